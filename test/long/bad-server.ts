// A server that fails a third of the time, in every way that a server can, and whose case file changes now and then.

import { aCase, aCaseWithout } from '../a-case.js';
import type { Asked } from '../element/a-page-around.js';
import type { FramedPage } from './framed-page.js';

const FAILS = 1 / 3;
/** Of the answers that come. */
const LATE = 0.1;
/** How long a slow answer takes: less than a card waits. */
const SLOW_MS = 5000;

/** What of a case is new in a revision: words, which a reader is offered, or facts as well, which are shown at once. */
export interface Revision {
  readonly nth: number;
  readonly facts: number;
}

/** A request that was answered, or not. */
export interface Meeting {
  readonly request: Asked;
  /** Whether an answer has been given that is whole, so that only promises stand before its end. */
  isAnswered: boolean;
  /** Whether it counts as a failure, after which the file is asked for less often. */
  readonly isFailure: boolean;
  /** What it brings, where that is a whole case. */
  readonly revision: Revision | undefined;
}

const page = '<!doctype html><title>Maintenance</title>';
const hanging = (signal: AbortSignal) =>
  new ReadableStream({
    start(body) {
      body.enqueue(new TextEncoder().encode('{"version":1,'));
      // As the browser does with the body of a request that is given up.
      signal.addEventListener('abort', () => body.error(signal.reason));
    },
  });

const FAILURES: Readonly<Record<string, (request: Asked) => void>> = {
  'no network': ({ fail }) => fail(),
  'an error': ({ answer }) => answer(new Response('{}', { status: 500 })),
  'not found': ({ answer }) => answer(new Response(page, { status: 404 })),
  'a page in its place': ({ answer }) =>
    answer(new Response(page, { headers: { 'content-type': 'text/html' } })),
  'half a file': ({ answer }) => answer(new Response(JSON.stringify(aCase()).slice(0, 99))),
  'no case': ({ answer }) => answer(Response.json(null)),
  'too large': ({ answer }) => answer(new Response('x'.repeat(300_000))),
  'part of a case': ({ answer }) => answer(Response.json(aCaseWithout('name', 'message'))),
  'no answer': () => undefined,
  'no end': ({ answer, signal }) => answer(new Response(hanging(signal))),
};
/** These come to no end before the card gives up. */
const ENDLESS: readonly string[] = ['no answer', 'no end'];
/** What has come in part is no reason to ask less often. */
const IN_PART = 'part of a case';
export const WAYS_TO_FAIL = Object.keys(FAILURES);

export class BadServer {
  revision: Revision = { nth: 1, facts: 1 };
  isOffline = false;
  /** How often it has done what, by the name of that. */
  readonly did = new Map<string, number>();
  /** How many answers are still to come. */
  late = 0;
  readonly #page: FramedPage;
  readonly #chance: () => number;
  readonly #fixed: object;

  /** @param fixed what stays the same in its case */
  constructor(framed: FramedPage, chance: () => number, fixed: object) {
    this.#page = framed;
    this.#chance = chance;
    this.#fixed = fixed;
  }

  /** Somebody changes the case: its words, or facts as well. */
  change(): void {
    const { nth, facts } = this.revision;
    this.revision = { nth: nth + 1, facts: this.#chance() < 0.5 ? facts : facts + 1 };
  }

  /** Answers a request, at once or in its time, or never. */
  meet(request: Asked): Meeting {
    const [isGood, isSlow, failure] = this.#draw();
    const what = !isGood ? failure : isSlow ? 'late' : 'good';
    this.did.set(what, (this.did.get(what) ?? 0) + 1);
    const meeting: Meeting = {
      request,
      isAnswered: isGood ? !isSlow : !ENDLESS.includes(failure),
      isFailure: !isGood && failure !== IN_PART,
      revision: isGood ? this.revision : undefined,
    };
    const response = Response.json(this.#case);
    if (!isGood) FAILURES[failure]!(request);
    else if (!isSlow) request.answer(response);
    else {
      this.late += 1;
      this.#page.around.after(SLOW_MS, () => {
        this.late -= 1;
        meeting.isAnswered = true;
        request.answer(response);
      });
    }
    return meeting;
  }

  #draw(): readonly [isGood: boolean, isSlow: boolean, failure: string] {
    const [first] = WAYS_TO_FAIL;
    if (this.isOffline) return [false, false, first!];
    const place = Math.floor(this.#chance() * WAYS_TO_FAIL.length);
    return [this.#chance() >= FAILS, this.#chance() < LATE, WAYS_TO_FAIL[place]!];
  }

  get #case(): object {
    const { nth, facts } = this.revision;
    const x = `Minister${facts}`;
    return aCase({
      headline: `Revision ${nth}`,
      targets: [{ name: 'Jo Sample', role: 'Minister of Examples', x }],
      ...this.#fixed,
    });
  }
}
