// The cases that every contestant shows: invented, and saying so. Their dates follow the day of the run, so that
// the card is in the same state on whatever day that is.

/** What a case file says, as far as the contestants show it. */
export interface BenchCase {
  readonly version: 1;
  readonly lang: string;
  readonly name: string;
  readonly headline: string;
  readonly summary: readonly string[];
  /** Newest first. */
  readonly updates: readonly { readonly date: string; readonly text: string }[];
  readonly targets: readonly [
    { readonly name: string; readonly role: string; readonly x: string; readonly verified: string },
  ];
  readonly ask: string;
  /** With `{target}` and `{name}` in it. */
  readonly message: string;
  readonly guidance: string;
  readonly safety: string;
  readonly link: string;
  readonly publisher: { readonly name: string; readonly url: string };
}

/** @param index cards of a page are about different people, as far as a number makes them that */
export function aBenchCase(index: number, now = new Date()): BenchCase {
  const name = `Mira Tolvane ${index + 1}`;
  return {
    version: 1,
    lang: 'en',
    name,
    headline: 'An invented case: a librarian held without charge in a country that does not exist',
    summary: [
      `${name}, Halvenia and its ministry were invented to measure this card. Nobody real is meant.`,
      'In the story she runs the library of a small town. The police took her away, because she would not say who had borrowed which books. Since then she has been held without a charge, and no court has heard her.',
    ],
    updates: [
      {
        date: daysBefore(now, 12),
        text: `Her lawyer was let in to see her, for the first time in five weeks. ${name} is well and asks for books.`,
      },
      {
        date: daysBefore(now, 71),
        text: 'The hearing on her detention was put off for the third time. No reason was given.',
      },
    ],
    targets: [
      {
        name: 'Odran Velk',
        role: 'Minister of Justice',
        x: 'InventedMinistr',
        verified: daysBefore(now, 12),
      },
    ],
    ask: `Ask the minister to see that ${name} is released, or charged and heard by a court.`,
    message:
      '{target} {name}, a librarian, has been held without charge or hearing. Will you see that she is released, or heard by a court? #InventedCase (a demonstration: all of it is invented)',
    guidance: 'Stay polite: what is rude is not read.',
    safety: 'What you post is public and carries your name. Think of your own safety first.',
    link: `https://example.org/cases/mira-tolvane-${index + 1}`,
    publisher: { name: 'Example Rights', url: 'https://example.org/' },
  };
}

/** What a supporter sends. */
export const messageOf = ({ message, name, targets: [target] }: BenchCase): string =>
  message.replaceAll('{target}', `@${target.x}`).replaceAll('{name}', name);

/** Where X opens with the message written. */
export const intentOf = (of: BenchCase): string =>
  `https://x.com/intent/post?text=${encodeURIComponent(messageOf(of))}`;

function daysBefore(now: Date, days: number): string {
  return new Date(now.getTime() - days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
