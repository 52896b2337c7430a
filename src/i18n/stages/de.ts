/** How hours and stages are named, in German. */
import type {Stages} from "./fr.js";

function clock(hour: string): string {
  const [hours = "", minutes = "00"] = hour.split(":");
  return minutes === "00" ? String(Number(hours)) : `${Number(hours)}.${minutes}`;
}

export const stages: Stages = {
  hours: (start, end) => (end === undefined ? `${clock(start)} Uhr` : `${clock(start)} – ${clock(end)} Uhr`),
  dayPart: {morning: "Vormittag", afternoon: "Nachmittag", evening: "Abend"},
  stageNumber: (number) => `Etappe ${number}`,
};
