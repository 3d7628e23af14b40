/** What became of a plan. */
export interface Receipt {
  readonly tag: string;
  readonly commit: string;
  /** Where the tag was pushed to: a remote, or the address of the repository; null where there is no remote. */
  readonly pushed: string | null;
  /** Whether the tag was there already. */
  readonly existed: boolean;
  readonly release: ReleaseMade | null;
  readonly pointers: readonly PointerMoved[];
  readonly dispatched: readonly Dispatched[];
}

/** The tag alone. */
export type TagMade = Pick<Receipt, 'tag' | 'commit' | 'pushed' | 'existed'>;

/** A release on GitHub. */
export interface ReleaseMade {
  readonly id: number;
  readonly url: string;
  /** Whether it was there and published already. */
  readonly existed: boolean;
}

/** A pointer that was moved, or made. */
export interface PointerMoved {
  readonly name: string;
  /** The commit that it stood on; null where it did not exist. */
  readonly from: string | null;
  readonly to: string;
}

/** A workflow that was started on a tag. */
export interface Dispatched {
  readonly workflow: string;
  readonly ref: string;
  /** Whether it had been started already. */
  readonly existed: boolean;
}
