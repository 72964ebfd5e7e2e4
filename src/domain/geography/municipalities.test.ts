import { describe, expect, test } from 'vitest';
import { REGIONS } from '../../testing/areas';
import { realSearchFacts } from '../../testing/real-dataset';
import { namesIn } from '../search/facts';

const { areas, former, provinces, parts } = realSearchFacts().places;

/** The number of municipalities per county. */
const COUNTS = {
  Stockholm: 26,
  Uppsala: 8,
  Sörmland: 9,
  Östergötland: 13,
  Jönköping: 13,
  Kronoberg: 8,
  Kalmar: 12,
  Gotland: 1,
  Blekinge: 5,
  Skåne: 33,
  Halland: 6,
  'Västra Götaland': 49,
  Värmland: 16,
  Örebro: 12,
  Västmanland: 10,
  Dalarna: 15,
  Gävleborg: 10,
  Västernorrland: 7,
  'Jämtland Härjedalen': 8,
  Västerbotten: 15,
  Norrbotten: 14,
};

describe('Municipalities', () => {
  const lists = REGIONS.map(
    ({ code, shortName }) => [shortName, namesIn(areas[code]?.municipalities)] as const,
  );

  test('are as many in each county as they are, 290 in all', () => {
    expect(Object.fromEntries(lists.map(([name, list]) => [name, list.length]))).toEqual(COUNTS);
    const all = lists.flatMap(([, list]) => list);
    expect(new Set(all).size).toBe(290);
  });

  test('stand in alphabetical order', () => {
    const compare = new Intl.Collator('sv-SE').compare;
    for (const [, list] of lists) expect(list).toEqual(list.toSorted(compare));
  });
});

describe('Other place names', () => {
  test('there are 25 provinces, six counties that are no more, and no name twice among parts', () => {
    expect(Object.keys(provinces)).toHaveLength(25);
    expect(Object.keys(former)).toHaveLength(6);
    const names = Object.keys(parts).flatMap(namesIn);
    expect(new Set(names).size).toBe(names.length);
  });

  test('Kopparberg is a town in Örebro county, Kopparbergs län the former name of Dalarna', () => {
    expect(areas['18']?.towns).toContain('Kopparberg');
    expect(former['Kopparbergs län']).toEqual(['20']);
  });

  test('Örebro county has parts of Närke, Västmanland and Värmland, Jönköping county of Småland and Västergötland', () => {
    const provincesOf = (code: string) =>
      Object.keys(provinces).filter((name) => provinces[name]?.some((each) => each === code));
    expect(provincesOf('18')).toEqual(['Närke', 'Västmanland', 'Värmland']);
    expect(provincesOf('06')).toEqual(['Småland', 'Västergötland']);
  });
});
