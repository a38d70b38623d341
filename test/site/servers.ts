// What servers make of the files that tell them how to serve a site: as much of each as the files use, by the rules
// that each server documents. Anything else in a file throws.

/** Names in lower case, in the order in which they are sent; a name may stand there twice. */
export type Answer = readonly (readonly [name: string, value: string])[];

/** @param path as it is asked for, still encoded */
export type Server = (path: string) => Answer;

/** What servers know of types without being told, some of it wrong for these files. */
const OWN_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'application/javascript',
  json: 'application/json',
  txt: 'text/plain',
  xml: 'text/xml',
  sig: 'application/pgp-signature',
  jpg: 'image/jpeg',
};

/** A folder is served as its index. */
const fileAt = (path: string): string => decodeURIComponent(path).replace(/\/$/, '/index.html');
const extensionsOf = (file: string): readonly string[] =>
  file.split('/').at(-1)!.split('.').slice(1);
const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

// --- _headers

export interface HeaderRule {
  readonly pattern: string;
  readonly headers: Answer;
}

export function readHeaderRules(text: string): readonly HeaderRule[] {
  const rules: { pattern: string; headers: [string, string][] }[] = [];
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
    if (name !== undefined) rules.at(-1)!.headers.push([name.toLowerCase(), value!]);
    else if (line.startsWith('/')) rules.push({ pattern: line, headers: [] });
    else throw new Error(`Not a line of _headers: ${line}`);
  }
  return rules;
}

const part = (text: string): string => (text.startsWith(':') ? '[^/]+' : escape(text));

/** developers.cloudflare.com/pages/configuration/headers: `*` is anything, the rest has to be the path itself. */
export const cloudflare = (text: string): Server =>
  allRules(text, (pattern) => {
    const parts = pattern.split('/').map((each) => (each === '*' ? '.*' : part(each)));
    return new RegExp(`^${parts.join('/')}$`);
  });

/** github.com/netlify/build, headers-parser: neither a slash at the end nor case counts, and `/a/*` is `/a` too. */
export const netlify = (text: string): Server =>
  allRules(text, (pattern) => {
    const parts = pattern.split('/').filter((each) => each !== '');
    const asked = parts.map((each) => (each === '*' ? '?.*' : part(each)));
    return new RegExp(`^/${asked.join('/')}/?$`, 'i');
  });

const allRules = (text: string, compile: (pattern: string) => RegExp): Server => {
  const rules = readHeaderRules(text).map((rule) => ({ ...rule, asked: compile(rule.pattern) }));
  return (path) => rules.filter(({ asked }) => asked.test(path)).flatMap(({ headers }) => headers);
};

// --- nginx

interface Directive {
  readonly words: readonly string[];
  readonly block: readonly Directive[];
}

/** A server that itself sends `Cache-Control` by `expires`, and a header of its own. */
export function nginx(text: string): Server {
  const server = readNginx(`expires 30d; add_header X-Own yes; ${text}`);
  return (path) => {
    const uri = fileAt(path);
    const variables = chooseVariables(server, uri);
    const location = find(server, uri);
    if (location === undefined) return [];
    const levels = [find(location.block, uri)?.block ?? [], location.block, server];
    // Of each directive, the innermost level that has it counts, and no other.
    const all = (name: string) =>
      levels
        .map((level) => level.filter(({ words }) => words[0] === name))
        .find((found) => found.length > 0) ?? [];
    const one = (name: string) => all(name)[0]?.words[1];

    const types = all('types').flatMap(({ block }) => block);
    const extension = extensionsOf(uri).at(-1);
    const type =
      types.length === 0
        ? OWN_TYPES[extension!]
        : types.find(({ words }) => words.slice(1).includes(extension!))?.words[0];
    const charsetTypes = ['text/html', ...(all('charset_types')[0]?.words.slice(1) ?? [])];
    const charset = charsetTypes.includes(type!) ? `; charset=${one('charset')}` : '';
    const headers = all('add_header').map(({ words: [, name, value] }) => {
      const sent = value!.startsWith('$') ? variables.get(value!)! : value!;
      return [name!.toLowerCase(), sent] as const;
    });
    return [
      ['content-type', `${type}${charset}`] as const,
      ...(one('expires') === 'off' ? [] : [['cache-control', 'max-age=2592000'] as const]),
      ...headers.filter(([, value]) => value !== ''),
    ];
  };
}

function chooseVariables(server: readonly Directive[], uri: string): ReadonlyMap<string, string> {
  const variables = new Map<string, string>();
  const run = (directives: readonly Directive[]): void => {
    for (const { words, block } of directives) {
      if (words[0] === 'set') variables.set(words[1]!, words[2]!);
      if (words[0] === 'if' && matches(words.slice(2, 5), uri)) run(block);
    }
  };
  run(server);
  return variables;
}

function matches([variable, operator, pattern]: readonly string[], uri: string): boolean {
  if (variable !== '$uri' || operator !== '~')
    throw new Error(`Not known: ${variable} ${operator}`);
  return new RegExp(pattern!).test(uri);
}

/** The first location that matches: these files have one prefix, and expressions that exclude each other. */
const find = (directives: readonly Directive[], uri: string): Directive | undefined =>
  directives.find(({ words: [name, kind, pattern] }) => {
    if (name !== 'location') return false;
    if (kind === '=') return uri === pattern;
    if (kind === '^~') return uri.startsWith(pattern!);
    return matches(['$uri', kind!, pattern!], uri);
  });

export function readNginx(text: string): readonly Directive[] {
  const tokens = [...text.matchAll(/#.*|"(?:\\.|[^"\\])*"|[{};()]|[^\s{};()"]+/g)]
    .map(([token]) => token)
    .filter((token) => !token.startsWith('#'));
  const readBlock = (): Directive[] => {
    const directives: Directive[] = [];
    let words: string[] = [];
    for (let token = tokens.shift(); token !== undefined && token !== '}'; token = tokens.shift()) {
      if (token === ';' || token === '{') {
        directives.push({ words, block: token === '{' ? readBlock() : [] });
        words = [];
      } else {
        words.push(token.startsWith('"') ? token.slice(1, -1).replace(/\\(["\\])/g, '$1') : token);
      }
    }
    return directives;
  };
  return readBlock();
}

// --- Apache

/** A server that itself sends `Access-Control-Allow-Origin`. */
export function apache(text: string): Server {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  return (path) => {
    const uri = fileAt(path);
    const tables = {
      always: new Map<string, string>(),
      onsuccess: new Map([['access-control-allow-origin', '*']]),
    };
    const types = new Map(Object.entries(OWN_TYPES));
    const charsets = new Map<string, string>();
    let forced: string | undefined;
    let isFor = true;
    for (const line of lines) {
      const [name, ...words] = [...line.matchAll(/"([^"]*)"|[^\s"]+/g)].map(
        ([all, quoted]) => quoted ?? all,
      );
      if (name === 'Header') changeHeader(tables, words, uri);
      else if (name === 'AddType')
        words.slice(1).forEach((each) => types.set(each.slice(1), words[0]!));
      else if (name === 'AddCharset')
        words.slice(1).forEach((each) => charsets.set(each.slice(1), words[0]!));
      else if (name === '<Files') isFor = uri.endsWith(`/${words[0]}`);
      else if (name === '</Files>') isFor = true;
      else if (name === 'ForceType') forced = isFor ? words[0] : forced;
      else if (!/^(?:<\/?IfModule|ErrorDocument)/.test(name!))
        throw new Error(`Not known: ${line}`);
    }
    // Each extension says what it has to say; the last one that does counts.
    const last = (known: ReadonlyMap<string, string>) =>
      extensionsOf(uri)
        .map((each) => known.get(each))
        .findLast((value) => value !== undefined);
    const charset = last(charsets);
    const type = `${forced ?? last(types)}${charset === undefined ? '' : `; charset=${charset}`}`;
    return [['content-type', type], ...tables.onsuccess, ...tables.always];
  };
}

function changeHeader(
  tables: Readonly<Record<'always' | 'onsuccess', Map<string, string>>>,
  words: readonly string[],
  uri: string,
): void {
  const isNamed = words[0] === 'always' || words[0] === 'onsuccess';
  const [action, name, ...rest] = isNamed ? words.slice(1) : words;
  const table = tables[words[0] === 'always' ? 'always' : 'onsuccess'];
  const [value, condition] = rest;
  if (condition !== undefined && !holds(condition, uri)) return;
  if (action === 'set') table.set(name!.toLowerCase(), value!);
  else if (action === 'unset') table.delete(name!.toLowerCase());
  else throw new Error(`Not known: Header ${action}`);
}

const holds = (condition: string, uri: string): boolean =>
  condition
    .replace(/^expr=/, '')
    .split(' && ')
    .every((each) => {
      const [, not, pattern] = /^(!?)\(%\{REQUEST_URI\} =~ m#([^#]*)#\)$/.exec(each) ?? [];
      if (pattern === undefined) throw new Error(`Not known: ${each}`);
      return new RegExp(pattern).test(uri) === (not === '');
    });
