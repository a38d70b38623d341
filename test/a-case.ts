// An invented case that has all it takes, for tests to vary.

/** A complete, open case as an author would write it; what is given replaces what is there. */
export function aCase(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    version: 1,
    lang: 'en',
    name: 'Mira Invented',
    headline: 'An invented journalist, held without charge',
    summary: ['Mira is invented. She was taken from her newsroom.', 'Nobody has seen her since.'],
    updates: [
      { date: '2026-01-10', text: 'Her lawyer was turned away.' },
      { date: '2026-03-02', text: 'She has begun a hunger strike.' },
    ],
    targets: [{ name: 'Jo Sample', role: 'Minister of Examples', x: 'InventedMin' }],
    ask: 'The minister can order her release.',
    message: '{target} Where is {name}? #FreeMira',
    ...changes,
  };
}

/** A case without some of its fields. */
export function aCaseWithout(...fields: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(aCase()).filter(([field]) => !fields.includes(field)));
}
