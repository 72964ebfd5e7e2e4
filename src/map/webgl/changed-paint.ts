import type { LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';

type PaintProperty = Parameters<MapLibreMap['setPaintProperty']>[1];
type PaintValue = Parameters<MapLibreMap['setPaintProperty']>[2];

/**
 * The paint properties that differ between two versions of the same layers, such as those of two schemes.
 * Layers are matched by id, values compared as JSON.
 */
export function changedPaint(
  before: readonly LayerSpecification[],
  after: readonly LayerSpecification[],
) {
  const old = new Map(before.map((layer) => [layer.id, paintOf(layer)]));
  return after.flatMap((layer) => {
    const paint = paintOf(layer);
    const last = old.get(layer.id);
    const isChanged = (name: string): name is PaintProperty =>
      JSON.stringify(last?.[name]) !== JSON.stringify(paint[name]);
    return Object.keys(paint)
      .filter(isChanged)
      .map((property) => ({ layer: layer.id, property, value: paint[property] }));
  });
}

function paintOf(layer: LayerSpecification): Readonly<Record<string, PaintValue>> {
  return { ...layer.paint };
}
