import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Label } from '../../domain/labels';
import type { Painting } from '../../domain/painting';

/** The names as points, each with the mark that the painting prints under it, as in "Dalarna / 2·5". */
export function labelFeatures(labels: readonly Label[], painting: Painting): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: labels.map((label): Feature<Point> => {
      const mark = painting.regions.get(label.code)?.mark ?? '';
      return {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [...label.at] },
        properties: {
          code: label.code,
          name: label.lines.join('\n'),
          mark: mark === '' ? '' : `\n${mark}`,
          anchor: label.anchor,
          tier: label.minHeight,
        },
      };
    }),
  };
}
