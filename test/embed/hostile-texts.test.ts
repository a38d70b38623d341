// All text is text, whatever stands in a case file: in HTML, in mail, in Markdown, in a feed.

import { expect } from '@open-wc/testing';
import { aFullCase } from '../a-full-case.js';
import { ATTRIBUTES, documentOf, ELEMENTS, FORMS, plain, print, wordsOf } from './forms.js';

const TEXTS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '</p></div></details><h1>Out</h1>',
  '</case-action><iframe src="https://evil.example"></iframe>',
  '<!--[if mso]><p>',
  ']]></content></entry>',
  '&lt;b&gt; &amp;amp; &#60;',
  '**bold** _under_ `code` ~~gone~~',
  '[a link](https://evil.example) ![](https://evil.example/a.png)',
  '<https://evil.example>',
  '# heading',
  '1. one',
  '- item',
  '> quoted',
  '+ plus',
  '=====',
  '---',
  '    four blanks',
  '\\* already escaped \\',
  '| a | b |\n|---|---|\n| c | d |',
  'one\ntwo\n\n\nthree',
  'a {{ template }} ${value} [gallery] *|MERGE|*',
  'mail@evil.example',
];

/** A case with a text wherever one can stand. */
function caseSaying(text: string): unknown {
  const value = aFullCase('en', {
    name: text,
    headline: text,
    summary: [text],
    ask: text,
    guidance: text,
    safety: text,
    message: { default: [{ text: `{target} ${text}`, meaning: text, lang: 'fr' }], share: text },
    publisher: { name: text, note: text },
    links: [{ label: text, url: 'https://ngo.example/petition' }],
    updates: [{ date: '2026-03-02', text, title: text, url: 'https://ngo.example/news' }],
  });
  const [target] = value['targets'] as readonly object[];
  return { ...value, targets: [{ ...target, name: text, role: text, organisation: text }] };
}

for (const form of FORMS) {
  describe(`hostile text as ${form}`, () => {
    for (const text of TEXTS) {
      it(`is only text: ${JSON.stringify(text)}`, () => {
        const page = documentOf(form, print(form, caseSaying(text)));
        const elements = [...page.querySelectorAll('*')];
        for (const { localName } of elements) expect(localName).to.match(ELEMENTS);
        for (const name of elements.flatMap((element) => element.getAttributeNames())) {
          expect(name).to.match(ATTRIBUTES);
        }
        for (const link of page.querySelectorAll('a')) {
          const { protocol, hostname } = new URL(link.getAttribute('href')!);
          expect(protocol).to.match(/^(?:https|mailto):$/);
          // Markdown makes links of addresses that stand in a text by itself.
          if (form !== 'markdown') expect(hostname).not.to.equal('evil.example');
        }
        expect(page.querySelectorAll('iframe')).to.have.length(form === 'frame' ? 1 : 0);
        expect(page.querySelectorAll('script')).to.have.length(
          ['hook', 'element', 'frame'].includes(form) ? 1 : 0,
        );
        const shown = plain(text).replace(/ <[^<>\s]+>/g, '');
        expect(wordsOf(page)).to.contain(shown);
      });
    }
  });
}
