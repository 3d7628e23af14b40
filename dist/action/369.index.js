export const id = 369;
export const ids = [369];
export const modules = {

/***/ 32656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ yamlStep)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** What stands below a node of a YAML document under a key or an index, and where it is named; null where nothing is. */
function yamlStep(node, step) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
        const pair = node.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && String(key.value) === step);
        return pair === undefined ? null : { key: pair.key, value: pair.value };
    }
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
        const item = node.items[Number(step)];
        return item === undefined ? null : { key: item, value: item };
    }
    return null;
}


/***/ }),

/***/ 79369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  replayWithSuggestions: () => (/* binding */ replayWithSuggestions)
});

// EXTERNAL MODULE: ./build/policy/compile.js + 15 modules
var compile = __webpack_require__(85798);
// EXTERNAL MODULE: ./build/versions/kinds.js
var versions_kinds = __webpack_require__(64587);
// EXTERNAL MODULE: ./build/verdict/changes.js + 1 modules
var verdict_changes = __webpack_require__(64833);
// EXTERNAL MODULE: ./build/verdict/replay/replayed.js
var replay_replayed = __webpack_require__(13060);
// EXTERNAL MODULE: ./build/changes/classify.js
var classify = __webpack_require__(78930);
// EXTERNAL MODULE: ./build/changes/message.js + 7 modules
var changes_message = __webpack_require__(7936);
// EXTERNAL MODULE: ./build/changes/security.js
var security = __webpack_require__(8458);
;// CONCATENATED MODULE: ./build/verdict/replay/shapes.js



/** Finds the shapes of many commits; each is held once. */
class Shapes {
    #shapes = new Map();
    of({ message, parents }) {
        const merge = parents.length > 1;
        const parsed = (0,changes_message/* parseMessage */.v)(message);
        const { header, subject, footers, bullets } = parsed;
        const declared = (0,security/* declaredIds */.fW)(parsed).length > 0;
        const headers = header === null ? bullets : [header, ...bullets];
        const key = JSON.stringify([
            merge,
            declared,
            footers.some(changes_message/* isBreakingFooter */.J),
            (0,security/* isDependencyBump */.qC)(header, subject),
            (0,security/* isDocumentation */.xA)(header, subject),
            /^(?:Revert|Reapply) "/.test(subject),
            header === null,
            headers.map(keyOf),
        ]);
        const known = this.#shapes.get(key);
        if (known !== undefined)
            return known;
        const shape = {
            message,
            merge,
            keys: [
                ...new Set(headers.flatMap(({ type, scope }) => (scope === null ? [type] : [type, `${type}(${scope})`]))),
            ],
            unknown: header === null && !merge && !declared,
        };
        this.#shapes.set(key, shape);
        return shape;
    }
}
function keyOf({ type, scope, breaking }) {
    return [type, scope, breaking];
}
/** The kind that commits of a shape have, before `versions.zero`. */
function kindOfShape({ message, merge }, rules, kinds) {
    return (0,classify/* classify */.L)(message, rules, kinds, merge).kind;
}

;// CONCATENATED MODULE: ./build/verdict/replay/sample.js




/** What a replayed release teaches; null for one that does not count. */
function sampleOf(facts, replayed, policy, shapes) {
    if (replayed.agrees === null || replayed.previous === null)
        return null;
    const [version, before] = [replayed.version, replayed.previous].map((text) => {
        const read = text === replayed.version ? policy.scheme.parse(text) : policy.tags.read(text);
        return read.ok ? read.value : null;
    });
    if (version == null || before == null)
        return null;
    const changes = (0,verdict_changes/* changesOf */.f)(facts.commits, policy, before);
    const kept = facts.commits.filter((_, index) => changes[index]?.cancelled === false);
    return {
        tag: replayed.tag,
        part: (0,replay_replayed/* countedUp */.o)(version, before, policy.scheme),
        zero: before.parts.major === 0,
        shapes: [...new Set(kept.map((commit) => shapes.of(commit)))],
        forced: changes.some(({ releaseAs }) => releaseAs !== null) ? replayed.agrees : null,
    };
}
/** Which samples agree with a policy: the part that their commits ask for is the one that was counted up. */
function agreeing(samples, policy) {
    const kinds = new Map();
    return samples.map((sample) => {
        if (sample.forced !== null)
            return sample.forced;
        const kind = askedFor(sample, policy, kinds);
        return policy.kinds.position(kind) === sample.part;
    });
}
/** @param known the kinds of shapes under this policy, as far as they were asked for */
function askedFor(sample, policy, known) {
    let highest = versions_kinds/* NONE */.x3;
    for (const shape of sample.shapes) {
        let kind = known.get(shape);
        if (kind === undefined) {
            kind = kindOfShape(shape, policy.commits, policy.kinds);
            known.set(shape, kind);
        }
        const counts = sample.zero && Object.hasOwn(policy.zero, kind) ? policy.zero[kind] : kind;
        highest = policy.kinds.max(highest, counts);
    }
    return highest;
}

// EXTERNAL MODULE: ./build/policy/yaml-file.js
var yaml_file = __webpack_require__(97335);
;// CONCATENATED MODULE: ./build/verdict/replay/suggest.js




/** More changes than this are no small ones. */
const MOST_CHANGES = 12;
/** A policy that loses a release has to gain several for it: numbers that a person chose are no rule. */
const PRICE_OF_LOSS = 4;
/** What mends less than this share of all releases was an exception, and is no rule. */
const LEAST_SHARE = 0.005;
/**
 * The smallest change of what a policy says of commits and numbers that raises the agreement with the past most. What it comes
 * to is an estimate: only judging anew says what becomes of reverts and of versions that a commit asked for. Pure.
 *
 * @param refused changes that are not to be tried, by {@link nameOf}
 * @returns the change and the document with it; null where none is worth it
 */
function bestChange(samples, document, refused) {
    const { policy } = (0,compile/* compilePolicy */.C)(document);
    if (policy === null)
        return null;
    const before = agreeing(samples, policy);
    let top = null;
    for (const change of candidates(samples, before, policy)) {
        if (refused.has(nameOf(change)))
            continue;
        const changed = withChange(document, change);
        const compiled = (0,compile/* compilePolicy */.C)(changed).policy;
        if (compiled === null)
            continue;
        const after = agreeing(samples, compiled);
        const tags = (which) => samples.flatMap(({ tag }, index) => which(before[index], after[index]) ? [tag] : []);
        const estimate = { gained: tags((was, is) => !was && is), lost: tags((was, is) => was && !is) };
        const score = scoreOf(estimate);
        if (!isWorthIt(estimate, samples.length) || (top !== null && score <= top.score))
            continue;
        top = { change, document: changed, score };
    }
    return top;
}
/** One name for each change. */
function nameOf({ key, value }) {
    return JSON.stringify([key, value]);
}
function scoreOf({ gained, lost }) {
    return gained.length - PRICE_OF_LOSS * lost.length;
}
/** Whether a change mends enough for what it spoils. @param releases how many there are */
function isWorthIt(suggestion, releases) {
    return scoreOf(suggestion) >= Math.max(1, Math.ceil(releases * LEAST_SHARE));
}
/** What a change comes to, from both replays. */
function bySteps(before, after) {
    const agreed = new Set(before.filter(({ agrees }) => agrees === true).map(({ tag }) => tag));
    const agreeing = after.filter(({ agrees }) => agrees === true).map(({ tag }) => tag);
    const now = new Set(agreeing);
    return {
        agree: agreeing.length,
        gained: agreeing.filter((tag) => !agreed.has(tag)),
        lost: [...agreed].filter((tag) => !now.has(tag)),
    };
}
/** What may mend a release that does not agree. Simple changes come first, since the first of equals wins. */
function candidates(samples, agrees, policy) {
    const known = new Map();
    const wrong = samples.filter((sample, index) => agrees[index] !== true && sample.forced === null);
    const found = new Map();
    const add = (key, value) => {
        found.set(nameOf({ key, value }), { key, value });
    };
    if (wrong.some(({ shapes }) => shapes.some(({ unknown }) => unknown)) && policy.commits.unknown !== 'patch')
        add(['commits', 'unknown'], 'patch');
    if (wrong.some(({ zero }) => zero) && policy.scheme.parts.includes('major'))
        // An empty mapping would change nothing where it lies over that of a preset.
        for (const zero of [{ major: 'major' }, { major: 'minor' }, { major: 'minor', minor: 'patch' }])
            if (JSON.stringify(zero) !== JSON.stringify(policy.zero))
                add(['versions', 'zero'], zero);
    for (const part of securityParts(policy))
        add(['versions', 'bump', 'security'], part);
    const keys = new Map();
    for (const sample of wrong) {
        const asked = askedFor(sample, policy, known);
        // What a number counts up says nothing of holes: no type of commit is a security release for it.
        const released = policy.kinds.order.filter((kind) => kind !== 'security' && policy.kinds.position(kind) === sample.part);
        const kinds = [...released, ...lower(asked, policy)];
        for (const shape of sample.shapes) {
            // Too much was asked for: by those alone that ask for it. Too little: any of them may ask for more.
            const kind = known.get(shape) ?? versions_kinds/* NONE */.x3;
            const deciding = policy.kinds.rank(kind) === policy.kinds.rank(asked);
            const over = (policy.kinds.position(asked) ?? Number.POSITIVE_INFINITY) < sample.part;
            if (over && !deciding)
                continue;
            for (const key of shape.keys.filter(yaml_file/* isKey */.m0)) {
                const tried = keys.get(key) ?? new Set();
                for (const each of kinds)
                    tried.add(each);
                keys.set(key, tried);
            }
        }
    }
    const sorted = [...keys].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));
    for (const [key, kinds] of sorted)
        for (const kind of kinds)
            if ((policy.commits.kinds[key] ?? versions_kinds/* NONE */.x3) !== kind)
                add(['commits', 'kinds', key], kind);
    return [...found.values()];
}
function lower(kind, { kinds }) {
    const below = kinds.order.filter((each) => each !== 'security' && kinds.rank(each) < kinds.rank(kind));
    return [...below, versions_kinds/* NONE */.x3];
}
/** The other parts that a security release may count up. */
function securityParts({ kinds, scheme }) {
    const now = kinds.position('security');
    return scheme.parts.slice(1).filter((_, index) => index + 1 !== now);
}
/** The document with another value at a key; what is on the way to it is made. */
function withChange(document, { key, value }) {
    const set = (at, [first, ...rest]) => {
        if (first === undefined)
            return value;
        const record = typeof at === 'object' && at !== null ? at : {};
        return { ...record, [first]: set(Object.hasOwn(record, first) ? record[first] : undefined, rest) };
    };
    return set(document, key);
}

// EXTERNAL MODULE: ./build/verdict/replay/summary.js
var summary = __webpack_require__(18004);
// EXTERNAL MODULE: ./build/commands/replay/replay-releases.js
var replay_releases = __webpack_require__(61327);
;// CONCATENATED MODULE: ./build/commands/replay/replay-suggest.js






/** Replays releases, and looks for the smallest changes of the policy that raise the agreement. */
async function replayWithSuggestions(run, releases) {
    const { found } = run;
    const shapes = new Shapes();
    const replayed = await learned(run, releases, shapes);
    run.options.progress('looking for changes of the policy that fit');
    const suggestions = [];
    const refused = new Set();
    let { document } = found;
    let before = replayed;
    while (suggestions.length < MOST_CHANGES && refused.size < MOST_REFUSED) {
        const best = bestChange(before.samples, document, refused);
        if (best === null)
            break;
        const after = await learnedUnder(run, releases, shapes, best.document);
        const suggestion = after === null ? null : { ...best.change, ...bySteps(before.replayed, after.replayed) };
        if (after === null || suggestion === null || !isWorthIt(suggestion, before.samples.length)) {
            refused.add(nameOf(best.change));
            continue;
        }
        suggestions.push(suggestion);
        document = best.document;
        before = after;
    }
    const lines = await otherLines(document, before.replayed, async (changed) => (await learnedUnder(run, releases, shapes, changed))?.replayed ?? null);
    return {
        replayed: replayed.replayed,
        suggested: {
            suggestions: lines === null ? suggestions : [...suggestions, lines.suggestion],
            summary: (0,summary/* summaryOf */.Y)(lines?.replayed ?? before.replayed),
        },
    };
}
/** So many changes that promised more than they keep are tried. */
const MOST_REFUSED = 4;
async function learned(run, releases, shapes) {
    const samples = [];
    const replayed = await (0,replay_releases/* replayReleases */.W)({
        ...run,
        learn: (facts, release) => {
            const sample = sampleOf(facts, release, run.found.policy, shapes);
            if (sample !== null)
                samples.push(sample);
        },
    }, releases);
    return { replayed, samples };
}
/** Which parts name a line decides what comes before a release: that is not known without judging anew. */
async function otherLines(document, before, again) {
    const { policy } = (0,compile/* compilePolicy */.C)(document);
    // Where all agree there is nothing to gain.
    if (policy === null || before.every(({ agrees }) => agrees !== false))
        return null;
    const [first = '', second] = policy.scheme.parts;
    const now = policy.lines.by.join('.');
    for (const by of second === undefined ? [] : [first, `${first}.${second}`]) {
        if (by === now)
            continue;
        const change = { key: ['lines', 'by'], value: by };
        const replayed = await again(withChange(document, change));
        if (replayed === null)
            continue;
        const suggestion = { ...change, ...bySteps(before, replayed) };
        if (isWorthIt(suggestion, before.length))
            return { suggestion, replayed };
    }
    return null;
}
/** Null where a policy so changed does not compile. */
async function learnedUnder(run, releases, shapes, document) {
    const { policy } = (0,compile/* compilePolicy */.C)(document);
    if (policy === null)
        return null;
    const found = { ...run.found, document, policy };
    return await learned({ ...run, found, policyFor: () => found }, releases, shapes);
}


/***/ }),

/***/ 97335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ invalid),
/* harmony export */   gM: () => (/* binding */ readYaml),
/* harmony export */   m0: () => (/* binding */ isKey)
/* harmony export */ });
/* unused harmony export Positions */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49299);
/* harmony import */ var _base_yaml_step_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32656);



/** Keys that a schema passes over unchecked, since they mean something to JavaScript. */
const UNSEEN = new Set(['__proto__', 'constructor', 'prototype']);
/** Whether a policy may have such a key. */
function isKey(text) {
    return !UNSEEN.has(text);
}
/** A mapping of lines nests at most a few levels; a file of megabytes is no policy, nor are its cases. */
const MOST_BYTES = 1_000_000;
const MOST_ALIASES = 1_000;
/** @param file the name that errors show */
function readYaml(source, file) {
    const counter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const place = (offset) => {
        const { line, col } = counter.linePos(offset);
        return { file, line, column: col };
    };
    const broken = (details) => ({
        file,
        raw: undefined,
        positions: new Positions(null, file, place),
        details,
    });
    if (source.length > MOST_BYTES) {
        const message = `${source.length} characters are too many; keep it below ${MOST_BYTES}`;
        return broken([{ file, line: 1, column: 1, message }]);
    }
    const tree = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(source.replace(/^\uFEFF/, ''), {
        lineCounter: counter,
        schema: 'core',
        stringKeys: true,
        prettyErrors: false,
    });
    if (tree.errors.length > 0)
        return broken(tree.errors.map((error) => ({
            ...place(error.pos[0]),
            message: yamlMessage(error.code, error.message),
        })));
    const early = beforeSchema(tree).map(({ offset, message }) => ({ ...place(offset), message }));
    if (early.length > 0)
        return broken(early);
    try {
        const raw = tree.toJS({ maxAliasCount: 100 });
        return { file, raw, positions: new Positions(tree.contents, file, place), details: [] };
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        return broken([{ file, line: 1, column: 1, message }]);
    }
}
/** What neither YAML nor the schema complains of: keys that it passes over, and aliases that lead nowhere or in circles. */
function beforeSchema(tree) {
    const found = [];
    let aliases = 0;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(tree, {
        Alias(_, alias) {
            const offset = alias.range?.[0] ?? 0;
            aliases += 1;
            if (aliases > MOST_ALIASES) {
                found.push({ offset, message: `expected at most ${MOST_ALIASES} aliases` });
                return yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK;
            }
            const [from, to] = alias.resolve(tree)?.range ?? [];
            if (from === undefined || to === undefined)
                found.push({ offset, message: `the alias *${alias.source} names no anchor before it` });
            else if (from <= offset && offset < to)
                found.push({ offset, message: `the alias *${alias.source} stands inside what it repeats` });
            return undefined;
        },
        Pair(_, { key }) {
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && UNSEEN.has(String(key.value)))
                found.push({ offset: key.range?.[0] ?? 0, message: `unknown key "${key.value}"; remove it` });
        },
    });
    return found;
}
function yamlMessage(code, message) {
    const first = message.split('\n')[0] ?? message;
    if (code === 'DUPLICATE_KEY')
        return 'this key stands here twice; keep one';
    if (code === 'TAB_AS_INDENT')
        return 'a tab indents this line; YAML wants spaces';
    if (code === 'MULTIPLE_DOCS')
        return 'a second document starts here; keep one in a file';
    return `not readable as YAML: ${first}`;
}
/** Finds where a key or a value stands in a file. */
class Positions {
    #root;
    #file;
    #place;
    constructor(root, file, place) {
        this.#root = root;
        this.#file = file;
        this.#place = place;
    }
    /** The place of a key or its value; of one that is not there, that of the nearest key above it. */
    of(path, at) {
        let node = this.#root;
        let key = this.#root;
        for (const step of path) {
            const next = (0,_base_yaml_step_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlStep */ .C)(node, step);
            if (next === null)
                return this.#at(key);
            key = next.key;
            node = next.value;
        }
        return this.#at(at === 'key' ? key : (node ?? key));
    }
    /** How many steps of a path the file has. */
    depth(path) {
        let node = this.#root;
        for (const [index, step] of path.entries()) {
            const next = (0,_base_yaml_step_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlStep */ .C)(node, step);
            if (next === null)
                return index;
            node = next.value;
        }
        return path.length;
    }
    /** A scalar as the file has it: 24.10 has become 24.1. */
    written(path) {
        let node = this.#root;
        for (const step of path)
            node = (0,_base_yaml_step_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlStep */ .C)(node, step)?.value;
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? node.source : undefined;
    }
    #at(node) {
        const range = node?.range;
        return range === undefined || range === null
            ? { file: this.#file, line: 1, column: 1 }
            : this.#place(range[0]);
    }
}
/** All mistakes in what a file says, as one problem; those of the file itself first. */
function invalid(given) {
    const { code, file, details, where } = given;
    const sorted = [...details].sort((a, b) => Number(a.file !== file) - Number(b.file !== file) ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.column ?? 0) - (b.column ?? 0));
    const seen = new Set();
    const unique = sorted.filter((detail) => {
        const text = showDetail(detail);
        return !seen.has(text) && seen.add(text);
    });
    const count = unique.length === 1 ? 'a mistake' : `${unique.length} mistakes`;
    return new _base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF({
        code,
        message: `${file} has ${count}:\n${unique.map((detail) => `  ${showDetail(detail)}`).join('\n')}`,
        remedy: `mend ${unique.length === 1 ? 'it' : 'them'} in ${where}; nothing was judged`,
        details: unique,
    });
}
function showDetail({ file, line, column, message }) {
    return `${file}:${line}:${column}: ${message}`;
}


/***/ })

};
