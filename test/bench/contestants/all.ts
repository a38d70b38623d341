// Everybody who is measured, in the order of the tables.

import { handWritten } from './hand-written.js';
import { attributes, frame, hook, inline, property, src } from './ours.js';
import { reactShare, shareon, shariff } from './peers.js';
import { plain } from './plain.js';

export const ALL = [
  plain,
  handWritten,
  inline,
  attributes,
  property,
  src,
  hook,
  frame,
  shareon,
  shariff,
  reactShare,
];
