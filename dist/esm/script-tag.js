// What one script tag brings: the element, every language, and cards for the hooks of the page.
import './define.js';
import { watchHooks } from './element/hooks.js';
import { LOCALES } from './locales/all.js';
import { registerLocales } from './locales/registry.js';
export { upgrade } from './element/hooks.js';
export { localeFor, registerLocales } from './locales/registry.js';
registerLocales(...LOCALES);
watchHooks();
