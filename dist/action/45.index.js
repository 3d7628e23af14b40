export const id = 45;
export const ids = [45];
export const modules = {

/***/ 90045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  graphql: () => (/* binding */ graphql_graphql)
});

// EXTERNAL MODULE: ./node_modules/@graphql-inspector/core/esm/diff/index.js + 25 modules
var diff = __webpack_require__(93290);
// EXTERNAL MODULE: ./build/base/one-line.js
var one_line = __webpack_require__(79187);
// EXTERNAL MODULE: ./build/base/words.js
var words = __webpack_require__(59909);
;// CONCATENATED MODULE: ./build/surfaces/graphql/readings.js

const LONGEST_DEFAULT = 60;
const field = (meta, name) => ({
    of: 'field',
    type: meta('typeName'),
    field: meta(name),
});
const argument = (meta, name) => ({
    of: 'argument',
    type: meta('typeName'),
    field: meta('fieldName'),
    argument: meta(name),
});
const input = (meta, name) => ({
    of: 'input-field',
    type: meta('inputName'),
    field: meta(name),
});
const directive = (directive, argument = null, location = null) => ({
    of: 'directive',
    directive,
    argument,
    location,
});
const value = (text) => (text === '' ? 'none' : (0,words/* clip */.$Q)(text, LONGEST_DEFAULT));
const root = (operation, word) => (meta) => {
    const type = meta(`old${word}TypeName`);
    const now = meta(`new${word}TypeName`);
    const message = now === '' ? `the ${operation} root is gone` : `the ${operation} root is ${now} now, and was ${type}`;
    return { kind: 'root-changed', spot: { of: 'root', operation, type }, message };
};
/** graphql-inspector's sorts of change that users can meet, in the words of this checker. */
const READINGS = new Map([
    [
        'TYPE_REMOVED',
        (meta) => {
            const type = meta('removedTypeName');
            return { kind: 'type-removed', spot: { of: 'type', type }, message: `the type ${type} is gone` };
        },
    ],
    [
        'TYPE_KIND_CHANGED',
        (meta) => {
            const kind = (name) => meta(name).replace(/(?:Type)?Definition$/, '');
            const type = meta('typeName');
            return {
                kind: 'type-kind-changed',
                spot: { of: 'type', type },
                message: `${type} is of the kind ${kind('newTypeKind')} now, and was ${kind('oldTypeKind')}`,
            };
        },
    ],
    [
        'FIELD_REMOVED',
        (meta) => {
            const spot = field(meta, 'removedFieldName');
            return { kind: 'field-removed', spot, message: `the field ${spot.type}.${spot.field} is gone` };
        },
    ],
    [
        'FIELD_TYPE_CHANGED',
        (meta) => {
            const spot = field(meta, 'fieldName');
            return {
                kind: 'field-type-changed',
                spot,
                message: `the field ${spot.type}.${spot.field} is ${meta('newFieldType')} now, and was ${meta('oldFieldType')}`,
            };
        },
    ],
    [
        'FIELD_ARGUMENT_ADDED',
        (meta) => {
            const spot = argument(meta, 'addedArgumentName');
            return {
                kind: 'argument-added',
                spot,
                message: `${spot.type}.${spot.field} requires the new argument ${spot.argument}`,
            };
        },
    ],
    [
        'FIELD_ARGUMENT_REMOVED',
        (meta) => {
            const spot = argument(meta, 'removedFieldArgumentName');
            return {
                kind: 'argument-removed',
                spot,
                message: `the argument ${spot.argument} of ${spot.type}.${spot.field} is gone`,
            };
        },
    ],
    [
        'FIELD_ARGUMENT_TYPE_CHANGED',
        (meta) => {
            const spot = argument(meta, 'argumentName');
            return {
                kind: 'argument-type-changed',
                spot,
                message: `the argument ${spot.argument} of ${spot.type}.${spot.field} is ${meta('newArgumentType')} now, and was ${meta('oldArgumentType')}`,
            };
        },
    ],
    [
        'FIELD_ARGUMENT_DEFAULT_CHANGED',
        (meta) => {
            const spot = argument(meta, 'argumentName');
            return {
                kind: 'argument-default-changed',
                spot,
                message: `the default of the argument ${spot.argument} of ${spot.type}.${spot.field} is ${value(meta('newDefaultValue'))} now, and was ${value(meta('oldDefaultValue'))}`,
            };
        },
    ],
    [
        'INPUT_FIELD_ADDED',
        (meta) => {
            const spot = input(meta, 'addedInputFieldName');
            return {
                kind: 'input-field-added',
                spot,
                message: `the input ${spot.type} requires the new field ${spot.field}`,
            };
        },
    ],
    [
        'INPUT_FIELD_REMOVED',
        (meta) => {
            const spot = input(meta, 'removedFieldName');
            return {
                kind: 'input-field-removed',
                spot,
                message: `the field ${spot.field} of the input ${spot.type} is gone`,
            };
        },
    ],
    [
        'INPUT_FIELD_TYPE_CHANGED',
        (meta) => {
            const spot = input(meta, 'inputFieldName');
            return {
                kind: 'input-field-type-changed',
                spot,
                message: `the field ${spot.field} of the input ${spot.type} is ${meta('newInputFieldType')} now, and was ${meta('oldInputFieldType')}`,
            };
        },
    ],
    [
        'INPUT_FIELD_DEFAULT_VALUE_CHANGED',
        (meta) => {
            const spot = input(meta, 'inputFieldName');
            return {
                kind: 'input-field-default-changed',
                spot,
                message: `the default of the field ${spot.field} of the input ${spot.type} is ${value(meta('newDefaultValue'))} now, and was ${value(meta('oldDefaultValue'))}`,
            };
        },
    ],
    [
        'DIRECTIVE_USAGE_INPUT_OBJECT_ADDED',
        (meta) => {
            const type = meta('inputObjectName');
            return {
                kind: 'one-of-added',
                spot: { of: 'type', type },
                message: `the input ${type} takes exactly one of its fields now`,
            };
        },
    ],
    [
        'ENUM_VALUE_REMOVED',
        (meta) => {
            const [type, removed] = [meta('enumName'), meta('removedEnumValueName')];
            return {
                kind: 'enum-value-removed',
                spot: { of: 'value', type, value: removed },
                message: `the value ${removed} of the enum ${type} is gone`,
            };
        },
    ],
    [
        'ENUM_VALUE_ADDED',
        (meta) => {
            const [type, added] = [meta('enumName'), meta('addedEnumValueName')];
            return {
                kind: 'enum-value-added',
                spot: { of: 'value', type, value: added },
                message: `the enum ${type} can come as ${added}, which no reader knows`,
            };
        },
    ],
    [
        'UNION_MEMBER_REMOVED',
        (meta) => {
            const [type, member] = [meta('unionName'), meta('removedUnionMemberTypeName')];
            return {
                kind: 'union-member-removed',
                spot: { of: 'member', type, member },
                message: `${member} is no member of the union ${type} any more`,
            };
        },
    ],
    [
        'UNION_MEMBER_ADDED',
        (meta) => {
            const [type, member] = [meta('unionName'), meta('addedUnionMemberTypeName')];
            return {
                kind: 'union-member-added',
                spot: { of: 'member', type, member },
                message: `the union ${type} can come as ${member}, which no reader knows`,
            };
        },
    ],
    [
        'OBJECT_TYPE_INTERFACE_REMOVED',
        (meta) => {
            const [type, member] = [meta('objectTypeName'), meta('removedInterfaceName')];
            return {
                kind: 'interface-removed',
                spot: { of: 'interface', type, member },
                message: `${type} does not implement ${member} any more`,
            };
        },
    ],
    [
        'OBJECT_TYPE_INTERFACE_ADDED',
        (meta) => {
            const [type, member] = [meta('objectTypeName'), meta('addedInterfaceName')];
            return {
                kind: 'interface-added',
                spot: { of: 'interface', type, member },
                message: `the interface ${member} can come as ${type}, which no reader knows`,
            };
        },
    ],
    ['SCHEMA_QUERY_TYPE_CHANGED', root('query', 'Query')],
    ['SCHEMA_MUTATION_TYPE_CHANGED', root('mutation', 'Mutation')],
    ['SCHEMA_SUBSCRIPTION_TYPE_CHANGED', root('subscription', 'Subscription')],
    [
        'DIRECTIVE_REMOVED',
        (meta) => {
            const name = meta('removedDirectiveName');
            return {
                kind: 'directive-removed',
                spot: directive(name),
                message: `the directive @${name} is gone`,
            };
        },
    ],
    [
        'DIRECTIVE_LOCATION_REMOVED',
        (meta) => {
            const [name, location] = [meta('directiveName'), meta('removedDirectiveLocation')];
            return {
                kind: 'directive-location-removed',
                spot: directive(name, null, location),
                message: `the directive @${name} cannot stand on ${location} any more`,
            };
        },
    ],
    [
        'DIRECTIVE_REPEATABLE_REMOVED',
        (meta) => {
            const name = meta('directiveName');
            return {
                kind: 'directive-repeatable-removed',
                spot: directive(name),
                message: `the directive @${name} cannot be repeated any more`,
            };
        },
    ],
    [
        'DIRECTIVE_ARGUMENT_ADDED',
        (meta) => {
            const [name, added] = [meta('directiveName'), meta('addedDirectiveArgumentName')];
            return {
                kind: 'directive-argument-added',
                spot: directive(name, added),
                message: `the directive @${name} requires the new argument ${added}`,
            };
        },
    ],
    [
        'DIRECTIVE_ARGUMENT_REMOVED',
        (meta) => {
            const [name, removed] = [meta('directiveName'), meta('removedDirectiveArgumentName')];
            return {
                kind: 'directive-argument-removed',
                spot: directive(name, removed),
                message: `the argument ${removed} of the directive @${name} is gone`,
            };
        },
    ],
    [
        'DIRECTIVE_ARGUMENT_TYPE_CHANGED',
        (meta) => {
            const [name, changed] = [meta('directiveName'), meta('directiveArgumentName')];
            return {
                kind: 'directive-argument-type-changed',
                spot: directive(name, changed),
                message: `the argument ${changed} of the directive @${name} is ${meta('newDirectiveArgumentType')} now, and was ${meta('oldDirectiveArgumentType')}`,
            };
        },
    ],
    [
        'DIRECTIVE_ARGUMENT_DEFAULT_VALUE_CHANGED',
        (meta) => {
            const [name, changed] = [meta('directiveName'), meta('directiveArgumentName')];
            return {
                kind: 'directive-argument-default-changed',
                spot: directive(name, changed),
                message: `the default of the argument ${changed} of the directive @${name} is ${value(meta('newDirectiveArgumentDefaultValue'))} now, and was ${value(meta('oldDirectiveArgumentDefaultValue'))}`,
            };
        },
    ],
]);

;// CONCATENATED MODULE: ./build/surfaces/graphql/changes.js



const LEVELS = { BREAKING: 'breaking', DANGEROUS: 'dangerous' };
/**
 * What graphql-inspector finds, without what no operation and no answer can show: descriptions, deprecations, and the
 * directives that stand on definitions, but for `@oneOf`.
 */
async function changesOf(old, next) {
    const found = await (0,diff/* diff */.U)(old, next);
    return found.flatMap(({ type, criticality, meta }) => {
        const reading = READINGS.get(type);
        if (reading === undefined)
            return [];
        const given = new Map(Object.entries(meta));
        if (type === 'DIRECTIVE_USAGE_INPUT_OBJECT_ADDED' && given.get('addedDirectiveName') !== 'oneOf')
            return [];
        const read = reading((name) => (0,one_line/* oneLine */.T)(String(given.get(name) ?? '')));
        return [{ ...read, level: LEVELS[criticality.level] ?? 'safe' }];
    });
}

// EXTERNAL MODULE: ./node_modules/graphql/index.js
var graphql = __webpack_require__(17645);
// EXTERNAL MODULE: ./build/surfaces/difference.js
var difference = __webpack_require__(29078);
;// CONCATENATED MODULE: ./build/surfaces/graphql/document.js

const LITERALS = {
    Int: '1',
    Float: '1.5',
    String: '"text"',
    Boolean: 'true',
    ID: '"id"',
};
/** Input types within each other: a client would not write more. */
const DEEPEST_VALUE = 20;
/** The operation being written: what its parts declare as variables. */
class Draft {
    #variables = [];
    /** Enum values that are better not written by the way, as `Type.VALUE`: the new side lacks them. */
    #avoided;
    constructor(avoided) {
        this.#avoided = avoided;
    }
    /** Declares a variable of a type and gives how it is used. */
    variable(type) {
        const name = `$v${this.#variables.length + 1}`;
        this.#variables.push(`${name}: ${type}`);
        return name;
    }
    /** The least value that a type accepts. A scalar of the schema's own comes as a variable: its form is not known. */
    value(type, depth = 0) {
        if (depth > DEEPEST_VALUE)
            throw new RangeError('input types are nested too deeply');
        const bare = (0,graphql/* isNonNullType */.bdc)(type) ? type.ofType : type;
        if ((0,graphql/* isListType */.Fsh)(bare))
            return `[${this.value(bare.ofType, depth + 1)}]`;
        if ((0,graphql/* isEnumType */.oFc)(bare)) {
            const names = bare.getValues().map(({ name }) => name);
            return names.find((name) => !this.#avoided.has(`${bare.name}.${name}`)) ?? names[0];
        }
        if (!(0,graphql/* isInputObjectType */.qK7)(bare))
            return Object.hasOwn(LITERALS, bare.toString())
                ? LITERALS[bare.toString()]
                : this.variable(String(type));
        const fields = Object.values(bare.getFields());
        const written = bare.isOneOf ? fields.slice(0, 1) : fields.filter(graphql/* isRequiredInputField */.YXT);
        return `{${written.map((field) => `${field.name}: ${this.value(field.type, depth + 1)}`).join(', ')}}`;
    }
    /**
     * A field with its required arguments and those given, by their texts; a text that is null leaves a required one out.
     *
     * @param selection null takes the least that the type needs
     */
    call(field, given = new Map(), selection = null) {
        const parts = field.args.flatMap((argument) => {
            const text = given.get(argument.name);
            if (text !== undefined)
                return text === null ? [] : [`${argument.name}: ${text}`];
            return (0,graphql/* isRequiredArgument */.xP9)(argument) ? [`${argument.name}: ${this.value(argument.type)}`] : [];
        });
        const written = parts.length === 0 ? field.name : `${field.name}(${parts.join(', ')})`;
        const inner = selection ?? ((0,graphql/* isCompositeType */.MLQ)((0,graphql/* getNamedType */.MR_)(field.type)) ? '__typename' : '');
        return inner === '' ? written : `${written} { ${inner} }`;
    }
    /** A whole operation that selects something on the type of a stop. */
    operation(stop, selection) {
        let inner = selection;
        let at = stop;
        while (typeof at.from !== 'string') {
            const { by, stop: before } = at.from;
            inner = by === 'narrowing' ? `... on ${at.type.name} { ${inner} }` : this.call(by, new Map(), inner);
            at = before;
        }
        const declared = this.#variables.length === 0 ? '' : ` (${this.#variables.join(', ')})`;
        return `${at.from}${declared} { ${inner} }`;
    }
    /** A value at a site, within what must stand around it. */
    atSite({ stop, field, argument, inwards }, text) {
        let inner = text;
        for (const { input, field: within } of inwards.toReversed()) {
            const others = input.isOneOf
                ? []
                : Object.values(input.getFields())
                    .filter((each) => (0,graphql/* isRequiredInputField */.YXT)(each) && each.name !== within.name)
                    .map((each) => `${each.name}: ${this.value(each.type)}`);
            inner = `{${[...others, `${within.name}: ${listed(within.type, inner)}`].join(', ')}}`;
        }
        const given = new Map([[argument.name, listed(argument.type, inner)]]);
        return this.operation(stop, this.call(field, given));
    }
}
/** A text in as many lists as a type has. */
function listed(type, text) {
    const bare = (0,graphql/* isNonNullType */.bdc)(type) ? type.ofType : type;
    return (0,graphql/* isListType */.Fsh)(bare) ? `[${listed(bare.ofType, text)}]` : text;
}

;// CONCATENATED MODULE: ./build/surfaces/graphql/spot.js
/** A spot as users of a schema name it: by its coordinate, as the specification writes them. */
function whereOf(spot) {
    switch (spot.of) {
        case 'type':
            return spot.type;
        case 'field':
        case 'input-field':
            return `${spot.type}.${spot.field}`;
        case 'argument':
            return `${spot.type}.${spot.field}(${spot.argument}:)`;
        case 'value':
            return `${spot.type}.${spot.value}`;
        case 'member':
            return `${spot.type} | ${spot.member}`;
        case 'interface':
            return `${spot.type} & ${spot.member}`;
        case 'root':
            return spot.operation;
        case 'directive': {
            const inner = spot.argument === null ? (spot.location ?? '') : `${spot.argument}:`;
            return inner === '' ? `@${spot.directive}` : `@${spot.directive}(${inner})`;
        }
    }
}
/** The names that a complaint about a spot speaks of, the innermost first. */
function namesIn(spot) {
    switch (spot.of) {
        case 'type':
            return [spot.type];
        case 'root':
            return [];
        case 'field':
        case 'input-field':
            return [spot.field, `${spot.type}.${spot.field}`];
        case 'argument':
            return [spot.argument];
        case 'value':
            return [spot.value];
        case 'member':
        case 'interface':
            return [spot.member];
        case 'directive':
            return [...(spot.argument === null ? [] : [spot.argument]), `@${spot.directive}`];
    }
}

;// CONCATENATED MODULE: ./build/surfaces/graphql/proof.js



/** The tool that checks proofs. */
const TOOL = `graphql-js ${graphql/* version */.rEp}`;
/**
 * The first operation that is valid under the old schema and not under the new, while the way to it is valid under both.
 *
 * @param spot what the new side's complaint should speak of, where it has several
 */
function provenBy(probes, { old, next }, spot) {
    // A part of a schema, without a root: no operation can be asked of it.
    if (!old.getQueryType() || !next.getQueryType())
        return null;
    const names = namesIn(spot);
    for (const { document, control } of probes) {
        const parsed = (0,graphql/* parse */.qgA)(document);
        if (faults(old, parsed).length > 0)
            continue;
        const said = faults(next, parsed).filter(({ message }) => !isOfAnother(message, spot));
        if (said.length === 0 || (control !== null && controlFails(control, old, next)))
            continue;
        const told = said.find(({ message }) => names.some((name) => message.includes(`"${name}"`))) ?? said[0];
        return {
            language: 'graphql',
            text: (0,graphql/* print */.yyV)(parsed),
            by: TOOL,
            said: (0,one_line/* oneLine */.T)(told.message),
        };
    }
    return null;
}
/** Something that must be given now is missing in every operation of before: a difference of its own, of no other. */
function isOfAnother(message, spot) {
    const argument = /^Argument "([^"]+)" of type .* is required/.exec(message)?.[1];
    const [, type, field] = /^Expected value of type "(\w+)!?" to include required field "(\w+)"/.exec(message) ?? [];
    const missing = argument ?? (field === undefined ? undefined : `${type}.${field}`);
    return missing !== undefined && missing !== whereOf(spot);
}
function controlFails(control, old, next) {
    const parsed = (0,graphql/* parse */.qgA)(control);
    // Some ways cannot be walked alone: a subscription must select a field of its own.
    return faults(old, parsed).length === 0 && faults(next, parsed).length > 0;
}
function faults(schema, document) {
    return (0,graphql/* validate */.tfT)(schema, document, undefined, { hideSuggestions: true, maxErrors: 20 });
}

;// CONCATENATED MODULE: ./build/surfaces/graphql/reach.js

/** @param next where it is given, only ways that are there under this schema too */
function reachOf(schema, next) {
    const stops = new Map();
    const outlets = new Map();
    const sites = new Map();
    const waiting = [];
    const add = (stop) => {
        const { name } = stop.type;
        if (stops.has(name) || (next !== null && !(0,graphql/* isCompositeType */.MLQ)(next.getType(name))))
            return;
        stops.set(name, stop);
        waiting.push(stop);
    };
    for (const operation of Object.values(graphql/* OperationTypeNode */.cEU)) {
        const type = schema.getRootType(operation);
        if (type && (next === null || next.getRootType(operation)))
            add({ type, from: operation });
    }
    // The list grows while it is walked.
    for (const stop of waiting) {
        for (const field of fieldsOf(stop.type)) {
            const there = next === null ? field : fieldIn(next, stop.type.name, field.name);
            if (there === undefined || !sameCall(field, there))
                continue;
            const named = (0,graphql/* getNamedType */.MR_)(field.type);
            if (!outlets.has(named.name))
                outlets.set(named.name, { stop, field });
            addSites(sites, stop, field, there, next);
            if ((0,graphql/* isCompositeType */.MLQ)(named))
                add({ type: named, from: { stop, by: field } });
        }
        for (const type of narrowings(schema, stop.type))
            add({ type, from: { stop, by: 'narrowing' } });
    }
    return { stops, outlets, sites };
}
/** The fields that can be selected on a type. */
function fieldsOf(type) {
    return (0,graphql/* isObjectType */.YQo)(type) || (0,graphql/* isInterfaceType */.kDU)(type) ? Object.values(type.getFields()) : [];
}
/** A field of a schema by its name. */
function fieldIn(schema, type, field) {
    const found = schema.getType(type);
    if (!(0,graphql/* isObjectType */.YQo)(found) && !(0,graphql/* isInterfaceType */.kDU)(found))
        return undefined;
    const fields = found.getFields();
    return Object.hasOwn(fields, field) ? fields[field] : undefined;
}
/** A field of an input type by its name. */
function inputFieldIn(schema, type, field) {
    const found = schema.getType(type);
    if (!(0,graphql/* isInputObjectType */.qK7)(found))
        return undefined;
    const fields = found.getFields();
    return Object.hasOwn(fields, field) ? fields[field] : undefined;
}
function narrowings(schema, type) {
    if ((0,graphql/* isAbstractType */.LcQ)(type))
        return schema.getPossibleTypes(type);
    return (0,graphql/* isObjectType */.YQo)(type) ? type.getInterfaces() : [];
}
/** Whether what one can be asked with no more than it requires, the other can be asked too. */
function sameCall(field, there) {
    if ((0,graphql/* getNamedType */.MR_)(field.type).name !== (0,graphql/* getNamedType */.MR_)(there.type).name)
        return false;
    const given = field.args.filter(graphql/* isRequiredArgument */.xP9);
    return (given.every(({ name, type }) => sameName(type, argumentOf(there, name)?.type)) &&
        there.args.filter(graphql/* isRequiredArgument */.xP9).every(({ name }) => given.some((each) => each.name === name)));
}
/** An argument of a field by its name. */
function argumentOf(field, name) {
    return field.args.find((each) => each.name === name);
}
function sameName(type, other) {
    return other !== undefined && (0,graphql/* getNamedType */.MR_)(type).name === (0,graphql/* getNamedType */.MR_)(other).name;
}
function addSites(sites, stop, field, there, next) {
    for (const argument of field.args) {
        if (!sameName(argument.type, argumentOf(there, argument.name)?.type))
            continue;
        const waiting = [
            { type: argument.type, inwards: [] },
        ];
        for (const { type, inwards } of waiting) {
            const named = (0,graphql/* getNamedType */.MR_)(type);
            if (sites.has(named.name))
                continue;
            sites.set(named.name, { stop, field, argument, inwards });
            if (!(0,graphql/* isInputObjectType */.qK7)(named))
                continue;
            for (const inner of Object.values(named.getFields())) {
                const kept = next === null ? inner : inputFieldIn(next, named.name, inner.name);
                if (sameName(inner.type, kept?.type))
                    waiting.push({ type: inner.type, inwards: [...inwards, { input: named, field: inner }] });
            }
        }
    }
}

;// CONCATENATED MODULE: ./build/surfaces/graphql/answers.js





/** What resolvers may give for a scalar, each its own serialization. */
const VALUES = {
    Int: [7],
    Float: [1.5],
    String: ['text'],
    ID: ['id'],
    Boolean: [true],
};
/** Types that an abstract type can be, tried one after the other. */
const MOST_POSSIBLE = 10;
/**
 * An answer that the new schema gives and the old one cannot give, to a query that is valid under both: a null where
 * there was none, a list where there was one thing, a number where there was text. Both schemas are executed with
 * resolvers that return the values of the answer.
 *
 * Scalars of a schema's own accept and give anything here, so nothing is proven of them.
 */
function answerThatBreaks({ type, field }, ground) {
    const found = fieldIn(ground.old, type, field);
    const changed = fieldIn(ground.next, type, field);
    const stop = ground.both.stops.get(type);
    if (found === undefined || changed === undefined || stop === undefined)
        return null;
    const draft = new Draft(ground.gone);
    const call = draft.call(found);
    const document = draft.operation(stop, call);
    // What must be given for a variable is not known: only scalars of the schema's own come as one.
    if (document.includes('$'))
        return null;
    const operation = (0,graphql/* parse */.qgA)(document);
    for (const runtime of runtimeTypes(stop, ground)) {
        for (const value of valuesOf(changed.type, ground.next)) {
            const rootValue = around(stop, { __typename: runtime, [field]: value }, ground.old);
            const now = (0,graphql/* executeSync */.LoR)({ schema: ground.next, document: operation, rootValue });
            if ((now.errors?.length ?? 0) > 0)
                continue;
            const before = (0,graphql/* executeSync */.LoR)({ schema: ground.old, document: operation, rootValue });
            const answer = JSON.stringify(now.data);
            if ((before.errors?.length ?? 0) === 0 && JSON.stringify(before.data) === answer)
                continue;
            const why = before.errors?.[0]?.message ?? `it was ${JSON.stringify(before.data)}`;
            return {
                language: 'graphql',
                text: `${(0,graphql/* print */.yyV)(operation)}\n\n# now answered with what no reader of the old schema could get:\n# ${answer}`,
                by: TOOL,
                said: (0,one_line/* oneLine */.T)(`under the old schema: ${why}`),
            };
        }
    }
    return null;
}
/** The object types that a stop can be, on both sides. */
function runtimeTypes({ type }, { old, next }) {
    if (!(0,graphql/* isAbstractType */.LcQ)(type))
        return [type.name];
    return old
        .getPossibleTypes(type)
        .map(({ name }) => name)
        .filter((name) => {
        const there = next.getType(name);
        const abstract = next.getType(type.name);
        return (0,graphql/* isObjectType */.YQo)(there) && (0,graphql/* isAbstractType */.LcQ)(abstract) && next.isSubType(abstract, there);
    })
        .slice(0, MOST_POSSIBLE);
}
/** The value of the root, with the value of a stop at its place. */
function around(stop, value, schema) {
    let inner = value;
    let at = stop;
    while (typeof at.from !== 'string') {
        const { by, stop: before } = at.from;
        const { type } = before;
        if (by !== 'narrowing') {
            const object = (0,graphql/* isAbstractType */.LcQ)(type) ? schema.getPossibleTypes(type)[0] : type;
            inner = { __typename: object?.name, [by.name]: wrapped(by, inner) };
            // An object that is looked at as one of its interfaces stays the object.
        }
        else if ((0,graphql/* isObjectType */.YQo)(type))
            inner = { ...inner, __typename: type.name };
        at = before;
    }
    return inner;
}
function wrapped({ type }, value) {
    const wrap = (of) => {
        if ((0,graphql/* isNonNullType */.bdc)(of))
            return wrap(of.ofType);
        return (0,graphql/* isListType */.Fsh)(of) ? [wrap(of.ofType)] : value;
    };
    return wrap(type);
}
/** Values of a type that show its form: what its leaf gives, in its lists, and null where that may be. */
function valuesOf(type, schema) {
    if ((0,graphql/* isNonNullType */.bdc)(type))
        return valuesOf(type.ofType, schema).filter((value) => value !== null);
    if ((0,graphql/* isListType */.Fsh)(type))
        return [...valuesOf(type.ofType, schema).map((value) => [value]), null];
    const named = (0,graphql/* getNamedType */.MR_)(type);
    if ((0,graphql/* isEnumType */.oFc)(named))
        return [...named.getValues().map(({ name }) => name), null];
    if ((0,graphql/* isCompositeType */.MLQ)(named)) {
        const runtime = (0,graphql/* isAbstractType */.LcQ)(named) ? schema.getPossibleTypes(named)[0] : named;
        return runtime === undefined ? [null] : [{ __typename: runtime.name }, null];
    }
    return [...(Object.hasOwn(VALUES, named.name) ? VALUES[named.name] : []), null];
}

;// CONCATENATED MODULE: ./build/surfaces/graphql/causes.js



/**
 * Which differences another one explains, by id: what names a type that is gone; what an interface declares for the
 * types that implement it; and what no operation comes to any more, because a step before it broke.
 */
function causesOf(found, ground) {
    const byKind = new Map(found.map(({ change, id }) => [`${change.kind} ${whereOf(change.spot)}`, id]));
    const byStep = new Map();
    for (const { change, id } of found) {
        const step = stepOf(change.spot);
        if (step !== null && !byStep.has(step))
            byStep.set(step, id);
    }
    const causes = new Map();
    for (const { change, id, proven } of found) {
        const cause = [...typesNamedBy(change.spot, ground.old)]
            .map((type) => byKind.get(`type-removed ${type}`))
            .find(Boolean) ??
            interfaceSpots(change.spot, ground.old)
                .map((spot) => byKind.get(`${change.kind} ${whereOf(spot)}`))
                .find(Boolean) ??
            (proven ? undefined : brokenStep(change.spot, ground, byStep));
        if (cause !== undefined && cause !== id)
            causes.set(id, cause);
    }
    return new Map([...causes.keys()].map((id) => [id, firstOf(id, causes)]));
}
/** The end of a chain of causes. */
function firstOf(id, causes) {
    const seen = new Set([id]);
    let at = causes.get(id);
    for (let next = causes.get(at); next !== undefined && !seen.has(at); next = causes.get(at)) {
        seen.add(at);
        at = next;
    }
    return at;
}
/** The types that a spot of the old side is declared with. */
function typesNamedBy(spot, old) {
    if (spot.of === 'member' || spot.of === 'interface')
        return [spot.member, spot.type];
    if (spot.of === 'root')
        return [spot.type];
    if (spot.of !== 'field' && spot.of !== 'argument' && spot.of !== 'input-field')
        return [];
    if (spot.of === 'input-field') {
        const found = inputFieldIn(old, spot.type, spot.field);
        return found === undefined ? [] : [(0,graphql/* getNamedType */.MR_)(found.type).name];
    }
    const field = fieldIn(old, spot.type, spot.field);
    const found = spot.of === 'field' || field === undefined ? field : argumentOf(field, spot.argument);
    return found === undefined ? [] : [(0,graphql/* getNamedType */.MR_)(found.type).name];
}
/** The same spot in the interfaces that its type implements. */
function interfaceSpots(spot, old) {
    if (spot.of !== 'field' && spot.of !== 'argument')
        return [];
    const type = old.getType(spot.type);
    if (!(0,graphql/* isObjectType */.YQo)(type) && !(0,graphql/* isInterfaceType */.kDU)(type))
        return [];
    return type.getInterfaces().map(({ name }) => ({ ...spot, type: name }));
}
/** The field that a spot breaks for all that lies behind it, as `Type.field`. */
function stepOf(spot) {
    return spot.of === 'field' || spot.of === 'argument' ? `${spot.type}.${spot.field}` : null;
}
/** The difference at the first step that broke on the old side's way to a spot. */
function brokenStep(spot, { before, both }, byStep) {
    if (spot.of === 'directive' || spot.of === 'root')
        return undefined;
    if (both.stops.has(spot.type) || both.sites.has(spot.type))
        return undefined;
    const site = before.sites.get(spot.type);
    const own = site === undefined ? undefined : byStep.get(`${site.stop.type.name}.${site.field.name}`);
    return (own ??
        stepsTo(before.stops.get(spot.type) ?? site?.stop)
            .map((step) => byStep.get(step))
            .find(Boolean));
}
/** The fields from a root to a stop, as `Type.field`. */
function stepsTo(stop) {
    const steps = [];
    for (let at = stop; at !== undefined && typeof at.from !== 'string'; at = at.from.stop)
        if (at.from.by !== 'narrowing')
            steps.push(`${at.from.stop.type.name}.${at.from.by.name}`);
    return steps.reverse();
}

;// CONCATENATED MODULE: ./build/surfaces/graphql/place.js


/** Where what a spot names is declared in a schema; null where it is not. */
function placeOf(spot, schema) {
    const loc = nodeOf(spot, schema)?.loc;
    if (loc === undefined)
        return null;
    const { line, column } = (0,graphql/* getLocation */.g$b)(loc.source, loc.start);
    return { path: loc.source.name, line, column };
}
function nodeOf(spot, schema) {
    switch (spot.of) {
        case 'field':
            return fieldIn(schema, spot.type, spot.field)?.astNode;
        case 'argument': {
            const field = fieldIn(schema, spot.type, spot.field);
            return field === undefined ? undefined : argumentOf(field, spot.argument)?.astNode;
        }
        case 'input-field':
            return inputFieldIn(schema, spot.type, spot.field)?.astNode;
        case 'value': {
            const type = schema.getType(spot.type);
            return (0,graphql/* isEnumType */.oFc)(type) ? type.getValue(spot.value)?.astNode : undefined;
        }
        case 'directive': {
            const directive = schema.getDirective(spot.directive);
            return spot.argument === null
                ? directive?.astNode
                : directive?.args.find(({ name }) => name === spot.argument)?.astNode;
        }
        case 'type':
        case 'member':
        case 'interface':
        case 'root':
            return schema.getType(spot.type)?.astNode;
    }
}

;// CONCATENATED MODULE: ./build/surfaces/graphql/ground.js

/** An operation that selects something on a type; none where operations do not come to it. */
function onType(stop, { gone }, selection) {
    if (stop === undefined)
        return [];
    const draft = new Draft(gone);
    return [
        {
            document: draft.operation(stop, selection(draft)),
            control: new Draft(gone).operation(stop, '__typename'),
        },
    ];
}
/** An operation that writes a value at a site; none where there is no such site. */
function atSite(site, { gone }, text) {
    if (site === undefined)
        return [];
    const draft = new Draft(gone);
    return [
        {
            document: draft.atSite(site, text(draft)),
            control: new Draft(gone).operation(site.stop, '__typename'),
        },
    ];
}

;// CONCATENATED MODULE: ./build/surfaces/graphql/probes-directive.js


const WRITINGS = [
    [graphql/* DirectiveLocation */.H3C.FIELD, (usage) => `query { __typename ${usage} }`],
    [graphql/* DirectiveLocation */.H3C.QUERY, (usage) => `query ${usage} { __typename }`],
    [graphql/* DirectiveLocation */.H3C.INLINE_FRAGMENT, (usage) => `query { ... ${usage} { __typename } }`],
    [graphql/* DirectiveLocation */.H3C.MUTATION, (usage) => `mutation ${usage} { __typename }`],
    [graphql/* DirectiveLocation */.H3C.SUBSCRIPTION, (usage, subscribed) => `subscription ${usage} { ${subscribed} }`],
];
/** The places that need a fragment or a variable beside them. */
const LARGE = [
    [
        graphql/* DirectiveLocation */.H3C.FRAGMENT_SPREAD,
        (usage, query) => `query { ...Part ${usage} } fragment Part on ${query} { __typename }`,
    ],
    [
        graphql/* DirectiveLocation */.H3C.FRAGMENT_DEFINITION,
        (usage, query) => `query { ...Part } fragment Part on ${query} ${usage} { __typename }`,
    ],
    [
        graphql/* DirectiveLocation */.H3C.VARIABLE_DEFINITION,
        (usage) => `query ($v: Boolean! ${usage}) { __typename @include(if: $v) }`,
    ],
];
/** Whether clients write a directive at all: most stand on definitions alone. */
function isForClients(directive) {
    return [...WRITINGS, ...LARGE].some(([location]) => directive.locations.includes(location));
}
/** Operations with a directive of the old side: at one place or at all, with one argument more or less, and twice. */
function directiveProbes({ directive, argument, location }, ground) {
    const found = ground.old.getDirective(directive);
    if (!found)
        return [];
    const query = ground.old.getQueryType()?.name ?? 'Query';
    const subscribed = callable(Object.values(ground.old.getSubscriptionType()?.getFields() ?? {}));
    const usages = [usageOf(found, argument, ground), usageOf(found, null, ground)];
    return [...new Set(usages)].flatMap((usage) => {
        const written = found.isRepeatable ? [usage, `${usage} ${usage}`] : [usage];
        return written.flatMap((text) => {
            const documents = [
                ...WRITINGS.filter(([at]) => at !== graphql/* DirectiveLocation */.H3C.SUBSCRIPTION || subscribed !== null).map(([at, write]) => [at, write(text, subscribed ?? '')]),
                ...LARGE.map(([at, write]) => [at, write(text, query)]),
            ];
            return documents
                .filter(([at]) => found.locations.includes(at) && (location === null || location === at))
                .map(([, document]) => ({ document, control: null }));
        });
    });
}
function usageOf(directive, argument, { gone }) {
    const draft = new Draft(gone);
    const parts = directive.args
        .filter((each) => (0,graphql/* isRequiredArgument */.xP9)(each) || each.name === argument)
        .map((each) => `${each.name}: ${draft.value(each.type)}`);
    return `@${directive.name}${parts.length === 0 ? '' : `(${parts.join(', ')})`}`;
}
/** The first field that can be asked for without arguments. */
function callable(fields) {
    const found = fields.find(({ args }) => args.length === 0);
    if (found === undefined)
        return null;
    return (0,graphql/* isCompositeType */.MLQ)((0,graphql/* getNamedType */.MR_)(found.type)) ? `${found.name} { __typename }` : found.name;
}

;// CONCATENATED MODULE: ./build/surfaces/graphql/probes.js




/** Selections on one type that are tried: the first that shows the break is enough. */
const MOST_SELECTIONS = 50;
/** The operations that could show a change: those that say it best first. */
function probesOf({ kind, spot }, ground) {
    const { both } = ground;
    switch (spot.of) {
        case 'directive':
            return directiveProbes(spot, ground);
        case 'field':
            return fieldProbes(spot, ground);
        case 'argument':
            return argumentProbes(spot, ground);
        case 'input-field':
            return inputFieldProbes(spot, ground);
        case 'value':
            return atSite(both.sites.get(spot.type), ground, () => spot.value);
        case 'member':
            return onType(both.stops.get(spot.type), ground, () => narrowed(spot.member));
        case 'interface':
            return [
                ...onType(both.stops.get(spot.type), ground, () => narrowed(spot.member)),
                ...onType(both.stops.get(spot.member), ground, () => narrowed(spot.type)),
            ];
        case 'root':
            return rootProbes(spot, ground);
        case 'type':
            return kind === 'one-of-added' ? oneOfProbes(spot.type, ground) : typeProbes(spot.type, ground);
    }
}
function narrowed(type) {
    return `... on ${type} { __typename }`;
}
function fieldProbes({ type, field }, ground) {
    const found = fieldIn(ground.old, type, field);
    if (found === undefined)
        return [];
    const stop = ground.both.stops.get(type);
    return [
        ...onType(stop, ground, (draft) => draft.call(found)),
        ...selectionsOn((0,graphql/* getNamedType */.MR_)(found.type).name, ground).flatMap((selection) => onType(stop, ground, (draft) => draft.call(found, new Map(), selection(draft)))),
    ];
}
/** What can be selected on a type of the old side. */
function selectionsOn(type, { old }) {
    const found = old.getType(type);
    if (!(0,graphql/* isCompositeType */.MLQ)(found))
        return [];
    const possible = (0,graphql/* isAbstractType */.LcQ)(found) ? old.getPossibleTypes(found) : [];
    return [
        ...fieldsOf(found).map((field) => (draft) => draft.call(field)),
        ...[found, ...possible].map(({ name }) => () => narrowed(name)),
    ].slice(0, MOST_SELECTIONS);
}
function argumentProbes({ type, field, argument }, ground) {
    const found = fieldIn(ground.old, type, field);
    if (found === undefined)
        return [];
    const given = argumentOf(found, argument);
    const stop = ground.both.stops.get(type);
    const call = (text) => onType(stop, ground, (draft) => draft.call(found, new Map([[argument, text(draft)]])));
    return [
        ...(given === undefined ? [] : probes_valuesOf(given.type).flatMap(call)),
        // Without it: for one that came, and for one that lost its default.
        ...call(() => null),
    ];
}
function inputFieldProbes({ type, field }, ground) {
    const input = ground.old.getType(type);
    if (!(0,graphql/* isInputObjectType */.qK7)(input))
        return [];
    const given = inputFieldIn(ground.old, type, field);
    const site = ground.both.sites.get(type);
    const required = input.isOneOf ? [] : Object.values(input.getFields()).filter(graphql/* isRequiredInputField */.YXT);
    const literal = (text) => atSite(site, ground, (draft) => {
        const own = text(draft);
        const others = required
            .filter(({ name }) => name !== field)
            .map((each) => `${each.name}: ${draft.value(each.type)}`);
        return `{${[...others, ...(own === null ? [] : [`${field}: ${own}`])].join(', ')}}`;
    });
    return [
        ...(given === undefined ? [] : probes_valuesOf(given.type).flatMap(literal)),
        ...(input.isOneOf ? [] : literal(() => null)),
    ];
}
/** The ways in which clients write a value of a type: a literal, null, a variable of just this type. */
function probes_valuesOf(type) {
    return [
        (draft) => draft.value(type),
        ...((0,graphql/* isNonNullType */.bdc)(type) ? [] : [() => 'null']),
        (draft) => draft.variable(String(type)),
    ];
}
function rootProbes({ operation, type }, { old }) {
    const found = old.getType(type);
    if (!(0,graphql/* isCompositeType */.MLQ)(found))
        return [];
    const [first] = fieldsOf(found);
    if (operation !== 'subscription')
        return [
            { document: `${operation} { __typename }`, control: null },
            { document: `${operation} { ${narrowed(type)} }`, control: null },
        ];
    // A subscription takes one field of its own, so only one without arguments can be written here.
    return first === undefined || first.args.length > 0
        ? []
        : [
            {
                document: `subscription { ${first.name}${(0,graphql/* isCompositeType */.MLQ)((0,graphql/* getNamedType */.MR_)(first.type)) ? ' { __typename }' : ''} }`,
                control: null,
            },
        ];
}
/** A type that is gone, or is of another kind. */
function typeProbes(type, ground) {
    const { before, both } = ground;
    const stop = both.stops.get(type);
    const outlet = both.outlets.get(type);
    const last = before.stops.get(type);
    return [
        ...onType(stop, ground, () => '__typename'),
        ...selectionsOn(type, ground).flatMap((selection) => onType(stop, ground, selection)),
        ...(outlet === undefined ? [] : onType(outlet.stop, ground, (draft) => draft.call(outlet.field))),
        ...atSite(both.sites.get(type), ground, (draft) => draft.variable(`${type}!`)),
        ...atSite(both.sites.get(type), ground, (draft) => draft.value(ground.old.getType(type))),
        // Of a type that is gone every way speaks: the control would fail as well.
        ...(ground.next.getType(type) === undefined
            ? [
                ...onType(last, ground, () => (isNarrowing(last) ? '__typename' : narrowed(type))),
                ...atSite(before.sites.get(type), ground, (draft) => draft.variable(`${type}!`)),
            ].map(({ document }) => ({ document, control: null }))
            : []),
    ];
}
/** Whether the last step to a stop names its type already. */
function isNarrowing(stop) {
    return stop !== undefined && typeof stop.from !== 'string' && stop.from.by === 'narrowing';
}
function oneOfProbes(type, ground) {
    const input = ground.old.getType(type);
    if (!(0,graphql/* isInputObjectType */.qK7)(input))
        return [];
    const site = ground.both.sites.get(type);
    const fields = Object.values(input.getFields());
    const literal = (draft, of) => `{${of.map((field) => `${field.name}: ${draft.value(field.type)}`).join(', ')}}`;
    return [
        ...atSite(site, ground, (draft) => literal(draft, fields.slice(0, 2))),
        ...atSite(site, ground, (draft) => draft.value(input)),
    ];
}

;// CONCATENATED MODULE: ./build/surfaces/graphql/differences.js










const CHECKER = 'graphql';
/** Changes that come out in answers: who reads them meets them. */
const READ = new Set(['enum-value-added', 'union-member-added', 'interface-added']);
/** The changes that users can meet, each with its proof where there is one, sorted by id. */
function differencesOf(changes, old, next) {
    const gone = changes.flatMap(({ spot }) => (spot.of === 'value' ? [`${spot.type}.${spot.value}`] : []));
    const ground = {
        old,
        next,
        both: reachOf(old, next),
        before: reachOf(old, null),
        gone: new Set(gone),
    };
    const found = changes.flatMap((change) => {
        const judged = judge(change, ground);
        return judged === null ? [] : [{ change, ...judged }];
    });
    const causes = causesOf(found.map(({ change, proof }) => ({ change, id: idOf(change), proven: proof !== null })), ground);
    return found
        .map(({ change, proof, affected }) => {
        const id = idOf(change);
        return {
            checker: CHECKER,
            id,
            change: change.kind,
            requires: 'major',
            affected,
            grade: proof === null ? 'likely' : 'proven',
            where: whereOf(change.spot),
            message: change.message,
            proof,
            at: placeOf(change.spot, next),
            cause: causes.get(id) ?? null,
        };
    })
        .sort((a, b) => (a.id < b.id ? -1 : 1));
}
function idOf({ kind, spot }) {
    return (0,difference/* differenceId */.V)(CHECKER, kind, whereOf(spot));
}
/** Whom a change meets, and with what; null where it meets nobody. */
function judge(change, ground) {
    const proof = provenBy(probesOf(change, ground), ground, change.spot);
    if (proof !== null)
        return { proof, affected: 'caller' };
    if (change.kind === 'field-type-changed' && change.spot.of === 'field') {
        const answer = answerThatBreaks(change.spot, ground);
        if (answer !== null)
            return { proof: answer, affected: 'reader' };
    }
    if (change.level === 'safe' || meetsNobody(change, ground))
        return null;
    return { proof: null, affected: affectedBy(change, ground) };
}
function affectedBy({ kind, spot }, { old }) {
    if (spot.of === 'directive') {
        const found = old.getDirective(spot.directive);
        return found && isForClients(found) ? 'caller' : 'type-user';
    }
    if (READ.has(kind) || kind === 'field-type-changed' || kind === 'enum-value-removed')
        return 'reader';
    return 'caller';
}
/** What the inspector holds to be dangerous or breaking, and no operation and no answer can meet. */
function meetsNobody({ kind, level, spot }, { old, next, both, before }) {
    switch (kind) {
        // Nothing that was written before lacks them: probes would have shown it.
        case 'argument-added':
        case 'input-field-added':
            return level === 'dangerous';
        case 'directive-argument-added': {
            if (spot.of !== 'directive')
                return false;
            const added = next.getDirective(spot.directive)?.args.find(({ name }) => name === spot.argument);
            return added !== undefined && !(0,graphql/* isRequiredArgument */.xP9)(added);
        }
        // A value that comes in alone is a new possibility for who writes.
        case 'enum-value-added':
            return spot.of === 'value' && !both.outlets.has(spot.type);
        case 'union-member-added':
            return spot.of === 'member' && !before.stops.has(spot.type);
        case 'interface-added':
            return spot.of === 'interface' && !before.stops.has(spot.member);
        // Narrower than before, and every selection on the wider type stays valid.
        case 'field-type-changed':
            return spot.of === 'field' && isNarrower(spot.type, spot.field, old, next);
        default:
            return false;
    }
}
function isNarrower(type, field, old, next) {
    const [was, now] = [fieldIn(old, type, field), fieldIn(next, type, field)];
    if (was === undefined || now === undefined)
        return false;
    const same = (0,graphql/* typeFromAST */.vE3)(next, (0,graphql/* parseType */.Mb3)(String(was.type)));
    return same !== undefined && (0,graphql/* isTypeSubTypeOf */.sPA)(next, now.type, same);
}

// EXTERNAL MODULE: ./build/base/glob.js
var base_glob = __webpack_require__(56120);
// EXTERNAL MODULE: ./build/base/unreadable.js
var unreadable = __webpack_require__(10089);
;// CONCATENATED MODULE: ./build/surfaces/graphql/sdl.js


/** Tokens of one file: GitHub's schema has about 250 000. */
const MOST_TOKENS = 3_000_000;
const DEFINED = {
    [graphql/* Kind */.b8C.SCALAR_TYPE_EXTENSION]: graphql/* Kind */.b8C.SCALAR_TYPE_DEFINITION,
    [graphql/* Kind */.b8C.OBJECT_TYPE_EXTENSION]: graphql/* Kind */.b8C.OBJECT_TYPE_DEFINITION,
    [graphql/* Kind */.b8C.INTERFACE_TYPE_EXTENSION]: graphql/* Kind */.b8C.INTERFACE_TYPE_DEFINITION,
    [graphql/* Kind */.b8C.UNION_TYPE_EXTENSION]: graphql/* Kind */.b8C.UNION_TYPE_DEFINITION,
    [graphql/* Kind */.b8C.ENUM_TYPE_EXTENSION]: graphql/* Kind */.b8C.ENUM_TYPE_DEFINITION,
    [graphql/* Kind */.b8C.INPUT_OBJECT_TYPE_EXTENSION]: graphql/* Kind */.b8C.INPUT_OBJECT_TYPE_DEFINITION,
};
/**
 * The schema that files make together.
 *
 * Two liberties, both common in schemas that are kept in parts: a directive that stands on a definition and is nowhere
 * defined (a gateway's, a framework's) is left out, because no operation can meet it; and an extension of a type that
 * is nowhere defined is its definition.
 */
function schemaOf(files) {
    const definitions = [];
    try {
        for (const { path, text } of files)
            definitions.push(...definitionsOf(path, text));
        const schema = (0,graphql/* buildASTSchema */.omO)(complete(definitions));
        const [wrong] = (0,graphql/* validateSchema */.i6q)(schema).filter(({ message }) => !HARMLESS.test(message));
        if (wrong !== undefined)
            return failed(wrong, files, definitions);
        // Operations are validated against it without asking again.
        return { schema: new graphql/* GraphQLSchema */.V4H({ ...schema.toConfig(), assumeValid: true }) };
    }
    catch (error) {
        return failed(error, files, definitions);
    }
}
/**
 * Faults that no comparison minds: a part of a schema may have no query, and then nothing can be proven; and GitHub's own
 * schema has deprecated fields of interfaces that are not.
 */
const HARMLESS = /^Query root type must be provided|is not deprecated, so implementation/;
/** Whether a file holds operations and fragments only: a client's, no schema. */
function isOperations({ path, text }) {
    try {
        const { definitions } = (0,graphql/* parse */.qgA)(new graphql/* Source */.kLi(text, path), { maxTokens: MOST_TOKENS });
        return definitions.every(graphql/* isExecutableDefinitionNode */._mV);
    }
    catch {
        return false;
    }
}
function definitionsOf(path, text) {
    // An empty file is no document to the parser.
    if (/^(?:[\s,\uFEFF]|#[^\r\n]*)*$/.test(text))
        return [];
    return (0,graphql/* parse */.qgA)(new graphql/* Source */.kLi(text, path), { maxTokens: MOST_TOKENS }).definitions;
}
function complete(definitions) {
    const defined = new Set();
    const directives = new Set(graphql/* specifiedDirectives */.rcU.map(({ name }) => name));
    for (const node of definitions) {
        if (node.kind === graphql/* Kind */.b8C.DIRECTIVE_DEFINITION)
            directives.add(node.name.value);
        else if ((0,graphql/* isTypeSystemDefinitionNode */.xu3)(node) && node.kind !== graphql/* Kind */.b8C.SCHEMA_DEFINITION)
            defined.add(node.name.value);
    }
    const whole = definitions.map((node) => {
        if (!(0,graphql/* isTypeExtensionNode */.i7r)(node) || defined.has(node.name.value))
            return node;
        defined.add(node.name.value);
        return { ...node, kind: DEFINED[node.kind] };
    });
    return (0,graphql/* visit */.YRT)({ kind: graphql/* Kind */.b8C.DOCUMENT, definitions: whole }, {
        Directive: (node) => (directives.has(node.name.value) ? undefined : null),
    });
}
function failed(error, files, definitions) {
    const first = files[0]?.path ?? '';
    if (error instanceof RangeError)
        return { where: first, reason: 'it is nested too deeply to be read' };
    if (!(error instanceof Error))
        throw error;
    // What buildASTSchema throws holds all faults in one text, without their places.
    const [message] = error.message.split('\n\n');
    const loc = error instanceof graphql/* GraphQLError */.eOn && error.source !== undefined
        ? { source: error.source, start: error.positions?.[0] ?? 0 }
        : placeOfName(message, definitions);
    const reason = (0,one_line/* oneLine */.T)(message).replace(/\.$/, '');
    if (loc === undefined)
        return { where: first, reason };
    const { line, column } = (0,graphql/* getLocation */.g$b)(loc.source, loc.start);
    return { where: loc.source.name, reason: `${reason} (line ${line}, column ${column})` };
}
/** The last place that has the first name of a complaint: of two definitions the one too many, of an unknown type a use. */
function placeOfName(message, definitions) {
    const quoted = /"@?([\w.]+)/.exec(message)?.[1]?.split('.').at(-1);
    let found;
    (0,graphql/* visit */.YRT)({ kind: graphql/* Kind */.b8C.DOCUMENT, definitions }, {
        Name: (node) => {
            if (node.value === quoted)
                found = node.loc;
        },
    });
    return found;
}

;// CONCATENATED MODULE: ./build/surfaces/graphql/load.js



const USUAL_NAME = 'schema.graphql';
const USUAL = /\.(?:graphql|graphqls|gql)$/;
/**
 * Reads the schema of a snapshot: the file that was named, the files that the options name, else `schema.graphql`, else
 * every `.graphql`, `.graphqls` and `.gql` that is not a client's.
 */
async function loadSchema(snapshot, options) {
    try {
        const files = await filesOf(snapshot, options);
        if ('reason' in files)
            return { inconclusive: files };
        const built = schemaOf(files.files);
        if ('schema' in built)
            return built;
        return unread(built.where, `${snapshot.label}: ${built.reason}`);
    }
    catch (error) {
        if (error instanceof unreadable/* Unreadable */.I)
            return unread(error.where, `${snapshot.label}: ${error.message}`);
        throw error;
    }
}
function unread(where, reason) {
    return { inconclusive: { where, reason } };
}
async function filesOf(snapshot, { file, files }) {
    const named = snapshot.entry ?? file;
    if (named !== undefined)
        return await one(snapshot, named);
    if (files !== undefined)
        return await fitting(snapshot, files);
    if ((await snapshot.read(USUAL_NAME)) !== null)
        return await one(snapshot, USUAL_NAME);
    const found = await texts(snapshot, (await snapshot.list()).filter((path) => USUAL.test(path)));
    const schemas = found.filter((each) => !isOperations(each));
    if (schemas.length > 0)
        return { files: schemas };
    return { where: '*.graphql', reason: `${snapshot.label} holds no GraphQL schema` };
}
async function one(snapshot, path) {
    const text = await snapshot.read(path);
    if (text === null)
        return { where: path, reason: `${snapshot.label} has no such file` };
    return { files: [{ path, text }] };
}
async function fitting(snapshot, patterns) {
    const globs = [];
    for (const pattern of patterns) {
        const glob = (0,base_glob/* compileGlob */.S)(pattern);
        if (!glob.ok)
            return { where: pattern, reason: glob.fault.message };
        globs.push(glob.value);
    }
    const paths = (await snapshot.list()).filter((path) => globs.some((glob) => glob.matches(path)));
    if (paths.length === 0)
        return { where: patterns.join(', '), reason: `${snapshot.label} has no file that fits` };
    return { files: await texts(snapshot, paths) };
}
async function texts(snapshot, paths) {
    const found = [];
    for (const path of paths) {
        const text = await snapshot.read(path);
        if (text !== null)
            found.push({ path, text });
    }
    return found;
}

;// CONCATENATED MODULE: ./build/surfaces/graphql/index.js



/**
 * Schemas as SDL. What changed is graphql-inspector's answer; who meets it is shown with an operation that graphql-js
 * accepts under the old schema and refuses under the new one, or with an answer that only the new one gives.
 */
const graphql_graphql = {
    id: 'graphql',
    async compare(old, next, options) {
        const [before, now] = [await loadSchema(old, options), await loadSchema(next, options)];
        if (!('schema' in before) || !('schema' in now))
            return { changes: [], inconclusive: [before, now].flatMap(reasonOf) };
        if (before.schema.getQueryType() && !now.schema.getQueryType())
            return { changes: [], inconclusive: [{ where: 'Query', reason: `${next.label} has no query root` }] };
        try {
            const changes = await changesOf(before.schema, now.schema);
            return { changes: differencesOf(changes, before.schema, now.schema), inconclusive: [] };
        }
        catch (error) {
            if (!(error instanceof RangeError))
                throw error;
            return {
                changes: [],
                inconclusive: [{ where: 'schema', reason: 'it is nested too deeply to be compared' }],
            };
        }
    },
};
function reasonOf(loaded) {
    return 'inconclusive' in loaded ? [loaded.inconclusive] : [];
}


/***/ })

};
