import { describe, expect, test } from 'vitest';
import { filled, holds } from './expressions.ts';

const contexts = {
  github: { ref: 'refs/heads/main', event: { pull_request: { number: 7 } } },
  needs: { release: { outputs: { tag: 'v1.0.0' } } },
  inputs: { 'dry-run': true },
};

const expression = (inner: string): string => `\u0024{{ ${inner} }}`;

describe('expressions of a workflow', () => {
  test.each([
    ['plain', 'plain'],
    [`a-${expression('github.ref')}-b`, 'a-refs/heads/main-b'],
    [expression('github.event.pull_request.number || github.ref'), '7'],
    [expression('inputs.dry-run'), 'true'],
    [expression('needs.release.outputs.tag'), 'v1.0.0'],
    [expression('needs.release.outputs.none'), ''],
  ])('%s', (text, result) => {
    expect(filled(text, contexts)).toBe(result);
  });

  test.each([
    [undefined, true],
    ["needs.release.outputs.tag != ''", true],
    [expression("needs.release.outputs.none != ''"), false],
    ["github.event.workflow_run.conclusion == 'success'", false],
    ['always()', true],
  ])('the condition %s', (condition, result) => {
    expect(holds(condition, contexts)).toBe(result);
  });

  test('what is no expression is said', () => {
    expect(() => filled(expression('github.'), contexts)).toThrow();
    expect(() => filled(expression('secrets.X'), contexts)).toThrow(/secrets/);
  });
});
