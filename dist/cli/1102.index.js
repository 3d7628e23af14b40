export const id = 1102;
export const ids = [1102];
export const modules = {

/***/ 17118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ own),
/* harmony export */   p: () => (/* binding */ isMapping)
/* harmony export */ });
/** Whether a value is a mapping: neither null nor a list. */
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** What a table has under a name that a policy may have chosen: `constructor` is no entry of every table. */
function own(table, name) {
    return Object.hasOwn(table, name) ? table[name] : undefined;
}


/***/ }),

/***/ 50578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/**
 * The candidate that a mistyped word most likely meant, or null where none is near.
 *
 * Optimal string alignment distance: a swap of two neighbours counts once, as in most typing mistakes.
 */
function nearest(word, candidates) {
    // A third of the letters, at least one and at most three, may be wrong: more would suggest at random.
    const limit = Math.min(3, Math.max(1, Math.floor(word.length / 3)));
    let best = null;
    let least = limit + 1;
    for (const candidate of candidates) {
        const found = distance(word.toLowerCase(), candidate.toLowerCase(), least);
        if (found < least) {
            least = found;
            best = candidate;
        }
    }
    return best;
}
function distance(a, b, enough) {
    if (Math.abs(a.length - b.length) >= enough)
        return enough;
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const cost = a[i - 1] === b[j - 1] ? 0 : 1;
            let value = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + cost);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
                value = Math.min(value, at(beforeLast, j - 2) + 1);
            }
            row.push(value);
        }
        beforeLast = last;
        last = row;
    }
    return at(last, b.length);
}
function at(row, index) {
    return row[index] ?? Number.POSITIVE_INFINITY;
}
/** "a", "a or b", "a, b or c": how a message lists what was expected. */
function oneOf(words) {
    if (words.length < 2)
        return words.join('');
    return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
/** `; did you mean "patch"?`, or nothing where no candidate is near. */
function didYouMean(word, candidates) {
    const near = nearest(word, candidates);
    return near === null ? '' : `; did you mean "${near}"?`;
}


/***/ }),

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

/***/ 91102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diff: () => (/* binding */ diff)
});

// EXTERNAL MODULE: ./build/base/nearest.js
var nearest = __webpack_require__(50578);
// EXTERNAL MODULE: ./build/base/problem.js
var problem = __webpack_require__(49299);
// EXTERNAL MODULE: ./build/base/words.js
var words = __webpack_require__(59909);
// EXTERNAL MODULE: ./build/hosts/temporary-folders.js
var temporary_folders = __webpack_require__(10303);
// EXTERNAL MODULE: ./build/hosts/tools.js
var tools = __webpack_require__(46943);
// EXTERNAL MODULE: ./build/report/evidence.js
var evidence = __webpack_require__(14674);
// EXTERNAL MODULE: ./build/report/safe.js
var safe = __webpack_require__(570);
;// CONCATENATED MODULE: ./build/report/diff.js



/** From the least to the highest. */
const ORDER = ['none', 'patch', 'minor', 'major'];
/** The highest kind that a proven difference requires. */
function requiredBy({ changes }) {
    const required = changes
        .filter(({ grade }) => grade === 'proven')
        .map(({ requires }) => ORDER.indexOf(requires));
    return ORDER[Math.max(0, ...required)];
}
/** The document of `diff --json`. */
function diffJson(report) {
    return {
        checker: report.checker,
        requires: requiredBy(report),
        changes: report.changes.map((change) => ({
            id: change.id,
            change: change.change,
            requires: change.requires,
            grade: change.grade,
            affected: change.affected,
            where: change.where,
            message: change.message,
            proof: change.proof?.text ?? null,
            proofLanguage: change.proof?.language ?? null,
            checkedBy: change.proof?.by ?? null,
            said: change.proof?.said ?? null,
            at: change.at,
            cause: change.cause,
        })),
        inconclusive: report.inconclusive,
    };
}
const MOST_GROUPS = 50;
const MOST_LINES = 40;
/** What breaks, for whom, and the proof; differences of one cause are one paragraph, what is proven comes first. */
function diffText(report, style) {
    const groups = grouped(report.changes);
    const shown = groups.slice(0, MOST_GROUPS);
    const lines = headline(report, style);
    for (const group of shown)
        lines.push('', ...groupLines(group, style));
    if (groups.length > shown.length)
        lines.push('', style.dim(`  and ${groups.length - shown.length} more; --json lists all`));
    if (report.inconclusive.length > 0)
        lines.push('', '  not compared:');
    for (const { where, reason } of report.inconclusive.slice(0, MOST_GROUPS))
        lines.push(`    ${style.yellow('?')} ${style.bold((0,safe/* logText */.kc)(where))}: ${(0,safe/* logText */.kc)(reason)}`);
    if (report.inconclusive.length > MOST_GROUPS)
        lines.push(style.dim(`    and ${report.inconclusive.length - MOST_GROUPS} more; --json lists all`));
    return `${lines.join('\n')}\n`;
}
/** What it comes to, and below it what was compared. */
function headline(report, style) {
    const { changes, inconclusive } = report;
    const proven = changes.filter(({ grade }) => grade === 'proven').length;
    const likely = changes.length - proven;
    const sides = style.dim(`  ${(0,safe/* logText */.kc)(report.old)} → ${(0,safe/* logText */.kc)(report.next)}, compared as ${report.checker}`);
    const open = style.yellow('?');
    if (proven > 0) {
        const more = likely === 0 ? '' : `, ${likely} more may`;
        const says = `${requiredBy(report)}: ${(0,words/* count */.U9)(proven, 'change breaks', 'changes break')} somebody${more}`;
        return [`${style.red('✖')} ${style.bold(says)}`, sides];
    }
    if (likely > 0)
        return [
            `${open} ${style.bold(`${(0,words/* count */.U9)(likely, 'change')} may break somebody, none is proven to`)}`,
            sides,
        ];
    if (inconclusive.length > 0)
        return [`${open} ${style.bold('nothing is known to break, but not all was compared')}`, sides];
    return [`${style.green('✔')} ${style.bold('nothing breaks')}`, sides];
}
function grouped(changes) {
    const byId = new Map(changes.map((change) => [change.id, change]));
    const explained = new Map();
    for (const change of changes) {
        const first = explanationOf(change, byId);
        const others = explained.get(first) ?? [];
        if (first !== change)
            others.push(change);
        explained.set(first, others);
    }
    const groups = [...explained].map(([first, others]) => ({ first, explained: others }));
    const grade = (of) => groups.filter(({ first }) => first.grade === of);
    return [...grade('proven'), ...grade('likely')];
}
/** The difference that explains another in the end; itself where none does. */
function explanationOf(change, byId) {
    let found = change;
    // As many steps as there are differences end also where causes go in a circle.
    for (let steps = 0; steps < byId.size; steps++) {
        const next = found.cause === null ? undefined : byId.get(found.cause);
        if (next === undefined || next === found)
            break;
        found = next;
    }
    return found;
}
function groupLines({ first, explained }, style) {
    const { grade, change, where, affected, requires, message, at, proof } = first;
    const mark = grade === 'proven' ? style.red(grade) : style.yellow(grade);
    const lines = [
        `  ${mark} ${style.bold((0,safe/* logText */.kc)(where))}: ${(0,safe/* logText */.kc)(message)}`,
        style.dim(`    ${(0,safe/* logText */.kc)(change)}, affects ${affected}, requires ${(0,safe/* logText */.kc)(requires)}${at === null ? '' : `, ${placeText(at)}`}`),
    ];
    if (proof !== null)
        lines.push(...proofLines(proof, style));
    if (explained.length > 0) {
        const others = explained.map((each) => (0,safe/* logText */.kc)(each.where));
        lines.push(`    of the same cause: ${(0,words/* some */.zN)(others, 5)}`);
    }
    return lines;
}
function proofLines({ text, by, said }, style) {
    return [
        ...(0,evidence/* proofText */.Qw)(text, MOST_LINES).map((line) => `    ${style.dim('|')} ${line}`.trimEnd()),
        `    ${style.dim('→')} ${(0,safe/* logText */.kc)(by)}${said === null ? '' : `: ${(0,safe/* logText */.kc)(said)}`}`,
    ];
}
function placeText({ path, line, column }) {
    return [(0,safe/* logText */.kc)(path), ...(line === null ? [] : [line]), ...(column === null ? [] : [column])].join(':');
}

// EXTERNAL MODULE: ./build/surfaces/checker-options.js
var checker_options = __webpack_require__(87109);
// EXTERNAL MODULE: ./build/base/unreadable.js
var unreadable = __webpack_require__(10089);
;// CONCATENATED MODULE: ./build/surfaces/compare.js

/** What a checker answers. A file that cannot be read makes the comparison inconclusive, by its name. */
async function compared({ checker, old, next, options }, tools) {
    try {
        return await (await checker.load()).compare(old, next, options, tools);
    }
    catch (error) {
        if (!(error instanceof unreadable/* Unreadable */.I))
            throw error;
        return { changes: [], inconclusive: [{ where: error.where, reason: error.message }] };
    }
}

// EXTERNAL MODULE: ./build/base/mapping.js
var mapping = __webpack_require__(17118);
;// CONCATENATED MODULE: ./build/surfaces/recognise.js


const DECLARATIONS = /\.d\.[cm]?ts$/;
const GRAPHQL = /\.(?:graphql|graphqls|gql)$/;
const PROTO = /\.proto$/;
const DESCRIPTION = /(?:^|\/)openapi\.(?:ya?ml|json)$/;
const SCHEMA = /\.schema\.json$/;
const MANIFEST = /(?:^|\/)package\.json$/;
const DATA = /\.(?:json|ya?ml)$/;
// A key of the document itself: in YAML at the start of a line, in JSON in quotes.
const OPENAPI = /^["']?(?:openapi|swagger)["']?[ \t]*:|[{,]\s*"(?:openapi|swagger)"\s*:\s*"/m;
const JSON_SCHEMA = /["']?\$schema["']?\s*:\s*["']?https?:\/\/json-schema\.org\//;
/** The checkers that fit a side of a comparison by the names of its files, and where those say nothing by their text. */
async function checkersFor(side) {
    try {
        return side.entry === null ? await ofFolder(side) : await ofFile(side, side.entry);
    }
    catch (error) {
        // Whoever compares it says that it cannot be read.
        if (error instanceof unreadable/* Unreadable */.I)
            return [];
        throw error;
    }
}
async function ofFile(side, file) {
    if (DECLARATIONS.test(file))
        return ['typescript'];
    if (GRAPHQL.test(file))
        return ['graphql'];
    if (PROTO.test(file))
        return ['protobuf'];
    if (MANIFEST.test(file))
        return ['package'];
    if (!DATA.test(file))
        return [];
    const text = (await side.read(file)) ?? '';
    if (OPENAPI.test(text))
        return ['openapi'];
    return JSON_SCHEMA.test(text) ? ['json-schema'] : [];
}
async function ofFolder(side) {
    const files = await side.list();
    const has = (pattern) => files.some((file) => pattern.test(file));
    const found = [];
    const isPackage = files.includes('package.json');
    if (has(DECLARATIONS) || (isPackage && (await namesTypes(side))))
        found.push('typescript');
    else if (isPackage)
        found.push('package');
    if (has(GRAPHQL))
        found.push('graphql');
    if (has(PROTO))
        found.push('protobuf');
    if (has(DESCRIPTION))
        found.push('openapi');
    // Many a package brings the schema of its settings.
    if (has(SCHEMA) && !isPackage)
        found.push('json-schema');
    return found;
}
async function namesTypes(side) {
    try {
        const read = JSON.parse((await side.read('package.json')) ?? '');
        return (0,mapping/* isMapping */.p)(read) && (read.types !== undefined || read.typings !== undefined);
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return false;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/surfaces/registry.js
var registry = __webpack_require__(92438);
// EXTERNAL MODULE: ./build/hosts/commit-snapshot.js
var commit_snapshot = __webpack_require__(55700);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/hosts/files.js
var files = __webpack_require__(43803);
// EXTERNAL MODULE: ./build/hosts/folder-snapshot.js
var folder_snapshot = __webpack_require__(5831);
;// CONCATENATED MODULE: ./build/hosts/named-path.js





/**
 * The file or folder of this machine that the user named; null where there is none. Of a file, what lies below the
 * current folder can be read with it where it lies there itself; else what lies beside it.
 *
 * @throws Problem where it is there and is neither
 */
function namedPath(text) {
    const found = stat(text);
    if (found === null)
        return null;
    if (found.isDirectory())
        return new folder_snapshot/* FolderSnapshot */.$F(external_node_path_.resolve(text), text);
    if (!found.isFile())
        throw (0,problem/* mistake */.RT)('unreadable', `${text} is no file`, 'name a file or a folder');
    const file = (0,external_node_fs_.realpathSync)(text);
    const here = (0,external_node_fs_.realpathSync)('.');
    const below = (0,files/* pathWithin */.RY)(here, file);
    if (below !== null)
        return new folder_snapshot/* FolderSnapshot */.$F(here, text, below);
    return new folder_snapshot/* FolderSnapshot */.$F(external_node_path_.dirname(file), text, external_node_path_.basename(file));
}
function stat(text) {
    try {
        return (0,external_node_fs_.statSync)(text);
    }
    catch (error) {
        const { code = 'unknown error' } = error;
        // What is too long for a path may name a commit no more than a file, which is said then.
        if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(code))
            return null;
        throw (0,problem/* mistake */.RT)('unreadable', `${text} cannot be read: ${code}`, 'check the path and its permissions');
    }
}

;// CONCATENATED MODULE: ./build/commands/surfaces/diff-side.js




const NPM = 'npm:';
const GIT = 'git:';
const FORMS = 'name a file, a folder, a commit (v1.2.0, v1.2.0:api/openapi.yaml, git:main:api) or a package (npm:name@1.2.0)';
/**
 * One side of a comparison, as the user names it. `npm:` and `git:` say what it is; without them it is the file or folder
 * of that name, and where there is none, a commit.
 *
 * @throws Problem where there is nothing of that name
 */
async function sideNamed(text, sources) {
    if (text.startsWith(NPM)) {
        const { npmPackage } = await Promise.all(/* import() */[__webpack_require__.e(8469), __webpack_require__.e(1084), __webpack_require__.e(3074)]).then(__webpack_require__.bind(__webpack_require__, 23074));
        return await npmPackage(text.slice(NPM.length), { progress: sources.progress });
    }
    if (text.startsWith(GIT))
        return await ofCommit(text, text.slice(GIT.length), sources);
    return namedPath(text) ?? (await ofCommit(text, text, sources));
}
/** @param named a revision, or a revision and a path of it after a colon */
async function ofCommit(text, named, sources) {
    const { history, folder } = sources;
    const colon = named.indexOf(':');
    const revision = colon === -1 ? named : named.slice(0, colon);
    const path = colon === -1 ? '' : named.slice(colon + 1).replace(/^(?:\.?\/)+|\/+$/g, '');
    const commit = await commitNamed(text, revision, sources);
    if (path === '' || path === '.')
        return new commit_snapshot/* CommitSnapshot */.W(history, { commit, label: text }, folder);
    const [entry] = await history.entriesAt(commit, [path]);
    if (entry === undefined)
        throw (0,problem/* mistake */.RT)('no-side', `${revision} has no file or folder ${path}`, 'paths of a commit count from the top of the repository; git ls-tree -r --name-only lists them');
    const files = entry.type === 'tree' ? { root: path } : { entry: path };
    return new commit_snapshot/* CommitSnapshot */.W(history, { commit, label: text, ...files }, folder);
}
async function commitNamed(text, revision, { history, progress }) {
    const nothing = `there is no file or folder ${text}`;
    if ((await history.infoIfAny) === null)
        throw (0,problem/* mistake */.RT)('no-side', `${nothing}, and no repository here whose commit it could name`, FORMS);
    const here = revision === '' ? null : await history.commitOf(revision);
    if (here !== null)
        return here;
    const { tags } = await history.refs();
    // A path that was mistyped is no reason to ask the remote.
    if (mayBeTag(revision)) {
        progress(`asking the remote for the tag ${revision}`);
        const tagged = await history.tagged(revision);
        if (tagged !== null)
            return tagged.commit;
    }
    const near = (0,nearest/* nearest */.pA)(revision, tags.map(({ name }) => name));
    const what = text.startsWith(GIT)
        ? `there is no commit ${revision}`
        : `${nothing}, and no commit ${revision}`;
    throw (0,problem/* mistake */.RT)('no-side', `${what}${near === null ? '' : `; did you mean ${near}?`}`, FORMS);
}
function mayBeTag(revision) {
    return /\d/.test(revision) && !/[/\\\s]/.test(revision);
}

;// CONCATENATED MODULE: ./build/commands/diff.js











/** The kinds that a difference may require without a policy, the least first. */
const KINDS = ['none', 'patch', 'minor', 'major'];
/** Evidence alone: what parts two sides, without a policy. */
async function diff({ history, progress }, old, next, given) {
    const failOn = failingKind(given.failOn);
    const named = given.checker === undefined ? null : knownChecker(given.checker);
    const said = optionsGiven(given.option ?? []);
    // What is wrong with the call is said before a package is fetched.
    if (named !== null)
        readOptions(named, said);
    const folders = new temporary_folders/* TemporaryFolders */.v();
    try {
        const sources = { history, progress, folder: () => folders.make() };
        const sides = [await sideNamed(old, sources), await sideNamed(next, sources)];
        const checker = named ?? (await fittingChecker(...sides));
        const options = readOptions(checker, said);
        progress(`comparing ${old} with ${next}`);
        const comparison = await compared({ checker, old: sides[0], next: sides[1], options }, new tools/* MachineTools */.f(progress));
        return {
            ...answer({ checker: checker.id, old, next, ...comparison }, failOn),
            ...(named === null ? { note: `compared as ${checker.id}; --checker chooses another` } : {}),
        };
    }
    finally {
        await folders.remove();
    }
}
function answer(report, failOn) {
    const shown = {
        json: diffJson(report),
        text: (style) => diffText(report, style),
    };
    const fails = failOn !== null && KINDS.indexOf(requiredBy(report)) >= KINDS.indexOf(failOn);
    if (fails)
        return { ...shown, exit: 1 };
    const open = report.inconclusive.length;
    // What was not compared may be what breaks.
    if (failOn !== null && open > 0)
        return {
            ...shown,
            exit: 3,
            problem: (0,problem/* undecided */.oo)('inconclusive', `${(0,words/* count */.U9)(open, 'thing was', 'things were')} not compared, so nobody can say that nothing requires ${failOn}`, 'mend what the reasons name, or leave --fail-on out'),
        };
    return { ...shown, exit: 0 };
}
function failingKind(given) {
    if (given === undefined)
        return null;
    const kinds = KINDS.filter((kind) => kind !== 'none');
    const kind = kinds.find((each) => each === given);
    if (kind !== undefined)
        return kind;
    throw (0,problem/* mistake */.RT)('bad-call', `--fail-on: "${given}" is no kind${(0,nearest/* didYouMean */.au)(given, kinds)}`, `expected ${(0,nearest/* oneOf */.yL)(kinds)}`);
}
function knownChecker(id) {
    const checker = (0,registry/* checkerNamed */.H)(id);
    if (checker !== null)
        return checker;
    const ids = registry/* CHECKERS */.P.map((each) => each.id);
    throw (0,problem/* mistake */.RT)('no-checker', `there is no checker "${id}" that compares two sides${(0,nearest/* didYouMean */.au)(id, ids)}`, `expected ${(0,nearest/* oneOf */.yL)(ids)}`);
}
/** The only checker that fits both sides. @throws Problem where none does, or several do */
async function fittingChecker(old, next) {
    const [before, after] = [await checkersFor(old), await checkersFor(next)];
    const both = after.filter((id) => before.includes(id));
    // What is there on one side alone has come, or gone.
    const fitting = (both.length > 0 ? both : [...before, ...after]).flatMap((id) => (0,registry/* checkerNamed */.H)(id) ?? []);
    const [only] = fitting;
    if (only !== undefined && fitting.length === 1)
        return only;
    const ids = registry/* CHECKERS */.P.map((each) => each.id);
    throw (0,problem/* mistake */.RT)('no-checker', only === undefined
        ? 'what the two sides are does not show in them'
        : `the two sides hold what several checkers compare: ${fitting.map(({ id }) => id).join(', ')}`, `name a checker: --checker ${ids.join('|')}`);
}
function readOptions(checker, said) {
    const read = (0,checker_options/* optionsOf */.cz)(checker, said);
    if (!read.ok)
        throw (0,problem/* mistake */.RT)(read.fault.code, read.fault.message, read.fault.remedy);
    return read.value;
}
/** A value is JSON where it reads as such, else text. */
function optionsGiven(given) {
    return Object.fromEntries(given.map((option) => {
        const at = option.indexOf('=');
        if (at < 1)
            throw (0,problem/* mistake */.RT)('bad-call', `--option: "${option}" names no value`, 'write --option key=value');
        return [option.slice(0, at), optionValue(option.slice(at + 1))];
    }));
}
function optionValue(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 43803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ readNamed),
/* harmony export */   PJ: () => (/* binding */ isLink),
/* harmony export */   RY: () => (/* binding */ pathWithin),
/* harmony export */   k: () => (/* binding */ isLinkBelow),
/* harmony export */   no: () => (/* binding */ withTemporaryDirectory),
/* harmony export */   qC: () => (/* binding */ readIfThere),
/* harmony export */   sh: () => (/* binding */ linkOn),
/* harmony export */   ut: () => (/* binding */ readPieces),
/* harmony export */   x3: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49299);




/** The text of a file, or null where there is none. @throws Problem where it is there and cannot be read */
function readIfThere(...path) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(...path);
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return null;
        throw unreadable(file, code);
    }
}
function unreadable(file, code) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .mistake */ .RT)('unreadable', `${file} cannot be read: ${code === 'EISDIR' ? 'it is a directory' : (code ?? 'unknown error')}`, 'check the path and its permissions');
}
/**
 * The text of a file in pieces, however long it is; null where there is none. It is read once, and closed when the last
 * piece was taken.
 */
function readPieces(...path) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(...path);
    try {
        return pieces((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'r'), file);
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return null;
        throw unreadable(file, code);
    }
}
// Longer texts than 128 kB are large objects to V8, which it frees late: memory would grow with the file.
const PIECE = 1 << 16;
function* pieces(open, file) {
    const buffer = Buffer.allocUnsafe(PIECE);
    // A character may begin in one piece and end in the next.
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    try {
        for (;;) {
            const length = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(open, buffer, 0, PIECE, null);
            if (length === 0)
                break;
            yield decoder.decode(buffer.subarray(0, length), { stream: true });
        }
        yield decoder.decode();
    }
    catch (error) {
        const { code } = error;
        if (code === undefined || !/^E[A-Z]+$/.test(code))
            throw error;
        throw unreadable(file, code);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(open);
    }
}
/** Whether a path is itself a symbolic link; one that leads nowhere is one too. */
function isLink(...path) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(...path);
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file).isSymbolicLink();
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return false;
        throw unreadable(file, code);
    }
}
/** The first step of a path below a directory that is a symbolic link; null where none is. */
function linkOn(directory, path) {
    const steps = path.split('/');
    for (let count = 1; count <= steps.length; count++) {
        const part = steps.slice(0, count).join('/');
        if (isLink(directory, part))
            return part;
    }
    return null;
}
/** Whether a path below a directory leads over a symbolic link, at its end or on its way. */
function isLinkBelow(directory, path) {
    return linkOn(directory, path) !== null;
}
/** The text of a file that the user named. */
function readNamed(path, what) {
    const text = readIfThere(path);
    if (text === null)
        throw (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .mistake */ .RT)('no-file', `there is no ${what} ${path}`, 'check the path; it counts from the directory you are in');
    return text;
}
/** A path as it is named from a directory, with slashes; null where it leads out of it. */
function pathWithin(directory, path) {
    const written = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path);
    // As it is written first: whoever may write in the directory could make a link that leads out of it.
    const spellings = [
        [directory, written],
        [directory, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)('.'), path)],
        [real(directory), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(real((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(written)), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(written))],
    ];
    for (const [from, to] of spellings) {
        const found = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(from, to).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/');
        if (found !== '' && found !== '..' && !found.startsWith('../') && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(found))
            return found;
    }
    return null;
}
function real(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return path;
    }
}
function writeText(directory, name, text) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text);
    return path;
}
/** A directory that is gone afterwards, whatever happens in between. */
async function withTemporaryDirectory(prefix, use) {
    const directory = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), prefix));
    try {
        return await use(directory);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(directory, { recursive: true, force: true });
    }
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


/***/ })

};
