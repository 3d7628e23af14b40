export const id = 38;
export const ids = [38];
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

/***/ 60038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: ./node_modules/semver/functions/satisfies.js
var satisfies = __webpack_require__(68011);
// EXTERNAL MODULE: ./build/base/one-line.js
var one_line = __webpack_require__(79187);
// EXTERNAL MODULE: ./build/base/unreadable.js
var unreadable = __webpack_require__(10089);
// EXTERNAL MODULE: ./build/base/words.js
var words = __webpack_require__(59909);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/surfaces/difference.js
var difference = __webpack_require__(29078);
;// CONCATENATED MODULE: ./build/surfaces/command/json.js


const json_text = dist/* nullish */.cl6(dist/* string */.YjP(), null);
const place = dist/* nullish */.cl6(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1)), null);
/** The document of `semverdict diff --json`; what a program of one's own need not say has a usual value. */
const json_document = dist/* object */.Ikc({
    changes: dist/* array */.YOg(dist/* object */.Ikc({
        change: dist/* optional */.lqM(dist/* string */.YjP(), 'breaking'),
        where: dist/* string */.YjP(),
        message: dist/* string */.YjP(),
        grade: dist/* optional */.lqM(dist/* picklist */.KIO(['proven', 'likely']), 'likely'),
        requires: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* nonEmpty */.hq())),
        affected: dist/* optional */.lqM(dist/* picklist */.KIO(difference/* AFFECTED */.Z)),
        proof: json_text,
        proofLanguage: dist/* nullish */.cl6(dist/* picklist */.KIO(['ts', 'json', 'http', 'graphql', 'proto', 'text']), 'text'),
        said: json_text,
        at: dist/* nullish */.cl6(dist/* object */.Ikc({ path: dist/* string */.YjP(), line: place, column: place }), null),
    })),
    inconclusive: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({ where: dist/* string */.YjP(), reason: dist/* string */.YjP() })), []),
});
/** Reads the differences that a program wrote in our own form. */
function readJson(written) {
    const read = dist/* safeParse */.xLC(json_document, written);
    if (!read.success) {
        const [issue] = read.issues;
        const at = dist/* getDotPath */.BuJ(issue);
        return `its output is no document of differences (${at === null ? '' : `${at}: `}${issue.message})`;
    }
    const reported = read.output.changes.map(({ proof, proofLanguage, said, requires, affected, ...rest }) => ({
        ...rest,
        ...(requires === undefined ? {} : { requires }),
        ...(affected === undefined ? {} : { affected }),
        proof: proof === null ? null : { language: proofLanguage ?? 'text', text: proof, said },
    }));
    return { reported, inconclusive: read.output.inconclusive };
}

;// CONCATENATED MODULE: ./build/surfaces/command/reported.js



const LONGEST_WHERE = 300;
const LONGEST_MESSAGE = 500;
const LONGEST_PROOF = 20_000;
/** Differences of what a program reported, each with an id of its own, sorted by it. */
function differencesOf(reported, telling) {
    const seen = new Map();
    return reported
        .map((each) => {
        const where = (0,words/* clip */.$Q)((0,one_line/* oneLine */.T)(each.where), LONGEST_WHERE);
        const change = wordOf(each.change);
        const plain = (0,difference/* differenceId */.V)('command', change, `${telling.name} ${where}`);
        const times = (seen.get(plain) ?? 0) + 1;
        seen.set(plain, times);
        return {
            checker: 'command',
            id: times === 1 ? plain : `${plain} (${times})`,
            change,
            requires: each.requires ?? telling.requires,
            affected: each.affected ?? telling.affected,
            grade: telling.grade === 'likely' ? 'likely' : each.grade,
            where,
            message: (0,words/* clip */.$Q)((0,one_line/* oneLine */.T)(each.message), LONGEST_MESSAGE).replace(/\.$/, ''),
            proof: proofOf(each, telling),
            at: each.at !== null && isInside(each.at.path) ? each.at : null,
            cause: null,
        };
    })
        .sort((a, b) => (a.id < b.id ? -1 : 1));
}
/** What the program gives as a proof; where it calls a break certain without one, its own words are. */
function proofOf({ proof, grade, message }, { by, grade: most }) {
    if (proof !== null)
        return { ...proof, text: (0,words/* clip */.$Q)(proof.text, LONGEST_PROOF), by };
    if (grade === 'likely' || most === 'likely')
        return null;
    return { language: 'text', text: (0,words/* clip */.$Q)((0,one_line/* oneLine */.T)(message), LONGEST_MESSAGE), by, said: null };
}
/** Whether a path is one from the root of a side. */
function isInside(path) {
    return !/^(?:[a-z][a-z0-9+.-]*:|[\\/])|(?:^|[\\/])\.\.(?:[\\/]|$)/i.test(path) && (0,one_line/* oneLine */.T)(path) === path;
}
/** A rule's name as a word for ids: `FIELD_NO_DELETE` is `field-no-delete`. */
function wordOf(name) {
    const word = name
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
    return word === '' ? 'breaking' : (0,words/* clip */.$Q)(word, 100);
}

;// CONCATENATED MODULE: ./build/surfaces/command/sarif.js

const level = dist/* picklist */.KIO(['none', 'note', 'warning', 'error']);
const position = dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1)));
const message = dist/* looseObject */._H3({ text: dist/* optional */.lqM(dist/* string */.YjP()), id: dist/* optional */.lqM(dist/* string */.YjP()) });
const result = dist/* looseObject */._H3({
    ruleId: dist/* optional */.lqM(dist/* string */.YjP()),
    ruleIndex: dist/* optional */.lqM(dist/* number */.aig()),
    level: dist/* optional */.lqM(level),
    kind: dist/* optional */.lqM(dist/* string */.YjP()),
    baselineState: dist/* optional */.lqM(dist/* string */.YjP()),
    suppressions: dist/* optional */.lqM(dist/* array */.YOg(dist/* unknown */.L5J())),
    message: dist/* optional */.lqM(message, {}),
    locations: dist/* optional */.lqM(dist/* array */.YOg(dist/* looseObject */._H3({
        physicalLocation: dist/* optional */.lqM(dist/* looseObject */._H3({
            artifactLocation: dist/* optional */.lqM(dist/* looseObject */._H3({ uri: dist/* optional */.lqM(dist/* string */.YjP()) })),
            region: dist/* optional */.lqM(dist/* looseObject */._H3({ startLine: position, startColumn: position })),
        })),
        logicalLocations: dist/* optional */.lqM(dist/* array */.YOg(dist/* looseObject */._H3({ fullyQualifiedName: dist/* optional */.lqM(dist/* string */.YjP()), name: dist/* optional */.lqM(dist/* string */.YjP()) }))),
    })), []),
});
const rule = dist/* looseObject */._H3({
    id: dist/* string */.YjP(),
    defaultConfiguration: dist/* optional */.lqM(dist/* looseObject */._H3({ level: dist/* optional */.lqM(level) })),
});
/** SARIF 2.1.0, as far as it is needed here (https://docs.oasis-open.org/sarif/sarif/v2.1.0/). */
const log = dist/* looseObject */._H3({
    version: dist/* literal */.euz('2.1.0'),
    runs: dist/* array */.YOg(dist/* looseObject */._H3({
        tool: dist/* looseObject */._H3({ driver: dist/* looseObject */._H3({ rules: dist/* optional */.lqM(dist/* array */.YOg(rule), []) }) }),
        invocations: dist/* optional */.lqM(dist/* array */.YOg(dist/* looseObject */._H3({ executionSuccessful: dist/* optional */.lqM(dist/* boolean */.zMY(), true) })), []),
        results: dist/* nullish */.cl6(dist/* array */.YOg(result)),
    })),
});
/** `error` is a break, `warning` one to look at; `note` and `none` are neither. */
const GRADES = { error: 'proven', warning: 'likely' };
/**
 * Reads the results of a SARIF log. What is suppressed, what passed, and what the log itself calls absent is left out.
 *
 * @param folders of the sides, which are taken from the paths
 */
function readSarif(written, folders) {
    const read = dist/* safeParse */.xLC(log, written);
    if (!read.success) {
        const [issue] = read.issues;
        return `its output is no SARIF 2.1.0 (${dist/* getDotPath */.BuJ(issue) ?? 'the document'}: ${issue.message})`;
    }
    const reported = [];
    const inconclusive = [];
    for (const { tool, invocations, results } of read.output.runs) {
        // Without a list of results the run was not carried out (3.14.23).
        if (!results || invocations.some(({ executionSuccessful }) => !executionSuccessful))
            inconclusive.push({ where: 'runs', reason: 'its log says that a run did not succeed' });
        const rules = new Map(tool.driver.rules.map((each) => [each.id, each]));
        for (const each of results ?? []) {
            const id = each.ruleId ?? tool.driver.rules[each.ruleIndex ?? -1]?.id ?? 'result';
            const grade = GRADES[each.level ?? rules.get(id)?.defaultConfiguration?.level ?? 'warning'];
            const passed = each.kind !== undefined && each.kind !== 'fail';
            if (grade === undefined ||
                passed ||
                each.baselineState === 'absent' ||
                (each.suppressions?.length ?? 0) > 0)
                continue;
            const at = placeOf(each, folders);
            const logical = each.locations[0]?.logicalLocations?.[0];
            reported.push({
                change: id,
                where: logical?.fullyQualifiedName ?? logical?.name ?? at?.path ?? id,
                message: each.message.text ?? each.message.id ?? id,
                grade,
                proof: null,
                at,
            });
        }
    }
    return { reported, inconclusive };
}
function placeOf({ locations }, folders) {
    const physical = locations[0]?.physicalLocation;
    const uri = physical?.artifactLocation?.uri;
    if (uri === undefined)
        return null;
    const whole = uri.replace(/^file:\/\//, '');
    const folder = folders.find((each) => whole.startsWith(`${each}/`));
    const path = folder === undefined ? whole : whole.slice(folder.length + 1);
    return { path, line: physical?.region?.startLine ?? null, column: physical?.region?.startColumn ?? null };
}

;// CONCATENATED MODULE: ./build/surfaces/command/index.js







/** Seconds in which a program tells its version. */
const VERSION_DEADLINE = 60;
const LONGEST_COMPLAINT = 300;
/** Differences of one run: more of them nobody reads. */
const MOST_DIFFERENCES = 5_000;
/**
 * A program of the user's own choice, under contract: it is given the folders of the two sides, and answers with its exit
 * status and its output. What it cannot answer is inconclusive; it is never taken for "nothing changed".
 */
const command = {
    id: 'command',
    async compare(old, next, options, tools) {
        const name = options.name ?? nameOf(options.command[0]);
        try {
            const folders = { old: await old.directory(), new: await next.directory() };
            const version = await versionOf(options, folders.new, tools);
            if (typeof version !== 'string')
                return inconclusive(name, version.reason);
            tools.progress(`${name} compares ${old.label} with ${next.label}`);
            const [program, ...given] = options.command;
            const ran = await tools.command({
                command: [program, ...given.map((each) => filled(each, folders))],
                directory: folders[options.side],
                deadline: options.deadline,
            });
            return answer(ran, options, name, version === '' ? name : `${name} ${version}`, folders);
        }
        catch (error) {
            if (error instanceof unreadable/* Unreadable */.I)
                return inconclusive(error.where, error.message);
            throw error;
        }
    },
};
function inconclusive(where, reason) {
    return { changes: [], inconclusive: [{ where, reason }] };
}
/** The last part of a program's path. */
function nameOf(program) {
    return program.split(/[\\/]/).at(-1) ?? program;
}
/** `{old}` and `{new}` in an argument. In one pass: a folder's own name is not looked at again. */
function filled(argument, folders) {
    return argument.replace(/\{(old|new)\}/g, (_, side) => folders[side]);
}
/** The version that the program tells, empty where it is not asked; or why it is not used. */
async function versionOf({ version, expect, deadline }, directory, tools) {
    if (version === undefined)
        return '';
    const seconds = Math.min(deadline, VERSION_DEADLINE);
    const ran = await tools.command({ command: version, directory, deadline: seconds });
    if (ran.end !== 'exit')
        return { reason: `asked for its version, ${ended(ran, version[0], seconds)}` };
    if (ran.status !== 0)
        return { reason: `asked for its version, it ended with ${ran.status}${complaint(ran)}` };
    const told = /\d+\.\d+(?:\.\d+)?(?:-[0-9A-Za-z.-]+)?/.exec(`${ran.stdout}\n${ran.stderr}`)?.[0];
    if (told === undefined)
        return { reason: 'asked for its version, it names none' };
    if (expect !== undefined && !satisfies(/\.\d+\./.test(told) ? told : `${told}.0`, expect))
        return { reason: `it is of version ${told}, and the policy expects ${expect}` };
    return told;
}
function answer(ran, options, name, by, folders) {
    if (ran.end !== 'exit')
        return inconclusive(name, ended(ran, options.command[0], options.deadline));
    const outcome = Object.hasOwn(options.status, String(ran.status))
        ? options.status[String(ran.status)]
        : 'failed';
    if (outcome === 'failed')
        return inconclusive(name, `it ended with ${ran.status}${complaint(ran)}`);
    const { marker } = options;
    if (outcome === 'breaking' && marker !== undefined && !`${ran.stdout}\n${ran.stderr}`.includes(marker))
        return inconclusive(name, `it ended with ${ran.status}, and its output does not hold "${marker}"${complaint(ran)}`);
    const read = readOutput(ran, options.output, outcome === 'breaking', name, folders);
    if (typeof read === 'string')
        return inconclusive(name, read);
    if (outcome === 'breaking' && read.reported.length === 0 && read.inconclusive.length === 0)
        return inconclusive(name, `it ended with ${ran.status}, which means breaking, and names no difference`);
    const shown = read.reported.slice(0, MOST_DIFFERENCES);
    return {
        changes: differencesOf(shown, { ...options, name, by }),
        inconclusive: [
            ...read.inconclusive.map(({ where, reason }) => ({
                where: `${name} ${(0,one_line/* oneLine */.T)(where)}`,
                reason: (0,words/* clip */.$Q)((0,one_line/* oneLine */.T)(reason), LONGEST_COMPLAINT),
            })),
            ...(shown.length < read.reported.length
                ? [
                    {
                        where: name,
                        reason: `it names ${read.reported.length} differences, of which ${MOST_DIFFERENCES} are read`,
                    },
                ]
                : []),
        ],
    };
}
function readOutput({ status, stdout, stderr }, output, isBreaking, name, folders) {
    if (output === 'text') {
        const text = stdout.trim() === '' ? stderr : stdout;
        const told = {
            change: 'breaking',
            where: name,
            message: `${name} found breaking changes`,
            grade: 'proven',
            proof: {
                language: 'text',
                text: text.trim() === '' ? `it ended with ${status}` : text.trim(),
                said: null,
            },
            at: null,
        };
        return { reported: isBreaking ? [told] : [], inconclusive: [] };
    }
    let written;
    try {
        written = JSON.parse(stdout);
    }
    catch {
        return `its output is not JSON${stdout.trim() === '' ? ', but empty' : ''}`;
    }
    return output === 'json' ? readJson(written) : readSarif(written, [folders.new, folders.old]);
}
function ended(ran, program, deadline) {
    switch (ran.end) {
        case 'missing':
            return `${nameOf(program)} is not installed`;
        case 'deadline':
            return `the deadline of ${(0,words/* count */.U9)(deadline, 'second')} passed`;
        case 'too-much':
            return 'it wrote more than is read';
        case 'crash':
            return `it crashed (${(0,one_line/* oneLine */.T)(ran.how)})`;
    }
}
/** The last line that a program complained with. */
function complaint({ stdout, stderr }) {
    const last = [stderr, stdout]
        .flatMap((text) => text.trim().split('\n').at(-1) ?? [])
        .find((line) => line !== '');
    return last === undefined ? '' : `: ${(0,words/* clip */.$Q)((0,one_line/* oneLine */.T)(last), LONGEST_COMPLAINT)}`;
}


/***/ })

};
