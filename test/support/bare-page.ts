// A bare page with the built script on it, as a partner would write it.

import { aCase } from '../a-case.js';

/** The two built files, by the tag that brings them. */
export const BUILDS = [
  { build: 'the module', tag: '<script type="module" src="/dist/case-action.js"></script>' },
  {
    build: 'the classic script',
    tag: '<script defer src="/dist/case-action.classic.js"></script>',
  },
] as const;

/** A page with some tags in its body. */
export function barePage(...tags: readonly string[]): string {
  return `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>A bare page</title></head>
  <body>${tags.join('\n')}</body>
</html>`;
}

/** A case file as text that may stand in a script of a page. */
export function caseText(changes: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify(aCase(changes)).replaceAll('<', '\\u003c');
}
