// Measures what cards cost: ours by each way in, beside plain HTML, a hand-written element and the share buttons of others.
//
//   npm run bench                                all of it; writes RESULTS.md, and what the README quotes
//   npm run bench -- --rounds 1 --cards 1,10     quickly; only prints
//   npm run bench -- --only inline,hand-written  only these, by their ids; only prints

import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { startServer } from '../support/static-server.js';
import { serveFiles } from './build.js';
import { ALL } from './contestants/all.js';
import { src } from './contestants/ours.js';
import { quote } from './quote.js';
import { startMeter } from './measure.js';
import { report } from './report.js';
import { measureAll, pagesOn } from './rounds.js';

/** The fewest that a published figure is the median of. */
const ROUNDS = 7;
const CARDS = '1,10,100,1000';
/** Embeds of one case on a page, to count its requests. */
const EMBEDS = 50;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: String(ROUNDS) },
    cards: { type: 'string', default: CARDS },
    only: { type: 'string' },
  },
});
const only = values.only?.split(',');
const plan = {
  rounds: Number(values.rounds),
  cards: values.cards.split(',').map(Number),
  contestants: ALL.filter(({ id }) => only?.includes(id) ?? true),
};
const isWhole = plan.rounds >= ROUNDS && values.cards === CARDS && only === undefined;

const server = await startServer();
const meter = await startMeter();
try {
  await serveFiles(server);
  const addressOf = pagesOn(server);
  const results = await measureAll(meter, addressOf, plan, (text) => console.error(text));
  const { requests } = await meter.measure(addressOf(src, EMBEDS), src.find);
  // The page itself is not ours.
  const also = { embeds: EMBEDS, requests: requests - 1, browser: meter.browser };
  const text = await report(plan, results, also);
  console.log(text);
  if (isWhole) {
    await writeFile(new URL('RESULTS.md', import.meta.url), text);
    await quote(text, new URL('../../README.md', import.meta.url));
  } else {
    console.error('RESULTS.md is written only by a whole run.');
  }
} finally {
  await meter.close();
  await server.close();
}
