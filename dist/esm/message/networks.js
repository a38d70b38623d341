// The networks that a message can go through: how each reaches an official, what it carries, how it counts,
// and its link. A new network is an id in the case file's table and a row here.
import { LIMITS, MAX_MAILTO_LENGTH } from './count.js';
/** Not `URLSearchParams`, which writes a space as `+`: X's app on iOS and mail programs show that as a plus. */
const encode = encodeURIComponent;
/**
 * Every network, by id.
 *
 * - X: the Web Intent of docs.x.com/x-for-websites/web-intents. A handle in the text mentions its owner.
 * - Bluesky: docs.bsky.app/docs/advanced-guides/intent-links; `text` is all it takes. A handle that comes with a
 *   link is plain text until it is picked again (github.com/bluesky-social/social-app/issues/7258).
 * - Mastodon: share.joinmastodon.org, the project's own, which asks for the reader's server; the text is in the
 *   fragment and so is not sent to it (blog.joinmastodon.org/2026/03/a-new-share-button). A mention needs the server.
 * - Threads: developers.facebook.com/docs/threads/threads-web-intents.
 * - E-mail: RFC 6068; line breaks are `%0D%0A`, spaces `%20`. Without a recipient it goes to whom the reader picks.
 * - WhatsApp: without a number the reader picks whom to tell; api.whatsapp.com, since wa.me needs a number at times.
 * - Telegram: core.telegram.org/widgets/share; the address of a page is required.
 * - Facebook: developers.facebook.com/docs/sharing; takes the address of a page, and since 2022 no text.
 * - Copying: the text as it is. Sharing: w3.org/TR/web-share, whatever the device offers.
 * - A contact form takes nothing: the reader copies the message into it.
 */
export const NETWORKS = {
    x: {
        name: 'X',
        reach: 'handle',
        limits: LIMITS.x,
        link: ({ text }) => `https://x.com/intent/tweet?text=${encode(text)}`,
    },
    bluesky: {
        name: 'Bluesky',
        reach: 'handle',
        note: 'mention',
        limits: LIMITS.bluesky,
        link: ({ text }) => `https://bsky.app/intent/compose?text=${encode(text)}`,
    },
    mastodon: {
        name: 'Mastodon',
        reach: 'handle',
        limits: LIMITS.mastodon,
        link: ({ text }) => `https://share.joinmastodon.org/#text=${encode(text)}`,
    },
    threads: {
        name: 'Threads',
        reach: 'handle',
        limits: LIMITS.threads,
        link: ({ text }) => `https://www.threads.com/intent/post?text=${encode(text)}`,
    },
    email: {
        reach: 'recipient',
        note: 'mail',
        limits: [
            { max: MAX_MAILTO_LENGTH, unit: 'encoded characters', count: (_, link = '') => link.length },
        ],
        link: ({ to, subject, text }) => `mailto:${encode(to).replace('%40', '@')}?subject=${encode(subject)}&body=${encode(text.replace(/\n/g, '\r\n'))}`,
    },
    whatsapp: {
        name: 'WhatsApp',
        link: ({ text }) => `https://api.whatsapp.com/send?text=${encode(text)}`,
    },
    telegram: {
        name: 'Telegram',
        page: 'always',
        link: ({ text, page }) => page && `https://t.me/share/url?url=${encode(page)}&text=${encode(text)}`,
    },
    facebook: {
        name: 'Facebook',
        isTextless: true,
        page: 'always',
        note: 'page',
        link: ({ page }) => page && `https://www.facebook.com/sharer/sharer.php?u=${encode(page)}`,
    },
    copy: {},
    share: { isSheet: true, page: 'asked' },
    form: { reach: 'recipient', isTextless: true, note: 'form', link: ({ to }) => to },
};
/** The official's contact on a network; nothing where there is none, or the network reaches nobody. */
export function contactOn(id, target) {
    const contacts = { ...target };
    return NETWORKS[id].reach && contacts[id];
}
/** How a message addresses the official there: `@handle`, or the plain name where no handle is known. */
export function addressOn(id, target) {
    const contact = contactOn(id, target);
    return contact !== undefined && NETWORKS[id].reach === 'handle' ? `@${contact}` : target.name;
}
/** How many characters a network still takes, below 0 where it is too long; nothing where no limit is known. */
export function leftOn(id, text, link) {
    const { limits } = NETWORKS[id];
    return limits && Math.min(...limits.map(({ max, count }) => max - count(text, link)));
}
