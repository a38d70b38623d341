// What the browser knows of languages. Making one of these costs more than all else on a card,
// so there is one for each language, made when it is first needed.
/** A day in words: its date as it was written, in the calendar that it was written in. */
export const dayFormat = once((lang) => new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory' }));
/** How long ago: `today` and `yesterday` by name, everything else in numbers. */
export const namedAgoFormat = once((lang) => new Intl.RelativeTimeFormat(lang, { numeric: 'auto' }));
export const agoFormat = once((lang) => new Intl.RelativeTimeFormat(lang, { numeric: 'always' }));
export const numberFormat = once((lang) => new Intl.NumberFormat(lang));
/** What a language calls itself. */
export const languageName = once((lang) => new Intl.DisplayNames(lang, { type: 'language' }));
export const pluralRules = once((lang) => new Intl.PluralRules(lang));
/** Makes something once for each language. */
function once(make) {
    const made = new Map();
    return (lang) => {
        if (!made.has(lang))
            made.set(lang, make(withDigits(lang)));
        return made.get(lang);
    };
}
/** Engines disagree on the digits of Arabic where no country is named: Latin ones, as most of them have it. */
const withDigits = (lang) => (lang === 'ar' ? 'ar-u-nu-latn' : lang);
