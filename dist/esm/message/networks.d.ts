import type { NETWORK_IDS, Target } from '../case/table.js';
import { type Limit } from './count.js';
/** The networks of a case file, and the official's own contact form, which is always on. */
export type NetworkId = (typeof NETWORK_IDS)[number] | 'form';
/** What is known of an official. */
export type Addressed = Pick<Target, 'name'> & Partial<Target>;
/** What is handed to a network. */
export interface Sent {
    /** The message with everything filled in. */
    readonly text: string;
    /** The subject of a mail. */
    readonly subject: string;
    /** The official's contact there; empty where it goes to nobody in particular. */
    readonly to: string;
    /** The case's page where it goes beside the text, https; empty where it does not. */
    readonly page: string;
}
export interface Network {
    /** Its own name, the same in every language; absent where each language has a word for it. */
    readonly name?: string;
    /** How it reaches an official: by a handle in the text, or as its recipient. Absent where it reaches none. */
    readonly reach?: 'handle' | 'recipient';
    /** Whether it takes no text from a link. */
    readonly isTextless?: true;
    /** When the case's page goes beside the text, not in it: where the text has `{link}`, or always. */
    readonly page?: 'asked' | 'always';
    /** Whether it is the device's own share sheet, which is opened by a script and not by a link. */
    readonly isSheet?: true;
    /** What to know before using it: which of the sentences that each language has. */
    readonly note?: 'mention' | 'mail' | 'form' | 'page';
    /** None where none is known. */
    readonly limits?: readonly Limit[];
    /** The link that opens it, https or mailto; nothing where it cannot do without what is missing. */
    readonly link?: (sent: Sent) => string | undefined;
}
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
export declare const NETWORKS: Readonly<Record<NetworkId, Network>>;
/** The official's contact on a network; nothing where there is none, or the network reaches nobody. */
export declare function contactOn(id: NetworkId, target: Addressed): string | undefined;
/** How a message addresses the official there: `@handle`, or the plain name where no handle is known. */
export declare function addressOn(id: NetworkId, target: Addressed): string;
/** How many characters a network still takes, below 0 where it is too long; nothing where no limit is known. */
export declare function leftOn(id: NetworkId, text: string, link?: string): number | undefined;
