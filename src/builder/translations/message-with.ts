// A translated message with another text. Pure. It stands in place of the whole message, so that what the case has in
// the official's own language is taken over into it: nobody could send that any more.

import { isObject } from '../../case/read-fields.js';
import { isBlank } from '../../case/text.js';
import {
  isByNetwork,
  langOf,
  type MessageAt,
  NETWORKS,
  readMessage,
  saysAny,
  textOf,
  type Wording,
  type Wordings,
} from './message.js';

/**
 * A translated message with another text, in the simplest shape; nothing where no text is left that was translated.
 * A place in a list that has to stay is left with an empty text, which check names.
 */
export function messageWith(
  original: unknown,
  translated: unknown,
  { network, index, part }: MessageAt,
  text: string,
): unknown {
  const from = readMessage(original);
  const to = readMessage(translated);
  const isNew = isBlank(to.subject) && !Object.values(to.wordings).some((all) => all.some(saysAny));
  const official = (id: string, place: number) => officials(from.wordings[id]?.[place]);
  const isTheirMail = langOf(from.wordings['email']?.[0]) !== undefined;

  const wordings = Object.fromEntries(
    NETWORKS.map((id) => {
      const ours = to.wordings[id]!;
      const isHere = id === network && part !== 'subject';
      // Without one for all networks a message is not whole.
      const isTakenOver = isNew || (id === 'default' && ours.length === 0);
      const length = Math.max(
        ours.length,
        isHere ? index + 1 : 0,
        isTakenOver ? from.wordings[id]!.length : 0,
      );
      const list = Array.from({ length }, (_, place) => {
        const start = saysAny(ours[place]) ? ours[place]! : official(id, place);
        return isHere && place === index ? changed(start, part, text) : start;
      });
      return [id, list.slice(0, list.findLastIndex(saysAny) + 1)] as const;
    }),
  );
  const own = isNew && isTheirMail ? from.subject : to.subject;
  const subject = part === 'subject' ? text : own;

  const isTaken = (id: string) => (wording: Wording, place: number) =>
    !saysAny(wording) || JSON.stringify(wording) === JSON.stringify(official(id, place));
  const isSubjectTaken = isBlank(subject) || (isTheirMail && subject === from.subject);
  const isNothing = isSubjectTaken && NETWORKS.every((id) => wordings[id]!.every(isTaken(id)));
  return isNothing ? undefined : shape(wordings, subject, translated);
}

/** A wording in the official's language as a translation takes it over; else an empty text. */
function officials(wording: Wording | undefined): Wording {
  const lang = langOf(wording);
  return lang === undefined ? '' : { text: textOf(wording), lang };
}

function changed(wording: Wording, part: MessageAt['part'], text: string): Wording {
  if (part === 'text') return isObject(wording) && !isBlank(text) ? { ...wording, text } : text;
  const fields = Object.entries(isObject(wording) ? wording : { text: wording });
  return {
    ...Object.fromEntries(fields.filter(([key]) => key !== 'meaning')),
    ...(!isBlank(text) && { meaning: text }),
  };
}

/** As short as the table takes it. What the table does not know is kept. */
function shape(wordings: Wordings, subject: string, translated: unknown): unknown {
  const before = isByNetwork(translated) ? Object.entries(translated) : [];
  const strange = before.filter(([key]) => !NETWORKS.includes(key));
  const known = NETWORKS.flatMap((id): readonly (readonly [string, unknown])[] => {
    const list = wordings[id]!;
    if (id === 'email') {
      const head = isBlank(subject) ? {} : { subject };
      const mail = list.length === 0 ? head : { ...head, body: list[0] };
      return Object.keys(mail).length === 0 ? [] : [[id, mail]];
    }
    return list.length === 0 ? [] : [[id, list.length === 1 ? list[0] : list]];
  });
  const all = [...known, ...strange];
  return all.length === 1 && all[0]![0] === 'default' ? all[0]![1] : Object.fromEntries(all);
}
