#!/usr/bin/env node
// The command line. Chooses the command; everything else is elsewhere.

import process from 'node:process';
import { VERSION } from '../version.js';
import { Misuse, parseArguments } from './arguments.js';
import { runCheck } from './check.js';
import { HELP } from './help.js';
import type { Terminal } from './terminal.js';

// Whoever reads may stop reading, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await main(process.argv.slice(2), {
  out: process.stdout,
  err: process.stderr,
  hasColours: Boolean(process.stdout.isTTY) && !process.env['NO_COLOR'],
  hasProgress: Boolean(process.stderr.isTTY),
});

/** Runs a command. Returns the exit code: 0 where all is good, 1 for problems, 2 for misuse. */
async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const request = parseArguments(args);
    if (request.command === 'help') terminal.out.write(HELP);
    if (request.command === 'version') terminal.out.write(`${VERSION}\n`);
    return request.command === 'check' ? await runCheck(request, terminal) : 0;
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    terminal.err.write(`case-action: ${error.message}\nTry: case-action --help\n`);
    return 2;
  }
}
