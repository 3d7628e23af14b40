/** One thing to do, as data. */
export type PlanStep = TagStep | LaterStep;

/** What follows the tag. A run that dies in between leaves it to the next one. */
export type LaterStep = ReleaseStep | PointerStep | LatestStep | DispatchStep;

/** The tag of the version: made once, never moved. */
export interface TagStep {
  readonly do: 'tag';
  readonly name: string;
  readonly kind: 'annotated' | 'signed' | 'lightweight';
  readonly commit: string;
  /** Null where the tag is lightweight and has none. */
  readonly message: string | null;
}

/** The release on GitHub: a draft first, which is then published. */
export interface ReleaseStep {
  readonly do: 'release';
  readonly tag: string;
  readonly commit: string;
  readonly title: string;
  /** GitHub Markdown. */
  readonly notes: string;
  readonly prerelease: boolean;
  /** Whether GitHub is to show it as the latest one: only the highest stable release of the newest line is. */
  readonly latest: boolean;
}

/** A pointer, a tag such as `v1`, that moves to the release. */
export interface PointerStep {
  readonly do: 'pointer';
  readonly name: string;
  readonly commit: string;
  /** The commit it stands on; null where it does not exist. */
  readonly from: string | null;
}

/** A release that is published already is shown as the latest one, in place of one that a newer one has overtaken. */
export interface LatestStep {
  readonly do: 'latest';
  readonly tag: string;
}

/** A workflow that is started on the tag: a tag made with a workflow's own token starts none by itself. */
export interface DispatchStep {
  readonly do: 'dispatch';
  /** The name of its file. */
  readonly workflow: string;
  /** The tag. */
  readonly ref: string;
  /** The commit of the tag. */
  readonly commit: string;
}
