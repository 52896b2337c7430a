/** Browsers hold back timers that are set again and again, but not tasks, where they have those. */
const {scheduler} = globalThis as {scheduler?: {postTask: (task: () => void) => void}};

/** Resolves when the page has had its turn, which it gets often while a long feed is read. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    if (scheduler) scheduler.postTask(resolve);
    else setTimeout(resolve);
  });
}
