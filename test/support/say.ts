// Says something on the way out. What `console.log` puts off, because nobody has read a pipe empty yet, is lost when the
// process ends: a green run could end without its last line.

import { writeSync } from 'node:fs';

const STANDARD_OUTPUT = 1;
const PAUSE_MS = 10;

/**
 * Writes a line to standard output, and waits for whoever reads it to make room.
 * @param line of less than 4 kB, so that a pipe takes it whole or not at all
 */
export function sayAndWait(line: string): void {
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (;;) {
    try {
      writeSync(STANDARD_OUTPUT, `${line}\n`);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
      Atomics.wait(pause, 0, 0, PAUSE_MS);
    }
  }
}
