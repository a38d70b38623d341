// How long a page's scripts ran, from the browser's own trace of it. Chromium's counter of the same name leaves out what
// is done in microtasks, which is where elements of Lit render.

import type { CDPSession } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Both in microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly args: { readonly data?: { readonly url?: string } };
}

type Span = readonly [from: number, to: number];

/** Compiling and running scripts, what they are called for and what is cleared up after them. */
const SCRIPT = [
  'EvaluateScript',
  'EventDispatch',
  'FireAnimationFrame',
  'FunctionCall',
  'MajorGC',
  'MinorGC',
  'RunMicrotasks',
  'TimerFire',
  'V8.GCIncrementalMarking',
  'v8.callAsConstructor',
  'v8.callFunction',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
];
/** What a script may ask for while it runs. */
const STYLE = ['Layout', 'UpdateLayoutTree'];
const COMMIT = 'CommitLoad';
const KEPT = new Set([...SCRIPT, ...STYLE, COMMIT]);

export interface Trace {
  /** Ends it; returns the milliseconds of script on the thread that shows the page at this address. */
  readonly end: (url: string) => Promise<number>;
}

/** @param session of the browser itself, which has one trace at a time */
export async function startTrace(session: CDPSession): Promise<Trace> {
  const events: TraceEvent[] = [];
  const take = ({ value }: { readonly value: readonly object[] }) => {
    for (const event of value as readonly TraceEvent[])
      if (KEPT.has(event.name)) events.push(event);
  };
  session.on('Tracing.dataCollected', take);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    // The last of them has the microtasks.
    traceConfig: {
      includedCategories: ['devtools.timeline', 'v8', 'v8.execute'],
      excludedCategories: ['*'],
    },
  });
  return {
    async end(url) {
      const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
      await session.send('Tracing.end');
      await complete;
      session.off('Tracing.dataCollected', take);
      return scriptMsOf(events, url);
    },
  };
}

function scriptMsOf(events: readonly TraceEvent[], url: string): number {
  const commit = events.find(({ name, args }) => name === COMMIT && args.data?.url === url);
  if (commit === undefined) throw new Error(`The trace says nothing of ${url}.`);
  const spans = (names: readonly string[]): readonly Span[] =>
    merge(
      events
        .filter(
          ({ pid, tid, name }) => pid === commit.pid && tid === commit.tid && names.includes(name),
        )
        .map(({ ts, dur = 0 }) => [ts, ts + dur]),
    );
  const script = spans(SCRIPT);
  const style = spans(STYLE);
  const lengthOf = (all: readonly Span[]) => all.reduce((sum, [from, to]) => sum + to - from, 0);
  // Of both together less style alone is script without the style within it.
  return (lengthOf(merge([...script, ...style])) - lengthOf(style)) / 1000;
}

/** Spans without overlaps: events stand within each other. */
function merge(spans: readonly Span[]): readonly Span[] {
  const merged: [number, number][] = [];
  for (const [from, to] of [...spans].sort(([a], [b]) => a - b)) {
    const last = merged.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}
