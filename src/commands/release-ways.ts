import type { Publisher } from '../hosts/publish.ts';
import { PublishGit } from '../hosts/publish-git.ts';
import { PublishHere } from '../hosts/publish-here.ts';
import type { CommonOptions } from './options.ts';

/** The way in which refs are published. @param remote null where there is none */
export function publisherOf({ git, identity }: CommonOptions, remote: string | null): Publisher {
  return remote === null ? new PublishHere(git, identity) : new PublishGit(git, remote, identity);
}
