// What an element has of its case file, and what of that it shows: the last `src` wins, and what is new
// waits until the reader asks for it, unless waiting would do harm.

import type {
  ReactiveController,
  ReactiveControllerHost,
} from '@lit/reactive-element/reactive-controller.js';
import { compareCases } from '../case/changes.js';
import { typeName } from '../case/read-fields.js';
import { type CaseReading, isComplete } from '../case/read.js';
import { addressOf, failed } from './load.js';
import { caseFiles, unwatchNearness, watchNearness } from './page.js';
import type { CaseFile, CaseUser } from './store.js';

/** What is to be said of a case that has come while another was shown: it can be had, or it is there. */
export type News = 'offered' | 'applied' | undefined;

export class SrcController implements ReactiveController, CaseUser {
  /** What is shown, with all that is wrong by now. It stays while another `src` is on its way. */
  reading: CaseReading | undefined;
  news: News;
  isNear = false;
  refreshMs: number | undefined;

  readonly #host: ReactiveControllerHost & Element;
  #src: string | undefined;
  #key: string | undefined;
  /** Whether `reading` is what the present `src` brought. */
  #isFresh = false;
  #file: CaseFile | undefined;
  /** What the file said when it was last looked at. */
  #seen: CaseReading | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether a case is on its way, or will be as soon as a reader comes near. */
  get isLoading(): boolean {
    return this.#src !== undefined && !this.#isFresh;
  }

  /**
   * @param src the address to load from; `undefined` asks for nothing and forgets what came before
   * @param key the public key that the file has to be signed with, or `undefined`
   * @param refreshMs how often to ask again, or `undefined`
   */
  want(src: string | undefined, key: string | undefined, refreshMs: number | undefined): void {
    const isOtherKey = key !== this.#key;
    const isOther = isOtherKey || src !== this.#src;
    if (!isOther && refreshMs === this.refreshMs) return;
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
    if (src === undefined || isOtherKey) this.reading = undefined;
    if (src !== undefined && this.#host.isConnected) this.#join(src);
  }

  /** Shows the case that is offered. */
  readonly onShow = (event: Event): void => {
    // Not every browser gives a button the focus when it is pressed; what follows the button is to have it.
    (event.currentTarget as HTMLElement).focus();
    this.reading = this.#seen;
    this.news = undefined;
    this.#host.requestUpdate();
  };

  hostConnected(): void {
    if (this.#src !== undefined) this.#join(this.#src);
  }

  hostDisconnected(): void {
    this.#leave();
  }

  onReading(): void {
    const found = this.#file?.reading;
    if (found === undefined || found === this.#seen) return;
    this.#seen = found;
    const shown = this.#isFresh ? this.reading?.case : undefined;
    const change =
      shown !== undefined && found.case !== undefined && isComplete(shown)
        ? compareCases(shown, found.case)
        : 'nothing';
    const isOffer = change === 'words';
    this.#isFresh = true;
    // Its author is to know at once what is wrong with the new one.
    this.reading = isOffer ? { ...this.reading, problems: found.problems } : found;
    this.news = isOffer ? 'offered' : undefined;
    this.#host.requestUpdate();
    if (change === 'facts') void this.#sayApplied();
  }

  #join(src: string): void {
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

  #leave(): void {
    this.isNear = false;
    unwatchNearness(this.#host);
    if (this.#file !== undefined) caseFiles.leave(this.#file, this);
  }

  /** What stands in a live region already is not said again: it is emptied first. */
  async #sayApplied(): Promise<void> {
    const seen = this.#seen;
    await this.#host.updateComplete;
    if (this.#seen !== seen) return;
    this.news = 'applied';
    this.#host.requestUpdate();
  }
}
