// The demo, on this machine alone: `npm start`. Widgets and feeds are served from one origin, the pages of an
// imaginary partner from another, as on the day when it counts. Builds `dist/` when it is missing.
import {spawnSync} from "node:child_process";
import {existsSync, mkdirSync} from "node:fs";
import path from "node:path";
import {host} from "./host.mjs";
import {pages} from "./pages.mjs";
import {openReceiver} from "./receiver/open.mjs";
import {settingsOf} from "./receiver/settings.mjs";
import {listen} from "./server.mjs";

const root = path.resolve(import.meta.dirname, "..");

if (!existsSync(path.join(root, "dist/rally.js"))) {
  console.log("Building dist/ …");
  const {status} = spawnSync("npm", ["run", "--silent", "build"], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
}

// Kept from one start to the next, out of what git sees.
const database = path.join(root, ".cache/candidacies.db");
mkdirSync(path.dirname(database), {recursive: true});
const {receiver, token} = await openReceiver(settingsOf({database, origin: ["*"], prefix: "DEMO"}));
const widgets = await listen(host(receiver), 4310);
const partner = await listen(pages(widgets.origin), 4320);

console.log(`
  The partner’s site       ${partner.origin}/
  All pages of the demo    ${partner.origin}/exemples/
  The generator            ${widgets.origin}/generator/
  The guide                ${widgets.origin}/guide/fr.html
  Widgets and feeds        ${widgets.origin}/widgets/rally.js
  Dossiers received        ${widgets.origin}/candidacies.csv, or .json
    for the organiser      curl -H "Authorization: Bearer ${token}" ${widgets.origin}/candidacies.csv

  Ctrl+C stops both.
`);
