/**
 * Gives the department of a municipality from its INSEE code: two characters (`25`, `2A`), or three
 * overseas (`971` to `988`).
 */
export function departmentOfInsee(insee: string): string {
  return insee.slice(0, /^9[78]/.test(insee) ? 3 : 2).toUpperCase();
}

/**
 * Gives the department of a place: from its INSEE code, else from its postcode; undefined with neither.
 *
 * A postcode is only nearly right, since a few serve municipalities of the department next to theirs.
 */
export function departmentOf(place: {
  insee?: string | undefined;
  postcode?: string | undefined;
}): string | undefined {
  if (place.insee) return departmentOfInsee(place.insee);
  const postcode = place.postcode?.replace(/\s/g, "") ?? "";
  if (!/^\d{5}$/.test(postcode)) return undefined;
  // Corsica: 200 and 201 are of the south, 202 and 206 of the north.
  if (postcode.startsWith("20")) return /^20[01]/.test(postcode) ? "2A" : "2B";
  return departmentOfInsee(postcode);
}

/** True for a code that a French department may have. */
export function isDepartment(code: string): boolean {
  return /^(?:\d\d|2[AB]|9[78]\d)$/.test(code);
}
