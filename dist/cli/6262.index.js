export const id = 6262;
export const ids = [6262];
export const modules = {

/***/ 86262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   versionIn: () => (/* binding */ versionIn)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _base_mapping_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17118);


/**
 * The number as a file carries it, character by character.
 *
 * @param path its ending says how a pointer reads it: .json as JSON, all else as YAML
 */
function versionIn(text, path, place) {
    const content = text.replace(/^\uFEFF/, '');
    switch (place.is) {
        case 'whole':
            return wholeFile(content);
        case 'line':
            return onLine(content, place.before, place.after);
        case 'pointer':
            return atPointer(content, path, place.source, place.steps);
    }
}
function wholeFile(text) {
    const found = text.trim();
    if (found === '')
        return problem('it is empty');
    if (found.length > 200 || /[\r\n]/.test(found))
        return problem('it holds more than a version; say where the number stands, with pointer or line');
    return { found, problem: null };
}
function onLine(text, before, after) {
    const found = new Set();
    for (const line of text.split(/\r\n|\r|\n/).map((each) => each.trim())) {
        if (line.length < before.length + after.length || line.length > 1_000)
            continue;
        if (line.startsWith(before) && line.endsWith(after))
            found.add(line.slice(before.length, line.length - after.length));
    }
    const numbers = [...found];
    if (numbers.length === 0)
        return problem('no line of it fits');
    if (numbers.length === 1)
        return { found: numbers[0], problem: null };
    const shown = numbers.slice(0, 3).join(', ') + (numbers.length > 3 ? ', …' : '');
    return problem(`several lines fit and carry different numbers: ${shown}; name a line that only one is`);
}
function atPointer(text, path, source, steps) {
    const counter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const tree = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: counter, schema: 'core', prettyErrors: false });
    const place = (offset) => {
        const { line, col } = counter.linePos(offset ?? 0);
        return offset === undefined ? '' : ` (line ${line}, column ${col})`;
    };
    const json = path.endsWith('.json');
    const value = json ? parsedJson(text) : undefined;
    // What is no JSON is rarely YAML, which says where.
    if (json ? value === undefined : tree.errors.length > 0)
        return problem(`it is not readable as ${json ? 'JSON' : 'YAML'}${place(tree.errors[0]?.pos[0])}`);
    const found = json ? jsonAt(value, steps) : yamlAt(tree, steps);
    if (found === undefined)
        return problem(`there is nothing at ${source}`);
    const content = json ? found : (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(found) ? found.value : null;
    if (typeof content === 'string')
        return { found: content, problem: null };
    const at = json ? yamlAt(tree, steps) : found;
    const hint = typeof content === 'number' && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(at) ? `; write it in quotes: "${at.source}"` : '';
    return problem(`what stands at ${source}${place(at?.range?.[0])} is no text${hint}`);
}
/** Undefined where the text is no JSON. */
function parsedJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
// Own keys alone, so that a pointer to /constructor finds nothing of JavaScript's.
function jsonAt(root, steps) {
    return steps.reduce((node, step) => {
        if (Array.isArray(node))
            return POSITION.test(step) ? node[Number(step)] : undefined;
        return (0,_base_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .p)(node) && Object.hasOwn(node, step) ? node[step] : undefined;
    }, root);
}
function yamlAt(tree, steps) {
    const resolved = (node) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? node.resolve(tree) : node);
    return steps.reduce((node, step) => {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            return resolved(node.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && String(key.value) === step)?.value);
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) && POSITION.test(step) ? resolved(node.items[Number(step)]) : undefined;
    }, resolved(tree.contents));
}
const POSITION = /^(?:0|[1-9]\d{0,8})$/;
function problem(text) {
    return { found: null, problem: text };
}


/***/ })

};
