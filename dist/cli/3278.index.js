export const id = 3278;
export const ids = [3278];
export const modules = {

/***/ 79187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
const ESC = String.fromCharCode(0x1b);
const BELL = String.fromCharCode(0x07);
// Escape sequences are taken out whole, so that no "[31m" stays behind.
const ANSI = new RegExp(`${ESC}(?:\\[[0-?]*[ -/]*[@-~]|\\][^${BELL}${ESC}]*(?:${BELL}|${ESC}\\\\)?|[@-Z\\\\-_])`, 'g');
const BREAKS = /[\r\n\t\v\f\u0085\u2028\u2029]+/g;
// Control characters, and the format characters that reorder or hide text (Unicode's Cc and Cf).
const CONTROLS = /[\p{Cc}\p{Cf}]/gu;
/** Text from outside on one line, with nothing in it that paints, hides, reorders or breaks what is around it. */
function oneLine(text) {
    return text.replace(ANSI, '').replace(BREAKS, ' ').replace(CONTROLS, '');
}


/***/ }),

/***/ 49299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ Problem),
/* harmony export */   RT: () => (/* binding */ mistake),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   oo: () => (/* binding */ undecided)
/* harmony export */ });
/**
 * A user's mistake or a question that cannot be decided: never a fault of semverdict itself.
 *
 * Exit status 2 means that the call, the policy file or an input is wrong; 3 means that the facts at hand do not
 * allow a decision (DESIGN.md, "The command line and the action are contracts").
 */
class Problem extends Error {
    name = 'Problem';
    code;
    remedy;
    exit;
    /** The single mistakes, where one problem gathers several (a policy file's). */
    details;
    /** The form that a version should have had. */
    canonical;
    constructor(given) {
        super(given.message);
        this.code = given.code;
        this.remedy = given.remedy;
        this.exit = given.exit ?? 2;
        this.details = given.details ?? [];
        this.canonical = given.canonical ?? null;
    }
}
/** What cannot be decided from the facts at hand: exit status 3. */
function undecided(code, message, remedy) {
    return new Problem({ code, message, remedy, exit: 3 });
}
/** A wrong call or input: exit status 2. */
function mistake(code, message, remedy) {
    return new Problem({ code, message, remedy, exit: 2 });
}
/** What was thrown, as a problem: a fault of our own is one that nobody can decide with. */
function problemOf(thrown) {
    if (thrown instanceof Problem)
        return thrown;
    const stack = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    return undecided('internal', `a fault in semverdict itself: ${stack}`, 'please report it with this text');
}


/***/ }),

/***/ 94419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ fault),
/* harmony export */   ok: () => (/* binding */ ok)
/* harmony export */ });
function ok(value) {
    return { ok: true, value };
}
function fault(code, message, remedy, canonical) {
    return {
        ok: false,
        fault: canonical === undefined ? { code, message, remedy } : { code, message, remedy, canonical },
    };
}


/***/ }),

/***/ 7844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of semverdict itself; a test holds it to package.json. */
const VERSION = '0.1.0';


/***/ }),

/***/ 53932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vp: () => (/* binding */ squashMessage),
/* harmony export */   Y0: () => (/* binding */ MERGE_METHODS),
/* harmony export */   ws: () => (/* binding */ mergeMessage)
/* harmony export */ });
/**
 * The messages that GitHub writes when it merges a pull request. Sources: GitHub's documentation, *About pull request
 * merges* and *Configuring commit squashing for pull requests*; the REST API's description of
 * `squash_merge_commit_title`, `squash_merge_commit_message`, `merge_commit_title` and `merge_commit_message`; and squash
 * commits of public repositories (test/fixtures/merging). Whoever merges may still edit the message: these are its
 * defaults, which auto-merge and merge queues take as they are.
 */
/** How a pull request gets onto its base. */
const MERGE_METHODS = ['merge', 'squash', 'rebase'];
/**
 * The message of the one commit that a squash makes.
 *
 * Without a setting the defaults of a new repository hold: the one commit's message, or the pull request's title above
 * the list of its commits. GitHub appends the number to the title. Below the list it repeats the trailers and names
 * co-authors, which say nothing about a release and are left out here.
 *
 * @param commits oldest first
 */
function squashMessage(pull, commits, { squashTitle, squashMessage: wanted }) {
    // "The number of commits in the pull request, not including merge commits" (About pull request merges).
    const counted = commits.filter(({ merge }) => !merge);
    const only = counted.length === 1 ? split(counted[0].message) : null;
    const title = only !== null && squashTitle !== 'PR_TITLE' ? only.subject : pull.title;
    if (wanted === 'BLANK')
        return numbered(title, pull.number);
    const listed = only === null ? listOf(commits) : only.body;
    return joined(numbered(title, pull.number), wanted === 'PR_BODY' ? pull.body : listed);
}
function listOf(commits) {
    return commits
        .map(({ message }) => split(message))
        .map(({ subject, body }) => joined(`* ${subject}`, body))
        .join('\n\n');
}
/**
 * The message of the commit that merges a pull request. Without a setting those of a new repository hold: the classic
 * subject, and the pull request's title below.
 */
function mergeMessage({ number, title, body, from }, { mergeTitle, mergeMessage: wanted }) {
    const subject = mergeTitle === 'PR_TITLE'
        ? numbered(title, number)
        : `Merge pull request${number === null ? '' : ` #${number}`}${from === null ? '' : ` from ${from}`}`;
    return joined(subject, wanted === 'BLANK' ? '' : wanted === 'PR_BODY' ? body : title);
}
function numbered(title, number) {
    return number === null ? title : `${title} (#${number})`;
}
function joined(subject, body) {
    return body.trim() === '' ? subject : `${subject}\n\n${body}`;
}
function split(message) {
    const [subject = '', ...rest] = message.trim().split(/\r\n|\n|\r/);
    return { subject: subject.trim(), body: rest.join('\n').trim() };
}


/***/ }),

/***/ 65631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $o: () => (/* binding */ counterNote),
/* harmony export */   V8: () => (/* binding */ unusedCounter),
/* harmony export */   l$: () => (/* binding */ withCounter),
/* harmony export */   w: () => (/* binding */ counterNumber)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49299);
/* harmony import */ var _versions_scheme_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68401);


/** The option `--counter` of all commands that count. */
function withCounter(command) {
    return command.option('--counter <n>', 'the number of the build counter, for the part that it counts');
}
/** @param name how the caller calls it: an option, or an input of the action */
function counterNumber(text, name) {
    if (text === undefined || text === null)
        return null;
    if (/^(?:0|[1-9]\d{0,14})$/.test(text))
        return Number(text);
    throw (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)('bad-counter', `${name} is ${JSON.stringify(text)}, which is no number of a build`, 'give the whole number that the build counter shows');
}
/** Says that a counter was given in vain; a number that is silently left out would surprise at the next build. */
function counterNote(counter, kind, part) {
    const why = part === null
        ? 'the versions have no part with counter: true'
        : `a release of kind ${kind} does not count {${part}} up`;
    return `the counter ${counter} was not used: ${why}`;
}
/** The note for a verdict, where there is one. */
function unusedCounter({ counter = null }, { next, kind }, { scheme }) {
    if (counter === null || next === null)
        return {};
    const part = (0,_versions_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .counterOf */ .Yy)(scheme);
    const version = scheme.read(next.version);
    if (part !== null && version.ok && version.value.parts[part] === counter)
        return {};
    return { note: counterNote(counter, kind, part) };
}


/***/ }),

/***/ 59165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ todayOf),
/* harmony export */   a: () => (/* binding */ dayNamed)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49299);
/* harmony import */ var _lines_calendar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58424);


function todayOf({ today, now }, timezone) {
    return today === null ? (0,_lines_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb)(now, timezone) : dayNamed(today);
}
/** The day that `--today` names. @throws Problem where it is none */
function dayNamed(today) {
    const day = (0,_lines_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDay */ .Iq)(today);
    if (!day.ok)
        throw (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(day.fault.code, `--today: ${day.fault.message}`, day.fault.remedy);
    return day.value;
}


/***/ }),

/***/ 93278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommandLine: () => (/* binding */ runCommandLine)
});

// EXTERNAL MODULE: ./build/base/version.js
var version = __webpack_require__(7844);
// EXTERNAL MODULE: ./build/hosts/clock.js
var clock = __webpack_require__(19386);
;// CONCATENATED MODULE: ./build/hosts/progress.js
/** The characters of a bar. */
const WIDTH = 30;
/** Tells what takes a while, once it takes over a second: most runs are over before. */
class Progress {
    #print;
    /** Whether a line can be written over, so that a bar can grow. */
    #live;
    #waiting;
    #bar = null;
    constructor(print, live = false) {
        this.#print = print;
        this.#live = live;
    }
    /** What is being done from now on. */
    now(text) {
        this.done();
        this.#waiting = setTimeout(() => this.#print(`${text} …\n`), 1000);
        this.#waiting.unref();
    }
    /** How far a row of steps has come: a bar where one can be shown, and nothing elsewhere. */
    step(done, all, what) {
        const now = performance.now();
        if (done === 0 || this.#bar === null) {
            this.done();
            this.#bar = { begun: now, shown: now };
        }
        const bar = this.#bar;
        if (!this.#live || now - bar.begun < 1000 || now - bar.shown < 100)
            return;
        bar.shown = now;
        const filled = Math.floor((done / all) * WIDTH);
        this.#print(`\r${what} [${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}] ${done} of ${all}`);
    }
    /** Nothing takes long any more. */
    done() {
        clearTimeout(this.#waiting);
        // What was shown of a bar is wiped, so that the answer stands alone.
        if (this.#bar !== null && this.#bar.shown > this.#bar.begun)
            this.#print('\r\u001B[K');
        this.#bar = null;
    }
}

;// CONCATENATED MODULE: ./build/hosts/terminal.js

/** The process's own terminal. `NO_COLOR` (no-color.org) is kept; `FORCE_COLOR` paints without a terminal. */
function processTerminal() {
    const { env } = process;
    const coloured = (stream) => {
        if (env.NO_COLOR !== undefined && env.NO_COLOR !== '')
            return false;
        if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '' && env.FORCE_COLOR !== '0')
            return true;
        return stream.isTTY === true && env.TERM !== 'dumb';
    };
    // Whoever reads us may stop early, as `head` does; that is no fault.
    for (const stream of [process.stdout, process.stderr])
        stream.on('error', () => { });
    return {
        out: (text) => void process.stdout.write(text),
        error: (text) => void process.stderr.write(text),
        colours: { out: coloured(process.stdout), error: coloured(process.stderr) },
        progress: new Progress((text) => void process.stderr.write(text), process.stderr.isTTY === true && env.TERM !== 'dumb'),
    };
}

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./build/base/problem.js
var problem = __webpack_require__(49299);
;// CONCATENATED MODULE: ./build/hosts/ci-branch.js
/**
 * The branch that a CI system says it builds: of a pull request the one it would change, else the one pushed.
 * A detached HEAD does not know it (policy.md, *Decisions*, "Branches").
 */
function ciBranch(env) {
    const target = ciTarget(env);
    if (target !== null)
        return target;
    if (env.GITHUB_REF_TYPE === 'tag' || TAGGED.some((name) => env[name]))
        return null;
    for (const name of PUSHED) {
        const value = env[name];
        // A ref that is no branch, such as refs/pull/7/merge, names nothing that carries a line.
        if (value === undefined || value === '' || /^refs\/(?!heads\/)/.test(value) || /^\d+\/merge$/.test(value))
            continue;
        return value.replace(/^refs\/heads\//, '');
    }
    return null;
}
/** The branch that a pull request would change, where a CI system says that it builds one. */
function ciTarget(env) {
    for (const name of TARGETS) {
        const value = env[name];
        if (value !== undefined && value !== '')
            return value.replace(/^refs\/heads\//, '');
    }
    return null;
}
const TARGETS = [
    'GITHUB_BASE_REF',
    'CI_MERGE_REQUEST_TARGET_BRANCH_NAME',
    'BITBUCKET_PR_DESTINATION_BRANCH',
    'SYSTEM_PULLREQUEST_TARGETBRANCH',
    'CHANGE_TARGET',
    'BUILDKITE_PULL_REQUEST_BASE_BRANCH',
    'DRONE_TARGET_BRANCH',
    'CI_COMMIT_TARGET_BRANCH',
    'CIRRUS_BASE_BRANCH',
];
/** Set where a tag is built: then these systems give its name as the branch's. */
const TAGGED = ['TAG_NAME', 'CI_COMMIT_TAG', 'TRAVIS_TAG', 'APPVEYOR_REPO_TAG_NAME', 'BUILDKITE_TAG'];
const PUSHED = [
    'GITHUB_REF_NAME',
    'CI_COMMIT_BRANCH',
    'BITBUCKET_BRANCH',
    'BUILD_SOURCEBRANCH',
    'CIRCLE_BRANCH',
    'TRAVIS_BRANCH',
    'BRANCH_NAME',
    'CI_COMMIT_REF_NAME',
    'BUILDKITE_BRANCH',
    'DRONE_BRANCH',
    'CIRRUS_BRANCH',
    'APPVEYOR_REPO_BRANCH',
];

// EXTERNAL MODULE: ./build/hosts/clone.js + 2 modules
var clone = __webpack_require__(59800);
// EXTERNAL MODULE: ./build/hosts/git.js + 1 modules
var hosts_git = __webpack_require__(72994);
// EXTERNAL MODULE: ./build/hosts/github/lazy.js + 1 modules
var lazy = __webpack_require__(10000);
// EXTERNAL MODULE: ./build/report/safe.js
var safe = __webpack_require__(570);
;// CONCATENATED MODULE: ./build/report/problem.js

/** The document that a command prints with `--json` when it ends with exit status 2 or 3. */
function problemJson(problem) {
    const { code, message, remedy, details, canonical } = problem;
    return {
        ...(problem.exit === 3 ? { outcome: 'undecided' } : {}),
        error: {
            code,
            message,
            remedy,
            ...(canonical === null ? {} : { canonical }),
            ...(details.length === 0 ? {} : { details }),
        },
    };
}
function problemText({ message, remedy, exit }, style) {
    const mark = exit === 3 ? style.yellow('?') : style.red('✖');
    const what = exit === 3 ? 'cannot decide' : 'error';
    return `${mark} ${style.bold(what)}: ${(0,safe/* logLines */.OG)(message)}\n  ${style.dim('→')} ${(0,safe/* logLines */.OG)(remedy)}\n`;
}

// EXTERNAL MODULE: ./build/report/style.js
var style = __webpack_require__(33842);
// EXTERNAL MODULE: ./build/commands/counter.js
var commands_counter = __webpack_require__(65631);
;// CONCATENATED MODULE: ./build/commands/license-commands.js
/** `license`: licenses, and what versions mean for them. */
function licenseCommands(program, run) {
    const licenses = program.command('license').description('what licenses reach, and whom a version strands');
    licenses
        .command('check')
        .description('whether a license is good for an installed version: OK, NOK or WRONG_VERSION')
        .requiredOption('--license <file>', 'a JSON file with one license, a list of them, or null')
        .requiredOption('--installed <version>', 'the version that runs')
        .action((given) => run(async (options) => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8469), __webpack_require__.e(596), __webpack_require__.e(6093), __webpack_require__.e(7915)]).then(__webpack_require__.bind(__webpack_require__, 21773))).licenseCheck(options, given)));
    licenses
        .command('impact')
        .description('how many licenses a version leaves behind')
        .requiredOption('--population <file>', 'the licenses that are out: JSON, JSON Lines or CSV')
        .option('--from <version>', 'the version before (default: the highest release below --to)')
        .requiredOption('--to <version>', 'the version to release')
        .action((given) => run(async (options) => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8469), __webpack_require__.e(596), __webpack_require__.e(6093), __webpack_require__.e(7915)]).then(__webpack_require__.bind(__webpack_require__, 21773))).licenseImpact(options, given)));
}

// EXTERNAL MODULE: ./build/commands/options.js
var options = __webpack_require__(59165);
;// CONCATENATED MODULE: ./build/commands/policy-commands.js
/** `policy`: the policy as a thing of its own. */
function policyCommands(program, run) {
    const policies = program
        .command('policy')
        .description('the policy file itself: look it through, test it, print it');
    policies
        .command('page')
        .description('the policy in prose, or as SECURITY.md, releases.json and OpenEoX have it')
        .option('--as <what>', 'page, security, releases or openeox (default: page)')
        .option('--lang <language>', 'en or de (default: en)')
        .option('--format <format>', 'markdown or html (default: markdown)')
        .option('--line <line>', 'with --as openeox: the document of this line alone')
        .option('--with-lines', 'show the lines of today; without a word, where there is a repository')
        .option('--without-lines', 'show the policy alone, whatever the day')
        .option('--output <file>', 'write it into this file')
        .option('--write', 'write the files that the policy names under docs, where they say something else')
        .action((given) => run(async (options) => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8469), __webpack_require__.e(596), __webpack_require__.e(5052), __webpack_require__.e(502)]).then(__webpack_require__.bind(__webpack_require__, 57166))).policyPage(options, given)));
    policies
        .command('lint [file]')
        .description('look for what the schema cannot see: phases that never hold, tags that git refuses, and more')
        .option('--strict', 'let warnings fail too')
        .action((file, given) => run(async (options) => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8469), __webpack_require__.e(596), __webpack_require__.e(6050)]).then(__webpack_require__.bind(__webpack_require__, 53186))).policyLint(options, file ?? null, given.strict === true)));
    policies
        .command('test [file...]')
        .description('run the cases beside the policy, in release-policy.test.yml')
        .action((files) => run(async (options) => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8469), __webpack_require__.e(8815), __webpack_require__.e(5264), __webpack_require__.e(7934), __webpack_require__.e(596), __webpack_require__.e(5070), __webpack_require__.e(1582), __webpack_require__.e(5052), __webpack_require__.e(6093), __webpack_require__.e(6644)]).then(__webpack_require__.bind(__webpack_require__, 63636))).policyTest(options, files)));
}

// EXTERNAL MODULE: ./build/changes/merge-message.js
var merge_message = __webpack_require__(53932);
// EXTERNAL MODULE: ./build/verdict/pull.js
var pull = __webpack_require__(84139);
;// CONCATENATED MODULE: ./build/commands/pull/pull-call.js




/** The options that say how a pull request lands; with them other CI than GitHub's can do the same. */
function withPull(command) {
    return command
        .option('--title <text>', 'the title of the pull request: the subject of its squash')
        .option('--body <text>', 'the body of the pull request: the body of its squash')
        .addOption(new esm/* Option */.c$('--merge <method>', 'how the pull request lands (default: what the policy says)').choices(merge_message/* MERGE_METHODS */.Y0));
}
/** Null where nothing is said: then the commits are judged as they are. @throws Problem where something is missing */
function pullOfCall({ base, title, body, merge }) {
    const given = title !== undefined ? '--title' : body !== undefined ? '--body' : '--merge';
    if (title === undefined && body === undefined && merge === undefined)
        return null;
    if (base === undefined)
        throw (0,problem/* mistake */.RT)('pull-without-base', `${given} speaks of a pull request, and nothing says into what`, 'name its base, for instance --base main');
    if (title === undefined && (body !== undefined || merge === 'squash'))
        throw (0,problem/* mistake */.RT)('pull-without-title', `${body === undefined ? '--merge squash' : '--body'} needs the title of the pull request`, 'give it, for instance --title "feat: search"');
    return {
        number: null,
        title: title ?? '',
        body: body ?? '',
        from: null,
        repository: null,
        chosen: merge === undefined ? null : { method: merge, by: 'call', title: null, message: null },
        queue: null,
        allowed: null,
        // Whoever says title and body says what the squash will bear.
        settings: { ...pull/* UNKNOWN_SETTINGS */.Tu, squashTitle: 'PR_TITLE', squashMessage: 'PR_BODY' },
    };
}

;// CONCATENATED MODULE: ./build/commands/release/release-inputs.js

/** How refs are published: through git, through GitHub's API, or through the API where there is a token for it. */
const VIAS = ['auto', 'api', 'git'];
function withWays(command) {
    return command
        .option('--via <way>', 'publish through api, git, or auto: the API where there is a token for it')
        .option('--dispatch <workflow>', 'start this workflow on the tag, by the name of its file; may be given several times', (name, before = []) => [...before, name])
        .option('--notes-file <file>', 'publish the notes in this file instead of those that the policy says');
}
/** @throws Problem where something was given that cannot be */
function waysGiven({ via = 'auto', dispatch = [], notesFile, }) {
    const way = VIAS.find((each) => each === via);
    if (way === undefined)
        throw (0,problem/* mistake */.RT)('bad-call', `--via is ${JSON.stringify(via)}`, `give ${VIAS.join(', ')}`);
    return { via: way, dispatch: workflowFiles(dispatch, '--dispatch'), notesFile: notesFile ?? null };
}
/** The files of workflows, as GitHub's API takes them: without their folder. @param what who names them */
function workflowFiles(names, what) {
    const files = [...new Set(names.map((name) => name.trim().replace(/^\.github\/workflows\//, '')))];
    const wrong = files.find((file) => !/^[\w.-]+\.ya?ml$/.test(file));
    if (wrong === undefined)
        return files;
    throw (0,problem/* mistake */.RT)('bad-workflow', `${what} names ${JSON.stringify(wrong)}, which is no file of a workflow`, 'give the name of a file in .github/workflows, such as build.yml');
}

;// CONCATENATED MODULE: ./build/commands/several.js
/** Collects the values of an option that may be given several times, as commander asks for it. */
function several(value, before = []) {
    return [...before, value];
}

;// CONCATENATED MODULE: ./build/commands/replay-commands.js


/** The call of `replay`. */
function replayCommand(program, run) {
    program
        .command('replay')
        .description('judge every past release with the facts of its own day, and show where policy and history part')
        .option('--since <day|tag>', 'leave out what was released before')
        .option('--line <id>', 'judge this line alone; may be given several times', several)
        .option('--tag <name>', 'judge this release alone; may be given several times', several)
        .addOption(new esm/* Option */.c$('--policy-at <when>', 'by which policy: the one of today, or the one that each release holds')
        .choices(['today', 'release'])
        .default('today'))
        .option('--prereleases', 'judge pre-releases too')
        .option('--surfaces', 'compare the surfaces of the policy too, release by release: this takes long')
        .option('--suggest', 'look for small changes of the policy that fit the past better')
        .option('--against <file>', 'a second policy: show what it says differently')
        .addOption(new esm/* Option */.c$('--format <format>', 'how it is shown without --json')
        .choices(['text', 'markdown', 'csv'])
        .default('text'))
        .option('--repositories <file>', 'the directories of several repositories, one a line; so does -C, repeated')
        .action((given) => run(async (options) => {
        const { repositories, ...call } = given;
        if (options.others !== undefined || repositories !== undefined)
            return (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8469), __webpack_require__.e(5264), __webpack_require__.e(596), __webpack_require__.e(5070), __webpack_require__.e(1582), __webpack_require__.e(8754), __webpack_require__.e(3646), __webpack_require__.e(352)]).then(__webpack_require__.bind(__webpack_require__, 50352))).replayMany(options, call, repositories ?? null);
        options.history.start();
        return (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8469), __webpack_require__.e(5264), __webpack_require__.e(596), __webpack_require__.e(5070), __webpack_require__.e(1582), __webpack_require__.e(8754), __webpack_require__.e(3646), __webpack_require__.e(3461)]).then(__webpack_require__.bind(__webpack_require__, 23461))).replay(options, call);
    }, true));
}

// EXTERNAL MODULE: ./build/commands/statements.js
var commands_statements = __webpack_require__(36433);
;// CONCATENATED MODULE: ./build/commands/version-commands.js

/** `version`: the version scheme alone. */
function versionCommands(program, run) {
    const versions = program.command('version').description('the version scheme alone, for scripts');
    versions
        .command('parse <version>')
        .description('its parts and its canonical form')
        .action((text) => run(async (options) => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8469), __webpack_require__.e(596), __webpack_require__.e(3801)]).then(__webpack_require__.bind(__webpack_require__, 5975))).versionParse(options, text)));
    versions
        .command('compare <a> <b>')
        .description('-1, 0 or 1')
        .action((a, b) => run(async (options) => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8469), __webpack_require__.e(596), __webpack_require__.e(3801)]).then(__webpack_require__.bind(__webpack_require__, 5975))).versionCompare(options, a, b)));
    (0,commands_counter/* withCounter */.l$)(versions.command('bump <version> <kind>'))
        .description('the version after a release of that kind')
        .action((text, kind, given) => run(async (options) => {
        const counter = (0,commands_counter/* counterNumber */.w)(given.counter, '--counter');
        return (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8469), __webpack_require__.e(596), __webpack_require__.e(3801)]).then(__webpack_require__.bind(__webpack_require__, 5975))).versionBump({ ...options, counter }, text, kind);
    }));
}

;// CONCATENATED MODULE: ./build/commands/program.js



















const EXAMPLES = `
Start here:
  $ semverdict check                      judge what is unreleased on this branch
  $ semverdict check --base main          judge this branch as a pull request into main
  $ semverdict next                       print the next version alone
  $ semverdict lines                      every release line, its phase and when that ends
  $ semverdict verify v6.1.1              judge a tag that somebody made
  $ semverdict release --dry-run          show what a release would do; needs no rights
  $ semverdict replay                     what the policy would have said of every past release
  $ semverdict diff old/api.yaml api.yaml    what breaks between two surfaces, and the proof
  $ semverdict demo                       see it work on a throw-away repository
  $ semverdict init --dry-run             propose a first policy from the tags and branches

The policy is release-policy.yml at the root or under .github/. Without one, semver and Conventional Commits hold.

Exit status:
  0  the policy holds
  1  the policy is violated
  2  the call, the policy file or an input is wrong
  3  cannot decide: the message says why and how to mend it. Never a guessed version.
`;
/** Runs one command line and returns its exit status. */
async function runProgram(args, around) {
    const { terminal } = around;
    let exit = 0;
    const program = build(around, async (run, takesSeveral = false) => {
        const global = program.opts();
        const options = commonOptions(global, around);
        if (options.others !== undefined && !takesSeveral)
            throw tooManyDirectories();
        const answer = await run(options);
        terminal.progress.done();
        const { problem } = answer;
        exit = problem?.exit ?? answer.exit;
        const document = problem === undefined ? answer.json : { ...problemJson(problem), ...Object(answer.json) };
        terminal.out(global.json === true ? (0,safe/* jsonText */.s$)(document) : answer.text(terminal.colours.out ? style/* COLOURED */.u : style/* PLAIN */.t));
        if (answer.note !== undefined)
            terminal.error(`note: ${(0,safe/* logText */.kc)(answer.note)}\n`);
        if (problem !== undefined)
            terminal.error(problemText(problem, terminal.colours.error ? style/* COLOURED */.u : style/* PLAIN */.t));
    });
    const json = args.includes('--json');
    try {
        await program.parseAsync([...args], { from: 'user' });
        return exit;
    }
    catch (error) {
        terminal.progress.done();
        if (error instanceof esm/* CommanderError */.b7 && error.exitCode === 0)
            return 0;
        // Without a command, commander has shown the help; that says it all.
        const helped = error instanceof esm/* CommanderError */.b7 && error.code === 'commander.help';
        return report(asProblem(error), json, helped, terminal);
    }
}
function tooManyDirectories() {
    return (0,problem/* mistake */.RT)('bad-call', '-C is given several times', 'name one repository; only replay takes several');
}
function asProblem(error) {
    if (!(error instanceof esm/* CommanderError */.b7))
        return (0,problem/* problemOf */.Zw)(error);
    return (0,problem/* mistake */.RT)('bad-call', error.code === 'commander.help' ? 'no command is given' : error.message.replace(/^error: /, '').trim(), 'semverdict --help shows the commands, semverdict COMMAND --help their options');
}
function report(problem, json, shown, terminal) {
    if (json)
        terminal.out((0,safe/* jsonText */.s$)(problemJson(problem)));
    if (!shown || json)
        terminal.error(problemText(problem, terminal.colours.error ? style/* COLOURED */.u : style/* PLAIN */.t));
    return problem.exit;
}
function commonOptions(global, around) {
    const { terminal, env, directory, now } = around;
    // Also for a command that has no use for a day: what is wrong is said, not passed over.
    if (global.today !== undefined)
        (0,options/* dayNamed */.a)(global.today);
    const [directoryGiven, ...others] = global.C ?? [];
    const git = new hosts_git/* Git */.T(directoryGiven ?? directory, {}, directoryGiven !== undefined);
    const progress = (text) => terminal.progress.now((0,safe/* logText */.kc)(text));
    return {
        git,
        history: new clone/* Clone */.i(git, progress),
        github: (0,lazy/* githubOfRemote */.L5)({ git, env, progress }),
        today: global.today ?? null,
        policy: global.policy ?? null,
        // Who calls the command line has chosen the file.
        policyTrusted: true,
        branch: global.branch ?? null,
        ciBranch: ciBranch(env),
        ciTarget: ciTarget(env),
        defaultBranch: null,
        identity: null,
        now,
        statements: (0,commands_statements/* statementsOf */.GX)({}),
        progress,
        steps: (done, all, what) => terminal.progress.step(done, all, what),
        ...(others.length === 0 ? {} : { others }),
        program: around.program,
    };
}
function build({ terminal, version }, run) {
    const program = new esm/* Command */.uB('semverdict')
        .description('The release policy you publish, enforced on every pull request and every tag.')
        .version(version)
        .option('-C <dir>', 'the repository to judge (default: the one you stand in)', several)
        .option('--policy <file>', 'the policy file (default: release-policy.yml or .github/release-policy.yml)')
        .option('--branch <name>', 'the branch whose line is judged (default: the one checked out, or what CI says)')
        .option('--today <day>', 'the day that counts as today, as YYYY-MM-DD')
        .option('--json', 'print one JSON document, nothing else, on standard output')
        .addHelpText('after', EXAMPLES)
        .configureHelp({ showGlobalOptions: true })
        .configureOutput({
        writeOut: (text) => terminal.out(text),
        writeErr: (text) => terminal.error(text),
        // What is wrong with the call is reported as every other problem is.
        outputError: () => { },
    })
        .exitOverride();
    // The first questions to git are under way while the command's code is loaded.
    const judging = (given, command) => run((options) => {
        const statements = (0,commands_statements/* statementsOf */.GX)(given);
        options.history.start();
        return command({ ...options, statements, counter: (0,commands_counter/* counterNumber */.w)(given.counter, '--counter') });
    });
    const range = (command) => command
        .option('--base <revision>', 'judge a pull request into this commit or branch')
        .option('--head <revision>', 'the commit to judge (default: HEAD, or the branch named by --branch)');
    (0,commands_counter/* withCounter */.l$)((0,commands_statements/* withOverrides */.Sn)((0,commands_statements/* withApprovals */.Dk)(withPull(range(program.command('check'))))))
        .description('judge what is unreleased: line, phase, kind, next version, and what breaks the policy')
        .option('--write-baseline', 'write what is found into the baseline of the policy, and judge by that')
        .action((given) => judging(given, async (options) => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8469), __webpack_require__.e(5264), __webpack_require__.e(596), __webpack_require__.e(1582), __webpack_require__.e(8754), __webpack_require__.e(2393), __webpack_require__.e(1979)]).then(__webpack_require__.bind(__webpack_require__, 21979))).check({ ...options, pull: pullOfCall(given) }, target(given), given.writeBaseline === true)));
    (0,commands_counter/* withCounter */.l$)((0,commands_statements/* withOverrides */.Sn)((0,commands_statements/* withApprovals */.Dk)(withPull(range(program.command('next'))))))
        .description('print the next version alone; nothing where there is nothing to release')
        .action((given) => judging(given, async (options) => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8469), __webpack_require__.e(5264), __webpack_require__.e(596), __webpack_require__.e(1582), __webpack_require__.e(8754), __webpack_require__.e(2393), __webpack_require__.e(1979)]).then(__webpack_require__.bind(__webpack_require__, 21979))).next({ ...options, pull: pullOfCall(given) }, target(given))));
    (0,commands_statements/* withOverrides */.Sn)(program.command('verify <tag>'))
        .description('judge a tag that somebody made')
        .action((tag, given) => judging(given, async (options) => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8469), __webpack_require__.e(5264), __webpack_require__.e(596), __webpack_require__.e(5070), __webpack_require__.e(1582), __webpack_require__.e(8754), __webpack_require__.e(2274), __webpack_require__.e(4228)]).then(__webpack_require__.bind(__webpack_require__, 82274))).verify(options, tag)));
    (0,commands_counter/* withCounter */.l$)((0,commands_statements/* withOverrides */.Sn)((0,commands_statements/* withApprovals */.Dk)(withWays(program.command('release')))))
        .description('check, then make the tag and what follows it; never over an existing one')
        .option('--dry-run', 'show the plan; needs no rights and changes nothing')
        .action((given) => judging(given, async (options) => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8469), __webpack_require__.e(8815), __webpack_require__.e(5264), __webpack_require__.e(596), __webpack_require__.e(5070), __webpack_require__.e(1582), __webpack_require__.e(8754), __webpack_require__.e(2393), __webpack_require__.e(3181)]).then(__webpack_require__.bind(__webpack_require__, 33181))).release({ ...options, ...waysGiven(given) }, given.dryRun === true)));
    program
        .command('lines')
        .description('every release line with its phase and the day each phase ends')
        .option('--releases <file>', 'take [{"version","date"}, …] from a JSON file instead of the tags')
        .action((given) => run(async (options) => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8469), __webpack_require__.e(596), __webpack_require__.e(5679)]).then(__webpack_require__.bind(__webpack_require__, 55689))).lines(options, given.releases ?? null)));
    program
        .command('diff <old> <new>')
        .description('what breaks between two surfaces, with the proof: files, folders, commits or npm packages')
        .option('--checker <name>', 'what compares them (default: what their files show)')
        .option('--option <key=value>', 'an option of the checker; may be given several times', several)
        .option('--fail-on <kind>', 'fail where a proven difference requires this kind, or a higher one')
        .action((old, next, given) => run(async (options) => (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(4725), __webpack_require__.e(1102)]).then(__webpack_require__.bind(__webpack_require__, 91102))).diff(options, old, next, given)));
    replayCommand(program, run);
    versionCommands(program, run);
    policyCommands(program, run);
    program
        .command('init')
        .description('propose a first policy and the workflow from what the repository shows; never over a file')
        .option('--dry-run', 'print both and write nothing')
        .action((given) => run(async (options) => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8469), __webpack_require__.e(8815), __webpack_require__.e(5264), __webpack_require__.e(596), __webpack_require__.e(8754), __webpack_require__.e(2248)]).then(__webpack_require__.bind(__webpack_require__, 42248))).init(options, given.dryRun === true)));
    licenseCommands(program, run);
    program
        .command('demo')
        .description('make a throw-away repository with three lines and show the verdicts that matter')
        .action(() => run(async (options) => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8469), __webpack_require__.e(5264), __webpack_require__.e(596), __webpack_require__.e(5070), __webpack_require__.e(1582), __webpack_require__.e(8754), __webpack_require__.e(2393), __webpack_require__.e(2274), __webpack_require__.e(4200)]).then(__webpack_require__.bind(__webpack_require__, 24200))).demo(options)));
    return program;
}
function target({ base, head }) {
    return { base: base ?? null, head: head ?? null };
}

;// CONCATENATED MODULE: ./build/commands/run-command-line.js




/** Runs the command line of a process and returns its exit status. */
function runCommandLine({ argv, env, cwd }) {
    return runProgram(argv.slice(2), {
        terminal: processTerminal(),
        env,
        directory: cwd(),
        now: (0,clock/* now */.t)(),
        version: version/* VERSION */.x,
        program: argv[1],
    });
}


/***/ }),

/***/ 36433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dk: () => (/* binding */ withApprovals),
/* harmony export */   GX: () => (/* binding */ statementsOf),
/* harmony export */   Pv: () => (/* binding */ statedFacts),
/* harmony export */   Sn: () => (/* binding */ withOverrides)
/* harmony export */ });
/* unused harmony export overridesOf */
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49299);

const LONGEST_REASON = 500;
const EXAMPLE = 'for instance --allow-ended 6 --reason "support contract of a customer"';
/** The options that allow what the policy refuses. */
function withOverrides(command) {
    return command
        .option('--allow-ended <line>', 'allow a release of this line although it has ended')
        .option('--allow-early', 'allow a release before its cadence allows it')
        .option('--allow-frozen', 'allow a release in a freeze')
        .option('--allow-unapproved <kind>', 'allow a release of this kind without its approval')
        .option('--reason <text>', 'why it is allowed; shown, and recorded in the message of the tag that release makes');
}
/** The options that say who has approved. */
function withApprovals(command) {
    const another = (value, before) => [
        ...(before ?? []),
        value,
    ];
    return command
        .option('--label <name>', 'a label of the pull request; may be given several times', another)
        .option('--approved-by <team>', 'a team that has approved; may be given several times', another);
}
/** On the command line, what is not said is not there: whoever calls it knows. */
function statementsOf(given) {
    const labels = given.label ?? [];
    return {
        overrides: overridesOf(given),
        labels,
        labelsGiven: labels,
        teams: given.approvedBy ?? [],
        pull: null,
    };
}
/** @throws Problem where a reason is missing, empty, or there for nothing */
function overridesOf(given) {
    const { allowEnded, allowEarly, allowFrozen, allowUnapproved } = given;
    // One line, whatever it holds: it goes into the tag's message.
    const reason = given.reason?.replace(/[\p{Cc}\p{Cf}\u2028\u2029\s]+/gu, ' ').trim();
    const asked = [
        ...(allowEnded === undefined ? [] : [['line-ended', '--allow-ended', allowEnded]]),
        ...(allowEarly === true ? [['cadence-early', '--allow-early', null]] : []),
        ...(allowFrozen === true ? [['freeze', '--allow-frozen', null]] : []),
        ...(allowUnapproved === undefined
            ? []
            : [['approval-missing', '--allow-unapproved', allowUnapproved]]),
    ];
    const [first] = asked;
    if (first === undefined) {
        if (given.reason === undefined)
            return [];
        throw (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)('reason-without-override', '--reason says why something is allowed, and nothing is', `say what is allowed, ${EXAMPLE}; or leave the reason out`);
    }
    if (reason === undefined || reason === '')
        throw (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)('reason-missing', `${first[1]} needs a reason${reason === '' ? ', and --reason is empty' : ''}`, `say it, ${EXAMPLE}`);
    if (reason.length > LONGEST_REASON)
        throw (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)('reason-missing', `--reason has ${reason.length} characters, which is no line of a message`, `say it in at most ${LONGEST_REASON}`);
    for (const [, option, subject] of asked)
        if (subject?.trim() === '')
            throw (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)('bad-override', `${option} is empty`, `name what is allowed, ${EXAMPLE}`);
    return asked.map(([rule, , subject]) => ({ rule, subject: subject?.trim() ?? null, reason }));
}
/** What the verdict takes of it: approvals only where the policy asks for them. */
function statedFacts({ overrides, labels, teams }, policy) {
    return {
        ...(overrides.length === 0 ? {} : { overrides }),
        ...(Object.keys(policy.approvals).length === 0 ? {} : { approvals: { labels, teams } }),
    };
}


/***/ }),

/***/ 73182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ branchRefs),
/* harmony export */   Iz: () => (/* binding */ allBranches),
/* harmony export */   _m: () => (/* binding */ branchesAt),
/* harmony export */   d1: () => (/* binding */ branchTips),
/* harmony export */   zD: () => (/* binding */ branchesWith)
/* harmony export */ });
/** The branches, here and at remotes, that contain a commit; the remote's name is left out. */
async function branchesWith(git, commit) {
    return branchNames(await git.ask([
        'for-each-ref',
        `--contains=${commit}`,
        '--format=%(refname)',
        'refs/heads',
        'refs/remotes',
    ]));
}
function branchNames(listed) {
    const names = listed.split('\n').flatMap((ref) => {
        if (ref.startsWith('refs/heads/'))
            return [ref.slice('refs/heads/'.length)];
        const remote = /^refs\/remotes\/[^/]+\/(.+)$/.exec(ref)?.[1];
        return remote === undefined || remote === 'HEAD' ? [] : [remote];
    });
    return [...new Set(names)].sort();
}
/** The branches, here and at remotes, that stand on a commit; the remote's name is left out. */
async function branchesAt(git, commit) {
    return branchNames(await git.ask([
        'for-each-ref',
        `--points-at=${commit}`,
        '--format=%(refname)',
        'refs/heads',
        'refs/remotes',
    ]));
}
/** The commits that the branches stand on, here and at remotes, by the branches' names without the remote's. */
async function branchTips(git) {
    const listed = await git.ask([
        'for-each-ref',
        '--format=%(objectname) %(refname)',
        'refs/heads',
        'refs/remotes',
    ]);
    const tips = new Map();
    for (const line of listed.split('\n')) {
        const space = line.indexOf(' ');
        for (const name of branchNames(line.slice(space + 1)))
            tips.set(name, [...(tips.get(name) ?? []), line.slice(0, space)]);
    }
    return tips;
}
/** The branches here and at remotes; the remote's name is left out. */
async function allBranches(git) {
    return branchNames(await git.ask(['for-each-ref', '--format=%(refname)', 'refs/heads', 'refs/remotes']));
}
/** The branches here and those of one remote. */
async function branchRefs(git, remote) {
    const prefixes = ['refs/heads/', ...(remote === null ? [] : [`refs/remotes/${remote}/`])];
    const listed = await git.ask(['for-each-ref', '--format=%(refname)', ...prefixes]);
    return listed.split('\n').flatMap((ref) => {
        const prefix = prefixes.find((each) => ref.startsWith(each));
        const name = prefix === undefined ? '' : ref.slice(prefix.length);
        return name === '' || name === 'HEAD' ? [] : [{ name, ref }];
    });
}


/***/ }),

/***/ 19386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ now),
/* harmony export */   y: () => (/* binding */ sleep)
/* harmony export */ });
/** The moment now, in seconds since 1970-01-01T00:00Z. */
function now() {
    return Math.floor(Date.now() / 1000);
}
/** Resolves after so many milliseconds. */
function sleep(ms) {
    return new Promise((resolve) => {
        setTimeout(resolve, ms);
    });
}


/***/ }),

/***/ 59800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ Clone)
});

// EXTERNAL MODULE: ./build/base/problem.js
var problem = __webpack_require__(49299);
// EXTERNAL MODULE: ./build/hosts/branches.js
var branches = __webpack_require__(73182);
;// CONCATENATED MODULE: ./build/hosts/changed-paths.js
/**
 * The paths that differ between two commits, deleted files included; what was renamed is two paths. Renames are not
 * looked for: that would read files, which a partial clone fetches one by one.
 *
 * @throws Problem `missing-objects` where the folders of a commit cannot be had
 */
async function pathsBetween(git, from, to) {
    return paths(await git.ask([
        'diff-tree',
        '-r',
        '-z',
        '--name-only',
        '--no-renames',
        '--no-relative',
        // A clone may be set to pass over what its submodules are.
        '--ignore-submodules=none',
        from,
        to,
        '--',
    ]));
}
/** Every path of a commit. */
async function pathsAt(git, commit) {
    return paths(await git.ask(['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit]));
}
function paths(listed) {
    return listed.split('\0').filter((path) => path !== '');
}

// EXTERNAL MODULE: ./build/hosts/complete.js
var complete = __webpack_require__(2497);
// EXTERNAL MODULE: ./build/hosts/deepen.js
var deepen = __webpack_require__(11387);
// EXTERNAL MODULE: ./build/hosts/files-at.js
var files_at = __webpack_require__(39281);
;// CONCATENATED MODULE: ./build/hosts/patch-ids.js
/**
 * What commits change, as ids that a cherry-pick keeps (`git patch-id --stable`), by commit. A merge, and a commit
 * that changes nothing, has none.
 */
async function patchIds(git, commits) {
    if (commits.length === 0)
        return new Map();
    const input = commits.map((commit) => `${commit}\n`).join('');
    const diff = await git.ask([
        '-c',
        // Of a file that large only whether it changed is compared.
        'core.bigFileThreshold=1m',
        'diff-tree',
        '--stdin',
        '-r',
        '-p',
        '--root',
        // What the settings and the attributes of one clone would make of a diff.
        '--no-ext-diff',
        '--no-textconv',
        '--no-renames',
        '--no-color',
        '--no-relative',
        '--ignore-submodules=none',
        '--diff-algorithm=myers',
        '--unified=3',
        '--src-prefix=a/',
        '--dst-prefix=b/',
    ], { input });
    const listed = await git.ask(['patch-id', '--stable'], { input: diff });
    return new Map(listed
        .split('\n')
        .filter(Boolean)
        .map((row) => {
        const [id = '', commit = ''] = row.split(' ');
        return [commit, id];
    }));
}

// EXTERNAL MODULE: ./build/hosts/remote.js
var hosts_remote = __webpack_require__(13284);
// EXTERNAL MODULE: ./build/hosts/remote-view.js
var remote_view = __webpack_require__(73476);
// EXTERNAL MODULE: ./build/hosts/repository.js
var repository = __webpack_require__(65426);
;// CONCATENATED MODULE: ./build/hosts/clone.js










/** A repository on this machine, asked by git: one process a question. What it lacks is fetched from its remote. */
class Clone {
    name = 'this clone';
    onDisk = true;
    git;
    progress;
    #opened;
    #view = null;
    constructor(git, progress) {
        this.git = git;
        this.progress = progress;
        this.#opened = new repository/* Opened */.Y9(git);
    }
    get info() {
        return this.#opened.info;
    }
    get infoIfAny() {
        return this.#opened.infoIfAny;
    }
    start() {
        this.#opened.start();
    }
    afresh() {
        return new Clone(this.git, this.progress);
    }
    refs() {
        return this.#opened.refs;
    }
    async tags(reader, ask) {
        // Whoever must know goes on to ask for more: then one question is for all of it.
        const offer = ask === undefined ? (remote) => (0,hosts_remote/* remoteTags */.uv)(this.git, remote) : () => this.#offered();
        return await (0,complete/* completeTags */.dT)(this, await this.info, await this.refs(), reader, ask, offer);
    }
    async #offered() {
        const view = await this.view();
        const silence = await view.silence();
        if (silence !== null)
            throw silence;
        return [...((await view.refs())?.tags.values() ?? [])];
    }
    /** What the remote holds, asked once. */
    view() {
        this.#view ??= this.remote().then((remote) => (0,remote_view/* viewOfRemote */.F)(this.git, remote));
        return this.#view;
    }
    async tagged(name) {
        const ref = `refs/tags/${name}`;
        const here = await (0,repository/* resolveCommit */.WL)(this.git, ref);
        if (here !== null)
            return { commit: here, fetched: false };
        const remote = await this.remote();
        if (remote === null)
            return null;
        await (0,hosts_remote/* fetchTags */.un)(this.git, remote, [name], (await this.info).shallow).catch((error) => {
            if (!(error instanceof problem/* Problem */.AF && error.code === 'tags-missing'))
                throw error;
        });
        // What was asked before does not know the tag.
        this.#opened = new repository/* Opened */.Y9(this.git);
        const commit = await (0,repository/* resolveCommit */.WL)(this.git, ref);
        return commit === null ? null : { commit, fetched: true };
    }
    async tagAtRemote(name) {
        const remote = await this.remote();
        if (remote === null)
            return { commit: null, asked: null };
        const found = await (0,hosts_remote/* remoteTags */.uv)(this.git, remote, [name]).catch((error) => {
            if (error instanceof problem/* Problem */.AF)
                return null;
            throw error;
        });
        if (found === null)
            return { commit: null, asked: false };
        return { commit: found.find((tag) => tag.name === name)?.commit ?? null, asked: true };
    }
    async tagText(object) {
        const text = await this.git.run(['cat-file', 'tag', object]);
        return text.status === 0 ? text.stdout : null;
    }
    async branches() {
        return await (0,branches/* branchRefs */.DI)(this.git, await this.remote());
    }
    async remoteBranches() {
        const remote = await this.remote();
        return remote === null ? [] : await (0,hosts_remote/* remoteBranches */.l5)(this.git, remote);
    }
    remote() {
        return (0,repository/* readRemote */.Zz)(this.git);
    }
    async tipOf(branch) {
        const remote = await this.remote();
        return ((await (0,repository/* resolveCommit */.WL)(this.git, `refs/heads/${branch}`)) ??
            (await (0,repository/* resolveCommit */.WL)(this.git, `refs/remotes/${remote ?? 'origin'}/${branch}`)) ??
            (remote === null ? null : await (0,complete/* completeBranch */.Gf)(this, await this.info, remote, branch)));
    }
    async branchNamed(revision) {
        if (await (0,repository/* hasCommit */.QE)(this.git, `refs/heads/${revision}`))
            return revision;
        const remote = revision.includes('/') && (await (0,repository/* hasCommit */.QE)(this.git, `refs/remotes/${revision}`));
        return remote ? revision.split('/').slice(1).join('/') : null;
    }
    branchesAt(commit) {
        return (0,branches/* branchesAt */._m)(this.git, commit);
    }
    /** A clone of a single branch may lack the one that matters: before that is said, all are fetched. */
    async branchesWith(commit, suffice) {
        await (0,complete/* completeBranches */.GL)(this, await this.info);
        const found = await (0,branches/* branchesWith */.zD)(this.git, commit);
        if (suffice(found))
            return found;
        const remote = await this.remote();
        if (remote === null)
            return found;
        this.progress(`fetching the branches of ${remote}`);
        const fetched = await (0,deepen/* fetchBranches */.r4)(this.git, remote, false).catch((error) => {
            // Whoever is without a network is told of what is here.
            if (error instanceof problem/* Problem */.AF)
                return false;
            throw error;
        });
        return fetched ? (0,branches/* branchesWith */.zD)(this.git, commit) : found;
    }
    async bring(commits) {
        await (0,complete/* completeCommits */.Q7)(this, await this.info, commits);
    }
    async bringSince(tips, last) {
        await (0,complete/* completeSince */.Si)(this, await this.info, tips, last);
    }
    /** A clone that was shallow got what this verdict needs, and not all; one that was whole may have got shallow tags. */
    async isWhole() {
        return !(await this.info).shallow && !(await (0,repository/* isShallow */.fE)(this.git));
    }
    commitOf(revision) {
        return (0,repository/* resolveCommit */.WL)(this.git, revision);
    }
    commits(of, without) {
        return (0,repository/* readCommits */.Fe)(this.git, of, without);
    }
    contains(commit, other) {
        return (0,repository/* isAncestor */.QX)(this.git, other, commit);
    }
    async firstContained(candidates, commit, tips) {
        return await (0,complete/* firstReachable */.Oc)(this, await this.info, candidates, commit, tips);
    }
    tagsWithin(commit) {
        return (0,repository/* tagsWithin */.Fz)(this.git, commit);
    }
    mergeBase(a, b) {
        return (0,repository/* mergeBase */.wu)(this.git, a, b);
    }
    fork(base, head) {
        return (0,complete/* completeFork */.OR)(this, base, head);
    }
    patchIds(commits) {
        return patchIds(this.git, commits);
    }
    pathsAt(commit) {
        return pathsAt(this.git, commit);
    }
    pathsBetween(from, to) {
        return pathsBetween(this.git, from, to);
    }
    entriesAt(commit, paths) {
        return (0,files_at/* entriesAt */.ws)(this.git, commit, paths);
    }
    read(files, most) {
        return (0,files_at/* readFiles */.Ul)(this.git, files, most);
    }
}


/***/ }),

/***/ 2497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GL: () => (/* binding */ completeBranches),
/* harmony export */   Gf: () => (/* binding */ completeBranch),
/* harmony export */   OR: () => (/* binding */ completeFork),
/* harmony export */   Oc: () => (/* binding */ firstReachable),
/* harmony export */   Q7: () => (/* binding */ completeCommits),
/* harmony export */   Si: () => (/* binding */ completeSince),
/* harmony export */   dT: () => (/* binding */ completeTags)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49299);
/* harmony import */ var _deepen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11387);
/* harmony import */ var _remote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13284);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65426);




/**
 * The tags of the project: the clone's, and the remote's where the clone may lack some, because it is shallow or
 * holds no release at all.
 *
 * @param offer asks the remote; throws a Problem where it cannot be read
 * @throws Problem where releases may exist that cannot be seen from here
 */
async function completeTags({ git, progress }, info, refs, reader, ask, offer) {
    const released = refs.tags.some(({ name }) => reader.read(name).ok);
    if (!info.shallow && released && ask === undefined)
        return refs;
    const remote = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .readRemote */ .Zz)(git);
    if (remote === null) {
        if (info.shallow)
            throw (0,_deepen_js__WEBPACK_IMPORTED_MODULE_1__/* .tooShallow */ .Z7)('there is no remote to ask for the rest');
        return refs;
    }
    const offered = await offer(remote).catch((error) => {
        if (error instanceof _base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF && !info.shallow && released && ask !== 'must')
            return null;
        throw error;
    });
    if (offered === null)
        return refs;
    if (ask !== undefined)
        mustAgree(remote, refs, offered, reader);
    const here = new Set(refs.tags.map(({ name }) => name));
    const missing = offered
        .map(({ name }) => name)
        .filter((name) => !here.has(name) && (reader.read(name).ok || reader.readTested(name) !== null));
    if (missing.length === 0)
        return refs;
    progress(`fetching ${missing.length} release tags from ${remote}`);
    await (0,_remote_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchTags */ .un)(git, remote, missing, info.shallow);
    return (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .readRefs */ .n6)(git);
}
/**
 * A release counts from what is published: a version tag that somebody made or moved in this clone alone would make it
 * skip a number, or find nothing to release.
 *
 * @throws Problem where a version tag is here alone, or stands elsewhere at the remote
 */
function mustAgree(remote, refs, offered, reader) {
    const there = new Map(offered.map(({ name, commit }) => [name, commit]));
    const differ = refs.tags.filter(({ name, commit }) => there.get(name) !== commit && (reader.read(name).ok || reader.readTested(name) !== null));
    const [first] = differ;
    if (first === undefined)
        return;
    const { name, commit } = first;
    const other = there.get(name);
    const more = differ.length === 1 ? '' : `; and ${differ.length - 1} more version tags differ`;
    throw (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .undecided */ .oo)('tags-differ', `${name} is on ${commit.slice(0, 9)} here, and ${other === undefined ? 'not' : `on ${other.slice(0, 9)}`} at ${remote}${more}`, `remove what is wrong here (git tag -d ${name}) and fetch again (git fetch --tags ${remote})${other === undefined ? `, or publish it: git push ${remote} ${name}` : ''}; nothing was changed`);
}
/**
 * Makes sure that commits which an event or the user names are here, as far as the remote has them.
 *
 * @throws Problem where it could not be read
 */
async function completeCommits({ git, progress }, info, commits) {
    const missing = [];
    for (const commit of commits)
        if (/^[0-9a-f]{40,64}$/.test(commit) && !(await (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCommit */ .QE)(git, commit)))
            missing.push(commit);
    if (missing.length === 0)
        return;
    const remote = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .readRemote */ .Zz)(git);
    if (remote === null)
        return;
    progress(`fetching ${missing.length === 1 ? 'a commit' : `${missing.length} commits`} from ${remote}`);
    await (0,_deepen_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchCommits */ .Bj)(git, remote, missing, info.shallow);
}
/**
 * Makes sure that all commits since a release are here.
 *
 * @param decided the release that the commits follow; null before the first one
 */
async function completeSince(clone, info, tips, decided) {
    const { git, progress } = clone;
    // Looking for the release may have completed the clone.
    if (!info.shallow || !(await (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .isShallow */ .fE)(git)))
        return;
    const remote = await remoteOf(clone);
    if (decided !== null) {
        if (await (0,_deepen_js__WEBPACK_IMPORTED_MODULE_1__/* .holdsSince */ .tO)(git, tips, decided.commit))
            return;
        progress(`fetching the history since ${decided.tag} from ${remote}`);
        if (await (0,_deepen_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchSince */ .Jr)(git, remote, tips, decided))
            return;
        if (await (0,_deepen_js__WEBPACK_IMPORTED_MODULE_1__/* .deepenSince */ .Q_)(git, remote, tips, decided.commit))
            return;
    }
    progress(`fetching the whole history from ${remote}`);
    await (0,_deepen_js__WEBPACK_IMPORTED_MODULE_1__/* .unshallow */ .QG)(git, remote);
    await mustBeComplete(clone);
}
/**
 * The first candidate that the commit contains; null where it contains none.
 *
 * @param candidates the releases that may be it, best first
 */
async function firstReachable(clone, info, candidates, from, tips) {
    const { git, progress } = clone;
    const [best] = candidates;
    if (best === undefined)
        return null;
    if (info.shallow && !(await (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .isAncestor */ .QX)(git, best.commit, from))) {
        const remote = await remoteOf(clone);
        progress(`fetching the history since ${best.tag} from ${remote}`);
        const fetched = await (0,_deepen_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchSince */ .Jr)(git, remote, tips, best);
        if (fetched && (await standsOn(clone, from, best.commit)))
            return best;
        await (0,_deepen_js__WEBPACK_IMPORTED_MODULE_1__/* .unshallow */ .QG)(git, remote);
        await mustBeComplete(clone);
    }
    if (await (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .isAncestor */ .QX)(git, best.commit, from))
        return best;
    if (candidates.length === 1)
        return null;
    const within = new Set(await (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .tagsWithin */ .Fz)(git, from));
    return candidates.find(({ tag }) => within.has(tag)) ?? null;
}
/**
 * Whether a commit's visible history ends at a release: the history was cut right above it, so the cut commits still
 * name it as a parent in their own text.
 */
async function standsOn({ git }, from, release) {
    if (from === release)
        return true;
    return (await (0,_deepen_js__WEBPACK_IMPORTED_MODULE_1__/* .endsOf */ .oI)(git, [from])).some((parents) => parents.includes(release));
}
/** Fetches every branch, so that it can be said which ones contain a tag. */
async function completeBranches(clone, info) {
    if (!info.shallow)
        return;
    const remote = await remoteOf(clone);
    clone.progress(`fetching the branches of ${remote}`);
    if (!(await (0,_deepen_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchBranches */ .r4)(clone.git, remote, true)))
        throw (0,_deepen_js__WEBPACK_IMPORTED_MODULE_1__/* .tooShallow */ .Z7)(`${remote} did not give its branches`);
}
/**
 * Fetches one branch that this clone lacks.
 *
 * @returns its tip; null where the remote has none of that name
 * @throws Problem where the remote could not be read
 */
async function completeBranch({ git, progress }, info, remote, branch) {
    // What git refuses as a name could be read as a pattern.
    const legal = await git.run(['check-ref-format', `refs/heads/${branch}`]);
    if (legal.status !== 0)
        return null;
    progress(`fetching the branch ${branch} from ${remote}`);
    const here = `refs/remotes/${remote}/${branch}`;
    const fetched = await (0,_deepen_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchCommits */ .Bj)(git, remote, [`+refs/heads/${branch}:${here}`], info.shallow);
    return fetched ? await (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveCommit */ .WL)(git, here) : null;
}
/** Where a pull request left its base. It may have done so before the last release, where a shallow clone ends. */
async function completeFork({ git, progress }, base, head) {
    const visible = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeBase */ .wu)(git, base, head);
    if (visible !== null)
        return visible;
    // Two histories without a common commit: all that differs is the pull request's.
    if (!(await (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .isShallow */ .fE)(git)))
        return base;
    const remote = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .readRemote */ .Zz)(git);
    if (remote !== null) {
        progress(`fetching the whole history from ${remote}`);
        await (0,_deepen_js__WEBPACK_IMPORTED_MODULE_1__/* .unshallow */ .QG)(git, remote);
        if (!(await (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .isShallow */ .fE)(git)))
            return (await (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeBase */ .wu)(git, base, head)) ?? base;
    }
    throw (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .undecided */ .oo)('history-too-shallow', 'this clone is shallow, and where the pull request left its base is not there, so which paths it changes cannot be told', _deepen_js__WEBPACK_IMPORTED_MODULE_1__/* .MEND */ .zT);
}
async function remoteOf({ git }) {
    const remote = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .readRemote */ .Zz)(git);
    if (remote === null)
        throw (0,_deepen_js__WEBPACK_IMPORTED_MODULE_1__/* .tooShallow */ .Z7)('there is no remote to ask for the rest');
    return remote;
}
async function mustBeComplete({ git }) {
    if (await (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .isShallow */ .fE)(git))
        throw (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .undecided */ .oo)('history-too-shallow', "the remote's own history is cut off, so the changes since the last release are not all there", _deepen_js__WEBPACK_IMPORTED_MODULE_1__/* .MEND */ .zT);
}


/***/ }),

/***/ 11387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ fetchCommits),
/* harmony export */   Jr: () => (/* binding */ fetchSince),
/* harmony export */   QG: () => (/* binding */ unshallow),
/* harmony export */   Q_: () => (/* binding */ deepenSince),
/* harmony export */   Z7: () => (/* binding */ tooShallow),
/* harmony export */   mj: () => (/* binding */ filtered),
/* harmony export */   oI: () => (/* binding */ endsOf),
/* harmony export */   r4: () => (/* binding */ fetchBranches),
/* harmony export */   tO: () => (/* binding */ holdsSince),
/* harmony export */   zT: () => (/* binding */ MEND)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49299);
/* harmony import */ var _visit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72831);


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
/** Steps of `fetch --depth`: each asks four times what the one before did. */
const FIRST_DEPTH = 32;
const LAST_DEPTH = 512;
/**
 * Fetches the history of these commits deeper and deeper, until all of it since a release is here. For a merge right
 * after the release, whose other side {@link fetchSince} loses.
 *
 * @returns false where that does not come to an end soon, or cannot: then {@link unshallow} is left
 */
async function deepenSince(git, remote, commits, release) {
    const count = ['rev-list', '--count', '--end-of-options', ...commits];
    for (let least = FIRST_DEPTH; least <= LAST_DEPTH; least *= 4) {
        // Deeper than everything that is here: a lesser depth would cut it off.
        const depth = Math.max(least, Number(await git.ask(count)) + 1);
        if (depth > LAST_DEPTH)
            return false;
        const args = [COMMITS_ONLY, `--depth=${depth}`, '--end-of-options', remote, ...commits];
        if ((await filtered(git, remote, args)).status !== 0)
            return false;
        const state = await stateSince(git, commits, release);
        if (state !== 'cut')
            return state === 'whole';
    }
    return false;
}
/**
 * Whether all commits since a release are here already: each has its parents, and those lead to the release. Then
 * nothing need be fetched, which would cut the clone where the release is.
 */
async function holdsSince(git, commits, release) {
    const state = await stateSince(git, commits, release);
    if (state !== 'cut')
        return state === 'whole';
    // Cut right above the release, as an earlier step left it: nothing lies between.
    const ends = await endsOf(git, [...commits, `^${release}`]).catch(() => [[]]);
    return ends.every((parents) => parents.length > 0 && parents.every((parent) => parent === release));
}
/**
 * `whole` where all of history since a release is here and ends at it; `cut` where some of it ends elsewhere; `beside`
 * where some of it goes past the release, so that what is released cannot be told from what is here.
 */
async function stateSince(git, commits, release) {
    const listed = await git.run(['rev-list', '--parents', '--end-of-options', ...commits, `^${release}`]);
    if (listed.status !== 0)
        return 'cut';
    const since = rows(listed.stdout);
    const known = new Set([release, ...since.map(([commit]) => commit)]);
    if (since.some(([, ...parents]) => parents.some((parent) => !known.has(parent))))
        return 'beside';
    return since.every(([, ...parents]) => parents.length > 0) ? 'whole' : 'cut';
}
/**
 * git remembers the filter of a fetch and would lay it over every later one, of the user too. What is missing still
 * comes when it is asked for; only the filter is forgotten, unless it was there before.
 *
 * @returns the result also where the remote refuses what is asked
 * @throws Problem where the remote could not be read
 */
async function filtered(git, remote, args, options = {}) {
    const key = `remote.${remote}.partialclonefilter`;
    const before = await git.run(['config', '--local', '--get', key]);
    try {
        const result = await (0,_visit_js__WEBPACK_IMPORTED_MODULE_1__/* .visit */ .YR)(git, ['fetch', ...QUIET, ...args], options);
        if ((0,_visit_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnreached */ .mI)(result))
            throw await (0,_visit_js__WEBPACK_IMPORTED_MODULE_1__/* .silence */ .ao)(git, remote, result);
        return result;
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

/***/ 39281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ms: () => (/* binding */ whyUnread),
/* harmony export */   Ul: () => (/* binding */ readFiles),
/* harmony export */   ws: () => (/* binding */ entriesAt)
/* harmony export */ });
/** How many files are read by one process. */
const AT_ONCE = 100;
/** What a commit has at some paths, as far as it has them; without paths all its files. */
async function entriesAt(git, commit, paths) {
    if (paths?.length === 0)
        return [];
    const which = paths === null ? ['-r', '--full-tree', '-z', commit] : ['--full-tree', '-z', commit, '--', ...paths];
    return entriesOf(await git.ask(['ls-tree', ...which]));
}
function entriesOf(listed) {
    return listed.split('\0').flatMap((entry) => {
        const [, mode = '', type = '', object = '', path = ''] = /^(\d+) (\w+) ([0-9a-f]+)\t([\s\S]+)$/.exec(entry) ?? [];
        return path === '' ? [] : [{ path, mode, type, object }];
    });
}
/** Reads files of a commit. @param most the size in bytes over which a file is not read; null for none */
async function readFiles(git, files, most) {
    const sizes = most === null
        ? null
        : await sizesOf(git, files.map(({ object }) => object));
    const problems = files.map((file) => whyUnread(file, sizes?.get(file.object), most));
    const texts = await textsOf(git, files.filter((_, index) => problems[index] === null).map(({ object }) => object));
    return files.map(({ path, object }, index) => {
        const problem = problems[index] ?? null;
        return { path, text: problem === null ? (texts.get(object) ?? null) : null, problem };
    });
}
/** The texts of blobs by their names, from one process. @throws Problem where the repository lacks one */
async function textsOf(git, objects) {
    const texts = new Map();
    // A process for each costs more than it, and all at once could be more than memory holds.
    for (let from = 0; from < objects.length; from += AT_ONCE) {
        const asked = objects.slice(from, from + AT_ONCE);
        const answer = await git.askBytes(['cat-file', '--batch'], {
            input: asked.map((object) => `${object}\n`).join(''),
        });
        let at = 0;
        for (const object of asked) {
            const end = answer.indexOf('\n', at);
            const header = answer.toString('latin1', at, Math.max(at, end));
            const size = /^[0-9a-f]+ blob (\d+)$/.exec(header)?.[1];
            if (size === undefined)
                throw await git.explain({ stderr: `fatal: ${header || `${object} missing`}\n` });
            at = end + 1 + Number(size) + 1;
            texts.set(object, answer.toString('utf8', end + 1, at - 1));
        }
    }
    return texts;
}
/** Why an entry has no text to read; null where it has. @param size undefined where it is not known */
function whyUnread({ mode, type }, size, most) {
    if (mode === '120000')
        return 'it is a symbolic link';
    if (type !== 'blob' || (most !== null && size === undefined))
        return 'it is no file';
    return most !== null && size > most ? `it has ${size} bytes, more than ${most}` : null;
}
async function sizesOf(git, objects) {
    if (objects.length === 0)
        return new Map();
    const input = objects.map((object) => `${object}\n`).join('');
    const listed = await git.ask(['cat-file', '--batch-check=%(objecttype) %(objectsize)'], { input });
    const answers = listed.split('\n');
    const gone = objects.find((_, index) => answers[index]?.endsWith(' missing') === true);
    // What is broken is missing to git, too: of neither it may be said that it is no file.
    if (gone !== undefined)
        throw await git.explain({ stderr: `fatal: ${gone} missing\n` });
    return new Map(objects.flatMap((object, index) => {
        const size = /^blob (\d+)$/.exec(answers[index] ?? '')?.[1];
        return size === undefined ? [] : [[object, Number(size)]];
    }));
}


/***/ }),

/***/ 72994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ Git)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/base/problem.js
var problem = __webpack_require__(49299);
;// CONCATENATED MODULE: ./build/hosts/git-patience.js
const MINUTE = 60_000;
const PATIENCE = { 'ls-remote': 5 * MINUTE, push: 15 * MINUTE, fetch: 60 * MINUTE };
/**
 * Variables that let git give up a transfer over HTTP that has come to a halt: less than a byte a second for two minutes.
 * A server that still packs sends a sign of life every five seconds. Whoever has set them knows better.
 */
function haltedTransfers(env) {
    return {
        GIT_HTTP_LOW_SPEED_LIMIT: env.GIT_HTTP_LOW_SPEED_LIMIT ?? '1',
        GIT_HTTP_LOW_SPEED_TIME: env.GIT_HTTP_LOW_SPEED_TIME ?? '120',
    };
}
/** An ssh that asks nobody and notices a dead line, in half a minute and in two. */
const SSH = 'ssh -o BatchMode=yes -o ConnectTimeout=30 -o ServerAliveInterval=30 -o ServerAliveCountMax=4';
/** The same for SSH, where nobody has chosen the command. @param configured whether `core.sshCommand` is set */
async function haltedSsh(env, configured) {
    const chosen = Boolean(env.GIT_SSH_COMMAND || env.GIT_SSH) || (await configured());
    return chosen ? {} : { GIT_SSH_COMMAND: SSH };
}

// EXTERNAL MODULE: ./build/hosts/secrets.js
var secrets = __webpack_require__(3949);
;// CONCATENATED MODULE: ./build/hosts/git.js






/** The oldest git that has all that is asked of it here: `GIT_CONFIG_COUNT`, `fetch --stdin`, SHA-256 repositories. */
const LEAST_GIT = '2.31';
/** Runs git in one directory: never a shell, never a prompt, and with an environment that makes its answers stable. */
class Git {
    directory;
    #env;
    #tokens;
    #patience;
    #ssh = null;
    /**
     * @param extra variables for every call, such as a token by GIT_CONFIG_COUNT
     * @param alone whether the directory alone says which repository is meant: hooks and scripts export GIT_DIR, which
     *   would lead elsewhere
     */
    constructor(directory, extra = {}, alone = false, patience = PATIENCE) {
        this.directory = directory;
        const inherited = { ...process.env };
        if (alone)
            for (const name of REPOSITORY_VARIABLES)
                delete inherited[name];
        this.#env = { ...inherited, ...haltedTransfers(inherited), ...STABLE, ...extra };
        this.#patience = patience;
        this.#tokens = Object.values(extra).flatMap((value) => (0,secrets/* tokenOfHeader */.Gr)(value) ?? []);
    }
    /**
     * Runs git and hands back whatever it said. A remote that does not answer for too long is a failed call.
     *
     * @throws Problem where git itself cannot be run
     */
    async run(args, options = {}) {
        const { status, out, stderr } = await this.#output(args, options);
        const stdout = out.toString('utf8');
        // A push puts the remote's reasons there.
        return { status, stdout: args[0] === 'push' ? (0,secrets/* withoutTokens */.N_)(stdout, this.#tokens) : stdout, stderr };
    }
    async #output(args, options) {
        const limit = this.#patience[args[0] ?? ''];
        if (limit === undefined)
            return await this.#finish(args, options, null);
        this.#ssh ??= haltedSsh(this.#env, () => this.#isSet('core.sshCommand'));
        const env = { ...(await this.#ssh), ...options.env };
        return await this.#finish(args, { ...options, env }, limit);
    }
    async #isSet(key) {
        return (await this.run(['config', '--get', key])).status === 0;
    }
    /** @param limit milliseconds after which git is stopped; null for none */
    #finish(args, options, limit) {
        return new Promise((resolve, reject) => {
            const child = this.#spawn(args, options);
            const stop = () => {
                child.kill();
                // What git has started may hold them open for longer.
                child.stdout?.destroy();
                child.stderr?.destroy();
                const seconds = Math.ceil((limit ?? 0) / 1000);
                const stderr = `fatal: git ${args[0]} was stopped: the remote had not answered after ${seconds} seconds\n`;
                resolve({ status: 128, out: Buffer.alloc(0), stderr });
            };
            const timer = limit === null ? undefined : setTimeout(stop, limit);
            const out = [];
            const err = [];
            child.stdout?.on('data', options.sink ?? ((chunk) => out.push(chunk)));
            child.stderr?.on('data', (chunk) => err.push(chunk));
            child.on('error', (error) => {
                clearTimeout(timer);
                reject(spawnProblem(error, this.directory));
            });
            child.on('close', (status) => {
                clearTimeout(timer);
                resolve({
                    status: status ?? 128,
                    out: Buffer.concat(out),
                    // git shows what a remote says, and a remote may say what it was sent.
                    stderr: (0,secrets/* withoutTokens */.N_)(Buffer.concat(err).toString('utf8'), this.#tokens),
                });
            });
            if (options.input !== undefined) {
                // git may stop reading early; its exit status says what happened.
                child.stdin?.on('error', () => { });
                child.stdin?.end(options.input);
            }
        });
    }
    #spawn(args, { input, env }) {
        try {
            return (0,external_node_child_process_.spawn)('git', args, {
                cwd: this.directory,
                env: env === undefined ? this.#env : { ...this.#env, ...env },
                stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
                windowsHide: true,
            });
        }
        catch (error) {
            // Some faults are thrown at once instead of told by an event: a file in place of the directory.
            throw spawnProblem(error, this.directory);
        }
    }
    /** The standard output of a call that must succeed. @throws Problem with what git said and the way out */
    async ask(args, options = {}) {
        const result = await this.run(args, options);
        if (result.status !== 0)
            throw await this.explain(result);
        return result.stdout;
    }
    /** The same as {@link ask}, for what is no text as a whole. */
    async askBytes(args, options = {}) {
        const { status, out, stderr } = await this.#output(args, options);
        if (status !== 0)
            throw await this.explain({ stderr });
        return out;
    }
    /** Hands on what a call that must succeed prints, as it comes. @throws Problem with what git said and the way out */
    async stream(args, sink) {
        const { status, stderr } = await this.#output(args, { sink });
        if (status !== 0)
            throw await this.explain({ stderr });
    }
    /** A process that goes on to be asked, by what is written to it. @throws Problem where git itself cannot be run */
    converse(args) {
        return this.#spawn(args, { input: '' });
    }
    /** What a failed call means for the user. */
    async explain({ stderr }) {
        const said = clean(stderr);
        const dubious = /dubious ownership in repository at '(.*)'$|unsafe repository \('(.*)' is owned/m.exec(stderr);
        if (dubious !== null) {
            const path = dubious[1] ?? dubious[2] ?? this.directory;
            return (0,problem/* undecided */.oo)('dubious-ownership', `git refuses to read ${path}, because it belongs to another user (as in a job container)`, `run: git config --global --add safe.directory ${quoted(path)}`);
        }
        if (/not a git repository/i.test(stderr)) {
            return (0,problem/* mistake */.RT)('no-repository', `${this.directory} is not in a git repository`, 'run this inside a repository, or name one with -C DIR');
        }
        if (/missing|bad object|could not (read|fetch)|unable to read/i.test(stderr) &&
            !/--end-of-options/.test(stderr)) {
            return (0,problem/* undecided */.oo)('missing-objects', `the repository lacks objects that the answer depends on: ${said}`, 'complete the clone: git fetch --refetch, or clone again');
        }
        const version = await this.version();
        if (version !== null && isOlder(version, LEAST_GIT)) {
            return (0,problem/* undecided */.oo)('git-too-old', `git ${version} is too old`, `install git ${LEAST_GIT} or newer`);
        }
        return (0,problem/* undecided */.oo)('git-failed', `git failed: ${said || 'it gave no reason'}`, 'try the same with git alone; if that works, report it to semverdict');
    }
    async version() {
        const { stdout } = await this.run(['version']);
        return /\d+\.\d+(?:\.\d+)?/.exec(stdout)?.[0] ?? null;
    }
}
/** What names a repository or a part of it (`git rev-parse --local-env-vars`), settings apart. */
const REPOSITORY_VARIABLES = [
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_INDEX_FILE',
    'GIT_OBJECT_DIRECTORY',
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_COMMON_DIR',
    'GIT_NAMESPACE',
    'GIT_PREFIX',
    'GIT_SHALLOW_FILE',
];
const STABLE = {
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    // git log would hand on every commit by itself, for somebody who watches.
    GIT_FLUSH: '0',
    // What the commits record is judged, not what this clone makes of it: other clones have neither.
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: external_node_os_.devNull,
};
function spawnProblem(error, directory) {
    if (error.code === 'ENOENT' && !(0,external_node_fs_.existsSync)(directory))
        return (0,problem/* mistake */.RT)('no-directory', `there is no directory ${directory}`, 'name an existing one with -C DIR');
    if (error.code === 'ENOTDIR')
        return (0,problem/* mistake */.RT)('no-directory', `${directory} is no directory`, 'name a directory with -C DIR');
    if (error.code === 'ENOENT')
        return (0,problem/* undecided */.oo)('git-missing', 'git is not installed, or not on the PATH', `install git ${LEAST_GIT} or newer`);
    return (0,problem/* undecided */.oo)('git-failed', `git could not be started: ${error.message}`, `check that git ${LEAST_GIT} or newer runs here`);
}
/** The last thing that git complained of, without credentials. */
function clean(stderr) {
    const lines = stderr.split('\n').filter((line) => /^(fatal|error|remote): /.test(line));
    return (0,secrets/* withoutUser */.q)(lines[0] ?? stderr.trim().split('\n')[0] ?? '').slice(0, 500);
}
function isOlder(version, than) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    const [leastMajor = 0, leastMinor = 0] = than.split('.').map(Number);
    return major < leastMajor || (major === leastMajor && minor < leastMinor);
}
function quoted(path) {
    return /^[\w./~:\\-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 10000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L5: () => (/* binding */ githubOfRemote),
  nb: () => (/* binding */ noGithub)
});

// UNUSED EXPORTS: githubOfEvent, githubOfRun

// EXTERNAL MODULE: ./build/hosts/remote.js
var hosts_remote = __webpack_require__(13284);
// EXTERNAL MODULE: ./build/hosts/repository.js
var repository = __webpack_require__(65426);
// EXTERNAL MODULE: ./build/hosts/clock.js
var clock = __webpack_require__(19386);
;// CONCATENATED MODULE: ./build/hosts/github/patience.js

/** How long one answer may take. */
const ANSWER_MS = 5_000;
/** After so long no request is repeated and no limit waited for. */
const PATIENCE_MS = 5_000;
/** For what a run can do without: a slow or dead API costs it seconds. Counted from the moment of the call. */
function littlePatience() {
    const end = Date.now() + PATIENCE_MS;
    return {
        timeout: ANSWER_MS,
        wait: async (ms) => {
            if (Date.now() + ms > end)
                throw new Error('there is no more time for it');
            await (0,clock/* sleep */.y)(ms);
        },
    };
}

// EXTERNAL MODULE: ./build/hosts/github/place.js
var github_place = __webpack_require__(54461);
;// CONCATENATED MODULE: ./build/hosts/github/lazy.js




/** For what is nowhere on GitHub. */
const noGithub = () => Promise.resolve(null);
/** In a workflow run: null where the step has no token, or the repository is on no GitHub. */
function githubOfRun(around, token) {
    const given = token?.trim() || null;
    return lazily(around, (remote) => given === null ? null : { place: placeOfRun(around.env, remote), token: given });
}
/** On the repository that a workflow run is of, whatever is checked out; null without a token. */
async function githubOfEvent(env, token, options = {}) {
    const place = placeOfRun(env, null);
    const given = token?.trim() || null;
    if (given === null || place === null)
        return null;
    const { connect } = await __webpack_require__.e(/* import() */ 1957).then(__webpack_require__.bind(__webpack_require__, 1957));
    return await connect(place, given, options);
}
/** On the command line: null where the remote is on no GitHub, or the environment has no token for that one. */
function githubOfRemote(around) {
    return lazily(around, (remote) => {
        const place = (0,github_place/* placeOfRemote */.pl)(around.env, remote);
        const token = place === null ? null : (0,github_place/* tokenFor */.fn)(place, around.env);
        return token === null ? null : { place, token };
    });
}
function lazily({ git, progress }, choose) {
    const clients = new Map();
    const open = async (patience) => {
        // Without a checkout there is no remote, and the run itself says what is meant.
        const remote = await (0,repository/* readRemote */.Zz)(git).catch(() => null);
        const chosen = choose(remote === null ? null : await (0,hosts_remote/* remoteUrl */.gX)(git, remote));
        if (chosen === null || chosen.place === null)
            return null;
        // Octokit is loaded by whoever needs it, and only then.
        const { connect } = await __webpack_require__.e(/* import() */ 1957).then(__webpack_require__.bind(__webpack_require__, 1957));
        const little = patience === 'little' ? littlePatience() : {};
        return await connect(chosen.place, chosen.token, { progress, ...little });
    };
    return (patience) => {
        const which = patience ?? '';
        const client = clients.get(which) ?? open(which);
        clients.set(which, client);
        return client;
    };
}


/***/ }),

/***/ 54461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WR: () => (/* binding */ repositoryPage),
/* harmony export */   fn: () => (/* binding */ tokenFor),
/* harmony export */   iy: () => (/* binding */ remoteName),
/* harmony export */   pl: () => (/* binding */ placeOfRemote)
/* harmony export */ });
/* unused harmony export placeOfRun */
/** Where people see the repository. */
function repositoryPage({ server, owner, repo }) {
    return `${server}/${owner}/${repo}`;
}
/**
 * What a remote's URL names: `https://host/owner/repo.git`, `ssh://git@host:22/owner/repo`, `git@host:owner/repo.git`.
 * Null for a path, and for what has more or fewer parts than an owner and a repository.
 */
function remoteName(url) {
    const scp = /^(?:[^@/\s]+@)?([\w.-]{2,}):(?!\/\/)\/?([^/\s]+)\/([^/\s]+?)(?:\.git)?\/?$/.exec(url);
    if (scp !== null)
        return named(scp[1], scp[2], scp[3]);
    if (!URL.canParse(url))
        return null;
    const { protocol, host, hostname, pathname } = new URL(url);
    const web = protocol === 'https:' || protocol === 'http:';
    if (!web && protocol !== 'ssh:' && protocol !== 'git+ssh:')
        return null;
    const path = /^\/([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(pathname);
    // GitHub answers SSH on another host too, for networks that let only port 443 pass.
    const at = web ? host : hostname === 'ssh.github.com' ? 'github.com' : hostname;
    return path === null ? null : named(at, path[1], path[2]);
}
/** Only what GitHub allows in a name: the rest would lead elsewhere in a URL. */
function named(host, owner, repo) {
    const safe = /^[\w.-]+$/;
    if (!safe.test(owner) || !safe.test(repo) || /^\.+$/.test(owner) || /^\.+$/.test(repo))
        return null;
    return { host: host.toLowerCase(), owner, repo };
}
/**
 * Where the repository under judgement is, in a workflow run: several checkouts in one job mean that it may be another
 * one than that of the run. The remote's URL decides where it is on the runner's GitHub. A remote that is a path, and a
 * mirror or an SSH alias that names the run's own repository, mean that one. A remote that names another repository
 * elsewhere has no place: what is done to the run's own repository would be done to the wrong one.
 */
function placeOfRun(env, remote) {
    const run = runner(env);
    const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/');
    const own = named('', owner, repo);
    const there = remote === null ? null : remoteName(remote);
    if (there !== null && onServer(there, run.server))
        return { ...run, owner: there.owner, repo: there.repo };
    if (own === null)
        return null;
    if (there !== null && !sameRepository(there, own))
        return null;
    return { ...run, owner, repo };
}
/** Where the repository is, on the command line: where its remote is on a GitHub that is known to be one. */
function placeOfRemote(env, remote) {
    const there = remote === null ? null : remoteName(remote);
    if (there === null)
        return null;
    const { owner, repo } = there;
    const run = runner(env);
    if ((env.GITHUB_SERVER_URL || env.GITHUB_API_URL) && onServer(there, run.server))
        return { ...run, owner, repo };
    const server = `https://${there.host}`;
    const api = apiOf(there.host);
    return { api, graphql: graphqlOf(api), server, owner, repo };
}
/**
 * The token that is for a place, out of the environment's, by the names that GitHub's own command line gives them:
 * GH_TOKEN and GITHUB_TOKEN are for github.com and *.ghe.com, GH_ENTERPRISE_TOKEN and GITHUB_ENTERPRISE_TOKEN for the
 * host that GH_HOST names. In a workflow run GITHUB_SERVER_URL says whom GITHUB_TOKEN is for, and a server of one's own
 * counts as named. Any other host gets none: a remote's URL is what somebody else may have written.
 */
function tokenFor({ server }, env) {
    const host = hostOf(server);
    const running = env.GITHUB_SERVER_URL ? hostOf(env.GITHUB_SERVER_URL) : null;
    const hosted = isHosted(host);
    const names = [
        ...(hosted ? ['GH_TOKEN'] : []),
        ...(host === running || (running === null && hosted) ? ['GITHUB_TOKEN'] : []),
        ...(!hosted && (host === running || host === env.GH_HOST?.toLowerCase())
            ? ['GH_ENTERPRISE_TOKEN', 'GITHUB_ENTERPRISE_TOKEN']
            : []),
    ];
    return names.map((name) => env[name]?.trim()).find(Boolean) ?? null;
}
/** The GitHub that runs a workflow. */
function runner(env) {
    const api = trimmed(env.GITHUB_API_URL) ?? apiOf(hostOf(trimmed(env.GITHUB_SERVER_URL) ?? GITHUB));
    return {
        api,
        graphql: trimmed(env.GITHUB_GRAPHQL_URL) ?? graphqlOf(api),
        server: trimmed(env.GITHUB_SERVER_URL) ?? serverOf(api),
    };
}
const GITHUB = 'https://github.com';
function trimmed(url) {
    return url === undefined || !URL.canParse(url) ? null : url.replace(/\/+$/, '');
}
/** github.com, or a company's part of it (GitHub Enterprise Cloud with data residency). */
function isHosted(host) {
    return host === 'github.com' || /^[\w-]+\.ghe\.com$/.test(host);
}
function apiOf(host) {
    return isHosted(host) ? `https://api.${host}` : `https://${host}/api/v3`;
}
function graphqlOf(api) {
    return api.endsWith('/api/v3') ? `${api.slice(0, -'/v3'.length)}/graphql` : `${api}/graphql`;
}
function serverOf(api) {
    const host = hostOf(api);
    return host.startsWith('api.') && isHosted(host.slice('api.'.length))
        ? `https://${host.slice('api.'.length)}`
        : new URL(api).origin;
}
function hostOf(url) {
    return URL.canParse(url) ? new URL(url).host.toLowerCase() : '';
}
/** SSH has a port of its own, so a name without one is on the server whatever its port. */
function onServer({ host }, server) {
    const url = new URL(server);
    return host === url.host || host === url.hostname;
}
function sameRepository(a, b) {
    return a.owner.toLowerCase() === b.owner.toLowerCase() && a.repo.toLowerCase() === b.repo.toLowerCase();
}


/***/ }),

/***/ 73476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ viewOfRemote),
/* harmony export */   a: () => (/* binding */ RemoteView)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49299);
/* harmony import */ var _remote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13284);
/* harmony import */ var _visit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72831);



/** What a remote holds: asked in one question, when it is first needed, and again where it may have changed. */
class RemoteView {
    #read;
    #answer = null;
    /** @param read asks the remote; null where there is none, a problem where it cannot be read */
    constructor(read) {
        this.#read = read;
    }
    /** Null where there is no remote, or it cannot be read. */
    async refs() {
        const answer = await this.#asked();
        return answer instanceof _base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF ? null : answer;
    }
    /** Why the remote cannot be read; null where it can, or there is none. */
    async silence() {
        const answer = await this.#asked();
        return answer instanceof _base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF ? answer : null;
    }
    #asked() {
        this.#answer ??= this.#read();
        return this.#answer;
    }
    /** Something was changed there, or may have been. */
    forget() {
        this.#answer = null;
    }
}
/** What a clone's remote holds. @param remote null where there is none */
function viewOfRemote(git, remote) {
    return new RemoteView(async () => {
        if (remote === null)
            return null;
        const asked = ['ls-remote', '--quiet', '--heads', '--tags', '--end-of-options', remote];
        const answer = await (0,_visit_js__WEBPACK_IMPORTED_MODULE_2__/* .visit */ .YR)(git, asked);
        return answer.status === 0 ? (0,_remote_js__WEBPACK_IMPORTED_MODULE_1__/* .readRefRows */ .HE)(answer.stdout) : await (0,_visit_js__WEBPACK_IMPORTED_MODULE_2__/* .silence */ .ao)(git, remote, answer);
    });
}


/***/ }),

/***/ 13284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HE: () => (/* binding */ readRefRows),
/* harmony export */   UH: () => (/* binding */ takeTagOver),
/* harmony export */   dG: () => (/* binding */ sameRemote),
/* harmony export */   gX: () => (/* binding */ remoteUrl),
/* harmony export */   jo: () => (/* binding */ pushUrls),
/* harmony export */   l5: () => (/* binding */ remoteBranches),
/* harmony export */   un: () => (/* binding */ fetchTags),
/* harmony export */   uv: () => (/* binding */ remoteTags)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49299);
/* harmony import */ var _deepen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11387);
/* harmony import */ var _github_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54461);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3949);
/* harmony import */ var _visit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72831);





/**
 * The remote's tags.
 *
 * @param patterns refs to ask for; all tags without
 * @throws Problem where the remote could not be read
 */
async function remoteTags(git, remote, patterns = []) {
    const asked = patterns.flatMap((name) => [`refs/tags/${name}`, `refs/tags/${name}^{}`]);
    const answer = await (0,_visit_js__WEBPACK_IMPORTED_MODULE_2__/* .visit */ .YR)(git, ['ls-remote', '--quiet', '--tags', '--end-of-options', remote, ...asked]);
    if (answer.status !== 0)
        throw await (0,_visit_js__WEBPACK_IMPORTED_MODULE_2__/* .silence */ .ao)(git, remote, answer);
    return [...readRefRows(answer.stdout).tags.values()];
}
/** Reads what ls-remote prints. */
function readRefRows(text) {
    const tags = new Map();
    const branches = new Map();
    for (const line of text.split('\n')) {
        const found = /^([0-9a-f]{40,64})\trefs\/(tags|heads)\/(.+?)(\^\{\})?$/.exec(line);
        if (found === null)
            continue;
        const [, object = '', kind, name = '', peeled] = found;
        if (kind === 'heads')
            branches.set(name, object);
        // The peeled entry follows the tag's own one.
        else if (peeled === undefined)
            tags.set(name, { name, object, commit: object });
        else
            tags.set(name, { name, object: tags.get(name)?.object ?? object, commit: object });
    }
    return { tags, branches };
}
/**
 * Fetches tags that this clone lacks, without touching those it has.
 *
 * @throws Problem `tags-missing` where the remote has not got one of them; another where it could not be read
 */
async function fetchTags(git, remote, names, shallow) {
    if (names.length === 0)
        return;
    const input = names.map((name) => `refs/tags/${name}:refs/tags/${name}\n`).join('');
    const depth = shallow ? ['--depth=1', '--filter=tree:0'] : [];
    const result = await (0,_deepen_js__WEBPACK_IMPORTED_MODULE_1__/* .filtered */ .mj)(git, remote, [...depth, '--stdin', '--end-of-options', remote], { input });
    if (result.status !== 0)
        throw (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .undecided */ .oo)('tags-missing', `the tags of ${remote} could not be fetched`, `run: git fetch --tags ${remote}`);
}
/** Takes one tag over that the remote has; what stands here already under that name stays. Best effort. */
async function takeTagOver(git, remote, name) {
    const ref = `refs/tags/${name}`;
    await (0,_deepen_js__WEBPACK_IMPORTED_MODULE_1__/* .filtered */ .mj)(git, remote, ['--end-of-options', remote, `${ref}:${ref}`]).catch(() => { });
}
/** The branches of a remote, or null where it could not be read. */
async function remoteBranches(git, remote) {
    const answer = await (0,_visit_js__WEBPACK_IMPORTED_MODULE_2__/* .visit */ .YR)(git, ['ls-remote', '--quiet', '--heads', '--end-of-options', remote]);
    if (answer.status !== 0)
        return null;
    return answer.stdout.split('\n').flatMap((line) => /\trefs\/heads\/(.+)$/.exec(line)?.[1] ?? []);
}
/** Where a remote is: `https://github.com/…`, or a path. */
async function remoteUrl(git, remote) {
    const answer = await git.run(['remote', 'get-url', '--', remote]);
    return answer.status === 0 ? answer.stdout.trim() : null;
}
/** Where pushes to a remote go: to its own URL, unless others are set for it. */
async function pushUrls(git, remote) {
    const answer = await git.run(['remote', 'get-url', '--push', '--all', '--', remote]);
    return answer.status === 0 ? answer.stdout.split('\n').filter(Boolean) : [];
}
/** Whether two URLs lead to one repository, by their host and path: one may be of HTTPS and the other of SSH. */
function sameRemote(a, b) {
    const [one, other] = [(0,_github_place_js__WEBPACK_IMPORTED_MODULE_3__/* .remoteName */ .iy)(a), (0,_github_place_js__WEBPACK_IMPORTED_MODULE_3__/* .remoteName */ .iy)(b)];
    if (one === null || other === null)
        return plain(a) === plain(b);
    const hosts = [one.host, other.host].map((host) => host.replace(/:\d+$/, ''));
    const same = one.host === other.host || (hosts[0] === hosts[1] && isWeb(a) !== isWeb(b));
    return same && `${one.owner}/${one.repo}`.toLowerCase() === `${other.owner}/${other.repo}`.toLowerCase();
}
/** A URL without what only says how to get there. */
function plain(url) {
    return (0,_secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutUser */ .q)(url)
        .replace(/^file:\/\//, '')
        .replace(/\/+$/, '')
        .replace(/\.git$/, '');
}
function isWeb(url) {
    return /^https?:/.test(url);
}


/***/ }),

/***/ 65426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fe: () => (/* binding */ readCommits),
/* harmony export */   Fz: () => (/* binding */ tagsWithin),
/* harmony export */   QE: () => (/* binding */ hasCommit),
/* harmony export */   QX: () => (/* binding */ isAncestor),
/* harmony export */   RS: () => (/* binding */ remoteNames),
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   Y9: () => (/* binding */ Opened),
/* harmony export */   Zz: () => (/* binding */ readRemote),
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   n6: () => (/* binding */ readRefs),
/* harmony export */   wu: () => (/* binding */ mergeBase)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49299);

/** Asks in one process; only an unusual repository (bare, or without a commit) needs more. */
async function readInfo(git) {
    const all = await git.run([
        'rev-parse',
        ...SHAPE,
        '--show-toplevel',
        'HEAD^{commit}',
        '--symbolic-full-name',
        'HEAD',
    ]);
    const [bare, shallow, top, head, name, ...more] = all.stdout.split('\n');
    // More lines than answers: the path itself holds a line break.
    if (all.status !== 0 || name === undefined || more.length !== 1)
        return readUnusual(git);
    return {
        bare: bare === 'true',
        shallow: shallow === 'true',
        top: top,
        branch: branchName(name),
        head: head,
    };
}
const SHAPE = ['--is-bare-repository', '--is-shallow-repository'];
async function readUnusual(git) {
    const [shape, top, head, name] = await Promise.all([
        git.ask(['rev-parse', ...SHAPE]),
        // In a bare repository, and inside .git, there is no work tree.
        git.run(['rev-parse', '--show-toplevel']),
        git.run(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']),
        git.run(['symbolic-ref', '--quiet', 'HEAD']),
    ]);
    const [bare, shallow] = shape.split('\n');
    return {
        bare: bare === 'true',
        shallow: shallow === 'true',
        top: top.status === 0 ? top.stdout.replace(/\n$/, '') : null,
        branch: name.status === 0 ? branchName(name.stdout.trim()) : null,
        head: head.status === 0 ? head.stdout.trim() : null,
    };
}
function branchName(ref) {
    return ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : null;
}
const REF_FORMAT = [
    'refname',
    'objecttype',
    'objectname',
    '*objecttype',
    '*objectname',
    'creatordate:unix',
    '*committerdate:unix',
    'symref',
]
    .map((field) => `%(${field})`)
    .join('%00');
const NO_REPOSITORY = ['no-repository', 'git-missing'];
/** The first two questions to a repository, each asked once, and early where {@link start} is called. */
class Opened {
    #git;
    #info = null;
    #refs = null;
    constructor(git) {
        this.#git = git;
    }
    get info() {
        this.#info ??= readInfo(this.#git);
        return this.#info;
    }
    /** Null where there is no repository. One that is there and cannot be asked may hold a policy: that is a problem. */
    get infoIfAny() {
        return this.info.catch((error) => {
            if (error instanceof _base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF && NO_REPOSITORY.includes(error.code))
                return null;
            throw error;
        });
    }
    get refs() {
        this.#refs ??= readRefs(this.#git);
        return this.#refs;
    }
    /** Asks both before anything else is loaded. A failure is told to whoever awaits the answer. */
    start() {
        this.info.catch(() => { });
        this.refs.catch(() => { });
    }
}
/** All tags that lead to commits, and the default branch, in one question. */
async function readRefs(git) {
    const listed = await git.ask([
        'for-each-ref',
        `--format=${REF_FORMAT}`,
        'refs/tags',
        'refs/remotes/*/HEAD',
    ]);
    const tags = [];
    const nested = [];
    let defaultBranch = null;
    for (const line of listed.split('\n')) {
        if (line === '')
            continue;
        const [ref = '', type = '', object = '', peeledType = '', peeled = '', date = '', peeledDate = '', symref = '',] = line.split('\0');
        if (ref.startsWith('refs/remotes/')) {
            defaultBranch ??= symref.split('/').slice(3).join('/') || null;
            continue;
        }
        const name = ref.slice('refs/tags/'.length);
        // Old tags name no tagger: then their commit's date counts.
        const time = Number(date || peeledDate);
        if (type === 'commit')
            tags.push({ name, commit: object, time });
        else if (peeledType === 'commit')
            tags.push({ name, commit: peeled, time });
        else if (peeledType === 'tag')
            nested.push({ name, time });
    }
    return { tags: [...tags, ...(await peel(git, nested))], defaultBranch };
}
/** A tag of a tag: follow it to its commit, if it has one. */
async function peel(git, tags) {
    if (tags.length === 0)
        return [];
    const input = tags.map(({ name }) => `refs/tags/${name}^{commit}\n`).join('');
    const answers = (await git.ask(['cat-file', '--batch-check=%(objectname)'], { input })).split('\n');
    return tags.flatMap(({ name, time }, index) => {
        const commit = answers[index] ?? '';
        return /^[0-9a-f]+$/.test(commit) ? [{ name, commit, time }] : [];
    });
}
/** The commit that a revision names; null where it names none here. */
async function resolveCommit(git, revision) {
    const found = await git.run([
        'rev-parse',
        '--verify',
        '--quiet',
        '--end-of-options',
        `${revision}^{commit}`,
    ]);
    return found.status === 0 ? found.stdout.trim() : null;
}
/** Whether a revision names a commit here. */
async function hasCommit(git, revision) {
    return (await resolveCommit(git, revision)) !== null;
}
/**
 * The commits reachable from some and not from others, children first, streamed from one process.
 *
 * @throws Problem where the history is broken
 */
async function readCommits(git, of, without) {
    const range = [...new Set(of), ...without.map((revision) => `^${revision}`)];
    const listed = await git.ask([
        'log',
        '-z',
        '--topo-order',
        '--no-show-signature',
        // A bare repository has it in the tree of HEAD, which a partial clone may lack.
        '--no-mailmap',
        '--encoding=UTF-8',
        '--format=%H%x00%P%x00%B',
        '--end-of-options',
        ...range,
        '--',
    ]);
    const fields = listed.split('\0');
    const commits = [];
    for (let index = 0; index + 2 < fields.length; index += 3) {
        commits.push({
            commit: fields[index],
            parents: fields[index + 1].split(' ').filter(Boolean),
            message: fields[index + 2],
        });
    }
    return commits;
}
/** Whether the clone is shallow at this moment. */
async function isShallow(git) {
    return (await git.ask(['rev-parse', '--is-shallow-repository'])).trim() === 'true';
}
async function isAncestor(git, ancestor, of) {
    const result = await git.run(['merge-base', '--is-ancestor', ancestor, of]);
    if (result.status > 1)
        throw await git.explain(result);
    return result.status === 0;
}
/** The names of the tags on commits that a commit contains. */
async function tagsWithin(git, commit) {
    const listed = await git.ask([
        'for-each-ref',
        `--merged=${commit}`,
        '--format=%(refname:lstrip=2)',
        'refs/tags',
    ]);
    return listed.split('\n').filter(Boolean);
}
/** Where two commits parted; null where the visible history does not show it. */
async function mergeBase(git, a, b) {
    const found = await git.run(['merge-base', a, b]);
    return found.status === 0 ? found.stdout.trim() : null;
}
/** The remote to ask: `origin`, the only one there is, or the one that the branch of HEAD follows. */
async function readRemote(git) {
    const names = await remoteNames(git);
    if (names.includes('origin'))
        return 'origin';
    if (names.length < 2)
        return names[0] ?? null;
    const branch = await git.run(['symbolic-ref', '--quiet', '--short', 'HEAD']);
    if (branch.status !== 0)
        return null;
    const followed = await git.run(['config', '--get', `branch.${branch.stdout.trim()}.remote`]);
    return names.find((name) => name === followed.stdout.trim()) ?? null;
}
async function remoteNames(git) {
    return (await git.ask(['remote'])).split('\n').filter(Boolean);
}


/***/ }),

/***/ 3949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gr: () => (/* binding */ tokenOfHeader),
/* harmony export */   N_: () => (/* binding */ withoutTokens),
/* harmony export */   q: () => (/* binding */ withoutUser)
/* harmony export */ });
/* unused harmony export basic */
/** A token as git sends it to GitHub. */
function basic(token) {
    return Buffer.from(`x-access-token:${token}`).toString('base64');
}
/** The token of a header `AUTHORIZATION: basic …`; null where it is none. */
function tokenOfHeader(header) {
    const sent = /^AUTHORIZATION: basic (\S+)$/i.exec(header)?.[1];
    if (sent === undefined)
        return null;
    return Buffer.from(sent, 'base64').toString('utf8').split(':').slice(1).join(':') || null;
}
/** Text that somebody else wrote, without the tokens: a server, or what stands before it, may say what it was sent. */
function withoutTokens(text, tokens) {
    return tokens
        .flatMap((token) => [token, basic(token)])
        .reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
}
/** A URL, or a text with several, without users and passwords. */
function withoutUser(text) {
    return text.replace(/:\/\/[^/\s]*@/g, '://');
}


/***/ }),

/***/ 72831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YR: () => (/* binding */ visit),
/* harmony export */   ao: () => (/* binding */ silence),
/* harmony export */   mI: () => (/* binding */ isUnreached)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49299);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19386);


/** Before the second, the third and the fourth try, in ms: those of requests to the API. */
const PAUSES = [250, 1000, 4000];
/** Faults that may pass: of the network, half an answer, a status 5xx. Where nobody listens, nobody will in a second. */
const PASSING = /error: 5\d\d|HTTP 5\d\d|RPC failed|hung up|early EOF|unexpected disconnect|[Cc]onnection (?:was )?(?:reset|closed)|Could not resolve|Empty reply|transfer closed|Recv failure/;
/**
 * A certificate does not get better; what has come to a halt was waited for long enough; and what the remote itself gives
 * as its reason is no fault of the way.
 */
const LASTING = /certificate|too slow|timed out|remote error:|not our ref|unadvertised object|error: 4\d\d/i;
/** Words of git after which nothing that was asked has reached the remote's repository, or its answer did not come whole. */
const UNREACHED = /unable to access|RPC failed|could not read (?:Username|Password)|Authentication failed|Could not read from remote repository|does not appear to be a git repository|repository '.*' (?:not found|does not exist)|[Cc]onnection (?:was )?(?:reset|refused|timed out|closed)|unable to connect|unable to look up|Could not resolve|had not answered/;
/**
 * Runs a git command that reads from a remote, and again where what went wrong may pass. Reading can be repeated without
 * harm: this is for `fetch` and `ls-remote`, and never for a push.
 */
async function visit(git, args, options = {}, wait = _clock_js__WEBPACK_IMPORTED_MODULE_1__/* .sleep */ .y) {
    for (let tries = 0;; tries += 1) {
        const result = await git.run(args, options);
        const pause = PAUSES[tries];
        if (result.status === 0 || pause === undefined || !mayPass(result))
            return result;
        await wait(pause);
    }
}
function mayPass({ stderr }) {
    return PASSING.test(stderr) && !LASTING.test(stderr);
}
/** Whether a failed visit ended before the remote could judge what was asked: at the way, or at the door. */
function isUnreached({ status, stderr }) {
    return status !== 0 && UNREACHED.test(stderr);
}
/** Why a remote could not be read, in GitHub's terms where it is one, with the way out. */
async function silence(git, remote, { stderr }) {
    const url = (await git.run(['remote', 'get-url', '--', remote])).stdout.trim();
    // Loaded where something went wrong, and only then.
    const [{ fetchRefusal, tellingLines }, { explained }] = await Promise.all([
        __webpack_require__.e(/* import() */ 5653).then(__webpack_require__.bind(__webpack_require__, 65653)),
        __webpack_require__.e(/* import() */ 4513).then(__webpack_require__.bind(__webpack_require__, 64513)),
    ]);
    const refusal = fetchRefusal(stderr, isGithub(url));
    if (refusal !== null)
        return explained(refusal, `reading ${remote}`);
    const said = tellingLines(stderr);
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .undecided */ .oo)('remote-silent', `${remote} could not be read${said === '' ? '' : `; git says: ${JSON.stringify(said)}`}`, `check its address, the network and the right to read it until this works: git ls-remote ${remote}`);
}
/** In a workflow a server of one's own counts, too. */
function isGithub(url) {
    const server = (process.env.GITHUB_SERVER_URL ?? '').replace(/\/+$/, '');
    return /[/@.](?:github|[\w-]+\.ghe)\.com[/:]/.test(url) || (server !== '' && url.startsWith(`${server}/`));
}


/***/ }),

/***/ 58424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D0: () => (/* binding */ endOfDay),
/* harmony export */   Fq: () => (/* binding */ snapDay),
/* harmony export */   IP: () => (/* binding */ parseSnap),
/* harmony export */   Iq: () => (/* binding */ parseDay),
/* harmony export */   KJ: () => (/* binding */ isTimezone),
/* harmony export */   UY: () => (/* binding */ startStamp),
/* harmony export */   XT: () => (/* binding */ subtractSpan),
/* harmony export */   Xd: () => (/* binding */ endStamp),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   ao: () => (/* binding */ addSpan),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   wr: () => (/* binding */ parseSpan)
/* harmony export */ });
/* harmony import */ var temporal_polyfill__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48599);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94419);


const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const SNAPS = 'month-start, month-end, quarter-start, quarter-end, year-end, day-28, tue-2 or "next thu-2 of 2,5,8,11"';
function parseDay(text) {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
        try {
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(temporal_polyfill__WEBPACK_IMPORTED_MODULE_1__/* .Temporal */ .fE.PlainDate.from(text, { overflow: 'reject' }).toString());
        }
        catch {
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .D)('bad-day', `"${text}" is no day of the calendar`, 'write a day that exists, as YYYY-MM-DD');
        }
    }
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .D)('bad-day', `"${text}" is no day`, 'write it as YYYY-MM-DD, for instance 2027-04-30');
}
function parseSpan(text) {
    const found = /^P(?=\d)(?:(\d{1,4})Y)?(?:(\d{1,5})M)?(?:(\d{1,5})W)?(?:(\d{1,6})D)?$/.exec(text);
    if (found === null) {
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .D)('bad-duration', `"${text}" is no duration`, 'write it in years, months, weeks and days as ISO 8601 does, for instance P18M, P2Y6M or P6W');
    }
    const [years, months, weeks, days] = found.slice(1).map((digits) => Number(digits ?? 0));
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ years, months, weeks, days });
}
function parseSnap(text) {
    const wrong = (0,_base_result_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .D)('bad-snap', `"${text}" is no snap`, `write ${SNAPS}`);
    if (text === 'month-start' ||
        text === 'month-end' ||
        text === 'quarter-start' ||
        text === 'quarter-end' ||
        text === 'year-end') {
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ to: text });
    }
    const day = /^day-([1-9]\d?)$/.exec(text);
    if (day !== null)
        return Number(day[1]) <= 31 ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ to: 'day', day: Number(day[1]) }) : wrong;
    const next = /^next ([a-z]{3}-[1-5]) of ([\d, ]+)$/.exec(text);
    const nth = /^([a-z]{3})-([1-5])$/.exec(next?.[1] ?? text);
    const weekday = WEEKDAYS.indexOf(nth?.[1] ?? '') + 1;
    if (nth === null || weekday === 0)
        return wrong;
    if (next === null)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ to: 'weekday', weekday, nth: Number(nth[2]) });
    const months = next[2].split(',').map((month) => Number(month.trim() === '' ? '0' : month));
    if (months.some((month) => !Number.isInteger(month) || month < 1 || month > 12))
        return wrong;
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ to: 'next', weekday, nth: Number(nth[2]), months: [...months].sort((a, b) => a - b) });
}
/** Months clamp: 31 August + P6M is the last day of February. A day past the year 9999 stays there. */
function addSpan(day, span, times = 1) {
    const { years, months, weeks, days } = span;
    if ((years + months / 12 + weeks / 52 + days / 365) * times > 20_000)
        return '9999-12-31';
    const added = temporal_polyfill__WEBPACK_IMPORTED_MODULE_1__/* .Temporal */ .fE.PlainDate.from(day).add({
        years: years * times,
        months: months * times,
        weeks: weeks * times,
        days: days * times,
    });
    return capped(added);
}
/** Days compare as text, and a year of five digits would be written with a sign. */
function capped(date) {
    return date.year > 9999 ? '9999-12-31' : date.toString();
}
function subtractSpan(day, span) {
    return temporal_polyfill__WEBPACK_IMPORTED_MODULE_1__/* .Temporal */ .fE.PlainDate.from(day).subtract(span).toString();
}
/** How many days lie between two; negative where the second is the earlier one. */
function daysBetween(a, b) {
    return temporal_polyfill__WEBPACK_IMPORTED_MODULE_1__/* .Temporal */ .fE.PlainDate.from(a).until(temporal_polyfill__WEBPACK_IMPORTED_MODULE_1__/* .Temporal */ .fE.PlainDate.from(b), { largestUnit: 'days' }).days;
}
function snapDay(day, snap) {
    const date = temporal_polyfill__WEBPACK_IMPORTED_MODULE_1__/* .Temporal */ .fE.PlainDate.from(day);
    switch (snap.to) {
        case 'month-start':
            return date.with({ day: 1 }).toString();
        case 'month-end':
            return date.with({ day: date.daysInMonth }).toString();
        case 'quarter-start':
            return date.with({ month: quarterOf(date) * 3 - 2, day: 1 }).toString();
        case 'quarter-end':
            return lastOfMonth(date.with({ day: 1, month: quarterOf(date) * 3 })).toString();
        case 'year-end':
            return date.with({ month: 12, day: 31 }).toString();
        case 'day':
            return date.with({ day: Math.min(snap.day, date.daysInMonth) }).toString();
        case 'weekday':
            return nthWeekday(date, snap.weekday, snap.nth).toString();
        case 'next':
            return capped(nextWeekday(date, snap));
    }
}
function nextWeekday(date, snap) {
    for (let month = date.with({ day: 1 });; month = month.add({ months: 1 })) {
        if (!snap.months.includes(month.month))
            continue;
        const found = nthWeekday(month, snap.weekday, snap.nth);
        if (temporal_polyfill__WEBPACK_IMPORTED_MODULE_1__/* .Temporal */ .fE.PlainDate.compare(found, date) >= 0)
            return found;
    }
}
/** The n-th such weekday of the date's month; a fifth that does not exist is the last. */
function nthWeekday(date, weekday, nth) {
    const first = date.with({ day: 1 });
    const day = 1 + ((weekday - first.dayOfWeek + 7) % 7) + (nth - 1) * 7;
    return first.with({ day: day > first.daysInMonth ? day - 7 : day });
}
function quarterOf(date) {
    return Math.ceil(date.month / 3);
}
function lastOfMonth(date) {
    return date.with({ day: date.daysInMonth });
}
/** The day on which a moment falls in a time zone. @param seconds since 1970-01-01T00:00Z */
function dayOf(seconds, timezone) {
    const instant = temporal_polyfill__WEBPACK_IMPORTED_MODULE_1__/* .Temporal */ .fE.Instant.fromEpochMilliseconds(seconds * 1000);
    return instant.toZonedDateTimeISO(timezone).toPlainDate().toString();
}
/** The first moment after a day in a time zone, in seconds since 1970-01-01T00:00Z. */
function endOfDay(day, timezone) {
    // The first use of time zones takes as long as reading a thousand tags, and UTC has no rules to look up.
    if (timezone === 'UTC')
        return Date.parse(`${day}T00:00:00Z`) / 1000 + 86_400;
    const next = temporal_polyfill__WEBPACK_IMPORTED_MODULE_1__/* .Temporal */ .fE.PlainDate.from(day).add({ days: 1 });
    return next.toZonedDateTime({ timeZone: timezone }).epochMilliseconds / 1000;
}
function isTimezone(name) {
    try {
        temporal_polyfill__WEBPACK_IMPORTED_MODULE_1__/* .Temporal */ .fE.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
        return true;
    }
    catch {
        return false;
    }
}
/** The first second of a day in a time zone, as RFC 3339 writes it: 2027-04-30T00:00:00+02:00. */
function startStamp(day, timezone) {
    return stamp(temporal_polyfill__WEBPACK_IMPORTED_MODULE_1__/* .Temporal */ .fE.PlainDate.from(day).toZonedDateTime({ timeZone: timezone }), timezone);
}
/** The last second of a day in a time zone: a day is over after it, and it still bears the day's date. */
function endStamp(day, timezone) {
    const next = temporal_polyfill__WEBPACK_IMPORTED_MODULE_1__/* .Temporal */ .fE.PlainDate.from(day).add({ days: 1 }).toZonedDateTime({ timeZone: timezone });
    return stamp(next.subtract({ seconds: 1 }), timezone);
}
function stamp(moment, timezone) {
    const local = moment.toPlainDateTime().toString({ smallestUnit: 'second' });
    return local + (timezone === 'UTC' ? 'Z' : moment.offset);
}


/***/ }),

/***/ 570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OG: () => (/* binding */ logLines),
/* harmony export */   kc: () => (/* binding */ logText),
/* harmony export */   nv: () => (/* binding */ markdownSentence),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   s$: () => (/* binding */ jsonText)
/* harmony export */ });
/* harmony import */ var _base_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79187);

/**
 * Text from commits, branches, tags and files is hostile until it is rendered: one function makes it safe for the
 * log, one for Markdown (DESIGN.md, *Trust*).
 */
/**
 * For a log or a terminal, on one line. A GitHub runner obeys `::command::` at the start of a line and `##[command]`
 * anywhere in one; both are broken apart.
 */
function logText(text) {
    return (0,_base_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(text)
        .replace(/##\[/g, '## [')
        .replace(/^\s*::/, ': :')
        .trimEnd();
}
/**
 * A JSON document for standard output, which a runner's log may be: the same data, but with what commands the log or
 * hides in it as escapes.
 */
function jsonText(value) {
    const text = JSON.stringify(value, null, 2)
        .replaceAll('##[', '#\\u0023[')
        .replace(/[^\P{Cc}\n]|[\p{Cf}\u2028\u2029]/gu, (char) => char
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join(''));
    return `${text}\n`;
}
/** For several lines of our own words with hostile ones inside: every line for itself. */
function logLines(text) {
    return text.split('\n').map(logText).join('\n');
}
/**
 * For Markdown: a code span without Markdown. Within `<code>` GitHub makes no mention, reference or link, and every
 * character that Markdown or HTML could read is an entity.
 */
function markdownText(text) {
    const safe = logText(text).replace(/[!-/:-@[-`{-~]/g, (char) => `&#${char.charCodeAt(0)};`);
    return safe === '' ? '' : `<code>${safe}</code>`;
}
/**
 * What GitHub makes a link of where there is such a commit, in a fork too. Our own sentences name commits by nine digits,
 * and may be links. Six characters are too few for one.
 */
const COMMIT = /(?<![a-z0-9])(?=[a-f]*\d)(?:[0-9a-f]{7,8}|[0-9a-f]{10,64})(?![a-z0-9])/gi;
/** For our own sentences in Markdown, which quote hostile text in the middle: all punctuation as entities, no mention. */
function markdownSentence(text) {
    return (logText(text)
        .replace(/[!"#$%&'()*+/<=>?@[\\\]^_`{|}~-]/g, (char) => `&#${char.charCodeAt(0)};`)
        // An entity does not keep GitHub from seeing a mention, a reference or a link; a joiner that shows nothing does.
        .replace(/&#(64|35);(?=\w)/g, '&#$1;<!-- -->')
        .replace(/\b(GH)&#45;(?=\d)/gi, '$1<!-- -->&#45;')
        .replace(/:&#47;&#47;/g, ':<!-- -->&#47;&#47;')
        .replace(/\bwww\./gi, (found) => `${found.slice(0, 3)}<!-- -->.`)
        .replace(COMMIT, (found) => found.replace(/.{6}(?=.)/g, '$&<!-- -->')));
}


/***/ }),

/***/ 33842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ PLAIN),
/* harmony export */   u: () => (/* binding */ COLOURED)
/* harmony export */ });
const same = (text) => text;
const PLAIN = { bold: same, dim: same, red: same, green: same, yellow: same, blue: same };
const sgr = (on, off) => (text) => `\u001B[${on}m${text}\u001B[${off}m`;
const COLOURED = {
    bold: sgr(1, 22),
    dim: sgr(2, 22),
    red: sgr(31, 39),
    green: sgr(32, 39),
    yellow: sgr(33, 39),
    blue: sgr(34, 39),
};


/***/ }),

/***/ 84139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jw: () => (/* binding */ landed),
/* harmony export */   Tu: () => (/* binding */ UNKNOWN_SETTINGS),
/* harmony export */   ls: () => (/* binding */ landingOf)
/* harmony export */ });
/* harmony import */ var _changes_merge_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53932);

/** How a pull request will land, and as which commits. */
/** Settings of which nothing is known. */
const UNKNOWN_SETTINGS = {
    squashTitle: null,
    squashMessage: null,
    mergeTitle: null,
    mergeMessage: null,
};
/**
 * By which methods it may land. What a person said of this pull request goes before all, then `commits.merge`, then the
 * merge queue, whose method nobody can choose, then what is allowed; where nothing is known, all three.
 */
function landingOf({ chosen, queue, allowed }, merge) {
    if (chosen?.by === 'call')
        return { methods: [chosen.method], by: 'call' };
    if (merge !== 'auto')
        return { methods: [merge], by: 'policy' };
    // With a queue auto-merge only means: enter the queue when ready.
    if (queue !== null)
        return { methods: [queue], by: 'queue' };
    if (chosen !== null)
        return { methods: [chosen.method], by: chosen.by };
    if (allowed === null || allowed.length === 0)
        return { methods: _changes_merge_message_js__WEBPACK_IMPORTED_MODULE_0__/* .MERGE_METHODS */ .Y0, by: 'unknown' };
    return { methods: _changes_merge_message_js__WEBPACK_IMPORTED_MODULE_0__/* .MERGE_METHODS */ .Y0.filter((method) => allowed.includes(method)), by: 'allowed' };
}
/**
 * The unreleased commits as they will be when the pull request has landed by a method, children before their parents.
 *
 * A squash is one commit; it does not exist yet and bears the id of the head. A merge adds its own commit, under git's
 * null id. A rebase keeps the commits and leaves out merges.
 */
function landed({ commits, head, base }, pull, method) {
    const own = commits.filter((commit) => commit.own);
    const parents = base === null ? [] : [base];
    // Nothing is left of it: the base has it all.
    if (own.length === 0)
        return commits;
    switch (method) {
        case 'merge': {
            const message = withChosen(pull, method, (0,_changes_merge_message_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeMessage */ .ws)(pull, pull.settings));
            return [{ commit: unborn(head), parents: [...parents, head], message, own: true }, ...commits];
        }
        case 'squash': {
            const message = squashOf(pull, own);
            const squash = { commit: head, parents, message, own: true, of: own.map(idOf) };
            return [squash, ...commits.filter((commit) => !commit.own)];
        }
        case 'rebase':
            return commits.filter((commit) => !commit.own || !isMerge(commit));
    }
}
/** The message that a squash of these commits bears, children before their parents. */
function squashOf(pull, own) {
    const commits = own.map((commit) => ({ message: commit.message, merge: isMerge(commit) })).reverse();
    return withChosen(pull, 'squash', (0,_changes_merge_message_js__WEBPACK_IMPORTED_MODULE_0__/* .squashMessage */ .Vp)(pull, commits, pull.settings));
}
/** The id of a commit that does not exist yet: git's null id, in the length of this repository's. */
function unborn(like) {
    return '0'.repeat(like.length);
}
/** What auto-merge was told to write; what it was not told stays as it is. */
function withChosen({ chosen }, method, usual) {
    if (chosen?.method !== method)
        return usual;
    const [subject = '', ...body] = usual.split('\n');
    const message = chosen.message ?? body.join('\n').trim();
    return `${chosen.title ?? subject}${message === '' ? '' : `\n\n${message}`}`;
}
function isMerge({ parents }) {
    return parents.length > 1;
}
function idOf({ commit }) {
    return commit;
}


/***/ }),

/***/ 68401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   D_: () => (/* binding */ identity),
/* harmony export */   MQ: () => (/* binding */ isStable),
/* harmony export */   Yy: () => (/* binding */ counterOf),
/* harmony export */   fq: () => (/* binding */ order),
/* harmony export */   iC: () => (/* binding */ numbersAlone),
/* harmony export */   ql: () => (/* binding */ compareParts),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   vH: () => (/* binding */ DATE),
/* harmony export */   vc: () => (/* binding */ plainParts),
/* harmony export */   zY: () => (/* binding */ canonicalOnly)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94419);

/** Counted up in `versions.bump`, it sets the date parts to the day of the release. */
const DATE = 'date';
function isStable(version) {
    return version.prerelease.length === 0;
}
/** Versions that are equal in order have one identity: build metadata does not tell them apart. */
function identity(version) {
    if (version.identity !== undefined)
        return version.identity;
    let known = identities.get(version);
    if (known === undefined) {
        // A dot cannot stand within an identifier, a hyphen can.
        known = `${Object.values(version.parts).join('.')}-${version.prerelease.join('.')}`;
        identities.set(version, known);
    }
    return known;
}
/** Versions are never changed, and a history of many releases asks for all of them again for each. */
const identities = new WeakMap();
/** The number of a part; 0 where it is absent or holds text. */
function numberOf(parts, part) {
    const value = parts[part];
    return typeof value === 'number' ? value : 0;
}
/** Where a part that `versions.bump` names stands, from the left; `date` stands where the first date part does. */
function placeOf(part, scheme) {
    return scheme.parts.indexOf(part === DATE ? (scheme.dates[0] ?? '') : part);
}
/** The part whose numbers come from a build counter, or null. */
function counterOf({ details }) {
    return [...details.values()].find(({ counter }) => counter)?.name ?? null;
}
/** Compares numbers alone, part by part. */
function compareParts(parts, a, b) {
    for (const part of parts) {
        const difference = numberOf(a, part) - numberOf(b, part);
        if (difference !== 0)
            return difference < 0 ? -1 : 1;
    }
    return 0;
}
/** The order of two numbers or texts; texts by their code units, which is the same everywhere. */
function order(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}
/** What a scheme is whose parts are whole numbers, all in every version, written as they are. */
function numbersAlone(parts) {
    return {
        parts,
        details: plainParts(parts),
        numbers: parts,
        naming: parts,
        dates: [],
        countable: parts,
        write: (_part, value) => String(value),
    };
}
/** The details of parts that are whole numbers and nothing more. */
function plainParts(names) {
    return new Map(names.map((name) => [
        name,
        {
            name,
            type: 'number',
            optional: false,
            counter: false,
            kept: false,
            ordered: true,
            prerelease: false,
        },
    ]));
}
/** Reads canonical text alone: what is written otherwise is a fault that names the right form. */
function canonicalOnly(text, read) {
    const found = read(text);
    if (!found.ok || found.value.text === text)
        return found;
    const canonical = found.value.text;
    const message = `"${text}" is not canonical: it should be written ${canonical}`;
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .D)('non-canonical', message, `write ${canonical}`, canonical);
}


/***/ })

};
