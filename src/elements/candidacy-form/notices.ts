/** What is said of a dossier as a whole: where it is kept, how to take it away, what is asked before it goes. */
import {html, nothing, type TemplateResult} from "lit";
import type {Refusal} from "../../candidacy/portable.js";
import type {CandidacyFillingSentences} from "../../i18n/candidacy-filling/index.js";
import {heading, plain} from "../shared/scene.js";
import type {Keeping} from "./draft-keeper.js";
import type {Actions, FillingWords, FormScene, Question} from "./form-scene.js";
import {openButton} from "./open-button.js";

/** What the browser may do by itself with what it keeps (WebKit: after seven days without a visit). */
function mayErase(): boolean {
  return navigator.vendor.startsWith("Apple");
}

/** « Enregistré sur cet appareil à 14 h 32 ». */
export function savedLine(keeping: Keeping, words: CandidacyFillingSentences): unknown {
  return html`<div class="saved small muted" part="saved">
    ${keeping.status === "kept" ? words.saved(keeping.at) : nothing}
  </div>`;
}

function button(label: string, press: () => void, kind = ""): TemplateResult {
  return html`<button type="button" class="button ${kind}" part="button" @click=${press}>${label}</button>`;
}

/** Says clearly when what was written is not safe, with the offer to download it instead. */
function keepingWarning({act, keeping, words}: FormScene): unknown {
  if (keeping.status !== "failed" && keeping.status !== "conflict") return nothing;
  const conflict = keeping.status === "conflict";
  return html`<div class="notice warning" part="notice">
    <p>${conflict ? words.conflict : words.notKept}</p>
    <div class="buttons">
      ${button(words.download, act.download)}
      ${conflict ? [button(words.takeOther, act.takeOther), button(words.takeOver, act.takeOver)] : nothing}
    </div>
  </div>`;
}

/** What there is to know of how the dossier is kept. */
export function keepingNotices(scene: FormScene): TemplateResult {
  const {isShared, keeping, words} = scene;
  return html`<div class="notices" role="status">
    ${keepingWarning(scene)}
    ${
      isShared && keeping.status !== "conflict"
        ? html`<p class="notice" part="notice">${words.shared}</p>`
        : nothing
    }
  </div>`;
}

/** Why a saved dossier was not opened; the present one is as it was. */
export function refusalNotice(refusal: Refusal | undefined, words: CandidacyFillingSentences): unknown {
  return html`<div role="alert">
    ${refusal ? html`<p class="notice warning" part="notice">${words.refusals[refusal]}</p>` : nothing}
  </div>`;
}

/** A button that asks before it acts, or that takes a question back. */
export function askButton(
  question: Question | undefined,
  label: string,
  {ask}: Pick<Actions, "ask">,
): TemplateResult {
  return button(label, () => {
    ask(question);
  });
}

/** Download and print, as buttons. */
export function takeButtons(act: Pick<Actions, "download" | "print">, words: FillingWords): unknown {
  return [button(words.download, act.download), button(words.print, act.print)];
}

/** Asks before what was written is erased. */
export function confirmation(scene: FormScene): TemplateResult {
  const {act, question, words, level} = scene;
  return html`<div
    class="confirmation"
    part="confirmation"
    role="group"
    aria-labelledby="confirm-title"
    tabindex="-1"
  >
    ${heading(level + 1, html`<span id="confirm-title">${words.confirmations[question ?? "erase"]}</span>`)}
    <p>${words.confirmHint}</p>
    <div class="buttons">
      ${askButton(undefined, words.confirmNo, act)}
      ${button(question === "replace" ? words.confirmReplace : words.confirmYes, act.confirm, "danger")}
      ${button(words.download, act.download)}
    </div>
  </div>`;
}

/** Everything one can do with the dossier as a whole, folded. */
export function takeAway(scene: FormScene): TemplateResult {
  const {act, words, question} = scene;
  if (question) return confirmation(scene);
  return html`<details class="take-away" part="take-away">
    <summary>${words.takeAway}</summary>
    <p class="small muted">${words.takeAwayHint}</p>
    ${mayErase() ? html`<p class="small">${words.sevenDays}</p>` : nothing}
    <div class="buttons">
      ${takeButtons(act, words)} ${openButton(words.open, act.open)}
      ${askButton("erase", words.eraseThis, act)}
    </div>
    <p class="small muted">${words.sharedComputer}</p>
  </details>`;
}

/** What names a dossier: its innovation, else its organisation. */
export function nameOf(scene: FormScene): {title: string; organization: string} {
  const {title, organization} = scene.draft.answers;
  return {
    title: typeof title === "string" ? title.trim() : "",
    organization:
      typeof organization === "string" ? organization.trim() : plain(scene.feed.rally.title, scene),
  };
}
