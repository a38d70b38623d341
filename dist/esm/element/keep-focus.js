// Keeps the reader's place: where the thing that had the focus goes away, what came in its stead gets it.
/** Where to go on reading: the last of these that a card has, in the order in which they stand on it. */
const PLACES = '[part=card], [part=name], [part=update] [role=heading]';
/** Does so from now on, whenever `host` is rendered. */
export function keepFocus(host) {
    let focused;
    host.addController({
        hostUpdate: () => {
            focused = host.shadowRoot?.activeElement ?? focusIn(host);
        },
        hostUpdated: () => {
            if (!focused || isThere(focused, host) || !host.isConnected)
                return;
            const place = [...host.shadowRoot.querySelectorAll(PLACES)].at(-1);
            place?.setAttribute('tabindex', '-1');
            place?.focus();
        },
    });
}
/** What has the focus among the words of the page inside an element. */
function focusIn(host) {
    const { activeElement } = host.getRootNode();
    return host !== activeElement && host.contains(activeElement) ? activeElement : null;
}
/** Whether something is still there to have the focus: the words of the page are as long as there is a slot for them. */
const isThere = (element, host) => element.isConnected &&
    (!host.contains(element) || host.shadowRoot.querySelector('slot') !== null);
