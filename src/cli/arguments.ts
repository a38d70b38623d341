// Reads the arguments of the command line.

import { parseArgs } from 'node:util';
import { type Form, FORMS } from '../embed/forms.js';
import { isAddress } from './addresses.js';
import {
  Misuse,
  readAddress,
  readFolder,
  readLang,
  readNow,
  readPlace,
  readPublicKey,
  readScript,
  refuseBroken,
} from './values.js';

export interface CheckRequest {
  readonly command: 'check';
  /** Files, folders and addresses, as they were given. */
  readonly sources: readonly string[];
  readonly now: Date;
  readonly isJson: boolean;
  readonly isStrict: boolean;
  readonly isLive: boolean;
  /** The public key that what is published has to be signed with. */
  readonly key: string | undefined;
}

export interface EmbedRequest {
  readonly command: 'embed';
  /** A file or an address. */
  readonly source: string;
  readonly form: Form;
  /** Where the case file, the script and the action pages are published. */
  readonly src: string | undefined;
  readonly script: string | undefined;
  readonly actionBase: string | undefined;
  /** The public key that the case file is signed with. */
  readonly key: string | undefined;
  readonly lang: string | undefined;
  readonly now: Date;
}

export interface MirrorRequest {
  readonly command: 'mirror';
  /** The address of a case file. */
  readonly url: string;
  /** The folder that it is copied to. */
  readonly out: string;
  /** The address at which that folder is served; ends in `/`. */
  readonly base: string | undefined;
  /** The public key that the case file has to be signed with. */
  readonly key: string | undefined;
}

export interface KeygenRequest {
  readonly command: 'keygen';
  /** The file that the private key is written to. */
  readonly out: string;
}

export interface PublishRequest {
  readonly command: 'publish';
  /** The folder of case files. */
  readonly dir: string;
  readonly out: string;
  /** The address at which that folder is served; ends in `/`. */
  readonly base: string;
  readonly config: string | undefined;
  /** The file of the key to sign with. */
  readonly keyFile: string | undefined;
  readonly isWatching: boolean;
  /** Absent where it is whatever the time is, which goes on while it watches. */
  readonly now: Date | undefined;
}

export type Request =
  | CheckRequest
  | EmbedRequest
  | MirrorRequest
  | PublishRequest
  | KeygenRequest
  | { readonly command: 'help' | 'version' };

const OPTIONS = {
  json: { type: 'boolean' },
  strict: { type: 'boolean' },
  now: { type: 'string' },
  live: { type: 'boolean' },
  as: { type: 'string' },
  src: { type: 'string' },
  script: { type: 'string' },
  'action-base': { type: 'string' },
  lang: { type: 'string' },
  out: { type: 'string' },
  base: { type: 'string' },
  config: { type: 'string' },
  watch: { type: 'boolean' },
  key: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

type Option = keyof typeof OPTIONS;
type Values = ReturnType<typeof parse>['values'];

interface Command {
  readonly usage: string;
  readonly options: readonly Option[];
  readonly read: (values: Values, sources: readonly string[]) => Request;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  check: {
    usage: 'check FILE|URL|DIR…',
    options: ['json', 'strict', 'now', 'live', 'key'],
    read: readCheck,
  },
  embed: {
    usage: 'embed FILE|URL --as FORM',
    options: ['as', 'src', 'script', 'action-base', 'key', 'lang', 'now'],
    read: readEmbed,
  },
  mirror: { usage: 'mirror URL --out DIR', options: ['out', 'base', 'key'], read: readMirror },
  publish: {
    usage: 'publish DIR --out DIR --base URL',
    options: ['out', 'base', 'config', 'key', 'watch', 'now'],
    read: readPublish,
  },
  keygen: { usage: 'keygen --out FILE', options: ['out'], read: readKeygen },
};

/** Reads the arguments, or throws a Misuse. */
export function parseArguments(args: readonly string[]): Request {
  const { values, positionals } = parse(args);
  if (values.help) return { command: 'help' };
  if (values.version) return { command: 'version' };
  const [name, ...sources] = positionals;
  const usages = Object.values(COMMANDS).map(({ usage }) => usage);
  if (name === undefined) throw new Misuse(`say what to do: ${usages.join(', ')}`);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) {
    throw new Misuse(`"${name}" is not a command; there are: ${Object.keys(COMMANDS).join(', ')}`);
  }
  const stray = Object.keys(values).find((option) => !command.options.includes(option as Option));
  if (stray !== undefined) throw new Misuse(`${name} knows no --${stray}`);
  return command.read(values, sources);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    // Node's own sentences say which option it was.
    throw new Misuse((error as Error).message);
  }
}

function readCheck(
  { now, json = false, strict = false, live = false, key }: Values,
  sources: readonly string[],
): CheckRequest {
  if (sources.length === 0) throw new Misuse('check needs a FILE, URL or DIR');
  for (const source of sources) refuseBroken(source);
  const file = sources.find((source) => !isAddress(source));
  if (live && file !== undefined) throw new Misuse(`--live needs addresses, not "${file}"`);
  if (key !== undefined && !live) throw new Misuse('--key needs --live');
  return {
    command: 'check',
    sources,
    now: readNow(now),
    isJson: json,
    isStrict: strict,
    isLive: live,
    key: readKeyOption(key),
  };
}

function readEmbed(values: Values, sources: readonly string[]): EmbedRequest {
  const [source, ...others] = sources;
  if (source === undefined || others.length > 0) throw new Misuse('embed needs one FILE or URL');
  refuseBroken(source);
  const { as, src, script, 'action-base': actionBase, key, lang, now } = values;
  const forms = FORMS.join(', ');
  if (as === undefined) throw new Misuse(`say in which form, with --as: ${forms}`);
  const form = FORMS.find((known) => known === as);
  if (form === undefined) throw new Misuse(`"${as}" is not a form; there are: ${forms}`);
  return {
    command: 'embed',
    source,
    form,
    src: src === undefined ? undefined : readPlace('--src', src),
    script: script === undefined ? undefined : readScript(script),
    actionBase: actionBase === undefined ? undefined : readFolder('--action-base', actionBase),
    key: readKeyOption(key),
    lang: lang === undefined ? undefined : readLang(lang),
    now: readNow(now),
  };
}

function readMirror({ out, base, key }: Values, sources: readonly string[]): MirrorRequest {
  const [url, ...others] = sources;
  if (url === undefined || others.length > 0) throw new Misuse('mirror needs one URL');
  if (out === undefined) throw new Misuse('say where to, with --out DIR');
  return {
    command: 'mirror',
    url: readAddress('mirror', url),
    out,
    base: base === undefined ? undefined : readFolder('--base', base),
    key: readKeyOption(key),
  };
}

function readPublish(values: Values, sources: readonly string[]): PublishRequest {
  const [dir, ...others] = sources;
  const { out, base, config, key, watch = false, now } = values;
  if (dir === undefined || others.length > 0 || isAddress(dir)) {
    throw new Misuse('publish needs one DIR of case files');
  }
  if (out === undefined) throw new Misuse('say where to, with --out DIR');
  if (base === undefined) throw new Misuse('say where that will be served, with --base URL');
  return {
    command: 'publish',
    dir,
    out,
    base: readFolder('--base', base),
    config,
    keyFile: key,
    isWatching: watch,
    now: now === undefined ? undefined : readNow(now),
  };
}

function readKeygen({ out }: Values, others: readonly string[]): KeygenRequest {
  if (others.length > 0) throw new Misuse('keygen takes no FILE or URL');
  if (out === undefined) throw new Misuse('say where to write the private key, with --out FILE');
  return { command: 'keygen', out };
}

const readKeyOption = (key: string | undefined): string | undefined =>
  key === undefined ? undefined : readPublicKey(key);
