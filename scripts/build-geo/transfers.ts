import { booleanPointInPolygon, polygon } from '@turf/turf';
import type { Position } from 'geojson';
import type { RegionCode } from '../../src/domain/model/region';
import type { Rings, Shape } from '../../src/domain/geography/shapes/rings';

interface Transfer {
  readonly what: string;
  readonly from: RegionCode;
  readonly to: RegionCode;
  /** A point in the transferred piece. */
  readonly inside: Position;
  /** The cut runs between two vertices of the donor's ring, by way of `via`. */
  readonly start: Position;
  readonly end: Position;
  readonly via: readonly Position[];
}

/** County reforms that the source lacks. Without them 3 of 290 municipalities lie in the wrong region. */
const TRANSFERS: readonly Transfer[] = [
  {
    what: 'Heby, 2007',
    from: '19',
    to: '03',
    inside: [16.9, 59.95],
    start: [16.717, 60.216],
    end: [16.856, 59.879],
    via: [],
  },
  {
    what: 'Habo and Mullsjö, 1998',
    from: '14',
    to: '06',
    inside: [14, 57.93],
    start: [13.751, 57.853],
    end: [14.429, 58.224],
    via: [
      [13.72, 57.96],
      [13.76, 58.03],
      [13.97, 58.04],
      [14.13, 58.14],
    ],
  },
];

/** The largest distance of a vertex from its recorded position, in degrees. Records have three decimals. */
const VERTEX_TOLERANCE = 0.001;

/**
 * The shapes after the transfers: each piece is cut off its donor and added as a further shape of its receiver. Cuts
 * between existing vertices need no clipping and leave no slivers.
 *
 * @throws a sentence if the donor has no ring with both vertices.
 */
export function applyTransfers(shapes: readonly Shape[]): Shape[] {
  return TRANSFERS.reduce<Shape[]>((current, transfer) => apply(current, transfer), [...shapes]);
}

function apply(shapes: readonly Shape[], transfer: Transfer): Shape[] {
  const donor = shapes.find((shape) => shape.id === transfer.from && ringWith(shape, transfer));
  const rings = donor && ringWith(donor, transfer);
  if (!donor || !rings) {
    throw new Error(
      `Transfer ${transfer.what}: region ${transfer.from} has no ring with vertices at ` +
        `${transfer.start.join(', ')} and ${transfer.end.join(', ')}.`,
    );
  }
  const [outer = [], ...holes] = rings;
  const { moved, kept } = cut(outer, transfer);
  const left = donor.polygons.map((each) => (each === rings ? [kept, ...holes] : each));
  return [
    ...shapes.map((shape) => (shape === donor ? { ...donor, polygons: left } : shape)),
    { id: transfer.to, polygons: [[moved]] },
  ];
}

function ringWith(shape: Shape, { start, end }: Transfer): Rings | undefined {
  return shape.polygons.find(
    ([outer = []]) => vertexAt(outer, start) >= 0 && vertexAt(outer, end) >= 0,
  );
}

function vertexAt(ring: readonly Position[], [lon = 0, lat = 0]: Position): number {
  return ring.findIndex(([x = 0, y = 0]) => Math.hypot(x - lon, y - lat) <= VERTEX_TOLERANCE);
}

function cut(
  ring: readonly Position[],
  transfer: Transfer,
): { moved: Position[]; kept: Position[] } {
  const open = ring.slice(0, -1);
  const start = vertexAt(open, transfer.start);
  const end = vertexAt(open, transfer.end);
  const around = [...open.slice(start), ...open.slice(0, start)];
  const turn = (end - start + open.length) % open.length;
  const toEnd = around.slice(0, turn + 1);
  const toStart = [...around.slice(turn), ...around.slice(0, 1)];
  const there = close([...toEnd, ...transfer.via.toReversed()]);
  const back = close([...toStart, ...transfer.via]);
  return booleanPointInPolygon(transfer.inside, polygon([there]))
    ? { moved: there, kept: back }
    : { moved: back, kept: there };
}

function close(points: readonly Position[]): Position[] {
  const [first = []] = points;
  const last = points.at(-1);
  return last === first ? [...points] : [...points, first];
}
