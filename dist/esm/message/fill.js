// Puts names and handles into a message. The result is the text that is sent, to the letter.
// Marks that turn the direction of text. X counts each of them as two characters, and they break handles.
const DIRECTION_MARKS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
// A "." belongs to the handle after it unless a word or another dot stands before it.
const PLACEHOLDERS = /(?<dot>(?<![\p{L}\p{N}.])\.)?@?\{target\}|\{name\}|(?<space>\s*)\{link\}/gu;
/** A text as it is sent: well-formed, and without marks that turn its direction. */
export const cleanMessage = (text) => text.replace(DIRECTION_MARKS, '').toWellFormed().trim();
/**
 * The message with `{target}`, `{name}` and `{link}` filled in.
 * A `.` before the handle stays only with a handle, and an `@` that the author wrote before `{target}`
 * is never doubled. A `{link}` that stands for nothing goes with the white space before it.
 */
export function fillMessage(template, { target, name, link }) {
    const fill = (found, dot = '', space = '') => {
        if (found.endsWith('{target}'))
            return (target.startsWith('@') ? dot : '') + target;
        if (found === '{name}')
            return name;
        return link === '' ? '' : space + link;
    };
    return cleanMessage(template.replace(PLACEHOLDERS, fill));
}
