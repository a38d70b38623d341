// Shows below each example what its author is told: the sentences in the console, and `case-error` as data.

// The sentences go to the console, and still do: this page only listens in, so as to show them as well.
const sentences = [];
const warn = console.warn;
console.warn = (...said) => {
  sentences.push(said.join(' '));
  warn.apply(console, said);
};

const SHOWN = {
  case: 'the card, without what is wrong',
  fallback: 'the words that stood on the page',
  nothing: 'nothing',
};

document.addEventListener('case-error', ({ target, detail }) => {
  const log = document.createElement('dl');
  log.className = 'log';
  const say = (label, texts, tag) => {
    log.append(make('dt', label));
    for (const text of texts) {
      const entry = document.createElement('dd');
      entry.append(tag === undefined ? text : make(tag, text));
      log.append(entry);
    }
  };
  say('Readers see', [SHOWN[detail.shown]]);
  say('In the console', sentences.splice(0));
  say(
    'As data, in case-error',
    detail.problems.map((problem) => JSON.stringify(problem)),
    'code',
  );
  target.closest('.live').after(log);
});

const make = (tag, textContent) => Object.assign(document.createElement(tag), { textContent });
