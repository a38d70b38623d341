// The step "Publish" of the builder: something to paste, how it looks elsewhere, and the whole site as a zip. Nothing
// leaves the page, and nothing is made that the command line would not make of the same file.

import { html, nothing } from 'lit';
import type { Case } from '../../case/table.js';
import { property } from '../../element/property.js';
import { nameFor } from '../../site/base.js';
import type { Hashes } from '../../site/whole-site.js';
import type { PlaceId } from '../../site/words.js';
import { siteWordsFor } from '../../site/words/all.js';
import { download } from '../files.js';
import { dirOf } from '../lang.js';
import { LightElement } from '../light.js';
import { labelOf } from '../words/fields.js';
import { wordFindingIn } from '../words/findings.js';
import { OUTPUTS_WORDS } from '../words/outputs.js';
import { languagesFor, openAlone, openOnSite } from './copies.js';
import { fetchOwn, hashOwn, type ReadOwn, readAllOwn } from './own-files.js';
import {
  isRefusal,
  type Publishable,
  readPublishable,
  type Refusal,
  type Settings,
  siteOf,
} from './publishing.js';
import { settingEvent, showAddress } from './show-address.js';
import { copyFrom, showCopies } from './show-copies.js';
import { type PreviewId, showPreviews } from './show-previews.js';
import { type Making, showSite } from './show-site.js';
import { makeSiteZip } from './zip.js';

/**
 * What a campaigner leaves with.
 * @fires builder-setting - the author has typed the name of the file, or the address of the site
 */
export class Outputs extends LightElement {
  /** The case file as written. */
  @property({ attribute: false }) text = '';
  /** What the file is called, but for `.json`. */
  @property({ attribute: false }) name = nameFor('');
  /** The address at which the site will be served; may be empty. */
  @property({ attribute: false }) base = '';
  @property({ attribute: false }) now = new Date(0);
  /** Whether nothing has to be put right first, and the sentences that say what has. */
  @property({ attribute: false }) isReady = true;
  @property({ attribute: false }) blockers: readonly string[] = [];
  /** Gets the built files of the page. */
  @property({ attribute: false }) readOwn: ReadOwn = fetchOwn;

  #place: PlaceId = 'own';
  #lang: string | undefined;
  #said = '';
  #open: ReadonlySet<PreviewId> = new Set();
  #making: Making = { step: 'none' };
  #hashes: Hashes | 'reading' | 'failed' | undefined;
  /** The last text that was read, and what came of it. */
  #read: { readonly text: string; readonly found: Publishable | Refusal } | undefined;

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (['text', 'name', 'base'].some((key) => changed.has(key))) {
      this.#said = '';
      if (this.#making.step !== 'making') this.#making = { step: 'none' };
    }
    // The code for a site names the hashes of its scripts.
    if (this.#hashes === undefined && siteOf(this.#settings) !== undefined) void this.#hash();
  }

  get #settings(): Settings {
    return { name: this.name, base: this.base, now: this.now };
  }

  #find(): Publishable | Refusal {
    if (this.#read?.text !== this.text)
      this.#read = { text: this.text, found: readPublishable(this.text) };
    return this.#read.found;
  }

  async #hash(): Promise<void> {
    this.#hashes = 'reading';
    this.requestUpdate();
    this.#hashes = await readAllOwn(this.readOwn)
      .then(hashOwn)
      .catch(() => 'failed' as const);
    this.requestUpdate();
  }

  async #make(): Promise<void> {
    if (this.#making.step === 'making') return;
    const { text, name } = this;
    this.#show({ step: 'making' });
    const zip = await makeSiteZip(text, this.#settings, this.readOwn).catch(() => undefined);
    if (zip === undefined || !this.isConnected) {
      this.#show({ step: zip === undefined ? 'failed' : 'none' });
      return;
    }
    const file = `${name}.zip`;
    download(new Blob([zip.bytes], { type: 'application/zip' }), file);
    // From here on it is part of addresses, whatever the person is called later.
    this.dispatchEvent(settingEvent({ name }));
    this.#show({ step: 'made', file, count: zip.count });
  }

  #show(making: Making): void {
    this.#making = making;
    this.requestUpdate();
  }

  #choose(chosen: { readonly place?: PlaceId; readonly lang?: string }): void {
    this.#place = chosen.place ?? this.#place;
    this.#lang = chosen.lang ?? this.#lang;
    this.#say('');
  }

  async #copy(): Promise<void> {
    const field = this.querySelector<HTMLTextAreaElement>('.b-output-code')!;
    const isCopied = await copyFrom(field);
    this.#say(isCopied ? siteWordsFor(this.uiLang).copied : OUTPUTS_WORDS[this.uiLang].copyFailed);
  }

  #say(said: string): void {
    this.#said = said;
    this.requestUpdate();
  }

  #toggle(id: PreviewId, isOpen: boolean): void {
    const others = [...this.#open].filter((it) => it !== id);
    this.#open = new Set(isOpen ? [...others, id] : others);
    this.requestUpdate();
  }

  protected override render() {
    const words = OUTPUTS_WORDS[this.uiLang];
    const found = this.#find();
    return html`${
      this.isReady || this.blockers.length === 0
        ? nothing
        : html`<section class="b-output-mend" aria-labelledby="b-outputs-mend">
            <h3 id="b-outputs-mend">${words.mend}</h3>
            <ul>
              ${this.blockers.map((blocker) => html`<li dir="auto">${blocker}</li>`)}
            </ul>
          </section>`
    }
    ${showAddress(this.name, this.base, words)}
    ${isRefusal(found) ? this.#renderRefusal(found) : this.#renderMade(found.reading.case)}`;
  }

  #renderRefusal({ why, problems }: Refusal) {
    return html`<section class="b-output-mend">
      <p>${OUTPUTS_WORDS[this.uiLang].refusals[why]}</p>
      <ul>
        ${problems.map((problem) => {
          const { what, remedy, lang } = wordFindingIn(problem, this.uiLang);
          return html`<li lang=${lang} dir=${dirOf(lang)}>
            ${problem.path === '' ? nothing : html`<strong>${labelOf(problem.path, this.uiLang)}:</strong>`}
            ${what} ${remedy}
          </li>`;
        })}
      </ul>
    </section>`;
  }

  #renderMade(shown: Case) {
    const { uiLang, now } = this;
    const words = OUTPUTS_WORDS[uiLang];
    const siteWords = siteWordsFor(uiLang);
    const hashes = typeof this.#hashes === 'object' ? this.#hashes : undefined;
    const site = siteOf(this.#settings, hashes);
    const langs = languagesFor(shown);
    const lang = langs.find((it) => it === this.#lang) ?? langs[0]!;
    const opened =
      site === undefined ? openAlone(shown, lang, now) : openOnSite(this.name, shown, lang, site);
    const copies = showCopies({
      uiLang,
      words,
      siteWords,
      place: this.#place,
      lang,
      langs,
      opened,
      hasSite: site !== undefined,
      scripts: hashes ? 'known' : this.#hashes === 'failed' ? 'failed' : 'reading',
      said: this.#said,
      choosePlace: (place) => this.#choose({ place }),
      chooseLang: (lang) => this.#choose({ lang }),
      copy: () => void this.#copy(),
      forget: () => this.#say(''),
      readAgain: () => void this.#hash(),
    });
    const previews = showPreviews({
      uiLang,
      words,
      outline: opened.outline,
      now,
      open: this.#open,
      toggle: (id, isOpen) => this.#toggle(id, isOpen),
    });
    const { base } = site ?? {};
    const whole = showSite({ words, base, making: this.#making, make: () => void this.#make() });
    return html`<section aria-labelledby="b-outputs-copies">
        <h3 id="b-outputs-copies">${siteWords.where}</h3>
        ${copies}
      </section>
      <section aria-labelledby="b-outputs-previews">
        <h3 id="b-outputs-previews">${words.previews}</h3>
        ${previews}
      </section>
      <section aria-labelledby="b-outputs-site">
        <h3 id="b-outputs-site">${words.site}</h3>
        ${whole}
      </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'builder-outputs': Outputs;
  }
}

if (!customElements.get('builder-outputs')) customElements.define('builder-outputs', Outputs);
