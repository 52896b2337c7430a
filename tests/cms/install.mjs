/** A WordPress of Debian's in a folder of its own, with its own database; nothing of the machine's is touched. */
import {spawn, spawnSync} from "node:child_process";
import {once} from "node:events";
import {cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {createServer} from "node:net";
import {tmpdir} from "node:os";
import path from "node:path";
import {text} from "node:stream/consumers";
import {setTimeout as pause} from "node:timers/promises";
import {firstExecutable, installFromDebian} from "../../scripts/install-browsers.mjs";

const debianPackages = [
  "wordpress",
  "wordpress-theme-twentytwentythree",
  "wordpress-theme-twentytwentyone",
  "mariadb-server",
  "php-cli",
  "php-cgi",
  "php",
];
const source = "/usr/share/wordpress";

function ensurePrograms() {
  const find = () => ({
    php: firstExecutable(["php"]),
    mariadbd: firstExecutable(["mariadbd", "/usr/sbin/mariadbd"]),
    installDb: firstExecutable(["mariadb-install-db"]),
    mariadb: firstExecutable(["mariadb"]),
    wordpress: existsSync(`${source}/wp-load.php`) ? source : undefined,
  });
  if (Object.values(find()).some((place) => !place)) installFromDebian(debianPackages);
  const found = find();
  const missing = Object.keys(found).filter((name) => !found[name]);
  if (missing.length > 0) {
    throw new Error(`No ${missing.join(", ")}. On Debian: apt-get install ${debianPackages.join(" ")}`);
  }
  return found;
}

/** Runs a program to its end; throws what it said when it fails. */
function run(program, args) {
  const {status, stdout, stderr} = spawnSync(program, args, {encoding: "utf8", timeout: 120_000});
  if (status !== 0) throw new Error(`${program} ${args.join(" ")}\n${stdout}\n${stderr}`);
  return stdout;
}

async function freePort() {
  const server = createServer().listen(0, "localhost");
  await once(server, "listening");
  const {port} = server.address();
  server.close();
  return port;
}

/** Tries until it works. */
async function until(attempt, what) {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await attempt()) return;
    await pause(100);
  }
  throw new Error(`${what} does not answer`);
}

async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  await ended;
}

const configuration = (socket, site) => `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
define('WP_HOME', '${site}');
define('WP_SITEURL', '${site}');
define('FS_METHOD', 'direct');
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('WP_DEBUG', true);
define('WP_DEBUG_DISPLAY', false);
define('WP_DEBUG_LOG', true);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

/** Starts a site. `php` runs a command of `wordpress.php`; `close` stops everything and removes the folder. */
export async function startWordPress() {
  const programs = ensurePrograms();
  const folder = mkdtempSync(path.join(tmpdir(), "rallynov-wordpress-"));
  const at = (...names) => path.join(folder, ...names);
  const children = [];
  const close = async () => {
    await Promise.all(children.map(stop));
    rmSync(folder, {recursive: true, force: true});
  };
  const start = (program, args) => children.push(spawn(program, args, {stdio: "ignore"}));
  try {
    const own = ["--no-defaults", `--datadir=${at("data")}`];
    const root = process.getuid?.() === 0 ? ["--user=root"] : [];
    run(programs.installDb, [...own, ...root, "--auth-root-authentication-method=normal", "--skip-test-db"]);
    start(programs.mariadbd, [
      ...own,
      ...root,
      `--socket=${at("socket")}`,
      `--pid-file=${at("pid")}`,
      "--skip-networking",
    ]);
    const sql = (query) =>
      spawnSync(programs.mariadb, ["--no-defaults", `--socket=${at("socket")}`, "-uroot", "-e", query])
        .status;
    await until(() => sql("CREATE DATABASE IF NOT EXISTS wordpress") === 0, "MariaDB");

    const site = `http://localhost:${await freePort()}`;
    cpSync(programs.wordpress, at("site"), {recursive: true, dereference: true});
    writeFileSync(at("site", "wp-config.php"), configuration(at("socket"), site));
    mkdirSync(at("site", "wp-content", "mu-plugins"), {recursive: true});
    writeFileSync(
      at("site", "wp-content", "mu-plugins", "quiet.php"),
      `<?php
add_filter('pre_wp_mail', '__return_false');
/* The other sites of a test are on this machine, too. */
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn($ports, $host, $url) => [...$ports, wp_parse_url($url, PHP_URL_PORT)], 10, 3);
`,
    );
    // What is asked for here may ask our own sites for something.
    const php = async (command, values = {}) => {
      const args = [path.join(import.meta.dirname, "wordpress.php"), at("site"), command];
      const child = spawn(programs.php, args, {stdio: ["pipe", "pipe", "inherit"]});
      child.stdin.end(JSON.stringify({site, ...values}));
      const [answer, [code]] = await Promise.all([text(child.stdout), once(child, "close")]);
      if (code !== 0) throw new Error(`${command}: ${answer}`);
      return JSON.parse(answer || "null");
    };
    await php("install");
    start(programs.php, ["-S", new URL(site).host, "-t", at("site")]);
    await until(
      () =>
        fetch(`${site}/`).then(
          ({ok}) => ok,
          () => false,
        ),
      "WordPress",
    );
    return {
      site,
      folder,
      php,
      /** Throws when a file is no PHP. */
      lint: (file) => run(programs.php, ["-l", file]),
      /** What PHP complained of. */
      log: at("site", "wp-content", "debug.log"),
      close,
    };
  } catch (failure) {
    await close();
    throw failure;
  }
}
