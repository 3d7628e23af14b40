export const id = 8878;
export const ids = [8878];
export const modules = {

/***/ 80349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sumUp),
/* harmony export */   populationFacts: () => (/* binding */ populationFacts),
/* harmony export */   v: () => (/* binding */ brokenRows)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49299);
/* harmony import */ var _hosts_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43803);
/* harmony import */ var _licenses_population_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46093);
/* harmony import */ var _licenses_reader_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98898);
/* harmony import */ var _licenses_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16840);
/* harmony import */ var _named_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3957);






/**
 * The licenses that are out, where the policy names their file. It is read where the policy is: from the work tree, from
 * HEAD in a bare repository, and for a pull request from its base. Lists of customers are often not committed: one that
 * lies in the work tree alone counts, even for a pull request, as long as that does not bring it.
 */
async function populationFacts(options, info, policy, today, pull) {
    const { licenses } = policy;
    if (licenses === null || licenses.population === null)
        return {};
    const path = licenses.population;
    options.progress(`reading the licenses in ${path}`);
    const pieces = await piecesOf(options, info, path, pull);
    if (pieces === null)
        throw (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)('no-population', `there is no file ${path}, which licenses.population names`, 'put it there before this runs, or take the key out of the policy');
    const { population, rows } = sumUp(pieces, path, policy, licenses.terms, today);
    const problem = brokenRows(path, rows);
    if (problem !== null)
        throw problem;
    return { population };
}
async function piecesOf(options, info, path, pull) {
    if (pull !== null) {
        const committed = await (0,_named_file_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$)(options, pull.base, path, linked);
        if (committed !== null)
            return [committed];
        // What the pull request brings says nothing about its own effect.
        if ((await (0,_named_file_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$)(options, pull.head, path, linked)) !== null)
            return null;
    }
    if (info.top === null) {
        const text = info.head === null || pull !== null ? null : await (0,_named_file_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$)(options, info.head, path, linked);
        return text === null ? null : [text];
    }
    if ((0,_hosts_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isLinkBelow */ .k)(info.top, path))
        throw linked(path);
    return (0,_hosts_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readPieces */ .ut)(info.top, path);
}
function linked(path) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)('population-link', `${path} is a symbolic link`, 'put the file itself under this name');
}
/** Reads a population. @throws Problem where the file is none */
function sumUp(pieces, file, { scheme }, terms, today) {
    try {
        return (0,_licenses_population_js__WEBPACK_IMPORTED_MODULE_2__/* .readPopulation */ .y)(pieces, terms, (0,_licenses_reader_js__WEBPACK_IMPORTED_MODULE_5__/* .versionReader */ .S)(scheme), today);
    }
    catch (error) {
        if (!(error instanceof _licenses_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .NoPopulation */ .tc))
            throw error;
        const { code, message, remedy } = error.failure.fault;
        throw (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(code, `${file}: ${message}`, remedy);
    }
}
const SHOWN = 5;
/** What to say of the rows that could not be read; null where there are none. */
function brokenRows(file, { broken, brokenCount, read }) {
    if (brokenCount === 0)
        return null;
    const shown = broken.slice(0, SHOWN).map(({ row, line, reason }) => `row ${row} (line ${line}) ${reason}`);
    const more = brokenCount > shown.length ? `; and ${brokenCount - shown.length} more` : '';
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)('population-broken', `${file}: ${brokenCount} of ${read} rows cannot be counted: ${shown.join('; ')}${more}`, 'mend these rows, or take them out');
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

/***/ 64034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ decidingParts),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Kn: () => (/* binding */ reachRule),
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   TG: () => (/* binding */ judgeLicense),
/* harmony export */   gl: () => (/* binding */ reach),
/* harmony export */   ql: () => (/* binding */ compareParts)
/* harmony export */ });
/* unused harmony export upgrade */
/**
 * Which versions a license reaches (policy.md, *Licenses*). It imports nothing, asks nobody and never throws: it runs in
 * the customer's product, in a browser too.
 */
const PARTS = ['major', 'minor', 'patch'];
// A number, further ones behind dots; then nothing, or what a pre-release, a build or a word begins with.
const NUMBERS = /^\d+(?:\.\d+)*(?=$|[-+ a-z])/i;
// Nobody writes a longer version, and expressions have a bound too.
const LONGEST = 1000;
/** The rule of a policy, or null where the policy names parts that do not fit. */
function reachRule(policy) {
    try {
        return ruleOf(policy);
    }
    catch {
        // What is no list of parts, and what throws when it is read.
        return null;
    }
}
function ruleOf(policy) {
    const { reach: parted, older = 'deny', parts = PARTS } = policy ?? {};
    const plain = parts.indexOf(parted?.plain ?? 'minor') + 1;
    const right = parts.indexOf(parted?.['upgrade-right'] ?? 'major') + 1;
    const known = Array.isArray(parts) && (older === 'deny' || older === 'allow');
    return right === 0 || plain < right || !known ? null : { parts, plain, right, older: older === 'allow' };
}
/** The parts of a version that decide about licenses, or null where it has not all of them. */
function decidingParts(version, rule) {
    const names = rule.parts.slice(0, rule.plain);
    let found;
    if (typeof version === 'string') {
        const text = version.length > LONGEST ? '' : version.trim();
        found = NUMBERS.exec(text)?.[0].split('.') ?? [];
    }
    else if (typeof version === 'object' && version !== null) {
        found = names.map((name) => Object.hasOwn(version, name) ? version[name] : null);
    }
    else
        return null;
    const parts = names.map((_, index) => partOf(found[index]));
    return parts.includes('') ? null : parts;
}
/** One part as text that compares: a number without leading zeros; empty where it is none. */
function partOf(value) {
    if (typeof value === 'bigint')
        return value < 0n ? '' : String(value);
    if (typeof value === 'number')
        return Number.isSafeInteger(value) && value >= 0 ? String(value) : '';
    if (typeof value !== 'string' || value.length > LONGEST)
        return '';
    return isNumber(value) ? value.replace(/^0+(?=\d)/, '') : value;
}
function isNumber(part) {
    return /^\d+$/.test(part);
}
/** Numbers compare as numbers, however long they are; words compare as text. */
function compareParts(a, b, length) {
    for (let index = 0; index < length; index++) {
        const left = a[index];
        const right = b[index];
        if (left === right)
            continue;
        const longer = isNumber(left) && isNumber(right) ? left.length - right.length : 0;
        return longer || (left < right ? -1 : 1);
    }
    return 0;
}
/** @param today as YYYY-MM-DD; it counts only for a license with an end */
function judgeLicense(license, installed, policy, today) {
    try {
        const rule = reachRule(policy);
        if (rule === null)
            return nok('bad-policy');
        if (!Array.isArray(license))
            return judgeOne(license, installed, rule, today);
        let best = nok('no-license');
        for (const each of license) {
            const found = judgeOne(each, installed, rule, today);
            // That one of several is none says nothing of the others.
            if (best.reason === 'no-license' || RANK.indexOf(found.result) > RANK.indexOf(best.result))
                best = found;
        }
        return best;
    }
    catch {
        return nok('unreadable');
    }
}
/** "OK if one is; else WRONG_VERSION if one exists; else NOK" (policy.md, *Licenses*). */
const RANK = ['NOK', 'WRONG_VERSION', 'OK'];
function judgeOne(license, installed, rule, today) {
    try {
        return judgeReadable(license, installed, rule, today);
    }
    catch {
        // A getter or a proxy may throw whatever it likes.
        return nok('unreadable');
    }
}
function judgeReadable(license, installed, rule, today) {
    if (license === null || license === undefined)
        return nok('no-license');
    if (typeof license !== 'object')
        return nok('unreadable');
    const { version, upgradeRight, validUntil } = license;
    if (version === undefined || version === null || version === '')
        return nok('no-version');
    const own = decidingParts(version, rule);
    if (own === null)
        return nok('unreadable');
    if (validUntil !== undefined && validUntil !== null) {
        if (!isDay(validUntil))
            return nok('unreadable');
        if (!isDay(today))
            return nok('bad-today');
        if (today > validUntil)
            return nok('expired');
    }
    const there = decidingParts(installed, rule);
    if (there === null)
        return nok('installed-unreadable');
    const order = compareParts(there, own, upgradeRight === true ? rule.right : rule.plain);
    if (order === 0)
        return { result: 'OK', reason: 'within-reach' };
    if (order > 0)
        return { result: 'WRONG_VERSION', reason: 'newer' };
    return rule.older
        ? { result: 'OK', reason: 'older-allowed' }
        : { result: 'WRONG_VERSION', reason: 'older' };
}
function nok(reason) {
    return { result: 'NOK', reason };
}
/** Whether a value is a day of the calendar, as YYYY-MM-DD. */
function isDay(value) {
    const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(typeof value === 'string' ? value : '') ?? [];
    const y = Number(year);
    const leap = y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0);
    const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(month) - 1] ?? 0;
    return Number(day) >= 1 && Number(day) <= days;
}
/**
 * The one-time upgrade: the same license for another version. Its upgrade right and its end stay as they were; without a
 * license there is nothing to upgrade.
 */
function upgrade(license, version) {
    try {
        const one = typeof license === 'object' && license !== null && !Array.isArray(license);
        return one ? { ...license, version } : license;
    }
    catch {
        return license;
    }
}
/** The versions that a license reaches, while it is valid; null where it reaches none: no license, or unreadable. */
function reach(license, policy) {
    try {
        const rule = reachRule(policy);
        const own = rule === null || !license ? null : decidingParts(license.version, rule);
        if (rule === null || own === null || !license)
            return null;
        const until = license.validUntil ?? null;
        if (until !== null && !isDay(until))
            return null;
        const shared = own.slice(0, license.upgradeRight === true ? rule.right : rule.plain);
        const last = shared.at(-1);
        const next = isNumber(last) ? [...shared.slice(0, -1), String(BigInt(last) + 1n)] : null;
        const text = shared.join('.') + (shared.length < rule.parts.length ? '.x' : '');
        return {
            from: rule.older ? null : named(shared, rule),
            below: next === null ? null : named(next, rule),
            text: rule.older ? `up to ${text}` : text,
            until,
        };
    }
    catch {
        return null;
    }
}
/** Parts by their names: numbers as such, unless they are too long for one. */
function named(parts, { parts: names }) {
    return Object.fromEntries(parts.map((part, index) => [
        names[index],
        isNumber(part) && Number.isSafeInteger(Number(part)) ? Number(part) : part,
    ]));
}


/***/ }),

/***/ 98898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ versionReader),
/* harmony export */   k: () => (/* binding */ licensedVersion)
/* harmony export */ });
/**
 * How the versions in licenses are read: as the product reads them at run time. Of semantic versions that is their
 * leading numbers, from the text itself; other schemes have parts that only they can find.
 */
function versionReader(scheme) {
    if (scheme.id === 'semver')
        return (text) => text;
    return (text) => {
        const read = scheme.read(text);
        return read.ok ? licensedVersion(read.value, scheme) : null;
    };
}
/** The parts of a version, for checkLicense. A part that is absent is equal to an absent one, and below all others. */
function licensedVersion(version, scheme) {
    return Object.fromEntries(scheme.parts.map((part) => [part, version.parts[part] ?? ABSENT]));
}
// Before all letters and digits in the order of texts.
const ABSENT = '-';


/***/ })

};
