/** What an embed page says around its element, in French. This file defines which sentences there are. */

const embed = {
  titles: {
    "rally-innovation-map": "La carte des innovations du rallye",
    "rally-sheet-card": "Une innovation du rallye",
    "rally-stage-calendar": "Les étapes du rallye",
    "rally-candidacy-form": "Le dossier de candidature au rallye",
    "rally-road-book": "Le carnet de route du rallye",
  } as Readonly<Record<string, string>>,
  noScript: "Ce contenu a besoin de JavaScript, que votre navigateur n’utilise pas ici.",
  notLoaded: "Ce contenu n’a pas pu être chargé. Vérifiez votre connexion, puis rechargez la page.",
  elsewhere: "Ce contenu ne peut pas être affiché sur cette page. Vous le trouverez sur le site du rallye :",
};

/** The sentences that a language must have. */
export type EmbedSentences = typeof embed;

export default embed;
