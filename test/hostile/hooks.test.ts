// Whatever the attributes of a hook say in a page's HTML: its card gets those that are ours, as they are, and is sound.

import { expect, fixture } from '@open-wc/testing';
import fc from 'fast-check';
import { CaseAction } from '../../src/element/case-action.js';
import { watchHooks } from '../../src/element/hooks.js';
import '../../src/define.js';
import { escapeHtml } from '../../src/embed/html.js';
import { LOCALES } from '../../src/locales/all.js';
import { registerLocales } from '../../src/locales/registry.js';
import { cardOf, seen } from '../element/a-hook.js';
import { Answers } from './answers.js';
import { anyWholeCase, CASES, LINKS, text } from './any-case.js';
import { casesHere, seeded } from './seeded.js';
import { settle } from './settle.js';
import { faultsIn } from './templates.js';
import { troublesDuring } from './troubles.js';

registerLocales(...LOCALES);
watchHooks();

const OURS = [...CaseAction.observedAttributes, 'lang', 'dir'];
/** What other scripts understand, or the browser, and what looks like ours. */
const STRANGE = [
  'data-onclick',
  'data-onerror',
  'data-style',
  'data-class',
  'data-id',
  'data-is',
  'data-slot',
  'data-hidden',
  'data-part',
  'data-srcdoc',
  'data-href',
  'data-data-src',
  'data-',
  'data-SRC',
  'data-__proto__',
  'data-constructor',
  'data-case',
  'data-now',
  'data-update-text',
  'title',
  'role',
  'src',
  'name',
];

const name = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...OURS.map((ours) => `data-${ours}`), 'lang', 'dir') },
  fc.constantFrom(...STRANGE),
);
const value = fc.oneof(
  { weight: 3, arbitrary: text },
  fc.constantFrom(...LINKS),
  fc.constantFrom('button', 'compact', 'en', 'rtl', '/a.json', '{target} Where is {name}?'),
);

const hook = fc
  .record({
    attributes: fc.array(fc.tuple(name, value), { maxLength: 12, size: 'max' }),
    inside: fc.option(anyWholeCase),
    words: fc.constantFrom('', 'Words.', '<p>Words.</p>'),
  })
  .map(({ attributes, inside, words }) => {
    const said = attributes.map(([key, says]) => `${key}="${escapeHtml(says)}"`).join(' ');
    const json = JSON.stringify(inside).replaceAll('<', '\\u003c');
    const script = inside === null ? '' : `<script type="application/json">${json}</script>`;
    return `<div class="case-action" data-summary="S" ${said}>${script}${words}</div>`;
  });

/** What a card has that its hook does not say, and what its hook says that it has not. */
function misheard(card: Element, hook: Element): readonly string[] {
  const told = card.getAttributeNames().filter((ours) => {
    const says = [hook.getAttribute(`data-${ours}`), hook.getAttribute(ours)];
    return !OURS.includes(ours) || !says.includes(card.getAttribute(ours));
  });
  const kept = OURS.filter((ours) => hook.hasAttribute(`data-${ours}`) && !card.hasAttribute(ours));
  return [...told, ...kept];
}

describe('a card of whatever a hook says', () => {
  const { fetch } = window;
  after(() => {
    window.fetch = fetch;
  });

  it('has what is ours of it, as it is, and is sound; the hook stays what it was', async function () {
    this.timeout(400_000);
    const page = await fixture<Element>('<div></div>');
    let cards = 0;
    const troubles = await troublesDuring(() =>
      fc.assert(
        fc.asyncProperty(hook, name, value, async (html, changed, says) => {
          const answers = new Answers([
            { kind: 'no', isLate: false, make: () => Promise.reject(new TypeError('no')) },
          ]);
          window.fetch = answers.fetch;
          page.innerHTML = html;
          const [found] = page.children;
          const before = (found!.cloneNode() as Element).outerHTML;
          await seen();
          const card = cardOf(found!);
          await settled(card);
          expect(wrongWith(card, found!)).to.deep.equal([]);
          expect((found!.cloneNode() as Element).outerHTML).to.equal(before);

          // As scripts of the page do.
          if (changed !== 'data-') found!.setAttribute(changed, says);
          await seen();
          expect(cardOf(found!)).to.equal(card);
          await settled(card);
          expect(wrongWith(card, found!)).to.deep.equal([]);
          for (const url of answers.asked) expect(new URL(url).protocol).to.match(/^https?:$/);
          if (card.shadowRoot!.querySelector('[part=action]')) cards += 1;
        }),
        seeded(casesHere(CASES)),
      ),
    );
    expect(troubles).to.deep.equal([]);
    expect(cards, 'there were cards to look at').to.be.above(casesHere(CASES) / 10);

    async function settled(card: CaseAction): Promise<void> {
      await card.updateComplete;
      window.dispatchEvent(new Event('beforeprint'));
      await settle(card);
    }

    function wrongWith(card: CaseAction, hook: Element): readonly string[] {
      const root = card.shadowRoot!;
      const hasWords =
        card.textContent!.replace(card.querySelector('script')?.text ?? '', '') !== '';
      const isBlank = root.querySelector('slot') === null && root.textContent!.trim() === '';
      return [
        ...faultsIn(root),
        ...misheard(card, hook),
        ...(hasWords && isBlank ? ['blank'] : []),
        ...(hook.children.length === 1 ? [] : ['more than a card']),
      ];
    }
  });
});
