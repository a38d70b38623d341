// What checking says is said in every language of the builder, with all that the English sentence says.

import { expect } from '@open-wc/testing';
import { LANGS, type Lang } from '../../src/builder/lang.js';
import { FIELD_WORDS } from '../../src/builder/words/fields.js';
import { wordFindingIn } from '../../src/builder/words/findings.js';
import { PROBLEM_CODES, type Problem } from '../../src/case/problems.js';
import { readCase } from '../../src/case/read.js';
import { CASE_FIELDS } from '../../src/case/table.js';
import { checkCaseText } from '../../src/check/check.js';
import { type CheckCode, CHECKS, type Finding } from '../../src/check/findings.js';
import { phraseFinding, wordFinding } from '../../src/check/wording.js';
import { NETWORKS } from '../../src/message/networks.js';
import { aGoodCase, NOW } from '../check/a-good-case.js';
import { OF_THE_SERVER } from '../check/codes.js';

type Found = Pick<Finding, 'code' | 'args'>;

/** Those that are in a case: the next one is about the address that it is loaded from. */
const OF_THE_CASE = PROBLEM_CODES.slice(0, PROBLEM_CODES.indexOf('bad-src'));
const OTHERS = PROBLEM_CODES.slice(OF_THE_CASE.length);
const CODES = [...OF_THE_CASE, ...(Object.keys(CHECKS) as CheckCode[])];

/** What is wrong not with a text but with how much there is of it, or how it is kept or served: no fixture has it. */
const WITHOUT_FIXTURE: readonly Finding['code'][] = [
  'no-case',
  'too-large',
  'more-problems',
  ...OF_THE_SERVER,
];

/** Words that stand for arguments, and are in no set of words that has translations. */
const NAMES =
  'value options reason found expected handle field unit date limit count days hours lang left url likely';
const ARGS: Problem['args'] = {
  ...Object.fromEntries(NAMES.split(' ').map((name) => [name, `<${name}>`])),
  network: 'X',
};
const UNLIKELY = Object.fromEntries(Object.entries(ARGS).filter(([name]) => name !== 'likely'));

/** What English sentences take as it is, and other languages have words for. */
const ENGLISH_WORDS =
  /\b(?:an? (?:list|text|string|number|boolean|object|whole)|characters|bytes)\b/;

const OTHER_LANGS = ['fr', 'ar'] as const satisfies readonly Lang[];

/** What the engine says is in English whatever the browser, and each engine says it in other words. */
const isEngines = (code: Finding['code'], arg: string): boolean =>
  code === 'not-json' && arg === 'reason';

const textOf = (found: Found, lang: Lang): string => {
  const { what, remedy } = wordFindingIn(found, lang);
  return `${what} ${remedy}`;
};

/** Without what is kept apart from the direction of the sentence. */
const ownText = (text: string): string => text.replace(/[\u2066\u2068][^\u2069]*\u2069/g, '');

/** What a language does not write around what somebody else wrote. */
const UNWRITTEN: Readonly<Record<Exclude<Lang, 'en'>, RegExp>> = {
  fr: /[^\u202f][;!?]|[^\u00a0](?::(?!\/\/|\d|\s[*m…])|»)|«[^\u00a0]|'/,
  // Dates, addresses and code have to be kept apart, or their signs change sides.
  ar: /[,;?'"@{}_]|:\/\/|\d-\d/,
};

async function fixture(path: string): Promise<readonly Finding[]> {
  const response = await fetch(new URL(`../${path}.json`, import.meta.url));
  expect(response.ok, `there is a file ${path}`).to.be.true;
  return checkCaseText(await response.text(), { now: NOW });
}

describe('a finding in the language of the builder', () => {
  for (const code of CODES) {
    it(`says ${code} in every language, with all that English says`, () => {
      for (const args of [ARGS, UNLIKELY]) {
        const english = phraseFinding({ code, args }).join(' ');
        const needed = Object.entries(args)
          .filter(([name, arg]) => !isEngines(code, name) && english.includes(String(arg)))
          .map(([, arg]) => arg);
        for (const lang of LANGS) {
          const said = wordFindingIn({ code, args }, lang);
          expect(said.lang).to.equal(lang);
          const text = `${said.what} ${said.remedy}`;
          for (const arg of needed) expect(text, lang).to.contain(String(arg));
          expect(text, lang).not.to.match(/undefined|\$\{|\s{2}/);
          expect(text.match(/\{\w+\}/g) ?? []).to.have.members(english.match(/\{\w+\}/g) ?? []);
        }
      }
    });
  }

  it('is made of two sentences that can stand alone', () => {
    for (const lang of LANGS) {
      for (const code of CODES) {
        const { what, remedy } = wordFindingIn({ code, args: ARGS }, lang);
        for (const text of [what, remedy]) {
          expect(text, `${lang} ${code}`)
            .to.match(/\S[.]$/)
            .and.not.match(/\.\.$|^\s/);
          expect(text, `${lang} ${code}`).not.to.match(/^\p{Ll}/u);
        }
      }
    }
  });

  it('does not change what somebody wrote, even at its start', () => {
    const redirect: Found = { code: 'redirect-without-cors', args: { url: 'https://a.example/' } };
    expect(wordFindingIn(redirect, 'en').what).to.match(/^https:\/\/a\.example\/ leads/);
    const choice: Found = { code: 'unknown-choice', args: { value: 'opne', options: 'open' } };
    expect(wordFindingIn(choice, 'en').what).to.match(/^"opne" is/);
  });

  it('is the English of the command line, where English has no words of its own', () => {
    const found: Finding = {
      ...{ code: 'bad-date', args: { value: 'soon' } },
      path: '',
      severity: 'warning',
    };
    const { what, remedy } = wordFindingIn(found, 'en');
    const [first = '', ...rest] = remedy;
    expect(`${what} What to do: ${first.toLowerCase()}${rest.join('')}`).to.equal(
      wordFinding(found),
    );
  });

  it('is in English, and says so, where a language has no words for it', () => {
    for (const lang of LANGS) {
      for (const code of OTHERS) {
        const said = wordFindingIn(
          { code, args: { url: 'U', value: 'V', status: 404, seconds: 8 } },
          lang,
        );
        expect(said).to.deep.equal(
          wordFindingIn({ code, args: { url: 'U', value: 'V', status: 404, seconds: 8 } }, 'en'),
        );
        expect(said.lang).to.equal('en');
      }
    }
  });

  it('has the marks that print has', () => {
    for (const lang of OTHER_LANGS) {
      for (const code of CODES) {
        const text = ownText(textOf({ code, args: UNLIKELY }, lang)).replaceAll(/<\w+>/g, 'x');
        // The one line of the file that is shown has the marks of code.
        const said = text
          .replace('{ "name": …, "summary": … }', '')
          .replace(/\{\w+\}/g, lang === 'ar' ? '{' : 'x');
        expect(said, `${lang} ${code}`).not.to.match(UNWRITTEN[lang]);
      }
    }
  });
});

describe('what the fixtures of a check are told', () => {
  for (const code of CODES.filter((known) => !WITHOUT_FIXTURE.includes(known))) {
    const path = Object.hasOwn(CHECKS, code)
      ? `check/fixtures/warning-${code}`
      : `case/fixtures/invalid-${code}`;
    it(`is in every language for ${code}`, async () => {
      const findings = await fixture(path);
      expect(findings.map((found) => found.code)).to.include(code);
      for (const found of findings) {
        const english = phraseFinding(found).join(' ');
        for (const lang of OTHER_LANGS) {
          const text = textOf(found, lang);
          expect(wordFindingIn(found, lang).lang).to.equal(lang);
          expect(text)
            .not.to.match(/undefined/)
            .and.not.match(ENGLISH_WORDS);
          for (const [name, arg] of Object.entries(found.args)) {
            const isWord =
              ENGLISH_WORDS.test(String(arg)) ||
              ['options', 'lang'].includes(name) ||
              isEngines(code, name);
            if (!isWord && english.includes(String(arg))) expect(text).to.contain(String(arg));
          }
        }
      }
    });
  }
});

describe('the English words within findings', () => {
  it('are translated, whatever stands where something else belongs', () => {
    const strange = [null, [[]], [{}], {}, { fr: 7 }, 7, 1.5, true, 'text', [7], [null]];
    const problems = [...strange, ...Object.keys(CASE_FIELDS)].flatMap((value) =>
      Object.keys(CASE_FIELDS).flatMap((field) => readCase(aGoodCase({ [field]: value })).problems),
    );
    const whole = strange.flatMap((value) => readCase(value).problems);
    const found = [...problems, ...whole].filter(({ code }) =>
      /^(?:wrong-type|not-object)$/.test(code),
    );
    expect(new Set(found.map(({ args }) => args['expected'])).size).to.be.at.least(7);
    expect(new Set(found.map(({ args }) => args['found'])).size).to.be.at.least(6);
    for (const one of found) {
      for (const lang of OTHER_LANGS) expect(textOf(one, lang)).not.to.match(ENGLISH_WORDS);
    }
  });

  it('are translated for an object that cannot be read', () => {
    const value = Object.defineProperty({}, 'name', {
      enumerable: true,
      get: () => {
        throw new Error();
      },
    });
    const [found] = readCase(value).problems;
    expect(textOf(found!, 'en')).to.contain('an object that cannot be read');
    for (const lang of OTHER_LANGS) expect(textOf(found!, lang)).not.to.match(ENGLISH_WORDS);
  });

  it('are translated for whatever a network counts, and for the network that is no trade mark', () => {
    for (const { name = 'e-mail', limits = [] } of Object.values(NETWORKS)) {
      for (const { unit, max } of limits) {
        const args = { network: name, count: max + 1, limit: max, unit };
        for (const lang of OTHER_LANGS) {
          expect(textOf({ code: 'over-limit', args }, lang)).not.to.match(ENGLISH_WORDS);
        }
        expect(textOf({ code: 'over-limit', args }, 'ar')).not.to.contain('e-mail');
      }
    }
  });

  it('say what a value means beside the value itself, which stays as it has to be written', () => {
    const [found] = readCase(aGoodCase({ status: 'opne' })).problems;
    expect(wordFindingIn(found!, 'fr').remedy).to.contain('\u2066open\u2069 (ouvert), ');
    expect(wordFindingIn(found!, 'ar').remedy).to.contain('\u2066open\u2069 (مفتوحة)، ');
  });

  it('are the right help for each network', () => {
    for (const lang of OTHER_LANGS) {
      const helps = ['X', 'Bluesky', 'Mastodon', 'Threads'].map(
        (network) =>
          wordFindingIn({ code: 'bad-handle', args: { value: 'V', network } }, lang).remedy,
      );
      expect(new Set(helps).size, lang).to.equal(4);
      expect(helps[0], lang).to.contain('15');
      expect(helps[1], lang).to.contain('.bsky.social');
      expect(helps[2], lang).to.contain('@');
      expect(helps[3], lang).to.contain('30');
    }
  });
});

describe('a field that a finding names', () => {
  const NAMED: Readonly<Partial<Record<CheckCode, readonly string[]>>> = {
    'no-alt': ['image.alt'],
    'not-verified': ['targets.verified'],
    'same-official': ['targets.role', 'targets.organisation'],
    'no-contact': ['targets.x', 'targets.bluesky', 'targets.email', 'targets.form'],
    'no-safety': ['safety'],
    'never-reviewed': ['reviewed'],
    'not-reviewed': ['reviewed'],
    expired: ['status', 'outcome'],
    untranslated: ['translations'],
  };

  for (const lang of LANGS) {
    it(`is called what the form calls it in ${lang}`, () => {
      for (const [code, paths] of Object.entries(NAMED)) {
        const { remedy } = wordFindingIn({ code: code as CheckCode, args: ARGS }, lang);
        for (const path of paths) {
          const { label } = FIELD_WORDS[lang][path]!;
          const [open, close] = lang === 'en' ? ['“', '”'] : ['«', '»'];
          expect(remedy.replaceAll('\u00a0', '')).to.contain(`${open}${label}${close}`);
        }
      }
    });
  }

  it('is never called what it is in the file', () => {
    const names = [...Object.keys(CASE_FIELDS), 'alt', 'verified', 'role', 'organisation', 'form'];
    const quoted = new RegExp(`["“«]\\s?(?:${names.join('|')})\\s?["”»]`);
    for (const lang of LANGS) {
      for (const code of CODES) {
        // The one line of the file that is shown is what is to be written.
        const text = textOf({ code, args: ARGS }, lang).replace(/\{ "name".*\}/, '');
        expect(text, `${lang} ${code}`).not.to.match(quoted);
      }
    }
  });
});

describe('a language that a finding names', () => {
  const into = (tag: string, lang: Lang) =>
    textOf({ code: 'untranslated', args: { lang: tag } }, lang);

  it('is called by its name in the language of the builder', () => {
    expect(into('ar', 'en')).to.contain('into Arabic').and.contain('“Arabic”');
    expect(into('ar', 'fr'))
      .to.contain('arabe')
      .and.not.match(/\bar\b/);
    expect(into('fr', 'ar')).to.contain('الفرنسية').and.not.contain('fr');
  });

  it('keeps what stands in its place where that is no language', () => {
    for (const lang of LANGS) expect(into('no language', lang)).to.contain('no language');
  });
});

describe('a text that is no JSON', () => {
  it('is said to be that in the language of the builder alone', () => {
    const found: Found = { code: 'not-json', args: { reason: 'Unexpected token' } };
    for (const lang of LANGS) {
      expect(textOf(found, lang)).to.contain('JSON').and.not.contain('Unexpected');
      expect(wordFindingIn(found, lang).lang).to.equal(lang);
    }
  });
});
