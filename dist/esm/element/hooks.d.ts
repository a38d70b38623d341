/**
 * Gives every hook in `root` its card. Safe to call again: a hook that has one is left alone.
 * @param root where to look; an element that is a hook itself counts too
 */
export declare function upgrade(root?: ParentNode): void;
/** Upgrades the hooks of the page once it has been read, and those that come later. */
export declare function watchHooks(): void;
