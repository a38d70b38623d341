// A release checks everything, publishes what was checked with its provenance, and says what partners paste.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { VERSION } from '../../src/version.js';

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const workflow = parse(readFileSync(join(ROOT, '.github/workflows/release.yml'), 'utf8'));
const steps: readonly Step[] = workflow.jobs.publish.steps;
const commands = steps.flatMap(({ run }) => run ?? []);

/** Runs a step as the workflow would, for a tag, in a folder that has what it reads. */
function runStep(name: string, tag: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'case-action-'));
  after(() => rmSync(folder, { recursive: true }));
  for (const path of ['dist', 'demo', 'package.json'])
    symlinkSync(join(ROOT, path), join(folder, path));
  const { run } = steps.find((step) => step.name === name)!;
  return execFileSync('bash', ['-eo', 'pipefail', '-c', run!], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, GITHUB_REF_NAME: tag, GITHUB_STEP_SUMMARY: join(folder, 'summary.md') },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

describe('a release', () => {
  it('begins with a tag, and publishes nothing else', () => {
    assert.deepEqual(workflow.on, { push: { tags: ['v*'] } });
    assert.doesNotThrow(() => runStep('The tag is the version', `v${VERSION}`));
    assert.throws(() => runStep('The tag is the version', 'v999.0.0'));
  });

  it('checks everything before it publishes', () => {
    const publish = commands.findIndex((run) => run.includes('publish'));
    assert.ok(commands.indexOf('npm ci') < commands.indexOf('npm run verify'));
    assert.ok(commands.indexOf('npm run verify') < publish);
  });

  it('publishes with provenance, by who it is and not by a password', () => {
    assert.ok(commands.some((run) => run.includes('publish --provenance --access public')));
    assert.deepEqual(workflow.permissions, { contents: 'read', 'id-token': 'write' });
    assert.doesNotMatch(JSON.stringify(workflow), /secrets\.|_TOKEN/);
  });

  it('says what partners paste, with the hash of the very script', () => {
    const script = readFileSync(join(ROOT, 'dist/case-action.js'));
    const hash = createHash('sha384').update(script).digest('base64');
    const address = `https://cdn.jsdelivr.net/npm/case-action@${VERSION}/dist/case-action.js`;
    assert.equal(
      runStep('What partners paste', `v${VERSION}`),
      `\`\`\`html\n<script type="module" src="${address}" integrity="sha384-${hash}" crossorigin="anonymous"></script>\n\`\`\`\n`,
    );
  });
});
