import { readFileSync } from 'node:fs';
import { booleanPointInPolygon } from '@turf/turf';
import type { Feature, MultiPolygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { pathTo } from './label-placement/lines';
import { createRaster, toMapPoint } from './label-placement/raster';
import { placementAt, type DrawnLabel } from './labels';
import { LABELS, REGION_CODES } from '../../testing/areas';
import { ALL_FIT, drawnLabels, pairsThatMeet } from '../../testing/drawn-labels';
import type { Position } from '../model/region';
import { SWEDEN_BOX, unproject } from './projection';

interface Collection {
  readonly features: readonly Feature<MultiPolygon, { code: string }>[];
}
const { features } = JSON.parse(
  readFileSync('public/geo/regions-coarse.geojson', 'utf8'),
) as Collection;

const REGIONS = createRaster(features.map(({ geometry }) => geometry));

const heights = (from: number, below: number) => {
  const count = Math.ceil(Math.log(below / from) / Math.log(1.015));
  return Array.from({ length: count }, (_, i) => from * 1.015 ** i);
};
const drawn = (height: number) => drawnLabels(LABELS, height);
const meetingsAt = (height: number) =>
  pairsThatMeet(drawn(height)).map((pair) => `${pair.join(' ')} at ${Math.round(height)}`);

const placementOf = (code: string, height: number) => {
  const label = LABELS.find((each) => each.code === code);
  return label && placementAt(label, height);
};

/** Points over a name's box, as longitude and latitude. */
function pointsOver({ box }: DrawnLabel, height: number): readonly Position[] {
  const unit = SWEDEN_BOX.height / height;
  return [0.05, 0.25, 0.5, 0.75, 0.95].flatMap((across) =>
    [0.2, 0.5, 0.8].map((down) =>
      unproject([
        SWEDEN_BOX.x + (box.left + across * (box.right - box.left)) * unit,
        SWEDEN_BOX.y + (box.top + down * (box.bottom - box.top)) * unit,
      ]),
    ),
  );
}

/** How many of the points over a name lie in regions that are not its own. */
function foreignShare(label: DrawnLabel, height: number): number {
  const points = pointsOver(label, height);
  const others = features.filter(({ properties }) => properties.code !== label.code);
  const inOthers = points.filter((point) =>
    others.some((region) => booleanPointInPolygon([...point], region)),
  );
  return inOthers.length / points.length;
}

/** The code of the region that one meets first from the start of a name, at its middle, towards the side of its anchor. */
function landBefore({ code, box }: DrawnLabel, height: number): string | undefined {
  const step = placementOf(code, height)?.anchor === 'left' ? -1 : 1;
  const [start, y] = [step < 0 ? box.left : box.right, (box.top + box.bottom) / 2];
  for (let away = 0; away < height; away += 1) {
    const found = REGIONS.regionAt([(start + step * away) / height, y / height]);
    if (found !== -1) return features[found]?.properties.code;
  }
  return undefined;
}

describe('the names on the map', () => {
  it('are all there from the smallest height that a page with room gives the map', () => {
    for (const height of heights(ALL_FIT, 9000)) {
      expect(drawn(height).map(({ code }) => code)).toEqual([...REGION_CODES]);
    }
  });

  it('are most of them there on the lowest map of a phone', () => {
    for (const height of [230, 238, 290]) expect(drawn(height).length).toBeGreaterThan(16);
  });

  it('never meet another name, its badge or the line to it, at any height', () => {
    expect(heights(230, 9000).flatMap(meetingsAt)).toEqual([]);
  });

  it('lie over other regions with at most a third, where there is no room, and hardly on a phone', () => {
    const over = (height: number, share: number) =>
      drawn(height)
        .filter((label) => foreignShare(label, height) > share)
        .map(({ code }) => code);
    for (const height of [380, 410, 440]) expect(over(height, 0.2)).toEqual([]);
    for (const height of [618, 806]) expect(over(height, 0.34)).toEqual([]);
  });

  it('leave Gotland to be seen', () => {
    const isGotland = (code: string) => code === '09';
    const gotland = features.filter(({ properties }) => isGotland(properties.code));
    const raster = createRaster(gotland.map(({ geometry }) => geometry));
    const hides = ({ box: { left, right, top, bottom } }: DrawnLabel, height: number) =>
      raster.hidden(0, [left / height, top / height], [right / height, bottom / height]).own > 0.1;
    const hiding = heights(ALL_FIT, 9000).flatMap((height) =>
      drawn(height)
        .filter((label) => !isGotland(label.code) && hides(label, height))
        .map(({ code }) => `${code} at ${Math.round(height)}`),
    );
    expect(hiding).toEqual([]);
  });

  it('stand beside the land in the order of their regions, from north to south', () => {
    const northing = (code: string) => LABELS.find((each) => each.code === code)?.point[1] ?? 0;
    for (const height of [440, 486, 540, 618, 740, 790]) {
      const besides = drawn(height).filter(
        ({ code }) => placementOf(code, height)?.anchor === 'left',
      );
      const inOrder = besides.toSorted((a, b) => a.box.top - b.box.top).map(({ code }) => code);
      const steps = inOrder.slice(1).map((code, i) => northing(inOrder[i] ?? '') - northing(code));
      // Regions about as far north as each other may stand either way: a line that crosses fewer regions is worth more.
      expect(Math.min(...steps), `${height}: ${inOrder.join(' ')}`).toBeGreaterThan(-0.55);
    }
  });

  it('stand from a large screen on in their own regions, without lines', () => {
    expect(drawn(2200).filter(({ leader }) => leader !== null)).toEqual([]);
    for (const label of drawn(2200)) expect(foreignShare(label, 2200)).toBeLessThan(0.1);
  });

  it('stand beside the land on low maps with a line each, or begin in their regions', () => {
    for (const height of [ALL_FIT, 380, 440, 540]) {
      const besides = drawn(height).filter(
        ({ code }) => placementOf(code, height)?.anchor !== 'center',
      );
      const alone = besides.filter(({ leader }) => leader === null);
      expect(alone.length).toBeLessThan(4);
      for (const { code } of alone) {
        const at = placementOf(code, height)?.at;
        const begun = at && features[REGIONS.regionAt(toMapPoint(at))];
        expect(begun?.properties.code, `${code} at ${height}`).toBe(code);
      }
    }
  });

  it('have a line where the land before them is not their own', () => {
    for (const height of heights(ALL_FIT, 9000)) {
      const alone = drawn(height).filter(
        ({ code, leader }) => leader === null && placementOf(code, height)?.anchor !== 'center',
      );
      const before = alone.map((label) => landBefore(label, height));
      expect(before, `at ${height}`).toEqual(alone.map(({ code }) => code));
    }
  });

  it('have lines that lead out of their regions, and none to another region over the sea', () => {
    for (const height of [ALL_FIT, 380, 440, 540, 735, 800, 1000, 1400]) {
      for (const { code, leader } of drawn(height)) {
        if (!leader) continue;
        const index = features.findIndex(({ properties }) => properties.code === code);
        const [origin, to] = leader.map(([x, y]) => [x / height, y / height] as const);
        const path = origin && to && pathTo({ index, origin }, to, height, REGIONS);
        expect(path, `${code} at ${height}`).toMatchObject({ landings: 0, endsInside: false });
      }
    }
  });
});
