// Prints what a reader is asked to do: of whom, and the ways to do it.
import { html, nothing } from 'lit';
import { markOf } from './marks.js';
import { isolate, printLabel, printParagraph, subLevel, when, } from './print.js';
/** What is asked, and of whom. */
export function askTemplate({ words }, { ask, choices, target }, view) {
    return html `<div part="ask">
    <div
      class="label head"
      role="heading"
      aria-level=${subLevel(view)}
      .textContent=${words.whatWeAsk}
    ></div>
    ${when(ask, (text) => printParagraph(text))} ${choicesTemplate(choices, words.pickTarget, view)}
    <p part="target">${words.whoCanAct} ${targetTemplate(target, words.comma)}</p>
  </div>`;
}
/** The ways to send the message: the button, copying beside it, and below them all others. */
export function waysTemplate(card, action, view) {
    const { words, checkFirst } = card;
    const { main, others, spread, message, draft } = action;
    const { actor } = view.reader;
    const copy = () => void actor.copy(message.text, main?.handle);
    return html `
    ${when(checkFirst, ({ url, label }) => html `<a part="check" class="button" href=${url} rel="noopener noreferrer"
          >${printLabel(label)}</a
        >`)}
    ${main ? noteTemplate(main, draft !== undefined) : nothing}
    <div class="buttons">
      ${when(main, (way) => mainTemplate(way, checkFirst !== undefined, words, view))}
      <button
        part="copy"
        class="button ${main ? 'second' : ''}"
        type="button"
        ?disabled=${message.text === ''}
        @click=${copy}
      >
        <span>${markOf('copy')} ${words.networks.copy}</span>
      </button>
      ${statusTemplate(card, view)}
    </div>
    ${others.length > 0
        ? html `<div part="others">
            <p class="label head">${printLabel(action.othersLabel)}</p>
            ${waysList(others, words, view)}
          </div>`
        : nothing}
    ${spread.length > 0
        ? html `<details
            part="spread"
            id="spread"
            ?open=${view.reader.folds.isOpen('spread')}
            @toggle=${view.reader.folds.onToggle}
          >
            <summary .textContent=${words.spread}></summary>
            ${view.reader.folds.isOpen('spread') ? waysList(spread, words, view) : nothing}
          </details>`
        : nothing}
  `;
}
/** What was opened or copied, or could not be; beside it, to be copied, what may be gone by now. */
export function statusTemplate({ words, action }, { reader: { actor } }) {
    const { status } = actor;
    const { said = [], lost, next, text } = status ?? {};
    const ways = lost && action ? [action.main, ...action.others, ...action.spread] : [];
    const gone = ways.find((way) => way !== undefined && way.network === lost);
    const byHand = when(text, (it) => html `<span class="text by-hand" dir="auto">${it}</span>`);
    const again = when(gone, (way) => html `${words.gone} ${copyTemplate(way, words, actor, status)}`);
    return html `<p part="status" class=${status ? 'said' : ''} role="status">
    ${printLabel(said)} ${byHand} ${again} ${next}
  </p>`;
}
/** Copies the text of a way other than the main one, which has its own. */
const copyTemplate = (way, words, actor, status) => html `<button
    class="way"
    type="button"
    @click=${() => void actor.copy(way.message, way.handle, status)}
  >
    ${markOf('copy')}
    <span>${words.networks.copy}<span class="unseen"> ${way.name}</span></span>
  </button>`;
function mainTemplate(way, isSecond, words, { reader: { actor } }) {
    const { url, label, rest } = way;
    const onAct = (event) => actor.onAct(way, event);
    return html `<a
    part="action"
    class="button ${isSecond ? 'second' : ''}"
    href=${url ?? nothing}
    role=${url ? nothing : 'link'}
    aria-disabled=${url ? nothing : 'true'}
    target=${isTab(url) ? '_blank' : nothing}
    rel="noopener noreferrer"
    @click=${onAct}
    @auxclick=${onAct}
  >
    <span>${markOf(way.network)} ${printLabel(label)}</span>
    ${when(rest, (unseen) => html `<span class="unseen">${printLabel([' ', ...unseen])}</span>`)}
    ${isTab(url) ? html `<span class="new-tab"> (${words.newTab})</span>` : nothing}
  </a>`;
}
const waysList = (ways, words, view) => html `<ul>
    ${ways.map((way) => html `<li>
          ${wayTemplate(way, words, view)}
          ${way.isTextless && way.message !== ''
    ? copyTemplate(way, words, view.reader.actor)
    : nothing}
          ${noteTemplate(way)}
        </li>`)}
  </ul>`;
/** One of many ways: its name, and to those who cannot see what it stands among, whom it is about. */
function wayTemplate(way, words, { reader: { actor } }) {
    const { url, isSheet, label, rest = [] } = way;
    const onAct = (event) => actor.onAct(way, event);
    const isNew = isTab(url) ? ` (${words.newTab})` : '';
    const unseen = printLabel([' ', ...rest, isNew]);
    const inside = html `${markOf(way.network)}${printLabel(label)}<span class="unseen"
      >${unseen}</span
    >`;
    return isSheet
        ? html `<button class="way" type="button" @click=${onAct}>${inside}</button>`
        : html `<a
        class="way"
        href=${url ?? nothing}
        role=${url ? nothing : 'link'}
        aria-disabled=${url ? nothing : 'true'}
        target=${isTab(url) ? '_blank' : nothing}
        rel="noopener noreferrer"
        @click=${onAct}
        @auxclick=${onAct}
        >${inside}</a
      >`;
}
/** What to know before a way is used. That a message is too long stands beside the field while it is written. */
function noteTemplate({ note, tooLong }, isWritten = false) {
    const over = isWritten ? undefined : tooLong;
    if (note === undefined && over === undefined)
        return nothing;
    return html `<p class="small">
    ${note} ${when(over, (label) => html `<strong>${printLabel(label)}</strong>`)}
  </p>`;
}
/** Mail opens a program, not a tab. */
const isTab = (url) => url?.startsWith('https:') ?? false;
function choicesTemplate(choices, label, view) {
    if (choices.length === 0)
        return nothing;
    return html `<label part="choices">
    <span class="small">${label}</span>
    <select @change=${view.reader.pickTarget}>
      ${choices.map(({ id, label: words, isPicked }) => html `<option value=${id} .selected=${isPicked}>${words}</option>`)}
    </select>
  </label>`;
}
function targetTemplate(target, comma) {
    const { name, role, organisation, handle } = target;
    const offices = [role, organisation].filter((text) => text !== undefined);
    const inFull = printLabel(offices.flatMap((text) => [comma, text]));
    return html `<strong>${isolate(name)}</strong>${inFull}${when(handle, (text) => html ` <span class="handle">(<bdi dir="ltr" .textContent=${text}></bdi>)</span>`)}`;
}
