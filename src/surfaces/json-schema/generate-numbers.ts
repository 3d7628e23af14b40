import type { Branch } from './branch.ts';

/** Numbers of a branch, and those near to some others. */
export function numbersOf(branch: Branch, near: readonly number[]): number[] {
  const { minimum, maximum, integer, multiples } = branch;
  const low = minimum?.value;
  const high = maximum?.value;
  const step = multiples.reduce(
    (product, one) => (product % one === 0 ? product : product * one),
    integer ? 1 : 0,
  );
  const points = [
    ...near,
    0,
    1,
    -1,
    low ?? 0,
    high ?? 0,
    (low ?? 0) + 1,
    (high ?? 0) - 1,
    0.5,
    1.5,
    2,
    3,
    7,
    10,
    100,
    -10,
  ];
  if (low !== undefined && high !== undefined) points.push((low + high) / 2);
  const found = points.flatMap((point) => {
    if (step === 0) return [point];
    const at = point / step;
    return [
      Math.floor(at) * step,
      Math.ceil(at) * step,
      (Math.floor(at) + 1) * step,
      (Math.ceil(at) - 1) * step,
    ];
  });
  return [...new Set(found)]
    .map((one) => (Object.is(one, -0) ? 0 : one))
    .filter((one) => Number.isFinite(one));
}
