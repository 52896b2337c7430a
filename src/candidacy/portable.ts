/** A dossier as one file that any site's form can open. Fetched when one is saved or opened. */
import type {DossierAttachment, DossierFile} from "../../data-schema/candidacy.js";
import {isObject, rules} from "../../data-schema/rules.js";
import {type Answers, filesIn} from "./answers.js";
import {type Draft, dossierOf, type Filling} from "./draft.js";
import {sha256Of} from "./sha256.js";

/** Why a file is not opened; the draft that there is stays as it is. */
export type Refusal = "foreign" | "damaged" | "newer" | "other-rally";

/** A draft taken from a file, with the bytes of its files. */
export interface Opened {
  readonly draft: Draft;
  readonly files: readonly {readonly file: DossierAttachment; readonly content: ArrayBuffer}[];
}

type Json = Readonly<Record<string, unknown>>;

/** The checksum of a file's content, without the one that it has. */
async function checksumOf({checksum: _, ...content}: Json): Promise<string> {
  return sha256Of(new TextEncoder().encode(JSON.stringify(content)).buffer);
}

function toBase64(bytes: ArrayBuffer): string {
  const view = new Uint8Array(bytes);
  let text = "";
  // An argument list of a whole file would be too long.
  for (let start = 0; start < view.length; start += 0x8000) {
    text += String.fromCharCode(...view.subarray(start, start + 0x8000));
  }
  return btoa(text);
}

function fromBase64(text: string): ArrayBuffer | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0)).buffer;
  } catch {
    return undefined;
  }
}

/** The dossier as it is saved: with all answers of the draft, its key and its files. */
export async function fileOf(
  draft: Draft,
  filling: Filling,
  contentOf: (file: DossierAttachment) => Promise<Blob | undefined>,
): Promise<DossierFile> {
  const files: Record<string, string> = {};
  for (const file of filesIn(draft.answers)) {
    const content = await contentOf(file);
    if (content) files[file.sha256] = toBase64(await content.arrayBuffer());
  }
  // As it will be read: keys that are numbers come first there.
  const file = JSON.parse(
    JSON.stringify({
      ...dossierOf(draft, filling),
      key: draft.key,
      answers: draft.answers,
      ...(Object.keys(files).length > 0 && {files}),
    }),
  ) as DossierFile;
  return {...file, checksum: await checksumOf(file)};
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** How long it was filled in where it was saved. */
function secondsOf({filling}: Json): number {
  const {seconds} = isObject(filling) ? filling : {};
  return rules.natural(seconds) ? (seconds as number) : 0;
}

/** Reads a saved dossier for a rally. `step` is where the visitor goes on. */
export async function openFile(text: string, rally: string, step: string): Promise<Opened | Refusal> {
  const file = parsed(text);
  if (!isObject(file)) return text.includes('"rally-candidacy"') ? "damaged" : "foreign";
  const {format, version, key, revision, answers, updated, files = {}} = file;
  if (format !== "rally-candidacy") return "foreign";
  if (version !== 1) return "newer";
  const isWhole =
    typeof key === "string" &&
    /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(key) &&
    rules.count(revision) &&
    rules.instant(updated) &&
    isObject(answers) &&
    isObject(files) &&
    (await checksumOf(file)) === file.checksum;
  if (!isWhole) return "damaged";
  if (file.rally !== rally) return "other-rally";
  const opened: Opened["files"][number][] = [];
  for (const attachment of filesIn(answers as Answers)) {
    const written = files[attachment.sha256];
    // The device that saved it had lost this one: it is asked for again before the dossier is sent.
    if (written === undefined) continue;
    const content = typeof written === "string" ? fromBase64(written) : undefined;
    if (!content || (await sha256Of(content)) !== attachment.sha256) return "damaged";
    opened.push({file: attachment, content});
  }
  const changedAt = Date.parse(updated as string);
  const draft: Draft = {
    rally,
    key,
    // Where it was saved this revision may have been sent since, with other words.
    revision: (revision as number) + 1,
    tried: false,
    step,
    left: [],
    answers: answers as Answers,
    begunAt: changedAt - secondsOf(file) * 1000,
    changedAt,
  };
  return {draft, files: opened};
}
