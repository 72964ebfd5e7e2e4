import { expect, it } from 'vitest';
import { findRegion, regionsCalled } from './find-region';
import { createAreaSystem } from '../model/region';
import { AREA_DATA, AREAS, REGIONS } from '../../testing/areas';
import { madeUpAreas } from '../../testing/made-up-areas';

it.each(REGIONS)('$shortName is found by each of its names and codes', (region) => {
  // Areas of its own: what is known of some is kept.
  const areas = createAreaSystem(AREA_DATA);
  const { code, slug, shortName, county, iso = '', nuts = '' } = region;
  const spellings = [
    slug,
    shortName,
    county,
    county.replace('län', 'lan'),
    `Region ${shortName}`,
    `${county.replace(/s? län$/, '')} County`,
    code,
    String(Number(code)),
    iso,
    iso.slice(3),
    nuts,
  ];
  const all = spellings.flatMap((each) => [
    each,
    each.toUpperCase(),
    each.toLowerCase().normalize('NFD'),
  ]);
  expect(all.filter((each) => findRegion(areas, each) !== code)).toEqual([]);
});

it.each(['', '0', '2', '99', '026', 'atlantis', 'region', 'län', 'norr', 'dalarn'])(
  'nothing is taken for a region that is none: "%s"',
  (text) => {
    expect(findRegion(AREAS, text)).toBeNull();
  },
);

it.each([
  ['007', '7', true],
  ['007', '07', false],
  ['1007', '17', false],
  ['0-7B', '07b', true],
  ['0-7B', '7B', true],
])('an area with the code "%s" is found by "%s": %s', (code, text, expected) => {
  const areas = madeUpAreas(1).areas.map((area) => ({ ...area, code }));
  expect(findRegion({ areas }, text)).toBe(expected ? code : null);
});

it('a name may have an s after it, and spaces around it', () => {
  const areas = madeUpAreas(1).areas.map((area) => ({ ...area, shortName: 'Hassla' }));
  expect(regionsCalled({ areas }, 'Hasslas')).toEqual(['k0001']);
  expect(regionsCalled({ areas }, ' hassla ')).toEqual(['k0001']);
});

it('gives a word that several areas may be called, in an address, to the one whose slug it is, and asks elsewhere', () => {
  const [one, other] = madeUpAreas(2).areas;
  if (!one || !other) throw new Error('There should be two areas.');
  const named = (area: typeof one, shortName: string, slug: string) => ({
    ...area,
    shortName,
    county: shortName,
    slug,
  });
  const areas = createAreaSystem({
    ...madeUpAreas(0),
    areas: [named(one, 'Håbo', 'habo'), named(other, 'Habo', 'habo-b')],
  });
  expect(findRegion(areas, 'habo')).toBe(one.code);
  expect(findRegion(areas, 'habo-b')).toBe(other.code);
  expect(findRegion(areas, 'Habos')).toBeNull();
  expect(regionsCalled(areas, 'Habos')).toEqual([one.code, other.code]);
  expect(regionsCalled(areas, 'HÅBO')).toEqual([one.code]);
  expect(regionsCalled(areas, 'Habo')).toEqual([other.code]);
});
