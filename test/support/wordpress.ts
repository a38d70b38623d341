// What WordPress makes of a frame that it has found by oEmbed on a site that it does not know, and what its page then
// does: as in WordPress 6.1, wp_filter_oembed_result() and wp-includes/js/wp-embed.js.

/** What WordPress makes up for each frame. */
export const SECRET = 'aB3dE6gH1j';

/**
 * A frame as it stands in a post.
 * @param words what we gave for where no frame can be shown; where there are any, they are seen until the frame speaks
 */
export function oembedded(src: string, words = ''): string {
  const quote = `<blockquote class="wp-embedded-content" data-secret="${SECRET}">${words}</blockquote>`;
  const clipped = 'style="position: absolute; clip: rect(1px, 1px, 1px, 1px);"';
  const url = `${src}#?secret=${SECRET}`.replaceAll('&', '&#038;');
  return `${words && quote}<iframe id="frame" class="wp-embedded-content" sandbox="allow-scripts" security="restricted"
    ${words && clipped} src="${url}" data-secret="${SECRET}" width="600" height="400" title="A case"></iframe>`;
}

/** The script of WordPress's page. `heard` is ours: what it was told. */
export const WORDPRESS = `<script>
  const heard = [];
  addEventListener('message', ({ data, source }) => {
    if (!data?.secret && !data?.message && !data?.value) return;
    if (/[^a-zA-Z0-9]/.test(data.secret)) return;
    heard.push(data);
    const known = (tag) => document.querySelectorAll(tag + '[data-secret="' + data.secret + '"]');
    for (const words of known('blockquote')) words.style.display = 'none';
    for (const frame of known('iframe')) {
      if (frame.contentWindow !== source) continue;
      frame.removeAttribute('style');
      if (data.message === 'height') frame.height = Math.min(Math.max(parseInt(data.value, 10) || 0, 200), 1000);
      if (data.message === 'link') follow(data.value, frame);
    }
  });
  function follow(address, frame) {
    const { protocol, host } = new URL(address, document.baseURI);
    if (!/^https?:$/i.test(protocol) || host !== new URL(frame.src).host) return;
    if (document.activeElement === frame) top.location.href = address;
  }
  addEventListener('DOMContentLoaded', () => {
    for (const frame of document.querySelectorAll('iframe.wp-embedded-content')) {
      let secret = frame.getAttribute('data-secret');
      if (!secret) {
        secret = Math.random().toString(36).substr(2, 10);
        frame.src += '#?secret=' + secret;
        frame.setAttribute('data-secret', secret);
      }
      frame.contentWindow.postMessage({ message: 'ready', secret }, '*');
    }
  });
</script>`;
