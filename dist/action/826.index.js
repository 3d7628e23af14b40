export const id = 826;
export const ids = [826];
export const modules = {

/***/ 826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   latestRelease: () => (/* binding */ latestRelease),
/* harmony export */   makeLatest: () => (/* binding */ makeLatest),
/* harmony export */   makeRelease: () => (/* binding */ makeRelease),
/* harmony export */   publishedRelease: () => (/* binding */ publishedRelease),
/* harmony export */   releasesOfTag: () => (/* binding */ releasesOfTag)
/* harmony export */ });
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64513);

/** How often it is looked again where other runs work on the same release. */
const TRIES = 4;
/** The published release of a tag; null where there is none. @throws Refusal */
async function publishedRelease(client, tag) {
    try {
        return read((await client.request('GET /repos/{owner}/{repo}/releases/tags/{tag}', { tag })).data);
    }
    catch (error) {
        if (error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_0__.Refusal && error.kind === 'not-found')
            return null;
        throw error;
    }
}
/** The release that GitHub shows as the latest one; null where it shows none. @throws Refusal */
async function latestRelease(client) {
    try {
        return read((await client.request('GET /repos/{owner}/{repo}/releases/latest')).data);
    }
    catch (error) {
        if (error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_0__.Refusal && error.kind === 'not-found')
            return null;
        throw error;
    }
}
/** All releases of a tag, drafts among them, the one that was made first before the others. @throws Refusal */
async function releasesOfTag(client, tag) {
    const found = [];
    // A draft has no address by its tag, and its place in the list is not documented: all pages, then.
    for await (const release of client.pages('GET /repos/{owner}/{repo}/releases', {}))
        if (release.tag_name === tag)
            found.push(read(release));
    return found.sort((a, b) => a.id - b.id);
}
/**
 * Makes the release of a tag that exists: a draft first, which nobody sees, then published. Whatever of it is there
 * already is taken over. Where two runs make a draft each, the one with the lowest id wins and the other is removed.
 *
 * A draft with a text of its own was written by a person, and is published with that text.
 *
 * @throws Refusal
 */
async function makeRelease(client, step) {
    for (let tried = 1;; tried += 1) {
        try {
            return await draftAndPublish(client, step);
        }
        catch (error) {
            if (!(error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_0__.Refusal) || !isOpen(error) || tried === TRIES)
                throw error;
        }
    }
}
/** Whether it has to be looked again: another run was faster, or nobody knows whether the work was done. */
function isOpen({ kind, route }) {
    // The draft that was to be published is gone: the other run has removed one too many.
    if (kind === 'not-found')
        return route.startsWith('PATCH ');
    return kind === 'exists' || kind === 'network' || kind === 'server';
}
async function draftAndPublish(client, step) {
    let there = await releasesOfTag(client, step.tag);
    if (there.length === 0) {
        const own = await createDraft(client, step);
        // Another run may have made one too. What the list says counts, and not that ours was the only one before.
        const listed = await releasesOfTag(client, step.tag);
        there = listed.some(({ id }) => id === own.id) ? listed : [...listed, own];
    }
    const winner = there.find(({ draft }) => !draft) ?? there[0];
    await removeDoubles(client, step, winner, there);
    if (!winner.draft)
        return { id: winner.id, url: winner.url, existed: true };
    try {
        const { id, url } = await publish(client, step, winner);
        return { id, url, existed: false };
    }
    catch (error) {
        // Nobody can ever publish it.
        if (error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_0__.Refusal && error.kind === 'burnt-tag' && isOurs(step, winner))
            await remove(client, winner);
        throw error;
    }
}
async function createDraft(client, step) {
    const { data } = await client.request('POST /repos/{owner}/{repo}/releases', {
        tag_name: step.tag,
        target_commitish: step.commit,
        name: step.title,
        body: step.notes,
        draft: true,
        prerelease: step.prerelease,
    });
    return read(data);
}
async function publish(client, step, draft) {
    const { data } = await client.request('PATCH /repos/{owner}/{repo}/releases/{release_id}', {
        release_id: draft.id,
        tag_name: step.tag,
        ...(draft.title === '' ? { name: step.title } : {}),
        ...(draft.notes === '' ? { body: step.notes } : {}),
        draft: false,
        prerelease: step.prerelease,
        // A text, and no truth value.
        make_latest: step.latest ? 'true' : 'false',
    });
    return read(data);
}
/** Shows a tag's release as the latest one, if it is published; else the run that publishes it does. @throws Refusal */
async function makeLatest(client, tag) {
    const there = await publishedRelease(client, tag);
    if (there === null)
        return;
    await client.request('PATCH /repos/{owner}/{repo}/releases/{release_id}', {
        release_id: there.id,
        make_latest: 'true',
    });
}
/** Removes the drafts that runs have made beside the winner: those with our text for this commit, and no others. */
async function removeDoubles(client, step, winner, there) {
    for (const each of there)
        if (each.id !== winner.id && isOurs(step, each))
            await remove(client, each);
}
/** Whether a run has made this draft: it has our text, for this commit. */
function isOurs(step, { draft, notes, target }) {
    return draft && target === step.commit && notes === plain(step.notes);
}
async function remove(client, { id }) {
    try {
        await client.request('DELETE /repos/{owner}/{repo}/releases/{release_id}', { release_id: id });
    }
    catch (error) {
        // Another run may have removed it itself.
        if (!(error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_0__.Refusal) || error.kind !== 'not-found')
            throw error;
    }
}
function read(answered) {
    const { id, tag_name: tag, html_url: url, draft, name, body } = answered;
    const { target_commitish: target, published_at: publishedAt } = answered;
    return { id, tag, url, draft, title: plain(name), notes: plain(body), target, publishedAt };
}
/** A text without what a form may have done to it. */
function plain(text) {
    return (text ?? '').replace(/\r\n/g, '\n').trim();
}


/***/ })

};
