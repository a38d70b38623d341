// JSON inside the element is read when all of it is there, and again when it changes.

import { expect, fixture } from '@open-wc/testing';
import type { CaseAction } from '../../src/element/case-action.js';
import { aCase } from '../a-case.js';
import { next, onPage, showsFallback, textOf, withJson } from './a-card.js';

const named = (name: string) => JSON.stringify(aCase({ name }));

describe('JSON inside <case-action>', () => {
  it('is read again when a script changes it', async () => {
    const card = await withJson(aCase({ name: 'First' }));
    const changed = next(card, 'case-load');
    card.querySelector('script')!.textContent = named('Second');
    await changed;
    expect(textOf(card, 'name')).to.equal('Second');
  });

  it('is read when it is put there later', async () => {
    const card = await onPage('<case-action>Words.</case-action>');
    expect(showsFallback(card)).to.be.true;
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = named('Later');
    const arrived = next(card, 'case-load');
    card.append(script);
    await arrived;
    expect(textOf(card, 'name')).to.equal('Later');
  });

  it('gives way to the words on the page when it is taken away', async () => {
    const card = await withJson(aCase(), '', '<p>Words.</p>');
    const { promise, resolve } = withResolver();
    const observer = new MutationObserver(resolve);
    observer.observe(card.shadowRoot!, { childList: true });
    card.querySelector('script')!.remove();
    await promise;
    observer.disconnect();
    expect(showsFallback(card)).to.be.true;
  });

  it('is not taken for half of itself while a page is still arriving', async () => {
    // A page whose parser waits for more, in which <case-action> is known already.
    const frame = await fixture<HTMLIFrameElement>('<iframe title="A page that arrives"></iframe>');
    const page = frame.contentDocument!;
    const json = named('Whole');
    const failed: string[] = [];
    page.open();
    page.write(
      '<script type="module">import "/src/define.ts"; window.dispatchEvent(new Event("known"))</script>',
    );
    page.addEventListener('case-error', () => failed.push('case-error'));
    page.write(`<case-action><script type="application/json">${json.slice(0, 40)}`);
    page.write(`${json.slice(40)}</script></case-action>`);
    const arrived = next(page, 'case-load');
    page.close();
    await arrived;
    expect(textOf(page.querySelector<CaseAction>('case-action')!, 'name')).to.equal('Whole');
    expect(failed).to.deep.equal([]);
  });
});

function withResolver(): { promise: Promise<void>; resolve: () => void } {
  let resolve!: () => void;
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve };
}
