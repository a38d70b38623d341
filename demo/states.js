// The same invented case in every state that a case can be in. On a site of your own the case file says all of this.

import { show } from './cards.js';

for (const place of document.querySelectorAll('[data-state]')) show(place.dataset.state, place);
