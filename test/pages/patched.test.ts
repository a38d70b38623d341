// Pages whose other scripts have changed what browsers bring, as libraries old and new do: the card is there all the same.

import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { barePage, BUILDS, caseText } from '../support/bare-page.js';
import { script, seesCards, WAYS_IN } from '../support/host-page.js';
import { startVisits } from '../support/visit.js';

/** What stands on pages before our script, by what it is. */
const PATCHES: Readonly<Record<string, string>> = {
  'Prototype’s toJSON on lists, texts and dates': `
    Array.prototype.toJSON = function () { return '[' + this.join(', ') + ']'; };
    String.prototype.toJSON = function () { return '"' + this + '"'; };
    Date.prototype.toJSON = function () { return String(this); };`,
  'Prototype’s lists, whose methods can be enumerated and do less': `
    Array.prototype.each = function (run) { for (var i = 0; i < this.length; i++) run(this[i], i); };
    Array.prototype.entries = function () { return this.slice(); };
    Array.prototype.reverse = function (inline) { return inline === false ? this.slice() : this; };
    Array.prototype.find = function (is) { for (var i = 0; i < this.length; i++) if (is(this[i], i)) return this[i]; };
    Array.prototype.map = function (make) { var made = []; this.each(function (one, i) { made.push(make(one, i)); }); return made; };
    Array.prototype.filter = function (is) { var kept = []; this.each(function (one, i) { if (is(one, i)) kept.push(one); }); return kept; };
    Array.prototype.includes = Array.prototype.include = function (one) { return this.indexOf(one) !== -1; };`,
  'Prototype’s Array.from': `
    Array.from = function (from) {
      if (!from) return [];
      if ('toArray' in Object(from)) return from.toArray();
      var length = from.length || 0, made = new Array(length);
      while (length--) made[length] = from[length];
      return made;
    };`,
  'methods on every object that can be enumerated': `
    Object.prototype.extend = function (more) { for (var key in more) this[key] = more[key]; return this; };
    Object.prototype.each = function () {};`,
  'a bind that knows nothing of arguments': `
    Function.prototype.bind = function (self) { var run = this; return function () { return run.apply(self, arguments); }; };`,
  'polyfills of remove, matches, closest and append': `
    Element.prototype.remove = function () { if (this.parentNode) this.parentNode.removeChild(this); };
    Element.prototype.matches = Element.prototype.webkitMatchesSelector;
    Element.prototype.closest = function (selector) {
      for (var at = this; at && at.nodeType === 1; at = at.parentElement) if (at.matches(selector)) return at;
      return null;
    };
    [Element.prototype, Document.prototype, DocumentFragment.prototype].forEach(function (kind) {
      kind.append = function () {
        var all = document.createDocumentFragment();
        Array.prototype.slice.call(arguments).forEach(function (one) {
          all.appendChild(one instanceof Node ? one : document.createTextNode(String(one)));
        });
        this.appendChild(all);
      };
    });`,
  'a wrapped attachShadow': `
    var attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (options) { return attach.call(this, Object.assign({}, options)); };`,
  'wrapped listeners, which lose their options': `
    var listen = EventTarget.prototype.addEventListener;
    EventTarget.prototype.addEventListener = function (name, run, options) {
      return listen.call(this, name, function () { return run.apply(this, arguments); }, !!(options && (options.capture || options === true)));
    };`,
  'a fetch that reads along': `
    var fetched = window.fetch;
    window.fetch = function () {
      return fetched.apply(this, arguments).then(function (response) { response.clone().text(); return response; });
    };`,
  'a fetch that passes on the address alone': `
    var fetched = window.fetch;
    window.fetch = function (address) { return fetched(address); };`,
  'JSON that knows only a value': `
    var write = JSON.stringify, read = JSON.parse;
    JSON.stringify = function (value) { return write(value); };
    JSON.parse = function (text) { return read(text); };`,
  'promises of zone.js’s kind': `
    var Own = window.Promise;
    class Zone {
      constructor(run) { this.own = new Own(run); }
      then(done, failed) { var own = this.own; return new Zone(function (ok, no) { own.then(done, failed).then(ok, no); }); }
      catch(failed) { return this.then(undefined, failed); }
      finally(run) { return this.then(function (value) { run(); return value; }, function (error) { run(); throw error; }); }
      static resolve(value) { return value instanceof Zone ? value : new Zone(function (ok) { ok(value); }); }
      static reject(error) { return new Zone(function (_, no) { no(error); }); }
      static all(all) { return Zone.resolve(Own.all(all)); }
      static race(all) { return Zone.resolve(Own.race(all)); }
    }
    window.Promise = Zone;
    var fetched = window.fetch;
    window.fetch = function () { var given = arguments; return new Zone(function (ok, no) { fetched.apply(window, given).then(ok, no); }); };`,
  'wrapped definitions of elements, which come a little later': `
    var define = customElements.define;
    customElements.define = function (name, kind, options) { setTimeout(function () { define.call(customElements, name, kind, options); }, 20); };`,
  'a wrapped MutationObserver and a simple IntersectionObserver': `
    var Watcher = window.MutationObserver;
    window.MutationObserver = function (run) { return new Watcher(run.bind(this)); };
    window.MutationObserver.prototype = Watcher.prototype;
    window.IntersectionObserver = function (run) { this.run = run; };
    IntersectionObserver.prototype = {
      observe: function (target) { var me = this; setTimeout(function () { me.run([{ target: target, isIntersecting: true }], me); }); },
      unobserve: function () {}, disconnect: function () {},
    };`,
  // The module is strict throughout: there a value that cannot be set throws.
  'all that the language brings frozen but symbols': `
    [Object, Function, Array, String, Number, Boolean, Date, RegExp, Error, TypeError, Map, Set, WeakMap, WeakSet, Promise]
      .forEach(function (kind) { Object.freeze(kind); Object.freeze(kind.prototype); });
    Object.freeze(JSON); Object.freeze(Math); Object.freeze(Reflect);
    Object.freeze(Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())));`,
  'frozen objects': 'Object.freeze(Object.prototype);',
  'no names of languages, no Segmenter, no adopted style sheets, no crypto': `
    delete Intl.DisplayNames; delete Intl.Segmenter;
    delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets;
    Object.defineProperty(window, 'crypto', { value: undefined });`,
  'globals of our names, and of Node’s': `
    window.name = 'case-action'; window.caseAction = { mine: true }; window.CaseAction = 1; window.upgrade = 2;
    window.html = 3; window.css = 4; window.lit = 5; window.process = { env: {} }; window.global = window;`,
  'an AMD loader': `
    window.asked = 0; window.define = function () { window.asked += 1; }; window.define.amd = {};`,
  'a module, exports and require of CommonJS': `
    window.module = { exports: {} }; window.exports = module.exports; window.require = function () { throw new Error('no'); };`,
};

const { server, visit } = await startVisits();
server.route('/case.json', () => ({ body: caseText() }));

describe('a page that changes what browsers bring before our script', () => {
  // Both files are built of the same source: each has every other change.
  Object.entries(PATCHES).forEach(([what, code], index) => {
    const { build, tag } = BUILDS[index % 2]!;
    it(`shows its cases with ${what} (${build})`, async () => {
      const { page, complaints } = await visit(server.page(barePage(script(code), WAYS_IN, tag)));
      await seesCards(page, 3);
      assert.deepEqual(complaints, []);
    });
  });
});

describe('a page that changes what browsers bring after our script', () => {
  it('shows its cases all the same', async () => {
    const code = Object.values(PATCHES).map(script);
    const early = '<script src="/dist/case-action.classic.js"></script>';
    const { page, complaints } = await visit(server.page(barePage(early, WAYS_IN, ...code)));
    await seesCards(page, 3);
    assert.deepEqual(complaints, []);
  });
});

describe('the classic script on a page with an AMD loader and CommonJS', () => {
  it('asks neither for anything, and has its name', async () => {
    const code = script(`${PATCHES['an AMD loader']}
      window.module = { exports: {} }; window.exports = module.exports;`);
    const { page } = await visit(server.page(barePage(code, WAYS_IN, BUILDS[1].tag)));
    await seesCards(page, 3);
    const left = await page.evaluate(`({
      asked: window.asked,
      exports: Object.keys(module.exports),
      upgrade: typeof caseAction.upgrade,
    })`);
    assert.deepEqual(left, { asked: 0, exports: [], upgrade: 'function' });
  });
});

describe('two cases on a page with Prototype’s toJSON', () => {
  it('are told apart by their files', async () => {
    server.route('/other.json', () => ({ body: caseText({ name: 'Ali Invented' }) }));
    const two =
      '<case-action src="/case.json"></case-action><case-action src="/other.json"></case-action>';
    const [[, code]] = Object.entries(PATCHES) as [[string, string]];
    const { page } = await visit(server.page(barePage(script(code), two, BUILDS[0].tag)));
    await page.locator('[part=name]').nth(1).waitFor();
    const names = await page.locator('[part=name]').allInnerTexts();
    assert.deepEqual(
      names.map((name) => name.trim()),
      ['Mira Invented', 'Ali Invented'],
    );
  });
});
