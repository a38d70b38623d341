// Prints the updates of a case: the latest, and the earlier ones folded away.
import { html, nothing } from 'lit';
import { printDate, printLink, printParagraph, printText, subLevel, when, } from './print.js';
/** The latest update; below it the earlier ones, unless they stand elsewhere. */
export function updateTemplate(card, latest, isAlone, view) {
    const { words, earlier } = card;
    const { folds } = view.reader;
    const label = latest.isCorrection ? words.correction : words.latestUpdate;
    return html `<div part="update">
    <div class="when">
      <span class="label" role="heading" aria-level=${subLevel(view)} .textContent=${label}></span>
      ${printDate(latest.date)}
    </div>
    ${bodyTemplate(latest)}
    ${earlier.length > 0 && !isAlone
        ? html `<details id="earlier" ?open=${folds.isOpen('earlier')} @toggle=${folds.onToggle}>
            <summary .textContent=${card.earlierLabel}></summary>
            ${folds.isOpen('earlier') ? earlierTemplate(card) : nothing}
          </details>`
        : nothing}
  </div>`;
}
/** The earlier updates, newest first. */
export const earlierTemplate = ({ earlier, words }) => html `<ol>
    ${earlier.map((update) => html `<li>
          <div class="when">
            ${update.isCorrection ? html `<span class="label">${words.correction}</span>` : nothing}
            ${printDate(update.date)}
          </div>
          ${bodyTemplate(update)}
        </li>`)}
  </ol>`;
const bodyTemplate = ({ title, text, link }) => html `
  ${when(title, (words) => html `<p class="title">${printText(words)}</p>`)} ${printParagraph(text)}
  ${when(link, (source) => html `<p>${printLink(source)}</p>`)}
`;
