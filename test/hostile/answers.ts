// A server that cannot be relied on, in place of `fetch`: it answers as the test says, late, wrongly or never.

import fc from 'fast-check';
import { MAX_FILE_BYTES } from '../../src/case/read.js';
import { anyCase, anyJson, anyWholeCase, HOSTILE } from './any-case.js';

/** What comes of one request. */
export interface Answer {
  readonly kind: string;
  /** Whether it keeps the page waiting until the test is done with waiting. */
  readonly isLate: boolean;
  readonly make: () => Response | Promise<Response>;
}

const json = fc
  .oneof({ weight: 4, arbitrary: anyWholeCase }, anyCase, anyJson)
  .map((value) => JSON.stringify(value));

const bodies: Readonly<Record<string, fc.Arbitrary<() => Response | Promise<Response>>>> = {
  case: json.map((body) => () => new Response(body)),
  'a case called a page': json.map(
    (body) => () => new Response(body, { headers: { 'content-type': 'text/html' } }),
  ),
  'an error': fc
    .constantFrom(400, 404, 410, 418, 500, 503)
    .map((status) => () => new Response('{}', { status })),
  'no content': fc.constant(() => new Response(null, { status: 204 })),
  'half a case': fc.tuple(json, fc.nat()).map(
    ([body, cut]) =>
      () =>
        new Response(body.slice(0, cut % body.length)),
  ),
  'a page': fc
    .constantFrom(...HOSTILE)
    .map((body) => () => new Response(body, { headers: { 'content-type': 'text/html' } })),
  bytes: fc.uint8Array().map((body) => () => new Response(body)),
  'too much': fc.constant(() => new Response(new Uint8Array(MAX_FILE_BYTES + 1))),
  'a body that breaks off': json.map((body) => () => new Response(brokenStream(body))),
  'no connection': fc.constant(() => Promise.reject(new TypeError('Failed to fetch'))),
  'an opaque error': fc.constant(() => Response.error()),
  'something else': fc.constant(() => ({}) as Response),
  'a throw': fc.constant(() => {
    throw new DOMException('no', 'SecurityError');
  }),
};

/** Every kind of answer. */
export const KINDS = Object.keys(bodies);

function brokenStream(body: string): ReadableStream<Uint8Array> {
  const chunk = new TextEncoder().encode(body.slice(0, 20));
  let count = 0;
  return new ReadableStream({
    pull(controller) {
      if (count++ === 0) controller.enqueue(chunk);
      else controller.error(new TypeError('network error'));
    },
  });
}

export const answer: fc.Arbitrary<Answer> = fc
  .tuple(
    fc.oneof({ weight: 2, arbitrary: fc.constant('case') }, fc.constantFrom(...KINDS)),
    fc.boolean(),
  )
  .chain(([kind, isLate]) => bodies[kind]!.map((make) => ({ kind, isLate, make })));

/** Stands in for `fetch`. */
export class Answers {
  /** Every address that was asked for. */
  readonly asked: string[] = [];
  readonly #answers: readonly Answer[];
  readonly #waiting: (() => void)[] = [];

  /** @param answers one after the other, and then from the start */
  constructor(answers: readonly Answer[]) {
    this.#answers = answers;
  }

  readonly fetch: typeof fetch = (url, options = {}) =>
    new Promise((resolve, reject) => {
      const { isLate, make } = this.#answers[this.asked.length % this.#answers.length]!;
      this.asked.push(String(url));
      options.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
      const go = () => {
        try {
          resolve(make());
        } catch (error) {
          reject(error as Error);
        }
      };
      if (isLate) this.#waiting.push(go);
      else go();
    });

  /** Whatever is late arrives now. */
  release(): void {
    for (const go of this.#waiting.splice(0)) go();
  }
}
