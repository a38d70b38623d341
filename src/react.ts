// <case-action> in JSX, for React 19 and newer: `import type {} from 'case-action/react'`. Types only, since React itself
// sets properties, attributes and listeners.

import type { LitElement } from 'lit';
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { CaseAction } from './element/case-action.js';
import type { CaseEventMap } from './element/events.js';

/** What the element adds to others. React keeps `key` to itself: where a case file is signed, write a hook with `data-key`. */
type Own = Omit<CaseAction, keyof LitElement | 'key'>;

type Properties = { readonly [Name in keyof Own]?: Own[Name] | undefined };

/** Those with a hyphen by their attributes, which also a server can write. */
interface Attributes {
  readonly update?: Own['updateText'];
  readonly 'update-date'?: Own['updateDate'];
  readonly 'target-role'?: Own['targetRole'];
  readonly 'heading-level'?: Own['headingLevel'];
}

/** React listens to whatever stands behind `on`. */
type Listeners = {
  readonly [Name in keyof CaseEventMap as `on${Name}`]?: (event: CaseEventMap[Name]) => void;
};

/** What JSX may say of `<case-action>`. */
export type CaseActionProps = DetailedHTMLProps<HTMLAttributes<CaseAction>, CaseAction> &
  Properties &
  Attributes &
  Listeners;

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- React's own way of adding elements
  namespace JSX {
    interface IntrinsicElements {
      'case-action': CaseActionProps;
    }
  }
}
