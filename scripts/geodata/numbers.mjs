/** Writes whole numbers as text, the way `src/geo/encoded.ts` reads them. */
const FIRST = 35;
const ENDS = 57;
const GOES_ON = 34;

/**
 * @param {Iterable<number>} numbers
 * @returns {string} printable ASCII without `"` and `\`
 */
export function writeNumbers(numbers) {
  let text = "";
  for (const number of numbers) {
    let rest = number < 0 ? -2 * number - 1 : 2 * number;
    for (; rest >= ENDS; rest = Math.floor((rest - ENDS) / GOES_ON)) {
      text += String.fromCharCode(FIRST + ENDS + 1 + ((rest - ENDS) % GOES_ON));
    }
    text += String.fromCharCode(FIRST + rest);
  }
  return text;
}

/** Gives how far each number is from the one before, the first from 0. */
export function steps(numbers) {
  return numbers.map((number, i) => number - (i ? numbers[i - 1] : 0));
}
