import { describe, expect, it } from 'vitest';
import { HEIGHT, rectangleOnMap } from '../../../testing/rectangle-on-map';
import { insideCost } from './inside';
import { createRaster } from './raster';

/** A region with its neighbour to the east, and the sea about both. */
const raster = createRaster([
  rectangleOnMap(100, 100, 200, 200),
  rectangleOnMap(200, 100, 300, 200),
]);

/** What it costs that a name 40 pixels wide stands at a place, its label point so far west and south of that. */
function costAt(x: number, y: number, by: readonly [number, number] = [0, 0], h = HEIGHT) {
  const origin = [(x - by[0]) / HEIGHT, (y - by[1]) / HEIGHT] as const;
  const name = { lines: ['Ås'], width: 40, index: 0, origin };
  return insideCost(name, [x / HEIGHT, y / HEIGHT], h, raster);
}

describe('a name in its region costs', () => {
  it('nothing at its label point, and a little for each pixel away', () => {
    expect(costAt(150, 150.5)).toBeCloseTo(0);
    expect(costAt(150, 130.5, [0, -10])).toBeCloseTo(1.8);
    expect(costAt(153, 154.5, [3, 4])).toBeCloseTo(0.9);
  });

  it('what is over the sea, more so beyond a quarter, and the coast below it', () => {
    // Letters 14 and a badge 13 pixels tall have the coast behind them.
    const coast = 27 * 0.5;
    expect(costAt(100, 150.5)).toBeCloseTo(coast + 0.5 * 25 + 0.25 * 400);
    // Eight pixels of the letters alone.
    const out = (8 * 14) / (44 * 14 + 28 * 13);
    expect(costAt(114, 150.5)).toBeCloseTo(14 * 0.5 + out * 25);
  });

  it('much more what is over a neighbour, but for what one does not see', () => {
    const over = (pixels: number) => (pixels * 14) / (44 * 14 + 28 * 13);
    const border = 14 * 0.5;
    expect(costAt(180, 150.5)).toBeCloseTo(border + over(2) * 260);
    expect(costAt(184, 150.5)).toBeCloseTo(
      border + over(6) * 260 + ((over(6) - 0.04) / 0.12) * 200,
    );
    expect(costAt(200, 150.5)).toBeCloseTo(27 * 0.5 + 0.5 * 260 + 200);
  });

  it('the more of that the further away it is, and on a low map', () => {
    expect(costAt(200, 150.5, [10, 0])).toBeCloseTo(27 * 0.5 + 0.5 * (260 + 40) + 200 + 1.8);
    expect(costAt(200, 150.5, [0, 0], 350)).toBeCloseTo(27 * 0.5 + 0.5 * 420 + 200);
  });
});
