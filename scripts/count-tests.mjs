// One plain line for whoever reads the log by machine, from vitest's JSON report: "12 passed, 0 failed".
import { readFileSync } from 'node:fs';

const { numPassedTests, numFailedTests, numFailedTestSuites, success } = JSON.parse(
  readFileSync('build/test-results.json', 'utf8'),
);
// A file that fails to load has no failed test: it still counts as one.
const failed = numFailedTests || (success ? 0 : Math.max(1, numFailedTestSuites));
console.log(`${numPassedTests} passed, ${failed} failed`);
