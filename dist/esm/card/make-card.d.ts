import type { Case, Overrides } from '../case/table.js';
import type { Card } from './card.js';
import type { Reader } from './reader.js';
/**
 * The card for a case, complete or not: what is missing is left out.
 * @param shown the case as read
 * @param own the partner's own words; they win over those of the case
 */
export declare function makeCard(shown: Case, reader: Reader, own?: Partial<Overrides>): Card;
