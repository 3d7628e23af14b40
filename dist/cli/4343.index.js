export const id = 4343;
export const ids = [4343];
export const modules = {

/***/ 23631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ askApprovals)
/* harmony export */ });
/** The facts with what GitHub says of approvals: asked, and loaded, only for a policy that has some. */
async function askApprovals(options, facts, policy) {
    if (facts.approvals === undefined)
        return facts;
    const { approvalsOfGithub } = await Promise.all(/* import() */[__webpack_require__.e(5070), __webpack_require__.e(9648)]).then(__webpack_require__.bind(__webpack_require__, 19648));
    return await approvalsOfGithub(options, facts, policy);
}


/***/ }),

/***/ 16506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ baselineFacts)
/* harmony export */ });
/** The findings that are known; what reads them is loaded only where the policy names their file. */
async function baselineFacts(options, info, { baseline }, pull) {
    if (baseline === null)
        return {};
    const { baselineOf } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7934), __webpack_require__.e(8630)]).then(__webpack_require__.bind(__webpack_require__, 68630));
    return { baseline: await baselineOf(options, info, baseline, pull) };
}


/***/ }),

/***/ 40870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ securityReleases)
/* harmony export */ });
/* harmony import */ var _lines_branch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89634);
/* harmony import */ var _lines_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48607);
/* harmony import */ var _verdict_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64833);
/* harmony import */ var _verdict_due_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63740);
/* harmony import */ var _ownership_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97122);





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

/***/ 93561:
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

/***/ 96666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ proposedSurfaces),
  v: () => (/* binding */ surfaceFacts)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/base/mapping.js
var mapping = __webpack_require__(17118);
;// CONCATENATED MODULE: ./build/hosts/visible-surfaces.js



/** Where such files usually lie. */
const FOLDERS = [
    '',
    'api',
    'docs',
    'graphql',
    'openapi',
    'proto',
    'schema',
    'spec',
    'src',
];
/** Which checker a file is for, by its name. */
const FILES = [
    [/^(?:openapi|swagger)\.(?:ya?ml|json)$/i, 'openapi'],
    [/^schema\.(?:graphqls?|gql)$/i, 'graphql'],
    [/\.proto$/i, 'protobuf'],
];
const LARGEST_MANIFEST = 1024 * 1024;
/**
 * Surfaces that a work tree shows by the names of a few files: no process is started, and no folder is searched through.
 *
 * @param checkers those that could compare them
 */
function visibleSurfaces(top, checkers) {
    const found = new Map();
    const names = namesIn(top);
    const entry = names.includes('package.json') ? declarationsOf(top) : null;
    if (entry !== null)
        found.set('typescript', entry);
    for (const folder of FOLDERS) {
        if (folder !== '' && !names.includes(folder))
            continue;
        for (const name of folder === '' ? names : namesIn(external_node_path_.join(top, folder)))
            for (const [pattern, checker] of FILES)
                if (pattern.test(name) && !found.has(checker))
                    found.set(checker, folder === '' ? name : `${folder}/${name}`);
    }
    return [...found].flatMap(([checker, file]) => (checkers.includes(checker) ? [{ checker, file }] : []));
}
function namesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder).sort();
    }
    catch {
        return [];
    }
}
/** The declarations that a package is published with; null where it names none. */
function declarationsOf(top) {
    const file = external_node_path_.join(top, 'package.json');
    try {
        if ((0,external_node_fs_.statSync)(file).size > LARGEST_MANIFEST)
            return null;
        const read = JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
        if (!(0,mapping/* isMapping */.p)(read) || read.private === true)
            return null;
        const types = read.types ?? read.typings;
        if (typeof types === 'string' && types !== '')
            return types.replace(/^\.\//, '');
        return (0,external_node_fs_.existsSync)(external_node_path_.join(top, 'index.d.ts')) ? 'index.d.ts' : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/commands/gather-surfaces.js

/**
 * Surfaces that lie in the work tree, where the policy says nothing of any: what a run could compare besides commits. Of a
 * history that is not checked out none are seen.
 */
function proposedSurfaces({ history }, { top }, { document }) {
    if (document.compatibility !== undefined || top === null || !history.onDisk)
        return {};
    const proposed = visibleSurfaces(top, CHECKERS_TO_PROPOSE);
    return proposed.length === 0 ? {} : { proposed };
}
/** Those that need no word beyond the file. */
const CHECKERS_TO_PROPOSE = ['typescript', 'openapi', 'graphql', 'protobuf'];
/**
 * What became of the surfaces that the policy names since the last release. Without a release nobody depends on them,
 * and without a surface nothing of this is loaded.
 */
async function surfaceFacts(options, info, found, { last, base, head, }) {
    const { surfaces } = found.policy.compatibility;
    if (surfaces.length === 0 || last === null)
        return {};
    const [{ compareSurfaces }, { whyUntrusted }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(1084), __webpack_require__.e(3559), __webpack_require__.e(6226)]).then(__webpack_require__.bind(__webpack_require__, 16226)),
        Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(547)]).then(__webpack_require__.bind(__webpack_require__, 10547)),
    ]);
    const untrusted = await whyUntrusted(options, info, found, base, head);
    const fork = base === null ? head : await options.history.fork(base, head);
    return {
        surfaces: await compareSurfaces(surfaces, { options, info, last, base, head, fork, untrusted }),
    };
}


/***/ }),

/***/ 40182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ licenseFacts)
/* harmony export */ });
/** The licenses that are out; what reads them is loaded only where the policy names their file. */
async function licenseFacts(options, info, policy, today, pull) {
    if (policy.licenses === null || policy.licenses.population === null)
        return {};
    const { populationFacts } = await Promise.all(/* import() */[__webpack_require__.e(6093), __webpack_require__.e(4198)]).then(__webpack_require__.bind(__webpack_require__, 31269));
    return await populationFacts(options, info, policy, today, pull);
}


/***/ }),

/***/ 97122:
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

/***/ 64343:
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
// EXTERNAL MODULE: ./build/commands/ask-approvals.js
var ask_approvals = __webpack_require__(23631);
// EXTERNAL MODULE: ./build/base/problem.js
var problem = __webpack_require__(49299);
// EXTERNAL MODULE: ./build/lines/releases.js
var lines_releases = __webpack_require__(87984);
// EXTERNAL MODULE: ./build/policy/compile-release.js
var compile_release = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/verdict/gathered.js
var gathered = __webpack_require__(60882);
// EXTERNAL MODULE: ./build/versions/ref.js
var ref = __webpack_require__(62833);
// EXTERNAL MODULE: ./build/commands/baseline-facts.js
var baseline_facts = __webpack_require__(16506);
// EXTERNAL MODULE: ./build/commands/gather-cadence.js
var gather_cadence = __webpack_require__(40870);
// EXTERNAL MODULE: ./build/commands/gather-paths.js
var gather_paths = __webpack_require__(93561);
// EXTERNAL MODULE: ./build/commands/gather-surfaces.js + 1 modules
var gather_surfaces = __webpack_require__(96666);
// EXTERNAL MODULE: ./build/commands/gather-written.js
var gather_written = __webpack_require__(79674);
// EXTERNAL MODULE: ./build/commands/license-facts.js
var license_facts = __webpack_require__(40182);
// EXTERNAL MODULE: ./build/commands/options.js
var commands_options = __webpack_require__(59165);
// EXTERNAL MODULE: ./build/commands/ownership.js
var ownership = __webpack_require__(97122);
// EXTERNAL MODULE: ./build/commands/policy-file.js
var policy_file = __webpack_require__(13212);
// EXTERNAL MODULE: ./build/commands/statements.js
var statements = __webpack_require__(36433);
;// CONCATENATED MODULE: ./build/commands/gather-tag.js















/**
 * Gathers the facts for a tag that somebody made: those of now, without the tag itself (policy.md, *Decisions*, "Time").
 *
 * @param before where the tag stood before the push that is judged, if it did
 */
async function gatherTag(options, name, before) {
    const { history } = options;
    const info = await history.info;
    // A name that git refuses would be read as a revision: v1.0.0~1 is no tag.
    const found = (0,ref/* refProblem */.T)(name) === null ? await history.tagged(name) : null;
    if (found === null)
        throw await unknownTag(history, name);
    const { commit, fetched } = found;
    const policy = options.policy === null && info.top === null
        ? await (0,policy_file/* policyAt */.E4)(history, info.head ?? commit)
        : await (0,policy_file/* findPolicy */.i6)(options);
    const { tags: style, timezone } = policy.policy;
    const today = (0,commands_options/* todayOf */.X)(options, timezone);
    const pointer = style.isPointer(name) ||
        isTestTag(name, style) ||
        (!style.read(name).ok && (0,compile_release/* isPointerOf */.tL)(policy.policy.release, name));
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
    const releases = (0,lines_releases/* releasesOf */.w0)(refs.tags, style, today, timezone, name);
    const read = style.read(name);
    const defaultBranch = options.defaultBranch ?? refs.defaultBranch;
    const last = !read.ok
        ? null
        : (0,gathered/* predecessorOf */.Fr)(read.value, time, new Set(tag.contains), releases, policy.policy);
    const commits = pointer || !read.ok ? [] : (0,ownership/* allOwn */.k)(await history.commits([commit], last === null ? [] : [last.commit]));
    return {
        pointer,
        policy,
        facts: {
            today,
            policy: policy.document,
            project: {
                tags: refs.tags,
                ...(pointer || !read.ok ? {} : await (0,gather_paths/* changedPaths */.v)(options, policy.policy, last, null, commit)),
                ...(pointer || !read.ok
                    ? {}
                    : await (0,gather_surfaces/* surfaceFacts */.v)(options, info, policy, { last, base: null, head: commit })),
                ...(pointer || !read.ok ? {} : await (0,license_facts/* licenseFacts */.t)(options, info, policy.policy, today, null)),
                ...(pointer || !read.ok ? {} : await (0,gather_written/* writtenNumbers */.I)(history, policy.policy.written, commit)),
                ...(pointer || !read.ok
                    ? {}
                    : await (0,gather_cadence/* securityReleases */.l)(options, policy.policy, releases, {
                        last,
                        bound: (0,gathered/* boundOfTag */.EI)(read.value, branches, policy.policy, defaultBranch).bound,
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
            ...(await (0,baseline_facts/* baselineFacts */.F)(options, info, policy.policy, null)),
            ...(0,statements/* statedFacts */.Pv)({ ...options.statements, labels: null, teams: null }, policy.policy),
        },
    };
}
/** Whether a tag names a version that was tested, and no release. */
function isTestTag(name, style) {
    return !style.read(name).ok && style.readTested(name) !== null;
}
async function unknownTag(history, name) {
    const remote = await history.remote();
    return (0,problem/* undecided */.oo)('unknown-tag', `there is no tag ${JSON.stringify(name)} on a commit in ${history.name}`, `check its spelling, or fetch it: git fetch --tags${remote === null ? '' : ` ${remote}`}`);
}
/** The branches that contain the tag's commit; enough of them where one carries the tag's line. */
async function branchesOf({ history, defaultBranch }, name, commit, policy, known) {
    const version = policy.tags.read(name);
    return await history.branchesWith(commit, (found) => !version.ok || (0,gathered/* carryVersion */.yc)(found, version.value, policy, defaultBranch ?? known));
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

// EXTERNAL MODULE: ./build/commands/judging.js + 4 modules
var judging = __webpack_require__(20416);
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
    overrides: [],
    policyChanged: false,
    counts: { commits: 0, cancelled: 0, ignoredTags: 0 },
};
/** Judges a tag that somebody made. @param before the commit it stood on before the push that is judged */
async function verify(options, tag, before = null) {
    const { facts: found, pointer, policy } = await gatherTag(options, tag, before);
    const facts = pointer ? found : await (0,ask_approvals/* askApprovals */.Q)(options, found, policy.policy);
    if (pointer) {
        const what = isTestTag(tag, policy.policy.tags)
            ? 'the tag of a test, not a release'
            : 'a pointer (a tag that moves), not a version';
        const message = `${tag} is ${what}: nothing to do`;
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
    const verdict = await (0,judging.verdictOn)(facts);
    return {
        json: verdict,
        text: (style) => (0,judging.verdictText)(verdict, style),
        exit: verdict.outcome === 'pass' ? 0 : 1,
        policy,
    };
}


/***/ })

};
