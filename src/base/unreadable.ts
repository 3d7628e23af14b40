/** Something is there and cannot be read: it makes a comparison inconclusive, never empty. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
  readonly where: string;

  /** @param reason in one sentence, without the name of a folder of this machine */
  constructor(where: string, reason: string) {
    super(reason);
    this.where = where;
  }
}
