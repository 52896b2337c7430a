/** Makes the list of a region's municipalities, and its main towns. */

/**
 * @typedef {{insee: string, name: string, position: import("./inputs.mjs").Position, postcodes: string[], population: number, oldCodes: string[]}} Municipality
 */

/**
 * Gives the municipalities of today in the order of their codes, each at the centre of its town or, where
 * none is known, of the box around it.
 *
 * A municipality made of several since 2017 has the box of the one whose code it kept.
 *
 * @param {import("./inputs.mjs").Commune[]} communes
 * @param {Map<string, import("./inputs.mjs").Bounds>} boxes
 * @param {Map<string, import("./inputs.mjs").Position>} centres
 * @param {string[]} departments
 * @returns {Municipality[]}
 */
export function makeGazetteer(communes, boxes, centres, departments) {
  return communes
    .filter(({departement}) => departments.includes(departement))
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map(({code, nom, codesPostaux, population, anciensCodes = []}) => {
      const box = [code, ...anciensCodes].map((each) => boxes.get(each)).find(Boolean);
      if (!box) throw new Error(`No box for ${code} ${nom}`);
      const centre = centres.get(code);
      return {
        insee: code,
        // INSEE writes the typewriter's apostrophe.
        name: nom.replaceAll("'", "’"),
        position: centre && isNear(centre, box) ? centre : [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2],
        postcodes: codesPostaux.toSorted(),
        population,
        oldCodes: anciensCodes,
      };
    });
}

/** Whether a centre can be the box's: a few of GeoNames carry a wrong code. */
function isNear([lon, lat], [west, south, east, north]) {
  const margin = 0.005;
  return lon >= west - margin && lon <= east + margin && lat >= south - margin && lat <= north + margin;
}

/** How many towns of each rank are chosen for their population. */
const CHOSEN = [0, 0, 5, 14];
/** How far those are from any town of the same or a better rank, in degrees of latitude. */
const APART = [0, 0, 0.15, 0.12];

/**
 * Gives the towns to be named on the map: the seats of the departments (rank 1) and of their districts
 * (rank 2), then the most populous, well spread.
 * @param {Municipality[]} municipalities
 * @param {string[][]} seats codes of the seats of rank 1, then of rank 2
 */
export function chooseTowns(municipalities, seats) {
  const byPopulation = municipalities.toSorted((a, b) => b.population - a.population);
  const towns = [];
  for (const rank of [1, 2, 3]) {
    const seated = byPopulation.filter(({insee}) => seats[rank - 1]?.includes(insee));
    towns.push(
      ...seated
        .filter(({insee}) => !towns.some((town) => town.insee === insee))
        .map((town) => ({...town, rank})),
    );
    let free = CHOSEN[rank];
    for (const town of byPopulation) {
      if (!free) break;
      if (towns.some(({position}) => degrees(position, town.position) < APART[rank])) continue;
      towns.push({...town, rank});
      free -= 1;
    }
  }
  return towns;
}

function degrees([lonA, latA], [lonB, latB]) {
  return Math.hypot(latA - latB, (lonA - lonB) * Math.cos((latA * Math.PI) / 180));
}
