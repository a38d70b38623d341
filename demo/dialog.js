// The one dialog of the demo: a heading, some sentences, some facts, a link, and "Close".

/**
 * Shows a dialog until the reader closes it. Focus goes back to where it was; the browser sees to that.
 *
 * @param {object} said
 * @param {string} said.title
 * @param {string[]} said.sentences
 * @param {{ label: string, texts: string[], dir?: 'auto' | 'ltr' }[]} [said.facts] each text keeps its
 *   own direction; with `dir` the whole line takes it
 * @param {{ label: string, url: string, newTab: boolean }} said.link
 * @param {string} said.close the word on the button
 */
export function showDialog({ title, sentences, facts = [], link, close }) {
  if (document.querySelector('.demo-dialog') !== null) return;

  const dialog = make('dialog', { className: 'demo-dialog' });
  dialog.setAttribute('aria-labelledby', 'demo-dialog-title');
  dialog.setAttribute('closedby', 'any');

  // The heading takes the focus, so that the dialog is read from its start.
  const heading = make('h2', { id: 'demo-dialog-title', textContent: title, tabIndex: -1 });
  heading.autofocus = true;
  dialog.append(heading, ...sentences.map((textContent) => make('p', { textContent })));

  if (facts.length > 0) {
    const list = make('dl');
    for (const { label, texts, dir } of facts) {
      const what = make('dd');
      if (dir === undefined) {
        for (const textContent of texts) what.append(make('bdi', { textContent }), ' ');
      } else {
        Object.assign(what, { dir, textContent: texts.join(' ') });
      }
      list.append(make('dt', { textContent: label }), what);
    }
    dialog.append(list);
  }

  const follow = make('a', { textContent: link.label, href: link.url });
  if (link.newTab) {
    follow.target = '_blank';
    follow.rel = 'noopener noreferrer';
  }
  const button = make('button', { type: 'button', textContent: close });
  follow.addEventListener('click', () => dialog.close());
  button.addEventListener('click', () => dialog.close());
  const buttons = make('div', { className: 'buttons' });
  buttons.append(follow, button);
  dialog.append(buttons);

  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

const make = (tag, properties = {}) => Object.assign(document.createElement(tag), properties);
