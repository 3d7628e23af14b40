/** Text for people, in one language or in several. */
export type AdviceDocument = string | { readonly en?: string; readonly de?: string };

/** `docs`: the files that say what the policy says, as the policy names them. */
export interface DocsDocument {
  readonly security?: string | { readonly path: string; readonly lang?: 'en' | 'de' };
  /** `link` is the product's page; the file has to name one. */
  readonly releases?: string | { readonly path: string; readonly link?: string; readonly category?: string };
  readonly page?: PageFileDocument | readonly PageFileDocument[];
  /** A directory: one file for each line. */
  readonly openeox?: string;
}

export interface PageFileDocument {
  readonly path: string;
  readonly lang?: 'en' | 'de';
  readonly format?: 'markdown' | 'html';
  /** Whether it shows the lines of today; it does without a word. */
  readonly lines?: boolean;
}
