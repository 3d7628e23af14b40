export const id = 374;
export const ids = [374];
export const modules = {

/***/ 29374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  passOn: () => (/* binding */ passOn)
});

// EXTERNAL MODULE: ./build/base/mapping.js
var mapping = __webpack_require__(17118);
// EXTERNAL MODULE: ./build/base/problem.js
var problem = __webpack_require__(49299);
// EXTERNAL MODULE: ./build/hosts/github/lazy.js
var lazy = __webpack_require__(46434);
;// CONCATENATED MODULE: ./build/hosts/github/pulls.js
/** The open pull requests from a branch of an owner's repositories. @throws Refusal */
async function openPullsFrom(client, owner, branch) {
    const found = [];
    const route = 'GET /repos/{owner}/{repo}/pulls';
    for await (const { number, head, base } of client.pages(route, {
        state: 'open',
        head: `${owner}:${branch}`,
    }))
        found.push({
            number,
            head: head.sha,
            headRepository: head.repo == null ? null : Number(head.repo.id),
            base: base.ref,
        });
    return found;
}

// EXTERNAL MODULE: ./build/hosts/github/refusal.js + 1 modules
var github_refusal = __webpack_require__(64513);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/hosts/report-file.js



/** A verdict on ten thousand commits has two million characters. */
const MOST_BYTES = 4 * 1024 * 1024;
/**
 * The JSON in a report that another run has left: data that nobody vouches for.
 *
 * @param path the file, or a folder with nothing but it, as an artifact is unpacked
 * @throws Problem where there is no such file, or it cannot be a report
 */
function readReport(path) {
    const file = onlyFileIn(path);
    const found = (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false });
    // A link would lead out of the artifact.
    if (found === undefined || !found.isFile())
        throw (0,problem/* mistake */.RT)('no-file', `there is no report ${path}`, 'download it in a step before, and name its file, or the folder that holds just it, in the input report');
    if (found.size > MOST_BYTES)
        throw (0,problem/* mistake */.RT)('bad-report', `the report ${path} has ${found.size} bytes; a report has at most ${MOST_BYTES}`, 'let the pull request’s run upload the file that the output report names');
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
    }
    catch {
        throw (0,problem/* mistake */.RT)('bad-report', `the report ${path} is no JSON`, 'let the pull request’s run upload the file that the output report names');
    }
}
function onlyFileIn(path) {
    if ((0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() !== true)
        return path;
    const [name, ...others] = (0,external_node_fs_.readdirSync)(path);
    return name === undefined || others.length > 0 ? path : (0,external_node_path_.join)(path, name);
}

// EXTERNAL MODULE: ./build/report/comment.js
var comment = __webpack_require__(17554);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/changes/merge-message.js
var merge_message = __webpack_require__(53932);
// EXTERNAL MODULE: ./build/surfaces/difference.js
var difference = __webpack_require__(29078);
;// CONCATENATED MODULE: ./build/report/reported.js




/**
 * What a run reports, read as data that nobody vouches for (schema/verdict.schema.json, schema/error.schema.json). Only
 * what is shown is kept, and each of it is of its form: what stands in a link or outside of a quotation is a word, a
 * commit or a day. The texts are hostile until they are rendered, as ever.
 */
const LANGUAGES = [
    'ts',
    'json',
    'http',
    'graphql',
    'proto',
    'text',
];
const MOST_ITEMS = 10_000;
const MOST_CHARACTERS = 100_000;
const reported_text = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(MOST_CHARACTERS));
const day = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^\d{4}-\d{2}-\d{2}$/));
const dayOrNever = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^(?:\d{4}-\d{2}-\d{2}|never)$/));
const commit = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9a-f]{7,64}$/));
const number = dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(0));
const from = dist/* optional */.lqM(dist/* picklist */.KIO(['pull-request', 'base']));
/** The id of a rule: it is part of a link. A later version may have rules that this one has not. */
const rule = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(60), dist/* regex */.yGV(/^[a-z]+(?:-[a-z]+)*$/));
function list(item) {
    return dist/* pipe */.FsL(dist/* array */.YOg(item), dist/* maxLength */.Ru6(MOST_ITEMS));
}
const line = dist/* object */.Ikc({
    id: reported_text,
    name: dist/* nullable */.mee(reported_text),
    phase: dist/* nullable */.mee(reported_text),
    until: dist/* nullable */.mee(dayOrNever),
    newest: dist/* boolean */.zMY(),
    opens: dist/* nullable */.mee(reported_text),
});
const reason = dist/* object */.Ikc({
    commit,
    kind: reported_text,
    subject: reported_text,
    security: dist/* boolean */.zMY(),
    via: dist/* optional */.lqM(reported_text),
    from,
});
const evidence = dist/* object */.Ikc({
    checker: reported_text,
    id: reported_text,
    change: reported_text,
    requires: reported_text,
    affected: dist/* picklist */.KIO(difference/* AFFECTED */.Z),
    grade: dist/* picklist */.KIO(['proven', 'likely']),
    where: reported_text,
    message: reported_text,
    proof: dist/* nullable */.mee(reported_text),
    confirmed: dist/* optional */.lqM(dist/* object */.Ikc({ language: dist/* picklist */.KIO(LANGUAGES), by: reported_text, said: dist/* nullable */.mee(reported_text) })),
    at: dist/* optional */.lqM(dist/* object */.Ikc({ path: reported_text, line: dist/* nullable */.mee(number), column: dist/* nullable */.mee(number) })),
    surface: dist/* optional */.lqM(reported_text),
    cause: dist/* optional */.lqM(reported_text),
    counts: dist/* optional */.lqM(dist/* literal */.euz(false)),
    accepted: dist/* optional */.lqM(dist/* object */.Ikc({ reason: reported_text, until: dist/* nullable */.mee(day) })),
    from,
});
const finding = dist/* object */.Ikc({
    rule,
    level: dist/* picklist */.KIO(['error', 'warning', 'note']),
    message: reported_text,
    remedy: reported_text,
    where: dist/* object */.Ikc({
        commit: dist/* optional */.lqM(reported_text),
        commits: dist/* optional */.lqM(list(reported_text)),
        tag: dist/* optional */.lqM(reported_text),
        line: dist/* optional */.lqM(reported_text),
        path: dist/* optional */.lqM(reported_text),
        row: dist/* optional */.lqM(number),
        column: dist/* optional */.lqM(number),
        policy: dist/* optional */.lqM(reported_text),
    }),
    evidence: dist/* optional */.lqM(list(reported_text)),
    known: dist/* optional */.lqM(dist/* object */.Ikc({ since: day, why: dist/* optional */.lqM(reported_text) })),
});
const override = dist/* object */.Ikc({
    rule,
    line: dist/* optional */.lqM(reported_text),
    kind: dist/* optional */.lqM(reported_text),
    reason: reported_text,
    used: dist/* boolean */.zMY(),
});
const results = dist/* object */.Ikc({ OK: number, WRONG_VERSION: number, NOK: dist/* optional */.lqM(number) });
const licenses = dist/* object */.Ikc({
    from: reported_text,
    version: reported_text,
    before: results,
    after: results,
    stranded: number,
    transitions: dist/* optional */.lqM(dist/* record */.g1P(reported_text, number), {}),
    kinds: dist/* record */.g1P(reported_text, number),
    lines: list(dist/* object */.Ikc({ line: reported_text, plain: number, reached: dist/* boolean */.zMY() })),
});
const pull = dist/* object */.Ikc({
    number: dist/* nullable */.mee(number),
    judged: dist/* picklist */.KIO(merge_message/* MERGE_METHODS */.Y0),
    by: dist/* picklist */.KIO(['policy', 'auto-merge', 'call', 'queue', 'allowed', 'unknown']),
    methods: dist/* pipe */.FsL(dist/* array */.YOg(dist/* object */.Ikc({
        method: dist/* picklist */.KIO(merge_message/* MERGE_METHODS */.Y0),
        outcome: dist/* picklist */.KIO(['pass', 'fail', 'undecided']),
        kind: dist/* nullable */.mee(reported_text),
        next: dist/* nullable */.mee(dist/* object */.Ikc({ version: reported_text, tag: dist/* nullable */.mee(reported_text) })),
    })), dist/* minLength */.BpQ(1), dist/* maxLength */.Ru6(merge_message/* MERGE_METHODS */.Y0.length)),
});
const baseline = dist/* object */.Ikc({
    file: reported_text,
    missing: dist/* boolean */.zMY(),
    changed: dist/* boolean */.zMY(),
    known: number,
    unmatched: list(dist/* object */.Ikc({
        rule,
        since: day,
        branch: dist/* nullable */.mee(reported_text),
        why: dist/* optional */.lqM(reported_text),
        cause: dist/* object */.Ikc({
            about: dist/* optional */.lqM(dist/* record */.g1P(reported_text, reported_text)),
            value: dist/* optional */.lqM(reported_text),
            commits: dist/* optional */.lqM(dist/* record */.g1P(commit, reported_text)),
            line: dist/* optional */.lqM(reported_text),
            path: dist/* optional */.lqM(reported_text),
            policy: dist/* optional */.lqM(reported_text),
        }),
    })),
});
const affected = dist/* object */.Ikc({
    line: reported_text,
    name: dist/* nullable */.mee(reported_text),
    phase: reported_text,
    before: dist/* nullable */.mee(dayOrNever),
    until: dayOrNever,
    next: reported_text,
    nextUntil: dist/* nullable */.mee(dayOrNever),
});
const reportedVerdict = dist/* object */.Ikc({
    outcome: dist/* picklist */.KIO(['pass', 'fail']),
    today: day,
    head: commit,
    branch: dist/* optional */.lqM(dist/* nullable */.mee(reported_text), null),
    line: dist/* nullable */.mee(line),
    last: dist/* nullable */.mee(dist/* object */.Ikc({ version: reported_text, tag: reported_text, commit })),
    kind: reported_text,
    security: dist/* boolean */.zMY(),
    next: dist/* nullable */.mee(dist/* object */.Ikc({ version: reported_text, tag: dist/* nullable */.mee(reported_text) })),
    because: list(reason),
    evidence: list(evidence),
    surfaces: dist/* optional */.lqM(list(dist/* object */.Ikc({
        checker: reported_text,
        name: reported_text,
        baseline: reported_text,
        differences: number,
        inconclusive: list(dist/* object */.Ikc({ where: reported_text, reason: reported_text })),
    }))),
    proposed: dist/* optional */.lqM(list(dist/* object */.Ikc({ checker: reported_text, file: reported_text }))),
    mentions: dist/* optional */.lqM(list(dist/* object */.Ikc({ commit, ids: list(reported_text), subject: reported_text })), []),
    findings: list(finding),
    overrides: dist/* optional */.lqM(list(override), []),
    licenses: dist/* optional */.lqM(licenses),
    affects: dist/* optional */.lqM(list(affected)),
    policyChanged: dist/* optional */.lqM(dist/* boolean */.zMY(), false),
    pull: dist/* optional */.lqM(pull),
    baseline: dist/* optional */.lqM(baseline),
    counts: dist/* optional */.lqM(dist/* object */.Ikc({ commits: number, cancelled: number, ignoredTags: number }), {
        commits: 0,
        cancelled: 0,
        ignoredTags: 0,
    }),
});
const reportedNothing = dist/* object */.Ikc({
    outcome: dist/* literal */.euz('pass'),
    kind: dist/* literal */.euz('none'),
    message: reported_text,
});
const reportedError = dist/* object */.Ikc({
    outcome: dist/* optional */.lqM(dist/* literal */.euz('undecided')),
    error: dist/* object */.Ikc({
        code: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(60), dist/* regex */.yGV(/^[a-z]+(?:-[a-z]+)*$/)),
        message: reported_text,
        remedy: reported_text,
    }),
});
/** Null for what is no report on a pull request. */
function reportedBy(document) {
    const error = dist/* safeParse */.xLC(reportedError, document);
    if (error.success) {
        const { outcome, error: given } = error.output;
        return { is: 'problem', problem: new problem/* Problem */.AF({ ...given, exit: outcome === undefined ? 2 : 3 }) };
    }
    // Only what is no verdict has a message; else it may look like one that finds nothing to release.
    const nothing = dist/* safeParse */.xLC(reportedNothing, document);
    if (nothing.success)
        return { is: 'nothing', why: nothing.output.message };
    const verdict = dist/* safeParse */.xLC(reportedVerdict, document);
    // The ids of rules are words here, since another version may have made the report.
    return verdict.success ? { is: 'verdict', verdict: verdict.output } : null;
}

// EXTERNAL MODULE: ./build/commands/action/action-step.js
var action_step = __webpack_require__(88881);
// EXTERNAL MODULE: ./build/commands/action/feedback-target.js
var feedback_target = __webpack_require__(11437);
// EXTERNAL MODULE: ./build/commands/action/sticky-comment.js + 1 modules
var sticky_comment = __webpack_require__(49250);
;// CONCATENATED MODULE: ./build/commands/action/companion.js











/**
 * Comments on a pull request with what its own run, which had no right to, has reported. It runs on `workflow_run`, with
 * rights, and takes the report as data.
 *
 * @throws Problem on any other event, where the report is none, and where GitHub refuses the comment
 */
async function passOn(runner, event) {
    if (event.name !== 'workflow_run')
        throw (0,problem/* mistake */.RT)('unknown-event', `mode comment passes on what another run has reported, and ${event.name} is not the end of one`, 'run it on: workflow_run; on a pull request the other modes write the comment themselves');
    const ended = endedRun(event.payload);
    if (!feedback_target/* PULL_EVENTS */.c.includes(ended.event))
        return nothing(ended, `the run was started by ${ended.event}, not by a pull request`);
    const told = reportIn(runner);
    const token = runner.input('token');
    if (token !== null)
        runner.secret(token);
    const client = await (0,lazy/* githubOfEvent */.P3)(runner.env, token);
    if (client === null)
        throw (0,problem/* mistake */.RT)('bad-input', 'the input token is empty', 'leave it out, or set it to github.token');
    try {
        const pull = pullOf(ended, ended.from === null ? [] : await openPullsFrom(client, ended.from.owner, ended.branch));
        if (typeof pull === 'string')
            return nothing(ended, pull);
        const marker = { ...(0,action_step/* stepOf */.c)(runner.env, null), run: ended.id, attempt: ended.attempt, head: ended.head };
        const origin = { head: ended.head, run: (0,action_step/* runPage */.f)(runner.env, ended.id), reported: true };
        const body = (0,comment/* commentOf */.vm)(told, origin, marker);
        await (0,sticky_comment/* stickComment */.a)(client, pull.number, body, marker, told.is !== 'nothing');
        return { is: 'passed-on', pull: pull.number };
    }
    catch (error) {
        // The comment is all that this run is for.
        if (error instanceof github_refusal.Refusal)
            throw refused(error);
        throw error;
    }
}
function nothing({ head }, why) {
    return { is: 'nothing', why, head };
}
/** The one open pull request that the run was of; else why there is none. */
function pullOf({ head, from }, pulls) {
    const found = pulls.filter((pull) => pull.head === head && pull.headRepository === from?.repository);
    const [pull, ...others] = found;
    if (pull === undefined)
        return `no open pull request has the commit ${head.slice(0, 9)} as its head`;
    return others.length === 0
        ? pull
        : `${found.length} open pull requests have the commit ${head.slice(0, 9)} as their head, and nothing says which of them the run was of`;
}
function reportIn(runner) {
    const given = runner.input('report');
    if (given === null)
        throw (0,problem/* mistake */.RT)('bad-input', 'mode comment needs the input report', 'set it to the path of the report, which a step before has downloaded');
    const told = reportedBy(readReport(runner.directory(given)));
    if (told === null)
        throw (0,problem/* mistake */.RT)('bad-report', `${given} is no report on a pull request`, 'let the pull request’s run upload the file that the output report names');
    return told;
}
/** @throws Problem where the payload is not GitHub's */
function endedRun({ workflow_run: run }) {
    if ((0,mapping/* isMapping */.p)(run)) {
        const { event, id, run_attempt: attempt, head_branch: branch, head_sha: head } = run;
        if (typeof event === 'string' &&
            isNumber(id) &&
            isNumber(attempt) &&
            typeof branch === 'string' &&
            typeof head === 'string' &&
            /^[0-9a-f]{40,64}$/.test(head))
            return { event, id, attempt, branch, head, from: fromOf(run.head_repository) };
    }
    throw (0,problem/* mistake */.RT)('bad-event', "the event's payload has no whole workflow_run", 'run the workflow again');
}
function fromOf(repository) {
    if (!(0,mapping/* isMapping */.p)(repository) || !(0,mapping/* isMapping */.p)(repository.owner))
        return null;
    const { id } = repository;
    const { login } = repository.owner;
    return isNumber(id) && typeof login === 'string' ? { owner: login, repository: id } : null;
}
function refused(refusal) {
    const doing = 'writing the comment on the pull request';
    if (refusal.kind !== 'missing-right')
        return (0,github_refusal.explained)(refusal, doing);
    return (0,problem/* undecided */.oo)('github-rights', `${doing}: the token lacks pull-requests: write`, 'give it to the job of this workflow under permissions');
}
function isNumber(value) {
    return Number.isSafeInteger(value);
}


/***/ }),

/***/ 49250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ stickComment)
});

;// CONCATENATED MODULE: ./build/hosts/github/comments.js
/** All comments of a pull request, oldest first. @throws Refusal */
async function commentsOf(client, pull) {
    const found = [];
    const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
    for await (const { id, user, body } of client.pages(route, { issue_number: pull }))
        found.push({ id: Number(id), author: user == null ? null : Number(user.id), body: body ?? '' });
    return found.sort((a, b) => a.id - b.id);
}
/** @throws Refusal; of kind `network` or `server` the comment may be there all the same */
async function createComment(client, pull, body) {
    await client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        issue_number: pull,
        body,
    });
}
/** @throws Refusal */
async function updateComment(client, id, body) {
    await client.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { comment_id: id, body });
}
/** @throws Refusal; of kind `not-found` somebody else has removed it */
async function removeComment(client, id) {
    await client.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { comment_id: id });
}
/**
 * The id of the account that the token writes as: of GITHUB_TOKEN that of github-actions[bot], of a GitHub App's token
 * that of its bot, else the user's. The REST API tells installations nothing of themselves; GraphQL does.
 *
 * @throws Refusal
 */
async function ownAccount(client) {
    const { viewer } = await client.graphql('query { viewer { databaseId } }', {});
    return viewer.databaseId;
}

// EXTERNAL MODULE: ./build/hosts/github/refusal.js + 1 modules
var refusal = __webpack_require__(64513);
// EXTERNAL MODULE: ./build/report/comment.js
var comment = __webpack_require__(17554);
;// CONCATENATED MODULE: ./build/commands/action/sticky-comment.js



/**
 * Keeps one comment of this step on a pull request: written where there is none, changed where it says something else.
 * One that a later run has written stays as it is. Where two runs have written one each, the older one stays.
 *
 * @param create whether there is something to say where nothing was said before
 * @throws Refusal
 */
async function stickComment(client, pull, body, marker, create) {
    let ours = await ownComments(client, pull, marker.key);
    if (ours.length === 0) {
        if (!create)
            return;
        await createOnce(client, pull, body);
        // Another run may have written one at the same moment.
        ours = await ownComments(client, pull, marker.key);
    }
    const [kept, ...twins] = ours;
    for (const twin of twins)
        await removeIfThere(client, twin.id);
    if (kept === undefined)
        return;
    const standing = newest(ours) ?? marker;
    if ((0,comment/* isLater */.d8)(standing, marker)) {
        // The later run has perhaps ended before it saw its twin removed: what it said must not be lost with that.
        const said = ours.find((each) => (0,comment/* markerOf */.we)(each.body)?.run === standing.run)?.body ?? kept.body;
        if (said !== kept.body)
            await updateComment(client, kept.id, said);
        return;
    }
    if (!(0,comment/* sameComment */.Go)(kept.body, body))
        await updateComment(client, kept.id, body);
}
/** The comments of this step, oldest first: they bear its marker, and the token's own account wrote them. */
async function ownComments(client, pull, key) {
    const marked = (await commentsOf(client, pull)).filter(({ body }) => (0,comment/* markerOf */.we)(body)?.key === key);
    if (marked.length === 0)
        return [];
    // Anybody can copy a marker: only our own comments are ours.
    const self = await ownAccount(client);
    return marked.filter(({ author }) => author !== null && author === self);
}
/** The answer to a request that was obeyed may be lost: then the comment is there, and is found. */
async function createOnce(client, pull, body) {
    try {
        await createComment(client, pull, body);
    }
    catch (error) {
        if (!(error instanceof refusal.Refusal) || (error.kind !== 'network' && error.kind !== 'server'))
            throw error;
        const there = (await commentsOf(client, pull)).some((comment) => comment.body.trimEnd() === body.trimEnd());
        if (!there)
            throw error;
    }
}
async function removeIfThere(client, id) {
    try {
        await removeComment(client, id);
    }
    catch (error) {
        if (!(error instanceof refusal.Refusal) || error.kind !== 'not-found')
            throw error;
    }
}
function newest(comments) {
    let found = null;
    for (const { body } of comments) {
        const marker = (0,comment/* markerOf */.we)(body);
        if (marker !== null && (found === null || (0,comment/* isLater */.d8)(marker, found)))
            found = marker;
    }
    return found;
}


/***/ })

};
