export const id = 3461;
export const ids = [3461];
export const modules = {

/***/ 23461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  refuseContradictions: () => (/* binding */ refuseContradictions),
  replay: () => (/* binding */ replay),
  replayAgainst: () => (/* binding */ replayAgainst)
});

// EXTERNAL MODULE: ./build/base/problem.js
var problem = __webpack_require__(49299);
// EXTERNAL MODULE: ./build/hosts/clone.js + 2 modules
var clone = __webpack_require__(59800);
// EXTERNAL MODULE: ./build/hosts/recorded-history.js + 8 modules
var recorded_history = __webpack_require__(72997);
// EXTERNAL MODULE: ./build/lines/calendar.js
var calendar = __webpack_require__(58424);
// EXTERNAL MODULE: ./build/lines/lines.js
var lines_lines = __webpack_require__(48607);
// EXTERNAL MODULE: ./build/report/replay-csv.js
var replay_csv = __webpack_require__(97245);
// EXTERNAL MODULE: ./build/report/replay-markdown.js
var replay_markdown = __webpack_require__(4244);
// EXTERNAL MODULE: ./build/base/words.js
var words = __webpack_require__(59909);
// EXTERNAL MODULE: ./build/verdict/words.js
var verdict_words = __webpack_require__(39355);
// EXTERNAL MODULE: ./build/report/replay-words.js
var replay_words = __webpack_require__(29124);
// EXTERNAL MODULE: ./build/report/safe.js
var safe = __webpack_require__(570);
// EXTERNAL MODULE: ./build/report/table.js
var table = __webpack_require__(71799);
// EXTERNAL MODULE: ./build/report/yaml.js
var yaml = __webpack_require__(35384);
;// CONCATENATED MODULE: ./build/report/replay-text.js






/** Of each sort of release that people want to look at. */
const MOST = 20;
const MOST_LINES = 15;
/** A summary first, then what people want to look at, newest first. */
function replayText(report, style) {
    const { summary } = report;
    const mark = (0,replay_words/* isFine */.zn)(summary) ? style.green('✔') : style.yellow('!');
    const lines = [`${mark} ${style.bold((0,replay_words/* agreementWords */.wR)(summary))}`];
    lines.push(...(0,replay_words/* besides */.oN)(report).map((note) => style.dim(`  ${note}`)));
    lines.push(...summaryTables(report, style));
    if (report.suggested !== null)
        lines.push('', ...suggestedLines(report.suggested, summary.releases, style));
    const newest = [...report.releases].reverse();
    const differ = newest.filter(({ agrees }) => agrees === false);
    const stopped = newest.filter(({ agrees, outcome }) => agrees !== false && outcome === 'fail');
    const undecided = newest.filter(({ outcome }) => outcome === 'undecided');
    lines.push(...section('Releases that do not agree', differ, (each) => differLines(each, style), style));
    lines.push(...section('Others that the policy would have stopped', stopped, (each) => stoppedLines(each, style), style));
    lines.push(...section('Nothing can be said of', undecided, (each) => undecidedLines(each, style), style));
    return `${lines.join('\n')}\n`;
}
function summaryTables({ summary }, style) {
    const { disagreements, findings, lines } = summary;
    const shown = lines.slice(-MOST_LINES).reverse();
    return [
        ...block(['released', 'asked for', 'releases'], disagreements.map(({ actual, verdict, releases }) => [actual, verdict, String(releases)]), style),
        ...block(['finding', 'level', 'releases'], findings.map(({ rule, level, releases }) => [rule, level, String(releases)]), style),
        ...block(['line', 'releases', 'agree', 'stopped', 'by'], shown.map((line) => [
            line.line,
            String(line.releases),
            String(line.agree),
            String(line.stopped),
            (0,words/* some */.zN)(line.by),
        ]), style),
        ...(lines.length > shown.length ? [style.dim(`  and ${lines.length - shown.length} older lines`)] : []),
    ];
}
function block(head, rows, style) {
    if (rows.length === 0)
        return [];
    return ['', ...(0,table/* table */.t)([['', ...head.map(style.bold)], ...rows.map((row) => ['', ...row.map(safe/* logText */.kc)])])];
}
function section(title, releases, words, style) {
    if (releases.length === 0)
        return [];
    const lines = ['', style.bold(title), ...releases.slice(0, MOST).flatMap(words)];
    if (releases.length > MOST)
        lines.push(style.dim(`  and ${releases.length - MOST} more; --json lists all`));
    return lines;
}
function differLines(release, style) {
    const [first] = release.because;
    const because = first === undefined
        ? style.dim(`    ${noneDoes(release.commits)}`)
        : `    ${style.dim((0,verdict_words/* shortId */.m_)(first.commit))} ${(0,safe/* logText */.kc)(first.via ?? first.subject)}`;
    return [
        `  ${style.bold((0,safe/* logText */.kc)(release.tag))} ${style.dim(release.date)} after ${(0,safe/* logText */.kc)(release.previous ?? '')}: ${(0,safe/* logText */.kc)((0,replay_words/* askedWords */.U1)(release))}`,
        because,
    ];
}
function noneDoes(commits) {
    if (commits === 0)
        return 'it holds no commit of its own';
    return commits === 1 ? 'its only commit asks for none' : `none of its ${commits} commits asks for one`;
}
function stoppedLines({ tag, date, findings }, style) {
    const errors = findings.filter(({ level }) => level === 'error');
    return [
        `  ${style.bold((0,safe/* logText */.kc)(tag))} ${style.dim(date)}`,
        ...errors.map(({ rule, message }) => `    ${style.red(rule)}: ${(0,safe/* logText */.kc)(message)}`),
    ];
}
function undecidedLines({ tag, date, error }, style) {
    return [
        `  ${style.bold((0,safe/* logText */.kc)(tag))} ${style.dim(date)}: ${(0,safe/* logText */.kc)(error?.message ?? '')}`,
        `    ${style.dim('→')} ${(0,safe/* logText */.kc)(error?.remedy ?? '')}`,
    ];
}
function suggestedLines(suggested, releases, style) {
    const { suggestions, summary } = suggested;
    if (suggestions.length === 0)
        return [style.bold('No small change of the policy fits the past better.')];
    const steps = suggestions.map(({ key, value, agree, gained, lost }) => [
        '',
        style.bold((0,safe/* logText */.kc)((0,replay_words/* changed */.tD)({ key, value }))),
        `+${gained.length}${lost.length === 0 ? '' : ` −${lost.length}`}`,
        (0,replay_words/* share */.uM)(agree, releases),
        style.dim((0,safe/* logText */.kc)((0,words/* some */.zN)(gained))),
    ]);
    return [
        style.bold(`Small changes that fit the past better, each on top of those before it`),
        ...(0,table/* table */.t)(steps),
        `  With all of them ${(0,replay_words/* agreementWords */.wR)(summary)}:`,
        ...Object.entries((0,replay_words/* changes */.Ao)(suggested)).flatMap(([key, value]) => [
            `    ${key}:`,
            ...(0,yaml/* entries */.jO)(value, '      '),
        ]),
    ];
}

;// CONCATENATED MODULE: ./build/report/replay.js




function renderReplay(report, format, style) {
    if (format === 'csv')
        return (0,replay_csv/* replayCsv */.C)(report.releases);
    return format === 'markdown' ? (0,replay_markdown/* replayMarkdown */.H)(report) : replayText(report, style);
}
/** The document of `replay --json`. */
function replayJson({ suggested, ...report }) {
    return {
        ...report,
        ...(suggested === null
            ? {}
            : {
                suggestions: suggested.suggestions,
                suggested: { policy: (0,replay_words/* changes */.Ao)(suggested), summary: suggested.summary },
            }),
    };
}

;// CONCATENATED MODULE: ./build/report/replay-against.js





const replay_against_MOST = 50;
/** The document of `replay --against FILE --json`. */
function againstJson({ before, after, releases }) {
    return {
        policies: { before: before.policy, after: after.policy },
        releases,
        summary: { differ: releases.length, before: before.summary, after: after.summary },
    };
}
function renderAgainst(report, format, style) {
    if (format === 'csv')
        return (0,replay_csv/* replayCsv */.C)(report.releases.flatMap(({ before, after }) => [
            ...(before === null ? [] : [{ ...before, policy: 'before' }]),
            ...(after === null ? [] : [{ ...after, policy: 'after' }]),
        ]), 'policy');
    return format === 'markdown' ? againstMarkdown(report) : againstText(report, style);
}
function againstText(report, style) {
    const { before, after, releases } = report;
    const lines = [
        style.bold((0,safe/* logText */.kc)(headline(report))),
        `  now: ${(0,safe/* logText */.kc)((0,replay_words/* agreementWords */.wR)(before.summary))}, ${before.summary.stopped} stopped`,
        `  then: ${(0,safe/* logText */.kc)((0,replay_words/* agreementWords */.wR)(after.summary))}, ${after.summary.stopped} stopped`,
    ];
    for (const { tag, ...sides } of [...releases].reverse().slice(0, replay_against_MOST)) {
        lines.push('', `  ${style.bold((0,safe/* logText */.kc)(tag))}`);
        for (const change of changesOf(sides))
            lines.push(`    ${(0,safe/* logText */.kc)(change)}`);
    }
    if (releases.length > replay_against_MOST)
        lines.push('', style.dim(`  and ${releases.length - replay_against_MOST} more; --json lists all`));
    return `${lines.join('\n')}\n`;
}
/** The same as GitHub Markdown. */
function againstMarkdown(report) {
    const { before, after, releases } = report;
    const shown = [...releases].reverse().slice(0, replay_against_MOST);
    const blocks = [
        `**${(0,safe/* markdownSentence */.nv)(headline(report))}**`,
        ...(0,replay_markdown/* tableOf */.c)(['', 'agree', 'stopped'], [
            ['now', (0,replay_words/* agreementWords */.wR)(before.summary), String(before.summary.stopped)],
            ['then', (0,replay_words/* agreementWords */.wR)(after.summary), String(after.summary.stopped)],
        ]),
        ...(shown.length === 0
            ? []
            : [
                `<details><summary>${(0,words/* count */.U9)(releases.length, 'release')}</summary>\n\n${shown
                    .map(({ tag, ...sides }) => `- ${(0,safe/* markdownText */.p7)(tag)}: ${changesOf(sides).map(safe/* markdownSentence */.nv).join('<br>')}`)
                    .join('\n')}${releases.length > replay_against_MOST ? `\n- and ${releases.length - replay_against_MOST} more` : ''}\n\n</details>`,
            ]),
    ];
    return `${blocks.join('\n\n')}\n`;
}
function headline({ releases, of }) {
    if (of === 0)
        return 'Neither policy sees a past release';
    if (releases.length === 0)
        return `The change of the policy says nothing different of ${(0,words/* count */.U9)(of, 'past release')}`;
    return `The change of the policy says something different of ${releases.length} of ${(0,words/* count */.U9)(of, 'past release')}`;
}
/** What is different, a line each. */
function changesOf({ before, after }) {
    if (before === null || after === null)
        return [before === null ? 'is a release only then' : 'is no release then'];
    const values = [
        ['follows', ({ previous }) => previous ?? 'nothing'],
        ['line', ({ line }) => line],
        ['phase', ({ phase }) => phase ?? 'none'],
        ['released', ({ actual }) => actual ?? 'unknown'],
        ['asked for', ({ verdict }) => verdict ?? 'unknown'],
        ['next version', ({ next }) => next ?? 'none'],
        ['outcome', ({ outcome }) => outcome],
    ];
    const changed = values.flatMap(([what, of]) => of(before) === of(after) ? [] : [`${what}: ${of(before)} → ${of(after)}`]);
    const texts = ({ findings }) => new Map(findings.map(({ level, rule, message }) => [`${level} ${rule}`, `${level} ${rule}: ${message}`]));
    const [was, is] = [texts(before), texts(after)];
    const gone = [...was].filter(([key]) => !is.has(key)).map(([, text]) => `no more ${text}`);
    const fresh = [...is].filter(([key]) => !was.has(key)).map(([, text]) => `new ${text}`);
    const other = [...is]
        .filter(([key, text]) => was.has(key) && was.get(key) !== text)
        .map(([, text]) => `now ${text}`);
    const all = [...changed, ...gone, ...fresh, ...other];
    return all.length === 0 ? ['the same, for other reasons'] : all;
}

;// CONCATENATED MODULE: ./build/verdict/replay/against.js
/** The releases of which two policies say something different, in their order. Pure. */
function differing(before, after) {
    const later = new Map(after.map((release) => [release.tag, release]));
    const earlier = new Set(before.map(({ tag }) => tag));
    const all = [
        ...before.map((release) => ({
            tag: release.tag,
            before: release,
            after: later.get(release.tag) ?? null,
        })),
        ...after
            .filter(({ tag }) => !earlier.has(tag))
            .map((release) => ({ tag: release.tag, before: null, after: release })),
    ];
    return all
        .filter(({ before: old, after: next }) => JSON.stringify(old) !== JSON.stringify(next))
        .sort((a, b) => compare(a, b));
}
function compare(a, b) {
    const [x, y] = [dateOf(a), dateOf(b)];
    return x < y ? -1 : x > y ? 1 : 0;
}
function dateOf({ before, after }) {
    return before?.date ?? after?.date ?? '';
}

// EXTERNAL MODULE: ./build/verdict/replay/summary.js
var summary = __webpack_require__(18004);
// EXTERNAL MODULE: ./build/commands/gather/policy-file.js
var policy_file = __webpack_require__(20596);
;// CONCATENATED MODULE: ./build/commands/replay/replay-policies.js

/** The policies as they stood at releases. Neighbours nearly always have the same file: each is read once. */
function policiesAtReleases(history) {
    const known = new Map();
    return async ({ commit }) => {
        const entries = await history.entriesAt(commit, policy_file/* POLICY_PATHS */.or);
        const key = entries.map(({ path, mode, object }) => `${path} ${mode} ${object}`).join('\n');
        const before = known.get(key);
        if (before !== undefined && !extendsFiles(await before))
            return await before;
        const found = (0,policy_file/* policyAt */.E4)(history, commit);
        // Who asks again is told the same reason again.
        found.catch(() => { });
        known.set(key, found);
        return await found;
    };
}
/** What a policy extends may have changed while it did not. */
function extendsFiles({ source }) {
    return source?.includes('\0') === true;
}

// EXTERNAL MODULE: ./build/commands/replay/replay-releases.js
var replay_releases = __webpack_require__(61327);
;// CONCATENATED MODULE: ./build/commands/replay.js












/** Judges every past release with the facts of its own day, and shows where policy and history part. */
async function replay(options, call) {
    refuseContradictions(call);
    const format = call.format ?? 'text';
    const found = await (0,policy_file/* findPolicy */.i6)(options);
    const other = call.against === undefined ? null : await (0,policy_file/* policyFromFile */.Ve)(call.against, options);
    const history = await recorded_history/* RecordedHistory */.T.of(new clone/* Clone */.i(options.git, options.progress), found.policy.tags);
    try {
        if (other !== null) {
            const against = await replayAgainst(options, call, history, found, other);
            return { json: againstJson(against), text: (style) => renderAgainst(against, format, style), exit: 0 };
        }
        const past = await pastUnder(found, options, call, history);
        const report = await replayBy(options, call, history, past, [past]);
        return {
            json: replayJson(report),
            text: (style) => renderReplay(report, format, style),
            exit: 0,
            policy: found,
            ...nothingSaid(report),
        };
    }
    finally {
        history.close();
    }
}
/** A history of which nothing can be said is none that was replayed. */
function nothingSaid({ releases, summary }) {
    const newest = releases.at(-1)?.error;
    if (newest === undefined || summary.undecided < releases.length)
        return {};
    const { code, message, remedy } = newest;
    return {
        problem: (0,problem/* undecided */.oo)(code, `nothing can be said of any release; of the last one: ${message}`, remedy),
    };
}
async function pastUnder(found, { today }, { prereleases = false }, history) {
    const past = await (0,replay_releases/* releasesIn */.y)(history, found.policy, prereleases, today);
    return { found, all: past.releases, prereleases: past.prereleases };
}
/** What one policy says of the past. @param pasts those of all policies of the call: its options may name any of them */
async function replayBy(given, call, history, { found, all, prereleases }, pasts) {
    const options = { ...given, withoutSurfaces: call.surfaces !== true };
    const releases = selected(all, call, found.policy, pasts);
    const atRelease = call.policyAt === 'release';
    const policyFor = atRelease ? policiesAtReleases(history) : () => found;
    const run = { options, history, found, policyFor };
    const { compatibility } = found.policy;
    const shared = {
        policy: found.file,
        policyAt: atRelease ? 'release' : 'today',
        prereleases,
        surfaces: options.withoutSurfaces ? compatibility.surfaces.length : 0,
    };
    if (call.suggest !== true) {
        const replayed = await (0,replay_releases/* replayReleases */.W)(run, releases);
        return { ...shared, releases: replayed, summary: (0,summary/* summaryOf */.Y)(replayed), suggested: null };
    }
    const { replayWithSuggestions } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9369)]).then(__webpack_require__.bind(__webpack_require__, 79369));
    const { replayed, suggested } = await replayWithSuggestions(run, releases);
    return { ...shared, releases: replayed, summary: (0,summary/* summaryOf */.Y)(replayed), suggested };
}
/** What two policies say of one past, as far as it differs. */
async function replayAgainst(options, call, history, found, other) {
    const pasts = [
        await pastUnder(found, options, call, history),
        await pastUnder(other, options, call, history),
    ];
    const before = await replayBy(options, call, history, pasts[0], pasts);
    const after = await replayBy(options, call, history, pasts[1], pasts);
    return {
        before: { policy: found.file, summary: before.summary },
        after: { policy: other.file, summary: after.summary },
        of: new Set([...before.releases, ...after.releases].map(({ tag }) => tag)).size,
        releases: differing(before.releases, after.releases),
    };
}
/** @throws Problem where the options name what is not there under any policy of the call */
function selected(all, { since, line, tag }, policy, pasts) {
    const any = pasts.flatMap((past) => past.all);
    const unknown = (tag ?? []).find((name) => !any.some((release) => release.tag === name));
    if (unknown !== undefined)
        throw (0,problem/* mistake */.RT)('unknown-release', `${JSON.stringify(unknown)} is the tag of no release here`, 'semverdict lines shows what is read from the tags; a pre-release needs --prereleases');
    const idBy = ({ lines, scheme }) => ({ version }) => (0,lines_lines/* lineId */.W9)(version.parts, lines.by, scheme);
    const lines = new Set(pasts.flatMap((past) => past.all.map(idBy(past.found.policy))));
    const noLine = (line ?? []).find((id) => !lines.has(id));
    if (noLine !== undefined)
        throw (0,problem/* mistake */.RT)('unknown-line', `there is no release on a line ${JSON.stringify(noLine)}`, lines.size === 0 ? 'there is no release at all' : `the lines are ${[...lines].slice(-10).join(', ')}`);
    const isLate = since === undefined ? () => true : sinceOf(since, any, policy.timezone);
    const idOf = idBy(policy);
    return all.filter((release) => isLate(release) &&
        (line === undefined || line.includes(idOf(release))) &&
        (tag === undefined || tag.includes(release.tag)));
}
/** Whether a release is not before a day, or a release. */
function sinceOf(since, all, timezone) {
    const first = all.find(({ tag }) => tag === since);
    if (first !== undefined)
        return ({ time }) => time >= first.time;
    const day = (0,calendar/* parseDay */.Iq)(since);
    if (day.ok)
        return ({ time }) => (0,calendar/* dayOf */.kb)(time, timezone) >= day.value;
    throw (0,problem/* mistake */.RT)('unknown-release', `--since ${JSON.stringify(since)} is neither a day nor the tag of a release`, 'write a day as YYYY-MM-DD, or a tag as it is in the repository');
}
/** @throws Problem where two options contradict each other */
function refuseContradictions({ suggest, against: other, policyAt, format }) {
    const wrong = suggest === true && other !== undefined
        ? '--suggest looks for one policy, and --against compares two'
        : policyAt === 'release' && (suggest === true || other !== undefined)
            ? `${suggest === true ? '--suggest' : '--against'} is about one policy for all releases, and --policy-at release takes another for each`
            : suggest === true && format === 'csv'
                ? '--format csv has a row for each release, and no place for what --suggest finds'
                : null;
    if (wrong !== null)
        throw (0,problem/* mistake */.RT)('bad-call', wrong, 'leave one of them out');
}


/***/ }),

/***/ 97245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ replayCsv)
/* harmony export */ });
/* harmony import */ var _safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(570);

const COLUMNS = [
    'tag',
    'version',
    'date',
    'line',
    'phase',
    'previous',
    'actual',
    'verdict',
    'next',
    'agrees',
    'outcome',
    'commits',
    'errors',
    'warnings',
];
/** One row a release, oldest first (RFC 4180). @param first the column before all others */
function replayCsv(releases, first) {
    const columns = first === undefined ? COLUMNS : [first, ...COLUMNS];
    const rows = releases.map((release) => {
        const { findings, agrees, commits } = release;
        const rules = (level) => findings
            .filter((finding) => finding.level === level)
            .map(({ rule }) => rule)
            .join(' ');
        const cells = {
            ...release,
            directory: release.directory ?? null,
            policy: release.policy ?? null,
            agrees: agrees === null ? null : String(agrees),
            commits: String(commits),
            errors: rules('error'),
            warnings: rules('warning'),
        };
        return columns.map((column) => cell(cells[column])).join(',');
    });
    return `${[columns.join(','), ...rows].join('\r\n')}\r\n`;
}
/** Text that comes from a repository must be none that a spreadsheet takes for a formula. */
function cell(text) {
    const safe = (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)(text ?? '').replace(/^(?=[=+\-@])/, "'");
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}


/***/ }),

/***/ 4244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ replayMarkdown),
/* harmony export */   c: () => (/* binding */ tableOf)
/* harmony export */ });
/* harmony import */ var _base_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59909);
/* harmony import */ var _replay_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29124);
/* harmony import */ var _safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(570);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35384);




const MOST = 50;
/** The same as the text, as GitHub Markdown. */
function replayMarkdown(report) {
    const { summary, suggested } = report;
    const newest = [...report.releases].reverse();
    const differ = newest.filter(({ agrees }) => agrees === false);
    const stopped = newest.filter(({ agrees, outcome }) => agrees !== false && outcome === 'fail');
    const undecided = newest.filter(({ outcome }) => outcome === 'undecided');
    const blocks = [
        `### ${(0,_replay_words_js__WEBPACK_IMPORTED_MODULE_2__/* .isFine */ .zn)(summary) ? '✅' : '⚠️'} ${sentence((0,_replay_words_js__WEBPACK_IMPORTED_MODULE_2__/* .agreementWords */ .wR)(summary))}`,
        ...(0,_replay_words_js__WEBPACK_IMPORTED_MODULE_2__/* .besides */ .oN)(report).map((note) => `- ${sentence(note)}`),
        ...tableOf(['released', 'asked for', 'releases'], summary.disagreements.map(({ actual, verdict, releases }) => [actual, verdict, String(releases)])),
        ...tableOf(['finding', 'level', 'releases'], summary.findings.map(({ rule, level, releases }) => [rule, level, String(releases)])),
        ...tableOf(['line', 'releases', 'agree', 'stopped', 'by'], [...summary.lines]
            .reverse()
            .map(({ line, releases, agree, stopped: count, by }) => [
            line,
            String(releases),
            String(agree),
            String(count),
            (0,_base_words_js__WEBPACK_IMPORTED_MODULE_3__/* .some */ .zN)(by),
        ])),
        ...(suggested === null ? [] : suggestedBlocks(suggested, summary.releases)),
        ...folded('do not agree', differ, differItem),
        ...folded('would have been stopped for other reasons', stopped, stoppedItem),
        ...folded('can not be judged', undecided, ({ tag, error }) => `- ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(tag)}: ${sentence(error?.message ?? '')}`),
    ];
    return `${blocks.join('\n\n').replaceAll(/^(- .*)\n\n(?=- )/gm, '$1\n')}\n`;
}
/** A table, or nothing without rows. */
function tableOf(head, rows) {
    if (rows.length === 0)
        return [];
    return [
        [head, head.map(() => '---'), ...rows.map((row) => row.map(sentence))]
            .map((cells) => `| ${cells.join(' | ')} |`)
            .join('\n'),
    ];
}
function folded(words, releases, item) {
    if (releases.length === 0)
        return [];
    const shown = releases.slice(0, MOST).map(item);
    if (releases.length > MOST)
        shown.push(`- and ${releases.length - MOST} more`);
    return [
        `<details><summary>${(0,_base_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(releases.length, 'release')} ${words}</summary>\n\n${shown.join('\n')}\n\n</details>`,
    ];
}
function differItem(release) {
    const [first] = release.because;
    const because = first === undefined ? '' : `<br>${(0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(first.via ?? first.subject)}`;
    return `- ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(release.tag)} (${release.date}) after ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(release.previous ?? '')}: ${sentence((0,_replay_words_js__WEBPACK_IMPORTED_MODULE_2__/* .askedWords */ .U1)(release))}${because}`;
}
function stoppedItem({ tag, date, findings }) {
    const errors = findings.filter(({ level }) => level === 'error');
    return `- ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(tag)} (${date})${errors.map(({ rule, message }) => `<br>**${rule}**: ${sentence(message)}`).join('')}`;
}
function suggestedBlocks(suggested, releases) {
    const { suggestions, summary } = suggested;
    if (suggestions.length === 0)
        return ['No small change of the policy fits the past better.'];
    const yaml = Object.entries((0,_replay_words_js__WEBPACK_IMPORTED_MODULE_2__/* .changes */ .Ao)(suggested)).flatMap(([key, value]) => [
        `${key}:`,
        ...(0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .entries */ .jO)(value, '  '),
    ]);
    return [
        '**Small changes that fit the past better**, each on top of those before it:',
        ...tableOf(['change', 'gains', 'loses', 'agree'], suggestions.map(({ key, value, agree, gained, lost }) => [
            (0,_replay_words_js__WEBPACK_IMPORTED_MODULE_2__/* .changed */ .tD)({ key, value }),
            `${gained.length} (${(0,_base_words_js__WEBPACK_IMPORTED_MODULE_3__/* .some */ .zN)(gained)})`,
            lost.length === 0 ? '0' : `${lost.length} (${(0,_base_words_js__WEBPACK_IMPORTED_MODULE_3__/* .some */ .zN)(lost)})`,
            (0,_replay_words_js__WEBPACK_IMPORTED_MODULE_2__/* .share */ .uM)(agree, releases),
        ])),
        `With all of them ${sentence((0,_replay_words_js__WEBPACK_IMPORTED_MODULE_2__/* .agreementWords */ .wR)(summary))}:`,
        `\`\`\`yaml\n${yaml.join('\n').replaceAll('`', '\\u0060')}\n\`\`\``,
    ];
}
function sentence(text) {
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownSentence */ .nv)(text);
}


/***/ }),

/***/ 29124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ changes),
/* harmony export */   U1: () => (/* binding */ askedWords),
/* harmony export */   oN: () => (/* binding */ besides),
/* harmony export */   tD: () => (/* binding */ changed),
/* harmony export */   uM: () => (/* binding */ share),
/* harmony export */   wR: () => (/* binding */ agreementWords),
/* harmony export */   zn: () => (/* binding */ isFine)
/* harmony export */ });
/* harmony import */ var _base_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59909);

/** What would have to be written into the policy, as a mapping of its keys. */
function changes({ suggestions }) {
    const written = {};
    for (const { key, value } of suggestions) {
        let at = written;
        for (const part of key.slice(0, -1)) {
            at[part] ??= {};
            at = at[part];
        }
        at[key.at(-1)] = value;
    }
    return written;
}
/** "98.6 %"; never 100 % while one is missing. */
function share(part, all) {
    if (all === 0)
        return '–';
    const tenths = part === all ? 1000 : Math.min(999, Math.round((part / all) * 1000));
    return `${(tenths / 10).toFixed(1)} %`;
}
/** One change of a policy, as a line of it. */
function changed({ key, value }) {
    return `${key.join('.')}: ${typeof value === 'string' ? value : JSON.stringify(value)}`;
}
/** Whether there is nothing to look at. */
function isFine({ releases, agree, undecided }) {
    return agree === releases && undecided === 0;
}
/** The summary in one sentence. */
function agreementWords({ releases, agree, undecided }) {
    if (releases === 0 && undecided > 0)
        return 'no release can be compared';
    if (releases === 0)
        return 'no release has one before it: there is nothing to compare';
    return `${agree} of ${(0,_base_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(releases, 'release')} ${agree === 1 ? 'agrees' : 'agree'} with the policy (${share(agree, releases)})`;
}
/** What the numbers do not hold, each as a sentence. */
function besides(report) {
    const { first, undecided } = report.summary;
    return [
        ...(first === 0 ? [] : [`${(0,_base_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(first, 'release')} with none before: listed, and not counted`]),
        ...(undecided === 0 ? [] : [`${(0,_base_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(undecided, 'release')} of which nothing can be said`]),
        ...(report.prereleases === 0
            ? []
            : [`${(0,_base_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(report.prereleases, 'pre-release')} left out; --prereleases judges them too`]),
        ...(report.surfaces === 0
            ? []
            : [
                `${(0,_base_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(report.surfaces, 'surface')} of the policy not compared; --surfaces compares them, release by release`,
            ]),
        ...(report.policyAt === 'release' ? ['each release was judged by the policy that it holds itself'] : []),
    ];
}
/** What happened to a release that does not agree, in words. */
function askedWords({ actual, verdict }) {
    const asked = verdict === 'none' ? 'its commits ask for no release' : `its commits ask for ${verdict}`;
    return `released ${actual}, ${asked}`;
}


/***/ }),

/***/ 71799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
const PAINT = new RegExp(`${String.fromCharCode(0x1b)}\\[\\d+m`, 'g');
/** Columns aligned to their widest cell; the last one runs free. */
function table(rows) {
    const widths = [];
    for (const row of rows)
        for (const [index, cell] of row.entries())
            widths[index] = Math.max(widths[index] ?? 0, width(cell));
    return rows.map((row) => row
        .map((cell, index) => index === row.length - 1 ? cell : cell + ' '.repeat((widths[index] ?? 0) - width(cell)))
        .join('  ')
        .trimEnd());
}
/** Characters as a reader counts them, without the codes that paint them. */
function width(text) {
    return [...text.replace(PAINT, '')].length;
}


/***/ }),

/***/ 35384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jO: () => (/* binding */ entries),
/* harmony export */   mG: () => (/* binding */ inline),
/* harmony export */   ni: () => (/* binding */ commented),
/* harmony export */   rT: () => (/* binding */ commentLines)
/* harmony export */ });
/* harmony import */ var _base_mapping_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17118);
/* harmony import */ var _safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(570);


/** YAML as people write it: blocks at the top, short mappings in one line, comments where they belong. */
const WIDTH = 110;
/** A text as comment lines; what comes from a repository cannot leave them. */
function commentLines(text, indent) {
    const lines = [];
    let line = `${indent}#`;
    for (const word of (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)(text).split(/\s+/).filter(Boolean)) {
        if (line.length + 1 + word.length > WIDTH && line.length > indent.length + 1) {
            lines.push(line);
            line = `${indent}#`;
        }
        line += ` ${word}`;
    }
    return [...lines, line];
}
/** Lines that hold only once somebody takes the marks away. */
function commented(lines, indent) {
    return lines.map((line) => `${indent}# ${line}`);
}
/** What stands below a key: a mapping's entries or a list's items, a line or a few each. */
function entries(value, indent) {
    if (Array.isArray(value))
        return value.map((item) => `${indent}- ${inline(item)}`);
    if (!(0,_base_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .p)(value))
        return [`${indent}${inline(value)}`];
    return Object.entries(value).flatMap(([key, each]) => Array.isArray(each) && each.some(_base_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .p)
        ? [`${indent}${scalar(key)}:`, ...entries(each, `${indent}  `)]
        : [`${indent}${scalar(key)}: ${inline(each)}`]);
}
/** A value in one line, `{name: main, line: newest}`. */
function inline(value) {
    if (Array.isArray(value))
        return `[${value.map(inline).join(', ')}]`;
    if ((0,_base_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .p)(value))
        return `{${Object.entries(value)
            .map(([key, each]) => `${scalar(key)}: ${inline(each)}`)
            .join(', ')}}`;
    return typeof value === 'string' ? scalar(value) : String(value);
}
/** A text: bare where YAML cannot take it for anything else, else in double quotes with every oddity escaped. */
function scalar(text) {
    if (/^[A-Za-z](?:[\w./-]*[A-Za-z0-9])?$/.test(text) && !WORDS.test(text))
        return text;
    // A text in JSON is one in YAML too.
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(text).trimEnd();
}
// YAML 1.1 read these as truth values and null, and not every reader has left it behind.
const WORDS = /^(?:true|false|yes|no|on|off|null|y|n)$/i;


/***/ })

};
