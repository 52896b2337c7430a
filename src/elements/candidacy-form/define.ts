import {define} from "../shared/define.js";
import {RallyCandidacyForm} from "./candidacy-form.js";

define("rally-candidacy-form", RallyCandidacyForm);

declare global {
  interface HTMLElementTagNameMap {
    "rally-candidacy-form": RallyCandidacyForm;
  }
}

export {RallyCandidacyForm};
