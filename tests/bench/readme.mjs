/** The table that the README has of a run. */
import {readFileSync, writeFileSync} from "node:fs";
import path from "node:path";
import prettier from "prettier";
import {firstPointsTable} from "./table.mjs";

export async function writeIntoReadme(results) {
  const readme = path.resolve(import.meta.dirname, "../../README.md");
  const [start, end] = ["<!-- bench:start -->", "<!-- bench:end -->"];
  const [before, , after] = readFileSync(readme, "utf8").split(new RegExp(`${start}|${end}`));
  const text = `${before}${start}\n\n${firstPointsTable(results)}\n\n${end}${after}`;
  const options = await prettier.resolveConfig(readme);
  writeFileSync(readme, await prettier.format(text, {...options, parser: "markdown"}));
}
