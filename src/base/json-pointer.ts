/** A key as it stands in a JSON Pointer (RFC 6901): `a/b~c` is `a~1b~0c`. */
export function escapedStep(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** The key that a step of a JSON Pointer stands for. */
export function unescapedStep(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}
