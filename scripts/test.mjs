// Every test there is, in order of how soon it tells something: in Node, in three browser engines, on whole pages.
// Needs nothing but `npm install`: finds or installs the browsers and builds dist/ first.
// `--built` takes dist/ as it is; `--only=node|browsers|pages` runs one kind.
// The last line is `N passed, N failed`; the exit code is 1 when a test failed or none ran.
import {spawn} from "node:child_process";
import {mkdtempSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import path from "node:path";
import {ensureBrowsers} from "./install-browsers.mjs";

const root = path.resolve(import.meta.dirname, "..");
const only = process.argv.find((argument) => argument.startsWith("--only="))?.slice("--only=".length);
const reports = mkdtempSync(path.join(tmpdir(), "rallynov-tests-"));
const total = {passed: 0, failed: 0, skipped: 0};

/** Runs a command with its output on ours; resolves with its exit code. */
function run(command, ...args) {
  const child = spawn(command, args, {cwd: root, stdio: ["ignore", "inherit", "inherit"]});
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve(code ?? 1));
  });
}

function testFiles(ending) {
  return readdirSync(path.join(root, "tests"), {recursive: true})
    .filter((file) => file.endsWith(ending))
    .map((file) => path.join("tests", file))
    .sort();
}

/** Runs a command below a heading and says how long it took; resolves with its exit code. */
async function step(name, command, ...args) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const exitCode = await run(command, ...args);
  console.log(`── ${name}: ${Math.round((performance.now() - start) / 1000)} s`);
  return exitCode;
}

/** Adds what a runner counted; a runner that failed without counting a failure is one. */
function add(name, count, exitCode) {
  if (exitCode !== 0 && count.failed === 0) {
    console.error(`${name} stopped with exit code ${exitCode}.`);
    count.failed = 1;
  }
  for (const kind of Object.keys(total)) total[kind] += count[kind];
}

async function nodeTests(name, ending, concurrency) {
  const files = testFiles(ending);
  if (files.length === 0) return;
  const report = path.join(reports, `${name.replace(" ", "-")}.tap`);
  const exitCode = await step(
    name,
    process.execPath,
    "--test",
    `--test-concurrency=${concurrency}`,
    "--test-reporter=spec",
    "--test-reporter-destination=stdout",
    "--test-reporter=tap",
    `--test-reporter-destination=${report}`,
    ...files,
  );
  const tap = readIfThere(report);
  const counted = (kind) => Number(new RegExp(`^# ${kind} (\\d+)$`, "mu").exec(tap)?.[1] ?? 0);
  add(
    name,
    {
      passed: counted("pass"),
      failed: counted("fail") + counted("cancelled"),
      skipped: counted("skipped") + counted("todo"),
    },
    exitCode,
  );
}

async function browserTests(...options) {
  if (testFiles(".test.ts").length === 0) return;
  const name = options.join(" ").replaceAll("--", "");
  const report = path.join(reports, `${name.replace(" ", "-")}.json`);
  const wtr = path.join(root, "node_modules/@web/test-runner/dist/bin.js");
  const exitCode = await step(name, process.execPath, wtr, ...options, `--report-to=${report}`);
  add(name, JSON.parse(readIfThere(report) || '{"passed": 0, "failed": 0, "skipped": 0}'), exitCode);
}

function readIfThere(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

async function build() {
  if (process.argv.includes("--built")) return true;
  const exitCode = await step("build", "npm", "run", "--silent", "build");
  if (exitCode !== 0) add("The build", {passed: 0, failed: 0, skipped: 0}, exitCode);
  return exitCode === 0;
}

try {
  ensureBrowsers();
  const built = await build();
  if (built && (!only || only === "node")) await nodeTests("node", ".node.test.mjs", 2);
  if (!only || only === "browsers") {
    await browserTests("--chromium");
    await browserTests("--firefox", "--webkit");
  }
  if (built && (!only || only === "pages")) await nodeTests("whole pages", ".page.test.mjs", 3);
} catch (error) {
  console.error(error);
  total.failed += 1;
} finally {
  rmSync(reports, {recursive: true, force: true});
}

const {passed, failed, skipped} = total;
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
