// What is sent: one of the prepared texts, or what the reader has written, for each network with the official's
// address there.
import { readdress } from '../message/draft.js';
import { cleanMessage } from '../message/fill.js';
import { addressOn } from '../message/networks.js';
/**
 * The messages of a case to an official; nothing where there is no text.
 * @param own the partner's message in place of the case's
 * @param shown the network whose message the reader sees
 */
export function makeMessages(message, own, shown, target, fill, link, pick) {
    const texts = textsOn(message, shown);
    const chosen = choose(texts, pick);
    if (chosen === undefined)
        return undefined;
    const preparedOn = (id) => {
        const { text } = id === shown ? chosen : (choose(textsOn(message, id), pick) ?? chosen);
        return fill(own ?? text, addressOn(id, target), link);
    };
    const draft = pick.draft?.text === undefined ? undefined : pick.draft;
    return {
        chosen,
        next: own !== undefined || texts.length < 2
            ? undefined
            : texts[(texts.indexOf(chosen) + 1) % texts.length],
        prepared: preparedOn(shown),
        sentOn: (id) => draft ? cleanMessage(readdress(draft, addressOn(id, target))) : preparedOn(id),
        share: choose(message.share, pick)?.text,
    };
}
/** The texts for a network: its own, else those for all. */
function textsOn({ email, ...message }, id) {
    if (id === 'email' && email !== undefined)
        return [email.body];
    const own = message[id];
    return [own, message.default, message.x].find((texts) => texts && texts.length > 0) ?? [];
}
/** The text that was chosen before, as long as it is there; else one by chance. */
function choose(texts, { variant, chance = 0 }) {
    const before = texts.find(({ text }) => text === variant);
    return before ?? texts[Math.floor(chance * texts.length)];
}
