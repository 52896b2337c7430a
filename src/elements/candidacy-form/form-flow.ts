import type {LitElement, ReactiveController} from "lit";
import type {Dossier, Receipt} from "../../../data-schema/candidacy.js";
import {
  type Draft,
  dossierOf,
  type Form,
  isAnswered,
  lengthOf,
  type News,
  newDraft,
  shownSteps,
  type Step,
  type Target,
  textAt,
  withAnswer,
  withDecoy,
  type WrittenField,
} from "../../candidacy/index.js";
import {emit} from "../../events/index.js";
import type {Scene} from "../shared/scene.js";
import {LazyDrawing} from "../shared/lazy-drawing.js";
import {MunicipalityList} from "../shared/municipality-list.js";
import {report} from "../shared/webmaster.js";
import {Dispatch} from "./dispatch.js";
import {DraftKeeper} from "./draft-keeper.js";
import type {FilesDrawing} from "./files.js";
import {type Actions, domId, type FillingWords, type FormScene, type Question} from "./form-scene.js";
import {Files} from "./kept-files.js";
import {Reproaches} from "./reproaches.js";
import {TakeAway} from "./take-away.js";

/** Which page is shown. */
export type View =
  | {readonly at: "start" | "step" | "hand"}
  | {
      readonly at: "received";
      readonly receipt: Receipt;
      readonly dossier: Dossier;
      readonly draft: Draft;
    };

/** What the flow needs to know; it may change at any time. */
export interface FlowContext {
  readonly scene: Scene<FillingWords>;
  readonly form: Form;
  /** Absolute address. */
  readonly endpoint?: string;
  readonly partner?: string;
  /** False before and after the time when dossiers are received. */
  readonly open: boolean;
}

export type FlowHost = LitElement;

/** What happens when a visitor does something: pages, faults, the draft. */
export class FormFlow implements ReactiveController {
  view: View = {at: "start"};
  readonly keeper: DraftKeeper;
  readonly takeAway: TakeAway;
  readonly #dispatch: Dispatch;
  readonly #files: Files;
  readonly #filesDrawing: LazyDrawing<FilesDrawing>;
  readonly #municipalities: MunicipalityList;
  readonly #reproaches = new Reproaches();
  #question?: Question;
  /** « Continuer » leads back to the review when the visitor has come from there. */
  #fromReview = false;
  /** That it is kept is said to a screen reader once; after that, only when that is no longer so. */
  #toldKept = false;

  constructor(
    readonly host: FlowHost,
    readonly context: () => FlowContext | undefined,
    readonly announce: (sentence: string) => void,
  ) {
    const failed = (cause: unknown): void => {
      report(host, {kind: "storage", message: String(cause)});
    };
    this.keeper = new DraftKeeper(
      host,
      ({step}, savedAt) => {
        emit(host, "rally-candidacy-saved", {step, savedAt});
        if (this.#toldKept) return;
        this.#toldKept = true;
        this.takeAway.prepare();
        announce(context()?.scene.words.saved(savedAt) ?? "");
        // Browsers clear what nobody has asked them to keep. What comes of it changes nothing here.
        void (navigator.storage as StorageManager | undefined)?.persist().catch(() => false);
      },
      failed,
      (news, draft) => {
        this.#onGone(news, draft);
      },
    );
    this.#files = new Files(host, () => this.keeper.rally, failed);
    this.#filesDrawing = new LazyDrawing(host, async () => {
      const {filesDrawing} = await import("./files.js");
      return filesDrawing(this.#files);
    });
    this.#dispatch = new Dispatch(host, {
      keeper: this.keeper,
      files: this.#files,
      reproaches: this.#reproaches,
      context,
      announce,
      focus: this.#focus,
      received: (draft, receipt) => {
        const dossier = this.#dossierOf(draft);
        if (!dossier) return;
        this.#reset();
        this.#show({at: "received", receipt, dossier, draft});
      },
    });
    this.takeAway = new TakeAway(host, {
      files: this.#files,
      keeper: this.keeper,
      context,
      view: () => this.view,
      ask: (question) => {
        this.act.ask(question);
      },
      opened: () => {
        this.#dispatch.stop();
        this.#reset();
        this.#showLast();
      },
    });
    this.#municipalities = new MunicipalityList(host, (count) => {
      const sentence = context()?.scene.words.found(count);
      if (sentence) announce(sentence);
    });
    host.addController(this);
  }

  /** An earlier visit's sending goes on by itself, once all that it needs is there. */
  hostUpdate(): void {
    const {found} = this.keeper;
    const context = this.context();
    if (found?.sendingFrom === undefined || !context?.open || !context.endpoint) return;
    this.keeper.open(found);
    this.view = {at: "step"};
    const last = this.#steps.at(-1);
    if (last) this.keeper.change({...found, step: last.id});
    void this.#dispatch.begin(found, found.sendingFrom);
  }

  /** What is needed to draw a draft. */
  sceneOf(draft: Draft, {scene, form, endpoint}: FlowContext): FormScene {
    return {
      ...scene,
      form: {...form, steps: shownSteps(form.steps, draft.answers)},
      wholeForm: form,
      draft,
      endpoint,
      faults: this.#reproaches.faults,
      complaints: this.#reproaches.complaints,
      sending: this.#dispatch.state,
      keeping: this.keeper.keeping,
      isShared: this.keeper.isShared,
      question: this.#question,
      refusal: this.takeAway.refusal,
      municipalities: this.#municipalities,
      files: this.#filesDrawing,
      act: this.act,
    };
  }

  /** The dossier as it stands; none when nothing has been begun. */
  get dossier(): Dossier | undefined {
    if (this.view.at === "received") return this.view.dossier;
    const draft = this.keeper.draft ?? this.keeper.found;
    return draft && this.#dossierOf(draft);
  }

  /** Begins an empty dossier. */
  readonly start = (): void => {
    const context = this.context();
    const [first] = context?.form.steps ?? [];
    if (!context || !first) return;
    this.#reset();
    this.keeper.open(newDraft(context.scene.feed.rally.id, first.id));
    this.#show({at: "step"});
  };

  /** Goes on with the dossier that was found, where it was left. */
  readonly resume = (): void => {
    const {found} = this.keeper;
    if (!found) return;
    this.keeper.open(found);
    this.#showLast();
  };

  /** Erases the draft and goes back to the first page. */
  async discard(): Promise<void> {
    this.#dispatch.stop();
    this.#reset();
    await this.keeper.erase();
  }

  readonly act: Actions = {
    answer: (field, answer) => {
      const {draft} = this.keeper;
      if (!draft) return;
      // Once other words are written, those on their way are no longer the ones to wait for.
      if (this.#dispatch.state.status !== "idle") this.#dispatch.stop();
      this.#reproaches.onChange(field);
      const {maxLength = Infinity} = field as Partial<WrittenField>;
      const length = typeof answer === "string" ? lengthOf(answer) : 0;
      // What turns red is heard once, too.
      if (length > maxLength && lengthOf(textAt(draft.answers, field.id)) <= maxLength) {
        this.announce(this.context()?.scene.words.countOf(length, maxLength) ?? "");
      }
      this.keeper.change(withAnswer(draft, field.id, answer));
    },
    decoy: (text) => {
      const {draft} = this.keeper;
      if (draft) this.keeper.change(withDecoy(draft, text));
    },
    settle: (field) => {
      const {draft} = this.keeper;
      if (!draft) return;
      this.#reproaches.onLeaving(field, draft);
      this.host.requestUpdate();
    },
    go: (step, target) => {
      this.#fromReview = target !== undefined && this.#isLast(this.keeper.draft?.step);
      this.#enter(step, target);
    },
    next: () => {
      const {draft} = this.keeper;
      const step = draft && this.#stepOf(draft);
      if (!step) return;
      this.#reproaches.onStep(step, draft, true);
      this.keeper.change({...draft, left: [...new Set([...draft.left, step.id])]});
      if (this.#reproaches.some) this.#focus(".summary");
      else this.act.goOn();
    },
    goOn: () => {
      const steps = this.#steps;
      const next = this.#fromReview ? steps.at(-1) : steps[this.#indexOf(this.keeper.draft?.step) + 1];
      this.#fromReview = false;
      if (next) this.#enter(next.id);
    },
    back: () => {
      if (this.view.at === "hand") {
        this.#show({at: "step"});
        return;
      }
      const before = this.#steps[this.#indexOf(this.keeper.draft?.step) - 1];
      this.#fromReview = false;
      if (before) this.#enter(before.id);
    },
    submit: () => {
      this.#submit();
    },
    sendAgain: () => {
      this.announce("");
      this.#dispatch.again();
      this.#focus(".outgoing");
    },
    stop: () => {
      this.#dispatch.stop();
      this.#focus(".primary");
    },
    takeOther: () => {
      void this.keeper.takeOther().then(() => {
        this.#reproaches.clear();
        this.#focus(".page-title");
      });
    },
    takeOver: () => {
      void this.keeper.takeOver().then(() => {
        this.#focus(".page-title");
      });
    },
    download: () => void this.takeAway.download(),
    print: () => void this.takeAway.print(),
    open: (file) => void this.takeAway.open(file),
    ask: (question) => {
      this.#question = question;
      if (question) this.#focus(".confirmation");
      else this.#focus(".take-away > summary", ".page-title");
    },
    confirm: () => {
      const question = this.#question;
      if (question === "replace") {
        void this.takeAway.replace();
        return;
      }
      void this.discard().then(() => {
        if (question === "restart") {
          this.start();
          return;
        }
        this.announce(this.context()?.scene.words.erased ?? "");
        this.#focus();
      });
    },
    announce: (sentence) => {
      this.announce(sentence);
    },
    focus: (...selectors) => {
      this.#focus(...selectors);
    },
  };

  /** The steps that are shown. */
  get #steps(): readonly Step[] {
    const {draft, found} = this.keeper;
    return shownSteps(this.context()?.form.steps ?? [], (draft ?? found)?.answers ?? {});
  }

  #indexOf(step: string | undefined): number {
    return Math.max(
      0,
      this.#steps.findIndex(({id}) => id === step),
    );
  }

  #isLast(step: string | undefined): boolean {
    return this.#indexOf(step) === this.#steps.length - 1;
  }

  #stepOf({step}: Draft): Step | undefined {
    return this.#steps[this.#indexOf(step)];
  }

  #enter(id: string, target?: Target): void {
    const context = this.context();
    const {draft} = this.keeper;
    if (!context || !draft) return;
    const current = this.#stepOf(draft);
    const begun =
      current && id !== current.id && current.fields.some((field) => isAnswered(field, draft.answers));
    const left = begun ? [...new Set([...draft.left, current.id])] : draft.left;
    const entered = {...draft, step: id, left};
    this.keeper.change(entered);
    const step = this.#stepOf(entered);
    if (step && (step.id !== current?.id || !target)) this.#reproaches.onStep(step, entered);
    this.#question = undefined;
    const field = target && `[data-field="${domId({wholeForm: context.form}, target)}"] `;
    const controls = ["[aria-invalid]", "[type=radio]:checked", ":is(input, textarea)"];
    this.#show({at: "step"}, ...(field ? controls.map((control) => field + control) : []));
  }

  #submit(): void {
    const context = this.context();
    // After the deadline, a sending that had begun may finish without the form being opened again.
    if (this.keeper.found?.tried) this.keeper.open(this.keeper.found);
    const {draft} = this.keeper;
    if (!context || !draft || (!context.open && !draft.tried)) {
      this.host.requestUpdate();
      return;
    }
    const steps = this.#steps;
    this.#reproaches.onSending({...context.form, steps}, draft);
    if (this.#reproaches.some) {
      this.keeper.change({...draft, left: steps.map(({id}) => id)});
      this.#focus(".summary");
      return;
    }
    if (!context.endpoint) {
      this.#show({at: "hand"});
      return;
    }
    this.announce("");
    void this.#dispatch.begin(draft).then(() => {
      if (!this.#reproaches.some) this.#focus(".outgoing");
    });
  }

  /** Nobody is here, perhaps: the focus stays where it is. */
  #onGone(news: Exclude<News, {news: "kept"}>, draft: Draft): void {
    this.#dispatch.stop();
    this.#reset();
    if (news.news === "received") this.view = {...news, at: "received", draft};
    this.announce(this.context()?.scene.words[news.news === "received" ? "receivedTitle" : "erased"] ?? "");
  }

  #reset(): void {
    this.view = {at: "start"};
    this.takeAway.clear();
    this.#reproaches.clear();
    this.#question = undefined;
    this.#fromReview = false;
    this.#toldKept = false;
  }

  /** Shows the step at which the draft was left. */
  #showLast(): void {
    const {draft} = this.keeper;
    const step = draft && this.#stepOf(draft);
    if (step) this.#reproaches.onStep(step, draft);
    this.#show({at: "step"});
  }

  #show(view: View, ...selectors: string[]): void {
    this.view = view;
    // What was said of the page before is over.
    this.announce("");
    this.#focus(...selectors, ".page-title");
  }

  /** Puts the focus on the first of these that is there once all is drawn, else on the form's own heading. */
  readonly #focus = (...selectors: string[]): void => {
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => {
      const {renderRoot} = this.host;
      const found = [...selectors, ".top"].flatMap(
        (selector) => renderRoot.querySelector<HTMLElement>(selector) ?? [],
      );
      found[0]?.focus();
    });
  };

  #dossierOf(draft: Draft): Dossier | undefined {
    const context = this.context();
    if (!context) return undefined;
    const {form, partner, scene} = context;
    return dossierOf(draft, {form, partner, language: scene.words.language});
  }
}
