// What all elements of a page share: the case files, one observer of who is near, and the page's own events.
// Importing it touches no page.
import { CaseStore } from './store.js';
/** How far around the screen a card counts as near: about one screen above and below. */
const NEAR_MARGIN = '100% 0px';
/** The case files of this page. */
export const caseFiles = new CaseStore({
    fetch: (...request) => fetch(...request),
    after: (ms, run) => {
        const timer = setTimeout(run, ms);
        return () => clearTimeout(timer);
    },
    subtle: () => crypto.subtle,
    now: () => Date.now(),
    random: () => Math.random(),
    isHidden: () => document.hidden,
});
const watched = new WeakMap();
let observer;
/** Tells `onNear` whether an element is near the screen: soon, and whenever that changes. */
export function watchNearness(element, onNear) {
    observer ??= startObserving();
    watched.set(element, onNear);
    observer.observe(element);
}
/** Forgets an element. */
export function unwatchNearness(element) {
    observer?.unobserve(element);
}
/** Once for a page, as long as it lives: it holds no element that has left. */
function startObserving() {
    document.addEventListener('visibilitychange', () => caseFiles.plan());
    window.addEventListener('beforeprint', () => caseFiles.loadAll());
    return new IntersectionObserver((entries) => {
        for (const { target, isIntersecting } of entries) {
            // An element without a box of its own is nowhere, but what it shows may be anywhere.
            const isNear = isIntersecting || getComputedStyle(target).display === 'contents';
            watched.get(target)?.(isNear);
        }
    }, { rootMargin: NEAR_MARGIN });
}
