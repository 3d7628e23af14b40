export const id = 9828;
export const ids = [9828];
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

/***/ 29828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openapi: () => (/* binding */ openapi)
});

// EXTERNAL MODULE: ./build/base/unreadable.js
var unreadable = __webpack_require__(10089);
// EXTERNAL MODULE: ./build/base/json-pointer.js
var json_pointer = __webpack_require__(72112);
// EXTERNAL MODULE: ./build/base/mapping.js
var mapping = __webpack_require__(17118);
;// CONCATENATED MODULE: ./build/surfaces/openapi/spot.js


/** A part under a key or an index; null where there is none. */
function at(spot, key) {
    if (spot === null)
        return null;
    const { file, path, value } = spot;
    if (Array.isArray(value))
        return Number(key) in value ? { file, path: [...path, key], value: value[Number(key)] } : null;
    if (!(0,mapping/* isMapping */.p)(value) || !Object.hasOwn(value, key) || value[key] === undefined)
        return null;
    return { file, path: [...path, key], value: value[key] };
}
/** The parts under all keys of a mapping, in the order of the file; none of anything else. */
function entries(spot) {
    if (spot === null || !(0,mapping/* isMapping */.p)(spot.value))
        return [];
    return Object.keys(spot.value).flatMap((key) => {
        const below = at(spot, key);
        return below === null ? [] : [[key, below]];
    });
}
/** The parts of a list; none of anything else. */
function items(spot) {
    if (spot === null || !Array.isArray(spot.value))
        return [];
    const { file, path } = spot;
    return spot.value.map((value, index) => ({ file, path: [...path, String(index)], value }));
}
function textAt(spot, key) {
    const found = at(spot, key)?.value;
    return typeof found === 'string' ? found : null;
}
function isTrueAt(spot, key) {
    return at(spot, key)?.value === true;
}
/** One word for a place in all files: the key of maps. */
function keyOf({ file, path }) {
    return `${file}#${path.map((step) => `/${(0,json_pointer/* escapedStep */.m)(step)}`).join('')}`;
}

;// CONCATENATED MODULE: ./build/surfaces/openapi/api.js

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'];
/** @throws Unresolved where what is no operation stands in the place of one */
function apiOf(documents, dialect) {
    const { root } = documents;
    return {
        documents,
        dialect,
        operations: operationsOf(documents, at(root, 'paths')),
        webhooks: outwardIn(documents, at(root, 'webhooks'), 'webhook '),
        annotations: false,
        bases: basesOf(at(root, 'servers')),
    };
}
const annotated = new WeakMap();
/** The same description, with its annotations. */
function withAnnotations(api) {
    const known = annotated.get(api) ?? { ...api, annotations: true };
    annotated.set(api, known);
    return known;
}
/** @throws Unresolved */
function operationsOf(documents, paths) {
    return described(documents, paths).map(({ key: path, ...operation }) => ({
        ...operation,
        path,
        shape: shapeOf(path),
        where: `${operation.method} ${path}`,
    }));
}
/**
 * Requests that the API makes itself; where they go is known to who receives them.
 *
 * @param prefix what `where` begins with: "webhook "
 * @throws Unresolved
 */
function outwardIn(documents, paths, prefix) {
    return described(documents, paths).map(({ key, ...operation }) => ({
        ...operation,
        path: `/${key.replaceAll(/\{[^{}]*\}|[^\w.-]+/g, '')}`,
        shape: key,
        where: `${prefix}${operation.method} ${key}`,
    }));
}
function described(documents, paths) {
    return entries(paths).flatMap(([key, given]) => {
        if (key.startsWith('x-'))
            return [];
        const item = documents.follow(given);
        return entries(item).flatMap(([method, spot]) => METHODS.includes(method) ? [{ key, method: method.toUpperCase(), item, spot }] : []);
    });
}
function shapeOf(path) {
    return path.replaceAll(/\{[^{}]*\}/g, '{}');
}
/** The names of the parameters in a path, in its order. */
function namesIn(path) {
    return [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name);
}
function basesOf(servers) {
    const found = items(servers).map((server) => {
        const url = textAt(server, 'url') ?? '';
        const path = url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, '').replace(/[?#].*$/s, '');
        return path.replace(/\/+$/, '');
    });
    return found.length === 0 ? [''] : [...new Set(found)];
}

// EXTERNAL MODULE: ./build/base/percent.js
var percent = __webpack_require__(1597);
;// CONCATENATED MODULE: ./build/surfaces/openapi/media.js
/** `application/json` of `application/json; charset=utf-8`. */
function essence(media) {
    return (media.split(';', 1)[0] ?? '').trim().toLowerCase();
}
/** Whether a described media type, which may be a range, holds another. */
function holds(range, media) {
    const [wide, narrow] = [essence(range), essence(media)];
    if (wide === narrow || wide === '*/*')
        return true;
    return wide.endsWith('/*') && narrow.startsWith(wide.slice(0, -1));
}
function isJson(media) {
    return /^(?:application|text)\/(?:[^;\s]*\+)?json$/.test(essence(media));
}
function isPlainText(media) {
    return essence(media) === 'text/plain';
}
/** Which form a media type is; null for any other. */
function formOf(media) {
    if (essence(media) === 'application/x-www-form-urlencoded')
        return 'urlencoded';
    return essence(media) === 'multipart/form-data' ? 'multipart' : null;
}

;// CONCATENATED MODULE: ./build/surfaces/openapi/forms.js




/** The text between the parts of a form, which no value has. */
const BOUNDARY = 'part-of-the-form';
/**
 * Whether a form is written as every reader takes it: no property has a style, a media type or headers of its own.
 *
 * @param described what stands under the media type
 */
function isUsualForm(described) {
    return entries(at(described, 'encoding')).length === 0;
}
/** The value of `Content-Type` for a form. */
function formType(media) {
    return formOf(media) === 'multipart' ? `multipart/form-data; boundary=${BOUNDARY}` : media;
}
/**
 * An object as a form: a list as a field for each item, what is an object itself as JSON.
 *
 * @returns null where it cannot be written: what is no object, null, an empty list, a list in a list
 */
function writeForm(media, value) {
    if (!(0,mapping/* isMapping */.p)(value))
        return null;
    const fields = [];
    for (const [name, given] of Object.entries(value)) {
        const each = Array.isArray(given) ? given : [given];
        if (each.length === 0 || each.some((one) => one === null || Array.isArray(one)))
            return null;
        fields.push(...each.map((one) => [name, one]));
    }
    if (formOf(media) === 'urlencoded')
        return fields.map(([name, one]) => `${quoted(name)}=${quoted(textOf(one))}`).join('&');
    const parts = fields.map(([name, one]) => {
        const type = (0,mapping/* isMapping */.p)(one) ? '\nContent-Type: application/json' : '';
        return `--${BOUNDARY}\nContent-Disposition: form-data; name="${quoted(name)}"${type}\n\n${textOf(one)}\n`;
    });
    return parts.some((part) => part.includes('\r')) ? null : `${parts.join('')}--${BOUNDARY}--`;
}
function textOf(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}
function quoted(text) {
    return encodeURIComponent(text.toWellFormed());
}
/** What the text of a form may mean: all values as texts, or those that are JSON objects as such. */
function readForm(media, text) {
    const fields = formOf(media) === 'multipart' ? partsOf(text) : pairsOf(text);
    const values = new Map();
    for (const { name, value, isJson } of fields) {
        const read = isJson ? objectOf(value) : value;
        values.set(name, [...(values.get(name) ?? []), read]);
    }
    const plain = [...values].map(([name, all]) => [name, all.length === 1 ? all[0] : all]);
    const nested = plain.map(([name, value]) => [
        name,
        Array.isArray(value) ? value.map(objectOf) : objectOf(value),
    ]);
    return [Object.fromEntries(plain), Object.fromEntries(nested)];
}
function pairsOf(text) {
    if (text === '')
        return [];
    return text.split('&').map((pair) => {
        const [name = '', ...rest] = pair.split('=').map((part) => (0,percent/* percentDecoded */.o)(part.replaceAll('+', ' ')));
        return { name, value: rest.join('='), isJson: false };
    });
}
function partsOf(text) {
    return text
        .split(`--${BOUNDARY}`)
        .slice(1, -1)
        .map((part) => {
        const gap = part.indexOf('\n\n');
        const head = part.slice(0, gap);
        const name = (0,percent/* percentDecoded */.o)(/; name="([^"]*)"/.exec(head)?.[1] ?? '');
        return {
            name,
            value: part.slice(gap + 2, -1),
            isJson: /^Content-Type: application\/json$/m.test(head),
        };
    });
}
/** The object that a text is as JSON; the text itself where it is none. */
function objectOf(value) {
    if (typeof value !== 'string' || !value.startsWith('{'))
        return value;
    try {
        return JSON.parse(value);
    }
    catch {
        return value;
    }
}

;// CONCATENATED MODULE: ./build/surfaces/openapi/message.js
const PHRASES = {
    200: 'OK',
    201: 'Created',
    202: 'Accepted',
    204: 'No Content',
    400: 'Bad Request',
    401: 'Unauthorized',
    403: 'Forbidden',
    404: 'Not Found',
    409: 'Conflict',
    422: 'Unprocessable Content',
    500: 'Internal Server Error',
};
function requestLine(method, target) {
    return `${method} ${target} HTTP/1.1`;
}
/** @param status three digits */
function statusLine(status) {
    return `HTTP/1.1 ${status} ${PHRASES[status] ?? ''}`.trimEnd();
}
function writeMessage({ start, headers, body }) {
    const lines = [start, ...headers.map(([name, value]) => `${name}: ${value}`)];
    return body === null ? lines.join('\n') : [...lines, '', body].join('\n');
}
/** Reads what {@link writeMessage} wrote. */
function readMessage(text) {
    const gap = text.indexOf('\n\n');
    const [start = '', ...lines] = (gap < 0 ? text : text.slice(0, gap)).split('\n');
    const headers = lines.map((line) => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon), line.slice(colon + 1).trim()];
    });
    return { start, headers, body: gap < 0 ? null : text.slice(gap + 2) };
}
/** The value of a header by its name in lower case; null where it is not there. */
function headerOf({ headers }, name) {
    return headers.find(([given]) => given.toLowerCase() === name)?.[1] ?? null;
}

;// CONCATENATED MODULE: ./build/surfaces/openapi/unresolved.js
/** A part of a document that cannot be compared: thrown where it is met, told as inconclusive where its place is known. */
class Unresolved extends Error {
    name = 'Unresolved';
}

;// CONCATENATED MODULE: ./build/surfaces/openapi/parts.js



const IN = ['path', 'query', 'header', 'cookie'];
/** Headers that OpenAPI describes elsewhere: as parameters they mean nothing. */
const NOT_PARAMETERS = new Set(['accept', 'content-type', 'authorization']);
/** Those of the operation and of its path, by key. @throws Unresolved */
function parametersOf({ documents }, operation) {
    const found = new Map();
    const names = namesIn(operation.path);
    for (const owner of [operation.item, operation.spot])
        for (const given of items(at(owner, 'parameters'))) {
            const spot = documents.follow(given);
            const name = textAt(spot, 'name');
            const place = IN.find((each) => each === textAt(spot, 'in'));
            if (name === null || place === undefined)
                throw new Unresolved('a parameter has no name, or no place in the request');
            if (place === 'header' && NOT_PARAMETERS.has(name.toLowerCase()))
                continue;
            const parameter = parameterOf(name, place, spot, keyOfParameter(place, name, names));
            found.set(parameter.key, parameter);
        }
    return found;
}
function keyOfParameter(place, name, names) {
    if (place === 'header')
        return `header ${name.toLowerCase()}`;
    const position = names.indexOf(name);
    return place === 'path' && position >= 0 ? `path ${position + 1}` : `${place} ${name}`;
}
function parameterOf(name, place, spot, key) {
    const style = textAt(spot, 'style') ?? (place === 'query' || place === 'cookie' ? 'form' : 'simple');
    const [content] = entries(at(spot, 'content'));
    return {
        name,
        in: place,
        key,
        required: place === 'path' || isTrueAt(spot, 'required'),
        style,
        explode: at(spot, 'explode')?.value === undefined ? style === 'form' : isTrueAt(spot, 'explode'),
        schema: content === undefined ? at(spot, 'schema') : at(content[1], 'schema'),
        media: content === undefined ? null : content[0].toLowerCase(),
        spot,
    };
}
/** @throws Unresolved */
function bodyOf({ documents }, operation) {
    const given = at(operation.spot, 'requestBody');
    if (given === null)
        return null;
    const spot = documents.follow(given);
    return { required: isTrueAt(spot, 'required'), media: mediaOf(at(spot, 'content')), spot };
}
/** By status, as described. @throws Unresolved */
function answersOf({ documents }, operation) {
    const found = new Map();
    for (const [key, given] of entries(at(operation.spot, 'responses'))) {
        if (key.startsWith('x-'))
            continue;
        const status = key === 'default' ? key : key.toUpperCase();
        const spot = documents.follow(given);
        const headers = entries(at(spot, 'headers')).flatMap(([name, header]) => {
            const lower = name.toLowerCase();
            return lower === 'content-type'
                ? []
                : [parameterOf(name, 'header', documents.follow(header), `header ${lower}`)];
        });
        found.set(status, { status, headers, media: mediaOf(at(spot, 'content')), spot });
    }
    return found;
}
function mediaOf(content) {
    return new Map(entries(content).map(([type, spot]) => [type.toLowerCase(), spot]));
}

;// CONCATENATED MODULE: ./build/surfaces/openapi/security.js

function securityOf({ documents }, operation) {
    const own = at(operation.spot, 'security');
    const spot = own ?? at(documents.root, 'security');
    const alternatives = items(spot).map((each) => new Map(entries(each).map(([name, scopes]) => [
        name,
        items(scopes).flatMap(({ value }) => (typeof value === 'string' ? [value] : [])),
    ])));
    return {
        alternatives,
        said: spot !== null,
        shared: own === null && spot !== null,
        spot: spot ?? operation.spot,
    };
}
/** @returns null where a request does not show it: a client's certificate. @throws Unresolved */
function credentialOf({ documents }, scheme) {
    const given = at(at(at(documents.root, 'components'), 'securitySchemes'), scheme);
    if (given === null)
        return null;
    const spot = documents.follow(given);
    const type = textAt(spot, 'type');
    if (type === 'apiKey') {
        const place = textAt(spot, 'in');
        if (place !== 'header' && place !== 'query' && place !== 'cookie')
            return null;
        const name = textAt(spot, 'name') ?? '';
        return { type, in: place, name: place === 'header' ? name.toLowerCase() : name, word: null };
    }
    if (type === 'http') {
        const word = (textAt(spot, 'scheme') ?? '').toLowerCase();
        return { type, in: 'header', name: 'authorization', word };
    }
    return type === 'oauth2' || type === 'openIdConnect'
        ? { type, in: 'header', name: 'authorization', word: 'bearer' }
        : null;
}

;// CONCATENATED MODULE: ./build/surfaces/openapi/serialize.js

/**
 * A value as its parameter is written (OpenAPI, "Style Values").
 *
 * @returns null where it cannot be written: null, an empty list, values within values
 */
function serialize(parameter, value) {
    const { name, style, explode, media } = parameter;
    if (media !== null)
        return [[name, JSON.stringify(value)]];
    if (Array.isArray(value)) {
        const texts = textsOf(value);
        if (texts === null)
            return null;
        if (parameter.in === 'query' && explode)
            return texts.map((text) => [name, text]);
        return [
            [
                name,
                framed(parameter, texts.map((text) => [null, text])),
            ],
        ];
    }
    if ((0,mapping/* isMapping */.p)(value)) {
        const keys = Object.keys(value);
        const texts = textsOf(keys.map((key) => value[key]));
        if (texts === null)
            return null;
        const pairs = keys.map((key, index) => [key, texts[index]]);
        if (style === 'deepObject')
            return pairs.map(([key, text]) => [`${name}[${key}]`, text]);
        if ((parameter.in === 'query' || parameter.in === 'cookie') && explode)
            return pairs;
        return [[name, framed(parameter, pairs)]];
    }
    const text = primitive(value);
    return text === null || (text === '' && parameter.in === 'path')
        ? null
        : [[name, framed(parameter, [[null, text]])]];
}
function primitive(value) {
    if (typeof value === 'string')
        return value;
    return typeof value === 'number' || typeof value === 'boolean' ? JSON.stringify(value) : null;
}
function textsOf(values) {
    const texts = values.flatMap((value) => primitive(value) ?? []);
    return texts.length === 0 || texts.length < values.length ? null : texts;
}
/** What stands between the values of one text, and before the first. */
function marksOf({ name, style, explode }) {
    if (style === 'spaceDelimited')
        return { before: '', between: ' ' };
    if (style === 'pipeDelimited')
        return { before: '', between: '|' };
    if (style === 'label')
        return { before: '.', between: explode ? '.' : ',' };
    if (style === 'matrix')
        return { before: explode ? ';' : `;${name}=`, between: explode ? ';' : ',' };
    return { before: '', between: ',' };
}
function framed(parameter, pairs) {
    const { before, between } = marksOf(parameter);
    const { name, style, explode } = parameter;
    const texts = pairs.map(([key, text]) => {
        if (key !== null)
            return explode ? `${key}=${text}` : `${key}${between}${text}`;
        return style === 'matrix' && explode ? `${name}=${text}` : text;
    });
    return before + texts.join(between);
}
/**
 * All that the text of a parameter may mean: one value, a list, an object. It is refused only where none of them fits.
 *
 * @param pairs the pairs of the query or of the cookies, or the one text, as {@link serialize} gives them
 */
function readingsOf(parameter, pairs) {
    const { name, style, explode } = parameter;
    const own = pairs.filter(([key]) => key === name).map(([, text]) => text);
    if (style === 'deepObject') {
        const inside = pairs.flatMap(([key, text]) => key.startsWith(`${name}[`) && key.endsWith(']') ? [[key.slice(name.length + 1, -1), text]] : []);
        return inside.length > 0 ? [Object.fromEntries(inside)] : own;
    }
    const [text] = own;
    if (parameter.media !== null)
        return text === undefined ? [] : [jsonOf(text)];
    const isSpread = (parameter.in === 'query' || parameter.in === 'cookie') && explode;
    if (text === undefined)
        return isSpread && pairs.length > 0 ? [Object.fromEntries(pairs)] : [];
    const { before, between } = marksOf(parameter);
    const inner = text.startsWith(before) ? text.slice(before.length) : text;
    const parts = isSpread
        ? own
        : inner.split(between).map((part) => part.replace(style === 'matrix' ? `${name}=` : '', ''));
    const keyed = explode
        ? parts.map((part) => [part.split('=', 1)[0] ?? '', part.slice(part.indexOf('=') + 1)])
        : parts.flatMap((part, index) => index % 2 === 0 ? [[part, parts[index + 1] ?? '']] : []);
    return [style === 'matrix' && explode ? parts[0] : inner, parts, Object.fromEntries(keyed)];
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}

// EXTERNAL MODULE: ./build/surfaces/json-schema/included.js + 21 modules
var included = __webpack_require__(17642);
// EXTERNAL MODULE: ./build/surfaces/json-schema/source.js + 3 modules
var source = __webpack_require__(94378);
;// CONCATENATED MODULE: ./build/surfaces/openapi/annotations.js


/** Keywords of our own, under which schemas say what validators pass over. */
const CONTENT = 'semverdict-content';
const EXTENSIBLE = 'semverdict-extensible';
/**
 * Has annotations asserted.
 *
 * @param definitions what schemas of contents refer to
 */
function assertAnnotations(ajv, definitions) {
    ajv.addKeyword({
        keyword: CONTENT,
        type: 'string',
        error: { message: ({ schema }) => `must hold ${contentName(schema)}` },
        compile: ({ media, encoding, schema }) => {
            // Compiled when it is needed: a schema may be in the contents of its own texts.
            let within = null;
            return (text) => {
                const plain = decoded(text, encoding);
                if (plain === null)
                    return false;
                if (plain === undefined || media === null || !isJson(media))
                    return true;
                let value;
                try {
                    value = JSON.parse(plain);
                }
                catch {
                    return false;
                }
                within ??= ajv.compile({ $defs: definitions, allOf: [schema] });
                return within(value) === true;
            };
        },
    });
    ajv.addKeyword({
        keyword: EXTENSIBLE,
        error: {
            message: ({ schema }) => `must be one of the values that are listed: ${JSON.stringify(schema)}`,
        },
        validate: (listed, value) => listed.some((each) => JSON.stringify(each) === JSON.stringify(value)),
    });
}
function contentName(content) {
    if (!(0,mapping/* isMapping */.p)(content))
        return 'another content';
    const { media, encoding } = content;
    return [media ?? 'text', encoding === null ? '' : `in ${encoding}`].join(' ').trim();
}
/** @returns null where a text is not in its encoding, undefined where the encoding is not known here */
function decoded(text, encoding) {
    switch (encoding?.toLowerCase() ?? 'binary') {
        case '7bit':
        case '8bit':
        case 'binary':
            return text;
        case 'base64':
            return /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text)
                ? Buffer.from(text, 'base64').toString()
                : null;
        case 'base64url':
            return /^[A-Za-z0-9_-]*={0,2}$/.test(text) ? Buffer.from(text, 'base64url').toString() : null;
        case 'base16':
            return /^(?:[0-9A-Fa-f]{2})*$/.test(text) ? Buffer.from(text, 'hex').toString() : null;
        case 'quoted-printable':
            return /^(?:[\t\r\n -<>-~]|=[0-9A-F]{2}|=\r?\n)*$/.test(text) ? printable(text) : null;
        default:
            return undefined;
    }
}
function printable(text) {
    const bytes = text
        .replaceAll(/=\r?\n/g, '')
        .replaceAll(/=([0-9A-F]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
    return Buffer.from(bytes, 'latin1').toString();
}
/** Texts that most contents are told apart by: JSON of several types and no JSON, as they are and encoded. */
const TEXTS = ['{}', '[]', '0', '"a"', 'null', 'plain text'].flatMap((text) => [
    text,
    Buffer.from(text).toString('base64'),
    Buffer.from(text).toString('hex'),
]);

;// CONCATENATED MODULE: ./build/surfaces/openapi/schema-30.js
/** The bounds of OpenAPI 3.0, whose `exclusiveMinimum` says of the minimum that it is excluded, in 2020-12. */
function numbers30(value) {
    const bounds = {};
    for (const [exclusive, inclusive] of [
        ['exclusiveMinimum', 'minimum'],
        ['exclusiveMaximum', 'maximum'],
    ]) {
        // A number stands for what 3.1 means by it: descriptions of 3.0 have it too.
        if (typeof value[exclusive] !== 'boolean')
            continue;
        bounds[exclusive] = value[exclusive] ? value[inclusive] : false;
        if (value[exclusive])
            bounds[inclusive] = false;
    }
    return bounds;
}
/**
 * `nullable` of OpenAPI 3.0 in 2020-12. It is read as people mean it: an enumeration and a composition admit null, too,
 * where the schema around them is nullable.
 */
function nullable30(schema, value) {
    if (value.nullable !== true)
        return schema;
    const { type, enum: listed, ...others } = schema;
    const isComposed = ['allOf', 'anyOf', 'oneOf', 'not'].some((key) => key in others);
    if (isComposed)
        return { anyOf: [{ type: 'null' }, schema] };
    if (typeof type !== 'string')
        return schema;
    const types = type === 'null' ? type : [type, 'null'];
    if (!Array.isArray(listed))
        return { ...others, type: types };
    return { ...others, type: types, enum: listed.includes(null) ? listed : [...listed, null] };
}

;// CONCATENATED MODULE: ./build/surfaces/openapi/schema.js





const TYPES = new Set(['null', 'boolean', 'object', 'array', 'number', 'integer', 'string']);
/** Keywords whose value is taken over as it is, where it has the right form. */
const PLAIN = {
    const: () => true,
    enum: (value) => Array.isArray(value) && value.length > 0,
    default: () => true,
    pattern: (value) => typeof value === 'string',
    format: (value) => typeof value === 'string',
    required: (value) => isTexts(value),
    uniqueItems: (value) => typeof value === 'boolean',
    dependentRequired: (value) => (0,mapping/* isMapping */.p)(value) && Object.values(value).every(isTexts),
    multipleOf: (value) => typeof value === 'number' && value > 0,
    ...Object.fromEntries(['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'].map((key) => [
        key,
        (value) => typeof value === 'number' && Number.isFinite(value),
    ])),
    ...Object.fromEntries(['minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties', 'maxProperties'].map((key) => [
        key,
        isCount,
    ])),
    minContains: isCount,
    maxContains: isCount,
};
const ONE = [
    ...['not', 'if', 'then', 'else', 'items', 'contains', 'additionalProperties', 'propertyNames'],
    ...['unevaluatedItems', 'unevaluatedProperties'],
];
const MANY = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];
const NAMED = ['patternProperties', 'dependentSchemas'];
/** @throws Unresolved where a reference leads nowhere */
function normalize(documents, spot, dialect, reading) {
    const normalizer = new Normalizer(documents, dialect, reading);
    const schema = normalizer.whole(spot);
    return { schema, isWider: normalizer.isWider, negates: normalizer.negates, origins: normalizer.origins };
}
class Normalizer {
    isWider = false;
    negates = false;
    origins = new Map();
    #documents;
    #dialect;
    #reading;
    /** The name in `$defs` of each schema that is referred to. */
    #names = new Map();
    #definitions = new Map();
    /** What is referred to and not yet read: a queue, since a chain of references may be longer than the stack. */
    #open = [];
    constructor(documents, dialect, reading) {
        this.#documents = documents;
        this.#dialect = dialect;
        this.#reading = reading;
    }
    whole(spot) {
        const schema = this.#schema(spot);
        for (let next = this.#open.pop(); next !== undefined; next = this.#open.pop())
            this.#definitions.set(next.name, this.#schema(next.spot));
        if (this.#definitions.size === 0 || typeof schema === 'boolean')
            return schema;
        return { ...schema, $defs: Object.fromEntries(this.#definitions) };
    }
    #schema(spot) {
        const { value } = spot;
        if (typeof value === 'boolean')
            return value;
        if (!(0,mapping/* isMapping */.p)(value))
            throw new Unresolved(`${keyOf(spot)} is no schema`);
        const reference = textAt(spot, '$ref') ?? (this.#dialect === '3.1' ? textAt(spot, '$dynamicRef') : null);
        if (this.#dialect === '3.0' && reference !== null)
            return this.#reference(reference, spot.file);
        const schema = this.#keywords(spot);
        if (reference !== null)
            Object.assign(schema, this.#reference(reference, spot.file));
        return this.#dialect === '3.0' ? nullable30(schema, value) : schema;
    }
    #reference(reference, file) {
        const target = this.#documents.target(reference, file);
        const key = keyOf(target);
        const known = this.#names.get(key);
        if (known !== undefined)
            return { $ref: `#/$defs/${known}` };
        const name = `${this.#names.size + 1}-${(target.path.at(-1) ?? target.file).replaceAll(/[^A-Za-z0-9_-]/g, '_')}`;
        this.#names.set(key, name);
        this.origins.set(name, target);
        this.#open.push({ name, spot: target });
        return { $ref: `#/$defs/${name}` };
    }
    #keywords(spot) {
        const value = spot.value;
        const schema = {};
        const types = this.#types(value);
        if (types !== null)
            schema.type = types;
        const given = this.#dialect === '3.0' ? { ...value, ...numbers30(value) } : value;
        for (const [key, has] of Object.entries(PLAIN))
            if (Object.hasOwn(given, key) && has(given[key]))
                schema[key] = given[key];
        for (const key of ONE) {
            const below = at(spot, key);
            if (below !== null)
                schema[key] = this.#schema(below);
        }
        for (const key of MANY) {
            const below = items(at(spot, key));
            if (below.length > 0)
                schema[key] = below.map((each) => this.#schema(each));
        }
        for (const key of NAMED) {
            const below = entries(at(spot, key)).map(([name, each]) => [name, this.#schema(each)]);
            if (below.length > 0)
                schema[key] = Object.fromEntries(below);
        }
        this.#properties(spot, schema);
        if (this.#reading.annotations)
            this.#annotations(spot, schema);
        this.negates ||= ['not', 'if', 'oneOf', 'maxContains'].some((key) => key in schema);
        return schema;
    }
    #annotations(spot, schema) {
        const [media, encoding] = [textAt(spot, 'contentMediaType'), textAt(spot, 'contentEncoding')];
        const within = at(spot, 'contentSchema');
        if (media !== null || encoding !== null)
            schema[CONTENT] = { media, encoding, schema: within === null ? true : this.#schema(within) };
        const listed = items(at(spot, 'x-extensible-enum')).map(({ value }) => value);
        if (listed.length > 0 && this.#reading.message === 'request')
            schema[EXTENSIBLE] = listed;
    }
    #properties(spot, schema) {
        const unsent = new Set();
        const needed = schema.required;
        const listed = entries(at(spot, 'properties'));
        const read = this.#reading.lean ? listed.filter(([name]) => needed?.includes(name)) : listed;
        const properties = read.map(([name, each]) => {
            if (!this.#isUnsent(each))
                return [name, this.#schema(each)];
            unsent.add(name);
            return [name, this.#reading.side === 'taken'];
        });
        if (properties.length > 0)
            schema.properties = Object.fromEntries(properties);
        const required = schema.required;
        if (required !== undefined && unsent.size > 0) {
            const left = required.filter((name) => !unsent.has(name));
            if (left.length > 0)
                schema.required = left;
            else
                delete schema.required;
        }
    }
    #isUnsent(property) {
        const mark = this.#reading.message === 'request' ? 'readOnly' : 'writeOnly';
        let here = property;
        // At the property itself or at what it refers to; a circle of references is told where it is compared.
        for (let steps = 0; steps < 20; steps += 1) {
            if (isTrueAt(here, mark))
                return true;
            const reference = textAt(here, '$ref');
            if (reference === null)
                return false;
            here = this.#documents.target(reference, here.file);
        }
        return false;
    }
    #types(value) {
        const given = Object.hasOwn(value, 'type') ? value.type : undefined;
        if (given === undefined)
            return null;
        const listed = Array.isArray(given) ? given : [given];
        const known = listed.filter((each) => typeof each === 'string' && TYPES.has(each));
        this.isWider ||= known.length < listed.length;
        if (known.length === 0)
            return null;
        return known.length === 1 ? known[0] : known;
    }
}
function isTexts(value) {
    return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
function isCount(value) {
    return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(52210);
// EXTERNAL MODULE: ./node_modules/ajv/package.json
var ajv_package = __webpack_require__(68039);
// EXTERNAL MODULE: ./node_modules/ajv-formats/dist/formats.js
var formats = __webpack_require__(10779);
// EXTERNAL MODULE: ./build/base/one-line.js
var one_line = __webpack_require__(79187);
// EXTERNAL MODULE: ./build/surfaces/json-schema/patterns.js + 2 modules
var patterns = __webpack_require__(48902);
;// CONCATENATED MODULE: ./build/surfaces/openapi/validators.js









/** What checks every proof: the reading of messages in check.ts, and Ajv for the values in them. */
const CHECKED_BY = `semverdict's reading of HTTP messages with Ajv ${ajv_package/* version */.rE}`;
/** Messages of one operation are checked one after the other: what was compiled long ago is seldom asked for again. */
const MOST_COMPILED = 32;
/** Compiled schemas of one description, by what they are compiled for and where they stand. */
const compiled = new WeakMap();
/** @returns why a value does not fit a schema, as a predicate: "must be string"; null where it does. @throws Unresolved */
function fitsValue(api, schema, message, value) {
    const validate = validatorOf(api, schema, message, 'value');
    return validate(structuredClone({ value })) ? null : reasonOf(validate.errors);
}
/**
 * The same for the fields of a form, which are texts: one field is a value, or a list of one.
 *
 * @param readings all that the form may mean
 */
function fitsForm(api, schema, message, readings) {
    return fitsOne(validatorOf(api, schema, message, 'form'), readings);
}
/**
 * The same for text of a URL or a header, which is read as the schema has it: "5" is a number where a number is wanted.
 *
 * @param readings all that the text may mean
 */
function fitsText(api, schema, message, readings) {
    return fitsOne(validatorOf(api, schema, message, 'text'), readings);
}
function fitsOne(validate, readings) {
    const faults = [];
    for (const value of readings) {
        if (validate(structuredClone({ value })))
            return null;
        faults.push(...(validate.errors ?? []));
    }
    // Of a reading that is of another type altogether, that is all there is to say.
    return reasonOf([...faults.filter(({ keyword }) => keyword !== 'type'), ...faults]);
}
function validatorOf(api, spot, message, of) {
    const all = compiled.get(api) ?? new Map();
    compiled.set(api, all);
    const key = `${of} ${message} ${keyOf(spot)}`;
    const known = all.get(key);
    if (known !== undefined)
        return known;
    const { schema } = normalize(api.documents, spot, api.dialect, {
        message,
        side: 'taken',
        annotations: api.annotations,
    });
    const { $defs = {}, ...own } = typeof schema === 'boolean' ? { allOf: [schema] } : schema;
    const ajv = new _2020.Ajv2020({
        strict: false,
        validateSchema: false,
        meta: false,
        logger: false,
        formats: formats/* fullFormats */.U9,
        // Each is asked a few times only: making its code smaller costs more than it saves.
        code: { optimize: false, regExp: Object.assign(quickPattern, { code: 'quickPattern' }) },
        coerceTypes: of === 'form' ? 'array' : of === 'text',
    });
    if (api.annotations)
        assertAnnotations(ajv, $defs);
    try {
        // In a property, because coercion writes what it made into the object around it.
        const made = ajv.compile({ $defs, properties: { value: own } });
        const [oldest] = all.keys();
        if (oldest !== undefined && all.size >= MOST_COMPILED)
            all.delete(oldest);
        all.set(key, made);
        return made;
    }
    catch (error) {
        throw new Unresolved((0,one_line/* oneLine */.T)(`Ajv cannot read ${keyOf(spot)}: ${error instanceof Error ? error.message : String(error)}`));
    }
}
/** @throws where the engine does not take the pattern, or may take for ever */
function quickPattern(pattern) {
    const native = (0,patterns/* nativePattern */.c9)(pattern);
    if (native === null)
        throw new Error(`the pattern ${pattern} is not tried`);
    return native;
}
function reasonOf(errors) {
    const error = errors?.[0];
    const place = (error?.instancePath ?? '').replace(/^\/value/, '');
    const allowed = error?.params.allowedValues;
    const listed = Array.isArray(allowed) ? `: ${allowed.map((each) => JSON.stringify(each)).join(', ')}` : '';
    return (0,one_line/* oneLine */.T)(`${place === '' ? '' : `at ${place} `}${error?.message ?? 'does not fit'}${listed}`);
}

;// CONCATENATED MODULE: ./build/surfaces/openapi/values.js






/** What was found for two schemas, by where they stand: many operations share them. */
const known = new WeakMap();
/**
 * What a schema refuses of the values that another one allows.
 *
 * @param made of the messages that are made; nobody puts into them what it does not describe
 * @param asked `listed`: of values that are listed one by one, alone
 * @throws Unresolved
 */
function differencesOf(made, taken, message, asked = 'all') {
    const ofMade = known.get(made.api) ?? new WeakMap();
    known.set(made.api, ofMade);
    const ofBoth = ofMade.get(taken.api) ?? new Map();
    ofMade.set(taken.api, ofBoth);
    const key = `${asked} ${message} ${placeOf(made)} ${placeOf(taken)}`;
    const found = ofBoth.get(key) ?? compared(made, taken, message, asked);
    ofBoth.set(key, found);
    return found;
}
/** So often a comparison of two descriptions may come to no end; each is about a second. */
const MOST_UNDECIDED = 20;
const TOO_MUCH = 'too many schemas of the description lead too far into each other';
/** How many did, by the description of what is made. */
const undecided = new WeakMap();
/** Where a schema stands in the end: what refers to one schema from many places is compared once. */
function placeOf({ api, schema }) {
    return keyOf(api.dialect === '3.0' ? api.documents.follow(schema) : schema);
}
const LISTED = new Set(['enum', 'const']);
function compared(made, taken, message, asked) {
    const given = undecided.get(made.api) ?? 0;
    if (given >= MOST_UNDECIDED)
        return { differences: [], reasons: [TOO_MUCH] };
    const a = normalized(made, { message, side: 'made' });
    const b = normalized(taken, { message, side: 'taken' });
    const { breaks, unknown } = new included/* SchemaComparer */.X({
        undeclared: 'count',
        ...(asked === 'listed' ? { only: LISTED } : {}),
    }).included(nodeOf(a.schema), nodeOf(b.schema));
    if (unknown.length > 0)
        undecided.set(made.api, given + 1);
    const isDoubtful = a.isWider || (b.isWider && b.negates);
    const counted = breaks.filter(({ undeclared, schema }) => !undeclared || !isDeclaration(schema));
    const grouped = new Map();
    for (const each of counted) {
        const key = `${each.keyword} ${each.at}`;
        const group = grouped.get(key);
        if (group === undefined)
            grouped.set(key, [each]);
        else
            group.push(each);
    }
    return {
        differences: [...grouped.values()].map((group) => {
            const [{ keyword, at: path, schema }] = group;
            return {
                keyword,
                path,
                refused: listed(group.map(({ refused }) => refused)),
                witnesses: group.flatMap(({ proof }) => (proof === null || isDoubtful ? [] : [proof.instance])),
                isListed: group.every(({ detail }) => detail !== ''),
                isOverlap: keyword === 'oneOf' && group.every(({ detail }) => detail === 'several'),
                by: originOf(schema, b, taken),
            };
        }),
        reasons: unknown.map(({ reason }) => reason),
    };
}
/**
 * Whether a schema stands in the list of properties: who declares a property that was let pass without a word adds an
 * optional property, and takes it that nobody sent another one of that name.
 */
function isDeclaration(pointer) {
    const steps = pointer.split('/').slice(1);
    let isListed = false;
    for (let index = 0; index < steps.length; index += 1) {
        const step = steps[index];
        if (step === 'properties')
            isListed = true;
        else if (CONDITIONAL.has(step))
            return false;
        // What comes next is a name.
        if (step === 'properties' || step === '$defs')
            index += 1;
    }
    return isListed;
}
const CONDITIONAL = new Set([
    ...[
        'patternProperties',
        'additionalProperties',
        'unevaluatedProperties',
        'propertyNames',
        'dependentSchemas',
    ],
    ...['if', 'then', 'else', 'not', 'contains', 'unevaluatedItems'],
]);
function listed(nouns) {
    const all = [...new Set(nouns)];
    return all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}
function normalized({ api, schema }, reading) {
    return normalize(api.documents, schema, api.dialect, reading);
}
function nodeOf(root) {
    return new source/* SchemaSource */.X({ root, dialect: '2020-12' }).at('');
}
/** The part of the description that a pointer into its normalized form is about. */
function originOf(pointer, { origins }, { schema }) {
    const [, first = '', name = '', ...rest] = pointer.split('/').map(json_pointer/* unescapedStep */.X);
    let here = first === '$defs' ? (origins.get(name) ?? null) : schema;
    for (const step of first === '$defs' ? rest : pointer.split('/').slice(1).map(json_pointer/* unescapedStep */.X)) {
        const next = at(here, step);
        if (next === null)
            break;
        here = next;
    }
    return here;
}
/**
 * A value that fits a schema, and another one, too, where that can be.
 *
 * @param more what it must fit beside
 * @returns undefined where none is found
 * @throws Unresolved
 */
function fittingValue(described, message, also, more = []) {
    for (const lean of [true, false])
        for (const others of also === null ? [[]] : [[also], []]) {
            const schemas = [described, ...others].map((each) => normalized(each, { message, side: 'made', lean }).schema);
            const value = fitting([...schemas, ...more]);
            if (value !== undefined && fitsValue(described.api, described.schema, message, value) === null)
                return value;
        }
    return undefined;
}
function fitting(schemas) {
    const a = { allOf: schemas.map((_, index) => ({ $ref: `#/$defs/${index}` })), $defs: renamed(schemas) };
    const { breaks } = new included/* SchemaComparer */.X({ undeclared: 'ignore' }).included(nodeOf(a), nodeOf(false));
    return breaks.find(({ proof }) => proof !== null)?.proof?.instance;
}
/** Several schemas as the definitions of one document: each keeps its own under an address of its own. */
function renamed(schemas) {
    return Object.fromEntries(schemas.map((schema, index) => [
        String(index),
        typeof schema === 'boolean' ? schema : { $id: `urn:schema:${index}`, ...schema },
    ]));
}

;// CONCATENATED MODULE: ./build/surfaces/openapi/build.js









/**
 * The least request that an operation allows, with what is wanted.
 *
 * @returns null where no value is found for what it needs
 * @throws Unresolved
 */
function requestOf(api, operation, wanted, also) {
    const query = [];
    const headers = [['Host', 'api.example.com']];
    const cookies = [];
    let path = operation.path;
    const theirs = also === null ? null : parametersOf(also.api, also.operation);
    for (const parameter of parametersOf(api, operation).values()) {
        const isWanted = wanted.values?.has(parameter.key) === true;
        if (!isWanted && !parameter.required)
            continue;
        const value = isWanted
            ? wanted.values?.get(parameter.key)
            : parameterValue(api, parameter, 'request', schemaOf(also, theirs?.get(parameter.key)));
        if (isWanted && value === undefined && parameter.in !== 'path')
            continue;
        const pairs = value === undefined ? null : serialize(parameter, value);
        if (pairs === null)
            return null;
        if (parameter.in === 'query')
            query.push(...pairs.map(([name, text]) => `${encoded(name)}=${encoded(text)}`));
        else if (parameter.in === 'cookie')
            cookies.push(...pairs.map(([name, text]) => `${encoded(name)}=${encoded(text)}`));
        else if (parameter.in === 'header')
            headers.push(...pairs.map(([name, text]) => [name, text]));
        else
            path = path.replace(`{${parameter.name}}`, () => pairs.map(([, text]) => encoded(text)).join(''));
    }
    // A parameter of the path that is not described may be anything.
    path = path.replaceAll(/\{[^{}]*\}/g, '1');
    const alternatives = securityOf(api, operation).alternatives;
    const as = wanted.as ?? alternatives.find((each) => each.size === 0) ?? alternatives[0] ?? new Map();
    showCredentials(api, as, { query, headers, cookies });
    if (cookies.length > 0)
        headers.push(['Cookie', cookies.join('; ')]);
    const body = bodyWanted(api, operation, wanted, also);
    if (body === undefined)
        return null;
    const target = query.length === 0 ? path : `${path}?${query.join('&')}`;
    if (/[\s{}]/.test(target) || headers.some(([, text]) => /[\r\n]/.test(text)))
        return null;
    return withBody({ start: requestLine(operation.method, target), headers, body: null }, body);
}
/** The least response of a status that an operation allows, with what is wanted; null where none is found. */
function responseOf(api, answer, wanted) {
    const headers = [];
    for (const header of answer.headers) {
        const isWanted = wanted.values?.has(header.key) === true;
        if (!isWanted && !header.required)
            continue;
        const value = isWanted ? wanted.values?.get(header.key) : parameterValue(api, header, 'response', null);
        if (isWanted && value === undefined)
            continue;
        const pairs = value === undefined ? null : serialize(header, value);
        if (pairs === null)
            return null;
        headers.push(...pairs.map(([name, text]) => [name, text]));
    }
    if (headers.some(([, text]) => /[\r\n]/.test(text)))
        return null;
    const body = wanted.body === undefined || 'value' in wanted.body
        ? (wanted.body ?? contentOf(api, answer.media, 'response', null))
        : contentOf(api, onlyType(answer.media, wanted.body.media), 'response', null);
    if (body === undefined)
        return null;
    return withBody({ start: statusLine(concreteStatus(answer.status)), headers, body: null }, body);
}
/** @returns null where the value cannot be written */
function withBody(message, body) {
    if (body === null)
        return message;
    const text = bodyText(body.media, body.value);
    if (text === null)
        return null;
    return { ...message, headers: [...message.headers, ['Content-Type', formType(body.media)]], body: text };
}
/** "200" for "2XX", "500" for "default". */
function concreteStatus(status) {
    return status === 'default' ? '500' : status.replaceAll('X', '0');
}
/** The answer of an operation to a status: its own, that of its range, or the default. */
function answerFor(answers, status) {
    return answers.get(status) ?? answers.get(`${status.slice(0, 1)}XX`) ?? answers.get('default') ?? null;
}
function schemaOf(also, parameter) {
    return also === null || parameter === undefined || parameter.schema === null
        ? null
        : { api: also.api, schema: parameter.schema };
}
function parameterValue(api, parameter, message, also) {
    if (parameter.schema === null)
        return 'x';
    // A path has no place for an empty text.
    const more = parameter.in === 'path' ? [{ minLength: 1 }] : [];
    return fittingValue({ api, schema: parameter.schema }, message, also, more);
}
function bodyWanted(api, operation, wanted, also) {
    if (wanted.body !== undefined && 'value' in wanted.body)
        return wanted.body;
    const body = bodyOf(api, operation);
    if (body === null || (wanted.body === undefined && !body.required))
        return null;
    const theirs = also === null ? null : bodyOf(also.api, also.operation);
    const media = wanted.body === undefined ? body.media : onlyType(body.media, wanted.body.media);
    return contentOf(api, media, 'request', also === null || theirs === null ? null : { api: also.api, media: theirs.media });
}
function onlyType(media, type) {
    const described = media.get(type);
    return described === undefined ? new Map() : new Map([[type, described]]);
}
/** Undefined where no value is found; null where none is described. */
function contentOf(api, media, message, also) {
    const types = [...media.keys()].filter((type) => !type.includes('*'));
    const type = types.find((each) => isJson(each) && also?.media.has(each) === true) ??
        types.find((each) => also?.media.has(each) === true) ??
        types.find(isJson) ??
        types[0];
    if (type === undefined)
        return media.size === 0 ? null : undefined;
    const schema = at(media.get(type), 'schema');
    const isForm = formOf(type) !== null;
    const isRead = isForm ? isUsualForm(media.get(type)) : isJson(type) || isPlainText(type);
    if (schema === null || !isRead)
        return { media: type, value: isForm || isJson(type) ? {} : 'text' };
    const theirs = at(also?.media.get(type) ?? null, 'schema');
    const other = also === null || theirs === null ? null : { api: also.api, schema: theirs };
    const value = fittingValue({ api, schema }, message, other);
    return value === undefined ? undefined : { media: type, value };
}
/** Null where a value cannot be written. */
function bodyText(media, value) {
    if (formOf(media) !== null)
        return writeForm(media, value);
    return isJson(media) ? JSON.stringify(value, null, 2) : String(value);
}
function encoded(text) {
    // A lone surrogate has no form in a URL.
    return encodeURIComponent(text.toWellFormed());
}
function showCredentials(api, alternative, into) {
    for (const [scheme, scopes] of alternative) {
        const credential = credentialOf(api, scheme);
        if (credential === null)
            continue;
        const token = ['token', ...scopes].join('|');
        const { name, word } = credential;
        const text = word === null ? token : `${word.slice(0, 1).toUpperCase()}${word.slice(1)} ${token}`;
        if (credential.in === 'header')
            into.headers.push([headerName(name), text]);
        else
            (credential.in === 'query' ? into.query : into.cookies).push(`${encoded(name)}=${encoded(text)}`);
    }
}
function headerName(lower) {
    return lower.replaceAll(/(^|-)[a-z]/g, (start) => start.toUpperCase());
}
/** A message, or none where what it needs of the description cannot be read: the difference is there all the same. */
function orNull(build) {
    try {
        return build();
    }
    catch (error) {
        if (error instanceof Unresolved)
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/surfaces/openapi/same.js


/** What says nothing of the values that fit. */
const SAYS_NOTHING = new Set([
    ...[
        'title',
        'description',
        'summary',
        'example',
        'examples',
        'externalDocs',
        'deprecated',
        'xml',
        '$comment',
    ],
]);
/** Under these, the keys are names and say something each. */
const NAMES = new Set(['properties', 'patternProperties', 'dependentSchemas', 'dependentRequired', '$defs']);
/** The schema itself, among those that it refers to. */
const ITSELF = '';
/**
 * Which of the schemas that two schemas of one dialect come to, references followed, do not say the same word for word:
 * by a key for each, the first of them {@link ITSELF}. None: they are the same, and need no further look.
 *
 * @param names whether the names of what they refer to count, too
 * @throws Unresolved
 */
function changedIn(old, next, names = 'count') {
    const changed = new Set();
    const seen = new Set();
    const open = [{ was: old.schema, is: next.schema, of: ITSELF, areNames: false }];
    for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
        if (changed.has(pair.of))
            continue;
        const { was, is, of, areNames } = pair;
        const before = areNames ? null : textAt(was, '$ref');
        const now = areNames ? null : textAt(is, '$ref');
        let isSame = (before === null) === (now === null) && pushBelow(pair, open);
        if (isSame && before !== null && now !== null) {
            const targets = [old.documents.target(before, was.file), next.documents.target(now, is.file)];
            isSame = names === 'pass' || targets[0].path.at(-1) === targets[1].path.at(-1);
            const key = `${keyOf(targets[0])} ${keyOf(targets[1])}`;
            if (isSame && !seen.has(key))
                open.push({ was: targets[0], is: targets[1], of: key, areNames: false });
            seen.add(key);
        }
        if (!isSame)
            changed.add(of);
    }
    return changed;
}
function isSame(old, next, names = 'count') {
    return changedIn(old, next, names).size === 0;
}
/** @returns false where they differ here already */
function pushBelow({ was, is, of, areNames }, open) {
    if (Array.isArray(was.value) || Array.isArray(is.value)) {
        if (!Array.isArray(was.value) || !Array.isArray(is.value) || was.value.length !== is.value.length)
            return false;
    }
    else if (!(0,mapping/* isMapping */.p)(was.value) || !(0,mapping/* isMapping */.p)(is.value))
        return Object.is(was.value, is.value);
    const [before, now] = [was, is].map(({ value }) => Object.keys(value).filter((key) => areNames || Array.isArray(value) || (key !== '$ref' && !SAYS_NOTHING.has(key))));
    if (before.length !== now.length)
        return false;
    for (const key of before) {
        const [one, other] = [at(was, key), at(is, key)];
        if (one === null || other === null)
            return false;
        open.push({
            was: one,
            is: other,
            of,
            areNames: !areNames && NAMES.has(key) && !Array.isArray(was.value),
        });
    }
    return true;
}
/** More comparisons than this, and schemas that many messages share are compared in one of them only. */
const same_MANY = 100;
/** What was compared so far, so that a large description is not compared over and over. */
class Compared {
    #count = 0;
    #seen = new Set();
    /** Whether something is to be compared that was not compared before in the same direction. */
    isNew(direction, changed) {
        const keys = [...changed].map((key) => `${direction} ${key}`);
        const isNew = this.#count < same_MANY || changed.has(ITSELF) || keys.some((key) => !this.#seen.has(key));
        if (!isNew)
            return false;
        this.#count += 1;
        for (const key of keys)
            this.#seen.add(key);
        return true;
    }
}

;// CONCATENATED MODULE: ./build/surfaces/openapi/opinions.js




/** Any item of a list; any property that is not named. */
const ITEM = Symbol('item');
const ANY = Symbol('any');
function pathOf(steps) {
    return steps.reduce((path, step) => {
        if (step === ITEM)
            return `${path}[]`;
        const name = step === ANY ? '*' : step;
        return path === '' ? name : `${path}.${name}`;
    }, '');
}
/** A schema that holds a value at the end of some steps. */
function holding(steps, value) {
    return steps.reduceRight((within, step) => {
        if (step === ITEM)
            return { type: 'array', minItems: 1, maxItems: 1, items: within };
        const name = step === ANY ? 'any' : step;
        return { type: 'object', required: [name], properties: { [name]: within } };
    }, { const: value });
}
/** More pairs of schemas than two descriptions have in one message. */
const MOST_PAIRS = 20_000;
/** @param direction whether the message is taken by the API, or made by it @throws Unresolved */
function opinionsOn(old, next, direction) {
    const both = { old: old.documents, next: next.documents, direction, seen: new Set(), found: [] };
    const open = [[old.schema, next.schema, []]];
    for (let pair = open.shift(); pair !== undefined && both.seen.size < MOST_PAIRS; pair = open.shift()) {
        const was = both.old.follow(pair[0]);
        const is = both.next.follow(pair[1]);
        const key = `${keyOf(was)} ${keyOf(is)}`;
        if (both.seen.has(key))
            continue;
        both.seen.add(key);
        open.push(...look(both, was, is, pair[2]));
    }
    return both.found;
}
/** @returns what to look at next */
function look(both, was, is, steps) {
    const here = { steps, path: pathOf(steps) };
    compareContent(both, was, is, here);
    compareExtensible(both, was, is, here);
    const below = [];
    for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
        const [before, now] = [named(both.old, was, keyword), named(both.next, is, keyword)];
        compareBranches(both, keyword, before, now, { ...here, at: is });
        for (const [name, spot] of before) {
            const same = now.get(name);
            if (same !== undefined)
                below.push([spot, same, steps]);
        }
    }
    for (const [name, spot] of entries(at(was, 'properties'))) {
        const same = at(at(is, 'properties'), name);
        if (same !== null)
            below.push([spot, same, [...steps, name]]);
    }
    for (const [keyword, step] of [
        ['items', ITEM],
        ['additionalProperties', ANY],
    ]) {
        const [before, now] = [at(was, keyword), at(is, keyword)];
        if (before !== null && now !== null && (0,mapping/* isMapping */.p)(before.value) && (0,mapping/* isMapping */.p)(now.value))
            below.push([before, now, [...steps, step]]);
    }
    return below;
}
/** How a text is to be read: no validator looks into it. */
function compareContent({ direction, found }, was, is, here) {
    for (const [keyword, words] of [
        ['contentMediaType', 'content'],
        ['contentEncoding', 'encoding'],
    ]) {
        const [before, now] = [textAt(was, keyword), textAt(is, keyword)];
        if (before !== null && now !== null && before.toLowerCase() !== now.toLowerCase())
            found.push({
                change: 'content-changed',
                ...here,
                message: `the ${words} of the text is ${now} instead of ${before}`,
                values: TEXTS,
                at: is,
            });
    }
    const [before, now] = [at(was, 'contentSchema'), at(is, 'contentSchema')];
    if (direction === 'request' && before === null && now !== null)
        found.push({
            change: 'content-changed',
            ...here,
            message: 'what is in the text must fit a schema now',
            values: TEXTS,
            at: is,
        });
    if (direction === 'response' && before !== null && now === null)
        found.push({
            change: 'content-changed',
            ...here,
            message: 'what is in the text fits no schema any more',
            values: TEXTS,
            at: is,
        });
}
/** Values that may come to more: in a request, each that goes is refused; in a response, clients await what they do not know. */
function compareExtensible({ direction, found }, was, is, here) {
    const keyword = 'x-extensible-enum';
    const now = new Set(items(at(is, keyword)).map(({ value }) => JSON.stringify(value)));
    if (now.size === 0 || direction === 'response')
        return;
    for (const { value } of items(at(was, keyword))) {
        const text = JSON.stringify(value);
        if (!now.has(text))
            found.push({
                change: 'extensible-value-removed',
                ...here,
                message: `the value ${text} is gone`,
                values: [value],
                at: is,
            });
    }
}
/** The named schemas that a schema is composed of: a name means something, also where two say the same. */
function named(documents, spot, keyword) {
    return new Map(items(at(spot, keyword)).flatMap((each) => {
        const reference = textAt(each, '$ref');
        if (reference === null)
            return [];
        const target = documents.target(reference, each.file);
        return [[target.path.at(-1) ?? target.file, target]];
    }));
}
function compareBranches(both, keyword, was, is, here) {
    const { direction, found } = both;
    // Without names on one side nothing is known of what became of them.
    if (was.size === 0 || is.size === 0)
        return;
    const renamed = (one, other) => isSame({ documents: both.old, schema: one }, { documents: both.next, schema: other }, 'pass') &&
        !has(both.next, one) &&
        !has(both.old, other);
    const gone = [...was].filter(([name, one]) => !is.has(name) && ![...is.values()].some((other) => renamed(one, other)));
    const come = [...is].filter(([name, one]) => !was.has(name) && ![...was.values()].some((other) => renamed(other, one)));
    const narrowed = keyword === 'allOf' ? come : gone;
    const widened = keyword === 'allOf' ? gone : come;
    for (const [name] of direction === 'request' ? narrowed : widened) {
        const message = keyword === 'allOf'
            ? direction === 'request'
                ? `it must fit ${name}, too`
                : `it need not fit ${name} any more`
            : direction === 'request'
                ? `it may no longer be ${name}`
                : `it may be ${name}, which it never was`;
        found.push({ ...here, change: 'composition-changed', message, values: [] });
    }
}
/** Whether a description has something in the place of a schema of the other one. */
function has(documents, { file, path }) {
    let here = documents.top(file);
    for (const step of path)
        here = at(here, step);
    return here !== null;
}

;// CONCATENATED MODULE: ./build/surfaces/openapi/compare-schema.js






/** @throws Unresolved */
function comparePlace(pair, place) {
    const { old, next } = pair;
    const { old: was, next: is } = place;
    if (was === null && is === null)
        return;
    const described = {
        was: { documents: old.documents, schema: was ?? ANYTHING },
        is: { documents: next.documents, schema: is ?? ANYTHING },
    };
    if (was !== null && is !== null && old.dialect === next.dialect) {
        const changed = changedIn(described.was, described.is);
        if (changed.size === 0 || !pair.compared.isNew(`${place.direction} ${place.message ?? ''}`, changed))
            return;
    }
    const isProvable = isRead(place);
    const proven = compareValues(pair, place, isProvable);
    if (was === null || is === null)
        return;
    for (const opinion of opinionsOn(described.was, described.is, place.direction)) {
        const { change, path, message, at } = opinion;
        // What an instance shows already needs no further word on how its schema is composed.
        if (proven && change === 'composition-changed')
            continue;
        pair.found.add({
            change: `${place.change}-${change}`,
            where: joined(place.where, path),
            message: `${place.subject}${path === '' ? '' : ` at ${path}`}: ${message}`,
            affected: place.direction === 'request' ? 'caller' : 'reader',
            proof: isProvable ? proofOf(pair, place, opinion) : null,
            at,
            cause: `${change} ${message} ${keyOf(at)}`,
        });
    }
}
/** A message that holds what an annotation refuses, and that fits otherwise. */
function proofOf(pair, place, { steps, values }) {
    const asserting = { ...pair, old: withAnnotations(pair.old), next: withAnnotations(pair.next) };
    const was = { api: asserting.old, schema: place.old ?? ANYTHING };
    const is = { api: asserting.next, schema: place.next ?? ANYTHING };
    const made = place.direction === 'request' ? was : is;
    const plain = place.direction === 'request' ? { ...is, api: pair.next } : { ...was, api: pair.old };
    for (const value of values) {
        const whole = fittingValue(made, place.message ?? place.direction, plain, [holding(steps, value)]);
        const proof = whole === undefined ? null : place.prove(whole, asserting);
        if (proof !== null)
            return proof;
    }
    return null;
}
const ANYTHING = { file: '', path: [], value: true };
/** @returns whether something was proven */
function compareValues(pair, place, isProvable) {
    const { old, next } = pair;
    const message = place.message ?? place.direction;
    const was = { api: old, schema: place.old ?? ANYTHING };
    const is = { api: next, schema: place.next ?? ANYTHING };
    const isRequest = place.direction === 'request';
    const [made, taken] = isRequest ? [was, is] : [is, was];
    const { differences, reasons } = differencesOf(made, taken, message);
    for (const reason of reasons)
        pair.found.miss(place.where, reason);
    let isProven = false;
    for (const difference of differences) {
        // In XML a type is not written.
        if (!isProvable && difference.keyword === 'type')
            continue;
        const proof = isProvable && !isExtra(difference, isRequest) && !isUnclear(place, difference)
            ? proofBy(written(difference, place, made, message), place.isText, (value) => place.prove(value, pair))
            : null;
        if (difference.isOverlap && (proof === null || !isRequest))
            continue;
        if (proof === null && isWrittenAlike(difference, place))
            continue;
        isProven ||= proof !== null;
        const verb = isRequest ? 'no longer takes' : 'may now hold';
        report(pair, place, difference, {
            verb,
            proof,
            affected: isRequest ? 'caller' : 'reader',
            isGone: false,
        });
    }
    if (place.proveGone !== undefined && isProvable)
        compareGone(pair, place, was, is);
    return isProven;
}
/** The values of a response that were listed one by one, and that come no longer: somebody waits for them. */
function compareGone(pair, place, was, is) {
    const { differences } = differencesOf(was, is, place.message ?? place.direction, 'listed');
    for (const difference of differences) {
        if (!difference.isListed)
            continue;
        const proof = proofBy(difference, false, (value) => place.proveGone?.(value, pair) ?? null);
        if (proof !== null)
            report(pair, place, difference, {
                verb: 'no longer holds',
                proof,
                affected: 'implementer',
                isGone: true,
            });
    }
}
/** More than a closed schema told comes in a response: clients are asked to pass over it, whatever the schema says. */
function isExtra({ keyword }, isRequest) {
    return !isRequest && (keyword === 'additionalProperties' || keyword === 'unevaluatedProperties');
}
/** An object without properties cannot be written in a style: one that has another one, where that is what it shows. */
function written(difference, { isText }, made, message) {
    const { keyword, path, witnesses } = difference;
    if (!isText || keyword !== 'required' || /[.[]/.test(path))
        return difference;
    const more = fittingValue(made, message, null, [{ minProperties: 1, not: { required: [path] } }]);
    return more === undefined ? difference : { ...difference, witnesses: [...witnesses, more] };
}
function proofBy({ witnesses }, isText, prove) {
    const tried = isText && witnesses.some((value) => typeof value === 'string') ? [...witnesses, 'text'] : witnesses;
    for (const value of tried) {
        const proof = prove(value);
        if (proof !== null)
            return proof;
    }
    return null;
}
/** Whether what is written there can be read again. */
function isRead({ isText, media }) {
    return isText || media === null || isJson(media) || isPlainText(media) || formOf(media) !== null;
}
/** How a value in a value is written in the pairs of a form, everybody does in a way of their own. */
function isUnclear({ media }, { path }) {
    return media !== null && formOf(media) === 'urlencoded' && /.\.|\]./.test(path);
}
/** A number is text, too, where all values are written as text, and so it is in the fields of a form. */
function isWrittenAlike({ keyword, witnesses }, { isText, media }) {
    if (keyword === 'type' && media !== null && formOf(media) !== null)
        return true;
    return isText && keyword === 'type' && witnesses.length > 0 && !witnesses.includes(null);
}
function report({ found }, { change, where, subject, next }, { keyword, path, refused, by }, told) {
    // What is missing is said by its name already.
    const place = path === '' || keyword === 'required' ? '' : ` at ${path}`;
    const word = keyword.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    found.add({
        change: told.isGone ? `${change}-value-removed` : `${change}-${word}`,
        where: joined(where, path),
        message: `${subject} ${told.verb} ${refused}${place}`,
        affected: told.affected,
        proof: told.proof,
        at: by ?? next,
        cause: by === null ? null : `${told.verb} ${keyword} ${keyOf(by)}`,
    });
}
function joined(where, path) {
    return path === '' ? where : `${where} → ${path}`;
}

;// CONCATENATED MODULE: ./build/surfaces/openapi/check.js









/**
 * Whether a request is one that a description allows: a reading of its own, from the text of the message, that knows
 * nothing of the comparison. Like servers do, it passes over parameters that are not described.
 *
 * @throws Unresolved where what it needs of the description cannot be read
 */
function refusedRequest(api, operations, text) {
    const message = readMessage(text);
    const [method = '', target = ''] = message.start.split(' ');
    const [path = '', query = ''] = target.split('?', 2);
    const found = operations
        .flatMap((operation) => {
        const values = valuesIn(operation.path, path);
        return values === null ? [] : [{ operation, values }];
    })
        // The path with the fewest parameters is the one that is meant.
        .sort((a, b) => a.values.length - b.values.length);
    const [nearest] = found;
    if (nearest === undefined)
        return [{ part: 'path', reason: `there is no path for ${path}` }];
    const fitting = found.find(({ operation }) => operation.method === method);
    if (fitting === undefined)
        return [{ part: 'method', reason: `${nearest.operation.path} has no ${method}` }];
    const { operation, values } = fitting;
    return [
        ...refusedCredentials(api, operation, message, check_pairsOf(query, '&')),
        ...refusedParameters(api, operation, message, check_pairsOf(query, '&'), values),
        ...refusedBody(api, bodyOf(api, operation), message),
    ];
}
/** Whether an operation may answer with a response. @throws Unresolved */
function refusedResponse(api, operation, text) {
    const message = readMessage(text);
    const status = message.start.split(' ')[1] ?? '';
    const answers = answersOf(api, operation);
    const answer = answers.get(status) ?? answers.get(`${status.slice(0, 1)}XX`) ?? answers.get('default');
    if (answer === undefined)
        return [{ part: 'status', reason: `no response ${status} is described` }];
    return [...refusedHeaders(api, answer, message), ...refusedContent(api, answer.media, message, 'response')];
}
/** The texts of the parameters in a path; null where the path is another one. */
function valuesIn(template, path) {
    const [first = '', ...literals] = template.split(/\{[^{}]*\}/);
    if (!path.startsWith(first))
        return null;
    const values = [];
    let from = first.length;
    for (const [index, literal] of literals.entries()) {
        const isLast = index === literals.length - 1;
        const to = isLast
            ? path.length - literal.length
            : literal === ''
                ? from + 1
                : path.indexOf(literal, from + 1);
        if (to <= from || !path.startsWith(literal, to))
            return null;
        values.push(path.slice(from, to));
        from = to + literal.length;
    }
    return from === path.length && !values.some((value) => value.includes('/')) ? values.map(check_decoded) : null;
}
function check_decoded(text) {
    try {
        return decodeURIComponent(text.replaceAll('+', ' '));
    }
    catch {
        return text;
    }
}
function check_pairsOf(text, between) {
    return text
        .split(between)
        .filter((pair) => pair.trim() !== '')
        .map((pair) => {
        const [name = '', ...rest] = pair.trim().split('=');
        return [check_decoded(name), check_decoded(rest.join('='))];
    });
}
function refusedParameters(api, operation, message, query, inPath) {
    const names = namesIn(operation.path);
    const cookies = check_pairsOf(headerOf(message, 'cookie') ?? '', ';');
    return [...parametersOf(api, operation).values()].flatMap((parameter) => {
        const given = parameter.in === 'query'
            ? query
            : parameter.in === 'cookie'
                ? cookies
                : parameter.in === 'path'
                    ? [[parameter.name, inPath[names.indexOf(parameter.name)] ?? '']]
                    : headerPair(message, parameter);
        return refusedParameter(api, parameter, given);
    });
}
function headerPair(message, { name }) {
    const value = headerOf(message, name.toLowerCase());
    return value === null ? [] : [[name, value]];
}
function refusedParameter(api, parameter, given) {
    const part = `${parameter.in} ${parameter.name}`;
    const isNamed = given.some(([name]) => name === parameter.name || name.startsWith(`${parameter.name}[`));
    const readings = readingsOf(parameter, given);
    if (readings.length === 0 || (!isNamed && !isSpreadObject(api, parameter, given)))
        return parameter.required ? [{ part, reason: `${parameter.name} is missing` }] : [];
    if (parameter.schema === null)
        return [];
    const reason = fitsText(api, parameter.schema, 'request', readings);
    return reason === null ? [] : [{ part, reason: `${parameter.name} ${reason}` }];
}
/** Whether the pairs of a query may be the properties of a parameter whose name they do not show. */
function isSpreadObject(api, { schema, style, explode }, given) {
    if (style !== 'form' || !explode || schema === null)
        return false;
    const properties = at(api.documents.follow(schema), 'properties');
    return given.some(([name]) => at(properties, name) !== null);
}
function refusedBody(api, body, message) {
    if (body === null)
        return message.body === null ? [] : [{ part: 'body', reason: 'no body is described' }];
    if (message.body === null)
        return body.required ? [{ part: 'body', reason: 'the body is missing' }] : [];
    return refusedContent(api, body.media, message, 'request');
}
function refusedHeaders(api, answer, message) {
    return answer.headers.flatMap((header) => refusedParameter(api, header, headerPair(message, header)));
}
function refusedContent(api, media, message, direction) {
    if (message.body === null || media.size === 0)
        return [];
    const type = headerOf(message, 'content-type') ?? '';
    const described = describedFor(media, type);
    if (described === null)
        return [{ part: 'media', reason: `no body of type ${type} is described` }];
    const schema = at(described, 'schema');
    if (schema === null)
        return [];
    if (isPlainText(type)) {
        const reason = fitsText(api, schema, direction, [message.body]);
        return reason === null ? [] : [{ part: 'body', reason: `the body ${reason}` }];
    }
    if (formOf(type) !== null) {
        const reason = isUsualForm(described)
            ? fitsForm(api, schema, direction, readForm(type, message.body))
            : null;
        return reason === null ? [] : [{ part: 'body', reason: `the body ${reason}` }];
    }
    if (!isJson(type))
        return [];
    let value;
    try {
        value = JSON.parse(message.body);
    }
    catch {
        return [{ part: 'body', reason: 'the body is no JSON' }];
    }
    const reason = fitsValue(api, schema, direction, value);
    return reason === null ? [] : [{ part: 'body', reason: `the body ${reason}` }];
}
/** What is described for a media type: for itself, or for the narrowest range that holds it. */
function describedFor(media, type) {
    const fitting = [...media]
        .filter(([range]) => holds(range, type))
        .sort(([a], [b]) => Number(a.includes('*')) - Number(b.includes('*')) || b.length - a.length);
    return fitting[0]?.[1] ?? null;
}
function refusedCredentials(api, operation, message, query) {
    const { alternatives } = securityOf(api, operation);
    const isLetIn = alternatives.some((alternative) => [...alternative].every(([scheme, scopes]) => {
        const credential = credentialOf(api, scheme);
        return credential === null || hasCredential(message, query, credential, scopes);
    }));
    if (alternatives.length === 0 || isLetIn)
        return [];
    const wanted = alternatives.map((alternative) => [...alternative.keys()].join(' and ')).join(', or ');
    return [{ part: 'security', reason: `the credentials do not let it in: it needs ${wanted}` }];
}
/** Scopes are shown in the token: `token.read:pets.write:pets`. */
function hasCredential(message, query, { in: place, name, word }, scopes) {
    const given = place === 'header'
        ? headerOf(message, name)
        : ((place === 'query' ? query : check_pairsOf(headerOf(message, 'cookie') ?? '', ';')).find(([key]) => key === name)?.[1] ?? null);
    if (given === null)
        return false;
    const [first = '', token = ''] = given.split(' ', 2);
    if (word === null)
        return true;
    if (first.toLowerCase() !== word)
        return false;
    const granted = token.split('|').slice(1);
    return scopes.every((scope) => granted.includes(scope));
}

;// CONCATENATED MODULE: ./build/surfaces/openapi/pair.js




/** A request that the old description allows and the new one refuses because of a part; null where it is none. */
function provenRequest({ old, next }, operations, message, part) {
    if (message === null)
        return null;
    const text = writeMessage(message);
    return proven(text, part, 'before', 'now', {
        accepted: () => refusedRequest(old, operations.before, text),
        refused: () => refusedRequest(next, operations.now, text),
    });
}
/** The other way round: a request that an API may make now, and that its old description does not allow. */
function provenNewRequest({ old, next, before, now }, message, part) {
    if (message === null)
        return null;
    const text = writeMessage(message);
    return proven(text, part, 'now', 'before', {
        accepted: () => refusedRequest(next, [now], text),
        refused: () => refusedRequest(old, [before], text),
    });
}
/** A response that the new description allows and the old one refuses because of a part. */
function provenNewResponse({ old, next, before, now }, message, part) {
    if (message === null)
        return null;
    const text = writeMessage(message);
    return proven(text, part, 'now', 'before', {
        accepted: () => refusedResponse(next, now, text),
        refused: () => refusedResponse(old, before, text),
    });
}
/** A response that the old description allows and the new one no longer. */
function provenOldResponse({ old, next, before, now }, message, part) {
    if (message === null)
        return null;
    const text = writeMessage(message);
    return proven(text, part, 'before', 'now', {
        accepted: () => refusedResponse(old, before, text),
        refused: () => refusedResponse(next, now, text),
    });
}
function proven(text, part, allowed, forbidden, check) {
    try {
        if (check.accepted().length > 0)
            return null;
        const refusal = check.refused().find((each) => each.part === part);
        if (refusal === undefined)
            return null;
        const outcome = `# allowed ${allowed}, not ${forbidden}: ${refusal.reason}`;
        return { language: 'http', text: `${outcome}\n${text}\n`, by: CHECKED_BY, said: refusal.reason };
    }
    catch (error) {
        if (error instanceof Unresolved)
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/surfaces/openapi/compare-outward.js





/**
 * A webhook or a callback: the API makes the request, and who uses the API reads it and answers. What they may get must
 * be what was described, and what they answered must still be taken.
 */
function compareOutward(pair) {
    pair.found.attempt(`${pair.where} body`, () => compareSent(pair));
    pair.found.attempt(`${pair.where} responses`, () => compareTaken(pair));
}
function compareSent(pair) {
    const { old, next, before, now, found } = pair;
    const was = bodyOf(old, before);
    const is = bodyOf(next, now);
    const where = `${pair.where} body`;
    if (is?.required === true && was?.required === false)
        found.add({
            change: 'body-became-required',
            where,
            message: 'the API now always sends a body: what sends the same without one no longer fits',
            affected: 'implementer',
            proof: null,
            at: is.spot,
            cause: null,
        });
    if (was?.required === true && is?.required !== true)
        found.add({
            change: is === null ? 'body-removed' : 'body-became-optional',
            where,
            message: 'the API may send no body now',
            affected: 'reader',
            proof: null,
            at: is?.spot ?? now.spot,
            cause: null,
        });
    for (const [type, sent] of is?.media ?? []) {
        const described = was?.media.get(type);
        if (described === undefined)
            continue;
        comparePlace(pair, {
            direction: 'response',
            where,
            change: 'body',
            subject: 'the body',
            old: at(described, 'schema'),
            next: at(sent, 'schema'),
            media: type,
            isText: false,
            message: 'request',
            prove: (value, each) => sentProof(each, { body: { media: type, value } }),
        });
    }
    for (const type of was?.media.keys() ?? [])
        if (is !== null && !is.media.has(type))
            found.add({
                change: 'media-type-removed',
                where: `${where} ${type}`,
                message: `the body comes no longer as ${type}`,
                affected: 'reader',
                proof: null,
                at: is.spot,
                cause: null,
            });
}
/** A request that may come now, and whose body was not described. */
function sentProof(pair, wanted) {
    const { old, next, before, now } = pair;
    return provenNewRequest(pair, orNull(() => requestOf(next, now, wanted, { api: old, operation: before })), 'body');
}
function compareTaken(pair) {
    const { old, next, before, now } = pair;
    const is = answersOf(next, now);
    for (const [status, answer] of answersOf(old, before)) {
        const taken = is.get(status);
        for (const [type, described] of answer.media) {
            const same = taken?.media.get(type);
            if (same === undefined)
                continue;
            comparePlace(pair, {
                direction: 'request',
                where: `${pair.where} ${status}`,
                change: 'response',
                subject: 'the response',
                old: at(described, 'schema'),
                next: at(same, 'schema'),
                media: type,
                isText: false,
                message: 'response',
                prove: (value, each) => provenOldResponse(each, orNull(() => responseOf(each.old, answer, { body: { media: type, value } })), 'body'),
            });
        }
    }
}

;// CONCATENATED MODULE: ./build/surfaces/openapi/idle-bounds.js

const LOWER = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems'];
const UPPER = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems'];
const OF_TYPE = {
    number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
    integer: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
    string: ['minLength', 'maxLength'],
    array: ['minItems', 'maxItems'],
};
/**
 * Bounds of a parameter that are narrower and that its type does not have: the `maximum` of a list. No validator looks
 * at them where the parameter is read as its type says; servers that read a list of one as the one value do.
 *
 * @returns what changed, as a predicate of the parameter, for each
 */
function narrowedIdleBounds(was, is) {
    const type = textAt(is, 'type');
    const own = type === null ? undefined : OF_TYPE[type];
    if (own === undefined || textAt(was, 'type') !== type)
        return [];
    return [...LOWER, ...UPPER].flatMap((keyword) => {
        const [before, now] = [at(was, keyword)?.value, at(is, keyword)?.value];
        if (own.includes(keyword) || typeof before !== 'number' || typeof now !== 'number')
            return [];
        const isNarrower = LOWER.includes(keyword) ? now > before : now < before;
        return isNarrower
            ? [`has a ${keyword} of ${now} instead of ${before}, which says nothing of its type ${type}`]
            : [];
    });
}

;// CONCATENATED MODULE: ./build/surfaces/openapi/compare-request.js







/** What clients send: all that was allowed must still be. */
function compareRequest(pair) {
    const { old, next, found, before, now, where } = pair;
    found.attempt(`${where} parameters`, () => {
        const was = parametersOf(old, before);
        const is = parametersOf(next, now);
        for (const [key, parameter] of is) {
            const same = was.get(key);
            found.attempt(nameOf(pair, parameter), () => {
                if (same === undefined)
                    added(pair, parameter);
                else
                    compareParameter(pair, same, parameter);
            });
        }
        for (const [key, parameter] of was)
            if (!is.has(key))
                removed(pair, parameter);
    });
    found.attempt(`${where} body`, () => compareBody(pair, bodyOf(old, before), bodyOf(next, now)));
}
function nameOf({ where }, { in: place, name }) {
    return `${where} ${place} ${name}`;
}
/** Proves that a request which was allowed is refused because of a part. */
function proof(pair, wanted, part) {
    const { old, next, before, now } = pair;
    const message = orNull(() => requestOf(old, before, wanted, { api: next, operation: now }));
    return provenRequest(pair, { before: [before], now: [now] }, message, part);
}
function added(pair, parameter) {
    // A parameter of the path that was not described was sent all the same: the path has its place.
    if (!parameter.required || parameter.in === 'path')
        return;
    pair.found.add({
        change: 'parameter-added',
        where: nameOf(pair, parameter),
        message: `the new ${parameter.in} parameter ${parameter.name} is required`,
        affected: 'caller',
        proof: proof(pair, {}, `${parameter.in} ${parameter.name}`),
        at: parameter.spot,
        cause: `parameter ${keyOf(parameter.spot)}`,
    });
}
function removed(pair, parameter) {
    if (parameter.in === 'path')
        return;
    pair.found.add({
        change: 'parameter-removed',
        where: nameOf(pair, parameter),
        message: `the ${parameter.in} parameter ${parameter.name} is gone, and what it did`,
        affected: 'caller',
        // Servers pass over parameters that they do not know: that the request is refused cannot be shown.
        proof: null,
        at: pair.now.spot,
        cause: null,
    });
}
function compareParameter(pair, was, is) {
    const where = nameOf(pair, is);
    const base = { where, affected: 'caller', at: is.spot };
    if (is.required && !was.required)
        pair.found.add({
            ...base,
            change: 'parameter-became-required',
            cause: `parameter required ${keyOf(is.spot)}`,
            message: `the ${is.in} parameter ${is.name} is now required`,
            proof: proof(pair, {}, `${is.in} ${is.name}`),
        });
    const written = is.media === null && was.media === null;
    if (is.media !== was.media || (written && (is.style !== was.style || is.explode !== was.explode))) {
        if (!mattersHow(pair, was))
            return;
        pair.found.add({
            ...base,
            change: 'parameter-style-changed',
            cause: `parameter style ${keyOf(is.spot)}`,
            message: `the ${is.in} parameter ${is.name} is written in another way: ${styleOf(is)} instead of ${styleOf(was)}`,
            proof: null,
        });
        return;
    }
    compareDefault(pair, was, is, where);
    compareIdleBounds(pair, was, is, where);
    comparePlace(pair, {
        direction: 'request',
        where,
        change: 'parameter',
        subject: `the ${is.in} parameter ${is.name}`,
        old: was.schema,
        next: is.schema,
        media: is.media,
        isText: is.media === null,
        prove: (value, each) => proof(each, { values: new Map([[was.key, value]]) }, `${is.in} ${is.name}`),
    });
}
/** Who leaves a parameter out gets what its default says: a promise that is changed or taken back. */
function compareDefault({ found, old, next }, was, is, where) {
    if (was.schema === null || is.schema === null)
        return;
    const before = at(old.documents.follow(was.schema), 'default')?.value;
    const now = at(next.documents.follow(is.schema), 'default')?.value;
    const texts = [before, now].map((value) => JSON.stringify(value));
    if (before === undefined || texts[0] === texts[1])
        return;
    found.add({
        change: 'parameter-default-changed',
        where,
        message: now === undefined
            ? `without the ${is.in} parameter ${is.name}, ${texts[0]} no longer holds`
            : `without the ${is.in} parameter ${is.name}, ${texts[1]} holds instead of ${texts[0]}`,
        affected: 'caller',
        proof: null,
        at: is.spot,
        cause: `parameter default ${keyOf(is.spot)}`,
    });
}
function compareIdleBounds({ found, old, next }, was, is, where) {
    if (was.schema === null || is.schema === null)
        return;
    const [before, now] = [old.documents.follow(was.schema), next.documents.follow(is.schema)];
    for (const told of narrowedIdleBounds(before, now))
        found.add({
            change: 'parameter-idle-bound',
            where,
            message: `the ${is.in} parameter ${is.name} ${told}`,
            affected: 'caller',
            proof: null,
            at: is.spot,
            cause: `parameter bound ${keyOf(is.spot)}`,
        });
}
/** A single value is written the same way in the usual styles of its place. */
function mattersHow({ old }, { schema, media, style }) {
    if (media !== null || schema === null || style === 'label' || style === 'matrix')
        return true;
    const type = at(old.documents.follow(schema), 'type')?.value;
    return typeof type !== 'string' || type === 'array' || type === 'object';
}
function styleOf({ media, style, explode }) {
    return media ?? (explode ? `${style}, exploded` : style);
}
function compareBody(pair, was, is) {
    const where = `${pair.where} body`;
    const base = { affected: 'caller', cause: null };
    if (is === null) {
        if (was !== null && was.media.size > 0)
            pair.found.add({
                ...base,
                change: 'body-removed',
                where,
                message: 'no body is described any more',
                proof: null,
                at: pair.now.spot,
            });
        return;
    }
    if (is.required && was?.required !== true)
        pair.found.add({
            ...base,
            change: was === null ? 'body-added' : 'body-became-required',
            where,
            message: was === null ? 'a body is required' : 'the body is now required',
            proof: proof(pair, {}, 'body'),
            at: is.spot,
            cause: `body required ${keyOf(is.spot)}`,
        });
    for (const [type, before] of was?.media ?? []) {
        const [same] = is.media.has(type) ? [type] : [...is.media.keys()].filter((range) => holds(range, type));
        if (same === undefined) {
            if (is.media.size === 0)
                continue;
            pair.found.add({
                ...base,
                change: 'media-type-removed',
                where: `${where} ${type}`,
                message: `a body of type ${type} is no longer taken`,
                proof: proof(pair, { body: { media: type } }, 'media'),
                at: is.spot,
            });
            continue;
        }
        const now = is.media.get(same) ?? null;
        comparePlace(pair, {
            direction: 'request',
            where,
            change: 'body',
            subject: 'the body',
            old: at(before, 'schema'),
            next: at(now, 'schema'),
            media: type,
            isText: false,
            prove: (value, each) => proof(each, { body: { media: type, value } }, 'body'),
        });
    }
}

;// CONCATENATED MODULE: ./build/surfaces/openapi/compare-responses.js






/** What clients read: all that may come now must be what was described, and what they wait for must still come. */
function compareResponses(pair) {
    const { old, next, found, before, now, where } = pair;
    found.attempt(`${where} responses`, () => {
        const was = answersOf(old, before);
        const is = answersOf(next, now);
        const hasSuccess = [...was.keys()].some((status) => status.startsWith('2'));
        for (const [status, answer] of was) {
            const same = is.get(status) ?? (status === 'default' ? null : answerFor(is, status));
            found.attempt(`${where} ${status}`, () => {
                if (same !== null)
                    compareAnswer(pair, answer, { ...same, status });
                else if (status.startsWith('2') || (status === 'default' && !hasSuccess && is.size === 0))
                    compare_responses_removed(pair, answer);
            });
        }
    });
}
/** A response that comes now and was not described, shown from the new description. */
function newProof(pair, answer, wanted, part) {
    return provenNewResponse(pair, orNull(() => responseOf(pair.next, answer, wanted)), part);
}
/** A response that was described and comes no longer. */
function oldProof(pair, answer, wanted, part) {
    return provenOldResponse(pair, orNull(() => responseOf(pair.old, answer, wanted)), part);
}
function compare_responses_removed(pair, answer) {
    pair.found.add({
        change: 'response-removed',
        where: `${pair.where} ${answer.status}`,
        message: `the response ${answer.status} is gone`,
        affected: 'reader',
        proof: oldProof(pair, answer, {}, 'status'),
        at: pair.now.spot,
        cause: null,
    });
}
function compareAnswer(pair, was, is) {
    const { found } = pair;
    const where = `${pair.where} ${was.status}`;
    const headers = new Map(is.headers.map((header) => [header.key, header]));
    for (const header of was.headers)
        found.attempt(`${where} header ${header.name}`, () => compareHeader(pair, is, header, headers.get(header.key) ?? null, `${where} header ${header.name}`));
    for (const [type, before] of was.media) {
        const same = is.media.get(type) ?? [...is.media].find(([other]) => holds(type, other) || holds(other, type))?.[1];
        const isWider = !is.media.has(type) && ![...is.media.keys()].some((other) => holds(type, other));
        if (same === undefined || isWider) {
            found.add({
                change: 'media-type-removed',
                where: `${where} ${type}`,
                message: same === undefined
                    ? `the response comes no longer as ${type}`
                    : `the response may come as more than ${type}`,
                affected: 'reader',
                proof: oldProof(pair, was, typed(type), 'media'),
                at: is.spot,
                cause: null,
            });
        }
        if (same === undefined)
            continue;
        found.attempt(where, () => comparePlace(pair, {
            direction: 'response',
            where,
            change: 'response',
            subject: 'the response',
            old: at(before, 'schema'),
            next: at(same, 'schema'),
            media: type,
            isText: false,
            prove: (value, each) => newProof(each, is, { body: { media: type, value } }, 'body'),
            proveGone: (value, each) => oldProof(each, was, { body: { media: type, value } }, 'body'),
        }));
    }
}
function typed(media) {
    return media.includes('*') ? {} : { body: { media } };
}
function compareHeader(pair, answer, was, is, where) {
    const cause = `header ${keyOf((is ?? was).spot)}`;
    const base = { where, affected: 'reader', cause };
    const part = `header ${was.name}`;
    if (is === null || (was.required && !is.required))
        pair.found.add({
            ...base,
            change: is === null ? 'header-removed' : 'header-became-optional',
            message: is === null ? `the header ${was.name} is gone` : `the header ${was.name} may be missing now`,
            proof: was.required ? newProof(pair, answer, { values: new Map([[was.key, undefined]]) }, part) : null,
            at: is?.spot ?? answer.spot,
        });
    if (is === null)
        return;
    comparePlace(pair, {
        direction: 'response',
        where,
        change: 'header',
        subject: `the header ${was.name}`,
        old: was.schema,
        next: is.schema,
        media: is.media,
        isText: is.media === null,
        prove: (value, each) => newProof(each, answer, { values: new Map([[was.key, value]]) }, part),
    });
}

;// CONCATENATED MODULE: ./build/surfaces/openapi/compare-security.js



/** A caller is let in by one alternative; each of the old ones must still let in those who have what it asked for. */
function compareSecurity(pair) {
    const { old, next, found, before, now, where } = pair;
    const was = securityOf(old, before);
    const is = securityOf(next, now);
    if (is.alternatives.length === 0)
        return;
    const had = was.alternatives.length === 0 ? [new Map()] : was.alternatives;
    for (const alternative of had) {
        if (is.alternatives.some((each) => isAskedBy(each, alternative, old, next)))
            continue;
        const lacking = is.alternatives
            .filter((each) => [...each.keys()].every((scheme) => alternative.has(scheme)))
            .map((each) => missing(alternative, each))
            .find((scopes) => scopes.length > 0);
        const names = [...alternative.keys()].join(' and ');
        const message = orNull(() => requestOf(old, before, { as: alternative }, { api: next, operation: now }));
        const operations = { before: [before], now: [now] };
        // Where the old description was silent, it may have forgotten to say so.
        const proof = was.said ? provenRequest(pair, operations, message, 'security') : null;
        const shared = was.shared && is.shared;
        found.add({
            ...(names === ''
                ? { change: 'security-added', message: `credentials are asked for: ${ways(is.alternatives)}` }
                : lacking !== undefined
                    ? { change: 'security-scope-added', message: `${names} needs ${lacking.join(' and ')} too` }
                    : { change: 'security-removed', message: `${names} does not let anybody in any more` }),
            where: names === '' ? `${where} security` : `${where} security ${names}`,
            affected: 'caller',
            proof,
            at: is.spot,
            cause: shared ? `security ${names}` : null,
        });
    }
}
/** Whether who has what the old alternative asked for has all that the new one asks for. */
function isAskedBy(asked, had, old, next) {
    return [...asked].every(([scheme, scopes]) => {
        const same = [...had].find(([name]) => isSameScheme(old, name, next, scheme));
        return same !== undefined && scopes.every((scope) => same[1].includes(scope));
    });
}
/** A scheme that was renamed is the same to who sends its credentials. */
function isSameScheme(old, name, next, other) {
    const was = credentialOf(old, name);
    const is = credentialOf(next, other);
    if (was === null || is === null)
        return name === other && was === is;
    return was.type === is.type && was.in === is.in && was.name === is.name && was.word === is.word;
}
function ways(alternatives) {
    return alternatives.map((each) => [...each.keys()].join(' and ')).join(', or ');
}
function missing(had, asked) {
    return [...asked].flatMap(([scheme, scopes]) => scopes.filter((scope) => had.get(scheme)?.includes(scope) !== true));
}

;// CONCATENATED MODULE: ./build/surfaces/openapi/compare-operations.js








/** Compares what clients call, then what the API calls itself. */
function compareApis(apis) {
    const { old, next, found } = apis;
    const bases = basesFor(old, next);
    const now = new Map(next.operations.map((each) => [compare_operations_keyOf(each, ''), each]));
    const nowWhole = new Map(next.operations.flatMap((each) => bases.next.map((base) => [compare_operations_keyOf(each, base), each])));
    for (const before of old.operations) {
        const same = now.get(compare_operations_keyOf(before, '')) ?? bases.old.map((base) => nowWhole.get(compare_operations_keyOf(before, base))).find(Boolean);
        found.attempt(before.where, () => {
            if (same === undefined)
                compare_operations_removed(apis, before);
            else
                comparePair({ ...apis, before, now: same, where: same.where, outward: false });
        });
    }
    compareServers(apis);
    compareWebhooks(apis, old.webhooks, next.webhooks);
}
/** One operation on both sides; what it calls back is compared with it. */
function comparePair(pair) {
    const { found, where } = pair;
    found.attempt(`${where} security`, () => compareSecurity(pair));
    compareRequest(pair);
    compareResponses(pair);
    found.attempt(`${where} callbacks`, () => compareCallbacks(pair));
}
function compare_operations_keyOf({ method, shape }, base) {
    return `${method} ${shapeOf(base)}${shape}`;
}
/** The paths of the servers, where they differ: the same operation may stand under another path then. */
function basesFor(old, next) {
    const isSame = old.bases.every((base) => next.bases.includes(base));
    return isSame ? { old: [], next: [] } : { old: old.bases, next: next.bases };
}
/** The path under which all operations stand is part of every address; the host is a matter of where it runs. */
function compareServers({ old, next, found }) {
    for (const base of old.bases) {
        if (next.bases.includes(base) || next.operations.length === 0)
            continue;
        const isMoved = old.operations.some((before) => next.operations.some((now) => next.bases.some((other) => compare_operations_keyOf(now, other) === compare_operations_keyOf(before, base))));
        if (isMoved)
            continue;
        found.add({
            change: 'server-path-removed',
            where: 'servers',
            message: `no server has the base path ${base === '' ? '/' : base} any more`,
            affected: 'caller',
            proof: null,
            at: at(next.documents.root, 'servers'),
            cause: null,
        });
    }
}
function compare_operations_removed(apis, before) {
    const { old, next, found } = apis;
    const isPathGone = !next.operations.some(({ shape }) => shape === before.shape);
    const message = orNull(() => requestOf(old, before, {}, null));
    const operations = { before: [before], now: next.operations };
    const proof = provenRequest(apis, operations, message, isPathGone ? 'path' : 'method') ??
        provenRequest(apis, operations, message, isPathGone ? 'method' : 'path');
    found.add({
        change: 'operation-removed',
        where: before.where,
        message: isPathGone
            ? `the path ${before.path} is gone`
            : `the path ${before.path} has no ${before.method} any more`,
        affected: 'caller',
        proof,
        at: null,
        cause: isPathGone ? `path ${before.shape}` : null,
    });
}
function compareWebhooks(apis, old, next) {
    for (const before of old) {
        const now = next.find(({ shape, method }) => shape === before.shape && method === before.method);
        apis.found.attempt(before.where, () => {
            if (now === undefined)
                apis.found.add(webhookRemoved(apis, before, next));
            else
                compareOutward({ ...apis, before, now, where: now.where, outward: true });
        });
    }
}
function webhookRemoved(apis, before, next) {
    const message = orNull(() => requestOf(apis.old, before, {}, null));
    const operations = { before: [before], now: next };
    return {
        change: 'webhook-removed',
        where: before.where,
        message: `the API no longer sends ${before.method} for ${before.shape}`,
        affected: 'reader',
        proof: provenRequest(apis, operations, message, 'path') ?? provenRequest(apis, operations, message, 'method'),
        at: null,
        cause: null,
    };
}
/** Callbacks are webhooks of one operation. */
function compareCallbacks(pair) {
    const { old, next, found, before, now, where } = pair;
    const theirs = new Map(entries(at(now.spot, 'callbacks')));
    for (const [name, given] of entries(at(before.spot, 'callbacks'))) {
        const prefix = `${where} callback ${name} `;
        const kept = theirs.get(name);
        found.attempt(prefix.trim(), () => {
            const sent = outwardIn(old.documents, old.documents.follow(given), prefix);
            const still = kept === undefined ? [] : outwardIn(next.documents, next.documents.follow(kept), prefix);
            compareWebhooks(pair, sent, still);
        });
    }
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/base/json-place.js
var json_place = __webpack_require__(41414);
// EXTERNAL MODULE: ./build/base/yaml-step.js
var yaml_step = __webpack_require__(32656);
;// CONCATENATED MODULE: ./build/surfaces/openapi/text.js




/** A mapping that repeats anchors: more repetitions than this are an attack on memory, not a description. */
const MOST_ALIASES = 100;
/** Deeper than any description; recursion over it fits into the stack. */
const DEEPEST = 200;
/** Positions in JSON are told for files up to this length: they need a second reading. */
const MOST_POSITIONED = 4_000_000;
/** Reads YAML (1.2, core schema) or JSON. @returns the reason, with line and column, where the text is neither */
function readText(source, file) {
    const text = source.replace(/^\uFEFF/, '');
    if (text.trim() === '')
        return `${file} is empty`;
    const read = /\.json$/i.test(file) || text.trimStart().startsWith('{') ? readJson(text, file) : null;
    return read ?? readYaml(text, file);
}
/** Null where the text may be YAML all the same: a flow mapping. */
function readJson(text, file) {
    let data;
    try {
        data = JSON.parse(text);
    }
    catch {
        if (!/\.json$/i.test(file))
            return null;
        const fault = (0,json_place/* jsonFault */.x)(text);
        return fault === null
            ? `${file} is nested too deeply`
            : `${file}:${fault.line}:${fault.column}: no JSON: expected ${fault.expected}`;
    }
    if (isTooDeep(data))
        return tooDeep(file);
    // A text in which no place is looked for is let go.
    if (text.length > MOST_POSITIONED)
        return { data, place: () => ({ path: file, line: null, column: null }) };
    let tree;
    const lines = new dist/* LineCounter */.HN();
    return {
        data,
        place(path) {
            tree ??= treeOf(text, lines);
            return placeIn(tree, lines, file, path);
        },
    };
}
function readYaml(text, file) {
    const lines = new dist/* LineCounter */.HN();
    let tree;
    let data;
    try {
        tree = treeOf(text, lines);
        const [fault] = tree.errors;
        if (fault !== undefined) {
            const { line, col } = lines.linePos(fault.pos[0]);
            return `${file}:${line}:${col}: no YAML: ${(0,one_line/* oneLine */.T)(fault.message)}`;
        }
        data = tree.toJS({ maxAliasCount: MOST_ALIASES });
    }
    catch (error) {
        // The parser recurses, and it refuses what repeats anchors without end.
        if (error instanceof RangeError)
            return tooDeep(file);
        return `${file} cannot be read as YAML: ${(0,one_line/* oneLine */.T)(error instanceof Error ? error.message : String(error))}`;
    }
    return isTooDeep(data) ? tooDeep(file) : { data, place: (path) => placeIn(tree, lines, file, path) };
}
function treeOf(text, lineCounter) {
    const options = { schema: 'core', stringKeys: true, merge: true, prettyErrors: false };
    return (0,dist/* parseDocument */.Tp)(text, { ...options, lineCounter });
}
function tooDeep(file) {
    return `${file} is nested more than ${DEEPEST} levels deep, or repeats itself inside itself`;
}
function isTooDeep(data) {
    const open = [[data, 0]];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const [value, depth] = next;
        if (typeof value !== 'object' || value === null)
            continue;
        if (depth > DEEPEST)
            return true;
        for (const below of Object.values(value))
            open.push([below, depth + 1]);
    }
    return false;
}
function placeIn(tree, lines, file, path) {
    let key = null;
    let node = tree?.contents ?? null;
    for (const step of path) {
        const next = (0,yaml_step/* yamlStep */.C)(node, step);
        if (next === null)
            break;
        ({ key, value: node } = next);
    }
    const offset = key?.range?.[0];
    if (offset === undefined)
        return { path: file, line: null, column: null };
    const { line, col } = lines.linePos(offset);
    return { path: file, line, column: col };
}

;// CONCATENATED MODULE: ./build/surfaces/openapi/documents.js







/** More files than a description has, and more characters: what comes after is not read. */
const MOST_FILES = 2_000;
const MOST_CHARACTERS = 60_000_000;
/** A reference that leads to a reference, and so on. */
const LONGEST_CHAIN = 100;
/** The files of one description, all that its references name among them. */
class Documents {
    #texts;
    root;
    constructor(file, texts) {
        this.#texts = texts;
        const text = texts.get(file) ?? `there is no ${file}`;
        if (typeof text === 'string')
            throw new Unresolved(text);
        this.root = { file, path: [], value: text.data };
    }
    /** @throws Unresolved where the first file cannot be read; a missing other one is told by what refers to it */
    static async load(snapshot, file) {
        const texts = new Map();
        const open = [file];
        let characters = 0;
        for (let next = open.pop(); next !== undefined; next = open.pop()) {
            if (texts.has(next))
                continue;
            const source = await readFile(snapshot, next);
            characters += source.ok?.length ?? 0;
            const isTooMuch = texts.size >= MOST_FILES || characters > MOST_CHARACTERS;
            const text = isTooMuch ? `${next} is one file too many` : (source.fault ?? readText(source.ok, next));
            texts.set(next, text);
            if (typeof text !== 'string')
                open.push(...filesNamedIn(text.data, next));
        }
        return new Documents(file, texts);
    }
    place({ file, path }) {
        const text = this.#texts.get(file);
        return text === undefined || typeof text === 'string'
            ? { path: file, line: null, column: null }
            : text.place(path);
    }
    /**
     * What a part stands for: itself, or what its `$ref` leads to in the end.
     *
     * @throws Unresolved where it leads nowhere or in a circle
     */
    follow(spot) {
        let here = spot;
        for (let steps = 0; steps < LONGEST_CHAIN; steps += 1) {
            const reference = textAt(here, '$ref');
            if (reference === null)
                return here;
            here = this.target(reference, here.file);
        }
        throw new Unresolved(`the reference ${textAt(spot, '$ref')} leads in a circle`);
    }
    /** A whole file; null where it is not among those that were read. */
    top(file) {
        const text = this.#texts.get(file);
        return text === undefined || typeof text === 'string' ? null : { file, path: [], value: text.data };
    }
    /** What a reference names: one step. @param from the file in which it stands @throws Unresolved */
    target(reference, from) {
        const [address = '', fragment = ''] = reference.split('#', 2);
        const file = address === '' ? from : fileOf(address, from);
        if (file === null)
            throw new Unresolved(`the reference ${reference} leads out of the files`);
        const text = this.#texts.get(file) ?? `there is no ${file}`;
        if (typeof text === 'string')
            throw new Unresolved(`the reference ${reference} in ${from}: ${text}`);
        const top = { file, path: [], value: text.data };
        const found = fragment === '' ? top : fragment.startsWith('/') ? pointed(top, fragment) : anchored(top, fragment);
        if (found === null)
            throw new Unresolved(`the reference ${reference} in ${from} leads nowhere`);
        return found;
    }
}
async function readFile(snapshot, file) {
    try {
        const source = await snapshot.read(file);
        return source === null ? { fault: `there is no ${file}` } : { ok: source };
    }
    catch (error) {
        if (error instanceof unreadable/* Unreadable */.I)
            return { fault: `${file}: ${error.message}` };
        throw error;
    }
}
/** Files that references name, wherever they stand: an example that holds one costs a file that is not used. */
function filesNamedIn(data, from) {
    const found = new Set();
    const open = [data];
    for (let value = open.pop(); value !== undefined; value = open.pop()) {
        if (typeof value !== 'object' || value === null)
            continue;
        const reference = (0,mapping/* isMapping */.p)(value) && Object.hasOwn(value, '$ref') ? value.$ref : null;
        if (typeof reference === 'string') {
            const file = fileOf(reference.split('#', 1)[0] ?? '', from);
            if (file !== null)
                found.add(file);
        }
        for (const below of Object.values(value))
            if (typeof below === 'object' && below !== null)
                open.push(below);
    }
    return [...found];
}
/** The path of a file from the root of the snapshot; null where an address is empty, of a network, or leads out. */
function fileOf(address, from) {
    if (address === '' || /^[a-z][a-z0-9+.-]*:|^\/\//i.test(address))
        return null;
    let plain;
    try {
        plain = decodeURIComponent(address);
    }
    catch {
        return null;
    }
    const steps = plain.startsWith('/') ? [] : from.split('/').slice(0, -1);
    for (const step of plain.split('/')) {
        if (step === '..') {
            if (steps.pop() === undefined)
                return null;
        }
        else if (step !== '' && step !== '.')
            steps.push(step);
    }
    return steps.join('/');
}
function pointed(top, pointer) {
    let here = top;
    for (const step of pointer.slice(1).split('/'))
        here = at(here, (0,json_pointer/* unescapedStep */.X)((0,percent/* percentDecoded */.o)(step)));
    return here;
}
/** The schema of a file that has an anchor: OpenAPI 3.1. */
function anchored(top, anchor) {
    const open = [top];
    for (let here = open.pop(); here !== undefined; here = open.pop()) {
        const { file, path, value } = here;
        if (typeof value !== 'object' || value === null)
            continue;
        if (textAt(here, '$anchor') === anchor || textAt(here, '$dynamicAnchor') === anchor)
            return here;
        for (const [key, below] of Object.entries(value))
            open.push({ file, path: [...path, key], value: below });
    }
    return null;
}

;// CONCATENATED MODULE: ./build/surfaces/openapi/files.js
const USUAL = /(?:^|\/)openapi\.(?:ya?ml|json)$/;
/**
 * Which descriptions are compared with which.
 *
 * @param file the one that the policy names; null: the entry of the snapshots, or what is called as usual
 * @returns an empty list where there was none before; the reason where nothing can be compared
 * @throws Unreadable
 */
async function filesToCompare(old, next, file) {
    const named = { old: file ?? old.entry, next: file ?? next.entry };
    if (named.old !== null && named.next !== null)
        return namedFiles(old, { old: named.old, next: named.next });
    const [was, is] = [await usual(old), await usual(next)];
    if (was.length === 0 && is.length === 0)
        return 'there is no openapi.yaml, openapi.yml or openapi.json';
    const [oneWas, oneIs] = [was[0], is[0]];
    // The only one on both sides may have moved, or be written in the other language.
    if (was.length === 1 && is.length === 1)
        return [{ old: oneWas, next: oneIs }];
    return was.map((path) => ({ old: path, next: path }));
}
async function namedFiles(old, file) {
    if ((await old.read(file.old)) !== null)
        return [file];
    const others = await usual(old);
    // Where there was no description at all, nobody relied on one.
    return others.length === 0 ? [] : `${old.label} has no ${file.old}, but ${others.join(', ')}`;
}
async function usual(snapshot) {
    return (await snapshot.list()).filter((path) => USUAL.test(path));
}

// EXTERNAL MODULE: ./build/surfaces/difference.js
var difference = __webpack_require__(29078);
;// CONCATENATED MODULE: ./build/surfaces/openapi/found.js



const CHECKER = 'openapi';
/** Collects what a comparison finds. */
class Found {
    #changes = new Map();
    #inconclusive = new Map();
    /** The difference that was the first of its cause. */
    #causes = new Map();
    #next;
    #prefix;
    /** @param prefix what every place begins with */
    constructor(next, prefix) {
        this.#next = next;
        this.#prefix = prefix;
    }
    add({ change, where: given, message, affected, proof, at, cause }) {
        const where = (0,one_line/* oneLine */.T)(this.#prefix + given);
        const id = (0,difference/* differenceId */.V)(CHECKER, change, where);
        const known = this.#changes.get(id);
        if (known !== undefined && (known.grade === 'proven' || proof === null))
            return;
        const first = cause === null ? undefined : this.#causes.get(cause);
        if (cause !== null && first === undefined)
            this.#causes.set(cause, id);
        this.#changes.set(id, {
            checker: CHECKER,
            id,
            change,
            requires: 'major',
            affected,
            grade: proof === null ? 'likely' : 'proven',
            where,
            message: (0,one_line/* oneLine */.T)(message),
            proof,
            at: at === null ? null : this.#next.place(at),
            cause: first === undefined || first === id ? null : first,
        });
    }
    miss(where, reason) {
        const one = { where: (0,one_line/* oneLine */.T)(this.#prefix + where), reason: (0,one_line/* oneLine */.T)(reason) };
        this.#inconclusive.set(`${one.where}\n${one.reason}`, one);
    }
    /** Compares one part: where it cannot be read, it is inconclusive and the others are compared all the same. */
    attempt(where, compare) {
        try {
            compare();
        }
        catch (error) {
            if (!(error instanceof Unresolved))
                throw error;
            this.miss(where, error.message);
        }
    }
    comparison() {
        return { changes: [...this.#changes.values()], inconclusive: [...this.#inconclusive.values()] };
    }
}

;// CONCATENATED MODULE: ./build/surfaces/openapi/index.js









/** OpenAPI 3.0 and 3.1: every request that was allowed must still be, and every response that comes must have been described. */
const openapi = {
    id: CHECKER,
    async compare(old, next, { file }, tools) {
        const all = { changes: [], inconclusive: [] };
        const parts = await openapi_partsOf(old, next, file ?? null);
        if (typeof parts === 'string')
            return { ...all, inconclusive: [{ where: file ?? next.entry ?? 'openapi', reason: parts }] };
        const compared = [];
        for (const part of parts) {
            if (parts.length > 1)
                tools.progress(`comparing ${part.next}`);
            compared.push(await compareFiles(old, next, part, parts.length > 1 ? `${part.next}: ` : ''));
        }
        return {
            changes: compared.flatMap(({ changes }) => changes),
            inconclusive: compared.flatMap(({ inconclusive }) => inconclusive),
        };
    },
};
async function openapi_partsOf(old, next, file) {
    try {
        return await filesToCompare(old, next, file);
    }
    catch (error) {
        if (error instanceof unreadable/* Unreadable */.I)
            return error.message;
        throw error;
    }
}
/** @param prefix what every place begins with, where several descriptions are compared */
async function compareFiles(old, next, file, prefix) {
    try {
        const was = await readApi(old, file.old);
        const is = await readApi(next, file.next);
        const found = new Found(is.documents, prefix);
        compareApis({ old: was, next: is, found, compared: new Compared() });
        return found.comparison();
    }
    catch (error) {
        if (!(error instanceof Unresolved))
            throw error;
        return { changes: [], inconclusive: [{ where: file.next, reason: error.message }] };
    }
}
async function readApi(snapshot, file) {
    try {
        const documents = await Documents.load(snapshot, file);
        return apiOf(documents, dialectOf(documents.root));
    }
    catch (error) {
        if (error instanceof Unresolved)
            throw new Unresolved(`${snapshot.label}: ${error.message}`);
        throw error;
    }
}
function dialectOf(root) {
    const version = textAt(root, 'openapi');
    if (version?.startsWith('3.0') === true)
        return '3.0';
    if (version?.startsWith('3.1') === true)
        return '3.1';
    const swagger = textAt(root, 'swagger');
    if (swagger !== null)
        throw new Unresolved(`${root.file} is Swagger ${swagger}, which is not compared; convert it to OpenAPI 3`);
    throw new Unresolved(version === null
        ? `${root.file} is no OpenAPI description: it says no version under openapi`
        : `${root.file} is OpenAPI ${version}; 3.0 and 3.1 are compared`);
}


/***/ })

};
