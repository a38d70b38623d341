// Which pictures of the card are taken. Only data: `demo/shots.ts` takes them, a test compares the list with the gallery.

/** The states of `demo/cards.js`, by what has to be looked at in them. */
const STATES = [
  'open',
  'brief',
  'picture',
  'full',
  'unfolded',
  'stale',
  'expired',
  'paused',
  'won',
  'ended',
  'withdrawn',
  'loading',
  'error',
  'long',
  'short',
  'networks',
  'updates',
  'officials',
  'over',
  'lost',
  'copied',
  'opened',
] as const;
/** What only a button can be. */
const OF_BUTTONS = ['pressed'] as const;
export const LAYOUTS = ['card', 'compact', 'button'] as const;
/** `light` and `dark` are the card's own; the others are files in `demo/themes/`. */
export const THEMES = ['light', 'dark', 'paper', 'campaign', 'night'] as const;
/** Of the place in which a card stands, in CSS pixels. The card itself grows no wider than 40rem. */
export const WIDTHS = [240, 320, 390, 640, 900] as const;
export const LANGUAGES = ['en', 'ar'] as const;

type OneOf<List extends readonly unknown[]> = List[number];

/** A card in a picture. */
export interface Shown {
  readonly state: OneOf<typeof STATES> | OneOf<typeof OF_BUTTONS>;
  readonly layout: OneOf<typeof LAYOUTS>;
  readonly theme: OneOf<typeof THEMES>;
  readonly lang: OneOf<typeof LANGUAGES>;
}

/** Cards side by side and below each other. */
export interface Shot {
  /** The name of its file, without an ending. */
  readonly name: string;
  readonly columns: readonly { readonly width: number; readonly cards: readonly Shown[] }[];
  /** Pixels for each CSS pixel. */
  readonly scale: 1 | 2;
}

/** Every combination of some states, layouts, themes, widths and languages. */
interface Series {
  readonly states: readonly Shown['state'][];
  readonly layouts?: readonly Shown['layout'][];
  readonly themes?: readonly Shown['theme'][];
  readonly widths?: readonly OneOf<typeof WIDTHS>[];
  readonly languages?: readonly Shown['lang'][];
}

const SERIES: readonly Series[] = [
  // Every state as most people meet it: on a phone and on a wide page, in both directions, light and dark.
  { states: STATES, layouts: LAYOUTS, languages: LANGUAGES },
  { states: STATES, themes: ['dark'] },
  { states: STATES, widths: [240, 640] },
  { states: OF_BUTTONS, layouts: ['button'], themes: THEMES, languages: LANGUAGES },
  // What has most in it, everywhere.
  { states: ['picture', 'full'], themes: THEMES, widths: WIDTHS, languages: LANGUAGES },
  { states: ['networks', 'over', 'won', 'stale'], themes: THEMES },
  { states: ['open', 'won'], layouts: LAYOUTS, themes: THEMES, widths: [320] },
  { states: ['long'], layouts: LAYOUTS, widths: WIDTHS },
];

/** For review: not kept with the code. */
export const SHOTS: readonly Shot[] = [
  ...new Map(SERIES.flatMap(expand).map((shot) => [shot.name, shot])).values(),
];

/** What the documentation shows, kept in `demo/pictures/`. */
export const PICTURES: readonly Shot[] = [
  {
    name: 'card',
    scale: 2,
    columns: [
      {
        width: 520,
        cards: [{ state: 'picture', layout: 'card', theme: 'light', lang: 'en' }],
      },
    ],
  },
  {
    name: 'themes',
    scale: 1,
    columns: (['paper', 'campaign', 'night'] as const).map((theme) => ({
      width: 280,
      cards: [{ state: 'brief', layout: 'compact', theme, lang: 'en' }],
    })),
  },
  {
    name: 'schemes',
    scale: 1,
    columns: (['light', 'dark'] as const).map((theme) => ({
      width: 320,
      cards: [{ state: 'brief', layout: 'compact', theme, lang: 'en' }],
    })),
  },
  {
    name: 'layouts',
    scale: 1,
    columns: (['compact', 'button'] as const).map((layout) => ({
      width: 320,
      cards: [{ state: 'brief', layout, theme: 'light', lang: 'en' }],
    })),
  },
  {
    name: 'after',
    scale: 1,
    columns: (['won', 'paused', 'withdrawn'] as const).map((state) => ({
      width: 280,
      cards: [{ state, layout: 'compact', theme: 'light', lang: 'en' }],
    })),
  },
];

function expand(series: Series): Shot[] {
  const {
    states,
    layouts = ['card'],
    themes = ['light'],
    widths = [390],
    languages = ['en'],
  } = series;
  return states.flatMap((state) =>
    layouts.flatMap((layout) =>
      themes.flatMap((theme) =>
        widths.flatMap((width) =>
          languages.map((lang) => ({
            name: [state, layout, theme, width, lang].join('.'),
            columns: [{ width, cards: [{ state, layout, theme, lang }] }],
            scale: 1 as const,
          })),
        ),
      ),
    ),
  );
}
