// Reads the values of the command line's arguments; what is none of them is a Misuse.

import { cleanFormat } from '../case/formats.js';
import { isSafe, readBase } from '../site/base.js';
import { isAddress } from './addresses.js';
import { isPublicKey } from './public-key.js';

/** The command was not called as it wants to be; the message says why. */
export class Misuse extends Error {}

export function refuseBroken(source: string): void {
  if (isAddress(source) && !URL.canParse(source)) throw new Misuse(`"${source}" is not an address`);
}

/** An address that pages of other sites may load or link to. */
export function readAddress(option: string, value: string): string {
  if (!isAddress(value) || !URL.canParse(value) || !isSafe(value)) {
    throw new Misuse(`${option} needs an address that begins with https://, not "${value}"`);
  }
  return new URL(value).href;
}

/** The address of a folder; it ends in `/`. */
export function readFolder(option: string, value: string): string {
  const folder = readBase(readAddress(option, value));
  if (folder === undefined)
    throw new Misuse(`${option} needs the address of a folder, not "${value}"`);
  return folder;
}

/** An address, or for use on the same site, a path that begins at its root. */
export function readPlace(option: string, value: string): string {
  if (!/^\/[^/\\]/.test(value)) return readAddress(option, value);
  const { pathname, search, hash } = new URL(value, 'https://same-site.example');
  return pathname + search + hash;
}

/** The file itself: neither its folder, nor one of the scripts for frames. */
export function readScript(value: string): string {
  const place = readPlace('--script', value);
  if (!/\.m?js(?:[?#].*)?$/.test(place) || /\/frame(?:-parent)?\.js/.test(place)) {
    throw new Misuse(`--script needs the address of case-action.js itself, not "${value}"`);
  }
  return place;
}

export function readLang(value: string): string {
  const lang = cleanFormat(value, 'language');
  if (lang === undefined)
    throw new Misuse(`--lang needs a language as fr or pt-BR, not "${value}"`);
  return lang;
}

/** A public key, as it stands in embeds. */
export function readPublicKey(value: string): string {
  if (!isPublicKey(value)) {
    throw new Misuse(
      `--key needs a public key, the 87 characters that keygen has printed, not "${value}"`,
    );
  }
  return value;
}

export function readNow(value: string | undefined): Date {
  if (value === undefined) return new Date();
  const date = cleanFormat(value, 'date');
  if (date === undefined) {
    throw new Misuse(`--now needs a date as 2026-03-02 or 2026-03-02T18:30Z, not "${value}"`);
  }
  return new Date(date);
}
