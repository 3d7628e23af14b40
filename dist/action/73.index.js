export const id = 73;
export const ids = [73];
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

/***/ 1073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadPolicy: () => (/* binding */ loadPolicy),
  readExtended: () => (/* reexport */ readExtended)
});

// EXTERNAL MODULE: ./build/policy/compile.js + 15 modules
var compile = __webpack_require__(85798);
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

// EXTERNAL MODULE: ./build/policy/yaml-file.js
var yaml_file = __webpack_require__(97335);
;// CONCATENATED MODULE: ./build/policy/extended-files.js



/** Deeper than people follow, and far less than would keep a runner busy. */
const MOST_FILES = 20;
/** Whether an entry of `extends` names a file: it has a slash or a dot, which no preset has. */
function isPath(entry) {
    return /[./\\]/.test(entry);
}
/** The name of a file that another one extends: relative to that one, with slashes. */
function pathFrom(file, entry) {
    if (/^(?:[/\\]|[A-Za-z]:)/.test(entry))
        return entry;
    const steps = [];
    const root = /^(?:\/|[A-Za-z]:[\\/])/.exec(file)?.[0] ?? '';
    const from = file.slice(root.length).replaceAll('\\', '/').split('/').slice(0, -1);
    for (const step of [...from, ...entry.replaceAll('\\', '/').split('/')]) {
        if (step === '' || step === '.')
            continue;
        if (step === '..' && steps.length > 0 && steps.at(-1) !== '..')
            steps.pop();
        else
            steps.push(step);
    }
    return root + steps.join('/');
}
/**
 * Reads all files that a policy extends. What is wrong with them is said by `loadPolicy`, which knows the line.
 *
 * @param read gives a file's text, or says why it cannot be had
 */
async function readExtended(source, file, read) {
    const found = new Map();
    const open = [{ source, file }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        for (const entry of pathsIn(next)) {
            const path = pathFrom(next.file, entry);
            if (found.has(path) || path === file)
                continue;
            if (found.size >= MOST_FILES) {
                found.set(path, { problem: `a policy extends at most ${MOST_FILES} files` });
                return found;
            }
            const given = await read(path);
            found.set(path, given);
            if ('source' in given)
                open.push({ source: given.source, file: path });
        }
    }
    return found;
}
function pathsIn({ source, file }) {
    // YAML is read once more only where it may be needed.
    if (!/\bextends\b/.test(source))
        return [];
    const { raw } = (0,yaml_file/* readYaml */.gM)(source, file);
    const named = (0,mapping/* isMapping */.p)(raw) ? raw.extends : undefined;
    return (Array.isArray(named) ? named : [named]).filter((entry) => typeof entry === 'string' && !PRESET_NAMES.includes(entry) && isPath(entry));
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./build/policy/salvage.js

/** Sections that cannot be judged without another one: a mistake there would show as false ones here. */
const NEEDS = {
    versions: [
        'versions',
        'commits',
        'branches',
        'lines',
        'support',
        'cadence',
        'compatibility',
        'freeze',
        'approvals',
        'release',
    ],
    lines: ['lines', 'branches', 'support'],
    cadence: ['cadence', 'support'],
};
/** Keys that nothing else depends on: without them the rest of their section is judged as it stands. */
const ALONE = new Set(['unknown', 'convention', 'order', 'minimum', 'notice', 'initial']);
/**
 * What is left of a policy once the schema's mistakes are taken out, so that the mistakes which a schema cannot see
 * are shown at once with them, and none that is only a consequence. Null where nothing sound is left.
 */
function salvage(raw, issues) {
    if (!(0,mapping/* isMapping */.p)(raw))
        return null;
    const rest = structuredClone(raw);
    for (const issue of issues)
        takeOut(rest, issue);
    if (!(0,mapping/* isMapping */.p)(rest.support))
        forgetPhases(rest);
    return { ...rest, policy: 1 };
}
function takeOut(rest, { path, key }) {
    const until = path.indexOf('until');
    // An end that cannot be read is taken for one that is open: nothing contradicts it.
    if (until > 0) {
        set(rest, path.slice(0, until + 1), 'open');
        return;
    }
    // A branch with a key too many may lack the one that was meant.
    if (key && path.length > 0 && path[0] !== 'branches') {
        set(rest, path, undefined);
        return;
    }
    // Nothing else speaks of the files that carry the number.
    if (path[0] === 'versions' && path[1] === 'files') {
        set(rest, path.slice(0, 2), undefined);
        return;
    }
    if (ALONE.has(path.at(-1) ?? '') && path.length === 2) {
        set(rest, path, undefined);
        return;
    }
    const section = path[0] ?? '';
    for (const needing of NEEDS[section] ?? [section])
        delete rest[needing];
}
function set(rest, path, value) {
    let node = rest;
    for (const step of path.slice(0, -1))
        node = node?.[step];
    const last = path.at(-1);
    if (typeof node !== 'object' || node === null || last === undefined)
        return;
    if (value === undefined)
        delete node[last];
    else
        node[last] = value;
}
/** Without phases, explicit ends and tracks would all be called unknown. */
function forgetPhases(rest) {
    const known = (0,mapping/* isMapping */.p)(rest.lines) && (0,mapping/* isMapping */.p)(rest.lines.known) ? rest.lines.known : {};
    for (const line of Object.values(known)) {
        if (!(0,mapping/* isMapping */.p)(line))
            continue;
        delete line.end;
        delete line.track;
    }
}

// EXTERNAL MODULE: ./build/base/nearest.js
var nearest = __webpack_require__(50578);
// EXTERNAL MODULE: ./build/base/result.js
var result = __webpack_require__(94419);
// EXTERNAL MODULE: ./build/lines/calendar.js + 7 modules
var calendar = __webpack_require__(99160);
// EXTERNAL MODULE: ./build/policy/rule-ids.js
var rule_ids = __webpack_require__(16070);
// EXTERNAL MODULE: ./build/base/glob.js
var base_glob = __webpack_require__(56120);
// EXTERNAL MODULE: ./build/policy/schema-parts.js
var schema_parts = __webpack_require__(73519);
;// CONCATENATED MODULE: ./build/policy/schema-approvals.js



/** `approvals`: what a release of a kind needs besides its commits. */
const approvals = (0,schema_parts/* record */.g1)(dist/* pipe */.FsL((0,schema_parts/* object */.Ik)({
    label: dist/* optional */.lqM(schema_parts/* text */.Qq),
    teams: dist/* optional */.lqM(dist/* pipe */.FsL((0,schema_parts/* list */.p_)(schema_parts/* text */.Qq, 'a list of teams'), dist/* minLength */.BpQ(1, 'expected at least one team'))),
    reviewed: dist/* optional */.lqM((0,schema_parts/* choice */.Yq)(['head', 'any'])),
    files: dist/* optional */.lqM(dist/* pipe */.FsL((0,schema_parts/* list */.p_)((0,schema_parts/* grammar */.qN)(base_glob/* compileGlob */.S), 'a list of patterns for paths'), dist/* minLength */.BpQ(1, 'expected at least one pattern'), dist/* maxLength */.Ru6(100, 'expected at most 100 patterns'))),
}, 'an approval: {label: …}, {teams: […]} or {files: […]}'), dist/* rawCheck */.H0v(({ dataset, addIssue }) => {
    if (!dataset.typed)
        return;
    const { teams, reviewed } = dataset.value;
    // An unknown key is told for itself.
    if (Object.keys(dataset.value).every((key) => key === 'reviewed'))
        addIssue({ message: 'expected what is needed: label, teams or files' });
    else if (reviewed !== undefined && teams === undefined)
        addIssue({
            message: 'reviewed says which reviews of teams count, and there are no teams; name them, or remove it',
        });
})), 'a mapping of kinds to what their releases need');

// EXTERNAL MODULE: ./build/lines/cadence.js
var cadence = __webpack_require__(20127);
// EXTERNAL MODULE: ./build/lines/freeze.js
var freeze = __webpack_require__(3265);
;// CONCATENATED MODULE: ./build/policy/schema-cadence.js






/** `cadence`: how often releases of a kind come. */
const schema_cadence_cadence = (0,schema_parts/* record */.g1)((0,schema_parts/* object */.Ik)({
    every: (0,schema_parts/* grammar */.qN)((input) => (input === 'any' ? (0,result.ok)(input) : (0,calendar/* parseSpan */.wr)(input))),
    tolerance: dist/* optional */.lqM((0,schema_parts/* grammar */.qN)(cadence/* parseTolerance */.B)),
}), 'a mapping of kinds to {every: …}');
const freezeDay = (0,schema_parts/* grammar */.qN)(freeze/* parseFreezeDay */.Z5);
/** `freeze`: days on which nothing is released but what is excepted. */
const schema_cadence_freeze = dist/* pipe */.FsL((0,schema_parts/* list */.p_)((0,schema_parts/* object */.Ik)({
    from: freezeDay,
    to: freezeDay,
    except: dist/* optional */.lqM((0,schema_parts/* list */.p_)(schema_parts/* text */.Qq, 'a list of kinds')),
    why: dist/* optional */.lqM(schema_parts/* text */.Qq),
}, 'a freeze: {from: 12-20, to: 01-06}'), 'a list of freezes'), 
// A stranger's pull request must not keep a runner busy.
dist/* maxLength */.Ru6(100, 'expected at most 100 freezes'));

// EXTERNAL MODULE: ./build/surfaces/catalogue.js + 7 modules
var catalogue = __webpack_require__(43559);
// EXTERNAL MODULE: ./build/surfaces/checker-options.js
var checker_options = __webpack_require__(87109);
// EXTERNAL MODULE: ./build/policy/compatibility-keys.js
var compatibility_keys = __webpack_require__(52588);
// EXTERNAL MODULE: ./build/policy/schema-licenses.js
var schema_licenses = __webpack_require__(59405);
;// CONCATENATED MODULE: ./build/policy/schema-compatibility.js










const ids = ['paths', ...catalogue/* CATALOGUE */.y.map(({ id }) => id)];
const accepted = (0,schema_parts/* object */.Ik)({
    id: schema_parts/* text */.Qq,
    reason: dist/* pipe */.FsL(schema_parts/* text */.Qq, dist/* check */.z6Y((reason) => reason.trim() !== '', 'expected why it may break, found nothing')),
    until: dist/* optional */.lqM((0,schema_parts/* grammar */.qN)(calendar/* parseDay */.Iq)),
}, 'an accepted break: {id: …, reason: …}');
/** What every checker takes. */
const shared = { name: dist/* optional */.lqM(schema_parts/* text */.Qq), accept: dist/* optional */.lqM((0,schema_parts/* list */.p_)(accepted, 'a list of accepted breaks')) };
const word = dist/* pipe */.FsL(schema_parts/* text */.Qq, dist/* check */.z6Y((written) => written !== '' && !written.includes('\0'), 'expected a word of the command, found ""'));
const command = dist/* pipe */.FsL((0,schema_parts/* list */.p_)(word, 'a list: the program and its arguments'), dist/* minLength */.BpQ(1, 'expected at least a program'));
const pattern = (0,schema_parts/* grammar */.qN)((source) => {
    const glob = (0,base_glob/* compileGlob */.S)(source);
    return glob.ok ? (0,result.ok)(source) : glob;
});
const folder = (0,schema_parts/* grammar */.qN)((path) => path === '.'
    ? (0,result.ok)(path)
    : dist.is(schema_licenses/* inside */.n, path)
        ? (0,result.ok)(path)
        : (0,result/* fault */.D)('bad-path', `"${path}" is no folder of the repository`, 'name it from the top of the repository, without .. and with / between folders'));
/** How the place of a surface may be named, by the word for it. */
const places = {
    entry: dist/* optional */.lqM(schema_licenses/* inside */.n),
    file: dist/* optional */.lqM(schema_licenses/* inside */.n),
    files: dist/* optional */.lqM(dist/* pipe */.FsL((0,schema_parts/* list */.p_)(pattern, 'a list of patterns'), dist/* minLength */.BpQ(1, 'expected at least one pattern'))),
    directory: dist/* optional */.lqM(folder),
};
/** Where a surface lies is written the same way for every checker; what else one asks of it, it checks itself. */
function isPlace(key) {
    return Object.hasOwn(places, key);
}
/** What every checker takes that compares two snapshots. */
const compared = {
    ...shared,
    baseline: dist/* optional */.lqM((0,schema_parts/* choice */.Yq)(['tag', 'npm'])),
    build: dist/* optional */.lqM((0,schema_parts/* list */.p_)(command, 'a list of commands, each a list: the program and its arguments')),
    'on-inconclusive': dist/* optional */.lqM((0,schema_parts/* choice */.Yq)(compatibility_keys/* LEVELS_OF_INCONCLUSIVE */.nE)),
};
const paths = (0,schema_parts/* object */.Ik)({ checker: (0,schema_parts/* choice */.Yq)(['paths']), paths: (0,schema_parts/* record */.g1)(schema_parts/* text */.Qq, 'a mapping of patterns to kinds'), ...shared }, 'a checker');
// Of a checker that nobody knows, the other keys are no mistakes.
const unknown = dist/* looseObject */._H3({ checker: (0,schema_parts/* choice */.Yq)(ids) });
function schemaOf(checker) {
    const own = (0,checker_options/* entriesOf */.Mc)(checker);
    const described = Object.fromEntries(Object.entries(own).map(([key, entry]) => [key, isPlace(key) ? places[key] : worded(entry)]));
    const placed = (compatibility_keys/* PLACES_OF */.Te[checker.id] ?? []).flatMap((key) => Object.hasOwn(own, key) ? [] : [[key, places[key]]]);
    const affects = dist/* optional */.lqM((0,schema_parts/* list */.p_)((0,schema_parts/* choice */.Yq)((0,compatibility_keys/* audienceOf */.Ox)(checker.id).all), 'a list of those who count'));
    const keys = (0,schema_parts/* object */.Ik)({ checker: (0,schema_parts/* choice */.Yq)([checker.id]), ...described, ...Object.fromEntries(placed), ...compared, affects }, `a checker: {checker: ${checker.id}, …}`);
    return dist/* pipe */.FsL(keys, dist/* rawCheck */.H0v(({ dataset, addIssue }) => {
        if (!dataset.typed || !(0,mapping/* isMapping */.p)(dataset.value))
            return;
        const given = dataset.value;
        const known = (key) => Object.hasOwn(own, key) || placed.some(([each]) => each === key);
        const named = compatibility_keys/* PLACED */.sX.filter((key) => key !== 'directory' && given[key] !== undefined && known(key));
        // What a checker's own options exclude, it says itself.
        if (named.length > 1 && named.some((key) => !Object.hasOwn(own, key)))
            addIssue({ message: `${named.join(' and ')} exclude each other; keep one` });
        // What a checker's options demand of each other.
        const taken = dist/* safeParse */.xLC(checker.options, (0,checker_options/* optionsIn */.Im)(checker, given));
        if (!taken.success)
            addIssue({ message: taken.issues[0].message });
    }));
}
/** A checker's options are written without this file's words for what is wrong. */
function worded(entry) {
    return Object.assign(dist/* config */.$WB(entry, {
        message: (issue) => issue.expected === null
            ? issue.message
            : `expected ${issue.expected}, found ${String(issue.received)}`,
    }));
}
const schemas = new Map(catalogue/* CATALOGUE */.y.map((checker) => [checker.id, schemaOf(checker)]));
/** `compatibility`: what else than commits says how much a release changes. */
const compatibility = (0,schema_parts/* list */.p_)(Object.assign(dist/* lazy */.RZV((input) => {
    const id = (0,mapping/* isMapping */.p)(input) ? String(input.checker ?? 'paths') : 'paths';
    return schemas.get(id) ?? (id === 'paths' ? paths : unknown);
}), 
// The JSON Schema generator cannot call the function; it reads the shapes here.
{ shapes: [paths, ...schemas.values()] }), 'a list of checkers');

;// CONCATENATED MODULE: ./build/policy/schema-extends.js





const entry = dist/* pipe */.FsL(schema_parts/* text */.Qq, dist/* rawCheck */.H0v(({ dataset, addIssue }) => {
    if (!dataset.typed || PRESET_NAMES.includes(dataset.value) || isPath(dataset.value))
        return;
    const { value: name } = dataset;
    addIssue({
        message: `unknown preset "${name}"; expected ${(0,nearest/* oneOf */.yL)(PRESET_NAMES)}, or a path such as ./base.yml${(0,nearest/* didYouMean */.au)(name, PRESET_NAMES)}`,
    });
}));
/** `extends`: presets by their names, files by their paths; one may stand alone. */
const schema_extends_extended = (0,schema_parts/* byType */.EP)({
    text: entry,
    list: dist/* pipe */.FsL((0,schema_parts/* list */.p_)(entry, 'a list of presets and files'), dist/* maxLength */.Ru6(20, 'expected at most 20 presets and files')),
    what: 'a preset, a file, or a list of them',
});

;// CONCATENATED MODULE: ./build/policy/schema-place.js


/** A place in the repository: something is read or written there, so it must not lead out. */
function place(end, what) {
    return dist/* pipe */.FsL(schema_parts/* text */.Qq, dist/* check */.z6Y((written) => /^(?!\/|[A-Za-z]:)[^\\\0\r\n]+$/.test(written) && written.replace(end, '').split('/').every(isStep), (issue) => `expected ${what}, from its root and with slashes, found ${JSON.stringify(issue.input)}`));
}
const path = place(/$/, 'a path inside the repository');
const directory = place(/\/$/, 'a directory of the repository');
function isStep(step) {
    return step !== '' && step !== '.' && step !== '..' && step.toLowerCase() !== '.git';
}

;// CONCATENATED MODULE: ./build/policy/schema-page.js



const lang = (0,schema_parts/* choice */.Yq)(['en', 'de']);
const pageFile = (0,schema_parts/* object */.Ik)({
    path: path,
    lang: dist/* optional */.lqM(lang),
    format: dist/* optional */.lqM((0,schema_parts/* choice */.Yq)(['markdown', 'html'])),
    lines: dist/* optional */.lqM(schema_parts/* flag */.Jt),
}, 'a page: {path: …}');
const url = dist/* pipe */.FsL(schema_parts/* text */.Qq, dist/* check */.z6Y((written) => /^https?:\/\/[^\s]+$/.test(written) && URL.canParse(written), 'expected an address: https://…'));
/** `docs`: which files say what the policy says. */
const docs = (0,schema_parts/* object */.Ik)({
    security: dist/* optional */.lqM((0,schema_parts/* byType */.EP)({
        text: path,
        mapping: (0,schema_parts/* object */.Ik)({ path: path, lang: dist/* optional */.lqM(lang) }),
        what: 'a path, or {path: …, lang: …}',
    })),
    releases: dist/* optional */.lqM((0,schema_parts/* byType */.EP)({
        text: path,
        mapping: (0,schema_parts/* object */.Ik)({ path: path, link: dist/* optional */.lqM(url), category: dist/* optional */.lqM(schema_parts/* text */.Qq) }),
        what: 'a path, or {path: …, link: …, category: …}',
    })),
    page: dist/* optional */.lqM((0,schema_parts/* byType */.EP)({
        mapping: pageFile,
        list: (0,schema_parts/* list */.p_)(pageFile, 'a list of pages'),
        what: 'a page, {path: …}, or a list of them',
    })),
    openeox: dist/* optional */.lqM(directory),
});
/** `advice`: what the vendor advises on a kind of release. */
const advice = (0,schema_parts/* record */.g1)((0,schema_parts/* byType */.EP)({
    text: schema_parts/* text */.Qq,
    mapping: (0,schema_parts/* object */.Ik)({ en: dist/* optional */.lqM(schema_parts/* text */.Qq), de: dist/* optional */.lqM(schema_parts/* text */.Qq) }),
    what: 'text, or {en: …, de: …}',
}), 'a mapping of kinds to what is advised');

;// CONCATENATED MODULE: ./build/policy/schema-release.js



const schema_release_word = dist/* pipe */.FsL(schema_parts/* text */.Qq, dist/* check */.z6Y((written) => written !== '' && !written.includes('\0'), 'expected a word of the command, found ""'));
const notes = dist/* pipe */.FsL((0,schema_parts/* object */.Ik)({
    file: dist/* optional */.lqM(path),
    command: dist/* optional */.lqM(dist/* pipe */.FsL((0,schema_parts/* list */.p_)(schema_release_word, 'a list: the program and its arguments'), dist/* minLength */.BpQ(1, 'expected at least a program'))),
}, 'where the notes come from: {file: …} or {command: […]}'), dist/* rawCheck */.H0v(({ dataset, addIssue }) => {
    if (!dataset.typed)
        return;
    const { file, command } = dataset.value;
    if (file !== undefined && command !== undefined)
        addIssue({ message: 'file and command exclude each other; keep one' });
    else if (Object.keys(dataset.value).length === 0)
        addIssue({ message: 'expected where the notes come from: file or command' });
}));
/** `release`: how a release is made. What needs the versions (parts of a pointer) is checked where it is compiled. */
const release = (0,schema_parts/* object */.Ik)({
    tag: dist/* optional */.lqM((0,schema_parts/* choice */.Yq)(['annotated', 'signed', 'lightweight'])),
    'github-release': dist/* optional */.lqM(schema_parts/* flag */.Jt),
    pointers: dist/* optional */.lqM((0,schema_parts/* list */.p_)(schema_parts/* text */.Qq, 'a list of tags such as v{major}')),
    notes: dist/* optional */.lqM(notes),
}, 'how a release is made: {github-release: true, …}');

// EXTERNAL MODULE: ./build/lines/match.js
var match = __webpack_require__(75197);
// EXTERNAL MODULE: ./build/lines/until.js
var until = __webpack_require__(97384);
;// CONCATENATED MODULE: ./build/policy/schema-support.js






/** A duration such as P18M. */
const duration = (0,schema_parts/* grammar */.qN)(calendar/* parseSpan */.wr);
const snap = (0,schema_parts/* grammar */.qN)(calendar/* parseSnap */.IP);
const plus = (0,schema_parts/* grammar */.qN)(until/* parsePlus */.Q3);
const ANCHORS = ['released', 'newer', 'after', 'flag', 'latest', 'earliest'];
const untilObject = dist/* pipe */.FsL((0,schema_parts/* object */.Ik)({
    released: dist/* optional */.lqM(dist/* literal */.euz(true, 'expected true: the day the line was released')),
    newer: dist/* optional */.lqM((0,schema_parts/* countFrom */.kh)(1)),
    of: dist/* optional */.lqM(schema_parts/* text */.Qq),
    after: dist/* optional */.lqM(schema_parts/* text */.Qq),
    flag: dist/* optional */.lqM(schema_parts/* text */.Qq),
    latest: dist/* optional */.lqM(dist/* lazy */.RZV(() => untils)),
    earliest: dist/* optional */.lqM(dist/* lazy */.RZV(() => untils)),
    plus: dist/* optional */.lqM(plus),
    snap: dist/* optional */.lqM(snap),
}, 'an end of a phase'), dist/* rawCheck */.H0v(({ dataset, addIssue }) => {
    if (!dataset.typed)
        return;
    const given = ANCHORS.filter((anchor) => dataset.value[anchor] !== undefined);
    if (given.length > 1)
        addIssue({
            message: `${given.join(' and ')} exclude each other; keep one anchor, or combine ends with latest or earliest`,
        });
    if (dataset.value.of !== undefined && dataset.value.newer === undefined)
        addIssue({ message: 'of says which lines newer counts; add newer, or remove of' });
    if (given.length === 0 && dataset.value.plus === undefined && dataset.value.snap === undefined) {
        addIssue({ message: `expected an anchor: ${(0,nearest/* oneOf */.yL)(ANCHORS)}` });
    }
}));
const schema_support_until = (0,schema_parts/* byType */.EP)({
    text: (0,schema_parts/* grammar */.qN)(until/* parseUntilText */.bO),
    mapping: untilObject,
    what: 'an end: a duration (P18M), a day, never, open, or an anchor such as {newer: 2}',
});
const untils = dist/* pipe */.FsL((0,schema_parts/* list */.p_)(schema_support_until, 'a list of ends'), dist/* minLength */.BpQ(1, 'expected at least one end'), dist/* maxLength */.Ru6(20, 'expected at most 20 ends'));
const matchText = (0,schema_parts/* grammar */.qN)(match/* parseMatchText */.K);
const partTest = (0,schema_parts/* byType */.EP)({
    text: (0,schema_parts/* choice */.Yq)(['even', 'odd']),
    number: schema_parts/* wholeNumber */.rD,
    list: (0,schema_parts/* list */.p_)(schema_parts/* wholeNumber */.rD, 'a list of numbers'),
    what: 'even, odd, a number or a list of numbers',
});
/** Keys are part names; `flag` is the one key that is not. */
const matchKeys = dist/* pipe */.FsL(dist/* record */.g1P(dist/* string */.YjP(), dist/* union */.KCZ([schema_parts/* text */.Qq, schema_parts/* wholeNumber */.rD, (0,schema_parts/* list */.p_)(schema_parts/* wholeNumber */.rD)], 'expected even, odd, a number or a list of numbers; for flag its name')), dist/* rawCheck */.H0v(({ dataset, addIssue }) => {
    if (!dataset.typed)
        return;
    for (const [key, value] of Object.entries(dataset.value)) {
        const good = key === 'flag' ? typeof value === 'string' : dist.is(partTest, value);
        if (good)
            continue;
        const message = key === 'flag' ? 'expected the name of a flag' : 'expected even, odd, a number or a list of numbers';
        addIssue({ message, path: [{ type: 'object', origin: 'value', input: dataset.value, key, value }] });
    }
}));
const schema_support_match = (0,schema_parts/* byType */.EP)({
    text: matchText,
    list: (0,schema_parts/* list */.p_)(matchText, 'a list of globs and ranges'),
    mapping: matchKeys,
    what: 'a glob ("*.4"), a range (">=8.2 <9"), a list of them, or a mapping such as {major: even}',
});
const phases = dist/* pipe */.FsL((0,schema_parts/* list */.p_)((0,schema_parts/* object */.Ik)({ name: schema_parts/* text */.Qq, allow: (0,schema_parts/* list */.p_)(schema_parts/* text */.Qq, 'a list of kinds'), until: schema_support_until }, 'a phase'), 'a list of phases'), dist/* minLength */.BpQ(1, 'expected at least one phase'), 
// A line has a handful; a stranger's pull request must not keep a runner busy.
dist/* maxLength */.Ru6(50, 'expected at most 50 phases'));
/** `support`: phases, or tracks of them. */
const support = dist/* pipe */.FsL((0,schema_parts/* object */.Ik)({
    phases: dist/* optional */.lqM(phases),
    tracks: dist/* optional */.lqM(dist/* pipe */.FsL((0,schema_parts/* list */.p_)((0,schema_parts/* object */.Ik)({ name: schema_parts/* text */.Qq, match: dist/* optional */.lqM(schema_support_match), phases }, 'a track'), 'a list of tracks'), dist/* minLength */.BpQ(1, 'expected at least one track'), dist/* maxLength */.Ru6(100, 'expected at most 100 tracks'))),
    minimum: dist/* optional */.lqM(duration),
    notice: dist/* optional */.lqM(duration),
}), dist/* rawCheck */.H0v(({ dataset, addIssue }) => {
    if (!dataset.typed)
        return;
    if (dataset.value.phases !== undefined && dataset.value.tracks !== undefined) {
        addIssue({
            message: 'phases and tracks exclude each other; put the phases into a track without match',
        });
    }
}));

// EXTERNAL MODULE: ./build/versions/schemes.js + 12 modules
var schemes = __webpack_require__(9466);
// EXTERNAL MODULE: ./build/versions/written.js
var written = __webpack_require__(24027);
;// CONCATENATED MODULE: ./build/policy/schema-written.js




/** `versions.files`: where else than in the tag a version's number is written. */
const writtenFiles = (0,schema_parts/* list */.p_)(dist/* pipe */.FsL((0,schema_parts/* object */.Ik)({
    path: (0,schema_parts/* grammar */.qN)(base_glob/* compileGlob */.S),
    pointer: dist/* optional */.lqM((0,schema_parts/* grammar */.qN)(written/* compilePointer */.xT)),
    line: dist/* optional */.lqM((0,schema_parts/* grammar */.qN)(written/* compileLine */.i2)),
}, 'a file: {path: …}'), dist/* rawCheck */.H0v(({ dataset, addIssue }) => {
    if (!dataset.typed)
        return;
    const { path, pointer, line } = dataset.value;
    const structured = /\.(?:json|ya?ml)$/.test(path);
    if (pointer !== undefined && line !== undefined)
        addIssue({ message: 'pointer and line exclude each other; keep one' });
    else if (pointer !== undefined && !structured)
        addIssue({ message: 'a pointer leads into .json, .yaml and .yml; of other files name a line' });
    else if (pointer === undefined && line === undefined && structured && !(0,written/* isPackageJson */.r$)(path))
        addIssue({ message: `say where in ${path} the number stands: add pointer: /version` });
})), 'a list of files');

;// CONCATENATED MODULE: ./build/policy/schema-versions.js




/** The keys of `versions`. What needs the format (parts that it does not have) is checked where it is compiled. */
const bumped = (0,schema_parts/* byType */.EP)({
    text: schema_parts/* text */.Qq,
    list: dist/* pipe */.FsL((0,schema_parts/* list */.p_)(schema_parts/* text */.Qq, 'a list of parts'), dist/* minLength */.BpQ(1, 'expected at least one part')),
    what: 'a part, or a list of parts',
});
const part = (0,schema_parts/* object */.Ik)({
    default: dist/* optional */.lqM((0,schema_parts/* byType */.EP)({ number: schema_parts/* wholeNumber */.rD, text: schema_parts/* text */.Qq, what: 'a number or a text' })),
    min: dist/* optional */.lqM(schema_parts/* wholeNumber */.rD),
    max: dist/* optional */.lqM(schema_parts/* wholeNumber */.rD),
    values: dist/* optional */.lqM(dist/* pipe */.FsL((0,schema_parts/* list */.p_)(schema_parts/* text */.Qq, 'a list of words'), dist/* minLength */.BpQ(1, 'expected at least one word'))),
    absent: dist/* optional */.lqM((0,schema_parts/* choice */.Yq)(['first', 'last'])),
    type: dist/* optional */.lqM((0,schema_parts/* choice */.Yq)(['alpha', 'ident', 'hex'])),
    compare: dist/* optional */.lqM((0,schema_parts/* byType */.EP)({ text: (0,schema_parts/* choice */.Yq)(['length']), flag: schema_parts/* flag */.Jt, what: 'length or false' })),
    counter: dist/* optional */.lqM(schema_parts/* flag */.Jt),
    reset: dist/* optional */.lqM(schema_parts/* flag */.Jt),
}, 'the settings of a part');
const versions = (0,schema_parts/* object */.Ik)({
    scheme: dist/* optional */.lqM((0,schema_parts/* choice */.Yq)(schemes/* SCHEME_NAMES */.x)),
    format: dist/* optional */.lqM(schema_parts/* text */.Qq),
    parts: dist/* optional */.lqM((0,schema_parts/* record */.g1)(part, 'a mapping of parts to their settings')),
    tag: dist/* optional */.lqM(schema_parts/* text */.Qq),
    tested: dist/* optional */.lqM((0,schema_parts/* list */.p_)(schema_parts/* text */.Qq, 'a list of tags')),
    bump: dist/* optional */.lqM((0,schema_parts/* record */.g1)(bumped, 'a mapping of kinds to parts')),
    initial: dist/* optional */.lqM(schema_parts/* text */.Qq),
    zero: dist/* optional */.lqM((0,schema_parts/* record */.g1)(schema_parts/* text */.Qq, 'a mapping of kinds to kinds')),
    files: dist/* optional */.lqM(writtenFiles),
});

;// CONCATENATED MODULE: ./build/policy/schema.js















/**
 * The one schema of the policy file: all of policy.md is in it. The JSON Schema
 * that editors use is generated from it.
 */
const day = (0,schema_parts/* grammar */.qN)(calendar/* parseDay */.Iq);
const end = (0,schema_parts/* byType */.EP)({
    text: (0,schema_parts/* grammar */.qN)((input) => (input === 'never' || input === 'open' ? (0,result.ok)(input) : (0,calendar/* parseDay */.Iq)(input))),
    none: dist/* null */.chJ(),
    what: 'a day, never or open',
});
const flagValue = (0,schema_parts/* byType */.EP)({ flag: schema_parts/* flag */.Jt, text: day, what: 'a day or true' });
const known = (0,schema_parts/* record */.g1)((0,schema_parts/* object */.Ik)({
    name: dist/* optional */.lqM(schema_parts/* text */.Qq),
    released: dist/* optional */.lqM(day),
    track: dist/* optional */.lqM(schema_parts/* text */.Qq),
    flags: dist/* optional */.lqM((0,schema_parts/* record */.g1)(flagValue, 'a mapping of flags to days or true')),
    end: dist/* optional */.lqM((0,schema_parts/* record */.g1)(end, 'a mapping of phases to days')),
    why: dist/* optional */.lqM(schema_parts/* text */.Qq),
}, 'a line'), 'a mapping of line ids');
const commits = (0,schema_parts/* object */.Ik)({
    convention: dist/* optional */.lqM((0,schema_parts/* choice */.Yq)(['conventional'])),
    kinds: dist/* optional */.lqM((0,schema_parts/* record */.g1)(schema_parts/* text */.Qq, 'a mapping of commit types to kinds')),
    unknown: dist/* optional */.lqM((0,schema_parts/* choice */.Yq)(['note', 'error', 'patch'])),
    merge: dist/* optional */.lqM((0,schema_parts/* choice */.Yq)(['auto', 'merge', 'squash', 'rebase'])),
});
const branches = (0,schema_parts/* list */.p_)((0,schema_parts/* object */.Ik)({ name: schema_parts/* text */.Qq, line: dist/* optional */.lqM(schema_parts/* text */.Qq), prerelease: dist/* optional */.lqM(schema_parts/* text */.Qq) }, 'a branch: {name: …}'), 'a list of branches');
const level = (0,schema_parts/* choice */.Yq)(rule_ids/* LEVELS */.A);
/** A rule's level, or a mapping with its level and its options. */
function ruleSetting(options) {
    return (0,schema_parts/* byType */.EP)({
        text: level,
        mapping: (0,schema_parts/* object */.Ik)({ level: dist/* optional */.lqM(level), ...options }, 'a level or a mapping'),
        what: `a level (${(0,nearest/* oneOf */.yL)(rule_ids/* LEVELS */.A)}), or a mapping with level and options`,
    });
}
const plainRule = ruleSetting({});
/** Rules that speak of a release rather than of a branch may wait for one. */
const judgedAt = { at: dist/* optional */.lqM((0,schema_parts/* choice */.Yq)(['check', 'release'])) };
const prefixes = (0,schema_parts/* list */.p_)((0,schema_parts/* grammar */.qN)((input) => /^[A-Za-z][\w.-]{0,30}$/.test(input)
    ? (0,result.ok)(input)
    : (0,result/* fault */.D)('bad-prefix', `"${input}" is no prefix of advisory ids`, 'write one such as ZSA-')), 'a list of prefixes');
const rules = (0,schema_parts/* object */.Ik)({
    ...Object.fromEntries(rule_ids/* RULE_IDS */.I.map((id) => [id, dist/* optional */.lqM(plainRule)])),
    'line-ended': dist/* optional */.lqM(ruleSetting({ ahead: dist/* optional */.lqM(duration) })),
    'commit-convention': dist/* optional */.lqM(ruleSetting({ types: dist/* optional */.lqM((0,schema_parts/* list */.p_)(schema_parts/* text */.Qq, 'a list of commit types')) })),
    'approval-missing': dist/* optional */.lqM(ruleSetting(judgedAt)),
    'cadence-early': dist/* optional */.lqM(ruleSetting(judgedAt)),
    freeze: dist/* optional */.lqM(ruleSetting(judgedAt)),
    'security-advisory': dist/* optional */.lqM(ruleSetting({ prefixes: dist/* optional */.lqM(prefixes) })),
    'version-next': dist/* optional */.lqM(ruleSetting({ accept: dist/* optional */.lqM((0,schema_parts/* choice */.Yq)(['exact', 'higher'])) })),
});
const policySchema = (0,schema_parts/* object */.Ik)({
    policy: dist/* literal */.euz(1, (issue) => issue.input === undefined
        ? 'missing key "policy"; write policy: 1'
        : 'expected policy: 1, the only version of this format'),
    product: dist/* optional */.lqM(schema_parts/* text */.Qq),
    extends: dist/* optional */.lqM(schema_extends_extended),
    timezone: dist/* optional */.lqM((0,schema_parts/* grammar */.qN)((name) => (0,calendar/* isTimezone */.KJ)(name)
        ? (0,result.ok)(name)
        : (0,result/* fault */.D)('bad-timezone', `"${name}" is no time zone`, 'write an IANA name such as Europe/Berlin'))),
    versions: dist/* optional */.lqM(versions),
    commits: dist/* optional */.lqM(commits),
    branches: dist/* optional */.lqM(branches),
    lines: dist/* optional */.lqM((0,schema_parts/* object */.Ik)({
        by: dist/* optional */.lqM(schema_parts/* text */.Qq),
        order: dist/* optional */.lqM((0,schema_parts/* choice */.Yq)(['version', 'date'])),
        known: dist/* optional */.lqM(known),
    })),
    support: dist/* optional */.lqM(support),
    cadence: dist/* optional */.lqM(schema_cadence_cadence),
    docs: dist/* optional */.lqM(docs),
    advice: dist/* optional */.lqM(advice),
    rules: dist/* optional */.lqM(rules),
    freeze: dist/* optional */.lqM(schema_cadence_freeze),
    compatibility: dist/* optional */.lqM(compatibility),
    approvals: dist/* optional */.lqM(approvals),
    licenses: dist/* optional */.lqM(schema_licenses/* licenses */.V),
    baseline: dist/* optional */.lqM(schema_licenses/* inside */.n),
    release: dist/* optional */.lqM(release),
}, 'a policy: a mapping that starts with policy: 1');

;// CONCATENATED MODULE: ./build/policy/layers.js






/**
 * The layers of a policy: what its file extends, and the file itself on top. Reading goes on after a mistake, so that
 * all are shown at once.
 */
class Layers {
    /** The lowest first. */
    #layers = [];
    #files;
    /** What is wrong in any of the files, before the keys are held against each other. */
    details = [];
    /** Whether so much was wrong that nothing can be said of what follows from it. */
    #broken = false;
    constructor(source, file, files) {
        this.#files = files;
        this.#read(source, file, []);
    }
    /** The policy; null where too little of it is sound. A policy that names no preset stands on `semver`. */
    get document() {
        if (this.#broken)
            return null;
        const documents = this.#layers.map(({ document }) => document);
        const bare = this.#layers.every(({ preset }) => preset === null);
        return overLayers(bare ? [semver/* SEMVER */.H, ...documents] : documents);
    }
    /** A mistake in the whole, with the place that says so. */
    detail({ path, at, message }) {
        const { preset, place } = this.#find(path, at);
        return { ...place, message: preset === null ? message : `${message} (the preset ${preset} says it)` };
    }
    /**
     * Where a key or value of the policy stands: in the highest file that has it. What a preset says stands where the
     * preset is asked for, and what nobody says at the nearest key that is there.
     */
    place(path, at = 'value') {
        return this.#find(path, at).place;
    }
    /** Whether a file or a preset that was asked for says this: not so what only the implicit `semver` does. */
    has(path) {
        return this.#layers.some((layer) => stepsIn(layer, path) === path.length);
    }
    #find(path, at) {
        let best = null;
        let most = -1;
        for (const layer of this.#layers.toReversed()) {
            const depth = stepsIn(layer, path);
            if (depth > most) {
                best = layer;
                most = depth;
            }
        }
        const { preset = null, positions = null } = best ?? {};
        if (preset !== null)
            return { preset: preset.name, place: preset.place };
        return { preset: null, place: positions?.of(path, at) ?? { file: '', line: 1, column: 1 } };
    }
    #read(source, file, above) {
        const yaml = (0,yaml_file/* readYaml */.gM)(source, file);
        this.details.push(...yaml.details);
        if (yaml.details.length > 0) {
            this.#broken = true;
            return;
        }
        const document = this.#sound(yaml);
        if (document === null) {
            this.#broken = true;
            return;
        }
        for (const [index, entry] of extended(document).entries())
            this.#extend(entry, yaml, ['extends', String(index)], [...above, file]);
        this.#layers.push({ document, positions: yaml.positions, preset: null });
    }
    /** What of a file keeps to the schema. */
    #sound({ raw, positions }) {
        const checked = dist/* safeParse */.xLC(policySchema, raw, { abortEarly: false, abortPipeEarly: false });
        if (checked.success)
            return raw;
        const issues = checked.issues.map((issue) => ({ path: pathOf(issue), key: isKeyIssue(issue), issue }));
        for (const { path, key, issue } of issues) {
            const message = issue.message.replace(IN_QUOTES, (number) => positions.written(path) ?? number);
            this.details.push({ ...positions.of(path, key ? 'key' : 'value'), message });
        }
        // Without what it extends, all that it leaves to others would seem missing.
        if (issues.some(({ path }) => path[0] === 'extends'))
            return null;
        return salvage(raw, issues);
    }
    #extend(entry, { file, positions }, path, above) {
        const place = positions.of(positions.depth(path) === path.length ? path : ['extends'], 'value');
        const refuse = (message) => {
            this.details.push({ ...place, message });
            this.#broken = true;
        };
        if (!isPath(entry)) {
            const named = { name: entry, place };
            for (const document of presetLayers(entry))
                this.#layers.push({ document, positions: null, preset: named });
            return;
        }
        const other = pathFrom(file, entry);
        if (above.includes(other)) {
            const circle = [...above.slice(above.indexOf(other)), other].join(' → ');
            refuse(`"${entry}" leads in a circle: ${circle}; remove one of these extends`);
            return;
        }
        const found = this.#files.get(other) ?? { problem: 'it was not read; name a file beside the policy' };
        if ('problem' in found)
            refuse(`the file "${entry}" cannot be extended: ${found.problem}`);
        else
            this.#read(found.source, other, above);
    }
}
/** What a message proposes for a number that lost its quotes. */
const IN_QUOTES = /(?<=write it in quotes: ")[^"]*(?="$)/;
function pathOf(issue) {
    return (issue.path ?? []).map(({ key }) => String(key));
}
/** Whether the mistake is that the key is there at all. */
function isKeyIssue({ message }) {
    return message.startsWith('unknown key');
}
/** How many steps of a path a layer has. */
function stepsIn({ document, positions }, path) {
    if (positions !== null)
        return positions.depth(path);
    let node = document;
    for (const [index, step] of path.entries()) {
        if (typeof node !== 'object' || node === null || !Object.hasOwn(node, step))
            return index;
        node = node[step];
    }
    return path.length;
}

;// CONCATENATED MODULE: ./build/policy/load.js





/**
 * Reads a policy file (YAML 1.2, core schema, so that 2027-04-30 stays text; JSON is YAML too).
 *
 * @param file the name that errors show
 * @param extended the files that it extends, where it extends some
 * @throws Problem `policy-invalid` with every mistake, each with its file, line and column
 */
function loadPolicy(source, file, extended = new Map()) {
    const layers = new Layers(source, file, extended);
    const { details, document } = layers;
    const compiled = document === null ? null : (0,compile/* compilePolicy */.C)(document);
    const found = [...details, ...(compiled?.mistakes ?? []).map((each) => layers.detail(each))];
    if (document === null || compiled?.policy == null || found.length > 0)
        throw (0,yaml_file/* invalid */.Gq)({ code: 'policy-invalid', file, details: found, where: 'the policy file' });
    return {
        document,
        policy: compiled.policy,
        place: (path, at) => layers.place(path, at),
        has: (path) => layers.has(path),
    };
}


/***/ }),

/***/ 59405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ licenses),
/* harmony export */   n: () => (/* binding */ inside)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94419);
/* harmony import */ var _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73519);



/** A file of the repository, from its top: never outside, whatever the system makes of the name. */
const inside = (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .grammar */ .qN)((path) => {
    const wrong = path === '' || /^[/~]|[\\:\p{Cc}]/u.test(path) || path.split('/').some((step) => /^\.{0,2}$/.test(step));
    return wrong
        ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .D)('bad-path', `"${path}" is no file of the repository`, 'name it from the top of the repository, without .. and with / between folders')
        : (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(path);
});
/** `licenses`: which versions a license reaches, and how many may be left behind. */
const licenses = (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    reach: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ plain: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq), 'upgrade-right': valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) })),
    older: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['deny', 'allow'])),
    population: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(inside),
    'max-stranded': valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD, 'a mapping of kinds to numbers')),
});


/***/ }),

/***/ 73519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EP: () => (/* binding */ byType),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   kh: () => (/* binding */ countFrom),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   qN: () => (/* binding */ grammar),
/* harmony export */   rD: () => (/* binding */ wholeNumber)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _base_mapping_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17118);
/* harmony import */ var _base_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50578);
/* harmony import */ var _base_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59909);




/** Texts; a number that lost its quotes is the commonest mistake and gets a hint of its own. */
const text = valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP((issue) => typeof issue.input === 'number'
    ? `expected text; write it in quotes: "${issue.input}"`
    : expected('text', issue.input));
const flag = valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY((issue) => expected('true or false', issue.input));
const wholeNumber = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig((issue) => expected('a whole number', issue.input)), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y((value) => Number.isSafeInteger(value) && value >= 0, (issue) => expected('a whole number', issue.input)));
function countFrom(least) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(wholeNumber, valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(least, (issue) => expected(`a whole number from ${least}`, issue.input)));
}
/** Text of a grammar that a parser knows: durations, days, templates. */
function grammar(parse) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_0__/* .rawCheck */ .H0v(({ dataset, addIssue }) => {
        if (!dataset.typed)
            return;
        const read = parse(dataset.value);
        if (!read.ok)
            addIssue({ message: `${read.fault.message}; ${read.fault.remedy}` });
    }));
}
function choice(words) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(words, (issue) => {
        const near = typeof issue.input === 'string' ? (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(issue.input, words) : null;
        return `${expected((0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(words), issue.input)}${near === null ? '' : `; did you mean ${near}?`}`;
    });
}
/** An object that knows all its keys; each unknown one is reported, with the nearest known key. */
function object(entries, what = 'a mapping') {
    const keys = Object.keys(entries);
    const mapping = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3(entries, (issue) => issue.received === 'undefined' ? missing(issue) : expected(what, issue.input)), valibot__WEBPACK_IMPORTED_MODULE_0__/* .rawCheck */ .H0v(({ dataset, addIssue }) => {
        const input = dataset.value;
        if (!(0,_base_mapping_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .p)(input))
            return;
        for (const key of Object.keys(input)) {
            if (Object.hasOwn(entries, key))
                continue;
            const near = (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(key, keys);
            addIssue({
                message: `unknown key "${key}"; ${near === null ? `expected ${(0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(keys)}` : `did you mean "${near}"?`}`,
                path: [
                    {
                        type: 'object',
                        origin: 'key',
                        input,
                        key,
                        value: input[key],
                    },
                ],
            });
        }
    }));
    return mappingOnly(mapping, what);
}
/** To valibot a list is an object too, with its positions as keys. */
function mappingOnly(mapping, what) {
    return byType({ mapping: mapping, what });
}
function list(item, what = 'a list') {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item, (issue) => expected(what, issue.input));
}
function record(value, what = 'a mapping') {
    return mappingOnly(valibot__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), value, (issue) => expected(what, issue.input)), what);
}
/** One of several shapes, told apart by the type of the input: errors then speak of the right one. */
function byType(shapes) {
    const { what, ...given } = shapes;
    const wrong = valibot__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .IeY(() => false, (issue) => typeof issue.input === 'number' && given.text !== undefined
        ? `expected ${what}; write it in quotes: "${issue.input}"`
        : expected(what, issue.input));
    const lazy = valibot__WEBPACK_IMPORTED_MODULE_0__/* .lazy */ .RZV((input) => {
        if (typeof input === 'string')
            return given.text ?? wrong;
        if (typeof input === 'number')
            return given.number ?? wrong;
        if (typeof input === 'boolean')
            return given.flag ?? wrong;
        if (Array.isArray(input))
            return given.list ?? wrong;
        if (input === null)
            return given.none ?? wrong;
        return typeof input === 'object' ? (given.mapping ?? wrong) : wrong;
    });
    // The JSON Schema generator cannot call the function; it reads the shapes here.
    return Object.assign(lazy, { shapes: Object.values(given) });
}
function expected(what, input) {
    return `expected ${what}, found ${shown(input)}`;
}
function missing(issue) {
    return `missing key "${String(issue.path?.at(-1)?.key ?? '')}"`;
}
function shown(input) {
    if (input === undefined)
        return 'nothing';
    if (input === null)
        return 'nothing';
    if (Array.isArray(input))
        return 'a list';
    if (typeof input === 'object')
        return 'a mapping';
    const json = JSON.stringify(input) ?? String(input);
    return (0,_base_words_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(json, 60);
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

/***/ 43559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ CATALOGUE)
});

// UNUSED EXPORTS: OPTIONS

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/surfaces/difference.js
var difference = __webpack_require__(29078);
;// CONCATENATED MODULE: ./build/surfaces/command/options.js


const word = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* nonEmpty */.hq());
/** A program and its arguments: never a line for a shell. */
const program = dist/* pipe */.FsL(dist/* array */.YOg(dist/* string */.YjP()), dist/* check */.z6Y((list) => list[0] !== undefined && list[0] !== '', 'expected a list: the program and its arguments'), dist/* transform */.pdi((list) => list));
const outcome = dist/* picklist */.KIO(['compatible', 'breaking', 'failed']);
/** What a policy says to the checker `command`. */
const commandOptions = dist/* pipe */.FsL(dist/* strictObject */.rej({
    /** What reports call the program. */
    name: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[a-z0-9][a-z0-9-]*$/, 'use small letters, digits and hyphens'))),
    /** `{old}` and `{new}` stand for the folders of the two sides. */
    command: program,
    /** Asks the program for its version, before it is used. */
    version: dist/* optional */.lqM(program),
    /** The versions with which the policy was written, as a range of semver. */
    expect: dist/* optional */.lqM(word),
    /** What exit statuses mean; those that are not named mean `failed`. */
    status: dist/* optional */.lqM(dist/* record */.g1P(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^\d{1,3}$/, 'name an exit status')), outcome), {
        '0': 'compatible',
        '1': 'breaking',
    }),
    /** What the output holds where a status really means `breaking`: some programs end with 1 for faults of their own, too. */
    marker: dist/* optional */.lqM(word),
    output: dist/* optional */.lqM(dist/* picklist */.KIO(['text', 'json', 'sarif']), 'text'),
    /** The side in whose folder it runs. */
    side: dist/* optional */.lqM(dist/* picklist */.KIO(['old', 'new']), 'new'),
    /** Seconds. */
    deadline: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* minValue */.Wwf(1), dist/* maxValue */.cGV(3600)), 300),
    /** The most that a difference of this program counts. */
    grade: dist/* optional */.lqM(dist/* picklist */.KIO(['proven', 'likely']), 'proven'),
    requires: dist/* optional */.lqM(word, 'major'),
    affected: dist/* optional */.lqM(dist/* picklist */.KIO(difference/* AFFECTED */.Z), 'caller'),
}), dist/* check */.z6Y(({ version, expect }) => expect === undefined || version !== undefined, 'expect is held against what version tells: say how the program is asked for it, version: [program, --version]'));

;// CONCATENATED MODULE: ./build/surfaces/graphql/options.js

const pattern = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* nonEmpty */.hq());
/** What a policy says to the checker `graphql`. */
const graphqlOptions = dist/* strictObject */.rej({
    /** The schema as SDL: one file. */
    file: dist/* optional */.lqM(pattern),
    /** Patterns for the files of which the schema is made; their definitions and extensions count together. */
    files: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(pattern), dist/* minLength */.BpQ(1))),
});

;// CONCATENATED MODULE: ./build/surfaces/json-schema/options.js

const options_pattern = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* nonEmpty */.hq('expected the path of a file, or a pattern'));
/** What a policy may say of the checker `json-schema`. */
const jsonSchemaOptions = dist/* strictObject */.rej({
    /** One schema, from the root with `/`. */
    file: dist/* optional */.lqM(options_pattern),
    /** Patterns for the schemas; what they refer to need not fit. */
    files: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(options_pattern), dist/* minLength */.BpQ(1, 'expected at least one pattern'))),
    /** Who makes the data: others, and we accept it; or we produce it. */
    direction: dist/* optional */.lqM(dist/* picklist */.KIO(['accepts', 'produces', 'both'], 'expected accepts, produces or both'), 'accepts'),
});

;// CONCATENATED MODULE: ./build/surfaces/openapi/options.js

/** What a policy may say of the OpenAPI checker. */
const openapiOptions = dist/* strictObject */.rej({
    /** The description, from the root with `/`; without it, what is called `openapi.yaml`, `.yml` or `.json` is compared. */
    file: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* nonEmpty */.hq('expected the path of a file'))),
});

;// CONCATENATED MODULE: ./build/surfaces/package/options.js

/** What a policy says to the checker `package`. */
const packageOptions = dist/* strictObject */.rej({
    /** The manifest, from the root of the snapshot. Its folder is the package. */
    file: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/(?:^|\/)package\.json$/, 'name a package.json')), 'package.json'),
});

;// CONCATENATED MODULE: ./build/surfaces/protobuf/options.js

const patterns = dist/* pipe */.FsL(dist/* array */.YOg(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* nonEmpty */.hq())), dist/* minLength */.BpQ(1));
/** What a policy says to the checker `protobuf`. */
const protobufOptions = dist/* strictObject */.rej({
    /** Patterns for the files of the schema; without them every `.proto` file is one. */
    files: dist/* optional */.lqM(patterns),
    /** Patterns for files that are no part of it. */
    exclude: dist/* optional */.lqM(patterns),
});

;// CONCATENATED MODULE: ./build/surfaces/typescript/options.js

/** The deadline in seconds and the heap in MiB within which most packages are compared many times over. */
const DEADLINE = 120;
const HEAP = 2048;
const positive = (most) => dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1), dist/* maxValue */.cGV(most));
const file = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* nonEmpty */.hq(), dist/* maxLength */.Ru6(1000));
/** What may be said of the surface of declarations. */
const typescriptOptions = dist/* strictObject */.rej({
    /** The declaration files that are the surface, from the folder; by default what package.json names. */
    entries: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(file), dist/* minLength */.BpQ(1), dist/* maxLength */.Ru6(1000))),
    /** Seconds for all of it. */
    deadline: dist/* optional */.lqM(positive(3600), DEADLINE),
    /** MiB of the process that compares. */
    heap: dist/* optional */.lqM(positive(65_536), HEAP),
});

;// CONCATENATED MODULE: ./build/surfaces/catalogue.js







/**
 * The options of all checkers that compare snapshots, in the order of the documentation. `paths` stands apart, because it
 * needs no snapshot.
 */
const OPTIONS = {
    typescript: typescriptOptions,
    graphql: graphqlOptions,
    protobuf: protobufOptions,
    package: packageOptions,
    command: commandOptions,
    openapi: openapiOptions,
    'json-schema': jsonSchemaOptions,
};
/** The same, each with its name. */
const CATALOGUE = Object.entries(OPTIONS).map(([id, options]) => ({
    id,
    options,
}));


/***/ }),

/***/ 87109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Im: () => (/* binding */ optionsIn),
/* harmony export */   Mc: () => (/* binding */ entriesOf)
/* harmony export */ });
/* unused harmony export optionsOf */




/** The keys that a checker's own options have, as it describes them. */
function entriesOf({ options }) {
    return 'entries' in options ? options.entries : {};
}
/** What of an entry of the policy is the checker's own. */
function optionsIn(checker, given) {
    const entries = entriesOf(checker);
    return Object.fromEntries(Object.entries(given).filter(([key]) => Object.hasOwn(entries, key)));
}
/** The options of a checker as its schema reads them; an unknown one is refused with the nearest known. */
function optionsOf({ id, options }, given) {
    const known = Object.keys(entriesOf({ options }));
    const unknown = isMapping(given) ? Object.keys(given).find((key) => !known.includes(key)) : undefined;
    const expected = known.length === 0 ? `the checker ${id} has no options` : `the options of ${id} are ${oneOf(known)}`;
    if (unknown !== undefined)
        return fault('bad-option', `${id} has no option "${unknown}"${didYouMean(unknown, known)}`, expected);
    const read = v.safeParse(options, given);
    if (read.success)
        return ok(read.output);
    const [issue] = read.issues;
    const where = v.getDotPath(issue);
    if (issue.type === 'strict_object' && issue.received === 'undefined')
        return fault('bad-option', `${id} needs the option "${where}"`, expected);
    return fault('bad-option', `${where === null ? '' : `${where}: `}${issue.message}`, expected);
}


/***/ })

};
