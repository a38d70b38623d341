// What happens when the reader acts: the page is told, and may say no; what a link cannot do is done here; and the
// card says what was opened. It never says that anything was sent: no network tells.
import { makeLabel } from '../card/words.js';
import { copyText, selectText } from './copy.js';
import { emit } from './events.js';
export class ActController {
    #host;
    #folds;
    #cardOf;
    constructor(host, folds, cardOf) {
        this.#host = host;
        this.#folds = folds;
        this.#cardOf = cardOf;
    }
    /** Says something below the button, also where it stands there already. */
    async say(status) {
        // What is emptied first is said again. The button that was pressed stays where it is.
        this.status = this.status && { ...this.status, said: [] };
        this.#host.requestUpdate();
        await this.#host.updateComplete;
        this.status = status;
        this.#host.requestUpdate();
    }
    /** What was said is no longer about what is shown. */
    clear() {
        this.status = undefined;
        this.#host.requestUpdate();
    }
    /** The reader follows a link, by click or middle click, or opens the share sheet. */
    onAct(way, event) {
        const card = this.#cardOf();
        const isReady = way.url !== undefined || way.isSheet;
        // A middle click follows a link; other buttons only open menus.
        if (!card?.action || !isReady || (event.type === 'auxclick' && event.button !== 1))
            return;
        const { network, message, url, handle } = way;
        if (!this.#emit(card.action, network, message, url, handle)) {
            event.preventDefault();
            return;
        }
        if (way.isSheet)
            void this.#share(way, card);
        else
            this.#sayOpened(way, card);
    }
    /**
     * Copies a text, and says whether that went well. Of a case that has ended no page needs to know.
     * @param handle that of the official where the text would go
     * @param stays of what is said already, what is to stay beside it
     */
    async copy(text, handle, stays = {}) {
        const { lost, next } = stays;
        const card = this.#cardOf();
        if (card === undefined || text === '')
            return;
        const { action, words } = card;
        if (action && !this.#emit(action, 'copy', text, undefined, handle))
            return;
        const root = this.#host.shadowRoot;
        if (await copyText(text, root))
            return this.say({ said: [words.copied], lost, next });
        const isSeen = action === undefined || text === action.message.text;
        await this.say({ said: [words.notCopied], lost, next, text: isSeen ? undefined : text });
        await this.#host.updateComplete;
        selectText(root.querySelector('.by-hand') ?? root.querySelector('textarea, blockquote'));
    }
    async #share({ message: text, page, name }, card) {
        try {
            await navigator.share(page === '' ? { text } : { text, url: page });
            await this.say({ said: makeLabel(card.words.opened, { network: name }) });
        }
        catch (error) {
            // Whoever closes the sheet again knows that nothing was shared.
            if (error.name !== 'AbortError')
                await this.say({ said: [card.words.notShared] });
        }
    }
    #sayOpened(way, { words, action }) {
        const rest = [...(action?.others ?? []), ...(action?.spread ?? [])];
        const hasMore = rest.some(({ network }) => network !== way.network);
        if (hasMore)
            this.#folds.set('spread', true);
        void this.say({
            said: makeLabel(words.opened, { network: way.name }),
            // Mail programs ask nobody to log in, and what takes no text cannot lose it.
            ...(way.url?.startsWith('https:') && !way.isTextless && { lost: way.network }),
            ...(hasMore && { next: words.next }),
        });
    }
    #emit({ target }, network, message, url, handle) {
        const { text: name } = target.name;
        return emit(this.#host, 'case-act', { network, target: { name, handle }, message, url });
    }
}
