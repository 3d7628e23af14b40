export const id = 766;
export const ids = [766,584];
export const modules = {

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

/***/ 9766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planText: () => (/* binding */ planText),
  release: () => (/* binding */ release)
});

// EXTERNAL MODULE: ./build/base/problem.js
var problem = __webpack_require__(9299);
// EXTERNAL MODULE: ./build/hosts/remote.js
var hosts_remote = __webpack_require__(3284);
;// CONCATENATED MODULE: ./build/hosts/publish.js


/**
 * Makes an annotated tag, create-only, at the remote first and here after: a run that dies in between leaves what the
 * next one finds and takes for done. Without a remote the tag is made here alone.
 *
 * @throws Problem where the tag exists on another commit, naming both; where the remote refuses; where nobody is named
 *   as its maker
 */
async function publishTag(git, remote, wanted) {
    const { tag, commit } = wanted;
    const object = await tagObject(git, wanted);
    if (remote !== null) {
        const pushed = await push(git, remote, `${object}:refs/tags/${tag}`);
        if (pushed.status !== 0)
            return afterRefusal(git, remote, wanted, pushed.stderr + pushed.stdout);
    }
    // The zero id says that the ref must not exist yet.
    const created = await git.run([
        'update-ref',
        '--create-reflog',
        `refs/tags/${tag}`,
        object,
        '0'.repeat(object.length),
    ]);
    if (created.status !== 0) {
        const there = await git.run(['rev-parse', '--verify', '--quiet', `refs/tags/${tag}^{commit}`]);
        if (there.stdout.trim() !== commit)
            throw taken(tag, commit, there.stdout.trim(), 'this clone');
    }
    return { tag, commit, pushed: remote, existed: created.status !== 0 };
}
/** One ref alone, never over an existing one. */
function push(git, remote, ref) {
    return git.run([
        'push',
        '--quiet',
        '--no-follow-tags',
        '--no-verify',
        '--porcelain',
        '--end-of-options',
        remote,
        ref,
    ]);
}
/** The tag's object alone: nothing points to it yet, so a failure after this leaves no trace. */
async function tagObject(git, { tag, commit, message, identity }) {
    const tagger = await taggerOf(git, identity);
    const text = `object ${commit}\ntype commit\ntag ${tag}\ntagger ${tagger}\n\n${message}\n`;
    return (await git.ask(['mktag'], { input: text })).trim();
}
async function taggerOf(git, identity) {
    const own = await git.run(['-c', 'user.useConfigOnly=true', 'var', 'GIT_COMMITTER_IDENT']);
    if (own.status === 0)
        return own.stdout.trim();
    const [, name, email] = /^(.*) <(.*)>$/.exec(identity ?? '') ?? [];
    if (name !== undefined && email !== undefined) {
        const env = { GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email };
        return (await git.ask(['var', 'GIT_COMMITTER_IDENT'], { env })).trim();
    }
    throw (0,problem/* mistake */.RT)('no-identity', 'git does not know who makes the tag', 'run: git config user.name "…" and git config user.email "…", or set GIT_COMMITTER_NAME and GIT_COMMITTER_EMAIL');
}
/** The remote decides: on the same commit the work is done already, on another one it is a fault. */
async function afterRefusal(git, remote, { tag, commit }, said) {
    const there = (await (0,hosts_remote/* remoteTags */.uv)(git, remote, [tag]))?.find(({ name }) => name === tag);
    if (there === undefined)
        throw refused(remote, tag, said);
    if (there.commit !== commit)
        throw taken(tag, commit, there.commit, remote);
    await git.run([
        'fetch',
        '--quiet',
        '--no-tags',
        '--end-of-options',
        remote,
        `refs/tags/${tag}:refs/tags/${tag}`,
    ]);
    return { tag, commit, pushed: remote, existed: true };
}
function taken(tag, commit, other, where) {
    return (0,problem/* undecided */.oo)('tag-taken', `${tag} exists at ${where} on ${other.slice(0, 9)}, and was to stand on ${commit.slice(0, 9)}`, 'fetch the tags (git fetch --tags) and run this again: the next version follows from them');
}
function refused(remote, tag, said) {
    const line = said.split('\n').find((each) => /rejected|denied|error:|fatal:|remote:/.test(each)) ??
        said.split('\n')[0] ??
        '';
    const shown = line
        .replace(/:\/\/[^/\s]*@/g, '://')
        .replace(/\t/g, ' ')
        .trim()
        .slice(0, 300);
    return (0,problem/* undecided */.oo)('push-refused', `${remote} did not take the tag ${tag}: ${shown || 'no reason given'}`, 'check the right to push tags (on GitHub: contents: write) and the rules for tags; nothing was left behind');
}

// EXTERNAL MODULE: ./build/hosts/repository.js
var repository = __webpack_require__(5426);
// EXTERNAL MODULE: ./build/base/result.js
var result = __webpack_require__(4419);
// EXTERNAL MODULE: ./build/lines/releases.js
var lines_releases = __webpack_require__(7984);
// EXTERNAL MODULE: ./build/policy/compile.js + 13 modules
var compile = __webpack_require__(5725);
// EXTERNAL MODULE: ./build/verdict/gathered.js
var gathered = __webpack_require__(882);
// EXTERNAL MODULE: ./build/verdict/words.js
var words = __webpack_require__(9355);
;// CONCATENATED MODULE: ./build/publish/message.js

const MOST = 100;
/** The message of an annotated tag: the version, and the changes that asked for it, as plain text. */
function linesOfMessage({ next, kind, because, line, overrides }) {
    const version = next?.version ?? '';
    const on = line === null ? '' : ` on line ${line.opens ?? line.id}`;
    const shown = because.slice(0, MOST).map(({ kind: each, subject }) => `- ${each}: ${oneLine(subject)}`);
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
    return `Allowed: ${rule}${oneLine(what)}, because ${oneLine(reason, 500)}`;
}
/** A subject cannot add lines, such as trailers, to the message. */
function oneLine(subject, most = 200) {
    return subject.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').slice(0, most);
}
function capital(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./build/publish/plan.js





/** The plan for a verdict that passes. The fault is that of a tag name which git would refuse. */
function planOf(verdict, facts) {
    if (verdict.next === null)
        return {
            action: 'nothing',
            why: `nothing to release${verdict.last === null ? '' : ` since ${verdict.last.tag}`}`,
        };
    const { version, tag } = verdict.next;
    if (tag === null)
        return illegal(version, facts);
    return {
        action: 'tag',
        tag,
        version,
        commit: verdict.head,
        branch: verdict.branch ?? '',
        message: linesOfMessage(verdict),
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

// EXTERNAL MODULE: ./build/report/safe.js
var safe = __webpack_require__(570);
// EXTERNAL MODULE: ./build/commands/counter.js
var counter = __webpack_require__(5631);
// EXTERNAL MODULE: ./build/commands/gather.js + 3 modules
var gather = __webpack_require__(716);
// EXTERNAL MODULE: ./build/commands/gather-written.js
var gather_written = __webpack_require__(9674);
// EXTERNAL MODULE: ./build/commands/judging.js + 3 modules
var judging = __webpack_require__(9584);
;// CONCATENATED MODULE: ./build/commands/release.js









/**
 * Checks, then tags and pushes the tag alone.
 *
 * @param dryRun shows the plan and changes nothing anywhere
 * @param strict warnings stop the release too
 */
async function release(options, dryRun, strict = false) {
    const { git } = options;
    const { facts: found, policy } = await (0,gather/* gatherCheck */.s)({ ...options, askRemote: dryRun ? 'try' : 'must' }, { base: null, head: null });
    // Only what is about to be published has to stand in the files already.
    const written = await (0,gather_written/* writtenNumbers */.I)(git, policy.policy.written, found.head);
    const facts = { ...found, releasing: true, project: { ...found.project, ...written } };
    const verdict = await (0,judging.verdictOn)(facts);
    const unused = (0,counter/* unusedCounter */.V8)(options, verdict, policy.policy);
    const blocked = strict && verdict.findings.some(({ level }) => level === 'warning');
    if (verdict.outcome === 'fail' || blocked)
        return answer(verdict, null, null, 1, unused);
    const plan = planOf(verdict, facts);
    if ('code' in plan)
        throw new problem/* Problem */.AF(plan);
    if (dryRun)
        return answer(verdict, plan, null, 0, unused);
    const remote = await (0,repository/* readRemote */.Zz)(git);
    if (plan.action === 'nothing')
        return answer(verdict, plan, null, 0, unused);
    if (remote !== null)
        await mustBeOnBranch(options, remote, plan);
    options.progress(`tagging ${plan.tag}`);
    const made = await publishTag(git, remote, { ...plan, identity: options.identity });
    return answer(verdict, plan, made, 0, unused);
}
/** A release is made of what the remote's branch holds: a tag on an unpushed commit would publish it by the back door. */
async function mustBeOnBranch({ git }, remote, { branch, commit, tag }) {
    const listed = await git.run(['ls-remote', '--quiet', '--end-of-options', remote, `refs/heads/${branch}`]);
    if (listed.status !== 0)
        throw (0,problem/* undecided */.oo)('remote-silent', `${remote} did not answer, so ${tag} cannot be published`, 'check the network and the right to read the remote; nothing was changed');
    // A pattern also fits refs that merely end so: the row must name the ref itself.
    const rows = listed.stdout.split('\n').map((row) => row.split('\t'));
    const tip = rows.find(([, ref]) => ref === `refs/heads/${branch}`)?.[0] ?? '';
    if (tip === commit)
        return;
    if (tip !== '') {
        await git.run([
            'fetch',
            '--quiet',
            '--no-tags',
            '--no-write-fetch-head',
            '--end-of-options',
            remote,
            tip,
        ]);
        if (await (0,repository/* isAncestor */.QX)(git, commit, tip).catch(() => false))
            return;
    }
    throw (0,problem/* undecided */.oo)('not-pushed', `${commit.slice(0, 9)} is not on the branch ${JSON.stringify(branch)} of ${remote}`, `push it first: git push ${remote} ${branch}`);
}
function answer(verdict, plan, made, exit, unused) {
    return {
        json: { ...verdict, plan, released: made },
        text: (style) => (0,judging.verdictText)(verdict, style) + planText(plan, made, style),
        exit,
        ...unused,
    };
}
/** What was made, or would be; empty where the policy is violated. */
function planText(plan, made, style) {
    if (made !== null)
        return `\n${style.green('✔')} ${(0,safe/* logText */.kc)(madeWords(made))}\n`;
    if (plan === null)
        return '';
    if (plan.action === 'nothing')
        return `\n  plan: ${(0,safe/* logText */.kc)(plan.why)}\n`;
    return `\n  plan: annotated tag ${(0,safe/* logText */.kc)(plan.tag)} on ${plan.commit.slice(0, 9)}, pushed alone; nothing was changed\n`;
}
function madeWords({ tag, commit, pushed, existed }) {
    const on = `${tag} ${existed ? 'stands already on' : 'was made on'} ${commit.slice(0, 9)}`;
    if (pushed === null)
        return `${on} here; there is no remote to push it to`;
    return existed ? `${on} at ${pushed}` : `${on} and pushed to ${pushed}`;
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
