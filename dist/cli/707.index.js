export const id = 707;
export const ids = [707];
export const modules = {

/***/ 9187:
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

/***/ 9299:
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

/***/ 4419:
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

/***/ 5631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $o: () => (/* binding */ counterNote),
/* harmony export */   V8: () => (/* binding */ unusedCounter),
/* harmony export */   l$: () => (/* binding */ withCounter),
/* harmony export */   w: () => (/* binding */ counterNumber)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9299);
/* harmony import */ var _versions_scheme_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8401);


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

/***/ 9165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ todayOf),
/* harmony export */   a: () => (/* binding */ dayNamed)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9299);
/* harmony import */ var _lines_calendar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8424);


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

/***/ 9707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommandLine: () => (/* binding */ runCommandLine)
});

;// CONCATENATED MODULE: ./build/base/version.js
/** The version of semverdict itself; a test holds it to package.json. */
const VERSION = '0.1.0';

;// CONCATENATED MODULE: ./build/hosts/clock.js
/** The moment now, in seconds since 1970-01-01T00:00Z. */
function now() {
    return Math.floor(Date.now() / 1000);
}

;// CONCATENATED MODULE: ./build/hosts/progress.js
/** Tells what takes a while, once it takes over a second: most runs are over before. */
class Progress {
    #print;
    #waiting;
    constructor(print) {
        this.#print = print;
    }
    /** What is being done from now on. */
    now(text) {
        this.done();
        this.#waiting = setTimeout(() => this.#print(`${text} …\n`), 1000);
        this.#waiting.unref();
    }
    /** Nothing takes long any more. */
    done() {
        clearTimeout(this.#waiting);
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
        progress: new Progress((text) => void process.stderr.write(text)),
    };
}

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
// EXTERNAL MODULE: ./build/base/problem.js
var problem = __webpack_require__(9299);
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

// EXTERNAL MODULE: ./build/hosts/git.js
var hosts_git = __webpack_require__(3964);
// EXTERNAL MODULE: ./build/hosts/repository.js
var repository = __webpack_require__(5426);
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

;// CONCATENATED MODULE: ./build/report/style.js
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

// EXTERNAL MODULE: ./build/commands/counter.js
var commands_counter = __webpack_require__(5631);
// EXTERNAL MODULE: ./build/commands/options.js
var options = __webpack_require__(9165);
// EXTERNAL MODULE: ./build/commands/statements.js
var commands_statements = __webpack_require__(6433);
;// CONCATENATED MODULE: ./build/commands/program.js











const EXAMPLES = `
Start here:
  $ semverdict check                      judge what is unreleased on this branch
  $ semverdict check --base main          judge this branch as a pull request into main
  $ semverdict next                       print the next version alone
  $ semverdict lines                      every release line, its phase and when that ends
  $ semverdict verify v6.1.1              judge a tag that somebody made
  $ semverdict release --dry-run          show what a release would do; needs no rights
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
    const program = build(around, async (run) => {
        const global = program.opts();
        const answer = await run(commonOptions(global, around));
        terminal.progress.done();
        const { problem } = answer;
        exit = problem?.exit ?? answer.exit;
        const document = problem === undefined ? answer.json : { ...problemJson(problem), ...Object(answer.json) };
        terminal.out(global.json === true ? (0,safe/* jsonText */.s$)(document) : answer.text(terminal.colours.out ? COLOURED : PLAIN));
        if (answer.note !== undefined)
            terminal.error(`note: ${(0,safe/* logText */.kc)(answer.note)}\n`);
        if (problem !== undefined)
            terminal.error(problemText(problem, terminal.colours.error ? COLOURED : PLAIN));
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
function asProblem(error) {
    if (!(error instanceof esm/* CommanderError */.b7))
        return (0,problem/* problemOf */.Zw)(error);
    return (0,problem/* mistake */.RT)('bad-call', error.code === 'commander.help' ? 'no command is given' : error.message.replace(/^error: /, '').trim(), 'semverdict --help shows the commands, semverdict COMMAND --help their options');
}
function report(problem, json, shown, terminal) {
    if (json)
        terminal.out((0,safe/* jsonText */.s$)(problemJson(problem)));
    if (!shown || json)
        terminal.error(problemText(problem, terminal.colours.error ? COLOURED : PLAIN));
    return problem.exit;
}
function commonOptions(global, { terminal, env, directory, now }) {
    // Also for a command that has no use for a day: what is wrong is said, not passed over.
    if (global.today !== undefined)
        (0,options/* dayNamed */.a)(global.today);
    const git = new hosts_git/* Git */.T(global.C ?? directory, {}, global.C !== undefined);
    return {
        git,
        opened: new repository/* Opened */.Y9(git),
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
        progress: (text) => terminal.progress.now((0,safe/* logText */.kc)(text)),
    };
}
function build({ terminal, version }, run) {
    const program = new esm/* Command */.uB('semverdict')
        .description('The release policy you publish, enforced on every pull request and every tag.')
        .version(version)
        .option('-C <dir>', 'the repository to judge (default: the one you stand in)')
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
        options.opened.start();
        return command({ ...options, statements, counter: (0,commands_counter/* counterNumber */.w)(given.counter, '--counter') });
    });
    const range = (command) => command
        .option('--base <revision>', 'judge a pull request into this commit or branch')
        .option('--head <revision>', 'the commit to judge (default: HEAD, or the branch named by --branch)');
    (0,commands_counter/* withCounter */.l$)((0,commands_statements/* withOverrides */.Sn)((0,commands_statements/* withApprovals */.Dk)(range(program.command('check')))))
        .description('judge what is unreleased: line, phase, kind, next version, and what breaks the policy')
        .action((given) => judging(given, async (options) => (await Promise.all(/* import() */[__webpack_require__.e(970), __webpack_require__.e(674), __webpack_require__.e(212), __webpack_require__.e(573), __webpack_require__.e(582), __webpack_require__.e(716), __webpack_require__.e(979)]).then(__webpack_require__.bind(__webpack_require__, 1979))).check(options, target(given))));
    (0,commands_counter/* withCounter */.l$)((0,commands_statements/* withOverrides */.Sn)((0,commands_statements/* withApprovals */.Dk)(range(program.command('next')))))
        .description('print the next version alone; nothing where there is nothing to release')
        .action((given) => judging(given, async (options) => (await Promise.all(/* import() */[__webpack_require__.e(970), __webpack_require__.e(674), __webpack_require__.e(212), __webpack_require__.e(573), __webpack_require__.e(582), __webpack_require__.e(716), __webpack_require__.e(979)]).then(__webpack_require__.bind(__webpack_require__, 1979))).next(options, target(given))));
    (0,commands_statements/* withOverrides */.Sn)(program.command('verify <tag>'))
        .description('judge a tag that somebody made')
        .action((tag, given) => judging(given, async (options) => (await Promise.all(/* import() */[__webpack_require__.e(970), __webpack_require__.e(674), __webpack_require__.e(212), __webpack_require__.e(573), __webpack_require__.e(253), __webpack_require__.e(582), __webpack_require__.e(343)]).then(__webpack_require__.bind(__webpack_require__, 4343))).verify(options, tag)));
    (0,commands_counter/* withCounter */.l$)((0,commands_statements/* withOverrides */.Sn)((0,commands_statements/* withApprovals */.Dk)(program.command('release'))))
        .description('check, then make the annotated tag and push it alone; never over an existing one')
        .option('--dry-run', 'show the plan; needs no rights and changes nothing')
        .action((given) => judging(given, async (options) => (await Promise.all(/* import() */[__webpack_require__.e(970), __webpack_require__.e(674), __webpack_require__.e(212), __webpack_require__.e(573), __webpack_require__.e(253), __webpack_require__.e(582), __webpack_require__.e(716), __webpack_require__.e(766)]).then(__webpack_require__.bind(__webpack_require__, 9766))).release(options, given.dryRun === true)));
    program
        .command('lines')
        .description('every release line with its phase and the day each phase ends')
        .option('--releases <file>', 'take [{"version","date"}, …] from a JSON file instead of the tags')
        .action((given) => run(async (options) => (await Promise.all(/* import() */[__webpack_require__.e(970), __webpack_require__.e(212), __webpack_require__.e(573), __webpack_require__.e(689)]).then(__webpack_require__.bind(__webpack_require__, 5689))).lines(options, given.releases ?? null)));
    const versions = program.command('version').description('the version scheme alone, for scripts');
    versions
        .command('parse <version>')
        .description('its parts and its canonical form')
        .action((text) => run(async (options) => (await Promise.all(/* import() */[__webpack_require__.e(970), __webpack_require__.e(212), __webpack_require__.e(975)]).then(__webpack_require__.bind(__webpack_require__, 5975))).versionParse(options, text)));
    versions
        .command('compare <a> <b>')
        .description('-1, 0 or 1')
        .action((a, b) => run(async (options) => (await Promise.all(/* import() */[__webpack_require__.e(970), __webpack_require__.e(212), __webpack_require__.e(975)]).then(__webpack_require__.bind(__webpack_require__, 5975))).versionCompare(options, a, b)));
    (0,commands_counter/* withCounter */.l$)(versions.command('bump <version> <kind>'))
        .description('the version after a release of that kind')
        .action((text, kind, given) => run(async (options) => {
        const counter = (0,commands_counter/* counterNumber */.w)(given.counter, '--counter');
        return (await Promise.all(/* import() */[__webpack_require__.e(970), __webpack_require__.e(212), __webpack_require__.e(975)]).then(__webpack_require__.bind(__webpack_require__, 5975))).versionBump({ ...options, counter }, text, kind);
    }));
    // The policy as a thing of its own: its sub-commands.
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
        .action((given) => run(async (options) => (await Promise.all(/* import() */[__webpack_require__.e(970), __webpack_require__.e(212), __webpack_require__.e(573), __webpack_require__.e(52), __webpack_require__.e(849)]).then(__webpack_require__.bind(__webpack_require__, 5849))).policyPage(options, given)));
    policies
        .command('lint [file]')
        .description('look for what the schema cannot see: phases that never hold, tags that git refuses, and more')
        .option('--strict', 'let warnings fail too')
        .action((file, given) => run(async (options) => (await Promise.all(/* import() */[__webpack_require__.e(970), __webpack_require__.e(212), __webpack_require__.e(160)]).then(__webpack_require__.bind(__webpack_require__, 5160))).policyLint(options, file ?? null, given.strict === true)));
    policies
        .command('test [file...]')
        .description('run the cases beside the policy, in release-policy.test.yml')
        .action((files) => run(async (options) => (await Promise.all(/* import() */[__webpack_require__.e(970), __webpack_require__.e(674), __webpack_require__.e(815), __webpack_require__.e(934), __webpack_require__.e(212), __webpack_require__.e(253), __webpack_require__.e(582), __webpack_require__.e(52), __webpack_require__.e(93), __webpack_require__.e(636)]).then(__webpack_require__.bind(__webpack_require__, 3636))).policyTest(options, files)));
    program
        .command('init')
        .description('propose a first policy and the workflow from what the repository shows; never over a file')
        .option('--dry-run', 'print both and write nothing')
        .action((given) => run(async (options) => (await Promise.all(/* import() */[__webpack_require__.e(970), __webpack_require__.e(674), __webpack_require__.e(815), __webpack_require__.e(212), __webpack_require__.e(573), __webpack_require__.e(92)]).then(__webpack_require__.bind(__webpack_require__, 92))).init(options, given.dryRun === true)));
    const licenses = program.command('license').description('what licenses reach, and whom a version strands');
    licenses
        .command('check')
        .description('whether a license is good for an installed version: OK, NOK or WRONG_VERSION')
        .requiredOption('--license <file>', 'a JSON file with one license, a list of them, or null')
        .requiredOption('--installed <version>', 'the version that runs')
        .action((given) => run(async (options) => (await Promise.all(/* import() */[__webpack_require__.e(970), __webpack_require__.e(212), __webpack_require__.e(573), __webpack_require__.e(93), __webpack_require__.e(929)]).then(__webpack_require__.bind(__webpack_require__, 2929))).licenseCheck(options, given)));
    licenses
        .command('impact')
        .description('how many licenses a version leaves behind')
        .requiredOption('--population <file>', 'the licenses that are out: JSON, JSON Lines or CSV')
        .option('--from <version>', 'the version before (default: the highest release below --to)')
        .requiredOption('--to <version>', 'the version to release')
        .action((given) => run(async (options) => (await Promise.all(/* import() */[__webpack_require__.e(970), __webpack_require__.e(212), __webpack_require__.e(573), __webpack_require__.e(93), __webpack_require__.e(929)]).then(__webpack_require__.bind(__webpack_require__, 2929))).licenseImpact(options, given)));
    program
        .command('demo')
        .description('make a throw-away repository with three lines and show the verdicts that matter')
        .action(() => run(async (options) => (await Promise.all(/* import() */[__webpack_require__.e(970), __webpack_require__.e(674), __webpack_require__.e(212), __webpack_require__.e(573), __webpack_require__.e(253), __webpack_require__.e(582), __webpack_require__.e(716), __webpack_require__.e(200)]).then(__webpack_require__.bind(__webpack_require__, 4200))).demo(options)));
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
        now: now(),
        version: VERSION,
    });
}


/***/ }),

/***/ 6433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dk: () => (/* binding */ withApprovals),
/* harmony export */   GX: () => (/* binding */ statementsOf),
/* harmony export */   Pv: () => (/* binding */ statedFacts),
/* harmony export */   Sn: () => (/* binding */ withOverrides)
/* harmony export */ });
/* unused harmony export overridesOf */
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9299);

const LONGEST_REASON = 500;
const EXAMPLE = 'for instance --allow-ended 6 --reason "support contract of a customer"';
/** The options that allow what the policy refuses. */
function withOverrides(command) {
    return command
        .option('--allow-ended <line>', 'allow a release of this line although it has ended')
        .option('--allow-early', 'allow a release before its cadence allows it')
        .option('--allow-frozen', 'allow a release in a freeze')
        .option('--allow-unapproved <kind>', 'allow a release of this kind without its approval')
        .option('--reason <text>', 'why it is allowed; shown, and recorded in the message of the tag');
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
    return { overrides: overridesOf(given), labels: given.label ?? [], teams: given.approvedBy ?? [] };
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

/***/ 3964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ Git)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9299);




/** The oldest git that has all that is asked of it here: `GIT_CONFIG_COUNT`, `fetch --stdin`, SHA-256 repositories. */
const LEAST_GIT = '2.31';
/** Runs git in one directory: never a shell, never a prompt, and with an environment that makes its answers stable. */
class Git {
    directory;
    #env;
    /**
     * @param extra variables for every call, such as a token by GIT_CONFIG_COUNT
     * @param alone whether the directory alone says which repository is meant: hooks and scripts export GIT_DIR, which
     *   would lead elsewhere
     */
    constructor(directory, extra = {}, alone = false) {
        this.directory = directory;
        const inherited = { ...process.env };
        if (alone)
            for (const name of REPOSITORY_VARIABLES)
                delete inherited[name];
        this.#env = { ...inherited, ...STABLE, ...extra };
    }
    /** Runs git and hands back whatever it said. @throws Problem where git itself cannot be run */
    run(args, options = {}) {
        return new Promise((resolve, reject) => {
            const child = this.#spawn(args, options);
            const out = [];
            const err = [];
            child.stdout?.on('data', (chunk) => out.push(chunk));
            child.stderr?.on('data', (chunk) => err.push(chunk));
            child.on('error', (error) => reject(spawnProblem(error, this.directory)));
            child.on('close', (status) => resolve({
                status: status ?? 128,
                stdout: Buffer.concat(out).toString('utf8'),
                stderr: Buffer.concat(err).toString('utf8'),
            }));
            if (options.input !== undefined) {
                // git may stop reading early; its exit status says what happened.
                child.stdin?.on('error', () => { });
                child.stdin?.end(options.input);
            }
        });
    }
    #spawn(args, { input, env }) {
        try {
            return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', args, {
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
    /** What a failed call means for the user. */
    async explain({ stderr }) {
        const said = clean(stderr);
        const dubious = /dubious ownership in repository at '(.*)'$|unsafe repository \('(.*)' is owned/m.exec(stderr);
        if (dubious !== null) {
            const path = dubious[1] ?? dubious[2] ?? this.directory;
            return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .undecided */ .oo)('dubious-ownership', `git refuses to read ${path}, because it belongs to another user (as in a job container)`, `run: git config --global --add safe.directory ${quoted(path)}`);
        }
        if (/not a git repository/i.test(stderr)) {
            return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .mistake */ .RT)('no-repository', `${this.directory} is not in a git repository`, 'run this inside a repository, or name one with -C DIR');
        }
        if (/missing|bad object|could not (read|fetch)|unable to read/i.test(stderr) &&
            !/--end-of-options/.test(stderr)) {
            return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .undecided */ .oo)('missing-objects', `the repository lacks objects that the answer depends on: ${said}`, 'complete the clone: git fetch --refetch, or clone again');
        }
        const version = await this.version();
        if (version !== null && isOlder(version, LEAST_GIT)) {
            return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .undecided */ .oo)('git-too-old', `git ${version} is too old`, `install git ${LEAST_GIT} or newer`);
        }
        return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .undecided */ .oo)('git-failed', `git failed: ${said || 'it gave no reason'}`, 'try the same with git alone; if that works, report it to semverdict');
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
    // What the commits record is judged, not what this clone makes of it: other clones have neither.
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: node_os__WEBPACK_IMPORTED_MODULE_2__.devNull,
};
function spawnProblem(error, directory) {
    if (error.code === 'ENOENT' && !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(directory))
        return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .mistake */ .RT)('no-directory', `there is no directory ${directory}`, 'name an existing one with -C DIR');
    if (error.code === 'ENOTDIR')
        return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .mistake */ .RT)('no-directory', `${directory} is no directory`, 'name a directory with -C DIR');
    if (error.code === 'ENOENT')
        return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .undecided */ .oo)('git-missing', 'git is not installed, or not on the PATH', `install git ${LEAST_GIT} or newer`);
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .undecided */ .oo)('git-failed', `git could not be started: ${error.message}`, `check that git ${LEAST_GIT} or newer runs here`);
}
/** The last thing that git complained of, without credentials. */
function clean(stderr) {
    const lines = stderr.split('\n').filter((line) => /^(fatal|error|remote): /.test(line));
    return (lines[0] ?? stderr.trim().split('\n')[0] ?? '').replace(/:\/\/[^/\s]*@/g, '://').slice(0, 500);
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

/***/ 5426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fe: () => (/* binding */ readCommits),
/* harmony export */   Fz: () => (/* binding */ tagsWithin),
/* harmony export */   QE: () => (/* binding */ hasCommit),
/* harmony export */   QX: () => (/* binding */ isAncestor),
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   Y9: () => (/* binding */ Opened),
/* harmony export */   Zz: () => (/* binding */ readRemote),
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   n6: () => (/* binding */ readRefs),
/* harmony export */   nl: () => (/* binding */ readFilesAt),
/* harmony export */   q: () => (/* binding */ linked),
/* harmony export */   wu: () => (/* binding */ mergeBase)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9299);

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
/** The commit that a revision names. */
async function resolveCommit(git, revision, what) {
    const found = await git.run([
        'rev-parse',
        '--verify',
        '--quiet',
        '--end-of-options',
        `${revision}^{commit}`,
    ]);
    if (found.status === 0)
        return found.stdout.trim();
    throw (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .undecided */ .oo)('unknown-revision', `${what} ${JSON.stringify(revision)} is no commit in this clone`, 'check its spelling, or fetch it first: git fetch origin');
}
/** Whether a revision names a commit here. */
async function hasCommit(git, revision) {
    return ((await git.run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]))
        .status === 0);
}
/**
 * The commits reachable from the tips and not from `without`, children first, streamed from one process.
 *
 * @throws Problem where the history is broken
 */
async function readCommits(git, tips, without, base) {
    const range = [...new Set(tips)].concat(without === null ? [] : [`^${without}`]);
    const listed = await git.ask([
        'log',
        '-z',
        '--topo-order',
        '--no-show-signature',
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
    if (base === null)
        return commits.map((commit) => ({ ...commit, own: true }));
    const older = reachableFrom(base, commits);
    return commits.map((commit) => ({ ...commit, own: !older.has(commit.commit) }));
}
function reachableFrom(tip, commits) {
    const found = new Set([tip]);
    // Children come first, so one pass reaches everything.
    for (const { commit, parents } of commits) {
        if (found.has(commit))
            for (const parent of parents)
                found.add(parent);
    }
    return found;
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
/** The files at a commit, by path; a path that does not exist there is left out. */
async function readFilesAt(git, commit, paths) {
    const listed = await git.ask(['ls-tree', '--full-tree', '-z', commit, '--', ...paths]);
    const found = new Map();
    for (const entry of listed.split('\0')) {
        const [, mode, object, path] = /^(\d+) blob ([0-9a-f]+)\t([\s\S]+)$/.exec(entry) ?? [];
        if (mode === '120000')
            throw linked(path ?? '');
        if (object !== undefined && path !== undefined)
            found.set(path, await git.ask(['cat-file', 'blob', object]));
    }
    return found;
}
/** A link is followed by a work tree and not by git: the two would judge differently. */
function linked(path) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)('policy-link', `${path} is a symbolic link`, 'commit the policy itself under this name');
}
/** The remote to ask: `origin`, or the only one there is. */
async function readRemote(git) {
    const names = (await git.ask(['remote'])).split('\n').filter(Boolean);
    if (names.includes('origin'))
        return 'origin';
    return names.length === 1 ? names[0] : null;
}


/***/ }),

/***/ 8424:
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
/* harmony import */ var temporal_polyfill__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8599);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4419);


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
/* harmony export */   s$: () => (/* binding */ jsonText)
/* harmony export */ });
/* unused harmony exports markdownText, markdownSentence */
/* harmony import */ var _base_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9187);

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
/** For our own sentences in Markdown, which quote hostile text in the middle: all punctuation as entities, no mention. */
function markdownSentence(text) {
    return (logText(text)
        .replace(/[!"#$%&'()*+/<=>?@[\\\]^_`{|}~-]/g, (char) => `&#${char.charCodeAt(0)};`)
        // An entity does not keep GitHub from seeing a mention, a reference or a link; a joiner that shows nothing does.
        .replace(/&#(64|35);(?=\w)/g, '&#$1;<!-- -->')
        .replace(/\b(GH)&#45;(?=\d)/gi, '$1<!-- -->&#45;')
        .replace(/:&#47;&#47;/g, ':<!-- -->&#47;&#47;')
        .replace(/\bwww\./gi, (found) => `${found.slice(0, 3)}<!-- -->.`));
}


/***/ }),

/***/ 8401:
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
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4419);

/** Counted up in `versions.bump`, it sets the date parts to the day of the release. */
const DATE = 'date';
function isStable(version) {
    return version.prerelease.length === 0;
}
/** Versions that are equal in order have one identity: build metadata does not tell them apart. */
function identity(version) {
    // A dot cannot stand within an identifier, a hyphen can.
    return version.identity ?? `${Object.values(version.parts).join('.')}-${version.prerelease.join('.')}`;
}
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
