/** Kinds of organisations, in French: on sheets and in the candidacy form. */
export const organizationKind = {
  company: "Entreprise",
  association: "Association",
  cooperative: "Coopérative",
  mutual: "Mutuelle",
  foundation: "Fondation",
  public: "Organisme public",
  other: "Autre structure",
};

/** The kinds that a language must name. */
export type OrganizationKinds = typeof organizationKind;
