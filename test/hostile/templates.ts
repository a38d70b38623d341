// What a card may consist of: every element and every attribute that the templates of the element have, read from
// their source, so that a list beside them cannot fall behind.

import { isLanguage } from '../../src/element/language.js';

/** The files of `src/element/` that have templates. What another one prints is found to be unknown. */
const FILES = [
  'action-template',
  'card-template',
  'marks',
  'message-template',
  'news-template',
  'print',
  'update-template',
];

/** The controller that keeps the reader's place gives this to where they are led. */
const KEPT_PLACE = 'tabindex';

/** The names that stand in the templates. */
interface Templates {
  readonly elements: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
}

const { elements, attributes } = await readTemplates();

async function readTemplates(): Promise<Templates> {
  const sources = await Promise.all(
    FILES.map(async (file) => (await fetch(`/src/element/${file}.ts`)).text()),
  );
  const source = sources.join('\n');
  const namesIn = (pattern: RegExp) => [...source.matchAll(pattern)].map(([, name]) => name!);
  return {
    elements: new Set(namesIn(/<([a-z][a-z\d-]*)(?=[\s>])/g)),
    attributes: new Set([KEPT_PLACE, ...namesIn(/\s\??([a-z][\w-]*)=(?=["$])/gi)]),
  };
}

/** What an attribute may say where it is not one of the words of a template. */
const VALUES: Readonly<Record<string, (value: string) => boolean>> = {
  href: (value) => isAddress(value, 'https:', 'mailto:'),
  src: (value) => isAddress(value, 'https:'),
  lang: (value) => value === '' || isLanguage(value),
  dir: (value) => ['ltr', 'rtl', 'auto'].includes(value),
  datetime: (value) => Number.isFinite(Date.parse(value)),
  max: (value) => isNumber(value),
  width: (value) => isNumber(value),
  height: (value) => isNumber(value),
  alt: () => true,
  // Of an option or a progress: it is compared, and never shown.
  value: () => true,
};
const isNumber = (value: string): boolean => Number(value) > 0;
const isPlain = (value: string): boolean => /^[\w .-]*$/.test(value);

/** Whether a text is an address of one of these kinds that names nobody and no password. */
export function isAddress(value: string, ...protocols: readonly string[]): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, username, password } = new URL(value);
  return protocols.includes(protocol) && username === '' && password === '';
}

/** Signs that nobody sees, and that turn the text around them, end it, or make it look like another. */
export const STEERING = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/;

/** What stands in a shadow root that no template has put there, or that leads where it must not. */
export function faultsIn(root: ParentNode & Node): readonly string[] {
  const steering = STEERING.test(root.textContent!) ? ['steering signs'] : [];
  const strangers = [...root.querySelectorAll('*')].flatMap((element) => {
    const faults = elements.has(element.localName) ? [] : [`<${element.localName}>`];
    for (const { name, value } of element.attributes) {
      const isFine = attributes.has(name) && (VALUES[name] ?? isPlain)(value);
      if (!isFine) faults.push(`<${element.localName} ${name}="${value}">`);
    }
    return faults;
  });
  return [...steering, ...strangers];
}
