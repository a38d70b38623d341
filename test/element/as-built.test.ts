// The build takes white space out of the templates: what a reader reads must be the same without it.

import { expect, fixture } from '@open-wc/testing';
import type { CaseAction } from '../../src/element/case-action.js';
import { bringInto, cardThatIs, NOW, STATES } from './every-state.js';

/** An empty page of its own, on which the built script has run. */
async function builtPage(): Promise<HTMLElement> {
  const frame = await fixture<HTMLIFrameElement>(
    '<iframe title="As built" src="about:blank" width="700" height="900"></iframe>',
  );
  const page = frame.contentDocument!;
  const script = page.createElement('script');
  script.type = 'module';
  script.src = '/dist/case-action.js';
  page.head.append(script);
  await frame.contentWindow!.customElements.whenDefined('case-action');
  return page.body;
}

/** What can be read on a card, line by line. WebKit keeps a space at the end of some, or an empty one. */
const readOn = (card: CaseAction): string =>
  [...card.shadowRoot!.querySelectorAll<HTMLElement>(':host > *')]
    .map((child) => child.innerText)
    .join('\n')
    .replace(/ *\n+/g, '\n');

describe('the script as it is built', () => {
  const { random } = Math;
  let body: HTMLElement;
  beforeEach(async () => {
    body = await builtPage();
    // The same wording of the message for both.
    for (const { Math } of [window, viewOf(body)]) Math.random = () => 0;
  });
  afterEach(() => {
    Math.random = random;
  });

  for (const lang of ['en', 'ar'] as const) {
    for (const state of STATES) {
      it(`says the same as its source of a case that is ${state} (${lang})`, async () => {
        const source = await cardThatIs(state, lang);
        const built = body.ownerDocument.importNode(source, true);
        body.append(built);
        built.now = new (viewOf(body).Date)(NOW);
        await built.updateComplete;
        await bringInto(state, built);
        expect(readOn(built)).to.equal(readOn(source));
      });
    }
  }
});

const viewOf = (element: Element) => element.ownerDocument.defaultView!;
