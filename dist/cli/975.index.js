export const id = 975;
export const ids = [975];
export const modules = {

/***/ 5975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   versionBump: () => (/* binding */ versionBump),
/* harmony export */   versionCompare: () => (/* binding */ versionCompare),
/* harmony export */   versionParse: () => (/* binding */ versionParse)
/* harmony export */ });
/* harmony import */ var _base_nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(578);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9299);
/* harmony import */ var _verdict_next_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1173);
/* harmony import */ var _versions_scheme_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8401);
/* harmony import */ var _counter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5631);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9165);
/* harmony import */ var _policy_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3212);







/** The scheme alone, for scripts: `version parse V`. */
async function versionParse(options, text) {
    const { policy } = await (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_3__/* .policyOrPreset */ .DJ)(options);
    const { parts, text: canonical, prerelease } = must(policy.scheme.parse(text));
    return {
        json: { parts, canonical, ...(prerelease.length === 0 ? {} : { prerelease }) },
        text: () => `${Object.entries(parts)
            .map(([part, value]) => `${part} ${value}`)
            .join('\n')}${prerelease.length === 0 ? '' : `\nprerelease ${prerelease.join('.')}`}\n`,
        exit: 0,
    };
}
/** `version compare A B`: -1, 0 or 1. Loose spellings are accepted. */
async function versionCompare(options, a, b) {
    const { scheme } = (await (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_3__/* .policyOrPreset */ .DJ)(options)).policy;
    const order = scheme.compare(must(scheme.read(a)), must(scheme.read(b)));
    return { json: { order }, text: () => `${order}\n`, exit: 0 };
}
/** `version bump V KIND`: the version after a release of that kind, on the day of `--today`, with the build `--counter`. */
async function versionBump(options, text, kind) {
    const { policy } = await (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_3__/* .policyOrPreset */ .DJ)(options);
    const version = must(policy.scheme.parse(text));
    const parts = policy.kinds.parts(kind);
    if (parts === null)
        throw unmapped(kind, policy);
    const { scheme } = policy;
    const today = (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .todayOf */ .X)(options, policy.timezone);
    const plain = must(scheme.bump(version, parts, { today }));
    const { counter = null } = options;
    const part = (0,_versions_scheme_js__WEBPACK_IMPORTED_MODULE_4__/* .counterOf */ .Yy)(scheme);
    const counts = counter !== null && part !== null && (0,_verdict_next_js__WEBPACK_IMPORTED_MODULE_5__/* .countsUp */ .Qj)(version, plain, parts, part, scheme);
    const bumped = counts ? must(scheme.bump(version, parts, { today, counter })) : plain;
    return {
        json: { version: bumped.text },
        text: () => `${bumped.text}\n`,
        exit: 0,
        ...(counter === null || counts ? {} : { note: (0,_counter_js__WEBPACK_IMPORTED_MODULE_1__/* .counterNote */ .$o)(counter, kind, part) }),
    };
}
function unmapped(kind, policy) {
    return new _base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
        code: 'kind-unmapped',
        message: `the versions have no part for the kind "${kind}"${(0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .didYouMean */ .au)(kind, policy.kinds.order)}`,
        remedy: policy.kinds.order.length === 0
            ? 'say in versions.bump which part a release of each kind counts up'
            : `name one of ${(0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .oneOf */ .yL)(policy.kinds.order)}, or give ${kind} a part in versions.bump`,
    });
}
function must(result) {
    if (result.ok)
        return result.value;
    const { code, message, remedy, canonical } = result.fault;
    throw new _base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({ code, message, remedy, canonical });
}


/***/ }),

/***/ 1173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JD: () => (/* binding */ stableNext),
/* harmony export */   Qj: () => (/* binding */ countsUp),
/* harmony export */   er: () => (/* binding */ prereleaseNext)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4419);
/* harmony import */ var _versions_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4587);
/* harmony import */ var _versions_scheme_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8401);



/** The stable version that a kind leads to. Faults: `kind-unmapped`, and those of counting up. */
function stableNext(policy, last, kind, around) {
    if (kind === _versions_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x3)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .D)('nothing', 'there is nothing to release', 'none is needed');
    const { scheme } = policy;
    const { today } = around;
    const parts = policy.kinds.parts(kind);
    if (parts === null)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .D)('kind-unmapped', `the policy's versions have no part for the kind ${kind}`, `add ${kind} to versions.bump`);
    const next = last === null ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(initialOn(policy, today)) : scheme.bump(last, parts, { today });
    const part = (0,_versions_scheme_js__WEBPACK_IMPORTED_MODULE_2__/* .counterOf */ .Yy)(scheme);
    if (!next.ok || part === null)
        return next;
    const counts = last !== null && countsUp(last, next.value, parts, part, scheme);
    const begun = highestTested(next.value, around.tested, part, scheme);
    const { counter } = around;
    // Where tests of the new version have begun, the counter counts it too.
    if (counter === null || (!counts && begun === null))
        return above(next.value, begun, part, scheme);
    // The build that stands here was tested under its own number, and may be published under it.
    const others = around.tested.filter(({ version, commit }) => commit !== around.head || (0,_versions_scheme_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(version.parts, part) !== counter);
    const tested = highestTested(next.value, others, part, scheme);
    if (tested !== null && counter <= (0,_versions_scheme_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(tested.version.parts, part))
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .D)('counter-not-greater', `the counter ${counter} is not above the {${part}} of ${tested.version.text}, which was tested as ${tested.tag}`, `give a number above ${(0,_versions_scheme_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(tested.version.parts, part)}`);
    if (last !== null && counts)
        return scheme.bump(last, parts, { today, counter });
    const least = (0,_versions_scheme_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(next.value.parts, part);
    if (counter >= least)
        return numbered(next.value, counter, part, scheme);
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .D)('counter-not-greater', `the counter ${counter} is below ${least}, where {${part}} of ${next.value.text} begins`, `give a number from ${least} on`);
}
/** Whether a step counts the counter up; else it starts again, or stays as it is. */
function countsUp(from, to, counted, part, scheme) {
    if (counted.includes(part))
        return true;
    // A second release of one day counts up what stands right of the date.
    return sameLeft(from, to, part, scheme) && (0,_versions_scheme_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(to.parts, part) !== (0,_versions_scheme_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(from.parts, part);
}
function initialOn({ initial, initialDated, scheme }, today) {
    if (!initialDated)
        return initial;
    const dated = scheme.bump(initial, ['date'], { today });
    return dated.ok ? dated.value : initial;
}
function sameLeft(a, b, part, scheme) {
    const left = scheme.parts.slice(0, scheme.parts.indexOf(part));
    return left.every((name) => a.parts[name] === b.parts[name]);
}
/** The tested version with the highest counter among those that differ from this one in nothing further left. */
function highestTested(like, tested, part, scheme) {
    return tested
        .filter(({ version }) => sameLeft(version, like, part, scheme))
        .reduce((best, each) => best === null || (0,_versions_scheme_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(each.version.parts, part) > (0,_versions_scheme_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(best.version.parts, part)
        ? each
        : best, null);
}
/** "The next build exceeds the last tested one, not the last published one" (policy.md, *Version templates*). */
function above(next, tested, part, scheme) {
    const highest = tested === null ? null : (0,_versions_scheme_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(tested.version.parts, part);
    if (highest === null || (0,_versions_scheme_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(next.parts, part) > highest)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(next);
    return numbered(next, highest + 1, part, scheme);
}
/** The same version with this number of the counter. */
function numbered(version, counter, part, scheme) {
    const made = scheme.of({ ...version.parts, [part]: counter });
    if (scheme.parse(made.text).ok)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(made);
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .D)('overflow', `{${part}} of ${version.text} cannot be ${counter}: that is out of its range`, 'count up a part further left');
}
/**
 * The pre-release of a channel that comes next: -beta.1, or one above the highest that exists.
 *
 * Null where the head carries the channel's last one already: then nothing is new, and a run can be repeated.
 */
function prereleaseNext(policy, stable, channel, existing, head) {
    const { scheme } = policy;
    const wanted = (0,_versions_scheme_js__WEBPACK_IMPORTED_MODULE_2__/* .identity */ .D_)(stable);
    // A scheme may spell a channel in its own way: beta is b to PEP 440.
    const made = scheme.prerelease(stable, channel, 1);
    const spelt = made.ok ? (made.value.prerelease[0] ?? channel) : channel;
    let highest = 0;
    let atHead = false;
    for (const { version, commit } of existing) {
        const [identifier, number] = version.prerelease;
        if (identifier !== spelt || version.prerelease.length !== 2 || typeof number !== 'number')
            continue;
        if ((0,_versions_scheme_js__WEBPACK_IMPORTED_MODULE_2__/* .identity */ .D_)(scheme.stable(version)) !== wanted)
            continue;
        if (number >= highest)
            atHead = commit === head;
        highest = Math.max(highest, number);
    }
    return atHead ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(null) : scheme.prerelease(stable, channel, highest + 1);
}


/***/ })

};
