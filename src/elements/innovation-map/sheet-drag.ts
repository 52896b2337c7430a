/** Dragging the sheet by its handle. */
import {type SheetStop, stops} from "./side-sheet.js";

/** Pixels that a finger may tremble during a tap. */
const TREMBLE = 6;

/**
 * Follows the pointer that has come down on the handle, until it is lifted: then the sheet goes to the nearest
 * stop. Only the handle is dragged: what is in the sheet scrolls as ever.
 */
export function drag(
  handle: HTMLElement,
  pointerId: number,
  from: number,
  go: (stop: SheetStop) => void,
): void {
  const side = handle.parentElement as HTMLElement;
  const layout = side.parentElement as HTMLElement;
  const stop = new AbortController();
  const {signal} = stop;
  const start = side.clientHeight;
  let heights: readonly number[] | undefined;
  let height = start;
  try {
    handle.setPointerCapture(pointerId);
  } catch {
    // A finger that has gone already.
  }
  // Lifted before this code had come: that was a tap.
  if (!handle.hasPointerCapture(pointerId)) return;
  const set = (value: string): void => layout.style.setProperty("--_sheet", value);
  const end = (): void => {
    stop.abort();
    layout.classList.remove("dragging");
    layout.style.removeProperty("--_sheet");
  };
  handle.addEventListener(
    "pointermove",
    (event) => {
      const way = from - event.clientY;
      if (!heights && Math.abs(way) < TREMBLE) return;
      if (!heights) {
        layout.classList.add("dragging");
        heights = stops.map((name) => {
          set(`var(--_${name})`);
          return side.clientHeight;
        });
      }
      height = Math.max(heights[0] ?? 0, Math.min(heights.at(-1) ?? Infinity, start + way));
      set(`${height}px`);
    },
    {signal},
  );
  handle.addEventListener(
    "pointerup",
    () => {
      end();
      if (!heights) return;
      const far = heights.map((other) => Math.abs(other - height));
      go(stops[far.indexOf(Math.min(...far))] ?? "half");
      // The click that ends a drag comes in this same task; it is not one on the button.
      const swallow = new AbortController();
      handle.addEventListener("click", (event) => event.stopImmediatePropagation(), {
        capture: true,
        signal: swallow.signal,
      });
      setTimeout(() => swallow.abort());
    },
    {signal},
  );
  handle.addEventListener("pointercancel", end, {signal});
}
