import * as v from 'valibot';
export declare const policySchema: v.GenericSchema<{
    policy: 1;
    product?: string | undefined;
    extends?: string[] | undefined;
    timezone?: string | undefined;
    versions?: ({
        scheme?: string | undefined;
        format?: string | undefined;
        tag?: string | undefined;
        bump?: {
            [x: string]: string | string[];
        } | undefined;
        initial?: string | undefined;
        zero?: {
            [x: string]: string;
        } | undefined;
        parts?: {
            [x: string]: {} & {
                [key: string]: unknown;
            };
        } | undefined;
        files?: ({
            path: string;
            pointer?: string | undefined;
        } & {
            [key: string]: unknown;
        })[] | undefined;
    } & {
        [key: string]: unknown;
    }) | undefined;
    commits?: ({
        convention?: "conventional" | undefined;
        kinds?: {
            [x: string]: string;
        } | undefined;
        unknown?: "error" | "note" | "patch" | undefined;
        merge?: "auto" | "merge" | "rebase" | "squash" | undefined;
    } & {
        [key: string]: unknown;
    }) | undefined;
    branches?: ({
        name: string;
        line?: string | undefined;
        prerelease?: string | undefined;
    } & {
        [key: string]: unknown;
    })[] | undefined;
    lines?: ({
        by?: string | undefined;
        order?: "date" | "version" | undefined;
        known?: {
            [x: string]: {
                name?: string | undefined;
                released?: string | undefined;
                track?: string | undefined;
                flags?: {
                    [x: string]: string | boolean;
                } | undefined;
                end?: {
                    [x: string]: string | null;
                } | undefined;
                why?: string | undefined;
            } & {
                [key: string]: unknown;
            };
        } | undefined;
    } & {
        [key: string]: unknown;
    }) | undefined;
    support?: ({
        phases?: ({
            name: string;
            allow: string[];
            until: import("./document.ts").UntilDocument;
        } & {
            [key: string]: unknown;
        })[] | undefined;
        tracks?: ({
            name: string;
            match?: import("./document.ts").MatchDocument | undefined;
            phases: ({
                name: string;
                allow: string[];
                until: import("./document.ts").UntilDocument;
            } & {
                [key: string]: unknown;
            })[];
        } & {
            [key: string]: unknown;
        })[] | undefined;
        minimum?: string | undefined;
        notice?: string | undefined;
    } & {
        [key: string]: unknown;
    }) | undefined;
    cadence?: {
        [x: string]: {
            every: string;
            tolerance?: string | undefined;
        } & {
            [key: string]: unknown;
        };
    } | undefined;
    rules?: ({
        'line-ended'?: unknown;
        'commit-convention'?: unknown;
        'version-next'?: unknown;
    } & {
        [key: string]: unknown;
    }) | undefined;
    freeze?: ({
        from: string;
        to: string;
        except?: string[] | undefined;
    } & {
        [key: string]: unknown;
    })[] | undefined;
    compatibility?: ({
        checker: string;
    } & {
        [key: string]: unknown;
    })[] | undefined;
    approvals?: {
        [x: string]: {
            label?: string | undefined;
            teams?: string[] | undefined;
            files?: string[] | undefined;
        } & {
            [key: string]: unknown;
        };
    } | undefined;
    licenses?: ({
        reach?: ({
            plain?: string | undefined;
            'upgrade-right'?: string | undefined;
        } & {
            [key: string]: unknown;
        }) | undefined;
        older?: "allow" | "deny" | undefined;
        population?: string | undefined;
        'max-stranded'?: {
            [x: string]: number;
        } | undefined;
    } & {
        [key: string]: unknown;
    }) | undefined;
    release?: ({
        tag?: "annotated" | "lightweight" | "signed" | undefined;
        'github-release'?: boolean | undefined;
        pointers?: string[] | undefined;
    } & {
        [key: string]: unknown;
    }) | undefined;
} & {
    [key: string]: unknown;
}>;
