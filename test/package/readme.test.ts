// The README: what a newcomer meets, in which order, and that it stays short.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const lines = readme.split('\n');

const MOST_LINES = 300;
/** What can be seen on a screen or two. */
const WITHIN_SECONDS = 60;

describe('the README', () => {
  it('has the two commands that set everything up, and no others, before anything else', () => {
    const commands = [...readme.matchAll(/```sh\n([^`]+)\n```/g)].map(([, command]) => command);
    assert.deepEqual(commands, ['npm ci && npm run demo', 'npm ci && npm test']);
    assert.ok(readme.indexOf('```sh') < readme.indexOf('## '));
  });

  it('begins with a sentence, a picture and what to paste', () => {
    const places = ['official who can act', '![', '```html'].map((part) => readme.indexOf(part));
    assert.ok(!places.includes(-1));
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    );
    assert.ok(lines.indexOf('```html') < WITHIN_SECONDS);
  });

  it('leads whoever has a newsletter to what they take, within seconds', () => {
    const line = lines.findIndex((it) => it.includes('**a newsletter'));
    assert.ok(line > 0 && line < WITHIN_SECONDS);
    assert.match(lines[line]!, /--as email.*\(docs\/embeds\.md#newsletters-and-mail\)/);
  });

  it('goes from what to paste to what it is made of', () => {
    const headings = lines.filter((line) => line.startsWith('## ')).map((line) => line.slice(3));
    assert.deepEqual(headings, [
      'Put a case on your page',
      'With and without JavaScript',
      'The smallest case file, and `check`',
      'Reference',
      'Where it survives',
      'Languages',
      'Privacy, size and speed',
      'What is not promised',
      'Design decisions',
      'Contributing',
    ]);
  });

  it('is read in minutes', () => {
    assert.ok(lines.length <= MOST_LINES, `${lines.length} lines: move some to docs/`);
  });

  it('leads to every page of docs/', () => {
    const listed = [...readme.matchAll(/\(docs\/([\w-]+)\.md/g)].map(([, name]) => name!);
    for (const name of [
      'case-file',
      'embeds',
      'publish',
      'csp',
      'theming',
      'privacy',
      'signed',
      'problems',
      'scale',
      'speed',
    ])
      assert.ok(listed.includes(name), name);
  });
});
