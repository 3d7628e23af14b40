import { notFound, ok, refuse } from '../answer.ts';
import { rateOf } from '../rate.ts';
import { user } from '../shapes.ts';
import type { Operations } from '../world.ts';

export const users: Operations = {
  'users/get-authenticated': (call) => {
    if (call.token.kind === 'nobody') return refuse(401, 'Requires authentication');
    if (call.token.kind === 'app') return refuse(403, 'Resource not accessible by integration');
    return ok({
      ...user(call, call.token.login),
      name: null,
      company: null,
      blog: '',
      location: null,
      email: null,
      hireable: null,
      bio: null,
      public_repos: 1,
      public_gists: 0,
      followers: 0,
      following: 0,
      created_at: '2020-01-01T00:00:00Z',
      updated_at: '2020-01-01T00:00:00Z',
    });
  },

  'rate-limit/get': ({ token, state }) => {
    if (!state.settings.rate_limited) return notFound('Rate limiting is not enabled.');
    const rate = rateOf(token);
    return ok({ resources: { core: rate, search: rate }, rate });
  },
};
