/** What data/ says of Sweden's regions, where it has them, against tables from other sources. */
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAreas, readPlaces } from '../../src/data/folder/read-areas';
import { readFile } from '../../src/data/folder/read-bytes';
import type { Area } from '../../src/domain/model/region';
import { listedNames } from '../../src/domain/search/facts';
import { BUILT_AREAS, valueOrThrow } from '../shared/area-facts';
import { areaFiles } from '../shared/project-files';

/** The site's own data, not the edition that the tests keep. */
const ROOT = '.';

/**
 * Code, letter, NUTS 3, number of municipalities and county, from Statistics Sweden and Eurostat, and the word in public addresses,
 * in order of code.
 */
const COUNTIES = `
  01 AB SE110 26 Stockholms län, stockholm
  03 C SE121 8 Uppsala län, uppsala
  04 D SE122 9 Södermanlands län, sormland
  05 E SE123 13 Östergötlands län, ostergotland
  06 F SE211 13 Jönköpings län, jonkoping
  07 G SE212 8 Kronobergs län, kronoberg
  08 H SE213 12 Kalmar län, kalmar
  09 I SE214 1 Gotlands län, gotland
  10 K SE221 5 Blekinge län, blekinge
  12 M SE224 33 Skåne län, skane
  13 N SE231 6 Hallands län, halland
  14 O SE232 49 Västra Götalands län, vastra-gotaland
  17 S SE311 16 Värmlands län, varmland
  18 T SE124 12 Örebro län, orebro
  19 U SE125 10 Västmanlands län, vastmanland
  20 W SE312 15 Dalarnas län, dalarna
  21 X SE313 10 Gävleborgs län, gavleborg
  22 Y SE321 7 Västernorrlands län, vasternorrland
  23 Z SE322 8 Jämtlands län, jamtland-harjedalen
  24 AC SE331 15 Västerbottens län, vasterbotten
  25 BD SE332 14 Norrbottens län, norrbotten`;

/** The counties of each part of the country, in order of code. */
const PARTS = {
  norrland: '21 22 23 24 25',
  svealand: '01 03 04 17 18 19 20',
  gotaland: '05 06 07 08 09 10 12 13 14',
};

/** The counties that are no more, with the region of today that has all or most of each. */
const FORMER = {
  'Göteborgs och Bohus län': ['14'],
  'Älvsborgs län': ['14'],
  'Skaraborgs län': ['14'],
  'Malmöhus län': ['12'],
  'Kristianstads län': ['12'],
  'Kopparbergs län': ['20'],
};

const collator = new Intl.Collator('sv');
const byCode = (a: Area, b: Area) => (a.code < b.code ? -1 : 1);

describe.skipIf(!existsSync(BUILT_AREAS))('Sweden’s regions in data/', () => {
  const read = () => {
    const files = areaFiles(ROOT);
    const places = readFile(files, `${BUILT_AREAS}/places.yaml`, readPlaces);
    const { areas, groups } = valueOrThrow(readAreas(files, BUILT_AREAS));
    return { groups, ...valueOrThrow(places).value, regions: areas.toSorted(byCode) };
  };

  it('have the codes, letters, counties and numbers of municipalities of the official tables, and their addresses', () => {
    const { regions, areas } = read();
    const rows = regions.map(({ code, iso = '', nuts, county, slug }) => {
      const count = listedNames(areas[code]?.municipalities).length;
      return `${code} ${iso.slice(3)} ${nuts} ${count} ${county}, ${slug}`;
    });
    expect(rows).toEqual(
      COUNTIES.trim()
        .split('\n')
        .map((row) => row.trim()),
    );
  });

  it('have 290 municipalities, each once and in Swedish alphabetical order', () => {
    const lists = Object.values(read().areas).map((area) => listedNames(area.municipalities));
    expect(new Set(lists.flat()).size).toBe(290);
    for (const list of lists) expect(list).toEqual(list.toSorted(collator.compare));
  });

  it('are in the parts of the country that their provinces are in', () => {
    const { regions, groups } = read();
    const parts = groups.map(({ id }) => {
      const own = regions.filter(({ group }) => group === id);
      return [id, own.map(({ code }) => code).join(' ')];
    });
    expect(Object.fromEntries(parts)).toEqual(PARTS);
  });

  it('have parts of 25 provinces: Örebro county of three, Jönköping county of two', () => {
    const { provinces } = read();
    const provincesOf = (code: string) =>
      Object.keys(provinces).filter((name) => provinces[name]?.includes(code));
    expect(Object.keys(provinces)).toHaveLength(25);
    expect(provincesOf('18')).toEqual(['Närke', 'Västmanland', 'Värmland']);
    expect(provincesOf('06')).toEqual(['Småland', 'Västergötland']);
  });

  it('had six counties more, each in one region of today', () => {
    expect(read().former).toEqual(FORMER);
  });

  it('have parts of the country with no name twice', () => {
    const names = Object.keys(read().parts).flatMap(listedNames);
    expect(new Set(names).size).toBe(names.length);
  });

  it('are told apart where one was called as a town of another: Kopparberg', () => {
    const { areas, former } = read();
    expect(areas['18']?.towns).toContain('Kopparberg');
    expect(former['Kopparbergs län']).toEqual(['20']);
  });

  it('are in the Swedish alphabetical order of their names', () => {
    const names = valueOrThrow(readAreas(areaFiles(ROOT), BUILT_AREAS)).areas.map(
      ({ shortName }) => shortName,
    );
    expect(names).toEqual(names.toSorted(collator.compare));
  });
});
