/** A text in one line, cut between words where it is longer than so many UTF-16 code units. */
export function cut(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  // Languages without blanks are cut between two letters.
  return `${line
    .slice(0, length)
    .replace(/\s+\S*$/u, '')
    .toWellFormed()}…`;
}
