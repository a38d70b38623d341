// A whole page in a frame, with everything that the script tag brings, whose time, chance, network and visibility a
// test rules. They are there before the script runs, and belong to that page alone: nothing of the test's own page
// is replaced. What the page holds on to is counted.

import { fixture } from '@open-wc/testing';
import { type Asked, PageAround } from '../element/a-page-around.js';
import { countHolds, type Holds, type Page } from './holds.js';

/** When the time of a page begins. */
const START_MS = Date.parse('2026-03-10T08:00:00Z');

const SCRIPT = new URL('../../src/script-tag.ts', import.meta.url).href;
/** In sight of the observers, and yet nothing for the browser to paint. */
const LOOKS =
  'position: fixed; inset: 0; inline-size: 800px; block-size: 600px; border: 0; visibility: hidden';

/** How an element is in sight of whoever looks at the page, however many others are. */
export const IN_SIGHT = 'position: absolute; inset: 0 auto auto 0';

export class FramedPage {
  readonly window: Page;
  readonly document: Document;
  readonly around = new PageAround();
  readonly #count: () => Holds;
  #sleptMs = 0;

  constructor(window: Page, chance: () => number) {
    this.window = window;
    this.document = window.document;
    this.#count = countHolds(window);
    this.#rule(chance);
  }

  /** What the page holds on to now. */
  get holds(): Holds & { readonly timers: number } {
    return { ...this.#count(), timers: this.around.timers };
  }

  /** The time on its clock, in milliseconds since 1970. */
  get now(): number {
    return START_MS + this.around.now() + this.#sleptMs;
  }

  /** Takes the requests that were made since this was last asked for. */
  takeAsked(): readonly Asked[] {
    return this.around.asked.splice(0);
  }

  /** The machine sleeps: its clock goes on, its timers do not. The page is told nothing but that it is seen again. */
  sleep(ms: number): void {
    this.#sleptMs += ms;
    this.show(true);
  }

  /** Brings the page to the front, or puts it into the background. */
  show(isShown: boolean): void {
    this.around.hidden = !isShown;
    this.document.dispatchEvent(new this.window.Event('visibilitychange'));
  }

  /** Waits until the browser has told every observer who is near. */
  async drawn(): Promise<void> {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    await turn();
  }

  #rule(chance: () => number): void {
    const { window, document, around } = this;
    const takeBack = new Map<number, () => void>();
    const now = () => this.now;
    const RealDate = window.Date;
    RealDate.now = now;
    window.Date = new Proxy(RealDate, {
      construct: (Real, args: [number]) =>
        new Real(...(args.length > 0 ? args : ([now()] as const))),
    });
    window.Math.random = chance;
    window.fetch = around.fetch;
    window.setTimeout = ((run: () => void, ms = 0) => {
      const id = around.set + 1;
      const runOnce = () => {
        takeBack.delete(id);
        run();
      };
      takeBack.set(id, around.after(ms, runOnce));
      return id;
    }) as typeof window.setTimeout;
    window.clearTimeout = (id) => {
      takeBack.get(id as number)?.();
      takeBack.delete(id as number);
    };
    Object.defineProperty(document, 'hidden', { get: () => around.hidden });
  }
}

/** A page on which the script has run, with the chance that it has. */
export async function aFramedPage(chance = () => 0.5): Promise<FramedPage> {
  const frame = document.createElement('iframe');
  frame.title = 'A page';
  frame.srcdoc = '<!doctype html><html lang="en"><title>A page</title><body></body></html>';
  frame.style.cssText = LOOKS;
  const isThere = new Promise((resolve) => frame.addEventListener('load', resolve));
  const place = await fixture('<div></div>');
  place.append(frame);
  await isThere;
  const page = new FramedPage(frame.contentWindow as Page, chance);
  const script = page.document.createElement('script');
  script.type = 'module';
  script.src = SCRIPT;
  page.document.head.append(script);
  await page.window.customElements.whenDefined('case-action');
  await turn();
  return page;
}

/** Lets all that only promises stand before come about. */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/** Waits until a request is over, whatever came of it, and whoever waited for it has been told. */
export async function over({ signal }: Asked): Promise<void> {
  if (!signal.aborted) {
    await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
  }
  await turn();
}
