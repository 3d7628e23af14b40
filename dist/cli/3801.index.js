export const id = 3801;
export const ids = [3801];
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

/***/ 5975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   versionBump: () => (/* binding */ versionBump),
/* harmony export */   versionCompare: () => (/* binding */ versionCompare),
/* harmony export */   versionParse: () => (/* binding */ versionParse)
/* harmony export */ });
/* harmony import */ var _base_nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50578);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49299);
/* harmony import */ var _verdict_next_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81173);
/* harmony import */ var _versions_scheme_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68401);
/* harmony import */ var _counter_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65631);
/* harmony import */ var _gather_policy_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20596);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59165);







/** The scheme alone, for scripts: `version parse V`. */
async function versionParse(options, text) {
    const { policy } = await (0,_gather_policy_file_js__WEBPACK_IMPORTED_MODULE_4__/* .policyOrPreset */ .DJ)(options);
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
    const { scheme } = (await (0,_gather_policy_file_js__WEBPACK_IMPORTED_MODULE_4__/* .policyOrPreset */ .DJ)(options)).policy;
    const order = scheme.compare(must(scheme.read(a)), must(scheme.read(b)));
    return { json: { order }, text: () => `${order}\n`, exit: 0 };
}
/** `version bump V KIND`: the version after a release of that kind, on the day of `--today`, with the build `--counter`. */
async function versionBump(options, text, kind) {
    const { policy } = await (0,_gather_policy_file_js__WEBPACK_IMPORTED_MODULE_4__/* .policyOrPreset */ .DJ)(options);
    const version = must(policy.scheme.parse(text));
    const parts = policy.kinds.parts(kind);
    if (parts === null)
        throw unmapped(kind, policy);
    const { scheme } = policy;
    const today = (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .todayOf */ .X)(options, policy.timezone);
    const plain = must(scheme.bump(version, parts, { today }));
    const { counter = null } = options;
    const part = (0,_versions_scheme_js__WEBPACK_IMPORTED_MODULE_2__/* .counterOf */ .Yy)(scheme);
    const counts = counter !== null && part !== null && (0,_verdict_next_js__WEBPACK_IMPORTED_MODULE_1__/* .countsUp */ .Qj)(version, plain, parts, part, scheme);
    const bumped = counts ? must(scheme.bump(version, parts, { today, counter })) : plain;
    return {
        json: { version: bumped.text },
        text: () => `${bumped.text}\n`,
        exit: 0,
        ...(counter === null || counts ? {} : { note: (0,_counter_js__WEBPACK_IMPORTED_MODULE_3__/* .counterNote */ .$o)(counter, kind, part) }),
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

/***/ 81173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JD: () => (/* binding */ stableNext),
/* harmony export */   Qj: () => (/* binding */ countsUp),
/* harmony export */   er: () => (/* binding */ prereleaseNext)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94419);
/* harmony import */ var _versions_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64587);
/* harmony import */ var _versions_scheme_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68401);



/** The stable version that a kind leads to. Faults: `kind-unmapped`, and those of counting up. */
function stableNext(policy, last, kind, around) {
    if (kind === _versions_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x3)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .D)('nothing', 'there is nothing to release', 'none is needed');
    const { scheme } = policy;
    const { today } = around;
    const parts = policy.kinds.parts(kind);
    if (parts === null)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .D)('kind-unmapped', `the policy's versions have no part for the kind ${kind}`, `add ${kind} to versions.bump`);
    const next = last === null ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(initialOn(policy, today)) : scheme.bump(last, parts, { today });
    const part = (0,_versions_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .counterOf */ .Yy)(scheme);
    if (!next.ok || part === null)
        return next;
    const counts = last !== null && countsUp(last, next.value, parts, part, scheme);
    const begun = highestTested(next.value, around.tested, part, scheme);
    const { counter } = around;
    // Where tests of the new version have begun, the counter counts it too.
    if (counter === null || (!counts && begun === null))
        return above(next.value, begun, part, scheme);
    // The build that stands here was tested under its own number, and may be published under it.
    const others = around.tested.filter(({ version, commit }) => commit !== around.head || (0,_versions_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(version.parts, part) !== counter);
    const tested = highestTested(next.value, others, part, scheme);
    if (tested !== null && counter <= (0,_versions_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(tested.version.parts, part))
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .D)('counter-not-greater', `the counter ${counter} is not above the {${part}} of ${tested.version.text}, which was tested as ${tested.tag}`, `give a number above ${(0,_versions_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(tested.version.parts, part)}`);
    if (last !== null && counts)
        return scheme.bump(last, parts, { today, counter });
    const least = (0,_versions_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(next.value.parts, part);
    if (counter >= least)
        return numbered(next.value, counter, part, scheme);
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .D)('counter-not-greater', `the counter ${counter} is below ${least}, where {${part}} of ${next.value.text} begins`, `give a number from ${least} on`);
}
/** Whether a step counts the counter up; else it starts again, or stays as it is. */
function countsUp(from, to, counted, part, scheme) {
    if (counted.includes(part))
        return true;
    // A second release of one day counts up what stands right of the date.
    return sameLeft(from, to, part, scheme) && (0,_versions_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(to.parts, part) !== (0,_versions_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(from.parts, part);
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
        .reduce((best, each) => best === null || (0,_versions_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(each.version.parts, part) > (0,_versions_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(best.version.parts, part)
        ? each
        : best, null);
}
/** "The next build exceeds the last tested one, not the last published one" (policy.md, *Version templates*). */
function above(next, tested, part, scheme) {
    const highest = tested === null ? null : (0,_versions_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(tested.version.parts, part);
    if (highest === null || (0,_versions_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(next.parts, part) > highest)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(next);
    return numbered(next, highest + 1, part, scheme);
}
/** The same version with this number of the counter. */
function numbered(version, counter, part, scheme) {
    const made = scheme.of({ ...version.parts, [part]: counter });
    if (scheme.parse(made.text).ok)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(made);
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .D)('overflow', `{${part}} of ${version.text} cannot be ${counter}: that is out of its range`, 'count up a part further left');
}
/**
 * The pre-release of a channel that comes next: -beta.1, or one above the highest that exists.
 *
 * Null where the head carries the channel's last one already: then nothing is new, and a run can be repeated.
 */
function prereleaseNext(policy, stable, channel, existing, head) {
    const { scheme } = policy;
    const wanted = (0,_versions_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .identity */ .D_)(stable);
    // A scheme may spell a channel in its own way: beta is b to PEP 440.
    const made = scheme.prerelease(stable, channel, 1);
    const spelt = made.ok ? (made.value.prerelease[0] ?? channel) : channel;
    let highest = 0;
    let atHead = false;
    for (const { version, commit } of existing) {
        const [identifier, number] = version.prerelease;
        if (identifier !== spelt || version.prerelease.length !== 2 || typeof number !== 'number')
            continue;
        if ((0,_versions_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .identity */ .D_)(scheme.stable(version)) !== wanted)
            continue;
        if (number >= highest)
            atHead = commit === head;
        highest = Math.max(highest, number);
    }
    return atHead ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(null) : scheme.prerelease(stable, channel, highest + 1);
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
