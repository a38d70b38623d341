// Makes <case-action> known to the page.
import { CaseAction } from './element/case-action.js';
CaseAction.define();
