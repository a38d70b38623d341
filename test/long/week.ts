// A week of a card on a page: what the server and the reader do, one moment after the other, and what has to be true
// at each of them.

import { expect } from '@open-wc/testing';
import type { CaseAction } from '../../src/element/case-action.js';
import { LONGEST_PAUSE_MS, LONGEST_START_MS } from '../../src/element/store.js';
import { partOf, showsFallback, textOf } from '../element/a-card.js';
import { BadServer, type Meeting, type Revision } from './bad-server.js';
import { type FramedPage, IN_SIGHT, over, turn } from './framed-page.js';

const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
const WEEK_MS = 7 * 24 * HOUR_MS;
const REFRESH_S = 120;
/** Jitter: pauses are a tenth shorter or longer than they are meant. */
const [SHORTEST, LONGEST] = [0.9, 1.1];
/** More moments than a week can have. */
const MOST_MOMENTS = 20_000;

/** What happens, and how often in comparison with the rest. */
type Events = Readonly<Record<string, () => void | Promise<void>>>;

export class Week {
  readonly server: BadServer;
  readonly card: CaseAction;
  /** How often what has happened. */
  readonly happened = new Map<string, number>();
  /** Of each request, when it was made. */
  readonly asked: number[] = [];
  readonly #page: FramedPage;
  readonly #chance: () => number;
  readonly #alsoCheck: () => void;
  #meetings: readonly Meeting[] = [];
  #failures = 0;
  /** Since when it may catch up: the card was seen again, or a request has ended in which the machine slept. */
  #awakeAt = 0;
  #shown: Revision | undefined;
  #arrived: Revision | undefined;

  /** @param alsoCheck what else has to be true at every moment */
  constructor(page: FramedPage, chance: () => number, fixed: object, alsoCheck: () => void) {
    this.#page = page;
    this.#chance = chance;
    this.#alsoCheck = alsoCheck;
    this.server = new BadServer(page, chance, fixed);
    this.card = page.document.createElement('case-action');
    this.card.src = 'https://ngo.example/mira.json';
    this.card.style.cssText = IN_SIGHT;
    this.card.refresh = REFRESH_S;
    this.card.append('Words of the page.');
  }

  /** @param isQuiet whether nothing happens but that the server fails: nobody comes by and changes or does anything */
  async live(isQuiet: boolean): Promise<void> {
    const { around, document } = this.#page;
    document.body.append(this.card);
    await this.#seen();
    await this.#settle();
    const end = this.#page.now + WEEK_MS;
    let eventAt = isQuiet ? end : this.#page.now;
    for (let moment = 0; this.#page.now < end; moment++) {
      expect(moment, 'time goes on').to.be.below(MOST_MOMENTS);
      const nextAt = Math.min(eventAt, end);
      around.pass(Math.min(around.dueAt - around.now(), nextAt - this.#page.now));
      await this.#settle();
      if (this.#page.now >= eventAt && eventAt < end) {
        await this.#happen();
        await this.#settle();
        eventAt = this.#page.now + this.#chance() * HOUR_MS;
      }
      this.#check();
    }
  }

  readonly #events: Events = {
    hide: () => this.#page.show(false),
    show: () => this.#show(),
    'show again': () => this.#show(),
    'go offline': () => void (this.server.isOffline = true),
    'come online': () => void (this.server.isOffline = false),
    'come online again': () => void (this.server.isOffline = false),
    'change the case': () => this.server.change(),
    'change it again': () => this.server.change(),
    'take the offer': () => this.#takeOffer(),
    sleep: () => {
      this.#page.sleep(this.#chance() * 3 * HOUR_MS);
      this.#awakeAt = this.#page.now;
    },
    move: async () => {
      this.#page.document.body.prepend(this.card);
      await this.#seen();
    },
    'take away': () => this.card.remove(),
    'put back': async () => {
      if (this.card.isConnected) return;
      this.#page.document.body.append(this.card);
      await this.#seen();
    },
  };

  async #happen(): Promise<void> {
    const names = Object.keys(this.#events);
    const name = names[Math.floor(this.#chance() * names.length)]!;
    this.#count(name);
    await this.#events[name]!();
    await turn();
  }

  #count(what: string): void {
    this.happened.set(what, (this.happened.get(what) ?? 0) + 1);
  }

  #show(): void {
    if (this.#page.around.hidden) this.#awakeAt = this.#page.now;
    this.#page.show(true);
  }

  async #seen(): Promise<void> {
    await this.#page.drawn();
    this.#awakeAt = this.#page.now;
  }

  #takeOffer(): void {
    const offer = partOf(this.card, 'news');
    if (!this.card.isConnected || !offer) return;
    offer.click();
    this.#count('an offer taken');
    this.#shown = this.#arrived;
  }

  get #isSeen(): boolean {
    return this.card.isConnected && !this.#page.around.hidden;
  }

  /** The longest and the shortest time from one request to the next, by what came of those before. */
  #pauseMs(jitter: number): number {
    const wantedMs = REFRESH_S * 1000;
    return jitter * Math.max(wantedMs, Math.min(wantedMs * 2 ** this.#failures, LONGEST_PAUSE_MS));
  }

  /** Lets the server meet what it was asked, and all come about that follows from it. */
  async #settle(): Promise<void> {
    await turn();
    for (const request of this.#page.takeAsked()) {
      expect(request.signal.aborted, 'no time has passed since').to.be.false;
      this.#checkAsked();
      this.asked.push(this.#page.now);
      this.#meetings = [...this.#meetings, this.server.meet(request)];
    }
    for (const meeting of this.#meetings) {
      const { request, isAnswered } = meeting;
      if (!isAnswered && !request.signal.aborted) continue;
      // Whoever takes the card away does not hear of it any more.
      const isGivenUp = request.signal.aborted && !this.card.isConnected;
      await over(request);
      this.#meetings = this.#meetings.filter((other) => other !== meeting);
      if (!isGivenUp) this.#learn(meeting);
    }
  }

  #learn({ isFailure, revision }: Meeting): void {
    this.#awakeAt = this.#page.now;
    this.#failures = isFailure ? this.#failures + 1 : 0;
    if (!revision) return;
    this.#arrived = revision;
    if (revision.facts !== this.#shown?.facts) this.#shown = revision;
  }

  #checkAsked(): void {
    expect(this.#isSeen, 'it asks only while it is seen').to.be.true;
    expect(this.#meetings, 'it asks once at a time').to.have.length(0);
    const since = this.#page.now - (this.asked.at(-1) ?? -Infinity);
    expect(since, `after ${this.#failures} failures`).to.be.at.least(this.#pauseMs(SHORTEST) - 1);
  }

  #check(): void {
    this.#alsoCheck();
    if (!this.card.isConnected) return;
    const { card } = this;
    if (this.#shown === undefined) {
      expect(showsFallback(card), 'the words of the page stay').to.be.true;
    } else {
      expect(textOf(card, 'name')).to.equal('Mira Invented');
      expect(textOf(card, 'headline')).to.equal(`Revision ${this.#shown.nth}`);
      const isOffered = this.#shown.nth !== this.#arrived!.nth;
      expect(partOf(card, 'news') !== null, 'what is newer is offered').to.equal(isOffered);
    }
    if (!this.#isSeen || this.#meetings.length > 0) return;
    const dueAt = Math.max(
      (this.asked.at(-1) ?? 0) + this.#pauseMs(LONGEST),
      this.#awakeAt + LONGEST_START_MS,
    );
    expect(this.#page.now, `it goes on asking after ${this.#failures} failures`).to.be.at.most(
      dueAt + 1,
    );
  }
}
