/** Colours of themes. A theme is never told by its colour alone. */
import type {Theme} from "../../data-schema/feed.js";

/**
 * Given in turn to themes without a colour of their own. White reads on each with 3.5:1, each stands out from
 * a white and from the dark ground with 3:1, and any two stay apart under protanopia, deuteranopia and
 * tritanopia (0.065 in Oklab at the least, simulated after Machado and others, 2009).
 */
const themeColors = [
  "#598957",
  "#3c6c9e",
  "#a54f0c",
  "#915dc8",
  "#d96279",
  "#1192aa",
  "#a97107",
  "#6f646c",
] as const;

/** The colour of a theme: its own, else one by its place in the feed; a grey for a theme that is not known. */
export function themeColor(themes: readonly Theme[], id: string | undefined): string {
  const index = themes.findIndex((theme) => theme.id === id);
  return themes[index]?.color ?? themeColors[index % themeColors.length] ?? "#5f6a65";
}
