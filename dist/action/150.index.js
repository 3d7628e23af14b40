export const id = 150;
export const ids = [150];
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

/***/ 79150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baselineOf: () => (/* binding */ baselineOf)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49299);
/* harmony import */ var _hosts_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43803);
/* harmony import */ var _verdict_baseline_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79308);
/* harmony import */ var _named_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3957);




/**
 * The baseline that the policy names, read where the policy is: in the work tree, at HEAD of a bare repository, and for a
 * pull request at its base, so that none brings its own excuses. Where there is no such file, nothing is known.
 */
async function baselineOf(options, info, file, pull) {
    const source = await sourceOf(options, info, file, pull);
    return {
        file,
        entries: source === null ? [] : (0,_verdict_baseline_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readBaseline */ .m)(source, file),
        missing: source === null,
        changed: pull !== null && (await isChanged(options, file, pull, source)),
    };
}
async function sourceOf(options, { top, head }, file, pull) {
    if (pull !== null)
        return await (0,_named_file_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$)(options, pull.base, file, linked);
    if (top === null)
        return head === null ? null : await (0,_named_file_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$)(options, head, file, linked);
    if ((0,_hosts_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isLinkBelow */ .k)(top, file))
        throw linked(file);
    return (0,_hosts_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readIfThere */ .qC)(top, file);
}
/** A branch that is behind its base holds an older baseline without having changed it. */
async function isChanged(options, file, { base, head }, source) {
    const atHead = await (0,_named_file_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$)(options, head, file, linked);
    if (atHead === source)
        return false;
    const fork = await options.history.mergeBase(base, head);
    return fork === null || (await (0,_named_file_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$)(options, fork, file, linked)) !== atHead;
}
function linked(path) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)('baseline-link', `${path} is a symbolic link`, 'put the file itself under this name');
}


/***/ }),

/***/ 3957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ textAt)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49299);
/* harmony import */ var _policy_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20596);


/**
 * The text of a file that the policy names, at a commit; null where it is not there.
 *
 * @param linked what is wrong where it is a symbolic link: a work tree follows it, and a commit does not
 * @throws Problem
 */
async function textAt({ history }, commit, path, linked) {
    try {
        return (await (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_1__/* .textsAt */ .i1)(history, commit, [path])).get(path) ?? null;
    }
    catch (error) {
        throw error instanceof _base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF && error.code === 'policy-link' ? linked(path) : error;
    }
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


/***/ })

};
