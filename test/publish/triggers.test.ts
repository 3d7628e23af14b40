import { expect, test } from 'vitest';
import { isDispatchable } from '../../src/publish/triggers.ts';

test.each([
  ['on: workflow_dispatch', true],
  ['on: [push, workflow_dispatch]', true],
  ['on:\n  - workflow_dispatch', true],
  ['on:\n  workflow_dispatch:\n    inputs: {tag: {type: string}}', true],
  ['"on":\n  push:\n  workflow_dispatch:', true],
  ['on: push', false],
  ['on: [push, repository_dispatch]', false],
  ['on:\n  workflow_call:\n# workflow_dispatch:', false],
  ['on:\n  push: {branches: [workflow_dispatch]}', false],
  ['name: workflow_dispatch', false],
  ['', false],
  ['on: {workflow_dispatch: }\njobs: {', true],
  ['[workflow_dispatch]', false],
])('%j', (text, expected) => {
  expect(isDispatchable(text)).toBe(expected);
});
