// Our card, by each way in.

import { cardHtml, escape, inlineJson } from '../card-html.js';
import { type BenchCase, messageOf } from '../case.js';
import { type Contestant, pageOf } from './contestant.js';
import { CARD_STYLE } from './plain.js';

/** One case file, which all cards of a page show that have one. */
export const CASE_FILE = '/bench/mira.json';

const SCRIPT = '<script type="module" src="/dist/case-action.js"></script>';
const FIND = `(slot) => slot.querySelector('case-action')?.shadowRoot?.querySelector('a[part=action][href]')`;

export const inline: Contestant = {
  id: 'inline',
  title: '`<case-action>`, JSON inside',
  says: 'Each card has its case inside, as JSON. As in every way in, the card checks all that it is told, chooses language, words and networks, can be in states of which this is one, lets readers copy the message or write their own, and folds away what else can be done: all that is measured too, though these pages show little of it.',
  page: (cases) =>
    pageOf(
      cases.map(
        (of) =>
          `<case-action><script type="application/json">${inlineJson(of)}</script></case-action>`,
      ),
      { head: SCRIPT },
    ),
  find: FIND,
};

export const hook: Contestant = {
  id: 'hook',
  title: '`<case-action>`, hook',
  says: 'A `<div class="case-action" data-src>` with all words of the card and their link inside, which can be pressed as early as in plain HTML. What is timed is the card that takes their place. All show one case file.',
  page: (cases) =>
    pageOf(
      cases.map(
        () => `<div class="case-action" data-src="${CASE_FILE}">${cardHtml(cases[0]!)}</div>`,
      ),
      { head: CARD_STYLE + SCRIPT },
    ),
  find: FIND,
};

export const attributes: Contestant = {
  id: 'attributes',
  title: '`<case-action>`, attributes',
  says: 'Each card is told in attributes, which have no place for what is asked, for earlier updates and for who publishes.',
  page: (cases) => pageOf(cases.map(attributesHtml), { head: SCRIPT }),
  find: FIND,
};

function attributesHtml(of: BenchCase): string {
  const [target] = of.targets;
  const said = {
    name: of.name,
    headline: of.headline,
    summary: of.summary.join(' '),
    update: of.updates[0]!.text,
    'update-date': of.updates[0]!.date,
    target: target.name,
    'target-role': target.role,
    handle: target.x,
    message: messageOf(of),
    safety: of.safety,
    link: of.link,
  };
  const written = Object.entries(said).map(([name, text]) => ` ${name}="${escape(text)}"`);
  return `<case-action${written.join('')}></case-action>`;
}

export const src: Contestant = {
  id: 'src',
  title: '`<case-action>`, `src`',
  says: 'Each card names a case file, all of them the same one: a case on a page is fetched and read once. (Cards that name others load them as they come near the screen.)',
  page: (cases) =>
    pageOf(
      cases.map(() => `<case-action src="${CASE_FILE}"></case-action>`),
      { head: SCRIPT },
    ),
  find: FIND,
};

export const property: Contestant = {
  id: 'property',
  title: '`<case-action>`, `case`',
  says: 'A script of the page reads one list of cases and gives each card its own.',
  page: (cases) =>
    pageOf(
      cases.map(() => '<case-action></case-action>'),
      {
        head: SCRIPT,
        end: `<script type="application/json" id="cases">${inlineJson(cases)}</script>
<script type="module">
const cases = JSON.parse(document.getElementById('cases').textContent);
document.querySelectorAll('case-action').forEach((card, index) => { card.case = cases[index]; });
</script>`,
      },
    ),
  find: FIND,
};

export const frame: Contestant = {
  id: 'frame',
  title: '`<case-action>`, frames',
  says: 'Each card is in an `<iframe>` of `frame.html`, of the site of the page, so that all that it costs is counted. The frames are so low that all are near the screen: a frame that is not loads no case. There are no more than 10, since each is a page of its own.',
  most: 10,
  page: (cases) =>
    pageOf(
      cases.map(
        () =>
          `<iframe src="/dist/frame.html?src=${CASE_FILE}" title="An invented case" width="100%" height="60"></iframe>`,
      ),
    ),
  find: `(slot) => slot.firstElementChild.contentDocument?.querySelector('case-action')?.shadowRoot?.querySelector('a[part=action][href]')`,
};
