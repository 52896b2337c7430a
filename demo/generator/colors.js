/** Colours of a house: contrast by WCAG 2.2, and what follows from the few that somebody chooses. */

const channels = (hex) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
const hexOf = (rgb) => `#${rgb.map((value) => Math.round(value).toString(16).padStart(2, "0")).join("")}`;

function luminance(hex) {
  const [red, green, blue] = channels(hex).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours, 1 to 21. */
export function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** A colour that is so much of one and the rest of another. */
export function mix(one, other, share) {
  const rest = channels(other);
  return hexOf(channels(one).map((value, index) => value * share + rest[index] * (1 - share)));
}

/** The colour itself, or the nearest darker or lighter one that has the contrast on all grounds, which may follow from it. */
export function readable(color, groundsOf, least) {
  const passes = (each) => groundsOf(each).every((ground) => contrast(each, ground) >= least);
  for (let share = 1; share >= 0; share -= 0.02) {
    const found = ["#000000", "#ffffff"].map((end) => mix(color, end, share)).find(passes);
    if (found) return found;
  }
  return color;
}

/** What the widgets have by themselves, in light and in dark. */
const house = {
  light: {ink: "#1c2420", surface: "#ffffff", accent: "#0e5a4a", highlight: "#e8a317"},
  dark: {ink: "#e9ede9", surface: "#161c19", accent: "#6cc7ab", highlight: "#f0b43c"},
};

/** The colours that are in use: those that are chosen, else the widgets’ own. */
export function colorsIn(scheme, chosen) {
  return {...house[scheme], ...Object.fromEntries(Object.entries(chosen).filter(([, value]) => value))};
}

/** The ground of what is marked. */
const tintOf = (accent, surface) => mix(accent, surface, 0.08);

/** All custom properties that follow from what is chosen; none when nothing is. */
export function palette(scheme, chosen) {
  const {ink, surface, accent, highlight} = colorsIn(scheme, chosen);
  const found = {};
  const tint = tintOf(accent, surface);
  if (chosen.accent || chosen.surface || chosen.ink) {
    found["--rally-accent"] = accent;
    found["--rally-on-accent"] = readable(surface, () => [accent], 4.5);
    found["--rally-tint"] = tint;
  }
  if (chosen.surface || chosen.ink) {
    found["--rally-surface"] = surface;
    found["--rally-ink"] = ink;
    found["--rally-muted"] = readable(mix(ink, surface, 0.7), () => [surface, tint], 4.5);
    found["--rally-line"] = mix(ink, surface, 0.15);
    found["--rally-edge"] = readable(mix(ink, surface, 0.5), () => [surface], 3);
  }
  if (chosen.highlight) {
    found["--rally-highlight"] = highlight;
    found["--rally-on-highlight"] = readable("#1c2420", () => [highlight], 4.5);
  }
  return found;
}

/** The pairs that must be readable, with their contrast, and the nearest colour that is. */
export function check(scheme, chosen) {
  const {ink, surface, accent} = colorsIn(scheme, chosen);
  const pair = (name, color, groundsOf) => {
    const ratio = Math.min(...groundsOf(color).map((ground) => contrast(color, ground)));
    return {name, ratio, passes: ratio >= 4.5, better: readable(color, groundsOf, 4.5)};
  };
  return [
    pair("ink", ink, () => [surface, tintOf(accent, surface)]),
    pair("accent", accent, (color) => [surface, tintOf(color, surface)]),
  ];
}
