// The element: takes a case in from wherever the author put it, makes a card of it, and shows that,
// or the words that were there already. It never throws because of what an author wrote.

import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Card } from '../card/card.js';
import { makeCard } from '../card/make-card.js';
import { nextChange } from '../card/state.js';
import type { Problem } from '../case/problems.js';
import { type CaseReading, readCase } from '../case/read.js';
import { localeFor } from '../locales/registry.js';
import { VERSION } from '../version.js';
import { actionStyles } from './action-styles.js';
import { Announcer } from './announcer.js';
import { type CaseAttributes, readOption } from './attributes.js';
import { cardTemplate } from './card-template.js';
import { chooseCase } from './choose.js';
import { emit, type Shown } from './events.js';
import { hasFallback } from './fallback.js';
import { InlineController } from './inline-controller.js';
import { readerLanguage } from './language.js';
import { ReaderController } from './reader-controller.js';
import { warnOnce } from './report.js';
import { SrcController } from './src-controller.js';
import { setStates } from './states.js';
import { styles } from './styles.js';

const TAG = 'case-action';
const SCHEMES = ['auto', 'light', 'dark'] as const;
const LEVELS = ['2', '1', '3', '4', '5', '6'] as const;

/**
 * A person's case, its latest dated update, and a link that sends a prepared message to the official
 * who can act.
 *
 * @tag case-action
 * @slot - The words that stand on the page until a case is ready, and whenever there is none.
 *
 * @csspart card - The whole card.
 * @csspart languages - The choice of a language.
 * @csspart name - The name of the person.
 * @csspart headline - What the case is about, in a line.
 * @csspart notice - What state the case is in, where it is not simply open.
 * @csspart outcome - How a case ended.
 * @csspart update - The latest update, with the earlier ones folded away.
 * @csspart summary - The case in a few paragraphs.
 * @csspart progress - How far the campaign has come.
 * @csspart ask - What is asked, and of whom.
 * @csspart choices - The choice among several officials.
 * @csspart target - The official who can act.
 * @csspart message - The message, what it means, and what to think of before sending it.
 * @csspart guidance - How to write.
 * @csspart safety - What to think of before posting in public.
 * @csspart check - The link that leads before the action where nothing has been heard of the case for long.
 * @csspart action - The link that sends the message.
 * @csspart background - What else there is to know, folded away.
 * @csspart foot - What stands below: links, the case's page, the partner's line, the publisher.
 * @csspart note - The partner's own line.
 * @csspart publisher - Who made the case.
 *
 * @cssprop --case-action-accent - Colour of the action, of links and of the mark beside the update.
 * @cssprop --case-action-on-accent - Colour of the words on the action.
 * @cssprop --case-action-surface - Background of the card.
 * @cssprop --case-action-text - Colour of the text.
 * @cssprop --case-action-muted - Colour of what matters less.
 * @cssprop --case-action-border - Colour of lines.
 * @cssprop --case-action-radius - Roundness of corners.
 * @cssprop --case-action-spacing - The distance that all others are made from.
 * @cssprop --case-action-font - Font family; by default the one around the card.
 *
 * @cssState loading - A case file is on its way.
 * @cssState ready - A case is shown.
 * @cssState error - There is no case to show; the reader sees what stood on the page already.
 *
 * @fires {CustomEvent<CaseLoadDetail>} case-load - A case has arrived, from `src` or from JSON inside.
 * @fires {CustomEvent<CaseActDetail>} case-act - The reader follows the link; cancelable.
 * @fires {CustomEvent<CaseErrorDetail>} case-error - Something that the page's author can put right.
 */
export class CaseAction extends LitElement implements CaseAttributes {
  static readonly version = VERSION;
  static override styles = [styles, actionStyles];

  static override get observedAttributes(): string[] {
    // `lang` is the browser's own property: it is watched, never declared again.
    return [...super.observedAttributes, 'lang'];
  }

  /** Makes `<case-action>` known to the page. The first copy of this script wins; a second one says so. */
  static define(registry: CustomElementRegistry = customElements): void {
    const known = registry.get(TAG) as { readonly version?: string } | undefined;
    if (known === undefined) {
      registry.define(TAG, this);
    } else if (known.version !== VERSION) {
      const first = known.version ?? 'unknown';
      warnOnce(
        `version ${VERSION} came after version ${first}, which stays in charge of this page. What to do: use one script tag.`,
      );
    }
  }

  /** A case as an object, as in a case file. It wins over every other way in. Replace it to change it. */
  @property({ attribute: false }) case: unknown;
  /** The address of a case file. */
  @property() src: string | undefined;

  /** A line on what the case is about, in place of the case's own. */
  @property() headline: string | undefined;
  /** A summary in place of the case's own. */
  @property() summary: string | undefined;
  /** A message in place of the case's own; over a case it must contain `{target}`. */
  @property() message: string | undefined;
  /** The https address of a page on the case, in place of the case's own. */
  @property() link: string | undefined;
  /** The words on the action. */
  @property() label: string | undefined;
  /** The partner's own line below the card. */
  @property() note: string | undefined;

  /** Whom the case is about. This and the following count only where no other case is given. */
  @property() name: string | undefined;
  /** `open`, `paused`, `won`, `ended` or `withdrawn`. */
  @property() status: string | undefined;
  /** The latest update. */
  @property({ attribute: 'update' }) updateText: string | undefined;
  /** The day of the latest update, as 2015-11-09. */
  @property({ attribute: 'update-date' }) updateDate: string | undefined;
  /** The name of the official who can act. */
  @property() target: string | undefined;
  /** The office that the official holds. */
  @property({ attribute: 'target-role' }) targetRole: string | undefined;
  /** The official's handle on X. */
  @property() handle: string | undefined;
  /** What to think of before posting in public. */
  @property() safety: string | undefined;

  /** `auto` follows the page's colour scheme; `light` and `dark` do not. */
  @property() theme: string | undefined;
  /** The level of the card's heading, 1 to 6. */
  @property({ attribute: 'heading-level' }) headingLevel: string | number | undefined;
  /** The moment that the card is rendered for; the reader's clock where it is not set. */
  @property({ attribute: false }) now: Date | undefined;

  @state() private isEarlierOpen = false;

  readonly #internals = this.attachInternals();
  readonly #announcer = new Announcer(this);
  readonly #source = new SrcController(this);
  readonly #inline = new InlineController(this);
  readonly #reader = new ReaderController(this);
  #given: CaseReading | undefined;
  #reading: CaseReading | undefined;
  #problems: readonly Problem[] = [];
  #card: Card | undefined;
  #look = { theme: 'auto', headingLevel: 2 };
  #connection: AbortController | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#connection = new AbortController();
    // Whether anything is missing can only be said once all of the page is there.
    window.addEventListener('load', () => this.#card ?? this.requestUpdate(), {
      signal: this.#connection.signal,
    });
    // The place in the page decides the language.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connection?.abort();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // A root that a server has filled would show everything twice.
    this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const hasOwnCase = this.case !== undefined && this.case !== null;
    if (changed.has('case')) this.#given = hasOwnCase ? readCase(this.case) : undefined;
    this.#source.src = hasOwnCase ? undefined : (this.src ?? undefined);

    const pageLang = readerLanguage(this);
    const lang = this.#reader.lang ?? pageLang;
    const { reading, overrides, problems } = chooseCase({
      property: this.#given,
      source: this.#source.reading,
      inline: this.#inline.reading,
      attributes: this,
      lang: pageLang,
      isLoading: this.#source.isLoading,
      hasFallback: hasFallback(this),
      isParsed: document.readyState !== 'loading',
      isPageWhole: document.readyState === 'complete',
    });
    const scheme = readOption('theme', this.theme, SCHEMES);
    const level = readOption('heading-level', this.headingLevel, LEVELS);
    const now = isMoment(this.now) ? this.now : new Date();
    const locale = localeFor(lang);
    const reader = { lang, pageLang, locale, now, pick: this.#reader.pick };
    this.#reading = reading;
    this.#problems = [...problems, ...scheme.problems, ...level.problems];
    this.#look = { theme: scheme.option, headingLevel: Number(level.option) };
    this.#card = reading && makeCard(reading.case, reader, overrides);
    this.#reader.keepVariant(this.#card?.action?.variant);
    // A card that is rendered for a moment of its own stays at it.
    const isAtItsOwn = now === this.now;
    this.#reader.wakeAt(reading && !isAtItsOwn ? nextChange(reading.case, now) : Infinity);
  }

  protected override updated(): void {
    const { isLoading } = this.#source;
    const isReady = this.#card !== undefined;
    setStates(this.#internals, {
      loading: isLoading,
      ready: isReady,
      error: !isReady && !isLoading && this.#problems.length > 0,
    });
    // A case that a script of the page has set is no news to it.
    const isNews = [this.#source.reading, this.#inline.reading].includes(this.#reading);
    if (isNews) this.#announcer.announceCase(this.#reading?.case);
    const fallback: Shown = hasFallback(this) ? 'fallback' : 'nothing';
    this.#announcer.announceProblems(this.#problems, isReady ? 'case' : fallback);
  }

  readonly #onAct = (event: MouseEvent): void => {
    const action = this.#card?.action;
    const isMiddle = event.button === 1;
    if (action?.url === undefined || (event.type === 'auxclick' && !isMiddle)) return;
    const isWanted = emit(this, 'case-act', {
      network: action.network,
      target: { name: action.target.name.text, handle: action.target.handle },
      message: action.message.text,
      url: action.url,
    });
    if (!isWanted) event.preventDefault();
  };

  readonly #onEarlierToggle = (event: Event): void => {
    this.isEarlierOpen = (event.target as HTMLDetailsElement).open;
  };

  protected override render(): TemplateResult {
    if (this.#card === undefined) return html`<slot></slot>`;
    return cardTemplate(this.#card, {
      ...this.#look,
      isEarlierOpen: this.isEarlierOpen,
      onAct: this.#onAct,
      onEarlierToggle: this.#onEarlierToggle,
      onPickTarget: this.#reader.pickTarget,
      onPickLanguage: this.#reader.pickLanguage,
    });
  }
}

/** Whether a value is a moment in time; anything else that a script sets is none. */
const isMoment = (value: unknown): value is Date =>
  value instanceof Date && Number.isFinite(value.getTime());

declare global {
  interface HTMLElementTagNameMap {
    'case-action': CaseAction;
  }
}
