/** How loudly a rule speaks; `off` silences it. */
export type Level = 'error' | 'warning' | 'note' | 'off';
export declare const LEVELS: readonly Level[];
/** The rules that exist, in the order in which their findings are shown. */
export declare const RULE_IDS: readonly ['line-ended', 'line-phase', 'line-opens', 'kind-unmapped', 'compatibility', 'overclaimed', 'version-grammar', 'version-order', 'version-next', 'version-taken', 'version-written', 'tag-place', 'tag-moved', 'approval-missing', 'cadence-early', 'cadence-overdue', 'freeze', 'license-stranded', 'license-giveaway', 'security-coverage', 'security-advisory', 'security-mixed', 'squash-message', 'merge-method', 'commit-convention', 'policy-shortened', 'policy-floor', 'policy-newest', 'policy-minimum', 'policy-notice', 'docs-drift'];
export type RuleId = (typeof RULE_IDS)[number];
