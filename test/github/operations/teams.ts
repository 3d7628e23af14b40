import { notFound, ok } from '../answer.ts';
import { nodeId, numberOf } from '../shapes.ts';
import type { Call, Operations } from '../world.ts';

/** Those in the team of the path; a team that nobody is in does not exist here. */
function membersOf({ state, params: { org, team_slug: team } }: Call): readonly string[] {
  return state.teams[`${org}/${team}`] ?? notFound();
}

export const teams: Operations = {
  'teams/get-by-name': (call) => {
    const { api, server, params } = call;
    const { org = '', team_slug: team = '' } = params;
    const self = `${api}/orgs/${org}/teams/${team}`;
    const at = '2020-01-01T00:00:00Z';
    return ok({
      id: numberOf(team),
      node_id: nodeId('Team', team),
      url: self,
      html_url: `${server}/orgs/${org}/teams/${team}`,
      members_url: `${self}/members{/member}`,
      repositories_url: `${self}/repos`,
      name: team,
      slug: team,
      description: null,
      permission: 'pull',
      type: 'organization',
      parent: null,
      members_count: membersOf(call).length,
      repos_count: 1,
      created_at: at,
      updated_at: at,
      organization: {
        login: org,
        id: numberOf(org),
        node_id: nodeId('Organization', org),
        url: `${api}/orgs/${org}`,
        repos_url: `${api}/orgs/${org}/repos`,
        events_url: `${api}/orgs/${org}/events`,
        hooks_url: `${api}/orgs/${org}/hooks`,
        issues_url: `${api}/orgs/${org}/issues`,
        members_url: `${api}/orgs/${org}/members{/member}`,
        public_members_url: `${api}/orgs/${org}/public_members{/member}`,
        avatar_url: `${server}/avatars/${org}`,
        html_url: `${server}/${org}`,
        description: null,
        has_organization_projects: false,
        has_repository_projects: false,
        public_repos: 1,
        public_gists: 0,
        followers: 0,
        following: 0,
        type: 'Organization',
        created_at: at,
        updated_at: at,
        archived_at: null,
      },
    });
  },
  'teams/get-membership-for-user-in-org': (call) => {
    const { org, team_slug: team, username = '' } = call.params;
    const member = membersOf(call).find((login) => login.toLowerCase() === username.toLowerCase());
    if (member === undefined) return notFound();
    return ok({
      url: `${call.api}/orgs/${org}/teams/${team}/memberships/${member}`,
      role: 'member',
      state: 'active',
    });
  },
};
