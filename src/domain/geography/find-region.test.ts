import { expect, it } from 'vitest';
import { findRegion } from './find-region';
import { AREAS, REGIONS } from '../../testing/areas';

it.each(REGIONS)('$shortName is found by each of its names and codes', (region) => {
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
  expect(all.filter((each) => findRegion(AREAS, each) !== code)).toEqual([]);
});

it.each(['', '0', '2', '99', '026', 'atlantis', 'region', 'län', 'norr', 'dalarn'])(
  'nothing is taken for a region that is none: "%s"',
  (text) => {
    expect(findRegion(AREAS, text)).toBeNull();
  },
);
