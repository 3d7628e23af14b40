export const id = 218;
export const ids = [218,438,893];
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


/***/ }),

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


/***/ }),

/***/ 43218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PublishApi: () => (/* binding */ PublishApi)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49299);
/* harmony import */ var _github_place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54461);
/* harmony import */ var _github_refs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72438);
/* harmony import */ var _github_workflow_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21893);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69811);
/* harmony import */ var _remote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13284);
/* harmony import */ var _tag_object_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34214);







/** Publishes by GitHub's API: the checkout needs no right of its own to push. */
class PublishApi {
    atomic = false;
    #client;
    #git;
    #remote;
    #identity;
    #clone;
    /**
     * @param remote where the clone takes the new tag over from; null where it does not
     * @param clone whether there is one, which gets the new tag too
     */
    constructor(client, git, remote, identity, clone = true) {
        this.#clone = clone;
        this.#client = client;
        this.#git = git;
        this.#remote = remote;
        this.#identity = identity;
    }
    async tag(step) {
        const { name, commit } = step;
        const pushed = (0,_github_place_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryPage */ .WR)(this.#client.place);
        return await (0,_github_workflow_changes_js__WEBPACK_IMPORTED_MODULE_2__.publishing)(this.#client, commit, `creating the tag ${name}`, async () => {
            const { sha, here } = await this.#object(step);
            const made = await (0,_github_refs_js__WEBPACK_IMPORTED_MODULE_1__.createTagRef)(this.#client, name, sha);
            const there = made ? { object: sha, commit } : await (0,_github_refs_js__WEBPACK_IMPORTED_MODULE_1__.readTag)(this.#client, name);
            if (there === null)
                throw (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .undecided */ .oo)('tag-taken', `there is something named ${name} at ${pushed} already, and it is no tag of a commit`, 'look at the refs of the repository, and remove what is in the way');
            if (there.commit !== commit)
                throw (0,_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .taken */ .u)(name, commit, there.commit, pushed);
            await this.#takeOver(name, there.object, here);
            // Our own object there: only the answer was lost. A commit may be anybody's.
            const ours = made || (there.object === sha && sha !== commit);
            return { tag: name, commit, pushed, existed: !ours, alone: made, moved: [] };
        });
    }
    async move(steps) {
        const moved = [];
        for (const { name, commit, from } of steps) {
            await (0,_github_workflow_changes_js__WEBPACK_IMPORTED_MODULE_2__.publishing)(this.#client, commit, `moving the pointer ${name}`, async () => {
                // The API has no lease: who writes last looks afterwards whether all is right.
                const done = from === null
                    ? await (0,_github_refs_js__WEBPACK_IMPORTED_MODULE_1__.createTagRef)(this.#client, name, commit)
                    : await (0,_github_refs_js__WEBPACK_IMPORTED_MODULE_1__.movePointer)(this.#client, name, commit);
                if (!done)
                    return;
                moved.push({ name, from, to: commit });
            });
        }
        return moved;
    }
    /** What the ref is to name, here and at GitHub; `here` differs where GitHub writes the text in another way. */
    async #object(step) {
        if (step.kind === 'lightweight')
            return { sha: step.commit, here: step.commit };
        const tagger = this.#clone ? await (0,_tag_object_js__WEBPACK_IMPORTED_MODULE_5__/* .taggerOf */ .M2)(this.#git, this.#identity) : (0,_tag_object_js__WEBPACK_IMPORTED_MODULE_5__/* .taggerNamed */ .IZ)(this.#identity);
        if (step.kind === 'signed') {
            const sha = await this.#signed(step, tagger);
            return { sha, here: sha };
        }
        const sha = await (0,_github_refs_js__WEBPACK_IMPORTED_MODULE_1__.createTagObject)(this.#client, step, tagger);
        return { sha, here: this.#clone ? await (0,_tag_object_js__WEBPACK_IMPORTED_MODULE_5__/* .tagObjectBy */ .BU)(this.#git, step, tagger) : sha };
    }
    /** A signature is the end of a tag's message, and good for exactly these bytes: GitHub must make the same object of it. */
    async #signed(step, tagger) {
        const { object, message } = await (0,_tag_object_js__WEBPACK_IMPORTED_MODULE_5__/* .signedTag */ .fg)(this.#git, step, tagger);
        const sha = await (0,_github_refs_js__WEBPACK_IMPORTED_MODULE_1__.createTagObject)(this.#client, { ...step, message }, tagger);
        if (sha === object)
            return sha;
        throw (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .undecided */ .oo)('signature-lost', `GitHub changed the text of the tag ${step.name}, so its signature would not hold`, 'publish through git: --via git, or via: git in the action; nothing was changed');
    }
    /** Has the tag here too, as after a push. Best effort: the next run asks the remote anyway. */
    async #takeOver(name, object, here) {
        if (!this.#clone)
            return;
        const ref = `refs/tags/${name}`;
        if (object === here)
            await this.#git.run(['update-ref', ref, object, '0'.repeat(object.length)]);
        else if (this.#remote !== null)
            await (0,_remote_js__WEBPACK_IMPORTED_MODULE_4__/* .takeTagOver */ .UH)(this.#git, this.#remote, name);
    }
}


/***/ })

};
