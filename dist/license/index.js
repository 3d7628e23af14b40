// semverdict/license, MIT License. Made from src/license.ts; docs/licenses.md says how to use it.
const PARTS = [
    'major',
    'minor',
    'patch'
];
const NUMBERS = /^\d+(?:\.\d+)*(?=$|[-+ a-z])/i;
function reachRule(policy) {
    try {
        return ruleOf(policy);
    } catch  {
        return null;
    }
}
function ruleOf(policy) {
    const { reach: parted, older = 'deny', parts = PARTS } = policy ?? {};
    const plain = parts.indexOf(parted?.plain ?? 'minor') + 1;
    const right = parts.indexOf(parted?.['upgrade-right'] ?? 'major') + 1;
    const known = Array.isArray(parts) && (older === 'deny' || older === 'allow');
    return right === 0 || plain < right || !known ? null : {
        parts,
        plain,
        right,
        older: older === 'allow'
    };
}
function decidingParts(version, rule) {
    const names = rule.parts.slice(0, rule.plain);
    let found;
    if (typeof version === 'string') {
        const text = version.length > 1000 ? '' : version.trim();
        found = NUMBERS.exec(text)?.[0].split('.') ?? [];
    } else if (typeof version === 'object' && version !== null) found = names.map((name)=>Object.hasOwn(version, name) ? version[name] : null);
    else return null;
    const parts = names.map((_, index)=>partOf(found[index]));
    return parts.includes('') ? null : parts;
}
function partOf(value) {
    if (typeof value === 'bigint') return value < 0n ? '' : String(value);
    if (typeof value === 'number') return Number.isSafeInteger(value) && value >= 0 ? String(value) : '';
    if (typeof value !== 'string' || value.length > 1000) return '';
    return isNumber(value) ? value.replace(/^0+(?=\d)/, '') : value;
}
function isNumber(part) {
    return /^\d+$/.test(part);
}
function compareParts(a, b, length) {
    for(let index = 0; index < length; index++){
        const left = a[index];
        const right = b[index];
        if (left === right) continue;
        const longer = isNumber(left) && isNumber(right) ? left.length - right.length : 0;
        return longer || (left < right ? -1 : 1);
    }
    return 0;
}
function judgeLicense(license, installed, policy, today) {
    try {
        const rule = reachRule(policy);
        if (rule === null) return nok('bad-policy');
        if (!Array.isArray(license)) return judgeOne(license, installed, rule, today);
        let best = nok('no-license');
        for (const each of license){
            const found = judgeOne(each, installed, rule, today);
            if (best.reason === 'no-license' || RANK.indexOf(found.result) > RANK.indexOf(best.result)) best = found;
        }
        return best;
    } catch  {
        return nok('unreadable');
    }
}
const RANK = [
    'NOK',
    'WRONG_VERSION',
    'OK'
];
function judgeOne(license, installed, rule, today) {
    try {
        return judgeReadable(license, installed, rule, today);
    } catch  {
        return nok('unreadable');
    }
}
function judgeReadable(license, installed, rule, today) {
    if (license === null || license === undefined) return nok('no-license');
    if (typeof license !== 'object') return nok('unreadable');
    const { version, upgradeRight, validUntil } = license;
    if (version === undefined || version === null || version === '') return nok('no-version');
    const own = decidingParts(version, rule);
    if (own === null) return nok('unreadable');
    if (validUntil !== undefined && validUntil !== null) {
        if (!isDay(validUntil)) return nok('unreadable');
        if (!isDay(today)) return nok('bad-today');
        if (today > validUntil) return nok('expired');
    }
    const there = decidingParts(installed, rule);
    if (there === null) return nok('installed-unreadable');
    const order = compareParts(there, own, upgradeRight === true ? rule.right : rule.plain);
    if (order === 0) return {
        result: 'OK',
        reason: 'within-reach'
    };
    if (order > 0) return {
        result: 'WRONG_VERSION',
        reason: 'newer'
    };
    return rule.older ? {
        result: 'OK',
        reason: 'older-allowed'
    } : {
        result: 'WRONG_VERSION',
        reason: 'older'
    };
}
function nok(reason) {
    return {
        result: 'NOK',
        reason
    };
}
function isDay(value) {
    const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(typeof value === 'string' ? value : '') ?? [];
    const y = Number(year);
    const leap = y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0);
    const days = [
        31,
        leap ? 29 : 28,
        31,
        30,
        31,
        30,
        31,
        31,
        30,
        31,
        30,
        31
    ][Number(month) - 1] ?? 0;
    return Number(day) >= 1 && Number(day) <= days;
}
function upgrade(license, version) {
    try {
        const one = typeof license === 'object' && license !== null && !Array.isArray(license);
        return one ? {
            ...license,
            version
        } : license;
    } catch  {
        return license;
    }
}
function reach(license, policy) {
    try {
        const rule = reachRule(policy);
        const own = rule === null || !license ? null : decidingParts(license.version, rule);
        if (rule === null || own === null || !license) return null;
        const until = license.validUntil ?? null;
        if (until !== null && !isDay(until)) return null;
        const shared = own.slice(0, license.upgradeRight === true ? rule.right : rule.plain);
        const last = shared.at(-1);
        const next = isNumber(last) ? [
            ...shared.slice(0, -1),
            String(BigInt(last) + 1n)
        ] : null;
        const text = shared.join('.') + (shared.length < rule.parts.length ? '.x' : '');
        return {
            from: rule.older ? null : named(shared, rule),
            below: next === null ? null : named(next, rule),
            text: rule.older ? `up to ${text}` : text,
            until
        };
    } catch  {
        return null;
    }
}
function named(parts, { parts: names }) {
    return Object.fromEntries(parts.map((part, index)=>[
            names[index],
            isNumber(part) && Number.isSafeInteger(Number(part)) ? Number(part) : part
        ]));
}
export { reach as reach, upgrade as upgrade };
function checkLicense(license, installed, policy, today = localDay()) {
    return judgeLicense(license, installed, policy, today);
}
function localDay() {
    const now = new Date();
    const [year, month, day] = [
        now.getFullYear(),
        now.getMonth() + 1,
        now.getDate()
    ].map(String);
    return `${year?.padStart(4, '0')}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
}
export { checkLicense as checkLicense };
