import type { Card } from '../card/card.js';
import type { Pick } from '../card/reader.js';
import { type Problem } from '../case/problems.js';
import type { CaseReading } from '../case/read.js';
import type { Case } from '../case/table.js';
import type { CaseAttributes } from './attributes.js';
import { type WaysIn } from './choose.js';
import type { Shown } from './events.js';
/** The element itself, and its moment in time where a script has given it one. */
type Host = HTMLElement & CaseAttributes & {
    readonly now: unknown;
    readonly src: string | null | undefined;
};
/** What a reader has picked. */
interface Picked {
    readonly lang: string | undefined;
    readonly pickFor: (shown: Partial<Case>, src: string | undefined) => Pick;
}
/** The ways in that bring a whole case. */
type CaseWays = Omit<WaysIn, 'attributes' | 'lang' | 'hasFallback' | 'isParsed' | 'isPageWhole'>;
export interface View {
    readonly reading: CaseReading | undefined;
    readonly card: Card | undefined;
    readonly shown: Shown;
    readonly problems: readonly Problem[];
    /** Whether what is shown is there to stay, so that its problems can be told. */
    readonly isSettled: boolean;
    /** When its state changes by itself, in milliseconds since 1970, or infinite; absent where time stands still. */
    readonly changesAt: number | undefined;
}
export declare function makeView(host: Host, ways: CaseWays, picked: Picked): View;
export {};
