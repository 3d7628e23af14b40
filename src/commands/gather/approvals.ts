import type { ApprovablePull } from '../../hosts/github/approvals.ts';
import { isMember, pullsWith, readPull, readReviews, teamsOfReviews } from '../../hosts/github/approvals.ts';
import type { Client } from '../../hosts/github/client.ts';
import { explained, Refusal } from '../../hosts/github/refusal.ts';
import type { Approval } from '../../policy/compile-approvals.ts';
import type { Policy } from '../../policy/policy.ts';
import type { CommitApproval, Facts } from '../../verdict/facts.ts';
import { approving, teamName } from '../../verdict/reviews.ts';
import { verdictOn } from '../judging.ts';
import type { CommonOptions } from '../options.ts';

/** More commits than this need approval only where something else is wrong; each costs requests of a limited number. */
const MOST_COMMITS = 50;

/**
 * Asks GitHub who has approved, where the release needs approval that nobody has told: of a pull request its labels and
 * reviews of this moment; of a branch, a merge queue or a tag those of the pull requests that brought the commits. Whatever
 * GitHub does not say stays as it was told.
 */
export async function approvalsOfGithub(
  options: CommonOptions,
  facts: Facts,
  policy: Policy,
): Promise<Facts> {
  const { approvals: told = { labels: null, teams: null } } = facts;
  const needed = await neededApproval(facts, policy);
  if (needed === null) return facts;
  const client = await options.github();
  if (client === null) return facts;
  options.progress('asking GitHub who has approved');
  const asking = new Asking(client, needed.approval);
  try {
    const found =
      facts.base === null
        ? { commits: await asking.ofCommits(needed.commits) }
        : await ofPull(options, facts, asking);
    return { ...facts, approvals: { ...told, ...found, unknown: asking.unknown } };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ...facts, approvals: { ...told, unknown: whyNot(error) } };
  }
}

/** What the verdict misses so far, and of which commits: the rule says it. */
async function neededApproval(
  facts: Facts,
  policy: Policy,
): Promise<{ approval: Approval; commits: readonly string[] } | null> {
  const { findings } = await verdictOn(facts);
  const finding = findings.find(({ rule }) => rule === 'approval-missing');
  const kind = finding?.where?.policy?.replace(/^approvals\./, '');
  if (kind === undefined || !Object.hasOwn(policy.approvals, kind)) return null;
  const approval = policy.approvals[kind] as Approval;
  if (approval.label === null && approval.teams.length === 0) return null;
  return { approval, commits: finding?.where?.commits ?? [] };
}

/** Of the pull request under judgement; nothing where it is not known which one that is. */
async function ofPull(
  { statements }: CommonOptions,
  facts: Facts,
  asking: Asking,
): Promise<Pick<NonNullable<Facts['approvals']>, 'labels' | 'teams'> | null> {
  const pull = await asking.pull(statements.pull, facts.head);
  if (pull === null) return null;
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
  unknown: string | null = null;
  readonly #client: Client;
  readonly #approval: Approval;
  readonly #teams = new Map<number, Promise<string[] | null>>();
  readonly #members = new Map<string, Promise<boolean | Refusal>>();

  constructor(client: Client, approval: Approval) {
    this.#client = client;
    this.#approval = approval;
  }

  /** @param named the number that the event says; without it the open pull request with this head, where it is one */
  async pull(named: CommonOptions['statements']['pull'], head: string): Promise<ApprovablePull | null> {
    const { owner, repo } = this.#client.place;
    if (named?.repository.toLowerCase() === `${owner}/${repo}`.toLowerCase())
      return await readPull(this.#client, named.number);
    const open = (await pullsWith(this.#client, head)).filter((pull) => !pull.merged && pull.head === head);
    return open.length === 1 ? (open[0] as ApprovablePull) : null;
  }

  /** What each commit has by its merged pull requests; one that came by none has nothing. */
  async ofCommits(commits: readonly string[]): Promise<Record<string, CommitApproval>> {
    const found: Record<string, CommitApproval> = {};
    if (commits.length > MOST_COMMITS) {
      this.unknown = `more than ${MOST_COMMITS} commits need it`;
      return found;
    }
    for (const commit of commits) {
      const pulls = (await pullsWith(this.#client, commit)).filter(({ merged }) => merged);
      const teams: string[] = [];
      let known = true;
      for (const pull of pulls) {
        const more = await this.teams(pull);
        if (more === null) known = false;
        teams.push(...(more ?? []));
      }
      const labels = pulls.flatMap((pull) => pull.labels);
      found[commit] = { labels, teams: known || teams.length > 0 ? teams : null };
    }
    return found;
  }

  /** The teams of the policy that have approved; null where somebody has who may be in one, and the token may not know it. */
  teams(pull: ApprovablePull): Promise<string[] | null> {
    const before = this.#teams.get(pull.number);
    if (before !== undefined) return before;
    const asked = this.#teamsOf(pull);
    this.#teams.set(pull.number, asked);
    return asked;
  }

  async #teamsOf(pull: ApprovablePull): Promise<string[] | null> {
    const { teams, reviewed } = this.#approval;
    if (teams.length === 0) return [];
    const approved = approving(await readReviews(this.#client, pull.number), pull, reviewed);
    if (approved.length === 0) return [];
    const found: string[] = [];
    let refusal: Refusal | null = null;
    for (const team of teams)
      for (const { login } of approved) {
        const answer = await this.#isMember(team, login);
        if (answer === true) found.push(team);
        else if (answer !== false) refusal = answer;
        if (answer !== false) break;
      }
    if (found.length > 0 || refusal === null) return found;
    const behalf = await teamsOfReviews(this.#client, pull.number);
    const spoken = approved.flatMap(({ login }) => behalf.get(login.toLowerCase()) ?? []);
    const said = teams.filter((team) => {
      const { org, slug } = teamName(team, this.#client.place.owner);
      return spoken.includes(`${org}/${slug}`.toLowerCase());
    });
    if (said.length > 0) return said;
    this.unknown = whyNot(refusal);
    // Nobody outside of the organization is in its teams, so a stranger's approval leaves no doubt.
    return approved.some(({ belongs }) => belongs) ? null : [];
  }

  #isMember(team: string, login: string): Promise<boolean | Refusal> {
    const key = `${team}\0${login}`;
    const before = this.#members.get(key);
    if (before !== undefined) return before;
    const asked = isMember(this.#client, teamName(team, this.#client.place.owner), login);
    this.#members.set(key, asked);
    return asked;
  }
}

/** The refusal as half a sentence, without GitHub's own words: it stands in a finding. */
function whyNot(refusal: Refusal): string {
  const { message } = explained(new Refusal({ ...refusal, said: '' }), 'GitHub');
  return message.replace(/^GitHub: /, '');
}
