export const id = 2248;
export const ids = [2248,6262];
export const modules = {

/***/ 32656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ yamlStep)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** What stands below a node of a YAML document under a key or an index, and where it is named; null where nothing is. */
function yamlStep(node, step) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
        const pair = node.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && String(key.value) === step);
        return pair === undefined ? null : { key: pair.key, value: pair.value };
    }
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
        const item = node.items[Number(step)];
        return item === undefined ? null : { key: item, value: item };
    }
    return null;
}


/***/ }),

/***/ 42248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: ./build/base/problem.js
var problem = __webpack_require__(49299);
// EXTERNAL MODULE: ./build/hosts/create-files.js
var create_files = __webpack_require__(33352);
// EXTERNAL MODULE: ./build/policy/propose/facts.js
var propose_facts = __webpack_require__(66049);
// EXTERNAL MODULE: ./build/base/result.js
var result = __webpack_require__(94419);
// EXTERNAL MODULE: ./build/lines/releases.js
var releases = __webpack_require__(87984);
// EXTERNAL MODULE: ./build/policy/compile.js + 13 modules
var compile = __webpack_require__(55725);
// EXTERNAL MODULE: ./build/policy/presets.js + 3 modules
var presets = __webpack_require__(29614);
// EXTERNAL MODULE: ./build/base/words.js
var words = __webpack_require__(59909);
// EXTERNAL MODULE: ./build/lines/branch.js
var branch = __webpack_require__(89634);
// EXTERNAL MODULE: ./build/versions/template.js + 3 modules
var template = __webpack_require__(55466);
;// CONCATENATED MODULE: ./build/policy/propose/advice.js
function advice(key, reasons, value = null, perhaps = null) {
    return { key, reasons, value, perhaps };
}
/** How often each word occurs, the commonest first. */
function tally(words) {
    const times = new Map();
    for (const word of words)
        times.set(word, (times.get(word) ?? 0) + 1);
    return [...times].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

;// CONCATENATED MODULE: ./build/policy/propose/branches.js




/** Words beside the number of a line; a branch with others, such as renovate/execa-10.x, means something else. */
const LINE_WORDS = /^(?:releases?|rel|stable|support|maint|maintenance|hotfix|fixes|patches|lts|branch|line|version|ver|v|x|series|backports?|updates?)$/i;
/** Names that a policy can write as they are: templates give braces and brackets a meaning. */
const WRITABLE = /^[^{}[\]]+$/;
const CHANNELS = /^(?:next(?:-major)?|alpha|beta|rc|canary|preview)$/;
function proposeBranches(facts, policy, releases) {
    const { branches, current, defaultBranch } = facts;
    const newest = branches.filter((name) => (0,branch/* carriedBy */.ay)(name, null, policy.scheme, null)?.bound === null);
    const main = defaultBranch ?? (newest.length === 0 ? current : null);
    const carried = branches
        .filter((name) => name !== main && !newest.includes(name))
        .flatMap((name) => lineBranch(name, policy, releases) ?? []);
    const unusualMain = main !== null && (0,branch/* carriedBy */.ay)(main, null, policy.scheme, null) === null && WRITABLE.test(main) ? main : null;
    const unusual = carried.filter(({ customary }) => !customary);
    const mains = [...newest, ...(unusualMain === null ? [] : [unusualMain])];
    const patterns = [...new Set(carried.map(({ pattern }) => pattern))];
    const proposed = {
        newest: mains,
        patterns,
        depth: Math.max(0, ...carried.map(({ depth }) => depth)),
        carried,
    };
    const usual = carried.filter(({ customary }) => customary).map(({ name }) => name);
    const rules = [...mains.map((name) => ({ name, line: 'newest' })), ...patterns.map((name) => ({ name }))];
    if (unusualMain === null && unusual.length === 0) {
        const channel = channelsOf(facts, rules, mains);
        return { ...proposed, advice: advice('branches', [customary(mains, usual, main)], null, channel) };
    }
    const reasons = [
        ...(unusualMain === null
            ? []
            : [
                `${unusualMain} is the default branch, and no name by which semverdict finds the newest line itself.`,
            ]),
        ...(unusual.length === 0
            ? []
            : [
                `${(0,words/* some */.zN)(unusual.map(({ name }) => name))} fit lines that the tags have, by names that need to be written down.`,
            ]),
        'With this list only the branches in it carry lines; the first that fits wins.',
    ];
    return { ...proposed, advice: advice('branches', reasons, rules) };
}
function customary(mains, usual, main) {
    const newest = mains.length > 0 ? (0,words/* some */.zN)(mains) : main;
    const lines = usual.length === 0
        ? ''
        : `${(0,words/* some */.zN)(usual)} ${usual.length === 1 ? 'carries the line it names' : 'carry the lines they name'}`;
    if (newest === null && lines === '')
        return 'No branch is here yet. main carries the newest line, and names such as release/6.x the line they name, without being listed.';
    const found = [
        newest === null ? '' : `${newest} ${mains.length > 1 ? 'carry' : 'carries'} the newest line`,
        lines,
    ]
        .filter(Boolean)
        .join(', and ');
    return `By ${usual.length + mains.length > 1 ? 'their names' : 'its name'} alone ${found}, so nothing needs to be listed.`;
}
/** The line of a branch whose name says it, where that line has a release or the name is a customary one. */
function lineBranch(name, policy, releases) {
    const { scheme } = policy;
    const carries = (0,branch/* carriedBy */.ay)(name, null, scheme, null);
    if (carries !== null && carries.bound !== null) {
        const pattern = templateOf(name, policy);
        return pattern === null ? null : { name, ...pattern, customary: true, bound: carries.bound };
    }
    const words = name.split(/[^A-Za-z]+/).filter(Boolean);
    if (!words.every((word) => LINE_WORDS.test(word)))
        return null;
    const pattern = templateOf(name, policy);
    if (pattern === null)
        return null;
    const compiled = (0,template/* compileTemplate */.G)(pattern.pattern);
    const bound = compiled.ok ? compiled.value.match(name) : null;
    // Without a release of that line the number may mean anything.
    if (bound === null || !releases.some(({ version }) => (0,branch/* within */.ux)(version.parts, bound)))
        return null;
    return { name, ...pattern, customary: false, bound };
}
/** The name with the parts of a version in place of its numbers: stable-6 becomes stable-{major}. */
function templateOf(name, { scheme }) {
    if (!WRITABLE.test(name))
        return null;
    const numbers = [...name.matchAll(/\d+/g)];
    if (numbers.length === 0 || numbers.length > 2)
        return null;
    let pattern = '';
    let from = 0;
    let depth = 0;
    for (const [index, found] of numbers.entries()) {
        const place = scheme.numbers[index];
        if (place === undefined)
            return null;
        pattern += name.slice(from, found.index);
        if (typeof place === 'string') {
            const width = scheme.write(place, 0).length;
            pattern += width > 1 && found[0].length === width ? `{${place}:0${width}}` : `{${place}}`;
            depth += 1;
        }
        else if (place === Number(found[0]))
            pattern += found[0];
        else
            return null;
        from = found.index + found[0].length;
    }
    pattern += name.slice(from);
    return depth === 0 || depth >= scheme.parts.length ? null : { pattern, depth };
}
/** Branches named as the channels of pre-releases that the tags show. */
function channelsOf({ branches, tags }, rules, mains) {
    if (mains.length === 0)
        return null;
    const found = branches.filter((name) => CHANNELS.test(name));
    const channels = found.flatMap((name) => {
        const times = tags.filter((tag) => tag.name.includes(`-${name}.`)).length;
        return times === 0 ? [] : [{ name, times }];
    });
    if (channels.length === 0)
        return null;
    return {
        reasons: [
            `${(0,words/* some */.zN)(channels.map(({ name, times }) => `${name} (${times} tags -${name}.N)`))} may make pre-releases; then:`,
        ],
        value: [...rules, ...channels.map(({ name }) => ({ name, line: 'newest', prerelease: name }))],
    };
}

// EXTERNAL MODULE: ./build/changes/message.js
var message = __webpack_require__(9969);
;// CONCATENATED MODULE: ./build/policy/propose/past.js
/** A change that mends fewer releases than this may be chance. */
const LEAST_GAIN = 3;
/** What a past teaches of commits: what mended several releases and spoiled none is proposed, the rest only shown. */
function learnedOf(past) {
    if (past === null)
        return { reasons: [], value: {}, perhaps: null };
    const sure = past.changes.filter(isSure);
    const unsure = past.changes.filter((change) => !isSure(change));
    const reasons = [
        `${past.agree} of ${past.releases} past releases have the number that their commits ask for by the usual kinds.`,
        ...(sure.length === 0
            ? []
            : [`The past says more: ${sure.map(past_words).join(', ')}. semverdict replay --suggest shows it.`]),
    ];
    return {
        reasons,
        value: below(sure),
        perhaps: unsure.length === 0
            ? null
            : {
                reasons: [`These fit some past releases, too: ${unsure.map(past_words).join(', ')}.`],
                value: below(unsure),
            },
    };
}
function isSure({ key, gained, lost }) {
    return key[0] === 'commits' && lost === 0 && gained >= LEAST_GAIN;
}
function past_words({ key, value, gained, lost }) {
    const said = typeof value === 'string' ? value : JSON.stringify(value);
    return `${key.join('.')}: ${said} (+${gained}${lost === 0 ? '' : `, -${lost}`})`;
}
/** What stands below `commits`; changes of other keys are told in words alone. */
function below(changes) {
    const value = {};
    for (const { key, value: each } of changes) {
        const [first, second, third] = key;
        if (first !== 'commits' || second === undefined)
            continue;
        if (third === undefined)
            value[second] = each;
        else
            value[second] = { ...value[second], [third]: each };
    }
    return value;
}

;// CONCATENATED MODULE: ./build/policy/propose/commits.js



/** Types that everybody knows to release nothing (the convention of Angular, which most linters share). */
const SILENT = new Set(['build', 'chore', 'ci', 'docs', 'style', 'refactor', 'test']);
/** @param kinds what the scheme makes of types whose kind of the preset has no part in it */
function proposeCommits({ subjects, past }, policy, kinds) {
    const types = subjects.map((subject) => (0,message/* parseMessage */.v)(subject).header?.type ?? null);
    const followed = types.filter((type) => type !== null);
    const mapped = Object.entries(kinds).map(([type, kind]) => `${type} → ${kind}`);
    const reasons = [
        ...(mapped.length === 0
            ? []
            : [`These versions have no part for what the type usually asks for: ${mapped.join(', ')}.`]),
        shareOf(followed.length, subjects.length),
    ];
    const learned = learnedOf(past);
    const all = { ...kinds, ...learned.value.kinds };
    return advice('commits', [...reasons, ...learned.reasons], { unknown: 'note', ...learned.value, ...(Object.keys(all).length === 0 ? {} : { kinds: all }) }, both(unknownTypes(followed, policy, all) ??
        (learned.value.unknown === undefined ? fewFollow(followed.length, subjects.length) : null), learned.perhaps));
}
/** Two guesses as one. */
function both(one, other) {
    if (one === null || other === null)
        return one ?? other;
    const [first, second] = [one.value, other.value];
    const kinds = { ...first.kinds, ...second.kinds };
    return {
        reasons: [...one.reasons, ...other.reasons],
        value: { ...first, ...second, ...(Object.keys(kinds).length === 0 ? {} : { kinds }) },
    };
}
function shareOf(followed, all) {
    if (all === 0)
        return 'No commit is here yet. Conventional Commits hold: feat: is a minor release, fix: a patch. What follows none is shown and not guessed.';
    const share = all === 1
        ? `The only commit ${followed === 1 ? 'follows' : 'does not follow'} Conventional Commits`
        : `${followed} of the newest ${all} commits follow Conventional Commits`;
    if (followed === all)
        return `${share}: unknown: error would keep it so. What follows none is shown and not guessed.`;
    return `${share}. The rest is shown and not guessed (unknown: note); unknown: error would refuse it.`;
}
/** @param given the kinds that are proposed already */
function unknownTypes(followed, policy, given) {
    const found = tally(followed).filter(([type, times]) => times > 1 &&
        !SILENT.has(type) &&
        !Object.hasOwn(policy.commits.kinds, type) &&
        !Object.hasOwn(given, type) &&
        /^[a-z][\w-]*$/.test(type));
    if (found.length === 0)
        return null;
    const named = found.slice(0, 8);
    return {
        reasons: [
            `Types besides the usual ones, which release nothing unless a kind is given here: ${named.map(([type, times]) => `${type} (${times})`).join(', ')}.`,
        ],
        value: { kinds: Object.fromEntries(named.map(([type]) => [type, 'none'])) },
    };
}
function fewFollow(followed, all) {
    if (all < 5 || followed * 2 >= all)
        return null;
    return {
        reasons: [
            'Most messages say nothing of their kind, so most verdicts will be "nothing to release". To take every such message for a fix:',
        ],
        value: { unknown: 'patch' },
    };
}

// EXTERNAL MODULE: ./build/base/mapping.js
var mapping = __webpack_require__(17118);
// EXTERNAL MODULE: ./build/policy/yaml-file.js
var yaml_file = __webpack_require__(97335);
;// CONCATENATED MODULE: ./build/policy/propose/labels.js



const MAJOR = /\b(?:breaking|major)\b/i;
/** A label for breaking changes may stand for somebody's approval: only a person knows, so it stays a comment. */
function proposeApprovals({ texts }, policy) {
    if (!policy.kinds.order.includes('major'))
        return null;
    for (const [file, text] of Object.entries(texts)) {
        if (!file.startsWith('.github/'))
            continue;
        const label = labelsIn(file, text).find((each) => MAJOR.test(each) && each.length <= 50);
        if (label === undefined)
            continue;
        return advice('approvals', [], null, {
            reasons: [
                `${file} names the label "${label}". If setting it is how somebody approves a major release, this demands it:`,
            ],
            value: { major: { label } },
        });
    }
    return null;
}
/** The labels that a file of GitHub names: what applies them, what lists them, what asks for them. */
function labelsIn(file, text) {
    const front = /^---\n([\s\S]*?)\n---/.exec(text)?.[1];
    const { raw } = (0,yaml_file/* readYaml */.gM)(file.endsWith('.md') ? (front ?? '') : text, file);
    if (/\/labeler\.ya?ml$/.test(file))
        return (0,mapping/* isMapping */.p)(raw) ? Object.keys(raw) : [];
    if (/\/labels\.ya?ml$/.test(file))
        return namesIn(raw);
    return labels_below(raw, 0);
}
function labels_below(node, depth) {
    // Files of GitHub nest a few levels; a deeper one is none.
    if (depth > 10)
        return [];
    if (Array.isArray(node))
        return node.flatMap((each) => labels_below(each, depth + 1));
    if (!(0,mapping/* isMapping */.p)(node))
        return [];
    return Object.entries(node).flatMap(([key, value]) => key === 'labels' ? namesIn(value) : labels_below(value, depth + 1));
}
/** `bug, breaking`, `[bug]` or `[{name: bug}]`. */
function namesIn(value) {
    if (typeof value === 'string')
        return value.split(',').map((name) => name.trim());
    if (!Array.isArray(value))
        return [];
    return value.flatMap((each) => {
        const name = (0,mapping/* isMapping */.p)(each) ? each.name : each;
        return typeof name === 'string' ? [name] : [];
    });
}

// EXTERNAL MODULE: ./build/versions/scheme.js
var scheme = __webpack_require__(68401);
;// CONCATENATED MODULE: ./build/policy/propose/lines.js



/**
 * Whether a line is a major or a minor of one: the latter where several minors of one major are patched side by side,
 * which the dates of the tags show.
 *
 * @param depth how many parts the branches of lines name
 */
function proposeLines(policy, releases, depth) {
    const [first = '', second] = policy.scheme.naming;
    if (second === undefined || !policy.kinds.order.some((kind) => (policy.kinds.position(kind) ?? 0) > 1))
        return advice('lines', [`A line is all versions of one ${first}.`], { by: first });
    const { late, minors } = patchedLate(releases, first, second, policy.scheme.dates.includes(second));
    const two = `${first}.${second}`;
    const name = second === 'minor' ? 'minor version' : `${two} version`;
    const examples = (0,words/* some */.zN)(late.map(({ patch, after }) => `${patch.tag} after ${after.tag}`));
    // Once or twice is a slip; a habit, or branches for it, is a line.
    const habit = late.length >= 3 && late.length * 5 >= minors;
    if (habit || (depth > 1 && late.length > 0)) {
        return advice('lines', [
            `${(0,words/* count */.U9)(late.length, name)} of ${minors} got a fix after the next one of the same ${first} was out (${examples})${depth > 1 ? ', and branches are named after them' : ''}: so a line is one ${two}.`,
            `If you promise support for a whole ${first}, write by: ${first}.`,
        ], { by: two });
    }
    const seen = late.length === 0
        ? `No ${name} got a fix after the next one of the same ${first} was out`
        : `Only ${late.length} of ${minors} ${name}s got a fix after the next one of the same ${first} was out (${examples})`;
    const reason = releases.length < 2 ? '' : `${seen}. `;
    return advice('lines', [
        `${reason}A line is all versions of one ${first}${first === 'major' ? ': 6.0.0, 6.1.0 and so on are the line 6' : ''}.`,
    ], {
        by: first,
    });
}
/**
 * The minors with a release that is younger than the first release of the next minor; the last of each major has none.
 *
 * @param months whether they are months or weeks: the next one after a year's last is the first of the next year
 */
function patchedLate(releases, first, second, months) {
    const majors = new Map();
    for (const release of releases) {
        const { parts } = release.version;
        const year = (0,scheme/* numberOf */.rl)(parts, first);
        const major = months ? 0 : year;
        const minors = majors.get(major) ?? new Map();
        majors.set(major, minors);
        const number = (0,scheme/* numberOf */.rl)(parts, second) + (months ? year * 100 : 0);
        const minor = minors.get(number);
        if (minor === undefined)
            minors.set(number, { first: release, last: release });
        else {
            if (release.time < minor.first.time)
                minor.first = release;
            if (release.time > minor.last.time)
                minor.last = release;
        }
    }
    const late = [];
    let followed = 0;
    for (const minors of majors.values()) {
        const sorted = [...minors].sort(([a], [b]) => a - b).map(([, minor]) => minor);
        for (const [index, { last }] of sorted.entries()) {
            const next = sorted[index + 1];
            if (next === undefined)
                continue;
            followed += 1;
            if (last.time > next.first.time)
                late.push({ patch: last, after: next.first });
        }
    }
    return { late: late.sort((a, b) => b.patch.time - a.patch.time), minors: followed };
}

// EXTERNAL MODULE: ./build/lines/lines.js
var lines_lines = __webpack_require__(48607);
;// CONCATENATED MODULE: ./build/policy/propose/history.js


/** The lines, newest first. */
function linesOfHistory(policy, releases) {
    const { by } = policy.lines;
    const grouped = new Map();
    for (const release of [...releases].sort((a, b) => a.time - b.time)) {
        const id = (0,lines_lines/* lineId */.W9)(release.version.parts, by, policy.scheme);
        const same = grouped.get(id);
        if (same === undefined)
            grouped.set(id, [release]);
        else
            same.push(release);
    }
    const lines = [...grouped].map(([id, [first, ...later]]) => {
        const { version, time } = first;
        return { id, numbers: by.map((part) => (0,scheme/* numberOf */.rl)(version.parts, part)), opened: time, later };
    });
    lines.sort((a, b) => compare(b.numbers, a.numbers));
    return lines.map((line, index) => {
        const above = lines.slice(0, index).map(({ opened }) => opened);
        const last = line.later.at(-1)?.time ?? line.opened;
        return { ...line, newer: index, newerAtLast: above.filter((opened) => opened < last).length };
    });
}
function compare(a, b) {
    return a.reduce((order, number, index) => order || number - b[index], 0);
}

;// CONCATENATED MODULE: ./build/policy/propose/security-page.js
const YES = /✅|✔|✓|☑|:white_check_mark:|:heavy_check_mark:|:ballot_box_with_check:|^\**\s*(?:yes|supported)\b/i;
const NO = /❌|✖|✗|:x:|:no_entry|:negative_squared_cross_mark:|^\**\s*(?:no|unsupported|not supported|end of life|eol)\b/i;
const RULE = /^\|[\s:|-]+$/;
/**
 * Reads a table such as GitHub's template has it: a version or a range, then a mark. Null where there is none, where a
 * row is not understood, or where it speaks of versions that are not here (as that template does, left as it came).
 *
 * @param lines newest first
 */
function securityTable(file, text, lines) {
    const written = text.split(/\r\n|\n|\r/).map((line) => line.trim());
    // The row above the rule holds the titles.
    const rows = written.flatMap((row, index) => (RULE.test(written[index + 1] ?? '') ? [] : rowOf(row)));
    if (rows.length === 0 || lines.length === 0)
        return null;
    const supported = new Set();
    for (const { version, yes } of rows) {
        const matches = matcherOf(version, lines);
        if (matches === null)
            return null;
        const found = lines.filter(matches);
        if (yes && found.length === 0)
            return null;
        for (const { id } of found) {
            if (yes)
                supported.add(id);
        }
    }
    if (supported.size === 0)
        return null;
    const ids = lines.filter(({ id }) => supported.has(id)).map(({ id }) => id);
    const together = lines.slice(0, ids.length).every(({ id }) => supported.has(id));
    return { file, supported: ids, newest: together ? ids.length : null };
}
function rowOf(row) {
    // A line of that length is no row of this table.
    if (!row.startsWith('|') || row.length > 500)
        return [];
    const cells = row.split('|').map((cell) => cell.trim());
    const version = (cells[1] ?? '').replace(/[`*]/g, '').replace(/&lt;/g, '<').replace(/&gt;/g, '>').trim();
    const marks = cells.slice(2);
    const yes = marks.some((cell) => YES.test(cell));
    const no = marks.some((cell) => NO.test(cell));
    return version === '' || yes === no ? [] : [{ version, yes }];
}
function matcherOf(written, lines) {
    if (/^(?:latest|newest|current)\b/i.test(written))
        return ({ id }) => id === lines[0]?.id;
    const found = /^(<=|>=|<|>|≤|≥)?\s*v?(\d{1,9}(?:\.(?:\d{1,9}|x|\*))*)\s*(\+|(?:and|or) (?:newer|later|above|up))?$/i.exec(written);
    if (found === null)
        return null;
    const numbers = found[2]
        .split('.')
        .filter((number) => /^\d+$/.test(number))
        .map(Number);
    const operator = found[3] === undefined ? (found[1] ?? '=') : '>=';
    return (line) => {
        const order = security_page_compare(line.numbers, numbers);
        if (operator === '=')
            return order === 0;
        if (operator === '<')
            return order < 0;
        if (operator === '>')
            return order > 0;
        return operator === '<=' || operator === '≤' ? order <= 0 : order >= 0;
    };
}
/** By the numbers that both have: 6.1 is of 6.x, and 6 holds 6.1. */
function security_page_compare(line, written) {
    for (let index = 0; index < Math.min(line.length, written.length); index++) {
        const difference = line[index] - written[index];
        if (difference !== 0)
            return difference;
    }
    return 0;
}

;// CONCATENATED MODULE: ./build/policy/propose/phases.js





/** In seconds. */
const DAY = 86_400;
const PROMISE = 'What is promised is yours to decide: these phases make a habit a promise, and semverdict holds every release to it.';
/** The phases of support that the table of SECURITY.md or the history of releases shows. */
function proposePhases(facts, policy, releases, carried) {
    const lines = linesOfHistory(policy, releases);
    const kinds = kindsOnALine(policy);
    const table = tableOf(facts, lines);
    const file = table?.file ?? '';
    if (kinds.length === 0)
        return advice('support', [
            'Every release opens a line of its own here, so there is nothing to support longer.',
        ]);
    const habit = habitOf(lines, policy, carried);
    if (table !== null && table.newest !== null) {
        const said = `${file} calls ${(0,words/* some */.zN)(table.supported)} supported: the newest ${table.newest === 1 ? 'line' : `${table.newest} lines`}. ${PROMISE}`;
        const full = Math.min(habit?.clear === true ? habit.newer : 1, table.newest);
        return advice('support', [said], {
            phases: full === table.newest
                ? [phase('maintenance', kinds, full)]
                : [phase('maintenance', kinds, full), phase('security', securityAlone(policy), table.newest)],
        });
    }
    const reasons = table === null
        ? []
        : [
            `${file} calls ${(0,words/* listed */.KE)(table.supported)} supported, which are not simply the newest lines: give each its own end under lines.known.`,
        ];
    if (habit === null)
        return advice('support', reasons, null, {
            reasons: ['The history does not show for how long lines are supported. A beginning, as a proposal:'],
            value: { phases: [phase('maintenance', kinds, 1), phase('security', securityAlone(policy), 2)] },
        });
    const value = { phases: phasesOf(habit, kinds, policy) };
    if (habit.clear && table === null)
        return advice('support', [...habit.reasons, PROMISE], value);
    return advice('support', reasons, null, {
        reasons: [
            ...habit.reasons,
            'That is no clear habit, so it is only a proposal. What is promised is yours to decide.',
        ],
        value,
    });
}
/** The phase until n newer lines are there, where most lines were released on while n - 1 were, and few beyond. */
function habitOf(lines, policy, carried) {
    const at = (newer) => {
        const able = lines.filter((line) => line.newer >= newer);
        return { able: able.length, on: able.filter((line) => line.newerAtLast >= newer) };
    };
    const once = at(1);
    // Tags that were all made on a few days, as by a migration, say nothing of what came after what.
    const days = new Set(lines.map(({ opened }) => Math.floor(opened / DAY)));
    if (days.size * 2 < lines.length)
        return null;
    if (once.able < 2)
        return null;
    let newer = 1;
    while (at(newer).able >= 2 && at(newer).on.length * 4 >= at(newer).able * 3)
        newer += 1;
    const beyond = at(newer);
    const on = newer === 1 ? beyond.on : at(newer - 1).on;
    // What was done last says more than what was done always.
    const lately = beyond.on.some((line) => line.newer <= newer + 1);
    // Who has a branch for the line below the newest means to release from it. Those further down are often left over.
    const ended = newer === 1 ? lines[1] : undefined;
    const branch = carried.find(({ bound }) => ended !== undefined && isOf(ended, bound, policy));
    const clear = once.able >= 3 &&
        beyond.able >= 2 &&
        beyond.on.length * 4 <= beyond.able &&
        !lately &&
        branch === undefined;
    const featured = on.filter((line) => hasFeature(line, lines, policy)).length;
    return {
        newer,
        clear,
        features: featured * 2 >= on.length && on.length > 0,
        reasons: [
            `Of ${once.able} lines that have a newer one, ${once.on.length} got a release after it came${once.on.length === 0
                ? ''
                : ` (${(0,words/* some */.zN)(once.on.map(({ id }) => id), 5)})`}${newer > 1 ? `; ${at(newer).on.length} of ${at(newer).able} did with ${newer} newer ones there` : ''}.`,
            ...(branch === undefined || ended === undefined
                ? []
                : [`But ${branch.name} is here, a branch of the line ${ended.id}, which would have ended.`]),
        ],
    };
}
/** Whether a branch of that bound carries the line, or a part of it. */
function isOf(line, bound, { lines: { by } }) {
    return by.every((part, index) => bound[part] === undefined || bound[part] === line.numbers[index]);
}
/** Whether a line got more than fixes after the next one came. */
function hasFeature(line, lines, policy) {
    const next = lines[line.newer - 1];
    const below = policy.scheme.parts[policy.lines.by.length + 1];
    if (next === undefined || below === undefined)
        return false;
    return line.later.some(({ time, version }) => time > next.opened && (0,scheme/* numberOf */.rl)(version.parts, below) === 0);
}
function phasesOf(habit, kinds, policy) {
    if (habit.newer === 1 || habit.features)
        return [phase('maintenance', kinds, habit.newer)];
    return [phase('active', kinds, 1), phase('fixes', fixes(kinds, policy), habit.newer)];
}
function phase(name, allow, newer) {
    return { name, allow, until: { newer } };
}
/** The kinds that do not open a line, highest first. */
function kindsOnALine({ kinds, lines }) {
    return kinds.order.filter((kind) => (kinds.position(kind) ?? 0) >= lines.by.length);
}
/** Those that count up the last part that any kind counts up. */
function fixes(onALine, { kinds }) {
    const last = Math.max(...onALine.map((kind) => kinds.position(kind) ?? 0));
    return onALine.filter((kind) => kinds.position(kind) === last);
}
function securityAlone(policy) {
    const onALine = kindsOnALine(policy);
    return onALine.includes('security') ? ['security'] : fixes(onALine, policy);
}
function tableOf({ texts }, lines) {
    for (const [file, text] of Object.entries(texts)) {
        if (!/(?:^|\/)SECURITY\.md$/i.test(file))
            continue;
        const table = securityTable(file, text, lines);
        if (table !== null)
            return table;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/policy/propose/release.js





/** Files by which other tools that make releases are known, from the root. */
const OTHERS = /^(?:\.releaserc(?:\.\w+)?|release\.config\.\w+|\.?release-please-(?:config|manifest)\.json|\.release-please-manifest\.json|\.changeset\/.*|\.release-it\.\w+|\.goreleaser\.ya?ml|lerna\.json|\.autorc|\.github\/release-drafter\.yml|\.github\/workflows\/[^/]*(?:release|publish|deploy)[^/]*\.ya?ml)$/i;
const OTHER_PACKAGES = /"(?:semantic-release|release-it|standard-version|commit-and-tag-version|@changesets\/cli|auto)"\s*:/;
/** Releases on GitHub, where the repository is there and nothing else makes them; else only as a comment. */
function proposeRelease(facts, policy, before) {
    if (!(0,propose_facts/* isOnGithub */.J3)(facts))
        return null;
    const other = otherTool(facts);
    const { pointers, seen } = pointersOf(facts, policy, before);
    const value = { 'github-release': true, ...(pointers.length === 0 ? {} : { pointers }) };
    const floating = pointers.length === 0 ? [] : [`${(0,words/* some */.zN)(seen)} are no versions: they float, so a release moves them.`];
    if (other !== null)
        return advice('release', [], null, {
            reasons: [
                `${other} may make the releases already. If semverdict is to make them (mode: release), with notes on GitHub:`,
                ...floating,
            ],
            value,
        });
    return advice('release', [
        'The repository is on GitHub: semverdict release makes the release there too, with notes from the commits.',
        ...floating,
    ], value);
}
function otherTool({ paths, texts }) {
    const file = paths.find((path) => OTHERS.test(path));
    return file ?? (OTHER_PACKAGES.test(texts['package.json'] ?? '') ? 'package.json' : null);
}
/** The templates of the pointers that are here, such as v1 and v1.2. */
function pointersOf({ tags }, policy, before) {
    const seen = tags.map(({ name }) => name).filter((name) => policy.tags.isPointer(name));
    const templates = new Set(seen.map((name) => release_templateOf(name, policy.scheme.naming)));
    const pointers = [...templates].filter((template) => {
        if (template === null)
            return false;
        const document = { ...before, release: { pointers: [template] } };
        return (0,compile/* compilePolicy */.C)((0,presets/* overPresets */.vn)(document)).policy !== null;
    });
    return { pointers: pointers.map(String).sort(), seen };
}
/** The name with the first parts of a version in place of its numbers. */
function release_templateOf(name, naming) {
    const numbers = name.match(/\d+/g) ?? [];
    if (numbers.length > naming.length)
        return null;
    let index = 0;
    return name.replace(/\d+/g, () => `{${naming[index++]}}`);
}

;// CONCATENATED MODULE: ./build/policy/propose/families.js
// Three numbers joined by -, as in 2026-01-05: two would be es2015-1.2.3 cut at the wrong place.
const VERSION = /\d+(?:\.\d+)+|\d+(?:_\d+)+|\d+(?:-\d+){2,}/;
const LAST_NUMBER = /\d+(?=\D*$)/;
function takeApart(tag) {
    // git knows no limit, but nobody calls a version so.
    if (tag.name.length > 200)
        return null;
    const found = VERSION.exec(tag.name) ?? LAST_NUMBER.exec(tag.name);
    if (found === null)
        return null;
    const [text] = found;
    const separator = /[._-]/.exec(text)?.[0] ?? '';
    return {
        tag,
        prefix: tag.name.slice(0, found.index),
        numbers: separator === '' ? [text] : text.split(separator),
        separator,
        suffix: tag.name.slice(found.index + text.length),
    };
}
/** The families of the tags that hold a number, the largest first. */
function familiesOf(tags) {
    const families = new Map();
    for (const tag of tags) {
        const prefix = tag.prefix === 'v' ? '' : tag.prefix;
        const family = families.get(prefix);
        if (family === undefined)
            families.set(prefix, [tag]);
        else
            family.push(tag);
    }
    return [...families]
        .map(([prefix, members]) => ({ prefix, tags: members }))
        .sort((a, b) => b.tags.length - a.tags.length || (a.prefix < b.prefix ? -1 : 1));
}
/**
 * The family that is the product's: tags without a prefix go before a larger family of a package beside it, as long as
 * they are no rare exception.
 */
function chosenFamily(families) {
    const [largest] = families;
    const plain = families.find(({ prefix }) => prefix === '');
    if (plain === undefined || largest === undefined)
        return largest ?? null;
    const versions = plain.tags.filter(({ numbers }) => numbers.length > 1);
    return versions.length * 10 >= largest.tags.length ? plain : largest;
}

;// CONCATENATED MODULE: ./build/policy/propose/candidate.js
/** The prefix that most of the tags really have: a family without one has tags with and without `v`. */
function commonPrefix(tags) {
    const times = new Map();
    for (const { prefix } of tags)
        times.set(prefix, (times.get(prefix) ?? 0) + 1);
    return [...times].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
/** The key `tag` for a text around the version; none where `auto` reads the same. */
function around(prefix, suffix = '') {
    return (prefix === '' || prefix === 'v') && suffix === '' ? {} : { tag: `${prefix}{version}${suffix}` };
}
/** The key `tag` for parts, as the format writes them: joined by the separator that the tags have. */
function joined(prefix, parts, separator) {
    if (separator === '.' || separator === '')
        return around(prefix);
    return { tag: `${prefix}${parts.join(separator)}` };
}
/** The tags with nothing after their numbers, which are how many most of them have. */
function commonShape(tags) {
    const shapes = new Map();
    for (const tag of tags) {
        if (tag.suffix !== '')
            continue;
        const key = `${tag.numbers.length}${tag.separator}`;
        const same = shapes.get(key);
        if (same === undefined)
            shapes.set(key, [tag]);
        else
            same.push(tag);
    }
    const shape = [...shapes.values()].sort((a, b) => b.length - a.length)[0] ?? [];
    return { shape, separator: shape[0]?.separator ?? '', length: shape[0]?.numbers.length ?? 0 };
}
function padded(number) {
    return number.length > 1 && number.startsWith('0');
}

;// CONCATENATED MODULE: ./build/policy/propose/scheme-build.js

const BUILD = /^[-_]b(?:uild)?[-_.]?(?=\d+$)/;
/**
 * Versions with a build counter behind them, `v6.3.5-b15`. A semantic version would read the build as a pre-release;
 * it is none where the number without it is not released afterwards.
 */
function buildCounter({ tags }) {
    const built = tags.filter(({ suffix, separator }) => separator === '.' && BUILD.test(suffix));
    if (built.length < 2 || built.length * 4 < tags.length)
        return [];
    const plain = new Map(tags.flatMap((tag) => (tag.suffix === '' ? [[tag.numbers.join('.'), tag.tag.time]] : [])));
    const followed = built.filter(({ numbers, tag }) => {
        const time = plain.get(numbers.join('.'));
        return time !== undefined && time > tag.time;
    });
    if (followed.length * 4 > built.length)
        return [];
    const word = BUILD.exec(built[0].suffix)?.[0] ?? '-b';
    const prefix = commonPrefix(tags);
    return [
        {
            versions: {
                format: '{major}.{minor}[.{issue}][ Build {build}]',
                tag: `${prefix}{major}.{minor}[.{issue}][${word}{build}]`,
                parts: { issue: { default: 0 }, build: { default: 1, min: 1, counter: true } },
                bump: { major: 'major', minor: 'minor', issue: 'issue', patch: 'build', security: 'build' },
            },
            reads: `${prefix}MAJOR.MINOR.ISSUE${word}BUILD, issue and build left out where they are 0 and 1`,
            guesses: [
                `${built.length} tags end with a build, and only ${followed.length} of those were released without it later, so it is a counter and no pre-release. If it is one, write scheme: semver instead.`,
                'Tags do not show how the version is written elsewhere: format says "6.3.5 Build 15", change it to your spelling.',
                'Fixes count up the build; the third number is a kind of its own, issue. Say in bump what each number means for you.',
            ],
        },
    ];
}

// EXTERNAL MODULE: ./build/lines/calendar.js
var calendar = __webpack_require__(58424);
;// CONCATENATED MODULE: ./build/policy/propose/scheme-calendar.js


/** Elsewhere on earth it may have been the day before or after: in seconds. */
const AROUND = [0, -86_400, 86_400];
/** Versions that say the day or the month of their release, `2026.01.05` or `24.04.1`: so do the dates of the tags. */
function calendarVersions({ tags }) {
    const { shape, separator, length } = commonShape(tags);
    if (shape.length < 2 || length < 2 || length > 4)
        return [];
    const year = yearPart(shape);
    if (year === null ||
        !mostly(shape, ([y, m], day) => sameYear(y, day) && Number(m) === Number(day.slice(5, 7))))
        return [];
    const parts = [year, `{${zeros(shape, 1) ? '0M' : 'MM'}}`];
    const daily = length > 2 && mostly(shape, ([, , d], day) => Number(d) === Number(day.slice(8, 10)));
    if (daily)
        parts.push(`{${zeros(shape, 2) ? '0D' : 'DD'}}`);
    const counted = length - parts.length;
    if (counted > 1)
        return [];
    const more = counted === 0 ? tags.filter((tag) => tag.suffix === '' && tag.numbers.length === length + 1) : [];
    const optional = more.length * 20 >= tags.length;
    const counter = counted === 1 || optional;
    const write = (between) => [...parts, ...(counted === 1 ? ['{patch}'] : [])].join(between) + (optional ? `[${between}{patch}]` : '');
    const fix = counter ? 'patch' : 'date';
    return [
        {
            versions: {
                format: write('.'),
                ...joined(commonPrefix(shape), [write(separator)], separator),
                ...(optional ? { parts: { patch: { default: 0 } } } : {}),
                bump: { major: 'date', minor: 'date', patch: fix, security: fix },
            },
            reads: `a date, ${write(separator)}`,
            guesses: [
                `The numbers are the ${daily ? 'day' : 'month'} on which the tag was made. ${counter
                    ? 'Fixes count up the last number; everything else takes the date of its release.'
                    : `Every release takes the date of its ${daily ? 'day' : 'month'}; two on one ${daily ? 'day' : 'month'} need another number behind it, for instance ${write('.')}[.{patch}].`}`,
            ],
        },
    ];
}
function yearPart(shape) {
    const years = shape.map(({ numbers }) => numbers[0]);
    if (years.every((year) => /^20\d\d$/.test(year)))
        return '{YYYY}';
    if (!years.every((year) => /^\d{1,2}$/.test(year)))
        return null;
    return zeros(shape, 0) ? '{0Y}' : '{YY}';
}
function sameYear(year, day) {
    return year === day.slice(0, 4) || Number(year) === Number(day.slice(2, 4));
}
function zeros(shape, index) {
    return shape.some(({ numbers }) => padded(numbers[index]));
}
/** Whether four fifths of the tags hold it against the day of the tag. */
function mostly(shape, holds) {
    const held = shape.filter(({ numbers, tag }) => AROUND.some((apart) => holds(numbers, (0,calendar/* dayOf */.kb)(tag.time + apart, 'UTC'))));
    return held.length * 5 >= shape.length * 4;
}

;// CONCATENATED MODULE: ./build/policy/propose/scheme-counted.js


const PARTS = ['major', 'minor', 'patch', 'build'];
const WORDS = ['no', 'one', 'two', 'three', 'four'];
/** Versions of two, three or four numbers that are no semantic versions, the last one left out where it is 0. */
function countedNumbers({ tags }) {
    const { shape, separator, length } = commonShape(tags);
    if (length < 2 || length > 4)
        return [];
    const more = tags.filter((tag) => tag.suffix === '' && tag.numbers.length === length + 1 && tag.separator === separator);
    const prefix = commonPrefix(shape);
    const whole = candidate([...shape], length, false, prefix, separator);
    // A number that some tags have and others leave out.
    const optional = more.length * 10 >= tags.length && length < 4;
    return optional ? [whole, candidate([...shape, ...more], length + 1, true, prefix, separator)] : [whole];
}
function candidate(tags, length, optional, prefix, separator) {
    const parts = PARTS.slice(0, length).map((part, index) => `{${part}${paddingOf(tags, index)}}`);
    const write = (between) => {
        const last = parts.at(-1);
        return optional ? `${parts.slice(0, -1).join(between)}[${between}${last}]` : parts.join(between);
    };
    const last = PARTS[length - 1];
    const { bump, guesses } = countingOf(tags, length);
    return {
        versions: {
            format: write('.'),
            ...joined(prefix, [write(separator)], separator),
            ...(optional ? { parts: { [last]: { default: 0 } } } : {}),
            bump,
        },
        reads: `${WORDS[length]} numbers${optional ? ', the last one left out where it is 0' : ''}`,
        guesses,
    };
}
function paddingOf(tags, index) {
    const zeros = tags.flatMap(({ numbers }) => padded(numbers[index] ?? '') ? [numbers[index].length] : []);
    return zeros.length === 0 ? '' : `:0${Math.min(9, Math.max(...zeros))}`;
}
/** Which kind counts up which number; of four numbers the tags say which of the last two grows with each fix. */
function countingOf(tags, length) {
    if (length === 2)
        return {
            bump: { major: 'major', minor: 'minor', patch: 'minor', security: 'minor' },
            guesses: ['Two numbers do not tell features from fixes: both count up the second one.'],
        };
    if (length === 3)
        return { bump: { major: 'major', minor: 'minor', patch: 'patch', security: 'patch' }, guesses: [] };
    const [third, fourth] = growthOf(tags);
    const decide = 'Who counts up what is a guess from that: say in bump what each number means for you.';
    if (fourth >= third)
        return {
            bump: { major: 'major', minor: 'minor', issue: 'patch', patch: 'build', security: 'build' },
            guesses: [
                `The fourth number grew ${fourth} times and the third ${third} times, so fixes count up the fourth, and a kind of its own, issue, the third. ${decide}`,
            ],
        };
    return {
        bump: { major: 'major', minor: 'minor', patch: 'patch', revision: 'build', security: 'patch' },
        guesses: [
            `The third number grew ${third} times and the fourth ${fourth} times, so fixes count up the third, and a kind of its own, revision, the fourth. ${decide}`,
        ],
    };
}
/** How often the third and the fourth number were the first to differ from one version to the next. */
function growthOf(tags) {
    const versions = tags
        .map(({ numbers }) => PARTS.map((_, index) => Number(numbers[index] ?? 0)))
        .sort((a, b) => a.reduce((order, number, index) => order || number - b[index], 0));
    const first = versions.slice(1).map((version, index) => {
        const before = versions[index];
        return version.findIndex((number, place) => number !== before[place]);
    });
    return [first.filter((place) => place === 2).length, first.filter((place) => place === 3).length];
}
/**
 * Three numbers of which the one in the middle never changes, `rel-7_0_52`: it counts for nothing. Where tags look
 * like semantic versions they are taken for such.
 */
function constantMiddle({ tags }) {
    const { shape, separator, length } = commonShape(tags);
    const middles = tally(shape.map(({ numbers }) => numbers[1] ?? ''));
    const majors = new Set(shape.map(({ numbers }) => numbers[0]));
    if (length !== 3 || separator === '.' || middles.length !== 1 || majors.size < 3)
        return [];
    const middle = Number(middles[0]?.[0]);
    const bump = { major: 'major', patch: 'patch', security: 'patch' };
    return [
        {
            versions: {
                format: `{major}.${middle}.{patch}`,
                ...joined(commonPrefix(shape), ['{major}', String(middle), '{patch}'], separator),
                bump,
            },
            reads: `three numbers of which the second is always ${middle}`,
            guesses: [
                `In all ${majors.size} majors the second number is ${middle}, so it is written and never counted up. A feature then asks for a major release, as in the preset otrs (extends: [otrs]), which also brings phases and a cadence.`,
            ],
            kinds: { feat: 'major' },
        },
    ];
}
/** One number, `v255`: every release counts it up. */
function oneNumber({ tags }) {
    const { shape, length } = commonShape(tags);
    const prefix = commonPrefix(shape);
    // Longer numbers are days or builds.
    if (length !== 1 || !/^(?:v|r|rel|release|version)?[-_./]?$/i.test(prefix))
        return [];
    if (shape.some(({ numbers }) => padded(numbers[0]) || numbers[0].length > 5))
        return [];
    return [
        {
            versions: {
                format: '{major}',
                ...joined(prefix, ['{major}'], ''),
                bump: { major: 'major', minor: 'major', patch: 'major', security: 'major' },
            },
            reads: 'one number',
            guesses: ['One number does not tell kinds apart: every release counts it up.'],
        },
    ];
}

;// CONCATENATED MODULE: ./build/policy/propose/scheme-known.js



/** Semantic versions, in the spellings that tags give them. */
function semanticVersions({ prefix, tags }) {
    const threes = tags.filter(({ numbers }) => numbers.length === 3);
    if (threes.length === 0)
        return [];
    const [separator = '.'] = tally(threes.map((tag) => tag.separator))[0] ?? [];
    const real = prefix === '' ? '' : prefix;
    if (separator !== '.') {
        const tag = `${commonPrefix(threes)}{major}${separator}{minor}${separator}{patch}`;
        return [{ versions: { scheme: 'semver', tag }, reads: `three numbers, ${shownAs(tag)}`, guesses: [] }];
    }
    const plain = {
        versions: { scheme: 'semver', ...around(real) },
        reads: real === '' ? 'MAJOR.MINOR.PATCH, with or without v' : `${shownAs(real)}MAJOR.MINOR.PATCH`,
        guesses: [],
    };
    // 1.4.0.Final is no semantic version; the word is part of the spelling.
    const [suffix = '', times = 0] = tally(threes.flatMap((tag) => (tag.suffix === '' ? [] : [tag.suffix])))[0] ?? [];
    if (!/^[._-]?[A-Za-z]+$/.test(suffix) || times * 2 < threes.length)
        return [plain];
    const ended = around(commonPrefix(threes), suffix);
    return [plain, { versions: { scheme: 'semver', ...ended }, reads: shownAs(ended.tag ?? ''), guesses: [] }];
}
const ECOSYSTEMS = [
    { scheme: 'pep440', files: /^(?:pyproject\.toml|setup\.(?:py|cfg))$/, what: 'Python' },
    { scheme: 'rubygems', files: /^[^/]+\.gemspec$/, what: 'Ruby' },
    { scheme: 'maven', files: /^(?:pom\.xml|build\.gradle(?:\.kts)?)$/, what: 'Java' },
    { scheme: 'dpkg', files: /^debian\/changelog$/, what: 'Debian' },
];
/** The schemes of package managers whose files the repository has. */
function packageVersions({ prefix }, facts) {
    return ECOSYSTEMS.filter(({ files }) => (0,propose_facts/* has */.zy)(facts, files)).map(({ scheme, what }) => ({
        versions: { scheme, ...around(prefix) },
        reads: `${what} versions (${scheme})`,
        guesses: [
            `A file of a ${what} package is here, and the scheme ${scheme} reads tags that semantic versions leave out.`,
        ],
    }));
}
function shownAs(tag) {
    return tag.replace(/\{(\w+)\}/g, (_, part) => part.toUpperCase());
}

;// CONCATENATED MODULE: ./build/policy/propose/scheme.js











/** How tags are read, the most particular first: a general one would read them too, and wrongly. */
const READERS = [
    calendarVersions,
    buildCounter,
    constantMiddle,
    semanticVersions,
    packageVersions,
    countedNumbers,
    oneNumber,
];
/** Fault `no-scheme`: the tags hold numbers, and nothing reads most of them. */
function proposeScheme(facts) {
    const numbered = facts.tags.map(takeApart).filter((tag) => tag !== null);
    const families = familiesOf(numbered);
    const chosen = chosenFamily(families);
    if (chosen === null)
        return (0,result.ok)(withoutTags(facts));
    for (const family of [chosen, ...families.filter((each) => each !== chosen)]) {
        const found = bestOf(family, facts);
        if (found !== null)
            return (0,result.ok)(proposed(found, family, families, facts));
    }
    return (0,result/* fault */.D)('no-scheme', `no scheme reads these tags: ${(0,words/* some */.zN)(facts.tags.map(({ name }) => name), 5)}`, 'write versions.format and versions.tag by hand: a template over the numbers of a version, such as "{major}.{minor}"');
}
function bestOf(family, facts) {
    // Braces and brackets mean something in a template.
    if (/[{}[\]]/.test(family.prefix))
        return null;
    const found = READERS.flatMap((reader) => reader(family, facts)).flatMap((candidate) => {
        const policy = compiled(candidate.versions);
        if (policy === null)
            return [];
        return [{ candidate, policy, read: family.tags.filter(({ tag }) => policy.tags.read(tag.name).ok) }];
    });
    const most = Math.max(0, ...found.map(({ read }) => read.length));
    if (most * 2 < family.tags.length)
        return null;
    // A few tags more are no reason for a scheme that is less usual.
    return found.find(({ read }) => read.length >= most * 0.97) ?? null;
}
function compiled(versions) {
    return (0,compile/* compilePolicy */.C)((0,presets/* overPresets */.vn)({ policy: 1, versions })).policy;
}
function proposed({ candidate, policy, read }, family, families, facts) {
    const { tags } = facts;
    const known = new Set(read.map(({ tag }) => tag.name));
    const others = tags.filter(({ name }) => !known.has(name)).map(({ name }) => name);
    const rest = others.length === 0
        ? ''
        : `; ${others.length === 1 ? `the other one, ${others[0]}, counts` : `the ${others.length} others, such as ${others.at(-1)}, count`} for nothing`;
    const early = read.filter(({ tag }) => {
        const version = policy.tags.read(tag.name);
        return version.ok && version.value.prerelease.length > 0;
    });
    const reasons = [
        `${read.length} of ${(0,words/* count */.U9)(tags.length, 'tag')} read ${candidate.reads}${rest}.`,
        ...(early.length > 0 ? [`Of them ${early.length} are pre-releases, which open no line.`] : []),
        ...candidate.guesses,
        ...familyNotes(family, families, facts),
    ];
    return {
        advice: advice('versions', reasons, candidate.versions),
        policy,
        kinds: candidate.kinds ?? {},
    };
}
/** One policy judges one product; where tags of several are here, the choice among them is said. */
function familyNotes(family, families, facts) {
    const others = families.filter((each) => each !== family && each.tags.length > 1);
    const workspace = facts.paths.find((path) => /^(?:lerna\.json|nx\.json|pnpm-workspace\.yaml)$/.test(path));
    const notes = [];
    if (others.length > 0) {
        const names = others.map(({ prefix, tags }) => `${prefix === '' ? 'v' : prefix}… (${tags.length})`);
        const choice = family.prefix === ''
            ? 'the tags without a name'
            : `the one with the most tags, ${family.prefix}…; for another, write its prefix in tag`;
        notes.push(`Other tags look like those of other products: ${(0,words/* some */.zN)(names, 4)}. One policy judges one product, here ${choice}.`);
    }
    else if (workspace !== undefined) {
        notes.push(`${workspace} speaks of several packages; one policy judges one product, whose tags these are.`);
    }
    if ((0,propose_facts/* has */.zy)(facts, /^go\.mod$/) && family.prefix === '')
        notes.push('go.mod is here: Go wants the v of its tags.');
    return notes;
}
function withoutTags({ tags }) {
    const versions = { scheme: 'semver' };
    const policy = compiled(versions);
    if (policy === null)
        throw new Error('the preset semver does not compile');
    const names = tags.map(({ name }) => name);
    const seen = names.length === 0
        ? 'There is no tag yet'
        : `${(0,words/* listed */.KE)(names.slice(0, 3))}${names.length > 3 ? ` and ${names.length - 3} other tags` : ''} hold no number, so no version is tagged yet`;
    const reasons = [
        `${seen}: semantic versions are what most projects use. The first release will be ${policy.initial.text}; initial says another. Other numbers are a template: format: "{major}.{minor}".`,
    ];
    return { advice: advice('versions', reasons, versions), policy, kinds: {} };
}

;// CONCATENATED MODULE: ./build/policy/propose/surfaces.js



/** What comes with an npm package. */
const OF_PACKAGE = ['typescript', 'package'];
/** The surfaces that `check` sees: those that lie in the repository are compared, those that a build makes are a comment. */
function proposeSurfaces(facts) {
    const { surfaces } = facts;
    const isBuilt = (checker) => surfaces.some((each) => each.checker === checker && !each.committed);
    // A manifest names what the same build makes.
    const waits = ({ checker }) => isBuilt(OF_PACKAGE.includes(checker) ? 'typescript' : checker);
    const here = surfaces.filter((surface) => !waits(surface));
    const made = surfaces.filter(waits);
    if (surfaces.length === 0)
        return null;
    return advice('compatibility', here.length === 0 ? [] : [compared(here)], here.length === 0 ? null : here.map((surface) => entryOf(surface, facts)), made.length === 0
        ? null
        : { reasons: [missing(made)], value: made.map((surface) => builtEntryOf(surface, facts)) });
}
function compared(surfaces) {
    const each = surfaces.length === 1 ? 'it' : 'each';
    return `Users depend on ${named(surfaces)}. check compares ${each} with the last release, and fails where more breaks than the commits say. So does what cannot be compared, unless on-inconclusive: warning makes it quieter.`;
}
function missing(surfaces) {
    const files = surfaces.filter(({ committed }) => !committed).map(({ file }) => file);
    const are = files.length === 1 ? 'is' : 'are';
    return `${(0,words/* listed */.KE)(files)} ${are} not committed. Say how both sides are built, with build, or compare what is built here with the package that was published, with baseline: npm.`;
}
/** The same where a build makes it; the command is a guess. */
function builtEntryOf(surface, facts) {
    const how = OF_PACKAGE.includes(surface.checker) ? { baseline: 'npm' } : { build: [['make']] };
    return { ...entryOf(surface, facts), ...how };
}
function named(surfaces) {
    return (0,words/* listed */.KE)(surfaces.map(({ checker, file }) => `${file} (${checker})`));
}
/** How the policy names it. Folders and names are those that `check` looks for, and none that a stranger chose. */
function entryOf({ checker, file }, { texts }) {
    if (checker === 'package')
        return { checker };
    if (checker === 'typescript')
        return namesTypes(texts['package.json']) ? { checker } : { checker, entry: file };
    if (checker !== 'protobuf')
        return { checker, file };
    const folder = file.slice(0, Math.max(0, file.lastIndexOf('/')));
    return folder === '' ? { checker } : { checker, directory: folder };
}
function namesTypes(text = '') {
    try {
        const manifest = JSON.parse(text);
        return (0,mapping/* isMapping */.p)(manifest) && (manifest.types !== undefined || manifest.typings !== undefined);
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./build/versions/version-in.js
var version_in = __webpack_require__(86262);
// EXTERNAL MODULE: ./build/versions/written.js
var written = __webpack_require__(24027);
;// CONCATENATED MODULE: ./build/policy/propose/written-files.js




/** The files whose number is that of the last release: `version-written` then holds them to every tag. */
function proposeFiles(facts, policy, releases) {
    const written = Object.entries(facts.texts).flatMap(([path, text]) => numberIn(path, text) ?? []);
    const last = highestOf(policy, releases);
    if (written.length === 0 || last === null)
        return null;
    const same = written.filter(({ version }) => version === last.version.text);
    const reasons = written.flatMap(({ entry, version }) => version === last.version.text
        ? []
        : [
            `${entry.path} has the number ${version}, which is not that of ${last.tag}; if it is to follow the tags, name it under files.`,
        ]);
    if (same.length === 0)
        return advice('versions', reasons);
    const paths = (0,words/* listed */.KE)(same.map(({ entry }) => entry.path));
    return advice('versions', [
        `${paths} ${same.length === 1 ? 'has' : 'have'} the number of ${last.tag}: from here on a tag whose files say another number fails.`,
        ...reasons,
    ], { files: same.map(({ entry }) => entry) });
}
/** The number in a file that is known to carry one; null where it has none. */
function numberIn(path, text) {
    if (path === 'package.json')
        return found(text, { path, pointer: '/version' });
    if (path === 'VERSION')
        return found(text, { path });
    if (path === 'pyproject.toml')
        return inTable(path, text, 'project') ?? inTable(path, text, 'tool.poetry');
    if (path === 'Cargo.toml')
        return inTable(path, text, 'package') ?? inTable(path, text, 'workspace.package');
    if (path.endsWith('.sopm'))
        return found(text, { path, line: '<Version>{version}</Version>' });
    return null;
}
/** The line under `version` in one table of a TOML file. */
function inTable(path, text, table) {
    let inside = false;
    for (const line of text.split(/\r\n|\n|\r/)) {
        const header = /^\s*\[([^[\]]+)\]\s*(?:#.*)?$/.exec(line);
        if (header !== null)
            inside = header[1].trim() === table;
        const value = inside ? /^\s*(version\s*=\s*["'])[^"'{}]*(["'])\s*$/.exec(line) : null;
        if (value !== null)
            return found(text, { path, line: `${value[1]}{version}${value[2]}` });
    }
    return null;
}
/** Reads it as the rule `version-written` will, so that what is proposed can be kept. */
function found(text, entry) {
    const place = placeOf(entry);
    const version = place === null ? null : (0,version_in.versionIn)(text, entry.path, place).found;
    // What is longer or odd is a text and no number.
    return version === null || !/^[\w.+ -]{1,60}$/.test(version) ? null : { entry, version };
}
function placeOf({ pointer, line }) {
    if (pointer === undefined && line === undefined)
        return { is: 'whole' };
    const compiled = line === undefined ? (0,written/* compilePointer */.xT)(pointer ?? '') : (0,written/* compileLine */.i2)(line);
    return compiled.ok ? compiled.value : null;
}
/** The highest release by its version; a pre-release counts where it is among them. */
function highestOf({ scheme }, releases) {
    let best = null;
    for (const release of releases)
        if (best === null || scheme.compare(release.version, best.version) > 0)
            best = release;
    return best;
}

;// CONCATENATED MODULE: ./build/policy/propose/propose.js













/**
 * Proposes a policy from what a repository shows. Every later question is asked under the answers to those before it:
 * lines are read by the scheme, phases by the lines.
 *
 * Fault `no-scheme`: tags are there, and nothing reads them.
 */
function propose(facts) {
    const scheme = proposeScheme(facts);
    if (!scheme.ok)
        return scheme;
    const { policy, kinds } = scheme.value;
    const { stable, prerelease } = (0,releases/* releasesOf */.w0)(facts.tags, policy.tags, facts.today, policy.timezone);
    const files = proposeFiles(facts, policy, [...stable, ...prerelease]);
    const branches = proposeBranches(facts, policy, stable);
    const lines = proposeLines(policy, stable, branches.depth);
    const before = [scheme.value.advice, lines, branches.advice, proposeCommits(facts, policy, kinds)];
    const phases = proposePhases(facts, propose_compiled(documentOf(before)), stable, branches.carried);
    const approvals = proposeApprovals(facts, policy);
    const surfaces = proposeSurfaces(facts);
    const judged = [
        scheme.value.advice,
        ...(files === null ? [] : [files]),
        ...before.slice(1),
        phases,
        ...(approvals === null ? [] : [approvals]),
        ...(surfaces === null ? [] : [surfaces]),
    ];
    const release = proposeRelease(facts, policy, documentOf(judged));
    const advice = [...judged, ...(release === null ? [] : [release])];
    const document = documentOf(advice);
    return (0,result.ok)({
        advice,
        document,
        policy: propose_compiled(document),
        branches,
        tagLike: (highestOf(policy, stable) ?? prerelease[0])?.tag ?? null,
    });
}
/** The policy file that the advice makes. */
function documentOf(advice) {
    const document = { policy: 1 };
    for (const { key, value } of advice) {
        if (value === null)
            continue;
        document[key] = Array.isArray(value) ? value : { ...document[key], ...value };
    }
    return document;
}
function propose_compiled(document) {
    const { policy, mistakes } = (0,compile/* compilePolicy */.C)((0,presets/* overPresets */.vn)(document));
    if (policy === null)
        throw new Error(`a proposed policy has mistakes: ${mistakes.map(({ message }) => message).join('; ')}`);
    return policy;
}

// EXTERNAL MODULE: ./build/report/yaml.js
var yaml = __webpack_require__(35384);
;// CONCATENATED MODULE: ./build/report/first-policy.js

const SCHEMA = 'https://raw.githubusercontent.com/semverdict/semverdict/main/schema/release-policy.schema.json';
const OPENING = 'A first policy, proposed by semverdict init from the tags, branches and files of this repository. Each comment says why; what is only a guess says so. It is yours now: change it, and delete comments that have served.';
/** The text of a policy file in which every proposal stands below its reasons. */
function policyText(advice) {
    const keys = [...new Set(advice.map(({ key }) => key))];
    const sections = keys.map((key) => section(key, advice.filter((each) => each.key === key)));
    return [
        `# yaml-language-server: $schema=${SCHEMA}`,
        ...(0,yaml/* commentLines */.rT)(OPENING, ''),
        'policy: 1',
        ...sections.flatMap((lines) => ['', ...lines]),
        '',
    ].join('\n');
}
/** All advice on one key: first what holds, then what is only perhaps. */
function section(key, advice) {
    const active = advice.some(({ value }) => value !== null);
    if (!active) {
        return advice.flatMap(({ reasons, perhaps }) => [
            ...[...reasons, ...(perhaps?.reasons ?? [])].flatMap((reason) => (0,yaml/* commentLines */.rT)(reason, '')),
            ...(perhaps === null ? [] : (0,yaml/* commented */.ni)([`${key}:`, ...(0,yaml/* entries */.jO)(perhaps.value, '  ')], '')),
        ]);
    }
    return [
        `${key}:`,
        ...advice.flatMap((each) => [
            ...each.reasons.flatMap((reason) => (0,yaml/* commentLines */.rT)(reason, '  ')),
            ...(each.value === null ? [] : (0,yaml/* entries */.jO)(each.value, '  ')),
            ...(each.perhaps === null
                ? []
                : [
                    ...each.perhaps.reasons.flatMap((reason) => (0,yaml/* commentLines */.rT)(reason, '  ')),
                    ...(0,yaml/* commented */.ni)((0,yaml/* entries */.jO)(each.perhaps.value, ''), '  '),
                ]),
        ]),
    ];
}

// EXTERNAL MODULE: ./build/report/safe.js
var safe = __webpack_require__(570);
;// CONCATENATED MODULE: ./build/report/first-steps.js


function initJson({ files, proposal, otherCi }) {
    return {
        files,
        proposal: proposal.document,
        reasons: proposal.advice.flatMap(({ key, reasons, perhaps }) => [...reasons, ...(perhaps?.reasons ?? [])].map((reason) => ({ key, reason }))),
        otherCi,
    };
}
function initText({ files, proposal, otherCi }, style) {
    const ci = otherCi === null
        ? []
        : [`${otherCi.file} is here, so no workflow for GitHub is made. Add to a job there: ${otherCi.line}`];
    if (!files.every(({ written }) => written))
        return [
            ...files.map(({ path, text }) => `${style.bold(`# ${path}`)}\n${text}`),
            ...ci.map((line) => `${(0,safe/* logText */.kc)(line)}\n`),
        ].join('\n');
    const keys = proposal.advice.filter(({ value }) => value !== null).map(({ key }) => key);
    return [
        `${style.green('✔')} wrote ${(0,words/* listed */.KE)(files.map(({ path }) => path))}`,
        `  ${[...new Set(keys)].join(', ')}: proposed from what is here; the comments in the policy say why`,
        ...ci.map(safe/* logText */.kc),
        'Read it, change what is wrong, then:',
        '  semverdict policy lint   finds what the policy leaves open',
        '  semverdict lines         shows every line and when its phases end',
        '  semverdict check         judges what is unreleased',
        '',
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/report/first-workflow.js

/** Where the workflow that judges is written. */
const WORKFLOW_PATH = '.github/workflows/semverdict.yml';
/** Where the one that releases is. */
const RELEASE_WORKFLOW_PATH = '.github/workflows/semverdict-release.yml';
const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';
/** The workflow that judges every pull request, every push to a branch that carries a line, and every tag. */
function workflowText(proposal) {
    return [
        ...(0,yaml/* commentLines */.rT)('Written by semverdict init. It reads the repository and needs no other right.', ''),
        'name: Release policy',
        'on:',
        '  pull_request:',
        '    # The title counts too, it is the message of a squash; and labels, where they approve.',
        '    types: [opened, synchronize, reopened, edited, labeled, unlabeled]',
        '  # Without this trigger a merge queue waits for ever.',
        '  merge_group:',
        '  push:',
        '    # The branches that carry release lines; one that carries none is nothing to do.',
        `    branches: ${(0,yaml/* inline */.mG)(branchFilters(proposal))}`,
        '    # Every tag of a version is judged too.',
        `    tags: ${(0,yaml/* inline */.mG)(tagFilters(proposal))}`,
        'permissions: {}',
        'jobs:',
        '  policy:',
        '    runs-on: ubuntu-latest',
        '    permissions:',
        '      contents: read',
        '    steps:',
        '      # One commit and no tags are enough: the action fetches the rest that it needs.',
        `      - uses: ${CHECKOUT}`,
        '        with:',
        '          persist-credentials: false',
        '      # To pin it, put the commit of a release in place of v1, as in the line above.',
        '      - uses: semverdict/semverdict@v1',
        '',
    ].join('\n');
}
/** The workflow that makes a release of the branch it is started on: by hand, so that nobody is surprised by one. */
function releaseWorkflowText() {
    return [
        ...(0,yaml/* commentLines */.rT)('Written by semverdict init. Start it by hand on the branch to release: it judges what is unreleased there, and where the policy holds it makes the tag and the release. What an earlier run has left half done, it finishes.', ''),
        'name: Release',
        'on:',
        '  workflow_dispatch:',
        '    inputs:',
        '      dry-run:',
        '        description: Show the plan and change nothing',
        '        type: boolean',
        '        default: false',
        'permissions: {}',
        'jobs:',
        '  release:',
        '    runs-on: ubuntu-latest',
        '    permissions:',
        '      # For the tag and the release.',
        '      contents: write',
        '    steps:',
        `      - uses: ${CHECKOUT}`,
        '        with:',
        '          persist-credentials: false',
        '      - uses: semverdict/semverdict@v1',
        '        with:',
        '          mode: release',
        '          dry-run: $' + '{{ inputs.dry-run }}',
        '',
    ].join('\n');
}
function branchFilters({ branches, document }) {
    const patterns = branches.patterns.map((pattern) => pattern
        .split(/\{[^}]*\}/)
        .map(literal)
        .join('*'));
    // Without a list in the policy a branch of a line needs no announcement.
    const coming = document.branches === undefined && patterns.length === 0 ? ['release/**'] : [];
    const newest = branches.newest.length === 0 ? ['main'] : branches.newest.map(literal);
    return [...new Set([...newest, ...patterns, ...coming])];
}
function tagFilters({ document, tagLike }) {
    const template = document.versions?.tag ?? 'auto';
    if (template !== 'auto')
        return [`${literal(template.split(/[{[]/)[0] ?? '')}*`];
    return tagLike === null || tagLike.startsWith('v') ? ['v*'] : ['[0-9]*', 'v[0-9]*'];
}
/** Text in a filter of GitHub, where some characters mean more than themselves. */
function literal(text) {
    return text.replace(/[\\*?+[\]!]/g, '\\$&');
}

// EXTERNAL MODULE: ./build/hosts/branches.js
var branches = __webpack_require__(73182);
// EXTERNAL MODULE: ./build/hosts/files.js
var files = __webpack_require__(43803);
// EXTERNAL MODULE: ./build/hosts/remote.js
var hosts_remote = __webpack_require__(13284);
// EXTERNAL MODULE: ./build/hosts/repository.js
var repository = __webpack_require__(65426);
;// CONCATENATED MODULE: ./build/hosts/tree.js
/** A larger file is none that people write by hand. */
const MOST_BYTES = 500_000;
/** No repository needs more of them read to show its habits. */
const MOST_FILES = 40;
/** The files at a commit, of its root and at some places below; links and submodules are left out. */
async function readPaths(git, commit, places) {
    const list = (args) => git.ask(['ls-tree', '--full-tree', '-z', '-l', ...args]);
    const [root, below] = await Promise.all([list([commit]), list(['-r', commit, '--', ...places])]);
    return `${root}${below}`.split('\0').flatMap((entry) => {
        const [, object = '', size = '', path = ''] = /^100\d{3} blob ([0-9a-f]+) +(\d+)\t([\s\S]+)$/.exec(entry) ?? [];
        return path === '' ? [] : [{ path, object, size: Number(size) }];
    });
}
/** The texts of files, by path, from one process; what is too large is left out. */
async function readTexts(git, files) {
    const small = files.filter(({ size }) => size <= MOST_BYTES).slice(0, MOST_FILES);
    if (small.length === 0)
        return {};
    const input = small.map(({ object }) => `${object}\n`).join('');
    const answer = await git.ask(['cat-file', '--batch=%(objectname)'], { input });
    const texts = {};
    let from = 0;
    for (const [index, { path, object }] of small.entries()) {
        // Sizes count bytes that are no text any more; the next name says where a text ends.
        const start = from + object.length + 1;
        const next = small[index + 1];
        const end = next === undefined ? answer.length - 1 : answer.indexOf(`\n${next.object}\n`, start - 1);
        if (!answer.startsWith(`${object}\n`, from) || end < 0)
            break;
        texts[path] = answer.slice(start, Math.max(start, end));
        from = end + 1;
    }
    return texts;
}
/** The first lines of the newest commits that merge nothing, newest first. */
async function readSubjects(git, most) {
    const listed = await git.ask([
        'log',
        '-z',
        '--no-merges',
        '--no-show-signature',
        '--encoding=UTF-8',
        `--max-count=${most}`,
        '--format=%s',
        'HEAD',
        '--',
    ]);
    return listed.split('\0').filter(Boolean);
}

// EXTERNAL MODULE: ./build/hosts/visible-surfaces.js
var visible_surfaces = __webpack_require__(5319);
// EXTERNAL MODULE: ./build/commands/options.js
var commands_options = __webpack_require__(59165);
;// CONCATENATED MODULE: ./build/commands/gather/gather-init.js









/** Any tag may be a version before the scheme is known. */
const ANY = { read: () => ({ ok: true }), readTested: () => null };
/** Gathers what a first policy is proposed from. @throws Problem where the tags cannot be had */
async function gatherInit(options, info) {
    const { git } = options;
    const remote = await (0,repository/* readRemote */.Zz)(git);
    const seen = info.top === null ? [] : (0,visible_surfaces/* visibleSurfaces */.P)(info.top);
    const [refs, here, url, subjects, files, shown] = await Promise.all([
        options.history.tags(ANY),
        (0,branches/* allBranches */.Iz)(git),
        remote === null ? null : (0,hosts_remote/* remoteUrl */.gX)(git, remote),
        info.head === null ? [] : readSubjects(git, propose_facts/* MOST_SUBJECTS */.mx),
        info.head === null ? [] : readPaths(git, info.head, propose_facts/* PLACES */.ls),
        info.head === null || seen.length === 0
            ? []
            : readPaths(git, info.head, seen.map(({ file }) => file)),
    ]);
    // A shallow clone has one branch; the remote knows the others.
    const there = info.shallow && remote !== null ? await (0,hosts_remote/* remoteBranches */.l5)(git, remote) : null;
    return {
        today: (0,commands_options/* todayOf */.X)(options, 'UTC'),
        tags: refs.tags,
        branches: [...new Set([...here, ...(there ?? [])])].sort(),
        current: options.branch ?? info.branch,
        defaultBranch: options.defaultBranch ?? refs.defaultBranch,
        subjects,
        paths: files.map(({ path }) => path),
        texts: await readTexts(git, files.filter(({ path }) => propose_facts/* READ */.Pz.test(path))),
        surfaces: seen.map((surface) => ({
            ...surface,
            committed: shown.some(({ path }) => path === surface.file),
        })),
        remote: url,
        past: null,
    };
}
/** The workflows in the work tree that use semverdict already. */
function ownWorkflows(top) {
    return (0,create_files/* namesIn */.wX)(top, '.github/workflows')
        .filter((name) => /\.ya?ml$/.test(name))
        .map((name) => `.github/workflows/${name}`)
        .filter((path) => /\buses:\s*["']?semverdict\/semverdict@/.test((0,files/* readIfThere */.qC)(top, path) ?? ''));
}

// EXTERNAL MODULE: ./build/commands/gather/policy-file.js
var policy_file = __webpack_require__(20596);
;// CONCATENATED MODULE: ./build/commands/init.js









/** Proposes a first policy and the workflow from what the repository shows, and writes both; never over a file. */
async function init(options, dryRun) {
    if (options.policy !== null)
        throw (0,problem/* mistake */.RT)('bad-call', 'init writes release-policy.yml and reads no policy, so --policy means nothing here', 'leave it out');
    const info = await options.history.info;
    if (info.top === null && !dryRun)
        throw (0,problem/* mistake */.RT)('no-work-tree', 'a bare repository has no work tree to write into', 'run it in a clone, or show the proposal with --dry-run');
    const facts = await gatherInit(options, info);
    refuseExisting(info, facts);
    const first = proposalFrom(facts);
    const { pastOf } = await Promise.all(/* import() */[__webpack_require__.e(5070), __webpack_require__.e(1582), __webpack_require__.e(3646), __webpack_require__.e(7616)]).then(__webpack_require__.bind(__webpack_require__, 37616));
    const past = await pastOf(options, info, first);
    const proposal = past === null ? first : proposalFrom({ ...facts, past });
    const otherCi = otherCiOf(facts);
    const files = [
        { path: 'release-policy.yml', text: policyText(proposal.advice) },
        ...(otherCi === null ? [{ path: WORKFLOW_PATH, text: workflowText(proposal) }] : []),
        ...(otherCi === null && proposal.document.release !== undefined
            ? [{ path: RELEASE_WORKFLOW_PATH, text: releaseWorkflowText() }]
            : []),
    ];
    if (info.top !== null && !dryRun)
        (0,create_files/* createFiles */.qm)(info.top, files);
    const done = {
        files: files.map(({ path, text }) => ({ path, written: !dryRun, text })),
        proposal,
        otherCi,
    };
    return { json: initJson(done), text: (style) => initText(done, style), exit: 0 };
}
/** @throws Problem where tags are there, and nothing reads them */
function proposalFrom(facts) {
    const proposed = propose(facts);
    if (!proposed.ok)
        throw (0,problem/* undecided */.oo)(proposed.fault.code, proposed.fault.message, proposed.fault.remedy);
    return proposed.value;
}
/** A policy or a workflow that somebody made stays as it is, and so does everything else then. */
function refuseExisting({ top }, facts) {
    const candidates = [...policy_file/* POLICY_PATHS */.or, WORKFLOW_PATH, RELEASE_WORKFLOW_PATH];
    const found = candidates.filter((path) => facts.paths.includes(path) || (top !== null && (0,create_files/* isThere */.$B)(top, path)));
    const all = [...new Set([...found, ...(top === null ? [] : ownWorkflows(top))])];
    if (all.length === 0)
        return;
    throw (0,problem/* mistake */.RT)('init-exists', `${all.join(' and ')} ${all.length === 1 ? 'is' : 'are'} there already; nothing was written`, 'change it by hand, or compare it with a proposal: move it away and run semverdict init --dry-run');
}
const OTHER_CI = [
    {
        file: '.gitlab-ci.yml',
        pattern: /^\.gitlab-ci\.ya?ml$/,
        line: '- node PATH/TO/semverdict/dist/cli check',
    },
    { file: 'Jenkinsfile', pattern: /^Jenkinsfile$/, line: "sh 'node PATH/TO/semverdict/dist/cli check'" },
    {
        file: 'azure-pipelines.yml',
        pattern: /^azure-pipelines\.ya?ml$/,
        line: '- script: node PATH/TO/semverdict/dist/cli check',
    },
    {
        file: '.circleci/config.yml',
        pattern: /^\.circleci\/config\.ya?ml$/,
        line: '- run: node PATH/TO/semverdict/dist/cli check',
    },
];
/** The CI that is used instead of GitHub's; null where GitHub is, or nothing says otherwise. */
function otherCiOf(facts) {
    const github = (0,propose_facts/* has */.zy)(facts, /^\.github\//) || (0,propose_facts/* isOnGithub */.J3)(facts);
    const other = OTHER_CI.find(({ pattern }) => (0,propose_facts/* has */.zy)(facts, pattern));
    return github || other === undefined ? null : { file: other.file, line: other.line };
}


/***/ }),

/***/ 33352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ isThere),
/* harmony export */   qm: () => (/* binding */ createFiles),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49299);



/** Whether anything has this name: a link that leads nowhere is something too. */
function isThere(...path) {
    return statusOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(...path)) !== null;
}
function statusOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
    }
    catch {
        // Below something that is no folder, or that may not be read, writing will fail and say so.
        return null;
    }
}
/** The names in a folder; none where there is no folder. */
function namesIn(...path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(...path)).sort();
    }
    catch {
        return [];
    }
}
const WHY = {
    EEXIST: 'it is there already',
    ENOTDIR: 'a part of its path is no folder, or a link',
    EACCES: 'that is not permitted',
    EROFS: 'that is not permitted',
};
/**
 * Makes new files below a directory, all or none, and never over one that is there.
 *
 * @throws Problem `not-written`; what was made before is removed again
 */
function createFiles(directory, files) {
    const made = [];
    for (const { path, text } of files) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path);
        try {
            makeFolder(directory, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
            // Create-only: what appeared since it was looked for stays as it is.
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text, { flag: 'wx' });
            made.push(file);
        }
        catch (error) {
            for (const each of made)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(each);
            const { code } = error;
            throw (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .mistake */ .RT)('not-written', `${path} cannot be written: ${WHY[code ?? ''] ?? code ?? 'unknown error'}; ${made.length === 0 ? 'nothing was written' : 'what was written before it is removed again'}`, 'check the folder and its permissions, and run it again');
        }
    }
}
/** Every step of a path below a directory, none of them a link: it could lead out of the repository. */
function makeFolder(directory, path) {
    let folder = directory;
    for (const name of path.split('/')) {
        if (name === '.')
            continue;
        folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
        const found = statusOf(folder);
        if (found === null)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder);
        else if (!found.isDirectory())
            throw Object.assign(new Error(folder), { code: 'ENOTDIR' });
    }
}


/***/ }),

/***/ 29614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dO: () => (/* binding */ PRESET_NAMES),
  HX: () => (/* reexport */ semver/* SEMVER */.H),
  uQ: () => (/* binding */ extended),
  fH: () => (/* binding */ overLayers),
  vn: () => (/* binding */ overPresets),
  Ar: () => (/* binding */ presetLayers)
});

// UNUSED EXPORTS: PRESETS

// EXTERNAL MODULE: ./build/base/mapping.js
var mapping = __webpack_require__(17118);
// EXTERNAL MODULE: ./build/versions/kinds.js
var kinds = __webpack_require__(64587);
;// CONCATENATED MODULE: ./build/policy/presets/addon.js
/**
 * The preset `addon`: semantic versions whose parts say what a license reaches (policy.md, *Presets*; the add-on
 * store's page on versions and licenses).
 *
 * What that page says: a major breaks, and no older license reaches it, with an upgrade right or without. A minor
 * adds, and only a license with an upgrade right reaches it. A patch repairs, and every license of the same major and
 * minor reaches it. The number is written in each package.
 */
const ADDON = {
    policy: 1,
    // Its page says nothing of commits and tags: those of semantic versions hold.
    extends: ['semver'],
    versions: { scheme: 'semver', files: [{ path: 'package.json', pointer: '/version' }] },
    lines: { by: 'major' },
    licenses: { reach: { plain: 'minor', 'upgrade-right': 'major' }, older: 'deny' },
};

;// CONCATENATED MODULE: ./build/policy/presets/elaisa.js
/**
 * The preset `elaisa`: versions of up to four numbers, `6.3.5 Build 15` (policy.md, *Presets*; the vendor's page on
 * what its version numbers mean).
 *
 * What that page says: the first number is the main version and names the variant; to go to another one customers
 * take their consultant along, because settings and often the database change with it. The second changes with what
 * is underneath or with the layout. The third, the issue, changes when users see something new or the logic changes
 * in an important way; a 0 is not written. The build counts every state that goes into testing, so published builds
 * have gaps; it starts again with each issue, and a first build is not written.
 */
const ELAISA = {
    policy: 1,
    versions: {
        format: '{major}.{minor}[.{issue}][ Build {build}]',
        // A tag cannot hold the space of the text.
        tag: 'v{major}.{minor}[.{issue}][-b{build}]',
        parts: { issue: { default: 0 }, build: { default: 1, min: 1, counter: true } },
        bump: { major: 'major', minor: 'minor', issue: 'issue', patch: 'build', security: 'build' },
    },
    lines: { by: 'major', known: { '4': { name: 'KSE' }, '5': { name: 'SQL' }, '6': { name: 'SE/UE' } } },
    commits: { kinds: { feat: 'issue', refactor: 'minor', fix: 'patch', security: 'security' } },
    approvals: { major: { label: 'major-approved', files: ['docs/migration/**'] } },
    compatibility: [{ checker: 'paths', paths: { 'db/**': 'major', 'src/screens/**': 'issue' } }],
    advice: {
        major: {
            en: 'Go to another main version only together with your consultant: your settings and adaptations have to change with it, and often the database too.',
            de: 'Gehen Sie nur gemeinsam mit Ihrem Berater auf eine andere Hauptversion: Einstellungen und Anpassungen müssen dabei mitgeändert werden, oft auch die Datenbank.',
        },
        minor: {
            en: 'Something essential has changed, in the programs underneath or in the layout.',
            de: 'Hier hat sich Wesentliches geändert, in den Programmen darunter oder in der Gestaltung.',
        },
        issue: {
            en: 'Users notice it: screens are new or have changed, or something important works in another way. We advise you always to use the current issue.',
            de: 'Anwender bemerken den Unterschied an neuen oder anderen Masken oder daran, dass Wichtiges anders abläuft. Wir raten dazu, stets die aktuelle Ausgabe einzusetzen.',
        },
        patch: {
            en: 'Its corrections are small, and many of them matter only to a few users. A new build can be installed, but does not have to be; builds can often be skipped.',
            de: 'Die Korrekturen sind klein, und viele betreffen nur wenige Anwender. Ein neuer Build kann installiert werden, muss es aber nicht; Builds lassen sich oft überspringen.',
        },
    },
};

;// CONCATENATED MODULE: ./build/policy/presets/otrs.js
/**
 * The preset `otrs`: the product cycles of a helpdesk vendor (policy.md, *Presets*; the vendor's page of product and
 * service cycles).
 *
 * What that page says: everything new comes with a major release, about one a year, and may break what was before.
 * Between them are patch levels, every six weeks: repairs, better security, and what new software and hardware ask
 * for (`adapt`). A security release comes when it must. Once two higher majors are there, a major gets no
 * maintenance and no patch level any more, and security fixes for one further release cycle.
 *
 * "One further release cycle" is read as the time until a third major is there. Other readings are a policy's own
 * `support.phases`.
 */
const OTRS = {
    policy: 1,
    versions: {
        // There is no middle number: 6.0.1 is followed by 6.0.2 or by 7.0.0.
        format: '{major}.0.{patch}',
        bump: { major: 'major', patch: 'patch', security: 'patch' },
    },
    lines: { by: 'major' },
    commits: {
        kinds: {
            feat: 'major',
            fix: 'patch',
            perf: 'patch',
            adapt: 'patch',
            harden: 'patch',
            security: 'security',
        },
    },
    support: {
        phases: [
            { name: 'maintenance', allow: ['patch', 'security'], until: { newer: 2 } },
            { name: 'security', allow: ['security'], until: { newer: 3 } },
        ],
    },
    cadence: {
        major: { every: 'P12M', tolerance: '10%' },
        patch: { every: 'P6W', tolerance: 'P1W' },
        security: { every: 'any' },
    },
    advice: {
        major: {
            en: 'Much of what lies beneath is usually new with it: the technology at the core, how programs are built and how data is kept.',
            de: 'Unter der Oberfläche ist dabei meist vieles neu: die Technik im Kern, der Aufbau der Programme und die Ablage der Daten.',
        },
        patch: {
            en: 'It makes the product better and more stable. Some of what it mends is critical, some is not.',
            de: 'Es macht das Produkt besser und stabiler. Was es behebt, ist teils kritisch, teils nicht.',
        },
        support: {
            en: 'When the maintenance of a line ends, so does our support of it. What a customer needs beyond that, such as longer support, development or consulting, can be agreed on separately.',
            de: 'Mit der Wartung einer Linie endet auch unser Support dafür. Wer darüber hinaus etwas braucht, etwa längeren Support, Entwicklung oder Beratung, kann das gesondert vereinbaren.',
        },
    },
};

// EXTERNAL MODULE: ./build/policy/presets/semver.js
var semver = __webpack_require__(80642);
;// CONCATENATED MODULE: ./build/policy/presets.js







/** The presets that `extends` can name (policy.md, *Presets*). */
const PRESETS = {
    semver: semver/* SEMVER */.H,
    otrs: OTRS,
    elaisa: ELAISA,
    addon: ADDON,
};
const PRESET_NAMES = Object.keys(PRESETS);
/** What an `extends` names, one or several. */
function extended({ extends: named }) {
    return named === undefined ? [] : typeof named === 'string' ? [named] : named;
}
/** A preset with those that it stands on, the lowest first. */
function presetLayers(name) {
    const preset = Object.hasOwn(PRESETS, name) ? PRESETS[name] : undefined;
    return preset === undefined ? [] : [...extended(preset).flatMap(presetLayers), preset];
}
/** A policy of one file over the presets that it names; over `semver` where it names none. */
function overPresets(written) {
    const named = extended(written);
    return overLayers([...(named.length === 0 ? ['semver'] : named).flatMap(presetLayers), written]);
}
/**
 * One policy out of several that lie over each other, the lowest first: later keys win, mappings merge, lists are
 * replaced.
 *
 * Where two ways of writing versions meet, they do not mix: a `format` or `scheme` other than the one below takes its
 * place with all that belongs to it ({@link withoutNumbering}). `tracks` take the place of `phases`, and these of
 * those. A policy without a format has the numbers of the preset `semver`.
 */
function overLayers(layers) {
    const { extends: _below, ...merged } = layers.reduce((under, over) => merge(makeRoom(under, over), over));
    const named = layers.at(-1)?.extends;
    const whole = named === undefined ? merged : { ...merged, extends: named };
    if (whole.versions?.format !== undefined)
        return whole;
    return { ...whole, versions: merge(semver/* SEMVER */.H.versions, whole.versions) };
}
/** What is left of a lower layer once a higher one replaces something as a whole. */
function makeRoom(under, over) {
    const numbered = isOtherNumbering(under, over) ? withoutNumbering(under) : under;
    const rest = isOtherLine(under, over) ? withoutKnownLines(numbered) : numbered;
    const { phases, tracks, ...support } = rest.support ?? {};
    if (phases !== undefined && over.support?.tracks !== undefined)
        return { ...rest, support };
    if (tracks !== undefined && over.support?.phases !== undefined)
        return { ...rest, support };
    return rest;
}
function isOtherNumbering({ versions: under = {} }, { versions: over = {} }) {
    if (over.format !== undefined)
        return over.format !== under.format;
    return over.scheme !== undefined && under.format !== undefined;
}
/** Whether lines are named by more or fewer parts: then the lower layer's names of lines are none any more. */
function isOtherLine({ lines: under }, { lines: over }) {
    const length = (by = '') => by.split('.').length;
    return over?.by !== undefined && length(over.by) !== length(under?.by);
}
function withoutKnownLines(policy) {
    if (policy.lines?.known === undefined)
        return policy;
    const { known: _known, ...lines } = policy.lines;
    return { ...policy, lines };
}
/** Without what speaks of parts that another way of writing versions may not have. */
function withoutNumbering(policy) {
    const { scheme, format, bump, zero, initial, parts, tag, ...versions } = policy.versions ?? {};
    const { by, known, ...lines } = policy.lines ?? {};
    // `auto` and `pkg-v{version}` say nothing of parts.
    const neutral = tag === 'auto' || tag?.includes('{version}') === true;
    const kept = { ...policy, versions: neutral ? { ...versions, tag } : versions, lines };
    return {
        ...kept,
        ...(policy.advice === undefined ? {} : { advice: withoutOwnKinds(policy.advice) }),
        ...(policy.release === undefined ? {} : { release: withoutParts(policy.release) }),
    };
}
/** Without the pointers and the path of notes that name parts. */
function withoutParts({ pointers, notes, ...release }) {
    const neutral = (template) => !/\{(?!version\}|channel\})/.test(template);
    return {
        ...release,
        ...(pointers === undefined ? {} : { pointers: pointers.filter(neutral) }),
        ...(notes === undefined || !neutral(notes.file ?? '') ? {} : { notes }),
    };
}
/** Advice on kinds that every policy may speak of, and on support; kinds of its own went with the numbering. */
function withoutOwnKinds(advice) {
    const common = [...kinds/* COMMON_KINDS */.W6, 'support'];
    return Object.fromEntries(Object.entries(advice).filter(([kind]) => common.includes(kind)));
}
function merge(under, over) {
    if (over === undefined)
        return under;
    if (!(0,mapping/* isMapping */.p)(under) || !(0,mapping/* isMapping */.p)(over))
        return over;
    const merged = { ...under };
    for (const [key, value] of Object.entries(over)) {
        merged[key] = Object.hasOwn(merged, key) ? merge(merged[key], value) : value;
    }
    return merged;
}


/***/ }),

/***/ 66049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J3: () => (/* binding */ isOnGithub),
/* harmony export */   Ly: () => (/* binding */ LEAST_PAST),
/* harmony export */   Pz: () => (/* binding */ READ),
/* harmony export */   ls: () => (/* binding */ PLACES),
/* harmony export */   mx: () => (/* binding */ MOST_SUBJECTS),
/* harmony export */   zy: () => (/* binding */ has)
/* harmony export */ });
/** Fewer releases than this teach nothing. */
const LEAST_PAST = 10;
/** More commits than this say nothing new of a habit. */
const MOST_SUBJECTS = 300;
/** What is listed besides the root: folders, whole, and single files. */
const PLACES = [
    '.github',
    '.circleci/config.yml',
    'debian/changelog',
    'docs/SECURITY.md',
];
/** The files that are read, by their whole path. */
const READ = /^(?:(?:\.github\/|docs\/)?SECURITY\.md|package\.json|pyproject\.toml|Cargo\.toml|VERSION|[\w.-]+\.sopm|\.github\/(?:labels|labeler|release|settings)\.ya?ml|\.github\/ISSUE_TEMPLATE\/[^/]+\.(?:ya?ml|md))$/i;
/** Whether the remote is a GitHub, as far as its address says it. */
function isOnGithub({ remote }) {
    return /(?:^|[/@.])github\./i.test(remote ?? '');
}
/** Whether the repository has one of these files. */
function has({ paths }, pattern) {
    return paths.some((path) => pattern.test(path));
}


/***/ }),

/***/ 97335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ invalid),
/* harmony export */   gM: () => (/* binding */ readYaml),
/* harmony export */   m0: () => (/* binding */ isKey)
/* harmony export */ });
/* unused harmony export Positions */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49299);
/* harmony import */ var _base_yaml_step_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32656);



/** Keys that a schema passes over unchecked, since they mean something to JavaScript. */
const UNSEEN = new Set(['__proto__', 'constructor', 'prototype']);
/** Whether a policy may have such a key. */
function isKey(text) {
    return !UNSEEN.has(text);
}
/** A mapping of lines nests at most a few levels; a file of megabytes is no policy, nor are its cases. */
const MOST_BYTES = 1_000_000;
const MOST_ALIASES = 1_000;
/** @param file the name that errors show */
function readYaml(source, file) {
    const counter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const place = (offset) => {
        const { line, col } = counter.linePos(offset);
        return { file, line, column: col };
    };
    const broken = (details) => ({
        file,
        raw: undefined,
        positions: new Positions(null, file, place),
        details,
    });
    if (source.length > MOST_BYTES) {
        const message = `${source.length} characters are too many; keep it below ${MOST_BYTES}`;
        return broken([{ file, line: 1, column: 1, message }]);
    }
    const tree = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(source.replace(/^\uFEFF/, ''), {
        lineCounter: counter,
        schema: 'core',
        stringKeys: true,
        prettyErrors: false,
    });
    if (tree.errors.length > 0)
        return broken(tree.errors.map((error) => ({
            ...place(error.pos[0]),
            message: yamlMessage(error.code, error.message),
        })));
    const early = beforeSchema(tree).map(({ offset, message }) => ({ ...place(offset), message }));
    if (early.length > 0)
        return broken(early);
    try {
        const raw = tree.toJS({ maxAliasCount: 100 });
        return { file, raw, positions: new Positions(tree.contents, file, place), details: [] };
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        return broken([{ file, line: 1, column: 1, message }]);
    }
}
/** What neither YAML nor the schema complains of: keys that it passes over, and aliases that lead nowhere or in circles. */
function beforeSchema(tree) {
    const found = [];
    let aliases = 0;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(tree, {
        Alias(_, alias) {
            const offset = alias.range?.[0] ?? 0;
            aliases += 1;
            if (aliases > MOST_ALIASES) {
                found.push({ offset, message: `expected at most ${MOST_ALIASES} aliases` });
                return yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK;
            }
            const [from, to] = alias.resolve(tree)?.range ?? [];
            if (from === undefined || to === undefined)
                found.push({ offset, message: `the alias *${alias.source} names no anchor before it` });
            else if (from <= offset && offset < to)
                found.push({ offset, message: `the alias *${alias.source} stands inside what it repeats` });
            return undefined;
        },
        Pair(_, { key }) {
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && UNSEEN.has(String(key.value)))
                found.push({ offset: key.range?.[0] ?? 0, message: `unknown key "${key.value}"; remove it` });
        },
    });
    return found;
}
function yamlMessage(code, message) {
    const first = message.split('\n')[0] ?? message;
    if (code === 'DUPLICATE_KEY')
        return 'this key stands here twice; keep one';
    if (code === 'TAB_AS_INDENT')
        return 'a tab indents this line; YAML wants spaces';
    if (code === 'MULTIPLE_DOCS')
        return 'a second document starts here; keep one in a file';
    return `not readable as YAML: ${first}`;
}
/** Finds where a key or a value stands in a file. */
class Positions {
    #root;
    #file;
    #place;
    constructor(root, file, place) {
        this.#root = root;
        this.#file = file;
        this.#place = place;
    }
    /** The place of a key or its value; of one that is not there, that of the nearest key above it. */
    of(path, at) {
        let node = this.#root;
        let key = this.#root;
        for (const step of path) {
            const next = (0,_base_yaml_step_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlStep */ .C)(node, step);
            if (next === null)
                return this.#at(key);
            key = next.key;
            node = next.value;
        }
        return this.#at(at === 'key' ? key : (node ?? key));
    }
    /** How many steps of a path the file has. */
    depth(path) {
        let node = this.#root;
        for (const [index, step] of path.entries()) {
            const next = (0,_base_yaml_step_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlStep */ .C)(node, step);
            if (next === null)
                return index;
            node = next.value;
        }
        return path.length;
    }
    /** A scalar as the file has it: 24.10 has become 24.1. */
    written(path) {
        let node = this.#root;
        for (const step of path)
            node = (0,_base_yaml_step_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlStep */ .C)(node, step)?.value;
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? node.source : undefined;
    }
    #at(node) {
        const range = node?.range;
        return range === undefined || range === null
            ? { file: this.#file, line: 1, column: 1 }
            : this.#place(range[0]);
    }
}
/** All mistakes in what a file says, as one problem; those of the file itself first. */
function invalid(given) {
    const { code, file, details, where } = given;
    const sorted = [...details].sort((a, b) => Number(a.file !== file) - Number(b.file !== file) ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.column ?? 0) - (b.column ?? 0));
    const seen = new Set();
    const unique = sorted.filter((detail) => {
        const text = showDetail(detail);
        return !seen.has(text) && seen.add(text);
    });
    const count = unique.length === 1 ? 'a mistake' : `${unique.length} mistakes`;
    return new _base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF({
        code,
        message: `${file} has ${count}:\n${unique.map((detail) => `  ${showDetail(detail)}`).join('\n')}`,
        remedy: `mend ${unique.length === 1 ? 'it' : 'them'} in ${where}; nothing was judged`,
        details: unique,
    });
}
function showDetail({ file, line, column, message }) {
    return `${file}:${line}:${column}: ${message}`;
}


/***/ }),

/***/ 35384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jO: () => (/* binding */ entries),
/* harmony export */   mG: () => (/* binding */ inline),
/* harmony export */   ni: () => (/* binding */ commented),
/* harmony export */   rT: () => (/* binding */ commentLines)
/* harmony export */ });
/* harmony import */ var _base_mapping_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17118);
/* harmony import */ var _safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(570);


/** YAML as people write it: blocks at the top, short mappings in one line, comments where they belong. */
const WIDTH = 110;
/** A text as comment lines; what comes from a repository cannot leave them. */
function commentLines(text, indent) {
    const lines = [];
    let line = `${indent}#`;
    for (const word of (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)(text).split(/\s+/).filter(Boolean)) {
        if (line.length + 1 + word.length > WIDTH && line.length > indent.length + 1) {
            lines.push(line);
            line = `${indent}#`;
        }
        line += ` ${word}`;
    }
    return [...lines, line];
}
/** Lines that hold only once somebody takes the marks away. */
function commented(lines, indent) {
    return lines.map((line) => `${indent}# ${line}`);
}
/** What stands below a key: a mapping's entries or a list's items, a line or a few each. */
function entries(value, indent) {
    if (Array.isArray(value))
        return value.map((item) => `${indent}- ${inline(item)}`);
    if (!(0,_base_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .p)(value))
        return [`${indent}${inline(value)}`];
    return Object.entries(value).flatMap(([key, each]) => Array.isArray(each) && each.some(_base_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .p)
        ? [`${indent}${scalar(key)}:`, ...entries(each, `${indent}  `)]
        : [`${indent}${scalar(key)}: ${inline(each)}`]);
}
/** A value in one line, `{name: main, line: newest}`. */
function inline(value) {
    if (Array.isArray(value))
        return `[${value.map(inline).join(', ')}]`;
    if ((0,_base_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .p)(value))
        return `{${Object.entries(value)
            .map(([key, each]) => `${scalar(key)}: ${inline(each)}`)
            .join(', ')}}`;
    return typeof value === 'string' ? scalar(value) : String(value);
}
/** A text: bare where YAML cannot take it for anything else, else in double quotes with every oddity escaped. */
function scalar(text) {
    if (/^[A-Za-z](?:[\w./-]*[A-Za-z0-9])?$/.test(text) && !WORDS.test(text))
        return text;
    // A text in JSON is one in YAML too.
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(text).trimEnd();
}
// YAML 1.1 read these as truth values and null, and not every reader has left it behind.
const WORDS = /^(?:true|false|yes|no|on|off|null|y|n)$/i;


/***/ }),

/***/ 86262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   versionIn: () => (/* binding */ versionIn)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _base_mapping_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17118);


/**
 * The number as a file carries it, character by character.
 *
 * @param path its ending says how a pointer reads it: .json as JSON, all else as YAML
 */
function versionIn(text, path, place) {
    const content = text.replace(/^\uFEFF/, '');
    switch (place.is) {
        case 'whole':
            return wholeFile(content);
        case 'line':
            return onLine(content, place.before, place.after);
        case 'pointer':
            return atPointer(content, path, place.source, place.steps);
    }
}
function wholeFile(text) {
    const found = text.trim();
    if (found === '')
        return problem('it is empty');
    if (found.length > 200 || /[\r\n]/.test(found))
        return problem('it holds more than a version; say where the number stands, with pointer or line');
    return { found, problem: null };
}
function onLine(text, before, after) {
    const found = new Set();
    for (const line of text.split(/\r\n|\r|\n/).map((each) => each.trim())) {
        if (line.length < before.length + after.length || line.length > 1_000)
            continue;
        if (line.startsWith(before) && line.endsWith(after))
            found.add(line.slice(before.length, line.length - after.length));
    }
    const numbers = [...found];
    if (numbers.length === 0)
        return problem('no line of it fits');
    if (numbers.length === 1)
        return { found: numbers[0], problem: null };
    const shown = numbers.slice(0, 3).join(', ') + (numbers.length > 3 ? ', …' : '');
    return problem(`several lines fit and carry different numbers: ${shown}; name a line that only one is`);
}
function atPointer(text, path, source, steps) {
    const counter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const tree = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: counter, schema: 'core', prettyErrors: false });
    const place = (offset) => {
        const { line, col } = counter.linePos(offset ?? 0);
        return offset === undefined ? '' : ` (line ${line}, column ${col})`;
    };
    const json = path.endsWith('.json');
    const value = json ? parsedJson(text) : undefined;
    // What is no JSON is rarely YAML, which says where.
    if (json ? value === undefined : tree.errors.length > 0)
        return problem(`it is not readable as ${json ? 'JSON' : 'YAML'}${place(tree.errors[0]?.pos[0])}`);
    const found = json ? jsonAt(value, steps) : yamlAt(tree, steps);
    if (found === undefined)
        return problem(`there is nothing at ${source}`);
    const content = json ? found : (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(found) ? found.value : null;
    if (typeof content === 'string')
        return { found: content, problem: null };
    const at = json ? yamlAt(tree, steps) : found;
    const hint = typeof content === 'number' && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(at) ? `; write it in quotes: "${at.source}"` : '';
    return problem(`what stands at ${source}${place(at?.range?.[0])} is no text${hint}`);
}
/** Undefined where the text is no JSON. */
function parsedJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
// Own keys alone, so that a pointer to /constructor finds nothing of JavaScript's.
function jsonAt(root, steps) {
    return steps.reduce((node, step) => {
        if (Array.isArray(node))
            return POSITION.test(step) ? node[Number(step)] : undefined;
        return (0,_base_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .p)(node) && Object.hasOwn(node, step) ? node[step] : undefined;
    }, root);
}
function yamlAt(tree, steps) {
    const resolved = (node) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? node.resolve(tree) : node);
    return steps.reduce((node, step) => {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            return resolved(node.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && String(key.value) === step)?.value);
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) && POSITION.test(step) ? resolved(node.items[Number(step)]) : undefined;
    }, resolved(tree.contents));
}
const POSITION = /^(?:0|[1-9]\d{0,8})$/;
function problem(text) {
    return { found: null, problem: text };
}


/***/ })

};
