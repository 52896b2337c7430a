/** Brings the page's tags to life: those that are there, those inside twins, and those that are added later. */
import {askAhead} from "../feed/request.js";
import {languageOf} from "../i18n/languages.js";
import {doctorFile, modules, version} from "./modules.js";
import {twinSelector, upgradeTwin} from "./twins.js";

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

const isOurs = (tag: string): boolean => Object.hasOwn(modules, tag);
const selector = [...Object.keys(modules), twinSelector].join();

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
    .map((file) => import(new URL(`chunks/${file}.js`, base).href));
  Promise.all(loading).catch((cause: unknown) => {
    const message = `Rally’nov <${tag}> ${String(cause)}`;
    console.error(message);
    element.dispatchEvent(
      new CustomEvent("rally-error", {bubbles: true, composed: true, detail: {kind: "network", message}}),
    );
  });
}

function visit(element: Element, base: string): void {
  if (element.matches(twinSelector)) upgradeTwin(element, isOurs);
  else if (!customElements.get(element.localName)) load(element, base);
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
    const doctor = (await import(
      new URL(`chunks/${doctorFile}.js`, base).href
    )) as typeof import("./doctor/doctor.js");
    await doctor.open({base, version, startedAt, violations});
  };
  if (new URLSearchParams(location.search).has("rally-doctor")) void call();
  return call;
}

/** Starts once for each page, however often the script is pasted. `base` is the address of `dist`. */
export function start(base: string): void {
  if (globalThis.Rally) return;
  globalThis.Rally = {version, doctor: doctorFor(base)};
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
