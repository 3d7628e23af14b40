export const id = 400;
export const ids = [400];
export const modules = {

/***/ 67400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policyPast: () => (/* binding */ policyPast)
});

// EXTERNAL MODULE: ./build/base/problem.js
var problem = __webpack_require__(49299);
// EXTERNAL MODULE: ./build/hosts/clone.js + 2 modules
var clone = __webpack_require__(59800);
// EXTERNAL MODULE: ./build/hosts/branches.js
var branches = __webpack_require__(73182);
;// CONCATENATED MODULE: ./build/hosts/commits/ancestry.js
/**
 * Who descends from whom in a whole history. Every commit has a rank: above those of all its parents, whatever its date
 * says.
 */
class Ancestry {
    #table;
    /** The commits by rank: parents before their children. */
    order;
    #rank;
    /** What the last walk made of a commit: its number, doubled; one more where the walk is to leave it out. */
    #mark;
    #children;
    #walk = 0;
    constructor(table) {
        this.#table = table;
        const { count } = table;
        this.#rank = new Uint32Array(count);
        this.#mark = new Uint32Array(count);
        this.#children = new Int32Array(count);
        this.order = this.#ordered();
        for (const [rank, commit] of this.order.entries())
            this.#rank[commit] = rank;
    }
    /** Dates may run backwards, so git's own order is none to rely on (Kahn's algorithm, children first). */
    #ordered() {
        const table = this.#table;
        const { count } = table;
        const open = this.#children;
        for (let commit = 0; commit < count; commit += 1)
            for (let which = 0; which < table.parentCount(commit); which += 1)
                open[table.parent(commit, which)] += 1;
        const order = new Uint32Array(count);
        // Filled from the end, children first; what is between `next` and `end` waits for its parents to be looked at.
        let end = count;
        let next = count;
        for (let commit = 0; commit < count; commit += 1) {
            if (open[commit] !== 0)
                continue;
            next -= 1;
            order[next] = commit;
        }
        while (end > next) {
            end -= 1;
            const commit = order[end];
            for (let which = 0; which < table.parentCount(commit); which += 1) {
                const parent = table.parent(commit, which);
                open[parent] = open[parent] - 1;
                if (open[parent] !== 0)
                    continue;
                next -= 1;
                order[next] = parent;
            }
        }
        return order;
    }
    /**
     * The commits that one reaches and some others do not, in the order of `git log --topo-order`: children before their
     * parents, and what a merge brought before what it was merged into.
     */
    between(tip, without) {
        this.#walk += 1;
        const wanted = this.#walk * 2;
        const left = wanted + 1;
        const mark = this.#mark;
        const table = this.#table;
        const queue = new RankQueue(this.#rank);
        // Commits in the queue that are wanted: once there is none, nothing new can be found.
        let open = 0;
        const meet = (commit, as) => {
            const before = mark[commit];
            if (before >= as)
                return;
            mark[commit] = as;
            if (before === wanted)
                open -= 1;
            if (as === wanted)
                open += 1;
            if (before < wanted)
                queue.push(commit);
        };
        for (const commit of without)
            meet(commit, left);
        meet(tip, wanted);
        const found = [];
        while (open > 0) {
            const commit = queue.pop();
            const as = mark[commit];
            if (as === wanted) {
                open -= 1;
                found.push(commit);
            }
            for (let which = 0; which < table.parentCount(commit); which += 1)
                meet(table.parent(commit, which), as);
        }
        return this.#inTopoOrder(tip, found, wanted);
    }
    /** git's own: a stack of commits whose children have all been shown; the last parent comes first. */
    #inTopoOrder(tip, found, wanted) {
        if (found.length === 0)
            return [];
        const table = this.#table;
        const children = this.#children;
        const isFound = (commit) => this.#mark[commit] === wanted && table.has(commit);
        for (const commit of found)
            for (let which = 0; which < table.parentCount(commit); which += 1)
                children[table.parent(commit, which)] += 1;
        const ordered = [];
        const stack = [tip];
        for (let commit = stack.pop(); commit !== undefined; commit = stack.pop()) {
            ordered.push(commit);
            for (let which = 0; which < table.parentCount(commit); which += 1) {
                const parent = table.parent(commit, which);
                children[parent] = children[parent] - 1;
                if (children[parent] === 0 && isFound(parent))
                    stack.push(parent);
            }
        }
        return ordered;
    }
}
/** Commits, the one of the highest rank first: a binary heap. */
class RankQueue {
    #rank;
    #heap = [];
    constructor(rank) {
        this.#rank = rank;
    }
    push(commit) {
        const heap = this.#heap;
        const rank = this.#rank[commit];
        let at = heap.length;
        while (at > 0) {
            const above = (at - 1) >> 1;
            if (this.#rank[heap[above]] >= rank)
                break;
            heap[at] = heap[above];
            at = above;
        }
        heap[at] = commit;
    }
    /** Only of a queue that is not empty. */
    pop() {
        const heap = this.#heap;
        const first = heap[0];
        const last = heap.pop();
        if (heap.length === 0)
            return first;
        const rank = this.#rank[last];
        let at = 0;
        for (;;) {
            let below = at * 2 + 1;
            if (below >= heap.length)
                break;
            const right = below + 1;
            if (right < heap.length &&
                this.#rank[heap[right]] > this.#rank[heap[below]])
                below = right;
            if (this.#rank[heap[below]] <= rank)
                break;
            heap[at] = heap[below];
            at = below;
        }
        heap[at] = last;
        return first;
    }
}

;// CONCATENATED MODULE: ./build/hosts/commits/contained.js
/**
 * Which of some marked commits each of them contains: one pass over the history, with a set of bits that a commit shares
 * with its parent as long as nothing is added.
 */
class Contained {
    /** The commits that are asked about, each once, and the place of its bit. */
    #place = new Map();
    /** The set of each of them. */
    #sets = [];
    constructor(table, { order }, marked) {
        for (const commit of marked)
            if (!this.#place.has(commit))
                this.#place.set(commit, this.#place.size);
        this.#pass(table, order);
    }
    #pass(table, order) {
        const words = Math.ceil(this.#place.size / 32);
        // The sets that some commit may still hand on, by number; a commit without marked ancestors has the empty one, 0.
        const sets = [new Uint32Array(words)];
        const setOf = new Uint32Array(table.count);
        for (const commit of order) {
            let set = 0;
            for (let which = 0; which < table.parentCount(commit); which += 1)
                set = union(sets, set, setOf[table.parent(commit, which)]);
            const place = this.#place.get(commit);
            if (place !== undefined) {
                const own = sets[set].slice();
                own[place >> 5] = own[place >> 5] | (1 << (place & 31));
                set = sets.push(own) - 1;
                this.#sets[place] = own;
            }
            setOf[commit] = set;
        }
    }
    /** The place of a marked commit, to ask {@link isWithin} by. */
    placeOf(commit) {
        return this.#place.get(commit) ?? -1;
    }
    /** Whether a marked commit is, or contains, another one; both by their places. */
    isWithin(place, of) {
        const set = this.#sets[of];
        return set !== undefined && ((set[place >> 5] >>> (place & 31)) & 1) === 1;
    }
}
/** One of the two where it holds the other; only else a new one. */
function union(sets, a, b) {
    if (a === b || b === 0)
        return a;
    if (a === 0)
        return b;
    const left = sets[a];
    const right = sets[b];
    let more = false;
    let less = false;
    for (let word = 0; word < left.length; word += 1) {
        const both = (left[word] | right[word]) >>> 0;
        if (both !== left[word])
            more = true;
        if (both !== right[word])
            less = true;
    }
    if (!more)
        return a;
    if (!less)
        return b;
    const joined = left.slice();
    for (let word = 0; word < joined.length; word += 1)
        joined[word] = joined[word] | right[word];
    return sets.push(joined) - 1;
}

;// CONCATENATED MODULE: ./build/hosts/commits/object-ids.js
/** A number for each object id: an open-addressing table over the ids' bytes, since a million strings would not do. */
class ObjectIds {
    /** The bytes of an id: 20 of SHA-1, 32 of SHA-256. */
    width;
    #count = 0;
    #bytes;
    /** One more than the number of the id in a slot; 0 for a free one. The length is a power of two. */
    #slots;
    constructor(width, expected = 1 << 12) {
        this.width = width;
        this.#bytes = Buffer.allocUnsafe(expected * width);
        this.#slots = new Uint32Array(powerOfTwo(expected * 2));
    }
    get count() {
        return this.#count;
    }
    /** The number of the id that begins at a place of a text in hexadecimal digits; a new one where it was never seen. */
    add(text, at) {
        const slot = this.#slotOf(text, at);
        const known = this.#slots[slot];
        if (known > 0)
            return known - 1;
        this.#count += 1;
        this.#slots[slot] = this.#count;
        if (this.#count * 2 > this.#slots.length)
            this.#rehash();
        return this.#count - 1;
    }
    /** The number of an id; null where it was never seen. */
    find(id) {
        if (id.length !== this.width * 2)
            return null;
        const known = this.#slots[this.#slotOf(Buffer.from(id, 'latin1'), 0)];
        return known > 0 ? known - 1 : null;
    }
    /** The id of a number, in hexadecimal digits. */
    id(index) {
        return this.#bytes.toString('hex', index * this.width, (index + 1) * this.width);
    }
    /** The slot that holds the id, or the free one that would; its bytes stand behind the last id then. */
    #slotOf(text, at) {
        const { width } = this;
        const from = this.#count * width;
        if (from + width > this.#bytes.length)
            this.#grow();
        const bytes = this.#bytes;
        for (let byte = 0; byte < width; byte += 1) {
            const high = text[at + byte * 2];
            const low = text[at + byte * 2 + 1];
            // '0'…'9' are 48…57, 'a'…'f' are 97…102.
            bytes[from + byte] = ((high > 57 ? high - 87 : high - 48) << 4) | (low > 57 ? low - 87 : low - 48);
        }
        const mask = this.#slots.length - 1;
        for (let slot = this.#hash(from) & mask;; slot = (slot + 1) & mask) {
            const known = this.#slots[slot];
            if (known === 0 || this.#same((known - 1) * width, from))
                return slot;
        }
    }
    #hash(from) {
        return this.#bytes.readUInt32LE(from);
    }
    #same(a, b) {
        const bytes = this.#bytes;
        for (let byte = 0; byte < this.width; byte += 1)
            if (bytes[a + byte] !== bytes[b + byte])
                return false;
        return true;
    }
    #grow() {
        const larger = Buffer.allocUnsafe(this.#bytes.length * 2);
        this.#bytes.copy(larger);
        this.#bytes = larger;
    }
    #rehash() {
        const slots = new Uint32Array(this.#slots.length * 2);
        const mask = slots.length - 1;
        for (let index = 0; index < this.#count; index += 1) {
            let slot = this.#hash(index * this.width) & mask;
            while (slots[slot] > 0)
                slot = (slot + 1) & mask;
            slots[slot] = index + 1;
        }
        this.#slots = slots;
    }
}
function powerOfTwo(least) {
    let size = 16;
    while (size < least)
        size *= 2;
    return size;
}

;// CONCATENATED MODULE: ./build/hosts/commits/commit-table.js

/** Messages are kept in blocks of this many bytes; one that is longer gets a block of its own. */
const BLOCK = 1 << 22;
/**
 * A whole history in columns: a commit is a number, in the order in which its id was first met. Messages stay the bytes
 * that git printed until somebody asks for one.
 */
class CommitTable {
    ids;
    /** Where the parents of a commit begin among all of them, plus one; 0 for a commit that was only named as a parent. */
    #parentsAt;
    #parentCount;
    #parents;
    #parentsUsed = 0;
    #block;
    #messageAt;
    #messageLength;
    #blocks = [];
    #blockUsed = 0;
    /** @param width the bytes of an object id */
    constructor(width, expected = 1 << 12) {
        this.ids = new ObjectIds(width, expected);
        this.#parentsAt = new Uint32Array(expected);
        this.#parentCount = new Uint16Array(expected);
        this.#parents = new Uint32Array(expected);
        this.#block = new Uint32Array(expected);
        this.#messageAt = new Uint32Array(expected);
        this.#messageLength = new Uint32Array(expected);
    }
    /** How many commits there are, those that were only named as parents included. */
    get count() {
        return this.ids.count;
    }
    /**
     * Takes in one commit.
     *
     * @param text bytes that hold the id from `id` on, the parents' ids with a blank between two from `parents` on, and the
     *   message from `message` to `end`
     */
    add(text, id, parents, message, end) {
        const { width } = this.ids;
        const commit = this.ids.add(text, id);
        const from = this.#parentsUsed;
        for (let at = parents; at + width * 2 < message; at += width * 2 + 1)
            this.#addParent(text, at);
        this.#fit();
        this.#parentsAt[commit] = from + 1;
        this.#parentCount[commit] = this.#parentsUsed - from;
        this.#keep(commit, text, message, end);
    }
    #addParent(text, at) {
        const parent = this.ids.add(text, at);
        if (this.#parentsUsed === this.#parents.length)
            this.#parents = larger(this.#parents, Uint32Array);
        this.#parents[this.#parentsUsed] = parent;
        this.#parentsUsed += 1;
    }
    #fit() {
        while (this.#parentsAt.length < this.ids.count) {
            this.#parentsAt = larger(this.#parentsAt, Uint32Array);
            this.#parentCount = larger(this.#parentCount, Uint16Array);
            this.#block = larger(this.#block, Uint32Array);
            this.#messageAt = larger(this.#messageAt, Uint32Array);
            this.#messageLength = larger(this.#messageLength, Uint32Array);
        }
    }
    #keep(commit, text, from, end) {
        const length = end - from;
        if (this.#blocks.length === 0 || this.#blockUsed + length > BLOCK) {
            this.#blocks.push(Buffer.allocUnsafeSlow(Math.max(BLOCK, length)));
            this.#blockUsed = 0;
        }
        const block = this.#blocks.at(-1);
        text.copy(block, this.#blockUsed, from, end);
        this.#block[commit] = this.#blocks.length - 1;
        this.#messageAt[commit] = this.#blockUsed;
        this.#messageLength[commit] = length;
        this.#blockUsed += length;
    }
    /** Whether the commit itself was read, not only named as somebody's parent. */
    has(commit) {
        return (this.#parentsAt[commit] ?? 0) > 0;
    }
    parentCount(commit) {
        return this.#parentCount[commit];
    }
    parent(commit, which) {
        return this.#parents[this.#parentsAt[commit] - 1 + which];
    }
    message(commit) {
        const block = this.#blocks[this.#block[commit]];
        const at = this.#messageAt[commit];
        return block === undefined
            ? ''
            : block.toString('utf8', at, at + this.#messageLength[commit]);
    }
    /** The commit as git would show it alone. */
    commit(index) {
        const parents = [];
        for (let which = 0; which < this.parentCount(index); which += 1)
            parents.push(this.ids.id(this.parent(index, which)));
        return { commit: this.ids.id(index), parents, message: this.message(index) };
    }
}
function larger(column, Column) {
    const grown = new Column(column.length * 2);
    grown.set(column);
    return grown;
}

;// CONCATENATED MODULE: ./build/hosts/commits/read-table.js

/** Fields of a commit, each with a NUL behind it. */
const FIELDS = 3;
/**
 * The commits that branches and tags reach, in one pass: what one `git log` prints is taken apart as it comes.
 *
 * @throws Problem where the history is broken
 */
async function readTable(git) {
    const records = new Records();
    await git.stream([
        'log',
        '-z',
        '--branches',
        '--tags',
        '--remotes',
        '--no-show-signature',
        // It is read from the tree of HEAD where there is no work tree, and a partial clone may lack that.
        '--no-mailmap',
        '--encoding=UTF-8',
        '--format=%H%x00%P%x00%B',
        '--',
    ], (chunk) => records.take(chunk));
    return records.table;
}
/** Takes chunks apart; a commit may lie in several, and a chunk may hold many. */
class Records {
    #table = null;
    /** What follows the last whole commit, chunk by chunk: joined once the commit is whole. */
    #rest = [];
    #fieldsInRest = 0;
    /** Without a commit any width will do. */
    get table() {
        return this.#table ?? new CommitTable(20);
    }
    take(chunk) {
        const missing = FIELDS - this.#fieldsInRest;
        if (this.#rest.length > 0 && nulsIn(chunk, missing) < missing) {
            this.#fieldsInRest += nulsIn(chunk, missing);
            this.#rest.push(chunk);
            return;
        }
        const text = this.#rest.length === 0 ? chunk : Buffer.concat([...this.#rest, chunk]);
        let from = 0;
        for (;;) {
            const id = text.indexOf(0, from);
            const parents = id < 0 ? -1 : text.indexOf(0, id + 1);
            const message = parents < 0 ? -1 : text.indexOf(0, parents + 1);
            if (message < 0) {
                this.#rest = from < text.length ? [text.subarray(from)] : [];
                this.#fieldsInRest = Number(id >= 0) + Number(parents >= 0);
                return;
            }
            this.#table ??= new CommitTable((id - from) / 2);
            this.#table.add(text, from, id + 1, parents + 1, message);
            from = message + 1;
        }
    }
}
/** How many NULs a chunk holds, counted up to a limit. */
function nulsIn(chunk, limit) {
    let count = 0;
    for (let at = chunk.indexOf(0); at >= 0 && count < limit; at = chunk.indexOf(0, at + 1))
        count += 1;
    return count;
}

// EXTERNAL MODULE: ./build/hosts/complete.js
var complete = __webpack_require__(2497);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./build/hosts/memory.js

/**
 * Keeps the space for what lives a moment from growing: V8 doubles it up to a hundred megabytes and more while much is made
 * and thrown away, which saves little where nothing of it lasts. Read by V8 whenever it would grow that space.
 */
function keepYoungSpaceSmall() {
    external_node_v8_.setFlagsFromString('--semi-space-growth-factor=1');
}

// EXTERNAL MODULE: ./build/hosts/files-at.js
var files_at = __webpack_require__(39281);
;// CONCATENATED MODULE: ./build/hosts/object-talk.js
/**
 * One `git cat-file --batch` that answers as long as somebody asks: a process for all objects of a run. Questions are
 * answered in turn. An object that is broken ends git; whoever asks next gets a process of its own.
 */
class ObjectTalk {
    #git;
    #child = null;
    #chunks = [];
    #waiting = null;
    #ended = false;
    #stderr = '';
    #last = Promise.resolve();
    constructor(git) {
        this.#git = git;
    }
    /**
     * The object that a name without line breaks stands for; null where the repository lacks it.
     *
     * @throws Problem where git ends before it has answered
     */
    read(name) {
        const answer = this.#last.then(() => this.#ask(name));
        this.#last = answer.catch(() => { });
        return answer;
    }
    /** Lets the process end. */
    close() {
        this.#child?.stdin?.end();
        this.#child = null;
    }
    async #ask(name) {
        this.#child ??= this.#start();
        this.#child.stdin?.write(`${name}\n`);
        const header = (await this.#line()).split(' ');
        const [id = '', , size = ''] = header.slice(-3);
        if (header.length !== 3 || !/^[0-9a-f]+$/.test(id) || !/^\d+$/.test(size))
            return null;
        const bytes = await this.#bytes(Number(size) + 1);
        return { id, bytes: bytes.subarray(0, -1) };
    }
    #start() {
        const child = this.#git.converse(['cat-file', '--batch']);
        child.stdin?.on('error', () => { });
        child.stdout?.on('data', (chunk) => {
            this.#chunks.push(chunk);
            this.#waiting?.();
        });
        child.stderr?.on('data', (chunk) => {
            this.#stderr += chunk.toString('utf8');
        });
        const end = () => {
            // One that could not be started tells so twice, and the next one may run by then.
            if (this.#child !== child)
                return;
            this.#ended = true;
            this.#waiting?.();
        };
        child.on('close', end);
        child.on('error', end);
        return child;
    }
    async #more() {
        if (this.#ended) {
            const stderr = this.#stderr;
            // A remote that does not answer would be waited for again and again.
            if (!/promisor remote/.test(stderr))
                this.#forget();
            throw await this.#git.explain({ stderr });
        }
        await new Promise((resolve) => {
            this.#waiting = resolve;
        });
        this.#waiting = null;
    }
    #forget() {
        this.#child = null;
        this.#chunks = [];
        this.#ended = false;
        this.#stderr = '';
    }
    async #line() {
        for (;;) {
            const text = this.#joined();
            const end = text.indexOf(10);
            if (end >= 0)
                return this.#take(end + 1).toString('utf8', 0, end);
            await this.#more();
        }
    }
    async #bytes(count) {
        while (this.#chunks.reduce((sum, { length }) => sum + length, 0) < count)
            await this.#more();
        this.#joined();
        return this.#take(count);
    }
    #joined() {
        const joined = this.#chunks.length === 1 ? this.#chunks[0] : Buffer.concat(this.#chunks);
        this.#chunks = [joined];
        return joined;
    }
    #take(count) {
        const text = this.#joined();
        this.#chunks = [text.subarray(count)];
        return text.subarray(0, count);
    }
}

;// CONCATENATED MODULE: ./build/hosts/tree-objects.js



/** How many names in folders are kept: neighbouring releases share most of theirs, and a folder may hold thousands. */
const KEPT = 200_000;
/** The folders and files of commits, asked of one process that stays; what was read of a folder is kept by its id. */
class TreeObjects {
    #git;
    #talk;
    #folders = new Map();
    /** How many names they hold. */
    #kept = 0;
    #roots = new Map();
    constructor(git) {
        this.#git = git;
        this.#talk = new ObjectTalk(git);
    }
    close() {
        this.#talk.close();
    }
    /** What a commit has at some paths, as far as it has them; without paths all its files. */
    async entriesAt(commit, paths) {
        const root = await this.#root(commit);
        if (paths === null)
            return await this.#files(root, '');
        const found = await Promise.all(paths.map((path) => this.#entryAt(root, path)));
        return found.flatMap((entry) => entry ?? []);
    }
    /** The paths that differ between two commits; what was renamed is two paths. */
    async pathsBetween(from, to) {
        const paths = [];
        await this.#compare(await this.#root(from), await this.#root(to), '', paths);
        return paths;
    }
    async read(files, most) {
        // What is too long for a manifest is not to be brought into memory at all.
        if (most !== null)
            return await (0,files_at/* readFiles */.Ul)(this.#git, files, most);
        return await Promise.all(files.map(async (file) => {
            const { path, object } = file;
            const problem = (0,files_at/* whyUnread */.Ms)(file, undefined, null);
            if (problem !== null)
                return { path, text: null, problem };
            const held = await this.#talk.read(object);
            if (held === null)
                throw await this.#git.explain({ stderr: `fatal: ${object} missing\n` });
            return { path, text: held.bytes.toString('utf8'), problem: null };
        }));
    }
    #root(commit) {
        let root = this.#roots.get(commit);
        if (root === undefined) {
            root = this.#talk.read(`${commit}^{tree}`).then(async (held) => {
                if (held === null)
                    throw await this.#git.explain({ stderr: `fatal: ${commit} missing\n` });
                this.#keep(held.id, held.bytes);
                return held.id;
            });
            this.#roots.set(commit, root);
        }
        return root;
    }
    async #folder(id) {
        const known = this.#folders.get(id);
        if (known !== undefined)
            return known;
        const held = await this.#talk.read(id);
        if (held === null)
            throw await this.#git.explain({ stderr: `fatal: ${id} missing\n` });
        return this.#keep(id, held.bytes);
    }
    #keep(id, bytes) {
        const names = namesOf(bytes, id.length / 2);
        if (names === null)
            throw (0,problem/* undecided */.oo)('git-failed', `the tree ${id.slice(0, 9)} is broken: it is none that git writes`, 'git fsck says what else is; clone again');
        if (this.#kept + names.length > KEPT) {
            this.#folders.clear();
            this.#kept = 0;
        }
        if (!this.#folders.has(id))
            this.#kept += names.length;
        this.#folders.set(id, names);
        return names;
    }
    async #files(tree, above) {
        const files = [];
        for (const { name, ...entry } of await this.#folder(tree)) {
            const path = above + name;
            if (entry.type === 'tree')
                files.push(...(await this.#files(entry.object, `${path}/`)));
            else
                files.push({ path, ...entry });
        }
        return files;
    }
    async #entryAt(root, path) {
        let tree = root;
        const names = path.split('/');
        for (const [index, name] of names.entries()) {
            const found = (await this.#folder(tree)).find((each) => each.name === name);
            if (found === undefined)
                return null;
            const { mode, type, object } = found;
            if (index === names.length - 1)
                return { path, mode, type, object };
            if (type !== 'tree')
                return null;
            tree = object;
        }
        return null;
    }
    async #compare(from, to, above, paths) {
        if (from === to)
            return;
        const before = new Map((from === null ? [] : await this.#folder(from)).map((each) => [each.name, each]));
        const after = new Map((to === null ? [] : await this.#folder(to)).map((each) => [each.name, each]));
        for (const name of new Set([...before.keys(), ...after.keys()])) {
            const old = before.get(name);
            const next = after.get(name);
            if (old?.object === next?.object && old?.mode === next?.mode)
                continue;
            const path = above + name;
            if (isFile(old) || isFile(next))
                paths.push(path);
            await this.#compare(treeOf(old), treeOf(next), `${path}/`, paths);
        }
    }
}
function isFile(entry) {
    return entry !== undefined && entry.type !== 'tree';
}
function treeOf(entry) {
    return entry?.type === 'tree' ? entry.object : null;
}
/** A tree as git stores it: mode, blank, name, NUL, the bytes of the id. Null where it is none. */
function namesOf(bytes, width) {
    const names = [];
    for (let at = 0; at < bytes.length;) {
        const blank = bytes.indexOf(32, at);
        const nul = blank < 0 ? -1 : bytes.indexOf(0, blank);
        if (nul < 0 || nul + width >= bytes.length)
            return null;
        const mode = bytes.toString('latin1', at, blank).padStart(6, '0');
        const object = bytes.toString('hex', nul + 1, nul + 1 + width);
        names.push({ name: bytes.toString('utf8', blank + 1, nul), mode, type: typeOf(mode), object });
        at = nul + 1 + width;
    }
    return names;
}
function typeOf(mode) {
    if (mode === '040000')
        return 'tree';
    return mode === '160000' ? 'commit' : 'blob';
}

;// CONCATENATED MODULE: ./build/hosts/recorded-history.js









/** From so many commits on memory matters more than a little time. */
const LARGE = 100_000;
/**
 * A clone whose whole history was read in one pass, for many questions about the past: commits, ranges, what contains
 * what are answered from memory, and files by one process that stays. The remote is not asked about single tags.
 */
class recorded_history_RecordedHistory extends clone/* Clone */.i {
    #refs;
    #table;
    #ancestry;
    #contained;
    /** The branches in the order of their names, and the places of their tips. */
    #tips;
    /** The places of the tags' commits, in the order of the tags. */
    #places;
    #tagged;
    #trees;
    constructor(clone, refs, table, tips) {
        super(clone.git, clone.progress);
        this.#refs = refs;
        this.#table = table;
        this.#ancestry = new Ancestry(table);
        this.#tagged = new Map(refs.tags.map(({ name, commit }) => [name, commit]));
        const indexOf = (commit) => this.#index(commit);
        const tagged = refs.tags.map(({ commit }) => indexOf(commit));
        const branches = [...tips].map(([name, commits]) => [name, commits.map(indexOf)]);
        this.#contained = new Contained(table, this.#ancestry, [
            ...tagged,
            ...branches.flatMap(([, commits]) => commits),
        ]);
        const placeOf = (commit) => this.#contained.placeOf(commit);
        this.#places = Uint32Array.from(tagged, placeOf);
        this.#tips = branches
            .map(([name, commits]) => [name, commits.map(placeOf)])
            .sort(([a], [b]) => (a < b ? -1 : 1));
        this.#trees = new TreeObjects(clone.git);
    }
    /**
     * Reads a clone. One that lacks history is completed from its remote first.
     *
     * @throws Problem where the history cannot be had, or is broken
     */
    static async of(clone, reader) {
        const info = await clone.info;
        if (info.shallow) {
            await (0,complete/* completeBranches */.GL)(clone, info);
            await clone.tags(reader);
            await clone.bringSince(info.head === null ? [] : [info.head], null);
        }
        clone.progress('reading the history');
        const [refs, tips, early] = await Promise.all([
            info.shallow ? clone.afresh().refs() : clone.tags(reader),
            (0,branches/* branchTips */.d1)(clone.git),
            readTable(clone.git),
        ]);
        if (early.count > LARGE)
            keepYoungSpaceSmall();
        // Tags that the remote alone had were fetched meanwhile.
        const whole = refs.tags.every(({ commit }) => early.ids.find(commit) !== null);
        return new recorded_history_RecordedHistory(clone, refs, whole ? early : await readTable(clone.git), tips);
    }
    /** Lets the process end that files were asked of. */
    close() {
        this.#trees.close();
    }
    refs() {
        return Promise.resolve(this.#refs);
    }
    tags() {
        return this.refs();
    }
    tagged(name) {
        const commit = this.#tagged.get(name);
        return Promise.resolve(commit === undefined ? null : { commit, fetched: false });
    }
    tagAtRemote() {
        return Promise.resolve({ commit: null, asked: null });
    }
    branchesWith(commit) {
        return answered(() => {
            const place = this.#contained.placeOf(this.#index(commit));
            return this.#tips
                .filter(([, tips]) => tips.some((tip) => this.#contained.isWithin(place, tip)))
                .map(([name]) => name);
        });
    }
    async bring() { }
    async bringSince() { }
    async commits(of, without) {
        const [tip, ...more] = of;
        if (tip === undefined || more.length > 0)
            return await super.commits(of, without);
        const found = this.#ancestry.between(this.#index(tip), without.map((commit) => this.#index(commit)));
        return found.map((commit) => this.#table.commit(commit));
    }
    tagsWithin(commit) {
        return answered(() => {
            const of = this.#contained.placeOf(this.#index(commit));
            const names = [];
            for (const [index, { name }] of this.#refs.tags.entries())
                if (this.#contained.isWithin(this.#places[index], of))
                    names.push(name);
            return names;
        });
    }
    async pathsAt(commit) {
        return (await this.#trees.entriesAt(commit, null)).map(({ path }) => path);
    }
    pathsBetween(from, to) {
        return this.#trees.pathsBetween(from, to);
    }
    entriesAt(commit, paths) {
        return this.#trees.entriesAt(commit, paths);
    }
    read(files, most) {
        return this.#trees.read(files, most);
    }
    #index(commit) {
        const index = this.#table.ids.find(commit);
        if (index === null || !this.#table.has(index))
            throw unread(commit);
        return index;
    }
}
/** What is known at once, as whoever asks a clone expects it: a fault is the promise's. */
function answered(answer) {
    return new Promise((resolve) => {
        resolve(answer());
    });
}
function unread(commit) {
    return (0,problem/* undecided */.oo)('missing-objects', `the commit ${commit.slice(0, 9)} is not in the history that git shows`, 'complete the clone: git fetch --all --tags, and git fsck says what it lacks');
}

// EXTERNAL MODULE: ./build/base/words.js
var words = __webpack_require__(59909);
// EXTERNAL MODULE: ./build/report/safe.js
var safe = __webpack_require__(570);
;// CONCATENATED MODULE: ./build/report/replay-csv.js

const COLUMNS = (/* unused pure expression or super */ null && ([
    'tag',
    'version',
    'date',
    'line',
    'phase',
    'previous',
    'actual',
    'verdict',
    'next',
    'agrees',
    'outcome',
    'commits',
    'errors',
    'warnings',
]));
/** One row a release, oldest first (RFC 4180). @param first the column before all others */
function replay_csv_replayCsv(releases, first) {
    const columns = first === undefined ? COLUMNS : [first, ...COLUMNS];
    const rows = releases.map((release) => {
        const { findings, agrees, commits } = release;
        const rules = (level) => findings
            .filter((finding) => finding.level === level)
            .map(({ rule }) => rule)
            .join(' ');
        const cells = {
            ...release,
            directory: release.directory ?? null,
            policy: release.policy ?? null,
            agrees: agrees === null ? null : String(agrees),
            commits: String(commits),
            errors: rules('error'),
            warnings: rules('warning'),
        };
        return columns.map((column) => cell(cells[column])).join(',');
    });
    return `${[columns.join(','), ...rows].join('\r\n')}\r\n`;
}
/** Text that comes from a repository must be none that a spreadsheet takes for a formula. */
function cell(text) {
    const safe = logText(text ?? '').replace(/^(?=[=+\-@])/, "'");
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

;// CONCATENATED MODULE: ./build/report/yaml.js


/** YAML as people write it: blocks at the top, short mappings in one line, comments where they belong. */
const WIDTH = 110;
/** A text as comment lines; what comes from a repository cannot leave them. */
function commentLines(text, indent) {
    const lines = [];
    let line = `${indent}#`;
    for (const word of logText(text).split(/\s+/).filter(Boolean)) {
        if (line.length + 1 + word.length > WIDTH && line.length > indent.length + 1) {
            lines.push(line);
            line = `${indent}#`;
        }
        line += ` ${word}`;
    }
    return [...lines, line];
}
/** Lines that hold only once somebody takes the marks away. */
function commented(lines, indent) {
    return lines.map((line) => `${indent}# ${line}`);
}
/** What stands below a key: a mapping's entries or a list's items, a line or a few each. */
function yaml_entries(value, indent) {
    if (Array.isArray(value))
        return value.map((item) => `${indent}- ${inline(item)}`);
    if (!isMapping(value))
        return [`${indent}${inline(value)}`];
    return Object.entries(value).flatMap(([key, each]) => Array.isArray(each) && each.some(isMapping)
        ? [`${indent}${scalar(key)}:`, ...yaml_entries(each, `${indent}  `)]
        : [`${indent}${scalar(key)}: ${inline(each)}`]);
}
/** A value in one line, `{name: main, line: newest}`. */
function inline(value) {
    if (Array.isArray(value))
        return `[${value.map(inline).join(', ')}]`;
    if (isMapping(value))
        return `{${Object.entries(value)
            .map(([key, each]) => `${scalar(key)}: ${inline(each)}`)
            .join(', ')}}`;
    return typeof value === 'string' ? scalar(value) : String(value);
}
/** A text: bare where YAML cannot take it for anything else, else in double quotes with every oddity escaped. */
function scalar(text) {
    if (/^[A-Za-z](?:[\w./-]*[A-Za-z0-9])?$/.test(text) && !WORDS.test(text))
        return text;
    // A text in JSON is one in YAML too.
    return jsonText(text).trimEnd();
}
// YAML 1.1 read these as truth values and null, and not every reader has left it behind.
const WORDS = /^(?:true|false|yes|no|on|off|null|y|n)$/i;

;// CONCATENATED MODULE: ./build/report/replay-markdown.js




const MOST = 50;
/** The same as the text, as GitHub Markdown. */
function replay_markdown_replayMarkdown(report) {
    const { summary, suggested } = report;
    const newest = [...report.releases].reverse();
    const differ = newest.filter(({ agrees }) => agrees === false);
    const stopped = newest.filter(({ agrees, outcome }) => agrees !== false && outcome === 'fail');
    const undecided = newest.filter(({ outcome }) => outcome === 'undecided');
    const blocks = [
        `### ${isFine(summary) ? '✅' : '⚠️'} ${sentence(agreementWords(summary))}`,
        ...besides(report).map((note) => `- ${sentence(note)}`),
        ...tableOf(['released', 'asked for', 'releases'], summary.disagreements.map(({ actual, verdict, releases }) => [actual, verdict, String(releases)])),
        ...tableOf(['finding', 'level', 'releases'], summary.findings.map(({ rule, level, releases }) => [rule, level, String(releases)])),
        ...tableOf(['line', 'releases', 'agree', 'stopped', 'by'], [...summary.lines]
            .reverse()
            .map(({ line, releases, agree, stopped: count, by }) => [
            line,
            String(releases),
            String(agree),
            String(count),
            some(by),
        ])),
        ...(suggested === null ? [] : suggestedBlocks(suggested, summary.releases)),
        ...folded('do not agree', differ, differItem),
        ...folded('would have been stopped for other reasons', stopped, stoppedItem),
        ...folded('can not be judged', undecided, ({ tag, error }) => `- ${markdownText(tag)}: ${sentence(error?.message ?? '')}`),
    ];
    return `${blocks.join('\n\n').replaceAll(/^(- .*)\n\n(?=- )/gm, '$1\n')}\n`;
}
/** A table, or nothing without rows. */
function tableOf(head, rows) {
    if (rows.length === 0)
        return [];
    return [
        [head, head.map(() => '---'), ...rows.map((row) => row.map(sentence))]
            .map((cells) => `| ${cells.join(' | ')} |`)
            .join('\n'),
    ];
}
function folded(words, releases, item) {
    if (releases.length === 0)
        return [];
    const shown = releases.slice(0, MOST).map(item);
    if (releases.length > MOST)
        shown.push(`- and ${releases.length - MOST} more`);
    return [
        `<details><summary>${count(releases.length, 'release')} ${words}</summary>\n\n${shown.join('\n')}\n\n</details>`,
    ];
}
function differItem(release) {
    const [first] = release.because;
    const because = first === undefined ? '' : `<br>${markdownText(first.via ?? first.subject)}`;
    return `- ${markdownText(release.tag)} (${release.date}) after ${markdownText(release.previous ?? '')}: ${sentence(askedWords(release))}${because}`;
}
function stoppedItem({ tag, date, findings }) {
    const errors = findings.filter(({ level }) => level === 'error');
    return `- ${markdownText(tag)} (${date})${errors.map(({ rule, message }) => `<br>**${rule}**: ${sentence(message)}`).join('')}`;
}
function suggestedBlocks(suggested, releases) {
    const { suggestions, summary } = suggested;
    if (suggestions.length === 0)
        return ['No small change of the policy fits the past better.'];
    const yaml = Object.entries(changes(suggested)).flatMap(([key, value]) => [
        `${key}:`,
        ...entries(value, '  '),
    ]);
    return [
        '**Small changes that fit the past better**, each on top of those before it:',
        ...tableOf(['change', 'gains', 'loses', 'agree'], suggestions.map(({ key, value, agree, gained, lost }) => [
            changed({ key, value }),
            `${gained.length} (${some(gained)})`,
            lost.length === 0 ? '0' : `${lost.length} (${some(lost)})`,
            share(agree, releases),
        ])),
        `With all of them ${sentence(agreementWords(summary))}:`,
        `\`\`\`yaml\n${yaml.join('\n').replaceAll('`', '\\u0060')}\n\`\`\``,
    ];
}
function sentence(text) {
    return (0,safe/* markdownSentence */.nv)(text);
}

;// CONCATENATED MODULE: ./build/report/replay-words.js

/** What would have to be written into the policy, as a mapping of its keys. */
function replay_words_changes({ suggestions }) {
    const written = {};
    for (const { key, value } of suggestions) {
        let at = written;
        for (const part of key.slice(0, -1)) {
            at[part] ??= {};
            at = at[part];
        }
        at[key.at(-1)] = value;
    }
    return written;
}
/** "98.6 %"; never 100 % while one is missing. */
function replay_words_share(part, all) {
    if (all === 0)
        return '–';
    const tenths = part === all ? 1000 : Math.min(999, Math.round((part / all) * 1000));
    return `${(tenths / 10).toFixed(1)} %`;
}
/** One change of a policy, as a line of it. */
function replay_words_changed({ key, value }) {
    return `${key.join('.')}: ${typeof value === 'string' ? value : JSON.stringify(value)}`;
}
/** Whether there is nothing to look at. */
function replay_words_isFine({ releases, agree, undecided }) {
    return agree === releases && undecided === 0;
}
/** The summary in one sentence. */
function replay_words_agreementWords({ releases, agree, undecided }) {
    if (releases === 0 && undecided > 0)
        return 'no release can be compared';
    if (releases === 0)
        return 'no release has one before it: there is nothing to compare';
    return `${agree} of ${(0,words/* count */.U9)(releases, 'release')} ${agree === 1 ? 'agrees' : 'agree'} with the policy (${replay_words_share(agree, releases)})`;
}
/** What the numbers do not hold, each as a sentence. */
function replay_words_besides(report) {
    const { first, undecided } = report.summary;
    return [
        ...(first === 0 ? [] : [`${count(first, 'release')} with none before: listed, and not counted`]),
        ...(undecided === 0 ? [] : [`${count(undecided, 'release')} of which nothing can be said`]),
        ...(report.prereleases === 0
            ? []
            : [`${count(report.prereleases, 'pre-release')} left out; --prereleases judges them too`]),
        ...(report.surfaces === 0
            ? []
            : [
                `${count(report.surfaces, 'surface')} of the policy not compared; --surfaces compares them, release by release`,
            ]),
        ...(report.policyAt === 'release' ? ['each release was judged by the policy that it holds itself'] : []),
    ];
}
/** What happened to a release that does not agree, in words. */
function replay_words_askedWords({ actual, verdict }) {
    const asked = verdict === 'none' ? 'its commits ask for no release' : `its commits ask for ${verdict}`;
    return `released ${actual}, ${asked}`;
}

;// CONCATENATED MODULE: ./build/report/replay-against.js





const replay_against_MOST = 50;
/** The document of `replay --against FILE --json`. */
function replay_against_againstJson({ before, after, releases }) {
    return {
        policies: { before: before.policy, after: after.policy },
        releases,
        summary: { differ: releases.length, before: before.summary, after: after.summary },
    };
}
function replay_against_renderAgainst(report, format, style) {
    if (format === 'csv')
        return replayCsv(report.releases.flatMap(({ before, after }) => [
            ...(before === null ? [] : [{ ...before, policy: 'before' }]),
            ...(after === null ? [] : [{ ...after, policy: 'after' }]),
        ]), 'policy');
    return format === 'markdown' ? againstMarkdown(report) : againstText(report, style);
}
function againstText(report, style) {
    const { before, after, releases } = report;
    const lines = [
        style.bold(logText(headline(report))),
        `  now: ${logText(agreementWords(before.summary))}, ${before.summary.stopped} stopped`,
        `  then: ${logText(agreementWords(after.summary))}, ${after.summary.stopped} stopped`,
    ];
    for (const { tag, ...sides } of [...releases].reverse().slice(0, replay_against_MOST)) {
        lines.push('', `  ${style.bold(logText(tag))}`);
        for (const change of changesOf(sides))
            lines.push(`    ${logText(change)}`);
    }
    if (releases.length > replay_against_MOST)
        lines.push('', style.dim(`  and ${releases.length - replay_against_MOST} more; --json lists all`));
    return `${lines.join('\n')}\n`;
}
/** The same as GitHub Markdown. */
function againstMarkdown(report) {
    const { before, after, releases } = report;
    const shown = [...releases].reverse().slice(0, replay_against_MOST);
    const blocks = [
        `**${(0,safe/* markdownSentence */.nv)(headline(report))}**`,
        ...tableOf(['', 'agree', 'stopped'], [
            ['now', replay_words_agreementWords(before.summary), String(before.summary.stopped)],
            ['then', replay_words_agreementWords(after.summary), String(after.summary.stopped)],
        ]),
        ...(shown.length === 0
            ? []
            : [
                `<details><summary>${(0,words/* count */.U9)(releases.length, 'release')}</summary>\n\n${shown
                    .map(({ tag, ...sides }) => `- ${(0,safe/* markdownText */.p7)(tag)}: ${changesOf(sides).map(safe/* markdownSentence */.nv).join('<br>')}`)
                    .join('\n')}${releases.length > replay_against_MOST ? `\n- and ${releases.length - replay_against_MOST} more` : ''}\n\n</details>`,
            ]),
    ];
    return `${blocks.join('\n\n')}\n`;
}
function headline({ releases, of }) {
    if (of === 0)
        return 'Neither policy sees a past release';
    if (releases.length === 0)
        return `The change of the policy says nothing different of ${(0,words/* count */.U9)(of, 'past release')}`;
    return `The change of the policy says something different of ${releases.length} of ${(0,words/* count */.U9)(of, 'past release')}`;
}
/** What is different, a line each. */
function changesOf({ before, after }) {
    if (before === null || after === null)
        return [before === null ? 'is a release only then' : 'is no release then'];
    const values = [
        ['follows', ({ previous }) => previous ?? 'nothing'],
        ['line', ({ line }) => line],
        ['phase', ({ phase }) => phase ?? 'none'],
        ['released', ({ actual }) => actual ?? 'unknown'],
        ['asked for', ({ verdict }) => verdict ?? 'unknown'],
        ['next version', ({ next }) => next ?? 'none'],
        ['outcome', ({ outcome }) => outcome],
    ];
    const changed = values.flatMap(([what, of]) => of(before) === of(after) ? [] : [`${what}: ${of(before)} → ${of(after)}`]);
    const texts = ({ findings }) => new Map(findings.map(({ level, rule, message }) => [`${level} ${rule}`, `${level} ${rule}: ${message}`]));
    const [was, is] = [texts(before), texts(after)];
    const gone = [...was].filter(([key]) => !is.has(key)).map(([, text]) => `no more ${text}`);
    const fresh = [...is].filter(([key]) => !was.has(key)).map(([, text]) => `new ${text}`);
    const other = [...is]
        .filter(([key, text]) => was.has(key) && was.get(key) !== text)
        .map(([, text]) => `now ${text}`);
    const all = [...changed, ...gone, ...fresh, ...other];
    return all.length === 0 ? ['the same, for other reasons'] : all;
}

// EXTERNAL MODULE: ./build/commands/gather/policy-file.js
var policy_file = __webpack_require__(20596);
// EXTERNAL MODULE: ./build/lines/calendar.js + 7 modules
var calendar = __webpack_require__(99160);
// EXTERNAL MODULE: ./build/lines/lines.js
var lines_lines = __webpack_require__(48607);
// EXTERNAL MODULE: ./build/verdict/words.js
var verdict_words = __webpack_require__(39355);
// EXTERNAL MODULE: ./build/report/table.js
var report_table = __webpack_require__(71799);
;// CONCATENATED MODULE: ./build/report/replay-text.js






/** Of each sort of release that people want to look at. */
const replay_text_MOST = 20;
const MOST_LINES = 15;
/** A summary first, then what people want to look at, newest first. */
function replay_text_replayText(report, style) {
    const { summary } = report;
    const mark = isFine(summary) ? style.green('✔') : style.yellow('!');
    const lines = [`${mark} ${style.bold(agreementWords(summary))}`];
    lines.push(...besides(report).map((note) => style.dim(`  ${note}`)));
    lines.push(...summaryTables(report, style));
    if (report.suggested !== null)
        lines.push('', ...suggestedLines(report.suggested, summary.releases, style));
    const newest = [...report.releases].reverse();
    const differ = newest.filter(({ agrees }) => agrees === false);
    const stopped = newest.filter(({ agrees, outcome }) => agrees !== false && outcome === 'fail');
    const undecided = newest.filter(({ outcome }) => outcome === 'undecided');
    lines.push(...section('Releases that do not agree', differ, (each) => differLines(each, style), style));
    lines.push(...section('Others that the policy would have stopped', stopped, (each) => stoppedLines(each, style), style));
    lines.push(...section('Nothing can be said of', undecided, (each) => undecidedLines(each, style), style));
    return `${lines.join('\n')}\n`;
}
function summaryTables({ summary }, style) {
    const { disagreements, findings, lines } = summary;
    const shown = lines.slice(-MOST_LINES).reverse();
    return [
        ...block(['released', 'asked for', 'releases'], disagreements.map(({ actual, verdict, releases }) => [actual, verdict, String(releases)]), style),
        ...block(['finding', 'level', 'releases'], findings.map(({ rule, level, releases }) => [rule, level, String(releases)]), style),
        ...block(['line', 'releases', 'agree', 'stopped', 'by'], shown.map((line) => [
            line.line,
            String(line.releases),
            String(line.agree),
            String(line.stopped),
            some(line.by),
        ]), style),
        ...(lines.length > shown.length ? [style.dim(`  and ${lines.length - shown.length} older lines`)] : []),
    ];
}
function block(head, rows, style) {
    if (rows.length === 0)
        return [];
    return ['', ...table([['', ...head.map(style.bold)], ...rows.map((row) => ['', ...row.map(logText)])])];
}
function section(title, releases, words, style) {
    if (releases.length === 0)
        return [];
    const lines = ['', style.bold(title), ...releases.slice(0, replay_text_MOST).flatMap(words)];
    if (releases.length > replay_text_MOST)
        lines.push(style.dim(`  and ${releases.length - replay_text_MOST} more; --json lists all`));
    return lines;
}
function differLines(release, style) {
    const [first] = release.because;
    const because = first === undefined
        ? style.dim(`    ${noneDoes(release.commits)}`)
        : `    ${style.dim(shortId(first.commit))} ${logText(first.via ?? first.subject)}`;
    return [
        `  ${style.bold(logText(release.tag))} ${style.dim(release.date)} after ${logText(release.previous ?? '')}: ${logText(askedWords(release))}`,
        because,
    ];
}
function noneDoes(commits) {
    if (commits === 0)
        return 'it holds no commit of its own';
    return commits === 1 ? 'its only commit asks for none' : `none of its ${commits} commits asks for one`;
}
function stoppedLines({ tag, date, findings }, style) {
    const errors = findings.filter(({ level }) => level === 'error');
    return [
        `  ${style.bold(logText(tag))} ${style.dim(date)}`,
        ...errors.map(({ rule, message }) => `    ${style.red(rule)}: ${logText(message)}`),
    ];
}
function undecidedLines({ tag, date, error }, style) {
    return [
        `  ${style.bold(logText(tag))} ${style.dim(date)}: ${logText(error?.message ?? '')}`,
        `    ${style.dim('→')} ${logText(error?.remedy ?? '')}`,
    ];
}
function suggestedLines(suggested, releases, style) {
    const { suggestions, summary } = suggested;
    if (suggestions.length === 0)
        return [style.bold('No small change of the policy fits the past better.')];
    const steps = suggestions.map(({ key, value, agree, gained, lost }) => [
        '',
        style.bold(logText(changed({ key, value }))),
        `+${gained.length}${lost.length === 0 ? '' : ` −${lost.length}`}`,
        share(agree, releases),
        style.dim(logText(some(gained))),
    ]);
    return [
        style.bold(`Small changes that fit the past better, each on top of those before it`),
        ...table(steps),
        `  With all of them ${agreementWords(summary)}:`,
        ...Object.entries(changes(suggested)).flatMap(([key, value]) => [
            `    ${key}:`,
            ...entries(value, '      '),
        ]),
    ];
}

;// CONCATENATED MODULE: ./build/report/replay.js




function replay_renderReplay(report, format, style) {
    if (format === 'csv')
        return replayCsv(report.releases);
    return format === 'markdown' ? replayMarkdown(report) : replayText(report, style);
}
/** The document of `replay --json`. */
function replay_replayJson({ suggested, ...report }) {
    return {
        ...report,
        ...(suggested === null
            ? {}
            : {
                suggestions: suggested.suggestions,
                suggested: { policy: changes(suggested), summary: suggested.summary },
            }),
    };
}

;// CONCATENATED MODULE: ./build/verdict/replay/against.js
/** The releases of which two policies say something different, in their order. Pure. */
function differing(before, after) {
    const later = new Map(after.map((release) => [release.tag, release]));
    const earlier = new Set(before.map(({ tag }) => tag));
    const all = [
        ...before.map((release) => ({
            tag: release.tag,
            before: release,
            after: later.get(release.tag) ?? null,
        })),
        ...after
            .filter(({ tag }) => !earlier.has(tag))
            .map((release) => ({ tag: release.tag, before: null, after: release })),
    ];
    return all
        .filter(({ before: old, after: next }) => JSON.stringify(old) !== JSON.stringify(next))
        .sort((a, b) => compare(a, b));
}
function compare(a, b) {
    const [x, y] = [dateOf(a), dateOf(b)];
    return x < y ? -1 : x > y ? 1 : 0;
}
function dateOf({ before, after }) {
    return before?.date ?? after?.date ?? '';
}

// EXTERNAL MODULE: ./build/verdict/replay/summary.js
var summary = __webpack_require__(18004);
;// CONCATENATED MODULE: ./build/commands/replay/replay-policies.js

/** The policies as they stood at releases. Neighbours nearly always have the same file: each is read once. */
function policiesAtReleases(history) {
    const known = new Map();
    return async ({ commit }) => {
        const entries = await history.entriesAt(commit, policy_file/* POLICY_PATHS */.or);
        const key = entries.map(({ path, mode, object }) => `${path} ${mode} ${object}`).join('\n');
        const before = known.get(key);
        if (before !== undefined && !extendsFiles(await before))
            return await before;
        const found = (0,policy_file/* policyAt */.E4)(history, commit);
        // Who asks again is told the same reason again.
        found.catch(() => { });
        known.set(key, found);
        return await found;
    };
}
/** What a policy extends may have changed while it did not. */
function extendsFiles({ source }) {
    return source?.includes('\0') === true;
}

// EXTERNAL MODULE: ./build/commands/replay/replay-releases.js
var replay_releases = __webpack_require__(61327);
;// CONCATENATED MODULE: ./build/commands/replay.js












/** Judges every past release with the facts of its own day, and shows where policy and history part. */
async function replay(options, call) {
    refuseContradictions(call);
    const format = call.format ?? 'text';
    const found = await findPolicy(options);
    const other = call.against === undefined ? null : await policyFromFile(call.against, options);
    const history = await RecordedHistory.of(new Clone(options.git, options.progress), found.policy.tags);
    try {
        if (other !== null) {
            const against = await replayAgainst(options, call, history, found, other);
            return { json: againstJson(against), text: (style) => renderAgainst(against, format, style), exit: 0 };
        }
        const past = await pastUnder(found, options, call, history);
        const report = await replayBy(options, call, history, past, [past]);
        return {
            json: replayJson(report),
            text: (style) => renderReplay(report, format, style),
            exit: 0,
            policy: found,
            ...nothingSaid(report),
        };
    }
    finally {
        history.close();
    }
}
/** A history of which nothing can be said is none that was replayed. */
function nothingSaid({ releases, summary }) {
    const newest = releases.at(-1)?.error;
    if (newest === undefined || summary.undecided < releases.length)
        return {};
    const { code, message, remedy } = newest;
    return {
        problem: undecided(code, `nothing can be said of any release; of the last one: ${message}`, remedy),
    };
}
async function pastUnder(found, { today }, { prereleases = false }, history) {
    const past = await (0,replay_releases/* releasesIn */.y)(history, found.policy, prereleases, today);
    return { found, all: past.releases, prereleases: past.prereleases };
}
/** What one policy says of the past. @param pasts those of all policies of the call: its options may name any of them */
async function replayBy(given, call, history, { found, all, prereleases }, pasts) {
    const options = { ...given, withoutSurfaces: call.surfaces !== true };
    const releases = selected(all, call, found.policy, pasts);
    const atRelease = call.policyAt === 'release';
    const policyFor = atRelease ? policiesAtReleases(history) : () => found;
    const run = { options, history, found, policyFor };
    const { compatibility } = found.policy;
    const shared = {
        policy: found.file,
        policyAt: atRelease ? 'release' : 'today',
        prereleases,
        surfaces: options.withoutSurfaces ? compatibility.surfaces.length : 0,
    };
    if (call.suggest !== true) {
        const replayed = await (0,replay_releases/* replayReleases */.W)(run, releases);
        return { ...shared, releases: replayed, summary: (0,summary/* summaryOf */.Y)(replayed), suggested: null };
    }
    const { replayWithSuggestions } = await __webpack_require__.e(/* import() */ 369).then(__webpack_require__.bind(__webpack_require__, 79369));
    const { replayed, suggested } = await replayWithSuggestions(run, releases);
    return { ...shared, releases: replayed, summary: (0,summary/* summaryOf */.Y)(replayed), suggested };
}
/** What two policies say of one past, as far as it differs. */
async function replayAgainst(options, call, history, found, other) {
    const pasts = [
        await pastUnder(found, options, call, history),
        await pastUnder(other, options, call, history),
    ];
    const before = await replayBy(options, call, history, pasts[0], pasts);
    const after = await replayBy(options, call, history, pasts[1], pasts);
    return {
        before: { policy: found.file, summary: before.summary },
        after: { policy: other.file, summary: after.summary },
        of: new Set([...before.releases, ...after.releases].map(({ tag }) => tag)).size,
        releases: differing(before.releases, after.releases),
    };
}
/** @throws Problem where the options name what is not there under any policy of the call */
function selected(all, { since, line, tag }, policy, pasts) {
    const any = pasts.flatMap((past) => past.all);
    const unknown = (tag ?? []).find((name) => !any.some((release) => release.tag === name));
    if (unknown !== undefined)
        throw (0,problem/* mistake */.RT)('unknown-release', `${JSON.stringify(unknown)} is the tag of no release here`, 'semverdict lines shows what is read from the tags; a pre-release needs --prereleases');
    const idBy = ({ lines, scheme }) => ({ version }) => (0,lines_lines/* lineId */.W9)(version.parts, lines.by, scheme);
    const lines = new Set(pasts.flatMap((past) => past.all.map(idBy(past.found.policy))));
    const noLine = (line ?? []).find((id) => !lines.has(id));
    if (noLine !== undefined)
        throw (0,problem/* mistake */.RT)('unknown-line', `there is no release on a line ${JSON.stringify(noLine)}`, lines.size === 0 ? 'there is no release at all' : `the lines are ${[...lines].slice(-10).join(', ')}`);
    const isLate = since === undefined ? () => true : sinceOf(since, any, policy.timezone);
    const idOf = idBy(policy);
    return all.filter((release) => isLate(release) &&
        (line === undefined || line.includes(idOf(release))) &&
        (tag === undefined || tag.includes(release.tag)));
}
/** Whether a release is not before a day, or a release. */
function sinceOf(since, all, timezone) {
    const first = all.find(({ tag }) => tag === since);
    if (first !== undefined)
        return ({ time }) => time >= first.time;
    const day = (0,calendar/* parseDay */.Iq)(since);
    if (day.ok)
        return ({ time }) => (0,calendar/* dayOf */.kb)(time, timezone) >= day.value;
    throw (0,problem/* mistake */.RT)('unknown-release', `--since ${JSON.stringify(since)} is neither a day nor the tag of a release`, 'write a day as YYYY-MM-DD, or a tag as it is in the repository');
}
/** @throws Problem where two options contradict each other */
function refuseContradictions({ suggest, against: other, policyAt, format }) {
    const wrong = suggest === true && other !== undefined
        ? '--suggest looks for one policy, and --against compares two'
        : policyAt === 'release' && (suggest === true || other !== undefined)
            ? `${suggest === true ? '--suggest' : '--against'} is about one policy for all releases, and --policy-at release takes another for each`
            : suggest === true && format === 'csv'
                ? '--format csv has a row for each release, and no place for what --suggest finds'
                : null;
    if (wrong !== null)
        throw mistake('bad-call', wrong, 'leave one of them out');
}

;// CONCATENATED MODULE: ./build/commands/action/policy-past.js







/**
 * What the policy of a pull request says differently of past releases than the one of its base, as Markdown. It changes no
 * verdict, so nothing is fetched for it, and a fault is only told.
 */
async function policyPast(options, judging, head) {
    try {
        const { history, git } = options;
        if (!history.onDisk || !(await history.isWhole()))
            return '> Check out all of history (`fetch-depth: 0`) to see here what the changed policy says of past releases.\n';
        const paths = (0,policy_file/* policyPaths */.ff)(options, await history.info);
        if (paths === null)
            return null;
        const changed = await (0,policy_file/* policyAt */.E4)(history, head, paths);
        const recorded = await recorded_history_RecordedHistory.of(new clone/* Clone */.i(git, options.progress), judging.policy.tags);
        try {
            const report = await replayAgainst(options, {}, recorded, judging, changed);
            return againstMarkdown(report);
        }
        finally {
            recorded.close();
        }
    }
    catch (error) {
        return `> What the changed policy says of past releases cannot be shown: ${(0,safe/* markdownSentence */.nv)((0,problem/* problemOf */.Zw)(error).message)}\n`;
    }
}


/***/ }),

/***/ 61327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ replayReleases),
/* harmony export */   y: () => (/* binding */ releasesIn)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49299);
/* harmony import */ var _lines_calendar_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99160);
/* harmony import */ var _lines_releases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87984);
/* harmony import */ var _verdict_judge_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54526);
/* harmony import */ var _verdict_replay_replayed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13060);
/* harmony import */ var _verdict_rules_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11796);
/* harmony import */ var _gather_ask_approvals_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18135);
/* harmony import */ var _gather_gather_tag_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96949);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59165);









/** Judges past releases one after the other, oldest first. */
async function replayReleases(run, releases) {
    const replayed = [];
    for (const [index, release] of releases.entries()) {
        run.options.steps?.(index, releases.length, 'judging releases');
        replayed.push(await replayRelease(run, release));
    }
    return replayed;
}
/** Judges one past release as `verify` does with the tag's own day as today. */
async function replayRelease({ options, history, policyFor, found, learn }, release) {
    try {
        const by = await policyFor(release);
        const today = (0,_lines_calendar_js__WEBPACK_IMPORTED_MODULE_7__/* .dayOf */ .kb)(release.time, by.policy.timezone);
        const at = { commit: release.commit, fetched: false };
        // How far it has come is told by releases.
        const quiet = { ...options, history, today, progress: () => { } };
        const gathered = await (0,_gather_gather_tag_js__WEBPACK_IMPORTED_MODULE_5__/* .gatherTagBy */ .p7)(by, quiet, release.tag, at);
        const facts = await (0,_gather_ask_approvals_js__WEBPACK_IMPORTED_MODULE_8__/* .askApprovals */ .Q)(options, gathered.facts, by.policy);
        const replayed = (0,_verdict_replay_replayed_js__WEBPACK_IMPORTED_MODULE_3__/* .replayedOf */ .Y)(release, (0,_verdict_judge_by_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeBy */ .F)(facts, _verdict_rules_index_js__WEBPACK_IMPORTED_MODULE_4__/* .RULES */ .y), by.policy, found.policy);
        learn?.(facts, replayed);
        return replayed;
    }
    catch (error) {
        // What hides one release must not hide the others.
        if (!(error instanceof _base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF))
            throw error;
        const { code, message, remedy } = error;
        return (0,_verdict_replay_replayed_js__WEBPACK_IMPORTED_MODULE_3__/* .replayedOf */ .Y)(release, { outcome: 'undecided', error: { code, message, remedy } }, found.policy);
    }
}
/**
 * All releases of a history, the oldest first; those of one moment in the order of their versions.
 *
 * @param today the day after which none exists; null for no such day
 */
async function releasesIn(history, { tags, timezone, scheme }, prereleases, today) {
    const last = today === null ? LAST_DAY : (0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .dayNamed */ .a)(today);
    const { stable, prerelease, conflicts } = (0,_lines_releases_js__WEBPACK_IMPORTED_MODULE_1__/* .releasesOf */ .w0)((await history.refs()).tags, tags, last, timezone);
    // A version on several commits was released as often.
    const again = conflicts.flatMap((same) => same.slice(1));
    const all = [...stable, ...prerelease, ...again];
    const kept = prereleases ? all : all.filter(({ version }) => version.prerelease.length === 0);
    return {
        releases: kept.sort((a, b) => a.time - b.time || scheme.compare(a.version, b.version) || (a.tag < b.tag ? -1 : 1)),
        prereleases: all.length - kept.length,
    };
}
/** Days compare as text: this one is after all others. */
const LAST_DAY = '9999-12-31';


/***/ }),

/***/ 13060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ replayedOf),
/* harmony export */   o: () => (/* binding */ countedUp)
/* harmony export */ });
/* harmony import */ var _lines_calendar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99160);
/* harmony import */ var _lines_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48607);


/** So many commits say enough of why a kind was asked for. */
const MOST_REASONS = 3;
/**
 * What a judgement says of a past release. Pure.
 *
 * @param policy the one that judged it: parts and lines may have had other names then
 * @param reader the one by which its tag was found
 */
function replayedOf(release, judgement, policy, reader = policy) {
    const read = policy.tags.read(release.tag);
    const version = read.ok ? read.value : release.version;
    const { lines, scheme } = read.ok ? policy : reader;
    const known = {
        tag: release.tag,
        version: release.version.text,
        commit: release.commit,
        date: (0,_lines_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb)(release.time, policy.timezone),
        line: (0,_lines_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .lineId */ .W9)(version.parts, lines.by, scheme),
    };
    if (judgement.outcome === 'undecided')
        return { ...known, ...UNKNOWN, error: judgement.error };
    const { kind, next, outcome, findings, counts } = judgement;
    const part = countedUpFrom(version, judgement.last?.version ?? null, policy.scheme);
    return {
        ...known,
        phase: judgement.line?.phase ?? null,
        previous: judgement.last?.tag ?? null,
        actual: part === null ? null : nameOf(part, kind, policy),
        verdict: kind,
        next: next?.version ?? null,
        agrees: part === null ? null : policy.kinds.position(kind) === part,
        outcome,
        because: reasons(judgement, policy.kinds),
        commits: counts.commits,
        findings,
    };
}
const UNKNOWN = {
    phase: null,
    previous: null,
    actual: null,
    verdict: null,
    next: null,
    agrees: null,
    outcome: 'undecided',
    because: [],
    commits: 0,
    findings: [],
};
/** The first part that differs from the version before, as its place from the left: what a number counts up; -1 for none. */
function countedUp({ parts }, before, scheme) {
    return scheme.parts.findIndex((part) => parts[part] !== before.parts[part]);
}
/** The same by the text of the version before; null without one, and where nothing differs. */
function countedUpFrom(version, before, scheme) {
    const read = before === null ? null : scheme.parse(before);
    const place = read?.ok === true ? countedUp(version, read.value, scheme) : -1;
    return place < 0 ? null : place;
}
/** A number does not tell a security release from a patch: where the commits ask for that part, their kind names it. */
function nameOf(place, asked, { kinds, scheme }) {
    if (kinds.position(asked) === place)
        return asked;
    return kinds.order.find((kind) => kinds.position(kind) === place) ?? scheme.parts[place];
}
function reasons({ because, kind }, kinds) {
    const asking = because.filter((reason) => kinds.position(reason.kind) === kinds.position(kind));
    return (asking.length > 0 ? asking : because).slice(0, MOST_REASONS);
}


/***/ }),

/***/ 18004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ summaryOf)
/* harmony export */ });
/** Counts what past releases come to. Pure. */
function summaryOf(replayed) {
    const counted = replayed.filter(({ agrees }) => agrees !== null);
    const disagreeing = counted.filter(({ agrees }) => agrees === false);
    return {
        releases: counted.length,
        agree: counted.length - disagreeing.length,
        first: replayed.filter(({ outcome, previous }) => outcome !== 'undecided' && previous === null).length,
        undecided: replayed.filter(({ outcome }) => outcome === 'undecided').length,
        stopped: replayed.filter(({ outcome }) => outcome === 'fail').length,
        disagreements: tally(disagreeing.map(({ actual, verdict }) => JSON.stringify([actual, verdict]))).map(([key, releases]) => {
            const [actual, verdict] = JSON.parse(key);
            return { actual, verdict, releases };
        }),
        findings: tally(replayed.flatMap(({ findings }) => [
            ...new Set(findings.map(({ rule, level }) => JSON.stringify([rule, level]))),
        ])).map(([key, releases]) => {
            const [rule, level] = JSON.parse(key);
            return { rule, level, releases };
        }),
        lines: linesOf(replayed),
    };
}
function linesOf(replayed) {
    const lines = new Map();
    for (const release of replayed) {
        const own = lines.get(release.line);
        if (own === undefined)
            lines.set(release.line, [release]);
        else
            own.push(release);
    }
    return [...lines].map(([line, own]) => {
        const stopped = own.filter(({ outcome }) => outcome === 'fail');
        return {
            line,
            releases: own.length,
            agree: own.filter(({ agrees }) => agrees === true).length,
            stopped: stopped.length,
            by: tally(stopped.flatMap(({ findings }) => [...new Set(errorsIn(findings))])).map(([rule]) => rule),
        };
    });
}
function errorsIn(findings) {
    return findings.filter(({ level }) => level === 'error').map(({ rule }) => rule);
}
/** How often each word comes, most frequent first, then in the order of the alphabet. */
function tally(words) {
    const times = new Map();
    for (const word of words)
        times.set(word, (times.get(word) ?? 0) + 1);
    return [...times].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}


/***/ })

};
