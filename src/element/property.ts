// Lit's decorators without what they carry for standard decorators, which this project's compiler does not use.

import type { LitElement, PropertyDeclaration } from 'lit';

/** Declares a field as a property that renders the element anew, and observes its attribute. */
export function property(options: PropertyDeclaration = {}) {
  return (prototype: LitElement, name: string): void => {
    (prototype.constructor as typeof LitElement).createProperty(name, options);
  };
}
