// What a page of WordPress takes from a frame that it has found by oEmbed, and locked in: its height, and where to go.
// As in WordPress 6.1, wp-includes/js/wp-embed.js; it takes both only with the secret that it has put into the address.

/**
 * The secret in the last part of an address, as `#?secret=aB3dE6gH1j`; absent where no WordPress is around.
 * @param hash `location.hash`, at the moment: on some pages the secret comes after the frame
 */
export const secretIn = (hash: string): string | undefined =>
  /[#?&]secret=([a-z\d]+)/i.exec(hash)?.[1];

export type Message =
  /** In CSS pixels; WordPress gives 200 to 1000 of them. */
  | { readonly message: 'height'; readonly value: number }
  /** The address of a page on the host of the frame; any other is not followed. */
  | { readonly message: 'link'; readonly value: string };

/**
 * Tells the page around, where that is one of WordPress: which shows words of ours until it is told anything at all.
 * Returns whether it is one.
 */
export function tellWordPress(message: Message): boolean {
  const secret = secretIn(location.hash);
  if (secret === undefined || parent === window) return false;
  parent.postMessage({ ...message, secret }, '*');
  return true;
}
