import { created, invalid, noContent, notFound, ok, refuse } from '../answer.ts';
import { paged } from '../paging.ts';
import { app, appOf, nodeId, user } from '../shapes.ts';
import type { Comment } from '../state.ts';
import type { Call, Operations } from '../world.ts';

/** Characters of a comment. */
const LENGTH = 65_536;

function shape(call: Call, comment: Comment) {
  const { repoApi, repoPage } = call;
  return {
    id: comment.id,
    node_id: nodeId('IssueComment', comment.id),
    url: `${repoApi}/issues/comments/${comment.id}`,
    html_url: `${repoPage}/pull/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${repoApi}/issues/${comment.issue}`,
    user: user(call, comment.user),
    body: comment.body,
    created_at: comment.created_at,
    updated_at: comment.updated_at,
    author_association: comment.app === null ? 'CONTRIBUTOR' : 'NONE',
    performed_via_github_app: comment.app === null ? null : app(call, comment.app),
  };
}

function found({ state, params }: Call): Comment {
  return state.comments.find(({ id }) => id === Number(params.comment_id)) ?? notFound();
}

function issueOf({ state, params }: Call): number {
  const number = Number(params.issue_number);
  return state.pulls.some((pull) => pull.number === number) || number in state.labels ? number : notFound();
}

function text({ body }: Call): string {
  const characters = [...body.body].length;
  if (body.body.trim() === '') invalid({ resource: 'IssueComment', code: 'missing_field', field: 'body' });
  if (characters > LENGTH)
    invalid({
      resource: 'IssueComment',
      code: 'unprocessable',
      field: 'data',
      message: `Body is too long (maximum is ${LENGTH} characters)`,
    });
  return body.body;
}

/** An app changes its own comments; a person with the right to write changes any. */
function refuseOthers({ token }: Call, comment: Comment): void {
  if (token.kind === 'app' && comment.user !== token.login)
    refuse(403, 'Resource not accessible by integration');
}

export const comments: Operations = {
  'issues/list-comments': (call) => {
    const issue = issueOf(call);
    const { since } = call.query;
    const all = call.state.comments
      .filter((comment) => comment.issue === issue)
      .filter((comment) => since === undefined || comment.updated_at >= since);
    return paged(call, all, (comment) => shape(call, comment));
  },

  'issues/get-comment': (call) => ok(shape(call, found(call))),

  'issues/create-comment': (call) => {
    const at = call.now();
    const comment: Comment = {
      id: call.id(),
      issue: issueOf(call),
      user: call.token.login,
      app: appOf(call.token.login),
      body: text(call),
      created_at: at,
      updated_at: at,
    };
    call.state.comments.push(comment);
    return created(shape(call, comment));
  },

  'issues/update-comment': (call) => {
    const comment = found(call);
    refuseOthers(call, comment);
    Object.assign(comment, { body: text(call), updated_at: call.now() });
    return ok(shape(call, comment));
  },

  'issues/delete-comment': (call) => {
    const comment = found(call);
    refuseOthers(call, comment);
    call.state.comments.splice(call.state.comments.indexOf(comment), 1);
    return noContent;
  },
};
