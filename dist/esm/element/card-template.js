// Prints a Card, and decides nothing. All text is text; every link was checked when it was read.
import { html, nothing } from 'lit';
import { askTemplate, waysTemplate } from './action-template.js';
import { messageTemplate } from './message-template.js';
import { isolate, printLabel, printLink, printParagraph, printText, when, } from './print.js';
import { earlierTemplate, updateTemplate } from './update-template.js';
/** The words that stand on the page; while a case is on its way, in a frame that keeps room for it. */
export const waitingTemplate = (layout) => html `<div class=${layout ? `waiting ${layout}` : nothing}><slot></slot></div>`;
/** A card in its layout. */
export function cardTemplate(card, view) {
    if (view.layout !== 'button')
        return sectionTemplate(card, view);
    const { action } = card;
    const { folds, writer } = view.reader;
    // What somebody is writing is not taken away because the case stops asking.
    if (action === undefined)
        return writer.isWriting || !hasLine(card)
            ? sectionTemplate(card, view)
            : lineTemplate(card, view);
    return html `${openTemplate(action, card, view)}${folds.isOpen('card') ? sectionTemplate(card, view) : nothing}`;
}
/** The button that stands for a card, and opens it in place. */
function openTemplate({ openLabel }, card, view) {
    const { folds } = view.reader;
    const isOpen = folds.isOpen('card');
    return html `<button
    part="open"
    class="button ${view.theme}"
    type="button"
    lang=${card.lang}
    dir=${card.dir}
    aria-expanded=${isOpen}
    @click=${() => folds.set('card', !isOpen)}
  >
    <span>${printLabel(openLabel)}</span>
  </button>`;
}
/** Whether there is anything to say in a line: part of a case may be a story alone. */
const hasLine = ({ name, outcome, notice, headline }) => [name, outcome, notice, headline].some((words) => words !== undefined);
/** All that is left of the button of a case that asks nothing. */
function lineTemplate({ lang, dir, name, outcome, notice, headline, link }, { theme }) {
    const isSilent = outcome === undefined && notice === undefined;
    const who = when(name, (text) => html `<strong>${isolate(text)}</strong> – `);
    const what = when(isSilent ? headline : outcome, isolate);
    return html `<section part="card" class="line ${theme}" lang=${lang} dir=${dir}>
    <p>${who} ${what} ${notice} ${when(link, printLink)}</p>
  </section>`;
}
function sectionTemplate(card, view) {
    const { words, state, earlier } = card;
    // Of a case that has ended, what was done to somebody is not the first thing to be read.
    const isFolded = view.layout !== 'card' || state === 'ended';
    const [summary, progress] = [summaryTemplate(card), progressTemplate(card)];
    return html `<section
    part="card"
    class="${view.theme} ${view.layout}"
    lang=${card.lang}
    dir=${card.dir}
    aria-labelledby=${card.name ? 'name' : nothing}
  >
    ${languagesTemplate(card, view)} ${isFolded ? nothing : imageTemplate(card)}
    ${when(card.name, (name) => html `<div id="name" part="name" role="heading" aria-level=${view.headingLevel}>
          ${printText(name)}
        </div>`)}
    ${when(card.headline, (headline) => printParagraph(headline, 'headline'))}
    ${when(card.outcome, (outcome) => printParagraph(outcome, 'outcome'))}
    ${when(card.notice, (notice) => html `<p part="notice">${notice}</p>`)}
    ${when(card.latest, (latest) => updateTemplate(card, latest, isFolded, view))}
    ${isFolded ? nothing : summary} ${isFolded ? nothing : progress}
    ${when(card.action, (action) => askTemplate(card, action, view))} ${messageTemplate(card, view)}
    ${when(card.action, (action) => waysTemplate(card, action, view))}
    ${isFolded
        ? foldTemplate(words.whole, html `${imageTemplate(card)} ${summary} ${progress}
            ${earlier.length > 0 ? earlierTemplate(card) : nothing} ${backgroundTemplate(card)}`, hasStory(card), view)
        : backgroundTemplate(card)}
    ${footTemplate(card)}
  </section>`;
}
const hasStory = ({ image, summary, progress, earlier, background }) => Boolean(image ?? progress) || [summary, earlier, background].some(({ length }) => length > 0);
/** What is folded away, and not rendered until it is asked for. */
function foldTemplate(label, inside, isAny, view) {
    const { folds } = view.reader;
    if (!isAny)
        return nothing;
    return html `<details
    part="rest"
    id="rest"
    ?open=${folds.isOpen('rest')}
    @toggle=${folds.onToggle}
  >
    <summary .textContent=${label}></summary>
    ${folds.isOpen('rest') ? inside : nothing}
  </details>`;
}
function languagesTemplate({ languages, words }, view) {
    if (languages.length === 0)
        return nothing;
    return html `<label part="languages">
    <span class="unseen">${words.language}</span>
    <select @change=${view.reader.pickLanguage}>
      ${languages.map(({ lang, label, isPicked }) => html `<option value=${lang} lang=${lang} .selected=${isPicked}>${label}</option>`)}
    </select>
  </label>`;
}
function summaryTemplate({ summary }) {
    if (summary.length === 0)
        return nothing;
    return html `<div part="summary">${summary.map((text) => printParagraph(text))}</div>`;
}
function imageTemplate({ image }) {
    return when(image, ({ url, alt, credit, width, height }) => html `<figure part="image">
        <img
          src=${url}
          alt=${alt?.text ?? ''}
          lang=${alt?.lang ?? nothing}
          width=${width ?? nothing}
          height=${height ?? nothing}
          loading="lazy"
          referrerpolicy="no-referrer"
        />
        ${when(credit, (words) => html `<figcaption>${printText(words)}</figcaption>`)}
      </figure>`);
}
function progressTemplate({ progress }) {
    return when(progress, ({ numbers, label, count, goal }) => html `<div part="progress">
        <strong>${numbers}</strong> ${when(label, isolate)}
        ${when(goal, (most) => html `<progress max=${most} value=${count} aria-hidden="true"></progress>`)}
      </div>`);
}
function backgroundTemplate({ background }) {
    if (background.length === 0)
        return nothing;
    return html `<div part="background">
    ${background.map(({ title, text }) => html `<details>
          <summary>${when(title, isolate)}</summary>
          ${printParagraph(text)}
        </details>`)}
  </div>`;
}
function footTemplate({ link, links, publisher, note }) {
    if (!link && !publisher && !note && links.length === 0)
        return nothing;
    return html `<div part="foot">
    ${links.map((other) => html `<p>${printLink(other)}</p>`)}
    ${when(link, (page) => html `<p>${printLink(page)}</p>`)}
    ${when(note, (text) => printParagraph(text, 'note'))}
    ${when(publisher, ({ label, url, note: small }) => html `<p part="publisher">
          ${url === undefined ? printLabel(label) : printLink({ label, url })}${when(small, (text) => html `. ${isolate(text)}`)}
        </p>`)}
  </div>`;
}
