/** What is measured, how it is written, and what is made of several visits. */

const kilobytes = (bytes) => `${(bytes / 1_000).toFixed(1)} kB`;
const megabytes = (bytes) => `${(bytes / 1_000_000).toFixed(1)} MB`;
const plain = (number) => String(Math.round(number * 1_000) / 1_000);
/** Milliseconds, as seconds from one on. */
export const time = (milliseconds) =>
  milliseconds < 1_000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1_000).toFixed(2)} s`;
const frame = (milliseconds) => `${milliseconds.toFixed(1)} ms`;

/** The rows of a table: key in the figures of a visit, what it is called, how it is written. */
export const rows = [
  {key: "code", name: "code until first points", write: kilobytes},
  {key: "total", name: "code and feed until first points", write: kilobytes},
  {key: "first", name: "first points", write: time},
  {key: "all", name: "all there", write: time},
  {key: "blocking", name: "total blocking time", write: time},
  {key: "longest", name: "longest task", write: time},
  {key: "shift", name: "layout shift", write: plain},
  {key: "thirdParty", name: "third-party requests", write: plain},
  {key: "storage", name: "things stored", write: plain},
  {key: "heap", name: "heap of the page", write: megabytes},
  {key: "memory", name: "heaps and buffers, workers too", write: megabytes},
  {key: "filter", name: "filter to repaint", write: time},
  {key: "pan", name: "frame while panning, median", write: frame},
  {key: "panWorst", name: "frame while panning, 95 %", write: frame},
  {key: "zoom", name: "frame while zooming, median", write: frame},
  {key: "zoomWorst", name: "frame while zooming, 95 %", write: frame},
];

/** The median of numbers: of an even count, the mean of the two in the middle. */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return (sorted[Math.ceil(half) - 1] + sorted[Math.floor(half)]) / 2;
}

/** The median of each figure over all visits that have it. */
export function medians(visits) {
  const measured = rows.map(({key}) => [key, visits.flatMap((visit) => visit[key] ?? [])]);
  return Object.fromEntries(
    measured.filter(([, numbers]) => numbers.length > 0).map(([key, numbers]) => [key, median(numbers)]),
  );
}
