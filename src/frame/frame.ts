// The page in a frame: shows the case that its address names, and tells the page around it how high that is. Strangers
// write the address: it sets which case, the look, the language and where on this site links lead, and never a word.

import { actionFolder } from './act.js';
import { allowedAddress, parseAddress } from './allowed.js';
import { followLinks } from './links.js';
import { secretIn, tellWordPress } from './wordpress.js';
import { sentenceIn } from './words.js';

const LOOK = ['layout', 'theme', 'networks', 'heading-level', 'refresh'];
/**
 * Room for the mark of focus, which the edge of a frame would cut. It is the card's own, which so begins where the frame
 * does: one pixel of it is enough for it to count as near. Whatever styles the organisation adds win.
 */
const STYLES =
  ':where(body,p){margin:0}:where(body){font:1rem/1.5 system-ui,sans-serif}' +
  ':where(case-action){box-sizing:border-box;padding:5px}:where(body>p){padding:1em}';
/** So much of an address is said, in characters. */
const LONGEST_SAID = 200;

const page = document.documentElement;
const query = new URLSearchParams(location.search);
const sentence = document.createElement('p');
/** Whether there is a case; `undefined` as long as that is not known, and the frame keeps the height that it has. */
let isShown: boolean | undefined;

setLanguage();
setLook();
followLinks(namedFolder());
followHeight();
showCase();

function showCase(): void {
  const src = query.get('src') ?? '';
  const listed = listedAddresses();
  const url = allowedAddress(src, location.href, listed);
  if (url === undefined) {
    settle(false);
    if (src === '') {
      warn(
        'no case is named (src in the address of the frame)',
        'add ?src= and where the case file is',
      );
    } else {
      warn(
        `"${src.slice(0, LONGEST_SAID)}" is nothing that this page may show (src in the address of the frame)`,
        `name a case file of ${location.origin}, or list its address in <meta name="case-action-src"> of frame.html`,
      );
    }
  } else if (customElements.get('case-action') === undefined) {
    settle(false);
    warn(
      'there is no script that shows a case (case-action.classic.js)',
      'put it beside frame.html, and let the policy of the server allow it',
    );
  } else {
    limitRequests(listed);
    document.body.append(makeCard(url));
  }
}

function makeCard(src: string): HTMLElement {
  const card = document.createElement('case-action');
  card.setAttribute('src', src);
  for (const name of LOOK) {
    const value = query.get(name);
    if (value !== null) card.setAttribute(name, value);
  }
  // WordPress clips a frame to nothing until it has spoken. What has no box of its own counts as near all the same.
  if (secretIn(location.hash) !== undefined) card.style.display = 'contents';
  card.addEventListener('case-load', () => {
    card.style.display = '';
    settle(true);
  });
  card.addEventListener('case-error', ({ detail }) => settle(detail.shown !== 'nothing'));
  return card;
}

/** What there is to see is there by now: a case, or one sentence. */
function settle(isCase: boolean): void {
  isShown = isCase;
  if (isCase) sentence.remove();
  else document.body.append(sentence);
  tellHeight();
}

/** The folder of the case's action pages, where one is named that this page may lead to. */
function namedFolder(): string | undefined {
  const act = query.get('act');
  if (act === null) {
    if (secretIn(location.hash) !== undefined) {
      warn(
        'in WordPress no network opens without pages that lead there (act in the address of the frame)',
        "add &act= and where the folder of the case's action pages is",
      );
    }
    return undefined;
  }
  const folder = actionFolder(act, location.href);
  if (folder === undefined) {
    warn(
      `"${act.slice(0, LONGEST_SAID)}" is no folder that this page may lead to (act in the address of the frame)`,
      `name a folder of ${location.origin} that ends in /`,
    );
  }
  return folder;
}

/** What the organisation allows besides its own site. */
function listedAddresses(): readonly string[] {
  const meta = document.querySelector<HTMLMetaElement>('meta[name=case-action-src]');
  return meta?.content.match(/\S+/g) ?? [];
}

/** A server of the organisation that sends requests on to anywhere must not bring anybody's case here. */
function limitRequests(listed: readonly string[]): void {
  const origins = listed.map((entry) => parseAddress(entry, location.href)?.origin ?? '');
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = `connect-src ${[location.origin, ...origins].join(' ')}`;
  document.head.append(policy);
}

/** The language of the page is the one that was asked for, or else the reader's own. */
function setLanguage(): void {
  const asked = validTag(query.get('lang') ?? '');
  const { tag, lang, dir, text } = sentenceIn([...asked, ...navigator.languages]);
  page.lang = asked[0] ?? tag;
  Object.assign(sentence, { lang, dir, textContent: text });
}

/** The tag, as far as it is one. */
function validTag(tag: string): readonly string[] {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'));
  } catch {
    return [];
  }
}

function setLook(): void {
  const theme = query.get('theme');
  // What a card does not cover goes with it.
  if (theme === 'light' || theme === 'dark') page.style.colorScheme = theme;
  // Not a <style>: the policy of a server may forbid those.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  document.adoptedStyleSheets.push(sheet);
}

/** The page around may ask, as it may have come to listen after the answer. */
function followHeight(): void {
  new ResizeObserver(tellHeight).observe(page);
  addEventListener('message', ({ source }) => {
    if (source === parent) tellHeight();
  });
  // That is how WordPress tells its secret to a frame that had none.
  addEventListener('hashchange', tellHeight);
}

/**
 * Tells the page around, whichever it is, the height and nothing else: in CSS pixels, 0 where there is no case. Of that
 * WordPress hears nothing, and goes on showing the words that it has.
 */
function tellHeight(): void {
  if (isShown === undefined || parent === window) return;
  const height = isShown ? Math.ceil(page.getBoundingClientRect().height) : 0;
  parent.postMessage({ type: 'case-action-height', height }, '*');
  if (isShown) tellWordPress({ message: 'height', value: height });
}

function warn(what: string, remedy: string): void {
  // eslint-disable-next-line no-console -- the console is where authors look
  console.warn(`<case-action>: ${what}. What to do: ${remedy}.`);
}
