/** What axe finds in a whole page, in every test the same rules. */
import {readFile} from "node:fs/promises";

const axe = await readFile(new URL("../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");

/** Runs in the page. */
async function run({within, rules}) {
  const {violations} = await globalThis.axe.run(within, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    rules,
  });
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id} ${target.flat().join(" ")}: ${failureSummary}`),
  );
}

/**
 * Names rule and place of everything in a page, or within a selector, that is against WCAG A, AA or good practice.
 * `rules` are axe's own, by name.
 */
export async function findInaccessible(page, {within = "html", rules = {}} = {}) {
  await page.evaluate(axe);
  return page.evaluate(run, {within, rules});
}
