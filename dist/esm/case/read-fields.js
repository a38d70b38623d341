// Reads one field after the other as the table has it: the good is kept, the bad is left out and reported.
import { cleanFormat, FORMAT_RULES } from './formats.js';
import { fieldPath, problem } from './problems.js';
import { cleanText, excerpt, isBlank } from './text.js';
/**
 * The fields of an object.
 * @param path where the object stands; empty for the case itself
 * @param problems what is wrong is added to these
 * @param status the state of the case, where what is required depends on it
 */
export function readFields(value, fields, path, problems, status) {
    const read = {};
    for (const [key, entry] of Object.entries(fields)) {
        const at = fieldPath(path, key);
        const found = own(value, key);
        if (!isAbsent(found, entry.field)) {
            read[key] = readField(found, entry.field, at, problems);
        }
        else if (isRequired(entry, status)) {
            problems.push(problem('missing', at));
        }
        if (entry.field.kind === 'list')
            read[key] ??= [];
    }
    return read;
}
/** Whether an author wrote nothing for a field: no value, or an empty one of its own kind. */
function isAbsent(value, field) {
    if (value === undefined)
        return true;
    switch (field.kind) {
        case 'text':
        case 'switch':
            return typeof value === 'string' && isBlank(value);
        case 'list':
            return ((Array.isArray(value) && isBlank(value)) || (field.single && isAbsent(value, field.of)));
        case 'group':
            return field.short !== null && isAbsent(value, field.fields[field.short].field);
        default:
            return false;
    }
}
/** What one field is read as; `undefined`, and a problem, where nothing of it is good. */
export function readField(value, field, path, problems) {
    const fail = (code, args) => {
        problems.push(problem(code, path, args));
    };
    const wrongType = (expected) => fail('wrong-type', { expected, found: typeName(value) });
    switch (field.kind) {
        case 'text':
            return typeof value === 'string' ? readText(value, field, fail) : wrongType('a text');
        case 'count':
            if (Number.isInteger(value) && value >= field.min)
                return value;
            return wrongType(field.min > 0 ? 'a whole number above 0' : 'a whole number');
        case 'choice':
            if (typeof value !== 'string')
                return wrongType('a text');
            if (field.options.includes(value))
                return value;
            return fail('unknown-choice', { value: excerpt(value), options: field.options.join(', ') });
        case 'switch':
            if (value === false)
                return false;
            return typeof value === 'string'
                ? readText(value, field.of, fail)
                : wrongType('a text or false');
        case 'list':
            if (!Array.isArray(value) && !field.single)
                return wrongType('a list');
            return readList(value, field, path, problems);
        case 'by-language':
            return isObject(value)
                ? readByLanguage(value, field, path, problems)
                : wrongType('an object with a language for each key');
        case 'group': {
            if (isLong(value, field))
                return readGroup(value, field, path, problems);
            if (field.short === null)
                return wrongType('an object');
            const inner = field.fields[field.short].field;
            const read = readField(value, inner, path, problems);
            return isBlank(read) ? undefined : { ...emptyLists(field.fields), [field.short]: read };
        }
    }
}
function readText(value, { max, format }, fail) {
    const isTooLong = isLonger(value, max);
    if (format === 'plain' || format === 'link') {
        if (isTooLong)
            return fail('too-long', { limit: max });
        if (format === 'plain')
            return cleanText(value);
    }
    const { code, network = '' } = FORMAT_RULES[format];
    const clean = isTooLong ? undefined : cleanFormat(value, format);
    return clean ?? fail(code, { value: excerpt(cleanText(value)), network });
}
function readList(value, field, path, problems) {
    if (!Array.isArray(value)) {
        const item = readField(value, field.of, path, problems);
        return item === undefined ? [] : [item];
    }
    if (value.length > field.max)
        problems.push(problem('too-many', path, { limit: field.max }));
    return value.slice(0, field.max).flatMap((item, index) => {
        const at = `${path}[${index}]`;
        if (isBlank(item))
            problems.push(problem('missing', at));
        const read = isBlank(item) ? undefined : readField(item, field.of, at, problems);
        if (read !== undefined)
            return [read];
        // Where an item may say anything or nothing, the list goes by place: nothing moves up.
        return field.of.kind === 'group' && field.of.essential === null ? [{}] : [];
    });
}
function readByLanguage(value, field, path, problems) {
    const written = Object.entries(value);
    if (written.length > field.max)
        problems.push(problem('too-many', path, { limit: field.max }));
    const entries = written.slice(0, field.max).flatMap(([key, item]) => {
        const language = cleanFormat(key, 'language');
        const at = `${path}.${key}`;
        if (language === undefined)
            problems.push(problem('bad-language', at, { value: excerpt(key) }));
        const read = language && readField(item, field.of, at, problems);
        return language === undefined || read === undefined ? [] : [[language, read]];
    });
    return Object.fromEntries(entries);
}
function readGroup(value, field, path, problems) {
    const read = readFields(value, field.fields, path, problems);
    return field.essential !== null && isBlank(read[field.essential]) ? undefined : read;
}
/** Whether a group is written with its fields, not as what its short form stands for. */
export function isLong(value, { fields, short }) {
    if (!isObject(value))
        return false;
    const mayBeShort = short !== null && fields[short].field.kind !== 'text';
    return !mayBeShort || Object.keys(fields).some((key) => Object.hasOwn(value, key));
}
/** Whether a field may not be missing in a state of the case. */
export function isRequired(entry, status) {
    if (status === 'withdrawn')
        return false;
    if (typeof entry.required === 'boolean')
        return entry.required;
    return status !== undefined && entry.required.includes(status);
}
/** The fields that are there even where an author wrote nothing: the lists. */
const emptyLists = (fields) => Object.fromEntries(Object.entries(fields).flatMap(([key, { field }]) => field.kind === 'list' ? [[key, []]] : []));
/** Whether a text has more code points than that; each is one or two code units. */
const isLonger = (text, max) => text.length > max && (text.length > 2 * max || [...text].length > max);
/** The value of an object's own key; never one of its prototype. */
export const own = (value, key) => Object.hasOwn(value, key) ? value[key] : undefined;
/** Whether a value is an object with keys: no list, no null. */
export const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** What a value is, in the words of a sentence. */
export function typeName(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
