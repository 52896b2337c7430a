/** What an organiser can set, on the command line: `--closes=2027-03-31T23:59:59+02:00`. */
import {parseArgs} from "node:util";

const million = 1_000_000;

/**
 * Of each setting: its kind, what it is when nothing is said, and what it does. Lists are given by repeating
 * the option.
 */
export const known = {
  database: {is: "text", otherwise: "candidacies.db", does: "file that keeps the dossiers"},
  host: {is: "text", otherwise: "localhost", does: "address to listen on"},
  port: {is: "number", otherwise: 4330, does: "port to listen on"},
  origin: {is: "list", otherwise: [], does: "a site whose pages may send: https://partner.example, or *"},
  rally: {
    is: "list",
    otherwise: [],
    does: "id of a rally whose dossiers are received; any when none is given",
  },
  form: {is: "list", otherwise: [], does: "a form that is received, as id@version; any when none is given"},
  schema: {is: "list", otherwise: [], does: "a JSON Schema that dossiers must satisfy, too"},
  opens: {is: "instant", does: "from when on dossiers are received"},
  closes: {is: "instant", does: "until when dossiers are received"},
  grace: {
    is: "number",
    otherwise: 72,
    does: "hours after that for what was finished in time and is on its way",
  },
  haste: {is: "number", otherwise: 20, does: "seconds: a dossier that was filled in sooner is marked"},
  prefix: {is: "text", otherwise: "RN", does: "what references begin with"},
  maxDossier: {is: "number", otherwise: million, does: "bytes of a dossier without its files"},
  maxFile: {is: "number", otherwise: 10 * million, does: "bytes of one file"},
  maxFiles: {is: "number", otherwise: 20, does: "files of one dossier"},
  maxTotal: {is: "number", otherwise: 40 * million, does: "bytes of all files of one dossier"},
  rate: {is: "number", otherwise: 60, does: "requests that one address may make in a minute"},
  uploads: {is: "number", otherwise: 8, does: "dossiers with files that are received at the same time"},
  proxies: {is: "number", otherwise: 0, does: "reverse proxies in front, that tell the visitor's address"},
};

const readers = {
  text: (value) => value,
  list: (values) => values,
  number: (value) => {
    const number = Number(value);
    if (!Number.isFinite(number) || number < 0) throw new Error(`${value} is not a number`);
    return number;
  },
  instant: (value) => {
    if (!/T.*(?:Z|[+-]\d\d:\d\d)$/.test(value) || Number.isNaN(Date.parse(value))) {
      throw new Error(`${value} is not a moment such as 2027-03-31T23:59:59+02:00`);
    }
    return Date.parse(value);
  },
};

/** `maxFile` as it is written on a command line. */
function optionOf(name) {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** All settings, those that are given before those that are usual. */
export function settingsOf(given = {}) {
  const usual = Object.entries(known).map(([name, {otherwise}]) => [name, otherwise]);
  return {...Object.fromEntries(usual), ...given};
}

/** The settings of a command line, and what else stands on it. */
export function readSettings(args) {
  const names = Object.keys(known);
  const options = Object.fromEntries(
    names.map((name) => [optionOf(name), {type: "string", multiple: known[name].is === "list"}]),
  );
  const {values, positionals} = parseArgs({args, options, allowPositionals: true});
  const given = names
    .filter((name) => values[optionOf(name)] !== undefined)
    .map((name) => [name, readers[known[name].is](values[optionOf(name)])]);
  return {settings: settingsOf(Object.fromEntries(given)), words: positionals};
}

/** All options, a line each. */
export function help() {
  return Object.entries(known)
    .map(([name, {otherwise, does}]) => {
      const usual = otherwise === undefined || String(otherwise) === "" ? "" : ` (${otherwise})`;
      return `  --${optionOf(name).padEnd(12)} ${does}${usual}`;
    })
    .join("\n");
}
