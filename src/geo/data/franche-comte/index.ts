// Made by `node scripts/geodata/build.mjs --region "Franche-Comté" --departments 25,39,70,90 --out src/geo/data/franche-comte`. Licences: see LICENSE-DATA.md.
import type {EmbeddedRegion} from "../../encoded.js";

const index: EmbeddedRegion = {
  name: "Franche-Comté",
  bounds: [5.2,46.2,7.2,48.05],
  departments: [["25","Doubs"],["39","Jura"],["70","Haute-Saône"],["90","Territoire de Belfort"]],
  basemap: () => import("./basemap.js"),
  points: () => import("./points.js"),
  gazetteer: () => import("./gazetteer.js"),
};

export default index;
