// Text as people wrote it, made safe to show and to send: well-formed, without control characters.
// C0 and C1 controls but tab and line feed; the byte order mark; the controls that turn text around
// (U+202A-202E, U+2066-2069), which can make one text look like another.
const CONTROLS = '\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF';
/** For the inside of a character class in a regular expression: what nobody sees, joiners included. */
export const UNSEEN = `\\s${CONTROLS}\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u2060-\\u206F`;
/** As a regular expression: a character that nobody sees. */
export const BLANK = `[${UNSEEN}]`;
/** As a regular expression: a character that can be seen, without which a text says nothing. */
export const VISIBLE = `[^${UNSEEN}]`;
const controls = new RegExp(`[${CONTROLS}]`, 'g');
const visible = new RegExp(VISIBLE);
/** The text without control characters, lone surrogates and surrounding white space; line breaks are `\n`. */
export function cleanText(text) {
    return text.toWellFormed().replace(/\r\n?/g, '\n').replace(controls, '').trim();
}
/** Whether an author wrote nothing: no value, a text without anything to see, or an empty list. */
export function isBlank(value) {
    return (value === undefined ||
        (typeof value === 'string' && !visible.test(value)) ||
        (Array.isArray(value) && value.length === 0));
}
/** The start of a text, long enough to find it by and short enough for a sentence. */
export const excerpt = (text) => {
    const start = [...text.slice(0, 122)];
    return start.length > 60 ? `${start.slice(0, 60).join('')}…` : text;
};
