// Lets the rehearsal of a page hold back what readers do in its frames too. Only a page of the same site can look into
// a frame like this: partners cannot, and need not.

for (const frame of document.querySelectorAll('iframe')) {
  if (frame.contentDocument?.readyState === 'complete') listen(frame);
  frame.addEventListener('load', () => listen(frame));
}

function listen({ contentDocument }) {
  contentDocument?.addEventListener('case-act', (event) => {
    const { detail } = event;
    const isLetThrough = document.dispatchEvent(
      new CustomEvent('case-act', { detail, cancelable: true }),
    );
    if (!isLetThrough) event.preventDefault();
  });
}
