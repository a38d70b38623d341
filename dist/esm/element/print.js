// The small pieces that a card is printed from: texts, labels, links, dates. All text is text.
import { html, nothing } from 'lit';
/** The level of the headings below that of the card: there are six of them. */
export const subLevel = ({ headingLevel }) => Math.min(headingLevel + 1, 6);
/** Prints a value where there is one. */
export function when(value, print) {
    return value === undefined ? nothing : print(value);
}
/** Whether a text is in the card's own language, as most are, so that nothing of it but its words can change. */
const isOwn = ({ lang, dir }) => lang === undefined && dir === undefined;
/** A paragraph that is one text. */
export const printParagraph = (it, part) => isOwn(it)
    ? html `<p part=${part ?? nothing} class="text" .textContent=${it.text}></p>`
    : html `<p
        part=${part ?? nothing}
        class="text"
        lang=${it.lang ?? nothing}
        dir=${it.dir ?? nothing}
        .textContent=${it.text}
      ></p>`;
/** A text that is all there is in its box. */
export const printText = ({ text, lang, dir }) => html `<span
    class="text"
    lang=${lang ?? nothing}
    dir=${dir ?? nothing}
    .textContent=${text}
  ></span>`;
/** A message as it is sent, whose handles and hashtags keep their direction. */
export const printMessage = ({ pieces, lang, dir }) => html `<span class="text" lang=${lang ?? nothing} dir=${dir ?? nothing}
    >${printLabel(pieces)}</span
  >`;
/** A text among others: it keeps its direction to itself. */
export const isolate = (it) => isOwn(it)
    ? html `<bdi .textContent=${it.text}></bdi>`
    : html `<bdi lang=${it.lang ?? nothing} dir=${it.dir ?? nothing} .textContent=${it.text}></bdi>`;
/**
 * Words of the interface with names in them. Each name and what stands before it are a template inside the one before,
 * since a list takes two nodes more for each of its pieces.
 */
export function printLabel(label) {
    const first = label.findIndex((part) => typeof part !== 'string');
    if (first < 0)
        return label.join('');
    const before = label.slice(0, first).join('');
    const name = label[first];
    const rest = printLabel(label.slice(first + 1));
    return isOwn(name)
        ? html `${before}<bdi .textContent=${name.text}></bdi>${rest}`
        : html `${before}${isolate(name)}${rest}`;
}
/** A link that was checked when it was read. */
export const printLink = ({ url, label }) => html `<a href=${url} rel="noopener noreferrer">${printLabel(label)}</a>`;
/** A day, for people and for machines. */
export const printDate = (date) => when(date, ({ iso, absolute, relative }) => html `<time datetime=${iso}>${absolute} <span class="ago">(${relative})</span></time>`);
