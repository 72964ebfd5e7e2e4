import type { RegionCollection } from '../files/geojson';

/** Returns indented JSON. */
export function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Returns GeoJSON with one line per region. */
export function geojsonOf({ features, ...members }: RegionCollection): string {
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  return `${JSON.stringify(members).slice(0, -1)},"features":[\n${lines}\n]}\n`;
}
