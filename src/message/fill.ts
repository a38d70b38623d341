// Puts names and handles into a message. The result is the text that is sent, to the letter.

/** What the placeholders of a message stand for. */
export interface Fillings {
  /** The official as addressed where the message goes: `@handle`, or the plain name where there is none. */
  readonly target: string;
  /** Whom the case is about. */
  readonly name: string;
  /** The address of the case's page; empty where there is none. */
  readonly link: string;
}

// Marks that turn the direction of text. X counts each of them as two characters, and they break handles.
const DIRECTION_MARKS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

// A "." belongs to the handle after it unless a word or another dot stands before it.
const PLACEHOLDERS = /(?<dot>(?<![\p{L}\p{N}.])\.)?@?\{target\}|\{name\}|(?<space>\s*)\{link\}/gu;

/** A text as it is sent: well-formed, and without marks that turn its direction. */
export const cleanMessage = (text: string): string =>
  text.replace(DIRECTION_MARKS, '').toWellFormed().trim();

/**
 * The message with `{target}`, `{name}` and `{link}` filled in.
 * A `.` before the handle stays only with a handle, and an `@` that the author wrote before `{target}`
 * is never doubled. A `{link}` that stands for nothing goes with the white space before it.
 */
export function fillMessage(template: string, { target, name, link }: Fillings): string {
  const fill = (found: string, dot = '', space = ''): string => {
    if (found.endsWith('{target}')) return (target.startsWith('@') ? dot : '') + target;
    if (found === '{name}') return name;
    return link === '' ? '' : space + link;
  };
  return cleanMessage(template.replace(PLACEHOLDERS, fill));
}
