export const id = 975;
export const ids = [975];
export const modules = {

/***/ 5975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   versionBump: () => (/* binding */ versionBump),
/* harmony export */   versionCompare: () => (/* binding */ versionCompare),
/* harmony export */   versionParse: () => (/* binding */ versionParse)
/* harmony export */ });
/* harmony import */ var _base_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(578);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9299);
/* harmony import */ var _policy_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3212);



/** The scheme alone, for scripts: `version parse V`. */
async function versionParse(options, text) {
    const { policy } = await (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_1__/* .policyOrPreset */ .DJ)(options);
    const { parts, text: canonical, prerelease } = must(policy.scheme.parse(text));
    return {
        json: { parts, canonical, ...(prerelease.length === 0 ? {} : { prerelease }) },
        text: () => `${Object.entries(parts)
            .map(([part, value]) => `${part} ${value}`)
            .join('\n')}${prerelease.length === 0 ? '' : `\nprerelease ${prerelease.join('.')}`}\n`,
        exit: 0,
    };
}
/** `version compare A B`: -1, 0 or 1. Loose spellings are accepted. */
async function versionCompare(options, a, b) {
    const { scheme } = (await (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_1__/* .policyOrPreset */ .DJ)(options)).policy;
    const order = scheme.compare(must(scheme.read(a)), must(scheme.read(b)));
    return { json: { order }, text: () => `${order}\n`, exit: 0 };
}
/** `version bump V KIND`: the version after a release of that kind. */
async function versionBump(options, text, kind) {
    const { policy } = await (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_1__/* .policyOrPreset */ .DJ)(options);
    const version = must(policy.scheme.parse(text));
    const parts = policy.kinds.parts(kind);
    if (parts === null)
        throw unmapped(kind, policy);
    const bumped = must(policy.scheme.bump(version, parts));
    return { json: { version: bumped.text }, text: () => `${bumped.text}\n`, exit: 0 };
}
function unmapped(kind, policy) {
    return new _base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
        code: 'kind-unmapped',
        message: `the versions have no part for the kind "${kind}"${(0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(kind, policy.kinds.order)}`,
        remedy: `name one of ${(0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(policy.kinds.order)}, or give ${kind} a part in versions.bump`,
    });
}
function must(result) {
    if (result.ok)
        return result.value;
    const { code, message, remedy, canonical } = result.fault;
    throw new _base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({ code, message, remedy, canonical });
}


/***/ })

};
