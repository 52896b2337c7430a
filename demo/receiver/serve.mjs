// Receives candidacies, alone: `node demo/receiver/serve.mjs --origin=https://partner.example`. See README.md.
import {openReceiver} from "./open.mjs";
import {help, readSettings} from "./settings.mjs";

if (process.argv.includes("--help")) {
  console.log(`node demo/receiver/serve.mjs\n${help()}`);
  process.exit();
}

const {settings} = readSettings(process.argv.slice(2));
const {receiver, token, close} = await openReceiver(settings);
const address = await receiver.listen();

console.log(`
  Dossiers are sent to     ${address}/candidacies
  and kept in              ${settings.database}
  The organiser reads      ${address}/candidacies.csv
                           ${address}/candidacies.json
  with the header          Authorization: Bearer ${token}
`);
if (settings.origin.length === 0) console.log("  No other site may send yet: see --origin.\n");

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, () => {
    void close();
  });
}
