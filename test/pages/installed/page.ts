// A page that is bundled: the element, one more language, and a case set by a script.

import 'case-action/define.js';
import { fr, registerLocales } from 'case-action';
import { mira } from './the-case';

registerLocales(fr);
document.querySelector('case-action')!.case = mira;
document.addEventListener('case-act', (event) => {
  event.preventDefault();
  document.title = event.detail.network;
});
