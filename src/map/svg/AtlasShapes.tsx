import type { Feature, Geometry, Polygon, MultiPolygon } from 'geojson';
import { codeOf, type MapShapes } from '../../domain/geography/geometry';
import { project } from '../../domain/geography/projection';

/**
 * The outlines that a page's drawings use by name: "shape-20", "shape-land", "shape-lakes". They are most
 * of a page's bytes, so the page has them last: on a slow line the text is read before they are there.
 */
export function AtlasShapes(shapes: MapShapes) {
  return (
    <svg className="map-shapes" aria-hidden="true" focusable="false">
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
  const shape = (name: string, features: readonly Feature[]) => (
    <path
      key={name}
      id={`${prefix}shape-${name}`}
      d={features.map(({ geometry }) => pathOf(geometry, precision)).join('')}
      vectorEffect={prefix === '' ? 'non-scaling-stroke' : undefined}
    />
  );
  return (
    <defs>
      {regions.features.map((feature) => {
        const code = codeOf(feature);
        return code && shape(code, [feature]);
      })}
      {shape('land', neighbouringLand.features)}
      {shape('lakes', lakes.features)}
    </defs>
  );
}

/**
 * A Polygon or MultiPolygon as the `d` of an SVG path, relative to save bytes. Coordinates are integers: projected
 * units divided by `precision`. Points that fall together are dropped. Throws for any other geometry.
 */
function pathOf(geometry: Geometry, precision = 1): string {
  return ringsOf(geometry)
    .map((ring) => ringPath(ring, precision))
    .join('');
}

function ringsOf(geometry: Geometry): readonly (readonly number[][])[] {
  if (geometry.type === 'Polygon') return (geometry satisfies Polygon).coordinates;
  if (geometry.type === 'MultiPolygon') return (geometry satisfies MultiPolygon).coordinates.flat();
  throw new Error(
    `A map shape must be a Polygon or a MultiPolygon, but this one is a ${geometry.type}.`,
  );
}

function ringPath(ring: readonly number[][], precision: number): string {
  let [px, py] = [0, 0];
  const steps: string[] = [];
  for (const [lon = 0, lat = 0] of ring.slice(0, -1)) {
    const [east, south] = project([lon, lat]);
    const [x, y] = [Math.round(east / precision), Math.round(south / precision)];
    if (steps.length > 0 && x === px && y === py) continue;
    const [dx, dy] = [x - px, y - py];
    steps.push(steps.length === 0 ? `M${dx},${dy}l` : joined(dx, dy));
    [px, py] = [x, y];
  }
  return steps.length > 2 ? `${steps.join(' ').replace('l ', 'l')}z` : '';
}

/** A minus sign separates as well as a comma does. */
function joined(dx: number, dy: number): string {
  return dy < 0 ? `${dx}${dy}` : `${dx},${dy}`;
}
