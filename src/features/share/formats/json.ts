import type { Atlas } from '../../../domain/model/atlas';
import type { ExportMessages, Provenance } from '../../../domain/export/export';
import { datasetExtract } from '../../../domain/export/json';
import type { RegionCollection } from '../../../domain/export/geojson';
import type { RegionCode } from '../../../domain/model/region';

/** Returns the dataset with these regions as JSON that obeys the published schema. */
export function jsonOf(
  { dataset }: Atlas,
  codes: readonly RegionCode[],
  provenance: Provenance,
  messages: ExportMessages,
): string {
  return pretty(datasetExtract(dataset, codes, provenance, messages));
}

/** Returns indented JSON. */
export function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Returns GeoJSON with one line per region. */
export function geojsonOf({ features, ...members }: RegionCollection): string {
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  return `${JSON.stringify(members).slice(0, -1)},"features":[\n${lines}\n]}\n`;
}
