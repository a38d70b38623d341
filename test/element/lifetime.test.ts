// A card lives as long as its page wants it, wherever it is put.

import { expect, fixture } from '@open-wc/testing';
import type { CaseAction } from '../../src/element/case-action.js';
import { aCase } from '../a-case.js';
import { until } from './a-page-around.js';
import {
  actionOf,
  messageOf,
  next,
  onPage,
  servedAt,
  servedLate,
  settled,
  textOf,
  withJson,
} from './a-card.js';

const json = (name: string) => JSON.stringify(aCase({ name }));

describe('<case-action>', () => {
  it('goes on working after a move in the page', async () => {
    const card = await withJson(aCase());
    const elsewhere = await fixture<HTMLElement>('<div></div>');
    elsewhere.append(card);
    await card.updateComplete;
    expect(messageOf(card)).to.contain('Mira Invented');
    let heard = 0;
    card.addEventListener('case-act', (event) => {
      heard++;
      event.preventDefault();
    });
    actionOf(card)!.click();
    expect(heard).to.equal(1);
    const changed = next(card, 'case-load');
    card.querySelector('script')!.textContent = json('Changed after the move');
    await changed;
    expect(textOf(card, 'name')).to.equal('Changed after the move');
  });

  it('loads its case after a move that came before it arrived', async () => {
    const card = await onPage(
      `<case-action src="${servedLate(100, json('Moved'))}"></case-action>`,
    );
    const elsewhere = await fixture<HTMLElement>('<div></div>');
    elsewhere.append(card);
    await next(card, 'case-load');
    expect(textOf(card, 'name')).to.equal('Moved');
  });

  it('does not ask again for a case that it has', async () => {
    const src = `${servedAt(json('Once'))}&once`;
    const card = await settled(() => onPage(`<case-action src="${src}"></case-action>`));
    const { parentElement } = card;
    card.remove();
    parentElement!.append(card);
    await card.updateComplete;
    // Near the screen again, which is when it would ask.
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    const asked = () =>
      performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('&once'));
    // The browser writes a request down some time after its answer.
    await until(() => asked().length > 0);
    expect(asked()).to.have.length(1);
  });

  it('shows the case of the last src, whichever answers first', async () => {
    const card = await onPage(`<case-action src="${servedLate(100, json('Slow'))}"></case-action>`);
    card.src = servedAt(json('Last'));
    await next(card, 'case-load');
    expect(textOf(card, 'name')).to.equal('Last');
    // The first answer is due by now: it must not come through.
    const late = await fetch(servedLate(80, '{}'));
    await late.text();
    await card.updateComplete;
    expect(textOf(card, 'name')).to.equal('Last');
  });

  it('shows the words on the page again when its src is taken away', async () => {
    const src = servedAt(json('Of the file'));
    const card = await onPage(`<case-action src="${src}"><p>Our own words.</p></case-action>`);
    await next(card, 'case-load');
    card.removeAttribute('src');
    await card.updateComplete;
    expect(textOf(card, 'name')).to.be.undefined;
    expect(card.querySelector('p')!.checkVisibility()).to.equal(true);
  });

  it('keeps properties that were set before it was known', async () => {
    const frame = await fixture<HTMLIFrameElement>('<iframe title="Another page"></iframe>');
    const page = frame.contentDocument!;
    const card = page.createElement('case-action') as CaseAction;
    card.case = aCase();
    card.headline = 'Ours';
    page.body.append(card);
    const script = page.createElement('script');
    script.type = 'module';
    script.src = new URL('../../src/define.ts', import.meta.url).href;
    page.head.append(script);
    await frame.contentWindow!.customElements.whenDefined('case-action');
    await card.updateComplete;
    expect(textOf(card, 'name')).to.equal('Mira Invented');
    expect(textOf(card, 'headline')).to.equal('Ours');
  });

  it('changes nothing in the page when nothing has changed', async () => {
    const card = await withJson(aCase());
    const observer = new MutationObserver(() => undefined);
    observer.observe(card.shadowRoot!, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    card.requestUpdate();
    await card.updateComplete;
    card.headline = undefined;
    await card.updateComplete;
    expect(observer.takeRecords()).to.deep.equal([]);
    observer.disconnect();
  });

  it('is made once while a page opens, and again when the page comes back from being kept', async () => {
    const card = await withJson(aCase());
    const shows = (persisted: boolean) =>
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted }));
    shows(false);
    expect(card.isUpdatePending).to.equal(false);
    shows(true);
    expect(card.isUpdatePending).to.equal(true);
    await card.updateComplete;
  });

  it('shows a card once in a root that a server has filled', async () => {
    const host = await fixture<HTMLElement>('<div></div>');
    const card = document.createElement('case-action');
    const root = card.shadowRoot ?? card.attachShadow({ mode: 'open' });
    root.innerHTML = '<section part="card">From the server</section>';
    card.case = aCase();
    host.append(card);
    await card.updateComplete;
    expect(card.shadowRoot!.querySelectorAll('[part="card"]')).to.have.length(1);
    expect(textOf(card, 'name')).to.equal('Mira Invented');
  });

  it('touches nothing outside itself', async () => {
    const host = await fixture<HTMLElement>('<div></div>');
    const card = document.createElement('case-action');
    card.case = aCase();
    host.append(card);
    await card.updateComplete;
    expect(host.innerHTML).to.equal('<case-action></case-action>');
  });
});
