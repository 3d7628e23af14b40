export const id = 689;
export const ids = [689];
export const modules = {

/***/ 5689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lines: () => (/* binding */ lines_lines),
  linesOfRepository: () => (/* binding */ linesOfRepository)
});

// EXTERNAL MODULE: ./build/base/problem.js
var problem = __webpack_require__(9299);
// EXTERNAL MODULE: ./build/hosts/files.js
var files = __webpack_require__(3803);
// EXTERNAL MODULE: ./build/lines/calendar.js
var calendar = __webpack_require__(8424);
// EXTERNAL MODULE: ./build/lines/lines.js
var lines = __webpack_require__(8607);
// EXTERNAL MODULE: ./build/lines/releases.js
var releases = __webpack_require__(7984);
// EXTERNAL MODULE: ./build/lines/until.js
var until = __webpack_require__(7384);
// EXTERNAL MODULE: ./build/report/safe.js
var safe = __webpack_require__(570);
// EXTERNAL MODULE: ./build/report/table.js
var table = __webpack_require__(1799);
;// CONCATENATED MODULE: ./build/report/lines.js



/** The lines in the shape of DESIGN.md. */
function linesJson(today, lines) {
    return { today, lines: lines.map(lineJson) };
}
function lineJson(line) {
    return {
        id: line.id,
        name: line.name,
        released: line.released,
        latest: line.latest?.text ?? null,
        newest: line.newest,
        track: line.track,
        phase: line.phase,
        phases: (line.phases ?? []).map(phaseJson),
    };
}
function phaseJson({ name, allow, end }) {
    const known = (0,until/* isKnown */.qE)(end);
    return {
        name,
        allow,
        until: known ? end.to : null,
        notBefore: known || end.from === '' ? null : end.from,
        notAfter: known || end.to === until/* NEVER */.tm ? null : end.to,
    };
}
/** An aligned table for people, newest line first. */
function linesText(today, lines, style) {
    if (lines.length === 0)
        return `no release line exists on ${today}\n`;
    const named = lines.some(({ name }) => name !== null);
    const tracked = lines.some(({ track }) => track !== null);
    const head = [
        'line',
        ...(named ? ['name'] : []),
        'released',
        'latest',
        ...(tracked ? ['track'] : []),
        'phase',
        'ends',
    ].map(style.bold);
    const rows = lines.map((line) => [
        (0,safe/* logText */.kc)(line.id),
        ...(named ? [(0,safe/* logText */.kc)(line.name ?? '')] : []),
        line.released,
        line.latest?.text ?? '-',
        ...(tracked ? [(0,safe/* logText */.kc)(line.track ?? '-')] : []),
        phaseCell(line, style),
        (line.phases ?? []).map((phase) => phaseWords(phase, line.phase === phase.name, style)).join(', '),
    ]);
    return `${(0,table/* table */.t)([head, ...rows]).join('\n')}\n`;
}
function phaseCell({ phase }, style) {
    if (phase === null)
        return style.dim('-');
    return phase === 'ended' ? style.red(phase) : style.green((0,safe/* logText */.kc)(phase));
}
function phaseWords({ name, end }, current, style) {
    const text = `${(0,safe/* logText */.kc)(name)} ${endWords(end)}`;
    return current ? style.bold(text) : text;
}
/** "2027-04-30", "never ends", "not before …", or "not known yet". */
function endWords(end) {
    if ((0,until/* isKnown */.qE)(end))
        return end.to === until/* NEVER */.tm ? 'never ends' : end.to;
    const bounds = [
        ...(end.from === '' ? [] : [`not before ${end.from}`]),
        ...(end.to === until/* NEVER */.tm ? [] : [`not after ${end.to}`]),
    ];
    return bounds.length === 0 ? 'not known yet' : bounds.join(', ');
}

// EXTERNAL MODULE: ./build/verdict/gathered.js
var gathered = __webpack_require__(882);
// EXTERNAL MODULE: ./build/versions/scheme.js
var scheme = __webpack_require__(8401);
// EXTERNAL MODULE: ./build/commands/complete.js
var complete = __webpack_require__(4696);
// EXTERNAL MODULE: ./build/commands/options.js
var commands_options = __webpack_require__(9165);
// EXTERNAL MODULE: ./build/commands/policy-file.js
var policy_file = __webpack_require__(3212);
;// CONCATENATED MODULE: ./build/commands/lines.js











/** Every line with its phase and the day each phase ends. @param releases a file that takes the place of the tags */
async function lines_lines(options, releases) {
    const { today, found } = releases === null ? await linesOfRepository(options) : await fromFile(options, releases);
    return { json: linesJson(today, found), text: (style) => linesText(today, found, style), exit: 0 };
}
/** The lines that the tags of the repository show. */
async function linesOfRepository(options) {
    const info = await options.opened.info;
    const { policy } = await (0,policy_file/* findPolicy */.i6)(options);
    const today = (0,commands_options/* todayOf */.X)(options, policy.timezone);
    const { tags } = await (0,complete/* completeTags */.dT)(options, info, policy);
    return {
        today,
        found: [...(0,gathered/* linesToday */.pe)(today, (0,releases/* releasesOf */.w0)(tags, policy.tags, today, policy.timezone), policy).lines],
    };
}
async function fromFile(options, file) {
    const { policy } = await (0,policy_file/* policyOrPreset */.DJ)(options);
    const today = (0,commands_options/* todayOf */.X)(options, policy.timezone);
    const versions = parseReleases((0,files/* readNamed */.Mk)(file, 'releases file'), file, policy);
    return {
        today,
        found: (0,lines/* linesOn */.Bo)(today, versions.filter(({ day, version }) => day <= today && (0,scheme/* isStable */.MQ)(version)), policy.lines, policy.scheme),
    };
}
/** `[{"version": "6.0.0", "date": "2026-01-31"}, …]`; a version may be written as its tag. */
function parseReleases(text, file, policy) {
    const shape = '[{"version": "6.0.0", "date": "2026-01-31"}]';
    let entries;
    try {
        entries = JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch (error) {
        throw (0,problem/* mistake */.RT)('bad-releases', `${file} is no JSON: ${error instanceof Error ? error.message : String(error)}`, `write a list such as ${shape}`);
    }
    if (!Array.isArray(entries))
        throw (0,problem/* mistake */.RT)('bad-releases', `${file} holds no list`, `write a list such as ${shape}`);
    return entries.map((entry, index) => {
        const { version, date } = (typeof entry === 'object' && entry !== null ? entry : {});
        const where = `${file}: entry ${index + 1}`;
        if (typeof version !== 'string' || typeof date !== 'string')
            throw (0,problem/* mistake */.RT)('bad-releases', `${where} has no version and date as text`, `write entries such as ${shape}`);
        const parsed = policy.scheme.parse(version);
        const read = parsed.ok ? parsed : policy.tags.read(version);
        if (!read.ok) {
            const { code, message, remedy } = parsed.ok ? read.fault : parsed.fault;
            throw (0,problem/* mistake */.RT)(code, `${where}: ${message}`, remedy);
        }
        const day = (0,calendar/* parseDay */.Iq)(date);
        if (!day.ok)
            throw (0,problem/* mistake */.RT)(day.fault.code, `${where}: ${day.fault.message}`, day.fault.remedy);
        return { version: read.value, day: day.value };
    });
}


/***/ }),

/***/ 1799:
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

/***/ 882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ boundOfTag),
/* harmony export */   Fr: () => (/* binding */ predecessorOf),
/* harmony export */   ju: () => (/* binding */ lastReleaseOf),
/* harmony export */   pe: () => (/* binding */ linesToday),
/* harmony export */   yc: () => (/* binding */ carryVersion)
/* harmony export */ });
/* harmony import */ var _lines_branch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9634);
/* harmony import */ var _lines_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8607);
/* harmony import */ var _lines_releases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7984);
/* harmony import */ var _versions_scheme_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8401);




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
    const line = (0,_lines_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .lineId */ .W9)(version.parts, by, scheme);
    const idOf = (release) => (0,_lines_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .lineId */ .W9)(release.version.parts, by, scheme);
    const existed = releases.stable.filter((release) => release.time <= time || contains.has(release.tag));
    const below = existed.filter((release) => scheme.compare(release.version, version) < 0);
    const own = below.filter((release) => idOf(release) === line);
    if (own.length > 0)
        return best(own.filter((release) => contains.has(release.tag)), scheme.compare);
    if (policy.lines.order === 'version')
        return best(below, scheme.compare);
    // Lines follow each other by date: 15.0 came after 42.3.
    const opened = new Map();
    for (const release of existed)
        opened.set(idOf(release), Math.min(opened.get(idOf(release)) ?? release.time, release.time));
    const others = existed.filter((release) => idOf(release) !== line);
    const newest = Math.max(...others.map((release) => opened.get(idOf(release)) ?? 0));
    return best(others.filter((release) => opened.get(idOf(release)) === newest), scheme.compare);
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


/***/ })

};
