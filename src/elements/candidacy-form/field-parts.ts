/** What fields have in common: the question, the hint, the error, the count of characters. */
import {html, nothing, type TemplateResult} from "lit";
import {type Field, isSameTarget, lengthOf} from "../../candidacy/index.js";
import {said} from "../shared/scene.js";
import {faultSentence} from "./faults.js";
import {domId, type FormScene} from "./form-scene.js";

/** The ids that describe a control, for `aria-describedby`; undefined when nothing does. */
export function described(...ids: (string | false | undefined)[]): string | undefined {
  return ids.filter(Boolean).join(" ") || undefined;
}

/** The hint of a field, and what is to be mended in it. */
export function remarks(field: Field, scene: FormScene): {hint: unknown; error: unknown; ids?: string} {
  const id = domId(scene, {field: field.id});
  const fault = scene.faults.find((known) => isSameTarget(known, {field: field.id}));
  return {
    hint: field.hint ? html`<p class="hint" id="${id}-hint">${said(field.hint, scene)}</p>` : nothing,
    error: fault ? errorLine(`${id}-error`, faultSentence(fault, scene), scene) : nothing,
    ids: described(field.hint && `${id}-hint`, fault && `${id}-error`),
  };
}

export function errorLine(id: string, sentence: unknown, {words}: FormScene): TemplateResult {
  return html`<p class="error" part="field-error" id=${id}>
    <span class="visually-hidden">${words.error}</span> ${sentence}
  </p>`;
}

/** The question that a field asks; what may be left out says so. */
export function question(field: Field, scene: FormScene): unknown {
  return field.required
    ? said(field.label, scene)
    : html`${said(field.label, scene)} <span class="optional">${scene.words.optional}</span>`;
}

/** « 74 / 1 500 caractères ». */
export function characterCount(id: string, text: string, limit: number, {words}: FormScene): TemplateResult {
  const length = lengthOf(text);
  return html`<p class="count ${length > limit ? "over" : ""}" id=${id}>${words.countOf(length, limit)}</p>`;
}
