/**
 * How long git may talk with a remote, in milliseconds by its command: bounds for a remote that takes the connection and
 * then says nothing. A big repository over a slow line is long done by then.
 */
export type Patience = Readonly<Record<string, number>>;

const MINUTE = 60_000;

export const PATIENCE: Patience = { 'ls-remote': 5 * MINUTE, push: 15 * MINUTE, fetch: 60 * MINUTE };

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Variables that let git give up a transfer over HTTP that has come to a halt: less than a byte a second for two minutes.
 * A server that still packs sends a sign of life every five seconds. Whoever has set them knows better.
 */
export function haltedTransfers(env: Variables): Record<string, string> {
  return {
    GIT_HTTP_LOW_SPEED_LIMIT: env.GIT_HTTP_LOW_SPEED_LIMIT ?? '1',
    GIT_HTTP_LOW_SPEED_TIME: env.GIT_HTTP_LOW_SPEED_TIME ?? '120',
  };
}

/** An ssh that asks nobody and notices a dead line, in half a minute and in two. */
const SSH = 'ssh -o BatchMode=yes -o ConnectTimeout=30 -o ServerAliveInterval=30 -o ServerAliveCountMax=4';

/** The same for SSH, where nobody has chosen the command. @param configured whether `core.sshCommand` is set */
export async function haltedSsh(
  env: Variables,
  configured: () => Promise<boolean>,
): Promise<Record<string, string>> {
  const chosen = Boolean(env.GIT_SSH_COMMAND || env.GIT_SSH) || (await configured());
  return chosen ? {} : { GIT_SSH_COMMAND: SSH };
}
