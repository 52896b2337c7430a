/**
 * Runs in every page before anything else: sees when the map has points, and what the page pays for it.
 *
 * The page sets `bench`:
 * - `shown()` says in some words what stands on the map, "" while nothing of the feed does
 * - `listed()` likewise for its list; a map without one leaves it out
 * - `all()` whether the whole feed has been taken up
 * - `filter()` keeps one theme
 * - `surface()` the node that is dragged, `isGl()` whether WebGL draws it
 */
globalThis.watch = (() => {
  const wishes = new Set();
  const tasks = [];
  const contexts = [];
  let shift = 0;
  let first;
  let last;
  let lastShown = "";
  let frames;
  let isLooking = true;
  /** Whether the whole feed has been there: a filter takes some of it away again. */
  let isWhole = false;

  /** Calls back once the frame under way has been handed over to the compositor. */
  function afterFrame(then) {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      then(performance.now());
    };
    port2.postMessage(undefined);
  }

  /** Asks what is shown. A page whose library draws after our turn in a frame calls it when it has drawn. */
  function look() {
    if (!isLooking || !globalThis.bench) return;
    const shown = globalThis.bench.shown();
    if (shown !== lastShown) {
      lastShown = shown;
      afterFrame((now) => {
        first ??= now;
        last = now;
      });
    }
    for (const wish of wishes) {
      if (!wish.isTrue()) continue;
      wishes.delete(wish);
      afterFrame(wish.resolve);
    }
  }

  requestAnimationFrame(function frame() {
    frames?.push(performance.now());
    look();
    requestAnimationFrame(frame);
  });

  new PerformanceObserver((list) => {
    tasks.push(...list.getEntries().map(({startTime, duration}) => ({startTime, duration})));
  }).observe({type: "longtask", buffered: true});
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift += entry.value;
  }).observe({type: "layout-shift", buffered: true});

  for (const {prototype} of [HTMLCanvasElement, OffscreenCanvas]) {
    const {getContext} = prototype;
    prototype.getContext = function (kind, ...more) {
      const context = getContext.call(this, kind, ...more);
      if (context && String(kind).startsWith("webgl")) contexts.push(new WeakRef(context));
      return context;
    };
  }

  return {
    look,

    /** Resolves when all is there and nothing has moved or blocked the page for some milliseconds. */
    async quiet(milliseconds) {
      const isQuiet = () => {
        const task = tasks.at(-1);
        const since = Math.max(last, task ? task.startTime + task.duration : 0);
        isWhole ||= first !== undefined && globalThis.bench.all();
        return isWhole && performance.now() - since > milliseconds;
      };
      while (!isQuiet()) await new Promise((resolve) => setTimeout(resolve, 50));
    },

    /** What there is to tell so far. Milliseconds, from the start of the navigation. */
    told: () => ({
      first,
      all: last,
      blocking: tasks.reduce((sum, {duration}) => sum + duration - 50, 0),
      longest: Math.max(0, ...tasks.map(({duration}) => duration)),
      shift,
    }),

    /** Milliseconds from asking for one theme to the first frame in which map and list show it. */
    async filter() {
      const {bench} = globalThis;
      const before = {shown: bench.shown(), listed: bench.listed?.()};
      const start = performance.now();
      bench.filter();
      const end = await new Promise((resolve) => {
        wishes.add({
          isTrue: () => bench.shown() !== before.shown && (!bench.listed || bench.listed() !== before.listed),
          resolve,
        });
      });
      return end - start;
    },

    /** Keeps the time of every frame until `stopFrames`; nothing is looked at meanwhile. */
    startFrames() {
      isLooking = false;
      frames = [];
    },
    stopFrames() {
      const times = frames;
      frames = undefined;
      isLooking = true;
      return times.slice(1).map((time, index) => time - times[index]);
    },
    isLooking: () => isLooking,

    /** WebGL contexts that are neither lost nor collected. */
    contexts: () =>
      new Set(contexts.map((ref) => ref.deref()).filter((each) => each && !each.isContextLost())).size,
  };
})();
