export const id = 764;
export const ids = [764,307,477];
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


/***/ }),

/***/ 97764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ApiHistory: () => (/* binding */ ApiHistory)
});

// EXTERNAL MODULE: ./build/hosts/remote-view.js
var remote_view = __webpack_require__(73476);
// EXTERNAL MODULE: ./build/hosts/github/asking.js
var asking = __webpack_require__(43307);
;// CONCATENATED MODULE: ./build/hosts/github/history-order.js
/**
 * Children before their parents, one line of history after the other: the order of `git log --topo-order`, so that a
 * verdict names commits in the same order whoever was asked.
 */
function inOrder(commits) {
    const known = new Map(commits.map((commit) => [commit.commit, commit]));
    const children = new Map();
    for (const { parents } of known.values())
        for (const parent of new Set(parents))
            children.set(parent, (children.get(parent) ?? 0) + 1);
    // The newest tip is shown first; of a merge, the side that was merged in.
    const waiting = [...known.values()]
        .filter(({ commit }) => !children.has(commit))
        .sort((a, b) => b.time - a.time)
        .reverse();
    const shown = [];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const { commit, parents, message } = next;
        shown.push({ commit, parents, message });
        for (const parent of new Set(parents)) {
            const left = children.get(parent) - 1;
            children.set(parent, left);
            const found = known.get(parent);
            if (left === 0 && found !== undefined)
                waiting.push(found);
        }
    }
    return shown;
}

// EXTERNAL MODULE: ./build/hosts/github/refusal.js + 1 modules
var refusal = __webpack_require__(64513);
;// CONCATENATED MODULE: ./build/hosts/github/history-commits.js



/** More commits than this are no pull request and no release: a hundred requests of a thousand an hour. */
const MOST_COMMITS = 10_000;
const PAGE = 100;
/** Of one commit. */
const MOST_PARENTS = 20;
/** Commits as GitHub's API tells them: ranges by comparing, whole histories by GraphQL. */
class ApiCommits {
    #client;
    #comparisons = new Map();
    #ranges = new Map();
    constructor(client) {
        this.#client = client;
    }
    /** The commits reachable from some and not from others: differences of two, put together. */
    async between(of, without, most = MOST_COMMITS) {
        const found = new Map();
        for (const tip of new Set(of)) {
            const [first, ...others] = [...new Set(without)];
            let reached = await this.#range(first ?? null, tip, most);
            for (const other of others) {
                const left = await this.#range(other, tip, most);
                reached = new Map([...reached].filter(([commit]) => left.has(commit)));
            }
            for (const [commit, each] of reached)
                found.set(commit, each);
        }
        return inOrder([...found.values()]);
    }
    /** Whether a commit contains another. */
    async contains(commit, other) {
        if (commit === other)
            return true;
        const status = (await this.#comparison(other, commit))?.status;
        return status === 'ahead' || status === 'identical';
    }
    /** Where two commits parted; null for two histories without a common commit. */
    async mergeBase(a, b) {
        return a === b ? a : ((await this.#comparison(a, b))?.mergeBase ?? null);
    }
    /** The commit that a branch, a tag, or an id names; null where GitHub knows none. */
    async named(revision) {
        return await (0,asking.asking)(`looking up ${JSON.stringify(revision)}`, async () => {
            if (/^[0-9a-f]{40}$/.test(revision))
                return await this.#object(revision);
            const found = await (0,asking.ifThere)(() => 
            // One file a page is the least: the list of its files is of no use here.
            this.#client.request('GET /repos/{owner}/{repo}/commits/{ref}', { ref: revision, per_page: 1 }));
            return found?.data.sha ?? null;
        });
    }
    /** The commit that an object's id names, be it a tag's own. */
    async #object(id) {
        const commit = await (0,asking.ifThere)(() => this.#client.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', { commit_sha: id }));
        if (commit !== null)
            return commit.data.sha;
        const tag = await (0,asking.ifThere)(() => this.#client.request('GET /repos/{owner}/{repo}/git/tags/{tag_sha}', { tag_sha: id }));
        if (tag === null)
            return null;
        const { type, sha } = tag.data.object;
        return type === 'commit' ? sha : type === 'tag' ? await this.#object(sha) : null;
    }
    #comparison(base, head) {
        return once(this.#comparisons, `${base}...${head}`, () => (0,asking.asking)(`comparing ${history_commits_short(base)} with ${history_commits_short(head)}`, async () => {
            const page = await this.#page(base, head, 1).catch(unrelated);
            if (page === null)
                return null;
            const { status, merge_base_commit, total_commits, commits } = page;
            return {
                status,
                mergeBase: merge_base_commit.sha,
                total: total_commits,
                first: commits.map(datedCommit),
            };
        }));
    }
    async #page(base, head, page) {
        const { data } = await this.#client.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
            basehead: `${base}...${head}`,
            per_page: PAGE,
            page,
        });
        return data;
    }
    #range(base, head, most) {
        return once(this.#ranges, `${base ?? ''}...${head}`, async () => {
            if (base === head)
                return new Map();
            const comparison = base === null ? null : await this.#comparison(base, head);
            if (base === null || comparison === null)
                return await this.#all(head, most);
            const { total, first } = comparison;
            if (total > most)
                throw tooMany(total, most, `between ${history_commits_short(base)} and ${history_commits_short(head)}`);
            const found = new Map(first.map((commit) => [commit.commit, commit]));
            for (let page = 2; found.size < total && page <= Math.ceil(total / PAGE); page++) {
                const { commits } = await (0,asking.asking)(`reading the commits since ${history_commits_short(base)}`, () => this.#page(base, head, page));
                for (const commit of commits)
                    found.set(commit.sha, datedCommit(commit));
            }
            if (found.size !== total)
                throw (0,asking.incomplete)(`it says that ${total} commits lie between ${history_commits_short(base)} and ${history_commits_short(head)}, and gives ${found.size}`);
            return found;
        });
    }
    /** The whole history of a commit. */
    async #all(head, most) {
        const found = new Map();
        for (let after = null;;) {
            const history = await this.#historyPage(head, after);
            const { totalCount, pageInfo, nodes } = history;
            if (totalCount > most)
                throw tooMany(totalCount, most, `before ${history_commits_short(head)}`);
            for (const node of nodes)
                found.set(node.oid, graphqlCommit(node));
            if (!pageInfo.hasNextPage) {
                if (found.size === totalCount)
                    return found;
                throw (0,asking.incomplete)(`it says that ${history_commits_short(head)} has ${totalCount} commits, and gives ${found.size}`);
            }
            after = pageInfo.endCursor;
        }
    }
    async #historyPage(head, after) {
        const { owner, repo } = this.#client.place;
        const answer = await (0,asking.asking)(`reading the history of ${history_commits_short(head)}`, () => this.#client.graphql(HISTORY, { owner, repo, head, after }));
        const history = answer.repository?.object?.history;
        if (history === undefined)
            throw (0,asking.incomplete)(`it has no commit ${history_commits_short(head)}`);
        return history;
    }
}
const HISTORY = `query ($owner: String!, $repo: String!, $head: GitObjectID!, $after: String) {
  repository(owner: $owner, name: $repo) {
    object(oid: $head) {
      ... on Commit {
        history(first: ${PAGE}, after: $after) {
          totalCount
          pageInfo { hasNextPage endCursor }
          nodes { oid message committedDate parents(first: ${MOST_PARENTS}) { totalCount nodes { oid } } }
        }
      }
    }
  }
}`;
function graphqlCommit({ oid, message, committedDate, parents }) {
    if (parents.totalCount !== parents.nodes.length)
        throw (0,asking.incomplete)(`${history_commits_short(oid)} merges ${parents.totalCount} commits`);
    return {
        commit: oid,
        parents: parents.nodes.map((parent) => parent.oid),
        message,
        time: Date.parse(committedDate) / 1000,
    };
}
function datedCommit({ sha, parents, commit: { message, committer } }) {
    return {
        commit: sha,
        parents: parents.map((parent) => parent.sha),
        message,
        time: Date.parse(committer?.date ?? '') / 1000 || 0,
    };
}
/** GitHub compares nothing that has no common commit: null then. */
function unrelated(error) {
    if (error instanceof refusal.Refusal && /no common ancestor/i.test(error.said))
        return null;
    throw error;
}
function tooMany(count, most, where) {
    return (0,asking.incomplete)(`${count} commits lie ${where}, and ${most} are asked for at most`);
}
function history_commits_short(commit) {
    return commit.slice(0, 9);
}
/** An answer that is asked for once; a failure is not kept. */
function once(known, key, ask) {
    const before = known.get(key);
    if (before !== undefined)
        return before;
    const asked = ask();
    known.set(key, asked);
    asked.catch(() => known.delete(key));
    return asked;
}

;// CONCATENATED MODULE: ./build/hosts/github/history-contains.js


/** Comparisons are work for GitHub, which gives up after ten seconds. */
const AT_ONCE = 25;
/** The refs that a commit contains. */
function containedIn(client, commits, commit, refs) {
    return standing(client, commits, commit, refs, ['same', 'before']);
}
/** The refs that contain a commit. */
function containing(client, commits, commit, refs) {
    return standing(client, commits, commit, refs, ['same', 'after']);
}
/** In the order given; who has found enough asks for no more. */
async function* standing(client, commits, commit, refs, wanted) {
    for (let start = 0; start < refs.length; start += AT_ONCE) {
        const some = refs.slice(start, start + AT_ONCE);
        const found = await standings(client, commits, commit, some);
        for (const [index, ref] of some.entries())
            if (wanted.includes(found[index]))
                yield ref;
    }
}
async function standings(client, commits, commit, refs) {
    const others = refs.filter((ref) => ref.commit !== commit);
    const told = new Map();
    if (others.length > 1) {
        const together = await askTogether(client, commit, others);
        for (const [index, ref] of others.entries()) {
            const status = together?.[index];
            if (status !== undefined && status !== null)
                told.set(ref, STANDINGS[status]);
        }
    }
    const found = [];
    for (const ref of refs)
        found.push(ref.commit === commit ? 'same' : (told.get(ref) ?? (await askAlone(commits, commit, ref.commit))));
    return found;
}
/** A status is that of the commit, seen from the ref. */
const STANDINGS = {
    AHEAD: 'before',
    BEHIND: 'after',
    DIVERGED: 'beside',
    IDENTICAL: 'same',
};
/**
 * Many comparisons in one request. Null for one that GitHub does not tell, and in place of all where a single one is
 * refused, as of histories without a common commit: GraphQL then refuses the whole.
 */
async function askTogether(client, commit, refs) {
    const { owner, repo } = client.place;
    const names = refs.map((_, index) => `$ref${index}: String!`).join(', ');
    const fields = refs
        .map((_, index) => `ref${index}: ref(qualifiedName: $ref${index}) { compare(headRef: $commit) { status } }`)
        .join('\n    ');
    const query = `query ($owner: String!, $repo: String!, $commit: String!, ${names}) {
  repository(owner: $owner, name: $repo) {
    ${fields}
  }
}`;
    const variables = Object.fromEntries(refs.map(({ ref }, index) => [`ref${index}`, ref]));
    try {
        const { repository } = await client.graphql(query, { owner, repo, commit, ...variables });
        return refs.map((_, index) => repository?.[`ref${index}`]?.compare?.status ?? null);
    }
    catch (error) {
        if (error instanceof refusal.Refusal && ['invalid', 'not-found', 'server'].includes(error.kind))
            return null;
        return await (0,asking.asking)('comparing refs', () => Promise.reject(error));
    }
}
async function askAlone(commits, commit, other) {
    if (await commits.contains(commit, other))
        return 'before';
    return (await commits.contains(other, commit)) ? 'after' : 'beside';
}

// EXTERNAL MODULE: ./build/hosts/files-at.js
var files_at = __webpack_require__(39281);
;// CONCATENATED MODULE: ./build/hosts/github/history-files.js


/** Folders that are looked into one by one, where a tree is too large to come whole. */
const MOST_FOLDERS = 200;
/** Files of commits as GitHub's API tells them: trees and blobs by their ids, none of them read twice. */
class ApiFiles {
    #client;
    #folders = new Map();
    #sizes = new Map();
    constructor(client) {
        this.#client = client;
    }
    /** Every file of a commit, and every submodule. @throws Problem where the tree is too large for one answer */
    async all(commit) {
        const whole = await this.#tree(commit, true);
        if (whole === null)
            throw (0,asking.incomplete)(`the tree of ${commit.slice(0, 9)} is too large`);
        return whole.filter(({ type }) => type !== 'tree');
    }
    /** What a commit has at some paths, as far as it has them. */
    async at(commit, paths) {
        const found = [];
        for (const path of [...new Set(paths)].sort()) {
            const entry = await this.#entry(commit, path.split('/'));
            if (entry !== null)
                found.push({ ...entry, path });
        }
        return found;
    }
    async #entry(tree, [name, ...below]) {
        const entry = (await this.#folder(tree)).find(({ path }) => path === name) ?? null;
        if (entry === null || below.length === 0)
            return entry;
        return entry.type === 'tree' ? await this.#entry(entry.object, below) : null;
    }
    /** The paths that differ between two commits; of a large tree only the folders that differ are looked into. */
    async differing(from, to) {
        if (from === to)
            return [];
        const [before, after] = await Promise.all([this.#tree(from, true), this.#tree(to, true)]);
        if (before !== null && after !== null) {
            const files = differences(before, after)
                .flat()
                .filter((each) => each !== undefined && each.type !== 'tree');
            return [...new Set(files.map((each) => each.path))].sort();
        }
        const found = [];
        await this.#walk(from, to, '', found, { left: MOST_FOLDERS });
        return found.sort();
    }
    async #walk(from, to, prefix, found, budget) {
        const sides = [from, to].map((tree) => (tree === null ? [] : this.#folder(tree)));
        const [before = [], after = []] = await Promise.all(sides);
        const pairs = differences(before, after);
        const folders = pairs.filter((pair) => pair.some((each) => each?.type === 'tree'));
        budget.left -= folders.length;
        // Counted before any of them is asked for.
        if (budget.left < 0)
            throw (0,asking.incomplete)(`more than ${MOST_FOLDERS} folders differ in a tree that is too large for one answer`);
        for (const [a, b] of pairs) {
            const path = `${prefix}${(a ?? b).path}`;
            if ([a, b].some((each) => each !== undefined && each.type !== 'tree'))
                found.push(path);
            const [old, now] = [a, b].map((each) => (each?.type === 'tree' ? each.object : null));
            if (old != null || now != null)
                await this.#walk(old ?? null, now ?? null, `${path}/`, found, budget);
        }
    }
    /** The texts of files. @param most the size in bytes over which a file is not read; null for none */
    async read(files, most) {
        const read = [];
        for (const file of files) {
            const problem = (0,files_at/* whyUnread */.Ms)(file, this.#sizes.get(file.object), most);
            read.push({ path: file.path, text: problem === null ? await this.#text(file) : null, problem });
        }
        return read;
    }
    async #text({ path, object }) {
        const { data } = await (0,asking.asking)(`reading ${JSON.stringify(path)}`, () => this.#client.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { file_sha: object }));
        const bytes = Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8');
        if (data.size !== null && bytes.length !== data.size)
            throw (0,asking.incomplete)(`of ${JSON.stringify(path)}, which has ${data.size} bytes, it gives ${bytes.length}`);
        return bytes.toString('utf8');
    }
    #folder(tree) {
        const before = this.#folders.get(tree);
        if (before !== undefined)
            return before;
        const asked = this.#tree(tree, false).then((entries) => {
            if (entries === null)
                throw (0,asking.incomplete)('a folder is too large');
            return entries;
        });
        this.#folders.set(tree, asked);
        asked.catch(() => this.#folders.delete(tree));
        return asked;
    }
    /** Null where the answer was cut off. */
    async #tree(tree, deep) {
        return await (0,asking.asking)(`reading the files of ${tree.slice(0, 9)}`, async () => {
            const answer = await this.#client.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
                tree_sha: tree,
                // Whatever its value is.
                ...(deep ? { recursive: '1' } : {}),
            });
            if (answer.data.truncated)
                return null;
            return answer.data.tree.map(({ path, mode, type, sha, size }) => {
                if (size !== undefined)
                    this.#sizes.set(sha, size);
                return { path, mode, type, object: sha, size };
            });
        });
    }
}
/** What stands at one path before and after, where that is not the same. */
function differences(before, after) {
    const old = new Map(before.map((entry) => [entry.path, entry]));
    const now = new Map(after.map((entry) => [entry.path, entry]));
    return [...new Set([...old.keys(), ...now.keys()])].flatMap((path) => {
        const [a, b] = [old.get(path), now.get(path)];
        return a?.object === b?.object && a?.mode === b?.mode ? [] : [[a, b]];
    });
}

// EXTERNAL MODULE: ./build/hosts/github/history-refs.js
var history_refs = __webpack_require__(8477);
;// CONCATENATED MODULE: ./build/hosts/github/history.js






/** More branches are not asked one by one whether they contain a commit. */
const MOST_BRANCHES = 1_000;
/**
 * A repository without a checkout, asked through GitHub's API. It looks like a bare clone that holds everything; what
 * the API cannot give ends in exit 3, with `github-…`.
 */
class ApiHistory {
    name;
    onDisk = false;
    #client;
    #at;
    #commits;
    #files;
    #info = null;
    #refs = null;
    #branches = null;
    constructor(client, at) {
        const { owner, repo } = client.place;
        this.name = `${owner}/${repo}`;
        this.#client = client;
        this.#at = at;
        this.#commits = new ApiCommits(client);
        this.#files = new ApiFiles(client);
    }
    get info() {
        this.#info ??= this.#readInfo();
        return this.#info;
    }
    get infoIfAny() {
        return this.info;
    }
    async #readInfo() {
        const { ref, commit } = this.#at;
        const named = ref?.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : null;
        const shape = { bare: true, shallow: false, top: null };
        if (commit !== null)
            return { ...shape, branch: named, head: commit };
        const branch = named ?? (await this.refs()).defaultBranch;
        return { ...shape, branch, head: branch === null ? null : await this.tipOf(branch) };
    }
    start() {
        this.refs().catch(() => { });
    }
    afresh() {
        return new ApiHistory(this.#client, this.#at);
    }
    view() {
        return Promise.resolve(new remote_view/* RemoteView */.a(() => (0,history_refs.readRemoteRefs)(this.#client)));
    }
    refs() {
        this.#refs ??= (0,history_refs/* readTags */.g)(this.#client);
        return this.#refs;
    }
    /** GitHub is the remote. */
    tags() {
        return this.refs();
    }
    async tagged(name) {
        const found = (await this.refs()).tags.find((tag) => tag.name === name);
        return found === undefined ? null : { commit: found.commit, fetched: false };
    }
    async tagAtRemote(name) {
        return { commit: (await this.tagged(name))?.commit ?? null, asked: true };
    }
    async tagText(object) {
        const found = await (0,asking.asking)(`reading the tag ${object.slice(0, 9)}`, () => (0,asking.ifThere)(() => this.#client.request('GET /repos/{owner}/{repo}/git/tags/{tag_sha}', { tag_sha: object })));
        return found?.data.message ?? null;
    }
    branches() {
        this.#branches ??= (0,history_refs/* readBranches */.L)(this.#client);
        return this.#branches;
    }
    async remoteBranches() {
        return (await this.branches()).map(({ name }) => name);
    }
    remote() {
        return Promise.resolve(null);
    }
    async tipOf(branch) {
        const found = await (0,asking.asking)(`looking up the branch ${JSON.stringify(branch)}`, () => (0,asking.ifThere)(() => this.#client.request('GET /repos/{owner}/{repo}/git/ref/{ref}', { ref: `heads/${branch}` })));
        return found?.data.object.sha ?? null;
    }
    /** `origin/main` is how a workflow that was written for a checkout says it. */
    async branchNamed(revision) {
        for (const name of [revision, ...withoutRemote(revision)])
            if (!isId(name) && (await this.tipOf(name)) !== null)
                return name;
        return null;
    }
    async branchesAt(commit) {
        return (await this.branches()).filter(({ ref }) => ref === commit).map(({ name }) => name);
    }
    /** Those that suffice first: where one of them contains the commit, no other one matters. */
    async branchesWith(commit, suffice) {
        const branches = await this.branches();
        const likely = branches.filter(({ name }) => suffice([name]));
        const found = await this.#containing(commit, likely);
        if (suffice(found))
            return found;
        return await this.#containing(commit, branches);
    }
    async #containing(commit, branches) {
        if (branches.length > MOST_BRANCHES)
            throw (0,asking.incomplete)(`there are ${branches.length} branches, and ${MOST_BRANCHES} are asked at most whether they contain ${commit.slice(0, 9)}`);
        const refs = branches.map(({ name, ref }) => ({ name, ref: `refs/heads/${name}`, commit: ref }));
        const names = [];
        for await (const { name } of containing(this.#client, this.#commits, commit, refs))
            names.push(name);
        return names;
    }
    bring() {
        return Promise.resolve();
    }
    bringSince() {
        return Promise.resolve();
    }
    isWhole() {
        return Promise.resolve(true);
    }
    async commitOf(revision) {
        for (const name of [revision, ...withoutRemote(revision)]) {
            const found = await this.#commits.named(name);
            if (found !== null)
                return found;
        }
        return null;
    }
    commits(of, without, most) {
        return this.#commits.between(of, without, most);
    }
    contains(commit, other) {
        return this.#commits.contains(commit, other);
    }
    async firstContained(candidates, commit) {
        const [best, ...others] = candidates;
        if (best === undefined)
            return null;
        if (await this.#commits.contains(commit, best.commit))
            return best;
        const refs = others.map((release) => ({
            release,
            ref: `refs/tags/${release.tag}`,
            commit: release.commit,
        }));
        for await (const { release } of containedIn(this.#client, this.#commits, commit, refs))
            return release;
        return null;
    }
    async tagsWithin(commit, among) {
        const refs = among.map((tag) => ({ name: tag.name, ref: `refs/tags/${tag.name}`, commit: tag.commit }));
        const names = [];
        for await (const { name } of containedIn(this.#client, this.#commits, commit, refs))
            names.push(name);
        return names;
    }
    mergeBase(a, b) {
        return this.#commits.mergeBase(a, b);
    }
    async fork(base, head) {
        return (await this.mergeBase(base, head)) ?? base;
    }
    /** The API shows a commit's changes cut short. */
    patchIds() {
        return Promise.resolve(null);
    }
    async pathsAt(commit) {
        return (await this.#files.all(commit)).map(({ path }) => path);
    }
    pathsBetween(from, to) {
        return this.#files.differing(from, to);
    }
    entriesAt(commit, paths) {
        return paths === null ? this.#files.all(commit) : this.#files.at(commit, paths);
    }
    read(files, most) {
        return this.#files.read(files, most);
    }
}
function withoutRemote(revision) {
    return revision.startsWith('origin/') ? [revision.slice('origin/'.length)] : [];
}
function isId(revision) {
    return /^[0-9a-f]{40}$/.test(revision);
}


/***/ })

};
