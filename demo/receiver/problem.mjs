/** An answer that is not a receipt: RFC 9457, with the errors that a form shows on its fields. */
export class Problem extends Error {
  /**
   * `errors` are `{pointer, detail}`, the pointer (RFC 6901) into the dossier; `retryAfter` is in seconds, for
   * what may succeed later.
   */
  constructor(status, title, {errors = [], retryAfter} = {}) {
    super(title);
    this.status = status;
    this.errors = errors;
    this.retryAfter = retryAfter;
  }

  send(reply) {
    if (this.retryAfter !== undefined) reply.header("Retry-After", String(this.retryAfter));
    return reply
      .code(this.status)
      .type("application/problem+json")
      .send({title: this.message, status: this.status, errors: this.errors});
  }
}

/** A JSON pointer from the keys on the way. */
export function pointerTo(...keys) {
  return keys.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
