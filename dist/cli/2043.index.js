export const id = 2043;
export const ids = [2043];
export const modules = {

/***/ 56120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ compileGlob)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94419);


/**
 * Compiles a pattern for paths: `*` within a folder, `**` across folders, `{a,b}` either; names with a leading dot
 * are names like others. Faults: `bad-glob`.
 */
function compileGlob(source) {
    const wrong = problemOf(source);
    if (wrong !== null)
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .D)('bad-glob', wrong.message, wrong.remedy);
    try {
        // With the flag a name that holds a line break fits too: none is to slip past a rule by it.
        const matches = picomatch__WEBPACK_IMPORTED_MODULE_1__(source, { dot: true, nonegate: true, windows: false, flags: 's' });
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ source, matches: (path) => matches(path) });
    }
    catch {
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .D)('bad-glob', `"${source.slice(0, 60)}" is no pattern for paths`, 'write one such as src/**');
    }
}
/** Patterns that other tools read in another way, or that no path of a repository can fit. */
function problemOf(source) {
    if (source.trim() === '')
        return { message: 'the pattern is empty', remedy: 'write one such as src/**' };
    if (source !== source.trim())
        return {
            message: `"${source}" has blanks at its ends`,
            remedy: `write ${source.trim()}`,
        };
    if (source.startsWith('!') && !source.startsWith('!('))
        return {
            message: `"${source}" excludes paths, which a pattern here cannot`,
            remedy: 'write patterns for what is meant',
        };
    if (/^\.{0,2}\//.test(source))
        return {
            message: `"${source}" does not start at the top of the repository`,
            remedy: `write ${source.replace(/^(?:\.{0,2}\/)+/, '') || '**'}`,
        };
    if (source.endsWith('/'))
        return {
            message: `"${source}" names a folder, and paths are those of files`,
            remedy: `write ${source}**`,
        };
    if (source.includes('\\') && !/\\[!()*+?@[\]{}\\]/.test(source))
        return { message: `"${source}" has backslashes`, remedy: `write ${source.replaceAll('\\', '/')}` };
    return null;
}


/***/ }),

/***/ 12043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  protobufChecker: () => (/* binding */ protobufChecker)
});

// EXTERNAL MODULE: ./build/surfaces/difference.js
var difference = __webpack_require__(29078);
;// CONCATENATED MODULE: ./build/surfaces/protobuf/catalogue.js
const BOTH = ['WIRE', 'WIRE_JSON'];
const JSON_ALONE = ['WIRE_JSON'];
const catalogue_RULES = {
    ENUM_SAME_JSON_FORMAT: { categories: JSON_ALONE, explainedBy: [] },
    ENUM_VALUE_NO_DELETE_UNLESS_NAME_RESERVED: {
        categories: JSON_ALONE,
        explainedBy: ['ENUM_VALUE_NO_DELETE_UNLESS_NUMBER_RESERVED'],
    },
    ENUM_VALUE_NO_DELETE_UNLESS_NUMBER_RESERVED: { categories: BOTH, explainedBy: [] },
    ENUM_VALUE_SAME_NAME: { categories: JSON_ALONE, explainedBy: [] },
    FIELD_NO_DELETE_UNLESS_NAME_RESERVED: {
        categories: JSON_ALONE,
        explainedBy: ['FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED'],
    },
    FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED: { categories: BOTH, explainedBy: [] },
    FIELD_SAME_DEFAULT: { categories: BOTH, explainedBy: ['FIELD_WIRE_COMPATIBLE_TYPE'] },
    FIELD_SAME_JSON_NAME: { categories: JSON_ALONE, explainedBy: ['FIELD_SAME_NAME'] },
    FIELD_SAME_NAME: { categories: JSON_ALONE, explainedBy: [] },
    FIELD_SAME_ONEOF: { categories: BOTH, explainedBy: [] },
    FIELD_WIRE_COMPATIBLE_CARDINALITY: { categories: ['WIRE'], explainedBy: ['FIELD_WIRE_COMPATIBLE_TYPE'] },
    FIELD_WIRE_COMPATIBLE_TYPE: { categories: ['WIRE'], explainedBy: [] },
    FIELD_WIRE_JSON_COMPATIBLE_CARDINALITY: {
        categories: JSON_ALONE,
        explainedBy: ['FIELD_WIRE_COMPATIBLE_CARDINALITY'],
    },
    FIELD_WIRE_JSON_COMPATIBLE_TYPE: { categories: JSON_ALONE, explainedBy: ['FIELD_WIRE_COMPATIBLE_TYPE'] },
    FILE_SAME_PACKAGE: { categories: BOTH, explainedBy: [] },
    MESSAGE_SAME_JSON_FORMAT: { categories: JSON_ALONE, explainedBy: [] },
    MESSAGE_SAME_REQUIRED_FIELDS: {
        categories: BOTH,
        explainedBy: ['FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED', 'FIELD_WIRE_COMPATIBLE_CARDINALITY'],
    },
    RESERVED_ENUM_NO_DELETE: { categories: BOTH, explainedBy: [] },
    RESERVED_MESSAGE_NO_DELETE: { categories: BOTH, explainedBy: [] },
    RPC_SAME_CLIENT_STREAMING: { categories: BOTH, explainedBy: [] },
    RPC_SAME_IDEMPOTENCY_LEVEL: { categories: BOTH, explainedBy: [] },
    RPC_SAME_REQUEST_TYPE: { categories: BOTH, explainedBy: [] },
    RPC_SAME_RESPONSE_TYPE: { categories: BOTH, explainedBy: [] },
    RPC_SAME_SERVER_STREAMING: { categories: BOTH, explainedBy: [] },
};
/** `FIELD_SAME_NAME` as a change of this checker: `field-same-name`. */
function changeOf(rule) {
    return rule.toLowerCase().replaceAll('_', '-');
}
/** Who is affected: whoever reads the bytes, where the rule is one of WIRE, or of its twins in WIRE_JSON, and otherwise JSON. */
function affectedOf(rule) {
    return catalogue_RULES[rule].categories.includes('WIRE') ? 'wire' : 'json';
}

// EXTERNAL MODULE: ./node_modules/protobufjs/index.js
var protobufjs = __webpack_require__(81853);
// EXTERNAL MODULE: ./node_modules/protobufjs/ext/protojson.js
var protojson = __webpack_require__(38681);
// EXTERNAL MODULE: ./node_modules/protobufjs/package.json
var protobufjs_package = __webpack_require__(61818);
// EXTERNAL MODULE: ./build/base/one-line.js
var one_line = __webpack_require__(79187);
// EXTERNAL MODULE: ./build/base/words.js
var words = __webpack_require__(59909);
;// CONCATENATED MODULE: ./build/surfaces/protobuf/codec.js





/** The tool that checks proofs. */
const CHECKED_BY = `protobufjs ${protobufjs_package/* version */.rE}`;
/** Null where protobufjs does not take the excerpt: then there is no proof. */
function codecOf(text, name) {
    try {
        const { root } = protobufjs.parse(text, { keepCase: true });
        root.resolveAll();
        return root.lookupType(name);
    }
    catch {
        return null;
    }
}
/** The bytes of a message that is given in JSON; null where the type does not take it. */
function encode(codec, json) {
    try {
        return codec.encode(protojson.fromJson(codec, json)).finish();
    }
    catch {
        return null;
    }
}
function decode(codec, bytes) {
    return outcome(() => codec.decode(bytes));
}
function fromJson(codec, json) {
    return outcome(() => protojson.fromJson(codec, json));
}
/** A message as people read it. */
function shown(codec, message, look) {
    if (look.defaults)
        return JSON.stringify(lookAt(codec, message, { ...look, fields: 'name', enums: 'name' }));
    try {
        return JSON.stringify(protojson.toJson(codec, message));
    }
    catch {
        // JSON cannot hold it, which the way in which it is looked at always can.
        return JSON.stringify(lookAt(codec, message, look));
    }
}
function outcome(read) {
    try {
        return { read: read() };
    }
    catch (error) {
        return { refused: (0,words/* clip */.$Q)((0,one_line/* oneLine */.T)(error instanceof Error ? error.message : String(error)), 200) };
    }
}
/** What a message holds, as plain data that can be compared; fields that the codec does not know are not in it. */
function lookAt(codec, message, look) {
    const held = message;
    const found = [];
    for (const field of codec.fieldsArray) {
        const isDefault = !Object.hasOwn(held, field.name);
        if (isDefault && (!look.defaults || field.repeated || field.resolvedType instanceof protobufjs.Type))
            continue;
        const value = held[field.name];
        const key = look.fields === 'number' ? String(field.id) : field.name;
        if (field instanceof protobufjs.MapField)
            found.push([key, Object.entries(value).map(([k, v]) => [k, lookAtValue(field, v, look)])]);
        else if (Array.isArray(value)) {
            if (value.length > 0)
                found.push([key, value.map((one) => lookAtValue(field, one, look))]);
        }
        else
            found.push([key, lookAtValue(field, value, look)]);
    }
    return Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}
function lookAtValue({ resolvedType }, value, look) {
    if (resolvedType instanceof protobufjs.Type)
        return lookAt(resolvedType, value, look);
    if (resolvedType instanceof protobufjs.Enum)
        return String(look.enums === 'name' ? (resolvedType.valuesById[value] ?? value) : value);
    if (value instanceof Uint8Array)
        return Array.from(value);
    // Numbers of 64 bits are objects, and what is compared is the number.
    return typeof value === 'object' || typeof value === 'number' ? String(value) : value;
}

;// CONCATENATED MODULE: ./build/surfaces/protobuf/tokens.js
/** A text that is no protobuf, and where it stops being it. */
class SyntaxFault extends Error {
    name = 'SyntaxFault';
    spot;
    constructor(message, spot) {
        super(message);
        this.spot = spot;
    }
}
// Sticky, and without a repetition inside of another: each reads a token in time that is linear in its length.
const SPACE = /[ \t\r\n\v\f]+/y;
const LINE_COMMENT = /\/\/[^\n]*/y;
const NAME = /[A-Za-z_][A-Za-z0-9_]*/y;
const NUMBER = /(?:0[xX][0-9a-fA-F]+|(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)/y;
const INTEGER = /^(?:0|[1-9][0-9]*|0[0-7]+|0[xX][0-9a-fA-F]+)$/;
const SYMBOLS = '{}[]()<>=;:,.-+/';
const PLAIN = /[^"'\\\n\0]+/y;
const QUOTE = /["']/y;
const ESCAPE = /\\(?:[xX][0-9a-fA-F]{1,2}|[0-7]{1,3}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[abfnrtv\\'"?])/y;
const ESCAPED = {
    a: '\x07',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
};
/** Reads a file token by token, so that a large one is never held as a list of millions of them. */
class Lexer {
    #source;
    #at;
    #line = 1;
    #lineStart;
    constructor(source) {
        this.#source = source;
        // A byte order mark is no part of the text.
        this.#at = source.startsWith('\ufeff') ? 1 : 0;
        this.#lineStart = this.#at;
    }
    /** The next token; comments are left out, and at the end there are only ends. @throws SyntaxFault */
    next() {
        this.#skip();
        const spot = this.#spot();
        const char = this.#source[this.#at];
        if (char === undefined)
            return { kind: 'end', text: '', spot };
        if (char === '"' || char === "'")
            return { kind: 'string', text: this.#string(char, spot), spot };
        const name = this.#take(NAME);
        if (name !== null)
            return { kind: 'name', text: name, spot };
        const number = /[0-9.]/.test(char) ? this.#take(NUMBER) : null;
        if (number !== null) {
            const after = this.#source[this.#at] ?? '';
            if (/[A-Za-z0-9_]/.test(after))
                throw new SyntaxFault(`${number}${after} starts no number`, spot);
            return { kind: INTEGER.test(number) ? 'int' : 'float', text: number, spot };
        }
        if (!SYMBOLS.includes(char))
            throw new SyntaxFault('a character has no meaning here', spot);
        this.#at += 1;
        return { kind: 'symbol', text: char, spot };
    }
    #spot() {
        return { line: this.#line, column: this.#at - this.#lineStart + 1 };
    }
    #take(pattern) {
        pattern.lastIndex = this.#at;
        const text = pattern.exec(this.#source)?.[0] ?? null;
        if (text !== null)
            this.#at += text.length;
        return text;
    }
    /** Passes blanks and comments. */
    #skip() {
        for (;;) {
            const start = this.#at;
            if (this.#source.startsWith('/*', start)) {
                const end = this.#source.indexOf('*/', start + 2);
                if (end === -1)
                    throw new SyntaxFault('a comment has no end', this.#spot());
                this.#at = end + 2;
            }
            else if (this.#take(SPACE) === null && this.#take(LINE_COMMENT) === null)
                return;
            for (let at = this.#source.indexOf('\n', start); at !== -1 && at < this.#at;) {
                this.#line += 1;
                this.#lineStart = at + 1;
                at = this.#source.indexOf('\n', at + 1);
            }
        }
    }
    /** The bytes of the string that starts here. */
    #string(quote, start) {
        const parts = [];
        this.#at += 1;
        for (;;) {
            const char = this.#source[this.#at];
            if (char === undefined || char === '\n' || char === '\0')
                throw new SyntaxFault('a string has no end', start);
            const escaped = char === '\\';
            const text = escaped ? this.#take(ESCAPE) : (this.#take(PLAIN) ?? this.#take(QUOTE));
            if (text === null)
                throw new SyntaxFault('strings do not have such an escape', this.#spot());
            if (text === quote)
                return parts.join('');
            parts.push(escaped ? unescaped(text, start) : bytesOf(text));
        }
    }
}
function unescaped(text, spot) {
    const sort = text[1];
    if (/[0-7]/.test(sort))
        return String.fromCharCode(Number.parseInt(text.slice(1), 8) & 0xff);
    if (/[xX]/.test(sort))
        return String.fromCharCode(Number.parseInt(text.slice(2), 16));
    if (/[uU]/.test(sort)) {
        const code = Number.parseInt(text.slice(2), 16);
        if (code > 0x10ffff)
            throw new SyntaxFault('an escape lies beyond Unicode', spot);
        return bytesOf(String.fromCodePoint(code));
    }
    return ESCAPED[sort] ?? sort;
}
/** The bytes of a text in UTF-8, one character for each. */
function bytesOf(text) {
    if (/^[\x20-\x7e]*$/.test(text))
        return text;
    return Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');
}
/** The text that bytes stand for, one character for each byte. */
function textOf(bytes) {
    return new TextDecoder().decode(Uint8Array.from(bytes, (char) => char.charCodeAt(0)));
}

;// CONCATENATED MODULE: ./build/surfaces/protobuf/excerpt.js

/** How much of what a message holds is shown: enough to meet the difference, and no page of it. */
const MOST_FIELDS = 12;
const MOST_VALUES = 20;
const DEEPEST = 2;
const NONE = new Set();
/** A part of a schema that cannot be shown: a type that was not found, or a text that has no plain form. */
class NotShown extends Error {
    name = 'NotShown';
}
/**
 * A few messages of a schema as a file of their own, in edition 2023 whatever they were written in, nested types side by
 * side: on the wire and in JSON they are what they were. It is what a proof shows, and what is run to check it.
 */
class Excerpt {
    #schema;
    #deep;
    #names = new Map();
    #fields = new Map();
    #blocks = [];
    /** @param deep whether messages within messages are shown with their fields, or as empty ones */
    constructor(schema, deep) {
        this.#schema = schema;
        this.#deep = deep;
    }
    get text() {
        return ['edition = "2023";', ...this.#blocks].join('\n');
    }
    /**
     * Adds a message and the types it needs; its name in the excerpt.
     *
     * @param numbers the fields that are shown; null for those that a reader can take in
     * @throws NotShown
     */
    add(message, numbers, depth = 0) {
        const known = this.#names.get(message.fullName);
        if (known !== undefined)
            return known;
        const name = this.#nameFor(message);
        const fields = [...message.fields.values()]
            .filter((field) => isShown(field, numbers, depth))
            .slice(0, MOST_FIELDS);
        this.#fields.set(message.fullName, fields);
        const at = this.#blocks.push('') - 1;
        const lines = fields.map((field) => ({ oneof: field.oneof, text: this.#field(field, depth) }));
        const plain = lines.filter(({ oneof }) => oneof === null).map(({ text }) => `  ${text}`);
        const oneofs = [...new Set(lines.flatMap(({ oneof }) => (oneof === null ? [] : [oneof])))].flatMap((oneof) => [
            `  oneof ${oneof} {`,
            ...lines.filter((line) => line.oneof === oneof).map(({ text }) => `    ${text}`),
            '  }',
        ]);
        this.#blocks[at] = [`message ${name} {`, ...plain, ...oneofs, '}'].join('\n');
        return name;
    }
    /** Adds an enum; its name in the excerpt. @param number a value that must be shown */
    addEnum(declared, fullName, number = null) {
        const known = this.#names.get(fullName);
        if (known !== undefined)
            return known;
        const values = declared?.values ??
            [...(this.#schema.enumValues.get(fullName) ?? [])].map(([name, own]) => ({ name, number: own }));
        const shown = values.filter((value, index) => index < MOST_VALUES || value.number === number);
        if (shown.length === 0)
            throw new NotShown(fullName);
        const name = this.#nameFor({ fullName, path: declared?.path ?? '' });
        const aliases = new Set(shown.map((value) => value.number)).size < shown.length;
        this.#blocks.push([
            `enum ${name} {`,
            ...(declared?.closed === true ? ['  option features.enum_type = CLOSED;'] : []),
            ...(aliases ? ['  option allow_alias = true;'] : []),
            ...shown.map((value) => `  ${value.name} = ${value.number};`),
            '}',
        ].join('\n'));
        return name;
    }
    /** Adds a message that has nothing but a value of an enum. */
    addHolder(enumName) {
        this.#blocks.push(`message Holder {\n  ${enumName} value = 1;\n}`);
        return 'Holder';
    }
    /**
     * A value of a message that was added, in JSON.
     *
     * @param leaveOut fields that are not set
     * @param variant which of the values that its kinds have
     */
    sample(message, leaveOut, variant, depth = 0) {
        const found = {};
        const taken = new Set();
        for (const field of this.#fields.get(message.fullName) ?? []) {
            if (leaveOut(field) || depth > DEEPEST)
                continue;
            if (field.oneof !== null && taken.has(field.oneof))
                continue;
            if (field.oneof !== null)
                taken.add(field.oneof);
            found[field.jsonName] = this.#value(field, variant, depth);
        }
        return found;
    }
    #value(field, variant, depth) {
        const one = (shift) => this.#single(field, variant + shift, depth);
        if (field.cardinality === 'repeated')
            return [one(0), one(1)];
        if (field.cardinality !== 'map')
            return one(0);
        const [key, value] = entryOf(field, this.#schema);
        const keyShown = String(this.#single(key, variant, depth));
        return { [keyShown]: this.#single(value, variant, depth) };
    }
    #single({ kind, typeName }, variant, depth) {
        if (kind === 'message' || kind === 'group') {
            const message = this.#schema.messages.get(typeName);
            return message === undefined ? {} : this.sample(message, () => false, variant, depth + 1);
        }
        if (kind === 'enum') {
            const names = [...(this.#schema.enumValues.get(typeName) ?? new Map()).keys()].slice(0, MOST_VALUES);
            return names[Math.max(0, names.length - 1 - variant)] ?? names[0];
        }
        const values = VALUES[kind];
        return values[variant % values.length];
    }
    #field(field, depth) {
        const { name, number, cardinality } = field;
        const options = this.#options(field);
        const end = `${name} = ${number}${options.length === 0 ? '' : ` [${options.join(', ')}]`};`;
        if (cardinality !== 'map')
            return `${cardinality === 'repeated' ? 'repeated ' : ''}${this.#type(field, depth)} ${end}`;
        const [key, value] = entryOf(field, this.#schema);
        return `map<${this.#type(key, depth)}, ${this.#type(value, depth)}> ${end}`;
    }
    #type({ kind, typeName }, depth) {
        if (kind === null)
            throw new NotShown(typeName ?? '');
        if (typeName === null)
            return kind;
        if (kind === 'enum')
            return this.addEnum(this.#schema.enums.get(typeName) ?? null, typeName);
        const message = this.#schema.messages.get(typeName);
        if (message !== undefined)
            return this.add(message, this.#deep ? null : NONE, depth + 1);
        const known = this.#names.get(typeName);
        if (known !== undefined)
            return known;
        // What comes with protobuf is shown as a message of which nothing is known.
        const name = this.#nameFor({ fullName: typeName, path: '' });
        this.#blocks.push(`message ${name} {}`);
        return name;
    }
    #options(field) {
        const { kind, cardinality, jsonName, name } = field;
        const options = [];
        if (cardinality === 'required')
            options.push('features.field_presence = LEGACY_REQUIRED');
        if (kind === 'group')
            options.push('features.message_encoding = DELIMITED');
        if (cardinality === 'repeated' && !field.packed && isPackable(field))
            options.push('features.repeated_field_encoding = EXPANDED');
        if (jsonName !== usualJsonName(name))
            options.push(`json_name = ${JSON.stringify(jsonName)}`);
        const written = this.#default(field);
        if (written !== null)
            options.push(`default = ${written}`);
        return options;
    }
    #default({ kind, typeName, defaultValue: value, cardinality }) {
        if (value === null || cardinality !== 'optional')
            return null;
        if (value.sort === 'text') {
            if (value.bytes === '')
                return null;
            const text = textOf(value.bytes);
            // In bytes and beyond plain text, parsers do not agree on escapes.
            if (kind === 'bytes' || !/^[\x20-\x21\x23-\x5b\x5d-\x7e]*$/.test(text))
                throw new NotShown('a default');
            return `"${text}"`;
        }
        if (kind === 'bool')
            return value.value === 1 ? 'true' : null;
        if (kind === 'enum') {
            const values = [...(this.#schema.enumValues.get(typeName) ?? [])];
            const found = values.find(([, number]) => BigInt(number) === BigInt(value.value));
            return found === undefined || found === values[0] ? null : found[0];
        }
        if (value.value === Number.POSITIVE_INFINITY)
            return 'inf';
        if (value.value === Number.NEGATIVE_INFINITY)
            return '-inf';
        return Number(value.value) === 0 ? null : String(value.value).toLowerCase().replace('+', '');
    }
    /** Its name behind the package, or where that is taken its full one. */
    #nameFor({ fullName, path }) {
        const prefix = this.#schema.files.get(path)?.package ?? '';
        const short = prefix === '' ? fullName : fullName.slice(prefix.length + 1);
        const taken = new Set(this.#names.values());
        const plain = (text) => text.replaceAll('.', '_');
        const name = taken.has(plain(short)) || plain(short) === 'Holder' ? `${plain(fullName)}_` : plain(short);
        this.#names.set(fullName, name);
        return name;
    }
}
/** The key and the value of a map. @throws NotShown */
function entryOf({ typeName }, schema) {
    const fields = schema.messages.get(typeName ?? '')?.fields;
    const [key, value] = [fields?.get(1), fields?.get(2)];
    if (key === undefined || value === undefined)
        throw new NotShown(typeName ?? '');
    return [key, value];
}
function isShown(field, numbers, depth) {
    if (numbers !== null)
        return numbers.has(field.number);
    if (field.kind === null || depth >= DEEPEST)
        return false;
    return depth === 0 || (field.kind !== 'message' && field.kind !== 'group');
}
function isPackable({ kind }) {
    return kind !== 'string' && kind !== 'bytes' && kind !== 'message' && kind !== 'group';
}
function usualJsonName(name) {
    return name.replaceAll(/_+(.?)/g, (_, letter) => letter.toUpperCase());
}
/** Values in JSON that tell kinds from each other: negative, large, and bytes that are no text. */
const VALUES = {
    int32: [1, -1, 2147483647],
    sint32: [1, -1, 2147483647],
    sfixed32: [1, -1, 2147483647],
    uint32: [1, 4294967295],
    fixed32: [1, 4294967295],
    int64: ['1', '-1', '9007199254740993'],
    sint64: ['1', '-1', '9007199254740993'],
    sfixed64: ['1', '-1', '9007199254740993'],
    uint64: ['1', '18446744073709551615'],
    fixed64: ['1', '18446744073709551615'],
    bool: [true],
    string: ['a', 'b'],
    bytes: ['/w==', 'YQ=='],
    float: [1.5, 2],
    double: [1.5, 1e300],
};
/** How many variants of samples are worth a try. */
const VARIANTS = 3;

;// CONCATENATED MODULE: ./build/surfaces/protobuf/proof-package.js


/** A package is a part of every name: what is kept in an Any under the old one is not found. */
function packageProof(old, next, sides) {
    const gone = [...sides.old.messages.values()].find((message) => message.path === old.path && isPlain(message, old) && !sides.next.messages.has(message.fullName));
    if (gone === undefined)
        return null;
    const [before, after] = [excerpt(old.package, gone.name), excerpt(next.package, gone.name)];
    const [writer, reader] = [codecOfAny(before), codecOfAny(after)];
    const json = { '@type': `type.googleapis.com/${gone.fullName}` };
    if (writer === null || reader === null || encode(writer, json) === null)
        return null;
    const outcome = fromJson(reader, json);
    if (!('refused' in outcome))
        return null;
    const text = [
        '// the old schema',
        before,
        '',
        '// the new schema',
        after,
        '',
        `// google.protobuf.Any ${JSON.stringify(json)} is read with the old schema`,
        `// the new schema refuses it: ${outcome.refused}`,
    ].join('\n');
    return { language: 'proto', text, by: CHECKED_BY, said: outcome.refused };
}
/** Whether a message stands at the top of its file. */
function isPlain({ fullName, name }, { package: prefix }) {
    return fullName === (prefix === '' ? name : `${prefix}.${name}`);
}
function excerpt(prefix, name) {
    return ['edition = "2023";', ...(prefix === '' ? [] : [`package ${prefix};`]), `message ${name} {}`].join('\n');
}
function codecOfAny(text) {
    try {
        const root = new protobufjs.Root();
        root.addJSON(protobufjs.common.get('google/protobuf/any.proto')?.nested ?? {});
        protobufjs.parse(text, root, { keepCase: true });
        root.resolveAll();
        return root.lookupType('google.protobuf.Any');
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/surfaces/protobuf/trial.js

/** Runs a trial; its proof, where the reader does not get what the writer wrote. */
function proofBy(trial) {
    const { writer, reader, json, as, look } = trial;
    const bytes = encode(writer.codec, json);
    if (bytes === null)
        return null;
    // Both sides read for themselves what they are to agree on.
    const [same, other] = as === 'bytes'
        ? [decode(writer.codec, bytes), decode(reader.codec, bytes)]
        : [fromJson(writer.codec, json), fromJson(reader.codec, trial.readerJson ?? json)];
    if ('refused' in same)
        return null;
    const before = lookAt(writer.codec, same.read, look);
    if ('read' in other && isSame(before, lookAt(reader.codec, other.read, look)))
        return null;
    return {
        language: 'proto',
        text: trial_textOf(trial, bytes, shown(writer.codec, same.read, look), other),
        by: CHECKED_BY,
        said: 'refused' in other ? other.refused : null,
    };
}
function trial_textOf({ writer, reader, json, as, look }, bytes, before, after) {
    const [old, next] = writer.label === 'old' ? [writer, reader] : [reader, writer];
    const given = `${writer.codec.name} ${JSON.stringify(json)}`;
    const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(' ');
    const outcome = 'refused' in after ? `refuses it: ${after.refused}` : `reads ${shown(reader.codec, after.read, look)}`;
    return [
        '// the old schema',
        old.text,
        '',
        '// the new schema',
        next.text,
        '',
        as === 'bytes'
            ? `// ${given} in bytes, written with the ${writer.label} schema: ${hex === '' ? 'none' : hex}`
            : `// ${given} in JSON, written with the ${writer.label} schema`,
        `// the ${writer.label} schema reads ${before}`,
        `// the ${reader.label} schema ${outcome}`,
    ].join('\n');
}
/** Whether two looks show the same. One value and a list of nothing else are written alike, and lose nothing. */
function isSame(a, b) {
    if (Array.isArray(a) !== Array.isArray(b)) {
        const [list, one] = (Array.isArray(a) ? [a, b] : [b, a]);
        return list.length === 1 && isSame(list[0], one);
    }
    if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
        return a === b;
    const [left, right] = [Object.entries(a), new Map(Object.entries(b))];
    return (left.length === right.size &&
        left.every(([key, value]) => right.has(key) && isSame(value, right.get(key))));
}

;// CONCATENATED MODULE: ./build/surfaces/protobuf/proof.js





const BY_NUMBER = { fields: 'number', enums: 'number', defaults: false };
const BY_NAME = { fields: 'name', enums: 'name', defaults: false };
const WITH_VALUES = { fields: 'number', enums: 'name', defaults: false };
const WITH_DEFAULTS = { fields: 'number', enums: 'name', defaults: true };
/**
 * A message that shows a finding: one side wrote it, and the other loses it, takes it for another one or refuses it, as
 * protobufjs does when it runs what the proof shows. Null where no such message was found.
 */
function proofOf(finding, sides) {
    if (finding.subject.sort === 'package')
        return packageProof(finding.subject.old, finding.subject.next, sides);
    try {
        for (const trial of trialsOf(finding, sides)) {
            const proof = proofBy(trial);
            if (proof !== null)
                return proof;
        }
    }
    catch (error) {
        if (!(error instanceof NotShown))
            throw error;
    }
    return null;
}
function* trialsOf(finding, sides) {
    const { subject, rule } = finding;
    const as = catalogue_RULES[rule].categories.includes('WIRE') ? 'bytes' : 'json';
    if (subject.sort === 'field')
        yield* fieldTrials(finding, subject.old, subject.next, sides, as);
    else if (subject.sort === 'field-gone') {
        const old = messageOf(subject.old, sides.old);
        const moved = [...subject.next.fields.values()].filter(({ name }) => name === subject.old.name);
        const ends = endsOf(old, [subject.old.number], subject.next, moved.map(({ number }) => number), sides, false);
        if (ends === null)
            return;
        if (rule === 'MESSAGE_SAME_REQUIRED_FIELDS')
            yield* reversed(ends, () => true, 'bytes', BY_NUMBER);
        else
            yield* forward(ends, () => false, as, as === 'json' ? BY_NAME : BY_NUMBER);
    }
    else if (subject.sort === 'field-required') {
        const next = messageOf(subject.next, sides.next);
        const ends = endsOf(subject.old, [subject.next.number], next, [subject.next.number], sides, false);
        if (ends !== null)
            yield* forward(ends, () => true, 'bytes', BY_NUMBER);
    }
    else if (subject.sort === 'enum-value')
        yield* enumTrials(finding, sides);
    else if (subject.sort === 'rpc-type') {
        const [old, next] = [sides.old.messages.get(subject.old), sides.next.messages.get(subject.next)];
        const ends = old && next ? endsOf(old, null, next, null, sides, true) : null;
        if (ends === null)
            return;
        // The client is the old side: it writes requests and reads responses.
        if (rule === 'RPC_SAME_REQUEST_TYPE')
            yield* forward(ends, () => false, 'bytes', BY_NUMBER);
        else
            yield* reversed(ends, () => false, 'bytes', BY_NUMBER);
    }
}
function* fieldTrials({ rule }, old, next, sides, as) {
    const [oldMessage, nextMessage] = [messageOf(old, sides.old), messageOf(next, sides.next)];
    const others = othersOf(rule, old, next, oldMessage, nextMessage);
    const numbers = [old.number, ...others];
    // What a message holds tells it from another one; else it is no part of the difference.
    const deep = old.kind === 'message' && next.kind === 'message' && old.typeName !== next.typeName;
    const ends = endsOf(oldMessage, numbers, nextMessage, numbers, sides, deep);
    if (ends === null)
        return;
    if (rule === 'FIELD_SAME_DEFAULT') {
        yield* forward(ends, () => true, 'bytes', WITH_DEFAULTS);
        return;
    }
    const without = ({ number }) => number === old.number;
    const alone = ({ number }) => number !== old.number;
    if (rule === 'FIELD_SAME_NAME' || rule === 'FIELD_SAME_JSON_NAME') {
        if (old.extendee !== null)
            return;
        yield* forward(ends, alone, 'json', BY_NAME);
        yield* forward(ends, alone, 'json', BY_NAME, (json) => ({ [old.name]: json[old.jsonName] }));
        yield* reversed(ends, alone, 'json', BY_NAME);
        // The name stands at another number now: readers take the one for the other.
        if (others.length > 0)
            yield* forward(ends, alone, 'bytes', BY_NAME);
        return;
    }
    if (rule === 'FIELD_SAME_ONEOF') {
        yield* forward(ends, () => false, 'bytes', BY_NUMBER);
        yield* reversed(ends, () => false, 'bytes', BY_NUMBER);
        return;
    }
    const isType = rule === 'FIELD_WIRE_COMPATIBLE_TYPE' || rule === 'FIELD_WIRE_JSON_COMPATIBLE_TYPE';
    if (!isType && as === 'bytes') {
        yield* forward(ends, without, as, BY_NUMBER);
        yield* reversed(ends, without, as, BY_NUMBER);
    }
    if (rule === 'MESSAGE_SAME_REQUIRED_FIELDS')
        return;
    // With another type the bytes would be misread for that alone.
    if (!isType && as === 'bytes' && old.kind !== next.kind)
        return;
    // The numbers of two enums are the same, and what they stand for is not.
    const look = old.kind === 'enum' && next.kind === 'enum' ? WITH_VALUES : BY_NUMBER;
    yield* forward(ends, () => false, as, look, undefined, (json) => renamed(json, old, next));
    yield* reversed(ends, () => false, as, look, (json) => renamed(json, next, old));
}
/** A value under the name that the other side has for it. */
function renamed(json, from, to) {
    const { [from.jsonName]: value, ...others } = json;
    return value === undefined ? json : { ...others, [to.jsonName]: value };
}
/** Fields without which a difference does not show: those of the oneof, and the one that has the old name now. */
function othersOf(rule, old, next, oldMessage, nextMessage) {
    if (rule === 'FIELD_SAME_NAME')
        return [...nextMessage.fields.values()]
            .filter(({ name }) => name === old.name)
            .map(({ number }) => number);
    if (rule !== 'FIELD_SAME_ONEOF')
        return [];
    const inOneof = (message, oneof) => oneof === null
        ? []
        : [...message.fields.values()].filter((one) => one.oneof === oneof).map(({ number }) => number);
    const both = (number) => number !== old.number && sameType(oldMessage.fields.get(number), nextMessage.fields.get(number));
    return [...inOneof(oldMessage, old.oneof), ...inOneof(nextMessage, next.oneof)].filter(both).slice(0, 1);
}
function sameType(old, next) {
    return (old !== undefined && next !== undefined && old.kind === next.kind && old.cardinality === next.cardinality);
}
function* enumTrials({ subject, rule }, sides) {
    if (subject.sort !== 'enum-value')
        return;
    const end = (label) => {
        const [schema, declared] = label === 'old' ? [sides.old, subject.old] : [sides.next, subject.next];
        const excerpt = new Excerpt(schema, false);
        const name = excerpt.addHolder(excerpt.addEnum(declared, declared.fullName, subject.number));
        const codec = codecOf(excerpt.text, name);
        return codec === null ? null : { label, text: excerpt.text, codec };
    };
    const [writer, reader] = [end('old'), end('new')];
    if (writer === null || reader === null)
        return;
    const names = subject.old.values.filter(({ number }) => number === subject.number).map(({ name }) => name);
    const after = new Map(subject.next.values.map(({ name, number }) => [name, number]));
    for (const name of names) {
        const trial = { writer, reader, json: { value: name } };
        if (rule !== 'ENUM_VALUE_NO_DELETE_UNLESS_NUMBER_RESERVED')
            yield { ...trial, as: 'json', look: WITH_VALUES };
        // Of a value that has only another name, the number still says the same.
        if (rule === 'ENUM_VALUE_NO_DELETE_UNLESS_NUMBER_RESERVED' || after.has(name))
            yield { ...trial, as: 'bytes', look: WITH_VALUES };
    }
}
/** The message of a field; of an extension its message with nothing but the extension. */
function messageOf(field, schema) {
    const found = schema.messages.get(field.owner);
    if (field.extendee === null && found !== undefined)
        return found;
    const name = field.owner.slice(field.owner.lastIndexOf('.') + 1);
    return {
        name,
        fullName: field.owner,
        path: found?.path ?? '',
        spot: null,
        fields: new Map([[field.number, field]]),
        reservedRanges: [],
        reservedNames: [],
        jsonFormat: 'ALLOW',
        mapEntry: false,
    };
}
function endsOf(old, oldNumbers, next, nextNumbers, sides, deep) {
    const [oldExcerpt, nextExcerpt] = [new Excerpt(sides.old, deep), new Excerpt(sides.next, deep)];
    const end = (label, excerpt, message, numbers) => {
        const name = excerpt.add(message, numbers === null ? null : new Set(numbers));
        const codec = codecOf(excerpt.text, name);
        return codec === null ? null : { label, text: excerpt.text, codec };
    };
    const ends = {
        old: end('old', oldExcerpt, old, oldNumbers),
        next: end('new', nextExcerpt, next, nextNumbers),
    };
    if (ends.old === null || ends.next === null)
        return null;
    const sample = (side, leaveOut, variant) => side === 'old' ? oldExcerpt.sample(old, leaveOut, variant) : nextExcerpt.sample(next, leaveOut, variant);
    return { old: ends.old, next: ends.next, sample };
}
/** What old programs write, new ones read. */
function* forward({ old, next, sample }, leaveOut, as, look, changed = (json) => json, forReader = (json) => json) {
    for (let variant = 0; variant < VARIANTS; variant += 1) {
        const json = changed(sample('old', leaveOut, variant));
        yield { writer: old, reader: next, json, readerJson: forReader(json), as, look };
    }
}
/** What new programs write, old ones read. */
function* reversed({ old, next, sample }, leaveOut, as, look, forReader = (json) => json) {
    for (let variant = 0; variant < VARIANTS; variant += 1) {
        const json = sample('new', leaveOut, variant);
        yield { writer: next, reader: old, json, readerJson: forReader(json), as, look };
    }
}

// EXTERNAL MODULE: ./build/base/glob.js
var base_glob = __webpack_require__(56120);
// EXTERNAL MODULE: ./build/base/problem.js
var problem = __webpack_require__(49299);
// EXTERNAL MODULE: ./build/base/unreadable.js
var unreadable = __webpack_require__(10089);
// EXTERNAL MODULE: ./node_modules/protobufjs/google/api/http.json
var http = __webpack_require__(66327);
// EXTERNAL MODULE: ./node_modules/protobufjs/google/protobuf/api.json
var api = __webpack_require__(15434);
// EXTERNAL MODULE: ./node_modules/protobufjs/google/protobuf/compiler/plugin.json
var compiler_plugin = __webpack_require__(26087);
// EXTERNAL MODULE: ./node_modules/protobufjs/google/protobuf/descriptor.json
var descriptor = __webpack_require__(93951);
// EXTERNAL MODULE: ./node_modules/protobufjs/google/protobuf/source_context.json
var source_context = __webpack_require__(92939);
// EXTERNAL MODULE: ./node_modules/protobufjs/google/protobuf/type.json
var type = __webpack_require__(36710);
// EXTERNAL MODULE: ./build/base/mapping.js
var mapping = __webpack_require__(17118);
;// CONCATENATED MODULE: ./build/surfaces/protobuf/bundled.js








const COMMON = ['any', 'duration', 'empty', 'field_mask', 'struct', 'timestamp', 'wrappers'];
/** Options of languages and of HTTP bindings: they declare extensions, and no type of a field. */
const OPTIONS_ONLY = [
    'google/api/annotations.proto',
    'google/protobuf/cpp_features.proto',
    'google/protobuf/go_features.proto',
    'google/protobuf/java_features.proto',
];
let read = null;
/** The files that every protobuf compiler brings along, and their types, as protobufjs has them. */
function bundledFiles() {
    read ??= new Map([
        ...COMMON.map((name) => entry(`google/protobuf/${name}.proto`)),
        entry('google/protobuf/api.proto', api),
        entry('google/protobuf/compiler/plugin.proto', compiler_plugin),
        entry('google/protobuf/descriptor.proto', descriptor),
        entry('google/protobuf/source_context.proto', source_context),
        entry('google/protobuf/type.proto', type),
        entry('google/api/http.proto', http),
        ...OPTIONS_ONLY.map((path) => entry(path, {})),
    ]);
    return read;
}
function entry(path, json = protobufjs.common.get(path)) {
    const types = new Map();
    collect(json, '', types);
    return [path, types];
}
function collect(node, name, into) {
    if (!(0,mapping/* isMapping */.p)(node))
        return;
    if ((0,mapping/* isMapping */.p)(node.values))
        into.set(name, { sort: 'enum', values: new Map(Object.entries(node.values)) });
    else if ((0,mapping/* isMapping */.p)(node.fields))
        into.set(name, { sort: 'message' });
    if (!(0,mapping/* isMapping */.p)(node.nested))
        return;
    for (const [key, below] of Object.entries(node.nested))
        collect(below, name === '' ? key : `${name}.${key}`, into);
}

;// CONCATENATED MODULE: ./build/surfaces/protobuf/features.js
const EDITION_2023 = {
    presence: 'EXPLICIT',
    encoding: 'LENGTH_PREFIXED',
    json: 'ALLOW',
    enumType: 'OPEN',
    repeated: 'PACKED',
};
/** The defaults of each edition (descriptor.proto, `edition_defaults`). */
const DEFAULTS = {
    proto2: { ...EDITION_2023, json: 'LEGACY_BEST_EFFORT', enumType: 'CLOSED', repeated: 'EXPANDED' },
    proto3: { ...EDITION_2023, presence: 'IMPLICIT' },
    '2023': EDITION_2023,
    '2024': EDITION_2023,
};
const WRITTEN = [
    ['presence', 'field_presence'],
    ['encoding', 'message_encoding'],
    ['json', 'json_format'],
    ['enumType', 'enum_type'],
    ['repeated', 'repeated_field_encoding'],
];
/** The features of a file. */
function fileFeatures(edition, options) {
    return withFeatures(DEFAULTS[edition], options);
}
/** What an element has of its parent, and what it sets itself: `features.x = Y` or `features = { x: Y }`. */
function withFeatures(inherited, options) {
    if (options.size === 0)
        return inherited;
    const whole = options.get('features');
    const features = { ...inherited };
    for (const [key, name] of WRITTEN) {
        const value = options.get(`features.${name}`) ?? (whole?.kind === 'message' ? whole.fields.get(name) : undefined);
        if (value !== undefined)
            features[key] = word(value) ?? features[key];
    }
    return features;
}
/** An option whose value is a word: `true`, `NO_SIDE_EFFECTS`. */
function word(value) {
    return value?.kind === 'name' ? value.text : null;
}

;// CONCATENATED MODULE: ./build/surfaces/protobuf/limits.js
/** The highest number of a field: 29 bits, as its tag takes three more for the form of the value. */
const MOST_NUMBER = 2 ** 29 - 1;
/** Numbers that no field has, because the implementations keep them for themselves. */
const KEPT = [19000, 19999];
/** The numbers of an enum are those of int32; so are the numbers of a message set. */
const LEAST = -(2 ** 31);
const MOST = 2 ** 31 - 1;
/** Numbers that are given by ranges, asked in time that does not grow with each of them. */
class NumberSet {
    /** In order, those that touch or overlap as one. */
    #ranges;
    constructor(ranges) {
        const joined = [];
        for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
            const last = joined.at(-1);
            if (last !== undefined && start <= last[1] + 1)
                last[1] = Math.max(last[1], end);
            else
                joined.push([start, end]);
        }
        this.#ranges = joined;
    }
    has(number) {
        const range = this.#ranges[this.#from(number)];
        return range !== undefined && range[0] <= number;
    }
    /** The parts of a range that are not in it. */
    missing([start, end]) {
        const found = [];
        let next = start;
        for (let at = this.#from(start); at < this.#ranges.length; at += 1) {
            const [from, to] = this.#ranges[at];
            if (from > end)
                break;
            if (from > next)
                found.push([next, from - 1]);
            next = to + 1;
        }
        if (next <= end)
            found.push([next, end]);
        return found;
    }
    /** The first range that does not end before a number. */
    #from(number) {
        let [low, high] = [0, this.#ranges.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if (this.#ranges[middle][1] < number)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}

;// CONCATENATED MODULE: ./build/surfaces/protobuf/faults.js


// What every compiler refuses, although it is written as protobuf is. Nothing is said about what has such a fault.
/** Why a message cannot stand as it is declared; null where it can. */
function messageFault({ fields, reservedRanges, reservedNames }) {
    const numbers = new Map();
    const names = new Set();
    const [noNames, noNumbers] = [new Set(reservedNames), new NumberSet(reservedRanges)];
    for (const { name, number } of fields) {
        const before = numbers.get(number);
        if (before !== undefined)
            return `its fields ${before} and ${name} have the same number ${number}`;
        if (names.has(name))
            return `it has two fields that are called ${name}`;
        if (noNames.has(name))
            return `its field ${name} has a name that is reserved`;
        if (noNumbers.has(number))
            return `its field ${name} has the number ${number}, which is reserved`;
        numbers.set(number, name);
        names.add(name);
    }
    return null;
}
/** Why an enum cannot stand as it is declared; null where it can. */
function enumFault({ values, reservedRanges, reservedNames, options, }) {
    const aliases = word(options.get('allow_alias')) === 'true';
    const numbers = new Map();
    const [noNames, noNumbers] = [new Set(reservedNames), new NumberSet(reservedRanges)];
    for (const { name, number } of values) {
        const before = numbers.get(number);
        if (before !== undefined && !aliases)
            return `its values ${before} and ${name} have the same number ${number}`;
        if (noNames.has(name))
            return `its value ${name} has a name that is reserved`;
        if (noNumbers.has(number))
            return `its value ${name} has the number ${number}, which is reserved`;
        numbers.set(number, name);
    }
    return null;
}

;// CONCATENATED MODULE: ./build/surfaces/protobuf/names.js

/** Reads the names of all files, and who imports whom. */
function namesOf(files, broken) {
    const problems = [];
    const { symbols, twice } = symbolsOf(files, problems);
    const imports = importsOf(files, broken, problems);
    // Names are asked file by file: what the last one sees is all that is kept.
    let last = null;
    const seenFrom = (path) => {
        if (last?.path !== path)
            last = { path, seen: seenBy(path, files, imports) };
        return last.seen;
    };
    const find = (fullName, by) => {
        const named = symbols.get(fullName);
        if (named !== undefined && by.files.has(named.path))
            return named.sort;
        return by.bundled.get(fullName)?.sort ?? (by.packages.has(fullName) ? 'package' : null);
    };
    const typeOf = (written, scope, path) => {
        const by = seenFrom(path);
        const asType = (fullName) => {
            const sort = find(fullName, by);
            return sort === 'message' || sort === 'enum' ? { fullName, sort } : null;
        };
        if (written.startsWith('.'))
            return asType(written.slice(1));
        const [first = ''] = written.split('.', 1);
        const whole = first === written;
        for (let at = scope; at !== null; at = outer(at)) {
            const prefix = at === '' ? '' : `${at}.`;
            const sort = find(prefix + first, by);
            if (sort === null || sort === 'value')
                continue;
            // The innermost scope that has the first part decides, as in protoc; only a name of one part goes on to look for a type.
            if (!whole)
                return asType(prefix + written);
            if (sort === 'message' || sort === 'enum')
                return { fullName: prefix + first, sort };
        }
        return null;
    };
    return { typeOf, twice, problems };
}
/** The scope around a scope: that of `a.b` is `a`, that of `a` is the outermost, and around it there is none. */
function outer(scope) {
    if (scope === '')
        return null;
    return scope.slice(0, Math.max(0, scope.lastIndexOf('.')));
}
function within(scope, name) {
    return scope === '' ? name : `${scope}.${name}`;
}
function symbolsOf(files, problems) {
    const symbols = new Map();
    const twice = new Set();
    /** Whether it is the first of its name. @param told whether what is around it is named already */
    const add = (fullName, sort, path, told) => {
        const before = symbols.get(fullName);
        if (before === undefined) {
            symbols.set(fullName, { sort, path });
            return true;
        }
        const where = before.path === path ? `twice in ${path}` : `in ${before.path} and in ${path}`;
        if (!twice.has(fullName) && !told)
            problems.push({ where: fullName, reason: `it is declared ${where}` });
        twice.add(fullName);
        return false;
    };
    const addEnum = ({ name, values }, scope, path, told) => {
        const first = add(within(scope, name), 'enum', path, told);
        for (const value of values)
            add(within(scope, value.name), 'value', path, told || !first);
    };
    const addMessage = (message, scope, path, told) => {
        const fullName = within(scope, message.name);
        const below = !add(fullName, 'message', path, told) || told;
        for (const one of message.enums)
            addEnum(one, fullName, path, below);
        for (const one of message.messages)
            addMessage(one, fullName, path, below);
    };
    for (const file of files.values()) {
        for (const message of file.messages)
            addMessage(message, file.package, file.path, false);
        for (const declared of file.enums)
            addEnum(declared, file.package, file.path, false);
        for (const service of file.services)
            add(within(file.package, service.name), 'service', file.path, false);
    }
    return { symbols, twice };
}
/** The files that each file imports, by their paths in the tree or among those that come with protobuf. */
function importsOf(files, broken, problems) {
    const found = new Map();
    for (const file of files.values()) {
        const own = [];
        for (const { path, isPublic } of file.imports) {
            const target = targetOf(path, file.path, (candidate) => files.has(candidate) || broken.has(candidate));
            if (target !== null && !broken.has(target))
                own.push({ path: target, isPublic });
            else if (target === null)
                problems.push({ where: file.path, reason: `it imports ${path}, which is not among the files` });
            else
                problems.push({ where: file.path, reason: `it imports ${path}, which could not be read` });
        }
        found.set(file.path, own);
    }
    for (const cycle of cyclesOf(found))
        problems.push({
            where: cycle[0],
            reason: `it imports itself: ${[...cycle, cycle[0]].join(', ')}`,
        });
    return found;
}
/**
 * Imports are written from the root of the tree, as compilers get it; where nothing is there, from a folder above the
 * file, as in a repository that keeps its schemas in one.
 */
function targetOf(path, from, has) {
    // Compilers refuse a leading "./", and protobufjs takes it.
    const written = path.replace(/^(?:\.\/+)+/, '');
    if (has(written))
        return written;
    const folders = from.split('/').slice(0, -1);
    for (let depth = 1; depth <= folders.length; depth += 1) {
        const candidate = `${folders.slice(0, depth).join('/')}/${written}`;
        if (has(candidate))
            return candidate;
    }
    return bundledFiles().has(written) ? written : null;
}
function seenBy(path, files, imports) {
    const seen = new Set([path]);
    const open = (imports.get(path) ?? []).map((one) => one.path);
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (seen.has(next))
            continue;
        seen.add(next);
        for (const one of imports.get(next) ?? [])
            if (one.isPublic)
                open.push(one.path);
    }
    const packages = new Set();
    const bundled = new Map();
    const addPackage = (name) => {
        for (let at = name; at !== null && at !== ''; at = outer(at))
            packages.add(at);
    };
    for (const one of seen) {
        const file = files.get(one);
        if (file !== undefined)
            addPackage(file.package);
        else
            for (const [fullName, type] of bundledFiles().get(one) ?? []) {
                bundled.set(fullName, type);
                addPackage(outer(fullName) ?? '');
            }
    }
    return { files: seen, packages, bundled };
}
/** Files that import each other, each circle once, from its first file by name. */
function cyclesOf(imports) {
    const state = new Map();
    const cycles = [];
    for (const start of imports.keys()) {
        if (state.has(start))
            continue;
        const way = [{ path: start, next: 0 }];
        state.set(start, 'open');
        for (let top = way.at(-1); top !== undefined; top = way.at(-1)) {
            const one = imports.get(top.path)?.[top.next];
            top.next += 1;
            if (one === undefined) {
                state.set(top.path, 'done');
                way.pop();
            }
            else if (state.get(one.path) === 'open') {
                const names = way.map(({ path }) => path);
                cycles.push(names.slice(names.indexOf(one.path)));
            }
            else if (!state.has(one.path)) {
                state.set(one.path, 'open');
                way.push({ path: one.path, next: 0 });
            }
        }
    }
    return cycles;
}

;// CONCATENATED MODULE: ./build/surfaces/protobuf/schema.js
const SCALARS = [
    'double',
    'float',
    'int32',
    'int64',
    'uint32',
    'uint64',
    'sint32',
    'sint64',
    'fixed32',
    'fixed64',
    'sfixed32',
    'sfixed64',
    'bool',
    'string',
    'bytes',
];

;// CONCATENATED MODULE: ./build/surfaces/protobuf/link-fields.js




/** Resolves a field; of a map also the message of its entries. */
function linkField(declared, scope) {
    if (declared.mapKey !== null)
        return linkMap(declared, declared.mapKey, scope);
    const { name, number, spot, label, options, oneof } = declared;
    const features = withFeatures(oneof === null ? scope.features : withFeatures(scope.features, oneof.options), options);
    const fullName = within(scope.fullName, name);
    const type = typeOf(declared, fullName, scope);
    const delimited = declared.group || (type.kind === 'message' && features.encoding === 'DELIMITED');
    const required = label === 'required' || (label === null && oneof === null && features.presence === 'LEGACY_REQUIRED');
    const extendee = extendeeOf(declared, fullName, scope);
    const packed = options.get('packed');
    const field = {
        name,
        fullName,
        path: scope.path,
        spot,
        number,
        ...type,
        kind: delimited ? 'group' : type.kind,
        cardinality: label === 'repeated' ? 'repeated' : required ? 'required' : 'optional',
        saysRequired: label === 'required',
        jsonName: jsonNameOf(name, options.get('json_name')),
        defaultValue: label === 'repeated' ? null : defaultOf(type, options.get('default'), scope),
        oneof: oneof?.name ?? null,
        extendee,
        owner: extendee ?? scope.fullName,
        packed: packed === undefined ? features.repeated === 'PACKED' : word(packed) === 'true',
    };
    return { field, entry: null };
}
function linkMap(declared, mapKey, scope) {
    const { name, number, spot, options } = declared;
    const { path } = scope;
    const fullName = within(scope.fullName, name);
    const entryName = `${capitalized(jsonNameOf(name, undefined))}Entry`;
    const owner = within(scope.fullName, entryName);
    const field = (own) => ({
        path,
        spot,
        cardinality: 'optional',
        saysRequired: false,
        jsonName: own.name,
        defaultValue: defaultOf(own, undefined, scope),
        oneof: null,
        extendee: null,
        packed: false,
        ...own,
    });
    const key = {
        ...typeOf({ ...declared, type: mapKey }, fullName, scope),
        name: 'key',
        number: 1,
        fullName: `${owner}.key`,
        owner,
    };
    const value = {
        ...typeOf(declared, fullName, scope),
        name: 'value',
        number: 2,
        fullName: `${owner}.value`,
        owner,
    };
    const whole = { name, number, fullName, owner: scope.fullName, kind: 'message', typeName: owner };
    const entry = {
        name: entryName,
        fullName: owner,
        path,
        spot,
        fields: new Map([
            [1, field(key)],
            [2, field(value)],
        ]),
        reservedRanges: [],
        reservedNames: [],
        jsonFormat: scope.features.json,
        mapEntry: true,
    };
    const jsonName = jsonNameOf(name, options.get('json_name'));
    return { field: { ...field(whole), cardinality: 'map', jsonName, defaultValue: null }, entry };
}
function typeOf({ type, group }, fullName, scope) {
    const scalar = SCALARS.find((kind) => kind === type);
    if (scalar !== undefined && !group)
        return { kind: scalar, typeName: null };
    const found = scope.names.typeOf(type, scope.fullName, scope.path);
    if (found !== null)
        return { kind: found.sort, typeName: found.fullName };
    scope.problems.push({ where: fullName, reason: `its type ${type} was not found` });
    return { kind: null, typeName: type };
}
function extendeeOf({ extendee }, fullName, scope) {
    if (extendee === null)
        return null;
    const found = scope.names.typeOf(extendee, scope.fullName, scope.path);
    if (found === null)
        scope.problems.push({
            where: fullName,
            reason: `the message ${extendee}, which it extends, was not found`,
        });
    return found?.fullName ?? extendee;
}
/** The name in JSON: written, or the name without its underscores, the letter behind each a capital. */
function jsonNameOf(name, written) {
    if (written?.kind === 'string')
        return textOf(written.bytes);
    return name.replaceAll(/_+(.?)/g, (_, letter) => letter.toUpperCase());
}
function capitalized(name) {
    return name.slice(0, 1).toUpperCase() + name.slice(1);
}
/** What a reader gets where the field is not there. */
function defaultOf({ kind, typeName }, written, { values }) {
    if (kind === null || kind === 'message' || kind === 'group')
        return null;
    if (kind === 'string' || kind === 'bytes')
        return { sort: 'text', bytes: written?.kind === 'string' ? written.bytes : '' };
    if (kind === 'enum') {
        const numbers = values.get(typeName ?? '');
        if (numbers === undefined)
            return null;
        const [first = 0] = numbers.values();
        return { sort: 'number', value: numbers.get(word(written) ?? '') ?? first, float: null };
    }
    if (kind === 'bool')
        return { sort: 'number', value: word(written) === 'true' ? 1 : 0, float: null };
    if (kind === 'float')
        return { sort: 'number', value: Math.fround(numberOf(written)), float: 32 };
    if (kind === 'double')
        return { sort: 'number', value: numberOf(written), float: 64 };
    return { sort: 'number', value: wholeOf(written), float: null };
}
function numberOf(written) {
    if (written?.kind !== 'name' && written?.kind !== 'number')
        return 0;
    const sign = written.negative ? -1 : 1;
    if (written.kind === 'name')
        return /^inf(?:inity)?$/i.test(written.text) ? sign * Number.POSITIVE_INFINITY : Number.NaN;
    return sign * (/^0[0-7]+$/.test(written.text) ? Number(wholeOf(written)) : Number(written.text));
}
/** Numbers of 64 bits are compared exactly. */
function wholeOf(written) {
    if (written?.kind !== 'number' || !/^(?:0[xX][0-9a-fA-F]+|[0-9]+)$/.test(written.text))
        return 0n;
    const value = BigInt(/^0[0-7]+$/.test(written.text) ? `0o${written.text.slice(1)}` : written.text);
    return written.negative ? -value : value;
}

;// CONCATENATED MODULE: ./build/surfaces/protobuf/link.js





/** Resolves what files declare. @param broken the paths of files that are there and could not be read */
function linkFiles(files, broken) {
    const names = namesOf(files, broken);
    const linker = new Linker(names);
    for (const file of files.values())
        linker.addEnums(file);
    for (const file of files.values())
        linker.addFile(file);
    return { schema: linker, problems: [...names.problems, ...linker.problems] };
}
class Linker {
    files = new Map();
    messages = new Map();
    enums = new Map();
    services = new Map();
    extensions = new Map();
    problems = [];
    #names;
    enumValues = new Map();
    constructor(names) {
        this.#names = names;
        for (const types of bundledFiles().values())
            for (const [fullName, type] of types)
                if (type.sort === 'enum')
                    this.enumValues.set(fullName, type.values);
    }
    /** First, as defaults of fields name their values. */
    addEnums(file) {
        const features = fileFeatures(file.edition, file.options);
        for (const declared of file.enums)
            this.#addEnum(declared, file.package, file.path, features);
        for (const message of file.messages)
            this.#addEnumsOf(message, file.package, file.path, features);
    }
    #addEnumsOf(message, scope, path, above) {
        const fullName = within(scope, message.name);
        const features = withFeatures(above, message.options);
        for (const declared of message.enums)
            this.#addEnum(declared, fullName, path, features);
        for (const below of message.messages)
            this.#addEnumsOf(below, fullName, path, features);
    }
    #addEnum(declared, scope, path, above) {
        const fullName = within(scope, declared.name);
        if (this.#names.twice.has(fullName))
            return;
        const fault = enumFault(declared);
        if (fault !== null) {
            this.problems.push({ where: fullName, reason: fault });
            return;
        }
        const { json, enumType } = withFeatures(above, declared.options);
        this.enumValues.set(fullName, new Map(declared.values.map(({ name, number }) => [name, number])));
        this.enums.set(fullName, {
            ...declared,
            fullName,
            path,
            jsonFormat: json,
            closed: enumType === 'CLOSED',
        });
    }
    addFile(file) {
        const features = fileFeatures(file.edition, file.options);
        this.files.set(file.path, { path: file.path, package: file.package, packageSpot: file.packageSpot });
        for (const message of file.messages)
            this.#addMessage(message, file.package, file.path, features);
        const scope = this.#scope(file.package, file.path, features);
        for (const extension of file.extensions)
            this.#addExtension(linkField(extension, scope));
        for (const service of file.services)
            this.#addService(service, file.package, file.path);
    }
    #scope(fullName, path, features) {
        const { problems } = this;
        return { fullName, path, features, names: this.#names, values: this.enumValues, problems };
    }
    #addMessage(declared, scope, path, above) {
        const fullName = within(scope, declared.name);
        const features = withFeatures(above, declared.options);
        const fault = this.#names.twice.has(fullName) ? null : messageFault(declared);
        if (fault !== null)
            this.problems.push({ where: fullName, reason: fault });
        const fieldScope = this.#scope(fullName, path, features);
        for (const below of declared.messages)
            this.#addMessage(below, fullName, path, features);
        for (const extension of declared.extensions)
            this.#addExtension(linkField(extension, fieldScope));
        if (fault !== null || this.#names.twice.has(fullName))
            return;
        const fields = new Map();
        for (const one of declared.fields) {
            const linked = linkField(one, fieldScope);
            fields.set(one.number, linked.field);
            if (linked.entry !== null)
                this.messages.set(linked.entry.fullName, linked.entry);
        }
        const { name, spot, reservedRanges, reservedNames } = declared;
        this.messages.set(fullName, {
            name,
            fullName,
            path,
            spot,
            fields,
            reservedRanges,
            reservedNames,
            jsonFormat: features.json,
            mapEntry: false,
        });
    }
    #addExtension({ field }) {
        const { extendee, number, fullName } = field;
        if (extendee === null)
            return;
        const numbers = this.extensions.get(extendee) ?? new Map();
        const before = numbers.get(number);
        if (before !== undefined)
            this.problems.push({
                where: fullName,
                reason: `it has the number ${number} on ${extendee}, and ${before.fullName} has it too`,
            });
        else
            numbers.set(number, field);
        this.extensions.set(extendee, numbers);
    }
    #addService(declared, scope, path) {
        const fullName = within(scope, declared.name);
        if (this.#names.twice.has(fullName))
            return;
        const methods = new Map();
        const typeOf = (written, method) => {
            const found = this.#names.typeOf(written, fullName, path);
            if (found === null)
                this.problems.push({ where: `${fullName}/${method}`, reason: `its type ${written} was not found` });
            return found?.fullName ?? written;
        };
        for (const method of declared.methods) {
            if (methods.has(method.name)) {
                this.problems.push({ where: `${fullName}/${method.name}`, reason: 'it is declared twice' });
                continue;
            }
            methods.set(method.name, {
                ...method,
                fullName: `${fullName}/${method.name}`,
                path,
                service: declared.name,
                input: typeOf(method.input, method.name),
                output: typeOf(method.output, method.name),
                idempotency: word(method.options.get('idempotency_level')) ?? 'IDEMPOTENCY_UNKNOWN',
            });
        }
        this.services.set(fullName, { name: declared.name, fullName, path, spot: declared.spot, methods });
    }
}

;// CONCATENATED MODULE: ./build/surfaces/protobuf/cursor.js



/** Blocks within blocks, and names within names: more than any schema has, and few enough for every stack. */
const cursor_DEEPEST = 64;
/** Where a parser stands in a file: what it may expect next, and what it says where that is not there. */
class Cursor {
    #lexer;
    #ahead = [];
    #depth = 0;
    constructor(source) {
        this.#lexer = new Lexer(source);
    }
    /** @param ahead 0 for the next token, 1 for the one after it */
    peek(ahead = 0) {
        while (this.#ahead.length <= ahead)
            this.#ahead.push(this.#lexer.next());
        return this.#ahead[ahead];
    }
    next() {
        return this.#ahead.shift() ?? this.#lexer.next();
    }
    /** Passes a symbol, where it comes next. */
    skip(symbol) {
        const { kind, text } = this.peek();
        const there = kind === 'symbol' && text === symbol;
        if (there)
            this.next();
        return there;
    }
    /** Whether a word comes next. */
    isWord(...words) {
        const { kind, text } = this.peek();
        return kind === 'name' && words.includes(text);
    }
    skipWord(word) {
        const there = this.isWord(word);
        if (there)
            this.next();
        return there;
    }
    symbol(symbol) {
        if (!this.skip(symbol))
            this.expected(this.next(), `"${symbol}"`);
    }
    name(what) {
        const token = this.next();
        return token.kind === 'name' ? token : this.expected(token, what);
    }
    /** Strings that follow each other are one. */
    string(what) {
        const first = this.next();
        if (first.kind !== 'string')
            return this.expected(first, what);
        const parts = [first.text];
        while (this.peek().kind === 'string')
            parts.push(this.next().text);
        return parts.join('');
    }
    /** `acme.User`, `.acme.User`. */
    typeName() {
        const { spot } = this.peek();
        const start = this.skip('.') ? '.' : '';
        const parts = [this.name('a name').text];
        while (this.skip('.'))
            parts.push(this.name('a name').text);
        if (parts.length > cursor_DEEPEST)
            throw new SyntaxFault(`a name has more than ${cursor_DEEPEST} parts`, spot);
        return start + parts.join('.');
    }
    /** A whole number within bounds, both inclusive. */
    integer(what, least, most) {
        const sign = least < 0 && this.skip('-') ? -1 : 1;
        const token = this.next();
        if (token.kind !== 'int')
            return this.expected(token, what);
        const value = sign * Number(/^0[0-7]+$/.test(token.text) ? `0o${token.text.slice(1)}` : token.text);
        if (value < least || value > most)
            throw new SyntaxFault(`${what} is out of range`, token.spot);
        return value;
    }
    /** Runs what reads a block within others. */
    deeper(read) {
        this.#depth += 1;
        if (this.#depth > cursor_DEEPEST)
            throw new SyntaxFault(`more than ${cursor_DEEPEST} blocks within each other`, this.peek().spot);
        const found = read();
        this.#depth -= 1;
        return found;
    }
    expected(token, what) {
        const found = token.kind === 'end' ? 'the end of the file' : `"${(0,words/* clip */.$Q)((0,one_line/* oneLine */.T)(token.text), 40)}"`;
        throw new SyntaxFault(`${what} was expected, and ${found} found`, token.spot);
    }
}

;// CONCATENATED MODULE: ./build/surfaces/protobuf/declarations.js
/** What a `.proto` file declares, as it is written: names are not resolved, and no default is filled in. */
/** The version of the language that a file is written in; a file that says nothing is proto2. */
const EDITIONS = ['proto2', 'proto3', '2023', '2024'];

;// CONCATENATED MODULE: ./build/surfaces/protobuf/parse-options.js
/** `json_name = "id"`, `(acme.checked).by = { … }`, after the word `option` or within brackets. */
function readOption(cursor, into) {
    const name = optionName(cursor);
    cursor.symbol('=');
    into.set(name, optionValue(cursor));
}
/** `[a = 1, b = 2]`, where there are some. */
function readInlineOptions(cursor, into) {
    if (!cursor.skip('['))
        return;
    do
        readOption(cursor, into);
    while (cursor.skip(','));
    cursor.symbol(']');
}
function optionName(cursor) {
    const part = () => {
        if (!cursor.skip('('))
            return cursor.name('the name of an option').text;
        const extension = cursor.typeName();
        cursor.symbol(')');
        return `(${extension})`;
    };
    let name = part();
    while (cursor.skip('.'))
        name += `.${part()}`;
    return name;
}
function optionValue(cursor) {
    if (cursor.skip('{'))
        return messageValue(cursor, '}');
    return scalar(cursor);
}
function scalar(cursor) {
    if (cursor.peek().kind === 'string')
        return { kind: 'string', bytes: cursor.string('a string') };
    const negative = cursor.skip('-');
    const token = cursor.next();
    if (token.kind === 'name')
        return { kind: 'name', text: token.text, negative };
    if (token.kind === 'int' || token.kind === 'float')
        return { kind: 'number', text: token.text, negative };
    return cursor.expected(token, 'a value');
}
/** The text format of a message, from behind its opening bracket. */
function messageValue(cursor, close) {
    return cursor.deeper(() => {
        const fields = new Map();
        while (!cursor.skip(close)) {
            const name = fieldName(cursor);
            const colon = cursor.skip(':');
            fields.set(name, fieldValue(cursor, colon));
            if (!cursor.skip(','))
                cursor.skip(';');
        }
        return { kind: 'message', fields };
    });
}
/** `name`, `[acme.extension]`, `[type.example/acme.Message]`. */
function fieldName(cursor) {
    if (!cursor.skip('['))
        return cursor.name('the name of a field').text;
    let name = cursor.typeName();
    while (cursor.skip('-') || cursor.skip('/'))
        name += `/${cursor.typeName()}`;
    cursor.symbol(']');
    return `[${name}]`;
}
function fieldValue(cursor, colon) {
    if (cursor.skip('{'))
        return messageValue(cursor, '}');
    if (cursor.skip('<'))
        return messageValue(cursor, '>');
    if (cursor.skip('['))
        return list(cursor);
    if (!colon)
        return cursor.expected(cursor.next(), 'a colon');
    return scalar(cursor);
}
function list(cursor) {
    return cursor.deeper(() => {
        if (cursor.skip(']'))
            return { kind: 'list' };
        do
            fieldValue(cursor, true);
        while (cursor.skip(','));
        cursor.symbol(']');
        return { kind: 'list' };
    });
}

;// CONCATENATED MODULE: ./build/surfaces/protobuf/parse-enum.js



/** An enum, from behind its word. */
function readEnum(cursor) {
    const { text: name, spot } = cursor.name('the name of an enum');
    const values = [];
    const reservedRanges = [];
    const reservedNames = [];
    const options = new Map();
    cursor.symbol('{');
    while (!cursor.skip('}')) {
        if (cursor.skip(';'))
            continue;
        const second = cursor.peek(1);
        // A value may be called like a word of the language.
        const isValue = second.kind === 'symbol' && second.text === '=';
        if (!isValue && cursor.skipWord('option'))
            readOption(cursor, options);
        else if (!isValue && cursor.skipWord('reserved'))
            readReserved(cursor, LEAST, MOST, reservedRanges, reservedNames);
        else {
            const value = cursor.name('a value');
            cursor.symbol('=');
            const number = cursor.integer('the number of a value', LEAST, MOST);
            readInlineOptions(cursor, new Map());
            values.push({ name: value.text, number, spot: value.spot });
        }
        cursor.symbol(';');
    }
    if (values.length === 0)
        throw new SyntaxFault(`the enum ${name} has no value`, spot);
    return { name, spot, values, reservedRanges, reservedNames, options };
}
/** `reserved 2, 4 to 6, 9 to max` or `reserved "a", "b"`; editions write the names without quotes. */
function readReserved(cursor, least, most, ranges, names) {
    do {
        if (cursor.peek().kind === 'string')
            names.push(textOf(cursor.string('a name')));
        else if (cursor.peek().kind === 'name')
            names.push(cursor.name('a name').text);
        else
            ranges.push(readRange(cursor, least, most));
    } while (cursor.skip(','));
}
/** `4`, `4 to 6`, `4 to max`. */
function readRange(cursor, least, most) {
    const { spot } = cursor.peek();
    const start = cursor.integer('a number', least, most);
    if (!cursor.skipWord('to'))
        return [start, start];
    const end = cursor.skipWord('max') ? most : cursor.integer('a number', least, most);
    if (end < start)
        throw new SyntaxFault('a range ends before it starts', spot);
    return [start, end];
}

;// CONCATENATED MODULE: ./build/surfaces/protobuf/parse-message.js




/** A message, from behind its word. */
function readMessage(cursor, edition) {
    const { text: name, spot } = cursor.name('the name of a message');
    return { name, spot, ...readBody(cursor, edition) };
}
function readBody(cursor, edition) {
    const fields = [];
    const oneofs = [];
    const messages = [];
    const enums = [];
    const extensions = [];
    const reservedRanges = [];
    const reservedNames = [];
    const options = new Map();
    cursor.deeper(() => {
        cursor.symbol('{');
        while (!cursor.skip('}')) {
            if (cursor.skip(';'))
                continue;
            if (cursor.isWord('export', 'local') && ['message', 'enum'].includes(cursor.peek(1).text))
                cursor.next();
            if (cursor.skipWord('message'))
                messages.push(readMessage(cursor, edition));
            else if (cursor.skipWord('enum'))
                enums.push(readEnum(cursor));
            else if (cursor.skipWord('extend'))
                readExtend(cursor, edition, extensions, messages);
            else if (cursor.skipWord('oneof'))
                oneofs.push(readOneof(cursor, edition, fields, messages));
            else if (cursor.skipWord('extensions'))
                readExtensions(cursor);
            else if (cursor.skipWord('reserved')) {
                readReserved(cursor, 1, MOST_NUMBER, reservedRanges, reservedNames);
                cursor.symbol(';');
            }
            else if (cursor.skipWord('option')) {
                readOption(cursor, options);
                cursor.symbol(';');
            }
            else
                readField(cursor, { edition, fields, messages, oneof: null, extendee: null });
        }
    });
    return { fields, oneofs, messages, enums, extensions, reservedRanges, reservedNames, options };
}
/** `extend User { … }`, from behind its word: every field in it is an extension. */
function readExtend(cursor, edition, fields, messages) {
    const extendee = cursor.typeName();
    cursor.symbol('{');
    while (!cursor.skip('}')) {
        if (cursor.skip(';'))
            continue;
        readField(cursor, { edition, fields, messages, oneof: null, extendee });
    }
}
function readOneof(cursor, edition, fields, messages) {
    const options = new Map();
    const oneof = { name: cursor.name('the name of a oneof').text, options };
    cursor.symbol('{');
    while (!cursor.skip('}')) {
        if (cursor.skip(';'))
            continue;
        if (cursor.skipWord('option')) {
            readOption(cursor, options);
            cursor.symbol(';');
        }
        else
            readField(cursor, { edition, fields, messages, oneof, extendee: null });
    }
    return oneof;
}
/** `extensions 100 to 199, 500 to max [ … ];` */
function readExtensions(cursor) {
    do
        readRange(cursor, 1, MOST);
    while (cursor.skip(','));
    readInlineOptions(cursor, new Map());
    cursor.symbol(';');
}
function readField(cursor, body) {
    const { oneof, extendee } = body;
    const label = readLabel(cursor, body);
    if (cursor.isWord('group') && isGroup(cursor)) {
        readGroup(cursor, body, label);
        return;
    }
    const second = cursor.peek(1);
    const isMap = cursor.isWord('map') && second.kind === 'symbol' && second.text === '<';
    const start = cursor.peek();
    let mapKey = null;
    let type;
    if (isMap) {
        cursor.next();
        cursor.symbol('<');
        mapKey = cursor.name('the type of the keys').text;
        cursor.symbol(',');
        type = cursor.typeName();
        cursor.symbol('>');
        if (label !== null || oneof !== null || extendee !== null)
            throw new SyntaxFault('a map has no label, and stands in no oneof and no extension', start.spot);
    }
    else
        type = cursor.typeName();
    const { text: name, spot } = cursor.name('the name of a field');
    cursor.symbol('=');
    const number = readNumber(cursor);
    const options = new Map();
    readInlineOptions(cursor, options);
    cursor.symbol(';');
    body.fields.push({ name, number, spot, label, type, mapKey, group: false, oneof, extendee, options });
}
function readLabel(cursor, { edition, oneof }) {
    const { text, spot } = cursor.peek();
    if (!cursor.isWord('optional', 'required', 'repeated') || oneof !== null)
        return null;
    cursor.next();
    const known = edition === 'proto2' ? true : edition === 'proto3' ? text !== 'required' : text === 'repeated';
    if (!known)
        throw new SyntaxFault(`the language of this file has no ${text} fields`, spot);
    return text;
}
/** `group Result = 1 {`: of a field whose type is called group, the second word is no name of a message. */
function isGroup(cursor) {
    return /^[A-Z]/.test(cursor.peek(1).text);
}
function readGroup(cursor, body, label) {
    cursor.next();
    const { oneof, extendee } = body;
    const { text: type, spot } = cursor.name('the name of a group');
    cursor.symbol('=');
    const number = readNumber(cursor);
    const options = new Map();
    readInlineOptions(cursor, options);
    body.messages.push({ name: type, spot, ...readBody(cursor, body.edition) });
    const name = type.toLowerCase();
    body.fields.push({ name, number, spot, label, type, mapKey: null, group: true, oneof, extendee, options });
}
function readNumber(cursor) {
    const { spot } = cursor.peek();
    const number = cursor.integer('the number of a field', 1, MOST);
    if (number >= KEPT[0] && number <= KEPT[1])
        throw new SyntaxFault(`the numbers from ${KEPT[0]} to ${KEPT[1]} belong to the implementations`, spot);
    return number;
}

;// CONCATENATED MODULE: ./build/surfaces/protobuf/parse-service.js

/** A service, from behind its word. */
function readService(cursor) {
    const { text: name, spot } = cursor.name('the name of a service');
    const methods = [];
    cursor.symbol('{');
    while (!cursor.skip('}')) {
        if (cursor.skip(';'))
            continue;
        if (cursor.skipWord('option')) {
            readOption(cursor, new Map());
            cursor.symbol(';');
        }
        else if (cursor.skipWord('rpc'))
            methods.push(readMethod(cursor));
        else
            cursor.expected(cursor.next(), 'rpc or option');
    }
    return { name, spot, methods };
}
function readMethod(cursor) {
    const { text: name, spot } = cursor.name('the name of an rpc');
    const input = readEnd(cursor);
    if (!cursor.skipWord('returns'))
        cursor.expected(cursor.next(), 'returns');
    const output = readEnd(cursor);
    const options = new Map();
    if (cursor.skip('{')) {
        while (!cursor.skip('}')) {
            if (cursor.skip(';'))
                continue;
            if (!cursor.skipWord('option'))
                cursor.expected(cursor.next(), 'option');
            readOption(cursor, options);
            cursor.symbol(';');
        }
    }
    else
        cursor.symbol(';');
    return {
        name,
        spot,
        input: input.type,
        output: output.type,
        clientStreaming: input.streaming,
        serverStreaming: output.streaming,
        options,
    };
}
/** `(User)`, `(stream User)`. */
function readEnd(cursor) {
    cursor.symbol('(');
    const after = cursor.peek(1);
    const streaming = cursor.isWord('stream') && !(after.kind === 'symbol' && after.text === ')');
    if (streaming)
        cursor.next();
    const type = cursor.typeName();
    cursor.symbol(')');
    return { type, streaming };
}

;// CONCATENATED MODULE: ./build/surfaces/protobuf/parse.js







/** Reads a file. @throws SyntaxFault where it is no protobuf */
function parseFile(path, source) {
    const cursor = new Cursor(source);
    const edition = readEdition(cursor);
    const imports = [];
    const messages = [];
    const enums = [];
    const extensions = [];
    const services = [];
    const options = new Map();
    let named = null;
    while (cursor.peek().kind !== 'end') {
        if (cursor.skip(';'))
            continue;
        if (cursor.isWord('export', 'local')) {
            cursor.next();
            if (!cursor.isWord('message', 'enum'))
                cursor.expected(cursor.next(), 'message or enum');
        }
        const { spot } = cursor.peek();
        if (cursor.skipWord('message'))
            messages.push(readMessage(cursor, edition));
        else if (cursor.skipWord('enum'))
            enums.push(readEnum(cursor));
        else if (cursor.skipWord('extend'))
            readExtend(cursor, edition, extensions, messages);
        else if (cursor.skipWord('service'))
            services.push(readService(cursor));
        else if (cursor.skipWord('import'))
            readImport(cursor, spot, imports);
        else if (cursor.skipWord('package')) {
            if (named !== null)
                throw new SyntaxFault('the package is named twice', spot);
            named = { name: cursor.typeName(), spot };
            cursor.symbol(';');
        }
        else if (cursor.skipWord('option')) {
            readOption(cursor, options);
            cursor.symbol(';');
        }
        else
            cursor.expected(cursor.next(), 'a declaration');
    }
    const { name = '', spot: packageSpot = null } = named ?? {};
    return {
        path,
        edition,
        package: name,
        packageSpot,
        imports,
        messages,
        enums,
        extensions,
        services,
        options,
    };
}
/** `syntax = "proto3";` or `edition = "2023";`, which come first. */
function readEdition(cursor) {
    while (cursor.skip(';'))
        ;
    const word = cursor.peek();
    if (!cursor.isWord('syntax', 'edition'))
        return 'proto2';
    cursor.next();
    cursor.symbol('=');
    const written = textOf(cursor.string('a version in quotes'));
    readInlineOptions(cursor, new Map());
    cursor.symbol(';');
    const known = EDITIONS.find((edition) => edition === written);
    if (known === undefined || known.startsWith('proto') !== (word.text === 'syntax'))
        throw new SyntaxFault(`the ${word.text} is none that is known`, word.spot);
    return known;
}
/** `import "a.proto";`, `import public "a.proto";`; of edition 2024 `import option "a.proto";`. */
function readImport(cursor, spot, into) {
    const isPublic = cursor.isWord('public');
    // What is imported for options alone declares no types that fields can have.
    const forOptions = cursor.isWord('option');
    if (cursor.isWord('public', 'weak', 'option'))
        cursor.next();
    const path = textOf(cursor.string('a path in quotes'));
    cursor.symbol(';');
    if (!forOptions)
        into.push({ path, isPublic, spot });
}

;// CONCATENATED MODULE: ./build/surfaces/protobuf/read.js






/** Reads the `.proto` files of a side that belong to the surface, or the one that was named and what it imports. */
async function readSide(snapshot, options) {
    const fits = chosenBy(options);
    const all = await snapshot.list();
    const entry = snapshot.entry;
    const paths = entry === null ? all.filter(fits) : [entry];
    const files = new Map();
    const broken = new Set();
    const problems = [];
    const there = new Set(all);
    const wanted = [...paths];
    for (let path = wanted.shift(); path !== undefined; path = wanted.shift()) {
        if (files.has(path) || broken.has(path))
            continue;
        const read = await readFile(snapshot, path);
        if ('reason' in read) {
            broken.add(path);
            problems.push({ where: path, reason: read.reason });
            continue;
        }
        files.set(path, read);
        if (entry !== null)
            wanted.push(...read.imports.map((one) => one.path).filter((one) => there.has(one)));
    }
    const linked = linkFiles(files, broken);
    return { schema: linked.schema, problems: [...problems, ...linked.problems], count: paths.length };
}
async function readFile(snapshot, path) {
    try {
        const text = await snapshot.read(path);
        if (text === null)
            return { reason: 'it is not there' };
        return parseFile(path, text);
    }
    catch (error) {
        if (error instanceof unreadable/* Unreadable */.I)
            return { reason: error.message };
        if (!(error instanceof SyntaxFault))
            throw error;
        const { line, column } = error.spot;
        return { reason: `line ${line}, column ${column}: ${error.message}` };
    }
}
function chosenBy({ files = ['**/*.proto'], exclude = [] }) {
    const [wanted, unwanted] = [files.map(compiled), exclude.map(compiled)];
    const any = (globs, path) => globs.some((glob) => glob.matches(path));
    return (path) => path.endsWith('.proto') && any(wanted, path) && !any(unwanted, path);
}
function compiled(source) {
    const glob = (0,base_glob/* compileGlob */.S)(source);
    if (glob.ok)
        return glob.value;
    throw (0,problem/* mistake */.RT)(glob.fault.code, glob.fault.message, glob.fault.remedy);
}

;// CONCATENATED MODULE: ./build/surfaces/protobuf/finding.js
/** An rpc as its users call it, and the number of its finding: one rule finds one thing of it. */
function ofMethod(rule, next, message, subject) {
    const { path, spot, fullName } = next;
    return { rule, path, spot, where: fullName, message, subject, named: `${next.name} ${next.service}` };
}

;// CONCATENATED MODULE: ./build/surfaces/protobuf/rules-fields.js
// The meaning of each rule is buf's (private/bufpkg/bufcheck/bufcheckserver of github.com/bufbuild/buf).
/** Kinds that read each other's bytes. bytes may take the place of string, and not the other way round. */
const WIRE_GROUPS = [
    ['int32', 'int64', 'uint32', 'uint64', 'bool'],
    ['sint32', 'sint64'],
    ['fixed32', 'sfixed32'],
    ['fixed64', 'sfixed64'],
];
/** Kinds that read each other's bytes, and each other's JSON. */
const JSON_GROUPS = [
    ['int32', 'uint32'],
    ['int64', 'uint64'],
    ['fixed32', 'sfixed32'],
    ['fixed64', 'sfixed64'],
];
/** What the rules find in a field that both sides have, by its number. */
function fieldFindings(old, next, sides) {
    const found = [];
    const add = (rule, message) => {
        const { path, spot, number, owner, extendee } = next;
        const named = `${number} ${extendee ?? owner.slice(owner.lastIndexOf('.') + 1)}`;
        found.push({
            rule,
            path,
            spot,
            where: old.fullName,
            message,
            subject: { sort: 'field', old, next },
            named,
        });
    };
    typeFindings(old, next, sides, add);
    cardinalityFindings(old, next, sides, add);
    nameFindings(old, next, add);
    if (old.defaultValue !== null &&
        next.defaultValue !== null &&
        !sameDefault(old.defaultValue, next.defaultValue))
        add('FIELD_SAME_DEFAULT', `the default of ${old.name} changed from ${rules_fields_shown(old)} to ${rules_fields_shown(next)}`);
    if (old.extendee === null && old.oneof !== next.oneof) {
        const place = (oneof) => (oneof === null ? 'no oneof' : `the oneof ${oneof}`);
        add('FIELD_SAME_ONEOF', `${old.name} moved from ${place(old.oneof)} to ${place(next.oneof)}`);
    }
    return found;
}
function typeFindings(old, next, sides, add) {
    if (old.kind === null || next.kind === null)
        return;
    const sameNames = old.typeName === next.typeName;
    const message = `the type of ${old.name} changed from ${typeShown(old)} to ${typeShown(next)}`;
    const isText = old.kind === 'string' && next.kind === 'bytes';
    const sameType = old.kind !== next.kind || sameNames || (old.kind === 'enum' && isSameEnum(old, next, sides));
    if ((!inOneGroup(WIRE_GROUPS, old.kind, next.kind) && !isText) || !sameType)
        add('FIELD_WIRE_COMPATIBLE_TYPE', message);
    if (!inOneGroup(JSON_GROUPS, old.kind, next.kind) || !sameType)
        add('FIELD_WIRE_JSON_COMPATIBLE_TYPE', message);
}
function inOneGroup(groups, a, b) {
    return a === b || groups.some((group) => group.includes(a) && group.includes(b));
}
/** An enum that moved: it has the same short name, and all values that it had. */
function isSameEnum(old, next, sides) {
    const before = valuesOf(old, sides.old);
    const after = valuesOf(next, sides.next);
    if (before === null || after === null)
        return true;
    if (shortName(old) !== shortName(next))
        return false;
    return [...before].every(([name, number]) => after.get(name) === number);
}
function valuesOf({ typeName }, schema) {
    return schema.enumValues.get(typeName ?? '') ?? null;
}
function shortName({ typeName }) {
    return (typeName ?? '').slice((typeName ?? '').lastIndexOf('.') + 1);
}
function typeShown({ kind, typeName }) {
    if (kind === 'group')
        return `${typeName} (delimited)`;
    return typeName ?? kind;
}
function cardinalityFindings(old, next, sides, add) {
    const isEntry = ({ owner, extendee }, schema) => extendee === null && schema.messages.get(owner)?.mapEntry === true;
    if (isEntry(old, sides.old) && isEntry(next, sides.next))
        return;
    const message = `${old.name} changed from ${cardinalityShown(old)} to ${cardinalityShown(next)}`;
    const wire = ({ cardinality }) => (cardinality === 'map' ? 'repeated' : cardinality);
    if (wire(old) !== wire(next))
        add('FIELD_WIRE_COMPATIBLE_CARDINALITY', message);
    if (old.cardinality !== next.cardinality)
        add('FIELD_WIRE_JSON_COMPATIBLE_CARDINALITY', message);
}
function cardinalityShown({ cardinality }) {
    return { optional: 'one value', required: 'required', repeated: 'repeated', map: 'a map' }[cardinality];
}
function nameFindings(old, next, add) {
    const isExtension = old.extendee !== null;
    const [before, after] = isExtension ? [old.fullName, next.fullName] : [old.name, next.name];
    if (before !== after)
        add('FIELD_SAME_NAME', `the field ${old.number} changed its name from ${before} to ${after}`);
    if (!isExtension && old.jsonName !== next.jsonName)
        add('FIELD_SAME_JSON_NAME', `the name of ${old.name} in JSON changed from "${old.jsonName}" to "${next.jsonName}"`);
}
function sameDefault(old, next) {
    if (old.sort === 'text' && next.sort === 'text')
        return old.bytes === next.bytes;
    if (old.sort === 'text' || next.sort === 'text')
        return isZero(old) && isZero(next);
    // float and double are compared as precisely as float is.
    const mixed = old.float !== null && next.float !== null && old.float !== next.float;
    const precise = ({ value }) => (mixed ? Math.fround(Number(value)) : value);
    const [a, b] = [precise(old), precise(next)];
    const [aIsNaN, bIsNaN] = [Number.isNaN(a), Number.isNaN(b)];
    if (aIsNaN || bIsNaN)
        return aIsNaN && bIsNaN;
    // Exact for a number beside a bigint, too.
    return !(a < b) && !(a > b);
}
function isZero(value) {
    return value.sort === 'text' ? value.bytes === '' : Number(value.value) === 0;
}
function rules_fields_shown({ kind, defaultValue }) {
    if (defaultValue?.sort === 'text')
        return JSON.stringify(defaultValue.bytes.replaceAll(/[^\x20-\x7e]/g, (c) => `\\x${c.charCodeAt(0).toString(16)}`));
    if (kind === 'bool')
        return defaultValue?.value === 1 ? 'true' : 'false';
    return String(defaultValue?.value);
}

;// CONCATENATED MODULE: ./build/surfaces/protobuf/rules-messages.js


/** What the rules find in a message that both sides have, its fields apart. */
function messageFindings(old, next) {
    const kept = keptBy(next);
    const byName = new Map([...next.fields.values()].map((field) => [field.name, field]));
    return [
        ...[...old.fields.values()]
            .filter(({ number }) => !next.fields.has(number))
            .flatMap((field) => goneField(field, byName.get(field.name), next, kept)),
        ...requiredFindings(old, next),
        ...reservedFindings('RESERVED_MESSAGE_NO_DELETE', old, next),
        ...(old.jsonFormat === 'ALLOW' && next.jsonFormat !== 'ALLOW'
            ? [
                finding('MESSAGE_SAME_JSON_FORMAT', next, next.fullName, `JSON is no longer supported for ${next.name}`),
            ]
            : []),
    ];
}
function keptBy({ reservedRanges, reservedNames }) {
    return { numbers: new NumberSet(reservedRanges), names: new Set(reservedNames) };
}
function goneField(field, moved, next, kept) {
    const what = moved === undefined
        ? `the field ${field.name} is gone`
        : `the field ${field.name} changed its number from ${field.number} to ${moved.number}`;
    const subject = { sort: 'field-gone', old: field, next };
    const add = (rule, free) => ({
        ...finding(rule, next, field.fullName, `${what}, and ${free}`, subject),
        named: `${field.number} ${next.name}`,
    });
    const found = [];
    if (!kept.numbers.has(field.number))
        found.push(add('FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED', `the number ${field.number} is not reserved`));
    if (!kept.names.has(field.name))
        found.push(add('FIELD_NO_DELETE_UNLESS_NAME_RESERVED', `the name ${field.name} is not reserved`));
    return found;
}
function requiredFindings(old, next) {
    const required = ({ fields }) => [...fields.values()].filter(({ saysRequired }) => saysRequired);
    const rule = 'MESSAGE_SAME_REQUIRED_FIELDS';
    const gone = required(old)
        .filter(({ number }) => next.fields.get(number)?.saysRequired !== true)
        .map((field) => {
        const after = next.fields.get(field.number);
        const subject = after === undefined
            ? { sort: 'field-gone', old: field, next }
            : { sort: 'field', old: field, next: after };
        const what = `${field.name} is no longer required, and readers of the old form refuse messages without it`;
        return { ...finding(rule, next, field.fullName, what, subject), named: `${field.number} ${old.name}` };
    });
    const added = required(next)
        .filter(({ number }) => old.fields.get(number)?.saysRequired !== true)
        .map((field) => {
        const what = `${field.name} is required now, and messages of the old form may lack it`;
        const subject = { sort: 'field-required', old, next: field };
        return {
            ...finding(rule, next, field.fullName, what, subject),
            spot: field.spot,
            named: `${field.number} ${next.name}`,
        };
    });
    return [...gone, ...added];
}
/** What the rules find in an enum that both sides have. */
function enumFindings(old, next) {
    const after = byNumber(next);
    const kept = keptBy(next);
    const found = [];
    for (const [number, values] of byNumber(old)) {
        const names = values.map(({ name }) => name).sort();
        const now = after.get(number);
        const subject = { sort: 'enum-value', old, next, number };
        found.push(...(now === undefined ? goneValue(names, subject, kept) : renamedValue(names, now, subject)));
    }
    found.push(...reservedFindings('RESERVED_ENUM_NO_DELETE', old, next));
    if (old.jsonFormat === 'ALLOW' && next.jsonFormat !== 'ALLOW')
        found.push(finding('ENUM_SAME_JSON_FORMAT', next, next.fullName, `JSON is no longer supported for ${next.name}`));
    return found;
}
/** The values of each number: aliases are several. */
function byNumber({ values }) {
    const found = new Map();
    for (const value of values) {
        const same = found.get(value.number);
        if (same === undefined)
            found.set(value.number, [value]);
        else
            same.push(value);
    }
    return found;
}
/** @param names what the value was called, sorted */
function goneValue(names, subject, kept) {
    const { old, next, number } = subject;
    const where = `${old.fullName}.${names[0]}`;
    const add = (rule, free) => ({
        ...finding(rule, next, where, `the value ${(0,words/* some */.zN)(names)} (${number}) is gone, and ${free}`, subject),
        named: `${number} ${next.name}`,
    });
    const found = [];
    if (!kept.numbers.has(number))
        found.push(add('ENUM_VALUE_NO_DELETE_UNLESS_NUMBER_RESERVED', 'its number is not reserved'));
    if (!names.every((name) => kept.names.has(name)))
        found.push(add('ENUM_VALUE_NO_DELETE_UNLESS_NAME_RESERVED', 'its name is not reserved'));
    return found;
}
/** A number must keep all its names; buf tells it of each name that the number has now. */
function renamedValue(names, now, subject) {
    const after = now.map(({ name }) => name).sort();
    const known = new Set(after);
    if (names.every((name) => known.has(name)))
        return [];
    const { next, number } = subject;
    const what = `the value ${number} changed its name from ${(0,words/* some */.zN)(names)} to ${(0,words/* some */.zN)(after)}`;
    return now.map(({ name, spot }) => ({
        ...finding('ENUM_VALUE_SAME_NAME', next, `${next.fullName}.${name}`, what, subject),
        spot,
        named: `${number} ${next.name}`,
    }));
}
function reservedFindings(rule, old, next) {
    const { numbers, names } = keptBy(next);
    const found = [];
    for (const range of old.reservedRanges) {
        const missing = numbers.missing(range);
        if (missing.length === 0)
            continue;
        const what = `the numbers ${(0,words/* some */.zN)(missing.map(rangeShown))} of ${next.name} are no longer reserved`;
        found.push({
            ...finding(rule, next, `${next.fullName} reserved ${rangeShown(range)}`, what),
            named: `${range[0]} ${next.name}`,
        });
    }
    for (const name of new Set(old.reservedNames)) {
        if (names.has(name))
            continue;
        const what = `the name ${name} of ${next.name} is no longer reserved`;
        found.push({
            ...finding(rule, next, `${next.fullName} reserved "${name}"`, what),
            named: `${name} ${next.name}`,
        });
    }
    return found;
}
function rangeShown([start, end]) {
    if (start === end)
        return String(start);
    return `${start} to ${end === MOST_NUMBER || end === MOST ? 'max' : end}`;
}
function finding(rule, next, where, message, subject = { sort: 'none' }) {
    return { rule, path: next.path, spot: next.spot, where, message, subject, named: next.name };
}

;// CONCATENATED MODULE: ./build/surfaces/protobuf/rules.js




/**
 * All that buf's rules in WIRE and WIRE_JSON find between two schemas, by file and place.
 *
 * @param moved the new paths of files that have another one
 */
function findingsOf(old, next, moved = new Map()) {
    const sides = { old, next };
    const found = [];
    for (const [path, file] of old.files)
        pair(file, next.files.get(moved.get(path) ?? path), (a, b) => found.push(...fileFindings(a, b)));
    for (const [name, message] of old.messages)
        pair(message, next.messages.get(name), (a, b) => {
            found.push(...messageFindings(a, b));
            for (const [number, field] of a.fields)
                pair(field, b.fields.get(number), (c, d) => found.push(...fieldFindings(c, d, sides)));
        });
    for (const [extendee, fields] of old.extensions)
        for (const [number, field] of fields)
            pair(field, next.extensions.get(extendee)?.get(number), (a, b) => found.push(...fieldFindings(a, b, sides)));
    for (const [name, declared] of old.enums)
        pair(declared, next.enums.get(name), (a, b) => found.push(...enumFindings(a, b)));
    for (const [name, service] of old.services)
        pair(service, next.services.get(name), (a, b) => {
            for (const [rpc, method] of a.methods)
                pair(method, b.methods.get(rpc), (c, d) => found.push(...methodFindings(c, d)));
        });
    return found.sort(byPlace);
}
/** What buf answers in one of its categories: each of its rules has its own finding, also where another says the same. */
function inCategory(findings, category) {
    return findings.filter(({ rule }) => RULES[rule].categories.includes(category));
}
function pair(old, next, compare) {
    if (next !== undefined)
        compare(old, next);
}
function byPlace(a, b) {
    const line = ({ spot }) => spot?.line ?? 0;
    return (order(a.path, b.path) ||
        line(a) - line(b) ||
        order(a.where, b.where) ||
        order(a.rule, b.rule) ||
        order(a.message, b.message));
}
function order(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
function fileFindings(old, next) {
    if (old.package === next.package)
        return [];
    const named = (name) => (name === '' ? 'none' : name);
    return [
        {
            rule: 'FILE_SAME_PACKAGE',
            path: next.path,
            spot: next.packageSpot,
            where: next.path,
            message: `the package changed from ${named(old.package)} to ${named(next.package)}`,
            subject: { sort: 'package', old, next },
            named: next.path,
        },
    ];
}
const rules_NONE = { sort: 'none' };
function methodFindings(old, next) {
    const found = [];
    const streaming = (is) => (is ? 'a stream' : 'one message');
    const called = next.fullName;
    if (old.input !== next.input)
        found.push(ofMethod('RPC_SAME_REQUEST_TYPE', next, `${called} takes ${next.input} instead of ${old.input}`, {
            sort: 'rpc-type',
            old: old.input,
            next: next.input,
        }));
    if (old.output !== next.output)
        found.push(ofMethod('RPC_SAME_RESPONSE_TYPE', next, `${called} returns ${next.output} instead of ${old.output}`, {
            sort: 'rpc-type',
            old: old.output,
            next: next.output,
        }));
    if (old.clientStreaming !== next.clientStreaming)
        found.push(ofMethod('RPC_SAME_CLIENT_STREAMING', next, `${called} takes ${streaming(next.clientStreaming)} now`, rules_NONE));
    if (old.serverStreaming !== next.serverStreaming)
        found.push(ofMethod('RPC_SAME_SERVER_STREAMING', next, `${called} returns ${streaming(next.serverStreaming)} now`, rules_NONE));
    if (old.idempotency !== next.idempotency) {
        const message = `the idempotency of ${called} changed from ${old.idempotency} to ${next.idempotency}`;
        found.push(ofMethod('RPC_SAME_IDEMPOTENCY_LEVEL', next, message, rules_NONE));
    }
    return found;
}

;// CONCATENATED MODULE: ./build/surfaces/protobuf/index.js





const CHECKER = 'protobuf';
/** A release that breaks more is no accident, and each proof takes a moment: the rest is told without. */
const MOST_PROOFS = 500;
/**
 * Protobuf schemas: what buf's rules in WIRE and WIRE_JSON find between two trees of `.proto` files, each with a message
 * that shows it where there is one.
 */
const protobufChecker = {
    id: CHECKER,
    async compare(old, next, options) {
        const sides = { old: await readSide(old, options), next: await readSide(next, options) };
        return {
            changes: differencesOf(sides.old, sides.next, { old, next }),
            inconclusive: inconclusiveOf(sides.old, sides.next, { old, next }),
        };
    },
};
function differencesOf(old, next, { old: before, next: after }) {
    const schemas = { old: old.schema, next: next.schema };
    // Two files that were named are the same one, whatever they are called.
    const renamed = before.entry !== null && after.entry !== null ? { [before.entry]: after.entry } : {};
    const findings = findingsOf(schemas.old, schemas.next, new Map(Object.entries(renamed))).filter(({ path }) => after.entry === null || path === after.entry);
    const graded = findings.map((finding, index) => ({
        finding,
        proof: index < MOST_PROOFS ? proofOf(finding, schemas) : null,
    }));
    const byKey = new Map(graded.map((one) => [keyOf(one.finding.rule, one.finding.where), one]));
    return graded.map(({ finding, proof }) => {
        const { rule, path, spot, where, message } = finding;
        // What is proven is not told below what is only likely.
        const explaining = catalogue_RULES[rule].explainedBy
            .map((other) => byKey.get(keyOf(other, where)))
            .find((one) => one !== undefined && (one.proof !== null || proof === null));
        return {
            checker: CHECKER,
            id: idOf(finding),
            change: changeOf(rule),
            requires: 'major',
            affected: affectedOf(rule),
            grade: proof === null ? 'likely' : 'proven',
            where,
            message,
            proof,
            at: { path, line: spot?.line ?? null, column: spot?.column ?? null },
            cause: explaining === undefined ? null : idOf(explaining.finding),
        };
    });
}
function keyOf(rule, where) {
    return `${rule} ${where}`;
}
function idOf({ rule, where }) {
    return (0,difference/* differenceId */.V)(CHECKER, changeOf(rule), where);
}
function inconclusiveOf(old, next, { old: before, next: after }) {
    if (old.count === 0 || next.count === 0)
        return [
            { where: '.', reason: `there are no .proto files in ${old.count === 0 ? before.label : after.label}` },
        ];
    const keysOf = (problems) => new Set(problems.map(({ where, reason }) => `${where}: ${reason}`));
    const [inOld, inNext] = [keysOf(old.problems), keysOf(next.problems)];
    const isIn = (keys, { where, reason }) => keys.has(`${where}: ${reason}`);
    const found = [
        ...old.problems.map((one) => (isIn(inNext, one) ? one : onSide(one, before.label))),
        ...next.problems.filter((one) => !isIn(inOld, one)).map((one) => onSide(one, after.label)),
    ];
    return found.sort((a, b) => (`${a.where} ${a.reason}` < `${b.where} ${b.reason}` ? -1 : 1));
}
function onSide({ where, reason }, label) {
    return { where, reason: `in ${label}: ${reason}` };
}


/***/ })

};
