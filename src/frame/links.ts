// Where the links of a card lead from a frame: into a tab of their own; and where the page around forbids tabs, to
// pages of the organisation, if there are any.

import { actionPage, casePage, firstNames } from './act.js';
import { tellWordPress } from './wordpress.js';

/** @param folder that of the case's action pages, as an address of this site; without one, what is locked in stays so */
export function followLinks(folder: string | undefined): void {
  const page = document.documentElement;
  let first: readonly (string | undefined)[] = [];
  let click: MouseEvent | undefined;

  // Before the browser or anybody else acts on it.
  for (const type of ['click', 'auxclick'] as const)
    addEventListener(
      type,
      (event) => {
        click = event;
        const link = linkIn(event);
        // Links open a tab, where they would open in the frame. A mail has a program of its own.
        if (link !== undefined) link.target ||= '_blank';
      },
      true,
    );

  page.addEventListener('case-load', ({ detail }) => {
    first = firstNames(detail.case);
  });
  page.addEventListener('case-act', (event) => {
    const { network, target, url } = event.detail;
    // Copying and the device's share sheet lead nowhere.
    if (url === undefined || click === undefined) return;
    const name = first.includes(target.name) ? undefined : target.name;
    const way = folder && actionPage(folder, network, name);
    // The card is not to say that it has opened what it has not.
    if (isLedElsewhere(click, url, way)) event.preventDefault();
  });
  addEventListener('click', (event) => {
    const link = linkIn(event);
    // What is prevented already has been seen to.
    if (link === undefined || event.defaultPrevented) return;
    const way = folder && casePage(folder);
    if (isLedElsewhere(event, link.href, way)) event.preventDefault();
  });
}

/**
 * Leads a reader on where a link might not.
 * @param way the page of this site that has the same link
 * @returns whether the link is not to be followed, since its reader goes there by another way
 */
function isLedElsewhere(click: MouseEvent, url: string, way: string | undefined): boolean {
  // A tab that the reader asks for, by a key or the middle button, opens from everywhere.
  const { button, ctrlKey, metaKey, shiftKey, altKey } = click;
  if (button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return false;
  const isOwn = new URL(url).host === location.host;
  const value = isOwn ? url : way;
  if (value === undefined) return false;
  if (tellWordPress({ message: 'link', value })) return true;
  // Whether tabs are forbidden is told to nobody: one has to be tried. Only what is locked in has no origin.
  if (way === undefined || self.origin !== 'null') return false;
  if (openTab(url)) {
    // The card may say so; its link would open another one.
    click.preventDefault();
    return false;
  }
  location.assign(value);
  return true;
}

/** Opens a tab for an address. Returns whether it may: of a mail, which needs no tab, that cannot be told. */
function openTab(url: string): boolean {
  if (!url.startsWith('https:')) return false;
  // The tab is not to know this page. To say so as it is opened would keep from us whether there is one.
  const referrer = document.createElement('meta');
  Object.assign(referrer, { name: 'referrer', content: 'no-referrer' });
  document.head.append(referrer);
  let tab: Window | null = null;
  try {
    tab = open(url, '_blank');
    if (tab !== null) tab.opener = null;
  } catch {
    // Firefox throws where others open nothing. A tab that is locked in like this page is out of its reach at once, and
    // has no more power over it.
  }
  return tab !== null;
}

function linkIn(event: Event): HTMLAnchorElement | undefined {
  for (const it of event.composedPath()) {
    if (it instanceof HTMLAnchorElement && it.protocol === 'https:') return it;
  }
  return undefined;
}
