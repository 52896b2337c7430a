import type {ReactiveController, ReactiveControllerHost} from "lit";
import {
  type Draft,
  DraftConflict,
  eraseDraft,
  findDraft,
  keepDraft,
  keepDraftAtOnce,
  type News,
  Tabs,
} from "../../candidacy/index.js";

/** Whether what the visitor wrote is kept on the device. */
export type Keeping =
  | {readonly status: "untouched"}
  | {readonly status: "kept"; readonly at: Date}
  | {readonly status: "failed"; readonly cause: unknown}
  /** Another tab has changed the same dossier. */
  | {readonly status: "conflict"};

/** Milliseconds between a change and its being kept, and before a browser that does not answer is given up. */
const pause = 400;
const patience = 2_000;

/**
 * Keeps the draft of a rally on the device: soon after each change, at once when the page or the element goes.
 * Nothing is kept before the first change.
 */
export class DraftKeeper implements ReactiveController {
  /** What is being written. */
  draft?: Draft;
  /** What an earlier visit has left. */
  found?: Draft;
  /** True once the device has been searched for an earlier draft. */
  looked = false;
  /** True once another tab has changed the dossier that this one shows. */
  isShared = false;
  keeping: Keeping = {status: "untouched"};

  #rally?: string;
  #last?: Draft;
  #dirty = false;
  /** How often another tab has sent or erased a dossier. */
  #ended = 0;
  #timer?: ReturnType<typeof setTimeout>;
  #queue: Promise<unknown> = Promise.resolve();
  readonly #tabs = new Tabs((news) => void this.#hear(news));

  constructor(
    readonly host: ReactiveControllerHost,
    readonly kept: (draft: Draft, at: Date) => void,
    readonly failed: (cause: unknown) => void,
    /** Another tab has sent, or erased, the dossier. */
    readonly gone: (news: Exclude<News, {news: "kept"}>, draft: Draft) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener("pagehide", this.#leave);
    document.addEventListener("visibilitychange", this.#leave);
    if (this.#rally !== undefined) this.#tabs.open();
    // Another element may have kept a draft while this one was out of the page.
    if (this.#rally !== undefined && !this.draft) void this.#find(this.#rally);
  }

  hostDisconnected(): void {
    removeEventListener("pagehide", this.#leave);
    document.removeEventListener("visibilitychange", this.#leave);
    void this.save();
    this.#tabs.close();
  }

  get rally(): string | undefined {
    return this.#rally;
  }

  /** What is being written, or else what an earlier visit has left. */
  get present(): Draft | undefined {
    return this.draft ?? this.found;
  }

  /** Looks once for an earlier draft of a rally. */
  async look(rally: string): Promise<void> {
    if (rally === this.#rally) return;
    if (this.#rally !== undefined) void this.save();
    this.#rally = rally;
    this.#tabs.open();
    this.#forget();
    this.looked = false;
    await this.#find(rally);
  }

  /** Takes up a draft: a new one, or the one found. */
  open(draft: Draft): void {
    if (draft === this.found) this.#last = draft;
    this.found = undefined;
    this.draft = draft;
    this.host.requestUpdate();
  }

  /** Goes on with another state of the draft, which is kept soon once something has been written. */
  change(draft: Draft): void {
    this.draft = draft;
    this.host.requestUpdate();
    if (draft.changedAt === 0) return;
    this.#dirty = true;
    this.#timer ??= setTimeout(() => void this.save(), pause);
  }

  /** Keeps what has changed, now. False when that was not possible. */
  async save(): Promise<boolean> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    // One after the other: each must know what the one before has kept.
    const saved = this.#queue.then(() => this.#save());
    this.#queue = saved;
    return saved;
  }

  /** Erases the draft from the device and from memory; `news` is what other tabs are told of it. */
  async erase(news?: News): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#dirty = false;
    const rally = this.#rally;
    const {key} = this.present ?? {};
    this.#forget();
    this.host.requestUpdate();
    if (rally === undefined) return;
    const erased = this.#queue.then(() => eraseDraft(rally)).catch(this.failed);
    this.#queue = erased;
    await erased;
    if (key !== undefined) this.#tabs.tell(news ?? {news: "erased", rally, key});
  }

  /** Takes the draft that another tab has kept in place of this one. */
  async takeOther(): Promise<void> {
    if (this.#rally === undefined) return;
    this.#dirty = false;
    this.#take(await findDraft(this.#rally));
  }

  /** Keeps this draft in place of the one that another tab has kept. */
  async takeOver(): Promise<void> {
    if (this.#rally === undefined || !this.draft) return;
    const other = await findDraft(this.#rally);
    this.#last = other;
    const revision = Math.max(this.draft.revision, other ? other.revision + Number(other.tried) : 0);
    this.change({...this.draft, revision});
    await this.save();
  }

  async #hear(news: News): Promise<void> {
    const {rally} = news;
    if (rally !== this.#rally) return;
    if (news.news === "kept") {
      this.isShared = true;
      if (this.draft) await this.#follow(rally);
      else await this.#findOther(rally);
    } else {
      const draft = this.present;
      this.#ended += 1;
      if (news.key !== draft?.key) return;
      this.#dirty = false;
      this.#forget();
      this.gone(news, draft);
    }
    this.host.requestUpdate();
  }

  /** What another tab has begun can be taken up here; that it has ended is news of its own. */
  async #findOther(rally: string): Promise<void> {
    const ended = this.#ended;
    const found = await findDraft(rally).catch(() => undefined);
    if (found && !this.draft && ended === this.#ended) this.found = found;
  }

  /** What is being written here meets what the other tab has written when it is kept, and not before. */
  async #follow(rally: string): Promise<void> {
    await this.#queue;
    const {draft} = this;
    const isQuiet = (): boolean => this.draft === draft && !this.#dirty && this.keeping.status !== "conflict";
    if (!isQuiet()) return;
    const other = await findDraft(rally);
    if (isQuiet()) this.#take(other);
  }

  #forget(): void {
    this.draft = this.found = this.#last = undefined;
    this.isShared = false;
    this.keeping = {status: "untouched"};
  }

  #take(other: Draft | undefined): void {
    this.#last = other;
    // Where one stands in it is each tab's own.
    if (other) this.draft = {...other, step: this.draft?.step ?? other.step};
    this.keeping = {status: "untouched"};
    this.host.requestUpdate();
  }

  async #find(rally: string): Promise<void> {
    // WebKit has answered IndexedDB requests never: the form must not wait for that.
    const silence = new Promise<undefined>((resolve) => setTimeout(resolve, patience));
    let found: Draft | undefined;
    try {
      found = await Promise.race([findDraft(rally), silence]);
    } catch {
      // A browser that refuses to look will refuse to keep: that is said once there is something to keep.
    }
    if (rally !== this.#rally) return;
    this.looked = true;
    if (!this.draft) this.found = found;
    this.host.requestUpdate();
  }

  async #save(): Promise<boolean> {
    const {draft} = this;
    const last = this.#last;
    if (!draft || !this.#dirty) return this.keeping.status !== "failed";
    this.#dirty = false;
    try {
      await keepDraft(draft, last);
    } catch (cause) {
      this.#dirty = true;
      const first = this.keeping.status !== "failed";
      this.keeping = cause instanceof DraftConflict ? {status: "conflict"} : {status: "failed", cause};
      if (first && this.keeping.status === "failed") this.failed(cause);
      this.host.requestUpdate();
      return false;
    }
    // `#leave` may have kept something newer meanwhile.
    if (this.#last === last) this.#last = draft;
    const at = new Date();
    this.keeping = {status: "kept", at};
    this.#tabs.tell({news: "kept", rally: draft.rally});
    this.kept(draft, at);
    this.host.requestUpdate();
    return true;
  }

  /** A page that goes does not wait. */
  readonly #leave = (): void => {
    const {draft, keeping} = this;
    if (!draft || !this.#dirty || keeping.status === "conflict") return;
    if (keepDraftAtOnce(draft)) {
      this.#last = draft;
      this.#dirty = false;
    } else void this.save();
  };
}
