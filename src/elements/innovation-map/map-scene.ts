import type {InnovationMapSentences} from "../../i18n/innovation-map/index.js";
import type {Scene} from "../shared/scene.js";

/** A scene with the sentences of the map. */
export type MapScene = Scene<InnovationMapSentences>;
