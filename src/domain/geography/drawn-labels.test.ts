import { describe, expect, it } from 'vitest';
import { drawnAt } from '../../testing/drawn-labels';
import { madeUpAreas } from '../../testing/made-up-areas';
import {
  firstLine,
  LABEL_TIERS,
  labelsOf,
  linesOf,
  pixelAt,
  textBox,
  widthOf,
  type Box,
} from './labels';
import { SWEDEN_BOX, unproject } from './projection';

const box = (left: number, top: number, right: number, bottom: number): Box => ({
  left,
  top,
  right,
  bottom,
});
describe('The box of a name', () => {
  const name = { lines: ['Al', 'by'], width: 20 };

  it('has room for its lines, and for a badge below a name in the middle', () => {
    expect(textBox(name, 'center')).toEqual(box(-12, -20.5, 12, 20.5));
  });

  it('has room for a badge after a name beside its point', () => {
    expect(textBox(name, 'left')).toEqual(box(0, -14, 50, 14));
    expect(textBox(name, 'right')).toEqual(box(-50, -14, 0, 14));
  });

  it('begins with a line that is as far up as the others are down', () => {
    expect([1, 2, 3].map((count) => firstLine(count, 'left'))).toEqual([-0, -7, -14]);
    expect([1, 2].map((count) => firstLine(count, 'center'))).toEqual([-6.5, -13.5]);
  });

  it('is as wide as the longest of its lines', () => {
    expect(linesOf('Västra Götaland')).toEqual(['Västra', 'Götaland']);
    expect(widthOf(['Al', 'Alby'])).toBe(widthOf(['Alby']));
    expect(widthOf(['Alby'])).toBeGreaterThan(widthOf(['Al']));
    expect(widthOf(['Alby'])).toBe(Math.ceil(widthOf(['Alby'])));
  });
});

describe('The label of an area', () => {
  const [area] = madeUpAreas(1).areas;
  if (!area) throw new Error('There should be an area.');
  const wide = (degrees: number, places = area.places) =>
    labelsOf({ areas: [{ ...area, box: [12, 65, 12 + degrees, 66], places }] })[0];

  it('stands at its label point, from the height on at which the area is as wide as the name', () => {
    const label = wide(1);
    const least = label?.least ?? 0;
    expect(label).toMatchObject({
      code: area.code,
      lines: ['Alby'],
      point: area.label,
      isPlaced: false,
      placements: [
        { from: least, below: Infinity, at: area.label, anchor: 'center', hasLeader: false },
      ],
    });
    const wideAt = (height: number) => pixelAt([13, 65], height)[0] - pixelAt([12, 65], height)[0];
    expect(least).toBe(LABEL_TIERS.find((height) => wideAt(height) >= (label?.width ?? 0)));
    expect(wide(30)?.least).toBe(200);
    expect(wide(0.01)?.least).toBe(2200);
  });

  it('is larger, where its box is', () => {
    expect((wide(2)?.size ?? 0) / (wide(1)?.size ?? 1)).toBeCloseTo(2, 6);
  });

  it('stands in the places that were worked out, each up to the next', () => {
    const label = wide(1, [
      { from: 300, at: [12, 66], anchor: 'left', leader: true },
      { from: 540, at: [13, 66], anchor: 'center' },
    ]);
    expect(label).toMatchObject({ isPlaced: true, least: 200 });
    expect(label?.placements).toEqual([
      { from: 300, below: 540, at: [12, 66], anchor: 'left', hasLeader: true },
      { from: 540, below: Infinity, at: [13, 66], anchor: 'center', hasLeader: false },
    ]);
    expect(wide(1, [])).toMatchObject({ isPlaced: false });
  });

  it('is drawn in its place at a height, with a line from the label point, or not at all', () => {
    const label = wide(1, [{ from: 300, at: [12, 66], anchor: 'left', leader: true }]);
    if (!label) throw new Error('There should be a label.');
    expect(drawnAt(label, 299)).toBeNull();
    const [x, y] = pixelAt([12, 66], 300);
    expect(drawnAt(label, 300)).toEqual({
      code: area.code,
      box: box(x, y - 7, x + label.width + 30, y + 7),
      leader: [pixelAt(area.label, 300), [x, y]],
    });
  });
});

it('A place lies from the corner of the box as many pixels as the box is tall', () => {
  const { x, y, width, height } = SWEDEN_BOX;
  const near = ([a, b]: readonly [number, number]) => [Math.round(a), Math.round(b)];
  expect(near(pixelAt(unproject([x, y]), 800))).toEqual([0, 0]);
  expect(near(pixelAt(unproject([x + width, y + height]), 800))).toEqual([
    Math.round((width / height) * 800),
    800,
  ]);
});
