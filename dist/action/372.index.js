export const id = 372;
export const ids = [372];
export const modules = {

/***/ 77372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  docPaths: () => (/* binding */ docPaths),
  f: () => (/* binding */ docsOf)
});

// EXTERNAL MODULE: ./build/base/mapping.js
var mapping = __webpack_require__(17118);
// EXTERNAL MODULE: ./build/base/result.js
var result = __webpack_require__(94419);
// EXTERNAL MODULE: ./build/lines/calendar.js + 7 modules
var calendar = __webpack_require__(99160);
// EXTERNAL MODULE: ./build/pages/published.js
var pages_published = __webpack_require__(73053);
;// CONCATENATED MODULE: ./build/pages/openeox.js


const CORE = 'https://docs.oasis-open.org/openeox/v1.0/schema/core.json';
/** "To be announced": no day is known, or none will come. */
const TBA = 'tba';
/**
 * An end is "the last day when": the timestamp is the last second of that day in the policy's time zone, so that it
 * bears the day's date and nothing is over before it. A line on which no phase ever gave security fixes had them for
 * no day: their end is the day of its release.
 *
 * @param stamp the day on which the record counts as changed; the one on which its dates became known where it is null
 */
function openEoxDocument(line, { policy }, stamp = null) {
    const { timezone } = policy;
    const { phases, released } = line;
    const end = (phase) => {
        const day = phase === undefined ? null : (0,pages_published/* endDay */.CA)(phase);
        return day === null ? TBA : (0,calendar/* endStamp */.Xd)(day, timezone);
    };
    const security = phases === null ? undefined : (0,pages_published/* lastSecurityPhase */.Yg)(phases);
    return {
        $schema: CORE,
        end_of_life: end(phases?.at(-1)),
        end_of_security_support: security === null ? (0,calendar/* endStamp */.Xd)(released, timezone) : end(security),
        general_availability: (0,calendar/* startStamp */.UY)(released, timezone),
        last_updated: (0,calendar/* startStamp */.UY)(stamp ?? (0,pages_published/* knownSince */._j)(line), timezone),
    };
}

// EXTERNAL MODULE: ./build/base/one-line.js
var one_line = __webpack_require__(79187);
;// CONCATENATED MODULE: ./build/pages/html.js

const STYLE = [
    'body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}',
    'table{border-collapse:collapse}',
    'th,td{border:1px solid #999;padding:.25rem .6rem;text-align:left;vertical-align:top}',
].join('');
/** A page as one HTML document: no script, nothing loaded from elsewhere, every character of the policy escaped. */
function pageHtml(page) {
    const title = escaped(page.title);
    return [
        '<!doctype html>',
        `<html lang="${page.language}">`,
        '<head>',
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        `<title>${title}</title>`,
        `<style>${STYLE}</style>`,
        '</head>',
        '<body>',
        `<h1>${title}</h1>`,
        ...page.blocks.map(blockHtml),
        '</body>',
        '</html>',
        '',
    ].join('\n');
}
function blockHtml(block) {
    if ('heading' in block)
        return `<h${block.level}>${escaped(block.heading)}</h${block.level}>`;
    if ('paragraph' in block)
        return `<p>${textHtml(block.paragraph)}</p>`;
    if ('list' in block)
        return ['<ul>', ...block.list.map((item) => `<li>${textHtml(item)}</li>`), '</ul>'].join('\n');
    const head = block.head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join('');
    const rows = block.rows.map((cells) => `<tr>${cells.map((cell) => `<td>${textHtml(cell)}</td>`).join('')}</tr>`);
    return ['<table>', `<thead><tr>${head}</tr></thead>`, '<tbody>', ...rows, '</tbody>', '</table>'].join('\n');
}
function textHtml(text) {
    return text.map(runHtml).join('');
}
function runHtml(run) {
    if (typeof run === 'string')
        return escaped(run);
    return 'code' in run ? `<code>${escaped(run.code)}</code>` : `<strong>${escaped(run.strong)}</strong>`;
}
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
function escaped(text) {
    return ((0,one_line/* oneLine */.T)(text)
        .replace(/[&<>"]/g, (char) => ENTITIES[char])
        // A runner obeys it anywhere in its log.
        .replaceAll('##[', '##&#91;'));
}

// EXTERNAL MODULE: ./build/pages/languages.js + 14 modules
var languages = __webpack_require__(74874);
// EXTERNAL MODULE: ./build/pages/markdown.js
var markdown = __webpack_require__(4570);
;// CONCATENATED MODULE: ./build/pages/source.js
/** Numbers that a reader can tell apart, in the order of the parts. */
const EXAMPLE = [6, 3, 5, 15, 2, 4];
const EXAMPLE_DAY = {
    YYYY: 2027,
    YY: 27,
    '0Y': 27,
    MM: 4,
    '0M': 4,
    WW: 17,
    '0W': 17,
    DD: 30,
    '0D': 30,
};
const EXAMPLE_LETTER = 'c';
/** Letters that are counted, and not those of a pre-release. */
function isLetter(details) {
    return details?.type === 'alpha' && !details.prerelease;
}
/** A version to explain versions by: 6.3.5 Build 15. */
function exampleOf(scheme) {
    let next = 0;
    const values = {};
    for (const part of scheme.parts) {
        const date = EXAMPLE_DAY[part];
        if (date !== undefined)
            values[part] = date;
        else if (scheme.details.get(part)?.type === 'number')
            values[part] = EXAMPLE[next++] ?? 1;
        else if (isLetter(scheme.details.get(part)))
            values[part] = EXAMPLE_LETTER;
    }
    return scheme.of(values);
}

// EXTERNAL MODULE: ./build/pages/text.js
var pages_text = __webpack_require__(25268);
;// CONCATENATED MODULE: ./build/pages/sections/licenses.js


/** Which versions a license reaches, and what a product is told when it asks. */
function licensesSection({ document, policy }, language) {
    const licenses = document.licenses;
    if (licenses === undefined)
        return [];
    const { scheme } = policy;
    const plain = reach(licenses.reach?.plain ?? scheme.parts[1], scheme);
    const upgrade = reach(licenses.reach?.['upgrade-right'] ?? scheme.parts[0], scheme);
    return [
        { heading: language.licensesHeading, level: 2 },
        {
            list: [
                language.licenseNumber,
                language.plainReach(plain, examples(plain, scheme)),
                language.upgradeReach(upgrade, examples(upgrade, scheme)),
                licenses.older === 'allow' ? language.olderAllowed : language.olderDenied,
                language.buyAgain(upgrade.at(-1) ?? ''),
                ...stranded(licenses, language),
            ],
        },
        { paragraph: language.answersIntro },
        {
            head: language.answersHead,
            rows: language.answers.map(([answer, meaning]) => [(0,pages_text/* say */.cv) `${(0,pages_text/* code */.aY)(answer)}`, meaning]),
        },
        { paragraph: language.oneTimeUpgrade },
    ];
}
/** "Versions equal up to and including this part" (policy.md). */
function reach(part, { parts }) {
    return parts.slice(0, Math.max(1, parts.indexOf(part ?? '') + 1));
}
/** Versions that are reached and ones that are not: each part counted up once, from the right. */
function examples(equal, scheme) {
    const license = exampleOf(scheme);
    const counted = scheme.parts
        .filter((part) => scheme.countable.includes(part))
        .map((part) => ({ part, version: scheme.bump(license, [part]) }))
        .reverse();
    const texts = (keep) => counted.flatMap(({ part, version }) => version.ok && isPlain(version.value) && !equal.includes(part) === keep ? [version.value.text] : []);
    return { license: license.text, reached: texts(true), beyond: texts(false) };
}
function isPlain(version) {
    return version.prerelease.length === 0;
}
function stranded(licenses, language) {
    return Object.entries(licenses['max-stranded'] ?? {}).map(([kind, most]) => language.stranded(kind, most));
}

// EXTERNAL MODULE: ./build/pages/sections/lines.js
var lines = __webpack_require__(5239);
// EXTERNAL MODULE: ./build/versions/scheme.js
var versions_scheme = __webpack_require__(68401);
;// CONCATENATED MODULE: ./build/pages/sections/advice.js
/** What the vendor advises on a kind of release, or on `support`, in the language of the page as far as it is given. */
function adviceOn(what, { document }, language) {
    const all = document.advice ?? {};
    const given = Object.hasOwn(all, what) ? all[what] : undefined;
    return given === undefined ? [] : [{ paragraph: [inLanguage(given, language)] }];
}
function inLanguage(given, { lang }) {
    if (typeof given === 'string')
        return given;
    return given[lang] ?? given.en ?? given.de ?? '';
}

;// CONCATENATED MODULE: ./build/pages/sections/releases.js




/** Later than the day of the version that explains versions. */
const EXAMPLE_RELEASE = '2027-06-30';
/** Each kind of release: what it counts up, what it contains, how often it comes, what it needs. */
function releasesSection(said, language) {
    const { order } = said.policy.kinds;
    return [
        { heading: language.releasesHeading, level: 2 },
        ...order.flatMap((kind) => [
            { heading: (0,pages_text/* capital */.Nx)(language.kind(kind)), level: 3 },
            {
                paragraph: (0,pages_text/* sentences */.hC)(countsUp(kind, said, language), contains(kind, said, language), kind === 'major' ? language.breakingOnlyHere : null, paths(kind, said, language), pace(kind, said, language), ...approval(kind, said, language)),
            },
            ...adviceOn(kind, said, language),
        ]),
    ];
}
/** When nothing is released. */
function freezeSection({ policy }, language) {
    if (policy.freeze.length === 0)
        return [];
    return [
        { heading: language.freezeHeading, level: 2 },
        { list: policy.freeze.map(({ from, to, except, why }) => language.freeze(from, to, except, why)) },
    ];
}
function countsUp(kind, { policy }, language) {
    const parts = policy.kinds.parts(kind);
    if (parts === null)
        return null;
    const before = exampleOf(policy.scheme);
    const after = policy.scheme.bump(before, parts, { today: EXAMPLE_RELEASE });
    if (!after.ok)
        return null;
    return parts.includes(versions_scheme/* DATE */.vH)
        ? language.takesDay(before.text, after.value.text, EXAMPLE_RELEASE)
        : language.countsUp(parts, before.text, after.value.text);
}
function contains(kind, { policy }, language) {
    if (kind === 'security')
        return language.onlySecurity;
    const changes = Object.entries(policy.commits.kinds)
        .filter(([, counts]) => counts === kind)
        .map(([type]) => {
        const [, name = type, scope = null] = /^([^(]+)\((.+)\)$/.exec(type) ?? [];
        return language.changes(name, scope);
    });
    const all = kind === 'major' ? [...changes, language.breaking] : changes;
    const unique = [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
    return unique.length === 0 ? null : language.contains(unique);
}
/** Paths whose changes ask for at least this kind. */
function paths(kind, { document }, language) {
    const asked = (document.compatibility ?? []).flatMap((checker) => Object.entries(checker.paths ?? {}).flatMap(([path, least]) => (least === kind ? [path] : [])));
    return asked.length === 0 ? null : language.paths([...new Set(asked)]);
}
function pace(kind, { policy }, language) {
    const cadence = Object.hasOwn(policy.cadence, kind) ? policy.cadence[kind] : undefined;
    if (cadence === undefined)
        return null;
    const { every, tolerance } = cadence;
    if (every === null)
        return language.whenNeeded(Object.values(policy.cadence).some((each) => each.every !== null));
    const none = tolerance !== null && 'percent' in tolerance && tolerance.percent === 0;
    return language.every(every, none ? null : tolerance);
}
function approval(kind, { document }, language) {
    const all = document.approvals ?? {};
    const needed = Object.hasOwn(all, kind) ? all[kind] : undefined;
    if (needed === undefined)
        return [];
    return [
        needed.label === undefined ? null : language.approvalLabel(needed.label),
        needed.teams === undefined ? null : language.approvalTeams(needed.teams),
        needed.files === undefined ? null : language.approvalFiles(needed.files),
    ];
}

// EXTERNAL MODULE: ./build/pages/sections/until.js
var sections_until = __webpack_require__(37824);
;// CONCATENATED MODULE: ./build/pages/sections/support.js



/** How long a line is supported, phase by phase; what was agreed for single lines; where security fixes go. */
function supportSection(said, language) {
    const { lines, timezone, minimum, notice } = said.policy;
    const { tracks } = lines;
    const start = [
        { heading: language.supportHeading, level: 2 },
        { paragraph: language.lines(lines.by) },
    ];
    if (tracks === null)
        return [...start, { paragraph: language.unlimited }, ...adviceOn('support', said, language)];
    return [
        ...start,
        ...trackBlocks(tracks, lines, language),
        ...paragraph(...(everEnds(tracks) ? [language.afterwards, language.lastDay(timezone)] : [])),
        ...paragraph(...securityGoesInto(tracks, language), minimum === null ? null : language.minimum(minimum), notice === null ? null : language.notice(notice)),
        ...adviceOn('support', said, language),
        ...exceptions(lines, language),
    ];
}
/** Sentences, where there are any. */
function paragraph(...all) {
    const text = (0,pages_text/* sentences */.hC)(...all);
    return text.length === 0 ? [] : [{ paragraph: text }];
}
/** Whether some line has an end, by the rules. */
function everEnds(tracks) {
    return tracks.some(({ phases }) => phases.at(-1)?.until.is !== 'never');
}
function trackBlocks(tracks, rules, language) {
    const [only] = tracks;
    if (tracks.length === 1 && only !== undefined && only.match === null)
        return [{ paragraph: language.phasesOfAll }, phaseList(only.phases, rules, language)];
    return [
        { paragraph: language.phasesOfTracks },
        ...tracks.flatMap(({ name, match, phases }) => [
            { heading: language.trackHeading(name ?? ''), level: 3 },
            {
                paragraph: (0,pages_text/* sentences */.hC)(match === null ? language.allOthers : language.matched(matchWords(match, language)), named(name, rules, language)),
            },
            phaseList(phases, rules, language),
        ]),
        ...(tracks.every(({ match }) => match !== null) ? [{ paragraph: language.noOthers }] : []),
    ];
}
function phaseList(phases, rules, language) {
    return {
        list: phases.map(({ name, allow, until }, index) => {
            const before = phases[index - 1] ?? null;
            const lost = (before?.allow ?? []).filter((kind) => !allow.includes(kind));
            const end = (0,sections_until/* untilWords */.S)(until, before?.until ?? null, rules, language);
            return (0,pages_text/* say */.cv) `${(0,pages_text/* strong */.ko)(language.phaseTitle(name))}: ${language.allows(allow, lost)}, ${end}.`;
        }),
    };
}
/** Lines that `lines.known` puts on this track. */
function named(track, { known }, language) {
    const ids = Object.entries(known).flatMap(([id, line]) => (line.track === track ? [id] : []));
    return track === null || ids.length === 0 ? null : language.namedLines(ids);
}
function matchWords(match, language) {
    switch (match.is) {
        case 'any':
            return [
                ...globWords(match.of, language),
                ...match.of.filter(({ is }) => is !== 'glob').flatMap((each) => matchWords(each, language)),
            ];
        case 'glob':
            return globWords([match], language);
        case 'range':
            return [
                language.matchRange(match.bounds.map(({ operator, numbers }) => ({ operator, version: numbers.join('.') }))),
            ];
        case 'keys':
            return [language.matchKeys(Object.entries(match.parts), match.flag)];
    }
}
function globWords(all, language) {
    const globs = all.flatMap((each) => (each.is === 'glob' ? [each.glob] : []));
    return globs.length === 0 ? [] : [language.matchGlobs(globs)];
}
function securityGoesInto(tracks, language) {
    const phases = tracks.flatMap((track) => track.phases.filter(({ allow }) => allow.includes('security')));
    const names = [...new Set(phases.map(({ name }) => name))];
    return names.length === 0 ? [] : [language.securityGoesInto(names)];
}
/** Ends that the policy names for single lines. */
function exceptions({ known }, language) {
    const lines = Object.entries(known).filter(([, { end }]) => Object.keys(end).length > 0);
    if (lines.length === 0)
        return [];
    return [
        { heading: language.exceptionsHeading, level: 3 },
        { paragraph: language.exceptions },
        { list: lines.map(([id, line]) => exception(id, line, language)) },
    ];
}
function exception(id, { name, end, why }, language) {
    const ends = Object.entries(end).map(([phase, day]) => language.exceptionEnd(phase, day));
    return language.exception(id, name, ends, why);
}

;// CONCATENATED MODULE: ./build/pages/sections/versions.js




/** How a version number is written, and what each of its parts means. */
function versionsSection({ document, policy }, language) {
    const { scheme } = policy;
    const example = exampleOf(scheme);
    const isFormat = document.versions?.format !== undefined;
    const shown = shownParts(policy, isFormat);
    const parts = document.versions?.parts ?? {};
    const settings = (part) => (0,mapping/* own */.Z)(parts, part) ?? {};
    const literal = scheme.numbers.filter((each) => typeof each === 'number');
    const some = shown.some((part) => settings(part).default !== undefined || scheme.details.get(part)?.optional);
    const count = shown.filter((part) => isNumber(scheme.details.get(part))).length + literal.length;
    const notes = [
        ...(literal.length === 0 ? [] : [language.fixed(literal, isBetween(scheme))]),
        ...again(shown, policy, settings, language),
        ...unwritten(shown, policy, settings, language),
        ...shown.flatMap((part) => partNotes(part, settings(part), policy, language)),
        ...(scheme.dates.length === 0 ? [] : [language.dated(scheme.dates, keepers(policy))]),
        ...Object.entries(policy.zero).map(([from, to]) => language.zero(from, to)),
        ...files(document, language),
    ];
    return [
        { heading: language.versionsHeading, level: 2 },
        {
            paragraph: isFormat
                ? language.form(example.text, count, some)
                : language.known(scheme.id, example.text),
        },
        {
            head: language.partsHead,
            rows: shown.map((part) => [
                (0,pages_text/* say */.cv) `${(0,pages_text/* code */.aY)(shownValue(example, part, policy))}`,
                [(0,pages_text/* capital */.Nx)(language.part(part))],
                language.countedBy(countedBy(part, policy)),
            ]),
        },
        ...(notes.length === 0 ? [] : [{ list: notes }]),
        ...variants(policy, language),
    ];
}
/** All parts that a version of a format has; of a scheme that others have specified those that the policy speaks of. */
function shownParts({ scheme, kinds, lines }, isFormat) {
    const used = new Set([...lines.by, ...kinds.order.flatMap((kind) => kinds.parts(kind) ?? [])]);
    return scheme.parts.filter((part) => {
        const details = scheme.details.get(part);
        return used.has(part) || (isFormat && details?.prerelease === false && !details.optional);
    });
}
function isNumber(details) {
    return details?.type === 'number' || details?.type === 'date';
}
function shownValue(version, part, { scheme }) {
    const value = version.parts[part];
    return value === undefined ? '' : scheme.write(part, value);
}
function countedBy(part, { kinds, scheme }) {
    const date = scheme.dates.includes(part);
    return kinds.order.filter((kind) => {
        const parts = kinds.parts(kind) ?? [];
        return parts.includes(part) || (date && parts.includes(versions_scheme/* DATE */.vH));
    });
}
/** Whether all numbers that never change have a part on both sides. */
function isBetween({ numbers }) {
    return typeof numbers[0] !== 'number' && typeof numbers.at(-1) !== 'number';
}
/** Kinds that count up no part of the date. */
function keepers({ kinds, scheme }) {
    const dates = new Set([versions_scheme/* DATE */.vH, ...scheme.dates]);
    return kinds.order.filter((kind) => !(kinds.parts(kind) ?? []).some((part) => dates.has(part)));
}
/** Where the parts to the right of one that is counted up start. Those that start at 0 are named only where not all do. */
function again(shown, { scheme }, settings, language) {
    const right = shown.slice(1).filter((part) => !scheme.dates.includes(part));
    const kept = right.filter((part) => scheme.details.get(part)?.kept);
    const starts = right.flatMap((part) => {
        const details = scheme.details.get(part);
        const { default: usual, min, values } = settings(part);
        if (details?.kept)
            return [];
        const value = usual ?? min ?? (isNumber(details) ? 0 : details?.optional ? undefined : values?.[0]);
        return value === undefined ? [] : [{ part, value: String(value) }];
    });
    const counted = starts.filter(({ value }) => value !== '0');
    // A date does not start again, a word not at 0: then all is named.
    const all = scheme.dates.length > 0 || counted.length === starts.length;
    const first = starts.length === 0 ? [] : [language.again(all ? starts : counted, !all)];
    return kept.length === 0 ? first : [(0,pages_text/* sentences */.hC)(...first, language.keeps(kept))];
}
function unwritten(shown, { scheme }, settings, language) {
    const example = exampleOf(scheme);
    const usual = shown.filter((part) => settings(part).default !== undefined);
    const without = (parts) => {
        const values = Object.fromEntries(parts.map((part) => [part, settings(part).default]));
        return scheme.of({ ...example.parts, ...values }).text;
    };
    // What stands in a group alone is left out by itself; parts of one group only where all of them may be.
    const alone = usual.filter((part) => pieces(without([part])) < pieces(example.text));
    const others = usual.filter((part) => !alone.includes(part));
    const together = pieces(without(usual)) < pieces(without(alone)) ? others : [];
    const said = (parts, text, all) => parts.length === 0
        ? []
        : [
            language.unwritten(parts.map((part) => ({ part, value: String(settings(part).default) })), text, all),
        ];
    return [...said(alone, without(alone), false), ...said(together, without(usual), true)];
}
/** How many numbers and words a version is written with. */
function pieces(text) {
    return text.match(/\d+|[a-z]+/gi)?.length ?? 0;
}
function partNotes(part, settings, { scheme }, language) {
    const details = scheme.details.get(part);
    const width = details?.type === 'number' ? scheme.write(part, 1).length : 1;
    return [
        ...(details?.counter === true ? [language.counter(part)] : []),
        ...(settings.min !== undefined && settings.min > 0 ? [language.atLeast(part, settings.min)] : []),
        ...(settings.max === undefined ? [] : [language.atMost(part, settings.max)]),
        ...(width > 1 ? [language.padded(part, width)] : []),
        ...(settings.values === undefined ? [] : [language.oneOfWords(part, settings.values)]),
        ...(details?.ordered === false ? [language.unordered(part)] : []),
    ];
}
function files({ versions }, language) {
    const paths = (versions?.files ?? []).map(({ path }) => path);
    return paths.length === 0 ? [] : [language.files([...new Set(paths)])];
}
/** Lines that have names: 4 is KSE. */
function variants({ lines }, language) {
    const named = Object.entries(lines.known).flatMap(([id, { name }]) => name === null ? [] : [{ id, name }]);
    if (named.length === 0)
        return [];
    return [
        { paragraph: language.variants(lines.by) },
        { list: named.map(({ id, name }) => (0,pages_text/* say */.cv) `${(0,pages_text/* code */.aY)(id)} = ${name}`) },
    ];
}

;// CONCATENATED MODULE: ./build/pages/page.js








/** The policy in prose: the page that a vendor would publish. Without lines nothing in it depends on the day. */
function policyPage(said, code) {
    const language = (0,languages/* languageOf */.e)(code);
    return {
        language: code,
        title: language.title(said.policy.product),
        blocks: [
            ...versionsSection(said, language),
            ...releasesSection(said, language),
            ...supportSection(said, language),
            ...freezeSection(said, language),
            ...licensesSection(said, language),
            ...(said.lines === null ? [] : (0,lines/* linesSection */.f)(said.lines, language)),
        ],
    };
}
function rendered(page, format) {
    return format === 'html' ? pageHtml(page) : (0,markdown/* pageMarkdown */.x)(page);
}

// EXTERNAL MODULE: ./build/lines/lines.js
var lines_lines = __webpack_require__(48607);
;// CONCATENATED MODULE: ./build/pages/releases.js



/** The shape that these documents have, by the API's own count. */
const SCHEMA_VERSION = '1.2.1';
/** No page of the product is known; the shape asks for an address. */
const NO_PAGE = 'about:blank';
const USUAL_CATEGORY = 'app';
/**
 * The lines in the shape of `GET /api/v1/products/{product}` of endoflife.date (API v1, `ProductResponse`).
 *
 * An `…From` date is the last day that still counts, as there: a line is EOL from the day after. What ends never, or on
 * a day that cannot be known yet, is null. `eoas` is the end of a line's first phase, where its phases are several.
 *
 * @param stamp the day on which the document counts as made; of the facts' own where it is null
 */
function releasesDocument(published, { link, category }, stamp = null) {
    const { policy, lines } = published;
    const label = policy.product ?? 'Product';
    const kind = category ?? USUAL_CATEGORY;
    const made = (0,calendar/* startStamp */.UY)(stamp ?? newestFact(published), policy.timezone);
    const phases = phaseLabels(published);
    return {
        schema_version: SCHEMA_VERSION,
        generated_at: made,
        last_modified: made,
        result: {
            name: slug(label),
            label,
            aliases: [],
            category: kind,
            tags: [kind],
            versionCommand: null,
            identifiers: [],
            labels: { eoas: phases.first, discontinued: null, eol: phases.rest, eoes: null },
            links: { icon: null, html: link ?? NO_PAGE, releasePolicy: null },
            releases: lines.map((line) => release(line, phases.first !== null, published)),
        },
    };
}
function release(line, active, published) {
    const { id, name, released, phase, phases } = line;
    const last = phases?.at(-1);
    const lts = ltsOf(line, published);
    return {
        name: id,
        codename: name,
        label: `${id}${name === null ? '' : ` '${name}'`}${lts.is ? ' (LTS)' : ''}`,
        releaseDate: released,
        isLts: lts.is,
        ltsFrom: lts.from,
        ...(active ? activeSupport(line) : {}),
        isEol: phase === lines_lines/* ENDED */.hV,
        eolFrom: last === undefined ? null : (0,pages_published/* endDay */.CA)(last),
        isMaintained: phase !== lines_lines/* ENDED */.hV,
        latest: latestOf(line, published),
        custom: null,
    };
}
function activeSupport({ phase, phases }) {
    const first = phases?.[0];
    if (first === undefined)
        return { isEoas: false, eoasFrom: null };
    return { isEoas: phase !== first.name, eoasFrom: (0,pages_published/* endDay */.CA)(first) };
}
/** The field's word for it: a track or a flag of that name. It may begin later than the line. */
function ltsOf({ id, track }, { policy, today }) {
    const known = Object.hasOwn(policy.lines.known, id) ? policy.lines.known[id] : undefined;
    const flag = known !== undefined && Object.hasOwn(known.flags, 'lts') ? known.flags.lts : undefined;
    if (typeof flag === 'string')
        return { is: today > flag, from: flag };
    return { is: flag === true || /^lts$/i.test(track ?? ''), from: null };
}
function latestOf({ latest }, { stable }) {
    if (latest === null)
        return null;
    const dated = stable.find(({ version }) => version.text === latest.text);
    return { name: latest.text, date: dated?.day ?? null, link: null };
}
/** The names of the phases: the first one, where more follow it on some line, and all of those. */
function phaseLabels({ policy }) {
    const tracks = policy.lines.tracks ?? [];
    const several = tracks.filter(({ phases }) => phases.length > 1);
    const names = (all) => [...new Set(all)].join(', ');
    if (several.length === 0)
        return {
            first: null,
            rest: names(tracks.flatMap(({ phases }) => phases.map(({ name }) => name))) || 'Support',
        };
    return {
        first: names(several.map(({ phases }) => phases[0]?.name ?? '')),
        rest: names(several.flatMap(({ phases }) => phases.slice(1).map(({ name }) => name))),
    };
}
function newestFact({ lines, stable, today }) {
    const days = [...lines.map(pages_published/* knownSince */._j), ...stable.map(({ day }) => day)].filter((day) => day <= today);
    // Before the first release there is no other day to name.
    return days.length === 0 ? today : days.reduce((latest, day) => (day > latest ? day : latest));
}
function slug(label) {
    const words = label
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
    return words === '' ? 'product' : words;
}

// EXTERNAL MODULE: ./build/pages/security.js
var security = __webpack_require__(75697);
;// CONCATENATED MODULE: ./build/pages/docs.js






/** Where those files are. @param lines the ids of the lines of today */
function docPaths(files, lines) {
    return files.flatMap((file) => file.as === 'openeox' ? lines.map((id) => openEoxPath(file.path, id)) : [file.path]);
}
/** The files that `docs` names, of `openeox` one for each line. */
function docsOf(files, published) {
    return files.flatMap((file) => docs(file, published));
}
function docs(file, published) {
    switch (file.as) {
        case 'security': {
            const block = (0,security/* securityBlock */.ac)(published, file.lang);
            return [
                {
                    as: file.as,
                    path: file.path,
                    within: true,
                    holds(text) {
                        const found = text === null ? null : (0,security/* securityBlockIn */.Zf)(text);
                        return found?.ok === true && found.value === block;
                    },
                    write: (text) => (0,security/* withSecurityBlock */.m6)(text, block),
                },
            ];
        }
        case 'page': {
            const lines = file.lines ? published.lines : null;
            return [whole(file, rendered(policyPage({ ...published, lines }, file.lang), file.format))];
        }
        case 'releases':
            return [record(file, (stamp) => releasesDocument(published, file, stamp))];
        case 'openeox':
            return published.lines.map((line) => record({ as: file.as, path: openEoxPath(file.path, line.id) }, (stamp) => openEoxDocument(line, published, stamp)));
    }
}
/** A line's file in its directory. An id is made of numbers and dots. */
function openEoxPath(directory, id) {
    return `${directory.replace(/\/$/, '')}/${encodeURIComponent(id)}.json`;
}
function whole({ as, path }, expected) {
    return {
        as,
        path,
        within: false,
        holds: (text) => text?.replaceAll('\r\n', '\n') === expected,
        write: () => (0,result.ok)(expected),
    };
}
/**
 * A JSON document that says when it was last changed. That says nothing by itself: as long as all else is the same, the
 * file holds; and one that has to be changed is dated with the day on which that is done.
 */
function record({ as, path }, make) {
    const holds = (text) => text !== null && unstamped(parsed(text)) === unstamped(make(null));
    return {
        as,
        path,
        within: false,
        holds,
        write: (text, today) => (0,result.ok)(holds(text) ? text : documentText(make(parsed(text) === undefined ? null : today))),
    };
}
function documentText(document) {
    return `${JSON.stringify(document, null, 2)}\n`;
}
const STAMPS = ['generated_at', 'last_modified', 'last_updated'];
/** A document's text without its stamps, keys in a fixed order. */
function unstamped(document) {
    if (!(0,mapping/* isMapping */.p)(document))
        return JSON.stringify(document) ?? '';
    const entries = Object.entries(document).filter(([key]) => !STAMPS.includes(key));
    return JSON.stringify(sorted(Object.fromEntries(entries)));
}
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (!(0,mapping/* isMapping */.p)(value))
        return value;
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([key, each]) => [key, sorted(each)]));
}
function parsed(text) {
    try {
        return JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 74874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ languageOf)
});

// EXTERNAL MODULE: ./build/base/mapping.js
var mapping = __webpack_require__(17118);
// EXTERNAL MODULE: ./build/pages/text.js
var pages_text = __webpack_require__(25268);
;// CONCATENATED MODULE: ./build/pages/de/basics.js


const MONTHS = [
    'Januar',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
];
const NUMBERS = [
    'keine',
    'eine',
    'zwei',
    'drei',
    'vier',
    'fünf',
    'sechs',
    'sieben',
    'acht',
    'neun',
    'zehn',
    'elf',
    'zwölf',
];
/** All of them feminine, as „die Nummer“ and „die Stelle“ are: sentences rely on it. */
const PARTS = {
    major: ['Hauptversion', 'Hauptversionen'],
    minor: ['Nebenversion', 'Nebenversionen'],
    patch: ['Patch-Nummer', 'Patch-Nummern'],
    micro: ['Mikroversion', 'Mikroversionen'],
    issue: ['Ausgabe', 'Ausgaben'],
    build: ['Build-Nummer', 'Build-Nummern'],
    ...dates(['YYYY', 'YY', '0Y'], ['Jahreszahl', 'Jahreszahlen']),
    ...dates(['MM', '0M'], ['Monatszahl', 'Monatszahlen']),
    ...dates(['DD', '0D'], ['Tageszahl', 'Tageszahlen']),
    ...dates(['WW', '0W'], ['Wochenzahl', 'Wochenzahlen']),
};
function dates(names, words) {
    return Object.fromEntries(names.map((name) => [name, words]));
}
/** All of them neuter, as „das Release“ is. */
const KINDS = {
    major: ['Major-Release', 'Major-Releases'],
    minor: ['Minor-Release', 'Minor-Releases'],
    patch: ['Patch-Release', 'Patch-Releases'],
    security: ['Security-Release', 'Security-Releases'],
    issue: ['Release einer neuen Ausgabe', 'Releases neuer Ausgaben'],
};
const PHASES = {
    active: 'aktive Pflege',
    bugfix: 'Fehlerbehebung',
    bugfixes: 'Fehlerbehebung',
    critical: 'kritische Fehler',
    current: 'aktuelle Version',
    extended: 'erweiterter Support',
    full: 'voller Support',
    lts: 'Langzeit-Support',
    maintained: 'Pflege',
    maintenance: 'Wartung',
    security: 'Sicherheit',
    support: 'Support',
};
/** Feminine, as „zwei neuere Linien“. */
function number(value) {
    return NUMBERS[value] ?? String(value);
}
/** "20. Dezember" */
function monthDay(month, day) {
    return `${day}. ${monthName(month)}`;
}
function monthName(month) {
    return MONTHS[month - 1] ?? String(month);
}
const ACCUSATIVE = {
    years: ['ein Jahr', 'Jahre'],
    months: ['einen Monat', 'Monate'],
    weeks: ['eine Woche', 'Wochen'],
    days: ['einen Tag', 'Tage'],
};
const DATIVE = {
    years: ['einem Jahr', 'Jahren'],
    months: ['einem Monat', 'Monaten'],
    weeks: ['einer Woche', 'Wochen'],
    days: ['einem Tag', 'Tagen'],
};
function measured(span, forms) {
    const given = ['years', 'months', 'weeks', 'days']
        .filter((unit) => span[unit] > 0)
        .map((unit) => (span[unit] === 1 ? forms[unit][0] : `${span[unit]} ${forms[unit][1]}`));
    return given.length === 0 ? 'keine Zeit' : (0,pages_text/* joined */.oR)(given, ' und ').join('');
}
/** „von sechs Wochen“, „bis zu einem Monat“ */
function dativeSpan(span) {
    return measured(span, DATIVE);
}
const basics = {
    title: (product) => (product === null ? 'Versionen und Support' : `${product}: Versionen und Support`),
    day(day) {
        const [year = '', month, date] = day.split('-');
        return `${monthDay(Number(month), Number(date))} ${year}`;
    },
    span: (span) => measured(span, ACCUSATIVE),
    and: (words) => (0,pages_text/* joined */.oR)(words, ' und '),
    or: (words) => (0,pages_text/* joined */.oR)(words, ' oder '),
    quoted: (text) => `„${text}“`,
    part: (part) => (0,mapping/* own */.Z)(PARTS, part)?.[0] ?? `Stelle „${part}“`,
    parts: (part) => (0,mapping/* own */.Z)(PARTS, part)?.[1] ?? `Stellen „${part}“`,
    kind: (kind) => (0,mapping/* own */.Z)(KINDS, kind)?.[0] ?? `Release der Art „${kind}“`,
    kinds: (kind) => (0,mapping/* own */.Z)(KINDS, kind)?.[1] ?? `Releases der Art „${kind}“`,
    phase: (name) => (0,mapping/* own */.Z)(PHASES, name.toLowerCase()) ?? name,
    phaseTitle: (name) => (basics.phase(name) === name ? name : (0,pages_text/* capital */.Nx)(basics.phase(name))),
};

;// CONCATENATED MODULE: ./build/pages/de/licenses.js


function shown({ license, reached, beyond }) {
    const codes = (all) => basics.and(all.map(pages_text/* code */.aY));
    if (reached.length === 0)
        return (0,pages_text/* say */.cv) `Eine Lizenz für ${(0,pages_text/* code */.aY)(license)} gilt nicht für ${basics.or(beyond.map(pages_text/* code */.aY))}.`;
    const not = beyond.length === 0 ? (0,pages_text/* say */.cv) `` : (0,pages_text/* say */.cv) `, nicht aber für ${basics.or(beyond.map(pages_text/* code */.aY))}`;
    return (0,pages_text/* say */.cv) `Eine Lizenz für ${(0,pages_text/* code */.aY)(license)} gilt auch für ${codes(reached)}${not}.`;
}
const same = (parts) => basics.and(parts.map((part) => `derselben ${basics.part(part)}`));
const licenses = {
    licensesHeading: 'Lizenzen',
    licenseNumber: (0,pages_text/* say */.cv) `Jede Lizenz trägt die Versionsnummer, für die sie gekauft wurde.`,
    plainReach: (parts, examples) => (0,pages_text/* say */.cv) `Ohne Upgrade-Recht gilt eine Lizenz für alle Versionen mit ${same(parts)}. ${shown(examples)}`,
    upgradeReach: (parts, examples) => (0,pages_text/* say */.cv) `Mit Upgrade-Recht gilt sie für alle Versionen mit ${same(parts)}. ${shown(examples)}`,
    buyAgain: (part) => (0,pages_text/* say */.cv) `Für eine neue ${basics.part(part)} gilt keine vorhandene Lizenz, weder mit noch ohne Upgrade-Recht: Dafür ist eine neue Lizenz nötig.`,
    olderDenied: (0,pages_text/* say */.cv) `Für ältere Versionen als diese gilt sie nicht.`,
    olderAllowed: (0,pages_text/* say */.cv) `Auch für ältere Versionen als diese gilt sie.`,
    answersIntro: (0,pages_text/* say */.cv) `Zur Laufzeit prüft das Produkt, ob die Lizenz zur installierten Version passt. ${(0,pages_text/* code */.aY)('checkLicense')} antwortet:`,
    answersHead: ['Antwort', 'Bedeutung'],
    answers: [
        ['OK', (0,pages_text/* say */.cv) `Es gibt eine Lizenz, und sie gilt für die installierte Version.`],
        ['NOK', (0,pages_text/* say */.cv) `Es gibt keine Lizenz, oder keine gültige.`],
        ['WRONG_VERSION', (0,pages_text/* say */.cv) `Es gibt eine Lizenz, aber sie gilt nicht für die installierte Version.`],
    ],
    oneTimeUpgrade: (0,pages_text/* say */.cv) `Mit einem einmaligen Upgrade, das gekauft wird, lässt sich eine Lizenz auf die aktuelle Version bringen. Danach trägt sie deren Versionsnummer; ein Upgrade-Recht bleibt, wie es war.`,
    stranded: (kind, most) => most === 0
        ? (0,pages_text/* say */.cv) `Ein ${basics.kind(kind)} lässt keine Lizenz zurück, die für die Version davor galt.`
        : (0,pages_text/* say */.cv) `Ein ${basics.kind(kind)} lässt höchstens ${most === 1 ? 'eine Lizenz' : `${most} Lizenzen`} zurück, die für die Version davor ${most === 1 ? 'galt' : 'galten'}.`,
};

;// CONCATENATED MODULE: ./build/pages/de/lines.js


const lines = {
    linesHeading: 'Die Linien heute',
    noLines: 'Noch ist nichts veröffentlicht.',
    linesHead: ['Linie', 'Erste Veröffentlichung', 'Phase', 'Ende'],
    ended: 'beendet',
    bounds(from, to) {
        const known = [
            ...(from === null ? [] : [`nicht vor dem ${basics.day(from)}`]),
            ...(to === null ? [] : [`nicht nach dem ${basics.day(to)}`]),
        ];
        return basics.and(known);
    },
    phaseEnd: (phase, end) => (0,pages_text/* say */.cv) `${basics.phase(phase)}: ${end}`,
    never: (0,pages_text/* say */.cv) `ohne Ende`,
    notKnown: (0,pages_text/* say */.cv) `noch nicht bekannt`,
    securityHead: ['Version', 'Sicherheitskorrekturen', 'Wie lange'],
    yes: 'ja',
    no: 'nein',
    allOtherVersions: 'alle anderen',
    written: (command) => `Geschrieben von „${command}“ aus der Release-Policy: Änderungen an dieser Stelle gehen verloren.`,
};

;// CONCATENATED MODULE: ./build/pages/de/releases.js



/** Was Änderungen dieser Arten für Anwender sind. */
const CHANGES = {
    feat: 'neue Funktionen',
    fix: 'Fehlerbehebungen',
    perf: 'Verbesserungen der Geschwindigkeit',
    refactor: 'Änderungen am inneren Aufbau des Produkts',
    revert: 'zurückgenommene Änderungen',
    security: 'behobene Sicherheitsprobleme',
    sec: 'behobene Sicherheitsprobleme',
    adapt: 'Anpassungen an neue Soft- und Hardware',
    harden: 'Verbesserungen der Sicherheit und Stabilität',
    docs: 'Änderungen an der Dokumentation',
    style: 'Änderungen an der Form',
    i18n: 'Übersetzungen',
    l10n: 'Übersetzungen',
    deps: 'aktualisierte Abhängigkeiten',
};
function freezeDay(day) {
    if (day.length > 5)
        return basics.day(day);
    const [month, date] = day.split('-');
    return monthDay(Number(month), Number(date));
}
const releases = {
    releasesHeading: 'Arten von Releases',
    countsUp: (parts, before, after) => (0,pages_text/* say */.cv) `Es erhöht ${basics.and(parts.map((part) => `die ${basics.part(part)}`))}: Auf ${(0,pages_text/* code */.aY)(before)} folgt ${(0,pages_text/* code */.aY)(after)}.`,
    takesDay: (before, after, day) => (0,pages_text/* say */.cv) `Seine Nummer kommt von dem Tag, an dem es erscheint: Auf ${(0,pages_text/* code */.aY)(before)} folgt am ${basics.day(day)} ${(0,pages_text/* code */.aY)(after)}.`,
    contains: (changes) => (0,pages_text/* say */.cv) `Es kann Folgendes enthalten: ${(0,pages_text/* joined */.oR)(changes, ' sowie ')}.`,
    changes(type, scope) {
        const words = (0,mapping/* own */.Z)(CHANGES, type);
        const what = words === undefined ? (0,pages_text/* say */.cv) `Änderungen der Art ${(0,pages_text/* code */.aY)(type)}` : (0,pages_text/* say */.cv) `${words}`;
        return scope === null ? what : (0,pages_text/* say */.cv) `${what} in ${(0,pages_text/* code */.aY)(scope)}`;
    },
    breaking: (0,pages_text/* say */.cv) `Änderungen, die mit früheren Versionen und deren Schnittstellen nicht verträglich sind`,
    breakingOnlyHere: (0,pages_text/* say */.cv) `Unverträgliche Änderungen darf kein anderes Release enthalten.`,
    onlySecurity: (0,pages_text/* say */.cv) `Es behebt Sicherheitsprobleme und enthält sonst nichts.`,
    paths: (paths) => (0,pages_text/* say */.cv) `Eine Änderung an ${basics.or(paths.map(pages_text/* code */.aY))} verlangt mindestens ein solches Release.`,
    every(span, tolerance) {
        const { years, months, weeks, days } = span;
        const units = [years, months, weeks, days].filter((count) => count > 0);
        const pace = years + months + weeks + days === 1
            ? `${years === 1 ? 'jedes Jahr' : months === 1 ? 'jeden Monat' : weeks === 1 ? 'jede Woche' : 'jeden Tag'}`
            : units.length > 1
                ? `im Abstand von ${dativeSpan(span)}`
                : `alle ${basics.span(span)}`;
        if (tolerance === null)
            return (0,pages_text/* say */.cv) `Es erscheint ${pace}.`;
        const give = 'percent' in tolerance ? `${tolerance.percent} %` : dativeSpan(tolerance.span);
        return (0,pages_text/* say */.cv) `Es erscheint etwa ${pace}, mit einer Abweichung von höchstens ${give}.`;
    },
    whenNeeded: (cycle) => (0,pages_text/* say */.cv) `Es erscheint bei Bedarf${cycle ? ', außerhalb des regelmäßigen Zyklus' : ''}.`,
    approvalLabel: (label) => (0,pages_text/* say */.cv) `Es bedarf einer ausdrücklichen Freigabe (${(0,pages_text/* code */.aY)(label)}).`,
    approvalTeams: (teams) => (0,pages_text/* say */.cv) `Es bedarf der Freigabe durch ${basics.or(teams.map(pages_text/* code */.aY))}.`,
    approvalFiles: (files) => (0,pages_text/* say */.cv) `Dazu gehört eine Änderung an ${basics.and(files.map(pages_text/* code */.aY))}.`,
    freezeHeading: 'Wann nichts veröffentlicht wird',
    freeze(from, to, except, why) {
        const yearly = from.length === 5 ? 'jedes Jahr ' : '';
        const kinds = except.length === 0 ? (0,pages_text/* say */.cv) `` : (0,pages_text/* say */.cv) `, ausgenommen ${basics.and(except.map(basics.kinds))}`;
        const days = from === to ? `Am ${freezeDay(from)}` : `Vom ${freezeDay(from)} bis zum ${freezeDay(to)}`;
        return (0,pages_text/* say */.cv) `${days} gibt es ${yearly}keine Releases${kinds}${why === null ? '' : ` (${why})`}.`;
    },
};

;// CONCATENATED MODULE: ./build/pages/de/support.js


const WEEKDAYS = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'];
const ORDINALS = ['ersten', 'zweiten', 'dritten', 'vierten', 'fünften'];
const OPERATORS = {
    '<': 'vor',
    '<=': 'bis',
    '>': 'nach',
    '>=': 'ab',
    '=': 'genau',
};
/*
 * Ein Tag steht hier im Dativ, damit er nach „nach“ und nach „bis“ passt: „dem Tag, an dem …“, „18 Monate nach …“.
 * „bis dem“ wird am Ende zu „bis zu dem“ oder „bis zum“.
 */
function until(day) {
    const [first = '', ...rest] = day;
    if (typeof first !== 'string')
        return (0,pages_text/* say */.cv) `bis ${day}`;
    if (first.startsWith('dem Tag'))
        return (0,pages_text/* say */.cv) `bis zu ${day}`;
    if (first.startsWith('dem '))
        return [`bis zum ${first.slice('dem '.length)}`, ...rest];
    return (0,pages_text/* say */.cv) `bis ${day}`;
}
const nth = (count, weekday) => `${ORDINALS[count - 1] ?? `${count}.`} ${WEEKDAYS[weekday - 1] ?? ''}`;
/** Wohin ein Tag verschoben wird, von ihm aus gesehen. */
function target(snap) {
    switch (snap.to) {
        case 'month-start':
            return 'den ersten Tag dieses Monats';
        case 'month-end':
            return 'den letzten Tag dieses Monats';
        case 'quarter-start':
            return 'den ersten Tag dieses Quartals';
        case 'quarter-end':
            return 'den letzten Tag dieses Quartals';
        case 'year-end':
            return 'den 31. Dezember dieses Jahres';
        case 'day':
            return `den ${snap.day}. dieses Monats`;
        case 'weekday':
            return `den ${nth(snap.nth, snap.weekday)} dieses Monats`;
        case 'next':
            return `den nächsten ${nth(snap.nth, snap.weekday)} im ${basics.or(snap.months.map(monthName)).join('')}`;
    }
}
/** Nach einem Nebensatz steht ein Komma, auch vor „oder“. */
function hasComma(day) {
    return day?.some((run) => typeof run === 'string' && run.includes(',')) ?? false;
}
/** Eine Auswahl in einer Auswahl steht in Klammern, damit man sieht, wo sie endet. */
function isChoice(day) {
    return day.some((run) => typeof run === 'string' && run.includes('dieser Zeitpunkte'));
}
const support = {
    supportHeading: 'Wie lange eine Version unterstützt wird',
    exceptionsHeading: 'Linien mit eigenem Ende',
    lines: (by) => {
        const same = basics.and(by.map((part) => `derselben ${basics.part(part)}`));
        return (0,pages_text/* say */.cv) `Alle Versionen mit ${same} bilden eine Linie. Eine neue ${basics.or(by.map(basics.part))} eröffnet eine neue Linie.`;
    },
    unlimited: (0,pages_text/* say */.cv) `Für keine Linie ist ein Ende des Supports festgelegt.`,
    phasesOfAll: (0,pages_text/* say */.cv) `Von ihrer ersten Version an durchläuft jede Linie diese Phasen:`,
    phasesOfTracks: (0,pages_text/* say */.cv) `Es gibt mehrere Arten von Support. Für eine Linie gilt die erste von ihnen, die auf sie zutrifft.`,
    trackHeading: (name) => `Support: ${name}`,
    matched: (match) => (0,pages_text/* say */.cv) `Gilt für ${basics.or(match)}.`,
    allOthers: (0,pages_text/* say */.cv) `Gilt für alle anderen Linien.`,
    namedLines: (ids) => (0,pages_text/* say */.cv) `Auch für die ${ids.length === 1 ? 'Linie' : 'Linien'} ${basics.and(ids.map(pages_text/* code */.aY))} gilt dies, was immer sonst auf sie zutrifft.`,
    noOthers: (0,pages_text/* say */.cv) `Für alle anderen Linien ist kein Ende des Supports festgelegt.`,
    matchGlobs: (globs) => (0,pages_text/* say */.cv) `die ${globs.length === 1 && !/[*?[{]/.test(globs[0] ?? '') ? 'Linie' : 'Linien'} ${basics.or(globs.map(pages_text/* code */.aY))}`,
    matchRange: (bounds) => (0,pages_text/* say */.cv) `Linien ${basics.and(bounds.map(({ operator, version }) => `${OPERATORS[operator] ?? operator} ${version}`))}`,
    matchKeys(parts, flag) {
        const tests = parts.map(([part, test]) => typeof test === 'string'
            ? (0,pages_text/* say */.cv) `${test === 'even' ? 'gerader' : 'ungerader'} ${basics.part(part)}`
            : (0,pages_text/* say */.cv) `der ${basics.part(part)} ${basics.or(test)}`);
        const all = [...tests, ...(flag === null ? [] : [(0,pages_text/* say */.cv) `der Kennzeichnung ${(0,pages_text/* code */.aY)(flag)}`])];
        return (0,pages_text/* say */.cv) `Linien mit ${basics.and(all)}`;
    },
    allows(kinds, lost) {
        if (kinds.length === 0)
            return lost.length === 0 ? (0,pages_text/* say */.cv) `keine Releases` : (0,pages_text/* say */.cv) `keine Releases mehr`;
        const only = lost.length > 0 ? 'nur noch ' : '';
        const given = (0,pages_text/* say */.cv) `${only}${basics.and(kinds.map(basics.kinds))}`;
        return lost.length === 0
            ? given
            : (0,pages_text/* say */.cv) `${given}, ${basics.and(lost.map((kind) => `keine ${basics.kinds(kind)}`))} mehr`;
    },
    until: (end, cycles) => cycles === null
        ? until(end)
        : (0,pages_text/* say */.cv) `für ${cycles === 1 ? 'einen weiteren Release-Zyklus' : `${number(cycles)} weitere Release-Zyklen`}, das heißt ${until(end)}`,
    withoutEnd: (0,pages_text/* say */.cv) `ohne Ende`,
    undecided: (0,pages_text/* say */.cv) `bis zu einem Tag, der noch nicht feststeht`,
    afterwards: (0,pages_text/* say */.cv) `Danach ist die Linie beendet: Für sie erscheint nichts mehr, und es gibt weder Wartung noch Support.`,
    lastDay: (timezone) => (0,pages_text/* say */.cv) `Das Ende ist jeweils der letzte Tag, der noch zählt${timezone === 'UTC' ? '' : `, nach der Uhr von ${timezone}`}.`,
    securityGoesInto: (phases) => (0,pages_text/* say */.cv) `Ein Sicherheitsproblem wird in jeder Linie behoben, die zu dieser Zeit in der Phase ${basics.or(phases.map((phase) => basics.quoted(basics.phase(phase))))} ist.`,
    minimum: (span) => (0,pages_text/* say */.cv) `Keine Linie wird kürzer als ${basics.span(span)} unterstützt.`,
    notice: (span) => (0,pages_text/* say */.cv) `Das Ende einer Linie wird mindestens ${basics.span(span)} vorher veröffentlicht.`,
    exceptions: (0,pages_text/* say */.cv) `Für diese Linien ist etwas anderes gesondert vereinbart:`,
    exception: (line, name, ends, why) => (0,pages_text/* sentences */.hC)((0,pages_text/* say */.cv) `Linie ${line}${name === null ? '' : ` (${name})`}: ${basics.and(ends)}${why === null ? '' : ` (${why})`}.`),
    exceptionEnd: (phase, day) => day === null
        ? (0,pages_text/* say */.cv) `${basics.phase(phase)} mit offenem Ende`
        : day === 'never'
            ? (0,pages_text/* say */.cv) `${basics.phase(phase)} ohne Ende`
            : (0,pages_text/* say */.cv) `${basics.phase(phase)} bis zum ${basics.day(day)}`,
    released: (0,pages_text/* say */.cv) `dem Tag ihrer ersten Veröffentlichung`,
    newer(count, of) {
        const newer = `${number(count)} neuere`;
        const lines = count === 1 ? 'Linie' : 'Linien';
        const what = of.is === 'part'
            ? (0,pages_text/* say */.cv) `${newer} ${count === 1 ? basics.part(of.part) : basics.parts(of.part)}`
            : of.is === 'lines'
                ? (0,pages_text/* say */.cv) `${newer} ${lines}`
                : of.is === 'same'
                    ? (0,pages_text/* say */.cv) `${newer} ${lines} derselben ${basics.part(of.part)}`
                    : (0,pages_text/* say */.cv) `${newer} ${lines} der Art ${basics.quoted(of.track)}`;
        return (0,pages_text/* say */.cv) `dem Tag, an dem ${what} verfügbar ${count === 1 ? 'ist' : 'sind'}`;
    },
    after: (phase) => (0,pages_text/* say */.cv) `dem Ende der Phase ${basics.quoted(basics.phase(phase))}`,
    flag: (name) => (0,pages_text/* say */.cv) `dem Tag, der für die Linie als ${(0,pages_text/* code */.aY)(name)} festgelegt ist`,
    onDay: (day) => (0,pages_text/* say */.cv) `dem ${basics.day(day)}`,
    neverDay: (0,pages_text/* say */.cv) `dem Tag, der nie kommt`,
    openDay: (0,pages_text/* say */.cv) `dem Tag, der noch nicht feststeht`,
    plus: (span, day) => (0,pages_text/* say */.cv) `${basics.span(span)} nach ${day}`,
    cycles: (count, cycle, day) => (0,pages_text/* say */.cv) `${count === 1 ? 'einen Release-Zyklus' : `${number(count)} Release-Zyklen`}${cycle === null ? '' : count === 1 ? ` (${basics.span(cycle)})` : ` (zu je ${dativeSpan(cycle)})`} nach ${day}`,
    snapped: (snap, day) => (0,pages_text/* say */.cv) `${day}, verschoben auf ${target(snap)}`,
    combined(which, days) {
        const several = days.length > 2;
        const word = which === 'latest' ? (several ? 'spätesten' : 'späteren') : several ? 'frühesten' : 'früheren';
        const each = days.map((day) => (isChoice(day) ? (0,pages_text/* say */.cv) `(${day})` : day));
        return (0,pages_text/* say */.cv) `dem ${word} dieser Zeitpunkte: ${(0,pages_text/* joined */.oR)(each, hasComma(days.at(-2)) ? ', oder ' : ' oder ')}`;
    },
};

;// CONCATENATED MODULE: ./build/pages/de/versions.js


const SCHEMES = {
    semver: 'Semantic Versioning 2.0.0',
    pep440: 'PEP 440',
    maven: 'der Versionsordnung von Maven',
    dpkg: 'den Regeln von Debian',
    rubygems: 'den Regeln von RubyGems',
    go: 'den Regeln der Go-Module',
};
const values = (parts) => basics.and(parts.map(({ part, value }) => `${basics.part(part)} ${value}`));
const names = (parts) => basics.and(parts.map((part) => `die ${basics.part(part)}`));
const versions = {
    versionsHeading: 'Versionsnummern',
    partsHead: ['Im Beispiel', 'Bedeutung', 'Wird erhöht durch'],
    form: (example, count, some) => (0,pages_text/* say */.cv) `Eine Versionsnummer besteht aus ${some ? 'höchstens ' : ''}${count === 1 ? 'einer Zahl' : `${number(count)} Zahlen`}, zum Beispiel ${(0,pages_text/* code */.aY)(example)}. Von links nach rechts:`,
    known: (scheme, example) => (0,pages_text/* say */.cv) `Die Versionsnummern folgen ${SCHEMES[scheme] ?? scheme}, zum Beispiel ${(0,pages_text/* code */.aY)(example)}. Von links nach rechts:`,
    countedBy: (kinds) => (kinds.length === 0 ? (0,pages_text/* say */.cv) `–` : basics.and(kinds.map(basics.kinds))),
    fixed: (numbers, between) => numbers.length === 1
        ? (0,pages_text/* say */.cv) `Die ${numbers[0] ?? 0} ${between ? 'dazwischen' : 'an ihrer festen Stelle'} steht immer da und bedeutet nichts.`
        : (0,pages_text/* say */.cv) `Die Zahlen ${basics.and(numbers)} ${between ? 'dazwischen' : 'an ihren festen Stellen'} stehen immer da und bedeuten nichts.`,
    again(first, others) {
        const named = basics.and(first.map(({ part, value }) => `die ${basics.part(part)} bei ${value}`));
        if (first.length === 0)
            return (0,pages_text/* say */.cv) `Wird eine Zahl erhöht, beginnen alle Zahlen rechts von ihr wieder bei 0.`;
        return others
            ? (0,pages_text/* say */.cv) `Wird eine Zahl erhöht, beginnen alle Zahlen rechts von ihr neu: ${named}, alle anderen bei 0.`
            : (0,pages_text/* say */.cv) `Wird eine Zahl erhöht, beginnt neu, was rechts von ihr steht: ${named}.`;
    },
    keeps: (parts) => (0,pages_text/* say */.cv) `Davon ausgenommen: ${names(parts)}.`,
    unwritten: (parts, example, together) => (0,pages_text/* say */.cv) `Nicht mitgeschrieben ${parts.length === 1 ? 'wird' : 'werden'}${together ? ', aber nur gemeinsam,' : ''} ${basics.and(parts.map(({ part, value }) => `eine ${basics.part(part)} ${value}`))}. ${(0,pages_text/* code */.aY)(example)} bedeutet also ${values(parts)}.`,
    counter: (part) => (0,pages_text/* say */.cv) `Die ${basics.part(part)} zählt fortlaufend: Sobald eine Version getestet wird, bekommt sie die nächste. Auch eine Version, die nicht veröffentlicht wird, behält ihre Nummer; die veröffentlichten Nummern haben deshalb Lücken.`,
    atLeast: (part, least) => (0,pages_text/* say */.cv) `Die ${basics.part(part)} ist mindestens ${least}.`,
    atMost: (part, most) => (0,pages_text/* say */.cv) `Die ${basics.part(part)} ist höchstens ${most}.`,
    padded: (part, digits) => (0,pages_text/* say */.cv) `Die ${basics.part(part)} wird mit mindestens ${number(digits)} Ziffern geschrieben.`,
    oneOfWords: (part, words) => (0,pages_text/* say */.cv) `Für die ${basics.part(part)} steht eines dieser Wörter, in dieser Reihenfolge: ${basics.or(words.map(pages_text/* code */.aY))}.`,
    dated: (parts, keepers) => (0,pages_text/* say */.cv) `${(0,pages_text/* capital */.Nx)(names(parts).join(''))} ${parts.length === 1 ? 'ist die' : 'sind die'} vom Tag der Veröffentlichung${keepers.length === 0 ? '' : (0,pages_text/* say */.cv) `; ${basics.and(keepers.map(basics.kinds))} behalten sie bei`}.`,
    unordered: (part) => (0,pages_text/* say */.cv) `Die ${basics.part(part)} sagt nichts darüber, welche Version neuer ist.`,
    zero: (from, to) => (0,pages_text/* say */.cv) `Solange die Hauptversion 0 ist, erscheint als ${basics.kind(to)}, was sonst ein ${basics.kind(from)} wäre.`,
    variants: (parts) => (0,pages_text/* say */.cv) `${(0,pages_text/* capital */.Nx)(names(parts).join(''))} ${parts.length === 1 ? 'bezeichnet' : 'bezeichnen'} zugleich die Variante des Produkts:`,
    files: (paths) => (0,pages_text/* say */.cv) `Jedes Release trägt seine Versionsnummer auch selbst, in ${basics.and(paths.map(pages_text/* code */.aY))}.`,
};

;// CONCATENATED MODULE: ./build/pages/de/index.js






const german = {
    lang: 'de',
    ...basics,
    ...versions,
    ...releases,
    ...support,
    ...licenses,
    ...lines,
};

;// CONCATENATED MODULE: ./build/pages/en/basics.js


const basics_MONTHS = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
];
const basics_NUMBERS = [
    'no',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
];
const basics_ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];
const basics_PARTS = {
    major: 'main version',
    minor: 'minor version',
    patch: 'patch number',
    micro: 'micro version',
    issue: 'issue',
    build: 'build number',
    YYYY: 'year',
    YY: 'year',
    '0Y': 'year',
    MM: 'month',
    '0M': 'month',
    DD: 'day',
    '0D': 'day',
    WW: 'week',
    '0W': 'week',
};
const basics_KINDS = {
    major: 'major release',
    minor: 'minor release',
    patch: 'patch release',
    security: 'security release',
};
/** Names of phases that are words; others are shown as they are written. */
const WORDS = /^(?:active|bugfix(?:es)?|critical|current|extended|full|maintained|maintenance|security|support)$/i;
function basics_number(value) {
    return basics_NUMBERS[value] ?? String(value);
}
function ordinal(value) {
    return basics_ORDINALS[value - 1] ?? String(value);
}
/** "a patch release", "an issue release" */
function a(words) {
    return `${/^[aeiou]/i.test(words) ? 'an' : 'a'} ${words}`;
}
/** "20 December" */
function basics_monthDay(month, day) {
    return `${day} ${basics_monthName(month)}`;
}
function basics_monthName(month) {
    return basics_MONTHS[month - 1] ?? String(month);
}
const basics_basics = {
    title: (product) => (product === null ? 'Versions and support' : `${product}: versions and support`),
    day(day) {
        const [year = '', month, date] = day.split('-');
        return `${basics_monthDay(Number(month), Number(date))} ${year}`;
    },
    span({ years, months, weeks, days }) {
        const measures = [
            [years, 'year'],
            [months, 'month'],
            [weeks, 'week'],
            [days, 'day'],
        ];
        const given = measures
            .filter(([count]) => count > 0)
            .map(([count, unit]) => (count === 1 ? `one ${unit}` : `${count} ${unit}s`));
        return given.length === 0 ? 'no time' : (0,pages_text/* joined */.oR)(given, ' and ').join('');
    },
    and: (words) => (0,pages_text/* joined */.oR)(words, ' and '),
    or: (words) => (0,pages_text/* joined */.oR)(words, ' or '),
    quoted: (text) => `“${text}”`,
    part: (part) => (0,mapping/* own */.Z)(basics_PARTS, part) ?? `part ${part}`,
    parts(part) {
        const known = (0,mapping/* own */.Z)(basics_PARTS, part);
        return known === undefined ? `values of the part ${part}` : `${known}s`;
    },
    kind: (kind) => (0,mapping/* own */.Z)(basics_KINDS, kind) ?? `${kind} release`,
    kinds: (kind) => `${basics_basics.kind(kind)}s`,
    phase: (name) => (name.toLowerCase() === 'lts' ? 'LTS' : name),
    phaseTitle: (name) => (WORDS.test(name) ? (0,pages_text/* capital */.Nx)(name) : basics_basics.phase(name)),
};

;// CONCATENATED MODULE: ./build/pages/en/licenses.js


function licenses_shown({ license, reached, beyond }) {
    const codes = (all) => basics_basics.and(all.map(pages_text/* code */.aY));
    if (reached.length === 0)
        return (0,pages_text/* say */.cv) `A license for ${(0,pages_text/* code */.aY)(license)} does not reach ${basics_basics.or(beyond.map(pages_text/* code */.aY))}.`;
    const not = beyond.length === 0 ? (0,pages_text/* say */.cv) `` : (0,pages_text/* say */.cv) `, but not ${basics_basics.or(beyond.map(pages_text/* code */.aY))}`;
    return (0,pages_text/* say */.cv) `A license for ${(0,pages_text/* code */.aY)(license)} reaches ${codes(reached)}${not}.`;
}
const licenses_same = (parts) => basics_basics.and(parts.map((part) => `the same ${basics_basics.part(part)}`));
const licenses_licenses = {
    licensesHeading: 'Licenses',
    licenseNumber: (0,pages_text/* say */.cv) `Every license carries the version number for which it was bought.`,
    plainReach: (parts, examples) => (0,pages_text/* say */.cv) `Without an upgrade right a license reaches all versions with ${licenses_same(parts)}. ${licenses_shown(examples)}`,
    upgradeReach: (parts, examples) => (0,pages_text/* say */.cv) `With an upgrade right it reaches all versions with ${licenses_same(parts)}. ${licenses_shown(examples)}`,
    buyAgain: (part) => (0,pages_text/* say */.cv) `No license reaches a new ${basics_basics.part(part)}, with an upgrade right or without: a new license is needed.`,
    olderDenied: (0,pages_text/* say */.cv) `It does not reach versions that are older than those.`,
    olderAllowed: (0,pages_text/* say */.cv) `Versions that are older than those may be used with it too.`,
    answersIntro: (0,pages_text/* say */.cv) `When the product runs, it asks whether its license fits the installed version. ${(0,pages_text/* code */.aY)('checkLicense')} answers:`,
    answersHead: ['Answer', 'Meaning'],
    answers: [
        ['OK', (0,pages_text/* say */.cv) `there is a license, and it reaches the installed version`],
        ['NOK', (0,pages_text/* say */.cv) `there is no license, or none that is valid`],
        ['WRONG_VERSION', (0,pages_text/* say */.cv) `there is a license, but it does not reach the installed version`],
    ],
    oneTimeUpgrade: (0,pages_text/* say */.cv) `A license can be brought to the present version by a one-time upgrade, which is bought. After it the license carries the present version; its upgrade right stays as it was.`,
    stranded: (kind, most) => most === 0
        ? (0,pages_text/* say */.cv) `${(0,pages_text/* capital */.Nx)(a(basics_basics.kind(kind)))} leaves no license behind that reached the version before.`
        : (0,pages_text/* say */.cv) `${(0,pages_text/* capital */.Nx)(a(basics_basics.kind(kind)))} leaves at most ${most === 1 ? 'one license' : `${most} licenses`} behind that reached the version before.`,
};

;// CONCATENATED MODULE: ./build/pages/en/lines.js


const lines_lines = {
    linesHeading: 'The lines today',
    noLines: 'Nothing has been released yet.',
    linesHead: ['Line', 'First release', 'Phase', 'Ends'],
    ended: 'ended',
    bounds(from, to) {
        const known = [
            ...(from === null ? [] : [`not before ${basics_basics.day(from)}`]),
            ...(to === null ? [] : [`not after ${basics_basics.day(to)}`]),
        ];
        return basics_basics.and(known);
    },
    phaseEnd: (phase, end) => (0,pages_text/* say */.cv) `${basics_basics.phase(phase)}: ${end}`,
    never: (0,pages_text/* say */.cv) `without end`,
    notKnown: (0,pages_text/* say */.cv) `not known yet`,
    securityHead: ['Version', 'Security fixes', 'For how long'],
    yes: 'yes',
    no: 'no',
    allOtherVersions: 'all others',
    written: (command) => `Written by "${command}" from the release policy: changes made here are lost.`,
};

;// CONCATENATED MODULE: ./build/pages/en/releases.js



/** What commits of these types are to somebody who uses the product. */
const releases_CHANGES = {
    feat: 'new functions',
    fix: 'bug fixes',
    perf: 'improvements of speed',
    refactor: 'changes in how the product is built',
    revert: 'earlier changes taken back',
    security: 'security fixes',
    sec: 'security fixes',
    adapt: 'adaptations to new software and hardware',
    harden: 'improvements of security and stability',
    docs: 'documentation',
    style: 'changes of form',
    i18n: 'translations',
    l10n: 'translations',
    deps: 'updated dependencies',
};
function releases_freezeDay(day) {
    if (day.length > 5)
        return basics_basics.day(day);
    const [month, date] = day.split('-');
    return basics_monthDay(Number(month), Number(date));
}
const releases_releases = {
    releasesHeading: 'Kinds of releases',
    countsUp: (parts, before, after) => (0,pages_text/* say */.cv) `It counts up the ${basics_basics.and(parts.map(basics_basics.part))}: after ${(0,pages_text/* code */.aY)(before)} comes ${(0,pages_text/* code */.aY)(after)}.`,
    takesDay: (before, after, day) => (0,pages_text/* say */.cv) `Its number comes from the day on which it is made: after ${(0,pages_text/* code */.aY)(before)} comes ${(0,pages_text/* code */.aY)(after)} on ${basics_basics.day(day)}.`,
    contains: (changes) => (0,pages_text/* say */.cv) `It can contain ${(0,pages_text/* joined */.oR)(changes, changes.length > 2 ? ', and ' : ' and ')}.`,
    changes(type, scope) {
        const words = (0,mapping/* own */.Z)(releases_CHANGES, type);
        const what = words === undefined ? (0,pages_text/* say */.cv) `changes of the type ${(0,pages_text/* code */.aY)(type)}` : (0,pages_text/* say */.cv) `${words}`;
        return scope === null ? what : (0,pages_text/* say */.cv) `${what} in ${(0,pages_text/* code */.aY)(scope)}`;
    },
    breaking: (0,pages_text/* say */.cv) `changes that are not compatible with earlier versions and their interfaces`,
    breakingOnlyHere: (0,pages_text/* say */.cv) `No other release may contain incompatible changes.`,
    onlySecurity: (0,pages_text/* say */.cv) `It mends security problems and contains nothing else.`,
    paths: (paths) => (0,pages_text/* say */.cv) `A change to ${basics_basics.or(paths.map(pages_text/* code */.aY))} asks for at least this kind of release.`,
    every(span, tolerance) {
        const units = [span.years, span.months, span.weeks, span.days].filter((count) => count > 0);
        const long = basics_basics.span(span);
        const pace = units.length > 1 ? `at intervals of ${long}` : `every ${long.replace('one ', '')}`;
        if (tolerance === null)
            return (0,pages_text/* say */.cv) `One comes ${pace}.`;
        const give = 'percent' in tolerance ? `${tolerance.percent}%` : basics_basics.span(tolerance.span);
        return (0,pages_text/* say */.cv) `One comes about ${pace}, give or take ${give}.`;
    },
    whenNeeded: (cycle) => (0,pages_text/* say */.cv) `One comes whenever it is needed${cycle ? ', outside the regular cycle' : ''}.`,
    approvalLabel: (label) => (0,pages_text/* say */.cv) `It needs an explicit approval (${(0,pages_text/* code */.aY)(label)}).`,
    approvalTeams: (teams) => (0,pages_text/* say */.cv) `It needs the approval of ${basics_basics.or(teams.map(pages_text/* code */.aY))}.`,
    approvalFiles: (files) => (0,pages_text/* say */.cv) `It comes with a change to ${basics_basics.and(files.map(pages_text/* code */.aY))}.`,
    freezeHeading: 'When nothing is released',
    freeze(from, to, except, why) {
        const yearly = from.length === 5 ? 'every year ' : '';
        const kinds = except.length === 0 ? (0,pages_text/* say */.cv) `` : (0,pages_text/* say */.cv) `, except ${basics_basics.and(except.map(basics_basics.kinds))}`;
        const days = from === to ? `On ${releases_freezeDay(from)}` : `From ${releases_freezeDay(from)} to ${releases_freezeDay(to)}`;
        return (0,pages_text/* say */.cv) `${days} ${yearly}there are no releases${kinds}${why === null ? '' : ` (${why})`}.`;
    },
};

;// CONCATENATED MODULE: ./build/pages/en/support.js


const support_WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const support_OPERATORS = {
    '<': 'before',
    '<=': 'up to',
    '>': 'after',
    '>=': 'from',
    '=': 'exactly',
};
/** Where a day moves to, seen from the day itself. */
function support_target(snap) {
    switch (snap.to) {
        case 'month-start':
            return 'the first day of that month';
        case 'month-end':
            return 'the last day of that month';
        case 'quarter-start':
            return 'the first day of that quarter';
        case 'quarter-end':
            return 'the last day of that quarter';
        case 'year-end':
            return '31 December of that year';
        case 'day':
            return `day ${snap.day} of that month`;
        case 'weekday':
            return `the ${ordinal(snap.nth)} ${support_WEEKDAYS[snap.weekday - 1] ?? ''} of that month`;
        case 'next':
            return `the next ${ordinal(snap.nth)} ${support_WEEKDAYS[snap.weekday - 1] ?? ''} of ${basics_basics.or(snap.months.map(basics_monthName)).join('')}`;
    }
}
function support_isChoice(day) {
    return day.some((run) => typeof run === 'string' && run.includes('whichever is'));
}
const support_support = {
    supportHeading: 'How long a version is supported',
    exceptionsHeading: 'Lines with ends of their own',
    lines: (by) => {
        const same = basics_basics.and(by.map((part) => `the same ${basics_basics.part(part)}`));
        return (0,pages_text/* say */.cv) `All versions with ${same} form one release line. A new ${basics_basics.or(by.map(basics_basics.part))} opens a new line.`;
    },
    unlimited: (0,pages_text/* say */.cv) `No end of support has been set for any line.`,
    phasesOfAll: (0,pages_text/* say */.cv) `From its first version on, each line goes through these phases:`,
    phasesOfTracks: (0,pages_text/* say */.cv) `There are several courses of support. A line takes the first of these that fits it.`,
    trackHeading: (name) => `Support: ${name}`,
    matched: (match) => (0,pages_text/* say */.cv) `Holds for ${basics_basics.or(match)}.`,
    allOthers: (0,pages_text/* say */.cv) `Holds for all other lines.`,
    namedLines: (ids) => (0,pages_text/* say */.cv) `Whatever else fits, it holds for the ${ids.length === 1 ? 'line' : 'lines'} ${basics_basics.and(ids.map(pages_text/* code */.aY))} too.`,
    noOthers: (0,pages_text/* say */.cv) `No end of support has been set for any other line.`,
    matchGlobs: (globs) => (0,pages_text/* say */.cv) `the ${globs.length === 1 && !/[*?[{]/.test(globs[0] ?? '') ? 'line' : 'lines'} ${basics_basics.or(globs.map(pages_text/* code */.aY))}`,
    matchRange: (bounds) => (0,pages_text/* say */.cv) `lines ${basics_basics.and(bounds.map(({ operator, version }) => `${support_OPERATORS[operator] ?? operator} ${version}`))}`,
    matchKeys(parts, flag) {
        const tests = parts.map(([part, test]) => typeof test === 'string'
            ? (0,pages_text/* say */.cv) `an ${test} ${basics_basics.part(part)}`
            : (0,pages_text/* say */.cv) `the ${basics_basics.part(part)} ${basics_basics.or(test)}`);
        const all = [...tests, ...(flag === null ? [] : [(0,pages_text/* say */.cv) `the mark ${(0,pages_text/* code */.aY)(flag)}`])];
        return (0,pages_text/* say */.cv) `lines with ${basics_basics.and(all)}`;
    },
    allows(kinds, lost) {
        if (kinds.length === 0)
            return lost.length === 0 ? (0,pages_text/* say */.cv) `no releases` : (0,pages_text/* say */.cv) `no releases any more`;
        const only = kinds.length === 1 && lost.length > 0 ? ' only' : '';
        const given = (0,pages_text/* say */.cv) `${basics_basics.and(kinds.map(basics_basics.kinds))}${only}`;
        return lost.length === 0 ? given : (0,pages_text/* say */.cv) `${given}, no ${basics_basics.or(lost.map(basics_basics.kinds))} any more`;
    },
    until: (end, cycles) => cycles === null
        ? (0,pages_text/* say */.cv) `until ${end}`
        : (0,pages_text/* say */.cv) `for ${basics_number(cycles)} further release ${cycles === 1 ? 'cycle' : 'cycles'}, that is until ${end}`,
    withoutEnd: (0,pages_text/* say */.cv) `without end`,
    undecided: (0,pages_text/* say */.cv) `until a day that has not been decided yet`,
    afterwards: (0,pages_text/* say */.cv) `After that the line has ended: nothing is released for it any more, and it gets no maintenance and no support.`,
    lastDay: (timezone) => (0,pages_text/* say */.cv) `The day of an end is the last one that still counts${timezone === 'UTC' ? '' : `, by the clock of ${timezone}`}.`,
    securityGoesInto: (phases) => (0,pages_text/* say */.cv) `A security fix goes into every line that is in the phase ${basics_basics.or(phases.map(basics_basics.phase))} at that time.`,
    minimum: (span) => (0,pages_text/* say */.cv) `No line is supported for less than ${basics_basics.span(span)}.`,
    notice: (span) => (0,pages_text/* say */.cv) `The end of a line is published at least ${basics_basics.span(span)} before it comes.`,
    exceptions: (0,pages_text/* say */.cv) `For these lines something else has been agreed separately:`,
    exception: (line, name, ends, why) => (0,pages_text/* sentences */.hC)((0,pages_text/* say */.cv) `Line ${line}${name === null ? '' : ` (${name})`}: ${basics_basics.and(ends)}${why === null ? '' : ` (${why})`}.`),
    exceptionEnd: (phase, day) => day === null
        ? (0,pages_text/* say */.cv) `the end of ${basics_basics.phase(phase)} is open`
        : day === 'never'
            ? (0,pages_text/* say */.cv) `${basics_basics.phase(phase)} without end`
            : (0,pages_text/* say */.cv) `${basics_basics.phase(phase)} until ${basics_basics.day(day)}`,
    released: (0,pages_text/* say */.cv) `the day of its first release`,
    newer(count, of) {
        const one = count === 1;
        const be = one ? 'is' : 'are';
        const what = of.is === 'part'
            ? (0,pages_text/* say */.cv) `${basics_number(count)} newer ${one ? basics_basics.part(of.part) : basics_basics.parts(of.part)}`
            : of.is === 'lines'
                ? (0,pages_text/* say */.cv) `${basics_number(count)} newer ${one ? 'line' : 'lines'}`
                : of.is === 'same'
                    ? (0,pages_text/* say */.cv) `${basics_number(count)} newer ${one ? 'line' : 'lines'} of the same ${basics_basics.part(of.part)}`
                    : (0,pages_text/* say */.cv) `${basics_number(count)} newer ${one ? 'line' : 'lines'} of the course ${basics_basics.quoted(of.track)}`;
        return (0,pages_text/* say */.cv) `the day on which ${what} ${be} available`;
    },
    after: (phase) => (0,pages_text/* say */.cv) `the end of the phase ${basics_basics.phase(phase)}`,
    flag: (name) => (0,pages_text/* say */.cv) `the day that is set for the line as ${(0,pages_text/* code */.aY)(name)}`,
    onDay: (day) => (0,pages_text/* say */.cv) `${basics_basics.day(day)}`,
    neverDay: (0,pages_text/* say */.cv) `a day that never comes`,
    openDay: (0,pages_text/* say */.cv) `a day that has not been decided yet`,
    plus: (span, day) => (0,pages_text/* say */.cv) `${basics_basics.span(span)} after ${day}`,
    cycles: (count, cycle, day) => (0,pages_text/* say */.cv) `${basics_number(count)} release ${count === 1 ? 'cycle' : 'cycles'}${cycle === null ? '' : ` (${basics_basics.span(cycle)}${count === 1 ? '' : ' each'})`} after ${day}`,
    snapped: (snap, day) => (0,pages_text/* say */.cv) `${day}, moved to ${support_target(snap)}`,
    combined(which, days) {
        const several = days.length > 2;
        const word = which === 'latest' ? (several ? 'latest' : 'later') : several ? 'earliest' : 'earlier';
        // What is a choice itself stands in brackets, so that it is seen where it ends.
        const each = days.map((day) => (support_isChoice(day) ? (0,pages_text/* say */.cv) `(${day})` : day));
        return (0,pages_text/* say */.cv) `${basics_basics.or(each)}, whichever is ${word}`;
    },
};

;// CONCATENATED MODULE: ./build/pages/en/versions.js


const versions_SCHEMES = {
    semver: 'Semantic Versioning 2.0.0',
    pep440: 'PEP 440',
    maven: "Maven's version order",
    dpkg: 'the rules of Debian',
    rubygems: 'the rules of RubyGems',
    go: 'the rules of Go modules',
};
const versions_values = (parts) => basics_basics.and(parts.map(({ part, value }) => `${basics_basics.part(part)} ${value}`));
const versions_names = (parts) => basics_basics.and(parts.map((part) => `the ${basics_basics.part(part)}`));
const versions_versions = {
    versionsHeading: 'Version numbers',
    partsHead: ['In the example', 'What it is', 'Counted up by'],
    form: (example, count, some) => (0,pages_text/* say */.cv) `A version number has ${some ? 'at most ' : ''}${basics_number(count)} ${count === 1 ? 'number' : 'numbers'}, for example ${(0,pages_text/* code */.aY)(example)}. From left to right:`,
    known: (scheme, example) => (0,pages_text/* say */.cv) `Version numbers follow ${versions_SCHEMES[scheme] ?? scheme}, for example ${(0,pages_text/* code */.aY)(example)}. From left to right:`,
    countedBy: (kinds) => (kinds.length === 0 ? (0,pages_text/* say */.cv) `–` : basics_basics.and(kinds.map(basics_basics.kinds))),
    fixed: (numbers, between) => numbers.length === 1
        ? (0,pages_text/* say */.cv) `The ${numbers[0] ?? 0}${between ? ' between them' : ' in its fixed place'} is always there and means nothing.`
        : (0,pages_text/* say */.cv) `The numbers ${basics_basics.and(numbers)}${between ? ' between them' : ' in their fixed places'} are always there and mean nothing.`,
    again(first, others) {
        const named = basics_basics.and(first.map(({ part, value }) => `the ${basics_basics.part(part)} at ${value}`));
        if (first.length === 0)
            return (0,pages_text/* say */.cv) `When a number is counted up, all numbers to the right of it start again at 0.`;
        return others
            ? (0,pages_text/* say */.cv) `When a number is counted up, all numbers to the right of it start again: ${named}, any other at 0.`
            : (0,pages_text/* say */.cv) `When a number is counted up, what stands to the right of it starts again: ${named}.`;
    },
    keeps: (parts) => (0,pages_text/* say */.cv) `What does not start again: ${versions_names(parts)}.`,
    unwritten: (parts, example, together) => (0,pages_text/* say */.cv) `Not written${together ? ', but only together' : ''}: ${versions_values(parts)}. So ${(0,pages_text/* code */.aY)(example)} means ${versions_values(parts)}.`,
    counter: (part) => (0,pages_text/* say */.cv) `The ${basics_basics.part(part)} is a running number: every version that goes into testing gets the next one. A version that is not published keeps its number, so the published ones have gaps.`,
    atLeast: (part, least) => (0,pages_text/* say */.cv) `The ${basics_basics.part(part)} is at least ${least}.`,
    atMost: (part, most) => (0,pages_text/* say */.cv) `The ${basics_basics.part(part)} is at most ${most}.`,
    padded: (part, digits) => (0,pages_text/* say */.cv) `The ${basics_basics.part(part)} is written with at least ${basics_number(digits)} digits.`,
    oneOfWords: (part, words) => (0,pages_text/* say */.cv) `The ${basics_basics.part(part)} is one of these, in this order: ${basics_basics.or(words.map(pages_text/* code */.aY))}.`,
    dated: (parts, keepers) => (0,pages_text/* say */.cv) `${(0,pages_text/* capital */.Nx)(versions_names(parts).join(''))} ${parts.length === 1 ? 'is that' : 'are those'} of the day of the release${keepers.length === 0 ? '' : (0,pages_text/* say */.cv) `; ${basics_basics.and(keepers.map(basics_basics.kinds))} keep ${parts.length === 1 ? 'it' : 'them'}`}.`,
    unordered: (part) => (0,pages_text/* say */.cv) `The ${basics_basics.part(part)} says nothing about which version is newer.`,
    zero: (from, to) => (0,pages_text/* say */.cv) `As long as the main version is 0, a change that would need ${a(basics_basics.kind(from))} comes as ${a(basics_basics.kind(to))}.`,
    variants: (parts) => (0,pages_text/* say */.cv) `The ${basics_basics.and(parts.map(basics_basics.part))} also ${parts.length === 1 ? 'names' : 'name'} the variant of the product:`,
    files: (paths) => (0,pages_text/* say */.cv) `Each release carries its version number in itself too, in ${basics_basics.and(paths.map(pages_text/* code */.aY))}.`,
};

;// CONCATENATED MODULE: ./build/pages/en/index.js






const english = {
    lang: 'en',
    ...basics_basics,
    ...versions_versions,
    ...releases_releases,
    ...support_support,
    ...licenses_licenses,
    ...lines_lines,
};

;// CONCATENATED MODULE: ./build/pages/languages.js


const ALL = { en: english, de: german };
function languageOf(code) {
    return ALL[code];
}


/***/ }),

/***/ 4570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ tableMarkdown),
/* harmony export */   x: () => (/* binding */ pageMarkdown)
/* harmony export */ });
/* harmony import */ var _base_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79187);

/** A page as GitHub Markdown. Whatever stands in it is text: no markup, link or image comes out of the policy. */
function pageMarkdown(page) {
    return `${[`# ${escaped(page.title)}`, ...page.blocks.map(blockMarkdown)].join('\n\n')}\n`;
}
function blockMarkdown(block) {
    if ('heading' in block)
        return `${'#'.repeat(block.level)} ${escaped(block.heading)}`;
    if ('paragraph' in block)
        return unstarted(textMarkdown(block.paragraph));
    if ('list' in block)
        return block.list.map((item) => `- ${unstarted(textMarkdown(item))}`).join('\n');
    return tableMarkdown(block.head.map(escaped), block.rows);
}
/** @param head cells that are Markdown already */
function tableMarkdown(head, rows) {
    const row = (cells) => `| ${cells.join(' | ')} |`;
    return [
        row(head),
        row(head.map(() => '---')),
        ...rows.map((cells) => row(cells.map((cell) => textMarkdown(cell)))),
    ].join('\n');
}
function textMarkdown(text) {
    return text.map(runMarkdown).join('');
}
function runMarkdown(run) {
    if (typeof run === 'string')
        return escaped(run);
    if ('strong' in run)
        return `**${escaped(run.strong)}**`;
    return codeSpan((0,_base_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(run.code));
}
/** A code span keeps all but backquotes, and a table would end at a bar even within one. */
function codeSpan(text) {
    if (text === '')
        return '';
    if (/[`|\\]|##\[/.test(text))
        return `<code>${entities(text)}</code>`;
    return `\`${text}\``;
}
function entities(text) {
    return text.replace(/[!-/:-@[-`{-~]/g, (char) => `&#${char.charCodeAt(0)};`);
}
function escaped(text) {
    return ((0,_base_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(text)
        .replace(/[\\`*_[\]<>|~]/g, '\\$&')
        .replace(/&(?=#?\w+;)/g, '\\&')
        // GitHub makes links of bare addresses.
        .replace(/:\/\//g, ':\\//')
        .replace(/\bwww\./gi, (found) => `${found.slice(0, 3)}\\.`));
}
/** What starts a line must not start a heading, a list or a rule, nor a command to the runner whose log it lands in. */
function unstarted(markdown) {
    return markdown
        .trimStart()
        .replace(/^[#+=:-]/, '\\$&')
        .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}


/***/ }),

/***/ 73053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ endDay),
/* harmony export */   GL: () => (/* binding */ getsSecurity),
/* harmony export */   Yg: () => (/* binding */ lastSecurityPhase),
/* harmony export */   _j: () => (/* binding */ knownSince)
/* harmony export */ });
/* harmony import */ var _lines_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48607);
/* harmony import */ var _lines_until_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97384);


/** The last phase in which a line gets security fixes; null where no phase gives any. */
function lastSecurityPhase(phases) {
    return phases.findLast(({ allow }) => allow.includes('security')) ?? null;
}
/** Whether a line gets security fixes on the day on which it is in its phase. */
function getsSecurity({ phase, phases }) {
    if (phases === null)
        return true;
    if (phase === _lines_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .ENDED */ .hV)
        return false;
    return phases.find(({ name }) => name === phase)?.allow.includes('security') ?? false;
}
/** The day on which a phase ends, where one is known and ever comes. */
function endDay({ end }) {
    return (0,_lines_until_js__WEBPACK_IMPORTED_MODULE_1__/* .isKnown */ .qE)(end) && end.to !== _lines_until_js__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm ? end.to : null;
}
/**
 * The day on which the last of a line's dates became known: that of its first version, or of a later one that settled
 * an end. It comes from the facts, so that a file which is made anew every day changes only when they do. A day that
 * the policy itself names has none of its own.
 */
function knownSince({ released, phases }) {
    return (phases ?? []).reduce((latest, { end }) => (end.since > latest ? end.since : latest), released);
}


/***/ }),

/***/ 5239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ endWords),
/* harmony export */   f: () => (/* binding */ linesSection)
/* harmony export */ });
/* harmony import */ var _lines_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48607);
/* harmony import */ var _lines_until_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97384);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25268);



/**
 * The lines of today. It says nothing of the latest version and nothing of the day, so that it stays as it is until a
 * line opens, or one enters its next phase.
 */
function linesSection(lines, language) {
    if (lines.length === 0)
        return [];
    return [
        { heading: language.linesHeading, level: 2 },
        { head: language.linesHead, rows: lines.map((line) => row(line, language)) },
    ];
}
function row({ id, name, released, phase, phases }, language) {
    const ends = (phases ?? []).map((each) => phaseEnd(each, language));
    return [
        [name === null ? id : `${id} (${name})`],
        [language.day(released)],
        [phase === null ? '–' : phase === _lines_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .ENDED */ .hV ? language.ended : language.phase(phase)],
        ends.length === 0 ? ['–'] : ends.flatMap((end, index) => (index === 0 ? end : ['; ', ...end])),
    ];
}
function phaseEnd({ name, end }, language) {
    return language.phaseEnd(name, endWords(end, language));
}
/** A day, or what is known of it. */
function endWords(end, language) {
    if ((0,_lines_until_js__WEBPACK_IMPORTED_MODULE_1__/* .isKnown */ .qE)(end))
        return end.to === _lines_until_js__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm ? language.never : (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${language.day(end.to)}`;
    const from = end.from === '' ? null : end.from;
    const to = end.to === _lines_until_js__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm ? null : end.to;
    return from === null && to === null ? language.notKnown : language.bounds(from, to);
}


/***/ }),

/***/ 37824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ untilWords)
/* harmony export */ });
/* harmony import */ var _lines_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48607);

/** A phase's end in words, with "until". @param before the end of the phase ahead of it */
function untilWords(until, before, rules, language) {
    if (until.is === 'never')
        return language.withoutEnd;
    if (until.is === 'open')
        return language.undecided;
    return language.until(dayWords(until, rules, language), furtherCycles(until, before, rules));
}
/**
 * How many release cycles a phase lasts, where it counts newer lines from where the phase before it stopped: from two
 * newer lines to three is one more cycle.
 */
function furtherCycles(until, before, { by }) {
    const [to, from] = [until, before].map((end) => end?.is === 'anchor' && end.anchor.on === 'newer' && end.plus === undefined && end.snap === undefined
        ? end.anchor
        : null);
    if (to == null || from == null || to.of !== from.of || to.of !== 'line' || by.length > 1)
        return null;
    return to.count > from.count ? to.count - from.count : null;
}
function dayWords(until, rules, language) {
    switch (until.is) {
        case 'day':
            return language.onDay(until.day);
        case 'never':
            return language.neverDay;
        case 'open':
            return language.openDay;
        case 'anchor':
            return shifted(until, anchorWords(until.anchor, rules, language), rules, language);
        case 'latest':
        case 'earliest': {
            const days = until.of.map((each) => dayWords(each, rules, language));
            const [only] = days;
            const combined = days.length === 1 && only !== undefined ? only : language.combined(until.is, days);
            return shifted(until, combined, rules, language);
        }
    }
}
function shifted({ plus, snap }, day, { cycle }, language) {
    const later = plus === undefined
        ? day
        : 'span' in plus
            ? language.plus(plus.span, day)
            : language.cycles(plus.cycles, cycle, day);
    return snap === undefined ? later : language.snapped(snap, later);
}
function anchorWords(anchor, rules, language) {
    switch (anchor.on) {
        case 'released':
            return language.released;
        case 'newer':
            return language.newer(anchor.count, counted(anchor.of, rules));
        case 'after':
            return language.after(anchor.phase);
        case 'flag':
            return language.flag(anchor.flag);
    }
}
function counted(of, { by }) {
    const [only] = by;
    if (of === 'line')
        return by.length === 1 && only !== undefined ? { is: 'part', part: only } : { is: 'lines' };
    if (of === 'major')
        return { is: 'part', part: (0,_lines_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .majorPart */ .hd)(by) };
    if (of === 'same-major')
        return { is: 'same', part: (0,_lines_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .majorPart */ .hd)(by) };
    return { is: 'track', track: of };
}


/***/ }),

/***/ 75697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zf: () => (/* binding */ securityBlockIn),
/* harmony export */   ac: () => (/* binding */ securityBlock),
/* harmony export */   m6: () => (/* binding */ withSecurityBlock),
/* harmony export */   yN: () => (/* binding */ WRITE_COMMAND)
/* harmony export */ });
/* unused harmony exports SECURITY_START, SECURITY_END */
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94419);
/* harmony import */ var _lines_until_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97384);
/* harmony import */ var _languages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74874);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4570);
/* harmony import */ var _published_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73053);
/* harmony import */ var _sections_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5239);
/* harmony import */ var _sections_until_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37824);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25268);








const SECURITY_START = '<!-- semverdict:supported-versions -->';
const SECURITY_END = '<!-- /semverdict:supported-versions -->';
/** The command that writes what has drifted. */
const WRITE_COMMAND = 'semverdict policy page --write';
/** The "supported versions" of SECURITY.md with its markers: which lines get security fixes today, and until when. */
function securityBlock(published, code) {
    const language = (0,_languages_js__WEBPACK_IMPORTED_MODULE_1__/* .languageOf */ .e)(code);
    return [
        SECURITY_START,
        `<!-- ${language.written(WRITE_COMMAND)} -->`,
        '',
        published.lines.length === 0 ? language.noLines : table(published, language),
        '',
        SECURITY_END,
    ].join('\n');
}
function table(published, language) {
    const rows = published.lines
        .filter(_published_js__WEBPACK_IMPORTED_MODULE_3__/* .getsSecurity */ .GL)
        .map((line) => [[lineName(line, published)], [language.yes], untilOf(line, published, language)]);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .tableMarkdown */ .o)(language.securityHead, [...rows, [[language.allOtherVersions], [language.no], []]]);
}
/** "6.x" where a version starts with the name of its line. */
function lineName({ id, name, parts }, { policy }) {
    const version = policy.scheme.of(parts).text.startsWith(`${id}.`) ? `${id}.x` : id;
    return name === null ? version : `${version} (${name})`;
}
/** The day, or where it cannot be known yet the rule that will give it. */
function untilOf(line, { policy }, language) {
    const last = line.phases === null ? null : (0,_published_js__WEBPACK_IMPORTED_MODULE_3__/* .lastSecurityPhase */ .Yg)(line.phases);
    if (last === null)
        return language.notKnown;
    const { end, name, explicit } = last;
    if ((0,_lines_until_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnown */ .qE)(end))
        return end.to === _lines_until_js__WEBPACK_IMPORTED_MODULE_0__/* .NEVER */ .tm ? language.never : language.until(language.onDay(end.to), null);
    const track = policy.lines.tracks?.find((each) => each.name === line.track);
    const rule = explicit ? undefined : track?.phases.find((phase) => phase.name === name);
    if (rule === undefined)
        return (0,_sections_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .endWords */ .B)(end, language);
    const words = (0,_sections_until_js__WEBPACK_IMPORTED_MODULE_5__/* .untilWords */ .S)(rule.until, null, policy.lines, language);
    const known = end.from === '' && end.to === _lines_until_js__WEBPACK_IMPORTED_MODULE_0__/* .NEVER */ .tm ? null : (0,_sections_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .endWords */ .B)(end, language);
    return known === null ? words : (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `${words} (${known})`;
}
/** SECURITY.md with the block of today in place of the one between its markers; everything outside stays as it is. */
function withSecurityBlock(text, block) {
    const place = markers(text);
    if (!place.ok)
        return place;
    const { start, end } = place.value;
    const breaks = text.includes('\r\n') ? '\r\n' : '\n';
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)(text.slice(0, start) + block.replaceAll('\n', breaks) + text.slice(end));
}
/** The block that a file holds, with its markers and plain line breaks. */
function securityBlockIn(text) {
    const place = markers(text);
    if (!place.ok)
        return place;
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)(text.slice(place.value.start, place.value.end).replaceAll('\r\n', '\n'));
}
function markers(text) {
    const start = text.indexOf(SECURITY_START);
    const end = text.indexOf(SECURITY_END);
    if (start < 0 && end < 0)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_7__/* .fault */ .D)('no-markers', 'it has no place for the supported versions', `add these two lines where the table is to stand: ${SECURITY_START} and ${SECURITY_END}`);
    if (start < 0 || end < start)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_7__/* .fault */ .D)('no-markers', `of the markers around the supported versions ${end < 0 ? 'the second is missing' : start < 0 ? 'the first is missing' : 'the second comes first'}`, `write ${SECURITY_START} first and ${SECURITY_END} below it`);
    if (text.indexOf(SECURITY_START, start + 1) >= 0 || text.indexOf(SECURITY_END, end + 1) >= 0)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_7__/* .fault */ .D)('no-markers', 'the markers of the supported versions stand there twice', 'keep one pair of them');
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)({ start, end: end + SECURITY_END.length });
}


/***/ }),

/***/ 25268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   hC: () => (/* binding */ sentences),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
/** A sentence from a template: say\`The tag is ${code(tag)}.\` Every string in it is plain text, never markup. */
function say(parts, ...words) {
    return parts.flatMap((part, index) => {
        const word = words[index];
        return [...(part === '' ? [] : [part]), ...(word === undefined ? [] : runs(word))];
    });
}
function code(text) {
    return { code: text };
}
function strong(text) {
    return { strong: text };
}
/** Sentences one after another; an empty one leaves no gap. */
function sentences(...all) {
    return all
        .filter((each) => each !== null && each.length > 0)
        .flatMap((each, index) => [...(index === 0 ? [] : [' ']), ...each]);
}
/** "a, b and c". @param last the word before the last one, with its spaces */
function joined(words, last) {
    return words.flatMap((word, index) => {
        const before = index === 0 ? [] : [index === words.length - 1 ? last : ', '];
        return [...before, ...runs(word)];
    });
}
/** The first letter as a capital: a phrase that starts a sentence or is a heading. */
function capital(text) {
    const [first = '', ...rest] = text;
    return first.toLocaleUpperCase('en') + rest.join('');
}
function runs(word) {
    if (typeof word === 'number')
        return [String(word)];
    if (typeof word === 'string' || !Array.isArray(word))
        return [word];
    return word;
}


/***/ })

};
