// Reads the arguments of the command line.

import { parseArgs } from 'node:util';
import { cleanFormat } from '../case/formats.js';

/** The command was not called as it wants to be; the message says why. */
export class Misuse extends Error {}

export interface CheckRequest {
  readonly command: 'check';
  /** Files, folders and addresses, as they were given. */
  readonly sources: readonly string[];
  readonly now: Date;
  readonly isJson: boolean;
  readonly isStrict: boolean;
  readonly isLive: boolean;
}

export type Request = CheckRequest | { readonly command: 'help' | 'version' };

/** Reads the arguments, or throws a Misuse. */
export function parseArguments(args: readonly string[]): Request {
  const { values, positionals } = parse(args);
  if (values.help) return { command: 'help' };
  if (values.version) return { command: 'version' };
  const [command, ...sources] = positionals;
  if (command === undefined) throw new Misuse('say what to do: check FILE|URL|DIR…');
  if (command !== 'check') throw new Misuse(`"${command}" is not a command; there is: check`);
  if (sources.length === 0) throw new Misuse('check needs a FILE, URL or DIR');

  const broken = sources.find((source) => isAddress(source) && !URL.canParse(source));
  if (broken !== undefined) throw new Misuse(`"${broken}" is not an address`);
  const isLive = values.live ?? false;
  const file = sources.find((source) => !isAddress(source));
  if (isLive && file !== undefined) throw new Misuse(`--live needs addresses, not "${file}"`);
  return {
    command: 'check',
    sources,
    now: values.now === undefined ? new Date() : parseNow(values.now),
    isJson: values.json ?? false,
    isStrict: values.strict ?? false,
    isLive,
  };
}

/** Whether an argument is an address, not a file. */
export const isAddress = (source: string): boolean => /^https?:\/\//i.test(source);

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        strict: { type: 'boolean' },
        now: { type: 'string' },
        live: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    // Node's own sentences say which option it was.
    throw new Misuse((error as Error).message);
  }
}

function parseNow(value: string): Date {
  const date = cleanFormat(value, 'date');
  if (date === undefined) {
    throw new Misuse(`--now needs a date as 2026-03-02 or 2026-03-02T18:30Z, not "${value}"`);
  }
  return new Date(date);
}
