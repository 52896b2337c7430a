/** The dossier that a rally has when its feed brings none: in the visitor's language, with what the feed knows. */
import type {Criterion, Text, Theme} from "../../data-schema/feed.js";
import type {BuiltInWords} from "../i18n/candidacy-filling/fr.js";
import type {CandidacyFormSentences} from "../i18n/candidacy-form/fr.js";
import type {Field, Form, Option, Step} from "./form.js";

/** What a rally adds to the built-in dossier. */
export interface FromRally {
  readonly criteria: readonly Criterion[];
  readonly themes: readonly Theme[];
  /** Where the innovation could be presented: the stages to come. */
  readonly stages: readonly Option[];
  /** Instead of the built-in sentence of consent. */
  readonly consent?: Text;
}

/** Characters: a paragraph, and half a page. */
const short = 600;
const long = 1500;

type AskedWords = {readonly label: string; readonly hint?: string; readonly missing?: string};

/** What the built-in dossier says by itself. */
export interface BuiltInSentences extends Pick<CandidacyFormSentences, "steps" | "language"> {
  readonly builtIn: BuiltInWords;
}

/** The built-in form. Its steps without anything to ask are left out. */
export function builtInForm(
  {builtIn: words, steps, language}: BuiltInSentences,
  {criteria, themes, stages, consent}: FromRally,
): Form {
  const own = (sentence: string): Text => ({[language]: sentence});
  const asked = (id: string, {label, hint, missing}: AskedWords) => ({
    id,
    label: own(label),
    ...(hint && {hint: own(hint)}),
    ...(missing && {required: true, missing: own(missing)}),
  });
  const options = (labels: Readonly<Record<string, string>>): Option[] =>
    Object.entries(labels).map(([value, label]) => ({value, label: own(label)}));
  const {fields} = words;
  const longtext = (id: keyof typeof fields, maxLength = long): Field => ({
    ...asked(id, fields[id]),
    kind: "longtext",
    maxLength,
  });

  const all: Step[] = [
    {
      id: "organization",
      title: own(steps.organization),
      fields: [
        {
          ...asked("organization", fields.organization),
          kind: "text",
          maxLength: 200,
          autocomplete: "organization",
        },
        {
          ...asked("organizationKind", fields.organizationKind),
          kind: "choice",
          options: options(words.kinds),
        },
        {...asked("size", fields.size), kind: "choice", options: options(words.sizes)},
        {...asked("municipality", fields.municipality), kind: "municipality"},
        {...asked("contact", fields.contact), kind: "text", maxLength: 200, autocomplete: "name"},
        {...asked("email", fields.email), kind: "email", autocomplete: "email"},
        {...asked("phone", fields.phone), kind: "phone", autocomplete: "tel"},
      ],
    },
    {
      id: "innovation",
      title: own(steps.innovation),
      fields: [
        {...asked("title", fields.title), kind: "text", maxLength: 120},
        longtext("summary", short),
        ...(themes.length > 0
          ? [
              {
                ...asked("themes", fields.themes),
                kind: "choices" as const,
                options: themes.map(({id, label}) => ({value: id, label})),
              },
            ]
          : []),
        longtext("need"),
        longtext("response"),
        longtext("novelty"),
        longtext("actors"),
        longtext("effectsSeen"),
        longtext("effectsHoped"),
        longtext("spread"),
      ],
    },
    {
      id: "grid",
      title: own(steps.grid),
      intro: own(words.gridIntro),
      fields:
        criteria.length > 0
          ? [{...asked("grid", fields.grid), required: true, kind: "grid", criteria, maxLength: short}]
          : [],
    },
    {
      id: "stages",
      title: own(steps.stages),
      fields:
        stages.length > 0 ? [{...asked("stages", fields.stages), kind: "choices", options: stages}] : [],
    },
    {
      id: "documents",
      title: own(steps.documents),
      fields: [{...asked("documents", fields.documents), kind: "files", maxFiles: 5}],
    },
    {
      id: "review",
      title: own(steps.review),
      fields: [
        {
          ...asked("consent", fields.consent),
          kind: "consent",
          ...(consent !== undefined && {label: consent}),
        },
      ],
    },
  ];
  return {id: "rallynov", version: "1", steps: all.filter((step) => step.fields.length > 0)};
}
