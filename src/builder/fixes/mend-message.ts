// What is certainly wrong in what supporters send, put right in its text. Pure.

import { readCase } from '../../case/read.js';
import type { Target } from '../../case/table.js';
import type { Finding } from '../../check/findings.js';
import { BEFORE_HANDLE } from '../../check/handles.js';
import { BEFORE_HASHTAG, isMessage } from '../../check/messages.js';
import { isSlip } from '../../check/spelling.js';
import { handlesOf } from '../../check/subject.js';
import { walkCase } from '../../check/walk.js';
import type { CaseValue } from '../draft.js';

/** What to write for what, in a text. */
export interface Replacement {
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

/** A handle that was typed where `{target}` belongs; nothing where another official may be meant. */
export function mendHandleIn(
  text: string,
  { code, path, args }: Finding,
  value: CaseValue,
): Replacement | undefined {
  const place = walkCase(value).places.find((one) => one.path === path);
  if (place === undefined || !isMessage(place)) return undefined;
  const from = String(args['found']);
  const isSlipped = code === 'handle-differs';
  const handle = String(isSlipped ? args['handle'] : from).slice(1);
  // With "-led" behind it, the official is only part of what was typed.
  if (isSlipped && !isSlip(from.slice(1), handle)) return undefined;
  const targets = readCase(value).case?.targets ?? [];
  const others = targets.filter((target) => !namesOf(target).includes(handle.toLowerCase()));
  if (others.length === targets.length) return undefined;
  const typed = text.toLowerCase();
  const isOtherNamed =
    typed.includes('{target}') ||
    others.some((other) => namesOf(other).some((name) => typed.includes(`@${name}`)));
  if (others.length > 0 && isOtherNamed) return undefined;
  return replaceAlone(text, from, '{target}', {
    before: BEFORE_HANDLE,
    after: '[.-]*\\w|@[A-Za-z0-9]',
  });
}

/** As the check knows them: small, and on Mastodon without their server, too. */
const namesOf = (target: Target): readonly string[] =>
  handlesOf(target)
    .flatMap((handle) => [handle, handle.split('@')[0]!])
    .map((name) => name.toLowerCase());

export function mendPlaceholder(text: string, { args }: Finding): Replacement | undefined {
  const { found, likely } = args;
  if (likely === undefined) return undefined;
  const [from, to] = [String(found), String(likely)];
  return text.includes(from) ? { from, to, text: text.replaceAll(from, to) } : undefined;
}

/** A hashtag without its hyphens, where it then is one. */
export function mendHashtag(text: string, { args }: Finding): Replacement | undefined {
  const from = String(args['found']);
  const to = from.replaceAll('-', '');
  if (/^#\p{N}+$/u.test(to)) return undefined;
  return replaceAlone(text, from, to, {
    before: BEFORE_HASHTAG,
    after: '-?[\\p{L}\\p{M}\\p{N}_]|[\\u200C\\u200D]',
  });
}

/** Replaces a word wherever it stands for itself; nothing comes back where it does not. */
function replaceAlone(
  text: string,
  from: string,
  to: string,
  { before, after }: { readonly before: string; readonly after: string },
): Replacement | undefined {
  const word = from.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const replaced = text.replace(new RegExp(`(?<!${before})${word}(?!${after})`, 'gu'), () => to);
  return replaced === text ? undefined : { from, to, text: replaced };
}
