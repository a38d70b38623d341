// Folders, links and files that cannot be read, and files of which too much is to be said.

import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { expandSources, type ListFolder } from '../../src/cli/files.js';
import { printReports, type Report } from '../../src/cli/report.js';
import { aCase } from '../a-case.js';
import { makeFolder, reportsOf, runCli } from './run-cli.js';

const folder = makeFolder();
after(folder.remove);
const write = (name: string, content = '{'): string => folder.write(name, content);

describe('a folder that cannot be read', () => {
  for (const name of ['a.json', 'closed/b.json', 'open/c.json']) write(`tree/${name}`);
  const tree = join(folder.path, 'tree');
  /** Lists folders as a user who may not read one of them. */
  const listBut =
    (closed: string): ListFolder =>
    (path) =>
      path === closed
        ? Promise.reject(Object.assign(new Error('EACCES'), { code: 'EACCES' }))
        : readdir(path, { withFileTypes: true });
  const expand = async (closed: string) =>
    (await expandSources([tree], listBut(closed))).map(({ path, unreadable }) => [
      path.slice(tree.length),
      ...(unreadable?.findings ?? []).map(({ code, args }) => `${code}: ${args['reason']}`),
    ]);

  it('is told once, and the others are checked', async () => {
    assert.deepEqual(await expand(join(tree, 'closed')), [
      ['/a.json'],
      ['/closed', 'unreadable: it may not be read'],
      ['/open/c.json'],
    ]);
  });

  it('is told where it is the one that was asked for', async () => {
    assert.deepEqual(await expand(tree), [['', 'unreadable: it may not be read']]);
  });
});

describe('the files of a folder', () => {
  it('may end in capitals', async () => {
    write('capitals/a.JSON');
    const [report, ...others] = await reportsOf(['capitals'], folder.path);
    assert.deepEqual(others, []);
    assert.equal(report!.file, join('capitals', 'a.JSON'));
  });

  it('may be links, but links to folders are not followed', async () => {
    const file = write('elsewhere/a.json');
    write('links/real.json');
    const link = (target: string, name: string) =>
      symlinkSync(target, join(folder.path, 'links', name));
    link(file, 'file.json');
    link('nowhere', 'broken.json');
    link('circle.json', 'circle.json');
    link('nowhere', 'broken.txt');
    link(join(folder.path, 'elsewhere'), 'folder');
    link(join(folder.path, 'elsewhere'), 'folder.json');
    link('.', 'itself');
    const reports = await reportsOf(['links'], folder.path);
    assert.deepEqual(
      reports.map(({ file, code }) => [file, code]),
      [
        [join('links', 'broken.json'), 'unreadable'],
        [join('links', 'circle.json'), 'unreadable'],
        [join('links', 'file.json'), 'not-json'],
        [join('links', 'real.json'), 'not-json'],
      ],
    );
    assert.match(reports[0]!.message, /it is a link that leads nowhere/);
  });

  it('are told of by --help', async () => {
    const { out } = await runCli(['--help']);
    assert.match(out, /Links to files\nare followed, links to folders are not\./);
  });
});

describe('a file of which too much is to be said', () => {
  const report = (index: number, severity: Report['severity']): Report => ({
    ...{ file: 'a.json', code: 'a-code', path: '', args: {}, column: 1, message: 'A sentence.' },
    severity,
    line: index + 1,
  });

  it('ends with how many more there are, and the worst are printed', () => {
    const reports = [...Array(300).keys()].map((index) =>
      report(index, index === 299 ? 'error' : 'warning'),
    );
    const lines = printReports(reports, false).trimEnd().split('\n');
    assert.equal(lines.length, 201);
    assert.match(lines[198]!, /^a\.json:199:1 {2}warning/);
    assert.match(lines[199]!, /^a\.json:300:1 {2}error/);
    assert.equal(lines[200], 'a.json  and 100 more');
    assert.equal(printReports(reports.slice(0, 200), false).split('\n').length, 201);
  });

  it('is checked all the same, and all of it is written as data', async () => {
    const fields = [...Array(15_000).keys()].map((index) => [`f${index}`, 1]);
    const text = JSON.stringify(aCase(Object.fromEntries(fields)), null, 1);
    const file = write('much.json', text);
    const { code, out } = await runCli(['check', '--now', '2026-03-10', file]);
    assert.equal(code, 0);
    assert.match(
      out,
      /much\.json {2}and 148\d\d more\n\n1 file checked: 0 errors, 150\d\d warnings/,
    );
  });

  it('does not overflow the stack where there are a hundred thousand of it', async () => {
    const updates = [...Array(500).keys()].map((index) => {
      const [hour, minute] = [Math.floor(index / 60) + 10, (index % 60) + 100];
      return { date: `2026-01-01T${hour}:${String(minute).slice(1)}Z`, text: 'News.', title: 'T' };
    });
    const letters = [...'abcdefghijklmnopqrst'];
    const tags = letters.flatMap((a) => letters.map((b) => [`x${a}${b}`, {}]));
    const translations = Object.fromEntries(tags);
    const file = write('gaps.json', JSON.stringify(aCase({ updates, translations })));
    const { code, out, err } = await runCli(['check', '--now', '2026-03-10', file]);
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /\n1 file checked: 0 errors, 1\d{5} warnings/);
  });
});
