/** Collects the values of an option that may be given several times, as commander asks for it. */
export function several(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}
