// How far a command has come, for whoever watches and has to wait; and numbers of things.

import type { Terminal } from './terminal.js';

/** From so many on it is shown. */
const MANY = 20;

export function makeProgress(total: number, { err, hasProgress }: Terminal) {
  const isOn = hasProgress && total >= MANY;
  const write = (text: string): void => {
    if (isOn) err.write(text);
  };
  return {
    show: (done: number) => write(`\r${done} of ${total}`),
    clear: () => write('\r\u001B[K'),
  };
}

export const many = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;
