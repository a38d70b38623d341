// How the script may be served: with and without leave to be used elsewhere, with a hash, to pages that isolate
// themselves. Where it does not come, the words of the page are all there.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { built, CORS } from '../support/static-server.js';
import {
  integrityOf,
  type Script,
  SCRIPTS,
  seesWords,
  startStrictPages,
} from '../support/strict-page.js';

const { cdn, open, hook, tag, seesCard } = await startStrictPages();
const [MODULE, CLASSIC] = SCRIPTS;

/** What a page says that takes nothing from elsewhere but what is meant for it. */
const ISOLATED = { 'cross-origin-embedder-policy': 'require-corp' };

/** The same file, served otherwise. */
function serve({ file }: Script, path: string, headers: Readonly<Record<string, string>>) {
  cdn.route(`/${path}/${file}`, () => ({ body: built(file), headers }));
}
for (const script of SCRIPTS) {
  serve(script, 'plain', {});
  serve(script, 'lent', { 'cross-origin-resource-policy': 'cross-origin' });
}
const from = (path: string, { file, kind }: Script, more = '') =>
  `<script ${kind} src="${cdn.origin}/${path}/${file}" ${more}></script>`;

describe('a script from elsewhere, without leave to be read there', () => {
  it('does not run as a module, and the words stay', async () => {
    const { page } = await open({ tags: from('plain', MODULE) });
    await seesWords(page);
  });

  it('runs as a classic script', async () => {
    const { page, complaints } = await open({ tags: from('plain', CLASSIC) });
    await seesCard(page);
    assert.deepEqual(complaints, []);
  });
});

for (const script of SCRIPTS) {
  describe(`${script.build} with a hash in its tag`, () => {
    it('runs where it is the very file', async () => {
      const { page, complaints } = await open({
        tags: tag(script, `integrity="${integrityOf(script)}" crossorigin="anonymous"`),
      });
      await seesCard(page);
      assert.deepEqual(complaints, []);
    });

    it('does not run where it is another, and the words stay', async () => {
      const wrong = `sha384-${'A'.repeat(64)}`;
      const { page } = await open({
        tags: tag(script, `integrity="${wrong}" crossorigin="anonymous"`),
      });
      await seesWords(page);
    });
  });
}

describe('a page that isolates itself', () => {
  it('runs the module, and takes the case file', async () => {
    const { page, complaints } = await open({ headers: ISOLATED, tags: tag(MODULE) });
    await seesCard(page);
    assert.deepEqual(complaints, []);
  });

  it('keeps its words where a classic script is not lent to it', async () => {
    const { page } = await open({ headers: ISOLATED, tags: from('plain', CLASSIC) });
    await seesWords(page);
  });

  it('runs a classic script that is lent to all', async () => {
    const { page, complaints } = await open({ headers: ISOLATED, tags: from('lent', CLASSIC) });
    await seesCard(page);
    assert.deepEqual(complaints, []);
  });

  it('runs a classic script that its tag asks leave for', async () => {
    serve(CLASSIC, 'asked', CORS);
    const { page, complaints } = await open({
      headers: ISOLATED,
      tags: from('asked', CLASSIC, 'crossorigin="anonymous"'),
    });
    await seesCard(page);
    assert.deepEqual(complaints, []);
  });
});

describe('an embed that a page puts in as a text', () => {
  for (const script of SCRIPTS) {
    it(`shows its words, as ${script.build} in it does not run`, async () => {
      const { page } = await open({ tags: '', html: '<main></main>' });
      await page.evaluate(
        (html) => {
          document.querySelector('main')!.innerHTML = html;
        },
        hook + tag(script),
      );
      await seesWords(page);
      const isRun = await page.evaluate(() => customElements.get('case-action') !== undefined);
      assert.equal(isRun, false);
    });
  }
});
