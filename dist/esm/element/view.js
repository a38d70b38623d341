// What an element shows at a moment, made anew of all that it was given each time that it renders.
import { makeCard } from '../card/make-card.js';
import { nextChange } from '../card/state.js';
import { problem } from '../case/problems.js';
import { localeFor } from '../locales/registry.js';
import { chooseCase } from './choose.js';
import { hasFallback } from './fallback.js';
import { isLanguage, readerLanguage } from './language.js';
export function makeView(host, ways, picked) {
    const pageLang = readerLanguage(host);
    const lang = picked.lang ?? pageLang;
    const locale = localeFor(lang);
    const isPageWhole = document.readyState === 'complete';
    const fallback = hasFallback(host);
    const { reading, overrides, problems } = chooseCase({
        ...ways,
        attributes: host,
        lang: pageLang,
        hasFallback: fallback,
        isParsed: document.readyState !== 'loading',
        isPageWhole,
    });
    // A card that is rendered for a moment of its own stays at it.
    const ownMoment = isMoment(host.now) ? host.now : undefined;
    const now = ownMoment ?? new Date();
    const hasShareSheet = typeof navigator.share === 'function';
    const pick = picked.pickFor(reading?.case ?? {}, reading !== undefined && reading === ways.source ? (host.src ?? undefined) : undefined);
    const reader = { lang, pageLang, locale, now, pick, hasShareSheet };
    return {
        reading,
        card: reading && makeCard(reading.case, reader, overrides),
        shown: reading ? 'case' : fallback ? 'fallback' : 'nothing',
        problems: [...problems, ...languageProblems(host)],
        isSettled: reading !== undefined || (!ways.isLoading && isPageWhole),
        changesAt: reading && !ownMoment ? nextChange(reading.case, now) : undefined,
    };
}
/** The element's own `lang`, where that is no language; those around it are not ours to judge. */
function languageProblems(host) {
    const value = host.getAttribute('lang')?.trim() ?? '';
    const isFine = value === '' || isLanguage(value);
    return isFine ? [] : [problem('bad-language', 'attribute lang', { value })];
}
/** Whether a value is a moment in time; anything else that a script sets is none. */
const isMoment = (value) => value instanceof Date && Number.isFinite(value.getTime());
