import path from "node:path";
import ts from "typescript";

const root = path.resolve(import.meta.dirname, "../..");

/** What the TypeScript compiler says about a module that would stand beside package.json under a name. */
export function complaints(name, source, options) {
  const file = path.join(root, name);
  const host = ts.createCompilerHost(options);
  const {getSourceFile, fileExists} = host;
  host.fileExists = (asked) => asked === file || fileExists.call(host, asked);
  host.getSourceFile = (asked, target, ...rest) =>
    asked === file
      ? ts.createSourceFile(asked, source, target)
      : getSourceFile.call(host, asked, target, ...rest);
  return ts
    .getPreEmitDiagnostics(ts.createProgram([file], options, host))
    .map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}
