import type { Target, Translation } from '../case/table.js';
import type { CardChoice } from './card.js';
/** All officials for a reader to pick from; none where there is only one. */
export declare function makeChoices(targets: readonly Target[], picked: number, texts: Partial<Translation>): readonly CardChoice[];
/** The official that was picked: the same one, else the one with the handle, else the one with the name, else the first. */
export declare function findPicked(targets: readonly Target[], id: string | undefined): number;
