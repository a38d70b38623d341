// Keeps an element's case file loaded: one request at a time, and the last `src` wins.

import type {
  ReactiveController,
  ReactiveControllerHost,
} from '@lit/reactive-element/reactive-controller.js';
import type { CaseReading } from '../case/read.js';
import { loadCase } from './load.js';

export class SrcController implements ReactiveController {
  /** What the last finished request brought. It stays while another one is under way. */
  reading: CaseReading | undefined;

  readonly #host: ReactiveControllerHost;
  #src: string | undefined;
  /** Whether `reading` is what the present `src` brought. */
  #isFresh = false;
  #isConnected = false;
  #request: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether a case is on its way. */
  get isLoading(): boolean {
    return this.#request !== undefined;
  }

  /** The address to load from; `undefined` asks for nothing and forgets what came before. */
  set src(src: string | undefined) {
    if (src === this.#src) return;
    this.#src = src;
    this.#isFresh = false;
    this.#stop();
    if (src === undefined) this.reading = undefined;
    else if (this.#isConnected) void this.#load(src);
  }

  hostConnected(): void {
    this.#isConnected = true;
    if (this.#src !== undefined && !this.#isFresh) void this.#load(this.#src);
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    this.#stop();
  }

  async #load(src: string): Promise<void> {
    const request = new AbortController();
    this.#request = request;
    const reading = await loadCase(src, request.signal);
    if (reading === undefined) return;
    this.#request = undefined;
    this.#isFresh = true;
    this.reading = reading;
    this.#host.requestUpdate();
  }

  #stop(): void {
    this.#request?.abort();
    this.#request = undefined;
  }
}
