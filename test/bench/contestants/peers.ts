// What others use for the button, each within the same card as plain HTML.

import { cardHtml, escape, inlineJson, labelOf } from '../card-html.js';
import { type BenchCase, messageOf } from '../case.js';
import { type Contestant, pageOf } from './contestant.js';
import { CARD_STYLE } from './plain.js';

const shareonHtml = (of: BenchCase): string =>
  `<div class="shareon" data-title="${escape(messageOf(of))}" data-url="${escape(of.link)}"><a class="twitter">${escape(labelOf(of))}</a></div>`;

export const shareon: Contestant = {
  id: 'shareon',
  title: 'shareon',
  says: 'Its button for X, with the message and the page of the case; the rest of the card is plain HTML. It makes one link of what is written in the page, and knows no case.',
  page: (cases) =>
    pageOf(
      cases.map((of) => cardHtml(of, shareonHtml(of))),
      {
        head: `${CARD_STYLE}<link rel="stylesheet" href="/bench/shareon.css"><script defer init src="/bench/shareon.js"></script>`,
      },
    ),
  find: `(slot) => slot.querySelector('.shareon > a[href]')`,
};

const shariffHtml = (of: BenchCase): string =>
  `<div class="shariff" data-lang="en" data-services="[&quot;twitter&quot;]" data-title="${escape(messageOf(of))}" data-url="${escape(of.link)}"></div>`;

export const shariff: Contestant = {
  id: 'shariff',
  title: 'Shariff',
  says: 'Its button for X, without a server that counts; the rest of the card is plain HTML. Its complete build brings jQuery and fonts with icons. The words on the button are its own, and it knows no case.',
  page: (cases) =>
    pageOf(
      cases.map((of) => cardHtml(of, shariffHtml(of))),
      {
        head: `${CARD_STYLE}<link rel="stylesheet" href="/bench/shariff.css">`,
        end: '<script src="/bench/shariff.js"></script>',
      },
    ),
  find: `(slot) => slot.querySelector('.shariff a[href]')`,
};

export const reactShare: Contestant = {
  id: 'react-share',
  title: 'react-share',
  says: 'The whole card as a React component, rendered in the browser from one list of cases, with the button of react-share, which opens a window by script and is no link. It knows one language and no state but an open case. No words are there before the script has run.',
  page: (cases) =>
    pageOf([], {
      head: CARD_STYLE,
      end: `<script type="application/json" id="cases">${inlineJson(cases)}</script>
<script type="module" src="/bench/react-cards.js"></script>`,
    }),
  find: `(slot) => slot.querySelector('button.button')`,
};
