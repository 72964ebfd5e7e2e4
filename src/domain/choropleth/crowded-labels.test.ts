import { describe, expect, it } from 'vitest';
import type { Label, Placement } from '../geography/labels';
import type { Position } from '../model/region';
import type { SwatchId } from './palette';
import { labelsFor } from './shown-labels';

const NOBODY = { selected: null, compared: [], hovered: null, focused: null };
const HERE: Position = [15, 60];

const at = (from: number, place: Partial<Placement> = {}): Placement => ({
  from,
  below: Infinity,
  at: HERE,
  anchor: 'left',
  hasLeader: false,
  ...place,
});
/** A name beside one point, which meets all others there. */
const named = (code: string, label: Partial<Label> = {}): Label => ({
  code,
  lines: [code],
  width: 30,
  point: HERE,
  size: 1,
  isPlaced: false,
  least: 200,
  placements: [at(label.least ?? 200)],
  ...label,
});

/** From where on each name is in its places, on a map of which some regions have fills. */
function heightsOf(
  labels: readonly Label[],
  highlights: Partial<Parameters<typeof labelsFor>[1]> = {},
  fills: Readonly<Record<string, SwatchId>> = {},
) {
  const styles = Object.entries(fills).map(
    ([code, fill]) => [code, { fill, pattern: null, value: '', badge: '' }] as const,
  );
  const found = labelsFor({ labels, regions: new Map(styles) }, { ...NOBODY, ...highlights });
  return found.map(({ placements }) => placements.map(({ from }) => from));
}

const [large, small] = [named('L', { size: 2 }), named('S')];

describe('Of two names that meet at every height', () => {
  it('that of the larger area is shown', () => {
    expect(heightsOf([small, large])).toEqual([[Infinity], [200]]);
  });

  it('that of a coloured area is, and one without data has no colour', () => {
    expect(heightsOf([large, small], {}, { L: 'no-data', S: 'main' })).toEqual([[Infinity], [200]]);
    expect(heightsOf([large, small], {}, { L: 'none', S: 'main' })).toEqual([[Infinity], [200]]);
  });

  it('the one in the middle of its area is', () => {
    const middle = named('S', { placements: [at(200, { anchor: 'center' })] });
    expect(heightsOf([large, middle])).toEqual([[Infinity], [200]]);
  });

  it.each(['selected', 'hovered', 'focused'] as const)('that of the %s one is', (highlight) => {
    expect(heightsOf([large, small], { [highlight]: 'S' }, { L: 'main' })).toEqual([
      [Infinity],
      [200],
    ]);
  });

  it('both are, if one is selected and the other compared', () => {
    expect(heightsOf([large, small], { selected: 'L', compared: ['S'] })).toEqual([[200], [200]]);
  });
});

describe('A name for which there is room', () => {
  it('is shown from its least height on, and highlighted from the lowest', () => {
    const late = named('A', { least: 610 });
    expect(heightsOf([late])).toEqual([[610]]);
    expect(heightsOf([late], { hovered: 'A' })).toEqual([[200]]);
  });

  it('on larger maps alone is shown there', () => {
    const aside: Position = [17, 60];
    const other = named('B', { size: 2, point: aside, placements: [at(200, { at: aside })] });
    const [[mine = 0] = [], [theirs] = []] = heightsOf([small, other]);
    expect(theirs).toBe(200);
    expect(mine).toBeGreaterThan(540);
    expect(mine).toBeLessThan(2200);
  });

  it('changes its place at the height for which that was worked out', () => {
    const placed = named('A', {
      isPlaced: true,
      placements: [at(300, { below: 540 }), at(540, { at: [16, 60] })],
    });
    expect(heightsOf([placed])).toEqual([[200, 540]]);
  });
});

it('What is highlighted now counts, also on the same map', () => {
  const map = { labels: [large, small], regions: new Map() };
  const shown = (highlights: Partial<Parameters<typeof labelsFor>[1]>) =>
    labelsFor(map, { ...NOBODY, ...highlights }).flatMap(({ code, placements: [first] }) =>
      first.from === 200 ? [code] : [],
    );
  expect(shown({})).toEqual(['L']);
  expect(shown({ hovered: 'S' })).toEqual(['S']);
  expect(shown({ selected: 'L', compared: ['S'] })).toEqual(['L', 'S']);
});

it('Names whose places were worked out are all shown from there on, whatever they meet', () => {
  const placed = ['A', 'B'].map((code) => named(code, { isPlaced: true, placements: [at(300)] }));
  expect(heightsOf(placed)).toEqual([[200], [300]]);
});

it('Names without places of their own give way at every height, beside others that have', () => {
  const placed = named('A', { isPlaced: true, size: 2, placements: [at(300)] });
  expect(heightsOf([placed, named('B')])).toEqual([[200], [Infinity]]);
});
