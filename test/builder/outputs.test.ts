// What a campaigner leaves the builder with: something to paste, how it looks elsewhere, and the site to download.

import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { unzipSync } from 'fflate';
import type { Lang } from '../../src/builder/lang.js';
import { languagesFor } from '../../src/builder/outputs/copies.js';
import '../../src/builder/outputs/outputs.js';
import type { Outputs } from '../../src/builder/outputs/outputs.js';
import { fetchOwn } from '../../src/builder/outputs/own-files.js';
import type { SettingDetail } from '../../src/builder/outputs/show-address.js';
import { makeSiteZip } from '../../src/builder/outputs/zip.js';
import { OUTPUTS_WORDS } from '../../src/builder/words/outputs.js';
import { readCaseText } from '../../src/case/read.js';
import { CHOICES } from '../../src/site/choices.js';
import type { OwnFile } from '../../src/site/whole-site.js';
import type { PlaceId } from '../../src/site/words.js';
import { siteWordsFor } from '../../src/site/words/all.js';
import { aCase, aCaseWithout } from '../a-case.js';
import { anArabicCase } from '../an-arabic-case.js';
import { CASES, FULL, TODAY } from '../support/invented-cases.js';

const BASE = 'https://ngo.example/cases/';
const now = new Date(TODAY);
const words = OUTPUTS_WORDS.en;
const print = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** As the builder gets them from beside its own page. */
async function readOwn(name: OwnFile): Promise<Uint8Array> {
  const response = await fetch(`/dist/${name}`);
  return new Uint8Array(await response.arrayBuffer());
}

interface Shown extends Partial<
  Pick<Outputs, 'base' | 'name' | 'readOwn' | 'isReady' | 'blockers'>
> {
  readonly uiLang?: Lang;
}

async function show(value: unknown, shown: Shown = {}): Promise<Outputs> {
  const text = typeof value === 'string' ? value : print(value);
  const { base = '', name = 'mira', uiLang = 'en', isReady = true, blockers = [] } = shown;
  return fixture<Outputs>(
    html`<builder-outputs
      .text=${text}
      .name=${name}
      .base=${base}
      .now=${now}
      .uiLang=${uiLang}
      .isReady=${isReady}
      .blockers=${blockers}
      .readOwn=${shown.readOwn ?? readOwn}
    ></builder-outputs>`,
  );
}

/** What can be read, in one line. */
const read = (part: Element | null): string =>
  part?.textContent?.replace(/[ \n]+/g, ' ').trim() ?? '';
const find = <Kind extends Element>(part: Outputs, selector: string): Kind =>
  part.querySelector<Kind>(selector)!;
const codeIn = (part: Outputs): string | undefined =>
  part.querySelector<HTMLTextAreaElement>('textarea')?.value;

async function pick(part: Outputs, id: 'place' | 'lang', value: string): Promise<void> {
  const select = find<HTMLSelectElement>(part, `#b-outputs-${id}`);
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await part.updateComplete;
}

const choose = (part: Outputs, place: PlaceId): Promise<void> => pick(part, 'place', place);

/** Waits until the scripts of the site are known. */
const ready = (part: Outputs) =>
  waitUntil(() => !read(part).includes(words.reading), 'the hashes are known');

async function type(part: Outputs, id: 'base' | 'name', value: string): Promise<SettingDetail> {
  const field = find<HTMLInputElement>(part, `#b-outputs-${id}`);
  const told = new Promise<SettingDetail>((resolve) =>
    part.addEventListener('builder-setting', ({ detail }) => resolve(detail), { once: true }),
  );
  field.value = value;
  field.dispatchEvent(new Event('input'));
  return told;
}

/** Opens a preview, and waits until it is there. */
async function preview(part: Outputs, name: string): Promise<HTMLDetailsElement> {
  const all = [...part.querySelectorAll('details')];
  const details = all.find((it) => read(it.querySelector('summary')) === name)!;
  details.open = true;
  await waitUntil(() => details.children.length > 1, `"${name}" is there`);
  return details;
}

/** What a frame shows. */
function pageIn(details: Element): Document {
  const frame = details.querySelector('iframe')!;
  return new DOMParser().parseFromString(frame.srcdoc, 'text/html');
}

/** Puts something in place of a function of the browser for the length of a test. */
function instead<Of extends object>(of: Of, key: keyof Of, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(of, key);
  Object.defineProperty(of, key, { configurable: true, writable: true, value });
  undo.push(() => {
    if (before) Object.defineProperty(of, key, before);
    else Reflect.deleteProperty(of, key);
  });
}
const undo: (() => void)[] = [];
afterEach(() => {
  while (undo.length > 0) undo.pop()!();
});

describe('where a case will be published', () => {
  it('is asked, and told to the whole as it is typed', async () => {
    const part = await show(aCase());
    expect(await type(part, 'base', 'https://ngo.example/c')).to.deep.equal({
      base: 'https://ngo.example/c',
    });
    expect(await type(part, 'name', 'mira-2')).to.deep.equal({ name: 'mira-2' });
  });

  it('is shown as the address of the page', async () => {
    const part = await show(aCase(), { base: 'https://ngo.example/cases' });
    expect(read(part)).to.include(`${words.page} https://ngo.example/cases/mira/`);
  });

  for (const base of ['ngo.example', 'http://ngo.example/', 'https://ngo.example/?a', 'https://']) {
    it(`is said to be no address where it is "${base}"`, async () => {
      const part = await show(aCase(), { base });
      const field = find<HTMLInputElement>(part, '#b-outputs-base');
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      expect(read(part.querySelector(`#${field.getAttribute('aria-describedby')!}`))).to.equal(
        words.baseBad,
      );
      expect(codeIn(part)).to.be.undefined;
      expect(read(part)).to.include(words.needsBase);
    });
  }

  it('may be left open', async () => {
    const part = await show(aCase());
    expect(read(part)).not.to.include(words.baseBad);
    expect(find(part, '#b-outputs-base').getAttribute('aria-invalid')).to.equal('false');
  });

  for (const name of ['', 'a b', 'script', 'ميرا', '../x']) {
    it(`has no file that is called "${name}"`, async () => {
      const part = await show(aCase(), { base: BASE, name });
      expect(read(part)).to.include(words.nameBad).and.to.include(words.needsBase);
      expect(part.querySelector('.b-output-download')).to.be.null;
    });
  }
});

describe('what is to be pasted without an address', () => {
  it('is asked for one where the code loads the case', async () => {
    const part = await show(aCase());
    for (const place of ['own', 'joomla', 'frames', 'wix'] as const) {
      await choose(part, place);
      expect(read(part), place).to.include(words.needsBase);
      expect(read(part), place).to.include(siteWordsFor('en').places[place].why);
      expect(codeIn(part), place).to.be.undefined;
    }
  });

  it('leads straight to the networks everywhere else, and says so', async () => {
    const part = await show(aCase());
    for (const place of ['mail', 'drupal', 'plain', 'markdown'] as const) {
      await choose(part, place);
      expect(codeIn(part), place).to.include('https://x.com/intent/');
      expect(read(part), place).to.include(words.direct);
    }
  });

  it('reads no file of the page', async () => {
    const names: string[] = [];
    const part = await show(aCase(), {
      readOwn: (name) => {
        names.push(name);
        return readOwn(name);
      },
    });
    await choose(part, 'mail');
    expect(names).to.deep.equal([]);
  });
});

describe('what is to be pasted with an address', () => {
  for (const name of ['mira', 'arabic', 'hostile', 'won', 'expired', 'ended'] as const) {
    it(`is, letter for letter, what the published page offers of "${name}"`, async () => {
      const text = print(CASES[name]);
      const part = await show(text, { base: BASE, name });
      await ready(part);
      const zip = await makeSiteZip(text, { name, base: BASE, now }, readOwn);
      const files = unzipSync(zip!.bytes);
      const langs = languagesFor(readCaseText(text).case!);
      for (const [index, lang] of langs.entries()) {
        if (langs.length > 1) await pick(part, 'lang', lang);
        const folder = index === 0 ? name : `${name}/${lang}`;
        const page = new DOMParser().parseFromString(
          new TextDecoder().decode(files[`${folder}/embed/index.html`]),
          'text/html',
        );
        for (const { id, places } of CHOICES) {
          const { value } = page.querySelector<HTMLTextAreaElement>(`textarea#${id}`)!;
          expect(value.length).to.be.above(10);
          for (const place of places) {
            await choose(part, place);
            expect(codeIn(part), `${place} in ${lang}`).to.equal(value);
          }
        }
        await choose(part, 'wix');
        const offered = [...page.querySelectorAll('details.choice:not(:has(textarea)) dd')];
        const shown = [...part.querySelectorAll('.b-output-wix dd')];
        expect(offered.length).to.be.above(2);
        expect(shown.map(read), lang).to.deep.equal(offered.map(read));
      }
    });
  }

  it('offers no choice of a language where there is one', async () => {
    const part = await show(aCase(), { base: BASE });
    expect(part.querySelector('#b-outputs-lang')).to.be.null;
  });

  it('says where its scripts cannot be read, goes on with what has none, and tries again', async () => {
    let isDown = true;
    const part = await show(aCase(), {
      base: BASE,
      readOwn: (name) => (isDown ? Promise.reject(new Error('no network')) : readOwn(name)),
    });
    await ready(part);
    expect(read(part.querySelector('[role="alert"]'))).to.equal(words.unread);
    await choose(part, 'joomla');
    expect(codeIn(part)).to.include(`data-src="${BASE}mira.json"`);
    isDown = false;
    await choose(part, 'own');
    const again = [...part.querySelectorAll('button')].find((it) => read(it) === words.again)!;
    again.click();
    await waitUntil(() => codeIn(part) !== undefined, 'there is code');
    expect(codeIn(part)).to.include('integrity="sha384-');
  });

  it('reads them from the folder above its own script, where nothing else is said', async () => {
    const asked: string[] = [];
    instead(window, 'fetch', (url: URL) => {
      asked.push(url.pathname);
      return Promise.resolve(new Response('', { status: 404 }));
    });
    const part = await show(aCase(), { base: BASE, readOwn: fetchOwn });
    await ready(part);
    expect(asked).to.include('/src/builder/case-action.js');
    expect(read(part)).to.include(words.unread);
  });

  it('reads the files of the page once, whatever is typed', async () => {
    const names: string[] = [];
    const part = await show(aCase(), {
      base: BASE,
      readOwn: (name) => {
        names.push(name);
        return readOwn(name);
      },
    });
    await ready(part);
    const count = names.length;
    part.base = 'https://other.example/';
    part.text = print(aCase({ headline: 'Something else' }));
    await part.updateComplete;
    expect(codeIn(part)).to.include('https://other.example/mira.json').and.to.include('else');
    expect(names.length).to.equal(count);
    expect(new Set(names).size).to.equal(count);
  });
});

describe('copying the code', () => {
  async function aMail(): Promise<Outputs> {
    const part = await show(aCase());
    await choose(part, 'mail');
    return part;
  }
  const button = (part: Outputs) => find<HTMLButtonElement>(part, '.b-output-copy');
  const status = (part: Outputs) =>
    read(button(part).parentElement!.querySelector('[role=status]'));

  it('puts all of it on the clipboard, and says so until something else is done', async () => {
    const copied: string[] = [];
    instead(navigator, 'clipboard', {
      writeText: (text: string) => Promise.resolve(void copied.push(text)),
    });
    const part = await aMail();
    button(part).click();
    await waitUntil(() => status(part) === siteWordsFor('en').copied, 'it is said');
    expect(copied).to.deep.equal([codeIn(part)]);
    await choose(part, 'drupal');
    expect(status(part)).to.equal('');
  });

  it('selects the code where the browser does not allow it, and says so', async () => {
    instead(navigator, 'clipboard', { writeText: () => Promise.reject(new Error('no')) });
    instead(document, 'execCommand', () => false);
    const part = await aMail();
    button(part).click();
    await waitUntil(() => status(part) === words.copyFailed, 'it is said');
    const field = find<HTMLTextAreaElement>(part, 'textarea');
    expect(field.selectionEnd - field.selectionStart).to.equal(field.value.length);
    expect(document.activeElement).to.equal(field);
  });
});

describe('the previews', () => {
  it('are made when somebody opens them, in frames that may do nothing', async () => {
    const part = await show(FULL, { base: BASE });
    expect(part.querySelector('iframe, pre')).to.be.null;
    for (const name of [words.mail, words.feed]) {
      const frame = (await preview(part, name)).querySelector('iframe')!;
      expect(frame.getAttribute('sandbox')).to.equal('');
      expect(frame.title).to.equal(name);
    }
    const details = await preview(part, words.mail);
    details.open = false;
    await waitUntil(() => details.querySelector('iframe') === null, 'it is gone');
  });

  it('say what the case says', async () => {
    const part = await show(FULL, { base: BASE });
    const mail = pageIn(await preview(part, words.mail));
    expect(read(mail.body)).to.include('Mira Invented').and.to.include('hunger strike');
    expect(mail.querySelector('table')!.getAttribute('style')).to.include('max-width');
    const feed = await preview(part, words.feed);
    expect(read(feed)).to.include('Mira Invented: An invented journalist');
    expect(read(feed.querySelector('time'))).to.equal('March 2, 2026');
    expect(read(pageIn(feed).body)).to.include('hunger strike');
    expect(pageIn(feed).querySelector('[style]')).to.be.null;
    const plain = await preview(part, words.plain);
    expect(plain.querySelector('pre')!.textContent).to.include('<https://ngo.example/cases/');
  });

  it('follow the language that is chosen', async () => {
    const part = await show(FULL);
    await pick(part, 'lang', 'ar');
    const mail = pageIn(await preview(part, words.mail));
    expect(mail.documentElement.dir).to.equal('rtl');
    expect(read(mail.body)).to.include('صحفية متخيلة محتجزة من دون تهمة');
    const plain = (await preview(part, words.plain)).querySelector('pre')!;
    expect([plain.lang, plain.dir]).to.deep.equal(['ar', 'rtl']);
  });

  it('ask for a page where an entry of a feed would lead nowhere', async () => {
    const part = await show(aCaseWithout('link'));
    expect(read(await preview(part, words.feed))).to.include(words.feedNeedsPage);
    part.base = BASE;
    await part.updateComplete;
    const feed = await preview(part, words.feed);
    await waitUntil(() => feed.querySelector('iframe') !== null, 'there is an entry');
  });
});

/** What is to be saved, instead of saving it. */
function catchDownloads() {
  const saved: { readonly name: string; readonly blob: Blob; readonly url: string }[] = [];
  const revoked: string[] = [];
  let blob: Blob;
  instead(URL, 'createObjectURL', (given: Blob) => {
    blob = given;
    return `blob:${saved.length}`;
  });
  instead(URL, 'revokeObjectURL', (url: string) => void revoked.push(url));
  instead(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob, url: this.href });
  });
  return { saved, revoked };
}

describe('the site to download', () => {
  const press = (part: Outputs) => find<HTMLButtonElement>(part, '.b-output-download').click();

  it('asks for an address first, and says what is in it', async () => {
    const part = await show(aCase());
    expect(part.querySelector('.b-output-download')).to.be.null;
    expect(read(part)).to.include(words.siteNeedsBase);
    for (const said of [...words.parts, words.alone]) expect(read(part)).to.include(said);
  });

  it('is a zip that has the name of the case, and is told by its number of files', async () => {
    const { saved, revoked } = catchDownloads();
    const part = await show(FULL, { base: BASE });
    const kept: unknown[] = [];
    part.addEventListener('builder-setting', ({ detail }) => kept.push(detail));
    press(part);
    // Whoever presses twice gets one.
    press(part);
    await waitUntil(() => saved.length > 0, 'it is saved');
    await part.updateComplete;
    expect(saved.map(({ name }) => name)).to.deep.equal(['mira.zip']);
    const files = unzipSync(new Uint8Array(await saved[0]!.blob.arrayBuffer()));
    expect(new TextDecoder().decode(files['mira.json'])).to.equal(print(FULL));
    const count = Object.keys(files).length;
    expect(read(part)).to.include(`mira.zip. ${words.count} ${count}.`);
    expect(kept).to.deep.equal([{ name: 'mira' }]);
    // The browser may still be saving it: it stays until there is another.
    expect(revoked).not.to.include(saved[0]!.url);
    press(part);
    await waitUntil(() => saved.length > 1, 'it is saved again');
    expect(revoked).to.include(saved[0]!.url);
  });

  it('is said not to be there where a file of the page cannot be read', async () => {
    const { saved } = catchDownloads();
    const part = await show(aCase(), {
      base: BASE,
      readOwn: () => Promise.reject(new Error('no network')),
    });
    await ready(part);
    press(part);
    const all = [...part.querySelectorAll('[role=status]')];
    await waitUntil(() => all.some((it) => read(it) === words.unread), 'it is said');
    expect(saved).to.deep.equal([]);
  });

  it('is made anew once something has changed', async () => {
    catchDownloads();
    const part = await show(aCase(), { base: BASE });
    press(part);
    await waitUntil(() => read(part).includes(words.made), 'it is made');
    part.text = print(aCase({ headline: 'Something else' }));
    await part.updateComplete;
    expect(read(part)).not.to.include(words.made);
  });
});

describe('a case that cannot be published', () => {
  for (const [what, value, why, place] of [
    ['is not JSON', '{', 'none', 'not valid JSON'],
    ['has no message', aCaseWithout('message'), 'incomplete', 'Message'],
    ['has a status that nobody knows', aCase({ status: 'closed' }), 'unsure', 'Status'],
  ] as const) {
    it(`is told why where it ${what}, and offers nothing`, async () => {
      const part = await show(value, { base: BASE });
      expect(read(part)).to.include(words.refusals[why]).and.to.include(place);
      expect(part.querySelector('textarea, details, .b-output-download, select')).to.be.null;
      expect(part.querySelector('#b-outputs-base')).not.to.be.null;
    });
  }

  it('is told why in the language of the builder', async () => {
    const part = await show(aCaseWithout('message'), { uiLang: 'fr' });
    const said = part.querySelector('.b-output-mend li')!;
    expect(said.getAttribute('lang')).to.equal('fr');
    expect(said.textContent).to.include('Message').and.not.to.include('missing');
  });

  it('shows what the whole says has to be put right, above all else', async () => {
    const part = await show(aCase(), { isReady: false, blockers: ['Say <b>who</b>.'] });
    expect(read(part).startsWith(`${words.mend} Say <b>who</b>.`)).to.be.true;
    part.isReady = true;
    await part.updateComplete;
    expect(read(part)).not.to.include(words.mend);
  });
});

describe('a case that is withdrawn', () => {
  it('is said to be that in the words that are published', async () => {
    const text = print(CASES['withdrawn']);
    const part = await show(text, { base: BASE });
    const zip = await makeSiteZip(text, { name: 'mira', base: BASE, now }, readOwn);
    const files = unzipSync(zip!.bytes);
    for (const [place, file] of [
      ['joomla', 'hook.html'],
      ['mail', 'email.html'],
      ['plain', 'text.txt'],
    ] as const) {
      await choose(part, place);
      expect(codeIn(part), place).to.equal(new TextDecoder().decode(files[`mira/${file}`]));
    }
  });

  it('has nothing left of it anywhere', async () => {
    const part = await show(CASES['withdrawn'], { base: BASE });
    await ready(part);
    for (const { places } of CHOICES) {
      await choose(part, places[0]!);
      expect(codeIn(part), places[0]).not.to.include('Mira Invented');
    }
    expect(read(pageIn(await preview(part, words.mail)).body)).to.include('no longer shown');
    expect(read(await preview(part, words.feed))).to.include(words.feedWithdrawn);
    expect(read(await preview(part, words.plain))).not.to.include('Mira');
  });
});

describe('a hostile text', () => {
  it('stays text in everything that is shown', async () => {
    const part = await show(CASES['hostile'], { base: BASE, blockers: ['<img>'], isReady: false });
    await ready(part);
    const frames = [await preview(part, words.mail), await preview(part, words.feed)];
    await preview(part, words.plain);
    expect(part.querySelector('script, img, style')).to.be.null;
    for (const details of frames) {
      const page = pageIn(details);
      expect(page.querySelector('script, img, textarea, details')).to.be.null;
      expect(read(page.body)).to.include('<script>alert(1)</script>');
    }
    const names = [...part.querySelectorAll('*')].flatMap((it) => it.getAttributeNames());
    expect(names.filter((name) => /^on|^style$/.test(name))).to.deep.equal([]);
  });
});

/** Every text with its place. */
function textsIn(own: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  return typeof own === 'string'
    ? [[path, own]]
    : Object.entries(own as object).flatMap(([key, inside]) => textsIn(inside, `${path}.${key}`));
}

describe('the step "Publish"', () => {
  for (const uiLang of ['en', 'fr', 'ar'] as const) {
    it(`speaks "${uiLang}", and can be used by everybody`, async () => {
      const own = OUTPUTS_WORDS[uiLang];
      const part = await show(anArabicCase({ translations: FULL.translations }), {
        base: BASE,
        uiLang,
        isReady: false,
        blockers: ['…'],
      });
      part.dir = uiLang === 'ar' ? 'rtl' : 'ltr';
      await waitUntil(() => codeIn(part) !== undefined, 'there is code');
      for (const name of [own.mail, own.feed, own.plain]) await preview(part, name);
      const headings = [...part.querySelectorAll('h3')].map(read);
      const { where } = siteWordsFor(uiLang);
      expect(headings).to.deep.equal([own.mend, own.where, where, own.previews, own.site]);
      expect(find<HTMLTextAreaElement>(part, 'textarea').dir).to.equal('ltr');
      await expect(part).to.be.accessible();
    });
  }

  it('has the same texts with the same placeholders in every language', () => {
    const said = (own: unknown): string[] =>
      textsIn(own).map(([path, text]) => `${path} ${/\{\w+\}/.exec(text)?.[0] ?? ''}`);
    expect(said(OUTPUTS_WORDS.fr)).to.deep.equal(said(words));
    expect(said(OUTPUTS_WORDS.ar)).to.deep.equal(said(words));
  });

  it('has the typography of its language', () => {
    for (const [path, text] of textsIn(OUTPUTS_WORDS.fr)) {
      expect(text.replace('https:', ''), path).not.to.match(
        /[^\u00a0]:|[^\u202f][;?!»]|«[^\u202f]|['"“”]/,
      );
    }
    for (const [path, text] of textsIn(OUTPUTS_WORDS.ar)) {
      expect(text, path).not.to.match(/[,;?'"“”]/);
    }
  });

  it('changes nothing on the page where nothing has changed', async () => {
    const part = await show(FULL, { base: BASE });
    await ready(part);
    let count = 0;
    const observer = new MutationObserver((all) => (count += all.length));
    observer.observe(part, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    part.requestUpdate();
    await part.updateComplete;
    await aTimeout(0);
    observer.disconnect();
    expect(count).to.equal(0);
  });
});
