/** A day in words: its date as it was written, in the calendar that it was written in. */
export declare const dayFormat: (lang: string) => Intl.DateTimeFormat;
/** How long ago: `today` and `yesterday` by name, everything else in numbers. */
export declare const namedAgoFormat: (lang: string) => Intl.RelativeTimeFormat;
export declare const agoFormat: (lang: string) => Intl.RelativeTimeFormat;
export declare const numberFormat: (lang: string) => Intl.NumberFormat;
/** What a language calls itself. */
export declare const languageName: (lang: string) => Intl.DisplayNames;
export declare const pluralRules: (lang: string) => Intl.PluralRules;
