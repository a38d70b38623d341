// What is said to those who cannot see that something on the card has changed.
export class Speaker {
    #host;
    #last;
    constructor(host) {
        /** Said when the reader pauses. */
        this.polite = '';
        /** Said at once. */
        this.urgent = '';
        this.#last = '';
        this.#host = host;
    }
    /** Says how it stands with a case that has stopped asking while it was shown; until it asks again. */
    sayEnd(before, { action, notice, outcome }) {
        if (before?.action && !action)
            void this.say([notice, outcome?.text].join(' '));
        else if (action && !before?.action)
            this.clear();
    }
    /** What was said is no longer about what is shown. */
    clear() {
        this.polite = this.urgent = this.#last = '';
        this.#host.requestUpdate();
    }
    /** Says something in place of what was said before, also where it is the same again. */
    async say(text, isUrgent = false) {
        // What stands in a live region already is not said again: it is emptied first.
        this.clear();
        this.#last = text;
        await this.#host.updateComplete;
        if (this.#last !== text)
            return;
        this[isUrgent ? 'urgent' : 'polite'] = text;
        this.#host.requestUpdate();
    }
}
