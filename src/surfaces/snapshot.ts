/** One side of a comparison: files as they stood at a release, or stand now. */
export interface Snapshot {
  /** What messages call it: "v1.2.0", "npm:axios@1.2.0", "the work tree", "api/openapi.yaml". */
  readonly label: string;
  /** The file that was named, from the root with `/`; null where the whole directory is the surface. */
  readonly entry: string | null;
  /**
   * The text of a file by its path from the root; null where there is no such file, also where a path leads out.
   *
   * @throws Unreadable where it is there and cannot be read as text: too large, not UTF-8, a link that leads out
   */
  read(path: string): Promise<string | null>;
  /** The paths of all files, sorted by code units; without `.git` and `node_modules`. @throws Unreadable */
  list(): Promise<readonly string[]>;
  /** The folder on this machine that holds exactly these files, and what is installed beside them. Made when asked. */
  directory(): Promise<string>;
}
