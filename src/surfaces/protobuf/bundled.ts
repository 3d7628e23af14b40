import protobuf from 'protobufjs';
import http from 'protobufjs/google/api/http.json' with { type: 'json' };
import api from 'protobufjs/google/protobuf/api.json' with { type: 'json' };
import plugin from 'protobufjs/google/protobuf/compiler/plugin.json' with { type: 'json' };
import descriptor from 'protobufjs/google/protobuf/descriptor.json' with { type: 'json' };
import sourceContext from 'protobufjs/google/protobuf/source_context.json' with { type: 'json' };
import type from 'protobufjs/google/protobuf/type.json' with { type: 'json' };
import { isMapping } from '../../base/mapping.ts';

/** The types that come with protobuf and that nobody has in their own tree, by full name. */
export type BundledType =
  | { readonly sort: 'message' }
  | { readonly sort: 'enum'; readonly values: ReadonlyMap<string, number> };

const COMMON = ['any', 'duration', 'empty', 'field_mask', 'struct', 'timestamp', 'wrappers'];
/** Options of languages and of HTTP bindings: they declare extensions, and no type of a field. */
const OPTIONS_ONLY = [
  'google/api/annotations.proto',
  'google/protobuf/cpp_features.proto',
  'google/protobuf/go_features.proto',
  'google/protobuf/java_features.proto',
];

let read: ReadonlyMap<string, ReadonlyMap<string, BundledType>> | null = null;

/** The files that every protobuf compiler brings along, and their types, as protobufjs has them. */
export function bundledFiles(): ReadonlyMap<string, ReadonlyMap<string, BundledType>> {
  read ??= new Map<string, ReadonlyMap<string, BundledType>>([
    ...COMMON.map((name) => entry(`google/protobuf/${name}.proto`)),
    entry('google/protobuf/api.proto', api),
    entry('google/protobuf/compiler/plugin.proto', plugin),
    entry('google/protobuf/descriptor.proto', descriptor),
    entry('google/protobuf/source_context.proto', sourceContext),
    entry('google/protobuf/type.proto', type),
    entry('google/api/http.proto', http),
    ...OPTIONS_ONLY.map((path) => entry(path, {})),
  ]);
  return read;
}

function entry(
  path: string,
  json: unknown = protobuf.common.get(path),
): [string, ReadonlyMap<string, BundledType>] {
  const types = new Map<string, BundledType>();
  collect(json, '', types);
  return [path, types];
}

function collect(node: unknown, name: string, into: Map<string, BundledType>): void {
  if (!isMapping(node)) return;
  if (isMapping(node.values))
    into.set(name, { sort: 'enum', values: new Map(Object.entries(node.values) as [string, number][]) });
  else if (isMapping(node.fields)) into.set(name, { sort: 'message' });
  if (!isMapping(node.nested)) return;
  for (const [key, below] of Object.entries(node.nested))
    collect(below, name === '' ? key : `${name}.${key}`, into);
}
