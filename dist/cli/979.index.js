export const id = 979;
export const ids = [979];
export const modules = {

/***/ 1979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check),
/* harmony export */   next: () => (/* binding */ next)
/* harmony export */ });
/* harmony import */ var _gather_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3944);

/** Judges what is unreleased: the main job. */
async function check(options, target) {
    const { verdict, verdictText } = await judged(options, target);
    return {
        json: verdict,
        text: (style) => verdictText(verdict, style),
        exit: verdict.outcome === 'pass' ? 0 : 1,
    };
}
/** The next version alone: nothing where there is nothing to release. */
async function next(options, target) {
    const { verdict } = await judged(options, target);
    const { next: found } = verdict;
    return {
        json: {
            version: found?.version ?? null,
            tag: found?.tag ?? null,
            kind: verdict.kind,
            outcome: verdict.outcome,
        },
        text: () => (found === null ? '' : `${found.version}\n`),
        exit: verdict.outcome === 'pass' ? 0 : 1,
    };
}
async function judged(options, target) {
    // What judges is loaded while git answers.
    const loading = Promise.all(/* import() */[__webpack_require__.e(674), __webpack_require__.e(772)]).then(__webpack_require__.bind(__webpack_require__, 5772));
    const { facts } = await (0,_gather_js__WEBPACK_IMPORTED_MODULE_0__/* .gatherCheck */ .s)(options, target);
    const { verdictOn, verdictText } = await loading;
    return { verdict: verdictOn(facts), verdictText };
}


/***/ }),

/***/ 3944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ gatherCheck)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9299);
/* harmony import */ var _hosts_branches_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3182);
/* harmony import */ var _hosts_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5426);
/* harmony import */ var _lines_branch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9634);
/* harmony import */ var _lines_releases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7984);
/* harmony import */ var _verdict_gathered_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(882);
/* harmony import */ var _versions_semver_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8394);
/* harmony import */ var _complete_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4696);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9165);
/* harmony import */ var _policy_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3212);










/** Gathers the facts for what is unreleased. @throws Problem where they cannot be had */
async function gatherCheck(options, target) {
    const { git } = options;
    const info = await options.opened.info;
    const wanted = [target.base, target.head].filter((each) => each !== null);
    if (wanted.length > 0)
        await (0,_complete_js__WEBPACK_IMPORTED_MODULE_6__/* .completeCommits */ .Q7)(options, info, wanted);
    const base = target.base === null ? null : await (0,_hosts_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveCommit */ .WL)(git, target.base, '--base');
    const { branch, head } = await branchAndHead(options, info, target);
    const found = await policyFor(options, info, base);
    const { policy } = found;
    const today = (0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .todayOf */ .X)(options, policy.timezone);
    const refs = await (0,_complete_js__WEBPACK_IMPORTED_MODULE_6__/* .completeTags */ .dT)(options, info, policy);
    const defaultBranch = options.defaultBranch ?? refs.defaultBranch;
    const carries = (0,_lines_branch_js__WEBPACK_IMPORTED_MODULE_2__/* .carriedBy */ .ay)(branch, policy.branches, policy.scheme, defaultBranch);
    if (carries === null)
        throw noLine(branch, policy, target.base !== null);
    const releases = (0,_lines_releases_js__WEBPACK_IMPORTED_MODULE_3__/* .releasesOf */ .w0)(refs.tags, policy.tags, today, policy.timezone);
    const tips = base === null ? [head] : [head, base];
    const last = await lastRelease(options, info, carries, releases, policy, today, tips);
    await (0,_complete_js__WEBPACK_IMPORTED_MODULE_6__/* .completeSince */ .Si)(options, info, tips, last);
    options.progress(`reading the commits since ${last?.tag ?? 'the first one'}`);
    const commits = await (0,_hosts_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .readCommits */ .Fe)(git, tips, last?.commit ?? null, base);
    const facts = {
        today,
        policy: found.document,
        project: { tags: refs.tags },
        head,
        branch,
        defaultBranch,
        base,
        last: last?.tag ?? null,
        commits,
        tag: null,
        policyAtHead: base === null ? null : await changedPolicy(options, info, found, base, head),
    };
    return { facts, policy: found, info };
}
async function policyFor(options, info, base) {
    const paths = (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_8__/* .policyPaths */ .ff)(options, info);
    if (base !== null && paths !== null)
        return await (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_8__/* .policyAt */ .E4)(options.git, base, paths);
    if (options.policy !== null)
        return await (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_8__/* .policyFromFile */ .Ve)(options.policy);
    return await (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_8__/* .policyOfRepository */ .ks)(options.git, info);
}
/** The policy at the head, where the pull request itself makes it say something else than the one that judges. */
async function changedPolicy(options, info, judging, base, head) {
    const paths = (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_8__/* .policyPaths */ .ff)(options, info);
    if (paths === null)
        return null;
    const atHead = await (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_8__/* .policyAt */ .E4)(options.git, head, paths);
    if (options.policy !== null && judging.file === null && atHead.file === null)
        throw noNamedPolicy(options.policy);
    if (JSON.stringify(atHead.document) === JSON.stringify(judging.document))
        return null;
    // A branch that is behind its base holds an older policy without having changed it.
    const fork = await (0,_hosts_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeBase */ .wu)(options.git, base, head);
    const before = fork === null ? null : await (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_8__/* .policyAt */ .E4)(options.git, fork, paths).catch(() => null);
    return before?.source === atHead.source ? null : atHead.document;
}
function noNamedPolicy(path) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)('no-file', `there is no policy file ${path}, neither at the base nor at the head`, 'check the path; it counts from the directory you are in');
}
async function lastRelease(options, info, carries, releases, policy, today, tips) {
    const { lines } = (0,_verdict_gathered_js__WEBPACK_IMPORTED_MODULE_4__/* .linesToday */ .pe)(today, releases, policy);
    const possible = (0,_verdict_gathered_js__WEBPACK_IMPORTED_MODULE_4__/* .lastReleaseOf */ .ju)(carries, releases, lines, policy);
    // Of a pull request the branch it would change decides.
    const from = tips.at(-1);
    const last = possible.is === 'decided'
        ? possible.release
        : await (0,_complete_js__WEBPACK_IMPORTED_MODULE_6__/* .firstReachable */ .Oc)(options, info, possible.candidates, from, tips);
    if (last === null && possible.is === 'reachable' && possible.onLine > 0) {
        const best = possible.candidates[0];
        throw (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .undecided */ .oo)('line-unreachable', `the branch carries the line of ${best.tag}, but does not contain it, nor any other release of that line`, `merge ${best.tag} into the branch, or judge for another branch with --branch`);
    }
    const conflict = releases.conflicts.find((same) => same.some(({ tag }) => tag === last?.tag));
    if (conflict !== undefined && last !== null) {
        throw (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .undecided */ .oo)('ambiguous-tag', `the last release, ${last.version.text}, is tagged on several commits: ${conflict.map(({ tag, commit }) => `${tag} on ${commit.slice(0, 9)}`).join(', ')}`, 'delete the wrong tag, or say in versions.tag how tags are written');
    }
    return last;
}
/** The branch whose line is judged, and the commit. */
async function branchAndHead(options, info, target) {
    const named = options.branch;
    if (named !== null && named.trim() === '')
        throw (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)('bad-branch', '--branch is empty', 'name the branch whose line is judged, for instance --branch release/6.x');
    const head = await headCommit(options, info, target);
    const branch = named ??
        (target.base === null ? (info.branch ?? options.ciBranch) : await branchOfBase(options, target.base));
    if (branch === null) {
        throw (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .undecided */ .oo)('no-branch', target.base === null
            ? 'HEAD is detached, so nothing says which branch this is'
            : 'nothing says which branch the pull request would change', 'name it: --branch main');
    }
    return { branch, head };
}
async function headCommit(options, info, target) {
    const { git, branch } = options;
    if (target.head !== null)
        return (0,_hosts_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveCommit */ .WL)(git, target.head, '--head');
    // A branch that exists is judged where it stands; in a detached HEAD the name only says what HEAD is.
    if (branch !== null && info.branch !== null && info.branch !== branch && target.base === null) {
        const remote = await (0,_hosts_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .readRemote */ .Zz)(git);
        for (const ref of [`refs/heads/${branch}`, `refs/remotes/${remote ?? 'origin'}/${branch}`])
            if (await (0,_hosts_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCommit */ .QE)(git, ref))
                return (0,_hosts_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveCommit */ .WL)(git, ref, 'the branch');
    }
    if (info.head !== null)
        return info.head;
    const others = (await (0,_hosts_branches_js__WEBPACK_IMPORTED_MODULE_9__/* .localBranches */ .Su)(git)).sort((a, b) => Number(isUsual(b)) - Number(isUsual(a)));
    if (others.length === 0)
        throw (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .undecided */ .oo)('no-commits', 'this repository has no commit yet, so there is nothing to judge', 'commit something first');
    throw (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .undecided */ .oo)('no-head', `HEAD names ${info.branch ?? 'a commit'}, which does not exist here`, `name a branch that does: --branch ${others.slice(0, 5).join(', --branch ')}`);
}
/** Whether a branch carries a line by its name alone: the likelier one to be meant. */
function isUsual(branch) {
    return (0,_lines_branch_js__WEBPACK_IMPORTED_MODULE_2__/* .carriedBy */ .ay)(branch, null, _versions_semver_js__WEBPACK_IMPORTED_MODULE_5__/* .semverScheme */ .I, null) !== null;
}
/**
 * The branch that a pull request would change: the one that `--base main` or `--base origin/main` names, the one that
 * CI names, or the only one that stands on that commit. Never the branch that brings the changes.
 */
async function branchOfBase({ git, ciTarget }, base) {
    if (await (0,_hosts_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCommit */ .QE)(git, `refs/heads/${base}`))
        return base;
    if (base.includes('/') && (await (0,_hosts_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCommit */ .QE)(git, `refs/remotes/${base}`)))
        return base.split('/').slice(1).join('/');
    if (ciTarget !== null)
        return ciTarget;
    const standing = await (0,_hosts_branches_js__WEBPACK_IMPORTED_MODULE_9__/* .branchesAt */ ._m)(git, await (0,_hosts_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveCommit */ .WL)(git, base, '--base'));
    return standing.length === 1 ? standing[0] : null;
}
function noLine(branch, policy, pullRequest) {
    const configured = policy.branches?.map(({ pattern }) => pattern.source);
    const expected = configured === undefined
        ? 'main, master, trunk, develop, or names such as release/6.x, 6.x, v6 and support/6.1'
        : configured.join(', ');
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .undecided */ .oo)('no-line', `the branch ${JSON.stringify(branch)} carries no release line: expected ${expected}`, pullRequest
        ? 'name the branch that the pull request would change: --branch main'
        : 'judge it as a pull request (--base main), as another branch (--branch main --head HEAD), or add it to branches in the policy');
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
