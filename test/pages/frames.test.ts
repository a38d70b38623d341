// What a card can do in a frame, by what the page around allows it: being seen, opening a network, copying.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { caseText } from '../support/bare-page.js';
import {
  answerFor,
  complaintsOf,
  inside,
  RECOMMENDED,
  seesCard,
  startFramed,
} from '../support/framed.js';
import { CORS } from '../support/static-server.js';

const { ngo, open, visit, embed } = await startFramed();

const PAGE_OF_CASE = 'https://ngo.example/mira';
const MORE = 'More about Mira Invented';
const linked = {
  link: PAGE_OF_CASE,
  targets: [
    {
      name: 'Jo Sample',
      role: 'Minister of Examples',
      x: 'InventedMin',
      email: 'minister@invented.example',
    },
  ],
};
ngo.route('/linked.json', () => ({ body: caseText(linked), headers: CORS }));

/** What each frame may do. `opens` is the origin of the tab that the button opens, as that tab itself sees it. */
const ROWS = [
  { attributes: '', opens: 'https://x.com' },
  { attributes: 'allow="clipboard-write"', opens: 'https://x.com' },
  { attributes: 'sandbox="allow-scripts"', opens: undefined },
  // It opens, but who is logged in there is not known to it.
  { attributes: 'sandbox="allow-scripts allow-popups"', opens: 'null' },
  {
    attributes: 'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"',
    opens: 'https://x.com',
  },
  { attributes: RECOMMENDED, opens: 'https://x.com' },
];

/** A field of the page around, to paste into. */
const FIELD = '<textarea id="field">Nothing was copied.</textarea>';

for (const { attributes, opens } of ROWS) {
  describe(`a frame with ${attributes === '' ? 'no attributes' : attributes}`, () => {
    it('shows the card', async () => {
      const seen = await open(embed({ attributes }));
      await seesCard(seen.page);
      assert.deepEqual(complaintsOf(seen), []);
    });

    it('copies the message', async () => {
      const { page } = await open(embed({ attributes }) + FIELD);
      await seesCard(page);
      const field = page.locator('#field');
      // Nothing of what another copied may be taken for this.
      await field.press('ControlOrMeta+A');
      await field.press('ControlOrMeta+C');

      const frame = inside(page);
      await frame.locator('[part=copy]').click();
      await frame.locator('[part=status]', { hasText: 'Copied' }).waitFor();
      await field.fill('');
      await field.press('ControlOrMeta+V');
      assert.equal(await field.inputValue(), '@InventedMin Where is Mira Invented? #FreeMira');
    });

    if (opens === undefined) {
      it('cannot open a network', async () => {
        const { page } = await open(embed({ attributes }));
        await seesCard(page);
        const refused = page.waitForEvent('console', (message) =>
          message.text().startsWith(`Blocked opening 'https://x.com/`),
        );
        await inside(page).locator('a[part=action]').click();
        await refused;
        assert.equal(page.context().pages().length, 1);
      });
    } else {
      it(`opens a network in a tab ${opens === 'null' ? 'that nobody is logged in to' : 'like any other'}`, async () => {
        const { page } = await open(embed({ attributes }));
        await answerFor(page);
        await seesCard(page);
        const opening = page.context().waitForEvent('page');
        await inside(page).locator('a[part=action]').click();
        const tab = await opening;
        await tab.waitForLoadState();
        assert.match(tab.url(), /^https:\/\/x\.com\/intent\/tweet\?text=%40InventedMin/);
        assert.equal(await tab.evaluate(() => window.origin), opens);
        assert.equal(await tab.evaluate(() => window.opener), null);
      });
    }
  });
}

describe('the links of a card in a frame', () => {
  it('open the page of the case in a tab, and leave the card where it is', async () => {
    const { page } = await open(embed({ query: '?src=/linked.json&lang=en' }));
    await answerFor(page);
    await seesCard(page);
    const opening = page.context().waitForEvent('page');
    await inside(page).getByRole('link', { name: MORE }).click();
    const tab = await opening;
    await tab.waitForLoadState();
    assert.equal(tab.url(), PAGE_OF_CASE);
    assert.equal(await inside(page).locator('[part=name]').isVisible(), true);
    assert.equal(await tab.evaluate(() => document.referrer), '');
  });

  it('open it by the keyboard too', async () => {
    const { page } = await open(embed({ query: '?src=/linked.json&lang=en' }));
    await answerFor(page);
    await seesCard(page);
    const opening = page.context().waitForEvent('page');
    await inside(page).getByRole('link', { name: MORE }).press('Enter');
    const tab = await opening;
    await tab.waitForLoadState();
    assert.equal(tab.url(), PAGE_OF_CASE);
  });

  it('leave a mail to the program for mails', async () => {
    const { page } = await open(embed({ query: '?src=/linked.json&lang=en' }));
    await seesCard(page);
    const mail = inside(page).locator('a[href^="mailto:"]');
    // Nobody has such a program here.
    await mail.evaluate((link) =>
      link.addEventListener('click', (event) => event.preventDefault()),
    );
    await mail.click();
    assert.equal(await mail.getAttribute('target'), null);
  });
});

describe('the frame page without a frame around it', () => {
  it('shows the card like any page', async () => {
    const { page, complaints, outside } = await visit(
      `${ngo.origin}/dist/frame.html?src=/case.json&lang=en`,
    );
    await page.locator('case-action [part=name]').waitFor();
    assert.deepEqual(complaints, []);
    assert.deepEqual(outside, []);
  });
});
