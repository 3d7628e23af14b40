export const id = 6644;
export const ids = [6644,1161];
export const modules = {

/***/ 59909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   zN: () => (/* binding */ some)
/* harmony export */ });
/** "a, b and c". */
function listed(names) {
    return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
/** "a, b and 6 more". */
function some(names, most = 3) {
    if (names.length <= most)
        return listed(names);
    return `${names.slice(0, most).join(', ')} and ${names.length - most} more`;
}
/** "1 tag", "3 tags". */
function count(number, what, many = `${what}s`) {
    return `${number} ${number === 1 ? what : many}`;
}
/** A text of at most so many characters; where some had to go, "…" stands for them. */
function clip(text, most) {
    const characters = text.length > most ? [...text] : [];
    return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text;
}


/***/ }),

/***/ 32656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ yamlStep)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** What stands below a node of a YAML document under a key or an index, and where it is named; null where nothing is. */
function yamlStep(node, step) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
        const pair = node.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && String(key.value) === step);
        return pair === undefined ? null : { key: pair.key, value: pair.value };
    }
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
        const item = node.items[Number(step)];
        return item === undefined ? null : { key: item, value: item };
    }
    return null;
}


/***/ }),

/***/ 9969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isBreakingFooter),
/* harmony export */   v: () => (/* binding */ parseMessage)
/* harmony export */ });
/* harmony import */ var conventional_commits_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34674);

// Items 1, 4 and 5: a noun, an optional scope in parentheses, an optional "!", then colon and space. The whole
// line must fit, so that "docs: what !: means" is no break and "Merge feat: x" no feature.
const HEADER = /^([A-Za-z][\w-]*)(?:\(([^()]+)\))?(!)?: +(\S.*)$/;
// Item 8: a word token with - in place of spaces, then ": " or " #"; item 9: BREAKING CHANGE is the exception, and by
// item 12 a colon follows it. git takes the blank off the end of a line, so a description may begin on the next one.
const FOOTER = /^(BREAKING[ -]CHANGE(?=: )|(?!BREAKING-CHANGE )[A-Za-z][\w-]*)(?:: | (?=#))(.*)$/;
const BREAK_ALONE = /^BREAKING[ -]CHANGE:$/;
const BULLET = /^[*-] +(.*)$/;
const parser = new conventional_commits_parser__WEBPACK_IMPORTED_MODULE_0__/* .CommitParser */ .Jf({
    headerPattern: HEADER,
    headerCorrespondence: ['type', 'scope', 'breaking', 'description'],
    // What follows belongs to the body, which this parser is not asked about.
    issuePrefixes: [],
    referenceActions: [],
    noteKeywords: [],
    mergePattern: /(?!)/,
    revertPattern: /(?!)/,
});
function parseMessage(raw) {
    const lines = withoutComments(raw)
        .replace(/^\s*\n/, '')
        .split(/\r\n|\n|\r/);
    // git shows a subject without the white space around it, so that is what its author saw.
    const subject = (lines[0] ?? '').trim();
    const body = lines.slice(1);
    return {
        subject,
        header: parseHeader(subject),
        footers: footersOf(body),
        bullets: body.flatMap((line) => {
            const bullet = BULLET.exec(line);
            const header = bullet === null ? null : parseHeader((bullet[1] ?? '').trimEnd());
            return header === null ? [] : [header];
        }),
        body,
    };
}
/**
 * What a template left behind in an HTML comment is nobody's statement. Only closed comments go, and none that begins
 * in the subject: "fix: escape <!--" must not take a BREAKING CHANGE below it away.
 */
function withoutComments(raw) {
    const template = /^\s*<!--/.test(raw);
    const subject = template ? -1 : raw.trimStart().search(/[\r\n]|$/) + raw.length - raw.trimStart().length;
    let kept = '';
    let from = 0;
    for (;;) {
        const open = raw.indexOf('<!--', Math.max(from, subject));
        const close = open < 0 ? -1 : raw.indexOf('-->', open);
        if (close < 0)
            return kept + raw.slice(from);
        kept += raw.slice(from, open);
        from = close + 3;
    }
}
function parseHeader(line) {
    // The library trips over empty text, and a header that long is no header: nobody reads it as one.
    if (line.length > 10_000 || !HEADER.test(line))
        return null;
    const found = parser.parse(line);
    if (typeof found.type !== 'string' || typeof found.description !== 'string')
        return null;
    return {
        type: found.type.toLowerCase(),
        scope: found.scope?.trim().toLowerCase() ?? null,
        breaking: found.breaking === '!',
        description: found.description,
        text: line,
    };
}
/**
 * Footers begin after a blank line (item 8), with the first paragraph whose first line is one; from there on every
 * line that starts with a token starts a footer, and all else continues its value (item 10). So the footers of a
 * commit in the middle of a squash count.
 */
function footersOf(body) {
    const footers = [];
    let inFooters = false;
    let blankBefore = false;
    for (const [index, line] of body.entries()) {
        const blank = line.trim() === '';
        const wrapped = BREAK_ALONE.test(line) && (body[index + 1] ?? '').trim() !== '';
        const found = inFooters || blankBefore ? FOOTER.exec(wrapped ? `${line} ` : line) : null;
        if (found !== null) {
            inFooters = true;
            footers.push({ token: found[1], value: [found[2] ?? ''] });
        }
        else if (inFooters) {
            footers.at(-1)?.value.push(line);
        }
        blankBefore = blank;
    }
    return footers.map(({ token, value }) => ({ token, value: value.join('\n').trim() }));
}
/** "A BREAKING CHANGE footer" (items 12 and 16): upper case, with its colon, and with a description. */
function isBreakingFooter(footer) {
    return (footer.token === 'BREAKING CHANGE' || footer.token === 'BREAKING-CHANGE') && footer.value !== '';
}


/***/ }),

/***/ 63636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policyTest: () => (/* binding */ policyTest)
});

// EXTERNAL MODULE: ./build/base/problem.js
var problem = __webpack_require__(49299);
// EXTERNAL MODULE: ./build/hosts/files.js
var hosts_files = __webpack_require__(43803);
// EXTERNAL MODULE: ./build/report/safe.js
var safe = __webpack_require__(570);
// EXTERNAL MODULE: ./build/report/table.js
var table = __webpack_require__(71799);
;// CONCATENATED MODULE: ./build/report/policy-test.js


/** The document of `policy test --json`. */
function casesJson(results) {
    const failed = results.filter(({ passed }) => !passed).length;
    return { cases: results, passed: results.length - failed, failed };
}
/** Every case that failed with what differs, then how many there were. */
function casesText(results, style) {
    const failed = results.filter(({ passed }) => !passed);
    const lines = failed.flatMap((result) => [...caseLines(result, style), '']);
    const passed = results.length - failed.length;
    const mark = failed.length === 0 ? style.green('✔') : style.red('✖');
    const counts = failed.length === 0
        ? `${passed} ${passed === 1 ? 'case' : 'cases'} passed`
        : `${failed.length} of ${results.length} cases failed`;
    return `${[...lines, `${mark} ${style.bold(counts)}`].join('\n')}\n`;
}
function caseLines({ name, file, line, differences }, style) {
    return [
        `${style.red('✖')} ${style.bold((0,safe/* logText */.kc)(name))}  ${style.dim(`${(0,safe/* logText */.kc)(file)}:${line}`)}`,
        ...(0,table/* table */.t)(differences.map(({ field, expected, actual }) => [
            '   ',
            field,
            `expected ${words(expected)}`,
            `found ${words(actual)}`,
        ])),
        ...differences.flatMap(({ because }) => because.map((said) => style.dim(`      ${(0,safe/* logText */.kc)(said)}`))),
    ];
}
function words(value) {
    if (value === null)
        return 'nothing';
    if (Array.isArray(value))
        return value.length === 0 ? 'none' : (0,safe/* logText */.kc)(value.join(', '));
    return (0,safe/* logText */.kc)(String(value));
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/policy/yaml-file.js
var yaml_file = __webpack_require__(97335);
// EXTERNAL MODULE: ./build/lines/calendar.js
var calendar = __webpack_require__(58424);
// EXTERNAL MODULE: ./build/policy/rule-ids.js
var rule_ids = __webpack_require__(16070);
// EXTERNAL MODULE: ./build/policy/schema-parts.js
var schema_parts = __webpack_require__(73519);
;// CONCATENATED MODULE: ./build/verdict/policy-test/schema.js




/** The schema of a file of cases: what is given, and what the policy is expected to say. */
const day = (0,schema_parts/* grammar */.qN)(calendar/* parseDay */.Iq);
const tags = (0,schema_parts/* byType */.EP)({
    list: (0,schema_parts/* list */.p_)(schema_parts/* text */.Qq, 'a list of tags'),
    mapping: (0,schema_parts/* record */.g1)(day, 'a mapping of tags to days'),
    what: 'a mapping of tags to days, or a list of tags',
});
const population = (0,schema_parts/* list */.p_)((0,schema_parts/* object */.Ik)({
    version: schema_parts/* text */.Qq,
    upgradeRight: dist/* optional */.lqM(schema_parts/* flag */.Jt),
    count: dist/* optional */.lqM(schema_parts/* wholeNumber */.rD),
    validUntil: dist/* optional */.lqM(day),
}, 'licenses: {version: …, upgradeRight: …, count: …}'), 'a list of licenses');
const given = (0,schema_parts/* object */.Ik)({
    today: dist/* optional */.lqM(day),
    branch: dist/* optional */.lqM(schema_parts/* text */.Qq),
    tags: dist/* optional */.lqM(tags),
    commits: dist/* optional */.lqM((0,schema_parts/* list */.p_)(schema_parts/* text */.Qq, 'a list of commit messages')),
    'pull-request': dist/* optional */.lqM((0,schema_parts/* list */.p_)(schema_parts/* text */.Qq, 'a list of commit messages')),
    paths: dist/* optional */.lqM((0,schema_parts/* list */.p_)(schema_parts/* text */.Qq, 'a list of paths')),
    labels: dist/* optional */.lqM((0,schema_parts/* list */.p_)(schema_parts/* text */.Qq, 'a list of labels')),
    teams: dist/* optional */.lqM((0,schema_parts/* list */.p_)(schema_parts/* text */.Qq, 'a list of teams')),
    releasing: dist/* optional */.lqM(schema_parts/* flag */.Jt),
    counter: dist/* optional */.lqM(schema_parts/* wholeNumber */.rD),
    'security-releases': dist/* optional */.lqM((0,schema_parts/* list */.p_)(schema_parts/* text */.Qq, 'a list of tags')),
    population: dist/* optional */.lqM(population),
}, 'what is given: {tags: …, commits: …}');
/** A text, or nothing. */
const textOrNone = (0,schema_parts/* byType */.EP)({ text: schema_parts/* text */.Qq, none: dist/* null */.chJ(), what: 'text, or null' });
const rule = (0,schema_parts/* choice */.Yq)(rule_ids/* RULE_IDS */.I);
const finding = (0,schema_parts/* byType */.EP)({
    text: rule,
    mapping: (0,schema_parts/* object */.Ik)({ rule, level: dist/* optional */.lqM((0,schema_parts/* choice */.Yq)(['error', 'warning', 'note'])) }, 'a finding: {rule: …, level: …}'),
    what: 'a rule, or a rule with its level',
});
const expected = dist/* pipe */.FsL((0,schema_parts/* object */.Ik)({
    outcome: dist/* optional */.lqM((0,schema_parts/* choice */.Yq)(['pass', 'fail', 'undecided'])),
    kind: dist/* optional */.lqM(schema_parts/* text */.Qq),
    next: dist/* optional */.lqM(textOrNone),
    tag: dist/* optional */.lqM(textOrNone),
    line: dist/* optional */.lqM(schema_parts/* text */.Qq),
    opens: dist/* optional */.lqM(textOrNone),
    phase: dist/* optional */.lqM(textOrNone),
    security: dist/* optional */.lqM(schema_parts/* flag */.Jt),
    findings: dist/* optional */.lqM((0,schema_parts/* list */.p_)(finding, 'a list of rules')),
    error: dist/* optional */.lqM(schema_parts/* text */.Qq),
}, 'what is expected: {kind: …, next: …}'), dist/* rawCheck */.H0v(({ dataset, addIssue }) => {
    if (!dataset.typed || Object.keys(dataset.value).length > 0)
        return;
    addIssue({ message: 'expected at least one key, such as next: without one nothing is tested' });
}));
const casesSchema = dist/* pipe */.FsL((0,schema_parts/* list */.p_)((0,schema_parts/* object */.Ik)({ name: dist/* optional */.lqM(schema_parts/* text */.Qq), given, expect: expected }, 'a case: {given: …, expect: …}'), 'a list of cases'), dist/* minLength */.BpQ(1, 'expected at least one case'), dist/* maxLength */.Ru6(10_000, 'expected at most 10000 cases'));

;// CONCATENATED MODULE: ./build/verdict/policy-test/cases.js



/**
 * Reads a file of cases: YAML, a list.
 *
 * @param file the name that errors show
 * @throws Problem `cases-invalid` with every mistake, each with its line and column
 */
function readCases(source, file) {
    const { raw, positions, details } = (0,yaml_file/* readYaml */.gM)(source, file);
    const where = 'the file of cases';
    if (details.length > 0)
        throw (0,yaml_file/* invalid */.Gq)({ code: 'cases-invalid', file, details, where });
    const checked = dist/* safeParse */.xLC(casesSchema, raw, { abortEarly: false, abortPipeEarly: false });
    if (checked.success) {
        return checked.output.map(({ name, given, expect }, index) => ({
            name: name ?? `case ${index + 1}`,
            place: positions.of([String(index)], 'value'),
            given,
            expect,
        }));
    }
    const wrong = checked.issues.map((issue) => {
        const path = (issue.path ?? []).map(({ key }) => String(key));
        const at = issue.message.startsWith('unknown key') ? 'key' : 'value';
        return { ...positions.of(path, at), message: issue.message };
    });
    throw (0,yaml_file/* invalid */.Gq)({ code: 'cases-invalid', file, details: wrong, where });
}

// EXTERNAL MODULE: ./build/verdict/judge.js
var judge = __webpack_require__(21161);
// EXTERNAL MODULE: ./build/licenses/population.js + 3 modules
var licenses_population = __webpack_require__(46093);
// EXTERNAL MODULE: ./build/licenses/reader.js
var reader = __webpack_require__(98898);
// EXTERNAL MODULE: ./build/lines/branch.js
var lines_branch = __webpack_require__(89634);
// EXTERNAL MODULE: ./build/lines/releases.js
var lines_releases = __webpack_require__(87984);
// EXTERNAL MODULE: ./build/verdict/gathered.js
var gathered = __webpack_require__(60882);
;// CONCATENATED MODULE: ./build/verdict/policy-test/facts.js







const HALF_A_DAY = 43_200;
const ONE_DAY = { years: 0, months: 0, weeks: 0, days: 1 };
/** The day of a case that names none: any will do where nothing depends on it. */
const SOME_DAY = '2026-01-01';
/**
 * The facts that a repository in these circumstances would give. Every tag stands on a commit of the past; a branch of
 * an older line holds the releases of that line.
 *
 * @throws Problem `cases-invalid` where something is given that this policy has no use for
 */
function factsOf(one, document, policy) {
    const { given } = one;
    const today = todayOf(given);
    const tags = tagsOf(given, today, policy);
    const branch = given.branch ?? newestBranch(policy);
    const last = lastOf(branch, tags, today, policy);
    const bringing = given['pull-request'];
    const older = (given.commits ?? []).map((message) => ({ message, own: bringing === undefined }));
    const brought = (bringing ?? []).map((message) => ({ message, own: true }));
    const commits = commitsOf([...older, ...brought]);
    const released = tags.find(({ name }) => name === last)?.commit ?? idOf('past', 0);
    const head = commits[0]?.commit ?? released;
    return {
        today,
        policy: document,
        project: {
            tags,
            ...(given.paths === undefined ? {} : { paths: { all: given.paths, own: given.paths } }),
            ...(given['security-releases'] === undefined ? {} : { securityReleases: given['security-releases'] }),
            ...populationOf(one, policy, today),
        },
        head,
        branch,
        defaultBranch: null,
        base: bringing === undefined ? null : (commits[brought.length]?.commit ?? released),
        last,
        commits,
        tag: null,
        policyAtHead: null,
        ...(given.releasing === undefined ? {} : { releasing: given.releasing }),
        ...(given.counter === undefined ? {} : { counter: given.counter }),
        ...(given.labels === undefined && given.teams === undefined
            ? {}
            : { approvals: { labels: given.labels ?? null, teams: given.teams ?? null } }),
    };
}
/** The licenses as their file would give them. @throws Problem `cases-invalid` where they can mean nothing */
function populationOf({ given: { population }, place }, { licenses, scheme }, today) {
    if (population === undefined)
        return {};
    const where = `${place.file}:${place.line}:${place.column}`;
    if (licenses === null)
        throw (0,problem/* mistake */.RT)('cases-invalid', `${where}: a population is given, and the policy has no licenses`, 'add licenses to the policy, or remove the population');
    const read = (0,licenses_population/* readPopulation */.y)([JSON.stringify(population)], licenses.terms, (0,reader/* versionReader */.S)(scheme), today);
    const [broken] = read.rows.broken;
    if (broken !== undefined)
        throw (0,problem/* mistake */.RT)('cases-invalid', `${where}: of the population, license ${broken.row} ${broken.reason}`, 'write versions as the policy writes them');
    return { population: read.population };
}
/** The branch of the newest line, as the policy names it. */
function newestBranch({ branches }) {
    const newest = branches?.find(({ line, pattern, prerelease }) => {
        return line === 'newest' && pattern.parts.length === 0 && prerelease === null;
    });
    return newest?.pattern.source ?? 'main';
}
/** The named day, else that of the newest tag. */
function todayOf({ today, tags }) {
    if (today !== undefined)
        return today;
    const days = tags === undefined || Array.isArray(tags) ? [] : Object.values(tags);
    return days.reduce((latest, day) => (day > latest ? day : latest), days[0] ?? SOME_DAY);
}
/** The tags with their days; those of a mere list follow each other day by day, the last one the day before today. */
function tagsOf({ tags = [] }, today, { timezone }) {
    const dated = Array.isArray(tags)
        ? tags.map((name, index) => [name, (0,calendar/* addSpan */.ao)(today, ONE_DAY, index - tags.length)])
        : Object.entries(tags);
    return dated.map(([name, day], index) => ({
        name,
        commit: idOf('past', index),
        time: (0,calendar/* endOfDay */.D0)(day, timezone) - HALF_A_DAY,
    }));
}
/** The release that the changes follow, as gathering finds it. */
function lastOf(branch, tags, today, policy) {
    const carries = (0,lines_branch/* carriedBy */.ay)(branch, policy.branches, policy.scheme, null);
    if (carries === null)
        return null;
    const releases = (0,lines_releases/* releasesOf */.w0)(tags, policy.tags, today, policy.timezone);
    const possible = (0,gathered/* lastReleaseOf */.ju)(carries, releases, (0,gathered/* linesToday */.pe)(today, releases, policy).lines, policy);
    const last = possible.is === 'decided' ? possible.release : possible.candidates[0];
    return last?.tag ?? null;
}
/** @param oldestFirst as people tell a story; git lists the newest first */
function commitsOf(oldestFirst) {
    return oldestFirst
        .map(({ message, own }, index) => ({
        commit: idOf('change', index),
        parents: [index === 0 ? idOf('past', 0) : idOf('change', index - 1)],
        message,
        own,
    }))
        .reverse();
}
/** An id as git's are, of a commit that was never made. */
function idOf(which, index) {
    return `${which === 'past' ? 'a' : 'c'}${(index + 1).toString(16).padStart(8, '0')}`.padEnd(40, '0');
}

;// CONCATENATED MODULE: ./build/verdict/policy-test/run.js


/** Judges each case as a repository in its circumstances would be judged, and compares what the case names. */
function runCases(cases, { document, policy }) {
    return cases.map((one) => {
        const { name, place, expect } = one;
        const differences = differencesOf(expect, (0,judge.judge)(factsOf(one, document, policy)));
        return { name, file: place.file, line: place.line, passed: differences.length === 0, differences };
    });
}
function differencesOf(expect, judgement) {
    if (judgement.outcome === 'undecided')
        return ofUndecided(expect, judgement.error);
    const { findings, error, ...plain } = expect;
    const actual = shown(judgement);
    const found = Object.entries(plain).flatMap(([field, expected]) => {
        const value = actual[field];
        return value === expected ? [] : [{ field, expected, actual: value, because: [] }];
    });
    if (error !== undefined)
        found.push({ field: 'error', expected: error, actual: null, because: [] });
    return findings === undefined ? found : [...found, ...ofFindings(findings, judgement.findings)];
}
/** The fields of a verdict by the keys of `expect`. */
function shown({ outcome, kind, next, line, security }) {
    return {
        outcome,
        kind,
        next: next?.version ?? null,
        tag: next?.tag ?? null,
        line: line?.id ?? null,
        opens: line?.opens ?? null,
        phase: line?.phase ?? null,
        security,
    };
}
/** What cannot be decided has no kind, no version and no findings: a case that expects one expects a verdict. */
function ofUndecided({ outcome, error, ...rest }, { code, message }) {
    const because = [message];
    if (error !== undefined && error !== code)
        return [{ field: 'error', expected: error, actual: code, because }];
    const nothing = (value) => value === null || (Array.isArray(value) && value.length === 0);
    const undecided = outcome === undefined ? error !== undefined : outcome === 'undecided';
    if (undecided && Object.values(rest).every(nothing))
        return [];
    const expected = outcome === undefined || outcome === 'undecided' ? 'a verdict' : outcome;
    return [{ field: 'outcome', expected, actual: `undecided (${code})`, because }];
}
/** Every finding that is named must be there, and none above a note that is not. */
function ofFindings(expected, findings) {
    const wanted = expected.map((each) => (typeof each === 'string' ? { rule: each } : each));
    const fits = (finding, { rule, level }) => finding.rule === rule && (level === undefined || finding.level === level);
    const missing = wanted.filter((each) => !findings.some((finding) => fits(finding, each)));
    const loud = findings.filter(({ level }) => level !== 'note');
    const surplus = loud.filter((finding) => !wanted.some((each) => fits(finding, each)));
    if (missing.length + surplus.length === 0)
        return [];
    const words = ({ rule, level }) => level === undefined ? rule : `${level} ${rule}`;
    const named = findings.filter(({ rule, level }) => level !== 'note' || wanted.some((each) => each.rule === rule));
    return [
        {
            field: 'findings',
            expected: wanted.map(words),
            actual: [...new Set(named.map(words))],
            because: surplus.map((finding) => `${words(finding)}: ${finding.message}`),
        },
    ];
}

// EXTERNAL MODULE: ./build/commands/gather/policy-file.js
var policy_file = __webpack_require__(20596);
;// CONCATENATED MODULE: ./build/commands/policy-test.js






/** Runs the cases that stand beside a policy: `release-policy.test.yml`. @param files those to run instead */
async function policyTest(options, files) {
    const results = [];
    for (const { policy, file, source } of files.length === 0
        ? [await casesBeside(options)]
        : await namedCases(options, files))
        results.push(...runCases(readCases(source, file), policy));
    return {
        json: casesJson(results),
        text: (style) => casesText(results, style),
        exit: results.every(({ passed }) => passed) ? 0 : 1,
    };
}
/** Each file tests the policy that it is named after: `base.test.yml` the one in `base.yml`, where that exists. */
function namedCases(options, files) {
    return Promise.all(files.map(async (file) => {
        const source = (0,hosts_files/* readNamed */.Mk)(file, 'file of cases');
        const beside = file.replace(/\.test(\.ya?ml)$/, '$1');
        const own = options.policy === null && beside !== file && (0,hosts_files/* readIfThere */.qC)(beside) !== null;
        const policy = own ? await (0,policy_file/* policyFromFile */.Ve)(beside, options) : await (0,policy_file/* policyOrPreset */.DJ)(options);
        return { policy, file, source };
    }));
}
async function casesBeside(options) {
    const policy = await (0,policy_file/* policyOrPreset */.DJ)(options);
    const beside = (file) => file.replace(/(\.ya?ml)?$/, '.test.yml');
    if (options.policy !== null) {
        const file = beside(options.policy);
        const source = (0,hosts_files/* readIfThere */.qC)(file);
        if (source === null)
            throw noCases([file]);
        return { policy, file, source };
    }
    const paths = (policy.file === null ? policy_file/* POLICY_PATHS */.or : [policy.file]).map(beside);
    for (const file of paths) {
        const source = await readBeside(options, file);
        if (source !== null)
            return { policy, file, source };
    }
    throw noCases(paths);
}
/** Where the policy is read from: the repository, or without one the directory. */
async function readBeside({ git, history }, file) {
    const { top, head } = (await history.infoIfAny) ?? { top: git.directory, head: null };
    if (top !== null)
        return (0,hosts_files/* readIfThere */.qC)(top, file);
    return head === null ? null : ((await (0,policy_file/* textsAt */.i1)(history, head, [file])).get(file) ?? null);
}
function noCases(files) {
    return (0,problem/* mistake */.RT)('no-cases', `there are no cases to run: no ${files.join(', and no ')}`, 'write some beside the policy, or name a file: semverdict policy test FILE');
}


/***/ }),

/***/ 48607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ linesOn),
/* harmony export */   GJ: () => (/* binding */ onOneLine),
/* harmony export */   W9: () => (/* binding */ lineId),
/* harmony export */   hV: () => (/* binding */ ENDED),
/* harmony export */   hd: () => (/* binding */ majorPart)
/* harmony export */ });
/* unused harmony export phaseOn */
/* harmony import */ var _versions_scheme_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68401);
/* harmony import */ var _match_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75197);
/* harmony import */ var _until_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97384);



const ENDED = 'ended';
/** The id of the line that a version belongs to, as its numbers are formatted: `6`, `24.04`. */
function lineId(parts, by, scheme) {
    // Asked for every release, and nearly always of one part.
    const [first] = by;
    if (by.length === 1 && first !== undefined)
        return scheme.write(first, parts[first] ?? 0);
    return by.map((part) => scheme.write(part, parts[part] ?? 0)).join('.');
}
/** Whether two versions are on one line: the same as asking for both ids, a thousand times in a row. */
function onOneLine(a, b, by) {
    return by.every((part) => (a[part] ?? 0) === (b[part] ?? 0));
}
/**
 * Every line that exists on a day, newest first, with its phases (policy.md, *Exact semantics*).
 *
 * @param stable the stable versions that exist on that day; for each line at least its first and its highest one
 */
function linesOn(today, stable, rules, scheme) {
    const ordered = order(bareLines(today, stable, rules, scheme), rules.order);
    const tracks = new Map(ordered.map((line) => [line.id, trackOf(line, rules)]));
    const major = majorPart(rules.by);
    return ordered
        .map((line, index) => {
        const track = tracks.get(line.id) ?? null;
        const higher = ordered.slice(index + 1);
        const phases = track === null ? null : phasesOf(line, track, anchorsOf(line, higher, ordered, tracks, major, rules));
        return {
            id: line.id,
            name: line.known?.name ?? null,
            parts: line.parts,
            numbers: line.numbers,
            released: line.released,
            latest: line.latest,
            newest: higher.length === 0,
            track: track?.name ?? null,
            phases,
            phase: phases === null ? null : phaseOn(today, phases),
        };
    })
        .reverse();
}
/** "On day D the line is in the first phase whose end is undetermined, never, or not before D" (semantics, 3). */
function phaseOn(day, phases) {
    return phases.find(({ end }) => end.to >= day)?.name ?? ENDED;
}
function bareLines(today, stable, rules, scheme) {
    const lines = new Map();
    for (const { version, day } of stable) {
        const id = lineId(version.parts, rules.by, scheme);
        const line = lines.get(id);
        if (line === undefined) {
            lines.set(id, { parts: version.parts, released: day, latest: version });
            continue;
        }
        if (day < line.released)
            line.released = day;
        if (line.latest === null || scheme.compare(version, line.latest) > 0)
            line.latest = version;
    }
    for (const [id, known] of Object.entries(rules.known)) {
        // A release day makes a line exist without a tag: the repository of an old line may be gone.
        if (known.released === null || lines.has(id))
            continue;
        const numbers = id.split('.').map(Number);
        const parts = Object.fromEntries(rules.by.map((part, index) => [part, numbers[index] ?? 0]));
        lines.set(id, { parts, released: known.released, latest: null });
    }
    return [...lines].flatMap(([id, { parts, released, latest }]) => {
        const known = Object.hasOwn(rules.known, id) ? rules.known[id] : undefined;
        const since = known?.released ?? released;
        if (since > today)
            return [];
        const own = Object.fromEntries(rules.by.map((part) => [part, (0,_versions_scheme_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(parts, part)]));
        return [{ id, parts: own, numbers: Object.values(own), released: since, latest, known }];
    });
}
/** Oldest first. */
function order(lines, by) {
    const version = (a, b) => (0,_versions_scheme_js__WEBPACK_IMPORTED_MODULE_0__/* .compareParts */ .ql)(Object.keys(a.parts), a.parts, b.parts);
    const date = (a, b) => (a.released < b.released ? -1 : a.released > b.released ? 1 : 0);
    return [...lines].sort(by === 'date' ? (a, b) => date(a, b) || version(a, b) : version);
}
function trackOf(line, rules) {
    if (rules.tracks === null)
        return null;
    const named = line.known?.track ?? null;
    if (named !== null)
        return rules.tracks.find((track) => track.name === named) ?? null;
    const { id, numbers, parts } = line;
    const flags = line.known?.flags ?? {};
    return (rules.tracks.find(({ match }) => match === null || (0,_match_js__WEBPACK_IMPORTED_MODULE_2__/* .matches */ .c)(match, { id, numbers, parts, flags })) ?? null);
}
function phasesOf(line, track, anchors) {
    const ends = new Map();
    return track.phases.map((phase) => {
        const rule = (0,_until_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(phase.until, anchors(ends));
        const explicit = line.known !== undefined && Object.hasOwn(line.known.end, phase.name);
        const end = explicit ? explicitEnd(line.known?.end[phase.name] ?? null) : rule;
        ends.set(phase.name, end);
        return { name: phase.name, allow: phase.allow, end, rule, explicit };
    });
}
/** "An explicit null is open" (semantics, 6). */
function explicitEnd(day) {
    return day === null ? _until_js__WEBPACK_IMPORTED_MODULE_1__/* .OPEN */ .vP : { from: day, to: day, since: '' };
}
function anchorsOf(line, higher, all, tracks, major, rules) {
    const newer = (of) => {
        if (of === 'line')
            return days(higher);
        if (of === 'same-major')
            return days(higher.filter((other) => other.parts[major] === line.parts[major]));
        if (of === 'major')
            return majorDays(line, higher, all, major);
        return days(higher.filter((other) => tracks.get(other.id)?.name === of));
    };
    const flags = line.known?.flags ?? {};
    return (ends) => ({
        released: line.released,
        newer,
        after: (phase) => ends.get(phase) ?? _until_js__WEBPACK_IMPORTED_MODULE_1__/* .OPEN */ .vP,
        flag: (name) => {
            const value = Object.hasOwn(flags, name) ? flags[name] : undefined;
            return typeof value === 'string' ? value : null;
        },
        cycle: rules.cycle,
    });
}
function days(lines) {
    return lines.map(({ released }) => released).sort();
}
/** The day each other major became available, where its first line is a higher one. */
function majorDays(line, higher, all, major) {
    const firsts = new Map();
    const lower = new Set(all.slice(0, all.length - higher.length).map((other) => other.parts[major]));
    for (const other of higher) {
        const number = other.parts[major] ?? 0;
        if (number === line.parts[major] || lower.has(number))
            continue;
        const first = firsts.get(number);
        if (first === undefined || other.released < first)
            firsts.set(number, other.released);
    }
    return [...firsts.values()].sort();
}
/** The part that `of: major` and `same-major` speak of: the one of that name, else the most significant. */
function majorPart(by) {
    return by.includes('major') ? 'major' : by[0];
}


/***/ }),

/***/ 87984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BR: () => (/* binding */ highest),
/* harmony export */   eH: () => (/* binding */ datedVersions),
/* harmony export */   w0: () => (/* binding */ releasesOf)
/* harmony export */ });
/* harmony import */ var _versions_scheme_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68401);
/* harmony import */ var _calendar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58424);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48607);



/**
 * Reads releases from tags. "Releases dated after `today` do not exist"; two spellings of one version on one commit
 * are one release (policy.md, *Decisions*).
 *
 * @param without a tag to leave out, in all its spellings on its commit: the one under judgement
 */
function releasesOf(tags, style, today, timezone, without = null) {
    const before = readOnce.get(tags);
    const same = before?.style === style &&
        before.today === today &&
        before.timezone === timezone &&
        before.without === without;
    if (before !== undefined && same)
        return before.releases;
    const releases = readReleases(tags, style, today, timezone, without);
    readOnce.set(tags, { style, today, timezone, without, releases });
    return releases;
}
/** The last answer for each list of tags: lists are never changed, and gathering and judging ask the same. */
const readOnce = new WeakMap();
function readReleases(tags, style, today, timezone, without) {
    const limit = (0,_calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .endOfDay */ .D0)(today, timezone);
    const found = new Map();
    // In the order of the tags, whichever of them have others of their version.
    const versions = [];
    const tested = [];
    const ignored = [];
    const read = readTags(tags, style);
    const left = without === null ? null : (read.find(({ tag }) => tag.name === without) ?? null);
    for (const { tag, release, test, key } of read) {
        if (tag.time >= limit || tag.name === without)
            continue;
        // Its other spelling on the same commit is the same release.
        if (left !== null && key !== null && key === left.key && tag.commit === left.tag.commit)
            continue;
        if (release === null) {
            if (test === null)
                ignored.push(tag.name);
            else
                tested.push(test);
            continue;
        }
        // Nearly every version has one tag: only the others have to be compared.
        if (key === null) {
            versions.push(release);
            continue;
        }
        const before = found.get(key);
        const same = before ?? [];
        if (before === undefined) {
            found.set(key, same);
            versions.push(same);
        }
        merge(same, release);
    }
    const stable = [];
    const prerelease = [];
    for (const each of versions) {
        const release = Array.isArray(each) ? each[0] : each;
        ((0,_versions_scheme_js__WEBPACK_IMPORTED_MODULE_0__/* .isStable */ .MQ)(release.version) ? stable : prerelease).push(release);
    }
    const conflicts = [...found.values()].filter((same) => same.length > 1);
    return { stable, prerelease, conflicts, tested, ignored };
}
/** What the tags say whatever the day: a history is asked for every day that it has a release on. */
function readTags(tags, style) {
    const before = tagsOnce.get(tags);
    if (before?.style === style)
        return before.read;
    const times = new Map();
    const read = tags.map((tag) => {
        const { name, commit, time } = tag;
        const version = style.read(name);
        if (version.ok) {
            const key = (0,_versions_scheme_js__WEBPACK_IMPORTED_MODULE_0__/* .identity */ .D_)(version.value);
            times.set(key, (times.get(key) ?? 0) + 1);
            return { tag, release: { version: version.value, tag: name, commit, time }, test: null, key };
        }
        const test = style.readTested(name);
        return {
            tag,
            release: null,
            test: test === null ? null : { version: test, tag: name, commit, time },
            key: null,
        };
    });
    const shared = read.map((each) => each.key === null || (times.get(each.key) ?? 0) > 1 ? each : { ...each, key: null });
    tagsOnce.set(tags, { style, read: shared });
    return shared;
}
const tagsOnce = new WeakMap();
/** Keeps one entry a commit: the spelling with `v`, the earlier date. */
function merge(same, release) {
    const index = same.findIndex(({ commit }) => commit === release.commit);
    const before = same[index];
    if (before === undefined) {
        same.push(release);
        return;
    }
    const tag = [before.tag, release.tag].sort((a, b) => Number(b.startsWith('v')) - Number(a.startsWith('v')) || (a < b ? -1 : 1))[0];
    same[index] = { ...before, tag, time: Math.min(before.time, release.time) };
}
/**
 * The stable versions with their days, as far as lines need them: of each line the first release and the highest.
 * Time zones are slow, and a repository may hold ten thousand tags.
 */
function datedVersions(stable, by, scheme, timezone) {
    const lines = new Map();
    const [only] = by;
    for (const release of stable) {
        const { parts } = release.version;
        // Any key that tells lines apart will do; this one is asked for thousands of times.
        const id = by.length === 1 && only !== undefined ? (parts[only] ?? 0) : (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .lineId */ .W9)(parts, by, scheme);
        const line = lines.get(id);
        if (line === undefined) {
            lines.set(id, { first: release, highest: release });
            continue;
        }
        if (release.time < line.first.time)
            line.first = release;
        if (scheme.compare(release.version, line.highest.version) > 0)
            line.highest = release;
    }
    return [...lines.values()].flatMap(({ first, highest }) => [...new Set([first, highest])].map((release) => ({
        version: release.version,
        day: dayOfRelease(release, timezone),
    })));
}
/** Time zones are slow, and a history is asked about the same releases for each of its days. */
function dayOfRelease(release, timezone) {
    const before = dayOnce.get(release);
    if (before?.timezone === timezone)
        return before.day;
    const day = (0,_calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .kb)(release.time, timezone);
    dayOnce.set(release, { timezone, day });
    return day;
}
const dayOnce = new WeakMap();
/** The highest release, lines by date where the policy says so: 15.0 followed 42.3. */
function highest(releases, lines, rules, scheme) {
    const place = new Map(lines.map(({ id }, index) => [id, lines.length - index]));
    const rank = (release) => place.get((0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .lineId */ .W9)(release.version.parts, rules.by, scheme)) ?? 0;
    const byDate = rules.order === 'date';
    let best = null;
    for (const release of releases) {
        const difference = best === null
            ? 1
            : (byDate ? rank(release) - rank(best) : 0) || scheme.compare(release.version, best.version);
        if (difference > 0)
            best = release;
    }
    return best;
}


/***/ }),

/***/ 73519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EP: () => (/* binding */ byType),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   kh: () => (/* binding */ countFrom),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   qN: () => (/* binding */ grammar),
/* harmony export */   rD: () => (/* binding */ wholeNumber)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _base_mapping_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17118);
/* harmony import */ var _base_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50578);
/* harmony import */ var _base_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59909);




/** Texts; a number that lost its quotes is the commonest mistake and gets a hint of its own. */
const text = valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP((issue) => typeof issue.input === 'number'
    ? `expected text; write it in quotes: "${issue.input}"`
    : expected('text', issue.input));
const flag = valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY((issue) => expected('true or false', issue.input));
const wholeNumber = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig((issue) => expected('a whole number', issue.input)), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y((value) => Number.isSafeInteger(value) && value >= 0, (issue) => expected('a whole number', issue.input)));
function countFrom(least) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(wholeNumber, valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(least, (issue) => expected(`a whole number from ${least}`, issue.input)));
}
/** Text of a grammar that a parser knows: durations, days, templates. */
function grammar(parse) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_0__/* .rawCheck */ .H0v(({ dataset, addIssue }) => {
        if (!dataset.typed)
            return;
        const read = parse(dataset.value);
        if (!read.ok)
            addIssue({ message: `${read.fault.message}; ${read.fault.remedy}` });
    }));
}
function choice(words) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(words, (issue) => {
        const near = typeof issue.input === 'string' ? (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(issue.input, words) : null;
        return `${expected((0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(words), issue.input)}${near === null ? '' : `; did you mean ${near}?`}`;
    });
}
/** An object that knows all its keys; each unknown one is reported, with the nearest known key. */
function object(entries, what = 'a mapping') {
    const keys = Object.keys(entries);
    const mapping = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3(entries, (issue) => issue.received === 'undefined' ? missing(issue) : expected(what, issue.input)), valibot__WEBPACK_IMPORTED_MODULE_0__/* .rawCheck */ .H0v(({ dataset, addIssue }) => {
        const input = dataset.value;
        if (!(0,_base_mapping_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .p)(input))
            return;
        for (const key of Object.keys(input)) {
            if (Object.hasOwn(entries, key))
                continue;
            const near = (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(key, keys);
            addIssue({
                message: `unknown key "${key}"; ${near === null ? `expected ${(0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(keys)}` : `did you mean "${near}"?`}`,
                path: [
                    {
                        type: 'object',
                        origin: 'key',
                        input,
                        key,
                        value: input[key],
                    },
                ],
            });
        }
    }));
    return mappingOnly(mapping, what);
}
/** To valibot a list is an object too, with its positions as keys. */
function mappingOnly(mapping, what) {
    return byType({ mapping: mapping, what });
}
function list(item, what = 'a list') {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item, (issue) => expected(what, issue.input));
}
function record(value, what = 'a mapping') {
    return mappingOnly(valibot__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), value, (issue) => expected(what, issue.input)), what);
}
/** One of several shapes, told apart by the type of the input: errors then speak of the right one. */
function byType(shapes) {
    const { what, ...given } = shapes;
    const wrong = valibot__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .IeY(() => false, (issue) => typeof issue.input === 'number' && given.text !== undefined
        ? `expected ${what}; write it in quotes: "${issue.input}"`
        : expected(what, issue.input));
    const lazy = valibot__WEBPACK_IMPORTED_MODULE_0__/* .lazy */ .RZV((input) => {
        if (typeof input === 'string')
            return given.text ?? wrong;
        if (typeof input === 'number')
            return given.number ?? wrong;
        if (typeof input === 'boolean')
            return given.flag ?? wrong;
        if (Array.isArray(input))
            return given.list ?? wrong;
        if (input === null)
            return given.none ?? wrong;
        return typeof input === 'object' ? (given.mapping ?? wrong) : wrong;
    });
    // The JSON Schema generator cannot call the function; it reads the shapes here.
    return Object.assign(lazy, { shapes: Object.values(given) });
}
function expected(what, input) {
    return `expected ${what}, found ${shown(input)}`;
}
function missing(issue) {
    return `missing key "${String(issue.path?.at(-1)?.key ?? '')}"`;
}
function shown(input) {
    if (input === undefined)
        return 'nothing';
    if (input === null)
        return 'nothing';
    if (Array.isArray(input))
        return 'a list';
    if (typeof input === 'object')
        return 'a mapping';
    const json = JSON.stringify(input) ?? String(input);
    return (0,_base_words_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(json, 60);
}


/***/ }),

/***/ 97335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ invalid),
/* harmony export */   gM: () => (/* binding */ readYaml),
/* harmony export */   m0: () => (/* binding */ isKey)
/* harmony export */ });
/* unused harmony export Positions */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49299);
/* harmony import */ var _base_yaml_step_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32656);



/** Keys that a schema passes over unchecked, since they mean something to JavaScript. */
const UNSEEN = new Set(['__proto__', 'constructor', 'prototype']);
/** Whether a policy may have such a key. */
function isKey(text) {
    return !UNSEEN.has(text);
}
/** A mapping of lines nests at most a few levels; a file of megabytes is no policy, nor are its cases. */
const MOST_BYTES = 1_000_000;
const MOST_ALIASES = 1_000;
/** @param file the name that errors show */
function readYaml(source, file) {
    const counter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const place = (offset) => {
        const { line, col } = counter.linePos(offset);
        return { file, line, column: col };
    };
    const broken = (details) => ({
        file,
        raw: undefined,
        positions: new Positions(null, file, place),
        details,
    });
    if (source.length > MOST_BYTES) {
        const message = `${source.length} characters are too many; keep it below ${MOST_BYTES}`;
        return broken([{ file, line: 1, column: 1, message }]);
    }
    const tree = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(source.replace(/^\uFEFF/, ''), {
        lineCounter: counter,
        schema: 'core',
        stringKeys: true,
        prettyErrors: false,
    });
    if (tree.errors.length > 0)
        return broken(tree.errors.map((error) => ({
            ...place(error.pos[0]),
            message: yamlMessage(error.code, error.message),
        })));
    const early = beforeSchema(tree).map(({ offset, message }) => ({ ...place(offset), message }));
    if (early.length > 0)
        return broken(early);
    try {
        const raw = tree.toJS({ maxAliasCount: 100 });
        return { file, raw, positions: new Positions(tree.contents, file, place), details: [] };
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        return broken([{ file, line: 1, column: 1, message }]);
    }
}
/** What neither YAML nor the schema complains of: keys that it passes over, and aliases that lead nowhere or in circles. */
function beforeSchema(tree) {
    const found = [];
    let aliases = 0;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(tree, {
        Alias(_, alias) {
            const offset = alias.range?.[0] ?? 0;
            aliases += 1;
            if (aliases > MOST_ALIASES) {
                found.push({ offset, message: `expected at most ${MOST_ALIASES} aliases` });
                return yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK;
            }
            const [from, to] = alias.resolve(tree)?.range ?? [];
            if (from === undefined || to === undefined)
                found.push({ offset, message: `the alias *${alias.source} names no anchor before it` });
            else if (from <= offset && offset < to)
                found.push({ offset, message: `the alias *${alias.source} stands inside what it repeats` });
            return undefined;
        },
        Pair(_, { key }) {
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && UNSEEN.has(String(key.value)))
                found.push({ offset: key.range?.[0] ?? 0, message: `unknown key "${key.value}"; remove it` });
        },
    });
    return found;
}
function yamlMessage(code, message) {
    const first = message.split('\n')[0] ?? message;
    if (code === 'DUPLICATE_KEY')
        return 'this key stands here twice; keep one';
    if (code === 'TAB_AS_INDENT')
        return 'a tab indents this line; YAML wants spaces';
    if (code === 'MULTIPLE_DOCS')
        return 'a second document starts here; keep one in a file';
    return `not readable as YAML: ${first}`;
}
/** Finds where a key or a value stands in a file. */
class Positions {
    #root;
    #file;
    #place;
    constructor(root, file, place) {
        this.#root = root;
        this.#file = file;
        this.#place = place;
    }
    /** The place of a key or its value; of one that is not there, that of the nearest key above it. */
    of(path, at) {
        let node = this.#root;
        let key = this.#root;
        for (const step of path) {
            const next = (0,_base_yaml_step_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlStep */ .C)(node, step);
            if (next === null)
                return this.#at(key);
            key = next.key;
            node = next.value;
        }
        return this.#at(at === 'key' ? key : (node ?? key));
    }
    /** How many steps of a path the file has. */
    depth(path) {
        let node = this.#root;
        for (const [index, step] of path.entries()) {
            const next = (0,_base_yaml_step_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlStep */ .C)(node, step);
            if (next === null)
                return index;
            node = next.value;
        }
        return path.length;
    }
    /** A scalar as the file has it: 24.10 has become 24.1. */
    written(path) {
        let node = this.#root;
        for (const step of path)
            node = (0,_base_yaml_step_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlStep */ .C)(node, step)?.value;
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? node.source : undefined;
    }
    #at(node) {
        const range = node?.range;
        return range === undefined || range === null
            ? { file: this.#file, line: 1, column: 1 }
            : this.#place(range[0]);
    }
}
/** All mistakes in what a file says, as one problem; those of the file itself first. */
function invalid(given) {
    const { code, file, details, where } = given;
    const sorted = [...details].sort((a, b) => Number(a.file !== file) - Number(b.file !== file) ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.column ?? 0) - (b.column ?? 0));
    const seen = new Set();
    const unique = sorted.filter((detail) => {
        const text = showDetail(detail);
        return !seen.has(text) && seen.add(text);
    });
    const count = unique.length === 1 ? 'a mistake' : `${unique.length} mistakes`;
    return new _base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF({
        code,
        message: `${file} has ${count}:\n${unique.map((detail) => `  ${showDetail(detail)}`).join('\n')}`,
        remedy: `mend ${unique.length === 1 ? 'it' : 'them'} in ${where}; nothing was judged`,
        details: unique,
    });
}
function showDetail({ file, line, column, message }) {
    return `${file}:${line}:${column}: ${message}`;
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

/***/ 21161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judge: () => (/* binding */ judge)
/* harmony export */ });
/* harmony import */ var _judge_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94959);
/* harmony import */ var _rules_all_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83992);


/**
 * The verdict on these facts, by every rule there is. Pure: no clock, no disk, no network; the same facts give the same
 * bytes.
 *
 * @throws Error where the facts hold a policy that does not compile: loading refuses those
 */
function judge(facts) {
    return (0,_judge_by_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeBy */ .F)(facts, _rules_all_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL_RULES */ .U);
}


/***/ }),

/***/ 83992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ ALL_RULES)
});

// EXTERNAL MODULE: ./build/base/words.js
var words = __webpack_require__(59909);
// EXTERNAL MODULE: ./build/pages/docs.js
var pages_docs = __webpack_require__(95052);
// EXTERNAL MODULE: ./build/pages/security.js
var security = __webpack_require__(75697);
;// CONCATENATED MODULE: ./build/verdict/rules/docs-drift.js



/** The files that `docs` names say what the policy gives today: somebody plans by them. */
const docsDrift = {
    id: 'docs-drift',
    level: 'warning',
    check({ judged, facts }) {
        const read = facts.project.docs;
        if (read === undefined)
            return [];
        const { policy, lines, stable } = judged;
        const document = facts.policyAtHead ?? facts.policy;
        const docs = (0,pages_docs/* docsOf */.f)(policy.docs, { document, policy, today: facts.today, lines, stable });
        const drifted = docs.flatMap((doc) => {
            const fact = read.find(({ path }) => path === doc.path);
            return fact === undefined || doc.holds(fact.text) ? [] : [{ doc, fact }];
        });
        const groups = new Map();
        for (const each of drifted) {
            const key = `${each.doc.as} ${each.fact.text === null}`;
            groups.set(key, [...(groups.get(key) ?? []), each]);
        }
        return [...groups.values()].map((same) => {
            const found = finding(same);
            const brought = judged.own || same.some(({ fact }) => fact.own);
            return brought ? found : { ...found, softened: 'note' };
        });
    },
};
/** @param same files of one kind, which are all missing or all there */
function finding(same) {
    const [{ doc, fact }] = same;
    const one = same.length === 1;
    const names = (0,words/* some */.zN)(same.map(({ doc: { path } }) => path));
    const where = { policy: `docs.${doc.as}` };
    const write = `run ${security/* WRITE_COMMAND */.yN} and commit what it writes`;
    if (fact.text === null)
        return {
            message: `docs.${doc.as} names ${names}, and there ${one ? 'is no such file' : 'are no such files'}`,
            remedy: doc.within ? `make it with the two markers that docs/pages.md shows, and ${write}` : write,
            where,
        };
    const block = doc.as === 'security' ? (0,security/* securityBlockIn */.Zf)(fact.text) : null;
    if (block?.ok === false)
        return {
            message: `${names}: ${block.fault.message}`,
            remedy: `${block.fault.remedy}; then ${write}`,
            where,
        };
    return {
        message: `${names} ${one ? 'does' : 'do'} not say what the policy gives today`,
        remedy: write,
        where,
    };
}

// EXTERNAL MODULE: ./build/verdict/rules/index.js + 32 modules
var rules = __webpack_require__(23276);
;// CONCATENATED MODULE: ./build/verdict/rules/all.js


/**
 * Every rule by its id. `docs-drift` knows how pages are written in every language and format, as much code as all other
 * rules together, and is silent where the policy names no pages: a command loads it only where facts hold some.
 */
const ALL_RULES = { ...rules/* RULES */.y, 'docs-drift': docsDrift };


/***/ })

};
