// The command `keygen`: makes the key that a publisher signs case files with.

import { writeFile } from 'node:fs/promises';
import type { KeygenRequest } from './arguments.js';
import { whyNotWritten } from './folder.js';
import { keyOf, makeKeyText } from './sign.js';
import type { Terminal } from './terminal.js';
import { Misuse } from './values.js';

/** Only its owner may read it. */
const MODE = 0o600;

/** Writes a private key to a new file, prints its public key, and returns the exit code. */
export async function runKeygen({ out }: KeygenRequest, terminal: Terminal): Promise<number> {
  const text = await makeKeyText();
  const { publicKey } = await keyOf(text, out);
  try {
    await writeFile(out, text, { flag: 'wx', mode: MODE, flush: true });
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'EEXIST'
      ? new Misuse(
          `"${out}" is there already, and embeds may have its key. What to do: give --out a file that is not there`,
        )
      : new Misuse(`"${out}" could not be written: ${whyNotWritten(error)}`);
  }
  terminal.err.write(
    `case-action: the private key is in "${out}". What to do: keep it and a copy of it where nobody else can read them, and never publish it; whoever has it can change the case on every page. Give the public key, which is printed here, to embed with --key.\n`,
  );
  terminal.out.write(`${publicKey}\n`);
  return 0;
}
