import { CaseStore } from './store.js';
/** The case files of this page. */
export declare const caseFiles: CaseStore;
/** Tells `onNear` whether an element is near the screen: soon, and whenever that changes. */
export declare function watchNearness(element: Element, onNear: (isNear: boolean) => void): void;
/** Forgets an element. */
export declare function unwatchNearness(element: Element): void;
