/** Kinds of innovations, in French: on sheets and among the filters of the map. */
export const innovationKind = {
  service: "Service",
  "work-organization": "Organisation du travail",
  distribution: "Distribution",
  "quality-of-life": "Qualité de vie",
  governance: "Gouvernance",
  other: "Autre",
};

/** The kinds that a language must name. */
export type InnovationKinds = typeof innovationKind;
