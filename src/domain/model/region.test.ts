import { describe, expect, it } from 'vitest';
import { AREAS, REGION_CODES, REGIONS } from '../../testing/areas';
import {
  areaOf,
  centreOf,
  countyIn,
  isCounty,
  isRegionCode,
  nameInCounty,
  namesOf,
} from './region';

describe('The regions', () => {
  it('are in the Swedish alphabetical order of their names, which are those of their counties', () => {
    const names = namesOf(AREAS, REGION_CODES);
    expect(names).toEqual(names.toSorted(new Intl.Collator('sv').compare));
    const others = REGIONS.filter(({ shortName, county }) => !county.startsWith(shortName));
    expect(others.map(({ shortName }) => shortName)).toEqual(['Jämtland Härjedalen', 'Sörmland']);
  });

  it('are found by code, and nothing else is', () => {
    for (const { code, slug } of REGIONS) {
      expect(isRegionCode(AREAS, code)).toBe(true);
      expect(areaOf(AREAS, code).slug).toBe(slug);
    }
    expect(namesOf(AREAS, ['20', '09'])).toEqual(['Dalarna', 'Gotland']);
    for (const code of ['02', '1', '26', '']) expect(isRegionCode(AREAS, code)).toBe(false);
    expect(() => areaOf(AREAS, '99')).toThrow('"99" is not the code of an area in');
  });
});

describe('The county of a region', () => {
  it.each([
    ['Dalarnas län', 'Dalarna', 'Dalarna County'],
    ['Kalmar län', 'Kalmar', 'Kalmar County'],
    ['Länsö', 'Länsö', 'Länsö'],
    ['Norra länsdelen', 'Norra länsdelen', 'Norra länsdelen'],
  ])('%s is called %s for short, and %s in English', (county, name, english) => {
    expect(isCounty(county)).toBe(county !== name);
    expect(isCounty(english)).toBe(county !== name);
    expect(nameInCounty(county)).toBe(name);
    expect(countyIn(county, 'en')).toBe(english);
    expect(countyIn(county, 'sv')).toBe(county);
  });

  it('has its centroid in its box', () => {
    for (const { code, box } of REGIONS) {
      const [x, y] = centreOf(AREAS, code);
      expect(x > box[0] && y > box[1] && x < box[2] && y < box[3]).toBe(true);
    }
  });
});
