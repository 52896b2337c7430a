/** Brings the page's tags to life: those that are there, those inside twins, and those that are added later. */
import {askAhead} from "../feed/request.js";
import {languageOf} from "../i18n/languages.js";
import {doctorFile, modules, standInsFile, version} from "./modules.js";

declare global {
  // The only global name; its version tells a second script, or a curious webmaster, what runs here.
  var Rally:
    | {
        readonly version: string;
        /** Opens a panel that says what keeps the page's widgets from working. */
        readonly doctor: () => Promise<void>;
      }
    | undefined;
}

/** Where scripts of all versions find out that one of them is there already. */
const meeting = Symbol.for("rallynov.version");

interface Running {
  readonly version: string;
  /** Whether the console names another version, too. */
  isTold?: boolean;
}

const isOurs = (tag: string): boolean => Object.hasOwn(modules, tag);

/** Frames with an embed page, those too that wait for a visitor to come near. */
const frames = ["src", "data-src"].map((name) => `iframe[${name}*="/embed/rally-"]`).join();

/** In a page of XML, Lit cannot draw: there, only frames come to life. */
const selector =
  document.contentType === "text/html"
    ? [...Object.keys(modules), "[data-rally]", "blockquote.rally", frames].join()
    : frames;

const fetchFile = (file: string, base: string): Promise<unknown> =>
  import(new URL(`chunks/${file}.js`, base).href);

/**
 * Asks for all files of an element and for its feed in the same breath: none waits for another to be read
 * first. What stands inside the tag stays if they cannot be loaded.
 */
function load(element: Element, base: string): void {
  const tag = element.localName;
  const files = modules[tag];
  if (!files) return;
  const feed = element.getAttribute("feed");
  if (feed && element.isConnected) {
    try {
      askAhead(new URL(feed, document.baseURI).href);
    } catch {
      // Not an address: the element says so, in the page's language.
    }
  }
  const language = String(languageOf(element));
  const form = element.getAttribute("variant") ?? element.getAttribute("view") ?? "";
  const wishes = ["all", language, form, `${form}.${language}`, ...element.getAttributeNames()];
  const needed = Object.keys(files).filter((need) => need.split(" ").some((one) => wishes.includes(one)));
  const loading = needed
    .flatMap((need) => files[need]?.split(" ") ?? [])
    .map((file) => fetchFile(file, base));
  Promise.all(loading).catch((cause: unknown) => {
    report(element, cause);
  });
}

/** Tells the webmaster that files could not be loaded; what stands there stays. */
function report(element: Element, cause: unknown): void {
  const message = `Rally’nov <${element.localName}> ${String(cause)}`;
  console.error(message);
  element.dispatchEvent(
    new CustomEvent("rally-error", {bubbles: true, composed: true, detail: {kind: "network", message}}),
  );
}

function visit(element: Element, base: string): void {
  if (!isOurs(element.localName)) {
    fetchFile(standInsFile, base).then(
      (standIns) => {
        (standIns as typeof import("./stand-ins.js")).liven(element, isOurs, base);
      },
      (cause: unknown) => {
        report(element, cause);
      },
    );
  } else if (!customElements.get(element.localName)) load(element, base);
}

/** Where `dist` is: where a page says so, as it must when the script is part of another or comes from elsewhere; else beside the script. */
function baseOf(script: string): string {
  const said = document.head.querySelector<HTMLMetaElement>('meta[name="rally:base"]')?.content;
  return said
    ? new URL(said.replace(/\/?$/, "/"), document.baseURI).href
    : new URL(".", script || document.baseURI).href;
}

/**
 * What calls the doctor, who comes by himself when the page's address has `rally-doctor`. Then all is heard that the
 * page's policy refuses from now on; else what it refuses once he has come.
 */
function doctorFor(base: string): () => Promise<void> {
  const startedAt = performance.now();
  const violations: SecurityPolicyViolationEvent[] = [];
  let isListening = false;
  const call = async (): Promise<void> => {
    if (!isListening) {
      document.addEventListener("securitypolicyviolation", (violation) => violations.push(violation));
    }
    isListening = true;
    const doctor = (await fetchFile(doctorFile, base)) as typeof import("./doctor/doctor.js");
    await doctor.open({base, version, startedAt, violations});
  };
  if (new URLSearchParams(location.search).has("rally-doctor")) void call();
  return call;
}

/** Starts once for each page, however often and from how many versions the script is pasted. `script` is its address. */
export function start(script: string): void {
  const page = globalThis as {[meeting]?: Running};
  const running = page[meeting];
  if (running) {
    if (running.version !== version && !running.isTold) {
      running.isTold = true;
      console.warn(
        `Rally’nov ${running.version} runs on this page; ${version} has been loaded, too, and rests.`,
      );
    }
    return;
  }
  page[meeting] = {version};
  const base = baseOf(script);
  const doctor = doctorFor(base);
  // A variable of the page's own stays what it is.
  if (!Object.hasOwn(globalThis, "Rally")) globalThis.Rally = {version, doctor};
  const visitAll = (root: ParentNode): void => {
    root.querySelectorAll(selector).forEach((element) => {
      visit(element, base);
    });
  };
  new MutationObserver((changes) => {
    for (const {addedNodes} of changes) {
      addedNodes.forEach((node) => {
        if (!(node instanceof Element)) return;
        if (node.matches(selector)) visit(node, base);
        visitAll(node);
      });
    }
  }).observe(document, {childList: true, subtree: true});
  visitAll(document);
}
