export const id = 2274;
export const ids = [2274,416];
export const modules = {

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

/***/ 20416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verdictOn: () => (/* binding */ verdictOn),
  verdictText: () => (/* reexport */ verdictText)
});

// EXTERNAL MODULE: ./build/base/problem.js
var problem = __webpack_require__(49299);
// EXTERNAL MODULE: ./build/verdict/words.js
var words = __webpack_require__(39355);
;// CONCATENATED MODULE: ./build/report/baseline.js

const MOST_ENTRIES = 5;
/** What there is to know of the baseline, a sentence each. They quote hostile text. */
function baselineWords({ baseline }) {
    if (baseline === undefined)
        return [];
    const { file, missing, changed, unmatched } = baseline;
    const words = [];
    if (changed)
        words.push(`the baseline ${file} changes here; that of the base did the judging`);
    if (missing)
        words.push(`there is no baseline ${file} yet, so nothing is known: check --write-baseline writes it`);
    if (unmatched.length > 0) {
        const one = unmatched.length === 1;
        const shown = unmatched.slice(0, MOST_ENTRIES).map(entryWords).join('; ');
        const more = unmatched.length > MOST_ENTRIES ? `; and ${unmatched.length - MOST_ENTRIES} more` : '';
        words.push(`${one ? 'an entry' : `${unmatched.length} entries`} of ${file} ${one ? 'matches' : 'match'} nothing any more, and check --write-baseline drops ${one ? 'it' : 'them'}: ${shown}${more}`);
    }
    return words;
}
function entryWords({ rule, since, cause }) {
    const commits = Object.keys(cause.commits ?? {}).map(words/* shortId */.m_);
    const of = [
        ...(cause.line === undefined ? [] : [`line ${cause.line}`]),
        ...(cause.path === undefined ? [] : [cause.path]),
        ...(cause.policy === undefined ? [] : [cause.policy]),
        ...(commits.length > 3 ? [`${commits.length} commits`] : commits),
    ];
    return `${rule} (${of.join(', ')}) of ${since}`;
}

// EXTERNAL MODULE: ./build/report/evidence.js
var report_evidence = __webpack_require__(14674);
;// CONCATENATED MODULE: ./build/report/landing.js
/** How a pull request lands, in words. All of them are our own. */
const WHY = {
    policy: 'the policy says so in commits.merge',
    'auto-merge': 'its auto-merge is set to that',
    call: '--merge says so',
    queue: 'the merge queue does that',
    allowed: 'nothing else is allowed',
    unknown: 'what is allowed is not known',
};
/** Behind the headline: how what it says comes about, where that is certain or makes a difference. */
function landsShortly({ pull }) {
    if (pull === undefined || (pull.methods.length > 1 && agree(pull)))
        return '';
    return `, as it lands by ${pull.judged}`;
}
/** One sentence; null where no pull request is judged by more than its commits. */
function landsWords({ pull }) {
    if (pull === undefined)
        return null;
    const { methods, judged, by } = pull;
    const names = methods.map(({ method }) => method);
    if (names.length === 1)
        return `judged as it lands by ${judged}: ${WHY[by]}`;
    const which = `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
    const open = `it may land by ${which}${by === 'unknown' ? `: ${WHY.unknown}` : ''}`;
    if (agree(pull))
        return `${open}; each comes to the same`;
    const passing = methods.filter(({ outcome }) => outcome === 'pass').map(({ method }) => method);
    const well = passing.length === 0 || passing.length === methods.length
        ? ''
        : `; by ${passing.join(' and ')} it passes`;
    return `${open}; judged by ${judged}, the worst${well}`;
}
function agree({ methods }) {
    const seen = methods.map(({ outcome, kind, next }) => JSON.stringify([outcome, kind, next]));
    return new Set(seen).size === 1;
}

;// CONCATENATED MODULE: ./build/report/headline.js

/** The verdict in one line, without paint. */
function headline(verdict) {
    return `${plainHeadline(verdict)}${landsShortly(verdict)}`;
}
function plainHeadline(verdict) {
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
/** The verdict in a few words: what a title has room for. */
function titleOf(verdict) {
    const { tag, next, findings } = verdict;
    const errors = findings.filter(({ level }) => level === 'error').length;
    if (verdict.outcome === 'fail')
        return `Policy violated: ${errors} error${errors === 1 ? '' : 's'}${tag === undefined ? '' : ` for the tag ${tag.name}`}`;
    if (tag !== undefined)
        return `${tag.name} holds the policy`;
    return next === null ? 'Nothing to release' : `Next release: ${numberWords(verdict)}`;
}
/** What belongs below {@link titleOf}: the version where the title has none, line, phase and the last release. */
function leadOf(verdict) {
    const { outcome, tag, next, last } = verdict;
    const on = lineWords(verdict) + endWords(verdict);
    const line = on.replace(/^,? /, '');
    const would = outcome === 'fail' && tag === undefined && next !== null;
    const first = would
        ? `The next release would be ${numberWords(verdict)}${on}`
        : `${line.slice(0, 1).toUpperCase()}${line.slice(1)}`;
    const before = last === null ? 'There is no release before it' : `The last release is ${last.tag}`;
    return [first, before]
        .filter((part) => part !== '')
        .map((part) => `${part}.`)
        .join(' ');
}
/** Of a phase whose end is not known: so much. */
function endWords({ line }) {
    if (line === null || line.opens !== null || line.until !== null)
        return '';
    return line.phase === null || line.phase === 'ended' ? '' : ', whose end is not known yet';
}
function nextWords(verdict) {
    return numberWords(verdict) + lineWords(verdict);
}
function numberWords({ kind, security, next }) {
    const marked = security && kind !== 'security' ? `${kind} with security changes` : kind;
    return `${next?.version} (${marked})`;
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
var license_impact = __webpack_require__(71547);
// EXTERNAL MODULE: ./build/report/safe.js
var safe = __webpack_require__(570);
// EXTERNAL MODULE: ./build/report/table.js
var table = __webpack_require__(71799);
;// CONCATENATED MODULE: ./build/report/text.js








const MOST_REASONS = 20;
const MOST_EVIDENCE = 5;
const MOST_PROOFS = 10;
const MOST_PROOF_LINES = 20;
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
    let proofs = 0;
    for (const finding of verdict.findings) {
        lines.push('', ...findingLines(finding, style));
        if (proofs === MOST_PROOFS)
            continue;
        const proof = proofLines(finding, verdict, style);
        if (proof.length > 0)
            proofs += 1;
        lines.push(...proof);
    }
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
        style.dim((0,words/* shortId */.m_)(reason.commit)),
        subjectOf(reason),
    ])));
    if (because.length > shown.length)
        lines.push(style.dim(`    and ${because.length - shown.length} more; --json lists all`));
    return lines;
}
function evidenceLines(verdict, style) {
    const evidence = (0,report_evidence/* quietEvidence */.cg)(verdict);
    const shown = evidence.slice(0, MOST_EVIDENCE);
    const lines = shown.map((found) => style.dim(`  evidence: ${(0,safe/* logText */.kc)((0,report_evidence/* evidenceWords */.Jg)(found))}`));
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
/** What worked before and does not now. */
function proofLines(finding, verdict, style) {
    const proof = (0,report_evidence/* proofOf */.oX)(finding, verdict, MOST_PROOF_LINES);
    if (proof === null)
        return [];
    const said = proof.said === null ? [] : [style.dim(`      ${(0,safe/* logText */.kc)(proof.said)}`)];
    return [style.dim(`    ${(0,safe/* logText */.kc)(proof.title)}:`), ...proof.lines.map((line) => `      ${line}`), ...said];
}
function noteLines(verdict, style) {
    const { mentions, counts, policyChanged } = verdict;
    const notes = [];
    const lands = landsWords(verdict);
    if (lands !== null)
        notes.push(lands);
    if (policyChanged)
        notes.push('the policy changes here; it was judged, and the policy of the base did the judging');
    notes.push(...baselineWords(verdict).map(safe/* logText */.kc));
    const proposed = (0,report_evidence/* proposedWords */.mi)(verdict);
    if (proposed !== null)
        notes.push((0,safe/* logText */.kc)(proposed));
    for (const { commit, ids, subject } of mentions.slice(0, 5)) {
        notes.push(`${commit.slice(0, 9)} mentions ${ids.map(safe/* logText */.kc).join(', ')} without declaring a security change: ${(0,safe/* logText */.kc)(subject)}`);
    }
    if (mentions.length > 5)
        notes.push(`${mentions.length - 5} more commits mention advisories`);
    if (counts.ignoredTags > 0)
        notes.push(`${counts.ignoredTags} ${counts.ignoredTags === 1 ? 'tag names' : 'tags name'} no version and ${counts.ignoredTags === 1 ? 'counts' : 'count'} for nothing`);
    return notes.length === 0 ? [] : ['', ...notes.map((note) => style.dim(`  note: ${note}`))];
}

// EXTERNAL MODULE: ./build/verdict/judge-by.js + 7 modules
var judge_by = __webpack_require__(94959);
// EXTERNAL MODULE: ./build/verdict/rules/index.js + 32 modules
var rules = __webpack_require__(23276);
;// CONCATENATED MODULE: ./build/commands/judging.js




/** The number, the line or the kind was given with the call: the call is wrong. */
const WRONG_CALLS = new Set(['counter-not-greater', 'override-elsewhere']);
/** The verdict on facts. @throws Problem where they allow none */
async function verdictOn(facts) {
    const judgement = facts.project.docs === undefined
        ? (0,judge_by/* judgeBy */.F)(facts, rules/* RULES */.y)
        : (await Promise.all(/* import() */[__webpack_require__.e(5052), __webpack_require__.e(1161)]).then(__webpack_require__.bind(__webpack_require__, 21161))).judge(facts);
    if (judgement.outcome !== 'undecided')
        return judgement;
    const { code, message, remedy } = judgement.error;
    throw WRONG_CALLS.has(code) ? (0,problem/* mistake */.RT)(code, message, remedy) : (0,problem/* undecided */.oo)(code, message, remedy);
}



/***/ }),

/***/ 82274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NO_VERDICT: () => (/* binding */ NO_VERDICT),
/* harmony export */   verify: () => (/* binding */ verify)
/* harmony export */ });
/* harmony import */ var _report_safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(570);
/* harmony import */ var _gather_ask_approvals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18135);
/* harmony import */ var _gather_gather_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96949);
/* harmony import */ var _judging_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20416);




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
    const { facts: found, pointer, policy } = await (0,_gather_gather_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherTag */ .yv)(options, tag, before);
    const facts = pointer ? found : await (0,_gather_ask_approvals_js__WEBPACK_IMPORTED_MODULE_3__/* .askApprovals */ .Q)(options, found, policy.policy);
    if (pointer) {
        const what = (0,_gather_gather_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .isTestTag */ .$o)(tag, policy.policy.tags)
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
            text: () => `${(0,_report_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)(message)}\n`,
            exit: 0,
        };
    }
    const verdict = await (0,_judging_js__WEBPACK_IMPORTED_MODULE_2__.verdictOn)(facts);
    return {
        json: verdict,
        text: (style) => (0,_judging_js__WEBPACK_IMPORTED_MODULE_2__.verdictText)(verdict, style),
        exit: verdict.outcome === 'pass' ? 0 : 1,
        policy,
    };
}


/***/ }),

/***/ 14674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ evidenceWords),
/* harmony export */   Qw: () => (/* binding */ proofText),
/* harmony export */   cg: () => (/* binding */ quietEvidence),
/* harmony export */   mi: () => (/* binding */ proposedWords),
/* harmony export */   oX: () => (/* binding */ proofOf)
/* harmony export */ });
/* harmony import */ var _base_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59909);
/* harmony import */ var _safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(570);


/** What the policy's checkers found and no finding tells already. */
function quietEvidence({ evidence, findings }) {
    const told = new Set(findings.flatMap((finding) => finding.evidence ?? []));
    return evidence.filter(({ id, message }) => !told.has(id) && !findings.some((finding) => finding.message.startsWith(message)));
}
/** "c: the word is gone, requires major", and why it fails nothing where nobody let it be. */
function evidenceWords({ where, message, requires, grade, ...found }) {
    const named = found.affected === 'path' || (where.length > 2 && message.includes(where));
    const what = named ? message : `${where}: ${message}`;
    const older = found.from === 'base' ? ' (already on the branch)' : '';
    const { accepted } = found;
    const until = accepted?.until == null ? '' : ` until ${accepted.until}`;
    const letBe = accepted === undefined ? '' : `; accepted${until}: ${accepted.reason}`;
    const whom = found.counts === false ? `; affects the ${found.affected} alone, who does not count` : '';
    const needs = grade === 'likely' ? 'may require' : 'requires';
    return `${what}${older}, ${needs} ${requires}${whom}${letBe}`;
}
/** The proof of a finding: that of the first difference which has one. @param most how many lines are shown */
function proofOf({ evidence: ids = [], known }, { evidence }, most) {
    // What the baseline knows has been looked at.
    if (known !== undefined)
        return null;
    const found = ids
        .map((id) => evidence.find((each) => each.id === id))
        .find((each) => each !== undefined && each.proof !== null);
    if (found === undefined || found.proof === null)
        return null;
    const { language = 'text', by = null, said = null } = found.confirmed ?? {};
    const worked = found.grade === 'proven' ? 'this worked before, and does not now' : 'what may have worked before';
    const title = by === null ? worked : `${worked}, ${found.grade === 'proven' ? 'confirmed' : 'tried'} by ${by}`;
    return { where: found.where, title, lines: proofText(found.proof, most), language, said };
}
const LONGEST_LINE = 300;
/** A proof line by line, each with its indentation: what is outside of it may be a command for the log. */
function proofText(text, most) {
    const all = text.trimEnd().split(/\r\n|[\r\n\u2028\u2029]/);
    const lines = all.slice(0, most).map((line) => {
        const [indent = ''] = /^[ \t]*/.exec(line) ?? [];
        return indent.slice(0, 40).replaceAll('\t', '  ') + (0,_base_words_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)((0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)(line.trimStart()), LONGEST_LINE);
    });
    return all.length > most ? [...lines, `… and ${all.length - most} lines more; the report has all`] : lines;
}
/** What could be compared, and is not; null where nothing is seen. */
function proposedWords({ proposed = [] }) {
    if (proposed.length === 0)
        return null;
    const seen = proposed.map(({ checker, file }) => `${file} (${checker})`);
    return `nothing but commits is judged; compatibility in the policy would compare ${(0,_base_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(seen)} with the last release`;
}


/***/ }),

/***/ 71547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ impactLines)
/* harmony export */ });
/* unused harmony export impactMarkdown */
/* harmony import */ var _safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(570);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71799);


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


/***/ })

};
