// The work that is being done: the case as it was written, step by step, what is found in it, and what this browser keeps of
// it. Every change goes through here, and is shown again by the element that it belongs to.

import type { ReactiveControllerHost } from 'lit';
import { nameFor } from '../../site/base.js';
import { dayOf } from '../day.js';
import { type CaseValue, draftOf, editDraft } from '../draft.js';
import type { EditDetail, SettingDetail } from '../events.js';
import { countNotes } from '../notes/notes.js';
import type { Lang } from '../lang.js';
import { type StartId, startingPoint } from '../starts/starts.js';
import { type BuilderWords, fillWords } from '../words/builder.js';
import type { FileHandle } from './files.js';
import { type Desk, openCase, saveCase } from './filing.js';
import { withFollowUps } from './follow-ups.js';
import { type History, historyOf, stepBack, stepForward, stepTo } from './history.js';
import { changedKey, NO_READING, type Reading, readText } from './reading.js';
import { forget, keep, type Kept, type KeptCase, readKept } from './store.js';

/** What the work needs of the page. */
export interface Surroundings {
  readonly clock: () => Date;
  readonly storage: () => Storage;
  readonly words: () => BuilderWords;
  /** What the author calls a field. */
  readonly label: (field: string) => string;
}

export class Work {
  reading: Reading = NO_READING;
  base = '';
  /** Whether this browser keeps anything. */
  isKept = true;
  /** Whether another tab writes, too. */
  isElsewhere = false;
  /** What was done last, in words. */
  said = '';

  #host: ReactiveControllerHost;
  #around: Surroundings;
  #history: History<Desk> = historyOf<Desk>(undefined);
  /** The case that was put away for this one. */
  #before: KeptCase | undefined;

  constructor(host: ReactiveControllerHost, around: Surroundings) {
    this.#host = host;
    this.#around = around;
  }

  /**
   * Goes on with what was kept. A step back brings the case that was put away before.
   * @returns the language that the author has chosen
   */
  resume(): Lang | undefined {
    const { current, before, base, lang } = readKept(this.#around.storage);
    this.base = base;
    this.#before = before;
    this.#show(historyOf<Desk>(current, before === undefined ? [] : [before]));
    return lang;
  }

  get isBegun(): boolean {
    return this.#history.present !== undefined;
  }

  get canUndo(): boolean {
    return this.#history.past.length > 0;
  }

  get canRedo(): boolean {
    return this.#history.future.length > 0;
  }

  /** What the file is called, but for `.json`: as the author says, else after the person; empty where that says nothing. */
  get name(): string {
    const { name } = this.reading.value;
    return this.#history.present?.name ?? nameFor(typeof name === 'string' ? name : '');
  }

  /** What stands in the way of publishing, in words. */
  get blockers(): readonly string[] {
    const { blockedErrors, blockedGaps, blockedJson } = this.#around.words();
    if (this.reading.draft.value === undefined) return [blockedJson];
    const { errors, gaps } = countNotes(this.reading.notes);
    return [...(errors > 0 ? [blockedErrors] : []), ...(gaps > 0 ? [blockedGaps] : [])];
  }

  edit({ edits, together }: EditDetail): void {
    const { draft, value } = this.reading;
    const all = withFollowUps(edits, value, dayOf(this.#around.clock()));
    this.write(editDraft(draft, all).text, together);
  }

  /** Mends what was found. */
  fix(detail: EditDetail): void {
    this.edit(detail);
    this.say(this.#around.words().fixed);
  }

  write(text: string, together?: string): void {
    const { present } = this.#history;
    this.said = '';
    if (text !== present?.text) this.#step({ ...present, name: present?.name, text }, together);
  }

  undo(): void {
    this.#retrace(stepBack(this.#history), this.#around.words().undone);
  }

  redo(): void {
    this.#retrace(stepForward(this.#history), this.#around.words().redone);
  }

  /** Puts the case away; a step back brings it again. */
  clear(): void {
    this.#begin(undefined);
  }

  start(id: StartId, lang: Lang): void {
    const today = dayOf(this.#around.clock());
    this.#begin({ text: draftOf(startingPoint(id, lang, today)).text, name: undefined });
  }

  /** @returns whether a file was opened */
  async open(): Promise<boolean> {
    const filed = await openCase(this.#around.words());
    if (filed?.desk !== undefined) this.#begin(filed.desk);
    if (filed !== undefined) this.say(filed.said);
    return filed?.desk !== undefined;
  }

  async save(): Promise<void> {
    const { present } = this.#history;
    if (present === undefined) return;
    const filed = await saveCase(present, this.name, this.#around.words());
    if (filed?.desk !== undefined) this.#name(filed.desk.name, filed.desk.handle);
    if (filed !== undefined) this.say(filed.said);
  }

  /** What the author has said of the site: what the file is called, and where it will be. */
  set({ name, base }: SettingDetail): void {
    if (name !== undefined) this.#name(name, this.#history.present?.handle);
    if (base !== undefined) this.#keep({ base: (this.base = base) });
    this.#host.requestUpdate();
  }

  speak(lang: Lang): void {
    this.#keep({ lang });
  }

  /** Removes everything from this browser, and lets go of it here. */
  forget(): void {
    forget(this.#around.storage);
    this.base = '';
    this.#before = undefined;
    this.isElsewhere = false;
    this.#show(historyOf<Desk>(undefined));
    this.say(this.#around.words().forgotten);
  }

  /** Another tab has written, or removed everything: then it is gone from here, too. */
  follow(change: 'written' | 'forgotten'): void {
    if (change === 'forgotten') return this.forget();
    this.isElsewhere = true;
    this.#host.requestUpdate();
  }

  /** Looks at the clock: a page may be open for days. */
  refresh(): void {
    if (dayOf(this.reading.now) !== dayOf(this.#around.clock())) this.#show(this.#history);
  }

  say(words: string): void {
    this.said = words;
    this.#host.requestUpdate();
  }

  #begin(desk: Desk | undefined): void {
    this.said = '';
    const { present } = this.#history;
    if (present !== undefined) this.#before = { text: present.text, name: present.name };
    this.#go(stepTo(this.#history, desk, this.#around.clock().getTime()), {});
  }

  /** What the file is called is no step of its own. */
  #name(name: string | undefined, handle: FileHandle | undefined): void {
    const { present } = this.#history;
    if (present === undefined) return;
    this.#history = { ...this.#history, present: { ...present, name, handle } };
    this.#keepCase();
  }

  #step(desk: Desk, together?: string): void {
    this.#go(stepTo(this.#history, desk, this.#around.clock().getTime(), together));
  }

  /** What changes may be out of sight: it is said which field that is. */
  #retrace(history: History<Desk>, sentence: string): void {
    const before = this.reading.value;
    if (history === this.#history) return;
    this.#go(history);
    const key = changedKey(before, this.reading.value);
    this.say(key === undefined ? '' : fillWords(sentence, { field: this.#around.label(key) }));
  }

  /** @param last what was shown before, where that is not to be shown any more */
  #go(history: History<Desk>, last?: CaseValue): void {
    this.#show(history, last);
    this.#keepCase();
  }

  #keepCase(): void {
    const { present } = this.#history;
    const current = present && { text: present.text, name: present.name };
    this.#keep({ current, before: this.#before });
  }

  #keep(changes: Partial<Kept>): void {
    this.isKept = keep(this.#around.storage, changes);
  }

  #show(history: History<Desk>, last = this.reading.value): void {
    this.#history = history;
    const { present } = history;
    const now = this.#around.clock();
    this.reading =
      present === undefined ? { ...NO_READING, now } : readText(present.text, last, now);
    this.#host.requestUpdate();
  }
}
