// Reads whatever an author wrote into a Case. Never throws, reports every problem at once,
// leaves out only what is wrong and keeps the rest.
import { problem } from './problems.js';
import { isObject, own, readField, readFields, typeName } from './read-fields.js';
import { CASE_FIELDS, OVERRIDE_FIELDS, } from './table.js';
/** The largest case file that is read, in UTF-8 bytes. */
export const MAX_FILE_BYTES = 256 * 1024;
/** So many problems of one file are reported one by one. */
const MAX_PROBLEMS = 100;
/** Reads the text of a case file. Over 256 kB it is refused without a look inside. */
export function readCaseText(text) {
    // A code unit is at least one byte, so the cheap test comes first.
    if (text.length > MAX_FILE_BYTES || new TextEncoder().encode(text).length > MAX_FILE_BYTES) {
        return { problems: [problem('too-large', '', { limit: MAX_FILE_BYTES / 1024 })] };
    }
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        return { problems: [problem('not-json', '', { reason: error.message })] };
    }
    return readCase(value);
}
/**
 * Reads a parsed case.
 * @param value whatever an author gave, of any type
 * @returns the case without its bad parts, and a problem for each of them
 */
export function readCase(value) {
    try {
        return isObject(value) ? readObject(value) : unread(typeName(value));
    }
    catch {
        // Only an object of a script can do this: a getter or a proxy of its own that throws.
        return unread('an object that cannot be read');
    }
}
function readObject(value) {
    const problems = [];
    const status = statusOf(own(value, 'status'));
    const fields = readFields(value, CASE_FIELDS, '', problems, status);
    return {
        case: { ...fields, ...alignTranslations(value, fields), status },
        problems: cap(problems),
    };
}
/** Nobody mends a thousand things at once: the first hundred, and how many follow. */
function cap(problems) {
    const more = problems.length - MAX_PROBLEMS;
    if (more <= 0)
        return problems;
    return [...problems.slice(0, MAX_PROBLEMS), problem('more-problems', '', { count: more })];
}
/** Some lists are translated by place: what was left out of the case is left out of its translations too. */
function alignTranslations(value, { targets, background, translations = {} }) {
    const keepTargets = keeperOf(own(value, 'targets'), targets, CASE_FIELDS.targets.field.of);
    const keepBackground = keeperOf(own(value, 'background'), background, CASE_FIELDS.background.field.of);
    const aligned = Object.entries(translations).map(([lang, texts]) => [
        lang,
        {
            ...texts,
            targets: texts.targets.filter(keepTargets),
            background: texts.background.filter(keepBackground),
        },
    ]);
    return aligned.length === 0 ? {} : { translations: Object.fromEntries(aligned) };
}
/** Tells by its place whether an item of a list has been kept. */
function keeperOf(written, kept, item) {
    if (!Array.isArray(written) || written.length === kept.length)
        return () => true;
    const isKept = written.map((found) => readField(found, item, '', []) !== undefined);
    return (_, place) => isKept[place] ?? true;
}
const unread = (found) => ({
    problems: [problem('not-object', '', { found })],
});
/** Whether a case has all that a reader needs: who, what about, and, while it is open, whom to tell what. */
export function isComplete(read) {
    if (read.status === 'withdrawn')
        return true;
    const told = read.name !== undefined && read.summary.length > 0;
    return told && (read.status !== 'open' || (read.targets.length > 0 && hasText(read.message)));
}
/** Whether a reading has a case with all that it takes. */
export const isWhole = (reading) => reading.case !== undefined && isComplete(reading.case);
/** Whether a message has a text for a network that reaches the official. */
const hasText = (message) => message !== undefined && (message.default.length > 0 || message.x.length > 0);
/** Whether a case says anything at all. */
export function hasWords({ name, headline, summary, updates }) {
    return Boolean(name ?? headline ?? summary[0] ?? updates[0]);
}
/** Reads a partner's own words over a case. A message that does not say `{target}` is left out. */
export function readOverrides(value) {
    const problems = [];
    const overrides = readFields(value, OVERRIDE_FIELDS, '', problems);
    if (overrides.message === undefined || overrides.message.includes('{target}')) {
        return { overrides, problems };
    }
    problems.push(problem('no-target-placeholder', 'message'));
    return { overrides: { ...overrides, message: undefined }, problems };
}
/** A status that is not understood must not go on asking: a later version may have more of them. */
function statusOf(value) {
    if (value === undefined)
        return 'open';
    return CASE_FIELDS.status.field.options.find((option) => option === value) ?? 'paused';
}
