// What makes the scripts for readers as small as they are. Whatever a reader sees stays the same.

import { transform } from 'lightningcss';
import { minify } from 'terser';
import type { Plugin } from 'vite';
import { en, LOCALES } from '../src/locales/all.js';
import { pack } from '../src/locales/packed.js';

/** Every byte is downloaded by every reader: terser saves two in a hundred over the bundler's own minifier. */
export const smallest: Plugin = {
  name: 'smallest',
  transform(code, id) {
    // No bundler looks into the styles of a template.
    if (!id.endsWith('styles.ts')) return undefined;
    return code.replace(/css`([^`]*)`/, (_, styles: string) => `css\`${smallStyles(styles, id)}\``);
  },
  async generateBundle({ format }, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      // Indentation of templates is for those who read the source.
      const code = file.code.replace(/\n +/g, ' ');
      const compress = { passes: 3, ecma: 2020 } as const;
      const { code: small } = await minify(code, { module: format === 'es', compress });
      file.code = `${small}\n`;
    }
  },
};

const smallStyles = (styles: string, filename: string): string =>
  transform({ filename, code: Buffer.from(styles), minify: true })
    .code.toString()
    .replaceAll('\\', '\\\\');

/** Puts every language into the script as one text: a kilobyte less for every reader. */
export const packedLocales: Plugin = {
  name: 'packed-locales',
  load(id) {
    if (!id.endsWith('/locales/all.ts')) return undefined;
    const packed = LOCALES.filter((locale) => locale !== en).map(pack);
    return `import { en } from './en.js';
import { unpack } from './packed.js';
export const LOCALES = [en, ...${JSON.stringify(packed)}.map(unpack)];`;
  },
};

const BLANKS = /\n +(?=[<>`$])|(?<=[>`])\n +/g;

/**
 * Takes out line breaks beside tags and expressions in the templates of a card: they would be a hundred nodes of every card.
 * What has to stay apart stands on one line; test/element/as-built.test.ts tells where it does not.
 */
export const noBlanks: Plugin = {
  name: 'no-blanks',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      // What is minified by now has no other lines than those of templates.
      if (file.type === 'chunk') file.code = file.code.replace(BLANKS, '');
    }
  },
};
