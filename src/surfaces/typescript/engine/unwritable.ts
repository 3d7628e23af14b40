/** A type cannot be written down by a user: it mentions what has no name outside, or is too large. */
export class Unwritable extends Error {
  override readonly name = 'Unwritable';
}
