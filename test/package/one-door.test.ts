// One command checks all that is checked for a change, and there are few others.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** The commands of npm in a text with their options, one that stands for another as that other, sorted. */
const commandsIn = (text: string): readonly string[] =>
  [...text.matchAll(/npm (?:run [a-z:]+|test)(?: --)?(?: --[a-z]+)*/g)]
    .map(([command]) =>
      command.replace('npm run test:engines --', scripts['test:engines']!).replace(/ +/g, ' '),
    )
    .sort();

describe('npm run verify', () => {
  it('does all that is done for every change, and nothing else', () => {
    assert.deepEqual(commandsIn(scripts['verify']!), commandsIn(read('.ci/run')));
    assert.equal(commandsIn(scripts['verify']!).length, 3);
  });

  it('is one of at most twelve scripts', () => {
    assert.ok(Object.keys(scripts).length <= 12);
  });
});
