export const id = 343;
export const ids = [343,584];
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

/***/ 9674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ writtenNumbers)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9299);
/* harmony import */ var _hosts_files_at_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9281);
/* harmony import */ var _versions_written_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4027);



/** More files than anybody writes a version into: the pattern is a mistake. */
const MOST_FILES = 1_000;
/** What the files of `versions.files` carry at a commit, where the policy names some. */
async function writtenNumbers(git, rules, commit) {
    if (rules.length === 0)
        return {};
    const listed = await (0,_hosts_files_at_js__WEBPACK_IMPORTED_MODULE_1__/* .listFilesAt */ .R4)(git, commit, (path) => rules.some((rule) => rule.path.matches(path)));
    if (listed.length > MOST_FILES)
        throw (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)('too-many-files', `versions.files names ${listed.length} files at ${commit.slice(0, 9)}, more than ${MOST_FILES}`, 'narrow its patterns');
    const files = await (0,_hosts_files_at_js__WEBPACK_IMPORTED_MODULE_1__/* .readFiles */ .Ul)(git, listed);
    const { versionIn } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(262)]).then(__webpack_require__.bind(__webpack_require__, 6262));
    const written = rules.flatMap(({ path: pattern, place }) => {
        const where = (0,_versions_written_js__WEBPACK_IMPORTED_MODULE_2__/* .placeWords */ .fp)(place);
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

/***/ 9584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verdictOn: () => (/* binding */ verdictOn),
  verdictText: () => (/* reexport */ verdictText)
});

// EXTERNAL MODULE: ./build/base/problem.js
var problem = __webpack_require__(9299);
;// CONCATENATED MODULE: ./build/report/evidence.js
/** What the policy's checkers found and no finding tells already. */
function quietEvidence({ evidence, findings }) {
    return evidence.filter(({ message }) => !findings.some((finding) => finding.message.startsWith(message)));
}

;// CONCATENATED MODULE: ./build/report/headline.js
/** The verdict in one line, without paint. */
function headline(verdict) {
    const errors = verdict.findings.filter(({ level }) => level === 'error').length;
    if (verdict.outcome === 'fail') {
        const broken = `policy violated: ${errors} error${errors === 1 ? '' : 's'}`;
        if (verdict.tag !== undefined)
            return `${broken} for the tag ${verdict.tag.name}`;
        return verdict.next === null ? broken : `${broken}; the next release would be ${nextWords(verdict)}`;
    }
    if (verdict.tag !== undefined)
        return `${verdict.tag.name} holds the policy: ${verdict.kind}${lineWords(verdict)}`;
    if (verdict.next === null)
        return `nothing to release${verdict.last === null ? '' : ` since ${verdict.last.tag}`}${lineWords(verdict)}`;
    return `next release: ${nextWords(verdict)}`;
}
function nextWords(verdict) {
    const { kind, security, next } = verdict;
    const marked = security && kind !== 'security' ? `${kind} with security changes` : kind;
    return `${next?.version} (${marked})${lineWords(verdict)}`;
}
function lineWords({ line }) {
    if (line === null)
        return '';
    const name = line.name === null ? '' : ` (${line.name})`;
    if (line.opens !== null && line.opens !== line.id)
        return `, opens line ${line.opens}`;
    if (line.opens !== null)
        return `, opens line ${line.id}${name}`;
    return ` on line ${line.id}${name}${line.newest ? ', the newest' : ''}${phaseWords(line)}`;
}
function phaseWords({ phase, until }) {
    if (phase === null)
        return '';
    if (phase === 'ended')
        return `, ended${until === null ? '' : ` after ${until}`}`;
    if (until === 'never')
        return `, phase ${phase} without end`;
    return `, phase ${phase}${until === null ? '' : ` until ${until}`}`;
}

// EXTERNAL MODULE: ./build/report/license-impact.js
var license_impact = __webpack_require__(1547);
// EXTERNAL MODULE: ./build/report/safe.js
var safe = __webpack_require__(570);
// EXTERNAL MODULE: ./build/report/table.js
var table = __webpack_require__(1799);
;// CONCATENATED MODULE: ./build/report/text.js





const MOST_REASONS = 20;
const MOST_EVIDENCE = 5;
/** A verdict for people: first the verdict in one line, then why, then the findings with their remedies. */
function verdictText(verdict, style) {
    const good = verdict.outcome === 'pass';
    const mark = good ? style.green('✔') : style.red('✖');
    const lines = [`${mark} ${style.bold((0,safe/* logText */.kc)(headline(verdict)))}`];
    // Of a tag that is no version there is nothing to explain.
    if (verdict.tag?.version !== null)
        lines.push(...whyLines(verdict, style));
    if (verdict.tag?.version !== null)
        lines.push(...evidenceLines(verdict, style));
    if (verdict.licenses !== undefined)
        lines.push('', ...(0,license_impact/* impactLines */.e)(verdict.licenses, style));
    for (const finding of verdict.findings)
        lines.push('', ...findingLines(finding, style));
    lines.push(...noteLines(verdict, style));
    return `${lines.join('\n')}\n`;
}
function whyLines({ because, last, counts, kind }, style) {
    const since = last === null ? 'in the whole history, which has no release yet' : `since ${(0,safe/* logText */.kc)(last.tag)}`;
    const cancelled = counts.cancelled > 0 ? `, ${counts.cancelled} cancelled by reverts` : '';
    const lines = [
        style.dim(`  ${counts.commits} ${counts.commits === 1 ? 'commit' : 'commits'} ${since}${cancelled}`),
    ];
    if (kind === 'none')
        return lines;
    const shown = [...because].slice(0, MOST_REASONS);
    lines.push(...(0,table/* table */.t)(shown.map((reason) => [
        '   ',
        reasonKind(reason),
        style.dim(reason.commit.slice(0, 9)),
        subjectOf(reason),
    ])));
    if (because.length > shown.length)
        lines.push(style.dim(`    and ${because.length - shown.length} more; --json lists all`));
    return lines;
}
function evidenceLines(verdict, style) {
    const evidence = quietEvidence(verdict);
    const shown = evidence.slice(0, MOST_EVIDENCE);
    const lines = shown.map(({ requires, message, from }) => {
        const older = from === 'base' ? ' (already on the branch)' : '';
        return style.dim(`  evidence: ${(0,safe/* logText */.kc)(message)}${older}, requires ${(0,safe/* logText */.kc)(requires)}`);
    });
    if (evidence.length > shown.length)
        lines.push(style.dim(`    and ${evidence.length - shown.length} more; --json lists all`));
    return lines;
}
function reasonKind({ kind, security }) {
    return (0,safe/* logText */.kc)(security && kind !== 'security' ? `${kind}, security` : kind);
}
function subjectOf({ subject, via, from }) {
    const said = via === undefined ? (0,safe/* logText */.kc)(subject) : `${(0,safe/* logText */.kc)(via)} (in: ${(0,safe/* logText */.kc)(subject)})`;
    return from === 'base' ? `${said} (already on the branch)` : said;
}
function findingLines({ rule, level, message, remedy }, style) {
    const paint = level === 'error' ? style.red : level === 'warning' ? style.yellow : style.blue;
    return [
        `  ${paint(level)} ${style.bold(rule)}: ${(0,safe/* logText */.kc)(message)}`,
        `    ${style.dim('→')} ${(0,safe/* logText */.kc)(remedy)}`,
    ];
}
function noteLines({ mentions, counts, policyChanged }, style) {
    const notes = [];
    if (policyChanged)
        notes.push('the policy changes here; it was judged, and the policy of the base did the judging');
    for (const { commit, ids, subject } of mentions.slice(0, 5)) {
        notes.push(`${commit.slice(0, 9)} mentions ${ids.map(safe/* logText */.kc).join(', ')} without declaring a security change: ${(0,safe/* logText */.kc)(subject)}`);
    }
    if (mentions.length > 5)
        notes.push(`${mentions.length - 5} more commits mention advisories`);
    if (counts.ignoredTags > 0)
        notes.push(`${counts.ignoredTags} ${counts.ignoredTags === 1 ? 'tag names' : 'tags name'} no version and ${counts.ignoredTags === 1 ? 'counts' : 'count'} for nothing`);
    return notes.length === 0 ? [] : ['', ...notes.map((note) => style.dim(`  note: ${note}`))];
}

// EXTERNAL MODULE: ./build/verdict/judge-by.js + 5 modules
var judge_by = __webpack_require__(2784);
// EXTERNAL MODULE: ./build/verdict/rules/index.js + 25 modules
var rules = __webpack_require__(1625);
;// CONCATENATED MODULE: ./build/commands/judging.js




/** The number, the line or the kind was given with the call: the call is wrong. */
const WRONG_CALLS = new Set(['counter-not-greater', 'override-elsewhere']);
/** The verdict on facts. @throws Problem where they allow none */
async function verdictOn(facts) {
    const judgement = facts.project.docs === undefined
        ? (0,judge_by/* judgeBy */.F)(facts, rules/* RULES */.y)
        : (await Promise.all(/* import() */[__webpack_require__.e(52), __webpack_require__.e(607)]).then(__webpack_require__.bind(__webpack_require__, 2607))).judge(facts);
    if (judgement.outcome !== 'undecided')
        return judgement;
    const { code, message, remedy } = judgement.error;
    throw WRONG_CALLS.has(code) ? (0,problem/* mistake */.RT)(code, message, remedy) : (0,problem/* undecided */.oo)(code, message, remedy);
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
// EXTERNAL MODULE: ./build/commands/gather-cadence.js
var gather_cadence = __webpack_require__(870);
// EXTERNAL MODULE: ./build/commands/gather-paths.js + 1 modules
var gather_paths = __webpack_require__(706);
// EXTERNAL MODULE: ./build/commands/gather-written.js
var gather_written = __webpack_require__(9674);
// EXTERNAL MODULE: ./build/commands/license-facts.js
var license_facts = __webpack_require__(182);
// EXTERNAL MODULE: ./build/commands/options.js
var commands_options = __webpack_require__(9165);
// EXTERNAL MODULE: ./build/commands/policy-file.js
var policy_file = __webpack_require__(3212);
// EXTERNAL MODULE: ./build/commands/statements.js
var statements = __webpack_require__(6433);
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
        await (0,hosts_remote/* fetchTags */.un)(git, remote, [name], info.shallow).catch(() => { });
        // What was asked before does not know the tag.
        here = { ...options, opened: new repository/* Opened */.Y9(git), askRemote: 'try' };
    }
    if (!possible || !(await (0,repository/* hasCommit */.QE)(git, ref)))
        throw (0,problem/* undecided */.oo)('unknown-tag', `there is no tag ${JSON.stringify(name)} on a commit in this clone`, `check its spelling, or fetch it: git fetch --tags${remote === null ? '' : ` ${remote}`}`);
    const commit = await (0,repository/* resolveCommit */.WL)(git, ref, 'the tag');
    const policy = options.policy !== null
        ? await (0,policy_file/* policyFromFile */.Ve)(options.policy, options)
        : info.top === null
            ? await (0,policy_file/* policyAt */.E4)(git, info.head ?? commit)
            : await (0,policy_file/* policyOfRepository */.ks)(git, info);
    const { tags: style, timezone } = policy.policy;
    const today = (0,commands_options/* todayOf */.X)(options, timezone);
    const pointer = style.isPointer(name) || isTestTag(name, style);
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
    const defaultBranch = options.defaultBranch ?? refs.defaultBranch;
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
            project: {
                tags: refs.tags,
                ...(pointer || !read.ok ? {} : await (0,gather_paths/* changedPaths */.v)(options, policy.policy, last, null, commit)),
                ...(pointer || !read.ok ? {} : await (0,license_facts/* licenseFacts */.t)(options, info, policy.policy, today, null)),
                ...(pointer || !read.ok ? {} : await (0,gather_written/* writtenNumbers */.I)(git, policy.policy.written, commit)),
                ...(pointer || !read.ok
                    ? {}
                    : await (0,gather_cadence/* securityReleases */.l)(here, info, policy.policy, releases, {
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
            ...(0,statements/* statedFacts */.Pv)({ ...options.statements, labels: null, teams: null }, policy.policy),
        },
    };
}
/** Whether a tag names a version that was tested, and no release. */
function isTestTag(name, style) {
    return !style.read(name).ok && style.readTested(name) !== null;
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
    const found = await (0,hosts_remote/* remoteTags */.uv)(git, remote, [name]);
    if (found === null)
        return { from: null, asked: false };
    const there = found.find((tag) => tag.name === name);
    return { from: there === undefined || there.commit === commit ? null : there.commit, asked: true };
}

// EXTERNAL MODULE: ./build/commands/judging.js + 3 modules
var judging = __webpack_require__(9584);
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
    const { facts, pointer, policy } = await gatherTag(options, tag, before);
    if (pointer) {
        const what = isTestTag(tag, policy.policy.tags)
            ? 'the tag of a test, not a release'
            : 'a floating pointer, not a version';
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
    };
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


/***/ }),

/***/ 9281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R4: () => (/* binding */ listFilesAt),
/* harmony export */   Ul: () => (/* binding */ readFiles),
/* harmony export */   q5: () => (/* binding */ readTextsAt)
/* harmony export */ });
/** A manifest has some kilobytes. */
const MOST_BYTES = 1_000_000;
/** The paths of a commit that are wanted, with their objects. */
async function listFilesAt(git, commit, wanted) {
    const listed = await git.ask(['ls-tree', '-r', '-z', '--full-tree', commit]);
    return entriesOf(listed).filter(({ path }) => wanted(path));
}
/** The texts of files at a commit, by path. What is no file there, a symbolic link, or too large is left out. */
async function readTextsAt(git, commit, paths) {
    if (paths.length === 0)
        return new Map();
    const listed = await git.ask(['ls-tree', '--full-tree', '-z', commit, '--', ...paths]);
    const read = await readFiles(git, entriesOf(listed).filter(({ type }) => type === 'blob'));
    return new Map(read.flatMap(({ path, text }) => (text === null ? [] : [[path, text]])));
}
function entriesOf(listed) {
    return listed.split('\0').flatMap((entry) => {
        const [, mode = '', type = '', object = '', path = ''] = /^(\d+) (\w+) ([0-9a-f]+)\t([\s\S]+)$/.exec(entry) ?? [];
        return path === '' ? [] : [{ path, mode, type, object }];
    });
}
/** Reads files of a commit. */
async function readFiles(git, files) {
    const sizes = await sizesOf(git, files.map(({ object }) => object));
    const read = [];
    // One after the other: hundreds of processes at once help nobody.
    for (const { path, mode, object } of files) {
        const size = sizes.get(object);
        const problem = mode === '120000'
            ? 'it is a symbolic link'
            : mode === '160000' || size === undefined
                ? 'it is no file'
                : size > MOST_BYTES
                    ? `it has ${size} bytes, more than ${MOST_BYTES}`
                    : null;
        const text = problem === null ? await git.ask(['cat-file', 'blob', object]) : null;
        read.push({ path, text, problem });
    }
    return read;
}
async function sizesOf(git, objects) {
    if (objects.length === 0)
        return new Map();
    const input = objects.map((object) => `${object}\n`).join('');
    const listed = await git.ask(['cat-file', '--batch-check=%(objecttype) %(objectsize)'], { input });
    const answers = listed.split('\n');
    return new Map(objects.flatMap((object, index) => {
        const size = /^blob (\d+)$/.exec(answers[index] ?? '')?.[1];
        return size === undefined ? [] : [[object, Number(size)]];
    }));
}


/***/ }),

/***/ 1547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ impactLines)
/* harmony export */ });
/* unused harmony export impactMarkdown */
/* harmony import */ var _safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(570);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1799);


const MOST_LINES = 10;
/** What a release means for licenses, as lines of text. */
function impactLines(licenses, style) {
    const rows = resultRows(licenses).map((cells) => ['   ', ...cells.map(_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)]);
    const notes = [kindsSentence(licenses), linesSentence(licenses)].filter((note) => note !== '');
    return [
        `  ${style.bold('licenses')}: ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)(headSentence(licenses))}`,
        ...(0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .t)(rows),
        ...notes.map((note) => style.dim(`    ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)(note)}`)),
    ];
}
/** The same as GitHub Markdown. */
function impactMarkdown(licenses) {
    const [head = [], ...rows] = resultRows(licenses).map((cells) => cells.map(markdownSentence));
    const notes = [kindsSentence(licenses), linesSentence(licenses)].filter((note) => note !== '');
    return [
        `**Licenses**: ${markdownSentence(headSentence(licenses))}`,
        '',
        `| ${head.join(' | ')} |`,
        `| --- |${' ---: |'.repeat(head.length - 1)}`,
        ...rows.map((cells) => `| ${cells.join(' | ')} |`),
        ...(notes.length === 0 ? [] : ['', notes.map(markdownSentence).join('<br>')]),
    ].join('\n');
}
function headSentence({ from, version, before, stranded }) {
    if (stranded === 0)
        return `none of the ${before.OK} that are good for ${from} is stranded by ${version}`;
    return `${stranded} of the ${before.OK} that are good for ${from} ${stranded === 1 ? 'is' : 'are'} not for ${version}`;
}
function resultRows({ from, version, before, after }) {
    const results = ['OK', 'WRONG_VERSION', 'NOK'].filter((result) => result !== 'NOK' || (before.NOK ?? 0) + (after.NOK ?? 0) > 0);
    return [
        ['result', from, version],
        ...results.map((result) => [result, String(before[result] ?? 0), String(after[result] ?? 0)]),
    ];
}
function kindsSentence({ kinds }) {
    const each = Object.entries(kinds).map(([kind, stranded]) => `${kind} ${stranded}`);
    return each.length === 0 ? '' : `stranded by a release of each kind: ${each.join(', ')}`;
}
/** Lines that need a release of their own for a fix to reach those who sit there. */
function linesSentence({ lines }) {
    const left = lines.filter(({ reached }) => !reached);
    if (left.length === 0)
        return '';
    const shown = left.slice(0, MOST_LINES).map(({ line, plain }) => `${line} (${plain})`);
    const more = left.length > shown.length ? ` and ${left.length - shown.length} more` : '';
    return `licenses without upgrade right that a fix reaches only on their own line: ${shown.join(', ')}${more}`;
}


/***/ })

};
