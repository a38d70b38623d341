// Makes an element known to a page that may know one of the same name already.
import { warnOnce } from './report.js';
/** Registers an element. The first copy of a script wins; a second one of another version says so. */
export function register(tag, element, registry) {
    const known = registry.get(tag);
    if (known === undefined) {
        registry.define(tag, element);
    }
    else if (known.version !== element.version) {
        const first = known.version ?? 'unknown';
        warnOnce(`version ${element.version} came after version ${first}, which stays in charge of this page. What to do: use one script tag.`);
    }
}
