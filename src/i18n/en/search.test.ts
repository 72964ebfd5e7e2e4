import { describe, expect, it, test } from 'vitest';
import { searchEn } from './search';
import { ofRegions } from '../../testing/messages';

const search = ofRegions('en', searchEn);

const eight = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];

describe('the list below the field', () => {
  it.each([
    ['No results for “food”. Show suggestions', () => search.all(0, 'food')],
    ['Show the result', () => search.all(1, 'food')],
    ['Show both results', () => search.all(2, 'food')],
    ['Show all 3 results', () => search.all(3, 'food')],
    ['Theme, 1 region', () => search.theme(1, null)],
    ['Theme for “food”, 2 regions', () => search.theme(2, 'food')],
    ['Our interpretation: food.', () => search.interpretation('Food')],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });
});

describe('what a region is called', () => {
  it.each([
    ['county letter W', () => search.calledSo({ kind: 'letter', text: 'W-län', codes: [] })],
    ['code 20', () => search.calledSo({ kind: 'code', text: 'Länskod 20', codes: [] })],
    ['also called Dalarna', () => search.calledSo({ kind: 'alias', text: 'Dalarna', codes: [] })],
    ['where Falun is', () => search.calledSo({ kind: 'town', text: 'Falun', codes: [] })],
    [
      'includes nearly all of the former Kopparbergs län',
      () => search.calledSo({ kind: 'former', text: 'Kopparbergs län', codes: [] }),
    ],
    [
      'lies wholly or partly in the province of Dalarna',
      () => search.calledSo({ kind: 'province', text: 'Dalarna', codes: [] }),
    ],
    ['part of Svealand', () => search.calledSo({ kind: 'part', text: 'Svealand', codes: [] })],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });
});

test.each(['name', 'county', 'adjective'] as const)(
  'nothing is said of a region found by its own name: %s',
  (kind) => {
    expect(search.calledSo({ kind, text: 'Dalarna', codes: [] })).toBe('');
  },
);

describe('what has been found', () => {
  it.each([
    ['Results for “food”', () => search.title('food')],
    ['No results for "food"', () => search.noneTitle('"food"')],
    ['“food”, search', () => search.pageTitle('food')],
    ['To the results for “food”', () => search.back('food')],
    ['The search gave one result, not tied to a region.', () => search.sentence(1, [])],
    ['The search gave two results in one region: A.', () => search.sentence(2, ['A'])],
    [
      'The search gave nine results in eight regions: A, B, C, D, E, F, G and H.',
      () => search.sentence(9, eight),
    ],
    ['The search gave nine results in nine regions.', () => search.sentence(9, [...eight, 'I'])],
    ['The map highlights two regions for “food”: A and B.', () => search.onMap('food', ['A', 'B'])],
    ['The map highlights nine regions for “food”.', () => search.onMap('food', [...eight, 'I'])],
    ['No results for food.', () => search.announceFound(0, 'food')],
    ['Results for food: 2.', () => search.announceFound(2, 'food')],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });
});

describe('how the answer is not quite what was asked', () => {
  it.each([
    [
      'No text contains “fod”. Showing results for “food” and "wood".',
      () => search.note({ kind: 'instead', typed: 'fod', shown: ['food', '"wood"'] }),
    ],
    [
      'Also showing results for “food” and “diet”.',
      () => search.note({ kind: 'also', typed: 'food', shown: ['food', 'diet'] }),
    ],
    ['No match for “fod”.', () => search.note({ kind: 'unknown', typed: 'fod' })],
    ['Showing names that begin with “fo”.', () => search.note({ kind: 'begun', typed: 'fo' })],
    [
      'No result contains all the words. These contain the most.',
      () => search.note({ kind: 'partial' }),
    ],
    [
      'No match for exactly "food now".',
      () => search.note({ kind: 'phrase', typed: '"food now"' }),
    ],
    [
      'The search does not understand “near”. A region’s page has its neighbours, similar regions and comparisons.',
      () => search.note({ kind: 'relation', typed: 'near' }),
    ],
    [
      'No match for “food” in Norrland.',
      () => search.note({ kind: 'elsewhere', typed: 'food', place: 'Norrland' }),
    ],
    [
      'The search finds what the texts say. What they lack cannot be searched for.',
      () => search.note({ kind: 'absence' }),
    ],
    ['Did you mean food?', () => search.suggestion('food')],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });

  it.each([
    [
      'of the focus areas, and the names and telephone numbers of the contacts. The',
      () => search.searched(true, {}),
    ],
    ['texts of the focus areas. The', () => search.searched(false, {})],
  ])('%s', (text, say) => {
    expect(say()).toContain(text);
  });
});

describe('the index', () => {
  it.each([
    [
      'All regions, counties, themes, focus areas and contacts in Swedish alphabetical order.',
      () => search.index.text(true),
    ],
    [
      'All regions, counties, themes and focus areas in Swedish alphabetical order.',
      () => search.index.text(false),
    ],
    ['focus area, Dalarna', () => search.index.kinds['focus-area']('Dalarna')],
    ['county, see Dalarna', () => search.index.kinds.county('Dalarna')],
    ['contact, Dalarna', () => search.index.kinds.contact('Dalarna')],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });
});
