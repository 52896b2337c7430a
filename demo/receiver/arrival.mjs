/** What arrives at a receiver: the dossier, then its files, each part as soon as it is there. */
import {Problem} from "./problem.mjs";
import {sentencesFor} from "./sentences.mjs";

/**
 * The parts of a request, `{name, content}`. JSON has one, the dossier; so does a multipart request, and then one
 * for each file, named by its sum. What is larger than it may be comes cut short, but still larger.
 */
export async function* partsOf(request, {maxDossier, maxFile, maxFiles}) {
  if (!request.isMultipart()) {
    yield {name: "dossier", content: request.body};
    return;
  }
  const parts = request.parts({
    // The dossier is wanted as it was written, byte by byte, and not as a parsed field.
    isPartAFile: () => true,
    throwFileSizeLimit: false,
    limits: {fileSize: Math.max(maxDossier, maxFile) + 1, files: maxFiles + 1, parts: maxFiles + 1},
  });
  for await (const {fieldname: name, file} of parts) {
    yield {name, content: Buffer.concat(await file.toArray())};
  }
}

/** The dossier in the first part: the text as it came, and what it says. */
export function readDossier({name, content} = {}, {maxDossier}, preferred) {
  const sentences = sentencesFor(preferred);
  if (name !== "dossier") throw new Problem(400, sentences.unreadable);
  if (content.length > maxDossier) throw new Problem(413, sentences.tooLarge);
  const text = content.toString();
  try {
    return {text, dossier: JSON.parse(text)};
  } catch {
    throw new Problem(400, sentences.unreadable);
  }
}
