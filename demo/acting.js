// The same invented case with officials who can be reached in other ways.

const response = await fetch('cases/invented-en.json');
const base = await response.json();
const [minister] = base.targets;
const { name, role, organisation, email } = minister;
const reachedBy = (contacts) => ({ ...base, targets: [{ name, role, organisation, ...contacts }] });

const cards = {
  all: { case: base },
  mail: { case: reachedBy({ email }) },
  form: { case: reachedBy({ form: 'https://halvenia.example/contact' }) },
  chosen: { case: base, networks: 'bluesky whatsapp email' },
  long: {
    case: {
      ...base,
      message:
        'Mira Tolvane ran the library of a small town. Since 14 January she has been in prison, because she would not say who had borrowed which books. There is no charge, and no court has heard her. {target}, see that she is released, or that a court hears her at last. #InventedCase (all of this is invented, and too long for some)',
    },
  },
  unknown: { case: reachedBy({}) },
};

for (const [id, settings] of Object.entries(cards)) {
  const card = document.createElement('case-action');
  // Each card is shown as of a day of the story, so that this page stays as it is.
  Object.assign(card, { headingLevel: 3, now: new Date('2026-11-24T12:00:00Z') }, settings);
  document.querySelector(`#${id}`).replaceChildren(card);
}

// Who has pressed what. A page of your own would send the network's name to a server of its own.
const counts = new Map();
document.addEventListener('case-act', ({ detail: { network } }) => {
  counts.set(network, (counts.get(network) ?? 0) + 1);
  document.querySelector('#count').textContent = [...counts]
    .map(([pressed, times]) => `${pressed}: ${times}`)
    .join(', ');
});
