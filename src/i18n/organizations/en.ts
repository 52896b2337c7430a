/** Kinds of organisations, in English: on sheets and in the candidacy form. */
import type {OrganizationKinds} from "./fr.js";

export const organizationKind: OrganizationKinds = {
  company: "Company",
  association: "Association",
  cooperative: "Cooperative",
  mutual: "Mutual society",
  foundation: "Foundation",
  public: "Public body",
  other: "Other organisation",
};
