/** The list of steps, each with its roundel and how far it is. */
import {html, svg, type TemplateResult} from "lit";
import {stateOfStep, type StepState} from "../../candidacy/index.js";
import {roundel} from "../shared/roundel.js";
import {said} from "../shared/scene.js";
import type {FormScene} from "./form-scene.js";

const marks = {
  done: "m9 16.5 5 5 9-10.5",
  faulty: "M16 8v10M16 22.5v1.5",
};

/** A roundel with a tick, or with an exclamation mark. */
export function markRoundel(state: "done" | "faulty"): TemplateResult {
  return html`<svg
    class="roundel ${state === "done" ? "past" : "faulty"}"
    viewBox="0 0 32 32"
    aria-hidden="true"
  >
    <circle cx="16" cy="16" r="14.5" />
    ${svg`<path class="mark" d=${marks[state]} />`}
  </svg>`;
}

function stepRoundel(number: number, state: StepState, current: boolean): TemplateResult {
  return !current && (state === "done" || state === "faulty")
    ? markRoundel(state)
    : roundel(number, current ? "next" : "coming");
}

/** Draws the steps as buttons: one may go to any of them at any time. */
export function stepList(scene: FormScene): TemplateResult {
  const {act, draft, faults, form, words} = scene;
  return html`<nav aria-label=${words.stepsLabel}>
    <ol class="steps" part="steps">
      ${form.steps.map((step, index) => {
        // What a receiver has refused is complete all the same.
        const refused = faults.some(({field}) => step.fields.some(({id}) => id === field));
        const state = refused ? "faulty" : stateOfStep(step, draft.answers, draft.left.includes(step.id));
        const current = step.id === draft.step;
        return html`<li>
          <button
            type="button"
            class="step ${state}"
            part="step"
            aria-current=${current ? "step" : "false"}
            @click=${() => {
              act.go(step.id);
            }}
          >
            ${stepRoundel(index + 1, state, current)}
            <span class="step-words"
              ><span>${said(step.title, scene)}</span>
              <span class="step-state">${words.stepState[state]}</span></span
            >
          </button>
        </li>`;
      })}
    </ol>
  </nav>`;
}
