// The words that stood on the page before us.
import { isBlank } from '../case/text.js';
/** What can be seen without saying anything in words. */
const SEEN = 'img, picture, svg, video, audio, canvas, iframe, object, input, button';
/** What is not seen, whatever stands in it. */
const UNSEEN = 'script, template, style, noscript, link, meta, [hidden]';
/** Whether there is anything inside an element that a reader can see. */
export function hasFallback(element) {
    return [...element.childNodes].some((node) => node.nodeType === Node.ELEMENT_NODE ? isSeen(node) : isText(node));
}
const isSeen = (element) => !element.matches(UNSEEN) && (element.matches(SEEN) || hasFallback(element));
const isText = (node) => node.nodeType === Node.TEXT_NODE && !isBlank(node.textContent ?? '');
