export const id = 200;
export const ids = [200,979,584];
export const modules = {

/***/ 1979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check),
/* harmony export */   next: () => (/* binding */ next)
/* harmony export */ });
/* harmony import */ var _counter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5631);
/* harmony import */ var _gather_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(716);


/** Judges what is unreleased: the main job. */
async function check(options, target) {
    const { verdict, verdictText, unused } = await judged(options, target);
    return {
        json: verdict,
        text: (style) => verdictText(verdict, style),
        exit: verdict.outcome === 'pass' ? 0 : 1,
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
async function judged(options, target) {
    // What judges is loaded while git answers.
    const loading = Promise.all(/* import() */[__webpack_require__.e(253), __webpack_require__.e(584)]).then(__webpack_require__.bind(__webpack_require__, 9584));
    const { facts, policy } = await (0,_gather_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherCheck */ .s)(options, target);
    const { verdictOn, verdictText } = await loading;
    const verdict = await verdictOn(facts);
    return { verdict, verdictText, unused: (0,_counter_js__WEBPACK_IMPORTED_MODULE_0__/* .unusedCounter */ .V8)(options, verdict, policy.policy) };
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
/** On both lines that get security fixes: the advisory says that it is one. */
const FIX = "security: check the token's owner (CVE-2026-12345)";
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
        steps: [...unreleased('main', FIX), ...unreleased('release/7.x', FIX)],
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
var table = __webpack_require__(1799);
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
