// Whoever runs the tests reads their last line, however slowly.

import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, constants, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

describe('the last line of a run', () => {
  const folder = mkdtempSync(join(tmpdir(), 'case-action-'));
  after(() => rmSync(folder, { recursive: true }));

  it('arrives although the pipe was full when the run ended', async () => {
    const path = join(folder, 'pipe');
    execFileSync('mkfifo', [path]);
    // Open for both sides, so that neither waits for the other.
    const pipe = openSync(path, constants.O_RDWR);
    const filler = openSync(path, constants.O_RDWR | constants.O_NONBLOCK);
    fill(filler);
    const run = spawn('npx', ['tsx', 'test/run.ts', 'of-no-such-name'], {
      cwd: ROOT,
      stdio: ['ignore', pipe, 'pipe'],
    });
    const ended = once(run, 'exit');
    await once(run.stderr!, 'data');
    // By now it would have ended.
    await delay(100);
    const reader = spawn('cat', [path], { stdio: ['ignore', 'pipe', 'ignore'] });
    const read = once(reader, 'close');
    let text = '';
    reader.stdout!.on('data', (data) => (text += data));
    await ended;
    for (const end of [pipe, filler]) closeSync(end);
    await read;

    assert.equal(text.trimEnd().split('\n').at(-1), '0 passed, 1 failed');
  });
});

/** Writes into a pipe until it takes no more. */
function fill(pipe: number): void {
  try {
    for (;;) writeSync(pipe, '\n');
  } catch (error) {
    assert.equal((error as NodeJS.ErrnoException).code, 'EAGAIN');
  }
}
