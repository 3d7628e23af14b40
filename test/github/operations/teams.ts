import { notFound, ok } from '../answer.ts';
import type { Operations } from '../world.ts';

export const teams: Operations = {
  'teams/get-membership-for-user-in-org': ({ state, params, api }) => {
    const { org, team_slug: team, username = '' } = params;
    const members = state.teams[`${org}/${team}`] ?? [];
    const member = members.find((login) => login.toLowerCase() === username.toLowerCase());
    if (member === undefined) return notFound();
    return ok({
      url: `${api}/orgs/${org}/teams/${team}/memberships/${member}`,
      role: 'member',
      state: 'active',
    });
  },
};
