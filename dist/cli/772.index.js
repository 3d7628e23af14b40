export const id = 772;
export const ids = [772];
export const modules = {

/***/ 5772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verdictOn: () => (/* binding */ verdictOn),
  verdictText: () => (/* reexport */ verdictText)
});

// EXTERNAL MODULE: ./build/base/problem.js
var problem = __webpack_require__(9299);
;// CONCATENATED MODULE: ./build/report/headline.js
/** The verdict in one line, without paint. */
function headline(verdict) {
    const errors = verdict.findings.filter(({ level }) => level === 'error').length;
    if (verdict.outcome === 'fail') {
        const broken = `policy violated: ${errors} error${errors === 1 ? '' : 's'}`;
        if (verdict.tag !== undefined)
            return `${broken} for the tag ${verdict.tag.name}`;
        return verdict.next === null ? broken : `${broken}; the next release would be ${nextWords(verdict)}`;
    }
    if (verdict.tag !== undefined)
        return `${verdict.tag.name} holds the policy: ${verdict.kind}${lineWords(verdict)}`;
    if (verdict.next === null)
        return `nothing to release${verdict.last === null ? '' : ` since ${verdict.last.tag}`}${lineWords(verdict)}`;
    return `next release: ${nextWords(verdict)}`;
}
function nextWords(verdict) {
    const { kind, security, next } = verdict;
    const marked = security && kind !== 'security' ? `${kind} with security changes` : kind;
    return `${next?.version} (${marked})${lineWords(verdict)}`;
}
function lineWords({ line }) {
    if (line === null)
        return '';
    const name = line.name === null ? '' : ` (${line.name})`;
    if (line.opens !== null && line.opens !== line.id)
        return `, opens line ${line.opens}`;
    if (line.opens !== null)
        return `, opens line ${line.id}${name}`;
    return ` on line ${line.id}${name}${line.newest ? ', the newest' : ''}${phaseWords(line)}`;
}
function phaseWords({ phase, until }) {
    if (phase === null)
        return '';
    if (phase === 'ended')
        return `, ended${until === null ? '' : ` after ${until}`}`;
    if (until === 'never')
        return `, phase ${phase} without end`;
    return `, phase ${phase}${until === null ? '' : ` until ${until}`}`;
}

// EXTERNAL MODULE: ./build/report/safe.js
var safe = __webpack_require__(570);
// EXTERNAL MODULE: ./build/report/table.js
var table = __webpack_require__(4180);
;// CONCATENATED MODULE: ./build/report/text.js



const MOST_REASONS = 20;
/** A verdict for people: first the verdict in one line, then why, then the findings with their remedies. */
function verdictText(verdict, style) {
    const good = verdict.outcome === 'pass';
    const mark = good ? style.green('✔') : style.red('✖');
    const lines = [`${mark} ${style.bold((0,safe/* logText */.kc)(headline(verdict)))}`];
    // Of a tag that is no version there is nothing to explain.
    if (verdict.tag?.version !== null)
        lines.push(...whyLines(verdict, style));
    for (const finding of verdict.findings)
        lines.push('', ...findingLines(finding, style));
    lines.push(...noteLines(verdict, style));
    return `${lines.join('\n')}\n`;
}
function whyLines({ because, last, counts, kind }, style) {
    const since = last === null ? 'in the whole history, which has no release yet' : `since ${(0,safe/* logText */.kc)(last.tag)}`;
    const cancelled = counts.cancelled > 0 ? `, ${counts.cancelled} cancelled by reverts` : '';
    const lines = [
        style.dim(`  ${counts.commits} ${counts.commits === 1 ? 'commit' : 'commits'} ${since}${cancelled}`),
    ];
    if (kind === 'none')
        return lines;
    const shown = [...because].slice(0, MOST_REASONS);
    lines.push(...(0,table/* table */.t)(shown.map((reason) => [
        '   ',
        reasonKind(reason),
        style.dim(reason.commit.slice(0, 9)),
        subjectOf(reason),
    ])));
    if (because.length > shown.length)
        lines.push(style.dim(`    and ${because.length - shown.length} more; --json lists all`));
    return lines;
}
function reasonKind({ kind, security }) {
    return (0,safe/* logText */.kc)(security && kind !== 'security' ? `${kind}, security` : kind);
}
function subjectOf({ subject, via, from }) {
    const said = via === undefined ? (0,safe/* logText */.kc)(subject) : `${(0,safe/* logText */.kc)(via)} (in: ${(0,safe/* logText */.kc)(subject)})`;
    return from === 'base' ? `${said} (already on the branch)` : said;
}
function findingLines({ rule, level, message, remedy }, style) {
    const paint = level === 'error' ? style.red : level === 'warning' ? style.yellow : style.blue;
    return [
        `  ${paint(level)} ${style.bold(rule)}: ${(0,safe/* logText */.kc)(message)}`,
        `    ${style.dim('→')} ${(0,safe/* logText */.kc)(remedy)}`,
    ];
}
function noteLines({ mentions, counts, policyChanged }, style) {
    const notes = [];
    if (policyChanged)
        notes.push('the policy changes here; it was judged, and the policy of the base did the judging');
    for (const { commit, ids, subject } of mentions.slice(0, 5)) {
        notes.push(`${commit.slice(0, 9)} mentions ${ids.map(safe/* logText */.kc).join(', ')} without declaring a security change: ${(0,safe/* logText */.kc)(subject)}`);
    }
    if (mentions.length > 5)
        notes.push(`${mentions.length - 5} more commits mention advisories`);
    if (counts.ignoredTags > 0)
        notes.push(`${counts.ignoredTags} ${counts.ignoredTags === 1 ? 'tag names' : 'tags name'} no version and ${counts.ignoredTags === 1 ? 'counts' : 'count'} for nothing`);
    return notes.length === 0 ? [] : ['', ...notes.map((note) => style.dim(`  note: ${note}`))];
}

// EXTERNAL MODULE: ./build/lines/branch.js
var branch = __webpack_require__(9634);
// EXTERNAL MODULE: ./build/lines/lines.js
var lines_lines = __webpack_require__(8607);
// EXTERNAL MODULE: ./build/lines/releases.js
var lines_releases = __webpack_require__(7984);
// EXTERNAL MODULE: ./build/policy/compile.js + 7 modules
var compile = __webpack_require__(3060);
// EXTERNAL MODULE: ./build/policy/rule-ids.js
var rule_ids = __webpack_require__(6070);
// EXTERNAL MODULE: ./build/versions/kinds.js
var versions_kinds = __webpack_require__(4587);
// EXTERNAL MODULE: ./build/versions/scheme.js
var scheme = __webpack_require__(8401);
// EXTERNAL MODULE: ./node_modules/conventional-commits-parser/dist/index.js + 5 modules
var dist = __webpack_require__(4674);
;// CONCATENATED MODULE: ./build/changes/message.js

// Items 1, 4 and 5: a noun, an optional scope in parentheses, an optional "!", then colon and space. The whole
// line must fit, so that "docs: what !: means" is no break and "Merge feat: x" no feature.
const HEADER = /^([A-Za-z][\w-]*)(?:\(([^()]+)\))?(!)?: +(\S.*)$/;
// Item 8: a word token with - in place of spaces, then ": " or " #"; item 9: BREAKING CHANGE is the exception, and by
// item 12 a colon follows it. git takes the blank off the end of a line, so a description may begin on the next one.
const FOOTER = /^(BREAKING[ -]CHANGE(?=: )|(?!BREAKING-CHANGE )[A-Za-z][\w-]*)(?:: | (?=#))(.*)$/;
const BREAK_ALONE = /^BREAKING[ -]CHANGE:$/;
const BULLET = /^[*-] +(.*)$/;
const parser = new dist/* CommitParser */.Jf({
    headerPattern: HEADER,
    headerCorrespondence: ['type', 'scope', 'breaking', 'description'],
    // What follows belongs to the body, which this parser is not asked about.
    issuePrefixes: [],
    referenceActions: [],
    noteKeywords: [],
    mergePattern: /(?!)/,
    revertPattern: /(?!)/,
});
function parseMessage(raw) {
    const lines = withoutComments(raw)
        .replace(/^\s*\n/, '')
        .split(/\r\n|\n|\r/);
    // git shows a subject without the white space around it, so that is what its author saw.
    const subject = (lines[0] ?? '').trim();
    const body = lines.slice(1);
    return {
        subject,
        header: parseHeader(subject),
        footers: footersOf(body),
        bullets: body.flatMap((line) => {
            const bullet = BULLET.exec(line);
            const header = bullet === null ? null : parseHeader((bullet[1] ?? '').trimEnd());
            return header === null ? [] : [header];
        }),
        body,
    };
}
/**
 * What a template left behind in an HTML comment is nobody's statement. Only closed comments go, and none that begins
 * in the subject: "fix: escape <!--" must not take a BREAKING CHANGE below it away.
 */
function withoutComments(raw) {
    const template = /^\s*<!--/.test(raw);
    const subject = template ? -1 : raw.trimStart().search(/[\r\n]|$/) + raw.length - raw.trimStart().length;
    let kept = '';
    let from = 0;
    for (;;) {
        const open = raw.indexOf('<!--', Math.max(from, subject));
        const close = open < 0 ? -1 : raw.indexOf('-->', open);
        if (close < 0)
            return kept + raw.slice(from);
        kept += raw.slice(from, open);
        from = close + 3;
    }
}
function parseHeader(line) {
    // The library trips over empty text, and a header that long is no header: nobody reads it as one.
    if (line.length > 10_000 || !HEADER.test(line))
        return null;
    const found = parser.parse(line);
    if (typeof found.type !== 'string' || typeof found.description !== 'string')
        return null;
    return {
        type: found.type.toLowerCase(),
        scope: found.scope?.trim().toLowerCase() ?? null,
        breaking: found.breaking === '!',
        description: found.description,
        text: line,
    };
}
/**
 * Footers begin after a blank line (item 8), with the first paragraph whose first line is one; from there on every
 * line that starts with a token starts a footer, and all else continues its value (item 10). So the footers of a
 * commit in the middle of a squash count.
 */
function footersOf(body) {
    const footers = [];
    let inFooters = false;
    let blankBefore = false;
    for (const [index, line] of body.entries()) {
        const blank = line.trim() === '';
        const wrapped = BREAK_ALONE.test(line) && (body[index + 1] ?? '').trim() !== '';
        const found = inFooters || blankBefore ? FOOTER.exec(wrapped ? `${line} ` : line) : null;
        if (found !== null) {
            inFooters = true;
            footers.push({ token: found[1], value: [found[2] ?? ''] });
        }
        else if (inFooters) {
            footers.at(-1)?.value.push(line);
        }
        blankBefore = blank;
    }
    return footers.map(({ token, value }) => ({ token, value: value.join('\n').trim() }));
}
/** "A BREAKING CHANGE footer" (items 12 and 16): upper case, with its colon, and with a description. */
function isBreakingFooter(footer) {
    return (footer.token === 'BREAKING CHANGE' || footer.token === 'BREAKING-CHANGE') && footer.value !== '';
}

;// CONCATENATED MODULE: ./build/changes/security.js
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

;// CONCATENATED MODULE: ./build/changes/classify.js



/**
 * @param merge whether the commit has several parents: it carries what it merges, so its own message need follow
 *   no convention (policy.md, *Changes*).
 */
function classify(raw, rules, kinds, merge = false) {
    const message = parseMessage(raw);
    const { header, subject } = message;
    const breaking = message.footers.some(isBreakingFooter);
    const named = advisories(raw);
    const revert = revertOf(message);
    if (revert !== null) {
        const kind = header?.breaking || breaking ? 'major' : (kindOfType('revert', null, rules) ?? 'patch');
        return {
            ...{ subject, kind, via: null, security: false, advisories: [], mentions: named, unknown: false },
            ...{ misplacedBreak: false, releaseAs: releaseAs(message.footers), revert },
        };
    }
    const bump = isDependencyBump(header, subject);
    const declared = bump || isDocumentation(header, subject) ? [] : declaredIds(message);
    const unknown = header === null && !merge && declared.length === 0;
    const claims = claimsOf(message, bump, rules, kinds);
    let highest = { kind: versions_kinds/* NONE */.x3, security: false, text: subject };
    for (const claim of claims)
        if (kinds.rank(claim.kind) > kinds.rank(highest.kind))
            highest = claim;
    let { kind } = highest;
    if (unknown && kind === versions_kinds/* NONE */.x3 && rules.unknown === 'patch')
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
    const summed = title.some(({ kind }) => kind !== versions_kinds/* NONE */.x3);
    const steps = bullets.map((bullet) => ({ ...claimOf(bullet, rules, kinds), breaking: bullet.breaking }));
    return [...title, ...steps.filter(({ breaking, security }) => !summed || breaking || security)];
}
function claimOf(header, rules, kinds) {
    const { text } = header;
    const mapped = kindOfType(header.type, header.scope, rules) ?? versions_kinds/* NONE */.x3;
    const kind = header.breaking ? 'major' : mapped;
    if (isSecurityType(header.type) || mapped === 'security')
        return { kind, security: true, text };
    const scoped = header.scope === 'security' && mapped !== versions_kinds/* NONE */.x3;
    if (!scoped || isDependencyBump(header, text) || isDocumentation(header, text))
        return { kind, security: false, text };
    return { kind: asSecurity(kind, kinds), security: true, text };
}
function kindOfType(type, scope, rules) {
    const scoped = scope === null ? undefined : own(rules.kinds, `${type}(${scope})`);
    return scoped ?? own(rules.kinds, type) ?? null;
}
/**
 * A fix that is declared security becomes `security`; "a `feat(security)` or a break keeps its kind and is marked"
 * (policy.md, *Changes*). What counts up less than `security` does would lose the declaration, so it becomes one too.
 */
function asSecurity(kind, kinds) {
    if (kind === versions_kinds/* NONE */.x3 || kind === 'patch')
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
    const text = message.body.join('\n');
    const ids = [...text.matchAll(/\bThis reverts commit ([0-9a-f]{7,64})\b/g)].map((match) => match[1]);
    if (quoted !== null) {
        // "Reapply" quotes the first commit while it reverts the revert: only the id says which one.
        return { ids, subject: quoted[1] === 'Revert' ? quoted[2] : `Revert "${quoted[2]}"` };
    }
    if (message.header?.type !== 'revert')
        return null;
    for (const footer of message.footers) {
        if (footer.token.toLowerCase() !== 'refs')
            continue;
        ids.push(...(footer.value.match(/(?<![\w#-])[0-9a-f]{7,64}(?![\w-])/g) ?? []));
    }
    return { ids, subject: message.header.description };
}
/** Types come from commits, so `constructor: x` must not find Object's members. */
function own(record, key) {
    return Object.hasOwn(record, key) ? record[key] : undefined;
}

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
    targetsOf(revert, index, gone) {
        const older = (places) => (places ?? [])
            .filter((place) => place > index)
            .map((place) => this.#order[place])
            .filter(({ commit }) => !gone.has(commit));
        if (revert.ids.length > 0) {
            const named = [...new Set(revert.ids)].flatMap((id) => older(this.#byStart.get(id.slice(0, SHORTEST_ID))).filter(({ commit }) => commit.startsWith(id)));
            return [...new Set(named)];
        }
        // GitHub's "Revert" button leaves no id in the message: then the quoted subject tells.
        return revert.subject === null ? [] : older(this.#bySubject.get(bare(revert.subject))).slice(0, 1);
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

;// CONCATENATED MODULE: ./build/verdict/changes.js



/** @param from the release that the commits follow, or the first version of a repository without one */
function changesOf(commits, policy, from) {
    const claimed = commits.map(({ commit, parents, message }) => ({
        commit,
        parents,
        claim: classify(message, policy.commits, policy.kinds, parents.length > 1),
    }));
    const gone = cancelled(claimed);
    const zero = from.parts.major === 0 ? policy.zero : {};
    return commits.map(({ commit, own }, index) => {
        const { claim } = claimed[index];
        const isGone = gone.has(commit);
        const mapped = Object.hasOwn(zero, claim.kind) ? zero[claim.kind] : claim.kind;
        return { ...claim, commit, own, counts: isGone ? versions_kinds/* NONE */.x3 : mapped, cancelled: isGone };
    });
}
/** "Only security changes unreleased → `security`; together with others → the highest kind" (policy.md, *Changes*). */
function highestKind(changes, policy) {
    return changes.reduce((kind, change) => policy.kinds.max(kind, change.counts), versions_kinds/* NONE */.x3);
}

;// CONCATENATED MODULE: ./build/verdict/context.js
function settingsOf(policy, id) {
    const setting = policy.rules[id];
    return typeof setting === 'object' ? setting : {};
}

// EXTERNAL MODULE: ./build/verdict/gathered.js
var gathered = __webpack_require__(882);
// EXTERNAL MODULE: ./build/base/result.js
var result = __webpack_require__(4419);
;// CONCATENATED MODULE: ./build/verdict/next.js



/** The stable version that a kind leads to. Faults: `kind-unmapped`, and those of counting up. */
function stableNext(policy, last, kind) {
    if (kind === versions_kinds/* NONE */.x3)
        return (0,result/* fault */.D)('nothing', 'there is nothing to release', 'none is needed');
    const parts = policy.kinds.parts(kind);
    if (parts === null)
        return (0,result/* fault */.D)('kind-unmapped', `the policy's versions have no part for the kind ${kind}`, `add ${kind} to versions.bump`);
    return last === null ? (0,result.ok)(policy.initial) : policy.scheme.bump(last, parts);
}
/**
 * The pre-release of a channel that comes next: -beta.1, or one above the highest that exists.
 *
 * Null where the head carries the channel's last one already: then nothing is new, and a run can be repeated.
 */
function prereleaseNext(policy, stable, channel, existing, head) {
    let highest = 0;
    let atHead = false;
    for (const { version, commit } of existing) {
        const [identifier, number] = version.prerelease;
        if (identifier !== channel || version.prerelease.length !== 2 || typeof number !== 'number')
            continue;
        if ((0,scheme/* compareParts */.ql)(policy.scheme.parts, version.parts, stable.parts) !== 0)
            continue;
        if (number >= highest)
            atHead = commit === head;
        highest = Math.max(highest, number);
    }
    return atHead ? (0,result.ok)(null) : policy.scheme.prerelease(stable, channel, highest + 1);
}

;// CONCATENATED MODULE: ./build/verdict/release-as.js


/**
 * "`Release-As: V` must be canonical, above the last release and open a line only where that is allowed" (policy.md,
 * *Decisions*). Of several legal ones the highest counts, so that the order of commits does not matter.
 */
function releaseAsOf(changes, policy, room) {
    const asked = changes
        .filter((change) => change.releaseAs !== null && !change.cancelled)
        .map((change) => examine(change, change.releaseAs, policy, room));
    const refused = asked.filter(({ against }) => against !== null);
    let chosen = null;
    for (const each of asked) {
        if (each.against !== null || each.version === null)
            continue;
        if (chosen?.version == null || policy.scheme.compare(each.version, chosen.version) > 0)
            chosen = each;
    }
    return { chosen, refused };
}
function examine(change, text, policy, room) {
    const parsed = policy.scheme.parse(text);
    const refuse = (rule, message, remedy, version = null) => ({ change, text, version, against: { rule, message, remedy } });
    if (!parsed.ok)
        return refuse('version-grammar', `Release-As names no version: ${parsed.fault.message}`, parsed.fault.remedy);
    const version = parsed.value;
    if (!(0,scheme/* isStable */.MQ)(version)) {
        return refuse('version-grammar', `Release-As names the pre-release ${version.text}`, 'name a stable version; a branch with prerelease makes its pre-releases', version);
    }
    if (room.last !== null &&
        policy.scheme.compare(version, room.last) <= 0 &&
        (policy.lines.order === 'version' || sameLine(version, room.last, policy))) {
        return refuse('version-order', `Release-As names ${version.text}, which is not above the last release ${room.last.text}`, 'name a higher version', version);
    }
    if (!(0,branch/* within */.ux)(version.parts, room.bound))
        return refuse('line-opens', `Release-As names ${version.text}, which is not on the line of this branch`, "name a version of this line, or release it from the line's own branch", version);
    if (!room.mayBe(version))
        return refuse('line-opens', `Release-As names ${version.text}, which would open a line although this one is not the newest`, 'open lines from the newest one', version);
    return { change, text, version, against: null };
}
function sameLine(a, b, policy) {
    return (0,scheme/* compareParts */.ql)(policy.lines.by, a.parts, b.parts) === 0;
}
/** "The verdict's kind is the part it changes": the kind that counts up the leftmost part in which two versions differ. */
function kindOfStep(from, to, policy, security) {
    const position = policy.scheme.parts.findIndex((part) => (to.parts[part] ?? 0) !== (from?.[part] ?? 0));
    if (position < 0)
        return null;
    const kinds = policy.kinds.order.filter((kind) => policy.kinds.position(kind) === position);
    if (security && kinds.includes('security'))
        return 'security';
    return (kinds[0] ?? policy.kinds.order.findLast((kind) => (policy.kinds.position(kind) ?? 0) < position) ?? null);
}

// EXTERNAL MODULE: ./build/base/nearest.js
var nearest = __webpack_require__(578);
// EXTERNAL MODULE: ./build/lines/until.js
var until = __webpack_require__(7384);
;// CONCATENATED MODULE: ./build/verdict/words.js

/** Sentences that several rules share. */
const SHOWN = 5;
/** "a1b2c3d fix: x" for each commit, a few at most. */
function nameCommits(changes) {
    const shown = changes.slice(0, SHOWN).map(({ commit, subject }) => `${shortId(commit)} ${clip(subject)}`);
    const more = changes.length - shown.length;
    return shown.join('; ') + (more > 0 ? `; and ${more} more` : '');
}
function shortId(commit) {
    return commit.slice(0, 9);
}
function clip(subject, length = 72) {
    const characters = [...subject];
    return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : subject;
}
/** "1 change", "3 changes". */
function count(number, word) {
    return `${number} ${word}${number === 1 ? '' : 's'}`;
}
/** "until 2027-04-30", "for ever", or what is known of it. */
function untilWords({ end }) {
    if (end.from === end.to)
        return end.to === until/* NEVER */.tm ? 'without end' : `until ${end.to}`;
    const known = [];
    if (end.from !== '')
        known.push(`not before ${end.from}`);
    if (end.to !== until/* NEVER */.tm)
        known.push(`not after ${end.to}`);
    return known.length === 0 ? 'until a day that is not known yet' : `until ${known.join(' and ')}`;
}

;// CONCATENATED MODULE: ./build/verdict/rules/commit-convention.js




/** A message that follows no convention, or whose BREAKING CHANGE line is no footer; with `types`, other types too. */
const commitConvention = {
    id: 'commit-convention',
    level: (policy) => (policy.commits.unknown === 'error' ? 'error' : 'note'),
    check({ changes, policy }) {
        const { types } = settingsOf(policy, 'commit-convention');
        const taken = policy.commits.unknown === 'patch' ? 'counts as a patch' : 'counts for no release';
        return [
            ...grouped(changes.filter(({ unknown }) => unknown), (group) => `${count(group.length, 'message')} ${group.length === 1 ? `follows no convention and ${taken}` : `follow no convention and ${taken.replace('counts', 'count')}`}`, 'write type(scope): description, as Conventional Commits 1.0.0 says, for instance fix: handle empty input'),
            ...grouped(changes.filter(({ misplacedBreak }) => misplacedBreak), () => 'a line starts with BREAKING CHANGE and is no footer, so it breaks nothing', 'write "BREAKING CHANGE: description" after a blank line, under a header such as feat: …, or put ! before the colon of the header'),
            ...(types === undefined
                ? []
                : grouped(changes.filter((change) => !change.unknown && !allowed(change, types)), (group) => `${count(group.length, 'message')} ${group.length === 1 ? 'has a type' : 'have types'} other than ${(0,nearest/* oneOf */.yL)(types)}`, `use one of ${(0,nearest/* oneOf */.yL)(types)}`)),
        ];
    },
};
function allowed(change, types) {
    const type = parseMessage(change.subject).header?.type;
    return type === undefined || types.includes(type);
}
function grouped(changes, message, remedy) {
    return [true, false].flatMap((own) => {
        const group = changes.filter((change) => change.own === own);
        const first = group[0];
        if (first === undefined)
            return [];
        return [
            {
                message: `${message(group)}: ${nameCommits(group)}`,
                remedy,
                where: { commit: first.commit, commits: group.map(({ commit }) => commit) },
                ...(own ? {} : { softened: 'note' }),
            },
        ];
    });
}

;// CONCATENATED MODULE: ./build/verdict/rules/grouped.js
/** Changes of one kind from one source: of the pull request itself, or from before it. Findings speak of such groups. */
function byKindAndSource(changes) {
    const groups = new Map();
    for (const change of changes) {
        const key = `${change.counts} ${change.own}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [change]);
        else
            group.push(change);
    }
    return [...groups.values()];
}

;// CONCATENATED MODULE: ./build/verdict/rules/kind-unmapped.js



/** A kind without a part is an error, never silently a patch. */
const kindUnmapped = {
    id: 'kind-unmapped',
    level: 'error',
    check({ changes, policy }) {
        const unmapped = changes.filter(({ counts }) => counts !== versions_kinds/* NONE */.x3 && policy.kinds.parts(counts) === null);
        return byKindAndSource(unmapped).map((group) => {
            const { counts, commit, own } = group[0];
            return {
                message: `the versions (${policy.scheme.id}) have no part for the kind ${counts}, which ${count(group.length, 'change')} ${group.length === 1 ? 'asks' : 'ask'} for: ${nameCommits(group)}`,
                remedy: `give ${counts} a part in versions.bump, or its commit types another kind in commits.kinds`,
                where: { commit, commits: group.map((change) => change.commit), policy: 'versions.bump' },
                ...(own ? {} : { softened: 'note' }),
            };
        });
    },
};

// EXTERNAL MODULE: ./build/lines/calendar.js
var calendar = __webpack_require__(8424);
;// CONCATENATED MODULE: ./build/verdict/rules/line-ended.js




/** A line whose support has ended gets no release. With `ahead`, warns this long before the end. */
const lineEnded = {
    id: 'line-ended',
    level: 'error',
    check({ line, opening, facts, policy }) {
        const { existing } = line;
        const last = existing?.phases?.at(-1);
        if (existing === null || last === undefined || opening?.allowed)
            return [];
        const where = { line: line.id };
        if (existing.phase === lines_lines/* ENDED */.hV) {
            return [
                {
                    message: `line ${line.id} has ended: its last phase, ${last.name}, held until ${last.end.to}`,
                    remedy: `release a newer line, or give ${line.id} a later end under lines.known with its reason in why`,
                    where,
                },
            ];
        }
        const { ahead } = settingsOf(policy, 'line-ended');
        const span = ahead === undefined ? null : (0,calendar/* parseSpan */.wr)(ahead);
        if (span?.ok &&
            (0,until/* isKnown */.qE)(last.end) &&
            last.end.to !== until/* NEVER */.tm &&
            (0,calendar/* subtractSpan */.XT)(last.end.to, span.value) <= facts.today) {
            return [
                {
                    message: `line ${line.id} ends on ${last.end.to}, within ${ahead}`,
                    remedy: 'move its users to a newer line, or give it a later end under lines.known with its reason in why',
                    where,
                    softened: 'warning',
                },
            ];
        }
        return [];
    },
};

;// CONCATENATED MODULE: ./build/verdict/rules/refused.js
/** What a rule says of each Release-As that it refused. */
function refusedReleaseAs({ releaseAs }, rule) {
    return releaseAs.refused.flatMap(({ against, change }) => against?.rule === rule
        ? [
            {
                message: against.message,
                remedy: against.remedy,
                where: { commit: change.commit },
                ...(change.own ? {} : { softened: 'note' }),
            },
        ]
        : []);
}

;// CONCATENATED MODULE: ./build/verdict/rules/line-opens.js



/** "A kind that changes the parts which name the line opens a line; only the newest line may do that" (semantics, 7). */
const lineOpens = {
    id: 'line-opens',
    level: 'error',
    check(context) {
        const { opening, changes, policy, carries, line, facts, tag } = context;
        const findings = refusedReleaseAs(context, 'line-opens').map((finding) => ({
            ...finding,
            where: { ...finding.where, line: line.id },
        }));
        if (opening === null || opening.allowed)
            return findings;
        const naming = new Set([...policy.lines.by, ...Object.keys(carries.bound ?? {})]);
        const causes = changes.filter(({ counts }) => counts !== versions_kinds/* NONE */.x3 && (policy.kinds.parts(counts) ?? []).some((part) => naming.has(part)));
        const bound = facts.branch ?? facts.tag?.name ?? 'this branch';
        const why = opening.leaves
            ? `${bound} carries ${boundWords(carries.bound, line.id)} alone`
            : `line ${line.id} is not the newest`;
        const said = causes.length === 0 ? '' : `: ${nameCommits(causes)}`;
        const own = causes.length === 0 || causes.some((change) => change.own);
        findings.push({
            message: `${tag === null ? 'the release' : tag.facts.name} would open line ${opening.id}, but ${why}${said}`,
            remedy: 'take the change to the branch of the newest line, revert it here, or reword a message that claims too much',
            where: causes[0] === undefined
                ? { line: line.id }
                : { commit: causes[0].commit, commits: causes.map(({ commit }) => commit), line: line.id },
            ...(own ? {} : { softened: 'note' }),
        });
        return findings;
    },
};
function boundWords(bound, id) {
    return bound === null ? `line ${id}` : Object.values(bound).join('.');
}

;// CONCATENATED MODULE: ./build/verdict/rules/line-phase.js





/** "On a line in phase P the unreleased changes may only hold kinds that P allows" (policy.md, *Exact semantics*, 8). */
const linePhase = {
    id: 'line-phase',
    level: 'error',
    check({ line, opening, changes, releaseAs, kind }) {
        const { existing } = line;
        if (existing?.phases == null || existing.phase === lines_lines/* ENDED */.hV || opening?.allowed)
            return [];
        const phase = existing.phases.find(({ name }) => name === existing.phase);
        if (phase === undefined)
            return [];
        const allowed = phase.allow.length === 0 ? 'no release' : `only ${(0,nearest/* oneOf */.yL)(phase.allow)}`;
        const state = `line ${line.id} is in phase ${phase.name} (${untilWords(phase)}), which allows ${allowed}`;
        const findings = [];
        const refused = changes.filter(({ counts }) => counts !== versions_kinds/* NONE */.x3 && !phase.allow.includes(counts));
        for (const group of byKindAndSource(refused)) {
            const first = group[0];
            findings.push({
                message: `${state}; ${count(group.length, 'change')} ${group.length === 1 ? 'is' : 'are'} ${first.counts}: ${nameCommits(group)}`,
                remedy: `take ${group.length === 1 ? 'it' : 'them'} to a line that allows ${first.counts}, revert ${group.length === 1 ? 'it' : 'them'} here, or reword a message that claims too much`,
                where: { commit: first.commit, commits: group.map(({ commit }) => commit), line: line.id },
                ...(first.own ? {} : { softened: 'note' }),
            });
        }
        const { chosen } = releaseAs;
        if (chosen !== null && !phase.allow.includes(kind) && !changes.some(({ counts }) => counts === kind)) {
            findings.push({
                message: `${state}; Release-As: ${chosen.text} makes the release ${kind}`,
                remedy: 'name a version that this phase allows, or remove the footer',
                where: { commit: chosen.change.commit, line: line.id },
                ...(chosen.change.own ? {} : { softened: 'note' }),
            });
        }
        return findings;
    },
};

;// CONCATENATED MODULE: ./build/verdict/rules/policy-floor.js

/** "An explicit end earlier than the rule gives is a violation unless `why` says why" (policy.md, *Exact semantics*, 6). */
const policyFloor = {
    id: 'policy-floor',
    level: 'error',
    check({ judged }) {
        return judged.lines.flatMap((line) => {
            const known = judged.policy.lines.known[line.id];
            if (known === undefined || known.why !== null)
                return [];
            return (line.phases ?? [])
                .filter(({ explicit, end, rule }) => explicit && (0,until/* isKnown */.qE)(end) && end.to < rule.from)
                .map(({ name, end, rule }) => ({
                message: `line ${line.id}: ${name} ends on ${end.to} by lines.known, earlier than its rule gives (${(0,until/* isKnown */.qE)(rule) ? rule.to : `not before ${rule.from}`})`,
                remedy: 'name the reason in why, or remove the earlier end',
                where: { line: line.id, policy: `lines.known.${line.id}.end.${name}` },
                ...(judged.own ? {} : { softened: 'note' }),
            }));
        });
    },
};

;// CONCATENATED MODULE: ./build/verdict/rules/policy-minimum.js

/** `support.minimum`: no line may live shorter. */
const policyMinimum = {
    id: 'policy-minimum',
    level: 'error',
    check({ judged }) {
        const { minimum } = judged.policy;
        if (minimum === null)
            return [];
        return judged.lines.flatMap((line) => {
            const last = line.phases?.at(-1);
            if (last === undefined)
                return [];
            const least = (0,calendar/* addSpan */.ao)(line.released, minimum);
            if (last.end.to >= least)
                return [];
            return [
                {
                    message: `line ${line.id} lives from ${line.released} to ${last.end.to}, shorter than support.minimum allows (until ${least})`,
                    remedy: `let its last phase, ${last.name}, end later: until: {latest: [<the present rule>, <the minimum>]}, or a later end under lines.known`,
                    where: { line: line.id, policy: 'support.minimum' },
                    ...(judged.own ? {} : { softened: 'note' }),
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./build/verdict/rules/policy-newest.js

/** "Under a time-only rule the newest line can end before a newer one exists" (policy.md, *Exact semantics*, 9). */
const policyNewest = {
    id: 'policy-newest',
    level: 'error',
    check({ judged }) {
        const newest = judged.lines.find((line) => line.newest);
        const last = newest?.phases?.at(-1);
        if (newest === undefined || last === undefined)
            return [];
        // An end whose latest possible day is known comes whether or not a newer line exists by then.
        if (last.end.to === until/* NEVER */.tm)
            return [];
        // A product may be given up on purpose, with its reason.
        if (last.explicit && (judged.policy.lines.known[newest.id]?.why ?? null) !== null)
            return [];
        return [
            {
                message: `the newest line, ${newest.id}, ends on ${last.end.to} even if no newer line exists by then`,
                remedy: 'let its last phase wait for a successor: until: {latest: [P18M, {newer: 1}]} with the present rule in place of P18M',
                where: { line: newest.id, policy: 'support' },
                ...(judged.own ? {} : { softened: 'note' }),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./build/verdict/rules/policy-notice.js



/** `support.notice`: an end is known this long before it comes. */
const policyNotice = {
    id: 'policy-notice',
    level: 'error',
    check({ judged, facts }) {
        const { notice } = judged.policy;
        if (notice === null)
            return [];
        const late = [];
        const before = new Map((judged.before ?? []).map((line) => [line.id, line]));
        for (const line of withSuccessors(judged)) {
            const end = line.phases?.at(-1)?.end;
            if (end === undefined || !(0,until/* isKnown */.qE)(end) || end.to === until/* NEVER */.tm || end.to < facts.today)
                continue;
            // An end that this very change sets is published today.
            const old = before.get(line.id)?.phases?.at(-1)?.end;
            const now = old !== undefined &&
                judged.lines.find(({ id }) => id === line.id)?.phases?.at(-1)?.end.to === end.to &&
                old.to !== end.to;
            const since = now && end.since < facts.today ? facts.today : end.since;
            if (since !== '' && (0,calendar/* subtractSpan */.XT)(end.to, notice) < since)
                late.push({ line, end: end.to, since });
        }
        const first = late[0];
        if (first === undefined)
            return [];
        const finding = {
            message: `the end of ${late.length === 1 ? `line ${first.line.id}` : `lines ${late.map(({ line }) => line.id).join(', ')}`} is not known support.notice ahead: ${words(first, facts.today)}`,
            remedy: 'let the last phase go on for at least the notice after its anchor, for instance until: {newer: 2, plus: P6M}',
            where: { line: first.line.id, policy: 'support.notice' },
        };
        return [judged.own ? finding : { ...finding, softened: 'note' }];
    },
};
const FUTURE = 3000;
function words({ line, end, since }, today) {
    if (since < `${FUTURE}`)
        return `${line.id} ends on ${end}, which ${since >= today ? 'is first published' : 'was first known'} on ${since}`;
    return `by its rule ${line.id} ends ${end === since ? 'on the very day on which the end becomes known' : 'too soon after the day on which the end becomes known'}`;
}
/**
 * The lines as they would be with successors in a far future: then every end that waits for a newer line is known,
 * and so is how long before.
 */
function withSuccessors({ policy, lines, stable }) {
    const successors = [];
    const { by } = policy.lines;
    const add = (parts, years) => {
        const day = (0,calendar/* addSpan */.ao)(`${FUTURE}-01-01`, { years, months: 0, weeks: 0, days: 0 });
        successors.push({ version: policy.scheme.of(parts), day });
    };
    const first = by[0];
    const last = by.at(-1);
    const steps = 12;
    for (let step = 1; step <= steps; step++) {
        if (by.length > 1)
            for (const parts of highestOfMajors(lines, policy))
                add({ ...parts, [last]: (parts[last] ?? 0) + step }, step);
        add({ [first]: Math.max(0, ...lines.map((line) => line.parts[first] ?? 0)) + step }, steps + step);
    }
    const existing = new Set(lines.map(({ id }) => id));
    return (0,lines_lines/* linesOn */.Bo)('9990-01-01', [...stable, ...successors], policy.lines, policy.scheme).filter(({ id }) => existing.has(id));
}
function highestOfMajors(lines, policy) {
    const major = (0,lines_lines/* majorPart */.hd)(policy.lines.by);
    const majors = new Map();
    // Newest first: the first one of each major is its highest.
    for (const line of lines)
        if (!majors.has(line.parts[major] ?? 0))
            majors.set(line.parts[major] ?? 0, line.parts);
    return [...majors.values()];
}

;// CONCATENATED MODULE: ./build/verdict/rules/policy-shortened.js

/**
 * A change of the policy moves no end earlier without a reason in `why`: somebody has planned with the old one. The
 * reason must be a new one; a line that no longer exists has lost all its ends.
 */
const policyShortened = {
    id: 'policy-shortened',
    level: 'error',
    check({ judged, facts, policy }) {
        if (judged.before === null)
            return [];
        const now = new Map(judged.lines.map((line) => [line.id, line]));
        return judged.before.flatMap((before) => {
            const why = judged.policy.lines.known[before.id]?.why ?? null;
            if (why !== null && why !== (policy.lines.known[before.id]?.why ?? null))
                return [];
            const after = now.get(before.id);
            const where = { line: before.id, policy: `lines.known.${before.id}` };
            const remedy = `keep the published end, or name the reason under lines.known."${before.id}".why`;
            if (after === undefined) {
                if (before.phases === null)
                    return [];
                return [
                    {
                        message: `line ${before.id} would not exist any more, and its published ends with it`,
                        remedy,
                        where,
                    },
                ];
            }
            return shortened(before, after, facts.today).map(({ what, from, to }) => ({
                message: `line ${before.id}: ${what} would end on ${to} instead of ${from}`,
                remedy,
                where,
            }));
        });
    },
};
/** Phases by name; and whatever they are called now, how long each kind is allowed. */
function shortened(before, after, today) {
    const found = [];
    for (const phase of before.phases ?? []) {
        const same = after.phases?.find(({ name }) => name === phase.name);
        if (same !== undefined && isEarlier(same, phase, today))
            found.push({ what: phase.name, from: shown(phase), to: same.end.to });
    }
    if (found.length > 0 || after.phases === null)
        return found;
    for (const kind of new Set((before.phases ?? []).flatMap(({ allow }) => allow))) {
        const last = before.phases?.findLast(({ allow }) => allow.includes(kind));
        const end = after.phases.findLast(({ allow }) => allow.includes(kind));
        if (last === undefined)
            continue;
        // What had ended before is nobody's plan any more.
        if (last.end.to < today)
            continue;
        if (end === undefined)
            found.push({ what: `what is ${kind}`, from: shown(last), to: 'the day of this change' });
        else if (isEarlier(end, last, today))
            found.push({ what: `what is ${kind}`, from: shown(last), to: end.end.to });
    }
    return found;
}
/** Certainly earlier; an end that is open until now lasts at least until today. */
function isEarlier(after, before, today) {
    const atLeast = (0,until/* isKnown */.qE)(before.end) ? before.end.from : (0,until/* later */.NU)(before.end.from, today);
    return after.end.to < atLeast;
}
function shown({ end }) {
    if ((0,until/* isKnown */.qE)(end))
        return end.to === until/* NEVER */.tm ? 'never' : end.to;
    return end.from === '' ? 'a day still to come' : `not before ${end.from}`;
}

;// CONCATENATED MODULE: ./build/verdict/rules/tag-moved.js

/** A version's tag never moves: who has the old one would never learn of the new. */
const tagMoved = {
    id: 'tag-moved',
    level: 'error',
    check({ tag }) {
        if (tag === null)
            return [];
        const { name, commit, movedFrom, remoteAsked } = tag.facts;
        const where = { tag: name, commit };
        if (movedFrom !== null) {
            return [
                {
                    message: `${name} stands on ${shortId(commit)} here and on ${shortId(movedFrom)} elsewhere: the tag of a version was moved`,
                    remedy: `put ${name} back to where it was published first, and tag a new version for the new commit`,
                    where,
                },
            ];
        }
        if (remoteAsked === false) {
            return [
                {
                    message: `the remote did not answer, so whether ${name} was moved is not known`,
                    remedy: 'run this where the remote can be reached',
                    where,
                    softened: 'note',
                },
            ];
        }
        return [];
    },
};

;// CONCATENATED MODULE: ./build/verdict/rules/tag-place.js



/** A version's tag stands on a branch that carries its line, and contains no release of a higher one. */
const tagPlace = {
    id: 'tag-place',
    level: 'error',
    check({ tag, policy, facts, releases, lines }) {
        if (tag?.version == null)
            return [];
        const { version, facts: at } = tag;
        const { scheme, lines: rules } = policy;
        const line = (0,lines_lines/* lineId */.W9)(version.parts, rules.by, scheme);
        const where = { tag: at.name, commit: at.commit, line };
        const place = new Map(lines.map(({ id }, index) => [id, lines.length - index]));
        const own = place.get(line);
        const contained = new Set(at.contains);
        const higher = releases.stable.find((release) => contained.has(release.tag) &&
            own !== undefined &&
            (place.get((0,lines_lines/* lineId */.W9)(release.version.parts, rules.by, scheme)) ?? 0) > own);
        if (higher !== undefined) {
            return [
                {
                    message: `${at.name} stands on ${shortId(at.commit)}, which contains ${higher.tag} of a higher line`,
                    remedy: `delete ${at.name} and tag a commit of line ${line}`,
                    where,
                },
            ];
        }
        if ((0,gathered/* carryVersion */.yc)(at.branches, version, policy, facts.defaultBranch))
            return [];
        const on = at.branches.length === 0
            ? 'no branch contains it'
            : `it is only on ${at.branches.slice(0, 5).join(', ')}`;
        return [
            {
                message: `${at.name} stands on ${shortId(at.commit)}, outside the branches of line ${line}: ${on}`,
                remedy: `delete ${at.name}, bring the commit to a branch that carries line ${line}, and tag it there`,
                where,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./build/verdict/rules/version-grammar.js

/** The tag under judgement names a version, canonically; so does every Release-As. */
const versionGrammar = {
    id: 'version-grammar',
    level: 'error',
    check(context) {
        const { tag } = context;
        const findings = refusedReleaseAs(context, 'version-grammar');
        if (tag?.fault == null)
            return findings;
        return [
            ...findings,
            {
                message: tag.fault.message,
                remedy: `${tag.fault.remedy}, and delete this tag`,
                where: { tag: tag.facts.name, commit: tag.facts.commit },
            },
        ];
    },
};

;// CONCATENATED MODULE: ./build/verdict/rules/version-next.js


/** The tag is the next version that is computed, or a pre-release of it. With `accept: higher`, or a higher one. */
const versionNext = {
    id: 'version-next',
    level: 'error',
    check({ tag, next, kind, last, policy }) {
        if (tag?.version == null || tag.fault !== null)
            return [];
        const { version, facts } = tag;
        const where = { tag: facts.name, commit: facts.commit };
        const since = last === null ? 'in the history' : `since ${last.tag}`;
        if (next === null) {
            if (kind !== 'none')
                return [];
            return [
                {
                    message: `${facts.name} releases nothing: no change ${since} asks for a release`,
                    remedy: `delete ${facts.name}, or say in a commit what it is for (Release-As: ${version.text})`,
                    where,
                },
            ];
        }
        const order = (0,scheme/* compareParts */.ql)(policy.scheme.parts, version.parts, next.parts);
        if (order === 0 || (order > 0 && settingsOf(policy, 'version-next').accept === 'higher'))
            return [];
        const written = policy.tags.write(next, facts.name);
        const right = written.ok ? written.value : next.text;
        if (last === null) {
            return [
                {
                    message: `${facts.name} is not the first version, which is ${next.text} by versions.initial`,
                    remedy: `set versions.initial: ${version.text} in the policy, or delete ${facts.name} and tag ${right}`,
                    where,
                },
            ];
        }
        return [
            {
                message: `${facts.name} is not the next version: the changes ${since} are ${kind}, which makes ${next.text}`,
                remedy: `delete ${facts.name} and tag ${right}, or say Release-As: ${version.text} in a commit`,
                where,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./build/verdict/rules/version-order.js




/** A version is above its line's last: above what its commit contains, and above what existed when it was tagged. */
const versionOrder = {
    id: 'version-order',
    level: 'error',
    check(context) {
        const { tag, releases, policy, carries } = context;
        const findings = refusedReleaseAs(context, 'version-order');
        if (tag?.version == null)
            return findings;
        const { version, facts } = tag;
        const { scheme, lines } = policy;
        const line = (0,lines_lines/* lineId */.W9)(version.parts, lines.by, scheme);
        const contained = new Set(facts.contains);
        // Channels count for themselves: 2.0.0-alpha.2 may follow 2.0.0-beta.1.
        const channel = releases.prerelease.filter((release) => release.version.prerelease[0] === version.prerelease[0]);
        const same = [...releases.stable, ...channel].filter((release) => (0,lines_lines/* lineId */.W9)(release.version.parts, lines.by, scheme) === line &&
            (0,branch/* within */.ux)(release.version.parts, carries.bound));
        const above = same.filter((release) => scheme.compare(release.version, version) > 0 &&
            // Of two tags on one commit neither says which came first, unless their own dates do.
            ((contained.has(release.tag) && release.commit !== facts.commit) || release.time < facts.time));
        const highest = above.reduce((best, each) => (best === null || scheme.compare(each.version, best.version) > 0 ? each : best), null);
        if (highest === null)
            return findings;
        return [
            ...findings,
            {
                message: `${facts.name} is not above the last release of line ${line}: ${highest.tag} (${shortId(highest.commit)}) exists already`,
                remedy: `delete ${facts.name} and tag a version above ${highest.version.text}`,
                where: { tag: facts.name, commit: facts.commit, line },
            },
        ];
    },
};

;// CONCATENATED MODULE: ./build/verdict/rules/version-taken.js


/** A version stands on one commit: neither the tag under judgement nor the next version exists elsewhere. */
const versionTaken = {
    id: 'version-taken',
    level: 'error',
    check({ tag, published, opening, releases, facts }) {
        // A release that may not be made at all needs no second reason.
        if (tag === null && opening?.allowed === false)
            return [];
        const version = tag === null ? published : tag.version;
        const commit = tag === null ? facts.head : tag.facts.commit;
        if (version === null)
            return [];
        const wanted = (0,lines_releases/* identity */.D_)(version);
        const all = [...releases.stable, ...releases.prerelease, ...releases.conflicts.flat()];
        const elsewhere = all.find((release) => release.commit !== commit && (0,lines_releases/* identity */.D_)(release.version) === wanted);
        if (elsewhere === undefined)
            return [];
        const name = tag === null ? `the next version, ${version.text},` : `${tag.facts.name}`;
        return [
            {
                message: `${name} exists already as ${elsewhere.tag} on ${shortId(elsewhere.commit)}, ${tag === null ? 'which this branch does not contain' : 'another commit'}`,
                remedy: tag === null
                    ? `merge ${elsewhere.tag} into this branch, so that its release counts`
                    : `delete ${tag.facts.name}; a version stands for one commit for ever`,
                where: tag === null ? { tag: elsewhere.tag, commit: elsewhere.commit } : { tag: tag.facts.name, commit },
                // A pull request cannot help what was tagged elsewhere before it.
                ...(facts.base === null ? {} : { softened: 'warning' }),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./build/verdict/rules/index.js
















/** Every rule by its id: an id without its rule does not compile. */
const RULES = {
    'line-ended': lineEnded,
    'line-phase': linePhase,
    'line-opens': lineOpens,
    'kind-unmapped': kindUnmapped,
    'version-grammar': versionGrammar,
    'version-order': versionOrder,
    'version-next': versionNext,
    'version-taken': versionTaken,
    'tag-place': tagPlace,
    'tag-moved': tagMoved,
    'commit-convention': commitConvention,
    'policy-shortened': policyShortened,
    'policy-floor': policyFloor,
    'policy-newest': policyNewest,
    'policy-minimum': policyMinimum,
    'policy-notice': policyNotice,
};

;// CONCATENATED MODULE: ./build/verdict/verdict-of.js




/** Puts what was derived into the shape that others rely on. */
function verdictOf(context, findings) {
    const { facts, changes, kind, last, tag, releases } = context;
    const nothing = kind === versions_kinds/* NONE */.x3;
    return {
        outcome: findings.some(({ level }) => level === 'error') ? 'fail' : 'pass',
        today: facts.today,
        head: facts.head,
        ...(tag === null ? {} : { tag: { name: tag.facts.name, version: tag.version?.text ?? null } }),
        branch: facts.branch,
        line: lineVerdict(context),
        last: last === null ? null : { version: last.version.text, tag: last.tag, commit: last.commit },
        kind,
        security: !nothing && changes.some((change) => change.security && change.counts !== versions_kinds/* NONE */.x3),
        next: nothing ? null : nextOf(context),
        because: nothing
            ? []
            : changes
                .filter((change) => change.counts !== versions_kinds/* NONE */.x3 || change === context.releaseAs.chosen?.change)
                .map((change) => reason(change, context)),
        evidence: [],
        mentions: changes
            .filter(({ mentions }) => mentions.length > 0)
            .map(({ commit, mentions, subject }) => ({ commit, ids: mentions, subject })),
        findings,
        policyChanged: facts.policyAtHead !== null,
        counts: {
            commits: facts.commits.length,
            cancelled: changes.filter(({ cancelled }) => cancelled).length,
            ignoredTags: releases.ignored.length,
        },
    };
}
function lineVerdict({ line, opening, published }) {
    const { existing } = line;
    return {
        id: line.id,
        name: existing?.name ?? null,
        phase: existing?.phase ?? null,
        until: existing === null ? null : phaseEnd(existing),
        newest: line.newest,
        // A pre-release opens no line, though the version that it prepares will.
        opens: opening === null || (published !== null && !(0,scheme/* isStable */.MQ)(published)) ? null : opening.id,
    };
}
function phaseEnd({ phase, phases }) {
    const current = phases?.find(({ name }) => name === phase) ?? phases?.at(-1);
    return current !== undefined && (0,until/* isKnown */.qE)(current.end) ? current.end.to : null;
}
function nextOf({ published, policy, releases, lines }) {
    if (published === null)
        return null;
    const like = (0,lines_releases/* highest */.BR)(releases.stable, lines, policy.lines, policy.scheme);
    const tag = policy.tags.write(published, like?.tag ?? null);
    return { version: published.text, tag: tag.ok ? tag.value : null };
}
function reason(change, { facts, kind }) {
    return {
        commit: change.commit,
        // A commit that only carries Release-As has no kind of its own.
        kind: change.counts === versions_kinds/* NONE */.x3 ? kind : change.kind,
        subject: change.subject,
        security: change.security,
        ...(change.via === null ? {} : { via: change.via }),
        ...(facts.base === null ? {} : { from: change.own ? 'pull-request' : 'base' }),
    };
}

;// CONCATENATED MODULE: ./build/verdict/judge.js














/**
 * The verdict on these facts. Pure: no clock, no disk, no network; the same facts give the same bytes.
 *
 * @throws Error where the facts hold a policy that does not compile: loading refuses those
 */
function judge(facts) {
    const policy = compiled(facts.policy);
    const releases = (0,lines_releases/* releasesOf */.w0)(facts.project.tags, policy.tags, facts.today, policy.timezone, facts.tag?.name ?? null);
    const { lines, stable } = (0,gathered/* linesToday */.pe)(facts.today, releases, policy);
    const tag = tagOf(facts, policy);
    const carries = carriesOf(facts, policy, tag);
    if (carries === null)
        return undecided('no-line', `the branch ${facts.branch} carries no line`, 'name another branch, or add it to branches in the policy');
    const last = lastOf(facts, releases);
    if (facts.last !== null && last === null)
        return undecided('unknown-last', `the last release, ${facts.last}, is not among the tags`, 'give the facts of one repository at one time');
    const changes = changesOf(facts.commits, policy, last?.version ?? policy.initial);
    const line = targetLine(carries, last, lines, policy, tag);
    const room = {
        last: last?.version ?? null,
        bound: carries.bound,
        mayBe: (version) => mayRelease(version, line, lines, policy, carries),
    };
    const releaseAs = releaseAsOf(changes, policy, room);
    const forced = releaseAs.chosen?.version ?? null;
    const fromChanges = highestKind(changes, policy);
    const onlySecurity = fromChanges === 'security';
    const kind = forced === null
        ? fromChanges
        : (kindOfStep(last?.version.parts ?? null, forced, policy, onlySecurity) ?? fromChanges);
    const counted = stableNext(policy, last?.version ?? null, kind);
    if (!counted.ok && counted.fault.code === 'overflow' && forced === null)
        return { outcome: 'undecided', error: counted.fault };
    const next = forced ?? (counted.ok ? counted.value : null);
    if (next !== null && tag === null && unopened(next, last, carries))
        return lineUnopened(facts, next, last);
    const target = tag === null ? next : tag.version;
    const opening = target === null ? null : openingOf(target, tag, line, lines, policy, carries);
    const published = publishedOf(next, carries, releases, policy, facts, tag);
    const context = {
        facts,
        policy,
        releases,
        lines,
        carries,
        line,
        last,
        changes,
        // A branch of pre-releases whose head has one already: nothing new, a run can be repeated.
        kind: next !== null && published === null && carries.prerelease !== null ? versions_kinds/* NONE */.x3 : kind,
        next,
        published,
        opening,
        releaseAs,
        tag,
        judged: judgedPolicy(facts, policy, lines, stable),
    };
    const findings = rule_ids/* RULE_IDS */.Iu.flatMap((id) => apply(RULES[id], context));
    return verdictOf(context, findings);
}
/** The last release: of two spellings on one commit, releases keep one. */
function lastOf({ last, project }, releases) {
    const commit = project.tags.find(({ name }) => name === last)?.commit;
    const found = releases.stable.find((release) => release.tag === last);
    return found ?? releases.stable.find((release) => release.commit === commit) ?? null;
}
function compiled(document) {
    const { policy, mistakes } = (0,compile/* compilePolicy */.C)(document);
    if (policy === null)
        throw new Error(`the facts hold a policy that does not compile: ${mistakes[0]?.message}`);
    return policy;
}
function tagOf(facts, policy) {
    if (facts.tag === null)
        return null;
    const read = policy.tags.read(facts.tag.name);
    return read.ok
        ? { facts: facts.tag, version: read.value, fault: null }
        : { facts: facts.tag, version: null, fault: read.fault };
}
function carriesOf(facts, policy, tag) {
    if (tag !== null)
        return tag.version === null
            ? { bound: null, prerelease: null }
            : (0,gathered/* boundOfTag */.EI)(tag.version, tag.facts.branches, policy, facts.defaultBranch);
    return facts.branch === null
        ? null
        : (0,branch/* carriedBy */.ay)(facts.branch, policy.branches, policy.scheme, facts.defaultBranch);
}
/** The line that is released: the tag's, the one the branch names, or the one of the last release. */
function targetLine(carries, last, lines, policy, tag) {
    const { by } = policy.lines;
    const { bound } = carries;
    const named = bound !== null && by.every((part) => part in bound) ? bound : null;
    const parts = tag?.version?.parts ?? named ?? last?.version.parts ?? policy.initial.parts;
    const id = (0,lines_lines/* lineId */.W9)(parts, by, policy.scheme);
    const existing = lines.find((line) => line.id === id) ?? null;
    return { id, existing, newest: existing?.newest ?? isHighest(parts, lines, policy) };
}
function isHighest(parts, lines, policy) {
    return (policy.lines.order === 'date' ||
        lines.every((line) => (0,scheme/* compareParts */.ql)(policy.lines.by, line.parts, parts) < 0));
}
/** Whether a version may be released from here: on this line, or on a new one above all others. */
function mayRelease(version, line, lines, policy, carries) {
    const id = (0,lines_lines/* lineId */.W9)(version.parts, policy.lines.by, policy.scheme);
    if (id === line.id && line.existing !== null)
        return true;
    return ((0,branch/* within */.ux)(version.parts, carries.bound) &&
        !lines.some((each) => each.id === id) &&
        isHighest(version.parts, lines, policy));
}
function openingOf(version, tag, line, lines, policy, carries) {
    const id = (0,lines_lines/* lineId */.W9)(version.parts, policy.lines.by, policy.scheme);
    if (tag !== null) {
        // Lines that came after the tag do not speak against it: it was the newest then.
        const older = lines.filter(({ latest }) => latest !== null);
        if (line.existing !== null || !(0,scheme/* isStable */.MQ)(version))
            return null;
        return { id, leaves: false, allowed: isHighest(version.parts, older, policy) };
    }
    const leaves = !(0,branch/* within */.ux)(version.parts, carries.bound);
    if (!leaves && line.existing !== null && id === line.id)
        return null;
    const shown = leaves && id === line.id ? boundedId(version, carries, policy) : id;
    return { id: shown, leaves, allowed: !leaves && mayRelease(version, line, lines, policy, carries) };
}
/** The line as a bounded branch sees it: 6.1 where `release/6.0.x` would make 6.1.0. */
function boundedId(version, carries, policy) {
    return Object.keys(carries.bound ?? {})
        .map((part) => policy.scheme.write(part, version.parts[part] ?? 0))
        .join('.');
}
/** The branch names a line without a release yet, and the changes do not lead there. */
function unopened(next, last, carries) {
    return !(0,branch/* within */.ux)(next.parts, carries.bound) && !(last !== null && (0,branch/* within */.ux)(last.version.parts, carries.bound));
}
function lineUnopened(facts, next, last) {
    const since = last === null
        ? `the first version would be ${next.text}`
        : `the changes since ${last.tag} lead to ${next.text}`;
    return undecided('line-unopened', `${facts.branch} names a line that has no release yet, and ${since}, which is not on it`, "say the line's first version in a commit footer (Release-As: …), or judge for another branch with --branch");
}
function publishedOf(next, carries, releases, policy, facts, tag) {
    if (next === null || tag !== null || carries.prerelease === null)
        return next;
    const made = prereleaseNext(policy, next, carries.prerelease, releases.prerelease, facts.head);
    return made.ok ? made.value : null;
}
function judgedPolicy(facts, policy, lines, stable) {
    if (facts.policyAtHead === null)
        return { policy, lines, before: null, stable, own: facts.base === null };
    const changed = compiled(facts.policyAtHead);
    const releases = (0,lines_releases/* releasesOf */.w0)(facts.project.tags, changed.tags, facts.today, changed.timezone);
    const now = (0,gathered/* linesToday */.pe)(facts.today, releases, changed);
    return { policy: changed, lines: now.lines, before: lines, stable: now.stable, own: true };
}
function apply(rule, context) {
    const level = levelOf(rule, context.policy);
    if (level === 'off')
        return [];
    return rule.check(context).map((found) => ({
        rule: rule.id,
        level: soften(level, found),
        message: found.message,
        remedy: found.remedy,
        where: found.where,
    }));
}
function levelOf(rule, policy) {
    const setting = policy.rules[rule.id];
    if (typeof setting === 'string')
        return setting;
    return (settingsOf(policy, rule.id).level ?? (typeof rule.level === 'string' ? rule.level : rule.level(policy)));
}
function soften(level, { softened }) {
    if (softened === undefined)
        return level;
    return rule_ids/* LEVELS */.A_.indexOf(softened) > rule_ids/* LEVELS */.A_.indexOf(level) ? softened : level;
}
function undecided(code, message, remedy) {
    return { outcome: 'undecided', error: { code, message, remedy } };
}

;// CONCATENATED MODULE: ./build/commands/judging.js



/** The verdict on facts. @throws Problem where they allow none */
function verdictOn(facts) {
    const judgement = judge(facts);
    if (judgement.outcome !== 'undecided')
        return judgement;
    const { code, message, remedy } = judgement.error;
    throw (0,problem/* undecided */.oo)(code, message, remedy);
}



/***/ }),

/***/ 6070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   Iu: () => (/* binding */ RULE_IDS),
/* harmony export */   Js: () => (/* binding */ LATER_RULE_IDS)
/* harmony export */ });
const LEVELS = ['error', 'warning', 'note', 'off'];
/** The rules that exist, in the order in which their findings are shown. */
const RULE_IDS = [
    'line-ended',
    'line-phase',
    'line-opens',
    'kind-unmapped',
    'version-grammar',
    'version-order',
    'version-next',
    'version-taken',
    'tag-place',
    'tag-moved',
    'commit-convention',
    'policy-shortened',
    'policy-floor',
    'policy-newest',
    'policy-minimum',
    'policy-notice',
];
/** Rules that policy.md names and that come later: a policy that sets one is refused until then. */
const LATER_RULE_IDS = [
    'compatibility',
    'overclaimed',
    'version-written',
    'approval-missing',
    'security-coverage',
    'security-advisory',
    'security-mixed',
    'cadence-early',
    'cadence-overdue',
    'freeze',
    'license-stranded',
    'license-giveaway',
    'docs-drift',
];


/***/ }),

/***/ 4180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
const PAINT = new RegExp(`${String.fromCharCode(0x1b)}\\[\\d+m`, 'g');
/** Columns aligned to their widest cell; the last one runs free. */
function table(rows) {
    const widths = [];
    for (const row of rows)
        for (const [index, cell] of row.entries())
            widths[index] = Math.max(widths[index] ?? 0, width(cell));
    return rows.map((row) => row
        .map((cell, index) => index === row.length - 1 ? cell : cell + ' '.repeat((widths[index] ?? 0) - width(cell)))
        .join('  ')
        .trimEnd());
}
/** Characters as a reader counts them, without the codes that paint them. */
function width(text) {
    return [...text.replace(PAINT, '')].length;
}


/***/ })

};
