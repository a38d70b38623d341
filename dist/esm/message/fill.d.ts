/** What the placeholders of a message stand for. */
export interface Fillings {
    /** The official as addressed where the message goes: `@handle`, or the plain name where there is none. */
    readonly target: string;
    /** Whom the case is about. */
    readonly name: string;
    /** The address of the case's page; empty where there is none. */
    readonly link: string;
}
/** A text as it is sent: well-formed, and without marks that turn its direction. */
export declare const cleanMessage: (text: string) => string;
/**
 * The message with `{target}`, `{name}` and `{link}` filled in.
 * A `.` before the handle stays only with a handle, and an `@` that the author wrote before `{target}`
 * is never doubled. A `{link}` that stands for nothing goes with the white space before it.
 */
export declare function fillMessage(template: string, { target, name, link }: Fillings): string;
