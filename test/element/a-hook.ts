// Helpers to put a hook on the page, and to wait for what comes of it.

import { fixture } from '@open-wc/testing';
import type { CaseAction } from '../../src/element/case-action.js';
import { aCase } from '../a-case.js';
import { servedAt, settled } from './a-card.js';

export const fileOf = (name: string): string => servedAt(JSON.stringify(aCase({ name })));

export const SRC = fileOf('Mira Invented');

export const hookHtml = (attributes = '', words = '<b>Words.</b>'): string =>
  `<div class="case-action" data-src='${SRC}' ${attributes}>${words}</div>`;

/** A hook whose card has its case. */
export const aHook = (attributes?: string, words?: string): Promise<HTMLElement> =>
  settled(() => fixture<HTMLElement>(hookHtml(attributes, words)));

export const cardsIn = (root: ParentNode): CaseAction[] => [
  ...root.querySelectorAll<CaseAction>('case-action'),
];

export const cardOf = (hook: Element): CaseAction =>
  hook.querySelector<CaseAction>(':scope > case-action')!;

/** Waits until what was done to the page so far has been seen, and what came of that as well. */
export async function seen(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await Promise.resolve();
}

/** Waits until the card of a hook shows what was done so far. */
export async function shown(hook: Element): Promise<CaseAction> {
  await seen();
  const card = cardOf(hook);
  await card.updateComplete;
  return card;
}
