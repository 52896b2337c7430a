/** What a dossier must satisfy. Everything that can be said is said at once, each on its field. */
import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import {pointerTo, Problem} from "./problem.mjs";
import {sentencesFor} from "./sentences.mjs";

const ownSchema = new URL("../../data-schema/candidacy.schema.json", import.meta.url);
const mostErrors = 100;

const readJson = (file) => JSON.parse(readFileSync(file, "utf8"));

/** What a visitor reads of an error of ajv. */
function sentenceFor({keyword, params: {limit}}, sentences) {
  switch (keyword) {
    case "required":
      return sentences.missing;
    case "maxLength":
      return sentences.tooLong(limit);
    case "minimum":
      return sentences.atLeast(limit);
    case "maximum":
      return sentences.atMost(limit);
    default:
      return sentences.wrong;
  }
}

/** Errors of ajv as they are answered: one for each place, none for each way in which it might have been right. */
function errorsOf(faults, sentences) {
  const errors = new Map();
  for (const fault of faults) {
    if (fault.keyword === "if" || /\/(?:anyOf|oneOf)\//.test(fault.schemaPath)) continue;
    const missing = fault.keyword === "required" ? pointerTo(fault.params.missingProperty) : "";
    const pointer = fault.instancePath + missing;
    if (!errors.has(pointer)) errors.set(pointer, {pointer, detail: sentenceFor(fault, sentences)});
  }
  return [...errors.values()].slice(0, mostErrors);
}

/** The files that an answer names, each with its pointer. */
function* filesIn(value, pointer) {
  if (typeof value !== "object" || value === null) return;
  if (typeof value.sha256 === "string" && typeof value.bytes === "number") yield {pointer, file: value};
  else for (const [key, inner] of Object.entries(value)) yield* filesIn(inner, pointer + pointerTo(key));
}

const inMegabytes = (bytes) => Math.floor(bytes / 100_000) / 10;

/** The checks of a receiver with these settings. `now` is the present moment, in milliseconds. */
export function makeChecks(settings, now) {
  const ajv = new Ajv2020({allErrors: true, strict: false});
  const validators = [ownSchema, ...settings.schema].map((file) => ajv.compile(readJson(file)));

  /** Throws what is wrong with a dossier as such. */
  function shape(dossier, sentences) {
    const faults = validators.flatMap((validate) => (validate(dossier) ? [] : validate.errors));
    const errors = errorsOf(faults, sentences);
    if (errors.length > 0) throw new Problem(422, sentences.title, {errors});
  }

  /** Throws when a dossier is for somebody else, or not in time. */
  function circumstances({rally, form, updated}, sentences) {
    const {opens = -Infinity, closes = Infinity, grace} = settings;
    const wanted = (list, value) => list.length === 0 || list.includes(value);
    // What was finished before the end and has been on its way since may still arrive.
    const inTime = now() <= closes || (Date.parse(updated) <= closes && now() <= closes + grace * 3_600_000);
    const errors = [
      !wanted(settings.rally, rally) && {pointer: "/rally", detail: sentences.otherRally},
      !wanted(settings.form, `${form.id}@${form.version}`) && {pointer: "/form", detail: sentences.otherForm},
      now() < opens && {pointer: "", detail: sentences.early},
      !inTime && {pointer: "", detail: sentences.late},
    ].filter(Boolean);
    if (errors.length > 0) throw new Problem(422, errors[0].detail, {errors});
  }

  /** Throws when the files that a dossier names are too much, before they have been read. */
  function announced({answers}, sentences) {
    const {maxFile, maxFiles, maxTotal} = settings;
    const errors = [];
    const sums = new Set();
    let total = 0;
    for (const {pointer, file} of filesIn(answers, "/answers")) {
      if (sums.has(file.sha256)) continue;
      sums.add(file.sha256);
      const refuse = (detail) => errors.push({pointer, detail});
      if (file.bytes > maxFile) refuse(sentences.fileTooLarge(inMegabytes(maxFile)));
      else if (sums.size > maxFiles) refuse(sentences.tooManyFiles(maxFiles));
      else if ((total += file.bytes) > maxTotal) refuse(sentences.filesTooLarge(inMegabytes(maxTotal)));
    }
    if (errors.length > 0) throw new Problem(413, sentences.tooLarge, {errors});
  }

  /** The contents that belong to a dossier, by their sums. Throws when one is not what the dossier says. */
  async function files({answers}, parts, sentences) {
    const named = [...filesIn(answers, "/answers")];
    const contents = new Map();
    for await (const {name, content} of parts) {
      const {pointer, file} = named.find(({file}) => file.sha256 === name) ?? {};
      if (!file) continue;
      if (content.length > settings.maxFile) {
        const detail = sentences.fileTooLarge(inMegabytes(settings.maxFile));
        throw new Problem(413, sentences.tooLarge, {errors: [{pointer, detail}]});
      }
      const whole =
        content.length === file.bytes && createHash("sha256").update(content).digest("hex") === name;
      contents.set(name, whole ? content : undefined);
    }
    const errors = named
      .filter(({file}) => !contents.get(file.sha256))
      .map(({pointer, file}) => ({
        pointer,
        detail: contents.has(file.sha256) ? sentences.fileDamaged : sentences.fileMissing,
      }));
    if (errors.length > 0) throw new Problem(422, sentences.title, {errors});
    return contents;
  }

  /** True when something is written where no visitor writes, or all of it sooner than anybody could. */
  function suspicious({filling}) {
    return filling !== undefined && (Boolean(filling.decoy) || filling.seconds < settings.haste);
  }

  return {
    /** Throws what is wrong with a dossier and its files; returns what is to be kept. */
    async dossier(dossier, parts) {
      const sentences = sentencesFor(dossier.language);
      circumstances(dossier, sentences);
      announced(dossier, sentences);
      return {files: await files(dossier, parts, sentences), suspicious: suspicious(dossier)};
    },
    shape: (dossier) => {
      shape(dossier, sentencesFor(dossier?.language));
    },
  };
}
