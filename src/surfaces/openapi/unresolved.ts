/** A part of a document that cannot be compared: thrown where it is met, told as inconclusive where its place is known. */
export class Unresolved extends Error {
  override readonly name = 'Unresolved';
}
