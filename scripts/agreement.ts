// How often the kind that is computed is the part that a history's releases counted up: each release is judged with the
// facts of its own day, under the default policy. Usage: node scripts/agreement.ts REPOSITORY…
import process from 'node:process';
import { gatherTag } from '../src/commands/gather/gather-tag.ts';
import { preset } from '../src/commands/gather/policy-file.ts';
import { Clone } from '../src/hosts/clone.ts';
import { Git } from '../src/hosts/git.ts';
import { noGithub } from '../src/hosts/github/lazy.ts';
import { readRefs } from '../src/hosts/repository.ts';
import { dayOf } from '../src/lines/calendar.ts';
import { judge } from '../src/verdict/judge.ts';
import { isStable } from '../src/versions/scheme.ts';

const { policy } = preset();

for (const directory of process.argv.slice(2)) {
  const git = new Git(directory);
  const { tags } = await readRefs(git);
  let counted = 0;
  let agreed = 0;
  for (const tag of tags) {
    const version = policy.tags.read(tag.name);
    if (!version.ok || !isStable(version.value)) continue;
    const day = dayOf(tag.time, policy.timezone);
    const options = {
      history: new Clone(git, () => {}),
      github: noGithub,
      defaultBranch: null,
      identity: null,
      git,
      today: day,
      policy: null,
      policyTrusted: true,
      branch: null,
      ciBranch: null,
      ciTarget: null,
      now: 0,
      statements: { overrides: [], labels: null, labelsGiven: [], teams: null, pull: null },
      progress: () => {},
    };
    const { facts } = await gatherTag(options, tag.name, null);
    const verdict = judge(facts);
    if (verdict.outcome === 'undecided' || verdict.last === null) {
      console.log(`  ${tag.name}: no predecessor`);
      continue;
    }
    const before = policy.scheme.parse(verdict.last.version);
    if (!before.ok) continue;
    counted++;
    const part = policy.scheme.parts.findIndex(
      (name) => version.value.parts[name] !== before.value.parts[name],
    );
    if (!facts.tag?.contains.includes(verdict.last.tag))
      console.log(`  ${tag.name}: does not contain ${verdict.last.tag}`);
    if (policy.kinds.position(verdict.kind) === part) agreed++;
    else
      console.log(
        `${tag.name}: after ${verdict.last.tag} counted up ${policy.scheme.parts[part]}, computed ${verdict.kind} from ${verdict.counts.commits} commits`,
      );
  }
  console.log(`${directory}: ${agreed} of ${counted}`);
}
