/** What fingers, wheel, mouse and keys mean on a map that never takes the page's scrolling away. */
import type {Point} from "../geo/projection.js";

export interface GestureTarget {
  /** The ground follows a hand by so many pixels. */
  push(dx: number, dy: number): void;
  /** Nearer (positive) or farther, around a point of the map or its middle; by hand at once, else gently. */
  zoom(steps: number, at: Point | undefined, byHand: boolean): void;
  /** A step in a direction, in pixels, gently. */
  step(dx: number, dy: number): void;
  whole(): void;
  /** A gesture that scrolls the page, and may have been meant for the map. */
  scrolled(by: "wheel" | "touch"): void;
}

/** Pixels that a hand may tremble during a click. */
const TREMBLE = 4;
const STEP = 100;

const arrows: Record<string, readonly [number, number]> = {
  ArrowLeft: [STEP, 0],
  ArrowRight: [-STEP, 0],
  ArrowUp: [0, STEP],
  ArrowDown: [0, -STEP],
};

/** What a key means on the map itself; false when it means nothing here. */
export function pressKey({key, ctrlKey, metaKey, altKey}: KeyboardEvent, target: GestureTarget): boolean {
  if (ctrlKey || metaKey || altKey) return false;
  const arrow = arrows[key];
  if (arrow) target.step(...arrow);
  else if (key === "+" || key === "=") target.zoom(1, undefined, false);
  else if (key === "-") target.zoom(-1, undefined, false);
  else if (key === "Home" || key === "0") target.whole();
  else return false;
  return true;
}

/** Listens until the signal is aborted. */
export function listenToHands(surface: HTMLElement, target: GestureTarget, signal: AbortSignal): void {
  const at = ({clientX, clientY}: {clientX: number; clientY: number}): Point => {
    const {left, top} = surface.getBoundingClientRect();
    return [clientX - left - surface.clientLeft, clientY - top - surface.clientTop];
  };
  listenToMouse(surface, target, at, signal);
  listenToFingers(surface, target, at, signal);

  surface.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey && !event.metaKey) {
        target.scrolled("wheel");
        return;
      }
      event.preventDefault();
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 30 : 1;
      // A pinch on a trackpad comes as many small turns of the wheel.
      target.zoom(-Math.max(-1, Math.min(1, event.deltaY * lines * 0.008)), at(event), true);
    },
    {signal, passive: false},
  );
  surface.addEventListener(
    "dblclick",
    (event) => {
      if (event.target instanceof Element && event.target.closest("button")) return;
      target.zoom(1, at(event), false);
    },
    {signal},
  );
}

function listenToMouse(
  surface: HTMLElement,
  target: GestureTarget,
  at: (event: PointerEvent) => Point,
  signal: AbortSignal,
): void {
  let last: Point | undefined;
  let dragging = false;
  const end = (): void => {
    last = undefined;
    surface.classList.remove("dragging");
    // The click that ends a drag comes in this same task.
    if (dragging) setTimeout(() => (dragging = false));
  };
  surface.addEventListener(
    "pointerdown",
    (event) => {
      if (event.pointerType !== "touch" && event.button === 0) last = at(event);
    },
    {signal},
  );
  surface.addEventListener(
    "pointermove",
    (event) => {
      if (!last) return;
      if (!(event.buttons & 1)) {
        end();
        return;
      }
      const now = at(event);
      const [dx, dy] = [now[0] - last[0], now[1] - last[1]];
      if (!dragging && Math.hypot(dx, dy) < TREMBLE) return;
      if (!dragging) {
        dragging = true;
        surface.classList.add("dragging");
        surface.setPointerCapture(event.pointerId);
      }
      last = now;
      target.push(dx, dy);
    },
    {signal},
  );
  surface.addEventListener("pointerup", end, {signal});
  surface.addEventListener("pointercancel", end, {signal});
  surface.addEventListener(
    "click",
    (event) => {
      if (!dragging) return;
      event.stopPropagation();
      event.preventDefault();
    },
    {signal, capture: true},
  );
}

/** One finger scrolls the page, two move the map. */
function listenToFingers(
  surface: HTMLElement,
  target: GestureTarget,
  at: (touch: Touch) => Point,
  signal: AbortSignal,
): void {
  let before: {middle: Point; distance: number} | undefined;
  const read = ({touches}: TouchEvent): typeof before => {
    const [first, second] = touches;
    if (!first || !second) return undefined;
    const [a, b] = [at(first), at(second)];
    return {
      middle: [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2],
      distance: Math.hypot(a[0] - b[0], a[1] - b[1]) || 1,
    };
  };
  surface.addEventListener("touchstart", (event) => (before = read(event)), {signal, passive: true});
  surface.addEventListener("touchend", (event) => (before = read(event)), {signal, passive: true});
  surface.addEventListener(
    "touchmove",
    (event) => {
      const now = read(event);
      if (!now) {
        target.scrolled("touch");
        return;
      }
      if (event.cancelable) event.preventDefault();
      if (before) {
        target.push(now.middle[0] - before.middle[0], now.middle[1] - before.middle[1]);
        target.zoom(Math.log2(now.distance / before.distance), now.middle, true);
      }
      before = now;
    },
    {signal, passive: false},
  );
}
