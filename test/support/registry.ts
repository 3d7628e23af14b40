// A registry of packages on this machine's loopback, so that npm itself can be tested without a network.
import { createHash } from 'node:crypto';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

export interface Published {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional: boolean }>>;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly os?: readonly string[];
  /** Besides package.json. */
  readonly files?: Readonly<Record<string, string>>;
}

export class RegistryDouble {
  /** What was asked, in order. */
  readonly asked: string[] = [];
  /** What every request is answered with, where it is no package. */
  status: number | null = null;
  readonly #server: Server;
  readonly #packages = new Map<string, Published[]>();

  constructor(packages: readonly Published[]) {
    for (const one of packages) this.#packages.set(one.name, [...(this.#packages.get(one.name) ?? []), one]);
    this.#server = createServer(({ url = '/' }, response) => {
      const asked = decodeURIComponent(url);
      this.asked.push(asked);
      const answer = this.status === null ? this.#answer(asked.slice(1)) : null;
      response.statusCode = answer === null ? (this.status ?? 404) : 200;
      response.end(answer ?? '{"error":"refused by the double, token s3cret"}');
    });
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return this.address;
  }

  get address(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  #answer(asked: string): string | Buffer | null {
    const versions = this.#packages.get(asked);
    if (versions !== undefined) return this.#packument(asked, versions);
    const [name = '', file = ''] = asked.split('/-/');
    const found = this.#packages.get(name)?.find(({ version }) => `${version}.tgz` === file);
    return found === undefined ? null : tarball(found);
  }

  #packument(name: string, versions: readonly Published[]): string {
    const described = versions.map((one) => {
      const { files: _, ...manifest } = one;
      const integrity = `sha512-${createHash('sha512').update(tarball(one)).digest('base64')}`;
      return [
        one.version,
        { ...manifest, dist: { tarball: `${this.address}${name}/-/${one.version}.tgz`, integrity } },
      ];
    });
    const latest = versions.at(-1)?.version;
    return JSON.stringify({ name, 'dist-tags': { latest }, versions: Object.fromEntries(described) });
  }
}

function tarball({ files = {}, ...manifest }: Published): Buffer {
  const all = Object.entries({ 'package.json': JSON.stringify(manifest), ...files });
  const parts = all.flatMap(([name, text]) => {
    const content = Buffer.from(text);
    return [header(`package/${name}`, content.length), content, Buffer.alloc(-content.length & 511)];
  });
  return gzipSync(Buffer.concat([...parts, Buffer.alloc(1024)]));
}

/** POSIX ustar: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html */
function header(name: string, size: number): Buffer {
  const block = Buffer.alloc(512);
  const octal = (value: number, length: number): string => `${value.toString(8).padStart(length - 1, '0')}\0`;
  block.write(name, 0);
  block.write(octal(0o644, 8) + octal(0, 8) + octal(0, 8) + octal(size, 12) + octal(0, 12), 100);
  block.write('        0', 148);
  block.write('ustar\x0000', 257);
  block.write(
    `${octal(
      block.reduce((sum, byte) => sum + byte, 0),
      7,
    )} `,
    148,
  );
  return block;
}
