// The page for frames, as it comes with the script, with what this site allows and where its scripts are.

import { escapeHtml } from '../embed/html.js';

/**
 * @param template `frame.html` as it was built
 * @param sources further addresses that it may show, as they stand in its <meta name="case-action-src">
 * @param scripts the folder of the scripts, from the page
 */
export function printFramePage(
  template: string,
  sources: readonly string[],
  scripts: string,
): string {
  const list = sources.map(escapeHtml).join(' ');
  return template
    .replace('name="case-action-src" content=""', () => `name="case-action-src" content="${list}"`)
    .replaceAll(/src="([\w.-]+\.js)"/g, (_, name: string) => `src="${escapeHtml(scripts)}${name}"`);
}
