import type ts from 'typescript-6';
import type { Side } from './side.ts';

/**
 * Whether both sides have the same modules, made of the same declarations but for comments and spaces: then there is
 * nothing to ask the compiler. Files that do not parse are never the same.
 */
export function isUnchanged(old: Side, next: Side): boolean {
  const modules = (side: Side): string =>
    side.entries
      .map(
        ({ specifier, file }) =>
          `${specifier} ${file.slice(side.folder.root.length)} ${side.isCommonJs(file)}`,
      )
      .join('\n');
  if (old.entries.length === 0 || modules(old) !== modules(next)) return false;
  const [before, after] = [ownFiles(old), ownFiles(next)];
  if (before.size !== after.size) return false;
  const { createPrinter } = old.session.ts;
  const printer = createPrinter({ removeComments: true });
  const bare = (file: ts.SourceFile): string => printer.printFile(file);
  return [...before].every(([path, { file, program }]) => {
    const other = after.get(path);
    if (other === undefined) return false;
    if (program.getSyntacticDiagnostics(file).length > 0) return false;
    if (other.program.getSyntacticDiagnostics(other.file).length > 0) return false;
    return file.text === other.file.text || bare(file) === bare(other.file);
  });
}

/** The files of a surface that its modules lead to, by their paths in it. */
function ownFiles(side: Side): Map<string, { file: ts.SourceFile; program: ts.Program }> {
  const program = side.probe();
  const consumers = side.consumers;
  return new Map(
    program
      .getSourceFiles()
      .filter(({ fileName }) => side.owns(fileName) && !fileName.startsWith(consumers))
      .map((file) => [file.fileName.slice(side.folder.root.length), { file, program }]),
  );
}
