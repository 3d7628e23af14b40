export const id = 343;
export const ids = [343];
export const modules = {

/***/ 4343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NO_VERDICT: () => (/* binding */ NO_VERDICT),
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: ./build/report/safe.js
var safe = __webpack_require__(570);
// EXTERNAL MODULE: ./build/base/problem.js
var problem = __webpack_require__(9299);
// EXTERNAL MODULE: ./build/hosts/branches.js
var branches = __webpack_require__(3182);
// EXTERNAL MODULE: ./build/hosts/deepen.js
var deepen = __webpack_require__(1387);
// EXTERNAL MODULE: ./build/hosts/remote.js
var hosts_remote = __webpack_require__(3284);
// EXTERNAL MODULE: ./build/hosts/repository.js
var repository = __webpack_require__(5426);
// EXTERNAL MODULE: ./build/lines/releases.js
var lines_releases = __webpack_require__(7984);
// EXTERNAL MODULE: ./build/verdict/gathered.js
var gathered = __webpack_require__(882);
// EXTERNAL MODULE: ./build/versions/ref.js
var versions_ref = __webpack_require__(2833);
// EXTERNAL MODULE: ./build/commands/complete.js
var complete = __webpack_require__(4696);
// EXTERNAL MODULE: ./build/commands/options.js
var commands_options = __webpack_require__(9165);
// EXTERNAL MODULE: ./build/commands/policy-file.js
var policy_file = __webpack_require__(3212);
;// CONCATENATED MODULE: ./build/commands/gather-tag.js











/**
 * Gathers the facts for a tag that somebody made: those of now, without the tag itself (policy.md, *Decisions*, "Time").
 *
 * @param before where the tag stood before the push that is judged, if it did
 */
async function gatherTag(options, name, before) {
    const { git } = options;
    const info = await options.opened.info;
    const ref = `refs/tags/${name}`;
    const remote = await (0,repository/* readRemote */.Zz)(git);
    // A name that git refuses would be read as a revision: v1.0.0~1 is no tag.
    const possible = (0,versions_ref/* refProblem */.T)(name) === null;
    let here = options;
    if (possible && !(await (0,repository/* hasCommit */.QE)(git, ref)) && remote !== null) {
        await (0,hosts_remote/* fetchTags */.u)(git, remote, [name], info.shallow).catch(() => { });
        // What was asked before does not know the tag.
        here = { ...options, opened: new repository/* Opened */.Y9(git), askRemote: 'try' };
    }
    if (!possible || !(await (0,repository/* hasCommit */.QE)(git, ref)))
        throw (0,problem/* undecided */.oo)('unknown-tag', `there is no tag ${JSON.stringify(name)} on a commit in this clone`, `check its spelling, or fetch it: git fetch --tags${remote === null ? '' : ` ${remote}`}`);
    const commit = await (0,repository/* resolveCommit */.WL)(git, ref, 'the tag');
    const policy = options.policy !== null
        ? await (0,policy_file/* policyFromFile */.Ve)(options.policy)
        : info.top === null
            ? await (0,policy_file/* policyAt */.E4)(git, info.head ?? commit)
            : await (0,policy_file/* policyOfRepository */.ks)(git, info);
    const { tags: style, timezone } = policy.policy;
    const today = (0,commands_options/* todayOf */.X)(options, timezone);
    const pointer = style.isPointer(name);
    // Of a pointer nothing is judged, so nothing has to be fetched.
    const refs = pointer ? await here.opened.refs : await (0,complete/* completeTags */.dT)(here, info, policy.policy);
    if (!pointer)
        await (0,complete/* completeBranches */.GL)(options, info);
    const time = refs.tags.find((tag) => tag.name === name)?.time ?? 0;
    const [contains, branches, moved] = await Promise.all([
        (0,repository/* tagsWithin */.Fz)(git, commit),
        branchesOf(here, name, commit, policy.policy, refs),
        pointer ? { from: null, asked: null } : movedFrom(options, remote, name, commit),
    ]);
    const tag = {
        name,
        commit,
        time,
        branches,
        contains: contains.filter((each) => each !== name),
        movedFrom: (await stoodOn(git, before, commit)) ?? moved.from,
        remoteAsked: moved.asked,
    };
    const releases = (0,lines_releases/* releasesOf */.w0)(refs.tags, style, today, timezone, name);
    const read = style.read(name);
    const last = !read.ok
        ? null
        : (0,gathered/* predecessorOf */.Fr)(read.value, time, new Set(tag.contains), releases, policy.policy);
    const commits = pointer || !read.ok ? [] : await (0,repository/* readCommits */.Fe)(git, [commit], last?.commit ?? null, null);
    return {
        pointer,
        policy,
        facts: {
            today,
            policy: policy.document,
            project: { tags: refs.tags },
            head: commit,
            branch: null,
            defaultBranch: options.defaultBranch ?? refs.defaultBranch,
            base: null,
            last: last?.tag ?? null,
            commits,
            tag,
            policyAtHead: null,
        },
    };
}
/**
 * The branches that contain the tag's commit. A clone of a single branch may lack the one that carries the tag's line:
 * before that is said, all are fetched.
 */
async function branchesOf({ git, progress, defaultBranch }, name, commit, policy, refs) {
    const found = await (0,branches/* branchesWith */.zD)(git, commit);
    const version = policy.tags.read(name);
    if (!version.ok || (0,gathered/* carryVersion */.yc)(found, version.value, policy, defaultBranch ?? refs.defaultBranch))
        return found;
    const remote = await (0,repository/* readRemote */.Zz)(git);
    if (remote === null)
        return found;
    progress(`fetching the branches of ${remote}`);
    return (await (0,deepen/* fetchBranches */.r4)(git, remote, false)) ? (0,branches/* branchesWith */.zD)(git, commit) : found;
}
/**
 * Where the tag stood before a push, if not where it stands now. An event names the tag's own object, where it was
 * annotated; one that is gone cannot be followed to its commit.
 */
async function stoodOn(git, before, commit) {
    if (before === null || before === commit)
        return null;
    if (!(await (0,repository/* hasCommit */.QE)(git, before)))
        return before;
    const stood = await (0,repository/* resolveCommit */.WL)(git, before, 'the tag before');
    return stood === commit ? null : stood;
}
/** Where the remote holds the tag, if not where it is here. "Ask the remote, not the clone" (platform.md). */
async function movedFrom({ git }, remote, name, commit) {
    if (remote === null)
        return { from: null, asked: null };
    const found = await (0,hosts_remote/* remoteTags */.b)(git, remote, [name]);
    if (found === null)
        return { from: null, asked: false };
    const there = found.find((tag) => tag.name === name);
    return { from: there === undefined || there.commit === commit ? null : there.commit, asked: true };
}

// EXTERNAL MODULE: ./build/commands/judging.js + 32 modules
var judging = __webpack_require__(5772);
;// CONCATENATED MODULE: ./build/commands/verify.js



/** The shape of a verdict where there is nothing to judge; `message` says why. */
const NO_VERDICT = {
    outcome: 'pass',
    branch: null,
    line: null,
    last: null,
    kind: 'none',
    security: false,
    next: null,
    because: [],
    evidence: [],
    mentions: [],
    findings: [],
    policyChanged: false,
    counts: { commits: 0, cancelled: 0, ignoredTags: 0 },
};
/** Judges a tag that somebody made. @param before the commit it stood on before the push that is judged */
async function verify(options, tag, before = null) {
    const { facts, pointer } = await gatherTag(options, tag, before);
    if (pointer) {
        const message = `${tag} is a floating pointer, not a version: nothing to do`;
        return {
            json: {
                ...NO_VERDICT,
                today: facts.today,
                head: facts.head,
                tag: { name: tag, version: null },
                message,
            },
            text: () => `${(0,safe/* logText */.kc)(message)}\n`,
            exit: 0,
        };
    }
    const verdict = (0,judging.verdictOn)(facts);
    return {
        json: verdict,
        text: (style) => (0,judging.verdictText)(verdict, style),
        exit: verdict.outcome === 'pass' ? 0 : 1,
    };
}


/***/ }),

/***/ 3182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Su: () => (/* binding */ localBranches),
/* harmony export */   _m: () => (/* binding */ branchesAt),
/* harmony export */   zD: () => (/* binding */ branchesWith)
/* harmony export */ });
/** The branches, here and at remotes, that contain a commit; the remote's name is left out. */
async function branchesWith(git, commit) {
    return branchNames(await git.ask([
        'for-each-ref',
        `--contains=${commit}`,
        '--format=%(refname)',
        'refs/heads',
        'refs/remotes',
    ]));
}
function branchNames(listed) {
    const names = listed.split('\n').flatMap((ref) => {
        if (ref.startsWith('refs/heads/'))
            return [ref.slice('refs/heads/'.length)];
        const remote = /^refs\/remotes\/[^/]+\/(.+)$/.exec(ref)?.[1];
        return remote === undefined || remote === 'HEAD' ? [] : [remote];
    });
    return [...new Set(names)].sort();
}
/** The branches, here and at remotes, that stand on a commit; the remote's name is left out. */
async function branchesAt(git, commit) {
    return branchNames(await git.ask([
        'for-each-ref',
        `--points-at=${commit}`,
        '--format=%(refname)',
        'refs/heads',
        'refs/remotes',
    ]));
}
/** The branches of this clone. */
async function localBranches(git) {
    return (await git.ask(['for-each-ref', '--format=%(refname:lstrip=2)', 'refs/heads']))
        .split('\n')
        .filter(Boolean);
}


/***/ })

};
