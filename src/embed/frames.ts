/**
 * The page around frames that hold an embed page: gives each the height of what is in it. Loaded when the page
 * has such a frame.
 */

const followed = new WeakSet<HTMLIFrameElement>();
let isListening = false;

/** Pixels; more than any page of ours, and no more than a browser lays out. */
const tallest = 100_000;

/** The origin that an embed page in a frame must speak from; none when the frame is to hold something else. */
function originOf({src}: HTMLIFrameElement): string | undefined {
  try {
    const {origin, pathname} = new URL(src);
    return /\/embed\/rally-[a-z-]+\.html$/.test(pathname) ? origin : undefined;
  } catch {
    return undefined;
  }
}

/** Tells what is in a frame who is around it. Whatever is there may know that: the message says nothing else. */
function greet(frame: HTMLIFrameElement): void {
  if (originOf(frame)) frame.contentWindow?.postMessage({rally: "hello"}, "*");
}

function hear({data, origin, source}: MessageEvent<unknown>): void {
  const {rally, height} = (data ?? {}) as {rally?: unknown; height?: unknown};
  if (rally !== "height" || typeof height !== "number" || !(height > 0 && height <= tallest)) return;
  const frame = [...document.querySelectorAll("iframe")].find((each) => each.contentWindow === source);
  if (!frame || originOf(frame) !== origin) return;
  const border = frame.offsetHeight - frame.clientHeight;
  const isBorderBox = getComputedStyle(frame).boxSizing === "border-box";
  frame.style.height = `${Math.ceil(height) + (isBorderBox ? border : 0)}px`;
}

/** Gives a frame the height of the embed page in it, now and whenever that changes. */
export function follow(frame: HTMLIFrameElement): void {
  if (!isListening) addEventListener("message", hear);
  isListening = true;
  if (followed.has(frame)) return;
  followed.add(frame);
  frame.addEventListener("load", () => {
    greet(frame);
  });
  greet(frame);
}
