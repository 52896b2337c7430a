/** Every answer, to be read again: before sending, after the deadline, on paper. */
import {html, nothing, type TemplateResult} from "lit";
import type {Dossier} from "../../../data-schema/candidacy.js";
import {
  type Answers,
  criterionAt,
  faultsOfField,
  type Field,
  type Form,
  isAnswered,
  listAt,
  municipalityAt,
  textAt,
} from "../../candidacy/index.js";
import type {CandidacyFormSentences} from "../../i18n/candidacy-form/index.js";
import {heading, said, type Scene} from "../shared/scene.js";
import type {Target} from "./form-scene.js";

/** What is read again, and how to change it when that is still possible. */
export interface Reading extends Scene<CandidacyFormSentences> {
  readonly form: Form;
  readonly answers: Answers | Dossier["answers"];
  readonly change?: (step: string, target: Target) => void;
}

interface Row {
  readonly label: unknown;
  readonly content: unknown;
  readonly target: Target;
  readonly missing: boolean;
}

function contentOf(field: Field, answers: Answers, reading: Reading): unknown {
  switch (field.kind) {
    case "choice":
    case "choices": {
      const chosen = field.kind === "choice" ? [textAt(answers, field.id)] : listAt(answers, field.id);
      const known = field.options.filter(({value}) => chosen.includes(value));
      return html`<ul>
        ${known.map(({label}) => html`<li>${said(label, reading)}</li>`)}
      </ul>`;
    }
    case "municipality": {
      const {municipality, postcode} = municipalityAt(answers, field.id);
      return postcode ? `${municipality} (${postcode})` : municipality;
    }
    case "consent":
      return reading.words.agreed;
    default:
      return html`<span class="written">${textAt(answers, field.id).trim()}</span>`;
  }
}

function rowsOf(field: Field, reading: Reading): Row[] {
  const answers = reading.answers as Answers;
  const faults = faultsOfField(field, answers);
  if (field.kind === "grid") {
    return field.criteria.map((criterion): Row => {
      const {level, note} = criterionAt(answers, field.id, criterion.id);
      const chosen = criterion.levels.find(({value}) => value === level);
      const said_ = level === null ? reading.words.unknownLevel : chosen && said(chosen.label, reading);
      return {
        label: said(criterion.label, reading),
        content:
          said_ !== undefined || note?.trim()
            ? html`${said_}${note?.trim() ? html`<p class="written">${note.trim()}</p>` : nothing}`
            : nothing,
        target: {field: field.id, criterion: criterion.id},
        missing: Boolean(reading.change) && faults.some((fault) => fault.criterion === criterion.id),
      };
    });
  }
  return [
    {
      label: said(field.label, reading),
      content: isAnswered(field, answers) ? contentOf(field, answers, reading) : nothing,
      target: {field: field.id},
      missing: Boolean(reading.change) && faults.length > 0,
    },
  ];
}

/** Draws the answers step by step. `fields` of a step that is being filled in beside are left out. */
export function review(reading: Reading, exceptStep?: string): TemplateResult {
  const {form, words, level, change} = reading;
  return html`${form.steps
    .filter(({id}) => id !== exceptStep)
    .map(
      (step) => html`
        <section class="review" part="review">
          ${heading(level + 1, said(step.title, reading))}
          <dl>
            ${step.fields
              .flatMap((field) => rowsOf(field, reading))
              .map(
                ({label, content, target, missing}) => html`
                  <div class="answer">
                    <dt>${label}</dt>
                    <dd>
                      ${content === nothing && !missing ? html`<span class="muted">${words.noAnswer}</span>` : content}
                      ${missing ? html`<strong class="missing">${words.toAnswer}</strong>` : nothing}
                    </dd>
                    ${
                      change
                        ? html`<dd class="change">
                            <button
                              type="button"
                              class="link"
                              @click=${() => {
                                change(step.id, target);
                              }}
                            >
                              ${words.change}<span class="visually-hidden">, ${label}</span>
                            </button>
                          </dd>`
                        : nothing
                    }
                  </div>
                `,
              )}
          </dl>
        </section>
      `,
    )}`;
}
