// The page around one element, `dist/embed/<tag>.html`, as the build writes it.
import {createHash} from "node:crypto";
import path from "node:path";
import {build} from "esbuild";

const root = path.resolve(import.meta.dirname, "..");

const style = `
      body { margin: 0; font-family: system-ui, sans-serif; }
      main { display: flow-root; }
      main > p { margin: 1em; }
      .alone main { max-inline-size: 75em; margin: 0 auto; padding: 1em; }
      /* In a frame, the place is kept around it. */
      body:not(.alone) main { --rally-sheet-height: 0; --rally-calendar-height: 0; --rally-form-height: 0; --rally-road-book-height: 0; }
    `;

/**
 * What the page may do. It asks for feeds from wherever they are, until its script, in the same breath, narrows
 * that to its own origin and those listed. A picture of another site waits for the visitor's click.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self' blob:",
  "connect-src *",
  "img-src *",
  `style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const escape = (text) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** Bundles a module of `src`, which Node cannot import as TypeScript, and imports it. */
export async function importTypeScript(file) {
  const {outputFiles} = await build({
    entryPoints: [path.join(root, file)],
    bundle: true,
    format: "esm",
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}

/** Resolves with a function that makes the page of a tag, for its script and the files that the element needs at once. */
export async function loadEmbedPage() {
  const {embedSentences} = await importTypeScript("src/i18n/embed/index.ts");
  const withoutScript = Object.entries(embedSentences)
    .map(([language, {noScript}]) => `<p lang="${language}">${escape(noScript)}</p>`)
    .join("\n        ");
  return (tag, script, files) => `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width" />
    <meta name="color-scheme" content="light dark" />
    <!-- Feeds are loaded from the origin of this page, and from those listed here: https://a.example https://b.example -->
    <meta name="rally:origins" content="" />
    <title>${escape(embedSentences.fr.titles[tag])}</title>
    <style>${style}</style>
    ${[script, ...files].map((file) => `<link rel="modulepreload" href="../${file}" />`).join("\n    ")}
    <script type="module" src="../${script}"></script>
  </head>
  <body>
    <main>
      <${tag}></${tag}>
      <noscript>
        ${withoutScript}
      </noscript>
    </main>
  </body>
</html>
`;
}
