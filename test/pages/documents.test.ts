// All kinds of documents that a snippet is put in, and all ways in which it gets there and is moved: it becomes one card each.

import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { barePage, BUILDS, caseText } from '../support/bare-page.js';
import { HOOK, seesCards } from '../support/host-page.js';
import { startVisits } from '../support/visit.js';

const [{ tag: moduleTag }, { tag: classicTag }] = BUILDS;

const { server, visit } = await startVisits();
server.route('/case.json', () => ({ body: caseText() }));

const quoted = (html: string) => JSON.stringify(html).replaceAll('</', '<\\/');

describe('a snippet that a script writes', () => {
  for (const { build, tag } of BUILDS) {
    it(`shows its case while the page is read, with ${build}`, async () => {
      server.route('/writes.js', () => ({ body: `document.write(${quoted(HOOK + tag)})` }));
      const { page, complaints } = await visit(
        server.page(barePage('<script src="/writes.js"></script>')),
      );
      await seesCards(page, 1);
      assert.deepEqual(complaints, []);
    });

    it(`shows its case in place of the whole page, with ${build}`, async () => {
      const { page, complaints } = await visit(server.page(barePage(HOOK, tag)));
      await seesCards(page, 1);
      await page.evaluate(
        (html) => {
          document.open();
          document.write(html);
          document.close();
        },
        barePage(HOOK, HOOK, tag),
      );
      await seesCards(page, 2);
      assert.deepEqual(complaints, []);
    });
  }
});

/** What a router, a library or a script of the page does to it; the number of cards that there are then. */
const MOVES: Readonly<Record<string, readonly [move: string, cards: number]>> = {
  'puts the snippet in as HTML, script and all': [
    `document.querySelector('main').innerHTML = ${JSON.stringify(HOOK + HOOK + moduleTag)};`,
    2,
  ],
  'swaps the body for another': [
    `const body = document.createElement('body');
     body.innerHTML = ${JSON.stringify(HOOK + HOOK)};
     history.pushState({}, '', '/elsewhere/');
     document.body.replaceWith(body);`,
    2,
  ],
  'swaps the whole document for another': [
    `const other = new DOMParser().parseFromString(${JSON.stringify(barePage(HOOK, HOOK))}, 'text/html');
     document.documentElement.replaceWith(other.documentElement);`,
    2,
  ],
  'puts a copy of the page away and back again': [
    `const copy = document.body.cloneNode(true);
     document.body.replaceWith(document.createElement('body'));
     document.body.replaceWith(copy);`,
    1,
  ],
  'copies a hook that has its card': [
    `const hook = document.querySelector('.case-action');
     hook.after(hook.cloneNode(true));`,
    2,
  ],
  'changes its view in a transition': [
    `await document.startViewTransition(() => {
       document.querySelector('main').innerHTML = ${JSON.stringify(HOOK + HOOK)};
     }).updateCallbackDone;`,
    2,
  ],
  'takes it out of a template': [
    `const template = document.createElement('template');
     template.innerHTML = ${JSON.stringify(HOOK)};
     document.body.append(template.content.cloneNode(true), document.importNode(template.content, true));`,
    3,
  ],
  'opens a dialog around it': [
    `const dialog = document.createElement('dialog');
     dialog.append(document.querySelector('.case-action'));
     document.body.append(dialog);
     dialog.showModal();`,
    1,
  ],
};

describe('a page that', () => {
  for (const [what, [move, cards]] of Object.entries(MOVES)) {
    it(`${what} shows each case once`, async () => {
      const { page, complaints } = await visit(
        server.page(barePage(`<main>${HOOK}</main>`, moduleTag)),
      );
      await seesCards(page, 1);
      await page.evaluate(`(async () => { ${move} })()`);
      await seesCards(page, cards);
      assert.deepEqual(complaints, []);
    });
  }
});

/** Where a page finds Lit, which its parts ask for by name. */
const LIT = `<script type="importmap">${JSON.stringify({
  imports: {
    '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js',
    'lit-element/lit-element.js': '/node_modules/lit-element/lit-element.js',
    'lit-html': '/node_modules/lit-html/lit-html.js',
    'lit-html/is-server.js': '/node_modules/lit-html/is-server.js',
  },
})}</script>`;

/** Pages as they are. */
const PAGES: Readonly<Record<string, string>> = {
  'has no doctype': `<html lang="en"><body>${HOOK}${classicTag}`,
  'has a base elsewhere': `<!doctype html><html lang="en"><head><base href="/far/away/"></head>
    <body>${HOOK.replace('/case.json', '../../case.json')}${moduleTag}`,
  'says that it is in no language': `<!doctype html><html lang=""><body>${HOOK}${moduleTag}`,
  'says that it is in what is no language': `<!doctype html><html lang="x_y!"><body>${HOOK}${moduleTag}`,
  'draws around it': barePage(
    `<svg width="600" height="2000"><foreignObject width="600" height="2000">${HOOK}</foreignObject></svg>`,
    moduleTag,
  ),
  'skips what is far away': barePage(
    `<div style="content-visibility: auto">${HOOK}</div>`,
    moduleTag,
  ),
  'brings a Lit of its own': barePage(
    LIT,
    `<script type="module">
      import { css, html, LitElement } from '/node_modules/lit/index.js';
      customElements.define('own-element', class extends LitElement {
        static styles = css\`:host { color: red }\`;
        render() { return html\`<slot></slot>\`; }
      });
    </script><own-element>${HOOK}</own-element>`,
    moduleTag,
  ),
};

describe('a page that, as it is,', () => {
  for (const [what, html] of Object.entries(PAGES)) {
    it(`${what} shows its case`, async () => {
      const { page, complaints } = await visit(server.page(html));
      await seesCards(page, 1);
      assert.deepEqual(complaints, []);
    });
  }
});

describe('a snippet in a frame', () => {
  it('shows its case where the frame has no address of its own', async () => {
    const inside = barePage(HOOK, moduleTag).replaceAll('&', '&amp;').replaceAll("'", '&#39;');
    const { page } = await visit(
      server.page(barePage(`<iframe srcdoc='${inside}'></iframe><iframe></iframe>`)),
    );
    await seesCards(page.frames()[1]!, 1);
    await page
      .locator('iframe')
      .last()
      .evaluate(
        (frame, html) => {
          const { contentDocument } = frame as HTMLIFrameElement;
          contentDocument!.open();
          contentDocument!.write(html);
          contentDocument!.close();
        },
        barePage(HOOK, classicTag),
      );
    await seesCards(page.frames()[2]!, 1);
  });

  it('goes on showing it when the page moves it there', async () => {
    const { page } = await visit(
      server.page(barePage(HOOK, '<iframe srcdoc="<p>Another page"></iframe>', moduleTag)),
    );
    await seesCards(page, 1);
    await page.evaluate(`document.querySelector('iframe').contentDocument.body
      .append(document.querySelector('.case-action'))`);
    await seesCards(page.frames()[1]!, 1);
  });
});

describe('a part of a page that is inert', () => {
  it('shows its case, and lets nothing of it be pressed until it is no longer so', async () => {
    const { page } = await visit(server.page(barePage(`<div inert>${HOOK}</div>`, moduleTag)));
    await seesCards(page, 1);
    const focused = () =>
      page.evaluate(`(() => {
        const { shadowRoot } = document.querySelector('case-action');
        shadowRoot.querySelector('[part=action]').focus();
        return shadowRoot.activeElement !== null;
      })()`);
    assert.equal(await focused(), false);
    await page.locator('div[inert]').evaluate((part) => part.removeAttribute('inert'));
    assert.equal(await focused(), true);
  });
});
