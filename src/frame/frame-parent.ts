// On a page with frames: gives each the height that it asks for, and puts away the words below it once it shows a case.
// It hears messages from anybody, so it takes nothing from them but a number, and never throws.

const TYPE = 'case-action-height';
/** In CSS pixels. */
const HIGHEST = 20_000;
/**
 * A frame without a case takes no room, is not seen and not read out. It is not `hidden`, nor without any height: what
 * browsers do not lay out cannot learn that its case is there again.
 */
const FOLDED = { position: 'absolute', left: '0', visibility: 'hidden' };
const UNFOLDED = { position: '', left: '', visibility: '' };

const frames = () => document.querySelectorAll<HTMLIFrameElement>('iframe.case-action-frame');

addEventListener('message', ({ data, source }: MessageEvent) => {
  if (data?.type !== TYPE || !Number.isFinite(data.height)) return;
  for (const frame of frames()) {
    if (frame.contentWindow === source) fit(frame, Math.min(data.height, HIGHEST));
  }
});
// Those that spoke before there was anybody to listen say it again.
for (const frame of frames()) frame.contentWindow?.postMessage({ type: TYPE }, '*');

function fit(frame: HTMLIFrameElement, height: number): void {
  const { style, offsetHeight, clientHeight } = frame;
  const isShown = height > 0;
  Object.assign(style, isShown ? UNFOLDED : FOLDED);
  // On some pages the height of a box has its border in it.
  style.height = `${isShown ? height + offsetHeight - clientHeight : 1}px`;
  const words = wordsBelow(frame);
  if (words === undefined) return;
  words.hidden = isShown;
  if (!isShown) words.open = true;
}

/** The words of the page itself: right after the frame, or after the paragraph that an editor has put around it. */
function wordsBelow(frame: HTMLIFrameElement): HTMLDetailsElement | undefined {
  return [frame, frame.parentElement]
    .map((it) => it?.nextElementSibling)
    .find((it) => it?.matches('details.case-action-words')) as HTMLDetailsElement | undefined;
}
