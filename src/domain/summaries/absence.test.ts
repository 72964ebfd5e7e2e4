import { describe, expect, it } from 'vitest';
import shapes from '../../../public/geo/regions-coarse.geojson?raw';
import { createAtlas } from '../model/atlas';
import type { Dataset } from '../model/dataset';
import { dataset } from '../../testing/facts';
import { madeUpDataset } from '../../testing/made-up-dataset';
import { absenceFacts, partOfAll } from './absence';
import { areNeighbours } from '../geography/neighbours';
import { AREA_DATA, AREAS, REGION_CENTRES, REGION_CODES, codeFromSlug } from '../../testing/areas';
import type { RegionCode } from '../model/region';

/** The real regions, of which these alone have chosen food, these have no data, these one focus area and not two, and these are not read. */
function foodIn(
  slugs: readonly string[],
  without: readonly string[] = [],
  short: readonly string[] = [],
  unread: readonly string[] = [],
): Dataset {
  const codes = new Set<string | null>(slugs.map(codeFromSlug));
  const gone = new Set<string | null>(without.map(codeFromSlug));
  const reading = { id: 'livsmedel', level: 'main', evidence: 'mat' } as const;
  const other = { ...reading, id: 'besoksnaring' };
  return {
    ...dataset,
    regions: dataset.regions
      .filter(({ code }) => !gone.has(code))
      .map((region) => ({
        ...region,
        areas: [1, 2].slice(short.includes(region.slug) ? 1 : 0).map((n) => ({
          id: `${region.code}-${n}`,
          title: 'Titel',
          body: [],
          themes: unread.includes(region.slug) ? [] : [codes.has(region.code) ? reading : other],
        })),
      })),
  };
}

const absenceOf = (...from: Parameters<typeof foodIn>) =>
  absenceFacts(createAtlas(foodIn(...from)), 'livsmedel');

describe('Where a theme is not to be found', () => {
  it.each([
    [['dalarna', 'orebro'], 14, { parts: [{ sv: 'Norrland' }, { sv: 'Götaland' }], coast: null }],
    [
      ['uppsala', 'orebro', 'dalarna', 'varmland', 'gotland'],
      5,
      { parts: [{ sv: 'Norrland' }], coast: null },
    ],
    [
      ['skane', 'jamtland-harjedalen', 'dalarna'],
      9,
      { parts: [], coast: ['Norrbottens län', 'Kalmar län'] },
    ],
    // Götaland has nine too.
    [
      ['varmland', 'jamtland-harjedalen', 'dalarna'],
      9,
      { parts: [], coast: ['Norrbottens län', 'Kalmar län'] },
    ],
  ])('Chosen by %j: %i regions, %j', (slugs, count, expected) => {
    const facts = absenceOf(slugs);
    expect(facts).toMatchObject(expected);
    expect(facts?.regions).toHaveLength(count);
  });

  it('Nothing is said of what nobody has chosen, nor of a theme that is everywhere.', () => {
    expect(absenceOf([])).toBeNull();
    expect(absenceOf(dataset.regions.map(({ slug }) => slug))).toBeNull();
  });

  it('Nothing is said where so few have chosen it that by chance none of them need lie there.', () => {
    expect(absenceOf(['uppsala', 'gotland'])).toBeNull();
    expect(absenceOf(['uppsala', 'orebro', 'dalarna', 'gotland'])).toBeNull();
  });

  it.each([
    [['skane', 'kalmar', 'gotland'], 'Götaland'],
    [['stockholm', 'dalarna'], 'Svealand'],
    [['skane', 'dalarna'], undefined],
    [['skane'], undefined],
  ])('Chosen by %j, all in one part of the country: %s', (slugs, part) => {
    const atlas = createAtlas(foodIn(slugs, [], ['stockholm']));
    expect(partOfAll(atlas, 'livsmedel')?.sv).toBe(part);
  });

  describe('where the first areas are a group of their own', () => {
    /** An atlas of so many areas in the group, in which all others have chosen "a". */
    const grouped = (count: number, groups = ['x', 'y']) => {
      const areas = AREA_DATA.areas.map((area, i) => ({
        ...area,
        group: i < count ? groups[0] : groups.at(-1),
      }));
      const chosen = areas.map(({ code }, i) => [code, [i < count ? 'B' : 'A']] as const);
      const label = (id: string) => ({ id, label: { sv: id, en: id } });
      const system = { ...AREA_DATA, areas, groups: groups.map(label), eastCoast: [] };
      return createAtlas(madeUpDataset(Object.fromEntries(chosen), {}, system));
    };

    it('absence is told of three areas and more.', () => {
      expect(absenceFacts(grouped(3), 'a')).toMatchObject({ parts: [{ sv: 'x' }] });
      expect(absenceFacts(grouped(2), 'a')).toBeNull();
    });

    it('absence is told where by chance just one of them would lie there.', () => {
      const nineInAll = (chosen: number) => {
        const codes = AREA_DATA.areas.slice(0, 9).map(({ code }) => code);
        const themes = codes.map((code, i) => [code, [i < 3 || i >= 3 + chosen ? 'B' : 'A']]);
        return createAtlas({
          ...madeUpDataset(Object.fromEntries(themes)),
          areaSystem: grouped(3).areas.data,
        });
      };
      expect(absenceFacts(nineInAll(3), 'a')).toMatchObject({ parts: [{ sv: 'x' }] });
      expect(absenceFacts(nineInAll(2), 'a')).toBeNull();
    });

    it('all that have chosen a theme lie in it, unless there is no other group.', () => {
      expect(partOfAll(grouped(3), 'b')?.sv).toBe('x');
      expect(partOfAll(grouped(3, ['x']), 'b')).toBeNull();
    });
  });

  it('Nothing is said of a part of the coast or of the country.', () => {
    expect(absenceOf(['norrbotten', 'vasterbotten', 'skane', 'varmland'])).toBeNull();
  });

  it('Nothing is said where a region has no data, fewer focus areas than most, or texts not read.', () => {
    const here = ['jamtland-harjedalen', 'dalarna', 'skane'];
    expect(absenceOf(here)).toMatchObject({ regions: { length: 9 } });
    expect(absenceOf(here, ['sormland'])).toBeNull();
    expect(absenceOf(here, [], ['sormland'])).toBeNull();
    expect(absenceOf(here, [], [], ['sormland'])).toBeNull();
    const inSvealand = ['dalarna', 'uppsala', 'orebro', 'varmland'];
    expect(absenceOf(inSvealand, ['skane', 'sormland'])).toMatchObject({
      parts: [{ sv: 'Norrland' }],
    });
  });
});

describe('The east coast', () => {
  it('Each of its regions is a neighbour of the next, and lies further south.', () => {
    const atlas = createAtlas(dataset);
    const latitude = (code: RegionCode) => REGION_CENTRES.get(code)?.[1] ?? Number.NaN;
    for (const [i, code] of AREAS.eastCoast.slice(1).entries()) {
      const before = AREAS.eastCoast[i] ?? code;
      expect(areNeighbours(atlas, before, code)).toBe(true);
      expect(latitude(code)).toBeLessThan(latitude(before));
    }
  });

  it('Whoever goes down it meets these in this order, and south of them Blekinge and Skåne.', () => {
    const mainland = REGION_CODES.filter((code) => code !== '09');
    const met: RegionCode[] = [];
    for (let latitude = 68.9; latitude > 55.4; latitude -= 0.02) {
      const ends = mainland.map(
        (code) => [code, Math.max(0, ...crossings(code, latitude))] as const,
      );
      const [[easternmost]] = ends.toSorted(([, a], [, b]) => b - a) as [[RegionCode, number]];
      if (!met.includes(easternmost)) met.push(easternmost);
    }
    expect(met).toEqual([...AREAS.eastCoast, '10', '12']);
  });
});

interface Shapes {
  readonly features: readonly {
    readonly properties: { readonly code: string };
    readonly geometry: { readonly coordinates: unknown };
  }[];
}
type Point = readonly [number, number];
const { features } = JSON.parse(shapes) as Shapes;

/** The longitudes at which a region's outline crosses a latitude. */
function crossings(code: string, latitude: number): readonly number[] {
  const region = features.find(({ properties }) => properties.code === code);
  return ringsIn(region?.geometry.coordinates).flatMap((ring) =>
    ring.slice(1).flatMap(([x, y], i) => {
      const [px, py] = ring[i] ?? [x, y];
      if (py > latitude === y > latitude) return [];
      return [px + ((latitude - py) / (y - py)) * (x - px)];
    }),
  );
}

function ringsIn(nested: unknown): readonly (readonly Point[])[] {
  if (!Array.isArray(nested)) return [];
  const isRing = Array.isArray(nested[0]) && typeof nested[0][0] === 'number';
  return isRing ? [nested as Point[]] : nested.flatMap(ringsIn);
}
