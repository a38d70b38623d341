// Reads the case that is written inside an element, as <script type="application/json">.
import { readCaseText } from '../case/read.js';
export class InlineController {
    #host;
    #observer = new MutationObserver(() => this.#read());
    #text;
    #connection;
    constructor(host) {
        this.#host = host;
        host.addController(this);
    }
    hostConnected() {
        this.#connection = new AbortController();
        this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true });
        document.addEventListener('DOMContentLoaded', () => this.#read(), {
            signal: this.#connection.signal,
        });
        this.#read();
    }
    hostDisconnected() {
        this.#observer.disconnect();
        this.#connection?.abort();
    }
    #read() {
        const script = this.#host.querySelector(':scope > script[type="application/json"]');
        if (script !== null && !hasEnded(script))
            return;
        const text = script?.textContent ?? undefined;
        // Changes around the script, and a script that says the same, change nothing.
        if (text === this.#text)
            return;
        this.#text = text;
        this.reading = text === undefined ? undefined : readCaseText(text);
        this.#host.requestUpdate();
    }
}
/** Whether the parser is past the end of a script, so that nothing of it is still to come. */
const hasEnded = (script) => script.nextSibling !== null || document.readyState !== 'loading';
