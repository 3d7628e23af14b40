import type { Story } from './story.ts';

const PETS = `type Query {
  pet(id: ID!): Pet
  pets(first: Int): [Pet!]!
}

type Pet {
  id: ID!
  name: String
}
`;

const FEWER = `type Query {
  pets(first: Int!, after: ID): [Pet!]!
}

type Pet {
  id: ID!
  name: String!
}
`;

/** The example of docs/commands/diff.md. */
export const DIFF_STORIES: Readonly<Record<string, Story>> = {
  diff: {
    history: [
      ['2026-03-02', 'main', 'feat: the first version', 'v1.0.0', undefined, { 'schema.graphql': PETS }],
      ['2026-04-01', 'main', 'fix: pages', '', undefined, { 'schema.graphql': FEWER }],
    ],
    showsFiles: true,
    run: [
      'diff v1.0.0:schema.graphql HEAD:schema.graphql',
      'diff v1.0.0 HEAD --checker graphql --fail-on major --json',
    ],
  },
};
