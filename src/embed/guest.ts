/**
 * What runs in `dist/embed/<tag>.html`: gives the page's element what the address says, tells the page around it
 * how high it is, and steps aside where the feed does not want to be shown.
 */
import type {Feed} from "../feed/feed.js";
import {sourceAt} from "../feed/feed-source.js";
import {embedSentences} from "../i18n/embed/index.js";
import {type Language, shipped} from "../i18n/languages.js";
import {say} from "../i18n/text.js";
import {readAddress} from "./address.js";

const definitions: Readonly<Record<string, () => Promise<unknown>>> = {
  "rally-innovation-map": () => import("../elements/innovation-map/define.js"),
  "rally-sheet-card": () => import("../elements/sheet-card/define.js"),
  "rally-stage-calendar": () => import("../elements/stage-calendar/define.js"),
  "rally-candidacy-form": () => import("../elements/candidacy-form/define.js"),
  "rally-road-book": () => import("../elements/road-book/define.js"),
};

/** What the feed that is shown says about where it may be. */
type Shown = {readonly allowed?: readonly string[]; readonly title: string; readonly url?: string};

const main = document.querySelector("main") as HTMLElement;
const element = main.firstElementChild as HTMLElement;
const tag = element.localName;
const {origin} = new URL(location.href);

/** Tells whoever deploys the page what to mend in it. */
function tell(message: string): void {
  console.error(`Rally’nov embed/${tag}.html: ${message}`);
}

/** The origins, beside its own, that whoever deploys the page lists in it. */
function listedOrigins(): string[] {
  const {content = ""} = document.querySelector<HTMLMetaElement>('meta[name="rally:origins"]') ?? {};
  return content.split(/\s+/).filter((listed) => {
    if (!listed) return false;
    const isOrigin = /^https?:\/\/[a-z0-9.:[\]-]+$/.test(listed) && new URL(listed).origin === listed;
    if (!isOrigin)
      tell(`“${listed}” in <meta name="rally:origins"> is no origin, as https://rally.example is.`);
    return isOrigin;
  });
}

/** Holds the browser to the list: a redirection of the feed's host would lead anywhere else. */
function connectOnlyTo(origins: readonly string[]): void {
  const policy = document.createElement("meta");
  policy.httpEquiv = "Content-Security-Policy";
  policy.content = `connect-src ${origins.join(" ")}`;
  document.head.append(policy);
}

function speak(language: Language): void {
  document.documentElement.lang = language;
  document.title = embedSentences[language].titles[tag] ?? document.title;
}

/** The origins of the pages around this one, nearest first, as far as the browser tells. */
function framers(): string[] {
  // Firefox tells only of the nearest, and only when that page lets it.
  const {ancestorOrigins} = location as {ancestorOrigins?: DOMStringList};
  if (ancestorOrigins) return Array.from(ancestorOrigins);
  return document.referrer ? [new URL(document.referrer).origin] : [];
}

const isFramed = window.parent !== window;
let around = isFramed ? framers() : [];
/** The page around, once it has said that it wants to know the height. */
let host: string | undefined;
let isReady = false;
let shown: Shown | undefined;
let refusal: HTMLElement | undefined;

function isWanted(): boolean {
  const allowed = shown?.allowed;
  if (!allowed || !isFramed) return true;
  return around.length > 0 && around.every((each) => each === origin || allowed.includes(each));
}

/** A sentence in place of the element, with the way to the rally's own site. */
function drawRefusal({title, url}: Shown): HTMLElement {
  const language = shipped(document.documentElement.lang) ?? "fr";
  const paragraph = document.createElement("p");
  const link = document.createElement(url ? "a" : "span");
  link.textContent = title;
  if (link instanceof HTMLAnchorElement && url)
    Object.assign(link, {href: url, target: "_blank", rel: "noopener"});
  paragraph.append(`${embedSentences[language].elsewhere} `, link);
  return paragraph;
}

function judge(): void {
  const wanted = isWanted();
  element.hidden = !wanted;
  refusal?.remove();
  refusal = wanted || !shown ? undefined : drawRefusal(shown);
  if (refusal) main.append(refusal);
}

/** Not before there is content: the frame has its height from the page, and would shrink to grow again. */
function postHeight(): void {
  if (host === undefined || !(isReady || refusal)) return;
  const {height} = document.body.getBoundingClientRect();
  if (height > 0) parent.postMessage({rally: "height", height: Math.ceil(height)}, host);
}

function hearHost({data, source, origin: from}: MessageEvent<{rally?: unknown} | null>): void {
  if (source !== parent || data?.rally !== "hello" || from === "null") return;
  host = from;
  if (around.length === 0) around = [from];
  judge();
  postHeight();
}

function followFeed(feed: string, said: Language | undefined): void {
  const source = sourceAt(feed);
  source.listen(() => {
    const {feed: current} = source.state as {feed?: Feed};
    if (!current) return;
    const language = said ?? shipped(current.language) ?? "fr";
    speak(language);
    const {title, url} = current.rally;
    shown = {
      allowed: current.embed?.allowedOrigins,
      title: say(title, language, current.language).text,
      ...(url && {url}),
    };
    judge();
  });
}

function start(): void {
  const listed = listedOrigins();
  connectOnlyTo(["'self'", ...listed]);
  const {values, refused} = readAddress(new URL(location.href), [origin, ...listed]);
  for (const url of refused) {
    tell(`nothing is loaded from ${url}; list its origin in <meta name="rally:origins"> to allow it.`);
  }
  const said = shipped(values.get("lang"));
  if (said) speak(said);
  // The page's own language must not go before the feed's.
  else document.documentElement.lang = "";
  document.body.classList.toggle("alone", !isFramed);
  element.setAttribute("heading-level", "2");
  for (const [name, value] of values) element.setAttribute(name, value);
  if (isFramed) {
    addEventListener("message", hearHost);
    new ResizeObserver(postHeight).observe(document.body);
  }
  const feed = values.get("feed");
  if (feed) followFeed(feed, said);
  else if (!said) speak("fr");
  const begin = async (): Promise<void> => {
    try {
      await definitions[tag]?.();
      await (element as {ready?: Promise<void>}).ready;
    } catch (cause) {
      tell(String(cause));
      const language = said ?? "fr";
      speak(language);
      const paragraph = document.createElement("p");
      paragraph.textContent = embedSentences[language].notLoaded;
      main.replaceChildren(paragraph);
    }
    isReady = true;
    postHeight();
  };
  void begin();
}

start();
