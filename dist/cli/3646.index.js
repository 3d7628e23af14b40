export const id = 3646;
export const ids = [3646,4228];
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

/***/ 96949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $o: () => (/* binding */ isTestTag),
/* harmony export */   p7: () => (/* binding */ gatherTagBy),
/* harmony export */   yv: () => (/* binding */ gatherTag)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49299);
/* harmony import */ var _lines_releases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87984);
/* harmony import */ var _policy_compile_release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30390);
/* harmony import */ var _verdict_gathered_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60882);
/* harmony import */ var _versions_ref_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(62833);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59165);
/* harmony import */ var _statements_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36433);
/* harmony import */ var _baseline_facts_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(73874);
/* harmony import */ var _gather_cadence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71566);
/* harmony import */ var _gather_paths_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(95521);
/* harmony import */ var _gather_surfaces_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12169);
/* harmony import */ var _gather_written_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3346);
/* harmony import */ var _license_facts_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9278);
/* harmony import */ var _ownership_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(79306);
/* harmony import */ var _policy_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(20596);















/**
 * Gathers the facts for a tag that somebody made: those of now, without the tag itself (policy.md, *Decisions*, "Time").
 *
 * @param before where the tag stood before the push that is judged, if it did
 */
async function gatherTag(options, name, before) {
    const { history } = options;
    const info = await history.info;
    // A name that git refuses would be read as a revision: v1.0.0~1 is no tag.
    const found = (0,_versions_ref_js__WEBPACK_IMPORTED_MODULE_10__/* .refProblem */ .T)(name) === null ? await history.tagged(name) : null;
    if (found === null)
        throw await unknownTag(history, name);
    const policy = options.policy === null && info.top === null
        ? await (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_9__/* .policyAt */ .E4)(history, info.head ?? found.commit)
        : await (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_9__/* .findPolicy */ .i6)(options);
    return await gatherTagBy(policy, options, name, found, before);
}
/**
 * The same under a policy that is known.
 *
 * @param found where the tag stands, and whether it had to be fetched
 */
async function gatherTagBy(policy, options, name, { commit, fetched }, before = null) {
    const { history } = options;
    const info = await history.info;
    const { tags: style, timezone } = policy.policy;
    const today = (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .todayOf */ .X)(options, timezone);
    const pointer = style.isPointer(name) ||
        isTestTag(name, style) ||
        (!style.read(name).ok && (0,_policy_compile_release_js__WEBPACK_IMPORTED_MODULE_2__/* .isPointerOf */ .tL)(policy.policy.release, name));
    // Of a pointer nothing is judged, so nothing has to be fetched.
    const refs = pointer ? await history.refs() : await history.tags(style, fetched ? 'try' : undefined);
    const time = refs.tags.find((tag) => tag.name === name)?.time ?? 0;
    // First: what is fetched for it, the other questions are asked of.
    const branches = pointer ? [] : await branchesOf(options, name, commit, policy.policy, refs.defaultBranch);
    const [contains, remote] = await Promise.all([
        pointer ? [] : history.tagsWithin(commit, refs.tags),
        pointer ? { commit: null, asked: null } : history.tagAtRemote(name),
    ]);
    const tag = {
        name,
        commit,
        time,
        branches,
        contains: contains.filter((each) => each !== name),
        movedFrom: (await stoodOn(history, before, commit)) ?? (remote.commit === commit ? null : remote.commit),
        remoteAsked: remote.asked,
    };
    const releases = (0,_lines_releases_js__WEBPACK_IMPORTED_MODULE_1__/* .releasesOf */ .w0)(refs.tags, style, today, timezone, name);
    const read = style.read(name);
    const defaultBranch = options.defaultBranch ?? refs.defaultBranch;
    const last = !read.ok ? null : (0,_verdict_gathered_js__WEBPACK_IMPORTED_MODULE_3__/* .predecessorOf */ .Fr)(read.value, time, tag.contains, releases, policy.policy);
    const commits = pointer || !read.ok ? [] : (0,_ownership_js__WEBPACK_IMPORTED_MODULE_11__/* .allOwn */ .k)(await history.commits([commit], last === null ? [] : [last.commit]));
    return {
        pointer,
        policy,
        facts: {
            today,
            policy: policy.document,
            project: {
                tags: refs.tags,
                ...(pointer || !read.ok ? {} : await (0,_gather_paths_js__WEBPACK_IMPORTED_MODULE_12__/* .changedPaths */ .v)(options, policy.policy, last, null, commit)),
                ...(pointer || !read.ok
                    ? {}
                    : await (0,_gather_surfaces_js__WEBPACK_IMPORTED_MODULE_7__/* .surfaceFacts */ .v)(options, info, policy, { last, base: null, head: commit })),
                ...(pointer || !read.ok ? {} : await (0,_license_facts_js__WEBPACK_IMPORTED_MODULE_13__/* .licenseFacts */ .t)(options, info, policy.policy, today, null)),
                ...(pointer || !read.ok ? {} : await (0,_gather_written_js__WEBPACK_IMPORTED_MODULE_8__/* .writtenNumbers */ .I)(history, policy.policy.written, commit)),
                ...(pointer || !read.ok
                    ? {}
                    : await (0,_gather_cadence_js__WEBPACK_IMPORTED_MODULE_6__/* .securityReleases */ .l)(options, policy.policy, releases, {
                        last,
                        bound: (0,_verdict_gathered_js__WEBPACK_IMPORTED_MODULE_3__/* .boundOfTag */ .EI)(read.value, branches, policy.policy, defaultBranch).bound,
                        before: { version: read.value, time },
                        tips: [commit],
                    })),
            },
            head: commit,
            branch: null,
            defaultBranch,
            base: null,
            last: last?.tag ?? null,
            commits,
            tag,
            policyAtHead: null,
            // A tag bears no label: what was approved cannot be read from it.
            ...(await (0,_baseline_facts_js__WEBPACK_IMPORTED_MODULE_14__/* .baselineFacts */ .F)(options, info, policy.policy, null)),
            ...(0,_statements_js__WEBPACK_IMPORTED_MODULE_5__/* .statedFacts */ .Pv)({ ...options.statements, labels: null, teams: null }, policy.policy),
        },
    };
}
/** Whether a tag names a version that was tested, and no release. */
function isTestTag(name, style) {
    return !style.read(name).ok && style.readTested(name) !== null;
}
async function unknownTag(history, name) {
    const remote = await history.remote();
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .undecided */ .oo)('unknown-tag', `there is no tag ${JSON.stringify(name)} on a commit in ${history.name}`, `check its spelling, or fetch it: git fetch --tags${remote === null ? '' : ` ${remote}`}`);
}
/** The branches that contain the tag's commit; enough of them where one carries the tag's line. */
async function branchesOf({ history, defaultBranch }, name, commit, policy, known) {
    const version = policy.tags.read(name);
    return await history.branchesWith(commit, (found) => !version.ok || (0,_verdict_gathered_js__WEBPACK_IMPORTED_MODULE_3__/* .carryVersion */ .yc)(found, version.value, policy, defaultBranch ?? known));
}
/**
 * Where the tag stood before a push, if not where it stands now. An event names the tag's own object, where it was
 * annotated; one that is gone cannot be followed to its commit.
 */
async function stoodOn(history, before, commit) {
    if (before === null || before === commit)
        return null;
    const stood = (await history.commitOf(before)) ?? before;
    return stood === commit ? null : stood;
}


/***/ }),

/***/ 3346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ writtenNumbers)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49299);
/* harmony import */ var _versions_written_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24027);


/** More files than anybody writes a version into: the pattern is a mistake. */
const MOST_FILES = 1_000;
/** A manifest has some kilobytes. */
const MOST_BYTES = 1_000_000;
/** What the files of `versions.files` carry at a commit, where the policy names some. */
async function writtenNumbers(history, rules, commit) {
    if (rules.length === 0)
        return {};
    const listed = (await history.entriesAt(commit, null)).filter(({ path }) => rules.some((rule) => rule.path.matches(path)));
    if (listed.length > MOST_FILES)
        throw (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)('too-many-files', `versions.files names ${listed.length} files at ${commit.slice(0, 9)}, more than ${MOST_FILES}`, 'narrow its patterns');
    const files = await history.read(listed, MOST_BYTES);
    const { versionIn } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6262)]).then(__webpack_require__.bind(__webpack_require__, 86262));
    const written = rules.flatMap(({ path: pattern, place }) => {
        const where = (0,_versions_written_js__WEBPACK_IMPORTED_MODULE_1__/* .placeWords */ .fp)(place);
        const fitting = files.filter(({ path }) => pattern.matches(path));
        if (fitting.length === 0)
            return [{ path: pattern.source, where, found: null, problem: 'there is no such file' }];
        return fitting.map(({ path, text, problem }) => ({
            path,
            where,
            ...(text === null ? { found: null, problem } : versionIn(text, path, place)),
        }));
    });
    return { written };
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


/***/ }),

/***/ 61327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ replayReleases),
/* harmony export */   y: () => (/* binding */ releasesIn)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49299);
/* harmony import */ var _lines_calendar_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58424);
/* harmony import */ var _lines_releases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87984);
/* harmony import */ var _verdict_judge_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94959);
/* harmony import */ var _verdict_replay_replayed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13060);
/* harmony import */ var _verdict_rules_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23276);
/* harmony import */ var _gather_ask_approvals_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18135);
/* harmony import */ var _gather_gather_tag_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96949);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59165);









/** Judges past releases one after the other, oldest first. */
async function replayReleases(run, releases) {
    const replayed = [];
    for (const [index, release] of releases.entries()) {
        run.options.steps?.(index, releases.length, 'judging releases');
        replayed.push(await replayRelease(run, release));
    }
    return replayed;
}
/** Judges one past release as `verify` does with the tag's own day as today. */
async function replayRelease({ options, history, policyFor, found, learn }, release) {
    try {
        const by = await policyFor(release);
        const today = (0,_lines_calendar_js__WEBPACK_IMPORTED_MODULE_7__/* .dayOf */ .kb)(release.time, by.policy.timezone);
        const at = { commit: release.commit, fetched: false };
        // How far it has come is told by releases.
        const quiet = { ...options, history, today, progress: () => { } };
        const gathered = await (0,_gather_gather_tag_js__WEBPACK_IMPORTED_MODULE_5__/* .gatherTagBy */ .p7)(by, quiet, release.tag, at);
        const facts = await (0,_gather_ask_approvals_js__WEBPACK_IMPORTED_MODULE_8__/* .askApprovals */ .Q)(options, gathered.facts, by.policy);
        const replayed = (0,_verdict_replay_replayed_js__WEBPACK_IMPORTED_MODULE_3__/* .replayedOf */ .Y)(release, (0,_verdict_judge_by_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeBy */ .F)(facts, _verdict_rules_index_js__WEBPACK_IMPORTED_MODULE_4__/* .RULES */ .y), by.policy, found.policy);
        learn?.(facts, replayed);
        return replayed;
    }
    catch (error) {
        // What hides one release must not hide the others.
        if (!(error instanceof _base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF))
            throw error;
        const { code, message, remedy } = error;
        return (0,_verdict_replay_replayed_js__WEBPACK_IMPORTED_MODULE_3__/* .replayedOf */ .Y)(release, { outcome: 'undecided', error: { code, message, remedy } }, found.policy);
    }
}
/**
 * All releases of a history, the oldest first; those of one moment in the order of their versions.
 *
 * @param today the day after which none exists; null for no such day
 */
async function releasesIn(history, { tags, timezone, scheme }, prereleases, today) {
    const last = today === null ? LAST_DAY : (0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .dayNamed */ .a)(today);
    const { stable, prerelease, conflicts } = (0,_lines_releases_js__WEBPACK_IMPORTED_MODULE_1__/* .releasesOf */ .w0)((await history.refs()).tags, tags, last, timezone);
    // A version on several commits was released as often.
    const again = conflicts.flatMap((same) => same.slice(1));
    const all = [...stable, ...prerelease, ...again];
    const kept = prereleases ? all : all.filter(({ version }) => version.prerelease.length === 0);
    return {
        releases: kept.sort((a, b) => a.time - b.time || scheme.compare(a.version, b.version) || (a.tag < b.tag ? -1 : 1)),
        prereleases: all.length - kept.length,
    };
}
/** Days compare as text: this one is after all others. */
const LAST_DAY = '9999-12-31';


/***/ }),

/***/ 72997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ RecordedHistory)
});

// EXTERNAL MODULE: ./build/base/problem.js
var problem = __webpack_require__(49299);
// EXTERNAL MODULE: ./build/hosts/branches.js
var branches = __webpack_require__(73182);
// EXTERNAL MODULE: ./build/hosts/clone.js + 2 modules
var clone = __webpack_require__(59800);
;// CONCATENATED MODULE: ./build/hosts/commits/ancestry.js
/**
 * Who descends from whom in a whole history. Every commit has a rank: above those of all its parents, whatever its date
 * says.
 */
class Ancestry {
    #table;
    /** The commits by rank: parents before their children. */
    order;
    #rank;
    /** What the last walk made of a commit: its number, doubled; one more where the walk is to leave it out. */
    #mark;
    #children;
    #walk = 0;
    constructor(table) {
        this.#table = table;
        const { count } = table;
        this.#rank = new Uint32Array(count);
        this.#mark = new Uint32Array(count);
        this.#children = new Int32Array(count);
        this.order = this.#ordered();
        for (const [rank, commit] of this.order.entries())
            this.#rank[commit] = rank;
    }
    /** Dates may run backwards, so git's own order is none to rely on (Kahn's algorithm, children first). */
    #ordered() {
        const table = this.#table;
        const { count } = table;
        const open = this.#children;
        for (let commit = 0; commit < count; commit += 1)
            for (let which = 0; which < table.parentCount(commit); which += 1)
                open[table.parent(commit, which)] += 1;
        const order = new Uint32Array(count);
        // Filled from the end, children first; what is between `next` and `end` waits for its parents to be looked at.
        let end = count;
        let next = count;
        for (let commit = 0; commit < count; commit += 1) {
            if (open[commit] !== 0)
                continue;
            next -= 1;
            order[next] = commit;
        }
        while (end > next) {
            end -= 1;
            const commit = order[end];
            for (let which = 0; which < table.parentCount(commit); which += 1) {
                const parent = table.parent(commit, which);
                open[parent] = open[parent] - 1;
                if (open[parent] !== 0)
                    continue;
                next -= 1;
                order[next] = parent;
            }
        }
        return order;
    }
    /**
     * The commits that one reaches and some others do not, in the order of `git log --topo-order`: children before their
     * parents, and what a merge brought before what it was merged into.
     */
    between(tip, without) {
        this.#walk += 1;
        const wanted = this.#walk * 2;
        const left = wanted + 1;
        const mark = this.#mark;
        const table = this.#table;
        const queue = new RankQueue(this.#rank);
        // Commits in the queue that are wanted: once there is none, nothing new can be found.
        let open = 0;
        const meet = (commit, as) => {
            const before = mark[commit];
            if (before >= as)
                return;
            mark[commit] = as;
            if (before === wanted)
                open -= 1;
            if (as === wanted)
                open += 1;
            if (before < wanted)
                queue.push(commit);
        };
        for (const commit of without)
            meet(commit, left);
        meet(tip, wanted);
        const found = [];
        while (open > 0) {
            const commit = queue.pop();
            const as = mark[commit];
            if (as === wanted) {
                open -= 1;
                found.push(commit);
            }
            for (let which = 0; which < table.parentCount(commit); which += 1)
                meet(table.parent(commit, which), as);
        }
        return this.#inTopoOrder(tip, found, wanted);
    }
    /** git's own: a stack of commits whose children have all been shown; the last parent comes first. */
    #inTopoOrder(tip, found, wanted) {
        if (found.length === 0)
            return [];
        const table = this.#table;
        const children = this.#children;
        const isFound = (commit) => this.#mark[commit] === wanted && table.has(commit);
        for (const commit of found)
            for (let which = 0; which < table.parentCount(commit); which += 1)
                children[table.parent(commit, which)] += 1;
        const ordered = [];
        const stack = [tip];
        for (let commit = stack.pop(); commit !== undefined; commit = stack.pop()) {
            ordered.push(commit);
            for (let which = 0; which < table.parentCount(commit); which += 1) {
                const parent = table.parent(commit, which);
                children[parent] = children[parent] - 1;
                if (children[parent] === 0 && isFound(parent))
                    stack.push(parent);
            }
        }
        return ordered;
    }
}
/** Commits, the one of the highest rank first: a binary heap. */
class RankQueue {
    #rank;
    #heap = [];
    constructor(rank) {
        this.#rank = rank;
    }
    push(commit) {
        const heap = this.#heap;
        const rank = this.#rank[commit];
        let at = heap.length;
        while (at > 0) {
            const above = (at - 1) >> 1;
            if (this.#rank[heap[above]] >= rank)
                break;
            heap[at] = heap[above];
            at = above;
        }
        heap[at] = commit;
    }
    /** Only of a queue that is not empty. */
    pop() {
        const heap = this.#heap;
        const first = heap[0];
        const last = heap.pop();
        if (heap.length === 0)
            return first;
        const rank = this.#rank[last];
        let at = 0;
        for (;;) {
            let below = at * 2 + 1;
            if (below >= heap.length)
                break;
            const right = below + 1;
            if (right < heap.length &&
                this.#rank[heap[right]] > this.#rank[heap[below]])
                below = right;
            if (this.#rank[heap[below]] <= rank)
                break;
            heap[at] = heap[below];
            at = below;
        }
        heap[at] = last;
        return first;
    }
}

;// CONCATENATED MODULE: ./build/hosts/commits/contained.js
/**
 * Which of some marked commits each of them contains: one pass over the history, with a set of bits that a commit shares
 * with its parent as long as nothing is added.
 */
class Contained {
    /** The commits that are asked about, each once, and the place of its bit. */
    #place = new Map();
    /** The set of each of them. */
    #sets = [];
    constructor(table, { order }, marked) {
        for (const commit of marked)
            if (!this.#place.has(commit))
                this.#place.set(commit, this.#place.size);
        this.#pass(table, order);
    }
    #pass(table, order) {
        const words = Math.ceil(this.#place.size / 32);
        // The sets that some commit may still hand on, by number; a commit without marked ancestors has the empty one, 0.
        const sets = [new Uint32Array(words)];
        const setOf = new Uint32Array(table.count);
        for (const commit of order) {
            let set = 0;
            for (let which = 0; which < table.parentCount(commit); which += 1)
                set = union(sets, set, setOf[table.parent(commit, which)]);
            const place = this.#place.get(commit);
            if (place !== undefined) {
                const own = sets[set].slice();
                own[place >> 5] = own[place >> 5] | (1 << (place & 31));
                set = sets.push(own) - 1;
                this.#sets[place] = own;
            }
            setOf[commit] = set;
        }
    }
    /** The place of a marked commit, to ask {@link isWithin} by. */
    placeOf(commit) {
        return this.#place.get(commit) ?? -1;
    }
    /** Whether a marked commit is, or contains, another one; both by their places. */
    isWithin(place, of) {
        const set = this.#sets[of];
        return set !== undefined && ((set[place >> 5] >>> (place & 31)) & 1) === 1;
    }
}
/** One of the two where it holds the other; only else a new one. */
function union(sets, a, b) {
    if (a === b || b === 0)
        return a;
    if (a === 0)
        return b;
    const left = sets[a];
    const right = sets[b];
    let more = false;
    let less = false;
    for (let word = 0; word < left.length; word += 1) {
        const both = (left[word] | right[word]) >>> 0;
        if (both !== left[word])
            more = true;
        if (both !== right[word])
            less = true;
    }
    if (!more)
        return a;
    if (!less)
        return b;
    const joined = left.slice();
    for (let word = 0; word < joined.length; word += 1)
        joined[word] = joined[word] | right[word];
    return sets.push(joined) - 1;
}

;// CONCATENATED MODULE: ./build/hosts/commits/object-ids.js
/** A number for each object id: an open-addressing table over the ids' bytes, since a million strings would not do. */
class ObjectIds {
    /** The bytes of an id: 20 of SHA-1, 32 of SHA-256. */
    width;
    #count = 0;
    #bytes;
    /** One more than the number of the id in a slot; 0 for a free one. The length is a power of two. */
    #slots;
    constructor(width, expected = 1 << 12) {
        this.width = width;
        this.#bytes = Buffer.allocUnsafe(expected * width);
        this.#slots = new Uint32Array(powerOfTwo(expected * 2));
    }
    get count() {
        return this.#count;
    }
    /** The number of the id that begins at a place of a text in hexadecimal digits; a new one where it was never seen. */
    add(text, at) {
        const slot = this.#slotOf(text, at);
        const known = this.#slots[slot];
        if (known > 0)
            return known - 1;
        this.#count += 1;
        this.#slots[slot] = this.#count;
        if (this.#count * 2 > this.#slots.length)
            this.#rehash();
        return this.#count - 1;
    }
    /** The number of an id; null where it was never seen. */
    find(id) {
        if (id.length !== this.width * 2)
            return null;
        const known = this.#slots[this.#slotOf(Buffer.from(id, 'latin1'), 0)];
        return known > 0 ? known - 1 : null;
    }
    /** The id of a number, in hexadecimal digits. */
    id(index) {
        return this.#bytes.toString('hex', index * this.width, (index + 1) * this.width);
    }
    /** The slot that holds the id, or the free one that would; its bytes stand behind the last id then. */
    #slotOf(text, at) {
        const { width } = this;
        const from = this.#count * width;
        if (from + width > this.#bytes.length)
            this.#grow();
        const bytes = this.#bytes;
        for (let byte = 0; byte < width; byte += 1) {
            const high = text[at + byte * 2];
            const low = text[at + byte * 2 + 1];
            // '0'…'9' are 48…57, 'a'…'f' are 97…102.
            bytes[from + byte] = ((high > 57 ? high - 87 : high - 48) << 4) | (low > 57 ? low - 87 : low - 48);
        }
        const mask = this.#slots.length - 1;
        for (let slot = this.#hash(from) & mask;; slot = (slot + 1) & mask) {
            const known = this.#slots[slot];
            if (known === 0 || this.#same((known - 1) * width, from))
                return slot;
        }
    }
    #hash(from) {
        return this.#bytes.readUInt32LE(from);
    }
    #same(a, b) {
        const bytes = this.#bytes;
        for (let byte = 0; byte < this.width; byte += 1)
            if (bytes[a + byte] !== bytes[b + byte])
                return false;
        return true;
    }
    #grow() {
        const larger = Buffer.allocUnsafe(this.#bytes.length * 2);
        this.#bytes.copy(larger);
        this.#bytes = larger;
    }
    #rehash() {
        const slots = new Uint32Array(this.#slots.length * 2);
        const mask = slots.length - 1;
        for (let index = 0; index < this.#count; index += 1) {
            let slot = this.#hash(index * this.width) & mask;
            while (slots[slot] > 0)
                slot = (slot + 1) & mask;
            slots[slot] = index + 1;
        }
        this.#slots = slots;
    }
}
function powerOfTwo(least) {
    let size = 16;
    while (size < least)
        size *= 2;
    return size;
}

;// CONCATENATED MODULE: ./build/hosts/commits/commit-table.js

/** Messages are kept in blocks of this many bytes; one that is longer gets a block of its own. */
const BLOCK = 1 << 22;
/**
 * A whole history in columns: a commit is a number, in the order in which its id was first met. Messages stay the bytes
 * that git printed until somebody asks for one.
 */
class CommitTable {
    ids;
    /** Where the parents of a commit begin among all of them, plus one; 0 for a commit that was only named as a parent. */
    #parentsAt;
    #parentCount;
    #parents;
    #parentsUsed = 0;
    #block;
    #messageAt;
    #messageLength;
    #blocks = [];
    #blockUsed = 0;
    /** @param width the bytes of an object id */
    constructor(width, expected = 1 << 12) {
        this.ids = new ObjectIds(width, expected);
        this.#parentsAt = new Uint32Array(expected);
        this.#parentCount = new Uint16Array(expected);
        this.#parents = new Uint32Array(expected);
        this.#block = new Uint32Array(expected);
        this.#messageAt = new Uint32Array(expected);
        this.#messageLength = new Uint32Array(expected);
    }
    /** How many commits there are, those that were only named as parents included. */
    get count() {
        return this.ids.count;
    }
    /**
     * Takes in one commit.
     *
     * @param text bytes that hold the id from `id` on, the parents' ids with a blank between two from `parents` on, and the
     *   message from `message` to `end`
     */
    add(text, id, parents, message, end) {
        const { width } = this.ids;
        const commit = this.ids.add(text, id);
        const from = this.#parentsUsed;
        for (let at = parents; at + width * 2 < message; at += width * 2 + 1)
            this.#addParent(text, at);
        this.#fit();
        this.#parentsAt[commit] = from + 1;
        this.#parentCount[commit] = this.#parentsUsed - from;
        this.#keep(commit, text, message, end);
    }
    #addParent(text, at) {
        const parent = this.ids.add(text, at);
        if (this.#parentsUsed === this.#parents.length)
            this.#parents = larger(this.#parents, Uint32Array);
        this.#parents[this.#parentsUsed] = parent;
        this.#parentsUsed += 1;
    }
    #fit() {
        while (this.#parentsAt.length < this.ids.count) {
            this.#parentsAt = larger(this.#parentsAt, Uint32Array);
            this.#parentCount = larger(this.#parentCount, Uint16Array);
            this.#block = larger(this.#block, Uint32Array);
            this.#messageAt = larger(this.#messageAt, Uint32Array);
            this.#messageLength = larger(this.#messageLength, Uint32Array);
        }
    }
    #keep(commit, text, from, end) {
        const length = end - from;
        if (this.#blocks.length === 0 || this.#blockUsed + length > BLOCK) {
            this.#blocks.push(Buffer.allocUnsafeSlow(Math.max(BLOCK, length)));
            this.#blockUsed = 0;
        }
        const block = this.#blocks.at(-1);
        text.copy(block, this.#blockUsed, from, end);
        this.#block[commit] = this.#blocks.length - 1;
        this.#messageAt[commit] = this.#blockUsed;
        this.#messageLength[commit] = length;
        this.#blockUsed += length;
    }
    /** Whether the commit itself was read, not only named as somebody's parent. */
    has(commit) {
        return (this.#parentsAt[commit] ?? 0) > 0;
    }
    parentCount(commit) {
        return this.#parentCount[commit];
    }
    parent(commit, which) {
        return this.#parents[this.#parentsAt[commit] - 1 + which];
    }
    message(commit) {
        const block = this.#blocks[this.#block[commit]];
        const at = this.#messageAt[commit];
        return block === undefined
            ? ''
            : block.toString('utf8', at, at + this.#messageLength[commit]);
    }
    /** The commit as git would show it alone. */
    commit(index) {
        const parents = [];
        for (let which = 0; which < this.parentCount(index); which += 1)
            parents.push(this.ids.id(this.parent(index, which)));
        return { commit: this.ids.id(index), parents, message: this.message(index) };
    }
}
function larger(column, Column) {
    const grown = new Column(column.length * 2);
    grown.set(column);
    return grown;
}

;// CONCATENATED MODULE: ./build/hosts/commits/read-table.js

/** Fields of a commit, each with a NUL behind it. */
const FIELDS = 3;
/**
 * The commits that branches and tags reach, in one pass: what one `git log` prints is taken apart as it comes.
 *
 * @throws Problem where the history is broken
 */
async function readTable(git) {
    const records = new Records();
    await git.stream([
        'log',
        '-z',
        '--branches',
        '--tags',
        '--remotes',
        '--no-show-signature',
        // It is read from the tree of HEAD where there is no work tree, and a partial clone may lack that.
        '--no-mailmap',
        '--encoding=UTF-8',
        '--format=%H%x00%P%x00%B',
        '--',
    ], (chunk) => records.take(chunk));
    return records.table;
}
/** Takes chunks apart; a commit may lie in several, and a chunk may hold many. */
class Records {
    #table = null;
    /** What follows the last whole commit, chunk by chunk: joined once the commit is whole. */
    #rest = [];
    #fieldsInRest = 0;
    /** Without a commit any width will do. */
    get table() {
        return this.#table ?? new CommitTable(20);
    }
    take(chunk) {
        const missing = FIELDS - this.#fieldsInRest;
        if (this.#rest.length > 0 && nulsIn(chunk, missing) < missing) {
            this.#fieldsInRest += nulsIn(chunk, missing);
            this.#rest.push(chunk);
            return;
        }
        const text = this.#rest.length === 0 ? chunk : Buffer.concat([...this.#rest, chunk]);
        let from = 0;
        for (;;) {
            const id = text.indexOf(0, from);
            const parents = id < 0 ? -1 : text.indexOf(0, id + 1);
            const message = parents < 0 ? -1 : text.indexOf(0, parents + 1);
            if (message < 0) {
                this.#rest = from < text.length ? [text.subarray(from)] : [];
                this.#fieldsInRest = Number(id >= 0) + Number(parents >= 0);
                return;
            }
            this.#table ??= new CommitTable((id - from) / 2);
            this.#table.add(text, from, id + 1, parents + 1, message);
            from = message + 1;
        }
    }
}
/** How many NULs a chunk holds, counted up to a limit. */
function nulsIn(chunk, limit) {
    let count = 0;
    for (let at = chunk.indexOf(0); at >= 0 && count < limit; at = chunk.indexOf(0, at + 1))
        count += 1;
    return count;
}

// EXTERNAL MODULE: ./build/hosts/complete.js
var complete = __webpack_require__(2497);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./build/hosts/memory.js

/**
 * Keeps the space for what lives a moment from growing: V8 doubles it up to a hundred megabytes and more while much is made
 * and thrown away, which saves little where nothing of it lasts. Read by V8 whenever it would grow that space.
 */
function keepYoungSpaceSmall() {
    external_node_v8_.setFlagsFromString('--semi-space-growth-factor=1');
}

// EXTERNAL MODULE: ./build/hosts/files-at.js
var files_at = __webpack_require__(39281);
;// CONCATENATED MODULE: ./build/hosts/object-talk.js
/**
 * One `git cat-file --batch` that answers as long as somebody asks: a process for all objects of a run. Questions are
 * answered in turn. An object that is broken ends git; whoever asks next gets a process of its own.
 */
class ObjectTalk {
    #git;
    #child = null;
    #chunks = [];
    #waiting = null;
    #ended = false;
    #stderr = '';
    #last = Promise.resolve();
    constructor(git) {
        this.#git = git;
    }
    /**
     * The object that a name without line breaks stands for; null where the repository lacks it.
     *
     * @throws Problem where git ends before it has answered
     */
    read(name) {
        const answer = this.#last.then(() => this.#ask(name));
        this.#last = answer.catch(() => { });
        return answer;
    }
    /** Lets the process end. */
    close() {
        this.#child?.stdin?.end();
        this.#child = null;
    }
    async #ask(name) {
        this.#child ??= this.#start();
        this.#child.stdin?.write(`${name}\n`);
        const header = (await this.#line()).split(' ');
        const [id = '', , size = ''] = header.slice(-3);
        if (header.length !== 3 || !/^[0-9a-f]+$/.test(id) || !/^\d+$/.test(size))
            return null;
        const bytes = await this.#bytes(Number(size) + 1);
        return { id, bytes: bytes.subarray(0, -1) };
    }
    #start() {
        const child = this.#git.converse(['cat-file', '--batch']);
        child.stdin?.on('error', () => { });
        child.stdout?.on('data', (chunk) => {
            this.#chunks.push(chunk);
            this.#waiting?.();
        });
        child.stderr?.on('data', (chunk) => {
            this.#stderr += chunk.toString('utf8');
        });
        const end = () => {
            // One that could not be started tells so twice, and the next one may run by then.
            if (this.#child !== child)
                return;
            this.#ended = true;
            this.#waiting?.();
        };
        child.on('close', end);
        child.on('error', end);
        return child;
    }
    async #more() {
        if (this.#ended) {
            const stderr = this.#stderr;
            // A remote that does not answer would be waited for again and again.
            if (!/promisor remote/.test(stderr))
                this.#forget();
            throw await this.#git.explain({ stderr });
        }
        await new Promise((resolve) => {
            this.#waiting = resolve;
        });
        this.#waiting = null;
    }
    #forget() {
        this.#child = null;
        this.#chunks = [];
        this.#ended = false;
        this.#stderr = '';
    }
    async #line() {
        for (;;) {
            const text = this.#joined();
            const end = text.indexOf(10);
            if (end >= 0)
                return this.#take(end + 1).toString('utf8', 0, end);
            await this.#more();
        }
    }
    async #bytes(count) {
        while (this.#chunks.reduce((sum, { length }) => sum + length, 0) < count)
            await this.#more();
        this.#joined();
        return this.#take(count);
    }
    #joined() {
        const joined = this.#chunks.length === 1 ? this.#chunks[0] : Buffer.concat(this.#chunks);
        this.#chunks = [joined];
        return joined;
    }
    #take(count) {
        const text = this.#joined();
        this.#chunks = [text.subarray(count)];
        return text.subarray(0, count);
    }
}

;// CONCATENATED MODULE: ./build/hosts/tree-objects.js



/** How many names in folders are kept: neighbouring releases share most of theirs, and a folder may hold thousands. */
const KEPT = 200_000;
/** The folders and files of commits, asked of one process that stays; what was read of a folder is kept by its id. */
class TreeObjects {
    #git;
    #talk;
    #folders = new Map();
    /** How many names they hold. */
    #kept = 0;
    #roots = new Map();
    constructor(git) {
        this.#git = git;
        this.#talk = new ObjectTalk(git);
    }
    close() {
        this.#talk.close();
    }
    /** What a commit has at some paths, as far as it has them; without paths all its files. */
    async entriesAt(commit, paths) {
        const root = await this.#root(commit);
        if (paths === null)
            return await this.#files(root, '');
        const found = await Promise.all(paths.map((path) => this.#entryAt(root, path)));
        return found.flatMap((entry) => entry ?? []);
    }
    /** The paths that differ between two commits; what was renamed is two paths. */
    async pathsBetween(from, to) {
        const paths = [];
        await this.#compare(await this.#root(from), await this.#root(to), '', paths);
        return paths;
    }
    async read(files, most) {
        // What is too long for a manifest is not to be brought into memory at all.
        if (most !== null)
            return await (0,files_at/* readFiles */.Ul)(this.#git, files, most);
        return await Promise.all(files.map(async (file) => {
            const { path, object } = file;
            const problem = (0,files_at/* whyUnread */.Ms)(file, undefined, null);
            if (problem !== null)
                return { path, text: null, problem };
            const held = await this.#talk.read(object);
            if (held === null)
                throw await this.#git.explain({ stderr: `fatal: ${object} missing\n` });
            return { path, text: held.bytes.toString('utf8'), problem: null };
        }));
    }
    #root(commit) {
        let root = this.#roots.get(commit);
        if (root === undefined) {
            root = this.#talk.read(`${commit}^{tree}`).then(async (held) => {
                if (held === null)
                    throw await this.#git.explain({ stderr: `fatal: ${commit} missing\n` });
                this.#keep(held.id, held.bytes);
                return held.id;
            });
            this.#roots.set(commit, root);
        }
        return root;
    }
    async #folder(id) {
        const known = this.#folders.get(id);
        if (known !== undefined)
            return known;
        const held = await this.#talk.read(id);
        if (held === null)
            throw await this.#git.explain({ stderr: `fatal: ${id} missing\n` });
        return this.#keep(id, held.bytes);
    }
    #keep(id, bytes) {
        const names = namesOf(bytes, id.length / 2);
        if (names === null)
            throw (0,problem/* undecided */.oo)('git-failed', `the tree ${id.slice(0, 9)} is broken: it is none that git writes`, 'git fsck says what else is; clone again');
        if (this.#kept + names.length > KEPT) {
            this.#folders.clear();
            this.#kept = 0;
        }
        if (!this.#folders.has(id))
            this.#kept += names.length;
        this.#folders.set(id, names);
        return names;
    }
    async #files(tree, above) {
        const files = [];
        for (const { name, ...entry } of await this.#folder(tree)) {
            const path = above + name;
            if (entry.type === 'tree')
                files.push(...(await this.#files(entry.object, `${path}/`)));
            else
                files.push({ path, ...entry });
        }
        return files;
    }
    async #entryAt(root, path) {
        let tree = root;
        const names = path.split('/');
        for (const [index, name] of names.entries()) {
            const found = (await this.#folder(tree)).find((each) => each.name === name);
            if (found === undefined)
                return null;
            const { mode, type, object } = found;
            if (index === names.length - 1)
                return { path, mode, type, object };
            if (type !== 'tree')
                return null;
            tree = object;
        }
        return null;
    }
    async #compare(from, to, above, paths) {
        if (from === to)
            return;
        const before = new Map((from === null ? [] : await this.#folder(from)).map((each) => [each.name, each]));
        const after = new Map((to === null ? [] : await this.#folder(to)).map((each) => [each.name, each]));
        for (const name of new Set([...before.keys(), ...after.keys()])) {
            const old = before.get(name);
            const next = after.get(name);
            if (old?.object === next?.object && old?.mode === next?.mode)
                continue;
            const path = above + name;
            if (isFile(old) || isFile(next))
                paths.push(path);
            await this.#compare(treeOf(old), treeOf(next), `${path}/`, paths);
        }
    }
}
function isFile(entry) {
    return entry !== undefined && entry.type !== 'tree';
}
function treeOf(entry) {
    return entry?.type === 'tree' ? entry.object : null;
}
/** A tree as git stores it: mode, blank, name, NUL, the bytes of the id. Null where it is none. */
function namesOf(bytes, width) {
    const names = [];
    for (let at = 0; at < bytes.length;) {
        const blank = bytes.indexOf(32, at);
        const nul = blank < 0 ? -1 : bytes.indexOf(0, blank);
        if (nul < 0 || nul + width >= bytes.length)
            return null;
        const mode = bytes.toString('latin1', at, blank).padStart(6, '0');
        const object = bytes.toString('hex', nul + 1, nul + 1 + width);
        names.push({ name: bytes.toString('utf8', blank + 1, nul), mode, type: typeOf(mode), object });
        at = nul + 1 + width;
    }
    return names;
}
function typeOf(mode) {
    if (mode === '040000')
        return 'tree';
    return mode === '160000' ? 'commit' : 'blob';
}

;// CONCATENATED MODULE: ./build/hosts/recorded-history.js









/** From so many commits on memory matters more than a little time. */
const LARGE = 100_000;
/**
 * A clone whose whole history was read in one pass, for many questions about the past: commits, ranges, what contains
 * what are answered from memory, and files by one process that stays. The remote is not asked about single tags.
 */
class RecordedHistory extends clone/* Clone */.i {
    #refs;
    #table;
    #ancestry;
    #contained;
    /** The branches in the order of their names, and the places of their tips. */
    #tips;
    /** The places of the tags' commits, in the order of the tags. */
    #places;
    #tagged;
    #trees;
    constructor(clone, refs, table, tips) {
        super(clone.git, clone.progress);
        this.#refs = refs;
        this.#table = table;
        this.#ancestry = new Ancestry(table);
        this.#tagged = new Map(refs.tags.map(({ name, commit }) => [name, commit]));
        const indexOf = (commit) => this.#index(commit);
        const tagged = refs.tags.map(({ commit }) => indexOf(commit));
        const branches = [...tips].map(([name, commits]) => [name, commits.map(indexOf)]);
        this.#contained = new Contained(table, this.#ancestry, [
            ...tagged,
            ...branches.flatMap(([, commits]) => commits),
        ]);
        const placeOf = (commit) => this.#contained.placeOf(commit);
        this.#places = Uint32Array.from(tagged, placeOf);
        this.#tips = branches
            .map(([name, commits]) => [name, commits.map(placeOf)])
            .sort(([a], [b]) => (a < b ? -1 : 1));
        this.#trees = new TreeObjects(clone.git);
    }
    /**
     * Reads a clone. One that lacks history is completed from its remote first.
     *
     * @throws Problem where the history cannot be had, or is broken
     */
    static async of(clone, reader) {
        const info = await clone.info;
        if (info.shallow) {
            await (0,complete/* completeBranches */.GL)(clone, info);
            await clone.tags(reader);
            await clone.bringSince(info.head === null ? [] : [info.head], null);
        }
        clone.progress('reading the history');
        const [refs, tips, early] = await Promise.all([
            info.shallow ? clone.afresh().refs() : clone.tags(reader),
            (0,branches/* branchTips */.d1)(clone.git),
            readTable(clone.git),
        ]);
        if (early.count > LARGE)
            keepYoungSpaceSmall();
        // Tags that the remote alone had were fetched meanwhile.
        const whole = refs.tags.every(({ commit }) => early.ids.find(commit) !== null);
        return new RecordedHistory(clone, refs, whole ? early : await readTable(clone.git), tips);
    }
    /** Lets the process end that files were asked of. */
    close() {
        this.#trees.close();
    }
    refs() {
        return Promise.resolve(this.#refs);
    }
    tags() {
        return this.refs();
    }
    tagged(name) {
        const commit = this.#tagged.get(name);
        return Promise.resolve(commit === undefined ? null : { commit, fetched: false });
    }
    tagAtRemote() {
        return Promise.resolve({ commit: null, asked: null });
    }
    branchesWith(commit) {
        return answered(() => {
            const place = this.#contained.placeOf(this.#index(commit));
            return this.#tips
                .filter(([, tips]) => tips.some((tip) => this.#contained.isWithin(place, tip)))
                .map(([name]) => name);
        });
    }
    async bring() { }
    async bringSince() { }
    async commits(of, without) {
        const [tip, ...more] = of;
        if (tip === undefined || more.length > 0)
            return await super.commits(of, without);
        const found = this.#ancestry.between(this.#index(tip), without.map((commit) => this.#index(commit)));
        return found.map((commit) => this.#table.commit(commit));
    }
    tagsWithin(commit) {
        return answered(() => {
            const of = this.#contained.placeOf(this.#index(commit));
            const names = [];
            for (const [index, { name }] of this.#refs.tags.entries())
                if (this.#contained.isWithin(this.#places[index], of))
                    names.push(name);
            return names;
        });
    }
    async pathsAt(commit) {
        return (await this.#trees.entriesAt(commit, null)).map(({ path }) => path);
    }
    pathsBetween(from, to) {
        return this.#trees.pathsBetween(from, to);
    }
    entriesAt(commit, paths) {
        return this.#trees.entriesAt(commit, paths);
    }
    read(files, most) {
        return this.#trees.read(files, most);
    }
    #index(commit) {
        const index = this.#table.ids.find(commit);
        if (index === null || !this.#table.has(index))
            throw unread(commit);
        return index;
    }
}
/** What is known at once, as whoever asks a clone expects it: a fault is the promise's. */
function answered(answer) {
    return new Promise((resolve) => {
        resolve(answer());
    });
}
function unread(commit) {
    return (0,problem/* undecided */.oo)('missing-objects', `the commit ${commit.slice(0, 9)} is not in the history that git shows`, 'complete the clone: git fetch --all --tags, and git fsck says what it lacks');
}


/***/ }),

/***/ 13060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ replayedOf),
/* harmony export */   o: () => (/* binding */ countedUp)
/* harmony export */ });
/* harmony import */ var _lines_calendar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58424);
/* harmony import */ var _lines_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48607);


/** So many commits say enough of why a kind was asked for. */
const MOST_REASONS = 3;
/**
 * What a judgement says of a past release. Pure.
 *
 * @param policy the one that judged it: parts and lines may have had other names then
 * @param reader the one by which its tag was found
 */
function replayedOf(release, judgement, policy, reader = policy) {
    const read = policy.tags.read(release.tag);
    const version = read.ok ? read.value : release.version;
    const { lines, scheme } = read.ok ? policy : reader;
    const known = {
        tag: release.tag,
        version: release.version.text,
        commit: release.commit,
        date: (0,_lines_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb)(release.time, policy.timezone),
        line: (0,_lines_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .lineId */ .W9)(version.parts, lines.by, scheme),
    };
    if (judgement.outcome === 'undecided')
        return { ...known, ...UNKNOWN, error: judgement.error };
    const { kind, next, outcome, findings, counts } = judgement;
    const part = countedUpFrom(version, judgement.last?.version ?? null, policy.scheme);
    return {
        ...known,
        phase: judgement.line?.phase ?? null,
        previous: judgement.last?.tag ?? null,
        actual: part === null ? null : nameOf(part, kind, policy),
        verdict: kind,
        next: next?.version ?? null,
        agrees: part === null ? null : policy.kinds.position(kind) === part,
        outcome,
        because: reasons(judgement, policy.kinds),
        commits: counts.commits,
        findings,
    };
}
const UNKNOWN = {
    phase: null,
    previous: null,
    actual: null,
    verdict: null,
    next: null,
    agrees: null,
    outcome: 'undecided',
    because: [],
    commits: 0,
    findings: [],
};
/** The first part that differs from the version before, as its place from the left: what a number counts up; -1 for none. */
function countedUp({ parts }, before, scheme) {
    return scheme.parts.findIndex((part) => parts[part] !== before.parts[part]);
}
/** The same by the text of the version before; null without one, and where nothing differs. */
function countedUpFrom(version, before, scheme) {
    const read = before === null ? null : scheme.parse(before);
    const place = read?.ok === true ? countedUp(version, read.value, scheme) : -1;
    return place < 0 ? null : place;
}
/** A number does not tell a security release from a patch: where the commits ask for that part, their kind names it. */
function nameOf(place, asked, { kinds, scheme }) {
    if (kinds.position(asked) === place)
        return asked;
    return kinds.order.find((kind) => kinds.position(kind) === place) ?? scheme.parts[place];
}
function reasons({ because, kind }, kinds) {
    const asking = because.filter((reason) => kinds.position(reason.kind) === kinds.position(kind));
    return (asking.length > 0 ? asking : because).slice(0, MOST_REASONS);
}


/***/ }),

/***/ 18004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ summaryOf)
/* harmony export */ });
/** Counts what past releases come to. Pure. */
function summaryOf(replayed) {
    const counted = replayed.filter(({ agrees }) => agrees !== null);
    const disagreeing = counted.filter(({ agrees }) => agrees === false);
    return {
        releases: counted.length,
        agree: counted.length - disagreeing.length,
        first: replayed.filter(({ outcome, previous }) => outcome !== 'undecided' && previous === null).length,
        undecided: replayed.filter(({ outcome }) => outcome === 'undecided').length,
        stopped: replayed.filter(({ outcome }) => outcome === 'fail').length,
        disagreements: tally(disagreeing.map(({ actual, verdict }) => JSON.stringify([actual, verdict]))).map(([key, releases]) => {
            const [actual, verdict] = JSON.parse(key);
            return { actual, verdict, releases };
        }),
        findings: tally(replayed.flatMap(({ findings }) => [
            ...new Set(findings.map(({ rule, level }) => JSON.stringify([rule, level]))),
        ])).map(([key, releases]) => {
            const [rule, level] = JSON.parse(key);
            return { rule, level, releases };
        }),
        lines: linesOf(replayed),
    };
}
function linesOf(replayed) {
    const lines = new Map();
    for (const release of replayed) {
        const own = lines.get(release.line);
        if (own === undefined)
            lines.set(release.line, [release]);
        else
            own.push(release);
    }
    return [...lines].map(([line, own]) => {
        const stopped = own.filter(({ outcome }) => outcome === 'fail');
        return {
            line,
            releases: own.length,
            agree: own.filter(({ agrees }) => agrees === true).length,
            stopped: stopped.length,
            by: tally(stopped.flatMap(({ findings }) => [...new Set(errorsIn(findings))])).map(([rule]) => rule),
        };
    });
}
function errorsIn(findings) {
    return findings.filter(({ level }) => level === 'error').map(({ rule }) => rule);
}
/** How often each word comes, most frequent first, then in the order of the alphabet. */
function tally(words) {
    const times = new Map();
    for (const word of words)
        times.set(word, (times.get(word) ?? 0) + 1);
    return [...times].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}


/***/ })

};
