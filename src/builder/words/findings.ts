// What checking says, in each language of the builder: English as everywhere else, the others from here. Pure.

import type { Wording } from '../../case/wording.js';
import type { Finding } from '../../check/findings.js';
import { phraseFinding } from '../../check/wording.js';
import type { Lang } from '../lang.js';
import { findings as ar } from './findings/ar.js';
import { findings as fr } from './findings/fr.js';

/** A finding in words, as sentences of their own: with a capital and a full stop. */
export interface FindingText {
  readonly what: string;
  readonly remedy: string;
  /** The language that both are in: English where the one asked for has no words for it. */
  readonly lang: Lang;
}

const WORDINGS: Readonly<
  Record<Exclude<Lang, 'en'>, Readonly<Partial<Record<Finding['code'], Wording>>>>
> = { fr, ar };

/** A finding in a language of the builder. Where it is, it does not say. */
export function wordFindingIn(finding: Pick<Finding, 'code' | 'args'>, lang: Lang): FindingText {
  const own = lang === 'en' ? undefined : WORDINGS[lang][finding.code];
  const [what, remedy] = own?.(finding.args) ?? phraseFinding(finding);
  return { what: sentence(what), remedy: sentence(remedy), lang: own === undefined ? 'en' : lang };
}

/** Begins with a capital, unless it begins with an address or in quotes; ends with a full stop. */
function sentence(text: string): string {
  const whole = text.replace(/^\p{Ll}(?!\S*:\/\/)/u, (letter) => letter.toUpperCase());
  return /[.!?…]$/.test(whole) ? whole : `${whole}.`;
}
