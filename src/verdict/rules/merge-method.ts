import type { PullContext, RawFinding, Rule, Way } from '../context.ts';

/**
 * It makes no difference how a pull request is merged, and the method that the policy names is one by which it can be.
 */
export const mergeMethod: Rule = {
  id: 'merge-method',
  level: 'warning',
  check({ pull }) {
    return pull === null ? [] : [...impossible(pull), ...different(pull)];
  },
};

/** `commits.merge` says another method than GitHub will use. */
function impossible({ facts: { chosen, queue, allowed }, landing }: PullContext): RawFinding[] {
  const [method] = landing.methods;
  if (landing.by !== 'policy' || method === undefined) return [];
  const why =
    queue !== null && queue !== method
      ? `the merge queue merges by ${queue}`
      : queue === null && chosen !== null && chosen.method !== method
        ? `its auto-merge is set to ${chosen.method}`
        : allowed !== null && allowed.length > 0 && !allowed.includes(method)
          ? `only ${allowed.join(' or ')} is allowed`
          : null;
  if (why === null) return [];
  return [
    {
      message: `commits.merge says ${method}, so that was judged, and ${why}`,
      remedy: 'let commits.merge say what happens, or auto; or change how pull requests are merged',
      where: { policy: 'commits.merge' },
    },
  ];
}

/** One click decides what is released. */
function different({ ways, landing }: PullContext): RawFinding[] {
  const results = new Set(ways.map(({ kind, next }) => `${kind} ${next}`));
  if (results.size < 2 && ways.length === landing.methods.length) return [];
  const undecided = landing.methods.filter((method) => !ways.some((each) => each.method === method));
  const words = [...ways.map(wayWords), ...undecided.map((method) => `by ${method} it cannot be decided`)];
  return [
    {
      message: `how the pull request is merged decides what is released: ${words.join(', ')}`,
      remedy:
        'let its title and its commits say the same; or let one method remain: commits.merge in the policy, or the settings of the repository',
      where: { policy: 'commits.merge' },
    },
  ];
}

function wayWords({ method, kind, next }: Way): string {
  return `by ${method} ${next === null ? 'nothing' : `${next} (${kind})`}`;
}
