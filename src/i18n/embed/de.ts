/** What an embed page says around its element, in German. */
import type {EmbedSentences} from "./fr.js";

const embed: EmbedSentences = {
  titles: {
    "rally-innovation-map": "Die Karte der Innovationen der Rallye",
    "rally-sheet-card": "Eine Innovation der Rallye",
    "rally-stage-calendar": "Die Etappen der Rallye",
    "rally-candidacy-form": "Das Bewerbungsdossier für die Rallye",
    "rally-road-book": "Das Roadbook der Rallye",
  },
  noScript: "Dieser Inhalt braucht JavaScript, das Ihr Browser hier nicht ausführt.",
  notLoaded:
    "Dieser Inhalt konnte nicht geladen werden. Prüfen Sie Ihre Verbindung und laden Sie die Seite neu.",
  elsewhere:
    "Dieser Inhalt kann auf dieser Seite nicht angezeigt werden. Sie finden ihn auf der Website der Rallye:",
};

export default embed;
