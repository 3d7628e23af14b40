/** The characters of a bar. */
const WIDTH = 30;

/** Tells what takes a while, once it takes over a second: most runs are over before. */
export class Progress {
  readonly #print: (text: string) => void;
  /** Whether a line can be written over, so that a bar can grow. */
  readonly #live: boolean;
  #waiting: NodeJS.Timeout | undefined;
  #bar: { begun: number; shown: number } | null = null;

  constructor(print: (text: string) => void, live = false) {
    this.#print = print;
    this.#live = live;
  }

  /** What is being done from now on. */
  now(text: string): void {
    this.done();
    this.#waiting = setTimeout(() => this.#print(`${text} …\n`), 1000);
    this.#waiting.unref();
  }

  /** How far a row of steps has come: a bar where one can be shown, and nothing elsewhere. */
  step(done: number, all: number, what: string): void {
    const now = performance.now();
    if (done === 0 || this.#bar === null) {
      this.done();
      this.#bar = { begun: now, shown: now };
    }
    const bar = this.#bar;
    if (!this.#live || now - bar.begun < 1000 || now - bar.shown < 100) return;
    bar.shown = now;
    const filled = Math.floor((done / all) * WIDTH);
    this.#print(`\r${what} [${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}] ${done} of ${all}`);
  }

  /** Nothing takes long any more. */
  done(): void {
    clearTimeout(this.#waiting);
    // What was shown of a bar is wiped, so that the answer stands alone.
    if (this.#bar !== null && this.#bar.shown > this.#bar.begun) this.#print('\r\u001B[K');
    this.#bar = null;
  }
}
