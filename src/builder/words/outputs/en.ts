// What the step "Publish" says, in English.

import type { OutputsWords } from '../outputs.js';

export const en: OutputsWords = {
  mend: 'Put this right first',
  held: 'Until this is put right, there is nothing to copy or to download here, unless you decide to go on.',
  goOn: 'Go on with it as it stands',
  refused: 'This has to be put right before anything can be published:',

  where: 'Where it will be published',
  whereHint:
    'Your case gets a small site of its own, which you upload to your web site. You can also leave this empty: what needs no site works without it.',
  base: 'Where on your web site will you upload it?',
  baseHint:
    'Choose a new, empty place, such as {example}. At the address of your home page, it would replace that page.',
  baseBad:
    'This is no address at which a site can be published. Such an address begins with https:// and has no “?” and no “#”.',
  baseWrite: 'Write “{address}”',
  name: 'Name of the file',
  nameHint: 'It becomes part of addresses. Once something is published, do not change it any more.',
  nameBad: 'Use only letters from a to z, digits, “-” and “_”. “script” is not possible.',
  nameMissing:
    'The file has no name yet. Write that of the person in Latin letters, such as “mira-invented”.',
  page: 'The page of the case will be here:',

  site: 'The site to download and upload',
  siteHint: 'You get one zip file with everything that is published of this case:',
  parts: [
    'the page of the case, and a page for every way to write to the official, in each of its languages',
    'the page from which others take the code for their own site',
    'copies for e-mail and for editors that take only text, and the feed',
    'the case file, and what makes the card work',
  ],
  stepsTitle: 'What to do with it',
  steps: [
    'Unpack the zip file.',
    'Upload everything in it to your web site, so that the file index.html is at {base}. If you do not know how, ask whoever looks after your web site.',
    'When the case changes, change it here, download the zip file anew, and upload it over the old one. Leave older files there: pages of others may still use them.',
  ],
  alone:
    'The list of cases in it has only this one. If other cases are already at this address, choose another address for this one.',
  commandLine:
    'Only for whoever has a command line: “case-action publish” makes one site of several cases, and can sign them.',
  download: 'Download the site',
  siteNeedsBase:
    'For this, first enter above where you will upload it. Without a site of your own, go on to 3.',
  siteNeedsName: 'For this, first give the file a name above.',
  making: 'The site is being made.',
  made: 'Downloaded:',
  count: 'Files in it:',

  paste: 'What to paste where',
  place: 'Place',
  placesAlone: 'Works without a site of your own',
  placesOnSite: 'Needs your uploaded site',
  placeNames: {
    drupal: 'Drupal, and other blogs',
    frames: 'Other editors that can show a page in a frame (“iframe”)',
  },
  anywhere:
    'This works without a site of your own. You can paste formatted text (choose “{html}”) or plain text (choose “{text}”) into any blog.',
  lang: 'Language of the case',
  needsBase:
    'This code loads the card from your uploaded site. First enter above where you will upload it.',
  needsName: 'This code loads the card from your uploaded site. First give the file a name above.',
  direct:
    'As long as no address, or no name of the file, is entered above, these links lead straight to the networks, and not to pages of yours that you could still change later.',
  onSite: 'The links in it lead to the pages of this case on your own site, at {base}.',
  uploadFirst: 'This works as soon as your site is published.',
  reading: 'The code is being prepared.',
  unread:
    'The files of the card could not be read. Open this page at its https:// address, check your connection, and try again.',
  again: 'Try again',
  copyCode: 'Copy the code',
  copyLook: 'Copy with its look',
  lookHint:
    'For Gmail, Outlook, Thunderbird and the editors of blogs, copy it with its look, and paste it where you write. Where HTML is asked for, copy the code.',
  copied: {
    code: 'The code is copied.',
    text: 'The text is copied.',
    look: 'The text is copied with its look. Paste it where you write.',
  },
  copyFailed: 'Your browser did not allow copying. The code is selected: copy it yourself.',
  lookFailed: 'Your browser did not allow copying with the look. Copy the code instead.',

  previews: 'How it looks elsewhere',
  mail: 'In an e-mail',
  mailHint:
    'There is no picture in it, because many mail programs show none. Links do nothing in this preview.',
  feed: 'In a feed reader',
  feedNeedsPage:
    'An entry leads to the page of the case. Enter above where it will be published, or give the case a link.',
  feedWithdrawn: 'A withdrawn case has no entry in feeds.',
  plain: 'As plain text',
};
