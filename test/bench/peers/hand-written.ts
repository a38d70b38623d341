// What a good engineer would write for this one card and nothing more: a custom element that reads the JSON inside it
// and shows it, by one template that is parsed once, one sheet of styles that all share, and one formatter of dates
// for each language. It trusts its JSON: it checks nothing but that links are https.

import type { BenchCase } from '../case.js';

declare const CARD_CSS: string;

const sheet = new CSSStyleSheet();
sheet.replaceSync(`:host{display:block}${CARD_CSS}`);

const template = document.createElement('template');
template.innerHTML = `<section class="card">
<h3></h3>
<p class="headline"></p>
<div class="update"><h4><span></span> <time></time></h4><p></p><details><summary></summary></details></div>
<div class="summary"></div>
<div class="ask"><h4></h4><p></p><p><span></span> <strong></strong><span></span></p></div>
<div class="message"><h4></h4><blockquote></blockquote><p class="small"></p><p class="small"></p></div>
<div class="action"><a class="button" target="_blank" rel="noopener noreferrer"></a></div>
<p class="foot"><a></a> · <a></a></p>
</section>`;

const WORDS = {
  en: {
    latest: 'Latest update,',
    earlier: 'Earlier updates',
    ask: 'What we ask',
    who: 'Who can act:',
    message: 'Your message',
    label: (name: string) => `Tell ${name} on X`,
    more: 'More about this case',
  },
  fr: {
    latest: 'Dernières nouvelles,',
    earlier: 'Nouvelles précédentes',
    ask: 'Ce que nous demandons',
    who: 'Qui peut agir :',
    message: 'Votre message',
    label: (name: string) => `Écrire à ${name} sur X`,
    more: 'En savoir plus',
  },
};

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatDate(date: string, lang: string): string {
  let formatter = formatters.get(lang);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' });
    formatters.set(lang, formatter);
  }
  return formatter.format(new Date(date));
}

const httpsOnly = (url: string): string => (url.startsWith('https://') ? url : '');

class HandWritten extends HTMLElement {
  readonly #root = this.attachShadow({ mode: 'open' });

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [sheet];
  }

  connectedCallback(): void {
    if (this.#root.childElementCount > 0) return;
    // Its script is a module, which runs when all of the page is there.
    // eslint-disable-next-line wc/no-child-traversal-in-connectedcallback
    const json = this.querySelector('script[type="application/json"]')?.textContent;
    if (!json) return;
    const lang = this.closest<HTMLElement>('[lang]')?.lang || 'en';
    this.#root.append(makeCard(JSON.parse(json) as BenchCase, lang));
  }
}

function makeCard(of: BenchCase, lang: string): DocumentFragment {
  const words = lang.startsWith('fr') ? WORDS.fr : WORDS.en;
  const card = document.importNode(template.content, true);
  const [name, headline, update, summary, ask, message, action, foot] =
    card.firstElementChild!.children;
  const [target] = of.targets;

  name!.textContent = of.name;
  headline!.textContent = of.headline;
  fillUpdate(update!, of, lang, words);
  summary!.append(...of.summary.map((text) => paragraph(text)));

  const [askHead, askText, who] = ask!.children;
  askHead!.textContent = words.ask;
  askText!.textContent = of.ask;
  who!.children[0]!.textContent = words.who;
  who!.children[1]!.textContent = target.name;
  who!.children[2]!.textContent = `, ${target.role} (@${target.x})`;

  const text = of.message.replaceAll('{target}', `@${target.x}`).replaceAll('{name}', of.name);
  const [messageHead, quote, guidance, safety] = message!.children;
  messageHead!.textContent = words.message;
  quote!.textContent = text;
  guidance!.textContent = of.guidance;
  safety!.textContent = of.safety;

  const link = action!.firstElementChild as HTMLAnchorElement;
  link.href = `https://x.com/intent/post?text=${encodeURIComponent(text)}`;
  link.textContent = words.label(target.name);

  const [more, publisher] = foot!.children as unknown as Iterable<HTMLAnchorElement>;
  more!.href = httpsOnly(of.link);
  more!.textContent = words.more;
  publisher!.href = httpsOnly(of.publisher.url);
  publisher!.textContent = of.publisher.name;
  return card;
}

function fillUpdate(
  update: Element,
  { updates }: BenchCase,
  lang: string,
  words: typeof WORDS.en,
): void {
  // By date: the order of a file is not to be trusted.
  const [latest, ...earlier] = [...updates].sort((a, b) => b.date.localeCompare(a.date));
  const [head, text, details] = update.children;
  const [label, time] = head!.children;
  label!.textContent = words.latest;
  (time as HTMLTimeElement).dateTime = latest!.date;
  time!.textContent = formatDate(latest!.date, lang);
  text!.textContent = latest!.text;
  details!.firstElementChild!.textContent = words.earlier;
  details!.append(...earlier.map((old) => paragraph(`${formatDate(old.date, lang)}: ${old.text}`)));
}

function paragraph(text: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

customElements.define('hand-written', HandWritten);
