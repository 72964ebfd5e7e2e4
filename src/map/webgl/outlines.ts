import type { Feature, FeatureCollection } from 'geojson';
import type { Highlights } from '../../domain/choropleth/choropleth';
import { codeOf } from '../../domain/geography/geometry';
import { isSmall, splitIslets } from '../../domain/geography/islets';
import { oncePer } from '../../domain/model/once-per';
import { highlightLines } from '../lines';
import { pathOf } from '../svg/path';
import { svgElement } from '../svg/patterns';

/** Projected units for a unit of the paths, so that they are where the canvas has the coast at the closest zooms too. */
const PRECISION = 1 / 64;

/** The outlines of the regions that are highlighted, as the drawing has them, around shapes as fine as those of the canvas. */
export function outlinesAround(
  highlights: Highlights,
  { features }: FeatureCollection,
): readonly Element[] {
  return highlightLines(highlights).map(({ line, code }) => {
    const region = features.find((each) => codeOf(each) === code);
    const paths = region ? pathsOf(region) : [];
    return svgElement(
      'g',
      { class: `map-${line}` },
      ...paths.map((path) => svgElement('path', path)),
    );
  });
}

/** The parts of a region that are always outlined, and the islands that are close by alone. */
const pathsOf = oncePer(({ geometry }: Feature) =>
  splitIslets(geometry).flatMap((shape, i) => {
    if (shape === null) return [];
    const name = isSmall(shape) ? 'is-small' : '';
    return {
      class: i === 0 ? name : 'map-islets',
      d: pathOf(shape, PRECISION),
      transform: `scale(${PRECISION})`,
      'vector-effect': 'non-scaling-stroke',
    };
  }),
);
