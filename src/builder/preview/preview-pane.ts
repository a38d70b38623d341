// The card as readers will see it, while it is written. It is the real one, of which nothing gets out: no message, no
// link that is followed, and no picture that the author has not asked for.

import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import '../../define.js';
import { type CaseReading, hasWords, isWhole, readCase } from '../../case/read.js';
import type { Case } from '../../case/table.js';
import type { CaseActDetail } from '../../element/events.js';
import { property } from '../../element/property.js';
import { LOCALES } from '../../locales/all.js';
import { registerLocales } from '../../locales/registry.js';
import type { CaseValue } from '../draft.js';
import { LightElement } from '../light-element.js';
import { PREVIEW_WORDS, type PreviewWords } from '../words/preview.js';
import { type Choices, choosersTemplate, FIRST_CHOICES, shownLanguage } from './choosers.js';
import { inState } from './in-state.js';
import { linkOf, type Would, wouldTemplate } from './would.js';

registerLocales(...LOCALES);

export class Preview extends LightElement {
  /** The case; while there is none, the last one stays. */
  @property({ attribute: false }) value: CaseValue | undefined;
  /** The moment that the card is shown for. Nothing is shown without one. */
  @property({ attribute: false }) now: Date | undefined;

  /** The language that the author is translating into: the card is shown in it as soon as another one is. */
  @property({ attribute: false }) follow: string | undefined;

  #last: CaseValue | undefined;
  #choices: Choices = FIRST_CHOICES;
  /** How often a language has been chosen: each time for a new card, on which the reader has chosen none. */
  #turn = 0;
  #would: Would | undefined;
  /** The addresses of the pictures that the author has asked for. */
  readonly #pictures = new Set<string>();

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('follow') && this.follow !== undefined) this.#choose({ lang: this.follow });
    if (!changed.has('value')) return;
    this.#last = this.value ?? this.#last;
    this.#would = undefined;
  }

  readonly #choose = (choices: Partial<Choices>): void => {
    this.#choices = { ...this.#choices, ...choices };
    if (choices.lang !== undefined) this.#turn += 1;
    this.#say(undefined);
  };

  #say(would: Would | undefined): void {
    this.#would = would;
    this.requestUpdate();
  }

  readonly #onAct = (event: CustomEvent<CaseActDetail>): void => {
    event.preventDefault();
    this.#say({ act: event.detail });
  };

  /** Follows no link. Those that send something have been stopped by the card, and told of. */
  readonly #onPress = (event: MouseEvent): void => {
    const url = linkOf(event);
    // Other buttons than the first and the middle one follow no link.
    if (url === undefined || event.defaultPrevented || event.button > 1) return;
    event.preventDefault();
    this.#say({ url });
  };

  #showPicture(src: string): void {
    this.#pictures.add(src);
    this.requestUpdate();
  }

  /** A case without a picture that nobody has asked for: its server would be asked with every letter that is typed. */
  #withoutPicture(value: CaseValue, { image }: Case): CaseValue {
    if (image?.src !== undefined && this.#pictures.has(image.src)) return value;
    return Object.fromEntries(Object.entries(value).filter(([field]) => field !== 'image'));
  }

  #stageTemplate(shown: CaseValue, read: Case): TemplateResult {
    const { layout, theme, width } = this.#choices;
    const card = html`<case-action
      lang=${shownLanguage(read, this.#choices, this.uiLang)}
      layout=${layout}
      theme=${theme}
      heading-level="3"
      .now=${this.now}
      .case=${this.#withoutPicture(shown, read)}
      @case-act=${this.#onAct}
    ></case-action>`;
    return html`<div
      class="b-stage b-stage-${theme} b-stage-${width}"
      @click=${this.#onPress}
      @auxclick=${this.#onPress}
    >
      ${keyed(this.#turn, card)}
    </div>`;
  }

  #pictureTemplate({ image, status }: Case, words: PreviewWords): TemplateResult | typeof nothing {
    const src = image?.src;
    const hasNone = status === 'ended' || status === 'withdrawn';
    if (src === undefined || hasNone || this.#pictures.has(src)) return nothing;
    const [before, after] = words.picture.split('{host}');
    return html`<p>
      ${before}<bdi dir="ltr">${new URL(src).host}</bdi>${after}
      <button type="button" class="b-button-quiet" @click=${() => this.#showPicture(src)}>
        ${words.showPicture}
      </button>
    </p>`;
  }

  /** What is missing for the card to be shown. */
  #missingTemplate(reading: CaseReading, words: PreviewWords): TemplateResult | typeof nothing {
    if (isWhole(reading)) return nothing;
    return html`<p>${hasWords(reading.case!) ? words.incomplete : words.nothing}</p>`;
  }

  protected override render(): TemplateResult {
    const words = PREVIEW_WORDS[this.uiLang];
    if (this.#last === undefined || this.now === undefined) return html`<p>${words.nothing}</p>`;
    const { state } = this.#choices;
    const shown = inState(this.#last, state, this.now, words);
    // Of an object something can always be read.
    const reading = readCase(shown);
    const read = reading.case!;
    return html`${choosersTemplate(read, this.#choices, this.uiLang, words, this.#choose)}
      ${this.#stageTemplate(shown, read)}
      <div class="b-preview-notes">
        <div role="status">${this.#would && wouldTemplate(this.#would, this.uiLang, words)}</div>
        ${this.value === undefined ? html`<p>${words.unreadable}</p>` : nothing}
        ${state === 'written' || shown === this.#last ? nothing : html`<p>${words.asIf[state]}</p>`}
        ${this.#missingTemplate(reading, words)} ${this.#pictureTemplate(read, words)}
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'builder-preview': Preview;
  }
}

if (!customElements.get('builder-preview')) customElements.define('builder-preview', Preview);
