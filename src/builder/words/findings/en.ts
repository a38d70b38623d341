// What checking says in the builder in other words than on the command line: where the sentence there names a field as
// it is written in the file, or quotes the engine. Fields are called what the form calls them in ../fields/en.ts.

import type { FindingWords } from './wordings.js';

export const findings: Readonly<Partial<FindingWords>> = {
  'not-json': () => ['the text is not valid JSON', 'look for a missing comma, quote or bracket'],
  'no-alt': () => [
    'nothing says what the picture shows, for those who cannot see it',
    'describe it under “Description”, in a sentence',
  ],
  'not-verified': () => [
    'nothing says when the contacts of this official were last looked up',
    'look them up, and write the day under “Contacts checked on”',
  ],
  'same-official': () => [
    'this official has the same name, role and organisation as another, so that readers can hardly tell them apart',
    'say under “Role” or “Organisation” what sets them apart, or keep one of them',
  ],
  'no-contact': () => [
    'none of the officials can be written to, so a message goes to nobody in particular',
    'add a contact of at least one: “Official on X”, “Official on Bluesky”, “E-mail address” or “Contact form”',
  ],
  'x-only': () => [
    'X is the only way to reach anybody here, and many supporters are not there',
    'add another contact, if there is one: Bluesky, Mastodon, an e-mail address or a contact form',
  ],
  'no-safety': () => [
    'nothing is said about safety, so readers are shown the usual sentence in their language',
    'if writing carries a particular risk in this case, say so under “Safety”; else leave it as it is',
  ],
  'never-reviewed': () => [
    'nothing says as of when this open case is true',
    'add an update with its date, or write the day on which you last confirmed the case under “Last confirmed on”',
  ],
  'not-reviewed': (args) => [
    `nothing has been heard of this open case since ${args['date']}, so readers are told its age`,
    'add an update, or make sure that all of it is still true and write the day under “Last confirmed on”',
  ],
  expired: (args) => [
    `the case is open, but its last day was ${args['date']}, so nothing is asked any more`,
    'write another day, or close the case under “Status” and “Outcome”',
  ],
  untranslated: (args) => [
    `this has no translation into ${args['lang']}, where other texts have one`,
    `add it under “Translations”, “${args['lang']}”`,
  ],
};
