// What happens on a card when its case file has changed: words wait for the reader, facts do not.

import { expect } from '@open-wc/testing';
import { readCase } from '../../src/case/read.js';
import type { CaseAction } from '../../src/element/case-action.js';
import { addressOf } from '../../src/element/load.js';
import { caseFiles } from '../../src/element/page.js';
import { aCase } from '../a-case.js';
import { Somebody, until } from './a-page-around.js';
import { actionOf, messageOf, next, onPage, partOf, servedAt, settled, textOf } from './a-card.js';

const UPDATES = aCase()['updates'] as readonly object[];
const NEWER = { date: '2026-03-09', text: 'She was moved to a hospital.' };
const MORE = { updates: [...UPDATES, NEWER] };
const OTHER_HANDLE = {
  targets: [{ name: 'Jo Sample', role: 'Minister of Examples', x: 'OtherMin' }],
};

let count = 0;

/** A card whose file has arrived, and what brings the next answer for it, as a refresh would. */
async function aCardFromAFile(attributes = '') {
  const src = `${servedAt(JSON.stringify(aCase()))}&news=${(count += 1)}`;
  const card = await settled(() =>
    onPage(`<case-action src="${src.replaceAll('"', '&quot;')}" ${attributes}></case-action>`),
  );
  const bring = async (changes: object) => {
    const somebody = Object.assign(new Somebody(), { isNear: false });
    const file = caseFiles.join({ url: addressOf(src)! }, somebody);
    file.reading = readCase(aCase({ ...changes }));
    for (const user of file.users) user.onReading();
    caseFiles.leave(file, somebody);
    await card.updateComplete;
  };
  return { card, bring };
}

const offerOf = (card: CaseAction) => partOf<HTMLButtonElement>(card, 'news');
const regionOf = (card: CaseAction) => card.shadowRoot!.querySelector('[role="status"]')!;
const saidOn = (card: CaseAction) => regionOf(card).textContent!.trim();
const focusOn = (card: CaseAction) => card.shadowRoot!.activeElement?.textContent?.trim();

describe('a card whose case file has a new update', () => {
  it('keeps what the reader reads, and offers the new', async () => {
    const { card, bring } = await aCardFromAFile();
    const region = regionOf(card);
    const before = partOf(card, 'card')!.getBoundingClientRect();
    expect(saidOn(card)).to.equal('');
    await bring(MORE);
    expect(textOf(card, 'update')).to.contain('She has begun a hunger strike.');
    expect(offerOf(card)!.textContent).to.equal('New update: show');
    expect(regionOf(card), 'it was there before').to.equal(region);
    expect(partOf(card, 'card')!.getBoundingClientRect(), 'nothing moves').to.deep.equal(before);
  });

  it('shows it when the reader asks for it, and leads there', async () => {
    const { card, bring } = await aCardFromAFile();
    await bring(MORE);
    const loaded = next(card, 'case-load');
    offerOf(card)!.click();
    expect((await loaded).detail.case.updates).to.have.length(3);
    await card.updateComplete;
    expect(textOf(card, 'update')).to.contain('She was moved to a hospital.');
    expect(offerOf(card)).to.be.null;
    expect(focusOn(card)).to.equal('Latest update');
  });

  it('leads to the card where it has no update', async () => {
    const { card, bring } = await aCardFromAFile();
    await bring({ updates: [] });
    offerOf(card)!.click();
    await card.updateComplete;
    expect(focusOn(card)).to.equal('Mira Invented');
  });

  it('shows the newest, however many came meanwhile', async () => {
    const { card, bring } = await aCardFromAFile();
    await bring(MORE);
    await bring({ headline: 'Newer still' });
    offerOf(card)!.click();
    await card.updateComplete;
    expect(textOf(card, 'headline')).to.equal('Newer still');
  });

  it('offers nothing any more where the file is as it was', async () => {
    const { card, bring } = await aCardFromAFile();
    await bring(MORE);
    await bring({});
    expect(offerOf(card)).to.be.null;
  });

  it('offers it in the reader’s language', async () => {
    for (const [lang, words] of [
      ['fr', 'Du nouveau : afficher'],
      ['ar', 'مستجد جديد: عرض'],
    ]) {
      const { card, bring } = await aCardFromAFile(`lang="${lang}"`);
      await bring(MORE);
      expect(saidOn(card)).to.equal(words);
      expect(regionOf(card)).to.have.attribute('lang', lang);
    }
  });

  for (const theme of ['light', 'dark']) {
    it(`has nothing for an audit to find (${theme})`, async () => {
      const { card, bring } = await aCardFromAFile(`theme="${theme}"`);
      await bring(MORE);
      await expect(card).to.be.accessible();
      expect(offerOf(card)!.getBoundingClientRect().height).to.be.at.least(36);
    });
  }

  it('stands where the reader has scrolled to', async () => {
    const { card, bring } = await aCardFromAFile('style="font-size: 300%"');
    await bring(MORE);
    const { top, height } = card.getBoundingClientRect();
    window.scrollTo(0, top + height / 2);
    expect(offerOf(card)!.getBoundingClientRect().top).to.be.within(0, 20);
    window.scrollTo(0, 0);
  });
});

describe('a card whose case file has new facts', () => {
  const facts: Record<string, readonly [changes: object, part: string, shown: string]> = {
    'a correction': [
      { updates: [...UPDATES, { ...NEWER, kind: 'correction' }] },
      'update',
      'She was moved to a hospital.',
    ],
    'an end': [{ status: 'won', outcome: 'She is free.' }, 'outcome', 'She is free.'],
    'a withdrawal': [{ status: 'withdrawn' }, 'notice', 'no longer shown'],
    'another handle': [OTHER_HANDLE, 'target', '@OtherMin'],
  };
  for (const [what, [changes, part, shown]] of Object.entries(facts)) {
    it(`shows ${what} at once, and says so`, async () => {
      const { card, bring } = await aCardFromAFile();
      await bring(changes);
      expect(textOf(card, part)).to.contain(shown);
      expect(offerOf(card)).to.be.null;
      await until(() => saidOn(card).startsWith('This case was just updated.'));
    });
  }

  it('says so each time, in a region that was emptied between', async () => {
    const { card, bring } = await aCardFromAFile();
    await bring({ status: 'paused' });
    await until(() => saidOn(card) !== '');
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(saidOn(card)));
    observer.observe(regionOf(card), { childList: true, subtree: true, characterData: true });
    await bring(OTHER_HANDLE);
    await until(() => saidOn(card) !== '');
    observer.disconnect();
    expect(said).to.include('');
  });

  it('shows them with an update that was only offered until now', async () => {
    const { card, bring } = await aCardFromAFile();
    await bring(MORE);
    await bring({ ...MORE, ...OTHER_HANDLE });
    expect(textOf(card, 'update')).to.contain('She was moved to a hospital.');
    expect(messageOf(card)).to.match(/^@OtherMin /);
    expect(offerOf(card)).to.be.null;
  });

  it('keeps the place of a reader whose button has gone', async () => {
    const { card, bring } = await aCardFromAFile();
    actionOf(card)!.focus();
    await bring({ status: 'won', outcome: 'She is free.' });
    expect(focusOn(card)).to.equal('Latest update');
  });

  it('leaves the focus where it is when that stays', async () => {
    const { card, bring } = await aCardFromAFile();
    actionOf(card)!.focus();
    await bring(OTHER_HANDLE);
    expect(card.shadowRoot!.activeElement).to.equal(actionOf(card));
  });
});

describe('a card whose case file says the same', () => {
  it('says nothing', async () => {
    const { card, bring } = await aCardFromAFile();
    await bring({});
    await card.updateComplete;
    expect(saidOn(card)).to.equal('');
  });
});

describe('a card that was taken away while its file changed', () => {
  it('offers what is new when it comes back', async () => {
    const { card, bring } = await aCardFromAFile();
    const src = card.src!;
    const other = await onPage(
      `<case-action src="${src.replaceAll('"', '&quot;')}"></case-action>`,
    );
    const home = card.parentElement!;
    card.remove();
    await bring(MORE);
    expect(offerOf(other)).not.to.be.null;
    home.append(card);
    await card.updateComplete;
    expect(textOf(card, 'update')).to.contain('She has begun a hunger strike.');
    expect(offerOf(card)).not.to.be.null;
  });
});

describe('refresh', () => {
  const problemsWith = async (refresh: string) => {
    const card = await onPage('<case-action></case-action>');
    card.case = aCase();
    await card.updateComplete;
    const told: string[] = [];
    card.addEventListener('case-error', ({ detail }) =>
      told.push(...detail.problems.map(({ code, path }) => `${code} ${path}`)),
    );
    card.setAttribute('refresh', refresh);
    await card.updateComplete;
    return told;
  };

  it('takes seconds, 30 or more', async () => {
    for (const good of ['30', '300', '1e9']) expect(await problemsWith(good)).to.deep.equal([]);
  });

  it('has one problem with everything else', async () => {
    for (const bad of ['29', '0', '-1', 'often', '', '5 min']) {
      expect(await problemsWith(bad), bad).to.deep.equal(['bad-refresh attribute refresh']);
    }
  });
});
