export const id = 5679;
export const ids = [5679];
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

/***/ 55689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lines: () => (/* binding */ lines_lines),
  linesOfRepository: () => (/* binding */ linesOfRepository)
});

// EXTERNAL MODULE: ./build/base/problem.js
var problem = __webpack_require__(49299);
// EXTERNAL MODULE: ./build/hosts/files.js
var files = __webpack_require__(43803);
// EXTERNAL MODULE: ./build/lines/calendar.js
var calendar = __webpack_require__(58424);
// EXTERNAL MODULE: ./build/lines/lines.js
var lines = __webpack_require__(48607);
// EXTERNAL MODULE: ./build/lines/releases.js
var releases = __webpack_require__(87984);
// EXTERNAL MODULE: ./build/lines/until.js
var until = __webpack_require__(97384);
// EXTERNAL MODULE: ./build/report/safe.js
var safe = __webpack_require__(570);
// EXTERNAL MODULE: ./build/report/table.js
var table = __webpack_require__(71799);
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
var gathered = __webpack_require__(60882);
// EXTERNAL MODULE: ./build/versions/scheme.js
var scheme = __webpack_require__(68401);
// EXTERNAL MODULE: ./build/commands/gather/policy-file.js
var policy_file = __webpack_require__(20596);
// EXTERNAL MODULE: ./build/commands/options.js
var commands_options = __webpack_require__(59165);
;// CONCATENATED MODULE: ./build/commands/lines.js










/** Every line with its phase and the day each phase ends. @param releases a file that takes the place of the tags */
async function lines_lines(options, releases) {
    const { today, found } = releases === null ? await linesOfRepository(options) : await fromFile(options, releases);
    return { json: linesJson(today, found), text: (style) => linesText(today, found, style), exit: 0 };
}
/** The lines that the tags of the repository show. */
async function linesOfRepository(options) {
    const { policy } = await (0,policy_file/* findPolicy */.i6)(options);
    const today = (0,commands_options/* todayOf */.X)(options, policy.timezone);
    const { tags } = await options.history.tags(policy.tags);
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
