import {writeFileSync} from "node:fs";
import path from "node:path";
import {fileURLToPath} from "node:url";
import {esbuildPlugin} from "@web/dev-server-esbuild";
import {defaultReporter} from "@web/test-runner";
import {playwrightLauncher} from "@web/test-runner-playwright";
import {puppeteerLauncher} from "@web/test-runner-puppeteer";
import {webdriverLauncher} from "@web/test-runner-webdriver";
import {chromiumArgs} from "./scripts/chromium-args.mjs";
import {ensureBrowsers} from "./scripts/install-browsers.mjs";
import {startWebKitDriver} from "./scripts/webkit-driver.mjs";

// `wtr --chromium` is quick; without an engine's name all three run. `--report-to=FILE` leaves the counts there.
const engines = ["chromium", "firefox", "webkit"];
const asked = engines.filter((engine) => process.argv.includes(`--${engine}`));
const chosen = asked.length > 0 ? asked : engines;
const reportTo = process.argv
  .find((option) => option.startsWith("--report-to="))
  ?.slice("--report-to=".length);

const found = ensureBrowsers();

const launchers = {
  chromium: ({executablePath}) =>
    playwrightLauncher({product: "chromium", launchOptions: {executablePath, args: chromiumArgs}}),
  firefox: ({by, executablePath}) =>
    by === "playwright"
      ? playwrightLauncher({product: "firefox"})
      : puppeteerLauncher({
          launchOptions: {browser: "firefox", executablePath, headless: true},
          // Firefox draws no frame in a tab behind another, and a fixture waits for one.
          concurrency: 1,
        }),
  webkit: async ({by, browser, ...paths}) =>
    by === "playwright" ? playwrightLauncher({product: "webkit"}) : webkitGtk(browser, paths),
};

async function webkitGtk(binary, paths) {
  const {port} = await startWebKitDriver(paths);
  const launcher = webdriverLauncher({
    automationProtocol: "webdriver",
    logLevel: "error",
    hostname: "127.0.0.1",
    port,
    path: "/",
    capabilities: {"webkitgtk:browserOptions": {binary, args: ["--automation"]}},
  });
  // As Firefox: two windows that take the graphics from each other have hung until the limit.
  launcher.concurrency = 1;
  // The launcher names itself after a capability that this driver refuses.
  const initialize = launcher.initialize.bind(launcher);
  launcher.initialize = async (config) => {
    await initialize({...config, concurrency: 1});
    launcher.name = "WebKit";
  };
  return launcher;
}

/** Tests of a suite and of the suites in it. */
const testsOf = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : []);

/**
 * Leaves `{passed, failed, skipped}` in a file; a test file that does not load counts as one failure. Says which
 * files take longest, so that the whole stays short.
 */
function countingReporter(file) {
  return {
    onTestRunFinished({sessions}) {
      const count = {passed: 0, failed: 0, skipped: 0};
      const seconds = {};
      for (const session of sessions) {
        const tests = testsOf(session.testResults);
        const name = `${session.browser.name} ${path.relative(import.meta.dirname, session.testFile)}`;
        seconds[name] = tests.reduce((sum, {duration = 0}) => sum + duration, 0) / 1000;
        for (const {passed, skipped} of tests) count[skipped ? "skipped" : passed ? "passed" : "failed"] += 1;
        if (!session.passed && tests.every(({passed, skipped}) => passed || skipped)) count.failed += 1;
      }
      writeFileSync(file, JSON.stringify(count));
      const slowest = Object.entries(seconds).sort(([, a], [, b]) => b - a);
      for (const [name, time] of slowest.slice(0, 12)) console.log(`${time.toFixed(1)} s  ${name}`);
    },
  };
}

/** axe-core is a script that leaves a global; tests import it like any other module. */
const axeAsModule = {
  name: "axe-as-module",
  transform: ({path, body}) =>
    path.endsWith("/node_modules/axe-core/axe.js") ? `${body}\nexport default globalThis.axe;` : undefined,
};

export default {
  rootDir: fileURLToPath(new URL(".", import.meta.url)),
  files: ["tests/**/*.test.ts", "!tests/pages/**"],
  nodeResolve: true,
  plugins: [
    axeAsModule,
    esbuildPlugin({
      ts: true,
      target: "es2022",
      tsconfig: fileURLToPath(new URL("tsconfig.json", import.meta.url)),
    }),
  ],
  browsers: await Promise.all(chosen.map((engine) => launchers[engine](found[engine]))),
  concurrentBrowsers: 2,
  concurrency: 2,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 240_000,
  testFramework: {config: {timeout: 30_000}},
  coverageConfig: {
    include: ["src/**/*.ts", "data-schema/*.ts"],
    exclude: ["src/geo/data/**"],
    report: true,
    reportDir: "coverage",
    reporters: ["text-summary", "lcovonly"],
  },
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith("Lit is in dev mode"),
  reporters: [defaultReporter(), ...(reportTo ? [countingReporter(reportTo)] : [])],
};
