import { notFound } from '../answer.ts';
import { paged } from '../paging.ts';
import { nodeId, numberOf } from '../shapes.ts';
import type { Operations, World } from '../world.ts';

export function labelShape({ repoApi }: World, name: string) {
  return {
    id: numberOf(`label ${name}`),
    node_id: nodeId('Label', name),
    url: `${repoApi}/labels/${encodeURIComponent(name)}`,
    name,
    description: '',
    color: 'ededed',
    default: false,
  };
}

export const labels: Operations = {
  'issues/list-labels-on-issue': (call) => {
    const number = Number(call.params.issue_number);
    const known = number in call.state.labels || call.state.pulls.some((pull) => pull.number === number);
    if (!known) return notFound();
    return paged(call, call.state.labels[number] ?? [], (name) => labelShape(call, name));
  },
};
