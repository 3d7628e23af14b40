export const id = 557;
export const ids = [557];
export const modules = {

/***/ 85557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* binding */ connect)
});

// EXTERNAL MODULE: ./build/base/mapping.js
var mapping = __webpack_require__(17118);
;// CONCATENATED MODULE: ./build/base/version.js
/** The version of semverdict itself; a test holds it to package.json. */
const VERSION = '0.1.0';

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
    const [{ HttpClient }, { fetch }] = await Promise.all([Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 22779)), Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19))]);
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
        __webpack_require__.e(/* import() */ 194).then(__webpack_require__.bind(__webpack_require__, 35194)),
        __webpack_require__.e(/* import() */ 779).then(__webpack_require__.bind(__webpack_require__, 93779)),
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
        userAgent: `semverdict/${VERSION}`,
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


/***/ })

};
