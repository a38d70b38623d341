// A page around the store that a test rules: its time stands still until the test moves it, chance is what the test
// says, and every request waits for its answer.

import { waitUntil } from '@open-wc/testing';
import type { CaseUser, Surroundings } from '../../src/element/store.js';

const STEP_MS = 1000;

export interface Asked {
  readonly url: string;
  readonly options: RequestInit;
  readonly signal: AbortSignal;
  answer(response: Response): void;
  fail(): void;
}

export class PageAround implements Surroundings {
  /** Every request so far. */
  readonly asked: Asked[] = [];
  hidden = false;
  chance = 0.5;
  readonly #timers = new Map<number, { readonly at: number; readonly run: () => void }>();
  #now = 0;
  #count = 0;

  /** How many timers were ever set. */
  get set(): number {
    return this.#count;
  }

  get timers(): number {
    return this.#timers.size;
  }

  /** When the next timer is due; infinite where there is none. */
  get dueAt(): number {
    return Math.min(...[...this.#timers.values()].map(({ at }) => at));
  }

  readonly subtle: Surroundings['subtle'] = () => crypto.subtle;
  readonly now = () => this.#now;
  readonly random = () => this.chance;
  readonly isHidden = () => this.hidden;

  readonly after = (ms: number, run: () => void) => {
    const id = (this.#count += 1);
    this.#timers.set(id, { at: this.#now + ms, run });
    return () => void this.#timers.delete(id);
  };

  readonly fetch: typeof fetch = (url, options = {}) =>
    new Promise((resolve, reject) => {
      const signal = options.signal!;
      signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
      const fail = () => reject(new TypeError('Failed to fetch'));
      this.asked.push({ url: String(url), options, signal, answer: resolve, fail });
    });

  /** Lets time pass, and whatever was due in it happen in its turn. */
  pass(ms: number): void {
    const end = this.#now + ms;
    for (;;) {
      const due = [...this.#timers].filter(([, { at }]) => at <= end);
      const [next] = due.sort(([, a], [, b]) => a.at - b.at);
      if (next === undefined) break;
      const [id, { at, run }] = next;
      this.#timers.delete(id);
      this.#now = Math.max(this.#now, at);
      run();
    }
    this.#now = end;
  }

  /** Lets time pass in small steps, but no more than it takes. */
  passUntil(isSo: () => boolean, mostMs: number): void {
    const end = this.#now + mostMs;
    while (!isSo() && this.#now < end) this.pass(Math.min(STEP_MS, end - this.#now));
  }
}

/** Someone who shows a case file. */
export class Somebody implements CaseUser {
  isNear = true;
  refreshMs: number | undefined;
  /** How often it was told of another reading. */
  told = 0;

  constructor(refreshMs?: number) {
    this.refreshMs = refreshMs;
  }

  onReading(): void {
    this.told += 1;
  }
}

/** Waits until something has come about that only promises stand before. */
export const until = (isSo: () => boolean): Promise<void> =>
  waitUntil(isSo, 'it comes about', { interval: 1, timeout: 1000 });
