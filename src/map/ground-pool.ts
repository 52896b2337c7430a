/** How many maps of a page are in WebGL at a time. */

/** A browser keeps some sixteen contexts for all that a page does, and takes the oldest one away beyond. */
const MOST = 4;

/** A ground that holds a WebGL context. */
export interface Tenant {
  readonly isInView: boolean;
  /** Gives the context back, and leaves the pool. */
  leave(): void;
}

/** The least recently used first. */
const tenants: Tenant[] = [];

/** Takes a place. When there is none, one that is out of view goes, else the least recently used. */
export function enter(tenant: Tenant): void {
  leave(tenant);
  while (tenants.length >= MOST) {
    const last = tenants.find(({isInView}) => !isInView) ?? tenants[0];
    last?.leave();
  }
  tenants.push(tenant);
}

/** Is used, and so the last to go. */
export function touch(tenant: Tenant): void {
  if (tenants.includes(tenant)) {
    leave(tenant);
    tenants.push(tenant);
  }
}

export function leave(tenant: Tenant): void {
  const at = tenants.indexOf(tenant);
  if (at >= 0) tenants.splice(at, 1);
}
