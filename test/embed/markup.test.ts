// What is pasted into pages: the settings of hook, element and frame, and that editors leave all of it alone.

import { expect } from '@open-wc/testing';
import { printForm } from '../../src/embed/forms.js';
import { aCase } from '../a-case.js';
import { aFullCase } from '../a-full-case.js';
import { anArabicCase } from '../an-arabic-case.js';
import { documentOf, type Form, NOW, outlineOf, PLACES, print } from './forms.js';

const VALUE = aFullCase('en', { summary: ['One.\nTwo.\n\nThree.'] });

describe('a hook', () => {
  it('says where the case file is, and in which language its words are', () => {
    const hook = documentOf('hook', print('hook', aFullCase('ar'), 'ar')).querySelector(
      '.case-action',
    );
    const { src } = (hook as HTMLElement).dataset;
    expect([src, hook!.getAttribute('lang'), hook!.getAttribute('dir')]).to.deep.equal([
      PLACES.src,
      'ar',
      'rtl',
    ]);
  });

  it('brings the script with its hash, as the kind of script that it is', () => {
    const script = documentOf('hook', print('hook', VALUE)).querySelector('script')!;
    expect(script.outerHTML).to.equal(
      '<script type="module" src="https://ngo.example/case-action.js" integrity="sha384-A" crossorigin="anonymous"></script>',
    );
    const classic = printForm(
      'hook',
      outlineOf(VALUE),
      { ...PLACES, script: { url: '/a.classic.js', integrity: 'sha384-C', isClassic: true } },
      NOW,
    )!;
    expect(classic).to.contain('<script defer src="/a.classic.js" integrity="sha384-C"');
  });

  it('has the key that the case file is signed with, if it is, as the element has', () => {
    const places = { ...PLACES, key: 'BA_-' };
    const hook = documentOf('hook', printForm('hook', outlineOf(VALUE), places, NOW)!);
    expect(hook.querySelector<HTMLElement>('.case-action')!.dataset['key']).to.equal('BA_-');
    const element = documentOf('element', printForm('element', outlineOf(VALUE), places, NOW)!);
    expect(element.querySelector('case-action')).to.have.attribute('key', 'BA_-');
    for (const form of ['hook', 'element'] as const) {
      expect(print(form, VALUE)).not.to.contain('key=');
    }
  });

  it('brings none where the page has it', () => {
    expect(printForm('hook', outlineOf(VALUE), { src: '/mira.json' }, NOW)).not.to.contain(
      'script',
    );
  });
});

/** github.com/WordPress/wordpress-develop, src/wp-includes/kses.php: what authors may write. */
const KSES_ELEMENTS = [
  'a',
  'blockquote',
  'br',
  'details',
  'div',
  'em',
  'h2',
  'h3',
  'li',
  'p',
  'q',
  'span',
  'strong',
  'summary',
  'ul',
];
const KSES_ATTRIBUTES = ['class', 'dir', 'href', 'lang', 'rel'];

describe('a language that the card does not speak', () => {
  const value = aCase({ translations: { sw: { headline: 'Mwandishi wa kubuni' } } });

  it('is that of the case, for the card; around it the words are in English', () => {
    const hook = documentOf('hook', print('hook', value, 'sw')).querySelector<HTMLElement>(
      '.case-action',
    )!;
    expect([hook.lang, hook.dataset['lang']]).to.deep.equal(['en', 'sw']);
    // The later of the two counts.
    expect(hook.getAttributeNames().indexOf('data-lang')).to.equal(hook.attributes.length - 1);
    const headline = hook.querySelector('strong')!;
    expect([headline.lang, headline.textContent]).to.deep.equal(['sw', 'Mwandishi wa kubuni']);

    const element = documentOf('element', print('element', value, 'sw')).querySelector<HTMLElement>(
      'case-action',
    )!;
    expect([element.lang, (element.firstElementChild as HTMLElement).lang]).to.deep.equal([
      'sw',
      'en',
    ]);
    const frame = documentOf('frame', print('frame', value, 'sw')).querySelector('iframe')!;
    expect(new URL(frame.src).searchParams.get('lang')).to.equal('sw');
  });
});

/** Every name and handle in its direction, and every text in its language. */
describe('a case of two directions', () => {
  const value = anArabicCase({
    targets: [{ name: 'Jo Sample', role: 'وزير', x: 'InventedMin' }],
    message: { text: '{target}: where is she?', lang: 'en' },
    translations: { fr: { ask: 'Le ministre peut la libérer.' } },
  });

  it('is marked wherever one of them could turn the other, in HTML', () => {
    const arabic = print('html', value, 'ar');
    expect(arabic).to.contain('<div lang="ar" dir="rtl">');
    expect(arabic).to.contain(
      'من يمكنه التحرك: <span dir="auto">Jo Sample</span>، <span dir="auto">وزير</span> (<span dir="ltr">@InventedMin</span>)</p>',
    );
    expect(arabic).to.contain(
      '<blockquote><p lang="en" dir="ltr"><span dir="auto">@InventedMin</span>: where is she?</p></blockquote>',
    );
    const french = print('html', value, 'fr');
    expect(french).to.contain('<h2 lang="ar" dir="rtl">ميرا المُتخيَّلة</h2>');
    expect(french).to.contain('<p>Le ministre peut la libérer.</p>');
    expect(french).to.contain('sur X pour <span lang="ar" dir="rtl">ميرا المُتخيَّلة</span></a>');
  });

  it('keeps the handle in its direction in a message that is read from right to left, on a card that is not', () => {
    const message = { text: '{target} أين ميرا؟', lang: 'ar' };
    for (const form of ['hook', 'element', 'email'] as const) {
      expect(print(form, aCase({ message }))).to.match(
        /lang="ar" dir="rtl"><span dir="auto">@InventedMin<\/span> أين ميرا؟</,
      );
    }
  });

  it('is marked in a mail, where the message stands on the side of its own language', () => {
    const mail = print('email', value, 'ar');
    expect(mail).to.contain('<table role="presentation" lang="ar" dir="rtl"');
    expect(mail).to.match(/border-left:4px[^"]*text-align:left"><span lang="en" dir="ltr">/);
  });

  it('keeps the handle’s @ before it in plain text, but never in what is sent', () => {
    const text = print('text', value, 'ar');
    expect(text).to.contain('(\u200E@InventedMin)');
    expect(text).to.contain('\n@InventedMin: where is she?\n');
  });
});

describe('what WordPress lets authors write', () => {
  for (const form of ['hook', 'html'] as const) {
    it(`is all that is in ${form}, but for the script`, () => {
      const page = documentOf(form, print(form, VALUE));
      page.querySelector('script')?.remove();
      const elements = [...page.body.querySelectorAll('*')];
      for (const element of elements) {
        expect(KSES_ELEMENTS).to.include(element.localName);
        for (const name of element.getAttributeNames()) {
          if (!name.startsWith('data-')) expect(KSES_ATTRIBUTES).to.include(name);
        }
      }
    });
  }
});

describe('what automatic paragraphs would change', () => {
  for (const form of ['hook', 'html', 'frame'] as const) {
    it(`is not in ${form}: no empty line, no text outside a block`, () => {
      const printed = print(form, VALUE);
      expect(printed).not.to.match(/\n\s*\n|<br>\s*<br>/);
      for (const line of printed.trimEnd().split('\n')) expect(line).to.match(/^<.*>$/);
    });
  }

  it('is not in element either: it is one line, without a block', () => {
    const printed = print('element', VALUE);
    expect(printed.trimEnd()).not.to.contain('\n');
    expect(printed).not.to.match(/<br>\s*<br>/);
    const elements = [...documentOf('element', printed).querySelectorAll('case-action *')];
    for (const { localName } of elements)
      expect(['a', 'br', 'q', 'span', 'strong']).to.include(localName);
  });
});

describe('a frame', () => {
  const frame = () => documentOf('frame', print('frame', VALUE)).querySelector('iframe')!;

  it('shows the case file, in the language of its words, on a light page', () => {
    const url = new URL(frame().src);
    expect(url.origin + url.pathname).to.equal(PLACES.frame);
    expect(Object.fromEntries(url.searchParams)).to.deep.equal({
      src: PLACES.src,
      lang: 'en',
      theme: 'light',
    });
  });

  it('is named, loads when a reader comes near, and may do what a card does and no more', () => {
    const { title, loading, allow } = frame();
    expect(title).to.equal('Mira Invented: An invented journalist, held without charge');
    expect([loading, allow]).to.deep.equal(['lazy', 'clipboard-write; web-share']);
    expect([...frame().sandbox].sort()).to.deep.equal([
      'allow-popups',
      'allow-popups-to-escape-sandbox',
      'allow-same-origin',
      'allow-scripts',
    ]);
  });

  it('has the words of the case folded below it', () => {
    const words = documentOf('frame', print('frame', VALUE)).querySelector('iframe + details')!;
    expect(words.className).to.equal('case-action-words');
    expect(words.querySelector('summary')!.textContent).to.equal(
      'Mira Invented: An invented journalist, held without charge',
    );
    expect(words.querySelector('h2')!.textContent).to.equal('Mira Invented');
  });
});

describe('what strict pages forbid', () => {
  for (const form of ['hook', 'element', 'frame', 'html'] as Form[]) {
    it(`is not in ${form}: no style, no inline script, no handler`, () => {
      expect(print(form, VALUE)).not.to.match(/ style=|<style| on\w+=|<script(?![^>]* src=)/);
    });
  }
});
