/** Registers an element. The first copy of a script wins; a second one of another version says so. */
export declare function register(tag: string, element: CustomElementConstructor & {
    readonly version: string;
}, registry: CustomElementRegistry): void;
