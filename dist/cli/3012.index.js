export const id = 3012;
export const ids = [3012,4513];
export const modules = {

/***/ 53012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  completePull: () => (/* binding */ completePull)
});

// EXTERNAL MODULE: ./build/changes/merge-message.js
var merge_message = __webpack_require__(53932);
// EXTERNAL MODULE: ./build/base/mapping.js
var mapping = __webpack_require__(17118);
// EXTERNAL MODULE: ./build/hosts/github/refusal.js + 1 modules
var refusal = __webpack_require__(64513);
;// CONCATENATED MODULE: ./build/hosts/github/settings.js


const METHODS = { merge: 'merge', squash: 'squash', rebase: 'rebase' };
/** The rules of a branch; null where they cannot be seen, as on a plan without rulesets. */
async function mergeRules(client, branch) {
    return await unlessRefused(async () => {
        let queue = null;
        let allowed = null;
        let linear = false;
        for await (const rule of client.pages('GET /repos/{owner}/{repo}/rules/branches/{branch}', { branch })) {
            const parameters = 'parameters' in rule ? rule.parameters : undefined;
            if (rule.type === 'required_linear_history')
                linear = true;
            if (!(0,mapping/* isMapping */.p)(parameters))
                continue;
            if (rule.type === 'merge_queue')
                queue = methodOf(parameters.merge_method);
            if (rule.type !== 'pull_request' || !Array.isArray(parameters.allowed_merge_methods))
                continue;
            const methods = parameters.allowed_merge_methods.map(methodOf);
            // Every rule holds, so only what all of them allow is allowed.
            const before = allowed ?? Object.values(METHODS);
            allowed = before.filter((method) => methods.includes(method));
        }
        return { queue, allowed, linear };
    });
}
/** The pull request as it is now, with its repository: the payload of a run that is repeated is as old as the first one. */
async function pullNow(client, number) {
    return await unlessRefused(async () => {
        const { data } = await client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
            pull_number: number,
        });
        return data;
    });
}
/** The repository with its settings, as far as the token may see them. */
async function repositoryNow(client) {
    return await unlessRefused(async () => (await client.request('GET /repos/{owner}/{repo}')).data);
}
/** Rules write it in capitals for a queue, in small letters for a pull request. */
function methodOf(value) {
    const name = typeof value === 'string' ? value.toLowerCase() : '';
    return Object.hasOwn(METHODS, name) ? METHODS[name] : null;
}
async function unlessRefused(ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (error instanceof refusal.Refusal)
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/verdict/pull.js
var pull = __webpack_require__(84139);
;// CONCATENATED MODULE: ./build/commands/pull/pull.js



/** What the payload of a `pull_request` event says; null for every other event. */
function pullOfEvent(payload) {
    return pullIn(payload.pull_request);
}
/** A pull request as payloads and the API show it; null for anything else. */
function pullIn(pull) {
    if (!(0,mapping/* isMapping */.p)(pull) || typeof pull.title !== 'string')
        return null;
    const base = (0,mapping/* isMapping */.p)(pull.base) ? pull.base : {};
    const label = (0,mapping/* isMapping */.p)(pull.head) ? pull_text(pull.head.label) : null;
    return {
        number: typeof pull.number === 'number' ? pull.number : null,
        title: pull.title,
        body: pull_text(pull.body) ?? '',
        from: label?.replace(':', '/') ?? null,
        repository: (0,mapping/* isMapping */.p)(base.repo) ? pull_text(base.repo.full_name) : null,
        chosen: chosenIn(pull.auto_merge),
        queue: null,
        ...repositorySettings(base.repo),
    };
}
/** What the repository itself says, in a payload or in an answer of the API: without the right to see it, nothing. */
function repositorySettings(repository) {
    if (!(0,mapping/* isMapping */.p)(repository))
        return { allowed: null, settings: pull/* UNKNOWN_SETTINGS */.Tu };
    const switches = {
        merge: repository.allow_merge_commit,
        squash: repository.allow_squash_merge,
        rebase: repository.allow_rebase_merge,
    };
    const known = Object.values(switches).some((each) => typeof each === 'boolean');
    const legacy = repository.use_squash_pr_title_as_default === true ? 'PR_TITLE' : null;
    return {
        allowed: known ? merge_message/* MERGE_METHODS */.Y0.filter((method) => switches[method] !== false) : null,
        settings: {
            squashTitle: word(repository.squash_merge_commit_title, ['PR_TITLE', 'COMMIT_OR_PR_TITLE']) ?? legacy,
            squashMessage: word(repository.squash_merge_commit_message, ['PR_BODY', 'COMMIT_MESSAGES', 'BLANK']),
            mergeTitle: word(repository.merge_commit_title, ['PR_TITLE', 'MERGE_MESSAGE']),
            mergeMessage: word(repository.merge_commit_message, ['PR_TITLE', 'PR_BODY', 'BLANK']),
        },
    };
}
function chosenIn(auto) {
    if (!(0,mapping/* isMapping */.p)(auto))
        return null;
    const method = word(auto.merge_method, merge_message/* MERGE_METHODS */.Y0);
    if (method === null)
        return null;
    return { method, by: 'auto-merge', title: pull_text(auto.commit_title), message: pull_text(auto.commit_message) };
}
function word(value, words) {
    return words.find((each) => each === value) ?? null;
}
function pull_text(value) {
    return typeof value === 'string' && value !== '' ? value : null;
}

;// CONCATENATED MODULE: ./build/commands/pull/pull-complete.js



/**
 * The facts with what GitHub's API adds: title, body and auto-merge as they are now, the rules of the base, and the
 * repository's settings where nothing said them yet. Without the API, and without the right to see it, the facts stay.
 *
 * @param branch the base
 * @param unseen told where GitHub did not show the pull request
 */
async function completePull(github, known, branch, unseen) {
    if (known.number === null)
        return known;
    const client = await github('little');
    // Of several checkouts in one job the one that is judged may be of another repository than the event.
    if (client === null || !isOf(client.place, known.repository))
        return known;
    const [now, rules] = await Promise.all([pullNow(client, known.number), mergeRules(client, branch)]);
    if (now === null)
        unseen?.();
    let pull = withSettings(pullIn(now) ?? known, known);
    if (pull.allowed === null || pull.settings.squashTitle === null)
        pull = withSettings({ ...pull, ...repositorySettings(await repositoryNow(client)) }, pull);
    return rules === null ? pull : { ...pull, queue: rules.queue, allowed: allowedBy(rules, pull.allowed) };
}
function isOf({ owner, repo }, repository) {
    return repository?.toLowerCase() === `${owner}/${repo}`.toLowerCase();
}
/** What one source left out is taken from the other. */
function withSettings(pull, other) {
    const { settings } = pull;
    return {
        ...pull,
        allowed: pull.allowed ?? other.allowed,
        settings: {
            squashTitle: settings.squashTitle ?? other.settings.squashTitle,
            squashMessage: settings.squashMessage ?? other.settings.squashMessage,
            mergeTitle: settings.mergeTitle ?? other.settings.mergeTitle,
            mergeMessage: settings.mergeMessage ?? other.settings.mergeMessage,
        },
    };
}
/** Settings and rules both hold. Without either nothing is known. */
function allowedBy({ allowed, linear }, settings) {
    if (settings === null && allowed === null && !linear)
        return null;
    return merge_message/* MERGE_METHODS */.Y0.filter((method) => (settings ?? merge_message/* MERGE_METHODS */.Y0).includes(method) &&
        (allowed ?? merge_message/* MERGE_METHODS */.Y0).includes(method) &&
        !(linear && method === 'merge'));
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
