import { expect, test } from 'vitest';
import type { FocusAreaTheme, Theme } from '../model/dataset';
import { suggestThemes } from './suggestions';

const theme = (id: string, sv: string, en: string): Theme => ({
  id,
  label: { sv, en },
  definition: { sv: '', en: '' },
  family: 'f',
});
const THEMES = [
  theme('skog', 'Skogsbruk', 'Forestry'),
  theme('mat', 'Mat och dryck', 'Food and drink'),
  theme('resor', 'Resor', 'Travel'),
];
const FACTS = {
  themes: { resor: 'turism' },
  synonyms: { 'turism, tourism': 'hållbar besöksnäring' },
  related: { bil: 'resor' },
};
const set = (id: string, evidence: string): FocusAreaTheme => ({ id, level: 'main', evidence });
const focusArea = (text: string, ...themes: FocusAreaTheme[]) => ({
  region: 'Ö',
  texts: [text],
  themes,
  published: null,
});
const isLeftOut = (word: string) => ['regional', 'regionala'].includes(word);
const suggested = (...focusAreas: readonly ReturnType<typeof focusArea>[]) =>
  suggestThemes(focusAreas, THEMES, FACTS, isLeftOut);

test.each([
  ['Om turismens väg', 'resor', ['turismens']],
  ['En hållbar besöksnäring, och turism', 'resor', ['hållbar besöksnäring', 'turism']],
  ['Skogsbruksplaner', 'skog', ['Skogsbruksplaner']],
  ['Maten på bordet', 'mat', ['Maten']],
  ['Turismorganisationer', 'resor', ['Turismorganisationer']],
  ['Mat och dryck', 'mat', ['Mat', 'Mat och dryck', 'dryck']],
])('%j has the names of a theme in it', (text, id, names) => {
  expect(suggested(focusArea(text))).toEqual([[{ theme: id, names, shared: [], others: [] }]]);
});

test('in texts of another language names suggest a theme as they stand, or where a longer word begins so', () => {
  const suggestedIn = (text: string) =>
    suggestThemes([focusArea(text)], THEMES, FACTS, isLeftOut, (word) => word)[0]?.map(
      ({ theme: id }) => id,
    );
  expect(['Food for all', 'Maten på bordet', 'About forestry'].map(suggestedIn)).toEqual([
    ['mat'],
    [],
    ['skog'],
  ]);
});

test('what is only near the name of a theme suggests nothing', () => {
  expect(suggested(focusArea('Ta bilen'), focusArea('Ny besöksnäring'))).toEqual([[], []]);
  expect(suggested(focusArea('Resorband'))).toEqual([[]]);
});

test('words that stand in quotes for one theme alone suggest it, and where they stand is said', () => {
  const [first, second] = suggested(
    focusArea('Krogar, odlare och regionala vägar'),
    focusArea('…', set('mat', 'odlare')),
    focusArea('…', set('mat', 'regionala krogar och stigar')),
    focusArea('…', set('resor', 'stigar')),
  );
  expect(first).toEqual([
    { theme: 'mat', names: [], shared: ['Krogar', 'odlare'], others: [1, 2] },
  ]);
  expect(second).toEqual([]);
});

test('the surest come first: by names, then by words; words alone suggest three at most', () => {
  const order = (text: string, ...others: readonly ReturnType<typeof focusArea>[]) =>
    suggested(focusArea(text), ...others)[0]?.map((each) => each.theme);
  expect(order('Mat, turism och resor')).toEqual(['resor', 'mat']);
  const quotes = ['t:alar björkar', 'u:rosor liljor', 'v:höns ankor', 'mat:krogar odlare'];
  const quoted = [...quotes, 'x:granar tallar lärkar'].map((each) => {
    const [id = '', quote = ''] = each.split(':');
    return focusArea('…', set(id, quote));
  });
  const text = quotes.map((each) => each.replace(/.*:/, '')).join(' ');
  const all = `Turism. ${text} granar tallar lärkar. Maten.`;
  expect(order(all, ...quoted)).toEqual(['mat', 'resor', 'x', 't', 'u']);
});

test('a single word that is shared, or one in quotes for two themes, suggests nothing', () => {
  const quoted = focusArea('…', set('mat', 'krogar längs vägarna'));
  const other = focusArea('…', set('resor', 'vägarna'));
  expect(suggested(focusArea('Krogar'), quoted)[0]).toEqual([]);
  expect(suggested(focusArea('Krogar, och krogarna'), quoted)[0]).toEqual([]);
  expect(suggested(focusArea('Krogar vid vägarna'), quoted, other)[0]).toEqual([]);
});

test('the own quote of a focus area suggests nothing to it', () => {
  expect(suggested(focusArea('Krogar och odlare', set('mat', 'Krogar och odlare')))).toEqual([[]]);
});
