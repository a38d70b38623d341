import type { Case, Overrides } from '../case/table.js';
import type { CardAction } from './card.js';
import type { Reader } from './reader.js';
import { type Translated } from './translate.js';
import { type TextMaker } from './words.js';
/** The action of an open case; nothing where person, official or message is not known. */
export declare function makeAction(asked: Case, own: Partial<Overrides>, reader: Reader, cardLang: string, translated: Translated, partners: TextMaker): CardAction | undefined;
