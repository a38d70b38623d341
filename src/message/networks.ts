// The networks that a message can be sent through: how each addresses an official, and its link.

import type { Target } from '../case/table.js';

/** What a network needs to know of an official. */
export type Addressed = Pick<Target, 'name'> & Partial<Target>;

export interface Network {
  readonly id: NetworkId;
  /** Its name as people say it, the same in every language. */
  readonly name: string;
  /** How the official is addressed there; the plain name where no handle is known. */
  readonly address: (target: Addressed) => string;
  /** The link that opens the network's own composer with the message in it. */
  readonly link: (message: string) => string;
}

export type NetworkId = 'x';

/**
 * Every network, by id.
 *
 * X: the Web Intent documented at docs.x.com/x-for-websites/web-intents. Spaces are `%20`, never `+`,
 * which X's app on iOS shows as a plus.
 */
export const NETWORKS: Readonly<Record<NetworkId, Network>> = {
  x: {
    id: 'x',
    name: 'X',
    address: (target) => (target.x === undefined ? target.name : `@${target.x}`),
    link: (message) => `https://x.com/intent/tweet?text=${encodeURIComponent(message)}`,
  },
};
