import type { Edition, Options, OptionValue } from './declarations.ts';

/** What an edition leaves to its files, as far as it decides what is on the wire or in JSON. */
export interface Features {
  readonly presence: string;
  readonly encoding: string;
  readonly json: string;
  readonly enumType: string;
  readonly repeated: string;
}

const EDITION_2023: Features = {
  presence: 'EXPLICIT',
  encoding: 'LENGTH_PREFIXED',
  json: 'ALLOW',
  enumType: 'OPEN',
  repeated: 'PACKED',
};

/** The defaults of each edition (descriptor.proto, `edition_defaults`). */
const DEFAULTS: Readonly<Record<Edition, Features>> = {
  proto2: { ...EDITION_2023, json: 'LEGACY_BEST_EFFORT', enumType: 'CLOSED', repeated: 'EXPANDED' },
  proto3: { ...EDITION_2023, presence: 'IMPLICIT' },
  '2023': EDITION_2023,
  '2024': EDITION_2023,
};

const WRITTEN: readonly (readonly [keyof Features, string])[] = [
  ['presence', 'field_presence'],
  ['encoding', 'message_encoding'],
  ['json', 'json_format'],
  ['enumType', 'enum_type'],
  ['repeated', 'repeated_field_encoding'],
];

/** The features of a file. */
export function fileFeatures(edition: Edition, options: Options): Features {
  return withFeatures(DEFAULTS[edition], options);
}

/** What an element has of its parent, and what it sets itself: `features.x = Y` or `features = { x: Y }`. */
export function withFeatures(inherited: Features, options: Options): Features {
  if (options.size === 0) return inherited;
  const whole = options.get('features');
  const features = { ...inherited };
  for (const [key, name] of WRITTEN) {
    const value =
      options.get(`features.${name}`) ?? (whole?.kind === 'message' ? whole.fields.get(name) : undefined);
    if (value !== undefined) features[key] = word(value) ?? features[key];
  }
  return features;
}

/** An option whose value is a word: `true`, `NO_SIDE_EFFECTS`. */
export function word(value: OptionValue | undefined): string | null {
  return value?.kind === 'name' ? value.text : null;
}
