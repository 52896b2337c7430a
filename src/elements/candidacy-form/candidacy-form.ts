import {html, nothing, type PropertyValues} from "lit";
import {property} from "lit/decorators.js";
import type {Dossier} from "../../../data-schema/candidacy.js";
import type {Candidacy} from "../../../data-schema/feed.js";
import {hasDraft} from "../../candidacy/draft-store.js";
import {type CandidacyFormSentences, candidacyFormSentences} from "../../i18n/candidacy-form/index.js";
import {LazyDrawing} from "../shared/lazy-drawing.js";
import {idsOf, RallyElement} from "../shared/rally-element.js";
import {heading, type Scene} from "../shared/scene.js";
import {tell} from "../shared/webmaster.js";
import {type Call, callNotice, callOf, help, paper} from "./call.js";
import type {Definition, DefinitionReader} from "./definition.js";
import type {ElementContext, Filling} from "./filling.js";
import {startPage} from "./start-page.js";
import {formCss} from "./styles.js";

type FormScene = Scene<CandidacyFormSentences>;

/**
 * The candidacy dossier of a rally, step by step, with its characterisation grid.
 *
 * What the visitor writes is kept on the device from the first word on, and sent when the visitor asks for it.
 * Without an address to send it to, the dossier is made ready to be downloaded, printed and sent by e-mail.
 *
 * @tag rally-candidacy-form
 * @summary The candidacy dossier, step by step, with the characterisation grid.
 * @fires {CustomEvent<RallyCandidacySavedDetail>} rally-candidacy-saved - What the visitor wrote is kept on the device.
 * @fires {CustomEvent<RallyCandidacySubmittedDetail>} rally-candidacy-submitted - The dossier has arrived; it has a reference.
 * @csspart steps - The list of steps.
 * @csspart step - One step in that list.
 * @csspart saved - The line that says when the draft was kept.
 * @csspart error-summary - What is to be mended, above the step.
 * @csspart field - One question with its answer.
 * @csspart label - The question.
 * @csspart field-error - What is to be mended, beside the field.
 * @csspart input - A field to write in.
 * @csspart file - One file that goes with the dossier.
 * @csspart review - The answers of one step, to be read again.
 * @csspart sending - How the sending goes.
 * @csspart reference - The reference of a dossier that has arrived.
 * @csspart confirmation - The question before something is erased.
 * @csspart take-away - Download, print, erase.
 * @csspart help - Whom to ask.
 * @cssprop [--rally-form-height=36em] - Height reserved before the content comes.
 */
export class RallyCandidacyForm extends RallyElement<CandidacyFormSentences> {
  static override styles = [...RallyElement.styles, formCss];

  /** Where the dossier is sent; else the feed's. Relative to the page. */
  @property({reflect: true}) endpoint?: string;

  readonly #filling = new LazyDrawing<Filling>(this, async () => {
    const {filling} = await import("./filling.js");
    const made = await filling(
      this,
      () => this.#context,
      (sentence) => {
        this.announce(sentence);
      },
    );
    if (this.#rally !== undefined) await made.flow.keeper.look(this.#rally);
    return made;
  });
  readonly #reader = new LazyDrawing<DefinitionReader>(
    this,
    async () => (await import("./definition.js")).definitionReader,
  );
  #definition?: {readonly basis: readonly unknown[]; readonly read: Definition};
  /** Id of the rally for which the device has been searched, and whether that has come to its end. */
  #rally?: string;
  #hasLooked = false;

  constructor() {
    super(candidacyFormSentences);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Another element may have kept a draft while this one was out of the page.
    if (this.#rally !== undefined && !this.#filling.module) void this.#look(this.#rally);
  }

  /** The dossier as it stands, valid or not; none before the feed has come and before one has been begun. */
  get dossier(): Dossier | undefined {
    return this.#filling.module?.dossier;
  }

  /** Keeps what the visitor wrote on the device, now. False when the browser refuses. */
  async saveDraft(): Promise<boolean> {
    return this.#filling.module?.flow.keeper.save() ?? true;
  }

  /** Erases the draft from the device and goes back to the first page. */
  async discardDraft(): Promise<void> {
    if (!this.#filling.module && this.#rally !== undefined && (await hasDraft(this.#rally)))
      await this.#filling.ask();
    await this.#filling.module?.flow.discard();
  }

  protected override isSettled(): boolean {
    const filling = this.#filling.module;
    const isRead = this.current?.candidacy?.form === undefined || this.#reader.isSettled;
    return this.#hasLooked && isRead && (!filling || filling.hasLooked);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const {current} = this;
    if (current?.candidacy?.form !== undefined && !this.#reader.isSettled) void this.#reader.ask();
    const rally = current?.rally.id;
    if (rally === undefined) return;
    if (rally !== this.#rally) void this.#look(rally);
    void this.#filling.module?.flow.keeper.look(rally);
  }

  protected override renderScene(scene: FormScene): unknown {
    const {words, level} = scene;
    // Drawn in one go, so that nothing moves once it is there.
    if (!this.isSettled()) return this.renderSkeleton();
    const call = callOf(this.#candidacy(scene), scene);
    const filling = this.#filling.module;
    const asking = call.phase === "open" || call.phase === "before";
    return html`<div class="top" tabindex="-1">
        ${heading(level, words.title, "title")}
        ${filling?.renderSaved() ?? html`<div class="saved small" part="saved"></div>`}
      </div>
      ${filling?.isReceived ? nothing : call.phase === "none" ? this.renderEmpty(words.none) : callNotice(call, scene)}
      ${this.#renderPage(scene, call)} ${asking ? help(scene, idsOf(this.partner)) : nothing}`;
  }

  #renderPage(scene: FormScene, {phase}: Call): unknown {
    const filling = this.#filling.module;
    const begun = filling?.isBegun && (phase !== "none" || filling.isReceived);
    if (begun && phase !== "before") return filling.renderPage(phase, this.#candidacy(scene)?.contact?.email);
    if (phase === "before") return paper(scene);
    if (phase !== "open") return nothing;
    const then = (act: (filling: Filling) => void) => (): void => {
      void this.#filling.ask().then(() => {
        if (this.#filling.module) act(this.#filling.module);
      });
    };
    return html`${startPage(scene, {
      form: this.#formOf(scene),
      hasFailed: this.#filling.hasFailed || this.#reader.hasFailed,
      intend: () => void this.#filling.ask(),
      start: then(({flow}) => {
        flow.start();
      }),
      blank: then(({flow}) => void flow.takeAway.print(true)),
      open: (file) => {
        then(({flow}) => void flow.takeAway.open(file))();
      },
    })}
    ${filling?.renderRefusal() ?? nothing}`;
  }

  /** Looks for an earlier draft; what draws it is fetched only when there is one. */
  async #look(rally: string): Promise<void> {
    this.#rally = rally;
    this.#hasLooked = false;
    if (await hasDraft(rally)) await this.#filling.ask();
    if (rally !== this.#rally) return;
    this.#hasLooked = true;
    this.requestUpdate();
  }

  #candidacy({feed}: FormScene): Candidacy | undefined {
    return feed.candidacy ?? (this.endpoint ? {} : undefined);
  }

  get #context(): ElementContext | undefined {
    const {scene} = this;
    if (!scene) return undefined;
    const candidacy = this.#candidacy(scene);
    const [partner] = idsOf(this.partner);
    return {
      scene,
      form: this.#formOf(scene),
      endpoint: this.endpoint ? new URL(this.endpoint, document.baseURI).href : candidacy?.endpoint,
      partner,
      open: callOf(candidacy, scene).phase === "open",
    };
  }

  /** The form that the feed defines; the webmaster is told of one that cannot be used. */
  #formOf({feed, words}: FormScene): Definition["form"] {
    if (feed.candidacy?.form === undefined || !this.#reader.module) return undefined;
    const basis = [feed, words];
    if (!this.#definition?.basis.every((part, index) => part === basis[index])) {
      const read = this.#reader.module.read(feed, words);
      if (this.#definition?.basis[0] !== feed && read.leftOut.length > 0) {
        const url = this.feed ? new URL(this.feed, document.baseURI).href : "";
        tell(this, {about: "left-out", leftOut: read.leftOut, url}, words.language);
      }
      this.#definition = {basis, read};
    }
    return this.#definition.read.form;
  }
}
