export const id = 477;
export const ids = [477,307];
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


/***/ }),

/***/ 8477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readBranches),
/* harmony export */   g: () => (/* binding */ readTags),
/* harmony export */   readRemoteRefs: () => (/* binding */ readRemoteRefs)
/* harmony export */ });
/* harmony import */ var _asking_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43307);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64513);


/** All tags that lead to commits, with the commit and the date of each, and the default branch: 100 a request. */
async function readTags(client) {
    const { tags, defaultBranch } = await readTagNodes(client);
    return { tags: tags.map(({ name, commit, time }) => ({ name, commit, time })), defaultBranch };
}
/** All tags with their objects, and the tips of all branches. */
async function readRemoteRefs(client) {
    const { tags } = await readTagNodes(client);
    const branches = await readBranches(client);
    return {
        tags: new Map(tags.map(({ name, object, commit }) => [name, { name, object, commit }])),
        branches: new Map(branches.map(({ name, ref }) => [name, ref])),
    };
}
async function readTagNodes(client) {
    const { nodes, defaultBranch } = await readRefs(client, 'refs/tags/', TAG_FIELDS);
    return { tags: nodes.flatMap(tagOf).sort(byName), defaultBranch };
}
/** All branches; a branch's ref is the commit that it stands on. */
async function readBranches(client) {
    const { nodes } = await readRefs(client, 'refs/heads/', 'target { oid }');
    return nodes.map(({ name, target }) => ({ name, ref: target.oid })).sort(byName);
}
/** Tags of tags exist, and nobody has seen more of them on each other. */
const DEEPEST = 4;
function targetFields(depth) {
    const inner = depth === 0 ? '' : ` target { ${targetFields(depth - 1)} }`;
    return `__typename oid ... on Commit { committedDate } ... on Tag { tagger { date }${inner} }`;
}
const TAG_FIELDS = `target { ${targetFields(DEEPEST)} }`;
/** A tag of a file or a folder leads to no commit, and is none that a version could have. */
function tagOf({ name, target }) {
    let last = target;
    while (last.__typename === 'Tag' && last.target !== undefined)
        last = last.target;
    if (last.__typename === 'Tag')
        throw (0,_asking_js__WEBPACK_IMPORTED_MODULE_0__.incomplete)(`the tag ${JSON.stringify(name)} is a tag of a tag of a tag`);
    if (last.__typename !== 'Commit')
        return [];
    // Old tags name no tagger: then their commit's date counts.
    const date = target.tagger?.date ?? last.committedDate ?? '';
    return [{ name, object: target.oid, commit: last.oid, time: Math.floor(Date.parse(date) / 1000) }];
}
/** As git lists them. */
function byName(a, b) {
    return a.name < b.name ? -1 : 1;
}
async function readRefs(client, prefix, fields) {
    const { owner, repo } = client.place;
    const doing = `reading the ${prefix === 'refs/tags/' ? 'tags' : 'branches'} of ${owner}/${repo}`;
    const query = `query ($owner: String!, $repo: String!, $prefix: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    defaultBranchRef { name }
    refs(refPrefix: $prefix, first: 100, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { name ${fields} }
    }
  }
}`;
    const nodes = [];
    for (let after = null;;) {
        const answer = await (0,_asking_js__WEBPACK_IMPORTED_MODULE_0__.asking)(doing, () => client.graphql(query, { owner, repo, prefix, after }));
        const { repository } = answer;
        if (repository === null || repository.refs === null)
            throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__.explained)(new _refusal_js__WEBPACK_IMPORTED_MODULE_1__.Refusal({ kind: 'not-found', status: null, route: 'POST /graphql', said: '' }), doing);
        nodes.push(...repository.refs.nodes);
        const { pageInfo, totalCount } = repository.refs;
        if (!pageInfo.hasNextPage) {
            // One more or less may have been made meanwhile: which it is cannot be told either.
            if (nodes.length !== totalCount)
                throw (0,_asking_js__WEBPACK_IMPORTED_MODULE_0__.incomplete)(`it says that ${totalCount} refs are below ${prefix}, and gives ${nodes.length}`);
            return { nodes, defaultBranch: repository.defaultBranchRef?.name ?? null };
        }
        after = pageInfo.endCursor;
    }
}


/***/ })

};
