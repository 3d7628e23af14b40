export const id = 182;
export const ids = [182];
export const modules = {

/***/ 74182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  typescript: () => (/* binding */ typescript)
});

// EXTERNAL MODULE: ./build/base/one-line.js
var one_line = __webpack_require__(79187);
// EXTERNAL MODULE: ./build/base/unreadable.js
var unreadable = __webpack_require__(10089);
// EXTERNAL MODULE: ./build/surfaces/difference.js
var difference = __webpack_require__(29078);
// EXTERNAL MODULE: ./build/base/words.js
var words = __webpack_require__(59909);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./build/surfaces/typescript/protocol.js

const inconclusive = dist/* object */.Ikc({ where: dist/* string */.YjP(), reason: dist/* string */.YjP() });
/** A difference as the compiler sees it, without what all of one checker have in common. */
const protocol_difference = dist/* object */.Ikc({
    change: dist/* string */.YjP(),
    where: dist/* string */.YjP(),
    affected: dist/* picklist */.KIO(['caller', 'implementer', 'type-user']),
    grade: dist/* picklist */.KIO(['proven', 'likely']),
    message: dist/* string */.YjP(),
    /** The program that compiled before. */
    program: dist/* string */.YjP(),
    /** What the compiler says to it now, on one line. */
    said: dist/* string */.YjP(),
    at: dist/* nullable */.mee(dist/* object */.Ikc({ path: dist/* string */.YjP(), line: dist/* number */.aig(), column: dist/* number */.aig() })),
    /** The declaration without a public name by which it came: the same for all that it changed. */
    through: dist/* nullable */.mee(dist/* string */.YjP()),
});
const output = dist/* object */.Ikc({
    /** The compiler: "TypeScript 6.0.3". */
    compiler: dist/* string */.YjP(),
    /** All public names of the old side, sorted: parts count in them. */
    names: dist/* array */.YOg(dist/* string */.YjP()),
    differences: dist/* array */.YOg(protocol_difference),
    inconclusive: dist/* array */.YOg(inconclusive),
});
/** The last line that a process printed, as an answer; null where it is none. */
function lastAnswer(text) {
    return answerOf(text.trimEnd().split('\n').at(-1) ?? '');
}
/** What a process printed before it was ended: the last line that is an answer; null where none is. */
function earlyAnswer(text) {
    for (const line of text.split('\n').reverse()) {
        const answer = answerOf(line);
        if (answer !== null)
            return answer;
    }
    return null;
}
function answerOf(text) {
    try {
        const read = dist/* safeParse */.xLC(output, JSON.parse(text));
        return read.success ? read.output : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/surfaces/typescript/parts.js



/** The smallest part that is tried: one name in so many. */
const MOST_PARTS = 16;
/** The engine stops by itself before it is stopped, so that what it has found is kept. */
const OWN_TIME = 0.85;
const LEAST_SECONDS = 1;
/**
 * Asks the engine for all names at once. Where that fails, for halves of the names, and so on: what one declaration does to
 * the compiler costs only itself. All attempts together stay within the deadline.
 */
class Parts {
    #question;
    #options;
    #tools;
    #label;
    #outputs = [];
    #failed = [];
    /** What an engine that failed had told before: what is gone. */
    #early = null;
    /** @param label what the surface as a whole is called */
    constructor(question, options, tools, label) {
        this.#question = question;
        this.#options = options;
        this.#tools = tools;
        this.#label = label;
    }
    async run() {
        // Half of the time for all, a quarter for the two halves, an eighth for the four quarters: never more than all of it.
        const open = [{ part: 0, of: 1, seconds: this.#options.deadline / 2 }];
        for (let next = open.shift(); next !== undefined; next = open.shift()) {
            const answer = await this.#ask(next, false);
            if (typeof answer !== 'string')
                this.#outputs.push(answer);
            else if (answer === MISSING || next.of >= MOST_PARTS || next.seconds / 4 < LEAST_SECONDS)
                this.#failed.push({ part: next, why: answer });
            else
                open.push(...halves(next));
        }
        const early = this.#early === null ? [] : [this.#early];
        return { outputs: [...early, ...this.#outputs], inconclusive: await this.#named() };
    }
    /** What was not compared, by name. */
    async #named() {
        const [first] = this.#failed;
        if (first === undefined)
            return [];
        const names = (this.#outputs[0] ?? this.#early)?.names ?? (await this.#names(first.why));
        if (names === null)
            return [{ where: this.#label, reason: first.why }];
        return this.#failed.flatMap(({ part: { part, of }, why }) => names.filter((_, index) => index % of === part).map((where) => ({ where, reason: why })));
    }
    async #names(why) {
        if (why === MISSING)
            return null;
        const answer = await this.#ask({ part: 0, of: 1, seconds: this.#options.deadline / 16 }, true);
        return typeof answer === 'string' ? null : answer.names;
    }
    /** The engine's answer, or why there is none. */
    async #ask({ part, of, seconds }, listOnly) {
        this.#tools.progress(of === 1 ? 'comparing the declarations' : `comparing a part of the declarations (1 in ${of})`);
        const isTold = this.#early !== null;
        const input = {
            ...this.#question,
            part,
            of,
            isTold,
            listOnly,
            seconds: seconds * OWN_TIME,
        };
        const ran = await this.#tools.worker({
            program: 'typescript',
            input,
            deadline: seconds,
            heap: this.#options.heap,
        });
        const answer = outputOf(ran, seconds);
        // Of a part it is not all that is gone.
        if (typeof answer === 'string' && of === 1)
            this.#early ??= earlyAnswer(writtenBy(ran));
        return answer;
    }
}
function halves({ part, of, seconds }) {
    return [part, part + of].map((each) => ({ part: each, of: of * 2, seconds: seconds / 4 }));
}
function writtenBy(ran) {
    switch (ran.end) {
        case 'exit':
            return ran.stdout;
        case 'deadline':
        case 'crash':
            return ran.written ?? '';
        default:
            return '';
    }
}
const MISSING = 'the program that compares declarations is missing';
function outputOf(ran, seconds) {
    switch (ran.end) {
        case 'missing':
            return MISSING;
        case 'deadline':
            return `the compiler did not answer within ${(0,words/* count */.U9)(Math.round(seconds), 'second')}`;
        case 'too-much':
            return 'the compiler answered more than is read';
        case 'crash':
            return `the compiler came to an end: ${(0,words/* clip */.$Q)((0,one_line/* oneLine */.T)(ran.how), 200)}`;
        case 'exit': {
            if (ran.status !== 0)
                return `the compiler failed: ${complaint(ran.stderr)}`;
            return lastAnswer(ran.stdout) ?? 'the compiler answered what is no answer';
        }
    }
}
/** The line that names the error, before the places in our own files. */
function complaint(errors) {
    const lines = errors.split('\n').map((line) => line.trim());
    return (0,words/* clip */.$Q)((0,one_line/* oneLine */.T)(lines.find((line) => /^\w*Error\b/.test(line)) ?? lines.find((line) => line !== '') ?? 'without a word'), 200);
}

;// CONCATENATED MODULE: ./build/surfaces/typescript/index.js




const ID = 'typescript';
/**
 * The declarations of a package: programs of its users that compile against the old side and no longer do. The compiler
 * works in a process of its own, within limits; what it could not compare is said by name.
 */
const typescript = {
    id: ID,
    async compare(old, next, options, tools) {
        let folders;
        try {
            folders = [await old.directory(), await next.directory()];
        }
        catch (error) {
            if (!(error instanceof unreadable/* Unreadable */.I))
                throw error;
            return { changes: [], inconclusive: [{ where: error.where, reason: error.message }] };
        }
        const entries = options.entries ?? (next.entry === null ? null : [next.entry]);
        const { outputs, inconclusive } = await new Parts({
            old: { directory: folders[0] },
            next: { directory: folders[1] },
            entries,
        }, options, tools, next.label).run();
        return comparison(outputs, inconclusive);
    },
};
function comparison(outputs, failed) {
    const found = new Map();
    const inconclusive = new Map();
    for (const output of outputs) {
        for (const difference of output.differences) {
            const change = differenceOf(difference, output.compiler);
            if (!found.has(change.id))
                found.set(change.id, { change, through: difference.through });
        }
        for (const { where, reason } of output.inconclusive)
            inconclusive.set((0,one_line/* oneLine */.T)(where), (0,one_line/* oneLine */.T)(reason));
    }
    for (const { where, reason } of failed)
        inconclusive.set((0,one_line/* oneLine */.T)(where), reason);
    return {
        changes: caused([...found.values()].sort((a, b) => order(a.change.id, b.change.id))),
        inconclusive: [...inconclusive]
            .map(([where, reason]) => ({ where, reason }))
            .sort((a, b) => order(a.where, b.where)),
    };
}
/** Names what differs for one reason, or at one place, by the first of it: a proven one if there is one. */
function caused(found) {
    const first = new Map();
    // The same words of the compiler about the same kind of change: one declaration that is reached by several names.
    const byWords = new Map();
    const sourceOf = ({ change, through }) => {
        if (through !== null)
            return through;
        const words = `${change.change} ${change.proof?.said}`;
        const known = byWords.get(words) ?? change.where;
        byWords.set(words, known);
        return known;
    };
    for (const each of found) {
        const known = first.get(sourceOf(each));
        if (known === undefined || (known.grade === 'likely' && each.change.grade === 'proven'))
            first.set(sourceOf(each), each.change);
    }
    return found.map((each) => {
        const { change } = each;
        const cause = first.get(sourceOf(each));
        return cause === undefined || cause === change ? change : { ...change, cause: cause.id };
    });
}
function differenceOf(found, compiler) {
    const where = (0,one_line/* oneLine */.T)(found.where);
    return {
        checker: ID,
        id: (0,difference/* differenceId */.V)(ID, found.change, where),
        change: found.change,
        requires: 'major',
        affected: found.affected,
        grade: found.grade,
        where,
        message: (0,one_line/* oneLine */.T)(found.message),
        proof: { language: 'ts', text: found.program, by: compiler, said: (0,one_line/* oneLine */.T)(found.said) },
        at: found.at,
        cause: null,
    };
}
function order(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ })

};
