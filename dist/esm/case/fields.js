// The kinds of field that a case file can have, and the type that each is read as.
// Data only: read-fields.ts interprets it, schema.ts prints it as JSON Schema, and so they agree.
export const text = (max, format = 'plain') => ({
    kind: 'text',
    max,
    format,
});
export const count = (min = 0) => ({ kind: 'count', min });
export const choice = (...options) => ({ kind: 'choice', options });
export const switchable = (of) => ({ kind: 'switch', of });
export const list = (of, max) => ({
    kind: 'list',
    of,
    max,
    single: false,
});
export const oneOrMore = (of, max) => ({
    ...list(of, max),
    single: true,
});
export const group = (fields, essential) => ({ kind: 'group', fields, essential, short: null });
/** A group that may also be written as just one of its fields. */
export const shortable = (fields, short, essential) => ({ ...group(fields, essential), short });
export const byLanguage = (of, max) => ({ kind: 'by-language', of, max });
export const optional = (field) => ({ field, required: false });
export const required = (field) => ({ field, required: true });
export const requiredWhile = (states, field) => ({
    field,
    required: states,
});
