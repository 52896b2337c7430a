/** Kinds of organisations, in German: on sheets and in the candidacy form. */
import type {OrganizationKinds} from "./fr.js";

export const organizationKind: OrganizationKinds = {
  company: "Unternehmen",
  association: "Verein",
  cooperative: "Genossenschaft",
  mutual: "Versicherungsverein",
  foundation: "Stiftung",
  public: "Öffentliche Einrichtung",
  other: "Andere Organisation",
};
