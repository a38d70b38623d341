// What can be wrong, as data. The sentences are in wording.ts.
/** Every code that a problem can have. */
export const PROBLEM_CODES = [
    // the case as a whole
    'no-case',
    'not-json',
    'not-object',
    'too-large',
    'more-problems',
    // one field of it
    'missing',
    'wrong-type',
    'too-long',
    'too-many',
    'unknown-choice',
    'bad-link',
    'bad-handle',
    'bad-email',
    'bad-date',
    'bad-language',
    // the address that it is loaded from
    'bad-src',
    'unreachable',
    'http-status',
    'timeout',
    'not-a-file',
    // its signature
    'bad-key',
    'no-crypto',
    'no-signature',
    'bad-signature',
    'unsigned-withdrawal',
    // the attributes of the element
    'ignored-attribute',
    'no-target-placeholder',
    'bad-refresh',
];
/** The path of a field in what stands at another path, which is empty for the case itself. */
export const fieldPath = (parent, key) => parent === '' ? key : `${parent}.${key}`;
/** A problem as data. */
export function problem(code, path, args = {}) {
    return { code, path, args };
}
