// The states of the element, for CSS: `case-action:state(ready)`.
/** Turns states on and off, where the browser has them (Chrome 125, Firefox 126, Safari 17.4). */
export function setStates(internals, states) {
    for (const [name, isOn] of Object.entries(states)) {
        try {
            internals.states[isOn ? 'add' : 'delete'](name);
        }
        catch {
            // Older engines have no states, or only such as begin with two dashes: the card does without.
        }
    }
}
