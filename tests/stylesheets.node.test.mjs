import assert from "node:assert/strict";
import {readdirSync, readFileSync} from "node:fs";
import path from "node:path";
import {test} from "node:test";
import {transform} from "esbuild";

const root = path.resolve(import.meta.dirname, "../src");

/** The css`` templates of a file, with something in the place of each expression. */
function stylesheetsOf(file) {
  const text = readFileSync(path.join(root, file), "utf8");
  return [...text.matchAll(/(?<![.\w])css`([^`]*)`/gu)].map(([, css]) =>
    css.replace(/\$\{[^}]*\}/gu, "initial"),
  );
}

// A browser drops a rule that it cannot read without a word, and the one after a stray brace with it.
for (const file of readdirSync(root, {recursive: true}).filter((name) => name.endsWith(".ts"))) {
  const stylesheets = stylesheetsOf(file);
  if (stylesheets.length === 0) continue;
  test(`the styles of ${file} can be read to their end`, async () => {
    for (const css of stylesheets) {
      const {warnings} = await transform(css, {loader: "css", logLevel: "silent"});
      assert.deepEqual(
        warnings.map(({text, location}) => `${location.lineText.trim()}: ${text}`),
        [],
      );
    }
  });
}
