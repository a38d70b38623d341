// The same card as a React component, with the button of react-share. All cards of a page are one React tree, rendered
// from one list of cases in the page.

import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';
import { XShareButton } from 'react-share';

const days = new Intl.DateTimeFormat(document.documentElement.lang, {
  dateStyle: 'long',
  timeZone: 'UTC',
});

const Time = ({ date }) => h('time', { dateTime: date }, days.format(new Date(date)));

function Card({ of }) {
  const [latest, ...earlier] = of.updates;
  const [target] = of.targets;
  const text = of.message.replaceAll('{target}', `@${target.x}`).replaceAll('{name}', of.name);
  return h(
    'section',
    { className: 'card' },
    h('h3', null, of.name),
    h('p', { className: 'headline' }, of.headline),
    h(
      'div',
      { className: 'update' },
      h('h4', null, 'Latest update, ', h(Time, { date: latest.date })),
      h('p', null, latest.text),
      h(
        'details',
        null,
        h('summary', null, 'Earlier updates'),
        earlier.map((old) =>
          h('p', { key: old.date }, h(Time, { date: old.date }), ': ', old.text),
        ),
      ),
    ),
    h(
      'div',
      { className: 'summary' },
      of.summary.map((paragraph) => h('p', { key: paragraph }, paragraph)),
    ),
    h(
      'div',
      { className: 'ask' },
      h('h4', null, 'What we ask'),
      h('p', null, of.ask),
      h(
        'p',
        null,
        'Who can act: ',
        h('strong', null, target.name),
        `, ${target.role} (@${target.x})`,
      ),
    ),
    h(
      'div',
      { className: 'message' },
      h('h4', null, 'Your message'),
      h('blockquote', null, text),
      h('p', { className: 'small' }, of.guidance),
      h('p', { className: 'small' }, of.safety),
    ),
    h(
      'div',
      { className: 'action' },
      h(
        XShareButton,
        { url: of.link, title: text, resetButtonStyle: false, className: 'button' },
        `Tell ${target.name} on X`,
      ),
    ),
    h(
      'p',
      { className: 'foot' },
      h('a', { href: of.link }, 'More about this case'),
      ' · ',
      h('a', { href: of.publisher.url }, of.publisher.name),
    ),
  );
}

const cases = JSON.parse(document.getElementById('cases').textContent);
createRoot(document.getElementById('cards')).render(
  cases.map((of, index) =>
    h(
      'div',
      { key: of.name, className: 'slot', id: index === cases.length - 1 ? 'last' : undefined },
      h(Card, { of }),
    ),
  ),
);
