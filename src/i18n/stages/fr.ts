/** How hours and stages are named, in French. */

function clock(hour: string): string {
  const [hours = "", minutes = "00"] = hour.split(":");
  return `${Number(hours)} h${minutes === "00" ? "" : ` ${minutes}`}`;
}

/** « 9 h – 13 h », from `HH:MM`. */
function hours(start: string, end?: string): string {
  return end === undefined ? clock(start) : `${clock(start)} – ${clock(end)}`;
}

export const stages = {
  hours,
  dayPart: {morning: "Matin", afternoon: "Après-midi", evening: "Soirée"},
  stageNumber: (number: number): string => `Étape ${number}`,
};

/** The names that a language must have. */
export type Stages = typeof stages;
