/**
 * What an item of a translation finds its original by, in the lists in which that is not its place: the table of
 * src/case/table.ts says so.
 */
export const MATCHES: Readonly<Record<string, 'date' | 'url'>> = { updates: 'date', links: 'url' };

/** The fields by which items go: by themselves they say nothing. */
export const MATCH_KEYS: readonly string[] = Object.values(MATCHES);
