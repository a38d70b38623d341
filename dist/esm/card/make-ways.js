// The ways for a message to go: which of them a reader is offered, and what each of them sends.
import { NETWORK_IDS } from '../case/table.js';
import { addressOn, contactOn, leftOn, NETWORKS } from '../message/networks.js';
import { numberFormat } from './intl.js';
import { makeLabel } from './words.js';
/**
 * The ways that a case supports. A partner orders the networks and leaves some out; what the case has switched off
 * stays off. X leads where it reaches the official, else the first network that does. An official who can be reached
 * by none is spoken of in public. The contact form is no network: it is there wherever an official has one.
 */
export function chooseWays({ networks }, own, target) {
    const wanted = [own.networks ?? [], networks, NETWORK_IDS].find(({ length }) => length > 0);
    const on = [...new Set(wanted)].filter((id) => networks.length === 0 || networks.includes(id));
    const reaching = [...on, 'form'].filter((id) => contactOn(id, target) !== undefined);
    const main = reaching.includes('x')
        ? 'x'
        : (reaching[0] ?? on.find((id) => NETWORKS[id].reach === 'handle'));
    return {
        main,
        others: reaching.filter((id) => id !== main),
        spread: on.filter((id) => id !== main && !reaching.includes(id)),
    };
}
/** The network of the button, with its sentence, or the partner's own. */
export function makeMainWay(id, text, sending, ownLabel) {
    const { locale, target, official, person } = sending;
    const isReached = contactOn(id, target) !== undefined;
    const sentence = !isReached
        ? locale.post
        : NETWORKS[id].reach === 'handle'
            ? locale.tell
            : locale.write;
    const network = nameOf(id, locale);
    return makeWay(id, text, sending, ownLabel ? [ownLabel] : makeLabel(sentence, { target: official, name: person, network }), ownLabel && [official, locale.comma, person]);
}
/** Another network that reaches the official. */
export function makeOtherWay(id, text, sending) {
    const { locale, official, person } = sending;
    return makeWay(id, text, sending, [nameOf(id, locale)], [official, locale.comma, person]);
}
/** A network that reaches everybody else; nothing where it would carry nothing. */
export function makeSpreadWay(id, { hasLink, say }, sending) {
    const { page, isTextless } = NETWORKS[id];
    const isBeside = page === 'always' || (page === 'asked' && hasLink);
    const text = say(addressOn(id, sending.target), isBeside ? '' : sending.link);
    if (text === '' && !isTextless)
        return undefined;
    const { locale, person } = sending;
    return makeWay(id, text, sending, [nameOf(id, locale)], [person], isBeside ? sending.link : '');
}
function makeWay(id, text, { locale, lang, target, subject, hasShareSheet }, label, rest, page = '') {
    const { isTextless, isSheet, link, note, reach } = NETWORKS[id];
    const contact = contactOn(id, target);
    const url = link?.({ text, subject, to: contact ?? '', page }) || undefined;
    if (url === undefined && !(isSheet && hasShareSheet))
        return undefined;
    // Whoever has emptied the field has nothing to send yet.
    const isBlank = text === '' && !isTextless && page === '';
    const left = leftOn(id, text, url);
    const name = nameOf(id, locale);
    return {
        network: id,
        name,
        label,
        rest,
        handle: contact !== undefined && reach === 'handle' ? addressOn(id, target) : undefined,
        message: isTextless && contact === undefined ? '' : text,
        page,
        url: isBlank ? undefined : url,
        isSheet: isSheet === true,
        isTextless: isTextless === true,
        note: note && (contact !== undefined || isTextless) ? locale.notes[note] : undefined,
        left,
        tooLong: left !== undefined && left < 0 ? makeCount(locale.over, -left, name, lang) : undefined,
    };
}
/** A sentence with a number in it, and the network that it is about. */
export const makeCount = (sentence, n, network, lang) => makeLabel(sentence, { n: numberFormat(lang).format(n), network });
/** What a network is called: its own name, or a language's word for it. */
export const nameOf = (id, { networks }) => NETWORKS[id].name ?? networks[id];
