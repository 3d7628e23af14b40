/** The moment now, in seconds since 1970-01-01T00:00Z. */
export function now(): number {
  return Math.floor(Date.now() / 1000);
}
