// Takes the pictures of `demo/shot-list.ts`: those for review into shots/, which git ignores, those that the documentation
// shows into demo/pictures/. `npm run shots -- won compact` takes only those whose names contain a word of these.
// The clock stands still, chance always says the same, and nothing leaves this machine.

import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { CHROMIUM, CHROMIUM_FLAGS, findOrInstall } from '../test/support/find-browser.js';
import { startServer } from '../test/support/static-server.js';
import { reduceColours } from './few-colours.js';
import { PICTURES, type Shot, SHOTS, THEMES } from './shot-list.js';

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const FOR_REVIEW = path('../shots/');
const KEPT = path('pictures/');
/** Where a case may have its picture: an https address, which is answered from here. */
const PICTURE = 'https://example.org/cases/library.svg';

const OWN = ['light', 'dark'];
const STAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Cards</title>
    <link rel="icon" href="data:," />
    ${THEMES.filter((theme) => !OWN.includes(theme))
      .map((theme) => `<link rel="stylesheet" href="themes/${theme}.css" />`)
      .join('')}
    <style>
      body { margin: 0; background: Canvas; color: CanvasText; font: 16px/1.5 'Noto Sans', system-ui, sans-serif; }
      #stage { display: flex; gap: 24px; align-items: start; inline-size: max-content; padding: 12px; }
      #stage.many { padding: 24px; background: #e9e7e1; }
      #stage > div { display: grid; grid-template-columns: minmax(0, 1fr); gap: 24px; }
      .theme-light { color-scheme: light; }
      .theme-dark { color-scheme: dark; }
      * { animation: none !important; transition: none !important; caret-color: transparent !important; }
    </style>
    <script type="module" src="../dist/case-action.js"></script>
    <script type="module">
      import { keepWaiting, show } from './cards.js';
      Math.random = () => 0;
      Object.defineProperty(navigator, 'share', { value: async () => {} });
      keepWaiting();
      const stage = document.querySelector('#stage');
      window.draw = async ({ columns }) => {
        const shown = columns.flatMap(({ cards }) => cards);
        const isOne = shown.length === 1;
        stage.className = isOne ? '' : 'many';
        // One card stands on a page of its own scheme.
        document.documentElement.style.colorScheme =
          isOne && ['dark', 'night'].includes(shown[0].theme) ? 'dark' : 'light';
        stage.replaceChildren();
        for (const { width, cards } of columns) {
          const column = stage.appendChild(document.createElement('div'));
          column.style.inlineSize = width + 'px';
          for (const { state, layout, theme, lang } of cards) {
            const place = column.appendChild(document.createElement('div'));
            place.className = 'theme-' + theme;
            place.lang = lang;
            place.dir = lang === 'ar' ? 'rtl' : 'ltr';
            await show(state, place, { layout, lang, hasPicture: true });
          }
        }
        await new Promise(requestAnimationFrame);
        for (const { shadowRoot } of document.querySelectorAll('case-action')) {
          for (const image of shadowRoot.querySelectorAll('img')) await image.decode();
        }
        await document.fonts.ready;
      };
      window.isReady = true;
    </script>
  </head>
  <body><main id="stage"></main></body>
</html>`;

const words = process.argv.slice(2);
const isWanted = ({ name }: Shot): boolean =>
  words.length === 0 || words.some((word) => name.includes(word));

const server = await startServer();
const browser = await chromium.launch({
  executablePath: findOrInstall(CHROMIUM),
  args: [...CHROMIUM_FLAGS, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
});
try {
  server.route('/demo/stage.html', () => ({ body: STAGE }));
  if (words.length === 0) await rm(FOR_REVIEW, { recursive: true, force: true });
  await take(browser, PICTURES.filter(isWanted), KEPT, reduceColours);
  await take(browser, SHOTS.filter(isWanted), FOR_REVIEW, (png) => png);
} finally {
  await browser.close();
  await server.close();
}

async function take(
  browser: Browser,
  shots: readonly Shot[],
  folder: string,
  finish: (png: Buffer) => Buffer,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const scale of [1, 2] as const) {
    const page = await openStage(browser, scale);
    for (const shot of shots.filter((one) => one.scale === scale)) {
      const width = shot.columns.reduce((sum, column) => sum + column.width + 24, 24);
      await page.setViewportSize({ width: Math.max(width, 320), height: 900 });
      await page.evaluate(`draw(${JSON.stringify(shot)})`);
      await waitForErrors(page);
      const png = finish(await page.locator('#stage').screenshot({ animations: 'disabled' }));
      await writeFile(`${folder}${shot.name}.png`, png);
      if (folder === KEPT) console.log(`demo/pictures/${shot.name}.png: ${png.length} bytes`);
    }
    await page.context().close();
  }
  console.log(`${shots.length} pictures in ${folder}`);
}

/** A page on which cards are put up, one picture after the other. */
async function openStage(browser: Browser, scale: number): Promise<Page> {
  const context = await browser.newContext({
    deviceScaleFactor: scale,
    locale: 'en-GB',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
  });
  await context.route(PICTURE, async (route) =>
    route.fulfill({ contentType: 'image/svg+xml', body: await readFile(`${KEPT}library.svg`) }),
  );
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.goto(`${server.origin}/demo/stage.html`);
  await page.waitForFunction('window.isReady');
  return page;
}

/** A case file that cannot be had is not there at once. */
async function waitForErrors(page: Page): Promise<void> {
  const isOver = `[...document.querySelectorAll('case-action')].every(
    (card) => card.src !== 'cases/no-such-case.json' || card.matches(':state(error)'))`;
  await page.waitForFunction(isOver);
}
