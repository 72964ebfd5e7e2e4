import { describe, expect, it } from 'vitest';
import { COUNTIES_OF, COUNTRY_PARTS, countryPartOf } from './country-parts';
import { codeFromSlug, identityOf, isRegionCode, namesOf, REGION_CODES, REGIONS } from './region';

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
        `${code} ${iso.replace(/^SE-/, '')} ${nuts} ${county}, ${slug}`,
    );
    expect(rows).toEqual(
      COUNTIES.trim()
        .split('\n')
        .map((row) => row.trim()),
    );
  });

  it('are in the Swedish alphabetical order of their names, which are those of their counties', () => {
    const names = namesOf(REGION_CODES);
    expect(names).toEqual(names.toSorted(new Intl.Collator('sv').compare));
    const others = REGIONS.filter(({ shortName, county }) => !county.startsWith(shortName));
    expect(others.map(({ shortName }) => shortName)).toEqual(['Jämtland Härjedalen', 'Sörmland']);
  });

  it('are found by code and by slug, and nothing else is', () => {
    for (const { code, slug } of REGIONS) {
      expect(isRegionCode(code)).toBe(true);
      expect(codeFromSlug(slug)).toBe(code);
      expect(identityOf(code).slug).toBe(slug);
    }
    expect(['02', '1', '26', ''].map(isRegionCode)).toEqual([false, false, false, false]);
    expect(codeFromSlug('Dalarna')).toBeNull();
    expect(() => identityOf('99' as '01')).toThrow('Region code "99" is not one of the 21');
  });
});

describe('The parts of the country', () => {
  it.each(COUNTRY_PARTS)('%s has the counties of its provinces', (part) => {
    expect(COUNTIES_OF[part].toSorted().join(' ')).toBe(PARTS[part]);
    for (const code of COUNTIES_OF[part]) expect(countryPartOf(code)).toBe(part);
  });

  it('contain every county once', () => {
    const all = COUNTRY_PARTS.flatMap((part) => COUNTIES_OF[part]);
    expect(all.toSorted()).toEqual(REGION_CODES.toSorted());
    expect(() => countryPartOf('99' as '01')).toThrow('County 99 is in none of norrland, svealand');
  });
});
