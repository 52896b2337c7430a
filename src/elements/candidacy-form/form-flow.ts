import type {ReactiveController} from "lit";
import type {Dossier} from "../../../data-schema/candidacy.js";
import {type Draft, dossierOf, type News, newDraft} from "../../candidacy/index.js";
import {emit} from "../../events/index.js";
import {LazyDrawing} from "../shared/lazy-drawing.js";
import {MunicipalityList} from "../shared/municipality-list.js";
import {report} from "../shared/webmaster.js";
import {actionsOn} from "./actions.js";
import {Dispatch} from "./dispatch.js";
import {DraftKeeper} from "./draft-keeper.js";
import type {FilesDrawing} from "./files.js";
import {fillingIn, type FlowContext, type FlowHost} from "./flow-context.js";
import type {Actions, FormScene} from "./form-scene.js";
import {Files} from "./kept-files.js";
import {Reproaches} from "./reproaches.js";
import {ShownPage} from "./shown-page.js";
import {TakeAway} from "./take-away.js";
import {type Walk, walkOn} from "./walk.js";

/** A dossier from its first word to its receipt: begun or taken up again, drawn, sent, erased. */
export class FormFlow implements ReactiveController {
  readonly page: ShownPage;
  readonly keeper: DraftKeeper;
  readonly takeAway: TakeAway;
  readonly act: Actions;
  readonly #dispatch: Dispatch;
  readonly #filesDrawing: LazyDrawing<FilesDrawing>;
  readonly #municipalities: MunicipalityList;
  readonly #reproaches = new Reproaches();
  readonly #walk: Walk;
  /** That it is kept is said to a screen reader once; after that, only when that is no longer so. */
  #toldKept = false;

  constructor(
    readonly host: FlowHost,
    readonly context: () => FlowContext | undefined,
    announce: (sentence: string) => void,
  ) {
    const failed = (cause: unknown): void => {
      report(host, {kind: "storage", message: String(cause)});
    };
    const reproaches = this.#reproaches;
    const page = (this.page = new ShownPage(host, announce));
    const keeper = (this.keeper = new DraftKeeper(
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
    ));
    const files = new Files(host, () => keeper.rally, failed);
    const shared = {keeper, files, reproaches, page, context};
    const walk = (this.#walk = walkOn(shared));
    this.#filesDrawing = new LazyDrawing(host, async () => {
      const {filesDrawing} = await import("./files.js");
      return filesDrawing(files);
    });
    const dispatch = (this.#dispatch = new Dispatch(host, {
      ...shared,
      received: (draft, receipt) => {
        const dossier = this.#dossierOf(draft);
        if (!dossier) return;
        this.#reset();
        page.show({at: "received", receipt, dossier, draft});
      },
    }));
    const takeAway = (this.takeAway = new TakeAway(host, {
      ...shared,
      opened: () => {
        dispatch.stop();
        this.#reset();
        walk.takeUp();
      },
    }));
    this.act = actionsOn(this, {
      ...shared,
      walk,
      dispatch,
      takeAway,
    });
    this.#municipalities = new MunicipalityList(host, (count) => {
      const sentence = context()?.scene.words.found(count);
      if (sentence) announce(sentence);
    });
    host.addController(this);
  }

  /** An earlier visit's sending goes on by itself, once all that it needs is there. */
  hostUpdate(): void {
    const {found, isShared} = this.keeper;
    const context = this.context();
    // A tab that has it open sends it.
    if (isShared || found?.sendingFrom === undefined || !context?.open || !context.endpoint) return;
    this.keeper.open(found);
    this.page.view = {at: "step"};
    const last = this.#walk.steps().at(-1);
    if (last) this.keeper.change({...found, step: last.id});
    void this.#dispatch.begin(found, found.sendingFrom);
  }

  /** What is needed to draw a draft. */
  sceneOf(draft: Draft, {scene, form, endpoint}: FlowContext): FormScene {
    return {
      ...scene,
      form: {...form, steps: this.#walk.steps()},
      wholeForm: form,
      draft,
      endpoint,
      faults: this.#reproaches.faults,
      complaints: this.#reproaches.complaints,
      sending: this.#dispatch.state,
      keeping: this.keeper.keeping,
      isShared: this.keeper.isShared,
      question: this.page.question,
      refusal: this.takeAway.refusal,
      municipalities: this.#municipalities,
      files: this.#filesDrawing,
      act: this.act,
    };
  }

  /** The dossier as it stands; none when nothing has been begun. */
  get dossier(): Dossier | undefined {
    const {view} = this.page;
    if (view.at === "received") return view.dossier;
    const draft = this.keeper.present;
    return draft && this.#dossierOf(draft);
  }

  /** Begins an empty dossier. */
  readonly start = (): void => {
    const context = this.context();
    const [first] = context?.form.steps ?? [];
    if (!context || !first) return;
    this.#reset();
    this.keeper.open(newDraft(context.scene.feed.rally.id, first.id));
    this.#walk.takeUp();
  };

  /** Goes on with the dossier that was found, where it was left. */
  readonly resume = (): void => {
    const {found} = this.keeper;
    if (!found) return;
    this.keeper.open(found);
    this.#walk.takeUp();
  };

  /** Erases the draft and goes back to the first page. */
  async discard(): Promise<void> {
    this.#dispatch.stop();
    this.#reset();
    await this.keeper.erase();
  }

  /** Sends the dossier, once it lacks nothing; without an endpoint the visitor is shown how to. */
  submit(): void {
    const context = this.context();
    // After the deadline, a sending that had begun may finish without the form being opened again.
    if (this.keeper.found?.tried) this.keeper.open(this.keeper.found);
    const {draft} = this.keeper;
    if (!context || !draft || (!context.open && !draft.tried)) {
      this.host.requestUpdate();
      return;
    }
    const steps = this.#walk.steps();
    this.#reproaches.onSending({...context.form, steps}, draft);
    if (this.#reproaches.some) {
      this.keeper.change({...draft, left: steps.map(({id}) => id)});
      this.page.focus(".summary");
      return;
    }
    if (!context.endpoint) {
      this.page.show({at: "hand"});
      return;
    }
    this.page.announce("");
    void this.#dispatch.begin(draft).then(() => {
      if (!this.#reproaches.some) this.page.focus(".outgoing");
    });
  }

  /** Nobody is here, perhaps: the focus stays where it is. */
  #onGone(news: Exclude<News, {news: "kept"}>, draft: Draft): void {
    this.#dispatch.stop();
    this.#reset();
    if (news.news === "received") this.page.view = {...news, at: "received", draft};
    this.page.announce(
      this.context()?.scene.words[news.news === "received" ? "receivedTitle" : "erased"] ?? "",
    );
  }

  #reset(): void {
    this.page.view = {at: "start"};
    this.page.question = undefined;
    this.takeAway.clear();
    this.#reproaches.clear();
    this.#toldKept = false;
  }

  #dossierOf(draft: Draft): Dossier | undefined {
    const context = this.context();
    if (!context) return undefined;
    return dossierOf(draft, fillingIn(context));
  }
}
