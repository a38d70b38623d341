/** For the inside of a character class in a regular expression: what nobody sees, joiners included. */
export declare const UNSEEN = "\\s\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u2060-\\u206F";
/** As a regular expression: a character that nobody sees. */
export declare const BLANK = "[\\s\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u2060-\\u206F]";
/** As a regular expression: a character that can be seen, without which a text says nothing. */
export declare const VISIBLE = "[^\\s\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u2060-\\u206F]";
/** The text without control characters, lone surrogates and surrounding white space; line breaks are `\n`. */
export declare function cleanText(text: string): string;
/** Whether an author wrote nothing: no value, a text without anything to see, or an empty list. */
export declare function isBlank(value: unknown): boolean;
/** The start of a text, long enough to find it by and short enough for a sentence. */
export declare const excerpt: (text: string) => string;
