export const id = 523;
export const ids = [523];
export const modules = {

/***/ 60878:
/***/ ((module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MissingRefError = exports.ValidationError = exports.CodeGen = exports.Name = exports.nil = exports.stringify = exports.str = exports._ = exports.KeywordCxt = exports.Ajv2019 = void 0;
const core_1 = __webpack_require__(63893);
const draft7_1 = __webpack_require__(39941);
const dynamic_1 = __webpack_require__(59923);
const next_1 = __webpack_require__(17844);
const unevaluated_1 = __webpack_require__(62010);
const discriminator_1 = __webpack_require__(28886);
const json_schema_2019_09_1 = __webpack_require__(95375);
const META_SCHEMA_ID = "https://json-schema.org/draft/2019-09/schema";
class Ajv2019 extends core_1.default {
    constructor(opts = {}) {
        super({
            ...opts,
            dynamicRef: true,
            next: true,
            unevaluated: true,
        });
    }
    _addVocabularies() {
        super._addVocabularies();
        this.addVocabulary(dynamic_1.default);
        draft7_1.default.forEach((v) => this.addVocabulary(v));
        this.addVocabulary(next_1.default);
        this.addVocabulary(unevaluated_1.default);
        if (this.opts.discriminator)
            this.addKeyword(discriminator_1.default);
    }
    _addDefaultMetaSchema() {
        super._addDefaultMetaSchema();
        const { $data, meta } = this.opts;
        if (!meta)
            return;
        json_schema_2019_09_1.default.call(this, $data);
        this.refs["http://json-schema.org/schema"] = META_SCHEMA_ID;
    }
    defaultMeta() {
        return (this.opts.defaultMeta =
            super.defaultMeta() || (this.getSchema(META_SCHEMA_ID) ? META_SCHEMA_ID : undefined));
    }
}
exports.Ajv2019 = Ajv2019;
module.exports = exports = Ajv2019;
module.exports.Ajv2019 = Ajv2019;
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports["default"] = Ajv2019;
var validate_1 = __webpack_require__(87881);
Object.defineProperty(exports, "KeywordCxt", ({ enumerable: true, get: function () { return validate_1.KeywordCxt; } }));
var codegen_1 = __webpack_require__(81436);
Object.defineProperty(exports, "_", ({ enumerable: true, get: function () { return codegen_1._; } }));
Object.defineProperty(exports, "str", ({ enumerable: true, get: function () { return codegen_1.str; } }));
Object.defineProperty(exports, "stringify", ({ enumerable: true, get: function () { return codegen_1.stringify; } }));
Object.defineProperty(exports, "nil", ({ enumerable: true, get: function () { return codegen_1.nil; } }));
Object.defineProperty(exports, "Name", ({ enumerable: true, get: function () { return codegen_1.Name; } }));
Object.defineProperty(exports, "CodeGen", ({ enumerable: true, get: function () { return codegen_1.CodeGen; } }));
var validation_error_1 = __webpack_require__(33021);
Object.defineProperty(exports, "ValidationError", ({ enumerable: true, get: function () { return validation_error_1.default; } }));
var ref_error_1 = __webpack_require__(53162);
Object.defineProperty(exports, "MissingRefError", ({ enumerable: true, get: function () { return ref_error_1.default; } }));
//# sourceMappingURL=2019.js.map

/***/ }),

/***/ 42463:
/***/ ((module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MissingRefError = exports.ValidationError = exports.CodeGen = exports.Name = exports.nil = exports.stringify = exports.str = exports._ = exports.KeywordCxt = exports.Ajv = void 0;
const core_1 = __webpack_require__(63893);
const draft7_1 = __webpack_require__(39941);
const discriminator_1 = __webpack_require__(28886);
const draft7MetaSchema = __webpack_require__(72079);
const META_SUPPORT_DATA = ["/properties"];
const META_SCHEMA_ID = "http://json-schema.org/draft-07/schema";
class Ajv extends core_1.default {
    _addVocabularies() {
        super._addVocabularies();
        draft7_1.default.forEach((v) => this.addVocabulary(v));
        if (this.opts.discriminator)
            this.addKeyword(discriminator_1.default);
    }
    _addDefaultMetaSchema() {
        super._addDefaultMetaSchema();
        if (!this.opts.meta)
            return;
        const metaSchema = this.opts.$data
            ? this.$dataMetaSchema(draft7MetaSchema, META_SUPPORT_DATA)
            : draft7MetaSchema;
        this.addMetaSchema(metaSchema, META_SCHEMA_ID, false);
        this.refs["http://json-schema.org/schema"] = META_SCHEMA_ID;
    }
    defaultMeta() {
        return (this.opts.defaultMeta =
            super.defaultMeta() || (this.getSchema(META_SCHEMA_ID) ? META_SCHEMA_ID : undefined));
    }
}
exports.Ajv = Ajv;
module.exports = exports = Ajv;
module.exports.Ajv = Ajv;
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports["default"] = Ajv;
var validate_1 = __webpack_require__(87881);
Object.defineProperty(exports, "KeywordCxt", ({ enumerable: true, get: function () { return validate_1.KeywordCxt; } }));
var codegen_1 = __webpack_require__(81436);
Object.defineProperty(exports, "_", ({ enumerable: true, get: function () { return codegen_1._; } }));
Object.defineProperty(exports, "str", ({ enumerable: true, get: function () { return codegen_1.str; } }));
Object.defineProperty(exports, "stringify", ({ enumerable: true, get: function () { return codegen_1.stringify; } }));
Object.defineProperty(exports, "nil", ({ enumerable: true, get: function () { return codegen_1.nil; } }));
Object.defineProperty(exports, "Name", ({ enumerable: true, get: function () { return codegen_1.Name; } }));
Object.defineProperty(exports, "CodeGen", ({ enumerable: true, get: function () { return codegen_1.CodeGen; } }));
var validation_error_1 = __webpack_require__(33021);
Object.defineProperty(exports, "ValidationError", ({ enumerable: true, get: function () { return validation_error_1.default; } }));
var ref_error_1 = __webpack_require__(53162);
Object.defineProperty(exports, "MissingRefError", ({ enumerable: true, get: function () { return ref_error_1.default; } }));
//# sourceMappingURL=ajv.js.map

/***/ }),

/***/ 95375:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const metaSchema = __webpack_require__(88138);
const applicator = __webpack_require__(4908);
const content = __webpack_require__(80958);
const core = __webpack_require__(90058);
const format = __webpack_require__(36534);
const metadata = __webpack_require__(20711);
const validation = __webpack_require__(78030);
const META_SUPPORT_DATA = ["/properties"];
function addMetaSchema2019($data) {
    ;
    [
        metaSchema,
        applicator,
        content,
        core,
        with$data(this, format),
        metadata,
        with$data(this, validation),
    ].forEach((sch) => this.addMetaSchema(sch, undefined, false));
    return this;
    function with$data(ajv, sch) {
        return $data ? ajv.$dataMetaSchema(sch, META_SUPPORT_DATA) : sch;
    }
}
exports["default"] = addMetaSchema2019;
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 39941:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const core_1 = __webpack_require__(97397);
const validation_1 = __webpack_require__(85481);
const applicator_1 = __webpack_require__(28775);
const format_1 = __webpack_require__(72601);
const metadata_1 = __webpack_require__(56620);
const draft7Vocabularies = [
    core_1.default,
    validation_1.default,
    (0, applicator_1.default)(),
    format_1.default,
    metadata_1.metadataVocabulary,
    metadata_1.contentVocabulary,
];
exports["default"] = draft7Vocabularies;
//# sourceMappingURL=draft7.js.map

/***/ }),

/***/ 86523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jsonSchema: () => (/* binding */ jsonSchema)
});

// EXTERNAL MODULE: ./build/base/glob.js
var glob = __webpack_require__(56120);
// EXTERNAL MODULE: ./build/base/json-pointer.js
var json_pointer = __webpack_require__(72112);
// EXTERNAL MODULE: ./build/base/unreadable.js
var unreadable = __webpack_require__(10089);
// EXTERNAL MODULE: ./build/surfaces/difference.js
var difference = __webpack_require__(29078);
// EXTERNAL MODULE: ./node_modules/ajv/dist/ajv.js
var dist_ajv = __webpack_require__(42463);
// EXTERNAL MODULE: ./node_modules/ajv/dist/2019.js
var _2019 = __webpack_require__(60878);
// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(52210);
// EXTERNAL MODULE: ./build/base/mapping.js
var mapping = __webpack_require__(17118);
// EXTERNAL MODULE: ./build/base/percent.js
var percent = __webpack_require__(1597);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/base/json-place.js
var json_place = __webpack_require__(41414);
;// CONCATENATED MODULE: ./build/surfaces/json-schema/parse.js




/** More aliases than this in one YAML file are no schema. */
const MOST_ALIASES = 100;
/** In longer texts no line is looked for. */
const LONGEST_PLACED = 2_000_000;
const SCHEMAS = [
    [/json-schema\.org\/draft-04\//, 'draft-04'],
    [/json-schema\.org\/draft-06\//, 'draft-06'],
    [/json-schema\.org\/draft-07\//, 'draft-07'],
    [/json-schema\.org\/draft\/2019-09\//, '2019-09'],
];
/** The data of a text in JSON or YAML, or why there is none. */
function parseText(path, text) {
    const source = text.replace(/^\uFEFF/, '');
    if (path.endsWith('.json')) {
        try {
            return { raw: JSON.parse(source) };
        }
        catch {
            const fault = (0,json_place/* jsonFault */.x)(source);
            return {
                reason: fault === null
                    ? 'it nests too deep'
                    : `it is no JSON: expected ${fault.expected} in line ${fault.line}, column ${fault.column}`,
            };
        }
    }
    try {
        const tree = (0,dist/* parseDocument */.Tp)(source, { schema: 'core', prettyErrors: false, logLevel: 'silent' });
        const [error] = tree.errors;
        if (error !== undefined) {
            // yaml gathers what it throws itself.
            const deep = /call stack/.test(error.message);
            return { reason: deep ? 'it nests too deep' : `it is no YAML: ${firstLine(error.message)}` };
        }
        return { raw: tree.toJS({ maxAliasCount: MOST_ALIASES }) };
    }
    catch (error) {
        return {
            reason: error instanceof RangeError
                ? 'it nests too deep'
                : `it is no YAML: ${firstLine(error instanceof Error ? error.message : String(error))}`,
        };
    }
}
function firstLine(text) {
    return text.split('\n', 1)[0] ?? '';
}
/** The dialect that a schema names, else the one whose words it uses, else the newest. */
function dialectOf(raw, text) {
    const named = (0,mapping/* isMapping */.p)(raw) && typeof raw.$schema === 'string' ? raw.$schema : null;
    if (named !== null)
        return SCHEMAS.find(([pattern]) => pattern.test(named))?.[1] ?? '2020-12';
    // A list under `items` has a meaning up to 2019-09 only.
    if (!/"?\bitems"?\s*:\s*(?:\[|\n\s*-\s)/.test(text))
        return '2020-12';
    return /\bunevaluated|\bdependentRe|\bdependentSc|\$anchor|\$recursive/.test(text) ? '2019-09' : 'draft-07';
}
/** Where something stands in a text. @param pointer a JSON pointer */
function placeIn(path, text, pointer) {
    const place = (line, column) => ({ path, line, column });
    if (text.length > LONGEST_PLACED)
        return place(null, null);
    const counter = new dist/* LineCounter */.HN();
    try {
        const tree = (0,dist/* parseDocument */.Tp)(text, {
            lineCounter: counter,
            schema: 'core',
            prettyErrors: false,
            logLevel: 'silent',
        });
        const steps = pointer.split('/').slice(1).map(json_pointer/* unescapedStep */.X);
        for (let length = steps.length; length >= 0; length -= 1) {
            const found = tree.getIn(steps.slice(0, length), true);
            const offset = found?.range?.[0];
            if (offset === undefined)
                continue;
            const { line, col } = counter.linePos(offset);
            return place(line, col);
        }
        return place(null, null);
    }
    catch {
        // Nested too deep for the parser: the file is known, the line is not.
        return place(null, null);
    }
}

// EXTERNAL MODULE: ./build/surfaces/json-schema/source.js + 3 modules
var source = __webpack_require__(94378);
;// CONCATENATED MODULE: ./build/surfaces/json-schema/documents.js








/** More files than this are no set of schemas that refer to each other. */
const MOST_FILES = 5000;
const DATA = /\.(?:json|ya?ml)$/;
const VALUES = new Set(['enum', 'const', 'default', 'example', 'examples']);
/** Files of a snapshot that hold schemas, with those that they refer to. */
class Documents {
    #snapshot;
    #files = new Map();
    #reasons = new Map();
    #byId = new Map();
    constructor(snapshot) {
        this.#snapshot = snapshot;
    }
    /** Reads files, and what they refer to in other files. */
    static async load(snapshot, paths) {
        const documents = new Documents(snapshot);
        // First those that are named: what they call themselves by `$id` is known when references are followed.
        for (const path of paths)
            await documents.#read(path);
        const open = [...documents.#files.values()].filter((file) => file !== null);
        for (let next = open.pop(); next !== undefined; next = open.pop()) {
            for (const uri of referencesOf(next)) {
                if (documents.#byId.has(uri))
                    continue;
                for (const path of documents.#pathsOf(uri)) {
                    if (documents.#files.has(path) || documents.#files.size >= MOST_FILES)
                        continue;
                    const file = await documents.#read(path);
                    if (file !== null)
                        open.push(file);
                }
            }
        }
        return documents;
    }
    /** A file; null where it is not there or could not be read. */
    file(path) {
        return this.#files.get(path) ?? null;
    }
    /** Why a file could not be read; null where it could, or is not there. */
    reason(path) {
        return this.#reasons.get(path) ?? null;
    }
    source(file) {
        return new source/* SchemaSource */.X({
            root: file.raw,
            dialect: dialectOf(file.raw, file.text),
            uri: addressOf(file.path),
            resolve: (uri) => this.at(uri)?.raw ?? metaSchema(uri),
        });
    }
    /** A file by its address: that of its path, or its `$id`. */
    at(uri) {
        const own = this.#byId.get(uri);
        if (own !== undefined)
            return own;
        return this.#pathsOf(uri).flatMap((path) => this.#files.get(path) ?? [])[0] ?? null;
    }
    /** Under which paths a document of an address may be: its own, or beside one whose `$id` is in the same folder. */
    #pathsOf(uri) {
        if (uri.startsWith('file:///'))
            return [(0,percent/* percentDecoded */.o)(uri.slice('file:///'.length))];
        const beside = [...this.#byId].flatMap(([id, file]) => {
            const folder = id.slice(0, id.lastIndexOf('/') + 1);
            if (!uri.startsWith(folder))
                return [];
            return [file.path.slice(0, file.path.lastIndexOf('/') + 1) + (0,percent/* percentDecoded */.o)(uri.slice(folder.length))];
        });
        return [...new Set(beside)].filter((path) => DATA.test(path));
    }
    async #read(path) {
        const file = await this.#parsed(path);
        this.#files.set(path, file);
        if (file?.id)
            this.#byId.set(file.id, file);
        return file;
    }
    async #parsed(path) {
        try {
            const text = await this.#snapshot.read(path);
            if (text === null)
                return null;
            const parsed = parseText(path, text);
            if ('raw' in parsed)
                return { path, text, raw: parsed.raw, id: idOf(parsed.raw, path) };
            this.#reasons.set(path, parsed.reason);
            return null;
        }
        catch (error) {
            if (!(error instanceof unreadable/* Unreadable */.I))
                throw error;
            this.#reasons.set(path, error.message);
            return null;
        }
    }
}
function addressOf(path) {
    return `file:///${path.split('/').map(encodeURIComponent).join('/')}`;
}
function idOf(raw, path) {
    const id = (0,mapping/* isMapping */.p)(raw) ? (raw.$id ?? raw.id) : undefined;
    if (typeof id !== 'string' || !URL.canParse(id, addressOf(path)))
        return null;
    return new URL(id, addressOf(path)).href.replace(/#.*$/s, '');
}
/** The addresses of the documents that a file refers to. */
function referencesOf({ raw, path, id }) {
    const found = new Set();
    const open = [{ value: raw, base: id ?? addressOf(path) }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { value } = next;
        if (typeof value !== 'object' || value === null)
            continue;
        let { base } = next;
        if ((0,mapping/* isMapping */.p)(value)) {
            if (typeof value.$id === 'string' && URL.canParse(value.$id, base))
                base = new URL(value.$id, base).href;
            for (const ref of [value.$ref, value.$dynamicRef]) {
                if (typeof ref === 'string' && URL.canParse(ref, base))
                    found.add(new URL(ref, base).href.replace(/#.*$/s, ''));
            }
        }
        for (const [key, item] of Object.entries(value)) {
            if (typeof item === 'object' && !VALUES.has(key))
                open.push({ value: item, base });
        }
    }
    return found;
}
/** A meta-schema that comes with Ajv; nothing is fetched. */
function metaSchema(uri) {
    if (!/^https?:\/\/json-schema\.org\//.test(uri))
        return undefined;
    for (const ajv of [new _2020.Ajv2020(), new _2019.Ajv2019(), new dist_ajv.Ajv()]) {
        const found = ajv.getSchema(uri) ?? ajv.getSchema(`${uri}#`);
        if (found !== undefined)
            return found.schema;
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/surfaces/json-schema/included.js + 21 modules
var included = __webpack_require__(17642);
;// CONCATENATED MODULE: ./build/surfaces/json-schema/report.js


const CHECKER = 'json-schema';
/** The breaks of a schema as differences. */
function differencesOf(given) {
    const { found, direction, path, under, next, fileAt } = given;
    const surface = under === '' ? path : `${path}#${under}`;
    const changeOf = ({ keyword }) => `${direction === 'accepts' ? 'narrowed' : 'widened'}-${kebab(keyword)}`;
    const whereOf = ({ at }) => (at === '' ? surface : `${surface} → ${at}`);
    const ids = found.breaks.map((one) => (0,difference/* differenceId */.V)(CHECKER, changeOf(one), one.detail === '' ? whereOf(one) : `${whereOf(one)} ${one.detail}`));
    const causes = causesOf(found.breaks, ids);
    return found.breaks.map((one, index) => {
        return {
            checker: CHECKER,
            id: ids[index],
            change: changeOf(one),
            requires: 'major',
            affected: direction === 'accepts' ? 'writer' : 'reader',
            grade: one.grade,
            where: whereOf(one),
            message: messageOf(one, direction),
            proof: one.proof === null
                ? null
                : {
                    language: 'json',
                    text: JSON.stringify(one.proof.instance, null, 2),
                    by: one.proof.by,
                    said: one.proof.said,
                },
            // What refuses stands in the old schema where data is produced: the same place in the new one, or what is left of it.
            at: placeOf(one.schema, next, fileAt),
            cause: causes[index] ?? null,
        };
    });
}
/** Where a keyword stands. @param schema a pointer in the file, or an address with one */
function placeOf(schema, next, fileAt) {
    if (schema === '' || schema.startsWith('/'))
        return placeIn(next.path, next.text, schema);
    const [address = '', pointer = ''] = schema.split('#', 2);
    const file = fileAt(address);
    return file === null
        ? { path: next.path, line: null, column: null }
        : placeIn(file.path, file.text, pointer);
}
/**
 * Who declares a property that was not declared refuses what it does not say of it, all for one reason; and where it is
 * required, that is the reason.
 */
function causesOf(breaks, ids) {
    return breaks.map(({ undeclared, at }, index) => {
        if (!undeclared)
            return null;
        const first = breaks.findIndex((other) => (other.undeclared || other.keyword === 'required') && isWithin(at, other.at));
        const required = breaks.findIndex((other) => other.keyword === 'required' && isWithin(at, other.at));
        const cause = required < 0 ? first : required;
        return cause === index ? null : (ids[cause] ?? null);
    });
}
function isWithin(at, outer) {
    return at === outer || (at.startsWith(outer) && /^[.[]/.test(at.slice(outer.length)));
}
/** A place in a schema. @param schema a pointer in the file, or an address with one */
function pointed(path, schema) {
    if (schema.startsWith('file:///'))
        return schema.slice('file:///'.length);
    return schema === '' || schema.startsWith('/') ? `${path}#${schema}` : `${path}: ${schema}`;
}
function messageOf({ refused, undeclared, at }, direction) {
    const one = /^(?:the value |the property |null$|any value$)/.test(refused);
    const said = direction === 'accepts'
        ? `${refused} ${one ? 'is' : 'are'} no longer accepted`
        : `${refused} may come now`;
    return undeclared ? `${said}, where the schema says nothing of ${at} on the other side` : said;
}
function kebab(keyword) {
    return keyword.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

;// CONCATENATED MODULE: ./build/surfaces/json-schema/index.js







const USUAL = ['**/*.schema.json', '**/*.schema.yaml', '**/*.schema.yml'];
const json_schema_DATA = /\.(?:json|ya?ml)$/;
const NAMES_DIALECT = /["']?\$schema["']?\s*:\s*["']?https?:\/\/json-schema\.org\//;
/**
 * Schemas of data. A difference is an instance that was valid and is not any more (for data that others make), or that
 * is valid now and was not (for data that the product makes).
 */
const jsonSchema = {
    id: CHECKER,
    async compare(old, next, options) {
        try {
            const before = await pathsOf(old, options);
            if (typeof before === 'string')
                return { changes: [], inconclusive: [{ where: old.label, reason: before }] };
            const now = await pathsOf(next, options);
            return compareAll({
                before,
                now: typeof now === 'string' ? [] : now,
                old: await Documents.load(old, before),
                next: await Documents.load(next, typeof now === 'string' ? before : [...new Set([...now, ...before])]),
                labels: [old.label, next.label],
                // Two files that were named are compared, whatever they are called.
                named: old.entry !== null && next.entry !== null,
                direction: options.direction,
            });
        }
        catch (error) {
            if (!(error instanceof unreadable/* Unreadable */.I))
                throw error;
            return { changes: [], inconclusive: [{ where: error.where, reason: error.message }] };
        }
    },
};
/** The schemas of a snapshot, or why there are none. @throws Unreadable */
async function pathsOf(snapshot, { file, files }) {
    if (snapshot.entry !== null)
        return [snapshot.entry];
    if (file !== undefined)
        return [file];
    const all = await snapshot.list();
    const found = fitting(all, files ?? USUAL);
    if (typeof found === 'string' || found.length > 0)
        return found;
    if (files !== undefined)
        return `no file fits ${files.join(', ')}`;
    const named = [];
    for (const path of all.filter((one) => json_schema_DATA.test(one))) {
        if (NAMES_DIALECT.test((await snapshot.read(path)) ?? ''))
            named.push(path);
    }
    return named.length > 0 ? named : 'there is no file *.schema.json, and none names its $schema';
}
function fitting(all, patterns) {
    const globs = patterns.map(glob/* compileGlob */.S);
    const wrong = globs.find((glob) => !glob.ok);
    if (wrong?.ok === false)
        return wrong.fault.message;
    return all.filter((path) => globs.some((glob) => glob.ok && glob.value.matches(path)));
}
function compareAll(sides) {
    const changes = [];
    const inconclusive = new Map();
    const note = (where, reason) => inconclusive.set(`${where} ${reason}`, { where, reason });
    for (const path of sides.before) {
        const old = sides.old.file(path);
        const next = counterpart(sides, path, old);
        const unread = [
            [sides.old, path, 0],
            ...placesOf(sides, path, next).map((at) => [sides.next, at, 1]),
        ];
        for (const [side, at, label] of unread) {
            const reason = side.reason(at);
            if (reason !== null)
                note(at, `${sides.labels[label]}: ${reason}`);
        }
        if (old === null && sides.old.reason(path) === null)
            note(path, `${sides.labels[0]} has no such file`);
        if (old === null || unread.some(([side, at]) => side.reason(at) !== null))
            continue;
        if (next === null)
            changes.push(removed(sides, path));
        else {
            try {
                changes.push(...compareFile(sides, old, next, note));
            }
            catch (error) {
                // Values in it nest deeper than the stack is.
                if (!(error instanceof RangeError))
                    throw error;
                note(path, 'it nests too deep');
            }
        }
    }
    return { changes: explained(changes), inconclusive: [...inconclusive.values()] };
}
/** The same schema on the new side: of the same path, else of the same `$id`. */
function counterpart({ named, now, next }, path, old) {
    if (named)
        return next.file(now[0]);
    return next.file(path) ?? (old?.id ? next.at(old.id) : null);
}
/** Where the new side holds a schema. One that is not found may stand in any file that is not known and cannot be read. */
function placesOf({ named, before, now }, path, next) {
    if (next !== null)
        return [next.path];
    return named ? now : [path, ...now.filter((other) => other !== path && !before.includes(other))];
}
/** A schema that is gone is a fact: there is no instance to show. One of the same name elsewhere may be it. */
function removed({ now }, path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const moved = now.find((other) => other.slice(other.lastIndexOf('/') + 1) === name);
    return {
        checker: CHECKER,
        id: (0,difference/* differenceId */.V)(CHECKER, 'schema-removed', path),
        change: 'schema-removed',
        requires: 'major',
        affected: 'writer',
        grade: moved === undefined ? 'proven' : 'likely',
        where: path,
        message: moved === undefined ? 'the schema is gone' : `the schema is gone from its path, and ${moved} is new`,
        proof: null,
        at: null,
        cause: null,
    };
}
function compareFile(sides, old, next, note) {
    // The same text says the same, however deep it nests; what it refers to may not.
    if (old.text === next.text && !/\$(?:ref|dynamicRef|recursiveRef)\b/.test(old.text))
        return [];
    const [from, to] = [sides.old.source(old), sides.next.source(next)];
    const directions = sides.direction === 'both' ? ['accepts', 'produces'] : [sides.direction];
    return directions.flatMap((direction) => {
        const comparer = new included/* SchemaComparer */.X();
        return pairsOf(old, from, to).flatMap(({ under, a, b }) => {
            if (b === null)
                return [removed(sides, `${old.path}#${under}`)];
            const found = direction === 'accepts' ? comparer.included(a, b) : comparer.included(b, a);
            for (const { schema, reason } of found.unknown)
                note(pointed(old.path, schema), reason);
            const fileAt = (address) => sides.next.at(address);
            return differencesOf({ found, direction, path: old.path, under, next, fileAt });
        });
    });
}
/** What is compared of two files: the schemas themselves, or, where a file only keeps others, each of those. */
function pairsOf({ raw }, old, next) {
    const whole = { under: '', a: old.at(''), b: next.at('') };
    if (!whole.a.open)
        return [whole];
    const kept = ['$defs', 'definitions'].flatMap((word) => {
        const all = typeof raw === 'object' && raw !== null && Object.hasOwn(raw, word) ? raw[word] : undefined;
        return Object.keys(all ?? {}).map((name) => `/${word}/${(0,json_pointer/* escapedStep */.m)(name)}`);
    });
    return [
        whole,
        ...kept.map((pointer) => ({
            under: pointer,
            a: old.at(pointer),
            b: next.has(pointer) ? next.at(pointer) : null,
        })),
    ];
}
/** A schema that several files refer to explains what it does to all of them. */
function explained(changes) {
    const first = new Map();
    return changes.map((change) => {
        const { at, id } = change;
        if (at === null || at.line === null)
            return change;
        const key = `${change.change} ${at.path} ${at.line} ${at.column} ${change.message}`;
        const known = first.get(key);
        if (known === undefined)
            first.set(key, id);
        return known === undefined || known === id ? change : { ...change, cause: known };
    });
}


/***/ }),

/***/ 4908:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2019-09/schema","$id":"https://json-schema.org/draft/2019-09/meta/applicator","$vocabulary":{"https://json-schema.org/draft/2019-09/vocab/applicator":true},"$recursiveAnchor":true,"title":"Applicator vocabulary meta-schema","type":["object","boolean"],"properties":{"additionalItems":{"$recursiveRef":"#"},"unevaluatedItems":{"$recursiveRef":"#"},"items":{"anyOf":[{"$recursiveRef":"#"},{"$ref":"#/$defs/schemaArray"}]},"contains":{"$recursiveRef":"#"},"additionalProperties":{"$recursiveRef":"#"},"unevaluatedProperties":{"$recursiveRef":"#"},"properties":{"type":"object","additionalProperties":{"$recursiveRef":"#"},"default":{}},"patternProperties":{"type":"object","additionalProperties":{"$recursiveRef":"#"},"propertyNames":{"format":"regex"},"default":{}},"dependentSchemas":{"type":"object","additionalProperties":{"$recursiveRef":"#"}},"propertyNames":{"$recursiveRef":"#"},"if":{"$recursiveRef":"#"},"then":{"$recursiveRef":"#"},"else":{"$recursiveRef":"#"},"allOf":{"$ref":"#/$defs/schemaArray"},"anyOf":{"$ref":"#/$defs/schemaArray"},"oneOf":{"$ref":"#/$defs/schemaArray"},"not":{"$recursiveRef":"#"}},"$defs":{"schemaArray":{"type":"array","minItems":1,"items":{"$recursiveRef":"#"}}}}');

/***/ }),

/***/ 80958:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2019-09/schema","$id":"https://json-schema.org/draft/2019-09/meta/content","$vocabulary":{"https://json-schema.org/draft/2019-09/vocab/content":true},"$recursiveAnchor":true,"title":"Content vocabulary meta-schema","type":["object","boolean"],"properties":{"contentMediaType":{"type":"string"},"contentEncoding":{"type":"string"},"contentSchema":{"$recursiveRef":"#"}}}');

/***/ }),

/***/ 90058:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2019-09/schema","$id":"https://json-schema.org/draft/2019-09/meta/core","$vocabulary":{"https://json-schema.org/draft/2019-09/vocab/core":true},"$recursiveAnchor":true,"title":"Core vocabulary meta-schema","type":["object","boolean"],"properties":{"$id":{"type":"string","format":"uri-reference","$comment":"Non-empty fragments not allowed.","pattern":"^[^#]*#?$"},"$schema":{"type":"string","format":"uri"},"$anchor":{"type":"string","pattern":"^[A-Za-z][-A-Za-z0-9.:_]*$"},"$ref":{"type":"string","format":"uri-reference"},"$recursiveRef":{"type":"string","format":"uri-reference"},"$recursiveAnchor":{"type":"boolean","default":false},"$vocabulary":{"type":"object","propertyNames":{"type":"string","format":"uri"},"additionalProperties":{"type":"boolean"}},"$comment":{"type":"string"},"$defs":{"type":"object","additionalProperties":{"$recursiveRef":"#"},"default":{}}}}');

/***/ }),

/***/ 36534:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2019-09/schema","$id":"https://json-schema.org/draft/2019-09/meta/format","$vocabulary":{"https://json-schema.org/draft/2019-09/vocab/format":true},"$recursiveAnchor":true,"title":"Format vocabulary meta-schema","type":["object","boolean"],"properties":{"format":{"type":"string"}}}');

/***/ }),

/***/ 20711:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2019-09/schema","$id":"https://json-schema.org/draft/2019-09/meta/meta-data","$vocabulary":{"https://json-schema.org/draft/2019-09/vocab/meta-data":true},"$recursiveAnchor":true,"title":"Meta-data vocabulary meta-schema","type":["object","boolean"],"properties":{"title":{"type":"string"},"description":{"type":"string"},"default":true,"deprecated":{"type":"boolean","default":false},"readOnly":{"type":"boolean","default":false},"writeOnly":{"type":"boolean","default":false},"examples":{"type":"array","items":true}}}');

/***/ }),

/***/ 78030:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2019-09/schema","$id":"https://json-schema.org/draft/2019-09/meta/validation","$vocabulary":{"https://json-schema.org/draft/2019-09/vocab/validation":true},"$recursiveAnchor":true,"title":"Validation vocabulary meta-schema","type":["object","boolean"],"properties":{"multipleOf":{"type":"number","exclusiveMinimum":0},"maximum":{"type":"number"},"exclusiveMaximum":{"type":"number"},"minimum":{"type":"number"},"exclusiveMinimum":{"type":"number"},"maxLength":{"$ref":"#/$defs/nonNegativeInteger"},"minLength":{"$ref":"#/$defs/nonNegativeIntegerDefault0"},"pattern":{"type":"string","format":"regex"},"maxItems":{"$ref":"#/$defs/nonNegativeInteger"},"minItems":{"$ref":"#/$defs/nonNegativeIntegerDefault0"},"uniqueItems":{"type":"boolean","default":false},"maxContains":{"$ref":"#/$defs/nonNegativeInteger"},"minContains":{"$ref":"#/$defs/nonNegativeInteger","default":1},"maxProperties":{"$ref":"#/$defs/nonNegativeInteger"},"minProperties":{"$ref":"#/$defs/nonNegativeIntegerDefault0"},"required":{"$ref":"#/$defs/stringArray"},"dependentRequired":{"type":"object","additionalProperties":{"$ref":"#/$defs/stringArray"}},"const":true,"enum":{"type":"array","items":true},"type":{"anyOf":[{"$ref":"#/$defs/simpleTypes"},{"type":"array","items":{"$ref":"#/$defs/simpleTypes"},"minItems":1,"uniqueItems":true}]}},"$defs":{"nonNegativeInteger":{"type":"integer","minimum":0},"nonNegativeIntegerDefault0":{"$ref":"#/$defs/nonNegativeInteger","default":0},"simpleTypes":{"enum":["array","boolean","integer","null","number","object","string"]},"stringArray":{"type":"array","items":{"type":"string"},"uniqueItems":true,"default":[]}}}');

/***/ }),

/***/ 88138:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2019-09/schema","$id":"https://json-schema.org/draft/2019-09/schema","$vocabulary":{"https://json-schema.org/draft/2019-09/vocab/core":true,"https://json-schema.org/draft/2019-09/vocab/applicator":true,"https://json-schema.org/draft/2019-09/vocab/validation":true,"https://json-schema.org/draft/2019-09/vocab/meta-data":true,"https://json-schema.org/draft/2019-09/vocab/format":false,"https://json-schema.org/draft/2019-09/vocab/content":true},"$recursiveAnchor":true,"title":"Core and Validation specifications meta-schema","allOf":[{"$ref":"meta/core"},{"$ref":"meta/applicator"},{"$ref":"meta/validation"},{"$ref":"meta/meta-data"},{"$ref":"meta/format"},{"$ref":"meta/content"}],"type":["object","boolean"],"properties":{"definitions":{"$comment":"While no longer an official keyword as it is replaced by $defs, this keyword is retained in the meta-schema to prevent incompatible extensions as it remains in common use.","type":"object","additionalProperties":{"$recursiveRef":"#"},"default":{}},"dependencies":{"$comment":"\\"dependencies\\" is no longer a keyword, but schema authors should avoid redefining it to facilitate a smooth transition to \\"dependentSchemas\\" and \\"dependentRequired\\"","type":"object","additionalProperties":{"anyOf":[{"$recursiveRef":"#"},{"$ref":"meta/validation#/$defs/stringArray"}]}}}}');

/***/ }),

/***/ 72079:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","$id":"http://json-schema.org/draft-07/schema#","title":"Core schema meta-schema","definitions":{"schemaArray":{"type":"array","minItems":1,"items":{"$ref":"#"}},"nonNegativeInteger":{"type":"integer","minimum":0},"nonNegativeIntegerDefault0":{"allOf":[{"$ref":"#/definitions/nonNegativeInteger"},{"default":0}]},"simpleTypes":{"enum":["array","boolean","integer","null","number","object","string"]},"stringArray":{"type":"array","items":{"type":"string"},"uniqueItems":true,"default":[]}},"type":["object","boolean"],"properties":{"$id":{"type":"string","format":"uri-reference"},"$schema":{"type":"string","format":"uri"},"$ref":{"type":"string","format":"uri-reference"},"$comment":{"type":"string"},"title":{"type":"string"},"description":{"type":"string"},"default":true,"readOnly":{"type":"boolean","default":false},"examples":{"type":"array","items":true},"multipleOf":{"type":"number","exclusiveMinimum":0},"maximum":{"type":"number"},"exclusiveMaximum":{"type":"number"},"minimum":{"type":"number"},"exclusiveMinimum":{"type":"number"},"maxLength":{"$ref":"#/definitions/nonNegativeInteger"},"minLength":{"$ref":"#/definitions/nonNegativeIntegerDefault0"},"pattern":{"type":"string","format":"regex"},"additionalItems":{"$ref":"#"},"items":{"anyOf":[{"$ref":"#"},{"$ref":"#/definitions/schemaArray"}],"default":true},"maxItems":{"$ref":"#/definitions/nonNegativeInteger"},"minItems":{"$ref":"#/definitions/nonNegativeIntegerDefault0"},"uniqueItems":{"type":"boolean","default":false},"contains":{"$ref":"#"},"maxProperties":{"$ref":"#/definitions/nonNegativeInteger"},"minProperties":{"$ref":"#/definitions/nonNegativeIntegerDefault0"},"required":{"$ref":"#/definitions/stringArray"},"additionalProperties":{"$ref":"#"},"definitions":{"type":"object","additionalProperties":{"$ref":"#"},"default":{}},"properties":{"type":"object","additionalProperties":{"$ref":"#"},"default":{}},"patternProperties":{"type":"object","additionalProperties":{"$ref":"#"},"propertyNames":{"format":"regex"},"default":{}},"dependencies":{"type":"object","additionalProperties":{"anyOf":[{"$ref":"#"},{"$ref":"#/definitions/stringArray"}]}},"propertyNames":{"$ref":"#"},"const":true,"enum":{"type":"array","items":true,"minItems":1,"uniqueItems":true},"type":{"anyOf":[{"$ref":"#/definitions/simpleTypes"},{"type":"array","items":{"$ref":"#/definitions/simpleTypes"},"minItems":1,"uniqueItems":true}]},"format":{"type":"string"},"contentMediaType":{"type":"string"},"contentEncoding":{"type":"string"},"if":{"$ref":"#"},"then":{"$ref":"#"},"else":{"$ref":"#"},"allOf":{"$ref":"#/definitions/schemaArray"},"anyOf":{"$ref":"#/definitions/schemaArray"},"oneOf":{"$ref":"#/definitions/schemaArray"},"not":{"$ref":"#"}},"default":true}');

/***/ })

};
