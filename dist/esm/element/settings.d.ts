import { type Problem } from '../case/problems.js';
declare const LAYOUTS: readonly ["card", "compact", "button"];
type Attribute = string | number | null | undefined;
/** What the attributes say, as their author wrote it. */
interface Given {
    readonly layout: Attribute;
    readonly theme: Attribute;
    readonly headingLevel: Attribute;
    readonly refresh: Attribute;
    readonly key: Attribute;
}
export type Layout = (typeof LAYOUTS)[number];
export interface Settings {
    readonly layout: Layout;
    readonly theme: string;
    readonly headingLevel: number;
    /** `undefined` where nothing is to be asked again. */
    readonly refreshMs: number | undefined;
    /** `undefined` where the case file does not have to be signed. */
    readonly key: string | undefined;
    readonly problems: readonly Problem[];
}
/** The settings of a card; where one is not understood, its default and a problem. */
export declare function readSettings({ layout, theme, headingLevel, refresh, key }: Given): Settings;
export {};
