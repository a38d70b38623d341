// Chooses every word and link that a reader is shown. Nothing after it decides anything.
import { makeDate } from './dates.js';
import { languageName, numberFormat } from './intl.js';
import { makeAction } from './make-action.js';
import { isAsking, lastHeard, stateOf } from './state.js';
import { languagesOf, translate } from './translate.js';
import { orderUpdates, translationOf } from './updates.js';
import { directionOf, makeLabel, makePlural, textsIn } from './words.js';
/**
 * The card for a case, complete or not: what is missing is left out.
 * @param shown the case as read
 * @param own the partner's own words; they win over those of the case
 */
export function makeCard(shown, reader, own = {}) {
    const { locale, now } = reader;
    const lang = isVariety(reader.lang, locale.lang) ? reader.lang : locale.lang;
    const state = stateOf(shown, now);
    const isWithdrawn = state === 'withdrawn';
    const partners = textsIn(reader.pageLang ?? reader.lang, lang);
    // A withdrawn case shows nothing but that it is withdrawn: all that follows is made from nothing.
    const facts = isWithdrawn ? {} : shown;
    const words = isWithdrawn ? {} : own;
    const translated = translate(facts, reader.lang, lang);
    const { texts, tell } = translated;
    const name = tell(facts.name, texts.name);
    const link = words.link ?? facts.link;
    const updates = facts.updates ?? [];
    const [latest, ...earlier] = orderUpdates(updates, now).map((update) => makeUpdate(update, updates, reader, lang, translated));
    return {
        lang,
        dir: directionOf(lang),
        state,
        languages: makeLanguages(facts, translated.langOf(true) ?? shown.lang),
        words: locale,
        name,
        headline: partners(words.headline) ?? tell(facts.headline, texts.headline),
        image: state === 'ended' ? undefined : makeImage(facts, translated),
        notice: makeNotice(shown, state, reader, lang),
        checkFirst: state === 'stale' && link !== undefined
            ? { url: link, label: [locale.checkFirst] }
            : undefined,
        outcome: shown.status === 'open' ? undefined : tell(facts.outcome, texts.outcome),
        latest,
        earlier,
        // A plural needs two formatters of its own, which are not made where there is nothing to count.
        earlierLabel: earlier.length === 0 ? '' : makePlural(locale.earlierUpdates, earlier.length, lang),
        summary: makeSummary(facts, words, translated, partners),
        action: isAsking(state)
            ? makeAction({ ...shown, link }, own, reader, lang, translated, partners)
            : undefined,
        background: (facts.background ?? []).map(({ title, text }, index) => ({
            title: tell(title, texts.background?.[index]?.title),
            text: tell(text, texts.background?.[index]?.text),
        })),
        progress: makeProgress(facts, locale, lang, translated),
        links: (facts.links ?? []).map(({ label, url }) => ({
            url,
            label: [tell(label ?? url, texts.links?.find((other) => other.url === url)?.label)],
        })),
        link: link === undefined
            ? undefined
            : { url: link, label: makeLabel(locale.more, { name: name ?? link }) },
        publisher: facts.publisher && {
            label: makeLabel(locale.publishedBy, {
                publisher: tell(facts.publisher.name, texts.publisher?.name),
            }),
            url: facts.publisher.url,
            note: tell(facts.publisher.note, texts.publisher?.note),
        },
        note: partners(words.note),
    };
}
function makeUpdate(update, updates, reader, lang, { texts, tell }) {
    const other = translationOf(update, updates, texts.updates ?? []);
    return {
        date: update.date === undefined ? undefined : makeDate(update.date, lang, reader.now),
        isCorrection: update.kind === 'correction',
        title: tell(update.title, other?.title),
        text: tell(update.text, other?.text),
        link: update.url === undefined ? undefined : { url: update.url, label: [reader.locale.source] },
    };
}
function makeSummary(facts, words, { texts, tell }, partners) {
    if (words.summary !== undefined)
        return [partners(words.summary)];
    const { summary: translated = [] } = texts;
    return translated.length > 0
        ? translated.map((paragraph) => tell('', paragraph))
        : (facts.summary ?? []).map((paragraph) => tell(paragraph));
}
function makeImage({ image }, { texts, tell }) {
    if (image === undefined)
        return undefined;
    const { src, width, height } = image;
    return {
        url: src,
        alt: tell(image.alt, texts.image?.alt),
        credit: tell(image.credit, texts.image?.credit),
        width,
        height,
    };
}
/** What is said of a case that is not simply open. */
function makeNotice(shown, state, { locale, now }, lang) {
    if (state === 'open')
        return undefined;
    const iso = state === 'expired' ? shown.expires : lastHeard(shown, now);
    const date = iso === undefined ? undefined : makeDate(iso, lang, now);
    return locale[state]
        .replace('{date}', () => date?.absolute ?? '')
        .replace('{ago}', () => date?.relative ?? '');
}
function makeProgress({ progress }, locale, lang, { texts, tell }) {
    if (progress === undefined)
        return undefined;
    const { count, goal, label } = progress;
    const [counted, wanted] = [count, goal ?? count].map((n) => numberFormat(lang).format(n));
    return {
        numbers: goal === undefined
            ? counted
            : locale.progress.replace('{count}', () => counted).replace('{goal}', () => wanted),
        label: tell(label, texts.progress?.label),
        count,
        goal,
    };
}
/** The languages of a case, for a reader to pick from; none where there is only one. */
function makeLanguages(facts, picked) {
    return languagesOf(facts).map((tag) => ({
        lang: tag,
        label: languageName(tag).of(tag) ?? tag,
        isPicked: tag === picked,
    }));
}
/** Whether a tag is a language or a variety of it: `fr-BE` of `fr`. */
const isVariety = (tag, of) => `${tag}-`.toLowerCase().startsWith(`${of}-`.toLowerCase());
