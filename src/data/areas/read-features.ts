import type { GeoJsonObject } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Properties, Topology } from 'topojson-specification';
import * as v from 'valibot';
import { decodeUtf8 } from '../folder/decode-text';
import { error, warning, type Issue } from '../issues/issue';
import { fill, quoted, type Phrase } from '../issues/wording';
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
  const refuse = (found: Phrase): FeaturesReading => ({
    features: [],
    issues: [error({ file }, found, EXPECTED, HINT)],
  });
  if (bytes.length > MAX_BYTES) {
    const found = fill('a file of {} MB', Math.ceil(bytes.length / MB));
    const issue = error({ file }, found, fill('at most {} MB', MAX_BYTES / MB));
    return { features: [], issues: [issue] };
  }
  // A mark of the encoding before the text is left out by the decoder. What is not UTF-8 is no JSON either.
  const json = parseJson(decodeUtf8(bytes) ?? '');
  if (json === undefined) return refuse('no JSON in UTF-8');
  const { collection, issues } = isTopology(json)
    ? fromTopology(file, json)
    : { collection: json, issues: [] };
  if (v.is(featureSchema, collection)) return { ...withFeatures(file, [collection]), issues };
  if (!v.is(collectionSchema, collection)) return refuse('JSON of another kind');
  const read = withFeatures(file, collection.features);
  return { ...read, issues: [...issues, ...read.issues] };
}

const HINT = 'GIS software saves other formats as GeoJSON.';

function withFeatures(file: string, values: readonly unknown[]): FeaturesReading {
  const features: FileFeature[] = [];
  const issues: Issue[] = [];
  for (const [index, value] of values.entries()) {
    const number = index + 1;
    if (v.is(featureSchema, value)) {
      const id = value.id === undefined ? {} : { id: value.id };
      const properties = { ...id, ...value.properties };
      features.push({ number, properties, geometry: value.geometry });
    } else {
      const place = fill('feature {}', number);
      issues.push(error({ file, place }, 'no feature', 'a feature with an area'));
    }
  }
  if (values.length === 0) issues.push(error({ file }, 'no features', EXPECTED));
  return { features, issues };
}

/** True for a TopoJSON topology, as far as is checked here: what is wrong inside is found when it is made GeoJSON. */
export function isTopology(value: unknown): value is Topology {
  return v.is(topologySchema, value);
}

/** The object of a topology that has the most areas, as GeoJSON. */
function fromTopology(
  file: string,
  topology: Topology,
): { readonly collection: GeoJsonObject | null; readonly issues: readonly Issue[] } {
  const objects = Object.entries(topology.objects).flatMap(([name, object]) =>
    isCollection(object) ? [{ name, object }] : [],
  );
  const [first, ...others] = objects.toSorted(
    (one, other) => areasIn(other.object) - areasIn(one.object),
  );
  if (!first) return { collection: null, issues: [] };
  const names = others.map(({ name }) => name);
  const issues =
    others.length === 0
      ? []
      : [
          warning(
            { file },
            fill('also {}', quoted(names)),
            'one set of areas',
            fill('"{}" is read.', first.name),
          ),
        ];
  try {
    return { collection: feature(topology, first.object), issues };
  } catch {
    return { collection: null, issues };
  }
}

function isCollection(value: unknown): value is GeometryCollection<Properties> {
  return v.is(geometriesSchema, value);
}

const areasIn = ({ geometries }: GeometryCollection<Properties>) =>
  geometries.filter(({ type }) => type === 'Polygon' || type === 'MultiPolygon').length;
