export const id = 979;
export const ids = [979];
export const modules = {

/***/ 1979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check),
/* harmony export */   next: () => (/* binding */ next)
/* harmony export */ });
/* harmony import */ var _counter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5631);
/* harmony import */ var _gather_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(716);


/** Judges what is unreleased: the main job. */
async function check(options, target) {
    const { verdict, verdictText, unused } = await judged(options, target);
    return {
        json: verdict,
        text: (style) => verdictText(verdict, style),
        exit: verdict.outcome === 'pass' ? 0 : 1,
        ...unused,
    };
}
/** The next version alone: nothing where there is nothing to release. */
async function next(options, target) {
    const { verdict, unused } = await judged(options, target);
    const { next: found } = verdict;
    return {
        json: {
            version: found?.version ?? null,
            tag: found?.tag ?? null,
            kind: verdict.kind,
            outcome: verdict.outcome,
        },
        text: () => (found === null ? '' : `${found.version}\n`),
        exit: verdict.outcome === 'pass' ? 0 : 1,
        ...unused,
    };
}
async function judged(options, target) {
    // What judges is loaded while git answers.
    const loading = Promise.all(/* import() */[__webpack_require__.e(253), __webpack_require__.e(584)]).then(__webpack_require__.bind(__webpack_require__, 9584));
    const { facts, policy } = await (0,_gather_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherCheck */ .s)(options, target);
    const { verdictOn, verdictText } = await loading;
    const verdict = await verdictOn(facts);
    return { verdict, verdictText, unused: (0,_counter_js__WEBPACK_IMPORTED_MODULE_0__/* .unusedCounter */ .V8)(options, verdict, policy.policy) };
}


/***/ })

};
