import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { CaseAttributes } from './attributes.js';
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
export declare class CaseAction extends LitElement implements CaseAttributes {
    #private;
    static readonly version = "0.1.0";
    static styles: import("lit").CSSResult[];
    static get observedAttributes(): string[];
    /** Makes `<case-action>` known to the page. The first copy of this script wins; a second one says so. */
    static define(registry?: CustomElementRegistry): void;
    /** A case as an object, as in a case file. It wins over every other way in. Replace it to change it. */
    case: unknown;
    /** The address of a case file. */
    src: string | undefined;
    /** The public key that the case file has to be signed with; without it, it does not have to be. */
    key: string | undefined;
    /** How often to ask whether the case file has changed, in seconds, 30 or more; never by default. */
    refresh: string | number | undefined;
    /** A line on what the case is about, in place of the case's own. */
    headline: string | undefined;
    /** A summary in place of the case's own. */
    summary: string | undefined;
    /** A message in place of the case's own; over a case it must contain `{target}`. */
    message: string | undefined;
    /** The https address of a page on the case, in place of the case's own. */
    link: string | undefined;
    /** The words on the button. */
    label: string | undefined;
    /** A line of your own below the card. */
    note: string | undefined;
    /** A fact, which counts only where no other case is given: whom the case is about. */
    name: string | undefined;
    /** A fact: `open` (default), `paused`, `won`, `ended` or `withdrawn`. */
    status: 'open' | 'paused' | 'won' | 'ended' | 'withdrawn' | undefined;
    /** A fact: the latest update. */
    updateText: string | undefined;
    /** A fact: the day of the latest update, as 2015-11-09. */
    updateDate: string | undefined;
    /** A fact: the name of the official who can act. */
    target: string | undefined;
    /** A fact: the office that the official holds. */
    targetRole: string | undefined;
    /** A fact: the official's handle on X. */
    handle: string | undefined;
    /** A fact: what to think of before posting in public. */
    safety: string | undefined;
    /** Which networks are offered, by id, in order; what the case has switched off stays off. */
    networks: string | undefined;
    /** `card` (default), `compact` (the story is folded away) or `button` (opens the compact card in place). */
    layout: 'card' | 'compact' | 'button' | undefined;
    /** `auto` (default: as the page's colour scheme), `light` or `dark`. */
    theme: 'auto' | 'light' | 'dark' | undefined;
    /** The level of the card's heading, 1 to 6; 2 by default. */
    headingLevel: string | number | undefined;
    /** The moment that the card is rendered for; the reader's clock where it is not set. */
    now: Date | undefined;
    constructor();
    connectedCallback(): void;
    disconnectedCallback(): void;
    attributeChangedCallback(name: string, old: string | null, value: string | null): void;
    protected createRenderRoot(): HTMLElement | DocumentFragment;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected updated(): void;
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'case-action': CaseAction;
    }
}
