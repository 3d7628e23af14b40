export const id = 1957;
export const ids = [1957,4513];
export const modules = {

/***/ 17118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ own),
/* harmony export */   p: () => (/* binding */ isMapping)
/* harmony export */ });
/** Whether a value is a mapping: neither null nor a list. */
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** What a table has under a name that a policy may have chosen: `constructor` is no entry of every table. */
function own(table, name) {
    return Object.hasOwn(table, name) ? table[name] : undefined;
}


/***/ }),

/***/ 1957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* binding */ connect)
});

// EXTERNAL MODULE: ./build/base/mapping.js
var mapping = __webpack_require__(17118);
// EXTERNAL MODULE: ./build/base/version.js
var version = __webpack_require__(7844);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/proxy.js
var proxy = __webpack_require__(19783);
;// CONCATENATED MODULE: ./build/hosts/github/proxy.js

/**
 * The fetch for an API: through the proxy that HTTPS_PROXY, HTTP_PROXY and NO_PROXY name, as all of GitHub's actions
 * read them. Node's own fetch does not know them before Node 24, so only then undici is loaded.
 */
async function proxied(api) {
    if ((0,proxy/* getProxyUrl */.s)(new URL(api)) === undefined)
        return (url, init) => globalThis.fetch(url, init);
    const [{ HttpClient }, { fetch }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(2779)]).then(__webpack_require__.bind(__webpack_require__, 22779)), __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19))]);
    const dispatcher = new HttpClient().getAgentDispatcher(api);
    // The two declare the same types apart from each other.
    return (url, init) => fetch(url, { ...init, dispatcher });
}

// EXTERNAL MODULE: ./build/hosts/github/refusal.js + 1 modules
var github_refusal = __webpack_require__(64513);
// EXTERNAL MODULE: ./build/hosts/clock.js
var clock = __webpack_require__(19386);
// EXTERNAL MODULE: ./build/hosts/secrets.js
var secrets = __webpack_require__(3949);
// EXTERNAL MODULE: ./build/base/one-line.js
var one_line = __webpack_require__(79187);
;// CONCATENATED MODULE: ./build/hosts/github/classify.js



/** The longest that is told of GitHub's own words. */
const LONGEST = 600;
/** The words in which GitHub refuses; the first that fits says the kind. */
const WORDS = [
    // Comes together with rule violations, which it is the cause of.
    [/was used by an immutable release/i, 'burnt-tag'],
    [/create or update workflow|without `?workflows?`? (?:permission|scope)/i, 'workflow-change'],
    [/repository rule violations? found|\bGH013\b/i, 'ruleset'],
    [/protected (?:branch|tag|ref)\b|\bGH006\b/i, 'ruleset'],
    [/already[_ ]exists/i, 'exists'],
];
/**
 * Reads a refusing answer.
 *
 * @param route what was asked
 * @param now seconds since 1970, for an answer that does not say the server's own time
 */
function refusalOf(route, answer, now) {
    const { status, headers, body } = answer;
    const type = headers.get('content-type') ?? '';
    const said = saidIn(body, type);
    const limit = limitOf(answer, said, now);
    const rights = headers.get('x-accepted-github-permissions') ?? null;
    const kind = limit !== null ? 'rate-limit' : status < 300 ? graphqlKind(body, said) : kindOf(status, said);
    return { refusal: new github_refusal.Refusal({ kind, status, route, said, rights, until: limit?.until ?? null }), limit };
}
/** Whether a good answer of the GraphQL API is none: errors come with the status 200. */
function hasErrors(body) {
    const document = parsed(body);
    return (0,mapping/* isMapping */.p)(document) && Array.isArray(document.errors) && document.errors.length > 0;
}
function kindOf(status, said) {
    if (status >= 500)
        return 'server';
    const known = WORDS.find(([words]) => words.test(said));
    if (known !== undefined)
        return known[1];
    if (status === 401)
        return 'bad-token';
    if (status === 403)
        return 'missing-right';
    if (status === 404 || status === 410)
        return 'not-found';
    return 'invalid';
}
const GRAPHQL_KINDS = {
    FORBIDDEN: 'missing-right',
    INSUFFICIENT_SCOPES: 'missing-right',
    NOT_FOUND: 'not-found',
};
function graphqlKind(body, said) {
    const document = parsed(body);
    const errors = (0,mapping/* isMapping */.p)(document) && Array.isArray(document.errors) ? document.errors : [];
    for (const error of errors)
        if ((0,mapping/* isMapping */.p)(error) && typeof error.type === 'string' && Object.hasOwn(GRAPHQL_KINDS, error.type))
            return GRAPHQL_KINDS[error.type];
    // What took too long, or broke, has no type.
    if (/something went wrong|timed? ?out|timeout/i.test(said))
        return 'server';
    return kindOf(422, said);
}
/**
 * The limit that an answer speaks of; null where it is refused for something else. In GitHub's order ("Rate limits for
 * the REST API"): retry-after, then the end of the hour that is counted, else a minute for a secondary limit.
 */
function limitOf({ status, headers }, said, now) {
    // The last request of the hour may be refused for another reason: waiting would not mend that.
    const otherwise = /not accessible by|refusing to allow|rule violations/i.test(said);
    const spent = headers.get('x-ratelimit-remaining') === '0' && !otherwise;
    const speaks = status === 429 || /rate limit|abuse detection/i.test(said);
    const after = numberIn(headers.get('retry-after'));
    const limited = status < 300 ? speaks : (status === 403 || status === 429) && (speaks || spent || after !== null);
    if (!limited)
        return null;
    // The server's clock counts: the runner's may be wrong, and the reset is a time on the server's.
    const there = Date.parse(headers.get('date') ?? '') / 1000 || now;
    const reset = numberIn(headers.get('x-ratelimit-reset'));
    const primary = after === null && spent && reset !== null;
    const wait = primary ? Math.max(0, reset - there) : (after ?? 60);
    return { wait, until: there + wait, secondary: !primary };
}
function numberIn(text) {
    return text !== undefined && /^\d{1,12}$/.test(text.trim()) ? Number(text) : null;
}
/** The words of GitHub's message and of its single errors, on one line. What is no JSON is some gateway's page: its text. */
function saidIn(body, type) {
    const document = /json/i.test(type) ? parsed(body) : null;
    if (!(0,mapping/* isMapping */.p)(document))
        return shortened(body.replace(/<(style|script)[\s\S]*?<\/\1>|<[^>]*>/gi, ' '));
    const message = typeof document.message === 'string' ? document.message : '';
    const errors = Array.isArray(document.errors) ? document.errors.map(errorWords) : [];
    return shortened([message, ...errors.filter((each) => !message.includes(each))].filter(Boolean).join(': '));
}
function parsed(body) {
    try {
        return JSON.parse(body);
    }
    catch {
        return null;
    }
}
/** `{"resource": "Release", "code": "already_exists", "field": "tag_name"}`: a message is there only with the code custom. */
function errorWords(error) {
    if (typeof error === 'string')
        return error;
    if (!(0,mapping/* isMapping */.p)(error))
        return '';
    if (typeof error.message === 'string')
        return error.message;
    return [error.resource, error.field, error.code].filter((each) => typeof each === 'string').join(' ');
}
function shortened(text) {
    const line = (0,one_line/* oneLine */.T)(text).replace(/\s+/g, ' ').trim();
    return line.length <= LONGEST ? line : `${line.slice(0, LONGEST)}…`;
}
/** Faults after which the request has surely not reached GitHub. */
const UNSENT = /^(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/;
/** Reads what fetch threw: the cause behind "fetch failed". */
function networkFault(thrown, timeout) {
    const found = [];
    for (let at = thrown; at instanceof Error && found.length < 9; at = innerOf(at)) {
        if (at.name === 'TimeoutError')
            return { said: `no answer within ${Math.round(timeout / 1000)} s`, unsent: false, passing: true };
        const { code } = at;
        found.push({ code: typeof code === 'string' ? code : '', message: at.message });
    }
    const code = found.find((each) => each.code !== '')?.code ?? '';
    const message = found.findLast((each) => each.message !== '')?.message ?? 'no reason given';
    return {
        said: shortened(code === '' || message.includes(code) ? message : `${message} (${code})`),
        unsent: UNSENT.test(code),
        passing: !/CERT|TLS|SSL|ERR_INVALID_URL|HTTP Tunneling/i.test(`${code} ${message}`),
    };
}
function innerOf(error) {
    return error instanceof AggregateError ? error.errors[0] : error.cause;
}

;// CONCATENATED MODULE: ./build/hosts/github/transport.js




/** GitHub gives up on its own work after 10 s. */
const TIMEOUT_MS = 20_000;
/** Above what GitHub gives: 100 MB of a blob is no answer that anybody here asks for. */
const LARGEST_ANSWER = 64 * 1024 * 1024;
/** Before the second, the third and the fourth try. */
const BACKOFF_MS = [250, 1000, 4000];
/** How long the rate limits are waited for, in one run and in all. A longer wait costs more than a run that is started again. */
const LONGEST_WAIT_MS = 120_000;
const MOST_REDIRECTS = 5;
const REDIRECTS = [301, 302, 307, 308];
/**
 * Repeats, waits and follows as GitHub asks; the only place that does. Octokit's plugins for this (retry, throttling) rest
 * on bottleneck, which had its last release in 2019 and whose maintainers do not answer; and they can neither see an
 * answer that was cut off nor bound what all waits come to.
 */
class Transport {
    #options;
    #waited = 0;
    #bursts = 0;
    #holding = null;
    constructor(options) {
        this.#options = options;
    }
    /** @throws Refusal, and nothing else */
    async send(sending, url, init) {
        for (let tries = 0;;) {
            // A limit that one request has met holds for all of them.
            if (this.#holding !== null)
                await this.#holding;
            const answer = await this.#once(sending, url, init);
            if (answer.is === 'good')
                return answer.response;
            if (answer.limit !== null) {
                // Refused before anything was done, so it may be sent again whatever it is.
                await this.#hold(answer.refusal, answer.limit);
                continue;
            }
            const pause = BACKOFF_MS[tries];
            const again = answer.passing && (sending.repeatable || answer.unsent);
            if (pause === undefined || !again)
                throw answer.refusal;
            tries += 1;
            await this.#patience(pause, answer.refusal);
        }
    }
    /** Waits for a rate limit. @throws Refusal where that would take too long */
    async #hold(refusal, { wait, secondary }) {
        if (this.#holding !== null)
            return await this.#holding;
        // A limit against bursts that is met again wants more and more patience; and a second is for the clocks.
        const ms = (wait * (secondary ? 2 ** this.#bursts : 1) + 1) * 1000;
        if (this.#waited + ms > LONGEST_WAIT_MS)
            throw refusal;
        this.#waited += ms;
        if (secondary)
            this.#bursts += 1;
        this.#options.progress(`waiting ${ms / 1000} s for GitHub's rate limit`);
        this.#holding = this.#patience(ms, refusal).finally(() => {
            this.#holding = null;
        });
        await this.#holding;
    }
    /** Waits; where nobody will wait so long, the refusal stands. @throws Refusal */
    async #patience(ms, refusal) {
        try {
            await this.#options.wait(ms);
        }
        catch {
            throw refusal;
        }
    }
    async #once(sending, first, init) {
        const { fetch, timeout } = this.#options;
        const { route } = sending;
        let url = first;
        try {
            for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
                if (!this.#isOwn(url))
                    return refused(route, 'invalid', `it leads to another host, ${new URL(url).host}`);
                const response = await fetch(url, {
                    ...init,
                    redirect: 'manual',
                    signal: AbortSignal.timeout(timeout),
                });
                const target = response.headers.get('location');
                if (!REDIRECTS.includes(response.status) || target === null)
                    return await this.#read(sending, response, url);
                // A repository with a new name: the same request, also where it is no GET, as GitHub documents.
                await response.body?.cancel();
                url = new URL(target, url).href;
            }
            return refused(route, 'invalid', 'it redirects again and again');
        }
        catch (thrown) {
            const { said, unsent, passing } = networkFault(thrown, timeout);
            return { ...refused(route, 'network', this.#without(said)), unsent, passing };
        }
    }
    /** The token goes to the API that it is for, and nowhere else. */
    #isOwn(url) {
        const { api, graphql } = this.#options.place;
        return [api, graphql].some((own) => new URL(own).origin === new URL(url).origin);
    }
    #without(text) {
        const { secret } = this.#options;
        return secret === null ? text : (0,secrets/* withoutTokens */.N_)(text, [secret]);
    }
    async #read({ route, graphql }, response, url) {
        const { status, headers } = response;
        const bytes = await wholeBody(response, this.#options.largest);
        if (bytes === null)
            return refused(route, 'too-big', `its answer is larger than ${this.#options.largest} bytes`, status);
        const body = () => this.#without(new TextDecoder().decode(bytes));
        if (status >= 400 || (graphql && hasErrors(body()))) {
            const answer = { status, headers: new Map(headers), body: body() };
            const { refusal, limit } = refusalOf(route, answer, (0,clock/* now */.t)());
            return { is: 'refused', refusal, limit, unsent: false, passing: refusal.kind === 'server' };
        }
        // Octokit would take half of a document for a text, and go on with it.
        if (status < 300 && status !== 204 && isJson(headers) && !isDocument(body()))
            return { ...refused(route, 'network', 'its answer was cut off', status), passing: true };
        const empty = bytes.length === 0 || [204, 205, 304].includes(status);
        const whole = new Response(empty ? null : bytes, { status, headers });
        Object.defineProperty(whole, 'url', { value: url });
        return { is: 'good', response: whole };
    }
}
function refused(route, kind, said, status = null) {
    const refusal = new github_refusal.Refusal({ kind, status, route, said });
    return { is: 'refused', refusal, limit: null, unsent: false, passing: false };
}
/** The body as a whole; null where it is too large. Throws where the connection ends before it does. */
async function wholeBody({ body }, largest) {
    const chunks = [];
    let size = 0;
    if (body !== null)
        for await (const chunk of body) {
            size += chunk.length;
            // Leaving the loop closes the connection.
            if (size > largest)
                return null;
            chunks.push(chunk);
        }
    return new Uint8Array(Buffer.concat(chunks));
}
function isJson(headers) {
    return /^application\/(?:[\w.+-]*\+)?json\b/i.test(headers.get('content-type') ?? '');
}
function isDocument(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/hosts/github/client.js





/** Prepares the requests; nothing is sent yet. @param token null asks as a stranger, who sees what is public */
async function connect(place, token, options = {}) {
    // What cannot stand in a header would come back in the words of whoever refuses it.
    if (token !== null && !/^[\x21-\x7e]+$/.test(token))
        throw new github_refusal.Refusal({
            kind: 'bad-token',
            status: null,
            route: 'a request',
            said: 'it holds blanks or line breaks',
        });
    const [core, { composePaginateRest }, fetch] = await Promise.all([
        __webpack_require__.e(/* import() */ 5194).then(__webpack_require__.bind(__webpack_require__, 35194)),
        __webpack_require__.e(/* import() */ 3779).then(__webpack_require__.bind(__webpack_require__, 93779)),
        proxied(place.api),
    ]);
    const transport = new Transport({
        place,
        secret: token,
        fetch,
        progress: options.progress ?? (() => { }),
        wait: options.wait ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms))),
        timeout: options.timeout ?? TIMEOUT_MS,
        largest: options.largest ?? LARGEST_ANSWER,
    });
    const octokitFor = (route, repeatable, graphql = false) => new core.Octokit({
        ...(token === null ? {} : { auth: token }),
        baseUrl: place.api,
        userAgent: `semverdict/${version/* VERSION */.x}`,
        // Octokit warns of old routes on the console, which is the log or the JSON document.
        log: { debug() { }, info() { }, warn() { }, error() { } },
        request: {
            fetch: (url, init) => transport.send({ route, repeatable, graphql }, url, init),
        },
    });
    /** Only where the route takes them: what it does not take would become a part of the query. */
    const repositoryOf = (route) => route.includes('{owner}/{repo}') ? { owner: place.owner, repo: place.repo } : {};
    return {
        place,
        async request(route, ...[parameters, { repeatable = !route.startsWith('POST ') } = {}]) {
            const given = { ...VERSIONED, ...repositoryOf(route), ...parameters };
            // The types of one route among a thousand are checked where it is called.
            const asked = octokitFor(route, repeatable).request(route, given);
            return (await plainly(route, asked));
        },
        async *pages(route, parameters) {
            const given = { ...VERSIONED, ...repositoryOf(route), per_page: 100, ...parameters };
            const pages = composePaginateRest.iterator(octokitFor(route, true), route, given);
            const each = pages[Symbol.asyncIterator]();
            for (;;) {
                const page = await plainly(route, each.next());
                if (page.done === true)
                    return;
                yield* page.value.data;
            }
        },
        async graphql(query, variables) {
            const route = 'POST /graphql';
            const octokit = octokitFor(route, !/^\s*mutation\b/.test(query), true);
            const asked = octokit.request({ method: 'POST', url: place.graphql, query, variables });
            const { data } = await plainly(route, asked);
            return data.data;
        },
    };
}
const VERSIONED = { headers: { 'x-github-api-version': '2022-11-28' } };
/** What octokit throws holds the request with its headers: only the refusal within gets out. */
async function plainly(route, asked) {
    try {
        return await asked;
    }
    catch (thrown) {
        const cause = thrown instanceof Error ? thrown.cause : null;
        if (cause instanceof github_refusal.Refusal)
            throw cause;
        const status = (0,mapping/* isMapping */.p)(thrown) && typeof thrown.status === 'number' ? thrown.status : null;
        throw new github_refusal.Refusal({
            kind: 'invalid',
            status,
            route,
            said: 'it could not be asked, or its answer not be read',
        });
    }
}


/***/ }),

/***/ 64513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FETCH: () => (/* binding */ FETCH),
  Refusal: () => (/* binding */ Refusal),
  explained: () => (/* binding */ explained)
});

// EXTERNAL MODULE: ./build/base/problem.js
var problem = __webpack_require__(49299);
;// CONCATENATED MODULE: ./build/hosts/github/permissions.js
/** The keys of `permissions` in a workflow: what GITHUB_TOKEN can be given. */
const GRANTABLE = new Set([
    'actions',
    'attestations',
    'checks',
    'contents',
    'deployments',
    'discussions',
    'issues',
    'packages',
    'pages',
    'pull-requests',
    'security-events',
    'statuses',
]);
/**
 * The rights of the header x-accepted-github-permissions as a workflow writes them. The header separates alternatives by
 * `;` and what is needed together by `,`: `contents=write,workflows=write; pull_requests=write`.
 *
 * @returns words null where the header names none; grantable where GITHUB_TOKEN can have what they say
 */
function permissionWords(header) {
    const alternatives = (header ?? '').split(';').map((alternative) => alternative.split(',').flatMap((each) => {
        const [, name, level] = /^\s*(\w+)=(read|write|admin)\s*$/.exec(each) ?? [];
        return name === undefined || level === undefined ? [] : [{ key: name.replaceAll('_', '-'), level }];
    }));
    const named = alternatives.filter((rights) => rights.length > 0);
    const [first] = named;
    if (first === undefined)
        return { words: null, grantable: false };
    const easy = named.find((rights) => rights.every(({ key }) => GRANTABLE.has(key)));
    const words = (easy ?? first).map(({ key, level }) => `${key}: ${level}`).join(', ');
    return { words, grantable: easy !== undefined };
}

;// CONCATENATED MODULE: ./build/hosts/github/refusal.js


/** The route of everything that git reads from a remote. */
const FETCH = 'git fetch';
/**
 * GitHub did not do what was asked. It holds words only: no request, no header, no cause, so that a token has no way
 * out through it.
 */
class Refusal extends Error {
    name = 'Refusal';
    kind;
    status;
    route;
    said;
    rights;
    until;
    constructor({ kind, status, route, said, rights = null, until = null }) {
        super(`${route}: ${status ?? kind}${said === '' ? '' : `: ${said}`}`);
        this.kind = kind;
        this.status = status;
        this.route = route;
        this.said = said;
        this.rights = rights;
        this.until = until;
    }
}
/**
 * The refusal as a problem with its way out.
 *
 * @param doing what was tried: "creating the tag v1.2.3"
 */
function explained(refusal, doing) {
    const { code, why, remedy } = EXPLAINED[refusal.kind](refusal);
    return (0,problem/* undecided */.oo)(code, `${doing}: ${why}${quoted(refusal)}`, remedy);
}
const EXPLAINED = {
    'missing-right': missingRight,
    'bad-token': ({ route }) => ({
        code: 'github-token',
        // git does not tell the two apart.
        why: route === FETCH
            ? 'GitHub asks for a token: none was given, or it does not accept the one that was'
            : 'GitHub does not accept the token',
        remedy: 'in a workflow leave the input token out, or set it to github.token; elsewhere make a new token: it may have expired or been revoked',
    }),
    'not-found': ({ route }) => ({
        code: 'github-not-found',
        why: 'GitHub has no such thing, or does not show it to this token',
        // Measured: GITHUB_TOKEN gets 404 for a release on a commit that changes workflows.
        remedy: route === 'POST /repos/{owner}/{repo}/releases'
            ? `${SEEN}; for a release on a commit that changes files under .github/workflows ${WORKFLOWS}`
            : SEEN,
    }),
    exists: () => ({
        code: 'github-refused',
        why: 'it exists already',
        remedy: 'another run may have made it: look at it on GitHub, and run this again',
    }),
    invalid: () => ({
        code: 'github-refused',
        why: 'GitHub refused it',
        remedy: 'mend what GitHub says; if that is about the request itself, report it to semverdict',
    }),
    ruleset: () => ({
        code: 'github-ruleset',
        why: 'a ruleset of the repository or the organization forbids it',
        remedy: `look at the repository's Settings, Rules: let the app whose token this is bypass the rule, or use such a token; a tag name that an immutable release has had is refused with the same words, for ever: then ${NEXT}`,
    }),
    'workflow-change': () => ({
        code: 'github-workflows',
        why: 'the commit brings changes of workflows, which this token may not publish',
        remedy: WORKFLOWS,
    }),
    'burnt-tag': ({ route }) => ({
        code: 'github-tag-burnt',
        why: 'an immutable release has had this tag, and GitHub keeps the name for ever, also after the release is deleted',
        // A release is made of a tag that stands: from there on the numbers go.
        remedy: `no right and no setting gives the name back${route.includes('/releases')
            ? ': release the next version, which counts on from the tag; this one stays without a release on GitHub'
            : `, and every run computes this version again: ${NEXT}`}`,
    }),
    'rate-limit': ({ until }) => ({
        code: 'github-rate-limit',
        why: "GitHub's rate limit is reached, and lasts longer than a run may wait",
        remedy: `run this again${until === null ? ' later' : ` after ${new Date(until * 1000).toISOString().replace('.000', '')}`}; a token of your own has a limit of its own`,
    }),
    server: ({ status }) => ({
        code: 'github-unavailable',
        why: `GitHub failed${status === null ? '' : ` with status ${status}`}, several times`,
        remedy: 'run this again; https://www.githubstatus.com says whether GitHub knows of it',
    }),
    network: () => ({
        code: 'github-unreachable',
        why: 'GitHub could not be reached, or its answer did not come whole',
        remedy: 'run this again; on a runner of your own check the network, the proxy (HTTPS_PROXY, NO_PROXY) and the certificates (NODE_EXTRA_CA_CERTS)',
    }),
    'too-big': () => ({
        code: 'github-refused',
        why: 'the answer of GitHub is larger than is read',
        remedy: 'report it to semverdict',
    }),
};
const SEEN = 'check that it exists; in a private repository the token needs the right to read it: in the workflow permissions: {contents: read}';
/** `workflows` is no key of `permissions`: GITHUB_TOKEN can never have it. */
const WORKFLOWS = 'use the token of a GitHub App with the permissions contents: write and workflows: write, or a personal token with the scope workflow: GITHUB_TOKEN cannot have it';
function missingRight({ rights, said }) {
    if (/archived/i.test(said))
        return {
            code: 'github-rights',
            why: 'the repository is archived',
            remedy: 'unarchive it in its settings first',
        };
    if (/SAML|single sign-?on|IP allow list/i.test(said))
        return {
            code: 'github-rights',
            why: 'the organization keeps this token out',
            remedy: 'authorize the token for the organization (Settings, Developer settings, Configure SSO), or use GITHUB_TOKEN',
        };
    const { words, grantable } = permissionWords(rights);
    if (words === null)
        return {
            code: 'github-rights',
            why: 'the token lacks the right',
            remedy: `give it to the token; in the workflow under permissions:. ${READ_ONLY}`,
        };
    return {
        code: 'github-rights',
        why: `the token lacks the right ${words}`,
        remedy: grantable
            ? `write into the workflow: permissions: {${words}}. ${READ_ONLY}`
            : `use a token of a GitHub App or a person with ${words}: GITHUB_TOKEN cannot have it`,
    };
}
const READ_ONLY = 'On the pull request of a fork the token stays read-only whatever is written there, and for Dependabot it is unless it is written there';
/** The way past a number that can never be a tag. */
const NEXT = 'commit with the footer Release-As: and a higher version, such as Release-As: 1.1.1';
/** GitHub's own words, kept apart from ours. */
function quoted({ said }) {
    return said === '' ? '' : `; it says: ${JSON.stringify(said)}`;
}


/***/ }),

/***/ 19783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ getProxyUrl)
/* harmony export */ });
/* unused harmony export checkBypass */
function getProxyUrl(reqUrl) {
    const usingSsl = reqUrl.protocol === 'https:';
    if (checkBypass(reqUrl)) {
        return undefined;
    }
    const proxyVar = (() => {
        if (usingSsl) {
            return process.env['https_proxy'] || process.env['HTTPS_PROXY'];
        }
        else {
            return process.env['http_proxy'] || process.env['HTTP_PROXY'];
        }
    })();
    if (proxyVar) {
        try {
            return new DecodedURL(proxyVar);
        }
        catch (_a) {
            if (!proxyVar.startsWith('http://') && !proxyVar.startsWith('https://'))
                return new DecodedURL(`http://${proxyVar}`);
        }
    }
    else {
        return undefined;
    }
}
function checkBypass(reqUrl) {
    if (!reqUrl.hostname) {
        return false;
    }
    const reqHost = reqUrl.hostname;
    if (isLoopbackAddress(reqHost)) {
        return true;
    }
    const noProxy = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
    if (!noProxy) {
        return false;
    }
    // Determine the request port
    let reqPort;
    if (reqUrl.port) {
        reqPort = Number(reqUrl.port);
    }
    else if (reqUrl.protocol === 'http:') {
        reqPort = 80;
    }
    else if (reqUrl.protocol === 'https:') {
        reqPort = 443;
    }
    // Format the request hostname and hostname with port
    const upperReqHosts = [reqUrl.hostname.toUpperCase()];
    if (typeof reqPort === 'number') {
        upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
    }
    // Compare request host against noproxy
    for (const upperNoProxyItem of noProxy
        .split(',')
        .map(x => x.trim().toUpperCase())
        .filter(x => x)) {
        if (upperNoProxyItem === '*' ||
            upperReqHosts.some(x => x === upperNoProxyItem ||
                x.endsWith(`.${upperNoProxyItem}`) ||
                (upperNoProxyItem.startsWith('.') &&
                    x.endsWith(`${upperNoProxyItem}`)))) {
            return true;
        }
    }
    return false;
}
function isLoopbackAddress(host) {
    const hostLower = host.toLowerCase();
    return (hostLower === 'localhost' ||
        hostLower.startsWith('127.') ||
        hostLower.startsWith('[::1]') ||
        hostLower.startsWith('[0:0:0:0:0:0:0:1]'));
}
class DecodedURL extends URL {
    constructor(url, base) {
        super(url, base);
        this._decodedUsername = decodeURIComponent(super.username);
        this._decodedPassword = decodeURIComponent(super.password);
    }
    get username() {
        return this._decodedUsername;
    }
    get password() {
        return this._decodedPassword;
    }
}
//# sourceMappingURL=proxy.js.map

/***/ })

};
