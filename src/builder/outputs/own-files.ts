// The built files that stand beside the page: every published site has them, and the code to paste names their hashes.

import { type Hashes, OWN_FILES, type OwnFile, SCRIPTS } from '../../site/whole-site.js';

/** Gets one of them; rejects where it cannot be had. */
export type ReadOwn = (name: OwnFile) => Promise<Uint8Array>;

export type OwnFiles = ReadonlyMap<OwnFile, Uint8Array>;

/** From the folder above that of this script, as the builder is published. */
export const fetchOwn: ReadOwn = async (name) => {
  // In one text with the name, Vite would take it for files to build.
  const response = await fetch(new URL('../' + name, import.meta.url));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
};

export async function readAllOwn(readOwn: ReadOwn): Promise<OwnFiles> {
  const read = async (name: OwnFile) => [name, await readOwn(name)] as const;
  return new Map(await Promise.all(OWN_FILES.map(read)));
}

/** Rejects where the page itself did not come over https: browsers compute no hashes there. */
export async function hashOwn(own: OwnFiles): Promise<Hashes> {
  const all = await new Blob(SCRIPTS.map((name) => partOf(own, name))).arrayBuffer();
  const [scripts, module, frameParent] = await Promise.all([
    crypto.subtle.digest('SHA-256', all),
    integrityOf(own, 'case-action.js'),
    integrityOf(own, 'frame-parent.js'),
  ]);
  const hex = [...new Uint8Array(scripts)].map((byte) => byte.toString(16).padStart(2, '0'));
  return { scripts: hex.join(''), module, frameParent };
}

async function integrityOf(own: OwnFiles, name: OwnFile): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-384', partOf(own, name));
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}

const partOf = (own: OwnFiles, name: OwnFile) => own.get(name) as Uint8Array<ArrayBuffer>;
