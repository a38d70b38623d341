// Looking up contacts: what can be opened, what has to be confirmed, and that nothing is written without a press.

import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/builder/contacts/contacts.js';
import type { Contacts } from '../../src/builder/contacts/contacts.js';
import { profileOf } from '../../src/builder/contacts/profile.js';
import type { EditDetail } from '../../src/builder/events.js';
import { LANGS } from '../../src/builder/lang.js';

const NOW = new Date('2026-03-10T23:30:00-05:00');
const TODAY = '2026-03-11';
const OFFICIAL = { name: 'Jo Sample', role: 'Minister', x: '@InventedMin', email: 'a@b.example' };

interface Shown {
  readonly part: Contacts;
  readonly edits: EditDetail[];
}

async function show(target: Record<string, unknown>): Promise<Shown> {
  const edits: EditDetail[] = [];
  const part = await fixture<Contacts>(html`
    <builder-contacts
      .target=${target}
      .path=${['targets', 0]}
      .now=${NOW}
      @builder-edit=${(event: CustomEvent<EditDetail>) => edits.push(event.detail)}
    ></builder-contacts>
  `);
  // No test leaves the page.
  part.addEventListener('click', (event) => event.preventDefault());
  return { part, edits };
}

async function change(part: Contacts, target: Record<string, unknown>): Promise<void> {
  part.target = target;
  await part.updateComplete;
}

const links = (part: Contacts) => [...part.querySelectorAll('a')];
const buttons = (part: Contacts) => [...part.querySelectorAll('button')];
const confirmers = (part: Contacts) => buttons(part).filter((it) => it.ariaPressed !== null);
const said = (part: Contacts) => part.querySelector('[role=status]')!.textContent!.trim();

async function press(part: Contacts, element: HTMLElement): Promise<void> {
  element.click();
  await part.updateComplete;
}

/** Opens and confirms all that there is. */
async function confirmAll(part: Contacts): Promise<void> {
  for (const link of links(part)) await press(part, link);
  for (const button of confirmers(part)) await press(part, button);
}

describe('the public profile of a contact', () => {
  it('is its page on the network', () => {
    expect(profileOf('x', '@Name')).to.equal('https://x.com/Name');
    expect(profileOf('bluesky', 'name.bsky.social')).to.equal(
      'https://bsky.app/profile/name.bsky.social',
    );
    expect(profileOf('mastodon', '@name@social.example')).to.equal('https://social.example/@name');
    expect(profileOf('threads', 'na.me')).to.equal('https://www.threads.com/@na.me');
    expect(profileOf('form', 'https://office.example/a')).to.equal('https://office.example/a');
  });

  it('is nothing for mail and for what is no contact', () => {
    expect(profileOf('email', 'a@b.example')).to.equal(undefined);
    expect(profileOf('x', 'Name/../intent')).to.equal(undefined);
    expect(profileOf('form', 'javascript:alert(1)')).to.equal(undefined);
  });
});

describe('the contacts of an official', () => {
  it('can be opened in a tab of their own, which learns nothing of this one', async () => {
    const { part } = await show(OFFICIAL);
    const [link, ...others] = links(part);
    expect(others).to.be.empty;
    expect(link!.href).to.equal('https://x.com/InventedMin');
    expect(link!.textContent!.trim()).to.equal('Open @InventedMin on X');
    expect(link!.target).to.equal('_blank');
    expect(link!.rel).to.equal('noopener noreferrer');
  });

  it('can be confirmed once they have been opened, and mail at once', async () => {
    const { part } = await show(OFFICIAL);
    expect(confirmers(part)).to.have.length(1);
    expect(confirmers(part)[0]!.ariaLabel).to.equal('It is the right one: a@b.example');
    await press(part, links(part)[0]!);
    expect(confirmers(part)).to.have.length(2);
  });

  it('can be confirmed when they were opened with the middle button', async () => {
    const { part } = await show(OFFICIAL);
    links(part)[0]!.dispatchEvent(new MouseEvent('auxclick', { button: 2 }));
    await part.updateComplete;
    expect(confirmers(part)).to.have.length(1);
    links(part)[0]!.dispatchEvent(new MouseEvent('auxclick', { button: 1 }));
    await part.updateComplete;
    expect(confirmers(part)).to.have.length(2);
  });

  it('get the day of the press that confirms the last of them, and not before', async () => {
    const { part, edits } = await show(OFFICIAL);
    await press(part, links(part)[0]!);
    await press(part, confirmers(part)[0]!);
    expect(edits).to.be.empty;
    expect(confirmers(part)[0]!.ariaPressed).to.equal('true');
    const edited = oneEvent(part, 'builder-edit');
    confirmers(part)[1]!.focus();
    await press(part, confirmers(part)[1]!);
    const { detail, bubbles } = (await edited) as CustomEvent<EditDetail>;
    expect(bubbles).to.be.true;
    expect(detail).to.deep.equal({
      edits: [{ path: ['targets', 0, 'verified'], value: TODAY }],
    });
    await change(part, { ...OFFICIAL, verified: TODAY });
    expect(said(part)).to.equal('Looked up on March 11, 2026.');
    expect(document.activeElement, 'the keyboard stays').to.equal(confirmers(part)[1]);
    expect(edits).to.have.length(1);
  });

  it('are unconfirmed again by a second press', async () => {
    const { part, edits } = await show(OFFICIAL);
    await press(part, confirmers(part)[0]!);
    await press(part, confirmers(part)[0]!);
    await press(part, links(part)[0]!);
    await press(part, confirmers(part)[0]!);
    expect(edits).to.be.empty;
  });

  it('are not confirmed in one that has changed, nor when it is changed back', async () => {
    const { part, edits } = await show(OFFICIAL);
    await press(part, links(part)[0]!);
    await press(part, confirmers(part)[0]!);
    await change(part, { ...OFFICIAL, x: 'InventedTwo' });
    expect(confirmers(part)).to.have.length(1);
    await change(part, OFFICIAL);
    expect(confirmers(part)).to.have.length(1);
    await press(part, confirmers(part)[0]!);
    expect(edits).to.be.empty;
  });

  it('wait for one that is none', async () => {
    const { part, edits } = await show({ ...OFFICIAL, bluesky: 'no handle' });
    await confirmAll(part);
    expect(edits).to.be.empty;
    expect(part.textContent).to.contain('What is written for Bluesky is not a contact.');
    await change(part, OFFICIAL);
    expect(edits, 'without a press').to.be.empty;
    const last = buttons(part).find((button) => button.ariaPressed === null);
    await press(part, last!);
    expect(edits).to.deep.equal([{ edits: [{ path: ['targets', 0, 'verified'], value: TODAY }] }]);
  });

  it('are nothing where there are none', async () => {
    const { part } = await show({ name: 'Jo Sample', x: '  ' });
    expect(part.textContent!.trim()).to.equal('');
  });

  it('may be of any type', async () => {
    const { part, edits } = await show({ name: 7, x: 7, email: null, form: {}, verified: [] });
    await confirmAll(part);
    expect(links(part)).to.be.empty;
    expect(edits).to.be.empty;
  });
});

describe('contacts that were looked up', () => {
  const on = (verified: unknown) => ({ ...OFFICIAL, verified });

  it('say when, and ask again after 90 days', async () => {
    const { part } = await show(on('2025-12-11'));
    expect(said(part)).to.equal('Looked up on December 11, 2025.');
    await change(part, on('2025-12-10'));
    expect(said(part)).to.contain('more than 90 days ago');
  });

  it('ask as if there were no day where that cannot be true', async () => {
    for (const verified of ['soon', 7, '2027-01-01', undefined]) {
      const { part } = await show(on(verified));
      expect(said(part), String(verified)).to.equal('Nobody has looked up these contacts yet.');
    }
  });

  it('ask anew when one of them changes, and stop when it is changed back', async () => {
    const { part, edits } = await show(on('2026-03-01'));
    await change(part, { ...on('2026-03-01'), x: 'InventedTwo' });
    expect(said(part)).to.contain('A contact has been changed since then');
    await change(part, { ...on('2026-03-01'), role: 'Judge' });
    expect(said(part)).to.equal('Looked up on March 1, 2026.');
    expect(edits).to.be.empty;
  });

  it('can be confirmed on the day on which they were changed', async () => {
    const { part, edits } = await show(on(TODAY));
    await change(part, { ...on(TODAY), x: 'InventedTwo' });
    expect(said(part)).to.contain('A contact has been changed since then');
    await confirmAll(part);
    expect(edits).to.have.length(1);
    // The same day stands there as before: nothing arrives.
    expect(said(part)).to.equal('Looked up on March 11, 2026.');
  });

  it('are not taken for changed when another official stands there', async () => {
    const { part } = await show(on('2026-03-01'));
    await change(part, { name: 'Al Other', x: 'Other', verified: '2026-03-01' });
    expect(said(part)).to.equal('Looked up on March 1, 2026.');
  });
});

describe('the words around contacts', () => {
  for (const lang of LANGS) {
    it(`are accessible in ${lang}`, async () => {
      const { part } = await show({ ...OFFICIAL, form: 'https://b.example', threads: '-' });
      part.uiLang = lang;
      part.lang = lang;
      await part.updateComplete;
      for (const link of links(part)) await press(part, link);
      await expect(part).to.be.accessible();
    });
  }
});
