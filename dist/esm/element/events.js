// The events of <case-action>. All bubble and cross shadow roots.
/** Dispatches an event of ours. Returns whether nobody cancelled it. */
export function emit(from, name, detail) {
    return from.dispatchEvent(new CustomEvent(name, {
        detail,
        bubbles: true,
        composed: true,
        cancelable: name === 'case-act',
    }));
}
