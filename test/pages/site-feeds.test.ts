// The feeds of a published site: what RFC 4287 asks of a feed and of every entry, and nothing that readers of feeds take
// away or that must not be followed unread.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { startPublished } from '../support/published.js';

const { site, base, open } = await startPublished();

interface Element {
  readonly name: string;
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
}

interface Feed {
  readonly namespace: string | null;
  readonly lang: string | null;
  readonly own: readonly Element[];
  readonly entries: readonly {
    readonly lang: string | null;
    readonly own: readonly Element[];
    /** What the content is as HTML: where its links lead, and its elements. */
    readonly links: readonly string[];
    readonly elements: readonly string[];
    readonly words: string;
  }[];
}

const paths = site.files().filter((path) => path.endsWith('feed.xml'));
const { page } = await open('');

/** What a program makes of a feed; it throws where the feed is not well-formed. */
const parse = (text: string): Promise<Feed> =>
  page.evaluate((xml) => {
    const parser = new DOMParser();
    const document = parser.parseFromString(xml, 'application/xml');
    const error = document.querySelector('parsererror');
    if (error !== null) throw new Error(error.textContent);
    const root = document.documentElement;
    const [own, ...entries] = [root, ...root.querySelectorAll(':scope > entry')].map((parent) =>
      [...parent.children]
        .filter(({ localName }) => localName !== 'entry')
        .map((element) => ({
          name: element.localName,
          text: element.textContent,
          attributes: Object.fromEntries(
            [...element.attributes].map(({ name, value }) => [name, value]),
          ),
        })),
    );
    return {
      namespace: root.namespaceURI,
      lang: root.getAttribute('xml:lang'),
      own: own!,
      entries: entries.map((entry, index) => {
        const content = entry.find(({ name }) => name === 'content')!.text;
        const { body } = parser.parseFromString(content, 'text/html');
        return {
          lang: root.querySelectorAll('entry')[index]!.getAttribute('xml:lang'),
          own: entry,
          links: [...body.querySelectorAll('a')].map((link) => link.getAttribute('href')!),
          elements: [...body.querySelectorAll('*')].map(({ localName }) => localName),
          words: body.textContent,
        };
      }),
    };
  }, text);

const feeds = new Map<string, Feed>();
for (const path of paths) feeds.set(path, await parse(site.read(path)));

const textsOf = (own: readonly Element[], name: string): readonly string[] =>
  own.filter((element) => element.name === name).map(({ text }) => text.trim());

const linksOf = (own: readonly Element[], rel: string): readonly string[] =>
  own
    .filter(({ name, attributes }) => name === 'link' && attributes['rel'] === rel)
    .map(({ attributes }) => attributes['href']!);

/** RFC 3339, with an offset. */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

for (const [path, feed] of feeds) {
  const folder = path.replace('feed.xml', '');

  describe(`the feed ${path}`, () => {
    it('has what every feed has', () => {
      const { own, namespace, lang } = feed;
      assert.equal(namespace, 'http://www.w3.org/2005/Atom');
      assert.equal(
        lang,
        /(?:^arabic|\/ar)\//.test(path) ? 'ar' : path.includes('/fr/') ? 'fr' : 'en',
      );
      assert.deepEqual(textsOf(own, 'id'), [base + path]);
      assert.equal(textsOf(own, 'title').filter((title) => title !== '').length, 1);
      const [updated, ...others] = textsOf(own, 'updated');
      assert.match(updated!, MOMENT);
      assert.equal(others.length, 0);
      assert.deepEqual(linksOf(own, 'self'), [base + path]);
      assert.deepEqual(linksOf(own, 'alternate'), [base + folder]);
    });

    it('has entries with all that each has, the newest first', () => {
      for (const { own } of feed.entries) {
        for (const name of ['id', 'title', 'updated', 'author', 'content']) {
          assert.equal(textsOf(own, name).filter((text) => text !== '').length, 1, name);
        }
        assert.match(textsOf(own, 'updated')[0]!, MOMENT);
        const [url, ...others] = linksOf(own, 'alternate');
        assert.equal(others.length, 0);
        assert.ok(url!.startsWith(base + folder), url);
        const content = own.find(({ name }) => name === 'content');
        assert.equal(content!.attributes['type'], 'html');
      }
      const ids = feed.entries.map(({ own }) => textsOf(own, 'id')[0]!);
      assert.equal(new Set(ids).size, ids.length);
      for (const id of ids) assert.equal(new URL(id).href, id);
      const moments = feed.entries.map(({ own }) => Date.parse(textsOf(own, 'updated')[0]!));
      assert.deepEqual(
        moments,
        moments.toSorted((a, b) => b - a),
      );
      const latest = Math.max(0, ...moments);
      assert.equal(Date.parse(textsOf(feed.own, 'updated')[0]!), latest);
    });

    it('leads to the site and to sources, and has no link that sends something', () => {
      for (const { links, elements } of feed.entries) {
        for (const url of links) {
          assert.ok(url.startsWith(base) || url.startsWith('https://ngo.example/'), url);
        }
        assert.ok(links.some((url) => url.startsWith(base)));
        assert.deepEqual(
          elements.filter((name) => !/^(?:div|h2|h3|p|strong|span|a|br)$/.test(name)),
          [],
        );
      }
    });
  });
}

describe('what is in a feed', () => {
  const titlesOf = (path: string) =>
    feeds.get(path)!.entries.map(({ own }) => textsOf(own, 'title')[0]!);
  const idsOf = (path: string) => feeds.get(path)!.entries.map(({ own }) => textsOf(own, 'id')[0]!);

  it('is every update and correction of a case, by the day on which it came', () => {
    assert.deepEqual(titlesOf('mira/feed.xml'), [
      'Mira Invented: A hunger strike',
      'Mira Invented: Correction: It was on 9 January.',
      'Mira Invented: Her lawyer was turned away.',
    ]);
    assert.deepEqual(idsOf('mira/feed.xml'), [
      `${base}mira/#2026-03-02`,
      `${base}mira/#2026-01-10-2`,
      `${base}mira/#2026-01-10`,
    ]);
  });

  it('is also how a case ended, and says so first', () => {
    for (const [name, words] of [
      ['won', 'She is free.'],
      ['ended', 'She died in prison.'],
      ['paused', 'paused'],
      ['expired', 'March 5, 2026'],
    ] as const) {
      const [first] = feeds.get(`${name}/feed.xml`)!.entries;
      assert.equal(textsOf(first!.own, 'id')[0], `${base}${name}/#${name}`);
      assert.ok(first!.words.includes(words), first!.words);
    }
  });

  it('is nothing where nothing has a day, nor of a case that is withdrawn', () => {
    for (const path of ['quiet/feed.xml', 'withdrawn/feed.xml', 'withdrawn/fr/feed.xml']) {
      assert.deepEqual(titlesOf(path), []);
    }
  });

  it('is, of all cases together, each entry in the language of the site where there is one', () => {
    const all = feeds.get('feed.xml')!;
    const ids = idsOf('feed.xml');
    assert.ok(ids.includes(`${base}mira/#2026-03-02`));
    assert.ok(ids.includes(`${base}won/#won`));
    assert.ok(!ids.some((id) => id.includes('/fr/')));
    const arabic = all.entries.filter(({ own }) => textsOf(own, 'id')[0]!.includes('/arabic/'));
    assert.deepEqual([...new Set(arabic.map(({ lang }) => lang))], ['ar']);
  });
});
