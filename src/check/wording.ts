// What checking has to say, in words: one sentence that names the place, one that names the remedy.
// The sentences that the element says as well are those of src/case/wording.ts.

import { PROBLEM_CODES, type Problem, type ProblemCode } from '../case/problems.js';
import { type Wording, WORDINGS as PROBLEM_WORDINGS } from '../case/wording.js';
import { type CheckCode, CHECKS, type Finding } from './findings.js';

const didYouMean = (args: Problem['args'], otherwise: string): string =>
  args['likely'] === undefined ? otherwise : `write ${args['likely']}, if that is what you meant`;

const WORDINGS: Readonly<Record<CheckCode, Wording>> = {
  unreadable: (args) => [
    `the file could not be read: ${args['reason']}`,
    'check its name, and that you may read it',
  ],
  'not-utf8': () => [
    'the file is not in UTF-8, so that readers see � in place of some letters',
    'save it as UTF-8',
  ],
  'duplicate-field': () => [
    'this field stands there twice, and only the last one counts',
    'keep one of them',
  ],
  'unknown-field': (args) => [
    `"${args['field']}" is not a field known here and is ignored`,
    didYouMean(args, 'look for its right name in the list of fields, or remove it'),
  ],
  'http-link': (args) => [
    `"${args['value']}" begins with http://, which others can read and change on its way, and was left out`,
    'open it with https:// in a browser, and if that works, write it so',
  ],
  'no-alt': () => [
    'nothing says what the picture shows, for those who cannot see it',
    'describe it in "alt", in a sentence',
  ],
  'over-limit': (args) => [
    `the message has ${args['count']} ${args['unit']} on ${args['network']}, which takes ${args['limit']}`,
    `shorten it, or write a shorter one for ${args['network']}`,
  ],
  'handle-differs': (args) => [
    `"${args['found']}" is not quite the handle of the official, which is ${args['handle']}`,
    'find out which one is right, and in a message write {target} in its place',
  ],
  'handle-in-message': (args) => [
    `"${args['found']}" is typed where {target} belongs, so that a change of the handle does not reach it`,
    'write {target} in its place',
  ],
  'starts-with-handle': () => [
    'the message starts with the handle, which looks like a reply and may be shown to few',
    'begin with another word, and name {target} later',
  ],
  'unknown-placeholder': (args) => [
    `"${args['found']}" is no placeholder, and is sent as it stands`,
    didYouMean(args, 'use {target}, {name} or {link}'),
  ],
  'cut-hashtag': (args) => [
    `the hashtag "${args['found']}" ends at its hyphen: networks link only ${args['left']}`,
    'write it without the hyphen, or with _ in its place',
  ],
  'numeric-hashtag': (args) => [
    `"${args['found']}" has no letter, so networks do not take it for a hashtag`,
    'add a word to it',
  ],
  'not-verified': () => [
    'nothing says when the contacts of this official were last looked up',
    'look them up, and write the day in "verified"',
  ],
  'old-contact': (args) => [
    `the contacts of this official were last looked up on ${args['date']}, ${args['days']} days ago`,
    'look them up again, and write the day',
  ],
  'same-official': () => [
    'this official has the same name, role and organisation as another, so that readers can hardly tell them apart',
    'say in "role" or "organisation" what sets them apart, or keep one of them',
  ],
  'no-contact': () => [
    'none of the officials can be written to, so a message goes to nobody in particular',
    'add a contact of at least one, such as "x", "bluesky", "email" or "form"',
  ],
  'x-only': () => [
    'X is the only way to reach anybody here, and many supporters are not there',
    'add another contact, such as "bluesky", "mastodon", "email" or "form", if there is one',
  ],
  'no-safety': () => [
    'nothing is said about safety, so readers are shown the default sentence in their language',
    'if writing carries a particular risk in this case, say so in "safety"; else leave it as it is',
  ],
  'never-reviewed': () => [
    'nothing says as of when this open case is true',
    'add a dated update, or write the day on which you last confirmed it in "reviewed"',
  ],
  'not-reviewed': (args) => [
    `nothing has been heard of this open case since ${args['date']}, so readers are told its age`,
    'add an update, or confirm that all of it is still true and write the day in "reviewed"',
  ],
  expired: (args) => [
    `the case is open, but its last day was ${args['date']}, so nothing is asked any more`,
    'write another day, or close the case with "status" and "outcome"',
  ],
  'future-date': (args) => [
    `"${args['value']}" has not come yet`,
    'write the day on which it happened',
  ],
  'aging-words': (args) => [
    `"${args['found']}" says something else with every day that passes`,
    'write the date',
  ],
  untranslated: (args) => [
    `this has no translation into "${args['lang']}", where other texts have one`,
    `add it under "translations", "${args['lang']}"`,
  ],
  'unmatched-translation': (args) => [
    `"${args['value']}" is that of no original, so this translation is never shown`,
    'write it exactly as in the text that is translated',
  ],
  'ambiguous-date': (args) => [
    `more than one update has the date "${args['value']}", so that it is not clear which of them this translates, and it is not shown`,
    'give the updates a time, as 2026-11-20T18:30+01:00, and their translations the same, or translate all of them',
  ],
  'insecure-address': (args) => [
    `"${args['value']}" begins with http://, so pages with https:// may not load it`,
    'publish the file at an https address',
  ],
  'no-cors': () => [
    'pages of other sites may not read the file, because it is served without an Access-Control-Allow-Origin that lets them',
    'serve it with "Access-Control-Allow-Origin: *"',
  ],
  'redirect-without-cors': (args) => [
    `${args['url']} leads on to another address without Access-Control-Allow-Origin, so that pages of other sites do not get there`,
    'serve that answer, too, with "Access-Control-Allow-Origin: *", or give pages the last address',
  ],
  'wrong-mime-type': (args) => [
    `the file is served as ${args['found']}`,
    'serve it as application/json',
  ],
  'long-cache': (args) => [
    `browsers may keep the file for ${args['hours']} hours, and a correction reaches their readers as late as that`,
    'serve it with "Cache-Control: max-age=300", or less',
  ],
};

/** Every code that checking can report. */
export const FINDING_CODES: readonly (ProblemCode | CheckCode)[] = [
  ...PROBLEM_CODES,
  ...(Object.keys(CHECKS) as CheckCode[]),
];

/** The two halves of what is to be said of a finding: both begin small and end without a full stop. */
export const phraseFinding = ({
  code,
  args,
}: Pick<Finding, 'code' | 'args'>): ReturnType<Wording> =>
  isCheckCode(code) ? WORDINGS[code](args) : PROBLEM_WORDINGS[code](args);

/**
 * A finding in words.
 * @returns for example: `"@MinicomMa" is not quite the handle … (summary[0]). What to do: find out which …`
 */
export function wordFinding({ code, path, args }: Omit<Finding, 'severity'>): string {
  const [what, remedy] = phraseFinding({ code, args });
  const where = path === '' ? '' : ` (${path})`;
  return `${what}${where}. What to do: ${remedy}.`;
}

const isCheckCode = (code: ProblemCode | CheckCode): code is CheckCode =>
  Object.hasOwn(CHECKS, code);
