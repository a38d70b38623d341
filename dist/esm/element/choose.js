// Which of the ways in is shown, and with whose words. A case that has all it takes wins over one that has not;
// among those the order is: property, address, JSON inside, attributes.
import { problem } from '../case/problems.js';
import { hasWords, isWhole } from '../case/read.js';
import { findIgnored, hasCase, readAttributes, readOwnLines, readOwnWords, } from './attributes.js';
export function chooseCase(given) {
    const readings = [given.property, given.source, given.inline].filter((reading) => reading !== undefined);
    const whole = readings.find(isWhole);
    const isAlone = whole === undefined && !given.isLoading && hasCase(given.attributes);
    if (isAlone)
        readings.push(readAttributes(given.attributes, given.lang));
    const mayBePart = !given.isLoading && given.isParsed && !given.hasFallback;
    const isNothing = readings.length === 0 && !given.isLoading && given.isPageWhole;
    const reading = readings.find(isWhole) ?? (mayBePart ? readings.find(hasAny) : undefined);
    const own = isAlone ? readOwnLines(given.attributes) : readOwnWords(given.attributes);
    return {
        reading,
        overrides: own.overrides,
        problems: [
            ...readings.flatMap(({ problems }) => problems),
            ...own.problems,
            ...(whole === undefined ? [] : findIgnored(given.attributes)),
            ...(isNothing ? [problem('no-case', '')] : []),
        ],
    };
}
const hasAny = (reading) => reading.case !== undefined && hasWords(reading.case);
