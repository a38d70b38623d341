// Looking up the contacts of one official: where each can be seen, and that a person has seen it. The day is written
// by a press alone, never because something arrived or changed.

import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { cleanFormat } from '../../case/formats.js';
import { own } from '../../case/read-fields.js';
import { DAY_MS, dayIn, isFuture } from '../../card/dates.js';
import { VERIFIED_DAYS } from '../../check/contacts.js';
import { property } from '../../element/property.js';
import { NETWORKS } from '../../message/networks.js';
import { dayOf } from '../day.js';
import { nameOfPath, type Path } from '../draft.js';
import { editEvent } from '../events.js';
import { LightElement } from '../light-element.js';
import { CONTACTS_WORDS, type ContactsWords } from '../words/contacts.js';
import { type Contact, contactsOf, profileOf } from './profile.js';

/**
 * The contacts of one official, to be opened and confirmed one by one.
 *
 * @tag builder-contacts
 * @fires builder-edit - `verified` is today, once every contact has been confirmed
 */
export class Contacts extends LightElement {
  /** The official, as written. */
  @property({ attribute: false }) target: Readonly<Record<string, unknown>> = {};
  /** Where the official stands: `['targets', 0]`. */
  @property({ attribute: false }) path: Path = [];
  @property({ attribute: false }) now: Date = new Date(0);

  /** Contacts by network and value: another value is another contact, which nobody has seen. */
  #opened: ReadonlySet<string> = new Set();
  #confirmed: ReadonlySet<string> = new Set();
  /** The contacts that were there when a day in `verified` was first seen: it says nothing of others. */
  #verifiedWith = new Map<string, string>();

  protected override willUpdate(changed: PropertyValues<this>): void {
    const contacts = contactsOf(this.target);
    const keys = new Set(contacts.map(keyOf));
    if (this.#isAnother(changed)) this.#verifiedWith.clear();
    this.#opened = keep(this.#opened, keys);
    this.#confirmed = keep(this.#confirmed, keys);
    const verified = this.#verified();
    if (verified !== undefined && !this.#verifiedWith.has(verified)) {
      this.#verifiedWith.set(verified, allOf(contacts));
    }
  }

  /** Whether this is another official now. Typing changes one field at a time, and a name is never all of it. */
  #isAnother(changed: PropertyValues<this>): boolean {
    const before = changed.get('target');
    const path = changed.get('path');
    if (path !== undefined && nameOfPath(path) !== nameOfPath(this.path)) return true;
    return (
      before !== undefined &&
      own(before, 'name') !== own(this.target, 'name') &&
      allOf(contactsOf(before)) !== allOf(contactsOf(this.target))
    );
  }

  /** The day of the last look, where one is written that can be true. */
  #verified(): string | undefined {
    const written = own(this.target, 'verified');
    const date = typeof written === 'string' ? cleanFormat(written, 'date') : undefined;
    return date === undefined || isFuture(date, this.now) ? undefined : date;
  }

  #today(): string {
    return dayOf(this.now);
  }

  #open(contact: Contact): void {
    this.#opened = new Set([...this.#opened, keyOf(contact)]);
    this.requestUpdate();
  }

  #confirm(contact: Contact): void {
    const key = keyOf(contact);
    const isTakenBack = this.#confirmed.has(key);
    this.#confirmed = new Set([...this.#confirmed, key].filter((it) => !isTakenBack || it !== key));
    this.requestUpdate();
    if (!isTakenBack && this.#isAllConfirmed()) this.#write();
  }

  #isAllConfirmed(): boolean {
    const contacts = contactsOf(this.target);
    return contacts.every(
      (contact) => contact.value !== undefined && this.#confirmed.has(keyOf(contact)),
    );
  }

  #write(): void {
    const today = this.#today();
    this.#verifiedWith.set(today, allOf(contactsOf(this.target)));
    // The same day may stand there already: then nothing arrives that would show it.
    this.requestUpdate();
    const edits = [{ path: [...this.path, 'verified'], value: today }];
    this.dispatchEvent(editEvent({ edits }));
  }

  protected override render(): TemplateResult | typeof nothing {
    const contacts = contactsOf(this.target);
    if (contacts.length === 0) return nothing;
    const words = CONTACTS_WORDS[this.uiLang];
    const name = own(this.target, 'name');
    const group =
      typeof name === 'string' && name.trim() !== '' ? words.group(name) : words.groupNameless;
    const { said, isDue } = this.#state(contacts, words);
    const isUnwritten = isDue && this.#isAllConfirmed();
    return html`<div class="b-contacts" role="group" aria-label=${group}>
      <p class=${isDue ? 'b-contacts-due' : 'b-hint'} role="status">${said}</p>
      ${isDue ? html`<p class="b-hint">${words.how}</p>` : nothing}
      <ul>
        ${contacts.map((contact) => html`<li>${this.#contact(contact, words)}</li>`)}
      </ul>
      ${
        isUnwritten
          ? html`<button type="button" @click=${this.#write}>${words.write}</button>`
          : nothing
      }
    </div>`;
  }

  #state(contacts: readonly Contact[], words: ContactsWords) {
    const verified = this.#verified();
    if (verified === undefined) return { said: words.never, isDue: true };
    const date = dayIn(verified, this.uiLang);
    if (this.#verifiedWith.get(verified) !== allOf(contacts)) {
      return { said: words.changed(date), isDue: true };
    }
    const days = Math.floor((this.now.getTime() - Date.parse(verified)) / DAY_MS);
    return days > VERIFIED_DAYS
      ? { said: words.old(date), isDue: true }
      : { said: words.fresh(date), isDue: false };
  }

  #contact(contact: Contact, words: ContactsWords): TemplateResult {
    const { id, value } = contact;
    const { name: network = '' } = NETWORKS[id];
    if (value === undefined) {
      const bad = { email: words.badEmail, form: words.badForm } as Partial<Record<string, string>>;
      return html`<span class="b-contacts-due">${bad[id] ?? words.bad(network)}</span>`;
    }
    const profile = profileOf(id, value);
    if (profile === undefined) {
      return html`<bdi dir="ltr">${value}</bdi>
        <span class="b-hint">${words.email}</span>
        ${this.#button(contact, value, words)}`;
    }
    const name = id === 'form' ? words.openForm : words.open(`@${value}`, network);
    const seen = () => this.#open(contact);
    const isMiddle = (event: MouseEvent) => event.button === 1;
    return html`<a
        href=${profile}
        target="_blank"
        rel="noopener noreferrer"
        @click=${seen}
        @auxclick=${(event: MouseEvent) => isMiddle(event) && seen()}
        >${name}</a
      >
      ${id === 'form' ? html`<bdi class="b-hint" dir="ltr">${value}</bdi>` : nothing}
      ${this.#opened.has(keyOf(contact)) ? this.#button(contact, name, words) : nothing}`;
  }

  #button(contact: Contact, name: string, words: ContactsWords): TemplateResult {
    // It stays where it is when it is pressed, so that the keyboard does not lose its place.
    return html`<button
      type="button"
      aria-pressed=${this.#confirmed.has(keyOf(contact)) ? 'true' : 'false'}
      aria-label=${`${words.right}: ${name}`}
      @click=${() => this.#confirm(contact)}
    >
      ${words.right}
    </button>`;
  }
}

const keyOf = ({ id, value = '' }: Contact): string => `${id} ${value}`;

const allOf = (contacts: readonly Contact[]): string => contacts.map(keyOf).join('\n');

const keep = (some: ReadonlySet<string>, those: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...some].filter((one) => those.has(one)));

declare global {
  interface HTMLElementTagNameMap {
    'builder-contacts': Contacts;
  }
}

if (!customElements.get('builder-contacts')) customElements.define('builder-contacts', Contacts);
