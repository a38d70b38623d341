// The gallery: every state of the card, in the look that is chosen above. Nothing of that is remembered.

import { keepWaiting, pageWords, show, STATES } from './cards.js';

/** The card's own; every other theme is a class. */
const OWN_THEMES = ['auto', 'light', 'dark'];
const form = document.querySelector('#look');
const cards = document.querySelector('#cards');

const make = (tag, properties) => Object.assign(document.createElement(tag), properties);

keepWaiting();
const places = STATES.map(({ id, title, about, only }) => {
  const section = make('section', { id });
  const place = make('div', { className: 'place' });
  section.append(
    make('h2', { textContent: title }),
    make('p', { className: 'caption', textContent: about }),
    place,
  );
  cards.append(section);
  return { id, only, section, place };
});

let latest = 0;
form.addEventListener('change', showAll);
await showAll();

async function showAll() {
  const turn = (latest += 1);
  const { layout, theme, language, width } = Object.fromEntries(new FormData(form));
  const [lang, caseLang = lang] = language.split(' ');
  const isOwn = OWN_THEMES.includes(theme);
  cards.style.setProperty('--width', `${width}px`);
  for (const { id, only, section, place } of places) {
    section.hidden = only !== undefined && only !== layout;
    if (section.hidden) {
      place.replaceChildren();
      continue;
    }
    place.className = isOwn ? 'place' : `place theme-${theme}`;
    // The words of an author stand in the language of the page around them.
    Object.assign(place, { lang, dir: lang === 'ar' ? 'rtl' : 'ltr' });
    const look = { layout, theme: isOwn ? theme : 'auto', lang, caseLang };
    if (id === 'picture') place.replaceChildren(...thePicture());
    else if (id === 'error') place.replaceChildren(...(await pageWords(caseLang)));
    else await show(id, place, look);
    // Another choice was made in the meantime.
    if (turn !== latest) return;
  }
  cards.dataset.shown = [layout, theme, language, width].join(', ');
}

/** A case has its picture at an https address, and this page asks nobody but its own server. */
function thePicture() {
  const text =
    'Not a live card, but a picture of one: its own picture would have to come from elsewhere.';
  return [
    make('p', { lang: 'en', dir: 'ltr', textContent: text }),
    make('img', {
      src: 'pictures/card.png',
      lang: 'en',
      alt: 'A card with a picture of a reading lamp and books beside the name and the latest update.',
    }),
  ];
}
