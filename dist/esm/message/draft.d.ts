/** A message in the supporter's own words. */
export interface Draft {
    /** As typed; absent as long as nobody has typed anything. */
    readonly text?: string | undefined;
    /** How it addresses the official: `@handle`, or the plain name. */
    readonly address: string;
    /** Whom the case is about. Whatever else that name contains, it stays. */
    readonly name: string;
}
/** The text of a draft for where the official is addressed otherwise; a "." before the handle goes with it. */
export declare function readdress({ text, address, name }: Draft, other: string): string;
/** Whether a text still says the official's address, however small or large its letters. */
export declare const addresses: (text: string, address: string) => boolean;
