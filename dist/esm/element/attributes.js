// A case in attributes alone, and the attributes that set words and look over another case.
import { problem } from '../case/problems.js';
import { readCase, readOverrides } from '../case/read.js';
import { isBlank } from '../case/text.js';
/** The attributes that are facts, and the property of each. */
const FACTS = {
    name: 'name',
    status: 'status',
    update: 'updateText',
    'update-date': 'updateDate',
    target: 'target',
    'target-role': 'targetRole',
    handle: 'handle',
    safety: 'safety',
};
/** The attributes that stand for a place in a case. */
const ATTRIBUTE_OF = {
    'updates[0].text': 'update',
    'updates[0].date': 'update-date',
    targets: 'target',
    'targets[0].name': 'target',
    'targets[0].role': 'target-role',
    'targets[0].x': 'handle',
};
const isEmpty = (object) => Object.keys(object).length === 0;
const atAttribute = (found) => ({
    ...found,
    path: `attribute ${ATTRIBUTE_OF[found.path] ?? found.path.replace(/\[\d+\]$/, '')}`,
});
/** Whether the attributes are meant to be a case of their own. */
export const hasCase = ({ name }) => isSaid(name);
/** Whether an attribute is there and says something. A removed one leaves `null` in its property. */
const isSaid = (value) => !isBlank(value ?? undefined);
/** The attributes that are there, ready to be read like an object from a file. */
const present = (given) => Object.fromEntries(Object.entries(given).filter((entry) => isSaid(entry[1])));
/** The case that is written in attributes alone. Its texts are in the reader's language. */
export function readAttributes(given, lang) {
    const update = present({ text: given.updateText, date: given.updateDate });
    const target = present({ name: given.target, role: given.targetRole, x: given.handle });
    const { name, headline, summary, status, message, safety, link } = given;
    const reading = readCase({
        ...present({ lang, name, headline, summary, status, message, safety, link }),
        updates: isEmpty(update) ? [] : [update],
        targets: isEmpty(target) ? [] : [target],
    });
    // There is no attribute for the outcome: in attributes, the update tells it.
    const problems = reading.problems.filter(({ path }) => path !== 'outcome').map(atAttribute);
    return { ...reading, problems };
}
/** The partner's own words over a case that is not in attributes. */
export function readOwnWords(given) {
    const { headline, summary, message, link, label, note, networks } = given;
    return ownWords({ headline, summary, message, link, label, note }, networks);
}
/** What stands on the card beside a case in attributes: what is no part of a case. */
export const readOwnLines = ({ label, note, networks }) => ownWords({ label, note }, networks);
function ownWords(said, networks) {
    // A script may have set a list already, or anything else.
    const ids = typeof networks === 'string' ? networks.trim().split(/[\s,]+/) : networks;
    const chosen = isSaid(networks) ? { networks: ids } : {};
    const { overrides, problems } = readOverrides({ ...present(said), ...chosen });
    return { overrides, problems: problems.map(atAttribute) };
}
/** The attributes that say what only the case beside them may say. */
export function findIgnored(given) {
    const ignored = Object.entries(FACTS)
        .filter(([, property]) => isSaid(given[property]))
        .map(([attribute]) => attribute);
    return ignored.length === 0
        ? []
        : [problem('ignored-attribute', ignored.join(', '))].map(atAttribute);
}
