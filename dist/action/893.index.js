export const id = 893;
export const ids = [893];
export const modules = {

/***/ 21893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishing: () => (/* binding */ publishing)
/* harmony export */ });
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64513);

/** What makes a commit public. */
const PUBLISHING = [
    'POST /repos/{owner}/{repo}/git/refs',
    'PATCH /repos/{owner}/{repo}/git/refs/{ref}',
    'POST /repos/{owner}/{repo}/releases',
];
/**
 * Makes a commit public. For one with changed workflows GitHub wants a right of its own, and does not say so: it refuses
 * as if `contents: write` were missing (403), or as if there were nothing (404). So after such a no it is looked.
 *
 * @param doing what it is, for the problem
 * @throws Problem where GitHub refuses
 */
async function publishing(client, commit, doing, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_0__.Refusal))
            throw error;
        const open = error.kind === 'missing-right' || error.kind === 'not-found';
        // The look itself may be refused too: then the first no is told as it is.
        if (!open || !PUBLISHING.includes(error.route) || !(await changed(client, commit).catch(() => false)))
            throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__.explained)(error, doing);
        const { status, route, said, rights } = error;
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__.explained)(new _refusal_js__WEBPACK_IMPORTED_MODULE_0__.Refusal({ kind: 'workflow-change', status, route, said, rights }), doing);
    }
}
/** Whether a commit has workflows that the default branch has not, or not so. @throws Refusal */
async function changed(client, commit) {
    const [there, here] = await Promise.all([workflows(client), workflows(client, commit)]);
    return [...here].some((each) => !there.has(each));
}
/** The names and contents of the workflows of a commit. @param ref the default branch without it */
async function workflows(client, ref) {
    try {
        const { data } = await client.request('GET /repos/{owner}/{repo}/contents/{path}', {
            path: '.github/workflows',
            ...(ref === undefined ? {} : { ref }),
        });
        return new Set(Array.isArray(data) ? data.map(({ name, sha }) => `${sha} ${name}`) : []);
    }
    catch (error) {
        if (error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_0__.Refusal && error.kind === 'not-found')
            return new Set();
        throw error;
    }
}


/***/ })

};
