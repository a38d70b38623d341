// How long a message is, as each network counts it. Takes the text as it is sent, with everything filled in.
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
export const LIMITS = {
    x: [{ max: 280, unit: 'characters', count: countOnX }],
    bluesky: [
        { max: 300, unit: 'characters', count: countGraphemes },
        { max: 3000, unit: 'bytes', count: countBytes },
    ],
    mastodon: [{ max: 500, unit: 'characters', count: countOnMastodon }],
    threads: [{ max: 500, unit: 'characters', count: countOnThreads }],
};
// Every pair of letters that twitter-text knows both as a flag and as the ending of a country.
const COUNTRIES = 'a[c-gilmoq-uwxz]|b[abd-jl-oq-tvwyz]|c[acdf-ik-oru-z]|d[ejkmoz]|e[ceghr-u]|f[i-kmor]|g[abd-il-np-uwy]|' +
    'h[kmnrtu]|i[del-oq-t]|j[emop]|k[eg-imnprwyz]|l[a-cikr-vy]|m[ac-hk-z]|n[ace-gilopruz]|om|p[ae-hk-nr-twy]|' +
    'qa|r[eosuw]|s[a-eg-or-tvx-z]|t[cdf-hj-ortvwz]|u[agmsyz]|v[aceginu]|w[fs]|y[et]|z[amw]';
const COUNTRY_ENDINGS = `${COUNTRIES}|an|su|tp|uk`;
// The other endings that campaigns use, of the more than thousand that X knows.
const ENDINGS = 'com|org|net|info|edu|gov|int|mil|biz|app|dev|news|blog|ngo|ong|site|online|world|social|media|museum|' +
    'foundation|international|live|report|today|link|page|africa|xyz';
const END = '(?![a-z\\d@+-])';
const HOST = String.raw `(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+(?:${COUNTRY_ENDINGS}|${ENDINGS})${END}`;
// What X is sure to count to an address. Of brackets in a path it takes those that are closed.
const SIGNS = String.raw `\w!*';:=+,.$/%#[\]~@|&-`;
const BRACKETS = String.raw `\([${SIGNS}]+\)`;
const PATH = String.raw `(?=\/)(?:[${SIGNS}]|${BRACKETS})*[\w+#/-](?:${BRACKETS})*(?:\?[${SIGNS}?()]*[\w&=#/-])?`;
// Nothing in a word before its first dot can be an address, and a host is whole if no more dots follow.
const LINK_START = String.raw `(?<![a-z\d@＠$#＃\uFEFF\uFFFE\uFFFF])https?:\/\/(?!t\.co\/)`;
const sure = (start) => new RegExp(String.raw `^([^./]*?)(?:${start})${HOST}(?=[/?]|[^.]*(?:\.[.,:;!)”»]*)?$)(?:${PATH})?`, 'i');
const SURE_ON_X = sure(String.raw `${LINK_START}|(?<![^(])`);
const SURE_ON_MASTODON = sure(LINK_START);
const WORDS = /[\S\uFEFF]+/g;
// All else that X may take for a host, from the last place where it may begin to the first where it may end: what is
// left out of it counts besides. No ending that X knows has more than 18 letters, and 200 signs of a host weigh more
// than the 23 that it counts at least.
const MAYBE_END = String.raw `\.(?:(?:${COUNTRY_ENDINGS}|(?!https?:\/\/)[a-z]{3,18})${END}|xn--[a-z\d-]+|[\u0370-\u10FF\u3040-\uD7FF])`;
const MAYBE = new RegExp(String.raw `(?:https?:\/\/|(?<![a-z\d@$#]|[a-z\d][.-]))(?:${HOST}|[a-z\d][a-z\d-]*(?:\.[a-z\d-]+)*?${MAYBE_END})|` +
    String.raw `(?:[\xC0-\u036F\u1E00-\u1EFF]|[^!#-/:-@[-^{-~](?=\.)(?<=https?:\/\/[^/]{0,199}))${MAYBE_END}`, 'gi');
/** The same pattern of letters whose `a` is another code point. */
const from = (a, letters) => letters.replace(/[a-z]/g, (letter) => String.fromCodePoint(a - 97 + letter.charCodeAt(0)));
// What twitter-text joins into one emoji. It knows those of 2018, so newer engines must not add to them by what they
// know: all that they added to the bases of colours is taken out. A lone emoji weighs as much as any sign.
const JOINED = new RegExp([
    String.raw `🏳\uFE0F\u200D🌈`,
    String.raw `(?:👨\u200D[👨👩]|👩\u200D👩|[👨👩])\u200D(?:👦(?:\u200D👦)?|👧(?:\u200D[👦👧])?)`,
    String.raw `(?<![!-~\xC0-\u1EFF\u2013])[#*\d]\uFE0F?\u20E3`,
    String.raw `(?![#*\d♾⚧⛎])(?=[⌚⌛☔-⛽❗⬛-⭕]|\P{Emoji_Presentation})\p{Emoji}\uFE0F`,
    String.raw `(?![👪-👭👯💏💑🤌🤏🤝🤼🥷🦻🧍-🧏🧞-\u{1FFFF}])\p{Emoji_Modifier_Base}[🏻-🏿]`,
    from(0x1f1e6, `${COUNTRIES}|cp|dg|ea|ic|ta|un|xk`),
    `🏴(?:${from(0xe0061, 'gbeng|gbsct|gbwls')})\u{E007F}`,
].join('|'), 'gu');
// The code points that weigh 1; all others weigh 2.
const LIGHT = /[\0-\u10FF\u2000-\u200D\u2010-\u201F\u2032-\u2037]/u;
/**
 * What X counts: an address 23, an emoji 2, of the rest most letters 1 and the others 2.
 *
 * The rules are those of twitter-text 3.1 (parseTweet, extractUrlsWithIndices, validGTLD, validCCTLD) and of
 * twemoji-parser 11. The count is never below theirs. On purpose it is above them here, each with a test in
 * test/package/count-deviations.test.ts:
 * - A word with a dot in it that might be a host counts 23 at least: `now.Please`, `letter.pdf`, `1.释放`, and what looks
 *   like a host after a dot, a hyphen or a slash. Up to 20 more.
 * - Of a link, only the host counts 23, or its own length, and the rest counts besides, where the ending is not in the
 *   list, the host has other letters than a to z or is of t.co, a query stands without a path, or another address stands
 *   in the same word. Other letters in the path, a port and double brackets count besides, with all after them. So
 *   does what comes before the accented letter of an address without https://.
 * - Emoji that are joined by zero-width joiners count in parts, but for families and the rainbow flag: 3 more for each
 *   joiner. A key after a letter counts 3 more; five squares as pictures, and a colour after a picture, 2 more.
 * - An emoji in the same word as what might be a host counts in parts: at most 2 more for each of its code points.
 */
function countOnX(text) {
    return weigh(text.normalize().replace(WORDS, (word) => shorten(word, SURE_ON_X, weigh)));
}
function weigh(text) {
    let weight = 0;
    for (const sign of text.replace(JOINED, '字'))
        weight += LIGHT.test(sign) ? 1 : 2;
    return weight;
}
/**
 * Puts as many tildes as it counts in the place of every address. Only the first of a word can be sure; after it,
 * whatever may be a host counts as one, however X reads the rest.
 */
function shorten(word, sure, count) {
    const shortest = '~'.repeat(ADDRESS_LENGTH);
    // A longer address than 4096 characters is none.
    const rest = word.length < 4000 ? word.replace(sure, `$1${shortest}`) : word;
    const all = rest.replace(MAYBE, (host) => shortest.padEnd(count(host), '~'));
    // What X takes for an address may end within an emoji, and leave its parts to be counted.
    return all === rest ? all : all.replace(/(?![ -~])\p{Emoji_Component}/gu, '字');
}
// The handles that both the server (Account::MENTION_RE) and the composer (counter.js) shorten.
const REMOTE_MENTIONS = /(?<![=/\p{L}\p{M}\p{N}\p{Pc}])(@\w+)@[a-z\d][a-z\d.-]*[a-z\d](?![.-]*[@＠\p{L}\p{M}\p{N}\p{Pc}]|:\/\/)/giu;
/**
 * What Mastodon counts: a link 23, of the handle of somebody elsewhere the first half, of all else what people see as
 * one. The rules are those of its StatusLengthValidator, which takes from twitter-text what a link is: as on X, one
 * that is not sure counts more.
 */
function countOnMastodon(text) {
    return countGraphemes(text
        .replace(WORDS, (word) => word.includes('://') ? shorten(word, SURE_ON_MASTODON, countGraphemes) : word)
        .replace(REMOTE_MENTIONS, '$1'));
}
/** What Threads counts: all that emoji are made of as its bytes, everything else as one. */
function countOnThreads(text) {
    const sizes = text.replace(/[\p{Extended_Pictographic}\p{Emoji_Component}]/gu, (part) => '-'.repeat(countBytes(part)));
    return [...sizes].length;
}
let segmenter;
// Letters that never join with what stands beside them: Latin, Greek, Cyrillic, Hebrew, Arabic, Chinese.
const LONERS = /^[\n -~\u00A0-\u02FF\u0370-\u0482\u048A-\u052F\u05D0-\u05EA\u0621-\u064A\u2010-\u2027\u4E00-\u9FFF]*$/;
/** What people see as one character counts as one. */
function countGraphemes(text) {
    // Segmenting costs a hundred times as much as looking whether it is needed.
    if (LONERS.test(text))
        return text.length;
    segmenter ??= new Intl.Segmenter();
    return [...segmenter.segment(text)].length;
}
function countBytes(text) {
    return new TextEncoder().encode(text).length;
}
