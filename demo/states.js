// The same invented case in every state that a case can be in. On a site of your own the case file says all of this.

const response = await fetch('cases/invented-en.json');
const base = await response.json();
const outcome =
  'Mira Tolvane is at home. She was released without conditions, and every charge was dropped.';

const cases = {
  full: {
    ...base,
    targets: [
      ...base.targets,
      {
        name: 'Sabe Orin',
        role: 'Prosecutor General',
        organisation: 'Office of the Prosecutor of Halvenia',
        x: 'InventedProsec',
      },
    ],
    progress: { count: 1240, goal: 5000, label: 'letters sent to the ministry (invented, too)' },
    background: [
      {
        title: 'The library',
        text: 'It has been closed since January. The town has collected 4,000 books for it, in the story.',
      },
    ],
    links: [
      { label: 'Write to Mira Tolvane', url: 'https://example.org/cases/mira-tolvane/write' },
    ],
    translations: {
      fr: {
        headline:
          'Un cas inventé : une bibliothécaire détenue sans inculpation en Halvénie, un pays qui n’existe pas',
        ask: 'Demandez au ministre qu’elle soit libérée, ou inculpée et entendue par un tribunal.',
      },
    },
  },
  stale: base,
  expired: { ...base, expires: '2026-11-20' },
  paused: { ...base, status: 'paused' },
  won: { ...base, status: 'won', outcome },
  ended: { ...base, status: 'ended', outcome },
  withdrawn: { ...base, status: 'withdrawn' },
};

for (const [id, value] of Object.entries(cases)) {
  const card = document.createElement('case-action');
  card.headingLevel = 3;
  // Each card is shown as of a day of the story, so that this page stays as it is.
  card.now = new Date(id === 'stale' ? '2027-06-20T12:00:00Z' : '2026-11-24T12:00:00Z');
  card.case = value;
  document.querySelector(`#${id}`).replaceChildren(card);
}
