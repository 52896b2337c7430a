/** A hand on the map: the same way and pace for every map, by real events of mouse and wheel. */

const STEPS = 90;
const RADIUS = 80;
/** Milliseconds between two events of a mouse. */
const PACE = 16;

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function middleOf(page) {
  const box = await page.evaluate(() => {
    const surface = globalThis.bench.surface();
    surface.scrollIntoView({block: "center"});
    const {x, y, width, height} = surface.getBoundingClientRect();
    return {x: x + width / 2, y: y + height / 2};
  });
  return [box.x, box.y];
}

/** Drags in a circle, and ends where it began. */
async function drag(page, steps) {
  const [x, y] = await middleOf(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= steps; step += 1) {
    const angle = (2 * Math.PI * step) / steps;
    const moved = page.mouse.move(x + RADIUS * Math.sin(angle), y + RADIUS * (Math.cos(angle) - 1));
    await Promise.all([moved, pause(PACE)]);
  }
  await page.mouse.up();
}

/** Zooms in by some three levels and out again. */
async function zoom(page) {
  const [x, y] = await middleOf(page);
  await page.mouse.move(x, y);
  await page.keyboard.down("Control");
  for (let step = 0; step < STEPS; step += 1) {
    await Promise.all([page.mouse.wheel(0, step < STEPS / 2 ? -10 : 10), pause(PACE)]);
  }
  await page.keyboard.up("Control");
}

function summary(frames) {
  const sorted = frames.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  return {median: at(0.5), p95: at(0.95)};
}

async function framesOf(page, act) {
  await page.evaluate(() => globalThis.watch.startFrames());
  await act();
  return summary(await page.evaluate(() => globalThis.watch.stopFrames()));
}

/** Milliseconds between frames, median and 95th percentile, of a drag and a zoom in WebGL. */
export async function measureHand(page) {
  // Ours takes WebGL when it is moved first.
  await drag(page, 10);
  await page.waitForFunction(() => globalThis.bench.isGl(), undefined, {timeout: 60_000});
  await page.evaluate(() => globalThis.watch.quiet(500));
  return {pan: await framesOf(page, () => drag(page, STEPS)), zoom: await framesOf(page, () => zoom(page))};
}
