// What a reader is asked to do: whom to tell what, and the link that sends it.

import type { Case, Message, Overrides, Target } from '../case/table.js';
import { fillMessage } from '../message/fill.js';
import { NETWORKS } from '../message/networks.js';
import type { CardAction, CardChoice } from './card.js';
import type { Pick, Reader } from './reader.js';
import { languageOf, type Translated } from './translate.js';
import { makeLabel, makePieces, type TextMaker, textsIn } from './words.js';

/** The action of an open case; nothing where person, official or message is not known. */
export function makeAction(
  asked: Case,
  own: Partial<Overrides>,
  reader: Reader,
  cardLang: string,
  translated: Translated,
  partners: TextMaker,
): CardAction | undefined {
  const { locale, pick = {} } = reader;
  const { texts, tell } = translated;
  const index = findPicked(asked.targets, pick.target);
  const target = asked.targets[index];
  const message = texts.message ?? asked.message;
  if (asked.name === undefined || target === undefined || message === undefined) return undefined;

  const network = NETWORKS.x;
  const isTranslated = message === texts.message;
  const chosen = chooseVariant(message[network.id], message.default, pick);
  if (chosen === undefined) return undefined;
  const template = own.message ?? chosen.text;
  const sent = fillMessage(template, {
    target: network.address(target),
    name: (isTranslated ? texts.name : undefined) ?? asked.name,
    link: asked.link ?? '',
  });
  // Placeholders may be all that there was, and stand for nothing.
  if (sent === '') return undefined;
  const inMessage = own.message
    ? partners
    : textsIn(chosen.lang ?? translated.langOf(isTranslated), cardLang);

  const official = tell(target.name, texts.targets?.[index]?.name);
  const person = tell(asked.name, texts.name);
  const isOn = asked.networks.length === 0 || asked.networks.includes(network.id);

  return {
    ask: tell(asked.ask, texts.ask),
    target: {
      name: official,
      role: tell(target.role, texts.targets?.[index]?.role),
      organisation: tell(target.organisation, texts.targets?.[index]?.organisation),
      handle: target.x === undefined ? undefined : `@${target.x}`,
    },
    choices: makeChoices(asked.targets, index, translated),
    guidance: advice(asked.guidance, texts.guidance, locale.guidance, translated),
    safety: advice(asked.safety, texts.safety, locale.safety, translated),
    message: { ...inMessage(sent), pieces: makePieces(sent) },
    meaning: own.message ? undefined : makeMeaning(chosen, isTranslated, cardLang, translated),
    network: network.id,
    label: own.label
      ? [partners(own.label)]
      : makeLabel(locale.tell, { target: official, name: person, network: network.name }),
    labelRest: own.label ? [official, locale.comma, person] : undefined,
    url: isOn ? network.link(sent) : undefined,
    variant: chosen.text,
  };
}

/** What the message says, for those who do not read its language. The partner's own message is another one. */
function makeMeaning(
  { meaning, lang }: MessageText,
  isTranslated: boolean,
  cardLang: string,
  { tell, langOf }: Translated,
) {
  const written = lang ?? langOf(isTranslated);
  const isUnderstood = written !== undefined && languageOf(written) === languageOf(cardLang);
  if (meaning === undefined || isUnderstood) return undefined;
  return isTranslated ? tell('', meaning) : tell(meaning);
}

type MessageText = Message['default'][number];

/** The text that was chosen before, as long as it is there; else one by chance. */
function chooseVariant(
  own: readonly MessageText[],
  general: readonly MessageText[],
  { variant, chance = 0 }: Pick,
): MessageText | undefined {
  const texts = own.length > 0 ? own : general;
  const before = texts.find(({ text }) => text === variant);
  return before ?? texts[Math.floor(chance * texts.length)];
}

function makeChoices(
  targets: readonly Target[],
  picked: number,
  { texts }: Translated,
): readonly CardChoice[] {
  if (targets.length < 2) return [];
  const shown = targets.map((target, index) => ({ ...target, ...said(texts.targets?.[index]) }));
  const labels = shown.map(({ name, role }) => label(name, role));
  return shown.map(({ name, role, organisation, x }, index) => ({
    id: idOf(targets, index),
    label:
      labels.filter((other) => other === labels[index]).length > 1
        ? label(name, role, organisation, x && `@${x}`)
        : labels[index]!,
    isPicked: index === picked,
  }));
}

const label = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part).join(' – ');

/** What a translation says, without what it does not. */
const said = <Texts extends object>(texts: Texts | undefined): Partial<Texts> =>
  Object.fromEntries(
    Object.entries(texts ?? {}).filter(([, text]) => text !== undefined),
  ) as Partial<Texts>;

/** Separates what an id is made of. */
const BETWEEN = '\n';

/** What an official is known by from one version of a file to the next; of two that are alike, each by its turn. */
function idOf(targets: readonly Target[], index: number): string {
  const keyOf = ({ x = '', name, role = '', organisation = '' }: Target) =>
    [x, name, role, organisation].join(BETWEEN);
  const key = keyOf(targets[index]!);
  const turn = targets.slice(0, index).filter((other) => keyOf(other) === key).length;
  return key + BETWEEN + turn;
}

/** The official that was picked: the same one, else the one with the handle, else the one with the name, else the first. */
function findPicked(targets: readonly Target[], id: string | undefined): number {
  if (id === undefined) return 0;
  const [x, name] = id.split(BETWEEN);
  const places = [
    targets.findIndex((_, index) => idOf(targets, index) === id),
    targets.findIndex((target) => x !== '' && target.x === x),
    targets.findIndex((target) => target.name === name),
  ];
  return places.find((place) => place >= 0) ?? 0;
}

/** What the case says, else what the language says; nothing where the case switched it off. */
function advice(
  said: string | false | undefined,
  translated: string | false | undefined,
  fallback: string,
  { tell }: Translated,
) {
  if (translated === false || (said === false && translated === undefined)) return undefined;
  if (said === undefined && translated === undefined) return { text: fallback };
  return tell(said || '', translated);
}
