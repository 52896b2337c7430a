// Finds khal, the calendar by which the tests read our files as a visitor's would, and installs it when it is missing.
import {firstExecutable, installFromDebian} from "./install-browsers.mjs";

/** Where khal is on this machine, after installing it where root may. Throws when it cannot be had. */
export function ensureKhal() {
  if (!firstExecutable(["khal"])) installFromDebian(["khal"]);
  const khal = firstExecutable(["khal"]);
  if (!khal)
    throw new Error("No khal on this machine. On Debian: apt-get install khal; elsewhere: pip install khal");
  return khal;
}
