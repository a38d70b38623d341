import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { CaseAttributes } from './attributes.js';
/**
 * A person's case, its latest dated update, and a link that sends a prepared message to the official
 * who can act.
 *
 * @tag case-action
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
 * @cssState loading - A case file is on its way, or will be when a reader comes near.
 * @cssState ready - A case is shown.
 * @cssState error - There is no case to show; the reader sees what stood on the page already.
 *
 * @fires {CustomEvent<CaseLoadDetail>} case-load - A case has arrived, from `src` or from JSON inside.
 * @fires {CustomEvent<CaseActDetail>} case-act - The reader follows the link; cancelable.
 * @fires {CustomEvent<CaseErrorDetail>} case-error - Something that the page's author can put right.
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
    /** The public key that the case file has to be signed with; of one that is not, nothing is shown. */
    key: string | undefined;
    /** How often to ask whether the case file has changed, in seconds; 30 at least. Never where it is not set. */
    refresh: string | number | undefined;
    /** A line on what the case is about, in place of the case's own. */
    headline: string | undefined;
    /** A summary in place of the case's own. */
    summary: string | undefined;
    /** A message in place of the case's own; over a case it must contain `{target}`. */
    message: string | undefined;
    /** The https address of a page on the case, in place of the case's own. */
    link: string | undefined;
    /** The words on the action. */
    label: string | undefined;
    /** The partner's own line below the card. */
    note: string | undefined;
    /** Whom the case is about. This and the following count only where no other case is given. */
    name: string | undefined;
    /** `open`, `paused`, `won`, `ended` or `withdrawn`. */
    status: 'open' | 'paused' | 'won' | 'ended' | 'withdrawn' | undefined;
    /** The latest update. */
    updateText: string | undefined;
    /** The day of the latest update, as 2015-11-09. */
    updateDate: string | undefined;
    /** The name of the official who can act. */
    target: string | undefined;
    /** The office that the official holds. */
    targetRole: string | undefined;
    /** The official's handle on X. */
    handle: string | undefined;
    /** What to think of before posting in public. */
    safety: string | undefined;
    /** Which networks are offered, by id, in order. */
    networks: string | undefined;
    /** `card` is all of it, `compact` folds away most, `button` is a button that opens the compact card in place. */
    layout: 'card' | 'compact' | 'button' | undefined;
    /** `auto` follows the page's colour scheme; `light` and `dark` do not. */
    theme: 'auto' | 'light' | 'dark' | undefined;
    /** The level of the card's heading, 1 to 6. */
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
