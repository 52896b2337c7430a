import type {ReactiveController, ReactiveControllerHost} from "lit";
import type {Dossier, DossierFile, Receipt} from "../../../data-schema/candidacy.js";
import {
  type Answers,
  type Draft,
  dossierOf,
  type Form,
  isAnswered,
  lengthOf,
  newDraft,
  Sender,
  type Step,
  textAt,
  withAnswer,
  type WrittenField,
} from "../../candidacy/index.js";
import {emit} from "../../events/index.js";
import type {CandidacyFormSentences} from "../../i18n/candidacy-form/index.js";
import type {Scene} from "../shared/scene.js";
import {report} from "../shared/webmaster.js";
import {DraftKeeper} from "./draft-keeper.js";
import {type Actions, domId, type FormScene, type Question, type Target} from "./form-scene.js";
import {MunicipalityList} from "../shared/municipality-list.js";
import {Reproaches} from "./reproaches.js";
import {printPage} from "./sending-pages.js";
import {download, fileName, print} from "./take-away.js";

/** Which page is shown. */
export type View =
  | {readonly at: "start" | "step" | "hand"}
  | {readonly at: "received"; readonly receipt: Receipt; readonly dossier: Dossier; readonly key: string};

/** What the flow needs to know; it may change at any time. */
export interface Context {
  readonly scene: Scene<CandidacyFormSentences>;
  readonly form: Form;
  /** Absolute address. */
  readonly endpoint?: string;
  readonly partner?: string;
  /** False before and after the time when dossiers are received. */
  readonly open: boolean;
}

export interface FlowHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Milliseconds for which sending waits until the device has noted that it begins. */
const patience = 2_000;

/** What happens when a visitor does something: pages, faults, the draft, the sending. */
export class FormFlow implements ReactiveController {
  view: View = {at: "start"};
  readonly keeper: DraftKeeper;
  readonly sender = new Sender(() => {
    this.#onSending();
  });
  readonly #municipalities: MunicipalityList;
  readonly #reproaches = new Reproaches();
  #question?: Question;
  /** « Continuer » leads back to the review when the visitor has come from there. */
  #fromReview = false;
  #beginning = false;
  #told = "";
  /** That it is kept is said to a screen reader once; after that, only when that is no longer so. */
  #toldKept = false;

  constructor(
    readonly host: FlowHost,
    readonly context: () => Context | undefined,
    readonly announce: (sentence: string) => void,
  ) {
    host.addController(this);
    this.keeper = new DraftKeeper(
      host,
      ({step}, savedAt) => {
        emit(host, "rally-candidacy-saved", {step, savedAt});
        if (!this.#toldKept) announce(context()?.scene.words.saved(savedAt) ?? "");
        this.#toldKept = true;
      },
      (cause) => {
        report(host, {kind: "storage", message: String(cause)});
      },
    );
    this.#municipalities = new MunicipalityList(host, (count) => {
      const sentence = context()?.scene.words.found(count);
      if (sentence) announce(sentence);
    });
  }

  hostConnected(): void {
    addEventListener("online", this.#online);
    this.sender.resume();
  }

  hostDisconnected(): void {
    removeEventListener("online", this.#online);
    this.sender.pause();
  }

  /** What is needed to draw a draft. */
  sceneOf(draft: Draft, {scene, form, endpoint}: Context): FormScene {
    return {
      ...scene,
      form,
      draft,
      endpoint,
      faults: this.#reproaches.faults,
      complaints: this.#reproaches.complaints,
      sending: this.sender.state,
      keeping: this.keeper.keeping,
      question: this.#question,
      municipalities: this.#municipalities,
      act: this.act,
    };
  }

  /** The dossier as it stands; none when nothing has been begun. */
  get dossier(): Dossier | undefined {
    if (this.view.at === "received") return this.view.dossier;
    const context = this.context();
    const draft = this.keeper.draft ?? this.keeper.found;
    return context && draft && this.#dossierOf(draft, context);
  }

  /** The name under which the dossier is downloaded. */
  fileNameOf({answers}: {readonly answers: Answers | Dossier["answers"]}): string {
    const word = this.context()?.scene.words.fileName ?? "";
    return fileName(word, textAt(answers, "title"));
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
    const step = this.#stepOf(found);
    if (step) this.#reproaches.onStep(step, found);
    this.#show({at: "step"});
  };

  /** Erases the draft and goes back to the first page. */
  async discard(): Promise<void> {
    this.sender.stop();
    this.#reset();
    await this.keeper.erase();
  }

  readonly act: Actions = {
    answer: (field, answer) => {
      const {draft} = this.keeper;
      if (!draft) return;
      // Once other words are written, those on their way are no longer the ones to wait for.
      if (this.sender.state.status !== "idle") this.sender.stop();
      this.#reproaches.onChange(field);
      const {limit = Infinity} = field as Partial<WrittenField>;
      const length = typeof answer === "string" ? lengthOf(answer) : 0;
      // What turns red is heard once, too.
      if (length > limit && lengthOf(textAt(draft.answers, field.id)) <= limit) {
        this.announce(this.context()?.scene.words.countOf(length, limit) ?? "");
      }
      this.keeper.change(withAnswer(draft, field.id, answer));
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
      const steps = this.context()?.form.steps ?? [];
      const index = this.#indexOf(this.keeper.draft?.step);
      const next = this.#fromReview ? steps.at(-1) : steps[index + 1];
      this.#fromReview = false;
      if (next) this.#enter(next.id);
    },
    back: () => {
      if (this.view.at === "hand") {
        this.#show({at: "step"});
        return;
      }
      const before = this.context()?.form.steps[this.#indexOf(this.keeper.draft?.step) - 1];
      this.#fromReview = false;
      if (before) this.#enter(before.id);
    },
    submit: () => {
      void this.#submit();
    },
    sendAgain: () => {
      this.announce("");
      this.sender.again();
      this.#focus(".outgoing");
    },
    stop: () => {
      this.sender.stop();
      this.#focus(".primary");
    },
    takeOther: () => {
      void this.keeper.takeOther().then(() => {
        this.#reproaches.clear();
        this.#focus(".page-title");
      });
    },
    download: () => {
      const file = this.#file();
      if (file) download(file, this.fileNameOf(file));
    },
    print: () => {
      const context = this.context();
      const {dossier} = this;
      if (!context || !dossier) return;
      const {scene, form} = context;
      const title = textAt(dossier.answers, "title") || scene.words.title;
      const receipt = this.view.at === "received" ? this.view.receipt : undefined;
      const content = printPage(scene, {form, dossier, title, receipt});
      void print(this.host.renderRoot, content, title, scene.words.language);
    },
    ask: (question) => {
      this.#question = question;
      if (question) this.#focus(".confirmation");
      else this.#focus(".take-away > summary", ".page-title");
    },
    confirm: () => {
      const again = this.#question === "restart";
      void this.discard().then(() => {
        if (again) {
          this.start();
          return;
        }
        this.announce(this.context()?.scene.words.erased ?? "");
        this.#focus();
      });
    },
  };

  #indexOf(step: string | undefined): number {
    const steps = this.context()?.form.steps ?? [];
    return Math.max(
      0,
      steps.findIndex(({id}) => id === step),
    );
  }

  #isLast(step: string | undefined): boolean {
    return this.#indexOf(step) === (this.context()?.form.steps.length ?? 0) - 1;
  }

  #stepOf({step}: Draft): Step | undefined {
    return this.context()?.form.steps[this.#indexOf(step)];
  }

  #enter(id: string, target?: Target): void {
    const context = this.context();
    const {draft} = this.keeper;
    if (!context || !draft) return;
    const current = context.form.steps[this.#indexOf(draft.step)];
    const begun =
      current && id !== current.id && current.fields.some((field) => isAnswered(field, draft.answers));
    const left = begun ? [...new Set([...draft.left, current.id])] : draft.left;
    const entered = {...draft, step: id, left};
    this.keeper.change(entered);
    const step = this.#stepOf(entered);
    if (step && (step !== current || !target)) this.#reproaches.onStep(step, entered);
    this.#question = undefined;
    const field = target && `[data-field="${domId(context, target.field, target.criterion)}"] `;
    const controls = ["[aria-invalid]", "[type=radio]:checked", ":is(input, textarea)"];
    this.#show({at: "step"}, ...(field ? controls.map((control) => field + control) : []));
  }

  async #submit(): Promise<void> {
    const context = this.context();
    // After the deadline, a sending that had begun may finish without the form being opened again.
    if (this.keeper.found?.tried) this.keeper.open(this.keeper.found);
    const {draft} = this.keeper;
    if (!context || !draft || this.#beginning || (!context.open && !draft.tried)) {
      this.host.requestUpdate();
      return;
    }
    const {form, endpoint} = context;
    this.#reproaches.onSending(form, draft);
    if (this.#reproaches.some) {
      this.keeper.change({...draft, left: form.steps.map(({id}) => id)});
      this.#focus(".summary");
      return;
    }
    if (!endpoint) {
      this.#show({at: "hand"});
      return;
    }
    this.#beginning = true;
    const tried = {...draft, tried: true};
    this.keeper.change(tried);
    // The device must know of the try before it begins, or words changed later would go under its revision.
    await Promise.race([this.keeper.save(), new Promise((resolve) => setTimeout(resolve, patience))]);
    this.#beginning = false;
    this.announce("");
    this.sender.send({endpoint, key: tried.key, dossier: this.#dossierOf(tried, context)});
    this.#focus(".outgoing");
  }

  #onSending(): void {
    const {state} = this.sender;
    const context = this.context();
    if (context) {
      const {words} = context.scene;
      // The buttons in it come and go; somebody who is there stays.
      const {activeElement} = this.host.renderRoot as ShadowRoot;
      if (activeElement?.closest(".outgoing")) this.#focus(".outgoing");
      if (state.status === "waiting") {
        this.announce(words.delays[state.reason]);
        this.#tellWebmaster(words.notReceived(context.endpoint ?? "", state.cause));
      }
      if (state.status === "refused") {
        this.#reproaches.onRefusal(context.form, state.problem, words.refused);
        this.#focus(".summary", ".outgoing");
      }
      if (state.status === "received") {
        const {receipt, dossier, key} = state;
        void this.keeper.erase();
        this.#reset();
        emit(this.host, "rally-candidacy-submitted", receipt);
        this.#show({at: "received", receipt, dossier, key});
      }
    }
    this.host.requestUpdate();
  }

  /** Once for each cause, not for each try. */
  #tellWebmaster(message: string): void {
    if (message === this.#told) return;
    this.#told = message;
    report(this.host, {kind: "sending", message});
  }

  readonly #online = (): void => {
    const {state} = this.sender;
    if (state.status === "waiting" && state.reason === "network") this.sender.again();
  };

  #reset(): void {
    this.view = {at: "start"};
    this.#reproaches.clear();
    this.#question = undefined;
    this.#fromReview = false;
    this.#toldKept = false;
  }

  #show(view: View, ...selectors: string[]): void {
    this.view = view;
    // What was said of the page before is over.
    this.announce("");
    this.#focus(...selectors, ".page-title");
  }

  /** Puts the focus on the first of these that is there once all is drawn, else on the form's own heading. */
  #focus(...selectors: string[]): void {
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => {
      const {renderRoot} = this.host;
      const found = [...selectors, ".top"].flatMap(
        (selector) => renderRoot.querySelector<HTMLElement>(selector) ?? [],
      );
      found[0]?.focus();
    });
  }

  #dossierOf(draft: Draft, {form, scene, partner}: Context): Dossier {
    return dossierOf(draft, {form, language: scene.words.language, partner});
  }

  #file(): DossierFile | undefined {
    const {dossier} = this;
    const {draft, found} = this.keeper;
    const key = this.view.at === "received" ? this.view.key : (draft ?? found)?.key;
    return dossier && key ? {...dossier, key} : undefined;
  }
}
