/** A dossier being written, and the dossier that it becomes when it is sent or taken away. */
import type {Dossier, DossierAnswer} from "../../data-schema/candidacy.js";
import type {Answer, Answers, CriterionAnswer, GridAnswer, MunicipalityAnswer} from "./answers.js";
import type {Form} from "./form.js";

/** What is kept on the device. */
export interface Draft {
  /** Id of the rally: one draft for each. */
  readonly rally: string;
  /** The `Idempotency-Key` under which it is sent, a UUID. */
  readonly key: string;
  readonly revision: number;
  /** This revision may have reached the receiver: the next change makes another. */
  readonly tried: boolean;
  /** Id of the step that was shown last. */
  readonly step: string;
  /** Ids of the steps that the visitor has left. */
  readonly left: readonly string[];
  readonly answers: Answers;
  /** Milliseconds since 1970; 0 before anything has been written. */
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
  return {rally, key: uuid(), revision: 1, tried: false, step, left: [], answers: {}, changedAt: 0};
}

/** The draft with another answer. The first change after a try makes another revision. */
export function withAnswer(draft: Draft, field: string, answer: Answer): Draft {
  return {
    ...draft,
    revision: draft.tried ? draft.revision + 1 : draft.revision,
    tried: false,
    answers: {...draft.answers, [field]: answer},
    changedAt: Date.now(),
  };
}

/** An answer as it is sent: trimmed; nothing when there is nothing in it. */
function settled(answer: Answer): DossierAnswer | undefined {
  if (typeof answer === "string") return answer.trim() || undefined;
  if (answer === false) return undefined;
  if (typeof answer !== "object") return answer;
  if (Array.isArray(answer)) return answer.length > 0 ? [...(answer as readonly string[])] : undefined;
  if ("municipality" in answer && typeof answer.municipality === "string") {
    const {municipality, ...rest} = answer as MunicipalityAnswer;
    return municipality.trim() ? {...rest, municipality: municipality.trim()} : undefined;
  }
  const criteria = Object.entries(answer as GridAnswer).filter(([, {level, note}]) => {
    return level !== undefined || Boolean(note?.trim());
  });
  return criteria.length > 0 ? Object.fromEntries(criteria.map(settledCriterion)) : undefined;
}

function settledCriterion([id, {level = null, note = ""}]: [string, CriterionAnswer]): [
  string,
  {level: number | null; note?: string},
] {
  return [id, {level, ...(note.trim() && {note: note.trim()})}];
}

/** The dossier as it stands, valid or not. The same draft always gives the same dossier. */
export function dossierOf(
  draft: Draft,
  {form, language, partner}: {form: Form; language: string; partner?: string},
): Dossier {
  const answers = Object.entries(draft.answers)
    .map(([id, answer]) => [id, settled(answer)] as const)
    .filter((entry): entry is readonly [string, DossierAnswer] => entry[1] !== undefined);
  return {
    format: "rally-candidacy",
    version: 1,
    rally: draft.rally,
    form: {id: form.id, version: form.version},
    revision: draft.revision,
    ...(partner && {partner}),
    language,
    updated: new Date(draft.changedAt || Date.now()).toISOString(),
    answers: Object.fromEntries(answers),
  };
}
