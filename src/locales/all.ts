// Every language that there is, each by its tag.

export { ar } from './ar.js';
export { de } from './de.js';
export { en } from './en.js';
export { es } from './es.js';
export { fa } from './fa.js';
export { fr } from './fr.js';
export { it } from './it.js';
export { nl } from './nl.js';
export { pt } from './pt.js';
export { ru } from './ru.js';
export { tr } from './tr.js';
export { zh } from './zh.js';
