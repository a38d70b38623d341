// Case files that are missing, slow, huge, hostile or none, in a real WordPress: the page stands, nothing of theirs runs, and
// only the author is told.

import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { describe, it } from 'node:test';
import { aCase } from '../a-case.js';
import { LATEST, startWordpress } from '../support/wordpress-visits.js';

const wp = await startWordpress();

/** How long a page may take that waits for a publisher who does not answer: five seconds, and what WordPress needs. */
const PATIENCE_MS = 9000;
const LATE = 'too long|timed out';

const shortcode = (address: string): string => `Before [case_action src="${address}"] after`;
const posted = (address: string) => wp.post(shortcode(address));

/** What the preview of the editor says of a case. */
const previewOf = (address: string): Promise<string> =>
  wp.run(`define( 'REST_REQUEST', true ); wp_set_current_user( 1 );
    echo wp_strip_all_tags( render_block( array( 'blockName' => 'case-action/card', 'attrs' => array( 'src' => '${address}' ), 'innerHTML' => '', 'innerContent' => array(), 'innerBlocks' => array() ) ) );`);

async function isWholeWithout(address: string): Promise<string> {
  const html = await wp.htmlOf(await posted(address));
  assert.match(html, /Before[^]*after/);
  assert.doesNotMatch(html, /could not be read|Mira/);
  return html;
}

describe('a case file that cannot be had', () => {
  it('leaves the page as it is where there is none, and the author is told', async () => {
    const missing = wp.answers(() => ({ status: 404 }));
    await isWholeWithout(missing);
    assert.match(await previewOf(missing), /could not be read: the server answered 404\./);
  });

  it('is waited for no longer than five seconds where nobody answers', async () => {
    const silent = wp.answers(() => new Promise(() => undefined));
    const started = Date.now();
    await isWholeWithout(silent);
    assert.ok(Date.now() - started < PATIENCE_MS);
    assert.match(await previewOf(silent), new RegExp(`could not be read: .*(?:${LATE})`));
  });

  it('is waited for no longer where the answer drips', async () => {
    const dripping = wp.answers(() => ({ body: Readable.from(drip()) }));
    const started = Date.now();
    await isWholeWithout(dripping);
    assert.ok(Date.now() - started < PATIENCE_MS);
    assert.match(await previewOf(dripping), new RegExp(`could not be read: .*(?:${LATE})`));
  });

  it('is not read where it is larger than a case file may be', async () => {
    const huge = wp.answers(() => ({ body: Readable.from(spaces()) }));
    await isWholeWithout(huge);
    assert.match(await previewOf(huge), /could not be read: it has more than 256 KB\./);
  });

  it('is none where it is something else', async () => {
    for (const body of ['<!doctype html>', '[]', '{}', '{"name":["Mira"]}', '"Mira"', '']) {
      await isWholeWithout(wp.answers(() => ({ body })));
    }
  });
});

describe('a hostile publisher', () => {
  const evil =
    `<img src=x onerror=alert(1)><script>alert(1)</script></div></div>[case_action_evil]` +
    `<iframe src="https://evil.invalid/"></iframe><a href="javascript:alert(1)" onclick="alert(1)" style="position:fixed">x</a><form><input></form>`;

  it('gets no markup into the page by the texts of a case file', async () => {
    const file = wp.answers(() => ({
      body: JSON.stringify(
        aCase({ name: evil, headline: evil, updates: [{ date: '2026-03-02', text: evil }] }),
      ),
    }));
    const { page, complaints } = await wp.read(await posted(file), { javaScriptEnabled: false });
    const content = page.locator('.entry-content');
    assert.equal(await content.locator('script, img, iframe, form, [onclick], [style]').count(), 0);
    assert.match(await content.innerText(), /<img src=x onerror=alert\(1\)>[^]*after/);
    assert.deepEqual(complaints, []);
  });

  it('gets nothing into the page by its hook but what hooks are made of', async () => {
    const file = wp.answers(() => ({ body: JSON.stringify(aCase()) }), 'evil.json');
    wp.answers(
      () => ({
        body: `<div class="case-action" data-src="https://evil.invalid/x.json" onclick="alert(1)">${evil}<p class="wp-block-cover" id="x">Words</p></div>\n`,
      }),
      'evil/hook.html',
    );
    const { page } = await wp.read(await posted(file), { javaScriptEnabled: false });
    const content = page.locator('.entry-content');
    assert.equal(
      await content
        .locator('script, img, iframe, form, [onclick], [style], [id], .wp-block-cover')
        .count(),
      0,
    );
    assert.equal(await content.locator('a[href^="javascript"]').count(), 0);
    // What it closes is its own.
    assert.equal(await content.locator('.case-action p', { hasText: 'Words' }).count(), 1);
    assert.equal(await content.locator('.case-action').getAttribute('data-src'), file);
    assert.match(await content.innerText(), /\[case_action_evil\][^]*after/);
  });
});

describe('a publisher who has only a case file', () => {
  it('is shown with name, headline, the latest update that has a day, and one link', async () => {
    const link = 'https://ngo.example/mira';
    const updates = [
      { date: '2026-01-10', text: 'Her lawyer was turned away.' },
      { date: '2026-03-02', text: LATEST },
      { date: 'soon', text: 'No day.' },
      { date: '9999-01-01', text: 'Not yet.' },
    ];
    const file = wp.answers(() => ({ body: JSON.stringify(aCase({ link, updates })) }));
    const { page } = await wp.read(await posted(file), { javaScriptEnabled: false });
    assert.deepEqual((await page.locator('.case-action').innerText()).split(/\n+/), [
      'Mira Invented',
      'An invented journalist, held without charge',
      `March 2, 2026: ${LATEST}`,
      'The whole case, and what you can do',
    ]);
    assert.equal(await page.locator('.case-action a').getAttribute('href'), link);
  });

  it('is shown with what came of it once it is over', async () => {
    const ended = aCase({ status: 'won', outcome: 'She is free.' });
    const html = await wp.htmlOf(await posted(wp.answers(() => ({ body: JSON.stringify(ended) }))));
    assert.match(html, /She is free\./);
    assert.doesNotMatch(html, /held without charge/);
  });
});

describe('the addresses that a site asks', () => {
  it('are with https, unless it is only tried out', async () => {
    const check = `echo case_action_address( 'http://ngo.example/a.json' ), ' ', case_action_address( 'https://ngo.example/a.json' );`;
    assert.equal(await wp.run(check), 'http://ngo.example/a.json https://ngo.example/a.json');
    assert.equal(
      await wp.run(check, { CASE_ACTION_ENVIRONMENT: 'production' }),
      ' https://ngo.example/a.json',
    );
  });

  it('are never private', async () => {
    const asked: string[] = [];
    const address = wp.answers(() => {
      asked.push('private');
      return { body: '{}' };
    });
    const own = address.replace('127.0.0.1', 'localhost');
    const said = await wp.run(
      `foreach ( array( '${own}', 'https://127.0.0.2/a.json', 'https://10.0.0.1/a.json', 'https://192.168.1.1/', 'https://[::1]/a.json', 'file:///etc/passwd', 'https://user:word@ngo.example/' ) as $address ) {
        echo case_action_fetch( $address, 1000 )['status'], ' ';
      }`,
    );
    assert.equal(said, '0 0 0 0 0 0 0 ');
    assert.deepEqual(asked, []);
  });

  it('are not private ones, nor without https, where they were sent on to', async () => {
    const secret = wp.answers(() => ({ body: 'secret' }));
    const elsewhere = wp.answers(() => ({ status: 302, headers: { location: secret } }));
    const fetched = `echo wp_json_encode( case_action_fetch( '${elsewhere}', 1000 ) );`;
    assert.match(await wp.run(fetched), /"status":200,"body":"secret"/);
    assert.match(
      await wp.run(fetched, { CASE_ACTION_ENVIRONMENT: 'production' }),
      /"status":0,"body":"".*sent on/,
    );
  });
});

describe('a page of something else', () => {
  it('is left to WordPress where its address stands in a line by itself', async () => {
    const address = wp.answers(() => ({ body: '<p>A page.</p>' }), 'article/');
    const html = await wp.htmlOf(await wp.post(`Before\n\n${address}\n\nAfter`));
    assert.match(html, new RegExp(`Before[^]*${address}[^]*After`));
    assert.doesNotMatch(html, /case-action/);
  });
});

describe('all that', () => {
  it('makes PHP complain of nothing', () => assert.deepEqual(wp.complaints(), []));
});

/** As slowly as keeps a connection, for longer than anybody waits. */
async function* drip() {
  for (;;) {
    yield ' ';
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** More than anybody may read, without an end. */
function* spaces() {
  for (;;) yield Buffer.alloc(65_536, ' ');
}
