// The keys of a publisher, made as `case-action keygen` makes them.

import { type SigningKey, keyOf, makeKeyText } from '../../src/cli/sign.js';

export const makeKey = async (): Promise<SigningKey> => keyOf(await makeKeyText(), 'key.pem');
