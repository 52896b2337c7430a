/**
 * Makes `dist/`: first the elements and their shared chunks, then the two scripts that find tags in a page,
 * which carry the list of the files that each tag needs.
 */
import {copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {createRequire} from "node:module";
import path from "node:path";
import {nodeResolve} from "@rollup/plugin-node-resolve";
import esbuild from "rollup-plugin-esbuild";
import license from "rollup-plugin-license";
import {minifyTemplateLiterals} from "rollup-plugin-minify-template-literals";
import {minify} from "terser";
import {loadEmbedPage} from "./scripts/embed-page.mjs";

const {version} = JSON.parse(readFileSync("package.json", "utf8"));
const languages = ["fr", "en", "de"];
const embedPage = await loadEmbedPage();
const elements = ["innovation-map", "sheet-card", "stage-calendar", "candidacy-form", "road-book"];

/** What is loaded on demand, yet always needed by an element: it is asked for together with its code. */
const neededAtOnce = {"rally-innovation-map": [/src\/geo\/data\/franche-comte\/basemap/]};

/** What an element loads only for one value of its `variant` or `view`, or for an attribute. */
const neededFor = {
  "rally-innovation-map": {
    "with-stages": /src\/elements\/innovation-map\/stops\.ts$/,
    "partner themes departments stages deep-link": /src\/elements\/innovation-map\/(finder|map-address)\.ts$/,
    "themes departments stages": /src\/elements\/innovation-map\/more-finding\.ts$/,
  },
  "rally-sheet-card": {
    full: /src\/elements\/sheet-card\/full\.ts$/,
    compact: /src\/elements\/sheet-card\/compact\.ts$/,
  },
  "rally-stage-calendar": {
    month: /src\/elements\/stage-calendar\/month\.ts$/,
    route: /src\/elements\/stage-calendar\/route\.ts$/,
    "partner stages departments deep-link": /src\/elements\/stage-calendar\/filtering\.ts$/,
    "deep-link": /src\/elements\/stage-calendar\/calendar-address\.ts$/,
  },
};

/** Everything that each element needs, in one file: one request, well compressed, cached for all five. */
function isCore(id) {
  return [
    /node_modules\/(lit|lit-html|lit-element|@lit)\/(?!.*directive)/,
    /data-schema\/(feed\.shape|rules)\.ts$/,
    /src\/(feed|time|events)\/[a-z-]+\.ts$/,
    /src\/i18n\/(format|languages|spans|text)\.ts$/,
    /src\/geo\/departments\.ts$/,
    /src\/styles\/(base|tokens|theme-colors)\.ts$/,
    /^\0virtual:shared$/,
    /src\/elements\/shared\/(rally-element|language-controller|lazy-drawing|scene|webmaster|define)\.ts$/,
  ].some((pattern) => pattern.test(id));
}

/** For each module the elements that ever need it, and those that need it at once. */
const needs = new Map();

function findNeeds(getModuleInfo) {
  const definitions = elements.map((element) => path.resolve(`src/elements/${element}/define.ts`));
  elements.forEach((element, index) => {
    const visit = (id, isAtOnce) => {
      // An element that another one draws has files of its own.
      if (definitions.includes(id) && id !== definitions[index]) return;
      const need = needs.get(id) ?? {ever: new Set(), atOnce: new Set()};
      needs.set(id, need);
      const known = isAtOnce ? need.atOnce : need.ever;
      if (known.has(element)) return;
      known.add(element);
      need.ever.add(element);
      const {importedIds = [], dynamicallyImportedIds = []} = getModuleInfo(id) ?? {};
      importedIds.forEach((imported) => visit(imported, isAtOnce));
      dynamicallyImportedIds.forEach((imported) => visit(imported, false));
    };
    visit(definitions[index], true);
  });
}

/**
 * What an element needs at once lies in its own file, what several need in one for these. Left to itself, Rollup
 * puts some of it into files of what is fetched later, which then comes at once, too.
 */
function chunkOf(id, {getModuleInfo}) {
  if (/node_modules\/maplibre-gl\//.test(id)) return "maplibre-gl";
  // What the candidacy form and the road book share; the calendar has no need of it at first.
  if (/src\/time\/(deadlines|moments)\.ts$/.test(id)) return "moments";
  // What the map needs of an embedded region at once, the others later.
  if (/src\/geo\/(encoded|regions|data\/franche-comte\/index)\.ts$/.test(id)) return "regions";
  // What all need but the map.
  if (/src\/(elements\/shared\/contact|i18n\/zone-name)\.ts$/.test(id)) return "programme";
  if (/src\/(elements\/shared\/document|i18n\/documents\/format)\.ts$/.test(id)) return "documents";
  if (isCore(id)) return "core";
  // The sentences that every element may say.
  const [, language] = /src\/i18n\/(?:common|stages)\/(fr|en|de)\.ts$/.exec(id) ?? [];
  if (language) return `words-${language}`;
  if (needs.size === 0) findNeeds(getModuleInfo);
  const {ever, atOnce} = needs.get(id) ?? {};
  if (!atOnce?.size) return undefined;
  const nameOf = (set) => [...set].map((tag) => tag.split("-")[1]).join("-");
  const later = [...ever].filter((tag) => !atOnce.has(tag));
  if (ever.size === 1) return `rally-${[...ever][0]}`;
  return later.length ? `${nameOf(atOnce)}.${nameOf(later)}` : nameOf(atOnce);
}

/** Filled while the elements are written, read when the loaders are. */
const modules = {};
let standInsFile;
let doctorFile;

const nameOfChunk = (file) => file.replace(/^chunks\/(.*)\.js$/, "$1");

/** The table, the stable name of each element's module, and its embed page, all of which name chunks. */
function tableOfModules() {
  return {
    name: "table-of-modules",
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter(({type}) => type === "chunk");
      const withImports = (chunk) => [
        chunk.fileName,
        ...chunk.imports.filter((file) => bundle[file]).flatMap((file) => withImports(bundle[file])),
      ];
      const holding = (chunk, pattern) =>
        chunk.dynamicImports
          .map((file) => bundle[file])
          .filter((imported) => imported && Object.keys(imported.modules).some((id) => pattern.test(id)));
      standInsFile = nameOfChunk(chunks.find(({name, isEntry}) => isEntry && name === "stand-ins").fileName);
      doctorFile = nameOfChunk(chunks.find(({name, isEntry}) => isEntry && name === "doctor").fileName);
      for (const element of elements) {
        const tag = `rally-${element}`;
        const entry = chunks.find(({name, isEntry}) => isEntry && name === tag);
        const own = new Set(withImports(entry));
        const reached = [...own].map((file) => bundle[file]);
        const also = (neededAtOnce[tag] ?? []).flatMap((pattern) =>
          reached.flatMap((chunk) => holding(chunk, pattern)),
        );
        for (const chunk of also) withImports(chunk).forEach((file) => own.add(file));
        const listed = {all: [...own]};
        const list = (key, from, pattern, known = []) => {
          const files = from.flatMap((chunk) => holding(chunk, pattern)).flatMap(withImports);
          const further = [...new Set(files)].filter((file) => !own.has(file) && !known.includes(file));
          if (further.length > 0) listed[key] = further;
        };
        const sentences = (language) => new RegExp(`src/i18n/[a-z-]+/${language}\\.ts$`);
        for (const language of languages) list(language, reached, sentences(language));
        for (const [value, pattern] of Object.entries(neededFor[tag] ?? {})) {
          list(value, reached, pattern);
          if (value.includes(" ")) continue;
          const drawing = (listed[value] ?? []).map((file) => bundle[file]);
          for (const language of languages) {
            list(`${value}.${language}`, drawing, sentences(language), listed[language]);
          }
        }
        const written = (files) => files.map(nameOfChunk).join(" ");
        modules[tag] = Object.fromEntries(
          Object.entries(listed).map(([need, files]) => [need, written(files)]),
        );
        const [className] = entry.exports.filter((name) => name.startsWith("Rally"));
        const guest = chunks.find(({name, isEntry}) => isEntry && name === "guest");
        this.emitFile({
          type: "asset",
          fileName: `embed/${tag}.html`,
          source: embedPage(tag, guest.fileName, [...own]),
        });
        this.emitFile({
          type: "asset",
          fileName: `elements/${tag}.js`,
          source: `export {${className}} from "../${entry.fileName}";\n`,
        });
      }
    },
  };
}

/** MapLibre looks for its worker, under this very name, beside the chunk that holds it; its version goes into the query. */
function maplibreWorker() {
  const fileName = "chunks/maplibre-gl-worker.mjs";
  const require = createRequire(import.meta.url);
  return {
    name: "maplibre-worker",
    generateBundle() {
      const source = readFileSync(require.resolve("maplibre-gl/dist/maplibre-gl-worker.mjs"), "utf8");
      this.emitFile({type: "asset", fileName, source: source.replace(/\/\/# sourceMappingURL=.*/, "")});
    },
  };
}

/**
 * Lit and Zod keep their versions and settings in variables of the window. A partner's page may use Zod with
 * settings of its own, and is promised no other name than `Rally`.
 */
function noNamesOnTheWindow() {
  const shared = "virtual:shared";
  const names =
    /(?:\b[\w$]+\??\.)?\b(litPropertyMetadata|reactiveElementVersions|litHtmlVersions|litElementVersions|__zod_globalConfig|__zod_globalRegistry)\b/g;
  return {
    name: "no-names-on-the-window",
    resolveId: (id) => (id === shared ? `\0${shared}` : undefined),
    load: (id) => (id === `\0${shared}` ? "export default {};" : undefined),
    transform(code, id) {
      if (!/node_modules\/(@lit|lit|lit-html|lit-element|zod)\//.test(id) || code.search(names) < 0)
        return null;
      return {code: `import shared from "${shared}";${code.replace(names, "shared.$1")}`, map: null};
    },
  };
}

/** Makes our own chunks smaller than esbuild does; MapLibre comes minified. */
function minified() {
  return {
    name: "minified",
    async renderChunk(code, {name}, {format}) {
      if (name === "maplibre-gl") return null;
      return minify(code, {
        module: format === "es",
        ecma: 2022,
        compress: {passes: 3, unsafe_arrows: true, keep_fargs: false, sequences: false},
        format: {comments: false},
        sourceMap: {asObject: true},
      });
    },
  };
}

function emptyDist() {
  return {
    name: "empty-dist",
    buildStart() {
      rmSync("dist", {recursive: true, force: true});
    },
  };
}

function staticFiles() {
  return {
    name: "static-files",
    writeBundle() {
      copyFileSync("src/embed/rally.css", "dist/rally.css");
      mkdirSync("dist/data-schema", {recursive: true});
      for (const file of readdirSync("data-schema").filter((name) => name.endsWith(".schema.json"))) {
        copyFileSync(`data-schema/${file}`, `dist/data-schema/${file}`);
      }
    },
  };
}

const common = [
  nodeResolve(),
  noNamesOnTheWindow(),
  minifyTemplateLiterals({
    include: ["src/**"],
    // In an svg`` template, `<circle/><path/>` without its slashes is a path inside a circle, which is not drawn.
    options: {minifyOptions: {keepClosingSlash: true, collapseBooleanAttributes: true}},
  }),
  esbuild({target: "es2022", minify: true, legalComments: "none", tsconfig: "tsconfig.json"}),
  minified(),
];

/** The loaders are read before anything else: each in one file without imports. */
function loader(name, format) {
  return {
    input: `src/embed/${name}.ts`,
    plugins: [
      {
        name: "modules-written-in",
        transform: (code, id) =>
          id.endsWith("src/embed/modules.ts")
            ? {
                code: code
                  .replace("__MODULES__;", `${JSON.stringify(modules)};`)
                  .replace("__STAND_INS__;", `"${standInsFile}";`)
                  .replace("__DOCTOR__;", `"${doctorFile}";`)
                  .replace("__VERSION__;", `"${version}";`),
                map: null,
              }
            : null,
      },
      ...common,
      staticFiles(),
    ],
    output: {file: `dist/${name}.js`, format, sourcemap: "hidden"},
  };
}

export default [
  {
    input: {
      index: "src/index.ts",
      guest: "src/embed/guest.ts",
      "stand-ins": "src/embed/stand-ins.ts",
      doctor: "src/embed/doctor/doctor.ts",
      generator: "src/embed/generator.ts",
      ...Object.fromEntries(
        elements.map((element) => [`rally-${element}`, `src/elements/${element}/define.ts`]),
      ),
    },
    // What lazy parts share with an element stays in the element's own file, rather than in one more file.
    preserveEntrySignatures: "allow-extension",
    plugins: [
      emptyDist(),
      maplibreWorker(),
      ...common,
      tableOfModules(),
      license({thirdParty: {output: "dist/THIRD-PARTY-LICENSES.txt"}}),
    ],
    output: {
      dir: "dist",
      format: "es",
      // The maps lie beside the files; their names in each file would cost visitors half a kilobyte a page.
      sourcemap: "hidden",
      // A stable name would be cached beside chunks of another version.
      entryFileNames: ({name}) =>
        ["index", "generator"].includes(name) ? "[name].js" : "chunks/[name]-[hash:7].js",
      chunkFileNames: "chunks/[name]-[hash:7].js",
      assetFileNames: "chunks/[name]-[hash][extname]",
      manualChunks: chunkOf,
      hoistTransitiveImports: false,
    },
  },
  loader("rally", "es"),
  loader("rally.classic", "iife"),
];
