export const id = 2393;
export const ids = [2393,4228];
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

/***/ 43555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ gatherCheck)
});

// EXTERNAL MODULE: ./build/base/problem.js
var problem = __webpack_require__(49299);
// EXTERNAL MODULE: ./build/lines/branch.js
var lines_branch = __webpack_require__(89634);
// EXTERNAL MODULE: ./build/lines/lines.js
var lines = __webpack_require__(48607);
// EXTERNAL MODULE: ./build/lines/releases.js
var lines_releases = __webpack_require__(87984);
// EXTERNAL MODULE: ./build/verdict/gathered.js
var gathered = __webpack_require__(60882);
// EXTERNAL MODULE: ./build/commands/options.js
var commands_options = __webpack_require__(59165);
// EXTERNAL MODULE: ./build/commands/statements.js
var statements = __webpack_require__(36433);
// EXTERNAL MODULE: ./build/commands/gather/baseline-facts.js
var baseline_facts = __webpack_require__(73874);
// EXTERNAL MODULE: ./build/commands/gather/gather-cadence.js
var gather_cadence = __webpack_require__(71566);
// EXTERNAL MODULE: ./build/hosts/files.js
var files = __webpack_require__(43803);
// EXTERNAL MODULE: ./build/policy/compile.js + 13 modules
var compile = __webpack_require__(55725);
;// CONCATENATED MODULE: ./build/commands/gather/gather-docs.js




/** What a policy's page grows to in years, many times over. */
const MOST_BYTES = 1_000_000;
/**
 * The files that `docs` names, where the policy names some: the policy that the head would have says which. They are
 * read where the policy is: in the work tree, or at the head of a pull request.
 */
async function docsOfPolicy({ history }, info, { policy: judging, policyAtHead, project, today, head, base }) {
    const document = policyAtHead ?? judging;
    if (document.docs === undefined)
        return {};
    const { policy } = (0,compile/* compilePolicy */.C)(document);
    if (policy === null || policy.docs.length === 0)
        return {};
    const releases = (0,lines_releases/* releasesOf */.w0)(project.tags, policy.tags, today, policy.timezone);
    const lines = (0,gathered/* linesToday */.pe)(today, releases, policy).lines.map(({ id }) => id);
    const { docPaths } = await __webpack_require__.e(/* import() */ 5052).then(__webpack_require__.bind(__webpack_require__, 95052));
    const paths = docPaths(policy.docs, lines);
    const { top } = info;
    if (base === null && top !== null && head === info.head)
        // A commit holds a link's target and not what stands there: both ways of reading answer alike.
        return {
            docs: paths.map((path) => ({
                path,
                text: (0,files/* isLinkBelow */.k)(top, path) ? null : (0,files/* readIfThere */.qC)(top, path),
                own: true,
            })),
        };
    const texts = await textsAt(history, head, paths);
    if (base === null)
        return { docs: paths.map((path) => ({ path, text: texts.get(path) ?? null, own: true })) };
    // Compared with where the pull request began: its base may have gone on.
    const before = await textsAt(history, (await history.mergeBase(base, head)) ?? base, paths);
    return {
        docs: paths.map((path) => ({
            path,
            text: texts.get(path) ?? null,
            own: texts.get(path) !== before.get(path),
        })),
    };
}
/** The texts of files at a commit, by path. What is no file there, a symbolic link, or too large is left out. */
async function textsAt(history, commit, paths) {
    const found = await history.entriesAt(commit, paths);
    const read = await history.read(found.filter(({ type }) => type === 'blob'), MOST_BYTES);
    return new Map(read.flatMap(({ path, text }) => (text === null ? [] : [[path, text]])));
}

// EXTERNAL MODULE: ./build/commands/gather/gather-paths.js
var gather_paths = __webpack_require__(95521);
// EXTERNAL MODULE: ./build/verdict/context.js
var context = __webpack_require__(3709);
// EXTERNAL MODULE: ./build/verdict/coverage.js
var coverage = __webpack_require__(54942);
// EXTERNAL MODULE: ./build/versions/scheme.js
var scheme = __webpack_require__(68401);
// EXTERNAL MODULE: ./build/commands/gather/ownership.js
var ownership = __webpack_require__(79306);
;// CONCATENATED MODULE: ./build/commands/gather/gather-security.js






/** Lines that differ by more commits are compared by a clone alone: through the API that is many requests at every run. */
const MOST = 1_000;
/**
 * Compares the security fixes of the judged line with those of every other line that gets them today. Only branches
 * that are here are looked at: no history is fetched for it.
 */
async function securityFixes(options, policy, lines, releases, place) {
    if ((0,context/* levelGiven */.K)(policy, 'security-coverage') === 'off')
        return {};
    const served = lines.filter((line) => (0,coverage/* owedFixes */.t4)(line, place.population) !== null);
    if (!served.some(({ id }) => id !== place.line))
        return {};
    const own = (0,coverage/* fixesAmong */.a)(place.commits, policy).filter(({ security }) => security);
    // A line that gets no fixes misses none, and has nothing to give without one of its own.
    if (own.length === 0 && !served.some(({ id }) => id === place.line))
        return {};
    // The usual checkout is shallow: a note at every run that nothing was looked for would soon be read by nobody.
    const brought = new Set(place.commits.filter((commit) => commit.own).map(({ commit }) => commit));
    const unseen = (why) => (own.some(({ commit }) => brought.has(commit)) ? unknown(why) : {});
    if (!(await options.history.isWhole()))
        return unseen('this clone is shallow');
    options.progress('comparing the security fixes of the lines');
    try {
        return await compared(options.history, policy, served, releases, place, own);
    }
    catch (error) {
        const code = error instanceof problem/* Problem */.AF ? error.code : null;
        // A partial clone whose remote is silent: an answer would be a guess, and the rest of the verdict needs none.
        if (code === 'missing-objects')
            return unknown('this clone lacks objects');
        if (code === 'github-incomplete')
            return unseen(`the lines differ by more than ${MOST} commits`);
        throw error;
    }
}
function unknown(why) {
    return { security: { unknown: why, lines: [] } };
}
async function compared(history, policy, served, releases, place, own) {
    const branches = await history.branches();
    const standings = served.flatMap((line) => standingOf(line, branches, policy, releases, place));
    const found = [];
    for (const standing of standings) {
        const fixes = await fixesOf(history, policy, standing, place, own);
        if (fixes === UNTOLD)
            return unknown(`${history.name} does not tell what commits change`);
        if (fixes !== null)
            found.push({ standing, fixes });
    }
    // What a tag lacks may stand on a branch that only the remote has.
    const lacking = found.filter(({ standing, fixes }) => standing.isTag && (0,coverage/* uncovered */.KY)(fixes.here, fixes.there).length > 0);
    const remote = lacking.length === 0 ? null : await history.remote();
    if (remote !== null) {
        const there = await history.remoteBranches();
        if (there === null)
            return unknown(`${remote} did not say which branches it has`);
        const names = there.map((name) => ({ name, ref: name }));
        const unseen = lacking.find(({ standing: { line } }) => standingOf(line, names, policy, releases, place).some(({ isTag }) => !isTag));
        if (unseen !== undefined)
            return unknown(`the branch of line ${unseen.standing.line.id} is at ${remote} and not here`);
    }
    return { security: { unknown: null, lines: found.map(({ fixes }) => fixes) } };
}
/** The branches that carry a line, the judged one apart; the exact ones before those of a part of it. */
function standingOf(line, branches, policy, releases, { branch, defaultBranch }) {
    const others = branches.flatMap(({ name, ref }) => {
        const carries = name === branch ? null : (0,lines_branch/* carriedBy */.ay)(name, policy.branches, policy.scheme, defaultBranch);
        if (carries === null || carries.prerelease !== null)
            return [];
        return [{ name, ref, bound: carries.bound }];
    });
    const onLine = others.filter(({ bound }) => bound !== null && isWithinLine(bound, line));
    const exact = onLine.filter(({ bound }) => Object.keys(bound ?? {}).length === Object.keys(line.parts).length);
    const newest = line.newest ? others.filter(({ bound }) => bound === null) : [];
    const carrying = [exact, onLine, newest].find((each) => each.length > 0) ?? [];
    const [first] = carrying;
    if (first !== undefined)
        return [{ line, shown: first.name, refs: carrying.map(({ ref }) => ref), isTag: false }];
    const { latest } = line;
    const tag = latest === null
        ? undefined
        : releases.stable.find(({ version }) => (0,scheme/* identity */.D_)(version) === (0,scheme/* identity */.D_)(latest));
    // A line that only the policy knows has nothing to be compared with.
    return tag === undefined ? [] : [{ line, shown: tag.tag, refs: [tag.commit], isTag: true }];
}
function isWithinLine(bound, { parts }) {
    return (bound !== null && Object.keys(parts).every((part) => Object.hasOwn(bound, part)) && (0,lines_branch/* within */.ux)(bound, parts));
}
/** Only what commits change would show whether a fix is on both lines, and that cannot be had. */
const UNTOLD = 'untold';
/** Null where there is nothing to compare: neither line has a fix that the other lacks. */
async function fixesOf(history, policy, { line, shown, refs }, { tips, branch }, own) {
    if (shown === branch)
        return null;
    const there = (0,coverage/* fixesAmong */.a)((0,ownership/* allOwn */.k)(await history.commits(refs, tips, MOST)), policy);
    const fixThere = there.some(({ security }) => security);
    if (own.length === 0 && !fixThere)
        return null;
    // What this line answers to the other's fixes may be long released; its own unreleased ones are known already.
    const here = fixThere
        ? (0,coverage/* fixesAmong */.a)((0,ownership/* allOwn */.k)(await history.commits(tips, refs, MOST)), policy)
        : await notReachedFrom(history, own, refs);
    if (!fixThere && here.length === 0)
        return null;
    const lackingThere = (0,coverage/* uncovered */.KY)(here, there);
    const lackingHere = (0,coverage/* uncovered */.KY)(there, here);
    // Where one line was merged into the other, what answers a fix of one is on both, and on neither side of a difference.
    const alsoThere = await madeAfter(history, lackingThere, refs, policy);
    const alsoHere = await madeAfter(history, lackingHere, tips, policy);
    const missing = [...(0,coverage/* uncovered */.KY)(lackingThere, alsoThere), ...(0,coverage/* uncovered */.KY)(lackingHere, alsoHere)];
    // Only two fixes can have the same patch.
    const mine = [...here, ...alsoHere].filter(({ security }) => security);
    const theirs = [...there, ...alsoThere].filter(({ security }) => security);
    const ids = mine.length === 0 || theirs.length === 0 || missing.length === 0
        ? new Map()
        : await history.patchIds([...mine, ...theirs].map(({ commit }) => commit));
    if (ids === null)
        return UNTOLD;
    const withPatch = (fix) => ({ ...fix, patchId: ids.get(fix.commit) ?? null });
    return {
        line: line.id,
        ref: shown,
        here: [...relevant(here, there), ...relevant(alsoHere, there).map(asAnswer)].map(withPatch),
        there: [...relevant(there, here), ...relevant(alsoThere, here).map(asAnswer)].map(withPatch),
    };
}
/** What some refs got after fixes were made that they lack: it may answer them. */
async function madeAfter(history, fixes, refs, policy) {
    const [first, ...others] = fixes;
    if (first === undefined)
        return [];
    let before = first.commit;
    for (const { commit } of others)
        if (before !== null)
            before = await history.mergeBase(before, commit);
    if (before === null)
        return [];
    const own = new Set(fixes.map(({ commit }) => commit));
    const later = await history.commits(refs, [before], MOST);
    return (0,coverage/* fixesAmong */.a)((0,ownership/* allOwn */.k)(later), policy).filter(({ commit }) => !own.has(commit));
}
/** A commit of both lines answers for a fix, and is missing on neither. */
function asAnswer(fix) {
    return { ...fix, security: false };
}
/** The fixes that none of these refs contains. */
async function notReachedFrom(history, fixes, refs) {
    const left = await history.commits(fixes.map(({ commit }) => commit), refs, MOST);
    const commits = new Set(left.map(({ commit }) => commit));
    return fixes.filter(({ commit }) => commits.has(commit));
}
/** The fixes, and of the rest what names one of the other side: a history names much else. */
function relevant(fixes, others) {
    const wanted = others.filter(({ security }) => security);
    return fixes.filter((fix) => fix.security || wanted.some((other) => (0,coverage/* uncovered */.KY)([other], [fix]).length === 0));
}

// EXTERNAL MODULE: ./build/commands/gather/gather-surfaces.js
var gather_surfaces = __webpack_require__(12169);
// EXTERNAL MODULE: ./build/versions/semver.js
var semver = __webpack_require__(88394);
;// CONCATENATED MODULE: ./build/commands/gather/judged-branch.js



/** The branch whose line is judged, and the commit. */
async function branchAndHead(options, info, target) {
    const named = options.branch;
    if (named !== null && named.trim() === '')
        throw (0,problem/* mistake */.RT)('bad-branch', '--branch is empty', 'name the branch whose line is judged, for instance --branch release/6.x');
    const head = await headCommit(options, info, target);
    const branch = named ??
        (target.base === null ? (info.branch ?? options.ciBranch) : await branchOfBase(options, target.base));
    if (branch === null) {
        throw (0,problem/* undecided */.oo)('no-branch', target.base === null
            ? 'HEAD is detached, so nothing says which branch this is'
            : 'nothing says which branch the pull request would change', 'name it: --branch main');
    }
    return { branch, head };
}
async function headCommit(options, info, target) {
    const { history, branch } = options;
    if (target.head !== null)
        return await commitNamed(history, target.head, '--head');
    // A branch that exists is judged where it stands; in a detached HEAD the name only says what HEAD is.
    if (branch !== null && info.branch !== null && info.branch !== branch && target.base === null) {
        const tip = await history.tipOf(branch);
        if (tip === null)
            throw await unknownBranch(history, branch);
        return tip;
    }
    if (info.head !== null)
        return info.head;
    const others = [...new Set((await history.branches()).map(({ name }) => name))].sort((a, b) => Number(isUsual(b)) - Number(isUsual(a)));
    if (others.length === 0)
        throw (0,problem/* undecided */.oo)('no-commits', 'this repository has no commit yet, so there is nothing to judge', 'commit something first');
    throw (0,problem/* undecided */.oo)('no-head', `HEAD names ${info.branch ?? 'a commit'}, which does not exist here`, `name a branch that does: --branch ${others.slice(0, 5).join(', --branch ')}`);
}
/** @throws Problem where a revision that the call names is no commit */
async function commitNamed(history, revision, what) {
    const found = await history.commitOf(revision);
    if (found !== null)
        return found;
    throw (0,problem/* undecided */.oo)('unknown-revision', `${what} ${JSON.stringify(revision)} is no commit in ${history.name}`, 'check its spelling, or fetch it first: git fetch origin');
}
async function unknownBranch(history, branch) {
    const remote = await history.remote();
    const where = remote === null ? '' : `, and ${remote} did not give one`;
    return (0,problem/* undecided */.oo)('unknown-branch', `there is no branch ${JSON.stringify(branch)} in ${history.name}${where}`, 'check its spelling and the right to read the remote; what is checked out is judged as that branch with --head HEAD');
}
/** Whether a branch carries a line by its name alone: the likelier one to be meant. */
function isUsual(branch) {
    return (0,lines_branch/* carriedBy */.ay)(branch, null, semver/* semverScheme */.I, null) !== null;
}
/**
 * The branch that a pull request would change: the one that `--base main` or `--base origin/main` names, the one that
 * CI names, or the only one that stands on that commit. Never the branch that brings the changes.
 */
async function branchOfBase({ history, ciTarget }, base) {
    const named = await history.branchNamed(base);
    if (named !== null)
        return named;
    if (ciTarget !== null)
        return ciTarget;
    const standing = await history.branchesAt(await commitNamed(history, base, '--base'));
    return standing.length === 1 ? standing[0] : null;
}
function noLine(branch, policy, pullRequest) {
    const configured = policy.branches?.map(({ pattern }) => pattern.source);
    const expected = configured === undefined
        ? 'main, master, trunk, develop, or names such as release/6.x, 6.x, v6 and support/6.1'
        : configured.join(', ');
    return (0,problem/* undecided */.oo)('no-line', `the branch ${JSON.stringify(branch)} carries no release line: expected ${expected}`, pullRequest
        ? 'name the branch that the pull request would change: --branch main'
        : 'add it to branches in the policy, or name a branch that carries one: --branch; check can judge it as a pull request, too: --base main');
}

// EXTERNAL MODULE: ./build/commands/gather/license-facts.js
var license_facts = __webpack_require__(9278);
// EXTERNAL MODULE: ./build/commands/gather/policy-file.js
var policy_file = __webpack_require__(20596);
;// CONCATENATED MODULE: ./build/commands/gather/gather.js

















/** Gathers the facts for what is unreleased. @throws Problem where they cannot be had */
async function gatherCheck(options, target) {
    const { history } = options;
    const info = await history.info;
    const wanted = [target.base, target.head].filter((each) => each !== null);
    if (wanted.length > 0)
        await history.bring(wanted);
    const base = target.base === null ? null : await commitNamed(history, target.base, '--base');
    const { branch, head } = await branchAndHead(options, info, target);
    const found = await policyFor(options, info, base);
    const { policy } = found;
    const today = (0,commands_options/* todayOf */.X)(options, policy.timezone);
    const refs = await tagsOf(options, policy);
    const defaultBranch = options.defaultBranch ?? refs.defaultBranch;
    const carries = (0,lines_branch/* carriedBy */.ay)(branch, policy.branches, policy.scheme, defaultBranch);
    if (carries === null)
        throw noLine(branch, policy, target.base !== null);
    const releases = (0,lines_releases/* releasesOf */.w0)(refs.tags, policy.tags, today, policy.timezone);
    const tips = base === null ? [head] : [head, base];
    const last = await lastRelease(history, carries, releases, policy, today, tips);
    await history.bringSince(tips, last);
    options.progress(`reading the commits since ${last?.tag ?? 'the first one'}`);
    const since = await history.commits(tips, last === null ? [] : [last.commit]);
    const commits = base === null ? (0,ownership/* allOwn */.k)(since) : (0,ownership/* ownOf */._)(since, base);
    const licenses = await (0,license_facts/* licenseFacts */.t)(options, info, policy, today, base === null ? null : { base, head });
    const facts = {
        today,
        policy: found.document,
        project: {
            tags: refs.tags,
            ...(await (0,gather_paths/* changedPaths */.v)(options, policy, last, base, head)),
            ...(await (0,gather_surfaces/* surfaceFacts */.v)(options, info, found, { last, base, head })),
            ...(0,gather_surfaces/* proposedSurfaces */.h)(options, info, found),
            ...licenses,
            ...(await securityFixes(options, policy, (0,gathered/* linesToday */.pe)(today, releases, policy).lines, releases, {
                branch,
                defaultBranch,
                tips,
                commits,
                line: last === null ? null : (0,lines/* lineId */.W9)(last.version.parts, policy.lines.by, policy.scheme),
                population: licenses.population,
            })),
            ...(commits.length === 0
                ? {}
                : await (0,gather_cadence/* securityReleases */.l)(options, policy, releases, {
                    last,
                    bound: carries.bound,
                    before: null,
                    tips,
                })),
        },
        head,
        branch,
        defaultBranch,
        base,
        last: last?.tag ?? null,
        commits,
        tag: null,
        policyAtHead: base === null ? null : await changedPolicy(options, info, found, base, head),
        ...(0,statements/* statedFacts */.Pv)(options.statements, policy),
        ...(base === null ? {} : await pullFacts(options, branch)),
        ...(await (0,baseline_facts/* baselineFacts */.F)(options, info, policy, base === null ? null : { base, head })),
        ...(options.counter == null ? {} : { counter: options.counter }),
    };
    const docs = await docsOfPolicy(options, info, facts);
    return { facts: { ...facts, project: { ...facts.project, ...docs } }, policy: found, info };
}
async function pullFacts({ pull = null, github, pullIsOld }, branch) {
    if (pull === null)
        return {};
    return {
        pull: await (await __webpack_require__.e(/* import() */ 3012).then(__webpack_require__.bind(__webpack_require__, 53012))).completePull(github, pull, branch, pullIsOld),
    };
}
async function tagsOf({ history, askRemote, withoutTags }, policy) {
    const refs = await history.tags(policy.tags, askRemote);
    if (withoutTags === undefined)
        return refs;
    return { ...refs, tags: refs.tags.filter(({ name }) => !withoutTags.has(name)) };
}
async function policyFor(options, info, base) {
    const paths = (0,policy_file/* policyPaths */.ff)(options, info);
    if (base !== null && paths !== null)
        return await (0,policy_file/* policyAt */.E4)(options.history, base, paths);
    return await (0,policy_file/* findPolicy */.i6)(options);
}
/** The policy at the head, where the pull request itself makes it say something else than the one that judges. */
async function changedPolicy(options, info, judging, base, head) {
    const paths = (0,policy_file/* policyPaths */.ff)(options, info);
    if (paths === null)
        return null;
    const atHead = await (0,policy_file/* policyAt */.E4)(options.history, head, paths);
    if (options.policy !== null && judging.file === null && atHead.file === null)
        throw noNamedPolicy(options.policy);
    if (JSON.stringify(atHead.document) === JSON.stringify(judging.document))
        return null;
    // A branch that is behind its base holds an older policy without having changed it.
    const fork = await options.history.mergeBase(base, head);
    const before = fork === null ? null : await (0,policy_file/* policyAt */.E4)(options.history, fork, paths).catch(() => null);
    return before?.source === atHead.source ? null : atHead.document;
}
function noNamedPolicy(path) {
    return (0,problem/* mistake */.RT)('no-file', `there is no policy file ${path}, neither at the base nor at the head`, 'check the path; it counts from the directory you are in');
}
async function lastRelease(history, carries, releases, policy, today, tips) {
    const { lines } = (0,gathered/* linesToday */.pe)(today, releases, policy);
    const possible = (0,gathered/* lastReleaseOf */.ju)(carries, releases, lines, policy);
    // Of a pull request the branch it would change decides.
    const from = tips.at(-1);
    const last = possible.is === 'decided'
        ? possible.release
        : await history.firstContained(possible.candidates, from, tips);
    if (last === null && possible.is === 'reachable' && possible.onLine > 0) {
        const best = possible.candidates[0];
        throw (0,problem/* undecided */.oo)('line-unreachable', `the branch carries the line of ${best.tag}, but does not contain it, nor any other release of that line`, `merge ${best.tag} into the branch, or judge for another branch with --branch`);
    }
    const conflict = releases.conflicts.find((same) => same.some(({ tag }) => tag === last?.tag));
    if (conflict !== undefined && last !== null) {
        throw (0,problem/* undecided */.oo)('ambiguous-tag', `the last release, ${last.version.text}, is tagged on several commits: ${conflict.map(({ tag, commit }) => `${tag} on ${commit.slice(0, 9)}`).join(', ')}`, 'delete the wrong tag, or say in versions.tag how tags are written');
    }
    return last;
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
