import { describe, expect, it } from 'vitest';
import { AREAS, REGION_CODES, REGIONS } from '../../testing/areas';
import { areaOf, centreOf, countyIn, isRegionCode, nameInCounty, namesOf } from './region';

/** County code, letter, NUTS 3, county and slug, from Statistics Sweden and Eurostat, in order of code. */
const COUNTIES = `
  01 AB SE110 Stockholms län, stockholm
  03 C SE121 Uppsala län, uppsala
  04 D SE122 Södermanlands län, sormland
  05 E SE123 Östergötlands län, ostergotland
  06 F SE211 Jönköpings län, jonkoping
  07 G SE212 Kronobergs län, kronoberg
  08 H SE213 Kalmar län, kalmar
  09 I SE214 Gotlands län, gotland
  10 K SE221 Blekinge län, blekinge
  12 M SE224 Skåne län, skane
  13 N SE231 Hallands län, halland
  14 O SE232 Västra Götalands län, vastra-gotaland
  17 S SE311 Värmlands län, varmland
  18 T SE124 Örebro län, orebro
  19 U SE125 Västmanlands län, vastmanland
  20 W SE312 Dalarnas län, dalarna
  21 X SE313 Gävleborgs län, gavleborg
  22 Y SE321 Västernorrlands län, vasternorrland
  23 Z SE322 Jämtlands län, jamtland-harjedalen
  24 AC SE331 Västerbottens län, vasterbotten
  25 BD SE332 Norrbottens län, norrbotten`;

/** The counties of each part of the country, in order of code. */
const PARTS = {
  norrland: '21 22 23 24 25',
  svealand: '01 03 04 17 18 19 20',
  gotaland: '05 06 07 08 09 10 12 13 14',
} as const;

describe('The regions', () => {
  it('have the codes, letters and counties of the official tables', () => {
    const rows = REGIONS.toSorted((a, b) => (a.code < b.code ? -1 : 1)).map(
      ({ code, iso, nuts, county, slug }) =>
        `${code} ${iso?.replace(/^SE-/, '')} ${nuts} ${county}, ${slug}`,
    );
    expect(rows).toEqual(
      COUNTIES.trim()
        .split('\n')
        .map((row) => row.trim()),
    );
  });

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

describe('The parts of the country', () => {
  it('have the counties of their provinces, every county once', () => {
    const parts = AREAS.groups.map(({ id }) => [
      id,
      REGION_CODES.filter((code) => areaOf(AREAS, code).group === id)
        .toSorted()
        .join(' '),
    ]);
    expect(Object.fromEntries(parts)).toEqual(PARTS);
    expect(Object.values(PARTS).join(' ').split(' ')).toHaveLength(REGION_CODES.length);
  });
});
