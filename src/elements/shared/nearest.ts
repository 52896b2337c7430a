/** What a webmaster may have meant. */

/** Insertions, deletions and replacements between two words (Levenshtein's distance). */
function distance(from: string, to: string): number {
  let row = Array.from({length: to.length + 1}, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const replaced = (row[j - 1] ?? 0) + Number(from[i - 1] !== to[j - 1]);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}

/** Of the known words those that look most like the one found: three at the most, none that is quite another. */
export function nearest(found: string, known: Iterable<string>): string[] {
  const ranked = [...new Set(known)]
    .map((word) => ({word, far: distance(found.toLowerCase(), word.toLowerCase())}))
    .filter(({word, far}) => far <= Math.max(found.length, word.length) / 2)
    .toSorted((one, other) => one.far - other.far);
  return ranked
    .filter(({far}) => far <= (ranked[0]?.far ?? 0) + 1)
    .slice(0, 3)
    .map(({word}) => word);
}
