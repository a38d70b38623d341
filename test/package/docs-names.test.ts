// Lists that the documentation has by hand: nothing that there is, is left out, and nothing is made up.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { FORMS } from '../../src/embed/forms.js';
import { HELP } from '../../src/cli/help.js';
import { CASE_FIELDS, NETWORK_IDS } from '../../src/case/table.js';
import { LIMITS, MAX_MAILTO_LENGTH } from '../../src/message/count.js';
import { NETWORKS, type NetworkId } from '../../src/message/networks.js';
import { DOCS } from '../../demo/docs.js';

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** The part of a page below a heading, up to the next. */
function section(path: string, heading: string): string {
  const [, after] = read(path).split(new RegExp(`^#+ ${heading}$`, 'm'));
  assert.ok(after, `${path} has "${heading}"`);
  return after.split(/^#+ /m)[0]!;
}

/** Rows of tables, as cells. */
const rowsOf = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').slice(1, -1))
    .map((cells) => cells.map((cell) => cell.trim()));
const names = (cell = ''): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name!);
const firstColumn = (text: string): string[] => rowsOf(text).flatMap(([cell]) => names(cell));
const sorted = (all: Iterable<string>): string[] => [...all].sort();

const optionsOf = (command: string, next: string): string[] => {
  const [, help] = new RegExp(`^${command}: ([^]*?)^${next}: `, 'm').exec(HELP)!;
  return [...help!.matchAll(/^ {2}(--[a-z-]+)/gm)].map(([, option]) => option!);
};

describe('docs/embeds.md', () => {
  it('names every form that embed prints, every option that it takes, and no other', () => {
    assert.deepEqual(
      sorted(firstColumn(section('docs/embeds.md', 'Print what to paste'))),
      // What forms there are is what the option `--as` is about, at the head of its table.
      sorted([...optionsOf('embed', 'mirror'), ...FORMS]),
    );
  });
});

describe('docs/publish.md', () => {
  it('names every option of publish, and no other', () => {
    const named = firstColumn(section('docs/publish.md', 'Options'));
    assert.deepEqual(sorted(named), sorted(optionsOf('publish', 'keygen')));
  });

  it('says of every option of mirror what it is for', () => {
    const said = section('docs/publish.md', 'Host all of it yourself');
    for (const option of optionsOf('mirror', 'publish')) assert.ok(said.includes(option), option);
  });
});

describe('docs/case-file.md', () => {
  it('says of every state what readers see', () => {
    const named = firstColumn(section('docs/case-file.md', 'What its state does'));
    const states = [...CASE_FIELDS.status.field.options];
    assert.deepEqual(sorted(named.filter((name) => name !== 'status')), sorted(states));
  });

  it('has every network, what reaches the official there, and how long a message may be', () => {
    const rows = rowsOf(section('docs/case-file.md', 'Networks')).slice(2);
    assert.deepEqual(sorted(rows.map(([id]) => names(id)[0]!)), sorted(Object.keys(NETWORKS)));
    for (const [cell, contact, , most = ''] of rows) {
      const id = names(cell)[0] as NetworkId;
      assert.deepEqual(names(contact), NETWORKS[id].reach ? [id] : [], id);
      const limits = id === 'email' ? [MAX_MAILTO_LENGTH] : limitsOf(id);
      for (const limit of limits) assert.ok(most.includes(limit.toLocaleString('en')), id);
    }
    assert.deepEqual(
      rows.map(([id]) => names(id)[0]!).filter((id) => id !== 'form'),
      [...NETWORK_IDS],
    );
  });
});

const limitsOf = (id: NetworkId): readonly number[] =>
  id in LIMITS ? LIMITS[id as keyof typeof LIMITS].map(({ max }) => max) : [];

describe('docs/privacy.md', () => {
  it('says of every network where its button leads, and to no other place', () => {
    const rows = rowsOf(section('docs/privacy.md', 'What a press does'));
    for (const id of Object.keys(NETWORKS) as NetworkId[]) {
      const row = rows.find(([cell]) => names(cell)[0] === id);
      assert.ok(row, id);
      const sent = { text: 'Text', subject: '', to: 'a@b.example', page: 'https://ngo.example/' };
      const link = id === 'form' ? undefined : NETWORKS[id].link?.(sent);
      if (link === undefined || link.startsWith('mailto:')) continue;
      const { origin, pathname } = new URL(link);
      assert.deepEqual(names(row[1]), [origin + pathname]);
    }
  });
});

describe('the list of documents', () => {
  it('has every page of docs/', () => {
    const listed = DOCS.map(({ file }) => file).filter((file) => file.startsWith('docs/'));
    for (const file of ['case-file', 'embeds', 'publish', 'csp', 'theming', 'privacy', 'signed']) {
      assert.ok(listed.includes(`docs/${file}.md`), file);
    }
  });
});
