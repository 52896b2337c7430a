// Starts WebKitGTK's WebDriver on a display of its own, for as long as this process lives or until it is stopped.
import {spawn} from "node:child_process";
import {once} from "node:events";
import {createServer} from "node:net";
import {setTimeout as wait} from "node:timers/promises";

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const {port} = server.address();
  server.close();
  await once(server, "close");
  return port;
}

/** Resolves with the driver's port, and what stops it, once it answers. `driver` and `xvfb` are paths of executables. */
export async function startWebKitDriver({driver, xvfb}) {
  const children = [];
  const stop = () => children.forEach((child) => child.kill("SIGKILL"));
  process.once("exit", stop);
  for (const signal of ["SIGTERM", "SIGHUP"]) process.once(signal, () => process.exit(1));

  // `-displayfd` lets Xvfb choose a display that nobody uses, and write its number there.
  const screen = spawn(xvfb, ["-displayfd", "3", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  children.push(screen);
  const [display] = await once(screen.stdio[3], "data");

  const port = await freePort();
  children.push(
    spawn(driver, [`--port=${port}`, "--host=127.0.0.1"], {
      stdio: "ignore",
      env: {
        ...process.env,
        DISPLAY: `:${String(display).trim()}`,
        // Neither a desktop session nor a GPU is there to talk to.
        GDK_BACKEND: "x11",
        NO_AT_BRIDGE: "1",
        LIBGL_ALWAYS_SOFTWARE: "1",
      },
    }),
  );
  for (let attempt = 0; attempt < 200; attempt += 1) {
    try {
      await fetch(`http://127.0.0.1:${port}/status`);
      return {port, stop};
    } catch {
      await wait(50);
    }
  }
  throw new Error("WebKitWebDriver does not answer.");
}
