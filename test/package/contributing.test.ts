// What CONTRIBUTING.md says is so: its commands, its rooms, the files that it names, and its examples, each of which is
// made in a copy, linted, compiled, and looked at as whoever uses it would.

import assert from 'node:assert/strict';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { after, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { ESLint } from 'eslint';
import * as prettier from 'prettier';
import type * as CheckModule from '../../src/check/check.js';
import type * as CheckWordsModule from '../../src/check/wording.js';
import type * as CardModule from '../../src/card/make-card.js';
import type * as ReadModule from '../../src/case/read.js';
import type * as CaseWordsModule from '../../src/case/wording.js';
import type * as ArgumentsModule from '../../src/cli/arguments.js';
import type * as EmbedModule from '../../src/cli/embed.js';
import type * as HelpModule from '../../src/cli/help.js';
import type * as BlocksModule from '../../src/embed/blocks.js';
import type * as FrameWordsModule from '../../src/frame/words.js';
import type * as LocalesModule from '../../src/locales/all.js';
import type * as RegistryModule from '../../src/locales/registry.js';
import type * as SiteWordsModule from '../../src/site/words/all.js';
import { aCase } from '../a-case.js';
import { makeFolder, ROOT } from '../cli/run-cli.js';
import { compile } from '../support/compiler.js';
import { applyExample, type Changes, examplesIn } from '../support/examples.js';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const contributing = read('CONTRIBUTING.md');
const examples = examplesIn(contributing);
const folder = makeFolder();
after(() => folder.remove());

const NOW = new Date('2026-03-10T12:00:00Z');
const PURE = /^src\/(?:case|message|card|check|embed|site|locales|pure\.d)\b/;

const eslint = new ESLint({ cwd: ROOT });

describe('CONTRIBUTING.md', () => {
  it('has a row for every npm script, and no other', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const rows = [...contributing.matchAll(/^\| `npm (?:run )?([\w:]+)` +\|/gm)];
    assert.deepEqual(rows.map(([, name]) => name!).sort(), Object.keys(scripts).sort());
  });

  it('says what is in every room of src/, and in no other', () => {
    const named = [...contributing.matchAll(/^src\/(\w+)\/ +\S/gm)].map(([, room]) => room!);
    const rooms = readdirSync(join(ROOT, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    assert.deepEqual(named.sort(), rooms.sort());
  });

  it('names no file or folder that is not there', () => {
    const prose = contributing.replace(/^```diff\n[^]*?^```$/gm, '');
    const named = [...prose.matchAll(/`((?:src|test|demo|docs|dist)\/[\w./-]*|\w[\w.-]*\.\w+)`/g)];
    assert.ok(named.length > 20);
    const missing = named.map(([, path]) => path!).filter((path) => !existsSync(join(ROOT, path)));
    assert.deepEqual(missing, []);
  });

  it('tells of no tests that there are not', () => {
    const files = readdirSync(join(ROOT, 'test'), { recursive: true, encoding: 'utf8' })
      .map((path) => `test/${path.replaceAll(sep, '/')}`)
      .filter((path) => path.endsWith('.test.ts'));
    const wanted = [...contributing.matchAll(/`npm test -- ([^`-][^`]*)`/g)].flatMap(([, parts]) =>
      parts!.split(' '),
    );
    assert.ok(wanted.length > 5);
    assert.deepEqual(
      wanted.filter((part) => !files.some((file) => file.includes(part))),
      [],
    );
  });

  it('has an example of everything that can be added', () => {
    assert.deepEqual(
      examples.map(({ title }) => title),
      [
        'A network',
        'A network that reaches officials',
        'A language',
        'A problem code',
        'An embed form',
      ],
    );
  });

  it('has no example that goes unnoticed once the files are others', () => {
    for (const example of examples) {
      const others = (path: string) => read(path).replaceAll(/,$|\{$/gm, '$&;');
      assert.throws(
        () => applyExample(example, others),
        new RegExp(
          `^Error: The example "${example.title}" in CONTRIBUTING.md is not true any more`,
        ),
      );
    }
  });
});

/** The files that an example changes; some go on from another one. */
function changesOf(title: string, earlier: Changes = new Map()): Changes {
  const example = examples.find((one) => one.title === title);
  assert.ok(example, `CONTRIBUTING.md has an example called "${title}"`);
  return new Map([...earlier, ...applyExample(example, (path) => earlier.get(path) ?? read(path))]);
}

/** Makes the changes in a copy of src/, and returns what imports from there. */
function makeCopy(title: string, changes: Changes) {
  const copy = join(folder.path, title.replaceAll(' ', '-'));
  cpSync(join(ROOT, 'src'), join(copy, 'src'), { recursive: true });
  cpSync(join(ROOT, 'package.json'), join(copy, 'package.json'));
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
  for (const [path, text] of changes) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), text);
  }
  return <Module>(path: string): Promise<Module> =>
    import(pathToFileURL(join(copy, path)).href) as Promise<Module>;
}

/** The card of a case, for a reader of a language, as a copy makes it. */
async function cardFrom(from: ReturnType<typeof makeCopy>, value: unknown, lang = 'en') {
  const { makeCard } = await from<typeof CardModule>('src/card/make-card.ts');
  const { readCase } = await from<typeof ReadModule>('src/case/read.ts');
  const { LOCALES } = await from<typeof LocalesModule>('src/locales/all.ts');
  const { localeFor, registerLocales } =
    await from<typeof RegistryModule>('src/locales/registry.ts');
  registerLocales(...LOCALES);
  return makeCard(readCase(value).case!, { locale: localeFor(lang), lang, now: NOW });
}

/** What is asked of every example. */
function describeExample(
  title: string,
  changes: () => Changes,
  more: (from: ReturnType<typeof makeCopy>, changes: Changes) => Promise<void>,
): void {
  describe(`the example "${title}"`, () => {
    it('stands in the files as they are', () => {
      changes();
    });

    it('is written as all code here is, on its side of the walls', async () => {
      for (const [path, text] of changes()) {
        const filepath = join(ROOT, path);
        const options = await prettier.resolveConfig(filepath);
        assert.equal(text, await prettier.format(text, { ...options, filepath }), path);
        if (!path.endsWith('.ts')) continue;
        const [result] = await eslint.lintText(text, { filePath: filepath });
        assert.deepEqual(
          result!.messages.map(({ message }) => message),
          [],
          path,
        );
      }
    });

    it('does what it says', async () => {
      const made = changes();
      await more(makeCopy(title, made), made);
    });
  });
}

const network = () => changesOf('A network');

describeExample('A network', network, async (from) => {
  const { action } = await cardFrom(from, aCase({ networks: ['x', 'plaza'], link: LINK }));
  const [way, ...others] = action!.spread;
  assert.deepEqual([way!.network, way!.name, others], ['plaza', 'Plaza', []]);
  const text = `An invented journalist, held without charge ${LINK}`;
  assert.equal(way!.url, `https://example.net/share?text=${encodeURIComponent(text)}`);
});

const LINK = 'https://ngo.example/mira';

describeExample(
  'A network that reaches officials',
  () => changesOf('A network that reaches officials', network()),
  async (from) => {
    const withHandle = (plaza: string) =>
      aCase({ targets: [{ name: 'Jo Sample', role: 'Minister of Examples', plaza }] });
    const { main, target } = (await cardFrom(from, withHandle('@inventedmin'))).action!;
    assert.deepEqual([main!.network, target.handle], ['plaza', '@inventedmin']);
    const text = '@inventedmin Where is Mira Invented? #FreeMira';
    assert.equal(main!.url, `https://example.net/share?text=${encodeURIComponent(text)}`);

    const { readCase } = await from<typeof ReadModule>('src/case/read.ts');
    const { wordProblem } = await from<typeof CaseWordsModule>('src/case/wording.ts');
    assert.deepEqual(readCase(withHandle('Invented Min')).problems.map(wordProblem), [
      '"Invented Min" is not a handle on Plaza and was left out (targets[0].plaza). What to do: write what follows the @ on the profile: small letters, at most 20.',
    ]);

    const { checkCase } = await from<typeof CheckModule>('src/check/check.ts');
    const codes = checkCase(withHandle('inventedmin'), { now: NOW }).map(({ code }) => code);
    assert.ok(codes.includes('not-verified') && !codes.includes('no-contact'), String(codes));
  },
);

describeExample(
  'A language',
  () => changesOf('A language'),
  async (from) => {
    const card = await cardFrom(from, aCase({ link: LINK }), 'qaa-Latn');
    assert.deepEqual([card.words.lang, card.words.latestUpdate], ['qaa', 'Tesalat padute']);
    const { siteWordsFor } = await from<typeof SiteWordsModule>('src/site/words/all.ts');
    assert.equal(siteWordsFor('qaa-Latn').skip, 'Piks ot tentoc');
    const { sentenceIn } = await from<typeof FrameWordsModule>('src/frame/words.ts');
    assert.equal(sentenceIn(['qaa-Latn']).text, 'Tonnac eb nowsh ereh.');
    const { asOf } = await from<typeof BlocksModule>('src/embed/blocks.ts');
    const [line] = asOf(card, '2026-03-10', undefined);
    assert.match(JSON.stringify(line), /"Sa fo [^"]*2026[^"]*\.".*"Si lits rentruc\?"/);
  },
);

describeExample(
  'A problem code',
  () => changesOf('A problem code'),
  async (from, changes) => {
    const { checkCaseText } = await from<typeof CheckModule>('src/check/check.ts');
    const { wordFinding } = await from<typeof CheckWordsModule>('src/check/wording.ts');
    const said = (text: string) => checkCaseText(text, { now: NOW }).map(wordFinding);
    assert.deepEqual(said(changes.get('test/check/fixtures/warning-shouting.json')!), [
      'the headline has no small letters, which reads as if somebody shouted (headline). What to do: write it as a sentence is written.',
    ]);
    assert.deepEqual(said(read('test/check/fixtures/good.json')), []);
  },
);

describeExample(
  'An embed form',
  () => changesOf('An embed form'),
  async (from) => {
    const { parseArguments } = await from<typeof ArgumentsModule>('src/cli/arguments.ts');
    const { runEmbed } = await from<typeof EmbedModule>('src/cli/embed.ts');
    const { HELP } = await from<typeof HelpModule>('src/cli/help.ts');
    const file = join(folder.path, 'mira.json');
    writeFileSync(file, JSON.stringify(aCase({ link: LINK })));
    const request = parseArguments(['embed', file, '--as', 'folded', '--now', '2026-03-10']);
    assert.ok(request.command === 'embed');
    let out = '';
    const terminal = {
      out: { write: (text: string) => (out += text) },
      err: { write: () => undefined },
      hasColours: false,
      hasProgress: false,
    };
    assert.equal(await runEmbed(request, terminal), 0);
    assert.match(
      out,
      /^<details lang="en" dir="ltr">\n<summary>Mira Invented: An invented journalist, held without charge<\/summary>\n<h2>Mira Invented<\/h2>\n[^]*As of March 10, 2026\.[^]*<\/details>\n$/,
    );
    assert.match(HELP, /--as FORM .*\bfolded\b/);
  },
);

// One after the other would take four times as long, and none of them goes where another does.
describe('all examples together', () => {
  const changes = examples.reduce<Changes>((made, { title }) => changesOf(title, made), new Map());
  const complaints = [
    ...compile(ROOT, 'tsconfig.pure.json', changes, (path) => PURE.test(path)),
    ...compile(ROOT, 'tsconfig.json', changes, (path) => /^src/.test(path) && !PURE.test(path)),
  ];

  it('compile, but for what they say that the compiler asks', () => {
    const asked = examples.flatMap((example) => example.asked);
    assert.deepEqual(
      complaints.filter(({ path }) => !asked.includes(path)),
      [],
    );
  });

  for (const { title, asked } of examples.filter((example) => example.asked.length > 0)) {
    it(`are asked for all that "${title}" says`, () => {
      const found = asked.filter((path) => complaints.some((complaint) => complaint.path === path));
      assert.deepEqual(found, asked);
    });
  }
});
