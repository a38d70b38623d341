// `update` is an attribute of ours and a method of Lit's. React, Preact and Vue set a property wherever there is one of that
// name: what they would put in the method's place is the latest update of a case.
/** Lets `update` be set as `updateText`; whoever calls it gets the method. */
export function letUpdateBeSet(prototype) {
    const update = Reflect.get(prototype, 'update');
    Object.defineProperty(prototype, 'update', {
        get: () => update,
        set(text) {
            this.updateText = text;
        },
    });
}
