// What is unfolded in the form: what is wanted to be, until the author folds it again.

import { noChange } from 'lit';
import { directive, Directive, type ElementPart } from 'lit/directive.js';

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
