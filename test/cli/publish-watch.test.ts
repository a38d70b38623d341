// `case-action publish` that is left running, and that is ended at any moment: no file is ever there by half.

import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { aCase } from '../a-case.js';
import { FULL, TODAY } from '../support/invented-cases.js';
import { makeSites, type Site } from './a-site.js';
import { CLI } from './run-cli.js';

const newSite = makeSites();
const PATIENCE_MS = 60_000;
const LOOK_AGAIN_MS = 20;

const started = new Set<ChildProcess>();
after(() => {
  for (const child of started) child.kill('SIGKILL');
});

interface Running {
  readonly child: ChildProcess;
  /** What it has said so far. */
  readonly said: () => string;
  /** Its exit code, or the signal that ended it. */
  readonly end: Promise<number | NodeJS.Signals>;
}

/** Starts `case-action publish`, and does not wait for its end. */
function start(site: Site, ...options: readonly string[]): Running {
  const child = spawn(process.execPath, [CLI, ...site.args, '--now', TODAY, ...options]);
  started.add(child);
  const end = once(child, 'exit').then(
    ([code, signal]: (number | NodeJS.Signals | null)[]) => (code ?? signal)!,
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  }
  return { child, said: () => said, end };
}

/** Waits until something is so. */
async function until(isSo: () => boolean, { said }: Running): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!isSo()) {
    if (Date.now() > end) throw new Error(`It was never so. It said: ${said()}`);
    await pause(LOOK_AGAIN_MS);
  }
}

const says = (site: Site, path: string, text: string) => (): boolean =>
  existsSync(site.at(path)) && site.read(path).includes(text);

/** Ends it, if it has not ended by itself, and tells how it did. */
function endOf({ child, end }: Running, signal: NodeJS.Signals): Promise<number | NodeJS.Signals> {
  child.kill(signal);
  return end;
}

const temporaryIn = (site: Site): readonly string[] =>
  site.files().filter((path) => path.endsWith('.tmp'));

describe('case-action publish --watch', () => {
  it('publishes at once and after every change, until it is ended', async () => {
    const site = newSite();
    site.write('mira.json', aCase());
    site.write('amal/amal.json', aCase({ name: 'Amal Invented' }));
    const running = start(site, '--watch');
    await until(() => running.said().includes('Watching "'), running);
    assert.match(site.read('mira/index.html'), /Mira Invented/);

    site.write('mira.json', aCase({ headline: 'A second headline' }));
    await until(says(site, 'mira/index.html', 'A second headline'), running);
    await until(says(site, 'mira.json', 'A second headline'), running);

    site.write('amal/amal.json', aCase({ name: 'Amal Invented', headline: 'A third headline' }));
    await until(says(site, 'amal.json', 'A third headline'), running);

    site.write('new.json', aCase({ name: 'New Invented' }));
    await until(says(site, 'index.html', 'New Invented'), running);

    assert.equal(await endOf(running, 'SIGINT'), 'SIGINT');
    assert.deepEqual(temporaryIn(site), []);
  });

  it('says what is broken, keeps its last good output, and goes on', async () => {
    const site = newSite();
    site.write('mira.json', aCase());
    const running = start(site, '--watch');
    await until(() => running.said().includes('Watching "'), running);
    const before = site.read('mira/index.html');

    site.write('mira.json', '{');
    await until(() => running.said().includes('its last good version stays published'), running);
    assert.equal(site.read('mira/index.html'), before);

    site.write('mira.json', aCase({ headline: 'Mended' }));
    await until(says(site, 'mira/index.html', 'Mended'), running);
    await endOf(running, 'SIGINT');
  });

  it('sees every save of an editor that puts another file in the place of the one before', async () => {
    const site = newSite();
    site.write('2026/mira.json', aCase());
    const running = start(site, '--watch');
    await until(() => running.said().includes('Watching "'), running);
    for (const headline of ['First save', 'Second save', 'Third save']) {
      site.write('2026/.mira.swp', aCase({ headline }));
      renameSync(join(site.dir, '2026/.mira.swp'), join(site.dir, '2026/mira.json'));
      await until(says(site, 'mira.json', headline), running);
    }
    await endOf(running, 'SIGINT');
  });

  it('sees what comes in a new folder, and in one that is made again', async () => {
    const site = newSite();
    site.write('mira.json', aCase());
    const running = start(site, '--watch');
    await until(() => running.said().includes('Watching "'), running);
    for (const headline of ['First', 'Second', 'Third']) {
      site.write('new/amal.json', aCase({ headline }));
      await until(says(site, 'amal.json', headline), running);
      site.write('new/amal.json', aCase({ headline: `${headline}, corrected` }));
      await until(says(site, 'amal.json', `${headline}, corrected`), running);
      site.remove('new');
    }
    await endOf(running, 'SIGINT');
  });

  it('misses nothing that changes while it is still at work', async () => {
    const site = newSite();
    for (const name of ['a', 'b', 'c', 'd']) site.write(`${name}.json`, FULL);
    const running = start(site, '--watch');
    await until(says(site, 'a.json', 'Mira'), running);
    site.write('a.json', { ...FULL, headline: 'Changed in the middle' });
    await until(says(site, 'a.json', 'Changed in the middle'), running);
    await endOf(running, 'SIGINT');
  });

  it('ends with 2 where it cannot begin', async () => {
    const site = newSite();
    site.write('mira.json', aCase());
    const { code, err } = await site.publish('--watch', '--config', 'nowhere.json');
    assert.equal(code, 2);
    assert.match(err, /"nowhere\.json" could not be read/);
  });

  it('goes on while the configuration is being written', async () => {
    const site = newSite();
    site.write('mira.json', aCase());
    site.write('config.json', { title: 'One' });
    const running = start(site, '--watch', '--config', `${site.dir}/config.json`);
    await until(() => running.said().includes('Watching "'), running);

    site.write('config.json', '{ "title": ');
    await until(() => running.said().includes('is not JSON'), running);
    site.write('config.json', { title: 'Two' });
    await until(says(site, 'mira/index.html', 'Two</title>'), running);
    await endOf(running, 'SIGINT');
  });
});

describe('case-action publish that is killed', () => {
  const NAMES = Array.from({ length: 40 }, (_, index) => `case-${index}`);

  /** Makes all of them cases with a headline. */
  function writeCases(site: Site, headline: string): void {
    for (const name of NAMES) site.write(`${name}.json`, aCase({ headline }));
  }

  function manyCases(headline: string): Site {
    const site = newSite();
    writeCases(site, headline);
    return site;
  }

  const filesOf = (site: Site): ReadonlyMap<string, string> =>
    new Map(site.files().map((path) => [path, site.bytes(path).toString('base64')]));

  it('leaves no half file where it is killed, and is made whole by the next run, which takes away what was left', async () => {
    const before = manyCases('Before');
    const now = manyCases('Now');
    await Promise.all([before.publish(), now.publish()]);
    const [old, whole] = [filesOf(before), filesOf(now)];

    const site = manyCases('Before');
    await site.publish();
    writeCases(site, 'Now');
    const ends: (number | NodeJS.Signals)[] = [];
    // At three moments of the work: each run goes on where the last one was killed.
    for (const name of ['case-1', 'case-15', 'case-24']) {
      const running = start(site);
      await until(says(site, `${name}.json`, 'Now'), running);
      ends.push(await endOf(running, 'SIGKILL'));
      for (const [path, bytes] of filesOf(site)) {
        if (path.endsWith('.tmp')) continue;
        assert.ok(bytes === old.get(path) || bytes === whole.get(path), path);
      }
    }
    // On a busy machine a run may be done before it is killed.
    assert.ok(ends.includes('SIGKILL'), ends.join());
    const { code } = await site.publish();
    assert.equal(code, 0);
    assert.deepEqual(filesOf(site), whole);
  });

  it('leaves what it was writing, where it is killed, to the next run, which takes it away and nothing else', async () => {
    const site = newSite();
    site.write('mira.json', aCase());
    await site.publish();
    // The number of no process: they are smaller.
    site.writePublished('mira/.case-action-4194305-0.tmp', 'half');
    site.writePublished('mira/.case-action-1-0.tmp', 'of a process that runs');
    site.writePublished('mira/notes.tmp', 'of somebody else');
    site.write('mira.json', aCase({ headline: 'Now' }));
    await site.publish();
    assert.deepEqual(temporaryIn(site), ['mira/.case-action-1-0.tmp', 'mira/notes.tmp']);
  });
});
