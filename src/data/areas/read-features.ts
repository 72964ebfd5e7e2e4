import type { GeoJsonObject } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Properties, Topology } from 'topojson-specification';
import * as v from 'valibot';
import { decodeUtf8 } from '../folder/decode-text';
import { error, warning, type Issue } from '../issues/issue';
import { fill, quoted, type Phrase, type Wording } from '../issues/wording';
import { parseJson } from '../parse-json';

/** A feature of a file, whose shape is not looked at yet. */
export interface FileFeature {
  /** Its place in the file, from 1. */
  readonly number: number;
  /** Its properties, and its own id as "id" where no property has that name. */
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: unknown;
}

export interface FeaturesReading {
  /** None where the file cannot be read. */
  readonly features: readonly FileFeature[];
  readonly issues: readonly Issue[];
}

const featureSchema = v.object({
  type: v.literal('Feature'),
  id: v.optional(v.union([v.string(), v.number()])),
  properties: v.nullish(v.record(v.string(), v.unknown())),
  geometry: v.unknown(),
});
const collectionSchema = v.object({
  type: v.literal('FeatureCollection'),
  features: v.array(v.unknown()),
});
const geometriesSchema = v.object({
  type: v.literal('GeometryCollection'),
  geometries: v.array(v.object({ type: v.string() })),
});
const topologySchema = v.object({
  type: v.literal('Topology'),
  arcs: v.array(v.unknown()),
  objects: v.record(v.string(), v.unknown()),
});

const EXPECTED = 'GeoJSON or TopoJSON with an area in each feature';
const MB = 1_000_000;
const MAX_BYTES = 60 * MB;

/** Reads the features of a GeoJSON or TopoJSON file. */
export function readFeatures(file: string, bytes: Uint8Array): FeaturesReading {
  const refuse = (found: Wording, expected: Wording = EXPECTED, hint: Phrase | null = HINT) => ({
    features: [],
    issues: [error({ file }, found, expected, hint)],
  });
  if (bytes.length > MAX_BYTES) {
    const found = fill('a file of {} MB', Math.ceil(bytes.length / MB));
    return refuse(found, fill('at most {} MB', MAX_BYTES / MB), null);
  }
  // A mark of the encoding before the text is left out by the decoder. What is not UTF-8 is no JSON either.
  const json = parseJson(decodeUtf8(bytes) ?? '');
  if (json === undefined) return refuse('no JSON in UTF-8');
  const issues: Issue[] = [];
  const read = isTopology(json) ? fromTopology(file, json, issues) : json;
  if (v.is(featureSchema, read)) return { features: featuresIn(file, [read], issues), issues };
  if (!v.is(collectionSchema, read)) return refuse('JSON of another kind');
  if (read.features.length === 0) issues.push(error({ file }, 'no features', EXPECTED));
  return { features: featuresIn(file, read.features, issues), issues };
}

const HINT = 'GIS software saves other formats as GeoJSON.';

function featuresIn(
  file: string,
  values: readonly unknown[],
  issues: Issue[],
): readonly FileFeature[] {
  return values.flatMap((value, index): readonly FileFeature[] => {
    const number = index + 1;
    if (!v.is(featureSchema, value)) {
      const place = fill('feature {}', number);
      issues.push(error({ file, place }, 'no feature', 'a feature with an area'));
      return [];
    }
    const { id, properties, geometry } = value;
    return [
      { number, properties: { ...(id === undefined ? {} : { id }), ...properties }, geometry },
    ];
  });
}

/** True for a TopoJSON topology, as far as is checked here: what is wrong inside is found when it is made GeoJSON. */
export function isTopology(value: unknown): value is Topology {
  return v.is(topologySchema, value);
}

/** The object of a topology that has the most areas, as GeoJSON; null where none can be read. */
function fromTopology(file: string, topology: Topology, issues: Issue[]): GeoJsonObject | null {
  const [first, ...others] = Object.entries(topology.objects)
    .flatMap(([name, object]) => (isCollection(object) ? [{ name, object }] : []))
    .toSorted((one, other) => areasIn(other.object) - areasIn(one.object));
  if (!first) return null;
  if (others.length > 0) {
    const found = fill('also {}', quoted(others.map(({ name }) => name)));
    const hint = fill('"{}" is read.', first.name);
    issues.push(warning({ file }, found, 'one set of areas', hint));
  }
  try {
    return feature(topology, first.object);
  } catch {
    return null;
  }
}

function isCollection(value: unknown): value is GeometryCollection<Properties> {
  return v.is(geometriesSchema, value);
}

const areasIn = ({ geometries }: GeometryCollection<Properties>) =>
  geometries.filter(({ type }) => type === 'Polygon' || type === 'MultiPolygon').length;
