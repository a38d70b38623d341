import { type CaseReading } from '../case/read.js';
import { type Loader, type Wanted } from './load.js';
/** After failures a file is asked for less and less often, but at least this often. */
export declare const LONGEST_PAUSE_MS: number;
/** Cards that wake together do not ask together: each waits up to this long. */
export declare const LONGEST_START_MS = 1000;
/** The page around the store. */
export interface Surroundings extends Loader {
    readonly now: () => number;
    /** A number from 0 up to 1. */
    readonly random: () => number;
    /** Whether nobody can see the page. */
    readonly isHidden: () => boolean;
}
/** Whoever shows a case file. */
export interface CaseUser {
    /** Whether a reader may see it soon. */
    readonly isNear: boolean;
    /** How often it wants to know what is new; `undefined` for never. */
    readonly refreshMs: number | undefined;
    /** Is told that `reading` is another one. */
    onReading(): void;
}
export declare class CaseStore {
    #private;
    constructor(page: Surroundings);
    /**
     * The file that is wanted, with one more user. By another key, or by none, it is another one.
     * @param known the file that the user had before, so that one who comes back is not asked to wait again
     */
    join(wanted: Wanted, user: CaseUser, known?: CaseFile): CaseFile;
    /** Ends what no other user waits for. One who is back at once, as after a move in the page, has not left. */
    leave(file: CaseFile, user: CaseUser): void;
    /** Takes up or puts off what is to be refreshed, when the page was shown or hidden. */
    plan(): void;
    /** Asks for every file that has not been asked for yet, whoever is near. */
    loadAll(): void;
}
/** A case file: what it said last, and when it is asked again. */
export declare class CaseFile {
    #private;
    readonly id: string;
    readonly users: Set<CaseUser>;
    /** The last good case, with everything that is wrong by now; without a case only where none has come. */
    reading: CaseReading | undefined;
    constructor(wanted: Wanted, page: Surroundings);
    /** Does now or later what the users want by now. */
    plan(): void;
    /** Asks for the file, where that has not been done. */
    load(): void;
    /** Takes over the case of another one of the same address, where this one has none that is whole. */
    takeOver(other: CaseFile): void;
    /** Ends the request that is under way. */
    stop(): void;
}
