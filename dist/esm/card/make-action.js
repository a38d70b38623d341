// What a reader is asked to do: whom to tell what, in which words, and the ways to send them.
import { addresses } from '../message/draft.js';
import { cleanMessage, fillMessage } from '../message/fill.js';
import { addressOn } from '../message/networks.js';
import { findPicked, makeChoices } from './choices.js';
import { makeMessages } from './make-message.js';
import { chooseWays, makeCount, makeMainWay, makeOtherWay, makeSpreadWay, nameOf, } from './make-ways.js';
import { languageOf } from './translate.js';
import { makeLabel, makePieces, textsIn } from './words.js';
/** The action of an open case; nothing where person, official or message is not known. */
export function makeAction(asked, own, reader, cardLang, translated, partners) {
    const { locale, pick = {}, hasShareSheet = false } = reader;
    const { texts, tell } = translated;
    const index = findPicked(asked.targets, pick.target);
    const target = asked.targets[index];
    const message = texts.message ?? asked.message;
    if (asked.name === undefined || target === undefined || message === undefined)
        return undefined;
    const isTranslated = message === texts.message;
    const { link = '' } = asked;
    const name = (isTranslated ? texts.name : undefined) ?? asked.name;
    const fill = (template, address, page) => fillMessage(template, { target: address, name, link: page });
    const ways = chooseWays(asked, own, target);
    // Where no network is on, the message can still be copied.
    const shown = ways.main ?? 'copy';
    const messages = makeMessages(message, own.message, shown, target, fill, link, pick);
    // Placeholders may be all that there was, and stand for nothing.
    if (messages === undefined || messages.prepared === '')
        return undefined;
    const { chosen, next, prepared, sentOn } = messages;
    const sent = sentOn(shown);
    const inMessage = own.message
        ? partners
        : textsIn(chosen.lang ?? translated.langOf(isTranslated), cardLang);
    const { subject } = message.email ?? {};
    const headline = own.headline ?? texts.headline ?? asked.headline ?? name;
    const official = tell(target.name, texts.targets?.[index]?.name);
    const sending = {
        locale,
        lang: cardLang,
        target,
        official,
        person: tell(asked.name, texts.name),
        subject: subject === undefined ? headline : fill(subject, addressOn('email', target), link),
        link,
        hasShareSheet,
    };
    const main = ways.main && makeMainWay(ways.main, sent, sending, partners(own.label));
    const { share: template } = messages;
    const share = {
        hasLink: template?.includes('{link}') ?? true,
        // A headline is no template: what is in braces there stands as it is seen on the card.
        say: (to, page) => template === undefined ? cleanMessage(`${headline} ${page}`) : fill(template, to, page),
    };
    const address = addressOn(shown, target);
    return {
        ask: tell(asked.ask, texts.ask),
        target: {
            name: official,
            role: tell(target.role, texts.targets?.[index]?.role),
            organisation: tell(target.organisation, texts.targets?.[index]?.organisation),
            handle: main?.handle,
        },
        choices: makeChoices(asked.targets, index, texts),
        guidance: advice(asked.guidance, texts.guidance, locale.guidance, translated),
        safety: advice(asked.safety, texts.safety, locale.safety, translated),
        message: { ...inMessage(sent), pieces: makePieces(sent) },
        meaning: own.message
            ? undefined
            : makeMeaning(chosen, (it) => fill(it, address, link), isTranslated, cardLang, translated),
        variant: chosen.text,
        nextVariant: next?.text,
        address,
        name,
        draft: pick.draft && makeDraft(),
        main,
        openLabel: makeLabel(locale.open, { name: sending.person, target: official }),
        others: present(ways.others.map((id) => makeOtherWay(id, sentOn(id), sending))),
        othersLabel: makeLabel(locale.otherWays, { target: official }),
        spread: present(ways.spread.map((id) => makeSpreadWay(id, share, sending))),
    };
    function makeDraft() {
        const left = main?.left;
        const isTooLong = left !== undefined && left < 0;
        const sentence = isTooLong ? locale.over : locale.left;
        const isHandle = address.startsWith('@');
        const isLost = isHandle && addresses(prepared, address) && !addresses(sent, address);
        return {
            counter: left === undefined
                ? undefined
                : makeCount(sentence, Math.abs(left), nameOf(shown, locale), cardLang),
            isTooLong,
            lost: isLost ? makeLabel(locale.lost, { target: { text: address, dir: 'ltr' } }) : undefined,
        };
    }
}
const present = (ways) => ways.filter((way) => way !== undefined);
/** What the message says, for those who do not read its language. The partner's own message is another one. */
function makeMeaning({ meaning, lang }, fillIn, isTranslated, cardLang, { tell, langOf }) {
    const written = lang ?? langOf(isTranslated);
    const isUnderstood = written !== undefined && languageOf(written) === languageOf(cardLang);
    if (meaning === undefined || isUnderstood)
        return undefined;
    const said = fillIn(meaning);
    return isTranslated ? tell('', said) : tell(said);
}
/** What the case says, else what the language says; nothing where the case switched it off. */
function advice(said, translated, fallback, { tell }) {
    if (translated === false || (said === false && translated === undefined))
        return undefined;
    if (said === undefined && translated === undefined)
        return { text: fallback };
    return tell(said || '', translated);
}
