/** The moment now, in seconds since 1970-01-01T00:00Z. */
export function now(): number {
  return Math.floor(Date.now() / 1000);
}

/** Resolves after so many milliseconds. */
export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
