export const id = 212;
export const ids = [212];
export const modules = {

/***/ 7118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ isMapping)
/* harmony export */ });
/** Whether a value is a mapping: neither null nor a list. */
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 578:
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

/***/ 4419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ fault),
/* harmony export */   ok: () => (/* binding */ ok)
/* harmony export */ });
function ok(value) {
    return { ok: true, value };
}
function fault(code, message, remedy, canonical) {
    return {
        ok: false,
        fault: canonical === undefined ? { code, message, remedy } : { code, message, remedy, canonical },
    };
}


/***/ }),

/***/ 3212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DJ: () => (/* binding */ policyOrPreset),
/* harmony export */   E4: () => (/* binding */ policyAt),
/* harmony export */   Ve: () => (/* binding */ policyFromFile),
/* harmony export */   ff: () => (/* binding */ policyPaths),
/* harmony export */   i6: () => (/* binding */ findPolicy),
/* harmony export */   ks: () => (/* binding */ policyOfRepository)
/* harmony export */ });
/* unused harmony export preset */
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9299);
/* harmony import */ var _hosts_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3803);
/* harmony import */ var _hosts_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5426);
/* harmony import */ var _policy_compile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3060);
/* harmony import */ var _policy_presets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5339);





/** Where a policy may be, from the root of the repository. */
const POLICY_PATHS = ['release-policy.yml', '.github/release-policy.yml'];
/** The file that the user named. */
async function policyFromFile(path) {
    return await load((0,_hosts_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readNamed */ .Mk)(path, 'policy file'), path);
}
/** "The work tree's file; in a bare repository HEAD's" (policy.md, *Decisions*). */
async function policyOfRepository(git, info) {
    if (info.top === null)
        return info.head === null ? preset() : await policyAt(git, info.head);
    const found = new Map();
    for (const path of POLICY_PATHS) {
        const source = (0,_hosts_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readIfThere */ .qC)(info.top, path);
        if (source !== null && (0,_hosts_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isLink */ .PJ)(info.top, path))
            throw (0,_hosts_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .linked */ .q)(path);
        if (source !== null)
            found.set(path, source);
    }
    return await only(found);
}
/** The policy that holds for the work tree: the one named, or the repository's own. */
async function findPolicy({ git, opened, policy }) {
    if (policy !== null)
        return await policyFromFile(policy);
    return await policyOfRepository(git, await opened.info);
}
/** For what needs no repository: a policy of the one that is there is still the one meant. */
async function policyOrPreset({ git, opened, policy }) {
    if (policy !== null)
        return await policyFromFile(policy);
    const info = await opened.info.catch(() => null);
    return info === null ? preset() : await policyOfRepository(git, info);
}
/** The policy as a commit holds it. */
async function policyAt(git, commit, paths = POLICY_PATHS) {
    return only(await (0,_hosts_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .readFilesAt */ .nl)(git, commit, paths));
}
/**
 * Where in the repository the policy of a pull request is, at its base and at its head; null where the user chose a
 * file that goes before both.
 */
function policyPaths({ policy, policyTrusted }, { top }) {
    if (policy === null)
        return POLICY_PATHS;
    const inside = policyTrusted || top === null ? null : (0,_hosts_files_js__WEBPACK_IMPORTED_MODULE_1__/* .pathWithin */ .RY)(top, policy);
    return inside === null ? null : [inside];
}
async function only(found) {
    const [first, second] = [...found];
    if (first === undefined)
        return preset();
    if (second !== undefined)
        throw (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)('two-policies', `there are two policy files: ${[...found.keys()].join(' and ')}`, 'keep one of them');
    return await load(first[1], first[0]);
}
async function load(source, file) {
    // YAML and schema are loaded only where there is something to read.
    const { loadPolicy } = await Promise.all(/* import() */[__webpack_require__.e(456), __webpack_require__.e(42)]).then(__webpack_require__.bind(__webpack_require__, 1042));
    return { ...loadPolicy(source, file), file, source };
}
/** No file at all is a valid policy. */
function preset() {
    const { policy } = (0,_policy_compile_js__WEBPACK_IMPORTED_MODULE_3__/* .compilePolicy */ .C)(_policy_presets_js__WEBPACK_IMPORTED_MODULE_4__/* .SEMVER */ .H);
    if (policy === null)
        throw new Error('the preset semver does not compile');
    return { document: _policy_presets_js__WEBPACK_IMPORTED_MODULE_4__/* .SEMVER */ .H, policy, file: null, source: null };
}


/***/ }),

/***/ 3803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ readNamed),
/* harmony export */   PJ: () => (/* binding */ isLink),
/* harmony export */   RY: () => (/* binding */ pathWithin),
/* harmony export */   no: () => (/* binding */ withTemporaryDirectory),
/* harmony export */   qC: () => (/* binding */ readIfThere),
/* harmony export */   x3: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9299);




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
        throw (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .mistake */ .RT)('unreadable', `${file} cannot be read: ${code === 'EISDIR' ? 'it is a directory' : (code ?? 'unknown error')}`, 'check the path and its permissions');
    }
}
/** Whether a path is itself a symbolic link. */
function isLink(...path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(...path)).isSymbolicLink();
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

/***/ 9634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ay: () => (/* binding */ carriedBy),
/* harmony export */   s0: () => (/* binding */ boundOf),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
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
        return { bound: line ?? values, prerelease };
    }
    return null;
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
    return fixed === 0 || fixed === scheme.parts.length ? null : bound;
}
/** Whether a version shares the parts that a branch is bounded to. */
function within(parts, bound) {
    return bound === null || Object.entries(bound).every(([part, value]) => parts[part] === value);
}


/***/ }),

/***/ 8424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D0: () => (/* binding */ endOfDay),
/* harmony export */   Fq: () => (/* binding */ snapDay),
/* harmony export */   IP: () => (/* binding */ parseSnap),
/* harmony export */   Iq: () => (/* binding */ parseDay),
/* harmony export */   KJ: () => (/* binding */ isTimezone),
/* harmony export */   XT: () => (/* binding */ subtractSpan),
/* harmony export */   ao: () => (/* binding */ addSpan),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   wr: () => (/* binding */ parseSpan)
/* harmony export */ });
/* harmony import */ var temporal_polyfill__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8599);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4419);


const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const SNAPS = 'month-start, month-end, quarter-start, quarter-end, year-end, day-28, tue-2 or "next thu-2 of 2,5,8,11"';
function parseDay(text) {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
        try {
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(temporal_polyfill__WEBPACK_IMPORTED_MODULE_1__/* .Temporal */ .fE.PlainDate.from(text, { overflow: 'reject' }).toString());
        }
        catch {
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .D)('bad-day', `"${text}" is no day of the calendar`, 'write a day that exists, as YYYY-MM-DD');
        }
    }
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .D)('bad-day', `"${text}" is no day`, 'write it as YYYY-MM-DD, for instance 2027-04-30');
}
function parseSpan(text) {
    const found = /^P(?=\d)(?:(\d{1,4})Y)?(?:(\d{1,5})M)?(?:(\d{1,5})W)?(?:(\d{1,6})D)?$/.exec(text);
    if (found === null) {
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .D)('bad-duration', `"${text}" is no duration`, 'write it in years, months, weeks and days as ISO 8601 does, for instance P18M, P2Y6M or P6W');
    }
    const [years, months, weeks, days] = found.slice(1).map((digits) => Number(digits ?? 0));
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ years, months, weeks, days });
}
function parseSnap(text) {
    const wrong = (0,_base_result_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .D)('bad-snap', `"${text}" is no snap`, `write ${SNAPS}`);
    if (text === 'month-start' ||
        text === 'month-end' ||
        text === 'quarter-start' ||
        text === 'quarter-end' ||
        text === 'year-end') {
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ to: text });
    }
    const day = /^day-([1-9]\d?)$/.exec(text);
    if (day !== null)
        return Number(day[1]) <= 31 ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ to: 'day', day: Number(day[1]) }) : wrong;
    const next = /^next ([a-z]{3}-[1-5]) of ([\d, ]+)$/.exec(text);
    const nth = /^([a-z]{3})-([1-5])$/.exec(next?.[1] ?? text);
    const weekday = WEEKDAYS.indexOf(nth?.[1] ?? '') + 1;
    if (nth === null || weekday === 0)
        return wrong;
    if (next === null)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ to: 'weekday', weekday, nth: Number(nth[2]) });
    const months = next[2].split(',').map((month) => Number(month.trim() === '' ? '0' : month));
    if (months.some((month) => !Number.isInteger(month) || month < 1 || month > 12))
        return wrong;
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ to: 'next', weekday, nth: Number(nth[2]), months: [...months].sort((a, b) => a - b) });
}
/** Months clamp: 31 August + P6M is the last day of February. A day past the year 9999 stays there. */
function addSpan(day, span, times = 1) {
    const { years, months, weeks, days } = span;
    if ((years + months / 12 + weeks / 52 + days / 365) * times > 20_000)
        return '9999-12-31';
    const added = temporal_polyfill__WEBPACK_IMPORTED_MODULE_1__/* .Temporal */ .fE.PlainDate.from(day).add({
        years: years * times,
        months: months * times,
        weeks: weeks * times,
        days: days * times,
    });
    return capped(added);
}
/** Days compare as text, and a year of five digits would be written with a sign. */
function capped(date) {
    return date.year > 9999 ? '9999-12-31' : date.toString();
}
function subtractSpan(day, span) {
    return temporal_polyfill__WEBPACK_IMPORTED_MODULE_1__/* .Temporal */ .fE.PlainDate.from(day).subtract(span).toString();
}
function snapDay(day, snap) {
    const date = temporal_polyfill__WEBPACK_IMPORTED_MODULE_1__/* .Temporal */ .fE.PlainDate.from(day);
    switch (snap.to) {
        case 'month-start':
            return date.with({ day: 1 }).toString();
        case 'month-end':
            return date.with({ day: date.daysInMonth }).toString();
        case 'quarter-start':
            return date.with({ month: quarterOf(date) * 3 - 2, day: 1 }).toString();
        case 'quarter-end':
            return lastOfMonth(date.with({ day: 1, month: quarterOf(date) * 3 })).toString();
        case 'year-end':
            return date.with({ month: 12, day: 31 }).toString();
        case 'day':
            return date.with({ day: Math.min(snap.day, date.daysInMonth) }).toString();
        case 'weekday':
            return nthWeekday(date, snap.weekday, snap.nth).toString();
        case 'next':
            return capped(nextWeekday(date, snap));
    }
}
function nextWeekday(date, snap) {
    for (let month = date.with({ day: 1 });; month = month.add({ months: 1 })) {
        if (!snap.months.includes(month.month))
            continue;
        const found = nthWeekday(month, snap.weekday, snap.nth);
        if (temporal_polyfill__WEBPACK_IMPORTED_MODULE_1__/* .Temporal */ .fE.PlainDate.compare(found, date) >= 0)
            return found;
    }
}
/** The n-th such weekday of the date's month; a fifth that does not exist is the last. */
function nthWeekday(date, weekday, nth) {
    const first = date.with({ day: 1 });
    const day = 1 + ((weekday - first.dayOfWeek + 7) % 7) + (nth - 1) * 7;
    return first.with({ day: day > first.daysInMonth ? day - 7 : day });
}
function quarterOf(date) {
    return Math.ceil(date.month / 3);
}
function lastOfMonth(date) {
    return date.with({ day: date.daysInMonth });
}
/** The day on which a moment falls in a time zone. @param seconds since 1970-01-01T00:00Z */
function dayOf(seconds, timezone) {
    const instant = temporal_polyfill__WEBPACK_IMPORTED_MODULE_1__/* .Temporal */ .fE.Instant.fromEpochMilliseconds(seconds * 1000);
    return instant.toZonedDateTimeISO(timezone).toPlainDate().toString();
}
/** The first moment after a day in a time zone, in seconds since 1970-01-01T00:00Z. */
function endOfDay(day, timezone) {
    // The first use of time zones takes as long as reading a thousand tags, and UTC has no rules to look up.
    if (timezone === 'UTC')
        return Date.parse(`${day}T00:00:00Z`) / 1000 + 86_400;
    const next = temporal_polyfill__WEBPACK_IMPORTED_MODULE_1__/* .Temporal */ .fE.PlainDate.from(day).add({ days: 1 });
    return next.toZonedDateTime({ timeZone: timezone }).epochMilliseconds / 1000;
}
function isTimezone(name) {
    try {
        temporal_polyfill__WEBPACK_IMPORTED_MODULE_1__/* .Temporal */ .fE.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 5197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ parseMatchText),
/* harmony export */   c: () => (/* binding */ matches)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4419);


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

/***/ 7384:
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
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4419);
/* harmony import */ var _calendar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8424);


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

/***/ 3060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ compilePolicy)
});

// EXTERNAL MODULE: ./build/base/nearest.js
var nearest = __webpack_require__(578);
// EXTERNAL MODULE: ./build/lines/calendar.js
var calendar = __webpack_require__(8424);
// EXTERNAL MODULE: ./build/lines/until.js
var lines_until = __webpack_require__(7384);
// EXTERNAL MODULE: ./build/base/result.js
var result = __webpack_require__(4419);
// EXTERNAL MODULE: ./build/versions/scheme.js
var scheme = __webpack_require__(8401);
;// CONCATENATED MODULE: ./build/versions/template.js

const DATE_PARTS = new Set(['YYYY', 'YY', '0Y', 'MM', '0M', 'DD', '0D', 'WW', '0W']);
/** Longer numbers cannot be told apart any more (2^53 − 1 has 16 digits). */
const MOST_DIGITS = 15;
/** Compiles a template once; the fault names the column (from 1) of what is wrong. */
function compileTemplate(source) {
    const tokens = tokenize(source);
    if (!tokens.ok)
        return tokens;
    const widths = new Map();
    let pattern = '';
    const groups = [];
    let previous;
    for (const token of tokens.value) {
        if ('literal' in token) {
            pattern += escapeRegex(token.literal);
        }
        else {
            if (previous !== undefined && 'part' in previous) {
                return wrong(source, token.column, `{${token.part}} follows {${previous.part}} with nothing between them, so the two numbers cannot be told apart`, 'write a separator between them');
            }
            if (!widths.has(token.part))
                widths.set(token.part, token.width);
            groups.push(token.part);
            pattern += token.width > 0 ? `(\\d{1,${MOST_DIGITS}})` : `(0|[1-9]\\d{0,${MOST_DIGITS - 1}})`;
        }
        previous = token;
    }
    const regex = new RegExp(`^${pattern}$`);
    return (0,result.ok)({
        source,
        parts: [...widths.keys()],
        numbers: tokens.value.flatMap((token) => 'part' in token ? [token.part] : (token.literal.match(/\d+/g) ?? []).map(Number)),
        match(text) {
            const found = regex.exec(text);
            if (found === null)
                return null;
            const values = {};
            for (const [index, part] of groups.entries()) {
                const value = Number(found[index + 1]);
                // A part that is written twice must say the same twice.
                if (Object.hasOwn(values, part) && values[part] !== value)
                    return null;
                values[part] = value;
            }
            return values;
        },
        fill: (values) => tokens.value
            .map((token) => ('literal' in token ? token.literal : pad(values[token.part] ?? 0, token.width)))
            .join(''),
        write: (part, value) => pad(value, widths.get(part) ?? 0),
    });
}
function tokenize(source) {
    const tokens = [];
    let literal = '';
    for (let index = 0; index < source.length; index++) {
        const char = source[index];
        if (char === '[' || char === ']') {
            return unsupported(source, index + 1, 'optional groups [ … ]');
        }
        if (char === '}') {
            return wrong(source, index + 1, '} closes nothing', 'write {part} with its opening brace');
        }
        if (char !== '{') {
            literal += char;
            continue;
        }
        const end = source.indexOf('}', index);
        if (end < 0)
            return wrong(source, index + 1, '{ is never closed', 'write {part} with its closing brace');
        const inside = source.slice(index + 1, end);
        if (DATE_PARTS.has(inside))
            return unsupported(source, index + 1, `the date part {${inside}}`);
        const named = /^([A-Za-z][A-Za-z0-9_-]*)(?::0([1-9]))?$/.exec(inside);
        if (named === null) {
            return wrong(source, index + 1, `{${inside}} is no part`, 'write a name such as {major}, or a padded one such as {minor:02}');
        }
        if (literal !== '')
            tokens.push({ literal });
        literal = '';
        tokens.push({ part: named[1], width: Number(named[2] ?? 0), column: index + 1 });
        index = end;
    }
    if (literal !== '')
        tokens.push({ literal });
    return (0,result.ok)(tokens);
}
function pad(value, width) {
    return String(value).padStart(width, '0');
}
function escapeRegex(literal) {
    return literal.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
function wrong(source, column, what, remedy) {
    return (0,result/* fault */.D)('bad-template', `in the template "${source}", character ${column}: ${what}`, remedy);
}
function unsupported(source, column, what) {
    return (0,result/* fault */.D)('not-supported', `in the template "${source}", character ${column}: ${what} ${what.startsWith('the') ? 'is' : 'are'} not supported yet`, 'use whole-number parts, padding and plain text');
}

;// CONCATENATED MODULE: ./build/versions/format.js



/**
 * A scheme from a format template of whole-number parts, `{major}.0.{patch}` (policy.md, *Version templates*).
 * Faults: those of the template, or `bad-template` where it holds no part.
 */
function formatScheme(format) {
    const compiled = compileTemplate(format);
    if (!compiled.ok)
        return compiled;
    const template = compiled.value;
    if (template.parts.length === 0) {
        return (0,result/* fault */.D)('bad-template', `the format "${format}" has no part, so all its versions would be the same`, 'write at least one part, for instance {major}');
    }
    return (0,result.ok)(schemeOf(template));
}
function schemeOf(template) {
    const versionOf = (values) => ({
        text: template.fill(values),
        parts: Object.fromEntries(template.parts.map((part) => [part, values[part] ?? 0])),
        prerelease: [],
    });
    const read = (text) => {
        const values = template.match(text);
        if (values === null) {
            return (0,result/* fault */.D)('no-match', `"${text}" does not fit the format "${template.source}"`, `write it as in ${example(template)}`);
        }
        return (0,result.ok)(versionOf(values));
    };
    return {
        id: template.source,
        parts: template.parts,
        numbers: template.numbers,
        parse: (text) => (0,scheme/* canonicalOnly */.zY)(text, read),
        read,
        of: versionOf,
        compare: (a, b) => (0,scheme/* compareParts */.ql)(template.parts, a.parts, b.parts),
        bump(version, parts) {
            const grown = (0,scheme/* countUp */.zR)(template.parts, version.parts, parts);
            if (Object.values(grown).some((value) => value > 999_999_999_999_999)) {
                return (0,result/* fault */.D)('overflow', `${version.text} cannot be counted up: a number would have more than 15 digits`, 'count up a part further left');
            }
            return (0,result.ok)(versionOf(grown));
        },
        prerelease: (version) => (0,result/* fault */.D)('no-prerelease', `the format "${template.source}" has no place for a pre-release of ${version.text}`, 'use scheme: semver for branches with prerelease'),
        write: (part, value) => template.write(part, value),
    };
}
function example(template) {
    return template.fill(Object.fromEntries(template.parts.map((part, index) => [part, index === 0 ? 6 : index])));
}

// EXTERNAL MODULE: ./build/versions/kinds.js
var versions_kinds = __webpack_require__(4587);
// EXTERNAL MODULE: ./build/versions/semver.js
var semver = __webpack_require__(8394);
// EXTERNAL MODULE: ./build/versions/ref.js
var ref = __webpack_require__(2833);
;// CONCATENATED MODULE: ./build/versions/tags.js



/** @param template `auto`, or a template over the parts of the scheme or `{version}`. */
function tagStyle(scheme, template) {
    return template === 'auto' ? (0,result.ok)(autoStyle(scheme)) : templateStyle(scheme, template);
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
function templateStyle(scheme, source) {
    if (source.includes('{version}'))
        return versionStyle(scheme, source);
    const compiled = compileTemplate(source);
    if (!compiled.ok)
        return compiled;
    const template = compiled.value;
    const missing = scheme.parts.filter((part) => !template.parts.includes(part));
    const unknown = template.parts.filter((part) => !scheme.parts.includes(part));
    if (missing.length > 0 || unknown.length > 0) {
        const what = missing.length > 0
            ? `lacks {${missing.join('}, {')}}`
            : `names {${unknown.join('}, {')}}, which the versions do not have`;
        return (0,result/* fault */.D)('bad-template', `the tag template "${source}" ${what}`, `use the parts {${scheme.parts.join('}, {')}}, each at least once, or {version}`);
    }
    return (0,result.ok)({
        source,
        read(tag) {
            const values = template.match(tag);
            if (values === null)
                return noMatch(tag, source);
            const version = scheme.of(values);
            const canonical = template.fill(version.parts);
            return canonical === tag ? (0,result.ok)(version) : nonCanonical(tag, canonical);
        },
        write(version) {
            if (version.prerelease.length > 0) {
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
    return text.split('.').length < scheme.numbers.length;
}
function readAs(tag, parsed, source, spell) {
    if (parsed.ok)
        return parsed;
    const { canonical } = parsed.fault;
    return canonical === undefined ? noMatch(tag, source) : nonCanonical(tag, spell(canonical));
}
function noMatch(tag, source) {
    return (0,result/* fault */.D)('no-match', `the tag "${tag}" is no version: it does not fit "${source}"`, "name the tag as the policy's versions.tag says");
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

// EXTERNAL MODULE: ./build/lines/branch.js
var branch = __webpack_require__(9634);
;// CONCATENATED MODULE: ./build/policy/compile-branches.js


/** The rules for branches, with every name they use checked; null without configuration. */
function compileBranches(document, scheme, by, mistakes) {
    if (document.branches === undefined)
        return null;
    return document.branches.flatMap((branch, index) => {
        const path = ['branches', String(index)];
        const pattern = compileTemplate(branch.name);
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
        const leading = scheme.parts.slice(0, parts.length);
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
    const made = scheme.prerelease(scheme.of({ [scheme.parts[0]]: 1 }), 'rc', 1);
    if (!made.ok)
        mistakes.fault(path, made.fault);
}

// EXTERNAL MODULE: ./build/lines/match.js
var match = __webpack_require__(5197);
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
    if (isList(written))
        return { is: 'any', of: written.map((each) => must((0,match/* parseMatchText */.K)(each))) };
    const { flag, ...parts } = written;
    const tests = Object.entries(parts).map(([part, test]) => [
        part,
        typeof test === 'number' ? [test] : test,
    ]);
    return { is: 'keys', parts: Object.fromEntries(tests), flag: typeof flag === 'string' ? flag : null };
}
function isList(written) {
    return Array.isArray(written);
}
/** Texts that reach this place were checked by the schema: a fault here is ours. */
function must(result) {
    if (!result.ok)
        throw new Error(result.fault.message);
    return result.value;
}

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
    if (typeof match !== 'object' || match === null || Array.isArray(match))
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
    const counted = new Set([until, before, ...earlier.map((phase) => phase.until)].flatMap(countedLines));
    // Fixed days say nothing about a line released long before or after them.
    for (const released of ['2023-01-01', '2023-08-31', '2024-02-29', '1970-01-01', '2200-01-01']) {
        for (const pace of [1, 12, 120]) {
            for (const rare of ['', ...counted]) {
                // One order that works is enough, and the first one tried nearly always does.
                if (!endsBefore(until, before, earlier, { released, pace, rare }, cycle))
                    return false;
            }
        }
    }
    return true;
}
/** Which lines an end counts, where it does not count all: those may come far more rarely than others. */
function countedLines(until) {
    if (until.is === 'latest' || until.is === 'earliest')
        return until.of.flatMap(countedLines);
    const counts = until.is === 'anchor' && until.anchor.on === 'newer' && until.anchor.of !== 'line';
    return counts ? [until.anchor.of] : [];
}
function endsBefore(until, before, earlier, sample, cycle) {
    const ends = new Map();
    const anchors = {
        released: sample.released,
        newer: (of) => {
            const months = of === sample.rare ? sample.pace * 100 : sample.pace;
            return Array.from({ length: 20 }, (_, n) => (0,calendar/* addSpan */.ao)(sample.released, { years: 0, months, weeks: 0, days: 0 }, n + 1));
        },
        after: (phase) => ends.get(phase) ?? lines_until/* OPEN */.vP,
        flag: () => null,
        cycle,
    };
    for (const phase of earlier)
        ends.set(phase.name, (0,lines_until/* evaluate */._3)(phase.until, anchors));
    const first = (0,lines_until/* evaluate */._3)(before, anchors);
    const second = (0,lines_until/* evaluate */._3)(until, anchors);
    // Ends that stay open say nothing at all.
    return (0,lines_until/* isKnown */.qE)(first) && (0,lines_until/* isKnown */.qE)(second) && second.to < first.from;
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
    if (versions.scheme !== undefined && versions.format !== undefined) {
        mistakes.add(['versions', 'format'], 'scheme and format exclude each other: a format is a scheme of its own; remove one of them');
    }
    const scheme = compile_schemeOf(document, mistakes);
    if (scheme === null)
        return { policy: null, mistakes: mistakes.list };
    const tags = tagStyle(scheme, versions.tag ?? 'auto');
    if (!tags.ok)
        mistakes.fault(['versions', 'tag'], tags.fault);
    const bump = bumpOf(document, scheme, mistakes);
    const kinds = (0,versions_kinds/* kindsOf */.tG)(bump, scheme);
    const knownKinds = [...new Set([...Object.keys(bump), ...versions_kinds/* COMMON_KINDS */.W6])];
    const before = mistakes.list.length;
    const by = byOf(document, scheme, mistakes);
    const wrongBy = mistakes.list.length > before;
    const cycle = cycleOf(document, bump, by);
    const lines = {
        by,
        order: document.lines?.order ?? 'version',
        // Ids are named by lines.by: where that is wrong, every id would seem so too.
        known: wrongBy ? {} : knownLines(document, scheme, by, mistakes),
        tracks: compileTracks(document, by, scheme, knownKinds, cycle, mistakes),
        cycle,
    };
    checkKinds(document, scheme, knownKinds, mistakes);
    const initial = initialOf(document, scheme, mistakes);
    const branches = compileBranches(document, scheme, by, mistakes);
    if (mistakes.list.length > 0 || !tags.ok || initial === null)
        return { policy: null, mistakes: mistakes.list };
    return {
        mistakes: [],
        policy: {
            product: document.product ?? null,
            timezone: document.timezone ?? 'UTC',
            scheme,
            tags: tags.value,
            kinds,
            initial,
            zero: versions.zero ?? {},
            commits: { kinds: document.commits?.kinds ?? {}, unknown: document.commits?.unknown ?? 'note' },
            branches,
            lines,
            minimum: spanOf(document.support?.minimum),
            notice: spanOf(document.support?.notice),
            rules: document.rules ?? {},
        },
    };
}
function compile_schemeOf(document, mistakes) {
    const format = document.versions?.format;
    if (format === undefined)
        return semver/* semverScheme */.I;
    const scheme = formatScheme(format);
    if (scheme.ok)
        return scheme.value;
    mistakes.fault(['versions', 'format'], scheme.fault);
    return null;
}
function bumpOf(document, scheme, mistakes) {
    const bump = {};
    for (const [kind, written] of Object.entries(document.versions?.bump ?? {})) {
        const parts = typeof written === 'string' ? [written] : written;
        for (const part of parts) {
            if (scheme.parts.includes(part))
                continue;
            const later = part === 'date' ? 'counting up "date" is not supported yet' : `the versions have no part "${part}"`;
            mistakes.add(['versions', 'bump', kind], `${later}; expected ${(0,nearest/* oneOf */.yL)(scheme.parts)}${(0,nearest/* didYouMean */.au)(part, scheme.parts)}`);
        }
        if (!/^[A-Za-z][\w-]*$/.test(kind))
            mistakes.key(['versions', 'bump', kind], `"${kind}" is no name of a kind; expected a word such as patch`);
        const existing = parts.filter((part) => scheme.parts.includes(part));
        if (kind === versions_kinds/* NONE */.x3)
            mistakes.add(['versions', 'bump', kind], 'none is the absence of a release and counts up nothing; remove it');
        else if (existing.length > 0)
            bump[kind] = existing;
    }
    return bump;
}
function byOf(document, scheme, mistakes) {
    const first = scheme.parts[0];
    const by = (document.lines?.by ?? first).split('.');
    const leading = scheme.parts.slice(0, by.length);
    if (by.length <= scheme.parts.length && by.every((part, index) => part === leading[index]))
        return by;
    const possible = scheme.parts.map((_, index) => scheme.parts.slice(0, index + 1).join('.'));
    mistakes.add(['lines', 'by'], `"${by.join('.')}" does not name lines: expected the first parts of a version, ${(0,nearest/* oneOf */.yL)(possible)}`);
    return [first];
}
/** The length of a release cycle: the cadence of the highest kind that opens a line (semantics, 5). */
function cycleOf(document, bump, by) {
    const opening = Object.entries(bump).filter(([, parts]) => parts.some((part) => by.includes(part)));
    // With lines by major.minor both kinds open lines; the one that counts up the last named part sets the pace.
    const sorted = opening.sort(([, a], [, b]) => by.indexOf(b[0]) - by.indexOf(a[0]));
    for (const [kind] of sorted) {
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
/**
 * The first version: as written, else 0.1.0 where the scheme can write it, else its first part at 1
 * (`{major}.0.{patch}` → 1.0.0).
 */
function initialOf(document, scheme, mistakes) {
    const written = document.versions?.initial;
    if (written === undefined) {
        const usual = scheme.read('0.1.0');
        return usual.ok ? usual.value : scheme.of({ [scheme.parts[0]]: 1 });
    }
    const parsed = scheme.parse(written);
    if (parsed.ok && parsed.value.prerelease.length === 0)
        return parsed.value;
    if (parsed.ok)
        mistakes.add(['versions', 'initial'], `"${written}" is a pre-release; the first version must be a stable one`);
    else
        mistakes.fault(['versions', 'initial'], parsed.fault);
    return null;
}
function spanOf(text) {
    if (text === undefined)
        return null;
    const span = (0,calendar/* parseSpan */.wr)(text);
    return span.ok ? span.value : null;
}


/***/ }),

/***/ 5339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ SEMVER),
/* harmony export */   v: () => (/* binding */ overPresets)
/* harmony export */ });
/* harmony import */ var _base_mapping_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7118);

/** The preset `semver`: what holds without a policy file (policy.md, *Presets*). */
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
/**
 * A policy file over what it extends: later keys win, mappings merge, lists are replaced.
 *
 * Every policy starts from the preset `semver`, so a file needs to say only what differs. A `format` is another
 * scheme: it takes the place of the preset's scheme with all that belongs to it, and the lines are named by its own
 * first part.
 */
function overPresets(written) {
    return merge(written.versions?.format === undefined ? SEMVER : withoutScheme(SEMVER), written);
}
function withoutScheme(preset) {
    const { scheme: _scheme, bump: _bump, zero: _zero, initial: _initial, ...versions } = preset.versions ?? {};
    const { by: _by, ...lines } = preset.lines ?? {};
    return { ...preset, versions, lines };
}
function merge(under, over) {
    if (over === undefined)
        return under;
    if (!(0,_base_mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .p)(under) || !(0,_base_mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .p)(over))
        return over;
    const merged = { ...under };
    for (const [key, value] of Object.entries(over)) {
        merged[key] = Object.hasOwn(merged, key) ? merge(merged[key], value) : value;
    }
    return merged;
}


/***/ }),

/***/ 4587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W6: () => (/* binding */ COMMON_KINDS),
/* harmony export */   tG: () => (/* binding */ kindsOf),
/* harmony export */   x3: () => (/* binding */ NONE)
/* harmony export */ });
/** No release. */
const NONE = 'none';
/** The kinds every policy may speak of, whether or not its versions have a part for them. */
const COMMON_KINDS = ['major', 'minor', 'patch', 'security'];
/** @param bump kind → the part or parts it counts up; each must be a part of the scheme. */
function kindsOf(bump, scheme) {
    const position = (kind) => {
        const parts = Object.hasOwn(bump, kind) ? bump[kind] : undefined;
        return parts === undefined ? null : Math.min(...parts.map((part) => scheme.parts.indexOf(part)));
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

/***/ 2833:
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

/***/ 8401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MQ: () => (/* binding */ isStable),
/* harmony export */   ql: () => (/* binding */ compareParts),
/* harmony export */   zR: () => (/* binding */ countUp),
/* harmony export */   zY: () => (/* binding */ canonicalOnly)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4419);

function isStable(version) {
    return version.prerelease.length === 0;
}
/** Compares the numbers alone, part by part. */
function compareParts(parts, a, b) {
    for (const part of parts) {
        const difference = (a[part] ?? 0) - (b[part] ?? 0);
        if (difference !== 0)
            return difference < 0 ? -1 : 1;
    }
    return 0;
}
/** The numbers after counting up: the named parts grow by one, all else right of the leftmost of them returns to 0. */
function countUp(names, values, counted) {
    const first = Math.min(...counted.map((part) => names.indexOf(part)));
    const result = {};
    for (const [index, part] of names.entries()) {
        const value = values[part] ?? 0;
        if (counted.includes(part))
            result[part] = value + 1;
        else
            result[part] = index < first ? value : 0;
    }
    return result;
}
/** Reads canonical text alone: what is written otherwise is a fault that names the right form. */
function canonicalOnly(text, read) {
    const found = read(text);
    if (!found.ok || found.value.text === text)
        return found;
    const canonical = found.value.text;
    const message = `"${text}" is not canonical: it should be written ${canonical}`;
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .D)('non-canonical', message, `write ${canonical}`, canonical);
}


/***/ }),

/***/ 8394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ semverScheme)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2088);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4419);
/* harmony import */ var _scheme_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8401);



const PARTS = ['major', 'minor', 'patch'];
/** Semantic Versioning 2.0.0, by npm's `semver`. Build metadata is read, kept in `text` and never ordered (item 10). */
const semverScheme = {
    id: 'semver',
    parts: PARTS,
    numbers: PARTS,
    parse: (text) => (0,_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalOnly */ .zY)(text, read),
    read,
    of(parts) {
        const text = PARTS.map((part) => parts[part] ?? 0).join('.');
        return { text, parts: pick(parts), prerelease: [] };
    },
    // Thousands of tags are compared, nearly all by their numbers; pre-releases need the library's rules (item 11).
    compare(a, b) {
        const difference = number(a, 'major') - number(b, 'major') ||
            number(a, 'minor') - number(b, 'minor') ||
            number(a, 'patch') - number(b, 'patch');
        if (difference !== 0)
            return difference < 0 ? -1 : 1;
        return a.prerelease.length === 0 && b.prerelease.length === 0 ? 0 : semver__WEBPACK_IMPORTED_MODULE_0__.compare(a.text, b.text);
    },
    bump(version, parts) {
        const counted = (0,_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .countUp */ .zR)(PARTS, version.parts, parts);
        const grown = pending(version, parts) ? pick(version.parts) : counted;
        if (Object.values(grown).some((value) => value > Number.MAX_SAFE_INTEGER)) {
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .D)('overflow', `${version.text} cannot be counted up: a number would pass ${Number.MAX_SAFE_INTEGER}`, 'count up a part further left');
        }
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(semverScheme.of(grown));
    },
    prerelease(version, channel, n) {
        return read(`${PARTS.map((part) => version.parts[part] ?? 0).join('.')}-${channel}.${n}`);
    },
    write: (_part, value) => String(value),
};
function number(version, part) {
    return version.parts[part] ?? 0;
}
const PLAIN = /^(0|[1-9]\d{0,14})\.(0|[1-9]\d{0,14})\.(0|[1-9]\d{0,14})$/;
function read(text) {
    // Ten thousand tags are read in every run, nearly all of them so plain that the library has nothing to add.
    const plain = PLAIN.exec(text);
    if (plain !== null) {
        const parts = { major: Number(plain[1]), minor: Number(plain[2]), patch: Number(plain[3]) };
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ text, parts, prerelease: [] });
    }
    const parsed = semver__WEBPACK_IMPORTED_MODULE_0__.parse(text);
    if (parsed === null) {
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .D)('no-match', `"${text}" is no semantic version`, 'write MAJOR.MINOR.PATCH without leading zeros, for instance 1.4.0');
    }
    const build = parsed.build.length > 0 ? `+${parsed.build.join('.')}` : '';
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({
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
    return Object.fromEntries(PARTS.map((part) => [part, parts[part] ?? 0]));
}


/***/ })

};
