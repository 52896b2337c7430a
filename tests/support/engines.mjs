/**
 * Firefox and WebKit for tests of whole pages, with as much of Playwright's browser as `visit` asks for, so that
 * what is checked in Chromium is checked there by the same lines. Both know no host but this machine. Each has one
 * window with one page, which all visits share one after the other.
 */
import {EventEmitter, once} from "node:events";
import {createServer} from "node:net";
import {text} from "node:stream/consumers";
import playwright from "playwright-core";
import puppeteer from "puppeteer-core";
import WebDriver from "webdriver";
import {ensureBrowsers} from "../../scripts/install-browsers.mjs";
import {startWebKitDriver} from "../../scripts/webkit-driver.mjs";

// It says of each change of frame that the standard's name for it is not its own.
process.env.DISABLE_WEBDRIVERIO_DEPRECATION_WARNINGS = "true";

/** Resolves when nothing has been fetched for a tenth of a second. Runs in the page. */
const untilQuiet = () =>
  new Promise((resolve) => {
    let timer = setTimeout(resolve, 100);
    new PerformanceObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(resolve, 100);
    }).observe({type: "resource"});
  });

/** One page of a browser that Playwright does not drive; an engine says how. */
class Page extends EventEmitter {
  waitForLoadState = () => this.evaluate(untilQuiet);
}

/** A browser with one page, of which each visit gets what it shares with no other. */
const browserOf = (open, close) => ({
  newContext: async () => {
    const page = new Page();
    const leave = await open(page);
    return {newPage: () => page, close: leave};
  },
  close,
});

async function firefox({executablePath}) {
  // Nobody listens at that port; Firefox asks no proxy for what is on this machine.
  const nowhere = ["http", "ssl"].flatMap((scheme) => [
    [`network.proxy.${scheme}`, "127.0.0.1"],
    [`network.proxy.${scheme}_port`, 9],
  ]);
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath,
    headless: true,
    defaultViewport: {width: 1280, height: 900},
    extraPrefsFirefox: Object.fromEntries([
      ["network.proxy.type", 1],
      ["browser.chrome.site_icons", false],
      ...nowhere,
    ]),
  });
  const [tab] = await browser.pages();
  const scripts = new Set();
  const open = (page) => {
    const heard = ["console", "pageerror", "dialog", "request"].map((type) => {
      const pass = (event) => page.emit(type, event);
      tab.on(type, pass);
      return () => tab.off(type, pass);
    });
    page.addInitScript = async (script) => {
      if (!scripts.has(script)) await tab.evaluateOnNewDocument(script);
      scripts.add(script);
    };
    page.goto = (url) => tab.goto(url);
    page.evaluate = (...args) => tab.evaluate(...args);
    page.frames = () => tab.frames();
    return () => heard.forEach((stop) => stop());
  };
  return browserOf(open, () => browser.close());
}

/** Says in a page what WebDriver does not tell: every line of the console and every error. Runs in the page. */
function speakUp(told) {
  const {fetch} = globalThis;
  const tell = (type, words) => {
    fetch(told, {method: "POST", mode: "no-cors", keepalive: true, body: `${type} ${words}`}).catch(() => {});
  };
  for (const type of ["debug", "log", "info", "warn", "error"]) {
    console[type] = (...words) => {
      tell(type, words.map(String).join(" "));
    };
  }
  addEventListener("error", ({message}) => {
    if (message) tell("uncaught", message);
  });
  addEventListener("unhandledrejection", ({reason}) => {
    tell("uncaught", reason);
  });
}

/** What a function of the page gave, whatever libraries have made of JSON there. Runs in the page. */
function asJson(value) {
  const {toJSON} = Array.prototype;
  delete Array.prototype.toJSON;
  try {
    return JSON.stringify({value});
  } finally {
    if (toJSON) Array.prototype.toJSON = toJSON;
  }
}

/** Resolves with a session of a driver, and what stops that. Rarely a browser never answers; another one does. */
async function startSession(paths, capabilities) {
  for (let attempt = 1; ; attempt += 1) {
    const {port, stop} = await startWebKitDriver(paths);
    try {
      const session = await WebDriver.newSession({
        logLevel: "error",
        hostname: "127.0.0.1",
        port,
        path: "/",
        capabilities,
        connectionRetryTimeout: 30_000,
        connectionRetryCount: 0,
      });
      return [session, stop];
    } catch (error) {
      stop();
      if (attempt === 2) throw error;
    }
  }
}

async function webkit({driver, xvfb, browser}, sites) {
  let current = new Page();
  const say = (line) => {
    const [, type, words] = /^(\w+) (.*)$/su.exec(line);
    if (type === "uncaught") current.emit("pageerror", new Error(words));
    else current.emit("console", {type: () => type, text: () => words});
  };
  // Whoever is not on this machine is asked for through here, and does not answer.
  const proxy = createServer((socket) => {
    socket.on("error", () => {});
    socket.once("data", (asked) => {
      const url = /^GET (\S+)/u.exec(String(asked))?.[1] ?? "https://somebody.invalid/";
      current.emit("request", {url: () => url});
      socket.destroy();
    });
  }).listen(0, "127.0.0.1");
  await once(proxy, "listening");
  const behind = `127.0.0.1:${proxy.address().port}`;
  const [session, stop] = await startSession(
    {driver, xvfb},
    {
      "wdio:enforceWebDriverClassic": true,
      "webkitgtk:browserOptions": {binary: browser, args: ["--automation"]},
      proxy: {proxyType: "manual", httpProxy: behind, sslProxy: behind, noProxy: ["localhost"]},
    },
  );
  await session.setWindowRect(0, 0, 1280, 1000);

  const evaluate = async (run, ...args) => {
    const json = await session.executeScript(
      `return Promise.resolve((${run})(...arguments)).then(${asJson});`,
      args,
    );
    return JSON.parse(json).value;
  };
  const told = sites.feed(async (request, response) => {
    say(await text(request));
    // Pages that isolate themselves want to hear this.
    response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    response.end();
  }, "/told");
  const open = (page) => {
    current = page;
    page.addInitScript = (script) => {
      const url = sites.feed((_, response) => {
        response.setHeader("Content-Type", "text/javascript");
        response.end(`(${speakUp})("${told}"); (${script})();`);
      }, "/first.js");
      // Without quotes, for pages that stand in an attribute. With an icon that every page may have, so that the
      // browser does not look for one where it may not.
      sites.everyPageStartsWith(
        `<script src=${url} crossorigin></script><link rel=icon href=${sites.host}/favicon.ico>`,
      );
    };
    page.goto = (url) => session.navigateTo(url);
    page.evaluate = evaluate;
    page.frames = async function* () {
      yield {evaluate};
      for (const frame of await session.findElements("css selector", "iframe")) {
        await session.switchToFrame(frame);
        yield {evaluate};
        await session.switchToParentFrame();
      }
    };
    return () => {};
  };
  return browserOf(open, async () => {
    await session.deleteSession();
    stop();
    proxy.close();
  });
}

/** Starts Firefox or WebKit. The sites are those whose pages it will visit. */
export function startEngine(name, sites) {
  const found = ensureBrowsers()[name];
  if (found.by === "playwright") return playwright[name].launch();
  return {firefox, webkit}[name](found, sites);
}
