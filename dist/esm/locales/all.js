// Every language that there is, by its tag and in one list.
import { ar } from './ar.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fa } from './fa.js';
import { fr } from './fr.js';
import { it } from './it.js';
import { nl } from './nl.js';
import { pt } from './pt.js';
import { ru } from './ru.js';
import { tr } from './tr.js';
import { zh } from './zh.js';
export { ar, de, en, es, fa, fr, it, nl, pt, ru, tr, zh };
export const LOCALES = [ar, de, en, es, fa, fr, it, nl, pt, ru, tr, zh];
