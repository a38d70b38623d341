// The part of the builder with the translations: what a campaigner sees of them, and what becomes of what they write.

import { expect, fixture, html } from '@open-wc/testing';
import { html as template } from 'lit';
import { checkCase } from '../../src/check/check.js';
import { type CaseValue, type Draft, draftOf, editDraft } from '../../src/builder/draft.js';
import type { EditDetail } from '../../src/builder/events.js';
import type { Lang } from '../../src/builder/lang.js';
import type { Translations } from '../../src/builder/translations/translations.js';
import '../../src/builder/translations/translations.js';
import { aCase, aCaseWithout } from '../a-case.js';
import { aFullCase } from '../a-full-case.js';

const NOW = new Date('2026-03-10T12:00:00Z');

/** The part in a page that does with its events what the builder does. */
interface OnPage {
  readonly part: Translations;
  readonly edits: EditDetail[];
  readonly draft: () => Draft;
  /** As undoing does. */
  readonly show: (draft: Draft) => Promise<void>;
}

async function onPage(value: CaseValue, uiLang: Lang = 'en'): Promise<OnPage> {
  const stylesheet = new URL('../../demo/builder/translations.css', import.meta.url).href;
  const root = await fixture<HTMLElement>(html`
    <main>
      <link rel="stylesheet" href=${stylesheet} />
      <h1>Builder</h1>
      <h2>Translations</h2>
      <builder-translations></builder-translations>
    </main>
  `);
  const link = root.querySelector('link')!;
  if (link.sheet === null) await new Promise((loaded) => (link.onload = loaded));
  const part = root.querySelector<Translations>('builder-translations')!;
  const edits: EditDetail[] = [];
  let draft = draftOf(value);
  const give = () => {
    const found = checkCase(draft.value, { now: NOW });
    part.value = draft.value!;
    part.findings = found.filter(
      ({ code, path }) => code === 'untranslated' || path.startsWith('translations'),
    );
    part.findingsAt = (path) => {
      const here = found.filter((one) => one.path === path);
      return template`${here.map(({ code }) => template`<p class="found">${code} ${path}</p>`)}`;
    };
  };
  part.uiLang = uiLang;
  part.addEventListener('builder-edit', ({ detail }) => {
    edits.push(detail);
    draft = editDraft(draft, detail.edits);
    // The whole renders first, and only then gives the part what it has made of it.
    void turn().then(give);
  });
  give();
  await part.updateComplete;
  return {
    part,
    edits,
    draft: () => draft,
    show: async (other) => {
      draft = other;
      give();
      await part.updateComplete;
    },
  };
}

/** A moment in which everything that has been asked for by now is rendered. */
const turn = (): Promise<void> => new Promise((done) => setTimeout(done));

/** All that follows from what was done is on the page. */
async function settle({ part }: Pick<OnPage, 'part'>): Promise<void> {
  await part.updateComplete;
  await turn();
  await part.updateComplete;
}

type Field = HTMLInputElement | HTMLTextAreaElement;

const fieldOf = ({ part }: OnPage, key: string): Field => {
  const field = part.querySelector<Field>(`#b-translation-${key.replace(/\W+/g, '-')}`);
  if (field === null) throw new Error(`There is no field for ${key}.`);
  return field;
};

const rowOf = (page: OnPage, key: string): HTMLElement =>
  fieldOf(page, key).closest<HTMLElement>('.b-translation')!;

/** Types as a browser does: the whole value and the caret, then the event. */
async function type(page: OnPage, key: string, text: string, caret = text.length): Promise<Field> {
  const field = fieldOf(page, key);
  field.focus();
  field.value = text;
  field.setSelectionRange(caret, caret);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settle(page);
  return field;
}

async function add(page: OnPage, text: string): Promise<void> {
  page.part.querySelector<HTMLInputElement>('#b-translation-lang')!.value = text;
  page.part.querySelector('form')!.requestSubmit();
  await settle(page);
}

async function press(page: OnPage, name: string): Promise<void> {
  const buttons = [...page.part.querySelectorAll('button')];
  const button = buttons.find(({ textContent }) => textContent.includes(name));
  if (button === undefined) throw new Error(`There is no button "${name}".`);
  button.focus();
  button.click();
  await settle(page);
}

const wordsOf = (element: Element | null): string =>
  element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const tabsOf = ({ part }: OnPage): readonly string[] =>
  [...part.querySelectorAll('.b-translation-tabs button')].map(wordsOf);
const labelsOf = ({ part }: OnPage): readonly string[] =>
  [...part.querySelectorAll('.b-translation label')].map(wordsOf);

const TRANSLATED = { fr: { headline: 'Une journaliste' }, ar: { name: 'ميرا' } };

describe('the translations in the builder', () => {
  it('name each language as it names itself, with what is missing', async () => {
    const page = await onPage(aCase({ translations: TRANSLATED }));
    expect(tabsOf(page)).to.deep.equal(['français 6 of 9 missing', 'العربية 7 of 9 missing']);
  });

  it('have each original in its language beside the field with its label', async () => {
    const page = await onPage(aCase({ translations: TRANSLATED }));
    const field = fieldOf(page, 'headline');
    expect(field.value).to.equal('Une journaliste');
    expect(field.labels![0]!.textContent).to.equal('headline');
    expect([field.lang, field.dir]).to.deep.equal(['fr', 'auto']);
    const original = rowOf(page, 'headline').querySelector<HTMLElement>('[lang="en"]')!;
    expect([original.textContent, original.dir]).to.deep.equal([aCase()['headline'], 'auto']);
  });

  it('say in words what is missing, until it is written', async () => {
    const page = await onPage(aCase({ translations: TRANSLATED }));
    expect(wordsOf(rowOf(page, 'headline'))).not.to.include('Missing');
    expect(wordsOf(rowOf(page, 'ask'))).to.include('Missing');
    await type(page, 'ask', 'Libérez-la.');
    expect(wordsOf(rowOf(page, 'ask'))).not.to.include('Missing');
    expect(tabsOf(page)[0]).to.equal('français 5 of 9 missing');
  });

  it('show another language when it is chosen', async () => {
    const page = await onPage(aCase({ translations: TRANSLATED }));
    await press(page, 'العربية');
    expect(fieldOf(page, 'name').value).to.equal('ميرا');
    expect(fieldOf(page, 'headline')).to.include({ value: '', lang: 'ar', dir: 'rtl' });
    const chosen = page.part.querySelector('[aria-pressed="true"]');
    expect(wordsOf(chosen)).to.include('العربية');
  });

  it('can be narrowed to what is missing, and keep what is being written', async () => {
    const page = await onPage(aCase({ translations: TRANSLATED }));
    page.part.querySelector<HTMLInputElement>('[type="checkbox"]')!.click();
    await settle(page);
    expect(labelsOf(page)).to.include('ask').and.not.include('headline');
    const field = await type(page, 'ask', 'L');
    expect(labelsOf(page)).to.include('ask');
    expect(document.activeElement).to.equal(field);
  });

  it('show what was found below the row that it is of, and every finding once', async () => {
    const fr = {
      headline: 5,
      updates: [{ date: '2026-01-11', text: 'x' }],
      targets: [{ roll: 'Juge' }],
      image: 'x',
    };
    const page = await onPage(aCase({ translations: { fr, french: {} } }));
    expect(wordsOf(rowOf(page, 'headline').querySelector('.found'))).to.equal(
      'wrong-type translations.fr.headline',
    );
    expect(wordsOf(rowOf(page, 'targets[0].name').querySelector('.found'))).to.equal(
      'unknown-field translations.fr.targets[0].roll',
    );
    const found = [...page.part.querySelectorAll('.found')].map(wordsOf);
    expect([...found].sort()).to.deep.equal([
      'unknown-field translations.fr.targets[0].roll',
      'unmatched-translation translations.fr.updates[0].date',
      'wrong-type translations.fr.headline',
      'wrong-type translations.fr.image',
    ]);
    await press(page, 'french');
    expect(wordsOf(page.part.querySelector('.found'))).to.equal('bad-language translations.french');
  });

  it('show texts that have lost their original, and take them away', async () => {
    const fr = { headline: 'Une', updates: [{ date: '2026-01-11', text: 'Perdu.' }] };
    const page = await onPage(aCase({ translations: { fr } }));
    expect(wordsOf(page.part.querySelector('.b-translation-strays'))).to.include('Perdu.');
    await press(page, 'Remove this text');
    expect(page.draft().value!['translations']).to.deep.equal({ fr: { headline: 'Une' } });
    expect(page.part.querySelector('.b-translation-strays')).to.equal(null);
  });

  it('have nothing to write where the case has no text', async () => {
    const page = await onPage({ lang: 'en', translations: { fr: {} } });
    expect(wordsOf(page.part)).to.include('The case has no texts yet.');
  });

  it('take anything for a case', async () => {
    for (const translations of [null, 'x', [1], { fr: 'x' }, { '': null }, { '<b>': 1 }]) {
      const page = await onPage(aCase({ translations }));
      expect(page.part.querySelector('form')).not.to.equal(null);
    }
  });
});

describe('typing a translation', () => {
  it('tells the whole what is to stand where, as one step for one field', async () => {
    const page = await onPage(aCase({ translations: TRANSLATED }));
    await type(page, 'headline', 'Une');
    await type(page, 'updates[1].text', 'Elle');
    expect(page.edits).to.deep.equal([
      {
        edits: [{ path: ['translations', 'fr', 'headline'], value: 'Une' }],
        together: 'translations.fr.headline',
      },
      {
        edits: [
          {
            path: ['translations', 'fr', 'updates'],
            value: [{ date: '2026-03-02', text: 'Elle' }],
          },
        ],
        together: 'translations.fr.updates[1].text',
      },
    ]);
  });

  it('keeps the field, the focus and the caret', async () => {
    const page = await onPage(aCase({ translations: TRANSLATED }));
    for (const key of [
      'headline',
      'updates[0].text',
      'targets[0].role',
      'message.default[0].text',
    ]) {
      const field = await type(page, key, 'Un texte', 3);
      expect(document.activeElement, key).to.equal(field);
      expect(fieldOf(page, key), key).to.equal(field);
      expect(field.selectionStart, key).to.equal(3);
      expect(field.value, key).to.equal('Un texte');
    }
  });

  it('lets a second paragraph be begun', async () => {
    const page = await onPage(aCase({ translations: TRANSLATED }));
    for (const text of ['Un.', 'Un.\n', 'Un.\n\n', 'Un.\n\nD']) {
      const field = await type(page, 'summary', text);
      expect(field.value).to.equal(text);
    }
    expect(page.draft().value!['translations']).to.deep.include({
      fr: { headline: 'Une journaliste', summary: ['Un.', 'D'] },
    });
  });

  it('shows what the file says when that is changed elsewhere', async () => {
    const page = await onPage(aCase({ translations: TRANSLATED }));
    const before = page.draft();
    const field = await type(page, 'headline', 'Une femme');
    await page.show(before);
    expect(field.value).to.equal('Une journaliste');
  });

  it('keeps a field of several lines when its last line break goes', async () => {
    const page = await onPage(aCase({ translations: { fr: { headline: 'Une\nligne' } } }));
    const field = await type(page, 'headline', 'Une ligne');
    expect(fieldOf(page, 'headline')).to.equal(field);
    expect(document.activeElement).to.equal(field);
  });

  it('can take the last text away and go on', async () => {
    const page = await onPage(aCase({ translations: { fr: { headline: 'Une' } } }));
    const field = await type(page, 'headline', '');
    expect(page.draft().value).to.deep.equal(aCase());
    expect(document.activeElement).to.equal(field);
    expect(tabsOf(page)).to.deep.equal(['français nothing written yet']);
    await type(page, 'headline', 'Deux');
    expect(page.draft().value!['translations']).to.deep.equal({ fr: { headline: 'Deux' } });
  });
});

describe('adding a language', () => {
  it('takes a tag or a name, and leaves the file as it is until a text is written', async () => {
    const page = await onPage(aCase());
    await add(page, 'French');
    await add(page, ' PT-br ');
    await add(page, 'Deutsch');
    // Each browser has its own opinion of capitals.
    expect(tabsOf(page).map((tab) => tab.toLowerCase())).to.deep.equal([
      'français nothing written yet',
      'português (brasil) nothing written yet',
      'deutsch nothing written yet',
    ]);
    expect(page.edits).to.deep.equal([]);
    expect(document.activeElement).to.equal(fieldOf(page, 'name'));
    await type(page, 'headline', 'Eine');
    expect(page.draft().value!['translations']).to.deep.equal({ de: { headline: 'Eine' } });
  });

  it('offers common languages but those that are there', async () => {
    const page = await onPage(aCase({ translations: TRANSLATED }));
    page.part.querySelector<HTMLInputElement>('#b-translation-lang')!.focus();
    await settle(page);
    const options = [...page.part.querySelectorAll('option')];
    const labels = new Map(options.map(({ value, label }) => [value, label]));
    expect(labels.get('es')?.toLowerCase()).to.equal('spanish – español');
    expect([...labels.keys()]).to.not.include.members(['fr']);
    expect([...labels.keys()]).to.not.include.members(['en']);
  });

  it('refuses with a sentence what is no language, that of the case, and one that is there', async () => {
    const page = await onPage(aCase({ translations: TRANSLATED }));
    const refusals = {
      klingonish: '“klingonish” is not a language known here.',
      '': 'Write the name or the code of a language',
      EN: 'English is the language of the case itself',
      FR: 'French is there already.',
    };
    for (const [text, refusal] of Object.entries(refusals)) {
      await add(page, text);
      expect(wordsOf(page.part.querySelector('[role="alert"]'))).to.include(refusal);
      expect((document.activeElement as HTMLElement).id).to.equal('b-translation-lang');
    }
    expect(tabsOf(page).length).to.equal(2);
    await add(page, 'es');
    expect(page.part.querySelector<HTMLElement>('[role="alert"]')!.hidden).to.equal(true);
  });

  it('says that the case needs a language of its own, and can set it', async () => {
    const page = await onPage(aCaseWithout('lang'), 'fr');
    expect(wordsOf(page.part.querySelector('.b-translation-banner'))).to.include('langue');
    await press(page, 'français');
    expect(page.edits).to.deep.equal([{ edits: [{ path: ['lang'], value: 'fr' }] }]);
    expect(page.part.querySelector('.b-translation-banner')).to.equal(null);
  });
});

describe('removing a language', () => {
  it('asks first, and can be called off', async () => {
    const page = await onPage(aCase({ translations: TRANSLATED }));
    await press(page, 'Remove French');
    expect(wordsOf(document.activeElement)).to.equal('No, keep them');
    await press(page, 'No, keep them');
    expect(wordsOf(document.activeElement)).to.equal('Remove French');
    expect(page.edits).to.deep.equal([]);
    await press(page, 'Remove French');
    await press(page, 'Yes, remove them');
    expect(page.draft().value!['translations']).to.deep.equal({ ar: TRANSLATED.ar });
    expect(tabsOf(page).length).to.equal(1);
    expect(wordsOf(page.part.querySelector('[role="status"]'))).to.equal('French was removed.');
  });

  it('forgets one that has no text yet', async () => {
    const page = await onPage(aCase());
    await add(page, 'fr');
    await press(page, 'Remove French');
    await press(page, 'Yes, remove them');
    expect(page.edits).to.deep.equal([]);
    expect(tabsOf(page)).to.deep.equal([]);
  });
});

describe('the look of the translations', () => {
  const boxesOf = (page: OnPage) => {
    const row = rowOf(page, 'headline');
    const [, original, own] = [...row.children].map((child) => child.getBoundingClientRect());
    return { original: original!, own: own! };
  };

  it('has both sides beside each other where there is room, else one below the other', async () => {
    const page = await onPage(aFullCase('en', { translations: TRANSLATED }));
    page.part.style.display = 'block';
    page.part.style.inlineSize = '700px';
    const wide = boxesOf(page);
    expect(wide.own.left).to.be.at.least(wide.original.right);
    page.part.style.inlineSize = '360px';
    const narrow = boxesOf(page);
    expect(narrow.own.top).to.be.at.least(narrow.original.bottom);
    const widest = Math.max(
      ...[...page.part.querySelectorAll('*')].map((one) => one.getBoundingClientRect().right),
    );
    expect(widest).to.be.at.most(page.part.getBoundingClientRect().right + 1);
  });

  for (const uiLang of ['en', 'fr', 'ar'] as const) {
    it(`can be used by everybody, in ${uiLang}`, async () => {
      const page = await onPage(aFullCase('en', { translations: TRANSLATED }), uiLang);
      await add(page, 'x');
      await press(page, { en: 'Remove French', fr: 'Supprimer', ar: 'حذف' }[uiLang]);
      await expect(page.part).to.be.accessible();
    });
  }
});
