// How long a message is, as each network counts it. Takes the text as it is sent, with everything filled in.

/** The networks that limit how long a post may be. */
export type CountedNetwork = 'x' | 'bluesky' | 'mastodon' | 'threads';

export interface Limit {
  readonly max: number;
  readonly unit: 'characters' | 'bytes';
  /** What the network counts of a text. */
  readonly count: (text: string) => number;
}

/** X shortens every address to one of its own, and Mastodon counts it so. */
const ADDRESS_LENGTH = 23;

/**
 * How long a link that opens a mail may be, with everything in it percent-encoded: some programs silently
 * do nothing with a longer one.
 */
export const MAX_MAILTO_LENGTH = 2000;

/**
 * Every limit of every network.
 *
 * X: twitter-text's configuration, version 3, and docs.x.com/fundamentals/counting-characters.
 * Bluesky: the lexicon app.bsky.feed.post. Mastodon: docs.joinmastodon.org/user/posting; servers may allow more.
 * Threads: developers.facebook.com/documentation/threads/posts.
 */
export const LIMITS: Readonly<Record<CountedNetwork, readonly Limit[]>> = {
  x: [{ max: 280, unit: 'characters', count: countOnX }],
  bluesky: [
    { max: 300, unit: 'characters', count: countGraphemes },
    { max: 3000, unit: 'bytes', count: countBytes },
  ],
  mastodon: [{ max: 500, unit: 'characters', count: countOnMastodon }],
  threads: [{ max: 500, unit: 'characters', count: countOnThreads }],
};

// The end of an address is not the full stop, comma or bracket of the sentence around it.
const TAIL = String.raw`(?:[/?#](?:[^\s"<>]*[^\s"<>.,:;!?'’”»)\]}*…、。])?)?`;
const HOST = String.raw`(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+`;
// Without https:// X takes for an address whatever ends like one; these are the endings that campaigns use.
const COMMON_ENDING =
  '(?:[A-Za-z]{2}|com|org|net|info|edu|gov|int|biz|app|dev|news|blog|ngo|ong|site|online|world|social|media|museum)';
const PORT = String.raw`(?::\d+)?`;
const SPELT_OUT = `https?://${HOST}[A-Za-z]{2,}${PORT}${TAIL}`;
const BARE = `${HOST}${COMMON_ENDING}(?![A-Za-z0-9@-]|\\.[A-Za-z0-9])${PORT}${TAIL}`;

const ADDRESSES_ON_X = new RegExp(`(?<![A-Za-z0-9@$#＃＠.-])(?:${SPELT_OUT}|${BARE})`, 'giu');
const ADDRESSES_ON_MASTODON = new RegExp(SPELT_OUT, 'giu');
const REMOTE_MENTIONS = /(?<![\w/])(@\w+(?:[.-]\w+)*)@[A-Za-z0-9.-]*[A-Za-z0-9]/g;

// © and ® are letters like others unless they are asked to be pictures.
const PICTURE = String.raw`(?![©®](?!\uFE0F))\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?`;
const EMOJI = new RegExp(
  String.raw`\p{Regional_Indicator}{2}|[0-9#*]\uFE0F?\u20E3|${PICTURE}(?:\u200D${PICTURE})*[\u{E0020}-\u{E007F}]*`,
  'gu',
);

// The code points that weigh 1; all others weigh 2.
const LIGHT = /[\u0000-\u10FF\u2000-\u200D\u2010-\u201F\u2032-\u2037]/gu;

/** What X counts: an address 23, an emoji 2, of the rest most letters 1 and the others 2. */
function countOnX(text: string): number {
  let addresses = 0;
  let emoji = 0;
  const rest = text
    .normalize('NFC')
    .replace(ADDRESSES_ON_X, () => ((addresses += 1), ' '))
    .replace(EMOJI, () => ((emoji += 1), ''));
  const light = rest.match(LIGHT)?.length ?? 0;
  const all = [...rest].length;
  // Each address has left a blank behind, which is light.
  return addresses * (ADDRESS_LENGTH - 1) + emoji * 2 + light + 2 * (all - light);
}

function countOnMastodon(text: string): number {
  return countGraphemes(
    text
      .replace(ADDRESSES_ON_MASTODON, () => '-'.repeat(ADDRESS_LENGTH))
      .replace(REMOTE_MENTIONS, '$1'),
  );
}

/** What Threads counts: an emoji as its bytes, everything else as one. */
function countOnThreads(text: string): number {
  let bytes = 0;
  const rest = text.replace(EMOJI, (emoji) => ((bytes += countBytes(emoji)), ''));
  return bytes + [...rest].length;
}

let segmenter: Intl.Segmenter | undefined;

// Letters that never join with what stands beside them: Latin, Greek, Cyrillic, Hebrew, Arabic, Chinese.
const LONERS =
  /^[\n -~\u00A0-\u02FF\u0370-\u0482\u048A-\u052F\u05D0-\u05EA\u0621-\u064A\u2010-\u2027\u4E00-\u9FFF]*$/;

/** What people see as one character counts as one. */
function countGraphemes(text: string): number {
  // Segmenting costs a hundred times as much as looking whether it is needed.
  if (LONERS.test(text)) return text.length;
  segmenter ??= new Intl.Segmenter();
  return [...segmenter.segment(text)].length;
}

function countBytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

/**
 * How long the link is that opens a mail (RFC 6068): line breaks are `%0D%0A`, spaces `%20`, and before the `@`
 * everything is encoded that could be taken for a part of the link.
 */
export function countMailto(address: string, subject: string, body: string): number {
  const at = address.lastIndexOf('@');
  const to = encode(address.slice(0, at)) + address.slice(at);
  return `mailto:${to}?subject=${encode(subject)}&body=${encode(body.replace(/\n/g, '\r\n'))}`
    .length;
}

/** A lone half of a pair cannot be encoded, and is sent as the sign for what cannot be shown. */
const encode = (text: string): string => encodeURIComponent(text.toWellFormed());
