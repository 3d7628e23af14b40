export const id = 7144;
export const ids = [7144];
export const modules = {

/***/ 77144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   whyUntrusted: () => (/* binding */ whyUntrusted)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77934);
/* harmony import */ var _hosts_work_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88652);
/* harmony import */ var _policy_compatibility_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52588);
/* harmony import */ var _policy_schema_licenses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59405);
/* harmony import */ var _gather_policy_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20596);





/**
 * Commands run only as a commit says, never as a file that lies in the work tree alone: of a pull request its base, which
 * judges it, else the commit that is judged. A file elsewhere is the choice of whoever runs this. A checker of one's own
 * must be what that commit holds, too: a pull request could change what it finds.
 *
 * @returns why no command of the policy may run; null where each may, and where it has none
 */
async function whyUntrusted(options, info, { document, policy }, base, head) {
    const { surfaces } = policy.compatibility;
    if (surfaces.every(({ build, checker }) => build.length === 0 && checker !== _policy_compatibility_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMAND */ .Wr))
        return null;
    const paths = (0,_gather_policy_file_js__WEBPACK_IMPORTED_MODULE_3__/* .policyPaths */ .ff)(options, info);
    const from = base ?? head;
    if (base === null && paths !== null) {
        const committed = await (0,_gather_policy_file_js__WEBPACK_IMPORTED_MODULE_3__/* .policyAt */ .E4)(options.history, head, paths);
        if (JSON.stringify(committed.document) !== JSON.stringify(document))
            return 'the policy names commands, and is not the one that is committed: commit it first';
    }
    const words = surfaces.flatMap(({ checker, given: { command, version } }) => checker === _policy_compatibility_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMAND */ .Wr ? [command, version].flat().filter((word) => typeof word === 'string') : []);
    const other = (await differingHere(options, info, from, words)) ?? (await differingAt(options, from, head, words));
    return other === null
        ? null
        : `the command names ${other}, which ${from.slice(0, 9)} has otherwise or not at all`;
}
async function differingHere({ git, history }, { top }, from, words) {
    return top === null || !history.onDisk ? null : await (0,_hosts_work_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .differingWord */ .b)(git, top, from, words);
}
/** The first word that names what one commit holds otherwise than another: a command may run where the other is laid out. */
async function differingAt({ history }, from, head, words) {
    if (from === head)
        return null;
    const paths = new Map(words.map((word) => [word, word.replace(/^(?:\.\/+)+/, '')]));
    const inside = [...paths.values()].filter((path) => valibot__WEBPACK_IMPORTED_MODULE_4__.is(_policy_schema_licenses_js__WEBPACK_IMPORTED_MODULE_2__/* .inside */ .n, path));
    const [before, after] = await Promise.all([from, head].map(async (commit) => new Map((await history.entriesAt(commit, inside)).map(({ path, object }) => [path, object]))));
    const differing = [...paths].find(([, path]) => before?.get(path) !== after?.get(path));
    return differing?.[0] ?? null;
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

/***/ 59405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ licenses),
/* harmony export */   n: () => (/* binding */ inside)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94419);
/* harmony import */ var _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73519);



/** A file of the repository, from its top: never outside, whatever the system makes of the name. */
const inside = (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .grammar */ .qN)((path) => {
    const wrong = path === '' || /^[/~]|[\\:\p{Cc}]/u.test(path) || path.split('/').some((step) => /^\.{0,2}$/.test(step));
    return wrong
        ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .D)('bad-path', `"${path}" is no file of the repository`, 'name it from the top of the repository, without .. and with / between folders')
        : (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(path);
});
/** `licenses`: which versions a license reaches, and how many may be left behind. */
const licenses = (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    reach: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ plain: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq), 'upgrade-right': valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) })),
    older: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['deny', 'allow'])),
    population: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(inside),
    'max-stranded': valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD, 'a mapping of kinds to numbers')),
});


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


/***/ })

};
