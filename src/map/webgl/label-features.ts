import type { Feature, FeatureCollection } from 'geojson';
import { LABELS, placementAt, type Label, type Placement } from '../../domain/geography/labels';
import { badgeOf, type Highlights, type Choropleth } from '../../domain/choropleth/choropleth';
import { LABEL_TIERS } from './label-layers';

/** Holds the place of an empty badge below a name, so that names stand where they do in the SVG. */
const EMPTY_LINE = '\u{a0}';

/**
 * The names with their badges, and the lines that lead to them: a feature for each tier of the map's height. The badge
 * of a compared region is heavier, so it is in `comparedBadge` instead of `badge`.
 */
export function labelFeatures(choropleth: Choropleth, highlights: Highlights): FeatureCollection {
  const features = (choropleth.labels ?? LABELS).flatMap((label) => {
    const badge = badgeOf(choropleth, highlights, label.code);
    const isCompared = highlights.compared.includes(label.code);
    return LABEL_TIERS.flatMap((tier) => {
      const placed = placementAt(label, tier);
      const placement = placed ?? label.placements[0];
      if (!placement) return [];
      const own = { code: label.code, tier, isCrowded: placed === undefined };
      const name = nameFeature(label, placement, { badge, isCompared });
      const parts = placement.hasLeader ? [leaderFeature(label, placement), name] : [name];
      return parts.map((part) => ({ ...part, properties: { ...part.properties, ...own } }));
    });
  });
  return { type: 'FeatureCollection', features };
}

function nameFeature(
  { lines }: Label,
  { at, anchor }: Placement,
  { badge, isCompared }: { readonly badge: string; readonly isCompared: boolean },
): Feature {
  const isBelow = anchor === 'center';
  const line = isBelow ? `\n${badge || EMPTY_LINE}` : badge && ` ${badge}`;
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [...at] },
    properties: {
      anchor,
      name: lines.join('\n'),
      badge: isCompared ? '' : line,
      comparedBadge: isCompared ? line : '',
    },
  };
}

function leaderFeature({ point }: Label, { at }: Placement): Feature {
  return {
    type: 'Feature',
    geometry: { type: 'LineString', coordinates: [[...point], [...at]] },
    properties: {},
  };
}
