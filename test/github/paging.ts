// Lists in pages, with GitHub's Link header.
import type { Json } from '../support/run.ts';
import type { Answer } from './answer.ts';
import { ok } from './answer.ts';
import type { Call } from './world.ts';

export interface Page {
  readonly page: number;
  readonly size: number;
}

export function pageOf({ query }: Pick<Call, 'query'>, most = 100, usual = 30): Page {
  const size = Number(query.per_page ?? usual);
  return { page: Math.max(1, Number(query.page ?? 1)), size: Math.max(1, Math.min(most, size)) };
}

export function linkHeader(
  { asked }: Pick<Call, 'asked'>,
  { page, size }: Page,
  total: number,
): Record<string, string> {
  const last = Math.max(1, Math.ceil(total / size));
  const to = (number: number, rel: string) => {
    const url = new URL(asked);
    url.searchParams.set('page', String(number));
    return `<${url.href}>; rel="${rel}"`;
  };
  const links = [
    ...(page > 1 ? [to(page - 1, 'prev')] : []),
    ...(page < last ? [to(page + 1, 'next'), to(last, 'last')] : []),
    ...(page > 1 ? [to(1, 'first')] : []),
  ];
  return links.length === 0 ? {} : { link: links.join(', ') };
}

export function slice<T>(items: readonly T[], { page, size }: Page): T[] {
  return items.slice((page - 1) * size, page * size);
}

/** One page of a list. @param render is called for the items of this page only */
export async function paged<T>(
  call: Call,
  items: readonly T[],
  render: (item: T) => Json | Promise<Json>,
): Promise<Answer> {
  const page = pageOf(call);
  const bodies = await Promise.all(slice(items, page).map(render));
  return ok(bodies, linkHeader(call, page, items.length));
}
