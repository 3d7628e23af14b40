export const id = 292;
export const ids = [292];
export const modules = {

/***/ 68011:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const Range = __webpack_require__(96782)
const satisfies = (version, range, options) => {
  try {
    range = new Range(range, options)
  } catch (er) {
    return false
  }
  return range.test(version)
}
module.exports = satisfies


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

/***/ 76292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  packageJson: () => (/* binding */ packageJson)
});

// EXTERNAL MODULE: ./build/base/unreadable.js
var unreadable = __webpack_require__(10089);
// EXTERNAL MODULE: ./build/surfaces/difference.js
var difference = __webpack_require__(29078);
// EXTERNAL MODULE: ./build/base/glob.js
var glob = __webpack_require__(56120);
// EXTERNAL MODULE: ./build/base/words.js
var words = __webpack_require__(59909);
// EXTERNAL MODULE: ./build/base/mapping.js
var mapping = __webpack_require__(17118);
;// CONCATENATED MODULE: ./build/surfaces/package/exports.js

const NOT_EXPORTED = { code: 'ERR_PACKAGE_PATH_NOT_EXPORTED' };
const BAD_CONFIG = { code: 'ERR_INVALID_PACKAGE_CONFIG' };
const BAD_TARGET = { code: 'ERR_INVALID_PACKAGE_TARGET' };
/** Segments that lead out of the package, or into another one. */
const BAD_SEGMENT = /(?:^|[\\/])(?:\.\.?|node_modules|%2e%2e?|%2e|\.%2e|n%6fde_modules)(?:[\\/]|$)|[\\/]{2}/i;
/** Targets within targets: nobody writes more. */
const DEEPEST = 50;
/**
 * PACKAGE_EXPORTS_RESOLVE of Node's ES module loader, which `require` follows too
 * (https://nodejs.org/api/esm.html#resolution-algorithm-specification).
 *
 * @param exports what the manifest holds; neither undefined nor null
 * @param subpath `.`, or `./` and what follows the name of the package
 */
function resolveExports(exports, subpath, conditions) {
    const table = (0,mapping/* isMapping */.p)(exports) ? tableOf(exports) : { targets: { '.': exports }, patterns: [] };
    if (table === null)
        return BAD_CONFIG;
    const found = inTable(table, subpath, conditions);
    return found === undefined || found === null ? NOT_EXPORTED : found;
}
/** Each subpath of a package is asked for several times, and some packages have thousands. */
const tables = new WeakMap();
/** Null where subpaths and conditions are mixed. */
function tableOf(exports) {
    const known = tables.get(exports);
    if (known !== undefined)
        return known;
    const keys = Object.keys(exports);
    const dotted = keys.filter((key) => key.startsWith('.')).length;
    const table = dotted === 0
        ? { targets: { '.': exports }, patterns: [] }
        : dotted < keys.length
            ? null
            : { targets: exports, patterns: keys.filter((key) => key.includes('*')) };
    tables.set(exports, table);
    return table;
}
function inTable({ targets, patterns }, subpath, conditions) {
    if (Object.hasOwn(targets, subpath) && !subpath.includes('*') && !subpath.endsWith('/'))
        return targetOf(targets[subpath], null, conditions, 0);
    let best = null;
    for (const key of patterns) {
        const match = starOf(key, subpath);
        if (match !== null && (best === null || isBefore(key, best.key)))
            best = { key, match };
    }
    return best === null ? undefined : targetOf(targets[best.key], best.match, conditions, 0);
}
/** What a pattern's star stands for in a subpath; null where it does not fit. */
function starOf(key, subpath) {
    const star = key.indexOf('*');
    if (star < 0 || key.lastIndexOf('*') !== star)
        return null;
    const [base, trailer] = [key.slice(0, star), key.slice(star + 1)];
    if (!subpath.startsWith(base) || subpath === base)
        return null;
    if (trailer !== '' && (!subpath.endsWith(trailer) || subpath.length < key.length))
        return null;
    return subpath.slice(base.length, subpath.length - trailer.length);
}
/** PATTERN_KEY_COMPARE: the longer text before the star goes first, then the longer key. */
function isBefore(key, other) {
    const [base, otherBase] = [key.indexOf('*'), other.indexOf('*')];
    return base === otherBase ? key.length > other.length : base > otherBase;
}
/** PACKAGE_TARGET_RESOLVE. */
function targetOf(target, match, conditions, depth) {
    if (depth > DEEPEST)
        return BAD_CONFIG;
    if (typeof target === 'string')
        return stringTarget(target, match);
    if (Array.isArray(target)) {
        let last = target.length === 0 ? null : undefined;
        for (const each of target) {
            const found = targetOf(each, match, conditions, depth + 1);
            if (found === undefined)
                continue;
            if (found !== null && ('path' in found || found.code !== 'ERR_INVALID_PACKAGE_TARGET'))
                return found;
            last = found;
        }
        return last;
    }
    if (!(0,mapping/* isMapping */.p)(target))
        return target === null ? null : BAD_TARGET;
    if (Object.keys(target).some((key) => /^(?:0|[1-9]\d*)$/.test(key)))
        return BAD_CONFIG;
    for (const [condition, inner] of Object.entries(target)) {
        if (condition !== 'default' && !conditions.has(condition))
            continue;
        const found = targetOf(inner, match, conditions, depth + 1);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function stringTarget(target, match) {
    if (!target.startsWith('./') || BAD_SEGMENT.test(target.slice(2)))
        return BAD_TARGET;
    if (match === null)
        return { path: target.slice(2) };
    if (BAD_SEGMENT.test(match))
        return BAD_TARGET;
    return { path: target.slice(2).replaceAll('*', () => match) };
}

;// CONCATENATED MODULE: ./build/surfaces/package/entries.js


/** Modules of one pattern that are looked at. */
const MOST_OF_A_PATTERN = 2_000;
function hasExports({ manifest: { exports } }) {
    return exports !== undefined && exports !== null;
}
/** All that `exports` offers, in the order of the manifest; the main entry alone where there is none. */
function entriesOfExports(pkg) {
    const { exports } = pkg.manifest;
    if (!(0,mapping/* isMapping */.p)(exports) || !Object.keys(exports).some((key) => key.startsWith('.')))
        return [{ key: '.', subpaths: ['.'] }];
    return Object.entries(exports)
        .filter(([key]) => !key.endsWith('/'))
        .map(([key, target]) => ({ key, subpaths: key.includes('*') ? expanded(key, target, pkg) : [key] }));
}
/** The subpaths of a pattern for which there are files. */
function expanded(key, target, { files }) {
    const stars = new Set();
    for (const pattern of stringsIn(target)) {
        if (pattern.indexOf('*') < 0 || pattern.indexOf('*') !== pattern.lastIndexOf('*'))
            continue;
        for (const file of files) {
            const star = starOf(pattern, `./${file}`);
            if (star !== null && stars.size < MOST_OF_A_PATTERN)
                stars.add(star);
        }
    }
    return [...stars].sort().map((star) => key.replace('*', () => star));
}
/** All texts within a target. */
function stringsIn(target) {
    const found = [];
    const open = [target];
    for (let each = open.pop(); each !== undefined; each = open.pop()) {
        if (typeof each === 'string')
            found.push(each);
        else if (Array.isArray(each) || (0,mapping/* isMapping */.p)(each))
            open.push(...Object.values(each).filter((inner) => inner !== null && inner !== undefined));
    }
    return found;
}

;// CONCATENATED MODULE: ./build/surfaces/package/finding.js
/** The resolution that proofs are checked with: an own implementation, which tests compare with Node. */
const NODE = "Node's resolution of packages";
/** A specifier: `pkg`, `pkg/feature`. */
function specifierOf(name, subpath) {
    return subpath === '.' ? name : `${name}/${subpath.slice(2)}`;
}
/** The statement with which code asks for a module. */
function statement(way, specifier) {
    return way === 'import' ? `import '${specifier}';` : `require('${specifier}');`;
}

;// CONCATENATED MODULE: ./build/surfaces/package/resolve.js

const NOT_FOUND = { code: 'ERR_MODULE_NOT_FOUND' };
const MISSING = { code: 'MODULE_NOT_FOUND' };
const EXTENSIONS = ['.js', '.json', '.node'];
/** The conditions of Node, by the way in which it is asked. */
function conditionsOf(way, more = []) {
    return new Set(['node', way, 'module-sync', 'node-addons', ...more]);
}
/** What Node 22 and later find for `.` or `./…` of a package, the existence of the file included. */
function resolveIn(pkg, subpath, way, more = []) {
    const { exports } = pkg.manifest;
    if (exports !== undefined && exports !== null) {
        const found = resolveExports(exports, subpath, conditionsOf(way, more));
        if ('code' in found)
            return found;
        return pkg.files.has(found.path) ? found : way === 'import' ? NOT_FOUND : MISSING;
    }
    if (subpath === '.')
        return ((way === 'import' ? importMain(pkg) : requireMain(pkg, '')) ?? (way === 'import' ? NOT_FOUND : MISSING));
    const path = subpath.slice(2);
    if (way === 'import')
        return pkg.files.has(path) ? { path } : NOT_FOUND;
    return asFile(pkg, path) ?? asIndex(pkg, path) ?? MISSING;
}
/** LEGACY_MAIN_RESOLVE of the ES module loader. */
function importMain(pkg) {
    const main = mainOf(pkg);
    const candidates = main === null
        ? []
        : ['', '.js', '.json', '.node', '/index.js', '/index.json', '/index.node'].map((end) => `${main}${end}`);
    return firstOf(pkg, [...candidates, 'index.js', 'index.json', 'index.node']);
}
/** LOAD_AS_DIRECTORY of the CommonJS loader, for the package itself. */
function requireMain(pkg, folder) {
    const main = mainOf(pkg);
    const own = main === null ? null : (asFile(pkg, main) ?? asIndex(pkg, main));
    return own ?? asIndex(pkg, folder);
}
function mainOf({ manifest: { main } }) {
    if (typeof main !== 'string' || main === '')
        return null;
    const parts = main.split('/').filter((part) => part !== '' && part !== '.');
    return parts.includes('..') ? null : parts.join('/');
}
function asFile(pkg, path) {
    return firstOf(pkg, [path, ...EXTENSIONS.map((end) => `${path}${end}`)]);
}
function asIndex(pkg, folder) {
    const at = folder === '' ? '' : `${folder}/`;
    return firstOf(pkg, EXTENSIONS.map((end) => `${at}index${end}`));
}
function firstOf({ files }, paths) {
    const path = paths.find((each) => files.has(each));
    return path === undefined ? null : { path };
}

;// CONCATENATED MODULE: ./build/surfaces/package/deep-imports.js





const MODULE = /\.(?:js|cjs|mjs|json)$/;
/** What a package holds beside what it is for. */
const ASIDE = /(?:^|\/)(?:\.|tests?\/|__tests__\/|spec\/|examples?\/|bench(?:marks?)?\/|docs?\/|scripts\/|(?:gulpfile|gruntfile|karma)\b|[^/]*\.config\.|[^/]*\.(?:test|spec)\.|package-lock\.json$|tsconfig[^/]*\.json$|bower\.json$)/i;
/** Files that could be asked for by their path, and that new `exports` close. */
function closedFiles(old, next) {
    if (hasExports(old) || !hasExports(next))
        return [];
    const offered = packed(old);
    const isClosed = (file) => {
        const now = resolveIn(next, `./${file}`, 'require');
        return 'code' in now && now.code === 'ERR_PACKAGE_PATH_NOT_EXPORTED';
    };
    const closed = [...old.files]
        .filter((file) => MODULE.test(file) && !ASIDE.test(file) && offered(file))
        .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
        .filter(isClosed);
    // The manifest is asked for by tools alone, the entry by its path by hardly anyone.
    const main = resolveIn(old, '.', 'require');
    const modules = closed.filter((file) => file !== 'package.json' && !('path' in main && main.path === file));
    // One that is code and closed without its extension, too, says it best.
    const best = modules.find((file) => !file.endsWith('.json') && isClosed(file.replace(MODULE, '')));
    const first = best ?? modules[0] ?? closed[0];
    if (first === undefined)
        return [];
    const specifier = specifierOf(old.name, `./${first}`);
    const text = statement(first.endsWith('.mjs') ? 'import' : 'require', specifier);
    return [
        {
            change: 'deep-imports-closed',
            where: old.name,
            message: `the new exports close ${(0,words/* count */.U9)(closed.length, 'file')} that could be asked for by path, such as ${specifier}`,
            grade: modules.length > 0 ? 'proven' : 'likely',
            affected: 'caller',
            proof: { language: 'ts', text, by: NODE, said: 'ERR_PACKAGE_PATH_NOT_EXPORTED' },
            key: 'exports',
        },
    ];
}
/** Whether a file is in the package that is published, by the manifest's `files`. */
function packed({ manifest: { files } }) {
    if (!Array.isArray(files))
        return () => true;
    const globs = files
        .filter((each) => typeof each === 'string')
        .map((each) => each.replace(/^\.?\//, '').replace(/\/+$/, ''))
        .flatMap((each) => [each, `${each}/**`])
        .map(glob/* compileGlob */.S);
    return (file) => file === 'package.json' || globs.some((glob) => glob.ok && glob.value.matches(file));
}

;// CONCATENATED MODULE: ./build/surfaces/package/exports-rules.js






const WAYS = ['import', 'require'];
const PLAIN = new Set(['import', 'require', 'node', 'default', 'module-sync', 'node-addons']);
/** What can no longer be imported or required that could be. */
function lostEntries(old, next) {
    const unbuilt = new Set();
    const conditions = [...conditionsIn(old.manifest.exports)].filter((each) => !PLAIN.has(each)).sort();
    const findings = entriesOfExports(old).flatMap((entry) => [
        ...lostWays(entry, old, next, unbuilt),
        ...lostConditions(entry, conditions, old, next),
    ]);
    const inconclusive = unbuilt.size === 0
        ? []
        : [
            {
                where: next.path,
                reason: `${(0,words/* some */.zN)([...unbuilt].sort())} ${unbuilt.size === 1 ? 'is' : 'are'} named and not there: is the package built?`,
            },
        ];
    return { findings, inconclusive };
}
function lostWays(entry, old, next, unbuilt) {
    const worked = new Set();
    const lost = [];
    const gone = [];
    for (const subpath of entry.subpaths)
        for (const way of WAYS) {
            const before = reachable(old, subpath, way);
            if (before === null)
                continue;
            worked.add(way);
            const now = resolveIn(next, subpath, way);
            if ('path' in now)
                continue;
            const named = declared(next, subpath, way);
            if (named === null)
                lost.push({ way, subpath, code: now.code });
            // A folder of which nothing is there was not built, or is built elsewhere.
            else if (!hasFolder(next, named))
                unbuilt.add(named);
            // What was never seen to be there is not missed.
            else if (old.files.has(before))
                gone.push({ way, subpath, code: now.code });
        }
    return [...found(entry, old, worked, lost, 'lost'), ...found(entry, old, worked, gone, 'gone')];
}
/** The file that a side offers, there or (where nothing of the package is built) only named; null where it offers none. */
function reachable(pkg, subpath, way) {
    const now = resolveIn(pkg, subpath, way);
    if ('path' in now)
        return now.path;
    const named = declared(pkg, subpath, way);
    return named !== null && !hasFolder(pkg, named) ? named : null;
}
/** The file that a manifest names, whether it is there or not. */
function declared(pkg, subpath, way) {
    const { exports, main } = pkg.manifest;
    if (!hasExports(pkg))
        return subpath === '.' && typeof main === 'string' && main !== '' ? main.replace(/^\.\//, '') : null;
    const named = resolveExports(exports, subpath, conditionsOf(way));
    return 'path' in named ? named.path : null;
}
function hasFolder({ folders }, path) {
    const folder = /^[^/]+\//.exec(path)?.[0];
    return folder === undefined || folders.has(folder);
}
function found({ key }, old, worked, lost, how) {
    const [first] = lost;
    if (first === undefined)
        return [];
    const specifier = specifierOf(old.name, key);
    const ways = new Set(lost.map(({ way }) => way));
    const all = [...worked].every((way) => ways.has(way));
    const pattern = key.includes('*');
    const example = specifierOf(old.name, first.subpath);
    const texts = [...ways].map((way) => statement(way, example));
    return [
        {
            change: how === 'gone' ? 'target-missing' : all ? 'export-removed' : 'condition-removed',
            where: all ? specifier : `${first.way} ${specifier}`,
            message: how === 'gone'
                ? `the file that ${example} stands for is not in the package any more`
                : all
                    ? `${specifier} is not exported any more`
                    : `${specifier} cannot be ${first.way === 'import' ? 'imported' : 'required'} any more`,
            // The files under a pattern come and go with the build.
            grade: how === 'gone' && pattern ? 'likely' : 'proven',
            affected: 'caller',
            proof: { language: 'ts', text: texts.join('\n'), by: NODE, said: first.code },
            key: 'exports',
        },
    ];
}
/** Conditions of other tools than Node (`types`, `browser`, `worker`) under which nothing comes any more. */
function lostConditions({ key, subpaths }, conditions, old, next) {
    if (!hasExports(old) || !hasExports(next))
        return [];
    const [subpath] = subpaths;
    if (subpath === undefined)
        return [];
    const resolves = (pkg, conditions) => 'path' in resolveExports(pkg.manifest.exports, subpath, conditions);
    return conditions
        .filter((condition) => {
        const offered = WAYS.filter((way) => !resolves(old, conditionsOf(way)) && resolves(old, conditionsOf(way, [condition])));
        return offered.length > 0 && offered.every((way) => !resolves(next, conditionsOf(way, [condition])));
    })
        .map((condition) => ({
        change: 'condition-removed',
        where: `${condition} ${specifierOf(old.name, key)}`,
        message: `${specifierOf(old.name, key)} gives nothing under the condition ${condition} any more`,
        grade: 'likely',
        affected: 'caller',
        proof: null,
        key: 'exports',
    }));
}
function conditionsIn(exports) {
    const names = new Set();
    const open = [exports];
    for (let each = open.pop(); each !== undefined; each = open.pop()) {
        if (!(0,mapping/* isMapping */.p)(each) && !Array.isArray(each))
            continue;
        for (const [key, inner] of Object.entries(each)) {
            if (!Array.isArray(each) && !key.startsWith('.'))
                names.add(key);
            if (inner !== null && inner !== undefined)
                open.push(inner);
        }
    }
    return names;
}

// EXTERNAL MODULE: ./node_modules/semver/functions/satisfies.js
var satisfies = __webpack_require__(68011);
// EXTERNAL MODULE: ./build/base/json-place.js
var json_place = __webpack_require__(41414);
;// CONCATENATED MODULE: ./build/surfaces/package/manifest.js



/** @throws Unreadable where the manifest is missing or wrong, or the files cannot be listed */
async function readPackage(snapshot, file) {
    const path = snapshot.entry ?? file;
    const text = await snapshot.read(path);
    if (text === null)
        throw new unreadable/* Unreadable */.I(path, 'there is no such file');
    const manifest = manifestOf(text, path);
    const folder = path.slice(0, path.length - 'package.json'.length);
    const files = (await snapshot.list())
        .filter((each) => each.startsWith(folder))
        .map((each) => each.slice(folder.length));
    return {
        name: typeof manifest.name === 'string' ? manifest.name : 'package',
        manifest,
        files: new Set(files),
        folders: new Set(files.flatMap((each) => /^[^/]+\//.exec(each) ?? [])),
        text,
        path,
        read: (each) => snapshot.read(`${folder}${each}`),
    };
}
function manifestOf(text, path) {
    let manifest;
    try {
        manifest = JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch {
        const fault = (0,json_place/* jsonFault */.x)(text);
        const at = fault === null ? '' : ` (line ${fault.line}, column ${fault.column}: ${fault.expected} expected)`;
        throw new unreadable/* Unreadable */.I(path, `it is not JSON${at}`);
    }
    if (!(0,mapping/* isMapping */.p)(manifest))
        throw new unreadable/* Unreadable */.I(path, 'it is no mapping');
    return manifest;
}
/** A mapping within a manifest, with what is written under its keys; empty where there is none. */
function entriesOf(manifest, key) {
    const found = Object.hasOwn(manifest, key) ? manifest[key] : undefined;
    return new Map((0,mapping/* isMapping */.p)(found) ? Object.entries(found) : []);
}
/** The line of a key of the manifest, 1-based: the first that is written so; null where none is. */
function lineOf(text, key) {
    const index = text.split('\n').findIndex((line) => line.includes(`${JSON.stringify(key)}:`));
    return index < 0 ? null : index + 1;
}

;// CONCATENATED MODULE: ./build/surfaces/package/format.js






/** Releases of Node that cannot require an ES module, the newest of their lines. */
const WITHOUT_REQUIRE_OF_ESM = ['18.20.8', '20.18.3', '22.11.0', '16.20.2', '14.21.3', '12.22.12'];
/** How an ES module shows itself without being declared one. */
const ESM_SYNTAX = /^[ \t]*(?:import|export)\b(?!\()/m;
/** Modules that were CommonJS for `require` and are ES modules now, and the other way round for `import`. */
async function changedFormats(old, next) {
    const found = [];
    for (const { key, subpaths } of entriesOfExports(old)) {
        const [subpath] = subpaths;
        if (subpath === undefined)
            continue;
        for (const way of ['require', 'import']) {
            const [was, now] = [await formatOf(old, subpath, way), await formatOf(next, subpath, way)];
            if (was === null || now === null || was === now || (was === 'module') !== (way === 'import'))
                continue;
            found.push(changed(specifierOf(old.name, key), way, refusing(old, next)));
        }
    }
    const [first] = found;
    return found.map((each) => each === first ? each : { ...each, cause: `${first?.change}:${first?.where}` });
}
function changed(specifier, way, node) {
    if (way === 'import')
        return {
            change: 'module-format-changed',
            where: `import ${specifier}`,
            message: `${specifier} is CommonJS now for import, and was an ES module`,
            grade: 'likely',
            affected: 'caller',
            proof: null,
            key: 'type',
        };
    return {
        change: 'module-format-changed',
        where: `require ${specifier}`,
        message: `${specifier} is an ES module now for require, and was CommonJS`,
        grade: node === null ? 'likely' : 'proven',
        affected: 'caller',
        proof: node === null
            ? null
            : {
                language: 'ts',
                text: `// Node ${node}, which the package's engines admit\n${statement('require', specifier)}`,
                by: NODE,
                said: 'ERR_REQUIRE_ESM',
            },
        key: 'type',
    };
}
/** A release of Node that both sides admit and that cannot require an ES module. */
function refusing(old, next) {
    const ranges = [old, next].map(({ manifest }) => entriesOf(manifest, 'engines').get('node') ?? '*');
    return (WITHOUT_REQUIRE_OF_ESM.find((version) => ranges.every((range) => typeof range === 'string' && satisfies(version, range))) ?? null);
}
/** What Node takes a module for; null where there is none, or where only its text tells. */
async function formatOf(pkg, subpath, way) {
    const found = resolveIn(pkg, subpath, way);
    if ('code' in found)
        return null;
    const { path } = found;
    if (path.endsWith('.mjs'))
        return 'module';
    if (path.endsWith('.cjs'))
        return 'commonjs';
    if (!path.endsWith('.js'))
        return null;
    const type = await typeFor(pkg, path);
    if (type === 'module')
        return 'module';
    // Undeclared: a bundler's module, which Node never took for CommonJS.
    if (type === null && (await hasEsmSyntax(pkg, path)))
        return null;
    return 'commonjs';
}
async function hasEsmSyntax(pkg, path) {
    try {
        return ESM_SYNTAX.test((await pkg.read(path)) ?? '');
    }
    catch (error) {
        // What cannot be read is taken for neither.
        if (error instanceof unreadable/* Unreadable */.I)
            return true;
        throw error;
    }
}
/** `type` of the nearest manifest above a file of the package. */
async function typeFor(pkg, file) {
    for (let at = file.lastIndexOf('/'); at >= 0; at = file.lastIndexOf('/', at - 1)) {
        const manifest = `${file.slice(0, at)}/package.json`;
        if (!pkg.files.has(manifest))
            continue;
        try {
            const read = JSON.parse((await pkg.read(manifest)) ?? '');
            const type = read?.type;
            return typeof type === 'string' ? type : null;
        }
        catch {
            return null;
        }
    }
    const { type } = pkg.manifest;
    return typeof type === 'string' ? type : null;
}

// EXTERNAL MODULE: ./node_modules/semver/classes/range.js
var range = __webpack_require__(96782);
// EXTERNAL MODULE: ./node_modules/semver/functions/compare.js
var compare = __webpack_require__(78469);
;// CONCATENATED MODULE: ./build/surfaces/package/ranges.js



/** The longest range that is compared: the work grows with its square. */
const LONGEST = 1_000;
/**
 * Whether a range takes all that the range before it took.
 *
 * Between two versions that the ranges name nothing changes, so one version of each stretch answers for it. (semver's own
 * `subset` knows no unions: to it "18 || >18" does not take ">=18".)
 */
function narrowing(before, now) {
    if (before === now)
        return 'none';
    if (before.length > LONGEST || now.length > LONGEST)
        return 'unknown';
    let old;
    let next;
    try {
        [old, next] = [new range(before), new range(now)];
    }
    catch {
        return 'unknown';
    }
    const named = versionsIn(old);
    const all = [...named, ...versionsIn(next)].sort(compare);
    const highest = all.at(-1);
    const lost = (version) => satisfies(version, old) && !satisfies(version, next);
    // What the old range names itself, then what is nearest below the new one, then what lies above it.
    const own = named.find(lost);
    if (own !== undefined)
        return { version: own, sure: true };
    const beside = ['0.0.1', ...all.flatMap(neighbours)].filter(lost).sort(compare);
    const below = beside.filter((version) => highest !== undefined && compare(version, highest) < 0).at(-1);
    if (below !== undefined)
        return { version: below, sure: true };
    const [above] = beside;
    return above === undefined ? 'none' : { version: above, sure: false };
}
/** The versions that a range names, without the mark of an upper bound ("<2.0.0-0"). */
function versionsIn({ set }) {
    return set.flatMap((comparators) => comparators.flatMap(({ semver }) => {
        const version = semver.version;
        return version === undefined ? [] : [version.replace(/-0$/, '')];
    }));
}
/** The first version after a version, and the first ones of the majors, minors and patches around it. */
function neighbours(version) {
    const [major, minor, patch] = version.split(/[.-]/, 3).map(Number);
    return [
        version,
        ...(patch > 0 ? [`${major}.${minor}.${patch - 1}`] : []),
        ...(minor > 0 ? [`${major}.${minor - 1}.0`] : []),
        ...(major > 0 ? [`${major - 1}.0.0`] : []),
        `${major}.${minor}.${patch + 1}`,
        `${major + 1}.0.0`,
    ].filter((each) => each !== '0.0.0');
}

;// CONCATENATED MODULE: ./build/surfaces/package/install-rules.js




const SEMVER = 'semver 7';
/** `engines`: versions of Node and of others that were welcome. */
function engines(old, next) {
    const [before, now] = [entriesOf(old.manifest, 'engines'), entriesOf(next.manifest, 'engines')];
    return gathered([...now].map(([engine, range]) => {
        const was = before.get(engine);
        const where = `engines.${engine}`;
        return narrowed(where, was ?? '*', range, next, (lost) => ({
            change: 'engine-narrowed',
            where,
            message: was === undefined
                ? `${engine} ${String(range)} is required now, and nothing was`
                : `${engine} ${String(range)} is required now, and ${String(was)} was`,
            // Who never said what is supported may not have supported it.
            grade: was !== undefined && engine === 'node' && lost.sure ? 'proven' : 'likely',
            affected: 'installer',
            proof: proofOf(lost.version, (version) => `${engine} ${version}`, String(was ?? '*'), String(range)),
            key: 'engines',
        }));
    }));
}
/** `peerDependencies`: what whoever installs the package has beside it. */
function peers(old, next) {
    const [before, now] = [requiredPeers(old), requiredPeers(next)];
    return gathered([...now].map(([peer, { range, optional }]) => {
        const was = before.get(peer);
        const where = `peer ${peer}`;
        if (was === undefined && optional)
            return { findings: [], inconclusive: [] };
        const install = (version) => `npm install ${next.name} ${peer}@${version}`;
        if (was === undefined || (was.optional && !optional))
            return required(peer, range, where, install);
        return narrowed(where, was.range, range, next, (lost) => ({
            change: 'peer-narrowed',
            where,
            message: `${peer} ${String(range)} must be installed beside it now, and ${String(was.range)} was`,
            grade: lost.sure ? 'proven' : 'likely',
            affected: 'installer',
            proof: proofOf(lost.version, install, String(was.range), String(range)),
            key: peer,
        }));
    }));
}
function required(peer, range, where, install) {
    const lost = narrowing('*', String(range));
    const certain = typeof lost === 'object' && lost.sure;
    return {
        findings: [
            {
                change: 'peer-added',
                where,
                message: `${peer} ${String(range)} must be installed beside it now`,
                grade: certain ? 'proven' : 'likely',
                affected: 'installer',
                proof: certain ? proofOf(lost.version, install, '*', String(range)) : null,
                key: peer,
            },
        ],
        inconclusive: [],
    };
}
function requiredPeers({ manifest }) {
    const meta = entriesOf(manifest, 'peerDependenciesMeta');
    return new Map([...entriesOf(manifest, 'peerDependencies')].map(([peer, range]) => {
        const said = meta.get(peer);
        return [peer, { range, optional: (0,mapping/* isMapping */.p)(said) && said.optional === true }];
    }));
}
function narrowed(where, before, now, { path }, finding) {
    const found = typeof before === 'string' && typeof now === 'string' ? narrowing(before, now) : 'unknown';
    if (found === 'none')
        return { findings: [], inconclusive: [] };
    if (found !== 'unknown')
        return { findings: [finding(found)], inconclusive: [] };
    const reason = `${where} is "${String(now)}" now, and was "${String(before)}": not both are ranges`;
    return { findings: [], inconclusive: [{ where: `${path} ${where}`, reason }] };
}
function proofOf(version, install, before, now) {
    return {
        language: 'text',
        text: install(version),
        by: SEMVER,
        said: `${version} fits ${before} and does not fit ${now}`,
    };
}
function gathered(all) {
    return {
        findings: all.flatMap(({ findings }) => findings),
        inconclusive: all.flatMap(({ inconclusive }) => inconclusive),
    };
}
const PLATFORMS = {
    os: ['linux', 'darwin', 'win32', 'freebsd', 'openbsd', 'sunos', 'aix', 'android'],
    cpu: ['x64', 'arm64', 'ia32', 'arm', 'ppc64', 's390x', 'riscv64', 'loong64'],
    libc: ['glibc', 'musl'],
};
/** `os`, `cpu` and `libc`: machines on which it could be installed. */
function platforms(old, next) {
    return Object.entries(PLATFORMS).flatMap(([key, known]) => {
        const lost = known.filter((each) => allows(old.manifest[key], each) && !allows(next.manifest[key], each));
        const [first] = lost;
        if (first === undefined)
            return [];
        return [
            {
                change: 'platform-narrowed',
                where: key,
                message: `it cannot be installed on ${(0,words/* listed */.KE)(lost)} any more`,
                grade: 'proven',
                affected: 'installer',
                proof: {
                    language: 'text',
                    text: `npm install ${next.name} --${key}=${first}`,
                    by: "npm's check of platforms",
                    said: 'EBADPLATFORM',
                },
                key,
            },
        ];
    });
}
/** npm-install-checks: one that is named, or none of those that are excluded. */
function allows(given, value) {
    const list = (Array.isArray(given) ? given : [given]).filter((each) => typeof each === 'string');
    if (list.length === 0 || (list.length === 1 && list[0] === 'any'))
        return true;
    if (list.includes(`!${value}`))
        return false;
    const named = list.filter((each) => !each.startsWith('!'));
    return named.length === 0 || named.includes(value);
}
/** `bin`: commands that came with it. */
function commands(old, next) {
    const [before, now] = [commandsOf(old), commandsOf(next)];
    return [...before]
        .filter((name) => !now.has(name))
        .map((name) => ({
        change: 'bin-removed',
        where: `bin ${name}`,
        message: `the command ${name} is gone`,
        grade: 'proven',
        affected: 'caller',
        proof: {
            language: 'text',
            text: `npx --package ${old.name} -- ${name}`,
            by: "npm's rules for bin",
            said: `${name} is no command of the package`,
        },
        key: 'bin',
    }));
}
function commandsOf({ manifest, name }) {
    if (typeof manifest.bin === 'string')
        return new Set([name.replace(/^@[^/]*\//, '')]);
    return new Set([...entriesOf(manifest, 'bin')].filter(([, path]) => typeof path === 'string').map(([key]) => key));
}

;// CONCATENATED MODULE: ./build/surfaces/package/index.js







const CHECKER = 'package';
/** The manifest of an npm package: what can be asked for, and by whom it can be installed. */
const packageJson = {
    id: CHECKER,
    async compare(old, next, { file }) {
        const sides = [];
        const inconclusive = [];
        for (const side of [old, next])
            try {
                sides.push(await readPackage(side, file));
            }
            catch (error) {
                if (!(error instanceof unreadable/* Unreadable */.I))
                    throw error;
                inconclusive.push({ where: error.where, reason: `${side.label}: ${error.message}` });
            }
        const [before, now] = sides;
        if (before === undefined || now === undefined)
            return { changes: [], inconclusive };
        return await compared(before, now);
    },
};
async function compared(old, next) {
    const entries = lostEntries(old, next);
    const [engine, peer] = [engines(old, next), peers(old, next)];
    const findings = [
        ...entries.findings,
        ...closedFiles(old, next),
        ...(await changedFormats(old, next)),
        ...commands(old, next),
        ...engine.findings,
        ...peer.findings,
        ...platforms(old, next),
    ];
    const keys = new Set(findings.map(({ key }) => key));
    const lines = new Map([...keys].map((key) => [key, lineOf(next.text, key)]));
    return {
        changes: findings
            .map((finding) => differenceOf(finding, next.path, lines))
            .sort((a, b) => (a.id < b.id ? -1 : 1)),
        inconclusive: [...entries.inconclusive, ...engine.inconclusive, ...peer.inconclusive],
    };
}
function differenceOf({ key, cause, ...finding }, path, lines) {
    const line = lines.get(key) ?? null;
    return {
        ...finding,
        checker: CHECKER,
        id: (0,difference/* differenceId */.V)(CHECKER, finding.change, finding.where),
        requires: 'major',
        at: line === null ? null : { path, line, column: null },
        cause: cause === undefined ? null : `${CHECKER}:${cause}`,
    };
}


/***/ })

};
