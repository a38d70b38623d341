import type { Locale } from './locale.js';

export const en: Locale = {
  lang: 'en',
  comma: ', ',

  latestUpdate: 'Latest update',
  correction: 'Correction',
  earlierUpdates: { one: '{n} earlier update', other: '{n} earlier updates' },
  source: 'Read more',
  newUpdate: 'New update: show',
  updated: 'This case was just updated.',

  whatWeAsk: 'What we ask',
  whoCanAct: 'Who can act:',
  pickTarget: 'Choose whom to tell',
  message: 'The message you send',
  meaning: 'What it says:',
  guidance: 'Change the words if you like, and keep it polite.',
  safety:
    'What you post is public and carries your name. Think of your own safety and your family’s before you post.',

  networks: {
    email: 'E-mail',
    form: 'Contact form',
    copy: 'Copy message',
    share: 'Other apps',
  },
  tell: 'Tell {target} about {name} on {network}',
  write: 'Write to {target} about {name}: {network}',
  post: 'Speak up about {name} on {network}',
  open: 'Act for {name}: tell {target}',
  whole: 'All about the case',
  otherWays: 'Other ways to reach {target}',
  spread: 'Spread the word',
  notes: {
    mention: 'Type the handle again there and pick it, or it is not a mention.',
    mail: 'The official gets your name and e‑mail address.',
    form: 'It cannot be filled in from here: copy the message first.',
    page: 'Shares the page only, without a text.',
  },

  copied: 'The message is copied.',
  notCopied: 'Your browser would not copy. The message is selected: copy it from there.',
  notShared: 'Your browser would not share.',
  opened: 'Opened: {network}.',
  gone: 'Had to log in, and the text is gone?',
  next: 'Then take the next step below.',

  own: 'Write your own',
  prepared: 'Back to the prepared message',
  another: 'Another wording',
  invitation: 'Networks may filter out identical posts. A sentence of your own helps.',
  draft: 'Your message',
  left: 'Characters left on {network}: {n}',
  over: 'Too long for {network} by {n}',
  lost: 'Without {target} in it, your message may not be seen there.',
  putBack: 'Put it back',
  corrected: 'The case has changed. Your message now says {target}.',

  newTab: 'opens in a new tab',
  more: 'More about {name}',
  publishedBy: 'An action by {publisher}',

  checkFirst: 'Check the latest news first',
  language: 'Language',
  progress: '{count} of {goal}',

  stale: 'Nothing new has been reported here since {date} ({ago}). Things may have changed.',
  expired: 'This action ran until {date}. Please send nothing more.',
  paused: 'This action is paused. Please send nothing for now.',
  won: 'This action was won. Nothing more needs to be sent.',
  ended: 'This action is over. Please send nothing more.',
  withdrawn: 'This case is no longer shown, at the request of those it concerns.',
};
