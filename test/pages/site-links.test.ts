// A published site: wherever an address leads, to a page, a style sheet, a feed or a place on a page, there is something.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { startPublished } from '../support/published.js';

const { site, base, walk, pages, cases } = await startPublished();

/** An address, and what has to be there. */
interface Lead {
  readonly from: string;
  readonly url: string;
  readonly type?: string | undefined;
}

interface Found {
  readonly lang: string;
  readonly ids: readonly string[];
  readonly anchors: readonly string[];
  readonly links: readonly { rel: string; type: string; href: string; hreflang: string }[];
  readonly scripts: readonly string[];
  readonly codes: readonly string[];
}

/** What every page has in it; scripts do not run, so that it is what was published. */
const found = new Map<string, Found>();
await walk(pages, async (page, path) => void found.set(path, await look(page)), {
  javaScriptEnabled: false,
});

function look(page: Page): Promise<Found> {
  return page.evaluate(() => ({
    lang: document.documentElement.lang,
    ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
    anchors: [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => href),
    links: [...document.querySelectorAll<HTMLLinkElement>('link[href]')].map(
      ({ rel, type, href, hreflang }) => ({ rel, type, href, hreflang }),
    ),
    scripts: [...document.querySelectorAll<HTMLScriptElement>('script[src]')].map(({ src }) => src),
    codes: [...document.querySelectorAll('textarea')].map(({ value }) => value),
  }));
}

const answers = new Map<string, Promise<string>>();

/** What is at an address, as `200 text/html`. */
function answerAt(url: string): Promise<string> {
  const address = url.replace(/#.*/s, '');
  const answer =
    answers.get(address) ??
    fetch(address).then(({ status, headers }) => `${status} ${headers.get('content-type')}`);
  answers.set(address, answer);
  return answer;
}

/** Every lead of the site that leads to nothing, or to something else. */
async function astray(leads: readonly Lead[]): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const { from, url, type = '' } of leads) {
    const answer = await answerAt(url);
    if (!answer.startsWith(`200 ${type}`)) wrong.push(`${from}: ${url} is ${answer}`);
    const [, place] = url.split('#');
    const ids = found.get(url.slice(base.length).replace(/[?#].*/s, ''))?.ids ?? [];
    if (place !== undefined && !ids.includes(decodeURIComponent(place))) {
      wrong.push(`${from}: there is no ${url}`);
    }
  }
  return wrong;
}

const isHere = (url: string): boolean => url.startsWith(base);

/** Every address of the site in something that is to be pasted, sent or read by a program. */
function addressesIn(text: string): readonly string[] {
  const plain = text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&lt;', '<');
  // In Markdown a bracket ends an address.
  const address = plain.includes('](') ? /^[^\s"<>)\\]*/ : /^[^\s"<>\\]*/;
  const open = plain.split(base).slice(1);
  // In the query of a frame, and in what is sent.
  const quoted = plain.split(encodeURIComponent(base)).slice(1);
  return [
    ...open.map((rest) => base + address.exec(rest)![0]),
    ...quoted.map(
      (rest) => base + /^[^\s]*/.exec(decodeURIComponent(/^[\w.~%-]*/.exec(rest)![0]))![0],
    ),
  ].map((url) => url.replace(/\/act\/$/, '/act/x/'));
}

describe('every page of a published site', () => {
  for (const name of ['', ...cases.map((name) => `${name}/`)]) {
    const own = [...found].filter(([path]) => (name === '' ? path === '' : path.startsWith(name)));

    it(`leads only to what is there: ${name || 'the list of cases'}`, async () => {
      const leads = own.flatMap(([from, { anchors, links, scripts }]): readonly Lead[] => [
        ...anchors.filter(isHere).map((url) => ({ from, url })),
        ...links
          .filter(({ href }) => isHere(href))
          .map(({ rel, type, href }) => ({
            from,
            url: href,
            type: rel === 'stylesheet' ? 'text/css' : type || 'text/html',
          })),
        ...scripts.map((url) => ({ from, url, type: 'text/javascript' })),
      ]);
      assert.ok(leads.length > own.length);
      assert.deepEqual(await astray(leads.map((lead) => oembedAsJson(lead))), []);
    });

    it(`leads elsewhere only over https or to a mail: ${name || 'the list of cases'}`, () => {
      const elsewhere = own.flatMap(([, { anchors }]) => anchors.filter((url) => !isHere(url)));
      assert.deepEqual(
        elsewhere.filter((url) => !/^(?:https:\/\/|mailto:)/.test(url)),
        [],
      );
    });
  }

  it('has the icon, the style sheet and nothing else to load, and scripts only to embed', () => {
    for (const [path, { links, scripts }] of found) {
      const icons = links.filter(({ rel }) => rel === 'icon').map(({ href }) => href);
      const sheets = links.filter(({ rel }) => rel === 'stylesheet').map(({ href }) => href);
      assert.deepEqual([icons, sheets], [['data:,'], [`${base}site.css`]], path);
      const isEmbed = path.endsWith('/embed/') && !path.startsWith('withdrawn/');
      assert.equal(scripts.length, isEmbed ? 2 : 0, path);
    }
  });
});

/** The type of an answer for editors is JSON of a kind that servers do not know. */
const oembedAsJson = (lead: Lead): Lead =>
  lead.type === 'application/json+oembed' ? { ...lead, type: 'application/json' } : lead;

describe('the languages of a case', () => {
  it('name each other, each in its own language, and the first one as that for all others', () => {
    const pagesOfMira = ['mira/', 'mira/fr/', 'mira/ar/'];
    for (const path of pagesOfMira) {
      const { links } = found.get(path)!;
      const alternates = links.filter(({ hreflang }) => hreflang !== '');
      assert.deepEqual(
        alternates.map(({ hreflang, href }) => `${hreflang} ${href}`),
        [
          ...pagesOfMira.map((other) => `${found.get(other)!.lang} ${base}${other}`),
          `x-default ${base}mira/`,
        ],
      );
      const canonical = links.filter(({ rel }) => rel === 'canonical').map(({ href }) => href);
      assert.deepEqual(canonical, [base + path]);
    }
  });

  it('are not named where there is only one, nor of a case that is withdrawn', () => {
    for (const path of ['arabic/', 'withdrawn/']) {
      const { links } = found.get(path)!;
      assert.deepEqual(
        links.filter(({ hreflang }) => hreflang !== ''),
        [],
      );
    }
  });
});

describe('what is to be pasted, sent, or read by programs', () => {
  const printed = site
    .files()
    .filter((path) => /(?:hook\.html|email\.html|text\.txt|oembed\.json|feed\.xml)$/.test(path))
    .map((path): readonly [string, string] => [path, site.read(path)]);
  const codes = [...found].flatMap(([path, page]) =>
    page.codes.map((code, index): readonly [string, string] => [`${path} (${index + 1})`, code]),
  );

  it('leads only to pages, files and places on pages that are there', async () => {
    const leads = [...printed, ...codes].flatMap(([from, text]) =>
      addressesIn(text.replace(/<id>.*?<\/id>/g, '')).map((url) => ({ from, url })),
    );
    assert.ok(leads.some(({ url }) => url === `${base}mira/act/x/#Ann-de-la-Example`));
    assert.ok(leads.some(({ url }) => url === `${base}mira/#2026-01-10-2`));
    assert.ok(leads.some(({ url }) => url === `${base}mira.json`));
    assert.deepEqual(await astray(leads), []);
  });

  it('names the scripts of this build by the hash that they have', async () => {
    const tags = codes.flatMap(([, code]) => [
      ...code.matchAll(/src="([^"]+\.js)" integrity="sha384-([^"]+)"/g),
    ]);
    const named = new Map(tags.map(([, url, hash]) => [url!, hash!]));
    assert.equal(named.size, 2);
    for (const [url, hash] of named) {
      const bytes = await (await fetch(url)).arrayBuffer();
      const digest = await crypto.subtle.digest('SHA-384', bytes);
      assert.equal(Buffer.from(digest).toString('base64'), hash);
    }
  });
});

describe('an address that leads to nothing', () => {
  it('is answered with a page that leads to the list, wherever it is shown', () => {
    const page = site.read('404.html');
    assert.match(page, /<a href="\/cases\/">/);
    assert.match(page, /<link rel="stylesheet" href="\/cases\/site\.css" \/>/);
  });
});
