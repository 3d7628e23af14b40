import type { Inconclusive } from '../difference.ts';
import { bundledFiles } from './bundled.ts';
import type {
  EnumDeclaration,
  FileDeclaration,
  MessageDeclaration,
  ServiceDeclaration,
} from './declarations.ts';
import { enumFault, messageFault } from './faults.ts';
import type { Features } from './features.ts';
import { fileFeatures, withFeatures, word } from './features.ts';
import type { FieldScope } from './link-fields.ts';
import { linkField } from './link-fields.ts';
import type { Names } from './names.ts';
import { namesOf, within } from './names.ts';
import type { Enum, Field, File, Message, Method, Schema, Service } from './schema.ts';

/** A schema, and what of its files could not be understood. */
export interface Linked {
  readonly schema: Schema;
  readonly problems: readonly Inconclusive[];
}

/** Resolves what files declare. @param broken the paths of files that are there and could not be read */
export function linkFiles(files: ReadonlyMap<string, FileDeclaration>, broken: ReadonlySet<string>): Linked {
  const names = namesOf(files, broken);
  const linker = new Linker(names);
  for (const file of files.values()) linker.addEnums(file);
  for (const file of files.values()) linker.addFile(file);
  return { schema: linker, problems: [...names.problems, ...linker.problems] };
}

class Linker implements Schema {
  readonly files = new Map<string, File>();
  readonly messages = new Map<string, Message>();
  readonly enums = new Map<string, Enum>();
  readonly services = new Map<string, Service>();
  readonly extensions = new Map<string, Map<number, Field>>();
  readonly problems: Inconclusive[] = [];
  readonly #names: Names;
  readonly enumValues = new Map<string, ReadonlyMap<string, number>>();

  constructor(names: Names) {
    this.#names = names;
    for (const types of bundledFiles().values())
      for (const [fullName, type] of types)
        if (type.sort === 'enum') this.enumValues.set(fullName, type.values);
  }

  /** First, as defaults of fields name their values. */
  addEnums(file: FileDeclaration): void {
    const features = fileFeatures(file.edition, file.options);
    for (const declared of file.enums) this.#addEnum(declared, file.package, file.path, features);
    for (const message of file.messages) this.#addEnumsOf(message, file.package, file.path, features);
  }

  #addEnumsOf(message: MessageDeclaration, scope: string, path: string, above: Features): void {
    const fullName = within(scope, message.name);
    const features = withFeatures(above, message.options);
    for (const declared of message.enums) this.#addEnum(declared, fullName, path, features);
    for (const below of message.messages) this.#addEnumsOf(below, fullName, path, features);
  }

  #addEnum(declared: EnumDeclaration, scope: string, path: string, above: Features): void {
    const fullName = within(scope, declared.name);
    if (this.#names.twice.has(fullName)) return;
    const fault = enumFault(declared);
    if (fault !== null) {
      this.problems.push({ where: fullName, reason: fault });
      return;
    }
    const { json, enumType } = withFeatures(above, declared.options);
    this.enumValues.set(fullName, new Map(declared.values.map(({ name, number }) => [name, number])));
    this.enums.set(fullName, {
      ...declared,
      fullName,
      path,
      jsonFormat: json,
      closed: enumType === 'CLOSED',
    });
  }

  addFile(file: FileDeclaration): void {
    const features = fileFeatures(file.edition, file.options);
    this.files.set(file.path, { path: file.path, package: file.package, packageSpot: file.packageSpot });
    for (const message of file.messages) this.#addMessage(message, file.package, file.path, features);
    const scope = this.#scope(file.package, file.path, features);
    for (const extension of file.extensions) this.#addExtension(linkField(extension, scope));
    for (const service of file.services) this.#addService(service, file.package, file.path);
  }

  #scope(fullName: string, path: string, features: Features): FieldScope {
    const { problems } = this;
    return { fullName, path, features, names: this.#names, values: this.enumValues, problems };
  }

  #addMessage(declared: MessageDeclaration, scope: string, path: string, above: Features): void {
    const fullName = within(scope, declared.name);
    const features = withFeatures(above, declared.options);
    const fault = this.#names.twice.has(fullName) ? null : messageFault(declared);
    if (fault !== null) this.problems.push({ where: fullName, reason: fault });
    const fieldScope = this.#scope(fullName, path, features);
    for (const below of declared.messages) this.#addMessage(below, fullName, path, features);
    for (const extension of declared.extensions) this.#addExtension(linkField(extension, fieldScope));
    if (fault !== null || this.#names.twice.has(fullName)) return;
    const fields = new Map<number, Field>();
    for (const one of declared.fields) {
      const linked = linkField(one, fieldScope);
      fields.set(one.number, linked.field);
      if (linked.entry !== null) this.messages.set(linked.entry.fullName, linked.entry);
    }
    const { name, spot, reservedRanges, reservedNames } = declared;
    this.messages.set(fullName, {
      name,
      fullName,
      path,
      spot,
      fields,
      reservedRanges,
      reservedNames,
      jsonFormat: features.json,
      mapEntry: false,
    });
  }

  #addExtension({ field }: { field: Field }): void {
    const { extendee, number, fullName } = field;
    if (extendee === null) return;
    const numbers = this.extensions.get(extendee) ?? new Map<number, Field>();
    const before = numbers.get(number);
    if (before !== undefined)
      this.problems.push({
        where: fullName,
        reason: `it has the number ${number} on ${extendee}, and ${before.fullName} has it too`,
      });
    else numbers.set(number, field);
    this.extensions.set(extendee, numbers);
  }

  #addService(declared: ServiceDeclaration, scope: string, path: string): void {
    const fullName = within(scope, declared.name);
    if (this.#names.twice.has(fullName)) return;
    const methods = new Map<string, Method>();
    const typeOf = (written: string, method: string): string => {
      const found = this.#names.typeOf(written, fullName, path);
      if (found === null)
        this.problems.push({ where: `${fullName}/${method}`, reason: `its type ${written} was not found` });
      return found?.fullName ?? written;
    };
    for (const method of declared.methods) {
      if (methods.has(method.name)) {
        this.problems.push({ where: `${fullName}/${method.name}`, reason: 'it is declared twice' });
        continue;
      }
      methods.set(method.name, {
        ...method,
        fullName: `${fullName}/${method.name}`,
        path,
        service: declared.name,
        input: typeOf(method.input, method.name),
        output: typeOf(method.output, method.name),
        idempotency: word(method.options.get('idempotency_level')) ?? 'IDEMPOTENCY_UNKNOWN',
      });
    }
    this.services.set(fullName, { name: declared.name, fullName, path, spot: declared.spot, methods });
  }
}
