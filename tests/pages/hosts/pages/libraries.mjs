/** Pages with libraries that change what a page can rely on, as `checkHost` takes them. */
import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {ensureOldLibraries} from "../../../../scripts/install-old-libraries.mjs";

const require = createRequire(import.meta.url);
const old = ensureOldLibraries();

/** A library as a page has it in its head. */
const inline = (file) =>
  `<script>${readFileSync(file, "utf8").replaceAll("</script", "<\\/script")}</script>`;

const requireJs = inline(require.resolve("requirejs/require.js"));

export const pages = {
  "Prototype.js": {head: inline(old.prototype)},
  MooTools: {head: inline(old.mootools)},
  "Prototype.js after our script, too": {body: (widgets) => widgets + inline(old.prototype)},
  "jQuery 1": {head: inline(require.resolve("jquery1"))},
  "jQuery 4": {head: inline(require.resolve("jquery"))},
  "RequireJS before our script": {head: requireJs},
  "RequireJS after it": {body: (widgets) => widgets + requireJs},
  "an old shim that overwrites natives": {
    head: `<script>
      Array.from = function (list) { return Array.prototype.slice.call(list); };
      Array.prototype.toJSON = function () { return "[" + this.join() + "]"; };
      Function.prototype.bind = function (self) { var f = this; return function () { return f.call(self); }; };
      Object.prototype.each = function () {};
      Element.prototype.remove = function () { return this.parentNode.removeChild(this); };
      Element.prototype.show = Element.prototype.hide = Element.prototype.update = function () { return this; };
    </script>`,
  },
  "names of its own that are like ours": {
    head: "<script>var rally = 1; var define = function () {}; var modules = {}; var exports = {};</script>",
    body: (widgets) => `<form id="Rally"><input name="version" title="Version"></form>${widgets}`,
  },
};
