// The element: takes a case in from wherever the author put it, makes a card of it, and shows that,
// or the words that were there already. It never throws because of what an author wrote.

import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { type CaseReading, isWhole, readCase } from '../case/read.js';
import { followLocales } from '../locales/registry.js';
import { VERSION } from '../version.js';
import { actionStyles } from './action-styles.js';
import { Announcer } from './announcer.js';
import type { CaseAttributes } from './attributes.js';
import { cardTemplate, waitingTemplate } from './card-template.js';
import { InlineController } from './inline-controller.js';
import { keepFocus } from './keep-focus.js';
import { messageStyles } from './message-styles.js';
import { newsTemplate } from './news-template.js';
import { property } from './property.js';
import { ReaderController } from './reader-controller.js';
import { register } from './register.js';
import { letUpdateBeSet } from './set-update.js';
import { readSettings, type Settings } from './settings.js';
import { SrcController } from './src-controller.js';
import { setStates } from './states.js';
import { styles } from './styles.js';
import { textStyles } from './text-styles.js';
import { makeView, type View } from './view.js';

/**
 * A person's case, its latest dated update, and a link that sends a prepared message to the official
 * who can act.
 *
 * @tag case-action
 * @attr {string} lang - The reader's language; by default the nearest one around, then the document's, then English.
 *
 * @slot - The words that stand on the page until a case is ready, and whenever there is none.
 *
 * @csspart card - The whole card.
 * @csspart news - The button that shows what has come since the card was shown.
 * @csspart open - The button of the layout `button`.
 * @csspart languages - The choice of a language.
 * @csspart image - The picture of the case, with its credit.
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
 * @csspart draft - The field in which the reader writes.
 * @csspart counter - How much room is left in it.
 * @csspart write - The button that opens it, and leads back.
 * @csspart another - The button for another wording.
 * @csspart guidance - How to write.
 * @csspart safety - What to think of before posting in public.
 * @csspart check - The link that leads before the action where nothing has been heard of the case for long.
 * @csspart action - The link that sends the message.
 * @csspart copy - The button that copies it.
 * @csspart status - What was opened or copied.
 * @csspart others - The other networks that reach the official.
 * @csspart spread - The networks that reach everybody else, folded away.
 * @csspart rest - What a small card folds away.
 * @csspart background - What else there is to know, folded away.
 * @csspart foot - What stands below: links, the case's page, the partner's line, the publisher.
 * @csspart note - The partner's own line.
 * @csspart publisher - Who made the case.
 *
 * @cssprop --case-action-accent - Colour of the action, of links and of the mark beside the update; by default a deep
 *   blue, lighter on dark.
 * @cssprop --case-action-on-accent - Colour of the words on the action; by default black or white, whichever can be read.
 * @cssprop --case-action-surface - Background of the card; by default that of the page's scheme.
 * @cssprop --case-action-text - Colour of the text; by default that of the page's scheme.
 * @cssprop --case-action-muted - Colour of what matters less; by default made from text and surface.
 * @cssprop --case-action-border - Colour of lines; by default made from text and surface.
 * @cssprop --case-action-radius - Roundness of corners; by default `0.5rem`.
 * @cssprop --case-action-spacing - The distance that all others are made from; by default `1rem`, at most `24px`.
 * @cssprop --case-action-font - Font family; by default the one around the card.
 *
 * @cssState loading - A case file is on its way, or will be when a reader comes near.
 * @cssState ready - A case is shown.
 * @cssState error - There is no case to show; the reader sees what stood on the page already.
 *
 * @fires {CustomEvent<CaseLoadDetail>} case-load - A case has arrived, from `src` or from JSON inside, and is shown:
 *   `detail.case`.
 * @fires {CustomEvent<CaseActDetail>} case-act - The reader follows a link, by click or middle click, copies or shares.
 *   Cancelling it keeps that from happening. `detail` has `network`, `target`, `message`, and of a link its `url`.
 * @fires {CustomEvent<CaseErrorDetail>} case-error - Something that the page's author can put right: `detail.problems`,
 *   each with its `code`, `path` and `args`. `detail.shown` is `case`, `fallback` or `nothing`.
 */
export class CaseAction extends LitElement implements CaseAttributes {
  static readonly version = VERSION;
  static override styles = [styles, textStyles, messageStyles, actionStyles];

  static override get observedAttributes(): string[] {
    // `lang` is the browser's own property: it is watched, never declared again.
    return [...super.observedAttributes, 'lang'];
  }

  /** Makes `<case-action>` known to the page. The first copy of this script wins; a second one says so. */
  static define(registry: CustomElementRegistry = customElements): void {
    register('case-action', this, registry);
  }

  /** A case as an object, as in a case file. It wins over every other way in. Replace it to change it. */
  @property({ attribute: false }) case: unknown;
  /** The address of a case file. */
  @property() src: string | undefined;
  /** The public key that the case file has to be signed with; without it, it does not have to be. */
  @property() key: string | undefined;
  /** How often to ask whether the case file has changed, in seconds, 30 or more; never by default. */
  @property() refresh: string | number | undefined;

  /** A line on what the case is about, in place of the case's own. */
  @property() headline: string | undefined;
  /** A summary in place of the case's own. */
  @property() summary: string | undefined;
  /** A message in place of the case's own; over a case it must contain `{target}`. */
  @property() message: string | undefined;
  /** The https address of a page on the case, in place of the case's own. */
  @property() link: string | undefined;
  /** The words on the button. */
  @property() label: string | undefined;
  /** A line of your own below the card. */
  @property() note: string | undefined;

  /** A fact, which counts only where no other case is given: whom the case is about. */
  @property() name: string | undefined;
  /** A fact: `open` (default), `paused`, `won`, `ended` or `withdrawn`. */
  @property() status: 'open' | 'paused' | 'won' | 'ended' | 'withdrawn' | undefined;
  /** A fact: the latest update. */
  @property({ attribute: 'update' }) updateText: string | undefined;
  /** A fact: the day of the latest update, as 2015-11-09. */
  @property({ attribute: 'update-date' }) updateDate: string | undefined;
  /** A fact: the name of the official who can act. */
  @property() target: string | undefined;
  /** A fact: the office that the official holds. */
  @property({ attribute: 'target-role' }) targetRole: string | undefined;
  /** A fact: the official's handle on X. */
  @property() handle: string | undefined;
  /** A fact: what to think of before posting in public. */
  @property() safety: string | undefined;

  /** Which networks are offered, by id, in order; what the case has switched off stays off. */
  @property() networks: string | undefined;
  /** `card` (default), `compact` (the story is folded away) or `button` (opens the compact card in place). */
  @property() layout: 'card' | 'compact' | 'button' | undefined;
  /** `auto` (default: as the page's colour scheme), `light` or `dark`. */
  @property() theme: 'auto' | 'light' | 'dark' | undefined;
  /** The level of the card's heading, 1 to 6; 2 by default. */
  @property({ attribute: 'heading-level' }) headingLevel: string | number | undefined;
  /** The moment that the card is rendered for; the reader's clock where it is not set. */
  @property({ attribute: false }) now: Date | undefined;

  readonly #internals = this.attachInternals();
  readonly #words = document.createElement('slot');
  readonly #announcer = new Announcer(this);
  readonly #source = new SrcController(this);
  readonly #inline = new InlineController(this);
  readonly #reader = new ReaderController(this, () => this.#view.card);
  #given: CaseReading | undefined;
  #settings!: Settings;
  #view!: View;
  #connection: AbortController | undefined;
  #unfollow: (() => void) | undefined;

  constructor() {
    super();
    keepFocus(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#connection = new AbortController();
    // Whether anything is missing can only be said once all of the page is there.
    window.addEventListener('load', () => this.#view?.card ?? this.requestUpdate(), {
      signal: this.#connection.signal,
    });
    this.#unfollow = followLocales(() => this.requestUpdate());
    // The place in the page decides the language.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connection?.abort();
    this.#unfollow?.();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // What a server has put in would stand there twice. The page's words stay until a first rendering succeeds, if ever.
    this.shadowRoot?.replaceChildren();
    const root = super.createRenderRoot();
    root.append(this.#words);
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const hasOwnCase = this.case !== undefined && this.case !== null;
    if (changed.has('case')) this.#given = hasOwnCase ? readCase(this.case) : undefined;
    this.#settings = readSettings(this);
    // Nothing is fetched beside a case that a script has given, as long as that has all it takes.
    const src = this.#given && isWhole(this.#given) ? undefined : (this.src ?? undefined);
    this.#source.want(src, this.#settings.key, this.#settings.refreshMs);
    const [source, inline] = [this.#source, this.#inline];
    const before = this.#view?.card;
    this.#view = makeView(
      this,
      {
        property: this.#given,
        source: source.reading,
        inline: inline.reading,
        isLoading: source.isLoading,
      },
      this.#reader,
    );
    this.#reader.follow(this.#view, before);
  }

  protected override updated(): void {
    this.#words.remove();
    const { reading, shown, problems, isSettled } = this.#view;
    const all = [...problems, ...this.#settings.problems];
    const { isLoading } = this.#source;
    const isReady = shown === 'case';
    setStates(this.#internals, {
      loading: isLoading,
      ready: isReady,
      error: !isReady && !isLoading && all.length > 0,
    });
    // A case that a script of the page has set is no news to it.
    const isNews = [this.#source.reading, this.#inline.reading].includes(reading);
    if (isNews) this.#announcer.announceCase(reading?.case);
    if (isSettled) this.#announcer.announceProblems(all, shown);
  }

  protected override render(): TemplateResult {
    const { card } = this.#view;
    const { layout, theme, headingLevel } = this.#settings;
    if (card === undefined) return waitingTemplate(this.#source.isLoading ? layout : undefined);
    const reader = this.#reader;
    const news = newsTemplate(this.#source, card, theme, reader.speaker.polite);
    return html`${news}${cardTemplate(card, { layout, theme, headingLevel, reader })}`;
  }
}

letUpdateBeSet(CaseAction.prototype);

declare global {
  interface HTMLElementTagNameMap {
    'case-action': CaseAction;
  }
}
