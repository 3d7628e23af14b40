export const id = 9450;
export const ids = [9450];
export const modules = {

/***/ 79450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startOnce: () => (/* binding */ startOnce),
/* harmony export */   wasStarted: () => (/* binding */ wasStarted)
/* harmony export */ });
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64513);

/** How often a start is tried whose answer does not come. */
const TRIES = 3;
/** Milliseconds until a run that was started shows up in the list. */
const UNTIL_LISTED = 5000;
/** Whether a workflow was started on a tag, by this run or any other. @throws Refusal */
async function wasStarted(client, { workflow, ref, commit }) {
    const { data } = await client.request('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', {
        workflow_id: workflow,
        event: 'workflow_dispatch',
        branch: ref,
        head_sha: commit,
        per_page: 1,
    });
    return data.total_count > 0;
}
/**
 * Starts a workflow on a tag, unless it was started.
 *
 * @returns whether it was started here
 * @throws Refusal
 */
async function startOnce(client, step, wait) {
    for (let tried = 1;; tried += 1) {
        if (await wasStarted(client, step))
            return tried > 1;
        try {
            const { workflow, ref } = step;
            await client.request('POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches', {
                workflow_id: workflow,
                ref,
            });
            return true;
        }
        catch (error) {
            const open = error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_0__.Refusal && (error.kind === 'network' || error.kind === 'server');
            if (!open || tried === TRIES)
                throw error;
            // It may have been started all the same: a second start would run everything twice.
            await wait(UNTIL_LISTED);
        }
    }
}


/***/ })

};
