export const id = 943;
export const ids = [943];
export const modules = {

/***/ 86943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  completePull: () => (/* binding */ completePull)
});

// EXTERNAL MODULE: ./build/changes/merge-message.js
var merge_message = __webpack_require__(53932);
// EXTERNAL MODULE: ./build/base/mapping.js
var mapping = __webpack_require__(17118);
// EXTERNAL MODULE: ./build/hosts/github/refusal.js + 1 modules
var refusal = __webpack_require__(64513);
;// CONCATENATED MODULE: ./build/hosts/github/settings.js


const METHODS = { merge: 'merge', squash: 'squash', rebase: 'rebase' };
/** The rules of a branch; null where they cannot be seen, as on a plan without rulesets. */
async function mergeRules(client, branch) {
    return await unlessRefused(async () => {
        let queue = null;
        let allowed = null;
        let linear = false;
        for await (const rule of client.pages('GET /repos/{owner}/{repo}/rules/branches/{branch}', { branch })) {
            const parameters = 'parameters' in rule ? rule.parameters : undefined;
            if (rule.type === 'required_linear_history')
                linear = true;
            if (!(0,mapping/* isMapping */.p)(parameters))
                continue;
            if (rule.type === 'merge_queue')
                queue = methodOf(parameters.merge_method);
            if (rule.type !== 'pull_request' || !Array.isArray(parameters.allowed_merge_methods))
                continue;
            const methods = parameters.allowed_merge_methods.map(methodOf);
            // Every rule holds, so only what all of them allow is allowed.
            const before = allowed ?? Object.values(METHODS);
            allowed = before.filter((method) => methods.includes(method));
        }
        return { queue, allowed, linear };
    });
}
/** The pull request as it is now, with its repository: the payload of a run that is repeated is as old as the first one. */
async function pullNow(client, number) {
    return await unlessRefused(async () => {
        const { data } = await client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
            pull_number: number,
        });
        return data;
    });
}
/** The repository with its settings, as far as the token may see them. */
async function repositoryNow(client) {
    return await unlessRefused(async () => (await client.request('GET /repos/{owner}/{repo}')).data);
}
/** Rules write it in capitals for a queue, in small letters for a pull request. */
function methodOf(value) {
    const name = typeof value === 'string' ? value.toLowerCase() : '';
    return Object.hasOwn(METHODS, name) ? METHODS[name] : null;
}
async function unlessRefused(ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (error instanceof refusal.Refusal)
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/commands/pull/pull.js
var pull_pull = __webpack_require__(49808);
;// CONCATENATED MODULE: ./build/commands/pull/pull-complete.js



/**
 * The facts with what GitHub's API adds: title, body and auto-merge as they are now, the rules of the base, and the
 * repository's settings where nothing said them yet. Without the API, and without the right to see it, the facts stay.
 *
 * @param branch the base
 * @param unseen told where GitHub did not show the pull request
 */
async function completePull(github, known, branch, unseen) {
    if (known.number === null)
        return known;
    const client = await github('little');
    // Of several checkouts in one job the one that is judged may be of another repository than the event.
    if (client === null || !isOf(client.place, known.repository))
        return known;
    const [now, rules] = await Promise.all([pullNow(client, known.number), mergeRules(client, branch)]);
    if (now === null)
        unseen?.();
    let pull = withSettings((0,pull_pull/* pullIn */.Fw)(now) ?? known, known);
    if (pull.allowed === null || pull.settings.squashTitle === null)
        pull = withSettings({ ...pull, ...(0,pull_pull/* repositorySettings */.C6)(await repositoryNow(client)) }, pull);
    return rules === null ? pull : { ...pull, queue: rules.queue, allowed: allowedBy(rules, pull.allowed) };
}
function isOf({ owner, repo }, repository) {
    return repository?.toLowerCase() === `${owner}/${repo}`.toLowerCase();
}
/** What one source left out is taken from the other. */
function withSettings(pull, other) {
    const { settings } = pull;
    return {
        ...pull,
        allowed: pull.allowed ?? other.allowed,
        settings: {
            squashTitle: settings.squashTitle ?? other.settings.squashTitle,
            squashMessage: settings.squashMessage ?? other.settings.squashMessage,
            mergeTitle: settings.mergeTitle ?? other.settings.mergeTitle,
            mergeMessage: settings.mergeMessage ?? other.settings.mergeMessage,
        },
    };
}
/** Settings and rules both hold. Without either nothing is known. */
function allowedBy({ allowed, linear }, settings) {
    if (settings === null && allowed === null && !linear)
        return null;
    return merge_message/* MERGE_METHODS */.Y0.filter((method) => (settings ?? merge_message/* MERGE_METHODS */.Y0).includes(method) &&
        (allowed ?? merge_message/* MERGE_METHODS */.Y0).includes(method) &&
        !(linear && method === 'merge'));
}


/***/ })

};
