import type { Day } from '../lines/calendar.ts';
import { startStamp } from '../lines/calendar.ts';
import type { Line } from '../lines/lines.ts';
import { ENDED } from '../lines/lines.ts';
import type { Published } from './published.ts';
import { endDay, knownSince } from './published.ts';

/** The shape that these documents have, by the API's own count. */
const SCHEMA_VERSION = '1.2.1';
/** No page of the product is known; the shape asks for an address. */
const NO_PAGE = 'about:blank';
const USUAL_CATEGORY = 'app';

/** What `releases.json` says of the product besides its lines. */
export interface ReleasesOptions {
  readonly link: string | null;
  readonly category: string | null;
}

/**
 * The lines in the shape of `GET /api/v1/products/{product}` of endoflife.date (API v1, `ProductResponse`).
 *
 * An `…From` date is the last day that still counts, as there: a line is EOL from the day after. What ends never, or on
 * a day that cannot be known yet, is null. `eoas` is the end of a line's first phase, where its phases are several.
 *
 * @param stamp the day on which the document counts as made; of the facts' own where it is null
 */
export function releasesDocument(
  published: Published,
  { link, category }: ReleasesOptions,
  stamp: Day | null = null,
): unknown {
  const { policy, lines } = published;
  const label = policy.product ?? 'Product';
  const kind = category ?? USUAL_CATEGORY;
  const made = startStamp(stamp ?? newestFact(published), policy.timezone);
  const phases = phaseLabels(published);
  return {
    schema_version: SCHEMA_VERSION,
    generated_at: made,
    last_modified: made,
    result: {
      name: slug(label),
      label,
      aliases: [],
      category: kind,
      tags: [kind],
      versionCommand: null,
      identifiers: [],
      labels: { eoas: phases.first, discontinued: null, eol: phases.rest, eoes: null },
      links: { icon: null, html: link ?? NO_PAGE, releasePolicy: null },
      releases: lines.map((line) => release(line, phases.first !== null, published)),
    },
  };
}

function release(line: Line, active: boolean, published: Published): unknown {
  const { id, name, released, phase, phases } = line;
  const last = phases?.at(-1);
  const lts = ltsOf(line, published);
  return {
    name: id,
    codename: name,
    label: `${id}${name === null ? '' : ` '${name}'`}${lts.is ? ' (LTS)' : ''}`,
    releaseDate: released,
    isLts: lts.is,
    ltsFrom: lts.from,
    ...(active ? activeSupport(line) : {}),
    isEol: phase === ENDED,
    eolFrom: last === undefined ? null : endDay(last),
    isMaintained: phase !== ENDED,
    latest: latestOf(line, published),
    custom: null,
  };
}

function activeSupport({ phase, phases }: Line): { isEoas: boolean; eoasFrom: Day | null } {
  const first = phases?.[0];
  if (first === undefined) return { isEoas: false, eoasFrom: null };
  return { isEoas: phase !== first.name, eoasFrom: endDay(first) };
}

/** The field's word for it: a track or a flag of that name. It may begin later than the line. */
function ltsOf({ id, track }: Line, { policy, today }: Published): { is: boolean; from: Day | null } {
  const known = Object.hasOwn(policy.lines.known, id) ? policy.lines.known[id] : undefined;
  const flag = known !== undefined && Object.hasOwn(known.flags, 'lts') ? known.flags.lts : undefined;
  if (typeof flag === 'string') return { is: today > flag, from: flag };
  return { is: flag === true || /^lts$/i.test(track ?? ''), from: null };
}

function latestOf({ latest }: Line, { stable }: Published): unknown {
  if (latest === null) return null;
  const dated = stable.find(({ version }) => version.text === latest.text);
  return { name: latest.text, date: dated?.day ?? null, link: null };
}

/** The names of the phases: the first one, where more follow it on some line, and all of those. */
function phaseLabels({ policy }: Published): { first: string | null; rest: string } {
  const tracks = policy.lines.tracks ?? [];
  const several = tracks.filter(({ phases }) => phases.length > 1);
  const names = (all: readonly string[]): string => [...new Set(all)].join(', ');
  if (several.length === 0)
    return {
      first: null,
      rest: names(tracks.flatMap(({ phases }) => phases.map(({ name }) => name))) || 'Support',
    };
  return {
    first: names(several.map(({ phases }) => phases[0]?.name ?? '')),
    rest: names(several.flatMap(({ phases }) => phases.slice(1).map(({ name }) => name))),
  };
}

function newestFact({ lines, stable, today }: Published): Day {
  const days = [...lines.map(knownSince), ...stable.map(({ day }) => day)].filter((day) => day <= today);
  // Before the first release there is no other day to name.
  return days.length === 0 ? today : days.reduce((latest, day) => (day > latest ? day : latest));
}

function slug(label: string): string {
  const words = label
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return words === '' ? 'product' : words;
}
