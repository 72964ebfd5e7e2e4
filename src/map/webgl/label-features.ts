import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Label } from '../../domain/geography/labels';
import { badgeOf, type Highlights, type Choropleth } from '../../domain/choropleth/choropleth';
import { letterOf } from '../../domain/comparison/letters';

/**
 * The label points with their names and badges, as in "Dalarna / 2·5". The badge of a compared region begins with its
 * letter and is heavier, so it is in `comparedBadge` instead of `badge`. Without the name only the letter is drawn,
 * since there is little room.
 */
export function labelFeatures(
  labels: readonly Label[],
  choropleth: Choropleth,
  highlights: Highlights,
): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: labels.map((label): Feature<Point> => {
      const badge = badgeOf(choropleth, highlights, label.code);
      const line = badge === '' ? '' : `\n${badge}`;
      const letter = letterOf(highlights.compared, label.code);
      const isCompared = letter !== '';
      return {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [...label.at] },
        properties: {
          code: label.code,
          name: label.lines.join('\n'),
          badge: isCompared ? '' : line,
          comparedBadge: isCompared ? line : '',
          badgeOnly: isCompared ? letter : badge,
          badgeFrom: label.badgeFrom,
          anchor: label.anchor,
          tier: label.minHeight,
        },
      };
    }),
  };
}
