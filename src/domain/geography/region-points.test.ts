import { expect, it } from 'vitest';
import shapes from '../../../public/geo/regions.geojson?raw';
import { REGION_CODES } from '../model/region';
import { REGION_POINTS } from './region-points';

it('every region has the point that the map gives its name', () => {
  const written = [...shapes.matchAll(/"code":"(\d\d)".*?"label":\[([\d.]+),([\d.]+)\]/g)].map(
    ([, code, longitude, latitude]) => [code, [Number(longitude), Number(latitude)]],
  );
  expect(written).toHaveLength(REGION_CODES.length);
  expect(Object.fromEntries(REGION_POINTS)).toEqual(Object.fromEntries(written));
});
