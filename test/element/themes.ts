// Sets of a page's own colours, and how they are put around a card.

/** A page's own colours, for a card that is light or dark. */
export interface Theme {
  readonly scheme: 'light' | 'dark';
  /** Custom properties of a card, without `--case-action-`. */
  readonly tokens: Readonly<Record<string, string>>;
}

export const THEMES: Readonly<Record<string, Theme>> = {
  'that are light by default': { scheme: 'light', tokens: {} },
  'that are dark by default': { scheme: 'dark', tokens: {} },
  'of a warm page': {
    scheme: 'light',
    tokens: { accent: '#ffd23f', surface: '#fff8e7', text: '#3b2f1e', border: '#e8dcc0' },
  },
  'of a night page': {
    scheme: 'dark',
    tokens: { accent: '#a8d5ff', surface: '#1b2430', text: '#e6edf3', border: '#32404f' },
  },
  'of a bold page': { scheme: 'light', tokens: { accent: '#d94f30' } },
};

/** The accents that leave the least room for letters on them, or beside them; #0c7fa3 takes black as well as white. */
export const ACCENTS: readonly string[] = [
  ...['white', 'black', 'yellow', '#808080', '#767676', '#f00', '#0f0', '#00f', '#0c7fa3'],
];

/** Gives an element the colours of a theme, as a page does that has a card in it. */
export function dress(page: HTMLElement, { scheme, tokens }: Theme): void {
  const values = Object.entries(tokens).map(([name, value]) => `--case-action-${name}: ${value}`);
  const own = [`color-scheme: ${scheme}`, 'background: Canvas', 'color: CanvasText'];
  page.style.cssText = [...own, ...values].join('; ');
}
