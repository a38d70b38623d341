// What checking can say, by what it is about.

import type { CheckCode } from '../../src/check/findings.js';

/** What is wrong not with a text but with how it is kept or served. */
export const OF_THE_SERVER: readonly CheckCode[] = [
  'unreadable',
  'not-utf8',
  'insecure-address',
  'no-cors',
  'redirect-without-cors',
  'wrong-mime-type',
  'long-cache',
];
