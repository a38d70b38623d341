// What the page of the builder loads.

import { CaseBuilder } from './case-builder.js';

customElements.define('case-builder', CaseBuilder);
