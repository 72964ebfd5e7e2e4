import type { FeatureCollection, Geometry } from 'geojson';
import { codeOf, type MapShapes } from '../../domain/geography/geometry';
import { isSmall, splitIslets } from '../../domain/geography/islets';
import { pathOf } from './path';

/**
 * The outlines that a page's drawings use by name: "shape-20", "outline-20", "all-regions", "shape-land", "shape-lakes".
 * They are most of a page's bytes, so the page has them last: on a slow line the text is read before they are there.
 */
export function AtlasShapes(shapes: MapShapes) {
  return (
    <svg className="map-shapes" aria-hidden="true">
      <ShapeDefinitions shapes={shapes} />
    </svg>
  );
}

interface ShapeDefinitionsProps {
  readonly shapes: MapShapes;
  /** Put before every id. */
  readonly prefix?: string;
  /** Projected units for a unit of the drawing, where that is coarser than the page's. */
  readonly precision?: number;
}

/** The outlines as definitions inside an SVG. Lines keep their width on a page, however large the map is. */
export function ShapeDefinitions({ shapes, prefix = '', precision }: ShapeDefinitionsProps) {
  const { regions, neighbouringLand, lakes } = shapes;
  const path = (geometries: readonly Geometry[], id?: string, hasThinOutline = false) => (
    <path
      id={id && prefix + id}
      className={hasThinOutline ? 'is-small' : undefined}
      d={geometries.map((geometry) => pathOf(geometry, precision)).join('')}
      vectorEffect={prefix === '' ? 'non-scaling-stroke' : undefined}
    />
  );
  const all = ({ features }: FeatureCollection) => features.map(({ geometry }) => geometry);
  return (
    <defs>
      <g id={`${prefix}all-regions`}>
        {regions.features.map((feature) => {
          const code = codeOf(feature);
          const [outlined, islets] = splitIslets(feature.geometry);
          return (
            code && (
              <g key={code} id={`${prefix}shape-${code}`}>
                {path([outlined], `outline-${code}`, prefix === '' && isSmall(outlined))}
                {islets && path([islets])}
              </g>
            )
          );
        })}
      </g>
      {path(all(neighbouringLand), 'shape-land')}
      {path(all(lakes), 'shape-lakes')}
    </defs>
  );
}
