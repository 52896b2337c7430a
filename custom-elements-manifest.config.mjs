import {customElementJetBrainsPlugin} from "custom-element-jet-brains-integration";
import {customElementVsCodePlugin} from "custom-element-vs-code-integration";

const outdir = "dist";

/** Leaves what a page can use: elements, with neither private members nor the modules behind them. */
function publicApiOnly() {
  return {
    name: "public-api-only",
    packageLinkPhase({customElementsManifest}) {
      for (const module of customElementsManifest.modules) {
        module.declarations = (module.declarations ?? []).filter(
          ({customElement, tagName}) => customElement && tagName,
        );
        for (const declaration of module.declarations) {
          declaration.members = declaration.members?.filter(
            ({privacy, name, static: isStatic}) =>
              !isStatic && !name.startsWith("#") && (privacy ?? "public") === "public",
          );
          // The base class is no module of the package: what comes from it is said as the element's own.
          declaration.superclass = {name: "LitElement", package: "lit"};
          for (const kind of ["attributes", "members", "events", "slots", "cssParts", "cssProperties"]) {
            for (const item of declaration[kind] ?? []) delete item.inheritedFrom;
          }
        }
        const tag = module.declarations[0]?.tagName;
        module.exports = (module.exports ?? []).filter(({declaration}) =>
          module.declarations.some(({name}) => name === declaration.name),
        );
        if (tag) module.path = `${outdir}/elements/${tag}.js`;
      }
      customElementsManifest.modules = customElementsManifest.modules.filter(
        ({declarations}) => declarations.length > 0,
      );
    },
  };
}

export default {
  globs: ["src/elements/*/*.ts"],
  outdir,
  litelement: true,
  packagejson: false,
  plugins: [
    publicApiOnly(),
    customElementVsCodePlugin({outdir, cssFileName: null}),
    customElementJetBrainsPlugin({outdir, packageJson: false}),
  ],
};
