/** What somebody sees who has not begun: what awaits, and how to begin. */
import {html, nothing, type TemplateResult} from "lit";
import type {Text} from "../../../data-schema/feed.js";
import type {Form} from "../../candidacy/index.js";
import type {CandidacyFormSentences} from "../../i18n/candidacy-form/index.js";
import {said, type Scene} from "../shared/scene.js";
import {paper, stagesToCome} from "./call.js";
import {openButton} from "./open-button.js";

type StartScene = Scene<CandidacyFormSentences>;

export interface Beginning {
  /** The form that the feed defines, if it does. */
  readonly form?: Form;
  /** What fills in could not be fetched. */
  readonly hasFailed: boolean;
  /** The visitor is about to begin. */
  readonly intend: () => void;
  readonly start: () => void;
  readonly blank: () => void;
  readonly open: (file: File) => void;
}

/** The titles of the steps: of the built-in dossier those for which the rally has something. */
function outline(scene: StartScene, form: Form | undefined): readonly Text[] {
  if (form) return form.steps.map(({title}) => title);
  const {feed, words} = scene;
  const has = {grid: feed.criteria.length > 0, stages: stagesToCome(scene).length > 0};
  return Object.entries(words.steps)
    .filter(([id]) => (has as Partial<Record<string, boolean>>)[id] ?? true)
    .map(([, title]) => ({[words.language]: title}));
}

export function startPage(scene: StartScene, beginning: Beginning): TemplateResult {
  const {feed, words} = scene;
  const {intend} = beginning;
  const prizes = feed.candidacy?.prizes;
  return html`<div class="page">
    <p>${words.intro}</p>
    <ol class="outline">
      ${outline(scene, beginning.form).map((title) => html`<li>${said(title, scene)}</li>`)}
    </ol>
    ${prizes === undefined ? nothing : html`<p>${words.prizes(prizes)}</p>`}
    <div role="alert">
      ${beginning.hasFailed ? html`<p class="notice" part="notice">${words.notLoaded}</p>` : nothing}
    </div>
    <div class="buttons" @pointerover=${intend} @focusin=${intend}>
      <button type="button" class="button primary" part="button" @click=${beginning.start}>
        ${words.start}
      </button>
      ${openButton(words.open, beginning.open)}
    </div>
    <p class="small muted">
      ${words.paper} <button type="button" class="link" @click=${beginning.blank}>${words.blank}</button>
    </p>
    ${paper(scene)}
  </div>`;
}
