// Counts what a page holds on to that would go on working after an element has gone: listeners on the page itself,
// timers, observers. It has to be asked before the element's script runs.

/** A page that is not the test's own. */
export type Page = Window & typeof globalThis;

export interface Holds {
  /** On the window, the document, its root and its body. */
  readonly listeners: number;
  readonly intervals: number;
  readonly frames: number;
  readonly idles: number;
  /** How many elements are watched by observers that watch elements one by one. */
  readonly watched: number;
  /** How many observers of changes watch anything. Nodes leave those that watch them when they are collected. */
  readonly mutationObservers: number;
}

/** Counts from now on, and returns what tells how it stands. Timers are counted by the clock of the page. */
export function countHolds(page: Page): () => Holds {
  const listeners = countListeners(page);
  const intervals = countCalls(page, 'setInterval', 'clearInterval');
  const frames = countCalls(page, 'requestAnimationFrame', 'cancelAnimationFrame');
  const idles = countCalls(page, 'requestIdleCallback', 'cancelIdleCallback');
  const watched = [page.IntersectionObserver, page.ResizeObserver].map(countWatched);
  const mutationObservers = countObservers(page.MutationObserver);
  return () => ({
    listeners: listeners(),
    intervals: intervals(),
    frames: frames(),
    idles: idles(),
    watched: watched.reduce((sum, count) => sum + count(), 0),
    mutationObservers: mutationObservers(),
  });
}

function countListeners(page: Page): () => number {
  const { prototype } = page.EventTarget;
  const { addEventListener, removeEventListener } = prototype;
  const { document } = page;
  const kept = new Map<EventTarget, Map<string, Set<unknown>>>();
  for (const target of [page, document, document.documentElement, document.body]) {
    kept.set(target, new Map());
  }
  /** Those that are the same to a browser: of one kind, in one phase. */
  const alike = (target: EventTarget, type: string, options: unknown) => {
    const isCapturing = options === true || Boolean((options as AddEventListenerOptions)?.capture);
    const byKind = kept.get(target);
    const kind = `${type} ${isCapturing}`;
    if (byKind && !byKind.has(kind)) byKind.set(kind, new Set());
    return byKind?.get(kind);
  };

  prototype.addEventListener = function (type, listener, options) {
    addEventListener.call(this, type, listener, options);
    const { signal, once } = typeof options === 'object' ? options : {};
    const same = alike(this, type, options);
    if (!same || signal?.aborted) return;
    same.add(listener);
    const forget = () => void same.delete(listener);
    if (signal) addEventListener.call(signal, 'abort', forget);
    if (once) addEventListener.call(this, type, forget, options);
  };
  prototype.removeEventListener = function (type, listener, options) {
    removeEventListener.call(this, type, listener, options);
    alike(this, type, options)?.delete(listener);
  };
  return () =>
    [...kept.values()]
      .flatMap((byKind) => [...byKind.values()])
      .reduce((sum, { size }) => sum + size, 0);
}

type Run = (...args: unknown[]) => void;
type Calls = Record<string, ((run: Run, ...rest: unknown[]) => number) | undefined>;
type TakesBack = Record<string, (id: number) => void>;

/** Those that were asked for and neither came nor were taken back; an interval never comes to an end by itself. */
function countCalls(page: Page, ask: string, takeBack: string): () => number {
  const waiting = new Set<number>();
  const calls = page as unknown as Calls;
  const takesBack = page as unknown as TakesBack;
  const real = calls[ask];
  const realTakeBack = takesBack[takeBack];
  // Not every browser has all of them.
  if (!real || !realTakeBack) return () => 0;
  calls[ask] = (run, ...rest) => {
    const runCounted: Run = (...args) => {
      if (ask !== 'setInterval') waiting.delete(id);
      run(...args);
    };
    const id = real.call(page, runCounted, ...rest);
    waiting.add(id);
    return id;
  };
  takesBack[takeBack] = (id) => {
    waiting.delete(id);
    realTakeBack.call(page, id);
  };
  return () => waiting.size;
}

interface Watcher {
  observe(element: Element, ...rest: unknown[]): void;
  unobserve(element: Element): void;
  disconnect(): void;
}

function countWatched({ prototype }: { readonly prototype: object }): () => number {
  const watcher = prototype as Watcher;
  const { observe, unobserve, disconnect } = watcher;
  const byWatcher = new Map<Watcher, Set<Element>>();
  watcher.observe = function (element, ...rest) {
    observe.call(this, element, ...rest);
    if (!byWatcher.has(this)) byWatcher.set(this, new Set());
    byWatcher.get(this)!.add(element);
  };
  watcher.unobserve = function (element) {
    unobserve.call(this, element);
    byWatcher.get(this)?.delete(element);
  };
  watcher.disconnect = function () {
    disconnect.call(this);
    byWatcher.delete(this);
  };
  return () => [...byWatcher.values()].reduce((sum, { size }) => sum + size, 0);
}

function countObservers({ prototype }: typeof MutationObserver): () => number {
  const { observe, disconnect } = prototype;
  const observers = new Set<MutationObserver>();
  prototype.observe = function (node, options) {
    observe.call(this, node, options);
    observers.add(this);
  };
  prototype.disconnect = function () {
    disconnect.call(this);
    observers.delete(this);
  };
  return () => observers.size;
}
