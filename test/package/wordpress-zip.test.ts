// The zip of the WordPress plugin, without a WordPress: what is in it, and that its files agree with the project.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { makePluginZip } from '../../integrations/wordpress/plugin-zip.js';

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const files = unzipSync(makePluginZip());
const text = (name: string): string => strFromU8(files[`case-action/${name}`]!);
const { version } = JSON.parse(read('package.json')) as { readonly version: string };

describe('the zip of the WordPress plugin', () => {
  it('is the same each time', () => {
    assert.deepEqual(makePluginZip(), makePluginZip());
  });

  it('has one folder, the script as it is built, and the licence', () => {
    assert.ok(Object.keys(files).every((name) => name.startsWith('case-action/')));
    assert.equal(text('case-action.classic.js'), read('dist/case-action.classic.js'));
    assert.equal(text('LICENSE'), read('LICENSE'));
  });

  it('says the version of the project wherever WordPress looks for one', () => {
    const said = [
      /^ \* Version: +(\S+)$/m.exec(text('case-action.php'))?.[1],
      /^const CASE_ACTION_VERSION = '(.+)';$/m.exec(text('case-action.php'))?.[1],
      /^Stable tag: (\S+)$/m.exec(text('readme.txt'))?.[1],
      (JSON.parse(text('block.json')) as { readonly version: string }).version,
    ];
    assert.deepEqual(said, [version, version, version, version]);
  });

  it('says the same of a withdrawn case as every card', () => {
    const [, sentence] = /withdrawn: '(.+)'/.exec(read('src/locales/en.ts'))!;
    assert.ok(text('includes/print.php').includes(sentence!));
  });

  it('opens no file to whoever asks for it alone', () => {
    const php = Object.keys(files).filter((name) => name.endsWith('.php'));
    assert.ok(php.length > 5);
    for (const name of php) {
      assert.match(
        strFromU8(files[name]!),
        /^defined\( '(?:ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;$/m,
      );
    }
  });
});
