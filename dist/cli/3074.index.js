export const id = 3074;
export const ids = [3074];
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

/***/ 64737:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const Range = __webpack_require__(96782)
const validRange = (range, options) => {
  try {
    // Return '*' instead of '' so that truthiness works.
    // This will throw if it's invalid anyway
    return new Range(range, options).range || '*'
  } catch (er) {
    return null
  }
}
module.exports = validRange


/***/ }),

/***/ 23074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  npmPackage: () => (/* binding */ npmPackage)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/base/nearest.js
var nearest = __webpack_require__(50578);
// EXTERNAL MODULE: ./node_modules/semver/functions/parse.js
var parse = __webpack_require__(16353);
// EXTERNAL MODULE: ./node_modules/semver/ranges/valid.js
var valid = __webpack_require__(64737);
// EXTERNAL MODULE: ./build/base/result.js
var result = __webpack_require__(94419);
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

// EXTERNAL MODULE: ./build/base/problem.js
var problem = __webpack_require__(49299);
// EXTERNAL MODULE: ./build/hosts/cache-folder.js
var cache_folder = __webpack_require__(31551);
// EXTERNAL MODULE: ./build/hosts/files.js
var files = __webpack_require__(43803);
// EXTERNAL MODULE: ./build/hosts/folder-snapshot.js
var folder_snapshot = __webpack_require__(5831);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
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
        return marker.digest === (await digestOf(folder)) ? folder : null;
    }
    /** Keeps what `install` puts into an empty folder. Other processes see it whole or not at all. */
    async keep(key, install) {
        const making = (0,external_node_path_.join)(this.#root, `making-${(0,external_node_crypto_.randomUUID)()}`);
        await (0,promises_.mkdir)(making, { recursive: true });
        try {
            await install(making);
            const marker = {
                digest: await digestOf(making),
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
async function digestOf(folder) {
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

// EXTERNAL MODULE: ./build/hosts/run-command.js
var run_command = __webpack_require__(16817);
;// CONCATENATED MODULE: ./build/hosts/npm-package.js












const DEADLINE = 120_000;
/** The answer to `npm view` lists all versions of a package; of an installation it is a count. In bytes. */
const MOST_OUTPUT = 16 * 1024 * 1024;
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
    const home = (0,cache_folder/* cacheFolder */.n)(setting.env ?? process.env);
    const cache = new PackageCache(home === null ? null : (0,external_node_path_.join)(home, 'packages'));
    const folder = (await cache.kept(key)) ??
        (await cache.keep(key, (into) => registry.install({ ...spec, version, is: 'version' }, into)));
    const label = spec.is === 'version' ? `npm:${key}` : `npm:${key} (${spec.version})`;
    return new folder_snapshot/* FolderSnapshot */.$F((0,external_node_path_.join)(folder, 'node_modules', spec.name), label);
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
            most: MOST_OUTPUT,
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


/***/ })

};
