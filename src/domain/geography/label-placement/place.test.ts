import { describe, expect, it } from 'vitest';
import type { Position, RegionCode } from '../../model/region';
import { labelsOf, pixelAt, placementAt, type Label } from '../labels';
import { drawnLabels, pairsThatMeet } from '../../../testing/drawn-labels';
import { ringOf } from '../../../testing/made-up-cells';
import { QUICK, type Effort } from './effort';
import type { NameHint } from './hints';
import { MOST_PLACED, placeNames, type NamedArea } from './place';

const EFFORT: Effort = { ...QUICK, tiers: [300, 800, 2200], rounds: 1000 };
/** Of many areas. */
const LESS: Effort = { ...EFFORT, tiers: [300, 2200], step: 20, kept: 80 };
const HEIGHTS = Array.from({ length: 60 }, (_, i) => 300 * 1.05 ** i);

/** So many made-up areas, one square beside the other, as wide as so many degrees. */
function squares(count: number, size: number): readonly NamedArea[] {
  return Array.from({ length: count }, (_, i): NamedArea => {
    const [west, south] = [12 + (i % 5) * size, 65 - Math.floor(i / 5) * size];
    const geometry = { type: 'MultiPolygon' as const, coordinates: [[ringOf(west, south, size)]] };
    const label: Position = [west + size / 2, south + size / 2];
    return { code: `k${i}`, name: `Björkfors ${i}`.replace(' ', ''), label, geometry };
  });
}

function labelsWith(areas: readonly NamedArea[], hints: Readonly<Record<string, NameHint>> = {}) {
  const effort = areas.length > 3 ? LESS : EFFORT;
  const places = placeNames(areas, new Map(Object.entries(hints)), effort);
  return labelsOf({
    areas: areas.map(({ code, name, label }) => ({
      code,
      slug: code,
      shortName: name,
      county: name,
      label,
      centre: label,
      box: [label[0] - 1, label[1] - 1, label[0] + 1, label[1] + 1] as const,
      places: places.get(code),
    })),
  });
}

const named = (labels: readonly Label[], code: RegionCode) =>
  labels.find((each) => each.code === code);

describe('the places of names', () => {
  const areas = squares(10, 1.6);
  const labels = labelsWith(areas);

  it('are such that none meet at any height, and all are there', () => {
    for (const height of HEIGHTS) {
      expect(pairsThatMeet(drawnLabels(labels, height))).toEqual([]);
      expect(drawnLabels(labels, height)).toHaveLength(areas.length);
    }
  });

  it('are the same each time', () => {
    expect(labelsWith(areas)).toEqual(labels);
  });

  it('are in their areas where there is room', () => {
    for (const { placements } of labels) expect(placements.at(-1)?.anchor).toBe('center');
  });

  it('are in the sea with a line rather than over borders of neighbours', () => {
    const [, middle] = labelsWith(squares(3, 2.1));
    const placed = middle && placementAt(middle, 800);
    expect(placed).toMatchObject({ hasLeader: true });
    expect(middle && placementAt(middle, 2200)).toMatchObject({ anchor: 'center' });
  });

  it.each([
    ['west', 'right'],
    ['east', 'left'],
  ] as const)('are to the %s of an area for which that is asked', (side, anchor) => {
    const asked = labelsWith(areas.slice(7, 8), { k7: { side } });
    const anchors = named(asked, 'k7')?.placements.map((each) => each.anchor) ?? [];
    expect(new Set(anchors)).toEqual(new Set([anchor, 'center']));
  });

  it('are on the other side below the height of the map from which that is asked for', () => {
    const anchors = (from?: number) =>
      named(labelsWith(areas.slice(7, 8), { k7: { side: 'east', from } }), 'k7')
        ?.placements.map(({ anchor }) => anchor)
        .filter((anchor) => anchor !== 'center');
    expect(new Set(anchors())).toEqual(new Set(['left']));
    expect(new Set(anchors(2200))).toEqual(new Set(['right']));
  });

  it('are where a hint has them, with a line from their area, and others keep clear', () => {
    const at: Position = [22.5, 63.4];
    const asked = labelsWith(areas, { k7: { at } });
    const [place, ...more] = named(asked, 'k7')?.placements ?? [];
    expect(more).toEqual([]);
    expect(place).toMatchObject({ at, anchor: 'left', hasLeader: true });
    for (const height of HEIGHTS) {
      expect(pairsThatMeet(drawnLabels(asked, height))).toEqual([]);
      const [dot] = drawnLabels(asked, height).find(({ code }) => code === 'k7')?.leader ?? [];
      expect(dot).toEqual(pixelAt(areas[7]?.label ?? at, height));
    }
  });

  it('are inside an area where a hint has them there', () => {
    const at: Position = [15.6, 64];
    const asked = labelsWith(areas.slice(7, 8), { k7: { at } });
    expect(named(asked, 'k7')?.placements).toMatchObject([
      { at, anchor: 'center', hasLeader: false, from: 300 },
    ]);
  });

  it('are none of more areas than a map has room for lines to', () => {
    expect(placeNames(squares(MOST_PLACED + 1, 0.2), new Map(), LESS).size).toBe(0);
  });

  it('are fewer where there is no room for all, and no name that is there is gone on larger maps', () => {
    const crowded = labelsWith(squares(20, 0.3)).filter(({ isPlaced }) => isPlaced);
    let before: readonly string[] = [];
    for (const height of HEIGHTS) {
      expect(pairsThatMeet(drawnLabels(crowded, height))).toEqual([]);
      const codes = drawnLabels(crowded, height).map(({ code }) => code);
      expect(codes).toEqual(expect.arrayContaining([...before]));
      before = codes;
    }
    expect(drawnLabels(crowded, 300).length).toBeLessThan(20);
    expect(drawnLabels(crowded, 300).length).toBeGreaterThan(5);
    expect(before.length).toBeGreaterThan(15);
  });
});
