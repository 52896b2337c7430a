/** What an embed page says around its element, in English. */
import type {EmbedSentences} from "./fr.js";

const embed: EmbedSentences = {
  titles: {
    "rally-innovation-map": "The map of the rally’s innovations",
    "rally-sheet-card": "An innovation of the rally",
    "rally-stage-calendar": "The stages of the rally",
    "rally-candidacy-form": "The candidacy dossier for the rally",
    "rally-road-book": "The road book of the rally",
  },
  noScript: "This content needs JavaScript, which your browser does not run here.",
  notLoaded: "This content could not be loaded. Check your connection, then reload the page.",
  elsewhere: "This content cannot be shown on this page. You will find it on the rally’s own site:",
};

export default embed;
