export const id = 4502;
export const ids = [4502];
export const modules = {

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

/***/ 72112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ unescapedStep),
/* harmony export */   m: () => (/* binding */ escapedStep)
/* harmony export */ });
/** A key as it stands in a JSON Pointer (RFC 6901): `a/b~c` is `a~1b~0c`. */
function escapedStep(key) {
    return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
/** The key that a step of a JSON Pointer stands for. */
function unescapedStep(step) {
    return step.replaceAll('~1', '/').replaceAll('~0', '~');
}


/***/ }),

/***/ 1597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ percentDecoded)
/* harmony export */ });
/** A part of an address without its percent signs; where one of them escapes nothing, the part as it is. */
function percentDecoded(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return part;
    }
}


/***/ }),

/***/ 17642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ SchemaComparer)
});

;// CONCATENATED MODULE: ./build/surfaces/json-schema/candidate.js
/** Two candidates with one cause have the same key. */
function causeOf({ keyword, detail, by, undeclared }) {
    return `${by.id} ${keyword} ${detail} ${undeclared}`;
}
/** Candidates of a part, as seen from the whole. */
function lifted(candidates, step, undeclared = false) {
    return candidates.map((one) => ({
        ...one,
        steps: [step, ...one.steps],
        undeclared: undeclared || one.undeclared,
        inner: one.inner.length === 0 ? one.inner : lifted(one.inner, step),
    }));
}

// EXTERNAL MODULE: ./build/base/mapping.js
var mapping = __webpack_require__(17118);
// EXTERNAL MODULE: ./build/surfaces/json-schema/json.js
var json = __webpack_require__(64352);
;// CONCATENATED MODULE: ./build/surfaces/json-schema/evaluate.js


/** Deeper than this an instance is not looked at: a schema may lead in circles. */
const DEEPEST = 64;
/** What `int32` allows. */
const INT32 = { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 };
/**
 * Whether a value fits a schema, so far as it can be said quickly. It finds and sorts out candidates; what it says is no
 * proof (that is Ajv's).
 */
class Evaluator {
    #budget;
    #patterns;
    #lists = new Map();
    #depth = 0;
    constructor(budget, patterns) {
        this.#budget = budget;
        this.#patterns = patterns;
    }
    equal(a, b) {
        return a === b || (typeof a === 'object' && (0,json/* canonical */.$N)(a) === (0,json/* canonical */.$N)(b));
    }
    accepts(node, value) {
        const { keywords } = node;
        this.#budget.spend();
        if (this.#depth > DEEPEST)
            return null;
        this.#depth += 1;
        try {
            return evaluate_all(Object.keys(keywords), (keyword) => this.keyword(keyword, keywords, value));
        }
        finally {
            this.#depth -= 1;
        }
    }
    /** Whether a value fits what one keyword of a schema says. */
    keyword(keyword, said, value) {
        switch (keyword) {
            case 'never':
                return false;
            case 'unread':
                return null;
            case 'type':
                return (said.type?.has((0,json/* typeOf */.QP)(value)) ||
                    (Number.isInteger(value) && said.type?.has('integer')) ||
                    false);
            case 'enum':
            case 'const':
                return this.#listed(said[keyword] ?? [], value);
            case 'ref':
                return this.accepts(said.ref, value);
            case 'allOf':
                return evaluate_all(said.allOf ?? [], (node) => this.accepts(node, value));
            case 'anyOf':
                return any(said.anyOf ?? [], (node) => this.accepts(node, value));
            case 'oneOf':
                return one((said.oneOf ?? []).map((node) => this.accepts(node, value)));
            case 'not':
                return negated(this.accepts(said.not, value));
            case 'if':
                return this.#condition(said, value);
            case 'then':
            case 'else':
            case 'minContains':
            case 'maxContains':
                return true;
            default:
                if (typeof value === 'number')
                    return ofNumber(keyword, said, value);
                if (typeof value === 'string')
                    return this.#ofText(keyword, said, value);
                if (Array.isArray(value))
                    return this.#ofList(keyword, said, value);
                return (0,mapping/* isMapping */.p)(value) ? this.#ofObject(keyword, said, value) : true;
        }
    }
    #listed(values, value) {
        const known = this.#lists.get(values) ?? new Set(values.map(json/* canonical */.$N));
        this.#lists.set(values, known);
        return known.has((0,json/* canonical */.$N)(value));
    }
    #condition(said, value) {
        const met = this.accepts(said.if, value);
        const then = said.then === undefined ? true : this.accepts(said.then, value);
        const otherwise = said.else === undefined ? true : this.accepts(said.else, value);
        if (met === null)
            return then === otherwise ? then : null;
        return met ? then : otherwise;
    }
    #ofText(keyword, said, value) {
        if (keyword === 'minLength')
            return [...value].length >= (said.minLength ?? 0);
        if (keyword === 'maxLength')
            return [...value].length <= (said.maxLength ?? value.length);
        if (keyword === 'pattern')
            return this.#patterns.matches(said.pattern, value);
        return keyword === 'format' ? this.#patterns.isOfFormat(said.format, value) : true;
    }
    #ofList(keyword, said, value) {
        const { prefixItems = [], items } = said;
        switch (keyword) {
            case 'minItems':
                return value.length >= (said.minItems ?? 0);
            case 'maxItems':
                return value.length <= (said.maxItems ?? value.length);
            case 'uniqueItems':
                return new Set(value.map(json/* canonical */.$N)).size === value.length;
            case 'prefixItems':
                return evaluate_all(prefixItems.slice(0, value.length).entries(), ([index, node]) => this.accepts(node, value[index]));
            case 'items':
                return evaluate_all(value.slice(prefixItems.length), (item) => this.accepts(items, item));
            case 'contains':
                return this.#contains(said, value);
            case 'unevaluatedItems':
                return said.unevaluatedItems?.open ? true : null;
            default:
                return true;
        }
    }
    #contains({ contains, minContains = 1, maxContains = Number.POSITIVE_INFINITY }, value) {
        const found = value.map((item) => this.accepts(contains, item));
        const sure = found.filter((fits) => fits === true).length;
        const most = found.filter((fits) => fits !== false).length;
        if (most < minContains || sure > maxContains)
            return false;
        return sure >= minContains && most <= maxContains ? true : null;
    }
    #ofObject(keyword, said, value) {
        const names = Object.keys(value);
        const has = (name) => Object.hasOwn(value, name);
        switch (keyword) {
            case 'required':
                return (said.required ?? []).every(has);
            case 'minProperties':
                return names.length >= (said.minProperties ?? 0);
            case 'maxProperties':
                return names.length <= (said.maxProperties ?? names.length);
            case 'properties':
                return evaluate_all([...(said.properties ?? [])].filter(([name]) => has(name)), ([name, node]) => this.accepts(node, value[name]));
            case 'patternProperties':
                return evaluate_all([...(said.patternProperties ?? [])], ([pattern, node]) => evaluate_all(names, (name) => either(negated(this.#patterns.matches(pattern, name)), () => this.accepts(node, value[name]))));
            case 'additionalProperties':
                return evaluate_all(names, (name) => either(this.#covered(said, name), () => this.accepts(said.additionalProperties, value[name])));
            case 'propertyNames':
                return evaluate_all(names, (name) => this.accepts(said.propertyNames, name));
            case 'dependentRequired':
                return [...(said.dependentRequired ?? [])].every(([name, others]) => !has(name) || others.every(has));
            case 'dependentSchemas':
                return evaluate_all([...(said.dependentSchemas ?? [])].filter(([name]) => has(name)), ([, node]) => this.accepts(node, value));
            case 'unevaluatedProperties':
                return said.unevaluatedProperties?.open || names.length === 0 ? true : null;
            default:
                return true;
        }
    }
    #covered({ properties, patternProperties }, name) {
        if (properties?.has(name))
            return true;
        return any([...(patternProperties?.keys() ?? [])], (pattern) => this.#patterns.matches(pattern, name));
    }
}
function ofNumber(keyword, said, value) {
    if (keyword === 'minimum')
        return value >= said.minimum;
    if (keyword === 'maximum')
        return value <= said.maximum;
    if (keyword === 'exclusiveMinimum')
        return value > said.exclusiveMinimum;
    if (keyword === 'exclusiveMaximum')
        return value < said.exclusiveMaximum;
    // As Ajv decides it, without a tolerance.
    if (keyword === 'multipleOf')
        return Number.isInteger(value / said.multipleOf);
    if (keyword === 'format')
        return fitsNumberFormat(said.format, value);
    return true;
}
/** The formats of numbers, as ajv-formats has them; a float and a double are any number. */
function fitsNumberFormat(format, value) {
    if (format === 'int32')
        return Number.isInteger(value) && value >= INT32.minimum && value <= INT32.maximum;
    return format !== 'int64' || Number.isInteger(value);
}
function evaluate_all(items, test) {
    let known = true;
    for (const item of items) {
        const one = test(item);
        if (one === false)
            return false;
        if (one === null)
            known = null;
    }
    return known;
}
function any(items, test) {
    return negated(evaluate_all(items, (item) => negated(test(item))));
}
function either(first, second) {
    if (first === true)
        return true;
    const other = second();
    return first === false || other === true ? other : null;
}
function negated(known) {
    return known === null ? null : !known;
}
/** Exactly one of them. */
function one(found) {
    const sure = found.filter((fits) => fits === true).length;
    if (sure > 1)
        return false;
    if (found.includes(null))
        return null;
    return sure === 1;
}

;// CONCATENATED MODULE: ./build/surfaces/json-schema/branch.js

let made = 0;
/** A branch like another one, with what is different. */
function changed(branch, change) {
    made += 1;
    return { ...branch, ...change, id: made };
}
const ALL = {
    values: null,
    integer: false,
    minimum: null,
    maximum: null,
    multiples: [],
    minLength: 0,
    maxLength: Number.POSITIVE_INFINITY,
    patterns: [],
    formats: [],
    minItems: 0,
    maxItems: Number.POSITIVE_INFINITY,
    unique: false,
    minProperties: 0,
    maxProperties: Number.POSITIVE_INFINITY,
    required: new Set(),
    lists: [],
    objects: [],
    names: [],
    nots: [],
    nodes: [],
    choices: [],
    hazy: false,
};
/** Every value there is, a branch a type. */
function everything() {
    return json/* TYPES */.QE.map((type) => changed({ ...ALL, type, id: 0 }, { values: type === 'null' ? [null] : type === 'boolean' ? [false, true] : null }));
}
/** The higher of two lower bounds. */
function above(a, b) {
    if (a === null || b.value > a.value)
        return b;
    return b.value === a.value && b.open ? b : a;
}
/** The lower of two upper bounds. */
function below(a, b) {
    if (a === null || b.value < a.value)
        return b;
    return b.value === a.value && b.open ? b : a;
}
/** The least whole number from a bound on. */
function wholeFrom({ value, open }) {
    const whole = Math.ceil(value);
    return open && whole === value ? whole + 1 : whole;
}
/** The greatest whole number up to a bound. */
function wholeTo({ value, open }) {
    const whole = Math.floor(value);
    return open && whole === value ? whole - 1 : whole;
}
/** What is left of a branch without the values that fit a schema. */
function leavingOut(branch, node) {
    return changed(branch, { nots: [...branch.nots, node] });
}

;// CONCATENATED MODULE: ./build/surfaces/json-schema/evaluated.js
/**
 * @param mode `must`: what is looked at whatever the instance is; `may`: what is looked at for some instance
 */
function evaluatedProperties(said, mode) {
    const names = new Set();
    const patterns = new Set();
    let all = false;
    walk(said, mode, (keywords, own) => {
        for (const name of keywords.properties?.keys() ?? [])
            names.add(name);
        for (const pattern of keywords.patternProperties?.keys() ?? [])
            patterns.add(pattern);
        if (keywords.additionalProperties !== undefined || (!own && keywords.unevaluatedProperties !== undefined))
            all = true;
    });
    return { names, patterns, all };
}
/** How many of the first items, and whether all of them, the keywords of a schema look at. */
function evaluatedItems(said, mode) {
    let first = 0;
    let all = false;
    walk(said, mode, (keywords, own) => {
        first = Math.max(first, keywords.prefixItems?.length ?? 0);
        if (keywords.items !== undefined || (!own && keywords.unevaluatedItems !== undefined))
            all = true;
        if (mode === 'may' && keywords.contains !== undefined)
            all = true;
    });
    return { first, all };
}
function walk(said, mode, visit) {
    const open = [said];
    const seen = new Set();
    const add = (node) => node && open.push(node.keywords);
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (seen.has(next))
            continue;
        seen.add(next);
        visit(next, next === said);
        for (const node of [next.ref, ...(next.allOf ?? [])])
            add(node);
        if (mode === 'must')
            continue;
        for (const node of [...(next.anyOf ?? []), ...(next.oneOf ?? []), next.if, next.then, next.else])
            add(node);
        for (const node of next.dependentSchemas?.values() ?? [])
            add(node);
    }
}

// EXTERNAL MODULE: ./build/surfaces/json-schema/node.js
var json_schema_node = __webpack_require__(92969);
;// CONCATENATED MODULE: ./build/surfaces/json-schema/expand.js





/** So many whole numbers are counted one by one. */
const COUNTABLE = 16;
/** Digits beyond this are not told apart by JSON numbers. */
const SAFE = Number.MAX_SAFE_INTEGER;
/**
 * Takes schemas apart into branches. What it cannot express (what a list contains, what was evaluated) it leaves out and
 * marks the branch as hazy: a branch never has fewer values than the schemas allow.
 */
class Expander {
    #budget;
    #evaluator;
    #known = new Map();
    #folded = new Map();
    #onUnread;
    /** @param onUnread hears of schemas that could not be read */
    constructor(budget, evaluator, onUnread) {
        this.#budget = budget;
        this.#evaluator = evaluator;
        this.#onUnread = onUnread;
    }
    /** The values that fit all of some schemas. */
    expand(nodes) {
        const key = [...new Set(nodes.map(({ id }) => id))].sort((a, b) => a - b).join();
        const known = this.#known.get(key);
        if (known !== undefined)
            return known;
        let branches = everything();
        for (const node of nodes)
            branches = this.#fold(branches, node, new Set());
        this.#known.set(key, branches);
        return branches;
    }
    /** The values of a branch that fit a schema, too. */
    fold(branch, node) {
        const key = `${branch.id} ${node.id}`;
        const known = this.#folded.get(key);
        if (known !== undefined)
            return known;
        const folded = this.#fold([branch], node, new Set());
        this.#folded.set(key, folded);
        return folded;
    }
    #fold(given, node, within) {
        this.#budget.spend(given.length + 1);
        // A schema that comes back to itself without a step into the instance says nothing new.
        if (within.has(node))
            return [...given];
        const inside = new Set([...within, node]);
        const { keywords: said } = node;
        if (said.never)
            return [];
        if (said.unread !== undefined)
            this.#onUnread(node);
        let branches = given
            .filter(({ nodes }) => !nodes.includes(node))
            .flatMap((branch) => {
            const next = plain(branch, node, this.#evaluator);
            return next === null ? [] : [next];
        });
        const done = given.filter(({ nodes }) => nodes.includes(node));
        if (branches.length === 0)
            return done;
        const all = [said.ref, ...(said.allOf ?? []), ...this.#implied(said)].filter((one) => one !== undefined);
        for (const one of all)
            branches = this.#fold(branches, one, inside);
        for (const choice of [said.anyOf, said.oneOf]) {
            if (choice !== undefined)
                branches = this.#choose(branches, choice, choice === said.oneOf, inside);
        }
        if (said.not !== undefined)
            branches = this.#exclude(branches, said.not);
        if (said.if !== undefined)
            branches = this.#condition(branches, said, inside);
        return [...done, ...this.#dependents(branches, inside)];
    }
    /** What follows from properties that are there for certain. */
    #dependents(branches, within) {
        return branches.flatMap((branch) => {
            const due = branch.nodes
                .flatMap(({ keywords }) => [...(keywords.dependentSchemas ?? [])])
                .find(([name, node]) => branch.required.has(name) && !branch.nodes.includes(node) && !within.has(node));
            return due === undefined ? [branch] : this.#dependents(this.#fold([branch], due[1], within), within);
        });
    }
    #choose(branches, choice, exclusive, within) {
        const chosen = choice.flatMap((one) => {
            const others = exclusive ? choice.filter((other) => other !== one) : [];
            return this.#fold(branches, one, within)
                .map((branch) => (others.length === 0 ? branch : this.#without(branch, others)))
                .filter((branch) => branch !== null);
        });
        if (chosen.length <= this.#budget.limits.branches)
            return chosen;
        return branches.map((branch) => changed(branch, { hazy: true, choices: [...branch.choices, choice] }));
    }
    #exclude(branches, not) {
        const { keywords } = not;
        const words = Object.keys(keywords);
        if (words.length === 0)
            return [];
        return branches.flatMap((branch) => {
            if (words.length === 1 && keywords.type?.has(branch.type))
                return [];
            if (words.length === 1 && keywords.type?.has('integer') && branch.integer)
                return [];
            const left = this.#without(branch, [not]);
            return left === null ? [] : [left];
        });
    }
    /** What is left of a branch without the values of some schemas. */
    #without(branch, nots) {
        const values = branch.values?.filter((value) => nots.every((not) => this.#evaluator.accepts(not, value) !== true)) ??
            null;
        return values?.length === 0 ? null : changed(branch, { values, nots: [...branch.nots, ...nots] });
    }
    #condition(branches, said, within) {
        const condition = said.if;
        const met = this.#fold(branches, condition, within);
        const then = said.then === undefined ? met : this.#fold(met, said.then, within);
        const unmet = this.#exclude(branches, condition);
        const otherwise = said.else === undefined ? unmet : this.#fold(unmet, said.else, within);
        const both = [...then, ...otherwise];
        if (both.length <= this.#budget.limits.branches)
            return both;
        return branches.map((branch) => changed(branch, { hazy: true }));
    }
    /** What follows from keywords that look at others: `unevaluatedProperties` is at least an `additionalProperties`. */
    #implied(said) {
        const open = (0,json_schema_node/* madeNode */.mO)({});
        const found = [];
        if (said.unevaluatedItems !== undefined) {
            const { first, all } = evaluatedItems(said, 'may');
            if (!all)
                found.push((0,json_schema_node/* madeNode */.mO)({ prefixItems: Array.from({ length: first }, () => open), items: said.unevaluatedItems }));
        }
        if (said.unevaluatedProperties === undefined)
            return found;
        const { names, patterns, all } = evaluatedProperties(said, 'may');
        if (all)
            return found;
        return [
            ...found,
            (0,json_schema_node/* madeNode */.mO)({
                properties: new Map([...names].map((name) => [name, open])),
                patternProperties: new Map([...patterns].map((pattern) => [pattern, open])),
                additionalProperties: said.unevaluatedProperties,
            }),
        ];
    }
}
/** The keywords of a schema itself, without those that hold other schemas for the same value; null: no value is left. */
function plain(branch, node, evaluator) {
    const { keywords: said } = node;
    const { type } = branch;
    let { integer, values, hazy } = branch;
    if (type === 'array' &&
        said.contains !== undefined &&
        (said.minContains ?? 1) > (said.maxContains ?? Infinity))
        return null;
    if (said.type !== undefined && !said.type.has(type)) {
        if (type !== 'number' || !said.type.has('integer'))
            return null;
        integer = true;
    }
    for (const list of [said.enum, said.const]) {
        if (list === undefined)
            continue;
        const fitting = list.filter((value) => (0,json/* typeOf */.QP)(value) === type);
        const texts = new Set(values === null ? [] : fitting.map(json/* canonical */.$N));
        values = values === null ? fitting : values.filter((value) => texts.has((0,json/* canonical */.$N)(value)));
    }
    hazy ||=
        said.unread !== undefined ||
            (type === 'array' && (said.contains !== undefined || said.unevaluatedItems !== undefined)) ||
            (type === 'object' && (said.dependentSchemas !== undefined || said.unevaluatedProperties !== undefined));
    const next = changed(branch, {
        values,
        integer,
        hazy,
        nodes: [...branch.nodes, node],
        ...ofType(branch, node, integer),
    });
    return counted(next, evaluator);
}
function ofType(branch, node, integer) {
    const { keywords: said } = node;
    if (branch.type === 'number')
        return expand_ofNumber(branch, said, integer);
    if (branch.type === 'string')
        return {
            minLength: Math.max(branch.minLength, said.minLength ?? 0),
            maxLength: Math.min(branch.maxLength, said.maxLength ?? Number.POSITIVE_INFINITY),
            patterns: added(branch.patterns, said.pattern),
            formats: added(branch.formats, said.format),
        };
    if (branch.type === 'array')
        return {
            minItems: Math.max(branch.minItems, said.minItems ?? 0, said.contains ? (said.minContains ?? 1) : 0),
            maxItems: Math.min(branch.maxItems, said.maxItems ?? Number.POSITIVE_INFINITY),
            unique: branch.unique || said.uniqueItems === true,
            lists: said.prefixItems || said.items ? [...branch.lists, node] : branch.lists,
        };
    if (branch.type !== 'object')
        return {};
    const shaped = said.properties || said.patternProperties || said.additionalProperties;
    const required = new Set([...branch.required, ...(said.required ?? [])]);
    return {
        required: withDependents(required, [...branch.nodes, node]),
        minProperties: Math.max(branch.minProperties, said.minProperties ?? 0),
        maxProperties: Math.min(branch.maxProperties, said.maxProperties ?? Number.POSITIVE_INFINITY),
        objects: shaped ? [...branch.objects, node] : branch.objects,
        names: said.propertyNames ? [...branch.names, said.propertyNames] : branch.names,
    };
}
/** What is required, with all that follows from it by `dependentRequired`. */
function withDependents(required, nodes) {
    const rules = nodes.flatMap(({ keywords }) => [...(keywords.dependentRequired ?? [])]);
    for (let size = -1; size !== required.size;) {
        size = required.size;
        for (const [name, others] of rules) {
            if (required.has(name))
                for (const other of others)
                    required.add(other);
        }
    }
    return required;
}
function expand_ofNumber(branch, said, integer) {
    let { minimum, maximum, multiples } = branch;
    if (said.minimum !== undefined)
        minimum = above(minimum, { value: said.minimum, open: false });
    if (said.exclusiveMinimum !== undefined)
        minimum = above(minimum, { value: said.exclusiveMinimum, open: true });
    if (said.maximum !== undefined)
        maximum = below(maximum, { value: said.maximum, open: false });
    if (said.exclusiveMaximum !== undefined)
        maximum = below(maximum, { value: said.exclusiveMaximum, open: true });
    if (said.multipleOf !== undefined && !multiples.includes(said.multipleOf))
        multiples = [...multiples, said.multipleOf];
    const sized = said.format === 'int32' || said.format === 'int64';
    if (said.format === 'int32') {
        minimum = above(minimum, { value: INT32.minimum, open: false });
        maximum = below(maximum, { value: INT32.maximum, open: false });
    }
    const whole = integer || sized || multiples.some((step) => Number.isInteger(step));
    if (whole && minimum !== null && Math.abs(minimum.value) < SAFE)
        minimum = { value: wholeFrom(minimum), open: false };
    if (whole && maximum !== null && Math.abs(maximum.value) < SAFE)
        maximum = { value: wholeTo(maximum), open: false };
    return { minimum, maximum, multiples, integer: whole };
}
/** Counts the values of a branch, where they are few. */
function counted(branch, evaluator) {
    const { minimum, maximum, integer, nodes } = branch;
    let { values } = branch;
    if (values === null && branch.type === 'number' && integer && minimum !== null && maximum !== null) {
        const count = maximum.value - minimum.value + 1;
        if (count <= 0)
            return null;
        if (count <= COUNTABLE)
            values = Array.from({ length: count }, (_, index) => minimum.value + index);
    }
    if (values === null)
        return branch;
    const left = values.filter((value) => nodes.every((node) => evaluator.accepts(node, value) !== false));
    return left.length === 0 ? null : changed(branch, { values: left });
}
function added(list, item) {
    return item === undefined || list.includes(item) ? list : [...list, item];
}

;// CONCATENATED MODULE: ./build/surfaces/json-schema/generate-lists.js

/** Longer lists than this are not made. */
const LONGEST = 2000;
/** An object whose keys may be any: `__proto__` is one like others. */
function fromPairs(pairs) {
    return Object.fromEntries(pairs);
}
/** Makes arrays of a branch. */
class ListBuilder {
    #branch;
    #items;
    #fitting;
    /**
     * @param items values that an index may have
     * @param fitting values that fit a schema
     */
    constructor(branch, items, fitting) {
        this.#branch = branch;
        this.#items = items;
        this.#fitting = fitting;
    }
    of(goal) {
        const { minItems, maxItems } = this.#branch;
        const least = Math.max(minItems, goal.is === 'count' ? goal.least : 0);
        const most = Math.min(maxItems, goal.is === 'count' ? goal.most : Number.POSITIVE_INFINITY);
        if (least > LONGEST)
            return [];
        const lengths = [least, least + 1, least + 2, Math.min(most, least + 4)].filter((length) => length <= most);
        if (goal.is === 'twice')
            return this.#twice(Math.max(2, least));
        const found = [];
        for (const length of new Set(lengths)) {
            for (let variant = 0; variant < 6; variant += 1) {
                const made = this.#made(length, variant);
                if (made !== undefined)
                    found.push(made);
            }
            found.push(...this.#containing(length));
        }
        return found;
    }
    /** A list with a value at an index. */
    holding(index, part, length) {
        const made = this.#made(Math.min(length, LONGEST), 1) ?? [];
        for (let at = 0; at < index; at += 1)
            made[at] ??= this.#items(at)[0] ?? null;
        made[index] = part;
        const { contains } = this.#contains();
        // What it must contain stands behind, where there is room.
        for (const node of contains) {
            const [one] = this.#fitting(node);
            if (one !== undefined && made.length < this.#branch.maxItems)
                made.push(one);
        }
        return made;
    }
    #twice(length) {
        return [0, 1, 2].flatMap((variant) => {
            const made = this.#made(length, variant) ?? [];
            const common = this.#items(0).filter((one) => this.#items(1).some((other) => (0,json/* canonical */.$N)(one) === (0,json/* canonical */.$N)(other)));
            return common.slice(0, 3).map((one) => [one, one, ...made.slice(2)]);
        });
    }
    #made(length, variant) {
        const made = [];
        const seen = new Set();
        for (let index = 0; index < length; index += 1) {
            const values = this.#items(index);
            const start = variant === 0 ? 0 : variant + index;
            const rotated = [
                ...values.slice(start % (values.length || 1)),
                ...values.slice(0, start % (values.length || 1)),
            ];
            const one = this.#branch.unique ? rotated.find((value) => !seen.has((0,json/* canonical */.$N)(value))) : rotated[0];
            if (one === undefined)
                return undefined;
            seen.add((0,json/* canonical */.$N)(one));
            made.push(one);
        }
        return made;
    }
    #contains() {
        return { contains: this.#branch.nodes.flatMap(({ keywords }) => keywords.contains ?? []) };
    }
    /** Lists that hold what they must contain, in the last places. */
    #containing(length) {
        const { contains } = this.#contains();
        if (contains.length === 0 || length === 0)
            return [];
        const made = this.#made(length, 0) ?? Array.from({ length }, () => null);
        return contains.flatMap((node) => {
            const fitting = this.#fitting(node);
            const [first] = fitting;
            if (first === undefined)
                return [];
            return [
                [...made.slice(0, -1), first],
                made.map((_, index) => fitting[index % fitting.length]),
                made.map(() => first),
            ];
        });
    }
}

;// CONCATENATED MODULE: ./build/surfaces/json-schema/generate-numbers.js
/** Numbers of a branch, and those near to some others. */
function numbersOf(branch, near) {
    const { minimum, maximum, integer, multiples } = branch;
    const low = minimum?.value;
    const high = maximum?.value;
    const step = multiples.reduce((product, one) => (product % one === 0 ? product : product * one), integer ? 1 : 0);
    const points = [
        ...near,
        0,
        1,
        -1,
        low ?? 0,
        high ?? 0,
        (low ?? 0) + 1,
        (high ?? 0) - 1,
        0.5,
        1.5,
        2,
        3,
        7,
        10,
        100,
        -10,
    ];
    if (low !== undefined && high !== undefined)
        points.push((low + high) / 2);
    const found = points.flatMap((point) => {
        if (step === 0)
            return [point];
        const at = point / step;
        return [
            Math.floor(at) * step,
            Math.ceil(at) * step,
            (Math.floor(at) + 1) * step,
            (Math.ceil(at) - 1) * step,
        ];
    });
    return [...new Set(found)]
        .map((one) => (Object.is(one, -0) ? 0 : one))
        .filter((one) => Number.isFinite(one));
}

;// CONCATENATED MODULE: ./build/surfaces/json-schema/properties.js
/** All schemas of a property; `declared` where one of them speaks of it more than to let everything pass. */
function propertyNodes(patterns, { objects }, name) {
    const nodes = [];
    let declared = false;
    for (const { keywords } of objects) {
        const own = keywords.properties?.get(name);
        if (own !== undefined)
            nodes.push(own);
        let matched = own !== undefined;
        let certain = true;
        for (const [pattern, node] of keywords.patternProperties ?? []) {
            const matches = patterns.matches(pattern, name);
            if (matches === null)
                certain = false;
            if (!matches)
                continue;
            nodes.push(node);
            matched = true;
        }
        declared ||= matched;
        const rest = keywords.additionalProperties;
        // Where a pattern is not understood, the rest may not be about this name.
        if (matched || !certain || rest === undefined)
            continue;
        nodes.push(rest);
        declared ||= !rest.open;
    }
    return { nodes, declared };
}
/** The names that a branch speaks of, and its patterns. */
function spokenOf(branch) {
    const names = new Set(branch.required);
    const patterns = new Map();
    for (const { keywords } of branch.objects) {
        for (const name of keywords.properties?.keys() ?? [])
            names.add(name);
        for (const [pattern, node] of keywords.patternProperties ?? [])
            patterns.set(pattern, [...(patterns.get(pattern) ?? []), node]);
    }
    return { names, patterns };
}
/** Whether a branch lets no other properties pass than those it speaks of. */
function isClosed({ objects }) {
    return objects.some(({ keywords }) => keywords.additionalProperties?.keywords.never);
}
/** All schemas of an item. */
function itemNodes({ lists }, index) {
    return lists.flatMap(({ keywords }) => keywords.prefixItems?.[index] ?? keywords.items ?? []);
}

;// CONCATENATED MODULE: ./build/surfaces/json-schema/generate.js





/** How deep made instances nest below the place that they are about. */
const generate_DEEPEST = 7;
/** More properties than this are not made up to fill an object. */
const MOST_MADE = 300;
const ANY = { is: 'any' };
/** Makes instances that fit schemas, simple ones first. What it makes is a proposal: Ajv decides. */
class Generator {
    #budget;
    #patterns;
    #evaluator;
    #expander;
    #known = new Map();
    constructor(given) {
        this.#budget = given.budget;
        this.#patterns = given.patterns;
        this.#evaluator = given.evaluator;
        this.#expander = given.expander;
    }
    /** Some values that fit all of some schemas. */
    values(nodes, count, depth = generate_DEEPEST) {
        if (depth <= 0)
            return [];
        const key = `${nodes.map(({ id }) => id).join()} ${count} ${depth}`;
        const known = this.#known.get(key);
        if (known !== undefined)
            return known;
        const branches = [...this.#expander.expand(nodes)].sort((a, b) => ORDER[a.type] - ORDER[b.type]);
        const lists = branches.map((branch) => this.ofBranch(branch, ANY, count, depth));
        // One of each case first.
        const mixed = Array.from({ length: count }).flatMap((_, index) => lists.flatMap((list) => list.slice(index, index + 1)));
        const found = distinct(mixed).slice(0, Math.max(count, branches.length));
        this.#known.set(key, found);
        return found;
    }
    /** Values of a candidate's place that it may be about, with what its schema wants else, and without. */
    aimed(candidate) {
        const { branch, by, keyword, goal, inner } = candidate;
        const near = keyword === 'unread' ? [] : this.#expander.fold(branch, by.without(keyword));
        const found = [
            ...near.slice(0, 4).flatMap((one) => this.ofBranch(one, goal, 12)),
            ...this.ofBranch(branch, goal, 24),
            ...inner
                .filter(({ steps }) => steps.length === 0)
                .flatMap((one) => this.ofBranch(one.branch, one.goal, 6)),
            ...inner.flatMap((one) => this.#around(one)),
        ];
        return distinct(found);
    }
    /** A whole in which a part stands where a step leads. @param context whether it is to fit the second schema elsewhere */
    around({ branch, within, to }, part, context, full) {
        const cases = context ? this.#expander.fold(branch, within) : [branch];
        const [whole = branch] = cases;
        if (to.is === 'item') {
            const builder = this.#list(whole, generate_DEEPEST);
            return builder.holding(to.index, part, Math.max(whole.minItems, to.index + 1));
        }
        const name = to.is === 'name' ? String(part) : to.name;
        const names = [...this.#names(whole, full), name];
        const forced = to.is === 'name' ? new Map() : new Map([[name, part]]);
        return this.#object(whole, names, forced, 0, generate_DEEPEST) ?? fromPairs([[name, part]]);
    }
    ofBranch(branch, goal, count, depth = generate_DEEPEST) {
        this.#budget.spend(2);
        if (goal.is === 'fits') {
            const both = goal.nodes.reduce((cases, node) => cases.flatMap((one) => this.#expander.fold(one, node)).slice(0, 16), [branch]);
            return distinct(both.flatMap((one) => this.ofBranch(one, ANY, count, depth)));
        }
        if (branch.choices.length > 0)
            return [0, 1].flatMap((turn) => this.#chosen(branch, goal, count, depth, turn));
        const values = goal.is === 'values' ? goal.values : branch.values;
        const made = values ?? this.#made(branch, goal, count, depth);
        return distinct(made.filter((value) => branch.nodes.every((node) => this.#evaluator.accepts(node, value) !== false) &&
            branch.nots.every((node) => this.#evaluator.accepts(node, value) !== true))).slice(0, count);
    }
    /** Values of a branch whose alternatives were not taken apart: one alternative of each. */
    #chosen(branch, goal, count, depth, turn) {
        const start = changed(branch, { choices: [] });
        const one = branch.choices.reduce((at, choice) => this.#expander.fold(at, choice[turn % choice.length])[0] ?? at, start);
        return this.ofBranch(one, goal, count, depth);
    }
    #around(candidate) {
        if (candidate.steps.length === 0)
            return [];
        return this.aimed({ ...candidate, inner: [] })
            .slice(0, 4)
            .map((value) => candidate.steps.reduceRight((part, step) => this.around(step, part, false, false), value));
    }
    #made(branch, goal, count, depth) {
        if (branch.type === 'number')
            return numbersOf(branch, goal.is === 'numbers' ? goal.near : []);
        if (branch.type === 'string') {
            const wanted = goal.is === 'text' ? goal.wanted : {};
            return this.#patterns.texts({
                patterns: branch.patterns,
                formats: branch.formats,
                ...wanted,
                least: Math.max(branch.minLength, wanted.least ?? 0),
                most: Math.min(branch.maxLength, wanted.most ?? Number.POSITIVE_INFINITY),
            }, count);
        }
        if (branch.type === 'array')
            return this.#list(branch, depth).of(goal);
        return branch.type === 'object' ? this.#objects(branch, goal, depth) : [];
    }
    #list(branch, depth) {
        return new ListBuilder(branch, (index) => this.values(itemNodes(branch, index), 6, depth - 1), (node) => this.values([node], 3, depth - 1));
    }
    #objects(branch, goal, depth) {
        const found = [];
        for (const full of [false, true]) {
            const names = this.#names(branch, full);
            const wanted = goal.is === 'with' ? [...names, ...goal.names] : names;
            const not = goal.is === 'without' ? goal.name : goal.is === 'with' ? goal.without : undefined;
            const kept = [...new Set(wanted)].filter((name) => name !== not);
            const sized = this.#sized(branch, kept, goal, not);
            for (let variant = 0; variant < 4; variant += 1) {
                const made = this.#object(branch, sized, new Map(), variant, depth);
                if (made !== undefined)
                    found.push(made);
            }
            // Each optional property alone, too: `anyOf` may tell by one.
            if (full && goal.is === 'any' && depth === generate_DEEPEST) {
                for (const name of names.slice(0, 12)) {
                    const made = this.#object(branch, [...branch.required, name], new Map(), 0, depth);
                    if (made !== undefined)
                        found.push(made);
                }
            }
        }
        return found;
    }
    /** The names of an object that holds little, or all that it may. */
    #names(branch, full) {
        const { names } = spokenOf(branch);
        const wanted = full ? [...names].slice(0, 40) : [...branch.required];
        return this.#sized(branch, wanted, ANY, undefined);
    }
    /** Names added, or taken away, until there are enough and not too many. */
    #sized(branch, wanted, goal, not) {
        const least = Math.max(branch.minProperties, goal.is === 'count' ? goal.least : 0);
        const most = Math.min(branch.maxProperties, goal.is === 'count' ? goal.most : Number.POSITIVE_INFINITY);
        const names = new Set(wanted.slice(0, Math.max(most, branch.required.size)));
        if (names.size >= least || least > MOST_MADE)
            return [...names];
        const spoken = spokenOf(branch);
        const own = [...spoken.patterns.keys()].flatMap((pattern) => this.#patterns.texts({ patterns: [pattern], formats: [], least: 0, most: Number.POSITIVE_INFINITY }, 24));
        const invented = Array.from({ length: least + 8 }, (_, index) => `p${index + 1}`);
        const allowed = branch.names
            .flatMap((node) => this.values([node], 24))
            .filter((one) => typeof one === 'string');
        for (const name of [...spoken.names, ...own, ...allowed, ...invented]) {
            if (names.size >= least)
                break;
            if (name !== not && this.#mayBe(branch, name))
                names.add(name);
        }
        return [...names];
    }
    #mayBe(branch, name) {
        const { nodes } = propertyNodes(this.#patterns, branch, name);
        return (nodes.every(({ keywords }) => !keywords.never) &&
            branch.names.every((node) => this.#evaluator.accepts(node, name) !== false));
    }
    /** An object with properties of some names; those that nothing fits are left out. */
    #object(branch, names, forced, variant, depth) {
        const pairs = [];
        for (const name of new Set(names)) {
            if (forced.has(name)) {
                pairs.push([name, forced.get(name)]);
                continue;
            }
            const { nodes } = propertyNodes(this.#patterns, branch, name);
            const values = this.values(nodes, 4, depth - 1);
            if (values.length > 0)
                pairs.push([name, values[variant % values.length]]);
            else if (branch.required.has(name))
                return undefined;
        }
        return fromPairs(pairs);
    }
}
/** What is simplest to read comes first. */
const ORDER = { string: 0, number: 1, boolean: 2, object: 3, array: 4, null: 5 };
function distinct(values) {
    const seen = new Set();
    return values.filter((value) => {
        const text = (0,json/* canonical */.$N)(value);
        return !seen.has(text) && seen.add(text);
    });
}

;// CONCATENATED MODULE: ./build/surfaces/json-schema/contradiction.js

/** Whether the bounds of a branch leave no value, or something that each value must hold cannot be. */
function contradicts(ask, branch) {
    const { type, minimum, maximum } = branch;
    if (type === 'number' && minimum !== null && maximum !== null)
        return (minimum.value > maximum.value || (minimum.value === maximum.value && (minimum.open || maximum.open)));
    if (type === 'string')
        return ask.patterns.none({
            patterns: branch.patterns,
            formats: [],
            least: branch.minLength,
            most: branch.maxLength,
        });
    if (type === 'array')
        return branch.minItems > branch.maxItems || lacksItem(ask, branch);
    if (type !== 'object')
        return false;
    return (Math.max(branch.minProperties, branch.required.size) > branch.maxProperties ||
        [...branch.required].some((name) => ask.isImpossible(propertyNodes(ask.patterns, branch, name).nodes)) ||
        [...branch.required].some((name) => branch.names.some((node) => ask.evaluator.accepts(node, name) === false)));
}
function lacksItem(ask, branch) {
    return Array.from({ length: Math.min(branch.minItems, 8) }).some((_, index) => ask.isImpossible(itemNodes(branch, index)));
}

;// CONCATENATED MODULE: ./build/surfaces/json-schema/words.js

/** A value on a short line. */
function words_short(value) {
    const text = (0,json/* canonical */.$N)(value);
    return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
/** `"a", "b"`: the first of some values. */
function listed(values) {
    return values.slice(0, 5).map(words_short).join(', ') + (values.length > 5 ? ', …' : '');
}
/** `the value "a"`, `the values "a", "b"`. */
function valueWords(values) {
    return `the value${values.length === 1 ? '' : 's'} ${listed(values)}`;
}
/** The values of a branch by their type. */
function typeWords({ type, integer }) {
    if (type === 'null')
        return 'null';
    if (type === 'boolean')
        return 'booleans';
    if (type === 'number')
        return integer ? 'integers' : 'numbers';
    return { string: 'strings', array: 'arrays', object: 'objects' }[type];
}
/** "1 item", "2 items". */
function words_counted(count, one, several) {
    return `${count} ${count === 1 ? one : several}`;
}

;// CONCATENATED MODULE: ./build/surfaces/json-schema/inclusion-lists.js




/** What a schema refuses of a branch of arrays. */
function differLists(ask, branch, by) {
    const { keywords: said } = by;
    const { minItems, maxItems } = branch;
    const found = [];
    if (said.minItems !== undefined && minItems < said.minItems)
        found.push(ask.candidate(branch, by, 'minItems', `arrays of fewer than ${words_counted(said.minItems, 'item', 'items')}`, {
            is: 'count',
            least: minItems,
            most: said.minItems - 1,
        }));
    if (said.maxItems !== undefined && maxItems > said.maxItems)
        found.push(ask.candidate(branch, by, 'maxItems', `arrays of more than ${words_counted(said.maxItems, 'item', 'items')}`, {
            is: 'count',
            least: said.maxItems + 1,
            most: maxItems,
        }));
    if (said.uniqueItems && !branch.unique && maxItems > 1)
        found.push(ask.candidate(branch, by, 'uniqueItems', 'arrays that hold an item twice', { is: 'twice' }));
    found.push(...differItems(ask, branch, by));
    if (said.contains !== undefined)
        found.push(...differContains(ask, branch, by, said.contains));
    return found;
}
/** From which index on a branch says the same of every item. */
function restFrom(branch) {
    return Math.max(0, ...branch.lists.map(({ keywords }) => keywords.prefixItems?.length ?? 0));
}
function differItems(ask, branch, by) {
    const { prefixItems = [], items: rest, unevaluatedItems } = by.keywords;
    const seen = unevaluatedItems === undefined ? null : evaluatedItems(by.keywords, 'must');
    const last = Math.max(prefixItems.length, restFrom(branch), seen?.all ? 0 : (seen?.first ?? 0));
    const found = [];
    for (let index = 0; index <= last && index < branch.maxItems; index += 1) {
        const nodes = itemNodes(branch, index);
        // No item is there, and none after it.
        if (ask.isImpossible(nodes))
            break;
        const step = {
            branch,
            within: by,
            to: { is: 'item', index, every: index === last && prefixItems.length === 0 },
        };
        const own = prefixItems[index] ?? rest;
        if (own !== undefined)
            found.push(...lifted(ask.below(nodes, own), step));
        if (unevaluatedItems !== undefined && seen !== null && !seen.all && index >= seen.first)
            found.push(...lifted(ask.below(nodes, unevaluatedItems), step));
    }
    return found;
}
function differContains(ask, branch, by, contains) {
    const { minContains = 1, maxContains = Number.POSITIVE_INFINITY } = by.keywords;
    // What contains enough of narrower items contains enough of these; what holds few of wider ones holds few of these.
    const own = branch.nodes.map(({ keywords }) => keywords).filter((said) => said.contains !== undefined);
    const narrower = own.filter((said) => ask.below([said.contains], contains).length === 0);
    const wider = own.filter((said) => ask.below([contains], said.contains).length === 0);
    const least = Math.max(0, ...narrower.map((said) => said.minContains ?? 1));
    const most = Math.min(branch.maxItems, ...wider.map((said) => said.maxContains ?? branch.maxItems));
    const found = [];
    // Items that fit anyway.
    const sure = least >= minContains ? least : fitting(ask, branch, contains);
    if (minContains > Math.max(least, sure))
        found.push(ask.candidate(branch, by, 'contains', `arrays that hold too few of the items they must contain`, {
            is: 'count',
            least: branch.minItems,
            most: Math.min(branch.maxItems, branch.minItems + 2),
        }));
    if (maxContains < most)
        found.push(ask.candidate(branch, by, 'maxContains', `arrays that hold more than ${maxContains} of the items they must contain`, {
            is: 'count',
            least: Math.max(branch.minItems, maxContains + 1),
            most: branch.maxItems,
        }));
    return found;
}
/** How many of the first items fit a schema whatever they are. */
function fitting(ask, branch, node) {
    let count = 0;
    for (let index = 0; index < Math.min(branch.minItems, 16); index += 1) {
        if (ask.below(itemNodes(branch, index), node).length === 0)
            count += 1;
    }
    return count;
}

;// CONCATENATED MODULE: ./build/surfaces/json-schema/inclusion-logic.js



/** A property with more values than this is not gone through value by value. */
const MOST_CASES = 24;
/** So many of the things that alternatives refuse are tried. */
const MOST_INNER = 24;
/** What `anyOf` refuses of a branch, and `oneOf`, which wants one alternative only. */
function differAlternatives(ask, branch, by, alternatives, keyword, split = 2) {
    const results = alternatives.map((one) => ask.differBranch(branch, one));
    const fitting = results.flatMap((found, index) => (found.length === 0 ? [index] : []));
    const apart = new Map();
    const isApart = (node) => {
        const known = apart.get(node) ?? ask.isApart(branch, node);
        apart.set(node, known);
        return known;
    };
    const [first] = fitting;
    if (first !== undefined) {
        if (keyword === 'anyOf')
            return [];
        const others = alternatives.filter((node, index) => index !== first && !isApart(node));
        if (others.length === 0)
            return [];
        return others.map((other) => ask.candidate(branch, by, 'oneOf', 'values that fit several alternatives', { is: 'fits', nodes: [alternatives[first], other] }, { detail: 'several' }));
    }
    const cases = split > 0 ? casesOf(ask, branch, alternatives) : null;
    if (cases !== null)
        return cases.flatMap((one) => differAlternatives(ask, one, by, alternatives, keyword, split - 1));
    const near = alternatives.filter((node) => !isApart(node));
    const [only] = near;
    if (only !== undefined && near.length === 1)
        return [...(results[alternatives.indexOf(only)] ?? [])];
    // Alternatives in alternatives are not kept: they would multiply.
    const inner = near
        .flatMap((node) => results[alternatives.indexOf(node)] ?? [])
        .slice(0, MOST_INNER)
        .map((one) => ({ ...one, inner: [] }));
    return [
        ask.candidate(branch, by, keyword, 'values that fit none of the alternatives', { is: 'any' }, { inner }),
    ];
}
/** A branch, value by value of a property that tells alternatives apart; null where there is none. */
function casesOf(ask, branch, alternatives) {
    if (branch.type !== 'object')
        return null;
    for (const name of branch.required) {
        const values = ask.expander
            .expand(propertyNodes(ask.patterns, branch, name).nodes)
            .map((one) => one.values);
        if (values.includes(null))
            continue;
        const all = values.flatMap((some) => some ?? []);
        if (all.length < 2 || all.length > MOST_CASES)
            continue;
        const telling = alternatives.some((node) => all.some((value) => ask.isApart(branch, valued(ask, name, value)) ||
            ask.expander.fold(branch, node).some((both) => differs(ask, both, name, all.length))));
        if (!telling)
            continue;
        return all
            .flatMap((value) => ask.expander.fold(branch, valued(ask, name, value)))
            .filter((one) => !ask.isEmpty(one));
    }
    return null;
}
/** Whether a property has fewer values in a case than it could have. */
function differs(ask, both, name, count) {
    const values = ask.expander.expand(propertyNodes(ask.patterns, both, name).nodes).map((one) => one.values);
    return !values.includes(null) && values.flatMap((some) => some ?? []).length < count;
}
const valuedNodes = new WeakMap();
/** The schema of objects whose property has a value. */
function valued(ask, name, value) {
    const nodes = valuedNodes.get(ask) ?? new Map();
    valuedNodes.set(ask, nodes);
    const key = JSON.stringify([name, value]);
    const node = nodes.get(key) ?? (0,json_schema_node/* madeNode */.mO)({ properties: new Map([[name, (0,json_schema_node/* madeNode */.mO)({ enum: [value] })]]) });
    nodes.set(key, node);
    return node;
}
/** What `then` and `else` refuse, each of the values that it is about. */
function differCondition(ask, branch, said) {
    const condition = said.if;
    const found = [];
    if (said.then !== undefined && !ask.isApart(branch, condition)) {
        for (const met of ask.expander.fold(branch, condition))
            if (!ask.isEmpty(met))
                found.push(...ask.differBranch(met, said.then));
    }
    if (said.else !== undefined && ask.differBranch(branch, condition).length > 0)
        found.push(...ask.differBranch(leavingOut(branch, condition), said.else));
    return found;
}

;// CONCATENATED MODULE: ./build/surfaces/json-schema/inclusion-objects.js





/** What a schema refuses of a branch of objects. */
function differObjects(ask, branch, by) {
    const { keywords: said } = by;
    const found = [];
    for (const name of said.required ?? []) {
        if (!branch.required.has(name))
            found.push(ask.candidate(branch, by, 'required', `objects without ${name}`, { is: 'without', name }, { detail: name }));
    }
    found.push(...differCounts(ask, branch, by));
    for (const [name, node] of said.properties ?? [])
        found.push(...differProperty(ask, branch, by, name, node));
    for (const [pattern, node] of said.patternProperties ?? [])
        found.push(...differPattern(ask, branch, by, pattern, node));
    if (said.additionalProperties !== undefined)
        found.push(...differRest(ask, branch, by, said.additionalProperties, coveredBy(said)));
    if (said.unevaluatedProperties !== undefined) {
        const { names, patterns, all } = evaluatedProperties(said, 'must');
        if (!all)
            found.push(...differRest(ask, branch, by, said.unevaluatedProperties, { names, patterns }));
    }
    if (said.propertyNames !== undefined)
        found.push(...differNames(ask, branch, by, said.propertyNames));
    found.push(...differDependents(ask, branch, by));
    return found;
}
function differProperty(ask, branch, by, name, node) {
    if (node.open)
        return [];
    const { nodes, declared } = propertyNodes(ask.patterns, branch, name);
    if (!declared && ask.undeclared === 'ignore')
        return [];
    if (ask.isImpossible(nodes) || isNamedOut(ask, branch, name) || ask.having(branch, name).length === 0)
        return [];
    const step = { branch, within: by, to: { is: 'property', name, declared: true } };
    return lifted(ask.below(nodes, node), step, !declared);
}
function isNamedOut(ask, branch, name) {
    return branch.names.some((node) => ask.evaluator.accepts(node, name) === false);
}
/** What a schema of all names that match a pattern refuses. */
function differPattern(ask, branch, by, pattern, node) {
    if (node.open)
        return [];
    const spoken = spokenOf(branch);
    const found = [];
    for (const name of spoken.names) {
        if (ask.patterns.matches(pattern, name) !== false)
            found.push(...differProperty(ask, branch, by, name, node));
    }
    const others = [...spoken.patterns.keys()];
    const certain = others.filter((other) => ask.patterns.implies(namesLike(pattern), other) === true);
    const apart = others.every((other) => ask.patterns.disjoint(other, pattern));
    const nodes = certain.flatMap((other) => spoken.patterns.get(other) ?? []);
    if (apart)
        nodes.push(...branch.objects.flatMap(({ keywords }) => keywords.additionalProperties ?? []));
    // Names of several patterns at once, or of none: what is certain of all of them is asked.
    else if (certain.length === 0 && isClosed(branch))
        nodes.push(...closedTo(ask, branch, pattern, spoken.patterns));
    if (ask.isImpossible(nodes))
        return found;
    const declared = certain.length > 0 || nodes.some(({ open }) => !open);
    if (!declared && ask.undeclared === 'ignore')
        return found;
    const [name] = ask.patterns
        .texts({ ...namesLike(pattern) }, 8)
        .filter((one) => !spoken.names.has(one) &&
        ask.patterns.matches(pattern, one) === true &&
        !isNamedOut(ask, branch, one));
    if (name === undefined && ask.patterns.none(namesLike(pattern)))
        return found;
    const step = { branch, within: by, to: { is: 'property', name: name ?? pattern, declared: false } };
    return [...found, ...lifted(ask.below(nodes, node), step, !declared)];
}
/** Of a closed branch: one schema for any name that it lets pass, whichever of its patterns the name matches. */
function closedTo(ask, _branch, pattern, patterns) {
    const meeting = [...patterns]
        .filter(([other]) => !ask.patterns.disjoint(other, pattern))
        .flatMap(([, nodes]) => nodes);
    return meeting.length === 0 ? [] : [(0,json_schema_node/* madeNode */.mO)({ anyOf: meeting })];
}
function namesLike(pattern) {
    return { patterns: [pattern], formats: [], least: 0, most: Number.POSITIVE_INFINITY };
}
function coveredBy({ properties, patternProperties }) {
    return { names: new Set(properties?.keys()), patterns: new Set(patternProperties?.keys()) };
}
/** What a schema of all other properties refuses. */
function differRest(ask, branch, by, node, covered) {
    if (node.open)
        return [];
    const spoken = spokenOf(branch);
    const isCovered = (name) => covered.names.has(name) ||
        [...covered.patterns].reduce((known, pattern) => {
            const matches = ask.patterns.matches(pattern, name);
            return known === true || matches === true ? true : known === null || matches === null ? null : false;
        }, false);
    const found = [];
    for (const name of spoken.names) {
        if (isCovered(name) === true)
            continue;
        found.push(...differProperty(ask, branch, by, name, node));
    }
    for (const [pattern, nodes] of spoken.patterns) {
        if ([...covered.patterns].some((other) => ask.patterns.implies(namesLike(pattern), other) === true))
            continue;
        const name = ask.patterns
            .texts(namesLike(pattern), 12)
            .find((one) => !spoken.names.has(one) && isCovered(one) === false);
        // All that comes to mind is covered: of a pattern's names there may still be others.
        const step = { branch, within: by, to: { is: 'property', name: name ?? pattern, declared: false } };
        if (!ask.isImpossible(nodes))
            found.push(...lifted(ask.below(nodes, node), step));
    }
    const rest = branch.objects.flatMap(({ keywords }) => keywords.additionalProperties ?? []);
    const open = branch.objects.some(({ keywords }) => keywords.additionalProperties === undefined) || rest.length === 0;
    if (branch.maxProperties === 0 || ask.isImpossible(rest))
        return found;
    if (!node.keywords.never && rest.every((one) => one.open) && ask.undeclared === 'ignore')
        return found;
    const name = otherName(ask, branch, spoken, isCovered);
    const step = { branch, within: by, to: { is: 'property', name, declared: false } };
    // Closing an object is a break that every tool knows; a schema for what nobody declared is not.
    return [...found, ...lifted(ask.below(rest, node), step, open && !node.keywords.never)];
}
/** A name that nobody speaks of. */
function otherName(ask, branch, { names, patterns }, isCovered) {
    const own = branch.names.length === 0 ? [] : texts(ask, branch.names);
    const proposed = ['other', 'another', 'x', 'Other', 'other-1', '0', '_', '$', ' ', ...own];
    return (proposed.find((name) => !names.has(name) &&
        isCovered(name) === false &&
        !isNamedOut(ask, branch, name) &&
        [...patterns.keys()].every((pattern) => ask.patterns.matches(pattern, name) === false)) ?? 'other');
}
function differCounts(ask, branch, by) {
    const { minProperties = 0, maxProperties = Number.POSITIVE_INFINITY } = by.keywords;
    const found = [];
    if (minProperties > Math.max(branch.minProperties, branch.required.size))
        found.push(ask.candidate(branch, by, 'minProperties', `objects of fewer than ${words_counted(minProperties, 'property', 'properties')}`, {
            is: 'count',
            least: branch.minProperties,
            most: minProperties - 1,
        }));
    const { names, patterns } = spokenOf(branch);
    const most = isClosed(branch) && patterns.size === 0
        ? [...names].filter((name) => !ask.isImpossible(propertyNodes(ask.patterns, branch, name).nodes)).length
        : Number.POSITIVE_INFINITY;
    if (maxProperties < Math.min(branch.maxProperties, most))
        found.push(ask.candidate(branch, by, 'maxProperties', `objects of more than ${words_counted(maxProperties, 'property', 'properties')}`, {
            is: 'count',
            least: maxProperties + 1,
            most: branch.maxProperties,
        }));
    return found;
}
function differNames(ask, branch, by, node) {
    const { names, patterns } = spokenOf(branch);
    const found = [];
    const refuse = (refused, detail, goal) => found.push(ask.candidate(branch, by, 'propertyNames', refused, { is: 'with', names: goal }, { detail }));
    const closed = isClosed(branch);
    for (const name of names) {
        if (ask.evaluator.accepts(node, name) === true ||
            ask.isImpossible(propertyNodes(ask.patterns, branch, name).nodes))
            continue;
        if (closed)
            refuse(`the property ${name}`, name, [name]);
    }
    if (closed && patterns.size === 0)
        return found;
    const candidates = ask.below([...branch.names, STRING], node);
    if (candidates.length === 0)
        return found;
    const known = texts(ask, branch.names)
        .concat(candidates.flatMap((one) => ask.generator.aimed(one)).filter((one) => typeof one === 'string'))
        .filter((name) => ask.evaluator.accepts(node, name) === false);
    if (known.length > 0 || found.length === 0)
        refuse('properties of other names', '', known.slice(0, 1));
    return found;
}
/** Some texts that fit all of some schemas. */
function texts(ask, nodes) {
    return ask.generator.values([...nodes, STRING], 8).filter((one) => typeof one === 'string');
}
const STRING = (0,json_schema_node/* madeNode */.mO)({ type: new Set(['string']) });
function differDependents(ask, branch, by) {
    const { dependentRequired, dependentSchemas } = by.keywords;
    const found = [];
    for (const [name, others] of dependentRequired ?? []) {
        if (ask.isImpossible(propertyNodes(ask.patterns, branch, name).nodes))
            continue;
        for (const having of ask.having(branch, name)) {
            for (const other of others) {
                if (!having.required.has(other))
                    found.push(ask.candidate(having, by, 'dependentRequired', `objects with ${name} and without ${other}`, { is: 'with', names: [name], without: other }, { detail: `${name} ${other}` }));
            }
        }
    }
    for (const [name, node] of dependentSchemas ?? []) {
        if (ask.isImpossible(propertyNodes(ask.patterns, branch, name).nodes))
            continue;
        for (const having of ask.having(branch, name))
            found.push(...ask.differBranch(having, node));
    }
    return found;
}

;// CONCATENATED MODULE: ./build/surfaces/json-schema/inclusion-scalars.js

/** What the keywords of a schema refuse of a branch that look at the type, at numbers and at texts. */
function differScalars(ask, branch, by) {
    const { keywords: said } = by;
    const { type } = branch;
    if (said.type !== undefined && !said.type.has(type)) {
        const whole = type === 'number' && said.type.has('integer');
        if (!whole)
            return [ask.candidate(branch, by, 'type', typeWords(branch), { is: 'any' })];
        if (!branch.integer)
            return [
                ask.candidate(branch, by, 'type', 'numbers that are not whole', { is: 'numbers', near: [0.5] }),
            ];
    }
    const found = [];
    for (const keyword of ['enum', 'const']) {
        const values = said[keyword];
        if (values !== undefined)
            found.push(ask.candidate(branch, by, keyword, `values other than ${listed(values)}`, { is: 'any' }));
    }
    if (type === 'number')
        found.push(...differNumbers(ask, branch, by));
    if (type === 'string')
        found.push(...differTexts(ask, branch, by));
    return found;
}
function differNumbers(ask, branch, by) {
    const { keywords: said } = by;
    const { minimum: low, maximum: high, integer, multiples } = branch;
    const found = [];
    const refuse = (keyword, refused, near) => found.push(ask.candidate(branch, by, keyword, refused, { is: 'numbers', near }));
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format } = said;
    if (minimum !== undefined && !(low !== null && low.value >= minimum))
        refuse('minimum', `numbers below ${minimum}`, [minimum - 1, minimum - 0.5, minimum - Number.EPSILON]);
    if (exclusiveMinimum !== undefined &&
        !(low !== null && (low.value > exclusiveMinimum || (low.open && low.value === exclusiveMinimum))))
        refuse('exclusiveMinimum', `numbers not above ${exclusiveMinimum}`, [
            exclusiveMinimum,
            exclusiveMinimum - 1,
        ]);
    if (maximum !== undefined && !(high !== null && high.value <= maximum))
        refuse('maximum', `numbers above ${maximum}`, [maximum + 1, maximum + 0.5]);
    if (exclusiveMaximum !== undefined &&
        !(high !== null && (high.value < exclusiveMaximum || (high.open && high.value === exclusiveMaximum))))
        refuse('exclusiveMaximum', `numbers not below ${exclusiveMaximum}`, [
            exclusiveMaximum,
            exclusiveMaximum + 1,
        ]);
    const steps = integer ? [...multiples, 1] : multiples;
    if (multipleOf !== undefined && !steps.some((step) => isMultiple(step, multipleOf)))
        refuse('multipleOf', `numbers that are no multiple of ${multipleOf}`, [
            1,
            multipleOf / 2,
            multipleOf + 1,
            multipleOf * 1.5,
            ...multiples,
        ]);
    if (format === 'int32' || format === 'int64') {
        const edge = 2 ** 31;
        const fits = format === 'int64' || (low !== null && high !== null && low.value >= -edge && high.value < edge);
        if (!integer || !fits)
            refuse('format', `numbers that are no ${format}`, integer ? [edge, -edge - 1] : [0.5, edge, -edge - 1]);
    }
    return found;
}
/** Whether all multiples of one number are multiples of another, as floating point has them: whole numbers only. */
function isMultiple(step, of) {
    if (step === of)
        return true;
    return (Number.isSafeInteger(step) && (Number.isSafeInteger(of) ? step % of === 0 : Number.isInteger(1 / of)));
}
function differTexts(ask, branch, by) {
    const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern, format } = by.keywords;
    const found = [];
    const all = {
        patterns: branch.patterns,
        formats: branch.formats,
        least: branch.minLength,
        most: branch.maxLength,
    };
    if (minLength > branch.minLength && !ask.patterns.none({ ...all, most: minLength - 1 }))
        found.push(ask.candidate(branch, by, 'minLength', `strings shorter than ${words_counted(minLength, 'character', 'characters')}`, {
            is: 'text',
            wanted: { most: Math.min(minLength - 1, branch.maxLength) },
        }));
    if (maxLength < branch.maxLength && !ask.patterns.none({ ...all, least: maxLength + 1 }))
        found.push(ask.candidate(branch, by, 'maxLength', `strings longer than ${words_counted(maxLength, 'character', 'characters')}`, {
            is: 'text',
            wanted: { least: Math.max(maxLength + 1, branch.minLength) },
        }));
    if (pattern !== undefined && ask.patterns.implies(all, pattern) !== true)
        found.push(ask.candidate(branch, by, 'pattern', `strings that do not match ${pattern}`, {
            is: 'text',
            wanted: { notPattern: pattern },
        }));
    if (format !== undefined && !isNumeric(format) && !ask.patterns.impliesFormat(branch.formats, format))
        found.push(ask.candidate(branch, by, 'format', `strings that are not of the format ${format}`, {
            is: 'text',
            wanted: { notFormat: format },
        }));
    return found;
}
/** Formats that look at numbers only: every text is let through. */
function isNumeric(format) {
    return ['int32', 'int64', 'float', 'double'].includes(format);
}

;// CONCATENATED MODULE: ./build/surfaces/json-schema/inclusion-values.js


/** So many values of a list are named one by one. */
const NAMED = 24;
/** Of values that can be counted, each is tried. */
function differValues(ask, branch, by, values) {
    const { keywords: said } = by;
    const own = Object.keys(said).filter((keyword) => keyword !== 'ref' && keyword !== 'allOf');
    const refusals = values.flatMap((value) => own
        .filter((keyword) => ask.evaluator.keyword(keyword, said, value) !== true)
        .map((keyword) => ({ keyword, value })));
    return own.flatMap((keyword) => {
        const refused = refusals.filter((one) => one.keyword === keyword).map(({ value }) => value);
        if (refused.length === 0 || keyword === 'unread')
            return [];
        // All of a type is one difference; of values, each is one.
        const whole = keyword !== 'enum' && keyword !== 'const' && refused.length === values.length;
        if (whole || refused.length > NAMED) {
            const what = keyword === 'type' ? typeWords(branch) : valueWords(refused);
            return [ask.candidate(branch, by, keyword, what, { is: 'values', values: refused })];
        }
        return refused.map((value) => ask.candidate(branch, by, keyword, valueWords([value]), { is: 'values', values: [value] }, {
            detail: (0,json/* canonical */.$N)(value),
        }));
    });
}

;// CONCATENATED MODULE: ./build/surfaces/json-schema/limits.js
const LIMITS = { steps: 400_000, depth: 48, branches: 256, tries: 160 };
/** The work was too much; what was not compared then is said by name. */
class LimitReached extends Error {
    name = 'LimitReached';
}
/** Counts work down to its limit. */
class Budget {
    limits;
    #left;
    constructor(limits) {
        this.limits = limits;
        this.#left = limits.steps;
    }
    /** @throws LimitReached */
    spend(steps = 1) {
        this.#left -= steps;
        if (this.#left < 0)
            throw new LimitReached(`it takes more than ${this.limits.steps} steps`);
    }
}

;// CONCATENATED MODULE: ./build/surfaces/json-schema/inclusion.js










/**
 * Whether every value of one schema fits another one. It finds what may be refused. An empty list is an answer: nothing
 * is. Cycles are assumed to hold while they are looked at, which is right for values that end.
 */
class Inclusion {
    budget;
    patterns;
    evaluator;
    expander;
    generator;
    undeclared;
    #onUnread;
    #known = new Map();
    #open = new Map();
    #empty = new Map();
    #impossible = new Map();
    #same = new Map();
    /** How deep in the instance. */
    #depth = 0;
    /** The outermost pair whose assumption was used, by its place in #open. */
    #leaned = Number.POSITIVE_INFINITY;
    /** Above zero while something is asked whose "yes" would hide values: no assumption counts there. */
    #strict = 0;
    constructor(given) {
        this.budget = given.budget;
        this.patterns = given.patterns;
        this.evaluator = given.evaluator;
        this.expander = given.expander;
        this.generator = given.generator;
        this.undeclared = given.undeclared;
        this.#onUnread = given.onUnread;
    }
    /** What a schema may refuse of values that fit all of some others. */
    differ(nodes, by) {
        return inclusion_distinct(this.expander
            .expand(nodes)
            .filter((branch) => !this.isEmpty(branch))
            .flatMap((branch) => this.differBranch(branch, by)));
    }
    /** {@link differ} one step further in an instance. */
    below(nodes, by) {
        this.#depth += 1;
        try {
            if (this.#depth > this.budget.limits.depth)
                throw new LimitReached(`instances nest deeper than ${this.budget.limits.depth} levels`);
            return this.differ(nodes, by);
        }
        finally {
            this.#depth -= 1;
        }
    }
    differBranch(branch, by) {
        this.budget.spend(4);
        const { keywords } = by;
        if (keywords.unread !== undefined)
            this.#onUnread(by);
        if (branch.nodes.some((node) => this.isSame(node, by)))
            return [];
        const key = `${branch.id} ${by.id}`;
        const known = this.#known.get(key);
        if (known !== undefined)
            return known;
        const open = this.#open.get(key);
        if (open !== undefined)
            return this.#assumed(key, open, branch, by);
        const place = this.#open.size;
        const before = this.#leaned;
        this.#leaned = Number.POSITIVE_INFINITY;
        this.#open.set(key, { depth: this.#depth });
        try {
            const compared = inclusion_distinct(this.#compare(branch, by, keywords));
            this.budget.spend(compared.length);
            const found = compared.length > 0 && this.#fitsByChoice(branch, by) ? [] : compared;
            if (this.#leaned >= place)
                this.#known.set(key, found);
            return found;
        }
        finally {
            this.#open.delete(key);
            this.#leaned = Math.min(before, this.#leaned >= place ? Number.POSITIVE_INFINITY : this.#leaned);
        }
    }
    /** Whether it is certain that no value is in a branch. */
    isEmpty(branch) {
        if (branch.values !== null)
            return branch.values.length === 0;
        const known = this.#empty.get(branch) ?? this.#isEmpty(branch);
        this.#empty.set(branch, known);
        return known;
    }
    #isEmpty(branch) {
        this.budget.spend(4);
        return (contradicts(this, branch) ||
            branch.nots.some((not) => this.#strictly(() => this.differBranch(this.#bare(branch), not).length === 0)));
    }
    /** Whether it is certain that no value of a branch fits a schema. */
    isApart(branch, node) {
        if (branch.nots.includes(node) || branch.nots.some((not) => this.isSame(not, node)))
            return true;
        return this.expander.fold(branch, node).every((both) => this.isEmpty(both) ||
            // What is left fits one of the schemas that the branch leaves out.
            branch.nots.some((not) => this.#strictly(() => this.differBranch(this.#bare(both), not).length === 0)));
    }
    /** Whether no value fits all of some schemas. */
    isImpossible(nodes) {
        if (this.#depth >= this.budget.limits.depth)
            return false;
        const key = `impossible ${nodes.map(({ id }) => id).join()}`;
        // In a cycle: not certain.
        if (this.#open.has(key))
            return false;
        const known = this.#impossible.get(key);
        if (known !== undefined)
            return known;
        this.budget.spend(4);
        this.#open.set(key, { depth: this.#depth });
        this.#depth += 1;
        try {
            const impossible = this.expander.expand(nodes).every((branch) => this.isEmpty(branch));
            this.#impossible.set(key, impossible);
            return impossible;
        }
        finally {
            this.#depth -= 1;
            this.#open.delete(key);
        }
    }
    /** A branch whose values have a property. */
    having(branch, name) {
        if (branch.required.has(name))
            return [branch];
        // Only what looks at other properties can rule one out that its own schemas allow.
        const all = this.expander.fold(branch, this.#requiring(name));
        return branch.hazy || branch.maxProperties < Number.POSITIVE_INFINITY
            ? all.filter((one) => !this.isEmpty(one))
            : all;
    }
    candidate(branch, by, keyword, refused, goal, more = {}) {
        return {
            keyword,
            detail: more.detail ?? '',
            by,
            branch,
            steps: [],
            goal,
            refused,
            undeclared: false,
            inner: more.inner ?? [],
        };
    }
    #bares = new Map();
    /** A branch without what it leaves out: asking of that would lead in circles. */
    #bare(branch) {
        if (branch.nots.length === 0)
            return branch;
        const bare = this.#bares.get(branch) ?? changed(branch, { nots: [] });
        this.#bares.set(branch, bare);
        return bare;
    }
    #requirings = new Map();
    #requiring(name) {
        const node = this.#requirings.get(name) ?? (0,json_schema_node/* madeNode */.mO)({ required: [name] });
        this.#requirings.set(name, node);
        return node;
    }
    /** Whether all values fit a schema, alternative by alternative of one choice that was not taken apart. */
    #fitsByChoice(branch, by) {
        if (branch.choices.length === 0)
            return false;
        const whole = changed(branch, { choices: [] });
        return branch.choices.some((choice) => choice
            .flatMap((one) => this.expander.fold(whole, one))
            .every((one) => this.isEmpty(one) || this.differBranch(one, by).length === 0));
    }
    #compare(branch, by, said) {
        const found = [];
        const inPlace = [said.ref, ...(said.allOf ?? [])].filter((node) => node !== undefined);
        for (const node of inPlace)
            found.push(...this.differBranch(branch, node));
        if (branch.values !== null)
            return [...found, ...differValues(this, branch, by, branch.values)];
        if (said.never)
            return [this.candidate(branch, by, 'never', 'any value', { is: 'any' })];
        found.push(...differScalars(this, branch, by));
        // What is of another type altogether needs no further word.
        if (found.some(({ keyword, steps }) => keyword === 'type' && steps.length === 0))
            return found;
        if (branch.type === 'array')
            found.push(...differLists(this, branch, by));
        if (branch.type === 'object')
            found.push(...differObjects(this, branch, by));
        if (said.anyOf !== undefined)
            found.push(...differAlternatives(this, branch, by, said.anyOf, 'anyOf'));
        if (said.oneOf !== undefined)
            found.push(...differAlternatives(this, branch, by, said.oneOf, 'oneOf'));
        if (said.not !== undefined && !this.isApart(branch, said.not))
            found.push(this.candidate(branch, by, 'not', 'values that fit the schema under not', {
                is: 'fits',
                nodes: [said.not],
            }));
        if (said.if !== undefined)
            found.push(...differCondition(this, branch, said));
        return found;
    }
    #assumed(key, { depth }, branch, by) {
        this.#leaned = Math.min(this.#leaned, [...this.#open.keys()].indexOf(key));
        // Back at the same value without a step into it, or where an assumption must not count: not known.
        if (depth === this.#depth || this.#strict > 0)
            return [
                this.candidate(branch, by, 'ref', 'values of a schema that leads back to itself', { is: 'any' }),
            ];
        return [];
    }
    #strictly(ask) {
        this.#strict += 1;
        try {
            return ask();
        }
        finally {
            this.#strict -= 1;
        }
    }
    isSame(a, b) {
        const key = `${a.id} ${b.id}`;
        const known = this.#same.get(key);
        if (known !== undefined)
            return known;
        const same = (0,json_schema_node/* sameSchema */.Go)(a, b);
        this.#same.set(key, same);
        return same;
    }
}
/** One candidate a cause and case. */
function inclusion_distinct(candidates) {
    const seen = new Set();
    return candidates.filter((one) => {
        const key = `${causeOf(one)} ${one.branch.id}`;
        return !seen.has(key) && seen.add(key);
    });
}

// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(52210);
// EXTERNAL MODULE: ./node_modules/ajv/package.json
var ajv_package = __webpack_require__(68039);
// EXTERNAL MODULE: ./node_modules/ajv-formats/dist/formats.js
var formats = __webpack_require__(10779);
// EXTERNAL MODULE: ./build/surfaces/json-schema/patterns.js + 2 modules
var json_schema_patterns = __webpack_require__(48902);
;// CONCATENATED MODULE: ./build/surfaces/json-schema/judge.js






/** The tool that judges every proof. */
const JUDGE = `Ajv ${ajv_package/* version */.rE}`;
/** Deeper than this, a schema is written as a reference: neither we nor Ajv are to run out of stack. */
const INLINE = 24;
/** Steps of automata for all that one schema is asked. */
const JUDGED = 20_000_000;
/** So often Ajv may run out of stack under one schema, each time after milliseconds: it leads back to itself in place. */
const MOST_OVERFLOWS = 4;
class Unjudged extends Error {
}
/** Whether an instance fits a schema, by Ajv. */
class Judge {
    #validate;
    #node;
    #usual = null;
    #overflows = 0;
    constructor(node) {
        this.#node = node;
        this.#validate = compiled(node, true);
    }
    /** Whether Ajv says the same when it stops at the first error, as most programs have it: the two ways differ at times. */
    agrees(instance, valid) {
        this.#usual ??= compiled(this.#node, false);
        try {
            return this.#usual?.(instance) === valid;
        }
        catch {
            return false;
        }
    }
    verdict(instance) {
        if (this.#validate === null || this.#overflows >= MOST_OVERFLOWS)
            return null;
        try {
            if (this.#validate(instance))
                return { valid: true };
            return { valid: false, errors: this.#validate.errors ?? [] };
        }
        catch (error) {
            // A part that could not be read, a stack that is too small, or a fault in what Ajv made of it: no verdict.
            if (error instanceof RangeError)
                this.#overflows += 1;
            return null;
        }
    }
}
function compiled(node, allErrors) {
    const patterns = new json_schema_patterns/* Patterns */.gE(new Budget({ ...LIMITS, steps: JUDGED }));
    const ajv = new _2020.Ajv2020({
        allErrors,
        strict: false,
        validateSchema: false,
        meta: false,
        logger: false,
        formats: formats/* fullFormats */.U9,
        code: {
            // Each is asked a few times only: making its code smaller costs more than it saves.
            optimize: false,
            regExp: Object.assign((pattern) => tester(pattern, patterns), { code: 'new RegExp' }),
        },
    });
    ajv.addKeyword({
        keyword: 'unjudged',
        validate: () => {
            throw new Unjudged();
        },
    });
    try {
        return ajv.compile(schemaText(node));
    }
    catch {
        // Stack or memory: nothing can be proven with it.
        return null;
    }
}
/** A pattern that is tested by JavaScript where that ends in time, else by an automaton, else not at all. */
function tester(pattern, patterns) {
    const native = (0,json_schema_patterns/* nativePattern */.c9)(pattern);
    if (native !== null)
        return native;
    const test = (text) => {
        const known = patterns.matches(pattern, text);
        if (known === null)
            throw new Unjudged();
        return known;
    };
    return { test };
}
/** A schema with all that it refers to as one document of 2020-12. */
function schemaText(root) {
    const defs = new Map();
    const waiting = [root];
    const refer = (node) => {
        if (!defs.has(node)) {
            defs.set(node, {});
            waiting.push(node);
        }
        return { $ref: `#/$defs/s${node.id}` };
    };
    defs.set(root, {});
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
        Object.assign(defs.get(next), written(next.keywords, 0, refer));
    return {
        $ref: `#/$defs/s${root.id}`,
        $defs: Object.fromEntries([...defs].map(([{ id }, schema]) => [`s${id}`, schema])),
    };
}
function written(said, depth, refer) {
    const one = (node) => node.keywords.never ? false : depth >= INLINE ? refer(node) : written(node.keywords, depth + 1, refer);
    const schema = {};
    for (const [keyword, value] of Object.entries(said)) {
        if (keyword === 'never')
            schema.not = {};
        else if (keyword === 'unread')
            schema.unjudged = true;
        else if (keyword === 'ref')
            Object.assign(schema, refer(value));
        else if (keyword === 'const')
            schema.const = value[0];
        else if (keyword === 'type')
            schema.type = [...value];
        else if (keyword === 'format')
            Object.assign(schema, (0,json_schema_patterns/* isKnownFormat */.RZ)(value) ? { format: value } : {});
        else
            schema[keyword] = plainOf(value, one);
    }
    if (said.unread !== undefined)
        delete schema.type;
    return schema;
}
function plainOf(value, one) {
    if (value instanceof Map)
        return Object.fromEntries([...value].map(([key, item]) => [key, plainOf(item, one)]));
    if (Array.isArray(value))
        return value.map((item) => plainOf(item, one));
    if (value instanceof json_schema_node/* SchemaNode */.gO)
        return one(value);
    return value;
}

;// CONCATENATED MODULE: ./build/surfaces/json-schema/told.js
/** Names that need no quotes in a path. */
const PLAIN = /^[\p{L}_$][\p{L}\p{N}_$-]*$/u;
/** Where in an instance a candidate is, as users read it: `name`, `items[].id`, `labels.*`. */
function instancePath({ steps, keyword, detail }) {
    let path = '';
    for (const { to } of steps) {
        if (to.is === 'item')
            path += to.every ? '[]' : `[${to.index}]`;
        else if (to.is === 'property')
            path = joined(path, to.declared ? to.name : '*');
    }
    if (keyword === 'required')
        path = joined(path, detail);
    return path;
}
function joined(path, name) {
    if (name !== '*' && !PLAIN.test(name))
        return `${path}[${JSON.stringify(name)}]`;
    return path === '' ? name : `${path}.${name}`;
}
/** The keyword of candidates with one cause, what is refused, and what tells it from others there. */
function wordOf(group) {
    const { keyword, refused, steps, by, detail } = group[0];
    const last = steps.at(-1);
    if (keyword === 'never' && last !== undefined) {
        const { additionalProperties, unevaluatedProperties, unevaluatedItems, items } = last.within.keywords;
        const what = last.to.is === 'item'
            ? 'arrays with more items'
            : last.to.is === 'property' && last.to.declared
                ? `the property ${last.to.name}`
                : 'properties that are not declared';
        const words = { additionalProperties, unevaluatedProperties, unevaluatedItems, items };
        const word = Object.entries(words).find(([, node]) => node === by)?.[0] ?? 'properties';
        return { keyword: word, refused: what, detail: '' };
    }
    if (keyword === 'type' && new Set(group.map((one) => one.refused)).size > 1) {
        const types = [...(by.keywords.type ?? [])].join(' or ');
        return { keyword, refused: `values of other types than ${types}`, detail };
    }
    return { keyword, refused, detail: keyword === 'required' ? '' : detail };
}

// EXTERNAL MODULE: ./build/base/json-pointer.js
var json_pointer = __webpack_require__(72112);
;// CONCATENATED MODULE: ./build/surfaces/json-schema/witness.js


/** What Ajv reports for a keyword that it knows under another name. */
const REPORTED = {
    never: [
        'false schema',
        'not',
        'additionalProperties',
        'unevaluatedProperties',
        'unevaluatedItems',
        'items',
        'additionalItems',
    ],
    maxContains: ['contains'],
    contains: ['contains'],
    propertyNames: ['propertyNames'],
};
/** Errors that only say that something further in is wrong. */
const OUTER = new Set(['anyOf', 'oneOf', 'if', 'propertyNames', 'contains', 'allOf']);
/** Looks for an instance that is refused because of a candidate; the first that is refused for it alone, else any. */
function witnessOf(candidate, tools) {
    const { generator, budget, old, next } = tools;
    let second = null;
    let tries = 0;
    const tried = new Set();
    for (const part of generator.aimed(candidate)) {
        for (const [context, full] of [
            [true, false],
            [false, false],
            [true, true],
            [false, true],
        ]) {
            const instance = candidate.steps.reduceRight((inner, step) => generator.around(step, inner, context, full), part);
            const text = (0,json/* canonical */.$N)(instance);
            if (tried.has(text))
                continue;
            tried.add(text);
            tries += 1;
            if (tries > budget.limits.tries)
                return second;
            budget.spend(20);
            const refused = next.verdict(instance);
            if (refused === null || refused.valid || old.verdict(instance)?.valid !== true)
                continue;
            const place = placeOf(candidate, instance);
            const own = refused.errors.filter((error) => isAbout(error, candidate, place));
            const [first] = own;
            if (first === undefined || !old.agrees(instance, true) || !next.agrees(instance, false))
                continue;
            const alone = refused.errors.every((error) => own.includes(error) || error.instancePath.startsWith(place) || isOuter(error, place));
            const witness = { instance, said: sentence(first), alone };
            if (alone)
                return witness;
            second ??= witness;
        }
    }
    return second;
}
/** Where a candidate is in an instance, as a JSON pointer. */
function placeOf({ steps }, instance) {
    let at = instance;
    let place = '';
    for (const { to } of steps) {
        if (to.is === 'name')
            break;
        const key = to.is === 'item' ? to.index : to.name;
        place += `/${(0,json_pointer/* escapedStep */.m)(String(key))}`;
        at = at?.[key];
    }
    return place;
}
function isAbout({ keyword, instancePath, params }, candidate, place) {
    const { keyword: own, detail } = candidate;
    if (own === 'required' || own === 'dependentRequired')
        return (instancePath === place &&
            keyword === own &&
            (own !== 'required' || params.missingProperty === detail));
    if (!(REPORTED[own] ?? [own]).includes(keyword))
        return false;
    if (instancePath === place)
        return true;
    // Ajv reports a property that must not be there at its object.
    return own === 'never' && instancePath === place.slice(0, place.lastIndexOf('/'));
}
function isOuter({ keyword, instancePath }, place) {
    return OUTER.has(keyword) && place.startsWith(instancePath);
}
/** `/name must be string`: what Ajv says, on one line. */
function sentence({ instancePath, message = 'is refused', params }) {
    const { additionalProperty, allowedValues } = params;
    const more = additionalProperty !== undefined
        ? `: ${JSON.stringify(additionalProperty)}`
        : allowedValues !== undefined && allowedValues.length <= 8
            ? `: ${allowedValues.map((value) => JSON.stringify(value)).join(', ')}`
            : '';
    return `${instancePath === '' ? 'it' : instancePath} ${message}${more}`;
}

;// CONCATENATED MODULE: ./build/surfaces/json-schema/included.js










class SchemaComparer {
    #options;
    #judges = new Map();
    constructor(options = {}) {
        this.#options = options;
    }
    /** Whether all that is valid under `a` is valid under `b`. */
    included(a, b) {
        const limits = { ...LIMITS, ...this.#options.limits };
        const unknown = new Map();
        const note = (schema, reason) => unknown.set(`${schema} ${reason}`, { schema, reason });
        const onUnread = (node) => {
            for (const reason of node.keywords.unread ?? [])
                note(node.pointer, reason);
        };
        const budget = new Budget(limits);
        const patterns = new json_schema_patterns/* Patterns */.gE(budget);
        const evaluator = new Evaluator(budget, patterns);
        const expander = new Expander(budget, evaluator, onUnread);
        const generator = new Generator({ budget, patterns, evaluator, expander });
        const inclusion = new Inclusion({
            budget,
            patterns,
            evaluator,
            expander,
            generator,
            undeclared: this.#options.undeclared ?? 'count',
            onUnread,
        });
        const breaks = [];
        try {
            const causes = new Map();
            for (const one of inclusion.differ([a], b))
                causes.set(causeOf(one), [...(causes.get(causeOf(one)) ?? []), one]);
            for (const group of causes.values()) {
                if (group[0]?.keyword === 'ref') {
                    note(group[0].by.pointer, 'it leads back to itself without a step into the instance');
                    continue;
                }
                if (this.#options.only?.has(group[0].keyword) === false)
                    continue;
                const witness = this.#witness(group, { a, b, budget: new Budget(limits), generator });
                breaks.push(broken(group, witness));
            }
        }
        catch (error) {
            if (!(error instanceof LimitReached || error instanceof RangeError))
                throw error;
            note(b.pointer, error instanceof LimitReached ? error.message : 'it nests too deep');
        }
        return { breaks, unknown: [...unknown.values()] };
    }
    /** The first instance that proves one of several candidates with one cause; one that is refused for it alone first. */
    #witness(group, given) {
        const { a, b, budget, generator } = given;
        const old = this.#judge(a);
        const next = this.#judge(b);
        let found = null;
        for (const candidate of group.slice(0, 12)) {
            const witness = witnessOf(candidate, { generator, budget, old, next });
            if (witness?.alone)
                return witness;
            found ??= witness;
        }
        return found;
    }
    #judge(node) {
        const judge = this.#judges.get(node) ?? new Judge(node);
        this.#judges.set(node, judge);
        return judge;
    }
}
function broken(group, witness) {
    const candidate = group[0];
    const { by, undeclared } = candidate;
    return {
        ...wordOf(group),
        at: instancePath(candidate),
        schema: by.pointer,
        undeclared,
        grade: witness === null || undeclared ? 'likely' : 'proven',
        proof: witness === null ? null : { ...witness, by: JUDGE },
    };
}


/***/ }),

/***/ 64352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   QE: () => (/* binding */ TYPES),
/* harmony export */   QP: () => (/* binding */ typeOf)
/* harmony export */ });
/** The types of JSON; `integer` is a number that is whole. */
const TYPES = ['null', 'boolean', 'number', 'string', 'array', 'object'];
/** The type of a value; undefined for what JSON does not have. */
function typeOf(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'array';
    const type = typeof value;
    return type === 'boolean' || type === 'number' || type === 'string' || type === 'object' ? type : undefined;
}
/** A value as text that is the same for equal values: keys are sorted, 1.0 is 1. */
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join(',')}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value) ?? 'null';
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`;
}


/***/ }),

/***/ 92969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Go: () => (/* binding */ sameSchema),
/* harmony export */   gO: () => (/* binding */ SchemaNode),
/* harmony export */   mO: () => (/* binding */ madeNode)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64352);

let made = 0;
/** A schema in its place; what it says is read when it is asked for, so that cycles and huge documents cost nothing. */
class SchemaNode {
    /** Tells nodes of one run apart; says nothing else. */
    id;
    /** Where it stands, as a JSON pointer, after the address of its document where that is not the first one. */
    pointer;
    #read;
    #keywords = null;
    constructor(pointer, read) {
        made += 1;
        this.id = made;
        this.pointer = pointer;
        this.#read = read;
    }
    get keywords() {
        this.#keywords ??= this.#read();
        return this.#keywords;
    }
    /** Whether it says nothing: everything fits it. */
    get open() {
        return Object.keys(this.keywords).length === 0;
    }
    /** The same schema without one of its keywords. */
    without(keyword) {
        return new SchemaNode(this.pointer, () => {
            const { [keyword]: _, ...rest } = this.keywords;
            return rest;
        });
    }
}
/** A schema that stands in no document. */
function madeNode(keywords) {
    return new SchemaNode('', () => keywords);
}
/**
 * Whether two schemas say the same, keyword by keyword, references followed. False where one of them could not be read.
 *
 * @param assumed pairs that are being compared further out: a cycle that finds no difference has none
 */
function sameSchema(a, b, assumed = new Set()) {
    const one = a.keywords;
    const other = b.keywords;
    if (one.unread !== undefined || other.unread !== undefined)
        return false;
    if (a === b && assumed.size === 0)
        return readable(a, new Set());
    const pair = `${a.id}=${b.id}`;
    if (assumed.has(pair))
        return true;
    // Deeper than this the comparison itself decides, with its own limit.
    if (assumed.size > 2000)
        return false;
    assumed.add(pair);
    const names = Object.keys(one);
    return (names.length === Object.keys(other).length &&
        names.every((name) => sameValue(one[name], other[name], assumed)));
}
function sameValue(a, b, assumed) {
    if (a instanceof SchemaNode)
        return b instanceof SchemaNode && sameSchema(a, b, assumed);
    if (a instanceof Set)
        return b instanceof Set && a.size === b.size && [...a].every((item) => b.has(item));
    if (a instanceof Map)
        return (b instanceof Map &&
            a.size === b.size &&
            [...a].every(([key, item]) => b.has(key) && sameValue(item, b.get(key), assumed)));
    if (Array.isArray(a) && a[0] instanceof SchemaNode)
        return (Array.isArray(b) &&
            a.length === b.length &&
            a.every((item, index) => sameValue(item, b[index], assumed)));
    return b !== undefined && (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonical */ .$N)(a) === (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonical */ .$N)(b);
}
/** All schemas directly in this one. */
function childrenOf({ keywords }) {
    return Object.values(keywords).flatMap((value) => {
        if (value instanceof SchemaNode)
            return [value];
        const items = value instanceof Map ? [...value.values()] : Array.isArray(value) ? value : [];
        return items.filter((item) => item instanceof SchemaNode);
    });
}
/** Whether all that is reachable could be read. */
function readable(node, seen) {
    const open = [node];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (seen.has(next))
            continue;
        seen.add(next);
        if (next.keywords.unread !== undefined)
            return false;
        open.push(...childrenOf(next));
    }
    return true;
}


/***/ }),

/***/ 48902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gE: () => (/* binding */ Patterns),
  RZ: () => (/* binding */ isKnownFormat),
  c9: () => (/* binding */ nativePattern)
});

// EXTERNAL MODULE: ./node_modules/ajv-formats/dist/formats.js
var formats = __webpack_require__(10779);
// EXTERNAL MODULE: ./build/base/mapping.js
var mapping = __webpack_require__(17118);
;// CONCATENATED MODULE: ./build/surfaces/json-schema/regex.js
const LAST = 0x10ffff;
const LONGEST = 2000;
const DEEPEST = 40;
const DIGIT = [[48, 57]];
const WORD = [
    [48, 57],
    [65, 90],
    [95, 95],
    [97, 122],
];
const SPACE = [
    [9, 13],
    [32, 32],
    [160, 160],
    [0x1680, 0x1680],
    [0x2000, 0x200a],
    [0x2028, 0x2029],
    [0x202f, 0x202f],
    [0x205f, 0x205f],
    [0x3000, 0x3000],
    [0xfeff, 0xfeff],
];
const LINE_ENDS = [
    [10, 10],
    [13, 13],
    [0x2028, 0x2029],
];
const CONTROLS = { n: 10, r: 13, t: 9, f: 12, v: 11, 0: 0 };
/** What a class does not hold. */
function inverse(ranges) {
    const found = [];
    let from = 0;
    for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
        if (start > from)
            found.push([from, start - 1]);
        from = Math.max(from, end + 1);
    }
    if (from <= LAST)
        found.push([from, LAST]);
    return found;
}
/** Reads a pattern; null where it is none, or has what is not understood here: look-around, back-references, `\b`, `\p`. */
function parseRegex(source) {
    if (source.length > LONGEST)
        return null;
    try {
        const parser = new Parser(source);
        return parser.whole();
    }
    catch (error) {
        if (error instanceof NotUnderstood)
            return null;
        throw error;
    }
}
class NotUnderstood extends Error {
}
class Parser {
    #chars;
    #at = 0;
    #depth = 0;
    constructor(source) {
        this.#chars = [...source];
    }
    whole() {
        const found = this.#choice();
        if (this.#at < this.#chars.length)
            throw new NotUnderstood();
        return found;
    }
    #choice() {
        this.#depth += 1;
        if (this.#depth > DEEPEST)
            throw new NotUnderstood();
        const of = [this.#sequence()];
        while (this.#take('|'))
            of.push(this.#sequence());
        this.#depth -= 1;
        return of.length === 1 ? of[0] : { is: 'choice', of };
    }
    #sequence() {
        const of = [];
        for (let char = this.#peek(); char !== undefined && char !== '|' && char !== ')'; char = this.#peek())
            of.push(this.#repeated(this.#atom()));
        return { is: 'sequence', of };
    }
    #atom() {
        const char = this.#next();
        if (char === '^')
            return { is: 'start' };
        if (char === '$')
            return { is: 'end' };
        if (char === '.')
            return { is: 'set', ranges: inverse(LINE_ENDS) };
        if (char === '[')
            return { is: 'set', ranges: this.#class() };
        if (char === '(')
            return this.#group();
        if (char === '\\')
            return { is: 'set', ranges: this.#escape() };
        if ('*+?{}])'.includes(char) && char !== ']' && char !== '}')
            throw new NotUnderstood();
        return { is: 'set', ranges: [single(char)] };
    }
    #group() {
        if (this.#take('?')) {
            if (this.#take('<')) {
                // A named group; `(?<=` and `(?<!` look behind.
                if (this.#peek() === '=' || this.#peek() === '!')
                    throw new NotUnderstood();
                while (this.#next() !== '>')
                    ;
            }
            else if (!this.#take(':'))
                throw new NotUnderstood();
        }
        const inner = this.#choice();
        if (!this.#take(')'))
            throw new NotUnderstood();
        return inner;
    }
    #repeated(of) {
        const counts = this.#counts();
        if (counts === null)
            return of;
        if (of.is === 'start' || of.is === 'end')
            throw new NotUnderstood();
        // Lazy or not, it is the same language.
        this.#take('?');
        if ('*+{'.includes(this.#peek() ?? ' '))
            throw new NotUnderstood();
        return { is: 'repeat', of, least: counts[0], most: counts[1] };
    }
    #counts() {
        if (this.#take('*'))
            return [0, Number.POSITIVE_INFINITY];
        if (this.#take('+'))
            return [1, Number.POSITIVE_INFINITY];
        if (this.#take('?'))
            return [0, 1];
        if (this.#peek() !== '{')
            return null;
        const end = this.#chars.indexOf('}', this.#at);
        const found = /^\{(\d{1,6})(,(\d{1,6})?)?\}$/.exec(this.#chars.slice(this.#at, end + 1).join(''));
        if (found === null)
            throw new NotUnderstood();
        this.#at = end + 1;
        const least = Number(found[1]);
        const most = found[2] === undefined ? least : found[3] === undefined ? Number.POSITIVE_INFINITY : Number(found[3]);
        if (most < least)
            throw new NotUnderstood();
        return [least, most];
    }
    #class() {
        const not = this.#take('^');
        const ranges = [];
        while (!this.#take(']')) {
            const from = this.#classAtom();
            const [first] = from;
            if (this.#peek() !== '-' || this.#chars[this.#at + 1] === ']') {
                ranges.push(...from);
                continue;
            }
            this.#next();
            const to = this.#classAtom();
            const [last] = to;
            const single = from.length === 1 && to.length === 1 && first?.[0] === first?.[1] && last?.[0] === last?.[1];
            // `[\w-.]`: the hyphen stands for itself.
            if (!single)
                ranges.push(...from, [45, 45], ...to);
            else if (first[0] > last[0])
                throw new NotUnderstood();
            else
                ranges.push([first[0], last[0]]);
        }
        return not ? inverse(ranges) : ranges;
    }
    #classAtom() {
        const char = this.#next();
        if (char !== '\\')
            return [single(char)];
        if (this.#take('b'))
            return [[8, 8]];
        return this.#escape();
    }
    #escape() {
        const char = this.#next();
        if (char === 'd')
            return DIGIT;
        if (char === 'D')
            return inverse(DIGIT);
        if (char === 'w')
            return WORD;
        if (char === 'W')
            return inverse(WORD);
        if (char === 's')
            return SPACE;
        if (char === 'S')
            return inverse(SPACE);
        if (char === '0' && /\d/.test(this.#peek() ?? ''))
            throw new NotUnderstood();
        if (Object.hasOwn(CONTROLS, char))
            return [[CONTROLS[char], CONTROLS[char]]];
        if (char === 'x')
            return [this.#hex(2)];
        if (char === 'u')
            return [this.#unicode()];
        if (/[A-Za-z1-9]/.test(char))
            throw new NotUnderstood();
        return [single(char)];
    }
    #unicode() {
        if (!this.#take('{')) {
            const found = this.#hex(4);
            // Half of a pair: the two are one character.
            if (found[0] >= 0xd800 && found[0] <= 0xdfff)
                throw new NotUnderstood();
            return found;
        }
        const end = this.#chars.indexOf('}', this.#at);
        const digits = this.#chars.slice(this.#at, end).join('');
        const code = /^[0-9a-fA-F]{1,6}$/.test(digits) ? Number.parseInt(digits, 16) : LAST + 1;
        if (end < 0 || code > LAST)
            throw new NotUnderstood();
        this.#at = end + 1;
        return [code, code];
    }
    #hex(length) {
        const digits = this.#chars.slice(this.#at, this.#at + length).join('');
        if (!/^[0-9a-fA-F]+$/.test(digits) || digits.length !== length)
            throw new NotUnderstood();
        this.#at += length;
        const code = Number.parseInt(digits, 16);
        return [code, code];
    }
    #peek() {
        return this.#chars[this.#at];
    }
    #next() {
        const char = this.#chars[this.#at];
        if (char === undefined)
            throw new NotUnderstood();
        this.#at += 1;
        return char;
    }
    #take(char) {
        if (this.#peek() !== char)
            return false;
        this.#at += 1;
        return true;
    }
}
function single(char) {
    const code = char.codePointAt(0);
    return [code, code];
}

;// CONCATENATED MODULE: ./build/surfaces/json-schema/automaton.js

/** More states than a pattern of a document needs. */
const MOST_STATES = 3000;
/** A pattern as an automaton that reads a text once, character by character, however the pattern is built. */
class Automaton {
    /** The pattern. */
    source;
    states = [];
    #final;
    constructor(source, regex) {
        this.source = source;
        const start = this.#state();
        // A pattern may match anywhere in a text.
        this.#on(start, [[0, LAST]], start);
        this.#final = this.#build(regex, start);
        this.#on(this.#final, [[0, LAST]], this.#final);
    }
    /** Null for what {@link parseRegex} does not understand, and for what is too large. */
    static of(source) {
        const regex = parseRegex(source);
        if (regex === null)
            return null;
        try {
            return new Automaton(source, regex);
        }
        catch (error) {
            if (error instanceof RangeError)
                return null;
            throw error;
        }
    }
    matches(text, budget) {
        let states = this.start();
        for (const char of text) {
            budget.spend();
            states = this.step(states, char.codePointAt(0));
        }
        return this.accepts(states);
    }
    start() {
        return this.#closure([0], 'start');
    }
    step(states, code) {
        const next = new Set();
        for (const state of states) {
            for (const { ranges, to } of this.states[state].on) {
                if (ranges.some(([from, end]) => code >= from && code <= end))
                    next.add(to);
            }
        }
        return this.#closure([...next], 'any');
    }
    /** Whether a text that ends here matches. */
    accepts(states) {
        return this.#closure(states, 'end').includes(this.#final);
    }
    #closure(from, at) {
        const seen = new Set(from);
        const open = [...from];
        for (let next = open.pop(); next !== undefined; next = open.pop()) {
            for (const edge of this.states[next].free) {
                if ((edge.at === 'any' || edge.at === at) && !seen.has(edge.to)) {
                    seen.add(edge.to);
                    open.push(edge.to);
                }
            }
        }
        return [...seen].sort((a, b) => a - b);
    }
    #state() {
        if (this.states.length >= MOST_STATES)
            throw new RangeError('too many states');
        this.states.push({ on: [], free: [] });
        return this.states.length - 1;
    }
    #on(from, ranges, to) {
        this.states[from].on.push({ ranges, to });
    }
    #free(from, to, at = 'any') {
        this.states[from].free.push({ at, to });
    }
    /** Adds a part after a state; answers the state after the part. */
    #build(regex, from) {
        switch (regex.is) {
            case 'set': {
                const to = this.#state();
                this.#on(from, regex.ranges, to);
                return to;
            }
            case 'start':
            case 'end': {
                const to = this.#state();
                this.#free(from, to, regex.is);
                return to;
            }
            case 'sequence':
                return regex.of.reduce((at, part) => this.#build(part, at), from);
            case 'choice': {
                const to = this.#state();
                for (const part of regex.of) {
                    const start = this.#state();
                    this.#free(from, start);
                    this.#free(this.#build(part, start), to);
                }
                return to;
            }
            case 'repeat':
                return this.#repeat(regex.of, regex.least, regex.most, from);
        }
    }
    #repeat(of, least, most, from) {
        let at = from;
        for (let count = 0; count < least; count += 1)
            at = this.#build(of, at);
        if (most === Number.POSITIVE_INFINITY) {
            const loop = this.#state();
            this.#free(at, loop);
            this.#free(this.#build(of, loop), loop);
            return loop;
        }
        const to = this.#state();
        this.#free(at, to);
        for (let count = least; count < most; count += 1) {
            // A state of its own: what is before it may be part of another loop.
            const start = this.#state();
            this.#free(at, start);
            at = this.#build(of, start);
            this.#free(at, to);
        }
        return to;
    }
}
const MOST_SEARCHED = 3000;
const automaton_LONGEST = 400;
/** What a text is rather made of. */
const NICE = [...'a0A-_ .:/@b1xZ'].map((char) => char.codePointAt(0));
/**
 * The shortest texts of a kind. `all: true` says that the list is complete: there are no others, so none where it is
 * empty.
 */
function textsOf(wanted, count, budget) {
    const machines = [...wanted.all, ...wanted.none];
    const letters = lettersOf(machines);
    const cost = 1 + Math.floor(machines.reduce((sum, { states }) => sum + states.length, 0) / 64);
    const texts = [];
    if (wanted.least > automaton_LONGEST)
        return { texts, all: false };
    let level = [
        { text: '', at: machines.map((machine) => machine.start()) },
    ];
    let searched = 0;
    const seen = new Set();
    for (let length = 0; level.length > 0; length += 1) {
        if (length > automaton_LONGEST)
            return { texts, all: false };
        const next = [];
        for (const { text, at } of level) {
            const fits = machines.every((machine, index) => machine.accepts(at[index]) === index < wanted.all.length);
            if (fits && length >= wanted.least)
                texts.push(text);
            if (texts.length >= count)
                return { texts, all: false };
            if (length >= wanted.most)
                continue;
            for (const code of letters) {
                searched += 1;
                budget.spend(cost);
                if (searched > MOST_SEARCHED * 4)
                    return { texts, all: false };
                const step = machines.map((machine, index) => machine.step(at[index], code));
                const key = `${Math.min(length + 1, wanted.least)} ${step.join(' ')}`;
                if (seen.has(key))
                    continue;
                seen.add(key);
                if (seen.size > MOST_SEARCHED)
                    return { texts, all: false };
                next.push({ text: text + String.fromCodePoint(code), at: step });
            }
        }
        level = next;
    }
    // States that were seen are not gone through again: there may be more texts than these, but not if there are none.
    return { texts, all: texts.length === 0 };
}
/** One character of each kind that the automata tell apart. */
function lettersOf(machines) {
    const edges = new Set([0, 0xd800, 0xe000, LAST + 1]);
    for (const { states } of machines) {
        for (const { on } of states) {
            for (const { ranges } of on) {
                for (const [from, to] of ranges) {
                    edges.add(from);
                    edges.add(to + 1);
                }
            }
        }
    }
    const starts = [...edges].sort((a, b) => a - b);
    const letters = starts.slice(0, -1).map((from, index) => {
        const to = starts[index + 1] - 1;
        return NICE.find((code) => code >= from && code <= to) ?? (from <= 0x20 && to >= 0x21 ? 0x21 : from);
    });
    // Halves of pairs are no characters; what is nice comes first.
    return letters.filter((code) => code < 0xd800 || code > 0xdfff).sort((a, b) => rank(a) - rank(b) || a - b);
}
function rank(code) {
    const nice = NICE.indexOf(code);
    if (nice >= 0)
        return nice;
    return code > 0x20 && code < 0x7f ? NICE.length : NICE.length + 1;
}

;// CONCATENATED MODULE: ./build/surfaces/json-schema/patterns.js



/** Texts of each format of ajv-formats, and of no other one where that can be. */
const SAMPLES = {
    date: ['2024-02-29', '1999-12-31'],
    time: ['12:00:00Z', '23:59:59+01:00'],
    'date-time': ['2024-02-29T12:00:00Z', '1999-12-31T23:59:59.5+01:00'],
    'iso-time': ['12:00:00', '12:00:00Z'],
    'iso-date-time': ['2024-02-29T12:00:00', '2024-02-29T12:00:00Z'],
    duration: ['P1D', 'PT5M'],
    uri: ['urn:a:b', 'https://example.com/a'],
    'uri-reference': ['a', '/a', 'https://example.com/a'],
    'uri-template': ['a/{b}', 'https://example.com/{a}'],
    url: ['https://example.com/a', 'ftp://example.com'],
    email: ['a@example.com', 'first.last@example.org'],
    hostname: ['example.com', 'a', 'xn--a-b'],
    ipv4: ['192.0.2.1', '10.0.0.1'],
    ipv6: ['2001:db8::1', '::1'],
    regex: ['a', '[a-z]+'],
    uuid: ['123e4567-e89b-12d3-a456-426614174000', 'urn:uuid:123e4567-e89b-12d3-a456-426614174001'],
    'json-pointer': ['', '/a'],
    'json-pointer-uri-fragment': ['#', '#/a'],
    'relative-json-pointer': ['0', '1/a'],
    byte: ['YQ==', 'YWJj'],
};
const PLAIN = ['', 'a', 'b', 'A', '0', '-', 'a b', '!', 'ab', 'ä', '\n', '{', '%'];
/** What every text of the first is, too. */
const WITHIN = {
    time: ['iso-time'],
    'date-time': ['iso-date-time'],
    uri: ['uri-reference'],
};
/** What is known of patterns and formats. */
class Patterns {
    #budget;
    #machines = new Map();
    #found = new Map();
    constructor(budget) {
        this.#budget = budget;
    }
    #texts(wanted, count) {
        const names = (machines) => machines.map(({ source }) => source).sort();
        const key = JSON.stringify([names(wanted.all), names(wanted.none), wanted.least, wanted.most, count]);
        const known = this.#found.get(key) ?? textsOf(wanted, count, this.#budget);
        this.#found.set(key, known);
        return known;
    }
    machine(pattern) {
        const known = this.#machines.get(pattern);
        if (known !== undefined)
            return known;
        const machine = Automaton.of(pattern);
        this.#machines.set(pattern, machine);
        return machine;
    }
    matches(pattern, text) {
        const machine = this.machine(pattern);
        if (machine !== null && text.length < 10_000)
            return machine.matches(text, this.#budget);
        const native = machine === null ? nativePattern(pattern) : null;
        return native === null || text.length > 1000 ? null : native.test(text);
    }
    isOfFormat(format, text) {
        const found = formatOf(format);
        if (found === undefined)
            return null;
        return found(text);
    }
    /** Whether every text of one kind matches a pattern; null: not known. */
    implies(wanted, pattern) {
        if (wanted.patterns.includes(pattern))
            return true;
        const all = wanted.patterns.map((one) => this.machine(one));
        const machine = this.machine(pattern);
        if (machine === null)
            return null;
        const understood = all.filter((one) => one !== null);
        const { texts, all: complete } = this.#texts({ all: understood, none: [machine], least: wanted.least, most: wanted.most }, 1);
        if (complete && texts.length === 0)
            return true;
        return understood.length < all.length || wanted.formats.length > 0 || texts.length === 0 ? null : false;
    }
    impliesFormat(formats, format) {
        return (format === 'password' ||
            format === 'binary' ||
            formats.some((one) => one === format || (Object.hasOwn(WITHIN, one) && WITHIN[one]?.includes(format))));
    }
    /** Whether no text matches both patterns. */
    disjoint(a, b) {
        return this.none({ patterns: [a, b], formats: [], least: 0, most: Number.POSITIVE_INFINITY });
    }
    /** Whether it is certain that there is no such text. */
    none(wanted) {
        if (wanted.least > wanted.most)
            return true;
        const machines = wanted.patterns.map((one) => this.machine(one)).filter((one) => one !== null);
        if (machines.length === 0)
            return false;
        const found = this.#texts({ all: machines, none: [], least: wanted.least, most: wanted.most }, 1);
        return found.all && found.texts.length === 0;
    }
    /** Some texts of a kind, short ones first. */
    texts(wanted, count) {
        const { patterns, notPattern, least, most, formats, notFormat } = wanted;
        const found = [];
        for (const format of formats)
            found.push(...((0,mapping/* own */.Z)(SAMPLES, format) ?? []));
        const machines = patterns.map((one) => this.machine(one)).filter((one) => one !== null);
        const not = notPattern === undefined ? null : this.machine(notPattern);
        if (machines.length > 0 || not !== null)
            found.push(...this.#texts({ all: machines, none: not === null ? [] : [not], least, most }, count * 3).texts);
        for (const plain of PLAIN)
            found.push(plain);
        for (const sample of notFormat === undefined ? [] : Object.values(SAMPLES).flat())
            found.push(sample);
        const sized = found.flatMap((text) => [text, ...resized(text, least, most)]);
        const fits = (text) => {
            const length = [...text].length;
            return (length >= least &&
                length <= most &&
                patterns.every((pattern) => this.matches(pattern, text) !== false) &&
                formats.every((format) => this.isOfFormat(format, text) !== false) &&
                (notPattern === undefined || this.matches(notPattern, text) !== true) &&
                (notFormat === undefined || this.isOfFormat(notFormat, text) !== true));
        };
        return [...new Set(sized)].filter(fits).slice(0, count);
    }
}
/** Longer texts than this are no example for anybody. */
const patterns_LONGEST = 20_000;
/** A text made longer, or cut. */
function resized(text, least, most) {
    const chars = [...text];
    if (chars.length < least && least <= patterns_LONGEST)
        return [text + (chars.at(-1) ?? 'a').repeat(least - chars.length)];
    return chars.length > most ? [chars.slice(0, most).join('')] : [];
}
/** The test of a format; undefined for one that Ajv does not know. */
function formatOf(name) {
    if (!isKnownFormat(name))
        return undefined;
    const format = formats/* fullFormats */.U9[name];
    if (format === true)
        return () => true;
    if (format instanceof RegExp)
        return (text) => format.test(text);
    if (typeof format === 'function')
        return (text) => Boolean(format(text));
    if (typeof format !== 'object' || format.type === 'number')
        return () => true;
    const { validate } = format;
    if (validate instanceof RegExp)
        return (text) => validate.test(text);
    return typeof validate === 'function'
        ? (text) => Boolean(validate(text))
        : () => true;
}
/** Whether ajv-formats has a format of that name. */
function isKnownFormat(name) {
    return Object.hasOwn(formats/* fullFormats */.U9, name);
}
/**
 * The pattern as JavaScript has it; null for what is none, and for what may take for ever: a repetition in a repetition,
 * or a choice in one.
 */
function nativePattern(pattern) {
    if (pattern.length > 2000 || isRisky(pattern))
        return null;
    for (const flags of ['u', '']) {
        try {
            return new RegExp(pattern, flags);
        }
        catch {
            // Not with this flag: many patterns escape what `u` does not want escaped.
        }
    }
    return null;
}
/** Whether a group that repeats holds a repetition or a choice, or a back-reference is there. */
function isRisky(pattern) {
    const bare = pattern.replace(/\\[^1-9k]/gs, 'a').replace(/\[[^\]]*\]/g, 'a');
    if (/\\[1-9k]/.test(bare))
        return true;
    const open = [{ loose: false }];
    for (let at = 0; at < bare.length; at += 1) {
        const char = bare[at];
        const inner = open.at(-1);
        if (char === '(')
            open.push({ loose: false });
        else if (char === ')' && open.length > 1) {
            const closed = open.pop();
            const repeats = /^(?:[*+]|\{\d+,?\d*\})/.test(bare.slice(at + 1, at + 12));
            if (repeats && closed?.loose)
                return true;
            const outer = open.at(-1);
            if (outer && (closed?.loose || repeats))
                outer.loose = true;
        }
        else if (inner && '*+?{|'.includes(char) && bare.slice(at - 1, at) !== '(')
            inner.loose = true;
    }
    return false;
}


/***/ }),

/***/ 94378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ SchemaSource)
});

// EXTERNAL MODULE: ./build/base/json-pointer.js
var json_pointer = __webpack_require__(72112);
// EXTERNAL MODULE: ./build/base/mapping.js
var mapping = __webpack_require__(17118);
// EXTERNAL MODULE: ./build/base/percent.js
var percent = __webpack_require__(1597);
// EXTERNAL MODULE: ./build/surfaces/json-schema/node.js
var json_schema_node = __webpack_require__(92969);
// EXTERNAL MODULE: ./build/surfaces/json-schema/json.js
var json = __webpack_require__(64352);
;// CONCATENATED MODULE: ./build/surfaces/json-schema/read-scalars.js

const KNOWN_TYPES = new Set([...json/* TYPES */.QE, 'integer']);
const COUNTS = [
    'minLength',
    'maxLength',
    'minItems',
    'maxItems',
    'minContains',
    'maxContains',
    'minProperties',
    'maxProperties',
];
const NUMBERS = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'];
/** Reads what looks at the type, at listed values, at numbers, at texts, and at counts. */
function readScalars(words, said) {
    readValues(words, said);
    readBounds(words, said);
    readTexts(words, said);
}
function readValues(words, said) {
    const type = words.get('type');
    const types = typeof type === 'string' ? [type] : type;
    if (types !== undefined) {
        if (!Array.isArray(types) || types.some((one) => typeof one !== 'string'))
            words.wrong('type');
        else {
            const all = new Set(types);
            if (words.dialect === 'openapi-3.0' && words.get('nullable') === true)
                all.add('null');
            if (all.has('number'))
                all.delete('integer');
            for (const one of all) {
                if (!KNOWN_TYPES.has(one))
                    words.unread.push(`"${one}" is no type of JSON`);
            }
            if (!json/* TYPES */.QE.every((one) => all.has(one)))
                said.type = all;
        }
    }
    const values = words.get('enum');
    if (values !== undefined) {
        if (Array.isArray(values))
            said.enum = unique(values);
        else
            words.wrong('enum');
    }
    if (words.get('const') !== undefined) {
        // `const` is an `enum` of one; two of them are an intersection.
        if (said.enum === undefined)
            said.enum = [words.get('const')];
        else
            said.const = [words.get('const')];
    }
}
function readBounds(words, said) {
    for (const word of NUMBERS) {
        const value = words.get(word);
        if (typeof value === 'number')
            said[word] = value;
        else if (value !== undefined && typeof value !== 'boolean')
            words.wrong(word);
    }
    // Draft-04 and OpenAPI 3.0: a flag beside the bound.
    if (words.get('exclusiveMinimum') === true && said.minimum !== undefined) {
        said.exclusiveMinimum = said.minimum;
        delete said.minimum;
    }
    if (words.get('exclusiveMaximum') === true && said.maximum !== undefined) {
        said.exclusiveMaximum = said.maximum;
        delete said.maximum;
    }
    const step = words.get('multipleOf');
    if (typeof step === 'number' && step > 0)
        said.multipleOf = step;
    else if (step !== undefined)
        words.wrong('multipleOf');
    for (const word of COUNTS) {
        const value = words.get(word);
        if (typeof value === 'number' && Number.isInteger(value) && value >= 0)
            said[word] = value;
        else if (value !== undefined)
            words.wrong(word);
    }
    for (const word of ['minLength', 'minItems', 'minProperties']) {
        if (said[word] === 0)
            delete said[word];
    }
}
function readTexts(words, said) {
    for (const word of ['pattern', 'format']) {
        const value = words.get(word);
        if (typeof value === 'string')
            said[word] = value;
        else if (value !== undefined)
            words.wrong(word);
    }
}
function unique(values) {
    const seen = new Set();
    return values.filter((value) => {
        const text = (0,json/* canonical */.$N)(value);
        return !seen.has(text) && seen.add(text);
    });
}

;// CONCATENATED MODULE: ./build/surfaces/json-schema/read-words.js
/** Since which dialect a word means something, where it has not always been there. */
const LATER = {
    const: /^(?:draft-0[67]|20)/,
    contains: /^(?:draft-0[67]|20)/,
    propertyNames: /^(?:draft-0[67]|20)/,
    if: /^(?:draft-07|20)/,
    minContains: /^20/,
    maxContains: /^20/,
    dependentRequired: /^20/,
    dependentSchemas: /^20/,
    unevaluatedItems: /^20/,
    unevaluatedProperties: /^20/,
    prefixItems: /^2020/,
    patternProperties: /^(?:draft|20)/,
    dependencies: /^(?:draft|20)/,
};
/** The words of one schema object, as far as its dialect knows them. */
class Words {
    dialect;
    /** What is not as the dialect wants it, by name. */
    unread = [];
    #raw;
    constructor(raw, dialect) {
        this.#raw = raw;
        this.dialect = dialect;
    }
    /** What stands under a word that the dialect knows. */
    get(word) {
        if (!Object.hasOwn(this.#raw, word))
            return undefined;
        return LATER[word] === undefined || LATER[word].test(this.dialect) ? this.#raw[word] : undefined;
    }
    wrong(word) {
        this.unread.push(`${word} is not what ${this.dialect} wants there`);
    }
}

;// CONCATENATED MODULE: ./build/surfaces/json-schema/read.js



const SINGLE = [
    'contains',
    'additionalProperties',
    'propertyNames',
    'unevaluatedItems',
    'unevaluatedProperties',
    'not',
    'if',
    'then',
    'else',
];
const LISTS = ['allOf', 'anyOf', 'oneOf'];
const NAMED = ['properties', 'patternProperties', 'dependentSchemas'];
/** Reads a schema of any dialect. What is not as the dialect wants it, is `unread`, by name. */
function readKeywords(at, source) {
    const { raw } = at;
    if (raw === true)
        return {};
    if (raw === false)
        return { never: true };
    if (!(0,mapping/* isMapping */.p)(raw))
        return { unread: [`${at.pointer || 'the document'} is no schema`] };
    const reader = new Reader(raw, at, source);
    return reader.read();
}
class Reader {
    #at;
    #source;
    #words;
    #said = {};
    constructor(raw, at, source) {
        this.#at = at;
        this.#source = source;
        this.#words = new Words(raw, source.dialect);
    }
    read() {
        const said = this.#said;
        this.#references();
        // OpenAPI 3.0 ignores what stands beside a reference; of JSON Schema, Ajv reads it in every dialect.
        if (said.ref === undefined || this.#source.dialect !== 'openapi-3.0') {
            readScalars(this.#words, said);
            this.#lists();
            this.#objects();
            this.#logic();
        }
        if (this.#words.unread.length > 0)
            said.unread = this.#words.unread;
        return said;
    }
    #references() {
        const ref = this.#words.get('$ref');
        const dynamic = this.#words.get('$dynamicRef') ?? this.#words.get('$recursiveRef');
        if (ref !== undefined) {
            if (typeof ref !== 'string')
                this.#words.wrong('$ref');
            else
                this.#said.ref = this.#source.node(this.#source.follow(ref, this.#at) ?? ref);
        }
        if (typeof dynamic !== 'string')
            return;
        const target = this.#source.follow(dynamic, this.#at);
        const name = dynamic.slice(dynamic.indexOf('#') + 1);
        const places = this.#source.dynamic(name);
        // With one place that it may lead to, it is a plain reference.
        const plain = target !== null && (places.length === 0 || (places.length === 1 && places[0]?.raw === target.raw));
        if (plain && this.#said.ref === undefined)
            this.#said.ref = this.#source.node(target);
        else
            this.#words.unread.push(`the dynamic reference ${dynamic} depends on who refers to it`);
    }
    #lists() {
        const said = this.#said;
        const { dialect } = this.#source;
        const tuple = dialect === '2020-12' ? this.#words.get('prefixItems') : this.#words.get('items');
        const items = this.#words.get('items');
        if (Array.isArray(tuple)) {
            const word = dialect === '2020-12' ? 'prefixItems' : 'items';
            const prefix = tuple.map((_, index) => this.#node(word, String(index)));
            if (prefix.length > 0)
                said.prefixItems = prefix;
            const rest = dialect === '2020-12' ? 'items' : 'additionalItems';
            if (this.#words.get(rest) !== undefined)
                this.#schema('items', rest);
        }
        else if (items !== undefined) {
            if (Array.isArray(items))
                this.#words.wrong('items');
            else
                this.#schema('items', 'items');
        }
        const only = this.#words.get('uniqueItems');
        if (only === true)
            said.uniqueItems = true;
        else if (only !== undefined && only !== false)
            this.#words.wrong('uniqueItems');
    }
    #objects() {
        const said = this.#said;
        for (const word of NAMED) {
            const value = this.#words.get(word);
            if ((0,mapping/* isMapping */.p)(value)) {
                const entries = Object.keys(value).map((key) => [key, this.#node(word, key)]);
                if (entries.length > 0)
                    said[word] = new Map(entries);
            }
            else if (value !== undefined)
                this.#words.wrong(word);
        }
        const required = this.#words.get('required');
        if (isTexts(required)) {
            if (required.length > 0)
                said.required = [...new Set(required)].sort();
        }
        else if (required !== undefined && !(typeof required === 'boolean'))
            this.#words.wrong('required');
        for (const word of ['dependentRequired', 'dependencies']) {
            const value = this.#words.get(word);
            if ((0,mapping/* isMapping */.p)(value))
                this.#dependent(word, value);
            else if (value !== undefined)
                this.#words.wrong(word);
        }
    }
    #dependent(word, value) {
        const names = new Map();
        const schemas = new Map(this.#said.dependentSchemas);
        for (const [key, item] of Object.entries(value)) {
            if (isTexts(item))
                names.set(key, [...new Set(item)].sort());
            else if (word === 'dependencies')
                schemas.set(key, this.#node(word, key));
            else
                this.#words.wrong(word);
        }
        if (names.size > 0)
            this.#said.dependentRequired = names;
        if (schemas.size > 0)
            this.#said.dependentSchemas = schemas;
    }
    #logic() {
        const said = this.#said;
        for (const word of SINGLE) {
            if (this.#words.get(word) !== undefined)
                this.#schema(word, word);
        }
        // Without `if` they say nothing, and neither does it without them.
        if (said.if === undefined || (said.then === undefined && said.else === undefined)) {
            delete said.if;
            delete said.then;
            delete said.else;
        }
        if (said.contains === undefined) {
            delete said.minContains;
            delete said.maxContains;
        }
        for (const word of LISTS) {
            const value = this.#words.get(word);
            if (Array.isArray(value) && value.length > 0)
                said[word] = value.map((_, index) => this.#node(word, String(index)));
            else if (value !== undefined)
                this.#words.wrong(word);
        }
    }
    /** A keyword with one schema; one that lets everything pass says nothing. */
    #schema(keyword, word) {
        const node = this.#node(word);
        const silent = keyword === 'items' || keyword === 'additionalProperties' || keyword === 'propertyNames';
        const raw = this.#words.get(word);
        if (silent && (raw === true || ((0,mapping/* isMapping */.p)(raw) && Object.keys(raw).length === 0)) && !this.#watched())
            return;
        this.#said[keyword] = node;
    }
    /** Whether some `unevaluated…` may ask what was evaluated: then even `true` says something. */
    #watched() {
        return this.#source.dialect.startsWith('20');
    }
    #node(...steps) {
        return this.#source.node(this.#source.child(this.#at, ...steps));
    }
}
function isTexts(value) {
    return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

;// CONCATENATED MODULE: ./build/surfaces/json-schema/source.js





const NOWHERE = 'file:///';
/** Of each dialect, the word that names a schema. */
const ID = { 'draft-04': 'id', 'openapi-3.0': null };
/** What holds values, not schemas: a `$id` in there names nothing. */
const VALUES = new Set(['enum', 'const', 'default', 'example', 'examples']);
/** The schemas of a document and of those that it refers to, each made once. */
class SchemaSource {
    dialect;
    #uri;
    #resolve;
    #nodes = new Map();
    /** What has a name: absolute addresses, with a fragment for anchors. */
    #named = new Map();
    #dynamic = new Map();
    #loaded = new Set();
    constructor({ root, dialect, uri = NOWHERE, resolve = () => undefined }) {
        this.dialect = dialect;
        this.#uri = withoutFragment(uri);
        this.#resolve = resolve;
        this.#index(root, this.#uri, '');
    }
    /** The schema at a JSON pointer of the document; one that could not be read where nothing is there. */
    at(pointer) {
        return this.node(this.#down(this.#named.get(this.#uri), pointer) ?? pointer);
    }
    /** Whether something stands at a JSON pointer of the document. */
    has(pointer) {
        return this.#down(this.#named.get(this.#uri), pointer) !== null;
    }
    /** @param found what stands there, or the reference that leads nowhere */
    node(found) {
        if (typeof found === 'string')
            return new json_schema_node/* SchemaNode */.gO(found, () => ({ unread: [`the reference ${found} leads nowhere`] }));
        const { raw, base, pointer } = found;
        const same = this.#nodes.get(raw) ?? new Map();
        // true and false are the same value wherever they stand.
        const key = typeof raw === 'object' ? base : `${base} ${pointer}`;
        const known = same.get(key);
        if (known !== undefined)
            return known;
        const node = new json_schema_node/* SchemaNode */.gO(pointer, () => readKeywords(found, this));
        same.set(key, node);
        this.#nodes.set(raw, same);
        return node;
    }
    /** What stands in a schema under a word, or under several. */
    child({ raw, base, pointer }, ...steps) {
        let at = raw;
        for (const step of steps)
            at = typeof at === 'object' && at !== null && Object.hasOwn(at, step) ? at[step] : undefined;
        return {
            raw: at,
            base: this.#baseOf(at, base),
            pointer: pointer + steps.map((step) => `/${(0,json_pointer/* escapedStep */.m)(step)}`).join(''),
        };
    }
    /** What a `$ref` leads to, or null. */
    follow(ref, { base }) {
        const address = absolute(ref, base);
        if (address === null)
            return null;
        const whole = withoutFragment(address);
        const fragment = (0,percent/* percentDecoded */.o)(address.slice(whole.length + 1));
        if (!this.#named.has(whole))
            this.#load(whole);
        const document = this.#named.get(whole);
        if (document === undefined)
            return null;
        if (fragment === '' || fragment.startsWith('/'))
            return this.#down(document, fragment);
        return this.#named.get(`${whole}#${fragment}`) ?? null;
    }
    /** The schemas that a `$dynamicRef` to a name may lead to. */
    dynamic(name) {
        return this.#dynamic.get(name) ?? [];
    }
    #load(uri) {
        if (this.#loaded.has(uri))
            return;
        this.#loaded.add(uri);
        const root = this.#resolve(uri);
        if (root !== undefined)
            this.#index(root, uri, `${uri}#`);
    }
    #down(from, pointer) {
        if (pointer === '')
            return from;
        let found = from;
        for (const step of pointer.slice(1).split('/').map(json_pointer/* unescapedStep */.X)) {
            found = this.child(found, step);
            if (found.raw === undefined)
                return null;
        }
        return found;
    }
    /** Finds all names that a document gives. A work list: documents nest deeper than the stack is. */
    #index(root, uri, start) {
        this.#named.set(uri, { raw: root, base: this.#baseOf(root, uri), pointer: start });
        const open = [{ raw: root, base: uri, pointer: start }];
        for (let next = open.pop(); next !== undefined; next = open.pop()) {
            const { raw, pointer } = next;
            if (typeof raw !== 'object' || raw === null)
                continue;
            const base = this.#baseOf(raw, next.base);
            const located = { raw, base, pointer };
            if ((0,mapping/* isMapping */.p)(raw))
                this.#name(raw, located, base !== next.base);
            for (const [key, value] of Object.entries(raw)) {
                if (typeof value === 'object' && value !== null && !VALUES.has(key))
                    open.push({ raw: value, base, pointer: `${pointer}/${(0,json_pointer/* escapedStep */.m)(key)}` });
            }
        }
    }
    #name(raw, located, resource) {
        const { base } = located;
        if (resource && !this.#named.has(base))
            this.#named.set(base, located);
        const id = idOf(raw, this.dialect);
        const names = [raw.$anchor, raw.$dynamicAnchor, id?.startsWith('#') ? id.slice(1) : undefined];
        for (const name of names) {
            if (typeof name === 'string' && !this.#named.has(`${base}#${name}`))
                this.#named.set(`${base}#${name}`, located);
        }
        if (typeof raw.$dynamicAnchor === 'string')
            this.#dynamic.set(raw.$dynamicAnchor, [...this.dynamic(raw.$dynamicAnchor), located]);
        if (raw.$recursiveAnchor === true)
            this.#dynamic.set('', [...this.dynamic(''), located]);
    }
    #baseOf(raw, base) {
        const id = (0,mapping/* isMapping */.p)(raw) ? idOf(raw, this.dialect) : undefined;
        return id === undefined || id.startsWith('#') ? base : withoutFragment(absolute(id, base) ?? base);
    }
}
function idOf(raw, dialect) {
    const word = ID[dialect] === undefined ? '$id' : ID[dialect];
    const id = word === null || !Object.hasOwn(raw, word) ? undefined : raw[word];
    return typeof id === 'string' ? id : undefined;
}
function absolute(ref, base) {
    return URL.canParse(ref, base) ? new URL(ref, base).href : null;
}
function withoutFragment(uri) {
    return uri.replace(/#.*$/s, '');
}


/***/ })

};
