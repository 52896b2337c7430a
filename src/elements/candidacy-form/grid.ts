/** The characterisation grid: for each criterion a level, « ne sait pas », and what shows it. */
import {html, nothing, type TemplateResult} from "lit";
import {ifDefined} from "lit/directives/if-defined.js";
import {live} from "lit/directives/live.js";
import {
  type CriterionAnswer,
  type GridField,
  isSameTarget,
  levelAt,
  withCriterion,
} from "../../candidacy/index.js";
import type {Criterion} from "../../../data-schema/feed.js";
import {heading, plain, said} from "../shared/scene.js";
import {faultSentence} from "./faults.js";
import {characterCount, described, errorLine} from "./field-parts.js";
import {domId, type FormScene} from "./form-scene.js";

function drawCriterion(field: GridField, criterion: Criterion, scene: FormScene): TemplateResult {
  const {act, draft, faults, words} = scene;
  const target = {field: field.id, criterion: criterion.id};
  const id = domId(scene, target);
  const {level, note = ""} = levelAt(draft.answers, field, criterion.id);
  const fault = faults.find((known) => isSameTarget(known, target));
  const {maxLength: limit} = field;
  const aboutNote = fault?.problem === "too-long";
  const error = fault ? errorLine(`${id}-error`, faultSentence(fault, scene), scene) : nothing;
  const say = (change: CriterionAnswer): void => {
    act.answer(field, withCriterion(draft.answers, field.id, criterion.id, change));
  };
  const settle = (): void => {
    act.settle(field);
  };
  const option = (value: number | null, label: unknown, index: number) => html`
    <label class="option" for="${id}-${index}">
      <input
        id="${id}-${index}"
        type="radio"
        name=${id}
        .checked=${live(level === value)}
        aria-invalid=${fault && !aboutNote ? "true" : nothing}
        @change=${() => {
          say({level: value});
          settle();
        }}
      />
      <span>${label}</span>
    </label>
  `;
  return html`<fieldset
    class="field criterion"
    part="field"
    data-field=${id}
    aria-describedby=${ifDefined(described(criterion.description && `${id}-hint`, fault && `${id}-error`))}
  >
    <legend part="label">${said(criterion.label, scene)}</legend>
    ${
      criterion.description
        ? html`<p class="hint" id="${id}-hint">${said(criterion.description, scene)}</p>`
        : nothing
    }
    ${error}
    <div class="options many">
      ${criterion.levels.map(({value, label}, index) => option(value, said(label, scene), index))}
      ${option(null, words.unknownLevel, criterion.levels.length)}
    </div>
    ${
      typeof level === "number" || note
        ? html`<div class="note">
            <label for="${id}-note"
              >${words.noteLabel} <span class="optional">${words.optional}</span>
              <span class="visually-hidden">${said(criterion.label, scene)}</span></label
            >
            <textarea
              id="${id}-note"
              part="input"
              rows="2"
              aria-describedby=${ifDefined(described(limit !== undefined && `${id}-count`, aboutNote && `${id}-error`))}
              aria-invalid=${aboutNote ? "true" : nothing}
              .value=${live(note)}
              @input=${(event: Event) => {
                say({note: (event.target as HTMLTextAreaElement).value});
              }}
              @change=${settle}
            ></textarea>
            ${limit === undefined ? nothing : characterCount(`${id}-count`, note, limit, scene)}
          </div>`
        : nothing
    }
  </fieldset>`;
}

/** Draws the grid, axis by axis. */
export function gridField(field: GridField, scene: FormScene): TemplateResult {
  let axis: string | undefined;
  return html`<div class="grid" data-field=${domId(scene, {field: field.id})}>
    ${field.criteria.map((criterion) => {
      const own = criterion.axis && plain(criterion.axis, scene);
      const begins = own !== undefined && own !== axis;
      axis = own;
      return html`${begins && criterion.axis ? heading(scene.level + 2, said(criterion.axis, scene), "axis") : nothing}
      ${drawCriterion(field, criterion, scene)}`;
    })}
  </div>`;
}
