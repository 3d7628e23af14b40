export const id = 158;
export const ids = [158];
export const modules = {

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

/***/ 19158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeBaseline: () => (/* binding */ writeBaseline)
});

// EXTERNAL MODULE: ./build/base/problem.js
var problem = __webpack_require__(49299);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/hosts/files.js
var files = __webpack_require__(43803);
;// CONCATENATED MODULE: ./build/hosts/write-files.js




/**
 * Writes a file below a directory, over the one that is there.
 *
 * @param path from the directory, with slashes
 * @throws Problem `not-written`, also where a step of the path is a symbolic link: it could lead out of the directory
 */
function writeBelow(directory, path, text) {
    const link = (0,files/* linkOn */.sh)(directory, path);
    if (link !== null)
        throw (0,problem/* mistake */.RT)('not-written', `${path} is not written: ${link} is a symbolic link`, 'name the file itself in the policy');
    write((0,external_node_path_.join)(directory, path), path, text);
}
/** Writes the file that the user named. */
function writeNamed(path, text) {
    write(path, path, text);
}
function write(file, name, text) {
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
        (0,external_node_fs_.writeFileSync)(file, text);
    }
    catch (error) {
        const { code } = error;
        throw (0,problem/* mistake */.RT)('not-written', `${name} cannot be written: ${code === 'EISDIR' ? 'it is a directory' : (code ?? 'unknown error')}`, 'check the path and its permissions');
    }
}

// EXTERNAL MODULE: ./build/report/safe.js
var safe = __webpack_require__(570);
// EXTERNAL MODULE: ./build/verdict/baseline/file.js
var baseline_file = __webpack_require__(79308);
// EXTERNAL MODULE: ./build/verdict/judge-by.js + 8 modules
var judge_by = __webpack_require__(54526);
// EXTERNAL MODULE: ./build/verdict/rules/all.js + 1 modules
var rules_all = __webpack_require__(83992);
;// CONCATENATED MODULE: ./build/commands/baseline.js






/**
 * Writes what is found now into the baseline that the policy names.
 *
 * @returns the facts as they are from now on, and what was done, in words
 * @throws Problem where there is nothing to write it into, or no verdict to take it from
 */
function writeBaseline({ facts, policy: { policy }, info }, { base }) {
    const file = policy.baseline;
    if (file === null)
        throw (0,problem/* mistake */.RT)('baseline-unnamed', 'the policy names no file for a baseline', 'add baseline: release-baseline.json to the policy');
    if (base !== null)
        throw (0,problem/* mistake */.RT)('baseline-of-pull-request', '--write-baseline writes down what a branch has, and --base judges a pull request', 'leave --base out, and name the branch with --branch');
    if (info.top === null)
        throw (0,problem/* mistake */.RT)('baseline-without-work-tree', 'this repository has no work tree that the baseline could be written into', 'run this in a clone with one');
    const entries = (0,judge_by/* baselineBy */.x)(facts, rules_all/* ALL_RULES */.U);
    if ('outcome' in entries) {
        const { code, message, remedy } = entries.error;
        throw (0,problem/* undecided */.oo)(code, message, remedy);
    }
    writeBelow(info.top, file, (0,safe/* jsonText */.s$)((0,baseline_file/* baselineDocument */.B)(entries)));
    return {
        facts: { ...facts, baseline: { file, entries, missing: false, changed: false } },
        note: words(file, facts.baseline?.entries ?? [], entries),
    };
}
function words(file, before, after) {
    const added = after.filter((entry) => !before.includes(entry)).length;
    const dropped = before.filter((entry) => !after.includes(entry)).length;
    return `${file} holds ${after.length} ${after.length === 1 ? 'entry' : 'entries'} now: ${added} new, ${dropped} dropped`;
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

/***/ 79308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ baselineDocument),
/* harmony export */   m: () => (/* binding */ readBaseline)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77934);
/* harmony import */ var _base_mapping_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17118);
/* harmony import */ var _lines_calendar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99160);
/* harmony import */ var _policy_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73519);
/* harmony import */ var _policy_yaml_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97335);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8908);






/** The file of a baseline: JSON, so that a change of it is read line by line. */
const SCHEMA = 'https://raw.githubusercontent.com/semverdict/semverdict/main/schema/baseline.schema.json';
/** A whole id: a shorter one may come to name another commit. */
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const entry = (0,_policy_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    rule: (0,_policy_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .EXCUSABLE */ .bP),
    since: (0,_policy_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .grammar */ .qN)(_lines_calendar_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDay */ .Iq),
    branch: (0,_policy_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .byType */ .EP)({ text: _policy_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, none: valibot__WEBPACK_IMPORTED_MODULE_4__/* ["null"] */ .chJ(), what: 'the name of a branch, or null' }),
    cause: (0,_policy_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
        commits: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL((0,_policy_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(_policy_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, 'a mapping of commits to their subjects'), valibot__WEBPACK_IMPORTED_MODULE_4__/* .rawCheck */ .H0v(({ dataset, addIssue }) => {
            if (!(0,_base_mapping_js__WEBPACK_IMPORTED_MODULE_5__/* .isMapping */ .p)(dataset.value))
                return;
            const wrong = Object.keys(dataset.value).filter((id) => !COMMIT.test(id));
            for (const id of wrong)
                addIssue({
                    message: `"${id}" is no whole id of a commit: expected 40 or 64 hexadecimal digits`,
                });
        }))),
        line: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(_policy_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
        path: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(_policy_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
        policy: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(_policy_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
        value: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J()),
        about: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM((0,_policy_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(_policy_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)),
    }, 'a cause'),
    why: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(_policy_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
}, 'an entry');
const baseline = (0,_policy_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    $schema: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(_policy_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    baseline: valibot__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1, 'expected baseline: 1, the only version of this format'),
    entries: valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(entry, 'expected a list of entries'),
}, 'a baseline: a mapping that starts with baseline: 1');
/**
 * Reads a baseline.
 *
 * @param file the name that errors show
 * @throws Problem `baseline-invalid` with every mistake, each with its line and column
 */
function readBaseline(source, file) {
    const { raw, positions, details } = (0,_policy_yaml_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .gM)(source, file);
    const where = 'the baseline';
    if (details.length > 0)
        throw (0,_policy_yaml_file_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)({ code: 'baseline-invalid', file, details, where });
    const checked = valibot__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xLC(baseline, raw, { abortEarly: false, abortPipeEarly: false });
    if (checked.success)
        return checked.output.entries;
    const wrong = checked.issues.map((issue) => {
        const path = (issue.path ?? []).map(({ key }) => String(key));
        const at = issue.message.startsWith('unknown key') ? 'key' : 'value';
        return { ...positions.of(path, at), message: issue.message };
    });
    throw (0,_policy_yaml_file_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)({ code: 'baseline-invalid', file, details: wrong, where });
}
/** The document of a baseline, in an order that two runs agree on. */
function baselineDocument(entries) {
    const key = ({ branch, rule, cause }) => [branch ?? '', rule, (0,_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .essence */ .Pf)(cause), ...Object.keys(cause.commits ?? {})].join('\0');
    const sorted = [...entries].sort((a, b) => (key(a) < key(b) ? -1 : 1));
    return { $schema: SCHEMA, baseline: 1, entries: sorted.map(written) };
}
/** Keys in the order in which people look for them. */
function written({ rule, since, branch, why, cause }) {
    const { commits, line, path, policy, value, about } = cause;
    return {
        ...{ rule, since, branch, ...(why === undefined ? {} : { why }) },
        cause: {
            ...{ line, path, policy, ...(policy === undefined ? {} : { value: value ?? null }), about, commits },
        },
    };
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
// EXTERNAL MODULE: ./build/pages/docs.js + 10 modules
var pages_docs = __webpack_require__(77372);
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

// EXTERNAL MODULE: ./build/verdict/rules/index.js + 36 modules
var rules = __webpack_require__(11796);
;// CONCATENATED MODULE: ./build/verdict/rules/all.js


/**
 * Every rule by its id. `docs-drift` knows how pages are written in every language and format, as much code as all other
 * rules together, and is silent where the policy names no pages: a command loads it only where facts hold some.
 */
const ALL_RULES = { ...rules/* RULES */.y, 'docs-drift': docsDrift };


/***/ })

};
