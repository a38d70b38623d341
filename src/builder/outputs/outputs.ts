// The step "Publish" of the builder: something to paste, how it looks elsewhere, and the whole site as a zip. Nothing
// leaves the page, and nothing is made that the command line would not make of the same file.

import { html, nothing } from 'lit';
import type { Case } from '../../case/table.js';
import { property } from '../../element/property.js';
import { printText } from '../../embed/plain.js';
import { isSiteName, readBase } from '../../site/base.js';
import type { Hashes } from '../../site/whole-site.js';
import type { PlaceId } from '../../site/words.js';
import { siteWordsFor } from '../../site/words/all.js';
import { download } from '../work/files.js';
import { settingEvent } from '../events.js';
import { LightElement } from '../light-element.js';
import { OUTPUTS_WORDS } from '../words/outputs.js';
import { copyFrom, copyLook } from './clipboard.js';
import {
  choiceFor,
  codeFor,
  firstPlace,
  languagesFor,
  openAlone,
  type Opened,
  openOnSite,
} from './copies.js';
import { fetchOwn, hashOwn, type ReadOwn, readAllOwn } from './own-files.js';
import {
  isRefusal,
  type Publishable,
  readPublishable,
  type Refusal,
  type Settings,
  siteOf,
} from './publishing.js';
import { showAddress } from './show-address.js';
import { showCopies } from './show-copies.js';
import { showBlockers, showRefusal } from './show-mend.js';
import { type PreviewId, showPreviews } from './show-previews.js';
import { type Making, showSite } from './show-site.js';
import { makeSiteZip } from './zip.js';

/** What the author has chosen to copy. */
interface Chosen {
  readonly place?: PlaceId;
  readonly lang?: string;
}

/**
 * What a campaigner leaves with.
 * @fires builder-setting - the author has typed the name of the file, or the address of the site
 * @fires builder-goto - the author wants to change what cannot be published
 */
export class Outputs extends LightElement {
  /** Outlasts the element, which is gone while another step is shown. */
  static chosen: Chosen = {};

  /** The case file as written. */
  @property({ attribute: false }) text = '';
  /** What the file is called, but for `.json`; empty where nobody has said it. */
  @property({ attribute: false }) name = '';
  /** The address at which the site will be served; may be empty. */
  @property({ attribute: false }) base = '';
  @property({ attribute: false }) now = new Date(0);
  /** What has to be put right first, in sentences. */
  @property({ attribute: false }) blockers: readonly string[] = [];
  /** Gets the built files of the page. */
  @property({ attribute: false }) readOwn: ReadOwn = fetchOwn;

  /** Whether the author has decided to publish it in spite of what has to be put right. */
  #goesOn = false;
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
    if (this.blockers.length === 0) this.#goesOn = false;
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

  #choose(chosen: Chosen): void {
    Outputs.chosen = { ...Outputs.chosen, ...chosen };
    this.#say('');
  }

  async #goOn(): Promise<void> {
    this.#goesOn = true;
    this.requestUpdate();
    await this.updateComplete;
    // The button is gone: whoever pressed it goes on with what it has brought.
    this.querySelector<HTMLElement>('#b-outputs-site')?.focus();
  }

  async #copy(place: PlaceId): Promise<void> {
    const { copied, copyFailed } = OUTPUTS_WORDS[this.uiLang];
    const form = choiceFor(place)?.form;
    const field = this.querySelector<HTMLTextAreaElement>('.b-output-code')!;
    const what = form === 'text' || form === 'markdown' ? 'text' : 'code';
    this.#say((await copyFrom(field)) ? copied[what] : copyFailed);
  }

  async #copyLook(place: PlaceId, opened: Opened): Promise<void> {
    const { copied, lookFailed } = OUTPUTS_WORDS[this.uiLang];
    const formatted = codeFor(choiceFor(place)!, opened);
    const isCopied = await copyLook(formatted, printText(opened.outline));
    this.#say(isCopied ? copied.look : lookFailed);
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
    const isHeld = this.blockers.length > 0 && !this.#goesOn;
    return html`${isRefusal(found) ? showRefusal(found.problems, this.uiLang) : this.#renderBlockers()}
    ${showSection(1, 'where', words.where, showAddress(this.name, this.base, words))}
    ${isRefusal(found) || isHeld ? nothing : this.#renderMade(found.reading.case)}`;
  }

  #renderBlockers() {
    if (this.blockers.length === 0) return nothing;
    const goOn = this.#goesOn ? undefined : () => void this.#goOn();
    return showBlockers(this.blockers, OUTPUTS_WORDS[this.uiLang], goOn);
  }

  #renderMade(shown: Case) {
    const { uiLang, name, now } = this;
    const words = OUTPUTS_WORDS[uiLang];
    const hashes = typeof this.#hashes === 'object' ? this.#hashes : undefined;
    const site = siteOf(this.#settings, hashes);
    const base = site?.base;
    const lacksName = readBase(this.base.trim()) !== undefined && !isSiteName(name);
    const langs = languagesFor(shown);
    const lang = langs.find((it) => it === Outputs.chosen.lang) ?? langs[0]!;
    const place = Outputs.chosen.place ?? firstPlace(site !== undefined);
    const opened =
      site === undefined ? openAlone(shown, lang, now) : openOnSite(name, shown, lang, site);
    const make = () => void this.#make();
    const whole = showSite({ words, base, lacksName, making: this.#making, make });
    const copies = showCopies({
      uiLang,
      words,
      siteWords: siteWordsFor(uiLang),
      place,
      lang,
      langs,
      opened,
      base,
      lacksName,
      scripts: hashes ? 'known' : this.#hashes === 'failed' ? 'failed' : 'reading',
      said: this.#said,
      choosePlace: (place) => this.#choose({ place }),
      chooseLang: (lang) => this.#choose({ lang }),
      copy: () => void this.#copy(place),
      copyLook: () => void this.#copyLook(place, opened),
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
    return html`${showSection(2, 'site', words.site, whole)}
    ${showSection(3, 'copies', words.paste, copies)}
    ${showSection(4, 'previews', words.previews, previews)}`;
  }
}

/** Each leads to the next one. */
const showSection = (number: number, id: string, title: string, content: unknown) =>
  html`<section aria-labelledby="b-outputs-${id}">
    <h3 id="b-outputs-${id}" tabindex="-1">${number}. ${title}</h3>
    ${content}
  </section>`;

declare global {
  interface HTMLElementTagNameMap {
    'builder-outputs': Outputs;
  }
}

if (!customElements.get('builder-outputs')) customElements.define('builder-outputs', Outputs);
