// Whatever stands in a case, in every form that is pasted or sent: it is made of the elements of that form, leads to
// https and mail only, and a feed is XML.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { type Form, printForm } from '../../src/embed/forms.js';
import { LOCALES } from '../../src/locales/all.js';
import {
  ATTRIBUTES,
  documentOf,
  ELEMENTS,
  linksOf,
  MARKUP,
  NOW,
  outlineOf,
  PLACES,
} from '../embed/forms.js';
import { anyCase, anyWholeCase, CASES } from './any-case.js';
import { casesHere, seeded } from './seeded.js';
import { isAddress, STEERING } from './templates.js';

const ACTIONS = 'https://ngo.example/act/mira/';
/** How many frames and scripts a form has of its own. */
const FRAMES: Partial<Record<Form, number>> = { frame: 1 };
const SCRIPTS: Partial<Record<Form, number>> = { hook: 1, element: 1, frame: 1 };
/** A style of a mail: lengths, colours and fonts, and nothing that is loaded. */
const STYLE = /^[\w\s#%.,:;'-]+$/;
const ENTRY = /^(?:entry|title|id|link|updated|author|name|content)$/;

/** A case in one of these forms; nothing where a feed has no page to lead to. */
const printedAs = (forms: readonly Form[]) =>
  fc
    .record({
      form: fc.constantFrom(...forms),
      value: fc.oneof({ weight: 2, arbitrary: anyWholeCase }, anyCase),
      lang: fc.constantFrom(...LOCALES.map(({ lang }) => lang), 'pt-BR', 'xx'),
      actionBase: fc.constantFrom(undefined, ACTIONS),
    })
    .map(({ form, value, lang, actionBase }) => ({
      form,
      printed: printForm(form, outlineOf(value, lang, actionBase), PLACES, NOW),
    }));

/** What is wrong with a document; nothing where all is well. */
function wrongWith(form: Form, page: Document): readonly string[] {
  const wrong: string[] = [];
  for (const element of page.querySelectorAll('*')) {
    if (!ELEMENTS.test(element.localName)) wrong.push(`<${element.localName}>`);
    for (const { name, value } of element.attributes) {
      const isFine =
        name === 'style' ? form === 'email' && STYLE.test(value) : ATTRIBUTES.test(name);
      if (!isFine) wrong.push(`${name}="${value}"`);
    }
  }
  const countOf = (name: string) => page.querySelectorAll(name).length;
  if (countOf('iframe') !== (FRAMES[form] ?? 0)) wrong.push('iframe');
  if (countOf('script') !== (SCRIPTS[form] ?? 0)) wrong.push('script');
  return wrong;
}

/**
 * Where links lead that must not. Markdown also makes links of addresses that stand in a text, whatever page they are of;
 * plain text has none.
 */
function astrayIn(form: Form, printed: string): readonly string[] {
  if (form === 'text') return [];
  const links = linksOf(form, printed);
  return form === 'markdown'
    ? links.filter((link) => !/^(?:(?:https?|ftp):\/\/|mailto:)/.test(link))
    : links.filter((link) => !isAddress(link, 'https:', 'mailto:'));
}

/** What is asked of a form, whatever stands in the case. */
function expectText(form: Form, printed: string): void {
  expect(printed.isWellFormed()).to.be.true;
  expect(printed).not.to.match(STEERING);
  if (form === 'feed') {
    const entry = new DOMParser().parseFromString(printed, 'application/xml');
    for (const { localName } of entry.querySelectorAll('*')) expect(localName).to.match(ENTRY);
  }
  expect(wrongWith(form, documentOf(form, printed))).to.deep.equal([]);
  expect(astrayIn(form, printed)).to.deep.equal([]);
}

for (const forms of [MARKUP, ['text', 'markdown'], ['feed']] as const) {
  describe(`whatever stands in a case, as ${forms.join(', ')}`, () => {
    it('is text, and leads to https and mail only', function () {
      this.timeout(300_000);
      let count = 0;
      fc.assert(
        fc.property(printedAs(forms), ({ form, printed }) => {
          if (printed === undefined) return;
          expectText(form, printed);
          count += 1;
        }),
        seeded(casesHere(CASES)),
      );
      expect(count, 'there was enough to look at').to.be.above(casesHere(CASES) / 10);
    });
  });
}
