/** SHA-256, also on pages without TLS, where browsers keep theirs to themselves. */

/** In hexadecimal. */
export async function sha256Of(bytes: ArrayBuffer): Promise<string> {
  const {subtle} = crypto as {subtle?: SubtleCrypto};
  const digest = subtle
    ? new Uint8Array(await subtle.digest("SHA-256", bytes))
    : (await import("@noble/hashes/sha2.js")).sha256(new Uint8Array(bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
