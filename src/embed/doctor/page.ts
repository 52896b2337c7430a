/** What of the page around stands in the widgets' way: other scripts, optimisers, policies, sizes. */
import type {Clues, Finding} from "./finding.js";

/** Built-in functions that the widgets and Lit rely on, and that old libraries have put others in the place of. */
const natives: readonly (readonly [owner: object, name: string, keys: readonly string[]])[] = [
  [Array, "Array", ["from", "isArray"]],
  [
    Array.prototype,
    "Array.prototype",
    ["map", "filter", "find", "includes", "flatMap", "reduce", "entries", "some"],
  ],
  [Object, "Object", ["keys", "values", "entries", "assign", "fromEntries"]],
  [
    String.prototype,
    "String.prototype",
    ["includes", "startsWith", "endsWith", "replaceAll", "split", "trim"],
  ],
  [JSON, "JSON", ["parse", "stringify"]],
  [Element.prototype, "Element.prototype", ["append", "remove", "closest", "matches", "attachShadow"]],
  [Node.prototype, "Node.prototype", ["cloneNode", "contains"]],
];

/** Serializers that Prototype.js hangs on what JSON writes. */
const serialized = [Array.prototype, String.prototype, Number.prototype];

function isNative(owner: object, key: string): boolean {
  const value: unknown = Reflect.get(owner, key);
  return typeof value === "function" && /\[native code\]\s*\}$/.test(Function.prototype.toString.call(value));
}

export function findOverwritten(): Finding[] {
  const names = natives.flatMap(([owner, name, keys]) =>
    keys.filter((key) => !isNative(owner, key)).map((key) => `${name}.${key}`),
  );
  if (serialized.some((owner) => "toJSON" in owner)) names.push("toJSON");
  return names.length > 0 ? [{severity: "warning", fault: "overwritten", values: [names.join(", ")]}] : [];
}

const scriptFile = /\/rally(?:\.classic)?\.js$/;

/** The version that is written into a script of ours. */
async function versionIn(url: string): Promise<string> {
  try {
    const text = await (await fetch(url)).text();
    return /"(\d+\.\d+\.\d+[\w.-]*)"/.exec(text)?.[1] ?? "?";
  } catch {
    return "?";
  }
}

/** Several scripts of ours: harmless of one version, confusing of two. */
export async function findDuplicates({version}: Clues): Promise<Finding[]> {
  const scripts = [...document.scripts]
    .map(({src}) => src)
    .filter((src) => src && scriptFile.test(new URL(src).pathname));
  if (scripts.length < 2) return [];
  const written = await Promise.all(
    [...new Set(scripts)].map(async (src) => ({src, version: await versionIn(src)})),
  );
  const others = written.filter((each) => each.version !== version && each.version !== "?");
  if (others.length === 0) return [{severity: "note", fault: "twice", values: [scripts.join(", ")]}];
  const list = others.map((each) => `${each.version} (${each.src})`).join(", ");
  return [{severity: "warning", fault: "versions", values: [version, list]}];
}

export function findLoader(): Finding[] {
  const {define} = globalThis as {define?: unknown};
  return typeof define === "function" && "amd" in define ? [{severity: "note", fault: "amd"}] : [];
}

/** Milliseconds after the page is there from which on a script comes late. */
const late = 2_000;

export function findDelay({startedAt, base}: Clues): Finding[] {
  const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  const there = navigation?.domContentLoadedEventEnd ?? 0;
  const delay = startedAt - there;
  // Zero as long as the page is not there.
  if (there === 0 || delay < late) return [];
  const seconds = String(Math.round(delay / 1000));
  return [{severity: "warning", fault: "delayed", values: [seconds], paste: `${new URL(base).pathname}*.js`}];
}

export function findDocument(): Finding[] {
  if (document.contentType !== "text/html") {
    return [
      {severity: "error", fault: "xml", values: [document.contentType], paste: "Content-Type: text/html"},
    ];
  }
  return document.compatMode === "BackCompat"
    ? [{severity: "note", fault: "quirks", paste: "<!doctype html>"}]
    : [];
}

/** Pixels below which text is hard to read, and width below which no widget is made. */
const smallest = {text: 13, width: 280};

export function findSizes(widgets: readonly Element[]): Finding[] {
  const root = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const found: Finding[] = [];
  const tags = new Set<string>();
  for (const widget of widgets) {
    const tag = widget.localName;
    const text = parseFloat(getComputedStyle(widget).fontSize);
    const {width} = widget.getBoundingClientRect();
    if (tags.has(tag)) continue;
    tags.add(tag);
    if (text < smallest.text) {
      found.push({
        severity: "warning",
        fault: "small",
        values: [tag, String(text), String(root)],
        paste: `${tag} { font-size: 16px; }`,
      });
    }
    if (width > 0 && width < smallest.width) {
      found.push({severity: "warning", fault: "narrow", values: [tag, String(Math.round(width))]});
    }
  }
  return found;
}

/** A `style` that the policy has refused: it is written there, and nothing of it counts. */
export function findStyles(widgets: readonly HTMLElement[]): Finding[] {
  const twins = document.querySelectorAll<HTMLElement>("[data-rally], blockquote.rally");
  return [...widgets, ...twins].flatMap((place) => {
    const written = place.getAttribute("style")?.trim();
    if (!written || place.style.length > 0) return [];
    const {localName, dataset} = place;
    const twin = dataset.rally ? `[data-rally="${dataset.rally}"]` : "blockquote.rally";
    const selector = localName.startsWith("rally-") ? localName : twin;
    const paste = `${selector} { ${written} }`;
    return [{severity: "warning" as const, fault: "styleRefused" as const, values: [selector], paste}];
  });
}

/** A draft is kept in a data base; a frame without an origin has none. Nothing is written here. */
async function hasStorage(): Promise<boolean> {
  if (globalThis.origin === "null") return false;
  try {
    await indexedDB.databases();
    return true;
  } catch (cause) {
    return !(cause instanceof DOMException);
  }
}

function mayLocate(): boolean {
  const {featurePolicy} = document as {featurePolicy?: {allowsFeature(name: string): boolean}};
  return isSecureContext && (featurePolicy?.allowsFeature("geolocation") ?? true);
}

export async function findForbidden(tags: ReadonlySet<string>): Promise<Finding[]> {
  const found: Finding[] = [];
  if (tags.has("rally-candidacy-form") && !(await hasStorage())) {
    found.push({severity: "warning", fault: "storage", paste: 'sandbox="allow-scripts allow-same-origin"'});
  }
  if (tags.has("rally-innovation-map") && !mayLocate()) {
    found.push({
      severity: "warning",
      fault: "geolocation",
      paste: "Permissions-Policy: geolocation=(self)",
    });
  }
  return found;
}
