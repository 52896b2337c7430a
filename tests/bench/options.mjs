/** What the command line asks for. */
import {parseArgs} from "node:util";
import {maps, profiles, sizes} from "./profiles.mjs";

const usage = `npm run bench -- [options]

  --only=300,10000          innovations: ${sizes.join(", ")}
  --profile=phone           ${Object.keys(profiles).join(", ")}
  --peers=leaflet,ours      ${Object.keys(maps).join(", ")}
  --runs=3                  visits of which the median is taken; one at 100,000 unless this says more
  --mounts=200              how often the map is mounted and removed; 0 leaves it out
  --json=FILE               every figure of every visit
  --write                   puts the table into the README`;

function among(text, known, name) {
  const chosen = text?.split(",") ?? known;
  const wrong = chosen.find((each) => !known.includes(each));
  if (wrong !== undefined) throw new Error(`--${name}=${wrong}: one of ${known.join(", ")}`);
  return chosen;
}

function count(text, name, least) {
  const number = Number(text);
  if (!Number.isInteger(number) || number < least)
    throw new Error(`--${name}=${text}: a number from ${least}`);
  return number;
}

/** Reads the options; prints what there is, and ends, when one is not understood. */
export function readOptions(args) {
  try {
    const {values} = parseArgs({
      args,
      options: {
        only: {type: "string"},
        profile: {type: "string"},
        peers: {type: "string"},
        runs: {type: "string"},
        mounts: {type: "string", default: "200"},
        json: {type: "string"},
        write: {type: "boolean", default: false},
        help: {type: "boolean", default: false},
      },
    });
    if (values.help) throw new Error("");
    const runs = values.runs === undefined ? undefined : count(values.runs, "runs", 1);
    return {
      sizes: among(values.only, sizes.map(String), "only").map(Number),
      profiles: among(values.profile, Object.keys(profiles), "profile"),
      maps: among(values.peers, Object.keys(maps), "peers"),
      runs: (size) => runs ?? (size < 100_000 ? 3 : 1),
      mounts: count(values.mounts, "mounts", 0),
      json: values.json,
      write: values.write,
    };
  } catch ({message}) {
    console.error(message ? `${message}\n\n${usage}` : usage);
    process.exit(message ? 2 : 0);
  }
}
