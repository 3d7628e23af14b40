export const id = 596;
export const ids = [596];
export const modules = {

/***/ 56120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ compileGlob)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94419);


/**
 * Compiles a pattern for paths: `*` within a folder, `**` across folders, `{a,b}` either; names with a leading dot
 * are names like others. Faults: `bad-glob`.
 */
function compileGlob(source) {
    const wrong = problemOf(source);
    if (wrong !== null)
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .D)('bad-glob', wrong.message, wrong.remedy);
    try {
        // With the flag a name that holds a line break fits too: none is to slip past a rule by it.
        const matches = picomatch__WEBPACK_IMPORTED_MODULE_1__(source, { dot: true, nonegate: true, windows: false, flags: 's' });
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ source, matches: (path) => matches(path) });
    }
    catch {
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .D)('bad-glob', `"${source.slice(0, 60)}" is no pattern for paths`, 'write one such as src/**');
    }
}
/** Patterns that other tools read in another way, or that no path of a repository can fit. */
function problemOf(source) {
    if (source.trim() === '')
        return { message: 'the pattern is empty', remedy: 'write one such as src/**' };
    if (source !== source.trim())
        return {
            message: `"${source}" has blanks at its ends`,
            remedy: `write ${source.trim()}`,
        };
    if (source.startsWith('!') && !source.startsWith('!('))
        return {
            message: `"${source}" excludes paths, which a pattern here cannot`,
            remedy: 'write patterns for what is meant',
        };
    if (/^\.{0,2}\//.test(source))
        return {
            message: `"${source}" does not start at the top of the repository`,
            remedy: `write ${source.replace(/^(?:\.{0,2}\/)+/, '') || '**'}`,
        };
    if (source.endsWith('/'))
        return {
            message: `"${source}" names a folder, and paths are those of files`,
            remedy: `write ${source}**`,
        };
    if (source.includes('\\') && !/\\[!()*+?@[\]{}\\]/.test(source))
        return { message: `"${source}" has backslashes`, remedy: `write ${source.replaceAll('\\', '/')}` };
    return null;
}


/***/ }),

/***/ 72112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ unescapedStep),
/* harmony export */   m: () => (/* binding */ escapedStep)
/* harmony export */ });
/** A key as it stands in a JSON Pointer (RFC 6901): `a/b~c` is `a~1b~0c`. */
function escapedStep(key) {
    return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
/** The key that a step of a JSON Pointer stands for. */
function unescapedStep(step) {
    return step.replaceAll('~1', '/').replaceAll('~0', '~');
}


/***/ }),

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

/***/ 20596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DJ: () => (/* binding */ policyOrPreset),
/* harmony export */   E4: () => (/* binding */ policyAt),
/* harmony export */   IS: () => (/* binding */ preset),
/* harmony export */   Ve: () => (/* binding */ policyFromFile),
/* harmony export */   ff: () => (/* binding */ policyPaths),
/* harmony export */   i1: () => (/* binding */ textsAt),
/* harmony export */   i6: () => (/* binding */ findPolicy),
/* harmony export */   or: () => (/* binding */ POLICY_PATHS)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49299);
/* harmony import */ var _hosts_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43803);
/* harmony import */ var _policy_compile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55725);
/* harmony import */ var _policy_presets_semver_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80642);




/** Where a policy may be, from the root of the repository. */
const POLICY_PATHS = ['release-policy.yml', '.github/release-policy.yml'];
/** The file that the user named. One inside a work tree extends nothing outside of it. */
async function policyFromFile(path, { history }) {
    return await load((0,_hosts_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readNamed */ .Mk)(path, 'policy file'), path, async (other) => {
        const top = (await history.info.catch(() => null))?.top ?? null;
        const inside = top !== null && (0,_hosts_files_js__WEBPACK_IMPORTED_MODULE_1__/* .pathWithin */ .RY)(top, path) !== null;
        if (inside && (0,_hosts_files_js__WEBPACK_IMPORTED_MODULE_1__/* .pathWithin */ .RY)(top, other) === null)
            return OUTSIDE;
        const source = (0,_hosts_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readIfThere */ .qC)(other);
        return source === null ? missing(other) : { source };
    });
}
/** "The work tree's file; in a bare repository HEAD's" (policy.md, *Decisions*). */
async function policyOfRepository(history, info) {
    if (info.top === null)
        return info.head === null ? preset() : await policyAt(history, info.head);
    return await policyIn(info.top);
}
async function policyIn(top) {
    const found = new Map();
    for (const path of POLICY_PATHS) {
        if ((0,_hosts_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isLink */ .PJ)(top, path))
            throw linked(path);
        const source = (0,_hosts_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readIfThere */ .qC)(top, path);
        if (source !== null)
            found.set(path, source);
    }
    return await only(found, (path) => {
        if (isOutside(path))
            return OUTSIDE;
        if ((0,_hosts_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isLinkBelow */ .k)(top, path))
            throw linked(path);
        const source = (0,_hosts_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readIfThere */ .qC)(top, path);
        return source === null ? missing(path) : { source };
    });
}
/** The policy that holds for the work tree: the one named, or the repository's own. */
async function findPolicy(options) {
    const { git, history, policy } = options;
    if (policy === null)
        return await policyOfRepository(history, await history.info);
    const inside = history.onDisk ? null : (0,_hosts_files_js__WEBPACK_IMPORTED_MODULE_1__/* .pathWithin */ .RY)(git.directory, policy);
    if (inside === null)
        return await policyFromFile(policy, options);
    const info = await history.info;
    // Without a checkout the file is where the rest of the repository is.
    const found = info.head === null ? null : await policyAt(history, info.head, [inside]);
    if (found === null || found.file === null)
        throw (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)('no-file', `there is no policy file ${policy} in ${history.name}`, 'check the path; it counts from the root of the repository');
    return found;
}
/** Where the paths of the repository begin on this machine, be they there or not. */
function rootOf({ git, history }, { top }) {
    return history.onDisk ? top : git.directory;
}
/**
 * For what needs no repository: a policy of the one that is there is still the one meant, and without a repository that
 * of the directory.
 */
async function policyOrPreset({ git, history, policy }) {
    if (policy !== null)
        return await policyFromFile(policy, { history });
    const info = await history.infoIfAny;
    return info === null ? await policyIn(git.directory) : await policyOfRepository(history, info);
}
/** The policy as a commit holds it. */
async function policyAt(history, commit, paths = POLICY_PATHS) {
    return only(await textsAt(history, commit, paths), async (path) => {
        if (isOutside(path))
            return OUTSIDE;
        const source = (await textsAt(history, commit, [path])).get(path);
        return source === undefined ? missing(path) : { source };
    });
}
/**
 * The texts of files at a commit, by path; what is no file there is left out.
 *
 * @throws Problem `policy-link` where one is a symbolic link: a work tree follows it, and a commit does not
 */
async function textsAt(history, commit, paths) {
    const found = await history.entriesAt(commit, paths);
    const link = found.find(({ mode }) => mode === '120000');
    if (link !== undefined)
        throw linked(link.path);
    const files = await history.read(found.filter(({ type }) => type === 'blob'), null);
    return new Map(files.flatMap(({ path, text }) => (text === null ? [] : [[path, text]])));
}
function linked(path) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)('policy-link', `${path} is a symbolic link`, 'commit the policy itself under this name');
}
/**
 * Where in the repository the policy of a pull request is, at its base and at its head; null where the user chose a
 * file that goes before both.
 */
function policyPaths(options, info) {
    const { policy, policyTrusted } = options;
    if (policy === null)
        return POLICY_PATHS;
    const root = rootOf(options, info);
    const inside = policyTrusted || root === null ? null : (0,_hosts_files_js__WEBPACK_IMPORTED_MODULE_1__/* .pathWithin */ .RY)(root, policy);
    return inside === null ? null : [inside];
}
const OUTSIDE = {
    problem: 'it lies outside of the repository; name a file inside it, relative to the policy file',
};
function missing(path) {
    return { problem: `there is no file ${path}; check the path, which counts from the policy file` };
}
function isOutside(path) {
    return path === '..' || path.startsWith('../') || /^(?:[/\\]|[A-Za-z]:)/.test(path);
}
async function only(found, read) {
    const [first, second] = [...found];
    if (first === undefined)
        return preset();
    if (second !== undefined)
        throw (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)('two-policies', `there are two policy files: ${[...found.keys()].join(' and ')}`, 'keep one of them');
    return await load(first[1], first[0], read);
}
async function load(source, file, read) {
    // YAML and schema are loaded only where there is something to read.
    const { loadPolicy, readExtended } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7934), __webpack_require__.e(1314)]).then(__webpack_require__.bind(__webpack_require__, 61314));
    const extended = await readExtended(source, file, read);
    const texts = [...extended.values()].map((each) => ('source' in each ? each.source : ''));
    return { ...loadPolicy(source, file, extended), file, source: [source, ...texts].join('\0') };
}
/** No file at all is a valid policy. */
function preset() {
    const { policy } = (0,_policy_compile_js__WEBPACK_IMPORTED_MODULE_2__/* .compilePolicy */ .C)(_policy_presets_semver_js__WEBPACK_IMPORTED_MODULE_3__/* .SEMVER */ .H);
    if (policy === null)
        throw new Error('the preset semver does not compile');
    const place = () => ({ file: '', line: 1, column: 1 });
    return { document: _policy_presets_semver_js__WEBPACK_IMPORTED_MODULE_3__/* .SEMVER */ .H, policy, place, has: () => false, file: null, source: null };
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

/***/ 89634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ay: () => (/* binding */ carriedBy),
/* harmony export */   s0: () => (/* binding */ boundOf),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/* harmony import */ var _versions_scheme_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68401);

const NEWEST = new Set(['main', 'master', 'trunk', 'develop']);
const NUMBERS = String.raw `v?(\d{1,9}(?:[._-]\d{1,9})?)(?:[._-]x)?`;
const CUSTOMARY = new RegExp(`^(?:(?:release|releases|support|maintenance|stable|hotfix)[/._-])?${NUMBERS}$`);
// Alone, two numbers joined by - or _ are rather a date or a ticket than a line.
const NO_LINE = /^\d+[_-]\d+$/;
const REL = /^rel[-_/](\d{1,9}(?:[._-]\d{1,9})?)$/;
/**
 * Which line a branch carries, or null where it carries none. Names match whole, never in part (policy.md,
 * *Decisions*, "Branches without configuration").
 *
 * @param rules null without configuration: then the customary names hold
 * @param defaultBranch the remote's, which carries the newest line
 */
function carriedBy(branch, rules, scheme, defaultBranch) {
    if (rules === null)
        return customary(branch, scheme, defaultBranch);
    for (const { pattern, line, prerelease } of rules) {
        const values = pattern.match(branch);
        if (values === null)
            continue;
        if (line === 'newest')
            return { bound: null, prerelease };
        return { bound: line ?? numbersOf(values), prerelease };
    }
    return null;
}
/** A branch's pattern holds numbers alone. */
function numbersOf(values) {
    return Object.fromEntries(Object.keys(values).map((part) => [part, (0,_versions_scheme_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(values, part)]));
}
function customary(branch, scheme, defaultBranch) {
    if (NEWEST.has(branch))
        return { bound: null, prerelease: null };
    const found = NO_LINE.test(branch) ? null : (CUSTOMARY.exec(branch) ?? REL.exec(branch));
    const bound = found === null ? null : boundOf(found[1].split(/[._-]/).map(Number), scheme);
    if (bound !== null)
        return { bound, prerelease: null };
    return branch === defaultBranch ? { bound: null, prerelease: null } : null;
}
/** The parts that the numbers of a name fix; null where they contradict the format or leave nothing to count up. */
function boundOf(numbers, scheme) {
    const bound = {};
    for (const [index, number] of numbers.entries()) {
        const place = scheme.numbers[index];
        if (place === undefined)
            return null;
        if (typeof place === 'string')
            bound[place] = number;
        else if (place !== number)
            return null;
    }
    const fixed = Object.keys(bound).length;
    return fixed === 0 || fixed === scheme.parts.length || !isLeading(bound, scheme) ? null : bound;
}
/** Whether these are the first parts of a version: what may be absent bounds nothing. */
function isLeading(bound, { naming }) {
    return Object.keys(bound).every((part, index) => naming[index] === part);
}
/** Whether a version shares the parts that a branch is bounded to. */
function within(parts, bound) {
    return bound === null || Object.entries(bound).every(([part, value]) => parts[part] === value);
}


/***/ }),

/***/ 20127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ parseTolerance),
/* harmony export */   m: () => (/* binding */ releaseWindow)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94419);
/* harmony import */ var _calendar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58424);


/** `10%` or `P1W`. */
function parseTolerance(text) {
    const percent = /^(\d{1,3})%$/.exec(text);
    if (percent !== null && Number(percent[1]) <= 100)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ percent: Number(percent[1]) });
    const span = (0,_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSpan */ .wr)(text);
    if (span.ok)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ span: span.value });
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .D)('bad-tolerance', `"${text}" is no tolerance`, 'write a whole share up to 100%, for instance 10%, or a duration such as P1W');
}
/**
 * When the release after one of that day is due; null where any day is right.
 *
 * A share is one of the days that lie between the two releases, and a part of a day counts as a whole one, to both
 * sides: 10% of the 365 days of P12M are 37 days. No tolerance leads back to before the release that it counts from.
 */
function releaseWindow(since, { every, tolerance }) {
    if (every === null)
        return null;
    const due = (0,_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .addSpan */ .ao)(since, every);
    if (tolerance === null)
        return { earliest: due, due, latest: due };
    const span = 'span' in tolerance
        ? tolerance.span
        : days(Math.ceil(((0,_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .daysBetween */ .YM)(since, due) * tolerance.percent) / 100));
    const earliest = (0,_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .subtractSpan */ .XT)(due, span);
    return { earliest: earliest < since ? since : earliest, due, latest: (0,_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .addSpan */ .ao)(due, span) };
}
function days(count) {
    return { years: 0, months: 0, weeks: 0, days: count };
}


/***/ }),

/***/ 3265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hy: () => (/* binding */ isYearly),
/* harmony export */   WZ: () => (/* binding */ nextFree),
/* harmony export */   Z5: () => (/* binding */ parseFreezeDay),
/* harmony export */   qN: () => (/* binding */ frozenOn)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94419);
/* harmony import */ var _calendar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58424);


const ONE_DAY = { years: 0, months: 0, weeks: 0, days: 1 };
const LAST_DAY = '9999-12-31';
/** More freezes than this in a row leave no day that is worth waiting for. */
const MOST_STEPS = 1000;
/** A day of every year, or one day. 29 February is a day of the year, though not of each. */
function parseFreezeDay(text) {
    if (/^\d{4}-/.test(text))
        return (0,_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDay */ .Iq)(text);
    if (!/^\d{2}-\d{2}$/.test(text))
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .D)('bad-day', `"${text}" is no day`, 'write MM-DD for every year, or YYYY-MM-DD');
    return (0,_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDay */ .Iq)(`2024-${text}`).ok
        ? { ok: true, value: text }
        : (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .D)('bad-day', `"${text}" is no day of the calendar`, 'write a day that exists, as MM-DD');
}
function isYearly({ from }) {
    return from.length === 5;
}
/** The freeze that stops a release of a kind on a day; of several the one that lasts longest. */
function frozenOn(day, kind, freezes) {
    let found = null;
    for (const freeze of freezes) {
        const until = freeze.except.includes(kind) ? null : lastDay(day, freeze);
        if (until !== null && (found === null || until > found.until))
            found = { freeze, until };
    }
    return found;
}
/** The first day, from this one on, on which no freeze stops a release of a kind; null where none is in sight. */
function nextFree(from, kind, freezes) {
    let day = from;
    for (let step = 0; step < MOST_STEPS; step++) {
        const frozen = frozenOn(day, kind, freezes);
        if (frozen === null)
            return day;
        if (frozen.until === LAST_DAY)
            return null;
        day = (0,_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .addSpan */ .ao)(frozen.until, ONE_DAY);
    }
    return null;
}
/** The last day of the freeze that a day lies in; null where it lies in none. */
function lastDay(day, freeze) {
    const { from, to } = freeze;
    if (!isYearly(freeze))
        return from <= day && day <= to ? to : null;
    const year = Number(day.slice(0, 4));
    const inYear = day.slice(5);
    if (from <= to)
        return from <= inYear && inYear <= to ? dayIn(year, to) : null;
    // Over New Year.
    if (inYear >= from)
        return dayIn(year + 1, to);
    return inYear <= to ? dayIn(year, to) : null;
}
/** A day of one year; 29 February is 28 February where there is none. */
function dayIn(year, monthDay) {
    if (year > 9999)
        return LAST_DAY;
    const day = `${String(year).padStart(4, '0')}-${monthDay}`;
    return (0,_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDay */ .Iq)(day).ok ? day : day.replace(/29$/, '28');
}


/***/ }),

/***/ 75197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ parseMatchText),
/* harmony export */   c: () => (/* binding */ matches)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94419);


function matches(match, line) {
    switch (match.is) {
        case 'any':
            return match.of.some((each) => matches(each, line));
        case 'glob':
            return match.glob === line.id || picomatch__WEBPACK_IMPORTED_MODULE_0__(match.glob, { dot: true })(line.id);
        case 'range':
            return match.bounds.every((bound) => holds(bound, line.numbers));
        case 'keys':
            if (match.flag !== null && !flagged(line, match.flag))
                return false;
            return Object.entries(match.parts).every(([part, test]) => tests(test, line.parts[part]));
    }
}
function flagged(line, flag) {
    const value = Object.hasOwn(line.flags, flag) ? line.flags[flag] : undefined;
    return value !== undefined && value !== false;
}
function tests(test, value) {
    if (value === undefined)
        return false;
    if (test === 'even')
        return value % 2 === 0;
    if (test === 'odd')
        return value % 2 === 1;
    return test.includes(value);
}
function holds({ operator, numbers }, line) {
    const order = compare(line, numbers);
    switch (operator) {
        case '<':
            return order < 0;
        case '<=':
            return order <= 0;
        case '>':
            return order > 0;
        case '>=':
            return order >= 0;
        case '=':
            return order === 0;
    }
}
/** Missing numbers count as 0: 9 is 9.0. */
function compare(a, b) {
    for (let index = 0; index < Math.max(a.length, b.length); index++) {
        const difference = (a[index] ?? 0) - (b[index] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
/** A glob over line ids (`*.4`) or a range (`>=8.2 <9`). */
function parseMatchText(text) {
    if (!/^\s*[<>=]/.test(text)) {
        return text.trim() === ''
            ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .D)('bad-match', 'an empty text matches no line', 'write a glob such as *.4 or a range such as >=8.2')
            : (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ is: 'glob', glob: text });
    }
    const bounds = [];
    for (const word of text
        .replace(/([<>=]+)\s+/g, '$1')
        .trim()
        .split(/\s+/)) {
        const found = /^(<=|>=|<|>|=)(\d{1,15}(?:\.\d{1,15})*)$/.exec(word);
        if (found === null)
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .D)('bad-match', `"${word}" is no bound of a range`, 'write bounds such as >=8.2 or <9, separated by spaces');
        bounds.push({
            operator: found[1],
            numbers: found[2].split('.').map(Number),
        });
    }
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ is: 'range', bounds });
}


/***/ }),

/***/ 97384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IP: () => (/* reexport safe */ _calendar_js__WEBPACK_IMPORTED_MODULE_0__.IP),
/* harmony export */   NU: () => (/* binding */ later),
/* harmony export */   Q3: () => (/* binding */ parsePlus),
/* harmony export */   _3: () => (/* binding */ evaluate),
/* harmony export */   bO: () => (/* binding */ parseUntilText),
/* harmony export */   qE: () => (/* binding */ isKnown),
/* harmony export */   tm: () => (/* binding */ NEVER),
/* harmony export */   vP: () => (/* binding */ OPEN)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94419);
/* harmony import */ var _calendar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58424);


/** Later than every day: the end of what never ends. */
const NEVER = 'never';
const OPEN = { from: '', to: NEVER, since: '' };
function isKnown(end) {
    return end.from === end.to;
}
/** Evaluates an `until`; what cannot be derived yet stays within bounds (policy.md, *Exact semantics*, 4). */
function evaluate(until, anchors) {
    switch (until.is) {
        case 'day':
            return { from: until.day, to: until.day, since: '' };
        case 'never':
            return { from: NEVER, to: NEVER, since: '' };
        case 'open':
            return OPEN;
        case 'anchor':
            return shift(anchorEnd(until.anchor, anchors), until, anchors);
        case 'latest':
        case 'earliest':
            return shift(combine(until.is, until.of.map((each) => evaluate(each, anchors))), until, anchors);
    }
}
function anchorEnd(anchor, anchors) {
    switch (anchor.on) {
        case 'released':
            return known(anchors.released);
        case 'newer': {
            const day = anchors.newer(anchor.of)[anchor.count - 1];
            return day === undefined ? OPEN : known(day);
        }
        case 'after':
            return anchors.after(anchor.phase);
        case 'flag': {
            const day = anchors.flag(anchor.flag);
            return day === null ? OPEN : known(day);
        }
    }
}
function known(day) {
    return { from: day, to: day, since: day };
}
function combine(which, ends) {
    const pick = which === 'latest' ? later : earlier;
    return {
        from: ends.map((end) => end.from).reduce(pick),
        to: ends.map((end) => end.to).reduce(pick),
        // The combination is settled once all its members are.
        since: ends.map((end) => end.since).reduce(later),
    };
}
function shift(end, by, anchors) {
    const move = (day) => {
        if (day === '' || day === NEVER)
            return day;
        const added = by.plus === undefined ? day : plus(day, by.plus, anchors.cycle);
        return by.snap === undefined || added === NEVER ? added : (0,_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .snapDay */ .Fq)(added, by.snap);
    };
    return { from: move(end.from), to: move(end.to), since: end.since };
}
function plus(day, amount, cycle) {
    if ('span' in amount)
        return (0,_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .addSpan */ .ao)(day, amount.span);
    // The policy's loader refuses cycles without a cadence; a line without one would never end.
    return cycle === null ? NEVER : (0,_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .addSpan */ .ao)(day, cycle, amount.cycles);
}
/** "" is before every day and {@link NEVER} after every one, which is how they compare as text. */
function later(a, b) {
    return a > b ? a : b;
}
function earlier(a, b) {
    return a < b ? a : b;
}
/** The short forms: a duration from the release, a day, `never` or `open`. */
function parseUntilText(text) {
    if (text === 'never')
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ is: 'never' });
    if (text === 'open')
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ is: 'open' });
    if (/^\d/.test(text)) {
        const day = (0,_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDay */ .Iq)(text);
        return day.ok ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ is: 'day', day: day.value }) : day;
    }
    const span = (0,_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSpan */ .wr)(text);
    if (span.ok)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ is: 'anchor', anchor: { on: 'released' }, plus: { span: span.value } });
    if (text.startsWith('P'))
        return span;
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .D)('bad-until', `"${text}" is no end of a phase`, 'write a duration from the release (P18M), a day (2027-04-30), never, open, or an anchor such as {newer: 2}');
}
/** `P6M` or `2 cycles`. */
function parsePlus(text) {
    const cycles = /^(\d{1,3}) cycles?$/.exec(text);
    if (cycles !== null && Number(cycles[1]) > 0)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ cycles: Number(cycles[1]) });
    const span = (0,_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSpan */ .wr)(text);
    if (span.ok)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ span: span.value });
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .D)('bad-duration', `"${text}" is no duration`, 'write a duration such as P6M, or a number of release cycles such as "1 cycles"');
}



/***/ }),

/***/ 52588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ox: () => (/* binding */ audienceOf),
/* harmony export */   Te: () => (/* binding */ PLACES_OF),
/* harmony export */   Wr: () => (/* binding */ COMMAND),
/* harmony export */   nE: () => (/* binding */ LEVELS_OF_INCONCLUSIVE),
/* harmony export */   sX: () => (/* binding */ PLACED)
/* harmony export */ });
/** The checker that is a program of the machine, by its name. */
const COMMAND = 'command';
/** Words for the place of a surface in the repository; all but `directory` exclude each other. */
const PLACED = ['entry', 'file', 'files', 'directory'];
/** How each checker's surface may be named. A checker that has no word here is none that policies speak of. */
const PLACES_OF = {
    typescript: ['entry', 'directory'],
    package: ['directory'],
    openapi: ['file', 'files', 'directory'],
    'json-schema': ['file', 'files', 'directory'],
    graphql: ['file', 'files', 'directory'],
    protobuf: ['file', 'files', 'directory'],
    [COMMAND]: ['file', 'directory'],
};
const EVERYBODY = audience([
    'caller',
    'implementer',
    'type-user',
    'installer',
    'writer',
    'reader',
    'wire',
    'json',
    'path',
]);
const AUDIENCES = {
    // A new member on a type that only ever comes from the package breaks nobody who does not implement it.
    typescript: { all: ['caller', 'implementer', 'type-user'], usual: ['caller', 'type-user'] },
    package: audience(['caller', 'installer', 'type-user']),
    openapi: audience(['caller', 'reader', 'writer', 'implementer']),
    'json-schema': audience(['writer', 'reader']),
    graphql: audience(['caller', 'reader', 'writer', 'type-user', 'implementer']),
    protobuf: audience(['wire', 'json']),
};
function audience(all) {
    return { all, usual: all };
}
function audienceOf(checker) {
    return AUDIENCES[checker] ?? EVERYBODY;
}
/** How loudly it is told that something was not compared. */
const LEVELS_OF_INCONCLUSIVE = ['error', 'warning', 'note'];


/***/ }),

/***/ 26287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ compileLicenses),
/* harmony export */   y: () => (/* binding */ usualTerms)
/* harmony export */ });
/* harmony import */ var _base_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50578);

/** Without a word of its own a policy has the terms of the add-on store (policy.md, *Presets*). */
const USUAL = { plain: 'minor', 'upgrade-right': 'major' };
/** The terms without the key `licenses`; null where the versions have no parts of those names. */
function usualTerms(scheme) {
    const fit = Object.values(USUAL).every((part) => scheme.parts.includes(part));
    return fit ? { reach: USUAL, older: 'deny', parts: scheme.parts } : null;
}
/** @param kinds what `max-stranded` may name */
function compileLicenses(document, scheme, kinds, mistakes) {
    const { licenses } = document;
    if (licenses === undefined)
        return null;
    for (const kind of Object.keys(licenses['max-stranded'] ?? {}))
        if (!kinds.includes(kind))
            mistakes.key(['licenses', 'max-stranded', kind], `unknown kind "${kind}"; expected ${(0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(kinds)}${(0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .au)(kind, kinds)}`);
    const reach = reachOf(licenses, scheme, mistakes);
    const unlike = licenses.older === 'allow' ? unlikeNumbers(reach.plain, scheme) : null;
    if (unlike !== null)
        mistakes.add(['licenses', 'older'], `allow goes by numbers, and the part "${unlike}" does not sort as one; expected deny, or a reach that ends left of it`);
    return {
        terms: {
            reach,
            older: licenses.older ?? 'deny',
            parts: scheme.parts,
        },
        population: licenses.population ?? null,
        maxStranded: licenses['max-stranded'] ?? {},
    };
}
/**
 * The first part that decides and whose order checkLicense does not know: it compares numbers as numbers, and all else
 * as text.
 */
function unlikeNumbers(plain, { parts, details }) {
    const deciding = parts.slice(0, parts.indexOf(plain ?? '') + 1);
    const unlike = deciding.find((part) => {
        const detail = details.get(part);
        if (detail === undefined)
            return false;
        const number = detail.type === 'number' || detail.type === 'date';
        return !number || !detail.ordered || detail.prerelease;
    });
    return unlike ?? null;
}
function reachOf({ reach }, scheme, mistakes) {
    const before = mistakes.list.length;
    for (const key of ['plain', 'upgrade-right']) {
        const part = reach?.[key];
        if (part === undefined && !scheme.parts.includes(USUAL[key]))
            mistakes.key(['licenses'], `the versions have no part "${USUAL[key]}", which licenses.reach.${key} names without a word; write ${key}: with one of ${(0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(scheme.parts)}`);
        else if (part !== undefined && !scheme.parts.includes(part))
            mistakes.add(['licenses', 'reach', key], `the versions have no part "${part}"; expected ${(0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(scheme.parts)}${(0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .au)(part, scheme.parts)}`);
    }
    const found = { ...USUAL, ...reach };
    const wrongOrder = scheme.parts.indexOf(found.plain) < scheme.parts.indexOf(found['upgrade-right']);
    if (mistakes.list.length === before && wrongOrder)
        mistakes.add(['licenses', 'reach', reach?.plain === undefined ? 'upgrade-right' : 'plain'], `with upgrade right a license would reach less (${found['upgrade-right']}) than without (${found.plain}): expected upgrade-right to name the same part, or one further left`);
    return found;
}


/***/ }),

/***/ 30390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ compileRelease),
/* harmony export */   T9: () => (/* binding */ notesPath),
/* harmony export */   s$: () => (/* binding */ CHANNEL),
/* harmony export */   tL: () => (/* binding */ isPointerOf)
/* harmony export */ });
/* harmony import */ var _base_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50578);
/* harmony import */ var _versions_ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62833);
/* harmony import */ var _versions_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55466);



/**
 * Whether a tag is one of the policy's pointers by its name: no release, and nothing to judge. Of a channel that nobody
 * knows it is none: any word would fit `{channel}`.
 */
function isPointerOf({ pointers, channels }, tag) {
    return pointers.some(({ template, channel }) => {
        const values = template.match(tag);
        if (values === null || template.fill(values) !== tag)
            return false;
        return !channel || channels.includes(String(values[CHANNEL]));
    });
}
/** The part of a pointer that is no part of a version. */
const CHANNEL = 'channel';
/** What the parts of a version are tried with. */
const NUMBERS = [0, 1, 6, 10, 26, 2026];
const CHANNELS = ['alpha', 'beta', 'rc', 'next', 'canary', 'preview', 'dev'];
/** What a path may name besides the parts of a version. */
const VERSION = 'version';
/** @param tags null where `versions.tag` is wrong itself */
function compileRelease(document, scheme, tags, mistakes) {
    const { release = {}, branches = [] } = document;
    const channels = [...new Set([...CHANNELS, ...branches.flatMap(({ prerelease }) => prerelease ?? [])])];
    checkNotesPath(release.notes?.file, scheme, mistakes);
    return {
        tag: release.tag ?? 'annotated',
        githubRelease: release['github-release'] ?? false,
        pointers: compilePointers(release.pointers ?? [], channels, scheme, tags, mistakes),
        channels,
        notes: { file: release.notes?.file ?? null, command: release.notes?.command ?? null },
    };
}
function compilePointers(written, channels, scheme, tags, mistakes) {
    const seen = new Set();
    return written.flatMap((source, index) => {
        const path = ['release', 'pointers', String(index)];
        const compiled = (0,_versions_template_js__WEBPACK_IMPORTED_MODULE_0__/* .compileTemplate */ .G)(source, { [CHANNEL]: { type: 'ident' } }, false);
        if (!compiled.ok) {
            mistakes.fault(path, compiled.fault);
            return [];
        }
        const template = compiled.value;
        const parts = template.parts.filter((part) => part !== CHANNEL);
        const rule = { source, template, channel: parts.length < template.parts.length };
        const why = seen.has(source)
            ? `"${source}" stands here twice; remove one`
            : (wrongParts(source, parts, rule.channel, scheme) ?? wrongName(rule, parts, channels, tags));
        seen.add(source);
        if (why !== null)
            mistakes.add(path, why);
        return why === null ? [rule] : [];
    });
}
/** A pointer is shared: it names the first parts of a version, and not all of them. */
function wrongParts(source, parts, channel, { naming, parts: all }) {
    const leading = naming.slice(0, parts.length);
    const other = parts.find((part) => !leading.includes(part));
    const possible = naming.slice(0, Math.max(1, all.length - 1)).map((part) => `{${part}}`);
    if (other !== undefined)
        return `the pointer "${source}" names {${other}}; expected the first parts of a version, ${(0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(possible)}, or {${CHANNEL}}${naming.includes(other) ? '' : (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .au)(other, [...naming, CHANNEL])}`;
    if (parts.length === all.length && !channel)
        return `no two versions share the pointer "${source}": it names every part of a version; leave the last parts out`;
    return null;
}
/** A pointer that could be a version's tag would be taken for a release, and a release would be moved. */
function wrongName({ template }, parts, channels, tags) {
    for (const name of sampleNames(template, parts, channels)) {
        const illegal = (0,_versions_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .refProblem */ .T)(name);
        if (illegal !== null)
            return `the pointer "${template.source}" is no legal tag: git refuses "${name}" because ${illegal}`;
        const read = tags?.read(name);
        const version = read?.ok === true ? read.value : (tags?.readTested(name) ?? null);
        if (version !== null)
            return `the pointer "${template.source}" could be the tag of a version: ${name} is read as ${version.text}; give it a name that versions.tag does not have`;
    }
    return null;
}
function sampleNames(template, parts, channels) {
    let values = [{}];
    for (const part of parts)
        values = values.flatMap((some) => NUMBERS.map((n) => ({ ...some, [part]: n })));
    return new Set(values.flatMap((some) => channels.map((channel) => template.fill({ ...some, [CHANNEL]: channel }))));
}
function checkNotesPath(file, scheme, mistakes) {
    const path = ['release', 'notes', 'file'];
    const known = [VERSION, ...scheme.parts];
    const unknown = [...(file ?? '').matchAll(PLACEHOLDER)].find(([, name]) => !known.includes(name ?? ''));
    const rest = (file ?? '').replace(PLACEHOLDER, '');
    if (unknown !== undefined)
        mistakes.add(path, `${unknown[0]} is no part of a version; expected ${(0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(known.map((name) => `{${name}}`))}${(0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .au)(unknown[1] ?? '', known)}`);
    else if (/[{}]/.test(rest))
        mistakes.add(path, `"${file}" has a brace without its other half; write {version}`);
}
const PLACEHOLDER = /\{([^{}]*)\}/g;
/** The path of a version's notes: `{version}` and the parts of the version in place of their names. */
function notesPath(file, version, scheme) {
    return file.replace(PLACEHOLDER, (_, name) => name === VERSION ? version.text : scheme.write(name, version.parts[name] ?? 0));
}


/***/ }),

/***/ 55725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ compilePolicy)
});

// EXTERNAL MODULE: ./build/base/nearest.js
var nearest = __webpack_require__(50578);
// EXTERNAL MODULE: ./build/lines/calendar.js
var calendar = __webpack_require__(58424);
// EXTERNAL MODULE: ./build/lines/until.js
var lines_until = __webpack_require__(97384);
// EXTERNAL MODULE: ./build/versions/kinds.js
var versions_kinds = __webpack_require__(64587);
// EXTERNAL MODULE: ./build/base/glob.js
var base_glob = __webpack_require__(56120);
;// CONCATENATED MODULE: ./build/policy/compile-approvals.js


/** @param kinds that the policy knows */
function compileApprovals(document, kinds, mistakes) {
    const found = {};
    for (const [kind, { label, teams = [], reviewed = 'head', files = [] }] of Object.entries(document.approvals ?? {})) {
        if (!kinds.includes(kind))
            mistakes.key(['approvals', kind], `unknown kind "${kind}"; expected ${(0,nearest/* oneOf */.yL)(kinds)}${(0,nearest/* didYouMean */.au)(kind, kinds)}`);
        if (label?.trim() === '')
            mistakes.add(['approvals', kind, 'label'], 'the label is empty; write its name, or remove the key');
        for (const [index, team] of teams.entries())
            if (team.trim() === '')
                mistakes.add(['approvals', kind, 'teams', String(index)], 'the name of the team is empty');
        const globs = files.flatMap((file) => {
            const glob = (0,base_glob/* compileGlob */.S)(file);
            return glob.ok ? [glob.value] : [];
        });
        found[kind] = { label: label ?? null, teams, reviewed, files: globs };
    }
    return found;
}

// EXTERNAL MODULE: ./build/lines/branch.js
var branch = __webpack_require__(89634);
// EXTERNAL MODULE: ./build/versions/template.js + 3 modules
var versions_template = __webpack_require__(55466);
;// CONCATENATED MODULE: ./build/policy/compile-branches.js


/** The rules for branches, with every name they use checked; null without configuration. */
function compileBranches(document, scheme, by, mistakes) {
    if (document.branches === undefined)
        return null;
    return document.branches.flatMap((branch, index) => {
        const path = ['branches', String(index)];
        const pattern = (0,versions_template/* compileTemplate */.G)(branch.name, {}, false);
        if (!pattern.ok) {
            mistakes.fault([...path, 'name'], pattern.fault);
            return [];
        }
        checkChannel([...path, 'prerelease'], branch.prerelease, scheme, mistakes);
        const parts = pattern.value.parts;
        const line = branch.line === undefined || branch.line === 'newest'
            ? (branch.line ?? null)
            : fixedLine(branch.line, by, scheme);
        if (branch.line !== undefined && line === null)
            mistakes.add([...path, 'line'], `"${branch.line}" is no line: expected newest, or a line such as 6`);
        if (branch.line !== undefined && parts.length > 0)
            mistakes.add([...path, 'line'], `the name already says the line by {${parts.join('}, {')}}; remove line`);
        if (branch.line === undefined && parts.length === 0)
            mistakes.add([...path, 'name'], `"${branch.name}" names no line: add line: newest, or a part such as {${scheme.parts[0]}}`);
        const leading = scheme.naming.slice(0, parts.length);
        if (parts.some((part) => !leading.includes(part)) ||
            (parts.length > 0 && parts.length === scheme.parts.length && scheme.parts.length > 1)) {
            mistakes.add([...path, 'name'], `{${parts.join('}, {')}} does not bound a line: expected the first parts of a version, for instance {${scheme.parts[0]}}`);
        }
        return [{ pattern: pattern.value, line, prerelease: branch.prerelease ?? null }];
    });
}
function fixedLine(line, by, scheme) {
    const numbers = line.split('.');
    if (!numbers.every((number) => /^\d{1,15}$/.test(number)))
        return null;
    if (numbers.length === by.length)
        return Object.fromEntries(by.map((part, index) => [part, Number(numbers[index])]));
    return (0,branch/* boundOf */.s0)(numbers.map(Number), scheme);
}
function checkChannel(path, channel, scheme, mistakes) {
    if (channel === undefined)
        return;
    if (!/^(?=.*[A-Za-z-])[0-9A-Za-z-]+$/.test(channel))
        mistakes.add(path, `"${channel}" is no channel: expected one identifier with a letter, such as beta or rc`);
    else {
        // A scheme may know only some channels: PEP 440 has a, b, rc and dev.
        const made = scheme.prerelease(scheme.of({ [scheme.parts[0]]: 1 }), channel, 1);
        if (!made.ok)
            mistakes.fault(path, made.fault);
    }
}

// EXTERNAL MODULE: ./build/lines/cadence.js
var cadence = __webpack_require__(20127);
// EXTERNAL MODULE: ./build/lines/freeze.js
var freeze = __webpack_require__(3265);
;// CONCATENATED MODULE: ./build/policy/compile-cadence.js




/** How often releases of each kind come. That the kinds exist is checked with all others. */
function compileCadence(document, mistakes) {
    const found = {};
    for (const [kind, { every, tolerance }] of Object.entries(document.cadence ?? {})) {
        const path = ['cadence', kind, 'every'];
        const span = every === 'any' ? null : (0,calendar/* parseSpan */.wr)(every);
        if (span?.ok && isNothing(span.value))
            mistakes.add(path, `"${every}" is no time between two releases; for no cadence write any`);
        if (kind === 'security' && every !== 'any')
            mistakes.add(path, 'a security release waits for nothing; write every: any');
        const allowed = tolerance === undefined ? null : (0,cadence/* parseTolerance */.B)(tolerance);
        found[kind] = {
            every: span?.ok ? span.value : null,
            tolerance: allowed?.ok ? allowed.value : null,
            words: tolerance === undefined ? `every ${every}` : `every ${every}, give or take ${tolerance}`,
        };
    }
    return found;
}
function isNothing({ years, months, weeks, days }) {
    return years + months + weeks + days === 0;
}
const ONE_DAY = { years: 0, months: 0, weeks: 0, days: 1 };
/** @param kinds what `except` may name */
function compileFreeze(document, kinds, mistakes) {
    return (document.freeze ?? []).map(({ from, to, except = [], why }, index) => {
        const path = ['freeze', String(index)];
        const mixed = (0,freeze/* isYearly */.Hy)({ from }) !== (0,freeze/* isYearly */.Hy)({ from: to });
        if (mixed)
            mistakes.add([...path, 'to'], `"${to}" is not written as from (${from}): write MM-DD twice for every year, or YYYY-MM-DD twice for once`);
        else if (!(0,freeze/* isYearly */.Hy)({ from }) && to < from)
            mistakes.add([...path, 'to'], `the freeze would end on ${to}, before it begins on ${from}`);
        else if ((0,freeze/* isYearly */.Hy)({ from }) && coversYear(from, to))
            mistakes.add([...path, 'to'], `a freeze from ${from} to ${to} holds all year; for kinds that are never released leave them out of allow`);
        for (const [position, kind] of except.entries())
            if (!kinds.includes(kind))
                mistakes.add([...path, 'except', String(position)], `unknown kind "${kind}"; expected ${(0,nearest/* oneOf */.yL)(kinds)}${(0,nearest/* didYouMean */.au)(kind, kinds)}`);
        return { from, to, except, why: why ?? null };
    });
}
function coversYear(from, to) {
    return (0,calendar/* addSpan */.ao)(`2024-${to}`, ONE_DAY).slice(5) === from;
}

// EXTERNAL MODULE: ./build/policy/compatibility-keys.js
var compatibility_keys = __webpack_require__(52588);
;// CONCATENATED MODULE: ./build/policy/compile-compatibility.js




function compileCompatibility(document, kinds, mistakes) {
    const declared = document.compatibility ?? [];
    return {
        paths: declared.flatMap((entry, index) => entry.paths === undefined ? [] : [pathSurface(entry, entry.paths, index, kinds, mistakes)]),
        surfaces: declared.flatMap((entry, index) => (entry.paths === undefined ? [surface(entry, index)] : [])),
    };
}
function pathSurface(entry, paths, index, kinds, mistakes) {
    const at = ['compatibility', String(index), 'paths'];
    const written = Object.entries(paths);
    if (written.length === 0)
        mistakes.add(at, 'expected at least one pattern with its kind, such as {"db/migrations/**": major}');
    const rules = written.flatMap(([pattern, requires]) => {
        const glob = (0,base_glob/* compileGlob */.S)(pattern);
        if (!glob.ok)
            mistakes.key([...at, pattern], `${glob.fault.message}; ${glob.fault.remedy}`);
        const fits = kinds.parts(requires) !== null;
        if (!fits)
            mistakes.add([...at, pattern], kindProblem(requires, kinds));
        return glob.ok && fits ? [{ glob: glob.value, requires }] : [];
    });
    return { ...declaredOf(entry, index, 'paths'), rules };
}
function surface(entry, index) {
    const { checker, directory = '.', files = [], baseline = 'tag', build = [] } = entry;
    const single = entry.entry ?? entry.file ?? null;
    const what = single ?? (files.length > 0 ? files.join(', ') : directory === '.' ? '' : directory);
    return {
        ...declaredOf(entry, index, what === '' ? checker : `${checker} ${what}`),
        place: {
            directory: directory === '.' ? '' : directory,
            entry: single,
            files: files.flatMap((pattern) => {
                const glob = (0,base_glob/* compileGlob */.S)(pattern);
                return glob.ok ? [glob.value] : [];
            }),
        },
        given: { ...entry },
        baseline,
        build,
        affects: new Set(entry.affects ?? (0,compatibility_keys/* audienceOf */.Ox)(checker).usual),
        onInconclusive: entry['on-inconclusive'] ?? 'error',
    };
}
function declaredOf({ checker, name, accept = [] }, index, usual) {
    return {
        index,
        checker,
        name: name ?? usual,
        accept: accept.map(({ id, reason, until }) => ({ id, reason, until: until ?? null })),
    };
}
function kindProblem(kind, { order }) {
    if (kind === versions_kinds/* NONE */.x3)
        return 'none requires nothing; remove the pattern, or name a kind';
    return `the versions have no part for the kind "${kind}"; expected ${(0,nearest/* oneOf */.yL)(order)}${(0,nearest/* didYouMean */.au)(kind, order)}`;
}

// EXTERNAL MODULE: ./build/policy/compile-licenses.js
var compile_licenses = __webpack_require__(26287);
;// CONCATENATED MODULE: ./build/policy/compile-page.js

/** The key of `advice` that is no kind. */
const SUPPORT = 'support';
/** The files that `docs` names. */
function compileDocs(document, mistakes) {
    const { security, releases, page, openeox } = document.docs ?? {};
    const files = [
        ...(security === undefined
            ? []
            : [
                {
                    as: 'security',
                    lang: 'en',
                    ...(typeof security === 'string' ? { path: security } : security),
                },
            ]),
        ...(releases === undefined
            ? []
            : [
                {
                    as: 'releases',
                    link: null,
                    category: null,
                    ...(typeof releases === 'string' ? { path: releases } : releases),
                },
            ]),
        ...pages(page).map(({ path, lang = 'en', format, lines = true }) => ({ as: 'page', path, lang, format: format ?? formatOf(path), lines })),
        ...(openeox === undefined ? [] : [{ as: 'openeox', path: openeox }]),
    ];
    const seen = new Set();
    for (const { as, path } of files) {
        if (seen.has(path))
            mistakes.add(['docs', as], `two files are named ${path}; give each its own`);
        seen.add(path);
    }
    return files;
}
function pages(written) {
    if (written === undefined)
        return [];
    return isList(written) ? written : [written];
}
function isList(written) {
    return Array.isArray(written);
}
function formatOf(path) {
    return /\.html?$/i.test(path) ? 'html' : 'markdown';
}
/** Advice is given on kinds, and on support. */
function checkAdvice({ advice }, kinds, mistakes) {
    const possible = [...kinds, SUPPORT];
    for (const key of Object.keys(advice ?? {}))
        if (!possible.includes(key))
            mistakes.key(['advice', key], `unknown kind "${key}"; expected ${(0,nearest/* oneOf */.yL)(possible)}${(0,nearest/* didYouMean */.au)(key, possible)}`);
}

// EXTERNAL MODULE: ./build/policy/compile-release.js
var compile_release = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/base/mapping.js
var mapping = __webpack_require__(17118);
// EXTERNAL MODULE: ./build/lines/match.js
var match = __webpack_require__(75197);
;// CONCATENATED MODULE: ./build/policy/compile-until.js


/** The data of an `until` whose texts the schema has checked. */
function compileUntil(written) {
    if (typeof written === 'string')
        return must((0,lines_until/* parseUntilText */.bO)(written));
    const shift = {
        ...(written.plus === undefined ? {} : { plus: must((0,lines_until/* parsePlus */.Q3)(written.plus)) }),
        ...(written.snap === undefined ? {} : { snap: must((0,lines_until/* parseSnap */.IP)(written.snap)) }),
    };
    if (written.latest !== undefined)
        return { is: 'latest', of: written.latest.map(compileUntil), ...shift };
    if (written.earliest !== undefined)
        return { is: 'earliest', of: written.earliest.map(compileUntil), ...shift };
    return { is: 'anchor', anchor: anchorOf(written), ...shift };
}
function anchorOf(written) {
    if (written.newer !== undefined)
        return { on: 'newer', count: written.newer, of: written.of ?? 'line' };
    if (written.after !== undefined)
        return { on: 'after', phase: written.after };
    if (written.flag !== undefined)
        return { on: 'flag', flag: written.flag };
    return { on: 'released' };
}
function compileMatch(written) {
    if (typeof written === 'string')
        return must((0,match/* parseMatchText */.K)(written));
    if (compile_until_isList(written))
        return { is: 'any', of: written.map((each) => must((0,match/* parseMatchText */.K)(each))) };
    const { flag, ...parts } = written;
    const tests = Object.entries(parts).map(([part, test]) => [
        part,
        typeof test === 'number' ? [test] : test,
    ]);
    return { is: 'keys', parts: Object.fromEntries(tests), flag: typeof flag === 'string' ? flag : null };
}
function compile_until_isList(written) {
    return Array.isArray(written);
}
/** Texts that reach this place were checked by the schema: a fault here is ours. */
function must(result) {
    if (!result.ok)
        throw new Error(result.fault.message);
    return result.value;
}

// EXTERNAL MODULE: ./build/policy/life.js
var life = __webpack_require__(71741);
;// CONCATENATED MODULE: ./build/policy/compile-support.js





const COUNTED = ['line', 'major', 'same-major'];
/** The tracks of a policy, with every name they use checked; null without `support`. */
function compileTracks(document, by, scheme, kinds, cycle, mistakes) {
    const { support } = document;
    if (support?.phases === undefined && support?.tracks === undefined) {
        if (support !== undefined && (support.minimum !== undefined || support.notice !== undefined)) {
            mistakes.add(['support'], 'minimum and notice speak of phases, and there are none; add phases or tracks');
        }
        for (const [id, known] of Object.entries(document.lines?.known ?? {})) {
            for (const phase of Object.keys(known.end ?? {}))
                mistakes.key(['lines', 'known', id, 'end', phase], `there is no phase "${phase}": the policy has no support`);
            if (known.track !== undefined)
                mistakes.add(['lines', 'known', id, 'track'], `there is no track "${known.track}": the policy has no support.tracks`);
        }
        return null;
    }
    const names = (support.tracks ?? []).map(({ name }) => name);
    const context = { by, scheme, kinds, cycle, names, mistakes, flags: flagKinds(document) };
    const tracks = support.tracks === undefined
        ? [
            {
                name: null,
                match: null,
                phases: phaseRules(support.phases ?? [], ['support', 'phases'], context),
            },
        ]
        : support.tracks.map((track, index) => {
            const path = ['support', 'tracks', String(index)];
            if (names.indexOf(track.name) !== index)
                mistakes.add([...path, 'name'], `there are two tracks "${track.name}"; give each its own name`);
            if (COUNTED.includes(track.name))
                mistakes.add([...path, 'name'], `"${track.name}" already has a meaning in of:; give the track another name`);
            checkMatch(track.match, [...path, 'match'], context);
            return {
                name: track.name,
                match: track.match === undefined ? null : compileMatch(track.match),
                phases: phaseRules(track.phases, [...path, 'phases'], context),
            };
        });
    checkKnown(document, tracks, mistakes);
    return tracks;
}
function flagKinds(document) {
    const flags = new Map();
    for (const known of Object.values(document.lines?.known ?? {})) {
        for (const [name, value] of Object.entries(known.flags ?? {})) {
            const kind = typeof value === 'string' ? 'day' : 'true';
            const before = flags.get(name);
            flags.set(name, before === undefined || before === kind ? kind : 'both');
        }
    }
    return flags;
}
function phaseRules(phases, path, context) {
    const { mistakes, kinds } = context;
    const rules = phases.map((phase, index) => {
        const here = [...path, String(index)];
        const earlier = phases.slice(0, index).map(({ name }) => name);
        if (earlier.includes(phase.name))
            mistakes.add([...here, 'name'], `there are two phases "${phase.name}"; give each its own name`);
        if (phase.name === 'ended')
            mistakes.add([...here, 'name'], 'ended is what a line is after its last phase; give the phase another name');
        for (const [position, kind] of phase.allow.entries()) {
            if (!kinds.includes(kind))
                mistakes.add([...here, 'allow', String(position)], `unknown kind "${kind}"; expected ${(0,nearest/* oneOf */.yL)(kinds)}${(0,nearest/* didYouMean */.au)(kind, kinds)}`);
        }
        checkUntil(phase.until, [...here, 'until'], earlier, phases.map(({ name }) => name), context);
        return { name: phase.name, allow: phase.allow, until: compileUntil(phase.until) };
    });
    checkOrder(rules, path, context);
    return rules;
}
function checkUntil(until, path, earlier, all, context) {
    const { mistakes, names, flags, cycle } = context;
    if (typeof until === 'string')
        return;
    if (until.after !== undefined && !earlier.includes(until.after)) {
        const why = all.includes(until.after)
            ? `"${until.after}" is not before this phase`
            : `there is no phase "${until.after}"${(0,nearest/* didYouMean */.au)(until.after, earlier)}`;
        mistakes.add([...path, 'after'], `${why}; expected ${earlier.length > 0 ? (0,nearest/* oneOf */.yL)(earlier) : 'another anchor: this is the first phase'}`);
    }
    if (until.of !== undefined && !COUNTED.includes(until.of) && !names.includes(until.of)) {
        mistakes.add([...path, 'of'], `"${until.of}" names no lines; expected ${(0,nearest/* oneOf */.yL)([...COUNTED, ...names])}${(0,nearest/* didYouMean */.au)(until.of, [...COUNTED, ...names])}`);
    }
    if (until.flag !== undefined && flags.get(until.flag) !== undefined && flags.get(until.flag) !== 'day') {
        mistakes.add([...path, 'flag'], `the flag "${until.flag}" is true on some line, but a phase can only end on a day; give it a date in lines.known`);
    }
    if (until.plus !== undefined && / cycles?$/.test(until.plus) && cycle === null) {
        mistakes.add([...path, 'plus'], `"${until.plus}" needs the length of a cycle; add cadence with every: for the kind that opens a line`);
    }
    for (const key of ['latest', 'earliest']) {
        for (const [index, each] of (until[key] ?? []).entries())
            checkUntil(each, [...path, key, String(index)], earlier, all, context);
    }
}
function checkMatch(match, path, { by, mistakes }) {
    if (!(0,mapping/* isMapping */.p)(match))
        return;
    for (const key of Object.keys(match)) {
        if (key !== 'flag' && !by.includes(key))
            mistakes.key([...path, key], `lines have no part "${key}"; expected ${(0,nearest/* oneOf */.yL)([...by, 'flag'])}${(0,nearest/* didYouMean */.au)(key, [...by, 'flag'])}`);
    }
}
function checkKnown(document, tracks, mistakes) {
    const phases = [...new Set(tracks.flatMap((track) => track.phases.map(({ name }) => name)))];
    const names = tracks.flatMap(({ name }) => (name === null ? [] : [name]));
    for (const [id, known] of Object.entries(document.lines?.known ?? {})) {
        for (const phase of Object.keys(known.end ?? {})) {
            if (!phases.includes(phase))
                mistakes.key(['lines', 'known', id, 'end', phase], `there is no phase "${phase}"; expected ${(0,nearest/* oneOf */.yL)(phases)}${(0,nearest/* didYouMean */.au)(phase, phases)}`);
        }
        if (known.track !== undefined && !names.includes(known.track)) {
            mistakes.add(['lines', 'known', id, 'track'], `there is no track "${known.track}"; expected ${names.length > 0 ? (0,nearest/* oneOf */.yL)(names) : 'none: the policy has no support.tracks'}${(0,nearest/* didYouMean */.au)(known.track, names)}`);
        }
    }
}
/**
 * "Impossible phase order": a phase that would end before the one ahead of it on every line, or that follows one
 * which never ends, can never hold.
 */
function checkOrder(phases, path, context) {
    for (const [index, phase] of phases.entries()) {
        const before = phases[index - 1];
        if (before === undefined)
            continue;
        const here = [...path, String(index), 'until'];
        if (before.until.is === 'never') {
            context.mistakes.add(here, `the phase "${phase.name}" can never begin, because "${before.name}" never ends; remove one of them`);
        }
        else if (neverAfter(phase.until, before.until, phases.slice(0, index), context.cycle)) {
            context.mistakes.add(here, `the phase "${phase.name}" would end before "${before.name}" does, so it could never hold; put the phases in the order of their ends`);
        }
    }
}
/** Whether an end comes before the one ahead of it, whenever the line is released and however fast others follow. */
function neverAfter(until, before, earlier, cycle) {
    const counted = new Set([until, before, ...earlier.map((phase) => phase.until)].flatMap(life/* countedLines */.Su));
    // Fixed days say nothing about a line released long before or after them.
    for (const released of ['2023-01-01', '2023-08-31', '2024-02-29', '1970-01-01', '2200-01-01']) {
        for (const pace of [1, 12, 120].map(life/* months */.US)) {
            for (const rare of ['', ...counted]) {
                const ends = (0,life/* endsIn */.We)({ released, pace, rare }, [...earlier, { name: '', allow: [], until }], cycle);
                const [first, second] = [ends.at(-2), ends.at(-1)];
                // Ends that stay open say nothing at all. One order that works is enough, and the first one tried nearly
                // always does.
                if (!(0,lines_until/* isKnown */.qE)(first) || !(0,lines_until/* isKnown */.qE)(second) || second.to >= first.from)
                    return false;
            }
        }
    }
    return true;
}

// EXTERNAL MODULE: ./build/base/result.js
var result = __webpack_require__(94419);
// EXTERNAL MODULE: ./build/versions/dates.js
var versions_dates = __webpack_require__(49653);
// EXTERNAL MODULE: ./build/versions/scheme.js
var versions_scheme = __webpack_require__(68401);
;// CONCATENATED MODULE: ./build/versions/count.js




/** The parts after counting up; those that are not in it have become absent. */
function countUp(version, named, grammar, { today, counter }) {
    const { parts, dates, pre } = grammar;
    const counted = new Set(named.filter((name) => name !== versions_scheme/* DATE */.vH));
    const on = today === undefined ? null : (0,versions_dates/* datesOn */.Fz)(today, dates);
    let first = Math.min(...parts.flatMap(({ name }, index) => (counted.has(name) ? index : [])));
    let dated = false;
    if (named.includes(versions_scheme/* DATE */.vH)) {
        if (on === null)
            return (0,result/* fault */.D)('no-day', 'counting up the date needs the day of the release', 'give a day');
        const moved = dateOrder(version, on, dates);
        if (moved < 0)
            return (0,result/* fault */.D)('date-backwards', `${version.text} is dated after ${today}, so a release on that day would be a lower version`, 'check the clock, or name the right day with --today');
        dated = moved > 0;
        if (dated)
            first = Math.min(first, placeOf(dates[0], parts));
        else {
            const next = parts[placeOf(dates.at(-1), parts) + 1];
            if (next === undefined)
                return (0,result/* fault */.D)('date-unchanged', `${version.text} is of ${today} already, and no part right of the date counts the releases of a day`, 'add such a part to versions.format, for instance [.{fix}] with default: 0');
            counted.add(next.name);
            first = Math.min(first, placeOf(next.name, parts));
        }
    }
    if (!dated && pending(version, first, counted, grammar))
        return (0,result.ok)(Object.fromEntries(Object.entries(version.parts).filter(([name]) => !pre.has(name))));
    const values = {};
    for (const [index, part] of parts.entries()) {
        const { name } = part;
        const before = (0,mapping/* own */.Z)(version.parts, name);
        const isDate = on !== null && Object.hasOwn(on, name);
        // Right of what is counted up the calendar says what it says today: it has no other least value.
        let value;
        if (isDate && (index > first || dated) && !counted.has(name))
            value = on[name];
        else if (counted.has(name)) {
            const grown = count(part, before, version, counter);
            if (!grown.ok)
                return grown;
            value = grown.value;
        }
        else
            value = index < first || part.kept ? before : part.start;
        if (value !== undefined)
            values[name] = value;
    }
    return (0,result.ok)(values);
}
function count(part, before, version, counter) {
    if (part.counter && counter !== undefined) {
        if (typeof before === 'number' && counter <= before)
            return (0,result/* fault */.D)('counter-not-greater', `the counter ${counter} is not above the {${part.name}} of ${version.text}, which is ${before}`, `give a number above ${before}`);
        if (part.read(String(counter)) !== null)
            return (0,result.ok)(counter);
        return overflow(part, version, `${counter} is out of its range`);
    }
    const next = part.next(before);
    return next === null ? overflow(part, version, limit(part)) : (0,result.ok)(next);
}
function overflow(part, version, why) {
    return (0,result/* fault */.D)('overflow', `{${part.name}} of ${version.text} cannot be counted up: ${why}`, 'count up a part further left');
}
function limit({ settings, type }) {
    if (type === 'words')
        return `${settings.values?.at(-1)} is its last word`;
    if (type === 'ident' || type === 'hex')
        return 'it holds no number';
    if (settings.max !== undefined)
        return `its greatest value is ${settings.max}`;
    return type === 'date' ? 'the calendar has no such date' : 'it would be too long';
}
function placeOf(name, parts) {
    return parts.findIndex((part) => part.name === name);
}
/** Whether the day is before (-1), on (0) or after (1) the version's own date. */
function dateOrder(version, on, dates) {
    for (const name of dates) {
        const difference = Number(on[name] ?? 0) - Number(version.parts[name] ?? -1);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
/** Whether a pre-release already stands before the version that counting up would give: 1.2rc1 before 1.2. */
function pending(version, first, counted, { parts, pre }) {
    if (version.prerelease.length === 0)
        return false;
    return parts.every(({ name, start, kept }, index) => index <= first
        ? !pre.has(name)
        : pre.has(name) || kept || (!counted.has(name) && (0,mapping/* own */.Z)(version.parts, name) === start));
}

// EXTERNAL MODULE: ./build/versions/part.js
var versions_part = __webpack_require__(23943);
;// CONCATENATED MODULE: ./build/versions/format.js







/**
 * A scheme from a format template (policy.md, *Version templates*).
 * Faults: those of the template, `bad-template` where it names no line, `bad-part` for the first wrong setting.
 *
 * @param settings `versions.parts`
 */
function formatScheme(format, settings = {}) {
    const [wrong] = partFaults(format, settings);
    if (wrong !== undefined)
        return (0,result/* fault */.D)('bad-part', `the part "${wrong.part}": ${wrong.message}`, 'mend it in versions.parts');
    const compiled = (0,versions_template/* compileTemplate */.G)(format, settings);
    if (!compiled.ok)
        return compiled;
    const template = compiled.value;
    if (template.parts.length === 0) {
        return (0,result/* fault */.D)('bad-template', `the format "${format}" has no part, so all its versions would be the same`, 'write at least one part, for instance {major}');
    }
    if (namingOf(template).length === 0) {
        return (0,result/* fault */.D)('bad-template', `the format "${format}" begins with {${template.parts[0]}}, which is no number that every version has: nothing would name a line`, 'begin with a number such as {major}');
    }
    const units = template.parts.filter(versions_dates/* isDatePart */.Om);
    if (units.join() !== [...units].sort((a, b) => RANK[a] - RANK[b]).join()) {
        return (0,result/* fault */.D)('bad-template', `the format "${format}" shows {${units.join('}, {')}}, so a later day could be a lower version`, 'write the year before month and week, and those before the day');
    }
    return (0,result.ok)(schemeOf(template));
}
const RANK = { YYYY: 0, YY: 0, '0Y': 0, MM: 1, '0M': 1, WW: 1, '0W': 1, DD: 2, '0D': 2 };
/** What is wrong with `versions.parts`; nothing where the format itself is. */
function partFaults(format, settings) {
    // Words that cannot be read would make a template of their own fault.
    const bare = (0,versions_template/* compileTemplate */.G)(format, Object.fromEntries(Object.entries(settings).map(onlyReadable)));
    const names = bare.ok ? bare.value.parts : null;
    const counters = Object.keys(settings).filter((part) => settings[part]?.counter === true);
    const second = counters.slice(1).map((part) => ({
        part,
        key: 'counter',
        message: `{${counters[0]}} is a counter already, and a build has one number; remove one of them`,
    }));
    const faults = Object.entries(settings).flatMap(([part, own]) => {
        const found = wordFaults(own).map((message) => ({ part, key: 'values', message }));
        const compiled = bare.ok ? bare.value.part.get(part) : undefined;
        if (compiled === undefined)
            return names === null
                ? found
                : [...found, { part, key: null, message: `the format has no part "${part}"` }];
        const grouped = bare.ok && bare.value.grouped.has(part);
        const before = bare.ok && own.absent === 'last' ? decidesBefore(part, bare.value, settings) : undefined;
        if (before !== undefined)
            found.push({
                part,
                key: 'absent',
                message: `{${before}} stands before {${part}} in its group and would decide the order; give {${before}} absent: last too, or write {${part}} first`,
            });
        return [
            ...found,
            ...(0,versions_part/* settingFaults */.yX)({ ...compiled, settings: own }, grouped).map((each) => ({ part, ...each })),
        ];
    });
    return [...faults, ...second];
}
/** A part further left in the same group that a version without the group is below: 1.2 < 1.2-3rc. */
function decidesBefore(part, { groups }, settings) {
    const group = groups.find(({ direct }) => direct.includes(part))?.all ?? [];
    return group
        .slice(0, group.indexOf(part))
        .find((name) => settings[name]?.compare !== false && settings[name]?.absent !== 'last');
}
function onlyReadable([part, settings]) {
    if (settings.values === undefined || wordFaults(settings).length === 0)
        return [part, settings];
    const { values: _values, ...rest } = settings;
    return [part, { ...rest, values: ['a'] }];
}
function wordFaults({ values }) {
    if (values === undefined)
        return [];
    if (values.length === 0)
        return ['expected at least one word'];
    const bad = values.find((word) => !/^[!-~]{1,64}$/.test(word) || /[{}[\]]/.test(word));
    if (bad !== undefined)
        return [`${JSON.stringify(bad)} is no word: expected letters, digits or signs without spaces`];
    const twice = values.find((word, index) => values.indexOf(word) !== index);
    return twice === undefined ? [] : [`"${twice}" stands here twice`];
}
function namingOf({ parts, part }) {
    const end = parts.findIndex((name) => {
        const { type, optional, ordered } = part.get(name);
        return (type !== 'number' && type !== 'date') || optional || !ordered;
    });
    return parts.slice(0, end < 0 ? parts.length : end);
}
function schemeOf(template) {
    const names = template.parts;
    const parts = names.map((name) => template.part.get(name));
    const plain = parts.every(({ type, optional, ordered }) => type === 'number' && !optional && ordered);
    const prepared = parts.some(({ prerelease }) => prerelease);
    const preGroups = template.groups.filter(({ direct }) => direct.some((name) => template.part.get(name)?.prerelease));
    // What a group within holds goes with it: the number of [-{channel}[.{n}]].
    const pre = new Set(preGroups.flatMap(({ all }) => all.filter((name) => template.grouped.has(name))));
    const dates = names.filter(versions_dates/* isDatePart */.Om);
    const versionOf = (values) => {
        const whole = template.complete(values);
        // What has a default is there in every version; only what a release is without makes a pre-release.
        const prepares = prepared && parts.some(({ name, prerelease }) => prerelease && Object.hasOwn(whole, name));
        const prerelease = prepares
            ? names.filter((name) => pre.has(name)).flatMap((name) => whole[name] ?? [])
            : [];
        const version = { text: template.fill(whole), parts: whole, prerelease };
        return plain ? version : { ...version, identity: identityOf(whole, parts) };
    };
    const read = (text) => {
        const values = template.match(text);
        if (values !== null)
            return (0,result.ok)(versionOf(values));
        const why = template.why(text);
        return (0,result/* fault */.D)('no-match', `"${text}" does not fit the format "${template.source}"${why === '' ? '' : `: ${why}`}`, why === '' ? `write it as in ${example(template)}` : 'name a version that can be');
    };
    const compare = (a, b) => {
        for (const part of parts) {
            const found = part.compare((0,mapping/* own */.Z)(a.parts, part.name), (0,mapping/* own */.Z)(b.parts, part.name));
            if (found !== 0)
                return found;
        }
        return 0;
    };
    const stable = (version) => version.prerelease.length === 0
        ? version
        : versionOf(Object.fromEntries(Object.entries(version.parts).filter(([name]) => !pre.has(name))));
    const scheme = {
        id: template.source,
        parts: names,
        details: new Map(parts.map((part) => [part.name, part])),
        numbers: template.numbers,
        naming: namingOf(template),
        dates,
        countable: [
            ...parts.filter(({ type }) => type !== 'ident' && type !== 'hex').map(({ name }) => name),
            ...(dates.length > 0 ? [versions_scheme/* DATE */.vH] : []),
        ],
        parse: (text) => (0,versions_scheme/* canonicalOnly */.zY)(text, read),
        read,
        of: versionOf,
        stable,
        compare,
        bump(version, counted, counting = {}) {
            const grown = countUp(version, counted, { parts, dates, pre, source: template.source }, counting);
            if (!grown.ok)
                return grown;
            const next = versionOf(grown.value);
            if (template.match(next.text) === null)
                return (0,result/* fault */.D)('overflow', `counting up {${counted.join('}, {')}} of ${version.text} gives ${next.text}, which is no version: ${template.why(next.text)}`, `count up ${versions_scheme/* DATE */.vH}, or a part further left`);
            if (compare(next, version) > 0)
                return (0,result.ok)(next);
            return (0,result/* fault */.D)('not-higher', `counting up {${counted.join('}, {')}} of ${version.text} gives ${next.text}, which is not higher`, 'let versions.bump count up a part that a version without it is below');
        },
        prerelease: (version, channel, n) => prereleaseOf(version, channel, n),
        write: (part, value) => template.write(part, value),
    };
    return scheme;
    function prereleaseOf(version, channel, n) {
        const own = (preGroups[0]?.all ?? []).map((name) => template.part.get(name));
        const word = own.find(({ type }) => type !== 'number');
        const count = own.find(({ type }) => type === 'number');
        if (own.length !== 2 || word === undefined || count === undefined)
            return (0,result/* fault */.D)('no-prerelease', `the format "${template.source}" has no place for a pre-release of ${version.text}`, 'write an optional group of a word and a number, the word with absent: last; or use scheme: semver');
        const made = versionOf({ ...stable(version).parts, [word.name]: channel, [count.name]: n });
        const parsed = read(made.text);
        if (parsed.ok)
            return (0,result.ok)(made);
        return (0,result/* fault */.D)('no-prerelease', `{${word.name}} of the format "${template.source}" cannot be "${channel}"`, word.settings.values === undefined
            ? 'name a channel that fits its type'
            : `name one of its values: ${word.settings.values.join(', ')}`);
    }
}
function identityOf(values, parts) {
    return parts.map(({ name, ordered }) => (ordered ? ((0,mapping/* own */.Z)(values, name) ?? '') : '')).join('|');
}
function example({ parts, part, complete, fill }) {
    const values = parts.flatMap((name, index) => {
        const { type, optional, read, settings } = part.get(name);
        if (name === 'YYYY')
            return [[name, 2026]];
        if (name === 'YY' || name === '0Y')
            return [[name, 26]];
        if (optional || type !== 'number' || settings.default !== undefined)
            return [];
        const number = index === 0 ? 6 : index;
        return read(String(number)) === null ? [] : [[name, number]];
    });
    return fill(complete(Object.fromEntries(values)));
}

// EXTERNAL MODULE: ./build/versions/schemes.js + 7 modules
var schemes = __webpack_require__(94443);
// EXTERNAL MODULE: ./build/versions/ref.js
var ref = __webpack_require__(62833);
;// CONCATENATED MODULE: ./build/versions/tags.js



/** How test tags are written where a policy with a counter does not say it; `{tag}` is the ordinary tag. */
const TESTED = ['test-{tag}', 'test/{tag}', '{tag}-test'];
/**
 * @param template `auto`, or a template over the parts of the scheme or `{version}`
 * @param settings what the policy says of single parts
 * @param tested how test tags are written; by default {@link TESTED} where the scheme has a counter
 */
function tagStyle(scheme, template, settings = {}, tested = counts(scheme) ? TESTED : []) {
    const style = template === 'auto' ? (0,result.ok)(autoStyle(scheme)) : templateStyle(scheme, template, settings);
    if (!style.ok)
        return style;
    const around = [];
    for (const each of tested) {
        const [before = '', after, ...more] = each.split('{tag}');
        if (after === undefined || more.length > 0 || before + after === '' || /[{}[\]]/.test(before + after))
            return (0,result/* fault */.D)('bad-template', `the test tag "${each}" does not say what it adds to a tag`, 'write {tag} once, with plain text around it: "test-{tag}"');
        around.push([before, after]);
    }
    return (0,result.ok)({ ...style.value, readTested: (tag) => readTested(tag, around, style.value) });
}
function counts({ details }) {
    return [...details.values()].some(({ counter }) => counter);
}
function readTested(tag, around, style) {
    for (const [before, after] of around) {
        if (tag.length <= before.length + after.length || !tag.startsWith(before) || !tag.endsWith(after))
            continue;
        const read = style.read(tag.slice(before.length, tag.length - after.length));
        if (read.ok)
            return read.value;
    }
    return null;
}
function autoStyle(scheme) {
    return {
        source: 'auto',
        read(tag) {
            const marked = tag.startsWith('v');
            const parsed = scheme.parse(marked ? tag.slice(1) : tag);
            // A format may begin with v itself.
            const whole = parsed.ok || !marked ? parsed : scheme.parse(tag);
            if (whole.ok)
                return whole;
            return readAs(tag, parsed, 'v?{version}', (text) => (marked ? `v${text}` : text));
        },
        write(version, like) {
            const marked = like === undefined || like === null || like.startsWith('v');
            return legal((marked && !version.text.startsWith('v') ? 'v' : '') + version.text, version);
        },
        isPointer: (tag) => pointer(tag.startsWith('v') ? tag.slice(1) : tag, scheme),
    };
}
function templateStyle(scheme, source, settings) {
    if (source.includes('{version}'))
        return versionStyle(scheme, source);
    const compiled = (0,versions_template/* compileTemplate */.G)(source, settings);
    if (!compiled.ok)
        return compiled;
    const template = compiled.value;
    const missing = scheme.parts.filter((part) => !template.parts.includes(part));
    const unknown = template.parts.filter((part) => !scheme.parts.includes(part));
    const isOptional = (part) => scheme.details.get(part)?.optional === true;
    if (missing.length > 0 || unknown.length > 0) {
        const what = missing.length > 0
            ? `lacks {${missing.join('}, {')}}`
            : `names {${unknown.join('}, {')}}, which the versions do not have`;
        return (0,result/* fault */.D)('bad-template', `the tag template "${source}" ${what}`, `use the parts {${scheme.parts.join('}, {')}}, each at least once, or {version}`);
    }
    const lost = scheme.parts.find((part) => isOptional(part) && !template.grouped.has(part));
    if (lost !== undefined)
        return (0,result/* fault */.D)('bad-template', `the tag template "${source}" always writes {${lost}}, which a version may be without`, `put it into an optional group: [-{${lost}}]`);
    const unsure = scheme.parts.find((part) => !isOptional(part) && template.part.get(part)?.optional);
    if (unsure !== undefined)
        return (0,result/* fault */.D)('bad-template', `the tag template "${source}" may leave {${unsure}} out, and nothing says its value then`, `write it always, or give it a default in versions.parts`);
    return (0,result.ok)({
        source,
        read(tag) {
            const values = template.match(tag);
            if (values === null)
                return noMatch(tag, source, template.why(tag));
            const version = scheme.of(values);
            const canonical = template.fill(version.parts);
            return canonical === tag ? (0,result.ok)(version) : nonCanonical(tag, canonical);
        },
        write(version) {
            const again = template.match(template.fill(version.parts));
            if (version.prerelease.length > 0 && (again === null || scheme.of(again).text !== version.text)) {
                return (0,result/* fault */.D)('no-prerelease', `the tag template "${source}" has no place for the pre-release ${version.text}`, 'use {version} in versions.tag, for instance "v{version}"');
            }
            return legal(template.fill(version.parts), version);
        },
        isPointer: () => false,
    });
}
function versionStyle(scheme, source) {
    const [prefix = '', suffix = '', ...more] = source.split('{version}');
    if (more.length > 0 || /[{}[\]]/.test(prefix + suffix)) {
        return (0,result/* fault */.D)('bad-template', `the tag template "${source}" mixes {version} with other parts`, 'write {version} once, with plain text around it: "pkg-v{version}"');
    }
    const inside = (tag) => tag.length > prefix.length + suffix.length && tag.startsWith(prefix) && tag.endsWith(suffix)
        ? tag.slice(prefix.length, tag.length - suffix.length)
        : null;
    return (0,result.ok)({
        source,
        read(tag) {
            const text = inside(tag);
            if (text === null)
                return noMatch(tag, source);
            return readAs(tag, scheme.parse(text), source, (canonical) => prefix + canonical + suffix);
        },
        write: (version) => legal(prefix + version.text + suffix, version),
        isPointer(tag) {
            const text = inside(tag);
            return text !== null && pointer(text, scheme);
        },
    });
}
/** Fewer numbers than a version has, and nothing else: `6` or `6.1` where versions have three parts. */
function pointer(text, scheme) {
    if (!/^(0|[1-9]\d*)(\.(0|[1-9]\d*))*$/.test(text))
        return false;
    return text.split('.').length < scheme.numbers.length && !scheme.read(text).ok;
}
function readAs(tag, parsed, source, spell) {
    if (parsed.ok)
        return parsed;
    const { canonical } = parsed.fault;
    return canonical === undefined ? noMatch(tag, source) : nonCanonical(tag, spell(canonical));
}
function noMatch(tag, source, why = '') {
    return (0,result/* fault */.D)('no-match', `the tag "${tag}" is no version: it does not fit "${source}"${why === '' ? '' : `: ${why}`}`, "name the tag as the policy's versions.tag says");
}
function nonCanonical(tag, canonical) {
    return (0,result/* fault */.D)('non-canonical', `the tag "${tag}" is not canonical: it should be ${canonical}`, `name the tag ${canonical}`, canonical);
}
function legal(tag, version) {
    const problem = (0,ref/* refProblem */.T)(tag);
    if (problem === null)
        return (0,result.ok)(tag);
    return (0,result/* fault */.D)('tag-illegal', `${version.text} has no legal tag: git refuses "${tag}" because ${problem}`, 'give versions.tag a template without such characters');
}

// EXTERNAL MODULE: ./build/policy/presets/semver.js
var semver = __webpack_require__(80642);
;// CONCATENATED MODULE: ./build/policy/compile-versions.js






/** The scheme of a policy, or null where it has none that could be compiled. */
function compileScheme(document, mistakes) {
    const { scheme: name = 'semver', format, parts = {} } = document.versions ?? {};
    if (document.versions?.scheme !== undefined && format !== undefined)
        mistakes.add(['versions', 'format'], 'scheme and format exclude each other: a format is a scheme of its own; remove one of them');
    if (format === undefined) {
        for (const part of Object.keys(parts))
            mistakes.key(['versions', 'parts', part], `parts describe those of a format, and the scheme ${name} has its own; remove them`);
        return schemes/* SCHEMES */.d[name];
    }
    const faults = partFaults(format, parts);
    for (const { part, key, message } of faults) {
        const path = ['versions', 'parts', part];
        if (key === null)
            mistakes.key(path, message);
        else
            mistakes.add([...path, key], message);
    }
    if (faults.length > 0)
        return null;
    const scheme = formatScheme(format, parts);
    if (scheme.ok)
        return scheme.value;
    mistakes.fault(['versions', 'format'], scheme.fault);
    return null;
}
function compileTags(document, scheme, mistakes) {
    const { tag = 'auto', parts, tested } = document.versions ?? {};
    const style = tagStyle(scheme, tag, parts, []);
    if (!style.ok) {
        mistakes.fault(['versions', 'tag'], style.fault);
        return null;
    }
    for (const [index, each] of (tested ?? []).entries()) {
        const made = tagStyle(scheme, tag, parts, [each]);
        if (!made.ok)
            mistakes.fault(['versions', 'tested', String(index)], made.fault);
    }
    const whole = tagStyle(scheme, tag, parts, tested);
    return whole.ok ? whole.value : null;
}
/** Kind → the parts that it counts up, each of which exists. */
function compileBump(document, scheme, mistakes) {
    const bump = {};
    const { countable } = scheme;
    for (const [kind, written] of Object.entries(document.versions?.bump ?? {})) {
        const path = ['versions', 'bump', kind];
        const parts = typeof written === 'string' ? [written] : written;
        for (const part of parts) {
            if (countable.includes(part))
                continue;
            const why = scheme.parts.includes(part)
                ? `{${part}} holds text that cannot be counted up`
                : part === 'date'
                    ? 'the versions have no date part such as {YYYY}'
                    : `the versions have no part "${part}"`;
            mistakes.add(path, `${why}; expected ${(0,nearest/* oneOf */.yL)(countable)}${(0,nearest/* didYouMean */.au)(part, countable)}`);
        }
        if (!/^[A-Za-z][\w-]*$/.test(kind))
            mistakes.key(path, `"${kind}" is no name of a kind; expected a word such as patch`);
        const existing = parts.filter((part) => countable.includes(part));
        if (kind === versions_kinds/* NONE */.x3)
            mistakes.add(path, 'none is the absence of a release and counts up nothing; remove it');
        else if (existing.length > 0)
            bump[kind] = existing;
    }
    return bump;
}
/** The parts that name a line: the first ones of a version, all of them numbers that every version has. */
function compileBy(document, scheme, mistakes) {
    const { naming } = scheme;
    const first = naming[0];
    const by = (document.lines?.by ?? first).split('.');
    if (by.length <= naming.length && by.every((part, index) => part === naming[index]))
        return by;
    const possible = naming.map((_, index) => naming.slice(0, index + 1).join('.'));
    const other = by.find((part) => scheme.parts.includes(part) && !naming.includes(part));
    const why = other === undefined
        ? `"${by.join('.')}" does not name lines`
        : `lines cannot be named by {${other}}, which is no number that every version has`;
    mistakes.add(['lines', 'by'], `${why}: expected the first parts of a version, ${(0,nearest/* oneOf */.yL)(possible)}`);
    return [first];
}
/**
 * The first version: as written, else 0.1.0 where the scheme can write it, else its first part at 1
 * (`{major}.0.{patch}` → 1.0.0). One with a date has the day of the release.
 */
function compileInitial(document, scheme, mistakes) {
    const written = document.versions?.initial;
    if (written === undefined) {
        const usual = scheme.read('0.1.0');
        const dated = scheme.dates.length > 0;
        const first = dated ? {} : { [scheme.parts[0]]: 1 };
        return { version: usual.ok && !dated ? usual.value : scheme.of(first), dated };
    }
    // What the preset says is no mistake of the file: to go 0.1.0 is v0.1.0.
    const parsed = written === semver/* SEMVER */.H.versions?.initial ? scheme.read(written) : scheme.parse(written);
    if (parsed.ok && parsed.value.prerelease.length === 0)
        return { version: parsed.value, dated: false };
    if (parsed.ok)
        mistakes.add(['versions', 'initial'], `"${written}" is a pre-release; the first version must be a stable one`);
    else
        mistakes.fault(['versions', 'initial'], parsed.fault);
    return null;
}

// EXTERNAL MODULE: ./build/versions/written.js
var written = __webpack_require__(24027);
;// CONCATENATED MODULE: ./build/policy/compile-written.js


/** The schema has checked each text, so nothing can be wrong here. */
function compileWritten(document) {
    return (document.versions?.files ?? []).flatMap(({ path, pointer, line }) => {
        const glob = (0,base_glob/* compileGlob */.S)(path);
        const place = compile_written_placeOf(path, pointer, line);
        return glob.ok && place !== null ? [{ path: glob.value, place }] : [];
    });
}
function compile_written_placeOf(path, pointer, line) {
    if (pointer === undefined && line === undefined && !(0,written/* isPackageJson */.r$)(path))
        return { is: 'whole' };
    const compiled = line === undefined ? (0,written/* compilePointer */.xT)(pointer ?? '/version') : (0,written/* compileLine */.i2)(line);
    return compiled.ok ? compiled.value : null;
}

;// CONCATENATED MODULE: ./build/policy/mistakes.js
/** Collects mistakes, so that all are shown at once. */
class Mistakes {
    list = [];
    add(path, message) {
        this.list.push({ path, at: 'value', message });
    }
    key(path, message) {
        this.list.push({ path, at: 'key', message });
    }
    fault(path, { message, remedy }) {
        this.add(path, `${message}; ${remedy}`);
    }
}

;// CONCATENATED MODULE: ./build/policy/compile.js















/**
 * Compiles a validated document and checks what a schema cannot: that parts, kinds, phases, tracks and lines which
 * one key names exist in another. All mistakes at once.
 */
function compilePolicy(document) {
    const before = compiledOnce.get(document);
    if (before !== undefined)
        return before;
    const compiled = compile(document);
    compiledOnce.set(document, compiled);
    return compiled;
}
/** Documents are never changed, and gathering and judging compile the same one. */
const compiledOnce = new WeakMap();
function compile(document) {
    const mistakes = new Mistakes();
    const versions = document.versions ?? {};
    const scheme = compileScheme(document, mistakes);
    if (scheme === null)
        return { policy: null, mistakes: mistakes.list };
    const tags = compileTags(document, scheme, mistakes);
    const bump = compileBump(document, scheme, mistakes);
    const kinds = (0,versions_kinds/* kindsOf */.tG)(bump, scheme);
    const knownKinds = [...new Set([...Object.keys(bump), ...versions_kinds/* COMMON_KINDS */.W6])];
    const before = mistakes.list.length;
    const by = compileBy(document, scheme, mistakes);
    const wrongBy = mistakes.list.length > before;
    const cycle = cycleOf(document, kinds, by);
    const lines = {
        by,
        order: document.lines?.order ?? 'version',
        // Ids are named by lines.by: where that is wrong, every id would seem so too.
        known: wrongBy ? {} : knownLines(document, scheme, by, mistakes),
        tracks: compileTracks(document, by, scheme, knownKinds, cycle, mistakes),
        cycle,
    };
    checkKinds(document, scheme, knownKinds, mistakes);
    const initial = compileInitial(document, scheme, mistakes);
    const branches = compileBranches(document, scheme, by, mistakes);
    const cadence = compileCadence(document, mistakes);
    const freeze = compileFreeze(document, knownKinds, mistakes);
    const approvals = compileApprovals(document, knownKinds, mistakes);
    const compatibility = compileCompatibility(document, kinds, mistakes);
    const licenses = (0,compile_licenses/* compileLicenses */.w)(document, scheme, knownKinds, mistakes);
    const docs = compileDocs(document, mistakes);
    checkAdvice(document, knownKinds, mistakes);
    const release = (0,compile_release/* compileRelease */.$q)(document, scheme, tags, mistakes);
    if (mistakes.list.length > 0 || tags === null || initial === null)
        return { policy: null, mistakes: mistakes.list };
    return {
        mistakes: [],
        policy: {
            product: document.product ?? null,
            timezone: document.timezone ?? 'UTC',
            scheme,
            tags,
            kinds,
            initial: initial.version,
            initialDated: initial.dated,
            zero: versions.zero ?? {},
            commits: { kinds: document.commits?.kinds ?? {}, unknown: document.commits?.unknown ?? 'note' },
            merge: document.commits?.merge ?? 'auto',
            branches,
            lines,
            written: compileWritten(document),
            compatibility,
            cadence,
            freeze,
            approvals,
            licenses,
            baseline: document.baseline ?? null,
            minimum: spanOf(document.support?.minimum),
            notice: spanOf(document.support?.notice),
            docs,
            release,
            rules: document.rules ?? {},
        },
    };
}
/** The length of a release cycle: the cadence of the highest kind that opens a line (semantics, 5). */
function cycleOf(document, kinds, by) {
    const place = (kind) => kinds.position(kind) ?? by.length;
    const opening = kinds.order.filter((kind) => place(kind) < by.length);
    // With lines by major.minor both kinds open lines; the one that counts up the last named part sets the pace.
    const sorted = opening.sort((a, b) => place(b) - place(a));
    for (const kind of sorted) {
        const every = Object.hasOwn(document.cadence ?? {}, kind) ? document.cadence?.[kind]?.every : undefined;
        if (every !== undefined && every !== 'any')
            return spanOf(every);
    }
    return null;
}
function knownLines(document, scheme, by, mistakes) {
    const result = {};
    for (const [written, known] of Object.entries(document.lines?.known ?? {})) {
        const path = ['lines', 'known', written];
        const numbers = written.split('.');
        if (numbers.length !== by.length || !numbers.every((number) => /^\d{1,15}$/.test(number))) {
            mistakes.key(path, `"${written}" is no line: expected ${by.length === 1 ? 'one number' : `${by.length} numbers joined by dots`} for ${by.join('.')}`);
            continue;
        }
        const id = by.map((part, index) => scheme.write(part, Number(numbers[index]))).join('.');
        if (id in result)
            mistakes.key(path, `the line ${id} stands here twice, written in two ways`);
        result[id] = knownLine(known);
    }
    return result;
}
function knownLine(known) {
    const end = Object.entries(known.end ?? {}).map(([phase, day]) => [
        phase,
        day === 'open' ? null : day === 'never' ? lines_until/* NEVER */.tm : day,
    ]);
    return {
        name: known.name ?? null,
        released: known.released ?? null,
        track: known.track ?? null,
        flags: known.flags ?? {},
        end: Object.fromEntries(end),
        why: known.why ?? null,
    };
}
function checkKinds(document, scheme, known, mistakes) {
    const check = (path, kind) => {
        if (kind !== versions_kinds/* NONE */.x3 && !known.includes(kind))
            mistakes.add(path, `unknown kind "${kind}"; expected ${(0,nearest/* oneOf */.yL)([...known, versions_kinds/* NONE */.x3])}${(0,nearest/* didYouMean */.au)(kind, known)}`);
    };
    for (const [type, kind] of Object.entries(document.commits?.kinds ?? {})) {
        check(['commits', 'kinds', type], kind);
        if (!/^[a-z][\w-]*(\([^()]+\))?$/.test(type) || type !== type.toLowerCase())
            mistakes.key(['commits', 'kinds', type], `"${type}" is no commit type: expected a word in lower case such as feat, or one with its scope such as fix(deps)`);
    }
    if (document.versions?.zero !== undefined && !scheme.parts.includes('major')) {
        mistakes.key(['versions', 'zero'], 'zero speaks of the part major, which the versions do not have; remove it');
    }
    for (const [from, to] of Object.entries(document.versions?.zero ?? {})) {
        check(['versions', 'zero', from], from);
        check(['versions', 'zero', from], to);
    }
    for (const kind of Object.keys(document.cadence ?? {})) {
        if (!known.includes(kind))
            mistakes.key(['cadence', kind], `unknown kind "${kind}"; expected ${(0,nearest/* oneOf */.yL)(known)}${(0,nearest/* didYouMean */.au)(kind, known)}`);
    }
}
function spanOf(text) {
    if (text === undefined)
        return null;
    const span = (0,calendar/* parseSpan */.wr)(text);
    return span.ok ? span.value : null;
}


/***/ }),

/***/ 71741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Su: () => (/* binding */ countedLines),
/* harmony export */   US: () => (/* binding */ months),
/* harmony export */   We: () => (/* binding */ endsIn)
/* harmony export */ });
/* harmony import */ var _lines_calendar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58424);
/* harmony import */ var _lines_until_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97384);


const MOST_SUCCESSORS = 20;
/** When the phases of a line end that has no flags and no ends of its own. */
function endsIn(life, phases, cycle) {
    const ends = new Map();
    const { released, pace, rare } = life;
    const anchors = {
        released,
        newer: (of) => {
            if (pace === null)
                return [];
            const rarely = of === rare ? 100 : 1;
            return Array.from({ length: MOST_SUCCESSORS }, (_, n) => (0,_lines_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .addSpan */ .ao)(released, pace, rarely * (n + 1)));
        },
        after: (phase) => ends.get(phase) ?? _lines_until_js__WEBPACK_IMPORTED_MODULE_0__/* .OPEN */ .vP,
        flag: () => null,
        cycle,
    };
    return phases.map(({ name, until }) => {
        const end = (0,_lines_until_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(until, anchors);
        ends.set(name, end);
        return end;
    });
}
/** Which lines an end counts, where it does not count all: those may come far more rarely than others. */
function countedLines(until) {
    if (until.is === 'latest' || until.is === 'earliest')
        return until.of.flatMap(countedLines);
    const counts = until.is === 'anchor' && until.anchor.on === 'newer' && until.anchor.of !== 'line';
    return counts ? [until.anchor.of] : [];
}
function months(number) {
    return { years: 0, months: number, weeks: 0, days: 0 };
}


/***/ }),

/***/ 80642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ SEMVER)
/* harmony export */ });
/**
 * The preset `semver`: Semantic Versioning 2.0.0 with the types of Conventional Commits 1.0.0. It is what holds
 * without a policy file (policy.md, *Presets*).
 */
const SEMVER = {
    policy: 1,
    versions: {
        scheme: 'semver',
        tag: 'auto',
        initial: '0.1.0',
        zero: { major: 'minor' },
        bump: { major: 'major', minor: 'minor', patch: 'patch', security: 'patch' },
    },
    lines: { by: 'major' },
    commits: {
        kinds: {
            feat: 'minor',
            fix: 'patch',
            perf: 'patch',
            security: 'security',
            sec: 'security',
            revert: 'patch',
        },
    },
};


/***/ }),

/***/ 49653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ RANGES),
/* harmony export */   $P: () => (/* binding */ isDate),
/* harmony export */   Fz: () => (/* binding */ datesOn),
/* harmony export */   Om: () => (/* binding */ isDatePart)
/* harmony export */ });
/** The parts that are read from the calendar, as calver.org names them. */
const DATE_PARTS = ['YYYY', 'YY', '0Y', 'MM', '0M', 'DD', '0D', 'WW', '0W'];
function isDatePart(name) {
    return DATE_PARTS.includes(name);
}
/** What each shows: years before months and weeks, those before days. */
const UNITS = {
    YYYY: 'year',
    YY: 'year',
    '0Y': 'year',
    MM: 'month',
    '0M': 'month',
    WW: 'week',
    '0W': 'week',
    DD: 'day',
    '0D': 'day',
};
/** The least and the greatest value of each. */
const RANGES = {
    YYYY: [1000, 9999],
    YY: [0, 999],
    '0Y': [0, 999],
    MM: [1, 12],
    '0M': [1, 12],
    WW: [1, 53],
    '0W': [1, 53],
    DD: [1, 31],
    '0D': [1, 31],
};
/** Two-digit years count from here: 6 is 2006, 106 is 2106. */
const CENTURY = 2000;
/**
 * The date parts of a day (`YYYY-MM-DD`). Weeks are those of ISO 8601; where a version has weeks and no months, its
 * year is that of the week: 2027-01-01 lies in week 53 of 2026.
 */
function datesOn(today, parts) {
    const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
    const iso = isoWeek(year, month, day);
    const units = new Set(parts.map((part) => UNITS[part]));
    const shown = units.has('week') && !units.has('month') ? iso.year : year;
    const values = { year: shown, month, week: iso.week, day };
    return Object.fromEntries(parts.map((part) => {
        const value = values[UNITS[part]];
        return [part, part === 'YY' || part === '0Y' ? Math.max(0, value - CENTURY) : value];
    }));
}
/** Whether date parts name a day, month or week that exists, as far as they say. */
function isDate(values, parts) {
    const found = {};
    for (const part of parts) {
        const value = values[part];
        if (typeof value !== 'number')
            continue;
        const full = part === 'YY' || part === '0Y' ? value + CENTURY : value;
        const unit = UNITS[part];
        if (found[unit] !== undefined && found[unit] !== full)
            return false;
        found[unit] = full;
    }
    const { year, month, day } = found;
    if (month === undefined || day === undefined)
        return true;
    // Without a year any 29 February may be meant.
    return day <= new Date(Date.UTC(year ?? CENTURY, month, 0)).getUTCDate();
}
function isoWeek(year, month, day) {
    const date = new Date(Date.UTC(year, month - 1, day));
    // A week belongs to the year that holds its Thursday.
    date.setUTCDate(date.getUTCDate() + 4 - (date.getUTCDay() || 7));
    const first = Date.UTC(date.getUTCFullYear(), 0, 1);
    return { year: date.getUTCFullYear(), week: Math.floor((date.getTime() - first) / (7 * 86_400_000)) + 1 };
}


/***/ }),

/***/ 64587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W6: () => (/* binding */ COMMON_KINDS),
/* harmony export */   tG: () => (/* binding */ kindsOf),
/* harmony export */   x3: () => (/* binding */ NONE)
/* harmony export */ });
/* harmony import */ var _scheme_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68401);

/** No release. */
const NONE = 'none';
/** The kinds every policy may speak of, whether or not its versions have a part for them. */
const COMMON_KINDS = ['major', 'minor', 'patch', 'security'];
/** @param bump kind → the part or parts it counts up; each must be one of the scheme's countable names. */
function kindsOf(bump, scheme) {
    const position = (kind) => {
        const parts = Object.hasOwn(bump, kind) ? bump[kind] : undefined;
        return parts === undefined ? null : Math.min(...parts.map((part) => (0,_scheme_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(part, scheme)));
    };
    const order = Object.keys(bump)
        .map((kind, written) => ({ kind, written, position: position(kind) ?? 0 }))
        .sort((a, b) => a.position - b.position ||
        Number(a.kind === 'security') - Number(b.kind === 'security') ||
        a.written - b.written)
        .map(({ kind }) => kind);
    const ranks = new Map(order.map((kind, index) => [kind, order.length - index]));
    const rank = (kind) => (kind === NONE ? 0 : (ranks.get(kind) ?? order.length + 1));
    return {
        order,
        rank,
        parts: (kind) => (Object.hasOwn(bump, kind) ? (bump[kind] ?? null) : null),
        position,
        max: (a, b) => (rank(b) > rank(a) ? b : a),
    };
}


/***/ }),

/***/ 23943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HY: () => (/* binding */ SHAPES),
/* harmony export */   X3: () => (/* binding */ MOST_DIGITS),
/* harmony export */   sM: () => (/* binding */ makePart),
/* harmony export */   yX: () => (/* binding */ settingFaults)
/* harmony export */ });
/* harmony import */ var _dates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49653);
/* harmony import */ var _scheme_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68401);


/** Longer numbers cannot be told apart any more (2^53 − 1 has 16 digits). */
const MOST_DIGITS = 15;
/** No word of a version is longer; it bounds what a hostile text can cost. */
const MOST_LETTERS = 64;
const GREATEST = 10 ** MOST_DIGITS - 1;
/** @param optional whether every place of the part is in an optional group */
function makePart(name, settings, optional) {
    const kind = kindOf(name, settings);
    const mayLack = optional && settings.default === undefined;
    const start = settings.default ?? (mayLack ? undefined : kind.least);
    return {
        name,
        settings,
        type: kind.type,
        optional: mayLack,
        counter: settings.counter === true,
        // An edition is nothing that counts, so nothing resets it.
        kept: settings.reset === undefined ? settings.compare === false : !settings.reset,
        ordered: settings.compare !== false,
        prerelease: mayLack && settings.absent === 'last',
        read: kind.read,
        next: (value) => (value === undefined ? kind.first : kind.next(value)),
        least: kind.least,
        start,
        compare(a, b) {
            if (settings.compare === false || a === b)
                return 0;
            if (a === undefined || b === undefined) {
                const lower = settings.absent === 'last' ? b === undefined : a === undefined;
                return lower ? -1 : 1;
            }
            return kind.compare(a, b);
        },
    };
}
function kindOf(name, settings) {
    if ((0,_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .isDatePart */ .Om)(name))
        return dateKind(name);
    if (settings.values !== undefined)
        return wordKind(settings.values);
    if (settings.type !== undefined)
        return textKind(settings.type, settings.compare === 'length');
    const { min = 0, max = GREATEST } = settings;
    return numberKind('number', min, max, settings.min ?? Math.min(1, max));
}
function dateKind(name) {
    const [least, greatest] = _dates_js__WEBPACK_IMPORTED_MODULE_0__/* .RANGES */ .$M[name];
    return numberKind('date', least, greatest, least);
}
function numberKind(type, min, max, first) {
    return {
        type,
        least: min,
        first,
        read(text) {
            const value = Number(text);
            return value >= min && value <= max ? value : null;
        },
        next: (value) => (value < max ? Math.max(min, value + 1) : null),
        compare: (a, b) => (0,_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .order */ .fq)(a, b),
    };
}
function wordKind(words) {
    const place = new Map(words.map((word, index) => [word, index]));
    return {
        type: 'words',
        least: words[0],
        first: words[0],
        read: (text) => text,
        next: (value) => words[place.get(value) + 1] ?? null,
        compare: (a, b) => (0,_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .order */ .fq)(place.get(a) ?? -1, place.get(b) ?? -1),
    };
}
function textKind(type, byLength) {
    const plain = type === 'ident' ? compareIdentifiers : (a, b) => (0,_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .order */ .fq)(a, b);
    return {
        type,
        least: type === 'alpha' ? 'a' : '0',
        first: type === 'alpha' ? 'a' : null,
        read: (text) => text,
        next: (value) => (type === 'alpha' ? nextLetters(value) : null),
        compare(a, b) {
            const [x, y] = [a, b];
            return (byLength ? (0,_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .order */ .fq)(x.length, y.length) : 0) || plain(x, y);
        },
    };
}
/** y → z → za → zb: a full letter is never carried, another one follows it. */
function nextLetters(text) {
    if (!text.endsWith('z'))
        return text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + 1);
    return text.length < MOST_LETTERS ? `${text}a` : null;
}
/** Semantic Versioning 2.0.0, item 11: numbers by value and below words. Equal numbers written apart stay apart. */
function compareIdentifiers(a, b) {
    const [x, y] = [a, b].map((text) => (/^\d+$/.test(text) ? text.replace(/^0+(?=\d)/, '') : null));
    if (x != null && y != null)
        return (0,_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .order */ .fq)(x.length, y.length) || (0,_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .order */ .fq)(x, y) || (0,_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .order */ .fq)(a, b);
    if (x != null)
        return -1;
    return y != null ? 1 : (0,_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .order */ .fq)(a, b);
}
/** Why settings cannot be, each with the key that is wrong; those of a part that the template does not have too. */
function settingFaults(part, inGroup) {
    const { name, settings, type } = part;
    const found = [];
    const only = (keys, right, what) => {
        for (const key of keys)
            if (settings[key] !== undefined && !right)
                found.push({ key, message: what });
    };
    if (type === 'date') {
        const keys = Object.keys(settings);
        return keys.map((key) => ({ key, message: `{${name}} is read from the calendar; remove ${key}` }));
    }
    const number = type === 'number';
    only(['values'], settings.type === undefined, 'values and type exclude each other; remove one of them');
    only(['min', 'max'], number, 'only a number has a least and a greatest value; remove it');
    only(['counter'], number || settings.counter === false, 'only a number is counted; remove counter');
    if (settings.compare === 'length')
        only(['compare'], !number && type !== 'words', 'only letters and identifiers are compared by length');
    only(['absent'], inGroup && settings.default === undefined, inGroup
        ? `{${name}} has a default, so it is never absent; remove absent`
        : `{${name}} stands in no optional group, so it is never absent; remove absent`);
    if (settings.compare === false)
        only(['absent'], false, `{${name}} takes no part in the order (compare: false); remove absent`);
    if (settings.min !== undefined && settings.max !== undefined && settings.min > settings.max)
        found.push({
            key: 'max',
            message: `the greatest value, ${settings.max}, is below the least, ${settings.min}`,
        });
    if (settings.default !== undefined && !fits(settings.default, part))
        found.push({ key: 'default', message: `${JSON.stringify(settings.default)} is no value of {${name}}` });
    return found;
}
function fits(value, { type, settings, read }) {
    if (type === 'number')
        return typeof value === 'number' && read(String(value)) !== null;
    if (typeof value !== 'string')
        return false;
    return (settings.values?.includes(value) ?? new RegExp(`^${SHAPES[type]}$`).test(value));
}
/** The shapes of the texts that are no words of a policy's own. */
const SHAPES = {
    alpha: `[a-z]{1,${MOST_LETTERS}}`,
    ident: `[0-9A-Za-z-]{1,${MOST_LETTERS}}`,
    hex: `[0-9a-f]{1,${MOST_LETTERS}}`,
};


/***/ }),

/***/ 62833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ refProblem)
/* harmony export */ });
/**
 * Why git would refuse a tag or branch of this name, or null where it is legal.
 *
 * The rules are those of git-check-ref-format(1), for the part after `refs/tags/`; a leading `-` is refused too, as
 * `git tag` and `git branch` do.
 */
function refProblem(name) {
    if (name === '')
        return 'it is empty';
    if (name.startsWith('-'))
        return 'it starts with -';
    if (name === '@')
        return 'it is @ alone';
    const bad = [...name].find((char) => {
        const code = char.codePointAt(0) ?? 0;
        return code <= 0x20 || code === 0x7f || '~^:?*[\\'.includes(char);
    });
    if (bad === ' ')
        return 'it contains a space';
    if (bad !== undefined)
        return `it contains ${JSON.stringify(bad)}`;
    if (name.includes('..'))
        return 'it contains ..';
    if (name.includes('@{'))
        return 'it contains @{';
    if (name.endsWith('.'))
        return 'it ends with .';
    for (const component of name.split('/')) {
        if (component === '')
            return 'it has an empty component between slashes';
        if (component.startsWith('.'))
            return 'a component starts with .';
        if (component.endsWith('.lock'))
            return 'a component ends with .lock';
    }
    return null;
}


/***/ }),

/***/ 94443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ SCHEMES),
  x: () => (/* binding */ SCHEME_NAMES)
});

// EXTERNAL MODULE: ./build/base/result.js
var result = __webpack_require__(94419);
;// CONCATENATED MODULE: ./build/versions/numbered.js

/** What the string schemes share: a release of numbers, of which three have names. */
const NUMBERED = ['major', 'minor', 'patch'];
/** Longer numbers cannot be told apart any more (2^53 − 1 has 16 digits). */
const GREATEST = 999_999_999_999_999;
/** The named numbers of a release; those that are not written are 0, as comparing takes them. */
function numberedParts(release) {
    return Object.fromEntries(NUMBERED.map((part, index) => [part, Number(release[index] ?? 0)]));
}
/** The numbers of a release in front of a text: `1.2.3` of `1.2.3-rc.1`. */
function leadingNumbers(text) {
    return (/^\d+(?:\.\d+)*/.exec(text)?.[0] ?? '').split('.');
}
/** Whether every number can be told apart from the next one. */
function countableNumbers(text) {
    return !/\d{16}/.test(text);
}
/**
 * The release after counting up: as many numbers as there were, at least up to the one that is counted; all others
 * right of the leftmost counted one become 0. What stays is written as it was (2024.01).
 */
function countRelease(version, release, parts) {
    const counted = new Set(parts.map((part) => NUMBERED.indexOf(part)));
    counted.delete(-1);
    const first = Math.min(...counted);
    const length = Math.max(release.length, ...[...counted].map((index) => index + 1));
    const grown = Array.from({ length }, (_, index) => {
        const before = release[index] ?? '0';
        if (counted.has(index))
            return String(Number(before) + 1);
        return index < first ? before : '0';
    });
    if (grown.some((number) => Number(number) > GREATEST))
        return (0,result/* fault */.D)('overflow', `${version.text} cannot be counted up: a number would have more than 15 digits`, 'count up a part further left');
    return (0,result.ok)(grown);
}
/** Whether counting up makes what a pre-release prepares already: nothing but 0 stands right of what is counted. */
function alreadyCounted(release, parts) {
    const first = Math.min(...parts.map((part) => NUMBERED.indexOf(part)));
    return first >= 0 && release.slice(first + 1).every((number) => Number(number) === 0);
}

// EXTERNAL MODULE: ./build/versions/scheme.js
var scheme = __webpack_require__(68401);
;// CONCATENATED MODULE: ./build/versions/dpkg.js



const REVISION = {
    ...(0,scheme/* plainParts */.vc)(['revision']).get('revision'),
    optional: true,
};
/**
 * Versions of Debian packages, `[epoch:]upstream[-revision]` (Debian Policy, 5.6.12, and deb-version(7)). The parts are
 * the first three numbers of the upstream version and the number that the revision begins with; the epoch stays as it
 * is. What sorts before the numbers that it begins with, by a `~`, is a pre-release.
 */
const dpkgScheme = {
    id: 'dpkg',
    ...(0,scheme/* numbersAlone */.iC)(NUMBERED),
    parts: [...NUMBERED, 'revision'],
    details: new Map([...(0,scheme/* plainParts */.vc)(NUMBERED), ['revision', REVISION]]),
    countable: [...NUMBERED, 'revision'],
    parse: (text) => (0,scheme/* canonicalOnly */.zY)(text, read),
    read,
    of: (parts) => versionOf(piecesFrom(parts)),
    stable(version) {
        const pieces = piecesOf(version.text);
        if (version.prerelease.length === 0 || pieces === null)
            return version;
        return versionOf({ ...pieces, upstream: leadingNumbers(pieces.upstream).join('.') });
    },
    compare(a, b) {
        const [x, y] = [piecesOf(a.text), piecesOf(b.text)];
        return ((0,scheme/* order */.fq)(x.epoch, y.epoch) ||
            compareText(x.upstream, y.upstream) ||
            compareText(x.revision ?? '', y.revision ?? ''));
    },
    bump(version, parts) {
        const pieces = piecesOf(version.text);
        const numbers = parts.filter((part) => part !== 'revision');
        if (numbers.length === 0) {
            const before = /^\d+/.exec(pieces.revision ?? '0')?.[0];
            if (before !== undefined)
                return (0,result.ok)(versionOf({ ...pieces, revision: String(Number(before) + 1) }));
            return (0,result/* fault */.D)('not-higher', `the revision of ${version.text} begins with no number that could be counted up`, 'write revisions such as 1 or 1ubuntu1, or count up another part');
        }
        const release = leadingNumbers(pieces.upstream);
        const pending = version.prerelease.length > 0 && alreadyCounted(release, numbers);
        const grown = pending ? (0,result.ok)(release) : countRelease(version, release, numbers);
        if (!grown.ok)
            return grown;
        const revision = pieces.revision === null && !parts.includes('revision') ? null : '1';
        return (0,result.ok)(versionOf({ ...pieces, upstream: grown.value.join('.'), revision }));
    },
    prerelease(version, channel, n) {
        const pieces = piecesOf(version.text);
        return (0,result.ok)(versionOf({ ...pieces, upstream: `${pieces.upstream}~${channel}${n}` }));
    },
};
function read(text) {
    const pieces = text.length <= 200 && countableNumbers(text) ? piecesOf(text.trim()) : null;
    if (pieces !== null)
        return (0,result.ok)(versionOf(pieces));
    return (0,result/* fault */.D)('no-match', `"${text}" is no version of a Debian package`, 'write [epoch:]upstream[-revision] and begin the upstream version with a digit, for instance 1.4.0-1');
}
function piecesOf(text) {
    const colon = text.indexOf(':');
    const epoch = colon < 0 ? '0' : text.slice(0, colon);
    const rest = text.slice(colon + 1);
    const hyphen = rest.lastIndexOf('-');
    const upstream = hyphen < 0 ? rest : rest.slice(0, hyphen);
    const revision = hyphen < 0 ? null : rest.slice(hyphen + 1);
    // An epoch is a 32-bit number to dpkg.
    if (!/^\d{1,10}$/.test(epoch) || Number(epoch) > 2_147_483_647)
        return null;
    if (!/^\d[0-9A-Za-z.+~-]*$/.test(upstream))
        return null;
    if (revision !== null && !/^[0-9A-Za-z+.~]+$/.test(revision))
        return null;
    return { epoch: Number(epoch), upstream, revision };
}
function piecesFrom(parts) {
    const upstream = NUMBERED.map((part) => (0,scheme/* numberOf */.rl)(parts, part)).join('.');
    return { epoch: 0, upstream, revision: parts.revision === undefined ? null : String(parts.revision) };
}
function versionOf({ epoch, upstream, revision }) {
    const front = epoch > 0 ? `${epoch}:` : '';
    const release = leadingNumbers(upstream);
    const number = /^\d+/.exec(revision ?? '')?.[0];
    return {
        text: `${front}${upstream}${revision === null ? '' : `-${revision}`}`,
        parts: {
            ...numberedParts(release),
            ...(number === undefined ? {} : { revision: Number(number) }),
        },
        prerelease: upstream.includes('~') && compareText(upstream, release.join('.')) < 0
            ? (upstream.slice(release.join('.').length).match(/\d+|[A-Za-z]+/g) ?? ['']).map((word) => /^\d/.test(word) ? Number(word) : word)
            : [],
        identity: [String(epoch), plainText(upstream), plainText(revision ?? '')].join('|'),
    };
}
/** Texts and numbers in turns, each where it may be empty: `1.0~rc1` is "", 1, ".", 0, "~rc", 1. */
function runs(text) {
    return [...text.matchAll(/(\D*)(\d*)/g)]
        .filter(([whole]) => whole !== '')
        .map(([, before, digits]) => ({ text: before, number: Number(digits) }));
}
/** The same for texts that are equal in order: leading zeros, and a 0 at the end, do not count. */
function plainText(text) {
    const all = runs(text);
    const end = all.findLastIndex((run) => run.text !== '' || run.number !== 0);
    return all
        .slice(0, end + 1)
        .map((run) => `${run.text}${run.number}`)
        .join('');
}
function compareText(a, b) {
    const [x, y] = [runs(a), runs(b)];
    for (let index = 0; index < Math.max(x.length, y.length); index++) {
        const found = compareRun(x[index]?.text ?? '', y[index]?.text ?? '') ||
            (0,scheme/* order */.fq)(x[index]?.number ?? 0, y[index]?.number ?? 0);
        if (found !== 0)
            return found;
    }
    return 0;
}
/** "~" sorts before everything, even the end; then the end; then letters; then all other characters. */
function compareRun(a, b) {
    for (let index = 0; index < Math.max(a.length, b.length); index++) {
        const found = (0,scheme/* order */.fq)(weight(a[index]), weight(b[index]));
        if (found !== 0)
            return found;
    }
    return 0;
}
function weight(char) {
    if (char === undefined)
        return 0;
    if (char === '~')
        return -1;
    return /[A-Za-z]/.test(char) ? char.charCodeAt(0) : char.charCodeAt(0) + 256;
}

// EXTERNAL MODULE: ./build/versions/semver.js
var semver = __webpack_require__(88394);
;// CONCATENATED MODULE: ./build/versions/go.js



const INCOMPATIBLE = '+incompatible';
/**
 * Versions of Go modules (https://go.dev/ref/mod#versions): semantic versions with a `v`. Pseudo-versions are
 * pre-releases. Of build metadata only `+incompatible` is canonical; it stays while the major version is above 1.
 */
const goScheme = {
    ...semver/* semverScheme */.I,
    id: 'go',
    parse: (text) => (0,scheme/* canonicalOnly */.zY)(text, go_read),
    read: go_read,
    of: (parts) => marked(semver/* semverScheme */.I.of(parts), false),
    stable: (version) => version.prerelease.length === 0 ? version : marked(semver/* semverScheme */.I.of(version.parts), isOld(version)),
    compare: (a, b) => semver/* semverScheme */.I.compare(plain(a), plain(b)),
    bump(version, parts, counting) {
        const next = semver/* semverScheme */.I.bump(plain(version), parts, counting);
        return next.ok ? (0,result.ok)(marked(next.value, isOld(version))) : next;
    },
    prerelease(version, channel, n) {
        const made = semver/* semverScheme */.I.prerelease(plain(version), channel, n);
        return made.ok ? (0,result.ok)(marked(made.value, isOld(version))) : made;
    },
};
function go_read(text) {
    const found = semver/* semverScheme */.I.read(text.replace(/^v/, ''));
    if (!found.ok || !/^v?\d/.test(text))
        return (0,result/* fault */.D)('no-match', `"${text}" is no version of a Go module`, 'write vMAJOR.MINOR.PATCH, for instance v1.4.0');
    return (0,result.ok)(marked(found.value, found.value.text.endsWith(INCOMPATIBLE)));
}
function marked(version, incompatible) {
    const text = version.text.replace(/\+.*$/, '');
    const old = incompatible && Number(version.parts.major) > 1;
    return { ...version, text: `v${text}${old ? INCOMPATIBLE : ''}` };
}
function plain(version) {
    return { ...version, text: version.text.slice(1) };
}
function isOld(version) {
    return version.text.endsWith(INCOMPATIBLE);
}

;// CONCATENATED MODULE: ./build/versions/maven-order.js

/** Qualifiers with a rank of their own, lowest first; the empty one is the release. All others come after. */
const RANKED = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', '', 'sp'];
const ALIASES = { ga: '', final: '', release: '', cr: 'rc' };
/** Short forms, where a number follows at once. */
const SHORT = { a: 'alpha', b: 'beta', m: 'milestone' };
/** The items of a version, without trailing zeros and empty qualifiers. */
function mavenItems(text) {
    const root = [];
    let list = root;
    const nest = () => {
        const inner = [];
        list.push(inner);
        list = inner;
    };
    const tokens = [...text.toLowerCase().matchAll(/\d+|[.-]|[^\d.-]+/g)].map(([token]) => token);
    let expected = true;
    for (const [index, token] of tokens.entries()) {
        if (token === '.' || token === '-') {
            // An empty token is 0.
            if (expected)
                list.push(0);
            expected = true;
            if (token === '-')
                nest();
            continue;
        }
        const digits = /^\d/.test(token);
        if (!expected)
            nest();
        // ".qualifier" = "-qualifier"
        else if (!digits && list.length > 0)
            nest();
        list.push(digits ? Number(token) : qualifier(token, /^\d/.test(tokens[index + 1] ?? '')));
        expected = false;
    }
    return trimmed(root);
}
function qualifier(word, beforeNumber) {
    const long = (beforeNumber ? SHORT[word] : undefined) ?? word;
    return Object.hasOwn(ALIASES, long) ? ALIASES[long] : long;
}
/** Drops what is null at the end of each list, also what stands before a list within it. */
function trimmed(items) {
    const kept = items.map((item) => (isList(item) ? inner(trimmed(item)) : item));
    for (let index = kept.length - 1; index >= 0; index--) {
        const item = kept[index];
        if (isNull(item))
            kept.splice(index, 1);
        else if (!isList(item))
            break;
    }
    return kept;
}
/** 1-ga-1 is 1-1: where nothing is left before a list, it stands in for the one around it. */
function inner(items) {
    const [only] = items;
    return only !== undefined && isList(only) ? only : items;
}
function isNull(item) {
    return isList(item) ? item.length === 0 : item === 0 || item === '';
}
function isList(item) {
    return typeof item === 'object';
}
function compareItems(a, b) {
    if (a === undefined)
        return b === undefined ? 0 : negative(compareItems(b, a));
    if (b === undefined) {
        if (!isList(a))
            return typeof a === 'number' ? (0,scheme/* order */.fq)(a, 0) : compareQualifiers(a, '');
        for (const item of a) {
            const found = compareItems(item, undefined);
            if (found !== 0)
                return found;
        }
        return 0;
    }
    if (isList(a) && isList(b)) {
        for (let index = 0; index < Math.max(a.length, b.length); index++) {
            const found = compareItems(a[index], b[index]);
            if (found !== 0)
                return found;
        }
        return 0;
    }
    // "qualifier" < "-number" < ".number"
    if (typeof a !== typeof b)
        return (0,scheme/* order */.fq)(maven_order_weight(a), maven_order_weight(b));
    return typeof a === 'number' ? (0,scheme/* order */.fq)(a, b) : compareQualifiers(a, b);
}
function maven_order_weight(item) {
    return typeof item === 'string' ? 0 : isList(item) ? 1 : 2;
}
function compareQualifiers(a, b) {
    const [x, y] = [rankOf(a), rankOf(b)];
    return (0,scheme/* order */.fq)(x, y) || (x > RANKED.length - 1 ? (0,scheme/* order */.fq)(a, b) : 0);
}
function rankOf(word) {
    const rank = RANKED.indexOf(word);
    return rank < 0 ? RANKED.length : rank;
}
function negative(found) {
    return found === 0 ? 0 : found < 0 ? 1 : -1;
}

;// CONCATENATED MODULE: ./build/versions/maven.js




/** Maven takes any text; a release begins with a number and holds nothing that a file name or a range could not. */
const VERSION = /^\d[0-9A-Za-z._+-]*$/;
/** A word of a stable version that names an edition or says that it is one: 33.0.0-jre, 4.1.100.Final. No service pack. */
const EDITION = /^[.-](?!sp$)[A-Za-z]+$/i;
/**
 * Versions of Maven artifacts, in the order of Maven's version order specification. Text is kept as it is written, but
 * for empty tokens: 1.0 and 1.0.0 are equal, and both canonical. What stands before its own release (1.0-rc-1, 1.0-SNAPSHOT) is a
 * pre-release; other qualifiers (33.0.0-jre) are not.
 */
const mavenScheme = {
    id: 'maven',
    ...(0,scheme/* numbersAlone */.iC)(NUMBERED),
    parse: (text) => (0,scheme/* canonicalOnly */.zY)(text, maven_read),
    read: maven_read,
    of: (parts) => maven_versionOf(NUMBERED.map((part) => (0,scheme/* numberOf */.rl)(parts, part)).join('.')),
    stable: (version) => version.prerelease.length === 0 ? version : maven_versionOf(leadingNumbers(version.text).join('.')),
    compare: (a, b) => compareItems(itemsOf(a), itemsOf(b)),
    bump(version, parts) {
        const release = leadingNumbers(version.text);
        const pending = version.prerelease.length > 0 && alreadyCounted(release, parts);
        const grown = pending ? (0,result.ok)(release) : countRelease(version, release, parts);
        if (!grown.ok)
            return grown;
        // 33.0.0-jre is followed by 33.0.1-jre: a qualifier of a stable version names an edition.
        const rest = version.text.slice(release.join('.').length);
        const plain = maven_versionOf(grown.value.join('.'));
        return (0,result.ok)(version.prerelease.length === 0 && EDITION.test(rest) ? maven_versionOf(plain.text + rest) : plain);
    },
    prerelease(version, channel, n) {
        // 1.4.0.Final is 1.4.0 to Maven, and what stands before it is 1.4.0-rc-1.
        const numbers = maven_versionOf(leadingNumbers(version.text).join('.'));
        const base = mavenScheme.compare(version, numbers) === 0 ? numbers.text : version.text;
        const made = maven_read(`${base}-${channel}-${n}`);
        if (made.ok && made.value.prerelease.length > 0)
            return made;
        return (0,result/* fault */.D)('no-prerelease', `Maven sorts ${version.text}-${channel}-${n} after ${version.text}, so it is no pre-release`, 'name a channel that it sorts before: alpha, beta, milestone or rc');
    },
};
function maven_read(text) {
    // An empty token is 0: 1. is 1.0.
    if (text.length <= 200 && VERSION.test(text) && countableNumbers(text))
        return (0,result.ok)(maven_versionOf(text.replace(/(?<=[.-])(?=[.-]|$)/g, '0')));
    return (0,result/* fault */.D)('no-match', `"${text}" is no version of a Maven artifact`, 'begin with a number, for instance 1.4.0 or 1.4.0-rc-1');
}
function maven_versionOf(text) {
    const release = leadingNumbers(text);
    const parts = numberedParts(release);
    const rest = text.slice(release.join('.').length);
    // Nearly all versions are nothing but numbers, and ten thousand tags are read in every run.
    if (rest === '') {
        const end = release.findLastIndex((number) => Number(number) !== 0);
        const items = release.slice(0, end + 1).map(Number);
        return { text, parts, prerelease: [], identity: `[${items.join(',')}]` };
    }
    const items = mavenItems(text);
    const before = compareItems(items, mavenItems(release.join('.'))) < 0;
    const words = before ? (rest.match(/\d+|[^\d.+-]+/g) ?? []) : [];
    return {
        text,
        parts,
        prerelease: words.map((word) => (/^\d/.test(word) ? Number(word) : word)),
        identity: JSON.stringify(items),
    };
}
/** Sorting asks for the same versions again and again. */
const itemsOnce = new WeakMap();
function itemsOf(version) {
    const before = itemsOnce.get(version);
    if (before !== undefined)
        return before;
    const items = mavenItems(version.text);
    itemsOnce.set(version, items);
    return items;
}

// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js + 4 modules
var pep440 = __webpack_require__(99687);
;// CONCATENATED MODULE: ./build/versions/pep440.js




const POST = { ...(0,scheme/* plainParts */.vc)(['post']).get('post'), optional: true };
/**
 * Versions of Python packages (PEP 440), by `@renovatebot/pep440`. Canonical text is PEP 440's normalized form. The
 * parts are the first three numbers of the release and `post`; the epoch stays as it is.
 */
const pep440Scheme = {
    id: 'pep440',
    ...(0,scheme/* numbersAlone */.iC)(NUMBERED),
    parts: [...NUMBERED, 'post'],
    details: new Map([...(0,scheme/* plainParts */.vc)(NUMBERED), ['post', POST]]),
    countable: [...NUMBERED, 'post'],
    parse: (text) => (0,scheme/* canonicalOnly */.zY)(text, pep440_read),
    read: pep440_read,
    of: (parts) => pep440_versionOf(pep440_piecesFrom(parts)),
    stable(version) {
        const pieces = pep440_piecesOf(version.text);
        return version.prerelease.length === 0 || pieces === null
            ? version
            : pep440_versionOf({ ...pieces, pre: null, dev: null, local: null });
    },
    compare(a, b) {
        const [[x, local], [y, other]] = [withoutLocal(a.text), withoutLocal(b.text)];
        const found = (0,pep440/* compare */.UD)(x, y);
        return found === 0 ? compareLocal(local, other) : found < 0 ? -1 : 1;
    },
    bump(version, parts) {
        const pieces = pep440_piecesOf(version.text);
        const plain = { ...pieces, pre: null, post: null, dev: null, local: null };
        const release = pieces.release.map(String);
        const numbers = parts.filter((part) => part !== 'post');
        if (numbers.length === 0) {
            const { post, dev, pre } = pieces;
            // 1.0.post1.dev2 stands before 1.0.post1 already.
            const next = post !== null && dev !== null ? post : (post ?? 0) + 1;
            return (0,result.ok)(pep440_versionOf({ ...plain, pre, post: next }));
        }
        const pending = version.prerelease.length > 0 && pieces.post === null && alreadyCounted(release, numbers);
        const grown = pending ? (0,result.ok)(release) : countRelease(version, release, numbers);
        if (!grown.ok)
            return grown;
        const post = parts.includes('post') ? 1 : null;
        return (0,result.ok)(pep440_versionOf({ ...plain, release: grown.value.map(Number), post }));
    },
    prerelease(version, channel, n) {
        const word = { alpha: 'a', beta: 'b' }[channel] ?? channel;
        const made = pep440_read(`${version.text}${word === 'dev' ? '.dev' : word}${n}`);
        if (made.ok && made.value.prerelease[0] === word)
            return made;
        return (0,result/* fault */.D)('no-prerelease', `PEP 440 has no pre-release "${channel}"`, 'name one of a, b, rc and dev');
    },
};
function pep440_read(text) {
    const pieces = countableNumbers(text) && text.length <= 200 ? pep440_piecesOf(text.trim()) : null;
    if (pieces !== null)
        return (0,result.ok)(pep440_versionOf(pieces));
    return (0,result/* fault */.D)('no-match', `"${text}" is no version of PEP 440`, 'write numbers joined by dots, for instance 1.4.0, 1.4rc1 or 1.4.post1');
}
/** A local version is ours to read: the library takes 1e5 for 100000, and a short hash may look so. */
function withoutLocal(text) {
    const at = text.indexOf('+');
    return at < 0 ? [text, null] : [text.slice(0, at), text.slice(at + 1)];
}
/** Segment by segment: numbers by value and above words, none below all. */
function compareLocal(a, b) {
    const [x, y] = [a?.split('.') ?? [], b?.split('.') ?? []];
    for (let index = 0; index < Math.max(x.length, y.length); index++) {
        const [one, other] = [x[index], y[index]];
        if (one === undefined)
            return -1;
        if (other === undefined)
            return 1;
        const [isNumber, isOther] = [/^\d+$/.test(one), /^\d+$/.test(other)];
        if (isNumber !== isOther)
            return isNumber ? 1 : -1;
        const found = isNumber ? (0,scheme/* order */.fq)(Number(one), Number(other)) : (0,scheme/* order */.fq)(one, other);
        if (found !== 0)
            return found;
    }
    return 0;
}
function pep440_piecesOf(text) {
    const found = (0,pep440/* parse */.qg)(text);
    if (found === null)
        return null;
    return {
        epoch: found.epoch,
        release: found.release,
        pre: found.pre,
        post: found.post?.[1] ?? null,
        dev: found.dev?.[1] ?? null,
        local: withoutLocal(text)[1]?.toLowerCase().split(/[._-]/).map(plainNumber).join('.') ?? null,
    };
}
function plainNumber(segment) {
    return /^\d+$/.test(segment) ? segment.replace(/^0+(?=\d)/, '') : segment;
}
function pep440_piecesFrom(parts) {
    const post = parts.post === undefined ? null : (0,scheme/* numberOf */.rl)(parts, 'post');
    const release = NUMBERED.map((part) => (0,scheme/* numberOf */.rl)(parts, part));
    return { epoch: 0, release, pre: null, post, dev: null, local: null };
}
function pep440_versionOf({ epoch, release, pre, post, dev, local }) {
    const middle = `${pre === null ? '' : pre.join('')}${post === null ? '' : `.post${post}`}`;
    const end = `${middle}${dev === null ? '' : `.dev${dev}`}${local === null ? '' : `+${local}`}`;
    const front = epoch === 0 ? '' : `${epoch}!`;
    // Trailing zeros do not count: 1.0 is 1.0.0.
    const significant = release.join('.').replace(/(?:\.0)+$/, '');
    return {
        text: `${front}${release.join('.')}${end}`,
        parts: { ...numberedParts(release.map(String)), ...(post === null ? {} : { post }) },
        prerelease: [...(pre ?? []), ...(dev === null ? [] : ['dev', dev])],
        identity: `${front}${significant}${end}`,
    };
}

;// CONCATENATED MODULE: ./build/versions/rubygems.js



/** What RubyGems takes for a version, without the space around it. */
const rubygems_VERSION = /^\d+(?:\.[0-9A-Za-z]+)*(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;
/**
 * Versions of Ruby gems, as `Gem::Version` orders them: letters make a pre-release, 1.0 is 1.0.0. The library
 * `@renovatebot/ruby-semver` orders letters by language (rc before RC), which Ruby does not; the tests hold this
 * scheme against it for everything else.
 */
const rubygemsScheme = {
    id: 'rubygems',
    ...(0,scheme/* numbersAlone */.iC)(NUMBERED),
    parse: (text) => (0,scheme/* canonicalOnly */.zY)(text, rubygems_read),
    read: rubygems_read,
    of: (parts) => rubygems_versionOf(NUMBERED.map((part) => (0,scheme/* numberOf */.rl)(parts, part)).join('.')),
    stable: (version) => version.prerelease.length === 0 ? version : rubygems_versionOf(releaseOf(version.text).join('.')),
    compare(a, b) {
        const [x, y] = [segmentsOf(a.text), segmentsOf(b.text)];
        for (let index = 0; index < Math.max(x.length, y.length); index++) {
            const [one, other] = [x[index] ?? 0, y[index] ?? 0];
            if (one === other)
                continue;
            // Letters are below numbers: 1.0.a < 1.0.
            if (typeof one !== typeof other)
                return typeof one === 'string' ? -1 : 1;
            return (0,scheme/* order */.fq)(one, other);
        }
        return 0;
    },
    bump(version, parts) {
        const release = releaseOf(version.text);
        if (version.prerelease.length > 0 && alreadyCounted(release, parts))
            return (0,result.ok)(rubygems_versionOf(release.join('.')));
        const grown = countRelease(version, release, parts);
        return grown.ok ? (0,result.ok)(rubygems_versionOf(grown.value.join('.'))) : grown;
    },
    prerelease: (version, channel, n) => rubygems_read(`${version.text}.${channel}.${n}`),
};
function rubygems_read(text) {
    const trimmed = text.trim();
    if (rubygems_VERSION.test(trimmed) && countableNumbers(trimmed) && trimmed.length <= 200) {
        // A hyphen means .pre., as RubyGems itself rewrites it.
        const dotted = trimmed.replaceAll('-', '.pre.');
        return (0,result.ok)(rubygems_versionOf(dotted.replace(/(^|\.)0+(?=\d+(?:\.|$))/g, '$1')));
    }
    return (0,result/* fault */.D)('no-match', `"${text}" is no version of RubyGems`, 'write numbers and words joined by dots, for instance 1.4.0 or 1.4.0.rc1');
}
function rubygems_versionOf(text) {
    const segments = segmentsOf(text);
    const from = /[A-Za-z]/.test(text) ? splitAt(text) : null;
    return {
        text,
        parts: numberedParts(releaseOf(text)),
        prerelease: from ?? [],
        identity: segments.join('.'),
    };
}
/** The numbers before the first segment with a letter. */
function releaseOf(text) {
    const numbers = leadingNumbers(text);
    // In 1.2rc1 the 2 is a number of its own to RubyGems.
    return numbers.map((number) => number.replace(/^0+(?=\d)/, ''));
}
/** The segments of the pre-release, from its first letter on. */
function splitAt(text) {
    const all = scan(text);
    return all.slice(all.findIndex((segment) => typeof segment === 'string'));
}
/** All segments, without the zeros that end the release and the pre-release. */
function segmentsOf(text) {
    const all = scan(text);
    const letters = all.findIndex((segment) => typeof segment === 'string');
    const at = letters < 0 ? all.length : letters;
    return [...withoutZeros(all.slice(0, at)), ...withoutZeros(all.slice(at))];
}
function scan(text) {
    return (text.match(/\d+|[A-Za-z]+/g) ?? []).map((segment) => /^\d/.test(segment) ? Number(segment) : segment);
}
function withoutZeros(segments) {
    const end = segments.findLastIndex((segment) => segment !== 0);
    return segments.slice(0, end + 1);
}

;// CONCATENATED MODULE: ./build/versions/schemes.js






/** The schemes that a policy may name. All have the parts major, minor and patch, so one `bump` fits all. */
const SCHEMES = {
    semver: semver/* semverScheme */.I,
    pep440: pep440Scheme,
    maven: mavenScheme,
    dpkg: dpkgScheme,
    rubygems: rubygemsScheme,
    go: goScheme,
};
const SCHEME_NAMES = Object.keys(SCHEMES);


/***/ }),

/***/ 88394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ semverScheme)
/* harmony export */ });
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78469);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16353);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94419);
/* harmony import */ var _scheme_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68401);
// Two of its functions: its ranges would be loaded with all of it.




const PARTS = ['major', 'minor', 'patch'];
/** Semantic Versioning 2.0.0, by npm's `semver`. Build metadata is read, kept in `text` and never ordered (item 10). */
const semverScheme = {
    id: 'semver',
    ...(0,_scheme_js__WEBPACK_IMPORTED_MODULE_2__/* .numbersAlone */ .iC)(PARTS),
    parse: (text) => (0,_scheme_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalOnly */ .zY)(text, read),
    read,
    of(parts) {
        const text = PARTS.map((part) => (0,_scheme_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(parts, part)).join('.');
        return { text, parts: pick(parts), prerelease: [] };
    },
    stable: (version) => (version.prerelease.length === 0 ? version : semverScheme.of(version.parts)),
    // Thousands of tags are compared, nearly all by their numbers; pre-releases need the library's rules (item 11).
    compare(a, b) {
        const difference = number(a, 'major') - number(b, 'major') ||
            number(a, 'minor') - number(b, 'minor') ||
            number(a, 'patch') - number(b, 'patch');
        if (difference !== 0)
            return difference < 0 ? -1 : 1;
        return a.prerelease.length === 0 && b.prerelease.length === 0 ? 0 : semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__(a.text, b.text);
    },
    bump(version, parts) {
        const counted = countUp(version.parts, parts);
        const grown = pending(version, parts) ? pick(version.parts) : counted;
        if (Object.values(grown).some((value) => value > Number.MAX_SAFE_INTEGER)) {
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .fault */ .D)('overflow', `${version.text} cannot be counted up: a number would pass ${Number.MAX_SAFE_INTEGER}`, 'count up a part further left');
        }
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(semverScheme.of(grown));
    },
    prerelease(version, channel, n) {
        return read(`${PARTS.map((part) => number(version, part)).join('.')}-${channel}.${n}`);
    },
};
function number(version, part) {
    return (0,_scheme_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(version.parts, part);
}
const PLAIN = /^(0|[1-9]\d{0,14})\.(0|[1-9]\d{0,14})\.(0|[1-9]\d{0,14})$/;
function read(text) {
    // Ten thousand tags are read in every run, nearly all of them so plain that the library has nothing to add.
    const plain = PLAIN.exec(text);
    if (plain !== null) {
        const parts = { major: Number(plain[1]), minor: Number(plain[2]), patch: Number(plain[3]) };
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ text, parts, prerelease: [] });
    }
    const parsed = semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__(text);
    if (parsed === null) {
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .fault */ .D)('no-match', `"${text}" is no semantic version`, 'write MAJOR.MINOR.PATCH without leading zeros, for instance 1.4.0');
    }
    const build = parsed.build.length > 0 ? `+${parsed.build.join('.')}` : '';
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({
        text: parsed.version + build,
        parts: { major: parsed.major, minor: parsed.minor, patch: parsed.patch },
        prerelease: parsed.prerelease,
    });
}
/** Whether a pre-release already stands before the version that counting up would give: 2.0.0-rc.1 before 2.0.0. */
function pending(version, parts) {
    if (version.prerelease.length === 0)
        return false;
    const first = Math.min(...parts.map((part) => PARTS.indexOf(part)));
    return PARTS.slice(first + 1).every((part) => version.parts[part] === 0);
}
function pick(parts) {
    return Object.fromEntries(PARTS.map((part) => [part, (0,_scheme_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(parts, part)]));
}
/** The named numbers grow by one, all else right of the leftmost of them returns to 0. */
function countUp(values, counted) {
    const first = Math.min(...counted.map((part) => PARTS.indexOf(part)));
    return Object.fromEntries(PARTS.map((part, index) => {
        const value = (0,_scheme_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(values, part);
        return [part, counted.includes(part) ? value + 1 : index < first ? value : 0];
    }));
}


/***/ }),

/***/ 55466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ compileTemplate)
});

// EXTERNAL MODULE: ./build/base/mapping.js
var mapping = __webpack_require__(17118);
// EXTERNAL MODULE: ./build/base/result.js
var result = __webpack_require__(94419);
;// CONCATENATED MODULE: ./build/versions/ambiguity.js
function ambiguityOf(tokens, shapeOf) {
    const positions = [];
    const whole = sequence(tokens.map((token) => pieceOf(token)), positions);
    return search(positions, whole);
    function pieceOf(token) {
        if (token.is === 'group') {
            const inner = sequence(token.tokens.map(pieceOf), positions);
            return { ...inner, nullable: true };
        }
        if (token.is === 'literal')
            return word(token.text, token);
        const shape = shapeOf(token);
        if (shape.is === 'words') {
            const words = shape.words.map((each) => word(each, token));
            return {
                nullable: false,
                first: words.flatMap(({ first }) => first),
                last: words.flatMap(({ last }) => last),
            };
        }
        if (shape.is === 'width')
            return chain(Array(shape.most).fill(shape.chars), shape.least, token);
        const index = add(shape.chars, token);
        positions[index]?.follow.add(index);
        return { nullable: false, first: [index], last: [index] };
    }
    function word(text, token) {
        const chars = [...text];
        return chain(chars, chars.length, token);
    }
    function add(chars, token) {
        positions.push({ chars, token, follow: new Set() });
        return positions.length - 1;
    }
    /** One class of characters after the other, of which those after the first `least` may be missing. */
    function chain(classes, least, token) {
        const made = classes.map((chars) => add(chars, token));
        for (const [index, position] of made.entries()) {
            const next = made[index + 1];
            if (next !== undefined)
                positions[position]?.follow.add(next);
        }
        return { nullable: false, first: made.slice(0, 1), last: made.slice(least - 1) };
    }
}
function sequence(pieces, positions) {
    return pieces.reduce((before, after) => {
        for (const from of before.last)
            for (const to of after.first)
                positions[from]?.follow.add(to);
        return {
            nullable: before.nullable && after.nullable,
            first: before.nullable ? [...before.first, ...after.first] : before.first,
            last: after.nullable ? [...before.last, ...after.last] : after.last,
        };
    }, { nullable: true, first: [], last: [] });
}
function search(positions, whole) {
    const ends = new Set(whole.last);
    const seen = new Set();
    const queue = [];
    const step = (as, bs, text, parted) => {
        const second = [...bs];
        for (const a of as)
            for (const b of second) {
                const [x, y] = [positions[a], positions[b]];
                const char = common(x.chars, y.chars);
                if (char === null)
                    continue;
                const ways = parted ?? (a === b ? null : [x.token, y.token]);
                const key = `${a},${b},${ways !== null}`;
                if (seen.has(key))
                    continue;
                seen.add(key);
                queue.push({ a, b, text: text + char, parted: ways });
            }
    };
    step(whole.first, whole.first, '', null);
    for (let index = 0; index < queue.length; index++) {
        const { a, b, text, parted } = queue[index];
        if (parted !== null && ends.has(a) && ends.has(b))
            return { example: text, a: parted[0], b: parted[1] };
        step(positions[a].follow, positions[b].follow, text, parted);
    }
    return null;
}
/** A character that both classes have; 1 before 0, since a number does not begin with 0. */
function common(a, b) {
    if (a.includes('1') && b.includes('1'))
        return '1';
    for (const char of a)
        if (b.includes(char))
            return char;
    return null;
}

// EXTERNAL MODULE: ./build/versions/dates.js
var versions_dates = __webpack_require__(49653);
// EXTERNAL MODULE: ./build/versions/part.js
var versions_part = __webpack_require__(23943);
;// CONCATENATED MODULE: ./build/versions/tokens.js


const PADDED = new Set(['0Y', '0M', '0D', '0W']);
/** More optional groups in one another than anybody writes; it bounds the recursion. */
const DEEPEST = 10;
/** Reads a template; the fault names the column of what is wrong. @param groups whether `[…]` may stand in it */
function tokenize(source, groups) {
    const open = [{ tokens: [], column: 0 }];
    let literal = '';
    let since = 1;
    const flush = () => {
        if (literal !== '')
            open.at(-1)?.tokens.push({ is: 'literal', text: literal, column: since });
        literal = '';
    };
    for (let index = 0; index < source.length; index++) {
        const char = source[index];
        const column = index + 1;
        if (char === '[' || char === ']') {
            if (!groups)
                return wrong(source, column, `${char} has no place here`, 'optional groups are for versions and tags');
            flush();
            if (char === '[') {
                if (open.length > DEEPEST)
                    return wrong(source, column, 'too many groups stand in one another', `nest at most ${DEEPEST}`);
                open.push({ tokens: [], column });
                continue;
            }
            const group = open.length > 1 ? open.pop() : undefined;
            if (group === undefined)
                return wrong(source, column, '] closes nothing', 'write [ … ] with its opening bracket');
            if (!holdsPart(group.tokens))
                return wrong(source, group.column, 'the optional group holds no part, so nothing says when it is written', 'put a part into it');
            open.at(-1)?.tokens.push({ is: 'group', ...group });
        }
        else if (char === '}') {
            return wrong(source, column, '} closes nothing', 'write {part} with its opening brace');
        }
        else if (char === '{') {
            const end = source.indexOf('}', index);
            if (end < 0)
                return wrong(source, column, '{ is never closed', 'write {part} with its closing brace');
            const inside = source.slice(index + 1, end);
            const named = (0,versions_dates/* isDatePart */.Om)(inside)
                ? [inside, inside]
                : /^([A-Za-z][A-Za-z0-9_-]*)(?::0([1-9]))?$/.exec(inside);
            if (named === null || named[1] === 'date')
                return wrong(source, column, named === null ? `{${inside}} is no part` : '{date} stands for all date parts in versions.bump', 'write a name such as {major}, a padded one such as {minor:02}, or a date part such as {YYYY}');
            flush();
            const name = named[1];
            const width = PADDED.has(name) ? 2 : Number(named[2] ?? 0);
            open.at(-1)?.tokens.push({ is: 'part', name, width, column });
            index = end;
        }
        else {
            if (literal === '')
                since = column;
            literal += char;
        }
    }
    flush();
    const [top, unclosed] = open;
    if (unclosed !== undefined)
        return wrong(source, unclosed.column, '[ is never closed', 'write [ … ] with its closing bracket');
    return (0,result.ok)(top?.tokens ?? []);
}
function holdsPart(tokens) {
    return tokens.some((token) => token.is === 'part' || (token.is === 'group' && holdsPart(token.tokens)));
}
function wrong(source, column, what, remedy) {
    return (0,result/* fault */.D)('bad-template', `in the template "${source}", character ${column}: ${what}`, remedy);
}

;// CONCATENATED MODULE: ./build/versions/template-parts.js

function partsOf(tokens) {
    const found = { names: [], tokens: [], grouped: new Set(), groups: [] };
    const walk = (list, around) => {
        for (const token of list) {
            if (token.is === 'group') {
                const own = { direct: [], all: [] };
                found.groups.push(own);
                walk(token.tokens, [...around, own]);
            }
            else if (token.is === 'part') {
                found.tokens.push(token);
                if (!found.names.includes(token.name)) {
                    found.names.push(token.name);
                    if (around.length > 0)
                        found.grouped.add(token.name);
                }
                if (around.length === 0)
                    found.grouped.delete(token.name);
                around.at(-1)?.direct.push(token.name);
                for (const { all } of around)
                    all.push(token.name);
            }
        }
    };
    walk(tokens, []);
    return found;
}
/** A part that cannot stand where it does: padded text, or a part of a group that would always be written. */
function misplacedPart(source, { tokens, groups }, parts) {
    const padded = tokens.find(({ name, width }) => width > 0 && !isNumeric(parts.get(name)));
    if (padded !== undefined)
        return wrong(source, padded.column, `{${padded.name}} holds text, and only a number is padded`, `write {${padded.name}}`);
    const again = tokens.find(({ name }, index) => parts.get(name)?.settings.default === undefined &&
        groups.some(({ all }) => all.includes(name)) &&
        tokens.findIndex((token) => token.name === name) < index);
    return again === undefined
        ? null
        : wrong(source, again.column, `{${again.name}} stands here again, so the optional group that holds it would be written whenever it is known`, 'write it once, or give it a default in versions.parts');
}
function isNumeric({ type }) {
    return type === 'number' || type === 'date';
}

;// CONCATENATED MODULE: ./build/versions/template.js







const DIGITS = '0123456789';
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** A text that no version comes near is not even tried. */
const MOST_TEXT = 1000;
/** No format is longer with all its words; it bounds what the search for confusions can cost. */
const MOST_SIZE = 1000;
/**
 * Compiles a template once; the fault names the column (from 1) of what is wrong.
 *
 * @param settings what a policy says of single parts
 * @param groups whether optional groups may stand in it
 */
function compileTemplate(source, settings = {}, groups = true) {
    const read = tokenize(source, groups);
    if (!read.ok)
        return read;
    const tokens = read.value;
    const found = partsOf(tokens);
    const part = new Map(found.names.map((name) => [name, (0,versions_part/* makePart */.sM)(name, (0,mapping/* own */.Z)(settings, name) ?? {}, found.grouped.has(name))]));
    const partFor = (token) => part.get(token.name);
    const misplaced = misplacedPart(source, found, part);
    if (misplaced !== null)
        return misplaced;
    const size = found.tokens.reduce((sum, token) => sum + (partFor(token).settings.values?.join('').length ?? 0), source.length);
    if (size > MOST_SIZE)
        return wrong(source.slice(0, 40), 1, 'it is too long', `write at most ${MOST_SIZE} characters, the words of its parts included`);
    // Padded numbers of a fixed width may be read loosely only where that confuses nothing.
    const loose = ambiguityOf(tokens, (token) => shapeOf(token, partFor(token), false));
    const strict = loose !== null;
    const confused = strict ? ambiguityOf(tokens, (token) => shapeOf(token, partFor(token), true)) : null;
    if (confused !== null) {
        const { a, b, example } = confused;
        const [earlier, later] = a.column > b.column ? [b, a] : [a, b];
        return wrong(source, later.column, earlier === later
            ? `${named(later)} can end in two places: "${example}" can be read in two ways`
            : `${named(earlier)} (character ${earlier.column}) and ${named(later)} cannot be told apart: "${example}" can be read in two ways`, 'write a separator between them');
    }
    const captured = [];
    const regex = new RegExp(`^${patternOf(tokens, partFor, strict, captured)}$`);
    const dates = found.names.filter(versions_dates/* isDatePart */.Om);
    const widths = new Map();
    for (const token of found.tokens)
        if (!widths.has(token.name))
            widths.set(token.name, token.width);
    const differs = (token, values) => {
        if (token.is === 'literal')
            return false;
        if (token.is === 'group')
            return token.tokens.some((inner) => differs(inner, values));
        const value = (0,mapping/* own */.Z)(values, token.name);
        return value !== undefined && value !== partFor(token).settings.default;
    };
    const fill = (list, values) => {
        let text = '';
        for (const token of list) {
            if (token.is === 'literal')
                text += token.text;
            else if (token.is === 'part') {
                const { start, least } = partFor(token);
                text += pad((0,mapping/* own */.Z)(values, token.name) ?? start ?? least, token.width);
            }
            else if (differs(token, values))
                text += fill(token.tokens, values);
        }
        return text;
    };
    const complete = (list, values, present, into) => {
        for (const token of list) {
            if (token.is === 'literal')
                continue;
            if (token.is === 'group') {
                complete(token.tokens, values, present && differs(token, values), into);
                continue;
            }
            const { start, least } = partFor(token);
            const value = (0,mapping/* own */.Z)(values, token.name) ?? start ?? (present ? least : undefined);
            if (value !== undefined && !Object.hasOwn(into, token.name))
                into[token.name] = value;
        }
    };
    return (0,result.ok)({
        source,
        parts: found.names,
        part,
        grouped: found.grouped,
        groups: found.groups,
        numbers: numbersOf(tokens, partFor),
        match(text) {
            const found = look(text);
            return typeof found === 'string' ? null : found;
        },
        why(text) {
            const found = look(text);
            return typeof found === 'string' ? found : '';
        },
        fill: (values) => fill(tokens, values),
        complete(values) {
            const into = {};
            complete(tokens, values, true, into);
            return into;
        },
        write: (name, value) => pad(value, widths.get(name) ?? 0),
    });
    /** The values, or why there are none: empty where the text has another shape. */
    function look(text) {
        const shown = text.length > MOST_TEXT ? null : regex.exec(text);
        if (shown === null)
            return '';
        const values = {};
        for (let index = 0; index < captured.length; index++) {
            const written = shown[index + 1];
            if (written === undefined)
                continue;
            const { name, read: readPart } = captured[index];
            const value = readPart(written);
            if (value === null)
                return `{${name}} cannot be ${written}`;
            if (Object.hasOwn(values, name) && values[name] !== value)
                return `{${name}} stands there twice and differs`;
            values[name] = value;
        }
        return dates.length > 0 && !(0,versions_dates/* isDate */.$P)(values, dates) ? 'there is no such day in the calendar' : values;
    }
}
/** @param strict padded numbers that cannot grow wider have exactly their width */
function shapeOf({ width }, part, strict) {
    const { settings, type, name } = part;
    const digits = (least, most) => ({ is: 'width', chars: DIGITS, least, most });
    if (type === 'words')
        return { is: 'words', words: settings.values };
    if (type === 'alpha')
        return { is: 'run', chars: LETTERS };
    if (type === 'hex')
        return { is: 'run', chars: `${DIGITS}abcdef` };
    if (type === 'ident')
        return { is: 'run', chars: `${DIGITS}${LETTERS}${LETTERS.toUpperCase()}-` };
    if (name === 'YYYY')
        return digits(4, 4);
    if (strict && isFixed(part, width))
        return digits(width, width);
    if (type === 'number')
        return { is: 'run', chars: DIGITS };
    return name === 'YY' || name === '0Y' ? digits(1, 3) : digits(1, 2);
}
/** Whether a padded number never needs more digits than its padding. (0Y does from 2100 on.) */
function isFixed({ type, settings }, width) {
    if (width === 0)
        return false;
    return type === 'date' || (settings.max !== undefined && String(settings.max).length <= width);
}
function patternOf(tokens, partFor, strict, captured) {
    return tokens
        .map((token) => {
        if (token.is === 'literal')
            return escapeRegex(token.text);
        if (token.is === 'group')
            return `(?:${patternOf(token.tokens, partFor, strict, captured)})?`;
        const part = partFor(token);
        captured.push(part);
        return `(${partPattern(part, token.width, strict)})`;
    })
        .join('');
}
function partPattern(part, width, strict) {
    const { settings, type, name } = part;
    if (type === 'words') {
        // Longer words first, so that rc is not read as r.
        const words = [...settings.values].sort((a, b) => b.length - a.length);
        return words.map(escapeRegex).join('|');
    }
    if (type === 'alpha' || type === 'ident' || type === 'hex')
        return versions_part/* SHAPES */.HY[type];
    if (strict && isFixed(part, width))
        return `\\d{${width}}`;
    if (type === 'number')
        return width > 0 ? `\\d{1,${versions_part/* MOST_DIGITS */.X3}}` : `0|[1-9]\\d{0,${versions_part/* MOST_DIGITS */.X3 - 1}}`;
    if (name === 'YYYY')
        return '[1-9]\\d{3}';
    if (name === 'YY')
        return '0|[1-9]\\d{0,2}';
    return name === '0Y' ? '\\d{1,3}' : width > 0 ? '\\d{1,2}' : '[1-9]\\d?';
}
function numbersOf(tokens, partFor) {
    const numbers = [];
    let ended = false;
    const walk = (list) => {
        for (const token of list) {
            if (token.is === 'group')
                walk(token.tokens);
            else if (ended)
                return;
            else if (token.is === 'literal')
                numbers.push(...(token.text.match(/\d+/g) ?? []).map(Number));
            else if (isNumeric(partFor(token)))
                numbers.push(token.name);
            else
                ended = true;
        }
    };
    walk(tokens);
    return numbers;
}
function named(token) {
    if (token.is === 'part')
        return `{${token.name}}`;
    return token.is === 'literal' ? JSON.stringify(token.text) : 'a group';
}
function pad(value, width) {
    return String(value).padStart(width, '0');
}
function escapeRegex(literal) {
    return literal.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}


/***/ }),

/***/ 24027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fp: () => (/* binding */ placeWords),
/* harmony export */   i2: () => (/* binding */ compileLine),
/* harmony export */   r$: () => (/* binding */ isPackageJson),
/* harmony export */   xT: () => (/* binding */ compilePointer)
/* harmony export */ });
/* harmony import */ var _base_json_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72112);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94419);


/** Compiles a JSON Pointer: `/version`, `/packages/0/version`; `~1` is a slash, `~0` a tilde. Fault: `bad-pointer`. */
function compilePointer(source) {
    if (!source.startsWith('/'))
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .D)('bad-pointer', `"${source}" is no JSON Pointer: it starts with a slash`, `write /${source || 'version'}`);
    if (/~(?![01])/.test(source))
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .D)('bad-pointer', `"${source}" is no JSON Pointer: a tilde is followed by 0 or 1`, 'write ~0 for a tilde and ~1 for a slash');
    const steps = source.slice(1).split('/').map(_base_json_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .unescapedStep */ .X);
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ is: 'pointer', source, steps });
}
/** Compiles a line such as `version = "{version}"`. Fault: `bad-line`. */
function compileLine(source) {
    const [before, after, ...more] = source.trim().split('{version}');
    if (before === undefined || after === undefined || more.length > 0 || /[\r\n]/.test(source.trim()))
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .D)('bad-line', `"${source}" does not say where on its line the number stands`, 'write one line with {version} once: version = "{version}"');
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ is: 'line', source: source.trim(), before, after });
}
/** Where the number stands, in words; empty for a file that holds nothing else. */
function placeWords(place) {
    if (place.is === 'whole')
        return '';
    return place.is === 'pointer' ? `at ${place.source}` : `on the line ${place.source}`;
}
/** The one file whose place for the number everybody knows. */
function isPackageJson(path) {
    return /(?:^|\/)package\.json$/.test(path);
}


/***/ })

};
