// Hooks: plain elements of class "case-action" that survive sanitizers, each made to hold a <case-action>.
// The hook itself stays where it is, so that whoever put it there can move, change or remove it.
import { CaseAction } from './case-action.js';
const HOOK = '.case-action';
/** Where nothing is done to a hook: among the words of a card, or as that card, and in a text that is edited. */
const OFF_LIMITS = 'case-action, [contenteditable]:not([contenteditable="false" i])';
/** What a hook may say without `data-`, since every element can. */
const PLAIN = ['lang', 'dir'];
/** The card of each hook that has told it everything; from then on a hook tells its card what changes. */
const cards = new WeakMap();
let observer;
/**
 * Gives every hook in `root` its card. Safe to call again: a hook that has one is left alone.
 * @param root where to look; an element that is a hook itself counts too
 */
export function upgrade(root = document) {
    if (isElement(root) && root.matches(HOOK))
        upgradeHook(root);
    for (const hook of root.querySelectorAll(HOOK))
        upgradeHook(hook);
}
/** Upgrades the hooks of the page once it has been read, and those that come later. */
export function watchHooks() {
    if (document.readyState === 'loading') {
        document.addEventListener('DOMContentLoaded', startWatching, { once: true });
    }
    else {
        startWatching();
    }
}
function startWatching() {
    upgrade();
    // All that makes an element a hook. What hooks say is watched on each of them: other elements say much the same.
    watch(document, {
        childList: true,
        subtree: true,
        attributeFilter: ['class', 'contenteditable'],
    });
}
function watch(node, what) {
    observer ??= new MutationObserver(onChanges);
    observer.observe(node, what);
}
function onChanges(changes) {
    for (const { target, attributeName, addedNodes } of changes) {
        if (isElement(target)) {
            if (attributeName === 'contenteditable')
                upgrade(target);
            else if (target.matches(HOOK))
                upgradeHook(target, attributeName);
        }
        for (const node of addedNodes)
            if (isElement(node))
                upgrade(node);
    }
}
/** Not by class: a node that comes from another document has another one. */
const isElement = (node) => node.nodeType === Node.ELEMENT_NODE;
/** @param changed the attribute that has changed, where it is known that no other has */
function upgradeHook(hook, changed) {
    // Also while it is out of the page.
    watch(hook, { attributes: true, childList: true });
    const found = hook.querySelector(':scope > case-action');
    const isTold = found !== null && found === cards.get(hook);
    if (isTold && changed)
        tell(found, hook, changed);
    const isMeant = isTold ||
        CaseAction.observedAttributes.some((name) => hook.hasAttribute(`data-${name}`)) ||
        hook.querySelector(':scope > script[type="application/json"]') !== null;
    if (!isMeant || hook.closest(OFF_LIMITS) !== null)
        return;
    // Where another page does not know the element, the words stay.
    const card = found ?? hook.ownerDocument.createElement('case-action');
    if (!isTold) {
        cards.set(hook, card);
        for (const name of hook.getAttributeNames())
            tell(card, hook, name);
        stayParent(hook, card);
    }
    card.append(...[...hook.childNodes].filter((node) => node !== card));
    if (found === null)
        hook.append(card);
}
/** Hands an attribute of a hook on to its card, if it is one of ours: behind `data-`, or plain `lang` or `dir`. */
function tell(card, hook, name) {
    const setting = name.replace(/^data-/, '');
    const isData = setting !== name && CaseAction.observedAttributes.includes(setting);
    if (!isData && !PLAIN.includes(setting))
        return;
    const value = hook.getAttribute(name);
    if (value === null)
        card.removeAttribute(setting);
    else
        card.setAttribute(setting, value);
}
/**
 * Lets whoever put children into a hook go on placing and removing them there: a framework does not know that
 * they have moved, and React takes its whole tree off the page when it meets one that is not where it left it.
 */
function stayParent(hook, card) {
    const parentOf = (node) => (node?.parentNode === card ? card : hook);
    hook.insertBefore = (node, next) => card.insertBefore.call(parentOf(next), node, next);
    hook.removeChild = (node) => card.removeChild.call(parentOf(node), node);
}
