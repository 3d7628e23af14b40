export const id = 4725;
export const ids = [4725];
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

/***/ 55700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ CommitSnapshot)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _base_unreadable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10089);
/* harmony import */ var _folder_snapshot_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5831);





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
        const normal = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.normalize(file);
        if (node_path__WEBPACK_IMPORTED_MODULE_2__.posix.isAbsolute(normal) || isOutside(normal))
            return null;
        const entry = await this.#find(normal, file);
        if (entry === null)
            return null;
        // A byte order mark is no part of the text, as for files of the machine.
        return (await this.#text(entry, file)).replace(/^\uFEFF/, '');
    }
    async list() {
        const files = [...(await this.#files()).keys()].filter((file) => !file.split('/').some((part) => _folder_snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .SKIPPED */ .$O.has(part)));
        (0,_folder_snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .checkCount */ .wE)(files.length, this.label);
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
            const entries = await Promise.all(names.map((file) => this.#find(file, file).catch(unreadable)));
            const there = names.flatMap((name, index) => {
                const entry = entries[index] ?? null;
                return entry === null ? [] : [{ name, entry }];
            });
            const read = await this.#history.read(there.map(({ entry }) => entry), _folder_snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .LARGEST_FILE */ .K7);
            for (const [index, { name, entry }] of there.entries()) {
                const text = read[index]?.text ?? null;
                if (text === null || !isWhole(text, entry))
                    continue;
                const file = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(folder, name);
                if (!(0,_folder_snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(folder, file))
                    continue;
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(file), { recursive: true });
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(file, text);
            }
        }
        return folder;
    }
    /** @throws Unreadable */
    async #text(entry, asked) {
        const [read] = await this.#history.read([entry], _folder_snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .LARGEST_FILE */ .K7);
        const text = read?.text ?? null;
        if (text === null)
            throw new _base_unreadable_js__WEBPACK_IMPORTED_MODULE_3__/* .Unreadable */ .I(asked, read?.problem ?? 'it cannot be read');
        if (!isWhole(text, entry))
            throw (0,_folder_snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .notText */ .nr)(asked);
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
                throw new _base_unreadable_js__WEBPACK_IMPORTED_MODULE_3__/* .Unreadable */ .I(asked, 'it is a link that leads in a circle');
            const target = await this.#text({ ...entry, mode: '100644' }, asked);
            const next = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_2__.posix.dirname(at), target, ...steps.slice(count));
            if (node_path__WEBPACK_IMPORTED_MODULE_2__.posix.isAbsolute(target) || isOutside(next))
                throw (0,_folder_snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .leadsOut */ .qm)(asked);
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
    return ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(object.length === 64 ? 'sha256' : 'sha1')
        .update(`blob ${bytes.length}\0`)
        .update(bytes)
        .digest('hex') === object);
}
function unreadable(error) {
    if (error instanceof _base_unreadable_js__WEBPACK_IMPORTED_MODULE_3__/* .Unreadable */ .I)
        return null;
    throw error;
}


/***/ }),

/***/ 5831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $F: () => (/* binding */ FolderSnapshot),
/* harmony export */   $O: () => (/* binding */ SKIPPED),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   K7: () => (/* binding */ LARGEST_FILE),
/* harmony export */   nr: () => (/* binding */ notText),
/* harmony export */   qm: () => (/* binding */ leadsOut),
/* harmony export */   wE: () => (/* binding */ checkCount)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_unreadable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10089);



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
        const whole = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(this.#root, file);
        if (!isInside(this.#root, whole))
            return null;
        const [root, real] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(this.#root), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(whole).catch(() => null)]);
        if (real === null)
            return null;
        if (!isInside(root, real))
            throw leadsOut(file);
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(real);
        if (found.isDirectory())
            return null;
        if (!found.isFile())
            throw new _base_unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .Unreadable */ .I(file, 'it is no file');
        if (found.size > LARGEST_FILE)
            throw new _base_unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .Unreadable */ .I(file, `it has ${found.size} bytes, more than ${LARGEST_FILE}`);
        try {
            return new TextDecoder('utf-8', { fatal: true }).decode(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(real));
        }
        catch (error) {
            if (error instanceof TypeError)
                throw notText(file);
            throw new _base_unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .Unreadable */ .I(file, `it cannot be read (${error.code ?? 'unknown'})`);
        }
    }
    async list() {
        const found = [];
        const open = [''];
        for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
            for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(this.#root, folder), { withFileTypes: true })) {
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
        throw new _base_unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .Unreadable */ .I(label, `it has more than ${MOST_FILES} files`);
}
function notText(file) {
    return new _base_unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .Unreadable */ .I(file, 'it is not UTF-8 text');
}
function leadsOut(file) {
    return new _base_unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .Unreadable */ .I(file, 'it is a link that leads out of the folder');
}
/** Whether a path lies in a folder, or is it. */
function isInside(root, file) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(root, file);
    return relative !== '..' && !relative.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(relative);
}


/***/ }),

/***/ 16817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

/**
 * What a run has for itself: the token by the names under which the command line and `gh` look for it; of the action its
 * inputs, among them the token, the keys to the runner's services, and the files by which a step gives its outputs.
 */
const OURS = /^(?:INPUT_|ACTIONS_|STATE_|GITHUB_(?:OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)$|(?:GH|GITHUB)_(?:ENTERPRISE_)?TOKEN$)/i;
/** Runs a program with its arguments, never through a shell, and ends it with all that it has started at the deadline. */
function runCommand([program = '', ...args], { directory, input, deadline, most, env: given = process.env }) {
    const env = Object.fromEntries(Object.entries(given).filter(([name]) => !OURS.test(name)));
    return new Promise((resolve) => {
        const out = [];
        let size = 0;
        let said = '';
        let stopped = null;
        const end = (status, signal) => resolve({
            status,
            signal,
            out: Buffer.concat(out).toString('utf8'),
            errors: said,
            complaint: lastLine(said),
            stopped,
        });
        let child;
        try {
            child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
                cwd: directory,
                env,
                stdio: 'pipe',
                windowsHide: true,
                // In a group of its own, so that what it starts ends with it.
                detached: process.platform !== 'win32',
            });
        }
        catch (error) {
            said = error.message;
            stopped = whyNot(error);
            end(null, null);
            return;
        }
        const stop = (why) => {
            stopped ??= why;
            kill(child);
        };
        const timer = setTimeout(() => stop('deadline'), deadline);
        child.stdout?.on('data', (chunk) => {
            size += chunk.length;
            if (size > most)
                stop('too-much');
            else
                out.push(chunk);
        });
        child.stderr?.on('data', (chunk) => {
            said = (said + chunk.toString('utf8')).slice(-10_000);
        });
        // It may end without reading all; its exit status says what happened.
        child.stdin?.on('error', () => { });
        child.stdin?.end(input);
        child.on('error', (error) => {
            clearTimeout(timer);
            said = error.message;
            stopped ??= whyNot(error);
            end(null, null);
        });
        child.on('close', (status, signal) => {
            clearTimeout(timer);
            end(status, signal);
        });
    });
}
function whyNot(error) {
    return error.code === 'ENOENT' ? 'missing' : 'not-started';
}
function kill(child) {
    try {
        if (child.pid !== undefined && process.platform !== 'win32')
            process.kill(-child.pid, 'SIGKILL');
        else
            child.kill('SIGKILL');
    }
    catch {
        // It ended by itself in the meantime.
    }
    // What outlives it must not keep the pipes open.
    child.stdout?.destroy();
    child.stderr?.destroy();
}
function lastLine(text) {
    return text.trim().split('\n').at(-1)?.slice(0, 500) ?? '';
}


/***/ }),

/***/ 10303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ TemporaryFolders)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** Folders that are gone when a run is over. */
class TemporaryFolders {
    #made = [];
    async make() {
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_2__.join((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'semverdict-'));
        this.#made.push(folder);
        return folder;
    }
    async remove() {
        const made = this.#made.splice(0);
        await Promise.all(made.map((folder) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true, maxRetries: 3 })));
    }
}


/***/ }),

/***/ 46943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ MachineTools)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var _run_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16817);




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
        const ran = await (0,_run_command_js__WEBPACK_IMPORTED_MODULE_3__/* .runCommand */ .d)([process.execPath, `--max-old-space-size=${heap}`, file], {
            directory: node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file),
            input: JSON.stringify(input),
            deadline: deadline * MS,
            most: MOST_OUTPUT,
        });
        return ended(ran);
    }
    async command({ command, directory, deadline, env = {} }) {
        return ended(await (0,_run_command_js__WEBPACK_IMPORTED_MODULE_3__/* .runCommand */ .d)(command, {
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
    const here = (0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url);
    const beside = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(here), '..');
    const files = here.endsWith('.ts')
        ? [`${name}.ts`]
        : [node_path__WEBPACK_IMPORTED_MODULE_1__.join(name, 'index.cjs'), node_path__WEBPACK_IMPORTED_MODULE_1__.join(name, 'index.js')];
    return files.map((file) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(beside, file)).find((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file)) ?? null;
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
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   cz: () => (/* binding */ optionsOf)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
/* harmony import */ var _base_mapping_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17118);
/* harmony import */ var _base_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50578);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94419);




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
    const unknown = (0,_base_mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .p)(given) ? Object.keys(given).find((key) => !known.includes(key)) : undefined;
    const expected = known.length === 0 ? `the checker ${id} has no options` : `the options of ${id} are ${(0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(known)}`;
    if (unknown !== undefined)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .D)('bad-option', `${id} has no option "${unknown}"${(0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .au)(unknown, known)}`, expected);
    const read = valibot__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xLC(options, given);
    if (read.success)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(read.output);
    const [issue] = read.issues;
    const where = valibot__WEBPACK_IMPORTED_MODULE_3__/* .getDotPath */ .BuJ(issue);
    if (issue.type === 'strict_object' && issue.received === 'undefined')
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .D)('bad-option', `${id} needs the option "${where}"`, expected);
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .D)('bad-option', `${where === null ? '' : `${where}: `}${issue.message}`, expected);
}


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

/***/ 92438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ checkerNamed),
/* harmony export */   P: () => (/* binding */ CHECKERS)
/* harmony export */ });
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43559);

/** How each checker is loaded: one line each. */
const LOADERS = {
    typescript: async () => (await __webpack_require__.e(/* import() */ 4182).then(__webpack_require__.bind(__webpack_require__, 74182))).typescript,
    graphql: async () => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(3290), __webpack_require__.e(45)]).then(__webpack_require__.bind(__webpack_require__, 90045))).graphql,
    protobuf: async () => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(2980), __webpack_require__.e(2043)]).then(__webpack_require__.bind(__webpack_require__, 12043))).protobufChecker,
    package: async () => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8469), __webpack_require__.e(1084), __webpack_require__.e(6292)]).then(__webpack_require__.bind(__webpack_require__, 76292))).packageJson,
    command: async () => (await Promise.all(/* import() */[__webpack_require__.e(8469), __webpack_require__.e(1084), __webpack_require__.e(38)]).then(__webpack_require__.bind(__webpack_require__, 60038))).command,
    openapi: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(408), __webpack_require__.e(4502), __webpack_require__.e(9828)]).then(__webpack_require__.bind(__webpack_require__, 29828))).openapi,
    'json-schema': async () => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8815), __webpack_require__.e(408), __webpack_require__.e(4502), __webpack_require__.e(6523)]).then(__webpack_require__.bind(__webpack_require__, 86523))).jsonSchema,
};
/** All checkers of the catalogue. */
const CHECKERS = _catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .y.map((checker) => ({
    ...checker,
    load: LOADERS[checker.id],
}));
/** The checker of a name; null where there is none. */
function checkerNamed(id) {
    return CHECKERS.find((checker) => checker.id === id) ?? null;
}


/***/ })

};
