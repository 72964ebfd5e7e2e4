import { expect, it } from 'vitest';
import { lineWidth } from '../../src/domain/geography/letter-widths';
import { REGIONS } from '../../src/testing/areas';
import { measureLine } from '../build-pages/cards/rasterise';

it.each([...REGIONS.map(({ shortName }) => shortName), 'Élan 12–3', "Kråk's (ö)"])(
  'the table of widths measures %s as the font does, to three per cent',
  (name) => {
    const share = lineWidth(name) / measureLine(name, { size: 1, weight: 700 });
    expect(share).toBeGreaterThan(0.97);
    expect(share).toBeLessThan(1.03);
  },
);

it('letters that are not in the table count as broad ones', () => {
  expect(lineWidth('日本')).toBe(2);
});
