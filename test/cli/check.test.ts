// `case-action check`, as it is built: what it says of files and folders, and how it ends.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { printReport } from '../../src/cli/report.js';
import { aCase } from '../a-case.js';
import { CLI, codesOf, makeFolder, reportsOf, ROOT, runCli } from './run-cli.js';

const NOW = ['--now', '2026-03-10'];
const FIXTURES = 'test/check/fixtures';
const GOOD = `${FIXTURES}/good.json`;
const WARNING = `${FIXTURES}/warning-handle-differs.json`;
const NOTE = `${FIXTURES}/warning-x-only.json`;
const ERROR = 'test/case/fixtures/invalid-missing.json';

const folder = makeFolder();
after(folder.remove);
const { write } = folder;

describe('case-action check', () => {
  it('says that nothing is wrong with a good file', async () => {
    const run = await runCli(['check', ...NOW, GOOD]);
    assert.deepEqual(run, { code: 0, out: '1 file checked: no problems.\n', err: '' });
  });

  it('says what is wrong, where, and what to do', async () => {
    const { code, out } = await runCli(['check', ...NOW, WARNING]);
    assert.equal(code, 0);
    assert.equal(
      out,
      `${WARNING}:22:30  warning  "@InvnetedMin" is not quite the handle of the official, which is @InventedMin (ask). What to do: find out which one is right, and in a message write {target} in its place.  [handle-differs]\n\n1 file checked: 0 errors, 1 warning.\n`,
    );
  });

  it('fails where readers do not get the card', async () => {
    const { code, out } = await runCli(['check', ...NOW, ERROR]);
    assert.equal(code, 1);
    assert.match(
      out,
      /invalid-missing\.json:1:1 {2}error {2}a required field is missing \(\w+\)\. What to do: /,
    );
  });

  it('lets warnings fail where it is to be strict, and shows notes, which never fail', async () => {
    assert.equal((await runCli(['check', '--strict', ...NOW, WARNING])).code, 1);
    assert.equal((await runCli(['check', '--strict', ...NOW, GOOD])).code, 0);
    const hidden = await runCli(['check', ...NOW, NOTE]);
    assert.equal(hidden.out, '1 file checked: no problems, 1 note (--strict shows them).\n');
    const shown = await runCli(['check', '--strict', ...NOW, NOTE]);
    assert.equal(shown.code, 0);
    assert.match(shown.out, /:13:14 {2}note {2}X is the only way .* {2}\[x-only\]\n/);
  });

  it('keeps what it says of several files apart', async () => {
    const { out } = await runCli([
      'check',
      ...NOW,
      WARNING,
      GOOD,
      WARNING.replace('handle-differs', 'expired'),
    ]);
    const [first, second, sums] = out.split('\n\n');
    assert.match(first!, /handle-differs\]$/);
    assert.match(second!, /expired\]$/);
    assert.equal(sums, '3 files checked: 0 errors, 2 warnings.\n');
  });

  it('writes no colours but on a terminal', async () => {
    const { out } = await runCli(['check', ...NOW, WARNING]);
    const [report] = await reportsOf([...NOW, WARNING]);
    assert.ok(!out.includes('\u001B'));
    const coloured = printReport({ ...report!, severity: 'warning' }, true);
    assert.ok(coloured.includes('  \u001B[33mwarning\u001B[39m  '));
  });

  it('lets nothing in a file steer the terminal', async () => {
    const file = write('steer.json', JSON.stringify(aCase({ '\u001B[2Ja\nb': 1 })));
    const { out } = await runCli(['check', ...NOW, file]);
    assert.ok(!out.includes('\u001B'));
    assert.match(out, /" \[2Ja b" is not a field known here/);
  });

  it('can be run by its name', () => {
    assert.match(execFileSync(CLI, ['--version'], { encoding: 'utf8' }), /^\d+\.\d+\.\d+\n$/);
  });
});

describe('case-action check --json', () => {
  it('writes everything as data', async () => {
    assert.deepEqual(await reportsOf([...NOW, WARNING]), [
      {
        file: WARNING,
        code: 'handle-differs',
        path: 'ask',
        args: { found: '@InvnetedMin', handle: '@InventedMin' },
        severity: 'warning',
        line: 22,
        column: 30,
        message:
          '"@InvnetedMin" is not quite the handle of the official, which is @InventedMin (ask). What to do: find out which one is right, and in a message write {target} in its place.',
      },
    ]);
    assert.deepEqual(await reportsOf([...NOW, GOOD]), []);
  });

  it('fails like the other', async () => {
    assert.equal((await runCli(['check', '--json', ...NOW, ERROR])).code, 1);
    assert.equal((await runCli(['check', '--json', '--strict', ...NOW, WARNING])).code, 1);
    assert.equal((await runCli(['check', '--json', ...NOW, WARNING])).code, 0);
  });
});

describe('case-action check --now', () => {
  it('says what is to be said on that day', async () => {
    const file = `${FIXTURES}/warning-expired.json`;
    assert.deepEqual(codesOf(await reportsOf(['--now', '2026-03-09', file])), []);
    assert.deepEqual(codesOf(await reportsOf(['--now', '2026-03-10', file])), ['expired']);
    assert.deepEqual(codesOf(await reportsOf(['--now', '2026-03-10T00:30+01:00', file])), []);
  });
});

describe('the files that are checked', () => {
  it('are all .json files of a folder, but hidden ones and those of packages', async () => {
    const broken = '{"name": "M"';
    for (const name of [
      'b.json',
      'a/c.json',
      'a/no.txt',
      '.git/d.json',
      'node_modules/x/e.json',
      'a/node_modules/f.json',
    ]) {
      write(`tree/${name}`, broken);
    }
    const reports = await reportsOf(['tree'], folder.path);
    assert.deepEqual(
      reports.map(({ file }) => file),
      [join('tree', 'a', 'c.json'), join('tree', 'b.json')],
    );
  });

  it('are each checked once', async () => {
    const { out } = await runCli(['check', ...NOW, GOOD, GOOD]);
    assert.match(out, /^1 file checked/);
  });

  it('may be many', async () => {
    for (let index = 0; index < 50; index += 1) write(`many/${index}.json`, '{}');
    const { code, out, err } = await runCli(['check', 'many'], folder.path);
    assert.equal(code, 1);
    const sums = '\n50 files checked: 200 errors, 50 warnings, 50 notes (--strict shows them).\n';
    assert.equal(out.slice(-sums.length), sums);
    assert.equal(err, '', 'progress is for terminals');
  });

  it('are one sentence where they cannot be read', async () => {
    const [report, ...others] = await reportsOf(['no-such-file.json']);
    assert.deepEqual(others, []);
    assert.deepEqual([report!.code, report!.severity, report!.line], ['unreadable', 'error', 0]);
    const { code, out } = await runCli(['check', 'no-such-file.json']);
    assert.equal(code, 1);
    assert.match(
      out,
      /^no-such-file\.json {2}error {2}the file could not be read: there is none of that name\. What to do: .+ {2}\[unreadable\]\n/,
    );
  });

  it('are pointed at where they stop being JSON', async () => {
    const file = write('broken.json', '{\n  "name": "Mira"\n  "summary": "S"\n}\n');
    const [report] = await reportsOf([file]);
    assert.deepEqual([report!.code, report!.line, report!.column], ['not-json', 3, 3]);
    const { out } = await runCli(['check', file]);
    assert.equal(out.split('\n').length, 4, 'one line, whatever Node says of it');
  });

  it('may begin with a byte order mark', async () => {
    const good = readFileSync(join(ROOT, GOOD), 'utf8');
    assert.deepEqual(await reportsOf([...NOW, write('bom.json', `\uFEFF${good}`)]), []);
  });

  it('are told where they are not in UTF-8', async () => {
    const file = write(
      'latin1.json',
      Buffer.from(JSON.stringify(aCase({ name: 'Maëlle', status: 'paused' })), 'latin1'),
    );
    assert.ok(codesOf(await reportsOf([...NOW, file])).includes('not-utf8'));
  });

  it('are refused unread where they are too large', async () => {
    const file = write('large.json', Buffer.alloc(300 * 1024, 32));
    assert.deepEqual(codesOf(await reportsOf([file])), ['too-large']);
  });
});
