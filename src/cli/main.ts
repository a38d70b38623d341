#!/usr/bin/env node
// The command line. Chooses the command; everything else is elsewhere.

import process from 'node:process';
import { VERSION } from '../version.js';
import { parseArguments, type Request } from './arguments.js';
import { runCheck } from './check.js';
import { runEmbed } from './embed.js';
import { HELP } from './help.js';
import { runKeygen } from './keygen.js';
import { runMirror } from './mirror.js';
import { serveThread } from './publish-jobs.js';
import { runPublish } from './publish.js';
import type { Terminal } from './terminal.js';
import { Misuse } from './values.js';

// Whoever reads may stop reading, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// A thread has its own work, and no arguments.
if (!(await serveThread())) {
  process.exitCode = await main(process.argv.slice(2), {
    out: process.stdout,
    err: process.stderr,
    hasColours: Boolean(process.stdout.isTTY) && !process.env['NO_COLOR'],
    hasProgress: Boolean(process.stderr.isTTY),
  });
}

/** Runs a command. Returns the exit code: 0 where all is good, 1 for problems, 2 for misuse. */
async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await run(parseArguments(args), terminal);
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    terminal.err.write(`case-action: ${error.message}\nTry: case-action --help\n`);
    return 2;
  }
}

async function run(request: Request, terminal: Terminal): Promise<number> {
  switch (request.command) {
    case 'check':
      return runCheck(request, terminal);
    case 'embed':
      return runEmbed(request, terminal);
    case 'mirror':
      return runMirror(request, terminal);
    case 'publish':
      return runPublish(request, terminal);
    case 'keygen':
      return runKeygen(request, terminal);
    case 'help':
      terminal.out.write(HELP);
      return 0;
    case 'version':
      terminal.out.write(`${VERSION}\n`);
      return 0;
  }
}
