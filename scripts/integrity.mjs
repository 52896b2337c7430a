// Prints the fingerprints (SRI, sha384) of the files of dist/ that a page names itself, with the lines to paste for a fixed version.
import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");
const {version} = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
const base = process.argv[2] ?? `https://rally.example/widgets/rally@${version}/`;

const lines = {
  "rally.js": (url, integrity) =>
    `<script type="module" src="${url}" integrity="${integrity}" crossorigin></script>`,
  "rally.classic.js": (url, integrity) =>
    `<script defer src="${url}" integrity="${integrity}" crossorigin></script>`,
  "rally.css": (url, integrity) =>
    `<link rel="stylesheet" href="${url}" integrity="${integrity}" crossorigin>`,
};

for (const [file, line] of Object.entries(lines)) {
  const hash = createHash("sha384")
    .update(readFileSync(path.join(root, "dist", file)))
    .digest("base64");
  console.log(line(new URL(file, base).href, `sha384-${hash}`));
}
