// What TypeScript tells somebody who uses the package. Wants a built dist/.
import assert from "node:assert/strict";
import {test} from "node:test";
import ts from "typescript";
import {complaints as complaintsAbout} from "./support/compile.mjs";

/** What the compiler says about a module of somebody else's that imports the package by its name. */
function complaints(source, module) {
  return complaintsAbout("consumer.ts", source, {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    target: ts.ScriptTarget.ES2022,
    module: module === "bundler" ? ts.ModuleKind.ESNext : ts.ModuleKind.NodeNext,
    moduleResolution:
      module === "bundler" ? ts.ModuleResolutionKind.Bundler : ts.ModuleResolutionKind.NodeNext,
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  });
}

const use = `
  import "rallynov/elements/rally-innovation-map.js";
  import "rallynov/elements/rally-sheet-card.js";
  import "rallynov/elements/rally-stage-calendar.js";
  import "rallynov/elements/rally-candidacy-form.js";
  import "rallynov/elements/rally-road-book.js";
  import type {Feed, RallyErrorDetail} from "rallynov";

  const map = document.createElement("rally-innovation-map");
  map.feed = "feed.json";
  map.select("an-id");
  map.clearFilters();
  map.fitTo(["an-id"]);
  map.addEventListener("rally-select", ({detail}) => {
    const id: string | null = detail.id;
    console.log(id, detail.kind === "stage");
  });
  document.querySelector("rally-stage-calendar")?.downloadIcs("a-stage");
  document.querySelector("rally-candidacy-form")?.saveDraft();
  const told = (detail: RallyErrorDetail): string => detail.message;
  const title = (feed: Feed): unknown => feed.rally.title;
  const ready: Promise<void> | undefined = document.querySelector("rally-road-book")?.ready;
  const variant = document.querySelector("rally-sheet-card")?.variant;
  export {told, title, ready, variant};
`;

for (const module of ["bundler", "node"]) {
  test(`elements, events and feeds have types (moduleResolution ${module})`, () => {
    assert.deepEqual(complaints(use, module), []);
  });
}

test("a wrong value is noticed", () => {
  const wrong = `
    import "rallynov/elements/rally-sheet-card.js";
    document.createElement("rally-sheet-card").variant = "huge";
  `;
  assert.equal(complaints(wrong, "bundler").length, 1);
});
