// Every name and type that the package has for programs, used once, and what the compiler has to refuse.

import {
  type Card,
  CaseAction,
  type CaseActDetail,
  de,
  fillMessage,
  isComplete,
  localeFor,
  LOCALES,
  makeCard,
  NETWORKS,
  PROBLEM_CODES,
  readCase,
  readCaseText,
  registerLocales,
  upgrade,
  VERSION,
  watchHooks,
  wordProblem,
} from 'case-action';
import * as script from 'case-action/case-action.js';
import { mira } from './the-case';

registerLocales(de, { lang: 'de-AT', copied: 'Kopiert.' });
export const { case: read, problems } = readCase(mira);
export const sentences: readonly string[] = problems.map(wordProblem);
export const card: Card = makeCard(read!, { locale: localeFor('de'), lang: 'de', now: new Date() });
export const filled: string = fillMessage('Where is {name}?', {
  name: 'Mira',
  target: '@jo',
  link: '',
});
export const lists = [LOCALES.length, NETWORKS.x.name, PROBLEM_CODES.length, VERSION.length];
export const complete: boolean = isComplete(readCaseText('{}').case!);

export function onPage(element: HTMLElement): void {
  upgrade(document);
  watchHooks();
  script.upgrade(document);
  CaseAction.define(customElements);
  const found = document.createElement('case-action');
  found.src = 'https://ngo.example/cases/mira.json';
  found.headingLevel = 3;
  // @ts-expect-error -- it has no such layout
  found.layout = 'huge';
  // @ts-expect-error -- it has no such property
  found.tweet = 'yes';
  element.addEventListener('case-load', (event) => console.log(event.detail.case.name));
  window.addEventListener('case-act', (event) => show(event.detail));
  document.addEventListener('case-error', (event) => console.log(event.detail.problems[0]?.code));
}

function show({ network, target, message, url }: CaseActDetail): void {
  console.log(network, target.handle, message, url);
}
