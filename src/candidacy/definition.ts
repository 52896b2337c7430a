/** A dossier that a feed defines: what contradicts itself in it, and the form that it makes. */
import type {Criterion, Text} from "../../data-schema/feed.js";
import type {FieldDefinition, FormDefinition} from "../../data-schema/form.js";
import type {Field, Form, Step} from "./form.js";

/** Something for which a definition is refused as a whole. */
export interface Contradiction {
  /** Below the definition. */
  readonly path: readonly (string | number)[];
  readonly problem: "missing" | "impossible" | "unknown-id" | "duplicate-id";
  readonly found?: unknown;
}

type Asked = Omit<FieldDefinition, "kind" | "criteria" | "fields"> &
  Partial<Pick<FieldDefinition, "criteria" | "fields">> & {readonly kind: FieldDefinition["kind"]};
type Path = Contradiction["path"];

/** Ids given twice, and conditions on what does not come before. */
function* contradictionsOfOrder(fields: readonly [Asked, Path][]): Generator<Contradiction> {
  const before = new Map<string, Asked>();
  const all = new Set(fields.map(([{id}]) => id));
  for (const [field, path] of fields) {
    if (before.has(field.id)) yield {path: [...path, "id"], problem: "duplicate-id", found: field.id};
    const {showWhen} = field;
    const other = showWhen && before.get(showWhen.field);
    if (showWhen && !other) {
      const problem = all.has(showWhen.field) ? "impossible" : "unknown-id";
      yield {path: [...path, "showWhen", "field"], problem, found: showWhen.field};
    }
    const {equals, oneOf = []} = showWhen ?? {};
    for (const value of equals === undefined ? oneOf : [equals]) {
      if (other?.options && !other.options.some((option) => option.value === value))
        yield {path: [...path, "showWhen"], problem: "unknown-id", found: value};
    }
    before.set(field.id, field);
  }
}

/** What one field says against itself. */
function* contradictionsOfField(
  field: Asked,
  path: Path,
  criteria: readonly Criterion[],
): Generator<Contradiction> {
  for (const [least, most] of [
    ["minLength", "maxLength"],
    ["min", "max"],
    ["earliest", "latest"],
  ] as const) {
    const [low, high] = [field[least], field[most]];
    if (low !== undefined && high !== undefined && low > high)
      yield {path: [...path, most], problem: "impossible", found: high};
  }
  const {options = [], fields = [], kind} = field;
  if ((kind === "choice" || kind === "choices") && options.length === 0)
    yield {path: [...path, "options"], problem: "missing"};
  for (const [index, {value}] of options.entries()) {
    if (options.findIndex((option) => option.value === value) < index)
      yield {path: [...path, "options", index, "value"], problem: "duplicate-id", found: value};
  }
  if (kind === "group" && fields.length === 0) yield {path: [...path, "fields"], problem: "missing"};
  if (kind !== "grid") return;
  const ids = field.criteria ?? criteria.map(({id}) => id);
  if (ids.length === 0) yield {path: [...path, "criteria"], problem: "missing"};
  for (const [index, id] of ids.entries()) {
    if (!criteria.some((known) => known.id === id))
      yield {path: [...path, "criteria", index], problem: "unknown-id", found: id};
  }
}

/** All that a definition says against itself; nothing when a form can be made of it. */
export function contradictionsIn(
  {steps}: FormDefinition,
  criteria: readonly Criterion[],
): readonly Contradiction[] {
  const placed = (fields: readonly Asked[], path: Path): [Asked, Path][] =>
    fields.map((field, index) => [field, [...path, "fields", index]]);
  const all = steps.flatMap(({fields}, index) => placed(fields, ["steps", index]));
  const stepIds = steps.map(({id}) => id);
  return [
    ...stepIds.flatMap((id, index): Contradiction[] =>
      stepIds.indexOf(id) < index ? [{path: ["steps", index, "id"], problem: "duplicate-id", found: id}] : [],
    ),
    ...contradictionsOfOrder(all),
    ...all.flatMap(([field, path]) => {
      const inner = placed(field.fields ?? [], path);
      return [
        ...contradictionsOfField(field, path, criteria),
        ...contradictionsOfOrder(inner),
        ...inner.flatMap(([one, where]) => [...contradictionsOfField(one, where, criteria)]),
      ];
    }),
  ];
}

/**
 * The form of a definition without contradictions. Its last step shows all answers again: that is its own one
 * when nothing but consent is asked there, else another one under a title of ours.
 */
export function formOf(definition: FormDefinition, criteria: readonly Criterion[], review: Text): Form {
  const fieldOf = (field: FieldDefinition): Field =>
    (field.kind === "grid"
      ? {
          ...field,
          criteria: (field.criteria ?? criteria.map(({id}) => id)).flatMap(
            (id) => criteria.find((known) => known.id === id) ?? [],
          ),
        }
      : field) as Field;
  const steps: Step[] = definition.steps.map((step) => ({...step, fields: step.fields.map(fieldOf)}));
  const last = steps.at(-1)?.fields ?? [];
  const id = steps.some((step) => step.id === "review") ? "review " : "review";
  return {
    id: definition.id,
    version: definition.version,
    steps: last.every(({kind}) => kind === "consent") ? steps : [...steps, {id, title: review, fields: []}],
  };
}
