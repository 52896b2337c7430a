/** What is said of the ways to move the map without a gesture, in French. This file defines which there are. */
const sentences = {
  directions: "Déplacer la carte",
  north: "Vers le nord",
  south: "Vers le sud",
  west: "Vers l’ouest",
  east: "Vers l’est",
  help: "Aide : la carte au clavier",
  title: "La carte au clavier",
  close: "Fermer",
  onMap: "Sur la carte",
  onMark: "Sur une innovation",
  arrows: "flèches",
  or: "ou",
  tab: "Tab",
  enter: "Entrée",
  pageDown: "Page suivante",
  escape: "Échap",
  home: "Début",
  end: "Fin",
  move: "déplacer la carte",
  nearer: "zoomer, dézoomer",
  whole: "voir toute la région",
  toMarks: "aller aux innovations affichées",
  toHelp: "ouvrir cette aide",
  next: "passer d’une innovation à l’autre",
  ends: "aller à la première, à la dernière",
  open: "ouvrir la fiche, ou zoomer sur un groupe",
  back: "revenir à la carte",
};

/** The sentences that a language must have. */
export type MapMovingSentences = typeof sentences;
export default sentences;
