/** Reads the dossier that a feed defines. Fetched when it does. */
import {formShape} from "../../../data-schema/form.shape.js";
import type {FormDefinition} from "../../../data-schema/form.js";
import {contradictionsIn, formOf} from "../../candidacy/definition.js";
import type {Form} from "../../candidacy/index.js";
import type {Feed, LeftOut} from "../../feed/index.js";
import {Fault, readRecord, shortened, written} from "../../feed/read-record.js";
import type {CandidacyFormSentences} from "../../i18n/candidacy-form/index.js";
import type {Drawing} from "../shared/lazy-drawing.js";

/** The form, or why there is none. */
export interface Definition {
  readonly form?: Form;
  readonly leftOut: readonly LeftOut[];
}

export interface DefinitionReader extends Drawing {
  /** The form that a feed defines; a definition with any fault is refused as a whole. */
  read(feed: Feed, words: CandidacyFormSentences): Definition;
}

const root = ["candidacy", "form"];

function read({candidacy, criteria}: Feed, words: CandidacyFormSentences): Definition {
  const leftOut: LeftOut[] = [];
  const report = (fault: LeftOut): void => void leftOut.push(fault);
  const definition = readRecord(formShape, candidacy?.form, root, {base: "", report});
  if (definition instanceof Fault) report(definition.leftOut);
  else if (leftOut.length === 0) {
    for (const {path, problem, found} of contradictionsIn(definition as FormDefinition, criteria))
      report({
        path: written([...root, ...path]),
        problem,
        ...(found !== undefined && {found: shortened(found)}),
      });
  }
  if (leftOut.length > 0) return {leftOut};
  const review = {[words.language]: words.steps.review};
  return {leftOut, form: formOf(definition as FormDefinition, criteria, review)};
}

export const definitionReader: DefinitionReader = {styles: [], read};
