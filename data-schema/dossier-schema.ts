/** The JSON Schema (2020-12) of the dossiers that a definition makes, for a receiver that wants to check them. */
import type {Condition, FieldDefinition, FormDefinition} from "./form.js";
import {patterns} from "./rules.js";

type Schema = Readonly<Record<string, unknown>>;
type Criteria = readonly {readonly id: string; readonly levels: readonly {readonly value: number}[]}[];
type Asked = Omit<
  FieldDefinition,
  "kind" | "criteria" | "fields" | "accept" | "maxBytes" | "maxFiles" | "entry"
> &
  Partial<FieldDefinition>;

const words: Schema = {type: "string", minLength: 1};

function defined(schema: Readonly<Record<string, unknown>>): Schema {
  return Object.fromEntries(Object.entries(schema).filter(([, value]) => value !== undefined));
}

function object(properties: Readonly<Record<string, unknown>>, required: readonly string[]): Schema {
  return {type: "object", properties, required, additionalProperties: false};
}

function grid({criteria, maxLength, required = false}: Asked, known: Criteria): Schema {
  const asked = known.filter(({id}) => criteria?.includes(id) ?? true);
  return object(
    Object.fromEntries(
      asked.map(({id, levels}) => [
        id,
        object(
          {level: {enum: [...levels.map(({value}) => value), null]}, note: defined({...words, maxLength})},
          ["level"],
        ),
      ]),
    ),
    required ? asked.map(({id}) => id) : [],
  );
}

function answerOf(field: Asked, criteria: Criteria): Schema {
  const {minLength = 1, maxLength, min, max, options = [], fields = []} = field;
  const values = options.map(({value}) => value);
  switch (field.kind) {
    case "number":
      return {type: "string", pattern: "^-?\\d+(?:\\.\\d+)?$"};
    case "date":
      return {type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$"};
    case "email":
      return defined({type: "string", pattern: patterns.email.source, maxLength});
    case "choice":
      return {enum: values};
    case "choices":
      return {type: "array", minItems: 1, uniqueItems: true, items: {enum: values}};
    case "consent":
      return {const: true};
    case "municipality":
      return object(
        {municipality: words, insee: {type: "string", pattern: patterns.insee.source}, postcode: words},
        ["municipality"],
      );
    case "grid":
      return grid(field, criteria);
    case "files":
      return defined({
        type: "array",
        minItems: 1,
        maxItems: field.maxFiles,
        items: object(
          {
            name: words,
            mediaType: words,
            bytes: defined({type: "integer", minimum: 1, maximum: field.maxBytes}),
            sha256: {type: "string", pattern: "^[0-9a-f]{64}$"},
          },
          ["name", "mediaType", "bytes", "sha256"],
        ),
      });
    case "group":
      return defined({
        type: "array",
        minItems: Math.max(1, min ?? 0),
        maxItems: max,
        items: answersOf(fields, criteria),
      });
    default:
      return defined({type: "string", minLength, maxLength});
  }
}

/** Holds when a field is answered. A property is named where it is required: strict validators ask for that. */
function there(id: string, answer: unknown = true): Schema {
  return {properties: {[id]: answer}, required: [id]};
}

/** Holds for answers in which a condition does. */
function conditionOf({field, equals, oneOf, answered = true}: Condition, fields: readonly Asked[]): Schema {
  const wanted = equals === undefined ? oneOf : [equals];
  if (!wanted) return answered ? there(field) : {not: there(field)};
  const several = fields.find(({id}) => id === field)?.kind === "choices";
  return there(field, several ? {type: "array", contains: {enum: wanted}} : {enum: wanted});
}

/** The answers to fields; those that are not shown are not there. */
function answersOf(fields: readonly Asked[], criteria: Criteria): Schema {
  const always = fields.filter(({required, showWhen}) => required && !showWhen).map(({id}) => id);
  const sometimes = fields.flatMap(({id, required, showWhen}) =>
    showWhen
      ? [
          {
            if: conditionOf(showWhen, fields),
            then: required ? there(id) : {},
            else: {not: there(id)},
          },
        ]
      : [],
  );
  return {
    ...object(Object.fromEntries(fields.map((field) => [field.id, answerOf(field, criteria)])), always),
    ...(sometimes.length > 0 && {allOf: sometimes}),
  };
}

/**
 * The JSON Schema of a complete dossier of this form, to be applied beside `candidacy.schema.json`. What it cannot
 * say: bounds of numbers and days, and that addresses and phone numbers exist.
 */
export function dossierSchemaOf(definition: FormDefinition, criteria: Criteria = []): Schema {
  const fields = definition.steps.flatMap((step) => step.fields);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: `Dossier ${definition.id}, version ${definition.version}`,
    type: "object",
    required: ["form", "answers"],
    properties: {
      form: {
        type: "object",
        required: ["id", "version"],
        properties: {id: {const: definition.id}, version: {const: definition.version}},
      },
      answers: answersOf(fields, criteria),
    },
  };
}
