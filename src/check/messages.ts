// What supporters send, checked as it will be sent: with the handle of every official filled in.

import { type Case, NETWORK_IDS, type Target } from '../case/table.js';
import { excerpt } from '../case/text.js';
import { fillMessage } from '../message/fill.js';
import { addressOn, contactOn, type NetworkId, NETWORKS } from '../message/networks.js';
import { type Finding, finding } from './findings.js';
import { likely } from './spelling.js';
import type { Subject } from './subject.js';
import type { Place } from './walk.js';

/** The networks that limit what reaches an official. */
const LIMITED = NETWORK_IDS.filter((id) => NETWORKS[id].reach && NETWORKS[id].limits);
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
  const subjects = new Map(subject.places.filter(isSubject).map(({ lang, text }) => [lang, text]));
  const ofSubjects = subject.places.filter(isSubject).flatMap(checkPlaceholders);
  const ofMessages = messages.flatMap((message) => {
    const networks = networksFor(message, written, subject.read);
    const sent = networks.map((id) => [id, textsOn(id, message, subject.read)] as const);
    const mailSubject = subjects.get(message.lang) ?? subject.read.headline ?? '';
    return [
      ...checkStart(message, sent),
      ...sent.flatMap(([id, texts]) => checkLength(message, id, mailSubject, texts)),
      ...checkPlaceholders(message),
      ...checkHashtags(message),
    ];
  });
  return [...ofMessages, ...ofSubjects];
}

const isSubject = ({ field }: Place): boolean => /message\.email\.subject$/.test(field);

const keyOf = (lang: string | undefined, network: string): string => `${lang} ${network}`;

/** The networks that a message goes through, as far as the case has them on. */
function networksFor(
  message: Place,
  written: ReadonlySet<string>,
  { networks, targets }: Case,
): readonly NetworkId[] {
  const own = networkOf(message);
  const isOn = (id: (typeof NETWORK_IDS)[number]) =>
    (networks.length === 0 || networks.includes(id)) &&
    (id !== 'email' || targets.some(({ email }) => email !== undefined));
  const isMeant = (id: NetworkId) => {
    if (own === 'default') return !written.has(keyOf(message.lang, id));
    // Where an official has no handle, the network spreads the word.
    if (own === 'share') return targets.some((target) => contactOn(id, target) === undefined);
    return own === id;
  };
  return LIMITED.filter(isOn).filter(isMeant);
}

const officials = ({ targets }: Case): readonly Target[] =>
  targets.length === 0 ? [NOBODY] : targets;

function fill({ text, lang }: Place, target: string, { name, link, translations }: Case): string {
  const translated = lang === undefined ? undefined : translations?.[lang]?.name;
  return fillMessage(text, { target, name: translated ?? name ?? '', link: link ?? '' });
}

/** A message as it goes out, and to whom. */
interface Outgoing {
  readonly text: string;
  /** The official's contact there, where there is one. */
  readonly to: string;
}

/**
 * A message as it goes out on a network: to the official with the longest handle there, and to the one with the
 * longest name of those who have none. If it is short enough for them, it is for all. A mail goes to each that has one.
 */
function textsOn(id: NetworkId, message: Place, read: Case): readonly Outgoing[] {
  const sent = officials(read)
    .filter((target) => id !== 'email' || contactOn(id, target) !== undefined)
    .map((target) => ({ address: addressOn(id, target), to: contactOn(id, target) ?? '' }))
    .sort((a, b) => b.address.length + b.to.length - a.address.length - a.to.length);
  const handle = sent.find(({ address }) => address.startsWith('@'));
  const name = sent.find(({ address }) => !address.startsWith('@'));
  return (id === 'email' ? sent : [handle, name])
    .filter((one) => one !== undefined)
    .map(({ address, to }) => ({ text: fill(message, address, read), to }));
}

/** Networks hide from most followers what starts with a handle, or once did, and readers take it for an answer. */
function checkStart(
  { path }: Place,
  sent: readonly (readonly [NetworkId, readonly Outgoing[]])[],
): readonly Finding[] {
  const startsWithHandle = sent.some(([, texts]) => texts.some(({ text }) => text.startsWith('@')));
  return startsWithHandle ? [finding('starts-with-handle', path)] : [];
}

function checkLength(
  { path }: Place,
  id: NetworkId,
  subject: string,
  texts: readonly Outgoing[],
): readonly Finding[] {
  const { name = 'e-mail', limits = [], link } = NETWORKS[id];
  return limits.flatMap(({ max, unit, count }) => {
    const lengths = texts.map(({ text, to }) =>
      count(text, link?.({ text, subject, to, page: '' }) ?? ''),
    );
    const longest = Math.max(...lengths);
    if (longest <= max) return [];
    const args = { network: name, count: longest, limit: max, unit };
    return [finding('over-limit', path, args)];
  });
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

/** Where a hashtag does not begin: &#39; and the end of an address are none. */
export const BEFORE_HASHTAG = '[\\p{L}\\p{N}_&/?=-]';

const HASHTAGS = new RegExp(
  `(?<!${BEFORE_HASHTAG})#([\\p{L}\\p{M}\\p{N}_\\u200C\\u200D]+)((?:-[\\p{L}\\p{M}\\p{N}_]+)*)`,
  'gu',
);

/** A hashtag ends at its hyphen, and needs a letter to be one. */
function checkHashtags({ path, text }: Place): readonly Finding[] {
  return [...text.matchAll(HASHTAGS)].flatMap(([whole, tag, rest]) => {
    const found = excerpt(whole);
    if (rest !== '') return [finding('cut-hashtag', path, { found, left: excerpt(`#${tag}`) })];
    return /^\p{N}+$/u.test(tag!) ? [finding('numeric-hashtag', path, { found })] : [];
  });
}
