import * as v from 'valibot';
import type { MatchDocument, UntilDocument } from './document.ts';
/** A duration such as P18M. */
export declare const duration: v.GenericSchema<string>;
/** `support`: phases, or tracks of them. */
export declare const support: v.SchemaWithPipe<readonly [v.GenericSchema<{
    phases?: ({
        name: string;
        allow: string[];
        until: UntilDocument;
    } & {
        [key: string]: unknown;
    })[] | undefined;
    tracks?: ({
        name: string;
        match?: MatchDocument | undefined;
        phases: ({
            name: string;
            allow: string[];
            until: UntilDocument;
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
}>, v.RawCheckAction<{
    phases?: ({
        name: string;
        allow: string[];
        until: UntilDocument;
    } & {
        [key: string]: unknown;
    })[] | undefined;
    tracks?: ({
        name: string;
        match?: MatchDocument | undefined;
        phases: ({
            name: string;
            allow: string[];
            until: UntilDocument;
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
}>]>;
