export const id = 307;
export const ids = [307];
export const modules = {

/***/ 43307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   asking: () => (/* binding */ asking),
/* harmony export */   ifThere: () => (/* binding */ ifThere),
/* harmony export */   incomplete: () => (/* binding */ incomplete)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49299);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64513);


/** Asks GitHub, or has it do something. @param doing what it is, for the problem of a refusal. @throws Problem */
async function asking(doing, ask) {
    try {
        return await ask();
    }
    catch (error) {
        throw error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_1__.Refusal ? (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__.explained)(error, doing) : error;
    }
}
/** What is asked for, or null where GitHub has no such thing. */
async function ifThere(ask) {
    try {
        return await ask();
    }
    catch (error) {
        // For what can be no name of a commit GitHub has another no.
        if (error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_1__.Refusal && (error.kind === 'not-found' || error.status === 422))
            return null;
        throw error;
    }
}
/** An answer that lacks something: a verdict on a part would be a guess. */
function incomplete(what) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .undecided */ .oo)('github-incomplete', `GitHub's API does not give all that the answer depends on: ${what}`, 'check the repository out before this step: uses: actions/checkout, as it is');
}


/***/ })

};
