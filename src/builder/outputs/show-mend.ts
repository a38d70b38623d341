// What has to be put right before a case is published, and what the author may decide to publish as it stands.

import { html, nothing } from 'lit';
import type { Problem } from '../../case/problems.js';
import { gotoEvent } from '../events.js';
import { dirOf, type Lang } from '../lang.js';
import { BUILDER_WORDS } from '../words/builder.js';
import { labelOf } from '../words/fields.js';
import { wordFindingIn } from '../words/findings.js';
import { OUTPUTS_WORDS, type OutputsWords } from '../words/outputs.js';

/** @param goOn absent once the author has decided to go on */
export function showBlockers(
  blockers: readonly string[],
  words: OutputsWords,
  goOn: (() => void) | undefined,
) {
  return showMend(
    words,
    html`<ul>
        ${blockers.map((blocker) => html`<li dir="auto">${blocker}</li>`)}
      </ul>
      ${
        goOn === undefined
          ? nothing
          : html`<p>${words.held}</p>
              <p>
                <button type="button" class="b-output-go-on" @click=${goOn}>${words.goOn}</button>
              </p>`
      }`,
  );
}

/** Why nothing can be made at all; each place is a press away. */
export function showRefusal(problems: readonly Problem[], uiLang: Lang) {
  const words = OUTPUTS_WORDS[uiLang];
  return showMend(
    words,
    html`<p>${words.refused}</p>
      <ul>
        ${problems.map((problem) => {
          const { what, remedy, lang } = wordFindingIn(problem, uiLang);
          return html`<li>
            ${showWay(problem.path, uiLang)}
            <span lang=${lang} dir=${dirOf(lang)}>${what} ${remedy}</span>
          </li>`;
        })}
      </ul>`,
  );
}

const showMend = (words: OutputsWords, what: unknown) =>
  html`<section class="b-output-mend" aria-labelledby="b-outputs-mend">
    <h3 id="b-outputs-mend">${words.mend}</h3>
    ${what}
  </section>`;

/** What is wrong with the text as a whole is seen where the text is. */
function showWay(path: string, uiLang: Lang) {
  if (path === '') return html`<a href="#json">${BUILDER_WORDS[uiLang].jsonOpen}</a>`;
  const go = ({ currentTarget }: Event) => currentTarget!.dispatchEvent(gotoEvent(path));
  return html`<button type="button" class="b-button-quiet" @click=${go}>
    ${labelOf(path, uiLang)}
  </button>`;
}
