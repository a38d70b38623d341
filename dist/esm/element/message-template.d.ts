import type { Card } from '../card/card.js';
import { type CardView, type Printed } from './print.js';
/** The message while it is asked for; and what the reader has written for as long as it stands there. */
export declare function messageTemplate(card: Card, view: CardView): Printed;
