/** What is said of the ways to move the map without a gesture, in German. */
import type {MapMovingSentences} from "./fr.js";

const sentences: MapMovingSentences = {
  directions: "Karte verschieben",
  north: "Nach Norden",
  south: "Nach Süden",
  west: "Nach Westen",
  east: "Nach Osten",
  help: "Hilfe: die Karte mit der Tastatur",
  title: "Die Karte mit der Tastatur",
  close: "Schließen",
  onMap: "Auf der Karte",
  onMark: "Auf einer Innovation",
  arrows: "Pfeiltasten",
  or: "oder",
  tab: "Tab",
  enter: "Eingabe",
  pageDown: "Bild ab",
  escape: "Esc",
  home: "Pos1",
  end: "Ende",
  move: "die Karte verschieben",
  nearer: "vergrößern, verkleinern",
  whole: "die ganze Region zeigen",
  toMarks: "zu den gezeigten Innovationen gehen",
  toHelp: "diese Hilfe öffnen",
  next: "von einer Innovation zur nächsten gehen",
  ends: "zur ersten, zur letzten gehen",
  open: "das Blatt öffnen oder eine Gruppe vergrößern",
  back: "zur Karte zurückkehren",
};

export default sentences;
