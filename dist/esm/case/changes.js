// What is new in a case that has come again, and whether a reader must see it at once. Compares, and decides nothing else.
/** The fields that no card shows: they say that somebody has looked again, or how to read the file. */
const UNSEEN = ['version', 'reviewed', 'verified'];
/** The fields that decide whether anything is asked, of whom, and by which way. */
const FACTS = ['status', 'expires', 'targets', 'networks'];
/** What has changed from one case to the next, both as read. */
export function compareCases(before, after) {
    const changed = changedKeys(before, after, UNSEEN);
    const isUrgent = changed.some((key) => FACTS.includes(key)) || hasNewCorrection(before, after);
    if (isUrgent)
        return 'facts';
    return changed.length > 0 ? 'words' : 'nothing';
}
/**
 * Whether two values that were read from files say the same, in whatever order their keys stand.
 * @param ignored keys that do not count, at any depth
 */
export function isSame(a, b, ignored = []) {
    return a === b || (isObject(a) && isObject(b) && changedKeys(a, b, ignored).length === 0);
}
/** A correction that was not there before, or says something else now. */
function hasNewCorrection(before, after) {
    return after.updates.some((update) => update.kind === 'correction' && !before.updates.some((known) => isSame(known, update)));
}
/** The keys, or places in a list, whose values differ. One that is missing is one that is `undefined`. */
function changedKeys(a, b, ignored) {
    return Object.keys({ ...a, ...b }).filter((key) => !ignored.includes(key) && !isSame(a[key], b[key], ignored));
}
const isObject = (value) => typeof value === 'object' && value !== null;
