// A sentence with an address in it, which is read from left to right in every language.

import { html } from 'lit';

/** @param name what stands in braces where the address belongs */
export function withAddress(sentence: string, address: string, name = 'base') {
  const [before, after] = sentence.split(`{${name}}`);
  if (after === undefined) return sentence;
  return html`${before}<code class="b-output-url" dir="ltr">${address}</code>${after}`;
}
