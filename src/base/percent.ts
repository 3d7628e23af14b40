/** A part of an address without its percent signs; where one of them escapes nothing, the part as it is. */
export function percentDecoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
