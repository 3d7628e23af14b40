/** A number for each object id: an open-addressing table over the ids' bytes, since a million strings would not do. */
export class ObjectIds {
  /** The bytes of an id: 20 of SHA-1, 32 of SHA-256. */
  readonly width: number;
  #count = 0;
  #bytes: Buffer;
  /** One more than the number of the id in a slot; 0 for a free one. The length is a power of two. */
  #slots: Uint32Array;

  constructor(width: number, expected = 1 << 12) {
    this.width = width;
    this.#bytes = Buffer.allocUnsafe(expected * width);
    this.#slots = new Uint32Array(powerOfTwo(expected * 2));
  }

  get count(): number {
    return this.#count;
  }

  /** The number of the id that begins at a place of a text in hexadecimal digits; a new one where it was never seen. */
  add(text: Uint8Array, at: number): number {
    const slot = this.#slotOf(text, at);
    const known = this.#slots[slot] as number;
    if (known > 0) return known - 1;
    this.#count += 1;
    this.#slots[slot] = this.#count;
    if (this.#count * 2 > this.#slots.length) this.#rehash();
    return this.#count - 1;
  }

  /** The number of an id; null where it was never seen. */
  find(id: string): number | null {
    if (id.length !== this.width * 2) return null;
    const known = this.#slots[this.#slotOf(Buffer.from(id, 'latin1'), 0)] as number;
    return known > 0 ? known - 1 : null;
  }

  /** The id of a number, in hexadecimal digits. */
  id(index: number): string {
    return this.#bytes.toString('hex', index * this.width, (index + 1) * this.width);
  }

  /** The slot that holds the id, or the free one that would; its bytes stand behind the last id then. */
  #slotOf(text: Uint8Array, at: number): number {
    const { width } = this;
    const from = this.#count * width;
    if (from + width > this.#bytes.length) this.#grow();
    const bytes = this.#bytes;
    for (let byte = 0; byte < width; byte += 1) {
      const high = text[at + byte * 2] as number;
      const low = text[at + byte * 2 + 1] as number;
      // '0'…'9' are 48…57, 'a'…'f' are 97…102.
      bytes[from + byte] = ((high > 57 ? high - 87 : high - 48) << 4) | (low > 57 ? low - 87 : low - 48);
    }
    const mask = this.#slots.length - 1;
    for (let slot = this.#hash(from) & mask; ; slot = (slot + 1) & mask) {
      const known = this.#slots[slot] as number;
      if (known === 0 || this.#same((known - 1) * width, from)) return slot;
    }
  }

  #hash(from: number): number {
    return this.#bytes.readUInt32LE(from);
  }

  #same(a: number, b: number): boolean {
    const bytes = this.#bytes;
    for (let byte = 0; byte < this.width; byte += 1) if (bytes[a + byte] !== bytes[b + byte]) return false;
    return true;
  }

  #grow(): void {
    const larger = Buffer.allocUnsafe(this.#bytes.length * 2);
    this.#bytes.copy(larger);
    this.#bytes = larger;
  }

  #rehash(): void {
    const slots = new Uint32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let index = 0; index < this.#count; index += 1) {
      let slot = this.#hash(index * this.width) & mask;
      while ((slots[slot] as number) > 0) slot = (slot + 1) & mask;
      slots[slot] = index + 1;
    }
    this.#slots = slots;
  }
}

function powerOfTwo(least: number): number {
  let size = 16;
  while (size < least) size *= 2;
  return size;
}
