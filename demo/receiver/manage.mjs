// What an organiser does with a database of candidacies, the receiver running or not:
// `node demo/receiver/manage.mjs <command> --database=candidacies.db`. See README.md.
import {existsSync} from "node:fs";
import {postgresScript} from "./postgres.mjs";
import {readSettings} from "./settings.mjs";
import {openStore} from "./store.mjs";

const usage = `node demo/receiver/manage.mjs <command> [--database=candidacies.db]
  backup FILE          writes a consistent copy
  erase REFERENCE      erases one dossier and its files
  erase-before DAY     erases what came last before a day: 2028-04-01
  postgres             writes everything as a script for psql`;

const commands = {
  backup(store, file) {
    store.copyTo(file);
    console.log(`${store.list().length} dossiers: ${file}`);
  },
  erase(store, reference) {
    const erased = store.eraseReference(reference);
    if (erased.length === 0) throw new Error(`no dossier ${reference}`);
    console.log(`erased: ${erased.join(" ")}`);
  },
  "erase-before"(store, day) {
    const moment = new Date(day).toISOString();
    console.log(`erased: ${store.eraseBefore(moment).join(" ") || "none"}`);
  },
  postgres(store) {
    for (const line of postgresScript(store)) process.stdout.write(line);
  },
};

const {settings, words} = readSettings(process.argv.slice(2));
const [command, argument] = words;
const wanted = command === "postgres" ? 1 : 2;
if (!Object.hasOwn(commands, command ?? "") || words.length !== wanted) {
  console.error(usage);
  process.exit(2);
}
if (!existsSync(settings.database)) {
  console.error(`there is no ${settings.database}`);
  process.exit(1);
}
const store = openStore(settings.database);
try {
  commands[command](store, argument);
} catch (failure) {
  console.error(failure.message);
  process.exitCode = 1;
} finally {
  store.close();
}
