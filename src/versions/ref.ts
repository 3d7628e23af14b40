/**
 * Why git would refuse a tag or branch of this name, or null where it is legal.
 *
 * The rules are those of git-check-ref-format(1), for the part after `refs/tags/`; a leading `-` is refused too, as
 * `git tag` and `git branch` do.
 */
export function refProblem(name: string): string | null {
  if (name === '') return 'it is empty';
  if (name.startsWith('-')) return 'it starts with -';
  if (name === '@') return 'it is @ alone';
  const bad = [...name].find((char) => {
    const code = char.codePointAt(0) ?? 0;
    return code <= 0x20 || code === 0x7f || '~^:?*[\\'.includes(char);
  });
  if (bad === ' ') return 'it contains a space';
  if (bad !== undefined) return `it contains ${JSON.stringify(bad)}`;
  if (name.includes('..')) return 'it contains ..';
  if (name.includes('@{')) return 'it contains @{';
  if (name.endsWith('.')) return 'it ends with .';
  for (const component of name.split('/')) {
    if (component === '') return 'it has an empty component between slashes';
    if (component.startsWith('.')) return 'a component starts with .';
    if (component.endsWith('.lock')) return 'a component ends with .lock';
  }
  return null;
}
