/** The keys of `permissions` in a workflow: what GITHUB_TOKEN can be given. */
const GRANTABLE = new Set([
  'actions',
  'attestations',
  'checks',
  'contents',
  'deployments',
  'discussions',
  'issues',
  'packages',
  'pages',
  'pull-requests',
  'security-events',
  'statuses',
]);

/**
 * The rights of the header x-accepted-github-permissions as a workflow writes them. The header separates alternatives by
 * `;` and what is needed together by `,`: `contents=write,workflows=write; pull_requests=write`.
 *
 * @returns words null where the header names none; grantable where GITHUB_TOKEN can have what they say
 */
export function permissionWords(header: string | null): { words: string | null; grantable: boolean } {
  const alternatives = (header ?? '').split(';').map((alternative) =>
    alternative.split(',').flatMap((each) => {
      const [, name, level] = /^\s*(\w+)=(read|write|admin)\s*$/.exec(each) ?? [];
      return name === undefined || level === undefined ? [] : [{ key: name.replaceAll('_', '-'), level }];
    }),
  );
  const named = alternatives.filter((rights) => rights.length > 0);
  const [first] = named;
  if (first === undefined) return { words: null, grantable: false };
  const easy = named.find((rights) => rights.every(({ key }) => GRANTABLE.has(key)));
  const words = (easy ?? first).map(({ key, level }) => `${key}: ${level}`).join(', ');
  return { words, grantable: easy !== undefined };
}
