// A case as Markdown says and links what it does as HTML, however it is written.

import { expect } from '@open-wc/testing';
import { aFullCase } from '../a-full-case.js';
import { documentOf, linksOf, print, wordsOf } from './forms.js';

const HARD = {
  outcome: 'She is free.\n\nThanks to all: 1. you\n- and you',
  headline: 'Sign [here](x) at https://z.example/ now',
  links: [{ label: 'At https://z.example/a(b)_c_d, or *there*', url: 'https://ngo.example/a_(b)' }],
  summary: [
    'See https://a.example/b_c_d(e). And (https://a.example/f_g_h).',
    '2026. A year\n+ more\n\n\n= end',
  ],
};

describe('Markdown', () => {
  for (const status of ['open', 'paused']) {
    for (const lang of ['en', 'ar'] as const) {
      it(`says the same as HTML of a case that is ${status}, in ${lang}`, () => {
        const value = aFullCase(lang, { status, ...HARD });
        const markdown = wordsOf(documentOf('markdown', print('markdown', value, lang)));
        const html = documentOf('html', print('html', value, lang));
        for (const item of html.querySelectorAll('li, p, h2, h3')) item.append(' ');
        expect(markdown).to.equal(wordsOf(html));
      });

      it(`links the same, and the addresses in texts, of a case that is ${status}, in ${lang}`, () => {
        const value = aFullCase(lang, { status, ...HARD });
        const decoded = (links: readonly string[]) => links.map(decodeURIComponent);
        const inTexts = [
          'https://z.example/',
          'https://a.example/b_c_d(e)',
          'https://a.example/f_g_h',
        ];
        const links = decoded(linksOf('markdown', print('markdown', value, lang)));
        expect(links.filter((link) => !inTexts.includes(link))).to.deep.equal(
          decoded(linksOf('html', print('html', value, lang))),
        );
        expect(links).to.include.members(inTexts);
      });
    }
  }

  it('sets headings, what leads and the button off, also over several paragraphs', () => {
    const page = documentOf(
      'markdown',
      print('markdown', aFullCase('en', { ...HARD, status: 'won' })),
    );
    expect(page.querySelector('h2')!.textContent).to.equal('Mira Invented');
    const bold = [...page.querySelectorAll('strong')].map(({ textContent }) => textContent);
    expect(bold).to.include.members(['She is free.', 'Sign [here](x) at https://z.example/ now']);
    const open = documentOf('markdown', print('markdown', aFullCase('en')));
    expect(open.querySelector('strong > a')!.textContent).to.equal(
      'Tell Jo Sample about Mira Invented on X',
    );
    expect(open.querySelector('blockquote')!.textContent).to.contain('@InventedMin');
  });
});
