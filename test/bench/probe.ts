// What runs in every page that is measured, before its own scripts. It costs the same in each.

/** Called by the page, once and with how many milliseconds it has taken, when the last card can be pressed. */
export const READY = 'benchReady';

/**
 * Looks before every frame whether what is to be pressed is there in the last slot, and says so once that frame is
 * painted. What is in a frame within the page is not looked at from there.
 * @param find as in a contestant
 */
export const probe = (find: string): string => `(() => {
  if (window !== top) return;
  const find = ${find};
  let shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => ${READY}(String(performance.now()));
  const look = () => {
    const last = document.getElementById('last');
    if (last && find(last)) port2.postMessage('painted');
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  window.bench = {
    shift: () => shift,
    missing: () => [...document.querySelectorAll('.slot')].filter((slot) => !find(slot)).length,
    settled: async () => {
      if (document.readyState !== 'complete') await new Promise((done) => addEventListener('load', done));
      await document.fonts.ready;
      await new Promise(requestAnimationFrame);
      await new Promise((done) => requestIdleCallback(done));
    },
  };
})()`;
