// The configuration of `publish`: a JSON file in which everything may be left out. What is wrong in it is a Misuse.

import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { cleanFormat } from '../case/formats.js';
import { isObject } from '../case/read-fields.js';
import { isSafe } from '../site/base.js';
import { type Config, NO_CONFIG } from '../site/config.js';
import { Misuse } from './values.js';

const FIELDS: readonly string[] = Object.keys(NO_CONFIG);

/** @param file absent where there is none */
export async function readConfig(file: string | undefined): Promise<Config> {
  if (file === undefined) return NO_CONFIG;
  const value = parse(file, await read(file, '--config'));
  const say = (what: string, remedy: string): never => {
    throw new Misuse(`${what} in "${file}". What to do: ${remedy}`);
  };
  if (!isObject(value)) return say('there is no object', 'write { … }');
  const stray = Object.keys(value).find((key) => !FIELDS.includes(key));
  if (stray !== undefined) say(`"${stray}" is nothing`, `use only ${FIELDS.join(', ')}`);
  const fields = value as Readonly<Record<string, unknown>>;

  const text = (key: string): string | undefined => {
    const found = fields[key];
    if (found === undefined) return undefined;
    if (typeof found !== 'string' || found.trim() === '')
      return say(`"${key}" is not a text`, 'write it in quotes, or leave it out');
    return found.trim();
  };
  const list = (key: string): readonly unknown[] => {
    const found = fields[key] === undefined ? [] : fields[key];
    return Array.isArray(found) ? found : say(`"${key}" is not a list`, 'write [ … ]');
  };

  const lang = text('lang');
  const styles = text('styles');
  return {
    title: text('title'),
    lang:
      lang === undefined
        ? NO_CONFIG.lang
        : (cleanFormat(lang, 'language') ??
          say(`"${lang}" is not a language`, 'write it as fr or pt-BR')),
    links: list('links').map((item, index) => {
      const { label, url } = (isObject(item) ? item : {}) as Readonly<Record<string, unknown>>;
      const isGood =
        typeof label === 'string' &&
        label.trim() !== '' &&
        typeof url === 'string' &&
        URL.canParse(url) &&
        isSafe(url);
      return isGood
        ? { label: label.trim(), url }
        : say(
            `links[${index}] is not a link`,
            'give it a "label", and a "url" that begins with https://',
          );
    }),
    frame: list('frame').map((item, index) =>
      typeof item === 'string' && URL.canParse(item) && isSafe(item) && !/\s/.test(item)
        ? item
        : say(`frame[${index}] is not an address`, 'write one that begins with https://'),
    ),
    styles:
      styles === undefined
        ? undefined
        : await read(resolve(dirname(file), styles), `"styles" in "${file}"`),
  };
}

/** The style sheet that a configuration names; none where it cannot be read. */
export async function stylesOf(file: string): Promise<readonly string[]> {
  try {
    const { styles } = JSON.parse(await readFile(file, 'utf8')) as { readonly styles?: unknown };
    return typeof styles === 'string' ? [resolve(dirname(file), styles)] : [];
  } catch {
    return [];
  }
}

async function read(file: string, of: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new Misuse(`"${file}" could not be read. What to do: give ${of} a file that is there`);
  }
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Misuse(`"${file}" is not JSON: ${(error as Error).message}`);
  }
}
