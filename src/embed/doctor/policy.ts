/** Which sources the page's content security policy must name, found by trying. */
import type {CheckedFeed} from "../../feed/feed.js";
import type {Clues, Finding} from "./finding.js";

/** Resolves when the browser has had time to tell what it refused. */
const told = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 100));

/** Asks for a picture; a policy refuses it before anything leaves. */
function tryPicture(url: string): Promise<unknown> {
  return new Promise((resolve) => {
    const picture = new Image();
    picture.onload = picture.onerror = resolve;
    picture.referrerPolicy = "no-referrer";
    picture.src = url;
  });
}

/** Starts a worker as MapLibre does, from a blob, and stops it. */
function tryWorker(): void {
  const url = URL.createObjectURL(new Blob([""], {type: "text/javascript"}));
  try {
    new Worker(url).terminate();
  } catch {
    // The violation tells.
  }
  URL.revokeObjectURL(url);
}

/** The pictures of a feed that load by themselves: one for each origin. */
function picturesOf(feeds: ReadonlyMap<string, CheckedFeed>): string[] {
  return [...feeds].flatMap(([url, {feed}]) => {
    const {origin} = new URL(url);
    const picture = feed.innovations.find(({image}) => image?.src.startsWith(origin))?.image?.src;
    return picture ? [picture] : [];
  });
}

/** Asks once more for the style sheet of ours that the page links to, without any effect on the page. */
async function tryStyles(): Promise<void> {
  const linked = document.querySelector<HTMLLinkElement>("link[rel~=stylesheet][href*='rally.css']");
  if (!linked) return;
  const link = document.createElement("link");
  Object.assign(link, {rel: "stylesheet", media: "not all", href: linked.href});
  document.head.append(link);
  await told();
  link.remove();
}

/** Tries what widgets need, and tells which directive lacks which source. */
export async function findPolicy(
  {base, violations}: Clues,
  feeds: ReadonlyMap<string, CheckedFeed>,
  origins: readonly string[],
  withMap: boolean,
): Promise<Finding[]> {
  if (withMap) tryWorker();
  await Promise.all([`${base}rally.css`, ...picturesOf(feeds)].map(tryPicture));
  await tryStyles();
  await told();
  const ours = [new URL(base).origin, ...origins];
  const missing = new Map<string, Finding>();
  for (const {effectiveDirective, blockedURI, disposition} of violations) {
    const directive = effectiveDirective.replace(/-(?:elem|attr)$/, "");
    const source = ours.find((origin) => blockedURI.startsWith(origin));
    const isWorker = withMap && directive === "worker-src" && blockedURI.startsWith("blob");
    if (!source && !isWorker) continue;
    const paste = isWorker ? `worker-src blob: ${ours[0] ?? ""}` : `${directive} ${source ?? ""}`;
    const isHard = disposition === "enforce" && !isWorker;
    const values = [directive, isWorker ? "blob:" : (source ?? "")];
    const fault = isWorker ? "worker" : "policy";
    missing.set(paste, {severity: isHard ? "error" : "warning", fault, values, paste});
  }
  return [...missing.values()];
}
