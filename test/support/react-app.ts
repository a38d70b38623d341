// A React app with hooks in it, as a partner would write it. It runs in the browser, as one classic script called
// `app`, and in Node, where a server renders it.

import { createElement, type ReactElement, type ReactNode, StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';

export interface AppHook {
  readonly key: string;
  readonly src: string;
  readonly headline?: string;
  /** What stands inside: a paragraph for each that says something, one text, or HTML. */
  readonly words: readonly (string | false)[] | string | { readonly html: string };
}

/** The whole page, from what it is about. */
export const Page = ({ hooks }: { readonly hooks: readonly AppHook[] }): ReactElement =>
  createElement(
    StrictMode,
    null,
    createElement('h1', null, `${hooks.length} cases`),
    hooks.map((hook) => createElement(Hook, { ...hook, key: hook.key })),
  );

function Hook({ src, headline, words }: Omit<AppHook, 'key'>): ReactElement {
  const attributes = { className: 'case-action', 'data-src': src, 'data-headline': headline };
  if (typeof words === 'object' && 'html' in words) {
    const dangerouslySetInnerHTML = { __html: words.html };
    const suppressHydrationWarning = true;
    return createElement('div', {
      ...attributes,
      dangerouslySetInnerHTML,
      suppressHydrationWarning,
    });
  }
  return createElement(
    'div',
    attributes,
    ...(typeof words === 'string' ? [words] : words.map(paragraph)),
  );
}

const paragraph = (text: string | false): ReactNode =>
  text !== false && createElement('p', null, text);

let root: Root | undefined;
const main = () => document.querySelector('main')!;

/** Renders the page, or renders it anew. */
export function show(hooks: readonly AppHook[]): void {
  root ??= createRoot(main());
  flushSync(() => root?.render(createElement(Page, { hooks })));
}

/** Takes over the page that a server has rendered. */
export function hydrate(hooks: readonly AppHook[]): void {
  flushSync(() => {
    root = hydrateRoot(main(), createElement(Page, { hooks }));
  });
}

/** Takes the page away. */
export function leave(): void {
  flushSync(() => root?.unmount());
}
