// What a field shows. While an author is typing, the field may hold more than the case does, such as the blank at the end
// of a paragraph: it is left alone as long as it says the same.

import { noChange } from 'lit';
import { directive, Directive, type PropertyPart } from 'lit/directive.js';

/** The text to show, and how the case reads what is typed. */
type ShownAs = [text: string, read: (text: string) => unknown];

class Shown extends Directive {
  override render(...[_]: ShownAs): unknown {
    return noChange;
  }

  override update(part: PropertyPart, [text, read]: ShownAs): unknown {
    const field = part.element as HTMLInputElement | HTMLTextAreaElement;
    const isSame = JSON.stringify(read(field.value)) === JSON.stringify(read(text));
    if (!isSame) field.value = text;
    return noChange;
  }
}

/** For `.value` of a field. */
export const shown = directive(Shown);
