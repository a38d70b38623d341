// What one script tag brings: the element, every language, and cards for the hooks of the page.

import './define.js';
import { watchHooks } from './element/hooks.js';
import { ar } from './locales/ar.js';
import { fr } from './locales/fr.js';
import { registerLocales } from './locales/registry.js';

export { upgrade } from './element/hooks.js';

registerLocales(fr, ar);
watchHooks();
