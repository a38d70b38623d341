// Makes docs/problems.md: every code with its sentence and its remedy, as the code has them.

import { PROBLEM_CODES } from '../../src/case/problems.js';
import { type CheckCode, CHECKS, type Finding } from '../../src/check/findings.js';
import { wordFinding } from '../../src/check/wording.js';
import { table } from './markdown.js';

const SEVERITIES = { error: 'error', warning: 'warning', info: 'note' };

/** Of what a sentence needs its name, in brackets; of networks one that has help of its own. */
const NAMES = new Proxy<Finding['args']>(
  {},
  { get: (...[, name]) => (name === 'network' ? 'X' : `‹${String(name)}›`) },
);

/** The page, made from the code. */
export function problemsPage(): string {
  return `# Problems, and what to do about them

<!-- Made by \`npm run docs\`, from the sentences in the code. -->

Whatever finds a problem names its code, its place, and the remedy: the console, \`case-error\`, and
\`npx case-action check\`. What stands in ‹brackets› is filled in.

An *error* keeps readers from getting the card as it was meant. A *warning* is anything else that is wrong, or soon will be.
A *note* is about what could be better, and not always by the author of the file: it never fails anything.

## What the element and \`check\` report

These are errors where a required part of the case is lost by them, and warnings where it is not.

${table(
  ['Code', 'What it says', 'What to do'],
  PROBLEM_CODES.map((code) => [`\`${code}\``, ...sentence(code)]),
)}

## What only \`check\` reports

${table(
  ['Code', 'Weight', 'What it says', 'What to do'],
  (Object.keys(CHECKS) as CheckCode[]).map((code) => [
    `\`${code}\``,
    SEVERITIES[CHECKS[code]],
    ...sentence(code),
  ]),
)}
`;
}

function sentence(code: Finding['code']): readonly string[] {
  return wordFinding({ code, path: '', args: NAMES }).split(/\. What to do: /);
}
