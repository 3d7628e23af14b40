export const id = 200;
export const ids = [200,979,343];
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

/***/ 4200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demo: () => (/* binding */ demo)
/* harmony export */ });
/* harmony import */ var _hosts_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3803);
/* harmony import */ var _hosts_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3964);
/* harmony import */ var _hosts_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5426);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1979);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5689);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4343);






const POLICY = `policy: 1
product: Demo
support:
  phases:
    - {name: maintenance, allow: [minor, patch, security], until: {newer: 1}}
    - {name: security,    allow: [security],               until: {newer: 2}}
`;
const TODAY = '2026-06-01';
/** Three lines: 6 has ended, 7 gets security fixes only, 8 is the newest. */
const HISTORY = [
    { day: '2024-01-10', message: 'feat: the first version', tag: 'v6.0.0' },
    { day: '2024-02-01', branch: 'release/6.x' },
    { day: '2024-03-01', checkout: 'release/6.x', message: 'fix: a late fix', tag: 'v6.0.1' },
    { day: '2025-01-15', checkout: 'main', message: 'feat!: a new core', tag: 'v7.0.0' },
    { day: '2025-02-01', branch: 'release/7.x' },
    { day: '2025-03-01', checkout: 'release/7.x', message: 'feat: exports', tag: 'v7.1.0' },
    { day: '2026-01-20', checkout: 'main', message: 'feat!: another core', tag: 'v8.0.0' },
];
const unreleased = (branch, message) => [
    { day: '2026-05-01', checkout: branch, message },
];
const SCENES = [
    {
        title: 'Every line, its phase and its ends',
        steps: [],
        command: 'lines',
        run: (options) => (0,_lines_js__WEBPACK_IMPORTED_MODULE_4__.lines)(options, null),
    },
    {
        title: 'A feature on the newest line',
        steps: unreleased('main', 'feat: search'),
        command: 'check',
        run: (options) => (0,_check_js__WEBPACK_IMPORTED_MODULE_3__.check)({ ...options, branch: 'main' }, HEAD),
    },
    {
        title: 'A security fix on a line that gets those alone',
        steps: unreleased('release/7.x', "security: check the token's owner"),
        command: 'check --branch release/7.x',
        run: (options) => (0,_check_js__WEBPACK_IMPORTED_MODULE_3__.check)({ ...options, branch: 'release/7.x' }, HEAD),
    },
    {
        title: 'A feature there is stopped',
        steps: unreleased('release/7.x', 'feat: search, backported'),
        command: 'check --branch release/7.x',
        run: (options) => (0,_check_js__WEBPACK_IMPORTED_MODULE_3__.check)({ ...options, branch: 'release/7.x' }, HEAD),
    },
    {
        title: 'A line that has ended gets nothing',
        steps: unreleased('release/6.x', 'fix: one more'),
        command: 'check --branch release/6.x',
        run: (options) => (0,_check_js__WEBPACK_IMPORTED_MODULE_3__.check)({ ...options, branch: 'release/6.x' }, HEAD),
    },
    {
        title: 'A tag with the wrong number',
        steps: [{ day: '2026-05-02', checkout: 'main', message: 'docs: notes', tag: 'v8.0.1' }],
        command: 'verify v8.0.1',
        run: (options) => (0,_verify_js__WEBPACK_IMPORTED_MODULE_5__.verify)(options, 'v8.0.1'),
    },
];
const HEAD = { base: null, head: null };
/** Makes a throw-away repository with three lines and shows the verdicts that matter; removes it afterwards. */
async function demo(options) {
    const answers = await (0,_hosts_files_js__WEBPACK_IMPORTED_MODULE_0__/* .withTemporaryDirectory */ .no)('semverdict-demo-', async (directory) => {
        const git = new _hosts_git_js__WEBPACK_IMPORTED_MODULE_1__/* .Git */ .T(directory, {}, true);
        await git.ask(['init', '--quiet', '--initial-branch=main', '.']);
        (0,_hosts_files_js__WEBPACK_IMPORTED_MODULE_0__/* .writeText */ .x3)(directory, 'release-policy.yml', POLICY);
        await play(git, HISTORY);
        const shown = [];
        for (const { title, steps, command, run } of SCENES) {
            await play(git, steps);
            shown.push({
                title,
                command,
                answer: await run({
                    ...options,
                    git,
                    opened: new _hosts_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .Opened */ .Y9(git),
                    today: TODAY,
                    policy: null,
                    branch: null,
                    ciBranch: null,
                    ciTarget: null,
                }),
            });
        }
        return shown;
    });
    return {
        json: answers.map(({ title, command, answer }) => ({
            title,
            command,
            exit: answer.exit,
            answer: answer.json,
        })),
        text: (style) => opening(style) +
            answers
                .map(({ title, command, answer }) => `${style.bold(title)}\n${style.dim(`$ semverdict ${command}   (exit status ${answer.exit})`)}\n${answer.text(style)}`)
                .join('\n'),
        exit: 0,
    };
}
function opening(style) {
    const policy = POLICY.trimEnd()
        .split('\n')
        .map((line) => `  ${line}`)
        .join('\n');
    return `${style.bold('The policy, release-policy.yml')}\n${policy}\n\n${style.dim(`Today is ${TODAY} here.`)}\n\n`;
}
async function play(git, steps) {
    for (const step of steps) {
        const date = `${step.day}T12:00:00Z`;
        const env = {
            GIT_AUTHOR_DATE: date,
            GIT_COMMITTER_DATE: date,
            GIT_AUTHOR_NAME: 'Demo',
            GIT_AUTHOR_EMAIL: 'demo@example.org',
            GIT_COMMITTER_NAME: 'Demo',
            GIT_COMMITTER_EMAIL: 'demo@example.org',
            GIT_CONFIG_GLOBAL: '',
            GIT_CONFIG_NOSYSTEM: '1',
        };
        const plain = ['-c', 'commit.gpgSign=false', '-c', 'tag.gpgSign=false', '-c', 'core.hooksPath='];
        if ('branch' in step) {
            await git.ask(['branch', step.branch], { env });
            continue;
        }
        if (step.checkout !== undefined)
            await git.ask([...plain, 'checkout', '--quiet', step.checkout], { env });
        await git.ask([...plain, 'commit', '--quiet', '--allow-empty', '-m', step.message], { env });
        if (step.tag !== undefined)
            await git.ask([...plain, 'tag', step.tag], { env });
    }
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

/***/ 5689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lines: () => (/* binding */ lines_lines),
  linesOfRepository: () => (/* binding */ linesOfRepository)
});

// EXTERNAL MODULE: ./build/base/problem.js
var problem = __webpack_require__(9299);
// EXTERNAL MODULE: ./build/hosts/files.js
var files = __webpack_require__(3803);
// EXTERNAL MODULE: ./build/lines/calendar.js
var calendar = __webpack_require__(8424);
// EXTERNAL MODULE: ./build/lines/lines.js
var lines = __webpack_require__(8607);
// EXTERNAL MODULE: ./build/lines/releases.js
var releases = __webpack_require__(7984);
// EXTERNAL MODULE: ./build/lines/until.js
var until = __webpack_require__(7384);
// EXTERNAL MODULE: ./build/report/safe.js
var safe = __webpack_require__(570);
// EXTERNAL MODULE: ./build/report/table.js
var table = __webpack_require__(4180);
;// CONCATENATED MODULE: ./build/report/lines.js



/** The lines in the shape of DESIGN.md. */
function linesJson(today, lines) {
    return { today, lines: lines.map(lineJson) };
}
function lineJson(line) {
    return {
        id: line.id,
        name: line.name,
        released: line.released,
        latest: line.latest?.text ?? null,
        newest: line.newest,
        track: line.track,
        phase: line.phase,
        phases: (line.phases ?? []).map(phaseJson),
    };
}
function phaseJson({ name, allow, end }) {
    const known = (0,until/* isKnown */.qE)(end);
    return {
        name,
        allow,
        until: known ? end.to : null,
        notBefore: known || end.from === '' ? null : end.from,
        notAfter: known || end.to === until/* NEVER */.tm ? null : end.to,
    };
}
/** An aligned table for people, newest line first. */
function linesText(today, lines, style) {
    if (lines.length === 0)
        return `no release line exists on ${today}\n`;
    const named = lines.some(({ name }) => name !== null);
    const tracked = lines.some(({ track }) => track !== null);
    const head = [
        'line',
        ...(named ? ['name'] : []),
        'released',
        'latest',
        ...(tracked ? ['track'] : []),
        'phase',
        'ends',
    ].map(style.bold);
    const rows = lines.map((line) => [
        (0,safe/* logText */.kc)(line.id),
        ...(named ? [(0,safe/* logText */.kc)(line.name ?? '')] : []),
        line.released,
        line.latest?.text ?? '-',
        ...(tracked ? [(0,safe/* logText */.kc)(line.track ?? '-')] : []),
        phaseCell(line, style),
        (line.phases ?? []).map((phase) => phaseWords(phase, line.phase === phase.name, style)).join(', '),
    ]);
    return `${(0,table/* table */.t)([head, ...rows]).join('\n')}\n`;
}
function phaseCell({ phase }, style) {
    if (phase === null)
        return style.dim('-');
    return phase === 'ended' ? style.red(phase) : style.green((0,safe/* logText */.kc)(phase));
}
function phaseWords({ name, end }, current, style) {
    const text = `${(0,safe/* logText */.kc)(name)} ${endWords(end)}`;
    return current ? style.bold(text) : text;
}
/** "2027-04-30", "never ends", "not before …", or "not known yet". */
function endWords(end) {
    if ((0,until/* isKnown */.qE)(end))
        return end.to === until/* NEVER */.tm ? 'never ends' : end.to;
    const bounds = [
        ...(end.from === '' ? [] : [`not before ${end.from}`]),
        ...(end.to === until/* NEVER */.tm ? [] : [`not after ${end.to}`]),
    ];
    return bounds.length === 0 ? 'not known yet' : bounds.join(', ');
}

// EXTERNAL MODULE: ./build/verdict/gathered.js
var gathered = __webpack_require__(882);
// EXTERNAL MODULE: ./build/versions/scheme.js
var scheme = __webpack_require__(8401);
// EXTERNAL MODULE: ./build/commands/complete.js
var complete = __webpack_require__(4696);
// EXTERNAL MODULE: ./build/commands/options.js
var commands_options = __webpack_require__(9165);
// EXTERNAL MODULE: ./build/commands/policy-file.js
var policy_file = __webpack_require__(3212);
;// CONCATENATED MODULE: ./build/commands/lines.js











/** Every line with its phase and the day each phase ends. @param releases a file that takes the place of the tags */
async function lines_lines(options, releases) {
    const { today, found } = releases === null ? await linesOfRepository(options) : await fromFile(options, releases);
    return { json: linesJson(today, found), text: (style) => linesText(today, found, style), exit: 0 };
}
/** The lines that the tags of the repository show. */
async function linesOfRepository(options) {
    const info = await options.opened.info;
    const { policy } = await (0,policy_file/* findPolicy */.i6)(options);
    const today = (0,commands_options/* todayOf */.X)(options, policy.timezone);
    const { tags } = await (0,complete/* completeTags */.dT)(options, info, policy);
    return {
        today,
        found: [...(0,gathered/* linesToday */.pe)(today, (0,releases/* releasesOf */.w0)(tags, policy.tags, today, policy.timezone), policy).lines],
    };
}
async function fromFile(options, file) {
    const { policy } = await (0,policy_file/* policyOrPreset */.DJ)(options);
    const today = (0,commands_options/* todayOf */.X)(options, policy.timezone);
    const versions = parseReleases((0,files/* readNamed */.Mk)(file, 'releases file'), file, policy);
    return {
        today,
        found: (0,lines/* linesOn */.Bo)(today, versions.filter(({ day, version }) => day <= today && (0,scheme/* isStable */.MQ)(version)), policy.lines, policy.scheme),
    };
}
/** `[{"version": "6.0.0", "date": "2026-01-31"}, …]`; a version may be written as its tag. */
function parseReleases(text, file, policy) {
    const shape = '[{"version": "6.0.0", "date": "2026-01-31"}]';
    let entries;
    try {
        entries = JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch (error) {
        throw (0,problem/* mistake */.RT)('bad-releases', `${file} is no JSON: ${error instanceof Error ? error.message : String(error)}`, `write a list such as ${shape}`);
    }
    if (!Array.isArray(entries))
        throw (0,problem/* mistake */.RT)('bad-releases', `${file} holds no list`, `write a list such as ${shape}`);
    return entries.map((entry, index) => {
        const { version, date } = (typeof entry === 'object' && entry !== null ? entry : {});
        const where = `${file}: entry ${index + 1}`;
        if (typeof version !== 'string' || typeof date !== 'string')
            throw (0,problem/* mistake */.RT)('bad-releases', `${where} has no version and date as text`, `write entries such as ${shape}`);
        const parsed = policy.scheme.parse(version);
        const read = parsed.ok ? parsed : policy.tags.read(version);
        if (!read.ok) {
            const { code, message, remedy } = parsed.ok ? read.fault : parsed.fault;
            throw (0,problem/* mistake */.RT)(code, `${where}: ${message}`, remedy);
        }
        const day = (0,calendar/* parseDay */.Iq)(date);
        if (!day.ok)
            throw (0,problem/* mistake */.RT)(day.fault.code, `${where}: ${day.fault.message}`, day.fault.remedy);
        return { version: read.value, day: day.value };
    });
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
