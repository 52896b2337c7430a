import {html, nothing, type PropertyValues} from "lit";
import {property} from "lit/decorators.js";
import type {Dossier} from "../../../data-schema/candidacy.js";
import type {Candidacy} from "../../../data-schema/feed.js";
import {builtInForm, type Form} from "../../candidacy/index.js";
import {type CandidacyFormSentences, candidacyFormSentences} from "../../i18n/candidacy-form/index.js";
import {idsOf, RallyElement} from "../shared/rally-element.js";
import {municipalityBoxCss} from "../shared/municipality-box.js";
import {roundelCss} from "../shared/roundel.js";
import {heading, type Scene} from "../shared/scene.js";
import {FormFlow} from "./form-flow.js";
import {type Call, callNotice, callOf, help, paper, savedLine, stagesToCome} from "./notices.js";
import {closedPage, resumePage, startPage, stepPage} from "./pages.js";
import {handPage, receivedPage} from "./sending-pages.js";
import {formCss} from "./styles.js";

type FormWords = Scene<CandidacyFormSentences>;

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
 * @csspart review - The answers of one step, to be read again.
 * @csspart sending - How the sending goes.
 * @csspart reference - The reference of a dossier that has arrived.
 * @csspart confirmation - The question before something is erased.
 * @csspart take-away - Download, print, erase.
 * @csspart help - Whom to ask.
 * @cssprop [--rally-form-height=36em] - Height reserved before the content comes.
 */
export class RallyCandidacyForm extends RallyElement<CandidacyFormSentences> {
  static override styles = [...RallyElement.styles, roundelCss, municipalityBoxCss, formCss];

  /** Where the dossier is sent; else the feed's. Relative to the page. */
  @property({reflect: true}) endpoint?: string;

  readonly #flow = new FormFlow(
    this,
    () => {
      const {scene} = this;
      return scene && this.#contextOf(scene);
    },
    (sentence) => {
      this.announce(sentence);
    },
  );
  #form?: {readonly basis: readonly unknown[]; readonly form: Form};

  constructor() {
    super(candidacyFormSentences);
  }

  /** The dossier as it stands, valid or not; none before the feed has come and before one has been begun. */
  get dossier(): Dossier | undefined {
    return this.#flow.dossier;
  }

  /** Keeps what the visitor wrote on the device, now. False when the browser refuses. */
  saveDraft(): Promise<boolean> {
    return this.#flow.keeper.save();
  }

  /** Erases the draft from the device and goes back to the first page. */
  discardDraft(): Promise<void> {
    return this.#flow.discard();
  }

  protected override isSettled(): boolean {
    return this.#flow.keeper.looked;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const rally = this.current?.rally.id;
    if (rally !== undefined) this.#flow.keeper.look(rally);
  }

  protected override renderScene(scene: FormWords): unknown {
    const {words, level} = scene;
    const {view, keeper} = this.#flow;
    // Drawn in one go, so that nothing moves once it is there.
    if (!keeper.looked) return this.renderSkeleton();
    const call = callOf(this.#candidacy(scene), scene);
    const received = view.at === "received";
    const asking = call.phase === "open" || call.phase === "before";
    return html`<div class="top" tabindex="-1">
        ${heading(level, words.title, "title")} ${savedLine(keeper.keeping, scene)}
      </div>
      ${received ? nothing : call.phase === "none" ? this.renderEmpty(words.none) : callNotice(call, scene)}
      ${this.#renderPage(scene, call)} ${asking ? help(scene, idsOf(this.partner)) : nothing}`;
  }

  #renderPage(scene: FormWords, {phase}: Call): unknown {
    const flow = this.#flow;
    const {view, keeper} = flow;
    const context = this.#contextOf(scene);
    if (view.at === "received") {
      const another = phase === "open" ? flow.start : undefined;
      return receivedPage(scene, {...view, form: context.form}, {...flow.act, another});
    }
    if (phase === "none") return nothing;
    if (phase === "before") return paper(scene);
    const draft = keeper.draft ?? keeper.found;
    if (!draft) return phase === "open" ? startPage(scene, context.form, flow.start) : nothing;
    const formScene = flow.sceneOf(draft, context);
    if (phase !== "open") return draft.changedAt > 0 ? closedPage(formScene, draft.tried) : nothing;
    if (keeper.found) return resumePage(formScene, flow.resume);
    if (view.at !== "hand") return stepPage(formScene);
    const address = this.#candidacy(scene)?.contact?.email;
    return handPage(formScene, {address, file: flow.fileNameOf(draft)});
  }

  #candidacy({feed}: FormWords): Candidacy | undefined {
    return feed.candidacy ?? (this.endpoint ? {} : undefined);
  }

  #contextOf(scene: FormWords): Parameters<FormFlow["sceneOf"]>[1] {
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

  /** The form of this feed in this language; made anew only when one of them changes. */
  #formOf(scene: FormWords): Form {
    const {feed, words, clock} = scene;
    const basis = [feed, words, clock.today];
    if (!this.#form?.basis.every((part, index) => part === basis[index])) {
      const form = builtInForm(words.builtIn, words.language, {
        criteria: feed.criteria,
        themes: feed.themes,
        stages: stagesToCome(scene),
        consent: feed.candidacy?.consent,
      });
      this.#form = {basis, form};
    }
    return this.#form.form;
  }
}
