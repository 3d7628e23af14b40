export const id = 5070;
export const ids = [5070];
export const modules = {

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

/***/ 16070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ LEVELS),
/* harmony export */   I: () => (/* binding */ RULE_IDS)
/* harmony export */ });
const LEVELS = ['error', 'warning', 'note', 'off'];
/** The rules that exist, in the order in which their findings are shown. */
const RULE_IDS = [
    'line-ended',
    'line-phase',
    'line-opens',
    'kind-unmapped',
    'compatibility',
    'overclaimed',
    'version-grammar',
    'version-order',
    'version-next',
    'version-taken',
    'version-written',
    'tag-place',
    'tag-moved',
    'approval-missing',
    'cadence-early',
    'cadence-overdue',
    'freeze',
    'license-stranded',
    'license-giveaway',
    'security-coverage',
    'security-advisory',
    'security-mixed',
    'squash-message',
    'merge-method',
    'commit-convention',
    'policy-shortened',
    'policy-floor',
    'policy-newest',
    'policy-minimum',
    'policy-notice',
    'docs-drift',
];


/***/ }),

/***/ 29078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ differenceId),
/* harmony export */   Z: () => (/* binding */ AFFECTED)
/* harmony export */ });
/** Evidence of compatibility: what really changed for those who use it (compatibility.md, *One model for all checkers*). */
/**
 * Who meets a difference. Which of them count is policy (`affects` of a checker).
 *
 * - `caller`: who calls, reads or writes what is there (code, an HTTP client, a query)
 * - `implementer`: who implements an interface, extends a class, or builds a value that only ever came from here
 * - `type-user`: who names a type and uses it in types of their own
 * - `installer`: who installs it: engines, peers, the form of its modules
 * - `writer`, `reader`: who makes data that this side reads, and who reads data that this side makes
 * - `wire`, `json`: who exchanges protobuf messages in binary, and as JSON
 * - `path`: whoever relies on the files under a path
 */
const AFFECTED = [
    'caller',
    'implementer',
    'type-user',
    'installer',
    'writer',
    'reader',
    'wire',
    'json',
    'path',
];
/** `checker:change:where`. @param where what tells this difference from others of its sort; without numbers of lines */
function differenceId(checker, change, where) {
    return `${checker}:${change}:${where}`;
}


/***/ }),

/***/ 8908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M1: () => (/* binding */ sameButCommits),
/* harmony export */   Pf: () => (/* binding */ essence),
/* harmony export */   ZM: () => (/* binding */ isExcusable),
/* harmony export */   bP: () => (/* binding */ EXCUSABLE)
/* harmony export */ });
/**
 * A baseline holds the findings that were there when a policy was adopted, by their causes. A finding whose cause is
 * known stays a note until the cause changes.
 */
/**
 * The rules whose findings a baseline may hold: what stands in a history or in a policy, and does not go away by itself.
 * The others are about one release or one pull request, and are decided there:
 *
 * - what would make a wrong tag, or none, is never excused: `version-*`, `tag-*`, `line-opens`, `kind-unmapped`,
 *   `license-stranded`;
 * - `line-ended`, `cadence-early`, `freeze` and `approval-missing` have a way out of their own, which asks for a reason
 *   and is recorded in the tag;
 * - `policy-shortened`, `squash-message` and `merge-method` speak of the pull request that is judged;
 * - `docs-drift` is mended by one command.
 */
const EXCUSABLE = [
    'line-phase',
    'compatibility',
    'overclaimed',
    'cadence-overdue',
    'license-giveaway',
    'security-coverage',
    'security-advisory',
    'security-mixed',
    'commit-convention',
    'policy-floor',
    'policy-newest',
    'policy-minimum',
    'policy-notice',
];
function isExcusable(rule) {
    return EXCUSABLE.includes(rule);
}
/** Whether two causes agree in everything but the commits. */
function sameButCommits(a, b) {
    return essence(a) === essence(b);
}
/** Order of keys says nothing, in a policy as in a baseline. */
function essence({ line, path, policy, value, about }) {
    return JSON.stringify(ordered({ line, path, policy, value, about }));
}
function ordered(value) {
    if (Array.isArray(value))
        return value.map(ordered);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).filter(([, each]) => each !== undefined);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, ordered(each)]));
}


/***/ }),

/***/ 67301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X1: () => (/* binding */ evidenceOf),
  OY: () => (/* binding */ idsUp),
  _d: () => (/* binding */ isExpired)
});

// EXTERNAL MODULE: ./build/surfaces/difference.js
var difference = __webpack_require__(29078);
;// CONCATENATED MODULE: ./build/surfaces/paths.js

const SHOWN = 3;
const CHECKER = 'paths';
/**
 * The simplest evidence: a path that changed at all. Its surface is the list of the paths that differ between the last
 * release and what is judged, which git knows without reading a file. However many paths fit one pattern, they are one
 * difference.
 */
function changedPathDifferences(rules, changed) {
    return rules.flatMap(({ glob, requires }) => {
        const touched = changed.filter((path) => glob.matches(path));
        const [first] = touched;
        if (first === undefined)
            return [];
        return [
            {
                checker: CHECKER,
                id: (0,difference/* differenceId */.V)(CHECKER, 'path-changed', glob.source),
                change: 'path-changed',
                requires,
                affected: 'path',
                grade: 'proven',
                where: first,
                message: `${named(touched)} changed, under ${glob.source}`,
                proof: null,
                at: { path: first, line: null, column: null },
                cause: null,
            },
        ];
    });
}
/** "db/a.sql", "3 paths (db/a.sql, db/b.sql, db/c.sql)", "12 paths (db/a.sql, db/b.sql, db/c.sql, …)". */
function named(paths) {
    if (paths.length === 1)
        return paths[0];
    const more = paths.length > SHOWN ? ', …' : '';
    return `${paths.length} paths (${paths.slice(0, SHOWN).join(', ')}${more})`;
}

;// CONCATENATED MODULE: ./build/verdict/evidence.js

/**
 * What the policy's checkers find. Before the first release there is nothing to compare with, and nobody whom a
 * difference could break.
 */
function evidenceOf(facts, policy, last) {
    if (last === null)
        return [];
    return [...pathEvidence(facts, policy), ...surfaceEvidence(facts, policy)];
}
function pathEvidence({ project: { paths }, today }, { compatibility }) {
    if (paths === undefined)
        return [];
    return compatibility.paths.flatMap(({ index, name, accept, rules }) => rules.flatMap((rule) => {
        const own = changedPathDifferences([rule], paths.own);
        const found = own.length > 0 ? own : changedPathDifferences([rule], paths.all);
        return found.map((difference) => ({
            ...difference,
            ...acceptance([difference.id], accept, today),
            own: own.length > 0,
            entry: { index, name },
            counts: true,
        }));
    }));
}
function surfaceEvidence({ project: { surfaces = [] }, today }, policy) {
    return policy.compatibility.surfaces.flatMap(({ index, name, accept, affects }) => {
        const changes = surfaces.find((each) => each.index === index)?.changes ?? [];
        const byId = new Map(changes.map((change) => [change.id, change]));
        return changes.map((change) => ({
            ...change,
            ...acceptance(idsUp(change, byId), accept, today),
            requires: kindFor(change.requires, policy.kinds),
            entry: { index, name },
            counts: affects.has(change.affected),
        }));
    });
}
/** A difference's id, and those of what explains it, up to what explains itself. */
function idsUp(of, byId) {
    const ids = new Set([of.id]);
    for (let at = of.cause; at !== null && byId.has(at) && !ids.has(at); at = byId.get(at)?.cause ?? null)
        ids.add(at);
    return [...ids];
}
/** Who accepts a difference accepts what follows from it. */
function acceptance(ids, accept, today) {
    const speaking = accept.filter(({ id }) => ids.includes(id));
    const accepted = speaking.find((each) => !isExpired(each, today)) ?? null;
    return { accepted, expired: accepted === null ? (speaking[0] ?? null) : null };
}
/** Its last day is the last on which it holds. */
function isExpired({ until }, today) {
    return until !== null && until < today;
}
/** Highest first. */
const USUAL_KINDS = ['major', 'minor', 'patch'];
/**
 * The kind of this policy for one that a checker requires: where the versions have no part for it the next higher one
 * that has, and above all there are, the highest.
 */
function kindFor(required, { order, parts }) {
    if (parts(required) !== null)
        return required;
    const higher = USUAL_KINDS.slice(0, Math.max(0, USUAL_KINDS.indexOf(required))).toReversed();
    return higher.find((kind) => parts(kind) !== null) ?? order[0] ?? required;
}


/***/ }),

/***/ 94959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ baselineBy),
  F: () => (/* binding */ judgeBy)
});

// EXTERNAL MODULE: ./build/verdict/baseline/entries.js
var baseline_entries = __webpack_require__(8908);
;// CONCATENATED MODULE: ./build/verdict/baseline/excuse.js

/** The entries that speak of a finding, and those of its commits that they do not hold. */
function entriesFor({ finding, cause }, entries) {
    if (cause === null)
        return { speaking: [], unknown: null };
    const same = entries.filter((entry) => entry.rule === finding.rule && (0,baseline_entries/* sameButCommits */.M1)(entry.cause, cause));
    if (cause.commits === undefined)
        return { speaking: same.filter((entry) => entry.cause.commits === undefined), unknown: null };
    const wanted = Object.keys(cause.commits);
    const speaking = same.filter((entry) => wanted.some((commit) => Object.hasOwn(entry.cause.commits ?? {}, commit)));
    const unknown = wanted.filter((commit) => !speaking.some((entry) => Object.hasOwn(entry.cause.commits ?? {}, commit)));
    return { speaking, unknown };
}
/** The findings as the baseline leaves them: one whose whole cause is known becomes a note that says so. */
function excused(found, { baseline }) {
    if (baseline === undefined)
        return found.map(({ finding }) => finding);
    return found.map((each) => {
        const { finding } = each;
        const { speaking, unknown } = entriesFor(each, baseline.entries);
        if (finding.level === 'note' || speaking.length === 0 || (unknown ?? []).length > 0)
            return finding;
        // Known is what is known of all of it.
        const [latest] = [...speaking].sort((a, b) => (a.since < b.since ? 1 : -1));
        const { since, why } = latest;
        return {
            ...finding,
            level: 'note',
            message: `${finding.message}; known since ${since}${why === undefined ? '' : `: ${why}`}`,
            known: { since, ...(why === undefined ? {} : { why }) },
        };
    });
}
/** The entries of this branch that no finding matches any more. A tag has none: other findings are its own. */
function unmatched(found, { baseline, branch, tag }) {
    if (baseline === undefined || tag !== null)
        return [];
    const matched = new Set(found.flatMap((each) => entriesFor(each, baseline.entries).speaking));
    return baseline.entries.filter((entry) => entry.branch === branch && !matched.has(entry));
}
/**
 * The baseline that knows all that is found now: entries that match nothing any more are gone, the others stay with
 * their day and their reason, and what is loud gets an entry.
 */
function renewed(found, facts) {
    const old = facts.baseline?.entries ?? [];
    const gone = new Set(unmatched(found, facts));
    const added = found.flatMap((each) => {
        const { finding, cause } = each;
        if (finding.level === 'note' || cause === null || !(0,baseline_entries/* isExcusable */.ZM)(finding.rule))
            return [];
        const { speaking, unknown } = entriesFor(each, old);
        if (speaking.length > 0 && (unknown ?? []).length === 0)
            return [];
        const entry = { rule: finding.rule, since: facts.today, branch: facts.branch };
        if (cause.commits === undefined || unknown === null)
            return [{ ...entry, cause }];
        const commits = Object.fromEntries(Object.entries(cause.commits).filter(([commit]) => unknown.includes(commit)));
        return [{ ...entry, cause: { ...cause, commits } }];
    });
    return [...old.filter((entry) => !gone.has(entry)), ...added];
}

// EXTERNAL MODULE: ./build/verdict/changes.js + 1 modules
var verdict_changes = __webpack_require__(64833);
// EXTERNAL MODULE: ./build/lines/branch.js
var branch = __webpack_require__(89634);
// EXTERNAL MODULE: ./build/lines/calendar.js
var calendar = __webpack_require__(58424);
// EXTERNAL MODULE: ./build/lines/lines.js
var lines_lines = __webpack_require__(48607);
// EXTERNAL MODULE: ./build/lines/releases.js
var lines_releases = __webpack_require__(87984);
// EXTERNAL MODULE: ./build/policy/compile.js + 13 modules
var compile = __webpack_require__(55725);
// EXTERNAL MODULE: ./build/versions/kinds.js
var kinds = __webpack_require__(64587);
// EXTERNAL MODULE: ./build/versions/scheme.js
var versions_scheme = __webpack_require__(68401);
// EXTERNAL MODULE: ./build/verdict/evidence.js + 1 modules
var evidence = __webpack_require__(67301);
// EXTERNAL MODULE: ./build/verdict/gathered.js
var gathered = __webpack_require__(60882);
// EXTERNAL MODULE: ./build/verdict/next.js
var verdict_next = __webpack_require__(81173);
// EXTERNAL MODULE: ./build/verdict/context.js
var verdict_context = __webpack_require__(3709);
// EXTERNAL MODULE: ./build/verdict/occasion.js
var verdict_occasion = __webpack_require__(16903);
// EXTERNAL MODULE: ./build/verdict/words.js
var words = __webpack_require__(39355);
;// CONCATENATED MODULE: ./build/verdict/overrides.js




/**
 * What a person allows in spite of the policy, with a reason. An override turns an error into a note for one verdict;
 * it changes nothing else, and none is silent.
 */
/** The options that allow what a rule refuses. */
const ALLOWING = {
    'line-ended': '--allow-ended',
    'cadence-early': '--allow-early',
    freeze: '--allow-frozen',
    'approval-missing': '--allow-unapproved',
};
/** The override that speaks of a finding, if there is one. */
function overrideOf(rule, { allowable }, overrides) {
    if (allowable === undefined)
        return null;
    return ((overrides ?? []).find((each) => each.rule === rule && (each.subject === null || each.subject === allowable)) ?? null);
}
/** A finding as the override leaves it. */
function allowed(finding, { reason }, { facts }) {
    return {
        ...finding,
        level: 'note',
        message: `${finding.message}; allowed, because ${reason}`,
        remedy: facts.releasing
            ? 'nothing is left to do: the message of the tag records the reason'
            : facts.tag !== null
                ? 'nothing is left to do: this verdict records the reason'
                : 'give the release the same options, so that the message of its tag records the reason',
    };
}
/** What was asked and is not about this verdict at all: then nothing is decided. */
function overrideProblem({ facts, line, policy }) {
    for (const { rule, subject } of facts.overrides ?? []) {
        if (subject === null)
            continue;
        if (rule === 'line-ended' && subject !== line.id)
            return wrong(`--allow-ended names line ${subject}, and line ${line.id} is judged`, `name the line that is released: --allow-ended ${line.id}; or leave the option out`);
        if (rule === 'approval-missing' && policy.kinds.parts(subject) === null)
            return wrong(`--allow-unapproved names the kind ${subject}, which the policy does not know`, `name one of ${policy.kinds.order.join(', ')}`);
    }
    return null;
}
function wrong(message, remedy) {
    return { outcome: 'undecided', error: { code: 'override-elsewhere', message, remedy } };
}
/** Each override with whether something had to be allowed. */
function overridesOf(facts, used) {
    return (facts.overrides ?? []).map((override) => ({
        rule: override.rule,
        ...(override.rule === 'line-ended' && override.subject !== null ? { line: override.subject } : {}),
        ...(override.rule === 'approval-missing' && override.subject !== null ? { kind: override.subject } : {}),
        reason: override.reason,
        used: used.has(override),
    }));
}
/** "An override that was not needed is said": a habit would hide the day on which it is. */
function needless(context, used) {
    return (context.facts.overrides ?? [])
        .filter((override) => !used.has(override))
        .map(({ rule, subject }) => ({
        rule,
        level: 'note',
        message: `${ALLOWING[rule]}${subject === null ? '' : ` ${subject}`} was not needed: ${whyNot(rule, subject, context)}`,
        remedy: 'leave it out, so that it does not hide the day on which it is needed',
        where: { line: context.line.id },
    }));
}
function whyNot(rule, subject, context) {
    if ((0,verdict_context/* levelGiven */.K)(context.policy, rule) === 'off')
        return `the rule ${rule} is off`;
    const occasion = (0,verdict_occasion/* occasionOf */.z)(context);
    if (rule === 'line-ended')
        return context.line.existing?.phase === lines_lines/* ENDED */.hV
            ? 'the release leaves the line that has ended'
            : `line ${context.line.id} has not ended`;
    if (occasion === null)
        return 'nothing is released';
    if (rule === 'cadence-early')
        return `${(0,words/* aRelease */.P3)(occasion.kind)} is not early`;
    if (rule === 'freeze')
        return `no freeze stops ${(0,words/* aRelease */.P3)(occasion.kind)} on ${occasion.day}`;
    return occasion.kind === subject
        ? `${(0,words/* aRelease */.P3)(occasion.kind)} lacks no approval`
        : `the release is ${occasion.kind}`;
}

// EXTERNAL MODULE: ./build/verdict/release-as.js
var release_as = __webpack_require__(91056);
;// CONCATENATED MODULE: ./build/verdict/derive.js













/**
 * All that rules look at, derived from the facts once; or why they allow no verdict.
 *
 * @throws Error where the facts hold a policy that does not compile: loading refuses those
 */
function derive(facts) {
    const policy = compiled(facts.policy);
    const releases = (0,lines_releases/* releasesOf */.w0)(facts.project.tags, policy.tags, facts.today, policy.timezone, facts.tag?.name ?? null);
    const { lines, stable } = (0,gathered/* linesToday */.pe)(facts.today, releases, policy);
    const tag = tagOf(facts, policy);
    const carries = carriesOf(facts, policy, tag);
    if (carries === null)
        return undecided('no-line', `the branch ${facts.branch} carries no line`, 'name another branch, or add it to branches in the policy');
    const last = lastOf(facts, releases);
    if (facts.last !== null && last === null)
        return undecided('unknown-last', `the last release, ${facts.last}, is not among the tags`, 'give the facts of one repository at one time');
    const changes = (0,verdict_changes/* changesOf */.f)(facts.commits, policy, last?.version ?? policy.initial);
    const line = targetLine(carries, last, lines, policy, tag);
    const room = {
        last: last?.version ?? null,
        bound: carries.bound,
        mayBe: (version) => mayRelease(version, line, lines, policy, carries),
    };
    const releaseAs = (0,release_as/* releaseAsOf */.$)(changes, policy, room);
    const forced = releaseAs.chosen?.version ?? null;
    const fromChanges = (0,verdict_changes/* highestKind */.x)(changes, policy);
    const onlySecurity = fromChanges === 'security';
    const kind = forced === null
        ? fromChanges
        : ((0,release_as/* kindOfStep */.w)(last?.version.parts ?? null, forced, policy, onlySecurity) ?? fromChanges);
    const counted = (0,verdict_next/* stableNext */.JD)(policy, last?.version ?? null, kind, circumstances(facts, policy, releases, tag));
    if (!counted.ok && !JUDGED.has(counted.fault.code) && forced === null)
        return { outcome: 'undecided', error: counted.fault };
    const next = forced ?? (counted.ok ? counted.value : null);
    if (next !== null && tag === null && unopened(next, last, carries))
        return lineUnopened(facts, next, last);
    const target = tag === null ? next : tag.version;
    const opening = target === null
        ? null
        : tag === null
            ? openingOf(target, line, lines, policy, carries)
            : openingOfTag(target, tag, releases, policy);
    const published = publishedOf(next, carries, releases, policy, facts, tag);
    const context = {
        facts,
        policy,
        releases,
        lines,
        carries,
        line,
        last,
        changes,
        evidence: (0,evidence/* evidenceOf */.X1)(facts, policy, last),
        // A branch of pre-releases whose head has one already: nothing new, a run can be repeated.
        kind: next !== null && published === null && carries.prerelease !== null ? kinds/* NONE */.x3 : kind,
        next,
        published,
        opening,
        releaseAs,
        tag,
        judged: judgedPolicy(facts, policy, lines, stable),
        pull: null,
    };
    return overrideProblem(context) ?? context;
}
/** Why there is no number, where rules say it: for all other reasons there is no verdict either. */
const JUDGED = new Set(['nothing', 'kind-unmapped']);
/** What the number depends on: of a tag what it was when it was made. Its own test says nothing against it. */
function circumstances({ today, counter, head }, policy, { tested }, tag) {
    if (tag?.version == null)
        return { today, counter: counter ?? null, tested, head };
    const { version, facts } = tag;
    const own = (0,versions_scheme/* identity */.D_)(version);
    return {
        today: (0,calendar/* dayOf */.kb)(facts.time, policy.timezone),
        counter: null,
        tested: tested.filter((each) => each.time <= facts.time && (0,versions_scheme/* identity */.D_)(each.version) !== own),
        head,
    };
}
/** The last release: of two spellings on one commit, releases keep one. */
function lastOf({ last, project }, releases) {
    if (last === null)
        return null;
    const found = releases.stable.find((release) => release.tag === last);
    if (found !== undefined)
        return found;
    const commit = project.tags.find(({ name }) => name === last)?.commit;
    return releases.stable.find((release) => release.commit === commit) ?? null;
}
function compiled(document) {
    const { policy, mistakes } = (0,compile/* compilePolicy */.C)(document);
    if (policy === null)
        throw new Error(`the facts hold a policy that does not compile: ${mistakes[0]?.message}`);
    return policy;
}
function tagOf(facts, policy) {
    if (facts.tag === null)
        return null;
    const read = policy.tags.read(facts.tag.name);
    return read.ok
        ? { facts: facts.tag, version: read.value, fault: null }
        : { facts: facts.tag, version: null, fault: read.fault };
}
function carriesOf(facts, policy, tag) {
    if (tag !== null)
        return tag.version === null
            ? { bound: null, prerelease: null }
            : (0,gathered/* boundOfTag */.EI)(tag.version, tag.facts.branches, policy, facts.defaultBranch);
    return facts.branch === null
        ? null
        : (0,branch/* carriedBy */.ay)(facts.branch, policy.branches, policy.scheme, facts.defaultBranch);
}
/** The line that is released: the tag's, the one the branch names, or the one of the last release. */
function targetLine(carries, last, lines, policy, tag) {
    const { by } = policy.lines;
    const { bound } = carries;
    const named = bound !== null && by.every((part) => Object.hasOwn(bound, part)) ? bound : null;
    const parts = tag?.version?.parts ?? named ?? last?.version.parts ?? policy.initial.parts;
    const id = (0,lines_lines/* lineId */.W9)(parts, by, policy.scheme);
    const existing = lines.find((line) => line.id === id) ?? null;
    return { id, existing, newest: existing?.newest ?? isHighest(parts, lines, policy) };
}
function isHighest(parts, lines, policy) {
    return (policy.lines.order === 'date' ||
        lines.every((line) => (0,versions_scheme/* compareParts */.ql)(policy.lines.by, line.parts, parts) < 0));
}
/** Whether a version may be released from here: on this line, or on a new one above all others. */
function mayRelease(version, line, lines, policy, carries) {
    const id = (0,lines_lines/* lineId */.W9)(version.parts, policy.lines.by, policy.scheme);
    if (id === line.id && line.existing !== null)
        return true;
    // The policy may know the day of a line that has no release yet: it is this one that opens it.
    const others = lines.filter((each) => each.id !== id || each.latest !== null);
    return ((0,branch/* within */.ux)(version.parts, carries.bound) &&
        !others.some((each) => each.id === id) &&
        isHighest(version.parts, others, policy));
}
function openingOf(version, line, lines, policy, carries) {
    const id = (0,lines_lines/* lineId */.W9)(version.parts, policy.lines.by, policy.scheme);
    const leaves = !(0,branch/* within */.ux)(version.parts, carries.bound);
    if (!leaves && line.existing?.latest != null && id === line.id)
        return null;
    const shown = leaves && id === line.id ? boundedId(version, carries, policy) : id;
    return { id: shown, leaves, allowed: !leaves && mayRelease(version, line, lines, policy, carries) };
}
/** What came after the tag does not speak against it: it was the first of its line, and that line the newest, then. */
function openingOfTag(version, { facts: { time, contains } }, { stable }, { lines: { by, order }, scheme }) {
    const { parts } = version;
    const existed = (release) => release.time < time || contains.includes(release.tag);
    const isOpen = stable.some((release) => (0,lines_lines/* onOneLine */.GJ)(release.version.parts, parts, by) && existed(release));
    if (!(0,versions_scheme/* isStable */.MQ)(version) || isOpen)
        return null;
    const isBelow = (release) => (0,versions_scheme/* compareParts */.ql)(by, release.version.parts, parts) < 0;
    const highest = order === 'date' || stable.every((release) => isBelow(release) || !existed(release));
    return { id: (0,lines_lines/* lineId */.W9)(parts, by, scheme), leaves: false, allowed: highest };
}
/** The line as a bounded branch sees it: 6.1 where `release/6.0.x` would make 6.1.0. */
function boundedId(version, carries, policy) {
    return Object.keys(carries.bound ?? {})
        .map((part) => policy.scheme.write(part, version.parts[part] ?? 0))
        .join('.');
}
/** The branch names a line without a release yet, and the changes do not lead there. */
function unopened(next, last, carries) {
    return !(0,branch/* within */.ux)(next.parts, carries.bound) && !(last !== null && (0,branch/* within */.ux)(last.version.parts, carries.bound));
}
function lineUnopened(facts, next, last) {
    const since = last === null
        ? `the first version would be ${next.text}`
        : `the changes since ${last.tag} lead to ${next.text}`;
    return undecided('line-unopened', `${facts.branch} names a line that has no release yet, and ${since}, which is not on it`, "say the line's first version in a commit footer (Release-As: …), or judge for another branch with --branch");
}
function publishedOf(next, carries, releases, policy, facts, tag) {
    if (next === null || tag !== null || carries.prerelease === null)
        return next;
    const made = (0,verdict_next/* prereleaseNext */.er)(policy, next, carries.prerelease, releases.prerelease, facts.head);
    return made.ok ? made.value : null;
}
function judgedPolicy(facts, policy, lines, stable) {
    if (facts.policyAtHead === null)
        return { policy, lines, before: null, stable, own: facts.base === null };
    const changed = compiled(facts.policyAtHead);
    const releases = (0,lines_releases/* releasesOf */.w0)(facts.project.tags, changed.tags, facts.today, changed.timezone);
    const now = (0,gathered/* linesToday */.pe)(facts.today, releases, changed);
    return { policy: changed, lines: now.lines, before: lines, stable: now.stable, own: true };
}
function undecided(code, message, remedy) {
    return { outcome: 'undecided', error: { code, message, remedy } };
}

// EXTERNAL MODULE: ./build/policy/rule-ids.js
var rule_ids = __webpack_require__(16070);
// EXTERNAL MODULE: ./build/base/mapping.js
var mapping = __webpack_require__(17118);
// EXTERNAL MODULE: ./build/base/words.js
var base_words = __webpack_require__(59909);
;// CONCATENATED MODULE: ./build/verdict/baseline/cause.js


const LONGEST_SUBJECT = 72;
/** What a finding comes from. */
function causeOf(rule, { where, about }, context) {
    const commits = where.commits ?? (where.commit === undefined ? undefined : [where.commit]);
    return {
        ...(commits === undefined ? {} : { commits: withSubjects(commits, context) }),
        ...(where.line === undefined ? {} : { line: where.line }),
        ...(where.path === undefined ? {} : { path: where.path }),
        ...(where.policy === undefined
            ? {}
            : { policy: where.policy, value: policyValue(rule, where.policy, context) }),
        ...(about === undefined ? {} : { about }),
    };
}
function withSubjects(commits, { changes, facts }) {
    const known = new Map(changes.map(({ commit, subject }) => [commit, subject]));
    const fixes = facts.project.security?.lines.flatMap(({ there, here }) => [...there, ...here]) ?? [];
    const subject = (id) => known.get(id) ?? fixes.find(({ commit }) => commit === id)?.subject ?? '';
    return Object.fromEntries([...commits].sort().map((id) => [id, (0,base_words/* clip */.$Q)(subject(id), LONGEST_SUBJECT)]));
}
/** What the policy says under a key. Ends follow from all of `support`, so there the whole of it counts. */
function policyValue(rule, key, { facts }) {
    const judged = rule.startsWith('policy-') ? (facts.policyAtHead ?? facts.policy) : facts.policy;
    return valueAt(judged, (key.startsWith('support') ? 'support' : key).split('.')) ?? null;
}
/** Keys may hold dots themselves, as the line 24.04 does. */
function valueAt(value, steps) {
    if (steps.length === 0)
        return value;
    if (!(0,mapping/* isMapping */.p)(value))
        return undefined;
    for (let taken = 1; taken <= steps.length; taken++) {
        const key = steps.slice(0, taken).join('.');
        const found = Object.hasOwn(value, key) ? valueAt(value[key], steps.slice(taken)) : undefined;
        if (found !== undefined)
            return found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/verdict/findings.js






/** What the rules found, with the levels of the policy laid over it, and which overrides were needed for that. */
function findingsOf(context, rules) {
    const used = new Set();
    const found = rule_ids/* RULE_IDS */.I.flatMap((id) => {
        const rule = rules[id];
        return rule === undefined ? [] : apply(rule, context, used);
    });
    return {
        findings: [...excused(found, context.facts), ...needless(context, used)],
        overrides: overridesOf(context.facts, used),
        found,
    };
}
/** @param used takes up the overrides that were needed */
function apply(rule, context, used) {
    const level = levelOf(rule, context.policy);
    if (level === 'off')
        return [];
    return rule.check(context).map((found) => {
        const { message, remedy, where, beside, evidence } = found;
        const finding = {
            rule: rule.id,
            level: soften(level, found),
            message,
            remedy,
            where: { ...where, ...beside },
            ...(evidence === undefined ? {} : { evidence }),
        };
        const cause = (0,baseline_entries/* isExcusable */.ZM)(rule.id) ? causeOf(rule.id, found, context) : null;
        const override = overrideOf(rule.id, found, context.facts.overrides);
        if (override === null)
            return { finding, cause };
        used.add(override);
        return { finding: allowed(finding, override, context), cause };
    });
}
function levelOf(rule, policy) {
    return (0,verdict_context/* levelGiven */.K)(policy, rule.id) ?? (typeof rule.level === 'string' ? rule.level : rule.level(policy));
}
function soften(level, { softened }) {
    if (softened === undefined)
        return level;
    return rule_ids/* LEVELS */.A.indexOf(softened) > rule_ids/* LEVELS */.A.indexOf(level) ? softened : level;
}

// EXTERNAL MODULE: ./build/verdict/pull.js
var verdict_pull = __webpack_require__(84139);
// EXTERNAL MODULE: ./build/lines/until.js
var until = __webpack_require__(97384);
// EXTERNAL MODULE: ./build/policy/compile-release.js
var compile_release = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/verdict/licenses.js + 1 modules
var verdict_licenses = __webpack_require__(18158);
;// CONCATENATED MODULE: ./build/verdict/affected.js





/** The lines whose phases end by a release that opens a line, newest first. Counted as if it came out today. */
function affectedLines(context) {
    const { facts, opening, lines, releases, policy } = context;
    const version = (0,verdict_licenses/* releasedVersion */.eJ)(context);
    if (opening === null || version === null || !(0,versions_scheme/* isStable */.MQ)(version))
        return [];
    const { stable: published } = (0,gathered/* linesToday */.pe)(facts.today, releases, policy);
    const stable = [...published, { version, day: facts.today }];
    const after = new Map((0,lines_lines/* linesOn */.Bo)(facts.today, stable, policy.lines, policy.scheme).map((line) => [line.id, line]));
    return lines.flatMap((line) => {
        const later = after.get(line.id);
        return later === undefined ? [] : affected(line, later);
    });
}
function affected(before, after) {
    if (before.phase === null || before.phase === lines_lines/* ENDED */.hV || after.phases === null)
        return [];
    const index = after.phases.findIndex(({ name }) => name === before.phase);
    const [was, now] = [before.phases?.[index]?.end, after.phases[index]?.end];
    if (was === undefined || now === undefined || !(0,until/* isKnown */.qE)(now) || was.to === now.to)
        return [];
    const next = after.phases.slice(index + 1).find(({ end }) => end.to > now.to) ?? null;
    return [
        {
            line: before.id,
            name: before.name,
            phase: before.phase,
            before: (0,until/* isKnown */.qE)(was) ? was.to : null,
            until: now.to,
            next: next?.name ?? lines_lines/* ENDED */.hV,
            nextUntil: next !== null && (0,until/* isKnown */.qE)(next.end) ? next.end.to : null,
        },
    ];
}

;// CONCATENATED MODULE: ./build/verdict/verdict-of.js








const PATHS = 'paths';
/** Puts what was derived into the shape that others rely on. */
function verdictOf(context, findings, overrides) {
    const { facts, changes, kind, last, tag, releases } = context;
    const nothing = kind === kinds/* NONE */.x3;
    return {
        outcome: findings.some(({ level }) => level === 'error') ? 'fail' : 'pass',
        today: facts.today,
        head: facts.head,
        ...(tag === null ? {} : { tag: { name: tag.facts.name, version: tag.version?.text ?? null } }),
        branch: facts.branch,
        // What is no version is on no line.
        line: context.tag?.version === null ? null : lineVerdict(context),
        last: last === null ? null : { version: last.version.text, tag: last.tag, commit: last.commit },
        kind,
        security: !nothing && changes.some((change) => change.security && change.counts !== kinds/* NONE */.x3),
        next: nothing ? null : nextOf(context),
        because: nothing
            ? []
            : changes
                .filter((change) => change.counts !== kinds/* NONE */.x3 || change === context.releaseAs.chosen?.change)
                .map((change) => reason(change, context)),
        evidence: context.evidence.map((found) => evidenceVerdict(found, facts)),
        ...surfacesOf(context),
        mentions: changes
            .filter(({ mentions }) => mentions.length > 0)
            .map(({ commit, mentions, subject }) => ({ commit, ids: mentions, subject })),
        findings,
        overrides,
        ...licensesOf(context),
        ...affectsOf(context),
        policyChanged: facts.policyAtHead !== null,
        counts: {
            commits: facts.commits.filter(({ commit }) => !(0,words/* isUnborn */.f1)(commit)).length,
            cancelled: changes.filter(({ cancelled }) => cancelled).length,
            ignoredTags: releases.ignored.filter((tag) => !(0,compile_release/* isPointerOf */.tL)(context.policy.release, tag)).length,
        },
    };
}
function evidenceVerdict({ checker, id, change, requires, affected, grade, where, message, ...found }, { base }) {
    const { proof, at, cause, entry, counts, accepted, own } = found;
    return {
        ...{ checker, id, change, requires, affected, grade, where, message },
        proof: proof?.text ?? null,
        ...(proof === null ? {} : { confirmed: { language: proof.language, by: proof.by, said: proof.said } }),
        ...(checker === PATHS ? {} : { ...(at === null ? {} : { at }), surface: entry.name }),
        ...(cause === null ? {} : { cause }),
        ...(counts ? {} : { counts }),
        ...(accepted === null ? {} : { accepted: { reason: accepted.reason, until: accepted.until } }),
        ...(base === null ? {} : { from: own ? 'pull-request' : 'base' }),
    };
}
/** What was compared, and what could be. */
function surfacesOf({ facts: { project }, policy }) {
    const { surfaces, proposed = [] } = project;
    const compared = surfaces?.map(({ index, baseline, changes, inconclusive }) => {
        const declared = policy.compatibility.surfaces.find((each) => each.index === index);
        const { checker = '', name = '' } = declared ?? {};
        return { checker, name, baseline, differences: changes.length, inconclusive };
    });
    return {
        ...(compared === undefined ? {} : { surfaces: compared }),
        ...(proposed.length === 0 ? {} : { proposed }),
    };
}
function licensesOf(context) {
    const licenses = (0,verdict_licenses/* licenseVerdict */.Tt)(context);
    return licenses === null ? {} : { licenses };
}
function affectsOf(context) {
    const affects = affectedLines(context);
    return affects.length === 0 ? {} : { affects };
}
function lineVerdict({ line, opening, published }) {
    const { existing } = line;
    return {
        id: line.id,
        name: existing?.name ?? null,
        phase: existing?.phase ?? null,
        until: existing === null ? null : phaseEnd(existing),
        newest: line.newest,
        // A pre-release opens no line, though the version that it prepares will.
        opens: opening === null || (published !== null && !(0,versions_scheme/* isStable */.MQ)(published)) ? null : opening.id,
    };
}
function phaseEnd({ phase, phases }) {
    const current = phases?.find(({ name }) => name === phase) ?? phases?.at(-1);
    return current !== undefined && (0,until/* isKnown */.qE)(current.end) ? current.end.to : null;
}
function nextOf({ published, policy, releases, lines }) {
    if (published === null)
        return null;
    const like = (0,lines_releases/* highest */.BR)(releases.stable, lines, policy.lines, policy.scheme);
    const tag = policy.tags.write(published, like?.tag ?? null);
    return { version: published.text, tag: tag.ok ? tag.value : null };
}
function reason(change, { facts, kind }) {
    return {
        commit: change.commit,
        // A commit that only carries Release-As has no kind of its own.
        kind: change.counts === kinds/* NONE */.x3 ? kind : change.kind,
        subject: change.subject,
        security: change.security,
        ...(change.via === null ? {} : { via: change.via }),
        ...(facts.base === null ? {} : { from: change.own ? 'pull-request' : 'base' }),
    };
}

;// CONCATENATED MODULE: ./build/verdict/judge-by.js






/**
 * The verdict on these facts by some rules. Pure: no clock, no disk, no network; the same facts give the same bytes.
 *
 * @throws Error where the facts hold a policy that does not compile: loading refuses those
 */
function judgeBy(facts, rules) {
    if (facts.pull !== undefined && facts.base !== null)
        return judgePull(facts, facts.pull, rules);
    const context = derive(facts);
    return 'outcome' in context ? context : judged(context, rules);
}
function judged(context, rules) {
    const { findings, overrides, found } = findingsOf(context, rules);
    return { ...verdictOf(context, findings, overrides), ...baselineVerdict(context, findings, found) };
}
/** What the baseline had to say; only where the policy names one. */
function baselineVerdict({ facts }, findings, found) {
    const { baseline } = facts;
    if (baseline === undefined)
        return {};
    const { file, missing, changed } = baseline;
    const known = findings.filter((finding) => finding.known !== undefined).length;
    return { baseline: { file, missing, changed, known, unmatched: unmatched(found, facts) } };
}
/**
 * The baseline after these facts, for what is found by some rules.
 *
 * @returns the entries, or why there is no verdict that they could be taken from
 */
function baselineBy(facts, rules) {
    const context = derive(facts);
    return 'outcome' in context ? context : renewed(findingsOf(context, rules).found, facts);
}
/**
 * Judges a pull request as each possible method would land it. Where nobody can know which one it will be, the verdict is
 * the worst of them: a violated policy before one that holds, then the highest kind.
 */
function judgePull(facts, pull, rules) {
    const policy = compiled(facts.policy);
    const landing = (0,verdict_pull/* landingOf */.ls)(pull, policy.merge);
    const derived = landing.methods.map((method) => ({
        method,
        context: derive({ ...facts, commits: (0,verdict_pull/* landed */.Jw)(facts, pull, method) }),
    }));
    const decided = derived.filter(isDecided);
    const [first] = decided;
    // Of no method anything can be said: the first one's reason stands for all.
    if (first === undefined)
        return derived[0]?.context;
    const shared = {
        facts: pull,
        landing,
        ways: decided.map(wayOf),
        written: writtenChanges(facts, first.context),
        squash: squashIn(decided),
    };
    const verdicts = decided.map(({ method, context }) => ({
        method,
        verdict: judged({ ...context, pull: { ...shared, method } }, rules),
    }));
    const worst = verdicts.reduce((found, each) => {
        const worse = Number(each.verdict.outcome === 'fail') - Number(found.verdict.outcome === 'fail');
        const higher = policy.kinds.rank(each.verdict.kind) - policy.kinds.rank(found.verdict.kind);
        return worse > 0 || (worse === 0 && higher > 0) ? each : found;
    });
    const methods = derived.map(({ method }) => {
        const verdict = verdicts.find((each) => each.method === method)?.verdict;
        return verdict === undefined
            ? { method, outcome: 'undecided', kind: null, next: null }
            : { method, outcome: verdict.outcome, kind: verdict.kind, next: verdict.next };
    });
    return {
        ...worst.verdict,
        pull: { number: pull.number, judged: worst.method, by: landing.by, methods },
    };
}
function isDecided(derived) {
    return !('outcome' in derived.context);
}
function wayOf({ method, context: { kind, published } }) {
    return { method, kind, next: published?.text ?? null };
}
function squashIn(decided) {
    const context = decided.find(({ method }) => method === 'squash')?.context;
    const change = context?.changes.find(({ own }) => own);
    const commit = context?.facts.commits.find(({ own }) => own);
    if (context === undefined || change === undefined || commit === undefined)
        return null;
    const { policy, last } = context;
    const alone = { ...commit, message: change.subject };
    const [title = change] = (0,verdict_changes/* changesOf */.f)([alone], policy, last?.version ?? policy.initial);
    return { change, title, message: commit.message };
}
function writtenChanges({ commits }, { policy, last }) {
    return (0,verdict_changes/* changesOf */.f)(commits, policy, last?.version ?? policy.initial).filter(({ own }) => own);
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

/***/ 81173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JD: () => (/* binding */ stableNext),
/* harmony export */   Qj: () => (/* binding */ countsUp),
/* harmony export */   er: () => (/* binding */ prereleaseNext)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94419);
/* harmony import */ var _versions_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64587);
/* harmony import */ var _versions_scheme_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68401);



/** The stable version that a kind leads to. Faults: `kind-unmapped`, and those of counting up. */
function stableNext(policy, last, kind, around) {
    if (kind === _versions_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x3)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .D)('nothing', 'there is nothing to release', 'none is needed');
    const { scheme } = policy;
    const { today } = around;
    const parts = policy.kinds.parts(kind);
    if (parts === null)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .D)('kind-unmapped', `the policy's versions have no part for the kind ${kind}`, `add ${kind} to versions.bump`);
    const next = last === null ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(initialOn(policy, today)) : scheme.bump(last, parts, { today });
    const part = (0,_versions_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .counterOf */ .Yy)(scheme);
    if (!next.ok || part === null)
        return next;
    const counts = last !== null && countsUp(last, next.value, parts, part, scheme);
    const begun = highestTested(next.value, around.tested, part, scheme);
    const { counter } = around;
    // Where tests of the new version have begun, the counter counts it too.
    if (counter === null || (!counts && begun === null))
        return above(next.value, begun, part, scheme);
    // The build that stands here was tested under its own number, and may be published under it.
    const others = around.tested.filter(({ version, commit }) => commit !== around.head || (0,_versions_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(version.parts, part) !== counter);
    const tested = highestTested(next.value, others, part, scheme);
    if (tested !== null && counter <= (0,_versions_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(tested.version.parts, part))
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .D)('counter-not-greater', `the counter ${counter} is not above the {${part}} of ${tested.version.text}, which was tested as ${tested.tag}`, `give a number above ${(0,_versions_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(tested.version.parts, part)}`);
    if (last !== null && counts)
        return scheme.bump(last, parts, { today, counter });
    const least = (0,_versions_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(next.value.parts, part);
    if (counter >= least)
        return numbered(next.value, counter, part, scheme);
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .D)('counter-not-greater', `the counter ${counter} is below ${least}, where {${part}} of ${next.value.text} begins`, `give a number from ${least} on`);
}
/** Whether a step counts the counter up; else it starts again, or stays as it is. */
function countsUp(from, to, counted, part, scheme) {
    if (counted.includes(part))
        return true;
    // A second release of one day counts up what stands right of the date.
    return sameLeft(from, to, part, scheme) && (0,_versions_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(to.parts, part) !== (0,_versions_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(from.parts, part);
}
function initialOn({ initial, initialDated, scheme }, today) {
    if (!initialDated)
        return initial;
    const dated = scheme.bump(initial, ['date'], { today });
    return dated.ok ? dated.value : initial;
}
function sameLeft(a, b, part, scheme) {
    const left = scheme.parts.slice(0, scheme.parts.indexOf(part));
    return left.every((name) => a.parts[name] === b.parts[name]);
}
/** The tested version with the highest counter among those that differ from this one in nothing further left. */
function highestTested(like, tested, part, scheme) {
    return tested
        .filter(({ version }) => sameLeft(version, like, part, scheme))
        .reduce((best, each) => best === null || (0,_versions_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(each.version.parts, part) > (0,_versions_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(best.version.parts, part)
        ? each
        : best, null);
}
/** "The next build exceeds the last tested one, not the last published one" (policy.md, *Version templates*). */
function above(next, tested, part, scheme) {
    const highest = tested === null ? null : (0,_versions_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(tested.version.parts, part);
    if (highest === null || (0,_versions_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(next.parts, part) > highest)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(next);
    return numbered(next, highest + 1, part, scheme);
}
/** The same version with this number of the counter. */
function numbered(version, counter, part, scheme) {
    const made = scheme.of({ ...version.parts, [part]: counter });
    if (scheme.parse(made.text).ok)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(made);
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .D)('overflow', `{${part}} of ${version.text} cannot be ${counter}: that is out of its range`, 'count up a part further left');
}
/**
 * The pre-release of a channel that comes next: -beta.1, or one above the highest that exists.
 *
 * Null where the head carries the channel's last one already: then nothing is new, and a run can be repeated.
 */
function prereleaseNext(policy, stable, channel, existing, head) {
    const { scheme } = policy;
    const wanted = (0,_versions_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .identity */ .D_)(stable);
    // A scheme may spell a channel in its own way: beta is b to PEP 440.
    const made = scheme.prerelease(stable, channel, 1);
    const spelt = made.ok ? (made.value.prerelease[0] ?? channel) : channel;
    let highest = 0;
    let atHead = false;
    for (const { version, commit } of existing) {
        const [identifier, number] = version.prerelease;
        if (identifier !== spelt || version.prerelease.length !== 2 || typeof number !== 'number')
            continue;
        if ((0,_versions_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .identity */ .D_)(scheme.stable(version)) !== wanted)
            continue;
        if (number >= highest)
            atHead = commit === head;
        highest = Math.max(highest, number);
    }
    return atHead ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(null) : scheme.prerelease(stable, channel, highest + 1);
}


/***/ }),

/***/ 16903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ softenedUntilRelease),
/* harmony export */   z: () => (/* binding */ occasionOf)
/* harmony export */ });
/* harmony import */ var _lines_calendar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58424);
/* harmony import */ var _versions_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64587);
/* harmony import */ var _versions_scheme_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68401);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3709);
/* harmony import */ var _release_as_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91056);





/** Null where nothing is released, or nothing that could be: other rules say so. */
function occasionOf(context) {
    const { facts, policy, kind, next, published, opening, last, tag } = context;
    if (opening?.allowed === false)
        return null;
    if (tag !== null) {
        if (tag.version === null || tag.fault !== null)
            return null;
        const step = last === null ? null : (0,_release_as_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOfStep */ .w)(last.version.parts, tag.version, policy, kind === 'security');
        const made = step ?? kind;
        if (made === _versions_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x3)
            return null;
        const stable = (0,_versions_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .isStable */ .MQ)(tag.version);
        return { kind: made, day: (0,_lines_calendar_js__WEBPACK_IMPORTED_MODULE_3__/* .dayOf */ .kb)(tag.facts.time, policy.timezone), stable };
    }
    if (kind === _versions_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x3 || next === null || policy.kinds.parts(kind) === null)
        return null;
    return { kind, day: facts.today, stable: published === null || (0,_versions_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .isStable */ .MQ)(published) };
}
/**
 * The level of what stops a release and not a change: nothing is released by merging a pull request, nor, with
 * `at: release`, by what stands on a branch.
 */
function softenedUntilRelease({ facts, policy }, rule) {
    const releasing = facts.releasing === true || facts.tag !== null;
    const later = facts.base !== null || ((0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .settingsOf */ .f)(policy, rule).at === 'release' && !releasing);
    return later ? { softened: 'note' } : {};
}


/***/ }),

/***/ 91056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ releaseAsOf),
/* harmony export */   w: () => (/* binding */ kindOfStep)
/* harmony export */ });
/* harmony import */ var _lines_branch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89634);
/* harmony import */ var _versions_scheme_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68401);


/**
 * "`Release-As: V` must be canonical, above the last release and open a line only where that is allowed" (policy.md,
 * *Decisions*). Of several legal ones the highest counts, so that the order of commits does not matter.
 */
function releaseAsOf(changes, policy, room) {
    const asked = changes
        .filter((change) => change.releaseAs !== null && !change.cancelled)
        .map((change) => examine(change, change.releaseAs, policy, room));
    const refused = asked.filter(({ against }) => against !== null);
    let chosen = null;
    for (const each of asked) {
        if (each.against !== null || each.version === null)
            continue;
        if (chosen?.version == null || policy.scheme.compare(each.version, chosen.version) > 0)
            chosen = each;
    }
    return { chosen, refused };
}
function examine(change, text, policy, room) {
    const parsed = policy.scheme.parse(text);
    const refuse = (rule, message, remedy, version = null) => ({ change, text, version, against: { rule, message, remedy } });
    if (!parsed.ok)
        return refuse('version-grammar', `Release-As names no version: ${parsed.fault.message}`, parsed.fault.remedy);
    const version = parsed.value;
    if (!(0,_versions_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .isStable */ .MQ)(version)) {
        return refuse('version-grammar', `Release-As names the pre-release ${version.text}`, 'name a stable version; a branch with prerelease makes its pre-releases', version);
    }
    if (room.last !== null &&
        policy.scheme.compare(version, room.last) <= 0 &&
        (policy.lines.order === 'version' || sameLine(version, room.last, policy))) {
        return refuse('version-order', `Release-As names ${version.text}, which is not above the last release ${room.last.text}`, 'name a higher version', version);
    }
    if (!(0,_lines_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(version.parts, room.bound))
        return refuse('line-opens', `Release-As names ${version.text}, which is not on the line of this branch`, "name a version of this line, or release it from the line's own branch", version);
    if (!room.mayBe(version))
        return refuse('line-opens', `Release-As names ${version.text}, which would open a line although this one is not the newest`, 'open lines from the newest one', version);
    return { change, text, version, against: null };
}
function sameLine(a, b, policy) {
    return (0,_versions_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .compareParts */ .ql)(policy.lines.by, a.parts, b.parts) === 0;
}
/** "The verdict's kind is the part it changes": the kind that counts up the leftmost part in which two versions differ. */
function kindOfStep(from, to, policy, security) {
    const { scheme, kinds } = policy;
    const position = scheme.parts.findIndex((part) => scheme.details.get(part)?.ordered !== false && (to.parts[part] ?? 0) !== (from?.[part] ?? 0));
    if (position < 0)
        return null;
    const place = (kind) => kinds.position(kind) ?? 0;
    const exact = kinds.order.filter((kind) => place(kind) === position);
    // A date that did not change counts up the part right of it: the kind is that of the date.
    const left = Math.max(...kinds.order.map(place).filter((each) => each < position));
    const nearest = kinds.order.filter((kind) => place(kind) === left).reverse();
    const possible = exact.length > 0 ? exact : nearest;
    if (security && possible.includes('security'))
        return 'security';
    return possible.find((kind) => kind !== 'security') ?? possible[0] ?? null;
}


/***/ }),

/***/ 23276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RULES)
});

// EXTERNAL MODULE: ./build/base/mapping.js
var mapping = __webpack_require__(17118);
// EXTERNAL MODULE: ./build/base/nearest.js
var nearest = __webpack_require__(50578);
// EXTERNAL MODULE: ./build/verdict/occasion.js
var verdict_occasion = __webpack_require__(16903);
// EXTERNAL MODULE: ./build/verdict/words.js
var verdict_words = __webpack_require__(39355);
;// CONCATENATED MODULE: ./build/verdict/rules/approval-missing.js




/** A release of a kind that needs approval has it: its label, a review of its team, a change of its files. */
const approvalMissing = {
    id: 'approval-missing',
    level: 'error',
    check(context) {
        const occasion = (0,verdict_occasion/* occasionOf */.z)(context);
        if (occasion === null)
            return [];
        const { kind } = occasion;
        const approval = Object.hasOwn(context.policy.approvals, kind)
            ? context.policy.approvals[kind]
            : undefined;
        if (approval === undefined)
            return [];
        const { changes, releaseAs } = context;
        const causes = changes.filter((change) => change.counts === kind || change === releaseAs.chosen?.change);
        const needs = needsOf(approval, context, causes);
        return [
            ...finding(needs.filter(({ known }) => known), kind, context, causes),
            ...finding(needs.filter(({ known }) => !known), kind, context, causes),
        ];
    },
};
function finding(needs, kind, context, causes) {
    const [first] = needs;
    if (first === undefined)
        return [];
    const { facts, tag } = context;
    // Older changes of this kind had their own pull request.
    const brought = facts.base === null || causes.some((change) => change.own);
    const lacking = causes.filter((cause) => needs.some(({ of }) => of === null || of.includes(cause)));
    const said = lacking.length === 0 ? '' : `: ${(0,verdict_words/* nameCommits */.Qz)(lacking)}`;
    const what = needs.map((need) => need.what).join(' and ');
    const them = needs.length === 1 ? 'it was' : 'they were';
    const doubt = first.known ? '' : `; whether ${them} given is not known here`;
    const why = facts.approvals?.unknown == null ? '' : `; GitHub does not say it: ${facts.approvals.unknown}`;
    return [
        {
            message: `${tag === null ? 'the release' : tag.facts.name} is ${kind}, which needs ${what}${doubt}${why}${said}`,
            remedy: `${remedy(needs, tag?.facts.name ?? null, first.known)}; or allow the release without it: --allow-unapproved ${kind} --reason TEXT`,
            where: {
                policy: `approvals.${kind}`,
                ...(lacking[0] === undefined
                    ? {}
                    : { commit: lacking[0].commit, commits: lacking.map(({ commit }) => commit) }),
                ...(tag === null ? {} : { tag: tag.facts.name }),
            },
            allowable: kind,
            ...(brought ? atRelease(context) : { softened: 'note' }),
            // Whoever made the tag may have been told otherwise, and no tag says that.
            ...(tag !== null && needs.every(({ of }) => of !== null) ? { softened: 'warning' } : {}),
            ...(first.known ? {} : { softened: 'note' }),
        },
    ];
}
/** Nobody can put a label on what is released already, nor tell `verify` that it was there. */
function remedy(needs, tag, isKnown) {
    const how = needs.map((need) => need.how).join(', ');
    if (isKnown)
        return tag === null ? how : `delete ${tag}, ${how}, and tag the commit that has it`;
    const look = 'look at the pull request';
    // The command line knows: only the action may not have been told.
    const inputs = needs.map(({ input }) => input).join(' and ');
    return tag === null
        ? `${look}, and tell what it has in the input${needs.length === 1 ? '' : 's'} ${inputs}`
        : look;
}
/** A pull request is the very place to ask for approval, so it is not softened there. */
function atRelease(context) {
    return context.facts.base === null ? (0,verdict_occasion/* softenedUntilRelease */.S)(context, 'approval-missing') : {};
}
/** What is not there, or not known to be. */
function needsOf({ label, teams, files }, { facts }, causes) {
    const { labels = null, teams: approved = null, commits = {} } = facts.approvals ?? {};
    const paths = facts.project.paths?.all ?? [];
    const found = [];
    if (label !== null) {
        const told = labels === null ? null : hasLabel(labels, label);
        const by = ofCommits(causes, (commit) => {
            const had = (0,mapping/* own */.Z)(commits, commit);
            return had === undefined ? null : hasLabel(had.labels, label);
        });
        found.push(...lack(told, by, labelled(label)));
    }
    if (teams.length > 0) {
        const told = approved === null ? null : teams.some((team) => approved.includes(team));
        const by = ofCommits(causes, (commit) => {
            const had = (0,mapping/* own */.Z)(commits, commit)?.teams;
            return had == null ? null : teams.some((team) => had.includes(team));
        });
        found.push(...lack(told, by, reviewed(teams)));
    }
    for (const { source, matches } of files)
        if (!paths.some((path) => matches(path)))
            found.push({
                what: `a change of ${source}`,
                how: `change a file that fits ${source}`,
                input: '',
                known: true,
                of: null,
            });
    return found;
}
/** The commits without it; null where of some it is not known, and no other is known to lack it. */
function ofCommits(causes, has) {
    const answers = causes.map((cause) => ({ cause, answer: has(cause.commit) }));
    const lacking = answers.flatMap(({ cause, answer }) => (answer === false ? [cause] : []));
    const unsure = answers.some(({ answer }) => answer === null) || causes.length === 0;
    return lacking.length === 0 && unsure ? null : lacking;
}
/**
 * What was told holds for the release as a whole; else each commit needs it by its pull request. Where those are not
 * known, what was not told is not there, or not known either.
 */
function lack(told, by, need) {
    if (told === true || by?.length === 0)
        return [];
    return [{ ...need, known: by !== null || told === false, of: by }];
}
/** GitHub does not tell the case of labels apart. */
function hasLabel(labels, label) {
    return labels.some((each) => each.toLowerCase() === label.toLowerCase());
}
function labelled(label) {
    const option = `--label ${/\s/.test(label) ? `"${label}"` : label}`;
    return {
        what: `the label ${label}`,
        how: `put the label on the pull request (on the command line ${option})`,
        input: 'labels',
    };
}
function reviewed(teams) {
    return {
        what: `a review of ${(0,nearest/* oneOf */.yL)(teams)}`,
        how: `ask ${(0,nearest/* oneOf */.yL)(teams)} (and tell it with --approved-by ${teams.length === 1 ? teams[0] : 'TEAM'})`,
        input: 'approved-by',
    };
}

// EXTERNAL MODULE: ./build/verdict/due.js
var verdict_due = __webpack_require__(63740);
;// CONCATENATED MODULE: ./build/verdict/rules/cadence-early.js



/** A release comes no earlier than its cadence allows; a security release whenever it is needed. */
const cadenceEarly = {
    id: 'cadence-early',
    level: 'error',
    check(context) {
        const occasion = (0,verdict_occasion/* occasionOf */.z)(context);
        if (occasion === null || !occasion.stable)
            return [];
        const { kind, day } = occasion;
        const due = (0,verdict_due/* dueOf */.IH)(kind, context);
        if (due === null || day >= due.window.earliest)
            return [];
        const { tag, line } = context;
        const what = tag === null ? (0,verdict_words/* aRelease */.P3)(kind) : tag.facts.name;
        const where = due.opens ? '' : ` on line ${line.id}`;
        const wait = tag === null
            ? 'wait until then'
            : `delete ${tag.facts.name}, and release on the next allowed day or later`;
        return [
            {
                message: `${what}${where} on ${day} is too early: ${due.after} came on ${due.since}, and ${kind} releases come ${due.words}; ${(0,verdict_due/* allowedWords */.wP)((0,verdict_due/* nextAllowedDay */.kc)(kind, day, context))}`,
                remedy: `${wait}, or allow this release with --allow-early --reason TEXT`,
                where: {
                    line: line.id,
                    policy: `cadence.${kind}`,
                    ...(tag === null ? {} : { tag: tag.facts.name, commit: tag.facts.commit }),
                },
                allowable: kind,
                ...(0,verdict_occasion/* softenedUntilRelease */.S)(context, 'cadence-early'),
            },
        ];
    },
};

// EXTERNAL MODULE: ./build/base/words.js
var base_words = __webpack_require__(59909);
// EXTERNAL MODULE: ./build/versions/kinds.js
var versions_kinds = __webpack_require__(64587);
;// CONCATENATED MODULE: ./build/verdict/rules/cadence-overdue.js





/** Changes wait no longer for their release than the cadence says, and the newest line for its successor. */
const cadenceOverdue = {
    id: 'cadence-overdue',
    level: 'warning',
    check(context) {
        const { facts, tag, line } = context;
        // A tag ends the wait: it can be late, but nobody can mend that any more.
        if (tag !== null)
            return [];
        // A release ends it too: were it a warning then, who is strict with warnings could never make it.
        const releasing = facts.releasing === true;
        const waiting = releasing ? [] : waitingKinds(context);
        const opening = facts.base === null && line.newest && line.existing !== null
            ? Object.keys(context.policy.cadence).filter((kind) => (0,verdict_due/* opensLine */.of)(kind, context.policy))
            : [];
        return [...new Set([...waiting, ...opening])].flatMap((kind) => {
            const due = (0,verdict_due/* dueOf */.IH)(kind, context);
            if (due === null || facts.today <= due.window.latest)
                return [];
            return [
                {
                    message: message(due, context),
                    remedy: cadence_overdue_remedy(due, context),
                    where: { line: line.id, policy: `cadence.${kind}` },
                    about: { after: due.after },
                    ...(facts.base === null && !releasing ? {} : { softened: 'note' }),
                },
            ];
        });
    },
};
/** The kinds with a cadence among what the next release would hold. One that opens a line is no patch of this one. */
function waitingKinds(context) {
    const { policy, changes, line, opening } = context;
    const occasion = (0,verdict_occasion/* occasionOf */.z)(context);
    if (occasion === null || !hasCadenceAtAll(context))
        return [];
    if (opening !== null)
        return (0,verdict_due/* hasCadence */.U4)(occasion.kind, policy) ? [occasion.kind] : [];
    const phase = line.existing?.phases?.find(({ name }) => name === line.existing?.phase);
    const allowed = (kind) => line.existing?.phases == null || phase?.allow.includes(kind) === true;
    return [occasion.kind, ...changes.map(({ counts }) => counts)].filter((kind) => kind !== versions_kinds/* NONE */.x3 && (0,verdict_due/* hasCadence */.U4)(kind, policy) && allowed(kind));
}
function hasCadenceAtAll({ policy }) {
    return Object.keys(policy.cadence).length > 0;
}
function message({ kind, after, since, words, opens, window }, { changes, line }) {
    const waiting = changes.filter(({ counts }) => counts === kind).length;
    const what = opens ? 'a new line' : `${(0,verdict_words/* aRelease */.P3)(kind)} on line ${line.id}`;
    const held = waiting === 0 ? '' : `; ${(0,base_words/* count */.U9)(waiting, `${kind} change`)} ${waiting === 1 ? 'waits' : 'wait'}`;
    const latest = window.latest === window.due ? '' : `, at the latest on ${window.latest}`;
    return `${what} was due on ${window.due}${latest}: ${after} came on ${since}, and ${kind} releases come ${words}${held}`;
}
/** What waits comes with the release of all that is here, which may itself have to wait. */
function cadence_overdue_remedy({ kind, opens }, context) {
    const { today } = context.facts;
    const released = opens ? kind : ((0,verdict_occasion/* occasionOf */.z)(context)?.kind ?? kind);
    const day = (0,verdict_due/* nextAllowedDay */.kc)(released, today, context);
    const why = released === kind ? 'after the freeze' : `when ${(0,verdict_words/* aRelease */.P3)(released)} may come`;
    const when = day === null || day === today ? '' : ` on ${day}, ${why}`;
    return `${opens ? `open the next line with ${(0,verdict_words/* aRelease */.P3)(kind)}` : 'release what is here'}${when}, or give cadence.${kind} the pace that you keep`;
}

// EXTERNAL MODULE: ./build/changes/message.js
var changes_message = __webpack_require__(9969);
// EXTERNAL MODULE: ./build/verdict/context.js
var context = __webpack_require__(3709);
;// CONCATENATED MODULE: ./build/verdict/rules/commit-convention.js





/** A message that follows no convention, or whose BREAKING CHANGE line is no footer; with `types`, other types too. */
const commitConvention = {
    id: 'commit-convention',
    level: (policy) => (policy.commits.unknown === 'error' ? 'error' : 'note'),
    check({ changes, policy, pull }) {
        const { types } = (0,context/* settingsOf */.f)(policy, 'commit-convention');
        const taken = policy.commits.unknown === 'patch' ? 'counts as a patch' : 'counts for no release';
        return [
            ...grouped('convention', changes.filter(({ unknown }) => unknown), (group) => `${(0,base_words/* count */.U9)(group.length, 'message')} ${group.length === 1 ? `follows no convention and ${taken}` : `follow no convention and ${taken.replace('counts', 'count')}`}`, `write ${pull?.method === 'squash' ? 'the title of the pull request as ' : ''}type(scope): description, as Conventional Commits 1.0.0 says, for instance fix: handle empty input`),
            ...grouped('break', changes.filter(({ misplacedBreak }) => misplacedBreak), () => 'a line starts with BREAKING CHANGE and is no footer, so it breaks nothing', 'write "BREAKING CHANGE: description" after a blank line, under a header such as feat: …, or put ! before the colon of the header'),
            ...(types === undefined
                ? []
                : grouped('type', changes.filter((change) => !change.unknown && !allowed(change, types)), (group) => `${(0,base_words/* count */.U9)(group.length, 'message')} ${group.length === 1 ? 'has a type' : 'have types'} other than ${(0,nearest/* oneOf */.yL)(types)}`, `use one of ${(0,nearest/* oneOf */.yL)(types)}`)),
        ];
    },
};
function allowed(change, types) {
    const type = (0,changes_message/* parseMessage */.v)(change.subject).header?.type;
    return type === undefined || types.includes(type);
}
function grouped(against, changes, message, remedy) {
    return [true, false].flatMap((own) => {
        const group = changes.filter((change) => change.own === own);
        const first = group[0];
        if (first === undefined)
            return [];
        return [
            {
                message: `${message(group)}: ${(0,verdict_words/* nameCommits */.Qz)(group)}`,
                remedy,
                where: { commit: first.commit, commits: group.map(({ commit }) => commit) },
                about: { against },
                ...(own ? {} : { softened: 'note' }),
            },
        ];
    });
}

// EXTERNAL MODULE: ./build/lines/lines.js
var lines_lines = __webpack_require__(48607);
// EXTERNAL MODULE: ./build/verdict/changes.js + 1 modules
var verdict_changes = __webpack_require__(64833);
// EXTERNAL MODULE: ./build/verdict/release-as.js
var release_as = __webpack_require__(91056);
;// CONCATENATED MODULE: ./build/verdict/claims.js







function claimsOf(context) {
    const { policy, last, line } = context;
    const zero = last?.version.parts.major === 0 ? policy.zero : {};
    const counts = (kind) => (Object.hasOwn(zero, kind) ? zero[kind] : kind);
    const claimed = claimedKind(context);
    const phase = phaseOf(context);
    // What opens a new line leaves the phase of this one behind.
    const leaves = (kind) => line.newest && context.carries.bound === null && (0,verdict_due/* opensLine */.of)(kind, policy);
    return {
        counts,
        exceed: (needed) => exceeds(needed, claimed, policy),
        refusing: (needed) => phase !== null && !leaves(needed) && phase.allow.every((kind) => exceeds(needed, kind, policy))
            ? phase
            : null,
        said: claimed === versions_kinds/* NONE */.x3 ? `${claims(context)} no release` : `${claims(context)} ${claimed}`,
        how: (needed) => howToClaim(needed, context, counts),
    };
}
/** "requires major, which is minor while major is 0" */
function requiresWords(required, { counts }) {
    const needed = counts(required);
    return required === needed
        ? `requires ${needed}`
        : `requires ${required}, which is ${needed} while major is 0`;
}
/** "line 2 is in phase security (until …), which allows only security" */
function refusesWords(phase, { line }) {
    const allows = phase.allow.length === 0 ? 'no release' : `only ${(0,nearest/* oneOf */.yL)(phase.allow)}`;
    return `line ${line.id} is in phase ${phase.name} (${(0,verdict_words/* untilWords */.So)(phase)}), which allows ${allows}`;
}
/** Two kinds that count up the same part ask for the same number, so neither exceeds the other. */
function exceeds(needed, claimed, { kinds }) {
    if (kinds.rank(needed) <= kinds.rank(claimed))
        return false;
    return claimed === versions_kinds/* NONE */.x3 || kinds.position(needed) !== kinds.position(claimed);
}
/** The kind that the release is said to be: by its commits, by a Release-As, or by the tag that somebody made. */
function claimedKind({ changes, policy, releaseAs, kind, last, tag }) {
    const step = (version) => (0,release_as/* kindOfStep */.w)(last?.version.parts ?? null, version, policy, false);
    const forced = releaseAs.chosen?.version ?? null;
    if (forced !== null)
        return step(forced) ?? kind;
    // A head that has its pre-release already has nothing new to release, and the claims it was made with.
    const said = kind === versions_kinds/* NONE */.x3 ? (0,verdict_changes/* highestKind */.x)(changes, policy) : kind;
    return tag?.version == null ? said : policy.kinds.max(said, step(tag.version) ?? versions_kinds/* NONE */.x3);
}
function claims({ tag, releaseAs }) {
    if (releaseAs.chosen !== null)
        return `Release-As: ${releaseAs.chosen.text} claims`;
    return tag === null ? 'the commits claim' : 'the commits and the tag claim';
}
function phaseOf({ line, opening }) {
    const { existing } = line;
    if (existing?.phases == null || existing.phase === lines_lines/* ENDED */.hV || opening?.allowed)
        return null;
    return existing.phases.find(({ name }) => name === existing.phase) ?? null;
}
/** "say it in a commit: feat: …, or ! before the colon"; of a tag, that another one is needed then. */
function howToClaim(needed, { policy, releaseAs, tag }, counts) {
    const said = releaseAs.chosen === null
        ? inCommit(needed, policy, counts)
        : `let Release-As name a version that is ${needed}, or remove it`;
    return tag === null ? said : `delete ${tag.facts.name}, ${said}, and tag the version that it makes`;
}
function inCommit(needed, policy, counts) {
    const leads = (kind) => {
        const counted = counts(kind);
        return policy.kinds.parts(counted) !== null && !exceeds(needed, counted, policy);
    };
    const same = Object.entries(policy.commits.kinds).filter(([, kind]) => counts(kind) === needed);
    const types = (same.length > 0 ? same : Object.entries(policy.commits.kinds).filter(([, kind]) => leads(kind)))
        .slice(0, 3)
        .map(([type]) => `${type}: …`);
    // A break is always major, whatever its type.
    const isBreak = leads('major') && (types.length === 0 || !exceeds(counts('major'), needed, policy));
    const ways = isBreak ? [...types, 'a ! before the colon of its header'] : types;
    return ways.length === 0
        ? `give a commit type the kind ${needed} in commits.kinds and use it`
        : `say it in a commit: ${(0,nearest/* oneOf */.yL)(ways)}`;
}

;// CONCATENATED MODULE: ./build/base/groups.js
/** The items with the same key, in the order in which they come; the groups in that of their first ones. */
function groupsBy(items, key) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(key(item));
        if (group === undefined)
            groups.set(key(item), [item]);
        else
            group.push(item);
    }
    return [...groups.values()];
}

// EXTERNAL MODULE: ./build/verdict/evidence.js + 1 modules
var verdict_evidence = __webpack_require__(67301);
;// CONCATENATED MODULE: ./build/verdict/rules/differences.js



/** Words for those whom differences affect. */
const AFFECTED_WORDS = {
    caller: 'callers',
    implementer: 'those who implement it',
    'type-user': 'those who use its types',
    installer: 'those who install it',
    writer: 'those who send such data',
    reader: 'those who read such data',
    wire: 'messages in binary',
    json: 'messages as JSON',
    path: 'those who rely on the files',
};
/** "callers and those who install it" */
function affectedWords(affected) {
    return (0,base_words/* listed */.KE)([...new Set(affected)].map((each) => AFFECTED_WORDS[each]));
}
/** What else can be done about a break than to claim it. */
const WAYS_OUT = 'keep the old form beside the new one and mark it deprecated';
/**
 * Differences that are told as one: those of one surface with one cause, as sure as each other, and brought by the same
 * side. The one that explains the others is first.
 */
function byCause(evidence) {
    return groupsBy(evidence, ({ entry }) => entry.index).flatMap((some) => {
        const byId = new Map(some.map((each) => [each.id, each]));
        const depth = (each) => (0,verdict_evidence/* idsUp */.OY)(each, byId).length;
        return groupsBy(some, (each) => `${each.grade} ${each.own} ${(0,verdict_evidence/* idsUp */.OY)(each, byId).at(-1)}`).map((group) => group.toSorted((a, b) => depth(a) - depth(b)));
    });
}

;// CONCATENATED MODULE: ./build/verdict/rules/surfaces.js


/** Surfaces of the policy that were not compared, or not in full: never the same as "nothing changed". */
function notCompared({ policy, facts, last }) {
    const { surfaces } = facts.project;
    // Stored facts and cases of a policy may speak of none.
    if (last === null || surfaces === undefined)
        return [];
    return policy.compatibility.surfaces.flatMap(({ index, name, onInconclusive }) => {
        const found = surfaces.find((each) => each.index === index);
        const key = `compatibility.${index}`;
        const open = found?.inconclusive ?? [];
        if (found !== undefined && open.length === 0)
            return [];
        const reasons = open.map(({ where, reason }) => `${where}: ${reason}`);
        const what = found === undefined ? 'was not compared' : `was not fully compared with ${found.baseline}`;
        return [
            {
                message: `${name} ${what}: ${reasons.length === 0 ? 'nothing is known of it here' : (0,base_words/* some */.zN)(reasons)}`,
                remedy: `mend what keeps it from being compared, or say on-inconclusive: ${onInconclusive === 'error' ? 'warning' : 'note'} under ${key}: what is not compared may be broken`,
                where: {},
                beside: { policy: key },
                about: { surface: name, inconclusive: (0,base_words/* some */.zN)(open.map(({ where }) => where)), after: last.tag },
                ...(onInconclusive === 'error' ? {} : { softened: onInconclusive }),
            },
        ];
    });
}
/** Files that are compared from the next release on. */
function freshFiles({ policy, facts, last }) {
    return (facts.project.surfaces ?? []).flatMap(({ index, fresh = [] }) => {
        const declared = policy.compatibility.surfaces.find((each) => each.index === index);
        if (fresh.length === 0 || declared === undefined || last === null)
            return [];
        return [
            {
                message: `${declared.name} is new: ${last.tag} does not have ${(0,base_words/* some */.zN)(fresh)}, so nothing was compared yet`,
                remedy: 'nothing has to be done; if it had another name before, look through it yourself',
                where: {},
                beside: { policy: `compatibility.${index}` },
                about: { fresh: (0,base_words/* some */.zN)(fresh), after: last.tag },
                softened: 'note',
            },
        ];
    });
}
/** Accepted breaks that no difference matches, though all was compared: they are left over from an earlier release. */
function staleAccepts({ policy, facts, evidence, last }) {
    const { surfaces = [], paths } = facts.project;
    if (last === null)
        return [];
    const compared = [
        ...policy.compatibility.surfaces.filter(({ index }) => surfaces.some((each) => each.index === index && each.inconclusive.length === 0)),
        ...(paths === undefined ? [] : policy.compatibility.paths),
    ];
    return compared.flatMap(({ index, name, accept }) => accept.flatMap((accepted, place) => {
        const found = evidence.some(({ entry, id }) => entry.index === index && id === accepted.id);
        if (found || (0,verdict_evidence/* isExpired */._d)(accepted, facts.today))
            return [];
        const key = `compatibility.${index}.accept.${place}`;
        return [
            {
                message: `${name} accepts ${accepted.id}, and nothing of it differs from ${last.tag}`,
                remedy: `remove it from ${key}, or check the id`,
                where: {},
                beside: { policy: key },
                about: { accepted: accepted.id, after: last.tag },
                softened: 'note',
            },
        ];
    }));
}

;// CONCATENATED MODULE: ./build/verdict/rules/compatibility.js




const PATHS = 'paths';
/**
 * What changed requires no higher kind than the release claims, nor than the phase of its line allows. Evidence never
 * raises a kind by itself: somebody has to say what the release is. What could not be compared is no better than that.
 */
const compatibility = {
    id: 'compatibility',
    level: 'error',
    check(context) {
        const { evidence, policy } = context;
        if (evidence.length === 0 && policy.compatibility.surfaces.length === 0)
            return [];
        const claims = claimsOf(context);
        const judged = evidence.filter(({ counts, accepted }) => counts && accepted === null);
        return [
            ...judged
                .filter(({ checker }) => checker === PATHS)
                .flatMap((found) => pathFinding(found, claims, context)),
            ...byCause(judged.filter(({ checker }) => checker !== PATHS)).flatMap((group) => surfaceFinding(group, claims, context)),
            ...notCompared(context),
            ...freshFiles(context),
            ...staleAccepts(context),
        ];
    },
};
function pathFinding(found, claims, context) {
    const held = against(found, claims, context);
    if (held === null)
        return [];
    return [
        {
            message: [`${found.message}, which ${requiresWords(found.requires, claims)}`, ...held.why].join('; '),
            remedy: held.refused
                ? `take the change to a line that allows ${held.needed}, revert it here, or narrow the pattern under compatibility`
                : `${claims.how(held.needed)}, or narrow the pattern under compatibility`,
            where: { path: found.where },
            evidence: [found.id],
            about: { requires: found.requires, after: context.last?.tag ?? '' },
            ...(found.own ? {} : { softened: 'note' }),
        },
    ];
}
/** @param group differences with one cause, the one that explains the others first */
function surfaceFinding(group, claims, context) {
    const [first] = group;
    const held = against(first, claims, context);
    if (held === null)
        return [];
    const { where, message, grade, requires, at, id, entry, own } = first;
    const who = affectedWords(group.map(({ affected }) => affected));
    const others = group.length - 1;
    const breaks = grade === 'proven' ? `breaks ${who} and ` : `may break ${who}, and then `;
    return [
        {
            message: [
                `${named(where, message)}${others === 0 ? '' : `, and ${(0,base_words/* count */.U9)(others, 'more difference')} for the same cause (${(0,base_words/* some */.zN)(group.slice(1).map((each) => each.where))})`}, which ${breaks}${requiresWords(requires, claims)}`,
                ...held.why,
                ...(first.expired === null ? [] : [`it was accepted until ${first.expired.until}`]),
            ].join('; '),
            remedy: `${held.refused ? `take the change to a line that allows ${held.needed}` : claims.how(held.needed)}, ${WAYS_OUT}, or accept it with a reason under ${keyOf(entry)}: accept: [{id: ${JSON.stringify(id)}, reason: …}]`,
            where: {},
            beside: { policy: keyOf(entry), ...(at === null ? {} : placeOf(at)) },
            evidence: group.map((each) => each.id),
            about: { difference: id, after: context.last?.tag ?? '' },
            ...(own && grade === 'proven' ? {} : { softened: 'note' }),
        },
    ];
}
/** Most messages name what they are about. */
function named(where, message) {
    return where.length > 2 && message.includes(where) ? message : `${where}: ${message}`;
}
function keyOf({ index }) {
    return `compatibility.${index}`;
}
function placeOf({ path, line, column }) {
    return { path, ...(line === null ? {} : { row: line, ...(column === null ? {} : { column }) }) };
}
/** Why a release may not hold a difference; null where it may. */
function against({ requires }, claims, context) {
    const needed = claims.counts(requires);
    const refusing = claims.refusing(needed);
    const unclaimed = claims.exceed(needed);
    if (refusing === null && !unclaimed)
        return null;
    const why = [
        ...(unclaimed ? [claims.said] : []),
        ...(refusing === null ? [] : [refusesWords(refusing, context)]),
    ];
    return { needed, why, refused: refusing !== null };
}

// EXTERNAL MODULE: ./build/lines/freeze.js
var freeze = __webpack_require__(3265);
;// CONCATENATED MODULE: ./build/verdict/rules/freeze.js





/** In a freeze nothing is released but the kinds that it excepts. */
const freeze_freeze = {
    id: 'freeze',
    level: 'error',
    check(context) {
        const occasion = (0,verdict_occasion/* occasionOf */.z)(context);
        if (occasion === null)
            return [];
        const { kind, day } = occasion;
        const { policy, tag, line } = context;
        const frozen = (0,freeze/* frozenOn */.qN)(day, kind, policy.freeze);
        if (frozen === null)
            return [];
        const { from, to, except, why } = frozen.freeze;
        const passes = except.length === 0 ? 'nothing' : `only ${(0,nearest/* oneOf */.yL)(except)}`;
        const what = tag === null ? (0,verdict_words/* aRelease */.P3)(kind) : `${tag.facts.name}, ${(0,verdict_words/* aRelease */.P3)(kind)},`;
        const wait = tag === null
            ? 'wait until then'
            : `delete ${tag.facts.name}, and release on the next allowed day or later`;
        return [
            {
                message: `${what} on ${day} falls into the freeze from ${from} to ${to}${why === null ? '' : ` (${why})`}, which lets ${passes} pass; ${(0,verdict_due/* allowedWords */.wP)((0,verdict_due/* nextAllowedDay */.kc)(kind, day, context))}`,
                remedy: `${wait}, or allow this release with --allow-frozen --reason TEXT`,
                where: {
                    line: line.id,
                    policy: 'freeze',
                    ...(tag === null ? {} : { tag: tag.facts.name, commit: tag.facts.commit }),
                },
                allowable: kind,
                ...(0,verdict_occasion/* softenedUntilRelease */.S)(context, 'freeze'),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./build/verdict/rules/grouped.js

/** Changes of one kind from one source: of the pull request itself, or from before it. Findings speak of such groups. */
function byKindAndSource(changes) {
    return groupsBy(changes, ({ counts, own }) => `${counts} ${own}`);
}

;// CONCATENATED MODULE: ./build/verdict/rules/kind-unmapped.js




/** A kind without a part is an error, never silently a patch. */
const kindUnmapped = {
    id: 'kind-unmapped',
    level: 'error',
    check({ changes, policy }) {
        const unmapped = changes.filter(({ counts }) => counts !== versions_kinds/* NONE */.x3 && policy.kinds.parts(counts) === null);
        return byKindAndSource(unmapped).map((group) => {
            const { counts, commit, own } = group[0];
            return {
                message: `the versions (${policy.scheme.id}) have no part for the kind ${counts}, which ${(0,base_words/* count */.U9)(group.length, 'change')} ${group.length === 1 ? 'asks' : 'ask'} for: ${(0,verdict_words/* nameCommits */.Qz)(group)}`,
                remedy: `give ${counts} a part in versions.bump, or its commit types another kind in commits.kinds`,
                where: { commit, commits: group.map((change) => change.commit), policy: 'versions.bump' },
                ...(own ? {} : { softened: 'note' }),
            };
        });
    },
};

// EXTERNAL MODULE: ./build/changes/security.js
var security = __webpack_require__(8458);
// EXTERNAL MODULE: ./build/verdict/licenses.js + 1 modules
var verdict_licenses = __webpack_require__(18158);
;// CONCATENATED MODULE: ./build/verdict/rules/license-giveaway.js





/**
 * A release that plain licenses reach holds a feature, which they get for nothing; and, as a note, one that they do not
 * reach holds fixes, which they have paid for.
 */
const licenseGiveaway = {
    id: 'license-giveaway',
    level: 'warning',
    check(context) {
        const { policy, last } = context;
        const version = (0,verdict_licenses/* releasedVersion */.eJ)(context);
        if (policy.licenses === null || last === null || version === null)
            return [];
        if ((0,verdict_licenses/* leavesPlainReach */.Gj)(last.version, version, policy, policy.licenses))
            return withheld(context, policy.licenses, last.version, version);
        const { reach } = policy.licenses.terms;
        // Where an upgrade right reaches no further, features are for everybody.
        return reach?.plain === reach?.['upgrade-right'] ? [] : givenAway(context, version);
    },
};
/** Features by their type, whatever the policy counts it for. */
function givenAway(context, version) {
    const { changes, facts } = context;
    const messages = new Map(facts.commits.map(({ commit, message }) => [commit, message]));
    const features = changes.filter(({ cancelled, commit }) => !cancelled && isFeature(messages.get(commit) ?? ''));
    return [true, false].flatMap((own) => {
        const group = features.filter((change) => change.own === own);
        const first = group[0];
        if (first === undefined)
            return [];
        return [
            {
                message: `${version.text} is within the reach of licenses without upgrade right, and holds ${(0,base_words/* count */.U9)(group.length, 'feature')}: ${(0,verdict_words/* nameCommits */.Qz)(group)}`,
                remedy: 'make the release one that an upgrade right is for (commits.kinds, or Release-As in a commit footer), take the feature out, or word it as the fix that it is',
                where: { commit: first.commit, commits: group.map(({ commit }) => commit) },
                ...(own ? {} : { softened: 'note' }),
            },
        ];
    });
}
function isFeature(message) {
    const { header, subject, bullets } = (0,changes_message/* parseMessage */.v)(message);
    // A dependency bump lists the other project's features.
    if ((0,security/* isDependencyBump */.qC)(header, subject))
        return false;
    return [header, ...bullets].some(isFeat);
}
function isFeat(header) {
    return header?.type === 'feat' || header?.type === 'feature';
}
/** Fixes that licenses on the last release's line do not get; with a population alone, which says how many those are. */
function withheld(context, rules, last, version) {
    const { policy, changes } = context;
    const line = (0,verdict_licenses/* licensedLine */.g0)(last, policy, rules);
    const plain = (0,verdict_licenses/* licenseVerdict */.Tt)(context)?.lines.find((each) => each.line === line && !each.reached)?.plain ?? 0;
    const fixes = changes.filter((change) => isFix(change, context, rules));
    const first = fixes[0];
    if (plain === 0 || first === undefined)
        return [];
    return [
        {
            message: `${version.text} is out of reach for ${(0,base_words/* count */.U9)(plain, 'license')} without upgrade right for ${line}, and holds ${fixes.length === 1 ? 'a fix' : `${fixes.length} fixes`} that ${plain === 1 ? 'it has' : 'they have'} paid for: ${(0,verdict_words/* nameCommits */.Qz)(fixes)}`,
            remedy: `release ${fixes.length === 1 ? 'it' : 'them'} on ${line} too, from a branch that carries that line`,
            where: { commit: first.commit, commits: fixes.map(({ commit }) => commit), line: line ?? '' },
            softened: 'note',
        },
    ];
}
/** Whether a change alone would have made a release that plain licenses reach. */
function isFix({ counts }, { policy }, { terms }) {
    const position = policy.kinds.position(counts);
    const last = policy.scheme.parts.indexOf(terms.reach?.plain ?? '');
    return position !== null && position > last;
}

;// CONCATENATED MODULE: ./build/verdict/rules/license-stranded.js




/** More licenses are good for the last release and not for this one than `licenses.max-stranded` allows for its kind. */
const licenseStranded = {
    id: 'license-stranded',
    level: 'error',
    check(context) {
        const { licenses } = context.policy;
        const verdict = (0,verdict_licenses/* licenseVerdict */.Tt)(context);
        const occasion = (0,verdict_occasion/* occasionOf */.z)(context);
        if (licenses === null || verdict === null || occasion === null)
            return [];
        const { kind } = occasion;
        const most = Object.hasOwn(licenses.maxStranded, kind) ? licenses.maxStranded[kind] : undefined;
        if (most === undefined || verdict.stranded <= most)
            return [];
        const { changes, facts, releaseAs } = context;
        const causes = changes.filter((change) => change.counts === kind || change === releaseAs.chosen?.change);
        const said = causes.length === 0 ? '' : `: ${(0,verdict_words/* nameCommits */.Qz)(causes)}`;
        // Older changes of this kind had their own pull request.
        const own = facts.base === null || causes.some((change) => change.own);
        return [
            {
                message: `${verdict.version} (${kind}) strands ${(0,base_words/* count */.U9)(verdict.stranded, 'license')} that ${verdict.stranded === 1 ? 'is' : 'are'} good for ${verdict.from}; licenses.max-stranded allows ${most} for ${kind}${said}`,
                remedy: `take what makes the release ${kind} out of it, upgrade these licenses first, or raise licenses.max-stranded.${kind}`,
                where: {
                    policy: `licenses.max-stranded.${kind}`,
                    ...(causes[0] === undefined
                        ? {}
                        : { commit: causes[0].commit, commits: causes.map(({ commit }) => commit) }),
                },
                ...(own ? {} : { softened: 'note' }),
            },
        ];
    },
};

// EXTERNAL MODULE: ./build/lines/calendar.js
var calendar = __webpack_require__(58424);
// EXTERNAL MODULE: ./build/lines/until.js
var until = __webpack_require__(97384);
;// CONCATENATED MODULE: ./build/verdict/rules/line-ended.js




/** A line whose support has ended gets no release. With `ahead`, warns this long before the end. */
const lineEnded = {
    id: 'line-ended',
    level: 'error',
    check({ line, opening, facts, policy }) {
        const { existing } = line;
        const last = existing?.phases?.at(-1);
        // A tag may have opened the line that has ended by now.
        const leaves = opening?.allowed && opening.id !== line.id;
        if (existing === null || last === undefined || leaves)
            return [];
        const where = { line: line.id };
        if (existing.phase === lines_lines/* ENDED */.hV) {
            return [
                {
                    message: `line ${line.id} has ended: its last phase, ${last.name}, held until ${last.end.to}`,
                    remedy: `release a newer line, give ${line.id} a later end under lines.known with its reason in why, or allow this release with --allow-ended ${line.id} --reason TEXT`,
                    where,
                    allowable: line.id,
                },
            ];
        }
        const { ahead } = (0,context/* settingsOf */.f)(policy, 'line-ended');
        const span = ahead === undefined ? null : (0,calendar/* parseSpan */.wr)(ahead);
        if (span?.ok &&
            (0,until/* isKnown */.qE)(last.end) &&
            last.end.to !== until/* NEVER */.tm &&
            (0,calendar/* subtractSpan */.XT)(last.end.to, span.value) <= facts.today) {
            return [
                {
                    message: `line ${line.id} ends on ${last.end.to}, within ${ahead}`,
                    remedy: 'move its users to a newer line, or give it a later end under lines.known with its reason in why',
                    where,
                    softened: 'warning',
                },
            ];
        }
        return [];
    },
};

;// CONCATENATED MODULE: ./build/verdict/rules/refused.js
/** What a rule says of each Release-As that it refused. */
function refusedReleaseAs({ releaseAs }, rule) {
    return releaseAs.refused.flatMap(({ against, change }) => against?.rule === rule
        ? [
            {
                message: against.message,
                remedy: against.remedy,
                where: { commit: change.commit },
                ...(change.own ? {} : { softened: 'note' }),
            },
        ]
        : []);
}

;// CONCATENATED MODULE: ./build/verdict/rules/line-opens.js



/** "A kind that changes the parts which name the line opens a line; only the newest line may do that" (semantics, 7). */
const lineOpens = {
    id: 'line-opens',
    level: 'error',
    check(context) {
        const { opening, changes, policy, carries, line, facts, tag } = context;
        const findings = refusedReleaseAs(context, 'line-opens').map((finding) => ({
            ...finding,
            where: { ...finding.where, line: line.id },
        }));
        if (opening === null || opening.allowed)
            return findings;
        const naming = new Set([...policy.lines.by, ...Object.keys(carries.bound ?? {})]);
        const causes = changes.filter(({ counts }) => counts !== versions_kinds/* NONE */.x3 && (policy.kinds.parts(counts) ?? []).some((part) => naming.has(part)));
        const bound = facts.branch ?? facts.tag?.name ?? 'this branch';
        const why = opening.leaves
            ? `${bound} carries ${boundWords(carries.bound, line.id, policy.scheme)} alone`
            : `line ${line.id} is not the newest`;
        const said = causes.length === 0 ? '' : `: ${(0,verdict_words/* nameCommits */.Qz)(causes)}`;
        const own = causes.length === 0 || causes.some((change) => change.own);
        findings.push({
            message: `${tag === null ? 'the release' : tag.facts.name} would open line ${opening.id}, but ${why}${said}`,
            remedy: 'take the change to the branch of the newest line, revert it here, or reword a message that claims too much',
            where: causes[0] === undefined
                ? { line: line.id }
                : { commit: causes[0].commit, commits: causes.map(({ commit }) => commit), line: line.id },
            ...(own ? {} : { softened: 'note' }),
        });
        return findings;
    },
};
function boundWords(bound, id, { write }) {
    if (bound === null)
        return `line ${id}`;
    return Object.entries(bound)
        .map(([part, value]) => write(part, value))
        .join('.');
}

;// CONCATENATED MODULE: ./build/verdict/rules/line-phase.js






/** "On a line in phase P the unreleased changes may only hold kinds that P allows" (policy.md, *Exact semantics*, 8). */
const linePhase = {
    id: 'line-phase',
    level: 'error',
    check({ line, opening, changes, releaseAs, kind }) {
        const { existing } = line;
        if (existing?.phases == null || existing.phase === lines_lines/* ENDED */.hV || opening?.allowed)
            return [];
        const phase = existing.phases.find(({ name }) => name === existing.phase);
        if (phase === undefined)
            return [];
        const allowed = phase.allow.length === 0 ? 'no release' : `only ${(0,nearest/* oneOf */.yL)(phase.allow)}`;
        const state = `line ${line.id} is in phase ${phase.name} (${(0,verdict_words/* untilWords */.So)(phase)}), which allows ${allowed}`;
        const findings = [];
        const refused = changes.filter(({ counts }) => counts !== versions_kinds/* NONE */.x3 && !phase.allow.includes(counts));
        for (const group of byKindAndSource(refused)) {
            const first = group[0];
            findings.push({
                message: `${state}; ${(0,base_words/* count */.U9)(group.length, 'change')} ${group.length === 1 ? 'is' : 'are'} ${first.counts}: ${(0,verdict_words/* nameCommits */.Qz)(group)}`,
                remedy: `take ${group.length === 1 ? 'it' : 'them'} to a line that allows ${first.counts}, revert ${group.length === 1 ? 'it' : 'them'} here, or reword a message that claims too much`,
                where: { commit: first.commit, commits: group.map(({ commit }) => commit), line: line.id },
                about: { phase: phase.name },
                ...(first.own ? {} : { softened: 'note' }),
            });
        }
        const { chosen } = releaseAs;
        if (chosen !== null && !phase.allow.includes(kind) && !changes.some(({ counts }) => counts === kind)) {
            findings.push({
                message: `${state}; Release-As: ${chosen.text} makes the release ${kind}`,
                remedy: 'name a version that this phase allows, or remove the footer',
                where: { commit: chosen.change.commit, line: line.id },
                about: { phase: phase.name },
                ...(chosen.change.own ? {} : { softened: 'note' }),
            });
        }
        return findings;
    },
};

;// CONCATENATED MODULE: ./build/verdict/rules/merge-method.js
/**
 * It makes no difference how a pull request is merged, and the method that the policy names is one by which it can be.
 */
const mergeMethod = {
    id: 'merge-method',
    level: 'warning',
    check({ pull }) {
        return pull === null ? [] : [...impossible(pull), ...different(pull)];
    },
};
/** `commits.merge` says another method than GitHub will use. */
function impossible({ facts: { chosen, queue, allowed }, landing }) {
    const [method] = landing.methods;
    if (landing.by !== 'policy' || method === undefined)
        return [];
    const why = queue !== null && queue !== method
        ? `the merge queue merges by ${queue}`
        : queue === null && chosen !== null && chosen.method !== method
            ? `its auto-merge is set to ${chosen.method}`
            : allowed !== null && allowed.length > 0 && !allowed.includes(method)
                ? `only ${allowed.join(' or ')} is allowed`
                : null;
    if (why === null)
        return [];
    return [
        {
            message: `commits.merge says ${method}, so that was judged, and ${why}`,
            remedy: 'let commits.merge say what happens, or auto; or change how pull requests are merged',
            where: { policy: 'commits.merge' },
        },
    ];
}
/** One click decides what is released. */
function different({ ways, landing }) {
    const results = new Set(ways.map(({ kind, next }) => `${kind} ${next}`));
    if (results.size < 2 && ways.length === landing.methods.length)
        return [];
    const undecided = landing.methods.filter((method) => !ways.some((each) => each.method === method));
    const words = [...ways.map(wayWords), ...undecided.map((method) => `by ${method} it cannot be decided`)];
    return [
        {
            message: `how the pull request is merged decides what is released: ${words.join(', ')}`,
            remedy: 'let its title and its commits say the same; or let one method remain: commits.merge in the policy, or the settings of the repository',
            where: { policy: 'commits.merge' },
        },
    ];
}
function wayWords({ method, kind, next }) {
    return `by ${method} ${next === null ? 'nothing' : `${next} (${kind})`}`;
}

;// CONCATENATED MODULE: ./build/verdict/rules/overclaimed.js


/** A break that commits claim shows on some surface, where all that the policy names were compared. */
const overclaimed = {
    id: 'overclaimed',
    level: 'note',
    check(context) {
        if (!allCompared(context))
            return [];
        const messages = new Map(context.facts.commits.map(({ commit, message }) => [commit, message]));
        const claiming = context.changes.filter(({ cancelled, commit }) => !cancelled && claimsBreak((0,changes_message/* parseMessage */.v)(messages.get(commit) ?? '')));
        return [true, false].flatMap((own) => {
            const group = claiming.filter((change) => change.own === own);
            // What the base holds may be what its own commits have claimed.
            const shown = context.evidence.some((found) => found.own === own || found.own);
            return shown ? [] : overclaimed_finding(group, own, context);
        });
    },
};
function overclaimed_finding(group, own, { policy, last }) {
    const [first] = group;
    if (first === undefined)
        return [];
    const names = policy.compatibility.surfaces.map(({ name }) => name);
    return [
        {
            message: `${(0,verdict_words/* nameCommits */.Qz)(group)}: a break is claimed, and nothing that users of ${names.join(', ')} had in ${last?.tag} broke`,
            remedy: 'if it breaks something else (a default, what is stored, the time something takes), leave it and say so in the message; else take the ! or the BREAKING CHANGE footer away, and a smaller release will do',
            where: { commit: first.commit, commits: group.map(({ commit }) => commit) },
            ...(own ? {} : { softened: 'note' }),
        },
    ];
}
/** Whether every surface was compared in full, and there is one. */
function allCompared({ policy, facts }) {
    const { surfaces } = policy.compatibility;
    const whole = facts.project.surfaces?.filter(({ inconclusive, fresh = [] }) => inconclusive.length === 0 && fresh.length === 0);
    return surfaces.length > 0 && surfaces.every(({ index }) => whole?.some((each) => each.index === index));
}
function claimsBreak({ header, footers, bullets }) {
    return (header?.breaking === true || footers.some(changes_message/* isBreakingFooter */.J) || bullets.some(({ breaking }) => breaking));
}

// EXTERNAL MODULE: ./build/verdict/rules/policy-floor.js
var policy_floor = __webpack_require__(9309);
// EXTERNAL MODULE: ./build/verdict/rules/policy-minimum.js
var policy_minimum = __webpack_require__(12207);
// EXTERNAL MODULE: ./build/verdict/rules/policy-newest.js
var policy_newest = __webpack_require__(62189);
// EXTERNAL MODULE: ./build/verdict/rules/policy-notice.js
var policy_notice = __webpack_require__(51007);
;// CONCATENATED MODULE: ./build/verdict/rules/policy-shortened.js

/**
 * A change of the policy moves no end earlier without a reason in `why`: somebody has planned with the old one. The
 * reason must be a new one; a line that no longer exists has lost all its ends.
 */
const policyShortened = {
    id: 'policy-shortened',
    level: 'error',
    check({ judged, facts, policy }) {
        if (judged.before === null)
            return [];
        const now = new Map(judged.lines.map((line) => [line.id, line]));
        return judged.before.flatMap((before) => {
            const why = judged.policy.lines.known[before.id]?.why ?? null;
            if (why !== null && why !== (policy.lines.known[before.id]?.why ?? null))
                return [];
            const after = now.get(before.id);
            const where = { line: before.id, policy: `lines.known.${before.id}` };
            const remedy = `keep the published end, or name the reason under lines.known."${before.id}".why`;
            if (after === undefined) {
                if (before.phases === null)
                    return [];
                return [
                    {
                        message: `line ${before.id} would not exist any more, and its published ends with it`,
                        remedy,
                        where,
                    },
                ];
            }
            return shortened(before, after, facts.today).map(({ what, from, to }) => ({
                message: `line ${before.id}: ${what} would end on ${to} instead of ${from}`,
                remedy,
                where,
            }));
        });
    },
};
/** Phases by name; and whatever they are called now, how long each kind is allowed. */
function shortened(before, after, today) {
    const found = [];
    for (const phase of before.phases ?? []) {
        const same = after.phases?.find(({ name }) => name === phase.name);
        if (same !== undefined && isEarlier(same, phase, today))
            found.push({ what: phase.name, from: shown(phase), to: same.end.to });
    }
    if (found.length > 0 || after.phases === null)
        return found;
    for (const kind of new Set((before.phases ?? []).flatMap(({ allow }) => allow))) {
        const last = before.phases?.findLast(({ allow }) => allow.includes(kind));
        const end = after.phases.findLast(({ allow }) => allow.includes(kind));
        if (last === undefined)
            continue;
        // What had ended before is nobody's plan any more.
        if (last.end.to < today)
            continue;
        if (end === undefined)
            found.push({ what: `what is ${kind}`, from: shown(last), to: 'the day of this change' });
        else if (isEarlier(end, last, today))
            found.push({ what: `what is ${kind}`, from: shown(last), to: end.end.to });
    }
    return found;
}
/** Certainly earlier; an end that is open until now lasts at least until today. */
function isEarlier(after, before, today) {
    const atLeast = (0,until/* isKnown */.qE)(before.end) ? before.end.from : (0,until/* later */.NU)(before.end.from, today);
    return after.end.to < atLeast;
}
function shown({ end }) {
    if ((0,until/* isKnown */.qE)(end))
        return end.to === until/* NEVER */.tm ? 'never' : end.to;
    return end.from === '' ? 'a day still to come' : `not before ${end.from}`;
}

// EXTERNAL MODULE: ./build/verdict/coverage.js
var coverage = __webpack_require__(54942);
;// CONCATENATED MODULE: ./build/verdict/rules/security-advisory.js





/** Every security change names its advisory. Silent until a policy asks for it. */
const securityAdvisory = {
    id: 'security-advisory',
    level: (policy) => (policy.rules['security-advisory'] === undefined ? 'off' : 'warning'),
    check({ changes, policy, facts }) {
        const prefixes = (0,coverage/* idPrefixes */.Ck)(policy);
        const messages = new Map(facts.commits.map(({ commit, message }) => [commit, message]));
        const nameless = changes.filter((change) => change.security &&
            change.counts !== versions_kinds/* NONE */.x3 &&
            (0,security/* securityIds */.Vv)(change, messages.get(change.commit) ?? '', prefixes).length === 0);
        const ids = (0,nearest/* oneOf */.yL)(['CVE-…', 'GHSA-…', ...prefixes.map((prefix) => `${prefix}…`)]);
        return [true, false].flatMap((own) => {
            const group = nameless.filter((change) => change.own === own);
            const [first] = group;
            if (first === undefined)
                return [];
            return [
                {
                    message: `${group.length === 1 ? 'a security change names' : `${group.length} security changes name`} no advisory: ${(0,verdict_words/* nameCommits */.Qz)(group)}`,
                    remedy: `name it (${ids}) in the subject or in a trailer such as CVE: CVE-2026-1234`,
                    where: { commit: first.commit, commits: group.map(({ commit }) => commit) },
                    ...(own ? {} : { softened: 'note' }),
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./build/verdict/rules/security-coverage.js



/**
 * A security fix is on every line that gets security fixes today: what is unreleased here on the others, and what is
 * there on this one.
 */
const securityCoverage = {
    id: 'security-coverage',
    level: 'warning',
    check(context) {
        const { facts, lines, opening, line } = context;
        const { security } = facts.project;
        if (security === undefined)
            return [];
        const here = opening?.allowed ? opening.id : line.id;
        if (security.unknown !== null)
            return [notExamined(security.unknown, here)];
        const own = context.changes.filter((change) => change.security && change.counts !== versions_kinds/* NONE */.x3);
        const findings = [];
        const told = [];
        for (const compared of security.lines) {
            const other = lines.find(({ id }) => id === compared.line);
            const why = other === undefined ? null : (0,coverage/* owedFixes */.t4)(other, facts.project.population);
            if (other === undefined || why === null || other.id === here)
                continue;
            findings.push(...missingThere(own, compared, other, why, context));
            if (!getsFixes(context))
                continue;
            // What two other lines have is told once.
            const missing = (0,coverage/* uncovered */.KY)((0,coverage/* uncovered */.KY)(compared.there, compared.here), told);
            told.push(...missing);
            findings.push(...missingHere(missing, compared, here, facts.base !== null));
        }
        return findings;
    },
};
/** Whether the line that is judged gets security fixes; one that is about to be opened does. */
function getsFixes({ opening, line, facts }) {
    if (opening?.allowed)
        return true;
    return line.existing !== null && (0,coverage/* owedFixes */.t4)(line.existing, facts.project.population) !== null;
}
function missingThere(own, { line, ref, here, there }, { name }, why, { releases: { stable } }) {
    // Nothing can be picked onto a tag.
    const on = stable.some(({ tag }) => tag === ref) ? `a branch that starts at ${ref}` : ref;
    const uncoveredHere = new Set((0,coverage/* uncovered */.KY)(here, there).map(({ commit }) => commit));
    return [true, false].flatMap((mine) => {
        const missing = own.filter(({ own: brought, commit, of }) => brought === mine && (of ?? [commit]).some((each) => uncoveredHere.has(each)));
        const [first] = missing;
        if (first === undefined)
            return [];
        const several = missing.length > 1;
        return [
            {
                message: `${several ? `${missing.length} security fixes are` : 'a security fix is'} missing on line ${line}${name === null ? '' : ` (${name})`}, which ${why}: ${(0,verdict_words/* nameCommits */.Qz)(missing)}`,
                remedy: security_coverage_remedy(missing, on, several),
                where: { commit: first.commit, commits: missing.map(({ commit }) => commit), line },
                ...(mine ? {} : { softened: 'note' }),
            },
        ];
    });
}
function missingHere(missing, { ref }, here, pullRequest) {
    const [first] = missing;
    if (first === undefined)
        return [];
    const several = missing.length > 1;
    return [
        {
            message: `${several ? `${missing.length} security fixes` : 'a security fix'} of ${ref} ${several ? 'are' : 'is'} missing on line ${here}: ${(0,verdict_words/* nameCommits */.Qz)(missing)}`,
            remedy: security_coverage_remedy(missing, `line ${here}`, several),
            where: { commit: first.commit, commits: missing.map(({ commit }) => commit), line: here },
            // A pull request does not bring what is missing.
            ...(pullRequest ? { softened: 'note' } : {}),
        },
    ];
}
function security_coverage_remedy(missing, on, several) {
    // They are listed newest first, and apply in the order in which they were made.
    const commits = missing.flatMap(({ commit, of }) => of ?? [commit]).map((commit) => commit.slice(0, 9));
    commits.reverse();
    const picked = commits.length > 3 ? '' : ` ${commits.join(' ')}`;
    return `git cherry-pick -x${picked} on ${on}; where ${several ? 'they do not apply' : 'it does not apply'}, say so in a commit there that names the advisory or the commit`;
}
function notExamined(why, line) {
    return {
        message: `whether security fixes are on every line that gets them was not examined: ${why}`,
        remedy: 'complete the clone: git fetch --unshallow origin "+refs/heads/*:refs/remotes/origin/*", or with actions/checkout: fetch-depth: 0',
        where: { line },
        softened: 'note',
    };
}

;// CONCATENATED MODULE: ./build/verdict/rules/security-mixed.js


/** A release with security changes holds nothing else that asks for a release. Silent until a policy asks for it. */
const securityMixed = {
    id: 'security-mixed',
    level: (policy) => (policy.rules['security-mixed'] === undefined ? 'off' : 'warning'),
    check({ changes, facts }) {
        const counting = changes.filter(({ counts }) => counts !== versions_kinds/* NONE */.x3);
        if (!counting.some(({ security }) => security))
            return [];
        return [true, false].flatMap((own) => {
            const others = counting.filter((change) => !change.security && change.own === own);
            const [first] = others;
            if (first === undefined)
                return [];
            const several = others.length > 1;
            return [
                {
                    message: `the release holds security changes, and ${several ? `${others.length} that are` : 'one that is'} not security: ${(0,verdict_words/* nameCommits */.Qz)(others)}`,
                    remedy: facts.tag === null
                        ? `release the security changes alone: from a branch that starts at the last release, or before ${several ? 'these are' : 'this is'} merged`
                        : `next time release the security changes before ${several ? 'these are' : 'this is'} merged`,
                    where: { commit: first.commit, commits: others.map(({ commit }) => commit) },
                    ...(own ? {} : { softened: 'note' }),
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./build/verdict/rules/squash-message.js


/**
 * A squash says what the commits that it is made of say: it loses no break, no security change and no release, and its
 * body brings in none that neither the title nor a commit speaks of.
 */
const squashMessage = {
    id: 'squash-message',
    level: 'error',
    check({ pull, policy, facts }) {
        const squash = pull?.squash ?? null;
        // A squash of what the base has already is empty, and GitHub makes none.
        if (pull === null || squash === null || pull.written.length === 0)
            return [];
        const { rank } = policy.kinds;
        return [
            ...lost(pull, squash, rank),
            ...lostVersion(pull, squash),
            ...broughtIn(pull, squash, rank),
            ...template(pull, squash),
        ].map((found) => ({ ...found, where: { commit: facts.head, ...found.where } }));
    },
};
/** What the commits ask for and the squash does not. */
function lost({ written, ...pull }, { change, title }, rank) {
    const said = quoted(title);
    const convention = title.unknown ? ', which follows no convention' : '';
    const breaks = written.filter((each) => !each.cancelled && each.kind === 'major');
    if (breaks.length > 0 && change.kind !== 'major')
        return [
            {
                message: `a squash with the title ${said} loses a break: ${(0,verdict_words/* nameCommits */.Qz)(breaks)}`,
                remedy: `put ! before the colon of the pull request's title, or reword the commits that break nothing${way(pull)}`,
                where: idsOf(breaks),
                ...softly(pull),
            },
        ];
    const security = written.filter((each) => each.security && each.counts !== versions_kinds/* NONE */.x3);
    if (security.length > 0 && !(change.security && change.counts !== versions_kinds/* NONE */.x3))
        return [
            {
                message: `a squash with the title ${said}${convention} loses a security change: ${(0,verdict_words/* nameCommits */.Qz)(security)}`,
                remedy: `declare it in the pull request's title, for instance security: …${way(pull)}`,
                where: idsOf(security),
                ...softly(pull),
            },
        ];
    const more = written.filter((each) => rank(each.counts) > rank(change.counts));
    const kind = more.reduce((highest, { counts }) => (rank(counts) > rank(highest) ? counts : highest), versions_kinds/* NONE */.x3);
    if (more.length === 0)
        return [];
    const erased = change.counts === versions_kinds/* NONE */.x3;
    return [
        {
            message: erased
                ? `a squash with the title ${said}${convention} releases nothing, and the commits ask for ${(0,verdict_words/* aRelease */.P3)(kind)}: ${(0,verdict_words/* nameCommits */.Qz)(more)}`
                : `a squash with the title ${said} makes ${(0,verdict_words/* aRelease */.P3)(change.counts)} of commits that ask for ${(0,verdict_words/* aRelease */.P3)(kind)}: ${(0,verdict_words/* nameCommits */.Qz)(more)}`,
            remedy: `${erased ? 'give the pull request a title that asks for a release' : "let the pull request's title say the most that its commits do"}, where that is meant${way(pull)}`,
            where: idsOf(more),
            // The title is the maintainer's word: of steps on the way it may say less, and mostly does so on purpose.
            softened: erased ? 'warning' : 'note',
        },
    ];
}
/** A version that a commit names and the squash does not. */
function lostVersion(pull, { change }) {
    const naming = pull.written.filter((each) => !each.cancelled && each.releaseAs !== null);
    if (naming.length === 0 || change.releaseAs !== null)
        return [];
    return [
        {
            message: `a squash loses Release-As: ${naming[0]?.releaseAs} of ${(0,verdict_words/* nameCommits */.Qz)(naming)}`,
            remedy: `write the footer into the pull request's body, and let squashes take that${way(pull)}`,
            where: idsOf(naming),
            softened: 'warning',
        },
    ];
}
/** What the body alone says: it is edited after a review, and nobody looks at it as at a commit. */
function broughtIn({ written }, { change, title }, rank) {
    const claims = [];
    const standing = written.filter(({ cancelled }) => !cancelled);
    if (change.kind === 'major' && title.kind !== 'major' && !standing.some(({ kind }) => kind === 'major'))
        claims.push(['a break', "put ! before the colon of the pull request's title where it is one"]);
    else if (change.via !== null &&
        standing.every(({ counts }) => rank(counts) < rank(change.counts)) &&
        rank(title.counts) < rank(change.counts))
        claims.push([
            `${(0,verdict_words/* aRelease */.P3)(change.counts)} by the line ${quoted({ subject: change.via })}`,
            "say it in the pull request's title where it is meant",
        ]);
    if (change.security && !title.security && !standing.some(({ security }) => security))
        claims.push(['a security change', "declare it in the pull request's title where it is one"]);
    if (change.releaseAs !== null && !standing.some(({ releaseAs }) => releaseAs !== null))
        claims.push([`Release-As: ${change.releaseAs}`, 'say it in the footer of a commit where it is meant']);
    return claims.map(([what, mend]) => ({
        message: `the body of the squash brings in ${what}, of which neither the title nor a commit speaks`,
        remedy: `take it out of the pull request's body; or ${mend}`,
        where: {},
        softened: 'warning',
    }));
}
/** What a template left in the body for the author alone. */
function template({ landing }, { message }) {
    const left = [
        ...(message.includes('<!--') ? ['a comment'] : []),
        ...(/^\s*[-*] \[[ xX]\] /m.test(message) ? ['check boxes'] : []),
    ];
    if (left.length === 0 || landing.methods.length > 1)
        return [];
    return [
        {
            message: `the body of the squash holds ${left.join(' and ')} of a template`,
            remedy: "take what is for the author alone out of the pull request's body, or out of the message when it is merged",
            where: {},
            softened: 'note',
        },
    ];
}
/** Where it may land otherwise, it may be well. */
function softly({ landing }) {
    return landing.methods.length === 1 ? {} : { softened: 'warning' };
}
function way({ landing }) {
    const others = landing.methods.filter((method) => method !== 'squash');
    return others.length === 0 ? '' : `; or merge it by ${others.join(' or ')}`;
}
function quoted({ subject }) {
    return JSON.stringify(subject);
}
function idsOf(changes) {
    return { commits: changes.map(({ commit }) => commit) };
}

;// CONCATENATED MODULE: ./build/verdict/rules/tag-moved.js

/** A version's tag never moves: who has the old one would never learn of the new. */
const tagMoved = {
    id: 'tag-moved',
    level: 'error',
    check({ tag }) {
        if (tag === null)
            return [];
        const { name, commit, movedFrom, remoteAsked } = tag.facts;
        const where = { tag: name, commit };
        if (movedFrom !== null) {
            return [
                {
                    message: `${name} stands on ${(0,verdict_words/* shortId */.m_)(commit)} here and on ${(0,verdict_words/* shortId */.m_)(movedFrom)} elsewhere: the tag of a version was moved`,
                    remedy: `put ${name} back to where it was published first, and tag a new version for the new commit`,
                    where,
                },
            ];
        }
        if (remoteAsked === false) {
            return [
                {
                    message: `the remote did not answer, so whether ${name} was moved is not known`,
                    remedy: 'run this where the remote can be reached',
                    where,
                    softened: 'note',
                },
            ];
        }
        return [];
    },
};

// EXTERNAL MODULE: ./build/versions/scheme.js
var versions_scheme = __webpack_require__(68401);
// EXTERNAL MODULE: ./build/verdict/gathered.js
var gathered = __webpack_require__(60882);
;// CONCATENATED MODULE: ./build/verdict/rules/tag-place.js




/** A version's tag stands on a branch that carries its line, and contains no release of a higher one. */
const tagPlace = {
    id: 'tag-place',
    level: 'error',
    check({ tag, policy, facts, releases, lines }) {
        if (tag?.version == null)
            return [];
        const { version, facts: at } = tag;
        const { scheme, lines: rules } = policy;
        const line = (0,lines_lines/* lineId */.W9)(version.parts, rules.by, scheme);
        const where = { tag: at.name, commit: at.commit, line };
        const place = new Map(lines.map(({ id }, index) => [id, lines.length - index]));
        const own = place.get(line);
        // Few releases are on higher lines, and only of those it matters whether they are contained.
        const above = own === undefined
            ? []
            : releases.stable.filter((release) => !(0,lines_lines/* onOneLine */.GJ)(release.version.parts, version.parts, rules.by) &&
                (rules.order === 'date' || (0,versions_scheme/* compareParts */.ql)(rules.by, release.version.parts, version.parts) > 0) &&
                (place.get((0,lines_lines/* lineId */.W9)(release.version.parts, rules.by, scheme)) ?? 0) > own);
        const contained = above.length === 0 ? null : new Set(at.contains);
        const higher = above.find((release) => contained?.has(release.tag));
        if (higher !== undefined) {
            return [
                {
                    message: `${at.name} stands on ${(0,verdict_words/* shortId */.m_)(at.commit)}, which contains ${higher.tag} of a higher line`,
                    remedy: `delete ${at.name} and tag a commit of line ${line}`,
                    where,
                },
            ];
        }
        if ((0,gathered/* carryVersion */.yc)(at.branches, version, policy, facts.defaultBranch))
            return [];
        const on = at.branches.length === 0
            ? 'no branch contains it'
            : `it is only on ${at.branches.slice(0, 5).join(', ')}`;
        return [
            {
                message: `${at.name} stands on ${(0,verdict_words/* shortId */.m_)(at.commit)}, outside the branches of line ${line}: ${on}`,
                remedy: `delete ${at.name}, bring the commit to a branch that carries line ${line}, and tag it there`,
                where,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./build/verdict/rules/version-grammar.js

/** The tag under judgement names a version, canonically; so does every Release-As. */
const versionGrammar = {
    id: 'version-grammar',
    level: 'error',
    check(context) {
        const { tag } = context;
        const findings = refusedReleaseAs(context, 'version-grammar');
        if (tag?.fault == null)
            return findings;
        return [
            ...findings,
            {
                message: tag.fault.message,
                remedy: `${tag.fault.remedy}, and delete this tag`,
                where: { tag: tag.facts.name, commit: tag.facts.commit },
            },
        ];
    },
};

;// CONCATENATED MODULE: ./build/verdict/rules/version-next.js


/** The tag is the next version that is computed, a later build or a pre-release of it. With `accept: higher`, or a higher one. */
const versionNext = {
    id: 'version-next',
    level: 'error',
    check({ tag, next, kind, last, policy }) {
        if (tag?.version == null || tag.fault !== null)
            return [];
        const { version, facts } = tag;
        const where = { tag: facts.name, commit: facts.commit };
        const since = last === null ? 'in the history' : `since ${last.tag}`;
        if (next === null) {
            if (kind !== 'none')
                return [];
            return [
                {
                    message: `${facts.name} releases nothing: no change ${since} asks for a release`,
                    remedy: `delete ${facts.name}, or say in a commit what it is for (Release-As: ${version.text})`,
                    where,
                },
            ];
        }
        const order = policy.scheme.compare(policy.scheme.stable(version), next);
        if (order === 0 ||
            isLaterBuild(version, next, policy.scheme) ||
            (order > 0 && (0,context/* settingsOf */.f)(policy, 'version-next').accept === 'higher'))
            return [];
        const written = policy.tags.write(next, facts.name);
        const right = written.ok ? written.value : next.text;
        if (last === null) {
            return [
                {
                    message: `${facts.name} is not the first version, which is ${next.text} by versions.initial`,
                    remedy: `set versions.initial: ${version.text} in the policy, or delete ${facts.name} and tag ${right}`,
                    where,
                },
            ];
        }
        return [
            {
                message: `${facts.name} is not the next version: the changes ${since} are ${kind}, which makes ${next.text}`,
                remedy: `delete ${facts.name} and tag ${right}, or say Release-As: ${version.text} in a commit`,
                where,
            },
        ];
    },
};
/** "Must grow, gaps are fine": a counter says how many builds there were, not how many were published. */
function isLaterBuild(version, next, scheme) {
    const part = (0,versions_scheme/* counterOf */.Yy)(scheme);
    if (part === null || (0,versions_scheme/* numberOf */.rl)(version.parts, part) <= (0,versions_scheme/* numberOf */.rl)(next.parts, part))
        return false;
    return scheme.compare(scheme.of({ ...version.parts, [part]: next.parts[part] ?? 0 }), next) === 0;
}

// EXTERNAL MODULE: ./build/lines/branch.js
var branch = __webpack_require__(89634);
;// CONCATENATED MODULE: ./build/verdict/rules/version-order.js




/** A version is above its line's last: above what its commit contains, and above what existed when it was tagged. */
const versionOrder = {
    id: 'version-order',
    level: 'error',
    check(context) {
        const { tag, releases, policy, carries } = context;
        const findings = refusedReleaseAs(context, 'version-order');
        if (tag?.version == null)
            return findings;
        const { version, facts } = tag;
        const { scheme, lines } = policy;
        const line = (0,lines_lines/* lineId */.W9)(version.parts, lines.by, scheme);
        // Channels count for themselves: 2.0.0-alpha.2 may follow 2.0.0-beta.1.
        const channel = releases.prerelease.filter((release) => release.version.prerelease[0] === version.prerelease[0]);
        const isHigher = (release) => (0,lines_lines/* onOneLine */.GJ)(release.version.parts, version.parts, lines.by) &&
            (0,branch/* within */.ux)(release.version.parts, carries.bound) &&
            scheme.compare(release.version, version) > 0;
        const higher = [...releases.stable.filter(isHigher), ...channel.filter(isHigher)];
        const contained = new Set(higher.length === 0 ? [] : facts.contains);
        const above = higher.filter((release) => 
        // Of two tags on one commit neither says which came first, unless their own dates do.
        (contained.has(release.tag) && release.commit !== facts.commit) || release.time < facts.time);
        const highest = above.reduce((best, each) => (best === null || scheme.compare(each.version, best.version) > 0 ? each : best), null);
        if (highest === null)
            return findings;
        return [
            ...findings,
            {
                message: `${facts.name} is not above the last release of line ${line}: ${highest.tag} (${(0,verdict_words/* shortId */.m_)(highest.commit)}) exists already`,
                remedy: `delete ${facts.name} and tag a version above ${highest.version.text}`,
                where: { tag: facts.name, commit: facts.commit, line },
            },
        ];
    },
};

;// CONCATENATED MODULE: ./build/verdict/rules/version-taken.js


/** A version stands on one commit: neither the tag under judgement nor the next version exists elsewhere. */
const versionTaken = {
    id: 'version-taken',
    level: 'error',
    check({ tag, published, opening, releases, facts, policy: { scheme } }) {
        // A release that may not be made at all needs no second reason.
        if (tag === null && opening?.allowed === false)
            return [];
        const version = tag === null ? published : tag.version;
        const commit = tag === null ? facts.head : tag.facts.commit;
        if (version === null)
            return [];
        const wanted = (0,versions_scheme/* identity */.D_)(version);
        const isElsewhere = (release) => scheme.compare(release.version, version) === 0 &&
            release.commit !== commit &&
            (0,versions_scheme/* identity */.D_)(release.version) === wanted;
        const elsewhere = releases.stable.find(isElsewhere) ??
            releases.prerelease.find(isElsewhere) ??
            releases.conflicts.flat().find(isElsewhere);
        if (elsewhere === undefined)
            return [];
        const name = tag === null ? `the next version, ${version.text},` : `${tag.facts.name}`;
        return [
            {
                message: `${name} exists already as ${elsewhere.tag} on ${(0,verdict_words/* shortId */.m_)(elsewhere.commit)}, ${tag === null ? 'which this branch does not contain' : 'another commit'}`,
                remedy: tag === null
                    ? `merge ${elsewhere.tag} into this branch, so that its release counts`
                    : `delete ${tag.facts.name}; a version stands for one commit for ever`,
                where: tag === null ? { tag: elsewhere.tag, commit: elsewhere.commit } : { tag: tag.facts.name, commit },
                // A pull request cannot help what was tagged elsewhere before it.
                ...(facts.base === null ? {} : { softened: 'warning' }),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./build/verdict/rules/version-written.js

const SHOWN = 5;
/** Every file of `versions.files` carries the number that is published, written exactly as it is. */
const versionWritten = {
    id: 'version-written',
    level: 'error',
    check({ facts, tag, published, policy }) {
        const version = tag === null ? published : tag.version;
        const { written } = facts.project;
        if (version === null || written === undefined)
            return [];
        const commit = tag?.facts.commit ?? facts.head;
        const target = tag === null
            ? `the next version, ${version.text}`
            : `${version.text}, the version of ${tag.facts.name}`;
        const again = tag === null
            ? `write ${version.text} there, commit it and release then`
            : `delete ${tag.facts.name}, write ${version.text} there, and tag the commit that has it`;
        const findings = [];
        const unreadable = written.filter(({ problem }) => problem !== null);
        if (unreadable.length > 0)
            findings.push({
                message: `no version can be read from ${listed(unreadable, ({ path, where, problem }) => `${path}${where === '' ? '' : ` ${where}`}: ${problem}`)}`,
                remedy: 'mend the file, or what versions.files says of it',
                where: { commit, path: unreadable[0]?.path ?? '', policy: 'versions.files' },
            });
        const other = written.filter(({ found, problem }) => problem === null && found !== version.text);
        if (other.length > 0)
            findings.push({
                message: `${other.length === 1 ? 'a file carries' : `${other.length} files carry`} another number than ${target}: ${listed(other, (each) => carried(each, version.text, policy))}`,
                remedy: again,
                where: { commit, path: other[0]?.path ?? '', ...(tag === null ? {} : { tag: tag.facts.name }) },
            });
        return findings;
    },
};
/** "package.json (1.2.0 at /version)"; of another spelling of the same version, that it is one. */
function carried({ path, where, found }, wanted, { scheme }) {
    const text = found ?? '';
    const read = scheme.read(text);
    const same = read.ok && read.value.text === wanted ? ', the same version in another spelling' : '';
    const shown = text === '' ? 'nothing' : (0,base_words/* clip */.$Q)(text, 60);
    return `${path} (${shown}${where === '' ? '' : ` ${where}`}${same})`;
}
function listed(files, say) {
    const more = files.length > SHOWN ? `; and ${files.length - SHOWN} more files` : '';
    return files.slice(0, SHOWN).map(say).join('; ') + more;
}

;// CONCATENATED MODULE: ./build/verdict/rules/index.js






























/** The rules by their ids, `docs-drift` apart (see all.ts): an id without its rule does not compile. */
const RULES = {
    'line-ended': lineEnded,
    'line-phase': linePhase,
    'line-opens': lineOpens,
    'kind-unmapped': kindUnmapped,
    compatibility: compatibility,
    overclaimed: overclaimed,
    'version-grammar': versionGrammar,
    'version-order': versionOrder,
    'version-next': versionNext,
    'version-taken': versionTaken,
    'version-written': versionWritten,
    'tag-place': tagPlace,
    'tag-moved': tagMoved,
    'approval-missing': approvalMissing,
    'cadence-early': cadenceEarly,
    'cadence-overdue': cadenceOverdue,
    freeze: freeze_freeze,
    'license-stranded': licenseStranded,
    'license-giveaway': licenseGiveaway,
    'security-coverage': securityCoverage,
    'security-advisory': securityAdvisory,
    'security-mixed': securityMixed,
    'squash-message': squashMessage,
    'merge-method': mergeMethod,
    'commit-convention': commitConvention,
    'policy-shortened': policyShortened,
    'policy-floor': policy_floor/* policyFloor */.H,
    'policy-newest': policy_newest/* policyNewest */.N,
    'policy-minimum': policy_minimum/* policyMinimum */.b,
    'policy-notice': policy_notice/* policyNotice */.x,
};


/***/ }),

/***/ 9309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ policyFloor)
/* harmony export */ });
/* harmony import */ var _lines_until_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97384);

/** "An explicit end earlier than the rule gives is a violation unless `why` says why" (policy.md, *Exact semantics*, 6). */
const policyFloor = {
    id: 'policy-floor',
    level: 'error',
    check({ judged }) {
        return judged.lines.flatMap((line) => {
            const known = judged.policy.lines.known[line.id];
            if (known === undefined || known.why !== null)
                return [];
            return (line.phases ?? [])
                .filter(({ explicit, end, rule }) => explicit && (0,_lines_until_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnown */ .qE)(end) && end.to < rule.from)
                .map(({ name, end, rule }) => ({
                message: `line ${line.id}: ${name} ends on ${end.to} by lines.known, earlier than its rule gives (${(0,_lines_until_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnown */ .qE)(rule) ? rule.to : `not before ${rule.from}`})`,
                remedy: 'name the reason in why, or remove the earlier end',
                where: { line: line.id, policy: `lines.known.${line.id}.end.${name}` },
                ...(judged.own ? {} : { softened: 'note' }),
            }));
        });
    },
};


/***/ }),

/***/ 12207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ policyMinimum)
/* harmony export */ });
/* harmony import */ var _lines_calendar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58424);

/** `support.minimum`: no line may live shorter. */
const policyMinimum = {
    id: 'policy-minimum',
    level: 'error',
    check({ judged }) {
        const { minimum } = judged.policy;
        if (minimum === null)
            return [];
        return judged.lines.flatMap((line) => {
            const last = line.phases?.at(-1);
            if (last === undefined)
                return [];
            const least = (0,_lines_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .addSpan */ .ao)(line.released, minimum);
            if (last.end.to >= least)
                return [];
            return [
                {
                    message: `line ${line.id} lives from ${line.released} to ${last.end.to}, shorter than support.minimum allows (until ${least})`,
                    remedy: `let its last phase, ${last.name}, end later: until: {latest: [<the present rule>, <the minimum>]}, or a later end under lines.known`,
                    where: { line: line.id, policy: 'support.minimum' },
                    about: { until: last.end.to },
                    ...(judged.own ? {} : { softened: 'note' }),
                },
            ];
        });
    },
};


/***/ }),

/***/ 62189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ policyNewest)
/* harmony export */ });
/* harmony import */ var _lines_until_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97384);

/** "Under a time-only rule the newest line can end before a newer one exists" (policy.md, *Exact semantics*, 9). */
const policyNewest = {
    id: 'policy-newest',
    level: 'error',
    check({ judged }) {
        const newest = judged.lines.find((line) => line.newest);
        const last = newest?.phases?.at(-1);
        if (newest === undefined || last === undefined)
            return [];
        // An end whose latest possible day is known comes whether or not a newer line exists by then.
        if (last.end.to === _lines_until_js__WEBPACK_IMPORTED_MODULE_0__/* .NEVER */ .tm)
            return [];
        // A product may be given up on purpose, with its reason.
        if (last.explicit && (judged.policy.lines.known[newest.id]?.why ?? null) !== null)
            return [];
        return [
            {
                message: `the newest line, ${newest.id}, ends on ${last.end.to} even if no newer line exists by then`,
                remedy: 'let its last phase wait for a successor: until: {latest: [P18M, {newer: 1}]} with the present rule in place of P18M',
                where: { line: newest.id, policy: 'support' },
                about: { until: last.end.to },
                ...(judged.own ? {} : { softened: 'note' }),
            },
        ];
    },
};


/***/ }),

/***/ 51007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ policyNotice)
/* harmony export */ });
/* harmony import */ var _lines_calendar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58424);
/* harmony import */ var _lines_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48607);
/* harmony import */ var _lines_until_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97384);



/** `support.notice`: an end is known this long before it comes. */
const policyNotice = {
    id: 'policy-notice',
    level: 'error',
    check({ judged, facts }) {
        const { notice } = judged.policy;
        if (notice === null)
            return [];
        const late = [];
        const before = new Map((judged.before ?? []).map((line) => [line.id, line]));
        for (const line of withSuccessors(judged)) {
            const end = line.phases?.at(-1)?.end;
            if (end === undefined || !(0,_lines_until_js__WEBPACK_IMPORTED_MODULE_1__/* .isKnown */ .qE)(end) || end.to === _lines_until_js__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm || end.to < facts.today)
                continue;
            // An end that this very change sets is published today.
            const old = before.get(line.id)?.phases?.at(-1)?.end;
            const now = old !== undefined &&
                judged.lines.find(({ id }) => id === line.id)?.phases?.at(-1)?.end.to === end.to &&
                old.to !== end.to;
            const since = now && end.since < facts.today ? facts.today : end.since;
            if (since !== '' && (0,_lines_calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .subtractSpan */ .XT)(end.to, notice) < since)
                late.push({ line, end: end.to, since });
        }
        const first = late[0];
        if (first === undefined)
            return [];
        const finding = {
            message: `the end of ${late.length === 1 ? `line ${first.line.id}` : `lines ${late.map(({ line }) => line.id).join(', ')}`} is not known support.notice ahead: ${words(first, facts.today)}`,
            remedy: 'let the last phase go on for at least the notice after its anchor, for instance until: {newer: 2, plus: P6M}',
            where: { line: first.line.id, policy: 'support.notice' },
            about: { lines: late.map(({ line }) => line.id).join(', ') },
        };
        return [judged.own ? finding : { ...finding, softened: 'note' }];
    },
};
const FUTURE = 3000;
function words({ line, end, since }, today) {
    if (since < `${FUTURE}`)
        return `${line.id} ends on ${end}, which ${since >= today ? 'is first published' : 'was first known'} on ${since}`;
    return `by its rule ${line.id} ends ${end === since ? 'on the very day on which the end becomes known' : 'too soon after the day on which the end becomes known'}`;
}
/**
 * The lines as they would be with successors in a far future: then every end that waits for a newer line is known,
 * and so is how long before.
 */
function withSuccessors({ policy, lines, stable }) {
    const successors = [];
    const { by } = policy.lines;
    const add = (parts, years) => {
        const day = (0,_lines_calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .addSpan */ .ao)(`${FUTURE}-01-01`, { years, months: 0, weeks: 0, days: 0 });
        successors.push({ version: policy.scheme.of(parts), day });
    };
    const first = by[0];
    const last = by.at(-1);
    const steps = 12;
    for (let step = 1; step <= steps; step++) {
        if (by.length > 1)
            for (const parts of highestOfMajors(lines, policy))
                add({ ...parts, [last]: (parts[last] ?? 0) + step }, step);
        add({ [first]: Math.max(0, ...lines.map((line) => line.parts[first] ?? 0)) + step }, steps + step);
    }
    const existing = new Set(lines.map(({ id }) => id));
    return (0,_lines_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOn */ .Bo)('9990-01-01', [...stable, ...successors], policy.lines, policy.scheme).filter(({ id }) => existing.has(id));
}
function highestOfMajors(lines, policy) {
    const major = (0,_lines_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .majorPart */ .hd)(policy.lines.by);
    const majors = new Map();
    // Newest first: the first one of each major is its highest.
    for (const line of lines)
        if (!majors.has(line.parts[major] ?? 0))
            majors.set(line.parts[major] ?? 0, line.parts);
    return [...majors.values()];
}


/***/ })

};
