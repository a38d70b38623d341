// A thousand cards on one page.

import { expect } from '@open-wc/testing';
import type { CaseAction } from '../../src/element/case-action.js';
import { aCase } from '../a-case.js';
import { partOf, textOf } from '../element/a-card.js';
import { aFramedPage, type FramedPage, IN_SIGHT, over, turn } from './framed-page.js';

const MANY = 1000;
const REFRESH_S = 300;
/** By the chance of these pages a pause is neither shorter nor longer than it is meant. */
const PAUSE_MS = REFRESH_S * 1000;
const PATIENCE_MS = 40_000;

const ONE_FILE = 'https://ngo.example/mira.json';
const ownFile = (nth: number) => `https://ngo.example/${nth}.json`;
const OTHER_HANDLE = [{ name: 'Jo Sample', role: 'Minister of Examples', x: 'OtherMin' }];

/** Puts cards on a page, by default all of them where they are seen. */
function put(
  { document }: FramedPage,
  count: number,
  fileOf: (nth: number) => string,
  looks = IN_SIGHT,
): readonly CaseAction[] {
  const cards = Array.from({ length: count }, (_, nth) => {
    const card = document.createElement('case-action');
    card.src = fileOf(nth);
    card.refresh = REFRESH_S;
    card.style.cssText = looks;
    card.append('Words.');
    return card;
  });
  document.body.append(...cards);
  return cards;
}

/** Answers all that was asked, each file with a case of its own name, and tells which files that were. */
async function answer(page: FramedPage, changes: object = {}): Promise<readonly string[]> {
  const asked = page.takeAsked();
  for (const request of asked) {
    request.answer(Response.json(aCase({ headline: request.url, ...changes })));
  }
  await Promise.all(asked.map(over));
  return asked.map(({ url }) => url);
}

const taken = (cards: readonly CaseAction[]) => cards.forEach((card) => card.remove());
const shownOn = (cards: readonly CaseAction[], part: string) =>
  new Set(cards.map((card) => textOf(card, part)));

/** What each card adds to what a page holds on to. */
function shares(page: FramedPage, before: FramedPage['holds'], count: number): object {
  const each = Object.entries(page.holds).map(([what, all]) => [
    what,
    (all - before[what as keyof typeof before]) / count,
  ]);
  return Object.fromEntries(each);
}

/** A page that has had a card, so that what all of them share is there. */
async function aUsedPage(): Promise<FramedPage> {
  const page = await aFramedPage();
  const first = put(page, 1, () => 'https://ngo.example/first.json');
  await page.drawn();
  taken(first);
  await turn();
  page.takeAsked();
  return page;
}

describe('a thousand cards of one case', () => {
  it('ask once, are all shown, all follow one answer, and leave nothing behind', async () => {
    const page = await aUsedPage();
    const before = page.holds;
    const cards = put(page, MANY, () => ONE_FILE);
    await page.drawn();
    expect(await answer(page)).to.deep.equal([ONE_FILE]);
    expect(shownOn(cards, 'headline')).to.deep.equal(new Set([ONE_FILE]));

    page.around.pass(PAUSE_MS);
    expect(await answer(page, { targets: OTHER_HANDLE })).to.deep.equal([ONE_FILE]);
    expect(shownOn(cards, 'target').size).to.equal(1);
    expect(textOf(cards[0]!, 'target')).to.contain('@OtherMin');

    taken(cards);
    await turn();
    expect(page.holds).to.deep.equal(before);
  }).timeout(PATIENCE_MS);

  it('hold on to a thousand times what one does, and share one timer and one observer', async () => {
    const page = await aUsedPage();
    const before = page.holds;
    const [one] = put(page, 1, () => ONE_FILE);
    await page.drawn();
    await answer(page);
    const ofOne = shares(page, before, 1);
    // One that wakes the card, and one that asks for its file.
    expect(ofOne).to.include({ timers: 2, watched: 1 });
    put(page, MANY, () => ONE_FILE);
    await page.drawn();
    one!.remove();
    await turn();
    expect(page.takeAsked()).to.deep.equal([]);
    expect(shares(page, before, MANY)).to.deep.equal({ ...ofOne, timers: 1 + 1 / MANY });
  }).timeout(PATIENCE_MS);

  it('ask when the first of them comes near, and are all shown', async () => {
    const page = await aUsedPage();
    const cards = put(page, MANY, () => ONE_FILE, 'display: block; block-size: 100px');
    await page.drawn();
    expect(await answer(page)).to.deep.equal([ONE_FILE]);
    expect(shownOn(cards, 'headline')).to.deep.equal(new Set([ONE_FILE]));
  }).timeout(PATIENCE_MS);
});

describe('a thousand cards of a thousand cases', () => {
  it('ask once each, show each its own, ask again in their time, and give up when they go', async () => {
    const page = await aUsedPage();
    const before = page.holds;
    const cards = put(page, MANY, ownFile);
    const files = cards.map(({ src }) => src);
    await page.drawn();
    expect(await answer(page)).to.have.members(files);
    expect(cards.map((card) => textOf(card, 'headline'))).to.deep.equal(files);

    page.around.pass(PAUSE_MS - 1);
    expect(page.takeAsked()).to.deep.equal([]);
    page.around.pass(1);
    const asked = page.takeAsked();
    expect(asked.map(({ url }) => url)).to.have.members(files);
    taken(cards);
    await turn();
    expect(asked.every(({ signal }) => signal.aborted)).to.be.true;
    expect(page.holds).to.deep.equal(before);
  }).timeout(PATIENCE_MS);

  it('ask only for those that come near, and for the others when the page is printed', async () => {
    const page = await aUsedPage();
    const cards = put(page, MANY, ownFile, 'display: block; block-size: 100px');
    await page.drawn();
    const near = await answer(page);
    // Those in sight, and no more than a screen below: a frame is cut off where it ends in some browsers.
    expect(near).to.deep.equal(Array.from({ length: near.length }, (_, nth) => ownFile(nth)));
    expect(near.length).to.be.within(6, 13);
    page.window.dispatchEvent(new page.window.Event('beforeprint'));
    expect(await answer(page)).to.have.length(MANY - near.length);
    expect(cards.every((card) => partOf(card, 'card') !== null)).to.be.true;
  }).timeout(PATIENCE_MS);
});
