// Which languages there are on this page. English is always there; a script tag brings the others.
import { en } from './en.js';
const locales = new Map([[en.lang, en]]);
const followers = new Set();
/**
 * Makes languages available, or replaces words of one: those that are not given stay, of a new language in English.
 * Cards that are shown already follow.
 */
export function registerLocales(...added) {
    for (const locale of added) {
        // Scripts of a page write what they like; a card must be able to say all of it.
        if (typeof locale?.lang !== 'string')
            continue;
        const lang = locale.lang.replaceAll('_', '-');
        locales.set(lang.toLowerCase(), { ...over(localeFor(lang), locale), lang });
    }
    for (const follow of followers)
        follow();
}
/** Some texts over all of them, those in groups as well. */
function over(texts, some) {
    const said = Object.entries(some).filter(([, text]) => text !== undefined && text !== null);
    const merged = said.map(([key, text]) => {
        const before = texts[key];
        // The forms of a plural are those of one language.
        const isGroup = typeof before === 'object' && typeof text === 'object' && !Object.hasOwn(text, 'other');
        return [key, isGroup && before ? over(before, text) : text];
    });
    return { ...texts, ...Object.fromEntries(merged) };
}
/** Calls back whenever there are new words, until the function that it returns is called. */
export function followLocales(follow) {
    followers.add(follow);
    return () => followers.delete(follow);
}
/** The language for a BCP 47 tag: the tag itself, else what it is a variety of, else English. */
export function localeFor(tag) {
    let wanted = tag.toLowerCase();
    while (wanted !== '') {
        const found = locales.get(wanted);
        if (found !== undefined)
            return found;
        wanted = wanted.slice(0, Math.max(0, wanted.lastIndexOf('-')));
    }
    return locales.get(en.lang);
}
