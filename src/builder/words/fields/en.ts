// What the form calls every field and how to write it, in English.

import type { FieldTable } from './field-words.js';

const VARIANTS = { item: 'Message variant', add: 'Add a variant' };
const ACCOUNT = 'The name that follows the @ on the profile.';
const ADDRESS = 'The full address, with https:// at its start.';

export const fields: FieldTable = {
  version: { label: 'Format version', hint: 'Stays 1.' },
  lang: { label: 'Language', hint: 'The language that the texts of this case are written in.' },
  name: { label: 'Name', hint: 'The person or the group that the case is about.' },
  headline: { label: 'Headline', hint: 'The case in one line: who it is, and what has happened.' },
  summary: {
    label: 'Summary',
    hint: 'The case in two or three short paragraphs, for somebody who has never heard of it; an empty line begins a new paragraph.',
    item: 'Paragraph',
    add: 'Add a paragraph',
  },
  image: {
    label: 'Picture',
    hint: 'Usually a portrait that the person or the family agrees to.',
  },
  'image.src': { label: 'Address of the picture', hint: ADDRESS },
  'image.alt': {
    label: 'Description',
    hint: 'What the picture shows, in a sentence, for those who cannot see it.',
  },
  'image.credit': { label: 'Credit', hint: 'Who made the picture.' },
  'image.width': {
    label: 'Width',
    hint: 'In pixels; with the height, nothing jumps while the picture loads.',
  },
  'image.height': { label: 'Height', hint: 'In pixels.' },
  status: { label: 'Status', hint: 'Decides whether readers are asked to act.' },
  outcome: {
    label: 'Outcome',
    hint: 'What came of it, in a few sentences; needed once the case is won or has ended.',
  },
  expires: {
    label: 'Last day of the action',
    hint: 'After this day nothing is asked of readers any more.',
  },
  reviewed: {
    label: 'Last confirmed on',
    hint: 'The day on which somebody last made sure that all of this is still true.',
  },
  updates: {
    label: 'Latest news',
    hint: 'What has happened, in any order: the newest is shown first.',
    item: 'Update',
    add: 'Add an update',
  },
  'updates.date': {
    label: 'Date',
    hint: 'The day on which it happened.',
  },
  'updates.text': { label: 'Text', hint: 'What happened, in a few sentences.' },
  'updates.title': { label: 'Heading', hint: 'A few words above the text.' },
  'updates.url': {
    label: 'Link to the full story',
    hint: 'The address of a page where readers can check it, with https:// at its start.',
  },
  'updates.kind': {
    label: 'Kind',
    hint: 'A correction is shown at once, even on pages that are open already.',
  },
  targets: {
    label: 'Officials',
    hint: 'The public officials who can act; at least one while the case is open.',
    item: 'Official',
    add: 'Add an official',
  },
  'targets.name': { label: 'Name', hint: 'As the official is known in public.' },
  'targets.role': {
    label: 'Role',
    hint: 'The office that the official holds, such as Minister of Justice.',
  },
  'targets.organisation': { label: 'Organisation', hint: 'The ministry, the court or the body.' },
  'targets.x': { label: 'Official on X', hint: ACCOUNT },
  'targets.bluesky': {
    label: 'Official on Bluesky',
    hint: 'The whole handle, such as name.bsky.social.',
  },
  'targets.mastodon': {
    label: 'Official on Mastodon',
    hint: 'The handle with its server, such as name@server.example.',
  },
  'targets.threads': { label: 'Official on Threads', hint: ACCOUNT },
  'targets.email': {
    label: 'E-mail address',
    hint: 'The public address of the office, never a private one.',
  },
  'targets.form': {
    label: 'Contact form',
    hint: 'The address of the page with the form, with https:// at its start.',
  },
  'targets.verified': {
    label: 'Contacts checked on',
    hint: 'The day on which somebody last looked up all contacts of this official.',
  },
  networks: {
    label: 'Networks',
    hint: 'The ways in which supporters can send the message, in this order; without a choice, all of them.',
    item: 'Network',
    add: 'Add a network',
  },
  ask: {
    label: 'What you ask',
    hint: 'What the official is to do, and why it is in their power.',
  },
  message: {
    label: 'Message',
    hint: 'What supporters send: {target} becomes the official, {name} the person, {link} the page of the case.',
    ...VARIANTS,
  },
  'message.text': {
    label: 'Text',
    hint: 'Put {target} where the official is to be named, but not at the very start.',
  },
  'message.lang': {
    label: 'Language of the message',
    hint: 'Only where it is not the language of the case.',
  },
  'message.meaning': {
    label: 'What it says',
    hint: 'A translation, for supporters who do not read the language of the message.',
  },
  'message.default': {
    label: 'For all networks',
    hint: 'Goes wherever there is no message of its own.',
    ...VARIANTS,
  },
  'message.x': { label: 'For X', ...VARIANTS },
  'message.bluesky': { label: 'For Bluesky', ...VARIANTS },
  'message.mastodon': { label: 'For Mastodon', ...VARIANTS },
  'message.threads': { label: 'For Threads', ...VARIANTS },
  'message.email': {
    label: 'By e-mail',
    hint: 'For officials whose e-mail address is given.',
  },
  'message.email.subject': { label: 'Subject', hint: 'Without one, the headline is taken.' },
  'message.email.body': {
    label: 'Text of the e-mail',
    hint: 'May be longer than a post, with a greeting and a polite ending.',
  },
  'message.share': {
    label: 'For friends',
    hint: 'What supporters pass on to people they know; without it, headline and link.',
    ...VARIANTS,
  },
  guidance: {
    label: 'How to write',
    hint: 'Advice to supporters before they write; without it, a general sentence is shown.',
  },
  safety: {
    label: 'Safety',
    hint: 'What to think of before posting in public; without it, a general sentence is shown.',
  },
  link: {
    label: 'Page of the case',
    hint: 'Where the whole case can be read: the full address, with https:// at its start.',
  },
  background: {
    label: 'Background',
    hint: 'What else there is to know.',
    item: 'Paragraph of background',
    add: 'Add background',
  },
  'background.title': { label: 'Heading' },
  'background.text': { label: 'Text' },
  progress: {
    label: 'Progress',
    hint: 'How far the campaign has come, such as 300 of 500 letters sent.',
  },
  'progress.count': { label: 'Reached so far', hint: 'A whole number.' },
  'progress.goal': { label: 'Goal', hint: 'A whole number.' },
  'progress.label': { label: 'What is counted', hint: 'In a few words, such as letters sent.' },
  links: {
    label: 'Other ways to help',
    hint: 'Pages on which readers can do more, such as a petition.',
    item: 'Link',
    add: 'Add a link',
  },
  'links.label': {
    label: 'Words of the link',
    hint: 'What readers can do there, such as Sign the petition.',
  },
  'links.url': { label: 'Address', hint: ADDRESS },
  publisher: { label: 'Publisher', hint: 'Who makes this case public and answers for it.' },
  'publisher.name': { label: 'Organisation' },
  'publisher.url': { label: 'Website', hint: ADDRESS },
  'publisher.note': {
    label: 'Note',
    hint: 'A line below the name, such as what the organisation does.',
  },
  translations: {
    label: 'Translations',
    hint: 'The texts in other languages; what is not translated appears as it is.',
    item: 'Translation',
    add: 'Add a language',
  },
};

export const options: Readonly<Record<string, string>> = {
  'status.open': 'Open: readers are asked to act',
  'status.paused': 'Paused: nothing is asked for now',
  'status.won': 'Won: the goal is reached',
  'status.ended': 'Ended: released, died or served the sentence',
  'status.withdrawn': 'Withdrawn: the case is no longer shown anywhere',
  'updates.kind.update': 'Update',
  'updates.kind.correction': 'Correction of something that was wrong',
};
