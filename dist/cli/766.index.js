export const id = 766;
export const ids = [766];
export const modules = {

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
// EXTERNAL MODULE: ./build/report/text.js + 1 modules
var report_text = __webpack_require__(6292);
// EXTERNAL MODULE: ./build/verdict/judge.js + 29 modules
var judge = __webpack_require__(184);
// EXTERNAL MODULE: ./build/commands/check.js
var check = __webpack_require__(1979);
// EXTERNAL MODULE: ./build/commands/gather.js
var gather = __webpack_require__(3944);
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
    const verdict = (0,check.decided)((0,judge/* judge */.S)(facts));
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
        text: (style) => (0,report_text/* verdictText */.n)(verdict, style) + planText(plan, made, style),
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


/***/ })

};
