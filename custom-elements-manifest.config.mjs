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

/** Writes out the names of unions of strings: an editor can offer `"card" | "full"`, but no `SheetVariant`. */
function unionsWrittenOut() {
  const unions = new Map();
  return {
    name: "unions-written-out",
    collectPhase({ts, node}) {
      const isText = (type) => ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal);
      if (ts.isTypeAliasDeclaration(node) && ts.isUnionTypeNode(node.type) && node.type.types.every(isText)) {
        unions.set(node.name.text, node.type.types.map((type) => `"${type.literal.text}"`).join(" | "));
      }
    },
    packageLinkPhase({customElementsManifest}) {
      for (const {declarations} of customElementsManifest.modules) {
        for (const {members = [], attributes = []} of declarations) {
          for (const {type} of [...members, ...attributes]) {
            if (unions.has(type?.text)) type.text = unions.get(type.text);
          }
        }
      }
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
    unionsWrittenOut(),
    customElementVsCodePlugin({outdir, cssFileName: null}),
    customElementJetBrainsPlugin({outdir, packageJson: false}),
  ],
};
