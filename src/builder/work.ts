// The work that is being done: the case as it was written, step by step, what is found in it, and what this browser keeps of
// it. Every change goes through here, and is shown again by the element that it belongs to.

import type { ReactiveControllerHost } from 'lit';
import { MAX_FILE_BYTES } from '../case/read.js';
import { checkCaseText } from '../check/check.js';
import type { Finding } from '../check/findings.js';
import { nameFor } from '../site/base.js';
import { dayOf } from './day.js';
import { type CaseValue, type Draft, draftOf, editDraft, readDraft } from './draft.js';
import type { EditDetail } from './events.js';
import { type FileHandle, openFile, saveFile } from './files.js';
import { countNotes, type Notes, placeNotes } from './findings.js';
import { withFollowUps } from './follow-ups.js';
import { type History, historyOf, stepBack, stepForward, stepTo } from './history.js';
import type { Lang } from './lang.js';
import { type StartId, startingPoint } from './starts.js';
import { forget, keep, type Kept, type KeptCase, readKept } from './store.js';
import { type BuilderWords, fillWords } from './words/builder.js';

/** What the work needs of the page. */
export interface Surroundings {
  readonly clock: () => Date;
  readonly storage: () => Storage;
  readonly words: () => BuilderWords;
}

/** A case, with the file that it came from or was saved to, where the browser gives a handle for that. */
interface Desk extends KeptCase {
  readonly handle?: FileHandle | undefined;
}

export class Work {
  draft: Draft = readDraft('');
  /** What the form shows: the last text that was a case. */
  value: CaseValue = {};
  findings: readonly Finding[] = [];
  notes: Notes = placeNotes([], {});
  /** The moment for which the findings are. */
  now = new Date(0);
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
    const { name } = this.value;
    return this.#history.present?.name ?? nameFor(typeof name === 'string' ? name : '');
  }

  /** What stands in the way of publishing, in words. */
  get blockers(): readonly string[] {
    const { blockedErrors, blockedGaps, blockedJson } = this.#around.words();
    if (this.draft.value === undefined) return [blockedJson];
    const { errors, gaps } = countNotes(this.notes);
    return [...(errors > 0 ? [blockedErrors] : []), ...(gaps > 0 ? [blockedGaps] : [])];
  }

  edit({ edits, together }: EditDetail): void {
    const all = withFollowUps(edits, this.value, dayOf(this.#around.clock()));
    this.write(editDraft(this.draft, all).text, together);
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
    this.#go(stepBack(this.#history));
  }

  redo(): void {
    this.#go(stepForward(this.#history));
  }

  /** Puts the case away; a step back brings it again. */
  clear(): void {
    this.#begin(undefined);
  }

  start(id: StartId, lang: Lang): void {
    const today = dayOf(this.#around.clock());
    this.#begin({ text: draftOf(startingPoint(id, lang, today)).text, name: undefined });
  }

  async open(): Promise<void> {
    const { tooLarge, opened, notRead } = this.#around.words();
    try {
      const file = await openFile();
      if (file === undefined) return;
      const { name, text, handle } = file;
      if (text.length > MAX_FILE_BYTES) return this.say(tooLarge);
      this.#begin({ text, name: withoutEnding(name), handle });
      this.say(fillWords(opened, { name }));
    } catch {
      this.say(notRead);
    }
  }

  async save(): Promise<void> {
    const { saved, downloaded, notSaved } = this.#around.words();
    const { present } = this.#history;
    const name = `${this.name || 'case'}.json`;
    try {
      const handle = await saveFile(this.draft.text, name, present?.handle);
      if (handle === false) return;
      if (handle !== undefined) this.#name(withoutEnding(handle.name), handle);
      this.say(fillWords(handle ? saved : downloaded, { name: handle?.name ?? name }));
    } catch {
      // The next time the author is asked where.
      this.#name(present?.name, undefined);
      this.say(notSaved);
    }
  }

  /** What the author has said of the site: what the file is called, and where it will be. */
  set({ name, base }: { readonly name?: string; readonly base?: string }): void {
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
    this.value = {};
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
    if (dayOf(this.now) !== dayOf(this.#around.clock())) this.#show(this.#history);
  }

  say(words: string): void {
    this.said = words;
    this.#host.requestUpdate();
  }

  #begin(desk: Desk | undefined): void {
    this.said = '';
    this.value = {};
    const { present } = this.#history;
    if (present !== undefined) this.#before = { text: present.text, name: present.name };
    this.#step(desk);
  }

  /** What the file is called is no step of its own. */
  #name(name: string | undefined, handle: FileHandle | undefined): void {
    const { present } = this.#history;
    if (present === undefined) return;
    this.#history = { ...this.#history, present: { ...present, name, handle } };
    this.#keepCase();
  }

  #step(desk: Desk | undefined, together?: string): void {
    this.#go(stepTo(this.#history, desk, this.#around.clock().getTime(), together));
  }

  #go(history: History<Desk>): void {
    this.#show(history);
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

  #show(history: History<Desk>): void {
    this.#history = history;
    this.now = this.#around.clock();
    this.draft = readDraft(history.present?.text ?? '');
    this.value = this.draft.value ?? this.value;
    this.findings = this.isBegun ? checkCaseText(this.draft.text, { now: this.now }) : [];
    this.notes = placeNotes(this.findings, this.value);
    this.#host.requestUpdate();
  }
}

const withoutEnding = (name: string): string => name.replace(/\.json$/i, '');
