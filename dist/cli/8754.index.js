export const id = 8754;
export const ids = [8754];
export const modules = {

/***/ 59909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   zN: () => (/* binding */ some)
/* harmony export */ });
/** "a, b and c". */
function listed(names) {
    return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
/** "a, b and 6 more". */
function some(names, most = 3) {
    if (names.length <= most)
        return listed(names);
    return `${names.slice(0, most).join(', ')} and ${names.length - most} more`;
}
/** "1 tag", "3 tags". */
function count(number, what, many = `${what}s`) {
    return `${number} ${number === 1 ? what : many}`;
}
/** A text of at most so many characters; where some had to go, "…" stands for them. */
function clip(text, most) {
    const characters = text.length > most ? [...text] : [];
    return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text;
}


/***/ }),

/***/ 9969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isBreakingFooter),
/* harmony export */   v: () => (/* binding */ parseMessage)
/* harmony export */ });
/* harmony import */ var conventional_commits_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34674);

// Items 1, 4 and 5: a noun, an optional scope in parentheses, an optional "!", then colon and space. The whole
// line must fit, so that "docs: what !: means" is no break and "Merge feat: x" no feature.
const HEADER = /^([A-Za-z][\w-]*)(?:\(([^()]+)\))?(!)?: +(\S.*)$/;
// Item 8: a word token with - in place of spaces, then ": " or " #"; item 9: BREAKING CHANGE is the exception, and by
// item 12 a colon follows it. git takes the blank off the end of a line, so a description may begin on the next one.
const FOOTER = /^(BREAKING[ -]CHANGE(?=: )|(?!BREAKING-CHANGE )[A-Za-z][\w-]*)(?:: | (?=#))(.*)$/;
const BREAK_ALONE = /^BREAKING[ -]CHANGE:$/;
const BULLET = /^[*-] +(.*)$/;
const parser = new conventional_commits_parser__WEBPACK_IMPORTED_MODULE_0__/* .CommitParser */ .Jf({
    headerPattern: HEADER,
    headerCorrespondence: ['type', 'scope', 'breaking', 'description'],
    // What follows belongs to the body, which this parser is not asked about.
    issuePrefixes: [],
    referenceActions: [],
    noteKeywords: [],
    mergePattern: /(?!)/,
    revertPattern: /(?!)/,
});
function parseMessage(raw) {
    const lines = withoutComments(raw)
        .replace(/^\s*\n/, '')
        .split(/\r\n|\n|\r/);
    // git shows a subject without the white space around it, so that is what its author saw.
    const subject = (lines[0] ?? '').trim();
    const body = lines.slice(1);
    return {
        subject,
        header: parseHeader(subject),
        footers: footersOf(body),
        bullets: body.flatMap((line) => {
            const bullet = BULLET.exec(line);
            const header = bullet === null ? null : parseHeader((bullet[1] ?? '').trimEnd());
            return header === null ? [] : [header];
        }),
        body,
    };
}
/**
 * What a template left behind in an HTML comment is nobody's statement. Only closed comments go, and none that begins
 * in the subject: "fix: escape <!--" must not take a BREAKING CHANGE below it away.
 */
function withoutComments(raw) {
    const template = /^\s*<!--/.test(raw);
    const subject = template ? -1 : raw.trimStart().search(/[\r\n]|$/) + raw.length - raw.trimStart().length;
    let kept = '';
    let from = 0;
    for (;;) {
        const open = raw.indexOf('<!--', Math.max(from, subject));
        const close = open < 0 ? -1 : raw.indexOf('-->', open);
        if (close < 0)
            return kept + raw.slice(from);
        kept += raw.slice(from, open);
        from = close + 3;
    }
}
function parseHeader(line) {
    // The library trips over empty text, and a header that long is no header: nobody reads it as one.
    if (line.length > 10_000 || !HEADER.test(line))
        return null;
    const found = parser.parse(line);
    if (typeof found.type !== 'string' || typeof found.description !== 'string')
        return null;
    return {
        type: found.type.toLowerCase(),
        scope: found.scope?.trim().toLowerCase() ?? null,
        breaking: found.breaking === '!',
        description: found.description,
        text: line,
    };
}
/**
 * Footers begin after a blank line (item 8), with the first paragraph whose first line is one; from there on every
 * line that starts with a token starts a footer, and all else continues its value (item 10). So the footers of a
 * commit in the middle of a squash count.
 */
function footersOf(body) {
    const footers = [];
    let inFooters = false;
    let blankBefore = false;
    for (const [index, line] of body.entries()) {
        const blank = line.trim() === '';
        const wrapped = BREAK_ALONE.test(line) && (body[index + 1] ?? '').trim() !== '';
        const found = inFooters || blankBefore ? FOOTER.exec(wrapped ? `${line} ` : line) : null;
        if (found !== null) {
            inFooters = true;
            footers.push({ token: found[1], value: [found[2] ?? ''] });
        }
        else if (inFooters) {
            footers.at(-1)?.value.push(line);
        }
        blankBefore = blank;
    }
    return footers.map(({ token, value }) => ({ token, value: value.join('\n').trim() }));
}
/** "A BREAKING CHANGE footer" (items 12 and 16): upper case, with its colon, and with a description. */
function isBreakingFooter(footer) {
    return (footer.token === 'BREAKING CHANGE' || footer.token === 'BREAKING-CHANGE') && footer.value !== '';
}


/***/ }),

/***/ 5319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ visibleSurfaces)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_mapping_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17118);



/** Where such files usually lie. */
const FOLDERS = [
    '',
    'api',
    'docs',
    'graphql',
    'openapi',
    'proto',
    'schema',
    'spec',
    'src',
];
/** Which checker a file is for, by its name. */
const FILES = [
    [/^(?:openapi|swagger)\.(?:ya?ml|json)$/i, 'openapi'],
    [/^schema\.(?:graphqls?|gql)$/i, 'graphql'],
    [/\.proto$/i, 'protobuf'],
];
const LARGEST_MANIFEST = 1024 * 1024;
/**
 * Surfaces that a work tree shows by the names of a few files: no process is started, and no folder is searched through.
 * What they are shows in the policy that `init` proposes and in the note of `check`, where no policy names any.
 */
function visibleSurfaces(top) {
    const found = new Map();
    const names = namesIn(top);
    const entry = names.includes('package.json') ? declarationsOf(top) : null;
    if (entry !== null)
        found.set('typescript', entry).set('package', 'package.json');
    for (const folder of FOLDERS) {
        if (folder !== '' && !names.includes(folder))
            continue;
        for (const name of folder === '' ? names : namesIn(node_path__WEBPACK_IMPORTED_MODULE_1__.join(top, folder)))
            for (const [pattern, checker] of FILES)
                if (pattern.test(name) && !found.has(checker))
                    found.set(checker, folder === '' ? name : `${folder}/${name}`);
    }
    return [...found].map(([checker, file]) => ({ checker, file }));
}
function namesIn(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).sort();
    }
    catch {
        return [];
    }
}
/** The declarations that a package is published with; null where it names none. */
function declarationsOf(top) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(top, 'package.json');
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).size > LARGEST_MANIFEST)
            return null;
        const read = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'));
        if (!(0,_base_mapping_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .p)(read) || read.private === true)
            return null;
        const types = read.types ?? read.typings;
        if (typeof types === 'string' && types !== '')
            return types.replace(/^\.\//, '');
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(top, 'index.d.ts')) ? 'index.d.ts' : null;
    }
    catch {
        return null;
    }
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


/***/ })

};
