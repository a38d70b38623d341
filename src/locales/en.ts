import type { Locale } from './locale.js';

export const en: Locale = {
  lang: 'en',
  dir: 'ltr',
  comma: ', ',

  latestUpdate: 'Latest update',
  correction: 'Correction',
  earlierUpdates: { one: '{n} earlier update', other: '{n} earlier updates' },
  source: 'Read more',

  whatWeAsk: 'What we ask',
  whoCanAct: 'Who can act:',
  pickTarget: 'Choose whom to tell',
  message: 'The message you send',
  meaning: 'What it says',
  guidance: 'Change the words if you like, and keep it polite.',
  safety:
    'Your post is public and carries your name. Think of your own safety and your family’s before you send it.',

  tell: 'Tell {target} about {name} on {network}',
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
