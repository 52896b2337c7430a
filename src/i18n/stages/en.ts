/** How hours and stages are named, in English. */
import type {Stages} from "./fr.js";

export const stages: Stages = {
  hours: (start, end) => (end === undefined ? start : `${start} – ${end}`),
  dayPart: {morning: "Morning", afternoon: "Afternoon", evening: "Evening"},
  stageNumber: (number) => `Stage ${number}`,
};
