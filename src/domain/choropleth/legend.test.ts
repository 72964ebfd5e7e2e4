import { expect, test } from 'vitest';
import { madeUpDataset } from '../../testing/made-up-dataset';
import { createAtlas } from '../model/atlas';
import type { ColourBy } from './choropleth';
import { classify, loadSimilarity } from './classify';
import { sv } from '../../testing/messages';

await loadSimilarity();

const dataset = madeUpDataset({
  '20': ['A b', 'C'],
  '21': ['B'],
  '09': ['A d', 'D b'],
  '08': ['C'],
  '06': ['A', 'B'],
});
/** The same, of which Jönköping's second focus area and all of Kalmar's are not read yet. */
const partlyRead = {
  ...dataset,
  regions: dataset.regions.map((region) => ({
    ...region,
    areas: region.areas.map((each, i) =>
      region.code === '08' || (region.code === '06' && i === 1) ? { ...each, themes: [] } : each,
    ),
  })),
};

const themes = (first: string, ...rest: readonly string[]): ColourBy => ({
  kind: 'themes',
  ids: [first, ...rest],
});
/** The rows of a legend as "id label | fill pattern badge | regions"; of many regions only how many they are. */
const legendOf = (by: ColourBy, data = dataset) =>
  classify(createAtlas(data), by, sv.choropleth).legend.map(
    ({ id, label, fill, pattern, badge, example, regions }) => {
      const style = [fill, pattern, badge, example].filter(Boolean).join(' ');
      const who = regions.length > 9 ? String(regions.length) : regions.join(' ');
      return `${id} ${label} | ${style} | ${who}`;
    },
  );
const REST = 'no-data Uppgifter saknas | no-data void | 16';

test.each<[string, ColourBy, readonly string[]]>([
  [
    'of the overview has the families of main themes, and a row of those that are in several, with an example',
    { kind: 'overview' },
    [
      'family-1 Flit | family-1 1 | 20 09 06',
      'family-2 Fart | family-2 2 | 20 08',
      'family-3 Land och vatten | family-3 3 | 21 06',
      'several Flera av dem | family-1 stripe-2 1·2 Flit och fart | 20 06',
    ],
  ],
  [
    'of a theme has its levels',
    themes('b'),
    [
      'main Huvudtema | main | 21 06',
      'touches Bitema | touches hatch | 20 09',
      'none Inte valt | none | 08',
    ],
  ],
  [
    'of two themes has both, one, the other and neither',
    themes('a', 'c'),
    [
      'both Båda | both cross | 20',
      'first Bara arbete | first back-hatch | 09 06',
      'second Bara cykel | second dots | 08',
      'none Inget av dem | none | 21',
    ],
  ],
  [
    'of more themes has their number, of which three and more have one colour',
    themes('a', 'b', 'c', 'd'),
    [
      'count-3 3 av 4 teman | count-3 3 | 20 09',
      'count-2 2 av 4 teman | count-2 2 | 06',
      'count-1 1 av 4 teman | count-1 1 | 21 08',
      'count-0 Inget av dem | none | ',
    ],
  ],
  [
    'of themes that nobody has has those with none',
    themes('x', 'y', 'z'),
    ['count-1 1 av 3 teman | count-1 1 | ', 'count-0 Inget av dem | none | 20 09 21 06 08'],
  ],
  [
    'of similarity has the region itself and five classes',
    { kind: 'similarity', to: '20' },
    [
      'similarity-self Jämförs med | similarity-self dots | 20',
      'similarity-5 Mycket lik | similarity-5 5 | 09 06 08',
      'similarity-4 Ganska lik | similarity-4 4 | 21',
      'similarity-3 Delvis lik | similarity-3 3 | ',
      'similarity-2 Lite lik | similarity-2 2 | ',
      'similarity-1 Knappt lik | similarity-1 1 | ',
    ],
  ],
  [
    'of similarity to a region without data has those that cannot be compared',
    { kind: 'similarity', to: '12' },
    ['none Kan inte jämföras | none | 20 09 21 06 08'],
  ],
])('The legend %s, and who has no data', (_, by, rows) => {
  expect(legendOf(by)).toEqual([...rows, REST]);
});

test.each<[ColourBy, readonly string[]]>([
  [
    { kind: 'overview' },
    [
      'family-1 Flit | family-1 1 | 20 09 06',
      'family-2 Fart | family-2 2 | 20',
      'family-3 Land och vatten | family-3 3 | 21',
      'several Flera av dem | family-1 stripe-2 1·2 Flit och fart | 20',
      'unread Inte färdigtolkad | no-data unread | 08',
    ],
  ],
  [
    themes('b'),
    [
      'main Huvudtema | main | 21',
      'touches Bitema | touches hatch | 20 09',
      'none Inte valt | none | ',
      'unread Inte färdigtolkad | no-data unread | 06 08',
    ],
  ],
  [
    themes('a', 'b'),
    [
      'both Båda | both cross | 20 09',
      'first Bara arbete | first back-hatch | ',
      'second Bara bygd | second dots | 21',
      'none Inget av dem | none | ',
      'unread Inte färdigtolkad | no-data unread | 06 08',
    ],
  ],
  [
    themes('a', 'b', 'c'),
    [
      'count-3 3 av 3 teman | count-3 3 | 20',
      'count-2 2 av 3 teman | count-2 2 | 09',
      'count-1 1 av 3 teman | count-1 1 | 21',
      'count-0 Inget av dem | none | ',
      'unread Inte färdigtolkad | no-data unread | 06 08',
    ],
  ],
])('Of %j a text that is not read leaves open what its region has not', (by, rows) => {
  expect(legendOf(by, partlyRead)).toEqual([...rows, REST]);
});

test('what is known whatever else is read is told of a region with a text that is not', () => {
  const data = {
    ...dataset,
    regions: dataset.regions.map((region) =>
      region.code === '20'
        ? {
            ...region,
            areas: region.areas.map((each, i) => (i > 0 ? { ...each, themes: [] } : each)),
          }
        : region,
    ),
  };
  expect(legendOf(themes('a', 'b'), data)[0]).toBe('both Båda | both cross | 20 09 06');
});

test.each<[ColourBy, string, string]>([
  [{ kind: 'overview' }, 'overview@sv', 'Överblick över huvudteman'],
  [themes('b'), 'themes:b@sv', 'Bygd'],
  [themes('a', 'x'), 'themes:a,x@sv', 'Arbete och x'],
  [{ kind: 'similarity', to: '20' }, 'similarity:20@sv', 'Likhet med Dalarna'],
])('%j has the key %s and the heading %s', (by, key, heading) => {
  expect(classify(createAtlas(dataset), by, sv.choropleth)).toMatchObject({ key, heading });
});
