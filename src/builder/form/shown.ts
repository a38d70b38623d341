// What a field shows, and what is unfolded. While an author is typing, the field may hold more than the case does, such as the blank at the end
// of a paragraph: it is left alone as long as it says the same.

import { noChange } from 'lit';
import { directive, Directive, type ElementPart, type PropertyPart } from 'lit/directive.js';

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

class UnfoldedWhen extends Directive {
  #was = false;

  override render(...[_]: [isWanted: boolean]): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [isWanted]: [isWanted: boolean]): unknown {
    if (isWanted && !this.#was) (element as HTMLDetailsElement).open = true;
    this.#was = isWanted;
    return noChange;
  }
}

/** For `<details>`: unfolds it when that is wanted, and leaves it to the author to fold it again. */
export const unfoldedWhen = directive(UnfoldedWhen);
