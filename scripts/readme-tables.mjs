// Writes what the elements' docstrings say into README.md, between its two markers; `--check` only compares.
// Run through `npm run readme`, which makes the manifest first.
import {readFileSync, writeFileSync} from "node:fs";
import path from "node:path";
import prettier from "prettier";

const root = path.resolve(import.meta.dirname, "..");
const readme = path.join(root, "README.md");
const [start, end] = ["<!-- elements:start -->", "<!-- elements:end -->"];
const order = [
  "rally-innovation-map",
  "rally-sheet-card",
  "rally-stage-calendar",
  "rally-candidacy-form",
  "rally-road-book",
];

const {modules} = JSON.parse(readFileSync(path.join(root, "dist/custom-elements.json"), "utf8"));
const elements = modules
  .flatMap(({declarations}) => declarations)
  .sort((a, b) => order.indexOf(a.tagName) - order.indexOf(b.tagName));

/** Text for a table's cell: one line, no column ends in it. */
const cell = (text = "") => text.replace(/\s+/gu, " ").replaceAll("|", "\\|").trim();
const code = (text) => (text ? `\`${cell(text)}\`` : "");

/** `"card" | "full" | undefined` → `card`, `full`. */
function values(type = "") {
  const parts = type
    .split("|")
    .map((part) => part.trim())
    .filter((part) => part && part !== "undefined");
  const quoted = parts.every((part) => part.startsWith('"'));
  return quoted ? parts.map((part) => code(part.replaceAll('"', ""))).join(" ") : code(parts.join(" | "));
}

function byDefault(text) {
  return ['""', "''", "[]", "undefined", "false", undefined].includes(text)
    ? ""
    : code(text.replace(/^["'](.*)["']$/u, "$1"));
}

function table(heads, rows) {
  if (rows.length === 0) return "";
  const lines = [heads, heads.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`);
  return `${lines.join("\n")}\n`;
}

const attributeTable = (attributes) =>
  table(
    ["attribute", "values", "default", "meaning"],
    attributes.map(({name, type, default: value, description}) => [
      code(name),
      values(type?.text),
      byDefault(value),
      cell(description),
    ]),
  );

const described = (items) =>
  items.map(({name, description}) => [code(name || "(default)"), cell(description)]);

function signature({name, parameters = [], return: returned}) {
  const inside = parameters
    .map((parameter) => `${parameter.name}${parameter.optional ? "?" : ""}`)
    .join(", ");
  const type = returned?.type?.text;
  return code(`${name}(${inside})${type && type !== "void" ? `: ${type}` : ""}`);
}

/** What a script can use, apart from the properties that attributes set. */
function scriptTable(members) {
  const rows = members
    .filter(({kind, attribute}) => kind === "method" || !attribute)
    .map((member) => [
      member.kind === "method" ? signature(member) : code(member.name),
      cell(member.description),
    ]);
  return table(["property or method", "what it does"], rows);
}

const kinds = ["attributes", "members", "events", "slots", "cssParts", "cssProperties"];

/** What all the elements say alike is told once. */
const isCommon = (kind, item) =>
  elements.length > 1 &&
  elements.every((element) =>
    (element[kind] ?? []).some(
      ({name, kind: sort, description}) =>
        name === item.name && sort === item.kind && description === item.description,
    ),
  );

const common = {};
for (const kind of kinds) {
  common[kind] = (elements[0]?.[kind] ?? []).filter((item) => isCommon(kind, item));
}

function section(title, summary, api) {
  return [
    `### ${title}`,
    summary,
    attributeTable(api.attributes),
    scriptTable(api.members),
    table(["event", "when"], described(api.events)),
    table(["slot", "what goes there"], described(api.slots)),
    table(["`::part`", "what it is"], described(api.cssParts)),
    table(
      ["custom property", "default", "what it changes"],
      api.cssProperties.map(({name, default: value, description}) => [
        code(name),
        code(value),
        cell(description),
      ]),
    ),
  ];
}

const own = (element) =>
  Object.fromEntries(
    kinds.map((kind) => [kind, (element[kind] ?? []).filter((item) => !isCommon(kind, item))]),
  );

const generated = [
  start,
  "<!-- Written by `npm run readme` from the docstrings in src/elements: change those. -->",
  ...elements.flatMap((element) =>
    section(`\`<${element.tagName}>\``, element.summary ?? element.description, own(element)),
  ),
  ...section("Every element", "What all five have.", common),
  end,
]
  .filter(Boolean)
  .join("\n\n");

const before = readFileSync(readme, "utf8");
const [from, to] = [before.indexOf(start), before.indexOf(end)];
if (from < 0 || to < from) throw new Error(`README.md lacks its markers ${start} and ${end}.`);

const after = await prettier.format(before.slice(0, from) + generated + before.slice(to + end.length), {
  ...(await prettier.resolveConfig(readme)),
  parser: "markdown",
});

if (after === before) {
  console.log("The tables of README.md say what the elements say.");
} else if (process.argv.includes("--check")) {
  console.error("README.md no longer says what the docstrings in src/elements say: run `npm run readme`.");
  process.exitCode = 1;
} else {
  writeFileSync(readme, after);
  console.log("README.md: tables of the elements written.");
}
