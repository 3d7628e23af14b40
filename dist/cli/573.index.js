export const id = 573;
export const ids = [573];
export const modules = {

/***/ 4696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GL: () => (/* binding */ completeBranches),
/* harmony export */   Oc: () => (/* binding */ firstReachable),
/* harmony export */   Q7: () => (/* binding */ completeCommits),
/* harmony export */   Si: () => (/* binding */ completeSince),
/* harmony export */   dT: () => (/* binding */ completeTags)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9299);
/* harmony import */ var _hosts_deepen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1387);
/* harmony import */ var _hosts_remote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3284);
/* harmony import */ var _hosts_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5426);




/**
 * The tags of the project: the clone's, and the remote's where the clone may lack some, because it is shallow or
 * holds no release at all.
 *
 * @throws Problem where releases may exist that cannot be seen from here
 */
async function completeTags(options, info, policy) {
    const { git, progress } = options;
    const refs = await options.opened.refs;
    const released = refs.tags.some(({ name }) => policy.tags.read(name).ok);
    if (!info.shallow && released && options.askRemote === undefined)
        return refs;
    const remote = await (0,_hosts_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .readRemote */ .Zz)(git);
    if (remote === null) {
        if (info.shallow)
            throw (0,_hosts_deepen_js__WEBPACK_IMPORTED_MODULE_1__/* .tooShallow */ .Z7)('there is no remote to ask for the rest');
        return refs;
    }
    const offered = await (0,_hosts_remote_js__WEBPACK_IMPORTED_MODULE_2__/* .remoteTags */ .uv)(git, remote);
    if (offered === null) {
        if (info.shallow)
            throw (0,_hosts_deepen_js__WEBPACK_IMPORTED_MODULE_1__/* .tooShallow */ .Z7)(`${remote} did not answer`);
        if (released && options.askRemote === 'must')
            throw (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .undecided */ .oo)('remote-silent', `${remote} did not answer which versions exist already`, 'check the network and the right to read the remote; nothing was changed');
        if (released)
            return refs;
        throw (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .undecided */ .oo)('tags-missing', `this clone has no release tag, and ${remote} did not answer whether it has some`, `fetch them: git fetch --tags ${remote}`);
    }
    const here = new Set(refs.tags.map(({ name }) => name));
    const missing = offered
        .map(({ name }) => name)
        .filter((name) => !here.has(name) && (policy.tags.read(name).ok || policy.tags.readTested(name) !== null));
    if (missing.length === 0)
        return refs;
    progress(`fetching ${missing.length} release tags from ${remote}`);
    await (0,_hosts_remote_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchTags */ .un)(git, remote, missing, info.shallow);
    return (0,_hosts_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .readRefs */ .n6)(git);
}
/** Makes sure that commits which an event or the user names are here. */
async function completeCommits(options, info, commits) {
    const { git, progress } = options;
    const missing = [];
    for (const commit of commits)
        if (/^[0-9a-f]{40,64}$/.test(commit) && !(await (0,_hosts_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCommit */ .QE)(git, commit)))
            missing.push(commit);
    if (missing.length === 0)
        return;
    const remote = await (0,_hosts_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .readRemote */ .Zz)(git);
    if (remote === null)
        return;
    progress(`fetching ${missing.length === 1 ? 'a commit' : `${missing.length} commits`} from ${remote}`);
    await (0,_hosts_deepen_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchCommits */ .Bj)(git, remote, missing, info.shallow);
}
/**
 * Makes sure that all commits since a release are here.
 *
 * @param decided the release that the commits follow; null before the first one
 */
async function completeSince(options, info, tips, decided) {
    const { git, progress } = options;
    // Looking for the release may have completed the clone.
    if (!info.shallow || !(await (0,_hosts_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .isShallow */ .fE)(git)))
        return;
    const remote = await remoteOf(options);
    if (decided !== null) {
        if (await (0,_hosts_deepen_js__WEBPACK_IMPORTED_MODULE_1__/* .holdsSince */ .tO)(git, tips, decided.commit))
            return;
        progress(`fetching the history since ${decided.tag} from ${remote}`);
        if (await (0,_hosts_deepen_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchSince */ .Jr)(git, remote, tips, decided))
            return;
    }
    progress(`fetching the whole history from ${remote}`);
    await (0,_hosts_deepen_js__WEBPACK_IMPORTED_MODULE_1__/* .unshallow */ .QG)(git, remote);
    await mustBeComplete(options);
}
/**
 * The first candidate that the commit contains; null where it contains none.
 *
 * @param candidates the releases that may be it, best first
 */
async function firstReachable(options, info, candidates, from, tips) {
    const { git, progress } = options;
    const [best] = candidates;
    if (best === undefined)
        return null;
    if (info.shallow && !(await (0,_hosts_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .isAncestor */ .QX)(git, best.commit, from))) {
        const remote = await remoteOf(options);
        progress(`fetching the history since ${best.tag} from ${remote}`);
        const fetched = await (0,_hosts_deepen_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchSince */ .Jr)(git, remote, tips, best);
        if (fetched && (await standsOn(options, from, best.commit)))
            return best;
        await (0,_hosts_deepen_js__WEBPACK_IMPORTED_MODULE_1__/* .unshallow */ .QG)(git, remote);
        await mustBeComplete(options);
    }
    if (await (0,_hosts_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .isAncestor */ .QX)(git, best.commit, from))
        return best;
    if (candidates.length === 1)
        return null;
    const within = new Set(await (0,_hosts_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .tagsWithin */ .Fz)(git, from));
    return candidates.find(({ tag }) => within.has(tag)) ?? null;
}
/**
 * Whether a commit's visible history ends at a release: the history was cut right above it, so the cut commits still
 * name it as a parent in their own text.
 */
async function standsOn({ git }, from, release) {
    if (from === release)
        return true;
    return (await (0,_hosts_deepen_js__WEBPACK_IMPORTED_MODULE_1__/* .endsOf */ .oI)(git, [from])).some((parents) => parents.includes(release));
}
/** Fetches every branch, so that it can be said which ones contain a tag. */
async function completeBranches(options, info) {
    if (!info.shallow)
        return;
    const remote = await (0,_hosts_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .readRemote */ .Zz)(options.git);
    if (remote === null)
        throw (0,_hosts_deepen_js__WEBPACK_IMPORTED_MODULE_1__/* .tooShallow */ .Z7)('there is no remote to ask for the rest');
    options.progress(`fetching the branches of ${remote}`);
    if (!(await (0,_hosts_deepen_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchBranches */ .r4)(options.git, remote, true)))
        throw (0,_hosts_deepen_js__WEBPACK_IMPORTED_MODULE_1__/* .tooShallow */ .Z7)(`${remote} did not give its branches`);
}
async function remoteOf({ git }) {
    const remote = await (0,_hosts_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .readRemote */ .Zz)(git);
    if (remote === null)
        throw (0,_hosts_deepen_js__WEBPACK_IMPORTED_MODULE_1__/* .tooShallow */ .Z7)('there is no remote to ask for the rest');
    return remote;
}
async function mustBeComplete({ git }) {
    if (await (0,_hosts_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .isShallow */ .fE)(git))
        throw (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .undecided */ .oo)('history-too-shallow', "the remote's own history is cut off, so the changes since the last release are not all there", _hosts_deepen_js__WEBPACK_IMPORTED_MODULE_1__/* .MEND */ .zT);
}


/***/ }),

/***/ 1387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ fetchCommits),
/* harmony export */   Jr: () => (/* binding */ fetchSince),
/* harmony export */   QG: () => (/* binding */ unshallow),
/* harmony export */   Z7: () => (/* binding */ tooShallow),
/* harmony export */   mj: () => (/* binding */ filtered),
/* harmony export */   oI: () => (/* binding */ endsOf),
/* harmony export */   r4: () => (/* binding */ fetchBranches),
/* harmony export */   tO: () => (/* binding */ holdsSince),
/* harmony export */   zT: () => (/* binding */ MEND)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9299);

/**
 * Completing a shallow clone as cheaply as the server allows: first exactly the commits since the last release, then
 * deeper in steps, then everything. Trees stay away (`tree:0`): only commits are read.
 */
/** The one-line mend for a clone that cannot be completed here. */
const MEND = 'complete the clone: git fetch --unshallow --tags, or with actions/checkout: fetch-depth: 0';
/**
 * Fetches the history of these commits as far as it is not part of a release's.
 *
 * @returns false where the server refused, or where it cannot be told that exactly the release's history was cut off;
 *   then {@link unshallow} is left
 */
async function fetchSince(git, remote, commits, release) {
    const open = commits.filter((commit) => commit !== release.commit);
    // One by one: a server passes over a released commit among others, and refuses it alone.
    for (const commit of open) {
        const result = await filtered(git, remote, [
            COMMITS_ONLY,
            `--shallow-exclude=refs/tags/${release.tag}`,
            '--end-of-options',
            remote,
            commit,
        ]);
        if (result.status !== 0)
            return false;
    }
    // A commit is cut from all its parents or from none: of a merge with a released parent, the other side is lost.
    return (await endsOf(git, [...open, `^${release.commit}`])).every(({ length }) => length < 2);
}
/** For each commit where the visible history ends: the parents that it has in truth, none for a root. */
async function endsOf(git, range) {
    const ends = await git.ask(['rev-list', '--max-parents=0', '--end-of-options', ...range]);
    const listed = await git.ask(['log', '--no-walk=unsorted', '--format=%H %P', '--stdin'], {
        input: ends,
        env: { GIT_SHALLOW_FILE: '' },
    });
    return rows(listed).map(([, ...parents]) => parents);
}
function rows(listed) {
    return listed
        .split('\n')
        .map((row) => row.split(' ').filter(Boolean))
        .filter((row) => row.length > 0);
}
/**
 * Whether all commits since a release are here already: each has its parents, and those lead to the release. Then
 * nothing need be fetched, which would cut the clone where the release is.
 */
async function holdsSince(git, commits, release) {
    const listed = await git.run(['rev-list', '--parents', '--end-of-options', ...commits, `^${release}`]);
    if (listed.status !== 0)
        return false;
    const since = rows(listed.stdout);
    const known = new Set([release, ...since.map(([commit]) => commit)]);
    return since.every(([, ...parents]) => parents.length > 0 && parents.every((parent) => known.has(parent)));
}
/**
 * git remembers the filter of a fetch and would lay it over every later one, of the user too. What is missing still
 * comes when it is asked for; only the filter is forgotten, unless it was there before.
 */
async function filtered(git, remote, args, options = {}) {
    const key = `remote.${remote}.partialclonefilter`;
    const before = await git.run(['config', '--local', '--get', key]);
    try {
        return await git.run(['fetch', ...QUIET, ...args], options);
    }
    finally {
        if (before.status !== 0)
            await git.run(['config', '--local', '--unset', key]);
    }
}
/** Fetches everything that is missing, without trees and files. */
async function unshallow(git, remote) {
    const result = await filtered(git, remote, [COMMITS_ONLY, '--unshallow', '--end-of-options', remote]);
    if (result.status !== 0 && !/--unshallow on a complete repository/.test(result.stderr))
        throw tooShallow(`${remote} did not give the missing history`);
}
/**
 * Fetches single commits that this clone does not have, with their trees, so that files can be read at them.
 *
 * @param shallow whether the clone is shallow: then their history stays away for now
 */
async function fetchCommits(git, remote, commits, shallow) {
    const depth = shallow ? ['--depth=1', '--filter=blob:none'] : [];
    const result = await filtered(git, remote, [...depth, '--end-of-options', remote, ...commits]);
    return result.status === 0;
}
/** Fetches all branches with their whole history. */
async function fetchBranches(git, remote, shallow) {
    const result = await filtered(git, remote, [
        ...(shallow ? [COMMITS_ONLY, '--unshallow'] : []),
        '--end-of-options',
        remote,
        `+refs/heads/*:refs/remotes/${remote}/*`,
    ]);
    return result.status === 0;
}
function tooShallow(why) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .undecided */ .oo)('history-too-shallow', `this clone is shallow, so the changes since the last release are not all here: ${why}`, MEND);
}
const QUIET = [
    '--quiet',
    '--no-tags',
    '--no-auto-maintenance',
    '--no-write-fetch-head',
    '--no-recurse-submodules',
];
const COMMITS_ONLY = '--filter=tree:0';


/***/ }),

/***/ 3284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gX: () => (/* binding */ remoteUrl),
/* harmony export */   l5: () => (/* binding */ remoteBranches),
/* harmony export */   un: () => (/* binding */ fetchTags),
/* harmony export */   uv: () => (/* binding */ remoteTags)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9299);
/* harmony import */ var _deepen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1387);


/** The remote's tags, or null where it did not answer. @param patterns refs to ask for; all tags without */
async function remoteTags(git, remote, patterns = []) {
    const asked = patterns.flatMap((name) => [`refs/tags/${name}`, `refs/tags/${name}^{}`]);
    const answer = await git.run(['ls-remote', '--quiet', '--tags', '--end-of-options', remote, ...asked]);
    if (answer.status !== 0)
        return null;
    const tags = new Map();
    for (const line of answer.stdout.split('\n')) {
        const found = /^([0-9a-f]{40,64})\trefs\/tags\/(.+?)(\^\{\})?$/.exec(line);
        if (found === null)
            continue;
        const [, object = '', name = '', peeled] = found;
        const before = tags.get(name);
        // The peeled entry follows the tag's own one.
        tags.set(name, peeled === undefined
            ? { object, commit: object }
            : { object: before?.object ?? object, commit: object });
    }
    return [...tags].map(([name, tag]) => ({ name, ...tag }));
}
/** Fetches tags that this clone lacks, without touching those it has. */
async function fetchTags(git, remote, names, shallow) {
    if (names.length === 0)
        return;
    const input = names.map((name) => `refs/tags/${name}:refs/tags/${name}\n`).join('');
    const depth = shallow ? ['--depth=1', '--filter=tree:0'] : [];
    const result = await (0,_deepen_js__WEBPACK_IMPORTED_MODULE_1__/* .filtered */ .mj)(git, remote, [...depth, '--stdin', '--end-of-options', remote], { input });
    if (result.status !== 0)
        throw (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .undecided */ .oo)('tags-missing', `the tags of ${remote} could not be fetched`, `run: git fetch --tags ${remote}`);
}
/** The branches of a remote, or null where it did not answer. */
async function remoteBranches(git, remote) {
    const answer = await git.run(['ls-remote', '--quiet', '--heads', '--end-of-options', remote]);
    if (answer.status !== 0)
        return null;
    return answer.stdout.split('\n').flatMap((line) => /\trefs\/heads\/(.+)$/.exec(line)?.[1] ?? []);
}
/** Where a remote is: `https://github.com/…`, or a path. */
async function remoteUrl(git, remote) {
    const answer = await git.run(['remote', 'get-url', '--', remote]);
    return answer.status === 0 ? answer.stdout.trim() : null;
}


/***/ }),

/***/ 8607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ linesOn),
/* harmony export */   W9: () => (/* binding */ lineId),
/* harmony export */   hV: () => (/* binding */ ENDED),
/* harmony export */   hd: () => (/* binding */ majorPart)
/* harmony export */ });
/* unused harmony export phaseOn */
/* harmony import */ var _versions_scheme_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8401);
/* harmony import */ var _match_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5197);
/* harmony import */ var _until_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7384);



const ENDED = 'ended';
/** The id of the line that a version belongs to, as its numbers are formatted: `6`, `24.04`. */
function lineId(parts, by, scheme) {
    // Asked for every release, and nearly always of one part.
    const [first] = by;
    if (by.length === 1 && first !== undefined)
        return scheme.write(first, parts[first] ?? 0);
    return by.map((part) => scheme.write(part, parts[part] ?? 0)).join('.');
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
        const own = Object.fromEntries(rules.by.map((part) => [part, (0,_versions_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(parts, part)]));
        return [{ id, parts: own, numbers: Object.values(own), released: since, latest, known }];
    });
}
/** Oldest first. */
function order(lines, by) {
    const version = (a, b) => (0,_versions_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .compareParts */ .ql)(Object.keys(a.parts), a.parts, b.parts);
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
        const rule = (0,_until_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(phase.until, anchors(ends));
        const explicit = line.known !== undefined && Object.hasOwn(line.known.end, phase.name);
        const end = explicit ? explicitEnd(line.known?.end[phase.name] ?? null) : rule;
        ends.set(phase.name, end);
        return { name: phase.name, allow: phase.allow, end, rule, explicit };
    });
}
/** "An explicit null is open" (semantics, 6). */
function explicitEnd(day) {
    return day === null ? _until_js__WEBPACK_IMPORTED_MODULE_0__/* .OPEN */ .vP : { from: day, to: day, since: '' };
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
        after: (phase) => ends.get(phase) ?? _until_js__WEBPACK_IMPORTED_MODULE_0__/* .OPEN */ .vP,
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

/***/ 7984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BR: () => (/* binding */ highest),
/* harmony export */   eH: () => (/* binding */ datedVersions),
/* harmony export */   w0: () => (/* binding */ releasesOf)
/* harmony export */ });
/* harmony import */ var _versions_scheme_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8401);
/* harmony import */ var _calendar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8424);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8607);



/**
 * Reads releases from tags. "Releases dated after `today` do not exist"; two spellings of one version on one commit
 * are one release (policy.md, *Decisions*).
 *
 * @param without a tag to leave out: the one under judgement
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
    const limit = (0,_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .endOfDay */ .D0)(today, timezone);
    const found = new Map();
    const tested = [];
    const ignored = [];
    for (const tag of tags) {
        if (tag.name === without || tag.time >= limit)
            continue;
        const read = style.read(tag.name);
        if (!read.ok) {
            const version = style.readTested(tag.name);
            if (version === null)
                ignored.push(tag.name);
            else
                tested.push({ version, tag: tag.name, commit: tag.commit, time: tag.time });
            continue;
        }
        const release = { version: read.value, tag: tag.name, commit: tag.commit, time: tag.time };
        const key = (0,_versions_scheme_js__WEBPACK_IMPORTED_MODULE_2__/* .identity */ .D_)(read.value);
        const same = found.get(key);
        if (same === undefined)
            found.set(key, [release]);
        else
            merge(same, release);
    }
    const stable = [];
    const prerelease = [];
    const conflicts = [];
    for (const same of found.values()) {
        const first = same[0];
        ((0,_versions_scheme_js__WEBPACK_IMPORTED_MODULE_2__/* .isStable */ .MQ)(first.version) ? stable : prerelease).push(first);
        if (same.length > 1)
            conflicts.push(same);
    }
    return { stable, prerelease, conflicts, tested, ignored };
}
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
        const id = by.length === 1 && only !== undefined ? (parts[only] ?? 0) : (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .lineId */ .W9)(parts, by, scheme);
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
        day: (0,_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb)(release.time, timezone),
    })));
}
/** The highest release, lines by date where the policy says so: 15.0 followed 42.3. */
function highest(releases, lines, rules, scheme) {
    const place = new Map(lines.map(({ id }, index) => [id, lines.length - index]));
    const rank = (release) => rules.order === 'date' ? (place.get((0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .lineId */ .W9)(release.version.parts, rules.by, scheme)) ?? 0) : 0;
    let best = null;
    for (const release of releases) {
        const difference = best === null ? 1 : rank(release) - rank(best) || scheme.compare(release.version, best.version);
        if (difference > 0)
            best = release;
    }
    return best;
}


/***/ })

};
