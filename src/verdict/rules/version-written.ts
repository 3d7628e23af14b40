import { clip } from '../../base/words.ts';
import type { Policy } from '../../policy/policy.ts';
import type { RawFinding, Rule } from '../context.ts';
import type { WrittenFact } from '../facts.ts';

const SHOWN = 5;

/** Every file of `versions.files` carries the number that is published, written exactly as it is. */
export const versionWritten: Rule = {
  id: 'version-written',
  level: 'error',
  check({ facts, tag, published, policy }) {
    const version = tag === null ? published : tag.version;
    const { written } = facts.project;
    if (version === null || written === undefined) return [];
    const commit = tag?.facts.commit ?? facts.head;
    const target =
      tag === null
        ? `the next version, ${version.text}`
        : `${version.text}, the version of ${tag.facts.name}`;
    const again =
      tag === null
        ? `write ${version.text} there, commit it and release then`
        : `delete ${tag.facts.name}, write ${version.text} there, and tag the commit that has it`;
    const findings: RawFinding[] = [];
    const unreadable = written.filter(({ problem }) => problem !== null);
    if (unreadable.length > 0)
      findings.push({
        message: `no version can be read from ${listed(unreadable, ({ path, where, problem }) => `${path}${where === '' ? '' : ` ${where}`}: ${problem}`)}`,
        remedy: 'mend the file, or what versions.files says of it',
        where: { commit, path: unreadable[0]?.path ?? '', policy: 'versions.files' },
      });
    const other = written.filter(({ found, problem }) => problem === null && found !== version.text);
    if (other.length > 0)
      findings.push({
        message: `${other.length === 1 ? 'a file carries' : `${other.length} files carry`} another number than ${target}: ${listed(other, (each) => carried(each, version.text, policy))}`,
        remedy: again,
        where: { commit, path: other[0]?.path ?? '', ...(tag === null ? {} : { tag: tag.facts.name }) },
      });
    return findings;
  },
};

/** "package.json (1.2.0 at /version)"; of another spelling of the same version, that it is one. */
function carried({ path, where, found }: WrittenFact, wanted: string, { scheme }: Policy): string {
  const text = found ?? '';
  const read = scheme.read(text);
  const same = read.ok && read.value.text === wanted ? ', the same version in another spelling' : '';
  const shown = text === '' ? 'nothing' : clip(text, 60);
  return `${path} (${shown}${where === '' ? '' : ` ${where}`}${same})`;
}

function listed(files: readonly WrittenFact[], say: (file: WrittenFact) => string): string {
  const more = files.length > SHOWN ? `; and ${files.length - SHOWN} more files` : '';
  return files.slice(0, SHOWN).map(say).join('; ') + more;
}
