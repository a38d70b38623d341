import { type TemplateResult } from 'lit';
import type { Card } from '../card/card.js';
import { type CardView } from './print.js';
import type { Layout } from './settings.js';
/** The words that stand on the page; while a case is on its way, in a frame that keeps room for it. */
export declare const waitingTemplate: (layout: Layout | undefined) => TemplateResult;
/** A card in its layout. */
export declare function cardTemplate(card: Card, view: CardView): TemplateResult;
