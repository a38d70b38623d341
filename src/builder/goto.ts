// A part asks to be led to a place in the case; the whole knows where that is shown.

export interface GotoDetail {
  /** As findings name it: `updates[0].text`. */
  readonly path: string;
}

declare global {
  interface HTMLElementEventMap {
    /** What is to be changed next stands at this place. */
    'builder-goto': CustomEvent<GotoDetail>;
  }
}

export const gotoEvent = (path: string): CustomEvent<GotoDetail> =>
  new CustomEvent('builder-goto', { detail: { path }, bubbles: true });
