// The page "Put this on your site": for each place the form that survives there, and why.

import { openTag } from '../embed/html.js';
import { titleOf } from '../embed/markup.js';
import type { Outline } from '../embed/outline.js';
import type { Places } from '../embed/places.js';
import { printCaseDocument } from './case-document.js';
import { attributesForWix, type Choice, CHOICES, printChosen } from './choices.js';
import { html, type Html, raw } from './html.js';
import { rootFrom, type Edition, type Site } from './site.js';
import type { SiteWords } from './words.js';

/** @param outline the case, with links that lead through its action pages */
export function printEmbedPage(
  outline: Outline,
  places: Places,
  edition: Edition,
  words: SiteWords,
  site: Site,
): string {
  const { card } = outline;
  const path = 'embed/index.html';
  const script = `${rootFrom(edition.folder + path)}${site.scripts}`;
  return printCaseDocument(path, card, edition, words, site, undefined, () => ({
    title: `${words.embed}: ${titleOf(card)}`,
    head: ['case-action.js', 'copy.js'].map(
      (name) => html`<script type="module" src="${script}${name}"></script>`,
    ),
    isHidden: true,
    hasScripts: true,
    main: printChoices(outline, places, words),
  }));
}

function printChoices(outline: Outline, places: Places, words: SiteWords): Html {
  const { card, lang } = outline;
  const { src, key } = places;
  const hook = {
    class: 'case-action',
    'data-src': src,
    'data-key': key,
    'data-lang': lang,
    'data-heading-level': '3',
  };
  return html`<h1>${words.embed}</h1>
<p class="lead"><a href="../">${titleOf(card)}</a></p>
<p>${words.embedLead}</p>
<h2>${words.where}</h2>
${CHOICES.map((choice, index) => {
  const code = printChosen(choice, outline, places);
  return printChoice(choice, code, words, index === 0);
})}${printWix(outline, places, words)}<p>${words.file} <a href="${src}">${src}</a></p>
${key !== undefined && html`<p>${words.signed}</p> `}<h2>${words.preview}</h2>
${raw(openTag('div', hook))}<p><a href="../">${titleOf(card)}</a></p></div>
`;
}

function printChoice(
  { id, places }: Choice,
  code: string,
  words: SiteWords,
  isOpen: boolean,
): Html {
  const names = places.map((place) => words.places[place].name).join(' · ');
  const field = {
    id,
    rows: '8',
    readonly: true,
    dir: 'ltr',
    spellcheck: 'false',
    'aria-label': words.code.replace('{place}', () => names),
  } as const;
  const [only, ...others] = places;
  const list = html`<dl>
    ${places.map(
      (place) =>
        html`<dt>${words.places[place].name}</dt>
          <dd>${words.places[place].why}</dd> `,
    )}
  </dl> `;
  const whys = others.length > 0 ? list : only && html`<p>${words.places[only].why}</p> `;
  return html`${raw(openTag('details', { class: 'choice', open: isOpen || undefined }))}
<summary>${names}</summary>
${whys}${raw(openTag('textarea', field))}
${code}</textarea>
<p><button type="button" hidden data-copy="${id}" data-copied="${words.copied}">${words.copy}</button> <span role="status"></span></p>
</details>
`;
}

/** Wix makes the element itself, and has to be told which. */
function printWix(outline: Outline, places: Places, words: SiteWords): Html {
  const { name, why } = words.places.wix;
  return html`<details class="choice">
    <summary>${name}</summary>
    <p>${why}</p>
    <dl>
      <dt>${words.scriptAddress}</dt>
      <dd><code>${places.script?.url}</code></dd>
      <dt>${words.elementName}</dt>
      <dd><code>case-action</code></dd>
      <dt>${words.attributes}</dt>
      ${attributesForWix(outline, places).map(
        ([attribute, value]) => html`<dd><code>${attribute}</code>: <code>${value}</code></dd> `,
      )}
    </dl>
  </details> `;
}
