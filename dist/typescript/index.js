import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: external "node:perf_hooks"
const external_node_perf_hooks_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");
;// CONCATENATED MODULE: external "node:process"
const external_node_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");
;// CONCATENATED MODULE: external "node:url"
const external_node_url_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: ./build/hosts/cache-folder.js


/**
 * The folder in which this user's programs keep what can be made again, with a place of our own; null where there is none.
 * Not the temporary folder: that may be shared with strangers.
 */
function cacheFolder(env) {
    try {
        const folder = env.XDG_CACHE_HOME || env.LOCALAPPDATA || (0,external_node_path_namespaceObject.join)((0,external_node_os_namespaceObject.homedir)(), '.cache');
        return (0,external_node_path_namespaceObject.isAbsolute)(folder) ? (0,external_node_path_namespaceObject.join)(folder, 'semverdict') : null;
    }
    catch {
        // There is no home.
        return null;
    }
}

;// CONCATENATED MODULE: ./build/hosts/compile-cache.js


/**
 * Lets Node keep the compiled form of this program in the user's own cache folder: a fifth of a run is compiling.
 * Node 22.8 and newer; without a writable folder, and with NODE_DISABLE_COMPILE_CACHE, nothing changes.
 */
function keepCompiled(env) {
    const folder = cacheFolder(env);
    if (folder === null)
        return;
    try {
        external_node_module_namespaceObject.enableCompileCache?.(folder);
    }
    catch {
        // A cache that cannot be kept is no reason not to judge.
    }
}

;// CONCATENATED MODULE: ./build/base/words.js
/** "a, b and c". */
function listed(names) {
    return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
/** "a, b and 6 more". */
function some(names, most = 3) {
    if (names.length <= most)
        return listed(names);
    return `${names.slice(0, most).join(', ')} and ${names.length - most} more`;
}
/** "1 tag", "3 tags". */
function count(number, what, many = `${what}s`) {
    return `${number} ${number === 1 ? what : many}`;
}
/** A text of at most so many characters; where some had to go, "…" stands for them. */
function clip(text, most) {
    const characters = text.length > most ? [...text] : [];
    return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text;
}

;// CONCATENATED MODULE: ./build/surfaces/typescript/engine/compiler.js
/** The strictest of what users commonly have: what compiles under these options compiles under laxer ones. */
function compilerOptions(ts, resolution, types) {
    const common = {
        strict: true,
        skipLibCheck: true,
        noEmit: true,
        esModuleInterop: true,
        target: ts.ScriptTarget.ESNext,
        types: [...types],
    };
    return resolution === 'bundler'
        ? { ...common, module: ts.ModuleKind.Preserve, moduleResolution: ts.ModuleResolutionKind.Bundler }
        : { ...common, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext };
}
/** The largest declaration file that is read, in bytes. */
const LARGEST = 20 * 1024 * 1024;
/** Parsed files by their path, shared by all programs of a run: the compiler's own libraries are parsed once. */
class ParsedFiles {
    #ts;
    #files = new Map();
    #texts = new Map();
    constructor(typescript) {
        this.#ts = typescript;
    }
    text(file) {
        if (this.#texts.has(file))
            return this.#texts.get(file);
        const { sys } = this.#ts;
        const size = sys.fileExists(file) ? (sys.getFileSize?.(file) ?? 0) : 0;
        const text = size > LARGEST ? undefined : sys.readFile(file);
        // Manifests are read again and again while modules are looked for; the rest is kept as it was parsed.
        if (file.endsWith('.json'))
            this.#texts.set(file, text);
        return text;
    }
    parsed(file, options) {
        const format = typeof options === 'object' ? (options.impliedNodeFormat ?? 0) : 0;
        const key = `${format} ${file}`;
        const kept = this.#files.get(key);
        if (kept !== undefined)
            return kept ?? undefined;
        const text = this.text(file);
        const made = text === undefined ? null : parse(this.#ts, file, text, options);
        this.#files.set(key, made);
        return made ?? undefined;
    }
}
/** Parses without JSDoc, which says nothing about types in declarations. */
function parse(ts, file, text, options) {
    const given = typeof options === 'object' ? options : { languageVersion: options };
    return ts.createSourceFile(file, text, { ...given, jsDocParsingMode: ts.JSDocParsingMode.ParseNone }, true);
}

;// CONCATENATED MODULE: ./build/surfaces/typescript/engine/names.js
const DEEPEST = 6;
const IDENTIFIER = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;
/** All names of one side, and which of them is the first for a declaration. */
class Names {
    checker;
    program;
    side;
    modules = new Map();
    all = [];
    #ts;
    #at = new Map();
    #of = new Map();
    constructor(side) {
        this.side = side;
        this.#ts = side.session.ts;
        this.program = side.probe();
        this.checker = this.program.getTypeChecker();
        // Of several names for one file, the first and shortest is that of its exports; the others have only to be there.
        const files = new Set();
        const ordered = [...side.entries].sort((a, b) => a.specifier.length - b.specifier.length);
        for (const entry of ordered) {
            if (!files.has(entry.file))
                this.#read(entry);
            files.add(entry.file);
        }
        this.#addedElsewhere();
    }
    /** @param key made by {@link keyOf} */
    get(key) {
        return this.#at.get(key);
    }
    /** The names of a declaration, the shortest and earliest first. */
    of(symbol) {
        return this.#of.get(symbol) ?? [];
    }
    #read(entry) {
        const file = this.program.getSourceFile(entry.file);
        const symbol = file === undefined
            ? undefined
            : (this.checker.getSymbolAtLocation(file) ?? this.#ambient(entry.specifier));
        if (symbol === undefined)
            return;
        const whole = symbol.exports?.get(this.#ts.InternalSymbolName.ExportEquals);
        const module = { entry, form: whole === undefined ? 'namespace' : 'require', with: null };
        this.modules.set(entry.specifier, module);
        if (whole !== undefined)
            this.#add({ module, path: '', symbol: this.aliased(whole), isGlobal: false, isTypeOnly: false });
        this.#members(module, '', symbol, [symbol]);
    }
    /**
     * A module that a script declares whole: `declare module 'jsdom' { … }`, with what other files add to it. It goes before
     * what a file of that name is.
     */
    #ambient(specifier) {
        const probe = this.program.getSourceFile(this.side.consumer('probe.ts'));
        const names = probe?.statements.flatMap((each) => this.#ts.isImportDeclaration(each) ? [each.moduleSpecifier] : []);
        const name = names?.find((each) => this.#ts.isStringLiteral(each) && each.text === specifier);
        return name === undefined ? undefined : this.checker.getSymbolAtLocation(name);
    }
    #members(module, prefix, container, above) {
        for (const exported of this.checker.getExportsOfModule(container)) {
            const name = exported.name;
            if (!IDENTIFIER.test(name) || name === 'prototype')
                continue;
            const symbol = this.aliased(exported);
            if ((exported.flags & this.#ts.SymbolFlags.Property) !== 0 &&
                prefix === '' &&
                module.form === 'require')
                continue;
            const path = prefix === '' ? name : `${prefix}.${name}`;
            this.#add({ module, path, symbol, isGlobal: false, isTypeOnly: this.#isTypeOnly(exported) });
            if ((symbol.flags & this.#ts.SymbolFlags.Module) === 0)
                continue;
            if (above.includes(symbol) || above.length > DEEPEST)
                continue;
            this.#members(module, path, symbol, [...above, symbol]);
        }
    }
    /** What the declarations add to the world, and to modules of others. */
    #addedElsewhere() {
        const ts = this.#ts;
        const [first] = this.side.entries;
        if (first === undefined)
            return;
        for (const file of this.program.getSourceFiles()) {
            if (!this.side.owns(file.fileName) || file.fileName.startsWith(this.side.consumer('')))
                continue;
            if (!ts.isExternalModule(file))
                this.#global(file.statements, first);
            for (const statement of file.statements) {
                if (!ts.isModuleDeclaration(statement) ||
                    statement.body === undefined ||
                    !ts.isModuleBlock(statement.body))
                    continue;
                if ((statement.flags & ts.NodeFlags.GlobalAugmentation) !== 0)
                    this.#global(statement.body.statements, first);
                else if (ts.isStringLiteral(statement.name) && !statement.name.text.startsWith('.'))
                    this.#augmented(statement.name.text, statement.body.statements, first);
            }
        }
    }
    #global(statements, entry) {
        const { Type, Value, Namespace } = this.#ts.SymbolFlags;
        const { resolveName } = this.checker;
        const module = {
            entry,
            form: this.modules.get(entry.specifier)?.form ?? 'namespace',
            with: null,
        };
        for (const name of declaredNames(this.#ts, statements)) {
            const symbol = resolveName(name, undefined, Type | Value | Namespace, false);
            if (symbol !== undefined)
                this.#add({ module, path: name, symbol, isGlobal: true, isTypeOnly: false });
        }
    }
    #augmented(specifier, statements, entry) {
        const symbol = this.checker.getAmbientModules().find(({ name }) => name === JSON.stringify(specifier));
        const target = symbol ?? this.#moduleOf(statements);
        if (target === undefined)
            return;
        const module = { entry: { specifier, file: '' }, form: 'namespace', with: entry.specifier };
        this.modules.set(specifier, this.modules.get(specifier) ?? module);
        for (const name of declaredNames(this.#ts, statements)) {
            const exported = this.checker.getExportsOfModule(target).find((found) => found.name === name);
            if (exported !== undefined)
                this.#add({ module, path: name, symbol: this.aliased(exported), isGlobal: false, isTypeOnly: false });
        }
    }
    /** The module that a block adds to. */
    #moduleOf(statements) {
        const around = statements[0]?.parent.parent;
        return around !== undefined && this.#ts.isModuleDeclaration(around)
            ? this.checker.getSymbolAtLocation(around.name)
            : undefined;
    }
    #add(name) {
        const key = keyOf(name);
        if (this.#at.has(key))
            return;
        this.#at.set(key, name);
        this.all.push(name);
        const known = this.#of.get(name.symbol);
        if (known === undefined)
            this.#of.set(name.symbol, [name]);
        else
            known.push(name);
    }
    #isTypeOnly(exported) {
        const { checker } = this;
        return checker.getTypeOnlyAliasDeclaration?.(exported) !== undefined;
    }
    aliased(symbol) {
        return (symbol.flags & this.#ts.SymbolFlags.Alias) !== 0 ? this.checker.getAliasedSymbol(symbol) : symbol;
    }
}
/** The same on both sides. */
function keyOf({ module, path, isGlobal }) {
    return isGlobal ? `#${path}` : `${module.entry.specifier}#${path}`;
}
function declaredNames(ts, statements) {
    return statements.flatMap((statement) => {
        if (ts.isVariableStatement(statement))
            return statement.declarationList.declarations.flatMap(({ name }) => ts.isIdentifier(name) ? [name.text] : []);
        const { name } = statement;
        return name !== undefined && ts.isIdentifier(name) && name.text !== 'global' ? [name.text] : [];
    });
}
/** "Option", "hono/ssg.toSSG"; for a module as a whole its specifier. @param main the specifier of the package itself */
function shown({ module, path, isGlobal }, main) {
    if (isGlobal)
        return path;
    const { specifier } = module.entry;
    if (path === '')
        return specifier;
    return specifier === main ? path : `${specifier}.${path}`;
}

;// CONCATENATED MODULE: ./build/surfaces/typescript/engine/pairs.js

const pairs_DEEPEST = 400;
/**
 * Walks the declarations of both sides in step. Where the texts are the same, what they mention corresponds by its
 * position, so that a declaration without a name of its own, or with another one on each side, finds its partner.
 */
class Pairs {
    #ts;
    #old;
    #next;
    #known = new Map();
    #open = [];
    #versions = new Map();
    constructor(ts, old, next) {
        this.#ts = ts;
        this.#old = old;
        this.#next = next;
    }
    /** The pair of two declarations, with all that it reaches. */
    pair(old, next) {
        const pair = this.#pair(old, next);
        for (let open = this.#open.pop(); open !== undefined; open = this.#open.pop())
            this.#compare(open);
        return pair;
    }
    /** Whether its text, or that of something it reaches without a public name on the way, differs. */
    isAffected(pair) {
        return this.through(pair) !== null;
    }
    /** The declaration by which a pair is affected: itself, or the first one it reaches that differs; null for none. */
    through(start) {
        const seen = new Set([start]);
        const open = [start];
        for (let pair = open.shift(); pair !== undefined; pair = open.shift()) {
            if (pair.changed)
                return pair;
            for (const mentioned of pair.mentions)
                if (!seen.has(mentioned) && !mentioned.isPublic) {
                    seen.add(mentioned);
                    open.push(mentioned);
                }
        }
        return null;
    }
    /** The modules and names that a pair reaches and that are not installed. */
    missing(start) {
        const found = new Set();
        const seen = new Set([start]);
        for (const pair of seen) {
            for (const name of pair.missing)
                found.add(name);
            for (const mentioned of pair.mentions)
                seen.add(mentioned);
        }
        return [...found].sort();
    }
    #pair(old, next) {
        const known = this.#known.get(old)?.get(next);
        if (known !== undefined)
            return known;
        const names = this.#old.of(old);
        const pair = {
            old,
            next,
            changed: false,
            mentions: new Set(),
            missing: new Set(),
            isPublic: names.some((name) => this.#next.get(keyOf(name))?.symbol === next),
        };
        const partners = this.#known.get(old) ?? new Map();
        partners.set(next, pair);
        this.#known.set(old, partners);
        this.#open.push(pair);
        return pair;
    }
    #compare(pair) {
        const old = compared(this.#ts, pair.old);
        const next = compared(this.#ts, pair.next);
        if (old.length + next.length === 0)
            return;
        if (!this.#isOwn(old, this.#old) || !this.#isOwn(next, this.#next)) {
            pair.changed = this.#origin(pair.old, this.#old) !== this.#origin(pair.next, this.#next);
            return;
        }
        if (old.length !== next.length)
            pair.changed = true;
        for (const [index, declaration] of old.entries()) {
            const partner = next[index];
            if (partner !== undefined && !this.#same(declaration, partner, pair, 0))
                pair.changed = true;
        }
        if (pair.changed) {
            // What the texts mention has no partner by position: what is not installed is looked for on each side.
            for (const [names, declarations] of [
                [this.#old, old],
                [this.#next, next],
            ])
                for (const declaration of declarations)
                    this.#collectMissing(declaration, names, pair, 0);
        }
    }
    #isOwn(declarations, names) {
        return declarations.some((declaration) => names.side.owns(declaration.getSourceFile().fileName));
    }
    /** Where something comes from that is not declared here: package and version, or the file of a library. */
    #origin(symbol, names) {
        const file = symbol.declarations?.[0]?.getSourceFile().fileName;
        if (file === undefined)
            return symbol.name;
        const inside = /^(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//.exec(file);
        // The types of Node are whichever the user has.
        if (inside === null ||
            inside[2] === '@types/node' ||
            names.program.isSourceFileDefaultLibrary(names.program.getSourceFile(file)))
            return `${file.slice(file.lastIndexOf('/'))} ${symbol.name}`;
        const [, folder = '', name = ''] = inside;
        let version = this.#versions.get(folder);
        if (version === undefined) {
            version =
                /"version"\s*:\s*"([^"]*)"/.exec(names.side.session.files.text(`${folder}/package.json`) ?? '')?.[1] ?? '';
            this.#versions.set(folder, version);
        }
        return `${name} ${version} ${symbol.name}`;
    }
    /** Whether two trees say the same; what they mention is paired. */
    #same(old, next, pair, depth) {
        const ts = this.#ts;
        // Libraries are parsed once for both sides.
        if (old === next)
            return true;
        if (depth > pairs_DEEPEST)
            return false;
        if (ts.isParenthesizedTypeNode(old))
            return this.#same(old.type, next, pair, depth + 1);
        if (ts.isParenthesizedTypeNode(next))
            return this.#same(old, next.type, pair, depth + 1);
        if (old.kind !== next.kind)
            return false;
        // What it is called itself is known already, or nobody's business.
        if (ts.isIdentifier(old) && depth === 1)
            return true;
        if (ownText(old) !== ownText(next))
            return false;
        const oldName = entityOf(ts, old);
        const nextName = entityOf(ts, next);
        if (oldName !== null && nextName !== null) {
            const mentioned = this.#sameEntity(oldName, nextName, pair);
            return this.#sameAll(rest(ts, old), rest(ts, next), pair, depth) && mentioned;
        }
        return this.#sameAll(children(ts, old), children(ts, next), pair, depth);
    }
    #sameAll(old, next, pair, depth) {
        let same = old.length === next.length;
        for (const [index, child] of old.entries()) {
            const partner = next[index];
            if (partner !== undefined && !this.#same(child, partner, pair, depth + 1))
                same = false;
        }
        return same;
    }
    #sameEntity(old, next, pair) {
        const oldSymbol = mentioned(this.#ts, this.#old, old, pair);
        const nextSymbol = mentioned(this.#ts, this.#next, next, pair);
        if (oldSymbol === null || nextSymbol === null)
            return oldSymbol === nextSymbol && old.getText() === next.getText();
        const { TypeParameter } = this.#ts.SymbolFlags;
        if (((oldSymbol.flags | nextSymbol.flags) & TypeParameter) !== 0)
            return oldSymbol.name === nextSymbol.name;
        const found = this.#pair(oldSymbol, nextSymbol);
        pair.mentions.add(found);
        const isNamed = this.#old.of(oldSymbol).length > 0 || this.#next.of(nextSymbol).length > 0;
        return !isNamed || found.isPublic;
    }
    #collectMissing(node, names, pair, depth) {
        if (depth > pairs_DEEPEST)
            return;
        const entity = entityOf(this.#ts, node);
        if (entity !== null)
            mentioned(this.#ts, names, entity, pair);
        this.#ts.forEachChild(node, (child) => this.#collectMissing(child, names, pair, depth + 1));
    }
}
/** The name in a type that mentions a declaration; null for every other node. */
function entityOf(ts, node) {
    if (ts.isTypeReferenceNode(node))
        return node.typeName;
    if (ts.isExpressionWithTypeArguments(node))
        return node.expression;
    if (ts.isTypeQueryNode(node))
        return node.exprName;
    if (ts.isImportTypeNode(node))
        return node.qualifier ?? node.argument;
    if (ts.isComputedPropertyName(node))
        return node.expression;
    if (ts.isExportAssignment(node))
        return node.expression;
    return null;
}
/** What is compared of a declaration: the members of a module have pairs of their own. */
function compared(ts, symbol) {
    return (symbol.declarations ?? []).filter((node) => !ts.isModuleDeclaration(node) && !ts.isSourceFile(node));
}
/** What a node says apart from its children. */
function ownText(node) {
    const { text, operator, token, isTypeOf } = node;
    return [typeof text === 'string' ? text : '', operator, token, isTypeOf].join(' ');
}
function children(ts, node) {
    const found = [];
    const { ExportKeyword, DeclareKeyword, DefaultKeyword } = ts.SyntaxKind;
    ts.forEachChild(node, (child) => {
        if (child.kind !== ExportKeyword && child.kind !== DeclareKeyword && child.kind !== DefaultKeyword)
            found.push(child);
    });
    return found;
}
/** The children of a node that mentions a declaration, without the name. */
function rest(ts, node) {
    const name = entityOf(ts, node);
    return children(ts, node).filter((child) => child !== name);
}
/** What a name in a type stands for, aliases followed; null where it is not found, which the pair notes. */
function mentioned(ts, names, node, pair) {
    const place = ts.isLiteralTypeNode(node) ? node.literal : node;
    const symbol = names.checker.getSymbolAtLocation(place);
    if (symbol === undefined)
        return null;
    const target = names.aliased(symbol);
    if (target.declarations !== undefined && target.declarations.length > 0)
        return target;
    if ((target.flags & ts.SymbolFlags.TypeAlias) === 0 && target.name !== 'unknown')
        return target;
    pair.missing.add(importedFrom(ts, names, leftmost(ts, place)) ?? place.getText());
    return null;
}
function leftmost(ts, node) {
    let left = node;
    while (ts.isQualifiedName(left))
        left = left.left;
    return left;
}
/** The module that a name is imported from: "node:http". */
function importedFrom(ts, names, name) {
    if (ts.isStringLiteralLike(name))
        return name.text;
    const alias = names.checker.getSymbolAtLocation(name)?.declarations?.[0];
    const statement = alias === undefined ? undefined : ts.findAncestor(alias, ts.isImportDeclaration);
    if (statement !== undefined && ts.isStringLiteral(statement.moduleSpecifier))
        return statement.moduleSpecifier.text;
    return null;
}

;// CONCATENATED MODULE: ./build/surfaces/typescript/engine/flow.js

const flow_DEEPEST = 200;
const turned = { out: 'in', in: 'out' };
/**
 * Follows the types from everything that users call, read and construct: results and what is read go out to them,
 * parameters come in from them, and what a callback is given goes out again.
 */
class Flows {
    #ts;
    #names;
    #ways = new Map();
    #open = [];
    constructor(ts, names) {
        this.#ts = ts;
        this.#names = names;
        for (const { symbol, isTypeOnly } of names.all)
            if (!isTypeOnly)
                this.#value(symbol);
        for (let next = this.#open.pop(); next !== undefined; next = this.#open.pop())
            this.#declared(...next);
    }
    of(symbol) {
        const ways = this.#ways.get(symbol);
        return { out: ways?.has('out') ?? false, in: ways?.has('in') ?? false };
    }
    #value(symbol) {
        const ts = this.#ts;
        for (const declaration of symbol.declarations ?? []) {
            if (!this.#names.side.owns(declaration.getSourceFile().fileName))
                continue;
            // A value itself is there to be read and called.
            if ((symbol.flags & ts.SymbolFlags.Value) !== 0 && !this.#ways.has(symbol))
                this.#ways.set(symbol, new Set(['out']));
            if (ts.isFunctionDeclaration(declaration))
                this.#signature(declaration, 'out', 0);
            else if (ts.isVariableDeclaration(declaration) && declaration.type !== undefined)
                this.#node(declaration.type, 'out', 0);
            else if (ts.isClassDeclaration(declaration)) {
                this.#open.push([symbol, 'out']);
                for (const member of declaration.members)
                    if (isPublic(ts, member))
                        this.#member(member, 'out', 0);
            }
            else if (ts.isExportAssignment(declaration))
                this.#inferred(symbol);
        }
    }
    /** `export default something`: its type is the compiler's to know. */
    #inferred(symbol) {
        const type = this.#names.checker.getTypeOfSymbol(symbol);
        const named = type.aliasSymbol ?? type.getSymbol();
        if (named !== undefined)
            this.#mark(named, 'out');
    }
    #mark(symbol, way) {
        const ways = this.#ways.get(symbol) ?? new Set();
        if (ways.has(way))
            return;
        ways.add(way);
        this.#ways.set(symbol, ways);
        this.#open.push([symbol, way]);
    }
    #declared(symbol, way) {
        const ts = this.#ts;
        for (const declaration of symbol.declarations ?? []) {
            if (!this.#names.side.owns(declaration.getSourceFile().fileName))
                continue;
            if (ts.isTypeAliasDeclaration(declaration))
                this.#node(declaration.type, way, 0);
            else if (ts.isInterfaceDeclaration(declaration) || ts.isClassDeclaration(declaration)) {
                for (const { types } of declaration.heritageClauses ?? [])
                    for (const type of types)
                        this.#node(type, way, 0);
                for (const member of declaration.members) {
                    const isStatic = (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Static) !== 0;
                    if (!isStatic && !ts.isConstructorDeclaration(member) && isPublic(ts, member))
                        this.#member(member, way, 0);
                }
            }
            else if (ts.isVariableDeclaration(declaration) && declaration.type !== undefined)
                this.#node(declaration.type, way, 0);
            else if (ts.isFunctionDeclaration(declaration))
                this.#signature(declaration, way, 0);
        }
    }
    #member(member, way, depth) {
        const ts = this.#ts;
        if (ts.isSetAccessor(member)) {
            for (const { type } of member.parameters)
                if (type !== undefined)
                    this.#node(type, turned[way], depth);
        }
        else if (ts.isConstructSignatureDeclaration(member) ||
            ts.isConstructorDeclaration(member) ||
            isSignature(ts, member))
            this.#signature(member, way, depth);
        else if ('type' in member && member.type !== undefined)
            this.#node(member.type, way, depth);
    }
    #signature(signature, way, depth) {
        for (const { type } of signature.parameters)
            if (type !== undefined)
                this.#node(type, turned[way], depth);
        if (signature.type !== undefined)
            this.#node(signature.type, way, depth);
    }
    #node(node, way, depth) {
        const ts = this.#ts;
        if (depth > flow_DEEPEST)
            return;
        if (ts.isFunctionTypeNode(node) || ts.isConstructorTypeNode(node)) {
            this.#signature(node, way, depth + 1);
            return;
        }
        if (ts.isTypeLiteralNode(node)) {
            for (const member of node.members)
                this.#member(member, way, depth + 1);
            return;
        }
        if (ts.isConditionalTypeNode(node)) {
            this.#node(node.trueType, way, depth + 1);
            this.#node(node.falseType, way, depth + 1);
            return;
        }
        // What one member of a type is says nothing of where the whole goes.
        if (ts.isIndexedAccessTypeNode(node) ||
            (ts.isTypeOperatorNode(node) && node.operator === ts.SyntaxKind.KeyOfKeyword))
            return;
        const entity = entityOf(ts, node);
        if (entity !== null)
            this.#mentioned(entity, way, depth);
        ts.forEachChild(node, (child) => {
            if (child !== entity)
                this.#node(child, way, depth + 1);
        });
    }
    #mentioned(entity, way, depth) {
        const ts = this.#ts;
        const place = ts.isLiteralTypeNode(entity) ? entity.literal : entity;
        const symbol = this.#names.checker.getSymbolAtLocation(place);
        if (symbol === undefined)
            return;
        const target = this.#names.aliased(symbol);
        if ((target.flags & ts.SymbolFlags.TypeParameter) === 0) {
            this.#mark(target, way);
            return;
        }
        // Users give what a parameter's constraint asks for; what comes back is their own.
        if (way === 'out')
            return;
        for (const declaration of target.declarations ?? [])
            if (ts.isTypeParameterDeclaration(declaration) && declaration.constraint !== undefined)
                this.#node(declaration.constraint, way, depth + 1);
    }
}
function isSignature(ts, node) {
    return ts.isMethodDeclaration(node) || ts.isMethodSignature(node) || ts.isCallSignatureDeclaration(node);
}
function isPublic(ts, member) {
    return ((ts.getCombinedModifierFlags(member) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) === 0);
}

;// CONCATENATED MODULE: ./build/surfaces/typescript/engine/judge.js
/** Compiles all witnesses on both sides, and keeps those that compiled and no longer do. */
function brokenWitnesses(old, next, witnesses, unanswered) {
    const kept = answers(old, witnesses, unanswered).flatMap(([witness, said]) => said === null ? [witness] : []);
    const tried = new Set(kept.map(({ owner }) => owner.where));
    for (const { owner } of witnesses)
        if (!tried.has(owner.where))
            unanswered.untried(owner.where);
    return answers(next, kept, unanswered).flatMap(([witness, said]) => said === null ? [] : [{ witness, said }]);
}
/** What the compiler of one side says to each. */
function answers(side, witnesses, unanswered) {
    const found = [];
    let from = 0;
    let compiled = new Compiled(side, witnesses.map(({ text }) => text));
    for (const [index, witness] of witnesses.entries()) {
        try {
            found.push([witness, compiled.said(index - from)]);
        }
        catch (error) {
            if (isLate(side.session.ts, error)) {
                unanswered.late(witnesses.slice(index));
                break;
            }
            if (!(error instanceof RangeError))
                throw error;
            // Its stack ran over. What it was in the midst of must not speak to the rest: they get a compiler of their own.
            unanswered.failed(witness);
            from = index + 1;
            compiled = new Compiled(side, witnesses.slice(from).map(({ text }) => text), true);
        }
    }
    return found;
}
/**
 * Compiles one witness by itself in a new program on both sides, with nothing else around that could matter; null where it
 * does not break then.
 */
function confirmed(old, next, { witness }) {
    if (new Compiled(old, [witness.text], true).said(0) !== null)
        return null;
    return new Compiled(next, [witness.text], true).said(0);
}
function isLate(ts, error) {
    return error instanceof ts.OperationCanceledException;
}
/** Programs of one side, compiled together. */
class Compiled {
    #side;
    #program;
    constructor(side, texts, fresh = false) {
        this.#side = side;
        this.#program = side.program(new Map(texts.map((text, index) => [`example${index}.ts`, text])), fresh);
    }
    /** The first error of one of them; null where it compiles. @throws OperationCanceledException when time is over */
    said(index) {
        const { ts, watch } = this.#side.session;
        const file = this.#program.getSourceFile(this.#side.consumer(`example${index}.ts`));
        watch.throwIfCancellationRequested();
        const [first] = [
            ...this.#program.getSyntacticDiagnostics(file),
            ...this.#program.getSemanticDiagnostics(file, watch),
        ];
        if (first === undefined)
            return null;
        const text = ts.flattenDiagnosticMessageText(first.messageText, '\n').replace(/\s*\n\s*/g, ' ');
        return { text: `TS${first.code}: ${this.#withoutFolders(text)}`, code: first.code, at: first.start ?? 0 };
    }
    /** Where a package lies on this machine is nobody's business. */
    #withoutFolders(text) {
        const { root, name } = this.#side.folder;
        return text.replaceAll(`"${root}/`, `"${name}/`).replace(/"(?:\/|[A-Za-z]:)[^"]*\/node_modules\//g, '"');
    }
}
/** The compiler gives up on a type, or finds something too complex: it does not say that anything is wrong. */
const GIVES_UP = new Set([2589, 2590, 2321, 2456, 2502, 7022, 7023]);
const OTHER_ARGUMENTS = new Set([2314, 2315, 2344, 2707]);
/** Modules that say by their path that they are nobody else's. */
const INTERNAL = /(?:^|\/)_?internals?(?:\/|$)/i;
const MISSING_MEMBER = new Set([2339, 2551, 2353, 2561]);
/** A break as it is told; null where it is another name's. */
function told(ts, { witness, said }, flow) {
    if (said.at < witness.tested)
        return null;
    // A type that is named with other type arguments is told as that, not once more of each of its members.
    if (OTHER_ARGUMENTS.has(said.code) && witness.change.startsWith('member-'))
        return null;
    const asResult = witness.result !== null && said.at === witness.result.at ? witness.result : null;
    let { change, message } = asResult ?? witness;
    if (MISSING_MEMBER.has(said.code) &&
        witness.where.includes('.') &&
        change === 'call-refused' &&
        !said.text.includes('argument')) {
        change = 'member-removed';
        message = `${witness.where} is gone`;
    }
    const isKnown = flow.out || flow.in;
    const ways = witness.owner.old.flags;
    const weak = witness.weak !== null ||
        GIVES_UP.has(said.code) ||
        INTERNAL.test(witness.owner.name.module.entry.specifier) ||
        // Who implements what also comes from here is told; few do.
        (witness.implementer && change === 'member-not-given' && (flow.out || !flow.in)) ||
        (isLiteralForLiteral(said.text) && (isVariable(ts, ways) || /version/i.test(witness.where))) ||
        (asResult?.wasAny === true && !said.text.includes("'unknown'")) ||
        (isKnown && witness.direction === 'out' && !flow.out) ||
        (isKnown && witness.direction === 'in' && !flow.in) ||
        // Which way it goes is not known, and what goes in may take more.
        (!isKnown &&
            witness.direction === 'out' &&
            (change === 'member-changed' || change === 'type-changed') &&
            !witness.text.includes('\ntype '));
    return {
        change,
        where: witness.where,
        message,
        affected: affectedBy(witness, flow),
        grade: weak ? 'likely' : 'proven',
        program: witness.text,
        said: said.text,
        at: null,
        through: null,
    };
}
function affectedBy({ direction, implementer, change }, flow) {
    if (implementer)
        return 'implementer';
    if (direction === 'in' && flow.out && !flow.in)
        return 'implementer';
    if (change === 'type-arguments' || change === 'type-changed' || change === 'default-changed')
        return 'type-user';
    return flow.out || flow.in || direction === 'name' ? 'caller' : 'type-user';
}
/** `"1.2.4"` where `"1.2.3"` was: the value of a constant, which is rarely relied on. */
function isLiteralForLiteral(said) {
    return /Type '("[^"']*"|-?[\d.]+)' is not assignable to type '("[^"']*"|-?[\d.]+)'\.$/.test(said);
}
function isVariable(ts, flags) {
    return (flags & ts.SymbolFlags.Variable) !== 0;
}

;// CONCATENATED MODULE: ./build/surfaces/typescript/engine/printer.js


/** A type cannot be written down by a user: it mentions what has no name outside, or is too large. */
class Unwritable extends Error {
    name = 'Unwritable';
}
const MOST_COPIES = 60;
const LONGEST = 60_000;
/**
 * Writes types of the old declarations as a user would: public names through their module, names of other packages
 * imported as the declarations import them, and what users cannot name as a copy of its shape.
 */
class Printer {
    #ts;
    #names;
    #next;
    #module;
    /** What is written out, although it has a public name. */
    #asCopy;
    #self;
    #imports = new Map();
    #copies = new Map();
    #texts = [];
    #taken = new Set();
    #modules = new Map();
    #size = 0;
    /** @param self what `this` means as a type */
    constructor(given) {
        this.#ts = given.ts;
        this.#names = given.names;
        this.#next = given.next;
        this.#module = given.owner.module.entry.specifier;
        this.#asCopy = given.asCopy ?? null;
        this.#self = given.self ?? null;
        for (const name of given.taken ?? [])
            this.#taken.add(name);
        this.local(given.owner.module.entry.specifier);
    }
    /** The imports and copies that what was written needs. */
    preamble() {
        const modules = [...this.#modules].map(([specifier, local]) => {
            const { form } = this.#names.modules.get(specifier) ?? { form: 'namespace' };
            return form === 'require'
                ? `import ${local} = require('${specifier}');`
                : `import * as ${local} from '${specifier}';`;
        });
        const beside = [...this.#modules.keys()].flatMap((specifier) => this.#names.modules.get(specifier)?.with ?? []);
        return [
            ...new Set(beside.map((specifier) => `import '${specifier}';`)),
            ...modules,
            ...this.#imports.keys(),
            ...this.#texts,
        ].join('\n');
    }
    /** What a module is called in the program: pkg, pkg2. */
    local(specifier) {
        const known = this.#modules.get(specifier);
        if (known !== undefined)
            return known;
        const name = this.#modules.size === 0 ? 'pkg' : `pkg${this.#modules.size + 1}`;
        this.#modules.set(specifier, name);
        this.#taken.add(name);
        return name;
    }
    /** "pkg.Option". */
    path(name) {
        const local = this.local(name.module.entry.specifier);
        if (name.isGlobal)
            return name.path;
        return name.path === '' ? local : `${local}.${name.path}`;
    }
    /** @throws Unwritable */
    print(node) {
        const ts = this.#ts;
        const printer = ts.createPrinter({ removeComments: true });
        const written = this.#rewrite(node);
        const text = printer.printNode(ts.EmitHint.Unspecified, written, node.getSourceFile() ?? this.#anyFile());
        this.#size += text.length;
        if (this.#size > LONGEST)
            throw new Unwritable('it is too large to be written down');
        return text;
    }
    /** A type that no text declares. @throws Unwritable */
    printType(type) {
        const { NodeBuilderFlags } = this.#ts;
        const node = this.#names.checker.typeToTypeNode(type, undefined, NodeBuilderFlags.NoTruncation |
            NodeBuilderFlags.UseAliasDefinedOutsideCurrentScope |
            NodeBuilderFlags.IgnoreErrors |
            NodeBuilderFlags.WriteTypeParametersInQualifiedName);
        if (node === undefined)
            throw new Unwritable('the compiler does not write it down');
        return this.print(node);
    }
    #anyFile() {
        return this.#names.program.getSourceFiles()[0];
    }
    #rewrite(root) {
        const ts = this.#ts;
        const { factory } = ts;
        const visit = (node) => {
            if (node.kind === ts.SyntaxKind.ThisType && this.#self !== null)
                return factory.createTypeReferenceNode(this.#self);
            if (ts.isTypeReferenceNode(node))
                return factory.createTypeReferenceNode(this.#entity(node.typeName), this.#all(node.typeArguments, visit));
            if (ts.isExpressionWithTypeArguments(node))
                return factory.createExpressionWithTypeArguments(factory.createIdentifier(this.#entity(node.expression)), this.#all(node.typeArguments, visit));
            if (ts.isTypeQueryNode(node))
                return factory.createTypeQueryNode(factory.createIdentifier(this.#entity(node.exprName)), this.#all(node.typeArguments, visit));
            if (ts.isImportTypeNode(node)) {
                const name = this.#entity(entityOf(ts, node));
                const args = this.#all(node.typeArguments, visit);
                return node.isTypeOf
                    ? factory.createTypeQueryNode(factory.createIdentifier(name), args)
                    : factory.createTypeReferenceNode(name, args);
            }
            if (ts.isComputedPropertyName(node))
                return isDotted(ts, node.expression)
                    ? factory.createComputedPropertyName(factory.createIdentifier(this.#entity(node.expression)))
                    : node;
            if (ts.isTypeElement(node) && this.#isUnnamable(node))
                return undefined;
            return ts.visitEachChild(node, visit, undefined);
        };
        return visit(root);
    }
    #all(nodes, visit) {
        return nodes?.map((node) => visit(node));
    }
    /** Whether a member's name is a symbol that users cannot name. */
    #isUnnamable(node) {
        const ts = this.#ts;
        if (node.name === undefined || !ts.isComputedPropertyName(node.name))
            return false;
        if (!isDotted(ts, node.name.expression))
            return false;
        const symbol = this.#symbolOf(node.name.expression);
        return symbol !== undefined && this.#isOwn(symbol) && this.#publicName(symbol) === null;
    }
    #symbolOf(node) {
        const place = this.#ts.isLiteralTypeNode(node) ? node.literal : node;
        // What the compiler has written carries its symbol with it.
        if (place.pos < 0) {
            const last = this.#ts.isQualifiedName(place)
                ? place.right
                : place;
            return last.symbol;
        }
        return this.#names.checker.getSymbolAtLocation(place);
    }
    #entity(node) {
        const ts = this.#ts;
        const symbol = this.#symbolOf(node);
        if (symbol === undefined) {
            if (node.pos >= 0 && !ts.isLiteralTypeNode(node))
                return node.getText();
            throw new Unwritable('it mentions what has no name');
        }
        if ((symbol.flags & ts.SymbolFlags.TypeParameter) !== 0)
            return symbol.name;
        const target = this.#names.aliased(symbol);
        if (target.declarations === undefined || target.declarations.length === 0) {
            if (ts.isIdentifier(node))
                return node.text;
            throw new Unwritable(`it mentions ${symbol.name}, which is not found`);
        }
        const isCopy = target === this.#asCopy;
        const name = isCopy ? null : this.#publicName(target);
        if (name !== null)
            return this.path(name);
        if (this.#isOwn(target))
            return this.#hidden(target, node);
        return this.#global(target) ?? this.#foreign(node, symbol);
    }
    #isOwn(symbol) {
        const file = symbol.declarations?.[0]?.getSourceFile().fileName;
        return file !== undefined && this.#names.side.owns(file) && this.#global(symbol) === null;
    }
    /** The name by which users reach it on both sides, preferably through the module at hand. */
    #publicName(symbol) {
        const names = this.#names.of(symbol).filter((name) => this.#next.get(keyOf(name)) !== undefined);
        return names.find(({ module }) => module.entry.specifier === this.#module) ?? names[0] ?? null;
    }
    /** "NodeJS.Timeout": a name that needs no import; null where it is declared in a module. */
    #global(symbol) {
        const ts = this.#ts;
        const declaration = symbol.declarations?.[0];
        if (declaration === undefined)
            return null;
        const around = ts.findAncestor(declaration, (node) => ts.isModuleDeclaration(node) &&
            (ts.isStringLiteral(node.name) || (node.flags & ts.NodeFlags.GlobalAugmentation) !== 0));
        const inGlobal = around !== undefined && (around.flags & ts.NodeFlags.GlobalAugmentation) !== 0;
        if (!inGlobal && (around !== undefined || ts.isExternalModule(declaration.getSourceFile())))
            return null;
        const parent = symbol.parent;
        const above = parent === undefined || parent.name === '__global' ? '' : `${this.#global(parent) ?? ''}.`;
        return above === '.' ? null : above + symbol.name;
    }
    /** The name of something in another package, imported as the declarations import it. */
    #foreign(node, symbol) {
        const ts = this.#ts;
        if (node.pos < 0)
            throw new Unwritable(`it mentions ${symbol.name} of another package`);
        if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal))
            return this.#import(node.literal.text, (local) => `import * as ${local} from '${node.literal.getText().slice(1, -1)}';`, 'imported');
        if (ts.isImportTypeNode(node.parent)) {
            const specifier = this.#literal(node.parent.argument);
            const space = this.#import(specifier, (local) => `import * as ${local} from '${specifier}';`, 'imported');
            return `${space}.${node.getText()}`;
        }
        let left = node;
        while (ts.isQualifiedName(left) || ts.isPropertyAccessExpression(left))
            left = ts.isQualifiedName(left) ? left.left : left.expression;
        const after = node.getText().slice(left.getText().length);
        let alias = this.#names.checker.getSymbolAtLocation(left);
        for (let steps = 0; alias !== undefined && steps < 20; steps += 1) {
            const written = this.#importOf(alias);
            if (written !== null)
                return written + after;
            if ((alias.flags & ts.SymbolFlags.Alias) === 0)
                break;
            alias = this.#names.checker.getImmediateAliasedSymbol(alias);
        }
        throw new Unwritable(`it mentions ${symbol.name} of another package`);
    }
    #literal(argument) {
        const ts = this.#ts;
        if (ts.isLiteralTypeNode(argument) && ts.isStringLiteral(argument.literal))
            return argument.literal.text;
        throw new Unwritable('it mentions a module without a name');
    }
    /** The import of an alias that comes straight from another package. */
    #importOf(alias) {
        const ts = this.#ts;
        const declaration = alias.declarations?.[0];
        if (declaration === undefined)
            return null;
        if (ts.isImportEqualsDeclaration(declaration)) {
            const { moduleReference } = declaration;
            if (!ts.isExternalModuleReference(moduleReference) || !ts.isStringLiteral(moduleReference.expression))
                return null;
            const { text } = moduleReference.expression;
            return text.startsWith('.')
                ? null
                : this.#import(`=${text}`, (local) => `import ${local} = require('${text}');`, alias.name);
        }
        const statement = ts.findAncestor(declaration, (node) => ts.isImportDeclaration(node) || ts.isExportDeclaration(node));
        const specifier = statement?.moduleSpecifier;
        if (specifier === undefined || !ts.isStringLiteral(specifier) || specifier.text.startsWith('.'))
            return null;
        const { text } = specifier;
        if (ts.isNamespaceImport(declaration) || ts.isNamespaceExport(declaration))
            return this.#import(`*${text}`, (local) => `import * as ${local} from '${text}';`, alias.name);
        if (ts.isImportClause(declaration))
            return this.#import(`d${text}`, (local) => `import ${local} from '${text}';`, alias.name);
        if (ts.isImportSpecifier(declaration) || ts.isExportSpecifier(declaration)) {
            const imported = (declaration.propertyName ?? declaration.name).text;
            return this.#import(`${text} ${imported}`, (local) => `import { ${imported === local ? local : `${imported} as ${local}`} } from '${text}';`, imported === 'default' ? alias.name : imported);
        }
        return null;
    }
    #import(key, write, wish) {
        for (const [line, known] of this.#imports)
            if (known === key)
                return (/(?:as |import )([\w$]+)(?: }| from| =)/.exec(line)?.[1] ?? /\{ ([\w$]+) \}/.exec(line)?.[1] ?? wish);
        const local = this.#free(wish === 'default' ? 'imported' : wish);
        this.#imports.set(write(local), key);
        return local;
    }
    #free(wish) {
        let name = wish;
        for (let count = 2; this.#taken.has(name) || this.#isGlobalName(name); count += 1)
            name = `${wish}${count}`;
        this.#taken.add(name);
        return name;
    }
    #isGlobalName(name) {
        const { checker } = this.#names;
        const resolve = checker.resolveName;
        const { Type, Value, Namespace } = this.#ts.SymbolFlags;
        return resolve(name, undefined, Type | Value | Namespace, false) !== undefined;
    }
    /** A copy of what users cannot name. */
    #hidden(symbol, node) {
        const known = this.#copies.get(symbol);
        if (known !== undefined)
            return known;
        if (this.#copies.size >= MOST_COPIES)
            throw new Unwritable('it reaches too many types without a name');
        const ts = this.#ts;
        const isEnum = (symbol.flags & ts.SymbolFlags.Enum) !== 0;
        const wish = /^[\w$]+$/.test(symbol.name) && symbol.name !== 'default' ? symbol.name : 'Hidden';
        // Enums are the same type by their name, so a copy keeps it.
        const name = isEnum && !this.#taken.has(wish) ? wish : this.#free(wish);
        this.#taken.add(name);
        this.#copies.set(symbol, name);
        const texts = (symbol.declarations ?? []).map((declaration) => this.#copy(declaration, name));
        if (texts.every((text) => text === ''))
            throw new Unwritable(`it mentions ${node.pos < 0 ? symbol.name : node.getText()}, which cannot be copied`);
        this.#texts.push(...texts.filter((text) => text !== ''));
        return name;
    }
    #copy(declaration, name) {
        const ts = this.#ts;
        const parameters = (list) => list === undefined || list.length === 0
            ? ''
            : `<${list.map((parameter) => this.print(parameter)).join(', ')}>`;
        if (ts.isTypeAliasDeclaration(declaration))
            return `type ${name}${parameters(declaration.typeParameters)} = ${this.print(declaration.type)};`;
        if (ts.isInterfaceDeclaration(declaration) || ts.isClassDeclaration(declaration)) {
            const bases = (declaration.heritageClauses ?? [])
                .filter(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)
                .flatMap(({ types }) => types.map((type) => this.print(type)));
            const above = bases.length === 0 ? '' : ` extends ${bases.join(', ')}`;
            const members = [...declaration.members].flatMap((member) => this.#member(member));
            return `interface ${name}${parameters(declaration.typeParameters)}${above} {\n${members.map((text) => `  ${text}\n`).join('')}}`;
        }
        if (ts.isEnumDeclaration(declaration))
            return `declare enum ${name} {\n${declaration.members.map((member) => `  ${this.print(member)},\n`).join('')}}`;
        if (ts.isVariableDeclaration(declaration) && declaration.type !== undefined)
            return `declare const ${name}: ${this.print(declaration.type)};`;
        if (ts.isFunctionDeclaration(declaration))
            return `declare function ${name}${this.signature(declaration, ': ')};`;
        return '';
    }
    /** What everybody sees of a member, as a member of an interface. */
    #member(member) {
        const ts = this.#ts;
        const { Private, Protected, Static } = ts.ModifierFlags;
        if ((ts.getCombinedModifierFlags(member) & (Private | Protected | Static)) !== 0)
            return [];
        if (member.name !== undefined && ts.isPrivateIdentifier(member.name))
            return [];
        if (ts.isConstructorDeclaration(member) || ts.isSetAccessor(member))
            return [];
        if (ts.isTypeElement(member) && this.#isUnnamable(member))
            return [];
        if (ts.isPropertyDeclaration(member) || ts.isGetAccessor(member)) {
            const isReadonly = ts.isGetAccessor(member) || (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Readonly) !== 0;
            const optional = ts.isPropertyDeclaration(member) && member.questionToken !== undefined ? '?' : '';
            const type = member.type === undefined ? 'any' : this.print(member.type);
            return [`${isReadonly ? 'readonly ' : ''}${this.print(member.name)}${optional}: ${type};`];
        }
        if (ts.isMethodDeclaration(member))
            return [
                `${this.print(member.name)}${member.questionToken === undefined ? '' : '?'}${this.signature(member, ': ')};`,
            ];
        return [this.print(member)];
    }
    /** "<T>(a: A, b?: B): R"; with `=>` before the result a function type. */
    signature(node, before) {
        const parameters = node.parameters.map((parameter) => this.print(parameter)).join(', ');
        const own = (node.typeParameters ?? []).map((parameter) => this.print(parameter)).join(', ');
        const result = node.type === undefined ? 'any' : this.print(node.type);
        return `${own === '' ? '' : `<${own}>`}(${parameters})${before}${result}`;
    }
}
/** `a.b.c` */
function isDotted(ts, node) {
    return ts.isIdentifier(node) || (ts.isPropertyAccessExpression(node) && isDotted(ts, node.expression));
}

;// CONCATENATED MODULE: ./build/surfaces/typescript/engine/entries.js
/** The name under which declarations are imported that belong to no package. */
const NAMELESS = 'the-surface';
const DECLARATION = /\.d\.[cm]?ts$/;
const MOST_SUBPATHS = 2000;
const SKIPPED = ['node_modules', '.git'];
function packageFolder(ts, root) {
    const text = ts.sys.readFile(`${root}/package.json`);
    const manifest = text === undefined ? null : parsedManifest(text);
    const name = manifest?.name;
    return { root, manifest, name: typeof name === 'string' && isName(name) ? imported(name) : NAMELESS };
}
/** "ws" for `@types/ws`, "@scope/name" for `@types/scope__name`: nobody imports declarations by their own name. */
function imported(name) {
    const described = /^@types\/(?:([^_]+)__)?(.+)$/.exec(name);
    if (described === null)
        return name;
    const [, scope, rest = ''] = described;
    return scope === undefined ? rest : `@${scope}/${rest}`;
}
function parsedManifest(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
    }
    catch {
        return null;
    }
}
function isName(name) {
    return /^(?:@[\w.~-]+\/)?[\w.~-]+$/.test(name) && name.length < 215;
}
/**
 * The modules that a package offers, in the order of their names: by `exports` with its patterns, else its main
 * declarations. In a folder without a package: index.d.ts, else every declaration file.
 *
 * @param named files that the policy names instead
 */
function entriesOf(ts, folder, named, options) {
    if (named !== null)
        return namedEntries(ts, folder, named);
    const installed = new Installed(ts, folder, options);
    const found = subpaths(ts, folder)
        .map((subpath) => ({ specifier: `${folder.name}${subpath.slice(1)}`, file: null }))
        .flatMap(({ specifier }) => {
        const file = installed.resolve(specifier);
        return file === null ? [] : [{ specifier, file }];
    });
    if (found.length > 0 || folder.manifest?.exports !== undefined)
        return found;
    const declarations = declarationFiles(ts, folder.root);
    const index = declarations.find((file) => file === `${folder.root}/index.d.ts`);
    if (index !== undefined)
        return [{ specifier: folder.name, file: index }];
    if (folder.manifest !== null)
        return [];
    return declarations.map((file) => ({ specifier: specifierOf(folder, file), file }));
}
function namedEntries(ts, folder, named) {
    return named
        .map((file) => `${folder.root}/${file.replace(/^\.\//, '')}`)
        .filter((file) => ts.sys.fileExists(file))
        .map((file, index) => ({
        specifier: index === 0 && named.length === 1 ? folder.name : specifierOf(folder, file),
        file,
    }));
}
/** "the-surface/models/pet" for models/pet.d.ts. */
function specifierOf(folder, file) {
    const inside = file
        .slice(folder.root.length + 1)
        .replace(DECLARATION, '')
        .replace(/\.[cm]?tsx?$/, '');
    return `${folder.name}/${inside}`;
}
function declarationFiles(ts, root) {
    return ts.sys
        .readDirectory(root, ['.d.ts', '.d.mts', '.d.cts'], SKIPPED, undefined)
        .filter((file) => !file.slice(root.length).includes('/node_modules/'))
        .sort();
}
/** The keys of `exports` with their patterns filled in; `.` where there is none. */
function subpaths(ts, { manifest, root }) {
    const { exports } = manifest ?? {};
    if (exports === undefined)
        return ['.'];
    if (typeof exports !== 'object' || exports === null || Array.isArray(exports))
        return ['.'];
    const keys = Object.keys(exports).filter((key) => key.startsWith('.'));
    if (keys.length === 0)
        return ['.'];
    const files = keys.some((key) => key.includes('*'))
        ? ts.sys.readDirectory(root, undefined, SKIPPED, undefined).map((file) => file.slice(root.length))
        : [];
    const filled = keys.flatMap((key) => key.includes('*') ? filledIn(key, targetsOf(exports[key]), files) : [key]);
    return [...new Set(filled)]
        .filter((key) => !/\.json$|\/$|\.map$|(?<!\*)\.[cm]?ts$/.test(key))
        .sort()
        .slice(0, MOST_SUBPATHS);
}
function filledIn(key, targets, files) {
    return targets.flatMap((target) => {
        const [before = '', after = ''] = target.slice(1).split('*');
        const endings = new Set([after, after.replace(/\.([cm]?)jsx?$/, '.d.$1ts')]);
        return files.flatMap((file) => {
            const ending = [...endings].find((end) => file.endsWith(end));
            if (!file.startsWith(before) || ending === undefined)
                return [];
            if (file.length <= before.length + ending.length)
                return [];
            return [key.replace('*', file.slice(before.length, file.length - ending.length))];
        });
    });
}
/** All files that a condition may lead to. */
function targetsOf(value, depth = 0) {
    if (typeof value === 'string')
        return value.startsWith('./') && value.includes('*') ? [value] : [];
    if (typeof value !== 'object' || value === null || depth > 8)
        return [];
    return Object.values(value).flatMap((below) => targetsOf(below, depth + 1));
}
/** Shows a folder as `node_modules/<its name>` of a consumer, so that the compiler finds its modules by its own rules. */
class Installed {
    #ts;
    #folder;
    #options;
    #host;
    #seen;
    constructor(typescript, folder, options) {
        this.#ts = typescript;
        this.#folder = folder;
        this.#options = options;
        this.#seen = `/semverdict-consumer/node_modules/${folder.name}`;
        const { sys } = typescript;
        const real = (file) => file === this.#seen || file.startsWith(`${this.#seen}/`)
            ? folder.root + file.slice(this.#seen.length)
            : null;
        const when = (file, then, otherwise) => {
            const place = real(file);
            return place === null ? otherwise : then(place);
        };
        this.#host = {
            fileExists: (file) => when(file, (place) => sys.fileExists(place), false),
            readFile: (file) => when(file, (place) => sys.readFile(place), undefined),
            directoryExists: (file) => when(file, (place) => sys.directoryExists(place), this.#seen.startsWith(file)),
        };
    }
    /** The declarations that an import means; null where it finds none. */
    resolve(specifier) {
        const { resolvedModule } = this.#ts.resolveModuleName(specifier, '/semverdict-consumer/index.ts', this.#options, this.#host, undefined, undefined, this.#ts.ModuleKind.ESNext);
        const file = resolvedModule?.resolvedFileName;
        if (file === undefined || !/\.[cm]?tsx?$/.test(file))
            return null;
        return this.#folder.root + file.slice(this.#seen.length);
    }
}

;// CONCATENATED MODULE: ./build/surfaces/typescript/engine/side.js


/** One side: its modules, and programs that import them. */
class Side {
    session;
    folder;
    entries;
    options;
    #bySpecifier;
    #cache;
    #last;
    #probe;
    /** @param name the name under which both sides are imported */
    constructor(session, directory, named, name = null) {
        const { ts } = session;
        this.session = session;
        const given = ts.sys.resolvePath(directory);
        const root = (ts.sys.realpath?.(given) ?? given).replaceAll('\\', '/').replace(/\/$/, '');
        const folder = packageFolder(ts, root);
        this.folder = folder;
        this.options = compilerOptions(ts, session.resolution, session.types);
        const entries = entriesOf(ts, folder, named, this.options);
        const called = name ?? folder.name;
        this.entries = entries.map(({ specifier, file }) => ({
            specifier: called + specifier.slice(folder.name.length),
            file,
        }));
        this.#bySpecifier = new Map(this.entries.map(({ specifier, file }) => [specifier, file]));
        this.#cache = ts.createModuleResolutionCache(root, (file) => file, this.options);
    }
    /** The path that a consumer's file has: beside the package's own files, so that it finds what they find. */
    consumer(name) {
        return `${this.folder.root}/__consumer__/${name}`;
    }
    /** A program that imports every module. */
    probe() {
        const imports = this.entries.map(({ specifier }, index) => `import * as m${index} from '${specifier}';`);
        this.#probe ??= this.program(new Map([['probe.ts', imports.join('\n')]]));
        return this.#probe;
    }
    /** A program of consumers: their texts by name. */
    program(consumers, fresh = false) {
        const { ts, files } = this.session;
        const texts = new Map([...consumers].map(([name, text]) => [this.consumer(name), text]));
        const host = {
            fileExists: (file) => texts.has(file) || ts.sys.fileExists(file),
            readFile: (file) => texts.get(file) ?? files.text(file),
            directoryExists: (folder) => ts.sys.directoryExists(folder),
            getDirectories: (folder) => ts.sys.getDirectories(folder),
            realpath: (file) => (texts.has(file) ? file : (ts.sys.realpath?.(file) ?? file)),
            getCurrentDirectory: () => this.folder.root,
            getCanonicalFileName: (file) => (ts.sys.useCaseSensitiveFileNames ? file : file.toLowerCase()),
            useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
            getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
            getNewLine: () => '\n',
            writeFile: () => { },
            getSourceFile: (file, options) => {
                const text = texts.get(file);
                return text === undefined ? files.parsed(file, options) : parse(ts, file, text, options);
            },
            resolveModuleNameLiterals: (literals, containing, redirected, options, sourceFile) => literals.map((literal) => this.#resolve(literal, containing, redirected, options, sourceFile, host)),
            getModuleResolutionCache: () => this.#cache,
        };
        const program = ts.createProgram({
            rootNames: [...texts.keys()],
            options: this.options,
            host,
            ...(fresh || this.#last === undefined ? {} : { oldProgram: this.#last }),
        });
        if (!fresh)
            this.#last = program;
        return program;
    }
    #resolve(literal, containing, redirected, options, sourceFile, host) {
        const { ts } = this.session;
        const own = this.#bySpecifier.get(literal.text);
        if (own !== undefined && containing.startsWith(this.consumer('')))
            return {
                resolvedModule: {
                    resolvedFileName: own,
                    extension: /\.d\.mts$/.test(own)
                        ? ts.Extension.Dmts
                        : /\.d\.cts$/.test(own)
                            ? ts.Extension.Dcts
                            : own.endsWith('.d.ts')
                                ? ts.Extension.Dts
                                : ts.Extension.Ts,
                    isExternalLibraryImport: false,
                },
            };
        const mode = ts.getModeForUsageLocation(sourceFile, literal, options);
        return ts.resolveModuleName(literal.text, containing, options, host, this.#cache, redirected, mode);
    }
    /** Whether a file belongs to the surface itself, not to what it depends on. */
    owns(file) {
        const { root } = this.folder;
        return file.startsWith(`${root}/`) && !file.slice(root.length).includes('/node_modules/');
    }
}

;// CONCATENATED MODULE: ./build/surfaces/typescript/engine/unchanged.js
/**
 * Whether both sides have the same modules, made of the same declarations but for comments and spaces: then there is
 * nothing to ask the compiler. Files that do not parse are never the same.
 */
function isUnchanged(old, next) {
    const modules = ({ entries, folder }) => entries.map(({ specifier, file }) => `${specifier} ${file.slice(folder.root.length)}`).join('\n');
    if (old.entries.length === 0 || modules(old) !== modules(next))
        return false;
    const [before, after] = [ownFiles(old), ownFiles(next)];
    if (before.size !== after.size)
        return false;
    const { createPrinter } = old.session.ts;
    const printer = createPrinter({ removeComments: true });
    const bare = (file) => printer.printFile(file);
    return [...before].every(([path, { file, program }]) => {
        const other = after.get(path);
        if (other === undefined)
            return false;
        if (program.getSyntacticDiagnostics(file).length > 0)
            return false;
        if (other.program.getSyntacticDiagnostics(other.file).length > 0)
            return false;
        return file.text === other.file.text || bare(file) === bare(other.file);
    });
}
/** The files of a surface that its modules lead to, by their paths in it. */
function ownFiles(side) {
    const program = side.probe();
    const consumers = side.consumer('');
    return new Map(program
        .getSourceFiles()
        .filter(({ fileName }) => side.owns(fileName) && !fileName.startsWith(consumers))
        .map((file) => [file.fileName.slice(side.folder.root.length), { file, program }]));
}

;// CONCATENATED MODULE: ./build/surfaces/typescript/engine/witness.js


const CLOSED = { open: false, aliases: [], parameters: [] };
/** What all that write witnesses share. */
class Workshop {
    ts;
    old;
    next;
    pairs;
    witnesses = [];
    /** What could not be written down, by place. */
    unwritten = new Map();
    constructor(ts, old, next, pairs) {
        this.ts = ts;
        this.old = old;
        this.next = next;
        this.pairs = pairs;
    }
    owner(name) {
        const next = this.next.get(keyOf(name))?.symbol ?? null;
        return {
            name,
            where: shown(name, this.old.side.folder.name),
            old: name.symbol,
            next,
            pair: next === null ? null : this.pairs.pair(name.symbol, next),
        };
    }
    printer(owner, more = {}) {
        return new Printer({ ts: this.ts, names: this.old, next: this.next, owner: owner.name, ...more });
    }
    /** The type parameters of a declaration in each way they are tried; one empty way where it has none. */
    settings(printer, parameters, outer = null) {
        if (parameters.length === 0)
            return [outer ?? CLOSED];
        const written = parameters.map((parameter) => ({
            name: parameter.name.text,
            constraint: parameter.constraint === undefined ? null : printer.print(parameter.constraint),
        }));
        const closed = {
            open: false,
            aliases: [
                ...(outer?.aliases ?? []),
                ...written.map(({ name, constraint }) => `type ${name} = ${constraint ?? `{ readonly some: '${name}' }`};`),
            ],
            parameters: outer?.parameters ?? [],
        };
        const open = {
            open: true,
            aliases: outer?.aliases ?? [],
            parameters: [
                ...(outer?.parameters ?? []),
                ...written.map(({ name, constraint }) => constraint === null ? name : `${name} extends ${constraint}`),
            ],
        };
        if (outer === null)
            return [closed, open];
        return outer.open ? [open] : [closed];
    }
    /** Keeps a witness. */
    add(printer, setting, program, what) {
        const generic = setting.parameters.length === 0 ? '' : `<${setting.parameters.join(', ')}>`;
        const head = `${[printer.preamble(), ...setting.aliases].join('\n')}\nexport function example${generic}(${program.parameters.join(', ')}) {\n`;
        const text = `${head}  ${program.body}\n}\n`;
        const at = program.body.indexOf('result: ');
        this.witnesses.push({
            weak: setting.open ? 'it fails only where type parameters are left open' : null,
            implementer: false,
            declaration: what.owner.next,
            ...what,
            text,
            tested: head.length,
            result: what.result === undefined || at < 0 ? null : { at: head.length + 2 + at, ...what.result },
        });
    }
    /** What says of itself that it is internal breaks at most who does not listen. @param from of the witnesses */
    weaken(from, symbol) {
        if (!isInternal(this.ts, symbol))
            return;
        for (const [index, witness] of this.witnesses.entries())
            if (index >= from)
                this.witnesses[index] = { ...witness, weak: 'it says of itself that it is internal' };
    }
    /** A program without a function around it. */
    addPlain(printer, body, what) {
        const head = `${printer.preamble()}\n`;
        this.witnesses.push({
            weak: null,
            implementer: false,
            declaration: what.owner.next,
            ...what,
            text: `${head}${body}\n`,
            tested: head.length,
            result: null,
        });
    }
}
function isInternal(ts, symbol) {
    return (symbol.declarations ?? []).some((declaration) => {
        const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
        const text = statement.getSourceFile().text;
        return (ts.getLeadingCommentRanges(text, statement.pos) ?? []).some(({ pos, end }) => /@internal\b/.test(text.slice(pos, end)));
    });
}
/** The type parameters of a declaration of any kind. */
function typeParametersOf(ts, symbol) {
    for (const declaration of symbol.declarations ?? [])
        if ((ts.isInterfaceDeclaration(declaration) ||
            ts.isClassDeclaration(declaration) ||
            ts.isTypeAliasDeclaration(declaration)) &&
            declaration.typeParameters !== undefined)
            return declaration.typeParameters;
    return [];
}
/** "<T, U>" or nothing. */
function argumentsText(parameters) {
    return parameters.length === 0 ? '' : `<${parameters.map(({ name }) => name.text).join(', ')}>`;
}

;// CONCATENATED MODULE: ./build/surfaces/typescript/engine/witness-aliases.js

/** Argument types with which a type parameter is tried that has no constraint of its own. */
const PROBES = [
    'string',
    'number | undefined',
    'string[]',
    '{ a: string; b?: number }',
    '(value: string) => number',
];
/** What a type alias means: a value of its old meaning fits, and it fits its old meaning. */
function aliasWitnesses(shop, owner) {
    const { ts } = shop;
    const declaration = owner.old.declarations?.find(ts.isTypeAliasDeclaration);
    if (declaration === undefined || owner.next === null)
        return;
    const parameters = declaration.typeParameters ?? [];
    const names = parameters.map(({ name }) => name.text);
    const first = shop.printer(owner, { taken: names });
    const ways = shop.settings(first, parameters);
    const probed = PROBES.map((probe) => ({
        open: false,
        aliases: parameters.map(({ name }) => `type ${name.text} = ${probe};`),
        parameters: [],
    }));
    // A key of another parameter is tried with each probe for that one.
    const mixed = parameters.length > 1
        ? PROBES.map((probe) => ({
            open: false,
            aliases: parameters.map(({ name, constraint }) => constraint === undefined
                ? `type ${name.text} = ${probe};`
                : `type ${name.text} = ${first.print(constraint)};`),
            parameters: [],
        }))
        : [];
    const settings = parameters.length === 0
        ? ways
        : [...ways.filter(({ open }) => !open), ...probed, ...mixed, ...ways.filter(({ open }) => open)];
    for (const setting of settings) {
        const printer = shop.printer(owner, { taken: names, asCopy: owner.old });
        for (const { constraint } of parameters)
            if (constraint !== undefined)
                printer.print(constraint);
        const meaning = printer.print(declaration.type);
        const path = `${printer.path(owner.name)}${argumentsText(parameters)}`;
        const what = { owner, where: owner.where, change: 'type-changed' };
        const anything = meaning === 'any';
        shop.add(printer, setting, { parameters: [`value: ${anything ? 'unknown' : meaning}`], body: `const given: ${path} = value;` }, { ...what, message: `${owner.where} no longer takes what it took`, direction: 'in' });
        shop.add(printer, setting, { parameters: [`value: ${path}`], body: `const result: ${anything ? 'string' : meaning} = value;` }, {
            ...what,
            message: `${owner.where} is no longer what it was`,
            direction: 'out',
            result: {
                change: 'type-changed',
                message: `${owner.where} is no longer what it was`,
                wasAny: anything,
            },
        });
    }
}

;// CONCATENATED MODULE: ./build/surfaces/typescript/engine/witness-calls.js
/** What is called in each way its old signatures allow: with all and with only the required arguments. */
function callWitnesses(shop, called, signatures, context) {
    for (const signature of signatures) {
        const own = signature.typeParameters ?? [];
        const ways = shop.settings(context.printer(), own, own.length === 0 ? context.outer : null);
        for (const way of ways) {
            if (own.length > 0 && context.outer.open && !way.open)
                continue;
            if (own.length > 0 && clashes(context.outer, own))
                continue;
            const setting = {
                open: way.open || context.outer.open,
                aliases: own.length === 0 ? way.aliases : [...context.outer.aliases, ...way.aliases],
                parameters: own.length === 0 ? way.parameters : [...context.outer.parameters, ...way.parameters],
            };
            optionsCall(shop, called, signature, setting, context.printer());
            for (const form of formsOf(shop, signature))
                oneCall(shop, called, signature, form, setting, context.printer());
        }
    }
}
/** Whether a method has a type parameter of the name of one of its class. */
function clashes(outer, own) {
    const names = new Set(own.map(({ name }) => name.text));
    return [
        ...outer.aliases.map((text) => text.split(' ')[1]),
        ...outer.parameters.map((text) => text.split(' ')[0]),
    ].some((name) => name !== undefined && names.has(name));
}
function formsOf({ ts }, signature) {
    const all = signature.parameters.filter(({ name }) => !(ts.isIdentifier(name) && name.text === 'this'));
    const required = all.filter(({ questionToken, dotDotDotToken, initializer }) => questionToken === undefined && dotDotDotToken === undefined && initializer === undefined);
    const forms = [
        { parameters: all, how: all.length === 0 ? '' : 'with all its arguments', explicit: false },
    ];
    if (required.length < all.length)
        forms.push({ parameters: required, how: 'with only the required arguments', explicit: false });
    if (signature.typeParameters !== undefined)
        forms.push({ parameters: all, how: 'with all its type arguments', explicit: true });
    return forms;
}
function oneCall(shop, { owner, where, expression, given, isNew, declaration, weak }, signature, { parameters, how, explicit }, setting, printer) {
    const { ts } = shop;
    const taken = new Set(['self', 'result', 'pkg', 'example']);
    const names = [];
    const declared = [];
    for (const [index, parameter] of parameters.entries()) {
        const wish = ts.isIdentifier(parameter.name) ? parameter.name.text : `argument${index + 1}`;
        const name = taken.has(wish) ? `${wish}${index + 1}` : wish;
        taken.add(name);
        const type = parameter.type === undefined ? 'any' : printer.print(parameter.type);
        declared.push(`${name}: ${contradicting(ts, parameter.type) ?? type}`);
        names.push(parameter.dotDotDotToken === undefined ? name : `...${name}`);
    }
    const typeArguments = explicit && signature.typeParameters !== undefined
        ? `<${signature.typeParameters.map(({ name }) => name.text).join(', ')}>`
        : '';
    const call = `${isNew ? 'new ' : ''}${expression}${typeArguments}(${names.join(', ')})`;
    const verb = isNew ? 'constructed' : 'called';
    const what = {
        owner,
        where,
        change: isNew ? 'construction-refused' : 'call-refused',
        message: `${where} can no longer be ${verb}${how === '' ? '' : ` ${how}`}`,
        direction: 'out',
        declaration,
    };
    const weakness = weak === null ? {} : { weak };
    const program = { parameters: [...given, ...declared] };
    const result = isNew ? null : resultOf(shop, signature.type, printer);
    if (result === null)
        shop.add(printer, setting, { ...program, body: `${call};` }, { ...what, ...weakness });
    else if (result.kind === 'narrows')
        shop.add(printer, setting, { ...program, body: result.body(call) }, {
            ...what,
            ...weakness,
            change: 'narrowing-lost',
            message: `${where} no longer tells what its argument is`,
        });
    else
        shop.add(printer, setting, { ...program, body: `const result: ${result.text} = ${call};` }, {
            ...what,
            ...weakness,
            result: {
                change: 'result-changed',
                message: `what ${where} gives is no longer what it was`,
                wasAny: signature.type?.kind === ts.SyntaxKind.AnyKeyword,
            },
        });
}
const MOST_OPTIONS = 60;
/** An object written in the call, with all that its type without a public name names. */
function optionsCall(shop, { owner, where, expression, given, isNew, declaration, weak }, signature, setting, printer) {
    const { ts } = shop;
    for (const [index, parameter] of signature.parameters.entries()) {
        const keys = optionKeys(shop, parameter);
        if (keys.length === 0 || keys.length > MOST_OPTIONS)
            continue;
        const others = signature.parameters.slice(0, index);
        if (others.some(({ name }) => ts.isIdentifier(name) && name.text === 'this'))
            return;
        const object = `{ ${keys.map((key) => `${key}: value`).join(', ')} }`;
        const call = `${isNew ? 'new ' : ''}${expression}(${[...others.map(() => 'value'), object].join(', ')});`;
        shop.add(printer, setting, { parameters: [...given, 'value: never'], body: call }, {
            owner,
            where,
            change: 'option-refused',
            message: `${where} no longer takes all the options that it took`,
            direction: 'out',
            declaration,
            ...(weak === null ? {} : { weak }),
        });
    }
}
/** The members of a parameter's type, if it is an object that users cannot name and so write in the call. */
function optionKeys(shop, { type, dotDotDotToken }) {
    const { ts, old } = shop;
    if (type === undefined || dotDotDotToken !== undefined)
        return [];
    const found = old.checker.getNonNullableType(old.checker.getTypeFromTypeNode(type));
    if (found.isUnion() || (found.flags & ts.TypeFlags.Object) === 0)
        return [];
    const symbol = found.aliasSymbol ?? found.getSymbol();
    if (symbol === undefined || old.of(symbol).length > 0 || (symbol.flags & ts.SymbolFlags.Class) !== 0)
        return [];
    if (found.getCallSignatures().length > 0)
        return [];
    if (!(symbol.declarations ?? []).every((node) => old.side.owns(node.getSourceFile().fileName)))
        return [];
    const keys = found.getProperties().map(({ name }) => name);
    return keys.every((key) => /^[\w$]+$/.test(key) && key !== '__proto__') ? keys : [];
}
function resultOf(shop, type, printer) {
    const { ts } = shop;
    if (type === undefined)
        return null;
    const { VoidKeyword, AnyKeyword, UnknownKeyword, UndefinedKeyword, NeverKeyword } = ts.SyntaxKind;
    if ([VoidKeyword, UnknownKeyword, UndefinedKeyword].includes(type.kind))
        return null;
    if (type.kind === AnyKeyword)
        return { kind: 'value', text: 'string' };
    if (type.kind === NeverKeyword)
        return { kind: 'value', text: 'never' };
    if (ts.isTypePredicateNode(type)) {
        if (!ts.isIdentifier(type.parameterName))
            return null;
        const name = type.parameterName.text;
        const isAssert = type.assertsModifier !== undefined;
        const narrowed = type.type === undefined ? null : printer.print(type.type);
        if (narrowed === null)
            return null;
        const read = `const narrowed: ${narrowed} = ${name};`;
        return {
            kind: 'narrows',
            body: (call) => (isAssert ? `${call};\n  ${read}` : `if (${call}) {\n    ${read}\n  }`),
        };
    }
    const text = withoutVoid(printer.print(type));
    return text === null ? null : { kind: 'value', text };
}
/** `Promise<void>` promises nothing: any other value there breaks nobody. */
function withoutVoid(text) {
    const eased = text.replace(/\b(Promise|PromiseLike)<void>/g, '$1<unknown>');
    return /(?:^|\| )void(?:$| \|)/.test(eased) ? null : eased;
}
/** What is given where anything was welcome, so that it shows when it no longer is. */
function contradicting(ts, type) {
    return type?.kind === ts.SyntaxKind.AnyKeyword ? 'unknown' : null;
}

;// CONCATENATED MODULE: ./build/surfaces/typescript/engine/witness-members.js



const witness_members_DEEPEST = 3;
/** Reads, calls, writes and gives every member that may have changed. */
function memberWitnesses(shop, container) {
    const { checker } = shop.old;
    for (const found of checker.getPropertiesOfType(container.old)) {
        const member = declared(shop, container, found);
        if (!isVisible(shop, member) || !/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(member.name))
            continue;
        if (container.isStatic && member.name === 'prototype')
            continue;
        const partner = container.next === null ? undefined : shop.next.checker.getPropertyOfType(container.next, member.name);
        if (isElsewhere(shop, container, member, partner))
            continue;
        const before = shop.witnesses.length;
        try {
            if (partner === undefined)
                gone(shop, container, member);
            else if (mayDiffer(shop, member, partner))
                changed(shop, container, member, partner);
        }
        catch (error) {
            if (!(error instanceof Unwritable))
                throw error;
            shop.unwritten.set(`${container.where}.${member.name}`, error.message);
        }
        shop.weaken(before, member);
    }
}
/** The member as its text declares it, where an instance differs from that in nothing but what `this` is. */
function declared({ ts }, { owner }, member) {
    const target = member.links?.target;
    const parent = target?.parent;
    if (target === undefined || parent === undefined)
        return member;
    return parent === owner.old || typeParametersOf(ts, parent).length === 0 ? target : member;
}
/** Whether a member of two types has to be looked at. */
function mayDiffer(shop, old, next) {
    if ((old.flags & shop.ts.SymbolFlags.Optional) !== (next.flags & shop.ts.SymbolFlags.Optional))
        return true;
    if (old.declarations === undefined || next.declarations === undefined)
        return true;
    return shop.pairs.isAffected(shop.pairs.pair(old, next));
}
function isVisible({ ts }, member) {
    const declarations = member.declarations ?? [];
    const { Private, Protected } = ts.ModifierFlags;
    return !declarations.some((declaration) => (ts.getCombinedModifierFlags(declaration) & (Private | Protected)) !== 0 ||
        ((ts.isPropertyDeclaration(declaration) || ts.isMethodDeclaration(declaration)) &&
            ts.isPrivateIdentifier(declaration.name)));
}
/** Whether another public name has it as a member of its own: there it is told. */
function isElsewhere(shop, { owner }, member, partner) {
    const parent = member.parent;
    if (parent === undefined || parent === owner.old)
        return false;
    const file = member.declarations?.[0]?.getSourceFile().fileName;
    if (file !== undefined && !shop.old.side.owns(file) && partner !== undefined)
        return true;
    const [name] = shop.old.of(parent);
    if (name === undefined)
        return false;
    const above = shop.owner(name);
    if (above.next === null)
        return false;
    if (partner !== undefined)
        return partner.parent === above.next;
    // It is gone here: told there only if it is gone there, too.
    const type = shop.next.checker.getDeclaredTypeOfSymbol(above.next);
    return shop.next.checker.getPropertyOfType(type, member.name) === undefined;
}
function gone(shop, container, member) {
    const { owner, expression, given, built } = container;
    const where = `${container.where}.${member.name}`;
    const what = { owner, where, change: 'member-removed', message: `${where} is gone` };
    const setting = container.settings[0];
    const printer = container.printer();
    shop.add(printer, setting, { parameters: given === null ? [] : [given], body: `return ${expression}.${member.name};` }, { ...what, direction: 'out', declaration: null });
    if (built !== null)
        shop.add(printer, setting, { parameters: [], body: `const built: Partial<${built}> = { ${member.name}: undefined as never };` }, { ...what, direction: 'in', declaration: null });
}
function changed(shop, container, member, partner) {
    const { ts } = shop;
    const where = `${container.where}.${member.name}`;
    const signatures = signaturesOf(shop, member);
    for (const setting of container.settings) {
        if (signatures.length > 0) {
            const called = {
                owner: container.owner,
                where,
                expression: `${container.expression}.${member.name}${(member.flags & ts.SymbolFlags.Optional) === 0 ? '' : '!'}`,
                given: container.given === null ? [] : [container.given],
                isNew: false,
                declaration: partner,
                weak: null,
            };
            callWitnesses(shop, called, signatures, { outer: setting, printer: container.printer });
            give(shop, container, member, partner, setting);
            continue;
        }
        read(shop, container, member, partner, setting);
        write(shop, container, member, partner, setting);
        give(shop, container, member, partner, setting);
    }
    nested(shop, container, member, partner);
}
/** Members of what a member is, where nobody can name that: an object in an object. */
function nested(shop, container, member, partner) {
    const { ts, old, next } = shop;
    if (container.where.split('.').length > witness_members_DEEPEST || container.given === null)
        return;
    const declaration = member.valueDeclaration;
    if (declaration === undefined || !('type' in declaration))
        return;
    const node = declaration.type;
    if (node === undefined || !ts.isTypeLiteralNode(node))
        return;
    const expression = `${container.expression}.${member.name}${(member.flags & ts.SymbolFlags.Optional) === 0 ? '' : '!'}`;
    memberWitnesses(shop, {
        ...container,
        where: `${container.where}.${member.name}`,
        expression,
        old: old.checker.getNonNullableType(old.checker.getTypeOfSymbol(member)),
        next: next.checker.getNonNullableType(next.checker.getTypeOfSymbol(partner)),
        built: container.built === null ? null : `NonNullable<${container.built}['${member.name}']>`,
    });
}
/** The signatures that a method's text declares; none for a property, and for what another text instantiates. */
function signaturesOf({ ts }, member) {
    if (isInstantiated(ts, member))
        return [];
    return (member.declarations ?? []).filter((node) => ts.isMethodDeclaration(node) || ts.isMethodSignature(node) || ts.isFunctionDeclaration(node));
}
function isInstantiated(ts, member) {
    return (member.flags & ts.SymbolFlags.Transient) !== 0;
}
/** The type of a member as text: as it is declared, or as the compiler writes it. */
function typeText(shop, member, printer, forWriting) {
    const { ts } = shop;
    if (!isInstantiated(ts, member)) {
        const declarations = member.declarations ?? [];
        const setter = declarations.find(ts.isSetAccessorDeclaration);
        const getter = declarations.find(ts.isGetAccessorDeclaration);
        if (forWriting && setter?.parameters[0]?.type !== undefined)
            return printer.print(setter.parameters[0].type);
        if (getter?.type !== undefined)
            return printer.print(getter.type);
        const [declaration] = declarations;
        if (declarations.length === 1 && declaration !== undefined) {
            if ((ts.isPropertySignature(declaration) ||
                ts.isPropertyDeclaration(declaration) ||
                ts.isParameter(declaration) ||
                ts.isVariableDeclaration(declaration)) &&
                declaration.type !== undefined)
                return printer.print(declaration.type);
            if (ts.isMethodSignature(declaration) || ts.isMethodDeclaration(declaration))
                return printer.signature(declaration, ' => ');
        }
        if (declarations.length > 1 &&
            declarations.every((node) => ts.isMethodSignature(node) || ts.isMethodDeclaration(node)))
            return `{ ${declarations.map((node) => `${printer.signature(node, ': ')};`).join(' ')} }`;
    }
    const type = shop.old.checker.getTypeOfSymbol(member);
    return printer.printType((member.flags & ts.SymbolFlags.Optional) === 0 ? type : shop.old.checker.getNonNullableType(type));
}
/** A type as part of a union. */
function part(text) {
    return /^[\w.$<>'"[\], ]+$/.test(text) && !text.includes(' => ') ? text : `(${text})`;
}
function read(shop, container, member, partner, setting) {
    const { ts } = shop;
    const printer = container.printer();
    const type = typeText(shop, member, printer, false);
    const wasAny = type === 'any';
    const whole = (member.flags & ts.SymbolFlags.Optional) === 0 ? type : `${part(type)} | undefined`;
    const where = `${container.where}.${member.name}`;
    shop.add(printer, setting, {
        parameters: container.given === null ? [] : [container.given],
        body: `const result: ${wasAny ? 'string' : whole} = ${container.expression}.${member.name};`,
    }, {
        owner: container.owner,
        where,
        change: 'member-changed',
        message: `${where} can no longer be read as what it was`,
        direction: 'out',
        declaration: partner,
        result: { change: 'member-changed', message: `${where} is no longer what it was`, wasAny },
    });
}
function write(shop, container, member, partner, setting) {
    const { ts } = shop;
    const isClass = (member.parent?.flags ?? 0) & ts.SymbolFlags.Class;
    const isSetter = (member.declarations ?? []).some(ts.isSetAccessorDeclaration);
    // What users build shows the same by being given, unless it can no longer be set at all.
    if (container.built !== null && !isReadonly(ts, partner))
        return;
    const printer = container.printer();
    const type = typeText(shop, member, printer, true);
    const where = `${container.where}.${member.name}`;
    shop.add(printer, setting, {
        parameters: [
            ...(container.given === null ? [] : [container.given]),
            `value: ${type === 'any' ? 'unknown' : type}`,
        ],
        body: `${container.expression}.${member.name} = value;`,
    }, {
        owner: container.owner,
        where,
        change: 'member-not-written',
        message: `${where} can no longer be set to what it was`,
        direction: isClass && isSetter ? 'name' : 'in',
        declaration: partner,
        ...(isClass && !isSetter ? { weak: 'it is more often read than set' } : {}),
    });
}
function isReadonly(ts, member) {
    const declarations = member.declarations ?? [];
    if (declarations.some(ts.isGetAccessorDeclaration))
        return !declarations.some(ts.isSetAccessorDeclaration);
    return declarations.some((node) => (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Readonly) !== 0);
}
/** An object that users build has it. */
function give(shop, container, member, partner, setting) {
    const { built } = container;
    if (built === null)
        return;
    const printer = container.printer();
    const type = typeText(shop, member, printer, true);
    const where = `${container.where}.${member.name}`;
    shop.add(printer, setting, {
        parameters: [`${safe(member.name)}: ${type === 'any' ? 'unknown' : type}`],
        body: `const built: Partial<${built}> = { ${member.name}${safe(member.name) === member.name ? '' : `: ${safe(member.name)}`} };`,
    }, {
        owner: container.owner,
        where,
        change: 'member-not-given',
        implementer: signaturesOf(shop, member).length > 0,
        message: `${where} can no longer be given as what it was`,
        direction: 'in',
        declaration: partner,
    });
}
const RESERVED = /^(?:arguments|await|break|case|catch|class|const|continue|debugger|default|delete|do|else|enum|eval|export|extends|false|finally|for|function|if|implements|import|in|instanceof|interface|let|new|null|package|private|protected|public|return|static|super|switch|this|throw|true|try|typeof|var|void|while|with|yield|pkg\d*|self|built)$/;
function safe(name) {
    return RESERVED.test(name) ? `${name}Value` : name;
}

;// CONCATENATED MODULE: ./build/surfaces/typescript/engine/witness-types.js




/** A type is used as users do: with its type arguments, its members, built, implemented, extended. */
function typeWitnesses(shop, owner) {
    const { ts } = shop;
    const { SymbolFlags } = ts;
    if ((owner.old.flags & (SymbolFlags.Interface | SymbolFlags.Class | SymbolFlags.TypeAlias)) === 0)
        return;
    argumentWitnesses(shop, owner);
    const shape = objectShape(shop, owner.old);
    if (shape === null)
        aliasWitnesses(shop, owner);
    else
        objectWitnesses(shop, owner, shape);
}
/** Named with all of its type arguments, and with only the required ones. */
function argumentWitnesses(shop, owner) {
    const { ts } = shop;
    const parameters = typeParametersOf(ts, owner.old);
    const { where } = owner;
    const what = {
        owner,
        where,
        change: 'type-arguments',
        message: `${where} can no longer be used with its type arguments`,
        direction: 'name',
    };
    const printer = shop.printer(owner);
    const path = printer.path(owner.name);
    for (const setting of shop.settings(printer, parameters))
        shop.add(printer, setting, { parameters: [], body: `type Example = ${path}${argumentsText(parameters)};` }, what);
    const required = parameters.filter(({ default: standard }) => standard === undefined);
    if (required.length === parameters.length)
        return;
    const [closed] = shop.settings(printer, required);
    if (closed !== undefined)
        shop.add(printer, closed, { parameters: [], body: `type Example = ${path}${argumentsText(required)};` }, what);
    defaultWitnesses(shop, owner, parameters, required);
}
/** A default type argument still means what it meant. */
function defaultWitnesses(shop, owner, parameters, required) {
    const printer = shop.printer(owner);
    const path = printer.path(owner.name);
    const [closed] = shop.settings(printer, required);
    if (closed === undefined)
        return;
    const standards = parameters.map(({ name, default: standard }) => standard === undefined ? name.text : `(${printer.print(standard)})`);
    const full = `${path}<${standards.join(', ')}>`;
    const short = `${path}${argumentsText(required)}`;
    const what = {
        owner,
        where: owner.where,
        change: 'default-changed',
        message: `${owner.where} without its optional type arguments is no longer what it was`,
    };
    shop.add(printer, closed, { parameters: [`value: ${short}`], body: `const result: ${full} = value;` }, { ...what, direction: 'out' });
    shop.add(printer, closed, { parameters: [`value: ${full}`], body: `const given: ${short} = value;` }, { ...what, direction: 'in' });
}
/** The members of a type that has members; null for unions and everything that is computed. */
function objectShape({ ts, old }, symbol) {
    const isClass = (symbol.flags & ts.SymbolFlags.Class) !== 0;
    const type = old.checker.getDeclaredTypeOfSymbol(symbol);
    if (isClass || (symbol.flags & ts.SymbolFlags.Interface) !== 0)
        return { type, isClass: isClass || isConstructed(ts, old, symbol) };
    const node = symbol.declarations?.find(ts.isTypeAliasDeclaration)?.type;
    if (node === undefined || !isObjectNode(ts, node))
        return null;
    return (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) === 0
        ? null
        : { type, isClass: false };
}
/** An interface with a constructor of its name is a class by another way. */
function isConstructed(ts, old, symbol) {
    if ((symbol.flags & ts.SymbolFlags.Variable) === 0)
        return false;
    return old.checker.getTypeOfSymbol(symbol).getConstructSignatures().length > 0;
}
function isObjectNode(ts, node) {
    if (ts.isParenthesizedTypeNode(node))
        return isObjectNode(ts, node.type);
    if (ts.isIntersectionTypeNode(node))
        return node.types.every((part) => isObjectNode(ts, part) || ts.isTypeReferenceNode(part));
    return ts.isTypeLiteralNode(node);
}
function objectWitnesses(shop, owner, { type, isClass }) {
    const { ts, next } = shop;
    if (owner.next === null)
        return;
    const parameters = typeParametersOf(ts, owner.old);
    const printer = shop.printer(owner);
    const named = `${printer.path(owner.name)}${argumentsText(parameters)}`;
    const fresh = () => shop.printer(owner, { self: named, taken: parameters.map(({ name }) => name.text) });
    const settingPrinter = fresh();
    const settings = shop.settings(settingPrinter, parameters);
    const nextType = next.checker.getDeclaredTypeOfSymbol(owner.next);
    const container = {
        owner,
        where: owner.where,
        expression: 'self',
        given: `self: ${named}`,
        old: type,
        next: nextType,
        built: isClass ? null : named,
        settings,
        // Copies that the constraints need come along.
        printer: () => {
            const made = fresh();
            for (const { constraint } of parameters)
                if (constraint !== undefined)
                    made.print(constraint);
            return made;
        },
        isStatic: false,
    };
    memberWitnesses(shop, container);
    for (const setting of settings) {
        signatureWitnesses(shop, owner, type, setting, container.printer, `self: ${named}`);
        indexWitnesses(shop, owner, setting, container.printer, named, isClass);
    }
    if (!isClass)
        buildWitness(shop, owner, type, nextType, named, settings[0] ?? CLOSED, container.printer);
}
/** Call and construct signatures of an interface. */
function signatureWitnesses(shop, owner, type, setting, printer, given) {
    const { ts, old } = shop;
    for (const [kind, isNew] of [
        [ts.SignatureKind.Call, false],
        [ts.SignatureKind.Construct, true],
    ]) {
        const declared = old.checker
            .getSignaturesOfType(type, kind)
            .map((signature) => signature.declaration)
            .filter((node) => node !== undefined &&
            (ts.isCallSignatureDeclaration(node) || ts.isConstructSignatureDeclaration(node)) &&
            (ts.isInterfaceDeclaration(node.parent) || ts.isTypeLiteralNode(node.parent)) &&
            (owner.old.declarations ?? []).some((own) => own === node.parent || own.type === node.parent));
        callWitnesses(shop, {
            owner,
            where: owner.where,
            expression: 'self',
            given: [given],
            isNew,
            declaration: owner.next,
            weak: null,
        }, declared, { outer: setting, printer });
    }
}
/** What an index signature gives, and that any key is welcome. */
function indexWitnesses(shop, owner, setting, fresh, named, isClass) {
    const { ts } = shop;
    for (const declaration of owner.old.declarations ?? []) {
        const holder = ts.isTypeAliasDeclaration(declaration) ? declaration.type : declaration;
        if (!ts.isInterfaceDeclaration(holder) && !ts.isTypeLiteralNode(holder) && !ts.isClassDeclaration(holder))
            continue;
        for (const member of holder.members) {
            if (!ts.isIndexSignatureDeclaration(member) || member.parameters[0]?.type === undefined)
                continue;
            const printer = fresh();
            const key = printer.print(member.parameters[0].type);
            const value = printer.print(member.type);
            const where = `${owner.where}[${key}]`;
            const what = { owner, where, change: 'index-changed' };
            shop.add(printer, setting, { parameters: [`self: ${named}`, `key: ${key}`], body: `const result: ${value} = self[key];` }, { ...what, message: `what ${where} holds is no longer what it was`, direction: 'out' });
            if (!isClass)
                shop.add(printer, setting, {
                    parameters: [`key: ${key}`, `value: ${value}`],
                    body: `const built: Partial<${named}> = { ${anyKey(key)}: value };`,
                }, { ...what, message: `${where} no longer takes what it took`, direction: 'in' });
        }
    }
}
/** A key that is none of the known ones. */
function anyKey(type) {
    if (type === 'string')
        return 'anything';
    return type === 'number' ? '7' : '[key]';
}
/** Of more members than these a thing with methods is hardly built by those who use it. */
const MOST_BUILT = 10;
/** An object with all that is required of it is still all that is required. */
function buildWitness(shop, owner, old, next, named, setting, fresh) {
    const { ts } = shop;
    const isRequired = (member) => (member.flags & ts.SymbolFlags.Optional) === 0;
    const had = new Set(shop.old.checker
        .getPropertiesOfType(old)
        .filter(isRequired)
        .map(({ name }) => name));
    const added = shop.next.checker
        .getPropertiesOfType(next)
        .filter((member) => isRequired(member) && !had.has(member.name));
    if (added.length === 0)
        return;
    const kept = shop.old.checker
        .getPropertiesOfType(old)
        .filter((member) => isRequired(member) && shop.next.checker.getPropertyOfType(next, member.name) !== undefined);
    const members = kept.map(({ name }) => /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) ? name : JSON.stringify(name));
    if (kept.some(({ name }) => name.startsWith('__@')))
        return;
    const printer = fresh();
    const first = added[0];
    const hasMethods = added.some((member) => (member.flags & ts.SymbolFlags.Method) !== 0);
    const where = `${owner.where}.${first.name}`;
    shop.add(printer, setting, {
        parameters: ['value: never'],
        body: `const built: ${named} = {${members.map((name) => ` ${name}: value`).join(',')} };`,
    }, {
        owner,
        where,
        change: 'member-required',
        message: `${owner.where} can no longer be built without ${added.map(({ name }) => name).join(', ')}`,
        direction: 'in',
        implementer: hasMethods,
        declaration: first,
        ...(hasMethods && had.size > MOST_BUILT ? { weak: 'few build so large a thing by themselves' } : {}),
    });
}

;// CONCATENATED MODULE: ./build/surfaces/typescript/engine/witness-classes.js



/** A class is made, extended, and its static side used. */
function classWitnesses(shop, owner) {
    const { ts, old, next } = shop;
    const declaration = owner.old.declarations?.find(ts.isClassDeclaration);
    if (declaration === undefined || owner.next === null)
        return;
    constructionWitnesses(shop, owner);
    const expression = shop.printer(owner).path(owner.name);
    subclassWitness(shop, owner, declaration, expression);
    memberWitnesses(shop, {
        owner,
        where: owner.where,
        expression,
        given: null,
        old: old.checker.getTypeOfSymbol(owner.old),
        next: next.checker.getTypeOfSymbol(owner.next),
        built: null,
        settings: [CLOSED],
        printer: () => shop.printer(owner),
        isStatic: true,
    });
}
/** Made with all, and with only the required arguments. */
function constructionWitnesses(shop, owner) {
    const { ts } = shop;
    const declaration = owner.old.declarations?.find(ts.isClassDeclaration);
    if (declaration === undefined)
        return;
    const expression = shop.printer(owner).path(owner.name);
    const parameters = declaration.typeParameters ?? [];
    const fresh = () => shop.printer(owner, { taken: parameters.map(({ name }) => name.text) });
    const constructors = declaration.members.filter(ts.isConstructorDeclaration);
    const isAbstract = (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Abstract) !== 0;
    if (!isAbstract)
        for (const setting of shop.settings(fresh(), parameters)) {
            const printer = () => {
                const made = fresh();
                for (const { constraint } of parameters)
                    if (constraint !== undefined)
                        made.print(constraint);
                return made;
            };
            const called = {
                owner,
                where: owner.where,
                expression: `${expression}${argumentsText(parameters)}`,
                given: [],
                isNew: true,
                declaration: owner.next,
                weak: null,
            };
            callWitnesses(shop, called, constructors, { outer: setting, printer });
            if (constructors.length === 0 && declaration.heritageClauses === undefined)
                shop.add(printer(), setting, { parameters: [], body: `return new ${called.expression}();` }, {
                    owner,
                    where: owner.where,
                    change: 'construction-refused',
                    message: `${owner.where} can no longer be constructed`,
                    direction: 'out',
                });
        }
}
/** A class of the user's own that extends it, with what was abstract. */
function subclassWitness(shop, owner, declaration, expression) {
    const { ts, old } = shop;
    const parameters = declaration.typeParameters ?? [];
    const [setting = CLOSED] = shop.settings(shop.printer(owner, { taken: parameters.map(({ name }) => name.text) }), parameters);
    const type = old.checker.getDeclaredTypeOfSymbol(owner.old);
    const abstracts = old.checker
        .getPropertiesOfType(type)
        .filter((member) => (member.declarations ?? []).some((node) => (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Abstract) !== 0));
    if (abstracts.some(({ name }) => !/^[\w$]+$/.test(name)))
        return;
    const printer = shop.printer(owner);
    for (const { constraint } of parameters)
        if (constraint !== undefined)
            printer.print(constraint);
    const members = abstracts.map(({ name, declarations }) => {
        const isProtected = (declarations ?? []).some((node) => (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Protected) !== 0);
        return `    ${isProtected ? 'protected ' : ''}declare ${name}: never;\n`;
    });
    const body = `class Example extends ${expression}${argumentsText(parameters)} {${members.length === 0 ? '' : `\n${members.join('')}  `}}`;
    shop.add(printer, setting, { parameters: [], body }, {
        owner,
        where: owner.where,
        change: 'subclass-refused',
        message: `${owner.where} can no longer be extended as it was`,
        direction: 'name',
        implementer: true,
    });
}

;// CONCATENATED MODULE: ./build/surfaces/typescript/engine/witness-enums.js

/** The members of an enumeration and, where they are written down, their values. */
function enumWitnesses(shop, owner) {
    const { ts, old, next } = shop;
    const printer = shop.printer(owner);
    const path = printer.path(owner.name);
    for (const declaration of (owner.old.declarations ?? []).filter(ts.isEnumDeclaration)) {
        for (const member of declaration.members) {
            const { name } = member;
            if (!ts.isIdentifier(name))
                continue;
            const where = `${owner.where}.${name.text}`;
            const partner = owner.next?.exports?.get(name.escapedText);
            if (partner === undefined) {
                shop.add(printer, CLOSED, { parameters: [], body: `return ${path}.${name.text};` }, {
                    owner,
                    where,
                    change: 'member-removed',
                    message: `${where} is gone`,
                    direction: 'name',
                    declaration: null,
                });
                continue;
            }
            const value = old.checker.getConstantValue(member);
            const now = partner.valueDeclaration;
            if (value === undefined || now === undefined || !ts.isEnumMember(now))
                continue;
            if (next.checker.getConstantValue(now) === value)
                continue;
            const isFixed = typeof value === 'string' ||
                (member.initializer !== undefined &&
                    (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Const) !== 0);
            shop.add(printer, CLOSED, {
                parameters: [],
                body: `const value: \`\${${path}.${name.text}}\` = ${JSON.stringify(String(value))};`,
            }, {
                owner,
                where,
                change: 'enum-value-changed',
                message: `the value of ${where} is no longer ${JSON.stringify(value)}`,
                direction: 'name',
                declaration: partner,
                ...(isFixed ? {} : { weak: 'who uses its name gets the new number with it' }),
            });
        }
    }
}

;// CONCATENATED MODULE: ./build/surfaces/typescript/engine/witness-values.js





/** A module can still be imported. */
function moduleWitness(shop, specifier) {
    const [name] = shop.old.all;
    if (name === undefined)
        return;
    shop.witnesses.push({
        owner: { name, where: specifier, old: name.symbol, next: null, pair: null },
        where: specifier,
        change: 'module-removed',
        message: `${specifier} can no longer be imported`,
        direction: 'name',
        text: `import * as pkg from '${specifier}';\nexport { pkg };\n`,
        tested: 0,
        weak: null,
        implementer: false,
        result: null,
        declaration: null,
    });
}
/** A name is still there, as what it was. */
function existenceWitnesses(shop, owner) {
    const { ts } = shop;
    const { SymbolFlags } = ts;
    const printer = shop.printer(owner);
    const path = printer.path(owner.name);
    const what = {
        owner,
        where: owner.where,
        change: 'export-removed',
        message: `${owner.where} is gone`,
        direction: 'name',
    };
    const isValue = (owner.old.flags & SymbolFlags.Value) !== 0 && !owner.name.isTypeOnly;
    const isType = (owner.old.flags & SymbolFlags.Type) !== 0;
    if (isValue && (owner.old.flags & SymbolFlags.ValueModule) !== owner.old.flags)
        shop.add(printer, CLOSED, { parameters: [], body: `return ${path};` }, what);
    else if (isType) {
        const parameters = typeParametersOf(ts, owner.old);
        const [setting = CLOSED] = shop.settings(printer, parameters);
        shop.add(printer, setting, { parameters: [], body: `type Example = ${path}${argumentsText(parameters)};` }, what);
    }
    else
        shop.addPlain(printer, `import Example = ${path};\nexport { Example };`, what);
}
/** What `require` gives as a whole (`export =`) is still given so, and not as one export among others. */
function formWitnesses(shop, owner) {
    const { flags } = owner.old;
    const { Function: isFunction, Class, Variable } = shop.ts.SymbolFlags;
    const before = shop.witnesses.length;
    if ((flags & isFunction) !== 0)
        functionWitnesses(shop, owner);
    if ((flags & Class) !== 0)
        constructionWitnesses(shop, owner);
    if ((flags & Variable) !== 0)
        variableWitnesses(shop, owner);
    const written = shop.witnesses.splice(before);
    const change = 'module-form';
    const message = `${owner.where} is no longer the one thing that require gives`;
    for (const witness of written)
        shop.witnesses.push({ ...witness, change, message, result: null });
}
/** A value is read, called, constructed, extended. */
function valueWitnesses(shop, owner) {
    const { ts } = shop;
    const { SymbolFlags } = ts;
    if (owner.next === null || owner.name.isTypeOnly)
        return;
    const { flags } = owner.old;
    if ((flags & SymbolFlags.Function) !== 0)
        functionWitnesses(shop, owner);
    if ((flags & SymbolFlags.Class) !== 0)
        classWitnesses(shop, owner);
    if ((flags & SymbolFlags.Variable) !== 0)
        variableWitnesses(shop, owner);
    if ((flags & SymbolFlags.Enum) !== 0)
        enumWitnesses(shop, owner);
}
function functionWitnesses(shop, owner) {
    const { ts } = shop;
    const declared = (owner.old.declarations ?? []).filter(ts.isFunctionDeclaration);
    callWitnesses(shop, {
        owner,
        where: owner.where,
        expression: shop.printer(owner).path(owner.name),
        given: [],
        isNew: false,
        declaration: owner.next,
        weak: null,
    }, declared, { outer: CLOSED, printer: () => shop.printer(owner) });
}
function variableWitnesses(shop, owner) {
    const { ts, old, next } = shop;
    const declaration = owner.old.valueDeclaration;
    if (declaration === undefined || !ts.isVariableDeclaration(declaration))
        return;
    const printer = shop.printer(owner);
    const expression = printer.path(owner.name);
    const type = declaration.type;
    if (type !== undefined && ts.isFunctionTypeNode(type)) {
        callWitnesses(shop, { owner, where: owner.where, expression, given: [], isNew: false, declaration: owner.next, weak: null }, [type], { outer: CLOSED, printer: () => shop.printer(owner) });
        return;
    }
    const oldType = old.checker.getTypeOfSymbol(owner.old);
    const literal = ts.TypeFlags.Literal & ~ts.TypeFlags.EnumLiteral;
    const wasLiteral = (oldType.flags & literal) !== 0;
    const text = type === undefined ? printer.printType(oldType) : printer.print(type);
    const wasAny = text === 'any';
    shop.add(printer, CLOSED, { parameters: [], body: `const result: ${wasAny ? 'string' : text} = ${expression};` }, {
        owner,
        where: owner.where,
        change: 'value-changed',
        message: `${owner.where} is no longer what it was`,
        direction: 'out',
        result: { change: 'value-changed', message: `${owner.where} is no longer what it was`, wasAny },
        ...(wasLiteral &&
            owner.next !== null &&
            (next.checker.getTypeOfSymbol(owner.next).flags & oldType.flags & literal) !== 0
            ? { weak: 'the value of a constant is rarely relied on' }
            : {}),
    });
    if (owner.next === null)
        return;
    const named = oldType.aliasSymbol ?? oldType.getSymbol();
    if (named !== undefined && old.of(named).length > 0)
        return;
    if ((oldType.flags & ts.TypeFlags.Object) === 0 || named === undefined)
        return;
    if (!(named.declarations ?? []).some((node) => old.side.owns(node.getSourceFile().fileName)))
        return;
    const signatures = oldType.getCallSignatures().map((signature) => signature.declaration);
    callWitnesses(shop, { owner, where: owner.where, expression, given: [], isNew: false, declaration: owner.next, weak: null }, signatures.filter((node) => node !== undefined && ts.isCallSignatureDeclaration(node)), { outer: CLOSED, printer: () => shop.printer(owner) });
    memberWitnesses(shop, {
        owner,
        where: owner.where,
        expression,
        given: null,
        old: oldType,
        next: next.checker.getTypeOfSymbol(owner.next),
        built: null,
        settings: [CLOSED],
        printer: () => shop.printer(owner),
        isStatic: true,
    });
}

;// CONCATENATED MODULE: ./build/surfaces/typescript/engine/run.js












const MS = 1000;
/** Compares the declarations of two folders. */
function compareDeclarations(ts, machine, input, files = new ParsedFiles(ts)) {
    const end = machine.now() + input.seconds * MS;
    const watch = {
        isCancellationRequested: () => machine.now() > end,
        throwIfCancellationRequested: () => {
            if (machine.now() > end)
                throw new ts.OperationCanceledException();
        },
    };
    const session = { ts, files, resolution: 'bundler', types: [], watch };
    const first = new Comparison(ts, session, input);
    const output = first.run();
    // Users of a package that speaks of Node have its types, and no dependency may say so.
    if (!first.lacksGlobals || !hasNodeTypes(ts, input))
        return output;
    return new Comparison(ts, { ...session, types: ['node'] }, input).run();
}
const NODE_TYPES = 'node_modules/@types/node/package.json';
/** Whether both sides find the types of Node. */
function hasNodeTypes({ sys }, { old, next }) {
    return [old, next].every(({ directory }) => {
        const parts = sys.resolvePath(directory).replaceAll('\\', '/').split('/');
        return parts.some((_, index) => sys.fileExists([...parts.slice(0, parts.length - index), NODE_TYPES].join('/')));
    });
}
class Comparison {
    /** Whether something that may have changed mentions what is not installed. */
    lacksGlobals = false;
    #ts;
    #input;
    #session;
    #differences = [];
    #inconclusive = new Map();
    /** Files that do not parse. */
    #broken = new Set();
    #isNextBroken = false;
    constructor(ts, session, input) {
        this.#ts = ts;
        this.#session = session;
        this.#input = input;
    }
    run() {
        const { old: oldSide, next: nextSide, entries, part, of, listOnly } = this.#input;
        const old = new Side(this.#session, oldSide.directory, entries);
        const next = new Side(this.#session, nextSide.directory, entries, old.folder.name);
        if (isUnchanged(old, next))
            return this.#output([]);
        const oldNames = new Names(old);
        const nextNames = new Names(next);
        const pairs = new Pairs(this.#ts, oldNames, nextNames);
        const shop = new Workshop(this.#ts, oldNames, nextNames, pairs);
        const main = old.folder.name;
        const names = [...new Set(oldNames.all.map((name) => shown(name, main)))].sort();
        if (listOnly)
            return this.#output(names);
        if (this.#isEmpty(old, next))
            return this.#output(names);
        for (const { program, side } of [oldNames, nextNames])
            this.#readFaults(program, side, side === next);
        const mine = new Set(names.filter((_, index) => index % of === part));
        const flows = new Flows(this.#ts, oldNames);
        if (part === 0)
            this.#modules(shop);
        for (const name of oldNames.all)
            if (mine.has(shown(name, main)))
                this.#write(shop, name);
        for (const [where, reason] of shop.unwritten)
            this.#inconclusive.set(where, reason);
        if (this.lacksGlobals && this.#session.types.length === 0 && hasNodeTypes(this.#ts, this.#input))
            return this.#output(names);
        const broken = brokenWitnesses(old, next, shop.witnesses, {
            late: (rest) => {
                for (const { where } of rest)
                    this.#inconclusive.set(where, 'the deadline passed before it was compared');
            },
            untried: (where) => {
                if (!this.#inconclusive.has(where))
                    this.#inconclusive.set(where, 'no program that uses it compiles against the old side');
            },
            failed: ({ where }) => this.#inconclusive.set(where, 'it is too deep for the compiler'),
        });
        this.#tell(shop, broken, flows, old, next);
        return this.#output(names);
    }
    #isEmpty(old, next) {
        const empty = [old, next].filter(({ entries }) => entries.length === 0);
        for (const { folder } of empty)
            this.#inconclusive.set(folder.name, 'one of the sides has no declarations');
        return empty.length > 0;
    }
    #readFaults(program, side, isNext) {
        for (const file of program.getSourceFiles()) {
            if (!side.owns(file.fileName) || program.getSyntacticDiagnostics(file).length === 0)
                continue;
            this.#broken.add(file);
            if (isNext)
                this.#isNextBroken = true;
        }
    }
    #write(shop, name) {
        const owner = shop.owner(name);
        if (this.#isBroken(owner))
            return;
        const before = shop.witnesses.length;
        if (owner.next === null)
            this.#gone(shop, owner);
        else
            this.#kept(shop, owner, owner.next);
        shop.weaken(before, owner.old);
    }
    /** Declarations that do not parse say nothing, and what is missing may stand in one of them. */
    #isBroken({ where, old, next }) {
        const files = [old, next]
            .flatMap((symbol) => symbol?.declarations ?? [])
            .map((node) => node.getSourceFile());
        const found = files.find((file) => this.#broken.has(file));
        if (found === undefined && (next !== null || !this.#isNextBroken))
            return false;
        this.#inconclusive.set(where, 'its declarations do not parse');
        return true;
    }
    /** Modules that are no longer there. */
    #modules(shop) {
        const found = new Set(shop.next.side.entries.map(({ specifier }) => specifier));
        for (const { specifier } of shop.old.side.entries)
            if (!found.has(specifier))
                moduleWitness(shop, specifier);
    }
    #gone(shop, owner) {
        const { name } = owner;
        const { specifier } = name.module.entry;
        const above = name.path.includes('.') ? name.path.slice(0, name.path.lastIndexOf('.')) : null;
        // Of a namespace that is gone, only that is told; of a module that is gone, too.
        if (above !== null && shop.next.get(`${specifier}#${above}`) === undefined)
            return;
        const isThere = shop.next.side.entries.some((entry) => entry.specifier === specifier);
        if (!name.isGlobal && name.module.with === null && !isThere)
            return;
        if (name.path === '')
            attempt(shop, owner.where, () => formWitnesses(shop, owner));
        attempt(shop, owner.where, () => existenceWitnesses(shop, owner));
    }
    #kept(shop, owner, next) {
        const { name, where, pair } = owner;
        const lostValue = shop.next.get(keyOf(name))?.isTypeOnly === true && !name.isTypeOnly;
        const { Value, Type } = this.#ts.SymbolFlags;
        const { flags } = name.symbol;
        const lost = [Value, Type].some((meaning) => (flags & meaning) !== 0 && (next.flags & meaning) === 0);
        if (lost || lostValue)
            attempt(shop, where, () => existenceWitnesses(shop, owner));
        // A declaration is compared under its first name; every other name has only to be there.
        const [first] = shop.old.of(name.symbol);
        if (first !== name || pair === null || !shop.pairs.isAffected(pair))
            return;
        const missing = shop.pairs.missing(pair);
        if (missing.length > 0) {
            this.lacksGlobals = true;
            this.#inconclusive.set(where, `it mentions what is not installed: ${some(missing)}`);
        }
        attempt(shop, where, () => valueWitnesses(shop, owner));
        attempt(shop, where, () => typeWitnesses(shop, owner));
    }
    #tell(shop, broken, flows, old, next) {
        const byPlace = new Map();
        const sources = new Map();
        for (const found of broken) {
            const { owner } = found.witness;
            const difference = told(this.#ts, found, flows.of(owner.old));
            if (difference === null)
                continue;
            const key = `${difference.where} ${difference.change}`;
            const known = byPlace.get(key);
            if (known !== undefined && !(known.grade === 'likely' && difference.grade === 'proven'))
                continue;
            byPlace.set(key, difference);
            sources.set(difference, found);
        }
        for (const difference of byPlace.values()) {
            const source = sources.get(difference);
            const checked = this.#checked(shop, difference, source, old, next);
            if (checked !== null)
                this.#differences.push(checked);
        }
    }
    #checked(shop, difference, source, old, next) {
        const through = source.witness.owner.pair === null ? null : shop.pairs.through(source.witness.owner.pair);
        const placed = {
            ...difference,
            at: placeOf(source.witness, next),
            through: through === null || through === source.witness.owner.pair ? null : hiddenName(through.old),
        };
        try {
            const said = confirmed(old, next, source);
            return said === null ? null : { ...placed, said: said.text };
        }
        catch (error) {
            if (!isLate(this.#ts, error) && !(error instanceof RangeError))
                throw error;
            return { ...placed, grade: 'likely' };
        }
    }
    #output(names) {
        return {
            compiler: `TypeScript ${this.#ts.version}`,
            names,
            differences: this.#differences,
            inconclusive: [...this.#inconclusive].map(([where, reason]) => ({ where, reason })),
        };
    }
}
/** Runs a writer of witnesses; what it cannot write down is noted. */
function attempt(shop, where, write) {
    try {
        write();
    }
    catch (error) {
        if (!(error instanceof Unwritable))
            throw error;
        shop.unwritten.set(where, error.message);
    }
}
/** A declaration without a public name, told from others of its name by its file. */
function hiddenName({ name, declarations }) {
    const file = declarations?.[0]?.getSourceFile().fileName ?? '';
    return `${file.slice(file.lastIndexOf('/') + 1)} ${name}`;
}
function placeOf({ declaration }, next) {
    const node = declaration?.declarations?.[0];
    if (node === undefined)
        return null;
    const file = node.getSourceFile();
    if (!next.owns(file.fileName))
        return null;
    const { line, character } = file.getLineAndCharacterOfPosition(node.getStart(file));
    return { path: file.fileName.slice(next.folder.root.length + 1), line: line + 1, column: character + 1 };
}

;// CONCATENATED MODULE: ./build/typescript.js








/**
 * The program that compares TypeScript declarations, in a process of its own: the question is read from standard input as
 * JSON, the answer written to standard output. The compiler lies beside it, unchanged, and is loaded by its path.
 */
keepCompiled(external_node_process_namespaceObject.env);
const beside = external_node_path_namespaceObject.join(external_node_path_namespaceObject.dirname((0,external_node_url_namespaceObject.fileURLToPath)(import.meta.url)), 'compiler', 'typescript.js');
const load = (0,external_node_module_namespaceObject.createRequire)(import.meta.url);
const compiler = (0,external_node_fs_namespaceObject.existsSync)(beside) ? beside : 'typescript-6';
const ts = load(compiler);
const input = JSON.parse((0,external_node_fs_namespaceObject.readFileSync)(0, 'utf8'));
const output = compareDeclarations(ts, { now: () => external_node_perf_hooks_namespaceObject.performance.now() }, input);
external_node_process_namespaceObject.stdout.write(`${JSON.stringify(output)}\n`);

