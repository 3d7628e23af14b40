export const id = 6050;
export const ids = [6050];
export const modules = {

/***/ 16353:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const SemVer = __webpack_require__(7163)
const parse = (version, options, throwErrors = false) => {
  if (version instanceof SemVer) {
    return version
  }
  try {
    return new SemVer(version, options)
  } catch (er) {
    if (!throwErrors) {
      return null
    }
    throw er
  }
}

module.exports = parse


/***/ }),

/***/ 59909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   zN: () => (/* binding */ some)
/* harmony export */ });
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


/***/ }),

/***/ 53186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policyLint: () => (/* binding */ policyLint)
});

// EXTERNAL MODULE: ./build/hosts/branches.js
var hosts_branches = __webpack_require__(73182);
// EXTERNAL MODULE: ./build/hosts/files.js
var files = __webpack_require__(43803);
// EXTERNAL MODULE: ./build/report/safe.js
var safe = __webpack_require__(570);
;// CONCATENATED MODULE: ./build/report/policy-lint.js

/**
 * The findings as an editor or a compiler would list them, then how many there are.
 *
 * @param fails whether they are enough to fail
 */
function lintText({ file, findings, skipped }, fails, style) {
    const paint = { error: style.red, warning: style.yellow, note: style.blue };
    const lines = findings.flatMap(({ check, level, message, remedy, ...at }) => {
        const place = at.file === null ? '' : `${(0,safe/* logText */.kc)(at.file)}:${at.line}:${at.column}: `;
        return [
            `${style.dim(place)}${paint[level](level)} ${style.bold(check)}: ${(0,safe/* logText */.kc)(message)}`,
            `  ${style.dim('→')} ${(0,safe/* logText */.kc)(remedy)}`,
        ];
    });
    const mark = fails ? style.red('✖') : style.green('✔');
    const counts = ['error', 'warning', 'note']
        .map((level) => [findings.filter((finding) => finding.level === level).length, level])
        .filter(([count]) => count > 0)
        .map(([count, level]) => `${count} ${level}${count === 1 ? '' : 's'}`);
    const what = file === null ? 'the preset semver, which holds without a policy file' : (0,safe/* logText */.kc)(file);
    lines.push(`${mark} ${style.bold(`${what}: ${counts.length === 0 ? 'nothing found' : counts.join(', ')}`)}`);
    if (skipped.length > 0)
        lines.push(style.dim(`  without a repository these checks see nothing: ${skipped.join(', ')}`));
    return `${lines.join('\n')}\n`;
}

// EXTERNAL MODULE: ./build/verdict/evidence.js + 1 modules
var evidence = __webpack_require__(67301);
;// CONCATENATED MODULE: ./build/verdict/lint/accept-expired.js

/** Breaks that were accepted until a day that has passed. */
const acceptExpired = {
    id: 'accept-expired',
    asksRepository: false,
    check({ policy: { compatibility }, today }) {
        return [...compatibility.paths, ...compatibility.surfaces].flatMap(({ index, accept }) => accept.flatMap((accepted, place) => (0,evidence/* isExpired */._d)(accepted, today)
            ? [
                {
                    level: 'warning',
                    message: `${accepted.id} was accepted until ${accepted.until}, which has passed`,
                    remedy: 'remove the entry if that release is out, else give it another day and say why',
                    path: ['compatibility', String(index), 'accept', String(place), 'until'],
                },
            ]
            : []));
    },
};

;// CONCATENATED MODULE: ./build/verdict/lint/branch-shadowed.js
/** Rules for branches that are never asked, because one before them takes every name that fits. */
const branchShadowed = {
    id: 'branch-shadowed',
    asksRepository: false,
    check({ policy }) {
        const rules = policy.branches ?? [];
        return rules.flatMap(({ pattern }, index) => {
            const names = SAMPLES.map((value) => pattern.fill(Object.fromEntries(pattern.parts.map((part, place) => [part, value + place * 7]))));
            const before = rules
                .slice(0, index)
                .find((rule) => names.every((name) => rule.pattern.match(name) !== null));
            if (before === undefined)
                return [];
            return [
                {
                    level: 'error',
                    message: `${pattern.source} is never asked: ${before.pattern.source} before it takes every branch of such a name`,
                    remedy: 'put the narrower name first, or remove one of them',
                    path: ['branches', String(index), 'name'],
                },
            ];
        });
    },
};
/** Numbers of one and more digits. */
const SAMPLES = [0, 1, 6, 10, 42, 2026];

;// CONCATENATED MODULE: ./build/verdict/lint/branch-unmatched.js
/** Rules for branches that no branch of the repository has. */
const branchUnmatched = {
    id: 'branch-unmatched',
    asksRepository: true,
    check({ policy, repository }) {
        if (repository === null)
            return [];
        return (policy.branches ?? []).flatMap(({ pattern }, index) => repository.branches.some((branch) => pattern.match(branch) !== null)
            ? []
            : [
                {
                    // Of a pattern the first branch may be yet to come.
                    level: pattern.parts.length === 0 ? 'warning' : 'note',
                    message: `no branch of this repository is named ${pattern.source}`,
                    remedy: 'check the spelling, or fetch the branches of the remote',
                    path: ['branches', String(index), 'name'],
                },
            ]);
    },
};

// EXTERNAL MODULE: ./build/lines/calendar.js
var calendar = __webpack_require__(58424);
// EXTERNAL MODULE: ./build/lines/until.js
var until = __webpack_require__(97384);
// EXTERNAL MODULE: ./build/policy/life.js
var life = __webpack_require__(71741);
// EXTERNAL MODULE: ./build/verdict/words.js
var words = __webpack_require__(39355);
// EXTERNAL MODULE: ./build/verdict/context.js
var context = __webpack_require__(3709);
;// CONCATENATED MODULE: ./build/verdict/lint/context.js

/** The tracks with the keys that lead to their phases; a policy with phases alone has one, which takes every line. */
function tracksOf({ document, policy }) {
    return (policy.lines.tracks ?? []).map((track, index) => ({
        track,
        path: document.support?.tracks === undefined ? ['support'] : ['support', 'tracks', String(index)],
    }));
}
function phasePath({ path }, index) {
    return [...path, 'phases', String(index)];
}
/** "the phase security", "the phase security of the track lts" */
function phaseWords({ track }, phase) {
    return `the phase "${phase.name}"${track.name === null ? '' : ` of the track "${track.name}"`}`;
}
/** How loudly a rule speaks of the same: the policy sets it for both. */
function levelOf(policy, rule, usual) {
    const setting = policy.rules[rule];
    return typeof setting === 'string' ? setting : ((0,context/* settingsOf */.f)(policy, rule).level ?? usual);
}

;// CONCATENATED MODULE: ./build/verdict/lint/cadence-outlives.js





const RELEASED = '2026-01-01';
/** Kinds whose next release would come when the line takes them no more. */
const cadenceOutlives = {
    id: 'cadence-outlives',
    asksRepository: false,
    check(context) {
        const { policy } = context;
        return Object.entries(policy.cadence).flatMap(([kind, { every }]) => {
            const position = policy.kinds.position(kind);
            // A kind that opens a line is released on the next one.
            if (every === null || position === null || position < policy.lines.by.length)
                return [];
            const due = (0,calendar/* addSpan */.ao)(RELEASED, every);
            const short = tracksOf(context).filter((placed) => {
                const end = lastDayFor(kind, placed, policy);
                return end !== null && end < due;
            });
            if (short.length === 0)
                return [];
            const where = short.flatMap(({ track }) => (track.name === null ? [] : [`"${track.name}"`]));
            return [
                {
                    level: 'warning',
                    message: `${(0,words/* aRelease */.P3)(kind)} every ${context.document.cadence?.[kind]?.every ?? ''} comes too late: a line${where.length === 0 ? '' : ` of the track ${where.join(', ')}`} takes none for so long`,
                    remedy: `shorten the cadence of ${kind}, or allow ${kind} in a longer phase`,
                    path: ['cadence', kind, 'every'],
                },
            ];
        });
    },
};
/** The last day on which a line takes this kind, if lines follow each other as the cadence says; null where no day can be told. */
function lastDayFor(kind, { track }, { lines }) {
    const ends = (0,life/* endsIn */.We)({ released: RELEASED, pace: lines.cycle }, track.phases, lines.cycle);
    let last = null;
    for (const [index, { allow }] of track.phases.entries()) {
        const end = ends[index]?.to ?? until/* NEVER */.tm;
        if (!allow.includes(kind))
            continue;
        if (end === until/* NEVER */.tm)
            return null;
        last = end;
    }
    return last;
}

;// CONCATENATED MODULE: ./build/verdict/lint/file-missing.js
/** Files that carry the version's number and that the repository does not have. */
const fileMissing = {
    id: 'file-missing',
    asksRepository: true,
    check({ policy, repository }) {
        if (repository === null)
            return [];
        return policy.written.flatMap(({ path }, index) => repository.files.some((file) => path.matches(file))
            ? []
            : [
                {
                    level: 'warning',
                    message: `there is no file ${path.source} in this repository`,
                    remedy: 'check the path: it counts from the top of the repository',
                    path: ['versions', 'files', String(index), 'path'],
                },
            ]);
    },
};

// EXTERNAL MODULE: ./build/base/nearest.js
var nearest = __webpack_require__(50578);
// EXTERNAL MODULE: ./build/lines/match.js
var match = __webpack_require__(75197);
// EXTERNAL MODULE: ./build/lines/lines.js
var lines = __webpack_require__(48607);
// EXTERNAL MODULE: ./build/lines/releases.js
var lines_releases = __webpack_require__(87984);
// EXTERNAL MODULE: ./build/verdict/gathered.js
var gathered = __webpack_require__(60882);
;// CONCATENATED MODULE: ./build/verdict/lint/lines.js



/** The lines that exist: by the repository's tags, or those that the policy itself dates. Newest first. */
function linesOf(context) {
    return judgedOf(context).lines;
}
/** The policy as its rules judge it. */
function judgedOf({ policy, today, repository }) {
    const releases = (0,lines_releases/* releasesOf */.w0)(repository?.tags ?? NO_TAGS, policy.tags, today, policy.timezone);
    return { policy, before: null, own: true, ...(0,gathered/* linesToday */.pe)(today, releases, policy) };
}
/**
 * The same with a line that begins today, where there is none yet: what a first release would meet. Which track it
 * would take nobody knows.
 */
function judgedWithLine(context) {
    const judged = judgedOf(context);
    if (judged.lines.length > 0 || context.document.support?.tracks !== undefined)
        return judged;
    const { policy, today } = context;
    const stable = [{ version: policy.initial, day: today }];
    return { ...judged, stable, lines: (0,lines/* linesOn */.Bo)(today, stable, policy.lines, policy.scheme) };
}
const NO_TAGS = [];

;// CONCATENATED MODULE: ./build/verdict/lint/track-unreachable.js



/** A track that no line can ever take: its match fits none, or tracks before it take all that fit. */
const trackUnreachable = {
    id: 'track-unreachable',
    asksRepository: false,
    check(context) {
        const placed = tracksOf(context);
        if (placed.length < 2 && placed[0]?.track.match == null)
            return [];
        const named = new Set(Object.values(context.policy.lines.known).map(({ track }) => track));
        const fitting = new Map();
        const lines = candidates(context);
        if (lines === null)
            return [];
        for (const line of lines) {
            const fits = placed.flatMap(({ track }, index) => track.match === null || (0,match/* matches */.c)(track.match, line) ? [index] : []);
            for (const index of fits)
                fitting.set(index, (fitting.get(index) ?? new Set()).add(fits[0]));
        }
        return placed.flatMap(({ track, path }, index) => {
            const takers = fitting.get(index);
            if (takers?.has(index) || named.has(track.name))
                return [];
            const before = [...(takers ?? [])].sort((a, b) => a - b).map((each) => `"${placed[each]?.track.name}"`);
            const matched = [...path, 'match'];
            return [
                {
                    // Of a pattern over the text of ids not all that fits it can be tried.
                    level: placed.slice(0, index + 1).some((each) => hasGlob(each.track.match)) ? 'warning' : 'error',
                    message: takers === undefined
                        ? `no line can match the track "${track.name}"`
                        : `no line takes the track "${track.name}": ${before.join(' and ')} before it ${before.length === 1 ? 'takes' : 'take'} every line that fits`,
                    remedy: 'put narrower tracks first, mend its match, or remove it',
                    path: track.match === null ? [...path, 'name'] : matched,
                },
            ];
        });
    },
};
function hasGlob(match) {
    return match?.is === 'glob' || (match?.is === 'any' && match.of.some(hasGlob));
}
/** Patterns are compiled for each line: more of them than that would take seconds. */
const MOST_TRIED = 200_000;
const MOST_GLOBS_TRIED = 20_000;
/**
 * Lines that exist, and enough others to tell every pair of conditions apart. Null where that would be too many to say
 * anything for certain.
 */
function candidates(context) {
    const { policy } = context;
    const { by, tracks, known } = policy.lines;
    const all = (tracks ?? []).flatMap(({ match }) => (match === null ? [] : [match]));
    const flags = flagSets(all);
    const values = by.map((part, index) => valuesOf(all, part, index, by.length));
    const tried = values.reduce((product, each) => product * each.length, flags.length * all.length);
    if (tried > (all.some(hasGlob) ? MOST_GLOBS_TRIED : MOST_TRIED))
        return null;
    const existing = linesOf(context).map(({ id, numbers, parts }) => ({
        id,
        numbers,
        parts,
        flags: known[id]?.flags ?? {},
    }));
    const thinkable = product(values).flatMap((numbers) => {
        const parts = Object.fromEntries(by.map((part, index) => [part, numbers[index]]));
        const id = by.map((part, index) => policy.scheme.write(part, numbers[index])).join('.');
        return flags.map((each) => ({ id, numbers, parts, flags: each }));
    });
    return [...existing, ...thinkable];
}
/** Every number of one part that a match speaks of with its neighbours, small ones, and two above all. */
function valuesOf(all, part, index, parts) {
    const small = parts === 1 ? 120 : parts === 2 ? 12 : 6;
    const values = new Set(Array.from({ length: small }, (_, n) => n));
    for (const number of all.flatMap((match) => numbersIn(match, part, index)))
        for (const near of [-1, 0, 1])
            values.add(Math.max(0, number + near));
    for (const _ of ['odd', 'even'])
        values.add(Math.max(...values) + 1);
    return [...values];
}
function numbersIn(match, part, index) {
    switch (match.is) {
        case 'any':
            return match.of.flatMap((each) => numbersIn(each, part, index));
        case 'glob':
            // `2*` fits 20 and 200 too.
            return (match.glob.match(/\d{1,9}/g) ?? [])
                .map(Number)
                .flatMap((n) => [n, n * 10, n * 10 + 5, n * 100]);
        case 'range':
            return match.bounds.flatMap(({ numbers }) => numbers[index] ?? []);
        case 'keys': {
            const test = match.parts[part] ?? [];
            return typeof test === 'string' ? [] : [...test];
        }
    }
}
/** No flags, each alone, and all of them: tracks ask only whether a line has one. */
function flagSets(all) {
    const names = [...new Set(all.flatMap(flagsIn))];
    const each = names.map((name) => ({ [name]: true }));
    const together = Object.fromEntries(names.map((name) => [name, true]));
    return names.length === 0 ? [{}] : [{}, ...each, together];
}
/** The flags that a match asks for. */
function flagsIn(match) {
    if (match.is === 'any')
        return match.of.flatMap(flagsIn);
    return match.is === 'keys' && match.flag !== null ? [match.flag] : [];
}
function product(lists) {
    return lists.reduce((found, list) => found.flatMap((start) => list.map((value) => [...start, value])), [[]]);
}

;// CONCATENATED MODULE: ./build/verdict/lint/flag-unknown.js



/** Flags that phases or tracks ask for and that no line has. */
const flagUnknown = {
    id: 'flag-unknown',
    asksRepository: false,
    check(context) {
        const there = new Set(Object.values(context.policy.lines.known).flatMap(({ flags }) => Object.keys(flags)));
        const unknown = (flag, path) => there.has(flag)
            ? []
            : [
                {
                    level: 'warning',
                    message: `no line has the flag "${flag}"${(0,nearest/* didYouMean */.au)(flag, there)}`,
                    remedy: `set it in lines.known, for instance {flags: {${flag}: 2027-01-31}}`,
                    path,
                },
            ];
        return tracksOf(context).flatMap((placed) => [
            ...(placed.track.match === null
                ? []
                : flagsIn(placed.track.match).flatMap((flag) => unknown(flag, [...placed.path, 'match', 'flag']))),
            ...placed.track.phases.flatMap(({ until }, index) => flagsOf(until).flatMap((flag) => unknown(flag, [...phasePath(placed, index), 'until']))),
        ]);
    },
};
function flagsOf(until) {
    if (until.is === 'latest' || until.is === 'earliest')
        return until.of.flatMap(flagsOf);
    return until.is === 'anchor' && until.anchor.on === 'flag' ? [until.anchor.flag] : [];
}

// EXTERNAL MODULE: ./build/lines/freeze.js
var freeze = __webpack_require__(3265);
;// CONCATENATED MODULE: ./build/verdict/lint/freeze-always.js

/** Kinds that no day is free for, because freezes follow each other without a gap. */
const freezeAlways = {
    id: 'freeze-always',
    asksRepository: false,
    check({ policy, today }) {
        const always = policy.kinds.order.filter((kind) => (0,freeze/* nextFree */.WZ)(today, kind, policy.freeze) === null);
        if (always.length === 0)
            return [];
        return [
            {
                level: 'error',
                message: `the freezes leave no day for ${always.join(', ')}`,
                remedy: 'leave a gap between them, or except these kinds from one of them',
                path: ['freeze'],
                at: 'key',
            },
        ];
    },
};

;// CONCATENATED MODULE: ./build/verdict/lint/kind-unreached.js
/**
 * Kinds that no commit can ask for. Every `!` asks for major, a declaration for security, and the revert of something
 * released for patch.
 */
const kindUnreached = {
    id: 'kind-unreached',
    asksRepository: false,
    check({ policy }) {
        const reached = new Set(['major', 'security', 'patch', ...Object.values(policy.commits.kinds)]);
        for (const [from, to] of Object.entries(policy.zero))
            if (reached.has(from))
                reached.add(to);
        return policy.kinds.order
            .filter((kind) => !reached.has(kind))
            .map((kind) => ({
            level: 'warning',
            message: `no commit type leads to ${kind}: only Release-As in a commit can reach it`,
            remedy: `give it a type in commits.kinds, for instance {feat: ${kind}}`,
            path: ['versions', 'bump', kind],
            at: 'key',
        }));
    },
};

// EXTERNAL MODULE: ./build/versions/kinds.js
var kinds = __webpack_require__(64587);
;// CONCATENATED MODULE: ./build/verdict/lint/kind-without-part.js



/** Kinds that other keys speak of and that count up nothing. */
const kindWithoutPart = {
    id: 'kind-without-part',
    asksRepository: false,
    check: (context) => [...ofCommits(context), ...idle(context)],
};
/** Commits of such a kind cannot be released at all. */
function ofCommits({ document, policy }) {
    const types = new Map();
    for (const [type, kind] of Object.entries(policy.commits.kinds))
        if (kind !== kinds/* NONE */.x3 && policy.kinds.parts(kind) === null)
            types.set(kind, [...(types.get(kind) ?? []), type]);
    const found = [...types].map(([kind, names]) => {
        const path = ['commits', 'kinds', names[0]];
        return {
            level: 'error',
            message: `commits of type ${(0,nearest/* oneOf */.yL)(names)} are ${kind}, and the versions have no part for that: every one of them would fail the check`,
            remedy: `give ${kind} a part in versions.bump, or the type another kind (none releases nothing)`,
            path,
            instead: ['versions', 'bump'],
        };
    });
    if (policy.commits.unknown === 'patch' && policy.kinds.parts('patch') === null)
        found.push({
            level: 'error',
            message: 'messages that follow no convention are taken for a patch, and the versions have no part for that',
            remedy: 'give patch a part in versions.bump, or write unknown: note',
            path: ['commits', 'unknown'],
        });
    for (const [from, to] of Object.entries(document.versions?.zero ?? {}))
        if (to !== kinds/* NONE */.x3 && policy.kinds.parts(to) === null)
            found.push({
                level: 'error',
                message: `while major is 0 ${from} counts as ${to}, and the versions have no part for that`,
                remedy: `give ${to} a part in versions.bump, or let ${from} count as another kind`,
                path: ['versions', 'zero', from],
            });
    return found;
}
/** Words without effect: no release can be of such a kind. */
function idle(context) {
    const { document, policy } = context;
    const dead = (kind, what, path, at) => policy.kinds.parts(kind) !== null
        ? []
        : [
            {
                level: 'warning',
                message: `${what} speaks of ${kind}, and the versions have no part for that: no release is ever of this kind`,
                remedy: `remove it, or give ${kind} a part in versions.bump`,
                path,
                at,
            },
        ];
    const keys = (mapping, path) => Object.keys(mapping ?? {}).flatMap((kind) => dead(kind, path.join('.'), [...path, kind], 'key'));
    return [
        ...tracksOf(context).flatMap((placed) => placed.track.phases.flatMap((phase, index) => phase.allow.flatMap((kind, position) => dead(kind, phaseWords(placed, phase), [...phasePath(placed, index), 'allow', String(position)], 'value')))),
        ...keys(document.cadence, ['cadence']),
        ...keys(document.approvals, ['approvals']),
        ...keys(document.licenses?.['max-stranded'], ['licenses', 'max-stranded']),
        ...(document.freeze ?? []).flatMap(({ except = [] }, index) => except.flatMap((kind, position) => dead(kind, 'the freeze', ['freeze', String(index), 'except', String(position)], 'value'))),
    ];
}

// EXTERNAL MODULE: ./build/base/words.js
var base_words = __webpack_require__(59909);
;// CONCATENATED MODULE: ./build/verdict/lint/line-without-track.js


/** "A line that no track matches has no phases, and everything is allowed (lint warns)" (policy.md, *Decisions*). */
const lineWithoutTrack = {
    id: 'line-without-track',
    asksRepository: true,
    check(context) {
        if (context.document.support?.tracks === undefined)
            return [];
        const without = linesOf(context).filter(({ phases }) => phases === null);
        if (without.length === 0)
            return [];
        const ids = without.map(({ id }) => id);
        return [
            {
                level: 'warning',
                message: `no track matches ${ids.length === 1 ? 'the line' : 'the lines'} ${(0,base_words/* some */.zN)(ids, 10)}, so ${ids.length === 1 ? 'it has' : 'they have'} no phases and everything is allowed there`,
                remedy: 'add a track without match at the end, or name a track in lines.known',
                path: ['support', 'tracks'],
                at: 'key',
            },
        ];
    },
};

;// CONCATENATED MODULE: ./build/verdict/lint/newest-ends.js



/** Any day will do: what is asked is whether there is an end at all. */
const newest_ends_RELEASED = '2026-01-01';
/**
 * "Under a time-only rule the newest line can end before a newer one exists: lint it" (policy.md, *Exact semantics*,
 * 9).
 */
const newestEnds = {
    id: 'newest-ends',
    asksRepository: false,
    check(context) {
        const { policy, document } = context;
        const level = levelOf(policy, 'policy-newest', 'error');
        if (level === 'off')
            return [];
        return tracksOf(context).flatMap((placed) => {
            if (!endsAlone(placed, context))
                return [];
            const index = placed.track.phases.length - 1;
            const path = [...phasePath(placed, index), 'until'];
            const written = writtenUntil(document, path);
            const track = placed.track.name === null ? '' : ` of the track "${placed.track.name}"`;
            return [
                {
                    level,
                    message: `the newest line${track} would end by time alone, even if no newer one exists by then`,
                    remedy: `let it wait for a successor: until: {latest: [${written === null ? '…' : flow(written)}, {newer: 1}]}`,
                    path,
                },
            ];
        });
    },
};
/** Whether a line of this track ends that no newer one follows. */
function endsAlone({ track }, { policy }) {
    if (!mayBeNewest(track.match, policy.lines.by))
        return false;
    const { tracks, order } = policy.lines;
    const before = (tracks ?? []).slice(0, (tracks ?? []).indexOf(track));
    if (order === 'version' && before.some(({ match }) => takesAllAbove(match)))
        return false;
    const last = (0,life/* endsIn */.We)({ released: newest_ends_RELEASED, pace: null }, track.phases, policy.lines.cycle).at(-1);
    return last !== undefined && last.to !== until/* NEVER */.tm;
}
/** Whether every line above some number matches: a track after such a one is for lines that are there already. */
function takesAllAbove(match) {
    if (match === null)
        return true;
    if (match.is === 'any')
        return match.of.some(takesAllAbove);
    return match.is === 'range' && match.bounds.every(({ operator }) => operator === '>' || operator === '>=');
}
/** Whether lines that do not exist yet can match. A list of old lines ends by intention. */
function mayBeNewest(match, by) {
    if (match === null)
        return true;
    switch (match.is) {
        case 'any':
            return match.of.some((each) => mayBeNewest(each, by));
        case 'glob':
            return match.glob.startsWith('*');
        case 'range':
            return match.bounds.every(({ operator }) => operator === '>' || operator === '>=');
        case 'keys':
            return match.flag === null && !Array.isArray(match.parts[by[0]]);
    }
}
function writtenUntil(document, path) {
    let node = document;
    for (const step of path)
        node = node?.[step];
    return node ?? null;
}
/** An end as YAML on one line. */
function flow(value) {
    if (Array.isArray(value))
        return `[${value.map(flow).join(', ')}]`;
    if (typeof value !== 'object' || value === null)
        return /[,:#]/.test(String(value)) ? JSON.stringify(value) : String(value);
    return `{${Object.entries(value)
        .map(([key, each]) => `${key}: ${flow(each)}`)
        .join(', ')}}`;
}

;// CONCATENATED MODULE: ./build/verdict/lint/notes-unused.js
/** Notes are the text of a release on GitHub: without one nobody reads them. */
const notesUnused = {
    id: 'notes-unused',
    asksRepository: false,
    check({ document, policy }) {
        if (document.release?.notes === undefined || policy.release.githubRelease)
            return [];
        return [
            {
                level: 'warning',
                message: 'the notes are never published: no release is made on GitHub',
                remedy: 'add github-release: true below release, or remove notes',
                path: ['release', 'notes'],
                at: 'key',
            },
        ];
    },
};

// EXTERNAL MODULE: ./build/base/glob.js
var base_glob = __webpack_require__(56120);
;// CONCATENATED MODULE: ./build/verdict/lint/path-unmatched.js

/** Patterns for paths that fit no file of the repository. */
const pathUnmatched = {
    id: 'path-unmatched',
    asksRepository: true,
    check({ document, repository }) {
        if (repository === null)
            return [];
        const fits = (pattern) => {
            const glob = (0,base_glob/* compileGlob */.S)(pattern);
            return glob.ok && repository.files.some((file) => glob.value.matches(file));
        };
        const message = (pattern) => `no file of this repository fits ${pattern}`;
        const compared = (document.compatibility ?? []).flatMap(({ paths = {} }, index) => Object.keys(paths)
            .filter((pattern) => !fits(pattern))
            .map((pattern) => ({
            level: 'warning',
            message: message(pattern),
            remedy: 'check the pattern: it counts from the top of the repository',
            path: ['compatibility', String(index), 'paths', pattern],
            at: 'key',
        })));
        const approving = Object.entries(document.approvals ?? {}).flatMap(([kind, { files = [] }]) => files.flatMap((pattern, index) => fits(pattern)
            ? []
            : [
                {
                    // The file that has to change may be one that has to be written.
                    level: 'note',
                    message: message(pattern),
                    remedy: 'check the pattern, or write the file when it is needed',
                    path: ['approvals', kind, 'files', String(index)],
                },
            ]));
        return [...compared, ...approving];
    },
};

;// CONCATENATED MODULE: ./build/verdict/lint/phase-unreachable.js




/** A phase that ends no later than one before it holds on no day of any line. */
const phaseUnreachable = {
    id: 'phase-unreachable',
    asksRepository: false,
    check(context) {
        const { policy } = context;
        const known = Object.values(policy.lines.known);
        return tracksOf(context).flatMap((placed) => placed.track.phases.flatMap((phase, index) => {
            const upTo = placed.track.phases.slice(0, index + 1);
            // An end that one line has of its own may open the phase there.
            if (known.some(({ end }) => upTo.some(({ name }) => Object.hasOwn(end, name))))
                return [];
            if (index === 0 || !neverHolds(upTo, policy.lines.cycle))
                return [];
            return [
                {
                    level: 'error',
                    message: `${phaseWords(placed, phase)} can never hold: it ends no later than one before it, whenever a line is released and however fast others follow`,
                    remedy: 'let it end later, or remove it',
                    path: [...phasePath(placed, index), 'until'],
                },
            ];
        }));
    },
};
/** First and last days of months through a leap year, and days long before and after all that policies name. */
const DAYS = [2023, 2024].flatMap((year) => Array.from({ length: 12 }, (_, month) => {
    const start = `${year}-${String(month + 1).padStart(2, '0')}`;
    return [`${start}-01`, (0,calendar/* snapDay */.Fq)(`${start}-01`, { to: 'month-end' })];
}).flat());
const phase_unreachable_RELEASED = ['1970-01-01', '2200-12-31', '2024-02-29', ...DAYS];
const PACES = [1, 3, 6, 12, 24, 60, 120];
function neverHolds(phases, cycle) {
    const rare = new Set(['', ...phases.flatMap(({ until }) => (0,life/* countedLines */.Su)(until))]);
    for (const released of phase_unreachable_RELEASED)
        for (const pace of PACES.map(life/* months */.US))
            for (const each of rare)
                if (holds((0,life/* endsIn */.We)({ released, pace, rare: each }, phases, cycle)))
                    return false;
    return true;
}
/** Whether the last of these phases may be there on some day. */
function holds(ends) {
    const last = ends.at(-1);
    return !(0,until/* isKnown */.qE)(last) || ends.slice(0, -1).every((end) => !(0,until/* isKnown */.qE)(end) || end.to < last.from);
}

// EXTERNAL MODULE: ./build/policy/compile-release.js
var compile_release = __webpack_require__(30390);
;// CONCATENATED MODULE: ./build/verdict/lint/pointer-is-branch.js

/** A branch that has the name of a pointer: git, and whoever checks out `v1`, would have to guess which one is meant. */
const pointerIsBranch = {
    id: 'pointer-is-branch',
    asksRepository: true,
    check({ policy, repository }) {
        if (repository === null)
            return [];
        const { release } = policy;
        return release.pointers.flatMap((pointer, index) => {
            const branch = repository.branches.find((name) => (0,compile_release/* isPointerOf */.tL)({ ...release, pointers: [pointer] }, name));
            if (branch === undefined)
                return [];
            return [
                {
                    level: 'warning',
                    message: `the pointer ${pointer.source} can have the name of the branch ${branch}, and git would not know which is meant`,
                    remedy: 'give the pointers another name, or the branch',
                    path: ['release', 'pointers', String(index)],
                },
            ];
        });
    },
};

// EXTERNAL MODULE: ./build/verdict/rules/policy-floor.js
var policy_floor = __webpack_require__(9309);
// EXTERNAL MODULE: ./build/verdict/rules/policy-minimum.js
var policy_minimum = __webpack_require__(12207);
// EXTERNAL MODULE: ./build/verdict/rules/policy-newest.js
var policy_newest = __webpack_require__(62189);
// EXTERNAL MODULE: ./build/verdict/rules/policy-notice.js
var policy_notice = __webpack_require__(51007);
;// CONCATENATED MODULE: ./build/verdict/lint/policy-rules.js







/** The rules that judge the policy itself say here what they would say in a verdict, with the line of the file. */
function asCheck(rule, judged, silent = () => false) {
    return {
        id: rule.id,
        asksRepository: false,
        check(context) {
            const level = levelOf(context.policy, rule.id, 'error');
            if (level === 'off' || silent(context))
                return [];
            return rule
                .check({ judged: judged(context), facts: context })
                .map(({ message, remedy, where }) => ({ level, message, remedy, path: keysOf(where) }));
        },
    };
}
/** `lines.known.24.04.end.security`: the line's own dots join no keys. */
function keysOf({ policy = '', line }) {
    const start = `lines.known.${line}.`;
    if (line === undefined || !policy.startsWith(start))
        return policy.split('.');
    return ['lines', 'known', line, ...policy.slice(start.length).split('.')];
}
const policyRules = [
    asCheck(policy_floor/* policyFloor */.H, judgedOf),
    asCheck(policy_minimum/* policyMinimum */.b, judgedWithLine),
    // Of what the rule gives to every newest line is said once already.
    asCheck(policy_newest/* policyNewest */.N, judgedOf, (context) => tracksOf(context).some((placed) => endsAlone(placed, context))),
    asCheck(policy_notice/* policyNotice */.x, judgedWithLine),
];

;// CONCATENATED MODULE: ./build/verdict/lint/surface-missing.js
/** Surfaces whose files the repository does not have, though nothing else than its commits could hold them. */
const surfaceMissing = {
    id: 'surface-missing',
    asksRepository: true,
    check({ policy: { compatibility }, repository }) {
        if (repository === null)
            return [];
        return compatibility.surfaces
            .filter(({ build, baseline }) => build.length === 0 && baseline === 'tag')
            .flatMap((surface) => {
            const missing = missingIn(surface, repository.files);
            if (missing === null)
                return [];
            return [
                {
                    level: 'warning',
                    message: `there is no ${missing.what} in this repository`,
                    remedy: 'check the path: it counts from the top of the repository, or from directory; say with build how it is made, or compare a package with baseline: npm',
                    path: ['compatibility', String(surface.index), missing.key],
                },
            ];
        });
    },
};
function missingIn({ place, given }, files) {
    const before = place.directory === '' ? '' : `${place.directory}/`;
    const inside = files.filter((file) => file.startsWith(before)).map((file) => file.slice(before.length));
    if (before !== '' && inside.length === 0)
        return { what: `folder ${place.directory}`, key: 'directory' };
    if (place.entry !== null && !inside.includes(place.entry))
        return { what: `file ${before}${place.entry}`, key: given.entry === undefined ? 'file' : 'entry' };
    const unmatched = place.files.find((glob) => !inside.some((file) => glob.matches(file)));
    return unmatched === undefined
        ? null
        : { what: `file that fits ${before}${unmatched.source}`, key: 'files' };
}

;// CONCATENATED MODULE: ./build/verdict/lint/sample-versions.js
const MOST = 60;
/** Versions as the policy would make them, from its first one on, and the pre-releases of its branches. */
function sampleVersions({ policy, today }) {
    const { scheme, kinds, initial, branches } = policy;
    const found = new Map([[initial.text, initial]]);
    // Breadth first: every kind after every other.
    const open = [initial];
    for (let next = open.shift(); next !== undefined && found.size < MOST; next = open.shift()) {
        for (const kind of kinds.order) {
            const bumped = scheme.bump(next, kinds.parts(kind) ?? [], { today });
            if (!bumped.ok || found.has(bumped.value.text))
                continue;
            found.set(bumped.value.text, bumped.value);
            open.push(bumped.value);
        }
    }
    const stable = [...found.values()];
    const channels = (branches ?? []).flatMap(({ prerelease }) => (prerelease === null ? [] : [prerelease]));
    const early = channels.flatMap((channel) => [1, 12].flatMap((n) => {
        const made = scheme.prerelease(initial, channel, n);
        return made.ok ? [made.value] : [];
    }));
    return [...stable, ...early];
}

;// CONCATENATED MODULE: ./build/verdict/lint/tag-illegal.js

/** "A template whose result is no legal ref is an error when a tag is needed, and a lint warning before" (policy.md, *Decisions*). */
const tagIllegal = {
    id: 'tag-illegal',
    asksRepository: false,
    check(context) {
        for (const version of sampleVersions(context)) {
            const tag = context.policy.tags.write(version);
            if (tag.ok)
                continue;
            const { tag: written = 'auto' } = context.document.versions ?? {};
            const path = ['versions', written === 'auto' ? 'format' : 'tag'];
            return [{ level: 'warning', message: tag.fault.message, remedy: tag.fault.remedy, path }];
        }
        return [];
    },
};

;// CONCATENATED MODULE: ./build/verdict/lint/tag-round-trip.js

/** A tag must lead back to its version, or the release is lost to every later verdict. */
const tagRoundTrip = {
    id: 'tag-round-trip',
    asksRepository: false,
    check(context) {
        const { tags, scheme } = context.policy;
        for (const version of sampleVersions(context)) {
            const tag = tags.write(version);
            if (!tag.ok)
                continue;
            const read = tags.read(tag.value);
            if (read.ok && scheme.compare(read.value, version) === 0 && read.value.text === version.text)
                continue;
            const instead = read.ok ? `is read as ${read.value.text}` : 'is read as no version';
            return [
                {
                    level: 'error',
                    message: `the tag of ${version.text} would be ${tag.value}, which ${instead}`,
                    remedy: 'write every part into versions.tag, and something between them that tells them apart',
                    path: ['versions', 'tag'],
                },
            ];
        }
        return [];
    },
};

;// CONCATENATED MODULE: ./build/verdict/lint/index.js




















/** Everything that a policy is looked through for. */
const LINT_CHECKS = [
    tagIllegal,
    tagRoundTrip,
    kindWithoutPart,
    kindUnreached,
    branchShadowed,
    branchUnmatched,
    trackUnreachable,
    lineWithoutTrack,
    phaseUnreachable,
    newestEnds,
    ...policyRules,
    flagUnknown,
    cadenceOutlives,
    freezeAlways,
    pathUnmatched,
    surfaceMissing,
    acceptExpired,
    fileMissing,
    pointerIsBranch,
    notesUnused,
];
/** What a schema cannot see in a policy that it passes. Pure. */
function lint(context) {
    return LINT_CHECKS.flatMap(({ id, check }) => check(context).map((found) => ({ check: id, ...found })));
}
/** The checks that say nothing without a repository. */
function skippedBy({ repository }) {
    return repository === null
        ? LINT_CHECKS.filter(({ asksRepository }) => asksRepository).map(({ id }) => id)
        : [];
}

// EXTERNAL MODULE: ./build/commands/gather/policy-file.js
var policy_file = __webpack_require__(20596);
// EXTERNAL MODULE: ./build/commands/options.js
var commands_options = __webpack_require__(59165);
;// CONCATENATED MODULE: ./build/commands/policy-lint.js






/**
 * Looks for what the schema cannot see in a policy.
 *
 * @param file a policy to look at by itself; without one it is the repository's, held against its tags, branches and
 *   files
 * @param strict whether warnings fail too
 */
async function policyLint(options, file, strict) {
    const found = file === null ? await (0,policy_file/* policyOrPreset */.DJ)(options) : await (0,policy_file/* policyFromFile */.Ve)(file, options);
    const { document, policy } = found;
    const today = (0,commands_options/* todayOf */.X)(options, policy.timezone);
    const repository = (await isItsOwn(options, file)) ? await repositoryOf(options) : null;
    const context = { document, policy, today, repository };
    const findings = lint(context).map(({ path, instead = path, at, ...finding }) => {
        const keys = found.has(path) ? path : instead;
        return { ...finding, ...placeOf(found, keys, at), policy: keys.join('.') };
    });
    const report = { file: found.file, findings: inOrder(findings), skipped: skippedBy(context) };
    const fails = findings.some(({ level }) => level === 'error' || (strict && level === 'warning'));
    return { json: report, text: (style) => lintText(report, fails, style), exit: fails ? 1 : 0 };
}
/** A file that is looked at for itself, an example or a draft, has nothing to do with the repository around it. */
async function isItsOwn({ history }, file) {
    if (file === null)
        return true;
    const top = (await history.info.catch(() => null))?.top ?? null;
    return top !== null && policy_file/* POLICY_PATHS */.or.includes((0,files/* pathWithin */.RY)(top, file) ?? '');
}
async function repositoryOf({ git, history }) {
    const info = await history.infoIfAny;
    if (info === null || info.head === null)
        return null;
    const [{ tags }, branches, files] = await Promise.all([
        history.refs(),
        (0,hosts_branches/* allBranches */.Iz)(git),
        history.pathsAt(info.head),
    ]);
    return { tags, branches, files };
}
function placeOf({ file, place }, path, at) {
    return file === null ? { file: null, line: null, column: null } : place(path, at);
}
/** As they stand in the file; what is in no file first. */
function inOrder(findings) {
    return [...findings].sort((a, b) => (a.file ?? '').localeCompare(b.file ?? '') ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.column ?? 0) - (b.column ?? 0));
}


/***/ }),

/***/ 48607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ linesOn),
/* harmony export */   GJ: () => (/* binding */ onOneLine),
/* harmony export */   W9: () => (/* binding */ lineId),
/* harmony export */   hV: () => (/* binding */ ENDED),
/* harmony export */   hd: () => (/* binding */ majorPart)
/* harmony export */ });
/* unused harmony export phaseOn */
/* harmony import */ var _versions_scheme_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68401);
/* harmony import */ var _match_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75197);
/* harmony import */ var _until_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97384);



const ENDED = 'ended';
/** The id of the line that a version belongs to, as its numbers are formatted: `6`, `24.04`. */
function lineId(parts, by, scheme) {
    // Asked for every release, and nearly always of one part.
    const [first] = by;
    if (by.length === 1 && first !== undefined)
        return scheme.write(first, parts[first] ?? 0);
    return by.map((part) => scheme.write(part, parts[part] ?? 0)).join('.');
}
/** Whether two versions are on one line: the same as asking for both ids, a thousand times in a row. */
function onOneLine(a, b, by) {
    return by.every((part) => (a[part] ?? 0) === (b[part] ?? 0));
}
/**
 * Every line that exists on a day, newest first, with its phases (policy.md, *Exact semantics*).
 *
 * @param stable the stable versions that exist on that day; for each line at least its first and its highest one
 */
function linesOn(today, stable, rules, scheme) {
    const ordered = order(bareLines(today, stable, rules, scheme), rules.order);
    const tracks = new Map(ordered.map((line) => [line.id, trackOf(line, rules)]));
    const major = majorPart(rules.by);
    return ordered
        .map((line, index) => {
        const track = tracks.get(line.id) ?? null;
        const higher = ordered.slice(index + 1);
        const phases = track === null ? null : phasesOf(line, track, anchorsOf(line, higher, ordered, tracks, major, rules));
        return {
            id: line.id,
            name: line.known?.name ?? null,
            parts: line.parts,
            numbers: line.numbers,
            released: line.released,
            latest: line.latest,
            newest: higher.length === 0,
            track: track?.name ?? null,
            phases,
            phase: phases === null ? null : phaseOn(today, phases),
        };
    })
        .reverse();
}
/** "On day D the line is in the first phase whose end is undetermined, never, or not before D" (semantics, 3). */
function phaseOn(day, phases) {
    return phases.find(({ end }) => end.to >= day)?.name ?? ENDED;
}
function bareLines(today, stable, rules, scheme) {
    const lines = new Map();
    for (const { version, day } of stable) {
        const id = lineId(version.parts, rules.by, scheme);
        const line = lines.get(id);
        if (line === undefined) {
            lines.set(id, { parts: version.parts, released: day, latest: version });
            continue;
        }
        if (day < line.released)
            line.released = day;
        if (line.latest === null || scheme.compare(version, line.latest) > 0)
            line.latest = version;
    }
    for (const [id, known] of Object.entries(rules.known)) {
        // A release day makes a line exist without a tag: the repository of an old line may be gone.
        if (known.released === null || lines.has(id))
            continue;
        const numbers = id.split('.').map(Number);
        const parts = Object.fromEntries(rules.by.map((part, index) => [part, numbers[index] ?? 0]));
        lines.set(id, { parts, released: known.released, latest: null });
    }
    return [...lines].flatMap(([id, { parts, released, latest }]) => {
        const known = Object.hasOwn(rules.known, id) ? rules.known[id] : undefined;
        const since = known?.released ?? released;
        if (since > today)
            return [];
        const own = Object.fromEntries(rules.by.map((part) => [part, (0,_versions_scheme_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(parts, part)]));
        return [{ id, parts: own, numbers: Object.values(own), released: since, latest, known }];
    });
}
/** Oldest first. */
function order(lines, by) {
    const version = (a, b) => (0,_versions_scheme_js__WEBPACK_IMPORTED_MODULE_0__/* .compareParts */ .ql)(Object.keys(a.parts), a.parts, b.parts);
    const date = (a, b) => (a.released < b.released ? -1 : a.released > b.released ? 1 : 0);
    return [...lines].sort(by === 'date' ? (a, b) => date(a, b) || version(a, b) : version);
}
function trackOf(line, rules) {
    if (rules.tracks === null)
        return null;
    const named = line.known?.track ?? null;
    if (named !== null)
        return rules.tracks.find((track) => track.name === named) ?? null;
    const { id, numbers, parts } = line;
    const flags = line.known?.flags ?? {};
    return (rules.tracks.find(({ match }) => match === null || (0,_match_js__WEBPACK_IMPORTED_MODULE_2__/* .matches */ .c)(match, { id, numbers, parts, flags })) ?? null);
}
function phasesOf(line, track, anchors) {
    const ends = new Map();
    return track.phases.map((phase) => {
        const rule = (0,_until_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(phase.until, anchors(ends));
        const explicit = line.known !== undefined && Object.hasOwn(line.known.end, phase.name);
        const end = explicit ? explicitEnd(line.known?.end[phase.name] ?? null) : rule;
        ends.set(phase.name, end);
        return { name: phase.name, allow: phase.allow, end, rule, explicit };
    });
}
/** "An explicit null is open" (semantics, 6). */
function explicitEnd(day) {
    return day === null ? _until_js__WEBPACK_IMPORTED_MODULE_1__/* .OPEN */ .vP : { from: day, to: day, since: '' };
}
function anchorsOf(line, higher, all, tracks, major, rules) {
    const newer = (of) => {
        if (of === 'line')
            return days(higher);
        if (of === 'same-major')
            return days(higher.filter((other) => other.parts[major] === line.parts[major]));
        if (of === 'major')
            return majorDays(line, higher, all, major);
        return days(higher.filter((other) => tracks.get(other.id)?.name === of));
    };
    const flags = line.known?.flags ?? {};
    return (ends) => ({
        released: line.released,
        newer,
        after: (phase) => ends.get(phase) ?? _until_js__WEBPACK_IMPORTED_MODULE_1__/* .OPEN */ .vP,
        flag: (name) => {
            const value = Object.hasOwn(flags, name) ? flags[name] : undefined;
            return typeof value === 'string' ? value : null;
        },
        cycle: rules.cycle,
    });
}
function days(lines) {
    return lines.map(({ released }) => released).sort();
}
/** The day each other major became available, where its first line is a higher one. */
function majorDays(line, higher, all, major) {
    const firsts = new Map();
    const lower = new Set(all.slice(0, all.length - higher.length).map((other) => other.parts[major]));
    for (const other of higher) {
        const number = other.parts[major] ?? 0;
        if (number === line.parts[major] || lower.has(number))
            continue;
        const first = firsts.get(number);
        if (first === undefined || other.released < first)
            firsts.set(number, other.released);
    }
    return [...firsts.values()].sort();
}
/** The part that `of: major` and `same-major` speak of: the one of that name, else the most significant. */
function majorPart(by) {
    return by.includes('major') ? 'major' : by[0];
}


/***/ }),

/***/ 87984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BR: () => (/* binding */ highest),
/* harmony export */   eH: () => (/* binding */ datedVersions),
/* harmony export */   w0: () => (/* binding */ releasesOf)
/* harmony export */ });
/* harmony import */ var _versions_scheme_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68401);
/* harmony import */ var _calendar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58424);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48607);



/**
 * Reads releases from tags. "Releases dated after `today` do not exist"; two spellings of one version on one commit
 * are one release (policy.md, *Decisions*).
 *
 * @param without a tag to leave out, in all its spellings on its commit: the one under judgement
 */
function releasesOf(tags, style, today, timezone, without = null) {
    const before = readOnce.get(tags);
    const same = before?.style === style &&
        before.today === today &&
        before.timezone === timezone &&
        before.without === without;
    if (before !== undefined && same)
        return before.releases;
    const releases = readReleases(tags, style, today, timezone, without);
    readOnce.set(tags, { style, today, timezone, without, releases });
    return releases;
}
/** The last answer for each list of tags: lists are never changed, and gathering and judging ask the same. */
const readOnce = new WeakMap();
function readReleases(tags, style, today, timezone, without) {
    const limit = (0,_calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .endOfDay */ .D0)(today, timezone);
    const found = new Map();
    // In the order of the tags, whichever of them have others of their version.
    const versions = [];
    const tested = [];
    const ignored = [];
    const read = readTags(tags, style);
    const left = without === null ? null : (read.find(({ tag }) => tag.name === without) ?? null);
    for (const { tag, release, test, key } of read) {
        if (tag.time >= limit || tag.name === without)
            continue;
        // Its other spelling on the same commit is the same release.
        if (left !== null && key !== null && key === left.key && tag.commit === left.tag.commit)
            continue;
        if (release === null) {
            if (test === null)
                ignored.push(tag.name);
            else
                tested.push(test);
            continue;
        }
        // Nearly every version has one tag: only the others have to be compared.
        if (key === null) {
            versions.push(release);
            continue;
        }
        const before = found.get(key);
        const same = before ?? [];
        if (before === undefined) {
            found.set(key, same);
            versions.push(same);
        }
        merge(same, release);
    }
    const stable = [];
    const prerelease = [];
    for (const each of versions) {
        const release = Array.isArray(each) ? each[0] : each;
        ((0,_versions_scheme_js__WEBPACK_IMPORTED_MODULE_0__/* .isStable */ .MQ)(release.version) ? stable : prerelease).push(release);
    }
    const conflicts = [...found.values()].filter((same) => same.length > 1);
    return { stable, prerelease, conflicts, tested, ignored };
}
/** What the tags say whatever the day: a history is asked for every day that it has a release on. */
function readTags(tags, style) {
    const before = tagsOnce.get(tags);
    if (before?.style === style)
        return before.read;
    const times = new Map();
    const read = tags.map((tag) => {
        const { name, commit, time } = tag;
        const version = style.read(name);
        if (version.ok) {
            const key = (0,_versions_scheme_js__WEBPACK_IMPORTED_MODULE_0__/* .identity */ .D_)(version.value);
            times.set(key, (times.get(key) ?? 0) + 1);
            return { tag, release: { version: version.value, tag: name, commit, time }, test: null, key };
        }
        const test = style.readTested(name);
        return {
            tag,
            release: null,
            test: test === null ? null : { version: test, tag: name, commit, time },
            key: null,
        };
    });
    const shared = read.map((each) => each.key === null || (times.get(each.key) ?? 0) > 1 ? each : { ...each, key: null });
    tagsOnce.set(tags, { style, read: shared });
    return shared;
}
const tagsOnce = new WeakMap();
/** Keeps one entry a commit: the spelling with `v`, the earlier date. */
function merge(same, release) {
    const index = same.findIndex(({ commit }) => commit === release.commit);
    const before = same[index];
    if (before === undefined) {
        same.push(release);
        return;
    }
    const tag = [before.tag, release.tag].sort((a, b) => Number(b.startsWith('v')) - Number(a.startsWith('v')) || (a < b ? -1 : 1))[0];
    same[index] = { ...before, tag, time: Math.min(before.time, release.time) };
}
/**
 * The stable versions with their days, as far as lines need them: of each line the first release and the highest.
 * Time zones are slow, and a repository may hold ten thousand tags.
 */
function datedVersions(stable, by, scheme, timezone) {
    const lines = new Map();
    const [only] = by;
    for (const release of stable) {
        const { parts } = release.version;
        // Any key that tells lines apart will do; this one is asked for thousands of times.
        const id = by.length === 1 && only !== undefined ? (parts[only] ?? 0) : (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .lineId */ .W9)(parts, by, scheme);
        const line = lines.get(id);
        if (line === undefined) {
            lines.set(id, { first: release, highest: release });
            continue;
        }
        if (release.time < line.first.time)
            line.first = release;
        if (scheme.compare(release.version, line.highest.version) > 0)
            line.highest = release;
    }
    return [...lines.values()].flatMap(({ first, highest }) => [...new Set([first, highest])].map((release) => ({
        version: release.version,
        day: dayOfRelease(release, timezone),
    })));
}
/** Time zones are slow, and a history is asked about the same releases for each of its days. */
function dayOfRelease(release, timezone) {
    const before = dayOnce.get(release);
    if (before?.timezone === timezone)
        return before.day;
    const day = (0,_calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .kb)(release.time, timezone);
    dayOnce.set(release, { timezone, day });
    return day;
}
const dayOnce = new WeakMap();
/** The highest release, lines by date where the policy says so: 15.0 followed 42.3. */
function highest(releases, lines, rules, scheme) {
    const place = new Map(lines.map(({ id }, index) => [id, lines.length - index]));
    const rank = (release) => place.get((0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .lineId */ .W9)(release.version.parts, rules.by, scheme)) ?? 0;
    const byDate = rules.order === 'date';
    let best = null;
    for (const release of releases) {
        const difference = best === null
            ? 1
            : (byDate ? rank(release) - rank(best) : 0) || scheme.compare(release.version, best.version);
        if (difference > 0)
            best = release;
    }
    return best;
}


/***/ }),

/***/ 29078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ differenceId),
/* harmony export */   Z: () => (/* binding */ AFFECTED)
/* harmony export */ });
/** Evidence of compatibility: what really changed for those who use it (compatibility.md, *One model for all checkers*). */
/**
 * Who meets a difference. Which of them count is policy (`affects` of a checker).
 *
 * - `caller`: who calls, reads or writes what is there (code, an HTTP client, a query)
 * - `implementer`: who implements an interface, extends a class, or builds a value that only ever came from here
 * - `type-user`: who names a type and uses it in types of their own
 * - `installer`: who installs it: engines, peers, the form of its modules
 * - `writer`, `reader`: who makes data that this side reads, and who reads data that this side makes
 * - `wire`, `json`: who exchanges protobuf messages in binary, and as JSON
 * - `path`: whoever relies on the files under a path
 */
const AFFECTED = [
    'caller',
    'implementer',
    'type-user',
    'installer',
    'writer',
    'reader',
    'wire',
    'json',
    'path',
];
/** `checker:change:where`. @param where what tells this difference from others of its sort; without numbers of lines */
function differenceId(checker, change, where) {
    return `${checker}:${change}:${where}`;
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

/***/ 67301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X1: () => (/* binding */ evidenceOf),
  OY: () => (/* binding */ idsUp),
  _d: () => (/* binding */ isExpired)
});

// EXTERNAL MODULE: ./build/surfaces/difference.js
var difference = __webpack_require__(29078);
;// CONCATENATED MODULE: ./build/surfaces/paths.js

const SHOWN = 3;
const CHECKER = 'paths';
/**
 * The simplest evidence: a path that changed at all. Its surface is the list of the paths that differ between the last
 * release and what is judged, which git knows without reading a file. However many paths fit one pattern, they are one
 * difference.
 */
function changedPathDifferences(rules, changed) {
    return rules.flatMap(({ glob, requires }) => {
        const touched = changed.filter((path) => glob.matches(path));
        const [first] = touched;
        if (first === undefined)
            return [];
        return [
            {
                checker: CHECKER,
                id: (0,difference/* differenceId */.V)(CHECKER, 'path-changed', glob.source),
                change: 'path-changed',
                requires,
                affected: 'path',
                grade: 'proven',
                where: first,
                message: `${named(touched)} changed, under ${glob.source}`,
                proof: null,
                at: { path: first, line: null, column: null },
                cause: null,
            },
        ];
    });
}
/** "db/a.sql", "3 paths (db/a.sql, db/b.sql, db/c.sql)", "12 paths (db/a.sql, db/b.sql, db/c.sql, …)". */
function named(paths) {
    if (paths.length === 1)
        return paths[0];
    const more = paths.length > SHOWN ? ', …' : '';
    return `${paths.length} paths (${paths.slice(0, SHOWN).join(', ')}${more})`;
}

;// CONCATENATED MODULE: ./build/verdict/evidence.js

/**
 * What the policy's checkers find. Before the first release there is nothing to compare with, and nobody whom a
 * difference could break.
 */
function evidenceOf(facts, policy, last) {
    if (last === null)
        return [];
    return [...pathEvidence(facts, policy), ...surfaceEvidence(facts, policy)];
}
function pathEvidence({ project: { paths }, today }, { compatibility }) {
    if (paths === undefined)
        return [];
    return compatibility.paths.flatMap(({ index, name, accept, rules }) => rules.flatMap((rule) => {
        const own = changedPathDifferences([rule], paths.own);
        const found = own.length > 0 ? own : changedPathDifferences([rule], paths.all);
        return found.map((difference) => ({
            ...difference,
            ...acceptance([difference.id], accept, today),
            own: own.length > 0,
            entry: { index, name },
            counts: true,
        }));
    }));
}
function surfaceEvidence({ project: { surfaces = [] }, today }, policy) {
    return policy.compatibility.surfaces.flatMap(({ index, name, accept, affects }) => {
        const changes = surfaces.find((each) => each.index === index)?.changes ?? [];
        const byId = new Map(changes.map((change) => [change.id, change]));
        return changes.map((change) => ({
            ...change,
            ...acceptance(idsUp(change, byId), accept, today),
            requires: kindFor(change.requires, policy.kinds),
            entry: { index, name },
            counts: affects.has(change.affected),
        }));
    });
}
/** A difference's id, and those of what explains it, up to what explains itself. */
function idsUp(of, byId) {
    const ids = new Set([of.id]);
    for (let at = of.cause; at !== null && byId.has(at) && !ids.has(at); at = byId.get(at)?.cause ?? null)
        ids.add(at);
    return [...ids];
}
/** Who accepts a difference accepts what follows from it. */
function acceptance(ids, accept, today) {
    const speaking = accept.filter(({ id }) => ids.includes(id));
    const accepted = speaking.find((each) => !isExpired(each, today)) ?? null;
    return { accepted, expired: accepted === null ? (speaking[0] ?? null) : null };
}
/** Its last day is the last on which it holds. */
function isExpired({ until }, today) {
    return until !== null && until < today;
}
/** Highest first. */
const USUAL_KINDS = ['major', 'minor', 'patch'];
/**
 * The kind of this policy for one that a checker requires: where the versions have no part for it the next higher one
 * that has, and above all there are, the highest.
 */
function kindFor(required, { order, parts }) {
    if (parts(required) !== null)
        return required;
    const higher = USUAL_KINDS.slice(0, Math.max(0, USUAL_KINDS.indexOf(required))).toReversed();
    return higher.find((kind) => parts(kind) !== null) ?? order[0] ?? required;
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

/***/ 9309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ policyFloor)
/* harmony export */ });
/* harmony import */ var _lines_until_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97384);

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
                .filter(({ explicit, end, rule }) => explicit && (0,_lines_until_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnown */ .qE)(end) && end.to < rule.from)
                .map(({ name, end, rule }) => ({
                message: `line ${line.id}: ${name} ends on ${end.to} by lines.known, earlier than its rule gives (${(0,_lines_until_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnown */ .qE)(rule) ? rule.to : `not before ${rule.from}`})`,
                remedy: 'name the reason in why, or remove the earlier end',
                where: { line: line.id, policy: `lines.known.${line.id}.end.${name}` },
                ...(judged.own ? {} : { softened: 'note' }),
            }));
        });
    },
};


/***/ }),

/***/ 12207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ policyMinimum)
/* harmony export */ });
/* harmony import */ var _lines_calendar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58424);

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
            const least = (0,_lines_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .addSpan */ .ao)(line.released, minimum);
            if (last.end.to >= least)
                return [];
            return [
                {
                    message: `line ${line.id} lives from ${line.released} to ${last.end.to}, shorter than support.minimum allows (until ${least})`,
                    remedy: `let its last phase, ${last.name}, end later: until: {latest: [<the present rule>, <the minimum>]}, or a later end under lines.known`,
                    where: { line: line.id, policy: 'support.minimum' },
                    about: { until: last.end.to },
                    ...(judged.own ? {} : { softened: 'note' }),
                },
            ];
        });
    },
};


/***/ }),

/***/ 62189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ policyNewest)
/* harmony export */ });
/* harmony import */ var _lines_until_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97384);

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
        if (last.end.to === _lines_until_js__WEBPACK_IMPORTED_MODULE_0__/* .NEVER */ .tm)
            return [];
        // A product may be given up on purpose, with its reason.
        if (last.explicit && (judged.policy.lines.known[newest.id]?.why ?? null) !== null)
            return [];
        return [
            {
                message: `the newest line, ${newest.id}, ends on ${last.end.to} even if no newer line exists by then`,
                remedy: 'let its last phase wait for a successor: until: {latest: [P18M, {newer: 1}]} with the present rule in place of P18M',
                where: { line: newest.id, policy: 'support' },
                about: { until: last.end.to },
                ...(judged.own ? {} : { softened: 'note' }),
            },
        ];
    },
};


/***/ }),

/***/ 51007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ policyNotice)
/* harmony export */ });
/* harmony import */ var _lines_calendar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58424);
/* harmony import */ var _lines_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48607);
/* harmony import */ var _lines_until_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97384);



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
            if (end === undefined || !(0,_lines_until_js__WEBPACK_IMPORTED_MODULE_1__/* .isKnown */ .qE)(end) || end.to === _lines_until_js__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm || end.to < facts.today)
                continue;
            // An end that this very change sets is published today.
            const old = before.get(line.id)?.phases?.at(-1)?.end;
            const now = old !== undefined &&
                judged.lines.find(({ id }) => id === line.id)?.phases?.at(-1)?.end.to === end.to &&
                old.to !== end.to;
            const since = now && end.since < facts.today ? facts.today : end.since;
            if (since !== '' && (0,_lines_calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .subtractSpan */ .XT)(end.to, notice) < since)
                late.push({ line, end: end.to, since });
        }
        const first = late[0];
        if (first === undefined)
            return [];
        const finding = {
            message: `the end of ${late.length === 1 ? `line ${first.line.id}` : `lines ${late.map(({ line }) => line.id).join(', ')}`} is not known support.notice ahead: ${words(first, facts.today)}`,
            remedy: 'let the last phase go on for at least the notice after its anchor, for instance until: {newer: 2, plus: P6M}',
            where: { line: first.line.id, policy: 'support.notice' },
            about: { lines: late.map(({ line }) => line.id).join(', ') },
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
        const day = (0,_lines_calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .addSpan */ .ao)(`${FUTURE}-01-01`, { years, months: 0, weeks: 0, days: 0 });
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
    return (0,_lines_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOn */ .Bo)('9990-01-01', [...stable, ...successors], policy.lines, policy.scheme).filter(({ id }) => existing.has(id));
}
function highestOfMajors(lines, policy) {
    const major = (0,_lines_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .majorPart */ .hd)(policy.lines.by);
    const majors = new Map();
    // Newest first: the first one of each major is its highest.
    for (const line of lines)
        if (!majors.has(line.parts[major] ?? 0))
            majors.set(line.parts[major] ?? 0, line.parts);
    return [...majors.values()];
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


/***/ }),

/***/ 99687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UD: () => (/* reexport */ compare),
  qg: () => (/* reexport */ version_parse)
});

// UNUSED EXPORTS: RANGE_PATTERN, clean, eq, explain, filter, ge, gt, gte, inc, le, lt, lte, major, maxSatisfying, minSatisfying, minor, ne, neq, patch, rcompare, satisfies, valid, validRange

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/version.js
const VERSION_PATTERN = [
  'v?',
  '(?:',
  /* */ '(?:(?<epoch>[0-9]+)!)?', // epoch
  /* */ '(?<release>[0-9]+(?:\\.[0-9]+)*)', // release segment
  /* */ '(?<pre>', // pre-release
  /*    */ '[-_\\.]?',
  /*    */ '(?<pre_l>(a|b|c|rc|alpha|beta|pre|preview))',
  /*    */ '[-_\\.]?',
  /*    */ '(?<pre_n>[0-9]+)?',
  /* */ ')?',
  /* */ '(?<post>', // post release
  /*    */ '(?:-(?<post_n1>[0-9]+))',
  /*    */ '|',
  /*    */ '(?:',
  /*        */ '[-_\\.]?',
  /*        */ '(?<post_l>post|rev|r)',
  /*        */ '[-_\\.]?',
  /*        */ '(?<post_n2>[0-9]+)?',
  /*    */ ')',
  /* */ ')?',
  /* */ '(?<dev>', // dev release
  /*    */ '[-_\\.]?',
  /*    */ '(?<dev_l>dev)',
  /*    */ '[-_\\.]?',
  /*    */ '(?<dev_n>[0-9]+)?',
  /* */ ')?',
  ')',
  '(?:\\+(?<local>[a-z0-9]+(?:[-_\\.][a-z0-9]+)*))?', // local version
].join('');



const validRegex = new RegExp('^' + VERSION_PATTERN + '$', 'i');

function valid(version) {
  return validRegex.test(version) ? version : null;
}

const cleanRegex = new RegExp('^\\s*' + VERSION_PATTERN + '\\s*$', 'i');
function clean(version) {
  return version_stringify(version_parse(version, cleanRegex));
}

function version_parse(version, regex) {
  // Validate the version and parse it into pieces
  const { groups } = (regex || validRegex).exec(version) || {};
  if (!groups) {
    return null;
  }

  // Store the parsed out pieces of the version
  const parsed = {
    epoch: Number(groups.epoch ? groups.epoch : 0),
    release: groups.release.split('.').map(Number),
    pre: normalize_letter_version(groups.pre_l, groups.pre_n),
    post: normalize_letter_version(
      groups.post_l,
      groups.post_n1 || groups.post_n2,
    ),
    dev: normalize_letter_version(groups.dev_l, groups.dev_n),
    local: parse_local_version(groups.local),
  };

  return parsed;
}

function version_stringify(parsed) {
  if (!parsed) {
    return null;
  }
  const { epoch, release, pre, post, dev, local } = parsed;
  const parts = [];

  // Epoch
  if (epoch !== 0) {
    parts.push(`${epoch}!`);
  }
  // Release segment
  parts.push(release.join('.'));

  // Pre-release
  if (pre) {
    parts.push(pre.join(''));
  }
  // Post-release
  if (post) {
    parts.push('.' + post.join(''));
  }
  // Development release
  if (dev) {
    parts.push('.' + dev.join(''));
  }
  // Local version segment
  if (local) {
    parts.push(`+${local}`);
  }
  return parts.join('');
}

function normalize_letter_version(letterIn, numberIn) {
  let letter = letterIn;
  let number = numberIn;
  if (letter) {
    // We consider there to be an implicit 0 in a pre-release if there is
    // not a numeral associated with it.
    if (!number) {
      number = 0;
    }
    // We normalize any letters to their lower case form
    letter = letter.toLowerCase();

    // We consider some words to be alternate spellings of other words and
    // in those cases we want to normalize the spellings to our preferred
    // spelling.
    if (letter === 'alpha') {
      letter = 'a';
    } else if (letter === 'beta') {
      letter = 'b';
    } else if (['c', 'pre', 'preview'].includes(letter)) {
      letter = 'rc';
    } else if (['rev', 'r'].includes(letter)) {
      letter = 'post';
    }
    return [letter, Number(number)];
  }
  if (!letter && number) {
    // We assume if we are given a number, but we are not given a letter
    // then this is using the implicit post release syntax (e.g. 1.0-1)
    letter = 'post';

    return [letter, Number(number)];
  }
  return null;
}

function parse_local_version(local) {
  /*
    Takes a string like abc.1.twelve and turns it into("abc", 1, "twelve").
    */
  if (local) {
    return local
      .split(/[._-]/)
      .map((part) =>
        Number.isNaN(Number(part)) ? part.toLowerCase() : Number(part),
      );
  }
  return null;
}

function version_explain(version) {
  const parsed = version_parse(version);
  if (!parsed) {
    return parsed;
  }
  const { epoch, release, pre, post, dev, local } = parsed;

  let base_version = '';
  if (epoch !== 0) {
    base_version += epoch + '!';
  }
  base_version += release.join('.');

  const is_prerelease = Boolean(dev || pre);
  const is_devrelease = Boolean(dev);
  const is_postrelease = Boolean(post);

  // return

  return {
    epoch,
    release,
    pre,
    post: post ? post[1] : post,
    dev: dev ? dev[1] : dev,
    local: local ? local.join('.') : local,
    public: version_stringify(parsed).split('+', 1)[0],
    base_version,
    is_prerelease,
    is_devrelease,
    is_postrelease,
  };
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/operator.js




function lt(version, other) {
  return compare(version, other) < 0;
}

function le(version, other) {
  return compare(version, other) <= 0;
}

function eq(version, other) {
  return compare(version, other) === 0;
}

function ne(version, other) {
  return compare(version, other) !== 0;
}

function ge(version, other) {
  return compare(version, other) >= 0;
}

function gt(version, other) {
  return compare(version, other) > 0;
}

function arbitrary(version, other) {
  return version.toLowerCase() === other.toLowerCase();
}

function compare(version, other) {
  const parsedVersion = version_parse(version);
  const parsedOther = version_parse(other);

  const keyVersion = calculateKey(parsedVersion);
  const keyOther = calculateKey(parsedOther);

  return pyCompare(keyVersion, keyOther);
}

function rcompare(version, other) {
  return -compare(version, other);
}

// this logic is buitin in python, but we need to port it to js
// see https://stackoverflow.com/a/5292332/1438522
function pyCompare(elemIn, otherIn) {
  let elem = elemIn;
  let other = otherIn;
  if (elem === other) {
    return 0;
  }
  if (Array.isArray(elem) !== Array.isArray(other)) {
    elem = Array.isArray(elem) ? elem : [elem];
    other = Array.isArray(other) ? other : [other];
  }
  if (Array.isArray(elem)) {
    const len = Math.min(elem.length, other.length);
    for (let i = 0; i < len; i += 1) {
      const res = pyCompare(elem[i], other[i]);
      if (res !== 0) {
        return res;
      }
    }
    return elem.length - other.length;
  }
  if (elem === -Infinity || other === Infinity) {
    return -1;
  }
  if (elem === Infinity || other === -Infinity) {
    return 1;
  }
  return elem < other ? -1 : 1;
}

function calculateKey(input) {
  const { epoch } = input;
  let { release, pre, post, local, dev } = input;
  // When we compare a release version, we want to compare it with all of the
  // trailing zeros removed. So we'll use a reverse the list, drop all the now
  // leading zeros until we come to something non zero, then take the rest
  // re-reverse it back into the correct order and make it a tuple and use
  // that for our sorting key.
  release = release.concat();
  release.reverse();
  while (release.length && release[0] === 0) {
    release.shift();
  }
  release.reverse();

  // We need to "trick" the sorting algorithm to put 1.0.dev0 before 1.0a0.
  // We'll do this by abusing the pre segment, but we _only_ want to do this
  // if there is !a pre or a post segment. If we have one of those then
  // the normal sorting rules will handle this case correctly.
  if (!pre && !post && dev) pre = -Infinity;
  // Versions without a pre-release (except as noted above) should sort after
  // those with one.
  else if (!pre) pre = Infinity;

  // Versions without a post segment should sort before those with one.
  if (!post) post = -Infinity;

  // Versions without a development segment should sort after those with one.
  if (!dev) dev = Infinity;

  if (!local) {
    // Versions without a local segment should sort before those with one.
    local = -Infinity;
  } else {
    // Versions with a local segment need that segment parsed to implement
    // the sorting rules in PEP440.
    // - Alpha numeric segments sort before numeric segments
    // - Alpha numeric segments sort lexicographically
    // - Numeric segments sort numerically
    // - Shorter versions sort before longer versions when the prefixes
    //   match exactly
    local = local.map((i) =>
      Number.isNaN(Number(i)) ? [-Infinity, i] : [Number(i), ''],
    );
  }

  return [epoch, release, pre, post, dev, local];
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/specifier.js
// This file is dual licensed under the terms of the Apache License, Version
// 2.0, and the BSD License. See the LICENSE file in the root of this repository
// for complete details.





const RANGE_PATTERN = [
  '(?<operator>(===|~=|==|!=|<=|>=|<|>))',
  '\\s*',
  '(',
  /*  */ '(?<version>(?:' + VERSION_PATTERN.replace(/\?<\w+>/g, '?:') + '))',
  /*  */ '(?<prefix>\\.\\*)?',
  /*  */ '|',
  /*  */ '(?<legacy>[^,;\\s)]+)',
  ')',
].join('');



const isEqualityOperator = (op) => ['==', '!=', '==='].includes(op);

const rangeRegex = new RegExp('^' + RANGE_PATTERN + '$', 'i');

function specifier_parse(ranges) {
  if (!ranges.trim()) {
    return [];
  }

  const specifiers = ranges
    .split(',')
    .map((range) => rangeRegex.exec(range.trim()) || {})
    .map(({ groups }) => {
      if (!groups) {
        return null;
      }

      let { ...spec } = groups;
      const { operator, version, prefix, legacy } = groups;

      if (version) {
        spec = { ...spec, ...explainVersion(version) };
        if (operator === '~=') {
          if (spec.release.length < 2) {
            return null;
          }
        }
        if (!isEqualityOperator(operator) && spec.local) {
          return null;
        }

        if (prefix) {
          if (!isEqualityOperator(operator) || spec.dev || spec.local) {
            return null;
          }
        }
      }
      if (legacy && operator !== '===') {
        return null;
      }

      return spec;
    });

  if (specifiers.filter(Boolean).length !== specifiers.length) {
    return null;
  }

  return specifiers;
}

function filter(versions, specifier, options = {}) {
  const filtered = pick(versions, specifier, options);
  if (filtered.length === 0 && options.prereleases === undefined) {
    return pick(versions, specifier, { prereleases: true });
  }
  return filtered;
}

function maxSatisfying(versions, range, options) {
  const found = filter(versions, range, options).sort(Operator.compare);
  return found.length === 0 ? null : found[found.length - 1];
}

function minSatisfying(versions, range, options) {
  const found = filter(versions, range, options).sort(Operator.compare);
  return found.length === 0 ? null : found[0];
}

function pick(versions, specifier, options) {
  const parsed = specifier_parse(specifier);

  if (!parsed) {
    return [];
  }

  return versions.filter((version) => {
    const explained = explainVersion(version);

    if (!parsed.length) {
      return explained && !(explained.is_prerelease && !options.prereleases);
    }

    return parsed.reduce((pass, spec) => {
      if (!pass) {
        return false;
      }
      return contains({ ...spec, ...options }, { version, explained });
    }, true);
  });
}

function satisfies(version, specifier, options = {}) {
  const filtered = pick([version], specifier, options);

  return filtered.length === 1;
}

function arrayStartsWith(array, prefix) {
  if (prefix.length > array.length) {
    return false;
  }

  for (let i = 0; i < prefix.length; i += 1) {
    if (prefix[i] !== array[i]) {
      return false;
    }
  }

  return true;
}

function contains(specifier, input) {
  const { explained } = input;
  let { version } = input;
  const { ...spec } = specifier;

  if (spec.prereleases === undefined) {
    spec.prereleases = spec.is_prerelease;
  }

  if (explained && explained.is_prerelease && !spec.prereleases) {
    return false;
  }

  if (spec.operator === '~=') {
    let compatiblePrefix = spec.release.slice(0, -1).concat('*').join('.');
    if (spec.epoch) {
      compatiblePrefix = spec.epoch + '!' + compatiblePrefix;
    }
    return satisfies(version, `>=${spec.version}, ==${compatiblePrefix}`, {
      prereleases: spec.prereleases,
    });
  }

  if (spec.prefix) {
    const isMatching =
      explained.epoch === spec.epoch &&
      arrayStartsWith(explained.release, spec.release);
    const isEquality = spec.operator !== '!=';
    return isEquality ? isMatching : !isMatching;
  }

  if (explained && explained.local && spec.version) {
    // Ignore candidate local labels only when the specifier itself is public.
    if (spec.operator !== '===' && !spec.local) {
      version = explained.public;
      spec.version = explainVersion(spec.version).public;
    }
  }

  if (spec.operator === '<' || spec.operator === '>') {
    // simplified version of https://www.python.org/dev/peps/pep-0440/#exclusive-ordered-comparison
    if (Operator.eq(spec.release.join('.'), explained.release.join('.'))) {
      return false;
    }
  }

  // TODO: fix me?
  // eslint-disable-next-line import-x/namespace
  const op = Operator[spec.operator];
  return op(version, spec.version || spec.legacy);
}

function validRange(specifier) {
  return Boolean(specifier_parse(specifier));
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/semantic.js


// those notation are borrowed from semver


function major(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  return version.release[0];
}

function minor(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  if (version.release.length < 2) {
    return 0;
  }
  return version.release[1];
}

function patch(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  if (version.release.length < 3) {
    return 0;
  }
  return version.release[2];
}

function inc(input, release, preReleaseIdentifier) {
  let identifier = preReleaseIdentifier || `a`;
  const version = parse(input);

  if (!version) {
    return null;
  }

  if (
    !['a', 'b', 'c', 'rc', 'alpha', 'beta', 'pre', 'preview'].includes(
      identifier,
    )
  ) {
    return null;
  }

  switch (release) {
    case 'premajor':
      {
        const [majorVersion] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'preminor':
      {
        const [majorVersion, minorVersion = 0] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'prepatch':
      {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'prerelease':
      if (version.pre === null) {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
        version.pre = [identifier, 0];
      } else {
        if (preReleaseIdentifier === undefined && version.pre !== null) {
          [identifier] = version.pre;
        }

        const [letter, number] = version.pre;
        if (letter === identifier) {
          version.pre = [letter, number + 1];
        } else {
          version.pre = [identifier, 0];
        }
      }

      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'major':
      if (
        version.release.slice(1).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'minor':
      if (
        version.release.slice(2).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion, minorVersion = 0] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'patch':
      if (
        version.release.slice(3).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    default:
      return null;
  }

  return stringify(version);
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/index.js











/***/ })

};
