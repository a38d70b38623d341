// What the reader has picked, unfolded, written and done on a card, and the moment at which the card changes by itself.
import { ActController } from './act-controller.js';
import { Folds } from './folds.js';
import { Speaker } from './speaker.js';
import { WriteController } from './write-controller.js';
/** A card is made anew this often at least, so that "today" and the last day do not outlive themselves. */
const LONGEST_WAIT_MS = 60 * 60 * 1000;
export class ReaderController {
    #host;
    /** One draw for the life of a card, so that its message does not change while it is read. */
    #chance;
    #target;
    #variant;
    /** Whether the reader has picked another official just now. */
    #isPicked;
    /** Whom the case is about that was shown last, in the case's own language. */
    #person;
    /** The address of the case file that said so, if one did. */
    #src;
    #connection;
    #timer;
    /** @param cardOf the card that is shown, if any */
    constructor(host, cardOf) {
        /** One draw for the life of a card, so that its message does not change while it is read. */
        this.#chance = Math.random();
        /** Whether the reader has picked another official just now. */
        this.#isPicked = false;
        this.pickTarget = (event) => {
            this.#target = event.target.value;
            this.#isPicked = true;
            this.#clear();
        };
        this.pickLanguage = (event) => {
            this.lang = event.target.value;
            this.#clear();
        };
        this.#renderAgain = () => this.#host.requestUpdate();
        this.#host = host;
        this.folds = new Folds(host);
        this.speaker = new Speaker(host);
        this.actor = new ActController(host, this.folds, cardOf);
        this.writer = new WriteController(host, this.speaker, this.actor, cardOf);
        host.addController(this);
    }
    /** What the reader has picked or written for a case. */
    pickFor({ name, status }, src) {
        // What was written about one person is not sent about another, nor kept of a case that is withdrawn.
        // In the same file another name is the same person, corrected.
        const isSame = name === this.#person || (src !== undefined && src === this.#src);
        const isOther = name !== undefined && this.#person !== undefined && !isSame;
        if (name !== undefined)
            [this.#person, this.#src] = [name, src];
        if (isOther || status === 'withdrawn') {
            this.writer.drop();
            this.#clear();
        }
        const [target, variant, chance] = [this.#target, this.#variant, this.#chance];
        return { target, variant, chance, draft: this.writer.draft };
    }
    /** Follows what is shown from one moment to the next. */
    follow({ card, changesAt }, before) {
        // The message that was chosen for the reader stays for as long as the case has it.
        this.#variant = card?.action?.variant ?? this.#variant;
        this.#wakeAt(changesAt);
        if (card === undefined)
            return;
        if (before !== undefined && saysOther(before, card))
            this.actor.clear();
        this.writer.follow(card, this.#isPicked);
        this.#isPicked = false;
        this.speaker.sayEnd(before, card);
    }
    /** Shows another of several texts, in place of what was written and put away. */
    pickVariant(variant) {
        this.#variant = variant;
        this.writer.drop();
        this.#clear();
    }
    /** What was said is no longer about what is shown. */
    #clear() {
        this.actor.clear();
        this.speaker.clear();
    }
    hostConnected() {
        this.#connection = new AbortController();
        const { signal } = this.#connection;
        // Timers do not run while a machine sleeps, or a page is kept for the way back.
        document.addEventListener('visibilitychange', this.#renderAgain, { signal });
        // It comes at the end of every opening, too, when the card has just been made.
        window.addEventListener('pageshow', ({ persisted }) => persisted && this.#renderAgain(), {
            signal,
        });
    }
    hostDisconnected() {
        this.#connection?.abort();
        clearTimeout(this.#timer);
    }
    /**
     * Renders again at a moment, in milliseconds since 1970, or sooner; not at one that was set before.
     * Never where there is no moment, or the card is not on the page.
     */
    #wakeAt(moment) {
        clearTimeout(this.#timer);
        if (moment === undefined || this.#connection?.signal.aborted !== false)
            return;
        const wait = Math.min(Math.max(0, moment - Date.now()), LONGEST_WAIT_MS);
        this.#timer = setTimeout(this.#renderAgain, wait);
    }
    #renderAgain;
}
/** Whether what was said below the button of one card does not go with another. */
const saysOther = (before, { lang, action }) => before.lang !== lang ||
    before.action?.address !== action?.address ||
    before.action?.message.text !== action?.message.text;
