/** What is kept in memory once garbage has been collected. */

/**
 * Attaches to the workers that a page starts from now on. Gives a function that resolves with bytes:
 * `page`, the JavaScript heap of the page, and `all`, the heaps of page and workers with their array buffers.
 */
export async function watchHeap(session) {
  const workers = new Set();
  const answers = new Map();
  let asked = 0;
  session.on("Target.attachedToTarget", ({sessionId, targetInfo}) => {
    if (targetInfo.type === "worker") workers.add(sessionId);
  });
  session.on("Target.detachedFromTarget", ({sessionId}) => workers.delete(sessionId));
  session.on("Target.receivedMessageFromTarget", ({message}) => {
    const {id, result} = JSON.parse(message);
    answers.get(id)?.(result);
    answers.delete(id);
  });
  // Not flattened: Playwright hands over messages of the page's own session alone.
  await session.send("Target.setAutoAttach", {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });

  const ask = (sessionId, method) =>
    new Promise((resolve, reject) => {
      asked += 1;
      answers.set(asked, resolve);
      session
        .send("Target.sendMessageToTarget", {sessionId, message: JSON.stringify({id: asked, method})})
        .catch(reject);
    });
  const measure = async (send) => {
    // What finalizers let go of in the first is collected in the second.
    for (let turn = 0; turn < 2; turn += 1) await send("HeapProfiler.collectGarbage");
    const {usedSize, backingStorageSize = 0} = await send("Runtime.getHeapUsage");
    return {heap: usedSize, buffers: backingStorageSize};
  };
  return async () => {
    const own = await measure((method) => session.send(method));
    const others = await Promise.all([...workers].map((id) => measure((method) => ask(id, method))));
    const all = [own, ...others].reduce((sum, {heap, buffers}) => sum + heap + buffers, 0);
    return {page: own.heap, all};
  };
}
