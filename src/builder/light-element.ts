// A part of the builder: an element without a shadow, so that the styles of the page, labels and headings reach into it.

import { LitElement } from 'lit';
import { property } from '../element/property.js';
import type { Lang } from './lang.js';

export class LightElement extends LitElement {
  /** The language of the builder. */
  @property({ attribute: false }) uiLang: Lang = 'en';

  protected override createRenderRoot(): this {
    return this;
  }
}
