import type { Locale } from './locale.js';
export declare const nl: Locale;
