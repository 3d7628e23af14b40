export const id = 4957;
export const ids = [4957,4513,416];
export const modules = {

/***/ 84957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  approvalsOfGithub: () => (/* binding */ approvalsOfGithub)
});

// EXTERNAL MODULE: ./build/base/mapping.js
var mapping = __webpack_require__(17118);
// EXTERNAL MODULE: ./build/hosts/github/refusal.js + 1 modules
var github_refusal = __webpack_require__(64513);
;// CONCATENATED MODULE: ./build/hosts/github/approvals.js


function factsOf({ number, user, labels, head, merged_at }) {
    return {
        number,
        author: user?.login ?? null,
        labels: labels.flatMap(({ name }) => name ?? []),
        head: head.sha,
        merged: merged_at !== null,
    };
}
/** The labels and the author of a pull request now. @throws Refusal */
async function readPull({ request }, number) {
    const { data } = await request('GET /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: number });
    return factsOf(data);
}
/**
 * The pull requests that brought a commit: merged ones, and those that are open and have it. GitHub knows them on every
 * branch, and for each way of merging.
 *
 * @throws Refusal
 */
async function pullsWith({ request }, commit) {
    const { data } = await request('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
        commit_sha: commit,
        per_page: 100,
    });
    return data.map(factsOf);
}
/** All reviews of a pull request, oldest first. @throws Refusal */
async function readReviews({ pages }, number) {
    const reviews = [];
    for await (const { user, state, commit_id: commit, author_association: association } of pages('GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews', { pull_number: number }))
        reviews.push({
            login: user?.login ?? null,
            state: stateOf(state),
            commit,
            belongs: ['OWNER', 'MEMBER', 'COLLABORATOR'].includes(association),
        });
    return reviews;
}
const STATES = ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED', 'PENDING'];
function stateOf(state) {
    return STATES.find((known) => known === state) ?? 'COMMENTED';
}
/**
 * Whether somebody is in a team, parents and children included; null where the token may not know. GitHub says "not found"
 * for somebody who is not in it and for a team that the token cannot see: the team itself tells the two apart.
 *
 * @returns the refusal that says which right is missing, in place of null
 */
async function isMember({ request }, { org, slug }, login) {
    const team = { org, team_slug: slug };
    try {
        const { data } = await request('GET /orgs/{org}/teams/{team_slug}/memberships/{username}', {
            ...team,
            username: login,
        });
        return data.state === 'active';
    }
    catch (error) {
        if (!(error instanceof github_refusal.Refusal))
            throw error;
        if (error.kind !== 'not-found')
            return error;
    }
    try {
        await request('GET /orgs/{org}/teams/{team_slug}', team);
        return false;
    }
    catch (error) {
        if (error instanceof github_refusal.Refusal)
            return error;
        throw error;
    }
}
const BEHALF = `query ($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      latestOpinionatedReviews(last: 100) {
        nodes { author { login } onBehalfOf(first: 20) { nodes { slug organization { login } } } }
      }
    }
  }
}`;
/**
 * For which teams each reviewer's last review answers, as `org/slug` by the login in lower case: what GitHub itself writes
 * beside a review where a team was asked for it. Empty where the token may not know.
 */
async function teamsOfReviews(client, number) {
    const { owner, repo } = client.place;
    const found = new Map();
    let data;
    try {
        data = await client.graphql(BEHALF, { owner, repo, number });
    }
    catch (error) {
        if (error instanceof github_refusal.Refusal)
            return found;
        throw error;
    }
    for (const review of nodes(data, 'repository', 'pullRequest', 'latestOpinionatedReviews', 'nodes')) {
        const login = at(review, 'author', 'login');
        if (typeof login !== 'string')
            continue;
        const teams = nodes(review, 'onBehalfOf', 'nodes').map((team) => `${at(team, 'organization', 'login')}/${at(team, 'slug')}`.toLowerCase());
        found.set(login.toLowerCase(), teams);
    }
    return found;
}
function at(value, ...path) {
    return path.reduce((found, name) => ((0,mapping/* isMapping */.p)(found) ? found[name] : undefined), value);
}
function nodes(value, ...path) {
    const found = at(value, ...path);
    return Array.isArray(found) ? found : [];
}

;// CONCATENATED MODULE: ./build/verdict/reviews.js
/**
 * The reviews that approve: the last word of each reviewer, not of the author, and not dismissed. A comment takes no
 * approval back.
 *
 * @param reviews oldest first
 * @param of `head`: only reviews of the last commit count, since what came after was not seen
 */
function approving(reviews, { author, head }, of) {
    const last = new Map();
    for (const review of reviews) {
        const { login, state } = review;
        if (login === null || state === 'COMMENTED' || state === 'PENDING')
            continue;
        last.set(login.toLowerCase(), { ...review, login });
    }
    last.delete(author?.toLowerCase() ?? '');
    return [...last.values()].filter(({ state, commit }) => state === 'APPROVED' && (of === 'any' || commit === head));
}
/** @param owner the organization that a team without one belongs to */
function teamName(written, owner) {
    const [, org = owner, name = written] = /^@?([\w-]+)\/(.+)$/.exec(written.trim()) ?? [];
    const slug = name
        .trim()
        .toLowerCase()
        .replace(/[^a-z0-9_]+/g, '-')
        .replace(/^-+|-+$/g, '');
    return { org, slug };
}

// EXTERNAL MODULE: ./build/commands/judging.js + 4 modules
var judging = __webpack_require__(20416);
;// CONCATENATED MODULE: ./build/commands/gather/approvals.js




/** More commits than this need approval only where something else is wrong; each costs requests of a limited number. */
const MOST_COMMITS = 50;
/**
 * Asks GitHub who has approved, where the release needs approval that nobody has told: of a pull request its labels and
 * reviews of this moment; of a branch, a merge queue or a tag those of the pull requests that brought the commits. Whatever
 * GitHub does not say stays as it was told.
 */
async function approvalsOfGithub(options, facts, policy) {
    const { approvals: told = { labels: null, teams: null } } = facts;
    const needed = await neededApproval(facts, policy);
    if (needed === null)
        return facts;
    const client = await options.github();
    if (client === null)
        return facts;
    options.progress('asking GitHub who has approved');
    const asking = new Asking(client, needed.approval);
    try {
        const found = facts.base === null
            ? { commits: await asking.ofCommits(needed.commits) }
            : await ofPull(options, facts, asking);
        return { ...facts, approvals: { ...told, ...found, unknown: asking.unknown } };
    }
    catch (error) {
        if (!(error instanceof github_refusal.Refusal))
            throw error;
        return { ...facts, approvals: { ...told, unknown: whyNot(error) } };
    }
}
/** What the verdict misses so far, and of which commits: the rule says it. */
async function neededApproval(facts, policy) {
    const { findings } = await (0,judging.verdictOn)(facts);
    const finding = findings.find(({ rule }) => rule === 'approval-missing');
    const kind = finding?.where?.policy?.replace(/^approvals\./, '');
    if (kind === undefined || !Object.hasOwn(policy.approvals, kind))
        return null;
    const approval = policy.approvals[kind];
    if (approval.label === null && approval.teams.length === 0)
        return null;
    return { approval, commits: finding?.where?.commits ?? [] };
}
/** Of the pull request under judgement; nothing where it is not known which one that is. */
async function ofPull({ statements }, facts, asking) {
    const pull = await asking.pull(statements.pull, facts.head);
    if (pull === null)
        return null;
    const told = facts.approvals?.teams ?? [];
    // The commit that is judged must be the one that was reviewed; a merge queue judges a new one that GitHub made.
    const queued = statements.pull?.queued === true;
    const teams = await asking.teams(queued ? pull : { ...pull, head: facts.head });
    return {
        labels: [...pull.labels, ...statements.labelsGiven],
        teams: teams === null && told.length === 0 ? null : [...(teams ?? []), ...told],
    };
}
/** The questions of one run: none is asked twice. */
class Asking {
    /** Why something is not known; null where all is. */
    unknown = null;
    #client;
    #approval;
    #teams = new Map();
    #members = new Map();
    constructor(client, approval) {
        this.#client = client;
        this.#approval = approval;
    }
    /** @param named the number that the event says; without it the open pull request with this head, where it is one */
    async pull(named, head) {
        const { owner, repo } = this.#client.place;
        if (named?.repository.toLowerCase() === `${owner}/${repo}`.toLowerCase())
            return await readPull(this.#client, named.number);
        const open = (await pullsWith(this.#client, head)).filter((pull) => !pull.merged && pull.head === head);
        return open.length === 1 ? open[0] : null;
    }
    /** What each commit has by its merged pull requests; one that came by none has nothing. */
    async ofCommits(commits) {
        const found = {};
        if (commits.length > MOST_COMMITS) {
            this.unknown = `more than ${MOST_COMMITS} commits need it`;
            return found;
        }
        for (const commit of commits) {
            const pulls = (await pullsWith(this.#client, commit)).filter(({ merged }) => merged);
            const teams = [];
            let known = true;
            for (const pull of pulls) {
                const more = await this.teams(pull);
                if (more === null)
                    known = false;
                teams.push(...(more ?? []));
            }
            const labels = pulls.flatMap((pull) => pull.labels);
            found[commit] = { labels, teams: known || teams.length > 0 ? teams : null };
        }
        return found;
    }
    /** The teams of the policy that have approved; null where somebody has who may be in one, and the token may not know it. */
    teams(pull) {
        const before = this.#teams.get(pull.number);
        if (before !== undefined)
            return before;
        const asked = this.#teamsOf(pull);
        this.#teams.set(pull.number, asked);
        return asked;
    }
    async #teamsOf(pull) {
        const { teams, reviewed } = this.#approval;
        if (teams.length === 0)
            return [];
        const approved = approving(await readReviews(this.#client, pull.number), pull, reviewed);
        if (approved.length === 0)
            return [];
        const found = [];
        let refusal = null;
        for (const team of teams)
            for (const { login } of approved) {
                const answer = await this.#isMember(team, login);
                if (answer === true)
                    found.push(team);
                else if (answer !== false)
                    refusal = answer;
                if (answer !== false)
                    break;
            }
        if (found.length > 0 || refusal === null)
            return found;
        const behalf = await teamsOfReviews(this.#client, pull.number);
        const spoken = approved.flatMap(({ login }) => behalf.get(login.toLowerCase()) ?? []);
        const said = teams.filter((team) => {
            const { org, slug } = teamName(team, this.#client.place.owner);
            return spoken.includes(`${org}/${slug}`.toLowerCase());
        });
        if (said.length > 0)
            return said;
        this.unknown = whyNot(refusal);
        // Nobody outside of the organization is in its teams, so a stranger's approval leaves no doubt.
        return approved.some(({ belongs }) => belongs) ? null : [];
    }
    #isMember(team, login) {
        const key = `${team}\0${login}`;
        const before = this.#members.get(key);
        if (before !== undefined)
            return before;
        const asked = isMember(this.#client, teamName(team, this.#client.place.owner), login);
        this.#members.set(key, asked);
        return asked;
    }
}
/** The refusal as half a sentence, without GitHub's own words: it stands in a finding. */
function whyNot(refusal) {
    const { message } = (0,github_refusal.explained)(new github_refusal.Refusal({ ...refusal, said: '' }), 'GitHub');
    return message.replace(/^GitHub: /, '');
}


/***/ }),

/***/ 20416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verdictOn: () => (/* binding */ verdictOn),
  verdictText: () => (/* reexport */ verdictText)
});

// EXTERNAL MODULE: ./build/base/problem.js
var problem = __webpack_require__(49299);
// EXTERNAL MODULE: ./build/verdict/words.js
var words = __webpack_require__(39355);
;// CONCATENATED MODULE: ./build/report/baseline.js

const MOST_ENTRIES = 5;
/** What there is to know of the baseline, a sentence each. They quote hostile text. */
function baselineWords({ baseline }) {
    if (baseline === undefined)
        return [];
    const { file, missing, changed, unmatched } = baseline;
    const words = [];
    if (changed)
        words.push(`the baseline ${file} changes here; that of the base did the judging`);
    if (missing)
        words.push(`there is no baseline ${file} yet, so nothing is known: check --write-baseline writes it`);
    if (unmatched.length > 0) {
        const one = unmatched.length === 1;
        const shown = unmatched.slice(0, MOST_ENTRIES).map(entryWords).join('; ');
        const more = unmatched.length > MOST_ENTRIES ? `; and ${unmatched.length - MOST_ENTRIES} more` : '';
        words.push(`${one ? 'an entry' : `${unmatched.length} entries`} of ${file} ${one ? 'matches' : 'match'} nothing any more, and check --write-baseline drops ${one ? 'it' : 'them'}: ${shown}${more}`);
    }
    return words;
}
function entryWords({ rule, since, cause }) {
    const commits = Object.keys(cause.commits ?? {}).map(words/* shortId */.m_);
    const of = [
        ...(cause.line === undefined ? [] : [`line ${cause.line}`]),
        ...(cause.path === undefined ? [] : [cause.path]),
        ...(cause.policy === undefined ? [] : [cause.policy]),
        ...(commits.length > 3 ? [`${commits.length} commits`] : commits),
    ];
    return `${rule} (${of.join(', ')}) of ${since}`;
}

// EXTERNAL MODULE: ./build/report/evidence.js
var report_evidence = __webpack_require__(14674);
;// CONCATENATED MODULE: ./build/report/landing.js
/** How a pull request lands, in words. All of them are our own. */
const WHY = {
    policy: 'the policy says so in commits.merge',
    'auto-merge': 'its auto-merge is set to that',
    call: '--merge says so',
    queue: 'the merge queue does that',
    allowed: 'nothing else is allowed',
    unknown: 'what is allowed is not known',
};
/** Behind the headline: how what it says comes about, where that is certain or makes a difference. */
function landsShortly({ pull }) {
    if (pull === undefined || (pull.methods.length > 1 && agree(pull)))
        return '';
    return `, as it lands by ${pull.judged}`;
}
/** One sentence; null where no pull request is judged by more than its commits. */
function landsWords({ pull }) {
    if (pull === undefined)
        return null;
    const { methods, judged, by } = pull;
    const names = methods.map(({ method }) => method);
    if (names.length === 1)
        return `judged as it lands by ${judged}: ${WHY[by]}`;
    const which = `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
    const open = `it may land by ${which}${by === 'unknown' ? `: ${WHY.unknown}` : ''}`;
    if (agree(pull))
        return `${open}; each comes to the same`;
    const passing = methods.filter(({ outcome }) => outcome === 'pass').map(({ method }) => method);
    const well = passing.length === 0 || passing.length === methods.length
        ? ''
        : `; by ${passing.join(' and ')} it passes`;
    return `${open}; judged by ${judged}, the worst${well}`;
}
function agree({ methods }) {
    const seen = methods.map(({ outcome, kind, next }) => JSON.stringify([outcome, kind, next]));
    return new Set(seen).size === 1;
}

;// CONCATENATED MODULE: ./build/report/headline.js

/** The verdict in one line, without paint. */
function headline(verdict) {
    return `${plainHeadline(verdict)}${landsShortly(verdict)}`;
}
function plainHeadline(verdict) {
    const errors = verdict.findings.filter(({ level }) => level === 'error').length;
    if (verdict.outcome === 'fail') {
        const broken = `policy violated: ${errors} error${errors === 1 ? '' : 's'}`;
        if (verdict.tag !== undefined)
            return `${broken} for the tag ${verdict.tag.name}`;
        return verdict.next === null ? broken : `${broken}; the next release would be ${nextWords(verdict)}`;
    }
    if (verdict.tag !== undefined)
        return `${verdict.tag.name} holds the policy: ${verdict.kind}${lineWords(verdict)}`;
    if (verdict.next === null)
        return `nothing to release${verdict.last === null ? '' : ` since ${verdict.last.tag}`}${lineWords(verdict)}`;
    return `next release: ${nextWords(verdict)}`;
}
/** The verdict in a few words: what a title has room for. */
function titleOf(verdict) {
    const { tag, next, findings } = verdict;
    const errors = findings.filter(({ level }) => level === 'error').length;
    if (verdict.outcome === 'fail')
        return `Policy violated: ${errors} error${errors === 1 ? '' : 's'}${tag === undefined ? '' : ` for the tag ${tag.name}`}`;
    if (tag !== undefined)
        return `${tag.name} holds the policy`;
    return next === null ? 'Nothing to release' : `Next release: ${numberWords(verdict)}`;
}
/** What belongs below {@link titleOf}: the version where the title has none, line, phase and the last release. */
function leadOf(verdict) {
    const { outcome, tag, next, last } = verdict;
    const on = lineWords(verdict) + endWords(verdict);
    const line = on.replace(/^,? /, '');
    const would = outcome === 'fail' && tag === undefined && next !== null;
    const first = would
        ? `The next release would be ${numberWords(verdict)}${on}`
        : `${line.slice(0, 1).toUpperCase()}${line.slice(1)}`;
    const before = last === null ? 'There is no release before it' : `The last release is ${last.tag}`;
    return [first, before]
        .filter((part) => part !== '')
        .map((part) => `${part}.`)
        .join(' ');
}
/** Of a phase whose end is not known: so much. */
function endWords({ line }) {
    if (line === null || line.opens !== null || line.until !== null)
        return '';
    return line.phase === null || line.phase === 'ended' ? '' : ', whose end is not known yet';
}
function nextWords(verdict) {
    return numberWords(verdict) + lineWords(verdict);
}
function numberWords({ kind, security, next }) {
    const marked = security && kind !== 'security' ? `${kind} with security changes` : kind;
    return `${next?.version} (${marked})`;
}
function lineWords({ line }) {
    if (line === null)
        return '';
    const name = line.name === null ? '' : ` (${line.name})`;
    if (line.opens !== null && line.opens !== line.id)
        return `, opens line ${line.opens}`;
    if (line.opens !== null)
        return `, opens line ${line.id}${name}`;
    return ` on line ${line.id}${name}${line.newest ? ', the newest' : ''}${phaseWords(line)}`;
}
function phaseWords({ phase, until }) {
    if (phase === null)
        return '';
    if (phase === 'ended')
        return `, ended${until === null ? '' : ` after ${until}`}`;
    if (until === 'never')
        return `, phase ${phase} without end`;
    return `, phase ${phase}${until === null ? '' : ` until ${until}`}`;
}

// EXTERNAL MODULE: ./build/report/license-impact.js
var license_impact = __webpack_require__(71547);
// EXTERNAL MODULE: ./build/report/safe.js
var safe = __webpack_require__(570);
// EXTERNAL MODULE: ./build/report/table.js
var table = __webpack_require__(71799);
;// CONCATENATED MODULE: ./build/report/text.js








const MOST_REASONS = 20;
const MOST_EVIDENCE = 5;
const MOST_PROOFS = 10;
const MOST_PROOF_LINES = 20;
/** A verdict for people: first the verdict in one line, then why, then the findings with their remedies. */
function verdictText(verdict, style) {
    const good = verdict.outcome === 'pass';
    const mark = good ? style.green('✔') : style.red('✖');
    const lines = [`${mark} ${style.bold((0,safe/* logText */.kc)(headline(verdict)))}`];
    // Of a tag that is no version there is nothing to explain.
    if (verdict.tag?.version !== null)
        lines.push(...whyLines(verdict, style));
    if (verdict.tag?.version !== null)
        lines.push(...evidenceLines(verdict, style));
    if (verdict.licenses !== undefined)
        lines.push('', ...(0,license_impact/* impactLines */.e)(verdict.licenses, style));
    let proofs = 0;
    for (const finding of verdict.findings) {
        lines.push('', ...findingLines(finding, style));
        if (proofs === MOST_PROOFS)
            continue;
        const proof = proofLines(finding, verdict, style);
        if (proof.length > 0)
            proofs += 1;
        lines.push(...proof);
    }
    lines.push(...noteLines(verdict, style));
    return `${lines.join('\n')}\n`;
}
function whyLines({ because, last, counts, kind }, style) {
    const since = last === null ? 'in the whole history, which has no release yet' : `since ${(0,safe/* logText */.kc)(last.tag)}`;
    const cancelled = counts.cancelled > 0 ? `, ${counts.cancelled} cancelled by reverts` : '';
    const lines = [
        style.dim(`  ${counts.commits} ${counts.commits === 1 ? 'commit' : 'commits'} ${since}${cancelled}`),
    ];
    if (kind === 'none')
        return lines;
    const shown = [...because].slice(0, MOST_REASONS);
    lines.push(...(0,table/* table */.t)(shown.map((reason) => [
        '   ',
        reasonKind(reason),
        style.dim((0,words/* shortId */.m_)(reason.commit)),
        subjectOf(reason),
    ])));
    if (because.length > shown.length)
        lines.push(style.dim(`    and ${because.length - shown.length} more; --json lists all`));
    return lines;
}
function evidenceLines(verdict, style) {
    const evidence = (0,report_evidence/* quietEvidence */.cg)(verdict);
    const shown = evidence.slice(0, MOST_EVIDENCE);
    const lines = shown.map((found) => style.dim(`  evidence: ${(0,safe/* logText */.kc)((0,report_evidence/* evidenceWords */.Jg)(found))}`));
    if (evidence.length > shown.length)
        lines.push(style.dim(`    and ${evidence.length - shown.length} more; --json lists all`));
    return lines;
}
function reasonKind({ kind, security }) {
    return (0,safe/* logText */.kc)(security && kind !== 'security' ? `${kind}, security` : kind);
}
function subjectOf({ subject, via, from }) {
    const said = via === undefined ? (0,safe/* logText */.kc)(subject) : `${(0,safe/* logText */.kc)(via)} (in: ${(0,safe/* logText */.kc)(subject)})`;
    return from === 'base' ? `${said} (already on the branch)` : said;
}
function findingLines({ rule, level, message, remedy }, style) {
    const paint = level === 'error' ? style.red : level === 'warning' ? style.yellow : style.blue;
    return [
        `  ${paint(level)} ${style.bold(rule)}: ${(0,safe/* logText */.kc)(message)}`,
        `    ${style.dim('→')} ${(0,safe/* logText */.kc)(remedy)}`,
    ];
}
/** What worked before and does not now. */
function proofLines(finding, verdict, style) {
    const proof = (0,report_evidence/* proofOf */.oX)(finding, verdict, MOST_PROOF_LINES);
    if (proof === null)
        return [];
    const said = proof.said === null ? [] : [style.dim(`      ${(0,safe/* logText */.kc)(proof.said)}`)];
    return [style.dim(`    ${(0,safe/* logText */.kc)(proof.title)}:`), ...proof.lines.map((line) => `      ${line}`), ...said];
}
function noteLines(verdict, style) {
    const { mentions, counts, policyChanged } = verdict;
    const notes = [];
    const lands = landsWords(verdict);
    if (lands !== null)
        notes.push(lands);
    if (policyChanged)
        notes.push('the policy changes here; it was judged, and the policy of the base did the judging');
    notes.push(...baselineWords(verdict).map(safe/* logText */.kc));
    const proposed = (0,report_evidence/* proposedWords */.mi)(verdict);
    if (proposed !== null)
        notes.push((0,safe/* logText */.kc)(proposed));
    for (const { commit, ids, subject } of mentions.slice(0, 5)) {
        notes.push(`${commit.slice(0, 9)} mentions ${ids.map(safe/* logText */.kc).join(', ')} without declaring a security change: ${(0,safe/* logText */.kc)(subject)}`);
    }
    if (mentions.length > 5)
        notes.push(`${mentions.length - 5} more commits mention advisories`);
    if (counts.ignoredTags > 0)
        notes.push(`${counts.ignoredTags} ${counts.ignoredTags === 1 ? 'tag names' : 'tags name'} no version and ${counts.ignoredTags === 1 ? 'counts' : 'count'} for nothing`);
    return notes.length === 0 ? [] : ['', ...notes.map((note) => style.dim(`  note: ${note}`))];
}

// EXTERNAL MODULE: ./build/verdict/judge-by.js + 7 modules
var judge_by = __webpack_require__(94959);
// EXTERNAL MODULE: ./build/verdict/rules/index.js + 32 modules
var rules = __webpack_require__(23276);
;// CONCATENATED MODULE: ./build/commands/judging.js




/** The number, the line or the kind was given with the call: the call is wrong. */
const WRONG_CALLS = new Set(['counter-not-greater', 'override-elsewhere']);
/** The verdict on facts. @throws Problem where they allow none */
async function verdictOn(facts) {
    const judgement = facts.project.docs === undefined
        ? (0,judge_by/* judgeBy */.F)(facts, rules/* RULES */.y)
        : (await Promise.all(/* import() */[__webpack_require__.e(5052), __webpack_require__.e(1161)]).then(__webpack_require__.bind(__webpack_require__, 21161))).judge(facts);
    if (judgement.outcome !== 'undecided')
        return judgement;
    const { code, message, remedy } = judgement.error;
    throw WRONG_CALLS.has(code) ? (0,problem/* mistake */.RT)(code, message, remedy) : (0,problem/* undecided */.oo)(code, message, remedy);
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

/***/ 14674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ evidenceWords),
/* harmony export */   Qw: () => (/* binding */ proofText),
/* harmony export */   cg: () => (/* binding */ quietEvidence),
/* harmony export */   mi: () => (/* binding */ proposedWords),
/* harmony export */   oX: () => (/* binding */ proofOf)
/* harmony export */ });
/* harmony import */ var _base_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59909);
/* harmony import */ var _safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(570);


/** What the policy's checkers found and no finding tells already. */
function quietEvidence({ evidence, findings }) {
    const told = new Set(findings.flatMap((finding) => finding.evidence ?? []));
    return evidence.filter(({ id, message }) => !told.has(id) && !findings.some((finding) => finding.message.startsWith(message)));
}
/** "c: the word is gone, requires major", and why it fails nothing where nobody let it be. */
function evidenceWords({ where, message, requires, grade, ...found }) {
    const named = found.affected === 'path' || (where.length > 2 && message.includes(where));
    const what = named ? message : `${where}: ${message}`;
    const older = found.from === 'base' ? ' (already on the branch)' : '';
    const { accepted } = found;
    const until = accepted?.until == null ? '' : ` until ${accepted.until}`;
    const letBe = accepted === undefined ? '' : `; accepted${until}: ${accepted.reason}`;
    const whom = found.counts === false ? `; affects the ${found.affected} alone, who does not count` : '';
    const needs = grade === 'likely' ? 'may require' : 'requires';
    return `${what}${older}, ${needs} ${requires}${whom}${letBe}`;
}
/** The proof of a finding: that of the first difference which has one. @param most how many lines are shown */
function proofOf({ evidence: ids = [], known }, { evidence }, most) {
    // What the baseline knows has been looked at.
    if (known !== undefined)
        return null;
    const found = ids
        .map((id) => evidence.find((each) => each.id === id))
        .find((each) => each !== undefined && each.proof !== null);
    if (found === undefined || found.proof === null)
        return null;
    const { language = 'text', by = null, said = null } = found.confirmed ?? {};
    const worked = found.grade === 'proven' ? 'this worked before, and does not now' : 'what may have worked before';
    const title = by === null ? worked : `${worked}, ${found.grade === 'proven' ? 'confirmed' : 'tried'} by ${by}`;
    return { where: found.where, title, lines: proofText(found.proof, most), language, said };
}
const LONGEST_LINE = 300;
/** A proof line by line, each with its indentation: what is outside of it may be a command for the log. */
function proofText(text, most) {
    const all = text.trimEnd().split(/\r\n|[\r\n\u2028\u2029]/);
    const lines = all.slice(0, most).map((line) => {
        const [indent = ''] = /^[ \t]*/.exec(line) ?? [];
        return indent.slice(0, 40).replaceAll('\t', '  ') + (0,_base_words_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)((0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)(line.trimStart()), LONGEST_LINE);
    });
    return all.length > most ? [...lines, `… and ${all.length - most} lines more; the report has all`] : lines;
}
/** What could be compared, and is not; null where nothing is seen. */
function proposedWords({ proposed = [] }) {
    if (proposed.length === 0)
        return null;
    const seen = proposed.map(({ checker, file }) => `${file} (${checker})`);
    return `nothing but commits is judged; compatibility in the policy would compare ${(0,_base_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(seen)} with the last release`;
}


/***/ }),

/***/ 71547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ impactLines)
/* harmony export */ });
/* unused harmony export impactMarkdown */
/* harmony import */ var _safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(570);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71799);


const MOST_LINES = 10;
/** What a release means for licenses, as lines of text. */
function impactLines(licenses, style) {
    const rows = resultRows(licenses).map((cells) => ['   ', ...cells.map(_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)]);
    const notes = [kindsSentence(licenses), linesSentence(licenses)].filter((note) => note !== '');
    return [
        `  ${style.bold('licenses')}: ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)(headSentence(licenses))}`,
        ...(0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .t)(rows),
        ...notes.map((note) => style.dim(`    ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)(note)}`)),
    ];
}
/** The same as GitHub Markdown. */
function impactMarkdown(licenses) {
    const [head = [], ...rows] = resultRows(licenses).map((cells) => cells.map(markdownSentence));
    const notes = [kindsSentence(licenses), linesSentence(licenses)].filter((note) => note !== '');
    return [
        `**Licenses**: ${markdownSentence(headSentence(licenses))}`,
        '',
        `| ${head.join(' | ')} |`,
        `| --- |${' ---: |'.repeat(head.length - 1)}`,
        ...rows.map((cells) => `| ${cells.join(' | ')} |`),
        ...(notes.length === 0 ? [] : ['', notes.map(markdownSentence).join('<br>')]),
    ].join('\n');
}
function headSentence({ from, version, before, stranded }) {
    if (stranded === 0)
        return `none of the ${before.OK} that are good for ${from} is stranded by ${version}`;
    return `${stranded} of the ${before.OK} that are good for ${from} ${stranded === 1 ? 'is' : 'are'} not for ${version}`;
}
function resultRows({ from, version, before, after }) {
    const results = ['OK', 'WRONG_VERSION', 'NOK'].filter((result) => result !== 'NOK' || (before.NOK ?? 0) + (after.NOK ?? 0) > 0);
    return [
        ['result', from, version],
        ...results.map((result) => [result, String(before[result] ?? 0), String(after[result] ?? 0)]),
    ];
}
function kindsSentence({ kinds }) {
    const each = Object.entries(kinds).map(([kind, stranded]) => `${kind} ${stranded}`);
    return each.length === 0 ? '' : `stranded by a release of each kind: ${each.join(', ')}`;
}
/** Lines that need a release of their own for a fix to reach those who sit there. */
function linesSentence({ lines }) {
    const left = lines.filter(({ reached }) => !reached);
    if (left.length === 0)
        return '';
    const shown = left.slice(0, MOST_LINES).map(({ line, plain }) => `${line} (${plain})`);
    const more = left.length > shown.length ? ` and ${left.length - shown.length} more` : '';
    return `licenses without upgrade right that a fix reaches only on their own line: ${shown.join(', ')}${more}`;
}


/***/ }),

/***/ 71799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
const PAINT = new RegExp(`${String.fromCharCode(0x1b)}\\[\\d+m`, 'g');
/** Columns aligned to their widest cell; the last one runs free. */
function table(rows) {
    const widths = [];
    for (const row of rows)
        for (const [index, cell] of row.entries())
            widths[index] = Math.max(widths[index] ?? 0, width(cell));
    return rows.map((row) => row
        .map((cell, index) => index === row.length - 1 ? cell : cell + ' '.repeat((widths[index] ?? 0) - width(cell)))
        .join('  ')
        .trimEnd());
}
/** Characters as a reader counts them, without the codes that paint them. */
function width(text) {
    return [...text.replace(PAINT, '')].length;
}


/***/ })

};
