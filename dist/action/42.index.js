export const id = 42;
export const ids = [42];
export const modules = {

/***/ 1042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadPolicy: () => (/* binding */ loadPolicy)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/base/problem.js
var problem = __webpack_require__(9299);
// EXTERNAL MODULE: ./build/policy/compile.js + 7 modules
var compile = __webpack_require__(3060);
// EXTERNAL MODULE: ./build/policy/presets.js
var presets = __webpack_require__(5339);
// EXTERNAL MODULE: ./build/base/mapping.js
var mapping = __webpack_require__(7118);
;// CONCATENATED MODULE: ./build/policy/salvage.js

/** Sections that cannot be judged without another one: a mistake there would show as false ones here. */
const NEEDS = {
    versions: ['versions', 'commits', 'branches', 'lines', 'support', 'cadence'],
    lines: ['lines', 'branches', 'support'],
    cadence: ['cadence', 'support'],
};
/** Keys that nothing else depends on: without them the rest of their section is judged as it stands. */
const ALONE = new Set(['unknown', 'convention', 'order', 'minimum', 'notice', 'initial']);
/**
 * What is left of a policy once the schema's mistakes are taken out, so that the mistakes which a schema cannot see
 * are shown at once with them, and none that is only a consequence. Null where nothing sound is left.
 */
function salvage(raw, issues) {
    if (!(0,mapping/* isMapping */.p)(raw))
        return null;
    const rest = structuredClone(raw);
    for (const issue of issues)
        takeOut(rest, issue);
    if (!(0,mapping/* isMapping */.p)(rest.support))
        forgetPhases(rest);
    return { ...rest, policy: 1 };
}
function takeOut(rest, { path, key }) {
    const until = path.indexOf('until');
    // An end that cannot be read is taken for one that is open: nothing contradicts it.
    if (until > 0) {
        set(rest, path.slice(0, until + 1), 'open');
        return;
    }
    // A branch with a key too many may lack the one that was meant.
    if (key && path.length > 0 && path[0] !== 'branches') {
        set(rest, path, undefined);
        return;
    }
    if (ALONE.has(path.at(-1) ?? '') && path.length === 2) {
        set(rest, path, undefined);
        return;
    }
    const section = path[0] ?? '';
    for (const needing of NEEDS[section] ?? [section])
        delete rest[needing];
}
function set(rest, path, value) {
    let node = rest;
    for (const step of path.slice(0, -1))
        node = node?.[step];
    const last = path.at(-1);
    if (typeof node !== 'object' || node === null || last === undefined)
        return;
    if (value === undefined)
        delete node[last];
    else
        node[last] = value;
}
/** Without phases, explicit ends and tracks would all be called unknown. */
function forgetPhases(rest) {
    const known = (0,mapping/* isMapping */.p)(rest.lines) && (0,mapping/* isMapping */.p)(rest.lines.known) ? rest.lines.known : {};
    for (const line of Object.values(known)) {
        if (!(0,mapping/* isMapping */.p)(line))
            continue;
        delete line.end;
        delete line.track;
    }
}

// EXTERNAL MODULE: ./build/base/nearest.js
var nearest = __webpack_require__(578);
// EXTERNAL MODULE: ./build/base/result.js
var result = __webpack_require__(4419);
// EXTERNAL MODULE: ./build/lines/calendar.js + 7 modules
var calendar = __webpack_require__(9160);
// EXTERNAL MODULE: ./build/policy/rule-ids.js
var rule_ids = __webpack_require__(6070);
;// CONCATENATED MODULE: ./build/policy/schema-parts.js


const NOT_YET = 'is not supported yet';
/** Texts; a number that lost its quotes is the commonest mistake and gets a hint of its own. */
const schema_parts_text = dist/* string */.YjP((issue) => typeof issue.input === 'number'
    ? `expected text; write it in quotes: "${issue.input}"`
    : expected('text', issue.input));
const flag = dist/* boolean */.zMY((issue) => expected('true or false', issue.input));
const wholeNumber = dist/* pipe */.FsL(dist/* number */.aig((issue) => expected('a whole number', issue.input)), dist/* check */.z6Y((value) => Number.isSafeInteger(value) && value >= 0, (issue) => expected('a whole number', issue.input)));
function countFrom(least) {
    return dist/* pipe */.FsL(wholeNumber, dist/* minValue */.Wwf(least, (issue) => expected(`a whole number from ${least}`, issue.input)));
}
/** Text of a grammar that a parser knows: durations, days, templates. */
function grammar(parse) {
    return dist/* pipe */.FsL(schema_parts_text, dist/* rawCheck */.H0v(({ dataset, addIssue }) => {
        if (!dataset.typed)
            return;
        const read = parse(dataset.value);
        if (!read.ok)
            addIssue({ message: `${read.fault.message}; ${read.fault.remedy}` });
    }));
}
function choice(words) {
    return dist/* picklist */.KIO(words, (issue) => {
        const near = typeof issue.input === 'string' ? (0,nearest/* nearest */.pA)(issue.input, words) : null;
        return `${expected((0,nearest/* oneOf */.yL)(words), issue.input)}${near === null ? '' : `; did you mean ${near}?`}`;
    });
}
/** An object that knows all its keys; each unknown one is reported, with the nearest known key. */
function object(entries, what = 'a mapping') {
    const keys = Object.keys(entries);
    const mapping = dist/* pipe */.FsL(dist/* looseObject */._H3(entries, (issue) => issue.received === 'undefined' ? missing(issue) : expected(what, issue.input)), dist/* rawCheck */.H0v(({ dataset, addIssue }) => {
        const input = dataset.value;
        if (typeof input !== 'object' || input === null || Array.isArray(input))
            return;
        for (const key of Object.keys(input)) {
            if (Object.hasOwn(entries, key))
                continue;
            const near = (0,nearest/* nearest */.pA)(key, keys);
            addIssue({
                message: `unknown key "${key}"; ${near === null ? `expected ${(0,nearest/* oneOf */.yL)(keys)}` : `did you mean "${near}"?`}`,
                path: [
                    {
                        type: 'object',
                        origin: 'key',
                        input: input,
                        key,
                        value: input[key],
                    },
                ],
            });
        }
    }));
    return mappingOnly(mapping, what);
}
/** To valibot a list is an object too, with its positions as keys. */
function mappingOnly(mapping, what) {
    return byType({ mapping: mapping, what });
}
function list(item, what = 'a list') {
    return dist/* array */.YOg(item, (issue) => expected(what, issue.input));
}
function record(value, what = 'a mapping') {
    return mappingOnly(dist/* record */.g1P(dist/* string */.YjP(), value, (issue) => expected(what, issue.input)), what);
}
/** One of several shapes, told apart by the type of the input: errors then speak of the right one. */
function byType(shapes) {
    const { what, ...given } = shapes;
    const wrong = dist/* custom */.IeY(() => false, (issue) => typeof issue.input === 'number' && given.text !== undefined
        ? `expected ${what}; write it in quotes: "${issue.input}"`
        : expected(what, issue.input));
    const lazy = dist/* lazy */.RZV((input) => {
        if (typeof input === 'string')
            return given.text ?? wrong;
        if (typeof input === 'number')
            return given.number ?? wrong;
        if (typeof input === 'boolean')
            return given.flag ?? wrong;
        if (Array.isArray(input))
            return given.list ?? wrong;
        if (input === null)
            return given.none ?? wrong;
        return typeof input === 'object' ? (given.mapping ?? wrong) : wrong;
    });
    // The JSON Schema generator cannot call the function; it reads the shapes here.
    return Object.assign(lazy, { shapes: Object.values(given) });
}
/** A key whose capability comes later: its shape is checked, its use is refused. */
function notYet(schema, what) {
    const refusing = dist/* pipe */.FsL(schema, dist/* rawCheck */.H0v(({ addIssue }) => addIssue({ message: `${what} ${NOT_YET}; remove it until a later version of semverdict brings it` })));
    return Object.assign(refusing, { notYet: `${what} ${NOT_YET}.` });
}
function expected(what, input) {
    return `expected ${what}, found ${shown(input)}`;
}
function missing(issue) {
    return `missing key "${String(issue.path?.at(-1)?.key ?? '')}"`;
}
function shown(input) {
    if (input === undefined)
        return 'nothing';
    if (input === null)
        return 'nothing';
    if (Array.isArray(input))
        return 'a list';
    if (typeof input === 'object')
        return 'a mapping';
    const json = JSON.stringify(input) ?? String(input);
    return json.length > 60 ? `${json.slice(0, 57)}…` : json;
}

// EXTERNAL MODULE: ./build/lines/match.js
var match = __webpack_require__(5197);
// EXTERNAL MODULE: ./build/lines/until.js
var until = __webpack_require__(7384);
;// CONCATENATED MODULE: ./build/policy/schema-support.js






/** A duration such as P18M. */
const duration = grammar(calendar/* parseSpan */.wr);
const snap = grammar(calendar/* parseSnap */.IP);
const plus = grammar(until/* parsePlus */.Q3);
const ANCHORS = ['released', 'newer', 'after', 'flag', 'latest', 'earliest'];
const untilObject = dist/* pipe */.FsL(object({
    released: dist/* optional */.lqM(dist/* literal */.euz(true, 'expected true: the day the line was released')),
    newer: dist/* optional */.lqM(countFrom(1)),
    of: dist/* optional */.lqM(schema_parts_text),
    after: dist/* optional */.lqM(schema_parts_text),
    flag: dist/* optional */.lqM(schema_parts_text),
    latest: dist/* optional */.lqM(dist/* lazy */.RZV(() => untils)),
    earliest: dist/* optional */.lqM(dist/* lazy */.RZV(() => untils)),
    plus: dist/* optional */.lqM(plus),
    snap: dist/* optional */.lqM(snap),
}, 'an end of a phase'), dist/* rawCheck */.H0v(({ dataset, addIssue }) => {
    if (!dataset.typed)
        return;
    const given = ANCHORS.filter((anchor) => dataset.value[anchor] !== undefined);
    if (given.length > 1)
        addIssue({
            message: `${given.join(' and ')} exclude each other; keep one anchor, or combine ends with latest or earliest`,
        });
    if (dataset.value.of !== undefined && dataset.value.newer === undefined)
        addIssue({ message: 'of says which lines newer counts; add newer, or remove of' });
    if (given.length === 0 && dataset.value.plus === undefined && dataset.value.snap === undefined) {
        addIssue({ message: `expected an anchor: ${(0,nearest/* oneOf */.yL)(ANCHORS)}` });
    }
}));
const schema_support_until = byType({
    text: grammar(until/* parseUntilText */.bO),
    mapping: untilObject,
    what: 'an end: a duration (P18M), a day, never, open, or an anchor such as {newer: 2}',
});
const untils = dist/* pipe */.FsL(list(schema_support_until, 'a list of ends'), dist/* minLength */.BpQ(1, 'expected at least one end'), dist/* maxLength */.Ru6(20, 'expected at most 20 ends'));
const matchText = grammar(match/* parseMatchText */.K);
const partTest = byType({
    text: choice(['even', 'odd']),
    number: wholeNumber,
    list: list(wholeNumber, 'a list of numbers'),
    what: 'even, odd, a number or a list of numbers',
});
/** Keys are part names; `flag` is the one key that is not. */
const matchKeys = dist/* pipe */.FsL(dist/* record */.g1P(dist/* string */.YjP(), dist/* union */.KCZ([schema_parts_text, wholeNumber, list(wholeNumber)], 'expected even, odd, a number or a list of numbers; for flag its name')), dist/* rawCheck */.H0v(({ dataset, addIssue }) => {
    if (!dataset.typed)
        return;
    for (const [key, value] of Object.entries(dataset.value)) {
        const good = key === 'flag' ? typeof value === 'string' : dist.is(partTest, value);
        if (good)
            continue;
        const message = key === 'flag' ? 'expected the name of a flag' : 'expected even, odd, a number or a list of numbers';
        addIssue({ message, path: [{ type: 'object', origin: 'value', input: dataset.value, key, value }] });
    }
}));
const schema_support_match = byType({
    text: matchText,
    list: list(matchText, 'a list of globs and ranges'),
    mapping: matchKeys,
    what: 'a glob ("*.4"), a range (">=8.2 <9"), a list of them, or a mapping such as {major: even}',
});
const phases = dist/* pipe */.FsL(list(object({ name: schema_parts_text, allow: list(schema_parts_text, 'a list of kinds'), until: schema_support_until }, 'a phase'), 'a list of phases'), dist/* minLength */.BpQ(1, 'expected at least one phase'), 
// A line has a handful; a stranger's pull request must not keep a runner busy.
dist/* maxLength */.Ru6(50, 'expected at most 50 phases'));
/** `support`: phases, or tracks of them. */
const support = dist/* pipe */.FsL(object({
    phases: dist/* optional */.lqM(phases),
    tracks: dist/* optional */.lqM(dist/* pipe */.FsL(list(object({ name: schema_parts_text, match: dist/* optional */.lqM(schema_support_match), phases }, 'a track'), 'a list of tracks'), dist/* minLength */.BpQ(1, 'expected at least one track'), dist/* maxLength */.Ru6(100, 'expected at most 100 tracks'))),
    minimum: dist/* optional */.lqM(duration),
    notice: dist/* optional */.lqM(duration),
}), dist/* rawCheck */.H0v(({ dataset, addIssue }) => {
    if (!dataset.typed)
        return;
    if (dataset.value.phases !== undefined && dataset.value.tracks !== undefined) {
        addIssue({
            message: 'phases and tracks exclude each other; put the phases into a track without match',
        });
    }
}));

;// CONCATENATED MODULE: ./build/policy/schema.js







/**
 * The one schema of the policy file: all of policy.md is in it, what comes later is refused by name. The JSON Schema
 * that editors use is generated from it.
 */
const day = grammar(calendar/* parseDay */.Iq);
const end = byType({
    text: grammar((input) => (input === 'never' || input === 'open' ? (0,result.ok)(input) : (0,calendar/* parseDay */.Iq)(input))),
    none: dist/* null */.chJ(),
    what: 'a day, never or open',
});
const flagValue = byType({ flag: flag, text: day, what: 'a day or true' });
const known = record(object({
    name: dist/* optional */.lqM(schema_parts_text),
    released: dist/* optional */.lqM(day),
    track: dist/* optional */.lqM(schema_parts_text),
    flags: dist/* optional */.lqM(record(flagValue, 'a mapping of flags to days or true')),
    end: dist/* optional */.lqM(record(end, 'a mapping of phases to days')),
    why: dist/* optional */.lqM(schema_parts_text),
}, 'a line'), 'a mapping of line ids');
const LATER_SCHEMES = ['pep440', 'maven', 'dpkg', 'rubygems', 'go'];
const scheme = dist/* pipe */.FsL(choice(['semver', ...LATER_SCHEMES]), dist/* check */.z6Y((name) => !LATER_SCHEMES.includes(name), (issue) => `the scheme ${String(issue.input)} ${NOT_YET}; use semver or a format`));
const bumped = byType({
    text: schema_parts_text,
    list: dist/* pipe */.FsL(list(schema_parts_text, 'a list of parts'), dist/* minLength */.BpQ(1, 'expected at least one part')),
    what: 'a part, or a list of parts',
});
const versions = object({
    scheme: dist/* optional */.lqM(scheme),
    format: dist/* optional */.lqM(schema_parts_text),
    tag: dist/* optional */.lqM(schema_parts_text),
    bump: dist/* optional */.lqM(record(bumped, 'a mapping of kinds to parts')),
    initial: dist/* optional */.lqM(schema_parts_text),
    zero: dist/* optional */.lqM(record(schema_parts_text, 'a mapping of kinds to kinds')),
    parts: dist/* optional */.lqM(notYet(record(dist/* looseObject */._H3({})), 'versions.parts')),
    files: dist/* optional */.lqM(notYet(list(object({ path: schema_parts_text, pointer: dist/* optional */.lqM(schema_parts_text) })), 'versions.files')),
});
const LATER_PRESETS = ['otrs', 'elaisa', 'addon'];
const preset = dist/* pipe */.FsL(schema_parts_text, dist/* rawCheck */.H0v(({ dataset, addIssue }) => {
    if (!dataset.typed || dataset.value === 'semver')
        return;
    const name = dataset.value;
    if (LATER_PRESETS.includes(name))
        addIssue({ message: `the preset ${name} ${NOT_YET}; write its keys out` });
    else if (/[./\\]/.test(name))
        addIssue({ message: `extending a file (${name}) ${NOT_YET}; write its keys out` });
    else {
        addIssue({
            message: `unknown preset "${name}"; expected semver${(0,nearest/* didYouMean */.au)(name, ['semver'])}`,
        });
    }
}));
const commits = object({
    convention: dist/* optional */.lqM(choice(['conventional'])),
    kinds: dist/* optional */.lqM(record(schema_parts_text, 'a mapping of commit types to kinds')),
    unknown: dist/* optional */.lqM(choice(['note', 'error', 'patch'])),
    merge: dist/* optional */.lqM(notYet(choice(['squash', 'merge', 'rebase', 'auto']), 'commits.merge')),
});
const branches = list(object({ name: schema_parts_text, line: dist/* optional */.lqM(schema_parts_text), prerelease: dist/* optional */.lqM(schema_parts_text) }, 'a branch: {name: …}'), 'a list of branches');
const cadence = record(object({
    every: grammar((input) => (input === 'any' ? (0,result.ok)(input) : (0,calendar/* parseSpan */.wr)(input))),
    tolerance: dist/* optional */.lqM(notYet(schema_parts_text, 'cadence.*.tolerance')),
}), 'a mapping of kinds to {every: …}');
const monthDay = grammar((input) => /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(input)
    ? (0,result.ok)(input)
    : (0,result/* fault */.D)('bad-day', `"${input}" is no day of a year`, 'write MM-DD'));
const level = choice(rule_ids/* LEVELS */.A_);
/** A rule's level, or a mapping with its level and its options. */
function ruleSetting(options) {
    return byType({
        text: level,
        mapping: object({ level: dist/* optional */.lqM(level), ...options }, 'a level or a mapping'),
        what: `a level (${(0,nearest/* oneOf */.yL)(rule_ids/* LEVELS */.A_)}), or a mapping with level and options`,
    });
}
const plainRule = ruleSetting({});
const rules = object({
    ...Object.fromEntries(rule_ids/* RULE_IDS */.Iu.map((id) => [id, dist/* optional */.lqM(plainRule)])),
    'line-ended': dist/* optional */.lqM(ruleSetting({ ahead: dist/* optional */.lqM(duration) })),
    'commit-convention': dist/* optional */.lqM(ruleSetting({ types: dist/* optional */.lqM(list(schema_parts_text, 'a list of commit types')) })),
    'version-next': dist/* optional */.lqM(ruleSetting({ accept: dist/* optional */.lqM(choice(['exact', 'higher'])) })),
    ...Object.fromEntries(rule_ids/* LATER_RULE_IDS */.Js.map((id) => [id, dist/* optional */.lqM(notYet(plainRule, `the rule ${id}`))])),
});
const approval = object({
    label: dist/* optional */.lqM(schema_parts_text),
    teams: dist/* optional */.lqM(list(schema_parts_text)),
    files: dist/* optional */.lqM(list(schema_parts_text)),
});
const policySchema = object({
    policy: dist/* literal */.euz(1, (issue) => issue.input === undefined
        ? 'missing key "policy"; write policy: 1'
        : 'expected policy: 1, the only version of this format'),
    product: dist/* optional */.lqM(schema_parts_text),
    extends: dist/* optional */.lqM(list(preset, 'a list of presets')),
    timezone: dist/* optional */.lqM(grammar((name) => (0,calendar/* isTimezone */.KJ)(name)
        ? (0,result.ok)(name)
        : (0,result/* fault */.D)('bad-timezone', `"${name}" is no time zone`, 'write an IANA name such as Europe/Berlin'))),
    versions: dist/* optional */.lqM(versions),
    commits: dist/* optional */.lqM(commits),
    branches: dist/* optional */.lqM(branches),
    lines: dist/* optional */.lqM(object({
        by: dist/* optional */.lqM(schema_parts_text),
        order: dist/* optional */.lqM(choice(['version', 'date'])),
        known: dist/* optional */.lqM(known),
    })),
    support: dist/* optional */.lqM(support),
    cadence: dist/* optional */.lqM(cadence),
    rules: dist/* optional */.lqM(rules),
    freeze: dist/* optional */.lqM(notYet(list(object({ from: monthDay, to: monthDay, except: dist/* optional */.lqM(list(schema_parts_text)) })), 'freeze')),
    compatibility: dist/* optional */.lqM(notYet(list(dist/* looseObject */._H3({ checker: schema_parts_text })), 'compatibility')),
    approvals: dist/* optional */.lqM(notYet(record(approval), 'approvals')),
    licenses: dist/* optional */.lqM(notYet(object({
        reach: dist/* optional */.lqM(object({ plain: dist/* optional */.lqM(schema_parts_text), 'upgrade-right': dist/* optional */.lqM(schema_parts_text) })),
        older: dist/* optional */.lqM(choice(['deny', 'allow'])),
        population: dist/* optional */.lqM(schema_parts_text),
        'max-stranded': dist/* optional */.lqM(record(wholeNumber)),
    }), 'licenses')),
    release: dist/* optional */.lqM(notYet(object({
        tag: dist/* optional */.lqM(choice(['annotated', 'signed', 'lightweight'])),
        'github-release': dist/* optional */.lqM(flag),
        pointers: dist/* optional */.lqM(list(schema_parts_text)),
    }), 'release')),
}, 'a policy: a mapping that starts with policy: 1');

;// CONCATENATED MODULE: ./build/policy/load.js








/** Keys that the schema passes over unchecked, since they mean something to JavaScript. */
const UNSEEN = new Set(['__proto__', 'constructor', 'prototype']);
/** A mapping of lines nests at most a few levels; a file of megabytes is no policy. */
const MOST_BYTES = 1_000_000;
const MOST_ALIASES = 1_000;
/**
 * Reads a policy file (YAML 1.2, core schema, so that 2027-04-30 stays text; JSON is YAML too).
 *
 * @param file the name that errors show
 * @throws Problem `policy-invalid` with every mistake, each with its line and column
 */
function loadPolicy(source, file) {
    if (source.length > MOST_BYTES)
        throw (0,problem/* mistake */.RT)('policy-invalid', `${file} has ${source.length} characters, which is no policy`, `keep it below ${MOST_BYTES}`);
    const counter = new yaml_dist/* LineCounter */.HN();
    const tree = (0,yaml_dist/* parseDocument */.Tp)(source.replace(/^\uFEFF/, ''), {
        lineCounter: counter,
        schema: 'core',
        stringKeys: true,
        prettyErrors: false,
    });
    const place = (offset) => {
        const { line, col } = counter.linePos(offset);
        return { line, column: col };
    };
    if (tree.errors.length > 0) {
        throw invalid(file, tree.errors.map((error) => ({
            file,
            ...place(error.pos[0]),
            message: yamlMessage(error.code, error.message),
        })));
    }
    const early = beforeSchema(tree).map(({ offset, message }) => ({ file, ...place(offset), message }));
    if (early.length > 0)
        throw invalid(file, early);
    let raw;
    try {
        raw = tree.toJS({ maxAliasCount: 100 });
    }
    catch (error) {
        throw invalid(file, [
            { file, line: 1, column: 1, message: error instanceof Error ? error.message : String(error) },
        ]);
    }
    const positions = new Positions(tree.contents, place);
    const checked = dist/* safeParse */.xLC(policySchema, raw, { abortEarly: false, abortPipeEarly: false });
    if (!checked.success) {
        const issues = checked.issues.map((issue) => ({ path: pathOf(issue), key: isKeyIssue(issue) }));
        const rest = salvage(raw, issues);
        const deeper = rest === null ? [] : (0,compile/* compilePolicy */.C)((0,presets/* overPresets */.v)(rest)).mistakes;
        throw invalid(file, [
            ...checked.issues.map((issue, index) => ({
                file,
                ...positions.of({ path: issues[index]?.path ?? [], at: issues[index]?.key ? 'key' : 'value' }),
                message: issue.message.replace(IN_QUOTES, (number) => positions.written(issue) ?? number),
            })),
            ...deeper.map((found) => ({ file, ...positions.of(found), message: found.message })),
        ]);
    }
    const document = (0,presets/* overPresets */.v)(raw);
    const compiled = (0,compile/* compilePolicy */.C)(document);
    if (compiled.policy === null) {
        throw invalid(file, compiled.mistakes.map((found) => ({ file, ...positions.of(found), message: found.message })));
    }
    return { document, policy: compiled.policy };
}
/** What neither YAML nor the schema complains of: keys that it passes over, and aliases that lead nowhere or in circles. */
function beforeSchema(tree) {
    const found = [];
    let aliases = 0;
    (0,yaml_dist/* visit */.YR)(tree, {
        Alias(_, alias) {
            const offset = alias.range?.[0] ?? 0;
            aliases += 1;
            if (aliases > MOST_ALIASES) {
                found.push({ offset, message: `expected at most ${MOST_ALIASES} aliases` });
                return yaml_dist/* visit */.YR.BREAK;
            }
            const [from, to] = alias.resolve(tree)?.range ?? [];
            if (from === undefined || to === undefined)
                found.push({ offset, message: `the alias *${alias.source} names no anchor before it` });
            else if (from <= offset && offset < to)
                found.push({ offset, message: `the alias *${alias.source} stands inside what it repeats` });
            return undefined;
        },
        Pair(_, { key }) {
            if ((0,yaml_dist/* isScalar */.jn)(key) && UNSEEN.has(String(key.value)))
                found.push({ offset: key.range?.[0] ?? 0, message: `unknown key "${key.value}"; remove it` });
        },
    });
    return found;
}
function invalid(file, details) {
    const sorted = [...details].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
    const seen = new Set();
    const unique = sorted.filter((detail) => {
        const text = showDetail(detail);
        return !seen.has(text) && seen.add(text);
    });
    const count = unique.length === 1 ? 'a mistake' : `${unique.length} mistakes`;
    return new problem/* Problem */.AF({
        code: 'policy-invalid',
        message: `${file} has ${count}:\n${unique.map((detail) => `  ${showDetail(detail)}`).join('\n')}`,
        remedy: unique.length === 1
            ? 'mend it in the policy file; nothing was judged'
            : 'mend them in the policy file; nothing was judged',
        details: unique,
    });
}
function showDetail({ file, line, column, message }) {
    return `${file}:${line}:${column}: ${message}`;
}
function yamlMessage(code, message) {
    const first = message.split('\n')[0] ?? message;
    if (code === 'DUPLICATE_KEY')
        return 'this key stands here twice; keep one';
    if (code === 'TAB_AS_INDENT')
        return 'a tab indents this line; YAML wants spaces';
    if (code === 'MULTIPLE_DOCS')
        return 'a second document starts here; a policy is one document';
    return `not readable as YAML: ${first}`;
}
/** What a message proposes for a number that lost its quotes. */
const IN_QUOTES = /(?<=write it in quotes: ")[^"]*(?="$)/;
function pathOf(issue) {
    return (issue.path ?? []).map(({ key }) => String(key));
}
/** Whether the mistake is that the key is there at all. */
function isKeyIssue({ message }) {
    return message.startsWith('unknown key') || message.includes(`${NOT_YET}; remove`);
}
/** Finds where a key or a value stands in the file. */
class Positions {
    #root;
    #place;
    constructor(root, place) {
        this.#root = root;
        this.#place = place;
    }
    of({ path, at }) {
        let node = this.#root;
        let key = this.#root;
        for (const step of path) {
            const next = descend(node, step);
            // What a preset says has no place of its own: the nearest key that the file has stands for it.
            if (next === null)
                return this.#at(key);
            key = next.key;
            node = next.value;
        }
        return this.#at(at === 'key' ? key : (node ?? key));
    }
    /** A number as the file has it: 24.10 has become 24.1. */
    written(issue) {
        let node = this.#root;
        for (const step of pathOf(issue))
            node = descend(node, step)?.value;
        return (0,yaml_dist/* isScalar */.jn)(node) ? node.source : undefined;
    }
    #at(node) {
        const range = node?.range;
        return range === undefined || range === null ? { line: 1, column: 1 } : this.#place(range[0]);
    }
}
function descend(node, step) {
    if ((0,yaml_dist/* isMap */.jh)(node)) {
        const pair = node.items.find(({ key }) => (0,yaml_dist/* isScalar */.jn)(key) && String(key.value) === step);
        return pair === undefined ? null : { key: pair.key, value: pair.value };
    }
    if ((0,yaml_dist/* isSeq */.oP)(node)) {
        const item = node.items[Number(step)];
        return item === undefined ? null : { key: item, value: item };
    }
    return null;
}


/***/ })

};
