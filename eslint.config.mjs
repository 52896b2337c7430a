import js from "@eslint/js";
import {defineConfig, globalIgnores} from "eslint/config";
import lit from "eslint-plugin-lit";
import litA11y from "eslint-plugin-lit-a11y";
import wc from "eslint-plugin-wc";
import globals from "globals";
import ts from "typescript-eslint";
import {importTableRule} from "./scripts/lint/import-table.mjs";

const typescript = ["**/*.ts"];
const shipped = ["src/**/*.ts", "data-schema/**/*.ts"];
/** Rooms that run without a page: in a worker, in Node, in a test of their own. */
const withoutDom = ["geo", "stages", "candidacy", "time"].map((room) => `src/${room}/**/*.ts`);

const noHtmlStrings =
  "Text from a feed is never parsed as HTML: draw it with a Lit template, which escapes it.";

export default defineConfig(
  globalIgnores([
    "dist/",
    "storybook-static/",
    "coverage/",
    "test-results/",
    "src/geo/data/",
    "**/node_modules/",
  ]),
  {linterOptions: {reportUnusedDisableDirectives: "error"}},

  js.configs.recommended,
  {
    rules: {
      eqeqeq: "error",
      "no-eval": "error",
      "no-new-func": "error",
      // Control characters in a pattern are there to be refused; no-break spaces are how French is written.
      "no-control-regex": "off",
      "no-irregular-whitespace": ["error", {skipTemplates: true, skipComments: true, skipRegExps: true}],
      "no-warning-comments": ["error", {terms: ["todo", "fixme", "xxx", "hack"]}],
      "object-shorthand": "error",
      "prefer-const": "error",
    },
  },

  {
    files: typescript,
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      "@typescript-eslint/consistent-type-imports": [
        "error",
        // `typeof import("maplibre-gl")` is how the type of what is loaded later is said.
        {fixStyle: "inline-type-imports", disallowTypeAnnotations: false},
      ],
      "@typescript-eslint/no-import-type-side-effects": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", {allowNumber: true}],
      "@typescript-eslint/no-confusing-void-expression": ["error", {ignoreArrowShorthand: true}],
      "@typescript-eslint/no-unused-vars": ["error", {ignoreRestSiblings: true, argsIgnorePattern: "^_"}],
      "@typescript-eslint/no-empty-object-type": ["error", {allowInterfaces: "with-single-extends"}],
      // Both shapes are used, whichever reads better.
      "@typescript-eslint/consistent-type-definitions": "off",
      "@typescript-eslint/consistent-indexed-object-style": "off",
      // It asks for the `!` that no-non-null-assertion refuses.
      "@typescript-eslint/non-nullable-type-assertion-style": "off",
      // What is deleted are keys of parsed JSON.
      "@typescript-eslint/no-dynamic-delete": "off",
    },
  },

  {
    files: ["src/**/*.ts", "stories/**/*.ts", "tests/**/*.ts"],
    extends: [
      lit.configs["flat/recommended"],
      wc.configs["flat/best-practice"],
      {plugins: {"lit-a11y": litA11y}, rules: litA11y.configs.recommended.rules},
    ],
    settings: {
      wc: {elementBaseClasses: ["LitElement", "RallyElement"]},
      lit: {elementBaseClasses: ["RallyElement"]},
    },
    rules: {
      "lit/attribute-names": ["error", {convention: "kebab"}],
      "lit/lifecycle-super": "error",
      "lit/no-invalid-escape-sequences": "error",
      "lit/no-private-properties": "error",
      "lit/no-this-assign-in-render": "error",
      "lit/no-useless-template-literals": "error",
      "lit/no-value-attribute": "error",
      "lit/prefer-nothing": "error",
      // LitElement has every lifecycle callback, so `super.x()` never needs a guard.
      "wc/guard-super-call": "off",
      // Lit calls a template's listeners with the element as `this`.
      "@typescript-eslint/unbound-method": "off",
    },
  },

  {
    files: shipped,
    languageOptions: {globals: globals.browser},
    plugins: {rally: {rules: {"import-table": importTableRule}}},
    rules: {
      "rally/import-table": "error",
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          paths: [
            {
              name: "maplibre-gl",
              message: "295 kB: import() it in src/map, when the visitor first moves the map.",
              allowTypeImports: true,
            },
            {name: "zod", message: "92 kB of locales: use zod/mini."},
          ],
          patterns: [{group: ["lit/directives/unsafe-*"], message: noHtmlStrings}],
        },
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector:
            "MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/]",
          message: noHtmlStrings,
        },
        {selector: "TemplateElement[value.raw=/\\.(inner|outer)HTML=/]", message: noHtmlStrings},
        {selector: "MemberExpression[property.name='cookie']", message: "No cookie, on anybody's page."},
      ],
      "no-restricted-globals": [
        "error",
        ...["localStorage", "sessionStorage"].map((name) => ({
          name,
          message: "Only a dossier's draft is kept on the device, by src/candidacy.",
        })),
      ],
      "no-restricted-properties": [
        "error",
        ...["window", "globalThis", "self"].flatMap((object) =>
          ["localStorage", "sessionStorage"].map((property) => ({
            object,
            property,
            message: "Only a dossier's draft is kept on the device, by src/candidacy.",
          })),
        ),
      ],
    },
  },
  {
    files: withoutDom,
    rules: {
      "no-restricted-globals": [
        "error",
        ...["document", "window", "customElements", "HTMLElement", "Element", "Node"].map((name) => ({
          name,
          message: "This room has no DOM.",
        })),
      ],
    },
  },
  {
    files: ["src/candidacy/**/*.ts"],
    rules: {"no-restricted-properties": "off"},
  },

  {
    files: ["tests/**"],
    languageOptions: {globals: {...globals.mocha, ...globals.browser}},
    rules: {
      "no-restricted-properties": [
        "error",
        ...["describe", "it", "test"].flatMap((object) =>
          ["only", "skip"].map((property) => ({object, property, message: "Fix the test or delete it."})),
        ),
      ],
      "no-restricted-globals": ["error", "fdescribe", "fit", "xdescribe", "xit"],
    },
  },
  {
    files: ["tests/**/*.ts"],
    rules: {
      // chai's assertions are property reads: expect(x).to.be.true
      "@typescript-eslint/no-unused-expressions": "off",
      // semantic-dom-diff types every `equal` as a promise, which only its snapshots return.
      "@typescript-eslint/no-floating-promises": [
        "error",
        {
          allowForKnownSafeCalls: ["@types/chai", "@open-wc/semantic-dom-diff"].map((name) => ({
            from: "package",
            package: name,
            name: "Equal",
          })),
        },
      ],
      // A test that meets undefined fails, which is what it is for.
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },

  {
    files: ["**/*.{mjs,cjs,js}"],
    languageOptions: {globals: {...globals.node, ...globals.browser}},
  },
);
