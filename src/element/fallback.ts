// The words that stood on the page before us.

import { isBlank } from '../case/text.js';

/** Whether there is anything inside an element that a reader can see. */
export function hasFallback(element: Element): boolean {
  return [...element.childNodes].some((node) =>
    node instanceof Element
      ? !node.matches('script, template, style')
      : node.nodeType === Node.TEXT_NODE && !isBlank(node.textContent ?? ''),
  );
}
