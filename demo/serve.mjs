// The demo, on this machine alone: `npm start`. Widgets and feeds are served from one origin, the pages of an
// imaginary partner from another, as on the day when it counts. Builds `dist/` when it is missing.
import {spawnSync} from "node:child_process";
import {existsSync} from "node:fs";
import path from "node:path";
import {host} from "./host.mjs";
import {pages} from "./pages.mjs";
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

const widgets = await listen(host(), 4310);
const partner = await listen(pages(widgets.origin), 4320);

console.log(`
  The partner’s site       ${partner.origin}/
  All pages of the demo    ${partner.origin}/exemples/
  The generator            ${widgets.origin}/generator/
  The guide                ${widgets.origin}/guide/fr.html
  Widgets and feeds        ${widgets.origin}/widgets/rally.js

  Ctrl+C stops both.
`);
