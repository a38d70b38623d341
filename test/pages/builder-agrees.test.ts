// Form and JSON of the builder say the same, whatever is done in either; and a reload loses nothing.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { faultsIn, inventedCase, keptCase, keptText, startBuilder } from '../support/builder.js';

const EDITS = 200;

const INVENTED = inventedCase('en');

const { open } = await startBuilder();

/** What every field of the form shows, by its place. How its words are spaced is the author's own while they type. */
const shownIn = (page: Page): Promise<Readonly<Record<string, string>>> =>
  page.evaluate(() => {
    const fields = document.querySelectorAll<HTMLInputElement>(
      '.b-pane :is(input, textarea, select)[id^="f-"]',
    );
    const pairs = [...fields].map((field) => [
      field.id,
      field.type === 'checkbox' ? String(field.checked) : field.value.replace(/\s+/g, ' ').trim(),
    ]);
    return Object.fromEntries(pairs) as Record<string, string>;
  });

/** As some write it by hand: much of it is not what belongs there. */
const ODD = JSON.stringify({
  name: 7,
  summary: ['One', 7, { text: 'Two' }],
  image: 'mira.jpg',
  status: 'opne',
  updates: { date: '2026-11-20', text: 'News' },
  targets: ['Jo Sample', { name: 'Ann', x: 'has blanks' }],
  networks: 'x',
  message: { default: [{ text: 'A' }, 7, ['B']], email: 'Dear {target}', x: { txt: 'C' } },
  guidance: [],
  publisher: ['Example Rights'],
  links: [{ label: 'L', url: 7 }],
  extra: { deep: [1] },
});

/** Does one thing in the form or in the JSON, by chance. Returns what it was. */
const doOne = (page: Page, random: number[]): Promise<string> =>
  page.evaluate((chances) => {
    const [kind = 0, which = 0, what = 0] = chances;
    const builder = document.querySelector('case-builder')!;
    if (kind < 0.08) {
      // Written by hand: another field, another order, one that is gone.
      const { current } = JSON.parse(localStorage.getItem('case-action-builder')!) as {
        readonly current: { readonly text: string };
      };
      const value = JSON.parse(current.text) as Record<string, unknown>;
      const keys = Object.keys(value);
      const key = keys[Math.floor(which * keys.length)]!;
      const { [key]: taken, ...rest } = value;
      const next = what < 0.5 ? { ...rest, [key]: taken } : { ...rest, name: `Hand ${what}` };
      const detail = { text: JSON.stringify(next, null, what < 0.7 ? 4 : 0) };
      builder.dispatchEvent(new CustomEvent('builder-text', { detail, bubbles: true }));
      return `JSON without or with ${key}`;
    }
    const isButton = kind < 0.3;
    const selector = isButton
      ? '.b-pane .b-section button:not(:disabled):not(.b-fix)'
      : '.b-pane .b-section :is(input, textarea, select):not(builder-contacts *)';
    const all = [...document.querySelectorAll<HTMLInputElement>(selector)].filter(
      (one) => one.closest('builder-contacts, builder-review') === null,
    );
    const one = all[Math.floor(which * all.length)]!;
    const words = [
      '',
      'Some words',
      'Zwei\n\nAbsätze',
      'https://ngo.example/x',
      '2026-11-20',
      '42',
      ' نص ',
      '{target} a',
      '"',
    ];
    if (isButton || one.type === 'checkbox') one.click();
    else if (one.localName === 'select') {
      const options = [...(one as unknown as HTMLSelectElement).options];
      one.value = options[Math.floor(what * options.length)]!.value;
      one.dispatchEvent(new Event('change', { bubbles: true }));
    } else {
      const typed = one.type === 'date' ? ['', '2026-11-20', '2026-01-02'] : words;
      one.value = typed[Math.floor(what * typed.length)]!;
      one.dispatchEvent(new Event(one.type === 'date' ? 'change' : 'input', { bubbles: true }));
    }
    return `${one.localName} ${one.id || one.textContent.trim()}`;
  }, random);

const settled = (page: Page) =>
  page.evaluate(async () => {
    await (
      document.querySelector('case-builder') as unknown as { updateComplete: Promise<unknown> }
    ).updateComplete;
  });

/** Numbers from 0 up to 1 that are the same for the same seed (the generator of Park and Miller). */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

describe('the form and the JSON', () => {
  for (const [what, text, seed] of [
    ['a good case', INVENTED, 1],
    ['a good case', INVENTED, 20261128],
    ['one that was written by hand', ODD, 2],
  ] as const) {
    it(`say the same after ${EDITS} edits of ${what} by chance (seed ${seed})`, async () => {
      const { page, complaints } = await open({ text });
      // A second author, who opens what was kept.
      const other = await page.context().newPage();
      await other.addInitScript(() => {
        Reflect.deleteProperty(window, 'showOpenFilePicker');
      });
      const chance = chanceFrom(seed);
      const done: string[] = [];
      for (let edit = 1; edit <= EDITS; edit += 1) {
        done.push(await doOne(page, [chance(), chance(), chance()]));
        await settled(page);
        if (edit % 10 !== 0) continue;
        const here = await shownIn(page);
        await other.goto('about:blank');
        await other.goto(page.url());
        await other.locator('#f-name').waitFor();
        assert.deepEqual(here, await shownIn(other), done.slice(-10).join('\n'));
        assert.deepEqual(JSON.parse(await keptText(page)), await keptCase(other));
      }
      assert.ok(new Set(done).size > EDITS / 4, 'many places were edited');
      assert.deepEqual(faultsIn(complaints), []);
    });
  }

  it('are one text: what is typed in one stands in the other', async () => {
    const { page } = await open({ text: INVENTED });
    await page.locator('#f-name').fill('Jo Sample');
    await page.locator('nav a[href="#json"]').click();
    const code = page.locator('.cm-content');
    await code.getByText('"Jo Sample"').click();
    await page.keyboard.press('Home');
    await page.keyboard.insertText('"headline": "Typed by hand",');
    await page.locator('nav a[href="#write"]').click();
    // The field that stands there twice: the last one counts.
    assert.equal((await keptCase(page))['name'], 'Jo Sample');
    assert.equal(await page.locator('#f-name').inputValue(), 'Jo Sample');
    assert.match(await keptText(page), /Typed by hand/);
  });

  it('wait for each other while the JSON cannot be read, and lose nothing', async () => {
    const { page } = await open({ text: '{"name": "Mira", "summary": ' });
    await page.locator('.b-warning').waitFor();
    assert.equal(await page.locator('#f-name').count(), 0);
    assert.equal(await keptText(page), '{"name": "Mira", "summary": ');
    await page.locator('.b-warning a').click();
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText('"S"}');
    await page.locator('nav a[href="#write"]').click();
    assert.equal(await page.locator('#f-name').inputValue(), 'Mira');
  });
});

describe('undo', () => {
  it('takes back field by field, by button and by key, and brings it again', async () => {
    const { page } = await open({ text: INVENTED });
    const name = page.locator('#f-name');
    await name.fill('');
    await name.pressSequentially('Jo');
    await page.locator('#f-headline').fill('Another');
    await page.keyboard.press('Control+z');
    assert.notEqual(await page.locator('#f-headline').inputValue(), 'Another');
    await page.locator('.b-bar').getByRole('button', { name: 'Undo' }).click();
    assert.equal(await name.inputValue(), 'Mira Tolvane');
    assert.equal(await keptText(page), INVENTED);
    await page.keyboard.press('Control+Shift+z');
    assert.equal(await name.inputValue(), 'Jo');
  });

  it('brings a case back that was put away for a new one', async () => {
    const { page } = await open({ text: INVENTED });
    await page.getByRole('button', { name: 'New case' }).click();
    await page.locator('builder-starts').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    assert.equal(await page.locator('#f-name').inputValue(), 'Mira Tolvane');
  });
});
