// What the reader has unfolded on a card. What is folded away is not rendered.
export class Folds {
    #host;
    #open;
    constructor(host) {
        this.#open = new Set();
        /** For the `<details>` whose id is that of the fold. */
        this.onToggle = (event) => {
            const { id, open } = event.target;
            this.set(id, open);
        };
        this.#host = host;
    }
    isOpen(fold) {
        return this.#open.has(fold);
    }
    set(fold, isOpen) {
        this.#open[isOpen ? 'add' : 'delete'](fold);
        this.#host.requestUpdate();
    }
}
