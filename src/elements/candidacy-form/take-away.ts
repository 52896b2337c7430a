import {type Draft, textAt} from "../../candidacy/index.js";
import type {Opened, Refusal} from "../../candidacy/portable.js";
import type {DraftKeeper} from "./draft-keeper.js";
import {fillingIn, type FlowContext, type FlowHost} from "./flow-context.js";
import type {Files} from "./kept-files.js";
import type {ShownPage} from "./shown-page.js";

/** What taking a dossier away needs of the form around it. */
export interface Shelf {
  readonly files: Files;
  readonly keeper: DraftKeeper;
  readonly page: ShownPage;
  readonly context: () => FlowContext | undefined;
  /** Another draft stands in the place of the one before. */
  readonly opened: () => void;
}

/** `dossier-la-conciergerie-partagee.rally.json` */
function fileName(word: string, title: string): string {
  const slug = title
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60);
  return `${[word, slug].filter(Boolean).join("-")}.rally.json`;
}

/** Starts the download of a file. */
function save(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Safari reads the address after the click has returned.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}

const portable = () => import("../../candidacy/portable.js");
const paper = () => import("./paper.js");

/** Saves the dossier as a file, opens such a file, prints. What it needs is fetched before it may be missed. */
export class TakeAway {
  /** Why a file was not opened. */
  refusal?: Refusal;
  #opened?: Opened;

  constructor(
    readonly host: FlowHost,
    readonly shelf: Shelf,
  ) {}

  /** Fetches all that is needed: it must work when the network does not. */
  prepare(): void {
    void Promise.allSettled([portable(), paper()]);
  }

  clear(): void {
    this.refusal = undefined;
    this.#opened = undefined;
  }

  /** The name under which the dossier is downloaded. */
  nameOf(draft: Draft): string {
    return fileName(this.shelf.context()?.scene.words.fileName ?? "", textAt(draft.answers, "title"));
  }

  async download(): Promise<void> {
    const draft = this.#draft;
    const context = this.shelf.context();
    if (!draft || !context) return;
    const {fileOf} = await portable();
    const file = await fileOf(draft, fillingIn(context), (attachment) =>
      this.shelf.files.contentOf(attachment),
    );
    save(
      new Blob([`${JSON.stringify(file, undefined, 2)}\n`], {type: "application/json"}),
      this.nameOf(draft),
    );
  }

  /** Opens the print view of the dossier; `blank` prints all that it may ask, to be filled in by hand. */
  async print(blank = false): Promise<void> {
    const context = this.shelf.context();
    if (!context) return;
    const {printDossier, printBlank} = await paper();
    const draft = this.#draft;
    const {view} = this.shelf.page;
    const receipt = view.at === "received" ? view.receipt : undefined;
    if (blank) await printBlank(this.host.renderRoot, context);
    else if (draft) await printDossier(this.host.renderRoot, context, {draft, receipt});
  }

  /** Opens a saved dossier; one that is refused leaves the present draft alone. */
  async open(file: File): Promise<void> {
    const context = this.shelf.context();
    const [first] = context?.form.steps ?? [];
    if (!context || !first) return;
    this.clear();
    const {openFile} = await portable();
    const text = await file.text().catch(() => "");
    const opened = await openFile(text, context.scene.feed.rally.id, first.id);
    if (typeof opened === "string") {
      this.refusal = opened;
      this.host.requestUpdate();
      return;
    }
    this.#opened = opened;
    const {keeper, page} = this.shelf;
    if (keeper.present?.changedAt) page.ask("replace");
    else await this.replace();
  }

  /** Puts the dossier that was opened in the place of the present one. */
  async replace(): Promise<void> {
    const opened = this.#opened;
    const {files, keeper} = this.shelf;
    if (!opened) return;
    await keeper.erase();
    for (const {file, content} of opened.files) await files.keep(file, content);
    keeper.open(opened.draft);
    keeper.change(opened.draft);
    this.shelf.opened();
  }

  get #draft(): Draft | undefined {
    const {keeper, page} = this.shelf;
    return page.view.at === "received" ? page.view.draft : keeper.present;
  }
}
