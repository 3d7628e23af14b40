export const id = 3181;
export const ids = [3181,5653,4513,416];
export const modules = {

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

/***/ 33181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  release: () => (/* binding */ release)
});

// EXTERNAL MODULE: ./build/base/problem.js
var base_problem = __webpack_require__(49299);
// EXTERNAL MODULE: ./build/commands/counter.js
var counter = __webpack_require__(65631);
// EXTERNAL MODULE: ./build/commands/gather/ask-approvals.js
var ask_approvals = __webpack_require__(18135);
// EXTERNAL MODULE: ./build/commands/gather/gather.js + 3 modules
var gather = __webpack_require__(43555);
// EXTERNAL MODULE: ./build/commands/gather/gather-written.js
var gather_written = __webpack_require__(3346);
// EXTERNAL MODULE: ./build/commands/judging.js + 4 modules
var judging = __webpack_require__(20416);
;// CONCATENATED MODULE: ./build/hosts/authors.js
/** The names of those who made some commits, as the repository's .mailmap has them; commits that are not here are left out. */
async function authorNames(git, commits) {
    if (commits.length === 0)
        return new Map();
    const asked = git.run([
        'log',
        '-z',
        '--no-walk=unsorted',
        '--no-show-signature',
        '--encoding=UTF-8',
        '--format=%H%x00%aN',
        '--ignore-missing',
        '--stdin',
    ], { input: commits.map((commit) => `${commit}\n`).join('') });
    // Without a clone there is nobody to ask.
    const listed = await asked.catch(() => null);
    if (listed === null || listed.status !== 0)
        return new Map();
    const fields = listed.stdout.split('\0');
    const names = new Map();
    for (let index = 0; index + 1 < fields.length; index += 2)
        names.set(fields[index], fields[index + 1]);
    return names;
}

// EXTERNAL MODULE: ./build/hosts/files.js
var files = __webpack_require__(43803);
// EXTERNAL MODULE: ./build/hosts/run-command.js
var run_command = __webpack_require__(16817);
// EXTERNAL MODULE: ./build/hosts/work-tree.js
var work_tree = __webpack_require__(88652);
// EXTERNAL MODULE: ./build/policy/compile-release.js
var compile_release = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/lines/lines.js
var lines_lines = __webpack_require__(48607);
// EXTERNAL MODULE: ./build/lines/releases.js
var lines_releases = __webpack_require__(87984);
// EXTERNAL MODULE: ./build/lines/until.js
var until = __webpack_require__(97384);
// EXTERNAL MODULE: ./build/verdict/changes.js + 1 modules
var changes = __webpack_require__(64833);
// EXTERNAL MODULE: ./build/verdict/gathered.js
var gathered = __webpack_require__(60882);
// EXTERNAL MODULE: ./build/verdict/words.js
var words = __webpack_require__(39355);
// EXTERNAL MODULE: ./build/versions/scheme.js
var versions_scheme = __webpack_require__(68401);
// EXTERNAL MODULE: ./build/changes/classify.js
var classify = __webpack_require__(78930);
// EXTERNAL MODULE: ./build/changes/message.js
var changes_message = __webpack_require__(9969);
// EXTERNAL MODULE: ./build/changes/security.js
var security = __webpack_require__(8458);
// EXTERNAL MODULE: ./build/versions/kinds.js
var kinds = __webpack_require__(64587);
;// CONCATENATED MODULE: ./build/publish/merged-pulls.js
const MERGE = /^Merge pull request #(\d{1,9}) from /;
/**
 * The pull request that brought each commit, where a merge commit says so: the one of the merge that carried it onto the
 * branch.
 *
 * @param newestFirst every child before its parents
 */
function pullsOfMerges(newestFirst) {
    const facts = new Map(newestFirst.map((fact) => [fact.commit, fact]));
    const mainline = new Set();
    const merges = [];
    for (let fact = newestFirst[0]; fact !== undefined; fact = facts.get(fact.parents[0] ?? '')) {
        mainline.add(fact.commit);
        const [, ...from] = fact.parents;
        const number = MERGE.exec(fact.message.trimStart())?.[1];
        if (from.length > 0)
            merges.push({ number: number === undefined ? null : Number(number), from });
    }
    const brought = new Map();
    const seen = new Set(mainline);
    // The oldest merge first: what it brought, later ones only contain.
    for (const { number, from } of merges.reverse()) {
        const open = [...from];
        for (let next = open.pop(); next !== undefined; next = open.pop()) {
            const fact = facts.get(next);
            if (fact === undefined || seen.has(next))
                continue;
            seen.add(next);
            if (number !== null)
                brought.set(next, number);
            open.push(...fact.parents);
        }
    }
    return brought;
}

;// CONCATENATED MODULE: ./build/publish/entries.js





/**
 * What the commits change for users, the oldest first. What asks for no release, and what a revert cancelled, is not
 * among it; what several commits say alike is one entry.
 */
function entriesOf(commits, changes, policy) {
    const merged = pullsOfMerges(commits);
    const facts = new Map(commits.map((fact) => [fact.commit, fact]));
    const found = new Map();
    for (const change of [...changes].reverse()) {
        const fact = facts.get(change.commit);
        if (fact === undefined || change.counts === kinds/* NONE */.x3)
            continue;
        const broughtBy = fact.broughtBy ?? merged.get(change.commit) ?? null;
        for (const entry of entriesOfCommit(fact, change, policy, broughtBy)) {
            const key = JSON.stringify([entry.type, entry.scope, entry.description]).toLowerCase();
            const same = found.get(key);
            found.set(key, same === undefined ? entry : joined(same, entry));
        }
    }
    return [...found.values()];
}
function entriesOfCommit(fact, change, policy, broughtBy) {
    const message = (0,changes_message/* parseMessage */.v)(fact.message);
    const subject = subjectOf(message, change);
    const own = withoutPulls(subject);
    const of = {
        commits: [change.commit],
        pulls: own.pulls.length > 0 || broughtBy === null ? own.pulls : [broughtBy],
        authors: authorsOf(fact, message),
    };
    const breaks = message.footers.filter(changes_message/* isBreakingFooter */.J).map(({ value }) => untilNextStep(value, message));
    const title = {
        ...headed(change.revert === null ? message.header : null, own.text),
        ...(change.revert === null ? {} : { type: 'revert', ...reverted(change) }),
        breaking: (message.header?.breaking ?? false) || breaks.length > 0,
        migration: breaks,
        security: change.security,
        advisories: change.advisories,
        ...of,
    };
    if (change.revert !== null)
        return [title];
    const steps = stepsOf(message, policy).map((step) => entryOfStep(step, of, policy));
    if (kindOf(message.header?.text ?? null, policy) !== kinds/* NONE */.x3 || steps.length === 0)
        return [
            title,
            ...steps.filter((step) => (step.breaking || step.security) &&
                (step.description !== title.description || step.scope !== title.scope)),
        ];
    if (steps.length > MOST_STEPS && !SEVERAL.test(message.subject)) {
        const highest = steps.reduce((a, b) => (rankOf(b, policy) > rankOf(a, policy) ? b : a));
        const aside = steps.filter((step) => step.breaking || step.security);
        return [{ ...title, type: highest.type }, ...aside];
    }
    const [first, ...rest] = steps;
    // A title that asks for nothing leaves what the whole message declares to its first step.
    return [
        {
            ...first,
            breaking: first.breaking || breaks.length > 0,
            migration: breaks,
            security: first.security || change.advisories.length > 0,
            advisories: change.advisories,
        },
        ...rest,
    ];
}
/** A title that asks for nothing says less than a few steps of its squash, and more than a dozen: "fix: lint", "fix: types". */
const MOST_STEPS = 3;
/** Unless it only says that several things come together. */
const SEVERAL = /\b(?:merge|release|sync|backport)\b/i;
function rankOf({ type, scope }, policy) {
    const header = `${type ?? ''}${scope === null ? '' : `(${scope})`}: x`;
    return policy.kinds.rank(kindOf(header, policy));
}
/** The bullets of a squash that ask for a release. */
function stepsOf({ header, bullets, subject }, policy) {
    // A dependency bump quotes the other project's changelog.
    if ((0,security/* isDependencyBump */.qC)(header, subject))
        return [];
    return bullets.filter(({ text }) => kindOf(text, policy) !== kinds/* NONE */.x3);
}
function entryOfStep(step, of, policy) {
    const { text, pulls } = withoutPulls(step.description);
    return {
        type: step.type,
        scope: scopeOf(step),
        description: text,
        breaking: step.breaking,
        migration: [],
        security: (0,classify/* classify */.L)(step.text, policy.commits, policy.kinds).security,
        advisories: [],
        ...of,
        pulls: pulls.length > 0 ? pulls : of.pulls,
    };
}
function kindOf(header, policy) {
    return header === null ? kinds/* NONE */.x3 : (0,classify/* classify */.L)(header, policy.commits, policy.kinds).kind;
}
/** Of an advisory's merge, whose subject names branches, the title in its body. */
function subjectOf(message, { subject, advisories: declared }) {
    if (message.header !== null)
        return message.header.description;
    const title = message.body.find((line) => line.trim() !== '')?.trim();
    const isMerge = /^Merge (?:pull request|commit|branch)\b/.test(subject);
    return isMerge && declared.length > 0 && title !== undefined && (0,security/* advisories */.wk)(title).length === 0
        ? title
        : subject;
}
function headed(header, description) {
    return { type: header?.type ?? null, scope: scopeOf(header), description };
}
/** As it was written: ssrTransform. What compares scopes has them in lower case. */
function scopeOf(header) {
    if (header === null || header.scope === null)
        return null;
    return /^[^(:]*\(([^()]+)\)/.exec(header.text)?.[1]?.trim() ?? header.scope;
}
/** What a revert takes back, by the words of the commit that brought it. */
function reverted({ revert, subject }) {
    const text = withoutPulls(revert?.subject ?? subject).text;
    const { header } = (0,changes_message/* parseMessage */.v)(text);
    return { scope: scopeOf(header), description: header?.description ?? text };
}
/** A subject without the numbers of pull requests that GitHub appends, and those numbers. */
function withoutPulls(subject) {
    const [, text = subject, numbers = ''] = /^(.*?)((?: *\(#\d{1,9}\))+)$/.exec(subject.trim()) ?? [];
    if (text.trim() === '')
        return { text: subject.trim(), pulls: [] };
    return { text: text.trim(), pulls: (numbers.match(/\d+/g) ?? []).map(Number) };
}
/** A footer in the middle of a squash goes on until the next step's bullet. */
function untilNextStep(value, { bullets }) {
    const headers = new Set(bullets.map(({ text }) => text));
    const lines = value.split('\n');
    const end = lines.findIndex((line) => headers.has(line.replace(/^[*-] +/, '').trimEnd()));
    return (end < 0 ? lines : lines.slice(0, end)).join('\n').trim();
}
const COAUTHOR = 'co-authored-by';
/** Who made a commit. Addresses are nobody's business, and one in a trailer proves no account. */
function authorsOf({ author }, { footers }) {
    if (author === undefined)
        return [];
    const others = footers
        .filter(({ token }) => token.toLowerCase() === COAUTHOR)
        .map(({ value }) => ({ name: (value.split(/[<\n]/)[0] ?? '').trim(), login: null }));
    return unique([{ name: author.name, login: author.login ?? null }, ...others]);
}
function joined(a, b) {
    return {
        ...a,
        breaking: a.breaking || b.breaking,
        migration: [...new Set([...a.migration, ...b.migration])],
        security: a.security || b.security,
        advisories: [...new Set([...a.advisories, ...b.advisories])],
        commits: [...new Set([...a.commits, ...b.commits])],
        pulls: [...new Set([...a.pulls, ...b.pulls])],
        authors: unique([...a.authors, ...b.authors]),
    };
}
function unique(authors) {
    const seen = new Set();
    return authors.filter(({ name, login }) => {
        const keys = [login, name].filter((key) => key !== null && key !== '').map(String);
        if (keys.length === 0 || keys.some((key) => seen.has(key)))
            return false;
        for (const key of keys)
            seen.add(key);
        return true;
    });
}

;// CONCATENATED MODULE: ./build/publish/sections.js
/** Types that everybody knows, as people call what they bring. */
const TITLES = {
    feat: 'Features',
    fix: 'Fixes',
    perf: 'Performance',
    refactor: 'Refactoring',
    docs: 'Documentation',
    build: 'Build',
    deps: 'Dependencies',
};
/** Other words for the same. */
const SAME = {
    feature: 'feat',
    bugfix: 'fix',
    hotfix: 'fix',
    sec: 'security',
};
const ORDER = ['feat', 'fix', 'perf'];
/**
 * As people read a release: security first, then what breaks, features, fixes, performance, the other types that the
 * policy gives a kind, what follows no convention, and what is taken back. A security change that breaks stands in both.
 * Within a section entries stand by scope, the oldest first.
 */
function sectionsOf(entries) {
    const rest = entries.filter(({ security, breaking }) => !security && !breaking);
    const types = [...new Set(rest.map(typeOf))].filter((type) => type !== null && type !== 'revert');
    const others = types.filter((type) => type !== null && !ORDER.includes(type)).sort();
    const sections = [
        section('security', 'Security', entries.filter(({ security }) => security)),
        section('breaking', 'Breaking changes', entries.filter(({ breaking }) => breaking)),
        ...[...ORDER, ...others].map((type) => section(type, titleOf(type), rest.filter((entry) => typeOf(entry) === type))),
        section('other', 'Other changes', rest.filter((entry) => typeOf(entry) === null)),
        section('revert', 'Reverts', rest.filter((entry) => typeOf(entry) === 'revert')),
    ];
    return sections.filter((each) => each.entries.length > 0);
}
function typeOf({ type }) {
    return type !== null && Object.hasOwn(SAME, type) ? SAME[type] : type;
}
function titleOf(type) {
    return Object.hasOwn(TITLES, type)
        ? TITLES[type]
        : type.slice(0, 1).toUpperCase() + type.slice(1);
}
function section(id, title, entries) {
    const scopes = [...new Set(entries.map(({ scope }) => scope ?? ''))].sort();
    return {
        id,
        title,
        entries: scopes.flatMap((scope) => entries.filter((entry) => (entry.scope ?? '') === scope)),
    };
}

;// CONCATENATED MODULE: ./build/publish/contents.js









/**
 * What a release holds. Pure.
 *
 * @param verdict one that passes and has a next version
 * @param facts those it was judged by, with the authors of the commits where they are to be named
 */
function contentsOf(verdict, facts, policy) {
    const { next, last, kind, overrides } = verdict;
    const version = policy.scheme.read(next?.version ?? '');
    return {
        version: next?.version ?? '',
        tag: next?.tag ?? '',
        previous: last === null ? null : { version: last.version, tag: last.tag },
        date: facts.today,
        kind,
        prerelease: version.ok && !(0,versions_scheme/* isStable */.MQ)(version.value),
        line: lineOf(verdict, facts, policy),
        sections: sectionsOf(entriesOfFacts(facts, policy)),
        overrides: overrides.filter(({ used }) => used),
    };
}
function entriesOfFacts(facts, policy) {
    const releases = (0,lines_releases/* releasesOf */.w0)(facts.project.tags, policy.tags, facts.today, policy.timezone);
    const all = [...releases.stable, ...releases.prerelease];
    const last = all.find(({ tag }) => tag === facts.last)?.version ?? policy.initial;
    return entriesOf(facts.commits, (0,changes/* changesOf */.f)(facts.commits, policy, last), policy);
}
function lineOf({ line, next }, facts, policy) {
    if (line === null)
        return null;
    const releases = (0,lines_releases/* releasesOf */.w0)(facts.project.tags, policy.tags, facts.today, policy.timezone);
    const { lines, stable } = (0,gathered/* linesToday */.pe)(facts.today, releases, policy);
    const opened = line.opens !== null || !lines.some(({ id }) => id === line.id);
    const id = line.opens ?? line.id;
    const version = policy.scheme.read(next?.version ?? '');
    if (!opened || !version.ok || !(0,versions_scheme/* isStable */.MQ)(version.value))
        return inWords(id, opened && version.ok && (0,versions_scheme/* isStable */.MQ)(version.value), lines.find((each) => each.id === id));
    // Its own release is the first of its line.
    const after = [...stable, { version: version.value, day: facts.today }];
    const made = (0,lines_lines/* linesOn */.Bo)(facts.today, after, policy.lines, policy.scheme);
    return inWords(id, true, made.find((each) => each.id === id));
}
function inWords(id, opened, line) {
    const current = line?.phases?.find(({ name }) => name === line.phase);
    return {
        id,
        name: line?.name ?? null,
        opened,
        phase: line?.phase ?? null,
        until: current === undefined || line?.phase === lines_lines/* ENDED */.hV ? null : heldUntil(current),
    };
}
/** How long a phase holds, for those who plan with it. */
function heldUntil(phase) {
    const { from, to } = phase.end;
    if (from === to || from === '')
        return (0,words/* untilWords */.So)(phase);
    return to === until/* NEVER */.tm ? `at least until ${from}` : `at least until ${from}, at most until ${to}`;
}

// EXTERNAL MODULE: ./build/base/words.js
var base_words = __webpack_require__(59909);
// EXTERNAL MODULE: ./build/base/one-line.js
var one_line = __webpack_require__(79187);
;// CONCATENATED MODULE: ./build/publish/notes-text.js


/**
 * Text of strangers in release notes, which people and programs read as Markdown too: it stays readable there, with code
 * as code, and can become nothing else: no mention, reference, link, image, HTML, heading or table.
 */
/** An entity is text to Markdown. What GitHub itself looks for in text is parted by a comment, which shows nothing. */
const PARTED = '<!-- -->';
const SPECIAL = new RegExp([
    String.raw `[&<>\\\`*[\]~|$]`,
    // Within a word it is no emphasis.
    '(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])',
    String.raw `@(?=\w)|#(?=\d)|:(?=\/\/)|www(?=\.)|GH(?=-\d)`,
    // GitHub makes a link of what could be a commit, of a fork's commits too.
    String.raw `(?<![a-z0-9])(?=[0-9a-f]{0,39}\d)[0-9a-f]{7,64}(?![a-z0-9])`,
].join('|'), 'gi');
/** One line: code spans stay, all else is text. */
function inlineText(text, most = 300) {
    // A code span ends at the next backtick: nothing within it is looked at by Markdown or by GitHub.
    const pieces = (0,base_words/* clip */.$Q)((0,one_line/* oneLine */.T)(text).trim(), most).split(/(`[^`]+`)/);
    return notBlock(pieces.map((piece, index) => (index % 2 === 1 ? piece : escaped(piece))).join(''));
}
function escaped(text) {
    return text.replace(SPECIAL, (found) => {
        if (/^[@#:]$|^(?:www|GH)$/i.test(found))
            return found + PARTED;
        // Six characters are too few for a commit.
        if (found.length > 1)
            return found.replace(/.{6}(?=.)/g, `$&${PARTED}`);
        return entity(found);
    });
}
/** At the start of a line some characters begin a heading, a list, a quote or a rule. */
function notBlock(line) {
    return line.replace(/^[-+=#:]/, entity).replace(/^(\d{1,9})([.)])(?=\s|$)/, (_, number, mark) => {
        return number + entity(mark);
    });
}
function entity(char) {
    return `&#${char.charCodeAt(0)};`;
}
/** Languages that GitHub paints; others, such as mermaid, it draws and links. */
const LANGUAGES = new Set([
    'bash c cpp cs css diff dockerfile go graphql html ini java javascript js json json5 jsonc jsx kotlin less',
    'makefile php powershell properties proto python py rb rs ruby rust sass scss sh shell sql svelte swift text toml',
    'ts tsx typescript vue xml yaml yml',
].flatMap((some) => some.split(' ')));
const FENCE = /^\s*(`{3,}|~{3,})\s*([^\s`]*)\s*$/;
const ITEM = /^\s*([-*+]|\d{1,3}[.)])\s+(?=\S)/;
/** Several lines: paragraphs, lists and fenced code stay what they are. @param indent before each line */
function proseText(text, indent, most = 4000) {
    const lines = (0,base_words/* clip */.$Q)(text, most).split(/\r\n|\n|\r/);
    const made = [];
    for (let index = 0; index < lines.length; index += 1) {
        const line = lines[index];
        const end = endOfFence(lines, index);
        if (end !== null) {
            made.push(...fenced(lines.slice(index + 1, end), FENCE.exec(line)?.[2] ?? ''));
            index = end;
            continue;
        }
        // What shows nothing is taken out first: a lone "-" would make a heading of the line above.
        const clean = (0,one_line/* oneLine */.T)(line);
        const [item = '', mark = ''] = ITEM.exec(clean) ?? [];
        const bullet = item === '' ? '' : /\d/.test(mark) ? `${Number.parseInt(mark, 10)}. ` : '- ';
        made.push(bullet + inlineText(clean.slice(item.length), most));
    }
    return made
        .join('\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim()
        .split('\n')
        .map((line) => (line === '' ? '' : indent + line))
        .join('\n');
}
/** Where the fence that opens on this line closes; null where none opens or it never closes. */
function endOfFence(lines, start) {
    const fence = FENCE.exec(lines[start] ?? '')?.[1];
    if (fence === undefined)
        return null;
    const end = lines.findIndex((line, index) => {
        const [, other, info] = index > start ? (FENCE.exec(line) ?? []) : [];
        return other !== undefined && info === '' && other[0] === fence[0] && other.length >= fence.length;
    });
    return end < 0 ? null : end;
}
/** In a fence of our own, longer than anything within it. */
function fenced(lines, language) {
    const code = lines.map((line) => (0,one_line/* oneLine */.T)(line.replaceAll('\t', '  ')).trimEnd());
    const longest = Math.max(0, ...code.flatMap((line) => (line.match(/`+/g) ?? []).map((run) => run.length)));
    const fence = '`'.repeat(Math.max(3, longest + 1));
    const painted = LANGUAGES.has(language.toLowerCase()) ? language.toLowerCase() : '';
    return [fence + painted, ...code, fence];
}

;// CONCATENATED MODULE: ./build/publish/notes.js



/** What GitHub takes as the text of a release, in characters. */
const MOST_NOTES = 125_000;
/**
 * The notes of a release as GitHub Markdown: its sections, what was allowed, the support of its line, and the link to all
 * changes. What has no room is counted in a plain last line.
 */
function notesOf(contents, url, most = MOST_NOTES) {
    const alone = onlyAuthors(contents);
    const sections = contents.sections.map((section) => ({
        id: section.id,
        title: section.title,
        blocks: section.entries.map((entry) => {
            const authors = alone === null ? entry.authors : [];
            return entryBlock({ ...entry, authors }, section.id, url);
        }),
    }));
    const end = closing(contents, alone ?? [], url);
    const whole = laidOut(sections, end);
    if (whole.length <= most)
        return whole;
    return laidOut(...fitting(sections, end, most));
}
function laidOut(sections, end) {
    const shown = sections.filter(({ blocks }) => blocks.length > 0);
    const parts = shown.map(({ id, title, blocks }) => 
    // Migration texts are paragraphs of their own; plain lists stay close.
    [`## ${inlineText(title)}`, blocks.join(id === 'breaking' ? '\n\n' : '\n')].join('\n\n'));
    return `${[...parts, ...end].join('\n\n')}\n`;
}
/** As many entries as there is room for, in their order, and a last line that counts the rest. */
function fitting(sections, end, most) {
    let room = most - end.join('\n\n').length - LAST_LINE;
    let full = false;
    const left = [];
    const kept = sections.map(({ id, title, blocks }) => {
        room -= title.length + HEADING;
        const fits = blocks.filter((block) => {
            full ||= block.length + 2 > room;
            if (!full)
                room -= block.length + 2;
            return !full;
        });
        if (fits.length < blocks.length)
            left.push(`${blocks.length - fits.length} under ${JSON.stringify(title)}`);
        return { id, title, blocks: fits };
    });
    const all = sections.reduce((sum, { blocks }) => sum + blocks.length, 0);
    const shown = kept.reduce((sum, { blocks }) => sum + blocks.length, 0);
    const last = `There is no room here for ${(0,base_words/* count */.U9)(all - shown, 'more change')}: ${(0,base_words/* listed */.KE)(left)}.`;
    return [kept, [...end, inlineText(last, LAST_LINE)]];
}
/** The longest that a heading and the last line with what stands around them may be. */
const HEADING = 20;
const LAST_LINE = 2000;
function entryBlock(entry, section, url) {
    const { scope, description, breaking, migration, advisories } = entry;
    const ids = advisories.length === 0 ? '' : ` – ${(0,base_words/* listed */.KE)(advisories.map(advisoryLink))}`;
    const more = breaking && section === 'security' ? ' **Breaking.**' : '';
    const where = [
        ...entry.pulls.map((number) => notes_link(`#${number}`, url, `/pull/${number}`)),
        ...entry.commits.map((commit) => notes_link(`\`${(0,words/* shortId */.m_)(commit)}\``, url, `/commit/${commit}`)),
    ];
    const line = `- ${scope === null ? '' : `**${inlineText(scope, 60)}:** `}${inlineText(description)}${ids}${more} (${where.join(', ')})${by(entry.authors)}`;
    if (section !== 'breaking' || migration.length === 0)
        return line;
    return [line, ...migration.map((text) => proseText(text, '  '))].join('\n\n');
}
/** A name is text; only the account that GitHub said is mentioned, as its own notes do. */
function by(authors) {
    const names = authors.map(({ name, login }) => login !== null && LOGIN.test(login) ? `@${login}` : inlineText(name === '' ? (login ?? '') : name, 60));
    const shown = names.filter((name) => name !== '');
    return shown.length === 0 ? '' : ` by ${(0,base_words/* listed */.KE)(shown)}`;
}
/** Who made several changes and all of them: said once then. Null where that is nobody. */
function onlyAuthors({ sections }) {
    const all = sections.flatMap(({ entries }) => entries.map(({ authors }) => authors));
    const [first] = all;
    if (first === undefined || first.length === 0 || all.length < 3)
        return null;
    return all.every((each) => JSON.stringify(each) === JSON.stringify(first)) ? first : null;
}
/** What an account may be called. An app's name, such as dependabot[bot], would mention somebody else. */
const LOGIN = /^[A-Za-z\d](?:[A-Za-z\d]|[-_](?=[A-Za-z\d])){0,38}$/;
function advisoryLink(id) {
    if (/^GHSA(?:-[0-9a-z]{4}){3}$/.test(id))
        return `[${id}](https://github.com/advisories/${id})`;
    if (/^CVE-\d{4}-\d{4,19}$/.test(id))
        return `[${id}](https://www.cve.org/CVERecord?id=${id})`;
    return inlineText(id, 60);
}
/** @param text our own, and safe */
function notes_link(text, url, path) {
    return url === null ? text : `[${text}](${url}${path})`;
}
function closing(contents, authors, url) {
    const { sections, overrides, line } = contents;
    return [
        ...(sections.length === 0 ? ['No commit describes a change for users.'] : []),
        ...(overrides.length === 0
            ? []
            : ['## Allowed in spite of the policy', overrides.map(overrideLine).join('\n')]),
        ...(line === null ? [] : lineWords(line)),
        ...(authors.length === 0 ? [] : [`Made${by(authors)}.`]),
        allChanges(contents, url),
    ];
}
function overrideLine({ rule, line, kind, reason }) {
    const what = line !== undefined ? ` on line ${line}` : kind !== undefined ? ` for ${(0,words/* aRelease */.P3)(kind)}` : '';
    return `- ${inlineText(`${rule}${what}, because ${reason}`, 600)}`;
}
/** Nothing where the policy has no phases: then a line means nothing to whoever reads this. */
function lineWords({ id, name, opened, phase, until }) {
    if (phase === null)
        return [];
    const line = `line ${id}${name === null ? '' : ` (${name})`}`;
    const words = until === null
        ? `L${line.slice(1)} has ended.`
        : opened
            ? `This release opens ${line}. Its phase ${phase} holds ${until}.`
            : `L${line.slice(1)} is in its phase ${phase}, ${until}.`;
    return [`**Support:** ${inlineText(words, 600)}`];
}
function allChanges({ previous, tag }, url) {
    const span = inlineText(previous === null ? tag : `${previous.tag}…${tag}`, 500);
    if (url === null)
        return `**All changes:** ${span}`;
    const path = previous === null ? `/commits/${encoded(tag)}` : `/compare/${encoded(previous.tag)}...${encoded(tag)}`;
    return `**All changes:** [${span}](${url}${path})`;
}
/** A tag in an address; what could end a link in Markdown too. */
function encoded(tag) {
    return encodeURIComponent(tag)
        .replaceAll('%2F', '/')
        .replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

// EXTERNAL MODULE: ./build/commands/gather/policy-file.js
var policy_file = __webpack_require__(20596);
// EXTERNAL MODULE: ./build/hosts/deepen.js
var deepen = __webpack_require__(11387);
;// CONCATENATED MODULE: ./build/commands/release/release-branch.js


/**
 * A release is made of what the remote's branch holds: a tag on an unpushed commit would publish it by the back door.
 *
 * @throws Problem where the branch does not hold the commit, or the remote does not say so
 */
async function mustBeOnBranch({ git, history }, remote, view, { branch, commit, tag }) {
    const there = await view.refs();
    if (there === null)
        throw ((await view.silence()) ??
            (0,base_problem/* undecided */.oo)('remote-silent', `${remote} did not answer, so ${tag} cannot be published`, 'check the network and the right to read the remote; nothing was changed'));
    const tip = there.branches.get(branch) ?? '';
    if (tip === commit)
        return;
    if (tip !== '') {
        if (history.onDisk)
            await (0,deepen/* fetchCommits */.Bj)(git, remote, [tip], false);
        if (await history.contains(tip, commit).catch(() => false))
            return;
    }
    throw (0,base_problem/* undecided */.oo)('not-pushed', `${commit.slice(0, 9)} is not on the branch ${JSON.stringify(branch)} of ${remote}`, await wayOut(history, remote, branch, commit));
}
async function wayOut(history, remote, branch, commit) {
    if (!history.onDisk)
        return `merge it into ${branch} first, or release what ${branch} holds`;
    const here = await history.commitOf(`refs/heads/${branch}`);
    const held = here !== null && (await history.contains(here, commit));
    return `push it first: git push ${remote} ${held ? branch : `${commit.slice(0, 9)}:refs/heads/${branch}`}`;
}

;// CONCATENATED MODULE: ./build/commands/release/notes.js










/** A command may ask services of its own, but a release must not hang. In ms. */
const DEADLINE = 5 * 60_000;
/**
 * The notes of a release as GitHub Markdown: those of the file that was named for this run, else those that the policy
 * says, else the ones from the commits.
 *
 * @param deadline how long a command may take, in ms
 * @throws Problem where the notes that are wanted cannot be had: nothing is published then
 */
async function releaseNotes(options, setting, deadline = DEADLINE) {
    const { notesFile } = options;
    if (notesFile != null)
        return await notesNamed(options, notesFile);
    const { file, command } = setting.policy.release.notes;
    if (file !== null)
        return await notesInRepository(options, setting, file);
    if (command === null)
        return notesOf(await contents(options, setting), setting.ways.page);
    if (setting.ways.dryRun)
        return `_The notes will be those that the command of release.notes writes._\n`;
    return await notesOfCommand(options, setting, command, deadline);
}
/** A link in the repository could publish any file of this machine: whoever wrote the commit made it. */
async function notesNamed({ git, history }, file) {
    const top = (history.onDisk ? (await history.infoIfAny)?.top : null) ?? git.directory;
    const path = (0,files/* pathWithin */.RY)(top, file);
    if (path !== null && (0,files/* isLinkBelow */.k)(top, path))
        throw (0,base_problem/* mistake */.RT)('notes-link', `the notes file ${file} is a symbolic link, or lies behind one`, 'name the file itself. Nothing was published');
    return written((0,files/* readNamed */.Mk)(file, 'notes file'), `the notes file ${file}`);
}
/**
 * A notes file that nobody would read is a mistake before anything is released, also where nothing is to release.
 *
 * @throws Problem where the policy makes no release on GitHub, or the file is missing
 */
function mustUseNotesFile({ notesFile }, { release }) {
    if (notesFile == null)
        return;
    if (!release.githubRelease)
        throw (0,base_problem/* mistake */.RT)('bad-call', `the notes file ${notesFile} is for a release on GitHub, and the policy makes none`, 'set release.github-release: true in the policy, or name no notes file. Nothing was released');
    (0,files/* readNamed */.Mk)(notesFile, 'notes file');
}
async function contents(options, { verdict, facts, policy, ways }) {
    const of = verdict.because.map(({ commit }) => commit);
    const commits = await withAuthors(options, ways, facts.commits, of);
    return contentsOf(verdict, { ...facts, commits }, policy);
}
/** Names those who made the commits that the release is for: as GitHub says, where it is asked, else as git does. */
async function withAuthors({ git }, { client }, commits, of) {
    const [names, told] = await Promise.all([
        authorNames(git, of),
        client === null
            ? null
            : __webpack_require__.e(/* import() */ 886).then(__webpack_require__.bind(__webpack_require__, 90886)).then(({ commitAuthors }) => commitAuthors(client, of)),
    ]);
    return commits.map((fact) => {
        const asked = told?.get(fact.commit);
        const name = names.get(fact.commit) ?? asked?.name;
        return {
            ...fact,
            ...(name === undefined ? {} : { author: { name, login: asked?.login ?? null } }),
            ...(asked === undefined ? {} : { broughtBy: asked.pull }),
        };
    });
}
/** The file as the released commit holds it: what lies around uncommitted is not what was reviewed. */
async function notesInRepository({ history }, { verdict, policy }, file) {
    const version = policy.scheme.parse(verdict.next?.version ?? '');
    const path = version.ok ? (0,compile_release/* notesPath */.T9)(file, version.value, policy.scheme) : file;
    const { head } = verdict;
    const entry = (await history.entriesAt(head, [path])).find((each) => each.path === path);
    // A link could lead anywhere; what it names is not what was committed under this name.
    const found = entry?.type === 'blob' && entry.mode !== '120000' ? await history.read([entry], null) : [];
    const text = found[0]?.text ?? null;
    if (text !== null)
        return written(text, path);
    throw (0,base_problem/* undecided */.oo)('notes-missing', `the notes of ${verdict.next?.version} are to be in ${path}, and ${head.slice(0, 9)} has no such file`, 'commit it, name another file for this release with --notes-file, or remove release.notes from the policy');
}
async function notesOfCommand(options, setting, command, deadline) {
    const { git, history } = options;
    if (!history.onDisk)
        throw (0,base_problem/* mistake */.RT)('no-repository', 'release.notes.command runs in the repository, which is not checked out', 'check it out before this step: uses: actions/checkout. Nothing was published');
    await mustBeTrusted(options, setting, command);
    const release = await contents(options, setting);
    const { verdict } = setting;
    const url = setting.ways.page;
    const input = JSON.stringify({ release, verdict, repository: url, notes: notesOf(release, url) });
    options.progress(`running ${command[0]} for the notes`);
    const ran = await (0,run_command/* runCommand */.d)(command, {
        directory: (await history.info).top ?? git.directory,
        input: `${input}\n`,
        deadline,
        most: 4 * MOST_NOTES,
    });
    const what = `the command of release.notes, ${command.join(' ')},`;
    if (ran.stopped === null && ran.status === 0)
        return written(ran.out, `what ${what} wrote`);
    const why = {
        deadline: `did not end within ${deadline / 1000} seconds`,
        'too-much': 'wrote far more than a release holds',
        missing: 'could not be started',
        'not-started': 'could not be started',
    };
    const how = ran.stopped === null ? `failed with status ${ran.status}` : why[ran.stopped];
    throw (0,base_problem/* undecided */.oo)('notes-failed', `${what} ${how}${ran.complaint === '' ? '' : `: ${ran.complaint}`}`, 'run it by hand: it reads JSON from standard input and writes Markdown. Nothing was published');
}
/** A program runs only where, and as, a commit of the remote's branch says so; a work tree may hold anything. */
async function mustBeTrusted(options, { from, facts, verdict, ways }, command) {
    const { git, history } = options;
    const { remote, view } = ways;
    const tag = verdict.next?.tag ?? 'the release';
    if (remote !== null)
        await mustBeOnBranch(options, remote, view, { branch: facts.branch ?? '', commit: from, tag });
    const info = await history.info;
    const paths = (0,policy_file/* policyPaths */.ff)(options, info);
    // A file elsewhere is the choice of whoever runs this.
    if (paths === null)
        return;
    const { document } = await (0,policy_file/* policyAt */.E4)(history, from, paths);
    if (JSON.stringify(document) !== JSON.stringify(facts.policy))
        throw (0,base_problem/* undecided */.oo)('notes-untrusted', 'the policy names a command for the notes, and the commit that is released has another policy', 'commit the policy first; a command runs only from there');
    const other = info.top === null ? null : await (0,work_tree/* differingWord */.b)(git, info.top, from, command);
    if (other !== null)
        throw (0,base_problem/* undecided */.oo)('notes-untrusted', `the command of release.notes names ${other}, which ${from.slice(0, 9)} has otherwise or not at all`, 'commit and push it, or check out that commit; a command runs only as it is there. Nothing was published');
}
/** Notes that somebody wrote: published as they are, and never cut. */
function written(text, where) {
    const notes = text
        .replace(/^\uFEFF/, '')
        .replace(/\r\n/g, '\n')
        .trim();
    if (notes === '')
        throw (0,base_problem/* undecided */.oo)('notes-empty', `${where} is empty`, 'write the notes there; nothing was published');
    if (notes.length >= MOST_NOTES)
        throw (0,base_problem/* undecided */.oo)('notes-too-long', `${where} has ${notes.length} characters, and GitHub takes ${MOST_NOTES}`, 'shorten it, and link to the rest; nothing was published');
    return `${notes}\n`;
}

;// CONCATENATED MODULE: ./build/publish/outcome.js
/** The finished release on a commit; null where there is none. */
function standingOn(head, released, finished, earlier) {
    if (released !== null)
        return standing(released.tag, released.release);
    const here = earlier.find(({ commit }) => commit === head);
    if (here === undefined || here.withdrawn)
        return null;
    const made = finished.find(({ tag }) => tag === here.tag);
    // What was left may have been pointers alone.
    if (made !== undefined)
        return standing(here.tag, made.release ?? here.published);
    return here.steps.length === 0 ? standing(here.tag, here.published) : null;
}
function standing(tag, release) {
    return { tag, url: release?.url ?? null, id: release?.id ?? null };
}

// EXTERNAL MODULE: ./build/report/safe.js
var safe = __webpack_require__(570);
// EXTERNAL MODULE: ./build/report/style.js
var style = __webpack_require__(33842);
;// CONCATENATED MODULE: ./build/report/release.js


/** What was made, or would be, with its notes; empty where the policy is violated and nothing was left. */
function releaseText(released, style) {
    return releaseWords(released, style) + notesText(plannedNotes(released));
}
function releaseWords(released, style) {
    const made = [...released.finished, ...(released.released === null ? [] : [released.released])];
    const done = made
        .flatMap(receiptWords)
        .map((words) => `${style.green('✔')} ${(0,safe/* logText */.kc)(words)}\n`)
        .join('');
    const refused = released.refused
        .map(({ message, remedy }) => `${style.yellow('!')} ${(0,safe/* logText */.kc)(message)}\n  → ${(0,safe/* logText */.kc)(remedy)}\n`)
        .join('');
    const said = refused + done;
    return `${said === '' ? '' : `\n${said}`}${released.released === null ? planText(released) : ''}`;
}
/** The same for the job summary; empty where there is nothing to say. */
function releaseMarkdown(released) {
    const lines = releaseWords(released, PLAIN)
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
        .map(markdownSentence);
    const notes = plannedNotes(released);
    const page = pageLink(released);
    if (page !== null)
        lines.push(page);
    // They are Markdown as they are published: text of strangers is safe in them already.
    const shown = notes === null ? '' : `\n<details>\n<summary>Notes</summary>\n\n${notes}\n</details>\n`;
    return lines.length === 0 ? '' : `\n${lines.join('\\\n')}\n${shown}`;
}
/** Where the release can be looked at; null where there is none. */
function pageLink({ release }) {
    if (release?.url == null || !ADDRESS.test(release.url))
        return null;
    return `[${markdownText(release.tag)} on GitHub](${release.url})`;
}
/** What cannot leave the parentheses of a link, whoever has sent it. */
const ADDRESS = /^https?:\/\/[\w.:-]+\/[\w.~%/@+-]*$/;
/** The notes that a dry run has to show; null where there are none, or they are published. */
function plannedNotes({ plan, released }) {
    if (released !== null || plan === null || plan.action === 'nothing')
        return null;
    return plan.steps.find((step) => step.do === 'release')?.notes ?? null;
}
/** More than this fills a screen several times. */
const MOST_LINES = 100;
function notesText(notes) {
    if (notes === null)
        return '';
    const lines = notes.trimEnd().split('\n');
    const shown = lines.slice(0, MOST_LINES).map((line) => (line === '' ? '' : `    ${(0,safe/* logText */.kc)(line)}`));
    const more = lines.length - shown.length;
    const rest = more > 0 ? [`    and ${more} more lines; --json holds them all`] : [];
    return `\n  notes:\n\n${[...shown, ...rest].join('\n')}\n`;
}
/** What a following job needs: the finished release on this commit. */
function releaseOutputs({ release }) {
    return {
        'release-tag': release?.tag ?? '',
        'release-url': release?.url ?? '',
        'release-id': String(release?.id ?? ''),
    };
}
function isRelease(document) {
    return 'plan' in document && 'finished' in document;
}
function planText({ plan, unfinished, finished }) {
    const left = finished.length > 0 ? [] : unfinished;
    const open = left
        .map(({ tag, steps }) => `\n  still to do for ${(0,safe/* logText */.kc)(tag)}: ${listedSteps(steps)}`)
        .join('');
    const unchanged = open === '' ? '' : `${open}  nothing was changed\n`;
    if (plan === null)
        return unchanged;
    if (plan.action === 'nothing')
        return `${open}\n  plan: ${(0,safe/* logText */.kc)(plan.why)}\n`;
    if (plan.steps.length === 1)
        return `${open}\n  plan: ${(0,safe/* logText */.kc)(stepWords(plan.steps[0]))}, pushed alone; nothing was changed\n`;
    return `${open}\n  plan: ${listedSteps(plan.steps)}  nothing was changed\n`;
}
function listedSteps(steps) {
    return steps
        .map((step, index) => `${index === 0 ? '' : '    then '}${(0,safe/* logText */.kc)(stepWords(step))}\n`)
        .join('');
}
/** A step in words, as the dry run shows it. */
function stepWords(step) {
    switch (step.do) {
        case 'tag':
            return `${step.kind} tag ${step.name} on ${step.commit.slice(0, 9)}`;
        case 'release':
            return `the GitHub ${step.prerelease ? 'pre-release' : 'release'} ${step.title}${step.latest ? ', as the latest' : ''}`;
        case 'pointer':
            return step.from === null
                ? `make the pointer ${step.name} there`
                : `move the pointer ${step.name} there from ${step.from.slice(0, 9)}`;
        case 'latest':
            return `show ${step.tag} as the latest release again`;
        case 'dispatch':
            return `start ${step.workflow} on ${step.ref}`;
    }
}
/** What was made, a line for each thing. */
function receiptWords({ tag, commit, pushed, existed, release, pointers, dispatched }) {
    const on = `${tag} ${existed ? 'stands already on' : 'was made on'} ${commit.slice(0, 9)}`;
    const where = pushed === null
        ? `${on} here; there is no remote to push it to`
        : existed
            ? `${on} at ${pushed}`
            : `${on} and pushed to ${pushed}`;
    return [
        where,
        ...(release === null
            ? []
            : [`the release ${release.existed ? 'is there already' : 'was published'}: ${release.url}`]),
        ...pointers.map(({ name, from, to }) => from === null
            ? `${name} was made on ${to.slice(0, 9)}`
            : `${name} moved from ${from.slice(0, 9)} to ${to.slice(0, 9)}`),
        ...dispatched.map(({ workflow, ref, existed: before }) => before ? `${workflow} was started on ${ref} before` : `${workflow} was started on ${ref}`),
    ];
}

;// CONCATENATED MODULE: ./build/commands/release/release-answer.js



function releaseAnswer(verdict, { plan, released, earlier, finished, refused, }, exit) {
    const document = {
        plan,
        released,
        unfinished: earlier
            .filter(({ steps }) => steps.length > 0)
            .map(({ tag, commit, steps }) => ({ tag, commit, steps })),
        finished,
        refused,
        release: standingOn(verdict.head, released, finished, earlier),
    };
    return {
        json: { ...verdict, ...document },
        text: (style) => (0,judging.verdictText)(verdict, style) + releaseText(document, style),
        exit,
    };
}

// EXTERNAL MODULE: ./build/hosts/github/place.js
var github_place = __webpack_require__(54461);
;// CONCATENATED MODULE: ./build/commands/release/release-carry-out.js



/** Milliseconds that another run gets to start what it has to start. */
const PATIENCE = 10_000;
/** How often pointers are looked at again where other runs move them too. */
const TRIES = 4;
/**
 * Carries a plan out, the tag first.
 *
 * @throws Problem at the step that failed; it says which steps before it are done. Running again goes on from there
 */
async function carryOut(steps, ways, now) {
    const [first, ...after] = steps;
    if (first?.do !== 'tag')
        return null;
    const later = after.filter((step) => step.do !== 'tag');
    // A pointer must not lead to a release that is not published yet.
    const together = later.some((step) => step.do === 'release') ? [] : later.filter(isPointer);
    const { moved, alone, ...tagged } = await ways.publisher.tag(first, ways.publisher.atomic ? together : []);
    return await carryOutAfter(later, tagged, ways, now, { alone, fresh: true, moved });
}
/** Carries out what follows a tag that is there. */
async function carryOutAfter(steps, tagged, ways, now, { alone, fresh, moved = [] }) {
    let receipt = { ...tagged, release: null, pointers: moved, dispatched: [] };
    let left = steps.filter((step) => !moved.some(({ name }) => step.do === 'pointer' && step.name === name));
    try {
        const planned = left.find((step) => step.do === 'release');
        // Planned before the tag was made: another run may have released since.
        const latest = planned?.latest === true && (await now.latest()) === null;
        if (planned !== undefined)
            receipt = {
                ...receipt,
                release: await makeReleaseOf({ ...planned, latest }, ways, tagged.pushed === addressOf(ways)),
            };
        left = left.filter((step) => step !== planned);
        const pointers = left.filter(isPointer);
        if (pointers.length > 0)
            receipt = {
                ...receipt,
                pointers: [...receipt.pointers, ...(await movePointers(pointers, ways, now))],
            };
        left = left.filter((step) => !isPointer(step));
        const shown = left.find((step) => step.do === 'latest');
        if (latest || shown !== undefined)
            await putLatestRight(ways, now, shown?.tag ?? null);
        left = left.filter((step) => step !== shown);
        const starts = left.filter((step) => step.do === 'dispatch');
        // Whoever made the tag a moment ago is about to start them itself.
        if (starts.length > 0 && !alone && fresh)
            await ways.wait(PATIENCE);
        for (const step of starts) {
            receipt = { ...receipt, dispatched: [...receipt.dispatched, await start(step, ways)] };
            left = left.filter((each) => each !== step);
        }
        return receipt;
    }
    catch (error) {
        if (error instanceof base_problem/* Problem */.AF)
            throw halfDone(error, tagged, left);
        throw error;
    }
}
async function makeReleaseOf(step, ways, sure) {
    const client = clientOf(ways);
    const [{ makeRelease }, { readTag }, { publishing }] = await Promise.all([
        __webpack_require__.e(/* import() */ 826).then(__webpack_require__.bind(__webpack_require__, 826)),
        __webpack_require__.e(/* import() */ 2438).then(__webpack_require__.bind(__webpack_require__, 72438)),
        __webpack_require__.e(/* import() */ 1893).then(__webpack_require__.bind(__webpack_require__, 21893)),
    ]);
    return await publishing(client, step.commit, `releasing ${step.tag}`, async () => {
        // GitHub would make a missing tag by itself. What was not made there now may be on a mirror alone.
        const there = sure ? step : await readTag(client, step.tag);
        if (there?.commit !== step.commit)
            throw (0,base_problem/* undecided */.oo)('release-no-tag', `${addressOf(ways)} has ${there === null ? 'no tag' : 'another tag'} ${step.tag}, so its release was not made`, 'push to that repository itself: where the remote is a mirror of it, use via: api');
        return await makeRelease(client, step);
    });
}
/**
 * Two runs may each have thought that theirs was the latest: the last one to publish looks again.
 *
 * @param found what is to be the latest where nothing is newer; null where that is so already
 */
async function putLatestRight(ways, now, found) {
    const tag = (await now.latest()) ?? found;
    if (tag === null)
        return;
    const client = clientOf(ways);
    const [{ makeLatest }, { asking }] = await Promise.all([
        __webpack_require__.e(/* import() */ 826).then(__webpack_require__.bind(__webpack_require__, 826)),
        __webpack_require__.e(/* import() */ 3307).then(__webpack_require__.bind(__webpack_require__, 43307)),
    ]);
    await asking(`showing ${tag} as the latest release`, () => makeLatest(client, tag));
}
async function start(step, ways) {
    const client = clientOf(ways);
    const [{ startOnce }, { asking }] = await Promise.all([
        __webpack_require__.e(/* import() */ 9450).then(__webpack_require__.bind(__webpack_require__, 79450)),
        __webpack_require__.e(/* import() */ 3307).then(__webpack_require__.bind(__webpack_require__, 43307)),
    ]);
    const { workflow, ref } = step;
    const here = await asking(`starting ${workflow} on ${ref}`, () => startOnce(client, step, ways.wait));
    return { workflow, ref, existed: !here };
}
/** Moves pointers until all stand where they belong, whatever other runs do. */
async function movePointers(steps, { publisher }, now) {
    const moved = [];
    // Without a lease nothing but a look keeps a pointer from moving backwards: the plan is from before the tag.
    let left = publisher.atomic ? steps : await now.pointers();
    for (let tried = 1; left.length > 0 && tried <= TRIES; tried += 1) {
        const done = await publisher.move(left);
        moved.push(...done);
        // With a lease nothing is overwritten; without one the last to write has to look once more.
        if (publisher.atomic && done.length === left.length)
            return moved;
        left = await now.pointers();
    }
    if (left.length === 0)
        return moved;
    throw (0,base_problem/* undecided */.oo)('pointers-unsettled', `${left.map(({ name }) => name).join(', ')} cannot be moved: each time it was tried, something stood against it`, 'look whether other runs move them at this moment, and whether a ruleset forbids it; then run this again');
}
/** The page of the repository on GitHub, which is where the API has made a tag. */
function addressOf({ client }) {
    return client === null ? null : (0,github_place/* repositoryPage */.WR)(client.place);
}
function clientOf({ client }) {
    if (client === null)
        throw new Error('a step needs the API, and waysOf has let it pass without');
    return client;
}
function isPointer(step) {
    return step.do === 'pointer';
}
function halfDone(problem, { tag, commit }, left) {
    const open = left.map(stepWords).join('; ');
    return new base_problem/* Problem */.AF({
        code: problem.code,
        message: `${problem.message}. ${tag} is made on ${commit.slice(0, 9)}; not done: ${open}`,
        remedy: problem.code === 'github-tag-burnt'
            ? problem.remedy
            : `${problem.remedy}; the next run goes on from there`,
        exit: problem.exit,
    });
}

// EXTERNAL MODULE: ./build/lines/branch.js
var branch = __webpack_require__(89634);
// EXTERNAL MODULE: ./build/lines/calendar.js
var calendar = __webpack_require__(58424);
// EXTERNAL MODULE: ./build/versions/ref.js
var ref = __webpack_require__(62833);
;// CONCATENATED MODULE: ./build/publish/pointers.js




/**
 * The pointers that a version makes or moves: those of its group in which it is the highest, in the policy's own
 * order. So one never moves backwards, whatever the order of the releases, and what stands right is left alone.
 *
 * @param released the version that is released, or whose release is finished
 * @param releases all there are, that version among them or not
 * @param lineOrder the lines' ids, the newest first; asked only where `lines.order` is date
 * @param standing the commits on which the pointers of {@link pointerNames} stand, as the remote has them now
 */
function pointersOf(released, releases, policy, lineOrder, standing) {
    const { version, commit } = released;
    const same = (0,versions_scheme/* isStable */.MQ)(version) ? releases.stable : releases.prerelease;
    const compare = orderOf(policy, lineOrder);
    return rulesWithNames(version, policy).flatMap(({ rule, name }) => {
        const group = same.filter((release) => nameOf(rule, release.version) === name);
        if (group.some((release) => compare(release.version, version) > 0))
            return [];
        const from = standing.get(name) ?? null;
        return from === commit ? [] : [{ do: 'pointer', name, commit, from }];
    });
}
/** The pointers that a version may stand under, whether or not it is the highest there. */
function pointerNames(version, policy) {
    return rulesWithNames(version, policy).map(({ name }) => name);
}
function rulesWithNames(version, policy) {
    const { pointers } = policy.release;
    const names = new Set();
    return pointers.flatMap((rule) => {
        const name = nameOf(rule, version);
        if (name === null || names.has(name) || !isFree(name, rule, policy))
            return [];
        names.add(name);
        return [{ rule, name }];
    });
}
/**
 * A channel is a word of a version, so `{channel}` could be anything: it never takes the name of a version, nor that of
 * a pointer to stable ones.
 */
function isFree(name, { channel }, { tags, release }) {
    if ((0,ref/* refProblem */.T)(name) !== null || tags.read(name).ok || tags.readTested(name) !== null)
        return false;
    return !channel || !release.pointers.some((other) => !other.channel && other.template.match(name) !== null);
}
/** The name that a rule gives a version; null where it is not for such versions. */
function nameOf({ template, channel }, version) {
    if ((0,versions_scheme/* isStable */.MQ)(version))
        return channel ? null : template.fill(version.parts);
    const word = channelOf(version);
    return channel && word !== null ? template.fill({ ...version.parts, [compile_release/* CHANNEL */.s$]: word }) : null;
}
/** The channel of a pre-release: `rc` of 1.3.0-rc.1, and of 1.3.0-rc1; null of 1.3.0-1, which has none. */
function channelOf({ prerelease }) {
    const [first, second] = prerelease;
    if (typeof first !== 'string')
        return null;
    const word = second === undefined ? first.replace(/(?<=[A-Za-z])\d+$/, '') : first;
    return /[A-Za-z]/.test(word) ? word : null;
}
/** The order of versions as the policy has it: 15.0 followed 42.3 where lines follow each other by date. */
function orderOf({ scheme, lines }, lineOrder) {
    if (lines.order === 'version')
        return scheme.compare;
    const places = new Map(lineOrder.map((id, index) => [id, lineOrder.length - index]));
    // A line without a stable release is about to be opened: nothing is newer.
    const place = ({ parts }) => places.get((0,lines_lines/* lineId */.W9)(parts, lines.by, scheme)) ?? lineOrder.length + 1;
    return (a, b) => place(a) - place(b) || scheme.compare(a, b);
}

;// CONCATENATED MODULE: ./build/publish/after.js


/** The step that makes the release on GitHub. @param notes GitHub Markdown */
function releaseStep({ version, tag, commit }, notes, latest) {
    const prerelease = !(0,versions_scheme/* isStable */.MQ)(version);
    return { do: 'release', tag, commit, title: version.text, notes, prerelease, latest };
}
function dispatchSteps({ tag, commit }, workflows) {
    return workflows.map((workflow) => ({ do: 'dispatch', workflow, ref: tag, commit }));
}
/**
 * Where these pointers are still to move for a release, by all releases that there are now: other runs may have released
 * and moved them meanwhile. What belongs to a higher release is left to the run of that one, which may have to publish it
 * first; unless it stands on this release, and so would be left there.
 *
 * @param names the pointers that this run is about
 * @param released the release that it moves them for: none of them stands lower
 */
function pointersNow(names, { version, commit }, releases, policy, lineOrder, standing) {
    const same = (0,versions_scheme/* isStable */.MQ)(version) ? releases.stable : releases.prerelease;
    return same
        .filter((release) => pointerNames(release.version, policy).some((name) => names.has(name)))
        .filter((release) => policy.lines.order === 'date' || policy.scheme.compare(release.version, version) >= 0)
        .flatMap((release) => pointersOf(release, releases, policy, lineOrder, standing))
        .filter((step) => names.has(step.name) && [step.commit, step.from].includes(commit));
}

;// CONCATENATED MODULE: ./build/publish/intent.js
const INTENT_OF = {
    release: 'github-release',
    pointer: 'pointers',
    latest: 'github-release',
    dispatch: 'dispatch',
};
/** All there are. */
const INTENTS = [...new Set(Object.values(INTENT_OF))];
const KEY = 'Release-Steps';
/**
 * The message of a tag with what is to follow it, as a trailer: `Release-Steps: github-release, pointers`. So the tag
 * itself says what a run that was cut off still wanted, and the next one does that and no more. A tag without this
 * line is from before, or from somebody else, and stays as it is.
 */
function withIntent(message, after) {
    const intents = [...new Set(after.map((step) => INTENT_OF[step.do]))];
    return intents.length === 0 ? message : `${message}\n\n${KEY}: ${intents.join(', ')}`;
}
/** What the message of a tag says is to follow it. */
function intentOf(message) {
    // Nothing in a message but this line begins so: subjects and reasons stand behind a dash and a word.
    const found = new RegExp(`^${KEY}: ([a-z-]+(?:, [a-z-]+)*)$`, 'm').exec(message)?.[1];
    return new Set((found ?? '').split(', ').flatMap((word) => INTENTS.find((intent) => intent === word) ?? []));
}

;// CONCATENATED MODULE: ./build/publish/latest.js



/**
 * Whether a version is to be GitHub's "Latest": a stable one of the newest line, or of one that it opens above it, with
 * nothing higher on that line. A fix of an older line is never the latest release.
 *
 * @param releases those that exist, with the version itself or without it
 */
function isLatest(version, releases, policy, today) {
    if (!(0,versions_scheme/* isStable */.MQ)(version))
        return false;
    const { scheme, lines: rules } = policy;
    const line = (0,lines_lines/* lineId */.W9)(version.parts, rules.by, scheme);
    const higher = releases.stable.filter((release) => scheme.compare(release.version, version) > 0);
    const onLine = releases.stable.filter((release) => (0,lines_lines/* lineId */.W9)(release.version.parts, rules.by, scheme) === line);
    if (onLine.some((release) => higher.includes(release)))
        return false;
    const newest = (0,gathered/* linesToday */.pe)(today, releases, policy).lines[0];
    if (newest === undefined || newest.id === line)
        return true;
    // A line that has no release yet is opened by this one: by date it is the newest, by version it has to be the highest.
    return onLine.length === 0 && (rules.order === 'date' || higher.length === 0);
}

;// CONCATENATED MODULE: ./build/commands/release/release-known.js


/** The releases among some tags, and the lines of today, the newest first. */
function releasesNow(tags, { facts, policy }) {
    const releases = (0,lines_releases/* releasesOf */.w0)(tags, policy.tags, facts.today, policy.timezone);
    const lineOrder = (0,gathered/* linesToday */.pe)(facts.today, releases, policy).lines.map(({ id }) => id);
    return { releases, lineOrder };
}
/** On which commits tags stand, as the remote says; where there is none, or it does not answer, as the clone knows. */
async function standingTags({ facts }, view) {
    const there = (await view.refs())?.tags.values() ?? facts.project.tags;
    return new Map([...there].map(({ name, commit }) => [name, commit]));
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/publish/triggers.js

/**
 * Whether a workflow can be started by hand, or through the API. What GitHub would make of a broken file is left to it:
 * only what stands in it counts.
 *
 * @param text the file of the workflow
 */
function isDispatchable(text) {
    const on = (0,dist/* parseDocument */.Tp)(text, { uniqueKeys: false, logLevel: 'silent' }).get('on', true);
    if ((0,dist/* isScalar */.jn)(on))
        return on.value === TRIGGER;
    if ((0,dist/* isMap */.jh)(on))
        return on.has(TRIGGER);
    return (0,dist/* isSeq */.oP)(on) && on.items.some((item) => (0,dist/* isScalar */.jn)(item) && item.value === TRIGGER);
}
const TRIGGER = 'workflow_dispatch';

;// CONCATENATED MODULE: ./build/commands/release/release-workflows.js


/**
 * Workflows are started on the tag, so they have to be in the commit that is released. Looked up before the tag is made:
 * afterwards nobody could mend it.
 *
 * @throws Problem where one cannot be started there
 */
async function mustBeStartable(history, commit, workflows) {
    for (const workflow of workflows) {
        const why = await whyNotStartable(history, commit, workflow);
        if (why !== null)
            throw (0,base_problem/* mistake */.RT)('bad-workflow', `the workflow ${JSON.stringify(workflow)} of dispatch cannot be started on ${commit.slice(0, 9)}: ${why}`, 'name a workflow that is in the commit which is released, with the trigger workflow_dispatch; the tag was not made');
    }
}
/** Why a workflow cannot be started on a commit; null where it can. */
async function whyNotStartable(history, commit, workflow) {
    const path = `.github/workflows/${workflow}`;
    const [file] = await history.read(await history.entriesAt(commit, [path]), null);
    if (file === undefined)
        return `the commit has no file ${path}`;
    if (file.text === null)
        return `${path}: ${file.problem}`;
    return isDispatchable(file.text) ? null : `${path} has no trigger workflow_dispatch`;
}

;// CONCATENATED MODULE: ./build/commands/release/release-earlier.js












/**
 * For how long a release is published and a workflow started belatedly: GitHub forgets runs, and nobody waits for so old
 * a one. In seconds.
 */
const BELATED = 30 * 86_400;
/**
 * The last release of the branch, and one that stands on the head, with what earlier runs have left undone. Only what
 * was meant to be done counts: by the line in the tag's own message ({@link intentOf}), or all that the policy says where
 * the last release stands on the head, or is a lightweight tag with a draft that names its commit. Tags of a history that
 * was there before get nothing.
 */
async function earlierReleases(options, known, ways) {
    const last = lastOfBranch(known);
    const here = onHead(known);
    const found = last === null ? [] : [await earlierRelease(options, known, ways, last, last.commit === known.facts.head)];
    if (here !== null && here.tag !== last?.tag)
        found.push(await earlierRelease(options, known, ways, here, false));
    return found;
}
/** @param whole whether all that the policy says is meant to be done */
async function earlierRelease(options, known, ways, release, whole) {
    const { view, client } = ways;
    const { facts, policy } = known;
    const { release: rules } = policy;
    const { tag, commit } = release;
    const nothing = { release, tag, commit, steps: [], published: null, withdrawn: false };
    if (!rules.githubRelease && rules.pointers.length === 0 && (options.dispatch ?? []).length === 0)
        return nothing;
    const there = await tagThere(options, release, ways);
    if (there === null)
        return nothing;
    const intents = whole ? new Set(INTENTS) : await intentsOf(options.history, known, release, there, client);
    const matters = intents.has('github-release') || commit === facts.head;
    const asked = rules.githubRelease && client !== null && matters;
    const published = asked ? await publishedOf(client, tag) : null;
    const steps = [];
    const recent = options.now - release.time < BELATED;
    // A lightweight tag has its commit's date.
    const young = recent || there === commit;
    if (asked && published === null && young && intents.has('github-release')) {
        if (await wasWithdrawn(options, known, release, there, ways))
            return { ...nothing, withdrawn: true };
        steps.push(await releaseAsOf(options, known, release, ways));
    }
    if (rules.pointers.length > 0 && intents.has('pointers')) {
        const { releases, lineOrder } = releasesNow(facts.project.tags, known);
        const standing = await standingTags(known, view);
        const names = new Set(pointerNames(release.version, policy));
        steps.push(...pointersNow(names, release, releases, policy, lineOrder, standing));
    }
    if (client !== null && published !== null && recent && intents.has('github-release'))
        steps.push(...(await latestAgain(client, known, published)));
    if (client !== null && recent && intents.has('dispatch'))
        for (const step of dispatchSteps(release, options.dispatch ?? [])) {
            if ((await wasStartedOn(client, step, ways.dryRun)) !== false)
                continue;
            // Named for later commits, it may not be in this one yet.
            if ((await whyNotStartable(options.history, commit, step.workflow)) === null)
                steps.push(step);
        }
    return { ...nothing, steps, published };
}
/** The highest release on the head itself, where there is one. */
function onHead(known) {
    const { releases } = releasesNow(known.facts.project.tags, known);
    const here = [...releases.stable, ...releases.prerelease].filter(({ commit }) => commit === known.facts.head);
    return highestOf(here, known.policy);
}
function highestOf(releases, { scheme }) {
    return releases.reduce((best, each) => (best === null || scheme.compare(each.version, best.version) > 0 ? each : best), null);
}
/** The release that a run on this branch made last: a stable one, or where the branch makes pre-releases the last of its channel. */
function lastOfBranch({ facts, policy }) {
    const { releases } = releasesNow(facts.project.tags, { facts, policy });
    const carries = (0,branch/* carriedBy */.ay)(facts.branch ?? '', policy.branches, policy.scheme, facts.defaultBranch);
    if (carries?.prerelease == null)
        return releases.stable.find(({ tag }) => tag === facts.last) ?? null;
    const { scheme } = policy;
    const made = scheme.prerelease(policy.initial, carries.prerelease, 1);
    const channel = made.ok ? channelOf(made.value) : carries.prerelease;
    const own = releases.prerelease.filter(({ version }) => channelOf(version) === channel && (0,branch/* within */.ux)(version.parts, carries.bound));
    return highestOf(own, policy);
}
/** The object that the tag names at the remote, or here where there is none; null where it does not stand there so. */
async function tagThere({ git }, { tag, commit }, { remote, view }) {
    if (remote === null) {
        const here = await git.run(['rev-parse', '--verify', '--quiet', `refs/tags/${tag}`]);
        return here.status === 0 ? here.stdout.trim() : null;
    }
    const there = (await view.refs())?.tags.get(tag);
    return there?.commit === commit ? there.object : null;
}
async function intentsOf(history, { policy }, { tag, commit }, object, client) {
    if (object !== commit) {
        const text = await history.tagText(object);
        return text === null ? new Set() : intentOf(text);
    }
    if (policy.release.tag !== 'lightweight' || !policy.release.githubRelease || client === null)
        return new Set();
    const { releasesOfTag } = await __webpack_require__.e(/* import() */ 826).then(__webpack_require__.bind(__webpack_require__, 826));
    const { asking } = await __webpack_require__.e(/* import() */ 3307).then(__webpack_require__.bind(__webpack_require__, 43307));
    const there = await asking(`looking for the release ${tag}`, () => releasesOfTag(client, tag));
    // A person's draft names a branch.
    return new Set(there.some(({ draft, target }) => draft && target === commit) ? INTENTS : []);
}
async function publishedOf(client, tag) {
    const { publishedRelease } = await __webpack_require__.e(/* import() */ 826).then(__webpack_require__.bind(__webpack_require__, 826));
    const { asking } = await __webpack_require__.e(/* import() */ 3307).then(__webpack_require__.bind(__webpack_require__, 43307));
    return await asking(`looking for the release ${tag}`, () => publishedRelease(client, tag));
}
/**
 * The step where GitHub shows another release as the latest than it should, and one of the two is this one. What it shows
 * was published after the right one: a person who goes back to an older release has chosen so.
 */
async function latestAgain(client, known, published) {
    const { facts, policy } = known;
    const { releases } = releasesNow(facts.project.tags, known);
    const tag = releases.stable.find(({ version }) => isLatest(version, releases, policy, facts.today))?.tag;
    const { latestRelease } = await __webpack_require__.e(/* import() */ 826).then(__webpack_require__.bind(__webpack_require__, 826));
    const { asking } = await __webpack_require__.e(/* import() */ 3307).then(__webpack_require__.bind(__webpack_require__, 43307));
    const shown = await asking('looking for the latest release', () => latestRelease(client));
    if (tag === undefined || shown === null || shown.tag === tag)
        return [];
    if (![shown.tag, tag].includes(published.tag))
        return [];
    const right = tag === published.tag ? published : await publishedOf(client, tag);
    const overtaken = (right?.publishedAt ?? null) !== null && (shown.publishedAt ?? '') >= (right?.publishedAt ?? '');
    return overtaken ? [{ do: 'latest', tag }] : [];
}
/**
 * Whether a release that is not there was published: a run moves pointers and starts workflows only after that. So a
 * person has deleted it since, or made a draft of it, and it stays so.
 */
async function wasWithdrawn(options, known, release, object, { view, client, dryRun }) {
    // Whoever made the tag by hand may have moved the pointers by hand.
    const ours = await intentsOf(options.history, known, release, object, client);
    if (!ours.has('github-release'))
        return false;
    const standing = await standingTags(known, view);
    const names = ours.has('pointers') ? pointerNames(release.version, known.policy) : [];
    if (names.some((name) => standing.get(name) === release.commit))
        return true;
    if (client === null || !ours.has('dispatch'))
        return false;
    for (const step of dispatchSteps(release, options.dispatch ?? []))
        if ((await wasStartedOn(client, step, dryRun)) === true)
            return true;
    return false;
}
/** @returns null where a dry run may not see it: that needs a right which nothing else in it does */
async function wasStartedOn(client, step, dryRun) {
    const { wasStarted } = await __webpack_require__.e(/* import() */ 9450).then(__webpack_require__.bind(__webpack_require__, 79450));
    const { asking } = await __webpack_require__.e(/* import() */ 3307).then(__webpack_require__.bind(__webpack_require__, 43307));
    try {
        return await asking(`looking for runs of ${step.workflow}`, () => wasStarted(client, step));
    }
    catch (error) {
        if (dryRun && error instanceof base_problem/* Problem */.AF && error.code === 'github-rights')
            return null;
        throw error;
    }
}
/** The step for a release that exists as a tag alone, with the notes that the run had which made the tag. */
async function releaseAsOf(options, known, release, ways) {
    const { facts, policy } = known;
    const then = await judgedAsOf(options, policy, facts, release);
    const verdict = { ...then.verdict, next: { version: release.version.text, tag: release.tag } };
    // A file that was named for this run is about the release on its own commit.
    const here = release.commit === facts.head ? options : { ...options, notesFile: null };
    const notes = await releaseNotes(here, { verdict, facts: then.facts, policy, ways, from: facts.head });
    const { releases } = releasesNow(facts.project.tags, known);
    return releaseStep(release, notes, isLatest(release.version, releases, policy, facts.today));
}
/** Judges a release as the run did that made it: on its commit, on its day, with the tags that there were. */
async function judgedAsOf(options, policy, { project, branch }, { version, tag, commit, time }) {
    const { tags, scheme, timezone } = policy;
    // Two tags of one second: the higher one came later.
    const after = ({ name, time: made }) => {
        if (made !== time)
            return made > time;
        const read = tags.read(name);
        return read.ok && scheme.compare(read.value, version) > 0;
    };
    const later = project.tags.filter((each) => each.name === tag || after(each));
    const { facts } = await (0,gather/* gatherCheck */.s)({
        ...options,
        history: options.history.afresh(),
        branch,
        today: (0,calendar/* dayOf */.kb)(time, timezone),
        counter: null,
        withoutTags: new Set(later.map(({ name }) => name)),
    }, { base: null, head: commit });
    return { facts, verdict: await (0,judging.verdictOn)(facts) };
}

// EXTERNAL MODULE: ./build/base/result.js
var result = __webpack_require__(94419);
// EXTERNAL MODULE: ./build/policy/compile.js + 13 modules
var compile = __webpack_require__(55725);
;// CONCATENATED MODULE: ./build/publish/message.js


const MOST = 100;
/** The message of an annotated tag: the version, and the changes that asked for it, as plain text. */
function linesOfMessage({ next, kind, because, line, overrides }) {
    const version = next?.version ?? '';
    const on = line === null ? '' : ` on line ${line.opens ?? line.id}`;
    const shown = because.slice(0, MOST).map(({ kind: each, subject }) => `- ${each}: ${inLine(subject)}`);
    const more = because.length > MOST ? [`- and ${because.length - MOST} more`] : [];
    const allowed = overrides.filter(({ used }) => used).map(allowedLine);
    const said = allowed.length === 0 ? [] : [...allowed, ''];
    return [version, '', `${capital((0,words/* aRelease */.P3)(kind))}${on}.`, '', ...said, ...shown, ...more]
        .join('\n')
        .trimEnd();
}
/** What a person allowed in spite of the policy stands in the tag for as long as the tag does. */
function allowedLine({ rule, line, kind, reason }) {
    const what = line !== undefined ? ` on line ${line}` : kind !== undefined ? ` for ${(0,words/* aRelease */.P3)(kind)}` : '';
    return `Allowed: ${rule}${inLine(what)}, because ${inLine(reason, 500)}`;
}
/** A subject cannot add lines, such as trailers, to the message, nor hide or turn round what is beside it. */
function inLine(subject, most = 200) {
    return (0,one_line/* oneLine */.T)(subject).slice(0, most);
}
function capital(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./build/publish/plan.js






/**
 * The plan for a verdict that passes. The fault is that of a tag name which git would refuse.
 *
 * @param after what follows the tag
 */
function planOf(verdict, facts, kind = 'annotated', after = []) {
    if (verdict.next === null)
        return {
            action: 'nothing',
            why: `nothing to release${verdict.last === null ? '' : ` since ${verdict.last.tag}`}`,
            steps: [],
        };
    const { version, tag } = verdict.next;
    if (tag === null)
        return illegal(version, facts);
    const message = withIntent(linesOfMessage(verdict), after);
    const commit = verdict.head;
    return {
        action: 'tag',
        tag,
        version,
        commit,
        branch: verdict.branch ?? '',
        message,
        steps: [
            { do: 'tag', name: tag, kind, commit, message: kind === 'lightweight' ? null : message },
            ...after,
        ],
    };
}
/** Says again why the tag cannot be written, with the way out. */
function illegal(version, facts) {
    const { policy } = (0,compile/* compilePolicy */.C)(facts.policy);
    if (policy !== null) {
        const releases = (0,lines_releases/* releasesOf */.w0)(facts.project.tags, policy.tags, facts.today, policy.timezone);
        const parsed = policy.scheme.parse(version);
        const like = (0,lines_releases/* highest */.BR)(releases.stable, (0,gathered/* linesToday */.pe)(facts.today, releases, policy).lines, policy.lines, policy.scheme);
        const written = parsed.ok ? policy.tags.write(parsed.value, like?.tag ?? null) : parsed;
        if (!written.ok)
            return written.fault;
    }
    return (0,result/* fault */.D)('tag-illegal', `${version} has no legal tag`, 'give versions.tag a template that git accepts')
        .fault;
}

;// CONCATENATED MODULE: ./build/commands/release/release-plan.js











/** The next version of a verdict under its tag; null where it has none. */
function taggedOf({ next, head }, { scheme }) {
    if (next === null || next.tag === null)
        return null;
    const version = scheme.parse(next.version);
    return version.ok ? { version: version.value, tag: next.tag, commit: head } : null;
}
/**
 * The plan of a verdict that passes. A commit is released once: where several branches carry the newest line, the last
 * release may be on another one, and what this commit was released with seems to be unreleased.
 *
 * @throws Problem where git would refuse the tag's name, or a workflow cannot be started on the commit
 */
async function planFor(options, known, verdict, ways) {
    const { facts, policy } = known;
    const here = onHead(known);
    if (verdict.next !== null && here !== null && (0,versions_scheme/* isStable */.MQ)(here.version) && !preparesOnly(known))
        return { action: 'nothing', why: `${here.tag} stands on this commit already`, steps: [] };
    const tagged = taggedOf(verdict, policy);
    if (tagged !== null)
        await mustBeStartable(options.history, tagged.commit, options.dispatch ?? []);
    const plan = planOf(verdict, facts, policy.release.tag, await stepsAfter(options, known, verdict, ways));
    if ('code' in plan)
        throw new base_problem/* Problem */.AF(plan);
    return plan;
}
/** Whether the branch makes pre-releases alone. */
function preparesOnly({ facts, policy }) {
    const carries = (0,branch/* carriedBy */.ay)(facts.branch ?? '', policy.branches, policy.scheme, facts.defaultBranch);
    return carries?.prerelease != null;
}
/** What follows the tag of a verdict's next version. */
async function stepsAfter(options, known, verdict, ways) {
    const { facts, policy } = known;
    const tagged = taggedOf(verdict, policy);
    if (tagged === null)
        return [];
    const { githubRelease, pointers } = policy.release;
    const { releases, lineOrder } = releasesNow(facts.project.tags, known);
    const steps = [];
    if (githubRelease) {
        const latest = isLatest(tagged.version, releases, policy, facts.today);
        const notes = await releaseNotes(options, { verdict, facts, policy, ways, from: verdict.head });
        steps.push(releaseStep(tagged, notes, latest));
    }
    if (pointers.length > 0) {
        const standing = await standingTags(known, ways.view);
        steps.push(...pointersOf(tagged, releases, policy, lineOrder, standing));
    }
    return [...steps, ...dispatchSteps(tagged, options.dispatch ?? [])];
}
/** Asks the remote what is still to be put right for a release and some of its steps. */
function askNow(known, { view }, { version, tag, commit }, steps) {
    const { policy, facts } = known;
    const names = new Set(steps.flatMap((step) => (step.do === 'pointer' ? [step.name] : [])));
    const read = async () => {
        const standing = await standingTags(known, view);
        // The release itself counts, whatever day its tag bears.
        const now = new Map([...standing, [tag, commit]]);
        const tags = [...now].map(([name, at]) => ({ name, commit: at, time: 0 }));
        return { standing, ...releasesNow(tags, known) };
    };
    return {
        async pointers() {
            view.forget();
            const { standing, releases, lineOrder } = await read();
            return pointersNow(names, { version, commit }, releases, policy, lineOrder, standing);
        },
        async latest() {
            view.forget();
            const { releases } = await read();
            if (isLatest(version, releases, policy, facts.today))
                return null;
            const latest = releases.stable.find((each) => isLatest(each.version, releases, policy, facts.today));
            return latest?.tag ?? null;
        },
    };
}

// EXTERNAL MODULE: ./build/hosts/clock.js
var clock = __webpack_require__(19386);
// EXTERNAL MODULE: ./build/hosts/github/push-refusal.js
var push_refusal = __webpack_require__(65653);
// EXTERNAL MODULE: ./build/hosts/github/refusal.js + 1 modules
var github_refusal = __webpack_require__(64513);
// EXTERNAL MODULE: ./build/hosts/publish.js
var publish = __webpack_require__(69811);
// EXTERNAL MODULE: ./build/hosts/tag-object.js
var tag_object = __webpack_require__(34214);
;// CONCATENATED MODULE: ./build/hosts/publish-here.js


/** Publishes in the clone alone, where there is no remote. */
class PublishHere {
    /** Nobody else moves what is here alone. */
    atomic = true;
    #git;
    #identity;
    constructor(git, identity) {
        this.#git = git;
        this.#identity = identity;
    }
    async tag(step, together) {
        const object = await (0,tag_object/* tagObject */.aS)(this.#git, step, this.#identity);
        const existed = !(await createHere(this.#git, step, object));
        return {
            tag: step.name,
            commit: step.commit,
            pushed: null,
            existed,
            alone: true,
            moved: await this.move(together),
        };
    }
    async move(steps) {
        const moved = [];
        for (const { name, commit, from } of steps) {
            const ref = `refs/tags/${name}`;
            const found = await this.#git.run(['rev-parse', '--verify', '--quiet', ref]);
            const old = found.stdout.trim() || '0'.repeat(commit.length);
            const done = await this.#git.run(['update-ref', '--create-reflog', ref, commit, old]);
            if (done.status === 0)
                moved.push({ name, from, to: commit });
        }
        return moved;
    }
}
/**
 * Makes a tag in the clone, never over an existing one.
 *
 * @returns whether it was made; false where it stands on the same commit already
 * @throws Problem where it stands on another one
 */
async function createHere(git, { name, commit }, object) {
    // The zero id says that the ref must not exist yet.
    const zero = '0'.repeat(object.length);
    const created = await git.run(['update-ref', '--create-reflog', `refs/tags/${name}`, object, zero]);
    if (created.status === 0)
        return true;
    const there = await git.run(['rev-parse', '--verify', '--quiet', `refs/tags/${name}^{commit}`]);
    if (there.stdout.trim() !== commit)
        throw (0,publish/* taken */.u)(name, commit, there.stdout.trim(), 'this clone');
    return false;
}

// EXTERNAL MODULE: ./build/hosts/remote.js
var hosts_remote = __webpack_require__(13284);
// EXTERNAL MODULE: ./build/hosts/secrets.js
var secrets = __webpack_require__(3949);
;// CONCATENATED MODULE: ./build/hosts/publish-git.js









/** How often a push is tried where the network, and not the remote, stands against it. */
const publish_git_TRIES = 3;
/** Milliseconds before the second try; before the third, twice that. */
const PAUSE = 1000;
/**
 * Publishes by `git push`, the remote first and the clone after: a run that dies in between leaves what the next one
 * finds and takes for done. Versions' tags are pushed without force; pointers with a lease, so that nothing that moved
 * meanwhile is overwritten.
 */
class PublishGit {
    atomic = true;
    #git;
    #remote;
    #view;
    #identity;
    #wait;
    constructor(git, remote, view, identity, wait = clock/* sleep */.y) {
        this.#git = git;
        this.#remote = remote;
        this.#view = view;
        this.#identity = identity;
        this.#wait = wait;
    }
    async tag(step, together) {
        const { name, commit } = step;
        const object = await (0,tag_object/* tagObject */.aS)(this.#git, step, this.#identity);
        const done = { tag: name, commit, pushed: this.#remote };
        for (let tried = 1;; tried += 1) {
            const leased = await this.#leased(together);
            const pushed = await this.#push([`${object}:refs/tags/${name}`, ...leased.refs], leased.leases);
            if (pushed.status === 0) {
                await createHere(this.#git, step, object);
                // A push of what is there already succeeds too.
                const made = pushed.stdout.includes(`*\t${object}:refs/tags/${name}`);
                return { ...done, existed: !made, alone: made, moved: leased.moved };
            }
            // Whatever it said: what stands there now decides.
            this.#view.forget();
            const refs = await this.#view.refs();
            const there = refs?.tags.get(name);
            if (there !== undefined) {
                if (there.commit !== commit)
                    throw (0,publish/* taken */.u)(name, commit, there.commit, this.#remote);
                await (0,hosts_remote/* takeTagOver */.UH)(this.#git, this.#remote, name);
                // It is atomic: our own object there means that everything arrived, and only the answer was lost.
                const ours = there.object === object && object !== commit;
                return { ...done, existed: !ours, alone: false, moved: ours ? leased.moved : [] };
            }
            if (tried < publish_git_TRIES && (isNetwork(pushed) || isStale(pushed))) {
                await this.#wait(PAUSE * tried);
                continue;
            }
            throw refused(this.#remote, `the tag ${name}`, pushed, refs !== null);
        }
    }
    async move(steps) {
        for (let tried = 1;; tried += 1) {
            const { refs, leases, moved } = await this.#leased(steps);
            if (refs.length === 0)
                return [];
            const pushed = await this.#push(refs, leases);
            if (pushed.status === 0)
                return moved;
            this.#view.forget();
            if (isStale(pushed))
                return [];
            if (tried < publish_git_TRIES && isNetwork(pushed)) {
                await this.#wait(PAUSE * tried);
                continue;
            }
            throw refused(this.#remote, `the pointers ${steps.map(({ name }) => name).join(', ')}`, pushed, !isNetwork(pushed));
        }
    }
    /** The pointers that stand where they are expected, each with its lease on the object that is there. */
    async #leased(steps) {
        const found = { refs: [], leases: [], moved: [] };
        if (steps.length === 0)
            return found;
        const there = await this.#view.refs();
        if (there === null)
            throw ((await this.#view.silence()) ??
                (0,base_problem/* undecided */.oo)('remote-silent', `${this.#remote} did not answer where its pointers stand`, 'run this again: what is missing is made up for'));
        for (const { name, commit, from } of steps) {
            const tag = there.tags.get(name);
            if ((tag?.commit ?? null) !== from)
                continue;
            found.refs.push(`${commit}:refs/tags/${name}`);
            // An empty value says that it must not exist.
            found.leases.push(`--force-with-lease=refs/tags/${name}:${tag?.object ?? ''}`);
            found.moved.push({ name, from, to: commit });
        }
        return found;
    }
    #push(refs, leases) {
        return this.#git.run([
            'push',
            '--no-progress',
            '--atomic',
            '--no-follow-tags',
            '--no-verify',
            '--porcelain',
            ...leases,
            '--end-of-options',
            this.#remote,
            ...refs,
        ]);
    }
}
/** Whether the way to the remote failed, and not the remote itself. */
function isNetwork({ stderr }) {
    return /unable to access|RPC failed|hung up|early EOF|unexpected disconnect|[Cc]onnection (?:reset|refused|timed out|closed)|Could not (?:resolve|read from remote)|Operation timed out|error: 5\d\d/.test(stderr);
}
/** Whether something stood elsewhere than the push expected. */
function isStale({ stdout, stderr }) {
    return /stale info|fetch first|cannot lock ref|failed to update ref|already exists/.test(stdout + stderr);
}
/** @param known whether the remote has said that nothing of it arrived: the answer to a push may be lost */
function refused(remote, what, { stdout, stderr }, known) {
    const said = stderr + stdout;
    const refusal = (0,push_refusal.pushRefusal)(said);
    if (refusal !== null)
        return (0,github_refusal.explained)(refusal, `pushing ${what}`);
    const line = said.split('\n').find((each) => /rejected|denied|error:|fatal:|remote:/.test(each)) ??
        said.split('\n')[0] ??
        '';
    const shown = (0,secrets/* withoutUser */.q)(line).replace(/\t/g, ' ').trim().slice(0, 300);
    return (0,base_problem/* undecided */.oo)('push-refused', `${remote} did not take ${what}: ${shown || 'no reason given'}`, 'check the right to push tags (on GitHub: contents: write) and the rules for tags; ' +
        (known
            ? 'nothing was left behind'
            : 'it is not known whether anything arrived: run this again, what is there is found'));
}

// EXTERNAL MODULE: ./build/hosts/remote-view.js
var remote_view = __webpack_require__(73476);
// EXTERNAL MODULE: ./build/hosts/repository.js
var repository = __webpack_require__(65426);
;// CONCATENATED MODULE: ./build/commands/release/release-ways.js









/**
 * Chooses the way, before anything is done.
 *
 * @throws Problem where what the policy asks for needs a token, and there is none
 */
async function waysOf(options, rules, dryRun) {
    const { git, history, identity, via = 'auto', dispatch = [], wait = clock/* sleep */.y } = options;
    if (!history.onDisk)
        return await withoutCheckout(options, rules, wait, dryRun);
    const remote = await (0,repository/* readRemote */.Zz)(git);
    if (remote === null)
        await mustBeWithoutRemote(git);
    const view = await history.view();
    const needs = rules.githubRelease ? 'release.github-release' : dispatch.length > 0 ? 'dispatch' : null;
    const client = via === 'git' && needs === null ? null : await options.github();
    if (client === null && !dryRun && (needs !== null || via === 'api'))
        throw noToken(needs ?? 'via api');
    const url = remote === null ? null : await (0,hosts_remote/* remoteUrl */.gX)(git, remote);
    const around = { remote, view, client, wait, page: pageOf(client, url), dryRun };
    if (client !== null && (via === 'api' || (via === 'auto' && fits(client, url, rules)))) {
        const { PublishApi } = await __webpack_require__.e(/* import() */ 3218).then(__webpack_require__.bind(__webpack_require__, 43218));
        const publisher = new PublishApi(client, git, remote, identity);
        if (isThere(client, url))
            return { ...around, publisher };
        // A mirror does not have at once what is made there.
        const { readRemoteRefs } = await __webpack_require__.e(/* import() */ 8477).then(__webpack_require__.bind(__webpack_require__, 8477));
        const page = (0,github_place/* repositoryPage */.WR)(client.place);
        return { ...around, remote: page, view: new remote_view/* RemoteView */.a(() => readRemoteRefs(client)), publisher };
    }
    if (remote !== null && url !== null)
        await mustPushThere(git, remote, url);
    const publisher = remote === null ? new PublishHere(git, identity) : new PublishGit(git, remote, view, identity, wait);
    return { ...around, publisher };
}
/** @throws Problem where there are remotes, and nothing says which one is released to */
async function mustBeWithoutRemote(git) {
    const names = await (0,repository/* remoteNames */.RS)(git);
    if (names.length === 0)
        return;
    throw (0,base_problem/* undecided */.oo)('remote-unclear', `there are several remotes (${names.join(', ')}), none is called origin, and the branch follows none of them`, 'say which one: git branch --set-upstream-to=REMOTE/BRANCH, or git remote rename REMOTE origin; nothing was changed');
}
/** What is judged at one repository must not be published in another. @throws Problem where it would be */
async function mustPushThere(git, remote, url) {
    const elsewhere = (await (0,hosts_remote/* pushUrls */.jo)(git, remote)).find((pushed) => !(0,hosts_remote/* sameRemote */.dG)(url, pushed));
    if (elsewhere === undefined)
        return;
    throw (0,base_problem/* undecided */.oo)('push-elsewhere', `${remote} is read from ${(0,secrets/* withoutUser */.q)(url)}, and pushes to it go to ${(0,secrets/* withoutUser */.q)(elsewhere)}, which is another repository`, `make them the same (git config --unset-all remote.${remote}.pushurl), or publish with --via api; nothing was changed`);
}
/** Without a token only github.com is known to be a GitHub. */
function pageOf(client, url) {
    if (client !== null)
        return (0,github_place/* repositoryPage */.WR)(client.place);
    const place = (0,github_place/* placeOfRemote */.pl)({}, url);
    return place?.server === 'https://github.com' ? (0,github_place/* repositoryPage */.WR)(place) : null;
}
/** Where nothing is checked out, all goes through the API. @throws Problem where git is needed for it */
async function withoutCheckout({ github, git, history, identity, via }, rules, wait, dryRun) {
    const needs = via === 'git' ? 'via: git' : rules.tag === 'signed' ? 'release.tag: signed' : null;
    if (needs !== null)
        throw (0,base_problem/* mistake */.RT)('no-repository', `${needs} needs git, and the repository is not checked out`, 'check it out before this step: uses: actions/checkout. Nothing was changed');
    const client = await github();
    if (client === null)
        throw noToken('a release without a checkout');
    const { PublishApi } = await __webpack_require__.e(/* import() */ 3218).then(__webpack_require__.bind(__webpack_require__, 43218));
    const view = await history.view();
    const publisher = new PublishApi(client, git, null, identity, false);
    const page = (0,github_place/* repositoryPage */.WR)(client.place);
    return { remote: page, view, client, publisher, wait, page, dryRun };
}
/** Whether the API is the better way: the remote is that repository, and no signature has to survive it. */
function fits(client, url, rules) {
    return isThere(client, url) && rules.tag !== 'signed';
}
/** Whether the remote is on the server of the API. */
function isThere({ place }, url) {
    const there = url === null ? null : (0,github_place/* remoteName */.iy)(url);
    const { host, hostname } = new URL(place.server);
    return there !== null && [host, hostname].includes(there.host);
}
function noToken(needs) {
    return (0,base_problem/* mistake */.RT)('no-token', `${needs} needs GitHub's API, and there is no token for it, or the remote is on no GitHub`, 'in a workflow leave the input token as it is; elsewhere set GH_TOKEN to a token with contents: write. Nothing was changed');
}

;// CONCATENATED MODULE: ./build/commands/release.js













/** How often it is judged anew where another run took the tag in between. */
const release_TRIES = 3;
/** For so many seconds the run that has made a tag may still be at work. */
const AT_WORK = 900;
/**
 * Finishes what an earlier run has left half done, then checks, and carries out the plan: the tag, create-only at the
 * remote, and what follows it.
 *
 * @param dryRun shows the plan and changes nothing anywhere
 * @param strict warnings stop the release too
 */
async function release(options, dryRun, strict = false) {
    for (let tried = 1;; tried += 1) {
        // What was asked before does not know the other run's tag.
        const fresh = tried === 1 ? options : { ...options, history: options.history.afresh() };
        try {
            return await releaseOnce(fresh, dryRun, strict);
        }
        catch (error) {
            if (!(error instanceof base_problem/* Problem */.AF) || error.code !== 'tag-taken' || tried === release_TRIES)
                throw error;
            options.progress('another run took the version: judging anew');
        }
    }
}
async function releaseOnce(options, dryRun, strict) {
    const { facts: found, policy: file } = await (0,gather/* gatherCheck */.s)({ ...options, askRemote: dryRun ? 'try' : 'must' }, { base: null, head: null });
    const { policy } = file;
    mustUseNotesFile(options, policy);
    const ways = await waysOf(options, policy.release, dryRun);
    const earlier = await earlierReleases(options, { facts: found, policy }, ways);
    const ended = dryRun
        ? { finished: [], refused: [] }
        : await finish(options, { facts: found, policy }, earlier, ways);
    // Only what is about to be published has to stand in the files already.
    const written = await (0,gather_written/* writtenNumbers */.I)(options.history, policy.written, found.head);
    const unasked = { ...found, releasing: true, project: { ...found.project, ...written } };
    const facts = await (0,ask_approvals/* askApprovals */.Q)(options, unasked, policy);
    const verdict = await (0,judging.verdictOn)(facts);
    const answered = (plan, released, exit) => ({
        ...releaseAnswer(verdict, { plan, released, earlier, ...ended }, exit),
        ...(0,counter/* unusedCounter */.V8)(options, verdict, policy),
        policy: file,
    });
    const blocked = strict && verdict.findings.some(({ level }) => level === 'warning');
    if (verdict.outcome === 'fail' || blocked)
        return answered(null, null, 1);
    const known = { facts, policy };
    const plan = await planFor(options, known, verdict, ways);
    const tagged = taggedOf(verdict, policy);
    if (dryRun || plan.action === 'nothing' || tagged === null)
        return answered(plan, null, 0);
    if (ways.remote !== null)
        await mustBeOnBranch(options, ways.remote, ways.view, plan);
    options.progress(`tagging ${plan.tag}`);
    const now = askNow(known, ways, tagged, plan.steps);
    return answered(plan, await carryOut(plan.steps, ways, now), 0);
}
/** What no later run can mend by itself: it must not keep the branch from its next release. */
const FOR_GOOD = ['github-tag-burnt', 'github-workflows', 'github-rights'];
/**
 * Does what is left of earlier releases, whatever becomes of the changes since.
 *
 * @throws Problem where a step fails; what GitHub refuses for good is an error only for the release of the head itself
 */
async function finish(options, known, earlier, ways) {
    const finished = [];
    const refused = [];
    for (const { release: of, steps } of earlier) {
        if (steps.length === 0)
            continue;
        options.progress(`finishing ${of.tag}`);
        const tagged = { tag: of.tag, commit: of.commit, pushed: ways.remote, existed: true };
        const now = askNow(known, ways, of, steps);
        const fresh = options.now - of.time < AT_WORK;
        try {
            finished.push(await carryOutAfter(steps, tagged, ways, now, { alone: false, fresh }));
        }
        catch (error) {
            if (!(error instanceof base_problem/* Problem */.AF) || !FOR_GOOD.includes(error.code))
                throw error;
            if (of.commit === known.facts.head)
                throw error;
            const { code, message, remedy } = error;
            refused.push({ tag: of.tag, code, message, remedy });
        }
        ways.view.forget();
    }
    return { finished, refused };
}


/***/ }),

/***/ 33352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ isThere),
/* harmony export */   qm: () => (/* binding */ createFiles),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49299);



/** Whether anything has this name: a link that leads nowhere is something too. */
function isThere(...path) {
    return statusOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(...path)) !== null;
}
function statusOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
    }
    catch {
        // Below something that is no folder, or that may not be read, writing will fail and say so.
        return null;
    }
}
/** The names in a folder; none where there is no folder. */
function namesIn(...path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(...path)).sort();
    }
    catch {
        return [];
    }
}
const WHY = {
    EEXIST: 'it is there already',
    ENOTDIR: 'a part of its path is no folder, or a link',
    EACCES: 'that is not permitted',
    EROFS: 'that is not permitted',
};
/**
 * Makes new files below a directory, all or none, and never over one that is there.
 *
 * @throws Problem `not-written`; what was made before is removed again
 */
function createFiles(directory, files) {
    const made = [];
    for (const { path, text } of files) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path);
        try {
            makeFolder(directory, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
            // Create-only: what appeared since it was looked for stays as it is.
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text, { flag: 'wx' });
            made.push(file);
        }
        catch (error) {
            for (const each of made)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(each);
            const { code } = error;
            throw (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .mistake */ .RT)('not-written', `${path} cannot be written: ${WHY[code ?? ''] ?? code ?? 'unknown error'}; ${made.length === 0 ? 'nothing was written' : 'what was written before it is removed again'}`, 'check the folder and its permissions, and run it again');
        }
    }
}
/** Every step of a path below a directory, none of them a link: it could lead out of the repository. */
function makeFolder(directory, path) {
    let folder = directory;
    for (const name of path.split('/')) {
        if (name === '.')
            continue;
        folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
        const found = statusOf(folder);
        if (found === null)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder);
        else if (!found.isDirectory())
            throw Object.assign(new Error(folder), { code: 'ENOTDIR' });
    }
}


/***/ }),

/***/ 65653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchRefusal: () => (/* binding */ fetchRefusal),
/* harmony export */   pushRefusal: () => (/* binding */ pushRefusal),
/* harmony export */   tellingLines: () => (/* binding */ tellingLines)
/* harmony export */ });
/* harmony import */ var _base_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79187);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3949);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64513);



/**
 * What only GitHub says; the first that fits says the kind. A burnt name is told in the words of a ruleset ("creations being
 * restricted"), which the explanation of a ruleset says.
 */
const GITHUB = [
    [/create or update workflow|without `?workflows?`? (?:permission|scope)/i, 'workflow-change'],
    [/\bGH013\b|repository rule violations/i, 'ruleset'],
    [/\bGH006\b/, 'ruleset'],
    [/^remote: Permission to \S+ denied to |^remote: Write access to repository not granted/m, 'missing-right'],
    [/^remote: .*(?:SAML SSO|single sign-on)/im, 'missing-right'],
    [/^remote: (?:Invalid username or (?:password|token)|Support for password authentication)/im, 'bad-token'],
    [/^remote: Repository not found/m, 'not-found'],
];
/** What git says of every host: it counts where it names GitHub. */
const ANY_HOST = [
    [/error: 403/, 'missing-right'],
    [/error: 401|Authentication failed|could not read (?:Username|Password)/, 'bad-token'],
    [/error: 404|repository '.*' not found/, 'not-found'],
    [/error: 429/, 'rate-limit'],
    [/error: 5\d\d|HTTP 5\d\d|Internal Server Error/, 'server'],
    [
        /Could not resolve (?:host|proxy)|Failed to connect|Connection (?:was )?(?:timed out|refused|reset)|unable to connect|had not answered|unexpected disconnect|hung up|early EOF|SSL|certificate|RPC failed/i,
        'network',
    ],
];
/**
 * Reads what `git push` printed where the remote refused.
 *
 * @param said both outputs of git, hostile text
 * @returns null where GitHub's words are not in it
 */
function pushRefusal(said) {
    const isGithub = /[/@.](?:github|[\w-]+\.ghe)\.com[/:']/.test(said);
    const known = [...GITHUB, ...(isGithub ? ANY_HOST : [])].find(([words]) => words.test(said));
    if (known === undefined)
        return null;
    const [, kind] = known;
    const rights = kind === 'missing-right' ? 'contents=write' : null;
    return new _refusal_js__WEBPACK_IMPORTED_MODULE_1__.Refusal({ kind, status: null, route: 'git push', said: tellingLines(said), rights });
}
/**
 * Reads what a fetch, or a list of the refs, printed where the remote could not be read.
 *
 * @param said the standard error of git, hostile text
 * @param isGithub whether the remote is on GitHub, or on the server of the run: git does not always name it
 * @returns null where GitHub's words are not in it
 */
function fetchRefusal(said, isGithub) {
    const limit = [[/^remote: .*(?:rate limit|too many requests)/im, 'rate-limit']];
    const all = isGithub ? [...limit, ...GITHUB, ...ANY_HOST] : GITHUB;
    const known = all.find(([words]) => words.test(said));
    if (known === undefined)
        return null;
    const [, kind] = known;
    const rights = kind === 'missing-right' ? 'contents=read' : null;
    const status = /(?:error:|HTTP) ([345]\d\d)\b/.exec(said)?.[1];
    return new _refusal_js__WEBPACK_IMPORTED_MODULE_1__.Refusal({
        kind,
        status: status === undefined ? null : Number(status),
        route: _refusal_js__WEBPACK_IMPORTED_MODULE_1__.FETCH,
        said: tellingLines(said),
        rights,
    });
}
/** The lines in which the remote speaks, else its reason for the ref, else git's own: without credentials. */
function tellingLines(said) {
    const lines = said.split('\n').map((line) => (0,_base_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(line).trim());
    const remote = lines.flatMap((line) => /^remote:\s*(.*)$/.exec(line)?.[1]?.trim() || []);
    const rejected = lines.flatMap((line) => (line.startsWith('!') && /\((.*)\)$/.exec(line)?.[1]) || []);
    const own = lines.filter((line) => /^(?:fatal|error): /.test(line));
    const told = [remote, rejected, own].find((each) => each.length > 0) ?? [];
    return (0,_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutUser */ .q)(told.join(' ')).slice(0, 600);
}


/***/ }),

/***/ 64513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FETCH: () => (/* binding */ FETCH),
  Refusal: () => (/* binding */ Refusal),
  explained: () => (/* binding */ explained)
});

// EXTERNAL MODULE: ./build/base/problem.js
var problem = __webpack_require__(49299);
;// CONCATENATED MODULE: ./build/hosts/github/permissions.js
/** The keys of `permissions` in a workflow: what GITHUB_TOKEN can be given. */
const GRANTABLE = new Set([
    'actions',
    'attestations',
    'checks',
    'contents',
    'deployments',
    'discussions',
    'issues',
    'packages',
    'pages',
    'pull-requests',
    'security-events',
    'statuses',
]);
/**
 * The rights of the header x-accepted-github-permissions as a workflow writes them. The header separates alternatives by
 * `;` and what is needed together by `,`: `contents=write,workflows=write; pull_requests=write`.
 *
 * @returns words null where the header names none; grantable where GITHUB_TOKEN can have what they say
 */
function permissionWords(header) {
    const alternatives = (header ?? '').split(';').map((alternative) => alternative.split(',').flatMap((each) => {
        const [, name, level] = /^\s*(\w+)=(read|write|admin)\s*$/.exec(each) ?? [];
        return name === undefined || level === undefined ? [] : [{ key: name.replaceAll('_', '-'), level }];
    }));
    const named = alternatives.filter((rights) => rights.length > 0);
    const [first] = named;
    if (first === undefined)
        return { words: null, grantable: false };
    const easy = named.find((rights) => rights.every(({ key }) => GRANTABLE.has(key)));
    const words = (easy ?? first).map(({ key, level }) => `${key}: ${level}`).join(', ');
    return { words, grantable: easy !== undefined };
}

;// CONCATENATED MODULE: ./build/hosts/github/refusal.js


/** The route of everything that git reads from a remote. */
const FETCH = 'git fetch';
/**
 * GitHub did not do what was asked. It holds words only: no request, no header, no cause, so that a token has no way
 * out through it.
 */
class Refusal extends Error {
    name = 'Refusal';
    kind;
    status;
    route;
    said;
    rights;
    until;
    constructor({ kind, status, route, said, rights = null, until = null }) {
        super(`${route}: ${status ?? kind}${said === '' ? '' : `: ${said}`}`);
        this.kind = kind;
        this.status = status;
        this.route = route;
        this.said = said;
        this.rights = rights;
        this.until = until;
    }
}
/**
 * The refusal as a problem with its way out.
 *
 * @param doing what was tried: "creating the tag v1.2.3"
 */
function explained(refusal, doing) {
    const { code, why, remedy } = EXPLAINED[refusal.kind](refusal);
    return (0,problem/* undecided */.oo)(code, `${doing}: ${why}${quoted(refusal)}`, remedy);
}
const EXPLAINED = {
    'missing-right': missingRight,
    'bad-token': ({ route }) => ({
        code: 'github-token',
        // git does not tell the two apart.
        why: route === FETCH
            ? 'GitHub asks for a token: none was given, or it does not accept the one that was'
            : 'GitHub does not accept the token',
        remedy: 'in a workflow leave the input token out, or set it to github.token; elsewhere make a new token: it may have expired or been revoked',
    }),
    'not-found': ({ route }) => ({
        code: 'github-not-found',
        why: 'GitHub has no such thing, or does not show it to this token',
        // Measured: GITHUB_TOKEN gets 404 for a release on a commit that changes workflows.
        remedy: route === 'POST /repos/{owner}/{repo}/releases'
            ? `${SEEN}; for a release on a commit that changes files under .github/workflows ${WORKFLOWS}`
            : SEEN,
    }),
    exists: () => ({
        code: 'github-refused',
        why: 'it exists already',
        remedy: 'another run may have made it: look at it on GitHub, and run this again',
    }),
    invalid: () => ({
        code: 'github-refused',
        why: 'GitHub refused it',
        remedy: 'mend what GitHub says; if that is about the request itself, report it to semverdict',
    }),
    ruleset: () => ({
        code: 'github-ruleset',
        why: 'a ruleset of the repository or the organization forbids it',
        remedy: `look at the repository's Settings, Rules: let the app whose token this is bypass the rule, or use such a token; a tag name that an immutable release has had is refused with the same words, for ever: then ${NEXT}`,
    }),
    'workflow-change': () => ({
        code: 'github-workflows',
        why: 'the commit brings changes of workflows, which this token may not publish',
        remedy: WORKFLOWS,
    }),
    'burnt-tag': ({ route }) => ({
        code: 'github-tag-burnt',
        why: 'an immutable release has had this tag, and GitHub keeps the name for ever, also after the release is deleted',
        // A release is made of a tag that stands: from there on the numbers go.
        remedy: `no right and no setting gives the name back${route.includes('/releases')
            ? ': release the next version, which counts on from the tag; this one stays without a release on GitHub'
            : `, and every run computes this version again: ${NEXT}`}`,
    }),
    'rate-limit': ({ until }) => ({
        code: 'github-rate-limit',
        why: "GitHub's rate limit is reached, and lasts longer than a run may wait",
        remedy: `run this again${until === null ? ' later' : ` after ${new Date(until * 1000).toISOString().replace('.000', '')}`}; a token of your own has a limit of its own`,
    }),
    server: ({ status }) => ({
        code: 'github-unavailable',
        why: `GitHub failed${status === null ? '' : ` with status ${status}`}, several times`,
        remedy: 'run this again; https://www.githubstatus.com says whether GitHub knows of it',
    }),
    network: () => ({
        code: 'github-unreachable',
        why: 'GitHub could not be reached, or its answer did not come whole',
        remedy: 'run this again; on a runner of your own check the network, the proxy (HTTPS_PROXY, NO_PROXY) and the certificates (NODE_EXTRA_CA_CERTS)',
    }),
    'too-big': () => ({
        code: 'github-refused',
        why: 'the answer of GitHub is larger than is read',
        remedy: 'report it to semverdict',
    }),
};
const SEEN = 'check that it exists; in a private repository the token needs the right to read it: in the workflow permissions: {contents: read}';
/** `workflows` is no key of `permissions`: GITHUB_TOKEN can never have it. */
const WORKFLOWS = 'use the token of a GitHub App with the permissions contents: write and workflows: write, or a personal token with the scope workflow: GITHUB_TOKEN cannot have it';
function missingRight({ rights, said }) {
    if (/archived/i.test(said))
        return {
            code: 'github-rights',
            why: 'the repository is archived',
            remedy: 'unarchive it in its settings first',
        };
    if (/SAML|single sign-?on|IP allow list/i.test(said))
        return {
            code: 'github-rights',
            why: 'the organization keeps this token out',
            remedy: 'authorize the token for the organization (Settings, Developer settings, Configure SSO), or use GITHUB_TOKEN',
        };
    const { words, grantable } = permissionWords(rights);
    if (words === null)
        return {
            code: 'github-rights',
            why: 'the token lacks the right',
            remedy: `give it to the token; in the workflow under permissions:. ${READ_ONLY}`,
        };
    return {
        code: 'github-rights',
        why: `the token lacks the right ${words}`,
        remedy: grantable
            ? `write into the workflow: permissions: {${words}}. ${READ_ONLY}`
            : `use a token of a GitHub App or a person with ${words}: GITHUB_TOKEN cannot have it`,
    };
}
const READ_ONLY = 'On the pull request of a fork the token stays read-only whatever is written there, and for Dependabot it is unless it is written there';
/** The way past a number that can never be a tag. */
const NEXT = 'commit with the footer Release-As: and a higher version, such as Release-As: 1.1.1';
/** GitHub's own words, kept apart from ours. */
function quoted({ said }) {
    return said === '' ? '' : `; it says: ${JSON.stringify(said)}`;
}


/***/ }),

/***/ 69811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ taken)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49299);

function taken(tag, commit, other, where) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .undecided */ .oo)('tag-taken', `${tag} exists at ${where} on ${other.slice(0, 9)}, and was to stand on ${commit.slice(0, 9)}`, 'fetch the tags (git fetch --tags) and run this again: the next version follows from them; where a day is given as today, releases after that day are not seen: leave it out');
}


/***/ }),

/***/ 16817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

/**
 * What a run has for itself: the token by the names under which the command line and `gh` look for it; of the action its
 * inputs, among them the token, the keys to the runner's services, and the files by which a step gives its outputs.
 */
const OURS = /^(?:INPUT_|ACTIONS_|STATE_|GITHUB_(?:OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)$|(?:GH|GITHUB)_(?:ENTERPRISE_)?TOKEN$)/i;
/** Runs a program with its arguments, never through a shell, and ends it with all that it has started at the deadline. */
function runCommand([program = '', ...args], { directory, input, deadline, most, env: given = process.env }) {
    const env = Object.fromEntries(Object.entries(given).filter(([name]) => !OURS.test(name)));
    return new Promise((resolve) => {
        const out = [];
        let size = 0;
        let said = '';
        let stopped = null;
        const end = (status, signal) => resolve({
            status,
            signal,
            out: Buffer.concat(out).toString('utf8'),
            errors: said,
            complaint: lastLine(said),
            stopped,
        });
        let child;
        try {
            child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
                cwd: directory,
                env,
                stdio: 'pipe',
                windowsHide: true,
                // In a group of its own, so that what it starts ends with it.
                detached: process.platform !== 'win32',
            });
        }
        catch (error) {
            said = error.message;
            stopped = whyNot(error);
            end(null, null);
            return;
        }
        const stop = (why) => {
            stopped ??= why;
            kill(child);
        };
        const timer = setTimeout(() => stop('deadline'), deadline);
        child.stdout?.on('data', (chunk) => {
            size += chunk.length;
            if (size > most)
                stop('too-much');
            else
                out.push(chunk);
        });
        child.stderr?.on('data', (chunk) => {
            said = (said + chunk.toString('utf8')).slice(-10_000);
        });
        // It may end without reading all; its exit status says what happened.
        child.stdin?.on('error', () => { });
        child.stdin?.end(input);
        child.on('error', (error) => {
            clearTimeout(timer);
            said = error.message;
            stopped ??= whyNot(error);
            end(null, null);
        });
        child.on('close', (status, signal) => {
            clearTimeout(timer);
            end(status, signal);
        });
    });
}
function whyNot(error) {
    return error.code === 'ENOENT' ? 'missing' : 'not-started';
}
function kill(child) {
    try {
        if (child.pid !== undefined && process.platform !== 'win32')
            process.kill(-child.pid, 'SIGKILL');
        else
            child.kill('SIGKILL');
    }
    catch {
        // It ended by itself in the meantime.
    }
    // What outlives it must not keep the pipes open.
    child.stdout?.destroy();
    child.stderr?.destroy();
}
function lastLine(text) {
    return text.trim().split('\n').at(-1)?.slice(0, 500) ?? '';
}


/***/ }),

/***/ 34214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ tagObjectBy),
/* harmony export */   IZ: () => (/* binding */ taggerNamed),
/* harmony export */   M2: () => (/* binding */ taggerOf),
/* harmony export */   aS: () => (/* binding */ tagObject),
/* harmony export */   fg: () => (/* binding */ signedTag)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49299);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19386);





/**
 * What the ref of a tag is to name: the commit itself where it is lightweight, else a new object. Nothing points to that
 * object yet, so a failure after this leaves no trace.
 */
async function tagObject(git, step, identity) {
    return step.kind === 'lightweight'
        ? step.commit
        : await tagObjectBy(git, step, await taggerOf(git, identity));
}
/** The same by a tagger that is known, where the tag is not lightweight. */
async function tagObjectBy(git, step, tagger) {
    if (step.kind === 'signed')
        return (await signedTag(git, step, tagger)).object;
    const by = `${tagger.name} <${tagger.email}> ${tagger.time} +0000`;
    const text = `object ${step.commit}\ntype commit\ntag ${step.name}\ntagger ${by}\n\n${step.message ?? ''}\n`;
    return (await git.ask(['mktag'], { input: text })).trim();
}
/**
 * Who makes tags here: git's own settings, or who stands in for them.
 *
 * @param identity `Name <address>` for where git's settings name nobody
 * @throws Problem where nobody is named
 */
async function taggerOf(git, identity) {
    const own = await git.run(['-c', 'user.useConfigOnly=true', 'var', 'GIT_COMMITTER_IDENT']);
    if (own.status === 0)
        return parsed(own.stdout);
    const { name, email } = taggerNamed(identity);
    const env = { GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email };
    return parsed(await git.ask(['var', 'GIT_COMMITTER_IDENT'], { env }));
}
/** Who makes tags now where no git is asked. @throws Problem where nobody is named */
function taggerNamed(identity) {
    const [, name, email] = /^(.*) <(.*)>$/.exec(identity ?? '') ?? [];
    if (name !== undefined && email !== undefined)
        return { name, email, time: (0,_clock_js__WEBPACK_IMPORTED_MODULE_4__/* .now */ .t)() };
    throw (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .mistake */ .RT)('no-identity', 'git does not know who makes the tag', 'run: git config user.name "…" and git config user.email "…", or set GIT_COMMITTER_NAME and GIT_COMMITTER_EMAIL');
}
function parsed(ident) {
    const [, name = '', email = '', time = ''] = /^(.*) <(.*)> (\d+) [+-]\d{4}$/.exec(ident.trim()) ?? [];
    return { name, email, time: Number(time) };
}
/**
 * The object of a signed tag and its message with the signature, by git's own signing (gpg.format, user.signingkey and their like). `git tag -s` always
 * makes a ref too: here in a repository of its own that lives for this moment, while the object goes to the one at hand.
 */
async function signedTag(git, step, tagger) {
    const paths = await git.ask([
        'rev-parse',
        '--show-object-format',
        '--git-path',
        'objects',
        '--git-path',
        'config',
    ]);
    const [format = 'sha1', objects = '', config = ''] = paths.split('\n');
    const absolute = (path) => ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(git.directory, path));
    const own = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'semverdict-tag-'));
    try {
        await git.ask(['init', '--quiet', '--bare', '--template=', `--object-format=${format}`, '--', own]);
        const made = await git.run([
            // The repository's own settings, which the other one does not have.
            ...['-c', `include.path=${absolute(config)}`],
            ...['-c', `core.hooksPath=${node_os__WEBPACK_IMPORTED_MODULE_1__.devNull}`],
            ...['tag', '--sign', '--cleanup=verbatim', '--file=-', '--end-of-options', step.name, step.commit],
        ], {
            input: `${step.message ?? ''}\n`,
            env: {
                GIT_DIR: own,
                GIT_OBJECT_DIRECTORY: absolute(objects),
                GIT_COMMITTER_NAME: tagger.name,
                GIT_COMMITTER_EMAIL: tagger.email,
                GIT_COMMITTER_DATE: `${tagger.time} +0000`,
            },
        });
        if (made.status !== 0)
            throw unsigned(step.name, made.stderr);
        const ref = `refs/tags/${step.name}`;
        const object = (await git.ask(['rev-parse', '--verify', ref], { env: { GIT_DIR: own } })).trim();
        const content = await git.ask(['cat-file', 'tag', object]);
        return { object, message: content.slice(content.indexOf('\n\n') + 2).replace(/\n$/, '') };
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(own, { recursive: true, force: true });
    }
}
function unsigned(tag, said) {
    const line = said.split('\n').find((each) => /^(error|fatal|gpg): /.test(each)) ?? said.split('\n')[0] ?? '';
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .mistake */ .RT)('not-signed', `git could not sign the tag ${tag}: ${line.trim().slice(0, 300) || 'it gave no reason'}`, 'try the same with git alone: git tag -s; it needs user.signingkey, and gpg.format for a key of SSH or X.509. Nothing was changed');
}


/***/ }),

/***/ 88652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ differingWord)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _create_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33352);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43803);




/**
 * The first of some words that names something in the work tree which a commit holds otherwise, or not at all. A word
 * that names nothing there is none of it; of a directory, files that git does not know are passed over.
 *
 * @param top the top of the work tree
 * @throws Problem where git cannot compare
 */
async function differingWord(git, top, commit, words) {
    for (const word of words) {
        // A word may be anything, also what can be no path.
        if (!(0,_create_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isThere */ .$B)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(top, word)))
            continue;
        // What a link leads to is run as well.
        const paths = new Set([(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(top, word), real((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(top, word))].map((path) => within(top, path)));
        for (const path of paths)
            if (path !== null && (await differs(git, commit, path)))
                return word;
    }
    return null;
}
/** A path below the top, empty for the top itself; null where it leads out of it. */
function within(top, path) {
    return real(path) === real(top) ? '' : (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .pathWithin */ .RY)(top, path);
}
function real(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        // A link that leads nowhere.
        return path;
    }
}
async function differs(git, commit, path) {
    if (path !== '') {
        const known = await git.ask(['ls-tree', '--full-tree', '--end-of-options', commit, '--', path]);
        if (known === '')
            return true;
    }
    const compared = await git.run([
        ...['diff', '--quiet', '--no-ext-diff', '--no-textconv', '--end-of-options', commit],
        ...['--', `:(top,literal)${path}`],
    ]);
    if (compared.status > 1)
        throw await git.explain(compared);
    return compared.status === 1;
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
