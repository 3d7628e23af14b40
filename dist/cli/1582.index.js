export const id = 1582;
export const ids = [1582];
export const modules = {

/***/ 78930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ classify)
/* harmony export */ });
/* harmony import */ var _versions_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64587);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9969);
/* harmony import */ var _security_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8458);



/**
 * @param merge whether the commit has several parents: it carries what it merges, so its own message need follow
 *   no convention (policy.md, *Changes*).
 */
function classify(raw, rules, kinds, merge = false) {
    const message = (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMessage */ .v)(raw);
    const { header, subject } = message;
    const breaking = message.footers.some(_message_js__WEBPACK_IMPORTED_MODULE_1__/* .isBreakingFooter */ .J);
    const named = (0,_security_js__WEBPACK_IMPORTED_MODULE_2__/* .advisories */ .wk)(raw);
    const revert = revertOf(message);
    if (revert !== null) {
        const kind = header?.breaking || breaking ? 'major' : (kindOfType('revert', null, rules) ?? 'patch');
        return {
            ...{ subject, kind, via: null, security: false, advisories: [], mentions: named, unknown: false },
            ...{ misplacedBreak: false, releaseAs: releaseAs(message.footers), revert },
        };
    }
    const bump = (0,_security_js__WEBPACK_IMPORTED_MODULE_2__/* .isDependencyBump */ .qC)(header, subject);
    const declared = bump || (0,_security_js__WEBPACK_IMPORTED_MODULE_2__/* .isDocumentation */ .xA)(header, subject) ? [] : (0,_security_js__WEBPACK_IMPORTED_MODULE_2__/* .declaredIds */ .fW)(message);
    const unknown = header === null && !merge && declared.length === 0;
    const claims = claimsOf(message, bump, rules, kinds);
    let highest = { kind: _versions_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x3, security: false, text: subject };
    for (const claim of claims)
        if (kinds.rank(claim.kind) > kinds.rank(highest.kind))
            highest = claim;
    let { kind } = highest;
    if (unknown && kind === _versions_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x3 && rules.unknown === 'patch')
        kind = 'patch';
    if (breaking && claims.length > 0)
        kind = 'major';
    return {
        subject,
        kind: declared.length > 0 ? asSecurity(kind, kinds) : kind,
        via: highest.text === subject || kind !== highest.kind ? null : highest.text,
        security: declared.length > 0 || claims.some((claim) => claim.security),
        advisories: declared,
        mentions: named.filter((id) => !declared.includes(id)),
        unknown,
        misplacedBreak: !(breaking && claims.length > 0) && message.body.some((line) => /^BREAKING[ -]CHANGE:/.test(line)),
        releaseAs: releaseAs(message.footers),
        revert: null,
    };
}
/**
 * What the title claims, and what the bullets of a squash do. A title that asks for a release sums its steps up: of
 * "fix: …" with a step "feat: …" the maintainer says that all in all it is a fix. A break among the steps is never
 * summed away, nor a declared security change, and a title that asks for none erases nothing. (All 298 releases of dom-testing-library agree.)
 */
function claimsOf({ header, bullets }, bump, rules, kinds) {
    const title = header === null ? [] : [claimOf(header, rules, kinds)];
    // A dependency bump quotes the other project's changelog: its bullets are not our changes.
    if (bump)
        return title;
    const summed = title.some(({ kind }) => kind !== _versions_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x3);
    const steps = bullets.map((bullet) => ({ ...claimOf(bullet, rules, kinds), breaking: bullet.breaking }));
    return [...title, ...steps.filter(({ breaking, security }) => !summed || breaking || security)];
}
function claimOf(header, rules, kinds) {
    const { text } = header;
    const mapped = kindOfType(header.type, header.scope, rules) ?? _versions_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x3;
    const kind = header.breaking ? 'major' : mapped;
    if ((0,_security_js__WEBPACK_IMPORTED_MODULE_2__/* .isSecurityType */ .hB)(header.type) || mapped === 'security')
        return { kind, security: true, text };
    const scoped = header.scope === 'security' && mapped !== _versions_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x3;
    if (!scoped || (0,_security_js__WEBPACK_IMPORTED_MODULE_2__/* .isDependencyBump */ .qC)(header, text) || (0,_security_js__WEBPACK_IMPORTED_MODULE_2__/* .isDocumentation */ .xA)(header, text))
        return { kind, security: false, text };
    return { kind: asSecurity(kind, kinds), security: true, text };
}
function kindOfType(type, scope, rules) {
    const scoped = scope === null ? undefined : own(rules.kinds, `${type}(${scope})`);
    const found = scoped ?? own(rules.kinds, type);
    // `sec` is short for `security`: a policy that lists only one of them means both.
    return found ?? (type === 'sec' ? own(rules.kinds, 'security') : undefined) ?? null;
}
/**
 * A fix that is declared security becomes `security`; "a `feat(security)` or a break keeps its kind and is marked"
 * (policy.md, *Changes*). What counts up less than `security` does would lose the declaration, so it becomes one too.
 */
function asSecurity(kind, kinds) {
    if (kind === _versions_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x3 || kind === 'patch')
        return 'security';
    const position = kinds.position(kind);
    const security = kinds.position('security');
    return position !== null && security !== null && position > security ? 'security' : kind;
}
function releaseAs(footers) {
    const found = footers.find((footer) => footer.token.toLowerCase() === 'release-as');
    return found === undefined ? null : (found.value.split('\n')[0] ?? '').trim();
}
/**
 * git's `Revert "…"` with `This reverts commit …`, its `Reapply "…"`, and Conventional Commits' `revert:` with `Refs:`.
 */
function revertOf(message) {
    const quoted = /^(Revert|Reapply) "(.*)"(?: \(#\d+\))?$/.exec(message.subject);
    if (quoted === null && message.header?.type !== 'revert')
        return null;
    const text = message.body.join('\n');
    const ids = [...text.matchAll(/\bThis reverts commit ([0-9a-f]{7,64})\b/g)].map((match) => match[1]);
    if (quoted !== null) {
        // "Reapply" quotes the first commit while it reverts the revert: only the id says which one.
        return { ids, subject: quoted[1] === 'Revert' ? quoted[2] : `Revert "${quoted[2]}"` };
    }
    for (const footer of message.footers) {
        if (footer.token.toLowerCase() !== 'refs')
            continue;
        ids.push(...(footer.value.match(/(?<![\w#-])[0-9a-f]{7,64}(?![\w-])/g) ?? []));
    }
    return { ids, subject: message.header?.description ?? null };
}
/** Types come from commits, so `constructor: x` must not find Object's members. */
function own(record, key) {
    return Object.hasOwn(record, key) ? record[key] : undefined;
}


/***/ }),

/***/ 8458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vv: () => (/* binding */ securityIds),
/* harmony export */   fW: () => (/* binding */ declaredIds),
/* harmony export */   hB: () => (/* binding */ isSecurityType),
/* harmony export */   qC: () => (/* binding */ isDependencyBump),
/* harmony export */   qm: () => (/* binding */ namedIds),
/* harmony export */   wk: () => (/* binding */ advisories),
/* harmony export */   xA: () => (/* binding */ isDocumentation)
/* harmony export */ });
/**
 * Security declarations (policy.md, *Changes*): a change is security only if its commit declares it; an advisory
 * that a sentence, a dependency bump, a revert or the documentation names is a mention.
 */
const ID = String.raw `(?:CVE-\d{4}-\d{4,}|GHSA(?:-[0-9a-z]{4}){3}|RUSTSEC-\d{4}-\d{4}|PYSEC-\d{4}-\d+|GO-\d{4}-\d{4,}|OSV-\d{4}-\d+)`;
const ID_ANYWHERE = new RegExp(String.raw `(?<![\w-])${ID}(?![\w-])`, 'gi');
const IDS_ALONE = new RegExp(String.raw `^[\s*•-]*[([<]*${ID}[)\]>]*(?:(?:[\s,;&/]|\band\b)+[([<]*${ID}[)\]>]*)*[\s.,;]*$`, 'i');
const ID_FIRST = new RegExp(String.raw `^[([<]*${ID}(?![\w-])`, 'i');
const ADVISORY_MERGE = /^Merge (?:pull request|commit|branch)\b.* from GHSA(?:-[0-9a-z]{4}){3}\b/i;
const TRAILERS = new Set(['fixes', 'cve', 'cve-id', 'security', 'ghsa']);
/** The advisory ids that the text names, upper case in their prefix, each once. */
function advisories(text) {
    return [...new Set((text.match(ID_ANYWHERE) ?? []).map(normal))];
}
/** The ids that a message declares by its form; empty where it names them in prose at most. */
function declaredIds(message) {
    const declared = [];
    if (ADVISORY_MERGE.test(message.subject))
        declared.push(...advisories(message.subject));
    for (const line of message.body) {
        if (line.length < 1_000 && IDS_ALONE.test(line))
            declared.push(...advisories(line));
    }
    for (const footer of message.footers) {
        const value = footer.value.split('\n')[0] ?? '';
        if (TRAILERS.has(footer.token.toLowerCase()) && ID_FIRST.test(value)) {
            declared.push(...advisories(value));
        }
    }
    return [...new Set(declared)];
}
/**
 * The ids by which a declared security change is known: those it declares, those that its subject names, and a vendor's
 * own by their prefix, wherever the message names them.
 *
 * @param prefixes what a vendor's ids start with, such as `ZSA-`; a digit follows it
 */
function securityIds({ subject, advisories: declared }, message, prefixes) {
    return [...new Set([...declared, ...advisories(subject), ...prefixedIds(message, prefixes)])];
}
/** The ids that a text names, those with a vendor's prefix included. */
function namedIds(text, prefixes) {
    return [...new Set([...advisories(text), ...prefixedIds(text, prefixes)])];
}
function prefixedIds(text, prefixes) {
    return prefixes.flatMap((prefix) => {
        const escaped = prefix.replace(/[^\w]/g, '\\$&');
        return text.match(new RegExp(`(?<![\\w-])${escaped}\\d[\\w-]*`, 'g')) ?? [];
    });
}
/** Whether a commit only moves a dependency: its advisories are the dependency's. */
function isDependencyBump(header, subject) {
    if (BUMP.test(header?.description ?? subject))
        return header === null || !isSecurityType(header.type);
    if (header === null)
        return false;
    const { type, scope } = header;
    return (type === 'deps' ||
        type === 'bump' ||
        type === 'dependencies' ||
        (scope !== null && /^(deps|dependencies)\b/.test(scope) && !isSecurityType(type)));
}
/** Whether a commit only writes about changes. */
function isDocumentation(header, subject) {
    if (CHANGELOG.test(header?.description ?? subject))
        return true;
    return (header !== null && (header.type === 'docs' || header.type === 'changelog' || header.scope === 'changelog'));
}
/** The types that declare a security change whatever else the commit does. */
function isSecurityType(type) {
    return type === 'security' || type === 'sec';
}
const BUMP = /^(bump\b|update dependency\b)/i;
const CHANGELOG = /^(update |add |write )?(the )?change ?log\b/i;
function normal(id) {
    const upper = id.toUpperCase();
    return upper.startsWith('GHSA-') ? `GHSA-${id.slice(5).toLowerCase()}` : upper;
}


/***/ }),

/***/ 64833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ changesOf),
  x: () => (/* binding */ highestKind)
});

// EXTERNAL MODULE: ./build/changes/classify.js
var classify = __webpack_require__(78930);
;// CONCATENATED MODULE: ./build/changes/settle.js
/**
 * The commits that reverts cancel among the unreleased ones, reverts that cancel included.
 *
 * "A revert of something unreleased cancels it, of something released is a patch" (policy.md, *Changes*); a revert
 * of a revert restores. A reverted merge takes back what it merged.
 *
 * @param newestFirst every child before its parents, as `git log` lists them
 */
function cancelled(newestFirst) {
    const gone = new Set();
    if (!newestFirst.some(({ claim }) => claim.revert !== null))
        return gone;
    const parents = new Map(newestFirst.map((entry) => [entry.commit, entry.parents]));
    const older = new Older(newestFirst);
    for (const [index, entry] of newestFirst.entries()) {
        const { revert } = entry.claim;
        if (revert === null || gone.has(entry.commit))
            continue;
        const targets = older.targetsOf(revert, index, gone);
        for (const target of targets) {
            gone.add(target.commit);
            for (const merged of mergedBy(target, parents))
                gone.add(merged);
        }
        const complete = targets.length > 0 && targets.length >= revert.ids.length;
        // A revert that also takes back something released, or that says it breaks, remains a change of its own.
        if (complete && entry.claim.kind !== 'major')
            gone.add(entry.commit);
    }
    return gone;
}
/** Finds older commits without looking through all of them for each revert. */
class Older {
    #order;
    #bySubject = new Map();
    #byStart = new Map();
    constructor(newestFirst) {
        this.#order = newestFirst;
        for (const [index, { commit, claim }] of newestFirst.entries()) {
            note(this.#bySubject, bare(claim.subject), index);
            note(this.#byStart, commit.slice(0, SHORTEST_ID), index);
        }
    }
    /** What an id names is taken back once, also where a merge says again what the revert in it says. */
    targetsOf(revert, index, gone) {
        const older = (places) => (places ?? []).filter((place) => place > index).map((place) => this.#order[place]);
        if (revert.ids.length > 0) {
            const named = [...new Set(revert.ids)].flatMap((id) => older(this.#byStart.get(id.slice(0, SHORTEST_ID))).filter(({ commit }) => commit.startsWith(id)));
            return [...new Set(named)];
        }
        // GitHub's "Revert" button leaves no id in the message: then the quoted subject tells.
        if (revert.subject === null)
            return [];
        return older(this.#bySubject.get(bare(revert.subject)))
            .filter(({ commit }) => !gone.has(commit))
            .slice(0, 1);
    }
}
/** Ids are at least this long: git abbreviates no further by itself. */
const SHORTEST_ID = 7;
function note(places, key, index) {
    const found = places.get(key);
    if (found === undefined)
        places.set(key, [index]);
    else
        found.push(index);
}
/** A subject without the pull request's number that GitHub appends. */
function bare(subject) {
    return subject.replace(/ \(#\d+\)$/, '');
}
/** The commits that a merge brought in: reachable from its other parents, not from its first one. */
function mergedBy(entry, parents) {
    const [first, ...others] = entry.parents;
    if (first === undefined || others.length === 0)
        return new Set();
    const kept = reachable([first], parents, new Set());
    return reachable(others, parents, kept);
}
function reachable(from, parents, without) {
    const found = new Set();
    const open = [...from];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (found.has(next) || without.has(next) || !parents.has(next))
            continue;
        found.add(next);
        open.push(...(parents.get(next) ?? []));
    }
    return found;
}

// EXTERNAL MODULE: ./build/versions/kinds.js
var kinds = __webpack_require__(64587);
;// CONCATENATED MODULE: ./build/verdict/changes.js



/** @param from the release that the commits follow, or the first version of a repository without one */
function changesOf(commits, policy, from) {
    const claimed = commits.map(({ commit, parents, message }) => ({
        commit,
        parents,
        claim: (0,classify/* classify */.L)(message, policy.commits, policy.kinds, parents.length > 1),
    }));
    const gone = cancelled(claimed);
    const zero = from.parts.major === 0 ? policy.zero : {};
    return commits.map(({ commit, own, of }, index) => {
        const { claim } = claimed[index];
        const isGone = gone.has(commit);
        const mapped = Object.hasOwn(zero, claim.kind) ? zero[claim.kind] : claim.kind;
        return {
            ...claim,
            commit,
            own,
            counts: isGone ? kinds/* NONE */.x3 : mapped,
            cancelled: isGone,
            ...(of === undefined ? {} : { of }),
        };
    });
}
/** "Only security changes unreleased → `security`; together with others → the highest kind" (policy.md, *Changes*). */
function highestKind(changes, policy) {
    return changes.reduce((kind, change) => policy.kinds.max(kind, change.counts), kinds/* NONE */.x3);
}


/***/ }),

/***/ 3709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ levelGiven),
/* harmony export */   f: () => (/* binding */ settingsOf)
/* harmony export */ });
/** The level that a policy gives a rule; undefined where it leaves the rule's own. */
function levelGiven(policy, id) {
    const setting = policy.rules[id];
    return typeof setting === 'string' ? setting : setting?.level;
}
function settingsOf(policy, id) {
    const setting = policy.rules[id];
    return typeof setting === 'object' ? setting : {};
}


/***/ }),

/***/ 54942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ idPrefixes),
/* harmony export */   KY: () => (/* binding */ uncovered),
/* harmony export */   a: () => (/* binding */ fixesAmong),
/* harmony export */   t4: () => (/* binding */ owedFixes)
/* harmony export */ });
/* harmony import */ var _base_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59909);
/* harmony import */ var _changes_security_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8458);
/* harmony import */ var _versions_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64587);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64833);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3709);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39355);






/** What gathering and the rule `security-coverage` answer alike: which lines get security fixes, and which fixes are one. */
/**
 * Why a line is owed security fixes today, in words: its phase allows them, or licenses without upgrade right sit there
 * that no other line can serve. Null where it is owed none, and without `support`, which alone promises any.
 */
function owedFixes({ phases, phase, parts }, population) {
    if (phases === null)
        return null;
    const now = phases.find(({ name }) => name === phase);
    if (now?.allow.includes('security'))
        return `gets security fixes ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .untilWords */ .So)(now)}`;
    // A license that does not name all the parts of a line reaches others too.
    const bound = (population?.groups ?? []).filter(({ upgradeRight, version }) => !upgradeRight && Object.entries(parts).every(([part, value]) => version[part] === value));
    const licenses = bound.reduce((sum, { count: number }) => sum + number, 0);
    return licenses === 0 ? null : `has ${(0,_base_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(licenses, 'license')} that only it can serve`;
}
// The trailer of `git cherry-pick -x`.
const PICKED = /^\(cherry picked from commit ([0-9a-f]{7,64})\)$/gm;
const COMMIT_ID = /(?<![\w-])[0-9a-f]{7,64}(?![\w-])/g;
/**
 * The security changes among some commits, and the others that name an advisory or a commit. What a revert among them
 * took back is neither; nor is the revert, which names what it undoes.
 */
function fixesAmong(commits, policy) {
    const prefixes = idPrefixes(policy);
    return (0,_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .changesOf */ .f)(commits, policy, policy.initial).flatMap((change, index) => {
        const message = commits[index]?.message ?? '';
        if (change.cancelled || change.revert !== null)
            return [];
        const security = change.security && change.counts !== _versions_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3;
        const names = [...(0,_changes_security_js__WEBPACK_IMPORTED_MODULE_0__/* .namedIds */ .qm)(message, prefixes), ...(message.match(COMMIT_ID) ?? [])];
        if (!security && names.length === 0)
            return [];
        return [
            {
                commit: change.commit,
                subject: change.subject,
                security,
                ids: security ? (0,_changes_security_js__WEBPACK_IMPORTED_MODULE_0__/* .securityIds */ .Vv)(change, message, prefixes) : [],
                names: [...new Set(names)],
                pickedFrom: [...message.matchAll(PICKED)].map(([, commit]) => commit),
                patchId: null,
            },
        ];
    });
}
/** What a vendor's own ids start with, as the rule `security-advisory` is told. */
function idPrefixes(policy) {
    return (0,_context_js__WEBPACK_IMPORTED_MODULE_5__/* .settingsOf */ .f)(policy, 'security-advisory').prefixes ?? [];
}
/**
 * Whether a commit of another line is this fix, or answers for it: "matched by advisory id, cherry-pick trailer, then
 * patch id" (policy.md, *Rules*). A commit that names the fix without being one says why it is not needed there.
 */
function covers(fix, other) {
    return (fix.ids.some((id) => other.names.includes(id)) ||
        isNamed(fix.commit, other.names) ||
        isNamed(other.commit, fix.pickedFrom) ||
        fix.pickedFrom.some((commit) => other.pickedFrom.includes(commit)) ||
        (fix.patchId !== null && fix.patchId === other.patchId));
}
function isNamed(commit, names) {
    return names.some((name) => commit.startsWith(name));
}
/** Whether two fixes are one, whichever of them names the other. */
function isSame(fix, other) {
    return covers(fix, other) || (other.security && covers(other, fix));
}
/** The security changes among the first that none of the others is, or answers for. */
function uncovered(fixes, others) {
    return fixes.filter((fix) => fix.security && !others.some((other) => isSame(fix, other)));
}


/***/ }),

/***/ 63740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ stepsOf),
/* harmony export */   IH: () => (/* binding */ dueOf),
/* harmony export */   U4: () => (/* binding */ hasCadence),
/* harmony export */   kG: () => (/* binding */ needsSecurityReleases),
/* harmony export */   kc: () => (/* binding */ nextAllowedDay),
/* harmony export */   of: () => (/* binding */ opensLine),
/* harmony export */   wP: () => (/* binding */ allowedWords)
/* harmony export */ });
/* harmony import */ var _lines_branch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89634);
/* harmony import */ var _lines_cadence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20127);
/* harmony import */ var _lines_calendar_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58424);
/* harmony import */ var _lines_freeze_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3265);
/* harmony import */ var _lines_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48607);
/* harmony import */ var _versions_scheme_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68401);






/** The kinds that wait for a day. A security release waits for nothing. */
function hasCadence(kind, { cadence }) {
    return kind !== 'security' && Object.hasOwn(cadence, kind) && cadence[kind]?.every != null;
}
/** Whether a kind changes the parts that name a line. */
function opensLine(kind, { kinds, lines }) {
    const position = kinds.position(kind);
    return position !== null && position < lines.by.length;
}
/**
 * The releases of a line in the order of their numbers, each with what it changed of the one before it.
 *
 * @param before leaves out this version and those above it, and what came later: for the tag under judgement
 */
function stepsOf(line, releases, policy, bound, before) {
    const { scheme, lines } = policy;
    const own = releases
        .filter(({ version, time }) => (0,_lines_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .lineId */ .W9)(version.parts, lines.by, scheme) === line &&
        (0,_lines_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(version.parts, bound) &&
        (before === null || (scheme.compare(version, before.version) < 0 && time <= before.time)))
        .sort((a, b) => scheme.compare(a.version, b.version));
    return own.map((release, index) => {
        const previous = own[index - 1] ?? null;
        return {
            release,
            before: previous,
            position: previous === null ? -1 : changed(release, previous, policy),
        };
    });
}
function changed({ version }, before, { scheme }) {
    return scheme.parts.findIndex((part) => version.parts[part] !== before.version.parts[part]);
}
/** Whether releases that count for a kind with a cadence can be told from security releases by their numbers alone. */
function needsSecurityReleases(policy) {
    const security = policy.kinds.position('security');
    if (security === null)
        return false;
    return Object.keys(policy.cadence).some((kind) => hasCadence(kind, policy) && !opensLine(kind, policy) && (policy.kinds.position(kind) ?? -1) >= security);
}
/** Null where the kind has no cadence, or where nothing was released that it counts from. */
function dueOf(kind, context) {
    const { policy } = context;
    const cadence = policy.cadence[kind];
    const position = policy.kinds.position(kind);
    if (!hasCadence(kind, policy) || cadence === undefined || position === null)
        return null;
    const opens = opensLine(kind, policy);
    const from = opens ? lineBefore(position, context) : releaseBefore(position, context);
    const window = from === null ? null : (0,_lines_cadence_js__WEBPACK_IMPORTED_MODULE_4__/* .releaseWindow */ .m)(from.since, cadence);
    return from === null || window === null ? null : { kind, opens, ...from, window, words: cadence.words };
}
/** "From the previous release of that kind on that line"; one of a higher kind holds what this one would. */
function releaseBefore(position, { line, releases, policy, carries, facts, tag }) {
    const before = tag === null || tag.version === null ? null : { version: tag.version, time: tag.facts.time };
    const security = new Set(facts.project.securityReleases ?? []);
    let newest = null;
    for (const step of stepsOf(line.id, releases.stable, policy, carries.bound, before)) {
        if (step.position > position || security.has(step.release.tag))
            continue;
        if (newest === null || step.release.time >= newest.release.time)
            newest = step;
    }
    const { existing } = line;
    if (newest === null) {
        // A line may be known by the policy alone; of a tag what came after it is no release that it counts from.
        const made = tag === null ? null : (0,_lines_calendar_js__WEBPACK_IMPORTED_MODULE_5__/* .dayOf */ .kb)(tag.facts.time, policy.timezone);
        return existing === null || (made !== null && existing.released >= made)
            ? null
            : { since: existing.released, after: `line ${line.id}` };
    }
    const since = newest.position === -1 && existing !== null
        ? existing.released
        : (0,_lines_calendar_js__WEBPACK_IMPORTED_MODULE_5__/* .dayOf */ .kb)(newest.release.time, policy.timezone);
    return { since, after: newest.release.tag };
}
/** "From the previous line": the newest one that a release of this kind, or of a higher one, opened. */
function lineBefore(position, { lines, line, policy, tag }) {
    const { by, order } = policy.lines;
    const made = tag === null ? null : (0,_lines_calendar_js__WEBPACK_IMPORTED_MODULE_5__/* .dayOf */ .kb)(tag.facts.time, policy.timezone);
    const existed = lines.filter(({ id, parts, released }) => made === null ||
        (id !== line.id &&
            released <= made &&
            (order === 'date' || (0,_versions_scheme_js__WEBPACK_IMPORTED_MODULE_3__/* .compareParts */ .ql)(by, parts, tag?.version?.parts ?? {}) < 0)));
    const found = existed.find((each, index) => openedBy(each, existed[index + 1], by) <= position);
    return found === undefined ? null : { since: found.released, after: `line ${found.id}` };
}
/** The place of the leftmost part in which a line differs from the one before it; -1 for the first of all. */
function openedBy(line, before, by) {
    return before === undefined ? -1 : by.findIndex((part) => line.parts[part] !== before.parts[part]);
}
/** The first day on which neither the cadence nor a freeze stops a release of a kind; null where none is in sight. */
function nextAllowedDay(kind, day, context) {
    const earliest = dueOf(kind, context)?.window.earliest ?? day;
    return (0,_lines_freeze_js__WEBPACK_IMPORTED_MODULE_1__/* .nextFree */ .WZ)(earliest > day ? earliest : day, kind, context.policy.freeze);
}
/** "the next allowed day is …", for the end of a message. */
function allowedWords(day) {
    return day === null ? 'no allowed day is in sight' : `the next allowed day is ${day}`;
}


/***/ }),

/***/ 60882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ boundOfTag),
/* harmony export */   Fr: () => (/* binding */ predecessorOf),
/* harmony export */   ju: () => (/* binding */ lastReleaseOf),
/* harmony export */   pe: () => (/* binding */ linesToday),
/* harmony export */   yc: () => (/* binding */ carryVersion)
/* harmony export */ });
/* harmony import */ var _lines_branch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89634);
/* harmony import */ var _lines_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48607);
/* harmony import */ var _lines_releases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87984);
/* harmony import */ var _versions_scheme_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68401);




function linesToday(today, releases, policy) {
    const before = linesOnce.get(releases);
    if (before?.today === today && before.policy === policy)
        return before.found;
    const stable = (0,_lines_releases_js__WEBPACK_IMPORTED_MODULE_2__/* .datedVersions */ .eH)(releases.stable, policy.lines.by, policy.scheme, policy.timezone);
    const found = { stable, lines: (0,_lines_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOn */ .Bo)(today, stable, policy.lines, policy.scheme) };
    linesOnce.set(releases, { today, policy, found });
    return found;
}
/** The last answer for each reading of the tags: gathering and judging ask the same. */
const linesOnce = new WeakMap();
/**
 * "On a branch with `line: newest`: the highest stable release of the repository, reachable or not. On any other
 * branch: the highest stable release of its line that is reachable" (policy.md, *Decisions*). Where its line has none,
 * the highest reachable one below the line: the branch is about to open it.
 */
function lastReleaseOf(carries, releases, lines, policy) {
    const { bound } = carries;
    if (bound === null)
        return { is: 'decided', release: (0,_lines_releases_js__WEBPACK_IMPORTED_MODULE_2__/* .highest */ .BR)(releases.stable, lines, policy.lines, policy.scheme) };
    const descending = (a, b) => policy.scheme.compare(b.version, a.version);
    const onLine = releases.stable.filter(({ version }) => (0,_lines_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(version.parts, bound)).sort(descending);
    if (onLine.length > 0)
        return { is: 'reachable', candidates: onLine, onLine: onLine.length };
    const bounded = Object.keys(bound);
    const below = releases.stable
        .filter(({ version }) => (0,_versions_scheme_js__WEBPACK_IMPORTED_MODULE_3__/* .compareParts */ .ql)(bounded, version.parts, bound) < 0)
        .sort(descending);
    return below.length === 0
        ? { is: 'decided', release: null }
        : { is: 'reachable', candidates: below, onLine: 0 };
}
/**
 * "A release's predecessor is the highest stable release below it on its line that it contains; if it opens its line,
 * the highest stable release below it that existed that day" (policy.md, *Decisions*, "Time").
 *
 * @param contains the names of the tags that its commit contains
 */
function predecessorOf(version, time, contains, releases, policy) {
    const { by } = policy.lines;
    const { scheme } = policy;
    const isOwn = (release) => (0,_lines_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .onOneLine */ .GJ)(release.version.parts, version.parts, by);
    const idOf = (release) => (0,_lines_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .lineId */ .W9)(release.version.parts, by, scheme);
    const isBelow = (release) => scheme.compare(release.version, version) < 0;
    const later = releases.stable.filter((release) => release.time > time);
    const contained = containedOf(later, contains);
    const existed = later.length === 0
        ? releases.stable
        : releases.stable.filter((release) => release.time <= time || contained.has(release));
    const own = existed.filter((release) => isOwn(release) && isBelow(release));
    if (own.length > 0)
        return best([...containedOf(own, contains)], scheme.compare);
    if (policy.lines.order === 'version')
        return best(existed.filter(isBelow), scheme.compare);
    // Lines follow each other by date: 15.0 came after 42.3.
    const opened = new Map();
    for (const release of existed)
        opened.set(idOf(release), Math.min(opened.get(idOf(release)) ?? release.time, release.time));
    const others = existed.filter((release) => !isOwn(release));
    const newest = others.reduce((latest, each) => Math.max(latest, opened.get(idOf(each)) ?? 0), 0);
    return best(others.filter((release) => opened.get(idOf(release)) === newest), scheme.compare);
}
/** Those of some releases whose tags are among the names: few releases are asked about, and there may be many names. */
function containedOf(some, names) {
    if (some.length === 0)
        return new Set();
    const byTag = new Map(some.map((release) => [release.tag, release]));
    const found = new Set();
    for (const name of names) {
        const release = byTag.get(name);
        if (release !== undefined)
            found.add(release);
    }
    return found;
}
function best(releases, compare) {
    return releases.reduce((found, release) => (found === null || compare(release.version, found.version) > 0 ? release : found), null);
}
/** Whether one of these branches carries the line that a version is on. */
function carryVersion(branches, version, policy, defaultBranch) {
    return branches.some((branch) => {
        const carries = (0,_lines_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .carriedBy */ .ay)(branch, policy.branches, policy.scheme, defaultBranch);
        return carries !== null && (0,_lines_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(version.parts, carries.bound);
    });
}
/** The narrowest bound among the branches that hold a tag's commit and carry its line. */
function boundOfTag(version, branches, policy, defaultBranch) {
    let best = { bound: null, prerelease: null };
    for (const branch of branches) {
        const carries = (0,_lines_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .carriedBy */ .ay)(branch, policy.branches, policy.scheme, defaultBranch);
        if (carries?.bound == null || !(0,_lines_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(version.parts, carries.bound))
            continue;
        if (Object.keys(carries.bound).length > Object.keys(best.bound ?? {}).length)
            best = carries;
    }
    return best;
}


/***/ }),

/***/ 39355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P3: () => (/* binding */ aRelease),
/* harmony export */   Qz: () => (/* binding */ nameCommits),
/* harmony export */   So: () => (/* binding */ untilWords),
/* harmony export */   f1: () => (/* binding */ isUnborn),
/* harmony export */   m_: () => (/* binding */ shortId)
/* harmony export */ });
/* harmony import */ var _base_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59909);
/* harmony import */ var _lines_until_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97384);


/** Sentences that several rules share. */
const SHOWN = 5;
/** What git itself takes for the longest subject that is easily read. */
const LONGEST_SUBJECT = 72;
/** "a1b2c3d fix: x" for each commit, a few at most. */
function nameCommits(changes) {
    const shown = changes
        .slice(0, SHOWN)
        .map(({ commit, subject }) => `${shortId(commit)} ${(0,_base_words_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(subject, LONGEST_SUBJECT)}`);
    const more = changes.length - shown.length;
    return shown.join('; ') + (more > 0 ? `; and ${more} more` : '');
}
/** The commit as people read it. */
function shortId(commit) {
    return isUnborn(commit) ? 'the merge' : commit.slice(0, 9);
}
/** Whether it is the commit that a merge will make, which bears git's null id. */
function isUnborn(commit) {
    return /^0+$/.test(commit);
}
/** "a patch release", "an issue release": a policy names its own kinds. */
function aRelease(kind) {
    return `${/^[aeiou]/i.test(kind) ? 'an' : 'a'} ${kind} release`;
}
/** "until 2027-04-30", "for ever", or what is known of it. */
function untilWords({ end }) {
    if (end.from === end.to)
        return end.to === _lines_until_js__WEBPACK_IMPORTED_MODULE_0__/* .NEVER */ .tm ? 'without end' : `until ${end.to}`;
    const known = [];
    if (end.from !== '')
        known.push(`not before ${end.from}`);
    if (end.to !== _lines_until_js__WEBPACK_IMPORTED_MODULE_0__/* .NEVER */ .tm)
        known.push(`not after ${end.to}`);
    return known.length === 0 ? 'until a day that is not known yet' : `until ${known.join(' and ')}`;
}


/***/ })

};
