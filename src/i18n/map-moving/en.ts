/** What is said of the ways to move the map without a gesture, in English. */
import type {MapMovingSentences} from "./fr.js";

const sentences: MapMovingSentences = {
  directions: "Move the map",
  north: "To the north",
  south: "To the south",
  west: "To the west",
  east: "To the east",
  help: "Help: the map by keyboard",
  title: "The map by keyboard",
  close: "Close",
  onMap: "On the map",
  onMark: "On an innovation",
  arrows: "arrow keys",
  or: "or",
  tab: "Tab",
  enter: "Enter",
  pageDown: "Page Down",
  escape: "Escape",
  home: "Home",
  end: "End",
  move: "move the map",
  nearer: "zoom in, zoom out",
  whole: "show the whole region",
  toMarks: "go to the innovations shown",
  toHelp: "open this help",
  next: "go from one innovation to the next",
  ends: "go to the first, to the last",
  open: "open the sheet, or zoom to a group",
  back: "return to the map",
};

export default sentences;
