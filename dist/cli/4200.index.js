export const id = 4200;
export const ids = [4200,1979];
export const modules = {

/***/ 21979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check),
/* harmony export */   next: () => (/* binding */ next)
/* harmony export */ });
/* harmony import */ var _counter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65631);
/* harmony import */ var _gather_ask_approvals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18135);
/* harmony import */ var _gather_gather_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43555);



/**
 * Judges what is unreleased: the main job.
 *
 * @param writeBaseline writes down what is found as known, and judges by that
 */
async function check(options, target, writeBaseline = false) {
    const { verdict, verdictText, unused, policy } = await judged(options, target, writeBaseline);
    return {
        json: verdict,
        text: (style) => verdictText(verdict, style),
        exit: verdict.outcome === 'pass' ? 0 : 1,
        policy,
        ...unused,
    };
}
/** The next version alone: nothing where there is nothing to release. */
async function next(options, target) {
    const { verdict, unused } = await judged(options, target);
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
        ...unused,
    };
}
async function judged(options, target, writing = false) {
    // What judges is loaded while git answers.
    const loading = Promise.all(/* import() */[__webpack_require__.e(5070), __webpack_require__.e(416)]).then(__webpack_require__.bind(__webpack_require__, 20416));
    const gathered = await (0,_gather_gather_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherCheck */ .s)(options, target);
    const { policy } = gathered;
    const { verdictOn, verdictText } = await loading;
    const facts = await (0,_gather_ask_approvals_js__WEBPACK_IMPORTED_MODULE_2__/* .askApprovals */ .Q)(options, gathered.facts, policy.policy);
    if (writing) {
        const written = (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7934), __webpack_require__.e(5070), __webpack_require__.e(5052), __webpack_require__.e(1144)]).then(__webpack_require__.bind(__webpack_require__, 81144))).writeBaseline({ ...gathered, facts }, target);
        const verdict = await verdictOn(written.facts);
        return { verdict, verdictText, unused: { note: written.note }, policy };
    }
    const verdict = await verdictOn(facts);
    return { verdict, verdictText, unused: (0,_counter_js__WEBPACK_IMPORTED_MODULE_0__/* .unusedCounter */ .V8)(options, verdict, policy.policy), policy };
}


/***/ }),

/***/ 24200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demo: () => (/* binding */ demo)
/* harmony export */ });
/* harmony import */ var _hosts_clone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59800);
/* harmony import */ var _hosts_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43803);
/* harmony import */ var _hosts_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72994);
/* harmony import */ var _hosts_github_lazy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10000);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21979);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55689);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82274);







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
/** On both lines that get security fixes: the advisory says that it is one. */
const FIX = "security: check the token's owner (CVE-2026-12345)";
const SCENES = [
    {
        title: 'Every line, its phase and its ends',
        steps: [],
        command: 'lines',
        run: (options) => (0,_lines_js__WEBPACK_IMPORTED_MODULE_5__.lines)(options, null),
    },
    {
        title: 'A feature on the newest line',
        steps: unreleased('main', 'feat: search'),
        command: 'check',
        run: (options) => (0,_check_js__WEBPACK_IMPORTED_MODULE_4__.check)({ ...options, branch: 'main' }, HEAD),
    },
    {
        title: 'A security fix on a line that gets those alone',
        steps: [...unreleased('main', FIX), ...unreleased('release/7.x', FIX)],
        command: 'check --branch release/7.x',
        run: (options) => (0,_check_js__WEBPACK_IMPORTED_MODULE_4__.check)({ ...options, branch: 'release/7.x' }, HEAD),
    },
    {
        title: 'A feature there is stopped',
        steps: unreleased('release/7.x', 'feat: search, backported'),
        command: 'check --branch release/7.x',
        run: (options) => (0,_check_js__WEBPACK_IMPORTED_MODULE_4__.check)({ ...options, branch: 'release/7.x' }, HEAD),
    },
    {
        title: 'A line that has ended gets nothing',
        steps: unreleased('release/6.x', 'fix: one more'),
        command: 'check --branch release/6.x',
        run: (options) => (0,_check_js__WEBPACK_IMPORTED_MODULE_4__.check)({ ...options, branch: 'release/6.x' }, HEAD),
    },
    {
        title: 'A tag with the wrong number',
        steps: [{ day: '2026-05-02', checkout: 'main', message: 'docs: notes', tag: 'v8.0.1' }],
        command: 'verify v8.0.1',
        run: (options) => (0,_verify_js__WEBPACK_IMPORTED_MODULE_6__.verify)(options, 'v8.0.1'),
    },
];
const HEAD = { base: null, head: null };
/** Makes a throw-away repository with three lines and shows the verdicts that matter; removes it afterwards. */
async function demo(options) {
    const answers = await (0,_hosts_files_js__WEBPACK_IMPORTED_MODULE_1__/* .withTemporaryDirectory */ .no)('semverdict-demo-', async (directory) => {
        const git = new _hosts_git_js__WEBPACK_IMPORTED_MODULE_2__/* .Git */ .T(directory, {}, true);
        await git.ask(['init', '--quiet', '--initial-branch=main', '.']);
        (0,_hosts_files_js__WEBPACK_IMPORTED_MODULE_1__/* .writeText */ .x3)(directory, 'release-policy.yml', POLICY);
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
                    history: new _hosts_clone_js__WEBPACK_IMPORTED_MODULE_0__/* .Clone */ .i(git, options.progress),
                    github: _hosts_github_lazy_js__WEBPACK_IMPORTED_MODULE_3__/* .noGithub */ .nb,
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

/***/ 55689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lines: () => (/* binding */ lines_lines),
  linesOfRepository: () => (/* binding */ linesOfRepository)
});

// EXTERNAL MODULE: ./build/base/problem.js
var problem = __webpack_require__(49299);
// EXTERNAL MODULE: ./build/hosts/files.js
var files = __webpack_require__(43803);
// EXTERNAL MODULE: ./build/lines/calendar.js
var calendar = __webpack_require__(58424);
// EXTERNAL MODULE: ./build/lines/lines.js
var lines = __webpack_require__(48607);
// EXTERNAL MODULE: ./build/lines/releases.js
var releases = __webpack_require__(87984);
// EXTERNAL MODULE: ./build/lines/until.js
var until = __webpack_require__(97384);
// EXTERNAL MODULE: ./build/report/safe.js
var safe = __webpack_require__(570);
// EXTERNAL MODULE: ./build/report/table.js
var table = __webpack_require__(71799);
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
var gathered = __webpack_require__(60882);
// EXTERNAL MODULE: ./build/versions/scheme.js
var scheme = __webpack_require__(68401);
// EXTERNAL MODULE: ./build/commands/gather/policy-file.js
var policy_file = __webpack_require__(20596);
// EXTERNAL MODULE: ./build/commands/options.js
var commands_options = __webpack_require__(59165);
;// CONCATENATED MODULE: ./build/commands/lines.js










/** Every line with its phase and the day each phase ends. @param releases a file that takes the place of the tags */
async function lines_lines(options, releases) {
    const { today, found } = releases === null ? await linesOfRepository(options) : await fromFile(options, releases);
    return { json: linesJson(today, found), text: (style) => linesText(today, found, style), exit: 0 };
}
/** The lines that the tags of the repository show. */
async function linesOfRepository(options) {
    const { policy } = await (0,policy_file/* findPolicy */.i6)(options);
    const today = (0,commands_options/* todayOf */.X)(options, policy.timezone);
    const { tags } = await options.history.tags(policy.tags);
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


/***/ })

};
