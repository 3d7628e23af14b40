export const id = 1979;
export const ids = [1979];
export const modules = {

/***/ 21979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check),
/* harmony export */   next: () => (/* binding */ next)
/* harmony export */ });
/* harmony import */ var _counter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65631);
/* harmony import */ var _gather_ask_approvals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18135);
/* harmony import */ var _gather_gather_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43555);



/**
 * Judges what is unreleased: the main job.
 *
 * @param writeBaseline writes down what is found as known, and judges by that
 */
async function check(options, target, writeBaseline = false) {
    const { verdict, verdictText, unused, policy } = await judged(options, target, writeBaseline);
    return {
        json: verdict,
        text: (style) => verdictText(verdict, style),
        exit: verdict.outcome === 'pass' ? 0 : 1,
        policy,
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
async function judged(options, target, writing = false) {
    // What judges is loaded while git answers.
    const loading = Promise.all(/* import() */[__webpack_require__.e(5070), __webpack_require__.e(416)]).then(__webpack_require__.bind(__webpack_require__, 20416));
    const gathered = await (0,_gather_gather_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherCheck */ .s)(options, target);
    const { policy } = gathered;
    const { verdictOn, verdictText } = await loading;
    const facts = await (0,_gather_ask_approvals_js__WEBPACK_IMPORTED_MODULE_2__/* .askApprovals */ .Q)(options, gathered.facts, policy.policy);
    if (writing) {
        const written = (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7934), __webpack_require__.e(5070), __webpack_require__.e(5052), __webpack_require__.e(1144)]).then(__webpack_require__.bind(__webpack_require__, 81144))).writeBaseline({ ...gathered, facts }, target);
        const verdict = await verdictOn(written.facts);
        return { verdict, verdictText, unused: { note: written.note }, policy };
    }
    const verdict = await verdictOn(facts);
    return { verdict, verdictText, unused: (0,_counter_js__WEBPACK_IMPORTED_MODULE_0__/* .unusedCounter */ .V8)(options, verdict, policy.policy), policy };
}


/***/ })

};
