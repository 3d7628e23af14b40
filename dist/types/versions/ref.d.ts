/**
 * Why git would refuse a tag or branch of this name, or null where it is legal.
 *
 * The rules are those of git-check-ref-format(1), for the part after `refs/tags/`; a leading `-` is refused too, as
 * `git tag` and `git branch` do.
 */
export declare function refProblem(name: string): string | null;
