/** Tells what takes a while, once it takes over a second: most runs are over before. */
export class Progress {
  readonly #print: (text: string) => void;
  #waiting: NodeJS.Timeout | undefined;

  constructor(print: (text: string) => void) {
    this.#print = print;
  }

  /** What is being done from now on. */
  now(text: string): void {
    this.done();
    this.#waiting = setTimeout(() => this.#print(`${text} …\n`), 1000);
    this.#waiting.unref();
  }

  /** Nothing takes long any more. */
  done(): void {
    clearTimeout(this.#waiting);
  }
}
