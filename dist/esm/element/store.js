// The case files of a page: each is fetched and read once, however many elements name it, and asked for again
// as often as the most eager of them wants. Knows no element and no page: those come as arguments.
import { isSame } from '../case/changes.js';
import { isWhole } from '../case/read.js';
import { loadCase } from './load.js';
/** After failures a file is asked for less and less often, but at least this often. */
export const LONGEST_PAUSE_MS = 60 * 60 * 1000;
/** Cards that wake together do not ask together: each waits up to this long. */
export const LONGEST_START_MS = 1000;
export class CaseStore {
    #page;
    #files = new Map();
    constructor(page) {
        this.#page = page;
    }
    /**
     * The file that is wanted, with one more user. By another key, or by none, it is another one.
     * @param known the file that the user had before, so that one who comes back is not asked to wait again
     */
    join(wanted, user, known) {
        const id = idOf(wanted);
        const mine = known?.id === id ? known : new CaseFile(wanted, this.#page);
        const file = this.#files.get(id) ?? mine;
        this.#files.set(id, file);
        file.takeOver(mine);
        file.users.add(user);
        file.plan();
        return file;
    }
    /** Ends what no other user waits for. One who is back at once, as after a move in the page, has not left. */
    leave(file, user) {
        file.users.delete(user);
        queueMicrotask(() => {
            file.plan();
            if (file.users.size > 0 || this.#files.get(file.id) !== file)
                return;
            this.#files.delete(file.id);
            file.stop();
        });
    }
    /** Takes up or puts off what is to be refreshed, when the page was shown or hidden. */
    plan() {
        for (const file of this.#files.values())
            file.plan();
    }
    /** Asks for every file that has not been asked for yet, whoever is near. */
    loadAll() {
        for (const file of this.#files.values())
            file.load();
    }
}
/** A case file: what it said last, and when it is asked again. */
export class CaseFile {
    #wanted;
    #page;
    /** The last reading that had a case, and once there has been one, that had all it takes. */
    #good;
    #request;
    #cancelTimer;
    #askedAt;
    #failures;
    /** From 0.9 to 1.1: what every pause is multiplied with, so that pages that were opened together drift apart. */
    #jitter;
    constructor(wanted, page) {
        this.users = new Set();
        this.#askedAt = 0;
        this.#failures = 0;
        /** From 0.9 to 1.1: what every pause is multiplied with, so that pages that were opened together drift apart. */
        this.#jitter = 1;
        this.id = idOf(wanted);
        this.#wanted = wanted;
        this.#page = page;
    }
    /** Does now or later what the users want by now. */
    plan() {
        this.#cancelTimer?.();
        this.#cancelTimer = undefined;
        const near = [...this.users].filter(({ isNear }) => isNear);
        if (near.length === 0)
            return;
        this.load();
        const wantedMs = Math.min(...near.map(({ refreshMs = Infinity }) => refreshMs));
        const { now, random, isHidden, after } = this.#page;
        if (this.#request !== undefined || wantedMs === Infinity || isHidden())
            return;
        const backedOffMs = Math.min(wantedMs * 2 ** this.#failures, LONGEST_PAUSE_MS);
        // Nobody waits for a day that a clock went back.
        this.#askedAt = Math.min(this.#askedAt, now());
        const dueAt = this.#askedAt + Math.max(wantedMs, backedOffMs) * this.#jitter;
        const leftMs = dueAt - now();
        this.#cancelTimer = after(leftMs > 0 ? leftMs : random() * LONGEST_START_MS, () => void this.#ask('no-cache'));
    }
    /** Asks for the file, where that has not been done. */
    load() {
        if (this.reading === undefined && this.#request === undefined)
            void this.#ask('default');
    }
    /** Takes over the case of another one of the same address, where this one has none that is whole. */
    takeOver(other) {
        if (other.#good && !(this.#good && isWhole(this.#good)))
            this.#take(other.#good);
    }
    /** Ends the request that is under way. */
    stop() {
        this.#request?.abort();
        this.#request = undefined;
    }
    async #ask(cache) {
        const request = new AbortController();
        this.#request = request;
        this.#askedAt = this.#page.now();
        this.#jitter = 0.9 + this.#page.random() * 0.2;
        const found = await loadCase(this.#page, this.#wanted, cache, request);
        if (found === undefined || this.#request !== request)
            return;
        this.#request = undefined;
        this.#failures = found.case === undefined ? this.#failures + 1 : 0;
        this.#take(found);
        this.plan();
    }
    #take(found) {
        const next = keepGood(this.#good, found);
        // Part of a case is kept too, until there is a whole one.
        if (isWhole(found) || (this.#good === undefined && found.case !== undefined))
            this.#good = next;
        if (isSame(next, this.reading))
            return;
        this.reading = next;
        for (const user of this.users)
            user.onReading();
    }
}
/** A key that is absent is no text, not even an empty one. */
const idOf = ({ url, key }) => JSON.stringify([url, key]);
/** What counts after another answer: a case that is worse than the one before it only adds its problems. */
function keepGood(good, found) {
    if (good === undefined)
        return found;
    const isWorse = !isWhole(found) && (found.case === undefined || isWhole(good));
    if (isWorse)
        return { ...good, problems: [...good.problems, ...found.problems] };
    // The same case stays the same object: nothing has arrived.
    return isSame(good.case, found.case) ? { ...good, problems: found.problems } : found;
}
