// The element: takes a case in from wherever the author put it, makes a card of it, and shows that,
// or the words that were there already. It never throws because of what an author wrote.
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { html, LitElement } from 'lit';
import { isWhole, readCase } from '../case/read.js';
import { followLocales } from '../locales/registry.js';
import { VERSION } from '../version.js';
import { actionStyles } from './action-styles.js';
import { Announcer } from './announcer.js';
import { cardTemplate, waitingTemplate } from './card-template.js';
import { InlineController } from './inline-controller.js';
import { keepFocus } from './keep-focus.js';
import { messageStyles } from './message-styles.js';
import { newsTemplate } from './news-template.js';
import { property } from './property.js';
import { ReaderController } from './reader-controller.js';
import { register } from './register.js';
import { letUpdateBeSet } from './set-update.js';
import { readSettings } from './settings.js';
import { SrcController } from './src-controller.js';
import { setStates } from './states.js';
import { styles } from './styles.js';
import { textStyles } from './text-styles.js';
import { makeView } from './view.js';
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
export class CaseAction extends LitElement {
    static { this.version = VERSION; }
    static { this.styles = [styles, textStyles, messageStyles, actionStyles]; }
    static get observedAttributes() {
        // `lang` is the browser's own property: it is watched, never declared again.
        return [...super.observedAttributes, 'lang'];
    }
    /** Makes `<case-action>` known to the page. The first copy of this script wins; a second one says so. */
    static define(registry = customElements) {
        register('case-action', this, registry);
    }
    #internals = this.attachInternals();
    #words = document.createElement('slot');
    #announcer = new Announcer(this);
    #source = new SrcController(this);
    #inline = new InlineController(this);
    #reader = new ReaderController(this, () => this.#view.card);
    #given;
    #settings;
    #view;
    #connection;
    #unfollow;
    constructor() {
        super();
        keepFocus(this);
    }
    connectedCallback() {
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
    disconnectedCallback() {
        super.disconnectedCallback();
        this.#connection?.abort();
        this.#unfollow?.();
    }
    attributeChangedCallback(name, old, value) {
        super.attributeChangedCallback(name, old, value);
        if (name === 'lang')
            this.requestUpdate();
    }
    createRenderRoot() {
        // What a server has put in would stand there twice. The page's words stay until a first rendering succeeds, if ever.
        this.shadowRoot?.replaceChildren();
        const root = super.createRenderRoot();
        root.append(this.#words);
        return root;
    }
    willUpdate(changed) {
        const hasOwnCase = this.case !== undefined && this.case !== null;
        if (changed.has('case'))
            this.#given = hasOwnCase ? readCase(this.case) : undefined;
        this.#settings = readSettings(this);
        // Nothing is fetched beside a case that a script has given, as long as that has all it takes.
        const src = this.#given && isWhole(this.#given) ? undefined : (this.src ?? undefined);
        this.#source.want(src, this.#settings.key, this.#settings.refreshMs);
        const [source, inline] = [this.#source, this.#inline];
        const before = this.#view?.card;
        this.#view = makeView(this, {
            property: this.#given,
            source: source.reading,
            inline: inline.reading,
            isLoading: source.isLoading,
        }, this.#reader);
        this.#reader.follow(this.#view, before);
    }
    updated() {
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
        if (isNews)
            this.#announcer.announceCase(reading?.case);
        if (isSettled)
            this.#announcer.announceProblems(all, shown);
    }
    render() {
        const { card } = this.#view;
        const { layout, theme, headingLevel } = this.#settings;
        if (card === undefined)
            return waitingTemplate(this.#source.isLoading ? layout : undefined);
        const reader = this.#reader;
        const news = newsTemplate(this.#source, card, theme, reader.speaker.polite);
        return html `${news}${cardTemplate(card, { layout, theme, headingLevel, reader })}`;
    }
}
__decorate([
    property({ attribute: false })
], CaseAction.prototype, "case", void 0);
__decorate([
    property()
], CaseAction.prototype, "src", void 0);
__decorate([
    property()
], CaseAction.prototype, "key", void 0);
__decorate([
    property()
], CaseAction.prototype, "refresh", void 0);
__decorate([
    property()
], CaseAction.prototype, "headline", void 0);
__decorate([
    property()
], CaseAction.prototype, "summary", void 0);
__decorate([
    property()
], CaseAction.prototype, "message", void 0);
__decorate([
    property()
], CaseAction.prototype, "link", void 0);
__decorate([
    property()
], CaseAction.prototype, "label", void 0);
__decorate([
    property()
], CaseAction.prototype, "note", void 0);
__decorate([
    property()
], CaseAction.prototype, "name", void 0);
__decorate([
    property()
], CaseAction.prototype, "status", void 0);
__decorate([
    property({ attribute: 'update' })
], CaseAction.prototype, "updateText", void 0);
__decorate([
    property({ attribute: 'update-date' })
], CaseAction.prototype, "updateDate", void 0);
__decorate([
    property()
], CaseAction.prototype, "target", void 0);
__decorate([
    property({ attribute: 'target-role' })
], CaseAction.prototype, "targetRole", void 0);
__decorate([
    property()
], CaseAction.prototype, "handle", void 0);
__decorate([
    property()
], CaseAction.prototype, "safety", void 0);
__decorate([
    property()
], CaseAction.prototype, "networks", void 0);
__decorate([
    property()
], CaseAction.prototype, "layout", void 0);
__decorate([
    property()
], CaseAction.prototype, "theme", void 0);
__decorate([
    property({ attribute: 'heading-level' })
], CaseAction.prototype, "headingLevel", void 0);
__decorate([
    property({ attribute: false })
], CaseAction.prototype, "now", void 0);
letUpdateBeSet(CaseAction.prototype);
