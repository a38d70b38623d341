// What checking says, in each language of the builder. Where English has no words of its own, it is that of the
// command line. Pure.

import type { Wording } from '../../case/wording.js';
import type { Finding } from '../../check/findings.js';
import { phraseFinding } from '../../check/wording.js';
import { nameIn } from '../case-languages.js';
import type { ByLang, Lang } from '../lang.js';
import { findings as ar } from './findings/ar.js';
import { findings as en } from './findings/en.js';
import { findings as fr } from './findings/fr.js';

/** A finding in words, as sentences of their own: with a capital and a full stop. */
export interface FindingText {
  readonly what: string;
  readonly remedy: string;
  /** The language that both are in: English where the one asked for has no words for it. */
  readonly lang: Lang;
}

const WORDINGS: ByLang<Readonly<Partial<Record<Finding['code'], Wording>>>> = { en, fr, ar };

/** A finding in a language of the builder. Where it is, it does not say. */
export function wordFindingIn(
  { code, args }: Pick<Finding, 'code' | 'args'>,
  lang: Lang,
): FindingText {
  const own = WORDINGS[lang][code];
  const [what, remedy] = own?.(inWords(args, lang)) ?? phraseFinding({ code, args });
  return { what: sentence(what), remedy: sentence(remedy), lang: own === undefined ? 'en' : lang };
}

/** A language is called by its name in that of the builder, not by its code. */
const inWords = (args: Finding['args'], lang: Lang): Finding['args'] =>
  args['lang'] === undefined ? args : { ...args, lang: nameIn(String(args['lang']), lang) };

/** Begins with a capital, unless it begins with an address or in quotes; ends with a full stop. */
function sentence(text: string): string {
  const whole = text.replace(/^\p{Ll}(?!\S*:\/\/)/u, (letter) => letter.toUpperCase());
  return /[.!?…]$/.test(whole) ? whole : `${whole}.`;
}
