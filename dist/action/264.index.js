export const id = 264;
export const ids = [264];
export const modules = {

/***/ 10089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ Unreadable)
/* harmony export */ });
/** Something is there and cannot be read: it makes a comparison inconclusive, never empty. */
class Unreadable extends Error {
    name = 'Unreadable';
    where;
    /** @param reason in one sentence, without the name of a folder of this machine */
    constructor(where, reason) {
        super(reason);
        this.where = where;
    }
}


/***/ }),

/***/ 46264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareSurfaces: () => (/* binding */ compareSurfaces)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/base/one-line.js
var one_line = __webpack_require__(79187);
// EXTERNAL MODULE: ./build/base/problem.js
var problem = __webpack_require__(49299);
// EXTERNAL MODULE: ./build/base/result.js
var result = __webpack_require__(94419);
// EXTERNAL MODULE: ./build/base/unreadable.js
var unreadable = __webpack_require__(10089);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/hosts/cache-folder.js


/**
 * The folder in which this user's programs keep what can be made again, with a place of our own; null where there is none.
 * Not the temporary folder: that may be shared with strangers.
 */
function cacheFolder(env) {
    try {
        const folder = env.XDG_CACHE_HOME || env.LOCALAPPDATA || (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache');
        return (0,external_node_path_.isAbsolute)(folder) ? (0,external_node_path_.join)(folder, 'semverdict') : null;
    }
    catch {
        // There is no home.
        return null;
    }
}

;// CONCATENATED MODULE: ./build/hosts/comparison-cache.js






/** More than a machine looks at again. */
const MOST_KEPT = 500;
/**
 * What was compared before, in the user's own cache folder. It holds no more than a report does. What cannot be read, or
 * is not what was written, is not there.
 */
class ComparisonCache {
    #folder;
    #program;
    /**
     * @param program what tells this program from every other version; null where nothing does, and nothing is kept then
     */
    constructor(home = cacheFolder(process.env), program = programIdentity()) {
        this.#folder = home === null ? null : external_node_path_.join(home, 'comparisons');
        this.#program = program;
    }
    /** What was found before; null where nothing was, or where the same would not have to come out again. */
    async kept(key) {
        const file = this.#fileOf(key);
        if (file === null)
            return null;
        try {
            const { digest, comparison } = JSON.parse(await (0,promises_.readFile)(file, 'utf8'));
            return digest === this.#digestOf(key, comparison) ? comparison : null;
        }
        catch {
            return null;
        }
    }
    /** What was not compared may be the next time. */
    async keep(key, comparison) {
        const file = this.#fileOf(key);
        if (file === null || comparison.inconclusive.length > 0)
            return;
        const making = `${file}.${(0,external_node_crypto_.randomUUID)()}`;
        try {
            await (0,promises_.mkdir)(external_node_path_.dirname(file), { recursive: true, mode: 0o700 });
            await (0,promises_.writeFile)(making, JSON.stringify({ digest: this.#digestOf(key, comparison), comparison }), {
                mode: 0o600,
            });
            await (0,promises_.rename)(making, file);
            await this.#tidy(external_node_path_.dirname(file));
        }
        catch {
            // Without a folder that can be written the next run compares again.
            await (0,promises_.rm)(making, { force: true }).catch(() => { });
        }
    }
    async #tidy(folder) {
        const names = await (0,promises_.readdir)(folder);
        if (names.length <= MOST_KEPT)
            return;
        const dated = await Promise.all(names.map(async (name) => ({ name, at: (await (0,promises_.stat)(external_node_path_.join(folder, name))).mtimeMs })));
        const old = dated.sort((a, b) => a.at - b.at).slice(0, names.length - MOST_KEPT / 2);
        await Promise.all(old.map(({ name }) => (0,promises_.rm)(external_node_path_.join(folder, name), { force: true })));
    }
    /** Of the answer with its question: one that was moved to another's name is none. */
    #digestOf(key, comparison) {
        return digestOf([this.#program, key, comparison]);
    }
    #fileOf(key) {
        if (this.#folder === null || this.#program === null || key.old === null || key.next === null)
            return null;
        return external_node_path_.join(this.#folder, `${digestOf([this.#program, key])}.json`);
    }
}
function digestOf(value) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(value)).digest('hex');
}
/**
 * A digest of the bundle that runs and of those beside it, which checkers start: two builds of one version may find
 * different things. Null where the sources run as they are.
 */
function programIdentity() {
    const here = (0,external_node_url_.fileURLToPath)(import.meta.url);
    if (here.endsWith('.ts'))
        return null;
    const digest = (0,external_node_crypto_.createHash)('sha256');
    try {
        const beside = external_node_path_.resolve(external_node_path_.dirname(here), '..');
        for (const folder of (0,external_node_fs_.readdirSync)(beside, { withFileTypes: true }))
            if (folder.isDirectory())
                update(digest, external_node_path_.join(beside, folder.name));
        return digest.digest('hex');
    }
    catch {
        return null;
    }
}
function update(digest, folder) {
    for (const name of (0,external_node_fs_.readdirSync)(folder).sort())
        if (/\.[cm]?js$/.test(name))
            digest.update(`${name}\0`).update((0,external_node_fs_.readFileSync)(external_node_path_.join(folder, name)));
}

;// CONCATENATED MODULE: ./build/hosts/temporary-folders.js



/** Folders that are gone when a run is over. */
class TemporaryFolders {
    #made = [];
    async make() {
        const folder = await (0,promises_.mkdtemp)(external_node_path_.join((0,external_node_os_.tmpdir)(), 'semverdict-'));
        this.#made.push(folder);
        return folder;
    }
    async remove() {
        const made = this.#made.splice(0);
        await Promise.all(made.map((folder) => (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 })));
    }
}

// EXTERNAL MODULE: ./build/hosts/run-command.js
var run_command = __webpack_require__(16817);
;// CONCATENATED MODULE: ./build/hosts/tools.js




/** The most bytes of output that are read: over it nothing is compared any more, but only memory taken. */
const MOST_OUTPUT = 64 * 1024 * 1024;
const MS = 1000;
/** What V8 says before it gives up. */
const OUT_OF_MEMORY = /JavaScript heap out of memory|Allocation failed/;
/** What checkers may ask of this machine. */
class MachineTools {
    progress;
    #programs;
    /** @param programs the file of a program that comes with semverdict; null where there is none of that name */
    constructor(progress, programs = programFile) {
        this.progress = progress;
        this.#programs = programs;
    }
    async worker({ program, input, deadline, heap }) {
        const file = this.#programs(program);
        if (file === null)
            return { end: 'missing' };
        const ran = await (0,run_command/* runCommand */.d)([process.execPath, `--max-old-space-size=${heap}`, file], {
            directory: external_node_path_.dirname(file),
            input: JSON.stringify(input),
            deadline: deadline * MS,
            most: MOST_OUTPUT,
        });
        return ended(ran);
    }
    async command({ command, directory, deadline, env = {} }) {
        return ended(await (0,run_command/* runCommand */.d)(command, {
            directory,
            input: '',
            deadline: deadline * MS,
            most: MOST_OUTPUT,
            env: { ...process.env, ...env },
        }));
    }
}
function ended({ status, signal, out, errors, complaint, stopped }) {
    if (stopped === 'not-started')
        return { end: 'crash', how: `it could not be started: ${complaint}` };
    const written = out === '' ? {} : { written: out };
    if (stopped === 'deadline')
        return { end: stopped, ...written };
    if (stopped !== null)
        return { end: stopped };
    if (OUT_OF_MEMORY.test(errors))
        return { end: 'crash', how: 'out of memory', ...written };
    if (status === null)
        return { end: 'crash', how: signal ?? 'ended from outside', ...written };
    return { end: 'exit', status, stdout: out, stderr: errors };
}
/**
 * Where a program that comes with semverdict lies: in a folder of its own beside the bundle that runs, or, where the
 * sources run as they are, as an entry of its name in src/.
 */
function programFile(name) {
    const here = (0,external_node_url_.fileURLToPath)(import.meta.url);
    const beside = external_node_path_.resolve(external_node_path_.dirname(here), '..');
    const files = here.endsWith('.ts')
        ? [`${name}.ts`]
        : [external_node_path_.join(name, 'index.cjs'), external_node_path_.join(name, 'index.js')];
    return files.map((file) => external_node_path_.join(beside, file)).find((file) => (0,external_node_fs_.existsSync)(file)) ?? null;
}

;// CONCATENATED MODULE: ./build/hosts/work-trees.js


/** A build may install what it needs. In ms. */
const BUILD_DEADLINE = 20 * 60_000;
/** What a build prints is not kept. In bytes. */
const MOST_PRINTED = 256 * 1024 * 1024;
/** Work trees of commits, each in a temporary folder, with nothing of the one that somebody works in. */
class WorkTrees {
    #git;
    #folders;
    #made = new Map();
    constructor(git, folders) {
        this.#git = git;
        this.#folders = folders;
    }
    /** The folder in which a commit is checked out. @throws Problem where git cannot */
    at(commit) {
        const made = this.#made.get(commit) ?? this.#make(commit);
        this.#made.set(commit, made);
        return made;
    }
    async #make(commit) {
        const folder = external_node_path_.join(await this.#folders.make(), 'tree');
        // Hooks are for those who work in the clone.
        await this.#git.ask([
            ...['-c', 'core.hooksPath=/dev/null', '-c', 'advice.detachedHead=false'],
            ...['worktree', 'add', '--detach', '--force', '--quiet', folder, commit],
        ]);
        return folder;
    }
    /** Takes them away again; what cannot be is left to the temporary folders, and to git's own pruning. */
    async remove() {
        for (const made of this.#made.values()) {
            const folder = await made.catch(() => null);
            if (folder !== null)
                await this.#git.run(['worktree', 'remove', '--force', folder]).catch(() => null);
        }
        this.#made.clear();
    }
}
/**
 * Runs the commands that make a surface, one after the other.
 *
 * @returns why it was not made, in half a sentence; null where it was
 */
async function build(folder, commands) {
    for (const command of commands) {
        const ran = await (0,run_command/* runCommand */.d)(command, {
            directory: folder,
            input: '',
            deadline: BUILD_DEADLINE,
            most: MOST_PRINTED,
        });
        if (ran.stopped === null && ran.status === 0)
            continue;
        const why = {
            deadline: `did not end within ${BUILD_DEADLINE / 60_000} minutes`,
            'too-much': 'printed far more than a build does',
            missing: 'is no program of this machine',
            'not-started': 'could not be started',
        };
        const how = ran.stopped === null ? `failed with status ${ran.status ?? ran.signal}` : why[ran.stopped];
        return `${command.join(' ')} ${how}${ran.complaint === '' ? '' : ` (${ran.complaint})`}`;
    }
    return null;
}

// EXTERNAL MODULE: ./build/policy/compatibility-keys.js
var compatibility_keys = __webpack_require__(52588);
// EXTERNAL MODULE: ./build/surfaces/checker-options.js
var checker_options = __webpack_require__(87109);
// EXTERNAL MODULE: ./build/surfaces/catalogue.js + 7 modules
var catalogue = __webpack_require__(43559);
;// CONCATENATED MODULE: ./build/surfaces/registry.js

/** How each checker is loaded: one line each. */
const LOADERS = {
    typescript: async () => (await __webpack_require__.e(/* import() */ 182).then(__webpack_require__.bind(__webpack_require__, 74182))).typescript,
    graphql: async () => (await Promise.all(/* import() */[__webpack_require__.e(290), __webpack_require__.e(45)]).then(__webpack_require__.bind(__webpack_require__, 90045))).graphql,
    protobuf: async () => (await Promise.all(/* import() */[__webpack_require__.e(980), __webpack_require__.e(43)]).then(__webpack_require__.bind(__webpack_require__, 12043))).protobufChecker,
    package: async () => (await __webpack_require__.e(/* import() */ 292).then(__webpack_require__.bind(__webpack_require__, 76292))).packageJson,
    command: async () => (await __webpack_require__.e(/* import() */ 38).then(__webpack_require__.bind(__webpack_require__, 60038))).command,
    openapi: async () => (await Promise.all(/* import() */[__webpack_require__.e(408), __webpack_require__.e(502), __webpack_require__.e(828)]).then(__webpack_require__.bind(__webpack_require__, 29828))).openapi,
    'json-schema': async () => (await Promise.all(/* import() */[__webpack_require__.e(408), __webpack_require__.e(502), __webpack_require__.e(523)]).then(__webpack_require__.bind(__webpack_require__, 86523))).jsonSchema,
};
/** All checkers of the catalogue. */
const CHECKERS = catalogue/* CATALOGUE */.y.map((checker) => ({
    ...checker,
    load: LOADERS[checker.id],
}));
/** The checker of a name; null where there is none. */
function checkerNamed(id) {
    return CHECKERS.find((checker) => checker.id === id) ?? null;
}

// EXTERNAL MODULE: ./build/base/mapping.js
var mapping = __webpack_require__(17118);
;// CONCATENATED MODULE: ./build/hosts/folder-snapshot.js



/** The largest file that is read, in bytes: over it a comparison would take memory that nobody planned for. */
const LARGEST_FILE = 20 * 1024 * 1024;
/** More files than a surface has: somebody named the wrong folder. */
const MOST_FILES = 50_000;
/** Folders that are no part of a surface. */
const SKIPPED = new Set(['.git', 'node_modules']);
/** The files of a folder of this machine. */
class FolderSnapshot {
    label;
    entry;
    #root;
    /** @param entry the file that was named, from the folder with `/`; null where the whole folder is the surface */
    constructor(root, label, entry = null) {
        this.#root = root;
        this.label = label;
        this.entry = entry;
    }
    async read(file) {
        const whole = external_node_path_.resolve(this.#root, file);
        if (!isInside(this.#root, whole))
            return null;
        const [root, real] = await Promise.all([(0,promises_.realpath)(this.#root), (0,promises_.realpath)(whole).catch(() => null)]);
        if (real === null)
            return null;
        if (!isInside(root, real))
            throw leadsOut(file);
        const found = await (0,promises_.stat)(real);
        if (found.isDirectory())
            return null;
        if (!found.isFile())
            throw new unreadable/* Unreadable */.I(file, 'it is no file');
        if (found.size > LARGEST_FILE)
            throw new unreadable/* Unreadable */.I(file, `it has ${found.size} bytes, more than ${LARGEST_FILE}`);
        try {
            return new TextDecoder('utf-8', { fatal: true }).decode(await (0,promises_.readFile)(real));
        }
        catch (error) {
            if (error instanceof TypeError)
                throw notText(file);
            throw new unreadable/* Unreadable */.I(file, `it cannot be read (${error.code ?? 'unknown'})`);
        }
    }
    async list() {
        const found = [];
        const open = [''];
        for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
            for (const entry of await (0,promises_.readdir)(external_node_path_.join(this.#root, folder), { withFileTypes: true })) {
                if (SKIPPED.has(entry.name))
                    continue;
                const below = folder === '' ? entry.name : `${folder}/${entry.name}`;
                if (entry.isDirectory())
                    open.push(below);
                else
                    found.push(below);
            }
            checkCount(found.length, this.label);
        }
        return found.sort();
    }
    directory() {
        return Promise.resolve(this.#root);
    }
}
/** @throws Unreadable where a surface has more files than are looked at */
function checkCount(files, label) {
    if (files > MOST_FILES)
        throw new unreadable/* Unreadable */.I(label, `it has more than ${MOST_FILES} files`);
}
function notText(file) {
    return new unreadable/* Unreadable */.I(file, 'it is not UTF-8 text');
}
function leadsOut(file) {
    return new unreadable/* Unreadable */.I(file, 'it is a link that leads out of the folder');
}
/** Whether a path lies in a folder, or is it. */
function isInside(root, file) {
    const relative = external_node_path_.relative(root, file);
    return relative !== '..' && !relative.startsWith(`..${external_node_path_.sep}`) && !external_node_path_.isAbsolute(relative);
}

;// CONCATENATED MODULE: ./build/hosts/commit-snapshot.js





/** What git follows before it says that links go in a circle. */
const MOST_LINKS = 40;
/** How many files are read before they are written. */
const AT_ONCE = 100;
const LINK = '120000';
/** The files of a commit, as git holds them: nothing is checked out, and only what is asked for is read. */
class CommitSnapshot {
    label;
    entry;
    #history;
    #commit;
    #root;
    #folder;
    #tree = null;
    #directory = null;
    /** @param folder makes an empty folder, which whoever made this removes */
    constructor(history, { commit, label, root = '', entry = null }, folder) {
        this.#history = history;
        this.#commit = commit;
        this.#root = root;
        this.#folder = folder;
        this.label = label;
        this.entry = entry;
    }
    async read(file) {
        const normal = external_node_path_.posix.normalize(file);
        if (external_node_path_.posix.isAbsolute(normal) || isOutside(normal))
            return null;
        const entry = await this.#find(normal, file);
        if (entry === null)
            return null;
        // A byte order mark is no part of the text, as for files of the machine.
        return (await this.#text(entry, file)).replace(/^\uFEFF/, '');
    }
    async list() {
        const files = [...(await this.#files()).keys()].filter((file) => !file.split('/').some((part) => SKIPPED.has(part)));
        checkCount(files.length, this.label);
        return files.sort();
    }
    /** Holds all files that can be read as text, and in place of a link what it leads to. */
    directory() {
        this.#directory ??= this.#write();
        return this.#directory;
    }
    async #write() {
        const folder = await this.#folder();
        const files = await this.list();
        for (let from = 0; from < files.length; from += AT_ONCE) {
            const names = files.slice(from, from + AT_ONCE);
            const entries = await Promise.all(names.map((file) => this.#find(file, file).catch(commit_snapshot_unreadable)));
            const there = names.flatMap((name, index) => {
                const entry = entries[index] ?? null;
                return entry === null ? [] : [{ name, entry }];
            });
            const read = await this.#history.read(there.map(({ entry }) => entry), LARGEST_FILE);
            for (const [index, { name, entry }] of there.entries()) {
                const text = read[index]?.text ?? null;
                if (text === null || !isWhole(text, entry))
                    continue;
                const file = external_node_path_.resolve(folder, name);
                if (!isInside(folder, file))
                    continue;
                await (0,promises_.mkdir)(external_node_path_.dirname(file), { recursive: true });
                await (0,promises_.writeFile)(file, text);
            }
        }
        return folder;
    }
    /** @throws Unreadable */
    async #text(entry, asked) {
        const [read] = await this.#history.read([entry], LARGEST_FILE);
        const text = read?.text ?? null;
        if (text === null)
            throw new unreadable/* Unreadable */.I(asked, read?.problem ?? 'it cannot be read');
        if (!isWhole(text, entry))
            throw notText(asked);
        return text;
    }
    /** What a path leads to over links; null where that is no file. @throws Unreadable where it leads out */
    async #find(file, asked, links = 0) {
        const files = await this.#files();
        const steps = file.split('/');
        for (let count = 1; count <= steps.length; count++) {
            const at = steps.slice(0, count).join('/');
            const entry = files.get(at);
            if (entry === undefined)
                continue;
            if (entry.mode !== LINK)
                return count === steps.length ? entry : null;
            if (links === MOST_LINKS)
                throw new unreadable/* Unreadable */.I(asked, 'it is a link that leads in a circle');
            const target = await this.#text({ ...entry, mode: '100644' }, asked);
            const next = external_node_path_.posix.join(external_node_path_.posix.dirname(at), target, ...steps.slice(count));
            if (external_node_path_.posix.isAbsolute(target) || isOutside(next))
                throw leadsOut(asked);
            return await this.#find(next, asked, links + 1);
        }
        return null;
    }
    /** The files below the root by their paths from it. */
    #files() {
        this.#tree ??= this.#history.entriesAt(this.#commit, null).then((entries) => {
            const before = this.#root === '' ? '' : `${this.#root}/`;
            return new Map(entries
                .filter(({ type, path: at }) => type === 'blob' && at.startsWith(before) && !isStrange(at))
                .map((entry) => [entry.path.slice(before.length), entry]));
        });
        return this.#tree;
    }
}
function isOutside(file) {
    return file === '..' || file.startsWith('../');
}
/** Nothing that git itself would write, but that a tree made by hand may hold. */
function isStrange(file) {
    return file.split('/').some((part) => part === '' || part === '.' || part === '..');
}
/** Whether a text is what git holds: what is not UTF-8 has lost something on its way. */
function isWhole(text, { object }) {
    if (!text.includes('\uFFFD'))
        return true;
    const bytes = Buffer.from(text);
    return ((0,external_node_crypto_.createHash)(object.length === 64 ? 'sha256' : 'sha1')
        .update(`blob ${bytes.length}\0`)
        .update(bytes)
        .digest('hex') === object);
}
function commit_snapshot_unreadable(error) {
    if (error instanceof unreadable/* Unreadable */.I)
        return null;
    throw error;
}

;// CONCATENATED MODULE: ./build/hosts/folder-identity.js





/** What npm writes down of all that is installed. */
const INSTALLED = 'node_modules/.package-lock.json';
/**
 * What tells a folder from every other: a digest of its files' names and contents, and of what is installed for it. Null
 * where that cannot be told.
 *
 * @param files the paths of its files, from the folder
 */
async function folderIdentity(folder, files) {
    const digest = (0,external_node_crypto_.createHash)('sha256');
    try {
        for (const file of files)
            digest.update(`${file}\0${await contentOf(external_node_path_.join(folder, file))}\0`);
        digest.update(await installedFor(folder));
    }
    catch {
        return null;
    }
    return digest.digest('hex');
}
async function contentOf(file) {
    const found = await (0,promises_.lstat)(file);
    if (found.isSymbolicLink())
        return `link ${await (0,promises_.readlink)(file)}`;
    // No checker reads more.
    if (!found.isFile() || found.size > LARGEST_FILE)
        return `size ${found.size}`;
    return (0,external_node_crypto_.createHash)('sha256')
        .update(await (0,promises_.readFile)(file))
        .digest('hex');
}
/** Declarations lead into the packages that are installed beside them, in this folder or above it. */
async function installedFor(folder) {
    for (let at = folder;; at = external_node_path_.dirname(at)) {
        const list = external_node_path_.join(at, INSTALLED);
        if ((0,external_node_fs_.existsSync)(list))
            return await (0,promises_.readFile)(list, 'utf8');
        if (at === external_node_path_.dirname(at))
            return '';
    }
}

// EXTERNAL MODULE: ./build/base/nearest.js
var nearest = __webpack_require__(50578);
// EXTERNAL MODULE: ./node_modules/semver/functions/parse.js
var parse = __webpack_require__(16353);
// EXTERNAL MODULE: ./node_modules/semver/ranges/valid.js
var valid = __webpack_require__(64737);
;// CONCATENATED MODULE: ./build/base/package-spec.js



// The rules of npm's validate-npm-package-name for what may be published or once was: letters may be upper-case there.
// It begins as no option of a command line does.
const NAME = /^(?:@[a-z0-9][a-z0-9._~-]*\/)?[a-z0-9][a-z0-9._~-]*$/i;
const LONGEST_NAME = 214;
const NOT_NAMES = new Set(['node_modules', 'favicon.ico']);
const TAG = /^[a-z][a-z0-9._-]*$/i;
/**
 * Reads `name`, `name@1.2.3` or `name@tag`: `@scope/name@next`. Nothing else that npm would take is one: no range, no
 * file, no address, no alias.
 */
function packageSpec(text) {
    const at = text.indexOf('@', 1);
    const name = at === -1 ? text : text.slice(0, at);
    const version = at === -1 ? 'latest' : text.slice(at + 1);
    if (!NAME.test(name) || name.length > LONGEST_NAME || NOT_NAMES.has(name.toLowerCase()))
        return wrong(`"${name}" is no name of a package`);
    const exact = parse(version);
    if (exact !== null)
        return (0,result.ok)({ name, version: exact.version, is: 'version' });
    if (valid(version) !== null)
        return wrong(`"${version}" is a range`);
    if (!TAG.test(version))
        return wrong(`"${version}" is neither a version nor a dist-tag`);
    return (0,result.ok)({ name, version, is: 'tag' });
}
function wrong(message) {
    return (0,result/* fault */.D)('bad-package', message, 'name one version, or a dist-tag: name@1.2.3, @scope/name@1.2.3, name@latest');
}

// EXTERNAL MODULE: ./build/hosts/files.js
var files = __webpack_require__(43803);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
;// CONCATENATED MODULE: ./build/hosts/node-types.js



const MODULES = external_node_module_.builtinModules.filter((name) => !name.startsWith('_')).join('|');
const OF_NODE = new RegExp(`(?:from|import|import\\(|require\\(|module)\\s*['"](?:node:[a-z/_]+|${MODULES})['"]|<reference types=["']node["']|\\bNodeJS\\.|\\bBuffer\\b`);
/** Whether declarations of a folder take types of Node, which nobody has without `@types/node`. */
async function speaksOfNode(folder) {
    const open = [folder];
    for (let below = open.pop(); below !== undefined; below = open.pop()) {
        for (const entry of await (0,promises_.readdir)(below, { withFileTypes: true })) {
            const whole = (0,external_node_path_.join)(below, entry.name);
            if (entry.isDirectory()) {
                if (entry.name !== 'node_modules')
                    open.push(whole);
            }
            else if (/\.d\.[cm]?ts$/.test(entry.name) && OF_NODE.test(await (0,promises_.readFile)(whole, 'utf8')))
                return true;
        }
    }
    return false;
}

;// CONCATENATED MODULE: ./build/hosts/npm-program.js


/** The machine that this runs on. */
function thisMachine() {
    return {
        platform: process.platform,
        node: process.execPath,
        path: process.env.PATH ?? '',
        real: (file) => {
            try {
                (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.R_OK);
                return (0,external_node_fs_.realpathSync)(file);
            }
            catch {
                return null;
            }
        },
    };
}
/**
 * How npm is started, as an argument list without a shell: the npm that came with the Node that runs, else the first one
 * of PATH. Null where there is none.
 */
function npmProgram({ platform, node, path: folders, real }) {
    const windows = platform === 'win32';
    const { join, dirname, delimiter, isAbsolute } = windows ? external_node_path_.win32 : external_node_path_.posix;
    const cli = join('node_modules', 'npm', 'bin', 'npm-cli.js');
    const own = windows ? join(dirname(node), cli) : join(dirname(node), '..', 'lib', cli);
    const beside = real(own);
    if (beside !== null)
        return [node, beside];
    // A relative folder would be looked for in the repository that is judged.
    for (const folder of folders.split(delimiter).filter(isAbsolute)) {
        // On Windows `npm` is a batch file, which only a shell runs; what it starts lies beside it.
        const found = real(windows ? join(folder, cli) : join(folder, 'npm'));
        if (found !== null)
            return /\.[cm]?js$/.test(found) ? [node, found] : [found];
    }
    return null;
}

;// CONCATENATED MODULE: ./build/hosts/package-cache.js





const MARKER = 'installed.json';
/** What is installed beside a package is what the registry had on that day: both sides of a comparison need the same. */
const LASTS = 24 * 60 * 60 * 1000;
/** Installed packages that are kept between runs, each under its name and version. */
class PackageCache {
    #root;
    /** @param root null, or a folder that cannot be written: they are kept until this process ends */
    constructor(root) {
        this.#root = writable(root) ?? passing();
    }
    /** The folder of an installed package; null where it is not there, is not whole, or is too old. */
    async kept(key) {
        const folder = this.#folder(key);
        const marker = await markerOf(folder);
        if (marker === null || (!marker.alone && Date.now() - marker.at > LASTS))
            return null;
        return marker.digest === (await package_cache_digestOf(folder)) ? folder : null;
    }
    /** Keeps what `install` puts into an empty folder. Other processes see it whole or not at all. */
    async keep(key, install) {
        const making = (0,external_node_path_.join)(this.#root, `making-${(0,external_node_crypto_.randomUUID)()}`);
        await (0,promises_.mkdir)(making, { recursive: true });
        try {
            await install(making);
            const marker = {
                digest: await package_cache_digestOf(making),
                at: Date.now(),
                alone: await isAlone((0,external_node_path_.join)(making, 'node_modules')),
            };
            await (0,promises_.writeFile)((0,external_node_path_.join)(making, MARKER), JSON.stringify(marker));
            return await this.#moveTo(key, making);
        }
        finally {
            await (0,promises_.rm)(making, { recursive: true, force: true });
        }
    }
    async #moveTo(key, making) {
        const folder = this.#folder(key);
        // Another process may have been faster.
        const there = await this.kept(key);
        if (there !== null)
            return there;
        const old = (0,external_node_path_.join)(this.#root, `making-${(0,external_node_crypto_.randomUUID)()}`);
        await (0,promises_.rename)(folder, old).catch(() => null);
        try {
            await (0,promises_.rename)(making, folder);
        }
        catch (error) {
            const faster = await this.kept(key);
            if (faster === null)
                throw error;
            return faster;
        }
        finally {
            await (0,promises_.rm)(old, { recursive: true, force: true });
        }
        return folder;
    }
    #folder(key) {
        return (0,external_node_path_.join)(this.#root, key.replaceAll('/', '+'));
    }
}
function writable(root) {
    if (root === null)
        return null;
    try {
        (0,external_node_fs_.mkdirSync)(root, { recursive: true });
        (0,external_node_fs_.rmSync)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(root, 'making-')), { recursive: true });
        return root;
    }
    catch {
        return null;
    }
}
function passing() {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'semverdict-packages-'));
    process.once('exit', () => (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true }));
    return folder;
}
async function markerOf(folder) {
    try {
        const { digest, at, alone } = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(folder, MARKER), 'utf8'));
        return { digest, at: Number(at), alone: alone === true };
    }
    catch {
        return null;
    }
}
/** Of the names and the sizes of all files: a run that was ended half-way, and a cleaned folder, leave others. */
async function package_cache_digestOf(folder) {
    const found = [];
    const open = [''];
    for (let below = open.pop(); below !== undefined; below = open.pop()) {
        for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(folder, below), { withFileTypes: true })) {
            const name = `${below}/${entry.name}`;
            if (entry.isDirectory())
                open.push(name);
            else if (name !== `/${MARKER}`)
                found.push(`${name} ${(await (0,promises_.lstat)((0,external_node_path_.join)(folder, name))).size}`);
        }
    }
    return (0,external_node_crypto_.createHash)('sha256').update(found.sort().join('\n')).digest('hex');
}
/** Whether a node_modules holds one package and no other. */
async function isAlone(modules) {
    const names = (await (0,promises_.readdir)(modules)).filter((name) => !name.startsWith('.'));
    if (names.length !== 1)
        return false;
    const [only] = names;
    return !only.startsWith('@') || (await (0,promises_.readdir)((0,external_node_path_.join)(modules, only))).length === 1;
}

;// CONCATENATED MODULE: ./build/hosts/npm-package.js












const DEADLINE = 120_000;
/** The answer to `npm view` lists all versions of a package; of an installation it is a count. In bytes. */
const npm_package_MOST_OUTPUT = 16 * 1024 * 1024;
/**
 * A released package with its dependencies and its peers that are not optional, as npm installs them on this machine, and
 * with the types of Node where its declarations speak of them: from the registry of its configuration, through its cache, without running a script of theirs. The repository's own
 * .npmrc has no say: a pull request that changes it would choose what it is compared with.
 *
 * @param text `name`, `name@1.2.3` or `name@tag`
 * @throws Problem where that is none, or npm cannot bring it
 */
async function npmPackage(text, setting) {
    const read = packageSpec(text);
    if (!read.ok)
        throw (0,problem/* mistake */.RT)(read.fault.code, read.fault.message, read.fault.remedy);
    const spec = read.value;
    const registry = new Registry(setting);
    const version = spec.is === 'version' ? spec.version : await registry.versionOf(spec);
    const key = `${spec.name}@${version}`;
    const home = cacheFolder(setting.env ?? process.env);
    const cache = new PackageCache(home === null ? null : (0,external_node_path_.join)(home, 'packages'));
    const folder = (await cache.kept(key)) ??
        (await cache.keep(key, (into) => registry.install({ ...spec, version, is: 'version' }, into)));
    const label = spec.is === 'version' ? `npm:${key}` : `npm:${key} (${spec.version})`;
    return new FolderSnapshot((0,external_node_path_.join)(folder, 'node_modules', spec.name), label);
}
/** The registry as npm reaches it. Its address and what npm says of it stay here: they may hold a token. */
class Registry {
    #setting;
    constructor(setting) {
        this.#setting = setting;
    }
    /** The version that a dist-tag names today. */
    async versionOf({ name, version: tag }) {
        this.#setting.progress(`asking npm for ${name}@${tag}`);
        const answer = await this.#view(name, 'dist-tags');
        if (!answer.ok)
            throw this.#problem(name, answer.code);
        const tags = new Map(Object.entries(answer.value ?? {}));
        const version = tags.get(tag);
        if (typeof version === 'string')
            return version;
        throw (0,problem/* mistake */.RT)('no-package-version', `${name} has no dist-tag "${tag}"${(0,nearest/* didYouMean */.au)(tag, tags.keys())}`, `it has ${[...tags.keys()].slice(0, 20).join(', ') || 'none'}; or name a version`);
    }
    async install(spec, folder) {
        const { name, version } = spec;
        this.#setting.progress(`installing ${name}@${version}`);
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'package.json'), '{"private":true}');
        let answer = await this.#npm(folder, ['install', `${name}@${version}`, ...INSTALL]);
        // Peers that do not fit together, and another operating system, are no reason not to read declarations.
        if (!answer.ok && (answer.code === 'ERESOLVE' || answer.code === 'EBADPLATFORM'))
            answer = await this.#npm(folder, ['install', `${name}@${version}`, ...INSTALL, '--force']);
        if (!answer.ok)
            throw await this.#whyNotInstalled(spec, answer.code);
        const modules = (0,external_node_path_.join)(folder, 'node_modules');
        if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(modules, name, 'package.json')))
            throw this.#problem(`${name}@${version}`, 'nothing was installed');
        // Who uses such a package has them, and nothing that it depends on says so. Without them its types are `any`.
        if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(modules, NODE_TYPES)) && (await speaksOfNode((0,external_node_path_.join)(modules, name))))
            await this.#npm(folder, ['install', NODE_TYPES, ...INSTALL]);
    }
    async #whyNotInstalled({ name, version }, code) {
        if (code !== 'ETARGET' && code !== 'E404')
            return this.#problem(`${name}@${version}`, code);
        const answer = await this.#view(name, 'versions');
        if (!answer.ok)
            return this.#problem(name, answer.code);
        const versions = [answer.value].flat().map(String);
        if (versions.includes(version))
            return this.#problem(`${name}@${version}`, code);
        return (0,problem/* mistake */.RT)('no-package-version', `${name} has no version ${version} in the registry${(0,nearest/* didYouMean */.au)(version, versions.toReversed())}`, `its last ones are ${versions.slice(-5).join(', ')}`);
    }
    #view(name, field) {
        return (0,files/* withTemporaryDirectory */.no)('semverdict-npm-', (folder) => {
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'package.json'), '{"private":true}');
            return this.#npm(folder, ['view', name, field]);
        });
    }
    async #npm(directory, args) {
        const { env = process.env, deadline = DEADLINE, npm = npmProgram(thisMachine()) } = this.#setting;
        if (npm === null)
            throw noNpm();
        const ran = await (0,run_command/* runCommand */.d)([...npm, ...args, '--json', '--loglevel=silent'], {
            directory,
            input: '',
            deadline,
            most: npm_package_MOST_OUTPUT,
            env: Object.fromEntries(Object.entries(env).filter(([variable]) => !ELSEWHERE.test(variable))),
        });
        if (ran.stopped === 'missing' || ran.stopped === 'not-started')
            throw noNpm();
        if (ran.stopped !== null)
            return { ok: false, code: ran.stopped };
        const value = jsonOf(ran.out);
        if (ran.status === 0)
            return { ok: true, value };
        const code = value?.error?.code;
        // A code is a word: anything else could hold an address.
        return { ok: false, code: typeof code === 'string' && /^\w{2,40}$/.test(code) ? code : 'failed' };
    }
    #problem(what, code) {
        if (code === 'E404')
            return (0,problem/* mistake */.RT)('no-package', `npm finds no package ${what}, or not what it depends on`, 'check its name; where it is private, see that npm view shows it outside the repository, whose .npmrc is not read');
        if (/^E(?:401|403|NEEDAUTH|OTP)$/.test(code))
            return (0,problem/* undecided */.oo)('registry-refused', `the registry does not give ${what} to who asks (${code})`, "give npm a token in the user's configuration: actions/setup-node does with registry-url and NODE_AUTH_TOKEN");
        if (UNREACHABLE.test(code))
            return (0,problem/* undecided */.oo)('registry-unreachable', code === 'deadline'
                ? `npm did not bring ${what} within ${(this.#setting.deadline ?? DEADLINE) / 1000} seconds`
                : `npm could not reach its registry for ${what} (${code})`, 'see that npm ping succeeds on this machine, and run again');
        return (0,problem/* undecided */.oo)('package-not-installed', `npm could not install ${what} (${code})`, 'run npm install of it in an empty folder: it says why');
    }
}
const NODE_TYPES = '@types/node';
const INSTALL = [
    ...['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--no-bin-links'],
    ...['--omit=optional', '--include=peer', '--legacy-peer-deps=false', '--strict-peer-deps=false'],
    ...['--engine-strict=false', '--install-strategy=hoisted', '--dry-run=false', '--no-update-notifier'],
];
/** What `npm run` and `npx` tell those whom they start of where they run: it would lead npm elsewhere than to its folder. */
const ELSEWHERE = /^npm_config_(?:workspaces?|include_workspace_root|global|location|(?:local_)?prefix|package_lock_only)$/i;
const UNREACHABLE = /^(?:deadline|E5\d\d|E429|EAI_\w+|E(?:NOTFOUND|CONN\w+|TIMEDOUT|HOSTUNREACH|NETUNREACH|PIPE|PROTO)|ERR_SOCKET_TIMEOUT|FETCH_ERROR|\w*CERT\w*)$/;
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function noNpm() {
    return (0,problem/* undecided */.oo)('no-npm', 'there is no npm on this machine, which brings released packages', 'install npm, or name a folder that holds the package');
}

// EXTERNAL MODULE: ./build/commands/gather/policy-file.js
var policy_file = __webpack_require__(20596);
;// CONCATENATED MODULE: ./build/commands/surfaces/surface-sides.js









/** The checkers that look at what is installed beside the files, which no commit holds. */
const BESIDE = ['typescript', compatibility_keys/* COMMAND */.Wr];
/** A commit's files, or what the surface's commands make of them. Faults say why there are none. */
async function sideAt(commit, label, surface, sources) {
    const { options, info } = sources;
    const standing = options.history.onDisk && info.top !== null && info.head === commit ? info.top : null;
    if (surface.build.length > 0)
        return await built(commit, label, standing, surface, sources);
    const lies = surface.baseline === 'npm' || BESIDE.includes(surface.checker);
    if (standing !== null && lies)
        return (0,result.ok)(inFolder(standing, label, surface));
    return (0,result.ok)(inCommit(commit, label, surface, sources));
}
/** The last release: its tag's commit, or the package that it was published as. */
async function releasedSide(last, surface, sources) {
    if (surface.baseline === 'tag')
        return await sideAt(last.commit, last.tag, surface, sources);
    const { options } = sources;
    const manifest = inDirectory(surface, 'package.json');
    // The name that it had then: a pull request that changes it would choose what it is compared with.
    const text = (await (0,policy_file/* textsAt */.i1)(options.history, last.commit, [manifest])).get(manifest) ?? null;
    const name = text === null ? null : nameIn(text);
    if (name === null)
        return none(`${last.tag} has no ${manifest} that names a package`);
    const found = await npmPackage(`${name}@${last.version.text}`, { progress: options.progress });
    const folder = await found.directory();
    return (0,result.ok)(folderSide(folder, found.label));
}
/** A path as it counts from the top of the repository. */
function inDirectory({ place: { directory } }, path) {
    return directory === '' ? path : `${directory}/${path}`;
}
function inCommit(commit, label, { place: { directory } }, { options: { history }, folders }) {
    const whole = new CommitSnapshot(history, { commit, label, root: directory }, () => folders.make());
    return {
        label,
        named: (entry) => withEntry(whole, entry),
        async identity() {
            if (directory === '')
                return commit;
            const [tree] = await history.entriesAt(commit, [directory]);
            return tree?.object ?? null;
        },
    };
}
function inFolder(top, label, { place: { directory } }) {
    return folderSide(directory === '' ? top : `${top}/${directory}`, label);
}
function folderSide(folder, label) {
    const whole = new FolderSnapshot(folder, label);
    return {
        label,
        named: (entry) => withEntry(whole, entry),
        identity: async () => await folderIdentity(folder, await whole.list()),
    };
}
/** The same files with one of them named: what was listed once is not listed again. */
function withEntry(whole, entry) {
    return {
        label: whole.label,
        entry,
        read: (file) => whole.read(file),
        list: () => whole.list(),
        directory: () => whole.directory(),
    };
}
async function built(commit, label, standing, surface, { options, trees, untrusted }) {
    if (!options.history.onDisk)
        return none('a build needs a clone, and there is none');
    if (untrusted !== null)
        return none(untrusted);
    const top = standing ?? (await trees.at(commit));
    options.progress(`building ${surface.name} at ${label}`);
    const why = await build(top, surface.build);
    return why === null ? (0,result.ok)(inFolder(top, label, surface)) : none(`the build at ${label} failed: ${why}`);
}
function nameIn(text) {
    try {
        const read = JSON.parse(text);
        return (0,mapping/* isMapping */.p)(read) && typeof read.name === 'string' ? read.name : null;
    }
    catch {
        return null;
    }
}
function none(message) {
    return (0,result/* fault */.D)('no-side', message, '');
}

;// CONCATENATED MODULE: ./build/commands/surfaces/compare-surfaces.js













/** Compares the surfaces of a policy with the last release, one after the other: each may take much memory. */
async function compareSurfaces(surfaces, compared, cache = new ComparisonCache()) {
    const { options } = compared;
    const folders = new TemporaryFolders();
    const trees = new WorkTrees(options.git, folders);
    const tools = new MachineTools(options.progress);
    const found = [];
    try {
        for (const surface of surfaces) {
            const sources = { ...compared, folders, trees };
            const means = { compared, sources, tools, cache };
            found.push(await new SurfaceComparison(surface, await loaded(surface), means).facts());
        }
    }
    finally {
        await trees.remove();
        await folders.remove();
    }
    return found;
}
/** What is not there on one side: a file, or the side itself. */
const NOTHING = { changes: [], inconclusive: [] };
async function loaded({ checker: id, given }) {
    const registered = checkerNamed(id);
    if (registered === null)
        throw new Error(`the policy names ${id}, which is no checker`);
    return {
        checker: await registered.load(),
        options: dist/* parse */.qgA(registered.options, (0,checker_options/* optionsIn */.Im)(registered, given)),
        together: Object.hasOwn((0,checker_options/* entriesOf */.Mc)(registered), 'files'),
    };
}
class SurfaceComparison {
    #surface;
    #loaded;
    #compared;
    #means;
    constructor(surface, given, means) {
        this.#surface = surface;
        this.#loaded = given;
        this.#compared = means.compared;
        this.#means = means;
    }
    async facts() {
        const { index, name } = this.#surface;
        const { last, head, options } = this.#compared;
        const { untrusted } = this.#compared;
        if (this.#surface.checker === compatibility_keys/* COMMAND */.Wr && untrusted !== null)
            return { index, baseline: last.tag, changes: [], inconclusive: [this.#whole({ message: untrusted })] };
        options.progress(`comparing ${name} with ${last.tag}`);
        const old = await attempt(() => releasedSide(last, this.#surface, this.#means.sources));
        if (!old.ok)
            return { index, baseline: last.tag, changes: [], inconclusive: [this.#whole(old.fault)] };
        const { label: baseline } = old.value;
        const next = await attempt(() => this.#side(head, 'the head'));
        if (!next.ok)
            return { index, baseline, changes: [], inconclusive: [this.#whole(next.fault)] };
        const { changes, inconclusive, fresh } = await this.#compare(old.value, next.value);
        return {
            index,
            baseline,
            changes: await this.#owned(await this.#placed(changes), old.value, next.value),
            inconclusive,
            ...(fresh.length === 0 ? {} : { fresh }),
        };
    }
    /** The differences, with those places alone that who reads the head can look at. */
    async #placed(changes) {
        const paths = [...new Set(changes.flatMap(({ at }) => (at === null ? [] : [at.path])))];
        if (paths.length === 0)
            return changes;
        const { options, head } = this.#compared;
        const there = new Set((await options.history.entriesAt(head, paths)).map(({ path }) => path));
        return changes.map((change) => change.at === null || there.has(change.at.path) ? change : { ...change, at: null });
    }
    /** Which differences the pull request brings, without those that the base has and it lacks. */
    async #owned(changes, old, next) {
        const { base, fork } = this.#compared;
        if (base === null || changes.length === 0)
            return changes.map((change) => ({ ...change, own: true }));
        const before = await this.#between(old, base, 'the base');
        const known = new Set(before.changes.map(({ id }) => id));
        const isNew = changes.some(({ id }) => !known.has(id));
        // A head that is behind its base lacks what the base got since: nobody took that away.
        const forked = isNew && fork !== base ? await attempt(() => this.#side(fork, 'the fork')) : null;
        const since = forked?.ok === true ? await this.#compare(forked.value, next) : null;
        const brought = since === null ? null : new Set(since.changes.map(({ id }) => id));
        const whole = since?.inconclusive.length === 0;
        return changes.flatMap((change) => {
            if (known.has(change.id))
                return [{ ...change, own: false }];
            const behind = brought !== null && whole && !brought.has(change.id);
            return behind ? [] : [{ ...change, own: true }];
        });
    }
    async #between(old, commit, label) {
        const side = await attempt(() => this.#side(commit, label));
        return side.ok ? await this.#compare(old, side.value) : NOTHING;
    }
    #side(commit, label) {
        return sideAt(commit, label, this.#surface, this.#means.sources);
    }
    async #compare(old, next) {
        const entries = await this.#entries(old, next);
        if (!entries.ok)
            return { changes: [], inconclusive: [this.#whole(entries.fault)], fresh: [] };
        const found = [];
        const fresh = [];
        for (const entry of entries.value) {
            const missing = entry === null ? null : await this.#missing(entry, old, next);
            if (missing === 'fresh')
                fresh.push(inDirectory(this.#surface, entry ?? ''));
            else
                found.push(missing ?? (await this.#checked(entry, old, next)));
        }
        return {
            changes: found.flatMap(({ changes }) => changes).map((change) => this.#fromTop(change)),
            inconclusive: found.flatMap(({ inconclusive }) => inconclusive),
            fresh,
        };
    }
    /** The files that are compared, each for itself; null for the surface as a whole. */
    async #entries(old, next) {
        const { entry, files } = this.#surface.place;
        if (files.length === 0 || this.#loaded.together)
            return (0,result.ok)([entry]);
        return await attempt(async () => {
            const lists = await Promise.all([old, next].map((side) => side.named(null).list()));
            const all = [...new Set(lists.flat())]
                .filter((file) => files.some((glob) => glob.matches(file)))
                .sort();
            const patterns = files.map(({ source }) => source).join(', ');
            if (all.length === 0)
                throw new unreadable/* Unreadable */.I(patterns, `no file fits ${patterns}`);
            return (0,result.ok)(all);
        });
    }
    /** What there is to say where a named file is on one side alone, or on none; null where it is on both. */
    async #missing(entry, old, next) {
        const there = await attempt(async () => {
            const [before, after] = await Promise.all([old, next].map(async (side) => (await side.named(entry).read(entry)) !== null));
            return (0,result.ok)({ before, after });
        });
        if (!there.ok)
            return { changes: [], inconclusive: [{ where: entry, reason: there.fault.message }] };
        const { before, after } = there.value;
        if (before && after)
            return null;
        const { build, baseline } = this.#surface;
        const committed = build.length === 0 && baseline === 'tag';
        if (after && committed && (await this.#isCommitted(entry)))
            return 'fresh';
        const made = committed ? '; if a build makes it, say how with build, or compare with baseline: npm' : '';
        const reason = before
            ? `${next.label} does not have it, or has it elsewhere`
            : `${after ? old.label : `neither ${old.label} nor ${next.label}`} ${after ? 'does not have' : 'has'} it${made}`;
        return { changes: [], inconclusive: [{ where: entry, reason }] };
    }
    /** What only lies in a work tree was there before, too, wherever it came from. */
    async #isCommitted(entry) {
        const { options, head } = this.#compared;
        return (await options.history.entriesAt(head, [inDirectory(this.#surface, entry)])).length > 0;
    }
    async #checked(entry, old, next) {
        const { checker, options } = this.#loaded;
        const { cache, tools } = this.#means;
        const [before, after] = await Promise.all([old.identity(), next.identity()].map(orNull));
        const key = { checker: checker.id, options, entry, old: before ?? null, next: after ?? null };
        const kept = await cache.kept(key);
        if (kept !== null)
            return kept;
        try {
            const found = await checker.compare(old.named(entry), next.named(entry), options, tools);
            await cache.keep(key, found);
            return found;
        }
        catch (error) {
            const where = error instanceof unreadable/* Unreadable */.I ? error.where : (entry ?? this.#surface.name);
            return { changes: [], inconclusive: [{ where, reason: reasonOf(error) }] };
        }
    }
    #whole({ message }) {
        const { entry, directory } = this.#surface.place;
        return { where: entry ?? (directory === '' ? 'the surface' : directory), reason: message };
    }
    /** Places count from the top of the repository, as its files do. */
    #fromTop(change) {
        const { at } = change;
        return at === null ? change : { ...change, at: { ...at, path: inDirectory(this.#surface, at.path) } };
    }
}
/** A side that cannot be had is a reason, whatever kept it away: never the same as one without a difference. */
async function attempt(make) {
    try {
        return await make();
    }
    catch (error) {
        return (0,result/* fault */.D)('no-side', reasonOf(error), '');
    }
}
function reasonOf(error) {
    if (error instanceof problem/* Problem */.AF || error instanceof unreadable/* Unreadable */.I)
        return (0,one_line/* oneLine */.T)(error.message);
    return `the comparison failed (${(0,one_line/* oneLine */.T)(error instanceof Error ? error.message : String(error))})`;
}
function orNull(promise) {
    return promise.catch(() => null);
}


/***/ }),

/***/ 43559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ CATALOGUE)
});

// UNUSED EXPORTS: OPTIONS

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/surfaces/difference.js
var difference = __webpack_require__(29078);
;// CONCATENATED MODULE: ./build/surfaces/command/options.js


const word = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* nonEmpty */.hq());
/** A program and its arguments: never a line for a shell. */
const program = dist/* pipe */.FsL(dist/* array */.YOg(dist/* string */.YjP()), dist/* check */.z6Y((list) => list[0] !== undefined && list[0] !== '', 'expected a list: the program and its arguments'), dist/* transform */.pdi((list) => list));
const outcome = dist/* picklist */.KIO(['compatible', 'breaking', 'failed']);
/** What a policy says to the checker `command`. */
const commandOptions = dist/* pipe */.FsL(dist/* strictObject */.rej({
    /** What reports call the program. */
    name: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[a-z0-9][a-z0-9-]*$/, 'use small letters, digits and hyphens'))),
    /** `{old}` and `{new}` stand for the folders of the two sides. */
    command: program,
    /** Asks the program for its version, before it is used. */
    version: dist/* optional */.lqM(program),
    /** The versions with which the policy was written, as a range of semver. */
    expect: dist/* optional */.lqM(word),
    /** What exit statuses mean; those that are not named mean `failed`. */
    status: dist/* optional */.lqM(dist/* record */.g1P(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^\d{1,3}$/, 'name an exit status')), outcome), {
        '0': 'compatible',
        '1': 'breaking',
    }),
    /** What the output holds where a status really means `breaking`: some programs end with 1 for faults of their own, too. */
    marker: dist/* optional */.lqM(word),
    output: dist/* optional */.lqM(dist/* picklist */.KIO(['text', 'json', 'sarif']), 'text'),
    /** The side in whose folder it runs. */
    side: dist/* optional */.lqM(dist/* picklist */.KIO(['old', 'new']), 'new'),
    /** Seconds. */
    deadline: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* minValue */.Wwf(1), dist/* maxValue */.cGV(3600)), 300),
    /** The most that a difference of this program counts. */
    grade: dist/* optional */.lqM(dist/* picklist */.KIO(['proven', 'likely']), 'proven'),
    requires: dist/* optional */.lqM(word, 'major'),
    affected: dist/* optional */.lqM(dist/* picklist */.KIO(difference/* AFFECTED */.Z), 'caller'),
}), dist/* check */.z6Y(({ version, expect }) => expect === undefined || version !== undefined, 'expect is held against what version tells: say how the program is asked for it, version: [program, --version]'));

;// CONCATENATED MODULE: ./build/surfaces/graphql/options.js

const pattern = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* nonEmpty */.hq());
/** What a policy says to the checker `graphql`. */
const graphqlOptions = dist/* strictObject */.rej({
    /** The schema as SDL: one file. */
    file: dist/* optional */.lqM(pattern),
    /** Patterns for the files of which the schema is made; their definitions and extensions count together. */
    files: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(pattern), dist/* minLength */.BpQ(1))),
});

;// CONCATENATED MODULE: ./build/surfaces/json-schema/options.js

const options_pattern = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* nonEmpty */.hq('expected the path of a file, or a pattern'));
/** What a policy may say of the checker `json-schema`. */
const jsonSchemaOptions = dist/* strictObject */.rej({
    /** One schema, from the root with `/`. */
    file: dist/* optional */.lqM(options_pattern),
    /** Patterns for the schemas; what they refer to need not fit. */
    files: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(options_pattern), dist/* minLength */.BpQ(1, 'expected at least one pattern'))),
    /** Who makes the data: others, and we accept it; or we produce it. */
    direction: dist/* optional */.lqM(dist/* picklist */.KIO(['accepts', 'produces', 'both'], 'expected accepts, produces or both'), 'accepts'),
});

;// CONCATENATED MODULE: ./build/surfaces/openapi/options.js

/** What a policy may say of the OpenAPI checker. */
const openapiOptions = dist/* strictObject */.rej({
    /** The description, from the root with `/`; without it, what is called `openapi.yaml`, `.yml` or `.json` is compared. */
    file: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* nonEmpty */.hq('expected the path of a file'))),
});

;// CONCATENATED MODULE: ./build/surfaces/package/options.js

/** What a policy says to the checker `package`. */
const packageOptions = dist/* strictObject */.rej({
    /** The manifest, from the root of the snapshot. Its folder is the package. */
    file: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/(?:^|\/)package\.json$/, 'name a package.json')), 'package.json'),
});

;// CONCATENATED MODULE: ./build/surfaces/protobuf/options.js

const patterns = dist/* pipe */.FsL(dist/* array */.YOg(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* nonEmpty */.hq())), dist/* minLength */.BpQ(1));
/** What a policy says to the checker `protobuf`. */
const protobufOptions = dist/* strictObject */.rej({
    /** Patterns for the files of the schema; without them every `.proto` file is one. */
    files: dist/* optional */.lqM(patterns),
    /** Patterns for files that are no part of it. */
    exclude: dist/* optional */.lqM(patterns),
});

;// CONCATENATED MODULE: ./build/surfaces/typescript/options.js

/** The deadline in seconds and the heap in MiB within which most packages are compared many times over. */
const DEADLINE = 120;
const HEAP = 2048;
const positive = (most) => dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1), dist/* maxValue */.cGV(most));
const file = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* nonEmpty */.hq(), dist/* maxLength */.Ru6(1000));
/** What may be said of the surface of declarations. */
const typescriptOptions = dist/* strictObject */.rej({
    /** The declaration files that are the surface, from the folder; by default what package.json names. */
    entries: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(file), dist/* minLength */.BpQ(1), dist/* maxLength */.Ru6(1000))),
    /** Seconds for all of it. */
    deadline: dist/* optional */.lqM(positive(3600), DEADLINE),
    /** MiB of the process that compares. */
    heap: dist/* optional */.lqM(positive(65_536), HEAP),
});

;// CONCATENATED MODULE: ./build/surfaces/catalogue.js







/**
 * The options of all checkers that compare snapshots, in the order of the documentation. `paths` stands apart, because it
 * needs no snapshot.
 */
const OPTIONS = {
    typescript: typescriptOptions,
    graphql: graphqlOptions,
    protobuf: protobufOptions,
    package: packageOptions,
    command: commandOptions,
    openapi: openapiOptions,
    'json-schema': jsonSchemaOptions,
};
/** The same, each with its name. */
const CATALOGUE = Object.entries(OPTIONS).map(([id, options]) => ({
    id,
    options,
}));


/***/ }),

/***/ 87109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Im: () => (/* binding */ optionsIn),
/* harmony export */   Mc: () => (/* binding */ entriesOf)
/* harmony export */ });
/* unused harmony export optionsOf */




/** The keys that a checker's own options have, as it describes them. */
function entriesOf({ options }) {
    return 'entries' in options ? options.entries : {};
}
/** What of an entry of the policy is the checker's own. */
function optionsIn(checker, given) {
    const entries = entriesOf(checker);
    return Object.fromEntries(Object.entries(given).filter(([key]) => Object.hasOwn(entries, key)));
}
/** The options of a checker as its schema reads them; an unknown one is refused with the nearest known. */
function optionsOf({ id, options }, given) {
    const known = Object.keys(entriesOf({ options }));
    const unknown = isMapping(given) ? Object.keys(given).find((key) => !known.includes(key)) : undefined;
    const expected = known.length === 0 ? `the checker ${id} has no options` : `the options of ${id} are ${oneOf(known)}`;
    if (unknown !== undefined)
        return fault('bad-option', `${id} has no option "${unknown}"${didYouMean(unknown, known)}`, expected);
    const read = v.safeParse(options, given);
    if (read.success)
        return ok(read.output);
    const [issue] = read.issues;
    const where = v.getDotPath(issue);
    if (issue.type === 'strict_object' && issue.received === 'undefined')
        return fault('bad-option', `${id} needs the option "${where}"`, expected);
    return fault('bad-option', `${where === null ? '' : `${where}: `}${issue.message}`, expected);
}


/***/ })

};
