import type { Proposal } from '../policy/propose/propose.ts';
import { commentLines, inline } from './yaml.ts';

/** Where the workflow that judges is written. */
export const WORKFLOW_PATH = '.github/workflows/semverdict.yml';

/** Where the one that releases is. */
export const RELEASE_WORKFLOW_PATH = '.github/workflows/semverdict-release.yml';

const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';

/** The workflow that judges every pull request, every push to a branch that carries a line, and every tag. */
export function workflowText(proposal: Proposal): string {
  return [
    ...commentLines('Written by semverdict init. It reads the repository and needs no other right.', ''),
    'name: Release policy',
    'on:',
    '  pull_request:',
    '    # The title counts too, it is the message of a squash; and labels, where they approve.',
    '    types: [opened, synchronize, reopened, edited, labeled, unlabeled]',
    '  # Without this trigger a merge queue waits for ever.',
    '  merge_group:',
    '  push:',
    '    # The branches that carry release lines; one that carries none is nothing to do.',
    `    branches: ${inline(branchFilters(proposal))}`,
    '    # Every tag of a version is judged too.',
    `    tags: ${inline(tagFilters(proposal))}`,
    'permissions: {}',
    'jobs:',
    '  policy:',
    '    runs-on: ubuntu-latest',
    '    permissions:',
    '      contents: read',
    '    steps:',
    '      # One commit and no tags are enough: the action fetches the rest that it needs.',
    `      - uses: ${CHECKOUT}`,
    '        with:',
    '          persist-credentials: false',
    '      # To pin it, put the commit of a release in place of v1, as in the line above.',
    '      - uses: semverdict/semverdict@v1',
    '',
  ].join('\n');
}

/** The workflow that makes a release of the branch it is started on: by hand, so that nobody is surprised by one. */
export function releaseWorkflowText(): string {
  return [
    ...commentLines(
      'Written by semverdict init. Start it by hand on the branch to release: it judges what is unreleased there, and where the policy holds it makes the tag and the release. What an earlier run has left half done, it finishes.',
      '',
    ),
    'name: Release',
    'on:',
    '  workflow_dispatch:',
    '    inputs:',
    '      dry-run:',
    '        description: Show the plan and change nothing',
    '        type: boolean',
    '        default: false',
    'permissions: {}',
    'jobs:',
    '  release:',
    '    runs-on: ubuntu-latest',
    '    permissions:',
    '      # For the tag and the release.',
    '      contents: write',
    '    steps:',
    `      - uses: ${CHECKOUT}`,
    '        with:',
    '          persist-credentials: false',
    '      - uses: semverdict/semverdict@v1',
    '        with:',
    '          mode: release',
    '          dry-run: $' + '{{ inputs.dry-run }}',
    '',
  ].join('\n');
}

function branchFilters({ branches, document }: Proposal): string[] {
  const patterns = branches.patterns.map((pattern) =>
    pattern
      .split(/\{[^}]*\}/)
      .map(literal)
      .join('*'),
  );
  // Without a list in the policy a branch of a line needs no announcement.
  const coming = document.branches === undefined && patterns.length === 0 ? ['release/**'] : [];
  const newest = branches.newest.length === 0 ? ['main'] : branches.newest.map(literal);
  return [...new Set([...newest, ...patterns, ...coming])];
}

function tagFilters({ document, tagLike }: Proposal): string[] {
  const template = document.versions?.tag ?? 'auto';
  if (template !== 'auto') return [`${literal(template.split(/[{[]/)[0] ?? '')}*`];
  return tagLike === null || tagLike.startsWith('v') ? ['v*'] : ['[0-9]*', 'v[0-9]*'];
}

/** Text in a filter of GitHub, where some characters mean more than themselves. */
function literal(text: string): string {
  return text.replace(/[\\*?+[\]!]/g, '\\$&');
}
