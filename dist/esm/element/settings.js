// The attributes that are no words: how a card looks, how often it asks what is new, and by whose key.
import { problem } from '../case/problems.js';
import { isBlank } from '../case/text.js';
const LAYOUTS = ['card', 'compact', 'button'];
const SCHEMES = ['auto', 'light', 'dark'];
const LEVELS = ['2', '1', '3', '4', '5', '6'];
/** In seconds. A file that a campaign changes by hand is no newer for being asked more often. */
const SHORTEST_REFRESH = 30;
/** In seconds: a day. */
const LONGEST_REFRESH = 86_400;
/** The settings of a card; where one is not understood, its default and a problem. */
export function readSettings({ layout, theme, headingLevel, refresh, key }) {
    const problems = [];
    return {
        layout: readOption('layout', layout, LAYOUTS, problems),
        theme: readOption('theme', theme, SCHEMES, problems),
        headingLevel: Number(readOption('heading-level', headingLevel, LEVELS, problems)),
        refreshMs: readRefresh(refresh, problems),
        // One that is empty, or no text at all, is a mistake, and must not count as none.
        key: key === undefined || key === null ? undefined : isWritten(key) ? String(key) : '',
        problems,
    };
}
/** Whether an author set a setting; what a script sets to anything else counts as not set. */
const isWritten = (value) => typeof value === 'string' || typeof value === 'number';
function readOption(attribute, value, options, problems) {
    const written = isWritten(value) ? String(value) : options[0];
    const option = options.find((known) => known === written);
    if (option !== undefined)
        return option;
    const args = { value: written, options: options.join(', ') };
    problems.push(problem('unknown-choice', `attribute ${attribute}`, args));
    return options[0];
}
function readRefresh(value, problems) {
    if (!isWritten(value))
        return undefined;
    const written = String(value);
    const seconds = isBlank(written) ? NaN : Number(written);
    if (!(seconds >= SHORTEST_REFRESH)) {
        problems.push(problem('bad-refresh', 'attribute refresh', { value: written.slice(0, 60) }));
    }
    if (Number.isNaN(seconds))
        return undefined;
    return Math.min(Math.max(seconds, SHORTEST_REFRESH), LONGEST_REFRESH) * 1000;
}
