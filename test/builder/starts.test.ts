// Cases to begin from are good cases, but for what is left to be filled in; and they invent nothing.

import { expect, fixture, html } from '@open-wc/testing';
import { gapsIn } from '../../src/builder/notes/gaps.js';
import { LANGS } from '../../src/builder/lang.js';
import { START_IDS, type StartId, startingPoint } from '../../src/builder/starts/starts.js';
import '../../src/builder/starts/starts-pane.js';
import { valueAt } from '../../src/builder/draft.js';
import { STARTS_WORDS } from '../../src/builder/words/starts.js';
import { isComplete, readCase } from '../../src/case/read.js';
import { checkCase } from '../../src/check/check.js';
import { leftOn } from '../../src/message/networks.js';

const TODAY = '2026-03-10';
const NOW = new Date('2026-03-10T12:00:00Z');

/** What checking says of each, before anything is filled in: what only its author can know or decide. */
const FINDINGS: Readonly<Record<StartId, readonly string[]>> = {
  urgent: ['no-contact targets', 'no-safety safety'],
  'hunger-strike': ['no-contact targets', 'no-safety safety'],
  trial: ['no-contact targets', 'no-safety safety'],
  ended: [],
  blank: ['no-contact targets', 'no-safety safety', 'never-reviewed reviewed'],
};

/** Every text of a case, with the name of the field that it stands in. */
function textsIn(value: unknown, key = ''): readonly (readonly [key: string, text: string])[] {
  if (typeof value === 'string') return [[key, value]];
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([inner, one]) => textsIn(one, isList ? key : inner));
}

/** A starting point as a hurried campaigner fills it in: ten to twenty letters for each gap, and a contact of each kind. */
function filled(id: StartId, lang: (typeof LANGS)[number]): Record<string, unknown> {
  const word = lang === 'ar' ? 'كلمة أخرى هنا' : 'some words here';
  const json = JSON.stringify(startingPoint(id, lang, TODAY)).replaceAll(/‹[^‹›]*›/g, word);
  const value = JSON.parse(json) as Record<string, unknown>;
  const contacts = { x: 'Fifteen_Letters', email: 'minister@justice.example', verified: TODAY };
  const targets = (value['targets'] as readonly object[] | undefined)?.map((target) => ({
    ...target,
    ...contacts,
  }));
  const link = 'https://ngo.example/cases/somebody';
  return { ...value, ...(targets && { targets, link }), safety: word };
}

for (const lang of LANGS) {
  describe(`the starting points in ${lang}`, () => {
    for (const id of START_IDS) {
      const value = startingPoint(id, lang, TODAY);

      it(`${id}: can be read without a problem, and is complete`, () => {
        const { case: read, problems } = readCase(value);
        expect(problems).to.deep.equal([]);
        expect(isComplete(read!)).to.equal(true);
        expect(read!.version).to.equal(1);
        expect(read!.lang).to.equal(lang);
      });

      it(`${id}: leaves only those findings that its author has to settle`, () => {
        const found = checkCase(value, { now: NOW }).map(({ code, path }) => `${code} ${path}`);
        expect(found).to.have.members(FINDINGS[id]);
      });

      it(`${id}: names nobody, and no day, number or handle but the day on which it is begun`, () => {
        const { version, lang: tag, status, ...rest } = value;
        expect([version, tag]).to.deep.equal([1, lang]);
        expect(status).to.be.oneOf([undefined, 'open', 'ended']);
        for (const [key, text] of textsIn(rest)) {
          if (key === 'date') expect(text).to.equal(TODAY);
          else
            expect(text, key)
              .to.match(/‹[^‹›]+›|\{name\}/)
              .and.not.match(/\p{N}|[@#]/u);
        }
      });

      it(`${id}: asks for nothing more than twice`, () => {
        const gaps = gapsIn(value).map(({ gap }) => gap.toLowerCase());
        const tooOften = gaps.filter((gap) => gaps.filter((other) => other === gap).length > 2);
        expect(tooOften).to.deep.equal([]);
      });

      it(`${id}: has a message that fits when it is filled in, and begins with no handle`, () => {
        const found = checkCase(filled(id, lang), { now: NOW });
        expect(found.filter(({ code }) => code !== 'never-reviewed')).to.deep.equal([]);
        expect(gapsIn(filled(id, lang))).to.deep.equal([]);
        for (const text of readCase(value).case!.message?.default ?? []) {
          expect(text.text).to.include('{target}').and.include('{name}');
          expect(text.text.trim()).to.not.match(/^[.@]?\{target\}/);
          // Also before anything is filled in.
          expect(leftOn('x', text.text)).to.be.at.least(0);
        }
      });
    }

    it('ask for a mail with a subject wherever they ask', () => {
      for (const id of ['urgent', 'hunger-strike', 'trial'] as const) {
        const { email } = readCase(startingPoint(id, lang, TODAY)).case!.message!;
        expect(email!.subject).to.include('{name}');
        expect(email!.body!.text).to.include('{target}').and.include('{name}');
      }
    });

    it('are each offered as a button with a name and a sentence', async () => {
      const pane = await fixture(html`<builder-starts .uiLang=${lang}></builder-starts>`);
      const buttons = [...pane.querySelectorAll('button')];
      expect(pane.querySelector('h2')!.textContent).to.equal(STARTS_WORDS[lang].heading);
      expect(
        buttons.map((button) => button.textContent!.replace(/\s+/g, ' ').trim()),
      ).to.deep.equal(
        START_IDS.map((id) => {
          const { name, about } = STARTS_WORDS[lang].starts[id];
          return `${name} ${about}`;
        }),
      );
      await expect(pane).to.be.accessible();
    });
  });
}

describe('the starting points, as a language is written,', () => {
  const textOf = (lang: (typeof LANGS)[number]): string =>
    START_IDS.map((id) => textsIn(startingPoint(id, lang, TODAY)))
      .concat(textsIn(STARTS_WORDS[lang]))
      .flat(2)
      .join('\n');

  it('have in French a no-break space before every high sign', () => {
    expect(textOf('fr')).to.not.match(/[^\u00A0]:|[^\u202F][;?!]|[“”"']/);
  });

  it('have in Arabic no commas and question marks but its own', () => {
    expect(textOf('ar')).to.not.match(/[,;?“”]/);
  });
});

describe('the choice of a starting point', () => {
  it('tells which one was pressed, and does nothing else', async () => {
    const around = await fixture(html`<div><builder-starts></builder-starts></div>`);
    const chosen: StartId[] = [];
    around.addEventListener('builder-start', (event) =>
      chosen.push((event as HTMLElementEventMap['builder-start']).detail.id),
    );
    for (const button of around.querySelectorAll('button')) button.click();
    expect(chosen).to.deep.equal([...START_IDS]);
  });
});

describe('what is still to be filled in', () => {
  it('is found wherever it stands, with its place and in the order of the file', () => {
    const value = {
      name: '‹name›',
      summary: ['Held.', 'Since ‹date›, in ‹place›.'],
      message: { email: { body: 'Dear ‹x›' } },
      unknown: '‹anything›',
      count: 3,
    };
    expect(gapsIn(value)).to.deep.equal([
      { path: ['name'], gap: '‹name›' },
      { path: ['summary', 1], gap: '‹date›' },
      { path: ['summary', 1], gap: '‹place›' },
      { path: ['message', 'email', 'body'], gap: '‹x›' },
      { path: ['unknown'], gap: '‹anything›' },
    ]);
  });

  it('can be found again at its place', () => {
    for (const { path, gap } of gapsIn(startingPoint('urgent', 'fr', TODAY))) {
      expect(valueAt(startingPoint('urgent', 'fr', TODAY), path)).to.include(gap);
    }
  });

  it('is nothing where nothing is marked, or only half', () => {
    for (const value of [undefined, null, 3, 'Mira', 'a < b > c', '‹open', 'closed›', {}, []]) {
      expect(gapsIn(value)).to.deep.equal([]);
    }
  });

  it('is looked for in nothing that is nested beyond all reason', () => {
    const nested: unknown = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`);
    expect(gapsIn({ nested, name: '‹name›' })).to.deep.equal([{ path: ['name'], gap: '‹name›' }]);
  });
});
