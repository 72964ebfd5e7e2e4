import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  filterGrayscale,
  formatHex,
  lab,
  parse,
  wcagContrast,
  type Color,
} from 'culori';
import { describe, expect, it } from 'vitest';
import {
  BASEMAP,
  FORCED_PATTERNS,
  INKS,
  PATTERN_IDS,
  patternShape,
  stripesOf,
  SWATCHES,
  type SwatchId,
} from './palette';

const eyes = {
  'ordinary sight': (colour: string) => colour,
  deuteranopia: seenThrough(filterDeficiencyDeuter(1)),
  protanopia: seenThrough(filterDeficiencyProt(1)),
  tritanopia: seenThrough(filterDeficiencyTrit(1)),
} as const;
const inGrey = seenThrough(filterGrayscale(1));

/** A simulation as a function from #rrggbb to #rrggbb. */
function seenThrough(filter: (colour: Color) => Color): (colour: string) => string {
  return (colour) => {
    const parsed = parse(colour);
    if (!parsed) throw new Error(`${colour} is not a colour.`);
    return formatHex(filter(parsed));
  };
}

const schemes = ['light', 'dark'] as const;
const difference = differenceCiede2000();
const lightness = (colour: string) => lab(colour)?.l ?? Number.NaN;
const views = schemes.flatMap((scheme) =>
  Object.entries(eyes).map(([eye, filter]) => ({ scheme, eye, filter })),
);

/** Classes that can stand side by side on one map. */
const MAPS: Record<string, readonly SwatchId[]> = {
  overview: ['family-1', 'family-2', 'family-3', 'family-4', 'family-5'],
  'one theme': ['main', 'touches', 'none'],
  'two themes': ['both', 'first', 'second', 'none'],
  'many themes': ['count-3', 'count-2', 'count-1', 'none'],
};
/** Five steps and the region itself, each with its number on the map: less distance than the others. */
const SIMILARITY: readonly SwatchId[] = [
  'similarity-5',
  'similarity-4',
  'similarity-3',
  'similarity-2',
  'similarity-1',
  'similarity-self',
];
const ORDERED: Record<string, readonly SwatchId[]> = {
  'one theme': ['none', 'touches', 'main'],
  'two themes': ['none', 'second', 'first', 'both'],
  'many themes': ['none', 'count-1', 'count-2', 'count-3'],
  similarity: ['similarity-1', 'similarity-2', 'similarity-3', 'similarity-4', 'similarity-5'],
};
/** CIEDE2000 distance between any two classes of one map: clearly different areas, not merely different. */
const APART = 11;
const STEP_APART = 7;

describe.each(views)('in the $scheme scheme with $eye', ({ scheme, filter }) => {
  it.each<[string, readonly SwatchId[], number]>([
    ...Object.entries(MAPS).map(([map, ids]): [string, readonly SwatchId[], number] => [
      map,
      ids,
      APART,
    ]),
    ['similarity', SIMILARITY, STEP_APART],
  ])('the classes of %s can be told apart', (_, ids, apart) => {
    for (const a of ids) {
      for (const b of ids.slice(ids.indexOf(a) + 1)) {
        const [one, other] = [filter(SWATCHES[a][scheme]), filter(SWATCHES[b][scheme])];
        expect(difference(one, other), `${a} and ${b}`).toBeGreaterThan(apart);
      }
    }
  });
});

describe.each(schemes)('in the %s scheme', (scheme) => {
  it('the families differ in grey, so that a copied page can be read', () => {
    const levels = (MAPS['overview'] ?? [])
      .map((id) => lightness(inGrey(SWATCHES[id][scheme])))
      .toSorted((a, b) => a - b);
    const steps = levels.slice(1).map((level, i) => level - (levels[i] ?? 0));
    expect(Math.min(...steps)).toBeGreaterThan(5);
  });

  it.each(Object.entries(ORDERED))('the lightness of %s runs one way', (_, ids) => {
    const levels = ids.map((id) => lightness(SWATCHES[id][scheme]) * (scheme === 'light' ? -1 : 1));
    expect(levels).toEqual(levels.toSorted((a, b) => a - b));
  });

  it('the selected outline and the lettering are seen against land and sea', () => {
    for (const under of [BASEMAP.land, BASEMAP.sea, SWATCHES.none]) {
      expect(wcagContrast(BASEMAP.selected[scheme], under[scheme])).toBeGreaterThan(4.5);
    }
    expect(wcagContrast(BASEMAP.lettering[scheme], BASEMAP.halo[scheme])).toBeGreaterThan(7);
  });

  it('every colour is written as six hexadecimal digits', () => {
    for (const colours of [...Object.values(SWATCHES), ...Object.values(BASEMAP)]) {
      expect(colours[scheme]).toMatch(/^#[0-9a-f]{6}$/);
      expect(parse(colours[scheme])).toBeDefined();
    }
  });
});

it.each([
  ['the families', MAPS['overview'] ?? []],
  ['degrees of similarity', SIMILARITY.filter((id) => id !== 'similarity-self')],
])(
  'where colours are forced, %s are told apart by patterns in the colour of the text',
  (_, ids) => {
    expect(ids.length).toBeGreaterThan(4);
    const patterns = ids.map((id) => FORCED_PATTERNS[id]);
    expect(new Set(patterns).size).toBe(ids.length);
    expect(new Set(ids.map((id) => SWATCHES[id].forced))).toEqual(new Set(['Canvas']));
    const inks = patterns.flatMap((id) => (id ? patternShape(id).parts : [])).map(({ ink }) => ink);
    expect(new Set(inks.map((ink) => INKS[ink].forced))).toEqual(new Set(['CanvasText']));
  },
);

it.each([[[2]], [[3, 4]], [[2, 4, 5]], [[2, 3, 4, 5]]] as const)(
  'stripes draw the families %s, each in its colour and as broad as the first',
  (families) => {
    const id = stripesOf(families);
    if (!id) throw new Error('There are no such stripes.');
    const { tile, width, parts } = patternShape(id);
    expect(parts.map(({ ink }) => ink)).toEqual(families.map((family) => `family-${family}`));
    // Along the edge of a tile, a diagonal stripe is wider by the root of two.
    expect(tile / (width * Math.SQRT2)).toBeCloseTo(families.length + 1, 1);
  },
);

it('stripes run aslant over the corners of a tile, each beside the one before', () => {
  const paths = (families: readonly (2 | 3)[]) => {
    const id = stripesOf(families);
    return id === null ? null : patternShape(id).parts.map(({ path }) => path);
  };
  expect(paths([2])).toEqual(['M-4,4L4,-4M-4,20L20,-4M-4,36L36,-4']);
  expect(paths([2, 3])).toEqual(['M-4,4L4,-4M-4,28L28,-4M-4,52L52,-4', 'M-4,12L12,-4M-4,36L36,-4']);
  expect(paths([])).toBeNull();
});

it('stripes have the colours of their families, and grey where colours are forced', () => {
  for (const family of ['family-1', 'family-5'] as const) {
    expect(INKS[family]).toEqual({ ...SWATCHES[family], forced: 'GrayText' });
  }
});

describe.each(PATTERN_IDS)('the pattern %s, drawn twice each way', (id) => {
  const [once, twice] = [patternShape(id), patternShape(id, 2)];

  it('fills a tile twice as wide, with the same inks and widths', () => {
    expect({ ...twice, parts: twice.parts.map(({ ink }) => ink) }).toEqual({
      tile: 2 * once.tile,
      width: once.width,
      parts: once.parts.map(({ ink }) => ink),
    });
  });

  it('is as fine', () => {
    for (const [i, { path }] of once.parts.entries()) {
      const [few, many] = [startsOf(path), startsOf(twice.parts[i]?.path ?? '')];
      expect(many).toEqual(expect.arrayContaining([...few]));
      // Diagonals through the corners of both tiles are one.
      expect(many.length).toBeGreaterThanOrEqual(2 * few.length - 2);
    }
  });
});

/** Where the strokes of a path begin. */
function startsOf(path: string): readonly string[] {
  return [...path.matchAll(/M([-.\d]+,[-.\d]+)/g)].map(([, start = '']) => start);
}
