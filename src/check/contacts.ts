// Whether supporters can reach the official, and whether anybody has looked lately.

import { DAY_MS } from '../card/dates.js';
import type { Target } from '../case/table.js';
import { contactOn, type NetworkId, NETWORKS } from '../message/networks.js';
import { type Finding, finding } from './findings.js';
import { type Subject, targetsOf } from './subject.js';

/** After so many days contacts should be looked up again. */
export const VERIFIED_DAYS = 90;

const CONTACTS = (Object.keys(NETWORKS) as NetworkId[]).filter((id) => NETWORKS[id].reach);
/** Where a contact of an official is written. */
const CONTACT = new RegExp(`^targets\\[\\d+\\]\\.(?:${CONTACTS.join('|')})$`);

/** Officials among whom a reader has to choose without seeing a difference. */
export function checkOfficials(subject: Subject): readonly Finding[] {
  if (!subject.mayAsk) return [];
  const seen = new Set<string>();
  return targetsOf(subject).flatMap(([path, { name, role = '', organisation = '' }]) => {
    const looks = [name, role, organisation].join('\n');
    const isSeen = seen.has(looks);
    seen.add(looks);
    return isSeen ? [finding('same-official', path)] : [];
  });
}

/** What is to be said of the contacts and the safety of an open case. */
export function checkContacts(subject: Subject): readonly Finding[] {
  const { read, now, isAsking } = subject;
  if (!isAsking) return [];
  const findings = targetsOf(subject).flatMap(([path, target]) => {
    if (contactsOf(target).length === 0) return [];
    const { verified } = target;
    if (verified === undefined) return [finding('not-verified', path)];
    const days = Math.floor((now.getTime() - Date.parse(verified)) / DAY_MS);
    const args = { date: verified, days, limit: VERIFIED_DAYS };
    return days > VERIFIED_DAYS ? [finding('old-contact', `${path}.verified`, args)] : [];
  });
  const ways = new Set(read.targets.flatMap(contactsOf));
  return [
    ...findings,
    ...(read.targets.length > 0 && !isContactWritten(subject)
      ? [finding('no-contact', 'targets')]
      : []),
    ...(ways.size === 1 && ways.has('x') ? [finding('x-only', 'targets')] : []),
    ...(read.safety === undefined ? [finding('no-safety', 'safety')] : []),
  ];
}

/** The networks on which an official has a contact, and `form`. */
const contactsOf = (target: Target): readonly NetworkId[] =>
  CONTACTS.filter((id) => contactOn(id, target) !== undefined);

/**
 * Whether the file has any contact. One that was refused, or left out with its official, counts: that has been reported,
 * and mending it is the remedy.
 */
const isContactWritten = ({ places, refused }: Subject): boolean =>
  [...places.map(({ path }) => path), ...refused].some((path) => CONTACT.test(path));
