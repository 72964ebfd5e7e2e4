import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { placementAt, type Label, type Placement } from '../../domain/geography/labels';
import { badgeOf } from '../../domain/choropleth/choropleth';
import type { MapContent } from '../renderer';
import { LAYER_TIERS, type Part } from './label-layers';

/** Holds the place of an empty badge below a name, so that names stand where they do in the SVG. */
const EMPTY_LINE = '\u{a0}';

/** The names with their badges, and the lines that lead to them: a feature for each tier of the map's height. */
export function labelFeatures(content: MapContent): FeatureCollection {
  const features = content.choropleth.labels.flatMap((label) =>
    LAYER_TIERS.flatMap((tier) => {
      const placement = placementAt(label, tier) ?? label.placements[0];
      const own = { code: label.code, tier };
      const name = nameFeature(label, placement, content);
      const parts = placement.hasLeader ? [...leaderFeatures(label, placement), name] : [name];
      return parts.map((part) => ({ ...part, properties: { ...part.properties, ...own } }));
    }),
  );
  return { type: 'FeatureCollection', features };
}

/** A name with its badge at a place. */
export function nameFeature(
  { code, lines }: Label,
  { at, anchor }: Pick<Placement, 'at' | 'anchor'>,
  { choropleth, highlights }: MapContent,
): Feature {
  const badge = badgeOf(choropleth, highlights, code);
  const line = anchor === 'center' ? `\n${badge || EMPTY_LINE}` : badge && ` ${badge}`;
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [...at] },
    properties: {
      code,
      part: 'names',
      anchor,
      name: lines.join('\n'),
      badge: line,
    },
  };
}

/** The line from a region to its name, and the point in the region where it begins. */
function leaderFeatures({ point }: Label, { at }: Placement): readonly Feature[] {
  const part = (name: Part, geometry: Geometry): Feature => ({
    type: 'Feature',
    geometry,
    properties: { part: name },
  });
  return [
    part('leaders', { type: 'LineString', coordinates: [[...point], [...at]] }),
    part('leader-ends', { type: 'Point', coordinates: [...point] }),
  ];
}
