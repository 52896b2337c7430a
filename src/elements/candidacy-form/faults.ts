/** What is to be mended, said at the field and in a summary (GOV.UK patterns: error message, error summary). */
import {html, nothing, type TemplateResult} from "lit";
import type {Fault} from "../../candidacy/index.js";
import {heading, plain, said} from "../shared/scene.js";
import {domId, entryName, formOfEntry, type FormScene} from "./form-scene.js";

/** Says what to do about a fault. */
export function faultSentence(fault: Fault, scene: FormScene): unknown {
  const {faults} = scene.words;
  const field = scene.form.steps.flatMap((step) => step.fields).find(({id}) => id === fault.field);
  const {entry} = fault;
  if (entry && field?.kind === "group") {
    const inner: FormScene = {...scene, form: formOfEntry(field)};
    const {entry: _, ...rest} = fault;
    return html`${entryName(field, entry.index, scene)}${scene.words.colon}
    ${faultSentence({...rest, field: entry.field}, inner)}`;
  }
  const criterion =
    field?.kind === "grid" ? field.criteria.find(({id}) => id === fault.criterion) : undefined;
  const label = criterion ? plain(criterion.label, scene) : field ? plain(field.label, scene) : "";
  const {bound = 0, excess = 0, detail = ""} = fault;
  switch (fault.problem) {
    case "refused":
      return detail;
    case "too-long":
      return faults.tooLong(excess, label);
    case "too-short":
      return faults.tooShort(excess, label);
    case "too-low":
      return faults.tooLow(bound, label);
    case "too-high":
      return field?.kind === "group" ? faults.tooMany(Number(bound), label) : faults.tooHigh(bound, label);
    case "lost":
      return faults.lost(detail);
    case "missing":
      return criterion
        ? faults.missingLevel(label)
        : field?.missing
          ? said(field.missing, scene)
          : faults.missing(label);
    default:
      return faults[fault.problem](label);
  }
}

/** The summary that takes the focus: every fault as a link to its field. */
export function faultSummary(scene: FormScene, canGoOn: boolean): unknown {
  const {act, complaints, faults, form, words} = scene;
  const count = faults.length + complaints.length;
  if (count === 0) return nothing;
  const link = (fault: Fault): TemplateResult => {
    const step = form.steps.find(({fields}) => fields.some(({id}) => id === fault.field));
    return html`<li>
      <a
        href="#${domId(scene, fault)}"
        @click=${(event: Event) => {
          // The page's address is the page's.
          event.preventDefault();
          if (step) act.go(step.id, fault);
        }}
        >${faultSentence(fault, scene)}</a
      >
    </li>`;
  };
  return html`<div
    class="summary"
    part="error-summary"
    role="group"
    aria-labelledby="summary-title"
    tabindex="-1"
  >
    ${heading(scene.level + 1, html`<span id="summary-title">${words.summaryTitle(count)}</span>`)}
    <ul>
      ${faults.map(link)} ${complaints.map((complaint) => html`<li>${complaint}</li>`)}
    </ul>
    <p class="small">${words.summaryHint}</p>
    ${
      canGoOn
        ? html`<button type="button" class="button" part="button" @click=${act.goOn}>${words.goOn}</button>`
        : nothing
    }
  </div>`;
}
