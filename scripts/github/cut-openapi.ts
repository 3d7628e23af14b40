// Cuts the operations that test/github answers out of GitHub's own OpenAPI description. The description is too big to
// depend on (385 MB): fetch it once, beside this repository, and name its file.
//
//   npm pack @octokit/openapi && tar xzf octokit-openapi-*.tgz
//   npx node scripts/github/cut-openapi.ts package/generated/api.github.com.json
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';

const OPERATIONS = new Set(
  `actions/create-workflow-dispatch actions/get-workflow actions/list-workflow-runs
  checks/create checks/get checks/list-annotations checks/list-for-ref checks/update
  git/create-ref git/create-tag git/delete-ref git/get-blob git/get-commit git/get-ref git/get-tag git/get-tree git/list-matching-refs
  git/update-ref
  issues/create-comment issues/delete-comment issues/get-comment issues/list-comments issues/list-labels-on-issue
  issues/update-comment
  pulls/get pulls/list pulls/list-commits pulls/list-files pulls/list-reviews
  rate-limit/get
  repos/compare-commits-with-basehead repos/create-release repos/delete-release repos/get repos/get-branch
  repos/get-branch-rules repos/get-commit repos/get-content repos/get-latest-release repos/get-release
  repos/get-release-by-tag repos/list-branches repos/list-commits repos/list-pull-requests-associated-with-commit
  repos/list-releases repos/list-tags repos/update-release
  teams/get-by-name teams/get-membership-for-user-in-org users/get-authenticated`.split(/\s+/),
);

/** For people or for other programs: nothing that a request or an answer is held to. */
const UNUSED = new Set([
  'description',
  'summary',
  'example',
  'examples',
  'externalDocs',
  'tags',
  'title',
  'deprecated',
  'default',
]);

// biome-ignore lint/suspicious/noExplicitAny: a document of which each step looks at its own part
type Json = any;

/** A copy without what is not used. In `properties` every key is a name, not a keyword. */
function lean(value: Json, names = false): Json {
  if (Array.isArray(value)) return value.map((each) => lean(each));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => names || !(UNUSED.has(key) || (key.startsWith('x-') && key !== 'x-multi-segment')))
      .map(([key, inner]) => [key, lean(inner, !names && key === 'properties')]),
  );
}

function operation(whole: Json): Json {
  const { operationId, parameters, requestBody, responses } = lean(whole);
  const kept = Object.entries(responses as Record<string, Json>).map(([status, response]) => [
    status,
    // An answer in another media type than JSON is bytes, and nothing to be held to.
    response.content === undefined ? response : { description: '', content: onlyJson(response.content) },
  ]);
  for (const [, response] of kept)
    if (response.$ref === undefined) Object.assign(response, { description: '' });
  for (const [, response] of kept) delete response.headers;
  return {
    operationId,
    parameters,
    ...(requestBody === undefined ? {} : { requestBody }),
    responses: Object.fromEntries(kept),
  };
}

function onlyJson(content: Record<string, Json>): Json {
  return Object.fromEntries(Object.entries(content).filter(([type]) => type === 'application/json'));
}

/** The names that `$ref`s in a part mention, as `schemas/full-repository`. */
function mentioned(part: Json): string[] {
  return [...JSON.stringify(part).matchAll(/"#\/components\/([^"]+)"/g)].map(([, name]) => name as string);
}

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('usage: cut-openapi.ts package/generated/api.github.com.json');
const description: Json = JSON.parse(readFileSync(file, 'utf8'));
const { version } = JSON.parse(readFileSync(join(dirname(file), '../package.json'), 'utf8'));

const paths: Json = {};
for (const [path, methods] of Object.entries<Json>(description.paths)) {
  for (const [method, each] of Object.entries<Json>(methods)) {
    if (!OPERATIONS.delete(each.operationId)) continue;
    paths[path] ??= {};
    paths[path][method] = operation(each);
  }
}
if (OPERATIONS.size > 0) throw new Error(`not in this description: ${[...OPERATIONS].join(', ')}`);

const components: Json = {};
const todo = mentioned(paths);
for (const name of todo) {
  const [kind, key] = name.split('/') as [string, string];
  components[kind] ??= {};
  if (key in components[kind]) continue;
  const part = lean(description.components[kind][key]);
  if (kind === 'responses') {
    part.description = '';
    if (part.content !== undefined) part.content = onlyJson(part.content);
  }
  components[kind][key] = part;
  todo.push(...mentioned(part));
}

const slice = {
  openapi: description.openapi,
  info: {
    title: description.info.title,
    version: description.info.version,
    license: { name: 'MIT', url: 'https://github.com/github/rest-api-description/blob/main/LICENSE.md' },
    'x-cut-from': `@octokit/openapi ${version}`,
  },
  paths,
  components,
};
const to = resolve(import.meta.dirname, '../../test/fixtures/github/openapi.json');
writeFileSync(to, `${JSON.stringify(slice)}\n`);
