export const id = 161;
export const ids = [161];
export const modules = {

/***/ 21161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judge: () => (/* binding */ judge)
/* harmony export */ });
/* harmony import */ var _judge_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54526);
/* harmony import */ var _rules_all_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83992);


/**
 * The verdict on these facts, by every rule there is. Pure: no clock, no disk, no network; the same facts give the same
 * bytes.
 *
 * @throws Error where the facts hold a policy that does not compile: loading refuses those
 */
function judge(facts) {
    return (0,_judge_by_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeBy */ .F)(facts, _rules_all_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL_RULES */ .U);
}


/***/ }),

/***/ 83992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ ALL_RULES)
});

// EXTERNAL MODULE: ./build/base/words.js
var words = __webpack_require__(59909);
// EXTERNAL MODULE: ./build/pages/docs.js + 10 modules
var pages_docs = __webpack_require__(77372);
// EXTERNAL MODULE: ./build/pages/security.js
var security = __webpack_require__(75697);
;// CONCATENATED MODULE: ./build/verdict/rules/docs-drift.js



/** The files that `docs` names say what the policy gives today: somebody plans by them. */
const docsDrift = {
    id: 'docs-drift',
    level: 'warning',
    check({ judged, facts }) {
        const read = facts.project.docs;
        if (read === undefined)
            return [];
        const { policy, lines, stable } = judged;
        const document = facts.policyAtHead ?? facts.policy;
        const docs = (0,pages_docs/* docsOf */.f)(policy.docs, { document, policy, today: facts.today, lines, stable });
        const drifted = docs.flatMap((doc) => {
            const fact = read.find(({ path }) => path === doc.path);
            return fact === undefined || doc.holds(fact.text) ? [] : [{ doc, fact }];
        });
        const groups = new Map();
        for (const each of drifted) {
            const key = `${each.doc.as} ${each.fact.text === null}`;
            groups.set(key, [...(groups.get(key) ?? []), each]);
        }
        return [...groups.values()].map((same) => {
            const found = finding(same);
            const brought = judged.own || same.some(({ fact }) => fact.own);
            return brought ? found : { ...found, softened: 'note' };
        });
    },
};
/** @param same files of one kind, which are all missing or all there */
function finding(same) {
    const [{ doc, fact }] = same;
    const one = same.length === 1;
    const names = (0,words/* some */.zN)(same.map(({ doc: { path } }) => path));
    const where = { policy: `docs.${doc.as}` };
    const write = `run ${security/* WRITE_COMMAND */.yN} and commit what it writes`;
    if (fact.text === null)
        return {
            message: `docs.${doc.as} names ${names}, and there ${one ? 'is no such file' : 'are no such files'}`,
            remedy: doc.within ? `make it with the two markers that docs/pages.md shows, and ${write}` : write,
            where,
        };
    const block = doc.as === 'security' ? (0,security/* securityBlockIn */.Zf)(fact.text) : null;
    if (block?.ok === false)
        return {
            message: `${names}: ${block.fault.message}`,
            remedy: `${block.fault.remedy}; then ${write}`,
            where,
        };
    return {
        message: `${names} ${one ? 'does' : 'do'} not say what the policy gives today`,
        remedy: write,
        where,
    };
}

// EXTERNAL MODULE: ./build/verdict/rules/index.js + 36 modules
var rules = __webpack_require__(11796);
;// CONCATENATED MODULE: ./build/verdict/rules/all.js


/**
 * Every rule by its id. `docs-drift` knows how pages are written in every language and format, as much code as all other
 * rules together, and is silent where the policy names no pages: a command loads it only where facts hold some.
 */
const ALL_RULES = { ...rules/* RULES */.y, 'docs-drift': docsDrift };


/***/ })

};
