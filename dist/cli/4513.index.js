export const id = 4513;
export const ids = [4513];
export const modules = {

/***/ 64513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FETCH: () => (/* binding */ FETCH),
  Refusal: () => (/* binding */ Refusal),
  explained: () => (/* binding */ explained)
});

// EXTERNAL MODULE: ./build/base/problem.js
var problem = __webpack_require__(49299);
;// CONCATENATED MODULE: ./build/hosts/github/permissions.js
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
function permissionWords(header) {
    const alternatives = (header ?? '').split(';').map((alternative) => alternative.split(',').flatMap((each) => {
        const [, name, level] = /^\s*(\w+)=(read|write|admin)\s*$/.exec(each) ?? [];
        return name === undefined || level === undefined ? [] : [{ key: name.replaceAll('_', '-'), level }];
    }));
    const named = alternatives.filter((rights) => rights.length > 0);
    const [first] = named;
    if (first === undefined)
        return { words: null, grantable: false };
    const easy = named.find((rights) => rights.every(({ key }) => GRANTABLE.has(key)));
    const words = (easy ?? first).map(({ key, level }) => `${key}: ${level}`).join(', ');
    return { words, grantable: easy !== undefined };
}

;// CONCATENATED MODULE: ./build/hosts/github/refusal.js


/** The route of everything that git reads from a remote. */
const FETCH = 'git fetch';
/**
 * GitHub did not do what was asked. It holds words only: no request, no header, no cause, so that a token has no way
 * out through it.
 */
class Refusal extends Error {
    name = 'Refusal';
    kind;
    status;
    route;
    said;
    rights;
    until;
    constructor({ kind, status, route, said, rights = null, until = null }) {
        super(`${route}: ${status ?? kind}${said === '' ? '' : `: ${said}`}`);
        this.kind = kind;
        this.status = status;
        this.route = route;
        this.said = said;
        this.rights = rights;
        this.until = until;
    }
}
/**
 * The refusal as a problem with its way out.
 *
 * @param doing what was tried: "creating the tag v1.2.3"
 */
function explained(refusal, doing) {
    const { code, why, remedy } = EXPLAINED[refusal.kind](refusal);
    return (0,problem/* undecided */.oo)(code, `${doing}: ${why}${quoted(refusal)}`, remedy);
}
const EXPLAINED = {
    'missing-right': missingRight,
    'bad-token': ({ route }) => ({
        code: 'github-token',
        // git does not tell the two apart.
        why: route === FETCH
            ? 'GitHub asks for a token: none was given, or it does not accept the one that was'
            : 'GitHub does not accept the token',
        remedy: 'in a workflow leave the input token out, or set it to github.token; elsewhere make a new token: it may have expired or been revoked',
    }),
    'not-found': ({ route }) => ({
        code: 'github-not-found',
        why: 'GitHub has no such thing, or does not show it to this token',
        // Measured: GITHUB_TOKEN gets 404 for a release on a commit that changes workflows.
        remedy: route === 'POST /repos/{owner}/{repo}/releases'
            ? `${SEEN}; for a release on a commit that changes files under .github/workflows ${WORKFLOWS}`
            : SEEN,
    }),
    exists: () => ({
        code: 'github-refused',
        why: 'it exists already',
        remedy: 'another run may have made it: look at it on GitHub, and run this again',
    }),
    invalid: () => ({
        code: 'github-refused',
        why: 'GitHub refused it',
        remedy: 'mend what GitHub says; if that is about the request itself, report it to semverdict',
    }),
    ruleset: () => ({
        code: 'github-ruleset',
        why: 'a ruleset of the repository or the organization forbids it',
        remedy: `look at the repository's Settings, Rules: let the app whose token this is bypass the rule, or use such a token; a tag name that an immutable release has had is refused with the same words, for ever: then ${NEXT}`,
    }),
    'workflow-change': () => ({
        code: 'github-workflows',
        why: 'the commit brings changes of workflows, which this token may not publish',
        remedy: WORKFLOWS,
    }),
    'burnt-tag': ({ route }) => ({
        code: 'github-tag-burnt',
        why: 'an immutable release has had this tag, and GitHub keeps the name for ever, also after the release is deleted',
        // A release is made of a tag that stands: from there on the numbers go.
        remedy: `no right and no setting gives the name back${route.includes('/releases')
            ? ': release the next version, which counts on from the tag; this one stays without a release on GitHub'
            : `, and every run computes this version again: ${NEXT}`}`,
    }),
    'rate-limit': ({ until }) => ({
        code: 'github-rate-limit',
        why: "GitHub's rate limit is reached, and lasts longer than a run may wait",
        remedy: `run this again${until === null ? ' later' : ` after ${new Date(until * 1000).toISOString().replace('.000', '')}`}; a token of your own has a limit of its own`,
    }),
    server: ({ status }) => ({
        code: 'github-unavailable',
        why: `GitHub failed${status === null ? '' : ` with status ${status}`}, several times`,
        remedy: 'run this again; https://www.githubstatus.com says whether GitHub knows of it',
    }),
    network: () => ({
        code: 'github-unreachable',
        why: 'GitHub could not be reached, or its answer did not come whole',
        remedy: 'run this again; on a runner of your own check the network, the proxy (HTTPS_PROXY, NO_PROXY) and the certificates (NODE_EXTRA_CA_CERTS)',
    }),
    'too-big': () => ({
        code: 'github-refused',
        why: 'the answer of GitHub is larger than is read',
        remedy: 'report it to semverdict',
    }),
};
const SEEN = 'check that it exists; in a private repository the token needs the right to read it: in the workflow permissions: {contents: read}';
/** `workflows` is no key of `permissions`: GITHUB_TOKEN can never have it. */
const WORKFLOWS = 'use the token of a GitHub App with the permissions contents: write and workflows: write, or a personal token with the scope workflow: GITHUB_TOKEN cannot have it';
function missingRight({ rights, said }) {
    if (/archived/i.test(said))
        return {
            code: 'github-rights',
            why: 'the repository is archived',
            remedy: 'unarchive it in its settings first',
        };
    if (/SAML|single sign-?on|IP allow list/i.test(said))
        return {
            code: 'github-rights',
            why: 'the organization keeps this token out',
            remedy: 'authorize the token for the organization (Settings, Developer settings, Configure SSO), or use GITHUB_TOKEN',
        };
    const { words, grantable } = permissionWords(rights);
    if (words === null)
        return {
            code: 'github-rights',
            why: 'the token lacks the right',
            remedy: `give it to the token; in the workflow under permissions:. ${READ_ONLY}`,
        };
    return {
        code: 'github-rights',
        why: `the token lacks the right ${words}`,
        remedy: grantable
            ? `write into the workflow: permissions: {${words}}. ${READ_ONLY}`
            : `use a token of a GitHub App or a person with ${words}: GITHUB_TOKEN cannot have it`,
    };
}
const READ_ONLY = 'On the pull request of a fork the token stays read-only whatever is written there, and for Dependabot it is unless it is written there';
/** The way past a number that can never be a tag. */
const NEXT = 'commit with the footer Release-As: and a higher version, such as Release-As: 1.1.1';
/** GitHub's own words, kept apart from ours. */
function quoted({ said }) {
    return said === '' ? '' : `; it says: ${JSON.stringify(said)}`;
}


/***/ })

};
