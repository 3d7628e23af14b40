export const id = 7915;
export const ids = [7915,8878];
export const modules = {

/***/ 16353:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const SemVer = __webpack_require__(7163)
const parse = (version, options, throwErrors = false) => {
  if (version instanceof SemVer) {
    return version
  }
  try {
    return new SemVer(version, options)
  } catch (er) {
    if (!throwErrors) {
      return null
    }
    throw er
  }
}

module.exports = parse


/***/ }),

/***/ 41414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ jsonFault)
/* harmony export */ });
const BLANKS = /[ \t\r\n]*/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
// In pieces: an expression that takes millions of characters at once runs out of stack.
const IN_TEXT = /(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})){1,1000}/y;
/** The first place at which a text is no JSON, or null where it is. JSON.parse tells it on some versions of Node alone. */
function jsonFault(text) {
    const open = [];
    let at = 0;
    let expect = 'value';
    const take = (pattern) => {
        pattern.lastIndex = at;
        const found = pattern.exec(text)?.[0] ?? null;
        if (found !== null)
            at += found.length;
        return found;
    };
    const takeText = () => {
        const start = at;
        at += 1;
        while (take(IN_TEXT) !== null)
            ;
        const closed = text[at] === '"';
        at = closed ? at + 1 : start;
        return closed;
    };
    const inObject = () => open.at(-1) === '{';
    for (;;) {
        take(BLANKS);
        const char = text[at];
        if (expect === 'after' && open.length === 0)
            return char === undefined ? null : placeOf(text, at, 'the end of the file');
        if ((expect === 'after' || expect === 'first') && char === (inObject() ? '}' : ']')) {
            open.pop();
            at += 1;
            expect = 'after';
        }
        else if (expect === 'after') {
            if (char !== ',')
                return placeOf(text, at, inObject() ? 'a comma or }' : 'a comma or ]');
            at += 1;
            expect = inObject() ? 'key' : 'value';
        }
        else if (expect === 'key' || (expect === 'first' && inObject())) {
            if (char !== '"' || !takeText())
                return placeOf(text, at, 'a key in double quotes');
            take(BLANKS);
            if (text[at] !== ':')
                return placeOf(text, at, 'a colon');
            at += 1;
            expect = 'value';
        }
        else if (char === '{' || char === '[') {
            open.push(char);
            at += 1;
            expect = 'first';
        }
        else if (char === '"' ? !takeText() : take(SCALAR) === null)
            return placeOf(text, at, 'a value');
        else
            expect = 'after';
    }
}
function placeOf(text, at, expected) {
    const before = text.slice(0, at).split('\n');
    return { line: before.length, column: before.at(-1).length + 1, expected };
}


/***/ }),

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

/***/ 21773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  licenseCheck: () => (/* binding */ licenseCheck),
  licenseImpact: () => (/* binding */ licenseImpact)
});

// EXTERNAL MODULE: ./build/base/json-place.js
var json_place = __webpack_require__(41414);
// EXTERNAL MODULE: ./build/base/problem.js
var base_problem = __webpack_require__(49299);
// EXTERNAL MODULE: ./build/hosts/files.js
var files = __webpack_require__(43803);
// EXTERNAL MODULE: ./build/licenses/license.js
var license = __webpack_require__(64034);
// EXTERNAL MODULE: ./build/licenses/reader.js
var reader = __webpack_require__(98898);
// EXTERNAL MODULE: ./build/lines/lines.js
var lines_lines = __webpack_require__(48607);
// EXTERNAL MODULE: ./build/lines/releases.js
var lines_releases = __webpack_require__(87984);
// EXTERNAL MODULE: ./build/policy/compile-licenses.js
var compile_licenses = __webpack_require__(26287);
// EXTERNAL MODULE: ./build/report/license-impact.js
var license_impact = __webpack_require__(71547);
// EXTERNAL MODULE: ./build/report/safe.js
var safe = __webpack_require__(570);
;// CONCATENATED MODULE: ./build/report/license.js


const MOST_LICENSES = 10;
/** Each reason in a sentence about the installed version. */
const WORDS = {
    'within-reach': (version) => `${version} is within reach of the license`,
    'older-allowed': (version) => `${version} is below the reach of the license, which the policy allows`,
    newer: (version) => `${version} is above the reach of the license`,
    older: (version) => `${version} is below the reach of the license`,
    'no-license': () => 'there is no license',
    'no-version': () => 'the license names no version',
    unreadable: () => 'the license cannot be read: expected a version as text, such as "1.7.3", and a validUntil as YYYY-MM-DD, if any',
    expired: () => 'the last day of the license is past',
    'installed-unreadable': (version) => `${version} is no version`,
    'bad-today': () => 'there is no day to check the end of the license against',
    'bad-policy': () => 'the policy names parts that its versions do not have',
};
/** @param reaches what each license reaches; null of one that reaches nothing */
function checkText({ result, reason }, installed, reaches, style) {
    const mark = result === 'OK' ? style.green('✔') : style.red('✖');
    const lines = [`${mark} ${style.bold(result)} (${reason}): ${(0,safe/* logText */.kc)(WORDS[reason](installed))}`];
    const readable = reaches.filter((each) => each !== null);
    for (const { text, until } of readable.slice(0, MOST_LICENSES))
        lines.push(`  ${style.dim('license for')} ${(0,safe/* logText */.kc)(text)}${until === null ? '' : ` ${style.dim(`until ${until}`)}`}`);
    if (readable.length > MOST_LICENSES)
        lines.push(style.dim(`  and ${readable.length - MOST_LICENSES} more`));
    return `${lines.join('\n')}\n`;
}
/** The answer of `license impact`. */
function impactText(licenses, style) {
    const moves = Object.entries(licenses.transitions).map(([move, count]) => `    ${count} ${move}`);
    return `${[...(0,license_impact/* impactLines */.e)(licenses, style), ...moves].join('\n')}\n`;
}

// EXTERNAL MODULE: ./build/verdict/gathered.js
var gathered = __webpack_require__(60882);
// EXTERNAL MODULE: ./build/verdict/licenses.js + 1 modules
var licenses = __webpack_require__(18158);
// EXTERNAL MODULE: ./build/commands/gather/gather-licenses.js
var gather_licenses = __webpack_require__(80349);
// EXTERNAL MODULE: ./build/commands/gather/policy-file.js
var policy_file = __webpack_require__(20596);
// EXTERNAL MODULE: ./build/commands/options.js
var commands_options = __webpack_require__(59165);
;// CONCATENATED MODULE: ./build/commands/license.js














/** Whether the license in a file is good for a version: what a product asks at run time. */
async function licenseCheck(options, given) {
    const { policy } = await (0,policy_file/* policyOrPreset */.DJ)(options);
    const terms = termsOf(policy);
    const today = (0,commands_options/* todayOf */.X)(options, policy.timezone);
    const read = (0,reader/* versionReader */.S)(policy.scheme);
    // A scheme of its own says best what is wrong; semantic versions count by their leading numbers alone.
    if (policy.scheme.id !== 'semver')
        versionOf('--installed', given.installed, policy);
    const installed = read(given.installed);
    const rule = (0,license/* reachRule */.Kn)(terms);
    if (rule === null || (0,license/* decidingParts */.ER)(installed, rule) === null)
        throw (0,base_problem/* mistake */.RT)('no-match', `--installed: "${given.installed}" is no version that licenses can be checked against`, `write one with the parts ${rule?.parts.slice(0, rule.plain).join(' and ')}, for instance 1.7.3`);
    const licenses = parseLicenses((0,files/* readNamed */.Mk)(given.license, 'license file'), given.license, read);
    const found = (0,license/* judgeLicense */.TG)(licenses, installed, terms, today);
    const reaches = (Array.isArray(licenses) ? licenses : [licenses]).map((each) => (0,license/* reach */.gl)(each, terms));
    return {
        json: found,
        text: (style) => checkText(found, given.installed, reaches, style),
        exit: found.result === 'OK' ? 0 : 1,
    };
}
/** The addon store's terms hold where the policy has none of its own. */
function termsOf(policy) {
    const terms = policy.licenses?.terms ?? (0,compile_licenses/* usualTerms */.y)(policy.scheme);
    if (terms !== null)
        return terms;
    throw (0,base_problem/* mistake */.RT)('no-terms', 'the policy does not say what licenses reach, and its versions have no parts major and minor', `add licenses.reach to the policy, with plain and upgrade-right out of ${policy.scheme.parts.join(', ')}`);
}
/** The licenses of a file, with their versions as the scheme of the policy reads them. */
function parseLicenses(source, file, read) {
    const text = source.replace(/^\uFEFF/, '');
    const place = (0,json_place/* jsonFault */.x)(text);
    if (place !== null)
        throw (0,base_problem/* mistake */.RT)('bad-license', `${file}:${place.line}:${place.column}: this is no JSON: expected ${place.expected}`, 'write one license such as {"version": "1.7.3", "upgradeRight": true, "validUntil": "2027-04-30"}, a list of them, or null');
    const readOne = (license) => {
        const { version } = Object(license);
        if (typeof version !== 'string' || version === '')
            return license;
        // What the scheme cannot read stays as unreadable as it is.
        return { ...license, version: read(version) ?? {} };
    };
    const value = JSON.parse(text);
    return Array.isArray(value) ? value.map(readOne) : readOne(value);
}
/** How many licenses of a population a version leaves behind. */
async function licenseImpact(options, given) {
    const { policy } = await (0,policy_file/* policyOrPreset */.DJ)(options);
    const terms = termsOf(policy);
    const today = (0,commands_options/* todayOf */.X)(options, policy.timezone);
    const to = versionOf('--to', given.to, policy);
    const from = given.from === undefined
        ? await releaseBelow(options, policy, to, today)
        : versionOf('--from', given.from, policy);
    const pieces = (0,files/* readPieces */.ut)(given.population);
    if (pieces === null)
        throw (0,base_problem/* mistake */.RT)('no-file', `there is no population file ${given.population}`, 'check the path; it counts from the directory you are in');
    const { population, rows } = (0,gather_licenses/* sumUp */.B)(pieces, given.population, policy, terms, today);
    const verdict = (0,licenses/* stepVerdict */.sr)(population, from, to, policy, terms, today);
    const problem = (0,gather_licenses/* brokenRows */.v)(given.population, rows);
    return {
        json: { ...verdict, rows },
        text: (style) => impactText(verdict, style),
        exit: 0,
        ...(problem === null ? {} : { problem }),
    };
}
function versionOf(option, text, { scheme }) {
    const read = scheme.read(text);
    if (read.ok)
        return read.value;
    const { code, message, remedy } = read.fault;
    throw (0,base_problem/* mistake */.RT)(code, `${option}: ${message}`, remedy);
}
/** The highest release below a version, on its own line where that has one. */
async function releaseBelow(options, policy, to, today) {
    const info = await options.history.infoIfAny;
    if (info === null)
        throw (0,base_problem/* mistake */.RT)('no-from', 'without a repository nothing says which version was before', `name it: --from VERSION`);
    const { tags } = await options.history.tags(policy.tags);
    const releases = (0,lines_releases/* releasesOf */.w0)(tags, policy.tags, today, policy.timezone);
    const { lines } = (0,gathered/* linesToday */.pe)(today, releases, policy);
    const { by, order } = policy.lines;
    const line = (0,lines_lines/* lineId */.W9)(to.parts, by, policy.scheme);
    const below = releases.stable.filter(({ version }) => policy.scheme.compare(version, to) < 0);
    const onLine = below.filter(({ version }) => (0,lines_lines/* lineId */.W9)(version.parts, by, policy.scheme) === line);
    // Where lines follow each other by date, the one before need not have a lower number.
    const others = order === 'date' ? releases.stable : below;
    const found = (0,lines_releases/* highest */.BR)(onLine.length > 0 ? onLine : others, lines, policy.lines, policy.scheme);
    if (found !== null)
        return found.version;
    throw (0,base_problem/* mistake */.RT)('no-from', `the repository has no release below ${to.text}`, 'name the version before: --from VERSION');
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


/***/ }),

/***/ 60882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ boundOfTag),
/* harmony export */   Fr: () => (/* binding */ predecessorOf),
/* harmony export */   ju: () => (/* binding */ lastReleaseOf),
/* harmony export */   pe: () => (/* binding */ linesToday),
/* harmony export */   yc: () => (/* binding */ carryVersion)
/* harmony export */ });
/* harmony import */ var _lines_branch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89634);
/* harmony import */ var _lines_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48607);
/* harmony import */ var _lines_releases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87984);
/* harmony import */ var _versions_scheme_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68401);




function linesToday(today, releases, policy) {
    const before = linesOnce.get(releases);
    if (before?.today === today && before.policy === policy)
        return before.found;
    const stable = (0,_lines_releases_js__WEBPACK_IMPORTED_MODULE_2__/* .datedVersions */ .eH)(releases.stable, policy.lines.by, policy.scheme, policy.timezone);
    const found = { stable, lines: (0,_lines_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOn */ .Bo)(today, stable, policy.lines, policy.scheme) };
    linesOnce.set(releases, { today, policy, found });
    return found;
}
/** The last answer for each reading of the tags: gathering and judging ask the same. */
const linesOnce = new WeakMap();
/**
 * "On a branch with `line: newest`: the highest stable release of the repository, reachable or not. On any other
 * branch: the highest stable release of its line that is reachable" (policy.md, *Decisions*). Where its line has none,
 * the highest reachable one below the line: the branch is about to open it.
 */
function lastReleaseOf(carries, releases, lines, policy) {
    const { bound } = carries;
    if (bound === null)
        return { is: 'decided', release: (0,_lines_releases_js__WEBPACK_IMPORTED_MODULE_2__/* .highest */ .BR)(releases.stable, lines, policy.lines, policy.scheme) };
    const descending = (a, b) => policy.scheme.compare(b.version, a.version);
    const onLine = releases.stable.filter(({ version }) => (0,_lines_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(version.parts, bound)).sort(descending);
    if (onLine.length > 0)
        return { is: 'reachable', candidates: onLine, onLine: onLine.length };
    const bounded = Object.keys(bound);
    const below = releases.stable
        .filter(({ version }) => (0,_versions_scheme_js__WEBPACK_IMPORTED_MODULE_3__/* .compareParts */ .ql)(bounded, version.parts, bound) < 0)
        .sort(descending);
    return below.length === 0
        ? { is: 'decided', release: null }
        : { is: 'reachable', candidates: below, onLine: 0 };
}
/**
 * "A release's predecessor is the highest stable release below it on its line that it contains; if it opens its line,
 * the highest stable release below it that existed that day" (policy.md, *Decisions*, "Time").
 *
 * @param contains the names of the tags that its commit contains
 */
function predecessorOf(version, time, contains, releases, policy) {
    const { by } = policy.lines;
    const { scheme } = policy;
    const isOwn = (release) => (0,_lines_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .onOneLine */ .GJ)(release.version.parts, version.parts, by);
    const idOf = (release) => (0,_lines_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .lineId */ .W9)(release.version.parts, by, scheme);
    const isBelow = (release) => scheme.compare(release.version, version) < 0;
    const later = releases.stable.filter((release) => release.time > time);
    const contained = containedOf(later, contains);
    const existed = later.length === 0
        ? releases.stable
        : releases.stable.filter((release) => release.time <= time || contained.has(release));
    const own = existed.filter((release) => isOwn(release) && isBelow(release));
    if (own.length > 0)
        return best([...containedOf(own, contains)], scheme.compare);
    if (policy.lines.order === 'version')
        return best(existed.filter(isBelow), scheme.compare);
    // Lines follow each other by date: 15.0 came after 42.3.
    const opened = new Map();
    for (const release of existed)
        opened.set(idOf(release), Math.min(opened.get(idOf(release)) ?? release.time, release.time));
    const others = existed.filter((release) => !isOwn(release));
    const newest = others.reduce((latest, each) => Math.max(latest, opened.get(idOf(each)) ?? 0), 0);
    return best(others.filter((release) => opened.get(idOf(release)) === newest), scheme.compare);
}
/** Those of some releases whose tags are among the names: few releases are asked about, and there may be many names. */
function containedOf(some, names) {
    if (some.length === 0)
        return new Set();
    const byTag = new Map(some.map((release) => [release.tag, release]));
    const found = new Set();
    for (const name of names) {
        const release = byTag.get(name);
        if (release !== undefined)
            found.add(release);
    }
    return found;
}
function best(releases, compare) {
    return releases.reduce((found, release) => (found === null || compare(release.version, found.version) > 0 ? release : found), null);
}
/** Whether one of these branches carries the line that a version is on. */
function carryVersion(branches, version, policy, defaultBranch) {
    return branches.some((branch) => {
        const carries = (0,_lines_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .carriedBy */ .ay)(branch, policy.branches, policy.scheme, defaultBranch);
        return carries !== null && (0,_lines_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(version.parts, carries.bound);
    });
}
/** The narrowest bound among the branches that hold a tag's commit and carry its line. */
function boundOfTag(version, branches, policy, defaultBranch) {
    let best = { bound: null, prerelease: null };
    for (const branch of branches) {
        const carries = (0,_lines_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .carriedBy */ .ay)(branch, policy.branches, policy.scheme, defaultBranch);
        if (carries?.bound == null || !(0,_lines_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(version.parts, carries.bound))
            continue;
        if (Object.keys(carries.bound).length > Object.keys(best.bound ?? {}).length)
            best = carries;
    }
    return best;
}


/***/ }),

/***/ 18158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gj: () => (/* binding */ leavesPlainReach),
  Tt: () => (/* binding */ licenseVerdict),
  g0: () => (/* binding */ licensedLine),
  eJ: () => (/* binding */ releasedVersion),
  sr: () => (/* binding */ stepVerdict)
});

// EXTERNAL MODULE: ./build/licenses/license.js
var licenses_license = __webpack_require__(64034);
;// CONCATENATED MODULE: ./build/licenses/impact.js

/** No license has an end here: a population has counted expired ones already. */
const ANY_DAY = '';
/** @param write how a part is shown: 04 where the versions pad it */
function impactOf(population, from, to, policy, write = (_, value) => String(value)) {
    const counts = new Map();
    const add = (transition, count) => {
        if (count > 0)
            counts.set(transition, (counts.get(transition) ?? 0) + count);
    };
    const lines = [];
    const highestFirst = population.groups
        .map((group) => ({ group, parts: partsOf(group) }))
        .sort((a, b) => -(0,licenses_license/* compareParts */.ql)(a.parts, b.parts, a.parts.length));
    for (const { group } of highestFirst) {
        const { count, ...license } = group;
        const before = (0,licenses_license/* judgeLicense */.TG)(license, from, policy, ANY_DAY).result;
        const after = (0,licenses_license/* judgeLicense */.TG)(license, to, policy, ANY_DAY).result;
        add(`${before} to ${after}`, count);
        if (!license.upgradeRight && count > 0)
            lines.push({ line: lineOf(group, write), plain: count, reached: after === 'OK' });
    }
    add('NOK to NOK', population.expired);
    const transitions = Object.fromEntries(ORDER.flatMap((each) => entry(each, counts.get(each))));
    return {
        before: sum(counts, (transition) => transition.split(' to ')[0]),
        after: sum(counts, (transition) => transition.split(' to ')[1]),
        stranded: (counts.get('OK to WRONG_VERSION') ?? 0) + (counts.get('OK to NOK') ?? 0),
        transitions,
        lines,
    };
}
/** How many licenses a step would strand. */
function strandedBy(population, from, to, policy) {
    return impactOf(population, from, to, policy).stranded;
}
const RESULTS = ['OK', 'WRONG_VERSION', 'NOK'];
const ORDER = RESULTS.flatMap((before) => RESULTS.map((after) => `${before} to ${after}`));
function entry(key, count) {
    return count === undefined ? [] : [[key, count]];
}
function sum(counts, side) {
    const total = { OK: 0, WRONG_VERSION: 0, NOK: 0 };
    for (const [transition, count] of counts)
        total[side(transition)] += count;
    const { NOK, ...usual } = total;
    return NOK === 0 ? usual : total;
}
function lineOf({ version }, write) {
    return Object.entries(version)
        .map(([part, value]) => write(part, value))
        .join('.');
}
/** The parts that decide, as text. */
function partsOf({ version }) {
    return Object.values(version).map(String);
}

// EXTERNAL MODULE: ./build/licenses/reader.js
var reader = __webpack_require__(98898);
;// CONCATENATED MODULE: ./build/verdict/licenses.js



/** The version that is judged: the tag's, or the next one. */
function releasedVersion({ tag, next }) {
    return tag === null ? next : tag.version;
}
/** What the release means for licenses; null without a population, without an earlier release, or without a release. */
function licenseVerdict(context) {
    const before = madeOnce.get(context);
    if (before !== undefined)
        return before;
    const made = makeVerdict(context);
    madeOnce.set(context, made);
    return made;
}
/** Two rules and the verdict itself ask. */
const madeOnce = new WeakMap();
function makeVerdict(context) {
    const { facts, policy, last } = context;
    const version = releasedVersion(context);
    const { population } = facts.project;
    if (policy.licenses === null || population === undefined || last === null || version === null)
        return null;
    return stepVerdict(population, last.version, version, policy, policy.licenses.terms, facts.today);
}
/** What a step from one version to another means for licenses. @param today for versions that hold a date */
function stepVerdict(population, from, version, policy, terms, today) {
    const { scheme } = policy;
    const old = (0,reader/* licensedVersion */.k)(from, scheme);
    const zero = from.parts.major === 0 ? policy.zero : {};
    const kinds = policy.kinds.order.flatMap((kind) => {
        const counts = Object.hasOwn(zero, kind) ? zero[kind] : kind;
        const next = scheme.bump(from, policy.kinds.parts(counts) ?? [], { today });
        if (!next.ok)
            return [];
        return [[kind, strandedBy(population, old, (0,reader/* licensedVersion */.k)(next.value, scheme), terms)]];
    });
    return {
        from: from.text,
        version: version.text,
        ...impactOf(population, old, (0,reader/* licensedVersion */.k)(version, scheme), terms, (part, value) => written(part, value, scheme)),
        kinds: Object.fromEntries(kinds),
    };
}
/** The line of licenses that a version is on: 1.7 of 1.7.3; null where its parts do not say it. */
function licensedLine(version, { scheme }, { terms }) {
    const rule = (0,licenses_license/* reachRule */.Kn)(terms);
    const parts = rule === null ? null : (0,licenses_license/* decidingParts */.ER)((0,reader/* licensedVersion */.k)(version, scheme), rule);
    return parts === null || rule === null
        ? null
        : parts.map((value, index) => written(rule.parts[index], value, scheme)).join('.');
}
/** A part as the versions show it: 04 where they pad it. */
function written(part, value, scheme) {
    const number = Number(value);
    return /^\d+$/.test(String(value)) && Number.isSafeInteger(number)
        ? scheme.write(part, number)
        : String(value);
}
/** Whether a release leaves what a license without upgrade right reaches. */
function leavesPlainReach(from, to, policy, rules) {
    return licensedLine(from, policy, rules) !== licensedLine(to, policy, rules);
}


/***/ }),

/***/ 99687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UD: () => (/* reexport */ compare),
  qg: () => (/* reexport */ version_parse)
});

// UNUSED EXPORTS: RANGE_PATTERN, clean, eq, explain, filter, ge, gt, gte, inc, le, lt, lte, major, maxSatisfying, minSatisfying, minor, ne, neq, patch, rcompare, satisfies, valid, validRange

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/version.js
const VERSION_PATTERN = [
  'v?',
  '(?:',
  /* */ '(?:(?<epoch>[0-9]+)!)?', // epoch
  /* */ '(?<release>[0-9]+(?:\\.[0-9]+)*)', // release segment
  /* */ '(?<pre>', // pre-release
  /*    */ '[-_\\.]?',
  /*    */ '(?<pre_l>(a|b|c|rc|alpha|beta|pre|preview))',
  /*    */ '[-_\\.]?',
  /*    */ '(?<pre_n>[0-9]+)?',
  /* */ ')?',
  /* */ '(?<post>', // post release
  /*    */ '(?:-(?<post_n1>[0-9]+))',
  /*    */ '|',
  /*    */ '(?:',
  /*        */ '[-_\\.]?',
  /*        */ '(?<post_l>post|rev|r)',
  /*        */ '[-_\\.]?',
  /*        */ '(?<post_n2>[0-9]+)?',
  /*    */ ')',
  /* */ ')?',
  /* */ '(?<dev>', // dev release
  /*    */ '[-_\\.]?',
  /*    */ '(?<dev_l>dev)',
  /*    */ '[-_\\.]?',
  /*    */ '(?<dev_n>[0-9]+)?',
  /* */ ')?',
  ')',
  '(?:\\+(?<local>[a-z0-9]+(?:[-_\\.][a-z0-9]+)*))?', // local version
].join('');



const validRegex = new RegExp('^' + VERSION_PATTERN + '$', 'i');

function valid(version) {
  return validRegex.test(version) ? version : null;
}

const cleanRegex = new RegExp('^\\s*' + VERSION_PATTERN + '\\s*$', 'i');
function clean(version) {
  return version_stringify(version_parse(version, cleanRegex));
}

function version_parse(version, regex) {
  // Validate the version and parse it into pieces
  const { groups } = (regex || validRegex).exec(version) || {};
  if (!groups) {
    return null;
  }

  // Store the parsed out pieces of the version
  const parsed = {
    epoch: Number(groups.epoch ? groups.epoch : 0),
    release: groups.release.split('.').map(Number),
    pre: normalize_letter_version(groups.pre_l, groups.pre_n),
    post: normalize_letter_version(
      groups.post_l,
      groups.post_n1 || groups.post_n2,
    ),
    dev: normalize_letter_version(groups.dev_l, groups.dev_n),
    local: parse_local_version(groups.local),
  };

  return parsed;
}

function version_stringify(parsed) {
  if (!parsed) {
    return null;
  }
  const { epoch, release, pre, post, dev, local } = parsed;
  const parts = [];

  // Epoch
  if (epoch !== 0) {
    parts.push(`${epoch}!`);
  }
  // Release segment
  parts.push(release.join('.'));

  // Pre-release
  if (pre) {
    parts.push(pre.join(''));
  }
  // Post-release
  if (post) {
    parts.push('.' + post.join(''));
  }
  // Development release
  if (dev) {
    parts.push('.' + dev.join(''));
  }
  // Local version segment
  if (local) {
    parts.push(`+${local}`);
  }
  return parts.join('');
}

function normalize_letter_version(letterIn, numberIn) {
  let letter = letterIn;
  let number = numberIn;
  if (letter) {
    // We consider there to be an implicit 0 in a pre-release if there is
    // not a numeral associated with it.
    if (!number) {
      number = 0;
    }
    // We normalize any letters to their lower case form
    letter = letter.toLowerCase();

    // We consider some words to be alternate spellings of other words and
    // in those cases we want to normalize the spellings to our preferred
    // spelling.
    if (letter === 'alpha') {
      letter = 'a';
    } else if (letter === 'beta') {
      letter = 'b';
    } else if (['c', 'pre', 'preview'].includes(letter)) {
      letter = 'rc';
    } else if (['rev', 'r'].includes(letter)) {
      letter = 'post';
    }
    return [letter, Number(number)];
  }
  if (!letter && number) {
    // We assume if we are given a number, but we are not given a letter
    // then this is using the implicit post release syntax (e.g. 1.0-1)
    letter = 'post';

    return [letter, Number(number)];
  }
  return null;
}

function parse_local_version(local) {
  /*
    Takes a string like abc.1.twelve and turns it into("abc", 1, "twelve").
    */
  if (local) {
    return local
      .split(/[._-]/)
      .map((part) =>
        Number.isNaN(Number(part)) ? part.toLowerCase() : Number(part),
      );
  }
  return null;
}

function version_explain(version) {
  const parsed = version_parse(version);
  if (!parsed) {
    return parsed;
  }
  const { epoch, release, pre, post, dev, local } = parsed;

  let base_version = '';
  if (epoch !== 0) {
    base_version += epoch + '!';
  }
  base_version += release.join('.');

  const is_prerelease = Boolean(dev || pre);
  const is_devrelease = Boolean(dev);
  const is_postrelease = Boolean(post);

  // return

  return {
    epoch,
    release,
    pre,
    post: post ? post[1] : post,
    dev: dev ? dev[1] : dev,
    local: local ? local.join('.') : local,
    public: version_stringify(parsed).split('+', 1)[0],
    base_version,
    is_prerelease,
    is_devrelease,
    is_postrelease,
  };
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/operator.js




function lt(version, other) {
  return compare(version, other) < 0;
}

function le(version, other) {
  return compare(version, other) <= 0;
}

function eq(version, other) {
  return compare(version, other) === 0;
}

function ne(version, other) {
  return compare(version, other) !== 0;
}

function ge(version, other) {
  return compare(version, other) >= 0;
}

function gt(version, other) {
  return compare(version, other) > 0;
}

function arbitrary(version, other) {
  return version.toLowerCase() === other.toLowerCase();
}

function compare(version, other) {
  const parsedVersion = version_parse(version);
  const parsedOther = version_parse(other);

  const keyVersion = calculateKey(parsedVersion);
  const keyOther = calculateKey(parsedOther);

  return pyCompare(keyVersion, keyOther);
}

function rcompare(version, other) {
  return -compare(version, other);
}

// this logic is buitin in python, but we need to port it to js
// see https://stackoverflow.com/a/5292332/1438522
function pyCompare(elemIn, otherIn) {
  let elem = elemIn;
  let other = otherIn;
  if (elem === other) {
    return 0;
  }
  if (Array.isArray(elem) !== Array.isArray(other)) {
    elem = Array.isArray(elem) ? elem : [elem];
    other = Array.isArray(other) ? other : [other];
  }
  if (Array.isArray(elem)) {
    const len = Math.min(elem.length, other.length);
    for (let i = 0; i < len; i += 1) {
      const res = pyCompare(elem[i], other[i]);
      if (res !== 0) {
        return res;
      }
    }
    return elem.length - other.length;
  }
  if (elem === -Infinity || other === Infinity) {
    return -1;
  }
  if (elem === Infinity || other === -Infinity) {
    return 1;
  }
  return elem < other ? -1 : 1;
}

function calculateKey(input) {
  const { epoch } = input;
  let { release, pre, post, local, dev } = input;
  // When we compare a release version, we want to compare it with all of the
  // trailing zeros removed. So we'll use a reverse the list, drop all the now
  // leading zeros until we come to something non zero, then take the rest
  // re-reverse it back into the correct order and make it a tuple and use
  // that for our sorting key.
  release = release.concat();
  release.reverse();
  while (release.length && release[0] === 0) {
    release.shift();
  }
  release.reverse();

  // We need to "trick" the sorting algorithm to put 1.0.dev0 before 1.0a0.
  // We'll do this by abusing the pre segment, but we _only_ want to do this
  // if there is !a pre or a post segment. If we have one of those then
  // the normal sorting rules will handle this case correctly.
  if (!pre && !post && dev) pre = -Infinity;
  // Versions without a pre-release (except as noted above) should sort after
  // those with one.
  else if (!pre) pre = Infinity;

  // Versions without a post segment should sort before those with one.
  if (!post) post = -Infinity;

  // Versions without a development segment should sort after those with one.
  if (!dev) dev = Infinity;

  if (!local) {
    // Versions without a local segment should sort before those with one.
    local = -Infinity;
  } else {
    // Versions with a local segment need that segment parsed to implement
    // the sorting rules in PEP440.
    // - Alpha numeric segments sort before numeric segments
    // - Alpha numeric segments sort lexicographically
    // - Numeric segments sort numerically
    // - Shorter versions sort before longer versions when the prefixes
    //   match exactly
    local = local.map((i) =>
      Number.isNaN(Number(i)) ? [-Infinity, i] : [Number(i), ''],
    );
  }

  return [epoch, release, pre, post, dev, local];
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/specifier.js
// This file is dual licensed under the terms of the Apache License, Version
// 2.0, and the BSD License. See the LICENSE file in the root of this repository
// for complete details.





const RANGE_PATTERN = [
  '(?<operator>(===|~=|==|!=|<=|>=|<|>))',
  '\\s*',
  '(',
  /*  */ '(?<version>(?:' + VERSION_PATTERN.replace(/\?<\w+>/g, '?:') + '))',
  /*  */ '(?<prefix>\\.\\*)?',
  /*  */ '|',
  /*  */ '(?<legacy>[^,;\\s)]+)',
  ')',
].join('');



const isEqualityOperator = (op) => ['==', '!=', '==='].includes(op);

const rangeRegex = new RegExp('^' + RANGE_PATTERN + '$', 'i');

function specifier_parse(ranges) {
  if (!ranges.trim()) {
    return [];
  }

  const specifiers = ranges
    .split(',')
    .map((range) => rangeRegex.exec(range.trim()) || {})
    .map(({ groups }) => {
      if (!groups) {
        return null;
      }

      let { ...spec } = groups;
      const { operator, version, prefix, legacy } = groups;

      if (version) {
        spec = { ...spec, ...explainVersion(version) };
        if (operator === '~=') {
          if (spec.release.length < 2) {
            return null;
          }
        }
        if (!isEqualityOperator(operator) && spec.local) {
          return null;
        }

        if (prefix) {
          if (!isEqualityOperator(operator) || spec.dev || spec.local) {
            return null;
          }
        }
      }
      if (legacy && operator !== '===') {
        return null;
      }

      return spec;
    });

  if (specifiers.filter(Boolean).length !== specifiers.length) {
    return null;
  }

  return specifiers;
}

function filter(versions, specifier, options = {}) {
  const filtered = pick(versions, specifier, options);
  if (filtered.length === 0 && options.prereleases === undefined) {
    return pick(versions, specifier, { prereleases: true });
  }
  return filtered;
}

function maxSatisfying(versions, range, options) {
  const found = filter(versions, range, options).sort(Operator.compare);
  return found.length === 0 ? null : found[found.length - 1];
}

function minSatisfying(versions, range, options) {
  const found = filter(versions, range, options).sort(Operator.compare);
  return found.length === 0 ? null : found[0];
}

function pick(versions, specifier, options) {
  const parsed = specifier_parse(specifier);

  if (!parsed) {
    return [];
  }

  return versions.filter((version) => {
    const explained = explainVersion(version);

    if (!parsed.length) {
      return explained && !(explained.is_prerelease && !options.prereleases);
    }

    return parsed.reduce((pass, spec) => {
      if (!pass) {
        return false;
      }
      return contains({ ...spec, ...options }, { version, explained });
    }, true);
  });
}

function satisfies(version, specifier, options = {}) {
  const filtered = pick([version], specifier, options);

  return filtered.length === 1;
}

function arrayStartsWith(array, prefix) {
  if (prefix.length > array.length) {
    return false;
  }

  for (let i = 0; i < prefix.length; i += 1) {
    if (prefix[i] !== array[i]) {
      return false;
    }
  }

  return true;
}

function contains(specifier, input) {
  const { explained } = input;
  let { version } = input;
  const { ...spec } = specifier;

  if (spec.prereleases === undefined) {
    spec.prereleases = spec.is_prerelease;
  }

  if (explained && explained.is_prerelease && !spec.prereleases) {
    return false;
  }

  if (spec.operator === '~=') {
    let compatiblePrefix = spec.release.slice(0, -1).concat('*').join('.');
    if (spec.epoch) {
      compatiblePrefix = spec.epoch + '!' + compatiblePrefix;
    }
    return satisfies(version, `>=${spec.version}, ==${compatiblePrefix}`, {
      prereleases: spec.prereleases,
    });
  }

  if (spec.prefix) {
    const isMatching =
      explained.epoch === spec.epoch &&
      arrayStartsWith(explained.release, spec.release);
    const isEquality = spec.operator !== '!=';
    return isEquality ? isMatching : !isMatching;
  }

  if (explained && explained.local && spec.version) {
    // Ignore candidate local labels only when the specifier itself is public.
    if (spec.operator !== '===' && !spec.local) {
      version = explained.public;
      spec.version = explainVersion(spec.version).public;
    }
  }

  if (spec.operator === '<' || spec.operator === '>') {
    // simplified version of https://www.python.org/dev/peps/pep-0440/#exclusive-ordered-comparison
    if (Operator.eq(spec.release.join('.'), explained.release.join('.'))) {
      return false;
    }
  }

  // TODO: fix me?
  // eslint-disable-next-line import-x/namespace
  const op = Operator[spec.operator];
  return op(version, spec.version || spec.legacy);
}

function validRange(specifier) {
  return Boolean(specifier_parse(specifier));
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/semantic.js


// those notation are borrowed from semver


function major(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  return version.release[0];
}

function minor(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  if (version.release.length < 2) {
    return 0;
  }
  return version.release[1];
}

function patch(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  if (version.release.length < 3) {
    return 0;
  }
  return version.release[2];
}

function inc(input, release, preReleaseIdentifier) {
  let identifier = preReleaseIdentifier || `a`;
  const version = parse(input);

  if (!version) {
    return null;
  }

  if (
    !['a', 'b', 'c', 'rc', 'alpha', 'beta', 'pre', 'preview'].includes(
      identifier,
    )
  ) {
    return null;
  }

  switch (release) {
    case 'premajor':
      {
        const [majorVersion] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'preminor':
      {
        const [majorVersion, minorVersion = 0] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'prepatch':
      {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'prerelease':
      if (version.pre === null) {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
        version.pre = [identifier, 0];
      } else {
        if (preReleaseIdentifier === undefined && version.pre !== null) {
          [identifier] = version.pre;
        }

        const [letter, number] = version.pre;
        if (letter === identifier) {
          version.pre = [letter, number + 1];
        } else {
          version.pre = [identifier, 0];
        }
      }

      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'major':
      if (
        version.release.slice(1).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'minor':
      if (
        version.release.slice(2).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion, minorVersion = 0] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'patch':
      if (
        version.release.slice(3).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    default:
      return null;
  }

  return stringify(version);
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/index.js











/***/ })

};
