export const id = 4228;
export const ids = [4228];
export const modules = {

/***/ 18135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ askApprovals)
/* harmony export */ });
/** The facts with what GitHub says of approvals: asked, and loaded, only for a policy that has some. */
async function askApprovals(options, facts, policy) {
    if (facts.approvals === undefined)
        return facts;
    const { approvalsOfGithub } = await Promise.all(/* import() */[__webpack_require__.e(5070), __webpack_require__.e(4957)]).then(__webpack_require__.bind(__webpack_require__, 84957));
    return await approvalsOfGithub(options, facts, policy);
}


/***/ }),

/***/ 73874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ baselineFacts)
/* harmony export */ });
/** The findings that are known; what reads them is loaded only where the policy names their file. */
async function baselineFacts(options, info, { baseline }, pull) {
    if (baseline === null)
        return {};
    const { baselineOf } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7934), __webpack_require__.e(9150)]).then(__webpack_require__.bind(__webpack_require__, 79150));
    return { baseline: await baselineOf(options, info, baseline, pull) };
}


/***/ }),

/***/ 71566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ securityReleases)
/* harmony export */ });
/* harmony import */ var _lines_branch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89634);
/* harmony import */ var _lines_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48607);
/* harmony import */ var _verdict_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64833);
/* harmony import */ var _verdict_due_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63740);
/* harmony import */ var _ownership_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79306);





/** More security releases than this in a row are taken for what they are not before all of history is read. */
const MOST = 200;
/**
 * Which of the line's latest releases held security changes alone: a cadence does not count them, and their numbers
 * do not tell them from others. Asked only where a cadence needs it, back to the newest release that held others.
 */
async function securityReleases(options, policy, releases, { last, bound, before, tips }) {
    const of = before?.version ?? last?.version;
    // A branch that is about to open its line has nothing on it yet.
    if (of === undefined || !(0,_lines_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(of.parts, bound) || !(0,_verdict_due_js__WEBPACK_IMPORTED_MODULE_3__/* .needsSecurityReleases */ .kG)(policy))
        return {};
    const line = (0,_lines_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .lineId */ .W9)(of.parts, policy.lines.by, policy.scheme);
    const steps = (0,_verdict_due_js__WEBPACK_IMPORTED_MODULE_3__/* .stepsOf */ .B_)(line, releases.stable, policy, bound, before).sort((a, b) => b.release.time - a.release.time || policy.scheme.compare(b.release.version, a.release.version));
    const security = policy.kinds.position('security') ?? 0;
    const found = [];
    for (const step of steps.slice(0, MOST)) {
        // What changed a part further right says nothing of the kinds that wait for this one.
        if (step.position > security)
            continue;
        if (step.position < security || !(await isSecurityRelease(options, policy, step, tips)))
            break;
        found.push(step.release.tag);
    }
    return { securityReleases: found };
}
async function isSecurityRelease(options, policy, { release, before }, tips) {
    if (before === null)
        return false;
    options.progress(`reading what ${release.tag} held`);
    // What is released already lies behind the end of a shallow clone.
    await options.history.bringSince(tips, null);
    const commits = (0,_ownership_js__WEBPACK_IMPORTED_MODULE_4__/* .allOwn */ .k)(await options.history.commits([release.commit], [before.commit]));
    return (0,_verdict_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .highestKind */ .x)((0,_verdict_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .changesOf */ .f)(commits, policy, before.version), policy) === 'security';
}


/***/ }),

/***/ 95521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ changedPaths)
/* harmony export */ });
/** Whether a policy speaks of paths, so that the changed ones are worth asking for. */
function speaksOfPaths({ compatibility, approvals }) {
    return compatibility.paths.length > 0 || Object.values(approvals).some(({ files }) => files.length > 0);
}
/**
 * The paths that changed since the last release, where the policy asks for them.
 *
 * @param base the commit that a pull request would change; null without one
 */
async function changedPaths({ history, progress }, policy, last, base, head) {
    if (!speaksOfPaths(policy))
        return {};
    progress('reading which paths changed');
    const pull = base === null ? null : { fork: await history.fork(base, head), base };
    return { paths: await pathsSince(history, last?.commit ?? null, pull, head) };
}
/**
 * What a verdict looks at: all that differs from the last release, and of it what a pull request brings.
 *
 * @param pull where the pull request left its base, and the base; null without one
 */
async function pathsSince(history, last, pull, head) {
    const since = (commit) => last === null ? history.pathsAt(commit) : history.pathsBetween(last, commit);
    if (pull === null) {
        const all = await since(head);
        return { all, own: all };
    }
    const [brought, atHead, atBase] = await Promise.all([
        history.pathsBetween(pull.fork, head),
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


/***/ }),

/***/ 12169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ proposedSurfaces),
/* harmony export */   v: () => (/* binding */ surfaceFacts)
/* harmony export */ });
/* harmony import */ var _hosts_visible_surfaces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5319);

/**
 * Surfaces that lie in the work tree, where the policy says nothing of any: what a run could compare besides commits. Of a
 * history that is not checked out none are seen.
 */
function proposedSurfaces({ history }, { top }, { document }) {
    if (document.compatibility !== undefined || top === null || !history.onDisk)
        return {};
    const proposed = (0,_hosts_visible_surfaces_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleSurfaces */ .P)(top);
    return proposed.length === 0 ? {} : { proposed };
}
/**
 * What became of the surfaces that the policy names since the last release. Without a release nobody depends on them,
 * and without a surface nothing of this is loaded.
 */
async function surfaceFacts(options, info, found, { last, base, head, }) {
    const { surfaces } = found.policy.compatibility;
    if (surfaces.length === 0 || last === null || options.withoutSurfaces === true)
        return {};
    const [{ compareSurfaces }, { whyUntrusted }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(1084), __webpack_require__.e(4725), __webpack_require__.e(6241)]).then(__webpack_require__.bind(__webpack_require__, 46241)),
        Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(7144)]).then(__webpack_require__.bind(__webpack_require__, 77144)),
    ]);
    const untrusted = await whyUntrusted(options, info, found, base, head);
    const fork = base === null ? head : await options.history.fork(base, head);
    return {
        surfaces: await compareSurfaces(surfaces, { options, info, last, base, head, fork, untrusted }),
    };
}


/***/ }),

/***/ 9278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ licenseFacts)
/* harmony export */ });
/** The licenses that are out; what reads them is loaded only where the policy names their file. */
async function licenseFacts(options, info, policy, today, pull) {
    if (policy.licenses === null || policy.licenses.population === null)
        return {};
    const { populationFacts } = await Promise.all(/* import() */[__webpack_require__.e(6093), __webpack_require__.e(8878)]).then(__webpack_require__.bind(__webpack_require__, 80349));
    return await populationFacts(options, info, policy, today, pull);
}


/***/ }),

/***/ 79306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ ownOf),
/* harmony export */   k: () => (/* binding */ allOwn)
/* harmony export */ });
/** Commits that no pull request brings: each counts for itself. */
function allOwn(commits) {
    return commits.map((commit) => ({ ...commit, own: true }));
}
/** Which commits a pull request brings: those that its base does not reach. @param commits children before parents */
function ownOf(commits, base) {
    const older = new Set([base]);
    // Children come first, so one pass reaches everything.
    for (const { commit, parents } of commits)
        if (older.has(commit))
            for (const parent of parents)
                older.add(parent);
    return commits.map((commit) => ({ ...commit, own: !older.has(commit.commit) }));
}


/***/ })

};
