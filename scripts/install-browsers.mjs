// Finds the three browser engines the tests run in, and installs what is missing:
// Debian's packages where root may, else the builds that Playwright downloads.
// `npm run browsers` prints what was found.
import {spawnSync} from "node:child_process";
import {existsSync, readdirSync} from "node:fs";
import path from "node:path";
import {fileURLToPath} from "node:url";
import * as playwright from "playwright-core";

const debianPackages = ["chromium", "firefox-esr", "webkit2gtk-driver", "xvfb"];

const applications = {
  chromium: [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  firefox: ["firefox-esr", "firefox", "/Applications/Firefox.app/Contents/MacOS/firefox"],
};

/** The first of some programs, by name or by place, that is on this machine. */
export function firstExecutable(names) {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  for (const name of names) {
    const places = path.isAbsolute(name) ? [name] : folders.map((folder) => path.join(folder, name));
    const found = places.find((place) => existsSync(place));
    if (found) return found;
  }
  return undefined;
}

/** WebKitGTK is driven through its own WebDriver, and wants a display: Xvfb's. */
function webkitGtk() {
  const driver = firstExecutable(["WebKitWebDriver"]);
  const xvfb = firstExecutable(["Xvfb"]);
  const browser = ["/usr/lib", "/usr/libexec", "/usr/lib64"]
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => [folder, ...readdirSync(folder).map((name) => path.join(folder, name))])
    .flatMap((folder) =>
      ["webkit2gtk-4.1", "webkitgtk-6.0", "webkit2gtk-4.0"].map((name) =>
        path.join(folder, name, "MiniBrowser"),
      ),
    )
    .find((place) => existsSync(place));
  return driver && xvfb && browser ? {by: "webdriver", driver, xvfb, browser} : undefined;
}

function playwrightBuild(product) {
  const place = playwright[product].executablePath();
  return place && existsSync(place) ? {by: "playwright", executablePath: place} : undefined;
}

/**
 * Where each engine is on this machine; an engine that is missing has no entry.
 * `by` says what drives it: `system` is a browser's own executable.
 */
export function findBrowsers() {
  const system = (product) => {
    const executablePath = firstExecutable(applications[product]);
    return executablePath && {by: "system", executablePath};
  };
  return {
    chromium: system("chromium") ?? playwrightBuild("chromium"),
    firefox: system("firefox") ?? playwrightBuild("firefox"),
    webkit: webkitGtk() ?? playwrightBuild("webkit"),
  };
}

const missing = (browsers) =>
  ["chromium", "firefox", "webkit"].filter((product) => browsers[product] === undefined);

/** Installs Debian's packages, where there are such and root may. */
export function installFromDebian(packages) {
  if (process.getuid?.() !== 0 || !firstExecutable(["apt-get"])) return;
  const options = {
    stdio: ["ignore", "inherit", "inherit"],
    env: {...process.env, DEBIAN_FRONTEND: "noninteractive"},
  };
  spawnSync("apt-get", ["update", "-q"], options);
  spawnSync("apt-get", ["install", "-yq", "--no-install-recommends", ...packages], options);
}

/** What `findBrowsers` says, after installing what it did not find. Throws when an engine cannot be had. */
export function ensureBrowsers() {
  if (missing(findBrowsers()).length > 0) installFromDebian(debianPackages);
  const still = missing(findBrowsers());
  if (still.length > 0) {
    const cli = fileURLToPath(new URL("../node_modules/playwright-core/cli.js", import.meta.url));
    spawnSync(process.execPath, [cli, "install", ...still], {stdio: ["ignore", "inherit", "inherit"]});
  }
  const browsers = findBrowsers();
  const without = missing(browsers);
  if (without.length > 0) {
    throw new Error(
      `No ${without.join(", ")} on this machine. On Debian: apt-get install ${debianPackages.join(" ")}`,
    );
  }
  return browsers;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(ensureBrowsers());
