// The commands that the documentation shows, run in a shell as they stand there. What they ask https://ngo.example for is
// answered on this machine.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { aCase } from '../a-case.js';
import { blocksToRun } from '../support/doc-blocks.js';
import { startServer } from '../support/static-server.js';
import { CLI, makeFolder, type Run, ROOT } from './run-cli.js';

const NGO = 'https://ngo.example';

const server = await startServer();
const removals: (() => void)[] = [];
after(async () => {
  for (const remove of removals) remove();
  await server.close();
});
server.route('/cases/mira.json', () => ({
  headers: { 'access-control-allow-origin': '*', 'cache-control': 'max-age=300' },
  body: JSON.stringify(aCase()),
}));

/** A folder with what the documentation takes to be there: cases, a key, and the package. */
function makePlace(): string {
  const { path, remove } = makeFolder();
  removals.push(remove);
  mkdirSync(join(path, 'cases'));
  for (const file of ['mira.json', 'cases/mira.json'])
    writeFileSync(join(path, file), JSON.stringify(aCase()));
  copyFileSync(join(ROOT, 'test/cli/fixtures/ali-aarrass.json'), join(path, 'ali-aarrass.json'));
  const bin = join(path, 'node_modules/.bin');
  mkdirSync(bin, { recursive: true });
  symlinkSync(CLI, join(bin, 'case-action'));
  // What npx does with a package that is installed, without asking anybody.
  writeFileSync(join(bin, 'npx'), '#!/bin/sh\ncommand=$1\nshift\nexec "$command" "$@"\n');
  chmodSync(join(bin, 'npx'), 0o755);
  return path;
}

/** Runs a text in a shell; whatever is asked of the case's site is asked of ours. */
function runInShell(text: string, cwd: string): Promise<Run> {
  const PATH = `${join(cwd, 'node_modules/.bin')}:${process.env['PATH'] ?? ''}`;
  return new Promise((resolve) => {
    const child = execFile(
      'sh',
      ['-ec', text],
      { cwd, env: { ...process.env, PATH } },
      (...[, out, err]) => resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });
}

/** Of the addresses in a command, those that it asks: where it publishes to is only written down. */
const askHere = (text: string): string =>
  text.replaceAll(/(mirror|--live) https:\/\/ngo\.example/g, `$1 ${server.origin}`);

/** What has to be there afterwards, by what was run. */
const MADE: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ mirror /, ['public/cases/mira.json', 'public/cases/case-action.js']],
  [/ publish /, ['public/mira.json', 'public/mira/index.html', 'public/frame.html']],
  [/ publish .*--key/, ['public/mira.json.sig']],
  [/ keygen /, ['ngo-key.pem']],
];

function isMade(text: string, place: string): void {
  for (const [pattern, files] of MADE) {
    if (!pattern.test(text)) continue;
    for (const file of files) assert.ok(existsSync(join(place, file)), file);
  }
}

describe('a command of the documentation', () => {
  const places = new Map<string, string>();
  for (const { file, place, code } of blocksToRun('in a shell')) {
    it(`does what it is there for: ${file}, ${place}`, async () => {
      // The commands of a page follow each other.
      const folder = places.get(file) ?? makePlace();
      places.set(file, folder);
      const { code: exit, out, err } = await runInShell(askHere(code), folder);
      assert.equal(exit, 0, out + err);
      assert.notEqual(out, '');
      isMade(code, folder);
      if (code.includes(' embed ')) assert.match(out, /Mira Invented/);
      if (code.includes(`--script ${NGO}`)) assert.match(out, /integrity="sha384-/);
    });
  }
});

describe('a command of the documentation, with what it prints', () => {
  for (const { file, place, code } of blocksToRun('with its output')) {
    it(`prints just that: ${file}, ${place}`, async () => {
      const [, command, output] = /^\$ (.+)\n([^]*)$/.exec(code)!;
      const { out } = await runInShell(`${command!} || true`, makePlace());
      assert.equal(out, output);
      assert.match(out, /"@MinicomMa" is not quite the handle of the official, which is @MincomMa/);
    });
  }
});

describe('a line for cron', () => {
  for (const { file, place, code } of blocksToRun('by cron')) {
    it(`is one, and runs: ${file}, ${place}`, async () => {
      const [, time, command] = /^((?:[\d*/,-]+ +){5})(.+)\n$/.exec(code)!;
      assert.equal(time!.trim(), '17 * * * *');
      // To cron a % is a line break.
      assert.ok(!command!.includes('%'));
      const folder = makePlace();
      const moved = command!.replace(/cd \/srv\/\w+ /, `cd ${folder} `);
      assert.notEqual(moved, command);
      const { code: exit, out, err } = await runInShell(askHere(moved), folder);
      assert.deepEqual([exit, out], [0, ''], err);
      isMade(moved, folder);
    });
  }
});

describe('what npm is asked for', () => {
  const { name, scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly scripts: Readonly<Record<string, string>>;
  };

  for (const { file, place, code } of blocksToRun('by npm')) {
    it(`is there: ${file}, ${place}`, () => {
      for (const command of code.trim().split(' && ')) {
        const [, script] = /^npm (?:run )?(\w+)$/.exec(command) ?? [];
        if (command === `npm install ${name}` || command === 'npm ci') continue;
        assert.ok(script !== undefined && script in scripts, command);
      }
    });
  }
});
