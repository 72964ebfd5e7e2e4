import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { toRegionShapes } from './codes';
import { readSource } from './read-source';
import { assertIntegrity } from './sources';
import { applyTransfers } from './transfers';

const square = (x: number, y: number, side: number): number[][] => [
  [x, y],
  [x, y + side],
  [x + side, y + side],
  [x + side, y],
  [x, y],
];

describe('A package', () => {
  const bytes = new TextEncoder().encode('the archive');
  const integrity = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;

  it('is accepted if its bytes have the recorded integrity', () => {
    expect(() => assertIntegrity('some@1.0.0', bytes, integrity)).not.toThrow();
  });

  it('is refused by name if one byte is another', () => {
    const changed = bytes.map((byte, index) => (index === 3 ? byte + 1 : byte));
    expect(() => assertIntegrity('some@1.0.0', changed, integrity)).toThrow(
      /^Package some@1\.0\.0 is not the one recorded: its integrity is sha512-/u,
    );
  });
});

describe('A source file', () => {
  it('is refused with its name if it is no feature collection', () => {
    expect(() => readSource('{}', 'swe.json')).toThrow(
      'swe.json, at features: found nothing, expected "features".',
    );
  });

  it('is refused with the feature if a geometry is no polygon', () => {
    const point = { type: 'Point', coordinates: [1, 2] };
    const feature = { properties: { name: 'Heby', adm1_code: 'SWE-1' }, geometry: point };
    expect(() => readSource(JSON.stringify({ features: [feature] }), 'swe.json')).toThrow(
      'swe.json, at features.0.geometry.type: found "Point", expected one of "Polygon", "MultiPolygon".',
    );
  });
});

describe('A name', () => {
  it('becomes the region code, misspelt as it is', () => {
    const [shape] = toRegionShapes([{ name: 'Orebro', adm1: 'SWE-183', polygons: [] }]);
    expect(shape?.id).toBe('18');
  });

  it.each([
    ['Atlantis', 'SWE-183', 'No region code is known for Atlantis (SWE-183).'],
    [null, 'SWE+98?', 'No region code is known for the unnamed area (SWE+98?).'],
  ])('That stands for no region stops the build: %s.', (name, adm1, sentence) => {
    expect(() => toRegionShapes([{ name, adm1, polygons: [] }])).toThrow(sentence);
  });
});

describe('A transfer', () => {
  it('stops the build if the donor has not the vertices it is cut between', () => {
    const wrong = [{ id: '19', polygons: [[square(16, 59, 1)]] }];
    expect(() => applyTransfers(wrong)).toThrow(
      'Transfer Heby, 2007: region 19 has no ring with vertices at 16.717, 60.216 and 16.856, 59.879.',
    );
  });
});
