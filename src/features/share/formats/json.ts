import type { Atlas } from '../../../domain/model/atlas';
import type { ExportMessages, Provenance } from '../../../domain/export/export';
import { datasetExtract } from '../../../domain/export/json';
import type { RegionCollection } from '../../../domain/export/geojson';
import type { RegionCode } from '../../../domain/model/region';

export const JSON_TYPE = 'application/json';
export const GEOJSON_TYPE = 'application/geo+json';

/** The dataset with these regions, as JSON by the published schema. */
export function jsonOf(
  { dataset }: Atlas,
  codes: readonly RegionCode[],
  provenance: Provenance,
  messages: ExportMessages,
): string {
  return pretty(datasetExtract(dataset, codes, provenance, messages));
}

/** A value as JSON that people can read too. */
export function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** GeoJSON with a line for each region: a number for each line of the file would be no help to anybody. */
export function geojsonOf({ features, ...members }: RegionCollection): string {
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  return `${JSON.stringify(members).slice(0, -1)},"features":[\n${lines}\n]}\n`;
}
