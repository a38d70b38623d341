// Finds what a reader would see go wrong with the boxes of a card: something cut, something on top of something else,
// something that sticks out.

import type { CaseAction } from '../../src/element/case-action.js';
import { nameOf } from './contrast.js';

/** What browsers may be out by when they round, in pixels. */
const ROUNDING = 1.5;

/** Something that is seen: a line of text, a picture, a control. */
interface Ink {
  readonly element: Element;
  readonly box: DOMRect;
}

/** Everything that is wrong with the boxes of a card, in words. */
export function flawsOf(card: CaseAction): readonly string[] {
  const elements = [...card.shadowRoot!.querySelectorAll('*')].filter(isSeen);
  const inks = elements.flatMap(inksOf);
  return [...elements.flatMap(cut), ...stickingOut(card, inks), ...overlaps(inks)];
}

const isSeen = (element: Element): boolean =>
  element.checkVisibility() && element.closest('.unseen, .news') === null;

/** A box whose inside is larger than itself. */
function cut(element: Element): readonly string[] {
  const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
  // Text in a line has no box of its own. A picture that cannot be had shows of its words what there is room for.
  if (clientWidth === 0 || element.matches('img, svg, svg *, option')) return [];
  // What is typed may be more than a field shows at once.
  const isHigher = scrollHeight > clientHeight + ROUNDING && !element.matches('textarea');
  return [
    ...(scrollWidth > clientWidth + ROUNDING
      ? [`${nameOf(element)} is ${clientWidth} wide, and what is in it ${scrollWidth}`]
      : []),
    ...(isHigher && getComputedStyle(element).overflowY !== 'visible'
      ? [`${nameOf(element)} is ${clientHeight} high, and what is in it ${scrollHeight}`]
      : []),
  ];
}

function inksOf(element: Element): readonly Ink[] {
  if (element.matches('svg *, option')) return [];
  if (element.matches('img, svg, progress, select, textarea, button, a.button, a.way')) {
    return [{ element, box: element.getBoundingClientRect() }];
  }
  return [...element.childNodes].filter(isText).flatMap((node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    // The middle of a line is where its letters are.
    return [...range.getClientRects()].map(({ x, y, width, height }) => ({
      element,
      box: new DOMRect(x, y + height * 0.25, width, height * 0.5),
    }));
  });
}

const isText = (node: Node): boolean =>
  node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== '';

function stickingOut(card: CaseAction, inks: readonly Ink[]): readonly string[] {
  const { left, right, bottom } = card.getBoundingClientRect();
  return inks.flatMap(({ element, box }) => [
    ...(box.left < left - ROUNDING || box.right > right + ROUNDING
      ? [`${nameOf(element)} is at ${box.left} to ${box.right} of ${left} to ${right}`]
      : []),
    ...(box.bottom > bottom + ROUNDING ? [`${nameOf(element)} reaches out below`] : []),
  ]);
}

function overlaps(inks: readonly Ink[]): readonly string[] {
  return inks.flatMap((one, index) =>
    inks
      .slice(index + 1)
      .filter((other) => overlap(one.box, other.box) && !isTogether(one.element, other.element))
      .map((other) => `${nameOf(one.element)} and ${nameOf(other.element)} are in one place`),
  );
}

const isTogether = (one: Element, other: Element): boolean =>
  one.contains(other) || other.contains(one);

const overlap = (one: DOMRect, other: DOMRect): boolean =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > ROUNDING &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > ROUNDING;
