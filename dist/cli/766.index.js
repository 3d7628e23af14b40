export const id = 766;
export const ids = [766];
export const modules = {

/***/ 3944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ gatherCheck)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9299);
/* harmony import */ var _hosts_branches_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3182);
/* harmony import */ var _hosts_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5426);
/* harmony import */ var _lines_branch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9634);
/* harmony import */ var _lines_releases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7984);
/* harmony import */ var _verdict_gathered_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(882);
/* harmony import */ var _versions_semver_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8394);
/* harmony import */ var _complete_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4696);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9165);
/* harmony import */ var _policy_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3212);










/** Gathers the facts for what is unreleased. @throws Problem where they cannot be had */
async function gatherCheck(options, target) {
    const { git } = options;
    const info = await options.opened.info;
    const wanted = [target.base, target.head].filter((each) => each !== null);
    if (wanted.length > 0)
        await (0,_complete_js__WEBPACK_IMPORTED_MODULE_6__/* .completeCommits */ .Q7)(options, info, wanted);
    const base = target.base === null ? null : await (0,_hosts_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveCommit */ .WL)(git, target.base, '--base');
    const { branch, head } = await branchAndHead(options, info, target);
    const found = await policyFor(options, info, base);
    const { policy } = found;
    const today = (0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .todayOf */ .X)(options, policy.timezone);
    const refs = await (0,_complete_js__WEBPACK_IMPORTED_MODULE_6__/* .completeTags */ .dT)(options, info, policy);
    const defaultBranch = options.defaultBranch ?? refs.defaultBranch;
    const carries = (0,_lines_branch_js__WEBPACK_IMPORTED_MODULE_2__/* .carriedBy */ .ay)(branch, policy.branches, policy.scheme, defaultBranch);
    if (carries === null)
        throw noLine(branch, policy, target.base !== null);
    const releases = (0,_lines_releases_js__WEBPACK_IMPORTED_MODULE_3__/* .releasesOf */ .w0)(refs.tags, policy.tags, today, policy.timezone);
    const tips = base === null ? [head] : [head, base];
    const last = await lastRelease(options, info, carries, releases, policy, today, tips);
    await (0,_complete_js__WEBPACK_IMPORTED_MODULE_6__/* .completeSince */ .Si)(options, info, tips, last);
    options.progress(`reading the commits since ${last?.tag ?? 'the first one'}`);
    const commits = await (0,_hosts_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .readCommits */ .Fe)(git, tips, last?.commit ?? null, base);
    const facts = {
        today,
        policy: found.document,
        project: { tags: refs.tags },
        head,
        branch,
        defaultBranch,
        base,
        last: last?.tag ?? null,
        commits,
        tag: null,
        policyAtHead: base === null ? null : await changedPolicy(options, info, found, base, head),
    };
    return { facts, policy: found, info };
}
async function policyFor(options, info, base) {
    const paths = (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_8__/* .policyPaths */ .ff)(options, info);
    if (base !== null && paths !== null)
        return await (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_8__/* .policyAt */ .E4)(options.git, base, paths);
    if (options.policy !== null)
        return await (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_8__/* .policyFromFile */ .Ve)(options.policy);
    return await (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_8__/* .policyOfRepository */ .ks)(options.git, info);
}
/** The policy at the head, where the pull request itself makes it say something else than the one that judges. */
async function changedPolicy(options, info, judging, base, head) {
    const paths = (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_8__/* .policyPaths */ .ff)(options, info);
    if (paths === null)
        return null;
    const atHead = await (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_8__/* .policyAt */ .E4)(options.git, head, paths);
    if (options.policy !== null && judging.file === null && atHead.file === null)
        throw noNamedPolicy(options.policy);
    if (JSON.stringify(atHead.document) === JSON.stringify(judging.document))
        return null;
    // A branch that is behind its base holds an older policy without having changed it.
    const fork = await (0,_hosts_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeBase */ .wu)(options.git, base, head);
    const before = fork === null ? null : await (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_8__/* .policyAt */ .E4)(options.git, fork, paths).catch(() => null);
    return before?.source === atHead.source ? null : atHead.document;
}
function noNamedPolicy(path) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)('no-file', `there is no policy file ${path}, neither at the base nor at the head`, 'check the path; it counts from the directory you are in');
}
async function lastRelease(options, info, carries, releases, policy, today, tips) {
    const { lines } = (0,_verdict_gathered_js__WEBPACK_IMPORTED_MODULE_4__/* .linesToday */ .pe)(today, releases, policy);
    const possible = (0,_verdict_gathered_js__WEBPACK_IMPORTED_MODULE_4__/* .lastReleaseOf */ .ju)(carries, releases, lines, policy);
    // Of a pull request the branch it would change decides.
    const from = tips.at(-1);
    const last = possible.is === 'decided'
        ? possible.release
        : await (0,_complete_js__WEBPACK_IMPORTED_MODULE_6__/* .firstReachable */ .Oc)(options, info, possible.candidates, from, tips);
    if (last === null && possible.is === 'reachable' && possible.onLine > 0) {
        const best = possible.candidates[0];
        throw (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .undecided */ .oo)('line-unreachable', `the branch carries the line of ${best.tag}, but does not contain it, nor any other release of that line`, `merge ${best.tag} into the branch, or judge for another branch with --branch`);
    }
    const conflict = releases.conflicts.find((same) => same.some(({ tag }) => tag === last?.tag));
    if (conflict !== undefined && last !== null) {
        throw (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .undecided */ .oo)('ambiguous-tag', `the last release, ${last.version.text}, is tagged on several commits: ${conflict.map(({ tag, commit }) => `${tag} on ${commit.slice(0, 9)}`).join(', ')}`, 'delete the wrong tag, or say in versions.tag how tags are written');
    }
    return last;
}
/** The branch whose line is judged, and the commit. */
async function branchAndHead(options, info, target) {
    const named = options.branch;
    if (named !== null && named.trim() === '')
        throw (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)('bad-branch', '--branch is empty', 'name the branch whose line is judged, for instance --branch release/6.x');
    const head = await headCommit(options, info, target);
    const branch = named ??
        (target.base === null ? (info.branch ?? options.ciBranch) : await branchOfBase(options, target.base));
    if (branch === null) {
        throw (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .undecided */ .oo)('no-branch', target.base === null
            ? 'HEAD is detached, so nothing says which branch this is'
            : 'nothing says which branch the pull request would change', 'name it: --branch main');
    }
    return { branch, head };
}
async function headCommit(options, info, target) {
    const { git, branch } = options;
    if (target.head !== null)
        return (0,_hosts_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveCommit */ .WL)(git, target.head, '--head');
    // A branch that exists is judged where it stands; in a detached HEAD the name only says what HEAD is.
    if (branch !== null && info.branch !== null && info.branch !== branch && target.base === null) {
        const remote = await (0,_hosts_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .readRemote */ .Zz)(git);
        for (const ref of [`refs/heads/${branch}`, `refs/remotes/${remote ?? 'origin'}/${branch}`])
            if (await (0,_hosts_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCommit */ .QE)(git, ref))
                return (0,_hosts_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveCommit */ .WL)(git, ref, 'the branch');
    }
    if (info.head !== null)
        return info.head;
    const others = (await (0,_hosts_branches_js__WEBPACK_IMPORTED_MODULE_9__/* .localBranches */ .Su)(git)).sort((a, b) => Number(isUsual(b)) - Number(isUsual(a)));
    if (others.length === 0)
        throw (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .undecided */ .oo)('no-commits', 'this repository has no commit yet, so there is nothing to judge', 'commit something first');
    throw (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .undecided */ .oo)('no-head', `HEAD names ${info.branch ?? 'a commit'}, which does not exist here`, `name a branch that does: --branch ${others.slice(0, 5).join(', --branch ')}`);
}
/** Whether a branch carries a line by its name alone: the likelier one to be meant. */
function isUsual(branch) {
    return (0,_lines_branch_js__WEBPACK_IMPORTED_MODULE_2__/* .carriedBy */ .ay)(branch, null, _versions_semver_js__WEBPACK_IMPORTED_MODULE_5__/* .semverScheme */ .I, null) !== null;
}
/**
 * The branch that a pull request would change: the one that `--base main` or `--base origin/main` names, the one that
 * CI names, or the only one that stands on that commit. Never the branch that brings the changes.
 */
async function branchOfBase({ git, ciTarget }, base) {
    if (await (0,_hosts_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCommit */ .QE)(git, `refs/heads/${base}`))
        return base;
    if (base.includes('/') && (await (0,_hosts_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCommit */ .QE)(git, `refs/remotes/${base}`)))
        return base.split('/').slice(1).join('/');
    if (ciTarget !== null)
        return ciTarget;
    const standing = await (0,_hosts_branches_js__WEBPACK_IMPORTED_MODULE_9__/* .branchesAt */ ._m)(git, await (0,_hosts_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveCommit */ .WL)(git, base, '--base'));
    return standing.length === 1 ? standing[0] : null;
}
function noLine(branch, policy, pullRequest) {
    const configured = policy.branches?.map(({ pattern }) => pattern.source);
    const expected = configured === undefined
        ? 'main, master, trunk, develop, or names such as release/6.x, 6.x, v6 and support/6.1'
        : configured.join(', ');
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .undecided */ .oo)('no-line', `the branch ${JSON.stringify(branch)} carries no release line: expected ${expected}`, pullRequest
        ? 'name the branch that the pull request would change: --branch main'
        : 'judge it as a pull request (--base main), as another branch (--branch main --head HEAD), or add it to branches in the policy');
}


/***/ }),

/***/ 9766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planText: () => (/* binding */ planText),
  release: () => (/* binding */ release)
});

// EXTERNAL MODULE: ./build/base/problem.js
var problem = __webpack_require__(9299);
// EXTERNAL MODULE: ./build/hosts/remote.js
var hosts_remote = __webpack_require__(3284);
;// CONCATENATED MODULE: ./build/hosts/publish.js


/**
 * Makes an annotated tag, create-only, at the remote first and here after: a run that dies in between leaves what the
 * next one finds and takes for done. Without a remote the tag is made here alone.
 *
 * @throws Problem where the tag exists on another commit, naming both; where the remote refuses; where nobody is named
 *   as its maker
 */
async function publishTag(git, remote, wanted) {
    const { tag, commit } = wanted;
    const object = await tagObject(git, wanted);
    if (remote !== null) {
        const pushed = await push(git, remote, `${object}:refs/tags/${tag}`);
        if (pushed.status !== 0)
            return afterRefusal(git, remote, wanted, pushed.stderr + pushed.stdout);
    }
    // The zero id says that the ref must not exist yet.
    const created = await git.run([
        'update-ref',
        '--create-reflog',
        `refs/tags/${tag}`,
        object,
        '0'.repeat(object.length),
    ]);
    if (created.status !== 0) {
        const there = await git.run(['rev-parse', '--verify', '--quiet', `refs/tags/${tag}^{commit}`]);
        if (there.stdout.trim() !== commit)
            throw taken(tag, commit, there.stdout.trim(), 'this clone');
    }
    return { tag, commit, pushed: remote, existed: created.status !== 0 };
}
/** One ref alone, never over an existing one. */
function push(git, remote, ref) {
    return git.run([
        'push',
        '--quiet',
        '--no-follow-tags',
        '--no-verify',
        '--porcelain',
        '--end-of-options',
        remote,
        ref,
    ]);
}
/** The tag's object alone: nothing points to it yet, so a failure after this leaves no trace. */
async function tagObject(git, { tag, commit, message, identity }) {
    const tagger = await taggerOf(git, identity);
    const text = `object ${commit}\ntype commit\ntag ${tag}\ntagger ${tagger}\n\n${message}\n`;
    return (await git.ask(['mktag'], { input: text })).trim();
}
async function taggerOf(git, identity) {
    const own = await git.run(['-c', 'user.useConfigOnly=true', 'var', 'GIT_COMMITTER_IDENT']);
    if (own.status === 0)
        return own.stdout.trim();
    const [, name, email] = /^(.*) <(.*)>$/.exec(identity ?? '') ?? [];
    if (name !== undefined && email !== undefined) {
        const env = { GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email };
        return (await git.ask(['var', 'GIT_COMMITTER_IDENT'], { env })).trim();
    }
    throw (0,problem/* mistake */.RT)('no-identity', 'git does not know who makes the tag', 'run: git config user.name "…" and git config user.email "…", or set GIT_COMMITTER_NAME and GIT_COMMITTER_EMAIL');
}
/** The remote decides: on the same commit the work is done already, on another one it is a fault. */
async function afterRefusal(git, remote, { tag, commit }, said) {
    const there = (await (0,hosts_remote/* remoteTags */.b)(git, remote, [tag]))?.find(({ name }) => name === tag);
    if (there === undefined)
        throw refused(remote, tag, said);
    if (there.commit !== commit)
        throw taken(tag, commit, there.commit, remote);
    await git.run([
        'fetch',
        '--quiet',
        '--no-tags',
        '--end-of-options',
        remote,
        `refs/tags/${tag}:refs/tags/${tag}`,
    ]);
    return { tag, commit, pushed: remote, existed: true };
}
function taken(tag, commit, other, where) {
    return (0,problem/* undecided */.oo)('tag-taken', `${tag} exists at ${where} on ${other.slice(0, 9)}, and was to stand on ${commit.slice(0, 9)}`, 'fetch the tags (git fetch --tags) and run this again: the next version follows from them');
}
function refused(remote, tag, said) {
    const line = said.split('\n').find((each) => /rejected|denied|error:|fatal:|remote:/.test(each)) ??
        said.split('\n')[0] ??
        '';
    const shown = line
        .replace(/:\/\/[^/\s]*@/g, '://')
        .replace(/\t/g, ' ')
        .trim()
        .slice(0, 300);
    return (0,problem/* undecided */.oo)('push-refused', `${remote} did not take the tag ${tag}: ${shown || 'no reason given'}`, 'check the right to push tags (on GitHub: contents: write) and the rules for tags; nothing was left behind');
}

// EXTERNAL MODULE: ./build/hosts/repository.js
var repository = __webpack_require__(5426);
// EXTERNAL MODULE: ./build/base/result.js
var result = __webpack_require__(4419);
// EXTERNAL MODULE: ./build/lines/releases.js
var lines_releases = __webpack_require__(7984);
// EXTERNAL MODULE: ./build/policy/compile.js + 7 modules
var compile = __webpack_require__(3060);
// EXTERNAL MODULE: ./build/verdict/gathered.js
var gathered = __webpack_require__(882);
;// CONCATENATED MODULE: ./build/publish/message.js
const MOST = 100;
/** The message of an annotated tag: the version, and the changes that asked for it, as plain text. */
function linesOfMessage({ next, kind, because, line }) {
    const version = next?.version ?? '';
    const on = line === null ? '' : ` on line ${line.opens ?? line.id}`;
    const shown = because.slice(0, MOST).map(({ kind: each, subject }) => `- ${each}: ${oneLine(subject)}`);
    const more = because.length > MOST ? [`- and ${because.length - MOST} more`] : [];
    return [version, '', `A ${kind} release${on}.`, '', ...shown, ...more].join('\n').trimEnd();
}
/** A subject cannot add lines, such as trailers, to the message. */
function oneLine(subject) {
    return subject.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').slice(0, 200);
}

;// CONCATENATED MODULE: ./build/publish/plan.js





/** The plan for a verdict that passes. The fault is that of a tag name which git would refuse. */
function planOf(verdict, facts) {
    if (verdict.next === null)
        return {
            action: 'nothing',
            why: `nothing to release${verdict.last === null ? '' : ` since ${verdict.last.tag}`}`,
        };
    const { version, tag } = verdict.next;
    if (tag === null)
        return illegal(version, facts);
    return {
        action: 'tag',
        tag,
        version,
        commit: verdict.head,
        branch: verdict.branch ?? '',
        message: linesOfMessage(verdict),
    };
}
/** Says again why the tag cannot be written, with the way out. */
function illegal(version, facts) {
    const { policy } = (0,compile/* compilePolicy */.C)(facts.policy);
    if (policy !== null) {
        const releases = (0,lines_releases/* releasesOf */.w0)(facts.project.tags, policy.tags, facts.today, policy.timezone);
        const parsed = policy.scheme.parse(version);
        const like = (0,lines_releases/* highest */.BR)(releases.stable, (0,gathered/* linesToday */.pe)(facts.today, releases, policy).lines, policy.lines, policy.scheme);
        const written = parsed.ok ? policy.tags.write(parsed.value, like?.tag ?? null) : parsed;
        if (!written.ok)
            return written.fault;
    }
    return (0,result/* fault */.D)('tag-illegal', `${version} has no legal tag`, 'give versions.tag a template that git accepts')
        .fault;
}

// EXTERNAL MODULE: ./build/report/safe.js
var safe = __webpack_require__(570);
// EXTERNAL MODULE: ./build/commands/gather.js
var gather = __webpack_require__(3944);
// EXTERNAL MODULE: ./build/commands/judging.js + 32 modules
var judging = __webpack_require__(5772);
;// CONCATENATED MODULE: ./build/commands/release.js







/**
 * Checks, then tags and pushes the tag alone.
 *
 * @param dryRun shows the plan and changes nothing anywhere
 * @param strict warnings stop the release too
 */
async function release(options, dryRun, strict = false) {
    const { git } = options;
    const { facts } = await (0,gather/* gatherCheck */.s)({ ...options, askRemote: dryRun ? 'try' : 'must' }, { base: null, head: null });
    const verdict = (0,judging.verdictOn)(facts);
    const blocked = strict && verdict.findings.some(({ level }) => level === 'warning');
    if (verdict.outcome === 'fail' || blocked)
        return answer(verdict, null, null, 1);
    const plan = planOf(verdict, facts);
    if ('code' in plan)
        throw new problem/* Problem */.AF(plan);
    if (dryRun)
        return answer(verdict, plan, null, 0);
    const remote = await (0,repository/* readRemote */.Zz)(git);
    if (plan.action === 'nothing')
        return answer(verdict, plan, null, 0);
    if (remote !== null)
        await mustBeOnBranch(options, remote, plan);
    options.progress(`tagging ${plan.tag}`);
    return answer(verdict, plan, await publishTag(git, remote, { ...plan, identity: options.identity }), 0);
}
/** A release is made of what the remote's branch holds: a tag on an unpushed commit would publish it by the back door. */
async function mustBeOnBranch({ git }, remote, { branch, commit, tag }) {
    const listed = await git.run(['ls-remote', '--quiet', '--end-of-options', remote, `refs/heads/${branch}`]);
    if (listed.status !== 0)
        throw (0,problem/* undecided */.oo)('remote-silent', `${remote} did not answer, so ${tag} cannot be published`, 'check the network and the right to read the remote; nothing was changed');
    // A pattern also fits refs that merely end so: the row must name the ref itself.
    const rows = listed.stdout.split('\n').map((row) => row.split('\t'));
    const tip = rows.find(([, ref]) => ref === `refs/heads/${branch}`)?.[0] ?? '';
    if (tip === commit)
        return;
    if (tip !== '') {
        await git.run([
            'fetch',
            '--quiet',
            '--no-tags',
            '--no-write-fetch-head',
            '--end-of-options',
            remote,
            tip,
        ]);
        if (await (0,repository/* isAncestor */.QX)(git, commit, tip).catch(() => false))
            return;
    }
    throw (0,problem/* undecided */.oo)('not-pushed', `${commit.slice(0, 9)} is not on the branch ${JSON.stringify(branch)} of ${remote}`, `push it first: git push ${remote} ${branch}`);
}
function answer(verdict, plan, made, exit) {
    return {
        json: { ...verdict, plan, released: made },
        text: (style) => (0,judging.verdictText)(verdict, style) + planText(plan, made, style),
        exit,
    };
}
/** What was made, or would be; empty where the policy is violated. */
function planText(plan, made, style) {
    if (made !== null)
        return `\n${style.green('✔')} ${(0,safe/* logText */.kc)(madeWords(made))}\n`;
    if (plan === null)
        return '';
    if (plan.action === 'nothing')
        return `\n  plan: ${(0,safe/* logText */.kc)(plan.why)}\n`;
    return `\n  plan: annotated tag ${(0,safe/* logText */.kc)(plan.tag)} on ${plan.commit.slice(0, 9)}, pushed alone; nothing was changed\n`;
}
function madeWords({ tag, commit, pushed, existed }) {
    const on = `${tag} ${existed ? 'stands already on' : 'was made on'} ${commit.slice(0, 9)}`;
    if (pushed === null)
        return `${on} here; there is no remote to push it to`;
    return existed ? `${on} at ${pushed}` : `${on} and pushed to ${pushed}`;
}


/***/ }),

/***/ 3182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Su: () => (/* binding */ localBranches),
/* harmony export */   _m: () => (/* binding */ branchesAt),
/* harmony export */   zD: () => (/* binding */ branchesWith)
/* harmony export */ });
/** The branches, here and at remotes, that contain a commit; the remote's name is left out. */
async function branchesWith(git, commit) {
    return branchNames(await git.ask([
        'for-each-ref',
        `--contains=${commit}`,
        '--format=%(refname)',
        'refs/heads',
        'refs/remotes',
    ]));
}
function branchNames(listed) {
    const names = listed.split('\n').flatMap((ref) => {
        if (ref.startsWith('refs/heads/'))
            return [ref.slice('refs/heads/'.length)];
        const remote = /^refs\/remotes\/[^/]+\/(.+)$/.exec(ref)?.[1];
        return remote === undefined || remote === 'HEAD' ? [] : [remote];
    });
    return [...new Set(names)].sort();
}
/** The branches, here and at remotes, that stand on a commit; the remote's name is left out. */
async function branchesAt(git, commit) {
    return branchNames(await git.ask([
        'for-each-ref',
        `--points-at=${commit}`,
        '--format=%(refname)',
        'refs/heads',
        'refs/remotes',
    ]));
}
/** The branches of this clone. */
async function localBranches(git) {
    return (await git.ask(['for-each-ref', '--format=%(refname:lstrip=2)', 'refs/heads']))
        .split('\n')
        .filter(Boolean);
}


/***/ })

};
