import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Label } from '../../domain/geography/labels';
import { badgeOf, type Highlights, type Choropleth } from '../../domain/choropleth/choropleth';
import { letterOf } from '../../domain/comparison/letters';

/**
 * The names as points, each with what is printed under it, as in "Dalarna / 2·5". Of a compared region
 * that is heavier and begins with its letter: `letter` instead of `mark`. Where it stands alone it is
 * the letter only, for which there is most room.
 */
export function labelFeatures(
  labels: readonly Label[],
  choropleth: Choropleth,
  marks: Highlights,
): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: labels.map((label): Feature<Point> => {
      const under = badgeOf(choropleth, marks, label.code);
      const line = under === '' ? '' : `\n${under}`;
      const letter = letterOf(marks.compared, label.code);
      const compared = letter !== '';
      return {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [...label.at] },
        properties: {
          code: label.code,
          name: label.lines.join('\n'),
          mark: compared ? '' : line,
          letter: compared ? line : '',
          alone: compared ? letter : under,
          badgeFrom: label.badgeFrom,
          anchor: label.anchor,
          tier: label.minHeight,
        },
      };
    }),
  };
}
