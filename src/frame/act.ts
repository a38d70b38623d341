// The action pages of a case, one a network: where links lead from a frame that can open nothing else. They are of the
// site of this page, as anybody can write its address.

import { parseAddress } from './allowed.js';

/**
 * The folder of a case's action pages, where a page may lead there.
 * @param act its address as it was asked for
 * @param page the address of the page
 */
export function actionFolder(act: string, page: string): string | undefined {
  const url = parseAddress(act, page);
  if (url === undefined) return undefined;
  const { href, origin, pathname } = url;
  const isFolder = pathname.endsWith('/') && href === origin + pathname;
  return isFolder && origin === new URL(page).origin ? href : undefined;
}

/** The page of the case itself, which has all of its links. */
export const casePage = (folder: string): string => new URL('..', folder).href;

/**
 * The action page of a network.
 * @param name the official's, where it is not the one whom the page is about first
 */
export function actionPage(folder: string, network: string, name: string | undefined): string {
  const place = name === undefined ? '' : `#${encodeURIComponent(name.replace(/\s+/g, '-'))}`;
  return `${folder}${network}/${place}`;
}

/** What is known of a case to tell its first official by. */
interface Asked {
  readonly targets?: readonly Named[] | undefined;
  readonly translations?:
    | Readonly<Record<string, { readonly targets?: readonly Named[] | undefined } | undefined>>
    | undefined;
}
interface Named {
  readonly name?: string | undefined;
}

/** What the first official of a case is called, in every language of it. */
export const firstNames = ({ targets, translations }: Asked): readonly (string | undefined)[] =>
  [{ targets }, ...Object.values(translations ?? {})].map((texts) => texts?.targets?.[0]?.name);
