// Lit's decorators without what they carry for standard decorators, which this project's compiler does not use.
/** Declares a field as a property that renders the element anew, and observes its attribute. */
export function property(options = {}) {
    return (prototype, name) => {
        prototype.constructor.createProperty(name, options);
    };
}
