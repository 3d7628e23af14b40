export const id = 769;
export const ids = [769];
export const modules = {

/***/ 26150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  giveCheckRun: () => (/* binding */ giveCheckRun),
  giveComment: () => (/* binding */ giveComment)
});

// EXTERNAL MODULE: ./build/base/one-line.js
var one_line = __webpack_require__(79187);
// EXTERNAL MODULE: ./build/hosts/github/refusal.js + 1 modules
var refusal = __webpack_require__(64513);
// EXTERNAL MODULE: ./build/report/annotations.js
var annotations = __webpack_require__(46241);
// EXTERNAL MODULE: ./build/report/cut.js
var cut = __webpack_require__(73387);
// EXTERNAL MODULE: ./build/report/feedback.js
var feedback = __webpack_require__(58496);
;// CONCATENATED MODULE: ./build/report/check-run.js



/** GitHub: "summary exceeds a maximum bytesize of 65535", whatever its documentation calls it. */
const LONGEST_CHECK_SUMMARY = 65_535;
const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' };
/**
 * @param fails whether the step fails
 * @param rest the findings that are no annotations of the step already: the others would stand there twice
 */
function checkRunOf(told, origin, fails, rest, places) {
    return {
        conclusion: conclusionOf(told, fails),
        title: (0,feedback/* toldTitle */.M)(told),
        summary: (0,cut/* cutMarkdown */.G$)((0,feedback/* toldMarkdown */.n)(told, origin), LONGEST_CHECK_SUMMARY, cut/* bytes */.ee),
        annotations: rest.flatMap((finding) => {
            const { at, level, title, message } = (0,annotations/* annotationOf */.lW)(finding, places);
            // GitHub wants a file, and a step has room for those that have none.
            return at === null ? [] : [{ at, level: LEVELS[level], title, message }];
        }),
    };
}
/** Nothing judged, and a violation that fails nothing, are neither good nor bad. */
function conclusionOf(told, fails) {
    if (fails)
        return 'failure';
    if (told.is === 'nothing')
        return 'neutral';
    return told.is === 'verdict' && told.verdict.outcome === 'fail' ? 'neutral' : 'success';
}

// EXTERNAL MODULE: ./build/report/comment.js
var comment = __webpack_require__(17554);
;// CONCATENATED MODULE: ./build/hosts/github/checks.js
/** The check runs of a name at a commit, newest first. @throws Refusal */
async function checkRunsOf(client, head, name) {
    const found = [];
    const route = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs';
    for await (const run of client.pages(route, { ref: head, check_name: name, filter: 'all' }))
        found.push({
            id: Number(run.id),
            externalId: run.external_id ?? '',
            conclusion: run.conclusion,
            title: run.output.title,
            summary: run.output.summary,
            annotations: run.output.annotations_count,
        });
    return found.sort((a, b) => b.id - a.id);
}
/** @throws Refusal; of kind `network` or `server` it may be there all the same */
async function createCheckRun(client, check) {
    const { data } = await client.request('POST /repos/{owner}/{repo}/check-runs', {
        head_sha: check.head,
        ...fields(check),
    });
    return Number(data.id);
}
/** Annotations that are there already stay: GitHub adds to them. @throws Refusal */
async function updateCheckRun(client, id, check) {
    await client.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
        check_run_id: id,
        ...fields(check),
    });
}
/** What tells the annotations of a check run from each other. @throws Refusal */
async function annotationsAt(client, id) {
    const found = new Set();
    const route = 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations';
    for await (const annotation of client.pages(route, { check_run_id: id }))
        found.add(annotationKey(annotation.path, annotation.start_line, annotation.message ?? ''));
    return found;
}
function annotationKey(path, line, message) {
    return `${path}:${line}:${message}`;
}
function fields({ name, externalId, conclusion, details, output }) {
    return {
        name,
        external_id: externalId,
        status: 'completed',
        conclusion,
        ...(details === null ? {} : { details_url: details }),
        output,
    };
}

;// CONCATENATED MODULE: ./build/commands/action/keep-check-run.js


/** GitHub takes so many annotations in one request. */
const BATCH = 50;
/**
 * Keeps one check run of this step on a commit: a step that is run again changes it where it says something else.
 *
 * @throws Refusal
 */
async function keepCheckRun(client, place, check) {
    const standing = await standingAt(client, place);
    const known = standing === null || standing.annotations === 0 ? null : await annotationsAt(client, standing.id);
    const fresh = annotationsOf(check).filter(({ path, start_line, message }) => known?.has(annotationKey(path, start_line, message)) !== true);
    const [first = [], ...later] = batches(fresh);
    const base = { title: check.title, summary: check.summary };
    const write = (annotations) => ({
        ...place,
        conclusion: check.conclusion,
        output: annotations.length === 0 ? base : { ...base, annotations },
    });
    if (standing !== null && fresh.length === 0 && says(standing, check))
        return;
    const id = await writeFirst(client, standing, place, write(first));
    for (const batch of later)
        await updateCheckRun(client, id, write(batch));
}
async function standingAt(client, { head, name, externalId }) {
    const found = await checkRunsOf(client, head, name);
    return found.find((run) => run.externalId === externalId) ?? null;
}
async function writeFirst(client, standing, place, check) {
    if (standing !== null) {
        try {
            await updateCheckRun(client, standing.id, check);
            return standing.id;
        }
        catch (error) {
            // Only the app that made a check run may change it: a step that has another token now makes its own.
            if (!(error instanceof refusal.Refusal) || !/app_id/.test(error.said))
                throw error;
        }
    }
    try {
        return await createCheckRun(client, check);
    }
    catch (error) {
        // The answer may be lost and the work done.
        if (!(error instanceof refusal.Refusal) || (error.kind !== 'network' && error.kind !== 'server'))
            throw error;
        const there = await standingAt(client, place);
        if (there === null)
            throw error;
        return there.id;
    }
}
function says(standing, { conclusion, title, summary }) {
    return (standing.conclusion === conclusion &&
        standing.title === title &&
        withoutFooter(standing.summary ?? '') === withoutFooter(summary));
}
/** The last line says which run it was and on which day. */
function withoutFooter(summary) {
    return summary.replaceAll('\r\n', '\n').trimEnd().split('\n').slice(0, -1).join('\n');
}
function annotationsOf({ annotations }) {
    return annotations.map(({ at, level, title, message }) => {
        const line = at.line ?? 1;
        return {
            path: at.file,
            start_line: line,
            end_line: line,
            ...(at.column === undefined ? {} : { start_column: at.column, end_column: at.column }),
            annotation_level: level,
            title,
            message,
        };
    });
}
function batches(annotations) {
    const found = [];
    for (let from = 0; from < annotations.length; from += BATCH)
        found.push(annotations.slice(from, from + BATCH));
    return found;
}

// EXTERNAL MODULE: ./build/commands/action/sticky-comment.js + 1 modules
var sticky_comment = __webpack_require__(49250);
;// CONCATENATED MODULE: ./build/commands/action/feedback.js







/** Writes the comment, or brings it up to date. Null where that went well. */
async function giveComment(client, { told, target, step, reported }) {
    const { pull } = target;
    if (pull === null)
        return null;
    const marker = { key: step.key, head: target.head, run: step.run, attempt: step.attempt };
    const body = (0,comment/* commentOf */.vm)(told, originOf(target, step, reported), marker);
    return await kept('the comment', 'pull-requests: write', 'comment: off', async () => {
        // Where there is nothing to do, nobody waits for a word, unless there was one before.
        await (0,sticky_comment/* stickComment */.a)(client, pull, body, marker, told.is !== 'nothing');
    });
}
/** Makes the check run, or brings it up to date. Null where that went well. @param fails whether the step fails */
async function giveCheckRun(client, { told, target, step, reported }, fails, places) {
    const rest = told.is === 'verdict' ? (0,annotations/* leftOut */.ig)(told.verdict.findings) : [];
    const check = checkRunOf(told, originOf(target, step, reported), fails, rest, places);
    const place = {
        name: step.directory === null ? 'semverdict' : `semverdict (${(0,one_line/* oneLine */.T)(step.directory)})`,
        head: target.head,
        externalId: step.key,
        details: step.page,
    };
    return await kept('the check run', 'checks: write', 'check-run: off', async () => {
        await keepCheckRun(client, place, check);
    });
}
function originOf({ head }, { page }, reported) {
    return { head, run: page, reported };
}
/** Feedback never fails a run: what refused it is told. */
async function kept(what, right, off, give) {
    try {
        await give();
        return null;
    }
    catch (error) {
        if (!(error instanceof refusal.Refusal))
            throw error;
        // Also what a private repository does not even show is a matter of rights: the run itself says that it is there.
        if (isOfRights(error))
            return { what, right, why: '', off };
        return { what, right: null, why: whyOf(error), off };
    }
}
function isOfRights({ kind, said }) {
    return kind === 'not-found' || (kind === 'missing-right' && !/locked|archived/i.test(said));
}
function whyOf({ kind, status, said }) {
    const words = {
        'rate-limit': "GitHub's rate limit is reached",
        network: 'GitHub did not answer in time',
        server: `GitHub failed${status === null ? '' : ` with status ${status}`}`,
        'bad-token': 'GitHub does not accept the token',
    };
    const known = Object.hasOwn(words, kind) ? words[kind] : 'GitHub refused it';
    return said === '' ? known : `${known} (${JSON.stringify(said)})`;
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
