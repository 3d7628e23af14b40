// Where a secret may turn up, in whatever form, and a `git` that writes down how it is called.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshDirectory } from '../support/environment.ts';

/** The forms in which text goes into headers, addresses and files: each of them is enough to give the secret away. */
export function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret);
  const inBase64 = [0, 1, 2].map((before) => {
    // Within a longer text it is written in one of three ways; the characters at its ends hold others' bits, too.
    const text = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
    return text.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
  });
  const url = inBase64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_'));
  return [
    ...new Set([
      secret,
      // Without what everybody knows of it.
      secret.slice(12),
      JSON.stringify(secret).slice(1, -1),
      encodeURIComponent(secret),
      encodeURIComponent(encodeURIComponent(secret)),
      bytes.toString('hex'),
      ...inBase64,
      ...url,
    ]),
  ];
}

/** Where a secret stands in texts, by the texts' names. */
export function foundIn(texts: Readonly<Record<string, string>>, forms: readonly string[]): string[] {
  return Object.entries(texts).flatMap(([name, text]) =>
    forms.filter((form) => text.includes(form)).map((form) => `${name} holds ${form}`),
  );
}

/** The bytes of every file below a folder, by its path. */
export function filesIn(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path, readFileSync(path, 'latin1')];
    }),
  );
}

/** What processes show everybody: their command lines, while something runs. Linux alone has them so. */
export class CommandLines {
  readonly #seen = new Set<string>();
  readonly #timer: NodeJS.Timeout;

  constructor() {
    this.#timer = setInterval(() => this.#look(), 50);
  }

  end(): string {
    clearInterval(this.#timer);
    return [...this.#seen].join('\n');
  }

  #look(): void {
    if (!existsSync('/proc')) return;
    for (const process of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      try {
        this.#seen.add(readFileSync(`/proc/${process}/cmdline`, 'utf8'));
      } catch {
        // It has ended.
      }
    }
  }
}

const REAL = spawnSync('which', ['git'], { encoding: 'utf8' }).stdout.trim();

/** A `git` on the PATH that writes down its arguments and its environment, and then is the real one. */
export class GitWitness {
  /** For the PATH. */
  readonly folder = freshDirectory('bin');
  readonly #log = freshDirectory('calls');

  /** @param dies the commands that are killed instead of run */
  constructor(dies: readonly string[] = []) {
    const path = join(this.folder, 'git');
    const killed = dies.length === 0 ? '' : `case "$1" in ${dies.join('|')}) kill -9 $$;; esac\n`;
    writeFileSync(
      path,
      `#!/bin/sh\nprintf '%s\\0' "$@" > '${this.#log}'/$$.arguments\nenv -0 > '${this.#log}'/$$.variables\n${killed}exec '${REAL}' "$@"\n`,
    );
    chmodSync(path, 0o755);
  }

  /** The arguments of all calls. */
  get arguments(): string {
    return this.#read('.arguments').join('\n');
  }

  /** The names of the variables that held one of these forms. */
  variablesWith(forms: readonly string[]): string[] {
    const names = this.#read('.variables')
      .flatMap((text) => text.split('\0'))
      .filter((each) => forms.some((form) => each.includes(form)))
      .map((each) => each.slice(0, each.indexOf('=')));
    return [...new Set(names)].sort();
  }

  #read(ending: string): string[] {
    return readdirSync(this.#log)
      .filter((name) => name.endsWith(ending))
      .map((name) => readFileSync(join(this.#log, name), 'utf8'));
  }
}
