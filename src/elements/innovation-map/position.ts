/** Where the device is: asked for when the visitor wants it, kept nowhere, sent to nobody. */
import type {Position} from "../../geo/projection.js";

/** Why there is no position. */
export type PositionFailure = "refused" | "unavailable" | "tooSlow";

/** Milliseconds within which a device answers, or the visitor is not kept waiting. */
const TIMEOUT = 15_000;
/** A position this old will do. */
const MAX_AGE = 300_000;

interface Policy {
  allowsFeature(feature: string): boolean;
}

/** Whether asking makes sense: outside a secure page, or where the page’s policy forbids it, no browser answers. */
export function canAskPosition(): boolean {
  const {featurePolicy, permissionsPolicy} = document as {featurePolicy?: Policy; permissionsPolicy?: Policy};
  const policy = permissionsPolicy ?? featurePolicy;
  // Older browsers have no such object, and TypeScript knows only newer ones.
  const device = (navigator as {geolocation?: Geolocation}).geolocation;
  return isSecureContext && device !== undefined && (policy?.allowsFeature("geolocation") ?? true);
}

/** Asks the browser, which asks the visitor. */
export function askPosition(): Promise<Position | PositionFailure> {
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({coords}) => resolve([coords.longitude, coords.latitude]),
      ({code}) => resolve(code === 1 ? "refused" : code === 3 ? "tooSlow" : "unavailable"),
      {timeout: TIMEOUT, maximumAge: MAX_AGE},
    );
  });
}
