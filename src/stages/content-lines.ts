/** The lines that iCalendar is written in: RFC 5545 §3.1 and §3.3.11. */

/** Writes a value of type TEXT. Control characters, which TEXT has no way to write, are left out. */
export function escapeText(value: string): string {
  return value
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "")
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\n/g, "\\n");
}

/** Folds a line so that none is longer than 75 octets of UTF-8, without cutting a character. */
export function fold(line: string): string {
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const code = character.codePointAt(0) ?? 0;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
    if (octets + size > 75) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** Joins unfolded lines into a stream. */
export function streamOf(lines: readonly string[]): string {
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}
