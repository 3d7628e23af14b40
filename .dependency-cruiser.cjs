/**
 * The architecture of src/, checked by `npm run check:architecture`.
 * `test/repository/architecture.test.ts` proves that every rule here fires.
 */

// Imports run one way: a folder sees itself and the tiers before its own. Folders of one tier do not see each other.
const tiers = [
  ['base'], // faults, results and words that every folder needs
  ['versions'],
  ['changes'],
  ['lines'],
  ['surfaces', 'licenses'],
  ['policy'],
  ['pages'], // before verdict: a rule compares files with what the policy says
  ['verdict'],
  ['publish'],
  ['report'], // after publish: a plan is shown before it is carried out
  ['commands'],
];

// What hosts/ may know of the product, and only as types: the facts that it gathers.
const typesForHosts = ['versions', 'changes', 'lines', 'surfaces', 'policy', 'verdict', 'publish'];

// Everything through which a program sees or changes the world outside.
const outside = [
  'child_process cluster dgram dns fs http http2 https inspector net os path perf_hooks process',
  'readline repl sqlite timers tls tty v8 vm worker_threads',
].flatMap((names) => names.split(' '));

const anyOf = (names) => `(?:${names.join('|')})`;
const hostsAndEntries = '^src/(?:hosts/|(?:cli|action|typescript)\\.ts$)';

const directionRules = tiers.flatMap((tier, index) =>
  tier.map((folder) => ({
    name: `direction-of-${folder}`,
    comment: `${folder}/ imports only itself${index ? ' and ' : ''}${tiers.slice(0, index).flat().join(', ')}, so that the middle stays small enough to be read in order and tested without what comes after.`,
    severity: 'error',
    from: { path: `^src/${folder}/` },
    to: {
      path: '^src/',
      pathNot: `^src/${anyOf([folder, ...tiers.slice(0, index).flat(), ...(folder === 'commands' ? ['hosts'] : [])])}/`,
    },
  })),
);

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...directionRules,
    {
      name: 'known-rooms-only',
      comment:
        'An entry imports only folders that have a place in the order above: a new one is given its place there first, or nothing would hold it.',
      severity: 'error',
      from: { path: '^src/(?:cli|action|typescript|index|license)\\.ts$' },
      to: { path: '^src/.+/', pathNot: `^src/${anyOf([...tiers.flat(), 'hosts'])}/` },
    },
    {
      name: 'outside-only-through-hosts',
      comment:
        'Only hosts/ and the entries that are programs touch the world outside (files, processes, network, the runner): judge stays pure, and replay, policy tests and property tests stay possible.',
      severity: 'error',
      from: { path: '^src/', pathNot: hostsAndEntries },
      to: { path: `^(?:node:)?${anyOf(outside)}(?:$|/)|(?:^|node_modules/)@actions/` },
    },
    {
      name: 'hosts-know-only-facts',
      comment:
        'hosts/ gathers facts and carries things out; if it knew commands, reports or entries, there would be two places that decide.',
      severity: 'error',
      from: { path: '^src/hosts/' },
      to: { path: '^src/', pathNot: `^src/${anyOf(['base', 'hosts', ...typesForHosts])}/` },
    },
    {
      name: 'hosts-take-types-only',
      comment:
        "hosts/ takes only types from the product: a decision made in there would escape judge's tests.",
      severity: 'error',
      from: { path: '^src/hosts/' },
      to: { path: `^src/${anyOf(typesForHosts)}/`, dependencyTypesNot: ['type-only', 'type-import'] },
    },
    {
      name: 'library-stays-pure',
      comment:
        'Who imports the library wants judge and the schemes, not a command line, and not what compares: nothing behind index.ts reaches hosts/, commands/ or a checker.',
      severity: 'error',
      from: { path: '^src/index\\.ts$' },
      to: { path: '^src/(?:hosts/|commands/|surfaces/[^/]+/index\\.ts$)', reachable: true },
    },
    {
      name: 'license-library-stands-alone',
      comment:
        "semverdict/license runs in the customers' products, in browsers too: nothing behind it leaves licenses/, neither for a package nor for Node.",
      severity: 'error',
      from: { path: '^src/license\\.ts$' },
      to: { pathNot: '^src/licenses/', reachable: true },
    },
    {
      name: 'entries-are-leaves',
      comment: 'Nothing imports an entry: entries run when they are loaded.',
      severity: 'error',
      from: { path: '^(?:src|scripts)/' },
      to: { path: '^src/(?:cli|action|typescript)\\.ts$' },
    },
    {
      name: 'no-cycle',
      comment: 'Two modules that need each other are one module, or a third one is missing between them.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphan',
      comment: 'A module that nothing imports and that imports nothing is left over: delete it or use it.',
      severity: 'error',
      from: {
        orphan: true,
        path: '^src/',
        pathNot: '^src/(?:cli|action|typescript|index|license)\\.ts$|\\.d\\.ts$',
      },
      to: {},
    },
    {
      name: 'no-test-outside-tests',
      comment: 'What ships must not depend on what does not: nothing outside test/ imports from it.',
      severity: 'error',
      from: { pathNot: '^test/' },
      to: { path: '^test/' },
    },
    {
      name: 'resolvable',
      comment: 'An import that resolves to nothing is invisible to every other rule.',
      severity: 'error',
      from: { path: '^(?:src|scripts)/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    // TypeScript 7 has no parser to load, so dependency-cruiser reads the sources with swc.
    parser: 'swc',
    doNotFollow: { path: '(?:^|/)node_modules/' },
    exclude: { path: '^test/fixtures/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      // @octokit/types has nothing but types.
      mainFields: ['module', 'main', 'types'],
    },
  },
};
