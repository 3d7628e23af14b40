export const id = 687;
export const ids = [687];
export const modules = {

/***/ 83687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  populationFacts: () => (/* binding */ populationFacts)
});

// UNUSED EXPORTS: brokenRows, sumUp

// EXTERNAL MODULE: ./build/base/problem.js
var base_problem = __webpack_require__(49299);
// EXTERNAL MODULE: ./build/hosts/files.js
var files = __webpack_require__(43803);
// EXTERNAL MODULE: ./build/base/nearest.js
var nearest = __webpack_require__(50578);
// EXTERNAL MODULE: ./build/base/result.js
var result = __webpack_require__(94419);
;// CONCATENATED MODULE: ./build/licenses/rows.js

const COLUMNS = ['version', 'upgradeRight', 'count', 'validUntil'];
/** The whole file is not what it should be: {@link Failure} with the line in its message. */
class NoPopulation extends Error {
    name = 'NoPopulation';
    failure;
    constructor(message, remedy) {
        super(message);
        this.failure = (0,result/* fault */.D)('bad-population', message, remedy);
    }
}
/** More characters are no row, but a quote or a bracket that is never closed: memory stays bounded. */
const LONGEST_ROW = 1 << 20;
/** A text that comes again and again is kept, unless it is longer. */
const LONGEST_KEPT = 100;
function brokenRow(reason) {
    return { version: null, upgradeRight: null, count: null, validUntil: null, fault: reason };
}

;// CONCATENATED MODULE: ./build/licenses/column-names.js


/** The column that a header names: upper or lower case, blanks, `-` and `_` make no difference. */
function columnOf(name) {
    const plain = plainly(name);
    return COLUMNS.find((column) => column.toLowerCase() === plain) ?? null;
}
function plainly(name) {
    return name.replace(/[\s_-]/g, '').toLowerCase();
}
/** What addresses have, one letter away from `count`. */
const ORDINARY = new Set(['county']);
/**
 * The column that an unknown name most likely meant. Exports have columns of their own, which are left alone; a column
 * that is misspelled must not be, or every license would count without its upgrade right.
 */
function misspelled(name) {
    const plain = plainly(name);
    if (ORDINARY.has(plain))
        return null;
    // As far as both lengths allow: account, amount and country are no misspelled count.
    return COLUMNS.find((column) => (0,nearest/* nearest */.pA)(plain, [column]) && (0,nearest/* nearest */.pA)(column, [plain])) ?? null;
}

;// CONCATENATED MODULE: ./build/licenses/csv-rows.js


const REMEDY = 'begin the file with a line that names its columns: version,upgradeRight,count,validUntil; only version is needed';
/**
 * Comma-separated values as RFC 4180 has them: a header, quotes around what holds a separator, a quote or a line break,
 * `""` for a quote. Lines end with LF or CRLF. Semicolons separate where the header says so, as spreadsheets in some
 * languages write.
 */
class CsvRows {
    #rest = '';
    #line = 1;
    #header = null;
    push(chunk, take) {
        this.#read(this.#rest + chunk, false, take);
        if (this.#rest.length > LONGEST_ROW)
            throw new NoPopulation(`line ${this.#line} is longer than ${LONGEST_ROW} characters`, 'check that lines end with LF or CRLF, and that this one holds a single license');
    }
    end(take) {
        this.#read(this.#rest, true, take);
        if (this.#rest !== '')
            this.#record(this.#rest, take);
        if (this.#header === null)
            throw new NoPopulation('the file has no header', REMEDY);
    }
    /** Takes all records that are whole. @param last whether nothing comes after this text */
    #read(text, last, take) {
        let start = 0;
        let quote = text.indexOf('"');
        for (;;) {
            // Looked for once, not in every line: most files have no quote at all.
            if (quote >= 0 && quote < start)
                quote = text.indexOf('"', start);
            const waits = !last && text.length - start <= LONGEST_ROW;
            const end = this.#recordEnd(text, start, quote, waits);
            if (end === null)
                break;
            this.#record(text.slice(start, end), take);
            start = end + 1;
        }
        this.#rest = text.slice(start);
    }
    /**
     * Where a record ends: the next line break outside of quotes; null where it is not there yet. Where quotes do not fit,
     * it is the end of the line, so that a missing quote costs that row and not all that follow.
     *
     * @param quote where the next quote stands; negative where there is none
     * @param waits whether the end may come with the next piece
     */
    #recordEnd(text, start, quote, waits) {
        const line = text.indexOf('\n', start);
        if (line < 0)
            return null;
        if (quote < 0 || quote > line)
            return line;
        const separators = this.#header?.separator ?? SEPARATORS;
        let quoted = false;
        for (let at = quote; at < text.length; at++) {
            const code = text.charCodeAt(at);
            if (code === 34) {
                // A quote opens a cell, or, doubled, opens again what it closed. One within a cell is a fault of its line.
                const opens = at === start || text[at - 1] === '"' || separators.includes(text[at - 1]);
                if (!quoted && !opens)
                    return line;
                quoted = !quoted;
            }
            else if (code === 10 && !quoted) {
                const fits = at === line || this.#header === null;
                return fits || cellsOf(text.slice(start, at), separators) !== null ? at : line;
            }
        }
        return waits ? null : line;
    }
    #record(text, take) {
        const line = this.#line;
        this.#line += 1;
        for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
            this.#line += 1;
        const record = text.endsWith('\r') ? text.slice(0, -1) : text;
        if (record.trim() === '')
            return;
        if (this.#header === null)
            this.#header = headerOf(record, line);
        else
            take(rowOf(record, this.#header), () => line);
    }
}
const SEPARATORS = ',;';
/** The cells of a record, or null where its quotes do not fit. */
function cellsOf(record, separator) {
    if (!record.includes('"'))
        return record.split(separator);
    const cells = [];
    let at = 0;
    for (;;) {
        if (record[at] === '"') {
            let cell = '';
            let from = at + 1;
            let end = record.indexOf('"', from);
            while (end >= 0 && record[end + 1] === '"') {
                cell += record.slice(from, end + 1);
                from = end + 2;
                end = record.indexOf('"', from);
            }
            if (end < 0)
                return null;
            cells.push(cell + record.slice(from, end));
            at = end + 1;
            if (at < record.length && record[at] !== separator)
                return null;
        }
        else {
            const end = record.indexOf(separator, at);
            const cell = record.slice(at, end < 0 ? undefined : end);
            if (cell.includes('"'))
                return null;
            cells.push(cell);
            at = end < 0 ? record.length : end;
        }
        if (at >= record.length)
            return cells;
        at += 1;
        if (at === record.length)
            return [...cells, ''];
    }
}
function headerOf(record, line) {
    if (record.includes('\0'))
        throw new NoPopulation(`line ${line}: the file is no UTF-8 text`, 'save it as UTF-8');
    // Of a quoted name, too: nobody means it.
    if (/\r(?!\n)/.test(record))
        throw new NoPopulation(`line ${line}: lines end with CR alone`, 'save the file with LF or CRLF');
    const { separator, names } = separated(record);
    const known = names.map(columnOf);
    const present = known.filter((name) => name !== null);
    for (const [index, name] of names.entries()) {
        const meant = known[index] === null ? misspelled(name) : null;
        if (meant !== null && !present.includes(meant))
            throw new NoPopulation(`line ${line}: unknown column "${name.slice(0, 50)}"; did you mean "${meant}"?`, REMEDY);
    }
    const twice = present.find((name, index) => present.indexOf(name) !== index);
    if (twice !== undefined)
        throw new NoPopulation(`line ${line}: the column ${twice} is there twice`, REMEDY);
    if (!present.includes('version'))
        throw new NoPopulation(`line ${line}: there is no column "version", so this is no population`, REMEDY);
    const at = Object.fromEntries(COLUMNS.map((name) => [name, known.indexOf(name)]));
    return { separator, columns: names.length, at: at };
}
/** The names in a header, by the separator that makes the most of it. */
function separated(record) {
    const ways = [...SEPARATORS].map((separator) => ({
        separator,
        names: (cellsOf(record, separator) ?? [record]).map((name) => name.trim()),
    }));
    const named = ways.find(({ names }) => names.some((name) => columnOf(name) === 'version'));
    const several = ways.find(({ names }) => names.length > 1);
    return (named ?? several ?? ways[0]);
}
const RIGHTS = new Map([
    ...['', 'false', 'no', '0'].map((word) => [word, false]),
    ...['true', 'yes', '1'].map((word) => [word, true]),
]);
function rowOf(record, { separator, columns, at }) {
    const cells = cellsOf(record, separator);
    if (cells === null)
        return brokenRow('has quotes that do not fit: write "" for a quote within quotes');
    if (cells.length !== columns)
        return brokenRow(`has ${cells.length} cells where the header has ${columns} columns`);
    const cell = (name) => (at[name] < 0 ? '' : cells[at[name]].trim());
    const right = cell('upgradeRight');
    const count = cell('count');
    return {
        version: cell('version'),
        // What is no such word is told as it stands.
        upgradeRight: RIGHTS.get(right.toLowerCase()) ?? right,
        count: count === '' ? 1 : /^\d{1,16}$/.test(count) ? Number(count) : count,
        validUntil: cell('validUntil') || null,
    };
}

// EXTERNAL MODULE: ./build/base/mapping.js
var mapping = __webpack_require__(17118);
;// CONCATENATED MODULE: ./build/licenses/json-rows.js



const SHAPE = 'write [{"version": "1.7.3", "upgradeRight": true, "count": 60}, …], or one such object a line';
const QUOTE = 34;
const COMMA = 44;
const OPEN_LIST = 91;
const BACKSLASH = 92;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
/**
 * The elements of a JSON list, one after the other. Only where an element ends is found here, by its brackets outside
 * of texts; what is in it is left to JSON.parse.
 */
class JsonListRows {
    /** What was not consumed yet, from the beginning of the present element on. */
    #rest = '';
    /** How far `#rest` was looked at. */
    #at = 0;
    #state = 'before';
    #depth = 0;
    #inText = false;
    #line = 1;
    #lineOfElement = 1;
    #worthwhile;
    /** @param worthwhile how many characters are read at once rather than one by one */
    constructor(worthwhile = 1000) {
        this.#worthwhile = worthwhile;
    }
    push(chunk, take) {
        const text = this.#rest + chunk;
        let start = 0;
        let at = this.#at;
        let tried = false;
        while (at < text.length) {
            if (this.#state !== 'element') {
                if (!tried && (this.#state === 'first' || this.#state === 'next')) {
                    tried = true;
                    at = this.#atOnce(text, at, take);
                    if (at === text.length)
                        break;
                }
                const code = text.charCodeAt(at);
                if (code === 10)
                    this.#line += 1;
                if (isBlank(code) || this.#between(code))
                    at += 1;
                else
                    start = at;
                continue;
            }
            at = this.#within(text, at);
            if (this.#state === 'element')
                break;
            const line = this.#lineOfElement;
            take(json_rows_rowOf(text.slice(start, at)), () => line);
        }
        this.#keep(text, start, at);
    }
    /**
     * Reads all elements that are whole, several times as fast as one by one: up to the last bracket that closes an object.
     * What is between is a list if, and only if, JSON.parse says so: a bracket in a text, or in an inner object, would leave
     * something open. Gives back how far it came.
     */
    #atOnce(text, at, take) {
        const end = text.lastIndexOf('}') + 1;
        if (end - at < this.#worthwhile)
            return at;
        const list = `[${text.slice(at, end)}]`;
        let values;
        try {
            values = JSON.parse(list);
        }
        catch {
            return at;
        }
        const first = this.#line;
        let lines = null;
        for (const [index, value] of values.entries())
            take(rowOfValue(value), () => {
                // Only a broken row needs its line.
                lines ??= linesIn(list, first);
                return lines[index];
            });
        for (let found = text.indexOf('\n', at); found >= 0 && found < end; found = text.indexOf('\n', found + 1))
            this.#line += 1;
        this.#state = 'after';
        return end;
    }
    /**
     * Where the present element ends (it is `after` it then), or where the text does. Tens of millions of characters pass here, so it works on
     * variables of its own.
     */
    #within(text, from) {
        const { length } = text;
        let at = from;
        let depth = this.#depth;
        let inText = this.#inText;
        let lines = 0;
        let whole = false;
        for (; at < length && !whole; at++) {
            const code = text.charCodeAt(at);
            if (code === 10)
                lines += 1;
            if (inText) {
                if (code === QUOTE)
                    inText = false;
                else if (code === BACKSLASH) {
                    // The escaped character may come with the next piece.
                    if (at + 1 === length)
                        break;
                    at += 1;
                }
            }
            else if (code === QUOTE)
                inText = true;
            else if (code === OPEN_OBJECT || code === OPEN_LIST)
                depth += 1;
            else if (depth === 0) {
                // A number, a word or a text, which ends with what follows it.
                if (code === COMMA || code === CLOSE_LIST || code === CLOSE_OBJECT)
                    break;
            }
            else if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
                depth -= 1;
                whole = depth === 0;
            }
        }
        this.#depth = depth;
        this.#inText = inText;
        this.#line += lines;
        const stopped = at < length && depth === 0 && !inText;
        if (whole || stopped)
            this.#state = 'after';
        return at;
    }
    /** One character between elements; false where it begins one. */
    #between(code) {
        switch (this.#state) {
            case 'before':
                // Whoever chose this reader has seen the bracket.
                this.#state = 'first';
                return true;
            case 'done':
                throw this.#wrong('something stands after the end of the list');
            case 'after':
                if (code === CLOSE_OBJECT)
                    throw this.#wrong('a bracket is closed that was not opened');
                if (code !== COMMA && code !== CLOSE_LIST)
                    throw this.#wrong('a comma is missing between two elements');
                this.#state = code === COMMA ? 'next' : 'done';
                return true;
            case 'first':
                if (code === CLOSE_LIST) {
                    this.#state = 'done';
                    return true;
                }
        }
        if (code === CLOSE_LIST)
            throw this.#wrong('an element is missing between the last comma and the bracket');
        if (code === COMMA)
            throw this.#wrong('an element is missing before the comma');
        this.#state = 'element';
        this.#lineOfElement = this.#line;
        return false;
    }
    #keep(text, start, at) {
        const from = this.#state === 'element' ? start : at;
        if (text.length - from > LONGEST_ROW)
            throw this.#wrong(`the element that begins on line ${this.#lineOfElement} is longer than ${LONGEST_ROW} characters`);
        this.#rest = text.slice(from);
        this.#at = at - from;
    }
    end() {
        if (this.#state === 'done')
            return;
        throw this.#wrong(this.#state === 'element'
            ? `the file ends inside the element that begins on line ${this.#lineOfElement}`
            : 'the file ends inside the list');
    }
    #wrong(what) {
        return new NoPopulation(`line ${this.#line}: ${what}`, SHAPE);
    }
}
/** The lines on which the elements of a list begin. */
function linesIn(list, first) {
    const lines = [];
    const reader = new JsonListRows(Number.POSITIVE_INFINITY);
    reader.push(list, (_, line) => lines.push(line() + first - 1));
    return lines;
}
/** One JSON object a line (JSON Lines); empty lines are none. */
class JsonLineRows {
    #rest = '';
    #line = 1;
    #begun = false;
    push(chunk, take) {
        const text = this.#rest + chunk;
        let start = 0;
        for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            this.#take(text.slice(start, end), take);
            start = end + 1;
            this.#line += 1;
        }
        this.#rest = text.slice(start);
        if (this.#rest.length > LONGEST_ROW)
            throw new NoPopulation(`line ${this.#line} is longer than ${LONGEST_ROW} characters`, SHAPE);
    }
    end(take) {
        this.#take(this.#rest, take);
    }
    #take(line, take) {
        const number = this.#line;
        const row = line.trim();
        if (row === '')
            return;
        if (!this.#begun && row === '{')
            throw new NoPopulation(`line ${number}: an object begins here that goes over several lines`, SHAPE);
        this.#begun = true;
        take(json_rows_rowOf(line), () => number);
    }
}
function isBlank(code) {
    return code === 32 || (code >= 9 && code <= 13);
}
function json_rows_rowOf(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return brokenRow('is no JSON');
    }
    return rowOfValue(value);
}
function rowOfValue(value) {
    if (!(0,mapping/* isMapping */.p)(value))
        return brokenRow('is no object');
    const { version, upgradeRight, count, validUntil } = value;
    for (const key in value) {
        const meant = NAMES.has(key) ? null : meaning(key);
        if (meant !== null && (columnOf(key) === meant || !Object.hasOwn(value, meant)))
            return brokenRow(`has the unknown key "${key.slice(0, 50)}"; did you mean "${meant}"?`);
    }
    return { version, upgradeRight: upgradeRight ?? false, count: count ?? 1, validUntil };
}
const NAMES = new Set(COLUMNS);
/** What the keys seen so far mean: rows have the same ones, and comparing words takes longer than reading a row. */
const meanings = new Map();
const MOST_KEYS = 1000;
function meaning(key) {
    const before = meanings.get(key);
    if (before !== undefined)
        return before;
    const found = columnOf(key) ?? misspelled(key);
    if (meanings.size >= MOST_KEYS)
        meanings.clear();
    if (key.length <= LONGEST_KEPT)
        meanings.set(key, found);
    return found;
}

// EXTERNAL MODULE: ./build/licenses/license.js
var license = __webpack_require__(64034);
;// CONCATENATED MODULE: ./build/licenses/population.js




/** How many broken rows are told. */
const TOLD = 20;
/** More different versions than that are no product's: memory stays bounded. */
const MOST_GROUPS = 100_000;
const MOST_TEXTS = 100_000;
/**
 * Reads a population in one pass, in memory that does not grow with its length. Rows without fault count, whatever the
 * others are.
 *
 * @param chunks the text of the file in pieces
 * @param read how versions are read
 * @throws NoPopulation where the whole file is none
 */
function readPopulation(chunks, policy, read, today) {
    const rule = (0,license/* reachRule */.Kn)(policy);
    if (rule === null)
        throw new Error('the policy names parts that its versions do not have');
    const sum = new Sum(rule, read, today);
    let reader = null;
    let opening = '';
    const take = (row, line) => sum.add(row, line);
    for (const chunk of chunks) {
        if (reader === null) {
            opening += chunk;
            reader = readerFor(opening);
            if (reader === null && opening.length > LONGEST_ROW)
                throw new NoPopulation('the file begins with nothing but blanks', 'take them out');
            reader?.push(opening.replace(/^\uFEFF/, ''), take);
        }
        else
            reader.push(chunk, take);
    }
    if (reader === null)
        throw new NoPopulation('the file is empty', 'write [] for a population without licenses, or a header and its rows');
    reader.end(take);
    return sum.result();
}
/** The format shows in the first character: a list, an object, or a header; null where there is none yet. */
function readerFor(opening) {
    const first = opening.trimStart()[0];
    if (first === undefined)
        return null;
    if (first === '[')
        return new JsonListRows();
    return first === '{' ? new JsonLineRows() : new CsvRows();
}
class Sum {
    #rule;
    #read;
    #today;
    #groups = new Map();
    #versions = new Map();
    #days = new Map();
    #broken = [];
    #brokenCount = 0;
    #rows = 0;
    #licenses = 0;
    #expired = 0;
    constructor(rule, read, today) {
        this.#rule = rule;
        this.#read = read;
        this.#today = today;
    }
    add(row, line) {
        this.#rows += 1;
        const reason = this.#count(row);
        if (reason === null)
            return;
        this.#brokenCount += 1;
        if (this.#broken.length < TOLD)
            this.#broken.push({ row: this.#rows, line: line(), reason });
    }
    /** Counts a row, or says why not. */
    #count({ version, upgradeRight, count, validUntil, fault }) {
        if (fault !== undefined)
            return fault;
        if (version === undefined || version === null || version === '')
            return 'has no version';
        if (typeof version !== 'string')
            return `has the version ${shown(version)}: expected text`;
        const known = this.#known(version);
        if (known.parts === null)
            return `has the version ${shown(version)}, which is none`;
        if (typeof upgradeRight !== 'boolean')
            return `has the upgradeRight ${shown(upgradeRight)}: expected true or false`;
        if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 0)
            return `has the count ${shown(count)}: expected a whole number`;
        if (validUntil !== undefined && validUntil !== null && !this.#isDay(validUntil))
            return `has the validUntil ${shown(validUntil)}: expected a day as YYYY-MM-DD`;
        if (!Number.isSafeInteger(this.#licenses + count))
            return `has the count ${count}, which brings the sum past ${Number.MAX_SAFE_INTEGER}`;
        this.#licenses += count;
        if (typeof validUntil === 'string' && validUntil < this.#today)
            this.#expired += count;
        else
            this.#groupOf(known, upgradeRight).count += count;
        return null;
    }
    #groupOf(known, upgradeRight) {
        const before = upgradeRight ? known.right : known.plain;
        if (before !== null)
            return before;
        const parts = known.parts;
        const key = `${upgradeRight ? 1 : 0} ${parts.join('\0')}`;
        const group = this.#groups.get(key) ?? { parts, upgradeRight, count: 0 };
        this.#groups.set(key, group);
        if (this.#groups.size > MOST_GROUPS)
            throw new NoPopulation(`the licenses are for more than ${MOST_GROUPS} different versions`, 'check that version holds the version of the product');
        if (upgradeRight)
            known.right = group;
        else
            known.plain = group;
        return group;
    }
    #known(text) {
        const before = this.#versions.get(text);
        if (before !== undefined)
            return before;
        const own = detached(text);
        const known = { parts: (0,license/* decidingParts */.ER)(this.#read(own), this.#rule), plain: null, right: null };
        remember(this.#versions, own, known);
        return known;
    }
    #isDay(value) {
        if (typeof value !== 'string')
            return false;
        const before = this.#days.get(value);
        if (before !== undefined)
            return before;
        const found = (0,license/* isDay */.N)(value);
        remember(this.#days, value, found);
        return found;
    }
    result() {
        const groups = [...this.#groups.values()].map(({ parts, upgradeRight, count }) => ({
            version: (0,license/* named */.KT)(parts, this.#rule),
            upgradeRight,
            count,
        }));
        return {
            population: { licenses: this.#licenses, expired: this.#expired, groups },
            rows: { read: this.#rows, brokenCount: this.#brokenCount, broken: this.#broken },
        };
    }
}
/** A copy: a piece of a long text keeps all of that in memory, as engines hold it. */
function detached(text) {
    return ` ${text}`.slice(1);
}
/** Texts that come again and again are kept; their number and length are bounded. */
function remember(kept, text, value) {
    if (kept.size >= MOST_TEXTS)
        kept.clear();
    if (text.length <= LONGEST_KEPT)
        kept.set(text, value);
}
function shown(value) {
    const text = JSON.stringify(value) ?? 'nothing';
    return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

// EXTERNAL MODULE: ./build/licenses/reader.js
var reader = __webpack_require__(98898);
// EXTERNAL MODULE: ./build/commands/gather/named-file.js
var named_file = __webpack_require__(3957);
;// CONCATENATED MODULE: ./build/commands/gather/gather-licenses.js






/**
 * The licenses that are out, where the policy names their file. It is read where the policy is: from the work tree, from
 * HEAD in a bare repository, and for a pull request from its base. Lists of customers are often not committed: one that
 * lies in the work tree alone counts, even for a pull request, as long as that does not bring it.
 */
async function populationFacts(options, info, policy, today, pull) {
    const { licenses } = policy;
    if (licenses === null || licenses.population === null)
        return {};
    const path = licenses.population;
    options.progress(`reading the licenses in ${path}`);
    const pieces = await piecesOf(options, info, path, pull);
    if (pieces === null)
        throw (0,base_problem/* mistake */.RT)('no-population', `there is no file ${path}, which licenses.population names`, 'put it there before this runs, or take the key out of the policy');
    const { population, rows } = sumUp(pieces, path, policy, licenses.terms, today);
    const problem = brokenRows(path, rows);
    if (problem !== null)
        throw problem;
    return { population };
}
async function piecesOf(options, info, path, pull) {
    if (pull !== null) {
        const committed = await (0,named_file/* textAt */.$)(options, pull.base, path, linked);
        if (committed !== null)
            return [committed];
        // What the pull request brings says nothing about its own effect.
        if ((await (0,named_file/* textAt */.$)(options, pull.head, path, linked)) !== null)
            return null;
    }
    if (info.top === null) {
        const text = info.head === null || pull !== null ? null : await (0,named_file/* textAt */.$)(options, info.head, path, linked);
        return text === null ? null : [text];
    }
    if ((0,files/* isLinkBelow */.k)(info.top, path))
        throw linked(path);
    return (0,files/* readPieces */.ut)(info.top, path);
}
function linked(path) {
    return (0,base_problem/* mistake */.RT)('population-link', `${path} is a symbolic link`, 'put the file itself under this name');
}
/** Reads a population. @throws Problem where the file is none */
function sumUp(pieces, file, { scheme }, terms, today) {
    try {
        return readPopulation(pieces, terms, (0,reader/* versionReader */.S)(scheme), today);
    }
    catch (error) {
        if (!(error instanceof NoPopulation))
            throw error;
        const { code, message, remedy } = error.failure.fault;
        throw (0,base_problem/* mistake */.RT)(code, `${file}: ${message}`, remedy);
    }
}
const SHOWN = 5;
/** What to say of the rows that could not be read; null where there are none. */
function brokenRows(file, { broken, brokenCount, read }) {
    if (brokenCount === 0)
        return null;
    const shown = broken.slice(0, SHOWN).map(({ row, line, reason }) => `row ${row} (line ${line}) ${reason}`);
    const more = brokenCount > shown.length ? `; and ${brokenCount - shown.length} more` : '';
    return (0,base_problem/* mistake */.RT)('population-broken', `${file}: ${brokenCount} of ${read} rows cannot be counted: ${shown.join('; ')}${more}`, 'mend these rows, or take them out');
}


/***/ }),

/***/ 3957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ textAt)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49299);
/* harmony import */ var _policy_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20596);


/**
 * The text of a file that the policy names, at a commit; null where it is not there.
 *
 * @param linked what is wrong where it is a symbolic link: a work tree follows it, and a commit does not
 * @throws Problem
 */
async function textAt({ history }, commit, path, linked) {
    try {
        return (await (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_1__/* .textsAt */ .i1)(history, commit, [path])).get(path) ?? null;
    }
    catch (error) {
        throw error instanceof _base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF && error.code === 'policy-link' ? linked(path) : error;
    }
}


/***/ })

};
