import type {ReactiveController} from "lit";
import type {Receipt} from "../../../data-schema/candidacy.js";
import {
  type Draft,
  dossierOf,
  type Fault,
  filesAt,
  refusals,
  Sender,
  type Sending,
} from "../../candidacy/index.js";
import {emit} from "../../events/index.js";
import {report} from "../shared/webmaster.js";
import type {DraftKeeper} from "./draft-keeper.js";
import {fillingIn, type FlowContext, type FlowHost} from "./flow-context.js";
import type {Files} from "./kept-files.js";
import type {Reproaches} from "./reproaches.js";
import type {ShownPage} from "./shown-page.js";

/** What sending needs of the form around it. */
export interface Desk {
  readonly keeper: DraftKeeper;
  readonly files: Files;
  readonly reproaches: Reproaches;
  readonly page: ShownPage;
  readonly context: () => FlowContext | undefined;
  readonly received: (draft: Draft, receipt: Receipt) => void;
}

/** Milliseconds for which sending waits until the device has noted that it begins. */
const patience = 2_000;

/** Sends the draft, also one whose sending an earlier visit has begun, until it has arrived or is stopped. */
export class Dispatch implements ReactiveController {
  readonly #sender = new Sender(() => {
    this.#onSending();
  });
  #beginning = false;
  #told = "";

  constructor(
    readonly host: FlowHost,
    readonly desk: Desk,
  ) {
    host.addController(this);
  }

  get state(): Sending {
    return this.#sender.state;
  }

  hostConnected(): void {
    addEventListener("online", this.#online);
    this.#sender.resume();
  }

  hostDisconnected(): void {
    removeEventListener("online", this.#online);
    this.#sender.pause();
  }

  /** Sends no more; with `note`, the device is told, too. */
  stop(): void {
    const {keeper} = this.desk;
    this.#sender.stop();
    if (keeper.draft?.sendingFrom === undefined) return;
    const {sendingFrom: _, ...draft} = keeper.draft;
    keeper.change(draft);
  }

  again(): void {
    this.#sender.again();
  }

  /** Sends a draft that lacks nothing; `from` is a moment before which the receiver asked to be left alone. */
  async begin(draft: Draft, from = 0): Promise<void> {
    const {context, files, keeper} = this.desk;
    const current = context();
    if (this.#beginning || !current?.endpoint) return;
    this.#beginning = true;
    const {endpoint, form} = current;
    const tried: Draft = {...draft, tried: true, sendingFrom: from};
    keeper.change(tried);
    try {
      // The device must know of the try before it begins, or words changed later would go under its revision.
      await Promise.race([keeper.save(), new Promise((resolve) => setTimeout(resolve, patience))]);
      const dossier = dossierOf(tried, fillingIn(current));
      const named = form.steps
        .flatMap((step) => step.fields)
        .filter(({kind, id}) => kind === "files" && id in dossier.answers)
        .flatMap(({id}) => filesAt(tried.answers, id).map((file) => ({field: id, file})));
      const contents = await Promise.all(
        named.map(async ({field, file}) => ({field, file, content: await files.contentOf(file)})),
      );
      const lost = contents.filter(({content}) => !content);
      if (lost.length > 0) {
        this.#complain(lost.map(({field, file}) => ({field, problem: "lost", detail: file.name})));
        return;
      }
      const distinct = new Map(
        contents.flatMap(({file, content}) => (content ? [[file.sha256, {file, content}]] : [])),
      );
      // It may have been stopped, or changed, meanwhile.
      if (keeper.draft?.changedAt !== tried.changedAt || keeper.draft.sendingFrom === undefined) return;
      this.#sender.send({endpoint, key: tried.key, dossier, files: [...distinct.values()]}, from);
    } finally {
      this.#beginning = false;
    }
  }

  #complain(faults: readonly Fault[]): void {
    this.stop();
    this.desk.reproaches.onFiles(faults);
    this.desk.page.focus(".summary");
    this.host.requestUpdate();
  }

  #onSending(): void {
    const {state} = this.#sender;
    const {keeper, page, reproaches} = this.desk;
    const context = this.desk.context();
    if (context) {
      const {words} = context.scene;
      // The buttons in it come and go; somebody who is there stays.
      const {activeElement} = this.host.renderRoot as ShadowRoot;
      if (activeElement?.closest(".outgoing")) page.focus(".outgoing");
      if (state.status === "waiting" && state.cause) {
        page.announce(words.delays[state.reason]);
        this.#tellWebmaster(words.notReceived(context.endpoint ?? "", state.cause));
        const {faults} = refusals(context.form, state.problem?.errors ?? []);
        if (faults.length > 0) this.#complain(faults);
        else if (state.at === undefined) this.#note(undefined);
        else if (keeper.draft?.sendingFrom !== state.at) this.#note(state.at);
      }
      if (state.status === "refused") {
        this.#note(undefined);
        reproaches.onRefusal(context.form, state.problem, words.refused);
        page.focus(".summary", ".outgoing");
      }
      if (state.status === "received") {
        const {receipt, dossier, key} = state;
        const {draft} = keeper;
        if (draft) {
          void keeper.erase({news: "received", rally: draft.rally, key, receipt, dossier});
          this.desk.received(draft, receipt);
        }
        emit(this.host, "rally-candidacy-submitted", receipt);
      }
    }
    this.host.requestUpdate();
  }

  /** Notes on the device when it is tried again; nothing when only the visitor can go on. */
  #note(sendingFrom: number | undefined): void {
    const {keeper} = this.desk;
    if (keeper.draft) keeper.change({...keeper.draft, sendingFrom});
  }

  /** Once for each cause, not for each try. */
  #tellWebmaster(message: string): void {
    if (message === this.#told) return;
    this.#told = message;
    report(this.host, {kind: "sending", message});
  }

  readonly #online = (): void => {
    const {state} = this.#sender;
    if (state.status === "waiting" && state.reason === "network") this.#sender.again();
  };
}
