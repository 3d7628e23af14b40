import type { Git } from '../git.ts';
import { remoteUrl } from '../remote.ts';
import { readRemote } from '../repository.ts';
import type { Client, ConnectOptions } from './client.ts';
import { littlePatience } from './patience.ts';
import type { Place } from './place.ts';
import { placeOfRemote, placeOfRun, tokenFor } from './place.ts';

/**
 * GitHub's API for the repository under judgement, prepared when it is first asked for; null where there is none to ask.
 *
 * @param patience `little` for what a verdict can do without
 */
export type Github = (patience?: 'little') => Promise<Client | null>;

type Variables = Readonly<Record<string, string | undefined>>;

/** For what is nowhere on GitHub. */
export const noGithub: Github = () => Promise.resolve(null);

interface Around {
  readonly git: Git;
  readonly env: Variables;
  readonly progress: (text: string) => void;
}

/** In a workflow run: null where the step has no token, or the repository is on no GitHub. */
export function githubOfRun(around: Around, token: string | null): Github {
  const given = token?.trim() || null;
  return lazily(around, (remote) =>
    given === null ? null : { place: placeOfRun(around.env, remote), token: given },
  );
}

/** On the repository that a workflow run is of, whatever is checked out; null without a token. */
export async function githubOfEvent(
  env: Variables,
  token: string | null,
  options: ConnectOptions = {},
): Promise<Client | null> {
  const place = placeOfRun(env, null);
  const given = token?.trim() || null;
  if (given === null || place === null) return null;
  const { connect } = await import('./client.ts');
  return await connect(place, given, options);
}

/** On the command line: null where the remote is on no GitHub, or the environment has no token for that one. */
export function githubOfRemote(around: Around): Github {
  return lazily(around, (remote) => {
    const place = placeOfRemote(around.env, remote);
    const token = place === null ? null : tokenFor(place, around.env);
    return token === null ? null : { place, token };
  });
}

function lazily(
  { git, progress }: Around,
  choose: (remote: string | null) => { place: Place | null; token: string } | null,
): Github {
  const clients = new Map<string, Promise<Client | null>>();
  const open = async (patience: string): Promise<Client | null> => {
    // Without a checkout there is no remote, and the run itself says what is meant.
    const remote = await readRemote(git).catch(() => null);
    const chosen = choose(remote === null ? null : await remoteUrl(git, remote));
    if (chosen === null || chosen.place === null) return null;
    // Octokit is loaded by whoever needs it, and only then.
    const { connect } = await import('./client.ts');
    const little = patience === 'little' ? littlePatience() : {};
    return await connect(chosen.place, chosen.token, { progress, ...little });
  };
  return (patience) => {
    const which = patience ?? '';
    const client = clients.get(which) ?? open(which);
    clients.set(which, client);
    return client;
  };
}
