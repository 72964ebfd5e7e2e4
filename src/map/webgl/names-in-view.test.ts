import { booleanPointInPolygon } from '@turf/turf';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { LABELS } from '../../testing/areas';
import { LABEL_OFFSET, placementAt, type Label } from '../../domain/geography/labels';
import { project, SWEDEN_BOX, unproject } from '../../domain/geography/projection';
import { readFileSync } from 'node:fs';
import { namesInView, outlinesOf, type View } from './names-in-view';

const regions = JSON.parse(
  readFileSync('public/geo/regions-coarse.geojson', 'utf8'),
) as FeatureCollection;
const outlines = outlinesOf(regions);
const [width, height] = [800, 600];

/** The view with a place in its middle, while Sweden is `tall` CSS pixels tall. */
function viewOf(at: readonly [number, number], tall: number): View {
  const scale = tall / SWEDEN_BOX.height;
  const [x, y] = project(at);
  const corner = [x - width / 2 / scale, y - height / 2 / scale] as const;
  return { corner, scale, width, height, covered: [], letterScale: 1 };
}
const named = (view: View, labels = LABELS) => namesInView(labels, outlines, view);
/** Those that have a place. */
const found = (view: View, labels = LABELS) =>
  named(view, labels).flatMap(({ label, at }) => (at ? [{ label, at }] : []));
/** The names that are left out. */
const leftOut = (view: View, labels = LABELS) =>
  named(view, labels).flatMap(({ label, at }) => (at ? [] : label.lines.join(' ')));
const names = (view: View) => found(view).map(({ label }) => label.lines.join(' '));

/** Where the found names stand, CSS pixels from the view's corner. */
const places = ({ corner, scale, ...view }: View) =>
  found({ corner, scale, ...view }).map(({ at }) => {
    const [x, y] = project(at);
    return [(x - corner[0]) * scale, (y - corner[1]) * scale] as const;
  });

/** The name of an island without room for it, with so many pixels of its letters beyond the eastern edge of a view. */
function islandNamed({ corner: [left, top], scale }: View, beyond: number): Label {
  const letters = 60;
  const right = width + beyond - letters - LABEL_OFFSET;
  const at = unproject([left + right / scale, top + 300 / scale]);
  return {
    code: 'island',
    lines: ['Ön'],
    width: letters,
    point: at,
    size: 1,
    isPlaced: true,
    least: 200,
    placements: [{ from: 0, below: Infinity, at, anchor: 'left', hasLeader: true }],
  };
}

/** How much of a view a region fills. */
function shareOf(code: string, { corner: [left, top], scale }: View): number {
  const region = regions.features.find(({ properties }) => properties?.['code'] === code);
  const points = [0.1, 0.3, 0.5, 0.7, 0.9].flatMap((x) =>
    [0.1, 0.3, 0.5, 0.7, 0.9].map((y) =>
      unproject([left + (x * width) / scale, top + (y * height) / scale]),
    ),
  );
  const within = points.filter(
    (point) =>
      region?.geometry.type === 'MultiPolygon' &&
      booleanPointInPolygon([...point], region.geometry),
  );
  return within.length / points.length;
}

/** True if the place of a region's own name is in view. */
function hasOwnName(label: Label, { corner, scale }: View): boolean {
  const at = placementAt(label, SWEDEN_BOX.height * scale)?.at;
  if (!at) return false;
  const [x, y] = project(at);
  const [right, down] = [(x - corner[0]) * scale, (y - corner[1]) * scale];
  return right > 0 && right < width && down > 0 && down < height;
}

describe('the names of regions partly in view', () => {
  it('are none while all of Sweden is in view', () => {
    expect(names(viewOf([17, 62.5], 560))).toEqual([]);
  });

  it('are those of regions that fill part of it while their own names are outside it', () => {
    const north = viewOf([20.5, 68.2], 6000);
    expect(names(north)).toEqual(['Norrbotten']);
    for (const [x, y] of places(north)) {
      expect([x > 0, x < width, y > 0, y < height]).toEqual([true, true, true, true]);
    }
  });

  it('leave no region without a name that fills half of the view', () => {
    for (const { point } of LABELS) {
      for (const tall of [3000, 9000]) {
        for (const [east, north] of [
          [0.8, 0.2],
          [-0.8, 0],
          [0, 0.4],
          [0.3, -0.4],
        ] as const) {
          const view = viewOf([point[0] + east, point[1] + north], tall);
          const all = new Set(found(view).map(({ label }) => label.code));
          const filling = LABELS.filter(({ code }) => shareOf(code, view) > 0.5);
          for (const label of filling) {
            expect(all.has(label.code) || hasOwnName(label, view)).toBe(true);
          }
        }
      }
    }
  });

  it('stand clear of what covers the map', () => {
    const view = viewOf([20.5, 68.2], 6000);
    const covered = [{ left: 0, top: 0, right: 500, bottom: height }];
    for (const [x] of places({ ...view, covered })) expect(x).toBeGreaterThan(500);
    expect(
      found({ ...view, covered: [{ left: 0, top: 0, right: width, bottom: height }] }),
    ).toEqual([]);
  });

  it('are left out where there is no room for them', () => {
    expect(names(viewOf([20.5, 68.2], 6000)).length).toBe(1);
    expect(names({ ...viewOf([20.5, 68.2], 6000), letterScale: 20 })).toEqual([]);
  });

  it('are left out where their letters are cut by the edge or by what covers the map, but not where only the room for a badge is', () => {
    const view = viewOf([17, 62.5], 560);
    const besideEdge = (letters: number) => leftOut(view, [islandNamed(view, letters)]);
    expect(besideEdge(50)).toEqual(['Ön']);
    expect(besideEdge(1)).toEqual(['Ön']);
    expect(besideEdge(-1)).toEqual([]);
    expect(besideEdge(-100)).toEqual([]);
    const over = { left: width - 20, top: 0, right: width, bottom: height };
    const besidePanel = (letters: number) =>
      leftOut({ ...view, covered: [over] }, [islandNamed(view, letters - 20)]);
    expect(besidePanel(50)).toEqual(['Ön']);
    expect(besidePanel(1)).toEqual(['Ön']);
    expect(besidePanel(-1)).toEqual([]);
    // Of a name that is all outside there is nothing to leave out.
    expect(besideEdge(200)).toEqual([]);
  });
});

it('of very many names those far from the view are left out, and of few none', () => {
  const view = viewOf([16.5, 59.6], 6000);
  const [near, far] = [islandNamed(view, 300), islandNamed(view, 500)];
  const many = Array.from({ length: 300 }, () => islandNamed(view, -100));
  expect(namesInView([near, far, ...many], outlines, view)).toEqual([{ label: far, at: null }]);
  expect(namesInView([near, far], outlines, view)).toEqual([]);
});
