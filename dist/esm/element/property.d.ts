import type { LitElement, PropertyDeclaration } from 'lit';
/** Declares a field as a property that renders the element anew, and observes its attribute. */
export declare function property(options?: PropertyDeclaration): (prototype: LitElement, name: string) => void;
