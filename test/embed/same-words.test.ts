// Every form says what the element shows, in the same words: one test over all of them.

import { expect } from '@open-wc/testing';
import type { CaseAction } from '../../src/element/case-action.js';
import type { Form } from '../../src/embed/forms.js';
import { EMBED_WORDS } from '../../src/embed/words.js';
import { actionOf, withJson } from '../element/a-card.js';
import { aFullCase, type Language } from '../a-full-case.js';
import { documentOf, FORMS, linksOf, NOW, plain, print, wordsOf } from './forms.js';

const STATES: Readonly<Record<string, object>> = {
  open: {},
  stale: { updates: [{ date: '2025-01-10', text: 'Her lawyer was turned away.' }] },
  expired: { expires: '2026-03-05' },
  paused: { status: 'paused' },
  won: { status: 'won' },
  ended: { status: 'ended' },
  withdrawn: { status: 'withdrawn' },
};
const LANGUAGES: readonly Language[] = ['en', 'ar'];

/** Whatever the element says of these, every form says. */
const SAID = [
  '[part="name"]',
  '[part="headline"]',
  '[part="outcome"]',
  '[part="notice"]',
  '[part="update"] .when .label',
  '[part="update"] > p',
  '[part="summary"] p',
  '[part="ask"] > :is(.head, p)',
  '[part="message"] > :is(.head, blockquote)',
  '[part="message"] > .small bdi',
  '[part="guidance"]',
  '[part="safety"]',
  '[part="check"]',
  '[part="foot"] p',
];
/** And of these, every form that may lead to a network. */
const WAYS = [
  '[part="action"] > span:first-child',
  '[part="others"] .head',
  '[part="others"] a.way',
  '[part="others"] .small',
];

/** What the element says of the days that have passed, which a copy must not say. */
const AGE = / \([^()]*(?:ago|قبل)[^()]*\)/g;

const saidBy = (card: CaseAction, selectors: readonly string[]): readonly string[] =>
  [...card.shadowRoot!.querySelectorAll(selectors.join())]
    .map((element) => {
      const copy = element.cloneNode(true) as Element;
      for (const unseen of copy.querySelectorAll('.unseen, svg')) unseen.remove();
      return plain(copy.textContent!).replace(AGE, '');
    })
    .filter((text) => text !== '');

for (const [state, changes] of Object.entries(STATES)) {
  for (const lang of LANGUAGES) {
    describe(`a case that is ${state}, in ${lang}`, () => {
      const value = aFullCase(lang, {
        // Of several the element takes one by chance.
        message: { text: '{target} أين {name}؟', lang: 'fa', meaning: 'Where is she?' },
        ...changes,
      });
      const isWithdrawn = state === 'withdrawn';
      // A feed has no entry for what is not shown any more.
      const forms = FORMS.filter((form) => form !== 'feed' || !isWithdrawn);

      async function element(): Promise<CaseAction> {
        const card = await withJson(value, `lang="${lang}"`);
        card.now = NOW;
        await card.updateComplete;
        return card;
      }
      const readerOf = (form: Form): string => wordsOf(documentOf(form, print(form, value, lang)));

      for (const form of forms) {
        it(`is told as ${form} in the words of the element`, async () => {
          const card = await element();
          const said = saidBy(card, form === 'feed' ? SAID : [...SAID, ...WAYS]);
          expect(said).to.have.length.above(isWithdrawn ? 0 : 5);
          const words = readerOf(form);
          for (const text of said) expect(words).to.contain(text);
        });

        it(`says as of when it is, as ${form}, and where to see whether it still is`, () => {
          const { asOf, current } = EMBED_WORDS[lang]!;
          const sentences = [plain(asOf.split('{date}')[0]!), current];
          const words = readerOf(form);
          for (const sentence of sentences) {
            if (isWithdrawn) expect(words).not.to.contain(sentence);
            else expect(words).to.contain(sentence);
          }
          const links = linksOf(form, print(form, value, lang));
          expect(links.includes('https://ngo.example/mira')).to.equal(!isWithdrawn);
        });

        it(`opens, as ${form}, exactly what the button does`, async () => {
          const action = actionOf(await element())?.getAttribute('href') ?? undefined;
          const links = linksOf(form, print(form, value, lang));
          const opened = links.filter((link) => link.startsWith('https://x.com/'));
          expect(opened.map((link) => new URL(link).searchParams.get('text'))).to.deep.equal(
            action === undefined || form === 'feed'
              ? []
              : [new URL(action).searchParams.get('text')],
          );
        });
      }
    });
  }
}
