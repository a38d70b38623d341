// Prints the message: as it is prepared, or in a field where the reader writes.
import { html, nothing } from 'lit';
import { cleanMessage } from '../message/fill.js';
import { statusTemplate } from './action-template.js';
import { isolate, printLabel, printMessage, printParagraph, subLevel, when, } from './print.js';
/** The message while it is asked for; and what the reader has written for as long as it stands there. */
export function messageTemplate(card, view) {
    const { action, words } = card;
    const { isWriting, lang, text, onInput, onComposition } = view.reader.writer;
    if (action === undefined && !isWriting)
        return nothing;
    const level = subLevel(view);
    // The field is the same one whatever happens to the case, so that nobody loses their place in it.
    return html `<div part="message">
    <div
      class="label head"
      id="message"
      role="heading"
      aria-level=${level}
      .textContent=${isWriting ? words.draft : words.message}
    ></div>
    ${isWriting
        ? html `<textarea
            part="draft"
            rows="5"
            dir="auto"
            aria-labelledby="message"
            lang=${lang ?? action?.message.lang ?? nothing}
            @input=${onInput}
            @compositionstart=${onComposition}
            @compositionend=${onComposition}
          ></textarea>`
        : html `<blockquote aria-live="polite">${when(action?.message, printMessage)}</blockquote>`}
    ${action
        ? aroundTemplate(action, words, view)
        : html `<div class="buttons">
            <button
              part="copy"
              class="button second"
              type="button"
              @click=${() => void view.reader.actor.copy(cleanMessage(text))}
            >
              ${words.networks.copy}
            </button>
            ${statusTemplate(card, view)}
          </div>`}
  </div>`;
}
function aroundTemplate(action, words, view) {
    const { draft, meaning, guidance, safety, nextVariant } = action;
    const { reader } = view;
    const { writer } = reader;
    return html `
    ${when(draft, (it) => draftTemplate(it, words, view))}
    <div class="tools">
      <button
        part="write"
        class="way"
        type="button"
        .textContent=${writer.isWriting ? words.prepared : words.own}
        @click=${writer.onToggle}
      ></button>
      ${nextVariant === undefined || writer.isWriting
        ? nothing
        : html `<button
              part="another"
              class="way"
              type="button"
              .textContent=${words.another}
              @click=${() => reader.pickVariant(nextVariant)}
            ></button>`}
    </div>
    <p class="small" .textContent=${words.invitation}></p>
    ${when(meaning, (text) => html `<p class="small"><span class="label">${words.meaning}</span> ${isolate(text)}</p>`)}
    ${when(guidance, (text) => printParagraph(text, 'guidance'))}
    ${when(safety, (text) => printParagraph(text, 'safety'))}
  `;
}
/** The room that is left is seen at every letter and heard at every pause. */
function draftTemplate({ counter, isTooLong, lost }, words, { reader: { writer, speaker } }) {
    return html `
    <p part="counter" class=${isTooLong ? 'warning' : ''} aria-hidden="true">
      ${when(counter, (label) => html `${printLabel(label)}`)}
    </p>
    <p class="unseen" role="alert">${speaker.urgent}</p>
    ${when(lost, (label) => html `<p class="warning lost">
          ${printLabel([...label, ' '])}
          <button class="way" type="button" @click=${writer.onPutBack}>${words.putBack}</button>
        </p>`)}
  `;
}
