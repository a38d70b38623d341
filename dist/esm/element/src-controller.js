// What an element has of its case file, and what of that it shows: the last `src` wins, and what is new
// waits until the reader asks for it, unless waiting would do harm.
import { compareCases } from '../case/changes.js';
import { typeName } from '../case/read-fields.js';
import { isComplete } from '../case/read.js';
import { addressOf, failed } from './load.js';
import { caseFiles, unwatchNearness, watchNearness } from './page.js';
export class SrcController {
    #host;
    #src;
    #key;
    /** Whether `reading` is what the present `src` brought. */
    #isFresh;
    #file;
    /** What the file said when it was last looked at. */
    #seen;
    constructor(host) {
        this.isNear = false;
        /** Whether `reading` is what the present `src` brought. */
        this.#isFresh = false;
        /** Shows the case that is offered. */
        this.onShow = (event) => {
            // Not every browser gives a button the focus when it is pressed; what follows the button is to have it.
            event.currentTarget.focus();
            this.reading = this.#seen;
            this.news = undefined;
            this.#host.requestUpdate();
        };
        this.#host = host;
        host.addController(this);
    }
    /** Whether a case is on its way, or will be as soon as a reader comes near. */
    get isLoading() {
        return this.#src !== undefined && !this.#isFresh;
    }
    /**
     * @param src the address to load from; `undefined` asks for nothing and forgets what came before
     * @param key the public key that the file has to be signed with, or `undefined`
     * @param refreshMs how often to ask again, or `undefined`
     */
    want(src, key, refreshMs) {
        const isOtherKey = key !== this.#key;
        const isOther = isOtherKey || src !== this.#src;
        if (!isOther && refreshMs === this.refreshMs)
            return;
        this.refreshMs = refreshMs;
        if (!isOther) {
            this.#file?.plan();
            return;
        }
        this.#leave();
        this.#src = src;
        this.#key = key;
        this.#isFresh = false;
        this.#file = this.#seen = this.news = undefined;
        // What counted by another key, or by none, does not by this one.
        if (src === undefined || isOtherKey)
            this.reading = undefined;
        if (src !== undefined && this.#host.isConnected)
            this.#join(src);
    }
    hostConnected() {
        if (this.#src !== undefined)
            this.#join(this.#src);
    }
    hostDisconnected() {
        this.#leave();
    }
    onReading() {
        const found = this.#file?.reading;
        if (found === undefined || found === this.#seen)
            return;
        this.#seen = found;
        const shown = this.#isFresh ? this.reading?.case : undefined;
        const change = shown !== undefined && found.case !== undefined && isComplete(shown)
            ? compareCases(shown, found.case)
            : 'nothing';
        const isOffer = change === 'words';
        this.#isFresh = true;
        // Its author is to know at once what is wrong with the new one.
        this.reading = isOffer ? { ...this.reading, problems: found.problems } : found;
        this.news = isOffer ? 'offered' : undefined;
        this.#host.requestUpdate();
        if (change === 'facts')
            void this.#sayApplied();
    }
    #join(src) {
        const url = addressOf(src);
        if (url === undefined) {
            // What a script has set may be no text, nor become one.
            this.reading = failed('bad-src', { value: typeof src === 'string' ? src : typeName(src) });
            this.#isFresh = true;
            this.#host.requestUpdate();
            return;
        }
        this.#file = caseFiles.join({ url, key: this.#key }, this, this.#file);
        this.onReading();
        watchNearness(this.#host, (isNear) => {
            this.isNear = isNear;
            this.#file?.plan();
        });
    }
    #leave() {
        this.isNear = false;
        unwatchNearness(this.#host);
        if (this.#file !== undefined)
            caseFiles.leave(this.#file, this);
    }
    /** What stands in a live region already is not said again: it is emptied first. */
    async #sayApplied() {
        const seen = this.#seen;
        await this.#host.updateComplete;
        if (this.#seen !== seen)
            return;
        this.news = 'applied';
        this.#host.requestUpdate();
    }
}
