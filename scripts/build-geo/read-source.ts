import * as v from 'valibot';
import { polygonsSchema } from '../../src/data/areas/read-rings';
import { readValue } from '../../src/data/issues/describe-schema-issue';
import { rounded, type Rings } from '../../src/domain/geography/shapes/rings';
import { valueOrThrow } from '../shared/area-facts';

/**
 * Coordinates are rounded before a topology is built: the source's floats differ in the last bits on the two sides of
 * a border, and only 22 of its 40 borders would be recognised as shared.
 */
const SOURCE_DECIMALS = 6;

/** A feature of the source: its two reliable properties and its polygons. */
export interface SourceFeature {
  /** Null for the source's "minor islands". */
  readonly name: string | null;
  readonly adm1: string;
  readonly polygons: readonly Rings[];
}

const sourceSchema = v.object({
  features: v.array(
    v.object({
      properties: v.object({ name: v.nullable(v.string()), adm1_code: v.string() }),
      geometry: polygonsSchema,
    }),
  ),
});

/**
 * The features of a GeoJSON file of Natural Earth admin-1 areas, with coordinates rounded to 6 decimals.
 *
 * @param file the file's name, for messages.
 * @throws sentences that name the file and what in it has unexpected contents.
 */
export function readSource(text: string, file: string): SourceFeature[] {
  const { features } = valueOrThrow(readValue(sourceSchema, file, JSON.parse(text)));
  return features.map(({ properties: { name, adm1_code: adm1 }, geometry }) => ({
    name,
    adm1,
    polygons: geometry.map((rings) =>
      rings.map((ring) => ring.map((position) => rounded(position, SOURCE_DECIMALS))),
    ),
  }));
}
