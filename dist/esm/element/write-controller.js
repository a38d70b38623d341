// The reader's own words: what is typed, and how the card follows it. The text is theirs; the official's address in
// it is the case's, and changes with it.
import { makeLabel, wordsOf } from '../card/words.js';
import { addresses, readdress } from '../message/draft.js';
/** How long nothing has to be typed before the room that is left is said. */
const PAUSE_MS = 1000;
export class WriteController {
    #host;
    #speaker;
    #actor;
    #cardOf;
    /** As it was typed last, with the address that it had then: so that nothing is lost on the way there and back. */
    #draft;
    /** The language of what was typed; the message's own as long as nothing was. */
    #lang;
    /** Whether letters are being put together, which must not be disturbed. */
    #isComposing;
    /** What the field shows, and how that addresses the official. */
    #fieldText;
    #fieldAddress;
    #timer;
    constructor(host, speaker, actor, cardOf) {
        this.isWriting = false;
        /** Whether letters are being put together, which must not be disturbed. */
        this.#isComposing = false;
        /** What the field shows, and how that addresses the official. */
        this.#fieldText = '';
        this.#fieldAddress = '';
        /** Opens the message in a field, or goes back to the prepared one; what was written is kept. */
        this.onToggle = async () => {
            const action = this.#cardOf()?.action;
            if (action === undefined)
                return;
            this.#speaker.clear();
            this.isWriting = !this.isWriting;
            this.#isComposing = false;
            const { address, name } = action;
            // What nobody has changed is not kept.
            if (this.#draft?.text === undefined)
                this.#draft = this.isWriting ? { address, name } : undefined;
            this.#host.requestUpdate();
            await this.#host.updateComplete;
            this.#field?.focus();
        };
        this.onInput = (event) => this.#write(event.target.value);
        this.onComposition = (event) => {
            this.#isComposing = event.type === 'compositionstart';
            this.#host.requestUpdate();
        };
        /** Puts the official's handle back into a text that has lost it. */
        this.onPutBack = () => {
            this.#field?.focus();
            this.#write(`${this.text.trimEnd()} ${this.#fieldAddress}`.trimStart());
        };
        this.#sayRoom = () => {
            const draft = this.#cardOf()?.action?.draft;
            if (draft === undefined)
                return;
            const { counter, lost, isTooLong } = draft;
            const text = [counter, lost].flatMap((label) => (label ? wordsOf(label) : [])).join(' ');
            void this.#speaker.say(text, isTooLong);
        };
        this.#host = host;
        this.#speaker = speaker;
        this.#actor = actor;
        this.#cardOf = cardOf;
        host.addController(this);
    }
    /** What is sent in place of the prepared message. */
    get draft() {
        return this.isWriting ? this.#draft : undefined;
    }
    /** The language of what was typed, which stays what it was when the card changes to another. */
    get lang() {
        return this.#lang;
    }
    /** What stands in the field: what was typed, with the official's address as it is now. */
    get text() {
        const action = this.#cardOf()?.action;
        const draft = this.#draft;
        if (draft?.text === undefined)
            return action?.message.text ?? this.#fieldText;
        return readdress(draft, action?.address ?? this.#fieldAddress);
    }
    /** Forgets what was written. */
    drop() {
        clearTimeout(this.#timer);
        this.isWriting = this.#isComposing = false;
        this.#draft = this.#lang = undefined;
        this.#fieldAddress = '';
    }
    /**
     * Says where the case has another address than the one in the field.
     * @param isPicked whether the reader has picked another official, and so knows
     */
    follow({ action, words }, isPicked) {
        if (!this.isWriting || !action || this.#isComposing || action.address === this.#fieldAddress)
            return;
        const { address } = action;
        const draft = this.#draft;
        const isChanged = draft?.text !== undefined && addresses(readdress(draft, address), address);
        if (!isPicked && this.#fieldAddress !== '' && isChanged) {
            const target = { text: address, dir: 'auto' };
            void this.#actor.say({ said: makeLabel(words.corrected, { target }) });
        }
    }
    hostDisconnected() {
        clearTimeout(this.#timer);
    }
    hostUpdated() {
        const field = this.#field;
        if (!field || this.#isComposing)
            return;
        const { text } = this;
        const before = this.#fieldAddress;
        this.#fieldText = text;
        this.#fieldAddress = this.#cardOf()?.action?.address ?? before;
        if (field.value === text)
            return;
        const { value, selectionStart, selectionEnd } = field;
        field.value = text;
        if (before === this.#fieldAddress || this.#host.shadowRoot.activeElement !== field)
            return;
        // The caret stays behind the word that it was behind, and what was selected stays so.
        const { name } = this.#draft;
        const place = (at) => readdress({ text: value.slice(0, at), address: before, name }, this.#fieldAddress).length;
        field.setSelectionRange(place(selectionStart), place(selectionEnd));
    }
    get #field() {
        return this.#host.shadowRoot?.querySelector('textarea');
    }
    #write(text) {
        const card = this.#cardOf();
        // While letters are put together, the field has the address that it had before.
        this.#draft = {
            text,
            address: this.#fieldAddress,
            name: card?.action?.name ?? this.#draft.name,
        };
        this.#lang ??= card?.action?.message.lang ?? card?.lang;
        this.#actor.clear();
        clearTimeout(this.#timer);
        this.#timer = setTimeout(this.#sayRoom, PAUSE_MS);
    }
    #sayRoom;
}
