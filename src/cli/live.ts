// What embeds show right now: how the file is served, what state the case is in, where the button leads.

import { readCase, readCaseText } from '../case/read.js';
import type { Case } from '../case/table.js';
import { makeCard } from '../card/make-card.js';
import { checkCaseText } from '../check/check.js';
import { type Finding, finding } from '../check/findings.js';
import { en } from '../locales/en.js';
import { ASKING_ORIGIN, type Fetched, fetchText } from './fetch.js';
import { type Checked, locate, type Report } from './report.js';

/** A correction should not take longer than that to arrive. */
const LONGEST_CACHE_SECONDS = 3600;

type Fact = readonly [label: string, sentence: string];

/** Fetches a case file as an embed would, and says what comes of it. */
export async function checkLive(url: string, now: Date): Promise<Checked> {
  const fetched = await fetchText(url);
  const { response, text, findings } = fetched;
  const isGone = response?.status === 410;
  const read = readFetched(isGone, text);

  const facts = [...describeResponse(url, fetched), ...describeCard(read, now)];
  const all = [
    // 410 is how a case is withdrawn: nothing is wrong.
    ...(isGone ? [] : findings),
    ...checkAddress(url),
    ...(response?.ok || isGone ? checkHeaders(response.headers, isGone) : []),
    ...(text === undefined ? [] : checkCaseText(text, { now })),
  ];
  return { facts: facts.map((fact) => report(url, fact)), reports: locate(url, text, all) };
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

function describeResponse(url: string, { response, size }: Fetched): readonly Fact[] {
  if (response === undefined) return [];
  const { status, statusText, headers, redirected } = response;
  const allowed = headers.get('access-control-allow-origin');
  const age = headers.get('age');
  const old = age === null ? '' : `; this copy is ${age} seconds old`;
  const cache = headers.get('cache-control');
  const etag = headers.get('etag');
  return [
    ['status', `The server answers ${status} ${statusText}.`.replace(' .', '.')],
    ...(redirected && response.url !== url
      ? [['moved', `It leads on to ${response.url}.`] as const]
      : []),
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
    ['size', `It has ${(size / 1024).toFixed(1)} kB of at most 256.`],
  ];
}

function describeCard(read: Case | undefined, now: Date): readonly Fact[] {
  if (read === undefined) return [['shows', 'Embeds show the words that stand on their page.']];
  const { state, notice, latest, action } = makeCard(read, { locale: en, lang: 'en', now });
  const date = latest?.date && `${latest.date.absolute} (${latest.date.relative}): `;
  return [
    ['state', `The case is ${state}${notice === undefined ? '.' : `: “${notice}”`}`],
    ['update', latest === undefined ? 'There is none.' : `${date ?? ''}${latest.text.text}`],
    ['button', action?.url === undefined ? 'There is none.' : `It leads to ${action.url}`],
  ];
}

/** Whether pages, which have https, may load what is there at all. */
export function checkAddress(url: string): readonly Finding[] {
  const { protocol, hostname } = new URL(url);
  // What is on the reader's own machine is safe from others on the way.
  const isOwn = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
  return protocol === 'http:' && !isOwn ? [finding('insecure-address', '', { value: url })] : [];
}

/** How the file is served; of one that is gone only whether others may see that it is. */
function checkHeaders(headers: Headers, isGone: boolean): readonly Finding[] {
  const allowed = headers.get('access-control-allow-origin');
  const type = headers.get('content-type') ?? 'nothing in particular';
  const seconds = Number(/\bmax-age=(\d+)/.exec(headers.get('cache-control') ?? '')?.[1] ?? 0);
  return [
    ...(allowed === '*' || allowed === ASKING_ORIGIN ? [] : [finding('no-cors', '')]),
    ...(isGone || /^application\/(?:[\w.-]+\+)?json\b/i.test(type)
      ? []
      : [finding('wrong-mime-type', '', { found: type })]),
    ...(seconds > LONGEST_CACHE_SECONDS
      ? [finding('long-cache', '', { hours: Math.round(seconds / 3600) })]
      : []),
  ];
}
