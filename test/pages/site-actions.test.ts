// The action pages of a published site, to which every mail and copy leads: whom to tell what as of now, by exactly the
// link that the card has, and nothing to send where nothing is asked any more.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makeCard } from '../../src/card/make-card.js';
import { readCase } from '../../src/case/read.js';
import { LOCALES } from '../../src/locales/all.js';
import { localeFor, registerLocales } from '../../src/locales/registry.js';
import { type NetworkId, NETWORKS } from '../../src/message/networks.js';
import { CASES, TODAY } from '../support/invented-cases.js';
import { startPublished } from '../support/published.js';

const { base, walk, pages, open } = await startPublished();
registerLocales(...LOCALES);

/** Every network that a link can lead to. */
const LINKED = (Object.keys(NETWORKS) as readonly NetworkId[]).filter(
  (id) => NETWORKS[id].link !== undefined,
);
const OPEN = ['mira', 'arabic', 'stale', 'pageless', 'hostile', 'quiet'];
const CLOSED = Object.keys(CASES).filter((name) => !OPEN.includes(name));

/** What the page of a network has in it. */
interface Action {
  readonly words: string;
  /** Links that send something, in order, each with the text before it. */
  readonly sending: readonly { readonly url: string; readonly before: string }[];
  readonly ids: readonly string[];
}

/** Leads to a network, to a mail program, or to an official's form. */
const SENDS =
  /^(?:mailto:|https:\/\/(?:x\.com\/intent|bsky\.app\/intent|share\.joinmastodon\.org|www\.threads\.com\/intent|api\.whatsapp\.com|t\.me\/share|www\.facebook\.com\/sharer|invented\.example\/))/;

const actions = new Map<string, Action>();
await walk(
  pages.filter((path) => path.includes('/act/')),
  async (page, path) => {
    const { words, links, ids } = await page.evaluate(() => {
      const main = document.querySelector('main')!;
      return {
        words: main.innerText,
        links: [...main.querySelectorAll('a')].map((link) => {
          const range = document.createRange();
          range.setStart(main, 0);
          range.setEndBefore(link);
          return {
            url: link.getAttribute('href')!,
            before: range.toString(),
            isWay: link.matches('.button:not(.first), .ways a'),
          };
        }),
        ids: [...document.querySelectorAll('.official[id]')].map(({ id }) => id),
      };
    });
    actions.set(path, {
      words,
      ids,
      sending: links.filter(({ url, isWay }) => isWay || SENDS.test(url)),
    });
  },
  { javaScriptEnabled: false },
);

/** The folders of a case, one for each language. */
const folders = (name: string): readonly string[] =>
  pages.filter((path) => path.startsWith(`${name}/`) && !/\/(?:act|embed)\//.test(path));

/** The links that the card itself has for a network, one for each official whom it reaches, or one for everybody. */
function linksOfCard(name: string, folder: string, network: NetworkId): readonly string[] {
  const { case: read } = readCase(CASES[name]);
  const shown = { ...read!, link: read!.link ?? base + folder };
  const [, lang = shown.lang!] = /\/(\w+)\/$/.exec(folder) ?? [];
  const card = (target?: string) =>
    makeCard(shown, { lang, locale: localeFor(lang), now: new Date(TODAY), pick: { target } });
  const { choices } = card().action!;
  const all = choices.length === 0 ? [card()] : choices.map(({ id }) => card(id));
  const reaching = all.flatMap(({ action }) =>
    [action!.main, ...action!.others].flatMap((way) =>
      way?.network === network && way.url !== undefined ? [way.url] : [],
    ),
  );
  const everybody = all[0]!.action!.spread.flatMap((way) =>
    way.network === network ? [way.url!] : [],
  );
  return reaching.length > 0 ? reaching : everybody;
}

const plain = (text: string): string => text.replace(/\s+/g, ' ');

describe('the action pages of an open case', () => {
  for (const name of OPEN) {
    it(`are there for every network: ${name}`, () => {
      for (const folder of folders(name)) {
        for (const network of LINKED) assert.ok(actions.has(`${folder}act/${network}/`), network);
      }
    });

    it(`lead where the card leads, each official to their own: ${name}`, () => {
      let checked = 0;
      for (const folder of folders(name)) {
        for (const network of LINKED) {
          const expected = linksOfCard(name, folder, network);
          const { sending } = actions.get(`${folder}act/${network}/`)!;
          if (expected.length === 0) continue;
          assert.deepEqual(
            sending.map(({ url }) => url),
            expected,
            `${folder}${network}`,
          );
          checked += expected.length;
        }
      }
      assert.ok(checked >= 6, `${checked}`);
    });

    it(`offer the other ways where a network leads to nobody: ${name}`, () => {
      for (const folder of folders(name)) {
        for (const network of LINKED) {
          if (linksOfCard(name, folder, network).length > 0) continue;
          const { sending } = actions.get(`${folder}act/${network}/`)!;
          const own = new Set(LINKED.flatMap((other) => linksOfCard(name, folder, other)));
          assert.ok(sending.length >= 3, `${folder}${network}`);
          for (const { url } of sending) assert.ok(own.has(url), `${folder}${network}: ${url}`);
        }
      }
    });
  }

  it('say what to think of before any link', () => {
    for (const [path, safety] of [
      ['mira/', 'Do not write if you live there.'],
      ['mira/fr/', 'N’écrivez pas si vous vivez là-bas.'],
      ['arabic/', localeFor('ar').safety],
    ] as const) {
      for (const network of LINKED) {
        for (const { before } of actions.get(`${path}act/${network}/`)!.sending)
          assert.ok(before.includes(safety), `${path}${network}`);
      }
    }
  });

  it('show the message with the handle of today', () => {
    for (const [network, message] of [
      ['x', '@InventedMin Where is Mira Invented? #FreeMira'],
      ['x', '@InventedPros Where is Mira Invented? #FreeMira'],
      ['bluesky', '@min.invented.example Where is Mira Invented?'],
      ['mastodon', '@min@invented.example Where is Mira Invented?'],
      ['form', 'Bo Formal Where is Mira Invented?'],
    ] as const) {
      assert.ok(actions.get(`mira/act/${network}/`)!.words.includes(message), network);
    }
    assert.ok(actions.get('mira/fr/act/x/')!.words.includes('@InventedMin Où est Mira Inventée ?'));
  });

  it('send exactly what they show', () => {
    for (const folder of OPEN.flatMap(folders)) {
      for (const network of ['x', 'bluesky', 'mastodon', 'threads']) {
        const { words, sending } = actions.get(`${folder}act/${network}/`)!;
        for (const { url } of sending) {
          const text = decodeURIComponent(/text=(.*)$/.exec(url)![1]!);
          assert.ok(plain(words).includes(plain(text)), `${folder}${network}: ${text}`);
        }
      }
    }
  });

  it('have a place for each official, to which copies lead', async () => {
    assert.deepEqual(actions.get('mira/act/x/')!.ids, ['Jo-Sample', 'Ann-de-la-Example']);
    assert.deepEqual(actions.get('mira/act/form/')!.ids, ['Jo-Sample', 'Bo-Formal']);
    assert.deepEqual(actions.get('mira/act/bluesky/')!.ids, ['Jo-Sample']);
    const { page } = await open('mira/act/x/#Ann-de-la-Example');
    const target = page.locator('.official:target');
    assert.match(await target.innerText(), /^Who can act: Ann de la Example/);
  });
});

describe('the action pages of a case in which nothing is asked', () => {
  const outcomes: Readonly<Record<string, string>> = {
    won: 'She is free.',
    ended: 'She died in prison.',
    expired: 'This action ran until March 5, 2026',
    paused: 'paused',
    withdrawn: 'This case is no longer shown',
  };

  for (const name of CLOSED) {
    it(`say so, and have nothing to send: ${name}`, () => {
      for (const folder of folders(name)) {
        for (const network of LINKED) {
          const { sending, words } = actions.get(`${folder}act/${network}/`)!;
          assert.deepEqual(sending, [], `${folder}${network}`);
          assert.doesNotMatch(words, /@Invented|The message you send/);
          if (folder === `${name}/`) assert.ok(words.includes(outcomes[name]!), words);
        }
      }
    });
  }

  it('have not even the address of one in their source', async () => {
    const closed = pages.filter((path) => CLOSED.some((name) => path.startsWith(`${name}/act/`)));
    assert.equal(closed.length, CLOSED.length * LINKED.length);
    for (const path of closed) {
      const source = await (await fetch(base + path)).text();
      assert.doesNotMatch(source, /mailto:|intent|joinmastodon|t\.me|whatsapp\.com|sharer/, path);
    }
  });
});
