import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';

/** Writes the files that something new starts with, and never over one; says what it did. */
export function writeScaffold(root: string, files: ReadonlyMap<string, string>): void {
  const written: string[] = [];
  for (const [file, text] of files) {
    const path = join(root, file);
    if (existsSync(path)) {
      console.log(`kept  ${file}`);
      continue;
    }
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(`wrote ${file}`);
    if (file.endsWith('.ts')) written.push(path);
  }
  if (written.length > 0) formatted(root, written);
}

/** Lines break, and imports stand, as the length of the name asks for. */
function formatted(root: string, paths: readonly string[]): void {
  const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
  execFileSync(process.execPath, [biome, 'check', '--write', '--vcs-enabled=false', ...paths], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
