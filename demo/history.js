// The page of 9 November 2015. Its card is shown as of that day, and its action can be looked at, not used:
// pressing it says why, and no menu opens on it. The card's own script is loaded last, from here, so that
// there is no live link on the page unless all of this is in place.

import { showDialog } from './dialog.js';

const card = document.querySelector('#of-that-day');
card.now = new Date('2015-11-09T12:00:00Z');

// Click, middle click and Enter: the card asks first, and the answer is no.
document.addEventListener('case-act', (event) => {
  event.preventDefault();
  sayWhy();
});

// The menu of a right click, a long press or a key offers to open or copy a link without asking the card.
// (Firefox shows its own menu while Shift is held, and no page can change that.)
card.addEventListener('contextmenu', (event) => {
  if (!isOnAction(event)) return;
  event.preventDefault();
  sayWhy();
});

// A link can also be dragged to another window.
card.addEventListener('dragstart', (event) => {
  if (isOnAction(event)) event.preventDefault();
});

function isOnAction(event) {
  return event.composedPath().some((node) => node.part?.contains('action'));
}

function sayWhy() {
  showDialog({
    title: 'This button is not to be used. Nothing has been opened or copied.',
    sentences: [
      'What you see is how the case stood on 9 November 2015. Ali Aarrass was released on 2 April 2020, so the message is out of date.',
      'The handle @MincomMa may belong to anybody today. A message to it might reach somebody who has nothing to do with this.',
    ],
    link: { label: 'See the case as it stands today', url: 'ali-aarrass.html', newTab: false },
    close: 'Close',
  });
}

await import('../dist/case-action.js');
