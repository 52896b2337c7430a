/** Writes a region's data as the TypeScript modules that `src/geo` loads. */
import {mkdir, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {steps, writeNumbers} from "./numbers.mjs";

/** All lines lie on a grid of this width and height, in degrees: some 67 m at the latitude of France. */
const LINE_STEP = [0.0009, 0.0006];
/** The municipalities' centres lie on a grid of so many steps to a degree: 75 m by 110 m. */
const POINTS_PER_DEGREE = 1000;

/** @param {string} folder @param {string} command the one that made them */
export function moduleWriter(folder, command) {
  return async (name, type, value) => {
    await mkdir(folder, {recursive: true});
    const text = [
      `// Made by \`${command}\`. Licences: see LICENSE-DATA.md.`,
      `import type {${type}} from "../../encoded.js";`,
      "",
      `const ${name}: ${type} = ${value};`,
      "",
      `export default ${name};`,
      "",
    ];
    await writeFile(join(folder, `${name}.ts`), text.join("\n"));
  };
}

/** @returns {string} the body of an `EmbeddedRegion` */
export function regionIndex({name, bounds, departments}) {
  return `{
  name: ${JSON.stringify(name)},
  bounds: ${JSON.stringify(bounds)},
  departments: ${JSON.stringify(departments)},
  basemap: () => import("./basemap.js"),
  points: () => import("./points.js"),
  gazetteer: () => import("./gazetteer.js"),
}`;
}

/** @returns {string} an `EncodedBasemap` as JSON */
export function encodeBasemap({extent, outlines, lakes, rivers, towns, attribution}) {
  const [west, south] = extent;
  const onGrid = ([lon, lat]) => [
    Math.round((lon - west) / LINE_STEP[0]),
    Math.round((lat - south) / LINE_STEP[1]),
  ];
  const lines = [...outlines.lines, ...lakes, ...rivers.map(({line}) => line)].map((line) =>
    withoutRepeats(line.map(onGrid)),
  );
  let last = [0, 0];
  const numbers = lines.flatMap((line) => [
    line.length,
    ...line.flatMap((at) => {
      const step = [at[0] - last[0], at[1] - last[1]];
      last = at;
      return step;
    }),
  ]);
  return JSON.stringify({
    extent,
    step: LINE_STEP,
    lines: writeNumbers(numbers),
    layers: [
      outlines.borders,
      outlines.neighbours,
      outlines.lines.length,
      outlines.lines.length + lakes.length,
    ],
    region: outlines.region,
    departments: outlines.departments,
    rivers: rivers.map(({name}) => name),
    towns: towns.map(({name}) => name).join("|"),
    townPositions: writeNumbers(towns.flatMap(({rank, position}) => [rank, ...onGrid(position)])),
    attribution,
  });
}

/** Positions that fall on the same spot of the grid as the one before add nothing. */
function withoutRepeats(line) {
  return line.filter(
    (at, i) => !i || i === line.length - 1 || at[0] !== line[i - 1][0] || at[1] !== line[i - 1][1],
  );
}

/** @returns {string} an `EncodedPoints` as JSON */
export function encodePoints(municipalities, departments) {
  const codeNumber = (code) => {
    const department = departments.findIndex((each) => code.startsWith(each));
    return department * 1000 + Number(code.slice(departments[department].length));
  };
  const old = municipalities
    .flatMap(({oldCodes}, place) => oldCodes.map((code) => ({code, place})))
    .filter(({code}) => departments.some((each) => code.startsWith(each)))
    .sort((a, b) => codeNumber(a.code) - codeNumber(b.code));
  const oldSteps = steps(old.map(({code}) => codeNumber(code)));
  const along = [0, 1].map((axis) =>
    municipalities.map(({position}) => Math.round(position[axis] * POINTS_PER_DEGREE)),
  );
  // In the middle, where signed steps are shortest.
  const origin = along.map((steps) => Math.round((Math.min(...steps) + Math.max(...steps)) / 2));
  return JSON.stringify({
    codes: writeNumbers(steps(municipalities.map(({insee}) => codeNumber(insee)))),
    oldCodes: writeNumbers(old.flatMap(({place}, i) => [oldSteps[i], place])),
    perDegree: POINTS_PER_DEGREE,
    origin,
    positions: writeNumbers(along.flatMap((all, axis) => all.map((step) => step - origin[axis]))),
  });
}

/** @returns {string} an `EncodedGazetteer` as JSON */
export function encodeGazetteer(municipalities) {
  const postcodes = [...new Set(municipalities.flatMap((each) => each.postcodes))].sort();
  return JSON.stringify({
    names: municipalities.map(({name}) => name).join("|"),
    postcodes: writeNumbers(steps(postcodes.map(Number))),
    postcodesOf: writeNumbers(
      municipalities.flatMap((each) =>
        each.postcodes.map((postcode, i) => {
          const place = postcodes.indexOf(postcode);
          return i < each.postcodes.length - 1 ? ~place : place;
        }),
      ),
    ),
    populations: writeNumbers(municipalities.map(({population}) => twoDigits(population))),
  });
}

/** 1 234 becomes 12 and two zeros: `212`. */
function twoDigits(population) {
  let zeros = 0;
  let digits = population;
  for (; Math.round(digits) > 99; digits /= 10) zeros += 1;
  return Math.round(digits) + 100 * zeros;
}
