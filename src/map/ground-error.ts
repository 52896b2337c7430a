import type {GroundFailure} from "./ground.js";

/** Says which part of a ground could not be had. */
export class GroundError extends Error {
  constructor(
    readonly what: GroundFailure["what"],
    override readonly cause: unknown,
  ) {
    super(what, {cause});
  }
}
