/** Where a visitor's own map application shows a place. */
import type {Place} from "../../data-schema/feed.js";

/** Whether the coordinates of a place are its own: those of its municipality are no place to be guided to. */
export function isExact({precision, name, address}: Place): boolean {
  return precision ? precision === "exact" : Boolean(name ?? address);
}

/**
 * The address that opens a place in the map application of a device, told by its `navigator.userAgent`: `geo:`
 * (RFC 5870, with Android's `q`) on phones, Apple's own scheme on theirs, which know no `geo:`, OpenStreetMap
 * elsewhere. Without coordinates of its own a place is looked for by name and address. None when only its
 * municipality is known: its centre would pass for the place.
 */
export function placeLink(place: Place, userAgent: string): string | undefined {
  const {name, address, postcode, municipality, coordinates} = place;
  const [longitude, latitude] = (isExact(place) ? coordinates : undefined) ?? [];
  const isFound = latitude !== undefined && longitude !== undefined;
  if (!isFound && !name && !address) return undefined;
  const town = [postcode, municipality].filter(Boolean).join(" ");
  // Not encodeURIComponent, which gives up on half a character.
  const query = new URLSearchParams({q: [name, address, town].filter(Boolean).join(", ")})
    .toString()
    .replaceAll("+", "%20");
  const point = `${latitude},${longitude}`;
  if (/iPhone|iPad|iPod/.test(userAgent)) return isFound ? `maps:?ll=${point}&${query}` : `maps:?${query}`;
  if (/Android|Mobile/.test(userAgent)) {
    return isFound ? `geo:${point}?q=${point}(${query.slice(2)})` : `geo:0,0?${query}`;
  }
  return isFound
    ? `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`
    : `https://www.openstreetmap.org/search?query=${query.slice(2)}`;
}
