import { describe, expect, it } from 'vitest';
import { HEIGHT, placeOnMap, rectangleOnMap } from '../../../testing/rectangle-on-map';
import { pixelAt, type LabelAnchor } from '../labels';
import { candidatesFor, type Candidate, type Name } from './candidates';
import { QUICK } from './effort';
import type { NameHint } from './hints';
import { createRaster } from './raster';

/** A region, a small one east of it, and two beside each other south of it. */
const raster = createRaster([
  rectangleOnMap(100, 100, 200, 200),
  rectangleOnMap(240, 260, 250, 270),
  rectangleOnMap(100, 400, 200, 500),
  rectangleOnMap(50, 400, 100, 500),
]);

/** The name of a region, 40 pixels wide, beside its point 70. */
function nameAt(x: number, y: number, hint: NameHint = {}, index = 0): Name {
  const origin = [x / HEIGHT, y / HEIGHT] as const;
  return { code: 'a', lines: ['Ås'], width: 40, point: placeOnMap(x, y), index, origin, hint };
}
const middle = nameAt(150, 150);
const tier = { from: HEIGHT, below: 5000 };

/** Places that are tried 80 pixels apart. */
const places = (hint: NameHint = {}, kept = 1000) =>
  candidatesFor(nameAt(150, 150, hint), tier, raster, null, { ...QUICK, step: 80, kept });

/** Where a place is on the map, on which side of it its text is, and what it costs. */
function told({ at, anchor, hasLeader, cost }: Candidate) {
  const [x, y] = pixelAt(at, HEIGHT).map(Math.round);
  return [x, y, anchor, hasLeader, Math.round(cost * 10) / 10];
}

describe('the places of a name', () => {
  it('are the cheaper the better one reads what it names', () => {
    expect(places().slice(0, 3).map(told)).toEqual([
      [150, 150, 'center', false, 0],
      [70, 150, 'right', true, 48],
      [230, 150, 'left', true, 48.9],
    ]);
  });

  it('are so many as are asked for, the cheapest', () => {
    expect(places({}, 2).map(told)).toEqual(places().slice(0, 2).map(told));
    expect(places().length).toBeGreaterThan(8);
    const costs = places().map(({ cost }) => cost);
    expect(costs).toEqual(costs.toSorted((a, b) => a - b));
    expect(places().map(told)).toContainEqual([150, 150, 'left', false, 115.6]);
  });

  it('cost more on the side that is not asked for, from the height for which it is', () => {
    const east = [230, 150, 'left', true, 48.9];
    expect(places({ side: 'east' }).map(told)).toContainEqual(east);
    expect(places({ side: 'west' }).map(told)).not.toContainEqual(east);
    expect(places({ side: 'west' }).map(told)).toContainEqual([230, 150, 'left', true, 348.9]);
    expect(places({ side: 'west', from: HEIGHT }).map(told)).not.toContainEqual(east);
    expect(places({ side: 'west', from: HEIGHT + 1 }).map(told)).toContainEqual(east);
  });

  it('are drawn at the lowest height of the map and at the highest, up to four times that', () => {
    const [inside, west] = places();
    expect(inside?.drawn.map(({ box }) => Math.round(box.right - box.left))).toEqual([44, 44]);
    expect(west?.drawn.map(({ box }) => Math.round(box.right))).toEqual([70, 280]);
    const [bounds] = west?.bounds ?? [];
    // Clear of the name in the west, and of the dot in the east.
    expect(
      [bounds?.left, bounds?.right, bounds?.top, bounds?.bottom].map((n = 0) => Math.round(n)),
    ).toEqual([-7, 157, 136, 164]);
    const low = candidatesFor(middle, { from: HEIGHT, below: 1400 }, raster, null, {
      ...QUICK,
      step: 80,
    });
    expect(low[1]?.drawn.map(({ box }) => Math.round(box.right))).toEqual([70, 140]);
    expect(west?.origin).toEqual(middle.origin);
  });
});

describe('a place that a hint gives', () => {
  const fixed = (x: number, y: number, hint: NameHint = {}) =>
    candidatesFor(
      nameAt(150, 150, { ...hint, at: placeOnMap(x, y) }),
      tier,
      raster,
      null,
      QUICK,
    ).map(told);

  it('is the only one, inside the region without a line, else with one', () => {
    expect(fixed(120, 120)).toEqual([[120, 120, 'center', false, 0]]);
    expect(fixed(250, 120)).toEqual([[250, 120, 'left', true, 0]]);
    expect(fixed(50, 120)).toEqual([[50, 120, 'right', true, 0]]);
  });

  it('has its text on the side that is asked for', () => {
    expect(fixed(50, 120, { side: 'east' })).toEqual([[50, 120, 'left', true, 0]]);
    expect(fixed(120, 120, { side: 'west' })).toEqual([[120, 120, 'right', false, 0]]);
    expect(fixed(250, 120, { side: 'inside' })).toEqual([[250, 120, 'center', true, 0]]);
  });
});

interface Asked {
  /** Where the label point is. */
  readonly from: readonly [number, number];
  /** The height of the map. */
  readonly h: number;
  readonly index: number;
}

/** What a place costs that a name has in the next tier, less what speaks for staying; null where it may not be there. */
function costOf(
  at: readonly [number, number],
  anchor: LabelAnchor,
  { from = [150, 150], h = HEIGHT, index = 0 }: Partial<Asked> = {},
): number | null {
  const next = { from: 0, below: 0, at: placeOnMap(...at), anchor, hasLeader: false };
  // One other place is tried, too far off to be on the map.
  const effort = { ...QUICK, step: 400 };
  const [x, y] = from;
  const [found] = candidatesFor(
    nameAt(x, y, {}, index),
    { from: h, below: h },
    raster,
    next,
    effort,
  );
  return found?.at === next.at ? found.cost + 60 : null;
}

describe('the place that a name has on the next larger map', () => {
  const next = { from: 0, below: 0, anchor: 'left', hasLeader: true } as const;
  const staying = (x: number, y: number) =>
    candidatesFor(middle, tier, raster, { ...next, at: placeOnMap(x, y) }, { ...QUICK, step: 80 });

  it('is preferred where it is nearly as good, and just there', () => {
    const at = placeOnMap(231, 151);
    const [best] = candidatesFor(middle, tier, raster, { ...next, at }, QUICK);
    expect(best?.at).toBe(at);
    expect(staying(230, 150).slice(0, 2).map(told)).toEqual([
      [230, 150, 'left', true, -11.1],
      [150, 150, 'center', false, 0],
    ]);
    expect(staying(203, 150).slice(0, 1).map(told)).toEqual([[203, 150, 'left', false, -44.3]]);
  });

  it('is not where much more speaks against it, or it is none', () => {
    expect(staying(230, 310)).toHaveLength(places().length);
    expect(staying(900, 150)).toHaveLength(places().length);
    expect(staying(230, 150)).toHaveLength(places().length + 1);
  });
});

describe('a name inside its region', () => {
  it('may reach out of it, but not most of it, and little over others', () => {
    expect(costOf([150, 150], 'center')).toBeCloseTo(0);
    expect(costOf([104, 150], 'center')).not.toBeNull();
    expect(costOf([95, 150], 'center')).toBeNull();
    const over = (pixels: number) =>
      costOf([122 - pixels, 450], 'center', { from: [150, 450], index: 2 });
    expect([over(15) === null, over(16) === null]).toEqual([false, true]);
    expect(costOf([150, 450], 'center', { from: [150, 450] })).toBeNull();
  });
});

describe('a name beside its region', () => {
  const sea = { from: [150, 600] as const };
  /** A line through the sea, of 2 pixels for each step. */
  const line = (pixels: number) => 14 + (pixels + 2) * 0.7;

  it('costs something, and what its line does', () => {
    expect(costOf([250, 600], 'left', sea)).toBeCloseTo(13 + line(100), 0);
    expect(costOf([50, 600], 'right', sea)).toBeCloseTo(13 + line(100), 0);
    expect(costOf([50, 600], 'left', sea)).toBeNull();
  });

  it('has no line where it stands by its coast, or begins in its region', () => {
    expect(costOf([203, 150], 'left')).toBeCloseTo(13 + 53 * 0.05);
    const [own, outline, hidden] = [(10 / 70) * 40, 14 * 0.5, ((10 * 14) / 10_000) * 100];
    expect(costOf([190, 150], 'left')).toBeCloseTo(13 + 60 + 40 * 0.05 + own + outline + hidden);
  });

  it('costs more where it hides a small region, and is not over it on a low map', () => {
    const [free, hiding] = [230, 254].map((y) => costOf([235, y], 'left', { from: [135, y] }) ?? 0);
    const [over, doubt] = [(10 / (70 * 14)) * 800 + 12 * 0.5, 24];
    expect((hiding ?? 0) - (free ?? 0)).toBeCloseTo(over + 0.1 * 1500 + doubt, 0);
    expect(costOf([235, 230], 'left', { from: [135, 230], h: 350 })).not.toBeNull();
    expect(costOf([235, 254], 'left', { from: [135, 254], h: 350 })).toBeNull();
  });

  it('costs half as much where another region is near on a low map', () => {
    const [free, near] = [216, 244].map((y) =>
      costOf([235, y], 'left', { from: [135, y], h: 350 }),
    );
    expect((near ?? 0) - (free ?? 0)).toBeCloseTo(24 / 2, 0);
  });

  it('is not over another region, nor over two', () => {
    expect(costOf([80, 450], 'left', { from: [60, 450], index: 3 })).toBeNull();
    expect(costOf([92, 450], 'left', { from: [60, 450], index: 3 })).toBeNull();
    expect(costOf([112, 450], 'right', { from: [150, 450], index: 2 })).toBeNull();
    expect(costOf([180, 450], 'left', { from: [90, 450] })).toBeNull();
    expect(costOf([191, 450], 'left', { from: [90, 450] })).not.toBeNull();
  });
});

describe('the edges of the map', () => {
  const left = (x: number, y: number, h = HEIGHT) => {
    const at = [(x * HEIGHT) / h, (y * HEIGHT) / h] as const;
    return costOf(at, 'left', { from: [at[0] - 100, at[1]], h }) !== null;
  };

  it('have room in the west, less where buttons are', () => {
    expect([left(-45, 600), left(-47, 600)]).toEqual([true, false]);
    expect([left(-45, 108), left(-45, 106)]).toEqual([true, false]);
    expect([left(-7, 90), left(-9, 90)]).toEqual([true, false]);
  });

  it('have less in the east, the north and the south', () => {
    expect([left(255, 600), left(257, 600)]).toEqual([true, false]);
    expect([left(50, 0), left(50, -2)]).toEqual([true, false]);
    expect([left(50, 706), left(50, 708)]).toEqual([true, false]);
  });

  it('have more on a low map, which is narrower than the page', () => {
    expect([left(-69, 340, 400), left(-71, 340, 400)]).toEqual([true, false]);
    expect([left(141, 340, 400), left(144, 340, 400)]).toEqual([true, false]);
    expect([left(-99, 270, 300), left(-101, 270, 300)]).toEqual([true, false]);
    expect([left(122, 270, 300), left(124, 270, 300)]).toEqual([true, false]);
    expect([left(102, 210, 230), left(104, 210, 230)]).toEqual([true, false]);
  });
});
