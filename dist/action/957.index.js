export const id = 957;
export const ids = [957];
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

// EXTERNAL MODULE: ./build/commands/judging.js + 1 modules
var judging = __webpack_require__(86488);
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


/***/ })

};
