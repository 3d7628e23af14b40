import { dayOf } from '../../lines/calendar.ts';
import type { Candidate } from './candidate.ts';
import { commonPrefix, commonShape, joined, padded } from './candidate.ts';
import type { Family, NumberedTag } from './families.ts';

/** Elsewhere on earth it may have been the day before or after: in seconds. */
const AROUND = [0, -86_400, 86_400];

/** Versions that say the day or the month of their release, `2026.01.05` or `24.04.1`: so do the dates of the tags. */
export function calendarVersions({ tags }: Family): Candidate[] {
  const { shape, separator, length } = commonShape(tags);
  if (shape.length < 2 || length < 2 || length > 4) return [];
  const year = yearPart(shape);
  if (
    year === null ||
    !mostly(shape, ([y, m], day) => sameYear(y, day) && Number(m) === Number(day.slice(5, 7)))
  )
    return [];
  const parts = [year, `{${zeros(shape, 1) ? '0M' : 'MM'}}`];
  const daily = length > 2 && mostly(shape, ([, , d], day) => Number(d) === Number(day.slice(8, 10)));
  if (daily) parts.push(`{${zeros(shape, 2) ? '0D' : 'DD'}}`);
  const counted = length - parts.length;
  if (counted > 1) return [];
  const more =
    counted === 0 ? tags.filter((tag) => tag.suffix === '' && tag.numbers.length === length + 1) : [];
  const optional = more.length * 20 >= tags.length;
  const counter = counted === 1 || optional;
  const write = (between: string): string =>
    [...parts, ...(counted === 1 ? ['{patch}'] : [])].join(between) + (optional ? `[${between}{patch}]` : '');
  const fix = counter ? 'patch' : 'date';
  return [
    {
      versions: {
        format: write('.'),
        ...joined(commonPrefix(shape), [write(separator)], separator),
        ...(optional ? { parts: { patch: { default: 0 } } } : {}),
        bump: { major: 'date', minor: 'date', patch: fix, security: fix },
      },
      reads: `a date, ${write(separator)}`,
      guesses: [
        `The numbers are the ${daily ? 'day' : 'month'} on which the tag was made. ${
          counter
            ? 'Fixes count up the last number; everything else takes the date of its release.'
            : `Every release takes the date of its ${daily ? 'day' : 'month'}; two on one ${daily ? 'day' : 'month'} need another number behind it, for instance ${write('.')}[.{patch}].`
        }`,
      ],
    },
  ];
}

function yearPart(shape: readonly NumberedTag[]): string | null {
  const years = shape.map(({ numbers }) => numbers[0] as string);
  if (years.every((year) => /^20\d\d$/.test(year))) return '{YYYY}';
  if (!years.every((year) => /^\d{1,2}$/.test(year))) return null;
  return zeros(shape, 0) ? '{0Y}' : '{YY}';
}

function sameYear(year: string | undefined, day: string): boolean {
  return year === day.slice(0, 4) || Number(year) === Number(day.slice(2, 4));
}

function zeros(shape: readonly NumberedTag[], index: number): boolean {
  return shape.some(({ numbers }) => padded(numbers[index] as string));
}

/** Whether four fifths of the tags hold it against the day of the tag. */
function mostly(
  shape: readonly NumberedTag[],
  holds: (numbers: readonly string[], day: string) => boolean,
): boolean {
  const held = shape.filter(({ numbers, tag }) =>
    AROUND.some((apart) => holds(numbers, dayOf(tag.time + apart, 'UTC'))),
  );
  return held.length * 5 >= shape.length * 4;
}
