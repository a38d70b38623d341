/** The networks that limit how long a post may be. */
export type CountedNetwork = 'x' | 'bluesky' | 'mastodon' | 'threads';
export interface Limit {
    readonly max: number;
    readonly unit: string;
    /** What the network counts of a text, or of the link that carries it. */
    readonly count: (text: string, link?: string) => number;
}
/**
 * How long a link that opens a mail may be, with everything in it percent-encoded: some programs silently
 * do nothing with a longer one.
 */
export declare const MAX_MAILTO_LENGTH = 2000;
/**
 * Every limit of every network.
 *
 * X: twitter-text's configuration, version 3, and docs.x.com/fundamentals/counting-characters.
 * Bluesky: the lexicon app.bsky.feed.post. Mastodon: docs.joinmastodon.org/user/posting; servers may allow more.
 * Threads: developers.facebook.com/documentation/threads/posts.
 */
export declare const LIMITS: Readonly<Record<CountedNetwork, readonly Limit[]>>;
