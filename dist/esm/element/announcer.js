// Says what arrived and what is wrong: each thing once, when it is new.
import { emit } from './events.js';
import { report } from './report.js';
export class Announcer {
    #from;
    #case;
    #problems = '[]';
    constructor(from) {
        this.#from = from;
    }
    /** Says that a case has arrived and is shown. */
    announceCase(arrived) {
        if (arrived === this.#case)
            return;
        this.#case = arrived;
        if (arrived !== undefined)
            emit(this.#from, 'case-load', { case: arrived });
    }
    /** Says what is wrong, to scripts and in the console. */
    announceProblems(problems, shown) {
        const key = JSON.stringify(problems);
        if (key === this.#problems)
            return;
        this.#problems = key;
        if (problems.length === 0)
            return;
        report(problems);
        emit(this.#from, 'case-error', { problems, shown });
    }
}
