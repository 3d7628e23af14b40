export const id = 438;
export const ids = [438];
export const modules = {

/***/ 72438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createTagObject: () => (/* binding */ createTagObject),
/* harmony export */   createTagRef: () => (/* binding */ createTagRef),
/* harmony export */   movePointer: () => (/* binding */ movePointer),
/* harmony export */   readTag: () => (/* binding */ readTag)
/* harmony export */ });
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64513);

/** Makes the object of a tag. Nothing names it yet, so it may be made again, and may stay unused. @throws Refusal */
async function createTagObject(client, step, tagger) {
    const { data } = await client.request('POST /repos/{owner}/{repo}/git/tags', {
        tag: step.name,
        message: `${step.message ?? ''}\n`,
        object: step.commit,
        type: 'commit',
        tagger: {
            name: tagger.name,
            email: tagger.email,
            date: new Date(tagger.time * 1000).toISOString().replace('.000Z', 'Z'),
        },
    }, { repeatable: true });
    return data.sha;
}
/**
 * Makes the ref of a tag, never over an existing one.
 *
 * @returns whether it was made; false where there is one of that name: the caller reads it, since it may be ours, made by
 *   a request whose answer never came
 * @throws Refusal
 */
async function createTagRef(client, name, sha) {
    try {
        await client.request('POST /repos/{owner}/{repo}/git/refs', { ref: `refs/tags/${name}`, sha }, { repeatable: true });
        return true;
    }
    catch (error) {
        if (error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_0__.Refusal && error.kind === 'exists')
            return false;
        throw error;
    }
}
/** Reads a tag through all its annotations; null where there is none, or it leads to no commit. @throws Refusal */
async function readTag(client, name) {
    try {
        const { data } = await client.request('GET /repos/{owner}/{repo}/git/ref/{ref}', { ref: `tags/${name}` });
        let { sha, type } = data.object;
        while (type === 'tag') {
            const inner = await client.request('GET /repos/{owner}/{repo}/git/tags/{tag_sha}', { tag_sha: sha });
            ({ sha, type } = inner.data.object);
        }
        return type === 'commit' ? { object: data.object.sha, commit: sha } : null;
    }
    catch (error) {
        if (error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_0__.Refusal && error.kind === 'not-found')
            return null;
        throw error;
    }
}
/**
 * Moves a pointer from wherever it stands. Versions' tags are never moved.
 *
 * @returns false where the ref is gone, or another run moved it in the same moment
 * @throws Refusal
 */
async function movePointer(client, name, sha) {
    try {
        const ref = `tags/${name}`;
        await client.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', { ref, sha, force: true });
        return true;
    }
    catch (error) {
        if (error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_0__.Refusal && error.kind === 'invalid' && RACED.test(error.said))
            return false;
        throw error;
    }
}
/** What GitHub and the git behind it say where the ref was not as it had just been read. */
const RACED = /reference (?:does not exist|update failed|cannot be updated)|cannot lock|is at \w+ but expected/i;


/***/ })

};
