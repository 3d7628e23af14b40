export const id = 405;
export const ids = [405];
export const modules = {

/***/ 870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ securityReleases)
/* harmony export */ });
/* harmony import */ var _hosts_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5426);
/* harmony import */ var _lines_branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9634);
/* harmony import */ var _lines_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8607);
/* harmony import */ var _verdict_changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(660);
/* harmony import */ var _verdict_due_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3740);
/* harmony import */ var _complete_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4696);






/** More security releases than this in a row are taken for what they are not before all of history is read. */
const MOST = 200;
/**
 * Which of the line's latest releases held security changes alone: a cadence does not count them, and their numbers
 * do not tell them from others. Asked only where a cadence needs it, back to the newest release that held others.
 */
async function securityReleases(options, info, policy, releases, { last, bound, before, tips }) {
    const of = before?.version ?? last?.version;
    // A branch that is about to open its line has nothing on it yet.
    if (of === undefined || !(0,_lines_branch_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .ux)(of.parts, bound) || !(0,_verdict_due_js__WEBPACK_IMPORTED_MODULE_4__/* .needsSecurityReleases */ .kG)(policy))
        return {};
    const line = (0,_lines_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .lineId */ .W9)(of.parts, policy.lines.by, policy.scheme);
    const steps = (0,_verdict_due_js__WEBPACK_IMPORTED_MODULE_4__/* .stepsOf */ .B_)(line, releases.stable, policy, bound, before).sort((a, b) => b.release.time - a.release.time || policy.scheme.compare(b.release.version, a.release.version));
    const security = policy.kinds.position('security') ?? 0;
    const found = [];
    for (const step of steps.slice(0, MOST)) {
        // What changed a part further right says nothing of the kinds that wait for this one.
        if (step.position > security)
            continue;
        if (step.position < security || !(await isSecurityRelease(options, info, policy, step, tips)))
            break;
        found.push(step.release.tag);
    }
    return { securityReleases: found };
}
async function isSecurityRelease(options, info, policy, { release, before }, tips) {
    if (before === null)
        return false;
    options.progress(`reading what ${release.tag} held`);
    // What is released already lies behind the end of a shallow clone.
    if (info.shallow && (await (0,_hosts_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .isShallow */ .fE)(options.git)))
        await (0,_complete_js__WEBPACK_IMPORTED_MODULE_5__/* .completeSince */ .Si)(options, info, tips, null);
    const commits = await (0,_hosts_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .readCommits */ .Fe)(options.git, [release.commit], before.commit, null);
    return (0,_verdict_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .highestKind */ .x)((0,_verdict_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .changesOf */ .f)(commits, policy, before.version), policy) === 'security';
}


/***/ }),

/***/ 706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ changedPaths)
});

// EXTERNAL MODULE: ./build/base/problem.js
var problem = __webpack_require__(9299);
;// CONCATENATED MODULE: ./build/hosts/changed-paths.js
/**
 * The paths that differ between two commits, deleted files included; what was renamed is two paths. Renames are not
 * looked for: that would read files, which a partial clone fetches one by one.
 *
 * @throws Problem `missing-objects` where the folders of a commit cannot be had
 */
async function pathsBetween(git, from, to) {
    return paths(await git.ask([
        'diff-tree',
        '-r',
        '-z',
        '--name-only',
        '--no-renames',
        '--no-relative',
        // A clone may be set to pass over what its submodules are.
        '--ignore-submodules=none',
        from,
        to,
        '--',
    ]));
}
/** Every path of a commit. */
async function pathsAt(git, commit) {
    return paths(await git.ask(['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit]));
}
function paths(listed) {
    return listed.split('\0').filter((path) => path !== '');
}
/**
 * What a verdict looks at: all that differs from the last release, and of it what a pull request brings.
 *
 * @param pull where the pull request left its base, and the base; null without one
 */
async function readChangedPaths(git, last, pull, head) {
    const since = (commit) => last === null ? pathsAt(git, commit) : pathsBetween(git, last, commit);
    if (pull === null) {
        const all = await since(head);
        return { all, own: all };
    }
    const [brought, atHead, atBase] = await Promise.all([
        pathsBetween(git, pull.fork, head),
        since(head),
        since(pull.base),
    ]);
    const differing = new Set(atHead);
    // What the pull request changes back is no difference any more.
    const own = brought.filter((path) => differing.has(path));
    const touched = new Set(brought);
    // A head that is behind its base lacks what the base got since: the base says what is unreleased there.
    return { own, all: [...own, ...atBase.filter((path) => !touched.has(path))] };
}

// EXTERNAL MODULE: ./build/hosts/deepen.js
var deepen = __webpack_require__(1387);
// EXTERNAL MODULE: ./build/hosts/repository.js
var repository = __webpack_require__(5426);
;// CONCATENATED MODULE: ./build/commands/gather-paths.js




/** Whether a policy speaks of paths, so that the changed ones are worth asking for. */
function speaksOfPaths({ compatibility, approvals }) {
    return compatibility.paths.length > 0 || Object.values(approvals).some(({ files }) => files.length > 0);
}
/**
 * The paths that changed since the last release, where the policy asks for them.
 *
 * @param base the commit that a pull request would change; null without one
 */
async function changedPaths(options, policy, last, base, head) {
    if (!speaksOfPaths(policy))
        return {};
    options.progress('reading which paths changed');
    const pull = base === null ? null : { fork: await forkOf(options, base, head), base };
    return { paths: await readChangedPaths(options.git, last?.commit ?? null, pull, head) };
}
/** Where a pull request left its base. It may have done so before the last release, where a shallow clone ends. */
async function forkOf({ git, progress }, base, head) {
    const visible = await (0,repository/* mergeBase */.wu)(git, base, head);
    if (visible !== null)
        return visible;
    // Two histories without a common commit: all that differs is the pull request's.
    if (!(await (0,repository/* isShallow */.fE)(git)))
        return base;
    const remote = await (0,repository/* readRemote */.Zz)(git);
    if (remote !== null) {
        progress(`fetching the whole history from ${remote}`);
        await (0,deepen/* unshallow */.QG)(git, remote);
        if (!(await (0,repository/* isShallow */.fE)(git)))
            return (await (0,repository/* mergeBase */.wu)(git, base, head)) ?? base;
    }
    throw (0,problem/* undecided */.oo)('history-too-shallow', 'this clone is shallow, and where the pull request left its base is not there, so which paths it changes cannot be told', deepen/* MEND */.zT);
}


/***/ }),

/***/ 182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ licenseFacts)
/* harmony export */ });
/** The licenses that are out; what reads them is loaded only where the policy names their file. */
async function licenseFacts(options, info, policy, today, pull) {
    if (policy.licenses === null || policy.licenses.population === null)
        return {};
    const { populationFacts } = await Promise.all(/* import() */[__webpack_require__.e(93), __webpack_require__.e(198)]).then(__webpack_require__.bind(__webpack_require__, 1269));
    return await populationFacts(options, info, policy, today, pull);
}


/***/ }),

/***/ 3182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ branchRefs),
/* harmony export */   Iz: () => (/* binding */ allBranches),
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
/** The branches here and at remotes; the remote's name is left out. */
async function allBranches(git) {
    return branchNames(await git.ask(['for-each-ref', '--format=%(refname)', 'refs/heads', 'refs/remotes']));
}
/** The branches here and those of one remote. */
async function branchRefs(git, remote) {
    const prefixes = ['refs/heads/', ...(remote === null ? [] : [`refs/remotes/${remote}/`])];
    const listed = await git.ask(['for-each-ref', '--format=%(refname)', ...prefixes]);
    return listed.split('\n').flatMap((ref) => {
        const prefix = prefixes.find((each) => ref.startsWith(each));
        const name = prefix === undefined ? '' : ref.slice(prefix.length);
        return name === '' || name === 'HEAD' ? [] : [{ name, ref }];
    });
}


/***/ })

};
