export const id = 416;
export const ids = [416];
export const modules = {

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
