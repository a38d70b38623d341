// What the head of a page says of a case to search engines, networks and feed readers.

import type { Card } from '../card/card.js';
import { authorOf } from '../embed/feed.js';
import { titleOf } from '../embed/markup.js';
import { cut } from './cut.js';
import { link, meta, printData } from './document.js';
import type { Html } from './html.js';
import type { Edition, Site, SiteCase } from './site.js';

/** So many characters are shown of a description; longer ones are cut. */
const DESCRIPTION_LENGTH = 200;

/** The head of a case's page. */
export function aboutCase(
  card: Card,
  { editions }: SiteCase,
  edition: Edition,
  site: Site,
): readonly Html[] {
  const { base } = site;
  const title = titleOf(card);
  const description = describe(card);
  const addressed = editions.filter(({ isFormer }) => !isFormer);
  // What is not translated any more is, to search engines, the page in its own language.
  const address = base + (edition.isFormer ? addressed[0]! : edition).folder;
  return [
    link({ rel: 'canonical', href: address }),
    ...(addressed.length > 1
      ? [
          ...addressed.map(({ lang, folder }) =>
            link({ rel: 'alternate', hreflang: lang, href: base + folder }),
          ),
          link({ rel: 'alternate', hreflang: 'x-default', href: base + addressed[0]!.folder }),
        ]
      : []),
    link({ rel: 'alternate', type: 'application/atom+xml', title, href: 'feed.xml' }),
    link({
      rel: 'alternate',
      type: 'application/json+oembed',
      title,
      href: `${base}${edition.folder}oembed.json`,
    }),
    meta('name', 'description', description),
    ...openGraph(card, title, description, address, site),
    printData(dataOf(card, title, address)),
  ];
}

/** ogp.me, and what X takes beside it (developer.x.com/docs/x-for-websites/cards). */
const openGraph = (
  { lang, image }: Card,
  title: string,
  description: string,
  address: string,
  site: Site,
): readonly Html[] => {
  const og = (name: string, content: string | number | undefined): readonly Html[] =>
    content === undefined || content === ''
      ? []
      : [meta('property', `og:${name}`, String(content))];
  return [
    ...og('type', 'article'),
    ...og('title', title),
    ...og('description', description),
    ...og('url', address),
    ...og('site_name', site.title),
    ...og('locale', lang.replace('-', '_')),
    ...og('image', image?.url),
    ...og('image:alt', image?.alt?.text),
    ...og('image:width', image?.width),
    ...og('image:height', image?.height),
    meta('name', 'twitter:card', image === undefined ? 'summary' : 'summary_large_image'),
  ];
};

/** schema.org/Article, about a person. */
function dataOf(card: Card, title: string, url: string) {
  const { lang, name, image, latest, earlier, publisher } = card;
  const dates = [latest, ...earlier].flatMap((update) => update?.date?.iso ?? []);
  const organisation = publisher && {
    '@type': 'Organization',
    name: authorOf(card),
    url: publisher.url,
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: title,
    url,
    inLanguage: lang,
    about: name && { '@type': 'Person', name: name.text },
    image: image?.url,
    datePublished: dates.at(-1),
    dateModified: dates[0],
    author: organisation,
    publisher: organisation,
  };
}

/** What a case is about in a few words: how it ended, else its latest news, else its story. */
const describe = ({ notice, outcome, latest, summary }: Card): string =>
  cut((outcome ?? latest?.text ?? summary[0])?.text ?? notice ?? '', DESCRIPTION_LENGTH);
