import { type TemplateResult } from 'lit';
import type { Card } from '../card/card.js';
import type { SrcController } from './src-controller.js';
/** The region, and in it the button that shows what is new, or that it is there already, and what else is said. */
export declare function newsTemplate({ news, onShow }: Pick<SrcController, 'news' | 'onShow'>, { lang, dir, words }: Pick<Card, 'lang' | 'dir' | 'words'>, theme: string, said: string): TemplateResult;
