// What a published site says to programs: oEmbed to editors, Open Graph and X's tags to networks, JSON-LD to search
// engines; and to none of them anything of a case that is withdrawn.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { startPublished } from '../support/published.js';

const { site, base, walk, open, pages } = await startPublished();

interface Head {
  readonly title: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly data: readonly string[];
  readonly links: Readonly<Record<string, string>>;
}

const heads = new Map<string, Head>();
await walk(
  pages,
  async (page, path) => {
    const head = await page.evaluate(() => ({
      title: document.title,
      meta: Object.fromEntries(
        [...document.querySelectorAll('meta[property], meta[name]')].map((meta) => [
          meta.getAttribute('property') ?? meta.getAttribute('name')!,
          meta.getAttribute('content')!,
        ]),
      ),
      data: [...document.querySelectorAll('[type="application/ld+json"]')].map(
        ({ textContent }) => textContent!,
      ),
      links: Object.fromEntries(
        [...document.querySelectorAll('link[rel]')].map((link) => [
          link.getAttribute('type') ?? link.getAttribute('rel')!,
          link.getAttribute('href')!,
        ]),
      ),
    }));
    heads.set(path, head);
  },
  { javaScriptEnabled: false },
);

const casePages = pages.filter((path) => path !== '' && !/\/(?:act|embed)\//.test(path));
const shown = casePages.filter((path) => !path.startsWith('withdrawn/'));

for (const path of shown) {
  describe(`the head of ${path}`, () => {
    const { title, meta, data, links } = heads.get(path)!;

    it('tells networks what to show', () => {
      assert.equal(meta['og:type'], 'article');
      assert.equal(meta['og:title'], title);
      assert.equal(meta['og:url'], base + path);
      assert.equal(meta['og:description'], meta['description']);
      assert.ok(meta['description']!.length > 10 && meta['description']!.length <= 201);
      assert.match(meta['og:locale']!, /^[a-z]{2}$/);
      const picture = meta['og:image'];
      assert.equal(meta['twitter:card'], picture === undefined ? 'summary' : 'summary_large_image');
      if (picture !== undefined) assert.match(picture, /^https:\/\//);
      assert.equal(meta['robots'], undefined);
    });

    it('has data for search engines that can be read', () => {
      assert.equal(data.length, 1);
      const article = JSON.parse(data[0]!) as Record<string, unknown>;
      assert.deepEqual([article['@context'], article['@type']], ['https://schema.org', 'Article']);
      assert.equal(article['headline'], title);
      assert.equal(article['url'], base + path);
      assert.equal((article['about'] as Record<string, string>)['@type'], 'Person');
      for (const day of [article['datePublished'], article['dateModified']]) {
        assert.ok(day === undefined || !Number.isNaN(Date.parse(day as string)));
      }
    });

    it('leads editors to an answer that has what oembed.com asks for', async () => {
      const url = links['application/json+oembed']!;
      const answer = (await (await fetch(url)).json()) as Record<string, unknown>;
      assert.deepEqual([answer['version'], answer['type']], ['1.0', 'rich']);
      for (const size of ['width', 'height']) assert.equal(typeof answer[size], 'number');
      assert.equal(answer['title'], title);
      assert.equal(answer['provider_url'], base);
      assert.match(
        String(answer['html']),
        /^<blockquote><a href="[^"]+">[^<>]+<\/a><\/blockquote><iframe [^<>]*src="[^"]+"[^<>]*><\/iframe>$/,
      );
    });
  });
}

describe('the frame that an editor gets', () => {
  it('shows the card', async () => {
    const { html } = JSON.parse(site.read('mira/oembed.json')) as { html: string };
    const [, src] = /src="([^"]+)"/.exec(html)!;
    const { page } = await open(src!.replaceAll('&amp;', '&').slice(base.length));
    await page.locator('case-action [part=name]').waitFor();
    assert.equal((await page.locator('[part=name]').innerText()).trim(), 'Mira Invented');
  });
});

describe('pages that are not for search engines', () => {
  it('say so: those of actions, of embedding, and of what is withdrawn', () => {
    for (const [path, { meta, data }] of heads) {
      if (path === '' || shown.includes(path)) continue;
      assert.equal(meta['robots'], 'noindex', path);
      assert.deepEqual(data, [], path);
    }
  });
});

describe('the head of a page about a case that is withdrawn', () => {
  for (const path of ['withdrawn/', 'withdrawn/fr/', 'withdrawn/embed/', 'withdrawn/act/x/']) {
    it(`tells nobody anything: ${path}`, () => {
      const { meta, links } = heads.get(path)!;
      const said = Object.keys(meta).filter((name) => /^(?:og|twitter|description)/.test(name));
      assert.deepEqual(said, []);
      assert.deepEqual(Object.keys(links).sort(), ['icon', 'stylesheet']);
    });
  }

  it('still answers editors, by the one sentence that is left', () => {
    const answer = JSON.parse(site.read('withdrawn/oembed.json')) as Record<string, string>;
    assert.equal(answer['type'], 'rich');
    assert.equal(
      answer['title'],
      'This case is no longer shown, at the request of those it concerns.',
    );
    assert.doesNotMatch(answer['html']!, /iframe/);
  });
});
