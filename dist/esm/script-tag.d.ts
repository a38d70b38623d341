import './define.js';
export { upgrade } from './element/hooks.js';
export { localeFor, registerLocales } from './locales/registry.js';
