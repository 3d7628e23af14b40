export const id = 849;
export const ids = [849];
export const modules = {

/***/ 5849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policyPage: () => (/* binding */ policyPage)
});

// EXTERNAL MODULE: ./build/base/nearest.js
var nearest = __webpack_require__(578);
// EXTERNAL MODULE: ./build/base/problem.js
var problem = __webpack_require__(9299);
// EXTERNAL MODULE: ./build/hosts/files.js
var files = __webpack_require__(3803);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/hosts/write-files.js




/**
 * Writes a file below a directory, over the one that is there.
 *
 * @param path from the directory, with slashes
 * @throws Problem `not-written`, also where a step of the path is a symbolic link: it could lead out of the directory
 */
function writeBelow(directory, path, text) {
    const link = (0,files/* linkOn */.sh)(directory, path);
    if (link !== null)
        throw (0,problem/* mistake */.RT)('not-written', `${path} is not written: ${link} is a symbolic link`, 'name the file itself in the policy');
    write((0,external_node_path_.join)(directory, path), path, text);
}
/** Writes the file that the user named. */
function writeNamed(path, text) {
    write(path, path, text);
}
function write(file, name, text) {
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
        (0,external_node_fs_.writeFileSync)(file, text);
    }
    catch (error) {
        const { code } = error;
        throw (0,problem/* mistake */.RT)('not-written', `${name} cannot be written: ${code === 'EISDIR' ? 'it is a directory' : (code ?? 'unknown error')}`, 'check the path and its permissions');
    }
}

// EXTERNAL MODULE: ./build/lines/releases.js
var lines_releases = __webpack_require__(7984);
// EXTERNAL MODULE: ./build/pages/docs.js
var pages_docs = __webpack_require__(5052);
;// CONCATENATED MODULE: ./build/pages/model.js
const LANGUAGES = ['en', 'de'];
const FORMATS = ['markdown', 'html'];

// EXTERNAL MODULE: ./build/pages/openeox.js
var openeox = __webpack_require__(4503);
// EXTERNAL MODULE: ./build/pages/page.js + 7 modules
var page = __webpack_require__(6909);
// EXTERNAL MODULE: ./build/pages/releases.js
var releases = __webpack_require__(7909);
// EXTERNAL MODULE: ./build/pages/security.js
var security = __webpack_require__(5697);
// EXTERNAL MODULE: ./build/report/safe.js
var safe = __webpack_require__(570);
;// CONCATENATED MODULE: ./build/report/page.js

/** What `policy page` did with each file. */
function pageWritten(files) {
    return files
        .map(({ path, changed }) => `${(0,safe/* logText */.kc)(path)}: ${changed ? 'written' : 'says so already'}\n`)
        .join('');
}

// EXTERNAL MODULE: ./build/verdict/gathered.js
var gathered = __webpack_require__(882);
// EXTERNAL MODULE: ./build/commands/complete.js
var complete = __webpack_require__(4696);
// EXTERNAL MODULE: ./build/commands/options.js
var commands_options = __webpack_require__(9165);
// EXTERNAL MODULE: ./build/commands/policy-file.js
var policy_file = __webpack_require__(3212);
;// CONCATENATED MODULE: ./build/commands/policy-page.js

















const KINDS = ['page', 'security', 'releases', 'openeox'];
/** The policy as others read it: prose, the block of SECURITY.md, releases.json, OpenEoX. */
async function policyPage(options, given) {
    const as = choice('--as', given.as, KINDS);
    const lang = choice('--lang', given.lang, LANGUAGES);
    const format = choice('--format', given.format, FORMATS);
    checkTogether(given, as);
    if (given.write === true)
        return await writeDocs(options, as, lang);
    const made = await documentOf(options, given, as ?? 'page', lang ?? 'en', format ?? 'markdown');
    if (given.output === undefined)
        return { json: made.json, text: () => made.text, exit: 0 };
    const file = given.output;
    writeNamed(file, made.text);
    return { json: made.json, text: () => pageWritten([{ path: file, changed: true }]), exit: 0 };
}
async function documentOf(options, given, as, language, format) {
    if (as === 'page') {
        const text = (0,page/* rendered */.g)((0,page/* policyPage */.o)(await saidOf(options, given), language), format);
        return { json: { language, format, text }, text };
    }
    const published = await publishedOf(options);
    if (as === 'security') {
        const text = `${(0,security/* securityBlock */.ac)(published, language)}\n`;
        return { json: { language, format: 'markdown', text }, text };
    }
    const json = as === 'releases' ? releasesOfPolicy(published) : openEox(published, given.line);
    return { json, text: (0,safe/* jsonText */.s$)(json) };
}
function releasesOfPolicy(published) {
    const file = published.policy.docs.find(({ as }) => as === 'releases');
    return (0,releases/* releasesDocument */.Q)(published, file?.as === 'releases' ? file : { link: null, category: null });
}
/** The document of one line, or those of all by the lines' names. */
function openEox(published, line) {
    const documents = new Map(published.lines.map((each) => [each.id, (0,openeox/* openEoxDocument */.Q)(each, published)]));
    if (line === undefined)
        return Object.fromEntries(documents);
    const found = documents.get(line);
    if (found === undefined)
        throw (0,problem/* mistake */.RT)('unknown-line', `there is no line ${JSON.stringify(line)} today`, documents.size === 0 ? 'nothing has been released yet' : `name one of ${(0,nearest/* oneOf */.yL)([...documents.keys()])}`);
    return found;
}
/** With the lines of the repository, where it is asked in one. */
async function saidOf(options, { withLines, withoutLines }) {
    if (withoutLines !== true) {
        const here = withLines === true || (await options.opened.infoIfAny) !== null;
        if (here)
            return await publishedOf(options);
    }
    const { document, policy } = await (0,policy_file/* policyOrPreset */.DJ)(options);
    return { document, policy, lines: null };
}
async function publishedOf(options) {
    const info = await options.opened.info;
    const { document, policy } = await (0,policy_file/* findPolicy */.i6)(options);
    const today = (0,commands_options/* todayOf */.X)(options, policy.timezone);
    const { tags } = await (0,complete/* completeTags */.dT)(options, info, policy);
    const releases = (0,lines_releases/* releasesOf */.w0)(tags, policy.tags, today, policy.timezone);
    return { document, policy, today, ...(0,gathered/* linesToday */.pe)(today, releases, policy) };
}
/** Writes the files that the policy names under `docs`: all, or those of one kind. */
async function writeDocs(options, as, lang) {
    const { top } = await options.opened.info;
    if (top === null)
        throw (0,problem/* mistake */.RT)('not-written', 'a bare repository has no files to write', 'run it in a work tree');
    const published = await publishedOf(options);
    const docs = (0,pages_docs/* docsOf */.f)(filesToWrite(published, as, lang), published);
    // Everything is made before anything is written.
    const texts = docs.map((doc) => writtenText(doc, top, published.today));
    for (const { path, text, changed } of texts)
        if (changed)
            writeBelow(top, path, text);
    const written = texts.map(({ path, changed }) => ({ path, changed }));
    return { json: { written }, text: () => pageWritten(written), exit: 0 };
}
function filesToWrite({ policy }, as, lang) {
    const files = policy.docs.filter((file) => as === null || file.as === as);
    if (files.length > 0)
        return files;
    // It has this name everywhere.
    if (as === 'security')
        return [{ as, path: 'SECURITY.md', lang: lang ?? 'en' }];
    throw (0,problem/* mistake */.RT)('no-docs', `the policy names no file to write${as === null ? '' : ` as ${as}`}`, 'name it under docs in the policy, or write what is printed with --output FILE');
}
function writtenText(doc, top, today) {
    const { path } = doc;
    const before = (0,files/* readIfThere */.qC)(top, path);
    if (before === null && doc.within)
        throw (0,problem/* mistake */.RT)('no-file', `there is no ${path} to write the supported versions into`, 'make it, with the two markers where the table is to stand: docs/pages.md shows them');
    const made = doc.write(before ?? '', today);
    if (!made.ok)
        throw (0,problem/* mistake */.RT)(made.fault.code, `${path}: ${made.fault.message}`, made.fault.remedy);
    return { path, text: made.value, changed: made.value !== before };
}
function checkTogether(given, as) {
    const wrong = (option, why) => {
        throw (0,problem/* mistake */.RT)('bad-call', `${option} ${why}`, 'semverdict policy page --help shows the options');
    };
    if (given.write === true && given.output !== undefined)
        wrong('--write', 'and --output exclude each other');
    if (given.withLines === true && given.withoutLines === true)
        wrong('--with-lines', 'and --without-lines exclude each other');
    if (given.line !== undefined && as !== 'openeox')
        wrong('--line', 'is for --as openeox');
    const prose = as === null || as === 'page';
    if (given.format !== undefined && !prose)
        wrong('--format', 'is for the page');
    if (given.lang !== undefined && (as === 'releases' || as === 'openeox'))
        wrong('--lang', 'is for what people read');
}
function choice(option, given, words) {
    if (given === undefined)
        return null;
    const found = words.find((word) => word === given);
    if (found === undefined)
        throw (0,problem/* mistake */.RT)('bad-call', `${option} is ${JSON.stringify(given)}`, `expected ${(0,nearest/* oneOf */.yL)(words)}`);
    return found;
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
