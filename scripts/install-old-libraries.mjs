// Finds Prototype.js and MooTools as pages of their time load them, which no npm package carries; installs them where root may.
import {existsSync} from "node:fs";
import {installFromDebian} from "./install-browsers.mjs";

const places = {
  prototype: "/usr/share/javascript/prototype/prototype.js",
  mootools: "/usr/share/javascript/mootools/mootools.js",
};

/** Where the two files are on this machine, after installing them where root may. Throws when they cannot be had. */
export function ensureOldLibraries() {
  const missing = () => Object.keys(places).filter((name) => !existsSync(places[name]));
  if (missing().length > 0) installFromDebian(missing().map((name) => `libjs-${name}`));
  if (missing().length > 0) {
    const packages = missing().map((name) => `libjs-${name}`);
    throw new Error(
      `No ${missing().join(", ")} on this machine. On Debian: apt-get install ${packages.join(" ")}`,
    );
  }
  return places;
}
