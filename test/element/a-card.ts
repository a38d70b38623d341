// Helpers to put a <case-action> on the page and to read what it shows.

import { fixture } from '@open-wc/testing';
import type { CaseAction } from '../../src/element/case-action.js';
import type { CaseEventMap } from '../../src/element/events.js';
import '../../src/define.js';
import { ar } from '../../src/locales/ar.js';
import { fr } from '../../src/locales/fr.js';
import { registerLocales } from '../../src/locales/registry.js';

registerLocales(fr, ar);

/** The elements that HTML puts on the page, the first <case-action> of which is returned. */
export async function onPage(html: string): Promise<CaseAction> {
  const root = await fixture<HTMLElement>(html);
  const card = root.matches('case-action') ? root : root.querySelector('case-action');
  await (card as CaseAction).updateComplete;
  return card as CaseAction;
}

/** A <case-action> with a case inside as JSON, and whatever attributes and children are given. */
export function withJson(value: unknown, attributes = '', children = ''): Promise<CaseAction> {
  const json = JSON.stringify(value).replaceAll('<', '\\u003c');
  return onPage(
    `<case-action ${attributes}><script type="application/json">${json}</script>${children}</case-action>`,
  );
}

/** The text of a part of the card; nothing where there is no such part. */
export const textOf = (card: CaseAction, part: string): string | undefined =>
  partOf(card, part)?.textContent?.replace(/\s+/g, ' ').trim();

export const partOf = <Kind extends Element = HTMLElement>(
  card: CaseAction,
  part: string,
): Kind | null => card.shadowRoot!.querySelector<Kind>(`[part="${part}"]`);

export const actionOf = (card: CaseAction): HTMLAnchorElement | null => partOf(card, 'action');

/** The message that the action would send. */
export const messageOf = (card: CaseAction): string | null =>
  new URL(actionOf(card)!.href).searchParams.get('text');

/** Whether a reader sees what stood inside the element. */
export const showsFallback = (card: CaseAction): boolean =>
  card.shadowRoot!.querySelector('slot') !== null && partOf(card, 'card') === null;

/** The address at which the test server answers with a text. */
export const servedAt = (body: string): string => `/json?body=${encodeURIComponent(body)}`;

/** The address at which it answers after a while. */
export const servedLate = (ms: number, body: string): string =>
  `/slow?ms=${ms}&body=${encodeURIComponent(body)}`;

/** Resolves with the next event of a name. */
export const next = <Name extends keyof CaseEventMap>(
  from: EventTarget,
  name: Name,
): Promise<CaseEventMap[Name]> =>
  new Promise((resolve) => {
    from.addEventListener(name, (event) => resolve(event as CaseEventMap[Name]), { once: true });
  });

/** Puts something on the page, and waits until its case has arrived or failed to. */
export async function settled<Put>(put: () => Promise<Put>): Promise<Put> {
  const news = Promise.race([next(document, 'case-load'), next(document, 'case-error')]);
  const what = await put();
  await news;
  return what;
}
