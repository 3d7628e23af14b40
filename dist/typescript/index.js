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

;// CONCATENATED MODULE: ./build/surfaces/typescript/engine/compiled.js
/** Programs of one side, compiled together. */
class Compiled {
    #side;
    #program;
    constructor(side, texts) {
        this.#side = side;
        this.#program = side.program(new Map(texts.map((text, index) => [`example${index}`, text])));
    }
    /** How many types the compiler has made for them: the same on every machine, unlike the time that it took. */
    get types() {
        return this.#program.getTypeCount();
    }
    /** The first error of one of them; null where it compiles. @throws OperationCanceledException when time is over */
    said(index) {
        const { ts, watch } = this.#side.session;
        const file = this.#program.getSourceFile(this.#side.consumer(`example${index}`));
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
/** Whether the time was over. */
function isLate(ts, error) {
    return error instanceof ts.OperationCanceledException;
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
    #imports = new Map();
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
    /** What a file imports, and where it says so: found without parsing it. */
    imports(file) {
        const kept = this.#imports.get(file);
        if (kept !== undefined)
            return kept;
        const found = this.#ts.preProcessFile(this.text(file) ?? '', true, false);
        this.#imports.set(file, found);
        return found;
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

;// CONCATENATED MODULE: ./build/surfaces/typescript/engine/globals.js
/** What a name of the world stands for, whatever it may mean; undefined where it stands for nothing. */
function globalSymbol(api, checker, name) {
    const { Type, Value, Namespace } = api.SymbolFlags;
    // The compiler has it and does not declare it.
    const { resolveName } = checker;
    return resolveName(name, undefined, Type | Value | Namespace, false);
}

;// CONCATENATED MODULE: ./build/surfaces/typescript/engine/reach.js
/**
 * The files of the surface that a module leads to, itself first, then what it imports in the order of its text: by
 * relative paths, or by the package's own name.
 *
 * @param known files that are not followed again
 */
function reachedFiles(side, start, known = new Map()) {
    const found = new Set([start]);
    for (const file of found)
        for (const { to } of importsOf(side, file))
            if (to !== null && !known.has(to))
                found.add(to);
    return [...found];
}
/** The files that lead nowhere by a relative path, among those to which modules lead. */
function filesThatMiss(side, starts) {
    const known = new Map();
    for (const start of starts)
        for (const file of reachedFiles(side, start, known))
            known.set(file, true);
    return new Set([...known.keys()].filter((file) => importsOf(side, file).some(({ to, isRelative }) => isRelative && to === null)));
}
/**
 * Tells whether modules of two sides say the same with all that they lead to, whatever their files are called: then they are
 * the same to who imports them.
 */
class Likeness {
    #first;
    #second;
    /** Pairs of files of which that is known. */
    #known = new Map();
    constructor(first, second) {
        this.#first = first;
        this.#second = second;
    }
    /** @throws OperationCanceledException when time is over */
    isAlike(first, second) {
        const open = [[first, second]];
        const seen = new Set();
        for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
            const key = pair.join('\0');
            if (seen.has(key) || this.#known.get(key) === true)
                continue;
            this.#first.session.watch.throwIfCancellationRequested();
            seen.add(key);
            const below = this.#known.get(key) === false ? null : this.#below(...pair);
            if (below === null) {
                for (const differing of [key, `${first}\0${second}`])
                    this.#known.set(differing, false);
                return false;
            }
            open.push(...below);
        }
        for (const key of seen)
            this.#known.set(key, true);
        return true;
    }
    /** What two files of the same text lead to, in pairs; null where their texts differ. */
    #below(first, second) {
        const [one, other] = [ownText(this.#first, first), ownText(this.#second, second)];
        if (one.text !== other.text)
            return null;
        return one.to.map((file, index) => [file, other.to[index]]);
    }
}
/** The text of a file without the paths by which it imports others of the surface, and these. */
function ownText(side, file) {
    const whole = side.session.files.text(file) ?? '';
    const to = [];
    let text = '';
    let done = 0;
    for (const found of importsOf(side, file)) {
        if (found.to === null)
            continue;
        to.push(found.to);
        text += `${whole.slice(done, found.pos)}\0`;
        done = found.end;
    }
    return { text: (text + whole.slice(done)).replace(/\/\/# sourceMappingURL=.*\s*$/, '').trimEnd(), to };
}
function importsOf(side, file) {
    const { importedFiles, referencedFiles } = side.session.files.imports(file);
    const isOwn = (name) => name.startsWith('.') || name.split('/')[0] === side.folder.name.split('/')[0];
    const imported = importedFiles.map(({ fileName, pos, end }) => ({
        pos,
        end,
        to: isOwn(fileName) ? side.resolved(fileName, file) : null,
        isRelative: fileName.startsWith('.'),
    }));
    const referenced = referencedFiles.map(({ fileName, pos, end }) => ({
        pos,
        end,
        to: ownFile(side, `${file.slice(0, file.lastIndexOf('/'))}/${fileName}`),
        isRelative: false,
    }));
    return [...imported, ...referenced].sort((a, b) => a.pos - b.pos);
}
function ownFile({ session: { ts } }, file) {
    const whole = ts.sys.resolvePath(file);
    return ts.sys.fileExists(whole) ? whole : null;
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
    #reached = new Map();
    #homeOf = new Map();
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
    /**
     * The module that a program must import beside another one for something to be there, because only a file declares it to
     * which that one does not lead: a plugin that adds to it. Null where none is needed.
     */
    beside({ declarations = [] }, module) {
        const files = declarations.map((node) => (this.#isAdded(node) ? node.getSourceFile().fileName : null));
        const [file] = files;
        if (file === undefined || file === null || files.includes(null))
            return null;
        const { entries } = this.side;
        const about = entries.find(({ specifier }) => specifier === (module.with ?? module.entry.specifier));
        if (about !== undefined && this.#reach(about.file).has(file))
            return null;
        return this.#homes().get(file) ?? null;
    }
    /** Whether it is declared for a module or for the world by a file that has to be imported for it. */
    #isAdded(node) {
        const ts = this.#ts;
        const file = node.getSourceFile();
        if (!this.side.owns(file.fileName))
            return false;
        if (!ts.isExternalModule(file))
            return true;
        const around = ts.findAncestor(node, (above) => ts.isModuleDeclaration(above) &&
            (ts.isStringLiteral(above.name) || (above.flags & ts.NodeFlags.GlobalAugmentation) !== 0));
        return around !== undefined;
    }
    /** For each file the module that leads to it: its own, where it is one. */
    #homes() {
        if (this.#homeOf.size > 0)
            return this.#homeOf;
        for (const { specifier, file } of this.side.entries)
            if (!this.#homeOf.has(file))
                this.#homeOf.set(file, specifier);
        for (const { specifier, file } of this.side.entries)
            for (const found of reachedFiles(this.side, file, this.#homeOf))
                if (!this.#homeOf.has(found))
                    this.#homeOf.set(found, specifier);
        return this.#homeOf;
    }
    #reach(file) {
        const known = this.#reached.get(file) ?? new Set(reachedFiles(this.side, file));
        this.#reached.set(file, known);
        return known;
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
        const isImported = this.side.session.resolution === 'import';
        const module = {
            entry,
            form: whole === undefined ? 'namespace' : isImported ? 'default' : 'require',
            isInterop: isImported && whole === undefined && this.side.isCommonJs(entry.file),
            with: null,
        };
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
        const probe = this.program.getSourceFile(this.side.consumer('probe'));
        const names = probe?.statements.flatMap((each) => this.#ts.isImportDeclaration(each) ? [each.moduleSpecifier] : []);
        const name = names?.find((each) => this.#ts.isStringLiteral(each) && each.text === specifier);
        return name === undefined ? undefined : this.checker.getSymbolAtLocation(name);
    }
    #members(module, prefix, container, above) {
        for (const exported of this.checker.getExportsOfModule(container)) {
            const name = exported.name;
            if (!IDENTIFIER.test(name) || name === 'prototype')
                continue;
            // Nobody gets the default export of what says that it is a CommonJS module and is none.
            if (name === 'default' && prefix === '' && module.isInterop && !this.side.isTrue(module.entry))
                continue;
            const symbol = this.aliased(exported);
            if ((exported.flags & this.#ts.SymbolFlags.Property) !== 0 &&
                prefix === '' &&
                module.form !== 'namespace')
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
            if (!this.side.owns(file.fileName) || file.fileName.startsWith(this.side.consumers))
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
        const module = {
            entry,
            form: this.modules.get(entry.specifier)?.form ?? 'namespace',
            isInterop: false,
            with: null,
        };
        for (const name of declaredNames(this.#ts, statements)) {
            const symbol = globalSymbol(this.#ts, this.checker, name);
            if (symbol === undefined)
                continue;
            this.#add({ module, path: name, symbol, isGlobal: true, isTypeOnly: false });
            this.#globalMembers(module, name, symbol, [symbol]);
        }
    }
    /** What the declarations put into a namespace of the world, which may hold much of others. */
    #globalMembers(module, prefix, container, above) {
        if ((container.flags & this.#ts.SymbolFlags.Module) === 0 || above.length > DEEPEST)
            return;
        for (const exported of this.checker.getExportsOfModule(container)) {
            const symbol = this.aliased(exported);
            const isOwn = symbol.declarations?.some((node) => this.side.owns(node.getSourceFile().fileName));
            if (isOwn !== true || above.includes(symbol) || !IDENTIFIER.test(exported.name))
                continue;
            const path = `${prefix}.${exported.name}`;
            this.#add({ module, path, symbol, isGlobal: true, isTypeOnly: this.#isTypeOnly(exported) });
            this.#globalMembers(module, path, symbol, [...above, symbol]);
        }
    }
    #augmented(specifier, statements, entry) {
        const symbol = this.checker.getAmbientModules().find(({ name }) => name === JSON.stringify(specifier));
        const target = symbol ?? this.#moduleOf(statements);
        if (target === undefined)
            return;
        const module = {
            entry: { specifier, file: '', isAside: entry.isAside },
            form: 'namespace',
            isInterop: false,
            with: entry.specifier,
        };
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
        if (name.module.entry.isAside && this.#isReached(name.symbol))
            return;
        const known = this.#of.get(name.symbol);
        if (known === undefined)
            this.#of.set(name.symbol, [name]);
        else
            known.push(name);
    }
    /** Whether it is declared where the modules lead that the package names: then it is compared as these show it. */
    #isReached({ declarations = [] }) {
        return declarations.some((node) => this.side.reached.has(node.getSourceFile().fileName));
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
        if (pairs_ownText(old) !== pairs_ownText(next))
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
function pairs_ownText(node) {
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
    /** Constraints that were followed: a hundred type parameters may be constrained by each other. */
    #constraints = new Set();
    constructor(ts, names) {
        this.#ts = ts;
        this.#names = names;
        // What goes out by a file that is nobody's business does not go out.
        for (const { symbol, isTypeOnly, module } of names.all)
            if (!isTypeOnly && !module.entry.isAside)
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
        for (const declaration of target.declarations ?? []) {
            const constraint = ts.isTypeParameterDeclaration(declaration) ? declaration.constraint : undefined;
            if (constraint === undefined || this.#constraints.has(constraint))
                continue;
            this.#constraints.add(constraint);
            this.#node(constraint, way, depth + 1);
        }
    }
}
function isSignature(ts, node) {
    return ts.isMethodDeclaration(node) || ts.isMethodSignature(node) || ts.isCallSignatureDeclaration(node);
}
function isPublic(ts, member) {
    return ((ts.getCombinedModifierFlags(member) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) === 0);
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
/** Whether a package describes the modules of another one: `@types/…`. */
function isDescription({ manifest }) {
    return typeof manifest?.name === 'string' && manifest.name.startsWith('@types/');
}
/** What is run where a declaration file is imported: lib/a.js for lib/a.d.ts. */
function programOf(file) {
    return file.replace(/\.d\.([cm]?)ts$/, '.$1js');
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
function entriesOf(ts, folder, named, options, resolution) {
    if (named !== null)
        return namedEntries(ts, folder, named);
    const installed = new Installed(ts, folder, options, resolution);
    const found = subpaths(ts, folder)
        .map((subpath) => ({ specifier: `${folder.name}${subpath.slice(1)}`, file: null }))
        .flatMap(({ specifier }) => {
        const file = installed.resolve(specifier);
        return file === null ? [] : [{ specifier, file, isAside: false }];
    });
    if (found.length > 0 || folder.manifest?.exports !== undefined)
        return found;
    const declarations = declarationFiles(ts, folder.root);
    const index = declarations.find((file) => file === `${folder.root}/index.d.ts`);
    if (index !== undefined)
        return [{ specifier: folder.name, file: index, isAside: false }];
    if (folder.manifest !== null)
        return [];
    return declarations.map((file) => ({ specifier: specifierOf(folder, file), file, isAside: false }));
}
function namedEntries(ts, folder, named) {
    return named
        .map((file) => `${folder.root}/${file.replace(/^\.\//, '')}`)
        .filter((file) => ts.sys.fileExists(file))
        .map((file, index) => ({
        specifier: index === 0 && named.length === 1 ? folder.name : specifierOf(folder, file),
        file,
        isAside: false,
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
/** The keys of `exports` with their patterns filled in; where there is none, `.` and the folders that say what they are. */
function subpaths(ts, folder) {
    const { manifest, root } = folder;
    const { exports } = manifest ?? {};
    if (exports === undefined)
        return ['.', ...(manifest === null ? [] : foldersWithModules(ts, root))];
    if (typeof exports !== 'object' || exports === null || Array.isArray(exports))
        return ['.'];
    const keys = Object.keys(exports).filter((key) => key.startsWith('.'));
    if (keys.length === 0)
        return ['.'];
    const files = keys.some((key) => key.includes('*'))
        ? ts.sys.readDirectory(root, undefined, SKIPPED, undefined).map((file) => file.slice(root.length))
        : [];
    // Who describes another package has none of its programs, and they are what is imported.
    if (isDescription(folder))
        files.push(...files.filter((file) => DECLARATION.test(file)).map(programOf));
    const filled = keys.flatMap((key) => key.includes('*') ? filledIn(key, targetsOf(exports[key]), files) : [key]);
    return [...new Set(filled)]
        .filter((key) => !/\.json$|\/$|\.map$|(?<!\*)\.[cm]?ts$/.test(key))
        .sort()
        .slice(0, MOST_SUBPATHS);
}
/** Folders with a manifest of their own that names a module: `rxjs/operators`. */
function foldersWithModules({ sys }, root) {
    return sys
        .readDirectory(root, ['.json'], SKIPPED, undefined)
        .filter((file) => file.endsWith('/package.json') && file !== `${root}/package.json`)
        .filter((file) => {
        const { main, types, typings } = parsedManifest(sys.readFile(file) ?? '') ?? {};
        return [main, types, typings].some((target) => typeof target === 'string');
    })
        .map((file) => `.${file.slice(root.length, -'/package.json'.length)}`)
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
/** Whether a module of a package is found in a file, by the compiler's own rules. */
function isFoundIn(side, { specifier, file }) {
    return installed(side).resolve(specifier) === file;
}
/** The program that an import of a module runs; null where there is none. */
function programFile(side, specifier) {
    return installed(side).program(specifier);
}
function installed({ session, folder, options }) {
    return new Installed(session.ts, folder, options, session.resolution);
}
/** Shows a folder as `node_modules/<its name>` of a consumer, so that the compiler finds its modules by its own rules. */
class Installed {
    #ts;
    #folder;
    #options;
    #host;
    #mode;
    #seen;
    constructor(typescript, folder, options, resolution) {
        this.#ts = typescript;
        this.#folder = folder;
        this.#options = options;
        const { ESNext, CommonJS } = typescript.ModuleKind;
        this.#mode = resolution === 'require' ? CommonJS : ESNext;
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
        const file = this.#found(specifier, this.#options);
        return file !== null && /\.[cm]?tsx?$/.test(file) ? file : null;
    }
    /** What is run where it is imported; null where nothing is found. */
    program(specifier) {
        // How bundlers ask the compiler for what they put together.
        const programs = { ...this.#options, allowJs: true, noDtsResolution: true };
        const file = this.#found(specifier, programs);
        return file !== null && /\.[cm]?jsx?$/.test(file) ? file : null;
    }
    #found(specifier, options) {
        const { resolvedModule } = this.#ts.resolveModuleName(specifier, '/semverdict-consumer/index.ts', options, this.#host, undefined, undefined, this.#mode);
        const file = resolvedModule?.resolvedFileName;
        return file === undefined ? null : this.#folder.root + file.slice(this.#seen.length);
    }
}

;// CONCATENATED MODULE: ./build/surfaces/typescript/engine/deep.js

/**
 * The files that users import by their paths, of a package without `exports`, which forbids none.
 *
 * - Declarations of another's modules (`@types/…`) say what may be imported: all of them count.
 * - Otherwise those count to which no module of the package leads, and beside which lies what is run: a plugin, a locale.
 *   They are there on purpose where they add to a module of the package; the others may be nobody's business.
 *
 * @param main the modules that the package names
 * @param reached all files that these lead to
 */
function deepEntries(side, main, reached) {
    const { folder, session } = side;
    const { ts } = session;
    const isMeant = isDescription(folder);
    const others = otherCompilers(folder);
    const named = new Set(main.map(({ file }) => file));
    return declarationFiles(ts, folder.root)
        .filter((file) => !named.has(file) &&
        !others.some((prefix) => file.startsWith(prefix)) &&
        (isMeant || (!reached.has(file) && ts.sys.fileExists(programOf(file)))))
        .slice(0, MOST_SUBPATHS)
        .flatMap((file) => {
        const parsed = session.files.parsed(file, side.options.target ?? ts.ScriptTarget.ESNext);
        if (parsed === undefined || !ts.isExternalModule(parsed))
            return [];
        const specifier = `${folder.name}${importedPath(file.slice(folder.root.length))}`;
        // Another file may be found under its path, by `typesVersions`.
        if (!isFoundIn(side, { specifier, file }))
            return [];
        return [{ specifier, file, isAside: !isMeant && !addsTo(side, parsed, reached) }];
    });
}
/** Folders with declarations for older compilers, by `typesVersions`. */
function otherCompilers({ root, manifest }) {
    const { typesVersions } = manifest ?? {};
    if (typeof typesVersions !== 'object' || typesVersions === null)
        return [];
    return Object.values(typesVersions)
        .flatMap((paths) => (typeof paths === 'object' && paths !== null ? Object.values(paths) : []))
        .flat()
        .filter((target) => typeof target === 'string' && target.includes('/'))
        .map((target) => `${root}/${target.replace(/^\.\//, '').split('/')[0]}/`);
}
/** "/lib/a" for /lib/a.d.ts, "/lib" for /lib/index.d.ts, "/lib/a.mjs" for /lib/a.d.mts. */
function importedPath(path) {
    return programOf(path).replace(/(?:\/index)?\.js$/, '');
}
/** Whether a file adds to a module to which the package leads: `declare module 'dayjs' { … }`. */
function addsTo(side, file, reached) {
    const { ts } = side.session;
    return file.statements.some((statement) => {
        if (!ts.isModuleDeclaration(statement) || !ts.isStringLiteral(statement.name))
            return false;
        const { text } = statement.name;
        const target = side.resolved(text, file.fileName);
        return text === side.folder.name || (target !== null && reached.has(target));
    });
}

;// CONCATENATED MODULE: ./build/surfaces/typescript/engine/side.js




const ENDING = { bundler: '.ts', import: '.mts', require: '.cts' };
/** One side: its modules, and programs that import them. */
class Side {
    session;
    folder;
    entries;
    /** The files to which the modules lead that the package names; empty where no others can be imported. */
    reached;
    options;
    #bySpecifier = new Map();
    #cache;
    /** The name under which it is imported. */
    #called;
    #probe;
    constructor(session, directory, { entries: named, name, only, isShallow }) {
        const { ts } = session;
        this.session = session;
        const given = ts.sys.resolvePath(directory);
        const root = (ts.sys.realpath?.(given) ?? given).replaceAll('\\', '/').replace(/\/$/, '');
        const folder = packageFolder(ts, root);
        this.folder = folder;
        this.options = compilerOptions(ts, session.resolution, session.types);
        const entries = entriesOf(ts, folder, named, this.options, session.resolution);
        this.#cache = ts.createModuleResolutionCache(root, (file) => file, this.options);
        for (const { specifier, file } of entries)
            this.#bySpecifier.set(specifier, file);
        const isOpen = !isShallow && folder.manifest !== null && folder.manifest.exports === undefined;
        this.reached = new Set(isOpen ? entries.flatMap(({ file }) => reachedFiles(this, file)) : []);
        const deep = isOpen ? deepEntries(this, entries, this.reached) : [];
        this.#called = name ?? folder.name;
        this.entries = [...entries, ...deep]
            .map((entry) => ({ ...entry, specifier: this.#called + entry.specifier.slice(folder.name.length) }))
            .filter(({ specifier }) => only === null || only.has(specifier));
        for (const { specifier, file } of this.entries)
            this.#bySpecifier.set(specifier, file);
    }
    /** The folder of the consumers: beside the package's own files, so that they find what these find. */
    get consumers() {
        return `${this.folder.root}/__consumer__/`;
    }
    /** The path of a consumer's file. @param name without an ending */
    consumer(name) {
        return this.consumers + name + ENDING[this.session.resolution];
    }
    /** A program that imports every module. */
    probe() {
        const imports = this.entries.map(({ specifier }, index) => `import * as m${index} from '${specifier}';`);
        this.#probe ??= this.program(new Map([['probe', imports.join('\n')]]));
        return this.#probe;
    }
    /** A program of consumers: their texts by name, which has no ending. */
    program(consumers) {
        const texts = new Map([...consumers].map(([name, text]) => [this.consumer(name), text]));
        const { ts, files } = this.session;
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
        return ts.createProgram({
            rootNames: [...texts.keys()],
            options: this.options,
            host,
            ...(this.#probe === undefined ? {} : { oldProgram: this.#probe }),
        });
    }
    #resolve(literal, containing, redirected, options, sourceFile, host) {
        const { ts } = this.session;
        const own = this.#bySpecifier.get(literal.text);
        const resolved = own === undefined ? undefined : { resolvedModule: moduleOf(ts, own) };
        if (resolved !== undefined && containing.startsWith(this.consumers))
            return resolved;
        const mode = ts.getModeForUsageLocation(sourceFile, literal, options);
        const found = ts.resolveModuleName(literal.text, containing, options, host, this.#cache, redirected, mode);
        // Its own files may call it by its name, under which it need not be installed here.
        return found.resolvedModule === undefined && resolved !== undefined && this.owns(containing)
            ? resolved
            : found;
    }
    resolved(specifier, containing) {
        const { ts, resolution } = this.session;
        const mode = resolution === 'bundler' ? undefined : this.#format(containing);
        const { resolvedModule } = ts.resolveModuleName(specifier, containing, this.options, ts.sys, this.#cache, undefined, mode);
        const file = resolvedModule?.resolvedFileName ?? this.#bySpecifier.get(specifier);
        return file !== undefined && this.owns(file) ? file : null;
    }
    /** Whether Node takes a file for a CommonJS module; a bundler does not ask. */
    isCommonJs(file) {
        return (this.session.resolution !== 'bundler' && this.#format(file) === this.session.ts.ModuleKind.CommonJS);
    }
    /** Whether what an import runs is a module of the kind that the declarations say it is, as far as that is known. */
    isTrue({ specifier, file }) {
        const program = programFile(this, this.folder.name + specifier.slice(this.#called.length));
        return program === null || this.#format(program) === this.#format(file);
    }
    #format(file) {
        const { ts } = this.session;
        return ts.getImpliedNodeFormatForFile(file, this.#cache.getPackageJsonInfoCache(), ts.sys, this.options);
    }
    /** Whether a file belongs to the surface itself, not to what it depends on. */
    owns(file) {
        const { root } = this.folder;
        return file.startsWith(`${root}/`) && !file.slice(root.length).includes('/node_modules/');
    }
}
function moduleOf(ts, file) {
    const { Dmts, Dcts, Dts, Ts } = ts.Extension;
    const extension = [Dmts, Dcts, Dts].find((ending) => file.endsWith(ending)) ?? Ts;
    return { resolvedFileName: file, extension, isExternalLibraryImport: false };
}

;// CONCATENATED MODULE: ./build/surfaces/typescript/engine/modes.js


const NODE = ['import', 'require'];
const WHO = {
    import: 'imported by an ES module under nodenext',
    require: 'required by a CommonJS module under nodenext',
};
const FILE = { import: 'example.mts', require: 'example.cts' };
/**
 * Under which further ways of resolution a package must be compared, and which of its modules: those whose change
 * users meet under it alone.
 *
 * @throws OperationCanceledException when time is over
 */
function furtherModes(session, { old, next, entries }) {
    // Files that are named are the same for everybody.
    if (entries !== null)
        return [];
    const sidesOf = (resolution) => {
        const scope = { entries: null, name: null, only: null, isShallow: true };
        const first = new Side({ ...session, resolution }, old.directory, scope);
        const { name } = first.folder;
        return [first, new Side({ ...session, resolution }, next.directory, { ...scope, name })];
    };
    const bundled = sidesOf('bundler');
    return NODE.flatMap((resolution) => {
        const specifiers = otherModules(bundled, sidesOf(resolution));
        return specifiers.size === 0 ? [] : [{ resolution, specifiers }];
    });
}
/** The modules that changed under a way of resolution, and not in the same way for a bundler. */
function otherModules(bundled, sides) {
    const [old, next] = sides;
    const filesOf = ({ entries }) => new Map(entries.map(({ specifier, file }) => [specifier, file]));
    const nextFiles = filesOf(next);
    const bundledFiles = bundled.map(filesOf);
    const change = new Likeness(old, next);
    const oldWays = new Likeness(old, bundled[0]);
    const nextWays = new Likeness(next, bundled[1]);
    const isMissing = missingImports(old, next);
    const isOther = (specifier, oldFile) => {
        const nextFile = nextFiles.get(specifier);
        const [oldBundled, nextBundled] = bundledFiles.map((files) => files.get(specifier));
        // That it is gone is told where everybody meets it.
        if (nextFile === undefined)
            return nextBundled !== undefined || oldBundled === undefined;
        if (old.isCommonJs(oldFile) !== next.isCommonJs(nextFile) && old.isTrue({ specifier, file: oldFile }))
            return true;
        // Imports without an ending, which a bundler finds and an ES module of Node does not.
        if (isMissing(oldFile, nextFile))
            return true;
        if (oldFile === oldBundled && nextFile === nextBundled)
            return false;
        if (change.isAlike(oldFile, nextFile))
            return false;
        if (oldBundled === undefined || nextBundled === undefined)
            return true;
        return !oldWays.isAlike(oldFile, oldBundled) || !nextWays.isAlike(nextFile, nextBundled);
    };
    return new Set(old.entries.flatMap(({ specifier, file }) => (isOther(specifier, file) ? [specifier] : [])));
}
/** Tells whether a module leads to an ES module that imports what is not found, and did not before. */
function missingImports(old, next) {
    if (next.session.resolution !== 'import')
        return () => false;
    const filesOf = (side) => filesThatMiss(side, side.entries.map(({ file }) => file).filter((file) => !side.isCommonJs(file)));
    const nextFiles = filesOf(next);
    if (nextFiles.size === 0)
        return () => false;
    const oldFiles = filesOf(old);
    const misses = (side, file, files) => reachedFiles(side, file).some((each) => files.has(each));
    return (oldFile, nextFile) => misses(next, nextFile, nextFiles) && !misses(old, oldFile, oldFiles);
}
/** What everybody meets, and what only those meet who resolve otherwise, which says so. */
function withMode(known, found, { resolution }) {
    const grades = new Map(known.differences.map((each) => [modes_keyOf(each), each.grade]));
    const said = new Set(known.inconclusive.map(({ where }) => where));
    const more = found.differences.filter((each) => {
        const grade = grades.get(modes_keyOf(each));
        return grade === undefined || (grade === 'likely' && each.grade === 'proven');
    });
    const replaced = new Set(more.map(modes_keyOf));
    return {
        ...known,
        differences: [
            ...known.differences.filter((each) => !replaced.has(modes_keyOf(each))),
            ...more.map((each) => ({
                ...each,
                message: `${each.message}, where it is ${WHO[resolution]}`,
                program: `// ${FILE[resolution]}, with "module": "nodenext"\n${each.program}`,
            })),
        ],
        inconclusive: [...known.inconclusive, ...found.inconclusive.filter(({ where }) => !said.has(where))],
    };
}
/** What everybody meets, where the time did not suffice for more. */
function withoutModes(known) {
    const reason = 'the deadline passed before it was known whether it changed there';
    return { ...known, inconclusive: [...known.inconclusive, { where: 'users of nodenext', reason }] };
}
function modes_keyOf({ change, where }) {
    return `${change} ${where}`;
}

;// CONCATENATED MODULE: ./build/surfaces/typescript/engine/copies.js
/** A declaration that users cannot name, as they would write it again: what everybody sees of it; empty where they cannot. */
function copyOf(ts, printer, declaration, name) {
    const parameters = (list) => list === undefined || list.length === 0
        ? ''
        : `<${list.map((parameter) => printer.print(parameter)).join(', ')}>`;
    if (ts.isTypeAliasDeclaration(declaration))
        return `type ${name}${parameters(declaration.typeParameters)} = ${printer.print(declaration.type)};`;
    if (ts.isInterfaceDeclaration(declaration) || ts.isClassDeclaration(declaration)) {
        const bases = (declaration.heritageClauses ?? [])
            .filter(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)
            .flatMap(({ types }) => types.map((type) => printer.print(type)));
        const above = bases.length === 0 ? '' : ` extends ${bases.join(', ')}`;
        const members = [...declaration.members].flatMap((member) => memberOf(ts, printer, member));
        return `interface ${name}${parameters(declaration.typeParameters)}${above} {\n${members.map((text) => `  ${text}\n`).join('')}}`;
    }
    if (ts.isEnumDeclaration(declaration))
        return `declare enum ${name} {\n${declaration.members.map((member) => `  ${printer.print(member)},\n`).join('')}}`;
    if (ts.isVariableDeclaration(declaration) && declaration.type !== undefined)
        return `declare const ${name}: ${printer.print(declaration.type)};`;
    if (ts.isFunctionDeclaration(declaration))
        return `declare function ${name}${printer.signature(declaration, ': ')};`;
    return '';
}
/** What everybody sees of a member, as a member of an interface. */
function memberOf(ts, printer, member) {
    const { Private, Protected, Static } = ts.ModifierFlags;
    if ((ts.getCombinedModifierFlags(member) & (Private | Protected | Static)) !== 0)
        return [];
    if (member.name !== undefined && ts.isPrivateIdentifier(member.name))
        return [];
    if (ts.isConstructorDeclaration(member) || ts.isSetAccessor(member))
        return [];
    if (ts.isTypeElement(member) && printer.isUnnamable(member))
        return [];
    if (ts.isPropertyDeclaration(member) || ts.isGetAccessor(member)) {
        const isReadonly = ts.isGetAccessor(member) || (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Readonly) !== 0;
        const optional = ts.isPropertyDeclaration(member) && member.questionToken !== undefined ? '?' : '';
        const type = member.type === undefined ? 'any' : printer.print(member.type);
        return [`${isReadonly ? 'readonly ' : ''}${printer.print(member.name)}${optional}: ${type};`];
    }
    if (ts.isMethodDeclaration(member))
        return [
            `${printer.print(member.name)}${member.questionToken === undefined ? '' : '?'}${printer.signature(member, ': ')};`,
        ];
    return [printer.print(member)];
}

;// CONCATENATED MODULE: ./build/surfaces/typescript/engine/unwritable.js
/** A type cannot be written down by a user: it mentions what has no name outside, or is too large. */
class Unwritable extends Error {
    name = 'Unwritable';
}

;// CONCATENATED MODULE: ./build/surfaces/typescript/engine/imports.js


/** The imports from other packages that a program needs, and the names that are taken in it. */
class Imports {
    #ts;
    #names;
    /** The statements, by what they import. */
    #lines = new Map();
    #taken;
    constructor(ts, names, taken) {
        this.#ts = ts;
        this.#names = names;
        this.#taken = new Set(taken);
    }
    /** The statements, in the order in which they were asked for. */
    lines() {
        return [...this.#lines.keys()];
    }
    isTaken(name) {
        return this.#taken.has(name);
    }
    take(name) {
        this.#taken.add(name);
    }
    /** The name of something in another package, imported as the declarations import it. */
    foreign(node, symbol) {
        const ts = this.#ts;
        if (node.pos < 0)
            throw new Unwritable(`it mentions ${symbol.name} of another package`);
        if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal))
            return this.import(node.literal.text, (local) => `import * as ${local} from '${node.literal.getText().slice(1, -1)}';`, 'imported');
        if (ts.isImportTypeNode(node.parent)) {
            const specifier = this.#literal(node.parent.argument);
            const space = this.import(specifier, (local) => `import * as ${local} from '${specifier}';`, 'imported');
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
                : this.import(`=${text}`, (local) => `import ${local} = require('${text}');`, alias.name);
        }
        const statement = ts.findAncestor(declaration, (node) => ts.isImportDeclaration(node) || ts.isExportDeclaration(node));
        const specifier = statement?.moduleSpecifier;
        if (specifier === undefined || !ts.isStringLiteral(specifier) || specifier.text.startsWith('.'))
            return null;
        const { text } = specifier;
        if (ts.isNamespaceImport(declaration) || ts.isNamespaceExport(declaration))
            return this.import(`*${text}`, (local) => `import * as ${local} from '${text}';`, alias.name);
        if (ts.isImportClause(declaration))
            return this.import(`d${text}`, (local) => `import ${local} from '${text}';`, alias.name);
        if (ts.isImportSpecifier(declaration) || ts.isExportSpecifier(declaration)) {
            const imported = (declaration.propertyName ?? declaration.name).text;
            return this.import(`${text} ${imported}`, (local) => `import { ${imported === local ? local : `${imported} as ${local}`} } from '${text}';`, imported === 'default' ? alias.name : imported);
        }
        return null;
    }
    import(key, write, wish) {
        for (const [line, known] of this.#lines)
            if (known === key)
                return (/(?:as |import )([\w$]+)(?: }| from| =)/.exec(line)?.[1] ?? /\{ ([\w$]+) \}/.exec(line)?.[1] ?? wish);
        const local = this.free(wish === 'default' ? 'imported' : wish);
        this.#lines.set(write(local), key);
        return local;
    }
    free(wish) {
        let name = wish;
        for (let count = 2; this.#taken.has(name) || this.#isGlobalName(name); count += 1)
            name = `${wish}${count}`;
        this.#taken.add(name);
        return name;
    }
    #isGlobalName(name) {
        return globalSymbol(this.#ts, this.#names.checker, name) !== undefined;
    }
}

;// CONCATENATED MODULE: ./build/surfaces/typescript/engine/printer.js





const MOST_COPIES = 60;
const LONGEST = 60_000;
/** What programs call things of their own: a copy of that name would be hidden by them, even in their own types. */
const OWN = ['self', 'value', 'result', 'built', 'given', 'narrowed', 'example', 'Example'];
/**
 * Writes types of the old declarations as a user would: public names through their module, names of other packages
 * imported as the declarations import them, and what users cannot name as a copy of its shape.
 */
class Printer {
    #ts;
    #names;
    #next;
    #module;
    #owner;
    #beside = new Set();
    /** What is written out, although it has a public name. */
    #asCopy;
    #self;
    #imports;
    #copies = new Map();
    #texts = [];
    #modules = new Map();
    #size = 0;
    /** @param self what `this` means as a type */
    constructor(given) {
        this.#ts = given.ts;
        this.#names = given.names;
        this.#next = given.next;
        this.#owner = given.owner;
        this.#module = given.owner.module.entry.specifier;
        this.#asCopy = given.asCopy ?? null;
        this.#self = given.self ?? null;
        this.#imports = new Imports(given.ts, given.names, [...OWN, ...(given.taken ?? [])]);
        // What is tested is written by whoever prints its types: its imports are there whether it was printed or not.
        this.path(given.owner);
    }
    /** The imports and copies that what was written needs. */
    preamble() {
        const modules = [...this.#modules].map(([specifier, local]) => {
            const { form } = this.#names.modules.get(specifier) ?? { form: 'namespace' };
            if (form === 'require')
                return `import ${local} = require('${specifier}');`;
            return form === 'default'
                ? `import ${local} from '${specifier}';`
                : `import * as ${local} from '${specifier}';`;
        });
        const beside = [...this.#modules.keys()].flatMap((specifier) => this.#names.modules.get(specifier)?.with ?? []);
        return [
            ...new Set([...beside, ...this.#beside].map((specifier) => `import '${specifier}';`)),
            ...modules,
            ...this.#imports.lines(),
            ...this.#texts,
        ].join('\n');
    }
    /** Whether an import or a copy has a name: a parameter of that name hides it, even in its own type. */
    isTaken(name) {
        return this.#imports.isTaken(name);
    }
    /** What a module is called in the program: pkg, pkg2. */
    local(specifier) {
        const known = this.#modules.get(specifier);
        if (known !== undefined)
            return known;
        const name = this.#modules.size === 0 ? 'pkg' : `pkg${this.#modules.size + 1}`;
        this.#modules.set(specifier, name);
        this.#imports.take(name);
        return name;
    }
    /** "pkg.Option". */
    path(name) {
        this.needs(name.symbol, name.module);
        const local = this.local(name.module.entry.specifier);
        if (name.isGlobal)
            return name.path;
        if (name.module.isInterop && /^default(?:\.|$)/.test(name.path))
            return `${this.#whole(name)}.${name.path}`;
        return name.path === '' ? local : `${local}.${name.path}`;
    }
    /** Imports what has to be there beside a module for something to be there. @param module by default the one at hand */
    needs(symbol, module = this.#owner.module) {
        const found = this.#names.beside(symbol, module);
        if (found !== null)
            this.#beside.add(found);
    }
    /** What a default import of a module gives, where that is the module whole. */
    #whole({ module: { entry } }) {
        const { specifier } = entry;
        return this.#imports.import(`d${specifier}`, (local) => `import ${local} from '${specifier}';`, `${this.local(specifier)}Whole`);
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
            if (ts.isTypeElement(node) && this.isUnnamable(node))
                return undefined;
            return ts.visitEachChild(node, visit, undefined);
        };
        return visit(root);
    }
    #all(nodes, visit) {
        return nodes?.map((node) => visit(node));
    }
    /** Whether a member's name is a symbol that users cannot name. */
    isUnnamable(node) {
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
        return this.#global(target) ?? this.#imports.foreign(node, symbol);
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
        const name = isEnum && !this.#imports.isTaken(wish) ? wish : this.#imports.free(wish);
        this.#imports.take(name);
        this.#copies.set(symbol, name);
        const texts = (symbol.declarations ?? []).map((declaration) => copyOf(this.#ts, this, declaration, name));
        if (texts.every((text) => text === ''))
            throw new Unwritable(`it mentions ${node.pos < 0 ? symbol.name : node.getText()}, which cannot be copied`);
        this.#texts.push(...texts.filter((text) => text !== ''));
        return name;
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

;// CONCATENATED MODULE: ./build/surfaces/typescript/engine/witness.js


/** Why a module is weak that a package does not name. */
const ASIDE = 'the package may not mean it for its users';
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
        if (outer !== null)
            return outer.open ? [open] : [closed];
        // The compiler does not look into a conditional type before it knows what stands in it.
        return parameters.some(({ constraint }) => constraint !== undefined && this.#isConditional(constraint))
            ? [closed]
            : [closed, open];
    }
    #isConditional(node) {
        const type = this.old.checker.getTypeFromTypeNode(node);
        const parts = type.isUnion() ? type.types : [type];
        return parts.some(({ flags }) => (flags & this.ts.TypeFlags.Conditional) !== 0);
    }
    /** Keeps a witness. */
    add(printer, setting, program, what) {
        const generic = setting.parameters.length === 0 ? '' : `<${setting.parameters.join(', ')}>`;
        const given = program.parameters.join(', ');
        const before = [printer.preamble(), ...setting.aliases].join('\n');
        const [open, close] = framed(program.inside ?? null, generic, given);
        const head = `${before}\n${open}\n`;
        const indent = program.inside === undefined ? '  ' : '    ';
        const text = `${head}${indent}${program.body}\n${close}\n`;
        const at = program.body.indexOf('result: ');
        this.witnesses.push({
            weak: setting.open ? 'it fails only where type parameters are left open' : null,
            implementer: false,
            declaration: what.owner.next,
            ...what,
            text,
            tested: head.length,
            result: what.result === undefined || at < 0 ? null : { at: head.length + indent.length + at, ...what.result },
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
/** What stands before and after the body of a witness. */
function framed(inside, generic, parameters) {
    if (inside === null)
        return [`export function example${generic}(${parameters}) {`, '}'];
    return [
        `export abstract class Example${generic} extends ${inside.base} {\n  ${inside.method}(${parameters}) {`,
        '  }\n}',
    ];
}
function isInternal(ts, symbol) {
    return (symbol.declarations ?? []).some((declaration) => {
        if (symbol.name.startsWith('_') && ts.isClassElement(declaration))
            return true;
        const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
        const text = statement.getSourceFile().text;
        return (ts.getLeadingCommentRanges(text, statement.pos) ?? []).some(({ pos, end }) => /@(?:internal|private)\b/.test(text.slice(pos, end)));
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

;// CONCATENATED MODULE: ./build/surfaces/typescript/engine/judge.js

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
    if (asResult?.change === 'type-changed' && wasNever(said.text))
        return null;
    let { change, message } = asResult ?? witness;
    if (MISSING_MEMBER.has(said.code) &&
        witness.where.includes('.') &&
        change === 'call-refused' &&
        !said.text.includes('argument')) {
        change = 'member-removed';
        message = `${witness.where} is gone`;
    }
    const { entry } = witness.owner.name.module;
    // Nobody who is not meant reads the number of a version.
    if (entry.isAside && isLiteralForLiteral(said.text))
        return null;
    const isKnown = flow.out || flow.in;
    const ways = witness.owner.old.flags;
    const weak = witness.weak !== null ||
        GIVES_UP.has(said.code) ||
        entry.isAside ||
        INTERNAL.test(entry.specifier) ||
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
        // Files that lie aside go together: one step of a build left them out.
        through: witness.weak === ASIDE ? 'files that are imported by their paths' : null,
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
/** A type whose old meaning was `never`: nobody holds a value of it who could meet another one now. */
function wasNever(said) {
    return /^TS2322: Type '(?:(?!' is not assignable ).)*' is not assignable to type 'never'\./.test(said);
}
/** `"1.2.4"` where `"1.2.3"` was: the value of a constant, which is rarely relied on. */
function isLiteralForLiteral(said) {
    return /Type '("[^"']*"|-?[\d.]+)' is not assignable to type '("[^"']*"|-?[\d.]+)'\.$/.test(said);
}
function isVariable(ts, flags) {
    return (flags & ts.SymbolFlags.Variable) !== 0;
}

;// CONCATENATED MODULE: ./build/surfaces/typescript/engine/trial.js

/** A type takes about 1.6 KB. */
const LIMITS = { much: 20_000, most: 150_000, held: 300_000 };
/**
 * Compiles witnesses on both sides, and keeps those that compiled and no longer do: names that cost little first, then
 * those for which the compiler makes very many types, each in compilers of their own.
 */
class Trial {
    #old;
    #next;
    #unanswered;
    #limits;
    /** Names of which a program compiled against the old side. */
    #tried = new Set();
    #given = [];
    #done = new Set();
    #broken = new Map();
    constructor(old, next, unanswered, limits = LIMITS) {
        this.#limits = limits;
        this.#old = old;
        this.#next = next;
        this.#unanswered = unanswered;
    }
    /** Those of them that break, in their order. */
    broken(witnesses) {
        this.#given.push(...witnesses);
        try {
            this.#costly(this.#cheap(byCertainty(witnesses)));
        }
        catch (error) {
            if (!isLate(this.#old.session.ts, error))
                throw error;
            this.#unanswered.late(witnesses.filter((witness) => !this.#done.has(witness)));
        }
        return witnesses.flatMap((witness) => {
            const said = this.#broken.get(witness);
            return said === undefined ? [] : [{ witness, said }];
        });
    }
    /** Says which names were tried in vain. */
    end() {
        for (const [where, group] of byName(this.#given))
            if (!this.#tried.has(where) && group.every((witness) => this.#done.has(witness)))
                this.#unanswered.untried(where);
    }
    /** Compiles all but what it leaves: witnesses of names that take the compiler much. */
    #cheap(witnesses) {
        const much = new Set();
        const left = [];
        let both = new Both(this.#old, this.#next, witnesses);
        for (const [index, witness] of witnesses.entries()) {
            const { where } = witness.owner;
            if (much.has(where)) {
                left.push(witness);
                continue;
            }
            const before = both.types;
            const isWhole = this.#one(both, witness);
            if (both.types - before > this.#limits.much)
                much.add(where);
            if (!isWhole || both.types > this.#limits.held)
                both = new Both(this.#old, this.#next, witnesses.slice(index + 1));
        }
        return left;
    }
    #costly(witnesses) {
        for (const group of byName(witnesses).values()) {
            let both = new Both(this.#old, this.#next, group);
            let made = 0;
            for (const [index, witness] of group.entries()) {
                if (made > this.#limits.most) {
                    this.#unanswered.costly(group.slice(index));
                    break;
                }
                const before = both.types;
                const isWhole = this.#one(both, witness);
                made += both.types - before;
                if (!isWhole)
                    both = new Both(this.#old, this.#next, group.slice(index + 1));
            }
        }
    }
    /** Compiles one on both sides; false where the compilers must not be asked again. */
    #one(both, witness) {
        try {
            const before = both.types;
            if (both.said('old', witness) === null) {
                this.#tried.add(witness.owner.where);
                if (both.types - before > this.#limits.most) {
                    this.#unanswered.costly([witness]);
                    this.#done.add(witness);
                    return false;
                }
                const said = both.said('next', witness);
                if (said !== null)
                    this.#broken.set(witness, said);
            }
        }
        catch (error) {
            // Its stack ran over. What it was in the midst of must not speak to the rest: they get a compiler of their own.
            if (!(error instanceof RangeError))
                throw error;
            this.#unanswered.failed(witness);
            this.#done.add(witness);
            return false;
        }
        this.#done.add(witness);
        return true;
    }
}
/** Witnesses compiled together, on both sides. */
class Both {
    #sides;
    #places;
    #texts;
    #compiled = {};
    constructor(old, next, witnesses) {
        this.#sides = { old, next };
        this.#places = new Map(witnesses.map((witness, index) => [witness, index]));
        this.#texts = witnesses.map(({ text }) => text);
    }
    /** How many types both compilers have made. */
    get types() {
        return (this.#compiled.old?.types ?? 0) + (this.#compiled.next?.types ?? 0);
    }
    said(name, witness) {
        this.#compiled[name] ??= new Compiled(this.#sides[name], this.#texts);
        return this.#compiled[name].said(this.#places.get(witness));
    }
}
/** What may prove a break before what shows no more than a likely one. */
function byCertainty(witnesses) {
    return [...witnesses.filter(({ weak }) => weak === null), ...witnesses.filter(({ weak }) => weak !== null)];
}
function byName(witnesses) {
    const groups = new Map();
    for (const witness of witnesses) {
        const group = groups.get(witness.owner.where);
        if (group === undefined)
            groups.set(witness.owner.where, [witness]);
        else
            group.push(witness);
    }
    return groups;
}
/**
 * Compiles one witness by itself in a new program on both sides, with nothing else around that could matter; null where it
 * does not break then.
 */
function confirmed(old, next, { text }) {
    if (new Compiled(old, [text]).said(0) !== null)
        return null;
    return new Compiled(next, [text]).said(0);
}

;// CONCATENATED MODULE: ./build/surfaces/typescript/engine/tell.js



/** What is told of witnesses that break: the first of each place and change, each confirmed by itself. */
function differencesOf(shop, broken, flows) {
    const byPlace = new Map();
    const sources = new Map();
    for (const found of broken) {
        const difference = told(shop.ts, found, flows().of(found.witness.owner.old));
        if (difference === null)
            continue;
        const key = `${difference.where} ${difference.change}`;
        const known = byPlace.get(key);
        if (known !== undefined && !(known.grade === 'likely' && difference.grade === 'proven'))
            continue;
        byPlace.set(key, difference);
        sources.set(difference, found.witness);
    }
    return [...byPlace.values()].flatMap((difference) => {
        if (isToldElse(difference, byPlace.values()))
            return [];
        return checked(shop, difference, sources.get(difference)) ?? [];
    });
}
/** Null where it does not break by itself. */
function checked(shop, difference, source) {
    const { pair } = source.owner;
    const { old, next } = { old: shop.old.side, next: shop.next.side };
    const through = pair === null ? null : shop.pairs.through(pair);
    const placed = {
        ...difference,
        at: placeOf(source, next),
        through: through === null || through === pair ? difference.through : hiddenName(through.old),
    };
    try {
        const said = confirmed(old, next, source);
        return said === null ? null : { ...placed, said: said.text };
    }
    catch (error) {
        if (!isLate(shop.ts, error) && !(error instanceof RangeError))
            throw error;
        return { ...placed, grade: 'likely' };
    }
}
/** Whether who overrides a member learns of its change by what others meet of it. */
function isToldElse({ change, where, grade }, all) {
    if (change !== 'override-refused')
        return false;
    return [...all].some((other) => other.where === where && other.change !== change && (other.grade === 'proven' || grade === 'likely'));
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

;// CONCATENATED MODULE: ./build/surfaces/typescript/engine/unchanged.js
/**
 * Whether both sides have the same modules, made of the same declarations but for comments and spaces: then there is
 * nothing to ask the compiler. Files that do not parse are never the same.
 */
function isUnchanged(old, next) {
    const modules = (side) => side.entries
        .map(({ specifier, file }) => `${specifier} ${file.slice(side.folder.root.length)} ${side.isCommonJs(file)}`)
        .join('\n');
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
    const consumers = side.consumers;
    return new Map(program
        .getSourceFiles()
        .filter(({ fileName }) => side.owns(fileName) && !fileName.startsWith(consumers))
        .map((file) => [file.fileName.slice(side.folder.root.length), { file, program }]));
}

;// CONCATENATED MODULE: ./build/surfaces/typescript/engine/witness-arguments.js

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
}
/** A default type argument still means what it meant. */
function defaultWitnesses(shop, owner) {
    const parameters = typeParametersOf(shop.ts, owner.old);
    const required = parameters.filter(({ default: standard }) => standard === undefined);
    if (required.length === parameters.length)
        return;
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
        : [
            ...ways.filter(({ open }) => !open),
            ...probed,
            ...mixed,
            ...ways.filter(({ open }) => open && !isConditional(shop, owner)),
        ];
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
/**
 * Whether it is a conditional type as long as its parameters are open, before or now: of that the compiler says nothing but
 * that it is written in another way.
 */
function isConditional({ ts, old, next }, owner) {
    const types = [
        old.checker.getDeclaredTypeOfSymbol(owner.old),
        owner.next === null ? null : next.checker.getDeclaredTypeOfSymbol(owner.next),
    ];
    return types.some((type) => type !== null && (type.flags & ts.TypeFlags.Conditional) !== 0);
}

;// CONCATENATED MODULE: ./build/surfaces/typescript/engine/witness-builds.js
/** Of more members than these a thing with methods is hardly built by those who use it. */
const MOST_BUILT = 10;
/** An object with all that is required of it is still all that is required. */
function buildWitness(shop, owner, old, next, named, setting, fresh) {
    const { ts } = shop;
    // What only a plugin adds, few programs must have.
    const isRequired = (member, names, { module }) => (member.flags & ts.SymbolFlags.Optional) === 0 && names.beside(member, module) === null;
    const had = new Set(shop.old.checker
        .getPropertiesOfType(old)
        .filter((member) => isRequired(member, shop.old, owner.name))
        .map(({ name }) => name));
    const added = shop.next.checker
        .getPropertiesOfType(next)
        .filter((member) => isRequired(member, shop.next, owner.name) && !had.has(member.name));
    if (added.length === 0)
        return;
    const kept = shop.old.checker
        .getPropertiesOfType(old)
        .filter((member) => isRequired(member, shop.old, owner.name) &&
        shop.next.checker.getPropertyOfType(next, member.name) !== undefined);
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

;// CONCATENATED MODULE: ./build/surfaces/typescript/engine/witness-calls.js
/** What is called in each way its old signatures allow: with all and with only the required arguments. */
function callWitnesses(shop, called, signatures, context) {
    for (const signature of signatures) {
        const own = signature.typeParameters ?? [];
        const ways = shop.settings(context.printer(), own, own.length === 0 ? context.outer : null);
        // Copies that the constraints need come along.
        const printer = () => {
            const made = context.printer();
            for (const { constraint } of own)
                if (constraint !== undefined)
                    made.print(constraint);
            return made;
        };
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
            optionsCall(shop, called, signature, setting, printer());
            for (const form of formsOf(shop, signature))
                oneCall(shop, called, signature, form, setting, printer());
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
function oneCall(shop, { owner, where, expression, given, isNew, declaration, weak, inside }, signature, { parameters, how, explicit }, setting, printer) {
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
    const call = `${isNew && expression !== 'super' ? 'new ' : ''}${expression}${typeArguments}(${names.join(', ')})`;
    const verb = isNew ? 'constructed' : 'called';
    const what = {
        owner,
        where,
        change: isNew ? 'construction-refused' : 'call-refused',
        message: `${where} can no longer be ${verb}${how === '' ? '' : ` ${how}`}`,
        direction: 'out',
        declaration,
        implementer: inside !== undefined,
    };
    const weakness = weak === null ? {} : { weak };
    const program = { parameters: [...given, ...declared], ...(inside === undefined ? {} : { inside }) };
    const result = isNew ? null : resultOf(shop, signature.type, printer);
    const wasAny = signature.type?.kind === ts.SyntaxKind.AnyKeyword;
    // That it is something now is the first error of the call, and would hide a refused argument.
    if (result === null || wasAny)
        shop.add(printer, setting, { ...program, body: `${call};` }, { ...what, ...weakness });
    if (result === null)
        return;
    if (result.kind === 'narrows')
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
                wasAny,
            },
        });
}
const MOST_OPTIONS = 60;
/** An object written in the call, with all that its type without a public name names. */
function optionsCall(shop, { owner, where, expression, given, isNew, declaration, weak, inside }, signature, setting, printer) {
    const { ts } = shop;
    for (const [index, parameter] of signature.parameters.entries()) {
        const keys = optionKeys(shop, parameter);
        if (keys.length === 0 || keys.length > MOST_OPTIONS)
            continue;
        const others = signature.parameters.slice(0, index);
        if (others.some(({ name }) => ts.isIdentifier(name) && name.text === 'this'))
            return;
        const object = `{ ${keys.map((key) => `${key}: value`).join(', ')} }`;
        const call = `${isNew && expression !== 'super' ? 'new ' : ''}${expression}(${[...others.map(() => 'value'), object].join(', ')});`;
        shop.add(printer, setting, {
            parameters: [...given, 'value: never'],
            body: call,
            ...(inside === undefined ? {} : { inside }),
        }, {
            implementer: inside !== undefined,
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

;// CONCATENATED MODULE: ./build/surfaces/typescript/engine/members.js

/** The member as its text declares it, where an instance differs from that in nothing but what `this` is. */
function declared({ ts }, owner, member) {
    const target = member.links?.target;
    const parent = target?.parent;
    if (target === undefined || parent === undefined)
        return member;
    return parent === owner || typeParametersOf(ts, parent).length === 0 ? target : member;
}
/** Whether a member of two types has to be looked at. */
function mayDiffer(shop, old, next) {
    if (isOptional(shop, old) !== isOptional(shop, next))
        return true;
    if (old.declarations === undefined || next.declarations === undefined)
        return true;
    return shop.pairs.isAffected(shop.pairs.pair(old, next));
}
/** Who sees a member: everybody, those who extend its class, or nobody. */
function visibilityOf({ ts }, member) {
    const { Private, Protected } = ts.ModifierFlags;
    let seen = 'public';
    for (const declaration of member.declarations ?? []) {
        const flags = ts.getCombinedModifierFlags(declaration);
        const { name } = declaration;
        if ((flags & Private) !== 0 || (name !== undefined && ts.isPrivateIdentifier(name)))
            return 'private';
        if ((flags & Protected) !== 0)
            seen = 'protected';
    }
    return seen;
}
function isAbstract({ ts }, member) {
    return (member.declarations ?? []).some((node) => (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Abstract) !== 0);
}
function isOptional({ ts }, member) {
    return (member.flags & ts.SymbolFlags.Optional) !== 0;
}
function isReadonly(ts, member) {
    const declarations = member.declarations ?? [];
    if (declarations.some(ts.isGetAccessorDeclaration))
        return !declarations.some(ts.isSetAccessorDeclaration);
    return declarations.some((node) => (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Readonly) !== 0);
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
    return printer.printType(isOptional(shop, member) ? shop.old.checker.getNonNullableType(type) : type);
}

;// CONCATENATED MODULE: ./build/surfaces/typescript/engine/witness-access.js

/** A type as part of a union. */
function part(text) {
    return /^[\w.$<>'"[\], ]+$/.test(text) && !text.includes(' => ') ? text : `(${text})`;
}
/** In what a member is tried: a function that gets the thing, or a method of a class that extends it. */
function witness_access_placeOf({ given, inside }, ...more) {
    const parameters = given === null ? more : [given, ...more];
    return inside === null ? { parameters } : { parameters, inside };
}
function read(shop, container, member, partner, setting) {
    const printer = container.printer();
    const type = typeText(shop, member, printer, false);
    const wasAny = type === 'any';
    const whole = isOptional(shop, member) ? `${part(type)} | undefined` : type;
    const where = `${container.where}.${member.name}`;
    shop.add(printer, setting, {
        ...witness_access_placeOf(container),
        body: `const result: ${wasAny ? 'string' : whole} = ${container.expression}.${member.name};`,
    }, {
        owner: container.owner,
        where,
        change: 'member-changed',
        message: `${where} can no longer be read as what it was`,
        direction: 'out',
        implementer: container.inside !== null,
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
        ...witness_access_placeOf(container, `value: ${type === 'any' ? 'unknown' : type}`),
        body: `${container.expression}.${member.name} = value;`,
    }, {
        owner: container.owner,
        where,
        change: 'member-not-written',
        message: `${where} can no longer be set to what it was`,
        direction: isClass && isSetter ? 'name' : 'in',
        implementer: container.inside !== null,
        declaration: partner,
        ...(isClass && !isSetter ? { weak: 'it is more often read than set' } : {}),
    });
}
/** An object that users build has it. */
function give(shop, container, member, partner, setting) {
    const { built } = container;
    if (built === null)
        return;
    const printer = container.printer();
    const type = typeText(shop, member, printer, true);
    const where = `${container.where}.${member.name}`;
    const name = safe(member.name, printer);
    shop.add(printer, setting, {
        parameters: [`${name}: ${type === 'any' ? 'unknown' : type}`],
        body: `const built: Partial<${built}> = { ${member.name}${name === member.name ? '' : `: ${name}`} };`,
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
/** A name for a parameter. @param printer that has written its type */
function safe(name, printer) {
    return RESERVED.test(name) || printer.isTaken(name) ? `${name}Value` : name;
}

;// CONCATENATED MODULE: ./build/surfaces/typescript/engine/witness-overrides.js


/** A class of the user's own that extends the class still may have a member of its own in place of this one. */
function overrideWitness(shop, container, member, partner) {
    const { owner, base } = container;
    if (base === null)
        return;
    const printer = container.printer();
    const where = `${container.where}.${member.name}`;
    const isProtected = visibilityOf(shop, member) === 'protected';
    const before = isProtected ? 'protected override' : 'override';
    const members = overriding(shop, member, printer).map((text) => `    ${before} ${text}\n`);
    const isMeant = isProtected || isAbstract(shop, member) || isAbstract(shop, owner.old);
    shop.add(printer, container.settings[0] ?? CLOSED, { parameters: [], body: `abstract class Example extends ${base} {\n${members.join('')}  }` }, {
        owner,
        where,
        change: 'override-refused',
        message: `${where} can no longer be overridden as it was`,
        direction: 'name',
        implementer: true,
        declaration: partner,
        ...(isMeant ? {} : { weak: 'few override what a class does by itself' }),
    });
}
/** A member as a class declares it that overrides it, with all its signatures or accessors. */
function overriding(shop, member, printer) {
    const { ts } = shop;
    const signatures = signaturesOf(shop, member);
    if (signatures.length > 0) {
        const written = signatures.map((signature) => `${member.name}${printer.signature(signature, ': ')}`);
        return written.length === 1
            ? [`${written[0]} { throw ''; }`]
            : [...written.map((text) => `${text};`), `${member.name}(...given: any[]): any { throw given; }`];
    }
    const type = typeText(shop, member, printer, false);
    const declarations = member.declarations ?? [];
    const setter = declarations.find(ts.isSetAccessorDeclaration);
    if (!declarations.some(ts.isGetAccessorDeclaration) && setter === undefined) {
        const ending = isOptional(shop, member) ? '?' : '';
        const value = isOptional(shop, member) ? '' : ' = undefined as never';
        return [`${isReadonly(ts, member) ? 'readonly ' : ''}${member.name}${ending}: ${type}${value};`];
    }
    return [
        ...(declarations.some(ts.isGetAccessorDeclaration)
            ? [`get ${member.name}(): ${type} { throw ''; }`]
            : []),
        ...(setter === undefined
            ? []
            : [`set ${member.name}(value: ${typeText(shop, member, printer, true)}) {}`]),
    ];
}

;// CONCATENATED MODULE: ./build/surfaces/typescript/engine/witness-members.js





const witness_members_DEEPEST = 3;
/** Reads, calls, writes and gives every member that may have changed. */
function memberWitnesses(shop, container) {
    const { checker } = shop.old;
    for (const found of checker.getPropertiesOfType(container.old)) {
        const member = declared(shop, container.owner.old, found);
        const place = seenFrom(shop, withNeeds(container, found), member);
        if (place === null || !/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(member.name))
            continue;
        if (container.isStatic && member.name === 'prototype')
            continue;
        const partner = container.next === null ? undefined : shop.next.checker.getPropertyOfType(container.next, member.name);
        if (isElsewhere(shop, container, member, partner))
            continue;
        const before = shop.witnesses.length;
        try {
            if (partner === undefined)
                gone(shop, place, member);
            else if (mayDiffer(shop, member, partner))
                changed(shop, place, member, partner);
        }
        catch (error) {
            if (!(error instanceof Unwritable))
                throw error;
            shop.unwritten.set(`${container.where}.${member.name}`, error.message);
        }
        shop.weaken(before, member);
    }
}
/** The same, whose programs import what adds the member to it. */
function withNeeds(container, member) {
    return {
        ...container,
        printer: () => {
            const printer = container.printer();
            printer.needs(member);
            return printer;
        },
    };
}
/** From where users see a member: those that are protected from a class that extends theirs; null for private ones. */
function seenFrom(shop, container, member) {
    switch (visibilityOf(shop, member)) {
        case 'public':
            return container;
        case 'private':
            return null;
        case 'protected': {
            const { base } = container;
            if (base === null)
                return null;
            return {
                ...container,
                expression: 'this',
                given: null,
                built: null,
                inside: { base, method: 'example' },
            };
        }
    }
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
    const { owner, expression, built, inside } = container;
    const where = `${container.where}.${member.name}`;
    const what = { owner, where, change: 'member-removed', message: `${where} is gone` };
    const setting = container.settings[0];
    const printer = container.printer();
    shop.add(printer, setting, { ...witness_access_placeOf(container), body: `return ${expression}.${member.name};` }, { ...what, direction: 'out', implementer: inside !== null, declaration: null });
    if (built !== null)
        shop.add(printer, setting, { parameters: [], body: `const built: Partial<${built}> = { ${member.name}: undefined as never };` }, { ...what, direction: 'in', declaration: null });
}
function changed(shop, container, member, partner) {
    const where = `${container.where}.${member.name}`;
    const signatures = signaturesOf(shop, member);
    for (const setting of container.settings) {
        if (signatures.length > 0) {
            const called = {
                owner: container.owner,
                where,
                expression: `${container.expression}.${member.name}${isOptional(shop, member) ? '!' : ''}`,
                given: container.given === null ? [] : [container.given],
                isNew: false,
                declaration: partner,
                weak: null,
                ...(container.inside === null ? {} : { inside: container.inside }),
            };
            callWitnesses(shop, called, signatures, { outer: setting, printer: container.printer });
            give(shop, container, member, partner, setting);
            continue;
        }
        read(shop, container, member, partner, setting);
        write(shop, container, member, partner, setting);
        give(shop, container, member, partner, setting);
    }
    overrideWitness(shop, container, member, partner);
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
    const expression = `${container.expression}.${member.name}${isOptional(shop, member) ? '!' : ''}`;
    memberWitnesses(shop, {
        ...container,
        base: null,
        where: `${container.where}.${member.name}`,
        expression,
        old: old.checker.getNonNullableType(old.checker.getTypeOfSymbol(member)),
        next: next.checker.getNonNullableType(next.checker.getTypeOfSymbol(partner)),
        built: container.built === null ? null : `NonNullable<${container.built}['${member.name}']>`,
    });
}

;// CONCATENATED MODULE: ./build/surfaces/typescript/engine/witness-objects.js




/** What has members: they are used, it is called, constructed, indexed, built. */
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
        base: (owner.old.flags & ts.SymbolFlags.Class) === 0 ? null : named,
        inside: null,
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

;// CONCATENATED MODULE: ./build/surfaces/typescript/engine/witness-types.js




/** A type is used as users do: with its type arguments, its members, built, implemented, extended. */
function typeWitnesses(shop, owner) {
    if (!isType(shop, owner))
        return;
    defaultWitnesses(shop, owner);
    const shape = objectShape(shop, owner.old) ?? chosenMembers(shop, owner);
    if (shape === null)
        aliasWitnesses(shop, owner);
    else
        objectWitnesses(shop, owner, shape);
}
/** Whether it is a type that is declared, with or without type parameters. */
function isType({ ts }, { old }) {
    const { Interface, Class, TypeAlias } = ts.SymbolFlags;
    return (old.flags & (Interface | Class | TypeAlias)) !== 0;
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
/**
 * The members that an alias takes of another type by a list of their names without a public name (`Omit<Options, Skipped>`).
 * A copy of the old list would hold it against the other type of today: each member is compared by itself.
 */
function chosenMembers(shop, { old: symbol }) {
    const { ts, old } = shop;
    const node = symbol.declarations?.find(ts.isTypeAliasDeclaration)?.type;
    if (node === undefined || typeParametersOf(ts, symbol).length > 0 || !mentionsList(shop, node))
        return null;
    const type = old.checker.getDeclaredTypeOfSymbol(symbol);
    const hasMembers = (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0;
    return hasMembers ? { type, isClass: false } : null;
}
/** Whether it mentions a list of names without a public name. */
function mentionsList(shop, node) {
    const { ts, old } = shop;
    if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName)) {
        const found = old.checker.getSymbolAtLocation(node.typeName);
        const symbol = found === undefined ? undefined : old.aliased(found);
        const alias = symbol?.declarations?.find(ts.isTypeAliasDeclaration);
        if (symbol !== undefined && alias !== undefined && old.of(symbol).length === 0)
            if (isListOfNames(ts, alias.type))
                return true;
    }
    return ts.forEachChild(node, (child) => mentionsList(shop, child)) ?? false;
}
function isListOfNames(ts, node) {
    if (ts.isUnionTypeNode(node))
        return node.types.every((each) => isListOfNames(ts, each));
    return ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal);
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
    superWitnesses(shop, owner, declaration, expression);
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
        base: null,
        inside: null,
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
    const abstracts = old.checker.getPropertiesOfType(type).filter((member) => isAbstract(shop, member));
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
/** A class that only those make who extend it is still given its arguments. */
function superWitnesses(shop, owner, declaration, expression) {
    const { ts } = shop;
    const { Abstract, Protected } = ts.ModifierFlags;
    const parameters = declaration.typeParameters ?? [];
    const printer = () => {
        const made = shop.printer(owner, { taken: parameters.map(({ name }) => name.text) });
        for (const { constraint } of parameters)
            if (constraint !== undefined)
                made.print(constraint);
        return made;
    };
    const constructors = declaration.members.filter(ts.isConstructorDeclaration);
    const isExtended = [declaration, ...constructors].some((node) => (ts.getCombinedModifierFlags(node) & (Abstract | Protected)) !== 0);
    if (!isExtended)
        return;
    for (const outer of shop.settings(printer(), parameters))
        callWitnesses(shop, {
            owner,
            where: owner.where,
            expression: 'super',
            given: [],
            isNew: true,
            declaration: owner.next,
            weak: null,
            inside: { base: `${expression}${argumentsText(parameters)}`, method: 'constructor' },
        }, constructors, { outer, printer });
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
function moduleWitness(shop, { specifier, isAside }) {
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
        weak: isAside ? ASIDE : null,
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
/**
 * What a module gives as a whole is still given so, and not as one export among others.
 *
 * @param by what gives it: "require"
 */
function formWitnesses(shop, owner, by) {
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
    const message = `${owner.where} is no longer what ${by} gives`;
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
/** Whether both types are those of values that are written down: a text for a text, a list of texts for another. */
function isWritten({ ts, old, next }, before, now) {
    const literal = ts.TypeFlags.Literal & ~ts.TypeFlags.EnumLiteral;
    if ((before.flags & now.flags & literal) !== 0)
        return true;
    return [[old, before], [next, now]].every(([{ checker }, type]) => checker.isTupleType(type) &&
        checker.getTypeArguments(type).every(({ flags }) => (flags & literal) !== 0));
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
    const text = type === undefined ? printer.printType(oldType) : printer.print(type);
    const wasAny = text === 'any';
    shop.add(printer, CLOSED, { parameters: [], body: `const result: ${wasAny ? 'string' : text} = ${expression};` }, {
        owner,
        where: owner.where,
        change: 'value-changed',
        message: `${owner.where} is no longer what it was`,
        direction: 'out',
        result: { change: 'value-changed', message: `${owner.where} is no longer what it was`, wasAny },
        ...(owner.next !== null && isWritten(shop, oldType, next.checker.getTypeOfSymbol(owner.next))
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
        base: null,
        inside: null,
    });
}

;// CONCATENATED MODULE: ./build/surfaces/typescript/engine/writers.js





/** Modules that are no longer there. */
function modulesGone(shop) {
    const found = new Set(shop.next.side.entries.map(({ specifier }) => specifier));
    for (const entry of shop.old.side.entries)
        if (!found.has(entry.specifier))
            moduleWitness(shop, entry);
}
/** Whether a name is there as what it was, and can be named with the type arguments that it had. */
function presence(shop, owner) {
    const before = shop.witnesses.length;
    if (owner.next === null)
        writers_gone(shop, owner);
    else
        there(shop, owner, owner.next);
    if (isChanged(shop, owner) && isType(shop, owner))
        attempt(shop, owner.where, () => argumentWitnesses(shop, owner));
    shop.weaken(before, owner.old);
}
/** Whether it can be used as it was, where its declaration changed. */
function use(shop, owner) {
    if (!isChanged(shop, owner))
        return;
    const before = shop.witnesses.length;
    attempt(shop, owner.where, () => valueWitnesses(shop, owner));
    attempt(shop, owner.where, () => typeWitnesses(shop, owner));
    shop.weaken(before, owner.old);
}
/** Whether a name is there on both sides with another declaration, which is compared under its first name. */
function isChanged(shop, { name, pair }) {
    const [first] = shop.old.of(name.symbol);
    return first === name && pair !== null && shop.pairs.isAffected(pair);
}
function writers_gone(shop, owner) {
    const { name } = owner;
    const { specifier } = name.module.entry;
    const above = name.path.includes('.') ? name.path.slice(0, name.path.lastIndexOf('.')) : null;
    // Of a namespace that is gone, only that is told; of a module that is gone, too.
    if (above !== null && shop.next.get(keyOf({ ...name, path: above })) === undefined)
        return;
    const isThere = shop.next.side.entries.some((entry) => entry.specifier === specifier);
    if (!name.isGlobal && name.module.with === null && !isThere)
        return;
    if (name.path === '')
        attempt(shop, owner.where, () => formWitnesses(shop, owner, 'require'));
    attempt(shop, owner.where, () => existenceWitnesses(shop, owner));
}
function there(shop, owner, next) {
    const { name, where } = owner;
    const known = shop.next.get(keyOf(name));
    const lostValue = known?.isTypeOnly === true && !name.isTypeOnly;
    const { Value, Type } = shop.ts.SymbolFlags;
    const { flags } = name.symbol;
    const lost = [Value, Type].some((meaning) => (flags & meaning) !== 0 && (next.flags & meaning) === 0);
    if (lost || lostValue)
        attempt(shop, where, () => existenceWitnesses(shop, owner));
    // The same declaration, and another thing that a default import gives: the module whole, or what it exports so.
    if (name.path === 'default' && known?.module.isInterop !== name.module.isInterop)
        attempt(shop, where, () => formWitnesses(shop, owner, 'a default import'));
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
    let output = compareUnder(session, input, { only: null, early: machine.early });
    if (input.listOnly)
        return output;
    try {
        for (const mode of furtherModes(session, input)) {
            machine.early(output);
            const { resolution, specifiers: only } = mode;
            const found = compareUnder({ ...session, resolution }, input, { only, early: () => { } });
            output = withMode(output, found, mode);
        }
    }
    catch (error) {
        if (!isLate(ts, error))
            throw error;
        return withoutModes(output);
    }
    return output;
}
function compareUnder(session, input, way) {
    const { ts } = session;
    const first = new Comparison(ts, session, input, way);
    const output = first.run();
    // Users of a package that speaks of Node have its types, and no dependency may say so.
    if (!first.lacksGlobals || !hasNodeTypes(ts, input))
        return output;
    return new Comparison(ts, { ...session, types: ['node'] }, input, way).run();
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
    #way;
    #differences = [];
    #inconclusive = new Map();
    /** Files that do not parse. */
    #broken = new Set();
    #isNextBroken = false;
    constructor(ts, session, input, way) {
        this.#way = way;
        this.#ts = ts;
        this.#session = session;
        this.#input = input;
    }
    run() {
        const { old: oldSide, next: nextSide, entries, part, of, listOnly, isTold } = this.#input;
        const { only, early } = this.#way;
        const scope = { entries, name: null, only, isShallow: only !== null || entries !== null };
        const old = new Side(this.#session, oldSide.directory, scope);
        const next = new Side(this.#session, nextSide.directory, { ...scope, name: old.folder.name });
        if (isUnchanged(old, next))
            return this.#output([]);
        const oldNames = new Names(old);
        const nextNames = new Names(next);
        const shop = new Workshop(this.#ts, oldNames, nextNames, new Pairs(this.#ts, oldNames, nextNames));
        const main = old.folder.name;
        const names = [...new Set(oldNames.all.map((name) => shown(name, main)))].sort();
        if (listOnly)
            return this.#output(names);
        if (this.#isEmpty(old, next))
            return this.#output(names);
        for (const { program, side } of [oldNames, nextNames])
            this.#readFaults(program, side, side === next);
        const mine = new Set(names.filter((_, index) => index % of === part));
        const owners = oldNames.all
            .filter((name) => mine.has(shown(name, main)))
            .map((name) => shop.owner(name))
            .filter((owner) => !this.#isBroken(owner));
        if (part === 0 && only === null)
            this.#nameless(oldNames, old);
        for (const owner of owners)
            this.#lacks(shop, owner);
        if (this.lacksGlobals && this.#session.types.length === 0 && hasNodeTypes(this.#ts, this.#input))
            return this.#output(names);
        let flows = null;
        const known = () => {
            flows ??= new Flows(this.#ts, oldNames);
            return flows;
        };
        const trial = new Trial(old, next, this.#unanswered());
        const tried = (from) => {
            this.#differences.push(...differencesOf(shop, trial.broken(shop.witnesses.slice(from)), known));
            for (const [where, reason] of shop.unwritten)
                this.#inconclusive.set(where, reason);
        };
        // What is gone costs little and is certain: it is told before anything is tried that may take the compiler long.
        if (!isTold || only !== null) {
            if (part === 0)
                modulesGone(shop);
            for (const owner of owners)
                presence(shop, owner);
            tried(0);
            early({ ...this.#output(names), inconclusive: [] });
        }
        const before = shop.witnesses.length;
        for (const owner of owners)
            use(shop, owner);
        tried(before);
        trial.end();
        return this.#output(names);
    }
    #unanswered() {
        const all = (rest, reason) => {
            for (const { where } of rest)
                this.#inconclusive.set(where, reason);
        };
        return {
            late: (rest) => all(rest, 'the deadline passed before it was compared'),
            costly: (rest) => all(rest, 'the compiler makes too many types for the programs that use it'),
            failed: (witness) => all([witness], 'it is too deep for the compiler'),
            untried: (where) => {
                if (!this.#inconclusive.has(where))
                    this.#inconclusive.set(where, 'no program that uses it compiles against the old side');
            },
        };
    }
    /** Notes what a declaration that changed mentions and that is not installed. */
    #lacks(shop, owner) {
        const { pair, where } = owner;
        if (pair === null || !isChanged(shop, owner))
            return;
        const missing = shop.pairs.missing(pair);
        if (missing.length === 0)
            return;
        this.lacksGlobals = true;
        this.#inconclusive.set(where, `it mentions what is not installed: ${some(missing)}`);
    }
    #isEmpty(old, next) {
        // Of a further way of resolution it is known that there were some.
        if (this.#way.only !== null)
            return false;
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
    /** What a file of before declared is not known where it does not parse and no name of it was found. */
    #nameless({ all }, side) {
        const told = new Set(all.flatMap(({ symbol }) => (symbol.declarations ?? []).map((node) => node.getSourceFile())));
        for (const file of this.#broken) {
            const { fileName } = file;
            if (!side.owns(fileName) || told.has(file))
                continue;
            const path = fileName.slice(side.folder.root.length + 1);
            this.#inconclusive.set(path, 'its declarations do not parse');
        }
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
    #output(names) {
        return {
            compiler: `TypeScript ${this.#ts.version}`,
            names,
            differences: this.#differences,
            inconclusive: [...this.#inconclusive].map(([where, reason]) => ({ where, reason })),
        };
    }
}

;// CONCATENATED MODULE: ./build/typescript.js








/**
 * The program that compares TypeScript declarations, in a process of its own: the question is read from standard input as
 * JSON, the answer written to standard output; lines before it are what is known early. The compiler lies beside it, unchanged, and is loaded by its path.
 */
keepCompiled(external_node_process_namespaceObject.env);
const beside = external_node_path_namespaceObject.join(external_node_path_namespaceObject.dirname((0,external_node_url_namespaceObject.fileURLToPath)(import.meta.url)), 'compiler', 'typescript.js');
const load = (0,external_node_module_namespaceObject.createRequire)(import.meta.url);
const compiler = (0,external_node_fs_namespaceObject.existsSync)(beside) ? beside : 'typescript-6';
const ts = load(compiler);
const input = JSON.parse((0,external_node_fs_namespaceObject.readFileSync)(0, 'utf8'));
const typescript_write = (output) => {
    external_node_process_namespaceObject.stdout.write(`${JSON.stringify(output)}\n`);
};
typescript_write(compareDeclarations(ts, { now: () => external_node_perf_hooks_namespaceObject.performance.now(), early: typescript_write }, input));

