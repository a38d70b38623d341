// A server that cannot be relied on, in place of `fetch`: it answers as the test says, late, wrongly or never.

import fc from 'fast-check';
import { MAX_FILE_BYTES } from '../../src/case/read.js';
import { HOSTILE } from './any-case.js';

/** What comes of one request. */
export interface Answer {
  readonly kind: string;
  /** Whether it keeps the page waiting until the test is done with waiting. */
  readonly isLate: boolean;
  readonly make: () => Response | Promise<Response>;
}

const asPage = { headers: { 'content-type': 'text/html' } };
const STATUSES = [400, 404, 410, 418, 500, 503];
const oneOf = <Item>(list: readonly Item[], at: number): Item => list[at % list.length]!;

/** What a server can do with a file, or a connection to it. */
const MAKERS: Readonly<
  Record<string, (file: string, chance: number) => Response | Promise<Response>>
> = {
  'the file': (file) => new Response(file),
  'the file, called a page': (file) => new Response(file, asPage),
  'half of it': (file, chance) => new Response(file.slice(0, chance % file.length)),
  'what breaks off': (file) => new Response(brokenStream(file)),
  'other bytes': (_, chance) =>
    new Response(Uint8Array.of(chance, chance >> 8, 0xff, chance >> 16)),
  'too many bytes': () => new Response(new Uint8Array(MAX_FILE_BYTES + 1)),
  'an error': (_, chance) => new Response('{}', { status: oneOf(STATUSES, chance) }),
  'no content': () => new Response(null, { status: 204 }),
  'a page': (_, chance) => new Response(oneOf(HOSTILE, chance), asPage),
  'no connection': () => Promise.reject(new TypeError('Failed to fetch')),
  'a refusal': () => Response.error(),
  'no response at all': () => ({}) as Response,
  'an exception': () => {
    throw new DOMException('no', 'SecurityError');
  },
};

/** Every kind of answer. */
export const KINDS = Object.keys(MAKERS);

function brokenStream(file: string): ReadableStream<Uint8Array> {
  let isBegun = false;
  return new ReadableStream({
    pull(controller) {
      if (isBegun) controller.error(new TypeError('network error'));
      else controller.enqueue(new TextEncoder().encode(file.slice(0, 20)));
      isBegun = true;
    },
  });
}

/** Whatever can come of a request for one of these files. */
export const answersWith = (files: fc.Arbitrary<string>): fc.Arbitrary<Answer> =>
  fc
    .record({
      kind: fc.oneof({ weight: 2, arbitrary: fc.constant(KINDS[0]!) }, fc.constantFrom(...KINDS)),
      isLate: fc.boolean(),
      file: files,
      chance: fc.nat(),
    })
    .map(({ kind, isLate, file, chance }) => ({
      kind,
      isLate,
      make: () => MAKERS[kind]!(file, chance),
    }));

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
