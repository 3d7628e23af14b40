export const id = 5653;
export const ids = [5653,4513];
export const modules = {

/***/ 65653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchRefusal: () => (/* binding */ fetchRefusal),
/* harmony export */   pushRefusal: () => (/* binding */ pushRefusal),
/* harmony export */   tellingLines: () => (/* binding */ tellingLines)
/* harmony export */ });
/* harmony import */ var _base_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79187);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3949);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64513);



/**
 * What only GitHub says; the first that fits says the kind. A burnt name is told in the words of a ruleset ("creations being
 * restricted"), which the explanation of a ruleset says.
 */
const GITHUB = [
    [/create or update workflow|without `?workflows?`? (?:permission|scope)/i, 'workflow-change'],
    [/\bGH013\b|repository rule violations/i, 'ruleset'],
    [/\bGH006\b/, 'ruleset'],
    [/^remote: Permission to \S+ denied to |^remote: Write access to repository not granted/m, 'missing-right'],
    [/^remote: .*(?:SAML SSO|single sign-on)/im, 'missing-right'],
    [/^remote: (?:Invalid username or (?:password|token)|Support for password authentication)/im, 'bad-token'],
    [/^remote: Repository not found/m, 'not-found'],
];
/** What git says of every host: it counts where it names GitHub. */
const ANY_HOST = [
    [/error: 403/, 'missing-right'],
    [/error: 401|Authentication failed|could not read (?:Username|Password)/, 'bad-token'],
    [/error: 404|repository '.*' not found/, 'not-found'],
    [/error: 429/, 'rate-limit'],
    [/error: 5\d\d|HTTP 5\d\d|Internal Server Error/, 'server'],
    [
        /Could not resolve (?:host|proxy)|Failed to connect|Connection (?:was )?(?:timed out|refused|reset)|unable to connect|had not answered|unexpected disconnect|hung up|early EOF|SSL|certificate|RPC failed/i,
        'network',
    ],
];
/**
 * Reads what `git push` printed where the remote refused.
 *
 * @param said both outputs of git, hostile text
 * @returns null where GitHub's words are not in it
 */
function pushRefusal(said) {
    const isGithub = /[/@.](?:github|[\w-]+\.ghe)\.com[/:']/.test(said);
    const known = [...GITHUB, ...(isGithub ? ANY_HOST : [])].find(([words]) => words.test(said));
    if (known === undefined)
        return null;
    const [, kind] = known;
    const rights = kind === 'missing-right' ? 'contents=write' : null;
    return new _refusal_js__WEBPACK_IMPORTED_MODULE_1__.Refusal({ kind, status: null, route: 'git push', said: tellingLines(said), rights });
}
/**
 * Reads what a fetch, or a list of the refs, printed where the remote could not be read.
 *
 * @param said the standard error of git, hostile text
 * @param isGithub whether the remote is on GitHub, or on the server of the run: git does not always name it
 * @returns null where GitHub's words are not in it
 */
function fetchRefusal(said, isGithub) {
    const limit = [[/^remote: .*(?:rate limit|too many requests)/im, 'rate-limit']];
    const all = isGithub ? [...limit, ...GITHUB, ...ANY_HOST] : GITHUB;
    const known = all.find(([words]) => words.test(said));
    if (known === undefined)
        return null;
    const [, kind] = known;
    const rights = kind === 'missing-right' ? 'contents=read' : null;
    const status = /(?:error:|HTTP) ([345]\d\d)\b/.exec(said)?.[1];
    return new _refusal_js__WEBPACK_IMPORTED_MODULE_1__.Refusal({
        kind,
        status: status === undefined ? null : Number(status),
        route: _refusal_js__WEBPACK_IMPORTED_MODULE_1__.FETCH,
        said: tellingLines(said),
        rights,
    });
}
/** The lines in which the remote speaks, else its reason for the ref, else git's own: without credentials. */
function tellingLines(said) {
    const lines = said.split('\n').map((line) => (0,_base_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(line).trim());
    const remote = lines.flatMap((line) => /^remote:\s*(.*)$/.exec(line)?.[1]?.trim() || []);
    const rejected = lines.flatMap((line) => (line.startsWith('!') && /\((.*)\)$/.exec(line)?.[1]) || []);
    const own = lines.filter((line) => /^(?:fatal|error): /.test(line));
    const told = [remote, rejected, own].find((each) => each.length > 0) ?? [];
    return (0,_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutUser */ .q)(told.join(' ')).slice(0, 600);
}


/***/ }),

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
