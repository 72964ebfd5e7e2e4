import { describe, expect, it } from 'vitest';
import { madeUpDataset } from '../../testing/made-up-dataset';
import { pagesByName } from './pages-by-name';

const dataset = madeUpDataset({ '20': ['A b'], '14': ['B'], '18': ['B'], '12': ['A'] });
const facts = {
  places: {
    areas: {
      '14': { aliases: 'VGR, VG-regionen', municipalities: 'Ale, Göteborg' },
      '18': { towns: 'Kopparberg' },
      '12': { municipalities: 'Lund, Östra Göinge' },
    },
    former: { 'Kopparbergs län': ['20'] },
    provinces: { Lappland: ['25', '24'] },
    parts: { Norrland: ['25'], 'väst, west': ['13', '14'] },
  },
  themes: { b: 'äppelodling' },
};
const regionsOf = (...words: string[]) =>
  pagesByName(words, dataset, facts).filter(({ kind }) => kind === 'region');

describe('a word of an address means', () => {
  it.each<[string, readonly (readonly [string, string | null])[]]>([
    ['vgr', [['14', 'VGR']]],
    ['VG', [['14', 'VG-regionen']]],
    ['Region Skåne', [['12', null]]],
    [
      'kopparberg',
      [
        ['20', 'Kopparbergs län'],
        ['18', 'Kopparberg'],
      ],
    ],
    ['kopparbergs-lan', [['20', 'Kopparbergs län']]],
    ['ostra-goinge', [['12', 'Östra Göinge']]],
    [
      'lappland',
      [
        ['25', 'Lappland'],
        ['24', 'Lappland'],
      ],
    ],
    ['dalrna', [['20', null]]],
    // It is like "Sörmland", but something else is called so.
    ['norrland', [['25', 'Norrland']]],
    // Called so, and names that begin so.
    ['väst', ['13', '24', '22', '19', '14'].map((code) => [code, code === '13' ? 'väst' : null])],
    // Another name is not guessed at.
    ['goteborgh', []],
    ['atlantis', []],
    ['/', []],
  ])('%s', (word, expected) => {
    expect(regionsOf(word).map(({ id, called }) => [id, called])).toEqual(expected);
  });
});

it('means themes by their names in both languages and by what people write for them', () => {
  const page = (id: string) => [{ kind: 'theme', id }];
  expect(pagesByName(['appelodling'], dataset, facts)).toMatchObject(page('b'));
  expect(pagesByName(['b'], dataset, facts)).toMatchObject(page('b'));
  const label = { sv: 'Regional bygd', en: 'Regional places' };
  const themes = dataset.themes.slice(0, 1).map((theme) => ({ ...theme, id: 'bygd', label }));
  expect(pagesByName(['regional'], { ...dataset, themes }, facts)).toMatchObject(page('bygd'));
});

it.each([
  ['lund', 'vgr', ['12', '14']],
  ['skane', 'dalrna', ['20', '12']],
])('"%s" and "%s" mean what each does', (one, other, expected) => {
  expect(regionsOf(one, other).map(({ id }) => id)).toEqual(expected);
});

it('without facts own names alone are known', () => {
  expect(pagesByName(['vgr'], dataset, null)).toEqual([]);
  expect(pagesByName(['dalrna'], dataset, null)).toHaveLength(1);
});
