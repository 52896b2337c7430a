/** Which files of `dist` an element is made of. The build writes this table in when it knows the files' names. */
import type {Language} from "../i18n/languages.js";

/** Addresses relative to `dist`: needed in any language, and in each. */
export type ElementFiles = Readonly<Record<"all" | Language, readonly string[]>>;

declare const __MODULES__: Readonly<Record<string, ElementFiles>>;
declare const __VERSION__: string;

/** The files of each tag that this library defines. */
export const modules = __MODULES__;

/** The library's version, as in package.json. */
export const version = __VERSION__;
