// What a campaigner leaves the builder with: something to paste, how it looks elsewhere, and the site to download.

import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { unzipSync } from 'fflate';
import type { GotoDetail, SettingDetail } from '../../src/builder/events.js';
import type { Lang } from '../../src/builder/lang.js';
import { languagesFor } from '../../src/builder/outputs/copies.js';
import { Outputs } from '../../src/builder/outputs/outputs.js';
import { fetchOwn } from '../../src/builder/outputs/own-files.js';
import { secured } from '../../src/builder/outputs/show-address.js';
import { makeSiteZip } from '../../src/builder/outputs/zip.js';
import { OUTPUTS_WORDS } from '../../src/builder/words/outputs.js';
import { labelOf } from '../../src/builder/words/fields.js';
import { readCaseText } from '../../src/case/read.js';
import { CHOICES } from '../../src/site/choices.js';
import type { OwnFile } from '../../src/site/whole-site.js';
import { PLACE_IDS, type PlaceId } from '../../src/site/words.js';
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

interface Shown extends Partial<Pick<Outputs, 'base' | 'name' | 'readOwn' | 'blockers'>> {
  readonly uiLang?: Lang;
}

async function show(value: unknown, shown: Shown = {}): Promise<Outputs> {
  const text = typeof value === 'string' ? value : print(value);
  const { base = '', name = 'mira', uiLang = 'en', blockers = [] } = shown;
  return fixture<Outputs>(
    html`<builder-outputs
      .text=${text}
      .name=${name}
      .base=${base}
      .now=${now}
      .uiLang=${uiLang}
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
  Outputs.chosen = {};
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
      const described = field.getAttribute('aria-describedby')!.split(' ');
      expect(described.map((id) => read(part.querySelector(`#${id}`)))).to.deep.equal([
        words.baseHint.replace('{example}', 'https://example.org/cases/'),
        words.baseBad,
      ]);
      await choose(part, 'own');
      expect(codeIn(part)).to.be.undefined;
      expect(read(part)).to.include(words.needsBase);
    });
  }

  it('may be left open', async () => {
    const part = await show(aCase());
    expect(read(part)).not.to.include(words.baseBad);
    expect(find(part, '#b-outputs-base').getAttribute('aria-invalid')).to.equal('false');
  });

  for (const [typed, meant] of [
    ['ngo.example/cases', 'https://ngo.example/cases'],
    [' http://ngo.example/ ', 'https://ngo.example/'],
    ['//ngo.example:8443/~us', 'https://ngo.example:8443/~us'],
  ] as const) {
    it(`is written as it was meant at one press where it is "${typed}"`, async () => {
      const part = await show(aCase(), { base: typed });
      const button = find<HTMLButtonElement>(part, '.b-output-meant');
      expect(read(button)).to.equal(`Write “${meant}”`);
      const told: SettingDetail[] = [];
      part.addEventListener('builder-setting', ({ detail }) => told.push(detail));
      button.click();
      expect(told).to.deep.equal([{ base: meant }]);
      expect(document.activeElement).to.equal(find(part, '#b-outputs-base'));
      part.base = meant;
      await part.updateComplete;
      expect(part.querySelector('.b-output-meant')).to.be.null;
    });
  }

  it('is guessed from nothing else', () => {
    for (const typed of [
      '',
      'ngo',
      'my folder',
      'https://',
      'https:/',
      'ftp://ngo.example/',
      'mailto:us@ngo.example',
      'us@ngo.example',
      'ngo.example/?a',
      'http://ngo.example/#a',
      'C:\\cases',
    ]) {
      expect(secured(typed), typed).to.be.undefined;
    }
  });

  for (const name of ['a b', 'script', 'ميرا', '../x']) {
    it(`has no file that is called "${name}"`, async () => {
      const part = await show(aCase(), { base: BASE, name });
      expect(read(part)).to.include(words.nameBad).and.to.include(words.siteNeedsName);
      await choose(part, 'own');
      expect(read(part)).to.include(words.needsName).and.not.to.include(words.needsBase);
      expect(part.querySelector('.b-output-download')).to.be.null;
    });
  }

  it('asks for a name where the person has none in Latin letters', async () => {
    const part = await show(anArabicCase(), { base: BASE, name: '' });
    expect(read(part)).to.include(words.nameMissing).and.not.to.include(words.nameBad);
    expect(find(part, '#b-outputs-name').getAttribute('aria-invalid')).to.equal('true');
    expect(part.querySelector('.b-output-download')).to.be.null;
    await choose(part, 'own');
    expect(read(part)).to.include(words.needsName);
    expect(codeIn(part)).to.be.undefined;
    await choose(part, 'mail');
    expect(codeIn(part)).to.be.a('string');
  });

  it('gives the file no name by itself', () => {
    expect(new Outputs().name).to.equal('');
  });
});

describe('the places to choose from', () => {
  const chosen = (part: Outputs) => find<HTMLSelectElement>(part, '#b-outputs-place').value;

  it('are those that work without a site, and those that need one', async () => {
    const part = await show(aCase());
    const groups = [...part.querySelectorAll('optgroup')];
    expect(groups.map(({ label }) => label)).to.deep.equal([words.placesAlone, words.placesOnSite]);
    const [alone, onSite] = groups.map((group) =>
      [...group.querySelectorAll('option')].map(({ value }) => value as PlaceId),
    );
    expect([...alone!, ...onSite!].sort()).to.deep.equal([...PLACE_IDS].sort());
    for (const place of alone!) {
      await choose(part, place);
      expect(codeIn(part), place).to.be.a('string');
    }
    for (const place of onSite!) {
      await choose(part, place);
      expect(read(part), place).to.include(words.needsBase);
    }
  });

  it('begin with one that works', async () => {
    const part = await show(aCase());
    expect(chosen(part)).to.equal('mail');
    expect(codeIn(part)).to.be.a('string');
    part.base = BASE;
    await part.updateComplete;
    expect(chosen(part)).to.equal('own');
    await ready(part);
    expect(codeIn(part)).to.include('<script');
  });

  it('say that any blog takes formatted text or plain text', async () => {
    const part = await show(aCase());
    const names = [...part.querySelectorAll('option')].map(read);
    for (const place of ['mail', 'drupal', 'plain'] as const) {
      await choose(part, place);
      const said = [...part.querySelectorAll('.b-hint')].map(read);
      const hint = said.find((it) => it.startsWith(words.anywhere.split('{')[0]!))!;
      const [html, text] = [...hint.matchAll(/“([^”]*)”/g)].map(([, name]) => name!);
      expect(names).to.include(html).and.to.include(text);
    }
    await choose(part, 'joomla');
    expect(read(part)).not.to.include(words.anywhere.split('{')[0]);
  });

  it('stay as they were chosen when the step is left and entered again', async () => {
    const part = await show(FULL);
    await choose(part, 'markdown');
    await pick(part, 'lang', 'ar');
    part.remove();
    const again = await show(FULL);
    expect(chosen(again)).to.equal('markdown');
    expect(find<HTMLSelectElement>(again, '#b-outputs-lang').value).to.equal('ar');
    // Another case may not have the language.
    const other = await show(aCase());
    expect(codeIn(other)).to.include('Mira');
  });
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

  it('leads to the pages of the case once there is an address, and says whose they are', async () => {
    const part = await show(aCase(), { base: BASE });
    for (const place of ['mail', 'drupal', 'plain', 'markdown'] as const) {
      await choose(part, place);
      expect(codeIn(part), place).to.include(`${BASE}mira/act/x/`);
      expect(read(part), place).to.include(words.onSite.replace('{base}', BASE));
      expect(read(part), place).not.to.include(words.direct);
    }
    await choose(part, 'joomla');
    expect(read(part)).not.to.include(words.onSite.split('{')[0]);
  });

  it('says nothing of links where it has none', async () => {
    const part = await show(CASES['withdrawn'], { base: BASE });
    await choose(part, 'mail');
    expect(read(part)).not.to.include(words.onSite.split('{')[0]);
    part.base = '';
    await part.updateComplete;
    expect(read(part)).not.to.include(words.direct);
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
  const lookButton = (part: Outputs) =>
    part.querySelector<HTMLButtonElement>('.b-output-copy-look');
  const status = (part: Outputs) =>
    read(button(part).parentElement!.querySelector('[role=status]'));

  it('puts all of it on the clipboard, and says so until something else is done', async () => {
    const copied: string[] = [];
    instead(navigator, 'clipboard', {
      writeText: (text: string) => Promise.resolve(void copied.push(text)),
    });
    const part = await aMail();
    button(part).click();
    await waitUntil(() => status(part) === words.copied.code, 'it is said');
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

  it('says of text that it is text', async () => {
    instead(navigator, 'clipboard', { writeText: () => Promise.resolve() });
    const part = await aMail();
    for (const place of ['plain', 'markdown'] as const) {
      await choose(part, place);
      expect(lookButton(part), place).to.be.null;
      button(part).click();
      await waitUntil(() => status(part) === words.copied.text, 'it is said');
    }
  });

  it('puts what it looks like on the clipboard, for editors, and the same as plain text', async () => {
    const copied: ClipboardItem[] = [];
    instead(navigator, 'clipboard', {
      write: (items: ClipboardItem[]) => Promise.resolve(void copied.push(...items)),
    });
    const part = await aMail();
    await choose(part, 'plain');
    const plain = codeIn(part)!;
    const codes: string[] = [];
    for (const place of ['mail', 'drupal'] as const) {
      await choose(part, place);
      codes.push(codeIn(part)!);
      expect(read(button(part))).to.equal(words.copyCode);
      lookButton(part)!.click();
      await waitUntil(() => status(part) === words.copied.look, 'it is said');
    }
    for (const [index, item] of copied.entries()) {
      expect([...item.types].sort()).to.deep.equal(['text/html', 'text/plain']);
      expect(await (await item.getType('text/html')).text()).to.equal(codes[index]);
      expect(await (await item.getType('text/plain')).text()).to.equal(plain);
    }
    expect(copied.length).to.equal(2);
  });

  it('says where the browser does not allow that', async () => {
    instead(navigator, 'clipboard', { write: () => Promise.reject(new Error('no')) });
    const part = await aMail();
    lookButton(part)!.click();
    await waitUntil(() => status(part) === words.lookFailed, 'it is said');
  });

  it('offers it only where it is formatted, and the browser can', async () => {
    const part = await aMail();
    expect(lookButton(part)).not.to.be.null;
    await choose(part, 'markdown');
    expect(lookButton(part)).to.be.null;
    await choose(part, 'drupal');
    expect(lookButton(part)).not.to.be.null;
    instead(navigator, 'clipboard', { writeText: () => Promise.resolve() });
    part.requestUpdate();
    await part.updateComplete;
    expect(lookButton(part)).to.be.null;
    expect(read(button(part))).to.equal(siteWordsFor('en').copy);
    undo.pop()!();
    instead(window, 'ClipboardItem', undefined);
    part.requestUpdate();
    await part.updateComplete;
    expect(lookButton(part)).to.be.null;
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
    const section = find(part, '[aria-labelledby=b-outputs-site]');
    expect(read(section).startsWith(`2. ${words.site} ${words.siteNeedsBase}`)).to.be.true;
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
  for (const [what, value, place] of [
    ['is not JSON', '{', 'not valid JSON'],
    ['has no message', aCaseWithout('message'), 'Message'],
    ['has a status that nobody knows', aCase({ status: 'closed' }), 'Status'],
  ] as const) {
    it(`is told why where it ${what}, and offers nothing`, async () => {
      const part = await show(value, { base: BASE });
      expect(read(part)).to.include(words.refused).and.to.include(place);
      expect(part.querySelector('textarea, details, .b-output-download, select')).to.be.null;
      expect(part.querySelector('#b-outputs-base')).not.to.be.null;
    });
  }

  it('is told why in the language of the builder', async () => {
    const part = await show(aCaseWithout('message'), { uiLang: 'fr' });
    const said = part.querySelector('.b-output-mend li span')!;
    expect(said.getAttribute('lang')).to.equal('fr');
    expect(said.textContent).to.include('champ').and.not.to.include('missing');
    expect(read(part.querySelector('.b-output-mend li button'))).to.equal(labelOf('message', 'fr'));
  });

  it('names each field, and leads there at a press', async () => {
    const targets = [
      { name: 'Jo Sample', role: 'minister', x: 'not a handle', email: 'jo@ngo.example' },
    ];
    const part = await show(aCase({ targets, status: 'won', outcome: 5 }));
    const went: GotoDetail[] = [];
    part.addEventListener('builder-goto', ({ detail }) => went.push(detail));
    const ways = [...part.querySelectorAll<HTMLButtonElement>('.b-output-mend li button')];
    for (const way of ways) way.click();
    expect(went.map(({ path }) => path).sort()).to.deep.equal(['outcome', 'targets[0].x']);
    expect(ways.map(read)).to.include(labelOf('outcome', 'en'));
    expect(ways.map(read)).to.include(labelOf('targets[0].x', 'en'));
  });

  it('leads to its text where that cannot be read', async () => {
    const part = await show('{');
    const way = find<HTMLAnchorElement>(part, '.b-output-mend li a');
    expect(way.getAttribute('href')).to.equal('#json');
  });

  it('cannot be published as it stands', async () => {
    const part = await show('{', { blockers: ['The JSON cannot be read.'] });
    expect(part.querySelector('.b-output-go-on')).to.be.null;
  });
});

describe('a case in which something has to be put right', () => {
  const OFFERED = 'textarea, details, .b-output-download, select, iframe';
  const blockers = ['Say <b>who</b>.'];
  const goOn = (part: Outputs) => part.querySelector<HTMLButtonElement>('.b-output-go-on');
  const press = async (part: Outputs) => {
    goOn(part)!.click();
    await part.updateComplete;
  };

  it('is said to be that above all else, and offers nothing', async () => {
    const part = await show(aCase(), { base: BASE, blockers });
    expect(read(part).startsWith(`${words.mend} Say <b>who</b>. ${words.held}`)).to.be.true;
    expect(part.querySelector(OFFERED)).to.be.null;
    expect(part.querySelector('#b-outputs-base')).not.to.be.null;
  });

  it('is offered as it stands once its author says so, and the warning stays', async () => {
    const part = await show(aCase(), { base: BASE, blockers });
    expect(read(goOn(part))).to.equal(words.goOn);
    await press(part);
    await ready(part);
    expect(codeIn(part)).to.be.a('string');
    expect(part.querySelector('.b-output-download')).not.to.be.null;
    expect(read(part)).to.include(blockers[0]).and.not.to.include(words.held);
    expect(goOn(part)).to.be.null;
    expect(document.activeElement).to.equal(find(part, '#b-outputs-site'));
    part.text = print(aCase({ headline: 'Still with a gap' }));
    part.blockers = [...blockers];
    await part.updateComplete;
    expect(codeIn(part)).to.be.a('string');
  });

  it('is held back again when something else has to be put right later', async () => {
    const part = await show(aCase(), { base: BASE, blockers });
    await press(part);
    part.blockers = [];
    await part.updateComplete;
    expect(read(part)).not.to.include(words.mend);
    expect(part.querySelector('.b-output-download')).not.to.be.null;
    part.blockers = blockers;
    await part.updateComplete;
    expect(part.querySelector(OFFERED)).to.be.null;
    expect(goOn(part)).not.to.be.null;
  });

  it('is held back again when the step is entered again', async () => {
    const part = await show(aCase(), { base: BASE, blockers });
    await press(part);
    part.remove();
    expect((await show(aCase(), { base: BASE, blockers })).querySelector(OFFERED)).to.be.null;
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
    const part = await show(CASES['hostile'], { base: BASE, blockers: ['<img>'] });
    find<HTMLButtonElement>(part, '.b-output-go-on').click();
    await part.updateComplete;
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
        blockers: ['…'],
      });
      part.dir = uiLang === 'ar' ? 'rtl' : 'ltr';
      await expect(part).to.be.accessible();
      find<HTMLButtonElement>(part, '.b-output-go-on').click();
      await waitUntil(() => codeIn(part) !== undefined, 'there is code');
      for (const name of [own.mail, own.feed, own.plain]) await preview(part, name);
      const headings = [...part.querySelectorAll('h3')].map(read);
      expect(headings).to.deep.equal([
        own.mend,
        `1. ${own.where}`,
        `2. ${own.site}`,
        `3. ${own.paste}`,
        `4. ${own.previews}`,
      ]);
      // Everything that has other words here is in the language, too.
      expect(Object.keys(own.placeNames)).to.deep.equal(Object.keys(words.placeNames));
      expect(find<HTMLTextAreaElement>(part, 'textarea').dir).to.equal('ltr');
      await expect(part).to.be.accessible();
    });
  }

  it('has the same texts with the same placeholders in every language', () => {
    const said = (own: unknown): string[] =>
      textsIn(own).map(([path, text]) => `${path} ${text.match(/\{\w+\}/g)?.join(' ') ?? ''}`);
    expect(said(OUTPUTS_WORDS.fr)).to.deep.equal(said(words));
    expect(said(OUTPUTS_WORDS.ar)).to.deep.equal(said(words));
  });

  it('speaks to people who are no engineers', () => {
    for (const [path, text] of textsIn(words)) {
      if (path === '.commandLine') continue;
      expect(text, path).not.to.match(/case-action|command|script(?!” is not possible)|folder/i);
    }
  });

  it('has the typography of its language', () => {
    for (const [path, text] of textsIn(OUTPUTS_WORDS.fr)) {
      // A sign in guillemets is no punctuation.
      expect(text.replace(/https:|«\u00a0[?#]\u00a0»/g, ''), path).not.to.match(
        /[^\u00a0]:|[^\u202f][;?!]|[^\u00a0]»|«[^\u00a0]|['"“”]/,
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
