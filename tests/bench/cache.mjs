/** What takes long to make and is the same every time: kept in the machine's folder for temporary files. */
import {createHash} from "node:crypto";
import {mkdirSync} from "node:fs";
import {readFile, rename, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import path from "node:path";
import {promisify} from "node:util";
import {brotliCompress, constants} from "node:zlib";

/** The folder; what is in it may be deleted at any time between two runs. */
export const folder = path.join(tmpdir(), "rallynov-bench");
mkdirSync(folder, {recursive: true});

const brotli = promisify(brotliCompress);

/** Gives what `make` gave for the same ingredients before, or now. */
export async function kept(name, ingredients, make) {
  const hash = createHash("sha256");
  for (const each of ingredients) hash.update(each);
  const file = path.join(folder, `${hash.digest("hex").slice(0, 16)}-${name}`);
  try {
    return await readFile(file);
  } catch {
    const made = await make();
    // A run that is stopped leaves no half of a file.
    await writeFile(`${file}.part`, made);
    await rename(`${file}.part`, file);
    return made;
  }
}

/** Gives a body as brotli of a quality, 0 to 11. */
export function compressed(name, body, quality) {
  return kept(`${name}.${quality}.br`, [body], () =>
    brotli(body, {
      params: {[constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: body.length},
    }),
  );
}
