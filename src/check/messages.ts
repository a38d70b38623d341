// What supporters send, checked as it will be sent: with the handle of every official filled in.

import type { Case, Target } from '../case/table.js';
import { type CountedNetwork, countMailto, LIMITS, MAX_MAILTO_LENGTH } from '../message/count.js';
import { fillMessage } from '../message/fill.js';
import { excerpt, type Finding, finding } from './findings.js';
import { likely } from './spelling.js';
import type { Subject } from './subject.js';
import type { Place } from './walk.js';

type Network = CountedNetwork | 'email';

const NETWORKS: Readonly<Record<CountedNetwork, string>> = {
  x: 'X',
  bluesky: 'Bluesky',
  mastodon: 'Mastodon',
  threads: 'Threads',
};
const COUNTED = Object.keys(NETWORKS) as readonly CountedNetwork[];
const PLACEHOLDERS = ['target', 'name', 'link'];
/** Whom a message goes to that nobody has been named for yet. */
const NOBODY = { name: '' } as Target;

/** Whether a text goes to the official or to friends: not a subject, a meaning or the name of a language. */
export const isMessage = ({ field }: Place): boolean =>
  /^(?:translations\.)?message\..*text$/.test(field);

/** The language that a message says it is in, as in the file; only one that is written with its fields can. */
export function ownLanguage({ path, within }: Place): string | undefined {
  const { lang } = within as { readonly lang?: unknown };
  return path.endsWith('.text') && typeof lang === 'string' ? lang : undefined;
}

/** The network that a message is for; `default` is for all that have none of their own. */
const networkOf = ({ field }: Place): string => /message\.(\w+)/.exec(field)![1]!;

/** What is wrong with the messages of a case. */
export function checkMessages(subject: Subject): readonly Finding[] {
  if (!subject.mayAsk) return [];
  const messages = subject.places.filter(isMessage);
  const written = new Set(messages.map((message) => keyOf(message.lang, networkOf(message))));
  const subjects = new Map(
    subject.places
      .filter(({ field }) => /message\.email\.subject$/.test(field))
      .map(({ lang, text }) => [lang, text]),
  );
  return messages.flatMap((message) => {
    const networks = networksFor(message, written, subject.read);
    const sent = networks
      .filter((network) => network !== 'email')
      .map((network) => [network, textsOn(network, message, subject.read)] as const);
    return [
      ...checkStart(message, sent),
      ...sent.flatMap(([network, texts]) => checkLength(message, network, texts)),
      ...(networks.includes('email')
        ? checkMail(message, subjects.get(message.lang), subject.read)
        : []),
      ...checkPlaceholders(message),
      ...checkHashtags(message),
    ];
  });
}

const keyOf = (lang: string | undefined, network: string): string => `${lang} ${network}`;

/** The networks that a message goes through, as far as the case has them on. */
function networksFor(
  message: Place,
  written: ReadonlySet<string>,
  { networks, targets }: Case,
): readonly Network[] {
  const own = networkOf(message);
  const isOn = (network: Network) =>
    (networks.length === 0 || networks.includes(network)) &&
    (network !== 'email' || targets.some(({ email }) => email !== undefined));
  const hasOwn = (network: Network) => written.has(keyOf(message.lang, network));
  const meant = [...COUNTED, 'email' as const].filter((network) =>
    own === 'default' ? !hasOwn(network) : own === network,
  );
  return meant.filter(isOn);
}

const officials = ({ targets }: Case): readonly Target[] =>
  targets.length === 0 ? [NOBODY] : targets;

/** How the official is addressed there: the handle, or the plain name where there is none. */
function addressOn(network: CountedNetwork, target: Target): string {
  const handle = target[network];
  return handle === undefined ? target.name : `@${handle}`;
}

function fill({ text, lang }: Place, target: string, { name, link, translations }: Case): string {
  const translated = lang === undefined ? undefined : translations?.[lang]?.name;
  return fillMessage(text, { target, name: translated ?? name ?? '', link: link ?? '' });
}

/**
 * A message as it goes out on a network: to the official with the longest handle there, and to the one with the
 * longest name of those who have none. If it is short enough for them, it is for all.
 */
function textsOn(network: CountedNetwork, message: Place, read: Case): readonly string[] {
  const addresses = officials(read)
    .map((target) => addressOn(network, target))
    .sort((a, b) => b.length - a.length);
  const handle = addresses.find((address) => address.startsWith('@'));
  const name = addresses.find((address) => !address.startsWith('@'));
  return [handle, name]
    .filter((address) => address !== undefined)
    .map((address) => fill(message, address, read));
}

/** Networks hide from most followers what starts with a handle, or once did, and readers take it for an answer. */
function checkStart(
  { path }: Place,
  sent: readonly (readonly [CountedNetwork, readonly string[]])[],
): readonly Finding[] {
  const startsWithHandle = sent.some(([, texts]) => texts.some((text) => text.startsWith('@')));
  return startsWithHandle ? [finding('starts-with-handle', path)] : [];
}

function checkLength(
  { path }: Place,
  network: CountedNetwork,
  texts: readonly string[],
): readonly Finding[] {
  return LIMITS[network].flatMap(({ max, unit, count }) => {
    const longest = Math.max(...texts.map(count));
    if (longest <= max) return [];
    const args = { network: NETWORKS[network], count: longest, limit: max, unit };
    return [finding('over-limit', path, args)];
  });
}

function checkMail(message: Place, own: string | undefined, read: Case): readonly Finding[] {
  const subject = own ?? read.headline ?? '';
  const lengths = officials(read)
    .filter(({ email }) => email !== undefined)
    .map(({ name, email }) => countMailto(email!, subject, fill(message, name, read)));
  const longest = Math.max(...lengths);
  if (longest <= MAX_MAILTO_LENGTH) return [];
  const args = {
    network: 'e-mail',
    count: longest,
    limit: MAX_MAILTO_LENGTH,
    unit: 'characters, encoded as a link,',
  };
  return [finding('over-limit', message.path, args)];
}

/** What is in braces and no placeholder is sent as it stands. */
function checkPlaceholders({ path, text }: Place): readonly Finding[] {
  return [...text.matchAll(/\{([\p{L}_-]{1,40})\}/gu)]
    .filter(([, word]) => !PLACEHOLDERS.includes(word!))
    .map(([found, word]) => {
      const meant = likely(word!, PLACEHOLDERS);
      return finding('unknown-placeholder', path, {
        found,
        ...(meant !== undefined && { likely: `{${meant}}` }),
      });
    });
}

// No letter, no & and no / before it: &#39; and the end of an address are no hashtags.
const HASHTAGS =
  /(?<![\p{L}\p{N}_&/?=-])#([\p{L}\p{M}\p{N}_\u200C\u200D]+)((?:-[\p{L}\p{M}\p{N}_]+)*)/gu;

/** A hashtag ends at its hyphen, and needs a letter to be one. */
function checkHashtags({ path, text }: Place): readonly Finding[] {
  return [...text.matchAll(HASHTAGS)].flatMap(([whole, tag, rest]) => {
    const found = excerpt(whole);
    if (rest !== '') return [finding('cut-hashtag', path, { found, left: excerpt(`#${tag}`) })];
    return /^\p{N}+$/u.test(tag!) ? [finding('numeric-hashtag', path, { found })] : [];
  });
}
