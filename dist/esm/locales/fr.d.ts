import type { Locale } from './locale.js';
export declare const fr: Locale;
