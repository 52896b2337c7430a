/** A dossier that is being filled in, read and sent. Fetched when somebody begins one, or has begun one before. */
import type {LitElement} from "lit";
import type {Dossier} from "../../../data-schema/candidacy.js";
import {builtInForm, type Form} from "../../candidacy/index.js";
import {
  type CandidacyFillingSentences,
  candidacyFillingSentences,
} from "../../i18n/candidacy-filling/index.js";
import type {CandidacyFormSentences} from "../../i18n/candidacy-form/index.js";
import {followSentences} from "../shared/lazy-sentences.js";
import type {Drawing} from "../shared/lazy-drawing.js";
import {municipalityBoxCss} from "../shared/municipality-box.js";
import {roundelCss} from "../shared/roundel.js";
import type {Scene} from "../shared/scene.js";
import {type Call, stagesToCome} from "./call.js";
import type {FlowContext} from "./flow-context.js";
import {FormFlow} from "./form-flow.js";
import type {FillingWords} from "./form-scene.js";
import {fieldCss} from "./field-styles.js";
import {refusalNotice, savedLine} from "./notices.js";
import {pageCss} from "./page-styles.js";
import {closedPage, resumePage, stepPage} from "./pages.js";
import {handPage, receivedPage} from "./sending-pages.js";
import {stepCss} from "./step-styles.js";

/** What the element knows of itself; it may change at any time. */
export interface ElementContext extends Omit<FlowContext, "scene" | "form"> {
  readonly scene: Scene<CandidacyFormSentences>;
  /** The form that the feed defines, if it does. */
  readonly form?: Form;
}

export interface Filling extends Drawing {
  readonly flow: FormFlow;
  readonly dossier: Dossier | undefined;
  /** True once there is a dossier, or the receipt of one. */
  readonly isBegun: boolean;
  /** True while the receipt is shown. */
  readonly isReceived: boolean;
  /** True once the device has been searched for an earlier draft. */
  readonly hasLooked: boolean;
  /** « Enregistré sur cet appareil à 14 h 32 ». */
  renderSaved(): unknown;
  /** What is said of a dossier that could not be opened, where none is begun. */
  renderRefusal(): unknown;
  renderPage(phase: Call["phase"], mail: string | undefined): unknown;
}

/** Gives what fills in a form's dossier, once its sentences have come; rejects when they cannot be fetched. */
export async function filling(
  host: LitElement,
  element: () => ElementContext | undefined,
  announce: (sentence: string) => void,
): Promise<Filling> {
  const language = await followSentences<CandidacyFillingSentences>(
    host,
    candidacyFillingSentences,
    () => element()?.scene.feed.language,
  );
  let builtIn: {readonly basis: readonly unknown[]; readonly form: Form} | undefined;
  let joined: {readonly basis: readonly unknown[]; readonly words: FillingWords} | undefined;

  /** Both kinds of sentences; made anew only when one of them changes. */
  function wordsWith(own: CandidacyFormSentences): FillingWords {
    const basis = [own, language.words];
    if (!joined?.basis.every((part, index) => part === basis[index]))
      joined = {basis, words: {...own, ...language.words}};
    return joined.words;
  }

  function builtInOf(scene: Scene<FillingWords>): Form {
    const {feed, words, clock} = scene;
    const basis = [feed, words, clock.today];
    if (!builtIn?.basis.every((part, index) => part === basis[index])) {
      const form = builtInForm(words, {
        criteria: feed.criteria,
        themes: feed.themes,
        stages: stagesToCome(scene),
        consent: feed.candidacy?.consent,
      });
      builtIn = {basis, form};
    }
    return builtIn.form;
  }

  const context = (): FlowContext | undefined => {
    const own = element();
    if (!own) return undefined;
    const scene = {...own.scene, words: wordsWith(own.scene.words)};
    return {...own, scene, form: own.form ?? builtInOf(scene)};
  };

  const flow = new FormFlow(host, context, announce);
  const {keeper} = flow;
  return {
    styles: [roundelCss, municipalityBoxCss, stepCss, fieldCss, pageCss],
    flow,
    get dossier() {
      return flow.dossier;
    },
    get isBegun() {
      return flow.page.view.at === "received" || keeper.present !== undefined;
    },
    get isReceived() {
      return flow.page.view.at === "received";
    },
    get hasLooked() {
      return keeper.looked;
    },
    renderSaved: () => savedLine(keeper.keeping, language.words),
    renderRefusal: () => refusalNotice(flow.takeAway.refusal, language.words),
    renderPage: (phase, mail) => {
      const current = context();
      if (!current) return undefined;
      const {view} = flow.page;
      if (view.at === "received") {
        const another = phase === "open" ? flow.start : undefined;
        return receivedPage(current.scene, {...view, form: current.form}, {...flow.act, another});
      }
      const draft = keeper.present;
      if (!draft) return undefined;
      const scene = flow.sceneOf(draft, current);
      if (phase !== "open") return draft.changedAt > 0 ? closedPage(scene, draft.tried) : undefined;
      if (keeper.found) return resumePage(scene, flow.resume);
      if (view.at !== "hand") return stepPage(scene);
      return handPage(scene, {address: mail, file: flow.takeAway.nameOf(draft)});
    },
  };
}
