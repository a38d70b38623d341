// What embeds show right now: how the file is served, what state the case is in, where the button leads.

import { isComplete, readCase, readCaseText } from '../case/read.js';
import type { Case } from '../case/table.js';
import { makeCard } from '../card/make-card.js';
import { checkCaseText } from '../check/check.js';
import { type Finding, finding } from '../check/findings.js';
import { en } from '../locales/en.js';
import { isSafe } from '../site/base.js';
import { type Fetched, fetchText, type Hop } from './fetch.js';
import { type Checked, locate, type Report } from './report.js';
import {
  fetchSignatures,
  findUnsigned,
  hasSignature,
  type Signed,
  unsignedWithdrawal,
} from './signed.js';

/** A correction should not take longer than that to arrive. */
const LONGEST_CACHE_SECONDS = 3600;

type Fact = readonly [label: string, sentence: string];

/**
 * Fetches a case file as an embed would, and says what comes of it.
 * @param key the public key that embeds have, if they have one
 */
export async function checkLive(url: string, now: Date, key?: string): Promise<Checked> {
  const [fetched, signed] = await Promise.all([fetchText(url), fetchSignatures(url)]);
  const { response, text, findings } = fetched;
  const isGone = response?.status === 410;
  const blocked = checkWay(url, fetched.hops, response?.ok === true || isGone);
  const unsigned = key === undefined ? [] : await reportsOnSignature(url, fetched, signed, key);
  const isShown = blocked.length + unsigned.length === 0;

  const facts = [
    ...describeResponse(fetched),
    ...(response?.ok ? describeSigned(signed, key, unsigned) : []),
    ...describeCard(isShown ? readFetched(isGone, text) : undefined, now),
  ];
  const all = [
    // 410 is how a case is withdrawn: nothing is wrong.
    ...(isGone ? [] : findings),
    ...blocked,
    ...(response?.ok || isGone ? checkHeaders(response.headers, isGone) : []),
    ...(text === undefined ? [] : checkCaseText(text, { now })),
  ];
  return {
    facts: facts.map((fact) => report(url, fact)),
    reports: [...locate(url, text, all), ...unsigned],
  };
}

/** What keeps embeds with a key from the case, below the address of which of the two files it is. */
async function reportsOnSignature(
  url: string,
  { response, bytes }: Fetched,
  signed: Signed,
  key: string,
): Promise<readonly Report[]> {
  if (response?.status === 410) return locate(url, undefined, [unsignedWithdrawal(url)]);
  if (!response?.ok) return [];
  const { hops, signatures } = signed;
  const unsigned = await findUnsigned(url, bytes, signed, key);
  return [
    ...locate(url, undefined, unsigned === undefined ? [] : [unsigned]),
    ...locate(signed.url, undefined, checkWay(signed.url, hops, signatures !== undefined)),
  ];
}

function describeSigned(
  signed: Signed,
  key: string | undefined,
  unsigned: readonly Report[],
): readonly Fact[] {
  if (key !== undefined) {
    const isGood = unsigned.length === 0;
    return [['signed', `${isGood ? 'It is' : 'Embeds do not find it'} signed with this key.`]];
  }
  return hasSignature(signed) ? [['signed', 'It is: give --key to check the signature.']] : [];
}

function readFetched(isGone: boolean, text: string | undefined): Case | undefined {
  if (isGone) return readCase({ status: 'withdrawn' }).case;
  return text === undefined ? undefined : readCaseText(text).case;
}

const report = (file: string, [label, message]: Fact): Report => ({
  file,
  code: `live-${label}`,
  path: '',
  args: {},
  severity: 'info',
  line: 0,
  column: 0,
  message,
});

function describeResponse({ response, hops, bytes }: Fetched): readonly Fact[] {
  if (response === undefined) return [];
  const { status, statusText, headers } = response;
  const allowed = headers.get('access-control-allow-origin');
  const age = headers.get('age');
  const old = age === null ? '' : `; this copy is ${age} seconds old`;
  const cache = headers.get('cache-control');
  const etag = headers.get('etag');
  return [
    ['status', `The server answers ${status} ${statusText}.`.replace(' .', '.')],
    ...(hops.length > 1 ? [['moved', `It leads on to ${hops.at(-1)!.url}.`] as const] : []),
    ['type', `It is served as ${headers.get('content-type') ?? 'nothing in particular'}.`],
    [
      'cors',
      allowed === null ? 'No other site may read it.' : `Access-Control-Allow-Origin: ${allowed}.`,
    ],
    [
      'cache',
      `${cache === null ? 'Nothing says how long it may be kept' : `Cache-Control: ${cache}`}${old}.`,
    ],
    [
      'etag',
      etag === null
        ? 'None: what has not changed is sent again.'
        : `${etag}: what has not changed is not sent again.`,
    ],
    ['size', `It has ${(bytes.length / 1024).toFixed(1)} kB of at most 256.`],
  ];
}

function describeCard(read: Case | undefined, now: Date): readonly Fact[] {
  if (read === undefined || !isComplete(read))
    return [['shows', 'Embeds show the words that stand on their page.']];
  const { state, notice, latest, action } = makeCard(read, { locale: en, lang: 'en', now });
  const date = latest?.date && `${latest.date.absolute} (${latest.date.relative}): `;
  return [
    ['state', `The case is ${state}${notice === undefined ? '.' : `: “${notice}”`}`],
    ['update', latest === undefined ? 'There is none.' : `${date ?? ''}${latest.text.text}`],
    ['button', action?.main === undefined ? 'There is none.' : `It leads to ${action.main.url}`],
    ...(action?.others ?? []).map(({ name, url }): Fact => ['also', `${name}: ${url}`]),
  ];
}

/**
 * What keeps pages of other sites from the file: browsers give up at the first answer that does not let them on.
 * @param isServed whether the last answer is one that they should read
 */
export function checkWay(url: string, hops: readonly Hop[], isServed: boolean): readonly Finding[] {
  const addresses = new Set([url, ...hops.map((hop) => hop.url)]);
  const closed = hops.filter((hop) => !isOpen(hop));
  return [
    ...[...addresses].flatMap(checkAddress),
    ...closed.flatMap((hop) => {
      if (hop.leadsOn) return [finding('redirect-without-cors', '', { url: hop.url })];
      return isServed ? [finding('no-cors', '')] : [];
    }),
  ];
}

/** Whether an answer may be read by pages of the site that asked for it. */
function isOpen({ headers, origin }: Hop): boolean {
  const allowed = headers.get('access-control-allow-origin');
  return allowed === '*' || allowed === origin;
}

/** Whether pages, which have https, may load what is there at all. */
export const checkAddress = (url: string): readonly Finding[] =>
  isSafe(url) ? [] : [finding('insecure-address', '', { value: url })];

/** How the file is served; of one that is gone, what type it has does not matter. */
function checkHeaders(headers: Headers, isGone: boolean): readonly Finding[] {
  const type = headers.get('content-type') ?? 'nothing in particular';
  const seconds = Number(/\bmax-age=(\d+)/.exec(headers.get('cache-control') ?? '')?.[1] ?? 0);
  return [
    ...(isGone || /^application\/(?:[\w.-]+\+)?json\b/i.test(type)
      ? []
      : [finding('wrong-mime-type', '', { found: type })]),
    ...(seconds > LONGEST_CACHE_SECONDS
      ? [finding('long-cache', '', { hours: Math.round(seconds / 3600) })]
      : []),
  ];
}
