export const id = 886;
export const ids = [886];
export const modules = {

/***/ 90886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commitAuthors: () => (/* binding */ commitAuthors)
/* harmony export */ });
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64513);

/** So many in one request, and so many in all: more than that nobody reads. */
const PAGE = 50;
const MOST = 500;
const ABOUT = `fragment About on Commit {
  oid
  author { name user { login } }
  associatedPullRequests(first: 5) { nodes { number merged author { __typename login } } }
}`;
/** Asks who made some commits. What GitHub does not say is left out, and so is all where it refuses: notes do without. */
async function commitAuthors(client, commits) {
    const known = new Map();
    const asked = commits.filter((commit) => /^[0-9a-f]{40}$/.test(commit)).slice(0, MOST);
    for (let from = 0; from < asked.length; from += PAGE) {
        const page = await answerFor(client, asked.slice(from, from + PAGE));
        if (page === null)
            break;
        for (const each of page)
            if (each.oid !== undefined)
                known.set(each.oid, authorOf(each));
    }
    return known;
}
async function answerFor(client, commits) {
    const { owner, repo } = client.place;
    const objects = commits.map((commit, index) => `c${index}: object(oid: "${commit}") { ...About }`);
    const query = `query($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) {
    ${objects.join('\n    ')}
  }
}
${ABOUT}`;
    try {
        const { repository } = await client.graphql(query, { owner, repo });
        return Object.values(repository ?? {}).filter((each) => each !== null);
    }
    catch (error) {
        if (error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_0__.Refusal)
            return null;
        throw error;
    }
}
function authorOf({ author, associatedPullRequests }) {
    const merged = (associatedPullRequests?.nodes ?? []).find((pull) => pull?.merged === true);
    const opened = merged?.author?.__typename === 'User' ? merged.author.login : null;
    const own = author?.user?.login ?? null;
    return {
        name: author?.name ?? '',
        login: own !== null && own === opened ? own : null,
        pull: merged?.number ?? null,
    };
}


/***/ })

};
