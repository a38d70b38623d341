// Keeps the reader's place: where the thing that had the focus goes away, what came in its stead gets it.

import type { ReactiveControllerHost } from '@lit/reactive-element/reactive-controller.js';

/** Where to go on reading: the last of these that a card has, in the order in which they stand on it. */
const PLACES = '[part=card], [part=name], [part=update] [role=heading]';

/** Does so from now on, whenever `host` is rendered. */
export function keepFocus(host: ReactiveControllerHost & Element): void {
  let focused: Element | null | undefined;
  host.addController({
    hostUpdate: () => {
      focused = host.shadowRoot?.activeElement;
    },
    hostUpdated: () => {
      if (!focused || focused.isConnected || !host.isConnected) return;
      const place = [...host.shadowRoot!.querySelectorAll<HTMLElement>(PLACES)].at(-1);
      place?.setAttribute('tabindex', '-1');
      place?.focus();
    },
  });
}
