// The work that is being done: the case as it was written, step by step, what is found in it, and what this browser keeps of
// it. Every change goes through here, and is shown again by the element that it belongs to.

import type { ReactiveControllerHost } from 'lit';
import { MAX_FILE_BYTES } from '../case/read.js';
import { checkCaseText } from '../check/check.js';
import type { Finding } from '../check/findings.js';
import { nameFor } from '../site/base.js';
import { type CaseValue, type Draft, draftOf, editDraft, readDraft } from './draft.js';
import type { EditDetail } from './events.js';
import { type FileHandle, openFile, saveFile } from './files.js';
import { countNotes, type Notes, placeNotes } from './findings.js';
import { type History, historyOf, stepBack, stepForward, stepTo } from './history.js';
import { type StartId, startingPoint } from './starts.js';
import type { Lang } from './lang.js';
import { forget, keep, type Kept, NOTHING, readKept } from './store.js';
import { type BuilderWords, fillWords } from './words/builder.js';

/** What the work needs of the page. */
export interface Surroundings {
  readonly clock: () => Date;
  readonly storage: () => Storage;
  readonly words: () => BuilderWords;
}

export class Work {
  draft: Draft = readDraft('');
  /** What the form shows: the last text that was a case. */
  value: CaseValue = {};
  findings: readonly Finding[] = [];
  notes: Notes = placeNotes([], {});
  /** The moment for which the findings are. */
  now = new Date(0);
  kept: Kept = NOTHING;
  /** Whether this browser keeps anything. */
  isKept = true;
  /** What was done last, in words. */
  said = '';

  #host: ReactiveControllerHost;
  #around: Surroundings;
  #history = historyOf('');
  #handle: FileHandle | undefined;

  constructor(host: ReactiveControllerHost, around: Surroundings) {
    this.#host = host;
    this.#around = around;
  }

  /** Goes on with what was kept. */
  resume(): void {
    this.kept = readKept(this.#around.storage);
    this.#show(historyOf(this.kept.text));
  }

  get isBegun(): boolean {
    return this.draft.text !== '';
  }

  get canUndo(): boolean {
    return this.#history.past.length > 0;
  }

  get canRedo(): boolean {
    return this.#history.future.length > 0;
  }

  /** What the file is called, but for `.json`: as the author says, else after the person. */
  get name(): string {
    const { name } = this.value;
    return this.kept.name ?? nameFor(typeof name === 'string' ? name : '');
  }

  /** What has to be mended before anything is published, in words. */
  get blockers(): readonly string[] {
    const { blockedErrors, blockedGaps, blockedJson } = this.#around.words();
    if (this.draft.value === undefined) return [blockedJson];
    const { errors, gaps } = countNotes(this.notes);
    return [...(errors > 0 ? [blockedErrors] : []), ...(gaps > 0 ? [blockedGaps] : [])];
  }

  edit({ edits, together }: EditDetail): void {
    this.said = '';
    this.#step(stepTo(this.#history, editDraft(this.draft, edits).text, together));
  }

  /** Mends what was found. */
  fix(detail: EditDetail): void {
    this.edit(detail);
    this.say(this.#around.words().fixed);
  }

  write(text: string): void {
    this.said = '';
    this.#step(stepTo(this.#history, text, 'json'));
  }

  undo(): void {
    this.#step(stepBack(this.#history));
  }

  redo(): void {
    this.#step(stepForward(this.#history));
  }

  /** Puts the case away; a step back brings it again. */
  clear(): void {
    this.#begin('', undefined);
  }

  start(id: StartId, lang: Lang): void {
    const today = this.#around.clock().toISOString().slice(0, 10);
    this.#begin(draftOf(startingPoint(id, lang, today)).text, undefined);
  }

  async open(): Promise<void> {
    const { tooLarge, opened, notRead } = this.#around.words();
    try {
      const file = await openFile();
      if (file === undefined) return;
      if (file.text.length > MAX_FILE_BYTES) return this.say(tooLarge);
      this.#begin(file.text, file.name.replace(/\.json$/i, ''), file.handle);
      this.say(fillWords(opened, { name: file.name }));
    } catch {
      this.say(notRead);
    }
  }

  async save(): Promise<void> {
    const { saved, downloaded, notSaved } = this.#around.words();
    const name = `${this.name}.json`;
    try {
      const handle = await saveFile(this.draft.text, name, this.#handle);
      if (handle === false) return;
      this.#handle = handle;
      this.say(fillWords(handle ? saved : downloaded, { name: handle?.name ?? name }));
    } catch {
      this.say(notSaved);
    }
  }

  /** Keeps what the author has chosen besides the case. */
  set(changes: Partial<Omit<Kept, 'text'>>): void {
    this.#keep(changes);
    this.#host.requestUpdate();
  }

  /** Removes everything from this browser. */
  forget(): void {
    forget(this.#around.storage);
    this.kept = NOTHING;
    this.#handle = undefined;
    this.#show(historyOf(''));
    this.say(this.#around.words().forgotten);
  }

  say(words: string): void {
    this.said = words;
    this.#host.requestUpdate();
  }

  /** @param handle of the file that it was read from */
  #begin(text: string, name: string | undefined, handle?: FileHandle): void {
    this.said = '';
    this.#handle = handle;
    this.#keep({ name });
    this.#step(stepTo(this.#history, text));
  }

  #step(history: History): void {
    this.#show(history);
    this.#keep({ text: history.present });
  }

  #keep(changes: Partial<Kept>): void {
    this.kept = { ...this.kept, ...changes };
    this.isKept = keep(this.#around.storage, this.kept);
  }

  #show(history: History): void {
    this.#history = history;
    this.now = this.#around.clock();
    this.draft = readDraft(history.present);
    this.value = this.draft.value ?? (this.isBegun ? this.value : {});
    this.findings = this.isBegun ? checkCaseText(history.present, { now: this.now }) : [];
    this.notes = placeNotes(this.findings, this.value);
    this.#host.requestUpdate();
  }
}
