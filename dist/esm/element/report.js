// Says what is wrong to whoever made the page: in the console, each sentence once for a page.
import { wordProblem } from '../case/wording.js';
const said = new Set();
/** Writes the problems to the console, but none twice. */
export function report(problems) {
    for (const problem of problems)
        warnOnce(wordProblem(problem));
}
/** Writes one sentence to the console, unless it stands there already. */
export function warnOnce(sentence) {
    if (said.has(sentence))
        return;
    said.add(sentence);
    // eslint-disable-next-line no-console -- the console is where authors look
    console.warn(`<case-action>: ${sentence}`);
}
