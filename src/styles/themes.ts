/** Colours and pictograms of themes. A theme is never told by its colour alone. */
import type {Theme, ThemeIcon} from "../../data-schema/feed.js";

/** Given in turn to themes without a colour of their own; each reads on white, and white reads on it. */
export const themeColors = [
  "#1b7f5c",
  "#2c6fb3",
  "#b8560f",
  "#7a4fa3",
  "#b83a4b",
  "#11747e",
  "#856500",
  "#56616b",
] as const;

/** Pictograms as SVG path data in a box of 16 × 16, filled by the even-odd rule. */
export const themeIconPaths: Record<ThemeIcon, string> = {
  tools:
    "M13.7 4.6 11.4 6.9 9.1 4.6l2.3-2.3a4 4 0 0 0-5.2 5.1L1.8 11.8a1.7 1.7 0 0 0 2.4 2.4l4.4-4.4a4 4 0 0 0 5.1-5.2z",
  people:
    "M5.5 7.5a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6zM11 7.5a1.9 1.9 0 1 0 0-3.8 1.9 1.9 0 0 0 0 3.8zM1.5 13c0-2.6 1.8-4.4 4-4.4s4 1.8 4 4.4zM10.5 13h4c0-2.5-1.6-4.2-3.5-4.2-.6 0-1.1.1-1.5.4.7 1 1 2.3 1 3.8z",
  leaf: "M13.5 2.5C6.8 2.5 3 5.3 3 9.8c0 .8.2 1.5.5 2.1L2 13.8l1 .9 1.6-1.9c.7.3 1.4.4 2.2.4 4.7 0 6.7-4.6 6.7-10.7z",
  house: "M8 2 1.5 7.8h1.8V14H7v-3.8h2V14h3.7V7.8h1.8z",
  heart: "M8 13.8 2.7 8.6a3.3 3.3 0 0 1 4.7-4.7l.6.6.6-.6a3.3 3.3 0 0 1 4.7 4.7z",
  wheel:
    "M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zm0 2.2a4 4 0 1 1 0 8 4 4 0 0 1 0-8zm0 2.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3z",
  book: "M1.8 3.3c2.2-.7 4.2-.4 5.7.8v9.1c-1.5-1.1-3.5-1.4-5.7-.8zM14.2 3.3c-2.2-.7-4.2-.4-5.7.8v9.1c1.5-1.1 3.5-1.4 5.7-.8z",
  sun: "M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM7.3 1.2h1.4v2.5H7.3zM7.3 12.3h1.4v2.5H7.3zM1.2 7.3h2.5v1.4H1.2zM12.3 7.3h2.5v1.4h-2.5zM2.7 3.7l1-1 1.8 1.8-1 1zM10.5 11.5l1-1 1.8 1.8-1 1zM12.3 2.7l1 1-1.8 1.8-1-1zM4.5 10.5l1 1-1.8 1.8-1-1z",
  recycle:
    "M8 2.2a5.8 5.8 0 0 0-5.7 4.7h2.2A3.7 3.7 0 0 1 10.6 5.4L9 7h5V2l-1.9 1.9A5.8 5.8 0 0 0 8 2.2zM2 9v5l1.9-1.9A5.8 5.8 0 0 0 13.7 9.1h-2.2a3.7 3.7 0 0 1-6.1 1.5L7 9z",
  star: "m8 1.5 2 4.3 4.7.6-3.5 3.2.9 4.7L8 12l-4.1 2.3.9-4.7L1.3 6.4 6 5.8z",
  hands:
    "M8 5.2C6.6 3.6 4.6 3.3 2.5 4v5l3.8 3.7c.5.5 1.2.5 1.7 0s.5-1.2 0-1.7L6.2 9.2l1-1 2.3 2.3c.5.5 1.2.5 1.7 0s.5-1.2 0-1.7l2.3.2V4C11.4 3.3 9.4 3.6 8 5.2z",
  bulb: "M8 1.5a4.7 4.7 0 0 0-2.7 8.5c.4.3.7.8.7 1.3h4c0-.5.3-1 .7-1.3A4.7 4.7 0 0 0 8 1.5zM6 12.3h4v1H6zM6.7 14.1h2.6v.7H6.7z",
};

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** What stands for an innovation whose theme is not known: a grey disc with a dot. */
const noTheme = {color: "#5f6a65", ink: "#fff", path: "M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6z"};

/**
 * The colour and the pictogram of a theme, and the ink in which the pictogram reads on the colour. A theme
 * without one of these takes it by its place in the feed.
 */
export function themeLook(
  themes: readonly Theme[],
  id: string | undefined,
): {color: string; ink: string; path: string} {
  const index = themes.findIndex((theme) => theme.id === id);
  const theme = themes[index];
  if (!theme) return noTheme;
  const icons = Object.values(themeIconPaths);
  const color = theme.color ?? themeColors[index % themeColors.length] ?? noTheme.color;
  return {
    color,
    // Where white would no longer reach 3:1, a deep ink has more than 6:1.
    ink: luminance(color) > 0.3 ? "#1c2420" : "#fff",
    path: theme.icon ? themeIconPaths[theme.icon] : (icons[index % icons.length] ?? noTheme.path),
  };
}
