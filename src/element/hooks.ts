// Hooks: plain elements of class "case-action" that survive sanitizers, each made to hold a <case-action>.
// The hook itself stays where it is, so that whoever put it there can move or remove it.

import { CaseAction } from './case-action.js';

const HOOK = '.case-action:not(case-action)';
/** What a hook may say without `data-`, since every element can. */
const PLAIN: readonly string[] = ['lang', 'dir'];
const EDITABLE = '[contenteditable]:not([contenteditable="false" i])';

/**
 * Gives every hook in `root` its card. Safe to call again: a hook that has one is left alone.
 * @param root where to look; an element that is a hook itself counts too
 */
export function upgrade(root: ParentNode = document): void {
  if (isElement(root) && root.matches(HOOK)) upgradeHook(root);
  for (const hook of root.querySelectorAll(HOOK)) upgradeHook(hook);
}

/** Upgrades the hooks of the page once it has been read, and those that come later. */
export function watchHooks(): void {
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', startWatching, { once: true });
  } else {
    startWatching();
  }
}

function startWatching(): void {
  upgrade();
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      // Whoever changes the inside of a hook may have taken its card out of it.
      const hook = isElement(target) ? target.closest(HOOK) : null;
      if (hook !== null) upgradeHook(hook);
      for (const node of addedNodes) if (isElement(node)) upgrade(node);
    }
  }).observe(document, { childList: true, subtree: true });
}

/** Not by class: a node that comes from another document has another one. */
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

function upgradeHook(hook: Element): void {
  const settings = settingsOf(hook);
  const isMade = hook.querySelector(':scope > case-action') !== null;
  const isMeant =
    settings.some(([name]) => !PLAIN.includes(name)) ||
    hook.querySelector(':scope > script[type="application/json"]') !== null;
  if (isMade || !isMeant || hook.closest(EDITABLE) !== null) return;

  const card = document.createElement('case-action');
  for (const [name, value] of settings) card.setAttribute(name, value);
  card.append(...hook.childNodes);
  hook.append(card);
}

/** What a hook sets: our attributes behind `data-`, and plain `lang` and `dir`. */
function settingsOf(hook: Element): readonly (readonly [name: string, value: string])[] {
  const known = CaseAction.observedAttributes;
  return [...hook.attributes].flatMap(({ name, value }) => {
    const setting = name.replace(/^data-/, '');
    const isOurs = PLAIN.includes(setting) || (setting !== name && known.includes(setting));
    return isOurs ? [[setting, value] as const] : [];
  });
}
