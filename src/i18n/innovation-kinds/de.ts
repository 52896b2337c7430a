/** Kinds of innovations, in German: on sheets and among the filters of the map. */
import type {InnovationKinds} from "./fr.js";

export const innovationKind: InnovationKinds = {
  service: "Dienstleistung",
  "work-organization": "Arbeitsorganisation",
  distribution: "Vertrieb",
  "quality-of-life": "Lebensqualität",
  governance: "Mitbestimmung",
  other: "Andere",
};
