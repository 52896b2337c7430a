/** Pictograms of themes. */
import type {Theme, ThemeIcon} from "../../data-schema/feed.js";
import {themeColor} from "./theme-colors.js";

/** Pictograms as SVG path data in a box of 16 × 16, filled by the even-odd rule. */
const themeIconPaths: Record<ThemeIcon, string> = {
  tools:
    "M13.7 4.6 11.4 6.9 9.1 4.6l2.3-2.3a4 4 0 0 0-5.2 5.1L1.8 11.8a1.7 1.7 0 0 0 2.4 2.4l4.4-4.4a4 4 0 0 0 5.1-5.2z",
  people:
    "M5.5 7.5a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6zM11 7.5a1.9 1.9 0 1 0 0-3.8 1.9 1.9 0 0 0 0 3.8zM1.5 13c0-2.6 1.8-4.4 4-4.4s4 1.8 4 4.4zM10.5 13h4c0-2.5-1.6-4.2-3.5-4.2-.6 0-1.1.1-1.5.4.7 1 1 2.3 1 3.8z",
  leaf: "M13.7 2.3C6.8 2.3 2.8 5.2 2.8 9.8c0 .8.2 1.5.5 2.1L1.8 13.9l1.2 1 1.6-2c.7.3 1.4.4 2.2.4 4.8 0 6.9-4.7 6.9-11zM5.4 11.9C6.5 9.3 8.2 7.3 10.7 5.6 8.8 7.7 7.3 9.8 6.3 12.1z",
  house: "M8 2 1.5 7.8h1.8V14H7v-3.8h2V14h3.7V7.8h1.8z",
  heart: "M8 13.8 2.7 8.6a3.3 3.3 0 0 1 4.7-4.7l.6.6.6-.6a3.3 3.3 0 0 1 4.7 4.7z",
  wheel:
    "M8 1.4a6.6 6.6 0 1 0 0 13.2A6.6 6.6 0 0 0 8 1.4zM8.8 3.4A4.7 4.7 0 0 1 12.2 5.9L9.8 6.6 8.8 5.8zM12.6 7.3A4.7 4.7 0 0 1 11.3 11.3L9.9 9.3 10.3 8zM10.1 12.2A4.7 4.7 0 0 1 5.9 12.2L7.3 10.2 8.7 10.2zM4.7 11.3A4.7 4.7 0 0 1 3.4 7.3L5.7 8 6.1 9.3zM3.8 5.9A4.7 4.7 0 0 1 7.2 3.4L7.2 5.8 6.2 6.6z",
  book: "M1.8 3.3c2.2-.7 4.2-.4 5.7.8v9.1c-1.5-1.1-3.5-1.4-5.7-.8zM14.2 3.3c-2.2-.7-4.2-.4-5.7.8v9.1c1.5-1.1 3.5-1.4 5.7-.8z",
  sun: "M8 4.8a3.2 3.2 0 1 0 0 6.4 3.2 3.2 0 0 0 0-6.4zM7.1 1.1h1.8v2.3H7.1zM7.1 12.6h1.8v2.3H7.1zM1.1 7.1h2.3v1.8H1.1zM12.6 7.1h2.3v1.8h-2.3zM12.7 2.5l1.2 1.2-1.6 1.6-1.2-1.2zM11.1 12l1.2-1.2 1.6 1.6-1.2 1.2zM4.9 12l-1.2-1.2-1.6 1.6 1.2 1.2zM3.3 2.5 2.1 3.7l1.6 1.6 1.2-1.2z",
  recycle:
    "M8 2.2a5.8 5.8 0 0 0-5.7 4.7h2.2A3.7 3.7 0 0 1 10.6 5.4L9 7h5V2l-1.9 1.9A5.8 5.8 0 0 0 8 2.2zM2 9v5l1.9-1.9A5.8 5.8 0 0 0 13.7 9.1h-2.2a3.7 3.7 0 0 1-6.1 1.5L7 9z",
  star: "m8 1.5 2 4.3 4.7.6-3.5 3.2.9 4.7L8 12l-4.1 2.3.9-4.7L1.3 6.4 6 5.8z",
  hands:
    "M8 7.6 5 4.6a1.8 1.8 0 0 1 2.6-2.5l.4.4.4-.4A1.8 1.8 0 0 1 11 4.6zM1 5.9a1 1 0 0 1 2.1 0v2.5l.5-.4a1 1 0 0 1 1.4.1l1.7 1.9c.5.6.7 1.2.7 1.9v2.9H4.8l-3.3-3.7A2 2 0 0 1 1 9.8zM15 5.9a1 1 0 0 0-2.1 0v2.5l-.5-.4a1 1 0 0 0-1.4.1L9.3 10c-.5.6-.7 1.2-.7 1.9v2.9h2.6l3.3-3.7a2 2 0 0 0 .5-1.3z",
  bulb: "M8 1.2a4.9 4.9 0 0 0-2.8 8.9c.5.3.8.8.8 1.3h4c0-.5.3-1 .8-1.3A4.9 4.9 0 0 0 8 1.2zM6 12.2h4v1.2H6zM6.7 14.2h2.6v1.1H6.7z",
};

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** What stands for a theme that is not known: a dot. */
const noTheme = "M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6z";

/**
 * The colour and the pictogram of a theme, and the ink in which the pictogram reads on the colour. A theme
 * without one of these takes it by its place in the feed.
 */
export function themeLook(
  themes: readonly Theme[],
  id: string | undefined,
): {color: string; ink: string; path: string} {
  const index = themes.findIndex((theme) => theme.id === id);
  const icon = themes[index]?.icon;
  const icons = Object.values(themeIconPaths);
  const color = themeColor(themes, id);
  return {
    color,
    // Where white would no longer reach 3:1, a deep ink has more than 6:1.
    ink: luminance(color) > 0.3 ? "#1c2420" : "#fff",
    path: icon ? themeIconPaths[icon] : (icons[index % icons.length] ?? noTheme),
  };
}
