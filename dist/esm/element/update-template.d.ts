import { type TemplateResult } from 'lit';
import type { Card, CardUpdate } from '../card/card.js';
import { type CardView } from './print.js';
/** The latest update; below it the earlier ones, unless they stand elsewhere. */
export declare function updateTemplate(card: Card, latest: CardUpdate, isAlone: boolean, view: CardView): TemplateResult;
/** The earlier updates, newest first. */
export declare const earlierTemplate: ({ earlier, words }: Card) => TemplateResult;
