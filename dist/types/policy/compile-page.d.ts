import type { PolicyDocument } from './document.ts';
import type { Mistakes } from './mistakes.ts';
/** One file that says what the policy says; of `openeox` it is the directory. */
export type DocFile = {
    readonly as: 'security';
    readonly path: string;
    readonly lang: 'en' | 'de';
} | {
    readonly as: 'releases';
    readonly path: string;
    readonly link: string | null;
    readonly category: string | null;
} | {
    readonly as: 'page';
    readonly path: string;
    readonly lang: 'en' | 'de';
    readonly format: 'markdown' | 'html';
    readonly lines: boolean;
} | {
    readonly as: 'openeox';
    readonly path: string;
};
/** The files that `docs` names. */
export declare function compileDocs(document: PolicyDocument, mistakes: Mistakes): readonly DocFile[];
/** Advice is given on kinds, and on support. */
export declare function checkAdvice({ advice }: PolicyDocument, kinds: readonly string[], mistakes: Mistakes): void;
