// The one table of what a case file is. Types, reader and schema come from it; nothing else knows the format.
import { byLanguage, choice, count, group, list, oneOrMore, optional, required, requiredWhile, shortable, switchable, text, } from './fields.js';
/** The networks that a message can go through, in the order in which they are offered. */
export const NETWORK_IDS = [
    'x',
    'bluesky',
    'mastodon',
    'threads',
    'email',
    'whatsapp',
    'telegram',
    'facebook',
    'copy',
    'share',
];
const NAME = text(200);
const LINE = text(500);
const PARAGRAPH = text(5000);
const LINK = text(2000, 'link');
const LANGUAGE = text(35, 'language');
const DATE = text(40, 'date');
const PARAGRAPHS = oneOrMore(PARAGRAPH, 50);
const IMAGE = group({
    src: required(LINK),
    alt: required(LINE),
    credit: optional(LINE),
    width: optional(count(1)),
    height: optional(count(1)),
}, 'src');
const UPDATE = group({
    date: required(DATE),
    text: required(PARAGRAPH),
    title: optional(LINE),
    url: optional(LINK),
    kind: optional(choice('update', 'correction')),
}, 'text');
const TARGET = group({
    name: required(NAME),
    role: required(LINE),
    organisation: optional(LINE),
    x: optional(text(40, 'x')),
    bluesky: optional(text(254, 'bluesky')),
    mastodon: optional(text(300, 'mastodon')),
    threads: optional(text(40, 'threads')),
    email: optional(text(254, 'email')),
    form: optional(LINK),
    verified: optional(DATE),
}, 'name');
const MESSAGE_TEXT = shortable({
    text: required(PARAGRAPH),
    lang: optional(LANGUAGE),
    meaning: optional(PARAGRAPH),
}, 'text', 'text');
const MESSAGE_TEXTS = oneOrMore(MESSAGE_TEXT, 20);
const MAIL = group({ subject: optional(LINE), body: required(MESSAGE_TEXT) }, 'body');
/** A message by network; one text or a list of them stands for `default`. */
const MESSAGE = shortable({
    default: required(MESSAGE_TEXTS),
    x: optional(MESSAGE_TEXTS),
    bluesky: optional(MESSAGE_TEXTS),
    mastodon: optional(MESSAGE_TEXTS),
    threads: optional(MESSAGE_TEXTS),
    email: optional(MAIL),
    share: optional(MESSAGE_TEXTS),
}, 'default', null);
const BACKGROUND = group({ title: required(LINE), text: required(PARAGRAPH) }, 'text');
const PROGRESS = group({ count: required(count()), goal: optional(count(1)), label: required(LINE) }, 'count');
const LINKED = group({ label: required(LINE), url: required(LINK) }, 'url');
const PUBLISHER = group({ name: required(NAME), url: optional(LINK), note: optional(LINE) }, 'name');
/** The texts of a case in another language. Updates go by date, links by address, other lists by place. */
const TRANSLATION = group({
    name: optional(NAME),
    headline: optional(LINE),
    summary: optional(PARAGRAPHS),
    outcome: optional(PARAGRAPH),
    ask: optional(PARAGRAPH),
    message: optional(MESSAGE),
    guidance: optional(switchable(PARAGRAPH)),
    safety: optional(switchable(PARAGRAPH)),
    image: optional(group({ alt: optional(LINE), credit: optional(LINE) }, null)),
    updates: optional(list(group({ date: required(DATE), text: optional(PARAGRAPH), title: optional(LINE) }, 'date'), 500)),
    targets: optional(list(group({ name: optional(NAME), role: optional(LINE), organisation: optional(LINE) }, null), 50)),
    background: optional(list(group({ title: optional(LINE), text: optional(PARAGRAPH) }, null), 50)),
    progress: optional(group({ label: optional(LINE) }, null)),
    links: optional(list(group({ url: required(LINK), label: required(LINE) }, 'url'), 50)),
    publisher: optional(group({ name: optional(NAME), note: optional(LINE) }, null)),
}, null);
const NETWORKS = list(choice(...NETWORK_IDS), 20);
/** The fields of a case file, version 1. Lengths are in code points. */
export const CASE_FIELDS = {
    version: optional(count(1)),
    lang: optional(LANGUAGE),
    name: required(NAME),
    headline: optional(LINE),
    summary: required(PARAGRAPHS),
    image: optional(IMAGE),
    status: optional(choice('open', 'paused', 'won', 'ended', 'withdrawn')),
    outcome: requiredWhile(['won', 'ended'], PARAGRAPH),
    expires: optional(text(10, 'day')),
    reviewed: optional(text(10, 'day')),
    updates: optional(list(UPDATE, 500)),
    targets: requiredWhile(['open'], list(TARGET, 50)),
    networks: optional(NETWORKS),
    ask: optional(PARAGRAPH),
    message: requiredWhile(['open'], MESSAGE),
    guidance: optional(switchable(PARAGRAPH)),
    safety: optional(switchable(PARAGRAPH)),
    link: optional(LINK),
    background: optional(list(BACKGROUND, 50)),
    progress: optional(PROGRESS),
    links: optional(list(LINKED, 50)),
    publisher: optional(PUBLISHER),
    translations: optional(byLanguage(TRANSLATION, 100)),
};
/** What a partner may say and choose over a case: their own words and the networks, never a fact. */
export const OVERRIDE_FIELDS = {
    headline: optional(LINE),
    summary: optional(PARAGRAPH),
    message: optional(PARAGRAPH),
    link: optional(LINK),
    label: optional(text(100)),
    note: optional(LINE),
    networks: optional(NETWORKS),
};
