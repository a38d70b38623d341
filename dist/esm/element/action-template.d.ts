import { type TemplateResult } from 'lit';
import type { Card, CardAction } from '../card/card.js';
import { type CardView } from './print.js';
/** What is asked, and of whom. */
export declare function askTemplate({ words }: Card, { ask, choices, target }: CardAction, view: CardView): TemplateResult;
/** The ways to send the message: the button, copying beside it, and below them all others. */
export declare function waysTemplate(card: Card, action: CardAction, view: CardView): TemplateResult;
/** What was opened or copied, or could not be; beside it, to be copied, what may be gone by now. */
export declare function statusTemplate({ words, action }: Card, { reader: { actor } }: CardView): TemplateResult<1>;
