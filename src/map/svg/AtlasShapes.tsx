import type { Feature } from 'geojson';
import { codeOf, type MapShapes } from '../../domain/geography/geometry';
import { pathOf } from './shapes';

/**
 * The outlines that the drawing uses by name: "shape-20", "shape-foreign", "shape-lakes". They are most
 * of a page's bytes, so the page has them last: on a slow line the text is read before they are there.
 */
export function AtlasShapes({ regions, neighbouringLand, lakes }: MapShapes) {
  return (
    <svg className="map-shapes" aria-hidden="true" focusable="false">
      <defs>
        {regions.features.map((feature) => {
          const code = codeOf(feature);
          return code && <Shape key={code} name={code} features={[feature]} />;
        })}
        <Shape name="foreign" features={neighbouringLand.features} />
        <Shape name="lakes" features={lakes.features} />
      </defs>
    </svg>
  );
}

function Shape({
  name,
  features,
}: {
  readonly name: string;
  readonly features: readonly Feature[];
}) {
  const d = features.map(({ geometry }) => pathOf(geometry)).join('');
  return <path id={`shape-${name}`} d={d} vectorEffect="non-scaling-stroke" />;
}
