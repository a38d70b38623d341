// Cards by a key, on whole pages: what a page has to allow for them, where they cannot be checked, and copies of the
// case file that are older than its signature.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { generateKeyPairSync } from 'node:crypto';
import { keyOf, signatureFileFor, signedBytes } from '../../src/cli/sign.js';
import { caseText } from '../support/bare-page.js';
import { CORS } from '../support/static-server.js';
import { SCRIPTS, seesWords, startStrictPages } from '../support/strict-page.js';

const { cdn, open, tag, hook, seesCard } = await startStrictPages();
const [script] = SCRIPTS;

const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const key = await keyOf(String(privateKey.export({ type: 'pkcs8', format: 'pem' })), 'key.pem');
const signed = (text: string, previous?: string, name = 'case.json') =>
  signatureFileFor(signedBytes(name, Buffer.from(text)), previous, key);

const html = hook.replace(' data-src=', ` data-key="${key.publicKey}" data-src=`);
const signature = await signed(caseText());
cdn.route('/case.json.sig', () => ({ body: signature, headers: CORS }));

const sentences = (complaints: readonly string[]): readonly string[] =>
  complaints.filter((text) => text.startsWith('<case-action>: '));

describe('a page with a policy', () => {
  it('allows for a signed case what it allows for any other', async () => {
    const { page, complaints, violations } = await open({
      policy: `default-src 'none'; script-src ${cdn.origin}; connect-src ${cdn.origin}; img-src 'self'`,
      tags: tag(script),
      html,
    });
    await seesCard(page);
    assert.deepEqual(await violations(), []);
    assert.deepEqual(complaints, []);
  });

  it('keeps its words where it allows the file but not its signature, and says so once', async () => {
    const { page, complaints, violations } = await open({
      policy: `script-src ${cdn.origin}; connect-src ${cdn.origin}/case.json`,
      tags: tag(script),
      html,
    });
    await page.waitForFunction(() => document.querySelector('case-action:state(error)') !== null);
    await seesWords(page);
    assert.deepEqual(await violations(), [`connect-src ${cdn.origin}/case.json.sig`]);
    const [sentence, ...others] = sentences(complaints);
    assert.match(sentence!, /signature of the case could not be fetched.*allow it in connect-src/);
    assert.deepEqual(others, []);
  });
});

describe('a page without https', () => {
  it('keeps its words, since browsers check no signature there, and says so', async () => {
    const { page, complaints } = await open({ tags: '', html: '' });
    const built = await page.request.get(`${cdn.origin}/${script.file}`);
    const code = await built.text();
    const asked: string[] = [];
    await page.route('http://partner.example/**', (route) => {
      const { pathname } = new URL(route.request().url());
      asked.push(pathname);
      return pathname === '/'
        ? route.fulfill({
            contentType: 'text/html',
            body: `${html.replace(cdn.origin, '')}<script type="module" src="/a.js"></script>`,
          })
        : route.fulfill({ contentType: 'text/javascript', body: code });
    });
    await page.goto('http://partner.example/');
    assert.equal(await page.evaluate(() => isSecureContext), false);
    await page.waitForFunction(() => document.querySelector('case-action:state(error)') !== null);
    await seesWords(page);
    assert.match(sentences(complaints)[0]!, /a page without https can check no signature/);
    assert.ok(!asked.some((path) => path.startsWith('/case.json')), asked.join());
  });
});

describe('a copy in the browser', () => {
  const LASTING = { ...CORS, 'cache-control': 'max-age=600' };

  it('that is older than the signature does not cut readers off, where no line is left for it', async () => {
    const [before, now] = [caseText({ headline: 'As it was' }), caseText({ headline: 'As it is' })];
    let text = before;
    let signatures = await signed(before, undefined, 'aged.json');
    const asked: string[] = [];
    cdn.route('/aged.json', () => {
      asked.push('file');
      return { body: text, headers: LASTING };
    });
    cdn.route('/aged.json.sig', () => {
      asked.push('signature');
      return { body: signatures, headers: CORS };
    });
    const { page } = await open({ tags: tag(script), html: '' });
    const url = `${cdn.origin}/aged.json`;
    await page.evaluate((address) => fetch(address, { credentials: 'omit' }), url);
    [text, signatures] = [now, await signed(now, undefined, 'aged.json')];

    await page.evaluate(
      ([src, publicKey]) => {
        const card = document.createElement('case-action');
        card.setAttribute('src', src);
        card.setAttribute('key', publicKey);
        document.body.append(card);
      },
      [url, key.publicKey] as const,
    );
    const headline = page.locator('case-action [part=headline]');
    await headline.waitFor();
    assert.equal(await headline.innerText(), 'As it is');
    // The copy was there the first time.
    assert.deepEqual([...asked].sort(), ['file', 'file', 'signature', 'signature']);
  });

  it('is shown for as long as the signature of the file before stands below', async () => {
    const [before, now] = [caseText({ headline: 'As it was' }), caseText({ headline: 'As it is' })];
    const first = await signed(before, undefined, 'kept.json');
    const signatures = await signed(now, first, 'kept.json');
    cdn.route('/kept.json', () => ({ body: before, headers: LASTING }));
    cdn.route('/kept.json.sig', () => ({ body: signatures, headers: CORS }));
    const { page, complaints } = await open({
      tags: tag(script),
      html: html.replace('/case.json', '/kept.json'),
    });
    const headline = page.locator('case-action [part=headline]');
    await headline.waitFor();
    assert.equal(await headline.innerText(), 'As it was');
    assert.deepEqual(complaints, []);
  });
});

describe('a file that was signed for another address', () => {
  it('is not shown: whoever has the domain cannot put one case in the place of another', async () => {
    const other = caseText({ headline: 'Another case', status: 'withdrawn' });
    const signatures = await signed(other, undefined, 'other.json');
    cdn.route('/swapped.json', () => ({ body: other, headers: CORS }));
    cdn.route('/swapped.json.sig', () => ({ body: signatures, headers: CORS }));
    const { page, complaints } = await open({
      tags: tag(script),
      html: html.replace('/case.json', '/swapped.json'),
    });
    await page.locator('case-action:state(error)').waitFor();
    await seesWords(page);
    assert.equal(sentences(complaints).length, 1);
  });
});
