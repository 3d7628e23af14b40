import * as v from 'valibot';
import type { Result } from '../base/result.ts';
/** Building blocks of the policy's schema: every message says what was expected, every unknown key is reported. */
type Schema = v.GenericSchema;
export declare const NOT_YET = "is not supported yet";
/** Texts; a number that lost its quotes is the commonest mistake and gets a hint of its own. */
export declare const text: v.StringSchema<(issue: v.StringIssue) => string>;
export declare const flag: v.BooleanSchema<(issue: v.BooleanIssue) => string>;
export declare const wholeNumber: v.SchemaWithPipe<readonly [v.NumberSchema<(issue: v.NumberIssue) => string>, v.CheckAction<number, (issue: v.CheckIssue<number>) => string>]>;
export declare function countFrom(least: number): v.GenericSchema<number>;
/** Text of a grammar that a parser knows: durations, days, templates. */
export declare function grammar(parse: (input: string) => Result<unknown>): v.GenericSchema<string>;
export declare function choice<const T extends string>(words: readonly T[]): v.GenericSchema<T>;
/** An object that knows all its keys; each unknown one is reported, with the nearest known key. */
export declare function object<const E extends v.ObjectEntries>(entries: E, what?: string): v.GenericSchema<(({ [TKey in keyof E]: E[TKey] extends {
    readonly pipe: readonly unknown[];
} ? v.ReadonlyAction<any> extends E[TKey]["pipe"][number] ? TKey : never : never; }[keyof E] extends never ? { [TKey in keyof { -readonly [TKey in keyof E]: v.InferOutput<E[TKey]>; }]?: unknown; } & Omit<{ -readonly [TKey in keyof E]: v.InferOutput<E[TKey]>; }, { [TKey in keyof E]: E[TKey] extends (v.ExactOptionalSchema<v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>, unknown> | v.NullishSchema<v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>, unknown> | v.OptionalSchema<v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>, unknown>) | (v.ExactOptionalSchemaAsync<v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>> | v.BaseSchemaAsync<unknown, unknown, v.BaseIssue<unknown>>, unknown> | v.NullishSchemaAsync<v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>> | v.BaseSchemaAsync<unknown, unknown, v.BaseIssue<unknown>>, unknown> | v.OptionalSchemaAsync<v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>> | v.BaseSchemaAsync<unknown, unknown, v.BaseIssue<unknown>>, unknown>) ? undefined extends E[TKey]["default"] ? TKey : never : never; }[keyof E]> & Partial<Pick<{ -readonly [TKey in keyof E]: v.InferOutput<E[TKey]>; }, { [TKey in keyof E]: E[TKey] extends (v.ExactOptionalSchema<v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>, unknown> | v.NullishSchema<v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>, unknown> | v.OptionalSchema<v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>, unknown>) | (v.ExactOptionalSchemaAsync<v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>> | v.BaseSchemaAsync<unknown, unknown, v.BaseIssue<unknown>>, unknown> | v.NullishSchemaAsync<v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>> | v.BaseSchemaAsync<unknown, unknown, v.BaseIssue<unknown>>, unknown> | v.OptionalSchemaAsync<v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>> | v.BaseSchemaAsync<unknown, unknown, v.BaseIssue<unknown>>, unknown>) ? undefined extends E[TKey]["default"] ? TKey : never : never; }[keyof E]>> : Readonly<{ [TKey in keyof { -readonly [TKey in keyof E]: v.InferOutput<E[TKey]>; }]?: unknown; } & Omit<{ -readonly [TKey in keyof E]: v.InferOutput<E[TKey]>; }, { [TKey in keyof E]: E[TKey] extends (v.ExactOptionalSchema<v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>, unknown> | v.NullishSchema<v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>, unknown> | v.OptionalSchema<v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>, unknown>) | (v.ExactOptionalSchemaAsync<v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>> | v.BaseSchemaAsync<unknown, unknown, v.BaseIssue<unknown>>, unknown> | v.NullishSchemaAsync<v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>> | v.BaseSchemaAsync<unknown, unknown, v.BaseIssue<unknown>>, unknown> | v.OptionalSchemaAsync<v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>> | v.BaseSchemaAsync<unknown, unknown, v.BaseIssue<unknown>>, unknown>) ? undefined extends E[TKey]["default"] ? TKey : never : never; }[keyof E]> & Partial<Pick<{ -readonly [TKey in keyof E]: v.InferOutput<E[TKey]>; }, { [TKey in keyof E]: E[TKey] extends (v.ExactOptionalSchema<v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>, unknown> | v.NullishSchema<v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>, unknown> | v.OptionalSchema<v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>, unknown>) | (v.ExactOptionalSchemaAsync<v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>> | v.BaseSchemaAsync<unknown, unknown, v.BaseIssue<unknown>>, unknown> | v.NullishSchemaAsync<v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>> | v.BaseSchemaAsync<unknown, unknown, v.BaseIssue<unknown>>, unknown> | v.OptionalSchemaAsync<v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>> | v.BaseSchemaAsync<unknown, unknown, v.BaseIssue<unknown>>, unknown>) ? undefined extends E[TKey]["default"] ? TKey : never : never; }[keyof E]>>> & Pick<{ [TKey in keyof { -readonly [TKey in keyof E]: v.InferOutput<E[TKey]>; }]?: unknown; } & Omit<{ -readonly [TKey in keyof E]: v.InferOutput<E[TKey]>; }, { [TKey in keyof E]: E[TKey] extends (v.ExactOptionalSchema<v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>, unknown> | v.NullishSchema<v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>, unknown> | v.OptionalSchema<v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>, unknown>) | (v.ExactOptionalSchemaAsync<v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>> | v.BaseSchemaAsync<unknown, unknown, v.BaseIssue<unknown>>, unknown> | v.NullishSchemaAsync<v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>> | v.BaseSchemaAsync<unknown, unknown, v.BaseIssue<unknown>>, unknown> | v.OptionalSchemaAsync<v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>> | v.BaseSchemaAsync<unknown, unknown, v.BaseIssue<unknown>>, unknown>) ? undefined extends E[TKey]["default"] ? TKey : never : never; }[keyof E]> & Partial<Pick<{ -readonly [TKey in keyof E]: v.InferOutput<E[TKey]>; }, { [TKey in keyof E]: E[TKey] extends (v.ExactOptionalSchema<v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>, unknown> | v.NullishSchema<v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>, unknown> | v.OptionalSchema<v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>, unknown>) | (v.ExactOptionalSchemaAsync<v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>> | v.BaseSchemaAsync<unknown, unknown, v.BaseIssue<unknown>>, unknown> | v.NullishSchemaAsync<v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>> | v.BaseSchemaAsync<unknown, unknown, v.BaseIssue<unknown>>, unknown> | v.OptionalSchemaAsync<v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>> | v.BaseSchemaAsync<unknown, unknown, v.BaseIssue<unknown>>, unknown>) ? undefined extends E[TKey]["default"] ? TKey : never : never; }[keyof E]>>, Exclude<keyof E, { [TKey in keyof E]: E[TKey] extends {
    readonly pipe: readonly unknown[];
} ? v.ReadonlyAction<any> extends E[TKey]["pipe"][number] ? TKey : never : never; }[keyof E]> | Exclude<{ [TKey in keyof E]: E[TKey] extends (v.ExactOptionalSchema<v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>, unknown> | v.NullishSchema<v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>, unknown> | v.OptionalSchema<v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>, unknown>) | (v.ExactOptionalSchemaAsync<v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>> | v.BaseSchemaAsync<unknown, unknown, v.BaseIssue<unknown>>, unknown> | v.NullishSchemaAsync<v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>> | v.BaseSchemaAsync<unknown, unknown, v.BaseIssue<unknown>>, unknown> | v.OptionalSchemaAsync<v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>> | v.BaseSchemaAsync<unknown, unknown, v.BaseIssue<unknown>>, unknown>) ? undefined extends E[TKey]["default"] ? TKey : never : never; }[keyof E], { [TKey in keyof E]: E[TKey] extends {
    readonly pipe: readonly unknown[];
} ? v.ReadonlyAction<any> extends E[TKey]["pipe"][number] ? TKey : never : never; }[keyof E]> | Exclude<Exclude<keyof E, { [TKey in keyof E]: E[TKey] extends (v.ExactOptionalSchema<v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>, unknown> | v.NullishSchema<v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>, unknown> | v.OptionalSchema<v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>, unknown>) | (v.ExactOptionalSchemaAsync<v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>> | v.BaseSchemaAsync<unknown, unknown, v.BaseIssue<unknown>>, unknown> | v.NullishSchemaAsync<v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>> | v.BaseSchemaAsync<unknown, unknown, v.BaseIssue<unknown>>, unknown> | v.OptionalSchemaAsync<v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>> | v.BaseSchemaAsync<unknown, unknown, v.BaseIssue<unknown>>, unknown>) ? undefined extends E[TKey]["default"] ? TKey : never : never; }[keyof E]>, { [TKey in keyof E]: E[TKey] extends {
    readonly pipe: readonly unknown[];
} ? v.ReadonlyAction<any> extends E[TKey]["pipe"][number] ? TKey : never : never; }[keyof E]>>) extends infer T ? { [TKey in keyof T]: T[TKey]; } : never) & {
    [key: string]: unknown;
}>;
export declare function list<S extends Schema>(item: S, what?: string): v.ArraySchema<S, (issue: v.ArrayIssue) => string>;
export declare function record<S extends Schema>(value: S, what?: string): v.GenericSchema<(S extends {
    readonly pipe: readonly unknown[];
} ? v.ReadonlyAction<any> extends S["pipe"][number] ? Readonly<{
    [x: string]: unknown;
} & Omit<Record<string, v.InferOutput<S>>, never> & Partial<Pick<Record<string, v.InferOutput<S>>, never>>> : {
    [x: string]: unknown;
} & Omit<Record<string, v.InferOutput<S>>, never> & Partial<Pick<Record<string, v.InferOutput<S>>, never>> : {
    [x: string]: unknown;
} & Omit<Record<string, v.InferOutput<S>>, never> & Partial<Pick<Record<string, v.InferOutput<S>>, never>>) extends infer T ? { [TKey in keyof T]: T[TKey]; } : never>;
/** One of several shapes, told apart by the type of the input: errors then speak of the right one. */
export declare function byType<T>(shapes: {
    readonly text?: v.GenericSchema<T>;
    readonly flag?: v.GenericSchema<T>;
    readonly number?: v.GenericSchema<T>;
    readonly list?: v.GenericSchema<T>;
    readonly mapping?: v.GenericSchema<T>;
    readonly none?: v.GenericSchema<T>;
    readonly what: string;
}): v.GenericSchema<T>;
/** A key whose capability comes later: its shape is checked, its use is refused. */
export declare function notYet<S extends Schema>(schema: S, what: string): Omit<S, "pipe" | "~run" | "~standard" | "~types"> & {
    readonly pipe: readonly [S, v.RawCheckAction<v.InferOutput<S>>];
    readonly "~standard": v.StandardProps<v.InferInput<S>, v.InferOutput<S>>;
    readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<v.InferOutput<S>, v.InferIssue<S | v.RawCheckAction<v.InferOutput<S>>>>;
    readonly "~types"?: {
        readonly input: v.InferInput<S>;
        readonly output: v.InferOutput<S>;
        readonly issue: v.InferIssue<S | v.RawCheckAction<v.InferOutput<S>>>;
    } | undefined;
} & {
    notYet: string;
};
export {};
