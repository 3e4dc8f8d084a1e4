const CONTROLS = /[^\P{Cc}\t\r\n]/gu;
/** Octets in a line without its end. Source: RFC 5545, 3.1. */
const LINE_LIMIT = 75;

function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}

/** The line cut into lines of at most 75 octets, between characters; a space begins each that goes on. */
function folded(line: string): string {
  if (line.length * 3 <= LINE_LIMIT) return line;
  const parts: string[] = [];
  let from = 0;
  let at = 0;
  let octets = 0;
  for (const character of line) {
    const more = octetsOf(character.codePointAt(0)!);
    if (octets + more > LINE_LIMIT) {
      parts.push(line.slice(from, at));
      from = at;
      octets = 1;
    }
    octets += more;
    at += character.length;
  }
  return [...parts, line.slice(from)].join('\r\n ');
}

/** A content line with its end. The value stands as it is: a text goes through `calendarText` first. */
export function calendarLine(name: string, value: string): string {
  return `${folded(`${name}:${value}`)}\r\n`;
}

/** A value of the type TEXT: what has a meaning there is escaped, control characters are not allowed. Source: RFC 5545, 3.3.11. */
export function calendarText(text: string): string {
  return text
    .replace(CONTROLS, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n');
}
