import type { FeatureCollection, Geometry } from 'geojson';
import { levelOf, type Atlas } from '../model/atlas';
import type { Region } from '../model/dataset';
import { codeOf } from '../geography/geometry';
import { extractOf } from './json';
import type { ExportMessages, Provenance, Selection } from './export';
import { plainText } from './text';
import { identityOf, type RegionCode } from '../model/region';

/** A feature collection with a foreign member for its source (RFC 7946, section 6.1). */
export interface RegionCollection extends FeatureCollection<Geometry | null> {
  readonly regionatlas: ReturnType<typeof extractOf>;
}

/**
 * The shapes of the selected regions with their data: a flat property for each theme ("main", "touches", "none",
 * "no-data"), which GIS software can colour by, and the areas as a list. A region without a shape has a null
 * geometry. Contacts are left out, because personal data is no property of a place.
 *
 * @param shapes features with a `code`.
 */
export function regionCollection(
  atlas: Atlas,
  { codes, choropleth }: Selection,
  shapes: FeatureCollection,
  provenance: Provenance,
  messages: ExportMessages,
): RegionCollection {
  return {
    type: 'FeatureCollection',
    regionatlas: extractOf(atlas.dataset, provenance, messages),
    features: codes.map((code) => ({
      type: 'Feature',
      id: code,
      geometry: shapeOf(code, shapes),
      properties: {
        ...facts(code, atlas.regionByCode.get(code)),
        ...(choropleth === null ? {} : { onMap: choropleth.regions.get(code)?.value ?? null }),
        ...themeLevels(atlas, code),
        areas: areasOf(atlas.regionByCode.get(code)),
      },
    })),
  };
}

function shapeOf(code: RegionCode, shapes: FeatureCollection): Geometry | null {
  return shapes.features.find((feature) => codeOf(feature) === code)?.geometry ?? null;
}

function facts(code: RegionCode, region: Region | undefined) {
  const { shortName, slug, county, iso, nuts } = identityOf(code);
  return {
    code,
    name: region?.name ?? null,
    shortName,
    slug,
    county,
    iso,
    nuts,
    areaCount: region?.areas.length ?? null,
  };
}

function themeLevels(atlas: Atlas, code: RegionCode): Readonly<Record<string, string>> {
  return Object.fromEntries(
    atlas.dataset.themes.map(({ id }) => [`theme-${id}`, levelOf(atlas, code, id)]),
  );
}

function areasOf(region: Region | undefined) {
  return (region?.areas ?? []).map(({ id, title, body, themes }) => ({
    id,
    title,
    text: plainText(body),
    themes,
  }));
}
