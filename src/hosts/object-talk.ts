import type { ChildProcess } from 'node:child_process';
import type { Git } from './git.ts';

/** What git holds under a name. */
export interface HeldObject {
  readonly id: string;
  readonly bytes: Buffer;
}

/**
 * One `git cat-file --batch` that answers as long as somebody asks: a process for all objects of a run. Questions are
 * answered in turn. An object that is broken ends git; whoever asks next gets a process of its own.
 */
export class ObjectTalk {
  readonly #git: Git;
  #child: ChildProcess | null = null;
  #chunks: Buffer[] = [];
  #waiting: (() => void) | null = null;
  #ended = false;
  #stderr = '';
  #last: Promise<unknown> = Promise.resolve();

  constructor(git: Git) {
    this.#git = git;
  }

  /**
   * The object that a name without line breaks stands for; null where the repository lacks it.
   *
   * @throws Problem where git ends before it has answered
   */
  read(name: string): Promise<HeldObject | null> {
    const answer = this.#last.then(() => this.#ask(name));
    this.#last = answer.catch(() => {});
    return answer;
  }

  /** Lets the process end. */
  close(): void {
    this.#child?.stdin?.end();
    this.#child = null;
  }

  async #ask(name: string): Promise<HeldObject | null> {
    this.#child ??= this.#start();
    this.#child.stdin?.write(`${name}\n`);
    const header = (await this.#line()).split(' ');
    const [id = '', , size = ''] = header.slice(-3);
    if (header.length !== 3 || !/^[0-9a-f]+$/.test(id) || !/^\d+$/.test(size)) return null;
    const bytes = await this.#bytes(Number(size) + 1);
    return { id, bytes: bytes.subarray(0, -1) };
  }

  #start(): ChildProcess {
    const child = this.#git.converse(['cat-file', '--batch']);
    child.stdin?.on('error', () => {});
    child.stdout?.on('data', (chunk: Buffer) => {
      this.#chunks.push(chunk);
      this.#waiting?.();
    });
    child.stderr?.on('data', (chunk: Buffer) => {
      this.#stderr += chunk.toString('utf8');
    });
    const end = (): void => {
      // One that could not be started tells so twice, and the next one may run by then.
      if (this.#child !== child) return;
      this.#ended = true;
      this.#waiting?.();
    };
    child.on('close', end);
    child.on('error', end);
    return child;
  }

  async #more(): Promise<void> {
    if (this.#ended) {
      const stderr = this.#stderr;
      // A remote that does not answer would be waited for again and again.
      if (!/promisor remote/.test(stderr)) this.#forget();
      throw await this.#git.explain({ stderr });
    }
    await new Promise<void>((resolve) => {
      this.#waiting = resolve;
    });
    this.#waiting = null;
  }

  #forget(): void {
    this.#child = null;
    this.#chunks = [];
    this.#ended = false;
    this.#stderr = '';
  }

  async #line(): Promise<string> {
    for (;;) {
      const text = this.#joined();
      const end = text.indexOf(10);
      if (end >= 0) return this.#take(end + 1).toString('utf8', 0, end);
      await this.#more();
    }
  }

  async #bytes(count: number): Promise<Buffer> {
    while (this.#chunks.reduce((sum, { length }) => sum + length, 0) < count) await this.#more();
    this.#joined();
    return this.#take(count);
  }

  #joined(): Buffer {
    const joined = this.#chunks.length === 1 ? (this.#chunks[0] as Buffer) : Buffer.concat(this.#chunks);
    this.#chunks = [joined];
    return joined;
  }

  #take(count: number): Buffer {
    const text = this.#joined();
    this.#chunks = [text.subarray(count)];
    return text.subarray(0, count);
  }
}
