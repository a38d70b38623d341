// Puts what the README says of speed into it, so that it is what was measured last.

import { readFile, writeFile } from 'node:fs/promises';

/** What stands around it there. */
const BEFORE = 'what it costs when a case goes around the world, and what breaks first.\n\n';
const AFTER = '\n[test/bench/RESULTS.md]';
/** As wide as the README is. */
const WIDTH = 124;

/** @param results all of RESULTS.md */
export async function quote(results: string, readme: URL): Promise<void> {
  const text = await readFile(readme, 'utf8');
  const [from, to] = [text.indexOf(BEFORE), text.indexOf(AFTER)];
  if (from < 0 || to < from) throw new Error('The README has no place for what was measured.');
  const quoted = wrap(inShortOf(results));
  await writeFile(readme, text.slice(0, from) + BEFORE + quoted + text.slice(to));
}

/** The paragraph that is quoted. */
export function inShortOf(results: string): string {
  const [, after] = results.split('\n## In short\n');
  if (after === undefined) throw new Error('The results say nothing in short.');
  return after.split('\n## ')[0]!.trim();
}

function wrap(text: string): string {
  const lines = [''];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1)!;
    if (line === '') lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length <= WIDTH) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}
