/** A dossier being written, and the dossier that it becomes when it is sent or taken away. */
import type {Dossier, DossierAnswer} from "../../data-schema/candidacy.js";
import {
  type Answer,
  type Answers,
  chosenAt,
  type Entry,
  entriesAt,
  filesAt,
  isAnswered,
  levelAt,
  municipalityAt,
  textAt,
} from "./answers.js";
import {numberIn} from "./check.js";
import type {EntryField, Field, Form} from "./form.js";
import {shownAmong, shownSteps} from "./showing.js";

/** What is kept on the device. */
export interface Draft {
  /** Id of the rally: one draft for each. */
  readonly rally: string;
  /** The `Idempotency-Key` under which it is sent, a UUID. */
  readonly key: string;
  readonly revision: number;
  /** This revision may have reached the receiver: the next change makes another. */
  readonly tried: boolean;
  /**
   * It is on its way, also after the page has gone: it is tried again, but not before this moment (milliseconds
   * since 1970). Missing when it is not.
   */
  readonly sendingFrom?: number;
  /** Id of the step that was shown last. */
  readonly step: string;
  /** Ids of the steps that the visitor has left. */
  readonly left: readonly string[];
  readonly answers: Answers;
  /** What stands in the field that no visitor meets. */
  readonly decoy?: string;
  /** Milliseconds since 1970 of the first and of the last change; 0 before anything has been written. */
  readonly begunAt: number;
  readonly changedAt: number;
}

/** A random UUID (RFC 9562 §5.4). `crypto.randomUUID` is missing on pages without TLS, which partners have. */
function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0"))
    .join("")
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

/** An empty draft, which nothing keeps before something is written in it. */
export function newDraft(rally: string, step: string): Draft {
  return {
    rally,
    key: uuid(),
    revision: 1,
    tried: false,
    step,
    left: [],
    answers: {},
    begunAt: 0,
    changedAt: 0,
  };
}

/** The draft after a change. The first one after a try makes another revision, which nobody sends by itself. */
function changed(draft: Draft, change: Partial<Draft>): Draft {
  const {sendingFrom: _, ...rest} = draft;
  const now = Date.now();
  return {
    ...rest,
    revision: draft.tried ? draft.revision + 1 : draft.revision,
    tried: false,
    begunAt: draft.begunAt || now,
    // Of two changes within a millisecond each is a change.
    changedAt: Math.max(now, draft.changedAt + 1),
    ...change,
  };
}

/** The draft with another answer. */
export function withAnswer(draft: Draft, field: string, answer: Answer): Draft {
  return changed(draft, {answers: {...draft.answers, [field]: answer}});
}

/** The draft with something in the field that no visitor meets. */
export function withDecoy(draft: Draft, decoy: string): Draft {
  return changed(draft, {decoy});
}

function definedIn<Value>(entries: readonly (readonly [string, Value | undefined])[]): Record<string, Value> {
  return Object.fromEntries(entries.filter((entry): entry is [string, Value] => entry[1] !== undefined));
}

function settledEntry(fields: readonly EntryField[], entry: Entry): Entry | undefined {
  const answers = shownAmong(fields, entry).map(
    (field) => [field.id, settled(field, entry) as Entry[string] | undefined] as const,
  );
  return answers.some(([, answer]) => answer !== undefined) ? definedIn(answers) : undefined;
}

/** An answer as it is sent: trimmed, and only what its field still knows; nothing when there is nothing in it. */
function settled(field: Field, answers: Answers): DossierAnswer | undefined {
  const {id, kind} = field;
  if (!isAnswered(field, answers)) return undefined;
  switch (kind) {
    case "consent":
      return true;
    case "choice":
      return chosenAt(answers, field)[0];
    case "choices":
      return [...chosenAt(answers, field)];
    case "municipality": {
      const {municipality, ...rest} = municipalityAt(answers, id);
      return {...rest, municipality: municipality.trim()};
    }
    case "grid":
      return definedIn(
        field.criteria.map((criterion) => {
          const {level, note = ""} = levelAt(answers, field, criterion.id);
          const said = level !== undefined || note.trim() !== "";
          return [
            criterion.id,
            said ? {level: level ?? null, ...(note.trim() && {note: note.trim()})} : undefined,
          ];
        }),
      );
    case "files":
      return filesAt(answers, id).map(({name, mediaType, bytes, sha256}) => ({
        name,
        mediaType,
        bytes,
        sha256,
      }));
    case "group":
      return entriesAt(answers, id).flatMap((entry) => (settledEntry(field.fields, entry) ?? []) as never[]);
    case "number": {
      const text = textAt(answers, id).trim();
      return String(numberIn(text) ?? text);
    }
    default:
      return textAt(answers, id).trim();
  }
}

/** What is said of the way in which a dossier was filled in. */
export interface Filling {
  readonly form: Form;
  readonly language: string;
  readonly partner?: string;
}

/** The dossier as it stands, valid or not. The same draft always gives the same dossier. */
export function dossierOf(draft: Draft, {form, language, partner}: Filling): Dossier {
  const {decoy, begunAt, changedAt} = draft;
  const fields = shownSteps(form.steps, draft.answers).flatMap((step) => step.fields);
  return {
    format: "rally-candidacy",
    version: 1,
    rally: draft.rally,
    form: {id: form.id, version: form.version},
    revision: draft.revision,
    ...(partner && {partner}),
    language,
    updated: new Date(changedAt || Date.now()).toISOString(),
    filling: {
      seconds: Math.max(0, Math.round((changedAt - (begunAt || changedAt)) / 1000)),
      ...(decoy && {decoy}),
    },
    answers: definedIn(fields.map((field) => [field.id, settled(field, draft.answers)])),
  };
}
