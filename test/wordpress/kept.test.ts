// What a WordPress site keeps of a case, as the case goes on: what is new comes in the background, the last good words stay
// when it cannot be had, and are gone once it is withdrawn.

import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { aCase } from '../a-case.js';
import type { Reply } from '../support/static-server.js';
import { LATEST, startWordpress } from '../support/wordpress-visits.js';

const wp = await startWordpress();
const uploads = join(wp.root, 'wp-content/uploads/case-action');

const FREED = { date: '2026-03-09', text: 'She is said to be free.' };
const newer = (changes: object = {}): string => {
  const before = aCase()['updates'] as readonly object[];
  return JSON.stringify(aCase({ updates: [...before, FREED], ...changes }));
};
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A publisher who can think better of it, and a post with the case. */
async function publisher(text = JSON.stringify(aCase())) {
  let reply: Reply = { body: text };
  let asked = 0;
  const file = wp.answers(() => {
    asked += 1;
    return reply;
  });
  const address = await wp.post(`[case_action src="${file}"]`);
  await wp.htmlOf(address);
  return {
    file,
    address,
    asked: () => asked,
    says: (next: Reply) => (reply = next),
    html: () => wp.htmlOf(address),
    /** What a reader gets after one has come, and the site has asked behind their backs. */
    async later(next: Reply): Promise<string> {
      reply = next;
      await wp.htmlOf(address);
      await wp.refresh();
      return wp.htmlOf(address);
    },
  };
}

const set = (settings: string) =>
  wp.run(`update_option( 'case_action_settings', array( ${settings} ) );`);

describe('a case that goes on', () => {
  it('is asked for in the background, so that no reader waits', async () => {
    const mira = await publisher();
    assert.equal(mira.asked(), 1);
    mira.says({ body: newer() });
    assert.match(await mira.html(), new RegExp(LATEST));
    assert.equal(mira.asked(), 1);
    await wp.refresh();
    assert.match(await mira.html(), new RegExp(FREED.text));
  });

  it('is shown in the language of the site where the case has it, or in the one that is asked for', async () => {
    const translations = {
      fr: { headline: 'Détenue', updates: [{ date: '2026-03-02', text: 'Grève.' }] },
    };
    await wp.publish(aCase({ translations }), 'both');
    const file = wp.file.replace('mira', 'both');
    const page = wp.page.replace('mira', 'both');
    assert.match(
      await wp.htmlOf(await wp.post(`[case_action src="${file}" lang="fr"]`)),
      /Détenue/,
    );
    assert.match(await wp.htmlOf(await wp.post(`[case_action src="${file}"]`)), /held without/);
    assert.match(await wp.htmlOf(await wp.post(`Voir\n\n${page}fr/\n\nla suite`)), /Détenue/);
  });

  it('stays as it was last known when it cannot be had', async () => {
    const mira = await publisher();
    for (const reply of [
      { status: 500 },
      { status: 404 },
      { body: '{' },
      { body: ' '.repeat(300_000) },
    ]) {
      assert.match(await mira.later(reply), new RegExp(LATEST));
    }
    assert.match(await mira.later({ body: newer() }), new RegExp(FREED.text));
  });

  it('keeps the words of its publisher when only these cannot be had', async () => {
    const file = wp.answers(() => ({ body: JSON.stringify(aCase()) }), 'worded.json');
    let hook: Reply = {
      body: '<div class="case-action" lang="en" dir="ltr">\n<p>All of it.</p>\n</div>\n',
    };
    wp.answers(() => hook, 'worded/hook.html');
    const address = await wp.post(`[case_action src="${file}"]`);
    assert.match(await wp.htmlOf(address), /All of it\./);
    hook = { status: 503 };
    await wp.refresh();
    assert.match(await wp.htmlOf(address), /All of it\./);
    hook = { status: 404 };
    await wp.refresh();
    assert.match(await wp.htmlOf(address), new RegExp(LATEST));
  });
});

describe('a case that is withdrawn', () => {
  for (const [how, reply] of Object.entries({
    'by the answer 410': { status: 410 },
    'by its status': { body: newer({ status: 'withdrawn' }) },
  })) {
    it(`leaves nothing of what was said, ${how}`, async () => {
      const mira = await publisher();
      assert.match(await mira.html(), /Mira/);
      const html = await mira.later(reply);
      assert.match(html, /This case is no longer shown/);
      assert.doesNotMatch(html, /Mira/);
      const kept = await wp.run(
        `echo wp_json_encode( get_option( 'case_action_copy_' . case_action_id( '${mira.file}', 'en-US' ) ) );`,
      );
      assert.match(kept, /"state":"withdrawn"/);
      assert.doesNotMatch(kept, /Mira/);
    });
  }

  it('takes the copies of its files with it, although all else has to be approved', async () => {
    await set(`'hold' => true, 'mirror' => true`);
    const mira = await publisher();
    await wp.run(approveAll);
    assert.match(await mira.html(), /Mira/);
    assert.equal(readdirSync(uploads).length > 0, true);
    assert.doesNotMatch(await mira.later({ status: 410 }), /Mira/);
    const id = await wp.run(`echo case_action_id( '${mira.file}', 'en-US' );`);
    assert.equal(existsSync(join(uploads, id)), false);
    await set('');
  });
});

const approveAll = `foreach ( case_action_copies() as $copy ) { if ( $copy['waiting'] ) { case_action_keep( case_action_show( $copy, $copy['waiting'] ) ); } }`;

describe('a site that holds what is new', () => {
  it('shows it once somebody has approved it, and its case file, too', async () => {
    await set(`'hold' => true`);
    const mira = await publisher();
    assert.doesNotMatch(await mira.html(), /Mira/);

    await approveInBrowser('Mira Invented');
    assert.match(await mira.html(), new RegExp(LATEST));

    const before = await mira.later({ body: newer() });
    assert.doesNotMatch(before, new RegExp(FREED.text));
    const seen = await wp.read(mira.address);
    await seen.page.locator('case-action').getByText(LATEST).filter({ visible: true }).waitFor();
    assert.equal(await seen.page.getByText(FREED.text).filter({ visible: true }).count(), 0);

    await approveInBrowser(FREED.text);
    assert.match(await mira.html(), new RegExp(FREED.text));
    await set('');
  });

  it('holds nothing by default', async () => {
    assert.match(await (await publisher()).html(), /Mira/);
  });
});

/** Approves what waits, as an administrator does. */
async function approveInBrowser(words: string): Promise<void> {
  const { page } = await wp.logIn('options-general.php?page=case-action');
  assert.match(await page.locator('.card').innerText(), new RegExp(words));
  await page.getByRole('button', { name: 'Show this to readers' }).click();
  await page.waitForURL(/page=case-action/);
  await page.locator('.card').waitFor({ state: 'detached' });
}

describe('a site that copies the files', () => {
  it('lets the browsers of its readers ask nobody else', async () => {
    await set(`'mirror' => true`);
    const src = wp.answers(
      () => ({ headers: { 'content-type': 'image/png' }, body: PNG }),
      'mira.png',
    );
    const mira = await publisher(newer({ image: { src, alt: 'Mira, smiling' } }));
    const { page, complaints, requests, outside } = await wp.read(mira.address);
    await page.locator('case-action').getByText(FREED.text).filter({ visible: true }).waitFor();
    const file = await page.locator('.case-action').getAttribute('data-src');
    assert.ok(file!.startsWith(`${wp.origin}/wp-content/uploads/case-action/`));
    assert.deepEqual(
      requests.filter((path) => path.startsWith('/made-up/')),
      [],
    );
    assert.deepEqual(outside, []);
    // Without https, which is not to be had here, a card shows no picture.
    assert.equal(complaints.filter((said) => !said.includes('image.src')).length, 0);
    const copied = (await (await fetch(file!)).json()) as {
      readonly image: { readonly src: string };
    };
    const picture = await fetch(copied.image.src);
    assert.ok(copied.image.src.startsWith(wp.origin));
    assert.deepEqual(Buffer.from(await picture.arrayBuffer()), PNG);
    await set('');
    assert.equal(existsSync(uploads), false);
    assert.match(await mira.html(), new RegExp(`data-src="${mira.file}"`));
  });

  it('copies nothing as a picture that is none', async () => {
    await set(`'mirror' => true`);
    const src = wp.answers(() => ({ body: '<svg onload="alert(1)"/>' }), 'evil.svg');
    const mira = await publisher(newer({ image: { src, alt: 'Nothing' } }));
    await mira.html();
    const id = await wp.run(`echo case_action_id( '${mira.file}', 'en-US' );`);
    assert.equal(readdirSync(join(uploads, id)).length, 1);
    await set('');
  });

  it('keeps a file that is signed as it is, to the byte, and its signature', async () => {
    await set(`'mirror' => true`);
    const body = newer({ image: { src: 'https://ngo.example/mira.png', alt: 'Mira' } });
    const file = wp.answers(() => ({ body }), 'signed.json');
    wp.answers(() => ({ body: 'a signature\n' }), 'signed.json.sig');
    wp.answers(
      () => ({
        body: `<div class="case-action" data-key="${'k'.repeat(88)}">\n<p>Signed.</p>\n</div>\n`,
      }),
      'signed/hook.html',
    );
    const html = await wp.htmlOf(await wp.post(`[case_action src="${file}"]`));
    const copy = /data-src="([^"]+)"/.exec(html)![1]!;
    assert.match(html, /data-key="k{88}"/);
    assert.match(copy, /\/signed\.json$/);
    assert.equal(await (await fetch(copy)).text(), body);
    assert.equal(await (await fetch(`${copy}.sig`)).text(), 'a signature\n');
    await set('');
  });
});

describe('all that', () => {
  it('makes PHP complain of nothing', () => assert.deepEqual(wp.complaints(), []));
});
