// Measures the contrast of what a card shows, as WCAG 2.2 counts it: 4.5 to 1 for letters, 3 for large ones (1.4.3),
// and 3 for what tells a control or a mark from its ground (1.4.11).

import { contrast } from '../support/contrast.js';

const LEAST_FOR_TEXT = 4.5;
const LEAST_FOR_SHAPES = 3;
/** In CSS pixels: 18 points, and 14 where bold. */
const LARGE = 24;
const LARGE_AND_BOLD = 18.66;

/** Red, green and blue up to 255, and how opaque up to 1. */
type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

const known = new Map<string, Colour>();

/** A colour as a browser computed it, in whichever notation. */
export function colourOf(computed: string): Colour {
  const colour = known.get(computed) ?? readColour(computed);
  known.set(computed, colour);
  return colour;
}

function readColour(computed: string): Colour {
  const unset = '#010203';
  canvas.fillStyle = unset;
  canvas.fillStyle = computed;
  if (canvas.fillStyle === unset) throw new Error(`${computed} is no colour.`);
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
  return [red!, green!, blue!, alpha! / 255];
}

/** A colour as it is seen on an opaque one. */
function over([r, g, b, alpha]: Colour, ground: Colour): Colour {
  const mix = (top: number, below: number) => top * alpha + below * (1 - alpha);
  return [mix(r, ground[0]), mix(g, ground[1]), mix(b, ground[2]), 1];
}

/** What an element stands in, as it is rendered: through slots and out of shadow roots. */
const around = (element: Element): Element | null =>
  element.assignedSlot ??
  element.parentElement ??
  (element.getRootNode() as Partial<ShadowRoot>).host ??
  null;

/** The ground that an element's own letters stand on. */
export function groundOf(element: Element | null): Colour {
  // A page that says nothing is white.
  if (element === null) return [255, 255, 255, 1];
  const own = colourOf(getComputedStyle(element).backgroundColor);
  return own[3] === 1 ? own : over(own, groundOf(around(element)));
}

const CONTROLS = 'button, select, textarea, a.button, a.way';

/** Everything in a shadow root that cannot be read or made out well enough, in words. */
export function poorContrasts(root: ShadowRoot): readonly string[] {
  return [...root.querySelectorAll('*')]
    .filter((element) => isSeen(element))
    .flatMap((element) => [...poorLetters(element), ...poorShapes(element)]);
}

/** How many things were measured: a test that measures nothing proves nothing. */
export const measured = (root: ShadowRoot): number =>
  [...root.querySelectorAll('*')].filter((element) => isSeen(element) && hasLetters(element))
    .length;

const isSeen = (element: Element): boolean =>
  element.checkVisibility() && element.closest('.unseen') === null;

const hasLetters = (element: Element): boolean =>
  element.matches('textarea, select') ||
  [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== '',
  );

function poorLetters(element: Element): readonly string[] {
  if (!hasLetters(element)) return [];
  const { color, fontSize, fontWeight } = getComputedStyle(element);
  const size = Number.parseFloat(fontSize);
  const isLarge = size >= LARGE || (size >= LARGE_AND_BOLD && Number(fontWeight) >= 700);
  const ground = groundOf(element);
  const found = contrast(over(colourOf(color), ground), ground);
  return found >= (isLarge ? LEAST_FOR_SHAPES : LEAST_FOR_TEXT)
    ? []
    : [`${found.toFixed(2)} for the letters of ${nameOf(element)}: ${color} on ${ground.join()}`];
}

function poorShapes(element: Element): readonly string[] {
  if (element.matches('svg')) {
    const ground = groundOf(element);
    const found = contrast(over(colourOf(getComputedStyle(element).stroke), ground), ground);
    return found >= LEAST_FOR_SHAPES ? [] : [`${found.toFixed(2)} for ${nameOf(element)}`];
  }
  if (!element.matches(CONTROLS)) return [];
  const outside = groundOf(around(element));
  const style = getComputedStyle(element);
  const hasBorder = Number.parseFloat(style.borderTopWidth) >= 1 && style.borderTopStyle !== 'none';
  const edge = hasBorder ? over(colourOf(style.borderTopColor), groundOf(element)) : outside;
  // A ring around it counts as well.
  const ring = /^(?:none|.*\binset\b.*)$/.test(style.boxShadow)
    ? outside
    : over(colourOf(style.boxShadow.replace(/(?: -?[\d.]+px)+$/, '')), outside);
  const found = Math.max(...[edge, ring, groundOf(element)].map((it) => contrast(it, outside)));
  return found >= LEAST_FOR_SHAPES
    ? []
    : [`${found.toFixed(2)} for the edge of ${nameOf(element)} on ${outside.join()}`];
}

/** An element as a developer would look for it. */
export function nameOf(element: Element): string {
  const part = element.getAttribute('part');
  const name = part ?? element.getAttribute('class')?.split(' ')[0];
  const within = element.parentElement?.closest('[part]')?.getAttribute('part');
  return `${element.localName}${name ? `.${name}` : ''}${within ? ` in ${within}` : ''}`;
}
