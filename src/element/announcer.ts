// Says what arrived and what is wrong: each thing once, when it is new.

import type { Problem } from '../case/problems.js';
import type { Case } from '../case/table.js';
import { emit, type Shown } from './events.js';
import { report } from './report.js';

export class Announcer {
  readonly #from: EventTarget;
  #case: Case | undefined;
  #problems = '[]';

  constructor(from: EventTarget) {
    this.#from = from;
  }

  /** Says that a case has arrived and is shown. */
  announceCase(arrived: Case | undefined): void {
    if (arrived === this.#case) return;
    this.#case = arrived;
    if (arrived !== undefined) emit(this.#from, 'case-load', { case: arrived });
  }

  /** Says what is wrong, to scripts and in the console. */
  announceProblems(problems: readonly Problem[], shown: Shown): void {
    const key = JSON.stringify(problems);
    if (key === this.#problems) return;
    this.#problems = key;
    if (problems.length === 0) return;
    report(problems);
    emit(this.#from, 'case-error', { problems, shown });
  }
}
