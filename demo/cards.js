// The invented case in every state that a card can be in, and what readers do to bring it there. The gallery, the
// page of states and the pictures show these; `demo/shot-list.ts` names them all.

import { WORDS } from './state-words.js';

/** A moment of the story, so that a card looks the same on every day. */
const NOW = new Date('2026-11-24T12:00:00Z');
const MUCH_LATER = new Date('2027-06-20T12:00:00Z');

/** The address of a case file that never comes: see `keepWaiting`. */
const ON_ITS_WAY = 'cases/on-its-way.json';
const PICTURE = 'https://example.org/cases/library.svg';
/** A word that has no place to break. */
const ENDLESS = '#LibrariansOfHalveniaAskThatSheIsReleasedOrHeardByACourtBeforeTheYearEnds';

/**
 * @typedef {object} State
 * @property {string} id
 * @property {string} title
 * @property {string} about what to look at
 * @property {(base: any, words: any) => object} [make] the case, made of the case file and further words
 * @property {object} [settings] what else is set on the card
 * @property {(card: HTMLElement, words: any) => Promise<void>} [act] what a reader does
 * @property {string} [only] the one layout that has this state
 */

/** @type {readonly State[]} */
export const STATES = [
  { id: 'open', title: 'Open', about: 'The plain case: news, story, what is asked, the message.' },
  {
    id: 'brief',
    title: 'Brief',
    about: 'A short message, and an official who is on X and nowhere else.',
    make: makeBrief,
  },
  {
    id: 'picture',
    title: 'With a picture',
    about: 'Beside the text where there is room for both.',
    make: (base, words) => withPicture(makeBrief(base, words), words),
  },
  {
    id: 'full',
    title: 'All that a case can have',
    about: 'Two officials, another language, progress, background, other links.',
    make: (base, words) => ({
      ...base,
      targets: [...base.targets, officialOf(words.officials[0], 0)],
      progress: { count: 1240, goal: 5000, label: words.progress },
      background: [words.background],
      links: [{ label: words.letter, url: `${base.link}/write` }],
      translations: translationsFor(base),
    }),
  },
  {
    id: 'unfolded',
    title: 'Everything unfolded',
    about: 'Earlier news, background, other networks; in a compact card the whole story.',
    make: (base, words) => ({ ...withPicture(base, words), background: [words.background] }),
    act: unfold,
  },
  {
    id: 'stale',
    title: 'Silent for 180 days',
    about: 'The latest news come first, the message second.',
    settings: { now: MUCH_LATER },
  },
  {
    id: 'expired',
    title: 'After the last day',
    about: 'Nothing is asked any more.',
    make: (base) => ({ ...base, expires: '2026-11-20' }),
  },
  {
    id: 'paused',
    title: 'Paused',
    about: 'The organisation asks everybody to wait.',
    make: (base) => ({ ...base, status: 'paused' }),
  },
  {
    id: 'won',
    title: 'Won',
    about: 'What came of it, and nothing more to send.',
    make: (base, { outcome }) => ({ ...base, status: 'won', outcome }),
  },
  {
    id: 'ended',
    title: 'Ended',
    about: 'The story is folded away in every layout.',
    make: (base, { outcome }) => ({ ...base, status: 'ended', outcome }),
  },
  {
    id: 'withdrawn',
    title: 'Withdrawn',
    about: 'One neutral sentence.',
    make: (base) => ({ ...base, status: 'withdrawn' }),
  },
  {
    id: 'loading',
    title: 'On its way',
    about: 'The words of the page, in a frame that keeps room for the card.',
    settings: { src: ON_ITS_WAY },
  },
  {
    id: 'error',
    title: 'A case file that cannot be had',
    about: 'The words of the page, as they stand there.',
    settings: { src: 'cases/no-such-case.json' },
  },
  {
    id: 'long',
    title: 'Very long texts',
    about: 'Nothing is cut, and nothing runs out of the card.',
    make: makeLong,
  },
  {
    id: 'short',
    title: 'One word each',
    about: 'The least that a case can say.',
    make: ({ version, lang, updates, targets }, { short }) => ({
      version,
      lang,
      name: short.name,
      headline: short.headline,
      summary: short.summary,
      updates: [{ date: updates[0].date, text: short.update }],
      ask: short.ask,
      targets: [{ name: short.official, role: short.role, x: targets[0].x }],
      message: short.message,
    }),
  },
  {
    id: 'networks',
    title: 'Ten networks',
    about: 'Also the official’s form; the share sheet where the device has one.',
    make: (base) => ({
      ...base,
      targets: [
        {
          ...everywhere,
          ...base.targets[0],
          threads: 'invented.minister',
          form: `${base.link}/form`,
        },
      ],
    }),
    act: unfold,
  },
  {
    id: 'updates',
    title: 'Ten updates',
    about: 'The newest leads, the others unfold.',
    make: (base) => ({
      ...base,
      updates: Array.from({ length: 10 }, (_, index) => ({
        ...base.updates[index % base.updates.length],
        date: `2026-${String(11 - index).padStart(2, '0')}-12`,
      })),
    }),
    act: unfold,
  },
  {
    id: 'officials',
    title: 'Five officials',
    about: 'The reader picks one.',
    make: (base, { officials }) => ({
      ...base,
      targets: [...base.targets, ...officials.map(officialOf)],
    }),
  },
  {
    id: 'over',
    title: 'Writing, and too long',
    about: 'How much too long, for which network.',
    act: (card, { own }) => write(card, (text) => `${text} ${`${own} `.repeat(3)}`),
  },
  {
    id: 'lost',
    title: 'Writing, and the handle is gone',
    about: 'It can be put back.',
    act: (card, { own }) => write(card, () => own),
  },
  {
    id: 'copied',
    title: 'After copying',
    about: 'What happened stands below the button.',
    act: (card) => press(card, '[part="copy"]'),
  },
  {
    id: 'opened',
    title: 'After opening a network',
    about: 'The text can still be copied, and the other networks unfold.',
    act: (card) => press(card, '[part="action"]'),
  },
  {
    id: 'pressed',
    title: 'A button, pressed',
    about: 'The compact card opens below it.',
    only: 'button',
    act: open,
  },
];

/** The ways in which an official can be reached in every language. */
const everywhere = { bluesky: 'justice.halvenia.example', mastodon: 'minister@halvenia.example' };

const files = new Map();

/** The case file in a language, which is fetched once. */
function fileIn(lang) {
  if (!files.has(lang)) {
    files.set(
      lang,
      fetch(`cases/invented-${lang}.json`).then((response) => response.json()),
    );
  }
  return files.get(lang);
}

/**
 * Shows the case in a state. What a reader does happens before the card is seen, so that the page does not scroll to
 * it, nothing is copied and nothing opens.
 *
 * @param {string} id the state
 * @param {HTMLElement} place where the card is shown, in place of what was there
 * @param {object} [look]
 * @param {string} [look.layout] `card`, `compact` or `button`
 * @param {string} [look.theme] `auto`, `light` or `dark`
 * @param {string} [look.lang] the reader's language: `en`, `fr` or `ar`
 * @param {string} [look.caseLang] that of the case, if it is another
 * @param {number} [look.headingLevel]
 * @param {boolean} [look.hasPicture] whether the case may have its picture, which has to come from an https address
 */
export async function show(
  id,
  place,
  {
    layout = 'card',
    theme = 'auto',
    lang = 'en',
    caseLang = lang,
    headingLevel = 3,
    hasPicture = false,
  } = {},
) {
  const { make = (base) => base, settings, act } = STATES.find((state) => state.id === id);
  const words = WORDS[caseLang];
  const base = await fileIn(caseLang);
  const card = document.createElement('case-action');
  card.lang = lang;
  Object.assign(card, { layout, theme, headingLevel, now: NOW, ...settings });
  if (card.src === undefined) {
    const { image, ...rest } = make(base, words);
    card.case = hasPicture && image ? { ...rest, image } : rest;
  }
  card.append(...wordsOfThePage(words, base));

  place.hidden = true;
  place.replaceChildren(card);
  await card.updateComplete;
  if (act !== undefined) {
    if (layout === 'button') await open(card);
    const end = rehearseQuietly(card);
    await act(card, words);
    end();
    await settle(card);
  }
  place.hidden = false;
}

/** Lets the one case file that never comes be waited for, without a request that has no end. */
export function keepWaiting() {
  const { fetch } = window;
  window.fetch = (address, ...rest) =>
    String(address).endsWith(ON_ITS_WAY) ? new Promise(() => {}) : fetch(address, ...rest);
}

/** What an author pastes: the words that stand there until there is a card. */
export function wordsOfThePage({ fallback, more }, { link, lang }) {
  const says = Object.assign(document.createElement('p'), {
    textContent: fallback,
    lang,
    dir: 'auto',
  });
  const leads = Object.assign(document.createElement('p'), { lang, dir: 'auto' });
  leads.append(Object.assign(document.createElement('a'), { href: link, textContent: more }));
  return [says, leads];
}

/** @param {string} lang */
export const pageWords = async (lang) => wordsOfThePage(WORDS[lang], await fileIn(lang));

function makeBrief(base, { brief }) {
  const [{ name, role, x }] = base.targets;
  return {
    ...base,
    targets: [{ name, role, x }],
    networks: ['x'],
    message: brief,
    guidance: false,
  };
}

function withPicture(base, { alt, credit }) {
  return { ...base, image: { src: PICTURE, alt, credit, width: 480, height: 600 } };
}

const officialOf = ([name, role, organisation], index) => ({
  name,
  role,
  organisation,
  x: `InventedOffice${index + 1}`,
});

/** The same headline and request in one more language, so that there is one to choose. */
function translationsFor({ lang }) {
  return lang === 'fr'
    ? { en: { headline: 'An invented case: a teacher held without charge in Halvenia' } }
    : {
        fr: {
          headline:
            'Un cas inventé : une bibliothécaire détenue sans inculpation en Halvénie, un pays qui n’existe pas',
          ask: 'Demandez au ministre qu’elle soit libérée, ou inculpée et entendue par un tribunal.',
        },
      };
}

function makeLong(base, words) {
  const again = (text, most) => {
    const times = Math.max(1, Math.floor((most + 1) / (text.length + 1)));
    return Array(times).fill(text).join(' ');
  };
  const [first, ...rest] = base.updates;
  const [official] = base.targets;
  return {
    ...withPicture(base, words),
    name: again(base.name, 60),
    headline: again(base.headline, 400),
    summary: [...base.summary, `${again(base.summary[1], 900)} ${ENDLESS}`],
    updates: [
      { ...first, title: again(base.headline, 200), text: again(first.text, 700) },
      ...rest,
    ],
    ask: again(base.ask, 600),
    targets: [
      {
        ...official,
        name: again(official.name, 40),
        role: again(official.role, 90),
        organisation: again(official.organisation, 120),
      },
    ],
    message: `${again(words.own, 200)} {target} ${ENDLESS}`,
    links: [{ label: again(words.letter, 200), url: `${base.link}/write` }],
    publisher: { ...base.publisher, note: again(base.publisher.note, 200) },
  };
}

const inside = (card, selector) => card.shadowRoot.querySelector(selector);

/** Waits for whatever follows from what was done. */
async function settle(card) {
  // `toggle` comes later than what has caused it.
  await new Promise((done) => setTimeout(done, 0));
  while (!(await card.updateComplete));
}

async function press(card, selector) {
  inside(card, selector)?.click();
  await settle(card);
}

async function open(card) {
  if (inside(card, '[aria-expanded="false"]')) await press(card, '[part="open"]');
}

async function unfold(card) {
  // What is unfolded may hold more that is folded.
  for (let closed; (closed = inside(card, 'details:not([open])'));) {
    closed.open = true;
    await settle(card);
  }
}

async function write(card, change) {
  await press(card, '[part="write"]');
  const field = inside(card, 'textarea');
  if (field === null) return;
  field.value = change(field.value);
  field.dispatchEvent(new Event('input'));
}

/** For as long as the card is acted on here, nothing is copied, nothing opens, and nobody is told. */
function rehearseQuietly(card) {
  const listening = new AbortController();
  const { signal } = listening;
  card.addEventListener('case-act', (event) => event.stopPropagation(), { signal });
  card.addEventListener('click', (event) => event.preventDefault(), { signal });
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: async () => {} },
  });
  return () => {
    listening.abort();
    delete navigator.clipboard;
  };
}
