/** The pages on which a dossier is written and read: the one on return, a step, after the deadline. */
import {html, nothing, type TemplateResult} from "lit";
import {keyed} from "lit/directives/keyed.js";
import {orphansOf, type Step, stateOfStep} from "../../candidacy/index.js";
import {said} from "../shared/scene.js";
import {faultSummary} from "./faults.js";
import {drawField} from "./fields.js";
import type {FormScene} from "./form-scene.js";
import {
  askButton,
  confirmation,
  keepingNotices,
  nameOf,
  refusalNotice,
  takeAway,
  takeButtons,
} from "./notices.js";
import {openButton} from "./open-button.js";
import {review} from "./review.js";
import {dayOf, pageTitle, sendingState} from "./sending-pages.js";
import {stepList} from "./steps.js";

/** « Reprendre votre dossier du 12 mars ? » */
export function resumePage(scene: FormScene, resume: () => void): TemplateResult {
  const {act, draft, form, words, question} = scene;
  const done = form.steps.filter(
    (step) => stateOfStep(step, draft.answers, draft.left.includes(step.id)) === "done",
  );
  const name = nameOf(scene);
  return html`<div class="page">
    ${pageTitle(scene.level + 1, words.resumeTitle(dayOf(draft.changedAt)))}
    <p class="found">
      <strong>${name.title || words.unnamed}</strong><br />
      ${name.organization}<br />
      <span class="muted">${words.resumeState(done.length, form.steps.length)}</span>
    </p>
    ${
      question
        ? confirmation(scene)
        : html`<div class="buttons">
            <button type="button" class="button primary" part="button" @click=${resume}>
              ${words.resume}
            </button>
            ${askButton("restart", words.restart, act)} ${askButton("erase", words.erase, act)}
            ${openButton(words.open, act.open)}
          </div>`
    }
    ${refusalNotice(scene.refusal, scene.words)}
  </div>`;
}

/** A field that no visitor meets; who fills it in is a machine, perhaps, and is not hindered. */
function decoy({act, draft}: FormScene): TemplateResult {
  return html`<div class="decoy" aria-hidden="true">
    <input
      name="homepage"
      tabindex="-1"
      autocomplete="off"
      .value=${draft.decoy ?? ""}
      @input=${({target}: Event) => {
        act.decoy((target as HTMLInputElement).value);
      }}
    />
  </div>`;
}

function stepBody(step: Step, scene: FormScene, isLast: boolean): TemplateResult {
  const {act, endpoint, form, sending, words} = scene;
  const busy = sending.status === "sending" || sending.status === "waiting";
  const first = form.steps[0] === step;
  return html`<form
    class="page"
    novalidate
    autocomplete="on"
    @submit=${(event: Event) => {
      event.preventDefault();
      if (isLast) act.submit();
      else act.next();
    }}
  >
    ${step.intro ? html`<p>${said(step.intro, scene)}</p>` : nothing}
    ${step.fields.some(({required}) => required) ? html`<p class="small muted">${words.expected}</p>` : nothing}
    ${
      isLast
        ? html`<p>${words.reviewIntro}</p>
            ${review(
              {
                ...scene,
                answers: scene.draft.answers,
                orphans: orphansOf(scene.wholeForm.steps, scene.draft.answers),
                level: scene.level + 1,
                change: act.go,
              },
              step.id,
            )}`
        : nothing
    }
    ${step.fields.map((field) => drawField(field, scene))} ${isLast ? decoy(scene) : nothing}
    ${isLast ? sendingState(scene) : nothing}
    ${
      isLast && busy
        ? nothing
        : html`<div class="buttons">
            <button type="submit" class="button primary" part="button">
              ${isLast ? (endpoint ? words.send : words.finish) : words.next}
            </button>
            ${
              first
                ? nothing
                : html`<button type="button" class="button" part="button" @click=${act.back}>
                    ${words.back}
                  </button>`
            }
          </div>`
    }
  </form>`;
}

export function stepPage(scene: FormScene): unknown {
  const {draft, faults, form, words} = scene;
  const found = form.steps.findIndex(({id}) => id === draft.step);
  const index = Math.max(0, found);
  const step = form.steps[index];
  if (!step) return nothing;
  const isLast = index === form.steps.length - 1;
  return html`${stepList(scene)} ${keepingNotices(scene)}
  ${keyed(
    step.id,
    html`<div class="step-page">
      ${faultSummary(scene, !isLast)}
      ${pageTitle(
        scene.level + 1,
        html`<span class="step-of small muted">${words.stepOf(index + 1, form.steps.length)}</span>
          ${faults.length > 0 ? html`<span class="visually-hidden">${words.error}</span>` : nothing}
          ${said(step.title, scene)}`,
      )}
      ${stepBody(step, scene, isLast)}
    </div>`,
  )}
  ${refusalNotice(scene.refusal, scene.words)} ${takeAway(scene)}`;
}

/** After the deadline, what was written can still be read. */
export function closedPage(scene: FormScene, canFinish: boolean): TemplateResult {
  const {act, question, sending, words} = scene;
  const idle = sending.status === "idle" || sending.status === "refused";
  return html`<div class="page">
    <p>${canFinish ? words.closedSending : words.closedDraft}</p>
    ${sendingState(scene)} ${question ? confirmation(scene) : nothing}
    <div class="buttons">
      ${
        canFinish && idle
          ? html`<button type="button" class="button primary" part="button" @click=${act.submit}>
              ${words.send}
            </button>`
          : nothing
      }
      ${takeButtons(act, words)} ${askButton("erase", words.eraseThis, act)}
    </div>
    ${review({
      ...scene,
      answers: scene.draft.answers,
      orphans: orphansOf(scene.wholeForm.steps, scene.draft.answers),
    })}
  </div>`;
}
