// The choosers above the preview: how it is laid out, in which colours, language and state, and how wide it is.

import { html, type TemplateResult } from 'lit';
import type { Case } from '../../case/table.js';
import { LOCALES } from '../../locales/all.js';
import { nameIn } from '../case-languages.js';
import type { Lang } from '../lang.js';
import type { PreviewWords } from '../words/preview.js';
import { CARD_STATES, type PreviewState } from './in-state.js';

const LAYOUTS = ['card', 'compact', 'button'] as const;
const THEMES = ['auto', 'light', 'dark'] as const;
const WIDTHS = ['wide', 'phone'] as const;
const STATES = ['written', ...CARD_STATES] as const;

/** How the card is looked at. */
export interface Choices {
  readonly layout: (typeof LAYOUTS)[number];
  readonly theme: (typeof THEMES)[number];
  readonly width: (typeof WIDTHS)[number];
  readonly state: PreviewState;
  /** The reader's; the case's own where none is chosen. */
  readonly lang: string | undefined;
}

export const FIRST_CHOICES: Choices = {
  layout: 'card',
  theme: 'auto',
  width: 'wide',
  state: 'written',
  lang: undefined,
};

/** The language in which a case is shown: that which was chosen, as long as it can be, else the case's own. */
export function shownLanguage(read: Case, { lang }: Choices, uiLang: Lang): string {
  const all = [...languagesIn(read), ...otherLanguages(read)];
  return lang !== undefined && all.includes(lang) ? lang : (read.lang ?? uiLang);
}

/** @param choose is told what has been chosen anew */
export function choosersTemplate(
  read: Case,
  choices: Choices,
  uiLang: Lang,
  words: PreviewWords,
  choose: (choices: Partial<Choices>) => void,
): TemplateResult {
  const { layout, theme, width, state } = choices;
  return html`<div class="b-choosers">
    ${chooser(words.layout, options(LAYOUTS, words.layouts, layout), (chosen) =>
      choose({ layout: LAYOUTS[chosen]! }),
    )}
    ${chooser(words.theme, options(THEMES, words.themes, theme), (chosen) =>
      choose({ theme: THEMES[chosen]! }),
    )}
    ${languageChooser(read, shownLanguage(read, choices, uiLang), uiLang, words, choose)}
    ${chooser(words.state, options(STATES, words.states, state), (chosen) =>
      choose({ state: STATES[chosen]! }),
    )}
    ${chooser(words.width, options(WIDTHS, words.widths, width), (chosen) =>
      choose({ width: WIDTHS[chosen]! }),
    )}
  </div>`;
}

function languageChooser(
  read: Case,
  shown: string,
  uiLang: Lang,
  words: PreviewWords,
  choose: (choices: Partial<Choices>) => void,
): TemplateResult {
  const [ofCase, others] = [languagesIn(read), otherLanguages(read)];
  const group = (label: string, tags: readonly string[]) =>
    html`<optgroup label=${label}>
      ${options(tags, Object.fromEntries(tags.map((tag) => [tag, nameIn(tag, uiLang)])), shown)}
    </optgroup>`;
  const groups = [
    ...(ofCase.length > 0 ? [group(words.ofCase, ofCase)] : []),
    group(words.ofCard, others),
  ];
  return chooser(words.language, groups, (chosen) =>
    choose({ lang: [...ofCase, ...others][chosen]! }),
  );
}

/** The languages that a case can be read in, its own first. */
const languagesIn = ({ lang, translations = {} }: Case): readonly string[] => [
  ...new Set([...(lang === undefined ? [] : [lang]), ...Object.keys(translations)]),
];

/** The languages that only the card's own words are in. */
function otherLanguages(read: Case): readonly string[] {
  const ofCase = languagesIn(read);
  return LOCALES.map(({ lang }) => lang).filter((lang) => !ofCase.includes(lang));
}

/** @param choose is told the place of what has been chosen among all options */
const chooser = (
  label: string,
  inside: readonly TemplateResult[],
  choose: (chosen: number) => void,
): TemplateResult =>
  html`<label class="b-chooser">
    <span>${label}</span>
    <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).selectedIndex)}>
      ${inside}
    </select>
  </label>`;

const options = <Value extends string>(
  values: readonly Value[],
  labels: Readonly<Record<Value, string>>,
  shown: string,
): readonly TemplateResult[] =>
  values.map(
    (value) => html`<option value=${value} .selected=${value === shown}>${labels[value]}</option>`,
  );
