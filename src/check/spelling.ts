// How far one word is from another, and which of several is the likely one.

/**
 * How many letters have to be changed, added, left out or exchanged with their neighbour to make one word of
 * another (optimal string alignment). Takes time by the product of their lengths: for short words.
 * @param most what is farther than that may be said to be infinitely far, as soon as it is known
 */
export function distance(a: string, b: string, most = Infinity): number {
  let before: readonly number[] = [];
  let last = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let nearest = i;
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      const isExchanged = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const steps = Math.min(
        last[j]! + 1,
        row[j - 1]! + 1,
        last[j - 1]! + (isSame ? 0 : 1),
        isExchanged ? before[j - 2]! + 1 : Infinity,
      );
      row[j] = steps;
      if (steps < nearest) nearest = steps;
    }
    // Each row is at most one step from the next, so that an exchange, which skips one, comes to no less either.
    if (nearest > most) return Infinity;
    before = last;
    last = row;
  }
  return last[b.length]!;
}

/** Longer words are not slips of the pen for anything. */
const LONGEST_WORD = 60;

/** How much a word of that length may be misspelt and still be recognized. */
const tolerance = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** Whether one word looks like a slip of the pen for another, which it is not; case does not count. */
export function isSlip(word: string, meant: string): boolean {
  if (word === meant || word.length > LONGEST_WORD || meant.length > LONGEST_WORD) return false;
  const most = tolerance(meant.length);
  // As many letters have to be added or left out: no need to look at them.
  if (Math.abs(word.length - meant.length) > most) return false;
  return distance(word.toLowerCase(), meant.toLowerCase(), most) <= most;
}

/** The word that was likely meant. */
export function likely(word: string, known: readonly string[]): string | undefined {
  return known
    .filter((meant) => isSlip(word, meant))
    .sort((a, b) => distance(word, a) - distance(word, b))[0];
}
