/**
 * A partner's site and the widgets' host, on two origins, and a browser that goes there: what tests of whole
 * pages start from.
 */
import {once} from "node:events";
import {chromium} from "playwright-core";
import {host as organiser} from "../../demo/host.mjs";
import {openReceiver} from "../../demo/receiver/open.mjs";
import {settingsOf} from "../../demo/receiver/settings.mjs";
import {listen} from "../../demo/server.mjs";
import {chromiumArgs} from "../../scripts/chromium-args.mjs";
import {ensureBrowsers} from "../../scripts/install-browsers.mjs";

/** The five tags, each with what it needs beside a feed to show all of the demonstration while it is running. */
export const tags = {
  "rally-innovation-map": 'now="2013-04-19"',
  "rally-sheet-card": 'now="2013-04-19" sheet="atelier-qui-repare-et-qui-forme"',
  "rally-stage-calendar": 'now="2013-04-19"',
  "rally-candidacy-form": 'now="2013-03-11"',
  "rally-road-book": 'now="2013-04-19"',
};

/** The HTML of one of the tags, for a feed. */
export function widget(tag, feed, more = "", inside = "") {
  return `<${tag} feed="${feed}" ${tags[tag]} ${more}>${inside}</${tag}>`;
}

/**
 * A started Chromium that knows no host but this machine. It puts its layers together without the graphics card, which
 * is a program here, unless it is to be measured.
 */
export function startBrowser({composesOnCard = false} = {}) {
  const {executablePath} = ensureBrowsers().chromium;
  return chromium.launch({
    executablePath,
    args: [
      ...chromiumArgs,
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",
      ...(composesOnCard ? [] : ["--disable-gpu-compositing"]),
    ],
  });
}

/** Two servers, and a receiver in memory. Every answer of the widgets' host comes `delay` milliseconds late. */
export async function startSites({delay = 0} = {}) {
  const pages = new Map();
  const feeds = new Map();
  let beginning = "";
  const {receiver, close} = await openReceiver(
    settingsOf({database: ":memory:", origin: ["*"], prefix: "DEMO", rate: 10_000}),
  );
  const serve = organiser(receiver);
  const host = await listen(async (request, response) => {
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
    const feed = feeds.get(new URL(request.url, "http://localhost").pathname);
    if (request.url === "/favicon.ico") return response.writeHead(204).end();
    if (!feed) return serve(request, response);
    response.setHeader("Access-Control-Allow-Origin", "*");
    return feed(request, response);
  });
  const partner = await listen((request, response) => {
    const page = pages.get(new URL(request.url, "http://localhost").pathname);
    if (page) response.writeHead(200, {"Content-Type": "text/html; charset=utf-8", ...page.headers});
    else response.writeHead(request.url === "/favicon.ico" ? 204 : 404);
    response.end(page?.html.replaceAll("<head>", `<head>${beginning}`));
  });
  return {
    host: host.origin,
    partner: partner.origin,
    script: `<script type="module" src="${host.origin}/widgets/rally.js"></script>`,
    classic: `<script defer src="${host.origin}/widgets/rally.classic.js"></script>`,
    stylesheet: `<link rel="stylesheet" href="${host.origin}/widgets/rally.css">`,
    /** Where dossiers are received. */
    endpoint: `${host.origin}/candidacies`,
    /** Address of an example feed. */
    example: (name) => `${host.origin}/examples/${name}/feed.json`,
    /** Address of a feed that is answered by a function, as a server of node:http is. */
    feed(answer, path = `/feeds/${feeds.size + 1}.json`) {
      feeds.set(path, answer);
      return host.origin + path;
    },
    /** Address of a partner's page made of a body and whatever goes into its head. */
    page(
      body,
      {
        head = "",
        headers = {},
        html = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Partenaire</title>${head}</head><body>${body}</body></html>`,
      } = {},
    ) {
      const path = `/${pages.size + 1}.html`;
      pages.set(path, {html, headers});
      return partner.origin + path;
    },
    /** Puts something before all else into the head of every page of the partner's, for a browser that cannot. */
    everyPageStartsWith(html) {
      beginning = html;
    },
    close: () => Promise.all([host.close(), partner.close(), close()]),
  };
}

/** Runs in every page before anything else: tells what happens there, through the console. */
function tellWhatHappens() {
  const tell = (type, more) => {
    console.debug("happened", JSON.stringify({type, ...more}));
  };
  for (const type of [
    "rally-ready",
    "rally-error",
    "rally-select",
    "rally-filter",
    "rally-candidacy-saved",
    "rally-candidacy-submitted",
  ]) {
    addEventListener(
      type,
      ({target, detail}) => {
        tell(type, {tag: target.localName, id: target.id, detail});
      },
      true,
    );
  }
  addEventListener("securitypolicyviolation", ({violatedDirective, blockedURI, sample}) => {
    tell("violation", {violatedDirective, blockedURI, sample});
  });
  // Only Chromium sees shifts; others would warn.
  if (!PerformanceObserver.supportedEntryTypes.includes("layout-shift")) return;
  new PerformanceObserver((list) => {
    for (const {value, sources} of list.getEntries()) {
      tell("shift", {value, sources: sources.map(({node}) => node?.nodeName)});
    }
  }).observe({type: "layout-shift", buffered: true});
}

/**
 * Goes to an address in a page of its own context. What comes back keeps what the console said, what happened
 * and which addresses were asked for.
 */
export async function visit(browser, url, {clock = false, goto = {}, ...options} = {}) {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}, ...options});
  const page = await context.newPage();
  const happened = [];
  const said = [];
  const requests = [];
  const changed = new EventTarget();
  page.on("console", (message) => {
    const [marker, ...rest] = message.text().split(" ");
    if (marker === "happened") happened.push(JSON.parse(rest.join(" ")));
    // The browser says so of itself: the picture of a canvas has to be fetched from the card.
    else if (/GL Driver Message .* GPU stall due to ReadPixels/.test(message.text())) return;
    else said.push(`${message.type()}: ${message.text()}`);
    changed.dispatchEvent(new Event("change"));
  });
  page.on("pageerror", (error) => said.push(`uncaught: ${error.message}`));
  page.on("dialog", (dialog) => {
    said.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => requests.push(request.url()));
  await page.addInitScript(tellWhatHappens);
  if (clock) await page.clock.install();
  await page.goto(url, goto);
  const events = (type, tag) =>
    happened.filter((event) => event.type === type && (tag === undefined || event.tag === tag));
  /** Resolves when a condition holds that the console can change; says, when it does not, what came instead. */
  const hold = async (condition, wanted) => {
    const signal = AbortSignal.timeout(40_000);
    while (!condition()) {
      await once(changed, "change", {signal}).catch(() => {
        throw new Error(`no ${wanted}\n${JSON.stringify(happened)}\n${said.join("\n")}`);
      });
    }
  };
  return {
    page,
    context,
    said,
    requests,
    events,
    /** Resolves when `count` events of a type have happened. */
    until: (type, count = 1, tag = undefined) =>
      hold(() => events(type, tag).length >= count, `${count} ${type}`),
    /** Resolves when the console has said something. */
    untilSaid: (pattern) => hold(() => said.some((line) => pattern.test(line)), String(pattern)),
    /** The sum of all layout shifts (Layout Instability API). */
    shift: () => events("shift").reduce((sum, {value}) => sum + value, 0),
    close: () => context.close(),
  };
}
