/** Kinds of innovations, in English: on sheets and among the filters of the map. */
import type {InnovationKinds} from "./fr.js";

export const innovationKind: InnovationKinds = {
  service: "Service",
  "work-organization": "Work organisation",
  distribution: "Distribution",
  "quality-of-life": "Quality of life",
  governance: "Governance",
  other: "Other",
};
