/** What goes to the webmaster about the ground, in words. Fetched when there is something to tell. */
import type {Language} from "../../i18n/index.js";
import {mapGroundSentences} from "../../i18n/map-ground/index.js";
import type {GroundFailure} from "../../map/index.js";
import {report} from "../shared/webmaster.js";

/** Why a ground is not shown: `embedded` stands for the embedded map's own file. */
export type GroundFinding = Omit<GroundFailure, "what"> & {readonly what: GroundFailure["what"] | "embedded"};

/** Tells a failure; without a network, in no words but its own. */
export async function tellFailure(
  host: Element,
  {what, cause, url}: GroundFinding,
  language: Language,
): Promise<void> {
  const said = String(cause);
  const message = await mapGroundSentences[language]().then(
    ({default: {failures}}) => failures[what](said, url ?? ""),
    () => said,
  );
  report(host, url === undefined ? {kind: "map", message} : {kind: "map", message, url});
}
